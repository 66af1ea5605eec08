import { type FollowedText, follow, type PromiseStatus, untold } from "../entity/follow.ts";
import type { CommitmentStrength } from "../read/record.ts";
import { bounds, sortKey } from "./edtf.ts";
import { byReadability, type CommitmentItem, compare, type Evidence, type QuotedWords } from "./items.ts";

/** One promise, and what became of it; plain JSON. */
export interface FollowedItem extends QuotedWords {
  status: PromiseStatus;
  /** words of the later text that tell what became of it; null where it is open or overdue */
  by: QuotedWords | null;
  /** the day to which it was put off, where that is told */
  moved: string | null;
  strength: CommitmentStrength;
  /** who would do it */
  actors: string[];
  /** the other side of the relations that the text is about */
  to: string[];
  due: string | null;
  /** what the promise and what became of it have in common */
  reasons: string[];
  /** 0 to 1: how sure it is that both are about the same */
  score: number;
  /** other texts that tell the same promise */
  also: QuotedWords[];
}

/** What narrows a list of promises. */
export interface FollowFilter {
  /** all of these give the promise or have it given */
  parties?: readonly string[] | undefined;
  statuses?: readonly PromiseStatus[] | undefined;
}

/**
 * Promises and what became of them as the texts tell it: first what has come of them, the latest told first, then what is overdue and
 * what is open, the nearest day first. `today` is a day, YYYY-MM-DD. Promises are those of the texts `asked`, all if not given.
 */
export function followedItems(
  texts: readonly FollowedText[],
  today: string,
  filter: FollowFilter = {},
  asked: readonly FollowedText[] = texts,
): FollowedItem[] {
  const known = new Map(texts.map((text) => [text.id, text]));
  const words = ({ text, quote, span }: { text: string; quote: string; span: readonly [number, number] }): QuotedWords => ({
    text,
    quote,
    span: [span[0], span[1]],
    language: known.get(text)?.language ?? "other",
    published: known.get(text)?.published ?? null,
    source: known.get(text)?.source ?? null,
    ...titleOf(known.get(text)),
    url: known.get(text)?.url ?? null,
  });
  const items = follow(texts, today, asked).map(({ text, commitment, status, by, moved, reasons, score, also }): FollowedItem => {
    const { quote, span, strength, actors, due } = commitment;
    const sides = known.get(text)?.deeds.sides.slice(0, 2) ?? [];
    return {
      ...words({ text, quote, span }),
      status,
      by: by && words(by),
      moved,
      strength,
      actors: [...actors],
      to: sides.filter((side) => !actors.includes(side)),
      due,
      reasons: [...reasons],
      score: Math.round(score * 100) / 100,
      also: also.map(words),
    };
  });
  const { parties = [], statuses } = filter;
  return items
    .filter((item) => statuses === undefined || statuses.includes(item.status))
    .filter((item) => parties.every((party) => item.actors.includes(party) || item.to.includes(party)))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compare(b.by?.published ?? "", a.by?.published ?? "") ||
        compare(sortKey(a.due), sortKey(b.due)) ||
        compare(a.text, b.text) ||
        a.span[0] - b.span[0],
    );
}

const titleOf = (text: FollowedText | undefined): { title?: string } =>
  text === undefined || text.source || !text.title ? {} : { title: text.title };

/** What became of commitments on a day, as far as texts were looked through. */
export interface Fates {
  /** the day, YYYY-MM-DD */
  readonly today: string;
  /** how many texts were looked through */
  readonly texts: number;
  /** whether older ones were not, being too many */
  readonly latestOnly: boolean;
  /** what became of a promise, by the place of its words */
  readonly told: ReadonlyMap<string, FollowedItem>;
}

/** What the texts tell on a day of the promises of those `asked`, ready to be asked for. */
export function fatesOfTexts(
  texts: readonly FollowedText[],
  asked: readonly FollowedText[],
  today: string,
  latestOnly = false,
): Fates {
  const told = new Map<string, FollowedItem>();
  for (const item of followedItems(texts, today, {}, asked)) {
    for (const words of [item, ...item.also]) {
      const place = placeOf(words);
      // of two promises in the same words the one of which something is told
      if (item.by !== null || !told.has(place)) told.set(place, item);
    }
  }
  return { today, texts: texts.length, latestOnly, told };
}

