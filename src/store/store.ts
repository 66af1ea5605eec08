import type { FollowedText } from "../entity/follow.ts";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord, EncounterKind, FactKind } from "../read/record.ts";
import type {
  EncounterGroup,
  FactRow,
  FactRowOf,
  NameSpelled,
  Page,
  PairRow,
  PersonDetail,
  PersonRow,
  ProjectPairRow,
  ReviewRow,
  TextDetail,
  TextRow,
  ValueRow,
} from "../view/rows.ts";
import type { Added, Addition, GivenSource } from "./add.ts";
import type { BackupOptions } from "./backup.ts";
import type { CheckReport } from "./check.ts";
import type { CorrectField } from "./corrections.ts";
import type { Decision, DecisionOptions, LinkGroup, LinkKind, NewDecision } from "./decisions.ts";
import type { FollowedPair, FollowingOptions, TextMarks, TextNames, TextStamp } from "./deeds.ts";
import type { EncounterGroupOptions } from "./encounters.ts";
import type { EncounterOptions, FactOptions, PairOptions } from "./facts.ts";
import type { Named } from "./naming.ts";
import type { PairLatest, PairLatestOptions } from "./pair-latest.ts";
import type { PeopleOptions } from "./people.ts";
import type { Reader, Reread, RereadOptions } from "./reread.ts";
import type { ReviewOptions } from "./review.ts";
import type { SearchOptions, SearchPage, Words } from "./search.ts";
import type { Counts, ExportOptions, TextOptions } from "./texts.ts";
import type { ValueOptions } from "./values.ts";
import type { FactAt, Within, WithinOptions } from "./within.ts";

/**
 * Texts and what they say, kept. The same whichever database keeps it. Every method may throw `store-unavailable`,
 * `store-damaged` and `storage-full`; those that take days, limits or cursors throw `bad-argument` for one they cannot read.
 */
export interface Store {
  /** where the store lives, without a password */
  readonly address: string;

  /** Keeps one text. When the promise is fulfilled, it is on disk. */
  add(record: ElchiRecord, raw: string, options?: Pick<Addition, "deeds" | "given" | "searchTerms" | "title">): Promise<Added>;
  /**
   * Keeps many texts in one transaction: all or none. What was kept before is `unchanged`, so a batch that was cut off is simply
   * given again. A few hundred at a time are quick and light.
   */
  addMany(batch: readonly Addition[]): Promise<Added[]>;

