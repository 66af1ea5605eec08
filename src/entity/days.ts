/**
 * Days as plain integers, for comparing and sorting: 1 is 0001-01-01 (proleptic Gregorian), 0 is "no day known".
 */
export const noDay = 0;
const firstDay = 1;
const epoch = 719163; // 1970-01-01
const lastDay = 3652059; // 9999-12-31
const msPerDay = 86_400_000;

/** First and last day that an EDTF date can mean; `null` where its year is not known or there is no date. */
export function edtfDays(edtf: string | null | undefined): { min: number; max: number } | null {
  if (!edtf) return null;
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return oneDate(from);
  const start = isOpen(from) ? { min: firstDay, max: firstDay } : oneDate(from);
  const end = isOpen(to) ? { min: lastDay, max: lastDay } : oneDate(to);
  return start && end && start.min <= end.max ? { min: start.min, max: end.max } : null;
}

/** A day as EDTF (`YYYY-MM-DD`); `null` for `noDay`. */
export function dayToEdtf(day: number): string | null {
  return day < firstDay || day > lastDay ? null : new Date((day - epoch) * msPerDay).toISOString().slice(0, 10);
}

const isOpen = (part: string) => part === "" || part === "..";

function oneDate(date: string): { min: number; max: number } | null {
  const match = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/.exec(date);
  if (!match) return null;
  const [, year, month = "XX", day = "XX"] = match as unknown as [string, string, string?, string?];
  if (year.startsWith("XX")) return null;
  const years = [Math.max(1, Number(year.replaceAll("X", "0"))), Number(year.replaceAll("X", "9"))] as const;
  if (years[1] < 1) return null;
  const months = month.includes("X") ? ([1, 12] as const) : ([Number(month), Number(month)] as const);
  if (months[0] < 1 || months[1] > 12) return null;
  const last = daysIn(years[1], months[1]);
  const days = day.includes("X") || month.includes("X") ? ([1, last] as const) : ([Number(day), Number(day)] as const);
  if (days[0] < 1 || days[1] > last) return null;
  return { min: dayNumber(years[0], months[0], days[0]), max: dayNumber(years[1], months[1], days[1]) };
}

const daysIn = (year: number, month: number) =>
  dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);

/** Counted without `Date`, which a month of encounters asks thousands of times: years begin in March, so that leap days end them. */
function dayNumber(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return from * 365 + leaps + inYear - 306;
}
