import { type Doc, type ElchiRecord, emptyRecord, type FactKind } from "../src/read/record.ts";

/** A fact as a test writes it: its quote stands in the text, and from there it has its span. */
type Draft<K extends FactKind> = Omit<ElchiRecord[K][number], "span" | "rule" | "inferred">;
export type Drafts = { [K in FactKind]?: Draft<K>[] } & { topics?: ElchiRecord["topics"] };

/** A record made by hand, with the raw text that it is of. */
export interface Handmade {
  readonly record: ElchiRecord;
  readonly raw: string;
}

/** Makes a record of a text: spans are where the quotes stand first. Throws where the text lacks one. */
export function handmade(doc: Partial<Doc> & { id: string }, raw: string, drafts: Drafts = {}): Handmade {
  const { topics = [], ...lists } = drafts;
  const record = emptyRecord({ language: "en", published: null, attribution: null, notes: [], engine: "test", ...doc });
  for (const [kind, items] of Object.entries(lists)) {
    const facts = items.map((item) => {
      const start = raw.indexOf(item.quote);
      if (start === -1) throw new Error(`not in the text: ${item.quote}`);
      return { ...item, span: [start, start + item.quote.length], rule: "hand", inferred: {} };
    });
    Object.assign(record, { [kind]: facts });
  }
  return { record: { ...record, topics }, raw };
}
