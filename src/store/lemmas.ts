import { type LanguageCode, languageCodes } from "../lang/tags.ts";
import type { ElchiRecord } from "../read/record.ts";
import { wordReadings } from "../read/word/words.ts";
import { fold, foldWords } from "./terms.ts";

/** Readings of a form that become terms; further ones are ever less likely. */
const mostLemmas = 2;
const mostForms = 100_000;
const known = new Map<string, readonly string[]>();

/**
 * The search terms of a text: its words, folded, each followed by the dictionary forms that it may be of, so that *memorandum* finds
 * *memorandumunun* and *səfir* finds *səfirlərlə*. For `openStore`'s `searchTerms`.
 */
export function lemmaTerms(raw: string, record: ElchiRecord): string[] {
  const code = record.doc.language.split("-")[0] as LanguageCode;
  const words = foldWords(raw);
  if (!languageCodes.includes(code)) return words.map(({ term }) => term);
  return words.flatMap(({ term, start, end }) => [term, ...lemmasOf(raw.slice(start, end), term, code)]);
}

function lemmasOf(form: string, term: string, code: LanguageCode): readonly string[] {
  const key = `${code} ${form}`;
  let lemmas = known.get(key);
  if (lemmas === undefined) {
    const found = new Set(wordReadings(form, code).readings.map(({ lemma }) => fold(lemma)));
    found.delete(term);
    lemmas = [...found].slice(0, mostLemmas);
    if (known.size >= mostForms) known.clear();
    known.set(key, lemmas);
  }
  return lemmas;
}
