import assert from "node:assert/strict";
import { test } from "node:test";
import { explain } from "./explain.ts";
import { read } from "./read.ts";
import { factKinds } from "./record.ts";

const text =
  "On 4 June in Astana, Kazakhstan's Foreign Minister Dauren Alimzhanov met his Georgian counterpart Levan Maisuradze. The sides agreed to open a ferry line by September. Levan Maisuradze noted the importance of good relations. Both look forward to more.";
const source = { id: "x", published: "2025-06-05" } as const;

test("every item is explained by a rule and words of the text", () => {
  const { record, items } = explain(text, source);
  assert.deepEqual(record, read(text, source));
  assert.equal(items.length, factKinds.reduce((sum, kind) => sum + record[kind].length, 0) + record.topics.length);
  for (const item of items) {
    assert.match(item.name, /^[a-z]+\/\d+$/);
    assert.equal(text.slice(...item.span), item.quote);
    for (const words of [...item.triggers, ...item.fields.flatMap((f) => f.words)])
      assert.equal(text.slice(...words.span), words.quote);
  }
});

test("fields say where they stand, or from what they were inferred", () => {
  const { items } = explain(text, source, "encounters/1");
  assert.deepEqual(
    items.map((i) => [i.name, i.rule]),
    [["encounters/1", "encounter.meet"]],
  );
  assert.deepEqual(
    items[0].triggers.map((t) => t.quote),
    ["met"],
  );
  const field = (name: string) => items[0].fields.find((f) => f.field === name);
  assert.deepEqual(
    field("place")?.words.map((w) => w.quote),
    ["Astana"],
  );
  assert.deepEqual(
    field("date")?.words.map((w) => w.quote),
    ["4 June"],
  );
  assert.equal(field("date")?.value, "2025-06-04");
  assert.match(field("date")?.inferred ?? "", /year/);
  assert.deepEqual(
    field("parties")?.words.map((w) => w.quote),
    ["Kazakhstan's", "Georgian"],
  );
});

test("an undertaking is explained by its verb and its day", () => {
  const [item] = explain(text, source, "commitments/1").items;
  assert.deepEqual(
    item.triggers.map((t) => t.quote),
    ["agreed"],
  );
  assert.equal(item.fields.find((f) => f.field === "due")?.value, "2025-09");
});

test("rules that nearly read something say what failed", () => {
  const { nearly } = explain(text, source);
  const need = nearly.find((n) => n.rule === "commitment.important");
  assert.equal(need?.quote, "importance");
  assert.match(need?.failed ?? "", /nothing to be done/);
  for (const n of nearly) assert.equal(text.slice(...n.span), n.quote);
});

test("what was nearly read is narrowed to the sentence of the item asked for", () => {
  const end = text.indexOf(". The sides");
  for (const n of explain(text, source, "encounters/1").nearly) assert.ok(n.span[1] <= end, n.rule);
  assert.deepEqual(explain(text, source, "encounters/9").items, []);
});

test("a text in another language has nothing to explain", () => {
  assert.deepEqual(explain("", { id: "x" }).items, []);
});
