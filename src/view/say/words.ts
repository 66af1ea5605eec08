import type { LanguageCode } from "../../lang/tags.ts";
import type {
  BodyKind,
  CommitmentStrength,
  EncounterKind,
  EncounterStatus,
  FigureSense,
  InstrumentAction,
  InstrumentKind,
  LanguageTag,
  Measure,
  Post,
  StatementAct,
  Topic,
} from "../../read/record.ts";
import type { ProjectKey } from "../../world/projects.ts";
import type { Calendar } from "../edtf.ts";
import type { Written } from "./numbers.ts";
import type { Phrases } from "./phrases.en.ts";

/** A phrase with a number in it, by plural category (CLDR); `{n}` is the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The status of an encounter on a day: what was planned for a day that has passed has lapsed, as far as the texts tell. */
export type EncounterState = EncounterStatus | "lapsed";

/** How a kind of encounter is told in every language. */
export interface EncounterShape {
  /** which side is {one}: the higher office, the one that travels, or whichever stands first */
  first: "higher" | "guest" | "any";
  /** the people stand in the sentence (`sides`), or behind it ({people} of `withPeople`) */
  people: "sides" | "behind";
  /** whether the place stands in the sentence, behind it, or is not told */
  place: "in" | "apart" | "none";
}

/** The shape of each kind's sentence. */
export const encounterShapes: Readonly<Record<EncounterKind, EncounterShape>> = {
  meeting: { first: "higher", people: "sides", place: "in" },
  reception: { first: "higher", people: "sides", place: "in" },
  call: { first: "any", people: "sides", place: "none" },
  consultations: { first: "any", people: "behind", place: "in" },
  commission: { first: "any", people: "behind", place: "in" },
  summit: { first: "any", people: "behind", place: "in" },
  ministerial: { first: "any", people: "behind", place: "in" },
  conference: { first: "any", people: "behind", place: "in" },
  visit: { first: "guest", people: "sides", place: "apart" },
  ceremony: { first: "any", people: "behind", place: "in" },
  message: { first: "any", people: "sides", place: "none" },
};

/** With whom a verb agrees: a man, a woman, one of whom it is not known, several people, or a side of which nobody is named. */
export type Agreement = "man" | "woman" | "one" | "several" | "side";

/**
 * How a language tells a kind of encounter, by what became of it. `sides` is for two sides that are both named ({one},
 * {other}; of a visit, {other} are states); `all` for the rest ({all}).
 */
export interface EncounterPatterns {
  name: Counted;
  told: Record<EncounterState, { sides: string; all: string }>;
}

/** What a language says otherwise by whom it says it of; what is not here is said as of anybody. */
export interface AgreementWords {
  /** an encounter with one of whom it is said who took part: {sentence} {people} */
  withOne?: string;
  /** by who {one} is; `parties` where {all} are states or organisations, each in a form that the pattern asks for */
  encounters?: Partial<Record<EncounterKind, Partial<Record<EncounterState, Partial<Record<Agreement | "parties", string>>>>>>;
  /** how an encounter stands, beside its name: by the pronoun that stands for it */
  stands?: {
    pronouns: Readonly<Record<EncounterKind, string>>;
    words: Readonly<Record<string, Readonly<Record<EncounterState, string>>>>;
  };
  /** statements of several: {who} */
  acts?: Readonly<Record<StatementAct, string>>;
  /** codes of sides whose names are plurals */
  plurals?: readonly string[];
  /** what became of a document, beside its name and with the {end} that it wants */
  instruments?: { actions: Readonly<Record<InstrumentAction, string>>; ends: Readonly<Record<InstrumentKind, string>> };
}

/**
 * How a name takes an ending: the first pattern (a regular expression) that fits the word is replaced by what stands beside
 * it. Only the last word of a name changes, or `each`.
 */
export interface Form {
  each?: true;
  /** names whose form no pattern gives */
  whole?: Readonly<Record<string, string>>;
  rows: readonly (readonly [pattern: string, ending: string])[];
  /** of a list only the last takes the ending: "Qazaxıstan və Türkiyənin"; each does if not given */
  ofList?: "last";
}

