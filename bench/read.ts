/**
 * Speed of the reader on one core: node bench/read.ts [DIR…] [--passes N] [--large MB]
 *
 * Reads every .txt and .md file of the folders (default: samples/). After a warm-up it prints the throughput, how many times longer a
 * text takes to read than to split into words (the bar is 25), the share of each step, memory with all languages loaded (bar 200 MB) and
 * the time from the start of a process until one or all languages are ready (bar 300 ms). Times are CPU times of this process, the least
 * of all passes, so that other work on the machine disturbs them little. --large also reads all texts joined into one of that many
 * megabytes and one of half the size: the time must grow no faster than the text.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languageOf, languages } from "../src/lang/index.ts";
import type { LanguageCode } from "../src/lang/tags.ts";
import { pageOf } from "../src/read/page.ts";
import { read, sceneOf } from "../src/read/read.ts";
import { readerOf } from "../src/read/reader.ts";
import { attribution } from "../src/read/text/attribution.ts";
import { layout, partsToRead } from "../src/read/text/boilerplate.ts";
import { identify } from "../src/read/text/identify.ts";
import { published } from "../src/read/text/published.ts";
import { tokenize } from "../src/read/text/tokens.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: "string", default: "20" }, large: { type: "string" }, ready: { type: "string" } },
});

if (values.ready !== undefined) {
  // the process started by `start` below: tells when it is ready
  const codes = values.ready ? [values.ready as LanguageCode] : (Object.keys(languages) as LanguageCode[]);
  for (const code of codes) readerOf(code);
  for (const line of ["Bakan görüştü.", "Министр встретился."]) read(line, { id: "start" });
  console.log(performance.now().toFixed(0));
  process.exit();
}

const folders = positionals.length ? positionals : [join(import.meta.dirname, "../samples")];
const passes = Number(values.passes);
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** CPU milliseconds that a call takes. */
function timed(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least CPU milliseconds of one pass over all texts, of so many. */
function least(step: (text: string) => void, rounds = passes, times = 1): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++)
    best = Math.min(best, timed(() => texts.forEach((text) => void Array.from({ length: times }, () => step(text)))) / times);
  return best;
}

for (let i = 0; i < 15; i++) for (const text of texts) read(text, { id: "warm" });
const split = least((text) => tokenize(text), passes, 10);
const whole = least((text) => read(text, { id: "x" }));
console.log(`${texts.length} texts, ${(bytes / 1e3).toFixed(0)} kB of UTF-8; CPU ms a pass, the least of ${passes}`);
console.log(`split into words ${split.toFixed(2)}, read ${whole.toFixed(1)}: ${(bytes / 1e3 / whole).toFixed(2)} MB/s`);
console.log(`read/split ${(whole / split).toFixed(1)} (bar 25)`);

const known = texts.flatMap((text) => {
  const { tag } = identify(text);
  const language = languageOf(tag);
  if (!language) return [];
  const lines = layout(text);
  const laidOut = () => pageOf(text, tag, readerOf(language.code), published(text, tag, lines), partsToRead(lines));
  return [{ text, tag, lines, laidOut, page: laidOut() }];
});
const steps: [string, (one: (typeof known)[number]) => void][] = [
  ["language", ({ text }) => identify(text)],
  ["layout", ({ text }) => layout(text)],
  ["day of publication", ({ text, tag, lines }) => published(text, tag, lines)],
  ["source", ({ text, tag, lines }) => attribution(text, tag, lines)],
  ["words and expressions", ({ laidOut }) => laidOut()],
  ["mentions", ({ page }) => sceneOf({ ...page })],
];
let told = 0;
for (const [name, step] of steps) {
  let best = Infinity;
  for (let i = 0; i < passes; i++)
    best = Math.min(
      best,
      timed(() => known.forEach(step)),
    );
  told += best;
  console.log(`  ${name.padEnd(22)}${best.toFixed(2).padStart(7)} ms ${((100 * best) / whole).toFixed(0).padStart(4)} %`);
}
const rest = whole - told;
console.log(
  `  ${"facts (the rest)".padEnd(22)}${rest.toFixed(2).padStart(7)} ms ${((100 * rest) / whole).toFixed(0).padStart(4)} %`,
);

for (const code of Object.keys(languages) as LanguageCode[]) readerOf(code);
(globalThis as { gc?: () => void }).gc?.();
console.log(`memory with all languages ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB (bar 200)`);

/** Milliseconds from the start of a process until it has read a line. */
const start = (code: string): number =>
  Math.min(
    ...[1, 2, 3].map(() =>
      Number(spawnSync(process.execPath, [import.meta.filename, `--ready=${code}`], { encoding: "utf8" }).stdout),
    ),
  );
console.log(`start with Turkish ${start("tr")} ms, with all languages ${start("")} ms (bar 300)`);

if (values.large) {
  const size = Number(values.large) * 1e6;
  let joined = "";
  while (Buffer.byteLength(joined) < size) joined += `${texts.join("\n\n")}\n\n`;
  for (const part of [0.25, 0.5, 1]) {
    const text = joined.slice(0, Math.floor(joined.length * part));
    const ms = timed(() => read(text, { id: "large" }));
    const size = Buffer.byteLength(text) / 1e6;
    console.log(`one text of ${size.toFixed(2)} MB: ${ms.toFixed(0)} ms, ${(size / (ms / 1000)).toFixed(2)} MB/s`);
  }
  console.log(`memory after it ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}
