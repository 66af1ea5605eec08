import type { Command } from "commander";
import { compareNames } from "../../entity/match.ts";
import { foldName } from "../../entity/names.ts";
import { ElchiError } from "../../error.ts";
import { exitCodes, tellError } from "../exit.ts";
import { stdinLines } from "../lines.ts";
import type { Run } from "../main.ts";
import { print } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  command
    .option("--json-lines", 'a line each {"a", "b", "score", "reasons"} with the names taken apart')
    .addHelpText(
      "after",
      `
Takes lines of four fields from standard input, with tabs between them: language, name, language, name. Prints for each a score
(1 surely one person, 0 surely two; 0.5 is the place to decide) and the reasons, with a tab between them. Languages are tags such
as az, uz-Cyrl, kk, ru; names may be in any order, with or without patronymic or initials.

Examples:
  printf 'kk\\tАйдос Бекұлы Сәрсенов\\ten\\tAidos Sarsenov\\n' | elchi compare-names
  cut -f3-6 pairs.tsv | elchi compare-names --json-lines`,
    )
    .action(run(compareLines));
}

async function compareLines({ jsonLines }: { jsonLines?: boolean }): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of stdinLines()) {
    number++;
    const [languageA, nameA, languageB, nameB, ...more] = line.replace(/\r$/, "").split("\t");
    if (nameB === undefined || more.length > 0) {
      failed = true;
      const hint = "Write language, name, language, name, with tabs between them.";
      tellError(new ElchiError("bad-argument", "not four fields", { hint }), `line ${number}`);
      // lines of the output stay beside those of the input
      await print(jsonLines ? "null" : "");
      continue;
    }
    const a = foldName(nameA, languageA);
    const b = foldName(nameB, languageB);
    const { score, reasons } = compareNames(a, b);
    await print(jsonLines ? JSON.stringify({ a: a.parts, b: b.parts, score, reasons }) : `${score}\t${reasons.join("; ")}`);
  }
  return failed ? exitCodes.someFailed : exitCodes.fine;
}
