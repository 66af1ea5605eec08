import type { Account, Deeds } from "../read/deed/deed.ts";
import type { Commitment, ElchiRecord, Encounter } from "../read/record.ts";
import type { Evidence } from "./chance.ts";
import { edtfDays } from "./days.ts";

/** A text with what it says of deeds, as `readWhole` gives both. */
export interface FollowedText {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  /** who brought it, and where, if known */
  readonly source?: string | null;
  /** by which a text without a source is named */
  readonly title?: string;
  readonly url?: string | null;
  readonly record: Pick<ElchiRecord, "commitments" | "encounters">;
  readonly deeds: Deeds;
}

/**
 * What became of a promise. `open`: nothing is told and its day has not passed · `overdue`: nothing is told and its day has passed ·
 * `kept`: done as said · `partly`: some of it, or still running · `postponed`: moved to a later day · `broken`: given up, refused, or not done.
 */
export const promiseStatuses = ["open", "overdue", "kept", "partly", "postponed", "broken"] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

/** Words of a text. */
export interface Words {
  readonly text: string;
  readonly quote: string;
  readonly span: [start: number, end: number];
}

export interface Promised {
  readonly text: FollowedText;
  readonly index: number;
  readonly commitment: Commitment;
  readonly account: Account;
  /** the planned encounter that is promised */
  readonly encounter: Encounter | null;
}

export interface Outcome {
  readonly promised: Promised;
  readonly status: Exclude<PromiseStatus, "open" | "overdue">;
  readonly by: Words;
  /** the text whose words they are */
  readonly text: FollowedText;
  readonly published: string;
  readonly moved: string | null;
  readonly weight: number;
  readonly score: number;
  /** numbers or words of a part tell that not all was done */
  readonly measured?: boolean;
  /** numbers tell so: 34 of 50, one of two; or that what was to be done away with was lowered */
  readonly counted?: boolean;
  /** it was given up, not only left undone */
  readonly refused?: boolean;
  /** it was given up or left undone, whatever that makes of the promise */
  readonly denied?: boolean;
  /** it is told by the way: "the school that was built" */
  readonly aside?: boolean;
  /** it was put off outright, not only told for another day */
  readonly putOff?: boolean;
  /** what speaks for and against it; without it the outcome rests on its weight alone */
  readonly evidence?: Evidence;
  readonly reasons: readonly string[];
}

export const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/** The texts by the two sides that they are about, in the order of their days. */
export class Later {
  readonly #bySides = new Map<string, { readonly text: FollowedText; readonly day: number }[]>();
  /** what was asked for last: each way to tell an outcome asks for the same */
  #last: { promised: Promised; later: FollowedText[] } | null = null;
  /** the texts whose deeds speak of a thing */
  readonly #speaking = new Map<string, FollowedText[]>();
  /** the texts whose deeds speak of anything that the promise asked about last speaks of */
  #telling: { account: Account; texts: ReadonlySet<FollowedText> } | null = null;

  constructor(texts: readonly FollowedText[]) {
    for (const text of texts) {
      if (text.published === null) continue;
      const clues = text.deeds.told.flatMap(({ clues, context, numbers }) => [
        ...Object.keys(clues),
        ...Object.keys(context),
        ...numbers.map(numberClue),
      ]);
      for (const clue of new Set(clues)) {
        const list = this.#speaking.get(clue);
        if (list) list.push(text);
        else this.#speaking.set(clue, [text]);
      }
      for (const pair of sideKeys(text.deeds)) {
        const list = this.#bySides.get(pair);
        const dated = { text, day: firstDay(text.published) ?? 0 };
        if (list) list.push(dated);
        else this.#bySides.set(pair, [dated]);
      }
    }
    for (const list of this.#bySides.values())
      list.sort(({ text: a }, { text: b }) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id));
  }

