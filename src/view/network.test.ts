import assert from "node:assert/strict";
import { test } from "node:test";
import type { EncounterItem } from "./items.ts";
import { companyOf, mostInNetwork, networkOf } from "./network.ts";

/** An encounter of people written as "name/state". */
function met(id: string, date: string, people: string[], status: EncounterItem["status"] = "held"): EncounterItem {
  const participants = people.map((one) => {
    const [name, state] = one.split("/");
    return { key: name, name, post: null, state };
  });
  return { id, date, status, participants } as unknown as EncounterItem;
}

const told = [
  met("c", "2031-05-03", ["Aydan/AZ", "Baxtiyar/UZ", "Bekzod/UZ"]),
  met("b", "2031-05-02", ["Aydan/AZ", "Bekzod/UZ", "Bekzod/UZ"]),
  met("a", "2031-05-01", ["Aydan/AZ", "Çınar/TR"]),
  met("p", "2031-06-01", ["Aydan/AZ", "Deniz/TR"], "planned"),
];

test("the company of somebody is who was there, most often first, each once an encounter", () => {
  assert.deepEqual(
    companyOf(told, "Aydan").map(({ person, times, last }) => `${person.name} ${times} ${last}`),
    ["Bekzod 2 2031-05-03", "Baxtiyar 1 2031-05-03", "Çınar 1 2031-05-01"],
  );
});

test("a network is by side, with whom it is of first, and tells the latest encounter of two", () => {
  const company = companyOf(told, "Aydan");
  const own = companyOf(told).find(({ person }) => person.name === "Aydan")!;
  // what another text tells of the same encounter is not counted twice
  const { whose, people, ties } = networkOf(company, [...told, told[0]!], own);
  assert.equal(whose, "Aydan");
  assert.deepEqual(
    people.map(({ person }) => person.name),
    ["Aydan", "Bekzod", "Baxtiyar", "Çınar"],
  );
  assert.deepEqual(
    ties.map(({ a, b, times, latest }) => `${people[a]!.person.name}–${people[b]!.person.name} ${times} ${latest}`),
    ["Aydan–Bekzod 2 c", "Aydan–Baxtiyar 1 c", "Bekzod–Baxtiyar 1 c", "Aydan–Çınar 1 a"],
  );
  assert.equal(networkOf(company, told).whose, null);
});

test("a network has bounds", () => {
  const crowd = met(
    "s",
    "2031-05-03",
    Array.from({ length: 60 }, (_, n) => `P${n}/AZ`),
  );
  const { people, ties } = networkOf(companyOf([crowd]), [crowd]);
  assert.deepEqual([people.length, ties.length], [mostInNetwork.people, mostInNetwork.ties]);
});
