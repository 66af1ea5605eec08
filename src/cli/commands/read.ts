import type { Command } from "commander";
import { read } from "../../read/read.ts";
import type { ElchiRecord } from "../../read/record.ts";
import { inputs } from "../../sources/inputs.ts";
import { exitCodes, interruption, tellError } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { breathe, paint, print, progressLine } from "../terminal.ts";
import { inputOptions, type TextOptions, withTextOptions } from "../text-options.ts";

interface Options extends TextOptions {
  jsonLines?: boolean;
  pretty?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(
    withTextOptions(command.argument("<path...>", "files, folders (with all beneath them), or - for standard input"))
      .option("--json-lines", "one record a line, as JSON (usual where the output is no terminal)")
      .option("--pretty", "for people (usual on a terminal)"),
  )
    .addHelpText(
      "after",
      `
Reads .txt .md .html .htm and .jsonl (an object a line: id, text, and if known published, source, url, language).

Examples:
  elchi read communique.txt --published 2024-05-07
  elchi read texts/ > records.jsonl
  curl -s https://example.org/news/1 | elchi read - --as html --pretty`,
    )
    .action(run(readTexts));
}

async function readTexts(paths: string[], options: Options): Promise<number> {
  const pretty = options.pretty ?? (options.jsonLines !== true && process.stdout.isTTY === true);
  const show = pretty ? (await import("../pretty.ts")).prettyRecord : undefined;
  const colors = paint(options.color);
  let done = 0;
  let failed = 0;
  for await (const input of inputs(paths, inputOptions(options))) {
    if (interruption.signal.aborted) break;
    if ("error" in input) {
      failed++;
      tellError(input.error, input.from);
      continue;
    }
    const record = withNotes(read(input.text, input.source), input.notes);
    progressLine.clear();
    await print(show === undefined ? JSON.stringify(record) : `${done > 0 ? "\n" : ""}${show(record, input.text, colors)}`);
    done++;
    progressLine.show(() => `${done} texts read`);
    await breathe();
  }
  progressLine.clear();
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine;
}

/** A record with what was noticed on the way to its text before what was noticed in it. */
export function withNotes(record: ElchiRecord, notes: readonly string[]): ElchiRecord {
  return notes.length === 0 ? record : { ...record, doc: { ...record.doc, notes: [...notes, ...record.doc.notes] } };
}
