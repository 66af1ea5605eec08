import { romanise } from "../read/word/romanise.ts";

/** Letters and digits only, small, without accents, in Latin letters: Uzbek and Kazakh are written in two alphabets. */
export function plainName(name: string): string {
  return romanise(name)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