/** Where no text was looked through: what is not overdue is open. */
export const noFates = (today: string): Fates => ({ today, texts: 0, latestOnly: false, told: new Map() });

const placeOf = ({ text, span }: Pick<QuotedWords, "text" | "span">): string => `${span[0]} ${span[1]} ${text}`;

/**
 * How a commitment stands, and what tells it. The one place where this is decided: every list, page, file and answer takes it from here.
 */
export function standingOf(
  { due, evidence }: Pick<CommitmentItem, "due"> & { readonly evidence: readonly Pick<Evidence, "text" | "span">[] },
  fates: Fates,
): Pick<CommitmentItem, "state" | "fate"> {
  const best = promiseOf(evidence, fates);
  return { state: best?.status ?? untold(due, fates.today), fate: best === undefined ? null : fateOf(best) };
}

/** The promise that some words tell; of two in the same words the one of which something is told. */
function promiseOf(evidence: readonly Pick<Evidence, "text" | "span">[], { told }: Fates): FollowedItem | undefined {
  const found = evidence.flatMap((words) => told.get(placeOf(words)) ?? []);
  return found.find(({ by }) => by !== null) ?? found[0];
}

/** Commitments with how they stand. One promise that several texts tell is one, with all their words; it stands where the first of them stood. */
export function standing(items: readonly Omit<CommitmentItem, "state" | "fate">[], fates: Fates): CommitmentItem[] {
  const groups = Map.groupBy(items, (item): unknown => promiseOf(item.evidence, fates) ?? item);
  return [...groups.values()].map((group): CommitmentItem => {
    const promise = promiseOf(group[0].evidence, fates);
    const isFirst = ({ evidence }: Pick<CommitmentItem, "evidence">) =>
      promise !== undefined && evidence.some((words) => placeOf(words) === placeOf(promise));
    const first = group.find(isFirst) ?? group[0];
    const evidence = group.length === 1 ? first.evidence : group.flatMap((item) => item.evidence).sort(byReadability);
    return { ...first, ...standingOf(first, fates), evidence };
  });
}

/** The same object for all that tell one promise. */
function fateOf(item: FollowedItem): CommitmentItem["fate"] {
  if (item.by === null) return null;
  const { by, moved, score, reasons } = item;
  const fate = fates.get(item) ?? { by, moved, score, reasons };
  fates.set(item, fate);
  return fate;
}
const fates = new WeakMap<FollowedItem, NonNullable<CommitmentItem["fate"]>>();

/** Commitments with what became of them. `followedOnly`: how many texts tell it, where older ones were not looked through; else null. */
export function told(
  items: readonly CommitmentItem[],
  fates: Fates,
): { commitments: CommitmentItem[]; followedOnly: number | null } {
  return {
    commitments: standing(items, fates),
    followedOnly: fates.latestOnly ? fates.texts : null,
  };
}

/** Whether a commitment lies ahead: nothing is told of it, and its last day is known and has not passed. */
export const isAhead = ({ state, due }: CommitmentItem): boolean => state === "open" && bounds(due).max !== null;

/** How commitments are parted for reading, in this order: as they stand, with those that are open parted by whether a day is known. */
const standings = ["overdue", "ahead", "open", "kept", "partly", "postponed", "broken"] as const;
export type Standing = (typeof standings)[number];

/** Of what is settled or overdue the latest comes first: by when it fell due or, where a text tells the end, by that text. */
const latestFirst = (x: CommitmentItem, y: CommitmentItem): number =>
  compare(y.fate?.by.published ?? bounds(y.due).max ?? "", x.fate?.by.published ?? bounds(x.due).max ?? "");

/** Commitments by how they stand; those ahead with the nearest day first, those of which the day or the end has come with the latest first. */
export function byStanding(items: readonly CommitmentItem[]): { name: Standing; items: CommitmentItem[] }[] {
  const parted = Map.groupBy(items, (item): Standing => (isAhead(item) ? "ahead" : item.state));
  return standings.flatMap((name) => {
    const some = parted.get(name) ?? [];
    const own = name === "ahead" || name === "open" ? some : some.toSorted(latestFirst);
    return own.length === 0 ? [] : [{ name, items: own }];
  });
}

const rank = ({ status }: FollowedItem): number => (status === "open" ? 2 : status === "overdue" ? 1 : 0);

export { type FollowedText, type PromiseStatus, promiseStatuses } from "../entity/follow.ts";
export type { QuotedWords } from "./items.ts";
