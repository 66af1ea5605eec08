import { fill } from "../../view/edtf.ts";
import type { Evidence } from "../../view/items.ts";
import type { Network } from "../../view/network.ts";
import { counterpartsOf, type PersonStory } from "../../view/person.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { personKey, personOf } from "../leads.ts";
import { quoteOf } from "../parts/evidence.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { folded, mostFurther, statementEntry, timeline } from "../parts/lists.ts";
import { networkFigure } from "../parts/network.ts";
import { tally } from "../parts/tallies.ts";
import { linksUrl, personUrl, stateUrl, urls, withQuery } from "../urls.ts";

/** What `/people/AZ:…` shows. */
export interface PersonData extends PersonStory {
  today: string;
  /** those who were with the person, and with one another */
  network: Network;
}

/** `/people/AZ:ceyhun-bayramov`: offices with their days, encounters, counterparts, who was with whom, words. */
export function personPage(data: PersonData, say: Say = english): string {
  const ui = say.words.ui;
  const name = say.name(data.name);
  const others = data.spellings.filter((spelling) => spelling !== name);
  const page = personUrl(personKey(data));
  const counterparts = counterpartsOf(data.timeline, data.state);
  const content = html`<header class="list-head"><p class="eyebrow">${
    data.state === null ? ui.unknownState : html`<a href="${stateUrl(data.state)}">${say.party(data.state)}</a>`
  }</p><h1>${name}</h1>${
    data.posts.length > 0 && html`<p class="lead">${say.post(data.posts[0].post, data.state)}</p>`
  }<p class="person-also"><a href="${withQuery(urls.search, { person: personKey(data) })}">${say.count(ui.counts.texts, data.texts)}</a>${
    others.length > 0 && html`\u00a0· ${fill(ui.pair.alsoWritten, { names: others.slice(0, 16).join(", ") })}`
  }</p>${data.latestOnly && html`<p class="none">${ui.person.shown}</p>`}<p class="links-way"><a href="${linksUrl(page)}">${ui.linked.isPerson}</a></p></header><div class="home-grid"><div class="home-side">${
    data.timeline.length > 0 &&
    html`<section aria-labelledby="encounters"><h2 id="encounters">${ui.pair.timeline} <span class="heading-count">${data.timeline.length}</span></h2>${timeline(data.timeline, say, { parties: true, years: "h3", today: data.today, further: mostFurther, here: page })}</section>`
  }${
    data.statements.length > 0 &&
    html`<section aria-labelledby="said"><h2 id="said">${ui.person.said} <span class="heading-count">${data.statements.length}</span></h2>${folded(data.statements, (item) => statementEntry(item, say), { most: 10, list: "ul", className: "statements" }, say)}</section>`
  }</div><div class="home-side">${offices(data, say)}${tally(
    "counterparts",
    ui.person.counterparts,
    counterparts.map(({ person, times, last }) => ({
      name: personOf(person, say),
      note: [say.post(person.post, person.state), person.state === null ? "" : say.party(person.state)]
        .filter((part) => part !== "")
        .join(", "),
      times,
      last,
    })),
    say,
  )}${networkFigure(data.network, say)}${
    data.named.length > 0 &&
    html`<section aria-labelledby="named"><h2 id="named">${ui.person.named}</h2>${folded(alike(data.named), (pieces) => html`<li>${quoteOf(pieces, say)}</li>`, { most: 6, list: "ul", className: "quotes" }, say)}</section>`
  }</div></div>${dataLinks(page, {}, ["json", "csv"], say)}`;
  return layout({ title: name, say, place: "people", kind: "person" }, content);
}

/** Pieces of evidence by their words, in the order in which these come first. */
function alike(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const words = `${piece.language} ${piece.quote}`.replace(/\s+/g, " ").trim();
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [piece]);
    else group.push(piece);
  }
  return [...groups.values()];
}

/** Offices with the time in which texts give them. */
function offices(data: PersonData, say: Say): Html | null {
  const ui = say.words.ui.person;
  if (data.posts.length === 0) return null;
  // no line ends within a day
  const day = (edtf: string | null) => say.date(edtf).replaceAll(" ", "\u00a0");
  return html`<section aria-labelledby="offices"><h2 id="offices">${ui.posts}</h2><ul class="tally">${data.posts.map(
    ({ post, first, last, count }) =>
      html`<li><span class="tally-name">${say.post(post, data.state)}<span class="tally-note">${
        first !== null && fill(first === last ? ui.tenureOnce : ui.tenure, { date: day(first), from: day(first), to: day(last) })
      }</span></span><span class="tally-times">${say.count(say.words.ui.counts.texts, count)}</span></li>`,
  )}</ul></section>`;
}
