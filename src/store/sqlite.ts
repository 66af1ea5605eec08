import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
  type TransactionSettings,
} from "kysely";
import { ElchiError } from "../error.ts";
import type { Bulk, IndexMade } from "./bulk.ts";
import { chunks } from "./chunks.ts";
import type { Engine, SearchIndex, TermQuery } from "./engine.ts";
import { isBusy } from "./errors.ts";
import { applicationId, type Tables } from "./schema.ts";

/** How long a writer waits for another that is writing to the same file, in ms. */
const busyTimeout = 30_000;
/** How long SQLite itself waits, and all of this process with it. */
const blockingTimeout = 20;
/** Pages of 4 kB that the write-ahead log holds before they go to the file itself. */
const pagesInLog = 16_384;
/** Prepared statements kept for the next time the same SQL is asked. */
const keptStatements = 200;

/** Opens or makes a SQLite file. Throws what node:sqlite throws. */
export async function openSqlite(path: string): Promise<Engine> {
  const database = new DatabaseSync(path, { timeout: blockingTimeout, enableForeignKeyConstraints: false });
  try {
    await setUp(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new ElchiSqliteDialect(database) });
  return {
    name: "sqlite",
    address: path,
    db,
    search: fts5(database),
    dialect: { key: "integer primary key", int: "integer", byKey: " without rowid" },
    // indexes are taken wherever there are any
    asksByKeys: async () => {},
    // every writing transaction holds the file's write lock from its beginning
    lockSchema: async () => {},
    lockLog: async () => {},
    appendOnly: (table) =>
      ["update", "delete"].map(
        (change) => `create trigger ${table}_no_${change} before ${change} on ${table}
          begin select raise(abort, '${table}: rows are only added'); end`,
      ),
    lockLinks: async () => {},
    isEmpty: async (tx) => (await sql`select 1 from sqlite_schema limit 1`.execute(tx)).rows.length === 0,
    hasTable: async (tx, table) =>
      (await sql`select 1 from sqlite_schema where type = 'table' and name = ${table}`.execute(tx)).rows.length > 0,
    fill: (work, making) => fill(db, database, work, making),
    async moment() {
      // what others write is seen by the one, what is written here by the other
      const { rows: others } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
      const { rows: own } = await sql<{ n: number }>`select total_changes() as n`.execute(db);
      return `${others[0]?.data_version}.${own[0]?.n}`;
    },
    async integrity() {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
    },
  };
}

/**
 * Fills a new file that nobody else has open and that is thrown away where this fails: nothing is written twice, and what is sorted lies
 * in temporary files, not in memory.
 */
async function fill<T>(
  db: Kysely<Tables>,
  database: DatabaseSync,
  work: (bulk: Bulk) => Promise<T>,
  making: (index: string) => void,
): Promise<T> {
  database.exec("pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file");
  const done = await db.transaction().execute(async (tx) => {
    const indexes = database
      .prepare("select name, sql as made from sqlite_schema where type = 'index' and sql is not null")
      .all() as unknown as IndexMade[];
    for (const { name } of indexes) database.exec(`drop index "${name}"`);
    setTermsAtOnce(database, termsInBulk);
    const result = await work({
      tx,
      async rows(table, pages) {
        let insert: StatementSync | undefined;
        for await (const page of pages) {
          const columns = Object.keys(page[0]!);
          insert ??= database.prepare(`insert into "${table}" (${columns.map((column) => `"${column}"`).join()})
            values (${columns.map(() => "?").join()})`);
          for (const row of page) insert.run(...(columns.map((column) => row[column]) as SQLInputValue[]));
        }
      },
      async words(pages) {
        const insert = database.prepare("insert into search(rowid, terms) values (?, ?)");
        for await (const page of pages) for (const { key, terms } of page) insert.run(key, terms);
      },
    });
    setTermsAtOnce(database, usualTerms);
    for (const { name, made } of indexes) {
      making(name);
      database.exec(made);
    }
    return result;
  });
  database.exec("pragma temp_store = memory");
  await setUp(database);
  return done;
}

/** Bytes of terms that FTS5 gathers before it writes them: by itself, and where many texts come at once. */
const usualTerms = 1_048_576;
const termsInBulk = 67_108_864;
const setTermsAtOnce = (database: DatabaseSync, bytes: number) =>
  database.exec(`insert into search(search, rank) values ('hashsize', ${bytes})`);

/** Acknowledged means on disk: a write-ahead log that is synced at each commit. */
async function setUp(database: DatabaseSync): Promise<void> {
  refuseOthers(database);
  await unlessBusy(() => database.exec("pragma journal_mode = wal"));
  database.exec("pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory");
  // a page that many texts change is written back to the file once for all of them
  database.exec(`pragma wal_autocheckpoint = ${pagesInLog}`);
}

/** Does something that another writer may be in the way of; while it waits, this process does its other work. */
async function unlessBusy<T>(work: () => T | Promise<T>): Promise<T> {
  for (const deadline = Date.now() + busyTimeout; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20));
    }
  }
}

