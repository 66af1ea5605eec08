import { CASES, F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
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
    "given",
    "often",
    "relations",
  ] as const)
    add(measures[name], { cat: `measure-${name}`, code: name });
  add(measures.joins, { cat: "measure-join", code: "join" });
  for (const cat of ["rise", "fall", "reach", "bring", "ahead"]) add(measures.noChange, { cat: `measure-${cat}`, code: "none" });
  add(measures.people, { cat: "measure", code: "people", more: { counted: true } });
  add(measures.crossing, { cat: "measure-crossing", code: "passengers" });
  add(measures.stative, { cat: "measure-stative", code: "stative" });
  add(measures.anniversary, { cat: "anniversary", code: "anniversary" });
  add(measures.anniversaryOf, { cat: "anniversary", code: "of" });
  for (const [years, words] of Object.entries(measures.anniversaries)) add(words, { cat: "anniversary", code: years });
};

/** How far apart the words of one sentence are: tokens between them, and more for every boundary crossed. */
export class Distances {
  readonly #costs: Float64Array;

  constructor(page: Page) {
    const { tokens, words, text } = page;
    const { verbLast } = page.language.morphology;
    const costs = new Float64Array(tokens.length + 1);
    const joins = new Set(hitsOf(page, "measure-join").map((h) => h.from));
    let sum = 0;
    for (let i = 0; i < tokens.length; i++) {
      costs[i] = sum;
      const word = words[i];
      if (word) {
        sum += joins.has(i) ? 5 : 1;
        const f = verbAt(page, i);
        if (f & F.V && f & F.FIN) sum += verbLast ? 5 : 1;
        else if (f & F.V && f & F.CVB && verbLast) sum += 2;
        continue;
      }
      const c = text[tokens[i].start];
      sum += c === ";" ? 20 : c === "," ? 3 : c === ":" ? 3 : /[–—(]/.test(c) ? 1 : 0;
    }
    costs[tokens.length] = sum;
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

/** What people can be counted as. */
const people = new Set<string>(["students", "population", "tourists", "passengers"]);

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
  if (code === "none" || code === "people") return undefined;
  if (isMoney(unit)) return !counted && money.has(code) ? 0 : undefined;
  switch (unit) {
    case "percent":
    case "times":
      if (!shares.has(code)) return undefined;
      return counted ? 8 : 0;
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
  let headless = true;
  if (amount.unit === "count") {
    const head = headOf(page, amount, hits, distances, to);
    if (head === "none") return head;
    if (head === "people" || peopled(page, amount)) {
      const those = hits.filter((h) => people.has(h.entry.code) && h.entry.more?.counted === false);
      if (hitsOf(page, "measure-crossing").some((h) => h.from >= from && h.to <= to))
        return { measure: "passengers", hit: null, cost: 0 };
      const hit = those.sort((a, b) => distances.between(a, amount) - distances.between(b, amount))[0];
      if (hit && distances.between(hit, amount) <= 12) return { measure: hit.entry.code as Measure, hit, cost: 0 };
      if (head === "people") return amount.value >= 1000 ? { measure: "other", hit: null, cost: 0 } : "none";
    } else if (head) return overruled(hits, amount, head, distances);
    else headless = !nounFollows(page, amount, to);
  }
  let best: Found | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to && hit.to > amount.from) continue;
    const fit = fits(hit, amount);
    if (fit === undefined) continue;
    const after = hit.from >= amount.to;
    // a number before some other noun counts that noun, not the thing named earlier
    if (!headless && hit.entry.more?.counted === true) continue;
    let cost = fit + distances.between(hit, amount);
    if (after && !verbLast && hit.from - amount.to <= 1 && !joined(page, amount.to, hit.from)) cost -= 3;
    else if (after && !countsAfter(hit, amount)) {
      cost += 2;
      if (verbBetween(page, amount.to, hit.from)) cost += verbLast ? 6 : 4;
    }
    const away = distances.between(hit, amount);
    // "65 percent of exports": what it is a share of
    if (amount.unit === "percent" && hit.to === amount.from && hit.f & F.GEN && amount.f & F.PSS3) cost -= 4;
    // a word that stands nearer to another amount of its kind
    if (others.some((o) => o !== amount && o.unit === amount.unit && distances.between(hit, o) < away)) cost += 3;
    for (const other of others) {
      if (other === amount) continue;
      const between = after ? other.from >= amount.to && other.to <= hit.from : other.from >= hit.to && other.to <= amount.from;
      if (between) cost += after ? 6 : 2;
    }
    if (hit.to - hit.from > 1) cost -= 1;
    if (!best || cost < best.cost) best = { measure: hit.entry.code as Measure, hit, cost };
  }
  // oil and gas by volume or weight are energy, whatever is done with them
  if (
    best &&
    (best.measure === "exports" || best.measure === "imports") &&
    !isMoney(amount.unit) &&
    amount.unit !== "percent" &&
    amount.unit !== "times"
  ) {
    const limit = best.cost + 8;
    const oil = hits.find(
      (h) => h.entry.code === "energy" && h.entry.more?.counted === false && distances.between(h, amount) <= limit,
    );
    if (oil) best = { measure: "energy", hit: oil, cost: best.cost };
  }
  const unit = byUnit[amount.unit];
  if (!best || best.cost > 26) return unit ? { measure: unit, hit: null, cost: 0 } : undefined;
  return best;
}

const joined = (page: Page, from: number, to: number): boolean =>
  page.words.slice(from, to).includes(undefined) || hitsOf(page, "measure-join").some((h) => h.from >= from && h.from < to);
const countsAfter = (hit: Hit, amount: AmountMention): boolean => amount.unit === "count" && hit.entry.more?.counted === true;

/** The counted noun right after a number: the nearest of the known things, with no verb or mark between. */
function headOf(
  page: Page,
  amount: AmountMention,
  hits: readonly Hit[],
  distances: Distances,
  to: number,
): Found | "none" | "people" | undefined {
  let limit = Math.min(amount.to + 6, to);
  for (const cat of ["date-bare-year", "measure-often", "cardinal"])
    for (const h of hitsOf(page, cat)) if (h.from >= amount.to && h.from < limit) limit = h.from;
  const { verbLast } = page.language.morphology;
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to || hit.from >= limit) continue;
    if (hit.entry.more?.counted !== true) continue;
    if (distances.between(amount, hit) > hit.from - amount.to + 0.5) continue;
    if (verbBetween(page, amount.to, hit.from)) continue;
    // of one noun phrase the head is last where nouns stand before it, first where they follow
    if (!best) best = hit;
    else if (verbLast && hit.from === best.to && (best.f & CASES) === 0) best = hit;
    else if (hit.from === best.from && hit.to >= best.to && hit.entry.code !== "none") best = hit;
  }
  if (!best) return undefined;
  if (best.entry.code === "people") return "people";
  return best.entry.code === "none" ? "none" : { measure: best.entry.code as Measure, hit: best, cost: 0 };
}

