/** Adding to a store looks rows up and never reads a table through, which would cost the more the larger the store is. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, mock, test } from "node:test";
import { syntheticText } from "../../bench/generate.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { query, startPostgres } from "../postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "elchi-plans-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Adds made-up texts from the nth on, as many as come at once. */
const addFrom = (store: Store, n: number) => store.addMany(Array.from({ length: 60 }, (_, i) => syntheticText(n + i, "by-day")));

test("SQLite has an index for all that adding asks for", async () => {
  const path = join(folder, "plans.db");
  const store = await openStore(path);
  await addFrom(store, 0);
  const asked = mock.method(DatabaseSync.prototype, "prepare");
  await addFrom(store, 60);
  const statements = new Set(asked.mock.calls.map(({ arguments: [statement] }) => statement));
  asked.mock.restore();
  await store.close();
  assert.ok(statements.size > 20, `${statements.size} statements seen`);
  const database = new DatabaseSync(path);
  for (const statement of statements) {
    if (!/^\s*(select|with|insert|update|delete)\b/i.test(statement)) continue;
    for (const { detail } of database.prepare(`explain query plan ${statement}`).all() as { detail: string }[]) {
      // rows that the statement brings along may be gone through
      const scanned = /^SCAN (?!\d)(\w+)/.exec(detail)?.[1];
      assert.ok(scanned === undefined || statement.includes(`with ${scanned}(`), `${detail}: ${statement.slice(0, 200)}`);
    }
  }
  database.close();
});

const server = await startPostgres();
if (server === null) test("PostgreSQL", { skip: "there is no PostgreSQL on this machine" });
else
  test("PostgreSQL takes the indexes, small as the tables may be", async () => {
    const address = await server.database();
    const store = await openStore(address);
    await addFrom(store, 0);
    await query(address, "analyze");
    await addFrom(store, 60);
    await store.close();
    const readThrough = async () => {
      const rows = await query(address, "select relname, seq_scan from pg_stat_user_tables where schemaname = 'elchi'");
      return new Map(rows.map(({ relname, seq_scan }) => [String(relname), Number(seq_scan)]));
    };
    // the server tells of a session once it has ended
    const told = async () => {
      for (let before = ""; ; ) {
        const now = await readThrough();
        const all = JSON.stringify([...now]);
        if (all === before) return now;
        before = all;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    };
    const before = await told();
    const again = await openStore(address);
    await addFrom(again, 120);
    assert.equal((await again.counts()).texts, 180);
    await again.close();
    const since = await told();
    const tables = [...since].flatMap(([name, n]) => (n > (before.get(name) ?? 0) ? [name] : []));
    // what the store counts of itself it looks through when it is opened or counted
    assert.deepEqual(tables.sort(), ["meta", "names", "pair_totals", "totals"]);
    const times = (name: string) => since.get(name)! - before.get(name)!;
    assert.deepEqual([times("names"), times("pair_totals")], [1, 1]);
    await server.stop();
  });
