import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { handmade } from "../../test/records.ts";
import { encounterKinds } from "../read/record.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";

const today = "2031-05-20";
const busy = "2031-05-14";
const towns = (
  "Baku Astana Tashkent Bishkek Ankara Ashgabat Moscow Tbilisi Budapest Almaty Osh Istanbul Khiva Aktau " +
  "Geneva Vienna Rome Paris London Berlin"
).split(" ");

interface Month {
  encounters: { id: string; date: string }[];
  commitments: { due: string }[];
  left: { day: string | null; encounters: number; commitments: number }[];
  next: string | null;
}

describe("a day on which more happens than a month shows", () => {
  const root = mkdtempSync(join(tmpdir(), "elchi-calendar-"));
  let store: Store;
  let count = 0;

  before(async () => {
    store = await openStore(join(root, "busy.sqlite"));
    const told = { status: "held" as const, parties: ["KZ"], participants: [] as string[] };
    for (const place of towns) {
      const raw = `They met in ${place}. The road from ${place} shall be open.`;
      const encounters = encounterKinds.map((kind) => ({ ...told, kind, date: busy, place, quote: `They met in ${place}` }));
      count += encounters.length;
      const { record } = handmade({ id: place, published: busy }, raw, {
        encounters,
        commitments: [{ strength: "pledged", actors: ["KZ"], due: busy, quote: `The road from ${place} shall be open` }],
      });
      await store.add(record, raw);
    }
    const visit = { ...told, kind: "visit" as const, date: "2031-05-13/2031-05-15", place: "Samarkand", quote: "They travelled" };
    await store.add(
      handmade({ id: "visit", published: busy }, "They travelled.", { encounters: [visit] }).record,
      "They travelled.",
    );
    count++;
  });
  after(async () => {
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = async (path: string): Promise<Response> =>
    createApp({ store, today: () => today }).request(`http://localhost${path}`, { headers: { Accept: "text/html" } });
  const html = async (path: string): Promise<string> => (await ask(path)).text();

  test("the month leads to the day, which lists it whole, page by page", async () => {
    assert.match(await html("/calendar?month=2031-05&state=KZ"), /<a href="\/calendar\?day=2031-05-14&amp;state=KZ">\+\d+</);
    const shown = new Set<string>();
    let pages = 0;
    for (let path: string | undefined = `/calendar?day=${busy}`; path !== undefined; pages++) {
      const page = await html(path);
      assert.match(page, /<h1>14 May 2031<\/h1>.*href="\/calendar\?month=2031-05"/s);
      for (const [, id] of page.matchAll(/<p class="entry-kind"><a href="\/encounters\/([^"]+)"/g)) shown.add(id!);
      path = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
    }
    assert.deepEqual([shown.size, pages], [count, 5], "what is spread over several days is among it");
    assert.match(await html("/calendar?day=2031-05-02"), /nothing on this day/);
    assert.equal((await ask("/calendar?day=2031-05")).status, 400);
  });

  test("data go through all of a month, each once, and say how much is still to come", async () => {
    const ids: string[] = [];
    let path = "/calendar.json?month=2031-05&limit=100";
    for (;;) {
      const answer = await ask(path);
      const part = (await answer.json()) as Month;
      ids.push(...part.encounters.map(({ id }) => id));
      const left = part.left.reduce((sum, one) => sum + one.encounters, 0);
      assert.equal(ids.length + left, count);
      if (part.next === null) break;
      const [, next] = /^<(.*)>; rel="next"$/.exec(answer.headers.get("Link") ?? "") ?? [];
      assert.equal(next, `/calendar.json?month=2031-05&limit=100&cursor=${part.next}`);
      path = next!;
    }
    assert.equal(new Set(ids).size, count);
    // rows of CSV cannot say that there are more
    const csv = await ask("/calendar.csv?month=2031-05&limit=100");
    assert.match(csv.headers.get("Link") ?? "", /^<\/calendar\.csv\?month=2031-05&limit=100&cursor=100-\d+>; rel="next"$/);
    assert.equal((await ask("/calendar.csv?month=2031-05")).headers.get("Link"), null);
    assert.equal((await ask("/calendar.json?cursor=soon")).status, 400);
  });
});
