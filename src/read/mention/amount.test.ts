import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { readerOf } from "../reader.ts";
import { amounts } from "./amount.ts";
import { dates } from "./date.ts";

const corpus = corpusLines(new URL("amount.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, rest] = line.split(" | ");
  const [sentence, expected] = rest.split(" → ");
  test(`${tag}: ${sentence}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const page = pageOf(sentence, tag as LanguageTag, readerOf(language.code), "2025-01-15");
    const found = amounts(page, dates(page)).map((a) => `${a.value} ${a.unit}`);
    assert.equal(found.join("; ") || "-", expected);
  });
}
