import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { syntheticText } from "../../bench/generate.ts";
import { handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import { dossierOf } from "../view/dossier.ts";
import { type Briefing, briefingForms, briefingOf, quoted } from "../view/export/briefing.ts";
import { detailOf } from "../view/reading.ts";
import { interfaceLanguages } from "../view/say/languages.ts";
import { voiceOf } from "../view/say/voices.ts";
import { briefingFile } from "./briefings.ts";
import { laid, pdfOf } from "./pdf.ts";
import { dossier as dossierOfStore } from "./views.ts";

const raw =
  "Foreign Minister Nurlan Ahmadov <met> Foreign Minister Yerlan Abishev in Baku. A memorandum on transit was signed. Trade reached $540 million.";
const { record } = handmade(
  { id: "one", published: "2025-05-14", source: "Outlet & Co", url: "https://example.org/a?b=1&c=2" },
  raw,
  {
    people: [
      { name: "Nurlan Ahmadov", post: "foreign-minister", state: "AZ", quote: "Nurlan Ahmadov" },
      { name: "Yerlan Abishev", post: "foreign-minister", state: "KZ", quote: "Yerlan Abishev" },
    ],
    encounters: [
      {
        kind: "meeting",
        status: "held",
        parties: ["AZ", "KZ"],
        date: "2025-05-14",
        place: "Baku",
        participants: ["Nurlan Ahmadov", "Yerlan Abishev"],
        quote: "Foreign Minister Nurlan Ahmadov <met> Foreign Minister Yerlan Abishev in Baku",
      },
    ],
    instruments: [
      {
        kind: "memorandum",
        action: "signed",
        title: "memorandum on transit",
        parties: ["AZ", "KZ"],
        date: "2025-05-14",
        quote: "A memorandum on transit was signed",
      },
    ],
    figures: [
      {
        measure: "trade-turnover",
        value: 540_000_000,
        unit: "USD",
        sense: "level",
        period: null,
        parties: ["AZ", "KZ"],
        quote: "Trade reached $540 million",
      },
    ],
  },
);
const detail = detailOf(raw, record);
const dossier = dossierOf("AZ", "KZ", detail.facts, { today: "2025-06-20", texts: [{ ...detail, title: "Ministers met" }] });

test("every sentence of a briefing has a numbered source, and words where they are short", () => {
  const briefing = briefingOf(dossier, voiceOf("en"));
  const items = briefing.sections.flatMap((section) => section.items);
  assert.ok(items.length >= 5);
  for (const { text, sources, quotes } of items) {
    // what only leads to the words of a text leaves the number to these
    if (text.endsWith(":")) assert.deepEqual([sources, quotes.length], [[], 1]);
    else assert.deepEqual(sources, [1]);
    for (const { words, sources } of quotes) {
      assert.ok(raw.includes(words), words);
      assert.deepEqual(sources, [1]);
    }
  }
  assert.deepEqual(briefing.sources, [
    {
      n: 1,
      parts: ["Outlet & Co.", "Ministers met.", "14 May 2025, English."].map((words) => ({ words, language: null })),
      url: "https://example.org/a?b=1&c=2",
      link: "Original page: Ministers met",
    },
  ]);
});

test("a briefing tells once what several texts tell alike, and leaves pictographs and days of no known year out of it", () => {
  const text = (id: string, words: string, date: string) => {
    const raw = `${words} signed. \u{1F1E6}\u{1F1FF} «The commission will meet» in Baku on 6 March.`;
    const quoted = raw.slice(raw.indexOf("\u{1F1E6}"), -1);
    return detailOf(
      raw,
      handmade({ id, published: "2025-05-14", source: null }, raw, {
        instruments: [
          {
            kind: "protocol",
            action: "signed",
            title: words,
            parties: ["AZ", "KZ"],
            date: "2025-05-14",
            quote: `${words} signed`,
          },
        ],
        encounters: [
          { kind: "commission", status: "planned", parties: ["AZ", "KZ"], date, place: "Baku", participants: [], quote: quoted },
        ],
      }).record,
    );
  };
  const details = [text("a", "Protocol", "XXXX-03-06"), text("b", "Протокол", "2025-09-06")];
  const facts = details.flatMap((one) => one.facts);
  const texts = details.map((one) => ({ ...one, title: "A title" }));
  const { sections } = briefingOf(dossierOf("AZ", "KZ", facts, { today: "2025-06-20", texts }), voiceOf("en"));
  const named = (title: string) => sections.find((section) => section.title === title)?.items ?? [];
  assert.deepEqual(
    named("Documents").map((item) => [item.lead, item.text, item.sources.length]),
    [[null, "Protocol signed, 14 May 2025.", 2]],
  );
  assert.deepEqual(
    named("Ahead").map(({ lead, quotes }) => [lead?.words, quotes[0].words]),
    [["6 September 2025", "«The commission will meet» in Baku on 6 March"]],
  );
  assert.equal(quoted("«The commission will meet» in Baku", "ru"), "«„The commission will meet“ in Baku»");
});

test("files are the same to the byte however often they are made, in every language", async () => {
  for (const language of interfaceLanguages)
    for (const form of briefingForms) {
      // setting type takes a while
      if (form === "pdf" && !["en", "kk"].includes(language)) continue;
      const [one, other] = [
        await briefingFile(dossier, form, voiceOf(language)),
        await briefingFile(dossier, form, voiceOf(language)),
      ];
      assert.ok(Buffer.from(one).equals(Buffer.from(other)), `${language} ${form}`);
    }
});

test("no line of a briefing ends between a day and its month, and quotes stay as they are", async () => {
  const own = new TextDecoder().decode(await briefingFile(dossier, "html", voiceOf("en")));
  assert.match(own, /latest on 14\u00a0May 2025/);
  assert.match(own, /<(?:b|strong)>14\u00a0May 2025\./);
  assert.match(own, /Trade reached \$540 million/);
});

test("a Word document is a package of well-formed parts that hold the words", async () => {
  const file = Buffer.from(await briefingFile(dossier, "docx", voiceOf("kk")));
  const parts = unzipped(file);
  assert.equal([...parts.keys()][0], "[Content_Types].xml");
  const document = parts.get("word/document.xml") ?? "";
  assert.match(document, /Бакуде сыртқы істер министрі Nurlan Ahmadov пен сыртқы істер министрі Yerlan Abishev кездесті/);
  assert.match(document, /Nurlan Ahmadov &lt;met&gt; Foreign Minister/);
  assert.match(
    parts.get("word/_rels/document.xml.rels") ?? "",
    /Target="https:\/\/example\.org\/a\?b=1&amp;c=2" TargetMode="External"/,
  );
  for (const [name, content] of parts) assert.deepEqual(unbalanced(content), [], name);
});

test("a PDF has its fonts in it and pages with numbers", async () => {
  const file = Buffer.from(await briefingFile(dossier, "pdf", voiceOf("az"))).toString("latin1");
  assert.ok(/^%PDF-1\.\d/.test(file));
  assert.ok(file.includes("/FontFile2"));
  assert.ok(file.includes("/Lang (az)"));
  assert.ok(file.includes("(D:20250620000000Z)"), "the day of the record, not of its making");
});

test("a few lines get no page of their own", async () => {
  const briefing = briefingOf(dossier, voiceOf("kk"));
  const [line] = briefing.sections[0]!.items;
  const pagesOf = (file: Uint8Array): number =>
    Buffer.from(file)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  const longs = [53, 55].map((count) => {
    return { ...briefing, sections: [{ title: "1", items: Array.from({ length: count }, () => line!), more: null }] };
  });
  const [few, enough] = longs as [Briefing, Briefing];
  const [left, more] = [await laid(few, 1), await laid(enough, 1)];
  assert.ok(left.pages === 5 && left.onLast < 100 && more.pages === 5 && more.onLast > 150, `${left.onLast}, ${more.onLast}`);
  assert.equal(pagesOf(await pdfOf(few)), 4);
  assert.equal(pagesOf(await pdfOf(enough)), 5);
});

test("figures are told in sentences of their own", () => {
  for (const language of interfaceLanguages) {
    const voice = voiceOf(language);
    const falling = {
      ...dossier,
      figures: dossier.figures.map((one) => ({
        ...one,
        figures: one.figures.map((figure) => ({ ...figure, sense: "decrease" as const })),
      })),
    };
    const { sections } = briefingOf(falling, voice);
    const said = sections.find(({ title }) => title === voice.words.ui.pair.figures)!.items.map(({ text }) => text);
    assert.ok(said.length > 0 && said.every((text) => /^[\p{Lu}\p{N}$]/u.test(text)), `${language}: ${said}`);
  }
});

test("no briefing is made of nothing", async () => {
  const empty = dossierOf("AZ", "HU", [], { today: "2025-06-20" });
  await assert.rejects(briefingFile(empty, "pdf", voiceOf("en")), { code: "not-found" });
});

/** The parts of a package, read by its directory. */
function unzipped(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, plain, length] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24), file.readUInt16LE(at + 28)];
    const start = file.readUInt32LE(at + 42);
    const name = file.toString("utf8", at + 46, at + 46 + length);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const content = inflateRawSync(file.subarray(data, data + packed));
    assert.equal(content.length, plain);
    parts.set(name, content.toString("utf8"));
    at += 46 + length;
  }
  return parts;
}

/** Tags of an XML text that do not close in order. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [tag, close, name, alone] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (alone === "/") continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) return [tag];
  }
  return open;
}

test("a briefing on two sides of whom very much is told has two to six pages in every language", async () => {
  const folder = mkdtempSync(join(tmpdir(), "elchi-briefing-"));
  const store = await openStore(join(folder, "store.sqlite"));
  await store.addMany(Array.from({ length: 400 }, (_, n) => syntheticText(n)));
  const { a, b } = (await store.pairs())[0]!;
  const whole = await dossierOfStore(store, a, b, "2020-01-01");
  await store.close();
  rmSync(folder, { recursive: true });
  assert.ok(whole.timeline.length > 30 && whole.commitments.length > 20 && whole.figures.length > 3);
  for (const language of interfaceLanguages) {
    const file = Buffer.from(await briefingFile(whole, "pdf", voiceOf(language))).toString("latin1");
    const pages = file.match(/\/Type \/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 2 && pages <= 6, `${language}: ${pages} pages`);
  }
});
