import type { Command } from "commander";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { print, progressLine } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  withStoreOption(command.argument("<target>", "a new file, or postgres://user@host/database with an empty database"))
    .addHelpText(
      "after",
      `
The copy is the store as of one moment, whatever is added meanwhile. It is a store itself: elchi check --store COPY tells whether it
is sound. From one kind of database to the other it moves a store.

Examples:
  elchi backup relations-2024-05-07.sqlite
  elchi backup postgres://elchi@localhost/elchi
  elchi backup copy.sqlite --store postgres://elchi@localhost/elchi`,
    )
    .action(run(backupStore));
}

async function backupStore(target: string, options: StoreOption): Promise<number> {
  return withExistingStore(options, async (store) => {
    await store.backup(target, {
      progress: (what, rows) => progressLine.show(() => (rows === undefined ? what : `${what}: ${rows} rows`)),
    });
    progressLine.clear();
    await print(`copied ${store.address} to ${target.replace(/:[^:@/]*@/, ":***@")}`);
    return exitCodes.fine;
  });
}
