import assert from "node:assert/strict";
import { test } from "node:test";
import { inLanguage, placed } from "./links.ts";

test("an address takes a language beside what it asks for already", () => {
  assert.equal(inLanguage("/", "kk"), "/?lang=kk");
  assert.equal(inLanguage("/search?q=a+b&lang=az", "kk"), "/search?q=a+b&lang=kk");
  assert.equal(inLanguage("/texts/one#w-1", "kk"), "/texts/one?lang=kk#w-1");
});

test("a chosen language goes along on links and forms, and not on data", () => {
  const page =
    '<link rel="stylesheet" href="/assets/main.css"><a href="/people?state=AZ&amp;post=royal">x</a><a href="/pairs/AZ/KZ.json">y</a><a href="/pairs/AZ/KZ.md">z</a><a class="w" href="#there">w</a><a href="https://example.org/">v</a><form action="/search" method="get"></form>';
  const shown = placed(page, { url: "/people", language: "tr" });
  assert.equal(
    shown,
    '<link rel="stylesheet" href="/assets/main.css"><a href="/people?state=AZ&amp;post=royal&amp;lang=tr">x</a><a href="/pairs/AZ/KZ.json">y</a><a href="/pairs/AZ/KZ.md?lang=tr">z</a><a class="w" href="#there">w</a><a href="https://example.org/">v</a><form action="/search" method="get"><input type="hidden" name="lang" value="tr"></form>',
  );
  assert.equal(placed(page, { url: "/people", language: null }), page);
});

test("the choice of language leads to the same page in another", () => {
  const page = '<a href="?lang=az" lang="az">Azərbaycanca</a>';
  assert.equal(
    placed(page, { url: "/search?q=%22&state=AZ", language: null }),
    '<a href="/search?q=%22&amp;state=AZ&amp;lang=az" lang="az">Azərbaycanca</a>',
  );
  assert.match(placed(page, { url: "/search?lang=kk", language: "kk" }), /href="\/search\?lang=az"/);
});
