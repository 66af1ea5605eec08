import assert from "node:assert/strict";
import { test } from "node:test";
import { packedLexicon, packStems } from "./stems.ts";

const stems = new Map([
  ["dövlət", { noun: 9, verb: 0 }],
  ["dövlətçilik", { noun: 3, verb: 0 }],
  ["et", { noun: 4, verb: 9 }],
  ["o'zbek", { noun: 2, verb: 0 }],
  ["халық", { noun: 7, verb: 0 }],
  ["халықаралық", { noun: 7, verb: 0 }],
  ["çox-uzun-bir-söz-ki-iyirmi-beş-hərfdən-uzundur", { noun: 1, verb: 0 }],
  ["çox-uzun-bir-söz-ki-iyirmi-beş-hərfdən-uzun", { noun: 1, verb: 0 }],
]);

test("packed stems come back as they went in", () => {
  const lexicon = packedLexicon(() => packStems(stems));
  for (const [stem, { noun, verb }] of stems) {
    assert.equal(lexicon.isStem(stem, false), noun, stem);
    assert.equal(lexicon.isStem(stem, true), verb, stem);
  }
});

test("other words are no stems", () => {
  const lexicon = packedLexicon(() => packStems(stems));
  for (const word of ["", "dövlə", "dövlətç", "халықаралы", "e", "çox"]) assert.equal(lexicon.isStem(word, false), 0, word);
});
