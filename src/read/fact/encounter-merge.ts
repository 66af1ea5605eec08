import type { PersonOfText } from "../mention/mention.ts";
import type { EncounterKind } from "../record.ts";
import { isLongPast } from "./encounter-day.ts";
import type { Draft } from "./encounter-draft.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** What a title may call a meeting. */
const sat: ReadonlySet<EncounterKind> = new Set(["commission", "consultations"]);

/** The rule of a reception that only its being welcome tells: "I was glad to receive X". */
export const gladly = "encounter.receive.gladly";

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/**
 * Joins drafts of one real encounter; the telling with the most stands, the others add to it. `apart` tells of two that they are of different
 * bodies, whatever else they share.
 */
export function merge(
  drafts: readonly Draft[],
  published: string | null,
  apart: (a: Draft, b: Draft) => boolean = () => false,
): Draft[] {
  const out: Draft[] = [];
  const weight = (d: Draft) => (d.headline ? -4 : 0) + d.persons.length * 2 + (d.dated ? 2 : 0) + (d.place ? 1 : 0);
  const places = new Places();
  for (const draft of drafts) {
    const index = places.near(draft).find((i) => isSame(out[i], draft, published) && !apart(out[i], draft));
    const same = index === undefined ? undefined : out[index];
    if (index === undefined || !same) {
      places.put(draft, out.length);
      out.push({ ...draft, persons: [...draft.persons], parties: [...draft.parties] });
      continue;
    }
    const [best, other] = weight(draft) > weight(same) ? [draft, same] : [same, draft];
    places.put(draft, index);
    // what is told of a call again took place nowhere
    const there = same.kind === "call" ? null : other.place;
    const told = best.dated ? best.date : other.dated ? other.date : best.date;
    const date = told ?? (best.kind === other.kind ? other.date : null);
    out[index] = {
      ...best,
      kind:
        best.headline && sat.has(other.kind)
          ? other.kind
          : best.kind === "meeting" && ((other.kind === "reception" && other.rule !== gladly) || other.kind === "call")
            ? other.kind
            : best.kind,
      persons: [...new Set([...best.persons, ...other.persons])],
      date: best.date && other.date ? dateOf(inYearOf(date as string, other.date), best, other) : date,
      dated: best.dated || other.dated,
      // a town tells more than its country
      place: isState(best.place) ? (there ?? best.place) : (best.place ?? there),
    };
  }
  return out;
}

/** Where drafts stand in a list, found by what two tellings of one encounter share: sides, and a person where both name some. */
class Places {
  readonly #all = new Map<string, Set<number>>();
  readonly #unpeopled = new Map<string, Set<number>>();
  readonly #byPerson = new Map<PersonOfText, Set<number>>();

