/**
 * EDTF as far as the record uses it (ISO 8601-2 level 1: X for unknown digits, intervals, open ends): from the words of a
 * record to days that can be compared, and to a date that can be said. No clock and no time zones: a day is "YYYY-MM-DD".
 */

/** First and last day that a date may mean; `null` where that end is open or its year is not known. */
export interface Bounds {
  min: string | null;
  max: string | null;
}

/** One end of a date, each part a number or `null` where it is not known or not said. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

const form = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/;

/** First and last day of a date; both `null` for `null`, for what is not EDTF and for a day whose year is not known. */
export function bounds(edtf: string | null): Bounds {
  if (edtf === null) return { min: null, max: null };
  const slash = edtf.indexOf("/");
  if (slash < 0) return { min: edge(edtf, "0"), max: edge(edtf, "9") };
  return { min: edge(edtf.slice(0, slash), "0"), max: edge(edtf.slice(slash + 1), "9") };
}

/**
 * A string by which dates sort by their first day, oldest first. A wider date comes before the narrower ones that begin
 * with it; open beginnings come first; dates of an unknown year come after all others, in the order of the calendar;
 * no date comes last.
 */
export function sortKey(edtf: string | null): string {
  if (edtf === null) return "~~";
  const { min, max } = bounds(edtf);
  if (min !== null) return `${min} ${max === null ? "9999-99-99" : descending(max)}`;
  if (max !== null) return `0000-00-00 ${descending(max)}`;
  return `~${edtf}`;
}

/** True where some day lies in both; a date of an unknown year or without ends meets nothing. */
export function overlaps(one: string | null, other: string | null): boolean {
  const a = bounds(one);
  const b = bounds(other);
  if ((a.min === null && a.max === null) || (b.min === null && b.max === null)) return false;
  return (a.min ?? "0000") <= (b.max ?? "9999") && (b.min ?? "0000") <= (a.max ?? "9999");
}

/** True where the last day that `edtf` may mean lies before `today` (a day); never for an open or unknown end. */
export function isPast(edtf: string | null, today: string): boolean {
  const { max } = bounds(edtf);
  return max !== null && max < today;
}

/** Days from one day to another (negative when `to` is earlier). Both "YYYY-MM-DD". */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The parts of one end of a date, `null` where the string is not one. */
export function parts(end: string): DateParts | null {
  const match = form.exec(end);
  if (match === null) return null;
  return { year: known(match[1]), month: known(match[2]), day: known(match[3]) };
}

/**
 * What a language must give for dates to be said in it: patterns for what stands within a year, and how the year is put to
 * them. `{d}` and `{m}` are filled in, `{d1}` `{m1}` `{d2}` `{m2}` where there are two; `{y}` is a year and `{o}` what its
 * number ends in where it counts ("2025-ci"); months are twelve names.
 */
export interface Calendar {
  months: readonly string[];
  /** months of a year that is not known, after a day, since a date, and until one, where they change there */
  monthsBare?: readonly string[];
  monthsOfDay?: readonly string[];
  monthsSince?: readonly string[];
  monthsUntil?: readonly string[];
  day: string;
  month: string;
  daysOfMonth: string;
  monthsOfYear: string;
  daysOfYear: string;
  /** `{date}` of the year `{y}` */
  ofYear: string;
  /** of a month or months without days, where it is said otherwise */
  monthOfYear?: string;
  /** `{date}` of a year that is not known */
  ofUnknownYear: string;
  year: string;
  /** from `{y1}` to `{y2}` */
  years: string;
  /** any two dates; `{from}` `{to}` */
  between: string;
  since: string;
  until: string;
  /** of a month (`{m}`, `{y}`) and of a whole year `{y}`, where it is said otherwise */
  sinceMonth?: string;
  untilMonth?: string;
  sinceYear?: string;
  untilYear?: string;
  /** a whole decade; `{y}` is its first year */
  decade: string;
  /** last digits of a year → `{o}`; the longest digits count */
  ordinals?: Readonly<Record<string, string>>;
  unknown: string;
  /** what people put beside the number of a year */
  yearWords?: string;
  /** what stands between the numbers of a date; "." if not given */
  numbersApart?: string;
  /** dates stand in words in fields, too, where readers write their numbers in more than one order */
  fieldsInWords?: true;
}

/** A date in words: "12–13 March 2025", "June 2023", "3 March (year unknown)". What is not EDTF is given back as it is. */
export function sayDate(edtf: string | null, calendar: Calendar): string {
  if (edtf === null) return calendar.unknown;
  const slash = edtf.indexOf("/");
  if (slash < 0) return sayEnd(edtf, calendar);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const hasFrom = from !== "" && from !== "..";
  const hasTo = to !== "" && to !== "..";
  if (hasFrom && hasTo) return sayInterval(from, to, calendar);
  if (hasFrom) {
    const own = ownEnd(from, calendar.sinceMonth, calendar.sinceYear, calendar);
    if (own !== null) return own;
    return fill(calendar.since, { from: sayEnd(from, inMonths(calendar, calendar.monthsSince)) });
  }
  if (hasTo) {
    const own = ownEnd(to, calendar.untilMonth, calendar.untilYear, calendar);
    if (own !== null) return own;
    return fill(calendar.until, { to: sayEnd(to, inMonths(calendar, calendar.monthsUntil)) });
  }
  return calendar.unknown;
}

