import type { Command } from "commander";
import { identify } from "../../read/text/identify.ts";
import { exitCodes } from "../exit.ts";
import { stdinLines } from "../lines.ts";
import type { Run } from "../main.ts";
import { print } from "../terminal.ts";

export function define(command: Command, run: Run): void {
  command
    .addHelpText(
      "after",
      `
Takes lines from standard input and prints a BCP 47 tag for each, "other" where it is none of the languages read.

Example:
  printf 'Görüş keçirildi\\nTaraflar uchrashdi\\n' | elchi language`,
    )
    .action(run(tellLanguages));
}

async function tellLanguages(): Promise<number> {
  for await (const line of stdinLines()) await print(identify(line).tag);
  return exitCodes.fine;
}