  text(id: string): Promise<TextDetail | null>;
  /** the texts with these ids, in their order; for many far quicker than one by one */
  textsById(ids: readonly string[]): Promise<TextDetail[]>;
  /** what these texts say of deeds, by id, where it is kept and no person has decided about the text: else it is to be read anew */
  deeds(ids: readonly string[]): Promise<ReadonlyMap<string, Deeds>>;
  /** texts as promises are followed through them, by id; without those of which `deeds` gives nothing and those with the words of another */
  followedTexts(ids: readonly string[]): Promise<ReadonlyMap<string, FollowedText>>;
  /** the texts in which promises of two sides are given or followed, newest first */
  textsFollowing(a: string, b: string, options: FollowingOptions): Promise<TextStamp[]>;
  /**
   * the same of several pairs in their order, with what tells of which promises they may tell, without what they say; once `limit` are found
   * in all, null for each further pair
   */
  marksFollowing(pairs: readonly FollowedPair[], options: Pick<FollowingOptions, "limit">): Promise<(TextMarks[] | null)[]>;
  /** when texts came or were replaced, by which one sees whether they are as they were; without those that are not there */
  textStamps(of: TextNames): Promise<TextStamp[]>;
  /** a mark that is another as soon as anybody, here or elsewhere, has written anything: as long as it stays, all answers are as they were */
  moment(): Promise<string>;
  texts(options?: TextOptions): Promise<Page<TextRow>>;
  fact(id: string): Promise<FactRow | null>;
  facts<K extends FactKind>(options: FactOptions & { readonly kind: K }): Promise<Page<FactRowOf<K>>>;
  /**
   * where the facts of a kind are kept that lie in some days, the latest day first, without what they say; of each day those last whose day is
   * that of their text, as it is of all without one of their own
   */
  factsWithin(kind: FactKind, options: WithinOptions): Promise<Within<FactAt>[]>;
  /** the facts that are kept there, in this order; null for one that is gone */
  factsAt<K extends FactKind>(kind: K, places: readonly FactAt[]): Promise<(FactRowOf<K> | null)[]>;
  encounters(options?: EncounterOptions): Promise<Page<FactRowOf<"encounters">>>;
  values(options: ValueOptions): Promise<ValueRow[]>;
  /** of the latest texts that name each of these projects, of which two sides they are above all */
  projectPairs(names: readonly string[]): Promise<ProjectPairRow[]>;
  pairs(): Promise<PairRow[]>;
  /** what the texts say of two sides, newest text first */
  pairFacts(a: string, b: string, options?: PairOptions): Promise<Page<FactRow>>;
  /** the texts with the latest facts of each kind, and how much more there is */
  pairLatest(a: string, b: string, options?: PairLatestOptions): Promise<PairLatest>;
  people(options?: PeopleOptions): Promise<Page<PersonRow>>;
  /** ids of the texts that name a person, or somebody of a state in one of these spellings, newest first; 100 if no limit is given */
  textsNaming(who: Named & { readonly limit?: number }): Promise<string[]>;
  /** how texts spell the names of people, by their ids */
  spellings(ids: readonly string[]): Promise<ReadonlyMap<string, readonly NameSpelled[]>>;
  /** of each of these names of a state the one person who bears it, by its place in the list; none where several do, or nobody */
  bearers(
    named: readonly { readonly name: string; readonly state: string | null }[],
  ): Promise<ReadonlyMap<number, { readonly key: string; readonly name: string }>>;
  /** the person with this id, or whom the fact with this id names */
  person(id: string): Promise<PersonDetail | null>;
  /** encounters in the world, each with all that tell of it; `encounters` gives the tellings one by one */
  encounterGroups(options?: EncounterGroupOptions): Promise<Page<EncounterGroup>>;
  /** where the encounters are kept that lie in some days, the latest day first, of each day those first that most texts tell */
  encountersWithin(options: WithinOptions): Promise<Within<number>[]>;
  /** the encounters that are kept there, in this order, each with all that tell of it; null for one that is gone */
  encounterGroupsAt(places: readonly number[]): Promise<(EncounterGroup | null)[]>;
  /** the encounter with this id, or of which the fact with this id tells */
  encounterGroup(id: string): Promise<EncounterGroup | null>;
  /** of facts that tell of encounters or name people, the id of the encounter or person; by id of the fact */
  links(facts: readonly string[]): Promise<ReadonlyMap<string, string>>;
  search(words: Words, options?: SearchOptions): Promise<SearchPage>;

  exportRecords(options?: ExportOptions): AsyncIterable<ElchiRecord>;
  counts(): Promise<Counts>;

  /**
   * Keeps a person's decision; when the promise is fulfilled, it is on disk and holds. Throws `bad-argument` (no name, a correction
   * that does not fit), `not-found` (no such fact or decision) and `conflict` (an undone decision undone again).
   */
  decide(decision: NewDecision): Promise<Decision>;
  /** The log of decisions, latest first. */
  decisions(options?: DecisionOptions): Promise<Page<Decision>>;
  /** What somebody should look at, the most urgent first. */
  review(options?: ReviewOptions): Promise<Page<ReviewRow>>;

  /** Reads kept texts again with this reader and tells, text by text, which facts came, went and changed. */
  reread(reader: Reader, options?: RereadOptions): AsyncIterable<Reread>;
  /**
   * Copies the store, as of one moment, whatever is added meanwhile, to an address where nothing is: a file, or an empty database.
   * Throws `conflict` where something is.
   */
  backup(target: string, options?: BackupOptions): Promise<void>;
  /** Reads the whole store and tells what is wrong with it. */
  check(): Promise<CheckReport>;
  close(): Promise<void>;
}

export type {
  Added,
  Addition,
  BackupOptions,
  CheckReport,
  CorrectField,
  Counts,
  Decision,
  DecisionOptions,
  EncounterGroupOptions,
  EncounterKind,
  EncounterOptions,
  ExportOptions,
  FactAt,
  FactOptions,
  GivenSource,
  LinkGroup,
  LinkKind,
  NewDecision,
  PairLatest,
  PairLatestOptions,
  PairOptions,
  PeopleOptions,
  Reader,
  Reread,
  RereadOptions,
  ReviewOptions,
  SearchOptions,
  SearchPage,
  TextOptions,
  ValueOptions,
  Within,
  WithinOptions,
  Words,
};
