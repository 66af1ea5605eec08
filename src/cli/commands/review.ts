import { type Command, Option } from "commander";
import { type FactKind, factKinds } from "../../read/record.ts";
import { reviewOf } from "../../server/follow.ts";
import { todayUtc } from "../../server/views.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { wholeNumber, withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { factSentence } from "../pretty.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  kind?: FactKind;
  limit: number;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("[sides...]", "states or organisations that the facts are about")))
    .addOption(new Option("--kind <kind>", "only of this kind").choices(factKinds))
    .option("--limit <number>", "at most so many", wholeNumber(1, 10_000), 20)
    .option("--json-lines", "one a line, as JSON")
    .addHelpText(
      "after",
      `
First what is doubtful and matters. What is in doubt stands beside each fact; elchi confirm, reject and correct settle it.

Examples:
  elchi review AZ KZ
  elchi review --kind encounters --limit 5`,
    )
    .action(run(listReview));
}

async function listReview(sides: string[], options: Options): Promise<number> {
  const parties = sides.map(partyCode);
  return withExistingStore(options, async (store) => {
    const { rows } = await reviewOf(store, { kind: options.kind, parties, limit: options.limit }, todayUtc());
    const colors = paint(options.color);
    for (const item of rows) {
      if (options.jsonLines) {
        await print(JSON.stringify(item));
        continue;
      }
      const { row, doubts, state, fate = null, decision } = item;
      await print(
        `${colors.bold(row.id)}  ${harmless(factSentence(row.kind, row.fact))}  ${colors.mark(`? ${doubts.join(", ")}`)}${decision === undefined ? "" : `  decision ${decision}`}`,
      );
      await print(`  ${colors.dim(harmless(`“${row.fact.quote.replace(/\s+/g, " ")}” (${row.text})`))}`);
      if (state !== undefined && state !== "open") {
        const words = fate === null ? "" : `: “${fate.by.quote.replace(/\s+/g, " ")}” (${fate.by.text})`;
        await print(`  ${harmless(`${english.fate({ state, fate })}${words}`)}`);
      }
    }
    if (rows.length === 0 && !options.jsonLines) await print("nothing to review");
    return exitCodes.fine;
  });
}
