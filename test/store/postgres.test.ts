import { test } from "node:test";
import { emptyDatabase, query, startPostgres } from "../postgres.ts";
import { storeCases } from "./cases.ts";

const server = await startPostgres();
if (server === null) test("PostgreSQL", { skip: "there is no PostgreSQL on this machine" });
else {
  storeCases("PostgreSQL", async () => {
    const address = await server.database();
    return {
      async fresh() {
        await emptyDatabase(address);
        return address;
      },
      async meddle(_, sql) {
        await query(address, sql);
      },
      end: () => server.stop(),
    };
  });
}
