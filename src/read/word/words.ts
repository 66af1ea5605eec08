import { F, type Reading } from "../../lang/features.ts";
import { languages } from "../../lang/index.ts";
import type { Letters } from "../../lang/letters.ts";
import { lexicons } from "../../lang/lexicons.ts";
import type { LanguageCode } from "../../lang/tags.ts";
import { readerOf } from "../reader.ts";
import { type Fold, foldFor } from "../text/fold.ts";
import { type Cite, citation, turkicAnalyser } from "./turkic.ts";

/** A way to read a word form: its dictionary form and UniMorph tags joined with ";" ("N;DAT;PL;PSS3S"). */
export interface WordReading {
  readonly lemma: string;
  readonly features: string;
}

const most = 4;

interface Words {
  readonly fold: Fold;
  readonly other: Letters["transliterate"];
  readonly readings: (key: string, form: string) => readonly Reading[];
  readonly cite: Cite;
}
const made = new Map<LanguageCode, Words>();

function wordsOf(code: LanguageCode): Words {
  let words = made.get(code);
  if (!words) {
    const { letters, morphology } = languages[code];
    const other = letters.transliterate;
    const lexicon = lexicons[code];
    if (lexicon && morphology.endings) {
      const fold = foldFor(letters);
      const analyser = turkicAnalyser(morphology.endings, lexicon, letters);
      words = { fold, other, readings: (key) => analyser.analyse(key), cite: citation(morphology.endings, letters) };
    } else {
      const { lexis } = readerOf(code);
      words = { fold: lexis.fold, other, readings: (_key, form) => lexis.word(form).readings, cite: (stem) => stem };
    }
    made.set(code, words);
  }
  return words;
}

/**
 * Reads one word form of a language, written as in a text. At most four readings, the likeliest first; lemmas are in lower
 * case and in the form's script, letters and apostrophes as in the form; verbs are cited as the language's dictionaries do.
 */
export function wordReadings(form: string, code: LanguageCode): { form: string; readings: WordReading[] } {
  const { fold, other, readings, cite } = wordsOf(code);
  const key = fold(form);
  const seen = new Set<string>();
  const first: WordReading[] = [];
  const later: WordReading[] = [];
  // readings that differ in lemma or case go before those that only differ in the possessor
  const told = new Set<string>();
  for (const r of readings(key, form)) {
    const lemma = asWritten(r.f & F.V ? cite(r.stem) : r.stem, key, form, fold, other);
    const features = tagsOf(r.f);
    if (seen.has(`${lemma} ${features}`)) continue;
    seen.add(`${lemma} ${features}`);
    const gist = `${lemma} ${r.f & ~(F.PSS1S | F.PSS2S | F.PSS3 | F.PSS1P | F.PSS2P)}`;
    (told.has(gist) ? later : first).push({ lemma, features });
    told.add(gist);
  }
  return { form, readings: [...first, ...later].slice(0, most) };
}

const cyrillic = /\p{Script=Cyrillic}/u;
/** What folding makes an apostrophe of, or drops. */
const mark = /[ʻʼ‘’`´'ʹ′＇ˈ\p{Pd}]/u;

/** A lemma with the letters and apostrophes that folding changed or dropped in the form, in its script: mano → maʼno, kağıt → kâğıt. */
function asWritten(lemma: string, key: string, form: string, fold: Fold, other: Letters["transliterate"]): string {
  const written: string[] = [];
  for (const c of form.normalize("NFC")) {
    const at = written.length;
    const small = fold(c);
    if (cyrillic.test(c) !== cyrillic.test(small)) return inOtherScript(lemma, form, fold, other);
    if (small === key[at] || (key[at] === "'" && mark.test(c))) written.push(/\p{Lu}/u.test(c) ? small : c);
    else if (at > 0 && mark.test(c)) written[at - 1] += c;
    else return lemma;
  }
  let out = "";
  let i = 0;
  while (i < lemma.length && lemma[i] === key[i]) out += written[i++];
  return out + lemma.slice(i);
}

/** A lemma in the script of a form that folding transliterated: the form's own letters as far as they go, then the table's. */
function inOtherScript(lemma: string, form: string, fold: Fold, other: Letters["transliterate"]): string {
  let written = "";
  let read = "";
  let key = "";
  for (const c of form.normalize("NFC").toLowerCase()) {
    read += c;
    const longer = fold(read);
    if (!longer.startsWith(key) || !lemma.startsWith(longer)) break;
    written += c;
    key = longer;
  }
  const letters = Object.entries(other?.table ?? {}).filter(([, to]) => to !== "");
  for (let at = key.length; at < lemma.length; ) {
    const fits = letters.filter(([, to]) => lemma.startsWith(to, at));
    // the longest, and of those the first in the table
    const longest = Math.max(0, ...fits.map(([, to]) => to.length));
    const [letter] = fits.find(([, to]) => to.length === longest) ?? [];
    if (letter === undefined) return lemma;
    written += letter;
    at += longest;
  }
  return written;
}

const cases: readonly (readonly [number, string])[] = [
  [F.GEN, "GEN"],
  [F.DAT, "DAT"],
  [F.ACC, "ACC"],
  [F.LOC, "LOC"],
  [F.ABL, "ABL"],
  [F.INS, "INST"],
];
const possessors: readonly (readonly [number, string, string])[] = [
  [F.PSS1S, "PSS1S", "SG;1"],
  [F.PSS2S, "PSS2S", "SG;2"],
  [F.PSS3, "PSS3S", "SG;3"],
  [F.PSS1P, "PSS1P", "PL;1"],
  [F.PSS2P, "PSS2P", "PL;2"],
];

/** Bits as UniMorph tags, in the order of its tables: N;CASE;NUMBER;POSSESSOR and V;ASPECT;MOOD;VOICE;NUMBER;PERSON;POLARITY;TENSE. */
export function tagsOf(f: number): string {
  const nominal = () => {
    const found = cases.filter(([bit]) => f & bit).map(([, tag]) => tag);
    if (found.length === 0) found.push(f & F.EQTV ? "EQTV" : f & F.ATTR ? "LOC" : "NOM");
    const possessor = possessors.filter(([bit]) => f & bit).map(([, tag]) => tag);
    return [...found, f & F.PL ? "PL" : "SG", ...possessor, ...(f & F.ATTR ? ["ATTR"] : [])];
  };
  const tags: string[] = [];
  const when = (bit: number, tag: string) => {
    if (f & bit) tags.push(tag);
  };
  if (!(f & F.V)) {
    tags.push("N", ...nominal());
    return tags.join(";");
  }
  tags.push(f & F.PTCP ? "V.PTCP" : f & F.CVB ? "V.CVB" : f & F.MSDR ? "V.MSDR" : "V");
  when(F.PRF, "PRF");
  when(F.COND, "COND");
  when(F.IMP, "IMP");
  when(F.OBLIG, "OBLIG");
  when(F.PASS, "PASS");
  when(F.CAUS, "CAUS");
  when(F.RECP, "RECP");
  if (f & F.FIN) {
    const person = possessors.find(([bit]) => f & bit);
    tags.push(f & F.VPL && !person ? "PL;3" : (person?.[2] ?? "SG;3"));
  } else if (f & (F.PTCP | F.MSDR)) tags.push(...nominal());
  when(F.NEG, "NEG");
  when(F.PST, "PST");
  when(F.PRS, "PRS");
  when(F.FUT, "FUT");
  return tags.join(";");
}
