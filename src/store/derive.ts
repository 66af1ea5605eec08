import { edtfDays, noDay } from "../entity/days.ts";
import { type ElchiRecord, type Fact, type FactKind, factKinds } from "../read/record.ts";
import { isOfPair, mainPairs, pairKey, rollCall } from "../view/pairs.ts";
import { doubtOf } from "./doubt.ts";
import { sha256 } from "./hash.ts";
import { keysPerDay, ownCounts, type Tables } from "./schema.ts";
import { cleanTerm, foldTerms } from "./terms.ts";
import type { JudgedFact } from "./verdicts.ts";

/** A fact with all by which it is found. `ordinal` is its place among all facts of the record, in the order of `factKinds`. */
export interface IndexedFact extends JudgedFact {
  /** what sort within its kind: an encounter's kind, an instrument's, a measure, an act, a strength, a post */
  readonly form: string | null;
  readonly status: string | null;
  readonly parties: readonly string[];
  /** days.ts; the fact's own date, else its text's day, else `noDay` */
  readonly dateMin: number;
  readonly dateMax: number;
  readonly place: string | null;
  /** doubt.ts; 0 where a person has judged it */
  readonly doubt: number;
}

/** How much a text says of two sides; `a` < `b`. */
export interface IndexedPair {
  readonly a: string;
  readonly b: string;
  /** facts that hold both */
  readonly facts: number;
  readonly encounters: number;
  /** the text is about these two above all: what it says of one alone, or of none, belongs to the pair too */
  readonly lead: boolean;
  /** facts of each kind that the dossier of the two has of this text */
  readonly own: Readonly<Record<FactKind, number>>;
}

/** So many pairs may share a text's lead: the three of a meeting of three. */
const mostLeads = 3;
/** A term is prominent if the title has it, or the text this many times. */
const prominentFrom = 3;
const longestName = 200;
/** UTF-8 bytes of all different terms of a text, at most; PostgreSQL holds no more than a megabyte. Some 50,000 words. */
const mostTermBytes = 950_000;

/** A string that both databases can hold: a NUL or half a surrogate pair becomes U+FFFD, one for one, so that offsets stay true. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed();
}

/** A record as JSON that holds storable strings only. */
export function recordJson(record: ElchiRecord): string {
  const json = JSON.stringify(record);
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(record, (_, value: unknown) => (typeof value === "string" ? storable(value) : value));
}

/** What tells a content from any other: SHA-256 of its UTF-8, base64url. */
export function contentHash(raw: string): string {
  return sha256(raw).digest("base64url");
}

/**
 * The key under which a text of this day is first tried: see `keysPerDay`. The same text gets the same key in every store,
 * collisions apart.
 */
export function firstKey(id: string, day: number): number {
  return day * keysPerDay + (sha256(id).digest().readUInt32BE(0) >>> 2);
}

/** The day under which a text is filed: that of its publication, else the latest day of what it says was held or signed. */
export function dayOfRecord(record: ElchiRecord): number {
  const published = edtfDays(record.doc.published);
  if (published) return published.min;
  const done = [
    ...record.encounters.filter((encounter) => encounter.status === "held"),
    ...record.instruments.filter((instrument) => instrument.action === "signed" || instrument.action === "adopted"),
  ];
  return Math.max(noDay, ...done.map((fact) => edtfDays(fact.date)?.min ?? noDay));
}

/** The facts of a record in order, each with its kind. The place in this list is a fact's ordinal. */
export function factsOf(record: ElchiRecord): { kind: FactKind; fact: Fact }[] {
  return factKinds.flatMap((kind) => record[kind].map((fact: Fact) => ({ kind, fact })));
}

/** The facts of a record with all by which they are found. */
export function indexFacts(record: ElchiRecord, judged: readonly JudgedFact[]): IndexedFact[] {
  const day = dayOfRecord(record);
  return judged.map((one) => {
    const { kind, fact } = one;
    const fields: FactFields = fact;
    const days = edtfDays(fields.date ?? fields.period ?? fields.due);
    return {
      ...one,
      form: fields[formField[kind]] ?? null,
      status: fields.status ?? fields.action ?? fields.sense ?? null,
      parties: [...new Set(fields.parties ?? fields.actors ?? fields.side ?? (fields.state ? [fields.state] : []))].sort(),
      dateMin: days?.min ?? day,
      dateMax: days?.max ?? day,
      place: fields.place ?? null,
      doubt: one.verdict === null ? doubtOf(kind, fact) : 0,
    };
  });
}

/** The pairs of sides that a text's facts hold, as "AZ KZ". */
export function pairKeys(facts: readonly Pick<IndexedFact, "parties">[]): Set<string> {
  const keys = new Set<string>();
  for (const { parties } of facts) {
    if (parties.length > rollCall) continue;
    for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) keys.add(pairKey(a, b));
  }
  return keys;
}

/** The pairs of sides in a record's facts. */
export function indexPairs(facts: readonly Pick<IndexedFact, "kind" | "parties">[]): IndexedPair[] {
  const counts = new Map<string, { a: string; b: string; facts: number; encounters: number }>();
  for (const { kind, parties } of facts) {
    if (parties.length > rollCall) continue;
    parties.forEach((a, i) => {
      for (const b of parties.slice(i + 1)) {
        const pair = counts.get(pairKey(a, b)) ?? { a, b, facts: 0, encounters: 0 };
        pair.facts++;
        if (kind === "encounters") pair.encounters++;
        counts.set(pairKey(a, b), pair);
      }
    });
  }
  const pairs = [...counts.values()];
  const most = Math.max(0, ...pairs.map((pair) => pair.facts));
  const leads = pairs.filter((pair) => pair.facts === most).length;
  const main = mainPairs(facts.map(({ parties }) => parties));
  return pairs.map((pair) => ({
    ...pair,
    lead: pair.facts === most && leads <= mostLeads,
    own: countOwn(facts, pair, main.has(pairKey(pair.a, pair.b))),
  }));
}

