import { names as az } from "../lang/az/names.ts";
import { names as en } from "../lang/en/names.ts";
import { names as kk } from "../lang/kk/names.ts";
import { names as ky } from "../lang/ky/names.ts";
import type { Names } from "../lang/names.ts";
import { names as ru } from "../lang/ru/names.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { names as tk } from "../lang/tk/names.ts";
import { names as tr } from "../lang/tr/names.ts";
import { names as uz } from "../lang/uz/names.ts";
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
  const languages: Readonly<Record<LanguageCode, Names>> = { az, uz, kk, ky, tk, tr, ru, en };
  const first: Record<string, Record<string, string>> = {};
  const keys: Record<string, string> = {};
  for (const [language, { places }] of Object.entries(languages)) {
    first[language] = {};
    for (const [key, names] of Object.entries(places)) {
      const all = names.split("; ");
      first[language][key] = all[0];
      for (const name of all) keys[plainName(name)] = key;
    }
  }
  return { first: first as PlaceNames["first"], keys };
}
