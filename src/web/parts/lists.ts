import type { DossierText } from "../../view/dossier.ts";
import { bounds, fill } from "../../view/edtf.ts";
import type { CommitmentItem, EncounterItem, InstrumentItem, StatementItem } from "../../view/items.ts";
import { calledFor } from "../../view/readers.ts";
import { type Say, stateOf } from "../../view/say/say.ts";
import { isUndated } from "../../view/timeline.ts";
import { type Html, html } from "../html.ts";
import { encounterLink, encounterSaid, linked, personKey } from "../leads.ts";
import { documentUrl, pairUrl, personUrl, stateUrl, textUrl } from "../urls.ts";
import { langOf, proof, proofOpen } from "./evidence.ts";
import { titleOf } from "./outlet.ts";

/** A date with its machine form where it has one. */
export function date(edtf: string | null, say: Say): Html {
  const said = say.date(edtf);
  // no line ends within "1-декабры", nor between day and month where these end the date: "2025 жылғы 6 наурыз"
  const parts = said.split(/((?<= )\d{1,2} \p{L}+$|\S*-\S*)/u);
  const words = parts.map((part, index) => (index % 2 === 1 ? html`<span class="whole">${part}</span>` : part));
  return edtf !== null && /^\d{4}(-\d\d){0,2}$/.test(edtf)
    ? html`<time datetime="${edtf}">${words}</time>`
    : html`<span>${words}</span>`;
}

/** The sides of something: two lead to their pair, more or fewer each to its own page. */
export function parties(codes: readonly string[], say: Say): Html {
  if (codes.length === 2) {
    const [a, b] = [...codes].sort();
    return html`<a class="parties" href="${pairUrl(a, b)}">${say.party(a)} – ${say.party(b)}</a>`;
  }
  const shown = codes.slice(0, 6);
  return html`<span class="parties">${shown.map((code, index) => html`${index > 0 && ", "}<a href="${stateUrl(code)}">${say.party(code)}</a>`)}${
    codes.length > shown.length && html` ${say.count(say.words.ui.evidence.further, codes.length - shown.length)}`
  }</span>`;
}

/** What an entry is narrowed by in lists that no server narrows. */
export function narrowedBy(by: { sides: readonly string[]; kind?: string; status?: string; day?: string | null }): Html {
  const { sides, kind, status, day } = by;
  return html` data-sides="${sides.join(" ")}"${kind !== undefined && html` data-kind="${kind}"`}${status !== undefined && html` data-status="${status}"`}${day != null && html` data-day="${day}"`}`;
}

/** How encounters are listed. */
export interface TimelineOptions {
  /** name the sides */
  parties: boolean;
  /** the day against which planned ones are held */
  today?: string;
  /** a heading for each year */
  years?: "h2" | "h3";
  /** all of them, where the page is their list and leads on to further ones */
  whole?: boolean;
  /** how many can be seen when the rest is asked for, where no list leads on to it */
  further?: number;
  /** the address of the page, which leads not to itself */
  here?: string;
}

/** What tells links of one kind apart for those who hear them one by one. */
export const unseen = (words: string): Html => html`<span class="unseen">, ${words}</span>`;

/** A mark for how an encounter stands, with its word for those who do not see it. */
function statusMark(encounter: EncounterItem, say: Say, today: string | undefined): Html | null {
  const state = stateOf(encounter, today);
  return state === "held" ? null : html`<span class="badge badge-${state}">${say.stands(encounter.kind, state)}</span>`;
}

/** One encounter as an entry of a timeline. */
export function encounterEntry(encounter: EncounterItem, say: Say, options: TimelineOptions): Html {
  const name = say.count(say.words.encounters[encounter.kind].name, 1);
  return html`<li class="entry entry-${encounter.status}"${options.parties && narrowedBy({ sides: encounter.parties, kind: encounter.kind, status: encounter.status, day: encounter.date })}><div class="entry-date">${date(encounter.date, say)}</div><div class="entry-body"><p class="entry-kind">${encounterLink(encounter, html`<span class="kind">${name}</span>${unseen(toldApart(encounter, say, options))}`)}${statusMark(encounter, say, options.today)}${
    options.parties && encounter.parties.length > 0 && parties(encounter.parties, say)
  }</p><p class="entry-said">${encounterSaid(encounter, say, options.today, options.here)}</p>${proof(encounter.evidence, say)}${compared(encounter, say, options)}</div></li>`;
}

