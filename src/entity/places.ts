import type { LanguageCode } from "../lang/tags.ts";
import { places } from "../world/places.ts";
import { type PlaceNames, placeNames } from "./place-names.ts";
import { plainName } from "./plain-name.ts";

let kept: PlaceNames | undefined;
const names = (): PlaceNames => (kept ??= placeNames());
/** names asked for before, as they were written */
const asked = new Map<string, string | null>();

/** The place that a name of any language means, as a key of `world/places`; `null` for one that is not known. */
export function placeOf(name: string): string | null {
  let key = asked.get(name);
  if (key !== undefined) return key;
  // whatever apostrophe a page writes, the tables have one
  const plain = plainName(name.replace(/[ʻʼ‘’`´]/g, "'"));
  key = Object.hasOwn(names().keys, plain) ? names().keys[plain] : null;
  if (asked.size > 20_000) asked.clear();
  asked.set(name, key);
  return key;
}

/** What a language calls a place with this key; undefined where it has no name for it. */
export const placeName = (language: LanguageCode, key: string): string | undefined => names().first[language][key];

/** The state in which a place lies; `null` for a place that is not known. */
export function stateOfPlace(name: string): string | null {
  const key = placeOf(name);
  return key === null ? null : (places[key]?.state ?? null);
}
