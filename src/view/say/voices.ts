import { az } from "./az.ts";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ky } from "./ky.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "./languages.ts";
import { ru } from "./ru.ts";
import { type Say, sayer } from "./say.ts";
import { tr } from "./tr.ts";
import { uz } from "./uz.ts";
import type { Words } from "./words.ts";

/** What each language answers. */
export const vocabularies: Readonly<Record<InterfaceLanguage, Words>> = { en, az, uz, kk, ky, tr, ru };

const made = new Map<InterfaceLanguage, Say>();

/** The voice of a language, made at its first use and kept. */
export function voiceOf(language: InterfaceLanguage): Say {
  let voice = made.get(language);
  if (voice === undefined) {
    voice = sayer(vocabularies[language]);
    made.set(language, voice);
  }
  return voice;
}

/** The first language of a wish such as `kk-KZ,ru;q=0.8` (Accept-Language) that the pages speak; English where they speak none. */
export function wished(wish: string): InterfaceLanguage {
  const ranges = wish
    .slice(0, 500)
    .split(",")
    .map((range, index) => {
      const [tag, ...options] = range.trim().split(/\s*;\s*/);
      const weight = options.find((option) => option.startsWith("q="))?.slice(2);
      return { code: tag.split("-")[0].toLowerCase(), weight: weight === undefined ? 1 : Number(weight), index };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { code } of ranges) if (isInterfaceLanguage(code)) return code;
  return "en";
}
