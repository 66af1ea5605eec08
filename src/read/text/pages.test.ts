import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../../lang/index.ts";
import { languageTags } from "../../lang/tags.ts";
import { attribution } from "./attribution.ts";
import { layout, partsToRead } from "./boilerplate.ts";
import { identify } from "./identify.ts";
import { published } from "./published.ts";

const pieces = readFileSync(new URL("./boilerplate.corpus.txt", import.meta.url), "utf8").split(/(?<=[\s.,:/|])/u);
/** Pages torn to pieces and shuffled, with stray characters between. */
const tornPages = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom("\n", "\n\n", "12:30", "31.12.2024", "((", "\u0000", "\ud83d"),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

test("no text makes the readers of pages throw, and lines lie in order inside it", () => {
  fc.assert(
    fc.property(tornPages, fc.constantFrom(...languageTags), (text, tag) => {
      const lines = layout(text);
      let before = 0;
      for (const { start, end } of lines) {
        assert.ok(start >= before && end > start && end <= text.length);
        before = end;
      }
      for (const [start, end] of partsToRead(lines)) assert.ok(start < end);
      const day = published(text, tag, lines);
      assert.ok(day === null || /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?$/.test(day), String(day));
      const source = attribution(text, tag, lines);
      assert.ok(source === null || source.trim() !== "");
      const { score } = identify(text);
      assert.ok(score >= 0 && score <= 1);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test("every language fills every list of its pages", () => {
  for (const { code, pages } of Object.values(languages)) {
    // subject lines are marked by a word of their own in Turkish only
    const { sources, subjects: _subjects, ...lists } = pages;
    for (const [name, list] of Object.entries({
      ...lists,
      bodies: sources.bodies,
      outlets: sources.outlets,
      leads: sources.leads,
    })) {
      assert.ok(list.split(";").filter((phrase) => phrase.trim() !== "").length >= 3, `${code} ${name}`);
    }
    assert.ok(Object.keys(sources.after).length >= 1, code);
  }
});

test("a list of pages names no phrase twice", () => {
  for (const { code, pages } of Object.values(languages)) {
    for (const [name, list] of Object.entries(pages)) {
      if (typeof list !== "string") continue;
      const phrases = list.split(";").map((phrase) => phrase.trim());
      const twice = phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i);
      assert.deepEqual(twice, [], `${code} ${name}`);
    }
  }
});
