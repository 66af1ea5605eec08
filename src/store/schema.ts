import type { Generated } from "kysely";
import { type FactKind, factKinds } from "../read/record.ts";

/** Facts of each kind that the dossier of two sides has, of one text or of all. */
export type OwnCounts = { [K in FactKind as `own_${K}`]: number };

/** The column in which those of a kind are counted. */
export const ownColumn = <K extends FactKind>(kind: K): `own_${K}` => `own_${kind}`;
export const ownColumns: readonly (keyof OwnCounts)[] = factKinds.map(ownColumn);

/** A count of each kind as columns. */
export const ownCounts = (own: Readonly<Record<FactKind, number>>): OwnCounts =>
  Object.fromEntries(factKinds.map((kind) => [ownColumn(kind), own[kind]])) as unknown as OwnCounts;

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
    given: string | null;
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
    doubt: number;
  };
  fact_parties: { text: number; ordinal: number; party: string; kind: string; day: number };
  text_pairs: {
    a: string;
    b: string;
    text: number;
    facts: number;
    encounters: number;
    lead: number;
    marks: string | null;
  } & OwnCounts;
  names: { key: Generated<number>; fold: string; state: string; bearer: Generated<string>; texts: number };
  pair_totals: { a: string; b: string; texts: number; facts: number; encounters: number; last: number } & OwnCounts;
  totals: { name: string; n: number };
  decisions: {
    number: number;
    at: string;
    who: string;
    why: string | null;
    action: string;
    text: string | null;
    target: string;
    change: string | null;
    prior: string;
    hash: string;
  };
  verdicts: {
    decision: number;
    text: string;
    hash: string;
    fact: string;
    kind: string;
    action: string;
    item: string;
    read: string | null;
    change: string | null;
    standing: string;
    current: string | null;
  };
  spellings: { text: number; ordinal: number; name: number; spelled: string; post: string; written: string };
  name_blocks: { block: string; name: number };
  name_words: { word: string; name: number };
  name_posts: { name: number; post: string; n: number; first: number; last: number };
  people: { key: Generated<number>; id: string; founder: number; name: string; state: string; texts: number };
  person_names: {
    name: number;
    spelled: string;
    language: string;
    person: number;
    person_id: string;
    score: number;
    reasons: string;
    decided: string | null;
    decided_by: string;
  };
  encounters: {
    key: Generated<number>;
    id: string;
    kind: string;
    status: string;
    party_count: number;
    date_min: number;
    date_max: number;
    tellings: number;
    place: string | null;
  };
  encounter_parties: { encounter: number; party: string; day: number };
  encounter_pairs: { a: string; b: string; day: number; encounter: number };
  encounter_totals: { a: string; b: string; n: number };
  value_totals: { of: "places" | "projects"; value: string; status: string; n: number; last: number };
  tellings: {
    text: number;
    ordinal: number;
    id: string;
    encounter: number;
    encounter_id: string;
    telling: string;
    score: number;
    reasons: string;
    decided: string | null;
    decided_by: string;
  };
  telling_blocks: { block: string; text: number; ordinal: number };
  near_bands: { band: number; text: number };
  near_copies: { text: number; original: number };
  digests: { text: number; id: string; added_at: string; kept: Uint8Array; tells: number };
  deed_marks: { text: number; marks: string };
  deed_sides: { side: string; text: number; marks: string | null };
  pins: {
    of: string;
    id: string;
    decision: number;
    decided: string;
    decided_by: string;
    holds: number;
    current: string | null;
    fact: string | null;
    text: string | null;
    hash: string | null;
    item: string | null;
    standing: string;
  };
}

/**
 * Keys of texts hold their day: `day * keysPerDay + n`. So the order of keys is the order of days, in every table and in the
 * search index, and "newest first" needs no sorting. At most 2^22 * 2^30 = 2^52, a safe integer.
 */
export const keysPerDay = 2 ** 30;

/** The day of a text's key; see days.ts. */
export const dayOfKey = (key: number): number => Math.floor(key / keysPerDay);

/** The format that this version of the program writes: the number of migrations. */
export const currentFormat = 17;

/** Tells a SQLite file that is a store from others (`pragma application_id`): "Elch" in ASCII. */
export const applicationId = 0x456c6368;

/** Every table with its primary key, in an order in which no row comes before one that it points to. */
export const currentTables: readonly { readonly name: keyof Tables; readonly key: readonly string[] }[] = [
  { name: "meta", key: ["key"] },
  { name: "texts", key: ["key"] },
  { name: "text_versions", key: ["id", "version"] },
  { name: "facts", key: ["text", "ordinal"] },
  { name: "fact_parties", key: ["text", "ordinal", "party"] },
  { name: "text_pairs", key: ["a", "b", "text"] },
  { name: "pair_totals", key: ["a", "b"] },
  { name: "totals", key: ["name"] },
  { name: "names", key: ["key"] },
  { name: "spellings", key: ["text", "ordinal"] },
  { name: "name_blocks", key: ["block", "name"] },
  { name: "name_words", key: ["word", "name"] },
  { name: "name_posts", key: ["name", "post"] },
  { name: "people", key: ["key"] },
  { name: "person_names", key: ["name"] },
  { name: "encounters", key: ["key"] },
  { name: "encounter_parties", key: ["encounter", "party"] },
  { name: "encounter_pairs", key: ["a", "b", "day", "encounter"] },
  { name: "encounter_totals", key: ["a", "b"] },
  { name: "value_totals", key: ["of", "value", "status"] },
  { name: "tellings", key: ["text", "ordinal"] },
  { name: "telling_blocks", key: ["block", "text", "ordinal"] },
  { name: "near_bands", key: ["band", "text"] },
  { name: "near_copies", key: ["text"] },
  { name: "digests", key: ["text"] },
  { name: "deed_marks", key: ["text"] },
  { name: "deed_sides", key: ["side", "text"] },
  { name: "decisions", key: ["number"] },
  { name: "verdicts", key: ["decision"] },
  { name: "pins", key: ["of", "id", "decision"] },
];
