import { F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { codeAt } from "../../lang/units.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Sentence } from "../text/sentences.ts";
import { CAP, GLUED, LINE, NUMBER, PUNCT, UPPER, WORD } from "../text/tokens.ts";
import { endingAt, within } from "../within.ts";

const markAt = (page: Page, i: number): string => (page.tokens[i].kind === PUNCT ? page.text[page.tokens[i].start] : "");

/** What marks do in a sentence, as bits. */
const DASH = 1;
/** opens a line of a list */
const BULLET = 2;
/** ends a sentence or a line of a list */
const STOP = 4;
/** stands at the end of a sentence */
const CLOSING = 8;
/** may lead a clause and is no part of it */
const LEADING = 16;
const MET = 32;
const purposes = [
  [DASH, /\p{Pd}/u],
  [BULLET, /[\p{Pd}•*·▪►●◦‣]/u],
  [STOP, /[.!?…;:]/],
  [CLOSING, /[.!?…;:,»”"“*]/],
  [LEADING, /[,»”"–—-]/],
] as const;
/** The bits of each UTF-16 unit, found when it is first met. */
const marks = new Uint8Array(0x10000);

/** The bits of the mark at token `i`; 0 where it is a word. */
function bitsAt(page: Page, i: number): number {
  if (page.tokens[i].kind !== PUNCT) return 0;
  const code = codeAt(page.text, page.tokens[i].start);
  if (marks[code] === 0)
    marks[code] = purposes.reduce((bits, [bit, is]) => (is.test(String.fromCharCode(code)) ? bits | bit : bits), MET);
  return marks[code];
}

/** First token after the bullet, dash or list number that opens a sentence. */
export function startOf(page: Page, sentence: number): number {
  const s = page.sentences[sentence];
  s.start ??= startIn(page, s);
  return s.start;
}

function startIn(page: Page, s: Sentence): number {
  let i = s.from;
  while (i < s.to - 1 && bitsAt(page, i) & BULLET) i++;
  // a dateline that opens the sentence: capitals and marks up to a dash ("ANKARA (AA) – …", "АСТАНА. Кабар – …")
  let inside = false;
  for (let j = i + 1; j < s.to - 3 && j < i + 12; j++) {
    if (markAt(page, j) === "(") inside = true;
    if (markAt(page, j) === ")") inside = false;
    if (inside) continue;
    if (bitsAt(page, j) & DASH && !(page.tokens[j].flags & GLUED)) {
      // "Tashkent, Uzbekistan (Outlet) -- …"
      if (page.tokens[i].flags & UPPER || (page.tokens[i].flags & CAP && markAt(page, j - 1) === ")")) return j + 1;
      break;
    }
    if (page.tokens[j].kind === WORD && !(page.tokens[j].flags & CAP)) break;
  }
  if (
    i < s.to - 2 &&
    page.tokens[i].kind === NUMBER &&
    /[.)]/.test(markAt(page, i + 1)) &&
    page.tokens[i].end - page.tokens[i].start < 3
  )
    i += 2;
  return i;
}

/** Token past the last word of a sentence: closing marks left out. */
export function endOf(page: Page, sentence: number): number {
  const s = page.sentences[sentence];
  let i = s.to;
  while (i > s.from + 1 && bitsAt(page, i - 1) & CLOSING) i--;
  return i;
}

/** Whether the word at `i` closes a clause before a comma: a finite verb or a converb by its likeliest reading. */
export function closesClause(page: Page, i: number): boolean {
  const word = page.words[i];
  if (!word) return false;
  // a name before a comma ("Sezer, …") is no verb
  if (page.tokens[i].flags & CAP) return false;
  // "кечээ, 26-январда": yesterday, whatever verb it looks like
  if (endingAt(hitsOf(page, "date"), i + 1)?.entry.code === "day-away") return false;
  const f = word.readings[0]?.f ?? 0;
  if (f & F.V && f & (F.FIN | F.CVB)) return true;
  // a participle before a comma describes nothing right after it ("өткөн, …"); a past of the passive or of many is hardly a noun ("keçirilib", «чечишти»)
  const past = (least: number) => word.readings.some((r) => r.known && (r.f & least) === least && (r.f & (F.PST | F.PRF)) !== 0);
  if (f & F.V && f & F.PTCP && f & F.PST) return past(F.V | F.FIN);
  return f === 0 && (past(F.V | F.FIN | F.PASS) || past(F.V | F.FIN | F.VPL));
}

/**
 * The clause whose predicate stands at tokens `from` to `to`: in languages whose verb closes the clause it runs from the last
 * boundary before it (colon, semicolon, dash, comma after a verb) to the predicate; elsewhere from such a boundary to the next.
 */
export function clauseOf(page: Page, sentence: number, from: number, to: number): { from: number; to: number } {
  const { verbLast } = page.language.morphology;
  const first = startOf(page, sentence);
  // "bildirib ki, …"
  const ties = hitsOf(page, "that");
  let start = first;
  for (let i = from - 1; i > first; i--) {
    const c = markAt(page, i);
    if (!c) continue;
    // “A–B: new aims”: a mark within a name is no boundary
    const named = i < from - 1 && /[”»"]/.test(c) && page.words[i + 1] ? openingOf(page, i, first) : i;
    if (named < i) {
      i = named;
      continue;
    }
    if (
      // "Hakan Fidan; A, B ve C bakanlarıyla görüştü": where verbs close clauses, a semicolon after none parts only a list
      (c === ";" && (!verbLast || closesClause(page, i - 1))) ||
      (c === ":" && i < from - 1) ||
      (c === "," && verbLast && closesClause(page, (endingAt(ties, i)?.from ?? i) - 1)) ||
      (c === "—" && verbLast && page.tokens[i - 1].kind === PUNCT)
    ) {
      start = i + 1;
      break;
    }
  }
  let end = Math.max(to, from + 1);
  if (!verbLast) {
    const last = endOf(page, sentence);
    while (end < last && markAt(page, end) !== ";") end++;
    // "…, where a summit will be held": a clause of its own
    const wheres = hitsOf(page, "where");
    for (const { from: at } of wheres.length ? within(wheres, first, last) : []) {
      if (at <= start || markAt(page, at - 1) !== ",") continue;
      if (at < from) start = at + 1;
      else if (at < end) end = at - 1;
    }
  }
  while (start < from && bitsAt(page, start) & LEADING) start++;
  return { from: Math.min(start, from), to: end };
}

/** Where the quotation marks of a name open that close at `i`; `i` itself where they hold what somebody says, or nothing opens them near. */
function openingOf(page: Page, i: number, least: number): number {
  if (!page.words[i - 1] || closesClause(page, i - 1)) return i;
  for (let k = i - 2; k >= least && i - k < 16; k--) if (/[“„«"]/.test(markAt(page, k))) return k;
  return i;
}

/** Whether a word that opens a condition stands before token `i` in its sentence ("эгер … болсо, көбөймөк"). */
export function isConditional(page: Page, sentence: number, i: number): boolean {
  const conditions = hitsOf(page, "if");
  if (!conditions.length) return false;
  const condition = within(conditions, page.sentences[sentence].from, i).at(-1);
  if (!condition || page.language.morphology.verbLast) return condition !== undefined;
  // "if the visit takes place, …": up to the comma
  for (let t = condition.to; t < i; t++) if (markAt(page, t) === ",") return false;
  return true;
}

/** Whether a sentence is one that tells something: closed by a mark (or a list's semicolon) or an item of a list, not a headline, caption or label. */
export function tells(page: Page, sentence: number): boolean {
  const s = page.sentences[sentence];
  s.tells ??= isToldIn(page, s) || isItem(page, sentence);
  return s.tells;
}

/** How many items of a list before one are looked at for what leads them all. */
const longestList = 40;

/** Whether a line is an item, with its own mark, of a list that a colon leads; such end in commas or in nothing. */
function isItem(page: Page, at: number): boolean {
  const { tokens, sentences, words } = page;
  const isMarked = ({ from, to }: Sentence): boolean => {
    const { flags, kind } = tokens[from];
    if (to - from < 4 || !(flags & LINE)) return false;
    return kind === NUMBER
      ? /^[.)]$/.test(markAt(page, from + 1))
      : (bitsAt(page, from) & BULLET) !== 0 && words[from + 1] !== null;
  };
  let i = at;
  while (i >= 0 && at - i < longestList && isMarked(sentences[i])) i--;
  return i >= 0 && i < at && markAt(page, sentences[i].to - 1) === ":";
}

function isToldIn(page: Page, s: Sentence): boolean {
  if (s.to - s.from < 3) return false;
  // "… Ziyareti Hk.": the subject line of a press release
  const subject = page.language.pages.subjects;
  if (subject && listed(subject).includes(page.words[s.to - 2]?.key ?? "")) return false;
  for (let i = s.to - 1; i >= s.from && i > s.to - 4; i--) {
    if (page.tokens[i].kind !== PUNCT) return false;
    if (bitsAt(page, i) & STOP) return true;
  }
  return false;
}
