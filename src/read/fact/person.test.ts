import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

const corpus = corpusLines(new URL("person.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [, tag, text, expected] = /^(\S+) \| (.*) → (.*)$/.exec(line) ?? [];
  test(`${tag}: ${text.slice(0, 80)}`, known, () => {
    const record = read(text, { id: "corpus", language: tag as LanguageTag, published: "2024-06-01" });
    const found = record.people.map((p) => `${p.name} · ${p.post} · ${p.state}`).sort();
    assert.deepEqual(found, expected.split("; ").sort());
    for (const p of record.people) assert.equal(text.slice(...p.span), p.quote);
  });
}

test("every orthography has its examples", () => {
  const counts = new Map<string, number>();
  for (const { line } of corpus) counts.set(line.split(" ")[0], (counts.get(line.split(" ")[0]) ?? 0) + 1);
  for (const tag of ["az", "uz-Latn", "uz-Cyrl", "kk", "ky", "tk", "tr", "ru", "en"])
    assert.ok((counts.get(tag) ?? 0) >= 15, `${tag}: ${counts.get(tag)}`);
});
