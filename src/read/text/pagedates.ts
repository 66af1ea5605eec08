import { codeAt } from "../../lang/units.ts";
import { letters } from "./classes.ts";
import { type PlainWord, plain } from "./phrases.ts";

/** A date or time of day as page lines write it. */
export interface PageDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 to 12; null for a bare time or year */
  readonly month: number | null;
  readonly day: number | null;
  /** whether a time of day stands beside it */
  readonly time: boolean;
  /** part of a range (14–15 августа): never a day of publication */
  readonly range: boolean;
}

/** What the finder needs of a language's table of dates. */
export interface MonthNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

/** Month of each name or shortened name; names without their last soft letter or sign, so that any ending may follow. */
function monthStems(tables: readonly MonthNames[]): { full: Map<string, number>; short: Map<string, number> } {
  const full = new Map<string, number>();
  const short = new Map<string, number>();
  for (const { months, shortMonths } of tables) {
    for (const [list, into] of [
      [months, full],
      [shortMonths, short],
    ] as const) {
      list.forEach((expressions, index) => {
        for (const expression of expressions.split(";")) {
          const name = plain(expression.replace(/[=()]/g, "").trim());
          if (name === "" || /\s/.test(name)) continue;
          into.set(into === full ? name.replace(/(?<=.{3})[ьйя]$|(?<=^ма)[йея]$/u, "") : name, index + 1);
        }
      });
    }
  }
  return { full, short };
}

