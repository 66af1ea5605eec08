import { CASES, F, type Reading } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { codeAt } from "../../lang/units.ts";
import { hitsOf, type Page } from "../page.ts";
import { overlapping, startingAt } from "../within.ts";

/** What a participle of the past bears where it names a fact ("olduğu"). */
const ownedPast = F.V | F.PTCP | F.PST | F.PSS3;

/**
 * Features of token `i` as a verb, by its likeliest reading; 0 where it is none. A word that is also a noun ("edib", "құрады") counts as a
 * verb where it closes its clause.
 */
export function verbAt(page: Page, i: number): number {
  const word = page.words[i];
  if (!word || word.readings.length === 0) return 0;
  const { readings, key } = word;
  const first = readings[0];
  if (first.known && first.f & F.V) {
    // "çykar" is sooner "comes to" than the order "take out"
    return (first.f & F.IMP && known(readings, F.V | F.FIN, F.IMP)) || first.f;
  }
  const { verbLast } = page.language.morphology;
  // "olduğunu": a form that the lexicon has as a word, and that no word of its own can be
  if (verbLast && first.known && !first.f && first.stem === key)
    for (const r of readings) if (r.known && (r.f & ownedPast) === ownedPast && r.f & CASES) return r.f;
  // "алардын 400ү – студенттер": what a dash makes the predicate is a noun
  if (first.known && i > 0 && !page.words[i - 1] && isDash(codeAt(page.text, page.tokens[i - 1].start))) return 0;
  // "are", "is": forms that are no dictionary words of their own
  if (!verbLast && first.stem === key)
    for (const r of readings) if (r.known && r.f & F.V && r.f & F.FIN && r.stem !== first.stem) return r.f;
  if (!verbLast || page.words[i + 1]) return 0;
  // "ýokarydyr": a noun with "is", no future of a shorter verb
  const predicate = first.known && first.f & F.FIN ? F.FUT : 0;
  return known(readings, F.V | F.FIN, F.IMP | predicate, F.V | F.CVB);
}

const isDash = (unit: number): boolean => unit === 0x2013 || unit === 0x2014;

/** Features of the first known reading that has all of `form` (or of `orForm`) and nothing of `not`; 0 where there is none. */
function known(readings: readonly Reading[], form: number, not: number, orForm = form): number {
  for (const { known, f } of readings) if (known && !(f & not) && ((f & form) === form || (f & orForm) === orForm)) return f;
  return 0;
}

const isEnding = (endings: string, key: string): boolean => listed(endings).some((ending) => key.endsWith(ending));

/** Whether a predicate of a language that puts its verb last stands in the pluperfect: by its own ending or by a copula of the past after it. */
export function isPluperfect(page: Page, { to, f }: { readonly to: number; readonly f: number }): boolean {
  const past = F.FIN | F.PRF | F.PST;
  const endings = page.language.morphology.pluperfect;
  const ends = (f & past) === past && endings !== undefined && isEnding(endings, page.words[to - 1]?.key ?? "");
  return ends || startingAt(hitsOf(page, "had"), to) !== undefined;
}

/** Whether a participle of a verb of work, study or share, told by others, says what is as well as what will be. */
export function isHabit(page: Page, at: number): boolean {
  const { reportedHabit } = page.language.morphology;
  if (!reportedHabit || !isEnding(reportedHabit, page.words[at]?.key ?? "")) return false;
  return lasting.some((cat) => overlapping(hitsOf(page, cat), { from: at, to: at + 1 }));
}

const lasting = ["measure-holds", "measure-work", "measure-learn"];
