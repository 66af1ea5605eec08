import { classTable } from "./classes.ts";

/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCT = 3;

/** Flags of a token. */
export const CAP = 1; // begins with a capital
export const UPPER = 2; // two letters or more, all capitals (or capitals with an ending: БҰҰ-ның)
export const GLUED = 4; // no white space before it
export const LINE = 8; // first on its line
export const PARAGRAPH = 16; // first after an empty line

/** A word, number or mark with its place in the raw text (UTF-16, end excluded). */
export interface Token {
  start: number;
  end: number;
  kind: number;
  flags: number;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;
const APOSTROPHE = 5;

/** Class of each UTF-16 code unit; 0 is any other mark. */
const classes = classTable(
  [SPACE, /[\s\u200b-\u200f\u2060\ufeff]+/gu],
  [DIGIT, /[0-9]+/gu],
  // a soft hyphen stands inside a word
  [LETTER, /[\p{L}\p{M}\xad]+/gu],
  [NEWLINE, /[\n\r\u2028\u2029\u0085]+/gu],
  [APOSTROPHE, /[ʻʼ‘’`´'ʹ′＇ˈ]+/gu],
);

const isUpper = classTable([1, /\p{Lu}+/gu]);

const HYPHENS = new Set(["-", "‐", "‑"].map((c) => c.charCodeAt(0)));

/**
 * Splits a text into words, numbers and marks. Apostrophes between letters stay in the word; a hyphen splits, except where
 * it ties an ending to an acronym (NATO-ya, БҰҰ-ның). A number keeps its inner points and commas (15.03.2023, 2,4). Tokens are added to `out`.
 */
export function tokenize(text: string, from = 0, to = text.length, out: Token[] = []): Token[] {
  let i = from;
  let glued = false;
  let lines = 2; // as if an empty line came before
  while (i < to) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === SPACE) {
      glued = false;
      i++;
      continue;
    }
    if (kind === NEWLINE) {
      if (!(text.charCodeAt(i) === 10 && i > from && text.charCodeAt(i - 1) === 13)) lines++;
      glued = false;
      i++;
      continue;
    }
    const start = i;
    let flags = (glued ? GLUED : 0) | (lines > 0 ? LINE : 0) | (lines > 1 ? PARAGRAPH : 0);
    let token = PUNCT;
    if (kind === LETTER) {
      token = WORD;
      let capitals = 0;
      let letters = 0;
      if (isUpper[text.charCodeAt(i)]) flags |= CAP;
      for (;;) {
        const code = text.charCodeAt(i);
        const c = classes[code];
        if (c === LETTER) {
          letters++;
          capitals += isUpper[code];
          i++;
        } else if (c === APOSTROPHE && i + 1 < to && classes[text.charCodeAt(i + 1)] === LETTER) i++;
        else break;
        if (i >= to) break;
      }
      if (letters > 1 && capitals === letters) flags |= UPPER;
      if (flags & UPPER && i + 1 < to && HYPHENS.has(text.charCodeAt(i))) {
        let j = i + 1;
        while (j < to && classes[text.charCodeAt(j)] === LETTER && !isUpper[text.charCodeAt(j)]) j++;
        if (j > i + 1 && j - i <= 8 && !(j < to && (classes[text.charCodeAt(j)] === LETTER || HYPHENS.has(text.charCodeAt(j)))))
          i = j;
      }
    } else if (kind === DIGIT) {
      token = NUMBER;
      while (i < to) {
        const c = text.charCodeAt(i);
        if (classes[c] === DIGIT) i++;
        else if ((c === 44 || c === 46) && i + 1 < to && classes[text.charCodeAt(i + 1)] === DIGIT) i += 2;
        else break;
      }
    } else {
      i++;
      // one token for a run of the same mark (... or ---) and for a surrogate pair
      const code = text.charCodeAt(start);
      if (code >= 0xd800 && code <= 0xdbff && i < to) i++;
      else
        while (i < to && text.charCodeAt(i) === code && (code === 46 || code === 45 || code === 42 || code === 95 || code === 61))
          i++;
    }
    out.push({ start, end: i, kind: token, flags });
    glued = true;
    lines = 0;
  }
  return out;
}
