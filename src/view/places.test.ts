import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf, stateOfPlace } from "../entity/places.ts";
import { placeIn } from "./places.ts";

test("a place is known by its name in every language and alphabet, and said in another", () => {
  for (const name of ["Baku", "Bakı", "Bakü", "Баку", "Boku"]) {
    assert.equal(stateOfPlace(name), "AZ", name);
    assert.equal(placeIn("en", name), "Baku", name);
  }
  assert.equal(placeIn("en", "Тошкент"), "Tashkent");
  assert.equal(placeIn("ru", "Toshkent"), "Ташкент");
  // in the letters of the orthography, not in those by which readers find them
  assert.equal(placeIn("uz", "Ош"), "Oʻsh");
  assert.equal(placeIn("uz", "Fergana"), "Fargʻona");
  assert.equal(placeOf("Nowhere-upon-Sea"), null);
  assert.equal(stateOfPlace("Nowhere-upon-Sea"), null);
  assert.equal(placeIn("en", "Soltanlı"), "Soltanlı");
});
