import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ElchiError } from "../error.ts";
import {
  type Briefing,
  type BriefingItem,
  type BriefingQuote,
  cited,
  leadOf,
  quoted,
  sourceWords,
} from "../view/export/briefing.ts";
import { type Element, taggerOf } from "./pdf-tags.ts";

const colours = { ink: "#1a2026", soft: "#525b64", sea: "#0d5670" } as const;
const margin = 62;
const indent = 14;
const faceFiles = { plain: "400Regular", bold: "700Bold", italic: "400Regular_Italic" } as const;
type Face = keyof typeof faceFiles;

/** Where the fonts lie: beside the built program, or, while it runs from its source, where they were installed. */
function fontFile(face: Face): string {
  const file = `NotoSerif_${faceFiles[face]}.ttf`;
  const places = [
    new URL(`../server/fonts/${file}`, import.meta.url),
    new URL(`../../node_modules/@expo-google-fonts/noto-serif/${faceFiles[face]}/${file}`, import.meta.url),
  ];
  const found = places.map((place) => fileURLToPath(place)).find((path) => existsSync(path));
  if (found === undefined) throw new ElchiError("unreadable-file", `expected the font ${file} beside the program, got none`);
  return found;
}

const opened = new Map<Face, Font>();
/** An opened font, which pdfkit takes in place of a file though its types do not tell. */
type Font = Buffer & { readonly layout: unknown };

/**
 * The fonts, each opened once: what is looked up in its tables while words are set stays known to it, and takes several times as long as
 * all else where each briefing looks it up anew.
 */
async function fonts(): Promise<ReadonlyMap<Face, Font>> {
  // @ts-expect-error a library without types
  const { create } = (await import("fontkit")) as { create: (file: Buffer) => Font };
  for (const face of ["plain", "bold", "italic"] as const) {
    if (!opened.has(face)) opened.set(face, create(readFileSync(fontFile(face))));
  }
  return opened;
}

/** Points of a last page that are too few for a page of their own. */
const fewPoints = 130;

