import assert from "node:assert/strict";
import { after, before, beforeEach, suite, test } from "node:test";
import { syntheticText } from "../../bench/generate.ts";
import type { ElchiRecord } from "../../src/read/record.ts";
import { openStore } from "../../src/store/open.ts";
import type { Reread, Store } from "../../src/store/store.ts";
import type { FactRow } from "../../src/view/rows.ts";
import { type Handmade, handmade } from "../records.ts";
import { type Place, rejects } from "./cases.ts";

/** What a store promises of people's decisions, of reading again and of copies, whichever database keeps it. */
export function decisionCases(name: string, makePlace: () => Promise<Place>): void {
  suite(`${name}: decisions`, () => {
    let place: Place;
    let address: string;
    let store: Store;
    before(async () => {
      place = await makePlace();
    });
    beforeEach(async () => {
      await store?.close();
      address = await place.fresh();
      store = await openStore(address);
    });
    after(async () => {
      await store?.close();
      await place?.end();
    });

    const add = ({ record, raw }: Handmade) => store.add(record, raw);
    const facts = async (id = "visit"): Promise<readonly FactRow[]> => (await store.text(id))!.facts;
    const factOf = async (kind: FactRow["kind"], id = "visit") => (await facts(id)).find((row) => row.kind === kind)!;
    const sound = async () => assert.deepEqual((await store.check()).problems, []);
    const who = "Leyla";

    test("a confirmed fact stays as it is, says who confirmed it, and leaves the queue", async () => {
      await add(visit());
      const met = await factOf("encounters");
      assert.ok((await store.review()).rows.some(({ row }) => row.id === met.id));
      const decision = await store.decide({ action: "confirm", fact: met.id, who, why: "I was there" });
      assert.deepEqual([decision.number, decision.action, decision.text, decision.holds], [1, "confirm", "visit", true]);
      const row = (await store.fact(met.id))!;
      assert.deepEqual(row.fact, met.fact);
      assert.deepEqual(row.verdict, {
        decision: 1,
        action: "confirm",
        standing: "applies",
        who,
        at: decision.at,
        why: "I was there",
      });
      assert.ok(!(await store.review()).rows.some(({ row: { id } }) => id === met.id));
      await sound();
    });

    test("a rejected fact is counted nowhere and still found by its id", async () => {
      await add(visit());
      const before = await store.counts();
      const met = await factOf("encounters");
      await store.decide({ action: "reject", fact: met.id, who });
      assert.equal((await store.counts()).facts, before.facts - 1);
      assert.deepEqual((await store.encounters()).rows, []);
      assert.ok(!(await store.pairFacts("AZ", "UZ")).rows.some((row) => row.id === met.id));
      assert.deepEqual(
        (await store.text("visit"))!.rejected.map((row) => row.id),
        [met.id],
      );
      assert.equal((await store.fact(met.id))!.verdict!.action, "reject");
      assert.deepEqual((await store.text("visit"))!.record.encounters, []);
      await sound();
    });

    test("a corrected fact has its new fields everywhere, under the same id", async () => {
      await add(visit());
      const met = await factOf("encounters");
      const change = { place: "Samarkand", parties: ["AZ", "KZ", "UZ"], date: "2024-03-05" };
      await store.decide({ action: "correct", fact: met.id, change, who });
      const [row] = (await store.encounters({ parties: ["KZ", "UZ"], from: "2024-03-05", to: "2024-03-05" })).rows;
      assert.equal(row!.id, met.id);
      assert.deepEqual(row!.fact, { ...met.fact, ...change });
      assert.equal((await store.pairs()).length, 3);
      for await (const record of store.exportRecords()) assert.equal(record.encounters[0]!.place, "Samarkand");
      for await (const record of store.exportRecords({ asRead: true })) assert.equal(record.encounters[0]!.place, "Baku");
      await sound();
    });

    test("a correction that does not fit is refused and leaves nothing behind", async () => {
      await add(visit());
      const { id } = await factOf("encounters");
      const wrong: Record<string, unknown>[] = [
        { kind: "picnic" },
        { quote: "other words" },
        { colour: "red" },
        { parties: "AZ" },
        {},
      ];
      for (const change of wrong) await rejects(store.decide({ action: "correct", fact: id, change, who }), "bad-argument");
      await rejects(store.decide({ action: "confirm", fact: id, who: " " }), "bad-argument");
      await rejects(store.decide({ action: "confirm", fact: "none", who }), "not-found");
      await rejects(store.decide({ action: "undo", decision: 1, who }), "not-found");
      assert.deepEqual((await store.decisions()).rows, []);
      await sound();
    });

    test("undoing brings back what was before, and can be undone", async () => {
      await add(visit());
      const met = await factOf("encounters");
      await store.decide({ action: "correct", fact: met.id, change: { place: "Samarkand" }, who });
      await store.decide({ action: "reject", fact: met.id, who: "Timur" });
      assert.equal((await store.encounters()).rows.length, 0);
      await store.decide({ action: "undo", decision: 2, who });
      assert.equal((await store.encounters()).rows[0]!.fact.place, "Samarkand");
      await rejects(store.decide({ action: "undo", decision: 2, who }), "conflict");
      await store.decide({ action: "undo", decision: 3, who });
      assert.equal((await store.encounters()).rows.length, 0);
      await store.decide({ action: "undo", decision: 4, who });
      await store.decide({ action: "undo", decision: 1, who });
      assert.deepEqual(await factOf("encounters"), met);
      assert.deepEqual(
        (await store.decisions()).rows.map(({ number, holds }) => [number, holds]),
        [
          [6, true],
          [5, true],
          [4, false],
          [3, true],
          [2, false],
          [1, false],
        ],
      );
      await sound();
    });

    test("a decision outlives another reading of the same words", async () => {
      await add(visit());
      const [met, figure, person] = [await factOf("encounters"), await factOf("figures"), await factOf("people")];
      await store.decide({ action: "correct", fact: met.id, change: { place: "Samarkand" }, who });
      await store.decide({ action: "confirm", fact: figure.id, who });
      await store.decide({ action: "reject", fact: person.id, who });
      // the new reader sees another place, no figure, and the same person
      const { record, raw } = visit();
      const later: ElchiRecord = {
        ...record,
        encounters: record.encounters.map((encounter) => ({ ...encounter, place: "Tashkent", rule: "newer" })),
        figures: [],
        doc: { ...record.doc, engine: "later" },
      };
      assert.equal((await store.add(later, raw)).status, "replaced");
      const rows = await facts();
      const of = (kind: FactRow["kind"]) => rows.filter((row) => row.kind === kind);
      assert.equal((of("encounters")[0]!.fact as { place: string }).place, "Samarkand");
      assert.equal(of("encounters")[0]!.verdict!.standing, "otherwise");
      assert.deepEqual(of("figures")[0]!.fact, figure.fact);
      assert.equal(of("figures")[0]!.verdict!.standing, "unread");
      assert.equal(of("people").length, 0);
      assert.equal((await store.fact(met.id))!.verdict!.decision, 1, "found under the id that it had");
      assert.equal((await store.facts({ kind: "figures" })).rows.length, 1);
      await sound();
      // and the first reader again
      await store.add(record, raw);
      assert.deepEqual(
        (await facts()).map((row) => row.verdict?.standing),
        ["applies", "applies"],
      );
      await sound();
    });

    test("where the words are gone, a decision says nothing and comes first in the queue", async () => {
      await add(visit());
      const met = await factOf("encounters");
      await store.decide({ action: "confirm", fact: met.id, who });
      await add(handmade({ id: "visit", published: "2024-03-05" }, "The ministry has withdrawn its announcement of the talks."));
      assert.deepEqual(await facts(), []);
      const [first] = (await store.review()).rows;
      assert.deepEqual([first!.row.id, first!.row.verdict!.standing, first!.doubts], [met.id, "adrift", ["text"]]);
      await sound();
      // the text comes back with a word changed elsewhere
      const { record, raw } = visit();
      const longer = `Update. ${raw}`;
      const moved = JSON.parse(JSON.stringify(record), (key, value) =>
        key === "span" ? value.map((at: number) => at + "Update. ".length) : value,
      ) as ElchiRecord;
      await store.add(moved, longer);
      assert.equal((await factOf("encounters")).verdict!.standing, "applies");
      await sound();
    });

    test("of two texts with the same words, the one whose facts count keeps the decision", async () => {
      const { record, raw } = visit();
      await store.add(record, raw);
      await store.add({ ...record, doc: { ...record.doc, id: "copy" } }, raw);
      const met = await factOf("encounters");
      await store.decide({ action: "correct", fact: met.id, change: { place: "Samarkand" }, who });
      await add(handmade({ id: "visit" }, "Another page now."));
      assert.equal((await factOf("encounters", "copy")).id, met.id);
      assert.equal((await store.encounters()).rows[0]!.fact.place, "Samarkand");
      await sound();
    });

    test("the log cannot be changed, and a change behind its back is found", async () => {
      await add(visit());
      for (const { id } of await facts()) await store.decide({ action: "confirm", fact: id, who });
      await assert.rejects(
        place.meddle(address, `update ${place.prefix}decisions set who = 'Nobody' where number = 2`),
        /only added/,
      );
      await assert.rejects(place.meddle(address, `delete from ${place.prefix}decisions where number = 3`), /only added/);
      for (const statement of place.unguardLog) await place.meddle(address, statement);
      await place.meddle(address, `update ${place.prefix}decisions set who = 'Nobody' where number = 2`);
      const { problems } = await store.check();
      assert.ok(
        problems.some(({ what }) => what.startsWith("decision 2")),
        JSON.stringify(problems),
      );
    });

    test("many decide at once, and each has its place in the chain", async () => {
      for (let n = 0; n < 5; n++) await store.add(syntheticText(n).record, syntheticText(n).raw);
      const others = await Promise.all([0, 1, 2].map(() => openStore(address)));
      const ids = (await Promise.all([0, 1, 2, 3, 4].map((n) => facts(`bench-${n}`)))).flat().map((row) => row.id);
      await Promise.all(
        others.map(async (other, i) => {
          for (const fact of ids.slice(0, 12)) await other.decide({ action: i === 0 ? "reject" : "confirm", fact, who: `${i}` });
        }),
      );
      for (const other of others) await other.close();
      const { rows } = await store.decisions({ limit: 100 });
      assert.deepEqual(
        rows.map((row) => row.number),
        Array.from({ length: 36 }, (_, i) => 36 - i),
      );
      await sound();
    });

    test("the queue has what matters first, a page at a time, and can be narrowed", async () => {
      await store.addMany(Array.from({ length: 150 }, (_, n) => syntheticText(n)));
      const all = (await store.review({ limit: 1000 })).rows;
      assert.ok(all.length > 30);
      for (const [i, { urgency }] of all.entries()) assert.ok(i === 0 || urgency <= all[i - 1]!.urgency);
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.review({ limit: 7, cursor });
        paged.push(...page.rows.map(({ row }) => row.id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      assert.deepEqual(
        paged,
        all.map(({ row }) => row.id),
      );
      const some = (await store.review({ kind: "figures", parties: ["AZ"] })).rows;
      assert.ok(some.length > 0 && some.every(({ row }) => row.kind === "figures"));
    });

    test("reading again tells what came, went and changed, and keeps decisions", async () => {
      const { record, raw } = visit();
      await store.add(record, raw, { given: { published: "2024-03-05", language: "en", notes: ["from a file"] } });
      const met = await factOf("encounters");
      await store.decide({ action: "confirm", fact: met.id, who });
      const seen: unknown[] = [];
      const reader = (words: string, given: object): ElchiRecord => {
        seen.push([words, given]);
        return {
          ...record,
          doc: { ...record.doc, engine: "later" },
          people: [],
          encounters: record.encounters.map((encounter) => ({ ...encounter, place: "Tashkent" })),
          projects: [{ name: "Railway", quote: "railway", span: spanOf(raw, "railway"), rule: "new", inferred: {} }],
        };
      };
      const run = async (dryRun: boolean, engine?: string): Promise<Reread[]> => {
        const changes: Reread[] = [];
        for await (const change of store.reread(reader, { dryRun, engine })) changes.push(change);
        return changes;
      };
      const told = await run(true);
      assert.deepEqual((await store.text("visit"))!.record, record, "a dry run changes nothing");
      const [change] = await run(false);
      assert.deepEqual(told, [change]);
      assert.deepEqual(seen[0], [raw, { id: "visit", published: "2024-03-05", language: "en" }]);
      assert.deepEqual(
        [change!.came, change!.gone].map((list) => list.map(({ kind }) => kind)),
        [["projects"], ["people"]],
      );
      assert.deepEqual(
        change!.changed.map(({ kind, fields }) => [kind, fields]),
        [["encounters", ["place"]]],
      );
      const text = (await store.text("visit"))!;
      assert.deepEqual([text.record.doc.engine, text.record.doc.notes], ["later", ["from a file"]]);
      assert.equal(((await factOf("encounters")).fact as { place: string }).place, "Baku");
      assert.deepEqual(await run(true, "later"), []);
      await sound();
    });

    test("a copy holds everything, is sound, and takes no one's place", async () => {
      for (let n = 0; n < 25; n++) await store.add(syntheticText(n).record, syntheticText(n).raw);
      await add(visit());
      await store.decide({ action: "reject", fact: (await factOf("people")).id, who });
      const target = place.newFile();
      // others add meanwhile
      const busy = (async () => {
        for (let n = 25; n < 35; n++) await store.add(syntheticText(n).record, syntheticText(n).raw);
      })();
      await store.backup(target);
      await busy;
      await rejects(store.backup(target), "conflict");
      const copy = await openStore(target);
      assert.deepEqual((await copy.check()).problems, []);
      assert.ok((await copy.counts()).texts >= 26);
      assert.deepEqual(await copy.text("visit"), await store.text("visit"));
      assert.deepEqual((await copy.decisions()).rows, (await store.decisions()).rows);
      assert.deepEqual(
        (await copy.search("Samarkand")).rows.map((row) => row.id),
        (await store.search("Samarkand")).rows.map((row) => row.id),
      );
      // and back, to a place of this kind
      await store.close();
      const back = await place.fresh();
      await copy.backup(back);
      store = await openStore(back);
      assert.deepEqual(await store.counts(), await copy.counts());
      await sound();
      await add(
        handmade({ id: "new" }, "Rana Kamilova spoke.", {
          people: [{ name: "Rana Kamilova", post: null, state: "UZ", quote: "Rana Kamilova" }],
        }),
      );
      await sound();
      await copy.close();
    });
  });
}

function spanOf(raw: string, words: string): [number, number] {
  const at = raw.indexOf(words);
  return [at, at + words.length];
}

function visit(): Handmade {
  const raw =
    "Rəna Kamilova received a delegation in Baku. Trade with Uzbekistan came to 90 million dollars. A railway was named.";
  return handmade({ id: "visit", published: "2024-03-05" }, raw, {
    people: [{ name: "Rəna Kamilova", post: null, state: null, quote: "Rəna Kamilova" }],
    encounters: [
      {
        kind: "reception",
        status: "held",
        parties: ["AZ", "UZ"],
        date: null,
        place: "Baku",
        participants: ["Rəna Kamilova"],
        quote: "Rəna Kamilova received a delegation in Baku",
      },
    ],
    figures: [
      {
        measure: "other",
        value: 90_000_000,
        unit: "USD",
        sense: "level",
        period: null,
        parties: ["UZ"],
        quote: "came to 90 million dollars",
      },
    ],
  });
}
