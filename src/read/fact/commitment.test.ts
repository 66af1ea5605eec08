import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

const lines = corpusLines(new URL("commitment.corpus.txt", import.meta.url));

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
    const text = `${before} ${sentence}`;
    const record = read(text, { id: "line", language, published: day });
    const told = record.commitments.filter((c) => c.span[0] >= text.length - sentence.length);
    const wanted = expected
      .split(";")
      .map((s) => s.trim())
      .filter(Boolean)
      .map((s) => {
        const [keys, words] = s.split("|").map((p) => p.trim());
        const [strength, actors, due] = keys.split(/\s+/);
        return { key: `${strength} ${actors.split(",").sort().join()} ${due}`, words };
      });
    assert.deepEqual(
      told.map((c) => `${c.strength} ${[...c.actors].sort().join()} ${c.due}`).sort(),
      wanted.map((w) => w.key).sort(),
    );
    for (const { words } of wanted)
      assert.ok(
        told.some((c) => c.quote.includes(words)),
        words,
      );
    for (const { quote, span } of record.commitments) assert.equal(text.slice(...span), quote);
  });
}