/** A briefing as PDF on A4, tagged for screen readers, with the letters that it uses embedded. The same briefing gives the same bytes. */
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
  const faces = await fonts();
  const day = new Date(`${briefing.day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: briefing.tag,
    displayTitle: true,
    font: faces.get("plain") as unknown as string,
    info: {
      Title: `${briefing.title}: ${briefing.kind}`,
      Author: "Elchi",
      Creator: "Elchi",
      Producer: "Elchi",
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const [face, font] of faces) doc.registerFont(face, font);
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

  const { whole, within, write, list: listIn, item: itemIn, link: linkIn, apart } = taggerOf(doc, briefing.tag);

  // capitals are read out letter by letter
  const kind = { actual: briefing.kind };
  const capitals = briefing.kind.toLocaleUpperCase(briefing.tag);
  write(whole, "P", () => use("plain", 9, colours.sea).text(capitals, { characterSpacing: 0.8 }), kind);
  write(whole, "H1", () => use("bold", 21).text(briefing.title, { lineGap: 2 }));
  write(whole, "P", () => use("plain", 10, colours.soft).text(briefing.asOf));
  use("plain", 10).moveDown(1);
  write(whole, "P", () => use("plain", 10.5).text(briefing.summary, { lineGap: 3 * gap }));

  const heading = (parent: Element, title: string, first: number): void => {
    // a heading stands on the page of what it is the heading of
    room(50 + first);
    doc.moveDown(0.4 + 0.7 * gap);
    write(parent, "H2", () => use("bold", 13).text(title, margin, doc.y));
    const y = doc.y + 2;
    apart("Layout", () =>
      doc
        .moveTo(margin, y)
        .lineTo(margin + width, y)
        .lineWidth(0.6)
        .strokeColor(colours.ink)
        .stroke(),
    );
    doc.y = y + 7;
    doc.outline.addItem(title);
  };
  const told = { width: width - indent, lineGap: 2 * gap };
  const proof = { width: width - indent - 28, lineGap: 1.5 * gap };
  const small = { width: width - 22, lineGap: 1 };
  const strongOf = (one: BriefingItem): string => (one.lead === null ? "" : `${leadOf(one)}${one.text === "" ? "" : " "}`);
  // in one with the words before it, a number is never alone in a line
  const marked = (words: string, sources: readonly number[]): string =>
    sources.length === 0 ? words : `${words}\u00a0${cited(sources)}`;
  const labelOf = ({ label }: BriefingQuote): string => (label === null ? "" : `${label}: `);
  const quoteOf = ({ words, language, sources }: BriefingQuote): string => marked(quoted(words, language), sources);
  const heightOf = (one: BriefingItem): number => {
    const own = use("bold", 10).heightOfString(`${strongOf(one)}${marked(one.text, one.sources)}`, told);
    use("italic", 9);
    return one.quotes.reduce((sum, quote) => {
      return sum + 1 + doc.heightOfString(`${labelOf(quote)}${quoteOf(quote)}`, proof);
    }, own + 4);
  };
  const tell = (body: Element, one: BriefingItem, y: number): void => {
    const line = within(body, "P");
    const text = marked(one.text, one.sources);
    const start = [margin + indent, y] as const;
    const { lead } = one;
    if (lead === null) line.add(() => use("plain", 10).text(text, ...start, told));
    else {
      const tongue = lead.language === null ? {} : { lang: lead.language };
      write(line, "Span", () => use("bold", 10).text(strongOf(one), ...start, { ...told, continued: text !== "" }), tongue);
      if (text !== "") line.add(() => use("plain", 10).text(text, { ...told, continued: false }));
    }
    line.end();
  };
  const prove = (body: Element, quote: BriefingQuote): void => {
    const line = within(body, "P");
    const label = labelOf(quote);
    const start = [margin + indent + 14, doc.y + 1] as const;
    const words = () => use("italic", 9, colours.soft);
    if (label !== "") line.add(() => words().text(label, ...start, { ...proof, continued: true }));
    write(
      line,
      "Quote",
      () =>
        label === ""
          ? words().text(quoteOf(quote), ...start, proof)
          : words().text(quoteOf(quote), { ...proof, continued: false }),
      { lang: quote.language },
    );
    line.end();
  };

  for (const { title, items, more } of briefing.sections) {
    const section = within(whole, "Sect");
    heading(section, title, heightOf(items[0]));
    const list = listIn(section, "Disc");
    for (const one of items) {
      room(heightOf(one));
      const y = doc.y;
      itemIn(
        list,
        () => use("plain", 10).text("•", margin, y, { lineBreak: false }),
        (body) => {
          tell(body, one, y);
          for (const quote of one.quotes) prove(body, quote);
        },
      );
      doc.x = margin;
      doc.y += 4;
    }
    list.end();
    if (more !== null) write(section, "P", () => use("plain", 8.5, colours.soft).text(more, margin, doc.y));
    section.end();
  }
  const sources = within(whole, "Sect");
  heading(sources, briefing.sourcesTitle, 60);
  const list = listIn(sources, "Decimal");
  for (const { n, parts, url, link } of briefing.sources) {
    const address = url !== null && /^https?:\/\//i.test(url) ? url : null;
    const high = use("plain", 8.5).heightOfString(sourceWords(parts), small);
    room(high + (address === null ? 0 : use("plain", 8).heightOfString(address, small)));
    const y = doc.y;
    itemIn(
      list,
      () => use("plain", 8.5).text(`${n}.`, margin, y, { lineBreak: false }),
      (body) => {
        const line = within(body, "P");
        for (const [index, { words, language }] of parts.entries()) {
          const last = index === parts.length - 1;
          const text = `${words}${last ? "" : " "}`;
          const draw = () =>
            index === 0
              ? use("plain", 8.5).text(text, margin + 22, y, { ...small, continued: !last })
              : use("plain", 8.5).text(text, { ...small, continued: !last });
          if (language === null) line.add(draw);
          else write(line, "Span", draw, { lang: language });
        }
        line.end();
        if (address === null) return;
        const top = doc.y;
        const reference = within(body, "Link", { alt: link });
        reference.add(() => use("plain", 8, colours.sea).text(address, margin + 22, top, small));
        const area = { x: margin + 22, y: top, width: Math.min(small.width, doc.widthOfString(address)), height: doc.y - top };
        linkIn(reference, area, address, link);
      },
    );
    doc.y += 3;
  }
  sources.end();
  doc.moveDown(1);
  write(whole, "P", () => use("plain", 8.5, colours.soft).text(briefing.method, margin, doc.y, { width }));
  whole.end();

  const onLast = doc.y - margin;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // below the margin, where text would begin a page of its own
    doc.page.margins.bottom = 0;
    apart("Pagination", () =>
      use("plain", 8, colours.soft).text(`${briefing.title} · ${page + 1} / ${count}`, margin, doc.page.height - 40, {
        width,
        align: "center",
        lineBreak: false,
      }),
    );
  }
  doc.end();
  await done;
  return { file: new Uint8Array(Buffer.concat(pieces)), pages: count, onLast };
}
