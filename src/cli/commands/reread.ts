import type { Command } from "commander";
import { engineVersion } from "../../read/read.ts";
import { type FactKind, factKinds } from "../../read/record.ts";
import { lemmaTerms } from "../../store/lemmas.ts";
import { readWhole } from "../../store/whole.ts";
import { exitCodes, interruption } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { factSentence } from "../pretty.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { breathe, harmless, paint, print, progressLine, tell } from "../terminal.ts";

interface Options extends StoreOption {
  all?: boolean;
  dryRun?: boolean;
  facts?: boolean;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command))
    .option("--all", "texts that this version read last, too")
    .option("--dry-run", "change nothing, only tell")
    .option("--facts", "tell each fact that came, went or changed")
    .option("--json-lines", "what changed in each text, a line each, as JSON")
    .addHelpText(
      "after",
      `
Reads the words that the store keeps and tells which facts came, went and changed. What people decided holds. May be stopped and
started again.

Examples:
  elchi reread --dry-run --facts
  elchi reread --all --json-lines > changes.jsonl`,
    )
    .action(run(rereadStore));
}

async function rereadStore(options: Options): Promise<number> {
  return withExistingStore(
    options,
    async (store) => {
      const counts = new Map(factKinds.map((kind) => [kind, { came: 0, gone: 0, changed: 0 }]));
      const count = (kind: FactKind, what: "came" | "gone" | "changed") => counts.get(kind)![what]++;
      const colors = paint(options.color);
      let texts = 0;
      let differing = 0;
      const engine = options.all ? undefined : engineVersion;
      const more = { engine, untold: true, dryRun: options.dryRun, signal: interruption.signal };
      for await (const change of store.reread((raw, { id, ...given }) => readWhole(raw, { id, ...given }), more)) {
        const { id, came, gone, changed, rest } = change;
        texts++;
        for (const { kind } of came) count(kind, "came");
        for (const { kind } of gone) count(kind, "gone");
        for (const { kind } of changed) count(kind, "changed");
        if (came.length + gone.length + changed.length > 0 || rest) {
          differing++;
          progressLine.clear();
          if (options.jsonLines) await print(JSON.stringify(change));
          else if (options.facts) {
            await print(colors.bold(harmless(id)));
            for (const { kind, fact } of came) await print(`  + ${kind}: ${harmless(factSentence(kind, fact))}`);
            for (const { kind, fact } of gone) await print(`  - ${kind}: ${harmless(factSentence(kind, fact))}`);
            for (const { kind, before, now, fields } of changed) {
              await print(
                `  ~ ${kind} (${fields.join(", ")}): ${harmless(factSentence(kind, before))} → ${harmless(factSentence(kind, now))}`,
              );
            }
          }
        }
        progressLine.show(() => `${texts} texts read, ${differing} differ`);
        await breathe();
      }
      progressLine.clear();
      const say = options.jsonLines ? async (line: string) => tell(line) : print;
      await say(`read ${texts} texts again, ${differing} differ${options.dryRun ? "; nothing was changed" : ""}`);
      for (const [kind, { came, gone, changed }] of counts) {
        if (came + gone + changed > 0) await say(`  ${kind}: ${came} came, ${gone} went, ${changed} changed`);
      }
      return exitCodes.fine;
    },
    { searchTerms: lemmaTerms },
  );
}
