import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Hono } from "hono";
import { reasons } from "../error.ts";
import { type ElchiRecord, emptyRecord } from "../read/record.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { interfaceLanguages } from "../view/say/languages.ts";
import { voiceOf } from "../view/say/voices.ts";
import { errorPage, longestText } from "../web/index.ts";
import { createApp, largestBody, longestAddress } from "./app.ts";
import { listen } from "./listen.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-server-"));
const today = "2024-06-01";
let store: Store;
let app: Hono;
const logged: unknown[] = [];

/** A record of a text that tells of one meeting and one commitment. */
function recordOf(id: string, raw: string): ElchiRecord {
  const at = (quote: string): { quote: string; span: [number, number]; rule: string; inferred: Record<string, string> } => {
    const start = raw.indexOf(quote);
    assert.ok(start >= 0, quote);
    return { quote, span: [start, start + quote.length], rule: "test", inferred: {} };
  };
  return {
    ...emptyRecord({
      id,
      language: "en",
      published: "2024-05-08",
      attribution: null,
      source: "<b>Outlet</b>",
      url: null,
      notes: [],
      engine: "0",
    }),
    people: [{ name: "Anar Quliyev", post: "minister", state: "AZ", ...at("Anar Quliyev") }],
    encounters: [
      {
        kind: "meeting",
        status: "held",
        parties: ["AZ", "KZ"],
        date: "2024-05-07",
        place: "Baku",
        participants: ["Anar Quliyev"],
        ...at("met in Baku"),
      },
    ],
    commitments: [{ strength: "planned", actors: ["AZ", "KZ"], due: "2024-09", ...at("will meet again in September") }],
    topics: ["trade"],
  };
}

before(async () => {
  store = await openStore(join(root, "store.sqlite"));
  const raw = "=Minister Anar Quliyev met in Baku with a guest <script>alert(1)</script>. They will meet again in September.";
  for (const id of ["one", "two/with slash", "three.json"]) await store.add(recordOf(id, `${raw} ${id}`), `${raw} ${id}`);
  app = createApp({
    store,
    today: () => today,
    assets: new Map([["main.css", { body: new TextEncoder().encode("a{}"), type: "text/css; charset=utf-8" }]]),
    log: (error) => logged.push(error),
  });
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
  Promise.resolve(app.request(`http://localhost${path}`, { method, headers }));
const browser = { Accept: "text/html,application/xhtml+xml" };

const pages = [
  "/",
  "/search",
  "/search?q=guest",
  "/encounters?state=AZ&with=KZ",
  "/commitments",
  "/people?state=AZ",
  "/states/AZ",
  "/pairs/AZ/KZ",
  "/texts/one",
];

test("every page is HTML with its own headers, and escapes what texts say", async () => {
  for (const path of pages) {
    const response = await get(path, browser);
    const body = await response.text();
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get("Content-Type"), "text/html; charset=utf-8");
    assert.match(response.headers.get("Content-Security-Policy")!, /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(response.headers.get("Content-Security-Policy")!, /unsafe/);
    assert.equal(response.headers.get("X-Content-Type-Options"), "nosniff");
    assert.match(body, /^<!doctype html>/);
    assert.doesNotMatch(body, /<script>|<b>Outlet/, path);
  }
});

test("the same addresses give data", async () => {
  for (const path of [
    "/index.json",
    "/pairs.json",
    "/search.json?q=guest",
    "/encounters.json",
    "/commitments.json",
    "/people.json",
    "/states/AZ.json",
    "/pairs/AZ/KZ.json",
    "/texts/one.json",
    "/api/counts",
    "/api/texts",
    "/api/texts/one",
    "/api/facts?kind=encounters",
  ]) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get("Content-Type")!, /^application\/json/);
    assert.ok(JSON.parse(await response.text()), path);
  }
  for (const path of [
    "/index.csv",
    "/pairs.csv",
    "/search.csv?q=guest",
    "/encounters.csv",
    "/commitments.csv",
    "/people.csv",
    "/states/AZ.csv",
    "/pairs/AZ/KZ.csv",
    "/texts/one.csv",
  ]) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get("Content-Type"), "text/csv; charset=utf-8");
    assert.match(await response.text(), /^[a-z_,]+\r\n/);
  }
  assert.match(await (await get("/pairs/AZ/KZ.md")).text(), /^# /);
});

