import { existsSync, readdirSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { ElchiError } from "../../error.ts";
import { assetFolders, loadAssets } from "../../server/assets.ts";
import { publish } from "../../server/publish.ts";
import { todayUtc } from "../../server/views.ts";
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from "../../view/say/languages.ts";
import { exitCodes, interruption } from "../exit.ts";
import type { Run } from "../main.ts";
import { day } from "../options.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { print, progressLine } from "../terminal.ts";

interface Options extends StoreOption {
  in: InterfaceLanguage[];
  today?: string;
}

export function define(command: Command, run: Run): void {
  withStoreOption(
    command.argument("<folder>", "where the site is written; what is there of an earlier one is brought up to date"),
  )
    .option("--in <languages>", `languages of the pages, by commas: ${interfaceLanguages.join(", ")}`, languages, ["en"])
    .option("--today <day>", "the day against which due dates are held", day)
    .addHelpText("after", "\nExamples:\n  elchi publish site\n  elchi publish site --in az,ru,en\n  npx http-server site")
    .action(run(publishStore));
}

function languages(value: string): InterfaceLanguage[] {
  const codes = [...new Set(value.split(","))];
  if (!codes.every(isInterfaceLanguage)) throw new InvalidArgumentError(`Expected some of ${interfaceLanguages.join(", ")}.`);
  return codes;
}

async function publishStore(folder: string, options: Options): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(`${folder}/elchi-site.json`)) {
    throw new ElchiError("bad-argument", `expected an empty folder or an earlier site, got ${folder}`);
  }
  return withExistingStore(options, async (store) => {
    const done = await publish({
      store,
      folder,
      languages: options.in,
      assets: loadAssets(assetFolders),
      today: options.today ?? todayUtc(),
      progress: (files, known) => progressLine.show(() => `${files} files, ${known} addresses`),
      stopped: () => interruption.signal.aborted,
    });
    progressLine.clear();
    await print(
      `${done.files} files in ${folder}: ${done.written} written, ${done.unchanged} unchanged, ${done.removed} removed`,
    );
    return exitCodes.fine;
  });
}
