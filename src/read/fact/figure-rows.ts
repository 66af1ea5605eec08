import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { startingAt, within } from "../within.ts";
import { type Found, isQuantity } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** Measures of which pages give a row for each state. */
const ofRows = new Set<Measure>(["trade-turnover", "exports", "imports", "investment", "tourists", "freight", "students"]);

/** Most sentences between a row and the figure or heading whose measure it has. */
const gap = 3;

/**
 * "China – 1.1 billion dollars (23 percent)": a row that says only whose an amount is has the measure of the heading above it, else that of the
 * figure before; undefined where the amount stands in no such row.
 */
export function measureOfRow(
  { page, parties }: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | undefined,
  before: { readonly measure: Measure; readonly sentence: number; readonly unit: string } | undefined,
): Measure | undefined {
  if (!before || passage.sentence - before.sentence > gap || (found && found.measure !== "other")) return undefined;
  if (!startsRow(passage, parties, amount)) return undefined;
  for (let s = passage.sentence - 1; s > before.sentence; s--) {
    const { from, to } = page.sentences[s];
    const named = within(hitsOf(page, "measure"), from, to).findLast((h) => isQuantity(h, amount.unit));
    if (named) return named.entry.code as Measure;
  }
  return ofRows.has(before.measure) ? before.measure : undefined;
}

/** Whether a sentence opens with the name of a state and a mark, and no verb stands in it before the amount. */
function startsRow(passage: Passage, parties: Scene["parties"], amount: AmountMention): boolean {
  const { page, from } = passage;
  const sign = (i: number) => (page.words[i] ? "" : page.text[page.tokens[i].start]);
  let at = from;
  // bullets and numbers go before
  while (at < amount.from && at - from < 3 && !startingAt(parties, at) && (sign(at) || page.tokens[at].kind === NUMBER)) at++;
  const state = startingAt(parties, at);
  if (state?.by !== "name" || amount.from - state.to > 12) return false;
  // "Uzbekistan–Kyrgyzstan development fund"
  if (startingAt(parties, state.to + 1)?.by === "name") return false;
  return /[-–—:(]/.test(sign(state.to)) && !passage.verbBetween(state.to, amount.from);
}
