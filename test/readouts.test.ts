/** Tellings of one encounter held against each other: the texts of test/clusters, through stores of both databases and the server. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { createApp } from "../src/server/app.ts";
import { readout, readouts } from "../src/server/readouts.ts";
import { openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";
import type { Readout } from "../src/view/readouts.ts";
import { clusters } from "./clusters.ts";
import { emptyDatabase, startPostgres } from "./postgres.ts";

const all = clusters();
const told = all.filter(({ differences }) => differences.length > 0);
const raw = new Map(all.flatMap(({ texts }) => texts).map((text) => [text.id, text.raw]));

const scratch = mkdtempSync(join(tmpdir(), "elchi-readouts-"));
const server = await startPostgres();
const places: [string, () => Promise<string | null>][] = [
  ["SQLite", async () => join(scratch, "store.db")],
  [
    "PostgreSQL",
    async () => {
      const address = (await server?.database()) ?? null;
      if (address !== null) await emptyDatabase(address);
      return address;
    },
  ],
];
after(async () => {
  rmSync(scratch, { recursive: true });
  await server?.stop();
});

async function filled(address: string): Promise<Store> {
  const store = await openStore(address);
  await store.addMany(all.flatMap(({ texts }) => texts.map(({ record, raw: words }) => ({ record, raw: words }))));
  return store;
}

for (const [name, make] of places)
  suite(name, { skip: name === "PostgreSQL" && server === null ? "there is no PostgreSQL on this machine" : false }, () => {
    test("what one telling says and another leaves out or says otherwise is found, with the words of each", async () => {
      const store = await filled((await make())!);
      try {
        const found = await readouts(store);
        const differences = found.flatMap((one) => one.differences);
        for (const { name: cluster, differences: byHand } of told)
          for (const { kind, what, in: own, not_in, values } of byHand) {
            const hit = differences.some(
              (one) =>
                one.kind === kind &&
                own.every((text) => one.in.includes(`${cluster}/${text}`)) &&
                not_in.every((text) => one.not_in.includes(`${cluster}/${text}`)) &&
                Object.entries(values).every(([text, value]) => one.values[`${cluster}/${text}`] === value),
            );
            assert.ok(hit, `${cluster}: ${kind}, ${what}`);
          }
        for (const { in: own, not_in, words } of differences) {
          assert.deepEqual(
            own.filter((text) => not_in.includes(text)),
            [],
          );
          for (const [text, { quote, span }] of Object.entries(words)) assert.equal(raw.get(text)!.slice(...span), quote);
        }
        const [one] = await readouts(store, ["UZ", "KZ"]);
        assert.ok(one.encounter.parties.includes("UZ") && one.encounter.parties.includes("KZ"));
      } finally {
        await store.close();
      }
    });
  });

test("an encounter is found by a text or a fact of it; what the texts say besides stands with the main one", async () => {
  const store = await filled(join(scratch, "one.db"));
  try {
    const [byText] = await readout(store, "readout-01/az-a");
    assert.deepEqual(byText.texts, ["readout-01/az-a", "readout-01/ru-b"]);
    const text = await store.text("readout-01/az-a");
    const fact = text!.facts.find(({ kind }) => kind === "encounters")!;
    const [byFact] = await readout(store, fact.id);
    assert.deepEqual(byFact.differences, byText.differences);
    assert.deepEqual(await readout(store, "nothing"), []);
  } finally {
    await store.close();
  }
});

test("the server gives readouts, what became of promises, figures and documents as data", async () => {
  const store = await filled(join(scratch, "served.db"));
  try {
    const app = createApp({ store, today: () => "2026-11-01" });
    const get = async (address: string) => {
      const response = await app.request(address);
      return { status: response.status, type: response.headers.get("Content-Type"), text: await response.text() };
    };
    const rows = async (address: string) => JSON.parse((await get(address)).text).rows;
    const all = (await rows("/readouts.json")) as Readout[];
    assert.ok(all.length >= 2);
    const [one] = await rows(`/readouts/${encodeURIComponent("readout-01/az-a")}.json`);
    assert.deepEqual(one.texts, ["readout-01/az-a", "readout-01/ru-b"]);
    assert.equal((await get("/readouts/nothing.json")).status, 404);

    const kept = await rows("/commitments/followed.json?state=KZ&with=UZ&status=kept");
    assert.ok(kept.length > 0);
    for (const { status, by } of kept) assert.ok(status === "kept" && by.quote.length > 0);
    const early = await rows("/commitments/followed.json?on=2020-01-01&status=overdue");
    assert.deepEqual(early, []);
    const first = JSON.parse((await get("/commitments/followed.json?limit=2")).text);
    const second = JSON.parse((await get(`/commitments/followed.json?limit=2&cursor=${first.next}`)).text);
    assert.notDeepEqual(first.rows, second.rows);
    assert.equal((await get("/commitments/followed.json?cursor=x")).status, 400);
    assert.match((await get("/commitments/followed.csv")).text, /^status,due,moved/);

    const series = await rows("/pairs/AZ/KZ/figures.json");
    const trade = series.find(
      (one: { measure: string; sense: string }) => one.measure === "trade-turnover" && one.sense === "level",
    );
    assert.ok(
      trade.points.some((point: { contradicts: boolean; values: unknown[] }) => point.contradicts && point.values.length === 2),
    );
    assert.match((await get("/pairs/AZ/KZ/figures.csv")).text, /^measure,sense,unit,period,value,contradicts,texts\r?\n/);
    const documents = await rows("/pairs/AZ/UZ/documents.json");
    assert.ok(documents.length > 0);
    assert.equal((await get("/pairs/AZ/AZ/figures.json")).status, 404);
  } finally {
    await store.close();
  }
});
