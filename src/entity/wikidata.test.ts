import assert from "node:assert/strict";
import { test } from "node:test";
import { places } from "../world/places.ts";
import { partyItems, personItems, placeItems } from "../world/wikidata.ts";
import { partyItem, personItem, placeItem } from "./wikidata.ts";

test("what is known well bears its Wikidata identifier, in whatever spelling", () => {
  assert.equal(partyItem("KZ"), "Q232");
  assert.equal(placeItem("Тошкент"), "Q269");
  assert.equal(placeItem("Bakı"), "Q9248");
  assert.equal(personItem("Реджеп Тайип Эрдоган", "TR"), "Q39259");
  assert.equal(personItem("Rejep Taýyp Erdogan", "TR"), "Q39259");
  assert.equal(personItem("Дмитрий Медведев", "RU"), "Q23530");
  assert.equal(personItem("Aleksandr Lukaşenko", "BY"), "Q2866");
  assert.equal(personItem("Виктор Орбан", "HU"), "Q57641");
  assert.equal(personItem("Hillari Klinton", "US"), "Q6294");
});

test("what is not known bears none", () => {
  assert.equal(partyItem("org:example"), null);
  assert.equal(placeItem("Nowhere"), null);
  assert.equal(personItem("Erdoğan", "TR"), null);
  assert.equal(personItem("Bilal Erdoğan", "TR"), null);
  assert.equal(personItem("Vladimir Putin", "KZ"), null);
});

test("every identifier is one, stands once, and is of something that records name", () => {
  const items = [...Object.values(partyItems), ...Object.values(placeItems), ...personItems.map(({ item }) => item)];
  assert.equal(new Set(items).size, items.length);
  for (const item of items) assert.match(item, /^Q[1-9]\d*$/);
  for (const key of Object.keys(placeItems)) assert.ok(key in places, key);
});
