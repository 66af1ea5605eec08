import { sql } from "kysely";
import { ElchiError } from "../error.ts";
import { type FactKind, factKinds } from "../read/record.ts";
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

/** The values that facts of a kind have, each with its sort and days and how many facts have them so; from an index alone where no party is asked for. */
export async function values(engine: Engine, { kind, by, status, parties = [] }: ValueOptions): Promise<ValueRow[]> {
  return snapshot(engine, async (tx) => {
    const column = by === "place" ? "f.place" : "f.form";
    let query = tx
      .selectFrom("facts as f")
      .select((e) => [
        e.ref(column).as("value"),
        "f.form",
        (engine.name === "sqlite"
          ? sql<string>`group_concat(distinct f.date_min)`
          : sql<string>`string_agg(distinct f.date_min::text, ',')`
        ).as("days"),
        e.fn.countAll<number>().as("facts"),
      ])
      // as it stands in the statement, so that the index of this kind is found
      .where("f.kind", "=", sql.lit(knownKind(kind)))
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
    const rows = await query.groupBy([column, "f.form"]).execute();
    return rows.map(({ value, form, days, facts }) => ({
      value: value!,
      form,
      days: days
        .split(",")
        .map(Number)
        .sort((a, b) => a - b),
      facts: Number(facts),
    }));
  });
}

function knownKind(kind: FactKind): FactKind {
  const known = factKinds.find((one) => one === kind);
  if (known === undefined) throw new ElchiError("bad-argument", `expected a kind of fact, got ${JSON.stringify(kind)}`);
  return known;
}
