import { type Command, Option } from "commander";
import { dossierParts, todayUtc } from "../../server/dossier.ts";
import { type DocumentState, documentStates, documentsByState } from "../../view/documents.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  state?: DocumentState;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(
    withStoreOption(command.argument("<side>", "a state or organisation: AZ, kz, org:UN").argument("<other>", "the other side")),
  )
    .addOption(new Option("--state <state>", "only those that have come so far").choices(documentStates))
    .option("--json-lines", "a document a line, as JSON")
    .addHelpText(
      "after",
      `
Documents of two sides by how far they have come, each once, with all that is told of it.

Examples:
  elchi documents AZ KZ
  elchi documents AZ KZ --state preparing --json-lines`,
    )
    .action(run(printDocuments));
}

async function printDocuments(side: string, other: string, options: Options): Promise<number> {
  const [a, b] = [partyCode(side), partyCode(other)];
  return withExistingStore(options, async (store) => {
    const groups = documentsByState((await dossierParts(store, a, b, todayUtc(), { parts: ["instruments"] })).instruments).filter(
      ({ state }) => options.state === undefined || state === options.state,
    );
    const colors = paint(options.color);
    for (const { state, documents } of groups) {
      if (!options.jsonLines) await print(colors.bold(state));
      for (const document of documents) {
        const texts = [...new Set(document.evidence.map(({ text }) => text))];
        await print(
          options.jsonLines
            ? JSON.stringify({ state, ...document, texts })
            : `  ${english.date(document.date).padEnd(24)} ${harmless(document.title)}  ${colors.dim(harmless(texts.join(", ")))}`,
        );
      }
    }
    if (groups.length === 0 && !options.jsonLines) await print("no documents");
    return exitCodes.fine;
  });
}
