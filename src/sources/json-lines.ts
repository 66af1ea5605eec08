import { ElchiError } from "../error.ts";
import { type LanguageTag, languageTags } from "../lang/tags.ts";
import type { Source } from "../read/read.ts";
import { isEdtf } from "./day.ts";

/** A text as a line of JSON carries it. */
export interface TextLine {
  text: string;
  source: Source;
  notes: string[];
}

/**
 * One line of JSON: an object with `id` and `text`, optionally `published` (EDTF), `source`, `url` and `language`. Optional fields
 * of a wrong form are left out with a note.
 * @throws ElchiError `bad-argument` where the line is no such object
 */
export function parseTextLine(line: string): TextLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new ElchiError("bad-argument", `expected a JSON object on one line, got ${excerpt(line)}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ElchiError("bad-argument", `expected a JSON object with id and text, got ${excerpt(line)}`);
  }
  const fields = value as { readonly [name: string]: unknown };
  const id = typeof fields.id === "number" ? String(fields.id) : fields.id;
  if (typeof id !== "string" || id.trim() === "")
    throw new ElchiError("bad-argument", `expected a text's id, got ${kind(fields.id)}`);
  if (typeof fields.text !== "string") throw new ElchiError("bad-argument", `expected a text, got ${kind(fields.text)} in ${id}`);

  return { text: fields.text, ...sourceOf(id, fields) };
}

/** What fields say of a text besides its words; those of a wrong form are left out with a note. */
export function sourceOf(id: string, fields: { readonly [name: string]: unknown }): { source: Source; notes: string[] } {
  const notes: string[] = [];
  const optional = (name: string, form: string, fits: (value: string) => boolean): string | undefined => {
    const given = fields[name];
    if (given === undefined || given === null || given === "") return undefined;
    if (typeof given === "string" && fits(given)) return given;
    notes.push(`${name} left out: expected ${form}, got ${excerpt(JSON.stringify(given))}`);
    return undefined;
  };
  const source: Source = { id };
  const published = optional("published", "an EDTF date", isEdtf);
  const outlet = optional("source", "a name", () => true);
  const url = optional("url", "an address", () => true);
  const language = optional("language", `one of ${languageTags.join(" ")}`, (tag) =>
    (languageTags as readonly string[]).includes(tag),
  );
  if (published !== undefined) source.published = published;
  if (outlet !== undefined) source.source = outlet;
  if (url !== undefined) source.url = url;
  if (language !== undefined) source.language = language as LanguageTag;
  return { source, notes };
}

const kind = (value: unknown): string =>
  value === undefined ? "none" : value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
const excerpt = (line: string): string => (line.length > 60 ? `${line.slice(0, 60)}…` : line);
