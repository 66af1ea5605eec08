/**
 * The reader over the texts of test/corpus: how much it reads right, and what it promises of every record. Floors lie a little under what
 * bench/quality.ts gives, so that a change that loses facts is seen; one that gains some may raise them.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { Compile } from "typebox/schema";
import { type ByHand, compare, Tallies } from "../bench/matching.ts";
import { recordSchemaText } from "../src/cli/schema.ts";
import { languageTags } from "../src/lang/tags.ts";
import { read } from "../src/read/read.ts";
import type { ElchiRecord } from "../src/read/record.ts";

/** F1 in percent, all keys right: people, encounters, instruments and figures; and every kind. */
const floors: Readonly<Record<string, { core: number; all: number }>> = {
  all: { core: 87, all: 82 },
  az: { core: 87, all: 83 },
  en: { core: 87, all: 80 },
  kk: { core: 85, all: 75 },
  ky: { core: 82, all: 83 },
  ru: { core: 85, all: 80 },
  tk: { core: 91, all: 88 },
  tr: { core: 82, all: 79 },
  "uz-Cyrl": { core: 85, all: 80 },
  "uz-Latn": { core: 92, all: 85 },
};

const folder = join(import.meta.dirname, "corpus");
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const id = name.slice(0, -".txt".length);
    return {
      id,
      text,
      byHand: JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as ByHand,
      record: read(text, { id }),
    };
  });

/** Texts of hands that did not know the reader, those kept apart too: floors over all of them. */
const ofOthers: Readonly<Record<string, { core: number; all: number }>> = {
  fresh: { core: 88, all: 85 },
  "held-out": { core: 77, all: 76 },
};
for (const [name, floor] of Object.entries(ofOthers))
  test(`test/${name}: F1 is at least ${floor.core} (core) and ${floor.all} (all), and records are sound`, () => {
    const tallies = new Tallies();
    const dir = join(import.meta.dirname, name);
    for (const file of readdirSync(dir).filter((file) => file.endsWith(".txt"))) {
      const id = file.slice(0, -".txt".length);
      const text = readFileSync(join(dir, file), "utf8");
      const byHand = JSON.parse(readFileSync(join(dir, `${id}.json`), "utf8")) as ByHand;
      const record = read(text, { id });
      assertSound(record, text);
      assert.equal(record.doc.language, byHand.doc.language, id);
      tallies.add(compare(byHand, record as unknown as ByHand, text), byHand.doc.language);
    }
    for (const group of ["core", "all"] as const) {
      const { f1 } = tallies.of(group);
      assert.ok(f1 >= floor[group], `${group}: ${f1.toFixed(1)}`);
    }
  });

const isRecord = Compile(JSON.parse(recordSchemaText()) as object);
const itemsOf = (record: ElchiRecord) => [
  ...record.people,
  ...record.encounters,
  ...record.instruments,
  ...record.figures,
  ...record.bodies,
  ...record.projects,
  ...record.commitments,
  ...record.statements,
];

/** What holds of every record, whatever its text. */
function assertSound(record: ElchiRecord, text: string): void {
  const [sound, errors] = isRecord.Errors(record);
  assert.ok(sound, `${record.doc.id}: ${JSON.stringify(errors)}`);
  for (const { quote, span, rule } of itemsOf(record)) {
    assert.equal(text.slice(...span), quote, `${record.doc.id}: ${rule}`);
    assert.notEqual(quote.trim(), "", `${record.doc.id}: ${rule}`);
    assert.match(rule, /^[a-z]+(?:\.[a-z0-9+-]+)+$/);
  }
}

test("there are texts in every orthography, and each is told", () => {
  assert.ok(texts.length >= 45, `${texts.length} texts`);
  assert.deepEqual(new Set(texts.map(({ byHand }) => byHand.doc.language)), new Set(Object.keys(floors).slice(1)));
  for (const { id, record, byHand } of texts) assert.equal(record.doc.language, byHand.doc.language, id);
});

const tallies = new Tallies();
for (const { record, byHand, text } of texts)
  tallies.add(compare(byHand, record as unknown as ByHand, text), byHand.doc.language);
for (const [language, floor] of Object.entries(floors))
  test(`${language}: F1 is at least ${floor.core} (core) and ${floor.all} (all)`, () => {
    for (const group of ["core", "all"] as const) {
      const { f1 } = tallies.of(group, language);
      assert.ok(f1 >= floor[group], `${group}: ${f1.toFixed(1)}`);
    }
  });

test("records have the form that the schema declares, and quotes stand where they say", () => {
  for (const { text, record } of texts) assertSound(record, text);
});

test("a text is read the same way each time", () => {
  for (const { id, text, record } of texts.toReversed()) assert.deepEqual(read(text, { id }), record);
});

const pieces = texts.flatMap(({ text }) => text.split(/(?<=\s)/)).filter((_, i) => i % 7 === 0);
/** Strings of words, marks, halves of characters, other scripts and whatever else. */
const odd = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "\n",
        "\n\n",
        ". ",
        ", ",
        " – ",
        "«",
        "»",
        "(",
        ")",
        '"',
        "’",
        "%",
        "$",
        "№",
        "\t",
        "\u00a0",
        "\0",
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "\ud83e",
        "\udd1d",
        "\u0301",
        "\u0338",
        "İ",
        "ı",
        "i̇",
        "\u200b",
        "\u202e",
        "\ufeff",
        "中",
        "ا",
        "ſ",
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "1",
        "12",
        "2024",
        "31.02.2025",
        "29 февраля ",
        "0,0",
        "999999999999999999999",
        "1.5 mlrd ",
        "-1",
      ),
    },
  ),
  maxLength: 60,
});

test("no string brings the reader down, in whichever language it is said to be", () => {
  fc.assert(
    fc.property(odd, fc.option(fc.constantFrom(...languageTags, "other" as const), { nil: undefined }), (text, language) => {
      const source = { id: "odd", ...(language && { language }) };
      const record = read(text, source);
      assertSound(record, text);
      assert.deepEqual(read(text, source), record);
    }),
    { numRuns: 300 },
  );
});

test("nor a long line, a long word or a deep nest of brackets", () => {
  const [first] = texts;
  for (const text of [
    "",
    " ",
    "а".repeat(200_000),
    "12 ".repeat(30_000),
    "«(".repeat(20_000),
    "Türkiye ".repeat(10_000),
    first.text.replaceAll(/[\n.]/g, " ").repeat(20),
    "\ud800".repeat(10_000),
    "a\u0301".repeat(50_000),
  ])
    assertSound(read(text, { id: "long" }), text);
});
