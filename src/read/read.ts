import { languageOf } from "../lang/index.ts";
import type { LanguageTag } from "../lang/tags.ts";
import { frames } from "./clause/frames.ts";
import { commitmentsOf } from "./fact/commitment.ts";
import { encountersOf } from "./fact/encounter.ts";
import { instrumentsOf } from "./fact/instrument.ts";
import { statementsOf } from "./fact/statement.ts";
import { dates } from "./mention/date.ts";
import { pageOf } from "./page.ts";
import { type ElchiRecord, emptyRecord } from "./record.ts";
import { readerOf } from "./reader.ts";
import type { Scene } from "./scene.ts";
import { identify } from "./text/identify.ts";

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
  const tag = source.language ?? identify(text).tag;
  const record = emptyRecord({
    id: source.id,
    language: tag,
    published: source.published ?? null,
    attribution: null,
    source: source.source ?? null,
    url: source.url ?? null,
    notes: [],
    engine: engineVersion,
  });
  const language = languageOf(tag);
  if (!language) return record;
  const page = pageOf(text, tag, readerOf(language.code), record.doc.published);
  const scene: Scene = {
    page,
    parties: [],
    places: [],
    posts: [],
    people: [],
    persons: [],
    dates: dates(page),
    amounts: [],
    frames: frames(page),
    pair: [],
    home: null,
  };
  record.instruments = instrumentsOf(scene);
  record.encounters = encountersOf(scene);
  record.statements = statementsOf(scene);
  record.commitments = commitmentsOf(scene, record.encounters, record.instruments);
  record.doc.notes.push(...page.notes);
  return record;
}
