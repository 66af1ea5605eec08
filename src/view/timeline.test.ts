import assert from "node:assert/strict";
import { test } from "node:test";
import type { Encounter, Person } from "../read/record.ts";
import type { FactRow } from "./rows.ts";
import { type Known, soundKey, timelineOf } from "./timeline.ts";

/** An encounter as one text tells it; people as "name/post/state". */
function told(
  text: string,
  encounter: Partial<Encounter>,
  people: string[] = [],
  language: FactRow["language"] = "en",
): FactRow[] {
  const base = { text, language, published: "2025-05-15", source: null, url: null };
  const named = people.map((one) => one.split("/"));
  const evidence = { quote: "met", rule: "by-hand", inferred: {} };
  const fact: Encounter = {
    kind: "meeting",
    status: "held",
    parties: ["AZ", "KZ"],
    date: "2025-05-14",
    place: null,
    participants: named.map(([name]) => name),
    span: [1, 4],
    ...evidence,
    ...encounter,
  };
  const rows: FactRow[] = [{ ...base, id: `${text}/${fact.kind}/${fact.span[0]}`, kind: "encounters", fact }];
  for (const [name, post, state] of named) {
    const person = { name, post, state, span: [1, 2], ...evidence } as Person;
    rows.push({ ...base, id: `${text}/${name}`, kind: "people", fact: person });
  }
  return rows;
}

const tellings = (rows: FactRow[], known?: Known) =>
  timelineOf(rows, known).map((one) => one.evidence.map((piece) => piece.text).join("+"));

test("two tellings of one kind, day and pair are one encounter, in whatever language", () => {
  const rows = [
    ...told(
      "kk",
      { place: "Баку", parties: ["KZ", "AZ"] },
      ["Данияр Сейітов/foreign-minister/KZ", "Турал Меджидов/minister/AZ"],
      "kk",
    ),
    ...told("az", { place: "Bakı" }, ["Tural Məcidov/minister/AZ", "Daniyar Seitov/foreign-minister/KZ"], "az"),
  ];
  const [one, ...others] = timelineOf(rows);
  assert.deepEqual(others, []);
  assert.equal(one.place, "Bakı");
  assert.deepEqual(
    one.participants.map((person) => person.name),
    ["Tural Məcidov", "Daniyar Seitov"],
  );
  assert.deepEqual(
    one.evidence.map((piece) => piece.text),
    ["az", "kk"],
  );
});

test("what speaks against it keeps tellings apart", () => {
  const apart: [string, FactRow[], FactRow[]][] = [
    ["day", told("a", {}), told("b", { date: "2025-05-15" })],
    ["no day", told("a", { date: null }), told("b", { date: null })],
    ["only a month", told("a", { date: "2025-05" }), told("b", { date: "2025-05" })],
    ["unknown year", told("a", { date: "XXXX-05-14" }), told("b", { date: "XXXX-05-14" })],
    ["kind", told("a", {}), told("b", { kind: "call" })],
    ["parties", told("a", {}), told("b", { parties: ["AZ", "UZ"] })],
    ["place", told("a", { place: "Baku" }), told("b", { place: "Гянджа" }, [], "ru")],
    ["place in one language", told("a", { place: "Old Port" }), told("b", { place: "New Port" })],
    ["office", told("a", {}, ["X/minister/AZ"]), told("b", {}, ["Y/head-of-state/AZ"])],
    ["called off", told("a", {}), told("b", { status: "cancelled" })],
    [
      "two in one text with different people",
      told("a", {}, ["X/ambassador/KZ"]),
      told("a", { span: [9, 12] }, ["Y/ambassador/KZ"]),
    ],
  ];
  for (const [why, one, other] of apart) assert.equal(tellings([...one, ...other]).length, 2, why);
});

test("announced and then held is held; announced and then called off is called off", () => {
  assert.equal(timelineOf([...told("a", { status: "planned" }), ...told("b", {})])[0].status, "held");
  assert.equal(timelineOf([...told("a", { status: "planned" }), ...told("b", { status: "cancelled" })])[0].status, "cancelled");
});

test("who knows better joins what looks different, the wider kind stands", () => {
  const rows = [
    ...told("a", { kind: "reception", place: "Baku" }, ["Daniyar Seitov/foreign-minister/KZ"]),
    ...told("b", { date: "2025-05" }, ["Данияр Сейітов/foreign-minister/KZ"], "kk"),
  ];
  const known: Known = {
    encounter: () => "one",
    person: () => ({ key: "seitov", name: "Daniyar Seitov" }),
  };
  const [one, ...others] = timelineOf(rows, known);
  assert.deepEqual(others, []);
  assert.equal(one.kind, "meeting");
  assert.equal(one.placeState, "AZ");
  assert.deepEqual(
    one.participants.map((person) => person.name),
    ["Daniyar Seitov"],
  );
});

test("latest first, those without a date last", () => {
  const rows = [
    ...told("none", { date: null }),
    ...told("old", { date: "2023" }),
    ...told("new", { date: "2025-06-01" }),
    ...told("unknown", { date: "XXXX-12-31" }),
    ...told("ahead", { date: "2025-09/2025-11", status: "planned" }),
  ];
  assert.deepEqual(
    tellings(rows),
    ["ahead", "new", "old", "none", "unknown"].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
});

const order = ["ahead", "new", "old", "none", "unknown"];

test("the spellings of a name in several scripts share a key, other people's do not", () => {
  const same = [
    ["Tural Məcidov", "Турал Меджидов", "Tural Mejidov"],
    ["Daniyar Seitov", "Данияр Сейітов"],
    ["Nurlan Abdullayev", "Нурлан Абдуллаев", "Nurlan Abdullaýew"],
  ];
  for (const spellings of same) assert.deepEqual([...new Set(spellings.map(soundKey))].length, 1, spellings.join());
  const others = ["Tural Məcidov", "Turala Məcidova", "Tural Musayev", "T. Məcidov", "Məcidov"];
  assert.equal(new Set(others.map(soundKey)).size, others.length);
});

test("who is who is told by more than the sound: office, state, other given names", () => {
  const participants = (...rows: FactRow[]) => timelineOf(rows)[0].participants.map((person) => person.name);
  const joined = participants(
    ...told("one", {}, ["Yerlan Ospanov/minister/KZ", "Tural Məcidov/minister/AZ"]),
    ...told("two", {}, ["Оспанов/minister/KZ", "Меджидов Турал Али оглы/minister/AZ"], "ru"),
  );
  assert.deepEqual(joined, ["Yerlan Ospanov", "Tural Məcidov"]);
  const apart = participants(...told("one", {}, ["Murat Ospanov/minister/KZ", "Marat Ospanov/deputy-minister/KZ"]));
  assert.equal(apart.length, 2);
});
