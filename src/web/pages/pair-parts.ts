import type { InstrumentAction } from "../../read/record.ts";
import type { Dossier } from "../../view/dossier.ts";
import { fill } from "../../view/edtf.ts";
import { officePairs } from "../../view/levels.ts";
import { type PairView, timelineIn } from "../../view/narrowed.ts";
import type { News } from "../../view/news.ts";
import type { Say } from "../../view/say/say.ts";
import { leftOut } from "../../view/summary.ts";
import { type Html, html } from "../html.ts";
import { encounterLink, personOf } from "../leads.ts";
import { dayHint, dayInput } from "../parts/day.ts";
import { commitmentEntry, date, folded, instrumentEntry, mostListed, timeline } from "../parts/lists.ts";
import { levelGrid } from "../parts/plot.ts";
import { pairUrl, urls, withQuery } from "../urls.ts";

export const wholePair: PairView = { since: "", within: "", kind: "", to: "" };

/** The page of a pair, narrowed, or what it shows as data. */
export function pairViewUrl(
  [a, b]: readonly [string, string],
  view: PairView,
  { section = "", ext }: { section?: string; ext?: "json" | "csv" } = {},
): string {
  const { since, within, kind, to } = view;
  return `${withQuery(pairUrl(a, b, ext), { since, in: within, kind, to })}${section === "" ? "" : `#${section}`}`;
}

/** Days before today that are offered. */
const spans = [
  [7, "sinceWeek"],
  [31, "sinceMonth"],
  [92, "sinceQuarter"],
  [366, "sinceYear"],
] as const;

/** Asks since when; works without a script. */
export function sinceForm({ sides, today }: Dossier, view: PairView, say: Say): Html {
  const ui = say.words.ui;
  const before = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const url = (since: string): string => pairViewUrl(sides, { ...view, since }, { section: since === "" ? "" : "news" });
  return html`<form class="since" action="${pairUrl(sides[0], sides[1])}" method="get"><label for="since">${ui.pairMore.sinceLabel}</label> ${dayInput("since", "since", view.since, say, "since")}${view.within !== "" && html`<input type="hidden" name="in" value="${view.within}">`}${view.kind !== "" && html`<input type="hidden" name="kind" value="${view.kind}">`}${view.to !== "" && html`<input type="hidden" name="to" value="${view.to}">`}<button type="submit">${ui.filter.apply}</button> <span class="since-days">${spans.map(
    ([days, name]) =>
      html`<a href="${url(before(days))}"${before(days) === view.since && html` aria-current="true"`}>${ui.pairMore[name]}</a> `,
  )}${view.since !== "" && html`<a href="${url("")}">${ui.filter.clear}</a>`}</span>${dayHint(say, "since")}</form>`;
}

/** How many lines are new. */
export const newsCount = ({ encounters, instruments, commitments }: News): number =>
  encounters.length + instruments.length + commitments.length;

/** What no earlier text tells. */
export function newsSection(news: News, dossier: Dossier, say: Say): Html {
  const ui = say.words.ui;
  if (newsCount(news) === 0)
    return html`<p class="none">${fill(ui.pairMore.sinceNone, { since: say.date(`${news.since}/..`) })}</p>`;
  const part = (title: string, n: number, list: () => Html): Html | null =>
    n === 0
      ? null
      : html`<section class="due-group"><h3>${title} <span class="heading-count">${n}</span></h3>${list()}</section>`;
  return html`${part(ui.pair.timeline, news.encounters.length, () => timeline(news.encounters.slice(0, 40), say, { parties: false, today: dossier.today }))}${part(
    ui.pair.instruments,
    news.instruments.length,
    () => html`<ol class="timeline">${news.instruments.slice(0, 40).map((item) => instrumentEntry(item, say))}</ol>`,
  )}${part(
    ui.pair.commitments,
    news.commitments.length,
    () =>
      html`<ol class="timeline commitments">${news.commitments.slice(0, 40).map((item) => commitmentEntry(item, dossier.today, say, dossier.sides))}</ol>`,
  )}`;
}

