import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from "kysely";
import type { Engine, SearchIndex, TermQuery, Tx } from "./engine.ts";
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
    // waiting for one of the ten that others use counts too: as long as a writer to a file is waited for
    connectionTimeoutMillis: 30_000,
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
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection: setUp }) });
  return {
    name: "postgres",
    address: withoutPassword(address),
    db,
    search: tsvector,
    dialect: { key: "bigint primary key", int: "bigint", byKey: "" },
    async asksByKeys(tx) {
      // the planner takes rows to lie on the disk, and would sooner read through all names than look two hundred up: until names are many times as many
      await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
        set_config('enable_mergejoin', 'off', true)`.execute(tx);
    },
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
    moment: async () => {
      const { rows } = await sql<{ at: string }>`select pg_current_snapshot()::text as at`.execute(db);
      return rows[0]!.at;
    },
    // checksums and amcheck are the server's own affair
    integrity: async () => [],
  };
}

/**
 * Acknowledged means on disk, whatever the server's usual setting. Compiling a query takes longer than any of ours. Rows that an index has found lie far
 * apart: many of their pages are asked of the disk at once, where the system can. Long values are compressed in the quicker way, where the server has it.
 */
async function setUp(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(
    CompiledQuery.raw(
      `select set_config('search_path', '${schema}', false), set_config('jit', 'off', false),
        case when current_setting('effective_io_concurrency')::integer between 1 and ${pagesAtOnce}
          then set_config('effective_io_concurrency', '${pagesAtOnce}', false) end,
        case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end,
        (select set_config(name, 'lz4', false) from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals))`,
    ),
  );
}

const pagesAtOnce = 64;

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
  async byDays(tx) {
    await moreMemoryForIndexes(tx);
    await sql`drop index search_terms`.execute(tx);
    // new words wait on a list, which each search reads through: short, it costs adding a twentieth more and a search a quarter
    await sql`create index search_terms on search using gin (terms, (${stretchOfRow}))
      with (gin_pending_list_limit = 1024)`.execute(tx);
  },
  async match(tx, query, { min, max, limit }) {
    // terms lie out of line and are unpacked to be compared, which the planner does not count: it must always ask the index
    const { rows } = await sql<Ends>`select set_config('enable_seqscan', 'off', true),
      (select text >> ${sql.lit(stretchBits)} from search where text between ${min} and ${max} order by text limit 1) as oldest,
      (select array_agg(distinct text >> ${sql.lit(stretchBits)}) from (select text from search where text between ${min} and ${max}
        order by text desc limit ${sql.lit(newestTexts)}) as one) as newest`.execute(tx);
    const newest = (rows[0]!.newest ?? []).map(Number);
    if (newest.length === 0) return [];
    const oldest = Number(rows[0]!.oldest);
    const found: number[] = [];
    let [first, upTo] = [Math.min(...newest) + 1, max];
    for (let many: number | null = firstStretches; upTo >= min && found.length < limit; ) {
      const within = many === null ? null : Array.from({ length: many }, (_, n) => first - 1 - n);
      const from = within === null ? min : Math.max(min, within.at(-1)! * keysPerStretch);
      const stretches = within && [...new Set([...(upTo === max ? newest : []), ...within])];
      const matching = sql<{ text: number }>`select text from (${allMatching(query, stretches)}) as one
        where text between ${from} and ${upTo} order by text desc limit ${limit - found.length}`;
      for (const { text } of (await matching.execute(tx)).rows) found.push(text);
      if (within === null) break;
      first = within.at(-1)!;
      upTo = from - 1;
      // as many as will bring the others if they lie as these do; where those are nearly all, or nearly nothing was found, all
      const left = first - oldest;
      const wanted = Math.ceil(((limit - found.length) / found.length) * stretches!.length * 1.25);
      many = many === firstStretches && wanted <= Math.min(mostStretches, left / 2) ? wanted : null;
    }
    return found;
  },
  async holding(tx, query, keys, terms) {
    const all = [...new Set(keys.map((key) => Math.floor(key / keysPerStretch)))];
    const stretches = all.length > mostStretches ? null : all;
    const each = terms.map(
      (term, n) => sql`select cast(${sql.lit(n)} as integer) as n, text from (${allMatching([...query, term], stretches)}) as one
        where text between ${keys.at(-1)!} and ${keys[0]!}`,
    );
    const { rows } = await sql<{ n: number; text: number }>`${sql.join(each, sql` union all `)}`.execute(tx);
    return terms.map((_, term) => rows.flatMap(({ n, text }) => (n === term ? text : [])));
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

/**
 * The texts that match, of these stretches or of all. A condition on keys must not lead the planner to their index: therefore it stands around
 * this, which is planned by itself.
 */
const allMatching = (query: TermQuery, stretches: readonly number[] | null) =>
  sql<{ text: number }>`select text from search where terms @@ ${tsQuery(query)}::tsquery
    ${stretches === null ? sql`` : sql`and ${stretchOfRow} && ${stretches}::bigint[]`} offset 0`;

/**
 * The index knows of each text in which stretch of 64 days it lies, so that the newest of very many texts that hold a word are found without
 * a look at the others.
 */
const stretchBits = 36;
const keysPerStretch = 2 ** stretchBits;
const stretchOfRow = sql`array[text >> ${sql.lit(stretchBits)}]`;
/** So many stretches are looked through first, the newest; then at most so many more, if these may bring all that is wanted; then all others. */
const firstStretches = 4;
const mostStretches = 64;
/** Where the stretches begin: with those of so many of the newest texts, some of which may have a day far off by mistake. */
const newestTexts = 100;

interface Ends {
  readonly oldest: number | string | null;
  readonly newest: (number | string)[] | null;
}

/** Gives a transaction that makes large indexes the memory for it; much more than this makes the index of words slower. */
export async function moreMemoryForIndexes(tx: Tx): Promise<void> {
  await sql`select set_config('maintenance_work_mem', ${memoryForIndexes}, true)
    where pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes(${memoryForIndexes})`.execute(tx);
}
const memoryForIndexes = "256MB";

/** Clean terms hold neither quotes nor backslashes. */
function tsQuery(query: TermQuery): string {
  const term = (text: string) => (text.endsWith("*") ? `'${text.slice(0, -1)}':*` : `'${text}'`);
  return query.map((alternatives) => `(${alternatives.map(term).join(" | ")})`).join(" & ");
}
