import { mergeTellings } from "../entity/merge.ts";
import { samePeople } from "../entity/people.ts";
import { stateOfPlace } from "../entity/places.ts";
import { settled } from "../entity/settled.ts";
import type { Telling } from "../entity/telling.ts";
import { tellingOf } from "../entity/tellings.ts";
import { soundOf } from "../read/mention/sound.ts";
import type { Person } from "../read/record.ts";
import { sortKey } from "./edtf.ts";
import {
  byReadability,
  compare,
  type EncounterItem,
  evidenceOf,
  folded,
  newestFirst,
  type Participant,
  sortedBy,
} from "./items.ts";
import type { EncounterGroup, FactRow, FactRowOf } from "./rows.ts";

/**
 * What is known beyond the texts: who is who and which encounters are one. Each answer is optional, and `null` means "not
 * known"; without it a view goes by what the texts write.
 */
export interface Known {
  /** the person whom a name of a text means; `name` is shown instead of the text's own where given */
  person?(row: FactRow, name: string): { key: string; name?: string } | null;
  /** a key shared by the tellings of one encounter */
  encounter?(row: FactRow): string | null;
}

/** Somebody as a text names them; `key` is shared by all that names the same person. */
export type CastMember = Person & { readonly key: string };
/** The people that texts name, found by text and name. */
export type Cast = ReadonlyMap<string, ReadonlyMap<string, CastMember>>;

/**
 * Who is named in which text: from the rows of people. Names of one person in several texts, languages and scripts share a key; they are
 * compared where it is not known whose all of them are.
 */
export function castOf(rows: readonly FactRow[], known: Known = {}): Cast {
  const named = rows.filter((row): row is FactRowOf<"people"> => row.kind === "people");
  const sure = named.map((row) => known.person?.(row, row.fact.name)?.key ?? null);
  const keys = sure.includes(null) ? comparedKeys(named) : (sure as string[]);
  const cast = new Map<string, Map<string, CastMember>>();
  named.forEach((row, i) => {
    const people = cast.get(row.text) ?? new Map<string, CastMember>();
    people.set(row.fact.name, { ...row.fact, key: keys[i] });
    cast.set(row.text, people);
  });
  return cast;
}

/** Keys of people by themselves: how their names sound. */
function comparedKeys(named: readonly FactRowOf<"people">[]): string[] {
  const groups = samePeople(
    named.map(({ fact, language, published }) => ({ ...fact, language, day: published?.slice(0, 10) ?? null })),
  );
  const keys: string[] = [];
  const taken = new Map<string, number>();
  // keys follow from what the rows hold, not from their order
  const ordered = groups
    .map((group) => ({ group, spellings: group.map((i) => keyByItself(named[i].fact.state, named[i].fact.name)).sort() }))
    .sort((a, b) => compare(a.spellings.join("\n"), b.spellings.join("\n")));
  for (const { group, spellings } of ordered) {
    // two people of one sound, told apart by more than that
    const before = taken.get(spellings[0]) ?? 0;
    taken.set(spellings[0], before + 1);
    for (const i of group) keys[i] = before === 0 ? spellings[0] : `${spellings[0]} (${before + 1})`;
  }
  return keys;
}

/** Places of rows that share a key, in the order of their first; null where a row has none. */
function knownGroups<R>(rows: readonly R[], keyOf: (row: R) => string | null): number[][] | null {
  const groups = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const key = keyOf(row);
    if (key === null) return null;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()];
}

const keyByItself = (state: string | null, name: string): string => `${state ?? "?"}:${soundKey(name)}`;

/** A name of a text with the office and side that the text gives it. */
export function participantOf(row: FactRow, name: string, cast: Cast, known: Known): Participant {
  const person = cast.get(row.text)?.get(name);
  const who = known.person?.(row, name) ?? null;
  const state = person?.state ?? null;
  return {
    key: who?.key ?? person?.key ?? keyByItself(state, name),
    name: who?.name ?? name,
    post: person?.post ?? null,
    state,
  };
}

/**
 * What the spellings of a name in our languages and scripts share, for telling people of one side apart while nothing better
 * is known: how its words sound, and whether each ends in a vowel as the names of women do. A name of one word, or of few
 * sounds, stays as it is written.
 */
export function soundKey(name: string): string {
  const found = soundKeys.get(name);
  if (found !== undefined) return found;
  const words = name.split(/\s+/).filter((word) => word.replace(/[^\p{L}]/gu, "").length > 1);
  const sounds = words.map((word) => `${soundOf(word)}${/[aeəаеәя]$/iu.test(word) ? "'" : ""}`);
  const key = words.length < 2 || sounds.join("").length < 5 ? folded(name) : sounds.join(" ");
  if (soundKeys.size > 20_000) soundKeys.clear();
  soundKeys.set(name, key);
  return key;
}

/** The same few names come again and again. */
const soundKeys = new Map<string, string>();

/** True for rows of encounters. */
export function isEncounter(row: FactRow): row is FactRowOf<"encounters"> {
  return row.kind === "encounters";
}

/**
 * The encounters of rows, each once, latest first, those without a date last: `entity/merge.ts` tells which tellings are of one.
 * `rows` may hold rows of every kind; those of people give the participants their offices, or `cast` where it is known.
 */
