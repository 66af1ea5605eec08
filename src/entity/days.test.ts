import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayToEdtf, edtfDays } from "./days.ts";

/** First and last day of an EDTF date, as EDTF. */
const span = (edtf: string | null) => {
  const days = edtfDays(edtf);
  return days && `${dayToEdtf(days.min)} ${dayToEdtf(days.max)}`;
};

test("the days that a date can mean", () => {
  const cases: Record<string, string | null> = {
    "2024-02-29": "2024-02-29 2024-02-29",
    "2024-02": "2024-02-01 2024-02-29",
    "2023-12": "2023-12-01 2023-12-31",
    "2024": "2024-01-01 2024-12-31",
    "2024-02-XX": "2024-02-01 2024-02-29",
    "2024-XX-05": "2024-01-01 2024-12-31",
    "199X": "1990-01-01 1999-12-31",
    "19XX": "1900-01-01 1999-12-31",
    "2024-03/2024-05": "2024-03-01 2024-05-31",
    "2024-11/..": "2024-11-01 9999-12-31",
    "../2024": "0001-01-01 2024-12-31",
    "2024/": "2024-01-01 9999-12-31",
    "XXXX-03-03": null,
    XXXX: null,
    "XXXX-03-03/XXXX-03-05": null,
    "2023-02-29": null,
    "2023-13": null,
    "2023-00-01": null,
    "2024-05/2024-03": null,
    yesterday: null,
    "": null,
    "2024-5-1": null,
  };
  for (const [edtf, days] of Object.entries(cases)) assert.equal(span(edtf), days, edtf);
  assert.equal(edtfDays(null), null);
  assert.equal(edtfDays(undefined), null);
});

test("days are numbered from 1, the first day of year 1", () => {
  assert.deepEqual(edtfDays("0001-01-01"), { min: 1, max: 1 });
  assert.equal(edtfDays("1970-01-01")!.min, 719163);
  assert.equal(dayToEdtf(0), null);
  assert.equal(dayToEdtf(1), "0001-01-01");
  assert.equal(dayToEdtf(3652059), "9999-12-31");
});

test("a day is the day that it was made from", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3652059 }), (day) => {
      assert.deepEqual(edtfDays(dayToEdtf(day)), { min: day, max: day });
    }),
  );
});

test("whatever is written, the first day is not after the last", () => {
  const edtf = fc.stringMatching(/^([0-2X]{4}(-[01X][0-9X](-[0-3X][0-9X])?)?|\.\.)?(\/([0-2X]{4}(-[01X][0-9X])?|\.\.))?$/);
  fc.assert(
    fc.property(edtf, (text) => {
      const days = edtfDays(text);
      assert.ok(
        days === null || (days.min >= 1 && days.min <= days.max && days.max <= 3652059),
        `${text} ${JSON.stringify(days)}`,
      );
    }),
  );
});
