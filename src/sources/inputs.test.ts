import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import fc from "fast-check";
import { linesOf } from "./bytes.ts";
import { type Input, type InputOptions, inputs } from "./inputs.ts";
import { limits } from "./limits.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-inputs-"));
after(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}
async function all(paths: string[], options: InputOptions = {}): Promise<Input[]> {
  const found: Input[] = [];
  for await (const input of inputs(paths, options)) found.push(input);
  return found;
}
const ids = (found: Input[]): string[] => found.map((input) => ("error" in input ? `!${input.error.code}` : input.source.id));

test("folders are read to the bottom, in the order of names", async () => {
  for (const name of ["tree/b.txt", "tree/a/z.md", "tree/a/y.html", "tree/c.jpg", "tree/.hidden.txt", "tree/d.txt/e.txt"])
    file(name, "salam");
  symlinkSync(join(root, "tree"), join(root, "tree/a/loop"));
  symlinkSync(join(root, "nowhere"), join(root, "tree/dead.txt"));
  assert.deepEqual(ids(await all([join(root, "tree")])), ["y", "z", "b", "e", "!not-found"]);
});

test("ids are names without their ending", async () => {
  assert.deepEqual(ids(await all([file("ids/az-001.2024.txt", "a"), file("ids/noending", "b"), file("ids/.profile", "c")])), [
    "az-001.2024",
    "noending",
    ".profile",
  ]);
});

test("ids of texts in folders may hold the way to them", async () => {
  for (const name of ["ways/2024/a.txt", "ways/2025/a.txt"]) file(name, "salam");
  assert.deepEqual(ids(await all([join(root, "ways")], { ids: "path" })), ["2024/a", "2025/a"]);
});

test("what cannot be had is told apart, and the rest goes on", async () => {
  mkdirSync(join(root, "empty-folder"));
  const found = await all([
    join(root, "none.txt"),
    join(root, "empty-folder"),
    file("bin.txt", Uint8Array.of(0x89, 0, 1, 2)),
    file("good.txt", "salam"),
  ]);
  assert.deepEqual(ids(found), ["!not-found", "!not-found", "!unreadable-file", "good"]);
});

test("an unreadable file is said to be so", { skip: process.getuid?.() === 0 ? "root reads everything" : false }, async () => {
  const path = file("locked.txt", "x");
  chmodSync(path, 0);
  assert.deepEqual(ids(await all([path])), ["!unreadable-file"]);
});

test("lines of JSON: bad ones are told by number, the others read", async () => {
  const lines = [
    '{"id":"a","text":"Salam","published":"2024-05-07","source":"XİN","url":"https://example.org","language":"az"}',
    "",
    "{broken",
    '{"id":7,"text":"x","published":"yesterday","language":"xx"}',
    '{"id":"c"}',
    "[]",
    '{"id":"","text":"x"}',
    '\ufeff{"id":"z","text":"last"}',
  ];
  const found = await all([file("lines.jsonl", lines.join("\r\n"))]);
  assert.deepEqual(ids(found), ["a", "!bad-argument", "7", "!bad-argument", "!bad-argument", "!bad-argument", "z"]);
  assert.deepEqual(found[0], {
    from: join(root, "lines.jsonl:1"),
    text: "Salam",
    source: { id: "a", published: "2024-05-07", source: "XİN", url: "https://example.org", language: "az" },
    notes: [],
  });
  assert.equal(found[1].from, join(root, "lines.jsonl:3"));
  assert.deepEqual((found[2] as { notes: string[] }).notes, [
    'published left out: expected an EDTF date, got "yesterday"',
    'language left out: expected one of az az-Cyrl uz-Latn uz-Cyrl kk kk-Latn ky tk tr ru en, got "xx"',
  ]);
});

test("standard input is sniffed", async () => {
  const from = (text: string): Promise<Input[]> => all(["-"], { stdin: Readable.from([Buffer.from(text)]) });
  assert.deepEqual(ids(await from('{"id":"a","text":"b"}\n{"id":"c","text":"d"}')), ["a", "c"]);
  const [page] = await from("  <!DOCTYPE html><p>Salam</p>");
  assert.equal("text" in page && page.text, "Salam");
  assert.deepEqual(ids(await from("{ this is text")), ["stdin"]);
  assert.deepEqual(ids(await from("")), ["stdin"]);
});

test("a Markdown file may say of itself what it is; a README is no text", async () => {
  file("notes/one.md", "---\npublished: 2025-03-18\nsource: Xəbər\nlanguage: xx\n---\nBaşlıq\n\nMətn");
  file("notes/README.md", "# Notes");
  const found = await all([join(root, "notes")]);
  assert.deepEqual(found, [
    {
      from: join(root, "notes/one.md"),
      text: "Başlıq\n\nMətn",
      source: { id: "one", published: "2025-03-18", source: "Xəbər" },
      notes: ['language left out: expected one of az az-Cyrl uz-Latn uz-Cyrl kk kk-Latn ky tk tr ru en, got "xx"'],
    },
  ]);
});

test("what the caller knows stands above what the page says", async () => {
  const path = file(
    "known.html",
    `<meta property="og:site_name" content="Sayt"><meta name="date" content="2020-01-01"><p>Salam</p>`,
  );
  const [own] = await all([path]);
  assert.deepEqual("source" in own && own.source, { id: "known", published: "2020-01-01", source: "Sayt" });
  const [known] = await all([path], { known: { published: "2021-02-02", source: "XİN" } });
  assert.deepEqual("source" in known && known.source, { id: "known", published: "2021-02-02", source: "XİN" });
});

test("what is too long is cut with a note, without end is ended", { timeout: 30_000 }, async () => {
  const [long] = await all([file("long.txt", "bir iki üç ".repeat(200_000))]);
  assert.ok("text" in long && long.text.length <= limits.text && long.text.endsWith("üç"));
  assert.match(long.notes.join(), /^too long: only the first 999\d{3} characters/);

  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(65_536, "a");
  }
  const [line] = await all(["-"], { stdin: endless() });
  assert.ok("text" in line && line.text.length === limits.text && line.notes.length === 1);
  const json = await all(["-"], { stdin: endless(), format: "jsonl" });
  assert.deepEqual(ids(json), ["!bad-argument"]);
});

test("lines are the same however the bytes are cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "ş") })), async (chunks) => {
      const got: string[] = [];
      for await (const { bytes } of linesOf(Readable.from(chunks.filter((c) => c !== "").map((c) => Buffer.from(c))), 1000))
        got.push(Buffer.from(bytes).toString());
      const expected = chunks.join("").split("\n");
      if (expected.at(-1) === "") expected.pop();
      assert.deepEqual(
        got,
        expected.map((line) => line.replace(/\r$/, "")),
      );
    }),
  );
});

test("whatever bytes lie in whatever file, each input is a text or a failure of ours", async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(
        "---\n",
        "published: x\n",
        "<p>",
        "<meta charset=windows-1251>",
        '{"id":"a","text":"b"}\n',
        "\ufeff",
        "şəhər ",
        "\r\n",
        "&#0;",
        "\ud83d",
      )
      .map((text) => Buffer.from(text)),
  );
  const name = fc.constantFrom("f.txt", "f.md", "f.html", "f.jsonl", "f", "f.zip");
  await fc.assert(
    fc.asyncProperty(name, fc.array(piece, { maxLength: 20 }), async (called, pieces) => {
      for (const input of await all([file(`fuzz/${called}`, Buffer.concat(pieces))])) {
        if (!("error" in input)) assert.ok(typeof input.text === "string" && input.source.id !== "");
      }
    }),
    { numRuns: 300 },
  );
});
