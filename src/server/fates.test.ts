import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { read, readDeeds } from "../read/read.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { briefingOf } from "../view/export/briefing.ts";
import { docxParts } from "../view/export/docx.ts";
import type { CommitmentItem } from "../view/items.ts";
import { voiceOf } from "../view/say/voices.ts";
import { createApp } from "./app.ts";
import { followed } from "./follow.ts";
import { dossier } from "./views.ts";

/** What became of commitments must be the same in every way out. */

const root = mkdtempSync(join(tmpdir(), "elchi-fates-"));
const today = "2025-03-01";
let store: Store;
let app: ReturnType<typeof createApp>;
/** status and words of what became of it, by text and words of the commitment */
const expected = new Map<string, string>();

before(async () => {
  store = await openStore(join(root, "store.sqlite"));
  for (const { texts } of clusters().filter(({ name }) => /^follow-0[1-6]$/.test(name))) {
    for (const { raw, record } of texts) await store.add(record, raw, { deeds: readDeeds(raw, record) });
  }
  app = createApp({ store, today: () => today });
  for (const item of await followed(store, today)) {
    for (const { text, quote } of [item, ...item.also]) {
      const place = `${text}|${quote}`;
      if (item.by !== null || !expected.has(place)) expected.set(place, `${item.status}|${item.by?.quote ?? ""}`);
    }
  }
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = async (path: string, accept = "text/html"): Promise<string> => {
  const answer = await app.request(`http://localhost${path}`, { headers: { Accept: accept } });
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const asked = async <T>(path: string): Promise<T> => JSON.parse(await ask(path)) as T;

type Standing = Pick<CommitmentItem, "state" | "fate">;

/** Holds what an answer says of commitments against what `elchi commitments` says. */
function hold(where: string, told: readonly (Standing & { text: string; quote: string })[]): void {
  const got = told.map(({ text, quote, state, fate }) => [`${text}|${quote}`, `${state}|${fate?.by.quote ?? ""}`]);
  assert.ok(got.length > 0, where);
  for (const [place, standing] of got) assert.equal(standing, expected.get(place!), `${where}: ${place}`);
}
const placed = (items: readonly CommitmentItem[]) =>
  items.flatMap(({ evidence, state, fate }) => evidence.map(({ text, quote }) => ({ text, quote, state, fate })));

test("there is something of every kind to tell", () => {
  const states = new Set([...expected.values()].map((standing) => standing.split("|")[0]));
  assert.deepEqual([...states].sort(), ["broken", "kept", "open", "overdue", "partly", "postponed"]);
});

test("data give one standing of a commitment, wherever they stand", async () => {
  const list = await asked<{ rows: CommitmentItem[] }>("/commitments.json");
  hold("/commitments.json", placed(list.rows));
  assert.ok(list.rows.length > 10);
  const pairs = await asked<{ rows: { a: string; b: string }[] }>("/pairs.json");
  for (const { a, b } of pairs.rows) {
    const { commitments } = await asked<{ commitments: CommitmentItem[] }>(`/pairs/${a}/${b}.json`);
    if (commitments.length > 0) hold(`/pairs/${a}/${b}.json`, placed(commitments));
  }
  const state = await asked<{ commitments: CommitmentItem[] }>("/states/KZ.json");
  hold("/states/KZ.json", placed(state.commitments));
  const due = list.rows.find((row) => row.fate !== null && /^\d{4}-\d\d/.test(row.due ?? ""))!.due!.slice(0, 7);
  const month = await asked<{ commitments: CommitmentItem[] }>(`/calendar.json?month=${due}`);
  hold(`/calendar.json?month=${due}`, placed(month.commitments));
  const projects = await asked<{ rows: { key: string }[] }>("/projects.json");
  for (const { key } of projects.rows) {
    const { commitments } = await asked<{ commitments: CommitmentItem[] }>(`/projects/${key}.json`);
    if (commitments.length > 0) hold(`/projects/${key}.json`, placed(commitments));
  }
  const facts = await asked<{ rows: (Standing & { text: string; fact: { quote: string } })[] }>("/api/facts?kind=commitments");
  hold(
    "/api/facts",
    facts.rows.map((row) => ({ ...row, quote: row.fact.quote })),
  );
  const others = await asked<{ rows: object[] }>("/api/facts?kind=encounters");
  assert.ok(others.rows.every((row) => !("state" in row)));
  const home = await asked<{ commitments: CommitmentItem[] }>("/index.json");
  for (const { state: now } of home.commitments) assert.ok(now === "open" || now === "overdue");
});

test("tables give the same", async () => {
  const list = await asked<{ rows: CommitmentItem[] }>("/commitments.json");
  const [head, ...lines] = (await ask("/commitments.csv")).trim().split("\r\n");
  assert.equal(head, "due,state,moved,strength,actors,quote,texts,by,by_text");
  assert.equal(lines.length, list.rows.length);
  for (const [i, { due, state, fate }] of list.rows.entries()) {
    assert.ok(lines[i]!.startsWith(`${due ?? ""},${state},${fate?.moved ?? ""},`), lines[i]);
    assert.ok(lines[i]!.endsWith(`,${fate?.by.text ?? ""}`), lines[i]);
  }
});

test("the queue of review tells the standing of commitments", async () => {
  type Row = Standing & { row: { text: string; kind: string; fact: { quote: string } } };
  const { rows } = await asked<{ rows: Row[] }>("/review.json?kind=commitments&limit=200");
  hold(
    "/review.json",
    rows.map(({ row, ...rest }) => ({ ...rest, text: row.text, quote: row.fact.quote })),
  );
  const settled = rows.find(({ fate }) => fate !== null)!;
  const page = await ask("/review?kind=commitments&limit=200");
  const entry = page.split('<li class="fact').find((part) => part.includes(`fate-${settled.state}`))!;
  assert.match(entry, /<blockquote lang="[^"]+" dir="auto"><p>/);
  assert.match(await ask("/review.csv?kind=commitments&limit=200"), new RegExp(`,${settled.state},`));
});

test("documents tell it with the words of both texts", async () => {
  const whole = await dossier(store, "KG", "KZ", today);
  const settled = whole.commitments.filter(({ fate }) => fate !== null);
  assert.ok(settled.length > 1);
  const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
  const markdown = await ask("/pairs/KG/KZ.md");
  for (const language of ["en", "kk"] as const) {
    const say = voiceOf(language);
    const briefing = briefingOf(whole, say);
    const items = briefing.sections.flatMap((section) => section.items);
    const page = docxParts(briefing).find(({ name }) => name === "word/document.xml")!.content;
    for (const one of settled) {
      const words = oneLine(one.fate!.by.quote);
      const promised = one.evidence.map(({ quote }) => oneLine(quote));
      const found = items.find(({ quotes }) => quotes.some((quote) => promised.includes(quote.words)) && quotes.length === 2)!;
      assert.deepEqual([found.quotes[1]!.label, found.quotes[1]!.words], [say.fate(one), words]);
      const [n] = found.quotes[1]!.sources;
      assert.equal(briefing.sources[n! - 1]!.n, n);
      assert.ok(page.includes(`>${say.fate(one)}: <`));
      if (language === "en") assert.ok(markdown.includes(`  > ${say.fate(one)}: ${words} [`), words);
    }
  }
});

/** Two sides promise one session, and each tells in its own words that it was held; no text has an outlet. */
const session: readonly [id: string, published: string, raw: string][] = [
  [
    "promise-en",
    "2024-03-10",
    "Ministers of Azerbaijan and Kyrgyzstan meet in Baku\n\nOn 9 March 2024 Minister of Transport of Azerbaijan Kamran Safarli met Minister of Transport of Kyrgyzstan Bakyt Usenov in Baku. The next session of the intergovernmental commission is expected to be held in Bishkek in October.",
  ],
  [
    "promise-ru",
    "2024-03-10",
    "В Баку встретились министры Азербайджана и Кыргызстана\n\n9 марта 2024 года министр транспорта Кыргызстана Бакыт Усенов встретился в Баку с министром транспорта Азербайджана Кямраном Сафарли. Очередное заседание межправительственной комиссии планируется провести в октябре в Бишкеке.",
  ],
  [
    "held-en",
    "2024-10-12",
    "Azerbaijan–Kyrgyzstan commission meets\n\nThe 7th session of the Azerbaijan–Kyrgyzstan intergovernmental commission took place in Bishkek on 11 October.",
  ],
  [
    "held-ru",
    "2024-10-12",
    "Заседание комиссии\n\n11 октября в Бишкеке состоялось седьмое заседание Межправительственной комиссии по сотрудничеству между Кыргызстаном и Азербайджаном.",
  ],
];

test("one promise that each side's text tells and each side's later text calls kept is one line, under the titles of texts without an outlet", async () => {
  const own = await openStore(join(root, "session.sqlite"));
  for (const [id, published, raw] of session) {
    const record = read(raw, { id, published });
    await own.add(record, raw, { deeds: readDeeds(raw, record) });
  }
  const pages = createApp({ store: own, today: () => today });
  const { rows } = (await (await pages.request("http://localhost/commitments.json")).json()) as { rows: CommitmentItem[] };
  assert.deepEqual(
    rows.map(({ state, evidence, fate }) => [state, evidence.map(({ text }) => text).sort(), fate?.by.text]),
    [["kept", ["promise-en", "promise-ru"], "held-en"]],
  );
  assert.equal(rows[0].fate?.by.title, "Azerbaijan–Kyrgyzstan commission meets");
  for (const path of ["/commitments", "/pairs/AZ/KG"]) {
    const body = await (await pages.request(`http://localhost${path}`, { headers: { Accept: "text/html" } })).text();
    const kept = body.split("due-group-kept")[1]!.split("</section>")[0]!;
    assert.match(
      kept,
      /<span lang="en">Azerbaijan–Kyrgyzstan commission meets<\/span>, 12 October 2024<\/a>.*<small class="file">held-en<\/small>/s,
    );
  }
  await own.close();
});

test("overdue promises come with the latest missed day first, on the first page as in lists and briefings", async () => {
  const own = await openStore(join(root, "overdue.sqlite"));
  const works = [
    ["a school in Samarkand", "2 May"],
    ["a consulate in Ganja", "14 September"],
    ["a ferry line across the Caspian", "20 July"],
  ];
  for (const [i, [what, day]] of works.entries()) {
    const raw = `Ministers meet\n\nMinisters of Azerbaijan and Uzbekistan met in Baku on ${i + 1} March 2024. The sides agreed to open ${what} by ${day} 2024.`;
    const record = read(raw, { id: `works-${i + 1}`, published: `2024-03-0${i + 1}` });
    await own.add(record, raw, { deeds: readDeeds(raw, record) });
  }
  const pages = createApp({ store: own, today: () => today });
  const days = async (path: string): Promise<string[]> => {
    const body = await (await pages.request(`http://localhost${path}`, { headers: { Accept: "text/html" } })).text();
    return [...body.matchAll(/due-overdue"><time datetime="([^"]+)"/g)].map(([, day]) => day!);
  };
  const expected = ["2024-09-14", "2024-07-20", "2024-05-02"];
  for (const path of ["/", "/commitments", "/pairs/AZ/UZ", "/states/AZ"]) assert.deepEqual(await days(path), expected, path);
  await own.close();
});
