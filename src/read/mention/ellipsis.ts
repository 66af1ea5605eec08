import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { PUNCT } from "../text/tokens.ts";
import { within } from "../within.ts";
import type { Word } from "../word/lexis.ts";
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
  if (one.value >= mostBare || !isAlone(page, one.to, end)) return undefined;
  const { from: start } = page.sentences[sentenceOf(page, one.from)];
  const told = isTold(page, start, one);
  const next = list[k + 1];
  const able = next && next.from - one.to <= reach && (next.unit === "percent" || lends(next));
  if (able && ((told && isTold(page, start, next)) || (isGapped(page, one, next) && (told || isAlike(page, start, one, next)))))
    return next;
  return told ? list.slice(first, k).findLast(lends) : undefined;
}

/** "Shipments there grew by 20, those to Baku by 15 percent": whether nothing stands between two numbers but what the second is told of. */
function isGapped({ words, tokens, text }: Page, one: AmountMention, next: AmountMention): boolean {
  if (next.from - one.to < 2) return false;
  const first = tokens[one.to];
  if (!words[one.to] && text.slice(first.start, first.end) !== ",") return false;
  for (let i = one.to + 1; i < next.from; i++) {
    const word = words[i];
    if (word ? isVerb(word) : !/^\p{Pd}$/u.test(text.slice(tokens[i].start, tokens[i].end))) return false;
  }
  return true;
}

/** Whether two numbers stand behind the same word or case, and a quantity is named before the first or right behind the second. */
function isAlike(page: Page, start: number, one: AmountMention, next: AmountMention): boolean {
  const [a, b] = [page.words[one.from - 1], page.words[next.from - 1]];
  if (!a || !b || one.from - 1 < start) return false;
  const [f, g] = [caseOf(a), caseOf(b)];
  if (a.key !== b.key && !(f && f === g)) return false;
  const named = (from: number, to: number) => within(hitsOf(page, "measure"), from, to).some((h) => flows.has(h.entry.code));
  return named(Math.max(start, one.from - 8), one.from) || named(next.to, next.to + 2);
}

const isVerb = ({ readings }: Word): boolean => readings[0] !== undefined && readings[0].known && (readings[0].f & F.V) !== 0;

/** The case of a word by its likeliest reading; 0 where it bears none. */
const caseOf = ({ readings }: Word): number => (readings[0]?.f ?? 0) & CASES;

const lends = ({ unit, scale }: Lender): boolean => unit !== "count" && unit !== "percent" && (scale ?? 1) > 1;
