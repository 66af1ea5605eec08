/**
 * What an ending can say of a word, as bits, so that a reading is a stem and one number. The names are UniMorph's
 * (https://unimorph.github.io/schema/), `tagsOf` prints them in its order. No case bit means nominative (or bare stem).
 */
export const F = {
  PL: 1 << 0,
  GEN: 1 << 1,
  DAT: 1 << 2,
  ACC: 1 << 3,
  LOC: 1 << 4,
  ABL: 1 << 5,
  INS: 1 << 6,
  /** possessor: the noun bears "my", "thy", "his or their", "our", "your" */
  PSS1S: 1 << 7,
  PSS2S: 1 << 8,
  PSS3: 1 << 9,
  PSS1P: 1 << 10,
  PSS2P: 1 << 11,
  /** verb; without it the reading is nominal */
  V: 1 << 12,
  PASS: 1 << 13,
  CAUS: 1 << 14,
  RECP: 1 << 15,
  NEG: 1 << 16,
  /** finite, participle (stands before a noun), converb (links clauses), verbal noun (may bear case and possessor) */
  FIN: 1 << 17,
  PTCP: 1 << 18,
  CVB: 1 << 19,
  MSDR: 1 << 20,
  PST: 1 << 21,
  PRS: 1 << 22,
  FUT: 1 << 23,
  /** perfect or evidential past: -mış, -ib, -ыпты, -ypdyr */
  PRF: 1 << 24,
  COND: 1 << 25,
  IMP: 1 << 26,
  /** necessitative: -malı, should */
  OBLIG: 1 << 27,
  /** adjective made of a place or time noun: -dakı, -дағы, -dagi */
  ATTR: 1 << 28,
  /** third person plural on a finite verb */
  VPL: 1 << 29,
  /** ablative of comparison, equative and other adverbial endings: -ca, -cha, -ша */
  EQTV: 1 << 30,
} as const;

/** All case bits. */
export const CASES = F.GEN | F.DAT | F.ACC | F.LOC | F.ABL | F.INS;
/** All possessor bits. */
export const POSSESSORS = F.PSS1S | F.PSS2S | F.PSS3 | F.PSS1P | F.PSS2P;

/** One way to read a word form: its dictionary stem (a verb's without -maq, -ish, -у …) and what its endings say. */
export interface Reading {
  /** folded key of the stem: noun in the nominative singular, verb stem (Turkic) or infinitive (Russian, English) */
  stem: string;
  /** F bits */
  f: number;
  /** length in the key of the part before the endings (differs from stem.length where the stem's last letter changes) */
  cut: number;
  /** whether the stem stands in the language's lexicon; otherwise it is a guess */
  known: boolean;
}

/** What a language's morphology must answer. One of these is made for each language, from its tables. */
export interface Analyser {
  /**
   * Every reading of a folded key, the likeliest first; never empty (the last resort is the key itself, bare).
   * Guesses for unknown stems come after known readings.
   */
  analyse(key: string): Reading[];
}
