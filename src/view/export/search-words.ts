import { romanise } from "../../read/word/romanise.ts";

/**
 * The words of a text as a published site's search knows them: Latin letters without marks, lower case, at least two letters,
 * each once. The same for what is searched and for what is asked, in a browser and here.
 */
export function searchWords(text: string): string[] {
  const plain = romanise(text.normalize("NFC"))
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʻʼ]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ə", "a");
  return [...new Set(plain.match(/[\p{L}\p{N}]{2,40}/gu) ?? [])];
}

/** The name of the part of the index in which a word stands: its first two letters. */
export const searchShard = (word: string): string =>
  [...word]
    .slice(0, 2)
    .map((c) => (/[a-z0-9]/.test(c) ? c : `_${c.codePointAt(0)?.toString(16)}`))
    .join("");

/** What is shown of a text that was found: address from the site's root, title, outlet, day, language. */
export type SearchEntry = [address: string, title: string, source: string, day: string, language: string];
