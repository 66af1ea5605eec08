import type { LanguageCode } from "../lang/tags.ts";
import { type Counting, countings } from "./counting.ts";
import { plainWord } from "./plain-word.ts";

let counting: Readonly<Record<string, Counting>> | undefined;

function countingOf(language: string): Counting | null {
  counting ??= countings();
  const code = language.split("-")[0] as LanguageCode;
  return Object.hasOwn(counting, code) ? counting[code] : null;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanNumber(word: string): number | null {
  if (!/^(?:X{0,3}|XL|L)(?:IX|IV|V?I{0,3})$/.test(word) || word.length < 1) return null;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const [here, next] = [roman[word[i]], roman[word[i + 1]] ?? 0];
    sum += here < next ? -here : here;
  }
  return sum;
}

/** A number that no mechanism between states has reached: it is something else. */
const mostSessions = 99;

/**
 * The number that words about a session, round or forum give it ("22-ci iclas", "XXI заседание", "twelfth round"); null where they give
 * none, or several. Days of dates are no such numbers.
 */
export function sessionNumber(words: string, language: string): number | null {
  const how = countingOf(language);
  if (how === null) return null;
  const found = new Set<number>();
  const pieces = words.split(/[\s\u00a0]+/).map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ""));
  const isDate = (piece: string | undefined): boolean => {
    if (piece === undefined) return false;
    const small = plainWord(piece);
    return how.dated.some((start) => (start.length > 2 ? small.startsWith(start) : small === start));
  };
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const digits = /^(\d{1,2})(\.)?(?:[-‐‑–’'](\p{L}+)|(\p{L}+))?/u.exec(piece);
    if (digits) {
      const [all, number, point, tied, joined] = digits;
      if (all.length < piece.replace(/\.$/, "").length || isDate(next) || isDate(tied) || isDate(joined)) return;
      const ending = plainWord(tied ?? joined ?? "");
      const ordinal =
        how.endings.includes(ending) || (how.point && point !== undefined && ending === "") || (how.hyphen && tied !== undefined);
      if (ordinal && Number(number) > 0) found.add(Number(number));
      return;
    }
    const numeral = romanNumber(piece.replace(/[-‐‑–’'].*$/u, ""));
    // one letter by itself may be an initial
    if (numeral !== null && (piece.length > 1 ? /^\p{L}/u : /^\p{Ll}/u).test(next ?? "")) {
      found.add(numeral);
      return;
    }
    // "twenty-first", "yigirma birinchi"
    const [lead, tail] = /^\p{L}+[-‐‑–]\p{L}+$/u.test(piece) ? piece.split(/[-‐‑–]/u) : [pieces[i - 1], piece];
    const small = plainWord(tail);
    const word = how.words.find(
      ([start]) =>
        (start.length > 2 && small.startsWith(start) && small.length <= start.length + 4) ||
        // where the ending of the table's form gives way to another
        (small.startsWith(start.slice(0, -1)) && how.endings.includes(small.slice(start.length - 1))),
    );
    if (word === undefined || isDate(next)) return;
    const [, place] = word;
    const before = lead === undefined ? "" : plainWord(lead);
    const tens = place < 10 ? (how.tens.find(([form]) => form === before)?.[1] ?? 0) : 0;
    // the first and the second may be deputies, halves and much else
    if (place > 2 || tens > 0) found.add(place + tens);
  });
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 && only <= mostSessions ? only : null;
}
