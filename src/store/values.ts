import { sql } from "kysely";
import { dayToEdtf } from "../entity/days.ts";
import type { EncounterStatus } from "../read/record.ts";
import type { ProjectPairRow, ValueRow } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
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

/** Facts that name a project, and of whose texts it is asked of what sides they are: those of the latest days. */
const latestNaming = 5;

/** Of the latest texts that name each of these projects, of which two sides they are above all. */
export async function projectPairs(engine: Engine, names: readonly string[]): Promise<ProjectPairRow[]> {
  const found: ProjectPairRow[] = [];
  for (const some of chunks(names)) {
    const { rows } = await sql<ProjectPairRow>`
      select v.value, p.a, p.b, count(distinct f.text) as n from value_totals as v
      join facts as f on f.kind = 'projects' and f.form = v.value and f.date_min >= coalesce((select x.date_min from facts as x
        where x.kind = 'projects' and x.form = v.value order by x.date_min desc limit 1 offset ${sql.lit(latestNaming - 1)}), 0)
      join text_pairs as p on p.text = f.text and p.lead = 1
      where v.of = 'projects' and v.value in (${sql.join(some)}) group by v.value, p.a, p.b`.execute(engine.db);
    for (const row of rows) found.push({ ...row, n: Number(row.n) });
  }
  return found;
}
