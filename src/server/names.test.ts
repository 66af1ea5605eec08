import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { PersonRow } from "../view/rows.ts";
import { interfaceLanguages } from "../view/say/languages.ts";
import { personKey } from "../web/index.ts";
import { createApp } from "./app.ts";

/** People are written in letters of the page, wherever they are named. */

let store: Store;
let app: ReturnType<typeof createApp>;
before(async () => {
  store = await openStore(":memory:");
  const [{ texts }] = clusters().filter(({ name }) => name === "promise-01");
  for (const { raw, record } of texts) await store.add(record, raw);
  app = createApp({ store, today: () => "2031-05-01" });
});
after(() => store.close());

const ask = async (path: string): Promise<string> =>
  (await app.request(`http://localhost${path}`, { headers: { Accept: "text/html" } })).text();
const own = /Самед\S* Оруджев/;
const written = {
  az: /Səməd Orucov/,
  uz: /Samad Orujov/,
  tr: /Səməd Orucov/,
  en: /Səməd Orucov/,
  ru: own,
  kk: own,
  ky: own,
} as const;
/** A page without the words of texts, the addresses, and the other spellings of a person. */
const said = (page: string): string =>
  page
    .replace(/<blockquote.*?<\/blockquote>/gs, "")
    .replace(/<(?:p|span) class="(?:person-also|title)".*?<\/(?:p|span)>/gs, "")
    .replace(/(?:href|src|value|lang)="[^"]*"/g, "");

test("lists, sentences, headings and charts name people as the page's language writes", async () => {
  const { rows } = await store.people({ name: "orucov" });
  const person = rows[0] as PersonRow;
  const { rows: met } = await store.encounterGroups({ kind: "meeting", limit: 1 });
  const paths = ["/", "/encounters", "/people", "/pairs/AZ/UZ", "/states/AZ", `/encounters/${met[0]!.id}`];
  paths.push(
    `/people/${encodeURIComponent(personKey(person))}`,
    `/people/${encodeURIComponent(personKey(person))}/links`,
    "/search?q=orucov",
  );
  for (const path of paths) {
    for (const language of interfaceLanguages) {
      const words = said(await ask(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`));
      assert.match(words, written[language], `${path} in ${language}`);
      for (const [other, spelling] of Object.entries(written)) {
        // what each text writes stands side by side there
        if (/links$|encounters\/./.test(path) || spelling.source === written[language].source) continue;
        assert.doesNotMatch(words, spelling, `${path} in ${language} has the name in ${other}`);
      }
    }
  }
});

test("beside its words a text's people are called as everywhere", async () => {
  const { rows: met } = await store.encounterGroups({ kind: "meeting", limit: 1 });
  const [telling] = met[0]!.tellings;
  for (const language of ["en", "ru", "uz"] as const) {
    const page = await ask(`/texts/${encodeURIComponent(telling!.text)}?lang=${language}`);
    const facts = said(page.slice(page.indexOf('class="facts')));
    assert.match(facts, written[language], language);
  }
});

test("what is handed out names them so, too", async () => {
  assert.match(await ask("/pairs/AZ/UZ.md?lang=ru"), own);
  assert.match(await ask("/calendar.ics?month=2031-04&lang=kk"), own);
  assert.match(await ask("/pairs/AZ/UZ.md?lang=uz"), written.uz);
});

test("texts that name one person in several ways are offered under one name", async () => {
  const page = await ask("/search?state=UZ&lang=ru");
  const offered = /<summary>Человек.*?<\/ul>/s.exec(page)?.[0] ?? "";
  assert.equal(offered.match(/Оруджев/g)?.length, 1);
  assert.doesNotMatch(offered, /Orucov|Orujov/);
});
