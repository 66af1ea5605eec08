import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { sceneOf } from "../read.ts";
import { readerOf } from "../reader.ts";
import { bodiesOf } from "./body.ts";
import { encountersOf } from "./encounter.ts";

const corpus = corpusLines(new URL("body.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, rest] = line.split(" | ");
  const [text, expected] = rest.split(" → ");
  test(`${tag}: ${text}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const scene = sceneOf(pageOf(text, tag as LanguageTag, readerOf(language.code), "2025-06-10"));
    const found = bodiesOf(scene, encountersOf(scene));
    for (const { quote, span } of found) assert.equal(scene.page.text.slice(...span), quote);
    const told = found.map((b) => `${b.kind} ${b.parties.join(",")}: ${b.name}`).join(" + ") || "-";
    const sorted = (line: string) => line.replace(/(?<= )[A-Z]{2}(?:,[A-Z]{2})+(?=:)/g, (p) => p.split(",").sort().join(","));
    assert.equal(sorted(told), sorted(expected));
  });
}
