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
const word = `${letter}+(?:[${apostrophes}]+${letter}+)*`;
/** Patterns of words, made when first asked for: looks at a store that search for nothing need none. */
const patterns = () =>
  (made ??= {
    written: new RegExp(word, "gv"),
    within: new RegExp(`(?<=${letter})[${apostrophes}]+(?=${letter})`, "gv"),
    dropped: new RegExp(`[${apostrophes}]`, "gv"),
    folded: new RegExp(`${letter}+`, "gv"),
    whole: new RegExp(`(?<!${letter}[${apostrophes}]*)${word}`, "vy"),
  });
let made: Readonly<Record<"written" | "within" | "dropped" | "folded" | "whole", RegExp>> | undefined;

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

/**
 * Gives of texts what `foldWords` does, of those words alone whose terms begin with one of these: the others are passed over, and texts of letters
 * that our languages write are not even folded.
 */
export function foldWordsFrom(beginnings: readonly string[]): (text: string) => FoldedWord[] {
  const wanted = [...new Set(beginnings)].filter((beginning) => beginning !== "");
  if (wanted.length === 0) return () => [];
  const { unusual, writtenAs } = plain();
  const heads = wanted.flatMap((beginning) => {
    const letters = [...beginning].map((one) => writtenAs.get(one));
    return letters.every((ways) => ways !== undefined) ? [letters.join(`[${apostrophes}]*`)] : [];
  });
  const head = new RegExp(heads.join("|"), "g");
  const { whole, dropped } = patterns();
  return (text) => {
    if (unusual.test(text)) return foldWords(text).filter(({ term }) => wanted.some((beginning) => term.startsWith(beginning)));
    const found: FoldedWord[] = [];
    head.lastIndex = 0;
    // most texts hold few beginnings, and only there is it looked whether a word begins
    for (let at = heads.length === 0 ? null : head.exec(text); at !== null; at = head.exec(text)) {
      whole.lastIndex = at.index;
      const [written] = whole.exec(text) ?? [];
      const end = at.index + (written ?? " ").length;
      if (written !== undefined) found.push({ term: foldLetters(written).replace(dropped, ""), start: at.index, end });
      head.lastIndex = end;
    }
    return found;
  };
}

/** Codes of Latin and Cyrillic letters, signs and punctuation, each of which is folded by itself and composed with no other. */
const plainCodes = [
  [0x0, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x4ff],
  [0x2002, 0x2027],
  [0x202f, 0x205e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
] as const;

/** Tells texts of something else, and gives for a folded letter a pattern of all that are folded to it; made when first asked for. */
const plain = () => (known ??= makePlain());
let known: ReturnType<typeof makePlain> | undefined;

function makePlain() {
  // patterns without `v` go through a text several times as fast
  const code = (one: number) => `\\u${one.toString(16).padStart(4, "0")}`;
  const ways = new Map<string, string>();
  for (const [first, last] of plainCodes) {
    for (let one = first as number; one <= last; one++) {
      const letter = String.fromCharCode(one);
      if (apostrophes.includes(letter)) continue;
      const folded = foldLetters(letter);
      ways.set(folded, (ways.get(folded) ?? "") + code(one));
    }
  }
  return {
    unusual: new RegExp(`[^${plainCodes.map(([first, last]) => `${code(first)}-${code(last)}`).join("")}]`),
    writtenAs: new Map([...ways].map(([folded, codes]) => [folded, `[${codes}]`])),
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
