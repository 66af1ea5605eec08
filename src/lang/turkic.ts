/**
 * The grammar that the six Turkic languages share: which endings follow which. A language fills the slots with its endings
 * (`lang/<code>/endings.ts`), each written once in archiphonemes; `read/word/turkic.ts` spells them out and peels words with them.
 */

/** A place in the word between two endings. A word may end at the stations in `final`, and begins (as a stem) at noun or verb. */
export const stations = [
  "noun",
  "plural",
  /** after "my", "your" … */
  "possessed",
  /** after "his, her, their": cases take an n here in all but Uzbek */
  "possessed3",
  "case",
  "verb",
  "negated",
  /** after a tense that takes the long persons (-am, -san, -сыз …) */
  "full",
  /** after a tense that takes the short persons (-m, -n, -k …) */
  "short",
  /** after a present base that cannot stand without a person: uz kela-, kk бара-, ky бара- */
  "base",
  /** a noun or a tense whose last consonant is softened and which needs an ending that begins with a vowel: -acağ-, -dığ- */
  "softNoun",
  "softFull",
  "end",
] as const;
export type Station = (typeof stations)[number];

/** Stations at which a word may end. A bare verb stem is an order ("go!"). */
export const final: readonly Station[] = [
  "noun",
  "plural",
  "possessed",
  "possessed3",
  "case",
  "verb",
  "negated",
  "full",
  "short",
  "end",
];

const nominal: readonly Station[] = ["noun", "plural", "possessed"];
const anyNominal: readonly Station[] = [...nominal, "possessed3"];

/** The slots in the order of the word: from which stations an ending may follow and at which it arrives. */
export const slots = {
  plural: { from: ["noun"], to: "plural" },
  possessor: { from: ["noun", "plural"], to: "possessed" },
  possessor3: { from: ["noun", "plural"], to: "possessed3" },
  /** case of a noun that bears no third-person possessor */
  case: { from: nominal, to: "case" },
  /** case after "my", "your" only (kk, ky dative) */
  caseAfter12: { from: ["possessed"], to: "case" },
  caseAfter3: { from: ["possessed3"], to: "case" },
  /** case that has one form everywhere */
  caseAny: { from: anyNominal, to: "case" },
  /** an adjective made of a noun in its place or time, which may be declined again */
  attributive: { from: nominal, to: "noun" },
  attributiveAfter3: { from: ["possessed3"], to: "noun" },
  attributiveAny: { from: anyNominal, to: "noun" },
  adverb: { from: nominal, to: "end" },
  adverbAfter3: { from: ["possessed3"], to: "end" },
  adverbAny: { from: anyNominal, to: "end" },
  /** "is": a noun as predicate */
  copula: { from: [...anyNominal, "case"], to: "end" },
  copulaShort: { from: [...anyNominal, "case"], to: "short" },
  copulaFull: { from: [...anyNominal, "case"], to: "full" },
  /** "that it is …": a noun as predicate made a noun again (tk -dygy) */
  copulaSoft: { from: [...anyNominal, "case"], to: "softNoun" },

  voice: { from: ["verb"], to: "verb" },
  negation: { from: ["verb"], to: "negated" },
  /** finite forms, by the persons they take; `…Bare` after an affirmative stem only (or with the negation fused in) */
  finiteFull: { from: ["verb", "negated"], to: "full" },
  finiteFullBare: { from: ["verb"], to: "full" },
  finiteSoft: { from: ["verb", "negated"], to: "softFull" },
  finiteShort: { from: ["verb", "negated"], to: "short" },
  finiteBase: { from: ["verb", "negated"], to: "base" },
  finiteEnd: { from: ["verb", "negated"], to: "end" },
  finiteEndBare: { from: ["verb"], to: "end" },
  /** a second tense after the first: edir-di, yapmış-tı */
  tenseShort: { from: ["full"], to: "short" },
  tenseFull: { from: ["full"], to: "full" },
  tenseEnd: { from: ["full"], to: "end" },
  personFull: { from: ["full"], to: "end" },
  personShort: { from: ["short"], to: "end" },
  personBase: { from: ["base"], to: "end" },
  participle: { from: ["verb", "negated"], to: "noun" },
  participleBare: { from: ["verb"], to: "noun" },
  participleSoft: { from: ["verb", "negated"], to: "softNoun" },
  participleSoftBare: { from: ["verb"], to: "softNoun" },
  verbalNoun: { from: ["verb", "negated"], to: "noun" },
  verbalNounBare: { from: ["verb"], to: "noun" },
  verbalNounSoft: { from: ["verb", "negated"], to: "softNoun" },
  verbalNounSoftBare: { from: ["verb"], to: "softNoun" },
  converb: { from: ["verb", "negated"], to: "end" },
  converbBare: { from: ["verb"], to: "end" },
  /** question and emphasis, after everything */
  particle: { from: [...final], to: "end" },
} as const satisfies Record<string, { from: readonly Station[]; to: Station }>;
export type Slot = keyof typeof slots;

