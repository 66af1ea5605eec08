import { rollCall } from "../view/pairs.ts";
import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";
import { ValueTotals } from "./value-totals.ts";

/** An encounter as it is counted. */
interface Counted {
  readonly encounter: number;
  /** in order */
  readonly sides: readonly string[];
  readonly day: number;
  readonly status: string;
  readonly place: string | null;
}

/**
 * Encounters by any two of their sides, and how many these two, each side and each place have had: kept as encounters come, change and go
 * within a transaction that holds the lock on links. A roll call is counted for its place alone.
 */
export class EncounterTotals {
  readonly #changes = new Map<string, { a: string; b: string; by: number }>();
  readonly #places = new ValueTotals("places");
  #pairs: Tables["encounter_pairs"][] = [];

  /** An encounter is there, as its row says. */
  put(one: Counted): void {
    this.#count(one, 1);
    for (const [a, b] of pairsOf(one)) this.#pairs.push({ a, b, day: one.day, encounter: one.encounter });
  }

  /** An encounter changes or goes; before its rows do. */
  async drop(tx: Tx, encounter: number): Promise<void> {
    const before = await tx
      .selectFrom("encounters")
      .select(["date_min", "status", "place"])
      .where("key", "=", encounter)
      .execute();
    const parties = await tx.selectFrom("encounter_parties").select("party").where("encounter", "=", encounter).execute();
    for (const { date_min: day, status, place } of before) {
      const one = { encounter, sides: parties.map(({ party }) => party).sort(), day, status, place };
      this.#count(one, -1);
      for (const [a, b] of pairsOf(one)) {
        await tx
          .deleteFrom("encounter_pairs")
          .where("a", "=", a)
          .where("b", "=", b)
          .where("day", "=", day)
          .where("encounter", "=", encounter)
          .execute();
      }
    }
  }

  #count(one: Counted, by: 1 | -1): void {
    if (one.place !== null) this.#places.count({ value: one.place, status: one.status, day: one.day }, by);
    if (one.sides.length > rollCall) return;
    for (const [a, b] of [...pairsOf(one), ...one.sides.map((side) => [side, ""] as const)]) {
      const change = this.#changes.get(`${a} ${b}`) ?? { a, b, by: 0 };
      this.#changes.set(`${a} ${b}`, change);
      change.by += by;
    }
  }

  async settle(tx: Tx): Promise<void> {
    for (const some of chunks(this.#pairs)) await tx.insertInto("encounter_pairs").values(some).execute();
    this.#pairs = [];
    const changes = [...this.#changes].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, change]) => change);
    for (const some of chunks(changes.filter(({ by }) => by !== 0))) {
      await tx
        .insertInto("encounter_totals")
        .values(some.map(({ a, b, by }) => ({ a, b, n: by })))
        .onConflict((conflict) =>
          conflict.columns(["a", "b"]).doUpdateSet((e) => ({ n: e("encounter_totals.n", "+", e.ref("excluded.n")) })),
        )
        .execute();
    }
    for (const { a, b, by } of changes) {
      if (by < 0) await tx.deleteFrom("encounter_totals").where("a", "=", a).where("b", "=", b).where("n", "=", 0).execute();
    }
    this.#changes.clear();
    await this.#places.settle(tx);
  }
}

/** Any two sides of an encounter; none of a roll call. */
function pairsOf({ sides }: Pick<Counted, "sides">): [a: string, b: string][] {
  if (sides.length > rollCall) return [];
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b): [string, string] => [a, b]));
}
