import type { Command } from "commander";
import { dossier, todayUtc } from "../../server/views.ts";
import { markdownOf } from "../../view/export/markdown.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { day } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, print } from "../terminal.ts";

interface Options extends StoreOption {
  json?: boolean;
  today?: string;
}

export function define(command: Command, run: Run): void {
  withStoreOption(
    command.argument("<side>", "a state or organisation: AZ, kz, Uzbekistan, org:UN").argument("<other>", "the other side"),
  )
    .option("--json", "as JSON; Markdown if not given")
    .option("--today <day>", "the day against which due dates are held", day)
    .addHelpText(
      "after",
      `
Examples:
  elchi dossier AZ KZ > az-kz.md
  elchi dossier Turkey Uzbekistan --json`,
    )
    .action(run(printDossier));
}

async function printDossier(side: string, other: string, options: Options): Promise<number> {
  const [a, b] = [partyCode(side), partyCode(other)];
  return withExistingStore(options, async (store) => {
    const found = await dossier(store, a, b, options.today ?? todayUtc());
    await print(options.json ? JSON.stringify(found, null, 2) : harmless(markdownOf(found).trimEnd()));
    return exitCodes.fine;
  });
}
