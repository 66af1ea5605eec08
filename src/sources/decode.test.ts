import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decode, isBinary } from "./decode.ts";

/** Text in a one-byte code page, by asking the decoder for each byte. */
export function encodeIn(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 0x3f);
}

const turkish = "Bakan, görüşmede ikili ilişkilerin geliştirilmesine yönelik çalışmaların sürdüğünü söyledi.";
const russian = "Министры обсудили двусторонние отношения и подписали программу сотрудничества.";

test("byte order marks decide", () => {
  assert.equal(decode(Buffer.from("\ufeffSalam")).text, "Salam");
  const little = decode(Buffer.from("\ufeffСәлем", "utf16le"));
  assert.deepEqual([little.text, little.encoding], ["Сәлем", "utf-16le"]);
  const big = Buffer.from("\ufeffСәлем", "utf16le").swap16();
  assert.deepEqual([decode(big).text, decode(big).encoding], ["Сәлем", "utf-16be"]);
});

test("one-byte code pages are taken where declared or beyond doubt", () => {
  assert.deepEqual(decode(encodeIn("windows-1254", turkish)).encoding, "windows-1254");
  assert.equal(decode(encodeIn("windows-1254", turkish)).text, turkish);
  assert.equal(decode(encodeIn("windows-1251", russian)).text, russian);
  assert.match(decode(encodeIn("windows-1251", russian)).notes.join(), /windows-1251/);
  assert.deepEqual(decode(encodeIn("windows-1251", russian), "cp1251"), { text: russian, encoding: "windows-1251", notes: [] });
  assert.equal(decode(Buffer.from(turkish), "no-such-encoding").text, turkish);
});

test("broken UTF-8 keeps what is whole and says so", () => {
  const bytes = Buffer.concat([Buffer.from("Görüş "), Buffer.of(0xff, 0xc3), Buffer.from(" davam edir: şəhərdə")]);
  const { text, encoding, notes } = decode(bytes);
  assert.match(text, /^Görüş \ufffd+ davam edir: şəhərdə$/);
  assert.equal(encoding, "utf-8");
  assert.match(notes[0], /^broken UTF-8: 2 places/);
});

test("a beginning that ends inside a letter is not broken", () => {
  const bytes = Buffer.from("abş").subarray(0, 3);
  assert.deepEqual(decode(bytes, undefined, true), { text: "ab", encoding: "utf-8", notes: [] });
});

test("any bytes give a text, and UTF-8 gives its own", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes).text === "string"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) =>
      assert.equal(decode(Buffer.from(text)).text, text.replace(/^\ufeff/, "")),
    ),
  );
});

test("binary files are told from texts", () => {
  assert.ok(isBinary("GIF89a\0"));
  assert.ok(isBinary("\x01\x02\x03 abc"));
  assert.ok(!isBinary("Salam\r\n\tdünya\f"));
  assert.ok(!isBinary(""));
});
