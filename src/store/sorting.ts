import { sql } from "kysely";
import type { Engine } from "./engine.ts";

/**
 * Does what sorts more than memory should hold: SQLite sorts it in temporary files, which cannot be said once a transaction has begun.
 * PostgreSQL does so by itself.
 */
export async function sortingOnDisk<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  if (engine.name !== "sqlite") return work();
  await sql`pragma temp_store = file`.execute(engine.db);
  try {
    return await work();
  } finally {
    await sql`pragma temp_store = memory`.execute(engine.db);
  }
}
