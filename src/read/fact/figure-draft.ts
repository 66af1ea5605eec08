import type { AmountMention } from "../mention/mention.ts";
import type { FigureSense, Measure } from "../record.ts";
import type { Hit } from "../word/lexis.ts";
import type { Passage } from "./passage.ts";

/** Money below which an amount without words of its own is a price or a rate, no figure. */
export const smallMoney = 100_000;

/** Least number of things of no sort that is worth telling where they are there already. */
export const few = 3;

/** Least number that a state's name alone makes one of people. */
export const smallCrowd = 1000;

/** What comes in numbers: "the two crossings" count no passengers. */
export const crowds: ReadonlySet<Measure> = new Set(["passengers", "tourists", "population"]);

/** People counted as what they do. */
export const ofPeople: ReadonlySet<Measure> = new Set(["passengers", "tourists", "students"]);

/** A figure before its place among the parties and dates is known. */
export interface Draft {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly sense: FigureSense;
  readonly amount: { from: number; to: number };
  readonly hit: Hit | null;
  readonly sentence: number;
  readonly rule: string;
  readonly inferred: Record<string, string>;
}

/** The measure of an amount, the rule that says so and what it was inferred from. */
export interface Named {
  readonly measure: Measure;
  readonly rule: string;
  readonly from?: string;
}

export const parts = new Set<Measure>(["exports", "imports"]);

/** Measures of trade. */
export const inTrade: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports"]);

/** Measures told in money. */
export const inMoney: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports", "investment", "loan-or-aid"]);

export const isRelative = (unit: string): boolean => unit === "percent" || unit === "times";

/** How near a word of a category stands, or a project or contract that money is put into. */
export function nearestOf(passage: Passage, cat: string, amount: AmountMention): number {
  const costs = passage.of(cat).map((h) => passage.between(h, amount));
  for (const h of passage.of("measure"))
    if ((h.entry.code === "projects" || h.entry.code === "documents") && passage.between(h, amount) <= 6) costs.push(4);
  return Math.min(...costs, 99);
}
