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
import { plainWord } from "./plain-word.ts";

/** How a language numbers things. */
export interface Counting {
  /** endings that make a number in digits an ordinal */
  readonly endings: readonly string[];
  /** beginnings of the words for places */
  readonly words: readonly (readonly [start: string, place: number])[];
  /** words for tens, which stand before the place that counts on from them */
  readonly tens: readonly (readonly [word: string, number: number])[];
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

/**
 * How each language numbers things. The build (scripts/build.mjs) writes what this gives into this module's place in dist/, so that who asks
 * for the number of a session waits for no tables.
 */
export function countings(): Readonly<Record<LanguageCode, Counting>> {
  const all: Partial<Record<LanguageCode, Counting>> = {};
  for (const [code, [amounts, dates, point]] of Object.entries(tables)) {
    const { units } = dates;
    all[code as LanguageCode] = {
      endings: amounts.ordinalEndings.split(" ").map(plainWord),
      words: Object.entries(amounts.ordinals).flatMap(([place, words]) =>
        stems(words, 20).map((word): [string, number] => [word.slice(0, -1), Number(place)]),
      ),
      tens: Object.entries(amounts.cardinals)
        .filter(([number]) => Number(number) % 10 === 0 && Number(number) > 0 && Number(number) < 100)
        .flatMap(([number, words]) => stems(words, 20).map((word): [string, number] => [word, Number(number)])),
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
  }
  return all as Record<LanguageCode, Counting>;
}

const stems = (expression: string, longest: number): string[] =>
  expression
    .split(";")
    .map((word) => plainWord(word.replace("=", "").trim()))
    .filter((word) => word !== "" && !word.includes(" "))
    .map((word) => word.slice(0, longest));
