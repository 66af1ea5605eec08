import { type Command, Option } from "commander";
import { cameoColumns, cameoLines } from "../../view/export/cameo.ts";
import { ploverLines } from "../../view/export/plover.ts";
import { exitCodes, interruption } from "../exit.ts";
import type { Run } from "../main.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { breathe, print, progressLine } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  withStoreOption(command)
    .option("--as-read", "as the reader gave them, without people's decisions")
    .addOption(
      new Option("--as <form>", "records, or the events between states in them: PLOVER (JSON lines) or CAMEO (tab-separated)")
        .choices(["records", "plover", "cameo"])
        .default("records"),
    )
    .addHelpText(
      "after",
      "\nPrints every record, one a line, as JSON.\n\nExamples:\n  elchi export > records.jsonl\n  elchi export --as cameo > events.tsv",
    )
    .action(run(exportRecords));
}

interface Options extends StoreOption {
  asRead?: boolean;
  as: "records" | "plover" | "cameo";
}

async function exportRecords(options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    let done = 0;
    if (options.as === "cameo") await print(cameoColumns.join("\t"));
    for await (const record of store.exportRecords({ asRead: options.asRead })) {
      if (interruption.signal.aborted) break;
      progressLine.clear();
      const lines =
        options.as === "records" ? [JSON.stringify(record)] : options.as === "plover" ? ploverLines(record) : cameoLines(record);
      if (lines.length > 0) await print(lines.join("\n"));
      done++;
      progressLine.show(() => `${done} records`);
      await breathe();
    }
    progressLine.clear();
    return exitCodes.fine;
  });
}
