import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, beforeEach, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { syntheticText } from "../../bench/generate.ts";
import { ElchiError, type ErrorCode } from "../../src/error.ts";
import { engineVersion } from "../../src/read/read.ts";
import { emptyRecord } from "../../src/read/record.ts";
import { openStore } from "../../src/store/open.ts";
import { currentFormat } from "../../src/store/schema.ts";
import type { SearchOptions, Store, Words } from "../../src/store/store.ts";
import { foldTerms } from "../../src/store/terms.ts";
import { readWhole } from "../../src/store/whole.ts";
import type { FactRow } from "../../src/view/rows.ts";
import { type Handmade, handmade } from "../records.ts";
import { toFormat } from "./downgrade.ts";
import { linkCases } from "./link-cases.ts";
import { rereadOtherwise } from "./rereading.ts";

/** What the cases need to know of a database. */
export interface Place {
  /** makes an empty place for a store; gives its address */
  fresh(): Promise<string>;
  /** runs SQL behind the store's back */
  meddle(address: string, sql: string): Promise<void>;
  /** what stands before the names of tables in such SQL */
  readonly prefix: string;
  /** SQL that takes the guard off the log of decisions */
  readonly unguardLog: readonly string[];
  /** path of a file that is not there yet */
  newFile(): string;
  end(): Promise<void>;
}

const writer = fileURLToPath(new URL("writer.ts", import.meta.url));

