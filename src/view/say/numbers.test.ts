import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { en } from "./en.ts";
import { plainly } from "./numbers.ts";

test("numbers are written as ICU writes them, or left to it", () => {
  const plain = new Intl.NumberFormat(en.tag, { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(en.tag, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 });
  const same = (value: number) => {
    const own = plainly(value, en.numbers!);
    if (own !== null) assert.equal(own, (value >= 1_000_000 ? short : plain).format(value), String(value));
    return own !== null;
  };
  const edges = [0, 0.5, 1.005, 90.25, 999.99, 999.995, 1000, 12_345, 999_999, 1e6, 1_004_999, 1_005_000, 1_234_567, 999_994_999];
  for (const value of [...edges, 999_995_000, 1e9, 999_995e6, 1e12, 999_994_999_999_999, 1e15, -3, 1234.5]) same(value);
  for (const value of [0, 90.25, 1000, 1_234_567, 999_995_000, 2e12]) assert.ok(same(value), String(value));
  fc.assert(fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (value) => void same(Math.round(value * 1000) / 1000)));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 14 }), fc.double({ min: 0, max: 1, noNaN: true }), (power, part) => {
      assert.ok(same(Math.floor(part * 10 ** power)));
    }),
  );
});
