import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { type Briefing, cited, leadOf, quoted, sourceWords } from "../view/export/briefing.ts";
import { pdfOf } from "./pdf.ts";

const here = spawnSync("pdfinfo", ["-v"]).status === 0;
const skip = here ? false : "no pdfinfo here: apt-get install poppler-utils";

/** Long enough for several pages. */
const briefing: Briefing = {
  tag: "en-GB",
  kind: "Briefing",
  title: "Azerbaijan and Kazakhstan",
  asOf: "As of 20 June 2025",
  day: "2025-06-20",
  summary: "Two texts tell of Azerbaijan and Kazakhstan.",
  sections: [
    {
      title: "Recent encounters",
      items: Array.from({ length: 24 }, (_, n) => ({
        lead: { words: `${n + 1} May 2025`, language: null },
        text: "Minister Nurlan Ahmadov met Minister Yerlan Abishev in Baku.",
        sources: [1, 2],
        quotes: [{ label: null, words: "Nazirlər Bakıda görüşüblər", language: "az", sources: [1] }],
      })),
      more: "24 of 30 are given here.",
    },
    {
      title: "Commitments: kept",
      items: [
        {
          lead: { words: "Pledged, due 2025", language: null },
          text: "Azerbaijan and Kazakhstan:",
          sources: [],
          quotes: [
            { label: null, words: "Тараптар келісті", language: "kk", sources: [1, 2] },
            { label: "Kept", words: "Work began", language: "en", sources: [2] },
          ],
        },
      ],
      more: null,
    },
    {
      title: "Standing bodies",
      items: [{ lead: { words: "Ali Şura", language: "az" }, text: "", sources: [2], quotes: [] }],
      more: null,
    },
  ],
  sourcesTitle: "Sources",
  sources: [
    {
      n: 1,
      parts: [
        { words: "Outlet.", language: null },
        { words: "Nazirlər görüşüblər.", language: "az" },
        { words: "14 May 2025, Azerbaijani.", language: null },
      ],
      url: `https://example.org/${"a-long-way-".repeat(14)}`,
      link: "Original page: Nazirler",
    },
    { n: 2, parts: [{ words: "A file.", language: null }], url: null, link: "Original page: A file" },
  ],
  method: "Facts are read by rules.",
};

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** What another program makes of a PDF: its properties, and the elements that a screen reader goes through with the words of each. */
function looked(file: Uint8Array): { properties: string; elements: { depth: number; sort: string; words: string }[] } {
  const folder = mkdtempSync(join(tmpdir(), "elchi-pdf-"));
  const path = join(folder, "briefing.pdf");
  writeFileSync(path, file);
  const ask = (...args: string[]): string => {
    const { stdout, stderr, status } = spawnSync("pdfinfo", ["-enc", "UTF-8", ...args, path], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    return stdout;
  };
  const [properties, structure] = [ask(), ask("-struct-text")];
  rmSync(folder, { recursive: true });
  const elements: { depth: number; sort: string; words: string }[] = [];
  for (const line of structure.split("\n")) {
    const [, space, words] = /^( *)"(.*)"$/.exec(line) ?? [];
    if (words !== undefined) elements.push({ depth: space!.length / 2, sort: "words", words });
    const [, before, sort] = /^( *)([A-Z]\w*)(?: \(\w+\):?)?$/.exec(line) ?? [];
    if (sort !== undefined) elements.push({ depth: before!.length / 2, sort, words: "" });
    if (/^ *Object \d+ \d+$/.test(line)) elements.push({ depth: line.search(/\S/) / 2, sort: "object", words: "" });
  }
  return { properties, elements };
}

test("a screen reader goes through all that a briefing says, in order, and through nothing else", { skip }, async () => {
  const { elements } = looked(await pdfOf(briefing));
  const words = elements.filter(({ sort }) => sort === "words").map((one) => one.words);
  const { sections, sources } = briefing;
  const expected = [
    "BRIEFING",
    briefing.title,
    briefing.asOf,
    briefing.summary,
    ...sections.flatMap(({ title, items, more }) => [
      title,
      ...items.flatMap((one) => [
        `• ${leadOf(one)} ${one.text} ${cited(one.sources)}`,
        ...one.quotes.map(
          ({ label, words, language, sources }) =>
            `${label === null ? "" : `${label}: `}${quoted(words, language)} ${cited(sources)}`,
        ),
      ]),
      more ?? "",
    ]),
    briefing.sourcesTitle,
    ...sources.map(({ n, parts, url }) => `${n}. ${sourceWords(parts)} ${url ?? ""}`),
    briefing.method,
  ];
  // where a line ends in the middle of an address, the program that looks puts a space
  const plain = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, "");
  assert.equal(plain(words), plain(expected));
});

