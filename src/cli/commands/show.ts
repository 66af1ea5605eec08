import type { Command } from "commander";
import { ElchiError } from "../../error.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  json?: boolean;
  text?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("<id>", "id of a text, or of a fact")))
    .option("--text", "the words of the text itself")
    .option("--json", "everything kept of it, as JSON")
    .addHelpText("after", "\nExample:\n  elchi show az-2024-05-07 --text")
    .action(run(show));
}

async function show(id: string, options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    const text = await store.text(id);
    const fact = text === null ? await store.fact(id) : null;
    if (text === null && fact === null) {
      throw new ElchiError("not-found", `no text or fact ${id} in ${store.address}`, {
        hint: "elchi search finds the ids of texts.",
      });
    }
    const whole = text ?? (await store.text(fact!.text))!;
    if (options.json) await print(JSON.stringify(fact ?? text, null, 2));
    else if (options.text) await print(harmless(whole.raw.replace(/\r\n?/g, "\n").trimEnd()));
    else {
      const { prettyRecord } = await import("../pretty.ts");
      const { emptyRecord } = await import("../../read/record.ts");
      const record =
        fact === null ? whole.record : { ...emptyRecord({ ...whole.record.doc, notes: [] }), [fact.kind]: [fact.fact] };
      await print(prettyRecord(record, whole.raw, paint(options.color)));
    }
    return exitCodes.fine;
  });
}
