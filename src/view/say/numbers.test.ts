import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { languages } from "../../lang/index.ts";
import { plainly } from "./numbers.ts";
import { vocabularies, voiceOf } from "./voices.ts";

const withNumbers = Object.values(vocabularies).filter(({ numbers }) => numbers !== undefined);

describe("numbers are written as ICU writes them, or left to it", () => {
  for (const { tag, numbers } of withNumbers) {
    test(tag, () => {
      const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
      const short = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 });
      const same = (value: number) => {
        const own = plainly(value, numbers!);
        if (own !== null) assert.equal(own, (Math.abs(value) >= 1_000_000 ? short : plain).format(value), String(value));
        return own !== null;
      };
      const edges = [0.5, 1.005, 999.99, 999.995, 12_345, 999_999, 1e6, 1_004_999, 1_005_000, 999_994_999, 1e9, 999_995e6, 1e15];
      for (const value of [...edges, 999_994_999_999_999, 12_345.678]) same(value);
      for (const value of [0, 90.25, 1000, 1234.5, -3, -1234, 1_234_567, 1_234_567.5, 999_995_000, 2e12])
        assert.ok(same(value), String(value));
      fc.assert(
        fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (value) => void same(Math.round(value * 1000) / 1000)),
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 14 }), fc.double({ min: 0, max: 1, noNaN: true }), (power, part) => {
          assert.ok(same(Math.floor(part * 10 ** power)));
        }),
      );
    });
  }
});

test("languages that browsers do not know write numbers and every sum that is read without ICU", (context) => {
  const read = [...new Set(Object.values(languages).flatMap(({ amounts }) => Object.keys(amounts.currencies)))].filter(Boolean);
  assert.ok(read.length > 20, `${read.length}`);
  context.mock.method(Intl, "NumberFormat", () => assert.fail("ICU was asked"));
  for (const language of ["az", "kk", "ky", "uz"] as const) {
    const say = voiceOf(language);
    for (const currency of read) {
      assert.doesNotMatch(say.amount(540_000_000, currency), /[A-Z]{3}$|540M/, `${language} ${currency}`);
      say.amount(-1234.5, currency);
    }
  }
});

test("every unit that is read has words in every language of the pages", () => {
  const read = new Set(
    Object.values(languages).flatMap(({ amounts }) => Object.keys(amounts.units).map((unit) => unit.replace(/^\S+ /, ""))),
  );
  assert.ok(read.has("hour") && read.has("km2"), [...read].join());
  for (const { language, units } of Object.values(vocabularies))
    assert.deepEqual(
      [...read].filter((unit) => !(unit in units)),
      [],
      language,
    );
  assert.deepEqual(
    [1, 2, 5].map((n) => voiceOf("ru").amount(n, "hour")),
    ["1 час", "2 часа", "5 часов"],
  );
});
