/**
 * How heavy and how quick pages are: `node bench/pages.ts [texts | store] [page …]`. Serves a store of made-up texts (3,000 if not said), or the
 * store of that file, and prints for each page, or for those named, how long the server takes by the clock and of the processor, how much
 * comes over the line with style and scripts, and when a phone shows the first words: Chromium with a processor four times slower, 150 ms
 * there and back and 1.6 Mbit/s.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { createApp } from "../src/server/app.ts";
import { listen } from "../src/server/listen.ts";
import { openStore } from "../src/store/open.ts";
import { startChromium } from "../test/browser/chromium.ts";
import { bundled } from "../test/browser/site.ts";
import { syntheticText } from "./generate.ts";

const [given = "3000", ...named] = process.argv.slice(2);
const made = /^\d+$/.test(given);
if (!made && !existsSync(given)) throw new Error(`expected a number of texts or a store, got ${given}`);
const folder = made ? mkdtempSync(join(tmpdir(), "elchi-pages-")) : undefined;
const store = await openStore(made ? join(folder!, "store.db") : given);
for (let n = 0; made && n < Number(given); n += 200)
  await store.addMany(Array.from({ length: Math.min(200, Number(given) - n) }, (_, i) => syntheticText(n + i)));
const today = (await store.texts({ limit: 1 })).rows[0]?.published?.slice(0, 10) ?? "2025-01-01";
const app = createApp({ store, assets: await bundled({ minify: true }), today: () => today });
const server = await listen(app, { port: 0 });
const browser = await startChromium();

const phone = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8, slower: 4 };
const rounds = 5;

const pair = (await store.pairs())[0]!;
const person = (await store.people({ limit: 1 })).rows[0]!;
const encounter = (await store.encounterGroups({ limit: 1 })).rows[0]!;
const pages = [
  "/",
  `/pairs/${pair.a}/${pair.b}`,
  `/states/${pair.a}`,
  "/encounters",
  `/encounters/${encounter.id}`,
  "/commitments",
  `/calendar?month=${today.slice(0, 7)}`,
  "/people",
  `/people/${person.key}`,
  "/places",
  "/projects",
  "/documents",
  "/bodies",
  "/review",
  "/search",
  `/search?q=${encodeURIComponent(person.name)}`,
  `/texts/${encodeURIComponent((await store.texts({ limit: 1 })).rows[0]!.id)}`,
];

try {
  console.log(
    `${(await store.counts()).texts} texts; first answer, later answers, the processor's part of both, page raw and compressed, all that is loaded, first paint`,
  );
  for (const page of named.length > 0 ? named : pages) {
    const { first, later, html } = await answered(page);
    const drawn = /<figure class="(?:map|plot)\b.*?<\/figure>|<svg\b.*?<\/svg>/gs;
    const plain = gzipSync(html.replace(drawn, "")).length;
    const { paint, loaded } = await painted(page);
    console.log(
      `${decodeURIComponent(page).slice(0, 34).padEnd(35)} ${ms(first.clock)} ${ms(later.clock)} (${ms(first.processor)} ${ms(later.processor)}) ${kb(html.length)} ${kb(gzipSync(html).length)} (${kb(plain)} without drawings) ${kb(loaded)} ${ms(paint)}`,
    );
  }
} finally {
  await browser.close();
  await server.close(100);
  await store.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
}

interface Took {
  clock: number;
  processor: number;
}

/** How long the server takes at first and later, in the middle of five; and the page. */
async function answered(page: string): Promise<{ first: Took; later: Took; html: string }> {
  const times: Took[] = [];
  let html = "";
  for (let round = 0; round < rounds; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    html = await (await app.request(`http://localhost${page}`, { headers: { Accept: "text/html" } })).text();
    const { user, system } = process.cpuUsage(before);
    times.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
  }
  const [first, ...rest] = times;
  const later = { clock: middle(rest.map(({ clock }) => clock)), processor: middle(rest.map(({ processor }) => processor)) };
  return { first: first!, later, html };
}

/** When the phone shows the first words, in the middle of five; and how many bytes came over the line. Nothing is kept between visits. */
async function painted(page: string): Promise<{ paint: number; loaded: number }> {
  const paints: number[] = [];
  let loaded = 0;
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: phone.latency,
      downloadThroughput: phone.download,
      uploadThroughput: phone.upload,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: phone.slower });
    loaded = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      loaded += encodedDataLength;
    });
    await tab.goto(new URL(page, server.url).href, { waitUntil: "load" });
    let paint = 0;
    while (paint === 0) {
      paint = await tab.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
      if (paint === 0) await setTimeout(20);
    }
    paints.push(paint);
    await context.close();
  }
  return { paint: middle(paints), loaded };
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
function ms(time: number): string {
  return `${Math.round(time)} ms`.padStart(8);
}
function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
