import { codeAt } from "../../lang/units.ts";
import type { Word } from "../word/lexis.ts";
import { classTable } from "./classes.ts";

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
const alreadyPlain = /^[a-zа-я]+$/;
const dropped = /['‘’ʻʼ`´\p{M}]/gu;

const INNER = 1;
const ALONE = 2;
const SURROGATE = 3;

/** What each UTF-16 unit is: part of a word, a word by itself, half of a letter beyond the first plane. */
const classes = classTable([INNER, /[\p{L}\p{M}\p{N}'‘’ʻʼ`´]+/gu], [ALONE, /[©№]/gu]);
classes.fill(SURROGATE, 0xd800, 0xe000);
const astral = /^[\p{L}\p{M}\p{N}]/u;

const mostForms = 8_000;

/** Forms by a hash of their units, looked up in a text without cutting the word out of it. */
class Forms {
  readonly #forms = new Array<PlainForm | undefined>(4 * mostForms).fill(undefined);
  readonly #hashes = new Int32Array(4 * mostForms);
  size = 0;

  find(text: string, from: number, to: number, hash: number): PlainForm | undefined {
    for (let slot = this.#slotOf(hash); ; slot = slot + 1 < this.#forms.length ? slot + 1 : 0) {
      const form = this.#forms[slot];
      if (form === undefined) return undefined;
      if (this.#hashes[slot] === hash && isWritten(form.written, text, from, to)) return form;
    }
  }

  add(form: PlainForm, hash: number): void {
    let slot = this.#slotOf(hash);
    while (this.#forms[slot] !== undefined) slot = slot + 1 < this.#forms.length ? slot + 1 : 0;
    this.#forms[slot] = form;
    this.#hashes[slot] = hash;
    this.size++;
  }

  #slotOf(hash: number): number {
    return (hash >>> 4) % this.#forms.length;
  }
}

/** Whether a form is what stands from `from` to `to`. */
function isWritten(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let i = 0; i < written.length; i++) if (codeAt(written, i) !== codeAt(text, from + i)) return false;
  return true;
}

/** Forms already made plain, and those of the time before: two halves, so that common forms stay when rare ones go. */
let forms = new Forms();
let older = new Forms();

const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);

/** The form from `from` to `to` with what is known of it; `hash` is that of its units. */
function formOf(text: string, from: number, to: number, hash: number): PlainForm {
  let form = forms.find(text, from, to, hash);
  if (form) return form;
  form = older.find(text, from, to, hash);
  if (!form) {
    // a copy: a slice would keep the whole text it was cut from
    const written = ` ${text.slice(from, to)}`.slice(1);
    const isPlain = alreadyPlain.test(written);
    const word = isPlain
      ? written
      : written.normalize("NFC").toLowerCase().replace(dropped, "").replace(/[ıі]/g, "i").replaceAll("ё", "е");
    const number = !isPlain && /^[\p{N}№©]+$/u.test(word);
    form = { written, word, number, starts: [], idle: undefined, dating: undefined, analyses: [] };
  }
  if (forms.size >= mostForms) {
    older = forms;
    forms = new Forms();
  }
  forms.add(form, hash);
  return form;
}

/**
 * A word as the tables of pages compare it: small letters of any script without apostrophes; i with and without a dot, Latin and
 * Cyrillic, are one (capitals and look-alikes do not tell them apart), and so are е and ё.
 */
export function plain(word: string): string {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, codeAt(word, i));
  return formOf(word, 0, word.length, hash).word;
}

/** The words of `text` from `start` to `end`; marks and hyphens part them. */
export function plainWords(text: string, start = 0, end = text.length): PlainWord[] {
  const words: PlainWord[] = [];
  for (let i = start; i < end; ) {
    const from = i;
    let code = codeAt(text, i++);
    const kind = classes[code];
    let hash = hashed(0, code);
    if (kind === SURROGATE && isLetter(text, from, end)) hash = hashed(hash, codeAt(text, i++));
    else if (kind !== INNER && kind !== ALONE) continue;
    while (kind !== ALONE && i < end) {
      code = codeAt(text, i);
      if (classes[code] !== INNER) {
        if (classes[code] !== SURROGATE || !isLetter(text, i, end)) break;
        hash = hashed(hash, code);
        code = codeAt(text, ++i);
      }
      hash = hashed(hash, code);
      i++;
    }
    const form = formOf(text, from, i, hash);
    if (form.word !== "") words.push({ word: form.word, start: from, end: i, form });
  }
  return words;
}

/** Of a line's words those from `start` to `end`; read anew where an edge cuts a word. */
export function wordsFrom(line: readonly PlainWord[], text: string, start: number, end: number): readonly PlainWord[] {
  let from = 0;
  while (from < line.length && line[from].start < start) from++;
  let to = from;
  while (to < line.length && line[to].end <= end) to++;
  const whole = (from === 0 || line[from - 1].end <= start) && (to === line.length || line[to].start >= end);
  return whole ? line.slice(from, to) : plainWords(text, start, end);
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
