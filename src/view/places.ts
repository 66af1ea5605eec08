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
import { folded } from "./items.ts";

const names: Readonly<Record<LanguageCode, Names>> = { az, uz, kk, ky, tk, tr, ru, en };

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

function allNames(): Map<string, string> {
  const all = new Map<string, string>();
  for (const { places: table } of Object.values(names)) {
    for (const [key, spellings] of Object.entries(table)) {
      for (const spelling of spellings.split("; ")) all.set(plain(spelling), key);
    }
  }
  return all;
}

/** The state in which a place lies; `null` for a place that is not known. */
export function stateOfPlace(name: string): string | null {
  const key = placeOf(name);
  return key === null ? null : (places[key]?.state ?? null);
}

/** What a language calls a place that another language names; the name itself where the place is not known. */
export function placeIn(language: LanguageCode, name: string): string {
  const key = placeOf(name);
  return (key === null ? undefined : names[language].places[key]?.split("; ")[0]) ?? name;
}

/** Whatever alphabet a name is in: Uzbek and Kazakh are written in two. */
function plain(name: string): string {
  return folded(romanise(name));
}