/** Everything that a store promises, whichever database keeps it. */
export function storeCases(name: string, makePlace: () => Promise<Place>): void {
  suite(name, () => {
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
    const add = async (...texts: Handmade[]) => {
      for (const { record, raw } of texts) await store.add(record, raw);
    };
    const found = async (words: Words, options?: SearchOptions) => (await store.search(words, options)).rows.map((row) => row.id);

    test("a new store is empty and sound", async () => {
      assert.deepEqual(await store.counts(), { texts: 0, duplicates: 0, facts: 0, people: 0, pairs: 0, languages: {} });
      assert.deepEqual(await store.texts(), { rows: [], next: null });
      assert.deepEqual(await store.pairs(), []);
      assert.equal(await store.text("none"), null);
      assert.equal(await store.fact("none"), null);
      assert.deepEqual(await store.check(), { ok: true, texts: 0, facts: 0, problems: [], problemCount: 0 });
    });

    test("a text comes back as it was given, also after the store was closed", async () => {
      const { record, raw } = talks();
      assert.deepEqual(await store.add(record, raw), { status: "added", id: "talks", duplicateOf: null });
      await store.close();
      store = await openStore(address);
      const text = await store.text("talks");
      assert.ok(text);
      assert.deepEqual(text.record, record);
      assert.equal(text.raw, raw);
      assert.equal(text.title, "Ministers met in Astana");
      assert.equal(text.source, "Example News");
      assert.equal(text.published, "2024-05-08");
      assert.match(text.addedAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      assert.deepEqual([text.duplicateOf, text.duplicates, text.versions], [null, [], []]);
      assert.deepEqual(
        text.facts.map((row) => row.kind),
        ["people", "people", "encounters", "instruments", "projects", "statements"],
      );
    });

    test("a fact is found by its id, with what its text knows of itself", async () => {
      await add(talks());
      const [first] = (await store.text("talks"))!.facts;
      const row = await store.fact(first!.id);
      assert.deepEqual(row, first);
      assert.deepEqual(row, {
        id: first!.id,
        text: "talks",
        kind: "people",
        fact: talks().record.people[0],
        language: "en",
        published: "2024-05-08",
        source: "Example News",
        url: "https://example.org/talks",
      });
    });

    test("ids of facts are the same in every store, whatever rule read them", async () => {
      const { record, raw } = talks();
      await store.add(record, raw);
      const ids = (await store.text("talks"))!.facts.map((row) => row.id);
      const people = record.people.map((person) => ({ ...person, rule: "another", inferred: { state: "post" } }));
      await store.add({ ...record, people, doc: { ...record.doc, engine: "later" } }, raw);
      assert.deepEqual(
        (await store.text("talks"))!.facts.map((row) => row.id),
        ids,
      );
    });

    test("adding the same text twice adds nothing", async () => {
      const { record, raw } = talks();
      await store.add(record, raw);
      const before = await store.counts();
      assert.deepEqual(await store.add(record, raw), { status: "unchanged", id: "talks", duplicateOf: null });
      assert.deepEqual(await store.counts(), before);
      assert.deepEqual((await store.text("talks"))!.versions, []);
    });

    test("other words under the same id replace the facts, and the old text is kept", async () => {
      await add(talks());
      const corrected = handmade({ id: "talks", published: "2024-05-09" }, "Correction: the ministers spoke by telephone.", {
        encounters: [call("the ministers spoke by telephone")],
      });
      assert.deepEqual(await store.add(corrected.record, corrected.raw), { status: "replaced", id: "talks", duplicateOf: null });
      const text = await store.text("talks");
      assert.deepEqual(text!.record, corrected.record);
      assert.equal(text!.versions.length, 1);
      assert.equal(text!.versions[0]!.version, 1);
      assert.equal((await store.counts()).facts, 1);
      assert.deepEqual(await found("Astana"), []);
      assert.deepEqual(await found("telephone"), ["talks"]);
      assert.equal((await store.people()).rows.length, 0);
      await add(talks());
      assert.deepEqual(
        (await store.text("talks"))!.versions.map((version) => version.version),
        [1, 2],
      );
      assert.ok((await store.check()).ok);
    });

    test("the same words read otherwise replace the facts; no version is kept, for the words are there", async () => {
      const { record, raw } = talks();
      await store.add(record, raw);
      assert.equal((await store.add({ ...record, projects: [] }, raw)).status, "replaced");
      assert.deepEqual((await store.text("talks"))!.versions, []);
      assert.equal((await store.counts()).facts, 5);
      assert.ok((await store.check()).ok);
    });

    test("the same words under another id are kept, but their facts count once", async () => {
      const { record, raw } = talks();
      await store.add(record, raw);
      const before = await store.counts();
      const copy = { ...record, doc: { ...record.doc, id: "copy", url: "https://example.net/copy" } };
      assert.deepEqual(await store.add(copy, raw), { status: "duplicate", id: "copy", duplicateOf: "talks" });
      assert.deepEqual(await store.add(copy, raw), { status: "unchanged", id: "copy", duplicateOf: "talks" });
      assert.deepEqual(await store.counts(), { ...before, texts: 2, duplicates: 1, languages: { en: 2 } });
      assert.equal((await store.text("copy"))!.duplicateOf, "talks");
      assert.deepEqual((await store.text("talks"))!.duplicates, ["copy"]);
      assert.deepEqual(await found("Astana"), ["talks"]);
      assert.equal((await store.encounters()).rows.length, 1);
      // the copy's facts are the original's
      const [fact] = (await store.text("copy"))!.facts;
      assert.equal((await store.fact(fact!.id))!.text, "talks");
      assert.ok((await store.check()).ok);
    });

    test("where an original is replaced, the first of its duplicates takes its place", async () => {
      const { record, raw } = talks();
      const named = (id: string) => ({ ...record, doc: { ...record.doc, id } });
      await store.add(record, raw);
      await store.add(named("second"), raw);
      await store.add(named("third"), raw);
      await add(handmade({ id: "talks" }, "Nothing was left of it."));
      assert.equal((await store.text("second"))!.duplicateOf, null);
      assert.equal((await store.text("third"))!.duplicateOf, "second");
      assert.deepEqual(await found("Astana"), ["second"]);
      assert.equal((await store.pairFacts("AZ", "KZ")).rows[0]!.text, "second");
      // and back: now the first is the latecomer
      assert.deepEqual(await store.add(record, raw), { status: "replaced", id: "talks", duplicateOf: "second" });
      assert.deepEqual((await store.text("second"))!.duplicates.toSorted(), ["talks", "third"]);
      assert.ok((await store.check()).ok);
    });

    test("a batch is kept as a whole, each text told of, repetitions within it too", async () => {
      const { record, raw } = talks();
      const copy = { ...record, doc: { ...record.doc, id: "copy" } };
      const later = handmade({ id: "copy", published: "2024-06" }, "Something else.");
      const results = await store.addMany([{ record, raw }, { record, raw }, { record: copy, raw }, later, later]);
      assert.deepEqual(
        results.map((result) => result.status),
        ["added", "unchanged", "duplicate", "replaced", "unchanged"],
      );
      assert.equal((await store.counts()).texts, 2);
      assert.ok((await store.check()).ok);
      assert.deepEqual(await store.addMany([]), []);
    });

    test("a moment lasts until somebody writes, here or over another connection", async () => {
      const { record, raw } = talks();
      const before = await store.moment();
      assert.equal(await store.moment(), before);
      await store.add(record, raw);
      const added = await store.moment();
      assert.notEqual(added, before);
      await store.texts();
      assert.equal(await store.moment(), added);
      const other = await openStore(address);
      await other.add({ ...record, doc: { ...record.doc, id: "elsewhere" } }, `${raw} And more.`);
      await other.close();
      assert.notEqual(await store.moment(), added);
    });

    test("a batch with something wrong in it leaves nothing", async () => {
      const good = talks();
      const bad = { record: emptyRecord({ ...good.record.doc, id: "" }), raw: "No name." };
      await rejects(store.addMany([good, bad]), "bad-argument");
      assert.equal((await store.counts()).texts, 0);
      await rejects(store.add(emptyRecord({ ...good.record.doc, id: "x".repeat(513) }), ""), "bad-argument");
    });

    test("characters that a database cannot hold are no trouble", async () => {
      const raw = "A \0 and \ud83d half \udc00, then the ministers met 🤝 in Bakı.";
      const odd = handmade({ id: '🤝 o\'dd "id"; drop table', source: "a\0b" }, raw, {
        encounters: [{ ...call("half \udc00, then the ministers met 🤝"), place: "Ba\0kı" }],
        people: [{ name: "Ad\0 Soyad", post: null, state: null, quote: "\0 and \ud83d" }],
      });
      assert.equal((await store.add(odd.record, raw)).status, "added");
      assert.equal((await store.add(odd.record, raw)).status, "unchanged");
      const text = await store.text('🤝 o\'dd "id"; drop table');
      assert.equal(text!.raw.length, raw.length);
      assert.deepEqual(await found("ministers"), ['🤝 o\'dd "id"; drop table']);
      assert.equal((await store.people({ name: "soyad" })).rows.length, 1);
      assert.deepEqual((await store.check()).problems, []);
    });

    test("an empty text, a long word, a very long text", async () => {
      await add(handmade({ id: "empty" }, ""), handmade({ id: "word" }, "a".repeat(100_000)));
      await add(
        handmade({ id: "book" }, Array.from({ length: 200_000 }, (_, i) => `слово${i}`).join(" ")),
        handmade({ id: "long" }, "uzun mətn ".repeat(100_000)),
        handmade({ id: "words" }, Array.from({ length: 50_000 }, (_, i) => `söz${i}`).join(" ")),
      );
      assert.deepEqual(await found("a".repeat(100_000)), ["word"]);
      assert.deepEqual(await found("söz49999"), ["words"]);
      assert.deepEqual(await found("слово0"), ["book"]);
      assert.deepEqual((await store.check()).problems, []);
    });

    test("many parties, many people, many facts in one text", async () => {
      const parties = Array.from({ length: 60 }, (_, i) => `org:P${i}`);
      const raw = "Everyone met.";
      const crowd = handmade({ id: "crowd", published: "2024" }, raw, {
        encounters: [{ ...call(raw), parties }],
        people: Array.from({ length: 2000 }, (_, i) => ({
          name: `Name ${i} ${"ж".repeat(i % 500 === 7 ? 5000 : i % 50)}`,
          post: "expert",
          state: null,
          quote: raw,
        })),
      });
      await add(crowd);
      assert.equal((await store.counts()).facts, 2001);
      // a roll call says nothing of any two of those called
      assert.deepEqual(await store.pairs(), []);
      assert.equal((await store.encounters({ parties: ["org:P7", "org:P59"] })).rows.length, 1);
      assert.deepEqual((await store.check()).problems, []);
    });

    test("words are found whatever their case and their i's", async () => {
      await add(handmade({ id: "tr" }, "IĞDIR’da İşbirliği görüşüldü."), handmade({ id: "ru" }, "Учёные обсудили проект."));
      assert.deepEqual(await found("ığdır"), []);
      assert.deepEqual(await found("Iğdırda işBİRLİĞİ"), ["tr"]);
      assert.deepEqual(await found("ученые"), ["ru"]);
      assert.deepEqual(await found("УЧЁНЫЕ проект"), ["ru"]);
      assert.deepEqual(await found("учёные görüşüldü"), []);
      assert.deepEqual(await found("işbir*"), ["tr"]);
      assert.deepEqual(await found(""), []);
      assert.deepEqual(await found("… — !"), []);
    });

    test("given terms are what is searched, each as one of several", async () => {
      const { record, raw } = handmade({ id: "kk" }, "Бүгінгі жаңалықтар мен хабарлар\n\nТараптар кездесулерде сөйлесті.");
      await store.add(record, raw, { searchTerms: ["тарап", "кездесу", "сөйлес"] });
      assert.deepEqual(await found(["кездесу"]), ["kk"]);
      assert.deepEqual(await found([["зустріч", "кездесу"], "тарап"]), ["kk"]);
      assert.deepEqual(await found(["тарап", ["meet", "talk"]]), []);
      assert.deepEqual(await found("кездесулерде"), []);
      // the words of the title stand for themselves
      assert.deepEqual(await found("жаңалықтар"), ["kk"]);
      assert.deepEqual(await found(["тарап", []]), []);
      const [row] = (await store.search(["кездесу"])).rows;
      assert.deepEqual(
        row!.snippet.hits.map(([start, end]) => raw.slice(start, end)),
        ["кездесулерде"],
      );
    });

    test("a store can be opened with its own maker of terms", async () => {
      await store.close();
      store = await openStore(address, { searchTerms: (raw) => foldTerms(raw).map((term) => term.slice(0, 4)) });
      const { record, raw } = handmade({ id: "a" }, "News of this day\n\nMinisters talked.");
      await store.add(record, raw);
      assert.deepEqual(await found(["mini"]), ["a"]);
      assert.deepEqual(await found(["ministers"]), []);
    });

    test("a search is narrowed by language, side, kind, topic and days", async () => {
      const one = handmade({ id: "one", language: "az", published: "2024-05-07" }, "energy talks one", {
        encounters: [{ ...call("talks"), parties: ["AZ", "org:OTS"] }],
        topics: ["energy"],
      });
      const two = handmade({ id: "two", language: "kk-Latn", published: "2024-06" }, "energy talks two", {
        statements: [{ act: "note", speaker: null, side: ["KZ"], quote: "talks" }],
        topics: ["green-energy"],
      });
      const three = handmade({ id: "three", language: "en" }, "energy talks three");
      await add(one, two, three);
      assert.deepEqual(await found("energy"), ["two", "one", "three"]);
      assert.deepEqual(await found("energy", { language: "kk-Latn" }), ["two"]);
      assert.deepEqual(await found("energy", { language: "kk" }), []);
      assert.deepEqual(await found("energy", { state: "org:OTS" }), ["one"]);
      assert.deepEqual(await found("energy", { state: "KZ", kind: "statements" }), ["two"]);
      assert.deepEqual(await found("energy", { state: "KZ", kind: "encounters" }), []);
      assert.deepEqual(await found("energy", { topic: "energy" }), ["one"]);
      assert.deepEqual(await found("", { topic: "green-energy" }), ["two"]);
      assert.deepEqual(await found("energy", { from: "2024-05-07", to: "2024-05" }), ["one"]);
      assert.deepEqual(await found("energy", { from: "2024-05-08" }), ["two"]);
      assert.deepEqual(await found("energy", { to: "2024" }), ["two", "one"]);
      await rejects(store.search("energy", { from: "yesterday" }), "bad-argument");
      await rejects(store.search("energy", { limit: 0 }), "bad-argument");
      await rejects(store.search("energy", { cursor: "x" }), "bad-argument");
    });

    test("what a filter is called is no word of a text", async () => {
      await add(handmade({ id: "a", language: "az" }, "~l:az +energy kind encounters"));
      assert.deepEqual(await found(["~l:en"]), []);
      assert.deepEqual(await found(["+kind"]), ["a"]);
      assert.deepEqual(await found("encounters", { kind: "encounters" }), []);
    });

    test("texts that are about the words come before texts that mention them, of equals the newest", async () => {
      const filler = "Much else was said on that day.";
      await add(
        handmade({ id: "old, title", published: "2020-01-01" }, `Railway opened at last\n\n${filler}`),
        handmade({ id: "new, mention", published: "2024-01-01" }, `Daily news in short\n\n${filler} Also a railway.`),
        handmade(
          { id: "old, often", published: "2019-01-01" },
          `Daily news in short\n\nThe railway, that railway, a railway. ${filler}`,
        ),
        handmade({ id: "older, mention", published: "2018-01-01" }, `Other news in short\n\n${filler} And some railway.`),
      );
      assert.deepEqual(await found("railway"), ["old, title", "old, often", "new, mention", "older, mention"]);
    });

    test("the pages of a search are its parts, without gaps and without repetitions", async () => {
      const texts = Array.from({ length: 45 }, (_, i) =>
        handmade(
          { id: `t${i}`, published: `2024-01-${String(1 + (i % 28)).padStart(2, "0")}` },
          `common ${i % 3 === 0 ? "common common" : ""} text ${i}`,
        ),
      );
      await store.addMany(texts);
      const whole = await store.search("common", { limit: 100 });
      assert.equal(whole.total, 45);
      assert.equal(whole.next, null);
      const parts: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.search("common", { limit: 7, cursor });
        parts.push(...page.rows.map((row) => row.id));
        if (page.next === null) break;
        cursor = page.next;
      }
      assert.deepEqual(
        parts,
        whole.rows.map((row) => row.id),
      );
    });

    test("more matches than are ranked at once are all found", async () => {
      const record = (i: number) => emptyRecord({ ...talks().record.doc, id: `n${i}`, published: `20${10 + (i % 14)}` });
      for (let from = 0; from < 2300; from += 500) {
        await store.addMany(
          Array.from({ length: Math.min(500, 2300 - from) }, (_, i) => ({ record: record(from + i), raw: `plenty ${from + i}` })),
        );
      }
      const ids = new Set<string>();
      let last = "9999";
      let page = await store.search("plenty", { limit: 300 });
      assert.equal(page.total, null);
      for (;;) {
        for (const row of page.rows) {
          assert.ok(row.published! <= last);
          last = row.published!;
          assert.ok(!ids.has(row.id));
          ids.add(row.id);
        }
        if (page.next === null) break;
        page = await store.search("plenty", { limit: 300, cursor: page.next });
      }
      assert.equal(ids.size, 2300);
    });

    test("texts of any day are found, the newest first, and their pages leave none out", async () => {
      // days apart and at the edges of the stretches in which PostgreSQL looks
      const days = [
        "0001-01-01",
        "1868-04-06",
        "1991-12-25",
        "1999",
        "2016-02-29",
        "2016-03",
        "2023-12-31",
        "2024-01-01",
        "2024-05-07",
        "2099",
      ];
      await store.addMany(days.map((published, n) => handmade({ id: `d${n}`, published }, `rare words of day ${n}`)));
      const newestFirst = days.map((_, n) => `d${n}`).reverse();
      assert.deepEqual(await found("rare"), newestFirst);
      for (let first = 0; first < days.length; first++) {
        assert.deepEqual(await found("rare", { to: days[first]! }), newestFirst.slice(days.length - 1 - first));
        assert.deepEqual(await found("rare", { from: days[first]! }), newestFirst.slice(0, days.length - first));
      }
      const pages: string[] = [];
      for (let cursor: string | undefined, more = true; more; ) {
        const page = await store.search("rare", { limit: 2, cursor });
        pages.push(...page.rows.map(({ id }) => id));
        more = page.next !== null;
        cursor = page.next ?? undefined;
      }
      assert.deepEqual(pages, newestFirst);
    });

    test("a snippet is the piece with most of the words", async () => {
      const raw = `Head of the page\n\n${"Nothing to see here. ".repeat(30)}Bakıda enerji və nəqliyyat müzakirə edildi. ${"Nothing more. ".repeat(30)}`;
      await add(handmade({ id: "a" }, raw));
      const [row] = (await store.search("enerji nəqliyyat")).rows;
      const { start, text, hits } = row!.snippet;
      assert.equal(raw.slice(start, start + text.length), text);
      assert.deepEqual(
        hits.map(([from, to]) => raw.slice(from, to)),
        ["enerji", "nəqliyyat"],
      );
      assert.ok(hits.every(([from, to]) => from >= start && to <= start + text.length));
    });

    test("what is known of a pair: all that holds both, and one side's words where the text is about the two", async () => {
      await add(talks());
      const summit = handmade(
        { id: "summit", published: "2024-07-06" },
        "Leaders of five states met. Kazakhstan thanked the hosts. A corridor was praised.",
        {
          encounters: [{ ...call("Leaders of five states met"), kind: "summit", parties: ["AZ", "KZ", "KG", "TR", "UZ"] }],
          statements: [{ act: "thank", speaker: null, side: ["KZ"], quote: "Kazakhstan thanked the hosts" }],
          projects: [{ name: "Corridor", quote: "A corridor was praised" }],
        },
      );
      const other = handmade({ id: "other", published: "2024-08" }, "Azerbaijan praised itself.", {
        statements: [{ act: "note", speaker: null, side: ["AZ"], quote: "Azerbaijan praised itself" }],
      });
      await add(summit, other);
      const { rows, next } = await store.pairFacts("KZ", "AZ");
      assert.deepEqual(
        rows.map((row) => `${row.text} ${row.kind}`),
        [
          "summit encounters",
          "talks people",
          "talks people",
          "talks encounters",
          "talks instruments",
          "talks projects",
          "talks statements",
        ],
      );
      assert.equal(next, null);
      assert.deepEqual(rows, (await store.pairFacts("AZ", "KZ")).rows);
      assert.equal((await store.pairFacts("AZ", "TR")).rows.length, 1);
      assert.deepEqual((await store.pairFacts("AZ", "RU")).rows, []);
      const narrowed = await store.pairFacts("AZ", "KZ", { kinds: ["encounters", "projects"], from: "2024-05", to: "2024-06" });
      assert.deepEqual(
        narrowed.rows.map((row) => row.kind),
        ["encounters", "projects"],
      );
      const parts: FactRow[] = [];
      for (let cursor: string | undefined; ; ) {
        const part = await store.pairFacts("AZ", "KZ", { limit: 2, cursor });
        parts.push(...part.rows);
        if (part.next === null) break;
        assert.equal(part.rows.length, 2);
        cursor = part.next;
      }
      assert.deepEqual(parts, rows);
      await rejects(store.pairFacts("AZ", "AZ"), "bad-argument");
    });

    test("the latest of each kind of two sides, and how much more there is", async () => {
      for (const month of ["01", "02", "03"]) {
        const date = `2024-${month}-05`;
        await add(
          handmade({ id: month, published: date }, `They spoke. A road to the port, ${month}.`, {
            encounters: [{ ...call("They spoke"), date }],
            projects: month === "01" ? [{ name: "Port road", quote: "A road to the port" }] : [],
          }),
        );
      }
      const [first] = (await store.pairs()).map(({ a, b }) => [a, b] as const);
      const [a, b] = first!;
      const ask = async (options: Parameters<typeof store.pairLatest>[2]) => {
        const { texts, ...rest } = await store.pairLatest(b, a, options);
        return { ...rest, texts: texts.map(({ id, kinds }) => `${id}: ${[...kinds]}`) };
      };
      const all = ["03: encounters", "02: encounters", "01: encounters,projects"];
      assert.deepEqual(await ask({}), { all: 3, left: {}, until: null, texts: all });
      assert.deepEqual(await ask({ most: { encounters: 1, projects: 1 } }), {
        all: 3,
        left: { encounters: 2 },
        until: "2024-03-05",
        texts: ["03: encounters", "01: projects"],
      });
      assert.deepEqual(await ask({ most: { encounters: 1 }, to: "2024-02", kinds: ["encounters"] }), {
        all: 2,
        left: { encounters: 1 },
        until: "2024-02-05",
        texts: ["02: encounters"],
      });
      const recalled = await ask({ most: { encounters: 1 }, kinds: ["encounters"], encountersIn: "2024-01" });
      assert.deepEqual(recalled.texts, ["03: encounters", "01: encounters"]);
      const { texts } = await store.pairLatest(a, b);
      assert.deepEqual(texts.map(({ title, topics }) => [title, topics])[0], ["They spoke. A road to the port, 03.", []]);
      const kept = (await store.text("01"))!.facts;
      assert.deepEqual(texts[2]!.facts, kept);
      const links = await store.links(kept.map(({ id }) => id));
      assert.equal(links.size, 1);
      assert.deepEqual(texts[2]!.links, links);
      await rejects(store.pairLatest(a, a), "bad-argument");
    });

    test("pairs are counted, most texts first, each with its latest day", async () => {
      await add(talks());
      await add(
        handmade({ id: "x", published: "2025-01-02" }, "They met.", {
          encounters: [{ ...call("They met"), parties: ["KZ", "AZ"] }],
        }),
        handmade({ id: "y" }, "They met, one day.", { encounters: [{ ...call("They met"), parties: ["TR", "AZ"], date: null }] }),
      );
      assert.deepEqual(await store.pairs(), [
        { a: "AZ", b: "KZ", texts: 2, facts: 3, encounters: 2, last: "2025-01-02" },
        { a: "AZ", b: "TR", texts: 1, facts: 1, encounters: 1, last: null },
      ]);
    });

    test("texts are found by office, outlet and person, and tell what they hold", async () => {
      const named = (id: string, source: string, name: string, post: "minister" | "ambassador") =>
        handmade({ id, source, published: "2024-03-02" }, `${name} spoke: ${id}.`, {
          people: [{ name, post, state: "AZ", quote: name }],
          topics: ["trade"],
        });
      await add(
        named("a", "Steppe Wire", "Anar Quliyev", "minister"),
        named("b", "Caspian Courier", "Анар Кулиев", "minister"),
        named("c", "Steppe Wire", "Leyla Nur", "ambassador"),
      );
      assert.deepEqual((await found("", { outlet: "Steppe Wire" })).sort(), ["a", "c"]);
      assert.deepEqual((await found("", { post: "minister" })).sort(), ["a", "b"]);
      assert.deepEqual((await found("", { names: ["Anar Quliyev", "Анар Кулиев"] })).sort(), ["a", "b"]);
      assert.deepEqual(await found("", { names: [] }), []);
      assert.deepEqual(await found("spoke", { names: ["Leyla Nur"], outlet: "Steppe Wire" }), ["c"]);
      const { outlets, posts, people, whole } = (await store.search("spoke", { facets: true })).facets!;
      assert.deepEqual(outlets, [
        { value: "Steppe Wire", texts: 2 },
        { value: "Caspian Courier", texts: 1 },
      ]);
      assert.deepEqual([posts.map(({ value }) => value), people.length, whole], [["minister", "ambassador"], 3, true]);
      assert.deepEqual((await store.search("", { facets: true })).facets!.topics, []);
      assert.ok(!("facets" in (await store.search("spoke"))));
      const first = await store.search("spoke", { facets: true, limit: 1 });
      const later = await store.search("spoke", { facets: true, limit: 1, cursor: first.next! });
      assert.notDeepEqual(later.rows, first.rows);
      assert.deepEqual(later.facets, first.facets);
    });

    test("places with their days, and the encounters of a place in every spelling", async () => {
      const meeting = (id: string, place: string | null, fields: Partial<ReturnType<typeof call>> = {}) =>
        handmade({ id, published: "2024-03-02" }, `They met: ${id}.`, {
          encounters: [{ ...call("They met"), place, date: "2024-03-01", kind: "meeting", ...fields }],
        });
      await add(
        meeting("a", "Bakı"),
        meeting("b", "Baku"),
        meeting("c", "Bakı", { date: "2024-01-05", parties: ["AZ", "TR"] }),
        meeting("d", null),
        meeting("e", "Bakı", { status: "planned", date: "2024-04-09" }),
      );
      const values = async (status?: "held") =>
        (await store.values({ of: "places", status })).map(({ value, n, last }) => `${value} ${n} ${last}`);
      // two texts tell of one encounter, each with its own name of the place
      assert.deepEqual(await values("held"), ["Baku 1 2024-03-01", "Bakı 1 2024-01-05"]);
      assert.deepEqual(await values(), ["Baku 1 2024-03-01", "Bakı 2 2024-04-09"]);
      // what came last goes
      await add(meeting("e", null, { status: "planned", date: "2024-04-09" }));
      assert.deepEqual(await values(), ["Baku 1 2024-03-01", "Bakı 1 2024-01-05"]);
      // and so does a spelling that nobody uses any more
      await add(meeting("b", null));
      assert.deepEqual(await values(), ["Bakı 2 2024-03-01"]);
      await add(meeting("b", "Baku"));
      assert.deepEqual((await store.check()).problems, []);
      const ids = (await store.encounters({ places: ["Bakı", "Baku"], status: "held" })).rows.map((row) => row.text);
      assert.deepEqual(ids.sort(), ["a", "b", "c"]);
    });

    test("of which two sides the latest texts are that name a project", async () => {
      const naming = (id: string, published: string, parties: string[], names: string[]) =>
        handmade({ id, published }, `Of ${names.join(" and ")} they spoke, ${id}`, {
          encounters: [
            { kind: "meeting", status: "held", parties, date: published, place: null, participants: [], quote: "they spoke" },
          ],
          projects: names.map((name) => ({ name, quote: name })),
        });
      const asked = async (...names: string[]) =>
        (await store.projectPairs(names)).map(({ value, a, b, n }) => `${value}: ${a} ${b} ${n}`).sort();
      await add(naming("old", "2019-03-01", ["RU", "TR"], ["Cable"]));
      for (const day of [1, 2, 3, 4]) await add(naming(`late ${day}`, `2024-03-0${day}`, ["AZ", "KZ"], ["Cable"]));
      await add(naming("three", "2024-03-05", ["AZ", "KZ", "UZ"], ["Cable", "Road"]));
      assert.deepEqual(await asked("Cable", "Road", "Bridge"), [
        "Cable: AZ KZ 5",
        "Cable: AZ UZ 1",
        "Cable: KZ UZ 1",
        "Road: AZ KZ 1",
        "Road: AZ UZ 1",
        "Road: KZ UZ 1",
      ]);
      assert.deepEqual(await asked("Road"), ["Road: AZ KZ 1", "Road: AZ UZ 1", "Road: KZ UZ 1"]);
      assert.deepEqual(await asked(), []);
      const { record, raw } = naming("late 1", "2024-03-01", ["AZ", "KZ"], ["Road"]);
      await store.add(record, raw);
      assert.ok((await asked("Cable")).includes("Cable: RU TR 1"), "with one less the oldest is among the latest five");
      const many = Array.from({ length: 450 }, (_, i) => `none ${i}`);
      assert.deepEqual(await asked(...many, "Road"), ["Road: AZ KZ 2", "Road: AZ UZ 1", "Road: KZ UZ 1"]);
    });

    test("encounters by parties, kind, status and days, latest first", async () => {
      const meeting = (id: string, published: string | null, fields: Partial<ReturnType<typeof call>>) =>
        handmade({ id, published }, `They met: ${id}.`, { encounters: [{ ...call("They met"), ...fields }] });
      await add(
        meeting("a", "2024-03-02", { date: "2024-03-01" }),
        meeting("b", "2024-03-02", { date: null, kind: "visit", parties: ["AZ", "TR"] }),
        meeting("c", "2024-01-15", { date: "2024-09", status: "planned", parties: ["AZ", "KZ", "TR"] }),
        meeting("d", null, { date: "XXXX-03-03" }),
      );
      const ids = async (options: Parameters<Store["encounters"]>[0]) =>
        (await store.encounters(options)).rows.map((row) => row.text);
      assert.deepEqual(await ids({}), ["c", "b", "a", "d"]);
      assert.deepEqual(await ids({ parties: ["TR", "AZ"] }), ["c", "b"]);
      assert.deepEqual(await ids({ parties: ["AZ", "TR", "AZ", "KZ"] }), ["c"]);
      assert.deepEqual(await ids({ kind: "visit" }), ["b"]);
      assert.deepEqual(await ids({ status: "held", parties: ["AZ"] }), ["b", "a", "d"]);
      assert.deepEqual(await ids({ from: "2024-09-15", to: "2024-12" }), ["c"]);
      assert.deepEqual(await ids({ parties: ["KZ"], from: "2024-03-01", to: "2024-03-01" }), ["a"]);
      assert.deepEqual(await ids({ from: "2024" }), ["c", "b", "a"]);
      for (const parties of [[], ["AZ"]]) {
        const parts: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.encounters({ parties, limit: 1, cursor });
          parts.push(...page.rows.map((row) => row.text));
          if (page.next === null) break;
          cursor = page.next;
        }
        assert.deepEqual(parts, ["c", "b", "a", "d"]);
      }
    });

    test("where encounters and facts lie in a month, by days, and what is kept there", async () => {
      const told = (id: string, parties: string[], date: string | null, due: string | null) =>
        handmade({ id, published: "2024-03-20" }, `They met, ${id}. They shall build ${id}.`, {
          encounters: [
            { kind: "meeting", status: "held", parties, date, place: null, participants: [], quote: `They met, ${id}` },
          ],
          commitments: [{ strength: "pledged", actors: parties, due, quote: `They shall build ${id}` }],
        });
      const [one, two] = [
        ["AZ", "KZ"],
        ["KZ", "TR", "UZ"],
      ];
      await add(
        told("day", one!, "2024-03-05", "2024-03-20"),
        told("undated", two!, null, null),
        told("month", ["AZ", "GE"], "2024-03", "2024-03-31"),
        told("year", ["AZ", "IR"], "2024", "2024"),
        told("before", one!, "2024-02-29", "2024-02-28"),
        told("after", two!, "2024-04-01", "2024-04-01"),
        told("later", ["AZ", "RU"], "2024-03-31", "2024-03-20"),
      );
      const march = { from: "2024-03", to: "2024-03", longest: 184 };
      const encounters = async (parties: string[], days = march) => {
        const places = await store.encountersWithin({ ...days, parties });
        const groups = await store.encounterGroupsAt(places.map(({ at }) => at));
        return groups.map((group, i) => `${places[i]!.day} ${group!.tellings.map(({ text }) => text).join()}`);
      };
      assert.deepEqual(await encounters([]), ["2024-03-31 later", "2024-03-20 undated", "2024-03-05 day", "null month"]);
      assert.deepEqual(await encounters(["AZ"], { ...march, longest: 366 }), [
        "2024-03-31 later",
        "2024-03-05 day",
        "null month",
        "null year",
      ]);
      assert.deepEqual(await encounters(["TR", "KZ"]), ["2024-03-20 undated"]);
      assert.deepEqual(await encounters(["TR", "AZ"]), []);
      const commitments = async (parties: string[]) => {
        const places = await store.factsWithin("commitments", { ...march, parties });
        const rows = await store.factsAt(
          "commitments",
          places.map(({ at }) => at),
        );
        return rows.map((row, i) => `${places[i]!.day} ${row!.text} ${row!.fact.due}`);
      };
      // of one day those whose day is that of their text stand last
      const all = await commitments([]);
      assert.equal(all[0], "2024-03-31 month 2024-03-31");
      assert.deepEqual(all.slice(1).sort(), [
        "2024-03-20 day 2024-03-20",
        "2024-03-20 later 2024-03-20",
        "2024-03-20 undated null",
      ]);
      assert.deepEqual(await commitments(["KZ", "AZ"]), ["2024-03-20 day 2024-03-20"]);
      // what is not there, or is of another kind
      const [gone] = await store.factsWithin("commitments", { ...march, parties: ["GE"] });
      assert.deepEqual(await store.factsAt("encounters", [gone!.at, { text: gone!.at.text, ordinal: 99 }]), [null, null]);
      assert.deepEqual(await store.encounterGroupsAt([999_999]), [null]);
    });

    test("facts of any kind by their sort", async () => {
      await add(talks());
      assert.equal(
        (await store.facts({ kind: "instruments", form: "memorandum", status: "signed", parties: ["KZ"] })).rows.length,
        1,
      );
      assert.equal((await store.facts({ kind: "instruments", form: "treaty" })).rows.length, 0);
      assert.equal((await store.facts({ kind: "statements", form: "thank" })).rows[0]!.fact.speaker, "Rəşad Vəliyev");
      assert.equal((await store.facts({ kind: "people", parties: ["KZ"] })).rows[0]!.fact.name, "Daniyar Sabitov");
    });

    test("people are told once, with their posts and texts", async () => {
      const named = (id: string, published: string, name: string, post: string | null, state: string | null) =>
        handmade({ id, published }, `${id}: ${name} spoke.`, { people: [{ name, post, state, quote: name }] });
      await add(
        named("1", "2020-01-01", "Rəşad Vəliyev", "deputy-minister", "AZ"),
        named("2", "2022-01-01", "RƏŞAD VƏLİYEV", "minister:acting", "AZ"),
        named("3", "2024-01-01", "Rəşad Vəliyev", "minister", "AZ"),
        named("4", "2024-01-01", "Rəşad Vəliyev", null, null),
        named("5", "2023-01-01", "Daniyar Sabitov", "ambassador", "KZ"),
      );
      const { rows } = await store.people({ state: "AZ" });
      assert.equal(rows.length, 1);
      const { key, ...row } = rows[0]!;
      assert.deepEqual(row, {
        state: "AZ",
        name: "Rəşad Vəliyev",
        wikidata: null,
        spellings: ["Rəşad Vəliyev"],
        posts: [
          { post: "minister", count: 1, first: "2024-01-01", last: "2024-01-01" },
          { post: null, count: 1, first: "2024-01-01", last: "2024-01-01" },
          { post: "minister:acting", count: 1, first: "2022-01-01", last: "2022-01-01" },
          { post: "deputy-minister", count: 1, first: "2020-01-01", last: "2020-01-01" },
        ],
        count: 4,
        texts: ["3", "4", "2", "1"],
      });
      assert.deepEqual((await store.person(key))!.count, 4);
      assert.deepEqual((await store.people({ id: key })).rows, rows);
      assert.deepEqual((await store.people({ id: (await store.person(key))!.mentions[0]!.text })).rows, []);
      assert.deepEqual(await store.textsNaming({ person: key, limit: 2 }), ["3", "4"]);
      const asked = [
        { name: "Rəşad VƏLİYEV", state: "AZ" },
        { name: "Rəşad Vəliyev", state: "KZ" },
        { name: "Nobody", state: null },
        { name: "Daniyar Sabitov", state: "KZ" },
      ];
      assert.deepEqual(
        [...(await store.bearers(asked))].map(([at, { name }]) => [at, name]),
        [
          [0, "Rəşad Vəliyev"],
          [3, "Daniyar Sabitov"],
        ],
      );
      assert.equal((await store.bearers(asked)).get(0)!.key, key);
      const names = async (options: Parameters<Store["people"]>[0]) =>
        (await store.people(options)).rows.map((row) => `${row.name} ${row.state}`);
      assert.deepEqual(await names({ name: "vəli rəş" }), ["Rəşad Vəliyev AZ"]);
      assert.deepEqual(await names({ name: "əliyev" }), []);
      assert.deepEqual(await names({ name: "%" }), await names({}));
      assert.deepEqual(await names({ post: "minister" }), ["Rəşad Vəliyev AZ"]);
      assert.deepEqual(await names({ post: "minister:former" }), []);
      assert.deepEqual(await names({ post: "ambassador", state: "KZ" }), ["Daniyar Sabitov KZ"]);
      const all = await store.people({ limit: 1 });
      const rest = await store.people({ limit: 1, cursor: all.next! });
      assert.deepEqual([all.rows[0]!.name, rest.rows[0]!.name, rest.next], ["Rəşad Vəliyev", "Daniyar Sabitov", null]);
    });

    linkCases(() => store);

    test("texts, newest first, page by page", async () => {
      const days = ["2024-02", "2023", null, "2024-01-31", "2024-02-02"];
      await add(
        ...days.map((published, i) => handmade({ id: `t${i}`, published, language: i === 3 ? "ru" : "en" }, `text ${i}`)),
      );
      const ids: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.texts({ limit: 2, cursor });
        ids.push(...page.rows.map((row) => row.id));
        if (page.next === null) break;
        cursor = page.next;
      }
      assert.deepEqual(ids, ["t4", "t0", "t3", "t1", "t2"]);
      assert.deepEqual(
        (await store.texts({ language: "ru" })).rows.map((row) => row.id),
        ["t3"],
      );
    });

    test("a text without a day of its own is filed by the latest day of what it says was done", async () => {
      await add(handmade({ id: "a" }, "They met.", { encounters: [{ ...call("They met"), date: "2021-04-05" }] }));
      assert.equal((await store.pairs())[0]!.last, "2021-04-05");
    });

    test("all records are given out, as they were added", async () => {
      const texts = Array.from({ length: 120 }, (_, n) => syntheticText(n));
      await store.addMany(texts);
      const records = [];
      for await (const record of store.exportRecords()) records.push(record);
      const byId = (records: { doc: { id: string } }[]) => records.toSorted((a, b) => (a.doc.id < b.doc.id ? -1 : 1));
      assert.deepEqual(byId(records), byId(texts.map((text) => text.record)));
      const published = records.map((record) => record.doc.published!);
      assert.deepEqual(published, published.toSorted());
    });

    test("a check finds what is wrong", async () => {
      await add(talks());
      const { record, raw } = talks();
      await store.add({ ...record, doc: { ...record.doc, id: "copy" } }, raw);
      const wrongs = [
        "update texts set raw = 'x' || raw where id = 'talks'",
        "update texts set record = 'no json' where id = 'copy'",
        "delete from facts where kind = 'projects'",
        "insert into text_pairs (a, b, text, facts, encounters, lead) values ('AZ', 'TR', 12345, 1, 0, 1)",
        "update pair_totals set own_encounters = 7",
        "delete from names where fold = 'daniyar sabitov'",
        "delete from search",
        "update pair_totals set facts = 7",
        "update totals set n = 7 where name = 'language:en'",
      ];
      for (const sql of wrongs) await place.meddle(address, sql);
      const { ok, problems, problemCount } = await store.check();
      assert.equal(ok, false);
      assert.equal(problemCount, problems.length);
      for (const what of [
        "the words are not those",
        "the record is not JSON",
        "index of facts",
        "12345",
        "belongs to no name",
        "index of search",
        "expected",
      ]) {
        assert.ok(
          problems.some((problem) => problem.what.includes(what)),
          `${what} in ${JSON.stringify(problems)}`,
        );
      }
    });

    test("a check finds every number that is kept ready and is not the sum that it should be", async () => {
      await store.addMany(Array.from({ length: 20 }, (_, n) => syntheticText(n)));
      const wrongs: readonly [sql: string, told: RegExp][] = [
        ...["texts", "facts", "encounters", "own_figures", "last"].flatMap((column): [string, RegExp][] => [
          [`update pair_totals set ${column} = ${column} + 1`, /^sum of pair [A-Z]\S* \S+: expected [\d,]+, got [\d,]+$/i],
          [`update pair_totals set ${column} = ${column} - 1`, /^$/],
        ]),
        ["update names set texts = texts + 1 where key = (select min(key) from names)", /^sum of (?:name|person) \d+: /],
        ["update names set texts = texts - 1 where key = (select min(key) from names)", /^$/],
        ["update people set texts = 77 where key = (select min(key) from people)", /^sum of person \d+: expected \d+, got 77$/],
        ["update encounters set tellings = 9 where key = (select min(key) from encounters)", /^sum of encounter \d+: .* got 9$/],
        ["update encounter_totals set n = n + 1 where b = ''", /^sum of encounters of \S+ : expected \d+, got \d+$/],
        ["delete from encounter_totals where b = ''", /^sum of encounters of \S+: expected some, got 0$/],
        ["update encounter_totals set n = 77 where a = 'AZ'", /^sum of encounters of AZ \S+: expected \d+, got 77$/],
        ["delete from encounter_pairs where a = 'AZ'", /^sum of (?:pairs of encounter \d+|encounters of AZ \S+): /],
        ["update value_totals set n = 77 where of = 'places'", /^sum of places .*: expected [\d,]+, got 77,\d+$/],
        ["delete from value_totals where of = 'projects'", /^sum of values projects .*: expected some, got 0$/],
        ["insert into totals (name, n) values ('language:xx', 3)", /^sum of total language:xx: expected 0, got 3$/],
        ["delete from pair_totals where a = 'AZ'", /^sum of pair AZ \S+: expected some, got 0$/],
      ];
      const former = new Set<string>();
      for (const [sql, told] of wrongs) {
        await place.meddle(address, sql);
        const fresh = (await store.check()).problems.map(({ what }) => what).filter((what) => !former.has(what));
        // each line is another number, and one that is right again is told no more
        if (told.source === "^$") assert.deepEqual(fresh, [], sql);
        else assert.ok(fresh.length > 0 && fresh.every((what) => told.test(what)), `${sql}: ${fresh.join("\n")}`);
        if (!/^update (?:pair_totals|names)/.test(sql)) for (const what of fresh) former.add(what);
      }
    });

    test("a quote that is not where its span says is told by the check", async () => {
      const { record, raw } = talks();
      record.projects[0]!.span = [0, 4];
      await store.add(record, raw);
      assert.equal((await store.check()).problemCount, 1);
    });

    test("what a text says of deeds is kept with it, goes with its words, and comes with reading again", async () => {
      const raw =
        "On 3 May 2024 Azerbaijan and Kazakhstan signed the agreement on the port of Aktau. They will open a joint office by 2025.";
      const source = { published: "2024-05-03", language: "en" } as const;
      const whole = readWhole(raw, { id: "port", ...source });
      assert.ok(whole.deeds.told.length > 0 && whole.deeds.promises.length > 0);
      const kept = async () => (await store.deeds(["port", "none"])).get("port");
      await store.add(whole.record, raw, { given: source });
      assert.equal(await kept(), undefined);
      // a reading that gives the deeds keeps them, whether or not the record is another
      const again = async () => {
        const read = store.reread((words, { id, ...given }) => readWhole(words, { id, ...given }), {
          engine: engineVersion,
          untold: true,
        });
        let texts = 0;
        for await (const _ of read) texts++;
        return texts;
      };
      assert.equal(await again(), 1);
      assert.equal(await again(), 0);
      assert.deepEqual(await kept(), whole.deeds);
      const following = async (other: string, since?: string) =>
        (await store.textsFollowing("KZ", other, { limit: 10, since })).map(({ id }) => id);
      assert.deepEqual(await following("AZ"), ["port"]);
      assert.deepEqual(await following("TR"), []);
      const { id, published } = (await store.text("port"))!;
      assert.deepEqual(await following("AZ", published!), [id]);
      assert.deepEqual(await following("AZ", "2999-01-01"), []);
      // after a decision the record is another, and so is what it promises
      const [fact] = (await store.text("port"))!.facts;
      const { number } = await store.decide({ action: "reject", fact: fact!.id, who: "tester" });
      assert.equal(await kept(), undefined);
      await store.decide({ action: "undo", decision: number, who: "tester" });
      assert.deepEqual(await kept(), whole.deeds);
      const other = readWhole(`${raw} More is to come.`, { id: "port", ...source });
      await store.add(other.record, `${raw} More is to come.`);
      assert.equal(await kept(), undefined);
      await store.add(whole.record, raw, { deeds: whole.deeds });
      assert.deepEqual(await kept(), whole.deeds);
      assert.deepEqual((await store.check()).problems, []);
    });

    test("a text that has but one side is found by the other states that it names, in a store of format 16 too", async () => {
      const raw = "The coach line from Karakol to Almaty was opened on 15 June, the Kazakh carrier said.";
      const { record, deeds } = readWhole(raw, { id: "coach", language: "en", published: "2024-07-01" });
      assert.ok(deeds.sides.length < 2 && deeds.named.length + deeds.sides.length > 1);
      await store.add(record, raw, { deeds });
      const found = async () =>
        Promise.all(
          [...deeds.sides, ...deeds.named].map(async (side) => (await store.textsFollowing(side, "TM", { limit: 10 })).length),
        );
      assert.deepEqual(new Set(await found()), new Set([1]));
      await store.close();
      for (const statement of toFormat(name === "SQLite" ? "sqlite" : "postgres", 16)) await place.meddle(address, statement);
      store = await openStore(address);
      assert.deepEqual(new Set(await found()), new Set([1]));
      assert.deepEqual((await store.check()).problems, []);
    });

    test("a store of any older format is brought to the newest, and finds what it found", async () => {
      const texts = Array.from({ length: 80 }, (_, n) => syntheticText(n));
      await store.addMany(texts.slice(0, 70));
      const linked = async () => ({
        encounters: (await store.encounterGroups({ limit: 500 })).rows.map(({ id, tellings }) => [
          id,
          ...tellings.map((one) => one.id),
        ]),
        people: (await store.people({ limit: 500 })).rows.map(({ key, spellings }) => [key, ...spellings]),
        copies: await Promise.all(texts.slice(0, 70).map(async ({ record }) => (await store.text(record.doc.id))!.copies)),
      });
      const before = await linked();
      const ids = texts.map(({ record }) => record.doc.id);
      const deeds = await store.deeds(ids);
      assert.ok(deeds.size > 50);
      for (let format = currentFormat - 1; format >= 1; format--) {
        await store.close();
        for (const statement of toFormat(name === "SQLite" ? "sqlite" : "postgres", format, deeds))
          await place.meddle(address, statement);
        store = await openStore(address);
        assert.deepEqual((await store.check()).problems, []);
        // links themselves came with format 3
        if (format >= 3) assert.deepEqual(await linked(), before);
        if (format >= 5) assert.deepEqual(await store.deeds(ids), deeds);
        assert.equal((await store.encounterGroups({ limit: 500 })).rows.length, before.encounters.length);
      }
      // what comes now finds what was there before
      await store.addMany(texts.slice(70));
      const found = (await store.encounterGroups({ limit: 500 })).rows.length;
      const copies = await Promise.all(texts.map(async ({ record }) => (await store.text(record.doc.id))!.copyOf));
      await store.close();
      address = await place.fresh();
      store = await openStore(address);
      for (const some of [texts.slice(0, 70), texts.slice(70)]) await store.addMany(some);
      assert.equal(found, (await store.encounterGroups({ limit: 500 })).rows.length);
      const expected = await Promise.all(texts.map(async ({ record }) => (await store.text(record.doc.id))!.copyOf));
      assert.deepEqual(copies.filter((copy) => copy !== null).length, expected.filter((copy) => copy !== null).length);
      assert.ok(copies.slice(70).some((copy) => copy !== null));
    });

    test("encounters that an older version counted with a telling too many are counted right", async () => {
      await store.addMany(Array.from({ length: 60 }, (_, n) => syntheticText(n)));
      const told = async () =>
        (await store.encounterGroups({ limit: 500 })).rows.map(({ id, tellings }) => [id, ...tellings.map((one) => one.id)]);
      const before = await told();
      await store.close();
      const statements = toFormat(name === "SQLite" ? "sqlite" : "postgres", 13);
      for (const statement of [...statements, "update encounters set tellings = tellings + 1 where key % 3 = 0"])
        await place.meddle(address, statement);
      // one that nothing tells of any more
      await place.meddle(
        address,
        `insert into encounters (id, kind, status, party_count, date_min, date_max, tellings) values ('gone', 'visit', 'held', 0, 1, 1, 1)`,
      );
      store = await openStore(address);
      assert.deepEqual((await store.check()).problems, []);
      assert.deepEqual(await told(), before);
    });

    test("what people decided about links in format 7 finds its facts again when texts are read otherwise", async () => {
      const texts = Array.from({ length: 20 }, (_, n) => syntheticText(n));
      await store.addMany(texts);
      const [one, other] = (await store.encounterGroups()).rows.filter(({ tellings }) => tellings.length === 1);
      await store.decide({ action: "merge", of: "encounters", ids: [one!.id, other!.id], who: "tester" });
      const people = (await store.people()).rows.map(({ key }) => key);
      const joined = await store.decide({ action: "merge", of: "people", ids: people.slice(0, 2), who: "tester" });
      await store.close();
      for (const statement of toFormat(name === "SQLite" ? "sqlite" : "postgres", 7)) await place.meddle(address, statement);
      store = await openStore(address);
      for await (const { id } of store.reread(rereadOtherwise("3"))) assert.ok(id);
      const groups = (await store.encounterGroups({ limit: 500 })).rows;
      const ids = [one!, other!].map(({ tellings }) => tellings[0]!.text);
      const whole = groups.filter(({ tellings }) => ids.every((id) => tellings.some(({ text }) => text === id)));
      assert.equal(whole.length, 1);
      assert.deepEqual((await store.check()).problems, []);
      assert.equal((await store.people()).rows.length, people.length - 1);
      await store.decide({ action: "undo", decision: joined.number, who: "tester" });
      assert.equal((await store.people()).rows.length, people.length);
      assert.deepEqual((await store.check()).problems, []);
    });

    test("a store of a newer version is left alone", async () => {
      await add(talks());
      await place.meddle(address, "update meta set value = '99' where key = 'format'");
      const error = await rejects(openStore(address), "store-newer");
      assert.match(error.message, /got 99/);
      await place.meddle(address, "update meta set value = '1' where key = 'format'");
    });

    test("a store that does not say its format is damaged", async () => {
      await place.meddle(address, "update meta set value = 'one'");
      await rejects(openStore(address), "store-damaged");
    });

    test("several who open a new store at once make one", async () => {
      await store.close();
      address = await place.fresh();
      const children = Array.from({ length: 3 }, (_, i) => run(address, "1", `${i * 100}`, "5"));
      const codes = await Promise.all(children);
      assert.deepEqual(codes, [0, 0, 0]);
      store = await openStore(address);
      assert.equal((await store.counts()).texts, 15);
      assert.ok((await store.check()).ok);
    });

    test("two who add the same texts at once add them once", async () => {
      const codes = await Promise.all([run(address, "4", "0", "20"), run(address, "3", "0", "20"), run(address, "5", "0", "20")]);
      assert.deepEqual(codes, [0, 0, 0]);
      assert.equal((await store.counts()).texts, 20);
      const report = await store.check();
      assert.deepEqual(report.problems, []);
    });

    test("many calls at once are all answered", async () => {
      const texts = Array.from({ length: 30 }, (_, n) => syntheticText(n));
      const results = await Promise.all([...texts, ...texts].map(({ record, raw }) => store.add(record, raw)));
      assert.equal(results.filter((result) => result.status === "added").length, 30);
      assert.equal(results.filter((result) => result.status === "unchanged").length, 30);
      const pages = await Promise.all(texts.map(({ record }) => store.text(record.doc.id)));
      assert.ok(pages.every((page) => page !== null));
      assert.ok((await store.check()).ok);
    });

    test("whatever is added in whatever order, the store holds the last of each, counts each content once, and is sound", async () => {
      const id = fc.constantFrom("a", "b", "c", "d");
      const step = fc.record({ id, content: fc.integer({ min: 0, max: 3 }), day: fc.constantFrom(null, "2024-01-01", "2023") });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
          async (batches) => {
            await store.close();
            address = await place.fresh();
            store = await openStore(address);
            const last = new Map<string, string>();
            for (const batch of batches) {
              const texts = batch.map(({ id, content, day }) =>
                handmade({ id, published: day }, `Content ${content}. They met.`, { encounters: [call("They met")] }),
              );
              const results = await store.addMany(texts);
              texts.forEach(({ record, raw }, i) => {
                const known = last.get(record.doc.id);
                const now = JSON.stringify(record) + raw;
                assert.equal(results[i]!.status === "unchanged", known === now);
                assert.equal(results[i]!.status === "replaced", known !== undefined && known !== now);
                last.set(record.doc.id, now);
              });
            }
            for (const [id, expected] of last) {
              const text = (await store.text(id))!;
              assert.equal(JSON.stringify(text.record) + text.raw, expected);
            }
            const contents = new Set([...last.values()].map((text) => /Content \d/.exec(text)![0]));
            const counts = await store.counts();
            assert.equal(counts.texts, last.size);
            assert.equal(counts.texts - counts.duplicates, contents.size);
            assert.equal(counts.facts, contents.size);
            assert.equal((await store.search("met")).total, contents.size);
            assert.deepEqual((await store.check()).problems, []);
          },
        ),
        { numRuns: 15 },
      );
    });
  });
}

