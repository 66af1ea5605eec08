/**
 * Words of dates. Every value is a list of expressions (src/read/word/lexis.ts says how they are written); an empty string where a
 * language has no such word. Uzbek tables are written in Latin letters: Cyrillic Uzbek comes to the same keys.
 */
export interface Dates {
  /** twelve, January first */
  readonly months: readonly string[];
  /** twelve, January first: shortened names, read as months only beside a number */
  readonly shortMonths: readonly string[];
  /** seven, Monday first */
  readonly weekdays: readonly string[];
  /** four, spring first */
  readonly seasons: readonly string[];
  readonly units: {
    readonly year: string;
    /** plural forms that the analyser does not tell from the singular's; after a round number they mean a decade */
    readonly years: string;
    readonly month: string;
    readonly week: string;
    readonly day: string;
    /** "day of the month" after its number (12-го числа) */
    readonly date: string;
    readonly quarter: string;
    /** half of something; a half-year only with a year beside it */
    readonly half: string;
    /** a word that by itself means half a year */
    readonly halfYear: string;
  };
  /** the last two days of a week, where one word names them */
  readonly weekend?: string;
  /** adjectives that point from now: "ötən", "this", "келер" */
  readonly last: string;
  readonly this: string;
  readonly next: string;
  /** "first" before a number of months ("ilk doqquz ayda", "за девять месяцев") */
  readonly first: string;
  /** words and phrases for a day so many days from now */
  readonly days: Readonly<Record<"-2" | "-1" | "0" | "1" | "2", string> & Partial<Record<"-14", string>>>;
  /** phrases with a word for this day that speak of the present at large ("as of today", "bugungi kunda") */
  readonly nowadays: string;
  /** words and phrases for a year or month so many from now that `last`, `this`, `next` do not make */
  readonly years: Readonly<Record<"-2" | "-1" | "0" | "1", string>>;
  readonly monthsAway: Readonly<Record<"-1" | "0" | "1", string>>;
  /** "the same day": the day spoken of last */
  readonly sameDay: string;
  /** "in the afternoon": a part of the day spoken of last, else of that of the page */
  readonly partOfDay: string;
  /** "the same year": the year spoken of last, beside a day or month of it or alone */
  readonly sameYear: string;
  /** "a day earlier": the day before the day spoken of last, "the next day": the day after it */
  readonly dayBefore: string;
  readonly dayAfter: string;
  /** where no case tells it: last words of these that may count the day from what is named, and the words that lead it ("the day before the talks") */
  readonly counts?: { readonly last: string; readonly lead: string };
  /** days of a visit or event by their number; "9" is the last ("səfərin birinci günü", "on the second day") */
  readonly nthDay: Readonly<Record<"1" | "2" | "3" | "9", string>>;
  /** adjectives for what lasts so many days ("two-day", "ikigünlük") */
  readonly lasting: Readonly<Record<"2" | "3" | "4" | "5", string>>;
  /** "each", before a number and a unit: "every three months" names no day */
  readonly each: string;
  /** "ago" after a number and a unit ("iki il əvvəl") */
  readonly ago: string;
  /**
   * Words that count from what was told and not from now, after a number and a unit ("two weeks earlier") or before them («спустя две недели»); "before" and
   * "until" of a pair of words on either side («за две недели до»). Where the verb comes last, "earlier" asks for an event or one of `that` in the
   * ablative before the number.
   */
  readonly fromTold: {
    readonly earlier: string;
    readonly later: string;
    /** whether a unit in the ablative alone counts on, before where or what will be ("iki hepdeden Maryda geçiriler") */
    readonly bare?: boolean;
    readonly laterLead?: string;
    readonly before?: string;
    readonly until?: string;
    readonly that?: string;
  };
  /** parts of a year or month that do not change its date: beginning, middle, end */
  readonly start: string;
  readonly middle: string;
  readonly end: string;
  /** what makes a date a bound, standing before it (prepositions) or after it (postpositions) */
  readonly untilBefore: string;
  readonly fromBefore: string;
  readonly untilAfter: string;
  readonly fromAfter: string;
  /** endings on the date's last word that mean "until", apart by spaces ("gacha", "dək") */
  readonly untilEndings: string;
  /** words that may stand between the parts of one date ("of", "the") */
  readonly glue: string;
  /** words between two dates that make them one range ("по", "ilə", "to") and words that name two dates side by side ("və", "and") */
  readonly to: string;
  readonly and: string;
  /** prepositions after which a bare number such as 2024 is a year; empty where a year always bears a word or an ending */
  readonly bareYear: string;
  /** the word that a feast's name ends in, after its day ("28 May – Independence Day") */
  readonly feast: string;
  /** whether a day's number may follow the month: always ("June 14"), or when the month is in the genitive ("iyunun 14-də") */
  readonly dayAfterMonth: "always" | "genitive" | "never";
  /** whether names of months always bear a capital, so that "may" and "march" are verbs */
  readonly capitalMonths: boolean;
  /** order of a date in numbers with slashes: 06/03/2024 */
  readonly slashed: "day-first" | "month-first";
}
