import { type RawBuilder, sql } from "kysely";
import { edtfDays } from "../entity/days.ts";
import type { FollowedText } from "../entity/follow.ts";
import type { Marks } from "../entity/marks.ts";
import type { Deeds } from "../read/deed/deed.ts";
import { chunks } from "./chunks.ts";
import { type Digest, digestsOf, remembering } from "./digests.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { rememberedKeys, rememberKeys } from "./known-keys.ts";
import { keyRange, verdictsOf } from "./rows.ts";

/**
 * What texts say of deeds, as it was read when they were added, by id. Not of those that were added without it, nor of those about
 * whose facts people have decided: their record is another now.
 */
export async function deedsById(engine: Engine, ids: readonly string[]): Promise<Map<string, Deeds>> {
  return snapshot(engine, async (tx) => {
    const digests = await undecided(engine, tx, ids);
    return new Map([...digests].map(([id, { deeds }]) => [id, deeds!]));
  });
}

/**
 * Texts as promises are followed through them, by id; those with the words of another are left out, and so are those of which `deedsById`
 * gives nothing.
 */
export async function followedById(engine: Engine, ids: readonly string[]): Promise<Map<string, FollowedText>> {
  return snapshot(engine, async (tx) => {
    const digests = await undecided(engine, tx, ids);
    return new Map(
      [...digests].map(([id, digest]) => {
        const { language, published, source, title, url, record, deeds } = digest;
        const { commitments, encounters } = record;
        return [id, { id, language, published, source, title, url, record: { commitments, encounters }, deeds: deeds! }];
      }),
    );
  });
}

