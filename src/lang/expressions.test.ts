import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./index.ts";
import { listed } from "./listed.ts";
import type { LanguageTag } from "./tags.ts";

const codes: readonly LanguageTag[] = ["az", "uz-Latn", "kk", "ky", "tk", "tr", "ru", "en"];

/** Every expression in a table and those within it. */
function* expressionsIn(table: unknown): Generator<string> {
  if (typeof table === "string") yield* table.split(";").map((one) => one.trim());
  else if (table && typeof table === "object") for (const one of Object.values(table)) yield* expressionsIn(one);
}

/** Whether one of the alternatives of a word goes on after it ("tan ol-|tan olin-": "tan", then "ol-" or "tan", then "olin-"). */
function goesOn(expression: string): boolean {
  const words = listed(expression);
  return words.some((word, i) => {
    const verbs = word.split("|").map((one) => one.endsWith("-"));
    return i < words.length - 1 && verbs.includes(true) && verbs.at(-1) === false;
  });
}

for (const code of codes) {
  test(`${code}: no alternative of a word is longer than a word`, () => {
    const deeds = languageOf(code)?.deeds;
    assert.ok(deeds);
    assert.deepEqual([...expressionsIn(deeds)].filter(goesOn), []);
  });
}

test("an alternative of several words is seen", () => {
  assert.ok(goesOn("imzo ~ tan ol-|tan olin-"));
  assert.ok(!goesOn("imzo ~ tan ol-|olin-"));
});
