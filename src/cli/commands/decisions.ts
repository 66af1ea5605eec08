import type { Command } from "commander";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { wholeNumber, withColor } from "../options.ts";
import { factSentence } from "../pretty.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  text?: string;
  who?: string;
  limit: number;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command))
    .option("--text <id>", "only about facts of this text")
    .option("--who <name>", "only by this person")
    .option("--limit <number>", "at most so many", wholeNumber(1, 10_000), 100)
    .option("--json-lines", "one a line, as JSON")
    .addHelpText(
      "after",
      "\nLatest first. Rows are only ever added, and each holds the hash of the one before: elchi check tells whether any was changed.\n\nExample:\n  elchi decisions --who leyla",
    )
    .action(run(listDecisions));
}

async function listDecisions(options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    const { rows } = await store.decisions({ text: options.text, who: options.who, limit: options.limit });
    const colors = paint(options.color);
    for (const decision of rows) {
      if (options.jsonLines) {
        await print(JSON.stringify(decision));
        continue;
      }
      const { number, action, who, at, why, target, change, holds, standings = {} } = decision;
      const head = `${number}  ${action}  ${harmless(who)}  ${english.date(at.slice(0, 10))}${holds ? "" : "  (no longer holds)"}`;
      await print(colors.bold(head));
      if ("fact" in target) await print(`  ${harmless(factSentence(target.kind, target.item))}`);
      else if ("decision" in target) await print(`  decision ${target.decision}`);
      else await print(`  ${target.of}: ${harmless(target.ids.map((group) => [group].flat().join(" + ")).join(", "))}`);
      const { otherwise, unread, adrift } = standings;
      if (otherwise) await print(`  ${otherwise} of its facts read otherwise since`);
      if (unread) await print(`  ${unread} of its facts no longer read`);
      if (adrift) await print(`  ${adrift} of its facts no longer in their texts`);
      for (const [name, value] of Object.entries(change ?? {})) await print(`  ${name}: ${harmless(JSON.stringify(value))}`);
      if (why !== null) await print(`  ${colors.dim(harmless(why))}`);
    }
    if (rows.length === 0 && !options.jsonLines) await print("no decisions");
    return exitCodes.fine;
  });
}
