/** Whether a text is a date as records write it: EDTF, from a year to a day that there is, or a range of such. */
export function isEdtf(text: string): boolean {
  const ends = text.split("/");
  return ends.length <= 2 && ends.every(isThere);
}

const form = /^[\dX]{4}(?:-(0[1-9X]|1[0-2X]|X[\dX])(?:-(0[1-9X]|[12][\dX]|3[01X]|X[\dX]))?)?$/;

/** Whether a year has such a month, and the month such a day; what is not known may be any. */
function isThere(date: string): boolean {
  const parts = form.exec(date);
  if (parts === null || date.startsWith("0000")) return false;
  const [, month, day] = parts;
  if (day === undefined || !/^\d\d-\d\d$/.test(`${month}-${day}`)) return true;
  const year = /^\d{4}/.test(date) ? date.slice(0, 4) : "2000";
  return dayOfStamp(`${year}-${month}-${day}`) !== undefined;
}

/** The day of an ISO 8601 time stamp as it was written, whatever its zone; `undefined` where it is none. */
export function dayOfStamp(stamp: string): string | undefined {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?![\d-])/.exec(stamp);
  if (day === null) return undefined;
  const [, year, month, date] = day;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(date) ? `${year}-${month}-${date}` : undefined;
}
