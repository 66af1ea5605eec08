import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import { handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import type { Decision, Store } from "../store/store.ts";
import type { FactRow, Page, ReviewRow } from "../view/rows.ts";
import { createApp } from "./app.ts";

suite("decisions over HTTP", () => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-decide-"));
  let store: Store;
  let app: Hono;
  let reader: Hono;
  let facts: readonly FactRow[];

  before(async () => {
    store = await openStore(join(folder, "store.sqlite"));
    const raw = "Nazim Quliyev received a guest in Baku. Turnover of the two came to 90 million dollars.";
    const { record } = handmade({ id: "visit", published: "2024-03-05", source: "Example" }, raw, {
      people: [{ name: "Nazim Quliyev", post: null, state: null, quote: "Nazim Quliyev" }],
      encounters: [
        {
          kind: "reception",
          status: "held",
          parties: ["AZ"],
          date: null,
          place: "Baku",
          participants: [],
          quote: "received a guest in Baku",
        },
      ],
    });
    await store.add(record, raw);
    app = createApp({ store, decisions: true });
    reader = createApp({ store });
    facts = (await store.text("visit"))!.facts;
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const form = (fields: Record<string, string>, headers: Record<string, string> = {}, action = "/decisions") =>
    app.request(action, {
      method: "POST",
      body: new URLSearchParams(fields).toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    });
  const json = (body: unknown, headers: Record<string, string> = {}) =>
    app.request("/api/decisions", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...headers },
    });
  const who = { Cookie: "elchi-who=Leyla" };
  const latest = async (): Promise<Decision> => (await store.decisions({ limit: 1 })).rows[0]!;

  test("a server that only reads offers nothing to decide and takes nothing", async () => {
    const page = await (await reader.request("/review")).text();
    assert.ok(!page.includes('<form class="decide"'));
    assert.equal((await reader.request("/decisions", { method: "POST" })).status, 405);
    assert.equal((await reader.request("/api/decisions", { method: "POST" })).status, 405);
    assert.equal((await reader.request(`/facts/${facts[0]!.id}/correct`)).status, 404);
  });

  test("whoever has given no name is asked for it, and nothing is lost on the way", async () => {
    const sent = { action: "confirm", fact: facts[0]!.id, back: "/texts/visit" };
    // the language of the page goes along as the page's own form sends it
    const own = async (answer: Response): Promise<string> =>
      /<form class="(?:decide|form)"[^>]* action="([^"]*)"/.exec(await answer.clone().text())?.[1] ?? "";
    const page = await form(sent, {}, await own(await app.request("/texts/visit?lang=tr")));
    assert.equal(page.status, 200);
    const body = await page.clone().text();
    for (const value of [facts[0]!.id, "/texts/visit", "confirm"]) assert.ok(body.includes(`value="${value}"`), value);
    assert.match(body, /<html lang="tr"/);
    assert.deepEqual((await store.decisions()).rows, []);
    assert.match(body, /<input id="who"[^>]* autofocus>/);
    const done = await form({ ...sent, who: "Leyla", why: "seen" }, {}, await own(page));
    assert.deepEqual([done.status, done.headers.get("Location")], [303, "/texts/visit?lang=tr"]);
    assert.match(done.headers.get("Set-Cookie")!, /elchi-who=Leyla;.*HttpOnly; SameSite=Strict/);
    assert.deepEqual([(await latest()).who, (await latest()).why], ["Leyla", "seen"]);
  });

  test("a form corrects, empties and lists fields, and leads back only to this server", async () => {
    const met = facts.find((row) => row.kind === "encounters")!;
    const page = await (await app.request(`/facts/${met.id}/correct`, { headers: who })).text();
    assert.match(page, /<select id="field-kind" name="kind">.*<option value="reception" selected>/);
    const fields = { kind: "meeting", status: "held", parties: "AZ, UZ", date: "2024-03-05", place: "", participants: "" };
    const answer = await form({ action: "correct", fact: met.id, back: "//elsewhere.example/", ...fields }, who);
    assert.deepEqual([answer.status, answer.headers.get("Location")], [303, "/decisions"]);
    assert.deepEqual((await latest()).change, { kind: "meeting", parties: ["AZ", "UZ"], date: "2024-03-05", place: null });
    const undone = await form({ action: "undo", decision: `${(await latest()).number}`, back: "/review" }, who);
    assert.equal(undone.status, 303);
  });

  test("programs send JSON and get the decision back", async () => {
    const [person] = facts;
    const answer = await json({ action: "correct", fact: person!.id, change: { post: "minister" }, who: "Timur" });
    assert.equal(answer.status, 201);
    const decision = (await answer.json()) as Decision;
    assert.deepEqual([decision.action, decision.who, decision.holds], ["correct", "Timur", true]);
    const listed = (await (await app.request("/decisions.json")).json()) as Page<Decision>;
    assert.deepEqual(listed.rows[0], decision);
    assert.match(await (await app.request("/decisions.csv")).text(), /^number,at,who/);
    const queue = (await (await app.request("/review.json?kind=encounters&state=AZ")).json()) as Page<ReviewRow>;
    assert.deepEqual(
      queue.rows.map(({ row }) => row.kind),
      ["encounters"],
    );
  });

  test("what is wrong is told", async () => {
    const fact = facts[0]!.id;
    const cases: [Promise<Response> | Response, number][] = [
      [json({ action: "confirm", fact }), 400],
      [json({ action: "praise", fact, who: "x" }), 400],
      [json({ action: "correct", fact, change: { post: "emperor" }, who: "x" }), 400],
      [json([1]), 400],
      [json({ action: "merge", of: "people", ids: [fact], who: "x" }), 400],
      [json({ action: "split", of: "people", ids: ["none", "nobody"], who: "x" }), 404],
      [form({ action: "merge", of: "weather", id: "a,b", who: "x" }), 400],
      [json({ action: "confirm", fact: "none", who: "x" }), 404],
      [json({ action: "undo", decision: 999, who: "x" }), 404],
      [app.request("/api/decisions", { method: "POST", body: "{", headers: { "Content-Type": "application/json" } }), 400],
      [app.request("/api/decisions", { method: "POST", body: "{}", headers: { "Content-Type": "text/plain" } }), 415],
      [json({ action: "confirm", fact, who: "x" }, { "Sec-Fetch-Site": "cross-site" }), 403],
      [form({ action: "confirm", fact, who: "x" }, { Origin: "https://elsewhere.example" }), 403],
      [app.request("/api/decisions"), 405],
      [form({ action: "correct", fact: "none", who: "x" }), 404],
    ];
    for (const [response, status] of cases) {
      const answer = await response;
      assert.equal(answer.status, status, await answer.text());
    }
  });

  test("pages tell who decided what, in words that are escaped", async () => {
    await form({ action: "reject", fact: facts[1]!.id, back: "/", who: "<b>Mallory</b>" });
    const text = await (await app.request("/texts/visit", { headers: who })).text();
    assert.ok(text.includes("&lt;b&gt;Mallory&lt;/b&gt;") && !text.includes("<b>Mallory"));
    assert.match(text, /<details class="fact-group rejected">/);
    const log = await (await app.request("/decisions", { headers: who })).text();
    assert.ok(log.includes("&lt;b&gt;Mallory&lt;/b&gt;"));
  });
});
