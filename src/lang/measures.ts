/** Words of what figures measure and of how they change. Values are lists of expressions (src/read/word/lexis.ts). */
export interface Measures {
  /** measure of the record → its words: quantities ("trade turnover", "capacity") and counted things ("company", "student") */
  readonly words: Readonly<Record<string, string>>;
  /** more, grow, rise, increase … and less, fall, decrease … */
  readonly rise: string;
  readonly fall: string;
  /** verbs after which a number is what has been reached or made up */
  readonly reach: string;
  /** bring up to, double …: verbs that set a value to come when they stand in a plan */
  readonly bring: string;
  /** goal, target, aim */
  readonly target: string;
  /** plan, expect, intend, will …: what is to come */
  readonly plan: string;
  /** ask, propose, be ready, consider, need …: what is wished for */
  readonly wish: string;
  /** "this figure", "it": the measure spoken of last */
  readonly again: string;
  /** cost, worth, value */
  readonly worth: string;
  /** per week, a week, weekly: how often */
  readonly weekly: string;
  /** things in small numbers that are no figures: sides, countries, leaders, days */
  readonly uncounted: string;
}
