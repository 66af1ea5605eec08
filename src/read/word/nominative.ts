import { CASES, F, type Reading } from "../../lang/features.ts";
import type { Page } from "../page.ts";
import type { Word } from "./lexis.ts";

/**
 * A form put back into the nominative with its number and possessor: "Sazişin" → "Saziş", "memorandumunu" → "memorandumu", "bitimdagi" → "bitim".
 * It looks for a shorter form that the analyser reads as the same word without the case; where there is none, the
 * dictionary form in the letters of the text. `f` are the features of the reading meant.
 */
export function nominative(page: Page, word: Word, f: number): string {
  const { form, key } = word;
  if (!(f & (CASES | F.ATTR))) return form;
  const reading = word.readings.find((r) => r.f === f) ?? word.readings[0];
  if (!reading) return form;
  const wanted = f & ~(CASES | F.ATTR);
  if (!wanted && key.length === form.length) return dictionaryForm(form, key, reading);
  for (let n = 1; n <= 7 && n < form.length - 1; n++) {
    const shorter = form.slice(0, -n).replace(/[ʻʼ‘’`´'ʹ′-]$/, "");
    if (page.lexis.word(shorter).readings.some((r) => r.stem === reading.stem && r.f === wanted)) return shorter;
  }
  if (key.length !== form.length || wanted & ~reading.f) return form;
  return dictionaryForm(form, key, reading);
}

/** The stem in the letters and capitals of the form. */
function dictionaryForm(form: string, key: string, { stem }: Reading): string {
  let same = 0;
  while (same < stem.length && stem[same] === key[same]) same++;
  const tail = stem.slice(same);
  return form.slice(0, same) + (form === form.toUpperCase() ? tail.toUpperCase() : tail);
}

/** The nominative of the words before a noun that agree with it, where the language's table says how. */
export function agreeing(page: Page, word: Word, noun: string): string {
  const table = page.language.documents.agreement;
  const reading = table && word.readings.find((r) => Object.keys(table).some((ending) => r.stem.endsWith(ending)));
  if (!table || !reading) return word.form;
  const ending = Object.keys(table)
    .filter((e) => reading.stem.endsWith(e))
    .sort((a, b) => b.length - a.length)[0];
  const own = table[ending][noun.at(-1) ?? ""] ?? ending;
  const stem = reading.stem.slice(0, reading.stem.length - ending.length);
  return word.form.slice(0, stem.length) + own;
}
