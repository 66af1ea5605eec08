import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Hono } from "hono";
import { read } from "../read/read.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";
import { toCsv } from "./csv.ts";

const raw =
  "On 14 May 2025, Azerbaijani Foreign Minister Rauf Salimov received Kazakh Foreign Minister Daniyar Seitov in Baku. " +
  "A memorandum on green energy was signed. Trade reached $540 million in 2024. The sides agreed to open a Trade House by 2026. " +
  "They discussed the Middle Corridor and the joint intergovernmental commission.";

/** Keys of things, right, wrong and odd. */
const odd = [
  "ZZ",
  "az",
  "baku",
  "nobody",
  "-1",
  "0",
  "1e9",
  "%20",
  "%2e%2e",
  "'",
  "%22%3E%3Cscript%3E",
  "%F0%9F%98%80",
  "%E0%A4",
  "org:UN",
  "org:",
  "constructor",
  "__proto__",
  "~",
  ":",
  "%25",
  "x".repeat(300),
];
const notDates = [
  "2026-02-30",
  "2023-02-29",
  "99999-01",
  "2026-13-01",
  "2026-00-10",
  "2026-05-32",
  "0000",
  "20260101",
  "soon",
  "2025-06/2025-01",
  "XXXX-05",
  "1e9",
];

describe("any address is answered by what is there or by what is wrong with it", () => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-addresses-"));
  let store: Store;
  let app: Hono;
  let routes: string[];
  let own: string[];
  before(async () => {
    store = await openStore(join(folder, "store.sqlite"));
    await store.add(read(raw, { id: "one", published: "2025-05-15" }), raw);
    app = createApp({ store, today: () => "2025-06-20", decisions: true, log: (error) => assert.fail(String(error)) });
    const all = app.routes.flatMap(({ method, path }) => (method === "GET" ? [path] : []));
    routes = [...new Set(all)].filter((path) => !/[*]|assets/.test(path));
    const facts = (await store.text("one"))!.facts;
    const { rows } = (await (await app.request("http://localhost/encounters.json")).json()) as { rows: { id: string }[] };
    own = ["one", "AZ:rauf-salimov", rows[0]!.id, ...facts.map(({ id }) => id)];
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks as a browser does, which would take a page for anything. */
  const ask = async (address: string): Promise<Response> =>
    app.request(`http://localhost${address}`, { headers: { Accept: "text/html,*/*" } });
  /** What is wrong with the answer to an address; "" for nothing. */
  const fault = async (address: string): Promise<string> => {
    const answer = await ask(address);
    const { status } = answer;
    const type = answer.headers.get("Content-Type") ?? "";
    const body = await answer.text();
    if (![200, 301, 302, 303, 400, 404, 414].includes(status)) return `${address}: ${status}`;
    if (status >= 300 && status < 400) return "";
    const isData = /^\/api\/|\.(?:json|csv)(?:\?|$)/.test(address);
    if (!isData) return status === 200 || /^text\/html/.test(type) || /json/.test(type) ? "" : `${address}: ${type}`;
    if (/html/.test(type)) return `${address}: a page for a program`;
    if (status === 200)
      return /\.csv(?:\?|$)/.test(address) === /^text\/csv/.test(type) || /^\/(?:api|texts)/.test(address)
        ? ""
        : `${address}: ${type}`;
    const { error } = JSON.parse(body) as { error: { message: string } };
    return (status === 400 ? /expected/ : /no |nothing|expected/).test(error.message) ? "" : `${address}: ${error.message}`;
  };
  const faults = async (addresses: Iterable<string>): Promise<string[]> => {
    const found: string[] = [];
    for (const address of addresses) found.push(await fault(address));
    return found.filter(Boolean);
  };

  test("with every key", async () => {
    const addresses = new Set<string>();
    for (const route of routes) {
      for (const key of [...own, ...odd]) {
        const first = route.replace(/:(?:a|key|id|state)(?=[/.]|$)/, key).replace(/:b(?=[/.]|$)/, "KZ");
        const second = route
          .replace(/:a(?=[/.]|$)/, "AZ")
          .replace(/:b(?=[/.]|$)/, key)
          .replace(/:(?:key|id|state)/, key);
        for (const address of [first, second]) {
          addresses.add(address);
          if (/\.\w+$/.test(route)) continue;
          for (const ending of ["json", "csv"]) addresses.add(`${address}.${ending}`);
        }
      }
    }
    assert.ok(addresses.size > 1000, `${addresses.size}`);
    assert.deepEqual((await faults(addresses)).slice(0, 20), []);
  });

  test("with every value of what narrows it", async () => {
    const values: Record<string, readonly string[]> = {
      from: notDates,
      to: notDates,
      on: notDates,
      month: notDates,
      state: ["ZZ", "az", "org:nope", "AZ,KZ", "A", "AZE"],
      with: ["ZZ", "az"],
      limit: ["-1", "0", "1e9", "abc", "1.5", "99999999999999999999"],
      cursor: ["-1", "0", "1e9", "abc", "x".repeat(500), "null", "[]", "1.2.3"],
      kind: ["MEETING", "constructor"],
      status: ["nope"],
      language: ["xx", "AZ"],
      lang: ["xx", "KK", "ru;q=1"],
      person: ["~", "nobody"],
      q: ["%22", "*", "AND", "(", "NEAR", "-", "'", "a".repeat(3000)],
      name: ["'", "%25", "_"],
    };
    const lists = routes.filter((route) => !route.includes(":"));
    const addresses = lists.flatMap((list) =>
      Object.entries(values).flatMap(([field, some]) => some.map((value) => `${list}?${field}=${value}`)),
    );
    assert.ok(addresses.length > 1000, `${addresses.length}`);
    assert.deepEqual((await faults(addresses)).slice(0, 20), []);
  });

  test("days that there are not, and days in the wrong order, are told to be so", async () => {
    const fields = [
      "/encounters.json?from",
      "/search.json?to",
      "/api/facts?kind=figures&from",
      "/pairs/AZ/KZ.json?since",
      "/commitments/followed.json?on",
    ];
    for (const field of fields) {
      for (const day of notDates) {
        const answer = await ask(`${field}=${encodeURIComponent(day)}`);
        assert.equal(answer.status, 400, `${field}=${day}`);
        assert.match(await answer.text(), /expected a date such as 2024-05-07 for \w+, got /);
      }
      for (const day of ["2024-02-29", "2025", "2025-05", ""])
        assert.equal((await ask(`${field}=${day}`)).status, 200, `${field}=${day}`);
    }
    const answer = await ask("/encounters.json?from=2025-06&to=2025-05-31");
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /expected a day that is not before 2025-06 for to, got 2025-05-31/);
    assert.match(
      await (await ask("/encounters?from=2025-06&to=2025-05-31&lang=ru")).text(),
      /Последний день, «31 мая 2025 года», раньше первого/,
    );
    assert.equal((await ask("/encounters.json?from=2025-05&to=2025-05-31")).status, 200);
  });

  test("codes in small letters lead to those in capitals, whatever is asked of them", async () => {
    for (const [asked, there] of [
      ["/states/az", "/states/AZ"],
      ["/states/Az.json", "/states/AZ.json"],
      ["/pairs/kz/AZ.csv?to=2025", "/pairs/KZ/AZ.csv?to=2025"],
      ["/pairs/az/kz?lang=ru", "/pairs/AZ/KZ?lang=ru"],
      ["/pairs/az/kz/figures.json", "/pairs/AZ/KZ/figures.json"],
    ] as const) {
      const answer = await ask(asked);
      assert.deepEqual([answer.status, answer.headers.get("Location")], [301, there]);
    }
    assert.equal((await ask("/pairs/org:UN/KZ.json")).status, 301, "one address for each pair, as ever");
    assert.equal((await ask("/states/AZ")).status, 200);
  });

  test("CSV opens in a spreadsheet as it is", async () => {
    const bytes = new Uint8Array(await (await ask("/encounters.csv")).arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const table = toCsv(
      [
        ["words", (row: string) => row],
        ["more", () => ["a", "b"]],
        ["n", () => -1.5],
      ],
      ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx", 'say "so", she', "two\nlines", "Баку"],
    );
    assert.deepEqual(table.split("\r\n"), [
      "\ufeffwords,more,n",
      "'=HYPERLINK(1),a; b,-1.5",
      "'+1,a; b,-1.5",
      "'-1,a; b,-1.5",
      "'@x,a; b,-1.5",
      "'\tx,a; b,-1.5",
      '"say ""so"", she",a; b,-1.5',
      '"two\nlines",a; b,-1.5',
      "Баку,a; b,-1.5",
      "",
    ]);
  });
});
