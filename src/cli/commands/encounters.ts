import { type Command, Option } from "commander";
import { type EncounterKind, type EncounterStatus, encounterKinds, encounterStatuses } from "../../read/record.ts";
import { encounterItems } from "../../server/views.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { type ListOptions, withColor, withListOptions } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, paint, print } from "../terminal.ts";

interface Options extends StoreOption, ListOptions {
  kind?: EncounterKind;
  status?: EncounterStatus;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withListOptions(withStoreOption(command.argument("[sides...]", "states or organisations that all took part")), 100))
    .addOption(new Option("--kind <kind>", "only of this kind").choices(encounterKinds))
    .addOption(new Option("--status <status>", "only those held, planned or cancelled").choices(encounterStatuses))
    .addHelpText(
      "after",
      `
Latest first; each once, however many texts tell it.

Examples:
  elchi encounters AZ KZ
  elchi encounters --kind summit --from 2024 --json-lines`,
    )
    .action(run(listEncounters));
}

async function listEncounters(sides: string[], options: Options): Promise<number> {
  const parties = sides.map(partyCode);
  return withExistingStore(options, async (store) => {
    const { kind, status, from, to, limit } = options;
    const { rows } = await encounterItems(store, { parties, kind, status, from, to, limit });
    const colors = paint(options.color);
    for (const item of rows) {
      const texts = [...new Set(item.evidence.map(({ text }) => text))];
      if (options.jsonLines) {
        const { evidence, ...encounter } = item;
        await print(JSON.stringify({ ...encounter, texts, evidence }));
        continue;
      }
      const status = item.status === "held" ? "" : ` (${english.words.statuses[item.status]})`;
      await print(
        `${colors.bold(english.date(item.date))}  ${harmless(english.encounter(item))}${status}\n  ${colors.dim(harmless(texts.join(", ")))}`,
      );
    }
    if (rows.length === 0 && !options.jsonLines) await print("no encounters");
    return exitCodes.fine;
  });
}
