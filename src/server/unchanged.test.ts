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

test("who asks anew is given what was answered before", async () => {
  const moment = { now: "1" };
  const store = storeAt(moment);
  const befores: (number | undefined)[] = [];
  const ask = () =>
    whileUnchanged<number>(store, ["fates", "a text"], async (before) => {
      befores.push(before);
      if (before === 2) throw new Error("no store");
      return (before ?? 0) + 1;
    });
  for (const now of ["1", "2", "2"]) {
    moment.now = now;
    await ask();
  }
  assert.deepEqual(befores, [undefined, 1]);
  moment.now = "3";
  await assert.rejects(ask());
  // after a failure nothing is known
  assert.equal(await ask(), 1);
  assert.deepEqual(befores, [undefined, 1, 2, undefined]);
});

test("an answer that fails when something else was written meanwhile takes no later one with it", async () => {
  const moment = { now: "1" };
  const store = storeAt(moment);
  let fail = (_: Error): void => {};
  const failing = whileUnchanged<number>(store, ["dossier"], () => new Promise((_, reject) => (fail = reject)));
  const told = assert.rejects(failing);
  await new Promise(setImmediate);
  moment.now = "2";
  const later = whileUnchanged<number>(store, ["dossier"], async () => 1);
  await new Promise(setImmediate);
  fail(new Error("no store"));
  await told;
  assert.equal(await later, 1);
});
