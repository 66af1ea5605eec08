import { tells } from "../clause/clauses.ts";
import type { AmountMention } from "../mention/mention.ts";
import type { Page } from "../page.ts";
import type { FigureSense, Measure } from "../record.ts";
import type { Passage } from "./passage.ts";

/** What tells that two amounts say the same. */
interface Said {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly sense: FigureSense;
  readonly sentence: number;
}

/** Sizes of works, which are told in units of their own. */
const sizes: ReadonlySet<Measure> = new Set(["capacity", "length"]);

/** Whether a number right after a size in its own unit counts the works ("quvvati 320 MVt bo‘lgan ikkita GES"). */
export const countsWorks = (passage: Passage, amount: AmountMention, measure: Measure): boolean =>
  sizes.has(measure) &&
  passage.amounts.some((a) => {
    if (a.to > amount.from || a.unit === "count" || amount.from - a.to > 4) return false;
    // "25 million tonnes of cargo and 500 thousand containers"
    return !passage.of("measure-joins").some((h) => h.from >= a.to && h.to <= amount.from);
  });

/** How far down the page a headline's figure is told in full. */
const near = 8;

const digits = (value: number): number => String(value).replace(/0+$/, "").length;

/** Whether a headline says in round what the text says in full ("trade grew 11 percent": by 11.4). */
export function roundsOff(page: Page, told: Said, all: readonly Said[]): boolean {
  if (told.sentence > 0 || tells(page, told.sentence)) return false;
  const least = told.value >= 1000 ? told.value * 0.05 : 1;
  return all.some(
    (d) =>
      d.sentence > 0 &&
      d.sentence < near &&
      d.measure === told.measure &&
      d.unit === told.unit &&
      d.sense === told.sense &&
      d.value !== told.value &&
      Math.abs(d.value - told.value) < least &&
      digits(d.value) > digits(told.value),
  );
}
