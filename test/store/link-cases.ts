import assert from "node:assert/strict";
import { test } from "node:test";
import { syntheticText } from "../../bench/generate.ts";
import type { ElchiRecord, Encounter, LanguageTag, Person } from "../../src/read/record.ts";
import type { Store } from "../../src/store/store.ts";
import { encounterOfGroup } from "../../src/view/timeline.ts";
import { type Handmade, handmade } from "../records.ts";

/** A text with one encounter; people as "name/post/state". */
function told(
  id: string,
  language: LanguageTag,
  published: string,
  people: readonly string[],
  encounter: Partial<Encounter> = {},
): Handmade {
  const named = people.map((one) => one.split("/") as [string, Person["post"] & string, string]);
  const raw = `${id}: met. ${named.map(([name]) => name).join(", ")}.`;
  return handmade({ id, language, published }, raw, {
    people: named.map(([name, post, state]) => ({ name, post, state, quote: name })),
    encounters: [
      {
        kind: "meeting",
        status: "held",
        parties: ["AZ", "KZ"],
        date: published,
        place: null,
        participants: named.map(([name]) => name),
        quote: "met",
        ...encounter,
      },
    ],
  });
}

const az = told("az", "az", "2031-03-14", ["Tural Həsənli/minister/AZ", "Dauren Seytkali/minister/KZ"], { place: "Bakı" });
const ru = told("ru", "ru", "2031-03-15", ["Турал Гасанлы/minister/AZ", "Даурен Сейткали/minister/KZ"], {
  place: "Баку",
  date: "2031-03-14",
});
const kk = told("kk", "kk", "2031-03-15", ["Дәурен Сейтқали/minister/KZ"], { date: null });
const later = told("later", "en", "2031-03-29", ["Tural Hasanli/minister/AZ", "Dauren Seitkali/minister/KZ"], {
  place: "Astana",
});
const plan = told("plan", "en", "2031-03-01", [], { status: "planned", date: "2031-03", place: "Baku" });

