import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../lang/index.ts";
import { englishAnalyser } from "./english.ts";
import { type Hit, Lexis } from "./lexis.ts";

const expressions = [
  ["sign-", "sign"],
  ["trade|customs agreement (in principle)", "agreement"],
  ["foreign minister; =FM", "minister"],
  ["free ~ zone", "zone"],
  ["bilat* tie", "ties"],
] as const;

function made(packed?: string): Lexis {
  const lexis = new Lexis(languages.en.letters, englishAnalyser, [], packed);
  for (const [words, code] of expressions) lexis.add(words, { cat: "test", code });
  return lexis;
}

/** The codes of all expressions found, once each however many readings of a form give them. */
function found(lexis: Lexis, text: string): string[] {
  const words = text.split(" ").map((form) => lexis.word(form));
  const all = words.flatMap((_, at) => {
    const hits: Hit[] = [];
    lexis.match(words, at, words.length, hits);
    return hits.map(({ entry, from, to }) => `${entry.code} ${from}-${to}`);
  });
  return [...new Set(all)];
}

test("a lexis made from its packed expressions finds the same", () => {
  const first = made();
  const second = made(first.pack());
  const text =
    "foreign ministers signed customs agreements in principle and a free and fair trade zone for bilateral ties said FM";
  assert.deepEqual(found(first, text), [
    "minister 0-2",
    "sign 2-3",
    "agreement 3-5",
    "agreement 3-7",
    "zone 9-14",
    "ties 15-17",
    "minister 18-19",
  ]);
  assert.deepEqual(found(second, text), found(first, text));
  assert.equal(second.pack(), first.pack());
});
