import type { Account } from "../read/deed/deed.ts";

/** How alike two accounts are: what they share, weighed, and how much of the first it covers (0 to 1). */
export interface Likeness {
  readonly weight: number;
  readonly cover: number;
  /** the weight of things, places, names and amounts that both name themselves, leaving out topics and common words */
  readonly firm: number;
  /** what they share, the weightiest first; without the deed */
  readonly reasons: readonly string[];
}

/** A clue of less weight says nothing by itself: topics, common words, sittings. */
export const fewestFirm = 0.7;
/** What stands in the sentence before counts less. */
export const leaning = 0.6;
/** Words of another language are rarely the same; so many of them at most count as missing. */
const mostWords = { same: 3, other: 1.2 };

const isWord = (clue: string): boolean => clue.startsWith("word:");

/** Things of which texts name now the one, now the other: a flight is flown by a plane along a route. */
const kin: readonly (readonly string[])[] = [
  ["flight", "aircraft", "route"],
  ["bus", "route"],
  ["train", "route", "wagon", "locomotive"],
  ["ferry", "ship", "route"],
  ["truck", "car", "equipment"],
  ["tractor", "equipment"],
  ["generator", "equipment"],
  ["medic-kit", "equipment"],
  ["ambulance", "car", "truck"],
  ["school", "building"],
  ["dormitory", "building", "house"],
  ["hospital", "building", "medicine"],
  ["university", "branch", "institute", "academy"],
  ["institute", "centre", "laboratory"],
  ["trade-house", "centre", "representation"],
  ["branch", "representation", "bank"],
  ["consulate", "embassy", "representation"],
  ["grain", "food", "rice"],
  ["fruit", "food", "potato", "product"],
  ["meat", "livestock", "food"],
  ["fish", "food"],
  ["power", "substation"],
  ["silo", "warehouse"],
  ["student", "scholarship", "expert", "worker"],
  ["teacher", "expert"],
  ["doctor", "expert"],
  ["duty", "tariff"],
  ["workshop", "textile", "product"],
  ["border-crossing", "station", "queue"],
  ["monument", "museum"],
  ["platform", "payment-system"],
  ["tent", "aid"],
  ["medicine", "aid"],
  ["food", "aid"],
  ["culture-days", "exhibition"],
  ["theatre", "film", "culture-days"],
];
const kinOf = new Map<string, Set<string>>();
for (const [first, ...others] of kin)
  for (const other of others) {
    kinOf.set(`thing:${first}`, (kinOf.get(`thing:${first}`) ?? new Set()).add(`thing:${other}`));
    kinOf.set(`thing:${other}`, (kinOf.get(`thing:${other}`) ?? new Set()).add(`thing:${first}`));
  }
