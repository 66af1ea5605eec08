import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { handmade } from "../../test/records.ts";
import type { Encounter } from "../read/record.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { interfaceLanguages } from "../view/say/languages.ts";
import { voiceOf } from "../view/say/voices.ts";
import { createApp } from "./app.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-linked-"));
let store: Store;
let app: ReturnType<typeof createApp>;

/** A text of a session with two ministers, named as the text's language writes them. */
function session(id: string, language: "az" | "ru" | "kk", published: string, names: [string, string], place: string) {
  const encounter: Omit<Encounter, "span" | "rule" | "inferred"> = {
    kind: "commission",
    status: "held",
    parties: ["AZ", "KZ"],
    date: published,
    place,
    participants: names,
    quote: "9",
  };
  const raw = `${id}: 9. ${names.join(", ")}.`;
  return handmade({ id, language, published, source: `${id}, news` }, raw, {
    people: names.map((name, i) => ({ name, post: "minister", state: i === 0 ? "AZ" : "KZ", quote: name })),
    encounters: [encounter],
  });
}

before(async () => {
  store = await openStore(join(root, "store.sqlite"));
  for (const { record, raw } of [
    session("az", "az", "2031-03-14", ["Elçin Qarayev", "Nurjan Oqasov"], "Bakı"),
    session("ru", "ru", "2031-03-14", ["Эльчин Гараев", "Нуржан Окасов"], "Баку"),
    session("kk", "kk", "2031-03-15", ["Елшін Қараев", "Нұржан Оқасов"], "Баку"),
  ])
    await store.add(record, raw);
  app = createApp({ store, today: () => "2031-04-01" });
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = async (path: string): Promise<string> => {
  const answer = await app.request(`http://localhost${path}`, { headers: { Accept: "text/html" } });
  assert.equal(answer.status, 200, path);
  return answer.text();
};

test("why something is one is told in the language of the page", async () => {
  const [{ id, tellings }] = (await store.encounterGroups()).rows as [Awaited<ReturnType<Store["encounterGroups"]>>["rows"][0]];
  assert.equal(tellings.length, 3);
  const { key } = (await store.people()).rows[0]!;
  const kept = [...tellings.map(({ link }) => link), ...(await store.person(key))!.names].flatMap(({ reasons }) => reasons);
  assert.ok(kept.length > 4);
  for (const language of interfaceLanguages) {
    const { reasons } = voiceOf(language).words.ui.linked;
    const pages = (await ask(`/encounters/${id}/links?lang=${language}`)) + (await ask(`/people/${key}/links?lang=${language}`));
    for (const reason of kept) {
      const said = reasons[reason as keyof typeof reasons];
      assert.ok(said !== undefined && pages.includes(said), `${language}: ${reason}`);
      if (language !== "en") assert.ok(!pages.includes(reason), `${language}: ${reason}`);
    }
  }
});

test("every reason is said in every language, each in its own words", () => {
  const english = voiceOf("en").words.ui.linked.reasons;
  for (const language of interfaceLanguages) {
    const { reasons } = voiceOf(language).words.ui.linked;
    assert.deepEqual(Object.keys(reasons), Object.keys(english));
    assert.equal(new Set(Object.values(reasons)).size, Object.keys(english).length, language);
    if (language === "en") continue;
    for (const [reason, said] of Object.entries(reasons)) assert.notEqual(said, english[reason as keyof typeof english], said);
    assert.match(reasons.session, /\{n(?::\w+)?\}/);
  }
});

test("a name that texts give several offices is there with each, so that two who bear it can be told apart", async () => {
  for (const [id, day, post] of [
    ["one", "01", "minister"],
    ["two", "02", "spokesperson"],
    ["three", "03", "minister"],
    ["four", "04", "spokesperson"],
  ] as const) {
    const { record, raw } = handmade({ id, language: "tk", published: `2032-01-${day}` }, `${id}: Merdan Orazow.`, {
      people: [{ name: "Merdan Orazow", post, state: "TM", quote: "Merdan Orazow" }],
    });
    await store.add(record, raw);
  }
  const [person] = (await store.people({ state: "TM" })).rows;
  const links = JSON.parse(await ask(`/people/${person!.key}/links.json`)) as { members: { fact: string; post: string }[] };
  assert.deepEqual(links.members.map(({ post }) => post).sort(), ["minister", "spokesperson"]);
  const page = await ask(`/people/${person!.key}/links?lang=tr`);
  for (const words of ["Bakan", "Sözcü"]) assert.ok(page.includes(words), words);
  await store.decide({ action: "split", of: "people", ids: links.members.map(({ fact }) => fact), who: "Kim" });
  const apart = (await store.people({ state: "TM" })).rows;
  assert.deepEqual(apart.map(({ texts }) => texts.toSorted().join()).sort(), ["four,two", "one,three"]);
  // each has an address of its own, and the name they share asks whom
  const shared = await ask("/people/TM:merdan-orazow");
  for (const { key } of apart) {
    assert.ok(shared.includes(`~${key}`), key);
    assert.match(await ask(`/people/TM:merdan-orazow~${key}`), /Merdan Orazow/);
  }
  assert.deepEqual((await store.check()).problems, []);
});

test("an encounter as CSV has a line for each text that tells of it", async () => {
  const [{ id, tellings }] = (await store.encounterGroups()).rows as [Awaited<ReturnType<Store["encounterGroups"]>>["rows"][0]];
  const [head, ...lines] = (await ask(`/encounters/${id}.csv`)).trim().split("\r\n");
  assert.equal(head, "text,published,language,source,url,quote,fact,copy_of,score,reasons,decided_by");
  assert.deepEqual(lines.map((line) => line.split(",")[0]).sort(), ["az", "kk", "ru"]);
  const az = lines.find((line) => line.startsWith("az,"))!;
  const telling = tellings.find(({ text }) => text === "az")!;
  assert.equal(
    az,
    `az,2031-03-14,az,"az, news",,9,${telling.id},,${telling.link.score},${telling.link.reasons.join("; ")},elchi`,
  );
  assert.match(await ask(`/encounters/${id}`), new RegExp(`href="/encounters/${id}\\.csv"`));
});

test("the log calls whoever was joined by name and encounters by kind and day, whatever became of them", async () => {
  const { record, raw } = session("tr", "az", "2031-02-01", ["Kamil Aslanlı", "Timur Sadıqov"], "Bakı");
  await store.add(record, raw);
  const { rows } = await store.people();
  const keyOf = (name: string) => rows.find(({ spellings }) => spellings.includes(name))!.key;
  const people = [keyOf("Elçin Qarayev"), keyOf("Kamil Aslanlı")];
  await store.decide({ action: "merge", of: "people", ids: people, who: "Leyla" });
  const met = (await store.encounterGroups()).rows.map(({ id }) => id);
  await store.decide({ action: "merge", of: "encounters", ids: met, who: "Leyla" });
  for (const path of ["/decisions", `/people/${people[0]}/links`]) {
    const body = await ask(path);
    const about = [...body.matchAll(/<p class="log-about">(.*?)<\/p>/gs)].map(([, words]) => words!.replace(/<[^>]+>/g, ""));
    assert.ok(about.includes("Elçin Qarayev\u00a0· Kamil Aslanlı"), `${path}: ${about}`);
    if (path === "/decisions")
      assert.match(about[0]!, /commission session, 14 March 2031, az, news.*commission session, 1 February 2031/);
    assert.ok(
      about.every((words) => !/[0-9a-f]{24}/.test(words)),
      `${about}`,
    );
  }
});

test("an encounter's page asks whether it is one where several texts tell of it, and what may be the same where others are near", async () => {
  for (const { record, raw } of [
    session("alone", "az", "2035-06-01", ["Elçin Qarayev", "Nurjan Oqasov"], "Bakı"),
    session("first", "az", "2037-02-01", ["Elçin Qarayev", "Nurjan Oqasov"], "Bakı"),
    session("second", "ru", "2037-02-12", ["Эльчин Гараев", "Нуржан Окасов"], "Астана"),
  ])
    await store.add(record, raw);
  const { rows } = (await (await app.request("/encounters.json")).json()) as { rows: { id: string }[] };
  const seen = new Set<string>();
  for (const { id } of rows) {
    const story = (await (await app.request(`/encounters/${id}.json`)).json()) as {
      alignment: { tellings: unknown[] };
      nearby: unknown[];
    };
    const page = await (await app.request(`/encounters/${id}`, { headers: { Accept: "text/html" } })).text();
    const [, asked] = /<p class="links-way"><a href="[^"]*">([^<]*)</.exec(page) ?? [];
    const expected = story.alignment.tellings.length > 1 ? "Is this one encounter?" : "What may be the same";
    const isAlone = story.alignment.tellings.length < 2 && story.nearby.length === 0;
    assert.equal(asked, isAlone ? undefined : expected, id);
    seen.add(asked ?? "nothing");
  }
  assert.deepEqual([...seen].sort(), ["Is this one encounter?", "What may be the same", "nothing"]);
});
