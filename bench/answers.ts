/**
 * How fast a store that is there answers, by page: `node bench/answers.ts ADDRESS [times]`. Asks the server's own functions, as a browser
 * and programs do, each question of many pairs, people and words in turn (40 times if not said), and prints half and nearly all of the
 * times. The store, a file or a database, is one that bench/store.ts made. First it does what a server does before anybody asks (`warmUp`).
 */
import { createApp } from "../src/server/app.ts";
import { dossier } from "../src/server/dossier.ts";
import { warmUp } from "../src/server/warm.ts";
import { openStore } from "../src/store/open.ts";
import { syntheticText } from "./generate.ts";

const [address = "", asked = "40"] = process.argv.slice(2);
const times = Number(asked);
const store = await openStore(address);
const { texts } = await store.counts();
const app = createApp({ store, today: () => "2024-06-01" });

/** What is asked, or a path, for the nth question. */
const questions: Readonly<Record<string, (n: number) => string | Promise<unknown>>> = {
  dossier: (n) => dossier(store, ...sidesOf(n), "2024-06-01"),
  "dossier, once more": (n) => dossier(store, ...sidesOf(n), "2024-06-01"),
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
const begun = [performance.now(), process.cpuUsage()] as const;
// of another day, so that no question is answered already
await warmUp(createApp({ store, today: () => "2024-05-01" }), store);
const { user, system } = process.cpuUsage(begun[1]);
console.log(
  `  warmed up in ${(performance.now() - begun[0]).toFixed(0)} ms; processor ${((user + system) / 1000).toFixed(0)} ms`,
);
for (const [name, ask] of Object.entries(questions)) {
  const taken: number[] = [];
  const worked: number[] = [];
  let status = 200;
  for (let i = 0; i < times; i++) {
    const [start, processor] = [performance.now(), process.cpuUsage()];
    const asked = ask((i * 7919) % texts);
    const answer = typeof asked === "string" ? await app.request(asked, { headers: { Accept: "text/html" } }) : await asked;
    if (answer instanceof Response) await answer.text();
    taken.push(performance.now() - start);
    const { user, system } = process.cpuUsage(processor);
    worked.push((user + system) / 1000);
    if (answer instanceof Response) status = Math.max(status, answer.status);
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

/** The sides of the nth text, in the order in which their page has its address. */
function sidesOf(n: number): [string, string] {
  return syntheticText(n).record.encounters[0]!.parties.slice(0, 2).sort() as [string, string];
}

function pairOf(n: number): string {
  return sidesOf(n).map(encodeURIComponent).join("/");
}
