import { dayToEdtf, noDay } from "../entity/days.ts";
import { placeOf } from "../entity/places.ts";
import { places } from "../world/places.ts";
import { compare, folded } from "./items.ts";
import type { ValueRow } from "./rows.ts";

/** A place in which encounters took place. */
export interface PlaceGlance {
  /** key of `world/places`, else the folded name with dashes */
  readonly key: string;
  /** as the texts write it, the spelling met most often */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly state: string | null;
  /** degrees; null where the place is not known */
  readonly at: readonly [latitude: number, longitude: number] | null;
  /** different kinds and days of encounters: what several texts tell of one day counts once */
  readonly encounters: number;
  /** the latest day, EDTF */
  readonly last: string | null;
}

/** The key by which a page of a place is found, whatever language names it. */
export function placeKey(name: string): string {
  return placeOf(name) ?? slug(name);
}

/** A name as a step of an address. */
export function slug(name: string): string {
  return folded(name).replaceAll(" ", "-");
}

/** The latest day of rows, EDTF; null where none is known. */
export const lastDay = (rows: readonly ValueRow[]): string | null =>
  dayToEdtf(rows.reduce((last, { days }) => Math.max(last, days.at(-1) ?? noDay), noDay));

/** Where encounters took place, those with most first. A country alone is no place. */
export function placesOf(rows: readonly ValueRow[]): PlaceGlance[] {
  const groups = Map.groupBy(
    rows.filter(({ value }) => !/^[A-Z]{2}$/.test(value) && slug(value) !== ""),
    ({ value }) => placeKey(value),
  );
  return [...groups]
    .map(([key, group]): PlaceGlance => {
      const spellings = new Map<string, number>();
      for (const { value, facts } of group) spellings.set(value, (spellings.get(value) ?? 0) + facts);
      const ordered = [...spellings].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).map(([name]) => name);
      // of spellings of one place that share a sort, a day counts once
      const byForm = Map.groupBy(group, ({ form }) => form);
      const days = [...byForm.values()].map((own) =>
        own.length === 1 ? own[0].days : [...new Set(own.flatMap((row) => row.days))],
      );
      return {
        key,
        name: ordered[0],
        spellings: ordered,
        state: places[key]?.state ?? null,
        at: places[key]?.at ?? null,
        encounters: days.reduce((sum, own) => sum + own.length, 0),
        last: lastDay(group),
      };
    })
    .sort((x, y) => y.encounters - x.encounters || compare(y.last ?? "", x.last ?? "") || compare(x.key, y.key));
}
