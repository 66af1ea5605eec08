import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { paragraphsOf, type Spanned } from "./segments.ts";

const shape = (raw: string, facts: Spanned[]) =>
  paragraphsOf(raw, facts).map((paragraph) =>
    paragraph.map((segment) => [segment.text, segment.facts.join(""), segment.starts.join("")]),
  );

test("overlapping and nested spans are cut into segments", () => {
  const raw = "abcdefgh";
  const facts: Spanned[] = [
    { id: "x", span: [1, 5] },
    { id: "y", span: [3, 7] },
    { id: "z", span: [3, 4] },
  ];
  assert.deepEqual(shape(raw, facts), [
    [
      ["a", "", ""],
      ["bc", "x", "x"],
      ["d", "zxy", "zy"],
      ["e", "xy", ""],
      ["fg", "y", ""],
      ["h", "", ""],
    ],
  ]);
});

test("paragraphs end at empty lines, and a span goes on in the next", () => {
  assert.deepEqual(shape("  Title\r\n\r\nOne\ntwo \n \nthree", [{ id: "x", span: [11, 24] }]), [
    [["Title", "", ""]],
    [["One\ntwo", "x", "x"]],
    [
      ["th", "x", ""],
      ["ree", "", ""],
    ],
  ]);
  assert.deepEqual(shape("", [{ id: "x", span: [0, 3] }]), []);
  assert.deepEqual(
    shape("ab", [
      { id: "x", span: [1, 99] },
      { id: "y", span: [1, 1] },
    ]),
    [
      [
        ["a", "", ""],
        ["b", "x", "x"],
      ],
    ],
  );
});

test("no word is lost, doubled or given to a fact whose span does not hold it", () => {
  const text = fc
    .array(fc.constantFrom("ab", "ə", "😀", " ", "\n", "\n\n", "\r\n"), { maxLength: 30 })
    .map((parts) => parts.join(""));
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
  fc.assert(
    fc.property(text, spans, (raw, pairs) => {
      const facts = pairs.map(([a, b], index) => ({ id: `f${index}`, span: [Math.min(a, b), Math.max(a, b)] as const }));
      const segments = paragraphsOf(raw, facts).flat();
      assert.equal(
        segments
          .map((segment) => segment.text)
          .join("")
          .replace(/\s/g, ""),
        raw.replace(/\s/g, ""),
      );
      const starts = segments.flatMap((segment) => segment.starts);
      assert.equal(new Set(starts).size, starts.length);
      for (const { id, span } of facts) {
        const lit = segments
          .filter((segment) => segment.facts.includes(id))
          .map((segment) => segment.text)
          .join("");
        assert.equal(lit.replace(/\s/g, ""), raw.slice(...span).replace(/\s/g, ""), id);
      }
    }),
  );
});
