import { sql } from "kysely";
import { type FactKind, factKinds } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";
import { ownColumns, ownCounts, type Tables } from "./schema.ts";
import { ValueTotals } from "./value-totals.ts";

/** What is counted of the whole store; `language:` followed by a tag counts texts. */
export type Total = "facts" | "duplicates" | `language:${string}`;

/**
 * How one transaction changes the numbers that are kept ready: totals, pairs, texts of a name. They are written at its end, always
 * in the same order, because every writer changes some of the same rows: so they wait for each other shortly, and in no circle.
 */
export class Tally {
  readonly #totals = new Map<Total, number>();
  readonly #pairs = new Map<string, Tables["pair_totals"]>();
  readonly #names = new Map<number, number>();
  readonly #values = new ValueTotals("projects");
  /** pairs that lost a text, which may have been their latest */
  readonly #poorer = new Set<string>();

  total(name: Total, by: number): void {
    this.#totals.set(name, (this.#totals.get(name) ?? 0) + by);
  }

  /** A text has (by 1) or no longer has (by -1) this pair. */
  pair({ a, b, text, ...counts }: Omit<Tables["text_pairs"], "lead" | "marks">, by: 1 | -1): void {
    const id = `${a} ${b}`;
    const sum = this.#pairs.get(id) ?? { a, b, texts: 0, facts: 0, encounters: 0, last: 0, ...nothing };
    this.#pairs.set(id, sum);
    sum.texts += by;
    for (const column of summed) sum[column] += by * counts[column];
    if (by === 1) sum.last = Math.max(sum.last, text);
    if (by === -1) this.#poorer.add(id);
  }

  /** A text names, or no longer names, somebody. */
  name(name: number, by: 1 | -1): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + by);
  }

  /** A project is named on a day, or no longer is. */
  project(name: string, day: number, by: 1 | -1): void {
    this.#values.count({ value: name, status: "", day }, by);
  }

  async settle(tx: Tx): Promise<void> {
    for (const some of chunks(sorted(this.#pairs))) await this.#settlePairs(tx, some);
    const named = [...this.#names].filter(([, by]) => by !== 0).sort(([x], [y]) => x - y);
    for (const some of chunks(named)) {
      const rows = some.map(([name, by]) => sql`(cast(${name} as bigint), cast(${by} as integer))`);
      await sql`with changed(name, n) as (values ${sql.join(rows)})
        update names set texts = names.texts + changed.n from changed where names.key = changed.name`.execute(tx);
    }
    for (const [name, n] of sorted(this.#totals)) {
      if (n === 0) continue;
      await tx
        .insertInto("totals")
        .values({ name, n })
        .onConflict((conflict) => conflict.column("name").doUpdateSet((e) => ({ n: e("totals.n", "+", n) })))
        .execute();
    }
    await this.#values.settle(tx);
  }

  async #settlePairs(tx: Tx, pairs: readonly [id: string, pair: Tables["pair_totals"]][]): Promise<void> {
    await tx
      .insertInto("pair_totals")
      .values(pairs.map(([, pair]) => pair))
      .onConflict((conflict) =>
        conflict.columns(["a", "b"]).doUpdateSet((e) => ({
          ...Object.fromEntries(
            (["texts", ...summed] as const).map((column) => [
              column,
              e(`pair_totals.${column}`, "+", e.ref(`excluded.${column}`)),
            ]),
          ),
          last: sql<number>`case when excluded.last > pair_totals.last then excluded.last else pair_totals.last end`,
        })),
      )
      .execute();
    for (const [id, pair] of pairs) if (this.#poorer.has(id)) await this.#findLast(tx, pair);
  }

  /** The latest text of a pair that lost one; without any it goes. */
  async #findLast(tx: Tx, { a, b }: Tables["pair_totals"]): Promise<void> {
    const latest = await tx
      .selectFrom("text_pairs")
      .select((e) => e.fn.max("text").as("key"))
      .where("a", "=", a)
      .where("b", "=", b)
      .executeTakeFirst();
    const last = (latest?.key ?? null) as number | null;
    if (last === null) await tx.deleteFrom("pair_totals").where("a", "=", a).where("b", "=", b).execute();
    else await tx.updateTable("pair_totals").set({ last }).where("a", "=", a).where("b", "=", b).execute();
  }
}

/** Columns of text_pairs that pair_totals sums up. */
export const summed = ["facts", "encounters", ...ownColumns] as const;
const nothing = ownCounts(Object.fromEntries(factKinds.map((kind) => [kind, 0])) as Record<FactKind, number>);

const sorted = <K extends string, V>(map: ReadonlyMap<K, V>): [K, V][] => [...map].sort(([x], [y]) => (x < y ? -1 : 1));
