import type { Command } from "commander";
import { exitCodes, interruption } from "../exit.ts";
import type { Run } from "../main.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { breathe, print, progressLine } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  withStoreOption(command)
    .option("--as-read", "as the reader gave them, without people's decisions")
    .addHelpText("after", "\nPrints every record, one a line, as JSON.\n\nExample:\n  elchi export > records.jsonl")
    .action(run(exportRecords));
}

interface Options extends StoreOption {
  asRead?: boolean;
}

async function exportRecords(options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    let done = 0;
    for await (const record of store.exportRecords({ asRead: options.asRead })) {
      if (interruption.signal.aborted) break;
      progressLine.clear();
      await print(JSON.stringify(record));
      done++;
      progressLine.show(() => `${done} records`);
      await breathe();
    }
    progressLine.clear();
    return exitCodes.fine;
  });
}
