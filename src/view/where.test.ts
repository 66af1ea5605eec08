import assert from "node:assert/strict";
import { test } from "node:test";
import { edtfDays, noDay } from "../entity/days.ts";
import { placeKey, placesOf } from "./where.ts";

test("one place in many spellings is one, counted by kind and day; countries are none", () => {
  const row = (value: string, days: (string | null)[], form = "meeting") => {
    return { value, form, days: days.map((day) => edtfDays(day)?.min ?? noDay), facts: days.length };
  };
  const found = placesOf([
    row("Bakı", ["2023-01-02", "2024-05-07"]),
    row("Баку", ["2024-05-07"]),
    row("Baku", ["2024-05-07"], "visit"),
    row("Qızıl Dərə", [null]),
    row("UZ", ["2024-05-07"]),
  ]);
  assert.deepEqual(
    found.map(({ key, name, encounters, last, state }) => [key, name, encounters, last, state]),
    [
      ["baku", "Bakı", 3, "2024-05-07", "AZ"],
      ["qızıl-dərə", "Qızıl Dərə", 1, null, null],
    ],
  );
  assert.equal(placeKey("Toshkent"), placeKey("Ташкент"));
});