const wholeYear = /^\d{4}$/;
const wholeMonth = /^\d{4}-\d{2}$/;

/** An open end that is a whole month or year, where the language says it otherwise. */
function ownEnd(end: string, month: string | undefined, year: string | undefined, calendar: Calendar): string | null {
  if (year !== undefined && wholeYear.test(end)) return ofYear(year, end, calendar);
  if (month === undefined || !wholeMonth.test(end)) return null;
  return ofYear(
    fill(month, { m: monthName({ year: null, month: Number(end.slice(5)), day: null }, calendar) }),
    end.slice(0, 4),
    calendar,
  );
}

/** The calendar with other forms of its months. */
function inMonths(calendar: Calendar, months: readonly string[] | undefined): Calendar {
  return months === undefined ? calendar : { ...calendar, months, monthsOfDay: months };
}

/** A pattern with the year and what its number ends in. */
function ofYear(pattern: string, year: string, calendar: Calendar, date = ""): string {
  let o = "";
  for (let digits = year; digits !== "" && o === ""; digits = digits.slice(1)) o = calendar.ordinals?.[digits] ?? "";
  return fill(pattern, { date, y: year, o });
}

function sayInterval(from: string, to: string, calendar: Calendar): string {
  if (from === to) return sayEnd(from, calendar);
  const a = parts(from);
  const b = parts(to);
  if (a !== null && b !== null && from.slice(0, 4) === to.slice(0, 4) && a.month !== null && b.month !== null) {
    const withDays = (a.year === null ? calendar.monthsBare : undefined) ?? (a.day === null ? undefined : calendar.monthsOfDay);
    const [m1, m2] = [a, b].map((end) => monthName(end, calendar, withDays));
    const months = { m: m1, m1, m2 };
    if (a.day !== null && b.day !== null) {
      const pattern = a.month === b.month ? calendar.daysOfMonth : calendar.daysOfYear;
      return withYear(fill(pattern, { ...months, d1: String(a.day), d2: String(b.day) }), a.year, calendar);
    }
    if (a.day === null && b.day === null)
      return withYear(fill(calendar.monthsOfYear, months), a.year, calendar, calendar.monthOfYear);
  }
  if (wholeYear.test(from) && wholeYear.test(to)) return ofYear(fill(calendar.years, { y1: from, y2: to }), to, calendar);
  return fill(calendar.between, { from: sayEnd(from, calendar), to: sayEnd(to, calendar) });
}

function sayEnd(end: string, calendar: Calendar): string {
  const found = parts(end);
  if (found === null) return end;
  const { year, month, day } = found;
  if (month !== null) {
    const pattern = day === null ? calendar.month : calendar.day;
    const bare = year === null ? calendar.monthsBare : undefined;
    const m = monthName(found, calendar, bare ?? (day === null ? undefined : calendar.monthsOfDay));
    return withYear(fill(pattern, { d: String(day), m }), year, calendar, day === null ? calendar.monthOfYear : undefined);
  }
  if (year !== null) return ofYear(calendar.year, String(year), calendar);
  return /^\d{3}X$/.test(end) ? ofYear(calendar.decade, `${end.slice(0, 3)}0`, calendar) : calendar.unknown;
}

function withYear(date: string, year: number | null, calendar: Calendar, pattern = calendar.ofYear): string {
  return year === null ? fill(calendar.ofUnknownYear, { date }) : ofYear(pattern, String(year), calendar, date);
}

function monthName(date: DateParts, calendar: Calendar, months: readonly string[] = calendar.months): string {
  return months[(date.month ?? 0) - 1] ?? String(date.month);
}

/** Puts `words` into the places named `{so}`. */
export function fill(pattern: string, words: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** The day nearest to what is written: a month has no day past its last. */
function dayOf(year: string, month: string, day: string): string {
  const m = clamp(month, 12);
  return `${year}-${two(m)}-${two(clamp(day, daysIn(Number(year), m)))}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function edge(end: string, unknown: "0" | "9"): string | null {
  const match = form.exec(end);
  if (match === null || match[1].startsWith("X")) return null;
  const whole = unknown === "0" ? "00" : "99";
  const digits = (part: string | undefined) => (part ?? whole).replaceAll("X", unknown);
  return dayOf(digits(match[1]), digits(match[2]), digits(match[3]));
}

function known(digits: string | undefined): number | null {
  return digits === undefined || digits.includes("X") ? null : Number(digits);
}

function clamp(digits: string, most: number): number {
  return Math.min(Math.max(Number(digits), 1), most);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Turns later into smaller, so that the wider of two dates with one beginning sorts first. */
function descending(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
