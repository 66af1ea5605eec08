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

/** The languages read, by code. */
export const languages: Readonly<Record<LanguageCode, Language>> = {
  az: azerbaijani,
  uz: uzbek,
  kk: kazakh,
  ky: kyrgyz,
  tk: turkmen,
  tr: turkish,
  ru: russian,
  en: english,
};

const byTag = new Map<LanguageTag, Language>(
  Object.values(languages).flatMap((language) => Object.values(language.letters.tags).map((tag) => [tag, language] as const)),
);

/** The language of a tag; undefined for `other`. */
export const languageOf = (tag: LanguageTag): Language | undefined => byTag.get(tag);
