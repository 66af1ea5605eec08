import type { Generated } from "kysely";

/** The tables of a store, the same in SQLite and PostgreSQL. migrations.ts makes them and says what each is for. */
export interface Tables {
  meta: { key: string; value: string };
  texts: {
    key: number;
    id: string;
    hash: string;
    duplicate_of: string | null;
    language: string;
    published: string | null;
    source: string | null;
    url: string | null;
    attribution: string | null;
    title: string;
    engine: string;
    added_at: string;
    record: string;
    raw: string;
  };
  text_versions: {
    id: string;
    version: number;
    hash: string;
    engine: string;
    added_at: string;
    replaced_at: string;
    record: string;
    raw: string;
  };
  facts: {
    text: number;
    ordinal: number;
    id: string;
    kind: string;
    form: string | null;
    status: string | null;
    party_count: number;
    date_min: number;
    date_max: number;
    place: string | null;
  };
  fact_parties: { text: number; ordinal: number; party: string; kind: string; day: number };
  text_pairs: { a: string; b: string; text: number; facts: number; encounters: number; lead: number };
  names: { key: Generated<number>; fold: string; state: string; texts: number };
  pair_totals: { a: string; b: string; texts: number; facts: number; encounters: number; last: number };
  totals: { name: string; n: number };
  spellings: { text: number; ordinal: number; name: number; spelled: string; post: string };
}

/**
 * Keys of texts hold their day: `day * keysPerDay + n`. So the order of keys is the order of days, in every table and in the
 * search index, and "newest first" needs no sorting. At most 2^22 * 2^30 = 2^52, a safe integer.
 */
export const keysPerDay = 2 ** 30;

/** The day of a text's key; see days.ts. */
export const dayOfKey = (key: number): number => Math.floor(key / keysPerDay);

/** Tells a SQLite file that is a store from others (`pragma application_id`): "Elch" in ASCII. */
export const applicationId = 0x456c6368;