/** What tells an encounter from others of its kind: its day and, in a list of several sides, who they are. */
function toldApart({ parties: codes, date: day }: EncounterItem, say: Say, { parties: named }: TimelineOptions): string {
  return [...(named && codes.length > 0 ? [codes.map((code) => say.party(code)).join(" – ")] : []), say.date(day)].join(", ");
}

/** The way to what several texts tell of an encounter, held beside each other. */
function compared(encounter: EncounterItem, say: Say, options: TimelineOptions): Html | null {
  if (new Set(encounter.texts).size < 2) return null;
  const which = `${say.count(say.words.encounters[encounter.kind].name, 1)}, ${toldApart(encounter, say, options)}`;
  return html`<p class="compared">${encounterLink(encounter, html`${say.words.ui.encounter.compare}${unseen(which)}`)}</p>`;
}

/** Encounters in the order given; with `years` under a heading for each year, of which later ones fold themselves away. */
export function timeline(encounters: readonly EncounterItem[], say: Say, options: TimelineOptions): Html {
  const list = (some: readonly EncounterItem[]) =>
    html`<ol class="timeline">${some.map((one) => encounterEntry(one, say, options))}</ol>`;
  if (options.years === undefined) return list(encounters);
  const groups = new Map<string, EncounterItem[]>();
  for (const one of encounters) {
    const { min, max } = bounds(one.date);
    const year = isUndated(one.date) ? say.words.ui.pair.undated : (min ?? max ?? "").slice(0, 4);
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [one]);
    else group.push(one);
  }
  // what has no day stands behind all that has one, whatever the days of its texts
  const undated = say.words.ui.pair.undated;
  const ordered = [...groups].sort(([x], [y]) => Number(x === undated) - Number(y === undated));
  /** The entries from one place of the list to another, by years; those that come late fold themselves away. */
  const years = (from: number, to: number): Html[] => {
    let before = 0;
    return ordered.flatMap(([year, all]) => {
      const items = all.slice(Math.max(0, from - before), Math.max(0, to - before));
      const open = before < from + shown.unfolded;
      before += all.length;
      if (items.length === 0) return [];
      const count = html`<span class="heading-count">${all.length}</span>`;
      const heading =
        options.years === "h2" ? html`<h2 class="year">${year} ${count}</h2>` : html`<h3 class="year">${year} ${count}</h3>`;
      return open
        ? html`<section class="year-group">${heading}${list(items)}</section>`
        : html`<details class="year-group"><summary>${heading}</summary>${list(items)}</details>`;
    });
  };
  const all = encounters.length;
  const most = options.whole ? all : Math.min(all, shown.atMost);
  const reachable = Math.max(most, Math.min(all, options.further ?? 0));
  const label = fill(say.words.ui.pair.showAll, { n: say.number(reachable) });
  const further = reachable > most && html`<details class="more"><summary>${label}</summary>${years(most, reachable)}</details>`;
  return html`${years(0, most)}${further}${beyond(all, reachable, say)}`;
}

/** When a commitment falls due, in words and against today. */
function dueWords(item: CommitmentItem, today: string, say: Say): Html {
  const { due } = say.words.ui;
  const { min, max: last } = bounds(item.due);
  if (item.due === null) return html``;
  if (last === null) return html`<span class="due due-open">${say.date(item.due)}</span>`;
  // the day of what is settled is no longer held against today
  if (item.fate !== null) return html`<span class="due">${date(item.due, say)}</span>`;
  const place = item.state === "overdue" ? "overdue" : "ahead";
  // of a time that has begun, its end is not when it falls due
  if (min !== null && min <= today && today <= last && min !== last) return html`<span class="due">${date(item.due, say)}</span>`;
  // a year that is not this one lies so many years away, whatever the day
  const distance = say.distance(
    today,
    /^\d{4}$/.test(item.due) && item.due > today.slice(0, 4) ? `${item.due}${today.slice(4)}` : last,
  );
  return html`<span class="due due-${place}">${date(item.due, say)}<span class="due-distance">${
    place === "overdue" ? fill(due.overdueSince, { distance }) : distance
  }</span></span>`;
}

/**
 * One commitment: when, how firm, whose, and its words; `fate` tells what became of it. On the page of two `sides` these are not
 * named again.
 */
export function commitmentEntry(
  item: CommitmentItem,
  today: string,
  say: Say,
  sides?: readonly string[],
  fate: Html | null = null,
): Html {
  return html`<li class="entry entry-commitment entry-${item.state}"${sides === undefined && narrowedBy({ sides: item.actors, kind: item.strength, day: item.due })}><div class="entry-date">${dueWords(item, today, say)}</div><div class="entry-body"><p class="entry-kind"><span class="strength strength-${item.strength}">${say.words.strengths[item.strength]}</span>${actors(
    item.actors,
    say,
    sides,
  )}</p>${proofOpen(item.evidence, say)}${fate}</div></li>`;
}