/** Runs another process that adds made-up texts. */
function run(address: string, batch: string, from: string, count: string): Promise<number | null> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", writer, address, batch, from, count], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.on("close", resolve));
}

/** Expects the program's own error with this code; gives it back. */
export async function rejects(promise: Promise<unknown>, code: ErrorCode): Promise<ElchiError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ElchiError, String((error as Error).stack));
    assert.equal(error.code, code, error.message);
    return error;
  }
  assert.fail(`expected ${code}`);
}

const call = (quote: string) => ({
  kind: "call" as "call" | "visit" | "summit",
  status: "held" as "held" | "planned",
  parties: ["AZ", "KZ"],
  date: "2024-05-07" as string | null,
  place: null as string | null,
  participants: [],
  quote,
});

/** A text about two states, with a fact of most kinds. */
function talks(): Handmade {
  const raw = `Ministers met in Astana

Energy minister Rəşad Vəliyev and ambassador Daniyar Sabitov met in Astana yesterday. They signed a memorandum on cables.
Rəşad Vəliyev thanked the hosts. The Green Cable was mentioned.`;
  return handmade({ id: "talks", published: "2024-05-08", source: "Example News", url: "https://example.org/talks" }, raw, {
    people: [
      { name: "Rəşad Vəliyev", post: "minister", state: "AZ", quote: "Energy minister Rəşad Vəliyev" },
      { name: "Daniyar Sabitov", post: "ambassador", state: "KZ", quote: "ambassador Daniyar Sabitov" },
    ],
    encounters: [
      { ...call("met in Astana yesterday"), kind: "visit", place: "Astana", participants: ["Rəşad Vəliyev", "Daniyar Sabitov"] },
    ],
    instruments: [
      {
        kind: "memorandum",
        action: "signed",
        title: "memorandum on cables",
        parties: ["AZ", "KZ"],
        date: "2024-05-07",
        quote: "They signed a memorandum on cables",
      },
    ],
    projects: [{ name: "Green Cable", quote: "The Green Cable was mentioned" }],
    statements: [{ act: "thank", speaker: "Rəşad Vəliyev", side: ["AZ"], quote: "Rəşad Vəliyev thanked the hosts" }],
    topics: ["energy"],
  });
}
