import assert from "node:assert/strict";
import { test } from "node:test";
import { handmade } from "../../test/records.ts";
import { around, sentenceAround } from "./around.ts";
import type { FactRow, TextDetail } from "./rows.ts";

const raw =
  "The sides met in Baku on 3.5.2024. They spoke of the Middle Corridor and agreed on a tariff.\nTrade grew by 5 percent.";

test("the sentence of a span ends at a stop before a space, or with its line", () => {
  const sentence = (words: string): string => {
    const at = raw.indexOf(words);
    return raw.slice(...sentenceAround(raw, [at, at + words.length]));
  };
  assert.equal(sentence("Baku"), "The sides met in Baku on 3.5.2024.");
  assert.equal(sentence("Middle Corridor"), "They spoke of the Middle Corridor and agreed on a tariff.");
  assert.equal(sentence("grew"), "Trade grew by 5 percent.");
  const long = `${"word ".repeat(400)}Middle Corridor`;
  assert.ok(sentenceAround(long, [2000, 2015])[1] - sentenceAround(long, [2000, 2015])[0] < 450);
});

test("what stands in a sentence with a name is told with it, and nothing else", () => {
  const { record } = handmade({ id: "t" }, raw, {
    projects: [{ name: "Middle Corridor", quote: "Middle Corridor" }],
    commitments: [{ strength: "pledged", actors: ["AZ", "KZ"], due: null, quote: "agreed on a tariff" }],
    figures: [
      {
        measure: "trade-turnover",
        value: 5,
        unit: "percent",
        sense: "increase",
        period: null,
        parties: ["AZ", "KZ"],
        quote: "grew by 5 percent",
      },
    ],
  });
  const row = (kind: "projects" | "commitments" | "figures"): FactRow =>
    ({
      id: kind,
      text: "t",
      kind,
      fact: record[kind][0],
      language: "en",
      published: null,
      source: null,
      title: "Talks",
      url: null,
    }) as FactRow;
  const text = { id: "t", raw, record, facts: [row("projects"), row("commitments"), row("figures")] } as unknown as TextDetail;
  const found = around([text], [row("projects")]);
  assert.deepEqual(
    found.facts.map(({ kind }) => kind),
    ["commitments"],
  );
  assert.deepEqual(
    found.words.map(({ quote, title }) => [quote, title]),
    [["They spoke of the Middle Corridor and agreed on a tariff.", "Talks"]],
  );
});
