import { titles as azTitles } from "../lang/az/titles.ts";
import { titles as enTitles } from "../lang/en/titles.ts";
import { titles as kkTitles } from "../lang/kk/titles.ts";
import { titles as kyTitles } from "../lang/ky/titles.ts";
import { titles as ruTitles } from "../lang/ru/titles.ts";
import { titles as tkTitles } from "../lang/tk/titles.ts";
import { titles as trTitles } from "../lang/tr/titles.ts";
import { titles as uzTitles } from "../lang/uz/titles.ts";

/**
 * Words of courtesy and rank of one word, in small letters, of all languages. The build (scripts/build.mjs) writes what this gives into this
 * module's place in dist/, so that comparing names waits for no tables.
 */
export function honorificWords(): readonly string[] {
  const words = [azTitles, uzTitles, kkTitles, kyTitles, tkTitles, trTitles, ruTitles, enTitles]
    .flatMap((titles) => titles.honorifics.split("; "))
    .filter((word) => !word.includes(" "));
  return [...new Set(words)];
}
