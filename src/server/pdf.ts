import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ElchiError } from "../error.ts";
import { type Briefing, type BriefingItem, cited, quoted } from "../view/export/briefing.ts";

const colours = { ink: "#1a2026", soft: "#525b64", sea: "#0d5670" } as const;
const margin = 62;
const indent = 14;
const faces = { plain: "400Regular", bold: "700Bold", italic: "400Regular_Italic" } as const;
type Face = keyof typeof faces;

/** Where the fonts lie: beside the built program, or, while it runs from its source, where they were installed. */
function fontFile(face: Face): string {
  const file = `NotoSerif_${faces[face]}.ttf`;
  const places = [
    new URL(`../server/fonts/${file}`, import.meta.url),
    new URL(`../../node_modules/@expo-google-fonts/noto-serif/${faces[face]}/${file}`, import.meta.url),
  ];
  const found = places.map((place) => fileURLToPath(place)).find((path) => existsSync(path));
  if (found === undefined) throw new ElchiError("unreadable-file", `expected the font ${file} beside the program, got none`);
  return found;
}

/** Points of a last page that are too few for a page of their own. */
const fewPoints = 130;

/** A briefing as PDF on A4, with the letters that it uses embedded. The same briefing gives the same bytes. */
export async function pdfOf(briefing: Briefing): Promise<Uint8Array<ArrayBuffer>> {
  const loose = await laid(briefing, 1);
  if (loose.pages === 1 || loose.onLast > fewPoints) return loose.file;
  // a few lines that are left over find room on the pages before, with lines a little closer
  const close = await laid(briefing, 0.5);
  return close.pages < loose.pages ? close.file : loose.file;
}

/** A briefing on pages, and how much stands on the last; `gap` says how far lines stand apart, 1 being usual. */
export async function laid(
  briefing: Briefing,
  gap: number,
): Promise<{ file: Uint8Array<ArrayBuffer>; pages: number; onLast: number }> {
  const { default: PDFDocument } = await import("pdfkit");
  const day = new Date(`${briefing.day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    lang: briefing.tag,
    displayTitle: true,
    font: fontFile("plain"),
    info: {
      Title: `${briefing.title}: ${briefing.kind}`,
      Author: "Elchi",
      Creator: "Elchi",
      Producer: "Elchi",
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const face of ["plain", "bold", "italic"] as const) doc.registerFont(face, fontFile(face));
  const pieces: Buffer[] = [];
  doc.on("data", (piece: Buffer) => pieces.push(piece));
  const done = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  const use = (face: Face, size: number, colour: string = colours.ink) => doc.font(face).fontSize(size).fillColor(colour);
  const room = (points: number): void => {
    if (doc.y + points > doc.page.height - margin) doc.addPage();
  };
  const width = doc.page.width - 2 * margin;

  use("plain", 9, colours.sea).text(briefing.kind.toLocaleUpperCase(briefing.tag), { characterSpacing: 0.8 });
  use("bold", 21).text(briefing.title, { lineGap: 2 });
  use("plain", 10, colours.soft).text(briefing.asOf).moveDown(1);
  use("plain", 10.5).text(briefing.summary, { lineGap: 3 * gap });

  const heading = (title: string, first: number): void => {
    // a heading stands on the page of what it is the heading of
    room(50 + first);
    doc.moveDown(0.4 + 0.7 * gap);
    use("bold", 13).text(title, margin, doc.y);
    const y = doc.y + 2;
    doc
      .moveTo(margin, y)
      .lineTo(margin + width, y)
      .lineWidth(0.6)
      .strokeColor(colours.ink)
      .stroke();
    doc.y = y + 7;
    doc.outline.addItem(title);
  };
  const told = { width: width - indent, lineGap: 2 * gap };
  const proof = { width: width - indent - 28, lineGap: 1.5 * gap };
  const leadOf = ({ lead, text }: BriefingItem): string => (lead === null ? "" : `${lead}${text === "" ? "\u00a0" : ". "}`);
  // in one with the words before it, a number is never alone in a line
  const textOf = ({ text, sources }: BriefingItem): string => `${text}${text === "" ? "" : "\u00a0"}${cited(sources)}`;
  const quotesOf = ({ quotes }: BriefingItem): string[] =>
    quotes.map(
      ({ label, words, language, source }) =>
        `${label === null ? "" : `${label}: `}${quoted(words, language)}\u00a0${cited([source])}`,
    );
  const heightOf = (one: BriefingItem): number => {
    const own = use("bold", 10).heightOfString(`${leadOf(one)}${textOf(one)}`, told);
    use("italic", 9);
    return quotesOf(one).reduce((sum, words) => sum + 1 + doc.heightOfString(words, proof), own + 4);
  };
  const item = (one: BriefingItem): void => {
    room(heightOf(one));
    const y = doc.y;
    use("plain", 10).text("•", margin, y, { lineBreak: false });
    const lead = leadOf(one);
    if (lead === "") use("plain", 10).text(textOf(one), margin + indent, y, told);
    else {
      use("bold", 10).text(lead, margin + indent, y, { ...told, continued: true });
      use("plain", 10).text(textOf(one), { ...told, continued: false });
    }
    for (const words of quotesOf(one)) use("italic", 9, colours.soft).text(words, margin + indent + 14, doc.y + 1, proof);
    doc.x = margin;
    doc.y += 4;
  };

  for (const { title, items, more } of briefing.sections) {
    heading(title, heightOf(items[0]));
    for (const one of items) item(one);
    if (more !== null) use("plain", 8.5, colours.soft).text(more, margin, doc.y);
  }
  heading(briefing.sourcesTitle, 60);
  for (const { n, words, url } of briefing.sources) {
    room(24);
    const y = doc.y;
    use("plain", 8.5).text(`${n}.`, margin, y, { lineBreak: false });
    doc.y = y;
    use("plain", 8.5).text(words, margin + 22, y, { width: width - 22, lineGap: 1 });
    if (url !== null && /^https?:\/\//i.test(url))
      use("plain", 8, colours.sea).text(url, margin + 22, doc.y, { width: width - 22, link: url, lineGap: 1 });
    doc.y += 3;
  }
  doc.moveDown(1);
  use("plain", 8.5, colours.soft).text(briefing.method, margin, doc.y, { width });

  const onLast = doc.y - margin;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // below the margin, where text would begin a page of its own
    doc.page.margins.bottom = 0;
    use("plain", 8, colours.soft).text(`${briefing.title} · ${page + 1} / ${count}`, margin, doc.page.height - 40, {
      width,
      align: "center",
      lineBreak: false,
    });
  }
  doc.end();
  await done;
  return { file: new Uint8Array(Buffer.concat(pieces)), pages: count, onLast };
}
