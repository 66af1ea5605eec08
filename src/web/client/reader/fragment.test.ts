import assert from "node:assert/strict";
import { test } from "node:test";
import { pack, unpack } from "./fragment.ts";

test("a text survives its way through an address", async () => {
  const shared = { text: "Баку, 12 mart. “Əli” görüşüb.\n\n".repeat(200), published: "2025-03-12" };
  const fragment = await pack(shared);
  assert.match(fragment, /^[\w-]+$/);
  assert.ok(fragment.length < 400, `packed into ${fragment.length} letters`);
  assert.deepEqual(await unpack(fragment), shared);
});

test("what is no text gives none, and none grows without end", async () => {
  assert.equal(await unpack("%%%"), null);
  assert.equal(await unpack("AAAA"), null);
  assert.equal(await unpack(await pack({ text: "a".repeat(5_000_000), published: "" })), null);
});
