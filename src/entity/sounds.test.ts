import assert from "node:assert/strict";
import { test } from "node:test";
import { blockKey, likeness, looseKey, packed, soundsOf } from "./sounds.ts";

const like = (a: string, b: string) => likeness(packed(a), packed(b));

test("spellings of one name sound the same or nearly", () => {
  const spellings: [string, string][] = [
    ["az", "Əliyev"],
    ["az-Cyrl", "Әлијев"],
    ["ru", "Алиев"],
    ["uz-Latn", "Aliyev"],
    ["tk", "Aliýew"],
    ["kk", "Әлиев"],
    ["en", "Aliev"],
  ];
  const [first, ...others] = spellings.map(([language, name]) => soundsOf(name, language));
  for (const other of others) assert.ok(like(first, other) > 0.93, `${first} ${other}`);
  for (const other of others) {
    assert.equal(looseKey(other), looseKey(first));
    assert.equal(blockKey(other), blockKey(first));
  }
});

test("letters are heard as their language means them", () => {
  assert.equal(soundsOf("Cəlal", "az"), "JAlal");
  assert.equal(soundsOf("Қуаныш", "kk"), "quanIS");
  assert.equal(soundsOf("O‘ktam", "uz-Latn"), soundsOf("Ўктам", "uz-Cyrl"));
  assert.equal(soundsOf("Myrat", "tk"), "mIrat");
  assert.equal(soundsOf("Işık", "tr"), "ISIk");
  assert.equal(soundsOf("Žižek", "en"), "jijek");
});

test("likeness is 1 for the same, 0 for nothing in common, and the same both ways", () => {
  assert.equal(like("aliev", "aliev"), 1);
  assert.equal(like("", "aliev"), 0);
  assert.ok(like("tokaev", "orazov") < 0.5);
  assert.equal(like("mirzioev", "mirzaev"), like("mirzaev", "mirzioev"));
});
