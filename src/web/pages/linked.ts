import { type LinkReason, reasonParts } from "../../entity/reasons.ts";
import type { Decision, LinkKind } from "../../store/store.ts";
import { fill } from "../../view/edtf.ts";
import type { EncounterItem, Evidence } from "../../view/items.ts";
import type { LinkRow, PersonRow } from "../../view/rows.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html, join } from "../html.ts";
import { encounterLink, personOf } from "../leads.ts";
import { type Desk, signature } from "../parts/decide.ts";
import { quote } from "../parts/evidence.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { date } from "../parts/lists.ts";
import { outletOf } from "../parts/outlet.ts";
import { urls } from "../urls.ts";
import { logEntry, type Meant } from "./review.ts";

/** One naming or telling, and why it is told to belong to the thing. */
export interface LinkedMember {
  /** id of a fact by which people decide about it */
  fact: string;
  /** the name; none where a text tells */
  name: string | null;
  /** the side that texts give the name */
  state: string | null;
  /** the office, of a name that is given several */
  post: string | null;
  /** how many texts have the name; none where a text tells */
  texts: number | null;
  /** words of a text that name or tell */
  words: Evidence;
  link: LinkRow;
}

/** Something else that may be the same. */
export type Candidate = { person: PersonRow } | { encounter: EncounterItem };

/** What `/people/KEY/links` and `/encounters/KEY/links` show: why all this is one, and what may be one with it. */
export interface LinkedData {
  of: LinkKind;
  /** id of the person or encounter */
  id: string;
  /** what it is called */
  title: string;
  /** its own page, and this one */
  page: string;
  here: string;
  members: readonly LinkedMember[];
  candidates: readonly Candidate[];
  /** the name that candidates were looked for by; "" for the usual ones */
  asked: string;
  /** what people decided about it, latest first */
  decisions: readonly Decision[];
  meant: Meant;
  today: string;
}

/** Why spellings are one person's, or tellings of one encounter, and forms that take them apart, join others and undo. */
export function linkedPage(data: LinkedData, say: Say, desk: Desk | undefined): string {
  const ui = say.words.ui.linked;
  const people = data.of === "people";
  const title = people ? ui.isPerson : ui.isEncounter;
  const name = people ? say.name(data.title) : data.title;
  const content = html`<header class="list-head"><p class="eyebrow"><a href="${data.page}">${name}</a></p><h1>${title}</h1>${
    data.members.length > 1 && html`<p class="lead">${people ? ui.leadPerson : ui.leadEncounter}</p>`
  }</header><section aria-labelledby="members"><h2 id="members">${people ? ui.spellings : say.words.ui.encounter.tellings} <span class="heading-count">${data.members.length}</span></h2>${membersOf(data, say, desk)}</section>${candidatesOf(data, say, desk)}${
    data.decisions.length > 0 &&
    html`<section aria-labelledby="log"><h2 id="log">${say.words.ui.log.title}</h2><ol class="log">${data.decisions.map((row) => logEntry(row, say, desk, data.meant, data.here))}</ol></section>`
  }${dataLinks(data.here, { name: data.asked }, ["json", "csv"], say)}`;
  return layout({ title: `${title} ${name}`, say, kind: "linked", place: data.of }, content);
}

function membersOf(data: LinkedData, say: Say, desk: Desk | undefined): Html {
  const ui = say.words.ui.linked;
  const { members } = data;
  const apart = desk !== undefined && members.length > 1;
  const list = html`<ul class="choices">${members.map((one) => {
    const about = html`<span class="choice-about">${why(one.link, say)}</span>`;
    const head =
      one.name === null
        ? html`<span class="choice-name">${outletOf(one.words, one.words.text)}</span>`
        : html`<span class="choice-name">${one.name}</span> <span class="person-also">${join(
            [
              one.state === null ? say.words.ui.unknownState : say.party(one.state),
              ...(one.post === null ? [] : [say.post(one.post, one.state)]),
              ...(one.texts === null ? [] : [say.count(say.words.ui.counts.texts, one.texts)]),
            ],
            ", ",
          )}</span>`;
    return html`<li class="choice">${
      apart
        ? html`<label><input type="checkbox" name="id" value="${one.fact}"><span>${head}</span></label>`
        : html`<p>${head}</p>`
    }${about}${quote(one.words, say)}</li>`;
  })}</ul>`;
  if (!apart) return list;
  return html`<form class="form form-wide" method="post" action="${urls.decisions}"><p class="hint">${
    data.of === "people" ? ui.apartPerson : ui.apartEncounter
  }</p>${hidden(data, "split")}${members.map(({ fact }) => html`<input type="hidden" name="member" value="${fact}">`)}${list}${signature(say, desk, "apart")}<p class="form-actions"><button>${ui.apart}</button></p></form>`;
}