test("headings, lists and links of a PDF are elements of their sorts", { skip }, async () => {
  const { properties, elements } = looked(await pdfOf(briefing));
  assert.match(properties, /^Tagged: +yes$/m);
  assert.match(properties, /^PDF version: +1\.7$/m);
  assert.match(properties, /^Title: +Azerbaijan and Kazakhstan: Briefing$/m);
  assert.ok(Number(/^Pages: +(\d+)$/m.exec(properties)?.[1]) > 1);
  const under = (sort: string): string[] =>
    elements.flatMap((one, at) => (one.sort === sort ? [oneLine(elements[at + 1]?.words ?? "")] : []));
  assert.deepEqual(under("H1"), [briefing.title]);
  assert.deepEqual(under("H2"), [...briefing.sections.map(({ title }) => title), briefing.sourcesTitle]);
  const items = briefing.sections.flatMap((section) => section.items).length;
  assert.deepEqual(under("Lbl"), [...Array.from({ length: items }, () => "•"), "1.", "2."]);
  for (const [at, { sort, depth }] of elements.entries()) {
    const parent = elements.slice(0, at).findLast((one) => one.depth < depth)?.sort;
    const wanted: Record<string, string> = {
      LI: "L",
      Lbl: "LI",
      LBody: "LI",
      L: "Sect",
      Quote: "P",
      Link: "LBody",
      object: "Link",
    };
    if (sort in wanted) assert.equal(parent, wanted[sort], sort);
  }
  assert.equal(under("Quote").length, briefing.sections.flatMap(({ items }) => items.flatMap(({ quotes }) => quotes)).length);
  // one address, however many lines it takes
  assert.equal(elements.filter(({ sort }) => sort === "object").length, 1);
});

test("a PDF tells its language, those of what it quotes, and where its links lead", async () => {
  const file = Buffer.from(await pdfOf(briefing)).toString("latin1");
  const count = (pattern: RegExp): number => file.match(pattern)?.length ?? 0;
  assert.equal(count(/\/Lang \(en-GB\)/g), 2, "of the file and of its document");
  // 24 quotes, a body and the title of a source
  assert.equal(count(/\/Lang \(az\)/g), 26);
  assert.equal(count(/\/Lang \(kk\)/g), 1);
  assert.equal(count(/\/S \/Link\n\/Alt \(Original page: Nazirler\)/g), 1);
  assert.equal(count(/\/Contents \(Original page: Nazirler\)/g), 1);
  assert.equal(count(/\/ActualText \(Briefing\)/g), 1);
  assert.equal(count(/\/DisplayDocTitle true/g), 1);
  assert.equal(count(/\/Marked true/g), 1);
  assert.equal(count(/\/Tabs \/S/g), count(/\/Type \/Page\b/g), "tab keys go through every page as it is read");
});

test("all that is drawn on a page belongs to an element or to the page alone", async () => {
  const file = Buffer.from(await pdfOf(briefing));
  const drawn = { read: 0, apart: 0 };
  for (let at = file.indexOf("stream\n"); at >= 0; at = file.indexOf("stream\n", file.indexOf("endstream", at) + 9)) {
    const packed = file.subarray(at + 7, file.indexOf("\nendstream", at));
    // a stream that is not packed holds no page
    const lines = (packed[0] === 0x78 ? inflateSync(packed).toString("latin1") : "").split("\n");
    if (!lines.includes("EMC")) continue;
    const open: string[] = [];
    let sort = "";
    for (const line of lines) {
      sort = /^\/(\w+) <</.exec(line)?.[1] ?? sort;
      if (line.endsWith("BDC")) open.push(sort);
      if (line === "EMC") assert.ok(open.pop() !== undefined);
      if (!/TJ$|^S$/.test(line)) continue;
      assert.notEqual(open.length, 0, line);
      drawn[open.includes("Artifact") ? "apart" : "read"]++;
    }
    assert.deepEqual(open, []);
  }
  assert.ok(drawn.read > 100 && drawn.apart >= 6, `${drawn.read}, ${drawn.apart}`);
});
