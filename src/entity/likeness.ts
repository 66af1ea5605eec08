import type { Account } from "../read/deed/deed.ts";

/** How alike two accounts are: what they share, weighed, and how much of the first it covers (0 to 1). */
export interface Likeness {
  readonly weight: number;
  readonly cover: number;
  /** what they share, the weightiest first; without the deed */
  readonly reasons: readonly string[];
}

/** What stands in the sentence before counts less. */
const leaning = 0.6;
/** Words of another language are rarely the same; so many of them at most count as missing. */
const mostWords = { same: 3, other: 1.2 };

const isWord = (clue: string): boolean => clue.startsWith("word:");

/** Compares a promise with what is told of a deed, whatever languages the two are in; `fit` says how well the deed itself serves (0 to 1). */
export function likeness(promise: Account, told: Account, fit: number, sameLanguage: boolean): Likeness {
  const shared: { clue: string; weight: number }[] = [];
  const weigh = (clue: string, own: number): number => {
    const there = told.clues[clue] ?? (told.context[clue] ?? 0) * leaning;
    const weight = Math.min(own, there);
    if (weight > 0) shared.push({ clue, weight });
    return weight;
  };
  let [matched, total, words, wordsMatched] = [0, 0, 0, 0];
  for (const [clue, own] of Object.entries(promise.clues)) {
    const weight = weigh(clue, own);
    if (isWord(clue)) {
      words += own;
      wordsMatched += weight;
    } else {
      matched += weight;
      total += own;
    }
  }
  // "the document" is whatever the sentence before speaks of
  const leans = total < 2.5 || "document:papers" in promise.clues;
  if (leans)
    for (const [clue, own] of Object.entries(promise.context)) {
      if (clue in promise.clues || clue.startsWith("topic:")) continue;
      const weight = weigh(clue, own * leaning);
      if (isWord(clue)) wordsMatched += weight;
      else {
        matched += weight;
        total += own * leaning * 0.5;
      }
    }
  wordsMatched = Math.min(wordsMatched, 3);
  const most = sameLanguage ? mostWords.same : mostWords.other;
  let weight = matched + wordsMatched + fit;
  for (const { value, unit } of promise.numbers)
    if (value > 2 && told.numbers.some((n) => n.value === value && n.unit === unit)) {
      weight += 1;
      shared.push({ clue: `number:${value}`, weight: 1 });
    }
  const unlike = promise.numbers.some(
    ({ value, unit }) => value > 1 && told.numbers.some((n) => n.unit === unit && n.value !== value && n.value > 1),
  );
  // fewer or more of the same still are the same matter
  if (unlike && matched >= 1.5) weight += 0.4;
  weight -= conflicts(promise, told);
  const whole = total + Math.min(words, most) + (promise.acts.length > 0 ? 1 : 0);
  const cover = Math.min(1, (matched + wordsMatched + fit) / Math.max(whole, 1));
  return {
    weight,
    cover,
    reasons: shared
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 6)
      .map(({ clue }) => clue.replace(":", " ")),
  };
}

/** What speaks against it: another sort of document, another place, another thing. */
function conflicts(promise: Account, told: Account): number {
  let weight = 0;
  // one document or body may be spoken of with many things
  const bound = Object.keys(promise.clues).some((clue) => /^(?:document|body):/.test(clue) && clue in told.clues);
  for (const [sorts, cost] of against) {
    if (bound && sorts.length > 1) continue;
    const of = (account: Account) =>
      Object.keys(account.clues).filter((clue) => sorts.some((sort) => clue.startsWith(sort)) && clue !== "document:papers");
    const [own, others] = [of(promise), of(told)];
    if (own.length > 0 && others.length > 0 && !own.some((clue) => others.includes(clue)))
      weight += bound && sorts[0] === "place:" ? cost / 2 : cost;
  }
  return weight;
}

const against: readonly (readonly [sorts: readonly string[], cost: number])[] = [
  [["document:"], 1.5],
  [["place:"], 1.5],
  [["topic:"], 0.8],
  [["thing:", "undertaking:", "project:"], 0.8],
];