  put(draft: Draft, index: number): void {
    const key = sidesOf(draft);
    add(this.#all, key, index);
    if (!draft.persons.length) add(this.#unpeopled, key, index);
    for (const person of draft.persons) add(this.#byPerson, person, index);
  }

  /** All that can be the same as a draft, in order. */
  near(draft: Draft): number[] {
    const key = sidesOf(draft);
    if (!draft.persons.length) return [...(this.#all.get(key) ?? [])].sort((a, b) => a - b);
    const found = new Set(this.#unpeopled.get(key));
    for (const person of draft.persons) for (const index of this.#byPerson.get(person) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }
}

const sidesOf = ({ status, parties }: Draft): string => `${status} ${[...new Set(parties)].sort().join()}`;

function add<K>(map: Map<K, Set<number>>, key: K, index: number): void {
  const set = map.get(key);
  if (set) set.add(index);
  else map.set(key, new Set([index]));
}

function isSame(a: Draft, b: Draft, published: string | null): boolean {
  const pairOfKinds = ["meeting", "reception"];
  // a title says "spoke" of what the text tells as a call
  const titled = (title: Draft, told: Draft) =>
    title.headline && title.kind === "meeting" && (told.kind === "call" || (!title.persons.length && sat.has(told.kind)));
  // "discussed the border with X. … spoke with X by telephone": what only tells that they discussed something may be a call
  const discussed = (lead: Draft, told: Draft) =>
    lead.rule === "encounter.discuss" && !lead.dated && !lead.place && told.kind === "call" && told.sentence - lead.sentence <= 2;
  // "X, Y ile görüştü. İki bakan dün akşam bir telefon görüşmesi gerçekleştirdi": what is told on no day and nowhere, then as a call
  const rung =
    a.rule === "encounter.meet" &&
    !a.dated &&
    !a.place &&
    b.kind === "call" &&
    b.sentence - a.sentence === 1 &&
    !isRecalled(b) &&
    a.persons.length === 2 &&
    a.persons.every((p) => b.persons.includes(p));
  // "X, Y ile telefonda görüştü. Görüşme, ziyaretten üç ay sonra gerçekleşti": the talk spoken of is the call
  const taken =
    a.kind === "call" &&
    b.kind === "meeting" &&
    a.status === "held" &&
    b.rule === "encounter.hold+n-meeting" &&
    b.inferred.parties !== undefined &&
    !b.dated &&
    b.sentence - a.sentence === 1 &&
    b.from === b.noun.from;
  // "was received by X and Y. At the meeting with X …": that is the reception
  const received =
    a.kind === "reception" &&
    a.status === "held" &&
    b.kind === "meeting" &&
    b.rule === "encounter.with" &&
    !b.dated &&
    b.sentence > a.sentence &&
    b.sentence - a.sentence <= 2 &&
    b.persons.length > 0 &&
    b.persons.every((p) => a.persons.includes(p));
  const kinds =
    rung ||
    taken ||
    received ||
    discussed(a, b) ||
    a.kind === b.kind ||
    (pairOfKinds.includes(a.kind) && pairOfKinds.includes(b.kind)) ||
    titled(a, b) ||
    titled(b, a);
  if (!kinds || a.status !== b.status || !sameSet(a.parties, b.parties)) return false;
  if (rung || taken || received) return true;
  if (a.date && b.date) {
    const [one, other] = [inYearOf(a.date, b.date), inYearOf(b.date, a.date)];
    if (one !== other && !one.startsWith(other) && !other.startsWith(one) && !covers(one, other)) return false;
  }
  // what is recalled of another place was another
  if ((isRecalled(a) || isRecalled(b)) && a.place && b.place && a.place !== b.place) return false;
  const shared = a.persons.filter((p) => b.persons.includes(p)).length;
  const empty = a.persons.length === 0 || b.persons.length === 0;
  const headline = a.headline || b.headline;
  // "held talks in Tbilisi. … The previous meeting took place in Baku on 19 November": of two towns, and only one has a day
  if (!headline && a.dated !== b.dated && a.kind !== "visit" && isTown(a.place) && isTown(b.place) && a.place !== b.place)
    return false;
  // "a forum in Tashkent next year", "the next forum, in Samarkand in April": two that are to come
  if (!headline && a.status === "planned" && a.kind === "conference" && isTown(a.place) && isTown(b.place) && a.place !== b.place)
    return false;
  if (!empty && shared === 0) return false;
  // "the ministers had met in May", "a day earlier their deputies met": another than the one told without a day
  const undated = a.dated ? b : a;
  const other = undated === a ? b : a;
  if (!undated.dated && !headline && !isRecalled(undated) && !isRecalled(other)) {
    if (other.date?.length === 7 && published && !other.date.startsWith("X") && other.date < published.slice(0, 7)) return false;
    if ((other.fromSpoken ?? 0) < 0) return false;
  }
  // what was long ago is not what a page tells without a day
  if (a.dated !== b.dated && shared === 0 && !headline && isLongPast(a.dated ? a : b, published)) return false;
  // "in May 2022 he had paid a state visit": told by its month alone, a visit is another than that of these days
  const recalled = a.dated === b.dated ? undefined : a.dated ? a : b;
  const month = recalled?.kind === "visit" && recalled.status === "held" && /^\d{4}(?:-\d\d)?$/.test(recalled.date ?? "");
  if (month && !headline && a.sentence !== b.sentence && recalled === b) return false;
  if (titled(a, b) || titled(b, a)) return shared > 0 || empty;
  if (a.kind !== b.kind && (a.rule === gladly || b.rule === gladly)) return shared > 0;
  if (a.kind !== b.kind) return shared >= (headline ? 1 : 2);
  if (a.persons.length >= 2 && b.persons.length >= 2 && shared < 2) return false;
  return a.dated === b.dated || headline || shared > 0 || empty;
}

const isTown = (place: string | null): boolean => place !== null && !isState(place);

const isState = (place: string | null): boolean => place !== null && /^[A-Z]{2}$/.test(place);

/** A day of an unknown year in the year of another day. */
const inYearOf = (date: string, other: string): string =>
  date.startsWith("XXXX") && !other.startsWith("X") && Math.min(date.length, other.length) >= 10
    ? date.replaceAll("XXXX", other.slice(0, 4))
    : date;

/** The date of two tellings of one encounter: what the later one tells more closely stands. */
const dateOf = (date: string, best: Draft, other: Draft): string =>
  other.date && other.sentence > best.sentence ? closer(date, other.date) : date;

/** Of the two dates of one encounter the second where it tells days within the week, month or year of the first, or a month within its year. */
export const closer = (date: string, other: string): string =>
  nearness(other) > nearness(date) && (other.startsWith(date) || covers(date, other)) ? other : date;

/** How closely a date tells: days, a week, a month, a year. */
function nearness(date: string): number {
  const [from, to] = date.split("/");
  if (from.length < 10) return from.length;
  return to !== undefined && Date.parse(to) - Date.parse(from) >= 5 * 864e5 ? 8 : 10;
}

/** Whether one of two dates is a range that holds the other. */
const covers = (a: string, b: string): boolean => holds(a, b) || holds(b, a);

function holds(whole: string, part: string): boolean {
  const [from, to] = whole.split("/");
  const [first, last = first] = part.split("/");
  return to !== undefined && from.slice(0, first.length) <= first && last <= to.slice(0, last.length);
}
