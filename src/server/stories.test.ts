import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-stories-"));
let store: Store;
before(async () => {
  store = await openStore(join(root, "store.sqlite"));
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const told = (quote: string) =>
  ({ kind: "meeting", status: "held", parties: ["KG", "TR"], date: "2024-03-04", place: null, participants: [], quote }) as const;

test("an encounter's page shows commitments and wording of one telling, linked to the words, in every language", async () => {
  const texts = [
    handmade(
      { id: "first", language: "en", published: "2024-03-05" },
      "The ministers of Kyrgyzstan and Türkiye met in Bishkek. Türkiye is a strategic partner. Türkiye will send forty buses to Osh.",
      {
        encounters: [{ ...told("met in Bishkek"), parties: ["KG", "TR"], participants: [] }],
        commitments: [{ strength: "pledged", actors: ["TR"], due: null, quote: "Türkiye will send forty buses to Osh" }],
      },
    ),
    handmade(
      { id: "second", language: "en", published: "2024-03-05" },
      "The ministers of Kyrgyzstan and Türkiye met on Monday.",
      {
        encounters: [{ ...told("met on Monday"), parties: ["KG", "TR"], participants: [] }],
      },
    ),
  ];
  for (const { record, raw } of texts) await store.add(record, raw);
  const app = createApp({ store, today: () => "2024-06-01" });
  const { rows } = (await (await app.request("http://localhost/encounters.json")).json()) as { rows: { id: string }[] };
  assert.equal(rows.length, 1);
  const page = async (lang: string): Promise<string> => {
    const answer = await app.request(`http://localhost/encounters/${rows[0].id}?lang=${lang}`, {
      headers: { Accept: "text/html" },
    });
    assert.equal(answer.status, 200);
    return answer.text();
  };
  const line = (body: string, heading: string): string =>
    body.split("<tbody>").find((row) => row.includes(`<span class="aspect">${heading}</span>`)) ?? "";
  const english = await page("en");
  const commitments = line(english, "Commitments");
  assert.match(
    commitments,
    /^<tr class="told-group"><th scope="rowgroup" colspan="3"><span class="aspect">Commitments<\/span><\/th><\/tr><tr class="told told-only" id="line-\d+"><th scope="row"><span class="aspect-of">Pledged<\/span>.*not told by all/s,
  );
  assert.match(
    commitments,
    /href="\/texts\/first[^"]*#w-[^":]+"><q lang="en" dir="auto">Türkiye will send forty buses to Osh<\/q>/,
  );
  assert.match(commitments, /not told/);
  const wording = line(english, "Wording");
  assert.match(wording, /told-only.*not told by all/s);
  assert.match(wording, /href="\/texts\/first[^"]*#:~:text=strategic%20partner"><q lang="en" dir="auto">strategic partner<\/q>/);
  for (const [lang, heading] of [
    ["az", "İfadələr"],
    ["kk", "Сөз қолданысы"],
    ["ky", "Сөз колдонуу"],
    ["ru", "Формулировки"],
    ["tr", "İfadeler"],
    ["uz", "Iboralar"],
  ])
    assert.match(line(await page(lang), heading), /<q lang="en" dir="auto">strategic partner<\/q>/, lang);
});

test("namesakes have pages of their own, and an address that both bear asks whom", async () => {
  const named = (id: string, name: string, state: string | null) =>
    handmade({ id, language: "en", published: "2024-03-05" }, `${name} spoke in ${id}.`, {
      people: [{ name, post: null, state, quote: name }],
    });
  for (const { record, raw } of [
    named("baku", "Ali Aliyev", null),
    named("ganja", "Əli Əliyev", "AZ"),
    named("sumgait", "Ali Aliyev", "AZ"),
  ])
    await store.add(record, raw);
  const factOf = async (text: string): Promise<string> => (await store.text(text))!.facts[0]!.id;
  const [baku, ganja, sumgait] = await Promise.all(["baku", "ganja", "sumgait"].map(factOf));
  await store.decide({ action: "merge", of: "people", ids: [baku!, ganja!], who: "Kim" });
  await store.decide({ action: "split", of: "people", ids: [[baku!, ganja!], sumgait!], who: "Kim" });
  const app = createApp({ store, today: () => "2024-06-01" });
  const page = async (path: string): Promise<string> =>
    (await app.request(`http://localhost${path}`, { headers: { Accept: "text/html" } })).text();
  const both = await page("/people/AZ:ali-aliyev");
  assert.match(both, /Several people of this side are written alike/);
  const links = [...both.matchAll(/class="person-name"><a href="([^"]+)"/g)].map(([, link]) => link!);
  assert.equal(links.length, 2);
  const texts = await Promise.all(
    links.map(async (link) => [...new Set([...(await page(link)).matchAll(/\/texts\/(\w+)/g)].map(([, id]) => id))].sort()),
  );
  assert.deepEqual(texts.sort(), [["baku", "ganja"], ["sumgait"]]);
  const { rows } = (await (await app.request("http://localhost/people/AZ:ali-aliyev.json")).json()) as { rows: unknown[] };
  assert.equal(rows.length, 2);
});
