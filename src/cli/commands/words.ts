import { type Command, Option } from "commander";
import { type LanguageCode, languageCodes, languageTags } from "../../lang/tags.ts";
import { wordReadings } from "../../read/word/words.ts";
import { exitCodes } from "../exit.ts";
import { stdinLines } from "../lines.ts";
import type { Run } from "../main.ts";
import { print } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  command
    .addOption(
      new Option("--language <tag>", "language of the forms")
        .choices([...new Set([...languageCodes, ...languageTags])])
        .makeOptionMandatory(),
    )
    .addHelpText(
      "after",
      `
Takes word forms from standard input, one a line, and prints for each {"form", "readings": [{"lemma", "features"}]}, the
likeliest reading first. Features are UniMorph tags; the script is found by itself.

Example:
  printf 'nazirləri\\ngörüşmüşdür\\n' | elchi words --language az`,
    )
    .action(run(readWords));
}

async function readWords({ language }: { language: string }): Promise<number> {
  // the tables of a language serve all its scripts
  const code = language.split("-")[0] as LanguageCode;
  for await (const line of stdinLines()) await print(JSON.stringify(wordReadings(line.trim(), code)));
  return exitCodes.fine;
}