function actors(codes: readonly string[], say: Say, sides: readonly string[] | undefined): Html | null {
  if (codes.length === 0) return null;
  if (sides?.length === codes.length && sides.every((side) => codes.includes(side)))
    return html`<span>${say.words.ui.pair.bothSides}</span>`;
  return parties(codes, say);
}

/** Commitments in the order given. */
export function commitmentList(items: readonly CommitmentItem[], today: string, say: Say): Html {
  return html`<ol class="timeline commitments">${items.map((item) => commitmentEntry(item, today, say))}</ol>`;
}

/** One document: its day, what it is and how far it has come, its title. */
export function instrumentEntry(item: InstrumentItem, say: Say, options: { parties?: boolean } = {}): Html {
  const title = calledFor(say.words.language, { ...item, name: item.title });
  return html`<li class="entry entry-instrument"${options.parties === true && narrowedBy({ sides: item.parties, kind: item.kind, status: item.action, day: item.date })}><div class="entry-date">${date(item.date, say)}</div><div class="entry-body"><p class="entry-kind"><span class="kind">${say.words.instruments[item.kind]}</span><span class="badge stage stage-${item.action}">${say.became(item)}</span>${options.parties === true && item.parties.length > 0 && parties(item.parties, say)}</p><p class="entry-said title" lang="${langOf(title.language)}" dir="auto"><a href="${documentUrl(item.evidence[0].fact)}">${title.name}</a></p>${proof(item.evidence, say)}</div></li>`;
}

/** One statement: who, what was done by it, and its words. */
export function statementEntry(item: StatementItem, say: Say): Html {
  return html`<li class="statement"><p class="statement-who"><span class="act">${say.words.acts[item.act]}</span> ${
    item.speaker === null
      ? say.parties(item.side)
      : linked(say.person(item.speaker), [[say.name(item.speaker.name), personUrl(personKey(item.speaker))]])
  }</p>${proofOpen(item.evidence, say)}</li>`;
}

/** How much of a list a page shows: at once, and after asking; what is beyond that is only counted, so that a page stays light. */
const shown = { unfolded: 12, atMost: 24 };
/** Entries of a folded list that can be seen, at most. */
export const mostListed = shown.atMost;
/** Encounters of a single thing that can be seen on its page, at most. */
export const mostFurther = 100;

/**
 * A list of which only the first `most` are shown until the rest is asked for; opens without a script. Of a very long one the
 * rest is cut too, and said to be elsewhere.
 */
export function folded<T>(
  items: readonly T[],
  entry: (item: T) => Html,
  options: { most: number; list: "ol" | "ul"; className: string },
  say: Say,
): Html {
  const { most, list, className } = options;
  const wrap = (some: readonly T[]) => {
    const entries = some.map(entry);
    return list === "ol" ? html`<ol class="${className}">${entries}</ol>` : html`<ul class="${className}">${entries}</ul>`;
  };
  if (items.length <= most + 2) return wrap(items);
  // nobody is sent elsewhere for one or two more
  const reachable = items.length <= shown.atMost + 2 ? items.length : shown.atMost;
  const label = fill(say.words.ui.pair.showAll, { n: say.number(reachable) });
  return html`${wrap(items.slice(0, most))}<details class="more"><summary>${label}</summary>${wrap(items.slice(most, reachable))}</details>${beyond(items.length, reachable, say)}`;
}

/** Says that there is more than a page shows. */
export function beyond(all: number, reachable: number, say: Say): Html | null {
  if (all <= reachable) return null;
  const words = fill(say.words.ui.pair.beyond, { shown: say.number(reachable), n: say.number(all) });
  return html`<p class="none beyond">${words}</p>`;
}

/** One text: its title, outlet, day and language. */
export function textEntry(text: DossierText, say: Say): Html {
  const day = text.published !== null && html`, ${date(text.published, say)}`;
  return html`<li><a href="${textUrl(text.id)}" lang="${langOf(text.language)}" dir="auto">${titleOf(text.title ?? "") || text.id}</a><span class="text-where">${text.source ?? say.words.ui.text.unknownOutlet}${day}\u00a0· <span class="tongue">${say.language(text.language)}</span></span></li>`;
}
