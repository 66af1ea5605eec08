import { once } from "node:events";
import { finished } from "node:stream/promises";
import { type DatabaseConnection, Kysely, PostgresDialect, sql } from "kysely";
import type { Pool, PoolClient } from "pg";
import copyStreams from "pg-copy-streams";
import { type Bulk, copyLine, type IndexMade, type Pages } from "./bulk.ts";
import type { Tx } from "./engine.ts";
import { moreMemoryForIndexes } from "./postgres.ts";
import { currentTables, type Tables } from "./schema.ts";

/** Characters that are sent at once. */
const sentAtOnce = 262_144;
const tables: readonly string[] = [...currentTables.map(({ name }) => name), "search"];
/** Tables that the store itself lets nobody empty. */
const onlyAdded: ReadonlySet<string> = new Set(["decisions"]);

/** Fills the tables of a new store by COPY, in one transaction on one connection, and makes the indexes when all rows are there. */
export async function fill<T>(
  pool: Pool,
  setUp: (connection: DatabaseConnection) => Promise<void>,
  work: (bulk: Bulk) => Promise<T>,
  making: (index: string) => void,
): Promise<T> {
  const client = await pool.connect();
  try {
    const done = await overOne(client, setUp)
      .transaction()
      .execute(async (tx) => {
        const indexes = await takeIndexes(tx);
        await beginAnew(tx);
        const result = await work({
          tx,
          rows: (table, pages) => copyIn(client, table, pages),
          words: (pages) => copyIn(client, "search", wordRows(pages)),
        });
        await moreMemoryForIndexes(tx);
        for (const { name, made } of indexes) {
          making(name);
          await sql.raw(made).execute(tx);
        }
        return result;
      });
    // the planner must know how much there is, and which pages everybody sees: else indexes alone answer nothing
    for (const table of tables) {
      making(table);
      await client.query(`vacuum (analyze) elchi.${client.escapeIdentifier(table)}`);
    }
    return done;
  } finally {
    client.release();
  }
}

/** Queries that all go through one connection, so that they and COPY are in the same transaction. */
function overOne(client: PoolClient, setUp: (connection: DatabaseConnection) => Promise<void>): Kysely<Tables> {
  const one = { query: client.query.bind(client) as never, release: () => {} };
  const pool = { connect: async () => one, end: async () => {}, options: {} };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection: setUp }) });
}

async function takeIndexes(tx: Tx): Promise<readonly IndexMade[]> {
  const { rows } = await sql<IndexMade>`select indexname as name, indexdef as made from pg_indexes
    where schemaname = 'elchi' and indexname not in (select conname from pg_constraint)`.execute(tx);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(tx);
  return rows;
}

/**
 * Empties the tables within the transaction that fills them: of rows that come into a table of the same transaction the server may
 * leave out its own log, and takes them as seen by everybody from the start (`freeze`), so that it need not write each page again later.
 */
async function beginAnew(tx: Tx): Promise<void> {
  await sql`truncate ${sql.join([...tables.filter((name) => !onlyAdded.has(name)).map((name) => sql.ref(name))])}`.execute(tx);
}

async function copyIn(client: PoolClient, table: string, pages: Pages<Record<string, unknown>>): Promise<void> {
  let stream: ReturnType<typeof copyStreams.from> | undefined;
  let columns: string[] = [];
  let lines = "";
  try {
    for await (const page of pages) {
      if (stream === undefined) {
        columns = Object.keys(page[0]!);
        const names = columns.map((column) => client.escapeIdentifier(column)).join();
        const how = onlyAdded.has(table) ? "" : " with (freeze)";
        stream = client.query(copyStreams.from(`copy elchi.${client.escapeIdentifier(table)} (${names}) from stdin${how}`));
        // what goes wrong is told below, where it is waited for
        stream.on("error", () => {});
      }
      for (const row of page) {
        lines += copyLine(columns.map((column) => row[column]));
        if (lines.length < sentAtOnce) continue;
        const room = stream.write(lines);
        lines = "";
        if (!room && !stream.errored) await once(stream, "drain");
      }
    }
  } catch (error) {
    stream?.destroy(error as Error);
    throw error;
  }
  if (stream === undefined) return;
  stream.end(lines);
  await finished(stream);
}

async function* wordRows(pages: Parameters<Bulk["words"]>[0]): AsyncGenerator<{ text: number; terms: string }[]> {
  for await (const page of pages) {
    // terms hold neither quotes nor backslashes
    yield page.map(({ key, terms }) => ({ text: key, terms: `'${terms.replaceAll(" ", "' '")}'` }));
  }
}
