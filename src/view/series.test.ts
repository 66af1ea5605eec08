import assert from "node:assert/strict";
import { test } from "node:test";
import { documentsByState } from "./documents.ts";
import type { Evidence, FigureItem, InstrumentItem } from "./items.ts";
import { timeSeriesOf } from "./series.ts";

const told = (text: string): Evidence => ({
  fact: `${text}-fact`,
  text,
  quote: "words",
  span: [0, 5],
  rule: "by-hand",
  inferred: {},
  language: "en",
  published: "2025-01-01",
  source: null,
  url: null,
});
const figure = (text: string, value: number, period: string | null, rest: Partial<FigureItem> = {}): FigureItem => ({
  measure: "trade-turnover",
  value,
  unit: "USD",
  sense: "level",
  period,
  parties: ["AZ", "KZ"],
  evidence: [told(text)],
  ...rest,
});

test("figures of one measure make a series by period, oldest first, with every source", () => {
  const [series, ...others] = timeSeriesOf([
    {
      measure: "trade-turnover",
      figures: [figure("c", 500e6, "2024"), figure("a", 400e6, "2022"), figure("b", 480e6, "2023"), figure("d", 480e6, "2023")],
    },
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual(
    series.points.map(({ period }) => period),
    ["2022", "2023", "2024"],
  );
  assert.deepEqual(
    series.points[1].values.map(({ value, evidence }) => [value, evidence.map(({ text }) => text)]),
    [[480e6, ["b", "d"]]],
  );
});

test("values of one period contradict each other where rounding does not explain them", () => {
  const [series] = timeSeriesOf([
    {
      measure: "trade-turnover",
      figures: [
        figure("a", 370e6, "2024"),
        figure("b", 392e6, "2024"),
        figure("c", 1000e6, "2023"),
        figure("d", 1004e6, "2023"),
        figure("e", 1, null),
        figure("f", 2, null),
      ],
    },
  ]);
  assert.deepEqual(
    series.points.map(({ period, contradicts }) => [period, contradicts]),
    [
      ["2023", false],
      ["2024", true],
      [null, false],
    ],
  );
});

test("targets, changes and other units are series of their own; numbers of unnamed things are none", () => {
  const all = timeSeriesOf([
    {
      measure: "trade-turnover",
      figures: [
        figure("a", 1, "2024"),
        figure("a", 2, "2030", { sense: "target" }),
        figure("a", 3, "2024", { unit: "percent", sense: "increase" }),
      ],
    },
    { measure: "other", figures: [figure("a", 7, "2024", { measure: "other", unit: "count" })] },
  ]);
  assert.deepEqual(all.map(({ sense, unit }) => `${sense} ${unit}`).sort(), ["increase percent", "level USD", "target USD"]);
});

test("documents are grouped by how far they have come", () => {
  const document = (title: string, action: InstrumentItem["action"]): InstrumentItem => ({
    kind: "agreement",
    action,
    title,
    language: "en",
    parties: ["AZ", "KZ"],
    date: null,
    history: [],
    evidence: [told("a")],
  });
  const groups = documentsByState([
    document("a", "signed"),
    document("b", "preparing"),
    document("c", "adopted"),
    document("d", "ratified"),
  ]);
  assert.deepEqual(
    groups.map(({ state, documents }) => [state, documents.map(({ title }) => title)]),
    [
      ["preparing", ["b"]],
      ["signed", ["a", "c"]],
      ["ratified", ["d"]],
    ],
  );
});
