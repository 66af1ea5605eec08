import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { recordSchemaText } from "./schema.ts";

const file = new URL("../../docs/record.schema.json", import.meta.url);

test("docs/record.schema.json is what the record's declaration gives", () => {
  assert.equal(readFileSync(file, "utf8"), recordSchemaText(), "npm run build writes it anew");
});
