import type { LanguageCode } from "../lang/tags.ts";
import type { LanguageTag } from "../read/record.ts";
import { readability } from "./items.ts";

/** What those who read pages of a language read most easily, the easiest first; after these as readers of English pages do. */
const easiest: Readonly<Record<LanguageCode, readonly LanguageTag[]>> = {
  en: ["en"],
  az: ["az", "az-Cyrl", "tr", "ru"],
  uz: ["uz-Latn", "uz-Cyrl", "ru", "tr"],
  kk: ["kk", "kk-Latn", "ru", "ky"],
  ky: ["ky", "ru", "kk"],
  tk: ["tk", "ru", "tr"],
  tr: ["tr", "az", "en"],
  ru: ["ru"],
};

/** How easily readers of pages of a language read another: the less the more easily. */
export function easeOf(reader: LanguageCode, language: string): number {
  const own = easiest[reader];
  const place = own.indexOf(language as LanguageTag);
  return place < 0 ? own.length + readability(language) : place;
}

/** Some things in the order in which readers of a language read them most easily; equal ones stay as they were. */
export function easiestFirst<T extends { readonly language: string }>(reader: LanguageCode, things: readonly T[]): T[] {
  return things.toSorted((a, b) => easeOf(reader, a.language) - easeOf(reader, b.language));
}

/** Something as texts call it, in one language. */
export interface Called {
  name: string;
  language: string;
}

/** Of what several languages call a thing what readers of a language read most easily. */
export const calledFor = (reader: LanguageCode, { called, ...own }: Called & { called?: readonly Called[] }): Called =>
  easiestFirst(reader, [own, ...(called ?? [])])[0];
