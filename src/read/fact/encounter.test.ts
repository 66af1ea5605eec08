import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

const lines = corpusLines(new URL("encounter.corpus.txt", import.meta.url));

for (const { line, known } of lines) {
  const [head, expected] = line.split("=>");
  const [tag, published, written] = head.split("|").map((s) => s.trim());
  const text = written.replaceAll("⏎", "\n");
  test(`${tag}: ${text}`, known, () => {
    const record = read(text, { id: "line", language: tag as LanguageTag, published });
    const told = record.encounters.map((e) => ({ ...e, key: `${e.kind} ${e.status} ${[...e.parties].sort().join()} ${e.date}` }));
    const wanted = expected
      .split(";")
      .map((s) => s.trim())
      .filter(Boolean)
      .map((s) => {
        const [told, names] = s.split(/\s*\(|\)/);
        const [kind, status, parties, date, place] = told.split(/\s+/);
        return { key: `${kind} ${status} ${parties.split(",").sort().join()} ${date}`, place, names };
      });
    assert.deepEqual(told.map((t) => t.key).sort(), wanted.map((w) => w.key).sort());
    for (const { key, place, names } of wanted) {
      const found = told.find((t) => t.key === key);
      if (place) assert.equal(found?.place, place);
      if (names) assert.deepEqual(found?.participants, names.split(", "));
    }
    for (const { quote, span } of record.encounters) assert.equal(text.slice(...span), quote);
  });
}