/** Another program's file is left exactly as it is. */
function refuseOthers(database: DatabaseSync): void {
  if (!database.prepare("select 1 from sqlite_schema limit 1").get()) return;
  if (database.prepare("pragma application_id").get()?.application_id === applicationId) return;
  throw new ElchiError("store-damaged", `expected a store of Elchi, got another program's database in ${database.location()}`, {
    hint: "Give the address of a store, or of a new file.",
  });
}

class ElchiSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  constructor(database: DatabaseSync) {
    const adapter = new NodeSqlite(database);
    super({ database: adapter });
    this.#database = adapter;
  }
  override createDriver(): SqliteDriver {
    return new ElchiSqliteDriver({ database: this.#database });
  }
}

/** A writing transaction takes the write lock at once: one that began by reading could not wait for it later. */
class ElchiSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate");
    await unlessBusy(() => connection.executeQuery(begin));
  }
}

/** node:sqlite in the form that Kysely asks for. */
class NodeSqlite implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, NodeStatement>();
  constructor(database: DatabaseSync) {
    this.#database = database;
  }
  prepare(sql: string): SqliteStatement {
    // SQLite rolls back by itself when the disk is full; the error that says so must not be hidden by a second one
    if (sql === "rollback" && !this.#database.isTransaction) return nothing;
    const kept = this.#kept.get(sql);
    if (kept) {
      this.#kept.delete(sql);
      this.#kept.set(sql, kept);
      return kept;
    }
    const statement = new NodeStatement(this.#database.prepare(sql));
    this.#kept.set(sql, statement);
    if (this.#kept.size > keptStatements) this.#kept.delete(this.#kept.keys().next().value!);
    return statement;
  }
  close(): void {
    this.#kept.clear();
    this.#database.close();
  }
}

class NodeStatement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;
  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }
  all(parameters: ReadonlyArray<unknown>): unknown[] {
    return this.#statement.all(...(parameters as SQLInputValue[]));
  }
  run(parameters: ReadonlyArray<unknown>): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.#statement.run(...(parameters as SQLInputValue[]));
  }
  iterate(parameters: ReadonlyArray<unknown>): IterableIterator<unknown> {
    return this.#statement.iterate(...(parameters as SQLInputValue[]));
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/** Texts looked through for those of a search among them, at most. */
const mostHolding = 5000;

/** The words in FTS5: no copy of the text, no positions. The tokenizer takes our terms as they are. */
const fts5 = (database: DatabaseSync): SearchIndex => ({
  async create(tx) {
    await sql`create virtual table search using fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '~+:._/-'")`.execute(
      tx,
    );
  },
  // rows lie in the order of their keys
  byDays: async () => {},
  async put(tx, texts) {
    for (const { key, terms } of texts)
      await sql`insert into search(rowid, terms) values (${key}, ${terms.join(" ")})`.execute(tx);
  },
  async drop(tx, keys) {
    for (const key of keys) await sql`delete from search where rowid = ${key}`.execute(tx);
  },
  async match(tx, query, { min, max, limit }) {
    const { rows } = await sql<{ rowid: number }>`select rowid from search where search match ${fts5Query(query)}
      and rowid between ${min} and ${max} order by rowid desc limit ${limit}`.execute(tx);
    return rows.map((row) => row.rowid);
  },
  async holding(tx, query, keys, terms) {
    const [wanted, range] = [new Set(keys), { min: keys.at(-1)!, max: keys[0]! }];
    const found: number[][] = [];
    for (const alternatives of terms) {
      // few texts hold a term by which others are ranked: to find these alone takes a twentieth of the time
      const holding = await this.match(tx, [alternatives], { ...range, limit: mostHolding });
      found.push(
        holding.length < mostHolding
          ? holding.filter((key) => wanted.has(key))
          : await this.match(tx, [...query, alternatives], { ...range, limit: keys.length }),
      );
    }
    return found;
  },
  async *all() {
    // the index knows of each term its texts: SQLite sorts them, so that each text has its terms again
    database.exec("create virtual table temp.instances using fts5vocab(main, search, instance)");
    try {
      yield* chunks(
        database
          .prepare("select doc as key, group_concat(term, ' ') as terms from temp.instances group by doc order by doc")
          .iterate() as Iterable<{ key: number; terms: string }>,
      );
    } finally {
      database.exec("drop table temp.instances");
    }
  },
  async keys(tx, { min, max, limit }) {
    const { rows } = await sql<{ rowid: number }>`select rowid from search where rowid between ${min} and ${max}
      order by rowid limit ${limit}`.execute(tx);
    return rows.map((row) => row.rowid);
  },
});

function fts5Query(query: TermQuery): string {
  const term = (text: string) => (text.endsWith("*") ? `"${text.slice(0, -1)}"*` : `"${text}"`);
  return query.map((alternatives) => `(${alternatives.map(term).join(" OR ")})`).join(" AND ");
}
