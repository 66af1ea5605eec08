/** Whether a text is a date as records write it: EDTF, from a year to a day, or a range of such. */
export function isEdtf(text: string): boolean {
  return /^[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?(?:\/[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?)?$/.test(text);
}

/** The day of an ISO 8601 time stamp as it was written, whatever its zone; `undefined` where it is none. */
export function dayOfStamp(stamp: string): string | undefined {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?![\d-])/.exec(stamp);
  if (day === null) return undefined;
  const [, year, month, date] = day;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(date) ? `${year}-${month}-${date}` : undefined;
}
