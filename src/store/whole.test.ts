import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { read, readDeeds } from "../read/read.ts";
import { readWhole } from "./whole.ts";

const folder = join(import.meta.dirname, "../../samples");

test("a text read as a whole gives what reading it, and then its deeds, gives", () => {
  for (const file of readdirSync(folder)) {
    const raw = readFileSync(join(folder, file), "utf8");
    const { record, deeds } = readWhole(raw, { id: file, published: "2024-05-07" });
    assert.deepEqual(record, read(raw, { id: file, published: "2024-05-07" }));
    assert.deepEqual(deeds, readDeeds(raw, record), file);
  }
});
