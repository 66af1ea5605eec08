import assert from "node:assert/strict";
import { test } from "node:test";
import { type NamedEntry, namesIndex, peopleAlike } from "./search-names.ts";

const people = [
  ["Daniyar Toqseitov", "Данияр Токсеитов"],
  ["Shavkat Yoʻldoshov", "Шавкат Юлдашев"],
  ["Recep Dağlıoğlu"],
  ["Rauf Səlimov"],
  ["Rauf Kərimov"],
].map((spellings, n) => ({ entry: [`people/${n}.html`, spellings[0]!, ""] as NamedEntry, spellings }));
const shards = namesIndex(people);
const asked: string[] = [];
const found = async (name: string): Promise<string[]> => {
  const all = await peopleAlike(name, async (shard) => {
    asked.push(shard);
    return shards.get(shard) ?? null;
  });
  return all.map(([, shown]) => shown);
};

test("people are found by how their names sound, in whatever alphabet", async () => {
  for (const name of ["Тоқсейітов", "Токсеитов", "Toksejitow", "токсеитов данияр", "D. Tokseitov"])
    assert.deepEqual(await found(name), ["Daniyar Toqseitov"], name);
  for (const name of ["Юлдашев", "Yuldashev", "Йўлдошов", "Ёлдошов Шавкат"])
    assert.deepEqual(await found(name), ["Shavkat Yoʻldoshov"], name);
  for (const name of ["Даглыоглу", "Дағлыоғлу", "Daglioglu"]) assert.deepEqual(await found(name), ["Recep Dağlıoğlu"], name);
  assert.deepEqual(await found("Рауф"), ["Rauf Səlimov", "Rauf Kərimov"]);
  assert.deepEqual(await found("Рауф Керимов"), ["Rauf Kərimov"]);
});

test("words that are no name find nobody, and a search asks for few parts", async () => {
  for (const words of ["memorandum", "меморандум", "зелёная энергия", "of", "", "2024", "one two three four five"])
    assert.deepEqual(await found(words), [], words);
  asked.length = 0;
  await found("Данияр Токсеитов");
  assert.ok(asked.length <= 4 && asked.every((name) => /^[a-z0-9_]+$/.test(name)), asked.join(" "));
});