/** Whether two clues are of kin; a "cargo terminal" is a "terminal". */
function isKin(one: string, other: string): boolean {
  if (one.startsWith("thing:")) return kinOf.get(one)?.has(other) ?? false;
  if (!one.startsWith("undertaking:") || !other.startsWith("undertaking:")) return false;
  const [a, b] = [one, other].map((clue) => clue.slice("undertaking:".length));
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** What such a thing counts for. */
const akin = 0.6;

/** What a word counts for where the other text has it with another ending. */
const nearly = 0.7;
/** Sounds that words must share from their beginning on to be taken for one. */
const fewestSounds = 3;

/** The weight of a word that another account has, be it as an adjective or with an ending of its own («Фархад», «Фархадский»). */
function nearWord(clue: string, told: Account): number {
  const sound = clue.slice("word:".length);
  if (sound.length < fewestSounds) return 0;
  let best = 0;
  for (const clues of [told.clues, told.context])
    for (const [other, weight] of Object.entries(clues)) {
      if (!isWord(other)) continue;
      const heard = other.slice("word:".length);
      if (heard.length < fewestSounds || Math.abs(heard.length - sound.length) > 3) continue;
      if (!heard.startsWith(sound) && !sound.startsWith(heard)) continue;
      best = Math.max(best, weight * nearly * (clues === told.context ? leaning : 1));
    }
  return best;
}

/**
 * Under what a told account may be looked for that shares something weighty with a promise, each with its weight at most: what is not found
 * under any of these is `firm` in nothing. `asked`: of the promise, kin and near words too.
 */
export function firmOf({ clues, context, numbers }: Account, asked: boolean): Map<string, number> {
  const found = new Map<string, number>();
  const put = (key: string, weight: number) => found.set(key, Math.max(weight, found.get(key) ?? 0));
  for (const [of, share] of [[clues, 1] as const, [context, leaning] as const]) {
    for (const [clue, own] of Object.entries(of)) {
      const weight = own * share;
      if (weight < fewestFirm) continue;
      put(clue, weight);
      if (asked) for (const other of kinOf.get(clue) ?? []) put(other, weight);
      if (clue.startsWith("undertaking:"))
        put(`last:${clue.slice(clue.lastIndexOf(" ") + 1).replace("undertaking:", "")}`, weight);
      if (isWord(clue) && (asked || weight * nearly >= fewestFirm))
        put(`near:${clue.slice("word:".length).slice(0, fewestSounds)}`, weight);
    }
  }
  for (const { value, unit } of numbers) if (value > 2) put(`number:${value} ${unit}`, 1);
  return found;
}

/** Compares a promise with what is told of a deed, whatever languages the two are in; `fit` says how well the deed itself serves (0 to 1). */
export function likeness(promise: Account, told: Account, fit: number, sameLanguage: boolean): Likeness {
  let firm = 0;
  const shared: { clue: string; weight: number }[] = [];
  // what has many words of its own is not told by those before it
  let aside = false;
  const weigh = (clue: string, own: number): number => {
    let there = told.clues[clue] ?? (told.context[clue] ?? 0) * leaning;
    if (there === 0 && isWord(clue)) there = nearWord(clue, told);
    if (there === 0)
      for (const other of Object.keys(told.clues)) if (isKin(clue, other)) there = Math.max(there, told.clues[other] * akin);
    const weight = Math.min(own, there);
    if (weight > 0) shared.push({ clue, weight });
    if (weight >= fewestFirm && there >= fewestFirm && !aside) firm += weight;
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
  aside = words >= manyWords;
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
  let sum = 0;
  for (const { value, unit } of promise.numbers)
    if (value > 2 && told.numbers.some((n) => n.value === value && n.unit === unit)) {
      const own = isMuchMoney(value, unit) ? muchMoney : 1;
      if (own > 1) sum = 1;
      weight += own;
      firm += own;
      shared.push({ clue: `number:${value}`, weight: own });
    }
  const unlike = promise.numbers.some(
    ({ value, unit }) => value > 1 && told.numbers.some((n) => n.unit === unit && n.value !== value && n.value > 1),
  );
  // fewer or more of the same still are the same matter
  if (unlike && matched >= 1.5) weight += 0.4;
  weight -= conflicts(promise, told);
  const whole = total + Math.min(words, most) + (promise.acts.length > 0 ? 1 : 0);
  const cover = Math.min(1, (matched + wordsMatched + fit + sum) / Math.max(whole, 1));
  return {
    weight,
    cover,
    firm,
    reasons: shared
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 6)
      .map(({ clue }) => clue.replace(":", " ")),
  };
}

/** Words of so much weight say what a promise is about. */
const manyWords = 2.4;

/** A sum of money that no other matter is likely to have, and what it counts for. */
const isMuchMoney = (value: number, unit: string): boolean => value >= 100_000 && /^[A-Z]{3}$/.test(unit);
const muchMoney = 2;

/** Documents that are named in passing: "the plan to open a school". */
const loose: ReadonlySet<string> = new Set(["document:papers", "document:plan", "document:resolution"]);

/** What speaks against it: another sort of document, another place, another thing. */
function conflicts(promise: Account, told: Account): number {
  let weight = 0;
  // one document or body may be spoken of with many things
  const bound = Object.keys(promise.clues).some((clue) => /^(?:document|body):/.test(clue) && clue in told.clues);
  for (const [sorts, cost] of against) {
    if (bound && sorts.length > 1) continue;
    const of = (account: Account) =>
      Object.keys(account.clues).filter((clue) => sorts.some((sort) => clue.startsWith(sort)) && !loose.has(clue));
    const [own, others] = [of(promise), of(told)];
    const isAmong = (clue: string) => others.includes(clue) || others.some((other) => isKin(clue, other));
    if (own.length > 0 && others.length > 0 && !own.some(isAmong)) weight += bound && sorts[0] === "place:" ? cost / 2 : cost;
  }
  // "Baku – Aktau" is another route than "Baku – Türkmenbaşy"
  const placesOf = ({ clues }: Account) => Object.keys(clues).filter((clue) => clue.startsWith("place:"));
  const [ends, otherEnds] = [placesOf(promise), placesOf(told)];
  if (ends.length > 1 && otherEnds.length > 1 && ends.filter((clue) => otherEnds.includes(clue)).length === 1) weight += 2.5;
  // «Кулунду» is not «Ак-Суу», though both are border posts
  const names = ({ clues }: Account) => Object.keys(clues).filter((clue) => isWord(clue) && clues[clue] >= fewestNamed);
  const [own, others] = [names(promise), names(told)];
  if (own.length > 0 && others.length > 0 && !own.some((clue) => clue in told.clues || nearWord(clue, told) > 0))
    weight += otherName;
  return weight;
}

/** The weight from which on a word is a name, and what it costs that names differ. */
const fewestNamed = 1.2;
const otherName = 0.6;

const against: readonly (readonly [sorts: readonly string[], cost: number])[] = [
  [["document:"], 1.5],
  [["place:"], 1.5],
  [["topic:"], 0.8],
  [["thing:", "undertaking:", "project:"], 0.8],
];