test("the data of a pair are narrowed as its page is", async () => {
  const timeline = async (query: string): Promise<number> =>
    ((await (await get(`/pairs/AZ/KZ.json${query}`)).json()) as { timeline: unknown[] }).timeline.length;
  const facts = async (query: string): Promise<string[]> => (await (await get(`/pairs/AZ/KZ.csv${query}`)).text()).split("\r\n");
  const met = (lines: readonly string[]): number => lines.filter((line) => line.includes(",encounters,")).length;
  assert.deepEqual([await timeline(""), met(await facts(""))], [1, 3]);
  for (const query of ["?kind=meeting", "?in=2024", "?in=2024-05&kind=meeting"])
    assert.deepEqual([await timeline(query), met(await facts(query))], [1, 3], query);
  for (const query of ["?kind=visit", "?in=2023", "?in=2024-06&kind=meeting"]) {
    assert.deepEqual([await timeline(query), met(await facts(query))], [0, 0], query);
    assert.equal((await facts(query)).length, (await facts("")).length - 3, query);
  }
  const [head, ...lines] = await facts("?since=2024-01-01");
  assert.match(head, /,new$/);
  assert.ok(lines.some((line) => /,encounters,.*,yes$/.test(line)));
  assert.ok((await facts("?since=2030-01-01")).every((line) => !line.endsWith(",yes")));
});

test("commitments are narrowed by both sides and by days, on the page as in the data", async () => {
  const rows = async (query: string): Promise<number> => {
    const { rows: all } = (await (await get(`/commitments.json${query}`)).json()) as { rows: { evidence: unknown[] }[] };
    const html = await (await get(`/commitments${query}`, browser)).text();
    assert.equal(html.match(/class="entry entry-commitment/g)?.length ?? 0, all.length, query);
    return all.length;
  };
  const whole = await rows("");
  assert.ok(whole > 0);
  assert.equal(await rows("?state=AZ&with=FR"), 0);
  assert.equal(await rows("?from=2090"), 0);
  assert.equal(await rows("?to=2090"), whole);
});

test("a table of facts comes in parts, tells what is new in each alike, and makes no dossier for it", async () => {
  const watched: Store = { ...store, pairLatest: () => assert.fail("expected no dossier") };
  const own = createApp({ store: watched, today: () => today });
  const lines = async (path: string): Promise<{ lines: string[]; next: string | undefined }> => {
    const answer = await own.request(path);
    const [, ...rows] = (await answer.text()).trimEnd().split("\r\n");
    return { lines: rows, next: /^<(.+)>; rel="next"$/.exec(answer.headers.get("Link") ?? "")?.[1] };
  };
  for (const query of ["", "?kind=meeting", "?kind=visit", "?since=2024-01-01", "?since=2024-05/..", "?since=2030"]) {
    const whole = await lines(`/pairs/AZ/KZ.csv${query}`);
    assert.equal(whole.next, undefined);
    const parts: string[] = [];
    let path: string | undefined = `/pairs/AZ/KZ.csv?limit=2${query.replace("?", "&")}`;
    for (let times = 0; path !== undefined; times++) {
      assert.ok(times < 20, "it ends");
      const part = await lines(path);
      assert.ok(part.lines.length <= 2);
      parts.push(...part.lines);
      path = part.next;
    }
    assert.deepEqual(parts, whole.lines, query);
  }
});

test("a search finds whose name sounds so in another alphabet, in the data too, and all texts that name them", async () => {
  for (const q of ["Гулиев", "Анар Кулиев"]) {
    const { rows, named } = (await (await get(`/search.json?q=${encodeURIComponent(q)}`)).json()) as {
      rows: unknown[];
      named?: { what: string; person: { name: string } }[];
    };
    assert.deepEqual([rows.length, named?.map(({ person }) => person.name)], [0, ["Anar Quliyev"]], q);
    const page = await (await get(`/search?q=${encodeURIComponent(q)}`, browser)).text();
    const [, address] = /href="(\/search\?person=[^"]+)">3 texts</.exec(page) ?? [];
    const texts = (await (await get(address.replace("/search?", "/search.json?").replaceAll("&amp;", "&"))).json()) as {
      rows: unknown[];
    };
    assert.equal(texts.rows.length, 3);
  }
  const { named } = (await (await get("/search.json?q=meeting")).json()) as { named?: unknown[] };
  assert.equal(named, undefined);
});

