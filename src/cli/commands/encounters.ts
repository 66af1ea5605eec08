import { type Command, Option } from "commander";
import { type EncounterKind, type EncounterStatus, encounterKinds, encounterStatuses } from "../../read/record.ts";
import { encounterItems } from "../../server/views.ts";
import type { EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { type ListOptions, withColor, withListOptions } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print } from "../terminal.ts";

interface Options extends StoreOption, ListOptions {
  kind?: EncounterKind;
  status?: EncounterStatus;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withListOptions(withStoreOption(command.argument("[sides...]", "states or organisations that all took part"))))
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

/** Asked for at a time. */
const rowsAtOnce = 500;

async function listEncounters(sides: string[], options: Options): Promise<number> {
  const parties = sides.map(partyCode);
  return withExistingStore(options, async (store) => {
    const { kind, status, from, to } = options;
    const colors = paint(options.color);
    // data are given whole, lists for the eye in part
    let left = options.limit ?? (options.jsonLines ? Number.POSITIVE_INFINITY : 100);
    let cursor: string | undefined;
    let shown = 0;
    do {
      const limit = Math.min(left, rowsAtOnce);
      const { rows, next } = await encounterItems(store, { parties, kind, status, from, to, limit, cursor });
      for (const item of rows) await print(options.jsonLines ? JSON.stringify(item) : prettyEncounter(item, colors));
      shown += rows.length;
      left -= rows.length;
      cursor = next ?? undefined;
    } while (cursor !== undefined && left > 0);
    if (shown === 0 && !options.jsonLines) await print("no encounters");
    return exitCodes.fine;
  });
}

function prettyEncounter(item: EncounterItem, colors: Paint): string {
  const status = item.status === "held" ? "" : ` (${english.words.statuses[item.status]})`;
  return `${colors.bold(english.date(item.date))}  ${harmless(english.encounter(item))}${status}\n  ${colors.dim(harmless(item.texts.join(", ")))}`;
}
