import { tells } from "./clause/clauses.ts";
import type { PartyMention, PersonOfText, PlaceMention } from "./mention/mention.ts";
import type { Page } from "./page.ts";
import { hitsOf } from "./page.ts";
import type { Sentence } from "./text/sentences.ts";
import { UPPER, WORD } from "./text/tokens.ts";
import { around, endingAt, within } from "./within.ts";

/**
 * The states whose relations a text is about: those that its first sentences and its people speak for, the teller's own first.
 * One state alone (or none) means that the text is not about relations between states.
 */
export function pairOf(
  page: Page,
  parties: readonly PartyMention[],
  people: readonly PersonOfText[],
  places: readonly PlaceMention[],
  home: string | null,
): string[] {
  const weight = new Map<string, number>();
  const add = (party: string, by: number) => weight.set(party, (weight.get(party) ?? 0) + by);
  const datelines = datelinesOf(page, parties, places);
  let told = 0;
  let sentence = 0;
  for (const p of parties) {
    if (p.party.startsWith("org:") || datelines.some((d) => p.from >= d.from && p.to <= d.to)) continue;
    while (sentence < page.sentences.length - 1 && page.sentences[sentence].to <= p.from) {
      if (tells(page, sentence)) told++;
      sentence++;
    }
    const early = told < 2 ? 3 : told < 4 ? 1.5 : 1;
    const how = p.by === "name" || p.by === "home" ? 1 : p.by === "adjective" ? 0.8 : p.by === "institution" ? 0.7 : 0.4;
    add(p.party, isOfTown(page, places, p) ? 0.2 : early * how);
  }
  for (const person of people) if (person.state && !person.state.startsWith("org:")) add(person.state, 2);
  if (home && weight.has(home)) add(home, 2);
  const table = tableOf(page, parties);
  if (table.length > 3) return [...new Set([...(home && (table.includes(home) || weight.has(home)) ? [home] : []), ...table])];
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  if (!ranked.length) return [];
  // the other side is an organisation where men of it are named and none of another state
  const alone = ranked.length === 1;
  const self = alone ? ranked[0][0] : home && weight.has(home) ? home : undefined;
  const guests = [...new Set(people.flatMap((person) => (person.state && person.state !== self ? [person.state] : [])))];
  if (self && guests[0]?.startsWith("org:") && (alone || guests.length === 1)) return [self, guests[0]];
  const [, most] = ranked[0];
  const strong = ranked.filter(([, w], i) => i < 2 || w >= Math.max(4, most * 0.5)).filter(([, w]) => w >= 1);
  const list = strong.slice(0, 5).map(([party]) => party);
  if (home && list.includes(home)) return [home, ...list.filter((p) => p !== home)];
  return list;
}

/** "BAKU, Azerbaijan, March 4.", "Ankara, October 2, XYZ": sentences near the head that say only where and when the page was written. */
function datelinesOf(page: Page, parties: readonly PartyMention[], places: readonly PlaceMention[]): Sentence[] {
  return page.sentences.slice(0, 3).filter(({ from, to }) => {
    const dates = within(hitsOf(page, "date"), from, to);
    if (!dates.length || !within(places, from, to).length) return false;
    const told = [...dates, ...within(parties, from, to), ...within(places, from, to)];
    const isBare = (i: number) => page.tokens[i].kind === WORD && !(page.tokens[i].flags & UPPER);
    for (let i = from; i < to; i++) if (isBare(i) && !told.some((h) => h.from <= i && i < h.to)) return false;
    return true;
  });
}

/** "Чолпон-Ата (Киргизия)", "Skopje, North Macedonia", "в столице Таджикистана": the country in which a town lies, after it or beside its chief town. */
export function isOfTown(page: Page, places: readonly PlaceMention[], { from, to, party }: PartyMention): boolean {
  const mark = (i: number) => page.text[page.tokens[i]?.start ?? -1];
  const town = endingAt(places, from - 1);
  if (mark(from - 1) === "(" && mark(to) === ")") return town?.kind === "settlement";
  if (mark(from - 1) === "," && town?.kind === "settlement" && town.state === party) return true;
  return around(places, { from, to }).some((p) => p.to - p.from > to - from && p.name === p.state);
}

/** The three states of a trilateral body: in a row, or tied by dashes ("O‘zbekiston – Afg‘oniston – Pokiston"); empty where no three are. */
export function threeOf(page: Page, named: readonly PartyMention[]): string[] {
  const row = rowOf(page, named);
  if (row.length === 3) return row;
  const tied = rowOf(page, named, true);
  return tied.length === 3 ? tied : [];
}

const onlyNames: ReadonlySet<PartyMention["by"]> = new Set(["name"]);

/** Words by which those who come from a state are told: its name, its adjective, its people. */
const wordsForPeople: ReadonlySet<PartyMention["by"]> = new Set(["name", "adjective", "people"]);

/** The longest row of states by whose names or adjectives people are told ("Kazakh, Uzbek and Kyrgyz growers"). */
export const rowOfPeople = (page: Page, named: readonly PartyMention[]): string[] => rowOf(page, named, false, wordsForPeople);

/** The longest row of states' names with nothing but commas and "and", or also dashes, between ("Hindiston, Qozog‘iston, Xitoy va Eron"). */
export function rowOf(page: Page, named: readonly PartyMention[], dashed = false, words = onlyNames): string[] {
  let best: string[] = [];
  let row: string[] = [];
  let end = -1;
  for (const p of named) {
    if (!words.has(p.by) || p.party.startsWith("org:")) continue;
    const mark = end >= 0 && p.from === end + 1 ? page.text[page.tokens[end].start] : "";
    const comma = mark === "," || (dashed && /^\p{Pd}$/u.test(mark));
    const and = endingAt(hitsOf(page, "and"), p.from);
    // "A, B, and C"
    const tied = comma || (and !== undefined && (and.from === end || (and.from === end + 1 && isComma(page, end))));
    row = tied ? [...row, p.party] : [p.party];
    if (row.length > best.length) best = [...new Set(row)];
    end = p.to;
  }
  return best;
}

const isComma = ({ text, tokens }: Page, i: number): boolean => i >= 0 && text[tokens[i].start] === ",";

/** The states in a row whose men are told, early in a text, to have come to its event. */
function tableOf(page: Page, parties: readonly PartyMention[]): string[] {
  const attends = hitsOf(page, "sense").filter((h) => h.entry.code === "attend");
  let told = 0;
  for (let i = 0; i < page.sentences.length && told < 5; i++) {
    if (!tells(page, i)) continue;
    told++;
    const { from, to } = page.sentences[i];
    if (!within(attends, from, to).length) continue;
    const row = rowOf(page, within(parties, from, to));
    if (row.length > 3) return row;
  }
  return [];
}
