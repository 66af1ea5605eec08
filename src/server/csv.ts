/** What stands in a cell; lists are joined by "; ". */
export type Cell = string | number | null | undefined | readonly string[];
/** Name and content of each column. */
export type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

/**
 * Rows as CSV (RFC 4180), with a line of names. A mark before the first says that all is UTF-8: spreadsheets that people open such files with take
 * it for their own code page otherwise. A text that a spreadsheet would take for a formula gets an apostrophe before it,
 * since what stands in these cells was written by strangers.
 */
export function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(write).join(",")}\r\n`;
  return `\ufeff${line(columns.map(([name]) => name))}${rows.map((row) => line(columns.map(([, cell]) => cell(row)))).join("")}`;
}

function write(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join("; ");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
