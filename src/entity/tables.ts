import { letters as az } from "../lang/az/letters.ts";
import { letters as en } from "../lang/en/letters.ts";
import { letters as kk } from "../lang/kk/letters.ts";
import { letters as ky } from "../lang/ky/letters.ts";
import type { Letters } from "../lang/letters.ts";
import { letters as ru } from "../lang/ru/letters.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { letters as tk } from "../lang/tk/letters.ts";
import { letters as tr } from "../lang/tr/letters.ts";
import { letters as uz } from "../lang/uz/letters.ts";

/** The letters of each language, without the rest of its tables: comparing names starts at once. */
export const lettersOf: Readonly<Record<LanguageCode, Letters>> = { az, uz, kk, ky, tk, tr, ru, en };
