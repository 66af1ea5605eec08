import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from "kysely";
import type { Engine, SearchIndex, TermQuery } from "./engine.ts";
import { withoutPassword } from "./errors.ts";
import type { Tables } from "./schema.ts";

/** All tables live in a schema of their own, so that a database may hold other things too. */
const schema = "elchi";
const int8 = 20;
/** Any number: who makes or changes the tables holds this advisory lock. */
const schemaLock = 0x656c636869;
/** And who writes to the log of decisions this one. */
const logLock = schemaLock + 1;
/** The same for who changes links. */
const linksLock = schemaLock + 2;

/** Connects to a PostgreSQL database, `postgres://user:password@host:port/database`. Throws what pg throws. */
export async function openPostgres(address: string): Promise<Engine> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // a connection lost while idle is replaced at the next query, which tells if that fails too
  pool.on("error", () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    name: "postgres",
    address: withoutPassword(address),
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection: setUp }) }),
    search: tsvector,
    dialect: { key: "bigint primary key", int: "bigint", byKey: "" },
    async lockSchema(tx) {
      await sql`select pg_advisory_xact_lock(${sql.lit(schemaLock)})`.execute(tx);
      // "if not exists" would ask for the right to make schemas even where there is one
      const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(tx);
      if (rows.length === 0) await sql`create schema ${sql.ref(schema)}`.execute(tx);
    },
    async lockLog(tx) {
      await sql`select pg_advisory_xact_lock(${sql.lit(logLock)})`.execute(tx);
    },
    appendOnly: (table) => [
      `create function ${table}_only_added() returns trigger language plpgsql as
        $$ begin raise exception '${table}: rows are only added'; end $$`,
      `create trigger ${table}_no_change before update or delete or truncate on ${table}
        for each statement execute function ${table}_only_added()`,
    ],
    async lockLinks(tx) {
      await sql`select pg_advisory_xact_lock(${sql.lit(linksLock)})`.execute(tx);
    },
    isEmpty: async (tx) =>
      (await sql`select 1 from pg_tables where schemaname = ${schema} limit 1`.execute(tx)).rows.length === 0,
    hasTable: async (tx, table) =>
      (await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = ${table}`.execute(tx)).rows.length > 0,
    fill: async (work, making) => (await import("./postgres-fill.ts")).fill(pool, setUp, work, making),
    // checksums and amcheck are the server's own affair
    integrity: async () => [],
  };
}

/** Acknowledged means on disk, whatever the server's usual setting. Compiling a query takes longer than any of ours. */
async function setUp(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(
    CompiledQuery.raw(
      `select set_config('search_path', '${schema}', false), set_config('jit', 'off', false),
        case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end`,
    ),
  );
}

/** The words in a tsvector without positions, under a GIN index. */
const tsvector: SearchIndex = {
  async create(tx) {
    await sql`create table search (text bigint primary key, terms tsvector not null)`.execute(tx);
    await sql`create index search_terms on search using gin (terms)`.execute(tx);
  },
  async put(tx, texts) {
    if (texts.length === 0) return;
    const keys = texts.map((text) => text.key);
    const terms = texts.map((text) => text.terms.join(" "));
    await sql`insert into search select key, array_to_tsvector(string_to_array(terms, ' '))
      from unnest(${keys}::bigint[], ${terms}::text[]) as added(key, terms)`.execute(tx);
  },
  async drop(tx, keys) {
    await sql`delete from search where text = any(${keys}::bigint[])`.execute(tx);
  },
  async match(tx, query, { min, max, limit }) {
    // terms lie out of line and are unpacked to be compared, which the planner does not count: by itself it compares all there are
    await sql`set local cpu_operator_cost = 0.5`.execute(tx);
    const { rows } = await sql<{ text: number }>`select text from search where terms @@ ${tsQuery(query)}::tsquery
      and text between ${min} and ${max} order by text desc limit ${limit}`.execute(tx);
    return rows.map((row) => row.text);
  },
  async *all(tx) {
    for (let after = -1; ; ) {
      const { rows } = await sql<{
        key: number;
        terms: string;
      }>`select text as key, array_to_string(tsvector_to_array(terms), ' ') as terms
        from search where text > ${after} order by text limit 200`.execute(tx);
      if (rows.length === 0) return;
      yield rows;
      after = rows.at(-1)!.key;
    }
  },
  async keys(tx, { min, max, limit }) {
    const { rows } = await sql<{ text: number }>`select text from search where text between ${min} and ${max}
      order by text limit ${limit}`.execute(tx);
    return rows.map((row) => row.text);
  },
};

/** Clean terms hold neither quotes nor backslashes. */
function tsQuery(query: TermQuery): string {
  const term = (text: string) => (text.endsWith("*") ? `'${text.slice(0, -1)}':*` : `'${text}'`);
  return query.map((alternatives) => `(${alternatives.map(term).join(" | ")})`).join(" & ");
}
