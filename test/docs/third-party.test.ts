import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("THIRD-PARTY.md names every package that is brought along", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { version: string; dev?: boolean; optional?: boolean }>;
  };
  const brought = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version}`);
  const named = new Set([...read("THIRD-PARTY.md").matchAll(/^## (.+)$/gm)].map((match) => match[1]));
  assert.deepEqual(
    brought.filter((name) => !named.has(name)),
    [],
    "node scripts/third-party.mjs writes it anew",
  );
});
