import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { readerOf } from "../reader.ts";
import { dates } from "./date.ts";

const corpus = readFileSync(new URL("date.corpus.txt", import.meta.url), "utf8");

for (const line of corpus.split("\n")) {
  if (!line || line.startsWith("#")) continue;
  const [tag, published, tense, rest] = line.split(" | ");
  const [sentence, expected] = rest.split(" → ");
  test(`${tag} ${published} ${tense}: ${sentence}`, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const page = pageOf(sentence, tag as LanguageTag, readerOf(language.code), published === "null" ? null : published);
    const found = dates(page).map((d) => String(tense === "future" ? d.future : d.past));
    assert.equal(found.join(" ") || "-", expected);
  });
}
