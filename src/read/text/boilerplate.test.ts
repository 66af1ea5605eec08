import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type LineKind, layout, partsToRead } from "./boilerplate.ts";

const kinds: Record<string, LineKind> = { h: "headline", b: "body", d: "dateline", m: "metadata", x: "boilerplate" };

const pages = readFileSync(new URL("./boilerplate.corpus.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((page, index) => {
    const [language, ...rows] = page.trimEnd().split("\n");
    const lines = rows.filter((row) => row !== "" && !row.startsWith("#"));
    return {
      name: `page ${index + 1} (${language})`,
      text: lines.map((row) => (row === "-" ? "" : row.slice(2))).join("\n"),
      kinds: lines.filter((row) => row !== "-").map((row) => kinds[row[0]]),
    };
  });

const isRead = (kind: LineKind): boolean => kind !== "boilerplate" && kind !== "metadata";

for (const page of pages) {
  test(page.name, () => {
    const lines = layout(page.text);
    const shown = (index: number, kind: LineKind): string => `${kind}: ${page.text.slice(lines[index].start, lines[index].end)}`;
    assert.equal(lines.length, page.kinds.length);
    // a heading inside the text may count as headline or as body: both are read
    for (const [i, line] of lines.entries()) {
      const wanted = page.kinds[i];
      const same = line.kind === wanted || (isRead(wanted) && isRead(line.kind)) || (!isRead(wanted) && !isRead(line.kind));
      assert.ok(same, `${shown(i, line.kind)} (${wanted} wanted)`);
    }
    const exact = lines.filter((line, i) => line.kind === page.kinds[i]).length;
    assert.ok(
      exact >= lines.length - 2,
      lines.map((line, i) => (line.kind === page.kinds[i] ? "" : `\n${shown(i, line.kind)}`)).join(""),
    );
  });
}

test("lines keep their places in the raw text", () => {
  const text =
    "\ufeff  Siyasət \r\n\r\n\tGörüş keçirilib  \u2028Tərəflər ticarət və nəqliyyat sahəsində əməkdaşlığı müzakirə ediblər.\n";
  const lines = layout(text);
  assert.deepEqual(
    lines.map(({ start, end }) => text.slice(start, end)),
    ["Siyasət", "Görüş keçirilib", "Tərəflər ticarət və nəqliyyat sahəsində əməkdaşlığı müzakirə ediblər."],
  );
});

test("a text without a frame is read whole", () => {
  const text = "Президент принял посла.\n\nСтороны обсудили торговлю.";
  const [part] = partsToRead(layout(text));
  assert.equal(text.slice(...part), text);
});

test("an empty text has no lines", () => {
  assert.deepEqual(layout(""), []);
  assert.deepEqual(partsToRead(layout(" \n\n ")), []);
});

test("a sentence that merely has a word of notices is kept", () => {
  const text = `Toplantı Ankara'da yapıldı ve taraflar yeni bir takvim üzerinde anlaştı.
Bakan, vatandaşların yeni uygulamayı indirmesi ve telegram kanalını takip etmesi hâlinde başvuru sürelerinin yarıya ineceğini, bunun için iki ülke arasında ek protokol gerektiğini söyledi.`;
  assert.deepEqual(
    layout(text).map(({ kind }) => kind),
    ["body", "body"],
  );
});

test("the day that a feed puts before a title is not read", () => {
  const text =
    "date 2025-03-04 Министры встретились в Баку\n\nВстреча министров двух стран прошла в Баку в дружеской обстановке.\n";
  const read = partsToRead(layout(text)).map(([start, end]) => text.slice(start, end));
  assert.ok(read.length > 0 && !read.join().includes("2025"), read.join(" | "));
});
