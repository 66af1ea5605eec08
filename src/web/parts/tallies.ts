import type { EncounterItem, Participant } from "../../view/items.ts";
import { compare } from "../../view/items.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { personOf } from "../leads.ts";
import { pairUrl } from "../urls.ts";
import { step } from "./charts.ts";
import { date, folded } from "./lists.ts";

/** Rows of a tally that are shown at once. */
const most = 12;

/** A tally as a section of a page: what, how often, when last, and what that day is. Nothing where nothing was counted. */
export function tally(
  id: string,
  title: string,
  rows: readonly { name: Html; note?: string; times: number; last: string | null }[],
  say: Say,
  lastIs: string = say.words.ui.pairMore.lastMet,
): Html | null {
  if (rows.length === 0) return null;
  const highest = Math.max(...rows.map((row) => row.times));
  const row = ({ name, note, times, last }: (typeof rows)[number]): Html =>
    html`<li><span class="tally-name">${name}${note !== undefined && note !== "" && html` <span class="tally-note">${note}</span>`}</span><span class="tally-times">${say.count(say.words.ui.tallies.times, times)}</span><span class="tally-last">${last !== null && html`${lastIs}: ${date(last, say)}`}</span><i class="meter w${step(times, highest)}" aria-hidden="true"></i></li>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${folded(rows, row, { most, list: "ul", className: "tally" }, say)}</section>`;
}

/** Which two sides met, how often, when last. Encounters latest first. */
export function sidesTally(title: string, encounters: readonly EncounterItem[], say: Say): Html | null {
  const pairs = countBy(encounters, (one) => (one.parties.length === 2 ? [[...one.parties].sort().join(" ")] : []));
  return tally(
    "sides",
    title,
    pairs.map(({ key, times, last }) => {
      const [a, b] = key.split(" ");
      return { name: html`<a href="${pairUrl(a, b)}">${say.party(a)} – ${say.party(b)}</a>`, times, last };
    }),
    say,
  );
}

/** Who took part, how often, when last. Encounters latest first. */
export function peopleTally(
  title: string,
  encounters: readonly EncounterItem[],
  say: Say,
  wanted: (person: Participant) => boolean = () => true,
): Html | null {
  const people = new Map<string, Participant>();
  const found = countBy(encounters, (one) =>
    one.participants.filter(wanted).map((person) => {
      if (!people.has(person.key)) people.set(person.key, person);
      return person.key;
    }),
  );
  return tally(
    "people",
    title,
    found.map(({ key, times, last }) => {
      const person = people.get(key)!;
      return { name: personOf(person, say), note: say.post(person.post, person.state), times, last };
    }),
    say,
  );
}

/** How often each key comes, and the date of the first item that has it. */
function countBy(
  encounters: readonly EncounterItem[],
  keysOf: (one: EncounterItem) => readonly string[],
): { key: string; times: number; last: string | null }[] {
  const counts = new Map<string, { key: string; times: number; last: string | null }>();
  for (const one of encounters) {
    for (const key of new Set(keysOf(one))) {
      const found = counts.get(key) ?? { key, times: 0, last: one.date };
      found.times++;
      counts.set(key, found);
    }
  }
  return [...counts.values()].sort((x, y) => y.times - x.times || compare(y.last ?? "", x.last ?? "") || compare(x.key, y.key));
}
