import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createApp } from "../../src/server/app.ts";
import type { Store } from "../../src/store/store.ts";

const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");

test("docs/api.md tells of every address there is, and of no other", () => {
  const told = new Set<string>();
  for (const [, cell, forms] of page.matchAll(/^\| `(\/[^`]*)` \| ([^|]+) \|/gm)) {
    for (const form of forms.trim().split(" ")) {
      // what varies at the end of a path takes its ending along
      told.add(`GET ${form === "page" || cell.endsWith("}") ? cell : `${cell}.${form}`}`);
    }
  }
  for (const [, address] of page.matchAll(/^\| `((?:GET|POST) [^`]*)` \|/gm)) told.add(address);
  const app = createApp({ decisions: true, store: {} as Store });
  const there = app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.startsWith("/assets/"))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  assert.deepEqual(there.sort(), [...told].sort());
});
