import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
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

/** Tells on standard error which flags a program sets. */
const tellingFlags = `data:text/javascript,${encodeURIComponent(
  'import v8 from "node:v8"; const set = v8.setFlagsFromString; v8.setFlagsFromString = (flag) => { console.error(flag); set(flag); };',
)}`;

test("a server leaves V8 its room, which a command that reads has not", { skip: unbuilt }, () => {
  const flags = (command: string) =>
    spawnSync(process.execPath, ["--import", tellingFlags, bin, command, "--help"], { encoding: "utf8" }).stderr;
  assert.match(flags("read"), /^--semi-space-growth-factor=1$/m);
  assert.equal(flags("serve"), "");
});

/** Tells on standard error which files a program loads. */
const telling = `data:text/javascript,${encodeURIComponent(
  'import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { if (url.startsWith("file:")) console.error(url); return next(url, context); } });',
)}`;
/** A flag with which nothing holds that V8 compiled without it. */
const otherwise = "--no-flush-bytecode";
/** Bytes of the program's own code in files that a command loads: what it takes to start, whatever the machine. */
function loaded(args: readonly string[], ...flags: string[]): number {
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--import", telling, bin, ...args], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const files = stderr.split("\n").filter((line) => line.includes("/dist/"));
  return files.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
}

test("a command loads what it needs: nothing to tell the version, no reader to answer from a store", { skip: unbuilt }, () => {
  const text = put("b.txt", tellings.en);
  const store = ["--store", join(root, "b.sqlite")];
  run(process.execPath, ["add", text, ...store]);
  assert.equal(loaded(["--version"]), 0);
  const reading = loaded(["read", text]);
  for (const look of [
    ["search", "memorandum"],
    ["dossier", "AZ", "KZ"],
  ]) {
    assert.ok(loaded([...look, ...store], otherwise) < reading / 2);
    // one script, whose code is compiled already
    assert.equal(loaded([...look, ...store]), 0);
    assert.ok(statSync(new URL(`../../dist/looks/${look[0]}.js`, import.meta.url)).size < reading / 2);
  }
});

test("what looks into a store does the same as one script and as the files of all commands", { skip: unbuilt }, () => {
  const store = ["--store", join(root, "b.sqlite")];
  run(process.execPath, ["add", put("b.txt", tellings.en), ...store]);
  for (const look of [
    ["dossier", "AZ", "KZ", "--today", "2024-06-01"],
    ["dossier", "AZ", "KZ", "--today", "2024-06-01", "--in", "kk"],
    ["dossier", "AZ", "KZ", "--today", "2024-06-01", "--as", "html"],
    ["dossier", "AZ", "az"],
    ["search", "memorandum"],
    ["search", "--help"],
    ["show", "b"],
    ["show", "none"],
    ["encounters"],
    ["people", "--nonsense"],
  ]) {
    const args = [bin, ...look, ...(look.includes("--help") ? [] : store)];
    const [script, files] = [[], [otherwise]].map((flags) =>
      spawnSync(process.execPath, [...flags, ...args], { encoding: "utf8" }),
    );
    assert.deepEqual(
      [script!.status, script!.stdout, script!.stderr],
      [files!.status, files!.stdout, files!.stderr],
      look.join(" "),
    );
    assert.doesNotMatch(script!.stderr, /unexpected/);
  }
  const damaged = run(process.execPath, ["search", "memorandum", "--store", put("c.sqlite", "no store")]);
  assert.equal(damaged.status, 3);
  assert.match(damaged.stderr, /^elchi: (?!unexpected)/);
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
  assert.match(old.stderr, /expected Node 22\.16 or newer, got \d+\..*\n {2}Install/);
});
