import type { LanguageTag } from "../lang/tags.ts";
import { type ElchiRecord, emptyRecord } from "./record.ts";

/** What the caller knows of a text besides its words. */
export interface Source {
  /** name of the text, unique in its collection; `doc.id` of the record */
  id: string;
  /** EDTF day of publication, where known; otherwise read from the page */
  published?: string | null;
  /** language, where known; otherwise identified */
  language?: LanguageTag;
  /** outlet that published it */
  source?: string | null;
  url?: string | null;
}

/** Version of the reader: a change that alters facts changes it. */
export const engineVersion = "0.1.0";

/**
 * Reads one text. Pure and deterministic: the same string gives the same record, on any machine. Throws on no string;
 * oddities become `doc.notes`. Spans are UTF-16 offsets into `text` as given.
 */
export function read(text: string, source: Source): ElchiRecord {
  void text;
  return emptyRecord({
    id: source.id,
    language: source.language ?? "other",
    published: source.published ?? null,
    attribution: null,
    source: source.source ?? null,
    url: source.url ?? null,
    notes: [],
    engine: engineVersion,
  });
}
