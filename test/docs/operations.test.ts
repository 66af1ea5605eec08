import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../src/cli/exit.ts";
import { largestBody, longestAddress } from "../../src/server/app.ts";
import { limits } from "../../src/sources/limits.ts";

const root = join(import.meta.dirname, "../..");
const told = readFileSync(join(root, "docs/operations.md"), "utf8");

test("every exit code is told, and no other", () => {
  const rows = [...told.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  assert.deepEqual(rows, Object.values(exitCodes));
});

test("every variable that the program, the tests and the scripts look at is told", () => {
  const files = ["src", "scripts", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  const asked = new Set<string>();
  for (const file of files) {
    for (const [, name] of file.matchAll(/process\.env\.([A-Z_]+)/g)) asked.add(name);
    for (const [, names] of file.matchAll(/\{([^{}]*)\} = process\.env/g))
      for (const [name] of names.matchAll(/[A-Z][A-Z_]+/g)) asked.add(name);
  }
  assert.ok(asked.has("ELCHI_STORE") && asked.has("NO_COLOR"));
  asked.delete("PATH");
  assert.deepEqual(
    [...asked].filter((name) => !told.includes(`\`${name}\``)),
    [],
  );
});

test("limits are those of the code", () => {
  for (const limit of [limits.text, limits.pageBytes, largestBody, longestAddress])
    assert.ok(told.includes(limit.toLocaleString("en")), String(limit));
  assert.equal(limits.pageBytes, limits.lineBytes);
});
