import assert from "node:assert/strict";
import { test } from "node:test";
import { contentHash, factId } from "../../src/store/derive.ts";
import { elchi, folder, lines, tellings } from "./elchi.ts";

const { root, put } = folder();
put("told/az.txt", tellings.az);
put("told/en.txt", tellings.en);

test("every item of a text is told with its rule, its words and its fields", async () => {
  const { code, stdout, stderr } = await elchi(["explain", `${root}/told/en.txt`]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^people\/1 {2}person\.minister/m);
  assert.match(stdout, /^encounters\/1 {2}encounter\.meet {2}set off by “met with”/m);
  assert.match(stdout, /^ {2}place {8}Baku {2}“Baku” \d+–\d+$/m);
  assert.match(stdout, /inferred from: /);
});

test("one item is told by its name or by the id of its fact", async () => {
  const read = await elchi(["read", `${root}/told/az.txt`]);
  const [record] = lines(read.stdout) as { encounters: never[] }[];
  const id = factId(contentHash(tellings.az), "encounters", record.encounters[0]);
  const named = await elchi(["explain", `${root}/told/az.txt`, "encounters/1", "--json-lines"]);
  const found = await elchi(["explain", `${root}/told`, id, "--json-lines"]);
  const items = (stdout: string) => lines(stdout).filter((line) => "item" in line);
  assert.equal(items(named.stdout).length, 1);
  assert.deepEqual(items(found.stdout), items(named.stdout));
  const [{ item }] = items(named.stdout) as { item: { rule: string; span: [number, number]; quote: string } }[];
  assert.equal(item.rule, "encounter.meet");
  assert.equal(tellings.az.slice(...item.span), item.quote);
});

test("an item that is not there is an error in a line", async () => {
  for (const [item, code] of [
    ["encounters/9", 1],
    ["0123456789abcdef01234567", 1],
    ["meetings", 2],
  ] as const) {
    const told = await elchi(["explain", `${root}/told/az.txt`, item]);
    assert.equal(told.code, code, item);
    assert.equal(told.stdout, "");
    assert.match(told.stderr, /^elchi: [^\n]*\n {2}[^\n]*\n$/);
  }
});
