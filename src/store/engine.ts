import type { Kysely, Transaction } from "kysely";
import type { Bulk, IndexedWords } from "./bulk.ts";
import type { Tables } from "./schema.ts";

export type Tx = Transaction<Tables>;

/** What the queries need of a database. The two that there are differ only in what stands here. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** the address as it may be told, without a password */
  readonly address: string;
  readonly db: Kysely<Tables>;
  readonly search: SearchIndex;
  /** column types and table options by which the two differ */
  readonly dialect: { readonly key: string; readonly int: string; readonly byKey: string };
  /** at the start of a transaction that writes: what it asks for are some hundred rows at most, by their keys, of tables however large */
  asksByKeys(tx: Tx): Promise<void>;
  /** makes others who would make or change the tables wait until this transaction ends */
  lockSchema(tx: Tx): Promise<void>;
  /** makes others who would write to the log of decisions wait until this transaction ends */
  lockLog(tx: Tx): Promise<void>;
  /** statements that make a table one to which rows are only added */
  appendOnly(table: string): string[];
  /** makes others who would change links wait until this transaction ends, so that nobody is met twice at once */
  lockLinks(tx: Tx): Promise<void>;
  /** whether the database holds anything at all */
  isEmpty(tx: Tx): Promise<boolean>;
  hasTable(tx: Tx, table: string): Promise<boolean>;
  /** fills a new store in one transaction: indexes are taken away and made again at the end, each of which is told */
  fill<T>(work: (bulk: Bulk) => Promise<T>, making: (index: string) => void): Promise<T>;
  /** a mark that is another as soon as anybody has written anything */
  moment(): Promise<string>;
  /** the database's own check of itself; what it finds wrong */
  integrity(): Promise<string[]>;
}

/** The words of texts: which texts hold all of them. See search.ts for what the terms are. */
export interface SearchIndex {
  create(tx: Tx): Promise<void>;
  /** from format 13 on: the newest that match are found first, however many others there are */
  byDays(tx: Tx): Promise<void>;
  put(tx: Tx, texts: readonly { key: number; terms: readonly string[] }[]): Promise<void>;
  drop(tx: Tx, keys: readonly number[]): Promise<void>;
  /** keys of the texts that match, newest first, within `min` and `max`, both included */
  match(tx: Tx, query: TermQuery, range: { min: number; max: number; limit: number }): Promise<number[]>;
  /** of texts that `match` has given in this transaction for a query, newest first: those that hold each of these terms, too */
  holding(tx: Tx, query: TermQuery, keys: readonly number[], terms: TermQuery): Promise<number[][]>;
  /** all there is in the index, in the order of keys */
  all(tx: Tx): AsyncIterable<IndexedWords[]>;
  /** every key in the index */
  keys(tx: Tx, range: { min: number; max: number; limit: number }): Promise<number[]>;
}

/** All of these, each of them as one of its alternatives. Terms are clean (terms.ts); one that ends in `*` is a beginning. */
export type TermQuery = readonly (readonly string[])[];