/**
 * One ending: how it is spelt, what it says, how unlikely it is (0 = as usual; a reading's costs are summed, the cheapest
 * comes first), and which letters of the stem's end it swallows (ky сура + уу → суроо: "оо" swallows а).
 *
 * Spelling: small letters stand for themselves; a capital is an archiphoneme of the language's `sounds`; `(x)` stands after
 * a vowel if x is a consonant, and after a consonant if x is a vowel.
 */
export type Ending = readonly [shape: string, says: number, cost?: number, swallows?: string];

/** The endings of one language, and how they sound. All letters as in folded keys. */
export interface TurkicEndings {
  /**
   * Archiphonemes chosen by the last vowel before them and by the last letter before them. Written as
   * "letters>result letters>result"; V stands for all vowels, * for the rest; several letters in a result are alternatives;
   * a result may be another archiphoneme.
   */
  readonly byVowel: Readonly<Record<string, string>>;
  readonly byLetter: Readonly<Record<string, string>>;
  /** vowels, for harmony */
  readonly vowels: string;
  /** of these, those that let the harmony of the vowel before them through (kk у, и) */
  readonly neutral?: string;
  /** of these, those after which endings are chosen as after a consonant (kk у: келуі) */
  readonly consonantal?: string;
  /** stem-final consonants that change before a vowel, as "in the word>in the stem" (ğ>k) */
  readonly soften: string;
  /** of these, those that hold for every unknown word too */
  readonly softenAlways: string;
  /** changes of the stem's last letter before any ending (tk işlä-p ← işle) */
  readonly shift?: string;
  /** vowels which drop out of the last syllable before a vowel (şehir → şehri) */
  readonly dropped: string;
  /** whether a stem's last consonant may double before a vowel (tr hak, hakkı) */
  readonly doubles?: boolean;
  /** the stem's last glide and the ending's first vowel written as one letter (kk қой + а → қоя): `spelt` as "vowel>letter" */
  readonly glides?: { readonly glide: string; readonly spelt: string };
  /** stems spelt otherwise before a vowel, where no rule tells (ky орд-у ← орун, tr diy-en ← de) */
  readonly stems?: Readonly<Record<string, string>>;
  /** endings, spelt out, that make a noun or adjective of a noun: a stem that is a known noun with one of them is known (-lı, -siz) */
  readonly derivations: string;
  /** whole forms that no rule gives: pronouns above all, as [stem, says] */
  readonly forms?: Readonly<Record<string, readonly (readonly [stem: string, says: number])[]>>;
  readonly slots: Readonly<Partial<Record<Slot, readonly Ending[]>>>;
  /** how a verb is cited: the ending, and what the stem's last letters (longest first) and it become together */
  readonly citation: { readonly shape: string; readonly contract?: Readonly<Record<string, string>> };
}

/** Which stems there are. */
export interface Lexicon {
  /** 0 if the folded stem is not known as noun (verb: as verb); otherwise how well it is attested, 1 (rare) to 9 (common) */
  isStem(stem: string, verb: boolean): number;
}

/** A lexicon of given stems, each of middling weight. */
export function lexiconOf(nouns: Iterable<string>, verbs: Iterable<string>, weight = 5): Lexicon {
  const asNoun = new Set(nouns);
  const asVerb = new Set(verbs);
  return { isStem: (stem, verb) => ((verb ? asVerb : asNoun).has(stem) ? weight : 0) };
}

/** Several lexicons as one; a stem weighs as much as in the one that knows it best. */
export function joinLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  return { isStem: (stem, verb) => lexicons.reduce((best, l) => Math.max(best, l.isStem(stem, verb)), 0) };
}
