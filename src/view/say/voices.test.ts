import assert from "node:assert/strict";
import { test } from "node:test";
import { interfaceLanguages } from "./languages.ts";
import { voiceOf, wished } from "./voices.ts";

test("a browser's wish gives the first language that the pages speak", () => {
  const cases: [string, string][] = [
    ["", "en"],
    ["kk-KZ,kk;q=0.9,ru;q=0.8", "kk"],
    ["de,fr;q=0.9,tr;q=0.2", "tr"],
    ["ru;q=0.3, AZ-Latn;q=0.7", "az"],
    ["uz;q=0, ky;q=0.1", "ky"],
    ["de", "en"],
    [";;,q=,=;q=x", "en"],
  ];
  for (const [wish, language] of cases) assert.equal(wished(wish), language, wish);
});

test("each language calls itself by a name of its own and has numbers and plurals of its own", () => {
  const names = interfaceLanguages.map((code) => voiceOf(code).words.name);
  assert.equal(new Set(names).size, names.length);
  for (const code of interfaceLanguages) {
    const { tag } = voiceOf(code).words;
    assert.deepEqual(Intl.NumberFormat.supportedLocalesOf(tag), [tag], "this build of Node lacks the language");
  }
});
