import { lettersOf } from "../entity/tables.ts";
import type { LanguageCode } from "../lang/tags.ts";
import type { LanguageTag } from "../read/record.ts";
import type { NameSpelled } from "./rows.ts";

/** Whose spellings of names the readers of a language read as their own, the nearest first; those of one script. */
const kin: Readonly<Record<LanguageCode, readonly LanguageTag[]>> = {
  en: ["en", "tr", "az", "uz-Latn", "tk", "kk-Latn"],
  az: ["az", "tr", "tk", "uz-Latn", "en", "kk-Latn"],
  tr: ["tr", "az", "tk", "en", "uz-Latn", "kk-Latn"],
  tk: ["tk", "tr", "az", "uz-Latn", "en", "kk-Latn"],
  uz: ["uz-Latn", "tr", "az", "tk", "en", "kk-Latn"],
  kk: ["kk", "ky", "ru", "uz-Cyrl", "az-Cyrl"],
  ky: ["ky", "kk", "ru", "uz-Cyrl", "az-Cyrl"],
  ru: ["ru", "kk", "ky", "uz-Cyrl", "az-Cyrl"],
};

/** The letters of a language whose pages are in Cyrillic ones, in a pattern that fits what needs no others; null for the rest. */
const cyrillicOf = (language: LanguageCode): RegExp | null => {
  const { tags, alphabet } = lettersOf[language];
  return tags.Cyrl === kin[language][0] ? new RegExp(`^[\\p{P}\\p{Z}${alphabet.Cyrl}]+$`, "iu") : null;
};
const patterns = new Map<LanguageCode, RegExp | null>();
const lettersIn = (language: LanguageCode): RegExp | null => {
  if (!patterns.has(language)) patterns.set(language, cyrillicOf(language));
  return patterns.get(language)!;
};

/**
 * How a person is written for the readers of a language: of the spellings that texts have, the one of that language, else one in its script from a
 * language near to it, else whichever there is, as it is. A full name goes before initials of the same script. Null where there is none.
 */
export function writtenName(spellings: readonly NameSpelled[], language: LanguageCode): string | null {
  let best: { name: string; rank: number; texts: number } | null = null;
  for (const { name, language: tongue, texts } of spellings) {
    const rank = rankOf(name, tongue, language);
    if (
      best === null ||
      rank < best.rank ||
      (rank === best.rank && (texts > best.texts || (texts === best.texts && name < best.name)))
    )
      best = { name, rank, texts };
  }
  return best?.name ?? null;
}

/** The less the better. */
function rankOf(name: string, tongue: string, language: LanguageCode): number {
  const own = kin[language];
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const letters = lettersIn(language);
  const script = isCyrillic === (letters !== null) ? 0 : 1000;
  const foreign = script === 0 && letters?.test(name) === false ? 20 : 0;
  const near = own.indexOf(tongue as LanguageTag);
  return script + foreign + fullness(name) * 100 + (near < 0 ? own.length : near);
}

/** 0 for a given name and a surname, 1 where the given name is but an initial, 2 for a surname alone. */
function fullness(name: string): number {
  const words = name.split(/[\s.]+/u).filter((word) => word !== "");
  if (words.length < 2) return 2;
  return words.some((word) => word.length < 2) || name.includes(".") ? 1 : 0;
}
