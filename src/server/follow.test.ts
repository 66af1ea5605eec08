import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { readDeeds } from "../read/read.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { briefingOf } from "../view/export/briefing.ts";
import { type FollowedItem, told } from "../view/follow.ts";
import type { CommitmentItem } from "../view/items.ts";
import { voiceOf } from "../view/say/voices.ts";
import { pairPage } from "../web/index.ts";
import { createApp } from "./app.ts";
import { fatesOf, followed } from "./follow.ts";
import { dossier } from "./views.ts";

const stories = clusters();
const root = mkdtempSync(join(tmpdir(), "elchi-follow-page-"));
const today = "2026-01-01";
let store: Store;
before(async () => {
  store = await openStore(join(root, "store.sqlite"));
  for (const { texts } of stories.filter(({ name }) => name === "follow-03" || name === "follow-05"))
    for (const { raw, record } of texts) await store.add(record, raw);
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

test("a pair's page tells what became of commitments, with the later text's words and where they stand", async () => {
  const app = createApp({ store, today: () => today });
  const groupsOf = async (pair: string): Promise<(name: string) => string> => {
    const answer = await app.request(`http://localhost/pairs/${pair}`, { headers: { Accept: "text/html" } });
    const parts = (await answer.text()).split('<section class="due-group due-group-');
    assert.doesNotMatch(parts.join(""), /latest \d+ texts only/);
    return (name) => parts.find((part) => part.startsWith(`${name}"`))?.split("</section>")[0] ?? "";
  };
  const grain = await groupsOf("KG/KZ");
  assert.match(
    grain("partly"),
    /^partly"><h3>Kept in part <span class="heading-count">1<.*200 мың тонна бидай.*<span class="badge fate fate-partly">Kept in part<\/span>/s,
  );
  assert.match(
    grain("partly"),
    /<blockquote lang="ky" dir="auto"><p>[^<]*130 миң тонна[^<]*<\/p><\/blockquote><figcaption><a class="source" href="\/texts\/follow-03%2Fky-b#:~:text=[^"]*130%20/,
  );
  assert.match(grain("postponed"), /^postponed"><h3>Put off .*<span>new day: March 2025<\/span>.*март айына жылдырылды/s);
  assert.doesNotMatch(grain("overdue") + grain("open"), /200 мың тонна бидай/);
  const visit = await groupsOf("TR/UZ");
  assert.match(visit("kept"), /<h3>Kept .*ortak üniversitenin.*университет очилди/s);
  assert.match(visit("broken"), /<h3>Not kept .*<blockquote lang="tr" dir="auto"><p>[^<]*iptal edildiğini/s);
});

test("where not all texts were looked through the page says so in every language", async () => {
  const whole = await dossier(store, "KG", "KZ", today);
  assert.equal(whole.followedOnly, null);
  const said = ["en", "az", "kk", "ky", "ru", "tr", "uz"].map((language) => {
    const say = voiceOf(language as Parameters<typeof voiceOf>[0]);
    const page = pairPage({ ...whole, followedOnly: 1 }, say);
    return /<p class="none">([^<]*\b1\b[^<]*)<\/p><section class="due-group/.exec(page)?.[1];
  });
  assert.equal(new Set(said).size, 7);
  assert.ok(said.every((words) => words !== undefined));
});

test("a promise that a person has rejected is followed no more, until that is taken back", async () => {
  const kept = (await followed(store, today)).find(({ by }) => by !== null)!;
  const { facts } = (await store.text(kept.text))!;
  const { id } = facts.find((row) => row.kind === "commitments" && row.fact.quote === kept.quote)!;
  const there = async () => (await followed(store, today)).some(({ text, quote }) => text === kept.text && quote === kept.quote);
  const { number } = await store.decide({ action: "reject", fact: id, who: "Leyla" });
  assert.equal(await there(), false);
  await store.decide({ action: "undo", decision: number, who: "Leyla" });
  assert.equal(await there(), true);
});

test("a promise that several texts tell is one entry on the page, with the words of all", async () => {
  const whole = await dossier(store, "KG", "KZ", today);
  const fates = await fatesOf(
    store,
    whole.commitments.flatMap(({ evidence }) => evidence),
    today,
  );
  const [one, other] = whole.commitments;
  const partly = [...fates.told.values()].find(({ status }) => status === "partly")!;
  const same = new Map([one, other].map(({ evidence: [{ text, span }] }) => [`${span[0]} ${span[1]} ${text}`, partly]));
  const { commitments } = told([one!, other!], { ...fates, told: same });
  const page = pairPage({ ...whole, commitments }, voiceOf("en"));
  assert.match(page, /<h3>Kept in part <span class="heading-count">1<\/span>/);
  const kept = page.split('due-group-partly"')[1]!.split("</section>")[0]!;
  for (const { evidence } of [one!, other!]) assert.ok(kept.includes(encodeURIComponent(evidence[0].text)), evidence[0].text);
});

test("lists, calendars and the first page call nothing overdue of which a text tells what became", async () => {
  const app = createApp({ store, today: () => today });
  const page = async (path: string): Promise<string> =>
    (await app.request(`http://localhost${path}`, { headers: { Accept: "text/html" } })).text();
  const groups = (await page("/commitments")).split('<section class="due-group due-group-');
  const group = (name: string): string => groups.find((part) => part.startsWith(`${name}"`))?.split("</section>")[0] ?? "";
  assert.match(group("partly"), /<h2>Kept in part .*200 мың тонна бидай.*130 миң тонна/s);
  assert.match(group("broken"), /<h2>Not kept .*iptal edildiğini/s);
  assert.doesNotMatch(group("overdue") + group("open") + group("ahead"), /200 мың тонна бидай/);
  const { commitments } = await dossier(store, "KG", "KZ", today);
  const dated = commitments.find(({ fate, due }) => fate !== null && due !== null)!;
  const due = dated.due!.slice(0, 7);
  const month = await page(`/calendar?month=${due.length === 4 ? `${due}-06` : due}`);
  assert.match(month, new RegExp(`mark-${dated.state}|fate-${dated.state}`));
  assert.doesNotMatch(await page("/"), /200 мың тонна бидай/);
});

test("an open promise that each side's text tells is one line wherever commitments are listed, with all its sources", async () => {
  const own = await openStore(join(root, "promises.sqlite"));
  const [{ texts }] = stories.filter(({ name }) => name === "promise-01");
  for (const { raw, record } of texts) await own.add(record, raw, { deeds: readDeeds(raw, record) });
  const app = createApp({ store: own, today: () => "2031-05-01" });
  const ask = async (path: string, accept: string): Promise<string> =>
    (await app.request(`http://localhost${path}`, { headers: { Accept: accept } })).text();
  const tellings = texts.flatMap(({ record }) => record.commitments).length;
  assert.equal(tellings, 11);
  const data = async (path: string) =>
    (JSON.parse(await ask(path, "application/json")) as { rows?: CommitmentItem[]; commitments?: CommitmentItem[] }) ?? {};
  for (const path of ["/commitments.json", "/pairs/AZ/UZ.json", "/states/AZ.json"]) {
    const { rows, commitments = rows } = await data(path);
    assert.equal(commitments?.length, 5, path);
    assert.equal(commitments?.flatMap(({ evidence }) => evidence).length, tellings, path);
  }
  const { commitments: inMonth } = await data("/calendar.json?month=2031-09");
  assert.deepEqual(
    inMonth?.map(({ evidence }) => evidence.length),
    [3, 2],
    "the session, and the flights of the year",
  );
  const first = await ask("/", "text/html");
  assert.equal(first.match(/entry-commitment/g)?.length, 3, "the session, the forum and the flights");
  const pair = await ask("/pairs/AZ/UZ?lang=ru", "text/html");
  assert.equal(pair.match(/entry-commitment/g)?.length, 5);
  const { sections } = briefingOf(await dossier(own, "AZ", "UZ", "2031-05-01"), voiceOf("kk"));
  const promised = sections.filter(({ title }) => title.startsWith(voiceOf("kk").words.ui.pair.commitments));
  const told = promised.flatMap(({ items }) => items.map(({ quotes }) => quotes[0]!.sources.length));
  assert.deepEqual(told.sort(), [1, 2, 2, 3, 3]);
  assert.equal((await followed(own, "2031-05-01")).length, 5);
  await own.close();
});

test("a list of promises comes in parts: together they tell each once, as the whole does, and the cursor says where it goes on", async () => {
  for (const [story, queries] of [
    ["follow-03", ["state=KG&with=KZ&limit=30", "state=KZ"]],
    // three texts tell each promise, and a part ends among them
    ["promise-01", ["state=UZ"]],
  ] as const) {
    const own = await openStore(join(root, `parts-${story}.sqlite`));
    try {
      const { texts } = stories.find(({ name }) => name === story)!;
      // more promising texts than a part follows: the same few, each year anew
      const years = Math.ceil(112 / texts.length);
      await own.addMany(
        Array.from({ length: years }, (_, year) =>
          texts.map(({ raw: words, record: read }) => {
            const published = `${1960 + year}${read.doc.published!.slice(4)}`;
            const record = { ...read, doc: { ...read.doc, id: `${read.doc.id}-${year}`, published } };
            const raw = `${words}\n\n${year}`;
            return { raw, record, deeds: readDeeds(raw, record) };
          }),
        ).flat(),
      );
      const app = createApp({ store: own, today: () => today });
      for (const query of queries) {
        const rows: FollowedItem[] = [];
        const parts: number[] = [];
        let path: string | undefined = `/commitments/followed.json?${query}`;
        while (path !== undefined) {
          const answer: Response = await app.request(path);
          const part = (await answer.json()) as { rows: FollowedItem[]; next: string | null };
          rows.push(...part.rows);
          parts.push(part.rows.length);
          path = /^<(.+)>; rel="next"$/.exec(answer.headers.get("Link") ?? "")?.[1];
          assert.equal(path === undefined, part.next === null);
        }
        assert.ok(parts.length > 1 && parts.every((n) => n <= (query.includes("limit") ? 30 : 1000)), `${query}: ${parts}`);
        const whole = await followed(own, today, { parties: query.match(/[A-Z]{2}/g) ?? [] });
        const words = (items: readonly FollowedItem[]) =>
          items.flatMap((item) => [item, ...item.also].map(({ text, span }) => `${text} ${span}`)).sort();
        assert.deepEqual(words(rows), words(whole), query);
        // of so many later texts alike, lists look at others for what became of which
        if (story === "promise-01") assert.equal(rows.length, whole.length, query);
      }
      if (story === "promise-01") continue;
      const asked = await app.request("/commitments/followed.json?state=KG&with=KZ&status=kept");
      for (const { status } of ((await asked.json()) as { rows: FollowedItem[] }).rows) assert.equal(status, "kept");
    } finally {
      await own.close();
    }
  }
});
