import { amounts as az } from "../lang/az/amounts.ts";
import { dates as azDates } from "../lang/az/dates.ts";
import { amounts as en } from "../lang/en/amounts.ts";
import { dates as enDates } from "../lang/en/dates.ts";
import { amounts as kk } from "../lang/kk/amounts.ts";
import { dates as kkDates } from "../lang/kk/dates.ts";
import { amounts as ky } from "../lang/ky/amounts.ts";
import { dates as kyDates } from "../lang/ky/dates.ts";
import { amounts as ru } from "../lang/ru/amounts.ts";
import { dates as ruDates } from "../lang/ru/dates.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { amounts as tk } from "../lang/tk/amounts.ts";
import { dates as tkDates } from "../lang/tk/dates.ts";
import { amounts as tr } from "../lang/tr/amounts.ts";
import { dates as trDates } from "../lang/tr/dates.ts";
import { morphology as trMorphology } from "../lang/tr/morphology.ts";
import { amounts as uz } from "../lang/uz/amounts.ts";
import { dates as uzDates } from "../lang/uz/dates.ts";
import { romanise } from "../read/word/romanise.ts";

/** How a language numbers things. */
interface Counting {
  /** endings that make a number in digits an ordinal */
  readonly endings: ReadonlySet<string>;
  /** beginnings of the words for the places from third to twelfth */
  readonly words: readonly (readonly [start: string, place: number])[];
  /** beginnings of the names of months and other parts of a year: a number before one is a date */
  readonly dated: readonly string[];
  /** "22." and "22-sessiya" are ordinals */
  readonly point: boolean;
  readonly hyphen: boolean;
}

const tables = {
  az: [az, azDates, false],
  en: [en, enDates, false],
  kk: [kk, kkDates, false],
  ky: [ky, kyDates, false],
  ru: [ru, ruDates, false],
  tk: [tk, tkDates, false],
  tr: [tr, trDates, trMorphology.ordinalPoint === true],
  uz: [uz, uzDates, false],
} as const;

/** Uzbek and Kazakh are written in two alphabets; here all are in Latin letters. */
const plain = (text: string): string => {
  // the same words come again and again
  const known = plainForms.get(text);
  if (known !== undefined) return known;
  const form = plainly(text);
  if (plainForms.size > 20_000) plainForms.clear();
  plainForms.set(text, form);
  return form;
};

const plainForms = new Map<string, string>();

const plainly = (text: string): string =>
  romanise(text)
    .normalize("NFKD")
    .replace(/[\p{M}'‘’ʻʼ`]+/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i");

const counting = new Map<string, Counting>();

function countingOf(language: string): Counting | null {
  const code = language.split("-")[0] as LanguageCode;
  const table = tables[code as keyof typeof tables];
  if (table === undefined) return null;
  let found = counting.get(code);
  if (found === undefined) {
    const [amounts, dates, point] = table;
    const { units } = dates;
    const stems = (expression: string, longest: number): string[] =>
      expression
        .split(";")
        .map((word) => plain(word.replace("=", "").trim()))
        .filter((word) => word !== "" && !word.includes(" "))
        .map((word) => word.slice(0, longest));
    found = {
      endings: new Set(amounts.ordinalEndings.split(" ").map(plain)),
      // the first and the second may be deputies, halves and much else
      words: Object.entries(amounts.ordinals)
        .filter(([place]) => Number(place) > 2)
        .flatMap(([place, words]) => stems(words, 20).map((word): [string, number] => [word.slice(0, -1), Number(place)])),
      dated: [
        ...dates.months,
        units.year,
        units.years,
        units.month,
        units.date,
        units.half,
        units.halfYear,
        units.quarter,
      ].flatMap((words) => stems(words, 5)),
      point,
      hyphen: amounts.hyphenOrdinal,
    };
    counting.set(code, found);
  }
  return found;
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
    const small = plain(piece);
    return how.dated.some((start) => (start.length > 2 ? small.startsWith(start) : small === start));
  };
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const digits = /^(\d{1,2})(\.)?(?:[-‐‑–’'](\p{L}+)|(\p{L}+))?/u.exec(piece);
    if (digits) {
      const [all, number, point, tied, joined] = digits;
      if (all.length < piece.replace(/\.$/, "").length || isDate(next) || isDate(tied) || isDate(joined)) return;
      const ending = plain(tied ?? joined ?? "");
      const ordinal =
        how.endings.has(ending) || (how.point && point !== undefined && ending === "") || (how.hyphen && tied !== undefined);
      if (ordinal && Number(number) > 0) found.add(Number(number));
      return;
    }
    const numeral = romanNumber(piece.replace(/[-‐‑–’'].*$/u, ""));
    // one letter by itself may be an initial
    if (numeral !== null && (piece.length > 1 ? /^\p{L}/u : /^\p{Ll}/u).test(next ?? "")) {
      found.add(numeral);
      return;
    }
    const small = plain(piece);
    const word = how.words.find(([start]) => start.length > 3 && small.startsWith(start) && small.length <= start.length + 4);
    if (word !== undefined && !isDate(next)) found.add(word[1]);
  });
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 && only <= mostSessions ? only : null;
}
