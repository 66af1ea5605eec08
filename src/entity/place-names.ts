import { languages } from "../lang/index.ts";
import type { Letters } from "../lang/letters.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { plainName } from "./plain-name.ts";

/** What languages call places. */
export interface PlaceNames {
  /** the first name of each place, by language and key */
  readonly first: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>;
  /** keys of places by `plainName` of each of their names */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Makes them from the tables of names. The build (scripts/build.mjs) writes what this gives into this module's place in dist/, so that a
 * program that asks for a place waits for no tables.
 */
export function placeNames(): PlaceNames {
  const first: Record<string, Record<string, string>> = {};
  const keys: Record<string, string> = {};
  for (const [language, { names, letters }] of Object.entries(languages)) {
    first[language] = {};
    const cyrillic = toCyrillic(letters.transliterate);
    for (const [key, called] of Object.entries(names.places)) {
      const all = called.split("; ");
      first[language][key] = all[0];
      for (const name of all) {
        keys[plainName(name)] = key;
        keys[plainName(cyrillic(name))] ??= key;
      }
    }
  }
  return { first: first as PlaceNames["first"], keys };
}

/** Writes a Latin name as the Cyrillic of its language does, where the language has tables of both: "Andijon" is Андижон. */
function toCyrillic(tables: Letters["transliterate"]): (name: string) => string {
  if (tables?.from !== "Cyrl") return (name) => name;
  const letters = Object.entries(tables.table).filter(([from, to]) => from.length === 1 && to !== "");
  const back = new Map<string, string>();
  for (const [from, to] of letters) if (!back.has(to)) back.set(to, from);
  const longest = Math.max(...letters.map(([, to]) => to.length));
  return (name) => {
    const small = name.toLowerCase();
    let written = "";
    for (let i = 0; i < small.length; ) {
      let length = longest;
      while (length > 1 && !back.has(small.slice(i, i + length))) length--;
      written += back.get(small.slice(i, i + length)) ?? small.slice(i, i + length);
      i += length;
    }
    return written;
  };
}
