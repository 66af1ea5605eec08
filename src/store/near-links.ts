import { isNear, type Shape, shapeOf } from "../entity/near.ts";
import type { Person } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import { foldName, type IndexedFact } from "./derive.ts";
import type { Tx } from "./engine.ts";
import { dayOfKey, type Tables } from "./schema.ts";

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
/** Bands that one statement looks up, and texts that it finds: of a page that comes out every day there are many. */
const bandsAtOnce = 480;
const mostRows = 10_000;

/**
 * Finds, while texts are added, those that say the same as another but for some words: one page that several outlets bring. Only texts
 * of nearly the same days that share a band of their shapes (entity/near.ts) are compared, whatever the size of the store.
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

  /** A text is gone, or its words are, but still kept at the moment: its oldest copy takes its place for the others. */
  async drop(key: number): Promise<void> {
    this.#fresh = this.#fresh.filter((text) => text.key !== key);
    const shape = await this.#shapeOf(key);
    if (shape !== null) {
      await this.#tx.deleteFrom("near_bands").where("band", "in", bandsOf(shape, key)).where("text", "=", key).execute();
    }
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
    const fresh = this.#fresh.flatMap((text) => {
      const shape = shapeOf(text.raw, text.language);
      return shape === null ? [] : [{ text, shape }];
    });
    this.#fresh = [];
    const copies = new Set<number>();
    if (fresh.length === 0) return copies;
    const shapes = new Map(fresh.map(({ text, shape }) => [text.key, shape]));
    const looked = fresh.flatMap(({ text, shape }) => bandsAround(shape, text.key));
    const inBand = new Map<number, number[]>();
    const put = (band: number, text: number) => {
      const list = inBand.get(band);
      if (list) list.push(text);
      else inBand.set(band, [text]);
    };
    for (const some of chunks(new Set(looked), bandsAtOnce)) {
      const rows = await this.#tx
        .selectFrom("near_bands")
        .selectAll()
        .where("band", "in", some)
        .orderBy("band")
        .orderBy("text")
        .limit(mostRows)
        .execute();
      for (const { band, text } of rows) put(band, text);
    }
    const rows: Tables["near_bands"][] = [];
    for (const { text, shape } of fresh) {
      const original = await this.#originalOf(text, shape, { shapes, inBand });
      for (const band of bandsOf(shape, text.key)) {
        put(band, text.key);
        rows.push({ band, text: text.key });
      }
      if (original === null) continue;
      copies.add(text.key);
      await this.#tx.insertInto("near_copies").values({ text: text.key, original }).execute();
    }
    rows.sort((x, y) => x.band - y.band || x.text - y.text);
    for (const some of chunks(rows)) await this.#tx.insertInto("near_bands").values(some).execute();
    return copies;
  }

  async #originalOf(
    text: NearText,
    shape: Shape,
    { shapes, inBand }: { shapes: ReadonlyMap<number, Shape>; inBand: ReadonlyMap<number, readonly number[]> },
  ): Promise<number | null> {
    const day = dayOfKey(text.key);
    const shared = new Map<number, number>();
    for (const band of bandsAround(shape, text.key)) {
      for (const other of inBand.get(band) ?? []) {
        if (other === text.key || Math.abs(dayOfKey(other) - day) > mostDays) continue;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const candidates = [...shared].sort(([x, n], [y, m]) => m - n || x - y).slice(0, mostCandidates);
    for (const [other] of candidates) {
      const known = shapes.get(other) ?? (await this.#shapeOf(other));
      if (known === null || !isNear(shape, known)) continue;
      if (await this.#namesOthers(text, other)) continue;
      const copy = await this.#tx.selectFrom("near_copies").select("original").where("text", "=", other).executeTakeFirst();
      return copy?.original ?? other;
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

/** Stretches of days, numbered: what is within `mostDays` is in one or the next. */
const periodOf = (key: number): number => Math.floor(dayOfKey(key) / mostDays);

/** Under what a text is found: its bands in its stretch of days, so that what comes out every day for years is not all looked at. */
const bandsIn = ({ bands }: Shape, period: number): number[] => [...new Set(bands)].map((band) => period * 2 ** 32 + band);

const bandsOf = (shape: Shape, key: number): number[] => bandsIn(shape, periodOf(key));

/** Where a text looks for others. */
const bandsAround = (shape: Shape, key: number): number[] =>
  [-1, 0, 1].flatMap((by) => bandsIn(shape, periodOf(key) + by)).filter((band) => band >= 0);

/** The rows by which a text is found. */
export function bandRows({ key, raw, language }: Pick<NearText, "key" | "raw" | "language">): Tables["near_bands"][] {
  const shape = shapeOf(raw, language);
  return shape === null ? [] : bandsOf(shape, key).map((band) => ({ band, text: key }));
}
