import { sql } from "kysely";
import type { IndexedPair } from "./derive.ts";
import type { Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";

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
  /** pairs that lost a text, which may have been their latest */
  readonly #poorer = new Set<string>();

  total(name: Total, by: number): void {
    this.#totals.set(name, (this.#totals.get(name) ?? 0) + by);
  }

  /** A text with this key has (by 1) or no longer has (by -1) this pair. */
  pair(key: number, { a, b, facts, encounters }: Pick<IndexedPair, "a" | "b" | "facts" | "encounters">, by: 1 | -1): void {
    const id = `${a} ${b}`;
    const before = this.#pairs.get(id) ?? { a, b, texts: 0, facts: 0, encounters: 0, last: 0 };
    this.#pairs.set(id, {
      a,
      b,
      texts: before.texts + by,
      facts: before.facts + by * facts,
      encounters: before.encounters + by * encounters,
      last: by === 1 ? Math.max(before.last, key) : before.last,
    });
    if (by === -1) this.#poorer.add(id);
  }

  /** A text names, or no longer names, somebody. */
  name(name: number, by: 1 | -1): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + by);
  }

  async settle(tx: Tx): Promise<void> {
    for (const [id, pair] of sorted(this.#pairs)) await this.#settlePair(tx, pair, this.#poorer.has(id));
    for (const [name, texts] of [...this.#names].sort(([x], [y]) => x - y)) {
      if (texts === 0) continue;
      await tx
        .updateTable("names")
        .set((e) => ({ texts: e("texts", "+", texts) }))
        .where("key", "=", name)
        .execute();
    }
    for (const [name, n] of sorted(this.#totals)) {
      if (n === 0) continue;
      await tx
        .insertInto("totals")
        .values({ name, n })
        .onConflict((conflict) => conflict.column("name").doUpdateSet((e) => ({ n: e("totals.n", "+", n) })))
        .execute();
    }
  }

  async #settlePair(tx: Tx, pair: Tables["pair_totals"], poorer: boolean): Promise<void> {
    await tx
      .insertInto("pair_totals")
      .values(pair)
      .onConflict((conflict) =>
        conflict.columns(["a", "b"]).doUpdateSet((e) => ({
          texts: e("pair_totals.texts", "+", pair.texts),
          facts: e("pair_totals.facts", "+", pair.facts),
          encounters: e("pair_totals.encounters", "+", pair.encounters),
          last: sql<number>`case when excluded.last > pair_totals.last then excluded.last else pair_totals.last end`,
        })),
      )
      .execute();
    if (!poorer) return;
    const { a, b } = pair;
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

const sorted = <K extends string, V>(map: ReadonlyMap<K, V>): [K, V][] => [...map].sort(([x], [y]) => (x < y ? -1 : 1));
