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
import { romanise } from "../read/word/romanise.ts";
import { places } from "../world/places.ts";

/** What each language calls places. */
export const placeNames: Readonly<Record<LanguageCode, Names>> = { az, uz, kk, ky, tk, tr, ru, en };

let keys: Map<string, string> | undefined;
/** names asked for before, as they were written */
const asked = new Map<string, string | null>();

/** The place that a name of any language means, as a key of `world/places`; `null` for one that is not known. */
export function placeOf(name: string): string | null {
  let key = asked.get(name);
  if (key !== undefined) return key;
  keys ??= allNames();
  key = keys.get(plain(name)) ?? null;
  if (asked.size > 20_000) asked.clear();
  asked.set(name, key);
  return key;
}

/** The state in which a place lies; `null` for a place that is not known. */
export function stateOfPlace(name: string): string | null {
  const key = placeOf(name);
  return key === null ? null : (places[key]?.state ?? null);
}

function allNames(): Map<string, string> {
  const all = new Map<string, string>();
  for (const { places: table } of Object.values(placeNames)) {
    for (const [key, spellings] of Object.entries(table)) {
      for (const spelling of spellings.split("; ")) all.set(plain(spelling), key);
    }
  }
  return all;
}

/** Letters and digits only, small, without accents, in Latin letters: Uzbek and Kazakh are written in two alphabets. */
function plain(name: string): string {
  return romanise(name)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