/** Encounters: by kind, by level and time, and each in words. */
export function encounterSection(dossier: Dossier, view: PairView, say: Say): Html {
  const ui = say.words.ui;
  const kinds = new Map<string, number>();
  for (const { kind } of dossier.timeline) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const ofKind = dossier.timeline.filter((one) => view.kind === "" || one.kind === view.kind);
  const shown = timelineIn(dossier, view);
  const url = (change: Partial<PairView>): string =>
    pairViewUrl(dossier.sides, { ...view, ...change }, { section: "encounters" });
  const choices = [...kinds].sort((x, y) => y[1] - x[1]);
  const link = (kind: string, name: string, n: number): Html =>
    html`<li><a href="${url({ kind })}"${kind === view.kind && html` aria-current="true"`}>${name}</a> <span class="contents-count">${n}</span></li>`;
  return html`${
    choices.length > 1 &&
    html`<nav class="kinds" aria-label="${ui.filter.kind}"><ul>${link("", ui.filter.any, dossier.timeline.length)}${choices.map(([kind, n]) => link(kind, say.count(say.words.encounters[kind as keyof typeof say.words.encounters].name, 1), n))}</ul></nav>`
  }${levelGrid(
    ofKind.filter((one) => one.status !== "cancelled"),
    view.within === "" ? null : view.within,
    (within) => url({ within: within ?? "" }),
    say,
  )}${shown.length === 0 ? html`<p class="none">${ui.encountersPage.none}</p>` : timeline(shown, say, { parties: false, years: "h3", today: dossier.today })}${
    (shown.length > mostListed || (dossier.older?.facts.encounters ?? 0) > 0) &&
    allOf(dossier, urls.encounters, ui.home.allEncounters, view)
  }`;
}

/** The way to the list of all that there is of two sides, narrowed as the page is. */
export function allOf(
  { sides: [state, other] }: Pick<Dossier, "sides">,
  list: string,
  name: string,
  view: Partial<PairView> = {},
): Html {
  const { within = "", kind = "" } = view;
  return html`<p class="onward"><a href="${withQuery(list, { state, with: other, kind, from: within, to: within })}">${name}</a></p>`;
}

/** How much a page leaves out, and the way there. */
export function olderSection(dossier: Dossier, view: PairView, say: Say): Html | null {
  if (dossier.older === null) return null;
  const { page } = say.words.ui;
  const { until } = dossier.older;
  const left = leftOut(dossier, say).map(({ title, more }) => `${title}: ${more}`);
  return html`<p class="none">${left.join(" · ")}</p><p class="older">${view.to !== "" && html`<a href="${pairViewUrl(dossier.sides, { ...view, to: "" })}">${page.first}</a> `}${until !== null && until !== view.to && html`<a href="${pairViewUrl(dossier.sides, { ...view, to: until })}">${page.next}</a>`}</p>`;
}

/** Counterparts by their offices, with the last time they met. */
export function counterpartTable(dossier: Dossier, say: Say): Html | null {
  const ui = say.words.ui.pairMore;
  const rows = officePairs(dossier.timeline, dossier.sides);
  if (rows.length === 0) return null;
  const [a, b] = dossier.sides;
  return html`<div class="table-frame"><table class="records counterparts"><thead><tr><th scope="col">${say.party(a)}</th><th scope="col">${say.party(b)}</th><th scope="col" class="number">${ui.met}</th><th scope="col">${ui.lastMet}</th></tr></thead><tbody>${rows
    .slice(0, 24)
    .map(
      ({ people, times, last }) =>
        html`<tr>${people.map((person) => html`<td><span class="tally-note">${say.post(person.post, person.state)}</span>${personOf(person, say)}</td>`)}<td class="number" data-by="${ui.met}">${say.number(times)}</td><td data-by="${ui.lastMet}">${encounterLink(last, date(last.date, say))}</td></tr>`,
    )}</tbody></table></div>`;
}

const stages: Readonly<Record<InstrumentAction, "done" | "preparing" | "mentioned">> = {
  signed: "done",
  adopted: "done",
  ratified: "done",
  "in-force": "done",
  implementing: "done",
  initialled: "preparing",
  preparing: "preparing",
  mentioned: "mentioned",
};

/** Documents by how far they have come. */
export function documentGroups(dossier: Dossier, say: Say): Html {
  const ui = say.words.ui.pairMore.stages;
  const items = dossier.instruments;
  const isCut = items.length > mostListed || (dossier.older?.facts.instruments ?? 0) > 0;
  return html`${(["done", "preparing", "mentioned"] as const).map((stage) => {
    const own = items.filter(({ action }) => stages[action] === stage);
    return (
      own.length > 0 &&
      html`<section class="due-group"><h3>${ui[stage]} <span class="heading-count">${own.length}</span></h3>${folded(own, (item) => instrumentEntry(item, say), { most: 8, list: "ol", className: "timeline" }, say)}</section>`
    );
  })}${isCut && allOf(dossier, urls.documents, say.words.ui.document.all)}`;
}
