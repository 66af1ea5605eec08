import type { ElchiRecord, FactKind, LanguageTag, Post, Topic } from "../read/record.ts";
import { type Facets, facetsOf } from "../view/facets.ts";
import type { Page, SearchRow, Snippet } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { foldName, prominent, tag } from "./derive.ts";
import type { Engine, TermQuery, Tx } from "./engine.ts";
import { dayRange, fromCursor, keyRange, pageSize, textColumns, toCursor, toTextRow } from "./rows.ts";
import { cleanTerm, type FoldedWord, foldWords, foldWordsFrom } from "./terms.ts";

/**
 * What is searched for. A string: its words, folded, all of them; a word that ends in `*` is the beginning of one. A list: terms
 * as the texts' search terms are, all of them, each as itself or as a list of alternatives (a word and its lemma, say).
 */
export type Words = string | readonly (string | readonly string[])[];

export interface SearchOptions {
  readonly language?: LanguageTag | undefined;
  /** a state or organisation that a fact of the text has as a party */
  readonly state?: string | undefined;
  /** a kind of fact that the text holds */
  readonly kind?: FactKind | undefined;
  readonly topic?: Topic | undefined;
  /** an office in which the text names somebody */
  readonly post?: Post | undefined;
  /** the outlet of the text, as it is written */
  readonly outlet?: string | undefined;
  /** somebody whom the text names, in one of these spellings */
  readonly names?: readonly string[] | undefined;
  /** days of publication, EDTF, both included */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** rows on a page; 20 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  /** whether it is told, too, what the texts hold that are found, on this page or not */
  readonly facets?: boolean | undefined;
}

/** A page of what was found. */
export interface SearchPage extends Page<SearchRow> {
  /** how many texts match; null where they are more than are counted */
  readonly total: number | null;
  /** what the texts hold, for narrowing the search further; where it was asked for */
  readonly facets?: Facets;
}

/**
 * So many of the newest matches are ranked against each other; older ones follow after them, as the next so many. A search costs
 * the same however many texts match.
 */
const rankedAtOnce = 1000;
const snippetLength = 240;

/**
 * Texts that hold all the words, best first: those that have more of the words prominently (in the title or often) come first, of
 * equals the newest. Duplicates are not found, their originals are. No words and no filter give nothing.
 */
export async function search(engine: Engine, words: Words, options: SearchOptions): Promise<SearchPage> {
  const limit = pageSize(options.limit, 20);
  const range = keyRange(dayRange(options));
  const [top, skip] = fromCursor(options.cursor, 2) ?? [range.max, 0];
  const wanted = toTerms(words);
  const query: TermQuery = [...wanted, ...tags(options)];
  const asked = options.facets === true;
  if (query.length === 0 || query.some((alternatives) => alternatives.length === 0))
    return { rows: [], next: null, total: 0, ...(asked && { facets: facetsOf([], true) }) };
  return engine.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      const found = await engine.search.match(tx, query, {
        min: range.min,
        max: Math.min(top!, range.max),
        limit: rankedAtOnce + 1,
      });
      const candidates = found.slice(0, rankedAtOnce);
      const keys = (await rank(engine, tx, wanted, query, candidates)).slice(skip!, skip! + limit);
      const shown = skip! + keys.length;
      const more = found.length > rankedAtOnce;
      const next = shown < candidates.length ? toCursor(candidates[0]!, shown) : more ? toCursor(found[rankedAtOnce]!, 0) : null;
      const total = more || (options.cursor !== undefined && top !== candidates[0]) ? null : candidates.length;
      const page = { rows: await loadTexts(tx, keys, wanted), next, total };
      if (!asked) return page;
      // the first page has met all that are counted
      const counted = options.cursor === undefined ? found : null;
      return {
        ...page,
        facets: await facetsIn(tx, counted ?? (await engine.search.match(tx, query, { ...range, limit: countedAtOnce + 1 }))),
      };
    });
}

/** So many of the newest matches are counted by what they hold. */
const countedAtOnce = 300;

/** What the newest of these texts hold. */
async function facetsIn(tx: Tx, keys: readonly number[]): Promise<Facets> {
  const records: ElchiRecord[] = [];
  for (const some of chunks(keys.slice(0, countedAtOnce), 100)) {
    const rows = await tx.selectFrom("texts").select("record").where("key", "in", some).execute();
    for (const { record } of rows) records.push(JSON.parse(record) as ElchiRecord);
  }
  return facetsOf(records, keys.length <= countedAtOnce);
}