export function timelineOf(rows: readonly FactRow[], known: Known = {}, cast: Cast = castOf(rows, known)): EncounterItem[] {
  const told = rows.filter(isEncounter);
  const groups =
    knownGroups(told, (row) => known.encounter?.(row) ?? null) ??
    mergeTellings(comparableTellings(told, rows, cast, known)).map(({ members }) => members);
  const items = groups.map((members) =>
    encounterOf(
      members.map((i) => told[i]),
      cast,
      known,
    ),
  );
  return newestFirst(items, (one) => one.date);
}

/** Tellings with all by which it is told which are of one encounter. */
function comparableTellings(
  told: readonly FactRowOf<"encounters">[],
  rows: readonly FactRow[],
  cast: Cast,
  known: Known,
): Telling[] {
  const bodies = Map.groupBy(
    rows.filter((row): row is FactRowOf<"bodies"> => row.kind === "bodies"),
    (row) => row.text,
  );
  return told.map((row) => {
    const people = [...(cast.get(row.text)?.values() ?? [])];
    const { id, text, language, published, fact } = row;
    const personOf = (name: string) => known.person?.(row, name)?.key ?? cast.get(text)?.get(name)?.key ?? null;
    const own = (bodies.get(text) ?? []).map((body) => body.fact);
    const telling = tellingOf({ id, text, language, published, encounter: fact, people, bodies: own, personOf });
    return { ...telling, decided: known.encounter?.(row) ?? null };
  });
}

/** A telling with no more than what `settled` asks for. */
function plainTelling({ id, text, language, published, fact }: FactRowOf<"encounters">): Telling {
  const { kind, status, parties, date, place } = fact;
  return { id, text, language, published, kind, status, parties, date, place, participants: [], session: null, body: null };
}

const dayLong = /^\d{4}-\d\d-\d\d/;

/** True where a date gives no place in time. */
export function isUndated(date: string | null): boolean {
  return sortKey(date).startsWith("~");
}

/** One encounter of all its tellings: what most of them say, and of the time what is told most exactly. */
export function encounterOf(told: readonly FactRowOf<"encounters">[], cast: Cast, known: Known = {}): EncounterItem {
  const ordered = sortedBy(told, evidenceOf, byReadability);
  const { kind, status, parties, date, place } = settled(ordered.map(plainTelling));
  const participants = ordered.map((row) => row.fact.participants.map((name) => participantOf(row, name, cast, known)));
  return {
    id: known.encounter?.(ordered[0]) ?? ordered.map(({ id }) => id).sort(compare)[0],
    kind,
    status,
    parties: [...parties],
    date,
    place,
    placeState: place === null ? null : stateOfPlace(place),
    participants: joinPeople(participants),
    // those who tell of it as it came to be, before those who announced it or look back at it
    texts: [...new Set(ordered.map(({ text }) => text))],
    evidence: sortedBy(
      ordered,
      ({ fact }) => (fact.status !== status ? 2 : dayLong.test(fact.date ?? "") ? 0 : 1),
      (x, y) => x - y,
    ).map((row) => evidenceOf(row)),
  };
}

/** An encounter as a store keeps it. */
export function encounterOfGroup({ id, tellings, people, copies }: EncounterGroup): EncounterItem {
  const cast = new Map<string, Map<string, CastMember>>();
  for (const { text, fact, person } of people) {
    const own = cast.get(text) ?? new Map<string, CastMember>();
    own.set(fact.name, { ...fact, key: person ?? keyByItself(fact.state, fact.name) });
    cast.set(text, own);
  }
  // of texts that bring one page one is enough; the others are its sources
  const pages = new Map(Object.entries(copies).flatMap(([page, others]) => others.map((copy) => [copy.id, page])));
  const there = new Set(tellings.map(({ text }) => text));
  const voices = tellings.filter(({ text }) => !there.has(pages.get(text) ?? ""));
  const item = encounterOf(voices, cast, { encounter: () => id });
  const links = new Map(tellings.map(({ id: fact, link }) => [fact, link]));
  const sources = (text: string) => (copies[text] ?? []).filter((copy) => !voices.some((voice) => voice.text === copy.id));
  return {
    ...item,
    texts: item.texts.flatMap((text) => [text, ...sources(text).map((copy) => copy.id)]),
    evidence: item.evidence.map((piece) => {
      const also = sources(piece.text);
      return also.length === 0 ? piece : { ...piece, copies: also };
    }),
    links: item.evidence.map(({ fact }) => ({ fact, ...links.get(fact)! })),
  };
}

/**
 * The people of several tellings, each once. Without knowing who is who, two tellings in different scripts seem to name
 * different people: then an office that a side already fills is not filled again.
 */
function joinPeople(tellings: readonly (readonly Participant[])[]): Participant[] {
  const people: Participant[] = [];
  for (const participants of tellings) {
    const before = people.slice();
    for (const person of participants) {
      const same = before.find((other) => other.key === person.key) ?? people.find((other) => other.key === person.key);
      if (same !== undefined) {
        same.post ??= person.post;
        continue;
      }
      const filled = person.post !== null && before.some((other) => other.state === person.state && other.post === person.post);
      if (!filled) people.push({ ...person });
    }
  }
  return people;
}
