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
  /** encounters that took place there, each once, however many texts tell of it */
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
  rows.reduce((last: string | null, row) => (compare(row.last ?? "", last ?? "") > 0 ? row.last : last), null);

/** Where encounters took place, those with most first. A country alone is no place. */
export function placesOf(rows: readonly ValueRow[]): PlaceGlance[] {
  const groups = Map.groupBy(
    rows.filter(({ value }) => !/^[A-Z]{2}$/.test(value) && slug(value) !== ""),
    ({ value }) => placeKey(value),
  );
  return [...groups]
    .map(([key, group]): PlaceGlance => {
      const spellings = new Map<string, number>();
      for (const { value, n } of group) spellings.set(value, (spellings.get(value) ?? 0) + n);
      const ordered = [...spellings].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).map(([name]) => name);
      return {
        key,
        name: ordered[0],
        spellings: ordered,
        state: places[key]?.state ?? null,
        at: places[key]?.at ?? null,
        encounters: group.reduce((sum, { n }) => sum + n, 0),
        last: lastDay(group),
      };
    })
    .sort((x, y) => y.encounters - x.encounters || compare(y.last ?? "", x.last ?? "") || compare(x.key, y.key));
}
