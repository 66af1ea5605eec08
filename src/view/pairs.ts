import type { FactKind } from "../read/record.ts";
import { bounds, daysBetween } from "./edtf.ts";
import { compare } from "./items.ts";
import type { PairRow } from "./rows.ts";

/** How long ago the last text was: within a month, a quarter, a year, longer, or no day known. */
export type Freshness = "month" | "quarter" | "year" | "older" | "unknown";

/** How the relations of two sides stand at a glance. */
export interface PairGlance extends PairRow {
  readonly freshness: Freshness;
  /** 1 (fewest encounters) to 5 (most), by doublings below the pair that has most */
  readonly intensity: 1 | 2 | 3 | 4 | 5;
}

/** Pairs with how busy and how fresh they are on the day `today`, busiest first. */
export function glancesOf(pairs: readonly PairRow[], today: string): PairGlance[] {
  const most = Math.max(1, ...pairs.map(({ encounters }) => encounters));
  return pairs
    .map((pair) => ({ pair, weighs: weight(pair) }))
    .sort(
      (x, y) =>
        y.weighs - x.weighs ||
        compare(y.pair.last ?? "", x.pair.last ?? "") ||
        compare(`${x.pair.a} ${x.pair.b}`, `${y.pair.a} ${y.pair.b}`),
    )
    .map(({ pair }) => ({
      ...pair,
      freshness: freshnessOf(pair.last, today),
      intensity: Math.max(1, 5 - Math.floor(Math.log2(most / Math.max(1, pair.encounters)))) as PairGlance["intensity"],
    }));
}

/** How fresh a date is on the day `today`; what lies ahead is as fresh as today. */
export function freshnessOf(last: string | null, today: string): Freshness {
  const { min, max } = bounds(last);
  const day = max ?? min;
  if (day === null) return "unknown";
  const days = daysBetween(day, today);
  return days <= 31 ? "month" : days <= 92 ? "quarter" : days <= 366 ? "year" : "older";
}

/** Sides by how much is told of them, busiest first. States and organisations alike. */
export function sidesOf(pairs: readonly PairRow[]): string[] {
  const weights = new Map<string, number>();
  for (const pair of pairs) {
    for (const side of [pair.a, pair.b]) weights.set(side, (weights.get(side) ?? 0) + weight(pair));
  }
  return [...weights].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).map(([side]) => side);
}

/** A list of more parties than this is a roll call, which says nothing of any two of them. */
export const rollCall = 32;

/** Two sides as a key, whichever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The pairs, by `pairKey`, that a text treats at least half as much as any other. `facts`: the parties of each of its facts, each
 * party once.
 */
export function mainPairs(facts: Iterable<readonly string[]>): Set<string> {
  const weights = new Map<string, number>();
  for (const parties of facts) {
    if (parties.length < 2 || parties.length > rollCall) continue;
    // a list of ten states says less of each of its pairs than a list of two
    const weight = 1 / (parties.length - 1);
    for (let i = 0; i < parties.length; i++) {
      for (let j = i + 1; j < parties.length; j++) {
        const key = pairKey(parties[i], parties[j]);
        weights.set(key, (weights.get(key) ?? 0) + weight);
      }
    }
  }
  let most = 0;
  for (const weight of weights.values()) most = Math.max(most, weight);
  return new Set([...weights].filter(([, weight]) => weight * 2 >= most).map(([key]) => key));
}

/** Whether two sides are among the `mainPairs` of a text. */
export function isMainPair(facts: readonly (readonly string[])[], a: string, b: string): boolean {
  // what no pair can have more than, and what this one has
  let [most, own] = [0, 0];
  for (const parties of facts) {
    if (parties.length < 2 || parties.length > rollCall) continue;
    const weight = 1 / (parties.length - 1);
    most += weight;
    if (parties.includes(a) && parties.includes(b)) own += weight;
  }
  return own > 0 && (own * 2 >= most || mainPairs(facts).has(pairKey(a, b)));
}

/** Whether a fact of one side alone, or of none, belongs to two sides where its text treats them mainly. */
export function isOfPair(kind: FactKind, parties: readonly string[], a: string, b: string): boolean {
  return kind === "projects" || (parties.length > 0 && parties.every((party) => party === a || party === b));
}

/** Encounters say most of how close two sides are; the texts decide between pairs with equally many. */
function weight(pair: PairRow): number {
  return pair.encounters + pair.texts * 0.1;
}
