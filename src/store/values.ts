import { dayToEdtf } from "../entity/days.ts";
import type { FactKind } from "../read/record.ts";
import type { ValueRow } from "../view/rows.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";

export interface ValueOptions {
  readonly kind: FactKind;
  /** the place of an encounter, or the sort within a kind (of projects their name) */
  readonly by: "place" | "form";
  readonly status?: string | undefined;
  /** all of these are parties */
  readonly parties?: readonly string[] | undefined;
}

/** The values that facts of a kind have, each with its sort and day and how many facts have them so. */
export async function values(engine: Engine, { kind, by, status, parties = [] }: ValueOptions): Promise<ValueRow[]> {
  return snapshot(engine, async (tx) => {
    const column = by === "place" ? "f.place" : "f.form";
    let query = tx
      .selectFrom("facts as f")
      .select((e) => [e.ref(column).as("value"), "f.form", "f.date_min", e.fn.countAll<number>().as("facts")])
      .where("f.kind", "=", kind)
      .where(column, "is not", null)
      .$if(status !== undefined, (q) => q.where("f.status", "=", status!));
    for (const party of new Set(parties)) {
      query = query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("fact_parties as x")
            .select("x.party")
            .whereRef("x.text", "=", "f.text")
            .whereRef("x.ordinal", "=", "f.ordinal")
            .where("x.party", "=", party),
        ),
      );
    }
    const rows = await query.groupBy([column, "f.form", "f.date_min"]).execute();
    return rows.map(({ value, form, date_min, facts }) => ({
      value: value!,
      form,
      day: dayToEdtf(date_min),
      facts: Number(facts),
    }));
  });
}
