import { type RawBuilder, sql } from "kysely";
import { sideKeys } from "../entity/follow.ts";
import { marksOf } from "../entity/marks.ts";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord } from "../read/record.ts";
import { pairKey } from "../view/pairs.ts";
import { chunks } from "./chunks.ts";
import { storable } from "./derive.ts";
import { digestsOf } from "./digests.ts";
import type { Tx } from "./engine.ts";
import { verdictsOf } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** What a text says of deeds, and the key of the text. */
export interface DeedsOfText {
  readonly key: number;
  readonly deeds: Deeds;
  /** the record with which they were read; null where people have decided otherwise */
  readonly record: ElchiRecord | null;
  /** the pairs of the text, "AZ KZ" */
  readonly pairs: ReadonlySet<string>;
}

/**
 * Keeps by what the deeds that texts tell of are found; what was kept of them before goes. The deeds themselves are kept in the texts' digests, later.
 * @param paired whether their pairs hold the marks already
 */
export async function putDeeds(tx: Tx, texts: readonly DeedsOfText[], paired: boolean): Promise<void> {
  const keys = texts.map(({ key }) => key);
  await dropDeeds(tx, keys);
  const sides = texts.flatMap(({ key, deeds, record, pairs }) => {
    const marks = marksBeside(record, deeds);
    return [...new Set(sideKeys(deeds))].map((side) => ({ side, text: key, marks: pairs.has(side) ? null : marks }));
  });
  for (const some of chunks(sides)) await tx.insertInto("deed_sides").values(some).execute();
  if (!paired) for (const { key, deeds, record } of texts) await putBesidePairs(tx, key, marksBeside(record, deeds));
  await insertMarks(tx, texts);
}

async function insertMarks(tx: Tx, texts: readonly Omit<DeedsOfText, "pairs">[]): Promise<void> {
  const rows = texts.flatMap(({ key, deeds, record }) =>
    record === null ? [] : [{ text: key, marks: marksJson(record, deeds) }],
  );
  for (const some of chunks(rows)) await tx.insertInto("deed_marks").values(some).execute();
}

/** What is kept of deeds. */
export const deedsJson = (deeds: Deeds): string => storable(JSON.stringify(deeds));

/** What is kept as the marks of a text. */
export const marksJson = (record: ElchiRecord, deeds: Deeds): string => storable(JSON.stringify(marksOf(record, deeds)));

/** Bytes of marks that stand beside pairs, and beside sides that are no pair of the text, too; PostgreSQL's indexes of them hold no more than 2,700 a row. */
const longestBeside = 1200;

/** What stands beside the sides and the pairs of a text as its marks: null where they are long, or people have decided about it. */
export function marksBeside(record: ElchiRecord | null, deeds: Deeds): string | null {
  const marks = record === null ? null : marksJson(record, deeds);
  return marks !== null && Buffer.byteLength(marks) <= longestBeside ? marks : null;
}

/** Whether a side of a text is one of its pairs, as SQL over a row of `deed_sides`. */
export const isPaired = (row: string): RawBuilder<boolean> =>
  sql`exists (select 1 from text_pairs as p where p.text = ${sql.ref(`${row}.text`)} and p.a || ' ' || p.b = ${sql.ref(`${row}.side`)})`;

/** The same of kept marks, as SQL. */
export const beside = (marks: string): RawBuilder<string | null> =>
  sql`case when octet_length(${sql.ref(marks)}) <= ${sql.lit(longestBeside)} then ${sql.ref(marks)} end`;

async function putBesidePairs(tx: Tx, key: number, marks: string | null): Promise<void> {
  await tx.updateTable("text_pairs").set({ marks }).where("text", "=", key).execute();
}

/** Makes the marks of a text anew, after a decision about it; `record` as in `DeedsOfText`. */
export async function remark(tx: Tx, key: number, record: ElchiRecord | null): Promise<void> {
  await tx.deleteFrom("deed_marks").where("text", "=", key).execute();
  const [digest] = await digestsOf(tx, [key]);
  const deeds = digest?.deeds ?? null;
  if (deeds === null) return;
  const marks = marksBeside(record, deeds);
  const sides = sideKeys(deeds);
  const pairs = await tx.selectFrom("text_pairs").select(["a", "b"]).where("text", "=", key).execute();
  const paired = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const alone = sides.filter((side) => !paired.has(side));
  if (sides.length > 0)
    await tx.updateTable("deed_sides").set({ marks: null }).where("side", "in", sides).where("text", "=", key).execute();
  if (alone.length > 0)
    await tx.updateTable("deed_sides").set({ marks }).where("side", "in", alone).where("text", "=", key).execute();
  await putBesidePairs(tx, key, marks);
  if (record !== null) await insertMarks(tx, [{ key, record, deeds }]);
}

/** Marks of all texts, made of what a store of format 10 keeps of their deeds. */
export async function markAll(tx: Tx): Promise<void> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{ text: number; told: string } & Pick<Tables["texts"], "id" | "hash" | "record">>`
      select d.text, d.told, t.id, t.hash, t.record from deeds as d join texts as t on t.key = d.text
      where d.text > ${after} order by d.text limit ${sql.lit(marksAtOnce)}`.execute(tx);
    if (rows.length === 0) return;
    const verdictsOn = await verdictsOf(tx, rows);
    await insertMarks(
      tx,
      rows.map((row) => ({
        key: row.text,
        deeds: JSON.parse(row.told) as Deeds,
        record: verdictsOn(row).length > 0 ? null : (JSON.parse(row.record) as ElchiRecord),
      })),
    );
    after = rows.at(-1)!.text;
  }
}
const marksAtOnce = 200;

/** Takes away by what the deeds of these texts are found; before their digests change. */
export async function dropDeeds(tx: Tx, keys: readonly number[]): Promise<void> {
  for (const some of chunks(keys)) {
    for (const { key: text, deeds } of await digestsOf(tx, some)) {
      if (deeds === null) continue;
      const sides = sideKeys(deeds);
      if (sides.length > 0) await tx.deleteFrom("deed_sides").where("side", "in", sides).where("text", "=", text).execute();
      await tx.deleteFrom("deed_marks").where("text", "=", text).execute();
    }
  }
}

/** Of these texts those of which deeds are kept. */
export async function withDeeds(tx: Tx, keys: readonly number[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const some of chunks(keys)) {
    const rows = await tx.selectFrom("digests").select("text").where("text", "in", some).where("tells", "=", 1).execute();
    for (const { text } of rows) found.add(text);
  }
  return found;
}
