import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { readerOf } from "../reader.ts";
import { dates } from "./date.ts";

const corpus = corpusLines(new URL("date.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, published, tense, rest] = line.split(" | ");
  const [sentence, expected] = rest.split(" → ");
  test(`${tag} ${published} ${tense}: ${sentence}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const page = pageOf(sentence, tag as LanguageTag, readerOf(language.code), published === "null" ? null : published);
    const found = dates(page).map((d) => String(tense === "future" ? d.future : d.past));
    assert.equal(found.join(" ") || "-", expected);
  });
}
