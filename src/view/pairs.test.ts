import assert from "node:assert/strict";
import { test } from "node:test";
import { freshnessOf, glancesOf, isMainPair, mainPairs, pairKey, sidesOf } from "./pairs.ts";
import type { PairRow } from "./rows.ts";

const pair = (a: string, b: string, encounters: number, last: string | null = null): PairRow => ({
  a,
  b,
  encounters,
  last,
  texts: 1,
  facts: 1,
});

test("intensity falls by one for each halving of the encounters of the pair that has most, freshness by the last text", () => {
  const glances = glancesOf(
    [pair("AZ", "GE", 1), pair("AZ", "KZ", 40, "2025-06-01"), pair("KZ", "UZ", 20), pair("AZ", "TR", 6), pair("HU", "TM", 0)],
    "2025-06-20",
  );
  assert.deepEqual(
    glances.map(({ a, b, intensity }) => [a, b, intensity]),
    [
      ["AZ", "KZ", 5],
      ["KZ", "UZ", 4],
      ["AZ", "TR", 3],
      ["AZ", "GE", 1],
      ["HU", "TM", 1],
    ],
  );
  const fresh: [string | null, string][] = [
    ["2025-06-20", "month"],
    ["2025-05", "month"],
    ["2025-04-01", "quarter"],
    ["2024-07", "year"],
    ["2023", "older"],
    ["2026", "month"],
    ["XXXX-01-01", "unknown"],
    [null, "unknown"],
  ];
  for (const [last, freshness] of fresh) assert.equal(freshnessOf(last, "2025-06-20"), freshness, String(last));
});

test("sides by how much is told of them", () => {
  assert.deepEqual(sidesOf([pair("AZ", "KZ", 5), pair("KZ", "UZ", 3), pair("AZ", "TR", 1)]), ["KZ", "AZ", "UZ", "TR"]);
  assert.deepEqual(sidesOf([]), []);
});

test("of one pair it is told without counting all of them whether a text treats it mainly", () => {
  const states = ["AZ", "GE", "KZ", "TR", "UZ"];
  const texts = [
    [["AZ", "KZ"]],
    [
      ["AZ", "KZ"],
      ["AZ", "TR"],
      ["AZ", "TR"],
    ],
    [
      ["AZ", "KZ"],
      ["AZ", "TR"],
      ["AZ", "TR"],
      ["TR", "AZ"],
    ],
    [states, ["AZ", "KZ"]],
    [states, states, states, ["GE", "UZ"], ["KZ"], []],
    [],
  ];
  for (const facts of texts) {
    const main = mainPairs(facts);
    for (const a of states) for (const b of states) if (a !== b) assert.equal(isMainPair(facts, a, b), main.has(pairKey(a, b)));
  }
  assert.equal(isMainPair(texts[2], "AZ", "KZ"), false);
  assert.equal(isMainPair(texts[1], "KZ", "AZ"), true);
});
