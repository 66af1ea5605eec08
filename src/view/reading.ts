import { type ElchiRecord, factKinds } from "../read/record.ts";
import type { FactRow, TextDetail } from "./rows.ts";

/** A text that is in no store, with its record, in the form in which pages show texts. Facts are numbered in the record's order. */
export function detailOf(raw: string, record: ElchiRecord): TextDetail {
  const { id, language, published, source = null, url = null, attribution } = record.doc;
  const facts = factKinds.flatMap((kind) => record[kind].map((fact) => ({ kind, fact })));
  return {
    id,
    language,
    published,
    source,
    url,
    attribution,
    title: "",
    addedAt: "",
    duplicateOf: null,
    raw,
    record,
    facts: facts.map(
      ({ kind, fact }, index) => ({ id: String(index + 1), text: id, kind, fact, language, published, source, url }) as FactRow,
    ),
    rejected: [],
    duplicates: [],
    copyOf: null,
    copies: [],
    versions: [],
  };
}
