import { type SelectQueryBuilder, sql } from "kysely";
import { edtfDays } from "../entity/days.ts";
import { type FollowedText, sideKeys } from "../entity/follow.ts";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import { storable } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { keyRange, verdictsOf } from "./rows.ts";

/** What a text says of deeds, and the key of the text. */
export interface DeedsOfText {
  readonly key: number;
  readonly deeds: Deeds;
}

/** Keeps what texts say of deeds; what was kept of them before goes. */
export async function putDeeds(tx: Tx, texts: readonly DeedsOfText[]): Promise<void> {
  const keys = texts.map(({ key }) => key);
  await dropDeeds(tx, keys);
  const rows = texts.map(({ key, deeds }) => ({ text: key, told: storable(JSON.stringify(deeds)) }));
  const sides = texts.flatMap(({ key, deeds }) => [...new Set(sideKeys(deeds))].map((side) => ({ side, text: key })));
  for (const some of chunks(rows)) await tx.insertInto("deeds").values(some).execute();
  for (const some of chunks(sides)) await tx.insertInto("deed_sides").values(some).execute();
}

/** Takes away what is kept of these texts' deeds. */
export async function dropDeeds(tx: Tx, keys: readonly number[]): Promise<void> {
  for (const some of chunks(keys)) {
    const kept = await tx.selectFrom("deeds").select(["text", "told"]).where("text", "in", some).execute();
    for (const { text, told } of kept) {
      const sides = sideKeys(JSON.parse(told) as Deeds);
      if (sides.length > 0) await tx.deleteFrom("deed_sides").where("side", "in", sides).where("text", "=", text).execute();
      await tx.deleteFrom("deeds").where("text", "=", text).execute();
    }
  }
}

/** Of these texts those of which deeds are kept. */
export async function withDeeds(tx: Tx, keys: readonly number[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const some of chunks(keys)) {
    for (const { text } of await tx.selectFrom("deeds").select("text").where("text", "in", some).execute()) found.add(text);
  }
  return found;
}

/**
 * What texts say of deeds, as it was read when they were added, by id. Not of those that were added without it, nor of those about
 * whose facts people have decided: their record is another now.
 */
export async function deedsById(engine: Engine, ids: readonly string[]): Promise<Map<string, Deeds>> {
  return snapshot(engine, async (tx) => {
    const found = new Map<string, Deeds>();
    for (const some of chunks(ids)) {
      const rows = await tx
        .selectFrom("texts as t")
        .innerJoin("deeds as d", "d.text", "t.key")
        .select(["t.id", "t.hash", "d.told"])
        .where("t.id", "in", some)
        .execute();
      const verdictsOn = await verdictsOf(tx, rows);
      for (const row of rows) if (verdictsOn(row).length === 0) found.set(row.id, JSON.parse(row.told) as Deeds);
    }
    return found;
  });
}

/**
 * Texts as promises are followed through them, by id; those with the words of another are left out, and so are those of which `deedsById`
 * gives nothing.
 */
export async function followedById(engine: Engine, ids: readonly string[]): Promise<Map<string, FollowedText>> {
  return snapshot(engine, async (tx) => {
    const found = new Map<string, FollowedText>();
    for (const some of chunks(ids)) {
      const rows = await tx
        .selectFrom("texts as t")
        .innerJoin("deeds as d", "d.text", "t.key")
        .select(["t.id", "t.hash", "t.language", "t.published", "t.source", "t.url", "t.record", "d.told"])
        .where("t.id", "in", some)
        .where("t.duplicate_of", "is", null)
        .execute();
      const verdictsOn = await verdictsOf(tx, rows);
      for (const row of rows) {
        if (verdictsOn(row).length > 0) continue;
        const { hash: _hash, record: json, told, ...text } = row;
        const { commitments, encounters } = JSON.parse(json) as ElchiRecord;
        found.set(row.id, { ...text, record: { commitments, encounters }, deeds: JSON.parse(told) as Deeds });
      }
    }
    return found;
  });
}

/** A text, and when it came or was replaced: what tells whether it is as it was. */
export interface TextStamp {
  readonly id: string;
  readonly addedAt: string;
}

/** Which texts are wanted: so many, and only those of a day (EDTF) and later. */
export interface FollowingOptions {
  readonly limit: number;
  readonly since?: string | undefined;
}

/** Texts in which promises of two sides are given or followed, newest first: that name both, or tell of deeds of one of them. */
export async function textsFollowing(
  engine: Engine,
  a: string,
  b: string,
  { limit, since }: FollowingOptions,
): Promise<TextStamp[]> {
  const [first, second] = a < b ? [a, b] : [b, a];
  const from = keyRange(since === undefined ? null : edtfDays(since)).min;
  const rows = await snapshot(engine, async (tx) => {
    const both = latestFrom(tx.selectFrom("text_pairs").select("text").where("a", "=", first).where("b", "=", second));
    const told = (side: string) => latestFrom(tx.selectFrom("deed_sides").select("text").where("side", "=", side));
    const keys = new Set<number>();
    // each by itself in the order of its index: together all texts of two busy sides would be sorted
    for (const some of [both, told(`${first} ${second}`), told(first), told(second)]) {
      for (const { text } of await some.execute()) keys.add(text);
    }
    const latest = [...keys].sort((x, y) => y - x).slice(0, limit);
    const found = new Map<number, { id: string; added_at: string }>();
    for (const some of chunks(latest)) {
      const texts = await tx.selectFrom("texts").select(["key", "id", "added_at"]).where("key", "in", some).execute();
      for (const { key, ...text } of texts) found.set(key, text);
    }
    return latest.flatMap((key) => found.get(key) ?? []);
  });
  function latestFrom<DB, T extends keyof DB>(query: SelectQueryBuilder<DB, T, { text: number }>) {
    const key = sql.ref<number>("text");
    return query.where(key, ">=", from).orderBy(key, "desc").limit(limit);
  }
  return rows.map(({ id, added_at }) => ({ id, addedAt: added_at }));
}