/** How a language calls undertakings. */
export interface ProjectWords {
  /** {name} is the places or the name, {kind} the sort of undertaking as it stands beside a name */
  named: string;
  /** stands between the ends of a route */
  between: string;
  /** sorts of undertakings, by the English words */
  kinds: Readonly<Record<string, string>>;
  /** places and other names in those of works that `world/places` does not know, by the English ones */
  sites: Readonly<Record<string, string>>;
  /** those with a name of their own */
  names: Readonly<Partial<Record<ProjectKey, string>>>;
}

/** What an interface language must answer. Tables and patterns only; `say.ts` does the speaking. */
export interface Words {
  /** BCP 47 tag, for `lang` attributes and for number and list formats */
  tag: string;
  /** the language whose tables name places */
  language: LanguageCode;
  /** what the language calls itself */
  name: string;
  /**
   * how people are named: as English readers know them, else in Latin letters (`usual`); in Latin letters (`latin`); or as the
   * texts spell them (`spelled`), where readers know both alphabets
   */
  names: "usual" | "latin" | "spelled";
  /** forms of names of states and places that patterns ask for: `{place:in}` is the form `in` */
  forms: Readonly<Record<string, Form>>;
  /** what is put otherwise where two words meet, as regular expressions: "в Франции" is "во Франции" */
  meetings?: readonly (readonly [pattern: string, instead: string])[];
  calendar: Calendar;
  /** between the last two of a list. Written here: ICU takes longer to start making lists than a dossier takes */
  and: string;
  /** how long ago or ahead, where ICU says it otherwise; {n} */
  distances?: Readonly<Record<"day" | "month" | "year", { past: string; future: string }>>;
  states: Readonly<Record<string, string>>;
  /** inside a sentence where the language wants it: "the United States" */
  statesInSentence: Readonly<Record<string, string>>;
  organisations: Readonly<Record<string, string>>;
  /** put before an organisation's name of several words inside a sentence: "the {name}" */
  organisationInSentence: string;
  languages: Readonly<Record<LanguageTag, string>>;
  /** an office, before a name and alone */
  posts: Readonly<Record<Post, { before: string; alone: string }>>;
  /** titles that some states use for an office: state → office */
  postsOf: Readonly<Record<string, Partial<Record<Post, { before: string; alone: string }>>>>;
  /** {post} */
  acting: string;
  former: string;
  /** {n} more people than are named */
  others: Counted;
  /** a side of which nobody is named: {state} */
  side: string;
  /** sides that the text does not name at all */
  unnamed: string;
  encounters: Readonly<Record<EncounterKind, EncounterPatterns>>;
  places: { in: string; apart: string };
  /** how undertakings are called; none where their usual English names stay */
  projects?: ProjectWords;
  withPeople: string;
  agreement?: AgreementWords;
  statuses: Readonly<Record<EncounterState, string>>;
  instruments: Readonly<Record<InstrumentKind, string>>;
  /** a document in a few words: {kind} {action} */
  instrument: string;
  actions: Readonly<Record<InstrumentAction, string>>;
  measures: Readonly<Record<Measure, string>>;
  senses: Readonly<Record<FigureSense, string>>;
  /** {n}; what is not here is written after the number */
  units: Readonly<Record<string, Counted>>;
  /** sums of a currency ({n}) whose name ICU gives otherwise or browsers do not know; a name alone stands behind any number */
  currencies?: Readonly<Record<string, Counted | string>>;
  /** where numbers are so plain that ICU need not be asked; needed where browsers lack the language */
  numbers?: Written;
  /**
   * sums of money: {n} with the {symbol} of the currency where its readers know one, else with its {code} (ISO 4217); `named`
   * where the language writes currencies out
   */
  money: "named" | { symbols: Readonly<Record<string, string>>; withSymbol: string; withCode: string };
  bodies: Readonly<Record<BodyKind, string>>;
  strengths: Readonly<Record<CommitmentStrength, string>>;
  acts: Readonly<Record<StatementAct, string>>;
  /** a statement as a clause: {who} */
  actClauses: Readonly<Record<StatementAct, string>>;
  topics: Readonly<Record<Topic, string>>;
  fields: Readonly<Record<string, string>>;
  ui: Phrases;
}
