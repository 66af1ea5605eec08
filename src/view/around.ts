import { type Evidence, evidenceOf } from "./items.ts";
import type { FactRow, TextDetail } from "./rows.ts";

/** A sentence ends here: a full stop and the like before a space, or a line's end. */
const ends = /[.!?…](?=[\s"”»’)]*\s)|\n/gu;
/** Characters of a sentence that are shown, at most. */
const longest = 420;

/** The sentence of a text in which a span stands, as far as it can be shown. */
export function sentenceAround(raw: string, [start, end]: readonly [number, number]): [start: number, end: number] {
  let [from, to] = [0, raw.length];
  for (const match of raw.matchAll(ends)) {
    const after = match.index + 1;
    if (after <= start) from = after;
    else if (match.index >= end - 1) {
      to = match[0] === "\n" ? match.index : after;
      break;
    }
  }
  from += raw.slice(from, start).search(/\S|$/);
  if (start - from > longest / 2) from = start;
  return [from, Math.max(end, Math.min(to, from + longest))];
}

/** What texts say in the sentences in which they name something: further facts, and the sentences themselves. */
export function around(texts: readonly TextDetail[], named: readonly FactRow[]): { facts: FactRow[]; words: Evidence[] } {
  const ids = new Set(named.map((row) => row.id));
  const facts: FactRow[] = [];
  const words: Evidence[] = [];
  for (const text of texts) {
    const spans = new Map<string, [number, number]>();
    for (const row of named) {
      if (row.text !== text.id) continue;
      const span = sentenceAround(text.raw, [row.fact.span[0], row.fact.span[1]]);
      if (!spans.has(span.join())) {
        words.push({ ...evidenceOf(row), quote: text.raw.slice(...span), span });
      }
      spans.set(span.join(), span);
    }
    const near = (row: FactRow): boolean =>
      [...spans.values()].some(([from, to]) => from < row.fact.span[1] && row.fact.span[0] < to);
    facts.push(...text.facts.filter((row) => !ids.has(row.id) && near(row)));
  }
  return { facts, words };
}
