import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { elchi, folder, lines, start, tellings } from "./elchi.ts";

const { root, put } = folder();
const store = join(root, "store.sqlite");
put("texts/az.txt", tellings.az);
put("texts/en.txt", tellings.en);
put("texts/broken.txt", Uint8Array.of(0, 1, 2));

test("adding tells what became of the texts, and does nothing twice", async () => {
  const first = await elchi(["add", join(root, "texts"), "--store", store]);
  assert.equal(first.code, 1);
  assert.match(first.stdout, /^added 2, unchanged 0, replaced 0, duplicates 0, failed 1, in .*store\.sqlite\n$/);
  assert.match(first.stderr, /binary data in .*broken\.txt/);
  const again = await elchi(["add", join(root, "texts", "az.txt"), join(root, "texts", "en.txt"), "--store", store]);
  assert.equal(again.code, 0);
  assert.match(again.stdout, /^added 0, unchanged 2, /);
});

test("each text's fate as a line of JSON", async () => {
  const db = join(root, "fates.sqlite");
  const texts = [
    { id: "a", text: "Birinci mətn." },
    { id: "b", text: "Birinci mətn." },
    { id: "x".repeat(1000), text: "Uzun ad." },
    { id: "c", text: "İkinci mətn." },
  ];
  const { code, stdout, stderr } = await elchi(
    ["add", "-", "--store", db, "--json-lines"],
    texts.map((text) => JSON.stringify(text)).join("\n"),
  );
  assert.deepEqual(lines(stdout), [
    { status: "added", id: "a", duplicateOf: null },
    { status: "duplicate", id: "b", duplicateOf: "a" },
    { status: "added", id: "c", duplicateOf: null },
  ]);
  assert.equal(code, 1);
  assert.match(stderr, /stdin:3: expected an id of 1 to 512 characters/);
  assert.match(stderr, /added 2, unchanged 0, replaced 0, duplicates 1, failed 1/);
});

test("two files with one name do not take each other's place", async () => {
  put("names/2024/report.txt", "Birinci hesabat.");
  put("names/2025/report.txt", "İkinci hesabat.");
  const db = join(root, "names.sqlite");
  const clash = await elchi(["add", join(root, "names"), "--store", db]);
  assert.equal(clash.code, 1);
  assert.match(clash.stderr, /the id report is that of .*2024.*\n.*--ids path/);
  const paths = await elchi(["add", join(root, "names"), "--store", db, "--ids", "path", "--json-lines"]);
  assert.deepEqual(
    lines(paths.stdout).map(({ id }) => id),
    ["2024/report", "2025/report"],
  );
});

