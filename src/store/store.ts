import type { ElchiRecord, EncounterKind, FactKind } from "../read/record.ts";
import type { FactRow, FactRowOf, Page, PairRow, PersonRow, TextDetail, TextRow, ValueRow } from "../view/rows.ts";
import type { Added, Addition } from "./add.ts";
import type { CheckReport } from "./check.ts";
import type { EncounterOptions, FactOptions, PairOptions } from "./facts.ts";
import type { PeopleOptions } from "./people.ts";
import type { SearchOptions, SearchPage, Words } from "./search.ts";
import type { Counts, TextOptions } from "./texts.ts";
import type { ValueOptions } from "./values.ts";

/**
 * Texts and what they say, kept. The same whichever database keeps it. Every method may throw `store-unavailable`,
 * `store-damaged` and `storage-full`; those that take days, limits or cursors throw `bad-argument` for one they cannot read.
 */
export interface Store {
  /** where the store lives, without a password */
  readonly address: string;

  /** Keeps one text. When the promise is fulfilled, it is on disk. */
  add(record: ElchiRecord, raw: string, options?: Pick<Addition, "searchTerms" | "title">): Promise<Added>;
  /**
   * Keeps many texts in one transaction: all or none. What was kept before is `unchanged`, so a batch that was cut off is simply
   * given again. A few hundred at a time are quick and light.
   */
  addMany(batch: readonly Addition[]): Promise<Added[]>;

  text(id: string): Promise<TextDetail | null>;
  texts(options?: TextOptions): Promise<Page<TextRow>>;
  fact(id: string): Promise<FactRow | null>;
  facts<K extends FactKind>(options: FactOptions & { readonly kind: K }): Promise<Page<FactRowOf<K>>>;
  encounters(options?: EncounterOptions): Promise<Page<FactRowOf<"encounters">>>;
  values(options: ValueOptions): Promise<ValueRow[]>;
  pairs(): Promise<PairRow[]>;
  pairFacts(a: string, b: string, options?: PairOptions): Promise<FactRow[]>;
  people(options?: PeopleOptions): Promise<Page<PersonRow>>;
  search(words: Words, options?: SearchOptions): Promise<SearchPage>;

  exportRecords(): AsyncIterable<ElchiRecord>;
  counts(): Promise<Counts>;
  /** Reads the whole store and tells what is wrong with it. */
  check(): Promise<CheckReport>;
  close(): Promise<void>;
}

export type {
  Added,
  Addition,
  CheckReport,
  Counts,
  EncounterKind,
  EncounterOptions,
  FactOptions,
  PairOptions,
  PeopleOptions,
  SearchOptions,
  SearchPage,
  TextOptions,
  ValueOptions,
  Words,
};
