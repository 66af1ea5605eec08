import { isNear, type Shape, shapeOf } from "../entity/near.ts";
import type { Person } from "../read/record.ts";
import { foldName, type IndexedFact } from "./derive.ts";
import type { Tx } from "./engine.ts";
import { dayOfKey } from "./schema.ts";

/** A text that may be the same as another but for some words. */
export interface NearText {
  readonly key: number;
  readonly language: string;
  readonly raw: string;
  readonly facts: readonly IndexedFact[];
}

/** A page is taken over within so many days; later the same words are said of something else. */
const mostDays = 30;
/** Texts with a band in common that are looked at, those with most bands in common first. */
const mostCandidates = 8;

/**
 * Finds, while texts are added, those that say the same as another but for some words: one page that several outlets bring. Only texts
 * that share a band of their shapes (entity/near.ts) are compared, whatever the size of the store.
 */
export class NearLinks {
  readonly #tx: Tx;
  #fresh: NearText[] = [];

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  put(text: NearText): void {
    this.#fresh.push(text);
  }

  /** A text is gone, or its words are: its oldest copy takes its place for the others. */
  async drop(key: number): Promise<void> {
    this.#fresh = this.#fresh.filter((text) => text.key !== key);
    await this.#tx.deleteFrom("near_bands").where("text", "=", key).execute();
    await this.#tx.deleteFrom("near_copies").where("text", "=", key).execute();
    const heir = await this.#tx
      .selectFrom("near_copies")
      .select("text")
      .where("original", "=", key)
      .orderBy("text")
      .limit(1)
      .executeTakeFirst();
    if (heir === undefined) return;
    await this.#tx.deleteFrom("near_copies").where("text", "=", heir.text).execute();
    await this.#tx.updateTable("near_copies").set({ original: heir.text }).where("original", "=", key).execute();
  }

  /** Finds what each new text is a copy of; gives the keys of those that are one. The caller holds the lock on links. */
  async settle(): Promise<Set<number>> {
    const fresh = this.#fresh;
    this.#fresh = [];
    const copies = new Set<number>();
    const shapes = new Map<number, Shape>();
    for (const text of fresh) {
      const shape = shapeOf(text.raw, text.language);
      if (shape === null) continue;
      shapes.set(text.key, shape);
      const original = await this.#originalOf(text, shape, shapes);
      const rows = shape.bands.map((band) => ({ band, text: text.key }));
      await this.#tx.insertInto("near_bands").values(rows).execute();
      if (original === null) continue;
      copies.add(text.key);
      await this.#tx.insertInto("near_copies").values({ text: text.key, original }).execute();
    }
    return copies;
  }

  async #originalOf(text: NearText, shape: Shape, shapes: Map<number, Shape>): Promise<number | null> {
    const day = dayOfKey(text.key);
    const found = await this.#tx
      .selectFrom("near_bands as b")
      .leftJoin("near_copies as c", "c.text", "b.text")
      .select((e) => ["b.text", "c.original", e.fn.countAll<number>().as("n")])
      .where("b.band", "in", [...shape.bands])
      .groupBy(["b.text", "c.original"])
      .orderBy("n", "desc")
      .orderBy("b.text")
      .limit(mostCandidates)
      .execute();
    for (const { text: other, original } of found) {
      if (other === text.key || Math.abs(dayOfKey(other) - day) > mostDays) continue;
      const known = shapes.get(other) ?? (await this.#shapeOf(other));
      if (known === null || !isNear(shape, known)) continue;
      if (await this.#namesOthers(text, other)) continue;
      return original ?? other;
    }
    return null;
  }

  async #shapeOf(key: number): Promise<Shape | null> {
    const row = await this.#tx.selectFrom("texts").select(["raw", "language"]).where("key", "=", key).executeTakeFirst();
    return row === undefined ? null : shapeOf(row.raw, row.language);
  }

  /** Whether each of two texts names people whom the other does not: then they only follow one pattern. */
  async #namesOthers({ facts }: NearText, other: number): Promise<boolean> {
    const own = new Set(facts.flatMap(({ kind, fact }) => (kind === "people" ? [foldName((fact as Person).name)] : [])));
    const rows = await this.#tx
      .selectFrom("spellings as s")
      .innerJoin("names as n", "n.key", "s.name")
      .select("n.fold")
      .where("s.text", "=", other)
      .execute();
    const theirs = new Set(rows.map(({ fold }) => fold));
    return ![...own].every((name) => theirs.has(name)) && ![...theirs].every((name) => own.has(name));
  }
}
