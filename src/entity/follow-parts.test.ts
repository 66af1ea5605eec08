import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { LanguageTag } from "../lang/tags.ts";
import { read, readDeeds } from "../read/read.ts";
import { type FollowedText, follow } from "./follow.ts";

const blocks = readFileSync(new URL("follow-parts.corpus.txt", import.meta.url), "utf8")
  .split(/^@ /m)
  .slice(1);

function textOf(id: string, head: string, raw: string): FollowedText {
  const [tag, published] = head.trim().split(" ");
  const language = tag as LanguageTag;
  const record = read(raw, { id, language, published, source: id });
  return { id, language, published, record, deeds: readDeeds(raw, record) };
}

for (const block of blocks) {
  const [head, ...lines] = block.split("\n");
  const [name, promising, telling, outcome] = head.split("|").map((part) => part.trim());
  const [promise, told] = lines
    .join("\n")
    .split(/^--$/m)
    .map((part) => part.trim());
  test(`${name}: ${outcome}`, () => {
    const texts = [textOf("promise", promising, promise), textOf("later", telling, told)];
    const ends = follow(texts, "2027-01-01").filter(({ text, by }) => text === "promise" && by !== null);
    assert.deepEqual(
      ends.map(({ status }) => status),
      [outcome],
    );
  });
}