test("texts of one meeting give one encounter", async () => {
  const { rows } = (await (await get("/encounters.json")).json()) as { rows: { kind: string; evidence: unknown[] }[] };
  assert.deepEqual(
    rows.map(({ kind, evidence }) => [kind, evidence.length]),
    [["meeting", 3]],
  );
});

test("ids may hold slashes and endings", async () => {
  assert.equal((await get("/texts/two%2Fwith%20slash", browser)).status, 200);
  const record = (await (await get("/texts/two%2Fwith%20slash.json")).json()) as ElchiRecord;
  assert.equal(record.doc.id, "two/with slash");
  assert.match((await get("/texts/three.json", browser)).headers.get("Content-Type")!, /html/);
  assert.match((await get("/texts/three.json.json")).headers.get("Content-Type")!, /json/);
});

test("facts lead to their words, pairs to their one address", async () => {
  const { rows } = (await (await get("/api/facts?kind=encounters&state=AZ")).json()) as { rows: { id: string }[] };
  const fact = await get(`/facts/${rows[0].id}`);
  assert.equal(fact.status, 302);
  assert.match(fact.headers.get("Location")!, /^\/texts\/[^#]+#w-/);
  assert.equal((await get(`/api/facts/${rows[0].id}`)).status, 200);
  const pair = await get("/pairs/KZ/AZ.json");
  assert.deepEqual([pair.status, pair.headers.get("Location")], [301, "/pairs/AZ/KZ.json"]);
});

test("pages speak the language of the address, else the browser's, else English", async () => {
  const lang = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await get(path, { ...browser, ...headers });
    return [answer.status, answer.headers.get("content-language"), /<html lang="([^"]+)"/.exec(await answer.text())?.[1]];
  };
  assert.deepEqual(await lang("/"), [200, "en-GB", "en-GB"]);
  assert.deepEqual(await lang("/?lang=kk"), [200, "kk", "kk"]);
  assert.deepEqual(await lang("/", { "Accept-Language": "de,ky;q=0.5" }), [200, "ky", "ky"]);
  assert.deepEqual(await lang("/?lang=tr", { "Accept-Language": "ru" }), [200, "tr", "tr"]);
  assert.deepEqual(await lang("/nowhere?lang=uz"), [404, "uz", "uz"]);
  assert.equal((await lang("/?lang=xx"))[0], 400);
  // what went wrong is told in other languages at the same address
  const wrong = await (await get("/people?post=nobody&lang=uz", browser)).text();
  assert.match(wrong, /href="\/people\?post=nobody&amp;lang=ru" lang="ru"/);

  const page = await (await get("/encounters?state=AZ&lang=kk", browser)).text();
  for (const [, address] of page.matchAll(/<a\b[^>]*? href="(\/[^"]*)"/g))
    assert.match(address, /[?;]lang=|\.(?:json|csv)/, `a link forgets the language: ${address}`);
  assert.match(page, /<form[^>]*><input type="hidden" name="lang" value="kk">/);
  assert.match(page, /href="\/encounters\?state=AZ&amp;lang=ru" lang="ru"/);
  // without a choice of the reader's links stay plain
  assert.doesNotMatch(await (await get("/encounters", { ...browser, "Accept-Language": "kk" })).text(), /name="lang"/);
  assert.equal((await get("/pairs/KZ/AZ?lang=kk")).headers.get("location"), "/pairs/AZ/KZ?lang=kk");
});

