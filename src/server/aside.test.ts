import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { ElchiError } from "../error.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";
import { type Aside, startAside, takesLong } from "./aside.ts";
import { assetFolders, loadAssets } from "./assets.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-aside-"));
const address = join(root, "store.sqlite");
const assets = loadAssets(assetFolders);
const base = "http://localhost";
let store: Store;
let aside: Aside;
before(async () => {
  store = await openStore(address);
  for (const { texts } of clusters().filter(({ name }) => name === "follow-03"))
    for (const { raw, record } of texts) await store.add(record, raw);
  aside = startAside({ address, hosts: ["localhost"], decisions: false });
});
after(async () => {
  await aside.close();
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

test("what may take long is told by its address: whole relations, files, what became of promises, and long lists", () => {
  for (const path of [
    "/pairs/AZ/KZ.csv",
    "/pairs/AZ/KZ.pdf?lang=kk",
    "/pairs/AZ/KZ.docx",
    "/pairs/AZ/KZ/figures.json",
    "/pairs/AZ/org:UN/documents.csv?cursor=1000",
    "/commitments/followed.json",
    "/readouts.json?state=AZ",
    "/readouts/some-text",
    "/people.json",
    "/encounters.csv?state=AZ",
    "/calendar.ics",
    "/review?limit=1000",
    "/api/facts?kind=commitments&limit=500",
  ])
    assert.ok(takesLong(base + path), path);
  for (const path of [
    "/",
    "/pairs/AZ/KZ",
    "/pairs/AZ/KZ.json",
    "/people",
    "/people.json?limit=50",
    "/people/AZ:anar-quliyev.json",
    "/texts/some-text.csv",
    "/facts/0123.json",
    "/api/counts",
    "/api/facts?kind=people",
    "/search?q=people.json",
    "/assets/site.css",
  ])
    assert.ok(!takesLong(base + path), path);
});

test("the thread gives the answers that the app itself gives", async () => {
  const own = createApp({ store, assets, hosts: ["localhost"] });
  const beside = createApp({ store, assets, hosts: ["localhost"], aside });
  for (const [path, init] of [
    ["/pairs/KG/KZ.csv", {}],
    ["/pairs/KZ/KG.csv", {}],
    ["/commitments/followed.json?limit=2", {}],
    ["/commitments/followed.json?cursor=x", {}],
    ["/readouts/nothing", {}],
    ["/encounters?limit=1000&lang=kk", { headers: { Accept: "text/html" } }],
    ["/encounters?limit=500&kind=none", { headers: { Accept: "text/html", "Accept-Language": "ru" } }],
    ["/people.json", { method: "HEAD" }],
    ["/people.json", { method: "DELETE" }],
    ["/people.json", { headers: { "Accept-Encoding": "gzip" } }],
  ] as const) {
    const [expected, got] = await Promise.all([own, beside].map((app) => app.request(base + path, init)));
    assert.equal(got!.status, expected!.status, path);
    assert.deepEqual([...got!.headers], [...expected!.headers], path);
    assert.deepEqual(await got!.arrayBuffer(), await expected!.arrayBuffer(), path);
  }
  const text =
    "On 14 May 2025, Azerbaijani Foreign Minister Rauf Salimov met Kazakh Foreign Minister Daniyar Seitov in Baku. ".repeat(300);
  for (const [path, type, body, status] of [
    ["/api/read", "application/json", JSON.stringify({ id: "long", text, published: "2025-05-14" }), 200],
    ["/read?lang=tr", "application/x-www-form-urlencoded", new URLSearchParams({ text, published: "" }).toString(), 200],
    ["/api/read", "application/json", JSON.stringify({ id: "long", text: text.repeat(40) }), 413],
  ] as const) {
    const send = { method: "POST", body, headers: { "Content-Type": type, Accept: "text/html" } };
    const [expected, got] = await Promise.all([own, beside].map((app) => app.request(base + path, send)));
    assert.deepEqual([expected!.status, got!.status], [status, status], path);
    if (status === 200) assert.equal(await got!.text(), await expected!.text(), path);
  }
  const elsewhere = await beside.request("http://elsewhere.example/people.json");
  assert.equal(elsewhere.status, 421);
  const known = await own.request(`${base}/people.json`);
  const again = { headers: { "If-None-Match": known.headers.get("ETag")! } };
  assert.equal((await beside.request(`${base}/people.json`, again)).status, 304);
});

test("the app leaves to the thread what takes long, and that alone", async () => {
  const asked: string[] = [];
  const answer = async ({ url }: Request): Promise<Response> => {
    asked.push(new URL(url).pathname);
    return new Response("beside");
  };
  const app = createApp({ store, aside: { answer } });
  assert.equal(await (await app.request("/pairs/KG/KZ.csv")).text(), "beside");
  assert.match(await (await app.request("/pairs/KG/KZ", { headers: { Accept: "text/html" } })).text(), /^<!doctype html>/i);
  assert.equal((await app.request("/commitments/followed.json", { method: "POST" })).status, 405);
  const send = (length: number) => ({ method: "POST", body: JSON.stringify({ id: "x", text: "a".repeat(length) }) });
  assert.equal((await app.request("/api/read", { ...send(10), headers: { "Content-Length": "40" } })).status, 200);
  assert.equal(await (await app.request("/api/read", send(50_000))).text(), "beside");
  assert.equal((await app.request("/decisions", send(50_000))).status, 405);
  assert.deepEqual(asked, ["/pairs/KG/KZ.csv", "/api/read"]);
});

test("where the thread has no store it says so, and a closed one is started anew", async () => {
  const nowhere = startAside({ address: join(root, "missing", "store.sqlite"), hosts: undefined, decisions: false });
  try {
    const wrong = await nowhere.answer(new Request(`${base}/people.json`)).catch((error: unknown) => error);
    assert.ok(wrong instanceof ElchiError && wrong.code === "store-unavailable", String(wrong));
  } finally {
    await nowhere.close();
  }
  await aside.close();
  assert.equal((await aside.answer(new Request(`${base}/people.json`))).status, 200);
});
