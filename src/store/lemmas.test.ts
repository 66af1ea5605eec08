import assert from "node:assert/strict";
import { test } from "node:test";
import type { LanguageTag } from "../lang/tags.ts";
import { emptyRecord } from "../read/record.ts";
import { lemmaTerms } from "./lemmas.ts";

const terms = (text: string, language: LanguageTag): string[] =>
  lemmaTerms(text, emptyRecord({ id: "a", language, published: null, attribution: null, notes: [], engine: "0" }));

test("inflected words are found by their dictionary form, and as they stand", () => {
  const cases: [LanguageTag, string, string, string][] = [
    ["az", "Memorandumunun", "memorandumunun", "memorandum"],
    ["tr", "Büyükelçilerin", "büyükelçilerin", "büyükelçi"],
    ["kk", "Келісімге", "келісімге", "келісім"],
    ["ru", "Министром", "министром", "министр"],
    ["en", "ministers", "ministers", "minister"],
  ];
  for (const [language, form, term, lemma] of cases) {
    const found = terms(form, language);
    assert.equal(found[0], term);
    assert.ok(found.includes(lemma), `${form}: ${found}`);
  }
});

test("a language that is not read has its words as they stand", () => {
  assert.deepEqual(terms("Der Minister spricht", "other"), ["der", "minister", "spricht"]);
});
