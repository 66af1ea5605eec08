import type { TurkicEndings } from "./turkic.ts";

/** Which of the program's analysers reads the language, and the words it needs besides its endings. */
export interface Morphology {
  readonly family: "turkic" | "russian" | "english";
  /** whether the verb closes its clause and what it governs stands before it */
  readonly verbLast: boolean;
  /** which words of a phrase bear its case: the last alone, every one, or none */
  readonly declines: "last" | "every" | "none";
  /** what tells a subject from the rest: its bare form, or that no preposition stands before it */
  readonly subjectBy: "case" | "preposition";
  /** endings of a present tense that speaks of what is to come as well (yetadi, жетеді), apart by spaces; none where it does not */
  readonly simplePresent: string;
  /** endings of a form that tells what somebody is going to do ("ашпақ", "ochmoqchi"), apart by spaces */
  readonly intending?: string;
  /** whether what will be is told by a verbal noun before a verb of saying ("qoʻshilishini aytdi") */
  readonly reportsByNoun?: boolean;
  /** endings of "I am", "we are" on adjectives that tables write out as predicates ("сенімдімін"), apart by spaces */
  readonly ownPredicates?: string;
  /** nouns whose plural looks like a verb's present ("plans", "reports"), apart by spaces; none where endings tell */
  readonly homographs?: string;
  /** whether the present tense of a headline tells what has been done ("Bank disburses loan") */
  readonly headlinePresent?: boolean;
  /** endings of short participles that look like a future («сдвинут»), apart by spaces */
  readonly pastLikeFuture?: string;
  /** auxiliaries that look so but tell what goes on now (жатат, отыр), apart by spaces */
  readonly progressive: string;
  /** ending of the converb of what has been done (келип), where the other with a participle tells what is ahead (келе турган) */
  readonly doneConverb?: string;
  /** endings of a converb of denial that before a verb of settling tells of what was agreed to be done ("курмай болушту") */
  readonly settledConverb?: string;
  /** endings of a participle, told by others, that says what is as well as what will be ("20 миң адам иштерин айтты"), apart by spaces */
  readonly reportedHabit?: string;
  /** how forms of the pluperfect end ("gelmişti"), apart by spaces, where they bear the marks of the past and the perfect */
  readonly pluperfect?: string;
  /** of a Turkic language */
  readonly endings?: TurkicEndings;
  /** little words that may stand inside an expression ("də", "isə", "ham"), apart by spaces */
  readonly particles: string;
  /** little words joined by a hyphen to a word that they are no part of ("Durdyýew-de", "Saidov-ku"), apart by spaces */
  readonly clitics?: string;
  /** endings of the plural of people by what they do ("балуандар" is none, "геологшылар" is), bare, apart by spaces */
  readonly people?: string;
  /** verbs whose future tells only what comes of something ("will help", "will allow"), apart by spaces */
  readonly effects?: string;
  /** stems of verbs that after a converb tell what somebody can do ("edip biler"), apart by spaces */
  readonly can?: string;
  /** parts of forms that tell what somebody will be able to do ("artırabileceğini"), apart by spaces */
  readonly potential?: string;
  /** words written with a point that does not end a sentence, without the point, apart by spaces */
  readonly abbreviations: {
    /** always followed by what they belong to: titles, "г." of a town, "№" (prof, dr, г, ул, им) */
    readonly before: string;
    /** may end a sentence (mln, г of a year, т.б, və s) */
    readonly after: string;
  };
  /** whether a point after a number makes it an ordinal ("5. Toplantı") */
  readonly ordinalPoint?: boolean;
}