test("a text that is sent is read and not kept", async () => {
  const body = new URLSearchParams({
    text: "Bakıda Azərbaycanın energetika naziri Anar Quliyev Qazaxıstanın energetika naziri Daniyar Sabitovla görüşüb.",
    published: "2024-05-08",
  });
  const answer = await app.request("http://localhost/read?lang=tr", { method: "POST", body, headers: browser });
  const page = await answer.text();
  assert.equal(answer.status, 200);
  assert.match(page, /<html lang="tr"/);
  assert.match(page, /action="\/read\?lang=tr"/);
  assert.match(page, /class="fact fact-encounters"[^>]*>.*Anar Quliyev ile .*Daniyar Sabitov görüştü/s);
  const missing = await get("/texts/text", browser);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /<ul class="onward"><li><a href="\/search">Texts<\/a><\/li><li><a href="\/">/);
  const wrong = new URLSearchParams({ text: "x", published: "yesterday" });
  assert.equal((await app.request("http://localhost/read", { method: "POST", body: wrong })).status, 400);
  assert.equal((await get("/read", {}, "PUT")).status, 405);
});

test("what is the same is not sent again", async () => {
  for (const path of ["/assets/main.css", "/pairs/AZ/KZ"]) {
    const tag = (await get(path)).headers.get("ETag")!;
    const again = await get(path, { "If-None-Match": tag });
    assert.equal(again.status, 304, path);
    assert.equal(await again.text(), "");
    assert.ok(again.headers.has("Content-Security-Policy"));
  }
  assert.equal(await (await get("/pairs/AZ/KZ", {}, "HEAD")).text(), "");
});

test("trouble is a page for people and JSON for programs", async () => {
  const cases: [string, number, string][] = [
    ["/nothing", 404, "not-found"],
    ["/texts/none", 404, "not-found"],
    ["/facts/none", 404, "not-found"],
    ["/states/Azerbaijan", 404, "not-found"],
    ["/pairs/AZ/AZ", 404, "not-found"],
    ["/states/ZZ", 404, "not-found"],
    ["/pairs/AZ/ZZ", 404, "not-found"],
    ["/assets/..%2F..%2Fpackage.json", 404, "not-found"],
    ["/people.md", 404, "not-found"],
    ["/encounters?kind=party", 400, "bad-argument"],
    ["/encounters?from=yesterday", 400, "bad-argument"],
    ["/encounters?cursor=x", 400, "bad-argument"],
    ["/people?limit=0", 400, "bad-argument"],
    ["/search?language=xx", 400, "bad-argument"],
    ["/api/facts", 400, "bad-argument"],
    [`/search?q=${"a".repeat(longestAddress)}`, 414, "address-too-long"],
    ["/texts/%", 404, "not-found"],
  ];
  for (const [path, status, code] of cases) {
    const data = await get(path);
    const { error } = (await data.json()) as { error: { code: string; message: string } };
    assert.deepEqual([data.status, error.code], [status, code], path);
    assert.equal(data.headers.get("Cache-Control"), "no-store");
    if (/^\/assets|\.md$|^\/api/.test(path)) continue;
    const page = await get(path, browser);
    assert.equal(page.status, status);
    assert.match(await page.text(), /^<!doctype html>/);
  }
});

