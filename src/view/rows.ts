import type { ElchiRecord, FactKind, LanguageTag, Post } from "../read/record.ts";
import type { CommitmentItem } from "./items.ts";

/**
 * The rows in which facts leave the store: what pages, views and exports are made of. Types only. All days are EDTF, all
 * offsets are UTF-16 code units of the raw text. Lists are newest first unless said otherwise.
 */

/** A fact of one list of a record. */
export type FactOf<K extends FactKind> = ElchiRecord[K][number];

/** One fact of the kind `K`, with what its text knows of itself. */
export interface FactRowOf<K extends FactKind> {
  /** stable: the same text read the same way gives the same id, in any store */
  readonly id: string;
  /** id of the text that says it */
  readonly text: string;
  readonly kind: K;
  readonly fact: FactOf<K>;
  readonly language: LanguageTag;
  readonly published: string | null;
  readonly source: string | null;
  /** the title of a text without a source, by which it is named; only then, and only where the store was asked */
  readonly title?: string;
  readonly url: string | null;
  /** what a person has said of it; absent where nobody has */
  readonly verdict?: FactVerdict;
}

/** What a person has said of a fact, whose fields are as that person left them. */
export interface FactVerdict {
  /** number of the decision */
  readonly decision: number;
  readonly action: "confirm" | "reject" | "correct";
  /**
   * how it stands to what the reader gives now. `applies`: as it was judged · `otherwise`: the reader reads those words otherwise ·
   * `unread`: the reader no longer reads it · `moot`: rejected and no longer read · `adrift`: the words are no longer in the text
   */
  readonly standing: "applies" | "otherwise" | "unread" | "moot" | "adrift";
  readonly who: string;
  /** ISO 8601, UTC */
  readonly at: string;
  readonly why: string | null;
}

/** A fact, or a person's word on one, that somebody should look at. */
export interface ReviewRow {
  readonly row: FactRow;
  /** 1 to 1000, the most urgent first: how doubtful it is times how much it matters; 1000 where a decision has lost its words */
  readonly urgency: number;
  /** fields that are missing, say little or were inferred; `text` where the text has changed under a decision */
  readonly doubts: readonly string[];
  /** number of the decision about links that has lost the words of this fact, which is no longer there */
  readonly decision?: number;
  /** how a commitment stands, and what a later text tells of it; only where the caller asked */
  readonly state?: CommitmentItem["state"];
  readonly fate?: CommitmentItem["fate"];
}

/** One fact of any kind; `row.kind` tells which, and narrows `row.fact`. */
export type FactRow = { [K in FactKind]: FactRowOf<K> }[FactKind];

/** One text, without its words. */
export interface TextRow {
  readonly id: string;
  readonly language: LanguageTag;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly attribution: string | null;
  /** the caller's title, else the line of the text that looks most like one */
  readonly title: string;
  /** ISO 8601, UTC */
  readonly addedAt: string;
  /** id of the text with the very same words that was there first; its facts count, this one's don't */
  readonly duplicateOf: string | null;
}

/** One text with everything kept of it. */
export interface TextDetail extends TextRow {
  readonly raw: string;
  /** after people's decisions; with the very facts that the reader gave where there are none */
  readonly record: ElchiRecord;
  /** the record's facts, in the record's order */
  readonly facts: readonly FactRow[];
  /** facts that the reader gives and a person has rejected */
  readonly rejected: readonly FactRow[];
  /** ids of other texts with the very same words */
  readonly duplicates: readonly string[];
  /** the page of which this text is a copy, in other trimmings */
  readonly copyOf: string | null;
  /** other texts that bring the same page, with or without other trimmings */
  readonly copies: readonly CopyRow[];
  /** earlier contents under the same id, oldest first */
  readonly versions: readonly TextVersion[];
}

/** A text that brings the same page as another. */
export interface CopyRow {
  /** id of the text */
  readonly id: string;
  readonly published: string | null;
  readonly source: string | null;
  /** the title of a text without a source, by which it is named; only then, and only where the store was asked */
  readonly title?: string;
  readonly url: string | null;
}