/** Why something is told to belong: how alike it is, in whose judgement. */
function why({ score, reasons, decidedBy }: LinkRow, say: Say): Html {
  const ui = say.words.ui.linked;
  if (decidedBy !== "elchi") return html`${fill(ui.decidedBy, { who: decidedBy })}`;
  const percent = new Intl.NumberFormat(say.words.tag, { style: "percent", maximumFractionDigits: 1 }).format(score);
  if (reasons.length === 0) return html`${ui.alone}`;
  const said = reasons.map((kept) => {
    const { reason, n } = reasonParts(kept);
    return say.put(ui.reasons[reason as LinkReason] ?? kept, { n: n ?? "" });
  });
  return html`${fill(ui.likeness, { n: percent })}: ${said.join("; ")}`;
}

function candidatesOf(data: LinkedData, say: Say, desk: Desk | undefined): Html {
  const ui = say.words.ui.linked;
  const people = data.of === "people";
  const { candidates } = data;
  const find =
    people &&
    html`<form class="filter" action="${data.here}" method="get"><p class="filter-field"><label for="filter-name">${say.words.ui.peoplePage.name}</label><input id="filter-name" type="search" name="name" value="${data.asked}"></p><p class="filter-actions"><button type="submit">${say.words.ui.search.button}</button></p></form>`;
  const list = html`<ul class="choices">${candidates.map((one) => {
    const [id, about] =
      "person" in one ? [one.person.key, personAbout(one.person, say)] : [one.encounter.id, metAbout(one, say, data.today)];
    return html`<li class="choice">${
      desk === undefined
        ? about
        : html`<span class="choice-box"><input type="checkbox" name="id" value="${id}" id="c-${id}" aria-labelledby="n-${id}"><span id="n-${id}">${about}</span></span>`
    }</li>`;
  })}</ul>`;
  const content =
    candidates.length === 0
      ? html`<p class="none">${people ? ui.noneLike : ui.noneNear}</p>`
      : desk === undefined
        ? list
        : html`<form class="form form-wide" method="post" action="${urls.decisions}"><p class="hint">${
            people ? ui.joinPerson : ui.joinEncounter
          }</p>${hidden(data, "merge")}<input type="hidden" name="id" value="${data.id}">${list}${signature(say, desk, "join")}<p class="form-actions"><button>${ui.join}</button></p></form>`;
  return html`<section aria-labelledby="candidates"><h2 id="candidates">${people ? ui.othersPerson : ui.othersEncounter}</h2>${find}${content}</section>`;
}

const hidden = ({ of, here }: LinkedData, action: "merge" | "split"): Html =>
  html`<input type="hidden" name="action" value="${action}"><input type="hidden" name="of" value="${of}"><input type="hidden" name="back" value="${here}">`;

function personAbout(person: PersonRow, say: Say): Html {
  const about = [
    ...person.posts.flatMap(({ post }) => (post === null ? [] : [say.post(post, person.state)])).slice(0, 2),
    person.state === null ? say.words.ui.unknownState : say.party(person.state),
    say.count(say.words.ui.counts.texts, person.count),
  ];
  const others = person.spellings.slice(1, 5);
  return html`<span class="choice-name">${personOf(person, say)}</span> <span class="person-also">${about.join(", ")}${
    others.length > 0 && html`\u00a0· ${fill(say.words.ui.peoplePage.spelled, { names: say.list(others) })}`
  }</span>`;
}

function metAbout({ encounter }: { encounter: EncounterItem }, say: Say, today: string): Html {
  return html`<span class="choice-name">${encounterLink(encounter, date(encounter.date, say))}</span> ${say.encounter(encounter, today)} <span class="person-also">${say.count(say.words.ui.counts.sources, encounter.evidence.length)}</span>`;
}
