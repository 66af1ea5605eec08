import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** A table of which any line may be left out. */
export type Partly<T> = { [K in keyof T]?: T[K] extends readonly unknown[] | string | boolean ? T[K] : Partly<T[K]> };

/** A language's own lines, with the English ones where it has none yet. */
export function translated(own: Partly<Words>): Words {
  return { ...(merged(en, own) as Words), states: own.states as Words["states"] };
}

const categories = new Set(["zero", "one", "two", "few", "many", "other"]);
/** A phrase with a number is one line, whatever forms it has. */
const isCounted = (value: object): boolean => Object.keys(value).every((key) => categories.has(key));
const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isCounted(value);

function merged(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (!isTable(base) || !isTable(own)) return own;
  const keys = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(base[key], own[key])]));
}
