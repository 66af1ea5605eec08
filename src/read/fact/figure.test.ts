import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { amounts } from "../mention/amount.ts";
import { dates } from "../mention/date.ts";
import { parties } from "../mention/party.ts";
import { pageOf } from "../page.ts";
import { readerOf } from "../reader.ts";
import type { Scene } from "../scene.ts";
import { figuresOf } from "./figure.ts";

const corpus = corpusLines(new URL("figure.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, pair, rest] = line.split(" | ");
  const [sentences, expected] = rest.split(" → ");
  test(`${tag}: ${sentences}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const page = pageOf(sentences, tag as LanguageTag, readerOf(language.code), "2025-06-12");
    const days = dates(page);
    const scene: Scene = {
      page,
      parties: parties(page),
      places: [],
      posts: [],
      people: [],
      persons: [],
      dates: days,
      amounts: amounts(page, days),
      frames: [],
      pair: pair.split(" "),
      home: pair.split(" ")[0],
      kept: [],
    };
    const found = figuresOf(scene);
    for (const { quote, span } of found) assert.equal(sentences.slice(span[0], span[1]), quote);
    const dated = expected.includes("[");
    const sided = expected.includes("{");
    const told = found.map(
      (f) =>
        `${f.measure} ${f.value} ${f.unit} ${f.sense}${dated ? ` [${f.period}]` : ""}${sided ? ` {${f.parties.join(" ")}}` : ""}`,
    );
    assert.equal(told.join("; ") || "-", expected);
  });
}
