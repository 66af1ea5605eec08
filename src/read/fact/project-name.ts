import { languages } from "../../lang/index.ts";
import type { Language } from "../../lang/language.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Word } from "../word/lexis.ts";
import { romanise } from "../word/romanise.ts";

/** What English calls a place or state; what it has no name for is written in Latin letters. */
export function englishOf({ page }: Scene, [from, to]: [number, number]): string {
  const english = languages.en.names;
  const whole = (cat: string) => within(hitsOf(page, cat), from, to).find((h) => h.from === from && h.to === to);
  const place = whole("place");
  const usual = place && english.places[place.entry.code];
  if (usual) return usual.split(";")[0].trim();
  const party = whole("party");
  const state = party?.entry.more?.by === "name" && (english.states[party.entry.code] ?? english.territories[party.entry.code]);
  if (state) return state.split(";")[0].trim();
  let name = "";
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    const ofPlace = word && to - from === 1 ? placeOfAdjective(page, word) : undefined;
    name += (i > from ? " " : "") + (ofPlace ?? romanise(word?.form ?? "", page.language.letters.english));
  }
  return name;
}

const townsOf = new WeakMap<Language, ReadonlyMap<string, string>>();

/** «Термезский» → Termez: the place that an adjective is made of, by the language's endings; unknown ones without the ending. */
export function placeOfAdjective(page: Page, word: Word): string | undefined {
  const { language, lexis } = page;
  const endings = language.projects.ofPlaces?.split(" ");
  if (!endings) return undefined;
  let towns = townsOf.get(language);
  if (!towns) {
    const english = languages.en.names.places;
    const made = new Map<string, string>();
    for (const [key, names] of Object.entries(language.names.places))
      for (const name of names.split(";"))
        if (english[key]) made.set(lexis.fold(name.trim().replace("=", "")), english[key].split(";")[0].trim());
    towns = made;
    townsOf.set(language, towns);
  }
  for (const { stem } of word.readings) {
    const town = towns.get(stem);
    if (town) return town;
  }
  for (const ending of endings) {
    const stem = word.readings.find((r) => r.stem.endsWith(ending))?.stem;
    if (!stem) continue;
    const base = stem.slice(0, -ending.length);
    for (const last of ["", "а", "я", "и", "ы", "о", "е", "ь"]) {
      const town = towns.get(base + last);
      if (town) return town;
    }
  }
  const stem = word.readings.find((r) => r.stem.endsWith(endings[0]))?.stem;
  // «Нуратинский» is of Nurata
  const long = language.projects.ofPlacesInA;
  const [ending, last] = stem && long && stem.endsWith(long) ? [long, "a"] : [endings[0], ""];
  const base = stem && word.form.slice(0, stem.length - ending.length);
  return base && base.length > 2 ? `${romanise(base, language.letters.english)}${last}` : undefined;
}