  /** Whether a text's deeds speak of anything that a promise speaks of: what is looked at first, being quick. */
  mayTell(text: FollowedText, account: Account): boolean {
    if (this.#telling?.account !== account) {
      const numbers = account.numbers.filter(({ value }) => value > 2).map(numberClue);
      const all = [...Object.keys(account.clues), ...Object.keys(account.context), ...numbers];
      const texts = new Set<FollowedText>();
      for (const clue of all) {
        if (clue.startsWith("topic:")) continue;
        for (const one of this.#speaking.get(clue) ?? []) texts.add(one);
      }
      this.#telling = { account, texts };
    }
    return this.#telling.texts.has(text);
  }

  /** Texts of a later day that are about the sides of a promise. */
  than(promised: Promised): FollowedText[] {
    if (this.#last?.promised !== promised) this.#last = { promised, later: this.#than(promised) };
    return this.#last.later;
  }

  #than({ text, commitment }: Promised): FollowedText[] {
    const given = lastDay(text.published);
    if (text.published === null) return [];
    const pairs = pairsFollowing(text.deeds, commitment);
    const alone = new Set(pairs.flatMap((pair) => pair.split(" ")));
    const found = new Set<FollowedText>();
    for (const key of [...pairs, ...alone]) {
      for (const { text: other, day } of this.#bySides.get(key) ?? []) if (day > (given ?? 0)) found.add(other);
    }
    found.delete(text);
    return [...found];
  }
}

const numberClue = ({ value, unit }: Account["numbers"][number]): string => `number:${value} ${unit}`;

/** The pairs of sides, "AZ KZ", whose later texts may tell what became of a promise; a side alone where its text names no other. */
export function pairsFollowing(deeds: Sides, commitment: Pick<Commitment, "actors">): string[] {
  const sides = promisingSides(deeds, commitment);
  return sides.length === 1 ? [...sides] : pairsOf(sides);
}

type Sides = Pick<Deeds, "sides" | "named">;

/** Whose promise it is: those who would do it, or the sides of the text; with these one who alone would, and is none of them. */
export function promisingSides({ sides, named }: Sides, { actors }: Pick<Commitment, "actors">): readonly string[] {
  if (actors.length > 1) return actors;
  const own = sides.length < 2 ? [...sides, ...named] : sides;
  return actors.length === 0 || own.includes(actors[0]) ? own.slice(0, 3) : [actors[0], ...own.slice(0, 2)];
}

/** What a promise is of which nothing is told, on a day (YYYY-MM-DD): overdue after the last day of its date. */
export function untold(due: string | null, today: string): "open" | "overdue" {
  const end = lastDay(due);
  return end !== null && end < (firstDay(today) ?? 0) ? "overdue" : "open";
}

/** By which sides a text's deeds are looked for: each two of them; where a text has but one, or none, also one alone of all that it names. */
export function sideKeys({ sides, named }: Sides): string[] {
  const isBody = (side: string) => side.startsWith("org:");
  const all = [...sides, ...named];
  const others = named.filter((side) => !isBody(side));
  const bodies = named.filter(isBody).slice(0, mostBodies);
  const withBodies = sides.flatMap((side) => bodies.map((body) => [side, body].sort().join(" ")));
  return [...pairsOf([...sides, ...others]), ...withBodies, ...(sides.length < 2 ? all : [])];
}
/** So many of the organisations that a text names are looked for beside its sides. */
const mostBodies = 2;

function pairsOf(sides: readonly string[]): string[] {
  const few = [...new Set(sides)].slice(0, 5).sort();
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${a} ${b}`));
}

/** Scripts apart, whether two texts are in one language. */
export const sameTongue = (a: FollowedText, b: FollowedText): boolean => a.language.slice(0, 2) === b.language.slice(0, 2);
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** First and last day of a date, as numbers of days; null where it has no year. The same few dates come again and again. */
export function daysOf(edtf: string | null): { min: number; max: number } | null {
  if (edtf === null) return null;
  let days = dates.get(edtf);
  if (days === undefined) {
    days = edtfDays(edtf);
    if (dates.size > 20_000) dates.clear();
    dates.set(edtf, days);
  }
  return days;
}
const dates = new Map<string, { min: number; max: number } | null>();
export const firstDay = (edtf: string | null): number | null => daysOf(edtf)?.min ?? null;
export const lastDay = (edtf: string | null): number | null => daysOf(edtf)?.max ?? null;

/** The number that two sessions share; "differs" where both have one and it is not the same. */
export function sharedOrdinal(a: Account, b: Account): number | "differs" | null {
  const own = a.ordinals.filter((n) => n > 1);
  const others = b.ordinals.filter((n) => n > 1);
  if (own.length === 0 || others.length === 0) return null;
  return own.find((n) => others.includes(n)) ?? "differs";
}

/** Whether two days are the same or but a month apart. */
export function isNear(day: string | null, due: string | null): boolean {
  const [a, b] = [daysOf(day), daysOf(due)];
  return a !== null && b !== null && a.min - b.max <= 31 && b.min - a.max <= 31;
}

export function daysBetween(one: FollowedText, other: FollowedText): number {
  return (firstDay(other.published) ?? 0) - (firstDay(one.published) ?? 0);
}

/** Whether some day lies in both dates. */
export function isWithin(day: string | null, due: string | null): boolean {
  const [a, b] = [daysOf(day), daysOf(due)];
  return a !== null && b !== null && a.min <= b.max && b.min <= a.max;
}

/** The later day to which a deed that still lies ahead has gone. */
export function laterPlan(due: string | null, day: string | null): string | null {
  const [end, begin] = [lastDay(due), firstDay(day)];
  return end !== null && begin !== null && begin > end ? day : null;
}

/** The day that words of putting off name, unless it is the one for which the thing was promised. */
export function newDay(due: string | null, named: string | null): string | null {
  const [planned, day] = [daysOf(due), daysOf(named)];
  if (planned === null || day === null) return named;
  const isOld = day.max < planned.min || (planned.max - planned.min <= 31 && day.min <= planned.max);
  return isOld ? null : named;
}
