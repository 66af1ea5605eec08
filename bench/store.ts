/**
 * How fast a store is as it grows: `node bench/store.ts [texts] [address] [batch] [--by-day]`. Makes up that many texts (20,000 if not said),
 * adds them to the store (a temporary SQLite file if no address is given; any address must be a store for this alone) and prints,
 * at 1, 2, 5, 10, 20 … thousand, how many texts a second were added since the last line and how long questions take. A store
 * that holds some of them already is gone on with. With `--by-day` texts come day after day as news does, else as an archive in no order. On a machine that has other work the processor's time tells more.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isServer, openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";
import { type Order, syntheticText } from "./generate.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { "by-day": { type: "boolean", default: false } } });
const order: Order = values["by-day"] ? "by-day" : "mixed";
const texts = Number(positionals[0] ?? 20_000);
const folder = positionals[1] === undefined ? mkdtempSync(join(tmpdir(), "elchi-bench-")) : undefined;
const address = positionals[1] ?? join(folder!, "store.db");
const batchSize = Number(positionals[2] ?? 200);

const store = await openStore(address);
const questions: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
  "search, rare": (n) => store.search(wordsOf(n, 1, 8), { limit: 20 }),
  "search, two words": (n) => store.search(wordsOf(n, 2, 4), { limit: 20 }),
  "search, common": (n) => store.search(wordsOf(n, 1, 2), { limit: 20 }),
  "search, filtered": (n) => store.search(wordsOf(n, 1, 4), { state: "AZ", kind: "instruments", from: "2015", limit: 20 }),
  "pairFacts, 100": (n) => store.pairFacts(...pairOf(n), { limit: 100 }),
  "pairFacts, all": (n) => store.pairFacts(...pairOf(n)),
  encounters: (n) => store.encounters({ parties: pairOf(n), limit: 50 }),
  "people of a state": () => store.people({ state: "KZ", limit: 50 }),
  pairs: () => store.pairs(),
  text: (n) => store.text(`bench-${n}`),
};

console.log(`${address}, batches of ${batchSize}, ${order}`);
let added = (await store.counts()).texts;
for (const size of [...sizes().filter((size) => size > added && size < texts), texts]) {
  const from = added;
  let spent = 0;
  let worked = 0;
  while (added < size) {
    const batch = Array.from({ length: Math.min(batchSize, size - added) }, (_, i) => syntheticText(added + i, order));
    const start = performance.now();
    const processor = process.cpuUsage();
    await store.addMany(batch);
    spent += performance.now() - start;
    const { user, system } = process.cpuUsage(processor);
    worked += (user + system) / 1000;
    added += batch.length;
  }
  if (added === from) continue;
  const bytes = isServer(address) ? "" : `, ${Math.round(statSync(address).size / added)} bytes a text`;
  const rate = `${Math.round(((added - from) / spent) * 1000)} texts/s added`;
  const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB of memory`;
  console.log(`\n${added} texts: ${rate}, ${(worked / (added - from)).toFixed(2)} ms of processor a text${bytes}, ${memory}`);
  for (const [name, ask] of Object.entries(questions)) console.log(`  ${name.padEnd(18)} ${await timed(ask)}`);
}
console.log(`\none at a time: ${await singly(store)}`);
await store.close();
if (folder !== undefined) rmSync(folder, { recursive: true });

/** 1, 2, 5, 10, 20 … thousand. */
function sizes(): number[] {
  return [1e3, 1e4, 1e5, 1e6].flatMap((size) => [size, 2 * size, 5 * size]);
}

/** Half and nearly all of forty questions are answered within these times. */
async function timed(ask: (n: number) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    const n = (i * 7919) % added;
    const start = performance.now();
    await ask(n);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `p50 ${times[20]!.toFixed(1)} ms, p95 ${times[37]!.toFixed(1)} ms`;
}

async function singly(to: Store): Promise<string> {
  const start = performance.now();
  for (let i = 0; i < 100; i++) {
    // with what it says of deeds, as the command line adds it: else this would be read at each question that follows promises
    const { record, raw, ...more } = syntheticText(texts + i, order);
    await to.add(record, raw, more);
  }
  return `${((performance.now() - start) / 100).toFixed(1)} ms a text`;
}

/** Words of the nth text, of at least so many letters. */
function wordsOf(n: number, count: number, letters: number): string {
  const words = syntheticText(n, order)
    .raw.match(/\p{L}+/gu)!
    .filter((word) => word.length >= letters);
  return Array.from({ length: count }, (_, i) => words[(n + i * 31) % words.length]!).join(" ");
}

function pairOf(n: number): [string, string] {
  const [a, b] = syntheticText(n, order).record.encounters[0]!.parties;
  return [a!, b!];
}
