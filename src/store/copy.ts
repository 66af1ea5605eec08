import { sql } from "kysely";
import { ElchiError } from "../error.ts";
import type { IndexedWords, Pages } from "./bulk.ts";
import { byKey } from "./chunks.ts";
import { contentHash } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { migrate } from "./migrations.ts";
import { openEngine } from "./open.ts";
import { currentTables, type Tables } from "./schema.ts";
import { sortingOnDisk } from "./sorting.ts";

/** Told what is at hand, and how many of its rows are done where they are gone through one by one. */
export type Progress = (what: string, rows?: number) => void;

type Row = Record<string, unknown>;

/** Rows in memory at once: of tables whose rows hold whole texts or records, and of others. */
const longRows = 200;
const shortRows = 5_000;
const long: ReadonlySet<keyof Tables> = new Set(["texts", "text_versions", "digests"]);

/** What a copy may not be made over. */
export const taken = (target: string): ElchiError =>
  new ElchiError("conflict", `expected an address where nothing is, got ${target}`, {
    hint: "Give another, or move away what is there.",
  });

/**
 * Copies every row to a new store, as of one moment, some thousand in memory at a time. Nothing is there until all is, the words of each
 * text have been held against its hash, rows have been counted, and the log of decisions compared row by row.
 */
export async function copyRows(from: Engine, address: string, progress: Progress): Promise<void> {
  const to = await openEngine(address);
  try {
    if (!(await holdsNothing(to))) throw taken(to.address);
    await migrate(to);
    const reading = <T>(work: (read: Tx) => Promise<T>) => sortingOnDisk(from, () => snapshot(from, work));
    await reading((read) =>
      to.fill(
        async ({ tx: write, rows, words }) => {
          const copied = new Map<string, number>();
          const counted = <T>(name: string, pages: Pages<T>) => count(pages, name, copied, progress);
          await write.deleteFrom("meta").execute();
          const otherWords = new Set<unknown>();
          // the words first: sorting them takes room that the rows take later
          await words(counted("search", from.search.all(read)) as AsyncIterable<IndexedWords[]>);
          for (const table of currentTables) {
            const pages = pagesOf(read, table);
            await rows(table.name, counted(table.name, table.name === "texts" ? notingOtherWords(pages, otherWords) : pages));
          }
          if (to.name === "postgres") await restartNumbers(write);
          await verify(read, write, copied, otherWords, progress);
        },
        (index) => progress(`index ${index}`),
      ),
    );
    if (to.name === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(to.db);
  } finally {
    await to.db.destroy();
  }
}

/** Whether there is no database, or a store in which nothing is: one of which a copy was cut off. */
function holdsNothing(to: Engine): Promise<boolean> {
  return to.db.transaction().execute(async (tx) => {
    if (await to.isEmpty(tx)) return true;
    if (to.name === "sqlite" || !(await to.hasTable(tx, "meta")) || !(await to.hasTable(tx, "decisions"))) return false;
    for (const table of ["texts", "decisions"] as const)
      if ((await tx.selectFrom(table).select(sql.lit(1).as("one")).limit(1).execute()).length > 0) return false;
    return true;
  });
}

/** The rows of a table in the order of its primary key. */
async function* pagesOf(read: Tx, { name, key }: (typeof currentTables)[number]): AsyncGenerator<Row[]> {
  const limit = long.has(name) ? longRows : shortRows;
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: Row | undefined;
  for (;;) {
    const from = after && sql`where (${columns}) > (${sql.join(key.map((column) => after![column]))})`;
    const { rows } =
      await sql<Row>`select * from ${sql.ref(name)} ${from ?? sql``} order by ${columns} limit ${sql.lit(limit)}`.execute(read);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!;
  }
}

/** Passes pages on and keeps count of their rows. */
async function* count<T>(
  pages: Pages<T>,
  name: string,
  counts: Map<string, number>,
  progress: Progress,
): AsyncGenerator<readonly T[]> {
  let done = 0;
  counts.set(name, 0);
  for await (const page of pages) {
    yield page;
    done += page.length;
    counts.set(name, done);
    progress(name, done);
  }
}

/** Passes texts on and notes the keys of those whose words are not those that were added: a copy is not to be blamed for them. */
async function* notingOtherWords(pages: AsyncIterable<Row[]>, keys: Set<unknown>): AsyncGenerator<Row[]> {
  for await (const page of pages) {
    for (const { key, raw, hash } of page) if (contentHash(raw as string) !== hash) keys.add(key);
    yield page;
  }
}

/** Tables whose keys are given by the database, which must go on after the highest. */
const numbered = ["names", "people", "encounters"] as const;

async function restartNumbers(tx: Tx): Promise<void> {
  for (const table of numbered) {
    await sql`select setval(pg_get_serial_sequence(${`elchi.${table}`}, 'key'), greatest(1, (select max(key) from ${sql.ref(table)})))`.execute(
      tx,
    );
  }
}

/** Holds what was written against what was read. */
async function verify(
  read: Tx,
  write: Tx,
  copied: ReadonlyMap<string, number>,
  otherWords: ReadonlySet<unknown>,
  progress: Progress,
): Promise<void> {
  const failed = (expected: unknown, got: unknown) => {
    throw new ElchiError("store-damaged", `expected ${expected} in the copy, got ${got}`, {
      hint: "Nothing was kept; try again.",
    });
  };
  for (const [name, expected] of copied) {
    progress(`counting ${name}`);
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.ref(name)}`.execute(write);
    if (Number(rows[0]!.n) !== expected) failed(`${expected} rows of ${name}`, rows[0]!.n);
  }
  let done = 0;
  for await (const texts of byKey((after) =>
    write
      .selectFrom("texts")
      .select(["key", "id", "hash", "raw"])
      .where("key", ">", after)
      .orderBy("key")
      .limit(longRows)
      .execute(),
  )) {
    for (const { key, id, hash, raw } of texts)
      if (contentHash(raw) !== hash && !otherWords.has(key)) failed(`the words of ${id}`, "others");
    done += texts.length;
    progress("comparing texts", done);
  }
  const decisions = currentTables.find(({ name }) => name === "decisions")!;
  const kept = pagesOf(write, decisions);
  for await (const page of pagesOf(read, decisions)) {
    const told = (rows: readonly Row[]) => rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
    const [expected, got] = [told(page), told((await kept.next()).value ?? [])].map((rows) => JSON.stringify(rows));
    if (expected !== got) failed("the log of decisions", "another");
  }
}
