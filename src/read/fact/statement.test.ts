import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

const lines = corpusLines(new URL("statement.corpus.txt", import.meta.url));

let [tag, published, scene] = ["", "", ""];
for (const { line, known } of lines) {
  if (line.startsWith("@")) {
    [tag, published, scene] = line
      .slice(1)
      .split("|")
      .map((s) => s.trim());
    continue;
  }
  const [sentence, expected] = line.split("=>").map((s) => s.trim());
  const [language, day, before] = [tag as LanguageTag, published, scene];
  test(`${language}: ${sentence}`, known, () => {
    const text = before ? `${before} ${sentence}` : sentence;
    const record = read(text, { id: "line", language, published: day });
    const told = record.statements.filter((s) => s.span[0] >= text.length - sentence.length);
    const wanted = expected.split(";").map((s) => s.trim().replace(/\S+$/, (sides) => sides.split(",").sort().join()));
    assert.deepEqual(
      told.map((s) => `${s.act} ${s.speaker ?? "-"} ${[...s.side].sort().join()}`).sort(),
      wanted.filter(Boolean).sort(),
    );
    for (const { quote, span } of record.statements) assert.equal(text.slice(...span), quote);
  });
}
