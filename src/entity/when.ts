/** EDTF as far as following needs it: first and last day of a date; null where a year is not known or an end is open. */
export function firstDay(edtf: string | null): string | null {
  return edge(edtf?.split("/")[0] ?? null, false);
}

/** The last day that a date may mean. */
export function lastDay(edtf: string | null): string | null {
  return edge(edtf?.split("/").at(-1) ?? null, true);
}

function edge(end: string | null, last: boolean): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(end ?? "");
  if (match === null) return null;
  const month = match[2] ?? (last ? "12" : "01");
  const day = match[3] ?? (last ? String(new Date(Date.UTC(Number(match[1]), Number(month), 0)).getUTCDate()) : "01");
  return `${match[1]}-${month}-${day}`;
}

/** Whether some day lies in both dates. */
export function meets(a: string, b: string): boolean {
  const [a0, a1, b0, b1] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)];
  return a0 !== null && a1 !== null && b0 !== null && b1 !== null && a0 <= b1 && b0 <= a1;
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
