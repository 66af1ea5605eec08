import { azerbaijani } from "./az/index.ts";
import { english } from "./en/index.ts";
import { kazakh } from "./kk/index.ts";
import { kyrgyz } from "./ky/index.ts";
import type { Language } from "./language.ts";
import { russian } from "./ru/index.ts";
import type { LanguageCode, LanguageTag } from "./tags.ts";
import { turkmen } from "./tk/index.ts";
import { turkish } from "./tr/index.ts";
import { uzbek } from "./uz/index.ts";

/** Tables with fields that only some languages fill. */
const unlike = ["letters", "morphology", "names", "dates", "amounts", "documents"] as const satisfies readonly (keyof Language)[];

/**
 * Gives these tables the same fields in the same order in every language, undefined where it fills none. Code that reads eight languages
 * then meets objects of one form, whose fields are found several times as fast.
 */
function alike(written: Readonly<Record<LanguageCode, Language>>): Readonly<Record<LanguageCode, Language>> {
  const all = Object.entries(written);
  const blanks = unlike.map((name) => {
    const fields = new Set(all.flatMap(([, language]) => Object.keys(language[name])));
    return [name, Object.fromEntries([...fields].map((field) => [field, undefined]))] as const;
  });
  const filled = (language: Language) => blanks.map(([name, blank]) => [name, { ...blank, ...language[name] }]);
  return Object.fromEntries(
    all.map(([code, language]) => [code, { ...language, ...Object.fromEntries(filled(language)) }]),
  ) as Record<LanguageCode, Language>;
}

/** The languages read, by code. */
export const languages = alike({
  az: azerbaijani,
  uz: uzbek,
  kk: kazakh,
  ky: kyrgyz,
  tk: turkmen,
  tr: turkish,
  ru: russian,
  en: english,
});

const byTag = new Map<LanguageTag, Language>(
  Object.values(languages).flatMap((language) => Object.values(language.letters.tags).map((tag) => [tag, language] as const)),
);

/** The language of a tag; undefined for `other`. */
export const languageOf = (tag: LanguageTag): Language | undefined => byTag.get(tag);
