import { type Briefing, type BriefingItem, type BriefingWords, leadOf, quoted } from "./briefing.ts";

/** A file inside of a package. */
export interface PackagePart {
  name: string;
  content: string;
}

/**
 * A briefing as the parts of a Word document (Office Open XML, ISO/IEC 29500), to be zipped in this order. Headings, lists and
 * quotations are styles, so that the reader's own template can take over; numbers lead to their sources. Nothing in it depends
 * on the hour at which it is made.
 */
export function docxParts(briefing: Briefing): PackagePart[] {
  const links = briefing.sources.filter(({ url }) => isAddress(url));
  const linkId = new Map(links.map(({ n }, index) => [n, `rIdLink${index + 1}`]));
  const body = [
    paragraph("Kind", run(briefing.kind)),
    paragraph("Title", run(briefing.title)),
    paragraph("Subtitle", run(briefing.asOf)),
    paragraph(null, run(briefing.summary)),
    ...briefing.sections.flatMap(({ title, items, more }) => [
      paragraph("Heading1", run(title)),
      ...items.flatMap(itemParagraphs),
      ...(more === null ? [] : [paragraph("More", run(more))]),
    ]),
    paragraph("Heading1", run(briefing.sourcesTitle)),
    ...briefing.sources.map(({ n, parts, url }) => {
      const id = linkId.get(n);
      const link =
        id === undefined
          ? ""
          : `${run(" ")}<w:hyperlink r:id="${id}" w:history="1">${run(url ?? "", '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
      const mark = `<w:bookmarkStart w:id="${n}" w:name="source${n}"/><w:bookmarkEnd w:id="${n}"/>`;
      return paragraph(
        "Source",
        `${mark}${run(`${n}. `)}${parts.map((part, index) => `${index > 0 ? run(" ") : ""}${inTongue(part)}`).join("")}${link}`,
      );
    }),
    paragraph("More", run(briefing.method)),
  ];
  return [
    { name: "[Content_Types].xml", content: contentTypes },
    {
      name: "_rels/.rels",
      content: relations([
        ["rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml"],
        ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
      ]),
    },
    { name: "docProps/core.xml", content: coreProperties(briefing) },
    {
      name: "word/document.xml",
      content: `${xmlHead}<w:document ${namespaces}><w:body>${body.join("")}<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: relations([
        ["rIdStyles", `${office}/styles`, "styles.xml"],
        ["rIdNumbering", `${office}/numbering`, "numbering.xml"],
        ["rIdFooter", `${office}/footer`, "footer1.xml"],
        ...links.map(({ n, url }): [string, string, string, string] => [
          linkId.get(n) ?? "",
          `${office}/hyperlink`,
          url ?? "",
          "External",
        ]),
      ]),
    },
    { name: "word/styles.xml", content: styles(briefing.tag) },
    { name: "word/numbering.xml", content: numbering },
    {
      name: "word/footer1.xml",
      content: `${xmlHead}<w:ftr ${namespaces}>${paragraph("Footer", `${run(`${briefing.title} · `)}${field("PAGE")}${run(" / ")}${field("NUMPAGES")}`)}</w:ftr>`,
    },
  ];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

/** Words, marked where they are in another language than the briefing. */
const inTongue = ({ words, language }: BriefingWords, properties = ""): string =>
  run(words, `${properties}${language === null ? "" : `<w:lang w:val="${escaped(language)}"/>`}`);

function itemParagraphs(one: BriefingItem): string[] {
  const { lead, text, sources, quotes } = one;
  const strong = lead === null ? "" : inTongue({ ...lead, words: `${leadOf(one)}${text === "" ? "" : " "}` }, "<w:b/>");
  const mark = (words: string): string => run(words, '<w:rStyle w:val="Mark"/>');
  const marks = (all: readonly number[]): string => {
    if (all.length === 0) return "";
    const links = all.map((n) => `<w:hyperlink w:anchor="source${n}" w:history="1">${mark(`${n}`)}</w:hyperlink>`);
    return `${mark("\u00a0[")}${links.join(mark(",\u00a0"))}${mark("]")}`;
  };
  // what is told and what proves it stay on one page
  const told = paragraph("ListBullet", `${strong}${run(text)}${marks(sources)}`, quotes.length > 0);
  return [
    told,
    ...quotes.map(({ label, words, language, sources }, index) => {
      const before = label === null ? "" : run(`${label}: `);
      const said = inTongue({ words: quoted(words, language), language });
      return paragraph("Quote", `${before}${said}${marks(sources)}`, index < quotes.length - 1);
    }),
  ];
}

function paragraph(style: string | null, runs: string, withNext = false): string {
  const keep = withNext ? "<w:keepNext/>" : "";
  return `<w:p>${style === null ? "" : `<w:pPr><w:pStyle w:val="${style}"/>${keep}</w:pPr>`}${runs}</w:p>`;
}

function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

function relations(all: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const lines = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

function coreProperties({ title, kind, tag, day }: Briefing): string {
  const time = `${day}T00:00:00Z`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(`${title}: ${kind}`)}</dc:title><dc:creator>Elchi</dc:creator><dc:language>${escaped(tag)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const numbering = `${xmlHead}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

interface Style {
  id: string;
  name: string;
  paragraph?: string;
  run?: string;
}

/** Sizes are half points, spaces twentieths of a point. */
const paragraphStyles: readonly Style[] = [
  {
    id: "Kind",
    name: "Kind",
    paragraph: '<w:spacing w:after="0"/>',
    run: '<w:caps/><w:spacing w:val="20"/><w:color w:val="0D5670"/><w:sz w:val="18"/>',
  },
  { id: "Title", name: "Title", paragraph: '<w:keepNext/><w:spacing w:after="40"/>', run: '<w:b/><w:sz w:val="44"/>' },
  { id: "Subtitle", name: "Subtitle", paragraph: '<w:spacing w:after="240"/>', run: '<w:color w:val="525B64"/>' },
  {
    id: "Heading1",
    name: "heading 1",
    paragraph:
      '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="1A2026"/></w:pBdr><w:spacing w:before="260" w:after="100"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="26"/>',
  },
  {
    id: "ListBullet",
    name: "List Bullet",
    paragraph: '<w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="20"/>',
  },
  {
    id: "Quote",
    name: "Quote",
    paragraph: '<w:keepLines/><w:spacing w:after="80"/><w:ind w:left="567" w:right="284"/>',
    run: '<w:i/><w:color w:val="525B64"/><w:sz w:val="19"/>',
  },
  {
    id: "Source",
    name: "Source",
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="425" w:hanging="425"/>',
    run: '<w:sz w:val="18"/>',
  },
  {
    id: "More",
    name: "More",
    paragraph: '<w:spacing w:before="80" w:after="120"/>',
    run: '<w:color w:val="525B64"/><w:sz w:val="18"/>',
  },
  { id: "Footer", name: "footer", paragraph: '<w:jc w:val="center"/>', run: '<w:color w:val="525B64"/><w:sz w:val="17"/>' },
];

function styles(tag: string): string {
  const own = paragraphStyles.map(
    ({ id, name, paragraph: p = "", run: r = "" }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${p}</w:pPr><w:rPr>${r}</w:rPr></w:style>`,
  );
  return `${xmlHead}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/><w:sz w:val="21"/><w:lang w:val="${escaped(tag)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${own.join("")}<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:color w:val="0D5670"/><w:sz w:val="16"/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0D5670"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;
}

const isAddress = (url: string | null): boolean => url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it: without the control characters that XML has no place for. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (character) => entities[character]);
}
