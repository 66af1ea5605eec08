import assert from "node:assert/strict";
import { test } from "node:test";
import { placeKey, placesOf } from "./where.ts";

test("one place in many spellings is one; countries are none", () => {
  const row = (value: string, n: number, last: string | null) => ({ value, n, last });
  const found = placesOf([
    row("Baku", 1, "2024-05-07"),
    row("Bakı", 2, "2024-05-01"),
    row("Баку", 1, "2024-05-03"),
    row("Qızıl Dərə", 1, null),
    row("UZ", 1, "2024-05-07"),
  ]);
  assert.deepEqual(
    found.map(({ key, name, encounters, last, state }) => [key, name, encounters, last, state]),
    [
      ["baku", "Bakı", 4, "2024-05-07", "AZ"],
      ["qızıl-dərə", "Qızıl Dərə", 1, null, null],
    ],
  );
  assert.equal(placeKey("Toshkent"), placeKey("Ташкент"));
});
