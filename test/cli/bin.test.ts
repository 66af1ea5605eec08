import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { folder, tellings } from "./elchi.ts";

const bin = fileURLToPath(new URL("../../bin/elchi.mjs", import.meta.url));
const unbuilt = existsSync(new URL("../../dist/cli/main.js", import.meta.url)) ? false : "not built: npm run build";
const { root, put } = folder();

/** A Node of this machine that is too old for the program itself. */
const oldNode = (process.env.PATH ?? "")
  .split(delimiter)
  .map((path) => join(path, "node"))
  .filter(existsSync)
  .find((path) => Number(/^v(\d+)/.exec(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout)?.[1]) < 22);
const noOldNode = oldNode === undefined ? "no Node older than 22 here" : unbuilt;

const run = (node: string, args: readonly string[], program = bin) => spawnSync(node, [program, ...args], { encoding: "utf8" });

test("the built program reads, and warns of nothing", { skip: unbuilt }, () => {
  const { status, stdout, stderr } = run(process.execPath, ["read", put("a.txt", tellings.en)]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(JSON.parse(stdout).doc.id, "a");
  const added = run(process.execPath, ["add", put("a.txt", tellings.en), "--store", join(root, "a.sqlite")]);
  assert.deepEqual([added.status, added.stderr], [0, ""]);
});

test("it starts quickly", { skip: unbuilt }, () => {
  run(process.execPath, ["add", put("b.txt", tellings.en), "--store", join(root, "b.sqlite")]);
  const time = (args: readonly string[]): number => {
    const started = performance.now();
    assert.equal(spawnSync(process.execPath, args).status, 0);
    return performance.now() - started;
  };
  const least = { node: Number.POSITIVE_INFINITY, version: Number.POSITIVE_INFINITY, search: Number.POSITIVE_INFINITY };
  for (let i = 0; i < 7; i++) {
    least.node = Math.min(least.node, time(["-e", "0"]));
    least.version = Math.min(least.version, time([bin, "--version"]));
    least.search = Math.min(least.search, time([bin, "search", "memorandum", "--store", join(root, "b.sqlite")]));
  }
  // Node itself takes 30 to 40 ms, where it has a processor of its own; the aims are 100 and 300 ms
  assert.ok(least.version < 3 * least.node, JSON.stringify(least));
  assert.ok(least.search < 8 * least.node, JSON.stringify(least));
});

test("an older Node hands over to the one in node_modules, with output and exit code", { skip: noOldNode }, () => {
  assert.equal(JSON.parse(run(oldNode!, ["read", put("c.txt", tellings.en)]).stdout).doc.id, "c");
  assert.equal(run(oldNode!, ["read"]).status, 2);
  assert.equal(run(oldNode!, ["read", join(root, "none")]).status, 1);
});

test("an older Node hands Ctrl-C over", { skip: noOldNode, timeout: 30_000 }, async () => {
  const child = spawn(oldNode!, [bin, "serve", "--store", join(root, "d.sqlite"), "--port", "0"]);
  const closed = new Promise((resolve) => child.on("close", resolve));
  await Promise.race([closed, new Promise((resolve) => child.stdout.once("data", resolve))]);
  child.kill("SIGINT");
  assert.equal(await closed, 130);
});

test("where something is missing it says what to do", () => {
  const copy = join(root, "copy/bin/elchi.mjs");
  mkdirSync(join(root, "copy/bin"), { recursive: true });
  copyFileSync(bin, copy);
  const unbuiltCopy = run(process.execPath, ["read", "x"], copy);
  assert.equal(unbuiltCopy.status, 3);
  assert.match(unbuiltCopy.stderr, /not built yet\n {2}Run: npm ci && npm run build/);
  if (oldNode === undefined) return;
  put("copy/dist/cli/main.js", "");
  const old = run(oldNode, ["read", "x"], copy);
  assert.equal(old.status, 3);
  assert.match(old.stderr, /expected Node 22 or newer, got \d+\..*\n {2}Install/);
});
