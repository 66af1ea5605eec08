/**
 * How fast a store that is there answers, by page: `node bench/answers.ts ADDRESS [times]`. Asks the server's own functions, as a browser
 * and programs do, each question of many pairs, people and words in turn (40 times if not said), and prints half and nearly all of the
 * times. The store is one that bench/store.ts made.
 */
import { createApp } from "../src/server/app.ts";
import { openStore } from "../src/store/open.ts";
import { syntheticText } from "./generate.ts";

const [address = "", asked = "40"] = process.argv.slice(2);
const times = Number(asked);
const store = await openStore(address);
const { texts } = await store.counts();
const app = createApp({ store, today: () => "2024-06-01" });

/** A path for the nth question. */
const questions: Readonly<Record<string, (n: number) => string>> = {
  home: () => "/",
  "search, rare word": (n) => `/search?q=${wordOf(n, 8)}`,
  "search, common word": (n) => `/search?q=${wordOf(n, 2)}`,
  "search, narrowed": (n) => `/search?q=${wordOf(n, 4)}&state=AZ&kind=instruments`,
  "search as data": (n) => `/search.json?q=${wordOf(n, 2)}`,
  "pair, as drawn": (n) => `/pairs/${pairOf(n)}`,
  "pair as data": (n) => `/pairs/${pairOf(n)}.json`,
  "largest pair": () => "/pairs/AZ/KZ",
  "encounters of a pair": (n) => `/encounters?state=${pairOf(n).replace("/", "&with=")}`,
  encounters: () => "/encounters",
  "people of a state": (n) => `/people?state=${pairOf(n).split("/")[0]}`,
  people: () => "/people",
  calendar: (n) => `/calendar?month=20${10 + (n % 14)}-0${1 + (n % 9)}`,
  commitments: () => "/commitments",
  state: (n) => `/states/${pairOf(n).split("/")[0]}`,
  text: (n) => `/texts/bench-${n}`,
};

console.log(`${address}: ${texts} texts, ${times} questions of each`);
for (const [name, pathOf] of Object.entries(questions)) {
  const taken: number[] = [];
  const worked: number[] = [];
  let status = 0;
  for (let i = 0; i < times; i++) {
    const path = pathOf((i * 7919) % texts);
    const [start, processor] = [performance.now(), process.cpuUsage()];
    const answer = await app.request(path, { headers: { Accept: "text/html" } });
    await answer.text();
    taken.push(performance.now() - start);
    const { user, system } = process.cpuUsage(processor);
    worked.push((user + system) / 1000);
    status = Math.max(status, answer.status);
  }
  console.log(`  ${name.padEnd(22)} ${share(taken)}; processor ${share(worked)}${status === 200 ? "" : `; status ${status}`}`);
}
await store.close();

function share(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!.toFixed(1);
  return `first ${values[0]!.toFixed(1)}, p50 ${at(0.5)}, p95 ${at(0.95)} ms`;
}

function wordOf(n: number, letters: number): string {
  const words = syntheticText(n)
    .raw.match(/\p{L}+/gu)!
    .filter((word) => word.length >= letters);
  return encodeURIComponent(words[(n * 31) % words.length]!);
}

function pairOf(n: number): string {
  const [a, b] = syntheticText(n).record.encounters[0]!.parties;
  return `${encodeURIComponent(a!)}/${encodeURIComponent(b!)}`;
}