test("trouble is told in the language of the page, its details as they are", async () => {
  const told = async (path: string): Promise<string> => (await get(path, browser)).text();
  const long = await told(`/search?lang=ru&q=${"a".repeat(longestAddress)}`);
  assert.match(long, /<h1>Слишком длинно<\/h1>/);
  assert.match(
    long,
    /Подробности \(по-английски\)<\/summary><p class="trouble-message" lang="en">expected an address of at most/,
  );
  const unread = await told("/encounters?lang=kk&kind=party");
  assert.match(unread, /<h1>Сұрау түсініксіз<\/h1>/);
  assert.match(unread, /Толығырақ \(ағылшынша\)<\/summary><p class="trouble-message" lang="en">expected/);
  // what a field takes stands there as readers call it and leads on, and so does the list that was asked for
  const offices = await told("/people?lang=kk&state=KZ&post=president");
  assert.match(offices, /<a href="\/people\?lang=kk&amp;state=KZ&amp;post=foreign-minister">[Сс]ыртқы істер министрі<\/a>, /);
  assert.match(offices, /<li><a href="\/people\?lang=kk">Адамдар<\/a><\/li>/);
  const day = await told("/calendar?lang=ru&day=2025");
  assert.match(day, /<p class="trouble-reason">Поле «Календарь» принимает день вида \S+, а не «2025»\.<\/p>/);
  assert.match(day, /<input id="again-day"[^>]* name="day" value="2025"/);
  for (const [path, list] of [
    ["/encounters?cursor=x", "/encounters"],
    ["/search?limit=x", "/search"],
    ["/documents?state=x", "/documents"],
    ["/calendar?month=x", "/calendar"],
  ] as const)
    assert.match(await told(path), new RegExp(`<ul class="onward"><li><a href="${list}">`), path);
  for (const data of [409, 413, 503, 507]) assert.notEqual(errorPage({ status: data }), errorPage({ status: 500 }));
});

