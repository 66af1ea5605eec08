import assert from "node:assert/strict";
import { test } from "node:test";
import { sideBySide, wrap } from "./columns.ts";

test("words are wrapped, and words too long are cut", () => {
  assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
  assert.deepEqual(wrap("abcdefghij kl", 4), ["abcd", "efgh", "ij", "kl"]);
  assert.deepEqual(wrap("  ", 5), []);
});

test("cells stand side by side", () => {
  assert.deepEqual(sideBySide(["a b c d e f g h i j", "–"], 38), ["a b c d e f g h i   –", "j"]);
  assert.deepEqual(sideBySide([], 40), []);
});
