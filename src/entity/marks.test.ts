import assert from "node:assert/strict";
import { test } from "node:test";
import { read, readDeeds } from "../read/read.ts";
import { follow } from "./follow.ts";
import { marksOf, Seeking } from "./marks.ts";
import { type FollowedText, pairsFollowing } from "./promise.ts";

function textOf(id: string, published: string, words: string): FollowedText {
  const record = read(words, { id, language: "en", published });
  return { id, language: "en", published, record, deeds: readDeeds(words, record) };
}

for (const [what, promise, end] of [
  [
    "a line is open once its first ferry has left",
    "Azerbaijan and Kazakhstan agreed to open a ferry line between Alat and Kuryk in June.",
    "A ferry of Kazakhstan carried lorries from Alat to Kuryk on 12 June, the Azerbaijani port said.",
  ],
  [
    "another verb tells of the same centre",
    "Kazakhstan and Kyrgyzstan agreed to open a burn centre in Osh.",
    "The burn centre in Osh has treated patients since June, doctors of Kazakhstan and Kyrgyzstan said.",
  ],
] as const) {
  test(`marks pass over no text that tells what became of a promise: ${what}`, () => {
    const [given, later] = [textOf("a", "2024-03-03", promise), textOf("b", "2024-07-20", end)];
    const [followed] = follow([given, later], "2024-08-01").filter(({ by }) => by !== null);
    assert.equal(followed?.by?.text, "b");
    const seeking = new Seeking([given]);
    const pairs = new Set(pairsFollowing(given.deeds, given.record.commitments[0]!));
    const marks = marksOf({ ...later.record, doc: { published: later.published } }, later.deeds)!;
    assert.deepEqual(
      seeking.likeliest([{ key: 1, pairs, marks }], 5).map(({ key }) => key),
      [1],
    );
  });
}
