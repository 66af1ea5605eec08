import assert from "node:assert/strict";
import { test } from "node:test";
import type { Store } from "../store/store.ts";
import { whileUnchanged } from "./unchanged.ts";

function storeAt(moment: { now: string }): Store {
  return { moment: async () => moment.now } as unknown as Store;
}

test("an answer holds until somebody writes", async () => {
  const moment = { now: "1" };
  const store = storeAt(moment);
  let asked = 0;
  const ask = () => whileUnchanged(store, ["dossier", "AZ", "KZ"], async () => ++asked);
  assert.deepEqual([await ask(), await ask()], [1, 1]);
  moment.now = "2";
  assert.equal(await ask(), 2);
});

test("answers of one sort push out none of another", async () => {
  const store = storeAt({ now: "1" });
  let asked = 0;
  const fates = () => whileUnchanged(store, ["fates", "a text"], async () => ++asked);
  await fates();
  let first = 0;
  for (let n = 0; n < 200; n++) await whileUnchanged(store, ["dossier", n], async () => (n === 0 ? ++first : n));
  assert.equal(await fates(), 1);
  await whileUnchanged(store, ["dossier", 0], async () => ++first);
  assert.equal(first, 2);
});
