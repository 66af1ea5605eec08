import assert from "node:assert/strict";
import { test } from "node:test";
import type { Evidence } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { plain } from "../html.ts";
import { proof, quote } from "./evidence.ts";
import { outletOf } from "./outlet.ts";

const title = "The ministers of transport of both countries opened a new line of ferries between their ports";
const piece: Evidence = {
  fact: "f1",
  text: "inbox/2025/0114.txt",
  quote: "opened a new line of ferries",
  span: [0, 28],
  rule: "encounter/ceremony",
  inferred: {},
  language: "en",
  published: "2025-05-14",
  source: null,
  title,
  url: null,
};

test("a text is called by its outlet, else by the first words of its title, else by its id", () => {
  assert.equal(outletOf({ source: "Steppe Wire", title: "Ferries" }, "id"), "Steppe Wire");
  assert.equal(outletOf({ source: null, title: "Ferries" }, "id"), "Ferries");
  assert.equal(outletOf({ source: null, title }, "id"), "The ministers of transport of both countries opened a new…");
  assert.equal(outletOf({ source: null, title: "a".repeat(80) }, "id"), `${"a".repeat(60)}…`);
  assert.equal(outletOf({ source: null, title: "\u{f103} ★ Morning digest" }, "id"), "Morning digest");
  assert.equal(outletOf({ source: null, title: "★★★" }, "id"), "★★★");
  for (const none of [undefined, null, ""]) assert.equal(outletOf({ source: null, title: none }, "id"), "id");
});

test("beside words of a text without an outlet stand its title, its day and, small, its id", () => {
  const shown = quote(piece, english);
  assert.match(plain(shown), /The ministers of transport of both countries opened a new…, 14 May 2025/);
  assert.match(String(shown), /<small class="file">inbox\/2025\/0114\.txt<\/small>/);
  assert.doesNotMatch(plain(proof([piece], english)).split("opened a new…")[0], /0114/);
  const { title: _, ...known } = piece;
  assert.doesNotMatch(String(quote({ ...known, source: "Steppe Wire" }, english)), /0114\.txt<\/small>/);
});
