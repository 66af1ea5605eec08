/** An element of what a document says, by which it is read aloud. */
export type Element = PDFKit.PDFStructureElement;

/** What is told of an element besides its sort. */
export interface Told {
  /** BCP 47 */
  lang?: string;
  /** read out in place of what stands there */
  alt?: string;
  /** what stands there, written as it is meant */
  actual?: string;
}

/** Draws into a document so that all that is drawn belongs to an element of it, or to the page alone. */
export interface Tagger {
  /** all that the document says */
  whole: Element;
  /** an element in another, to be ended when all of it is there */
  within(parent: Element, sort: string, told?: Told): Element;
  /** an element in another with what is drawn */
  write(parent: Element, sort: string, draw: () => void, told?: Told): void;
  /** a list in an element; `numbering` says what sort of labels its items have */
  list(parent: Element, numbering: "Disc" | "Decimal"): Element;
  /** an item of a list, with its label and what it holds */
  item(list: Element, label: () => void, fill: (body: Element) => void): void;
  /** an address within an element that holds its words; `alt` says where it leads */
  link(element: Element, area: { x: number; y: number; width: number; height: number }, url: string, alt: string): void;
  /** lines and numbers of pages, which say nothing of their own */
  apart(sort: "Layout" | "Pagination", draw: () => void): void;
}

/** Tags what is drawn into a document that was made to be tagged. */
export function taggerOf(doc: PDFKit.PDFDocument, lang: string): Tagger {
  const whole = doc.struct("Document", { lang });
  doc.addStructure(whole);
  const within: Tagger["within"] = (parent, sort, told = {}) => {
    const element = doc.struct(sort, told);
    parent.add(element);
    return element;
  };
  const write: Tagger["write"] = (parent, sort, draw, told) => {
    within(parent, sort, told).add(draw).end();
  };
  return {
    whole,
    within,
    write,
    list(parent, numbering) {
      const list = within(parent, "L") as Element & { dictionary: { data: Record<string, unknown> } };
      list.dictionary.data.A = { O: "List", ListNumbering: numbering };
      return list;
    },
    item(list, label, fill) {
      const one = within(list, "LI");
      write(one, "Lbl", label);
      const body = within(one, "LBody");
      fill(body);
      one.end();
    },
    link(element, { x, y, width, height }, url, alt) {
      const told = { structParent: element, Contents: new String(alt) };
      doc.link(x, y, width, height, url, told as object);
      // only now is it known on which page it is
      element.end();
    },
    apart(sort, draw) {
      doc.markContent("Artifact", { type: sort });
      draw();
      doc.endMarkedContent();
    },
  };
}
