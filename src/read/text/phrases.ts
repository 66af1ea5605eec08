import { codeAt } from "../../lang/units.ts";
import type { Word } from "../word/lexis.ts";
import { classTable } from "./classes.ts";
import { unmix } from "./fold.ts";

/** What is known of a written form, made once for all texts. */
export interface PlainForm {
  readonly written: string;
  /** as `plain` gives it */
  readonly word: string;
  /** digits and number signs alone */
  readonly number: boolean;
  /** the patterns that can begin with it, by the number of the Phrases that hold them */
  readonly starts: (readonly Pattern[] | undefined)[];
  /** whether it says nothing by itself: a number, a letter, a weekday; filled in by the layout */
  idle: boolean | undefined;
  /** what it may bring to a date of a page; filled in by the finder of dates */
  dating: number | undefined;
  /** what each language's lexis makes of it, by the number of the lexis */
  readonly analyses: (Word | undefined)[];
}

/** One word of a line, folded, with its place in the text that was given. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly form: PlainForm;
}

/** Words that stay as they are. */
const alreadyPlain = /^(?:[a-z]+|[а-я]+)$/;
const dropped = /['‘’ʻʼ`´\p{M}]/gu;

const INNER = 1;
const ALONE = 2;
const SURROGATE = 3;

/** What each UTF-16 unit is: part of a word, a word by itself, half of a letter beyond the first plane. */
const classes = classTable([INNER, /[\p{L}\p{M}\p{N}'‘’ʻʼ`´]+/gu], [ALONE, /[©№]/gu]);
classes.fill(SURROGATE, 0xd800, 0xe000);
const astral = /^[\p{L}\p{M}\p{N}]/u;

const mostForms = 8_000;
/** places of a table of forms: a power of two, four times as many as it takes */
const places = 32_768;

/** What stands in a place of that table behind the hash. */
const START = 1;
const LENGTH = 2;
const INDEX = 3;

/** The UTF-16 units of the words that are looked up: a text is asked for each of its units once. */
let units = new Uint16Array(1024);

/** Lays the units of a text from `start` to `end` into `units`. */
function layUnits(text: string, start: number, end: number): void {
  if (units.length < end - start) units = new Uint16Array(2 * (end - start));
  for (let i = start; i < end; i++) units[i - start] = codeAt(text, i);
}

/** Forms by a hash of their units, looked up without cutting the word out of its text; what is compared stands in flat arrays. */
class Forms {
  readonly #forms: PlainForm[] = [];
  /** by place, side by side, as they are asked for together: the hash, where the units stand among those of all, how many they are, the form's index */
  readonly #slots = new Int32Array(4 * places);
  #units = new Uint16Array(8 * mostForms);
  #used = 0;

  get size(): number {
    return this.#forms.length;
  }

  /** The form whose units are those from `from` to `to`. */
  find(from: number, to: number, hash: number): PlainForm | undefined {
    const slots = this.#slots;
    const own = this.#units;
    for (let slot = slotOf(hash); ; slot = (slot + 4) & (4 * places - 1)) {
      if (slots[slot + LENGTH] === 0) return undefined;
      if (slots[slot] !== hash || slots[slot + LENGTH] !== to - from) continue;
      let i = from;
      for (let k = slots[slot + START]; i < to && own[k] === units[i]; k++) i++;
      if (i === to) return this.#forms[slots[slot + INDEX]];
    }
  }

  /** Adds a form, whose units are those from `from` to `to`. */
  add(form: PlainForm, from: number, to: number, hash: number): void {
    const slots = this.#slots;
    let slot = slotOf(hash);
    while (slots[slot + LENGTH] !== 0) slot = (slot + 4) & (4 * places - 1);
    if (this.#used + to - from > this.#units.length) {
      const wider = new Uint16Array(2 * (this.#used + to - from));
      wider.set(this.#units);
      this.#units = wider;
    }
    this.#units.set(units.subarray(from, to), this.#used);
    slots[slot] = hash;
    slots[slot + START] = this.#used;
    slots[slot + LENGTH] = to - from;
    slots[slot + INDEX] = this.#forms.push(form) - 1;
    this.#used += to - from;
  }
}

/** Where what is known of a hash begins to be looked for. */
const slotOf = (hash: number): number => 4 * ((hash >>> 4) & (places - 1));

/** Forms already made plain, and those of the time before: two halves, so that common forms stay when rare ones go. */
let forms = new Forms();
let older = new Forms();

const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);

/** The form of a word of `text` from `start` on, with what is known of it; its units stand in `units` from `from` to `to`, `hash` is theirs. */
function formOf(text: string, start: number, from: number, to: number, hash: number): PlainForm {
  let form = forms.find(from, to, hash);
  if (form) return form;
  form = older.find(from, to, hash);
  if (!form) {
    // a copy: a slice would keep the whole text it was cut from
    const written = ` ${text.slice(start, start + to - from)}`.slice(1);
    const isPlain = alreadyPlain.test(written);
    const word = isPlain
      ? written
      : unmix(written.normalize("NFC")).toLowerCase().replace(dropped, "").replace(/[ıі]/g, "i").replaceAll("ё", "е");
    const number = !isPlain && /^[\p{N}№©]+$/u.test(word);
    form = { written, word, number, starts: [], idle: undefined, dating: undefined, analyses: [] };
  }
  if (forms.size >= mostForms) {
    older = forms;
    forms = new Forms();
  }
  forms.add(form, from, to, hash);
  return form;
}

/**
 * A word as the tables of pages compare it: small letters of any script without apostrophes; i with and without a dot, Latin and
 * Cyrillic, are one (capitals and look-alikes do not tell them apart), and so are е and ё.
 */
export function plain(word: string): string {
  if (word === "") return "";
  layUnits(word, 0, word.length);
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, units[i]);
  return formOf(word, 0, 0, word.length, hash).word;
}

/** The words of `text` from `start` to `end`; marks and hyphens part them. */
export function plainWords(text: string, start = 0, end = text.length): PlainWord[] {
  const words: PlainWord[] = [];
  layUnits(text, start, end);
  const length = end - start;
  for (let i = 0; i < length; ) {
    const from = i;
    let code = units[i++];
    const kind = classes[code];
    let hash = hashed(0, code);
    if (kind === SURROGATE && isLetter(text, start + from, end)) hash = hashed(hash, units[i++]);
    else if (kind !== INNER && kind !== ALONE) continue;
    while (kind !== ALONE && i < length) {
      code = units[i];
      if (classes[code] !== INNER) {
        if (classes[code] !== SURROGATE || !isLetter(text, start + i, end)) break;
        hash = hashed(hash, code);
        code = units[++i];
      }
      hash = hashed(hash, code);
      i++;
    }
    const form = formOf(text, start + from, from, i, hash);
    if (form.word !== "") words.push({ word: form.word, start: start + from, end: start + i, form });
  }
  return words;
}

/** Of a line's words those from `start` to `end`; a word that an edge cuts is read anew. */
export function wordsFrom(line: readonly PlainWord[], text: string, start: number, end: number): readonly PlainWord[] {
  let from = 0;
  while (from < line.length && line[from].start < start) from++;
  let to = from;
  while (to < line.length && line[to].end <= end) to++;
  const first = line[from - 1];
  const last = line[to];
  const isCutBefore = first !== undefined && first.end > start;
  const isCutAfter = last !== undefined && last.start < end;
  if (from === 0 && to === line.length) return line;
  const words = line.slice(from, to);
  if (isCutBefore) words.unshift(...plainWords(text, start, Math.min(first.end, end)));
  if (isCutAfter) words.push(...plainWords(text, Math.max(last.start, start), end));
  return words;
}

const isLetter = (text: string, at: number, end: number): boolean => at + 1 < end && astral.test(text.slice(at, at + 2));

/** A phrase of a table found in a line. */
export interface PhraseHit {
  readonly kind: string;
  /** indices of words, the second excluded */
  readonly from: number;
  readonly to: number;
}

interface PatternWord {
  readonly word: string;
  /** "stem*": any word that begins so; "*" any one word */
  readonly open: boolean;
}

interface Pattern {
  readonly kind: string;
  readonly words: readonly PatternWord[];
}

const fits = (pattern: PatternWord, word: string): boolean =>
  pattern.open ? word.startsWith(pattern.word) : pattern.word === word;

/** The phrases of a table, apart by ";", each as its folded words; "stem*" any word that begins so, "*" any one word. */
export const phrasesIn = (phrases: string): string[][] =>
  phrases.split(";").map((phrase) =>
    phrase
      .trim()
      .split(/[\s\-‐‑.,+:/&]+/)
      .filter((word) => word !== "")
      .map((word) => (word.endsWith("*") ? `${plain(word.slice(0, -1))}*` : plain(word))),
  );

const none: readonly Pattern[] = [];
let count = 0;

/** Phrases of several kinds, looked up by their first words. All are to be added before the first `find`. */
export class Phrases {
  readonly #number = count++;
  readonly #exact = new Map<string, Pattern[]>();
  /** by the first three letters */
  readonly #stems = new Map<string, Pattern[]>();

  /** Adds phrases apart by ";", as src/lang/pages.ts writes them. */
  add(kind: string, phrases: string): void {
    for (const words of phrasesIn(phrases)) this.put(kind, words);
  }

  /** Adds one phrase, its words as `phrasesIn` gives them. */
  put(kind: string, phrase: readonly string[]): void {
    const words = phrase.map((word) => (word.endsWith("*") ? { word: word.slice(0, -1), open: true } : { word, open: false }));
    const [first] = words;
    if (!first || (first.open && first.word.length < 3)) return;
    const byFirst = first.open ? this.#stems : this.#exact;
    const key = first.open ? first.word.slice(0, 3) : first.word;
    const list = byFirst.get(key);
    if (list) list.push({ kind, words });
    else byFirst.set(key, [{ kind, words }]);
  }

  /** All phrases of a line; of one kind only the longest that begins at a word. */
  find(words: readonly PlainWord[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const { form } = words[at];
      const patterns = form.starts[this.#number] ?? this.#startsOf(form);
      if (patterns.length > 0) match(patterns, words, at, hits);
    }
    return hits;
  }

  #startsOf(form: PlainForm): readonly Pattern[] {
    const { word } = form;
    const exact = this.#exact.get(word) ?? none;
    const stems = this.#stems.get(word.slice(0, 3))?.filter(({ words }) => fits(words[0], word)) ?? none;
    const all = stems.length === 0 ? exact : [...exact, ...stems];
    while (form.starts.length < this.#number) form.starts.push(undefined);
    form.starts[this.#number] = all;
    return all;
  }
}

function match(patterns: readonly Pattern[], words: readonly PlainWord[], at: number, hits: PhraseHit[]): void {
  const begun = hits.length;
  next: for (const { kind, words: wanted } of patterns) {
    const to = at + wanted.length;
    if (to > words.length) continue;
    for (let i = 1; i < wanted.length; i++) if (!fits(wanted[i], words[at + i].word)) continue next;
    let same = begun;
    while (same < hits.length && hits[same].kind !== kind) same++;
    if (same === hits.length) hits.push({ kind, from: at, to });
    else if (hits[same].to < to) hits[same] = { kind, from: at, to };
  }
}
