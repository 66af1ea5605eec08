import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { frontMatter } from "./front-matter.ts";

test("metadata is parted from the text", () => {
  const { fields, text } = frontMatter(
    `---\r\npublished: 2025-03-18\r\nsource: "Xəbər: xidməti"\r\n# a remark\r\nempty:\r\n---\r\n\r\nBaşlıq\r\n`,
  );
  assert.deepEqual(
    [...fields],
    [
      ["published", "2025-03-18"],
      ["source", "Xəbər: xidməti"],
      ["empty", ""],
    ],
  );
  assert.equal(text, "Başlıq\r\n");
});

test("what only looks like metadata is text", () => {
  for (const file of [
    "",
    "Salam",
    "---",
    "---\nBu cümlədir.\n---\nMətn",
    "--- x\na: b\n---\n",
    "a\n---\nb: c\n---\n",
    `---\na: ${"x".repeat(6000)}\n---\n`,
  ]) {
    assert.equal(frontMatter(file).text, file);
    assert.equal(frontMatter(file).fields.size, 0);
  }
});

test("the text is an end of the file", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("---", "\n", "\r\n", "a: b", " ", ":", "x")), (pieces) => {
      const file = pieces.join("");
      assert.ok(file.endsWith(frontMatter(file).text));
    }),
  );
});