/** What a store promises of who is who and which encounters are one, whichever database keeps it. */
export function linkCases(storeNow: () => Store): void {
  const add = async (...texts: Handmade[]) => {
    for (const { record, raw } of texts) await storeNow().add(record, raw);
  };
  const encounters = async () =>
    (await storeNow().encounterGroups()).rows
      .map(({ tellings }) =>
        tellings
          .map(({ text }) => text)
          .sort()
          .join("+"),
      )
      .sort();
  /** how many encounters any two sides had */
  const counted = async () => Object.fromEntries((await storeNow().pairs()).map(({ a, b, encounters: n }) => [`${a} ${b}`, n]));
  const people = async () => (await storeNow().people()).rows.map(({ texts }) => texts.toSorted().join("+")).sort();

  test("encounters and people are one across languages, in whatever order texts come", async () => {
    const store = storeNow();
    const orders = [
      [az, ru, kk, later, plan],
      [plan, later, kk, ru, az],
      [kk, plan, az, later, ru],
    ];
    for (const [i, order] of orders.entries()) {
      // other years, so that they are other encounters; one after the other
      const year = String(2031 + 2 * i);
      for (const text of order) {
        const { record, raw } = JSON.parse(JSON.stringify(text).replaceAll("2031", year)) as Handmade;
        await store.add({ ...record, doc: { ...record.doc, id: `${record.doc.id}${year}` } }, `${raw} ${year}`);
      }
      const groups = (await store.encounterGroups({ from: year, to: year })).rows;
      assert.deepEqual(
        groups
          .map(({ tellings }) =>
            tellings
              .map(({ text }) => text.slice(0, -4))
              .sort()
              .join("+"),
          )
          .sort(),
        ["az+kk+plan+ru", "later"],
      );
      assert.equal((await people()).length, 2);
    }
    assert.ok((await store.check()).ok);
  });

  test("all at once gives the same as one by one", async () => {
    await storeNow().addMany([plan, later, kk, ru, az]);
    assert.deepEqual(await encounters(), ["az+kk+plan+ru", "later"]);
    assert.deepEqual(await people(), ["az+kk+later+ru", "az+later+ru"]);
    assert.ok((await storeNow().check()).ok);
  });

  test("links have a score, reasons and who decided", async () => {
    await add(az, ru);
    const { tellings } = (await storeNow().encounterGroups()).rows[0]!;
    for (const { link } of tellings) {
      assert.ok(link.score > 0.9);
      assert.deepEqual(link.reasons, ["same day", "same place", "same people"]);
      assert.equal(link.decidedBy, "elchi");
    }
    const [person] = (await storeNow().people()).rows;
    const { names } = (await storeNow().person(person!.key))!;
    assert.equal(names.length, 2);
    assert.deepEqual(names[0]!.reasons, ["same family name", "same given name"]);
  });

  test("an encounter keeps its id while texts come and go, and each telling finds it", async () => {
    const store = storeNow();
    await add(az);
    const id = (await store.encounterGroups()).rows[0]!.id;
    await add(ru, plan);
    const [group] = (await store.encounterGroups()).rows;
    assert.equal(group!.id, id);
    for (const { id: fact } of group!.tellings) assert.equal((await store.encounterGroup(fact))!.id, id);
    // other words: the telling goes, the encounter stays for the others
    const other = handmade({ id: "az", language: "az", published: "2031-03-14" }, "Nothing is told here.");
    await add(other);
    assert.deepEqual(await encounters(), ["plan+ru"]);
    assert.equal((await store.encounterGroups()).rows[0]!.id, id);
    assert.equal(await store.encounterGroup("nothing"), null);
    assert.ok((await store.check()).ok);
  });

  test("a text that is read again keeps the ids of its encounters and people", async () => {
    const store = storeNow();
    await add(az);
    const idsOf = async () => [
      (await store.encounterGroups()).rows[0]!.id,
      ...(await store.people()).rows.map(({ key }) => key).sort(),
    ];
    const before = await idsOf();
    const [encounter] = az.record.encounters;
    await store.add({ ...az.record, encounters: [{ ...encounter!, place: "Baku" }] }, az.raw);
    assert.deepEqual(await idsOf(), before);
  });

  test("an encounter that loses what held it together falls apart", async () => {
    const first = told("first", "en", "2031-05-02", [], { date: "2031-05-02", kind: "commission" });
    const vague = told("vague", "en", "2031-08-01", [], { date: "2031-05", kind: "commission" });
    await add(first, vague);
    assert.deepEqual(await encounters(), ["first+vague"]);
    await add(told("first", "en", "2031-05-02", [], { date: "2031-06-02", kind: "commission" }));
    assert.deepEqual(await encounters(), ["first", "vague"]);
  });

  test("every naming is told, as each text writes it", async () => {
    const text = handmade(
      { id: "written", language: "ru", published: "2031-01-01" },
      "Министр беседовал с Тимуром Осмоновым. Т. Осмонов поблагодарил.",
      { people: [{ name: "Тимур Осмонов", post: "minister", state: "KG", quote: "Тимуром Осмоновым" }] },
    );
    await add(text);
    const copy = { ...text.record, doc: { ...text.record.doc, id: "copy" } };
    await storeNow().add(copy, text.raw);
    const [row] = (await storeNow().people({ mentions: true })).rows;
    for (const id of ["written", "copy"]) {
      assert.deepEqual(
        row!.mentions!.filter(({ text }) => text === id).map(({ name }) => name),
        ["Тимур Осмонов", "Тимуром Осмоновым", "Т. Осмонов"],
      );
    }
    assert.equal((await storeNow().people()).rows[0]!.mentions, undefined);
  });

  test("a page that several outlets bring is one page with several sources", async () => {
    const words =
      "Baş nazirlər limanlar, dəmir yolları, gömrük, su, məktəblər, sərgilər və gənclərin mübadiləsi haqqında danışıblar; sonra qonaqlar köhnə şəhəri gəziblər, muzeydə olublar və axşam konsertə gediblər.";
    const page = (id: string, published: string, more: string, person = "Tural Həsənli") => {
      const { record, raw } = told(id, "az", published, [`${person}/minister/AZ`], {
        date: id === "year" ? published : "2031-03-14",
      });
      return { record: { ...record, doc: { ...record.doc, source: `${id} news` } }, raw: `${raw} ${words} ${more}` };
    };
    const store = storeNow();
    await add(
      page("first", "2031-03-14", "Foto: A"),
      page("second", "2031-03-15", "Mənbə: first"),
      page("third", "2031-03-15", "Oxunub: 7"),
    );
    // the same pattern, said of another, and much later
    await add(page("other", "2031-03-15", "", "Kamran Babalı"), page("year", "2032-03-14", ""));
    const text = (await store.text("first"))!;
    assert.deepEqual(
      text.copies.map(({ id, source }) => `${id}: ${source}`),
      ["second: second news", "third: third news"],
    );
    assert.deepEqual([text.copyOf, (await store.text("second"))!.copyOf], [null, "first"]);
    assert.deepEqual([(await store.text("other"))!.copyOf, (await store.text("year"))!.copyOf], [null, null]);
    const item = encounterOfGroup((await store.encounterGroup(text.facts.find(({ kind }) => kind === "encounters")!.id))!);
    assert.deepEqual(
      item.evidence.map((piece) => piece.text),
      ["first"],
    );
    assert.deepEqual(
      item.evidence[0]!.copies!.map(({ id }) => id),
      ["second", "third"],
    );
    assert.deepEqual(item.texts.slice(0, 3), ["first", "second", "third"]);
    // when the page itself is gone, its oldest copy stands for it
    await add(handmade({ id: "first", published: "2031-03-14" }, "Something else."));
    assert.deepEqual(
      (await store.text("second"))!.copies.map(({ id }) => id),
      ["third"],
    );
    assert.ok((await store.check()).ok);
  });

  test("a roll call is no encounter of any two of its sides, and is found with them", async () => {
    const store = storeNow();
    const sides = "AZ KZ KG UZ TM TJ TR RU CN IR GE AM BY MD UA DE FR IT ES PL HU CZ SK SI HR RS BG RO GR JP KR IN PK".split(" ");
    await add(az, later, told("all", "en", "2031-03-20", [], { kind: "summit", parties: sides }));
    assert.deepEqual(await counted(), { "AZ KZ": 2 });
    for (const earliestFirst of [false, true]) {
      const parts: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await store.encounterGroups({ parties: ["KZ", "AZ"], earliestFirst, limit: 1, cursor });
        parts.push(...page.rows.map(({ tellings }) => tellings[0]!.text));
        if (page.next === null) break;
        cursor = page.next;
      }
      assert.deepEqual(earliestFirst ? parts.reverse() : parts, ["later", "all", "az"]);
    }
    assert.equal((await store.encounterGroups({ parties: ["AZ", "KZ", "JP"] })).rows.length, 1);
    assert.ok((await store.check()).ok);
  });

  test("encounters by party, sort, day and place, page by page", async () => {
    await add(az, ru, later, plan);
    await add(told("call", "en", "2031-04-02", [], { kind: "call", parties: ["AZ", "TR"] }));
    const store = storeNow();
    const found = async (options: Parameters<Store["encounterGroups"]>[0]) =>
      (await store.encounterGroups(options)).rows.map(({ tellings }) => tellings[0]!.text);
    assert.deepEqual(await found({ parties: ["AZ"] }), ["call", "later", "plan"]);
    assert.deepEqual(await found({ parties: ["KZ", "AZ"] }), ["later", "plan"]);
    assert.deepEqual(await found({ kind: "call" }), ["call"]);
    assert.deepEqual(await found({ from: "2031-03-20", to: "2031-03" }), ["later"]);
    assert.deepEqual(await found({ places: ["Баку"] }), ["plan"]);
    // what may be on any day of years is left out where it is asked to be
    await add(
      told("years", "en", "2031-05-02", [], { kind: "summit", date: "2029/2032", status: "planned", parties: ["AZ", "UZ"] }),
    );
    for (const parties of [[], ["UZ"], ["AZ", "UZ"]]) {
      const others = parties.length === 0 ? ["later"] : [];
      assert.deepEqual(await found({ parties, from: "2031-03-20", to: "2031-03" }), [...others, "years"]);
      assert.deepEqual(await found({ parties, from: "2031-03-20", to: "2031-03", longest: 366 }), others);
      assert.deepEqual(await found({ parties, from: "2031-03-20", to: "2031-03", longest: 1500 }), [...others, "years"]);
      const facts = { kind: "encounters", parties, from: "2030-03", to: "2030-03" } as const;
      assert.equal((await store.facts(facts)).rows.length, 1);
      assert.equal((await store.facts({ ...facts, longest: 366 })).rows.length, 0);
    }
    await add(told("years", "en", "2031-05-02", [], { kind: "call", date: "2031-05-02", parties: ["UZ", "TR"] }));
    for (const parties of [undefined, ["AZ"]]) {
      for (const earliestFirst of [false, true]) {
        const parts: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await store.encounterGroups({ parties, earliestFirst, limit: 1, cursor });
          parts.push(...page.rows.map(({ tellings }) => tellings[0]!.text));
          if (page.next === null) break;
          cursor = page.next;
        }
        const all = parties === undefined ? ["years", "call", "later", "plan"] : ["call", "later", "plan"];
        assert.deepEqual(earliestFirst ? parts.reverse() : parts, all);
      }
    }
  });

  test("a person's decision about encounters holds at every later look, and is undone", async () => {
    const store = storeNow();
    await add(az, ru, later);
    const ids = (await store.encounterGroups()).rows.map(({ id }) => id);
    const merged = await store.decide({ action: "merge", of: "encounters", ids, who: "Kim" });
    assert.deepEqual(await encounters(), ["az+later+ru"]);
    assert.deepEqual(await counted(), { "AZ KZ": 1 });
    for (const { link } of (await store.encounterGroups()).rows[0]!.tellings) assert.equal(link.decidedBy, "Kim");
    await add(kk);
    assert.deepEqual(await encounters(), ["az+kk+later+ru"]);
    await store.decide({ action: "undo", decision: merged.number, who: "Kim" });
    assert.deepEqual(await encounters(), ["az+kk+ru", "later"]);
    assert.deepEqual(await counted(), { "AZ KZ": 2 });
    const facts = (await store.encounterGroups()).rows.flatMap(({ tellings }) => tellings);
    const told = (text: string) => facts.find((row) => row.text === text)!.id;
    await store.decide({ action: "split", of: "encounters", ids: [told("az"), told("ru")], who: "Kim" });
    const after = await encounters();
    // the third telling fits both alike now
    assert.deepEqual(after, ["az", "kk", "later", "ru"]);
    assert.deepEqual(await counted(), { "AZ KZ": 4 });
    // what is put together stays one
    await store.decide({ action: "split", of: "encounters", ids: [[told("az"), told("kk")], told("ru")], who: "Kim" });
    assert.deepEqual(await encounters(), ["az+kk", "later", "ru"]);
    assert.deepEqual(await counted(), { "AZ KZ": 3 });
    await assert.rejects(store.decide({ action: "merge", of: "encounters", ids: ["none", "never"], who: "Kim" }), {
      code: "not-found",
    });
    assert.ok((await store.check()).ok);
  });

  test("encounters of two sides are counted as they are after texts are replaced and facts corrected", async () => {
    const store = storeNow();
    await add(az, ru, kk, later);
    assert.deepEqual(await counted(), { "AZ KZ": 2 });
    // words that are replaced and facts that are corrected or rejected are counted as they are now
    const again = told("later", "en", "2031-03-29", [], { parties: ["AZ", "KZ", "UZ"] });
    await add(again);
    assert.deepEqual(await counted(), { "AZ KZ": 2, "AZ UZ": 1, "KZ UZ": 1 });
    const fact = (await store.text("later"))!.facts.find(({ kind }) => kind === "encounters")!.id;
    await store.decide({ action: "correct", fact, change: { parties: ["AZ", "TR"] }, who: "Kim" });
    assert.deepEqual(await counted(), { "AZ KZ": 1, "AZ TR": 1 });
    const rejected = await store.decide({ action: "reject", fact, who: "Kim" });
    assert.deepEqual(await counted(), { "AZ KZ": 1 });
    await store.decide({ action: "undo", decision: rejected.number, who: "Kim" });
    assert.deepEqual(await counted(), { "AZ KZ": 1, "AZ TR": 1 });
    assert.ok((await store.check()).ok);
  });

  test("a person's decision about people holds, and is undone", async () => {
    const store = storeNow();
    await add(az, ru);
    const keys = (await store.people()).rows.map(({ key }) => key);
    assert.equal(keys.length, 2);
    const merged = await store.decide({ action: "merge", of: "people", ids: keys, who: "Kim" });
    assert.equal((await store.people()).rows.length, 1);
    await add(later);
    assert.deepEqual(await people(), ["az+later+ru"]);
    await store.decide({ action: "undo", decision: merged.number, who: "Kim" });
    assert.deepEqual(await people(), ["az+later+ru", "az+later+ru"]);
    const named = (await store.facts({ kind: "people", parties: ["AZ"] })).rows.slice(0, 2).map(({ id }) => id);
    await store.decide({ action: "split", of: "people", ids: named, who: "Kim" });
    const apart = (await store.people({ state: "AZ" })).rows;
    assert.equal(apart.length, 2);
    const texts = await Promise.all(apart.map(({ key }) => store.textsNaming({ person: key })));
    assert.deepEqual(texts.flat().sort(), ["az", "later", "ru"]);
    const same = (await store.facts({ kind: "people" })).rows.filter(({ fact }) => fact.name === apart[0]!.name);
    if (same.length > 1)
      await assert.rejects(store.decide({ action: "split", of: "people", ids: same.map(({ id }) => id), who: "Kim" }), {
        code: "bad-argument",
      });
    assert.ok((await store.check()).ok);
  });

  /** A newer engine reads a text otherwise, and the others as before. */
  const readAgain = async ({ record }: Handmade, change: (record: ElchiRecord) => Partial<ElchiRecord>) => {
    const { doc } = record;
    const now = { ...record, doc: { ...doc, engine: `${doc.engine}+` }, ...change(record) };
    const others = new Map([az, ru, kk, later, plan].map((text) => [text.record.doc.id, text.record]));
    const reader = (_: string, { id }: { id: string }) => (id === doc.id ? now : others.get(id)!);
    for await (const { id } of storeNow().reread(reader)) assert.ok(others.has(id));
  };
  const sound = async () => assert.deepEqual((await storeNow().check()).problems, []);

  test("what a person joined or parted stays so when texts are read otherwise", async () => {
    const store = storeNow();
    await add(az, ru, later);
    const ids = (await store.encounterGroups()).rows.map(({ id }) => id);
    const merged = await store.decide({ action: "merge", of: "encounters", ids, who: "Kim" });
    const before = (await store.encounterGroups()).rows[0]!.tellings.map(({ id }) => id);
    // another kind, another day, more words
    const [encounter] = later.record.encounters;
    await readAgain(later, () => ({
      encounters: [{ ...encounter!, kind: "reception", date: "2031-04-02", quote: "later: met", span: [0, 10] }],
    }));
    const { tellings } = (await store.encounterGroups()).rows[0]!;
    assert.equal(tellings.length, 3);
    assert.equal(tellings.filter(({ id }) => before.includes(id)).length, 2);
    for (const { link } of tellings) assert.equal(link.decidedBy, "Kim");
    assert.deepEqual((await store.decisions()).rows[0]!.standings, { applies: 2, otherwise: 1 });
    await sound();
    await store.decide({ action: "undo", decision: merged.number, who: "Kim" });
    assert.deepEqual(await encounters(), ["az+ru", "later"]);

    const told = (await store.encounterGroups()).rows.flatMap((group) => group.tellings);
    const of = (text: string) => told.find((row) => row.text === text)!.id;
    await store.decide({ action: "split", of: "encounters", ids: [of("az"), of("ru")], who: "Kim" });
    await readAgain(ru, ({ encounters: [one] }) => ({ encounters: [{ ...one!, place: "Бакы" }] }));
    assert.deepEqual(await encounters(), ["az", "later", "ru"]);
    await sound();
  });

  test("a decision does not go over to what was told beside it, and comes back with its own", async () => {
    const store = storeNow();
    const [own] = later.record.encounters;
    const visit = { ...own!, kind: "visit" as const, parties: ["KZ", "UZ"], quote: "met. T", span: [7, 13] as [number, number] };
    await add(az, ru, { ...later, record: { ...later.record, encounters: [own!, visit] } });
    const id = (text: string, kind: string) => async () =>
      (await store.encounterGroups()).rows
        .flatMap(({ tellings }) => tellings)
        .find((row) => row.text === text && row.fact.kind === kind)!.id;
    const both = [await id("az", "meeting")(), await id("later", "meeting")()];
    const { number } = await store.decide({ action: "merge", of: "encounters", ids: both, who: "Kim" });
    assert.deepEqual(await encounters(), ["az+later+ru", "later"]);
    await readAgain(later, () => ({ encounters: [visit] }));
    assert.deepEqual(await encounters(), ["az+ru", "later"]);
    assert.deepEqual((await store.decisions()).rows[0]!.standings, { applies: 2, unread: 1 });
    assert.equal((await store.review()).rows.filter((row) => row.decision === number).length, 0);
    await sound();
    await readAgain(later, () => ({ encounters: [{ ...own!, place: "Астана" }, visit] }));
    assert.deepEqual(await encounters(), ["az+later+ru", "later"]);
    await sound();
  });

  test("a decision whose words are gone from their text is told, and finds them when they are back", async () => {
    const store = storeNow();
    await add(az, ru, later);
    const ids = (await store.encounterGroups()).rows.map((group) => group.id);
    const { number } = await store.decide({ action: "merge", of: "encounters", ids, who: "Kim" });
    await add(handmade({ id: "later", language: "en", published: "2031-03-29" }, "Nothing is told here."));
    assert.deepEqual(await encounters(), ["az+ru"]);
    const [lost] = (await store.review()).rows;
    assert.deepEqual([lost!.decision, lost!.row.text, lost!.row.kind, lost!.doubts], [number, "later", "encounters", ["text"]]);
    await sound();
    // the words stand elsewhere in the text now
    const moved = told("later", "en", "2031-03-29", ["Tural Hasanli/minister/AZ"], { place: "Astana" });
    const [{ span, ...rest }] = moved.record.encounters as [Encounter];
    const raw = `Astana. ${moved.raw}`;
    const people = moved.record.people.map((one) => ({ ...one, span: [one.span[0] + 8, one.span[1] + 8] as [number, number] }));
    const record = { ...moved.record, people, encounters: [{ ...rest, span: [span[0] + 8, span[1] + 8] as [number, number] }] };
    await store.add(record, raw);
    assert.deepEqual(await encounters(), ["az+later+ru"]);
    assert.ok((await store.review()).rows.every((row) => row.decision === undefined));
    await sound();
  });

  test("people whom a person joined or parted stay so when their names are read otherwise", async () => {
    const store = storeNow();
    await add(az, ru, later);
    const byState = async (state: string) => (await store.people({ state })).rows.map(({ spellings }) => spellings.toSorted());
    const keys = (await store.people()).rows.map(({ key }) => key);
    const merged = await store.decide({ action: "merge", of: "people", ids: keys, who: "Kim" });
    assert.equal((await store.people()).rows.length, 1);
    // the reader gives a name in the nominative, and another without its state
    await readAgain(ru, ({ people: named }) => ({
      people: named.map((one, i) => ({ ...one, name: i === 0 ? "Турал Гасанлый" : "Даурен Сейткалий" })),
    }));
    assert.equal((await store.people()).rows.length, 1);
    await sound();
    await store.decide({ action: "undo", decision: merged.number, who: "Kim" });
    assert.equal((await store.people()).rows.length, 2);

    const facts = (await store.facts({ kind: "people", parties: ["AZ"] })).rows;
    const of = (text: string) => facts.find((row) => row.text === text)!.id;
    await store.decide({ action: "split", of: "people", ids: [of("az"), of("ru")], who: "Kim" });
    const apart = await byState("AZ");
    assert.equal(apart.length, 2);
    await readAgain(ru, ({ people: named }) => ({
      people: named.map((one, i) => (i === 0 ? { ...one, name: "Турал Гасанли" } : one)),
    }));
    const after = await byState("AZ");
    assert.equal(after.length, 2);
    const own = after.find((spellings) => spellings.includes("Турал Гасанли"))!;
    assert.ok(!own.includes("Tural Həsənli"), own.join());
    await sound();
  });

  test("people of one name and one side are told apart by a person's word, in whatever languages they are written", async () => {
    const store = storeNow();
    const named = (id: string, language: LanguageTag, day: string, who: string) =>
      told(id, language, `2031-${day}`, [who], { date: `2031-${day}`, participants: [] });
    await add(
      named("az-m1", "az", "01-10", "Elnur Həsənov/minister/AZ"),
      named("az-a1", "az", "01-20", "Elnur Həsənov/head-of-organisation/AZ"),
      named("az-m2", "az", "02-10", "Elnur Həsənov/minister/AZ"),
      named("az-a2", "az", "02-20", "Elnur Həsənov/head-of-organisation/AZ"),
      named("ru-m", "ru", "02-11", "Эльнур Гасанов/minister/AZ"),
      named("ru-a", "ru", "02-21", "Эльнур Гасанов/head-of-organisation/AZ"),
      named("tr-a", "tr", "03-01", "Elnur Hasanov/head-of-organisation/AZ"),
      named("kk-x", "kk", "03-02", "Елнұр Гасанов/governor/KZ"),
    );
    const groups = async () => (await people()).filter((texts) => !texts.includes("kk-x"));
    assert.deepEqual(await groups(), ["az-a1+az-a2+az-m1+az-m2+ru-a+ru-m+tr-a"]);
    const [before] = (await store.people({ state: "AZ" })).rows;
    const facts = (await store.facts({ kind: "people" })).rows;
    const of = (text: string) => facts.find((row) => row.text === text)!.id;
    const ids = [of("az-m1"), of("az-a1")];
    const { number } = await store.decide({ action: "split", of: "people", ids, who: "Kim" });
    assert.deepEqual(await groups(), ["az-a1+az-a2+ru-a+tr-a", "az-m1+az-m2+ru-m"]);
    await sound();
    const apart = (await store.people({ state: "AZ" })).rows;
    assert.ok(apart.some(({ key }) => key === before!.key));
    assert.deepEqual(apart.map(({ posts }) => posts.map(({ post }) => post)).sort(), [["head-of-organisation"], ["minister"]]);
    for (const { key, texts } of apart) assert.deepEqual((await store.textsNaming({ person: key })).sort(), texts.toSorted());

    // what comes later goes to the one whose office it tells, else to the nearest; in new letters too
    await add(
      named("az-m3", "az", "04-01", "Elnur Həsənov/minister/AZ"),
      named("az-a3", "az", "04-02", "Elnur Həsənov/head-of-organisation/AZ"),
      named("uz-a", "uz-Latn", "04-03", "Elnur Gasanov/head-of-organisation/AZ"),
    );
    const later = ["az-a1+az-a2+az-a3+ru-a+tr-a+uz-a", "az-m1+az-m2+az-m3+ru-m"];
    assert.deepEqual(await groups(), later);
    await sound();
    // a text read otherwise stays with whom it was given to
    const text = named("az-a1", "az", "01-20", "Elnur Həsənov/head-of-organisation/AZ");
    const [person] = text.record.people;
    await store.add({ ...text.record, people: [{ ...person!, post: null }] }, text.raw);
    assert.deepEqual(await groups(), later);
    await sound();
    const undone = await store.decide({ action: "undo", decision: number, who: "Kim" });
    assert.deepEqual(await groups(), ["az-a1+az-a2+az-a3+az-m1+az-m2+az-m3+ru-a+ru-m+tr-a+uz-a"]);
    await sound();
    await store.decide({ action: "undo", decision: undone.number, who: "Kim" });
    assert.deepEqual(await groups(), later);
    await sound();
    await assert.rejects(store.decide({ action: "split", of: "people", ids: [of("az-m1"), [of("az-m1")]], who: "Kim" }), {
      code: "bad-argument",
    });
  });

  test("who is told by turns in two offices that nobody holds at once is two; a career is one person's", async () => {
    const store = storeNow();
    const named = (id: string, language: LanguageTag, day: string, who: string) =>
      told(id, language, `2031-${day}`, [who], { date: `2031-${day}`, participants: [] });
    await add(
      named("ky-m1", "ky", "01-10", "Бакыт Осмонов/minister/KG"),
      named("ky-a1", "ky", "01-20", "Бакыт Осмонов/ambassador/KG"),
      named("ru-m", "ru", "01-25", "Бакыт Осмонов/minister/KG"),
      named("az-a", "az", "02-01", "Bakıt Osmonov/ambassador/KG"),
      // an office that was held before says nothing
      named("tk-f", "tk", "01-12", "Merdan Orazow/minister/TM"),
      named("tk-g1", "tk", "01-14", "Merdan Orazow/governor/TM"),
      named("tk-g2", "tk", "01-16", "Merdan Orazow/minister:former/TM"),
      named("tk-g3", "tk", "01-18", "Merdan Orazow/governor/TM"),
      // first the one, then the other
      named("en-1", "en", "01-10", "Dauren Seitkali/ambassador/KZ"),
      named("en-2", "en", "02-10", "Dauren Seitkali/ambassador/KZ"),
      named("en-3", "en", "03-10", "Dauren Seitkali/minister/KZ"),
      named("en-4", "en", "04-10", "Dauren Seitkali/minister/KZ"),
    );
    const career = ["en-1+en-2+en-3+en-4", "tk-f+tk-g1+tk-g2+tk-g3"];
    assert.deepEqual(await people(), ["az-a+ky-a1+ky-m1+ru-m", ...career].sort());
    const [before] = (await store.people({ state: "KG" })).rows;
    await add(
      named("ky-a2", "ky", "03-01", "Бакыт Осмонов/ambassador/KG"),
      named("ky-m2", "ky", "03-02", "Бакыт Осмонов/minister/KG"),
    );
    const apart = ["az-a+ky-a1+ky-a2", "ky-m1+ky-m2+ru-m"];
    assert.deepEqual(await people(), [...apart, ...career].sort());
    assert.ok((await store.people({ state: "KG" })).rows.some(({ key }) => key === before!.key));
    await sound();
    // texts that come later go to whom their office tells, in other letters too
    await add(
      named("ky-a3", "ky", "03-05", "Бакыт Осмонов/ambassador/KG"),
      named("uz-m", "uz-Latn", "03-06", "Baqit Osmonov/minister/KG"),
    );
    const later = ["az-a+ky-a1+ky-a2+ky-a3", "ky-m1+ky-m2+ru-m+uz-m"];
    assert.deepEqual(await people(), [...later, ...career].sort());
    // a person's word goes before
    const keys = (await store.people({ state: "KG" })).rows.map(({ key }) => key);
    const { number } = await store.decide({ action: "merge", of: "people", ids: keys, who: "Kim" });
    assert.equal((await store.people({ state: "KG" })).rows.length, 1);
    await sound();
    await store.decide({ action: "undo", decision: number, who: "Kim" });
    assert.deepEqual(await people(), [...later, ...career].sort());
    await sound();
  });

  test("namesakes are told apart alike whether texts come at once or one by one", async () => {
    const texts = ["minister", "ambassador", "minister", "ambassador", "minister"].map((post, i) =>
      told(`${post}-${i}`, i % 2 === 0 ? "tr" : "az", `2031-01-1${i}`, [`Orhan Yıldız/${post}/TR`], { participants: [] }),
    );
    await storeNow().addMany(texts.toReversed());
    const expected = ["ambassador-1+ambassador-3", "minister-0+minister-2+minister-4"];
    assert.deepEqual(await people(), expected);
    await sound();
  });

  test("father and son, told apart by their fathers' names, are two whatever else is one", async () => {
    await add(
      told("ru", "ru", "2031-01-10", ["Осмонов Тимур Акматович/minister/KG"], { participants: [] }),
      told("ky", "ky", "2031-01-11", ["Осмонов Тимур Акматович/minister/KG"], { participants: [] }),
      told("ru-son", "ru", "2031-02-10", ["Осмонов Тимур Тимурович/minister/KG"], { participants: [] }),
      told("az", "az", "2031-03-10", ["Rüstəmov Elçin Vahid oğlu/ambassador/AZ"], { participants: [] }),
      told("az-son", "az", "2031-03-11", ["Rüstəmov Elçin Elçin oğlu/ambassador/AZ"], { participants: [] }),
    );
    assert.deepEqual(await people(), ["az", "az-son", "ky+ru", "ru-son"]);
    await sound();
  });

  test("many texts give links that a check finds sound", async () => {
    const store = storeNow();
    await store.addMany(Array.from({ length: 150 }, (_, n) => syntheticText(n)));
    const report = await store.check();
    assert.deepEqual(report.problems, []);
    const groups = (await store.encounterGroups({ limit: 1000 })).rows;
    const facts = (await store.encounters({ limit: 10_000 })).rows;
    assert.equal(groups.flatMap(({ tellings }) => tellings).length, facts.length);
    const links = await store.links(facts.map(({ id }) => id));
    assert.equal(links.size, facts.length);
  });
}