/** An earlier content of a text, replaced by a later one. */
export interface TextVersion {
  readonly version: number;
  readonly hash: string;
  readonly engine: string;
  readonly addedAt: string;
  readonly replacedAt: string;
}

/** A text that a search found. */
export interface SearchRow extends TextRow {
  readonly snippet: Snippet;
}

/** The piece of a text that shows best why it was found. */
export interface Snippet {
  /** where the piece starts in the raw text */
  readonly start: number;
  readonly text: string;
  /** start and end of each word found, offsets into the raw text */
  readonly hits: readonly (readonly [number, number])[];
}

/** How much is known between two sides; `a` < `b`. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  /** texts with a fact that holds both */
  readonly texts: number;
  /** facts that hold both */
  readonly facts: number;
  /** encounters in the world with both, each once, however many texts tell of it; without roll calls */
  readonly encounters: number;
  /** day of the latest such text, EDTF; null where no such text has a day */
  readonly last: string | null;
}

/** A place as texts write it, or the name of a project, and how often it is told of. */
export interface ValueRow {
  readonly value: string;
  /** of places: encounters that took place there, each once; of projects: facts that name it */
  readonly n: number;
  /** the latest day, EDTF; null where none is known */
  readonly last: string | null;
}

/** How many of the latest texts that name a project, under one of its names, are of two sides above all. */
export interface ProjectPairRow {
  readonly value: string;
  readonly a: string;
  readonly b: string;
  readonly n: number;
}

/** Someone in the world, however texts write them. */
export interface PersonRow {
  /** the person's id: stays the same as long as the store does */
  readonly key: string;
  readonly state: string | null;
  /** of the full names the one met most often */
  readonly name: string;
  /** Wikidata's identifier, where it is certain */
  readonly wikidata: string | null;
  /** every name that records give, the one shown first, then those met most often */
  readonly spellings: readonly string[];
  readonly posts: readonly PersonPost[];
  /** how many texts name them */
  readonly count: number;
  /** ids of the newest of these texts, at most 20 */
  readonly texts: readonly string[];
  /** every text with each way in which it writes the name, oldest first; only where asked for */
  readonly mentions?: readonly NameInText[];
}

/** A name as a text writes it. */
export interface NameInText {
  /** id of the text */
  readonly text: string;
  readonly name: string;
}

/** A spelling of somebody's name, with a language of the texts that have it and how many they are. */
export interface NameSpelled {
  readonly name: string;
  readonly language: string;
  readonly texts: number;
}

/** Why a fact, or a name, is told to belong to something in the world. */
export interface LinkRow {
  /** 0 … 1 */
  readonly score: number;
  readonly reasons: readonly string[];
  /** "elchi", or whoever decided it */
  readonly decidedBy: string;
}

/** Someone with everything kept of them. */
export interface PersonDetail extends PersonRow {
  readonly mentions: readonly NameInText[];
  /** each name that records give, with why it is told to be this person's */
  readonly names: readonly (LinkRow & { readonly name: string; readonly state: string | null; readonly count: number })[];
}

/** One encounter in the world with all that tell of it. */
export interface EncounterGroup {
  /** stays the same as long as the store does; the id of any telling finds it too */
  readonly id: string;
  /** oldest text first */
  readonly tellings: readonly (FactRowOf<"encounters"> & { readonly link: LinkRow })[];
  /** the people whom these texts name, with the id of the person where it is known */
  readonly people: readonly (FactRowOf<"people"> & { readonly person: string | null })[];
  /** of each text that is no copy, the others that bring the same page */
  readonly copies: Readonly<Record<string, readonly CopyRow[]>>;
}

/** An office in which someone is named, with the days of the first and last text that does so. */
export interface PersonPost {
  readonly post: Post | `${Post}:acting` | `${Post}:former` | null;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A part of a list; `next` is the cursor that asks for the part after it, null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}
