import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { PUNCT } from "../text/tokens.ts";
import { within } from "../within.ts";
import type { AmountMention } from "./mention.ts";

/** An amount that may lend what it counts and the multiplier of its number ("million"). */
export type Lender = AmountMention & { readonly scale?: number };

/** Quantities told in one unit beside each other. */
const flows: ReadonlySet<string> = new Set(["exports", "imports", "trade-turnover", "freight", "investment"]);
/** Numbers from this on are full ones, whose unit is left out otherwise. */
const mostBare = 10_000;
/** How far a lender's own word may stand from the number that borrows. */
const reach = 8;

/** Whether a noun of such a quantity stands right before a number, at most three words or a dash between. */
function isTold(page: Page, start: number, { from }: AmountMention): boolean {
  return within(hitsOf(page, "measure"), Math.max(start, from - 5), from).some((h) => {
    if (!flows.has(h.entry.code) || from - h.to > 3) return false;
    for (let i = h.to; i < from; i++) {
      const { kind, start: at, end } = page.tokens[i];
      if (kind === PUNCT && !/^[\p{Pd}:(]$/u.test(page.text.slice(at, end))) return false;
    }
    return true;
  });
}

/** Whether a number stands alone at the end of its piece: a mark or "and" follows. */
function isAlone(page: Page, to: number, end: number): boolean {
  return to >= end || page.tokens[to].kind === PUNCT || within(hitsOf(page, "and"), to, to + 1).length > 0;
}

/**
 * The amount that says in which unit a bare number is told whose measure stands right before it: the next of its sentence ("exports 1.2,
 * imports 0.8 billion dollars"), which has a measure of its own, or else the one before ("turnover 45 million dollars: exports 20, imports 25").
 */
export function lenderOf(page: Page, list: readonly Lender[], first: number, k: number, end: number): Lender | undefined {
  const one = list[k];
  const { from: start } = page.sentences[sentenceOf(page, one.from)];
  if (one.value >= mostBare || !isAlone(page, one.to, end) || !isTold(page, start, one)) return undefined;
  const next = list[k + 1];
  const follows = next && next.from - one.to <= reach && isTold(page, start, next);
  if (follows && (next.unit === "percent" || lends(next))) return next;
  return list.slice(first, k).findLast(lends);
}

const lends = ({ unit, scale }: Lender): boolean => unit !== "count" && unit !== "percent" && (scale ?? 1) > 1;
