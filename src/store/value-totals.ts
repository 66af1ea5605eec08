import { sql } from "kysely";
import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";

type Of = Tables["value_totals"]["of"];

/** Where the days of a value stand. */
const daysOf = {
  places: (value: string, status: string) =>
    sql<{ last: number | null }>`select max(date_min) as last from encounters where place = ${value} and status = ${status}`,
  projects: (value: string) =>
    sql<{ last: number | null }>`select max(date_min) as last from facts where kind = 'projects' and form = ${value}`,
} as const satisfies Record<Of, (value: string, status: string) => unknown>;

interface Change {
  readonly value: string;
  readonly status: string;
  by: number;
  /** the latest day that came, and the latest that went */
  came: number;
  went: number;
}

/** How one transaction changes how often places and projects are told of. Written once all they are counted from is there. */
export class ValueTotals {
  readonly #of: Of;
  readonly #changes = new Map<string, Change>();

  constructor(of: Of) {
    this.#of = of;
  }

  count({ value, status, day }: { value: string; status: string; day: number }, by: 1 | -1): void {
    const id = `${value}\n${status}`;
    const change = this.#changes.get(id) ?? { value, status, by: 0, came: -1, went: -1 };
    this.#changes.set(id, change);
    change.by += by;
    if (by === 1) change.came = Math.max(change.came, day);
    else change.went = Math.max(change.went, day);
  }

  async settle(tx: Tx): Promise<void> {
    const of = this.#of;
    const changes = [...this.#changes].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, change]) => change);
    this.#changes.clear();
    const changed = changes.filter(({ by, came, went }) => by !== 0 || came !== went);
    for (const some of chunks(changed)) {
      await tx
        .insertInto("value_totals")
        .values(some.map(({ value, status, by, came }) => ({ of, value, status, n: by, last: came })))
        .onConflict((conflict) =>
          conflict.columns(["of", "value", "status"]).doUpdateSet((e) => ({
            n: e("value_totals.n", "+", e.ref("excluded.n")),
            last: sql<number>`case when excluded.last > value_totals.last then excluded.last else value_totals.last end`,
          })),
        )
        .execute();
    }
    for (const { value, status, came, went } of changed) {
      // what went may have been the latest
      if (went <= came) continue;
      const { last } = (await daysOf[of](value, status).execute(tx)).rows[0]!;
      const own = { of, value, status };
      if (last === null) {
        await tx
          .deleteFrom("value_totals")
          .where((e) => e.and(own))
          .execute();
      } else {
        await tx
          .updateTable("value_totals")
          .set({ last })
          .where((e) => e.and(own))
          .execute();
      }
    }
  }
}
