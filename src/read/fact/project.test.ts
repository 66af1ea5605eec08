import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { sceneOf } from "../read.ts";
import { readerOf } from "../reader.ts";
import { projectsOf } from "./project.ts";

const corpus = corpusLines(new URL("project.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, rest] = line.split(" | ");
  const [text, expected] = rest.split(" → ");
  test(`${tag}: ${text}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const scene = sceneOf(pageOf(text, tag as LanguageTag, readerOf(language.code), "2025-06-10"));
    const found = projectsOf(scene);
    for (const { quote, span } of found) assert.equal(scene.page.text.slice(...span), quote);
    assert.equal(found.map((p) => p.name).join(" + ") || "-", expected);
  });
}
