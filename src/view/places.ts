import { placeName, placeOf } from "../entity/places.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { writtenLetters, writtenPlaces } from "./places-written.ts";

/** What a language calls a place that another language names; the name itself where the place is not known. */
export function placeIn(language: LanguageCode, name: string): string {
  const key = placeOf(name);
  if (key === null) return name;
  const written = writtenPlaces[language]?.[key] ?? placeName(language, key) ?? name;
  return (writtenLetters[language] ?? []).reduce((word, [sign, letter]) => word.replace(sign, letter), written);
}
