import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { readDeeds } from "../read/read.ts";
import { type FollowedText, follow, promisesOf } from "./follow.ts";
import { samePromises } from "./same-promise.ts";

const folder = join(import.meta.dirname, "../../test/clusters");
const all = clusters()
  .filter(({ name }) => name.startsWith("promise-"))
  .map(({ name, texts }) => {
    const { promises } = JSON.parse(readFileSync(join(folder, name, "cluster.json"), "utf8")) as {
      promises: Record<string, string>[];
    };
    const followed = texts.map(({ id, raw, record }): FollowedText => {
      const { language, published } = record.doc;
      return { id, language, published, record, deeds: readDeeds(raw, record) };
    });
    return { name, promises, texts: followed };
  });

test("a promise told by several texts of one encounter is one, two promises of it stay two", () => {
  let found = 0;
  let told = 0;
  for (const { name, promises, texts } of all) {
    const nameOf = (text: string, quote: string) =>
      promises.findIndex((words) => {
        const part = words[text.slice(name.length + 1)];
        return part !== undefined && quote.includes(part);
      });
    const groups = samePromises(texts.flatMap(promisesOf));
    for (const group of groups) {
      const names = group.map(({ text, commitment }) => nameOf(text.id, commitment.quote));
      const quotes = group.map(({ commitment }) => commitment.quote).join("\n");
      assert.ok(names[0] !== undefined && names[0] >= 0 && new Set(names).size === 1, `${name}: joined\n${quotes}`);
      found += (group.length * (group.length - 1)) / 2;
    }
    for (const words of promises) told += (Object.keys(words).length * (Object.keys(words).length - 1)) / 2;
  }
  assert.ok(told >= 25 && found / told >= 0.9, `${found} of ${told}`);
});

test("what is open and what is overdue is followed once, with the words of all that tell it", () => {
  for (const { name, promises, texts } of all) {
    for (const today of ["2031-01-01", "2034-01-01"]) {
      const items = follow(texts, today);
      const said = items.find(({ by }) => by !== null);
      assert.equal(said, undefined, `${name}: a promise said once more is not kept by that: ${said?.by?.quote}`);
      const places = items.flatMap(({ text, commitment, also }) => [{ text, quote: commitment.quote }, ...also]);
      const given = texts.flatMap(({ record }) => record.commitments).length;
      assert.equal(new Set(places.map(({ text, quote }) => `${text} ${quote}`)).size, given, `${name}: each promise once`);
      const several = promises.filter((words) => Object.keys(words).length > 1);
      assert.ok(items.filter(({ also }) => also.length > 0).length >= several.length - 1, name);
    }
  }
});

test("texts of other sides, and of a fortnight later, tell no promise of an encounter", () => {
  const { texts } = all[0]!;
  const moved = texts.map((text, at) => (at === 0 ? text : { ...text, published: "2031-05-10" }));
  assert.ok(samePromises(moved.flatMap(promisesOf)).every((group) => group.every(({ text }) => text !== texts[0])));
  const others = texts.map((text, at) => (at === 0 ? text : { ...text, deeds: { ...text.deeds, sides: ["FR", "BR"] } }));
  assert.ok(samePromises(others.flatMap(promisesOf)).every((group) => group.every(({ text }) => text !== texts[0])));
});