/** Whether a verb stands among tokens `from` to `to`. */
function verbBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (verbAt(page, i) && !hitsOf(page, "about").some((h) => h.from <= i && h.to > i)) return true;
  }
  return false;
}

/** Whether the number stands before a noun (of whatever kind). */
function nounFollows(page: Page, amount: AmountMention, to: number): boolean {
  let i = amount.to;
  for (const cat of ["about", "counter"]) for (const hit of hitsOf(page, cat)) if (hit.from === i) i = hit.to;
  if (i >= to) return false;
  const word = page.words[i];
  const reading = word?.readings[0];
  if (!word || !reading || word.key.length < 3) return false;
  if (amount.f & (CASES | F.PSS3) && page.language.morphology.verbLast) return false;
  return !(reading.known && reading.f & F.V) && word.readings.every((r) => !(r.known && r.f & F.V && r.f & F.FIN));
}

/** People who study are students, and trucks that can pass are capacity, whatever the noun counted. */
function overruled(hits: readonly Hit[], amount: AmountMention, head: Found, distances: Distances): Found {
  const near = (code: string, most: number): Hit | undefined =>
    hits.find(
      (h) =>
        h.entry.code === code &&
        h.entry.more?.counted === false &&
        distances.between(h, amount) <= most &&
        !(h.from < amount.to && h.to > amount.from),
    );
  if (head.measure === "population" || head.measure === "other") {
    const study = near("students", 9);
    if (study && head.measure === "population") return { measure: "students", hit: study, cost: 0 };
  }
  if (head.measure === "students") {
    const places = near("capacity", 2);
    if (places && head.hit && places.from >= head.hit.to) return { measure: "capacity", hit: places, cost: 0 };
  }
  const places = hits.find((h) => h.entry.code === "capacity" && (h.from === amount.to || h.to === amount.from));
  if (places) return { measure: "capacity", hit: places, cost: 0 };
  if (head.measure === "freight" || head.measure === "passengers" || head.measure === "other") {
    const capacity = near("capacity", 6);
    if (capacity) return { measure: "capacity", hit: capacity, cost: 0 };
  }
  return head;
}

/** Whether a word for people stands in the number's expression or right after it ("1,2 млн человек"). */
const peopled = (page: Page, amount: AmountMention): boolean =>
  hitsOf(page, "measure").some((h) => h.entry.code === "people" && h.from <= amount.to && h.to > amount.from);
