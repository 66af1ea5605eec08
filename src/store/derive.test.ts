import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { dayToEdtf } from "../entity/days.ts";
import { emptyRecord, type Statement } from "../read/record.ts";
import { dayOfRecord, firstKey, type IndexedFact, indexFacts, indexPairs, storable, titleOf } from "./derive.ts";
import { dayOfKey } from "./schema.ts";
import { judge } from "./verdicts.ts";

suite("the title of a text", () => {
  const cases: Record<string, [raw: string, title: string]> = {
    "is its first line": ["Bakıda görüş keçirilib\n\nMətn.", "Bakıda görüş keçirilib"],
    "is no path of menus": ["Home › News › Politics today\nMinisters met in Astana\nText", "Ministers met in Astana"],
    "is no dateline": ["12.09.2024, 18:40, Baku time\nMinisters met in Astana", "Ministers met in Astana"],
    "is no heading of one word": ["Siyasət\n\nBakıda görüş keçirilib", "Bakıda görüş keçirilib"],
    "is the first line with words where nothing looks like one": ["***\nNews\n1234", "News"],
    "is nothing where there are no words": ["— 1 —\n", ""],
  };
  for (const [name, [raw, title]] of Object.entries(cases)) test(name, () => assert.equal(titleOf(raw), title));

  test("is cut where it is too long", () => {
    assert.equal(titleOf("слово ".repeat(100)).length, 300);
    assert.ok(titleOf(`${"a".repeat(298)}🤝🤝`).isWellFormed());
  });
});

const fact = (parties: string[], kind: IndexedFact["kind"] = "statements"): IndexedFact => ({
  ordinal: 0,
  id: "",
  kind,
  fact: {} as Statement,
  form: null,
  status: null,
  parties,
  dateMin: 0,
  dateMax: 0,
  place: null,
  doubt: 0,
  verdict: null,
});

suite("the pairs of a text", () => {
  test("are those of its facts; the one with most facts leads", () => {
    const facts = [fact(["AZ", "KZ"], "encounters"), fact(["AZ", "KZ"]), fact(["AZ", "TR"]), fact(["AZ"]), fact([])];
    assert.deepEqual(
      indexPairs(facts).map(({ own, ...pair }) => pair),
      [
        { a: "AZ", b: "KZ", facts: 2, encounters: 1, lead: true },
        { a: "AZ", b: "TR", facts: 1, encounters: 0, lead: false },
      ],
    );
  });

  test("have what holds both, and what is said of one alone where the text is mainly about the two", () => {
    const facts = [
      fact(["AZ", "KZ"], "encounters"),
      fact(["AZ", "KZ"]),
      fact(["AZ", "KZ"], "figures"),
      fact(["AZ", "TR"]),
      fact(["AZ"], "commitments"),
      fact(["TR"], "commitments"),
      fact([], "projects"),
      fact([]),
    ];
    const own = Object.fromEntries(indexPairs(facts).map((pair) => [`${pair.a} ${pair.b}`, pair.own]));
    const none = { people: 0, encounters: 0, instruments: 0, figures: 0, bodies: 0, projects: 0, commitments: 0, statements: 0 };
    assert.deepEqual(own["AZ KZ"], { ...none, encounters: 1, figures: 1, statements: 1, commitments: 1, projects: 1 });
    assert.deepEqual(own["AZ TR"], { ...none, statements: 1 });
  });

  test("three may lead, six may not", () => {
    assert.ok(indexPairs([fact(["AZ", "KZ", "TR"])]).every((pair) => pair.lead));
    assert.ok(indexPairs([fact(["AZ", "KZ", "TR", "UZ"])]).every((pair) => !pair.lead));
  });

  test("are ordered within, whatever the order of the parties", () => {
    const record = emptyRecord({ id: "x", language: "en", published: null, attribution: null, notes: [], engine: "" });
    const side = ["org:UN", "KZ", "AZ", "KZ"];
    record.statements.push({ act: "note", speaker: null, side, quote: "said", span: [0, 4], rule: "", inferred: {} });
    for (const { a, b } of indexPairs(indexFacts(record, judge(record, "", "hash", []).facts))) assert.ok(a < b);
  });
});

test("an item that is given twice is one fact", () => {
  const record = emptyRecord({ id: "x", language: "en", published: null, attribution: null, notes: [], engine: "" });
  const item: Statement = { act: "note", speaker: null, side: ["AZ"], quote: "said", span: [0, 4], rule: "a", inferred: {} };
  record.statements.push(item, { ...item, rule: "b" }, { ...item, span: [9, 13] });
  assert.deepEqual(
    judge(record, "", "hash", []).facts.map((found) => found.ordinal),
    [0, 2],
  );
});

test("a text is filed under its day of publication, else the latest that it says was done", () => {
  const record = emptyRecord({ id: "x", language: "en", published: "2024-05", attribution: null, notes: [], engine: "" });
  const evidence = { quote: "met", span: [0, 3] as [number, number], rule: "", inferred: {} };
  const met = { kind: "meeting" as const, parties: [], place: null, participants: [], ...evidence };
  record.encounters.push({ ...met, status: "held", date: "2020-01-01" }, { ...met, status: "planned", date: "2030-01-01" });
  assert.equal(dayToEdtf(dayOfRecord(record)), "2024-05-01");
  assert.equal(dayToEdtf(dayOfRecord({ ...record, doc: { ...record.doc, published: null } })), "2020-01-01");
  assert.equal(dayOfRecord({ ...record, doc: { ...record.doc, published: "XXXX-05" }, encounters: [] }), 0);
});

test("a key is a safe integer that holds its day", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 3652059 }), (id, day) => {
      const key = firstKey(id, day);
      assert.ok(Number.isSafeInteger(key));
      assert.equal(dayOfKey(key), day);
    }),
  );
});

test("what is stored is as long as what was given, and can be written as UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\0", "\ud800", "\udc00", "🤝", "ə") }), (text) => {
      const kept = storable(text);
      assert.equal(kept.length, text.length);
      assert.equal(Buffer.from(kept, "utf8").toString("utf8"), kept);
      assert.ok(!kept.includes("\0"));
    }),
  );
});
