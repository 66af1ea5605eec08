import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as words from "../../src/read/record.ts";
import * as schemas from "../../src/read/schema.ts";

const codebook = readFileSync(new URL("../../docs/codebook.md", import.meta.url), "utf8");
const sections = new Map(codebook.split(/^### /m).map((part) => [part.slice(0, part.indexOf("\n")), part]));
/** What every item carries besides; the codebook tells of it once. */
const evidence = ["span", "rule", "inferred"];

const fieldsOf = (schema: { properties: object }): string[] => Object.keys(schema.properties).sort();

test("the codebook's record has the fields of the declared one", () => {
  const block = /```jsonc\n([\s\S]*?)```/.exec(codebook)![1];
  const named = (text: string): string[] => [...text.matchAll(/"(\w+)"(?=\s*[,:}])/g)].map((match) => match[1]);
  const doc = /"doc": \{([\s\S]*?)\n {2}\}/.exec(block)![1];
  const docFields = [...doc.matchAll(/^\s*("\w+"(?:, "\w+")*)[:,]/gm)].flatMap((match) => named(`${match[1]},`));
  assert.deepEqual(docFields.sort(), fieldsOf(schemas.DocSchema));

  const { properties } = schemas.RecordSchema;
  const lists = [...block.matchAll(/"(\w+)":\s*\[(.*)\]/g)].filter(([, name]) => name in properties);
  assert.deepEqual(
    lists
      .map(([, name]) => name)
      .concat("doc")
      .sort(),
    fieldsOf(schemas.RecordSchema),
  );
  for (const [, name, content] of lists) {
    if (name === "topics") continue;
    const { items } = properties[name as words.FactKind];
    assert.deepEqual([...named(content), ...evidence].sort(), fieldsOf(items), name);
  }
  for (const field of evidence) assert.match(codebook, new RegExp(`\`${field}\`, `));
});

test("each word of a vocabulary is explained in its section", () => {
  const vocabularies: [section: string, words: readonly string[]][] = [
    ["people", words.posts],
    ["encounters", [...words.encounterKinds, ...words.encounterStatuses]],
    ["instruments", [...words.instrumentKinds, ...words.instrumentActions]],
    ["figures", [...words.measures, ...words.figureSenses]],
    ["bodies", words.bodyKinds],
    ["commitments", words.commitmentStrengths],
    ["statements", words.statementActs],
    ["topics", words.topics],
  ];
  for (const [section, words] of vocabularies) {
    const told = new Set([...sections.get(section)!.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    assert.deepEqual(
      words.filter((word) => !told.has(word)),
      [],
      section,
    );
  }
});
