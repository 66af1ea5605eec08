import { bounds, type Calendar, sayDate } from "./edtf.ts";

/** What a language calls the months, and what it puts beside years: by these a date that somebody writes is understood. */
export interface DayWords {
  tag: string;
  /** the names of each of the twelve months, in small letters */
  months: readonly (readonly string[])[];
  /** words that may stand in a date and say nothing more, such as "г." */
  fillers: readonly string[];
  /** what stands between the numbers of a date; "." if not given */
  numbersApart?: string;
}

const written = /\p{L}+|\d+/gu;

/** The words of dates of a language. */
export function dayWords(calendar: Calendar, tag: string): DayWords {
  const lists = [calendar.months, calendar.monthsBare, calendar.monthsOfDay];
  const names = (month: number): string[] => lists.flatMap((list) => list?.[month]?.toLocaleLowerCase(tag) ?? []);
  const patterns = Object.values({ ...calendar, ordinals: Object.values(calendar.ordinals ?? {}).join(" ") });
  const fillers = patterns.flatMap((pattern) =>
    typeof pattern === "string"
      ? (pattern
          .replace(/\{\w+\}/g, " ")
          .toLocaleLowerCase(tag)
          .match(/\p{L}+/gu) ?? [])
      : [],
  );
  const { numbersApart } = calendar;
  return {
    tag,
    numbersApart,
    months: calendar.months.map((_, month) => [...new Set(names(month))]),
    fillers: [...new Set(fillers)],
  };
}

/** A date or the time from one date to another, both as people write them ("1 May 2025 – 3 May 2025"); `null` for what is none. */
export function periodWritten(text: string, words: DayWords): string | null {
  const ends = text.split(/\s+-\s+|\s*[–—]\s*/);
  if (ends.length === 1) return dayWritten(text, words);
  const days = ends.map((end) => (/^[.…]*$/.test(end.trim()) ? ".." : dayWritten(end, words)));
  return days.length === 2 && !days.includes(null) && days.join("") !== "...." ? days.join("/") : null;
}

/** A date or a time as it stands in a field. */
export function periodInField(edtf: string, calendar: Calendar): string {
  if (!/^(?:\d{4}(?:-\d\d){0,2}|\.\.|)\/(?:\d{4}(?:-\d\d){0,2}|\.\.|)$/.test(edtf)) return dayInField(edtf, calendar);
  return edtf
    .split("/")
    .map((end) => (/^\d/.test(end) ? dayInField(end, calendar) : "…"))
    .join(" – ");
}

/**
 * A day, month or year as people write it (31.12.2025, 31/12/2025, 31 December 2025, Dec 2025, 2025), as "2025-12-31", "2025-12"
 * or "2025"; the day stands before the month. `null` for what is no date.
 */
export function dayWritten(text: string, { tag, months, fillers }: DayWords): string | null {
  const tokens = text.toLocaleLowerCase(tag).match(written) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => /^\p{L}/u.test(token) && !fillers.includes(token));
  if (words.length > 1 || numbers.length > 3) return null;
  if (words.length === 1) {
    const month = monthOf(words[0], months);
    const [year, day] = numbers.length > 1 && numbers[0].length < 4 ? [numbers[1], numbers[0]] : numbers;
    return month === null || numbers.length > 2 ? null : made(year, `${month}`, day);
  }
  if (numbers[0]?.length === 4) return made(...(numbers as [string, string?, string?]));
  const [year, month, day] = [...numbers].reverse();
  // twelve months only: what can only be a day is one wherever it stands
  return Number(month) > 12 && Number(day) <= 12 ? made(year, day, month) : numbers.length < 2 ? null : made(year, month, day);
}

/** A date as it stands in a field, such as "31.12.2025"; what is not one day, month or year stays as it is. */
export function dayInField(edtf: string, calendar: Calendar): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return edtf;
  return calendar.fieldsInWords && edtf.includes("-") ? sayDate(edtf, calendar) : dayInNumbers(edtf, calendar);
}

/** A day, month or year in numbers alone. */
export function dayInNumbers(edtf: string, { numbersApart = "." }: Pick<Calendar, "numbersApart">): string {
  return edtf.split("-").reverse().join(numbersApart);
}

function monthOf(word: string, months: DayWords["months"]): number | null {
  const fits = (test: (name: string) => boolean): number[] => months.flatMap((names, month) => (names.some(test) ? [month] : []));
  const whole = fits((name) => name === word);
  const found = whole.length > 0 || word.length < 3 ? whole : fits((name) => name.startsWith(word));
  return found.length === 1 ? found[0] + 1 : null;
}

function made(year: string | undefined, month?: string, day?: string): string | null {
  if (year === undefined || (year.length !== 4 && (year.length !== 2 || day === undefined))) return null;
  // two digits are of the years around the present one
  const whole = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
  const date = [whole, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]))].join("-");
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return null;
  const [, m, d] = date.split("-");
  const { min } = bounds(date);
  // a month has no day past its last, and a year no thirteenth month
  const isThere = (m === undefined || (Number(m) >= 1 && Number(m) <= 12)) && (d === undefined || min === date);
  return isThere ? date : null;
}