const hyphen = "[-‐‑–—―−]";
/** what may be the name of a month */
const anyName = `[${letters}][${letters}'’]{2,}`;
const ordinal = `(?:\\s?${hyphen}?\\s?(?:nji|njy|nci|ncı|nju|njü|inci|ci|cı|cu|cü|si|sı|st|nd|rd|th|е|го|ші|шы|чи|чы|чү|чу|нчи|нчы)(?![${letters}]))?`;
const yearEnding = `(?:\\s?[-‐‑–]?\\s?(?:(?:yil|il|йил|жыл|ýyl|nj[iy]\\s+ýyl|c[iıuü]\\s+il|год)[${letters}]*|(?:г|ж|y|й|ý)(?![${letters}])\\.?))?`;
const time = /(?<![\d.,:])([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d]|[.,]\d|\s?%)/gu;
const clock = /(?<![\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)/gu;

const patterns = {
  iso: /(?<!\d)((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/gu,
  yearFirst: /(?<!\d)((?:19|20)\d{2})[./](\d{1,2})[./](\d{1,2})(?!\d)/gu,
  numeric: /(?<![\d.,/])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?![\d]|[.,/]\d)/gu,
  dayMonth: new RegExp(
    `(?<![\\d.,:])(?<range>\\d{1,2}${ordinal}\\s?[-–—]\\s?)?(?<day>\\d{1,2})${ordinal}\\s?[-‐‑–.,/]?\\s?(?:of\\s+)?(?<month>${anyName})\\.?(?:\\s?[,/‐-]?\\s*(?<year>(?:19|20)\\d{2})(?!\\d)${yearEnding})?`,
    "giu",
  ),
  yearDayMonth: new RegExp(
    `(?<!\\d)(?<year>(?:19|20)\\d{2})${yearEnding}\\s?,?\\s*(?<range>\\d{1,2}\\s?[-–—]\\s?)?(?<day>\\d{1,2})${ordinal}\\s?[-‐‑–.,]?\\s?(?<month>${anyName})`,
    "giu",
  ),
  monthDay: new RegExp(
    `(?<![${letters}])(?<month>${anyName})\\.?\\s+(?<day>\\d{1,2})(?!\\d|[:.,]\\d)(?:st|nd|rd|th)?(?<range>\\s?[-–—]\\s?\\d{1,2})?(?:\\s?,?\\s*(?<year>(?:19|20)\\d{2})(?!\\d))?`,
    "giu",
  ),
  monthYear: new RegExp(`(?<![${letters}])(?<month>${anyName}),?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`, "giu"),
};

/** What a global pattern matches in a line, in order. `matchAll` would make a copy of the pattern each time. */
function matches(pattern: RegExp, line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(line); m; m = pattern.exec(line)) found.push(m);
  return found;
}

/** Digits without which the forms with names of months cannot match. */
const needs = {
  yearDayMonth: { day: true, year: true },
  dayMonth: { day: true, year: false },
  monthDay: { day: true, year: false },
  monthYear: { day: false, year: true },
} as const;

/** What a word may bring to a date, as bits: the name of a month, a year's digits, a day's digits; above them its runs of digits, counted. */
const MONTH = 1;
const YEAR = 2;
const DAY = 4;
const RUN = 8;

function digitsOf(word: string): number {
  let found = 0;
  for (let i = 0; i < word.length; i++) {
    if (!isDigit(codeAt(word, i))) continue;
    const from = i;
    while (i < word.length && isDigit(codeAt(word, i))) i++;
    found += RUN;
    if (i - from <= 2) found |= DAY;
    else if (i - from === 4 && (word.startsWith("19", from) || word.startsWith("20", from))) found |= YEAR;
  }
  return found;
}
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const letterAfter = new RegExp(`['’][${letters}]`);
const mostMonths = 5000;
const nameLike = new RegExp(`(?<![${letters}])${anyName}`, "gu");

/** Finds dates in lines of pages, with the month names of every language given. */
export class PageDates {
  private readonly full: Map<string, number>;
  private readonly short: Map<string, number>;
  /** months of words already asked for; emptied when full */
  private readonly asked = new Map<string, number | null>();

  constructor(tables: readonly MonthNames[]) {
    const { full, short } = monthStems(tables);
    this.full = full;
    this.short = short;
  }

  /** The month that a word names, with any ending; null if none. */
  monthOf(word: string): number | null {
    let month = this.asked.get(word);
    if (month === undefined) {
      month = this.#monthOf(plain(word));
      if (this.asked.size >= mostMonths) this.asked.clear();
      this.asked.set(` ${word}`.slice(1), month); // a copy: a slice would keep the whole text
    }
    return month;
  }

  #monthOf(key: string): number | null {
    const short = this.short.get(key);
    if (short !== undefined) return short;
    for (let length = Math.min(key.length, 11); length >= 2; length--) {
      const month = this.full.get(key.slice(0, length));
      if (month !== undefined && key.length - length <= 6) return month;
    }
    return null;
  }

  /** Whether a word holds the name of a month. */
  #namesMonth(word: string): boolean {
    nameLike.lastIndex = 0;
    for (let m = nameLike.exec(word); m; m = nameLike.exec(word)) {
      if (this.monthOf(m[0]) !== null) return true;
      const mark = m[0].search(letterAfter);
      if (mark >= 0) nameLike.lastIndex = m.index + mark;
    }
    return false;
  }

  /**
   * All dates between two offsets, in order, none inside another; `words` are the words between them. `monthFirst` reads 06/03/2024 as
   * 3 June.
   */
  find(text: string, start: number, end: number, words: readonly PlainWord[], monthFirst = false): PageDate[] {
    let bits = 0;
    let runs = 0;
    for (const { form } of words) {
      form.dating ??= digitsOf(form.written) | (this.#namesMonth(form.written) ? MONTH : 0);
      bits |= form.dating;
      runs += form.dating >> 3;
    }
    if (runs === 0) return [];
    const line = text.slice(start, end);
    const digits = { runs, year: (bits & YEAR) !== 0, day: (bits & DAY) !== 0 };
    const found: PageDate[] = [];
    const taken: boolean[] = [];
    const take = (
      at: number,
      length: number,
      year: number | null,
      month: number | null,
      day: number | null,
      range: boolean,
    ): void => {
      if (month !== null && (month < 1 || month > 12)) return;
      if (day !== null && (day < 1 || day > 31)) return;
      for (let i = at; i < at + length; i++) if (taken[i]) return;
      for (let i = at; i < at + length; i++) taken[i] = true;
      found.push({ start: start + at, end: start + at + length, year, month, day, time: false, range });
    };
    for (const m of digits.year ? matches(patterns.iso, line) : []) {
      take(m.index, m[0].length, Number(m[1]), Number(m[2]), m[3] ? Number(m[3]) : null, false);
    }
    for (const m of digits.year && digits.runs >= 3 ? matches(patterns.yearFirst, line) : [])
      take(m.index, m[0].length, Number(m[1]), Number(m[2]), Number(m[3]), false);
    for (const m of digits.day && digits.runs >= 3 ? matches(patterns.numeric, line) : []) {
      const year = Number(m[4]) + (m[4].length === 2 ? 2000 : 0);
      const [first, second] = [Number(m[1]), Number(m[3])];
      const swap = m[2] === "/" && monthFirst ? second <= 31 && first <= 12 : second > 12 && first <= 12;
      take(m.index, m[0].length, year, swap ? first : second, swap ? second : first, false);
    }
    const named = (bits & MONTH) !== 0;
    for (const name of ["yearDayMonth", "dayMonth", "monthDay", "monthYear"] as const) {
      const { day, year } = needs[name];
      if (!named || (day && !digits.day) || (year && !digits.year)) continue;
      for (const m of matches(patterns[name], line)) {
        const groups = m.groups as Record<string, string | undefined>;
        const month = this.monthOf(groups.month as string);
        if (month === null) continue;
        take(
          m.index,
          m[0].trimEnd().length,
          groups.year ? Number(groups.year) : null,
          month,
          groups.day ? Number(groups.day) : null,
          groups.range !== undefined,
        );
      }
    }
    const times: [number, number][] = [];
    // a time has a day's digits on both sides of its mark
    const hasTime = digits.day && digits.runs >= 2 && (found.length > 0 || line.includes(":"));
    for (const m of hasTime ? matches(found.length > 0 ? time : clock, line) : []) {
      if (!taken[m.index]) times.push([m.index, m[0].length]);
    }
    const dates = found
      .sort((a, b) => a.start - b.start)
      .map((date) => ({
        ...date,
        time:
          /\d:\d/.test(text.slice(date.start, date.end)) ||
          times.some(([at, length]) => Math.abs(start + at - date.end) <= 30 || Math.abs(start + at + length - date.start) <= 12),
      }));
    for (const [at, length] of times) {
      dates.push({ start: start + at, end: start + at + length, year: null, month: null, day: null, time: true, range: false });
    }
    return dates.sort((a, b) => a.start - b.start);
  }
}

/** EDTF of a date: parts not known are X. */
export function edtf({ year, month, day }: Pick<PageDate, "year" | "month" | "day">): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  let s = year === null ? "XXXX" : String(year);
  if (month !== null) s += `-${two(month)}`;
  if (day !== null) s += `-${two(day)}`;
  return s;
}
