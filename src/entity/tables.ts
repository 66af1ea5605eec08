import { letters as az } from "../lang/az/letters.ts";
import { titles as azTitles } from "../lang/az/titles.ts";
import { letters as en } from "../lang/en/letters.ts";
import { titles as enTitles } from "../lang/en/titles.ts";
import { letters as kk } from "../lang/kk/letters.ts";
import { titles as kkTitles } from "../lang/kk/titles.ts";
import { letters as ky } from "../lang/ky/letters.ts";
import { titles as kyTitles } from "../lang/ky/titles.ts";
import type { Letters } from "../lang/letters.ts";
import { letters as ru } from "../lang/ru/letters.ts";
import { titles as ruTitles } from "../lang/ru/titles.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { letters as tk } from "../lang/tk/letters.ts";
import { titles as tkTitles } from "../lang/tk/titles.ts";
import { letters as tr } from "../lang/tr/letters.ts";
import { titles as trTitles } from "../lang/tr/titles.ts";
import { letters as uz } from "../lang/uz/letters.ts";
import { titles as uzTitles } from "../lang/uz/titles.ts";

/** The letters of each language, without the rest of its tables: comparing names starts at once. */
export const lettersOf: Readonly<Record<LanguageCode, Letters>> = { az, uz, kk, ky, tk, tr, ru, en };

/** Words of courtesy and rank of one word, in small letters, of all languages. */
export const honorifics: ReadonlySet<string> = new Set(
  [azTitles, uzTitles, kkTitles, kyTitles, tkTitles, trTitles, ruTitles, enTitles]
    .flatMap((titles) => titles.honorifics.split("; "))
    .filter((word) => !word.includes(" ")),
);
