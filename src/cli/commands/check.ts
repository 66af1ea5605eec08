import type { Command } from "commander";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, print } from "../terminal.ts";

interface Options extends StoreOption {
  json?: boolean;
}

export function define(command: Command, run: Run): void {
  withStoreOption(command)
    .option("--json", "as JSON")
    .addHelpText("after", "\nReads the whole store and tells what is wrong with it; exit code 3 where something is.")
    .action(run(checkStore));
}

async function checkStore(options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    const report = await store.check();
    if (options.json) await print(JSON.stringify(report, null, 2));
    else {
      for (const { text, what } of report.problems) await print(harmless(text === null ? what : `${text}: ${what}`));
      const verdict = report.ok ? "sound" : `${report.problemCount} problems`;
      await print(`${verdict}: ${report.texts} texts, ${report.facts} facts, in ${store.address}`);
    }
    return report.ok ? exitCodes.fine : exitCodes.trouble;
  });
}
