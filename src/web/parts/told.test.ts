import assert from "node:assert/strict";
import { test } from "node:test";
import type { AlignedRow, TellingHead } from "../../view/aligned.ts";
import type { Evidence } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { plain } from "../html.ts";
import { sideBySide } from "./told.ts";

const words = (n: number): Evidence => ({
  fact: `f${n}`,
  text: `t${n}`,
  quote: `they met ${n}`,
  span: [0, 8],
  rule: "by-hand",
  inferred: {},
  language: "en",
  published: `2031-02-0${(n % 8) + 1}`,
  source: "Courier",
  url: null,
});

const tellings = (count: number): TellingHead[] =>
  Array.from({ length: count }, (_, n) => {
    return {
      text: `t${n}`,
      title: `Title ${n}`,
      language: "en",
      published: words(n).published,
      source: "Courier",
      words: words(n),
    };
  });

/** Where each text says that it was; `null` says nothing. */
const places = (said: readonly (string | null)[]): AlignedRow => ({
  aspect: "place",
  subject: null,
  cells: said.map((place, n) => (place === null ? null : { value: place, evidence: [words(n)], fact: { place } as never })),
  state: "differ",
});

const shown = (count: number, rows: AlignedRow[]): string =>
  sideBySide({ tellings: tellings(count), rows }, ["AZ", "KZ"], english).source;

test("few tellings stand in a table, more only thing by thing", () => {
  assert.match(shown(2, []), /<table/);
  assert.match(shown(4, []), /<table/);
  assert.doesNotMatch(shown(5, []), /<table/);
});

test("of one telling each person is named once, with the office, and topics stand in a row", () => {
  const person = (name: string, post: string | null): AlignedRow => ({
    aspect: "people",
    subject: { person: { name, state: "TR", post } },
    cells: [{ value: "", evidence: [words(0)], fact: { name, state: "TR", post } as never }],
    state: "agree",
  });
  const topic = (name: "energy" | "trade"): AlignedRow => ({
    aspect: "topics",
    subject: { topic: name },
    cells: [{ value: "", evidence: [], fact: null }],
    state: "agree",
  });
  const rows = [person("Kerem Aksoy", "foreign-minister"), person("Zeynep Doğan", null), topic("energy"), topic("trade")];
  const page = shown(1, rows);
  assert.doesNotMatch(page, /<table/);
  for (const name of ["Kerem Aksoy", "Zeynep Doğan"]) assert.equal(page.split(`>${name}`).length, 2, name);
  assert.match(page, />Foreign Minister</);
  assert.match(page, /href="\/texts\/t0#w-f0"[^>]*>no office given</);
  assert.match(plain(sideBySide({ tellings: tellings(1), rows }, [], english)), /Energy\s·\s+Trade/);
  // beside another telling it matters how each spells the name
  const both = { ...rows[0], cells: [rows[0].cells[0], null] };
  assert.match(shown(2, [both]), />Kerem Aksoy, Foreign Minister</);
});

test("what several tell alike is said once, with all who say it, and those of one outlet by their days", () => {
  const page = shown(5, [places(["Baku", "Aktau", null, "Baku", null])]);
  const [said] = /<div class="sayings">.*?<\/div>/.exec(page) ?? [""];
  assert.equal([...said.matchAll(/>Baku</g)].length, 1);
  assert.deepEqual(
    [...said.matchAll(/href="([^"]*)"/g)].map(([, url]) => url),
    ["/texts/t0#w-f0", "/texts/t0#w-f0", "/texts/t3#w-f3", "/texts/t1#w-f1", "/texts/t1#w-f1"],
  );
  assert.match(said, /Courier, 4 February 2031/);
});

test("tellings beyond those that are held beside each other are led to", () => {
  assert.doesNotMatch(shown(8, []), /\/texts\/t8/);
  assert.match(shown(10, []), /2 (?:more|further).*\/texts\/t8#w-f8.*\/texts\/t9#w-f9/);
  assert.match(plain(sideBySide({ tellings: tellings(6), rows: [] }, [], english)), /3 more/);
});
