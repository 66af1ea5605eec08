import assert from "node:assert/strict";
import { test } from "node:test";
import { placeKey, placesOf } from "./where.ts";

test("one place in many spellings is one, counted by kind and day; countries are none", () => {
  const row = (value: string, day: string | null, form = "meeting") => ({ value, form, day, facts: 1 });
  const found = placesOf([
    row("Bakı", "2024-05-07"),
    row("Баку", "2024-05-07"),
    row("Baku", "2024-05-07", "visit"),
    row("Bakı", "2023-01-02"),
    row("Qızıl Dərə", null),
    row("UZ", "2024-05-07"),
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
