import { type FollowedText, follow, type PromiseStatus } from "../entity/follow.ts";
import type { CommitmentStrength } from "../read/record.ts";
import { sortKey } from "./edtf.ts";
import { type CommitmentItem, compare } from "./items.ts";

/** Words of a text, with what the text knows of itself. */
export interface QuotedWords {
  text: string;
  quote: string;
  /** UTF-16 offsets into the raw text, end excluded */
  span: [number, number];
  language: string;
  published: string | null;
}

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
 * what is open, the nearest day first. `today` is a day, YYYY-MM-DD.
 */
export function followedItems(texts: readonly FollowedText[], today: string, filter: FollowFilter = {}): FollowedItem[] {
  const known = new Map(texts.map((text) => [text.id, text]));
  const words = ({ text, quote, span }: { text: string; quote: string; span: readonly [number, number] }): QuotedWords => ({
    text,
    quote,
    span: [span[0], span[1]],
    language: known.get(text)?.language ?? "other",
    published: known.get(text)?.published ?? null,
  });
  const items = follow(texts, today).map(({ text, commitment, status, by, moved, reasons, score, also }): FollowedItem => {
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

/** What became of the commitments of two sides, as far as their texts were looked through. */
export interface Fates {
  items: readonly FollowedItem[];
  /** how many texts were looked through, the latest */
  texts: number;
  /** whether there are more */
  latestOnly: boolean;
  /** the outlets of these texts, by id */
  outlets: ReadonlyMap<string, string | null>;
}

/** What a later text tells of a commitment; null where none tells anything. */
export function fateOf(item: CommitmentItem, { items }: Fates): FollowedItem | null {
  const told = (words: QuotedWords): boolean =>
    item.evidence.some(({ text, span }) => text === words.text && span[0] === words.span[0] && span[1] === words.span[1]);
  return items.find((one) => one.by !== null && [one, ...one.also].some(told)) ?? null;
}

const rank = ({ status }: FollowedItem): number => (status === "open" ? 2 : status === "overdue" ? 1 : 0);

export { type FollowedText, type PromiseStatus, promiseStatuses } from "../entity/follow.ts";