test("texts are found again by their words", async () => {
  const found = await elchi(["search", "memorandum", "green", "--store", store, "--json-lines"]);
  assert.equal(found.code, 0);
  assert.deepEqual(
    lines(found.stdout).map(({ id }) => id),
    ["en"],
  );
  const inflected = await elchi(["search", "naz*", "dollar", "--store", store, "--json-lines"]);
  assert.deepEqual(
    lines(inflected.stdout).map(({ id }) => id),
    ["az"],
    "dollara is found by dollar",
  );
  assert.match((await elchi(["search", "görüş*", "--store", store])).stdout, /1 of 1\n$/);
  assert.equal((await elchi(["search", "nosuchword", "--store", store])).stdout, "nothing found\n");
  assert.match((await elchi(["search", "ambassador", "--color", "--store", store])).stdout, /\u001b\[/);
});

test("what is kept is shown, exported and sound", async () => {
  assert.match((await elchi(["show", "en", "--text", "--store", store])).stdout, /^Energy minister meets/);
  assert.match((await elchi(["show", "az", "--store", store])).stdout, /^az {2}/);
  assert.equal(JSON.parse((await elchi(["show", "az", "--json", "--store", store])).stdout).raw, tellings.az);
  const exported = lines((await elchi(["export", "--store", store])).stdout) as { doc: { id: string } }[];
  assert.deepEqual(exported.map(({ doc }) => doc.id).sort(), ["az", "en"]);
  const check = await elchi(["check", "--store", store]);
  assert.deepEqual([check.code, check.stderr], [0, ""]);
  assert.match(check.stdout, /^sound: 2 texts/);
});

test("events between states come out as PLOVER and CAMEO, the same each time", async () => {
  const cameo = await elchi(["export", "--store", store, "--as", "cameo"]);
  assert.equal(cameo.code, 0);
  const [head, ...rows] = cameo.stdout.trimEnd().split("\n");
  assert.equal(head, "date\tsource\ttarget\tcameo\tid\ttext");
  for (const row of rows) assert.match(row, /^\d{8}\t[A-Z]{3,6}\t[A-Z]{3,6}\t\d{3}\t/);
  const plover = await elchi(["export", "--store", store, "--as", "plover"]);
  assert.ok(lines(plover.stdout).length > 0);
  assert.equal((await elchi(["export", "--store", store, "--as", "plover"])).stdout, plover.stdout);
});

test("a briefing goes into a file, the same each time, in the language asked for", async () => {
  const file = join(root, "az-kz.docx");
  const args = ["dossier", "AZ", "KZ", "--store", store, "--today", "2024-06-01", "--as", "docx", "--in", "az", "--output", file];
  assert.equal((await elchi(args)).code, 0);
  const first = readFileSync(file);
  assert.equal(first.toString("latin1", 0, 4), "PK\x03\x04");
  assert.equal((await elchi(args)).code, 0);
  assert.deepEqual(readFileSync(file), first);
  const page = await elchi(["dossier", "AZ", "KZ", "--store", store, "--as", "html", "--in", "kk"]);
  assert.match(page.stdout, /<html lang="kk"/);
  assert.equal((await elchi(["dossier", "AZ", "KZ", "--store", store, "--in", "xx"])).code, 2);
});

test("dossier, encounters and people take codes and names in any case", async () => {
  const dossier = await elchi(["dossier", "azerbaijan", "kz", "--store", store, "--today", "2024-06-01"]);
  assert.equal(dossier.code, 0);
  assert.match(dossier.stdout, /^# .*Azerbaijan.*Kazakhstan/);
  assert.deepEqual(JSON.parse((await elchi(["dossier", "KZ", "AZ", "--json", "--store", store])).stdout).sides, ["KZ", "AZ"]);
  for (const command of [
    ["encounters", "Azerbaijan"],
    ["people", "--state", "az"],
  ]) {
    const { code, stdout } = await elchi([...command, "--store", store, "--json-lines"]);
    assert.equal(code, 0);
    assert.ok(Array.isArray(lines(stdout)));
  }
});

test("what is wrong is told in a line with a hint, and by the exit code", async () => {
  const cases: [string[], number, RegExp][] = [
    [["search", "a", "--store", join(root, "none.sqlite")], 1, /^elchi: no store at .*\n {2}.*elchi add/],
    [["show", "nothing", "--store", store], 1, /^elchi: no text or fact nothing/],
    [["dossier", "Atlantis", "AZ", "--store", store], 2, /^elchi: expected a state, got Atlantis\n/],
    [["dossier", "AZ", "AZ", "--store", store], 2, /^elchi: expected two different sides/],
    [["dossier", "AZ"], 2, /^elchi: /],
    [["dossier", "AZ", "KZ", "--today", "soon"], 2, /^elchi: /],
    [["encounters", "--kind", "party"], 2, /^elchi: /],
    [["people", "--limit", "many"], 2, /^elchi: /],
    [["add", join(root, "texts"), "--store", join(put("file", "x"), "under.sqlite")], 3, /^elchi: /],
    [
      ["check", "--store", put("damaged.sqlite", "this is no database at all, but a text of some length ".repeat(50))],
      3,
      /^elchi: /,
    ],
    [["check", "--store", "postgres://nobody@127.0.0.1:1/none"], 3, /^elchi: /],
  ];
  for (const [args, code, told] of cases) {
    const result = await elchi(args);
    assert.equal(result.code, code, args.join(" "));
    assert.match(result.stderr, told);
    assert.doesNotMatch(result.stderr, /\n\s+at /);
    assert.equal(result.stdout, "");
  }
});

test("the store is where ELCHI_STORE says, else in the user's data folder", async () => {
  const named = join(root, "named", "by-environment.sqlite");
  assert.equal((await elchi(["add", join(root, "texts/az.txt")], "", { ELCHI_STORE: named })).code, 0);
  assert.ok(existsSync(named));
  if (process.platform === "linux") {
    assert.equal((await elchi(["add", join(root, "texts/az.txt")], "", { XDG_DATA_HOME: join(root, "data") })).code, 0);
    assert.ok(existsSync(join(root, "data/elchi/store.sqlite")));
  }
});

test("a run that is cut off is simply started again", { timeout: 60_000 }, async () => {
  const db = join(root, "cut.sqlite");
  const path = join(root, "many.jsonl");
  writeFileSync(
    path,
    Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `t${i}`, text: `Mətn ${i}. Nazir səfirlə görüşüb.` })).join("\n"),
  );
  const child = start(["add", path, "--store", db, "--json-lines"]);
  let stderr = "";
  child.stderr!.on("data", (chunk) => (stderr += chunk));
  child.stdout!.once("data", () => child.kill("SIGINT"));
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 130);
  const kept = Number(/added (\d+),/.exec(stderr)![1]);
  assert.ok(kept > 0 && kept < 3000, String(kept));
  const { code, stdout } = await elchi(["add", path, "--store", db]);
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`^added ${3000 - kept}, unchanged ${kept}, replaced 0, duplicates 0, failed 0`));
});

test("serve answers browsers and ends in order", { timeout: 60_000 }, async () => {
  const child = start(["serve", "--store", store, "--port", "0"]);
  const told: string = await new Promise((resolve) => child.stdout!.setEncoding("utf8").once("data", resolve));
  const url = /http:\S+/.exec(told)![0];
  const page = await fetch(url, { headers: { Accept: "text/html" } });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /^<!doctype html>/);
  child.kill("SIGTERM");
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 143);
});
