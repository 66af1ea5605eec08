import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isNear, shapeOf } from "./near.ts";

const words =
  "the ministers of the two countries spoke about water roads customs schools and music in the old town by the river while guests from far away listened to every word and wrote long letters home about bridges trains and tea".split(
    " ",
  );
const text = words.join(" ");
const shared = (a: string, b: string, language = "en") => {
  const [one, other] = [shapeOf(a, language)!, shapeOf(b, language)!];
  return { near: isNear(one, other), band: one.bands.some((band) => other.bands.includes(band)) };
};

test("a page taken over with other trimmings is the same", () => {
  assert.deepEqual(shared(text, `12 May 2031 | Example. ${text} Photo: Example`), { near: true, band: true });
  assert.deepEqual(shared(text, text.replace("music", "sport")), { near: true, band: true });
});

test("what says something else is not", () => {
  const other = words.map((word, i) => (i % 5 === 0 ? `${word}s` : word)).join(" ");
  assert.equal(shared(text, other).near, false);
  assert.equal(shared(text, words.toReversed().join(" ")).near, false);
  assert.equal(shared(`${text} 21`, text.repeat(1) + words.map((word) => `${word}x`).join(" ")).near, false);
  // in another language the same letters say something else
  const [one, two] = [shapeOf(text, "en")!, shapeOf(text, "az")!];
  assert.ok(!one.bands.some((band) => two.bands.includes(band)));
});

test("too little says nothing", () => {
  assert.equal(shapeOf("The ministers met in Baku.", "en"), null);
  assert.equal(shapeOf("", "en"), null);
  assert.equal(shapeOf("same words again ".repeat(200), "en"), null);
});

test("a text is near itself, and nearness goes both ways", () => {
  const any = fc.array(fc.constantFrom(...words), { minLength: 40, maxLength: 200 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, other] = [shapeOf(a, "en"), shapeOf(b, "en")];
      if (one === null || other === null) return;
      assert.ok(isNear(one, one));
      assert.equal(isNear(one, other), isNear(other, one));
    }),
  );
});
