/** A word of a text as the search index knows it, and where it stands. */
export interface FoldedWord {
  readonly term: string;
  /** UTF-16 offsets into the text, end excluded */
  readonly start: number;
  readonly end: number;
}

/** All that pages write for an apostrophe; within a word it is dropped. */
const apostrophes = "'’‘ʻʼ`´ʹʾʿ";
// some of them are letters to Unicode
const letter = `[[\\p{L}\\p{M}\\p{N}]--[${apostrophes}]]`;
/** Patterns of words, made when first asked for: looks at a store that search for nothing need none. */
const patterns = () =>
  (made ??= {
    written: new RegExp(`${letter}+(?:[${apostrophes}]+${letter}+)*`, "gv"),
    within: new RegExp(`(?<=${letter})[${apostrophes}]+(?=${letter})`, "gv"),
    dropped: new RegExp(`[${apostrophes}]`, "gv"),
    folded: new RegExp(`${letter}+`, "gv"),
  });
let made: Readonly<Record<"written" | "within" | "dropped" | "folded", RegExp>> | undefined;

/**
 * Words as search terms: NFC, lower case, the four Turkish i's (I İ ı i) one, ё as е, apostrophes within words dropped. The same
 * for all languages, so that a query need not say in which language it is.
 */
export function fold(text: string): string {
  return foldLetters(text.normalize("NFC")).replace(patterns().within, "");
}

const foldLetters = (text: string) =>
  text.replaceAll("İ", "i").toLowerCase().replaceAll("ı", "i").replaceAll("i̇", "i").replaceAll("ё", "е").replaceAll("ς", "σ"); // toLowerCase looks at the letters around

/** A text folded where every letter stays in its place, as it does in all but texts with decomposed letters; null for those. */
function foldInPlace(text: string): string | null {
  const letters = foldLetters(text);
  return letters.length === text.length && letters.normalize("NFC") === letters && text.normalize("NFC") === text
    ? letters
    : null;
}

/** The words of a text, folded, in order, with their places. Whatever is neither letter nor digit parts words. */
export function foldWords(text: string): FoldedWord[] {
  const inPlace = foldInPlace(text);
  if (inPlace !== null) return wordsOf(inPlace, patterns().written);
  return Array.from(text.matchAll(patterns().written), (match) => ({
    term: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Gives of texts what `foldWords` does, of those words alone whose terms begin with one of these letters: the others are passed over. */
export function foldWordsFrom(firsts: readonly string[]): (text: string) => FoldedWord[] {
  if (firsts.length === 0) return () => [];
  const wanted = new Set(firsts);
  const codes = [...wanted].map((first) => `\\u{${first.codePointAt(0)!.toString(16)}}`);
  const within = `(?<!${letter}[${apostrophes}]*)`;
  const beginning = new RegExp(`(?=[${codes.join("")}])${within}${patterns().written.source}`, "gv");
  return (text) => {
    const inPlace = foldInPlace(text);
    if (inPlace !== null) return wordsOf(inPlace, beginning);
    return foldWords(text).filter(({ term }) => wanted.has(String.fromCodePoint(term.codePointAt(0)!)));
  };
}

function wordsOf(folded: string, pattern: RegExp): FoldedWord[] {
  const { dropped } = patterns();
  return Array.from(folded.matchAll(pattern), (match) => ({
    term: match[0].replace(dropped, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The search terms of a text: its words, folded, in order and with repetitions. The same as `foldWords`, without the places. */
export function foldTerms(text: string): string[] {
  const inPlace = foldInPlace(text);
  // marks join with signs as well as with letters: words are to be told apart before letters are composed
  if (inPlace === null) return foldWords(text).map(({ term }) => term);
  const { within, folded } = patterns();
  return inPlace.replace(within, "").match(folded) ?? [];
}

/** Longest term that is kept; longer words are cut, in texts and in queries alike. */
const longestTerm = 64;
/** Letters of the languages that are read, each a single one in lower case. */
const usual = /^[a-z0-9àâçèéêëîïñóôöûüýāčēğģīıķļňōőřśşšţūźżžəа-яёғқңүұһәөіҷӣӯўҳ]{1,64}$/;
const unusable = /[^\p{L}\p{M}\p{N}:._/-]/gu;

/** A caller's term in the form in which both engines can hold it; "" where nothing is left. */
export function cleanTerm(term: string): string {
  if (usual.test(term)) return term;
  // composed last: letters in lower case, and those that come to stand side by side, compose otherwise
  return term.toLowerCase().replace(unusable, "").normalize("NFC").slice(0, longestTerm).toWellFormed();
}
