import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyRecord } from "../read/record.ts";
import { type Digestible, digestRow, remembering, undigest } from "./digests.ts";
import type { Engine } from "./engine.ts";

const record = {
  ...emptyRecord({ id: "a", language: "kk", published: null, attribution: null, notes: [], engine: "" }),
  topics: ["trade" as const],
};
const deeds = { sides: ["KZ", "UZ"], named: ["TR"] };

const text = (more: Partial<Digestible> = {}): Digestible => ({
  ...{ key: 7, id: "a", hash: "h", language: "kk", published: "2024-05-01", source: null, url: null, title: "Келіссөз" },
  added_at: "2024-05-02T00:00:00Z",
  facts: [
    { ordinal: 0, id: "x" },
    { ordinal: 2, id: "y" },
  ],
  record: JSON.stringify(record),
  told: JSON.stringify(deeds),
  ...more,
});

test("a digest gives what it was made of", () => {
  const { key, hash, title, ids, record: kept, deeds: told } = undigest(digestRow(text()));
  assert.deepEqual({ key, hash, title, ids }, { key: 7, hash: "h", title: "Келіссөз", ids: ["x", "", "y"] });
  assert.deepEqual([kept, told], [record, deeds]);
  assert.equal(undigest(digestRow(text({ told: null }))).deeds, null);
});

test("a digest is unpacked once for as long as its row is as it was", () => {
  const unpack = remembering({} as Engine);
  const first = unpack(digestRow(text()));
  assert.equal(unpack(digestRow(text())), first);
  const later = unpack(digestRow(text({ title: "Сапар" })));
  assert.equal(later.title, "Сапар");
  assert.equal(unpack(digestRow(text({ id: "b" }))).id, "b");
});
