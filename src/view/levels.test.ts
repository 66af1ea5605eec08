import assert from "node:assert/strict";
import { test } from "node:test";
import type { EncounterItem, Participant } from "./items.ts";
import { columnsOf, levelOf, officePairs } from "./levels.ts";

const person = (state: string, post: string | null, name = `${state} ${post}`): Participant => ({ key: name, name, post, state });
const met = (date: string | null, participants: Participant[] = []): EncounterItem => ({
  id: date ?? "undated",
  kind: "meeting",
  status: "held",
  parties: ["AZ", "KZ"],
  date,
  place: null,
  placeState: null,
  participants,
  texts: [],
  evidence: [],
});

test("the highest office tells the level", () => {
  assert.equal(levelOf(met(null, [person("AZ", "ambassador"), person("KZ", "head-of-state")])), "top");
  assert.equal(levelOf(met(null, [person("AZ", "minister:acting")])), "ministers");
  assert.equal(levelOf(met(null, [person("AZ", "ambassador")])), "deputies");
  assert.equal(levelOf(met(null, [person("AZ", null)])), "others");
});

test("time is cut into years, a year into months, a month into days", () => {
  const all = [met("2025-05-14"), met("2025-02"), met("2023-11-30"), met("XXXX-03-03"), met(null), met("2025-05-14/2025-05-16")];
  const told = (within: string | null) =>
    columnsOf(all, within).flatMap(({ date, encounters }) => (encounters.length > 0 ? [`${date}: ${encounters.length}`] : []));
  assert.deepEqual(
    columnsOf(all, null).map(({ date }) => date),
    ["2023", "2024", "2025"],
  );
  assert.deepEqual(told(null), ["2023: 1", "2025: 3"]);
  assert.deepEqual(told("2025"), ["2025-02: 1", "2025-05: 2"]);
  assert.equal(columnsOf(all, "2024-02").length, 29);
  assert.deepEqual(told("2025-05"), ["2025-05-14: 2"]);
});

test("counterparts stand by their offices, with the last who held them", () => {
  const pairs = officePairs(
    [
      met("2025-05-14", [person("AZ", "foreign-minister", "New"), person("KZ", "foreign-minister"), person("KZ", "ambassador")]),
      met("2024-05-14", [person("AZ", "foreign-minister", "Old"), person("KZ", "foreign-minister")]),
      met("2023-05-14", [person("AZ", "head-of-state"), person("KZ", "head-of-state")]),
      met("2022-05-14", [person("AZ", "head-of-state")]),
    ],
    ["AZ", "KZ"],
  );
  assert.deepEqual(
    pairs.map(({ posts, people, times, last }) => [posts[0], people[0].name, times, last.date]),
    [
      ["head-of-state", "AZ head-of-state", 1, "2023-05-14"],
      ["foreign-minister", "New", 2, "2025-05-14"],
    ],
  );
});
