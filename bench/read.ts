/**
 * Speed of the reader on one core: node bench/read.ts [DIR…] [--passes N] [--large MB]
 *
 * Reads every .txt and .md file of the folders (default: samples/). After a warm-up it prints the throughput, how many times longer a
 * text takes to read than to split into words (the bar is 25) and the share of
 * each step (from a sampling profiler). Times are CPU times of this process, the least
 * of all passes, so that other work on the machine disturbs them little. Start (until a process is ready to read, until it has read its
 * first text, and until the readers of all languages are made; bar 300 ms) and memory (all readers made and all texts read, once and
 * twenty times; bar 200 MB) are those of a process that runs the reader of dist/ (npm run build) as bundled JavaScript with V8's flags as the command line sets them.
 * --large also reads all texts joined into one of that many megabytes, and its first half and quarter: the time must grow no faster than
 * the text.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { languages } from "../src/lang/index.ts";
import { read } from "../src/read/read.ts";
import { tokenize } from "../src/read/text/tokens.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: "string", default: "20" }, large: { type: "string" } },
});

const folders = positionals.length ? positionals : [join(import.meta.dirname, "../samples")];
/** CPU milliseconds of reading before anything is measured: by then V8 compiles hardly anything more */
const warmUp = 30_000;
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

for (let spent = 0; spent < warmUp; ) spent += timed(() => texts.forEach((text) => void read(text, { id: "warm" })));
const split = least((text) => tokenize(text), passes, 10);
const whole = least((text) => read(text, { id: "x" }));
console.log(`${texts.length} texts, ${(bytes / 1e3).toFixed(0)} kB of UTF-8; CPU ms a pass, the least of ${passes}`);
console.log(`split into words ${split.toFixed(2)}, read ${whole.toFixed(1)}: ${(bytes / 1e3 / whole).toFixed(2)} MB/s`);
console.log(`read/split ${(whole / split).toFixed(1)} (bar 25)`);

/** Functions of `read` by which the profiler tells its steps apart. */
const steps: Readonly<Record<string, string>> = {
  identify: "language",
  layout: "layout",
  published: "day of publication",
  attribution: "source",
  pageOf: "words and expressions",
  sceneOf: "mentions",
};
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 250 });
await session.post("Profiler.start");
for (let i = 0; i < passes; i++) for (const text of texts) read(text, { id: "x" });
const { profile } = await session.post("Profiler.stop");
const byId = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
const shares = new Map<string, number>();
let sampled = 0;
for (const sample of profile.samples ?? []) {
  let step = "facts";
  let inRead = false;
  for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
    const { functionName, url } = byId.get(id)?.callFrame ?? { functionName: "", url: "" };
    if (steps[functionName]) step = steps[functionName];
    inRead ||= functionName === "read" && url.endsWith("/read/read.ts");
  }
  if (!inRead) continue;
  sampled++;
  shares.set(step, (shares.get(step) ?? 0) + 1);
}
for (const step of [...Object.values(steps), "facts"])
  console.log(`  ${step.padEnd(22)}${((100 * (shares.get(step) ?? 0)) / sampled).toFixed(0).padStart(4)} %`);

const folder = mkdtempSync(join(tmpdir(), "elchi-bench-"));
const source = join(import.meta.dirname, "../dist");
const program = `
  import { readdirSync, readFileSync } from "node:fs";
  import { readerOf } from ${JSON.stringify(join(source, "read/reader.js"))};
  import { read } from ${JSON.stringify(join(source, "read/read.js"))};
  const [codes, rounds, ...paths] = process.argv.slice(2);
  for (const code of codes.split(",")) if (code) readerOf(code);
  const texts = paths.map((path) => readFileSync(path, "utf8"));
  for (let round = 0; round < Number(rounds); round++) for (const text of texts) read(text, { id: "x" });
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000, rss: process.memoryUsage().rss }));`;
writeFileSync(
  join(folder, "start.mjs"),
  `import module from "node:module";
  import v8 from "node:v8";
  module.enableCompileCache();
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  v8.setFlagsFromString("--heap-growing-percent=40");
  v8.setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  v8.setFlagsFromString("--max-optimized-bytecode-size=2000");
  v8.setFlagsFromString("--no-maglev");
  await import("./program.mjs");`,
);
await build({
  stdin: { contents: program, resolveDir: source },
  outfile: join(folder, "program.mjs"),
  bundle: true,
  format: "esm",
  platform: "node",
  charset: "utf8",
  logLevel: "error",
});
/** A process that makes readers, then reads texts so many times: milliseconds from its start, the least of five, and its memory, the most. */
function start(codes: readonly string[], paths: readonly string[] = [], rounds = 1) {
  const runs = Array.from({ length: 5 }, () => {
    const env = { ...process.env, NODE_COMPILE_CACHE: folder };
    const done = spawnSync(process.execPath, [join(folder, "start.mjs"), codes.join(), `${rounds}`, ...paths], {
      encoding: "utf8",
      env,
    });
    return JSON.parse(done.stdout) as { wall: number; cpu: number; rss: number };
  });
  const wall = Math.min(...runs.map((run) => run.wall)).toFixed(0);
  const cpu = Math.min(...runs.map((run) => run.cpu)).toFixed(0);
  return { times: `${wall} ms (CPU ${cpu})`, rss: `${(Math.max(...runs.map((run) => run.rss)) / 1e6).toFixed(0)} MB` };
}
const paths = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => join(folder, name)),
);
const codes = Object.keys(languages);
console.log(`ready to read after ${start([]).times}, all readers made after ${start(codes).times} (bar 300)`);
for (const code of codes) {
  const path = paths.find((path) => read(readFileSync(path, "utf8"), { id: "x" }).doc.language.startsWith(code));
  if (path) console.log(`  first text read, ${code}: ${start([], [path]).times}`);
}
console.log(`memory with all readers ${start(codes).rss}, all texts read ${start(codes, paths).rss}, `);
console.log(`  twenty times ${start(codes, paths, 20).rss} (bar 200)`);
rmSync(folder, { recursive: true });

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