test("a text that is too long to be read is told to be too long", async () => {
  const body = new URLSearchParams({ text: "a".repeat(longestText + 1), published: "" }).toString();
  const headers = { ...browser, "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await app.request("http://localhost/read?lang=tr", { method: "POST", headers, body });
  assert.equal(answer.status, 400);
  const page = await answer.text();
  assert.match(page, /<h1>Bu çok uzun<\/h1>/);
  assert.match(page, /<p class="trouble-reason">Bir metinde en çok 200\.000 karakter olabilir\.<\/p>/);
});

test("each kind of error has a line of its own in the language of the page", async () => {
  const wrong = [
    "/encounters?from=soon",
    "/pairs/AZ/KZ?in=May",
    "/calendar?month=2024",
    "/calendar?day=2024-05",
    "/encounters?kind=party",
    "/people?state=Baku",
    "/search?limit=0",
    "/encounters?cursor=x",
    `/search?q=${"a".repeat(longestAddress)}`,
    "/search?q=%00",
  ];
  const placesOf = (line: string) => line.match(/\{\w+\}/g)?.sort() ?? [];
  const { reasons: english } = voiceOf("en").words.ui;
  for (const language of interfaceLanguages) {
    const { reasons: own } = voiceOf(language).words.ui;
    for (const reason of reasons) {
      assert.deepEqual(placesOf(own[reason]), placesOf(english[reason]), `${language} ${reason}`);
      assert.ok(language === "en" || own[reason] !== english[reason], `${language} ${reason}`);
    }
    const lines = new Set<string>();
    for (const path of wrong) {
      const answer = await get(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`, browser);
      assert.ok(answer.status >= 400 && answer.status < 500, path);
      const line = /<p class="trouble-reason">(.+?)<\/p>/.exec(await answer.text())?.[1]?.replace(/<[^>]*>/g, "");
      assert.ok(line !== undefined && !/\{|expected/.test(line), `${path} in ${language}: ${line}`);
      lines.add(line);
    }
    assert.equal(lines.size, wrong.length, language);
  }
  const said = await (await get("/people?state=Baku&lang=ru", browser)).text();
  assert.match(said, /Поле «Государство» принимает код государства или организации, например AZ, org:UN, а не «Baku»\./);
  assert.match(said, /Подробности \(по-английски\)<\/summary><p class="trouble-message" lang="en">expected a code/);
});

test("only reading is allowed", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const response = await get("/people", {}, method);
    assert.deepEqual([response.status, response.headers.get("Allow")], [405, "GET, HEAD"]);
  }
  assert.equal((await get("/api/read")).status, 405);
});

test("a text is read without being kept", async () => {
  const post = (body: string): Promise<Response> =>
    Promise.resolve(app.request("http://localhost/api/read", { method: "POST", body }));
  const record = (await (await post(JSON.stringify({ id: "x", text: "Salam", published: "2024-05-07" }))).json()) as ElchiRecord;
  assert.deepEqual([record.doc.id, record.doc.published], ["x", "2024-05-07"]);
  assert.equal(await store.text("x"), null);
  assert.equal((await post("{")).status, 400);
  assert.equal((await post(JSON.stringify({ id: "x", text: "a".repeat(largestBody) }))).status, 413);
});

test("another name than its own is not answered", async () => {
  const guarded = createApp({ store, hosts: ["localhost"], today: () => today });
  assert.equal((await guarded.request("http://evil.example/people")).status, 421);
  assert.equal((await guarded.request("http://localhost:4317/people")).status, 200);
});

test("nothing of an unexpected error is told outside", async () => {
  const broken = createApp({
    store: {
      ...store,
      counts: () => Promise.reject(new TypeError("secret detail")),
    },
    log: (error) => logged.push(error),
  });
  const response = await broken.request("http://localhost/api/counts");
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /secret/);
  assert.match(String(logged.at(-1)), /secret detail/);
});

test("no address brings it down", async () => {
  const step = fc.constantFrom(
    "/",
    "texts",
    "pairs",
    "states",
    "api",
    "facts",
    "AZ",
    ".json",
    "%2F",
    "%00",
    "..",
    "?q=",
    "&",
    "*",
    '"',
    "cursor=",
    "limit=1",
    "state=org:UN",
    "é",
    "=",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { status } = await get(`/${steps.join("")}`, browser);
      assert.ok(status < 500, String(status));
    }),
    { numRuns: 200 },
  );
});

test("over a socket: the next port where one is taken, and an orderly end", async () => {
  const first = await listen(app, { port: 0 });
  const second = await listen(app, { port: first.port });
  assert.equal(second.port > first.port, true);
  assert.equal((await fetch(`${second.url}pairs/AZ/KZ.json`)).status, 200);
  await assert.rejects(listen(app, { port: first.port, tries: 0 }), { code: "bad-argument" });
  await assert.rejects(listen(app, { port: 0, host: "203.0.113.1" }), { code: "bad-argument" });
  await Promise.all([first.close(), second.close()]);
  await assert.rejects(fetch(first.url));
});

test("what is long comes compressed where the browser takes it", async () => {
  const plain = await get("/", browser);
  assert.equal(plain.headers.get("Content-Encoding"), null);
  const packed = await get("/", { ...browser, "Accept-Encoding": "gzip, br" });
  assert.equal(packed.headers.get("Content-Encoding"), "gzip");
  assert.match(packed.headers.get("Vary") ?? "", /Accept-Encoding/i);
  const unpacked = new Response(packed.body!.pipeThrough(new DecompressionStream("gzip")));
  assert.equal(await unpacked.text(), await plain.text());
});

test("pages hold their style sheet, and nothing else may style them", async () => {
  const answer = await get("/", browser);
  const page = await answer.text();
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1];
  assert.equal(style, "a{}");
  assert.doesNotMatch(page, /rel="stylesheet"/);
  const hash = createHash("sha256").update(style!).digest("base64");
  assert.match(
    answer.headers.get("Content-Security-Policy")!,
    new RegExp(`style-src 'self' 'sha256-${hash.replace(/[+]/g, "\\+")}';`),
  );
});
