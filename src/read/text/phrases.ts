/** One word of a line, folded, with its place in the text that was given. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}'‘’ʻʼ`´]+|[©№]/gu;
const dropped = /['‘’ʻʼ`´\p{M}]/gu;

/**
 * A word as the tables of pages compare it: small letters of any script without apostrophes; i with and without a dot, Latin and
 * Cyrillic, are one (capitals and look-alikes do not tell them apart), and so are е and ё.
 */
export function plain(word: string): string {
  let known = plains.get(word);
  if (known === undefined) {
    known = word.normalize("NFC").toLowerCase().replace(dropped, "").replace(/[ıі]/g, "i").replaceAll("ё", "е");
    if (plains.size >= mostPlains) plains.clear();
    plains.set(word, known);
  }
  return known;
}

/** Forms already made plain; emptied when full. */
const plains = new Map<string, string>();
const mostPlains = 50_000;

/** The words of `text` from `start` to `end`; marks and hyphens part them. */
export function plainWords(text: string, start = 0, end = text.length): PlainWord[] {
  const words: PlainWord[] = [];
  for (const found of text.slice(start, end).matchAll(wordPattern)) {
    const word = plain(found[0]);
    if (word !== "") words.push({ word, start: start + found.index, end: start + found.index + found[0].length });
  }
  return words;
}

/** A phrase of a table found in a line. */
export interface PhraseHit {
  readonly kind: string;
  /** indices of words, the second excluded */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly kind: string;
  /** "stem*" matches any word that begins so, "*" any one word */
  readonly words: readonly string[];
}

const fits = (pattern: string, word: string): boolean =>
  pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : pattern === word;

/** Phrases of several kinds, looked up by their first words. */
export class Phrases {
  readonly #exact = new Map<string, Pattern[]>();
  /** by the first three letters */
  readonly #stems = new Map<string, Pattern[]>();

  /** Adds phrases apart by ";", as src/lang/pages.ts writes them. */
  add(kind: string, phrases: string): void {
    for (const phrase of phrases.split(";")) {
      const words = phrase
        .trim()
        .split(/[\s\-‐‑.,+:/&]+/)
        .filter((word) => word !== "")
        .map((word) => (word.endsWith("*") ? `${plain(word.slice(0, -1))}*` : plain(word)));
      if (words.length === 0 || words[0] === "*") continue;
      const byFirst = words[0].endsWith("*") ? this.#stems : this.#exact;
      const key = words[0].endsWith("*") ? words[0].slice(0, 3) : words[0];
      const list = byFirst.get(key);
      if (list) list.push({ kind, words });
      else byFirst.set(key, [{ kind, words }]);
    }
  }

  /** All phrases of a line; of one kind only the longest that begins at a word. */
  find(words: readonly PlainWord[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const { word } = words[at];
      const begun = hits.length;
      this.#match(this.#exact.get(word), words, at, hits, begun);
      this.#match(this.#stems.get(word.slice(0, 3)), words, at, hits, begun);
    }
    return hits;
  }

  #match(
    patterns: readonly Pattern[] | undefined,
    words: readonly PlainWord[],
    at: number,
    hits: PhraseHit[],
    begun: number,
  ): void {
    if (!patterns) return;
    next: for (const pattern of patterns) {
      const to = at + pattern.words.length;
      if (to > words.length) continue;
      for (let i = 0; i < pattern.words.length; i++) if (!fits(pattern.words[i], words[at + i].word)) continue next;
      const same = hits.findIndex(({ kind }, index) => index >= begun && kind === pattern.kind);
      if (same < 0) hits.push({ kind: pattern.kind, from: at, to });
      else if (hits[same].to < to) hits[same] = { kind: pattern.kind, from: at, to };
    }
  }
}
