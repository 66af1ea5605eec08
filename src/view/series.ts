import type { FigureSense, Measure } from "../read/record.ts";
import { sortKey } from "./edtf.ts";
import { compare, type Evidence, type FigureSeries as Figures } from "./items.ts";

/** What the texts say of one quantity over time: every period with every value and every source. Plain JSON. */
export interface Series {
  measure: Measure;
  unit: string;
  sense: FigureSense;
  /** oldest first; those of no known period last */
  points: SeriesPoint[];
}

export interface SeriesPoint {
  /** EDTF; null where the text does not say of when it speaks */
  period: string | null;
  /** the value told most often first */
  values: { value: number; evidence: Evidence[] }[];
  /** whether the values are further apart than rounding makes them */
  contradicts: boolean;
}

/** Values this near to each other are one, rounded. */
const rounding = 0.02;

/** The figures of two sides as series: what one measures, in one unit and sense. Those of most periods first. */
export function timeSeriesOf(figures: readonly Figures[]): Series[] {
  const series = new Map<string, { head: Omit<Series, "points">; points: Map<string, SeriesPoint["values"]> }>();
  for (const { measure, unit, sense, period, value, evidence } of figures.flatMap((one) => one.figures)) {
    // what is counted is told by words alone: numbers of different things are no series
    if (measure === "other") continue;
    const key = [measure, unit, sense].join("|");
    const own = series.get(key) ?? { head: { measure, unit, sense }, points: new Map<string, SeriesPoint["values"]>() };
    series.set(key, own);
    const values = own.points.get(period ?? "") ?? [];
    own.points.set(period ?? "", values);
    const same = values.find((one) => one.value === value);
    if (same === undefined) values.push({ value, evidence: [...evidence] });
    else same.evidence.push(...evidence);
  }
  const made = [...series.values()].map(({ head, points }): Series => {
    const list = [...points].map(([period, values]): SeriesPoint => {
      const sorted = values.toSorted((a, b) => sources(b.evidence) - sources(a.evidence) || a.value - b.value);
      return {
        period: period === "" ? null : period,
        values: sorted,
        contradicts: period !== "" && apart(values.map((one) => one.value)),
      };
    });
    return { ...head, points: list.sort((a, b) => compare(sortKey(a.period), sortKey(b.period))) };
  });
  return made.sort(
    (a, b) =>
      b.points.length - a.points.length || compare(a.measure, b.measure) || compare(a.sense, b.sense) || compare(a.unit, b.unit),
  );
}

const sources = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ text }) => text)).size;

function apart(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > Math.abs(high) * rounding;
}
