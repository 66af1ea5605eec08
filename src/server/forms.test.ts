import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "./forms.ts";

test("an answer that took long is kept a hundred times as long, another for the time that is said, a failure not at all", async () => {
  let now = 1000;
  let asked = 0;
  let takes = 0;
  const ask = remembered(
    async () => {
      now += takes;
      if (++asked === 1) throw new Error("not there");
      return asked;
    },
    5000,
    () => now,
  );
  await assert.rejects(ask());
  assert.equal(await ask(), 2);
  now += 4999;
  assert.equal(await ask(), 2);
  now += 2;
  takes = 400;
  assert.equal(await ask(), 3);
  now += 39_000;
  assert.equal(await ask(), 3);
  now += 2000;
  assert.equal(await ask(), 4);
});
