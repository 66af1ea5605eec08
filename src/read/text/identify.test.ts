import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type LanguageTag, languageTags } from "../../lang/tags.ts";
import { identify } from "./identify.ts";

const known = new Set<string>(languageTags);
const lines = readFileSync(new URL("./identify.corpus.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

const wrong = lines
  .map(([lang, text]) => ({ lang, text, tag: identify(text).tag }))
  .filter(({ lang, tag }) => tag !== (known.has(lang) ? lang : "other"));

test("lines of every orthography", () => {
  assert.deepEqual(
    wrong.filter(({ lang }) => known.has(lang)),
    [],
  );
});

test("lines of neighbours", () => {
  // a Karakalpak, a Crimean Tatar and a Gagauz line hold no letter that Kazakh, Azerbaijani and Turkish lack
  const neighbours = wrong.filter(({ lang }) => !known.has(lang));
  assert.ok(neighbours.length <= 3, JSON.stringify(neighbours, null, 1));
});

test("boilerplate in another language does not turn a page", () => {
  const page = `Home | News | Contact us | Share on Facebook | All rights reserved\n${lines
    .filter(([lang]) => lang === "ky")
    .map(([, text]) => text)
    .join("\n")}\nПоделиться Комментарии Читайте также`;
  assert.equal(identify(page).tag, "ky");
});

test("Latin names in a Cyrillic line, a foreign look-alike letter, decomposed letters", () => {
  assert.equal(identify("SpaceX пен Starlink өкілдері Үкімет үйіне келді").tag, "kk");
  assert.equal(identify("Қазақстан Үкiметi мен iрi компаниялар келiссөз жүргiздi").tag, "kk");
  assert.equal(identify("Türkiye Cumhurbaşkanı yarın Bişkek'e gidecek".normalize("NFD")).tag, "tr");
});

test("no letters, or letters of a script not read", () => {
  assert.deepEqual(identify(""), { tag: "other", score: 0 });
  assert.deepEqual(identify("12.09.2024 — 18:40 | 1 234"), { tag: "other", score: 0 });
  assert.equal(identify("საქართველოს პრეზიდენტი").tag, "other");
});

test("scores are probabilities", () => {
  for (const [, text] of lines) {
    const { score } = identify(text);
    assert.ok(score > 0 && score <= 1);
  }
});

test("a long text is read by samples and keeps its tag", () => {
  const tags: LanguageTag[] = ["az", "uz-Latn", "uz-Cyrl", "kk", "ky", "tk", "tr", "ru", "en"];
  for (const tag of tags) {
    const text = lines
      .filter(([lang]) => lang === tag)
      .map(([, line]) => line)
      .join("\n")
      .repeat(30);
    assert.equal(identify(text).tag, tag);
  }
});
