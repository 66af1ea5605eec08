import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { storeCases } from "./cases.ts";

storeCases("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-store-"));
  let files = 0;
  return {
    fresh: async () => join(folder, `${++files}.db`),
    async meddle(address, sql) {
      const database = new DatabaseSync(address, { timeout: 1000 });
      database.exec(sql);
      database.close();
    },
    async end() {
      rmSync(folder, { recursive: true });
    },
  };
});
