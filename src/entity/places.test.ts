import assert from "node:assert/strict";
import { test } from "node:test";
import { placeName, placeOf } from "./places.ts";

test("a place is the same in Uzbek of both scripts", () => {
  const pairs = {
    Ashxobod: "Ашхобод",
    Andijon: "Андижон",
    "Farg‘ona": "Фарғона",
    Qoʻqon: "Қўқон",
    Xiva: "Хива",
    Jizzax: "Жиззах",
    Toshkent: "Тошкент",
  };
  for (const [latin, cyrillic] of Object.entries(pairs)) {
    assert.ok(placeOf(latin), latin);
    assert.equal(placeOf(cyrillic), placeOf(latin), cyrillic);
  }
});

test("a place is the same in all languages, and each has its own name for it", () => {
  for (const name of ["Ashgabat", "Aşgabat", "Aşqabad", "Ашхабад", "Ашгабат", "Ашхобод"])
    assert.equal(placeOf(name), "ashgabat", name);
  assert.equal(placeName("tk", "ashgabat"), "Aşgabat");
  assert.equal(placeOf("Ashford"), null);
});
