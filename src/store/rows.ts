import { edtfDays } from "../entity/days.ts";
import { ElchiError } from "../error.ts";
import type { ElchiRecord, LanguageTag } from "../read/record.ts";
import type { FactRow, TextRow } from "../view/rows.ts";
import { factsOf } from "./derive.ts";
import type { Tx } from "./engine.ts";
import { keysPerDay, type Tables } from "./schema.ts";

/** Columns of `texts` that a text's row is made of. */
export const textColumns = [
  "id",
  "language",
  "published",
  "source",
  "url",
  "attribution",
  "title",
  "added_at",
  "duplicate_of",
] as const;

export function toTextRow(row: Pick<Tables["texts"], (typeof textColumns)[number]>): TextRow {
  return {
    id: row.id,
    language: row.language as LanguageTag,
    published: row.published,
    source: row.source,
    url: row.url,
    attribution: row.attribution,
    title: row.title,
    addedAt: row.added_at,
    duplicateOf: row.duplicate_of,
  };
}

/** Where a fact stands. */
export interface FactPlace {
  readonly text: number;
  readonly ordinal: number;
  readonly id: string;
}

/** The facts at these places, in this order, taken from the records of their texts. */
export async function loadFacts(tx: Tx, places: readonly FactPlace[]): Promise<FactRow[]> {
  const keys = [...new Set(places.map((place) => place.text))];
  const texts = new Map<number, ReturnType<typeof rowsOfText>>();
  for (let i = 0; i < keys.length; i += 100) {
    const rows = await tx
      .selectFrom("texts")
      .select(["key", "id", "language", "published", "source", "url", "record"])
      .where("key", "in", keys.slice(i, i + 100))
      .execute();
    for (const row of rows) texts.set(row.key, rowsOfText(row));
  }
  return places.flatMap(({ text, ordinal, id }) => texts.get(text)?.(ordinal, id) ?? []);
}

/** Makes the rows of a text's facts, by ordinal. */
export function rowsOfText(text: Pick<Tables["texts"], "id" | "language" | "published" | "source" | "url" | "record">) {
  const facts = factsOf(JSON.parse(text.record) as ElchiRecord);
  return (ordinal: number, id: string): FactRow[] => {
    const found = facts[ordinal];
    if (!found) return [];
    return [
      {
        id,
        text: text.id,
        kind: found.kind,
        fact: found.fact,
        language: text.language as LanguageTag,
        published: text.published,
        source: text.source,
        url: text.url,
      } as FactRow,
    ];
  };
}

/** A span of days given as EDTF, both ends included, as days; `from` alone and `to` alone are open. */
export function dayRange({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): { min: number; max: number } | null {
  if (from === undefined && to === undefined) return null;
  return { min: from === undefined ? 1 : day("from", from).min, max: to === undefined ? 3652059 : day("to", to).max };
}

function day(name: string, edtf: string): { min: number; max: number } {
  const days = edtfDays(edtf);
  if (!days)
    throw new ElchiError(
      "bad-argument",
      `expected ${name} as a date with a year, such as 2024-05-31, got ${JSON.stringify(edtf)}`,
    );
  return days;
}

/** The keys of the texts of these days; of all texts where no days are given. */
export function keyRange(days: { min: number; max: number } | null): { min: number; max: number } {
  return days ? { min: days.min * keysPerDay, max: (days.max + 1) * keysPerDay - 1 } : { min: 0, max: Number.MAX_SAFE_INTEGER };
}

/** How many rows a caller asks for at a time. */
export function pageSize(limit: number | undefined, usual: number): number {
  if (limit === undefined) return usual;
  if (!Number.isInteger(limit) || limit < 1) throw new ElchiError("bad-argument", `expected a limit of 1 or more, got ${limit}`);
  return Math.min(limit, 10_000);
}

/** A cursor is numbers joined by dots; callers only hand it back. */
export const toCursor = (...numbers: readonly number[]): string => numbers.join(".");

export function fromCursor(cursor: string | undefined, length: number): number[] | null {
  if (cursor === undefined) return null;
  const numbers = cursor.split(".").map(Number);
  if (numbers.length !== length || !numbers.every(Number.isSafeInteger)) {
    throw new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor)}`);
  }
  return numbers;
}
