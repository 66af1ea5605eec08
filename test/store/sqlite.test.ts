import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { openStore } from "../../src/store/open.ts";
import { currentTables } from "../../src/store/schema.ts";
import { type Place, storeCases } from "./cases.ts";
import { decisionCases } from "./decision-cases.ts";

const place = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-store-"));
  let files = 0;
  return {
    fresh: async () => join(folder, `${++files}.db`),
    async meddle(address, sql) {
      const database = new DatabaseSync(address, { timeout: 1000 });
      database.exec(sql);
      database.close();
    },
    prefix: "",
    unguardLog: ["drop trigger decisions_no_update"],
    newFile: () => join(folder, `${++files}.db`),
    async end() {
      rmSync(folder, { recursive: true });
    },
  };
};
storeCases("SQLite", place);
decisionCases("SQLite", place);

test("a copy takes every table there is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-tables-"));
  const path = join(folder, "store.db");
  await (await openStore(path)).close();
  const database = new DatabaseSync(path);
  const rows = database
    .prepare("select name from sqlite_schema where type = 'table' and name not glob 'search*' and name not glob 'sqlite_*'")
    .all();
  database.close();
  rmSync(folder, { recursive: true });
  assert.deepEqual(rows.map((row) => row.name).sort(), currentTables.map((table) => table.name).sort());
});
