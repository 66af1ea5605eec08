import type { Command } from "commander";
import { ElchiError } from "../../error.ts";
import { type ExplainedItem, type Explanation, explain, type NearMiss, type Words } from "../../read/explain.ts";
import { factKinds } from "../../read/record.ts";
import { inputs } from "../../sources/inputs.ts";
import { exitCodes, interruption, tellError } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { breathe, harmless, type Paint, paint, print } from "../terminal.ts";
import { inputOptions, type TextOptions, withTextOptions } from "../text-options.ts";

interface Options extends TextOptions {
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(
    withTextOptions(
      command
        .argument("<path>", "a file, a folder, or - for standard input")
        .argument("[item]", "one item: its kind and number as the record lists them (encounters/2), or the id of a fact"),
    ).option("--json-lines", "an item a line, as JSON"),
  )
    .addHelpText(
      "after",
      `
Tells for each item of a text's record which rule read it, from which words, where each of its fields stands or what it was
inferred from, and which rules nearly read something: they found their words, and one condition failed.

Examples:
  elchi explain communique.txt
  elchi explain communique.txt encounters/1
  elchi explain texts/ --json-lines | grep '"nearly"'`,
    )
    .action(run(explainTexts));
}

async function explainTexts(path: string, item: string | undefined, options: Options): Promise<number> {
  const colors = paint(options.color);
  let failed = 0;
  let done = 0;
  let found = 0;
  for await (const input of inputs([path], inputOptions(options))) {
    if (interruption.signal.aborted) break;
    if ("error" in input) {
      failed++;
      tellError(input.error, input.from);
      continue;
    }
    const name = item === undefined ? undefined : await nameOf(item, input.text, () => explain(input.text, input.source));
    const explanation = item !== undefined && name === undefined ? undefined : explain(input.text, input.source, name);
    found += explanation?.items.length ?? 0;
    if (explanation && (item === undefined || explanation.items.length)) {
      if (options.jsonLines) for (const line of jsonLines(explanation)) await print(line);
      else await print(`${done > 0 ? "\n" : ""}${pretty(explanation, colors)}`);
      done++;
    }
    await breathe();
  }
  if (item !== undefined && found === 0 && failed === 0)
    throw new ElchiError("not-found", `no item ${item} in ${path}`, {
      hint: "elchi explain without an item lists them all.",
    });
  return failed > 0 ? exitCodes.someFailed : exitCodes.fine;
}

const kinds: readonly string[] = [...factKinds, "topics"];

/** The name of an item asked for by its name or a fact's id; undefined where the text has no such fact. */
async function nameOf(item: string, text: string, whole: () => Explanation): Promise<string | undefined> {
  const [kind, number] = item.split("/");
  if (kinds.includes(kind) && /^[1-9]\d*$/.test(number ?? "")) return item;
  if (!/^[0-9a-f]{24}$/.test(item))
    throw new ElchiError("bad-argument", `expected an item such as encounters/2 or the id of a fact, got ${item}`, {
      hint: `Kinds are ${kinds.join(", ")}.`,
    });
  const { contentHash, factId } = await import("../../store/derive.ts");
  const hash = contentHash(text);
  const { record } = whole();
  for (const k of factKinds)
    for (const [i, fact] of record[k].entries()) if (factId(hash, k, fact) === item) return `${k}/${i + 1}`;
  return undefined;
}

function* jsonLines({ record, items, nearly }: Explanation): Generator<string> {
  for (const item of items) yield JSON.stringify({ text: record.doc.id, item });
  for (const miss of nearly) yield JSON.stringify({ text: record.doc.id, nearly: miss });
}

function pretty({ record, items, nearly }: Explanation, colors: Paint): string {
  const lines = [colors.bold(harmless(record.doc.id))];
  for (const item of items) lines.push("", ...ofItem(item, colors));
  if (nearly.length) lines.push("", colors.bold("nearly"), ...nearly.map((miss) => ofMiss(miss, colors)));
  return lines.join("\n");
}

function ofItem(item: ExplainedItem, colors: Paint): string[] {
  const lines = [
    `${colors.name(item.name)}  ${item.rule}${item.triggers.length ? `  ${colors.dim("set off by")} ${quotes(item.triggers, colors)}` : ""}`,
  ];
  if (item.kind !== "topics") lines.push(`  ${colors.mark(flat(item.quote))}  ${colors.dim(place(item))}`);
  for (const { field, value, words, inferred } of item.fields) {
    const from = [
      words.length ? quotes(words, colors) : "",
      inferred === null ? "" : colors.dim(`inferred from: ${harmless(inferred)}`),
    ].filter((part) => part !== "");
    const shown = Array.isArray(value) ? value.join(", ") : String(value);
    lines.push(`  ${field.padEnd(12)} ${harmless(shown)}${from.length ? `  ${from.join("; ")}` : ""}`);
  }
  return lines;
}

const ofMiss = (miss: NearMiss, colors: Paint): string =>
  `  ${miss.rule}  “${colors.mark(flat(miss.quote))}” ${colors.dim(place(miss))}: ${miss.failed}`;

const flat = (text: string): string => harmless(text.replace(/\s+/g, " "));
const place = ({ span }: Pick<Words, "span">): string => `${span[0]}–${span[1]}`;
const quotes = (words: readonly Words[], colors: Paint): string =>
  words.map((w) => `“${colors.mark(flat(w.quote))}” ${colors.dim(place(w))}`).join(", ");
