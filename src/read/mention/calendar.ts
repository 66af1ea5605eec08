/** Days and EDTF for date mentions. A year, month or day that is not known is null. */
export interface Day {
  readonly y: number | null;
  readonly m: number | null;
  readonly d: number | null;
}
export type Tense = "past" | "future";

const two = (n: number) => String(n).padStart(2, "0");

/** EDTF of a day, month or year; null where nothing is known. An unknown year is XXXX where a month stands. */
export function edtf({ y, m, d }: Day): string | null {
  if (y === null && m === null) return null;
  const year = y === null ? "XXXX" : String(y).padStart(4, "0");
  return m === null ? year : d === null ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
}

/** EDTF of a range; one date where both ends are the same. */
export function range(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : from === to ? from : `${from}/${to}`;
}

/** Reads an EDTF date (of a range: its start); all unknown where it is null or not a date. */
export function dayOf(date: string | null): Day {
  const match = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?/.exec(date ?? "");
  const part = (s: string | undefined) => (s === undefined || s.includes("X") ? null : Number(s));
  return match ? { y: part(match[1]), m: part(match[2]), d: part(match[3]) } : { y: null, m: null, d: null };
}

/** The day `days` after a day; without a year the calendar of a common year is taken. Null parts stay null. */
export function shift({ y, m, d }: Day, days: number): Day {
  if (m === null || d === null) return { y: null, m: null, d: null };
  const at = new Date(Date.UTC(y ?? 2023, m - 1, d + days));
  return { y: y === null ? null : at.getUTCFullYear(), m: at.getUTCMonth() + 1, d: at.getUTCDate() };
}

/** Day of the week, 1 = Monday; null where the day is not fully known. */
export function weekday({ y, m, d }: Day): number | null {
  if (y === null || m === null || d === null) return null;
  return ((new Date(Date.UTC(y, m - 1, d)).getUTCDay() + 6) % 7) + 1;
}

/** Whether the month has such a day. */
export const isDay = (d: number, m: number): boolean => d >= 1 && d <= (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31);
