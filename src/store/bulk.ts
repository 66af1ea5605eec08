import type { Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** Rows of a table, some at a time, all with the same columns. */
export type Pages<Row> = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** The words of a text as the search index holds them, apart by spaces. */
export interface IndexedWords {
  readonly key: number;
  readonly terms: string;
}

/** How a new store is filled with all rows of another, in one transaction. */
export interface Bulk {
  readonly tx: Tx;
  rows(table: keyof Tables, pages: Pages<Record<string, unknown>>): Promise<void>;
  words(pages: Pages<IndexedWords>): Promise<void>;
}

/** An index that was taken away, with the statement that makes it. */
export interface IndexMade {
  readonly name: string;
  readonly made: string;
}

/** One row as a line of PostgreSQL's COPY, in its text format. */
export function copyLine(values: readonly unknown[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

const special = /[\\\n\r\t]/;

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString("hex")}`;
  const text = String(value);
  if (!special.test(text)) return text;
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t");
}
