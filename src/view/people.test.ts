import assert from "node:assert/strict";
import { test } from "node:test";
import { joinPeople } from "./people.ts";
import type { PersonRow } from "./rows.ts";

function row(name: string, state: string | null, count: number, post: "minister" | "ambassador" = "minister"): PersonRow {
  const days = { first: `2024-0${count}-01`, last: `2024-0${count}-09` };
  return {
    key: name.toLowerCase(),
    name,
    state,
    spellings: [name],
    count,
    posts: [{ post, count, ...days }],
    texts: [`${name} ${count}`],
  };
}

test("spellings of one person are one row", () => {
  const people = joinPeople([
    row("Tural Məcidov", "AZ", 3),
    row("Турал Меджидов", "AZ", 2, "ambassador"),
    row("Oya Toprak", "TR", 4),
    row("Меджидов", "AZ", 1),
  ]);
  assert.deepEqual(
    people.map(({ name, spellings, count }) => ({ name, spellings, count })),
    [
      { name: "Tural Məcidov", spellings: ["Tural Məcidov", "Турал Меджидов", "Меджидов"], count: 6 },
      { name: "Oya Toprak", spellings: ["Oya Toprak"], count: 4 },
    ],
  );
  assert.deepEqual(people[0].posts, [
    { post: "minister", count: 4, first: "2024-01-01", last: "2024-03-09" },
    { post: "ambassador", count: 2, first: "2024-02-01", last: "2024-02-09" },
  ]);
  assert.equal(people[0].texts.length, 3);
});

test("people of two states and other given names stay apart, nothing is lost", () => {
  const rows = [row("Tural Məcidov", "AZ", 3), row("Tural Mejidov", "TM", 2), row("Aylin Məcidova", "AZ", 1)];
  assert.deepEqual(joinPeople(rows), rows);
  assert.deepEqual(joinPeople([]), []);
});
