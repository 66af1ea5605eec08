import type { PromiseStatus } from "../entity/follow.ts";
import type {
  BodyKind,
  CommitmentStrength,
  EncounterKind,
  EncounterStatus,
  FigureSense,
  InstrumentAction,
  InstrumentKind,
  Measure,
  StatementAct,
  Topic,
} from "../read/record.ts";
import { sortKey } from "./edtf.ts";
import type { Called } from "./readers.ts";
import type { CopyRow, FactRow, LinkRow } from "./rows.ts";

/** Where a text says it: the way back from any line of a view to the words. */
export interface Evidence {
  /** id of the fact */
  fact: string;
  /** id of the text */
  text: string;
  quote: string;
  /** UTF-16 offsets into the raw text, end excluded */
  span: [number, number];
  rule: string;
  inferred: Record<string, string>;
  language: string;
  published: string | null;
  source: string | null;
  /** the title of a text without a source, by which it is named; only then, and only where the store was asked */
  title?: string;
  url: string | null;
  /** other texts that bring the same page; only where the store was asked */
  copies?: readonly CopyRow[];
}

/** One line of a view; `evidence` holds at least one piece, the best to read first. */
export interface Item {
  evidence: Evidence[];
}

/** Somebody who takes part or speaks, with the office and the side that the text gives. */
export interface Participant {
  /** groups the spellings of one person: the person's id where a store knows it, else made of the side and how the name sounds */
  key: string;
  name: string;
  post: string | null;
  state: string | null;
}

/** Whether the key of somebody is a person's id in a store; other keys hold the colon behind the side. */
export const isPersonId = (key: string): boolean => !key.includes(":");

export interface PersonItem extends Item, Participant {
  /** every spelling met, the displayed one first */
  names: string[];
  /** offices with the first and last publication day that gives them, latest first */
  posts: { post: string; from: string | null; to: string | null }[];
  /** encounters of the view in which the person took part */
  encounters: number;
}

export interface EncounterItem extends Item {
  /** the encounter's id in the store; where the store does not know it, that of a fact that tells of it */
  id: string;
  kind: EncounterKind;
  status: EncounterStatus;
  parties: string[];
  date: string | null;
  place: string | null;
  /** the state in which the place lies, where known */
  placeState: string | null;
  participants: Participant[];
  /** ids of all texts that tell of it, those with the same words as another too */
  texts: string[];
  /** why each telling is told to be of this encounter, in the order of `evidence`; only where the store knows */
  links?: (LinkRow & { fact: string })[];
}

export interface InstrumentItem extends Item {
  kind: InstrumentKind;
  /** the furthest that it has come */
  action: InstrumentAction;
  title: string;
  language: string;
  /** what it is called in each language of the texts */
  called?: Called[];
  parties: string[];
  date: string | null;
  /** all that was told of it, furthest first */
  history: { action: InstrumentAction; date: string | null; evidence: Evidence }[];
}

export interface FigureItem extends Item {
  measure: Measure;
  value: number;
  unit: string;
  sense: FigureSense;
  period: string | null;
  parties: string[];
}

export interface FigureSeries {
  measure: Measure;
  /** latest period first */
  figures: FigureItem[];
}

export interface BodyItem extends Item {
  name: string;
  language: string;
  /** what it is called in each language of the texts */
  called?: Called[];
  kind: BodyKind;
  parties: string[];
}

export interface ProjectItem extends Item {
  name: string;
}

export interface CommitmentItem extends Item {
  strength: CommitmentStrength;
  actors: string[];
  due: string | null;
  /** what became of it: the `status` of the promise (entity/follow.ts) */
  state: PromiseStatus;
  /** what a later text tells of it; null where none does: it is open or overdue */
  fate: Fate | null;
}

/** Words of a text, with what the text knows of itself. */
export interface QuotedWords {
  text: string;
  quote: string;
  /** UTF-16 offsets into the raw text, end excluded */
  span: [number, number];
  language: string;
  published: string | null;
  source: string | null;
  /** the title of a text without a source, by which it is named; only then, and only where the store was asked */
  title?: string;
  url: string | null;
}

/** What a later text tells of a promise. */
export interface Fate {
  by: QuotedWords;
  /** the day to which it was put off, where that is told */
  moved: string | null;
  /** 0 to 1: how sure it is that both are about the same */
  score: number;
  /** what the promise and what became of it have in common */
  reasons: string[];
}

export interface StatementItem extends Item {
  act: StatementAct;
  speaker: Participant | null;
  side: string[];
}

export interface TopicItem {
  topic: Topic;
  /** texts that treat it */
  texts: number;
  /** the same by year of publication, where that is known */
  years: Record<string, number>;
}

/** The evidence that a row is. */
export function evidenceOf(row: FactRow): Evidence {
  return {
    fact: row.id,
    text: row.text,
    quote: row.fact.quote,
    span: [row.fact.span[0], row.fact.span[1]],
    rule: row.fact.rule,
    inferred: row.fact.inferred,
    language: row.language,
    published: row.published,
    source: row.source,
    ...(row.title !== undefined && { title: row.title }),
    url: row.url,
  };
}

/** Languages by how many readers of an English page can read them: Latin script before Cyrillic. */
const readable = ["en", "tr", "az", "uz-Latn", "tk", "kk-Latn", "ru", "kk", "ky", "uz-Cyrl", "az-Cyrl"];

/** Place of a language among those that a reader of these pages can most likely read, 0 the likeliest. */
export function readability(language: string): number {
  const place = readable.indexOf(language);
  return place < 0 ? readable.length : place;
}

/** Best to read first: by language, then by day of publication, then by text, so that the order never depends on the input's. */
export function byReadability(a: Evidence, b: Evidence): number {
  return (
    readability(a.language) - readability(b.language) ||
    compare(a.published ?? "~", b.published ?? "~") ||
    compare(a.text, b.text) ||
    a.span[0] - b.span[0] ||
    a.span[1] - b.span[1]
  );
}

/** Items in the order of keys that are worked out once for each; equal ones stay as they were. */
export function sortedBy<T, K>(items: readonly T[], keyOf: (item: T) => K, order: (a: K, b: K) => number): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => order(a.key, b.key))
    .map(({ item }) => item);
}

/** Items by a date of theirs, latest first; those without a date or of an unknown year last. */
export function newestFirst<T extends Item>(items: readonly T[], dateOf: (item: T) => string | null): T[] {
  return sortedBy(
    items,
    (item) => ({ when: sortKey(dateOf(item)), best: item.evidence[0] }),
    (a, b) =>
      Number(a.when.startsWith("~")) - Number(b.when.startsWith("~")) || compare(b.when, a.when) || byReadability(a.best, b.best),
  );
}

/** Order of code units, for sorts that must be the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Letters and digits only, small, without accents: for finding the same words again, never for display. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