/** The digests of texts of which deeds are kept, by id; without those about whose facts people have decided. */
async function undecided(engine: Engine, tx: Tx, ids: readonly string[]): Promise<Map<string, Digest>> {
  const asked = new Set(ids);
  const unpack = remembering(engine);
  const met = await digestsOf(tx, rememberedKeys(engine, ids), unpack);
  const found = new Map(met.filter(({ id }) => asked.has(id)).map((digest) => [digest.id, digest]));
  for (const some of chunks(ids.filter((id) => !found.has(id)))) {
    const rows = await tx
      .selectFrom("texts as t")
      .innerJoin("digests as d", "d.text", "t.key")
      .select(["d.text", "d.id", "d.kept"])
      .where("t.id", "in", some)
      .where("d.tells", "=", 1)
      .execute();
    for (const row of rows) found.set(row.id, unpack(row));
  }
  const verdictsOn = await verdictsOf(tx, [...found.values()]);
  for (const [id, digest] of found) if (digest.deeds === null || verdictsOn(digest).length > 0) found.delete(id);
  return found;
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
export async function textsFollowing(engine: Engine, a: string, b: string, options: FollowingOptions): Promise<TextStamp[]> {
  return snapshot(engine, async (tx) => {
    const latest = (await keysFollowing(tx, options.limit)(a, b, options.since)).map(({ text }) => text);
    const found = await stampsOf(engine, tx, latest);
    return latest.flatMap((key) => found.get(key) ?? []);
  });
}

/** A text that may tell of promises of two sides, with what is needed to say of which. */
export interface TextMarks {
  readonly key: number;
  /** null where they are not kept: the text is to be read */
  readonly marks: Marks | null;
}

/** Two sides, and since when what is told of them is wanted. */
export interface FollowedPair {
  readonly a: string;
  readonly b: string;
  readonly since?: string | undefined;
}

/**
 * The texts of `textsFollowing` of these pairs, in their order, with their marks; those that tell of nothing are left out. At most `limit` of
 * each; once so many are found in all, null for each further pair.
 */
export async function marksFollowing(
  engine: Engine,
  pairs: readonly FollowedPair[],
  { limit }: Pick<FollowingOptions, "limit">,
): Promise<(TextMarks[] | null)[]> {
  return snapshot(engine, async (tx) => {
    const textsOfPair = keysFollowing(tx, limit);
    const known = new Map<number, TextMarks | null>();
    const keysOf: number[][] = [];
    let unknown = new Set<number>();
    const met = new Set<number>();
    for (const { a, b, since } of pairs) {
      // what marks the texts have is asked for all pairs at once, unless it tells whether enough is found
      if (met.size + unknown.size >= limit) {
        await lookForMarks(tx, [...unknown], known);
        for (const key of unknown) if (known.get(key) !== null) met.add(key);
        unknown = new Set();
        if (met.size >= limit) break;
      }
      const found = await textsOfPair(a, b, since);
      for (const { text: key, marks } of found) {
        if (known.has(key)) continue;
        if (marks === null) unknown.add(key);
        else if (putMarks(known, key, marks) !== null) met.add(key);
      }
      keysOf.push(found.map(({ text }) => text));
    }
    await lookForMarks(tx, [...unknown], known);
    return pairs.map((_, i) => keysOf[i]?.flatMap((key) => known.get(key) ?? []) ?? null);
  });
}

/** Notes of each of these texts its marks, of which nothing stands beside their sides; null of one that tells of nothing. */
async function lookForMarks(tx: Tx, keys: readonly number[], known: Map<number, TextMarks | null>): Promise<void> {
  for (const key of keys) known.set(key, { key, marks: null });
  for (const some of chunks(keys)) {
    const rows = await tx.selectFrom("deed_marks").select(["text", "marks"]).where("text", "in", some).execute();
    for (const { text, marks } of rows) putMarks(known, text, marks);
  }
}

function putMarks(known: Map<number, TextMarks | null>, key: number, json: string): TextMarks | null {
  const marks = JSON.parse(json) as Marks | null;
  const text = marks && { key, marks };
  known.set(key, text);
  return text;
}

/** Texts by their keys or ids. */
export type TextNames = { readonly keys: readonly number[] } | { readonly ids: readonly string[] };

/** Whether texts are as they were; in this order, without those that are not there. */
export async function textStamps(engine: Engine, of: TextNames): Promise<TextStamp[]> {
  return snapshot(engine, async (tx) => {
    if ("keys" in of) {
      const found = await stampsOf(engine, tx, of.keys);
      return of.keys.flatMap((key) => found.get(key) ?? []);
    }
    const asked = new Set(of.ids);
    const found = new Map<string, TextStamp>();
    for (const stamp of (await digestedStamps(tx, rememberedKeys(engine, of.ids))).values())
      if (asked.has(stamp.id)) found.set(stamp.id, stamp);
    for (const some of chunks(of.ids.filter((id) => !found.has(id)))) {
      const texts = await tx.selectFrom("texts").select(["id", "added_at"]).where("id", "in", some).execute();
      for (const { id, added_at } of texts) found.set(id, { id, addedAt: added_at });
    }
    return of.ids.flatMap((id) => found.get(id) ?? []);
  });
}

async function stampsOf(engine: Engine, tx: Tx, keys: readonly number[]): Promise<Map<number, TextStamp>> {
  const found = await digestedStamps(tx, keys);
  for (const some of chunks(keys.filter((key) => !found.has(key)))) {
    const texts = await tx.selectFrom("texts").select(["key", "id", "added_at"]).where("key", "in", some).execute();
    for (const { key, id, added_at } of texts) found.set(key, { id, addedAt: added_at });
  }
  rememberKeys(
    engine,
    [...found].map(([key, { id }]) => ({ id, key })),
  );
  return found;
}

/** The same of those that have a digest, which is looked at for other things too. */
async function digestedStamps(tx: Tx, keys: readonly number[]): Promise<Map<number, TextStamp>> {
  const found = new Map<number, TextStamp>();
  for (const some of chunks(keys)) {
    const rows = await tx.selectFrom("digests").select(["text", "id", "added_at"]).where("text", "in", some).execute();
    for (const { text, id, added_at } of rows) found.set(text, { id, addedAt: added_at });
  }
  return found;
}

/** What the keys of the texts of two sides are asked with. */
type Asked = Record<"first" | "second" | "pair" | "from", string | number>;

/** A text of two sides, with its marks where they stand beside one of them. */
interface TextOfSides {
  readonly text: number;
  readonly marks: string | null;
}

/** Gives the texts of two sides, newest first. Of how many pairs it may be asked, the question is put into SQL once. */
function keysFollowing(tx: Tx, limit: number): (a: string, b: string, since?: string) => Promise<TextOfSides[]> {
  const value = (name: keyof Asked) => sql.val(name);
  const latest = (of: RawBuilder<unknown>) =>
    sql`select text, marks from (select text, marks from ${of} and text >= ${value("from")}
      order by text desc limit ${sql.lit(limit)}) as one`;
  const told = (side: keyof Asked) => latest(sql`deed_sides where side = ${value(side)}`);
  const named = latest(sql`text_pairs where a = ${value("first")} and b = ${value("second")}`);
  // each in the order of its index: together all texts of two busy sides would be sorted
  const { parameters: names, ...query } = sql`select text, max(marks) as marks from (${named} union all ${told("pair")}
    union all ${told("first")} union all ${told("second")}) as every group by text order by text desc limit ${sql.lit(limit)}`.compile(
    tx,
  );
  return async (a, b, since) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const from = keyRange(since === undefined ? null : edtfDays(since)).min;
    const asked: Asked = { first, second, pair: `${first} ${second}`, from };
    const { rows } = await tx.executeQuery<TextOfSides>({
      ...query,
      parameters: (names as (keyof Asked)[]).map((name) => asked[name]),
    });
    return rows as TextOfSides[];
  };
}