/** Newest first within equals: candidates come newest first, and sorting keeps the order of equals. */
async function rank(
  engine: Engine,
  tx: Tx,
  wanted: TermQuery,
  query: TermQuery,
  candidates: readonly number[],
): Promise<number[]> {
  if (candidates.length < 2 || wanted.length === 0) return [...candidates];
  const scores = new Map<number, number>();
  const terms = wanted.map((alternatives) => alternatives.map(prominent));
  for (const keys of await engine.search.holding(tx, query, candidates, terms))
    for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + 1);
  const score = (key: number) => scores.get(key) ?? 0;
  return [...candidates].sort((a, b) => score(b) - score(a));
}

async function loadTexts(tx: Tx, keys: readonly number[], wanted: TermQuery): Promise<SearchRow[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .selectFrom("texts")
    .select(["key", "raw", ...textColumns])
    .where("key", "in", [...keys])
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const snippetOf = snippetsOf(wanted);
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    return row ? [{ ...toTextRow(row), snippet: snippetOf(row.raw) }] : [];
  });
}

function toTerms(words: Words): string[][] {
  if (typeof words !== "string") {
    return words.map((word) => (typeof word === "string" ? [word] : word).map(cleanWord).filter((term) => term !== ""));
  }
  return foldWords(words).map(({ term, end }) => [words[end] === "*" ? `${cleanTerm(term)}*` : cleanTerm(term)]);
}

const cleanWord = (word: string): string => (word.endsWith("*") ? `${cleanTerm(word)}*` : cleanTerm(word)).replace(/^\*$/, "");

function tags({ language, state, kind, topic, post, outlet, names }: SearchOptions): string[][] {
  return [
    ...(language ? [[tag("language", language)]] : []),
    ...(state ? [[tag("state", state)]] : []),
    ...(kind ? [[tag("kind", kind)]] : []),
    ...(topic ? [[tag("topic", topic)]] : []),
    ...(post ? [[tag("post", post)]] : []),
    ...(outlet ? [[tag("outlet", outlet)]] : []),
    ...(names ? [names.map((name) => tag("name", foldName(name)))] : []),
  ];
}

/** Gives the piece of a text with most of the words; its beginning where none is found as it is written. */
export function snippetsOf(wanted: TermQuery): (raw: string) => Snippet {
  const wordsOf = foldWordsFrom(wanted.flat().map((alternative) => alternative.replace(/\*$/, "")));
  return (raw) => snippetOf(raw, wordsOf(raw), wanted);
}

function snippetOf(raw: string, words: readonly FoldedWord[], wanted: TermQuery): Snippet {
  const hits: { word: number; start: number; end: number }[] = [];
  for (const { term, start, end } of words) {
    const word = wanted.findIndex((alternatives) => alternatives.some((alternative) => matches(term, alternative)));
    if (word !== -1) hits.push({ word, start, end });
  }
  let best = { from: 0, different: 0, count: 0 };
  for (const [from, hit] of hits.entries()) {
    const inside = new Set<number>();
    let next = from;
    for (; next < hits.length && hits[next]!.end <= hit.start + snippetLength * 0.8; next++) inside.add(hits[next]!.word);
    if (inside.size > best.different || (inside.size === best.different && next - from > best.count))
      best = { from, different: inside.size, count: next - from };
  }
  const first = hits[best.from];
  const start = first ? wordStart(raw, Math.max(0, first.start - 60), first.start) : (/\S/.exec(raw)?.index ?? 0);
  const end = wordEnd(raw, start + snippetLength);
  return {
    start,
    text: raw.slice(start, end),
    hits: hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => [hit.start, hit.end]),
  };
}

/** A lemma lights its inflected forms: in these languages they begin with it, more or less. */
function matches(term: string, alternative: string): boolean {
  if (alternative.endsWith("*")) return term.startsWith(alternative.slice(0, -1));
  return term === alternative || (alternative.length >= 4 && term.startsWith(alternative));
}

function wordStart(raw: string, at: number, before: number): number {
  if (at === 0) return 0;
  const space = raw.slice(at, before).search(/\s\S/);
  return space === -1 ? before : at + space + 1;
}

function wordEnd(raw: string, at: number): number {
  if (at >= raw.length) return raw.length;
  const space = raw.slice(at - 40, at).search(/\s\S*$/);
  return space <= 0 ? at : at - 40 + space;
}
