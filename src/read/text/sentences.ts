import type { Fold } from "./fold.ts";
import { CAP, GLUED, LINE, NUMBER, PARAGRAPH, PUNCT, type Token, WORD } from "./tokens.ts";

/** A sentence as token indexes, end excluded. */
export interface Sentence {
  from: number;
  to: number;
  /** running number of the paragraph (block between line breaks) it stands in */
  paragraph: number;
  /** what rules ask of it again and again, once it is known; filled in by clauses.ts and interview.ts */
  start: number | undefined;
  tells: boolean | undefined;
  asks: boolean | undefined;
}

/** What a language says of points after words. */
export interface Points {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  /** whether a point after a number makes it an ordinal ("5. Toplantı") */
  ordinal: boolean;
  /** abbreviations of single letters that stand before a name ("и.о.") */
  dotted: readonly string[];
}

/** Tokens after which a sentence is cut: no writer makes such, and what is compared inside a sentence must not grow with the text. */
const longest = 800;

/** Least and widest line, in UTF-16 units, of a text whose lines were broken to fit. */
const narrowest = 40;
const widest = 120;
/** Which part of the width a line and the word after it fill at least: links and marks that are gone may have stood there. */
const filled = 0.8;

const closing = /^[»"”’)\]*]$/;
const opening = /^[«"“„([—–-]$/;

/**
 * Cuts tokens into sentences. Initials ("Ə. Əsədov", "Sh. Mirziyoyev", "К.-Ж. Токаев"), abbreviations of the language, points
 * inside numbers and list numbers do not end a sentence. A line break does, unless the next line goes on in lower case or lines were
 * broken to fit a width.
 */
export function sentences(text: string, tokens: readonly Token[], fold: Fold, points: Points): Sentence[] {
  const out: Sentence[] = [];
  const width = widthOf(text, tokens);
  let from = 0;
  let line = 0;
  let paragraph = 0;
  const close = (to: number) => {
    if (to > from) out.push({ from, to, paragraph, start: undefined, tells: undefined, asks: undefined });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (i - from >= longest) close(i);
    const folds = i > line && (t.flags & LINE) !== 0 && isFolded(tokens, line, i, width);
    if (t.flags & LINE) line = i;
    if (i > from && t.flags & LINE && !folds) {
      const goesOn =
        !(t.flags & PARAGRAPH) && t.kind === WORD && !(t.flags & CAP) && !/[.!?…:;]/.test(text[tokens[i - 1].end - 1]);
      if (!goesOn) {
        close(i);
        paragraph++;
      }
    }
    if (t.kind !== PUNCT) continue;
    const c = text[t.start];
    if (c !== "." && c !== "!" && c !== "?" && c !== "…") continue;
    let j = i + 1;
    while (j < tokens.length && closing.test(text.slice(tokens[j].start, tokens[j].end)) && tokens[j].flags & GLUED) j++;
    const next = tokens[j];
    if (!next) continue;
    if (next.flags & LINE && !isFolded(tokens, line, j, width)) continue; // the line break decides
    if (next.flags & GLUED && !isRunOn(text, tokens[i - 1], next)) continue; // "Ə.Əsədov", "т.б", "…»,"
    const opens = next.kind === PUNCT && opening.test(text.slice(next.start, next.end));
    const begins = next.kind === NUMBER || (next.kind === WORD && next.flags & CAP) || opens;
    if (!begins) continue;
    const before = tokens[i - 1];
    if (c === "." && before && t.flags & GLUED) {
      if (before.kind === WORD) {
        const word = text.slice(before.start, before.end);
        if (isInitial(word, before.flags) && next.kind === WORD && !isArticle(text, tokens, j)) continue;
        // "II. Abdullah", "XII. Zirve"
        if (points.ordinal && next.kind === WORD && /^[IVX]{2,5}$/.test(word)) continue;
        const written = text
          .slice(Math.max(0, t.end - 12), t.end)
          .toLowerCase()
          .replace(/\. +/g, ".");
        if (points.dotted.some((d) => written.endsWith(d) && !/\p{L}/u.test(written.at(-d.length - 1) ?? ""))) continue;
        const key = fold(word);
        if (points.after.has(key) && isCoin(text, tokens, i - 2, j)) continue;
        if (
          points.before.has(key) &&
          !isEndingOfNumber(text, tokens, i - 1) &&
          !(points.after.has(key) && tokens[i - 2]?.kind === NUMBER)
        )
          continue;
        if (points.after.has(key) && next.kind === NUMBER) continue;
      } else if (before.kind === NUMBER) {
        if (i - 1 === from) continue; // "1. …" of a list
        if (next.kind === NUMBER && before.end - before.start < 4) continue; // "5. 2."
        if (points.ordinal && before.end - before.start <= 2 && !opens) continue;
      }
    }
    close(j);
    i = j - 1;
  }
  close(tokens.length);
  return out;
}

/** Whether the line from token `line` was broken before token `next` because that did not fit. */
const isFolded = (tokens: readonly Token[], line: number, next: number, width: number): boolean =>
  width > 0 &&
  !(tokens[next].flags & PARAGRAPH) &&
  tokens[next - 1].end - tokens[line].start + 1 + tokens[next].end - tokens[next].start > width * filled;

/** The width, in UTF-16 units, to which a text's lines were broken; 0 where they were not: several go on in lower case where a word no longer fits. */
function widthOf(text: string, tokens: readonly Token[]): number {
  let line = 0;
  let width = 0;
  const broken: [line: number, next: number][] = [];
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i];
    if (!(t.flags & LINE)) continue;
    const goesOn = t.kind === WORD && !(t.flags & (CAP | PARAGRAPH)) && !/[.!?…:;]/.test(text[tokens[i - 1].end - 1]);
    if (goesOn) {
      width = Math.max(width, tokens[i - 1].end - tokens[line].start);
      broken.push([line, i]);
    }
    line = i;
  }
  if (broken.length < 2 || width < narrowest || width > widest) return 0;
  return broken.every(([from, next]) => isFolded(tokens, from, next, width)) ? width : 0;
}

