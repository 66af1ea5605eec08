import assert from "node:assert/strict";
import { test } from "node:test";
import { bounds, daysBetween, isPast, overlaps, sayDate, sortKey } from "./edtf.ts";
import { calendar } from "./say/en.ts";

test("a date gives the first and the last day that it may mean", () => {
  const cases: [string | null, string | null, string | null][] = [
    ["2023-06-14", "2023-06-14", "2023-06-14"],
    ["2023-06", "2023-06-01", "2023-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2023-XX-05", "2023-01-05", "2023-12-05"],
    ["2023-06-3X", "2023-06-30", "2023-06-30"],
    ["2024-03/2024-05", "2024-03-01", "2024-05-31"],
    ["2024-03-02/..", "2024-03-02", null],
    ["../2024", null, "2024-12-31"],
    ["XXXX-03-03", null, null],
    ["soon", null, null],
    [null, null, null],
  ];
  for (const [edtf, min, max] of cases) assert.deepEqual(bounds(edtf), { min, max }, String(edtf));
});

test("dates sort by their first day, the wider first, unknown years and no date last", () => {
  const sorted = ["../2020", "2023", "2023-01", "2023-01-01", "2023-01-01/2023-01-02", "2023-02", "XXXX-01-02", "XXXX-03-03"];
  const expected = ["../2020", "2023", "2023-01", "2023-01-01/2023-01-02", "2023-01-01", "2023-02", "XXXX-01-02", "XXXX-03-03"];
  const by = (a: string | null, b: string | null) => (sortKey(a) < sortKey(b) ? -1 : 1);
  assert.deepEqual([...sorted, null].sort(by), [...expected, null]);
  assert.deepEqual([null, ...sorted.reverse()].sort(by), [...expected, null]);
});

test("overlap, past and distance", () => {
  assert.equal(overlaps("2023-06", "2023-06-14"), true);
  assert.equal(overlaps("2023-06", "2023-07-01"), false);
  assert.equal(overlaps("2023-06/..", "2025"), true);
  assert.equal(overlaps("XXXX-06-01", "2025-06-01"), false);
  assert.equal(isPast("2023-06", "2023-06-30"), false);
  assert.equal(isPast("2023-06", "2023-07-01"), true);
  assert.equal(isPast("2023-06/..", "2030-01-01"), false);
  assert.equal(isPast("XXXX-06-01", "2030-01-01"), false);
  assert.equal(daysBetween("2024-02-28", "2024-03-01"), 2);
  assert.equal(daysBetween("2024-03-01", "2024-02-28"), -2);
});

test("a date is said in words", () => {
  const cases: [string | null, string][] = [
    ["2025-03-12", "12 March 2025"],
    ["2025-03-12/2025-03-13", "12–13 March 2025"],
    ["2025-03-30/2025-04-02", "30 March – 2 April 2025"],
    ["2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"],
    ["2025-03/2025-05", "March–May 2025"],
    ["2023-06", "June 2023"],
    ["2023", "2023"],
    ["2023/2025", "2023–2025"],
    ["2024-11/2025-02", "November 2024 – February 2025"],
    ["2023-03/..", "since March 2023"],
    ["../2025", "until 2025"],
    ["202X", "the 2020s"],
    ["XXXX-03-03", "3 March (year unknown)"],
    ["XXXX-03", "March (year unknown)"],
    ["XXXX-09/XXXX-10", "September–October (year unknown)"],
    ["XXXX", "date unknown"],
    ["2025-03-12/2025-03-12", "12 March 2025"],
    [null, "date unknown"],
  ];
  for (const [edtf, words] of cases) assert.equal(sayDate(edtf, calendar), words, String(edtf));
});
