import { dayToEdtf } from "../entity/days.ts";
import type { EncounterStatus } from "../read/record.ts";
import type { ValueRow } from "../view/rows.ts";
import type { Engine } from "./engine.ts";

export interface ValueOptions {
  readonly of: "places" | "projects";
  /** of places: only encounters of this status */
  readonly status?: EncounterStatus | undefined;
}

/** All places in which encounters took place as texts write them, or all names of projects, from sums that are kept ready. */
export async function values(engine: Engine, { of, status }: ValueOptions): Promise<ValueRow[]> {
  const rows = await engine.db
    .selectFrom("value_totals")
    .select((e) => ["value", e.fn.sum<number>("n").as("n"), e.fn.max("last").as("last")])
    .where("of", "=", of)
    .$if(status !== undefined, (query) => query.where("status", "=", status!))
    .groupBy("value")
    .orderBy("value")
    .execute();
  return rows.map(({ value, n, last }) => ({ value, n: Number(n), last: dayToEdtf(Number(last)) }));
}
