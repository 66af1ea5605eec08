import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementItem } from "./items.ts";
import type { FactRow } from "./rows.ts";
import { oncePerStatement } from "./same-statement.ts";

interface Told {
  text: string;
  language?: string;
  published?: string;
  speaker?: string | null;
  act?: StatementItem["act"];
  span?: [number, number];
}

function said({
  text,
  language = "az",
  published = "2025-05-14",
  speaker = "p1",
  act = "note",
  span = [0, 50],
}: Told): StatementItem {
  return {
    act,
    speaker: speaker === null ? null : { key: speaker, name: "Anyone", post: null, state: "AZ" },
    side: ["AZ"],
    evidence: [
      { fact: text, text, quote: "words", span, rule: "by-hand", inferred: {}, language, published, source: null, url: null },
    ],
  };
}

const figure = (text: string, value: number, span: [number, number] = [10, 20]): FactRow =>
  ({ kind: "figures", text, fact: { measure: "trade-turnover", sense: "level", value, unit: "USD", span } }) as FactRow;

const sizes = (told: StatementItem[], rows: FactRow[]): number[] =>
  oncePerStatement(told, rows).map(({ evidence }) => evidence.length);

test("what one speaker says of the same figures, told in two languages within a day, is one statement", () => {
  const told = [said({ text: "a" }), said({ text: "k", language: "kk", published: "2025-05-15" })];
  const rows = [figure("a", 540), figure("k", 540)];
  assert.deepEqual(sizes(told, rows), [2]);
  assert.equal(told[0].evidence.length, 1);
});

test("what may be two statements stays two", () => {
  const first = said({ text: "a" });
  const rows = [figure("a", 540), figure("k", 540)];
  const others: Told[] = [
    { text: "k", language: "kk", speaker: "p2" },
    { text: "k", language: "kk", speaker: null },
    { text: "k", language: "kk", act: "propose" },
    { text: "k", language: "kk", published: "2025-05-20" },
    // the same language has other words for it, and the figure lies outside of them
    { text: "k", language: "az" },
    { text: "k", language: "kk", span: [30, 50] },
  ];
  for (const other of others) assert.deepEqual(sizes([first, said(other)], rows), [1, 1], JSON.stringify(other));
  assert.deepEqual(sizes([first, said({ text: "k", language: "kk" })], [figure("a", 540), figure("k", 552)]), [1, 1]);
  assert.deepEqual(sizes([first, said({ text: "k", language: "kk" })], []), [1, 1]);
});
