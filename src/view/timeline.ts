import { samePeople } from "../entity/people.ts";
import { soundOf } from "../read/mention/sound.ts";
import type { EncounterStatus, Person } from "../read/record.ts";
import { overlaps, sortKey } from "./edtf.ts";
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
import { placeOf, stateOfPlace } from "./places.ts";
import type { FactRow, FactRowOf } from "./rows.ts";

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

/** Who is named in which text: from the rows of people. Names of one person in several texts, languages and scripts share a key. */
export function castOf(rows: readonly FactRow[]): Cast {
  const named = rows.filter((row): row is FactRowOf<"people"> => row.kind === "people");
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
  const cast = new Map<string, Map<string, CastMember>>();
  named.forEach((row, i) => {
    const people = cast.get(row.text) ?? new Map<string, CastMember>();
    people.set(row.fact.name, { ...row.fact, key: keys[i] });
    cast.set(row.text, people);
  });
  return cast;
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
 * The encounters of rows, each once, latest first, those without a date last. Tellings are joined where `known` says so,
 * or where kind, day (of what is planned, month) and parties are the same and nothing speaks against it: another place in the same language, or other
 * offices on the same side. A day of an unknown year is joined only within one text.
 * `rows` may hold rows of every kind; those of people give the participants their offices.
 */
export function timelineOf(rows: readonly FactRow[], known: Known = {}): EncounterItem[] {
  const cast = castOf(rows);
  const groups = new Map<string, Telling[][]>();
  const told = rows.filter(isEncounter).map((row) => tellingOf(row, cast, known));
  for (const telling of sortedBy(told, ({ item }) => item.evidence[0], byReadability)) {
    const same = groups.get(telling.key) ?? [];
    const found = same.find((group) => telling.sure || group.every((other) => compatible(other.item, telling.item)));
    if (found === undefined) same.push([telling]);
    else found.push(telling);
    groups.set(telling.key, same);
  }
  return newestFirst(fulfilled([...groups.values()].flat()).map(join), (one) => one.date);
}

/**
 * An encounter announced for a month or a season and held within it is one: the plan joins what was held, where kind and parties are the
 * same, nothing else held fits the plan as well, and nothing speaks against it.
 */
function fulfilled(groups: readonly Telling[][]): Telling[][] {
  const isHeld = ([first]: readonly Telling[]) => first.item.status === "held" && dayLong.test(first.item.date ?? "");
  const held = groups.filter(isHeld).map((group) => [...group]);
  const out: Telling[][] = [...held];
  for (const group of groups) {
    if (isHeld(group)) continue;
    const [{ item, sure }] = group;
    const fits = held.filter(
      ([other]) =>
        !sure &&
        item.status === "planned" &&
        item.date !== null &&
        other.item.kind === item.kind &&
        folded([...other.item.parties].sort().join()) === folded([...item.parties].sort().join()) &&
        overlaps(item.date, other.item.date) &&
        compatible(other.item, item),
    );
    if (fits.length === 1) fits[0].push(...group);
    else out.push(group);
  }
  return out;
}

const dayLong = /^\d{4}-\d\d-\d\d/;

/** True where a date gives no place in time. */
export function isUndated(date: string | null): boolean {
  return sortKey(date).startsWith("~");
}

interface Telling {
  key: string;
  /** joined because someone knows it, not by its looks */
  sure: boolean;
  item: EncounterItem;
}

function tellingOf(row: FactRowOf<"encounters">, cast: Cast, known: Known): Telling {
  const { kind, date, place, parties, status, participants } = row.fact;
  const link = known.encounter?.(row) ?? null;
  // a day is one day for all who tell of it; a month or season is, where it is the time of one thing planned
  const shared = date !== null && (dayLong.test(date) || (status === "planned" && /^\d{4}-\d\d/.test(date)));
  const key = link ?? [kind, date, shared ? "" : row.text, ...[...parties].sort()].join("|");
  return {
    key,
    sure: link !== null,
    item: {
      kind,
      status,
      parties: [...parties],
      date,
      place,
      placeState: place === null ? null : stateOfPlace(place),
      participants: participants.map((name) => participantOf(row, name, cast, known)),
      evidence: [evidenceOf(row)],
    },
  };
}

/** Whether two tellings with one kind, day and parties may be of one encounter. */
function compatible(a: EncounterItem, b: EncounterItem): boolean {
  const statuses = new Set<EncounterStatus>([a.status, b.status]);
  if (statuses.has("held") && statuses.has("cancelled")) return false;
  const [one, other] = [a.evidence[0], b.evidence[0]];
  if (a.place !== null && b.place !== null) {
    const [here, there] = [placeOf(a.place), placeOf(b.place)];
    if (here !== null && there !== null && here !== there) return false;
    if (one.language === other.language && here === null && folded(a.place) !== folded(b.place)) return false;
  }
  for (const state of a.parties) {
    const offices = officesOf(a.participants, state);
    const others = officesOf(b.participants, state);
    if (offices.size > 0 && others.size > 0 && ![...offices].some((office) => others.has(office))) return false;
  }
  if (one.text !== other.text) return true;
  const keys = new Set(a.participants.map((person) => person.key));
  return a.participants.length === 0 || b.participants.length === 0 || b.participants.some((person) => keys.has(person.key));
}

function officesOf(people: readonly Participant[], state: string): Set<string> {
  const offices = new Set<string>();
  for (const person of people) if (person.state === state && person.post !== null) offices.add(person.post.split(":")[0]);
  return offices;
}

const certainty: Record<EncounterStatus, number> = { planned: 0, cancelled: 1, held: 2 };

/** One encounter of several tellings: the best to read gives the words, the others fill what it leaves out. */
function join(group: readonly Telling[]): EncounterItem {
  const items = group.map((telling) => telling.item);
  const settled = items.reduce((best, item) => (certainty[item.status] > certainty[best.status] ? item : best));
  const first = items.find((item) => item.status === settled.status) ?? items[0];
  const kinds = new Set(items.map((item) => item.kind));
  const places = items.filter((item) => item.place !== null);
  return {
    kind: kinds.size > 1 && kinds.has("meeting") ? "meeting" : first.kind,
    status: settled.status,
    parties: first.parties,
    date: first.date,
    place: first.place ?? places[0]?.place ?? null,
    placeState: first.placeState ?? places[0]?.placeState ?? null,
    participants: joinPeople(items),
    // those who tell of it as it came to be, before those who announced it
    evidence: [
      ...items.filter((item) => item.status === settled.status),
      ...items.filter((item) => item.status !== settled.status),
    ].flatMap((item) => item.evidence.toSorted(byReadability)),
  };
}

/**
 * The people of several tellings, each once. Without knowing who is who, two tellings in different scripts seem to name
 * different people: then an office that a side already fills is not filled again.
 */
function joinPeople(items: readonly EncounterItem[]): Participant[] {
  const people: Participant[] = [];
  for (const item of items) {
    const before = people.slice();
    for (const person of item.participants) {
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
