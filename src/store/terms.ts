/** A word of a text as the search index knows it, and where it stands. */
export interface FoldedWord {
  readonly term: string;
  /** UTF-16 offsets into the text, end excluded */
  readonly start: number;
  readonly end: number;
}

/** All that pages write for an apostrophe; between letters it is dropped. */
const apostrophes = "'’‘ʻʼ`´ʹʾʿ";
const word = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${apostrophes}][\\p{L}\\p{M}\\p{N}]+)*`, "gu");
const dropped = new RegExp(`[${apostrophes}]`, "g");

/**
 * One word as a search term: NFC, lower case, the four Turkish i's (I İ ı i) one, ё as е, apostrophes dropped. The same for all
 * languages, so that a query need not say in which language it is.
 */
export function foldTerm(word: string): string {
  return word
    .normalize("NFC")
    .replaceAll("İ", "i")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("i̇", "i")
    .replaceAll("ё", "е")
    .replace(dropped, "");
}

/** The words of a text, folded, in order, with their places. Whatever is neither letter nor digit parts words. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(word)) {
    const term = foldTerm(match[0]);
    if (term !== "") words.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The search terms of a text: its words, folded, in order and with repetitions. */
export function foldTerms(text: string): string[] {
  return foldWords(text).map((found) => found.term);
}

/** Longest term that is kept; longer words are cut, in texts and in queries alike. */
const longestTerm = 64;

/** A caller's term in the form in which both engines can hold it; "" where nothing is left. */
export function cleanTerm(term: string): string {
  return term
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}:._/-]/gu, "")
    .slice(0, longestTerm)
    .toWellFormed();
}
