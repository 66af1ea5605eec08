import assert from "node:assert/strict";
import { test } from "node:test";
import { elchi, folder, lines, start, tellings } from "./elchi.ts";

const { root, put } = folder();
const idsOf = (stdout: string): unknown[] => lines(stdout).map(({ doc }) => (doc as { id: string }).id);

test("a folder gives a record a line, in the order of names, whatever is wrong with some files", async () => {
  put("mixed/b.txt", tellings.az);
  put(
    "mixed/a.html",
    `<html><head><meta charset="windows-1254"><title>x</title></head><body><p>Görüş keçirildi.</p></body></html>`,
  );
  put(
    "mixed/c.jsonl",
    `${JSON.stringify({ id: "line-1", text: tellings.en, published: "2024-05-08" })}\nbroken\n${JSON.stringify({ id: "line-3", text: "" })}`,
  );
  put("mixed/d.txt", Uint8Array.of(0x25, 0x50, 0, 0, 1));
  put("mixed/e.txt", "");
  put("mixed/f.txt", Buffer.concat([Buffer.from("Görüş "), Buffer.of(0xff, 0xfe), Buffer.from(" keçirildi")]));
  const { code, stdout, stderr } = await elchi(["read", `${root}/mixed`, `${root}/nothing-here`]);
  assert.deepEqual(idsOf(stdout), ["a", "b", "line-1", "line-3", "e", "f"]);
  assert.equal(code, 1);
  assert.match(stderr, /c\.jsonl:2: expected a JSON object/);
  assert.match(stderr, /binary data in .*d\.txt/);
  assert.match(stderr, /no such file or folder: .*nothing-here/);
  assert.doesNotMatch(stderr, /\n\s+at /);
  const record = lines(stdout).find(({ doc }) => (doc as { id: string }).id === "f") as { doc: { notes: string[] } };
  assert.match(record.doc.notes.join(), /broken UTF-8/);
});

test("what the caller knows goes into the record", async () => {
  const { stdout } = await elchi(["read", "-", "--published", "2024-05-07", "--language", "az", "--source", "XİN"], tellings.az);
  const [{ doc }] = lines(stdout) as { doc: Record<string, unknown> }[];
  assert.deepEqual([doc.id, doc.published, doc.language, doc.source], ["stdin", "2024-05-07", "az", "XİN"]);
});

test("wrong use is told in a line, with exit code 2", async () => {
  for (const args of [
    ["read"],
    ["read", "x", "--published", "yesterday"],
    ["read", "x", "--language", "xx"],
    ["read", "--nonsense"],
    ["reed"],
  ]) {
    const { code, stdout, stderr } = await elchi(args);
    assert.equal(code, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /^elchi: [^\n]*\n(?:\(Did you mean [^\n]*\n)? {2}Try: elchi [^\n]*--help\n$/);
  }
});

test("help and version are no errors", async () => {
  const { version } = (await import("../../package.json", { with: { type: "json" } })).default;
  assert.deepEqual(await elchi(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
  for (const args of [[], ["--help"], ["help"], ["read", "--help"], ["help", "read"]]) {
    const { code, stdout } = await elchi(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: elchi/);
  }
  assert.match((await elchi(["help", "read"])).stdout, /--published/);
});

test("for people: facts by kind, colour only where asked, and nothing that steers the terminal", async () => {
  const path = put("pretty.txt", `${tellings.en}\u001b[2J\u202e`);
  const plain = await elchi(["read", path, "--pretty"]);
  assert.equal(plain.code, 0);
  assert.match(plain.stdout, /^pretty {2}/);
  assert.doesNotMatch(plain.stdout, /\u001b|\u202e/);
  assert.match((await elchi(["read", path, "--pretty", "--color"])).stdout, /\u001b\[1mpretty/);
  assert.doesNotMatch((await elchi(["read", path, "--pretty"], "", { FORCE_COLOR: "1", NO_COLOR: "1" })).stdout, /\u001b/);
});

test("a reader that stops listening ends the program quietly", { timeout: 60_000 }, async () => {
  const path = put(
    "many.jsonl",
    Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ id: `t${i}`, text: "Salam" })).join("\n"),
  );
  const child = start(["read", path]);
  let stderr = "";
  child.stderr!.on("data", (chunk) => (stderr += chunk));
  await new Promise((resolve) => child.stdout!.once("data", resolve));
  child.stdout!.destroy();
  const code = await new Promise((resolve) => child.on("exit", resolve));
  assert.equal(code, 0);
  assert.equal(stderr, "");
});

test("Ctrl-C ends it with 130, between two records", { timeout: 60_000 }, async () => {
  const path = put(
    "endless.jsonl",
    Array.from({ length: 200_000 }, (_, i) => JSON.stringify({ id: `t${i}`, text: "Salam" })).join("\n"),
  );
  const child = start(["read", path]);
  let stdout = "";
  child.stdout!.setEncoding("utf8").on("data", (chunk) => (stdout += chunk));
  await new Promise((resolve) => child.stdout!.once("data", resolve));
  child.kill("SIGINT");
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 130);
  assert.ok(stdout.endsWith("\n") && idsOf(stdout).length < 200_000);
});

test("huge inputs are cut, within steady memory", { timeout: 60_000 }, async () => {
  const path = put("huge.txt", "Nazir səfirlə görüşüb. ".repeat(100_000_000 / 24));
  const { code, stdout } = await elchi(["read", path], "", { NODE_OPTIONS: "--max-old-space-size=300" });
  assert.equal(code, 0);
  assert.match((lines(stdout)[0].doc as { notes: string[] }).notes.join(), /too long: only the first \d+ characters/);
});
