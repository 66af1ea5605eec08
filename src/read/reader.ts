import type { Analyser } from "../lang/features.ts";
import { languages } from "../lang/index.ts";
import type { Language } from "../lang/language.ts";
import { lexicons } from "../lang/lexicons.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { sensePhrases } from "./clause/frames.ts";
import { deedWords, isOfDeeds, wordingWords } from "./deed/words.ts";
import { bodyWords } from "./fact/body.ts";
import { instrumentWords } from "./fact/instrument.ts";
import { measureWords } from "./fact/measure.ts";
import { projectWords } from "./fact/project.ts";
import { topicWords } from "./fact/topic.ts";
import { amountWords } from "./mention/amount.ts";
import { dateWords } from "./mention/date.ts";
import { numberWords } from "./mention/number.ts";
import { partyWords } from "./mention/party.ts";
import { titleWords } from "./mention/title.ts";
import { pointsOf, type Reader } from "./page.ts";
import { englishAnalyser } from "./word/english.ts";
import { type Entry, Lexis } from "./word/lexis.ts";
import { packed } from "./word/packed.ts";
import { russianAnalyser } from "./word/russian.ts";
import { turkicAnalyser } from "./word/turkic.ts";

/** Tells a lexis which expressions of a language's tables stand for what. Each mention and fact module exports one. */
export type Vocabulary = (language: Language, add: (expressions: string, entry: Entry) => void) => void;

/** The vocabularies of all mention, clause and fact modules. */
const vocabularies: readonly Vocabulary[] = [
  sensePhrases,
  numberWords,
  dateWords,
  amountWords,
  measureWords,
  instrumentWords,
  bodyWords,
  projectWords,
  topicWords,
  partyWords,
  titleWords,
  deedWords,
  wordingWords,
];

type MakeAnalyser = (language: Language, isStem: (stem: string, verb: boolean) => boolean) => Analyser;

const analysers: Readonly<Record<Language["morphology"]["family"], MakeAnalyser>> = {
  turkic: ({ code, letters, morphology }, isStem) => {
    if (!morphology.endings) throw new Error(`${code}: a Turkic language needs endings`);
    const lexicon = lexicons[code];
    // a word of the tables is a word, but no likelier one than the lexicon says
    const weigh = (stem: string, verb: boolean) => lexicon?.isStem(stem, verb) || (isStem(stem, verb) ? 5 : 0);
    return turkicAnalyser(morphology.endings, { isStem: weigh }, letters);
  },
  russian: (_language, isStem) => russianAnalyser(isStem),
  english: (_language, isStem) => englishAnalyser(isStem),
};

const made = new Map<LanguageCode, Reader>();

/** The reader of a language, made at its first use and kept. */
export function readerOf(code: LanguageCode): Reader {
  let reader = made.get(code);
  if (!reader) {
    const language = languages[code];
    const { family, particles } = language.morphology;
    const analyser = (isStem: (stem: string, verb: boolean) => boolean) => analysers[family](language, isStem);
    const lexis = new Lexis(language.letters, analyser, particles.split(" "), packed[code]?.());
    for (const vocabulary of vocabularies) vocabulary(language, (expressions, entry) => lexis.add(expressions, entry));
    reader = { language, lexis, points: pointsOf(language), ofDeeds: lexis.categories.map(isOfDeeds) };
    made.set(code, reader);
  }
  return reader;
}