/** "… хабар берди.Вазир …": pages that lost the break between two sentences; names and abbreviations are short or capital before the point, addresses small after it. */
function isRunOn(text: string, before: Token | undefined, next: Token): boolean {
  if (before?.kind !== WORD || before.flags & CAP || next.kind !== WORD || !(next.flags & CAP)) return false;
  return (
    /^\p{Ll}{4,}$/u.test(text.slice(before.start, before.end)) &&
    /^\p{Lu}[\p{Ll}'‘’ʻʼ`-]+$/u.test(text.slice(next.start, next.end))
  );
}

/** "3,4 mlrd. ABŞ dolları": capitals after an abbreviation that stands with a number go on with the amount; after a year they do not. */
function isCoin(text: string, tokens: readonly Token[], number: number, at: number): boolean {
  const [before, next] = [tokens[number], tokens[at]];
  if (before?.kind !== NUMBER || next.kind !== WORD || next.end - next.start > 4) return false;
  return !/^\d{4}$/.test(text.slice(before.start, before.end)) && /^\p{Lu}{2}/u.test(text.slice(next.start, next.end));
}

/** «в 2023-м. Авиакомпании»: letters that a hyphen ties to a number end its ordinal, and are no abbreviation. */
const isEndingOfNumber = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.kind === NUMBER &&
  (tokens[at].flags & GLUED) !== 0 &&
  (tokens[at - 1].flags & GLUED) !== 0 &&
  /^\p{Pd}$/u.test(text.slice(tokens[at - 1].start, tokens[at - 1].end));

/** "A", "I", "О" as a word after a point: one letter without a point of its own is no initial ("… on X. A call followed"). */
function isArticle(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token.end - token.start === 1 && next?.kind === WORD && (next.flags & (CAP | GLUED)) === 0 && text[token.end] === " ";
}

/** One capital, or a capital digraph ("Sh", "Дж", "Ch"), as in initials. */
export const isInitial = (word: string, flags: number): boolean =>
  (flags & CAP) !== 0 &&
  (word.length === 1 || /^(?:sh|ch|дж|дз|kh|zh|yu|ya|ye|ğ|o['‘ʻ’]|g['‘ʻ’])$/i.test(word)) &&
  !(word.length > 1 && /^[A-Z]{2}$/.test(word));
