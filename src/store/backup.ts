import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { ElchiError } from "../error.ts";
import type { ElchiRecord } from "../read/record.ts";
import type { TermMaker } from "./add.ts";
import { byKey } from "./chunks.ts";
import { indexFacts, indexTerms } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { migrate } from "./migrations.ts";
import { isServer, openEngine } from "./open.ts";
import { verdictsOf } from "./rows.ts";
import { currentTables } from "./schema.ts";
import { syncFile, syncFolder } from "./sync.ts";
import { judge } from "./verdicts.ts";

export interface BackupOptions {
  /** told how many texts are copied, where they are copied one by one */
  readonly progress?: ((texts: number) => void) | undefined;
}

const rowsAtOnce = 100;

/**
 * Copies a store as of one moment while others use it. The copy of a SQLite file in a file is made by SQLite; between different
 * databases every row of every table is copied and the words are indexed again. The file appears under its name when it is whole.
 */
export async function backup(engine: Engine, target: string, makeTerms: TermMaker, { progress }: BackupOptions): Promise<void> {
  if (isServer(target)) return copyRows(engine, target, makeTerms, progress);
  const nothingThere = () => {
    if (existsSync(target)) throw taken(target);
  };
  nothingThere();
  const unfinished = `${target}.${process.pid}.unfinished`;
  const remove = () => {
    for (const rest of ["", "-wal", "-shm", "-journal"]) rmSync(`${unfinished}${rest}`, { force: true });
  };
  remove();
  try {
    if (engine.name === "sqlite") await sql`vacuum into ${unfinished}`.execute(engine.db);
    else await copyRows(engine, unfinished, makeTerms, progress);
    syncFile(unfinished);
    try {
      // unlike a renaming, this takes no one's file away
      linkSync(unfinished, target);
    } catch {
      nothingThere();
      // not every file system has hard links
      renameSync(unfinished, target);
    }
    syncFolder(dirname(target));
  } finally {
    remove();
  }
}

const taken = (target: string) =>
  new ElchiError("conflict", `expected an address where nothing is, got ${target}`, {
    hint: "Give another, or move away what is there.",
  });

/** Copies every row to a new store. */
async function copyRows(from: Engine, address: string, makeTerms: TermMaker, progress: BackupOptions["progress"]): Promise<void> {
  const to = await openEngine(address);
  try {
    const empty = await to.db.transaction().execute((tx) => to.isEmpty(tx));
    if (!empty) throw taken(to.address);
    await migrate(to);
    await snapshot(from, (read) =>
      to.db.transaction().execute(async (write) => {
        for (const table of currentTables) await copyTable(read, write, table, table.name === "texts" ? progress : undefined);
        if (to.name === "postgres") await restartNumbers(write);
        await copyWords(read, write, to, makeTerms);
      }),
    );
    if (to.name === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(to.db);
  } finally {
    await to.db.destroy();
  }
}

/** Copies a table in the order of its primary key, a few rows in memory at a time. */
async function copyTable(
  read: Tx,
  write: Tx,
  { name, key }: (typeof currentTables)[number],
  progress?: (rows: number) => void,
): Promise<void> {
  let done = 0;
  let after: Record<string, unknown> | undefined;
  for (;;) {
    let query = read.selectFrom(name).selectAll().limit(rowsAtOnce) as never as {
      execute(): Promise<Record<string, unknown>[]>;
      orderBy(column: string): typeof query;
      where(condition: unknown): typeof query;
    };
    for (const column of key) query = query.orderBy(column);
    if (after !== undefined) {
      const columns = sql.join(key.map((column) => sql.ref(column)));
      const values = sql.join(key.map((column) => after![column]));
      query = query.where(sql<boolean>`(${columns}) > (${values})`);
    }
    const rows = await query.execute();
    if (rows.length === 0) return;
    await write
      .insertInto(name)
      .values(rows as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    done += rows.length;
    progress?.(done);
    after = rows.at(-1)!;
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

async function copyWords(read: Tx, write: Tx, to: Engine, makeTerms: TermMaker): Promise<void> {
  for await (const rows of byKey((after) =>
    read
      .selectFrom("texts")
      .selectAll()
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(rowsAtOnce)
      .execute(),
  )) {
    const verdictsOn = await verdictsOf(read, rows);
    const texts = rows.map((row) => {
      const record = JSON.parse(row.record) as ElchiRecord;
      const facts = indexFacts(record, judge(record, row.raw, row.hash, verdictsOn(row)).facts);
      return { key: row.key, terms: indexTerms(record, facts, row.title, makeTerms(row.raw, record)) };
    });
    await to.search.put(write, texts);
  }
}