/** What follows for a pair from the facts of a text. */
export type PairRow = Omit<Tables["text_pairs"], "marks">;

/** The same as rows of the text with this key. */
export function pairRows(text: number, facts: readonly Pick<IndexedFact, "kind" | "parties">[]): PairRow[] {
  return indexPairs(facts).map(({ a, b, facts: n, encounters, lead, own }) => {
    return { a, b, text, facts: n, encounters, lead: Number(lead), ...ownCounts(own) };
  });
}

/** Facts of each kind that hold both sides, and where the text is mainly about them those of one side alone. */
function countOwn(
  facts: readonly Pick<IndexedFact, "kind" | "parties">[],
  { a, b }: { a: string; b: string },
  isMain: boolean,
): Record<FactKind, number> {
  const own = Object.fromEntries(factKinds.map((kind) => [kind, 0])) as Record<FactKind, number>;
  for (const { kind, parties } of facts) {
    const both = parties.length > 1 && parties.includes(a) && parties.includes(b);
    if (both || (isMain && isOfPair(kind, parties, a, b))) own[kind]++;
  }
  return own;
}

/**
 * What stands in the search index for a text: each term once; once more with `+` where it is prominent, by which results are
 * ranked; and what a search may be narrowed to, as terms that begin with `~`. Of a text with very many different words the first
 * are found.
 */
export function indexTerms(
  record: ElchiRecord,
  facts: readonly IndexedFact[],
  title: string,
  searchTerms: readonly string[],
): string[] {
  const given = new Map<string, number>();
  for (const term of searchTerms) given.set(term, (given.get(term) ?? 0) + 1);
  for (const term of foldTerms(title)) given.set(term, (given.get(term) ?? 0) + prominentFrom);
  const counts = new Map<string, number>();
  for (const [term, times] of given) {
    const clean = cleanTerm(term);
    if (clean !== "") counts.set(clean, (counts.get(clean) ?? 0) + times);
  }
  const terms: string[] = [];
  let bytes = 0;
  for (const [term, times] of counts) {
    bytes += (Buffer.byteLength(term) + 2) * (times >= prominentFrom ? 2 : 1);
    if (bytes > mostTermBytes) break;
    terms.push(term);
    if (times >= prominentFrom) terms.push(prominent(term));
  }
  const tags = new Set([tag("language", record.doc.language)]);
  for (const { kind, parties } of facts) {
    tags.add(tag("kind", kind));
    for (const party of parties) tags.add(tag("state", party));
  }
  for (const topic of record.topics) tags.add(tag("topic", topic));
  for (const { name, post } of record.people) {
    tags.add(tag("name", foldName(name)));
    if (post !== null) tags.add(tag("post", post.split(":")[0]!));
  }
  if (record.doc.source) tags.add(tag("outlet", record.doc.source));
  return [...terms, ...tags];
}

/** The term under which a text is found that has this one prominently. */
export const prominent = (term: string): string => `+${term}`;

/** The term under which all texts of a language, with a state, a kind of fact or a topic are found. */
export const tag = (name: "language" | "state" | "kind" | "topic" | "name" | "post" | "outlet", value: string): string =>
  `~${name[0]}:${cleanTerm(value.trim().replace(/\s+/g, "-"))}`;

/** A name as it is grouped: its words folded, joined by spaces. */
export const foldName = (name: string): string => shortName(foldTerms(name).join(" "));

/** A name as an index can hold it. */
export const shortName = (name: string): string => name.slice(0, longestName).toWellFormed();

/** The title of a text: of its first lines the one that looks most like a title, else the first with any words. */
export function titleOf(raw: string): string {
  const lines = raw
    .slice(0, 4000)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, 8);
  const title = lines.find(looksLikeTitle) ?? lines[0] ?? "";
  return title.length <= 300 ? title : `${title.slice(0, 299).toWellFormed()}…`;
}

/** No path of menus, no dateline, no paragraph. */
function looksLikeTitle(line: string): boolean {
  return (
    line.length <= 250 &&
    line.split(/\s+/).length >= 3 &&
    !/[›»→|>]\s|\d{1,2}:\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|https?:/.test(line)
  );
}

/** The words of a fact by which it is found, whatever its kind. */
interface FactFields {
  readonly kind?: string;
  readonly measure?: string;
  readonly strength?: string;
  readonly act?: string;
  readonly post?: string | null;
  readonly name?: string;
  readonly status?: string;
  readonly action?: string;
  readonly sense?: string;
  readonly parties?: readonly string[];
  readonly actors?: readonly string[];
  readonly side?: readonly string[];
  readonly state?: string | null;
  readonly date?: string | null;
  readonly period?: string | null;
  readonly due?: string | null;
  readonly place?: string | null;
}

const formField: Readonly<Record<FactKind, "post" | "kind" | "measure" | "name" | "strength" | "act">> = {
  people: "post",
  encounters: "kind",
  instruments: "kind",
  figures: "measure",
  bodies: "kind",
  projects: "name",
  commitments: "strength",
  statements: "act",
};

/** A hash of what is said and where: text, kind, fields and span; not of the rule that read it. 24 hexadecimal digits. */
export function factId(hash: string, kind: FactKind, fact: Fact): string {
  const { rule: _rule, inferred: _inferred, ...said } = fact;
  const fields = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([hash, kind, fields]))
    .digest("hex")
    .slice(0, 24);
}
