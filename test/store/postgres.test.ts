import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { emptyDatabase, query, startPostgres } from "../postgres.ts";
import { type Place, storeCases } from "./cases.ts";
import { decisionCases } from "./decision-cases.ts";

const folder = mkdtempSync(join(tmpdir(), "elchi-store-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const server = await startPostgres();
if (server === null) test("PostgreSQL", { skip: "there is no PostgreSQL on this machine" });
else {
  // one server for both suites: the second ends it
  let suites = 2;
  const place = async (): Promise<Place> => {
    const address = await server.database();
    return {
      async fresh() {
        await emptyDatabase(address);
        return address;
      },
      async meddle(_, sql) {
        await query(address, sql);
      },
      prefix: "elchi.",
      unguardLog: ["drop trigger decisions_no_change on elchi.decisions"],
      newFile: () => join(folder, `${++files}.db`),
      async end() {
        if (--suites === 0) await server.stop();
      },
    };
  };
  storeCases("PostgreSQL", place);
  decisionCases("PostgreSQL", place);
}
