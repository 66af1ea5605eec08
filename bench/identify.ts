/**
 * Accuracy and speed of the language identifier: node bench/identify.ts FILE.tsv
 * FILE has one header line and the columns `lang` and `text`; a lang that the program does not read counts as `other`.
 */
import { readFileSync } from "node:fs";
import { languageTags } from "../src/lang/tags.ts";
import { identify } from "../src/read/text/identify.ts";

const file = process.argv[2];
if (!file) throw new Error("usage: node bench/identify.ts FILE.tsv");
const rows = readFileSync(file, "utf8")
  .split("\n")
  .slice(1)
  .filter((row) => row.includes("\t"))
  .map((row) => row.split("\t") as [string, string]);
const known = new Set<string>(languageTags);
const perTag = new Map<string, { right: number; all: number }>();
const confusions = new Map<string, number>();

function tally(name: string, right: boolean): void {
  const entry = perTag.get(name) ?? { right: 0, all: 0 };
  entry.all++;
  if (right) entry.right++;
  perTag.set(name, entry);
}
function measure(title: string, items: readonly (readonly [string, string])[], show: boolean): void {
  perTag.clear();
  confusions.clear();
  for (const [lang, text] of items) {
    const { tag, score } = identify(text);
    const right = tag === (known.has(lang) ? lang : "other");
    tally(lang, right);
    if (!right) confusions.set(`${lang} > ${tag}`, (confusions.get(`${lang} > ${tag}`) ?? 0) + 1);
    if (!right && show) console.log(`  ${lang} > ${tag} ${score.toFixed(2)}  ${text.slice(0, 110)}`);
  }
  const rates = [...perTag].map(([lang, { right, all }]) => [lang, (100 * right) / all, all] as const);
  const macro = rates.reduce((sum, [, rate]) => sum + rate, 0) / rates.length;
  console.log(
    `${title}: macro ${macro.toFixed(2)} %  ${rates.map(([lang, rate, all]) => `${lang} ${rate.toFixed(1)} (${all})`).join("  ")}`,
  );
  if (confusions.size > 0)
    console.log(
      `  ${[...confusions]
        .sort((a, b) => b[1] - a[1])
        .map(([pair, n]) => `${pair}: ${n}`)
        .join(", ")}`,
    );
}

/** Pieces of whole words, 18 to 62 letters long, as the lines of menus and headlines are. */
function shortLines(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  const lengths = [18, 26, 34, 44, 62];
  for (const word of text.split(/\s+/)) {
    const limit = lengths[lines.length % lengths.length];
    if (line && line.length + 1 + word.length > limit) {
      if (line.length >= 18) lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line.length >= 18 && line.length <= 62) lines.push(line);
  return lines.filter((l) => l.length <= 62);
}

const start = performance.now();
identify("Məlumat");
identify("Маалымат");
console.log(`decoding ${(performance.now() - start).toFixed(1)} ms`);
measure("lines", rows, true);
measure(
  "short lines",
  rows.flatMap(([lang, text]) => shortLines(text).map((line) => [lang, line] as const)),
  process.argv[3] === "-v",
);

const page = rows
  .slice(0, 150)
  .map(([, text]) => text)
  .join("\n");
for (const [title, items] of [
  ["lines", rows.map((r) => r[1])],
  ["pages of 20 KB", Array.from({ length: 200 }, () => page.slice(0, 20000))],
] as const) {
  const bytes = items.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const from = performance.now();
  for (const text of items) identify(text);
  console.log(`speed, ${title}: ${(bytes / 1e3 / (performance.now() - from)).toFixed(1)} MB/s`);
}
