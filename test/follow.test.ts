/** Promises followed through the texts of test/clusters, in memory and through stores of both databases. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { follow, sideKeys } from "../src/entity/follow.ts";
import { type Marks, marksOf, Seeking } from "../src/entity/marks.ts";
import { read, readDeeds } from "../src/read/read.ts";
import { followed } from "../src/server/follow.ts";
import { openStore } from "../src/store/open.ts";
import { type FollowedItem, type FollowedText, followedItems } from "../src/view/follow.ts";
import { clusters } from "./clusters.ts";
import { emptyDatabase, startPostgres } from "./postgres.ts";
import { storiesOf } from "./stories.ts";

const all = clusters().filter(({ name }) => name.startsWith("follow-"));
const raw = new Map(all.flatMap(({ texts }) => texts).map((text) => [text.id, text.raw]));
const today = "2026-11-01";

const texts: FollowedText[] = all
  .flatMap((cluster) => cluster.texts)
  .map(({ id, raw: words, record }) => {
    const { language, published } = record.doc;
    return { id, language, published, record, deeds: readDeeds(words, record) };
  });
const items = followedItems(texts, today);
const claimed = items.filter(({ by }) => by !== null);
const squeezed = (words: string): string => words.replace(/\s+/g, " ").trim();

test("there are clusters in every language", () => {
  assert.ok(all.length >= 20, `${all.length} clusters`);
  assert.equal(new Set(all.flatMap((cluster) => cluster.texts.map(({ language }) => language))).size, 9);
});

test("what became of promises is found, and little else is claimed", () => {
  let found = 0;
  let told = 0;
  const missed: string[] = [];
  for (const { name, follow } of all)
    for (const { commitment_in, commitment, fulfilled_in, outcome } of follow) {
      told++;
      const hit = claimed.some(
        (item) =>
          item.text === `${name}/${commitment_in}` &&
          item.by?.text === `${name}/${fulfilled_in}` &&
          item.status === outcome &&
          (commitment.includes(item.quote) || item.quote.includes(commitment)),
      );
      if (hit) found++;
      else missed.push(`${name}: ${commitment}`);
    }
  const [precision, recall] = [found / claimed.length, found / told];
  assert.ok(
    recall >= 0.9 && precision >= 0.9,
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${missed.join("\n")}`,
  );
});

test("in stories that tell the end in other words most ends are found, and little else is claimed", () => {
  const folder = join(import.meta.dirname, "stories");
  let [found, told, claims] = [0, 0, 0];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    const stories = storiesOf(join(folder, file));
    const collection = stories.flatMap(({ name, texts: told }) =>
      Object.entries(told).map(([key, { published, outlet, text }]) => {
        const id = `${name}/${key}`;
        const record = read(text, { id, published, source: outlet });
        const { language } = record.doc;
        return { id, language, published: record.doc.published, record, deeds: readDeeds(text, record) };
      }),
    );
    const ends = followedItems(collection, today).filter(({ by }) => by !== null);
    claims += ends.length;
    for (const { name, follow_through } of stories)
      for (const { commitment_in, commitment, fulfilled_in, outcome } of follow_through) {
        told++;
        const hit = ends.some(
          ({ text, by, status, quote }) =>
            text === `${name}/${commitment_in}` &&
            by?.text === `${name}/${fulfilled_in}` &&
            status === outcome &&
            (commitment.includes(quote) || quote.includes(commitment)),
        );
        if (hit) found++;
      }
  }
  const [precision, recall] = [found / claims, found / told];
  assert.ok(precision >= 0.75 && recall >= 0.75, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
});

test("of texts of which only the marks are looked at none is passed over that tells what became of a promise", () => {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const marked = texts.flatMap(({ id, published, record, deeds }, key) => {
    const marks = marksOf({ doc: { published }, encounters: record.encounters }, deeds);
    return marks === null ? [] : [{ id, key, marks: JSON.parse(JSON.stringify(marks)) as Marks, sides: sideKeys(deeds) }];
  });
  for (const { text, commitment, by } of follow(texts, today)) {
    if (by === null) continue;
    const promising = byId.get(text)!;
    const seeking = new Seeking([promising]);
    const found = seeking
      .likeliest(
        marked.map(({ sides, ...one }) => {
          const own = (pair: string) => sides.includes(pair) || pair.split(" ").some((side) => sides.includes(side));
          return { ...one, pairs: new Set([...seeking.pairs.keys()].filter(own)) };
        }),
        texts.length,
      )
      .map((one) => one.id);
    assert.ok(found.includes(by.text), `${text}: ${commitment.quote}: told by ${by.text}`);
    assert.ok(found.length < texts.length / 4);
  }
});

test("no status is claimed without the words of both texts", () => {
  for (const { text, quote, span, status, by } of items) {
    assert.equal(by === null, status === "open" || status === "overdue");
    assert.equal(squeezed(raw.get(text)!.slice(...span)), squeezed(quote));
    if (by) assert.equal(squeezed(raw.get(by.text)!.slice(...by.span)), squeezed(by.quote));
  }
});

test("promises of the same sides that have nothing to do with later texts stay open", () => {
  assert.deepEqual(
    claimed.filter(({ text }) => text.startsWith("follow-13/")),
    [],
  );
});

const places: [string, () => Promise<string | null>][] = [];
const scratch = mkdtempSync(join(tmpdir(), "elchi-follow-"));
places.push(["SQLite", async () => join(scratch, "store.db")]);
const server = await startPostgres();
places.push([
  "PostgreSQL",
  async () => {
    const address = (await server?.database()) ?? null;
    if (address !== null) await emptyDatabase(address);
    return address;
  },
]);
after(async () => {
  rmSync(scratch, { recursive: true });
  await server?.stop();
});

for (const [name, make] of places)
  suite(name, { skip: name === "PostgreSQL" && server === null ? "there is no PostgreSQL on this machine" : false }, () => {
    test("a store follows promises as the texts themselves do, narrowed by side and status", async () => {
      const store = await openStore((await make())!);
      try {
        await store.addMany(all.flatMap((cluster) => cluster.texts.map(({ record, raw: words }) => ({ record, raw: words }))));
        const key = ({ text, quote, status, by }: FollowedItem) => [text, quote, status, by?.text, by?.quote].join("|");
        const kept = await followed(store, today);
        assert.deepEqual(kept.map(key).sort(), items.map(key).sort());
        const few = await followed(store, today, { parties: ["KZ", "UZ"], statuses: ["kept"] });
        assert.ok(few.length > 0);
        for (const { actors, to, status } of few) {
          assert.equal(status, "kept");
          assert.ok(["KZ", "UZ"].every((party) => actors.includes(party) || to.includes(party)));
        }
      } finally {
        await store.close();
      }
    });
  });
