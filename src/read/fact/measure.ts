import { CASES, F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Measure } from "../record.ts";
import type { Hit } from "../word/lexis.ts";

/** Words of measures and of their change. */
export const measureWords: Vocabulary = ({ measures }, add) => {
  for (const [code, words] of Object.entries(measures.words)) add(words, { cat: "measure", code, more: { counted: false } });
  for (const [code, words] of Object.entries(measures.things)) add(words, { cat: "measure", code, more: { counted: true } });
  add(measures.uncounted, { cat: "measure", code: "none", more: { counted: true } });
  for (const name of [
    "rise",
    "fall",
    "more",
    "less",
    "reach",
    "bring",
    "target",
    "ahead",
    "asked",
    "by",
    "to",
    "again",
    "worth",
    "often",
    "relations",
  ] as const)
    add(measures[name], { cat: `measure-${name}`, code: name });
  add(measures.anniversary, { cat: "anniversary", code: "anniversary" });
  add(measures.anniversaryOf, { cat: "anniversary", code: "of" });
  for (const [years, words] of Object.entries(measures.anniversaries)) add(words, { cat: "anniversary", code: years });
};

/** How far apart the words of one sentence are: tokens between them, and more for every boundary crossed. */
export class Distances {
  readonly #costs: Float64Array;

  constructor(page: Page, amounts: readonly AmountMention[]) {
    const { tokens, words, text } = page;
    const { verbLast } = page.language.morphology;
    const costs = new Float64Array(tokens.length + 1);
    let sum = 0;
    for (let i = 0; i < tokens.length; i++) {
      costs[i] = sum;
      const word = words[i];
      if (word) {
        sum += 1;
        const f = word.readings[0]?.known || verbLast ? (word.readings[0]?.f ?? 0) : 0;
        if (f & F.V && f & F.FIN) sum += verbLast ? 5 : 1;
        else if (f & F.V && f & F.CVB && verbLast) sum += 2;
        continue;
      }
      const c = text[tokens[i].start];
      sum += c === ";" ? 20 : c === "," ? 3 : c === ":" ? 3 : /[–—(]/.test(c) ? 1 : 0;
    }
    costs[tokens.length] = sum;
    for (const { to } of amounts) for (let i = to; i <= tokens.length; i++) if (i === to) costs[i] += 0;
    this.#costs = costs;
  }

  /** From the end of what stands first to the beginning of what stands second; 0 where they overlap. */
  between(a: { from: number; to: number }, b: { from: number; to: number }): number {
    const [first, second] = a.from <= b.from ? [a, b] : [b, a];
    return second.from <= first.to ? 0 : this.#costs[second.from] - this.#costs[first.to];
  }
}

const money = new Set<string>(["trade-turnover", "exports", "imports", "investment", "loan-or-aid", "other"]);
const volumes = new Set<string>(["freight", "energy", "exports", "imports", "capacity", "loan-or-aid"]);
const shares = new Set<string>([
  "trade-turnover",
  "exports",
  "imports",
  "investment",
  "freight",
  "passengers",
  "tourists",
  "students",
  "flights",
  "energy",
  "capacity",
  "loan-or-aid",
  "population",
  "companies",
  "other",
]);
/** Quantities whose words may be counted although they are no things ("live", "study", "flights a week"). */
const countable = new Set<string>(["students", "flights", "population", "tourists", "passengers", "capacity", "freight"]);

/** What an amount measures: the words that say so (null where carried over) and how near they stand. */
export interface Found {
  readonly measure: Measure;
  readonly hit: Hit | null;
  readonly cost: number;
}

/** Whether a measure's word can be what an amount in that unit measures; a cost to add, or undefined. */
function fits(hit: Hit, amount: AmountMention): number | undefined {
  const { unit } = amount;
  const { code } = hit.entry;
  const counted = hit.entry.more?.counted === true;
  if (code === "none") return undefined;
  if (isMoney(unit)) return !counted && money.has(code) ? 0 : undefined;
  switch (unit) {
    case "percent":
    case "times":
      if (!shares.has(code)) return undefined;
      return counted ? 3 : 0;
    case "tonne":
      return counted || !(volumes.has(code) || code === "other") ? undefined : code === "imports" ? 3 : 0;
    case "m3":
    case "barrel":
      return !counted && code === "energy"
        ? 0
        : !counted && (code === "capacity" || code === "exports" || code === "imports")
          ? 6
          : undefined;
    case "kWh":
      return !counted && code === "energy" ? 0 : undefined;
    case "MW":
      return !counted && code === "capacity" ? 0 : undefined;
    case "km":
      return !counted && code === "length" ? 0 : undefined;
    case "count":
      return counted || countable.has(code) ? 0 : undefined;
    default:
      return undefined;
  }
}

/** The measure an amount has by its unit alone. */
const byUnit: Readonly<Record<string, Measure>> = { MW: "capacity", kWh: "energy", km: "length", barrel: "energy", m3: "energy" };

/** Finds what an amount measures in its own sentence (tokens `from` to `to`). */
export function measureOf(
  page: Page,
  amount: AmountMention,
  others: readonly AmountMention[],
  from: number,
  to: number,
  distances: Distances,
): Found | "none" | undefined {
  const { verbLast } = page.language.morphology;
  const hits = hitsOf(page, "measure").filter((h) => h.from >= from && h.to <= to);
  if (amount.unit === "count") {
    const head = headOf(page, amount, hits, distances, to);
    if (head) return head;
  }
  let best: Found | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to && hit.to > amount.from) continue;
    const fit = fits(hit, amount);
    if (fit === undefined) continue;
    const after = hit.from >= amount.to;
    let cost = fit + distances.between(hit, amount);
    if (after && (verbLast ? !countsAfter(hit, amount) : false)) cost += 2;
    for (const other of others) {
      if (other === amount) continue;
      const between = after ? other.from >= amount.to && other.to <= hit.from : other.from >= hit.to && other.to <= amount.from;
      if (between) cost += after ? 6 : 2;
    }
    if (hit.to - hit.from > 1) cost -= 1;
    if (!best || cost < best.cost) best = { measure: hit.entry.code as Measure, hit, cost };
  }
  const unit = byUnit[amount.unit];
  if (!best || best.cost > 26) return unit ? { measure: unit, hit: null, cost: 0 } : undefined;
  return best;
}

const countsAfter = (hit: Hit, amount: AmountMention): boolean => amount.unit === "count" && hit.entry.more?.counted === true;

/** The counted noun right after a number: the nearest of the known things, with no verb or mark between. */
function headOf(
  page: Page,
  amount: AmountMention,
  hits: readonly Hit[],
  distances: Distances,
  to: number,
): Found | "none" | undefined {
  const limit = Math.min(amount.to + 6, to);
  const { verbLast } = page.language.morphology;
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to || hit.from >= limit) continue;
    if (hit.entry.more?.counted !== true) continue;
    if (distances.between(amount, hit) > hit.from - amount.to + 0.5) continue;
    // of one noun phrase the head is last where nouns stand before it, first where they follow
    if (!best) best = hit;
    else if (verbLast && hit.from === best.to && (best.f & CASES) === 0) best = hit;
    else if (hit.from === best.from && hit.to >= best.to && hit.entry.code !== "none") best = hit;
  }
  if (!best) return undefined;
  return best.entry.code === "none" ? "none" : { measure: best.entry.code as Measure, hit: best, cost: 0 };
}
