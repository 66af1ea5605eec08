import assert from "node:assert/strict";
import { test } from "node:test";
import { takeEvenly, takeInOrder } from "./evenly.ts";

const days = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([day, n]) =>
    Array.from({ length: n }, (_, i) => ({ at: `${day} ${i}`, day: day === "several" ? null : day, sure: day !== "text" })),
  );
/** How many of each day were taken, and left; those whose number is odd do not lie there where `half` says so. */
async function taken(counts: Record<string, number>, most: { all: number; spread?: number }, half = false) {
  let looked = 0;
  const { items, left } = await takeEvenly(days(counts), most, async (some) => {
    looked += some.length;
    return some.map((at) => (half && Number(at.split(" ")[1]) % 2 === 1 ? null : at));
  });
  const times = Object.groupBy(items, (item) => item.split(" ")[0]!);
  return {
    took: Object.entries(times).map(([day, own]) => `${day} ${own!.length}`),
    left: Object.fromEntries(left),
    looked,
    items,
  };
}

test("where there is little, all of it is taken, in its order", async () => {
  const { items, left } = await taken({ c: 2, b: 1, several: 2 }, { all: 10 });
  assert.deepEqual([items, left], [["c 0", "c 1", "b 0", "several 0", "several 1"], {}]);
});

test("a busy day leaves room for the others, and what is left is told by the day", async () => {
  const { took, left } = await taken({ c: 100, b: 3, a: 20 }, { all: 15 });
  assert.deepEqual([took, left], [["c 6", "b 3", "a 6"], { c: 94, a: 14 }]);
});

test("of what is spread over several days no more is taken than is said", async () => {
  const { took, left } = await taken({ several: 50, a: 5 }, { all: 30, spread: 4 });
  assert.deepEqual([took, left], [["several 4", "a 5"], { null: 46 }]);
});

test("what is spread over several days has its room, however busy the days are", async () => {
  const { took, left } = await taken({ c: 90, b: 90, a: 90, several: 50 }, { all: 18, spread: 6 });
  assert.deepEqual([took, left], [["c 4", "b 4", "a 4", "several 6"], { c: 86, b: 86, a: 86, null: 44 }]);
});

test("what may lie in a day only because its text does is not told to be left", async () => {
  const { took, left } = await taken({ a: 9, text: 9 }, { all: 8 });
  assert.deepEqual([took, left], [["a 4", "text 4"], { a: 5 }]);
});

test("for what does not lie there others are looked at, and not without end", async () => {
  const { took } = await taken({ b: 20, a: 20 }, { all: 10 }, true);
  assert.deepEqual(took, ["b 5", "a 5"]);
  let looked = 0;
  const none = await takeEvenly(days({ a: 1000 }), { all: 10 }, async (some) => {
    looked += some.length;
    return some.map(() => null);
  });
  assert.deepEqual([none.items, looked, none.left.get("a")], [[], 20, 980]);
});

test("part by part all is taken, each once and in its order", async () => {
  const places = days({ c: 7, b: 4, several: 3 });
  const parts: string[][] = [];
  for (let from: number | null = 0; from !== null; ) {
    const part: { items: readonly string[]; next: number | null } = await takeInOrder(places, from, 4, async (some) =>
      some.map((at) => (at.startsWith("c") && Number(at.split(" ")[1]) % 2 === 1 ? null : at)),
    );
    parts.push([...part.items]);
    from = part.next;
  }
  assert.deepEqual(parts, [
    ["c 0", "c 2", "c 4", "c 6"],
    ["b 0", "b 1", "b 2", "b 3"],
    ["several 0", "several 1", "several 2"],
  ]);
});
