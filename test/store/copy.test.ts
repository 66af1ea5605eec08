import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, suite, test } from "node:test";
import { syntheticText } from "../../bench/generate.ts";
import { copyLine } from "../../src/store/bulk.ts";
import { openStore } from "../../src/store/open.ts";
import { currentTables } from "../../src/store/schema.ts";
import { emptyDatabase, query, startPostgres } from "../postgres.ts";
import { handmade } from "../records.ts";

test("a line of COPY keeps signs that part lines and fields", () => {
  assert.equal(copyLine(["a\tb", "c\nd\r", "\\N", null, 0.5, ""]), "a\\tb\tc\\nd\\r\t\\\\N\t\\N\t0.5\t\n");
});

const server = await startPostgres();
if (server === null) test("copies between databases", { skip: "there is no PostgreSQL on this machine" });
else {
  suite("copies between databases", () => {
    let database: string;
    before(async () => {
      database = await server.database();
    });
    const folder = mkdtempSync(join(tmpdir(), "elchi-copy-"));
    after(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const first = join(folder, "first.db");

    test("from SQLite to PostgreSQL and back every row of every table is the same, and so is every index", async () => {
      const store = await openStore(first);
      await store.addMany(Array.from({ length: 120 }, (_, n) => syntheticText(n)));
      const odd = handmade({ id: "odd" }, "Tab\tand\nline\r\n and \\N, back\\slash and 'quotes' of Samarqand\u0000.", {});
      await store.add(odd.record, odd.raw, { searchTerms: ["given", "words"] });
      // words of what was replaced are found no more
      const replaced = handmade({ id: "odd-2" }, "Soonforgotten words.", {});
      await store.add(replaced.record, replaced.raw);
      const now = handmade({ id: "odd-2" }, "Others stand there now.", {});
      await store.add(now.record, now.raw);
      const person = (await store.facts({ kind: "people", limit: 1 })).rows[0]!;
      await store.decide({ action: "confirm", fact: person.id, who: "Test", why: "a\tb" });
      const told: string[] = [];
      await store.backup(database, { progress: (what, rows) => told.push(`${what} ${rows ?? ""}`) });
      await store.close();
      assert.ok(told.includes("texts 122"), told.join());
      const there = await openStore(database);
      const back = join(folder, "back.db");
      await there.backup(back);
      for (const one of [there, await openStore(back)]) {
        assert.deepEqual((await one.check()).problems, []);
        const ids = async (words: string) => (await one.search(words)).rows.map(({ id }) => id);
        assert.deepEqual(await ids("given"), ["odd"]);
        assert.deepEqual(await ids("soonforgotten"), []);
        assert.deepEqual(await ids("others"), ["odd-2"]);
        await one.close();
      }
      assert.deepEqual(rowsOf(back), rowsOf(first));
      assert.deepEqual(indexesOf(back), indexesOf(first));
      const copied = (await query(database, "select indexdef from pg_indexes where schemaname = 'elchi' order by 1")).map(
        ({ indexdef }) => indexdef,
      );
      await emptyDatabase(database);
      await (await openStore(database)).close();
      const made = (await query(database, "select indexdef from pg_indexes where schemaname = 'elchi' order by 1")).map(
        ({ indexdef }) => indexdef,
      );
      assert.deepEqual(copied, made);
      // a store in which nothing is, as that of a copy that was cut off, is room for a copy; one of which anything is kept is not
      const again = await openStore(first);
      await again.backup(database);
      await assert.rejects(again.backup(database), { code: "conflict" });
      await again.close();
    });

    test("of a copy that fails nothing is kept", async () => {
      await emptyDatabase(database);
      const store = await openStore(first);
      // a row that PostgreSQL cannot hold
      const behind = new DatabaseSync(first);
      behind.exec("update texts set title = char(0) || title where id = 'odd'");
      await assert.rejects(store.backup(database));
      behind.exec("update texts set title = 'Odd' where id = 'odd'");
      behind.close();
      const empty = await openStore(database);
      assert.equal((await empty.counts()).texts, 0);
      await empty.close();
      await store.backup(database);
      await store.close();
      const whole = await openStore(database);
      assert.equal((await whole.counts()).texts, 122);
      await whole.close();
    });
  });
}

/** All rows of a SQLite store, by table. */
function rowsOf(path: string): Record<string, unknown[]> {
  const db = new DatabaseSync(path);
  const rows: [string, unknown[]][] = currentTables.map(({ name, key }) => [
    name,
    db.prepare(`select * from ${name} order by ${key.join()}`).all(),
  ]);
  db.exec("create virtual table temp.words using fts5vocab(main, search, instance)");
  rows.push(["words", db.prepare("select doc, term from temp.words order by doc, term").all()]);
  db.close();
  return Object.fromEntries(rows);
}

function indexesOf(path: string): unknown[] {
  const db = new DatabaseSync(path);
  const indexes = db.prepare("select name, sql from sqlite_schema where type = 'index' order by name").all();
  db.close();
  return indexes;
}
