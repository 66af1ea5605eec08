import type { Language } from "../lang/language.ts";
import type { LanguageTag } from "../lang/tags.ts";
import { codeAt } from "../lang/units.ts";
import type { Keeper } from "./once.ts";
import { classTable } from "./text/classes.ts";
import type { PlainWord } from "./text/phrases.ts";
import { type Points, type Sentence, sentences } from "./text/sentences.ts";
import { CAP, NUMBER, type Token, tokenize, WORD } from "./text/tokens.ts";
import { begins, type Hit, type HitsByCategory, type Lexis, type Word } from "./word/lexis.ts";

/** A text on its way to a record: its words analysed and the expressions of the tables found in them. */
export interface Page extends Keeper {
  /** as given; all offsets point into it */
  readonly text: string;
  readonly tag: LanguageTag;
  readonly language: Language;
  readonly lexis: Lexis;
  readonly tokens: readonly Token[];
  /** analysis of each token: null for a mark that may stand inside an expression, undefined for any other mark */
  readonly words: readonly (Word | null | undefined)[];
  readonly sentences: readonly Sentence[];
  /** expressions found, by category, in order of place; of one category none lies inside a longer one */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** EDTF day of publication, known or read from the page */
  published: string | null;
  readonly notes: string[];
}

/** Marks that may stand inside an expression, by UTF-16 unit. */
const passable = classTable([1, /[\p{Pd}\p{Sc}«»"“”„‟'‘’+]+/gu]);

/** The code of expressions of deeds that only look like others of their category ("in turn"): what lies inside them is no hit, nor are they. */
export const looks = "looks";

/** What `pageOf` needs of a language, made once. */
export interface Reader {
  readonly language: Language;
  readonly lexis: Lexis;
  readonly points: Points;
  /** by category, whether its expressions tell of deeds alone, which `read` asks nothing of */
  readonly ofDeeds: readonly boolean[];
}

/** What a language's abbreviations and ordinals say of points. */
export const pointsOf = ({ morphology: { abbreviations, ordinalPoint }, titles }: Language): Points => ({
  before: new Set(abbreviations.before.split(" ")),
  after: new Set(abbreviations.after.split(" ")),
  ordinal: ordinalPoint ?? false,
  dotted: titles.dottedActing.split(" ").filter(Boolean),
});

/**
 * Lays a text out: tokens, analyses, sentences, expressions. `parts` are the stretches (start, end offsets, in
 * order) that are to be read; `forms` are words of the text already looked up, in order. Expressions that tell of deeds alone are left
 * out unless `deeds`.
 */
export function pageOf(
  text: string,
  tag: LanguageTag,
  reader: Reader,
  published: string | null,
  parts: readonly (readonly [start: number, end: number])[] = [[0, text.length]],
  forms: readonly PlainWord[] = [],
  deeds = true,
): Page {
  const { language, lexis, points, ofDeeds } = reader;
  const tokens: Token[] = [];
  for (const [start, end] of parts) tokenize(text, start, end, tokens);
  const words: (Word | null | undefined)[] = [];
  let next = 0;
  const tailing = language.morphology.declines === "last";
  const { apostrophe } = language.letters;
  const marking = apostrophe.is === "letter" ? apostrophe.after : "";
  let marked = false;
  for (const { kind, flags, start, end } of tokens) {
    if (kind === WORD || kind === NUMBER) {
      while (next < forms.length && forms[next].start < start) next++;
      const known = next < forms.length && forms[next].start === start && forms[next].end === end;
      // "bog‘", "mablag‘": a mark at the end of a word is part of its last letter
      marked = marking !== "" && kind === WORD && endsInMark(text, end, marking);
      const word = known && !marked ? lexis.wordOf(forms[next].form) : lexis.word(text.slice(start, marked ? end + 1 : end));
      // but for forms that tables know: "MVtlik"
      const tied = tailing && flags & CAP && !begins(word) ? tiedTail(text, start, end) : undefined;
      words.push(tied ? lexis.word(tied) : word);
    } else {
      words.push(marked || (end - start === 1 && passable[codeAt(text, start)] === 1) ? null : undefined);
      marked = false;
    }
  }
  const found = sentences(text, tokens, (form) => lexis.word(form).key, points);
  const filed: HitsByCategory = [];
  for (const is of ofDeeds) filed.push(is && !deeds ? null : undefined);
  for (const s of found) for (let i = s.from; i < s.to; i++) if (words[i]) lexis.file(words, i, s.to, filed);
  const hits = new Map<string, Hit[]>();
  for (let cat = 0; cat < filed.length; cat++) {
    const list = filed[cat];
    if (!list) continue;
    const name = lexis.categories[cat];
    const longest = longestOf(name === "sense" ? withoutPromised(list) : list);
    hits.set(name, ofDeeds[cat] ? withoutLooks(longest) : longest);
  }
  return { text, tag, language, lexis, tokens, words, sentences: found, hits, published, notes: [], kept: [] };
}

/** "жер бөлуге уәде берді": that land was promised is told, and no expression that runs from the deed over the promise stands for it. */
function withoutPromised(list: Hit[]): Hit[] {
  if (!list.some(({ entry }) => settling.has(entry.code))) return list;
  const settled = new Map(list.flatMap(({ entry, from, to }) => (settling.has(entry.code) ? [[to, from] as const] : [])));
  return list.filter(({ entry, from, to }) => !entry.code.startsWith("will-") || (settled.get(to) ?? from) <= from);
}
const settling: ReadonlySet<string> = new Set(["agree", "decide", "pledge"]);

/** Whether the mark after a word is part of its last letter, one of those that such a mark changes. */
const endsInMark = (text: string, end: number, changing: string): boolean =>
  marks.includes(text[end] ?? " ") && changing.includes(text[end - 1].toLowerCase()) && !/\p{L}/u.test(text[end + 1] ?? "");
const marks = "ʻʼ‘’`´'ʹ′＇";

/** "УКМКнын", "TIVga": an abbreviation and its ending with a hyphen between, as endings go by how letters are called. */
function tiedTail(text: string, start: number, end: number): string | undefined {
  if (end - start < 4 || end - start > 12 || !upper.test(text[start + 1]) || upper.test(text[end - 1])) return undefined;
  const parts = tail.exec(text.slice(start, end));
  return parts ? `${parts[1]}-${parts[2]}` : undefined;
}
const upper = /\p{Lu}/u;
const tail = /^(\p{Lu}{2,6})(\p{Ll}{2,6})$/u;

/** Whether a hit of the list lies inside a longer one. */
function holdsShorter(list: readonly Hit[]): boolean {
  for (let i = 1; i < list.length; i++) {
    const { from, to } = list[i];
    const before = list[i - 1];
    if (from === before.from ? to !== before.to : to <= before.to) return true;
  }
  return false;
}

/** Drops hits that lie inside a longer hit of the list; equal stretches with different entries all stay. The list is in order of `from`. */
function longestOf(list: Hit[]): Hit[] {
  if (!holdsShorter(list)) return list;
  const out: Hit[] = [];
  let reached = 0; // furthest end of all hits that began before
  for (let i = 0; i < list.length; ) {
    let j = i;
    let furthest = 0;
    for (; j < list.length && list[j].from === list[i].from; j++) furthest = Math.max(furthest, list[j].to);
    if (furthest > reached) for (let k = i; k < j; k++) if (list[k].to === furthest) out.push(list[k]);
    reached = Math.max(reached, furthest);
    i = j;
  }
  return out;
}

/** Leaves out what only looks like others of its category, and what has the same words as it. */
function withoutLooks(list: Hit[]): Hit[] {
  const idle = list.filter(({ entry }) => entry.code === looks);
  return idle.length === 0 ? list : list.filter((hit) => !idle.some(({ from, to }) => from === hit.from && to === hit.to));
}

/** The words of tokens `from` to `to` (excluded), as written. */
export const textOf = (page: Page, from: number, to: number): string =>
  page.text.slice(page.tokens[from].start, page.tokens[to - 1].end);

/** Index of the sentence that holds token `at`. */
export function sentenceOf(page: Page, at: number): number {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (page.sentences[middle].from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Hits of a category; empty where there are none. */
export const hitsOf = (page: Page, cat: string): readonly Hit[] => page.hits.get(cat) ?? none;
const none: readonly Hit[] = [];
