import { listed } from "../lang/listed.ts";
import type { Account, Fate } from "../read/deed/deed.ts";
import { weights } from "../read/deed/weights.ts";
import { soundOf } from "../read/mention/sound.ts";
import { places } from "../world/places.ts";
import { kin, kinOfBodies, kinOfUndertakings } from "./kin.ts";

/** How alike two accounts are: what they share, weighed, and how much of the first it covers (0 to 1). */
export interface Likeness {
  readonly weight: number;
  readonly cover: number;
  /** the weight of things, places, names and amounts that both name themselves, leaving out topics and common words */
  readonly firm: number;
  /** what they share, the weightiest first; without the deed */
  readonly reasons: readonly string[];
  /** all that they share */
  readonly shared: readonly string[];
}

/** A clue of less weight says nothing by itself: topics, common words, sittings. */
export const fewestFirm = 0.7;
/** What stands in the sentence before counts less. */
export const leaning = 0.6;
/** What has many names is one matter still: so much of them at most counts as missing. */
const mostThings = 4;
/** Words of another language are rarely the same; so many of them at most count as missing. */
const mostWords = { same: 3, other: 1.2 };

const isWord = (clue: string): boolean => clue.startsWith("word:");
const isPlace = (clue: string): boolean => clue.startsWith("place:");

const kinOf = new Map<string, Set<string>>();
const joinKin = (first: string, other: string): void => {
  kinOf.set(first, (kinOf.get(first) ?? new Set()).add(other));
  kinOf.set(other, (kinOf.get(other) ?? new Set()).add(first));
};
for (const [first, others] of Object.entries(kin))
  for (const other of listed(others)) joinKin(`thing:${first}`, `thing:${other}`);
for (const [first, others] of Object.entries(kinOfUndertakings)) for (const other of others) joinKin(first, other);
for (const [first, ...others] of kinOfBodies) for (const other of others) joinKin(`body:${first}`, `body:${other}`);
/** Whether a clue may have kin. */
const hasKin = (clue: string): boolean => /^(?:thing|undertaking|body):/.test(clue);
/** The undertaking of a clue; a hub is spoken of as a terminal as well. */
function undertakingOf(clue: string): string {
  const code = clue.slice("undertaking:".length);
  return code.endsWith(" hub") ? code.replace(/hub$/, "terminal") : code;
}

/** Whether two clues are of kin; a "cargo terminal" is a "terminal". */
export function isKin(one: string, other: string): boolean {
  if (kinOf.get(one)?.has(other)) return true;
  if (!one.startsWith("undertaking:") || !other.startsWith("undertaking:")) return false;
  const [a, b] = [one, other].map(undertakingOf);
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** What such a thing counts for. */
const akin = 0.6;

/** What a word counts for where the other text has it with another ending. */
const nearly = 0.7;
/** Sounds that words must share from their beginning on to be taken for one. */
const fewestSounds = 3;

/** What is worked out of something once, at the first question. */
function onceOf<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) {
      made = make(of);
      known.set(of, made);
    }
    return made;
  };
}

/** The words of an account, by the sounds that they begin with, each with its weight where it is heard for another. */
const wordsOf = onceOf(({ clues, context }: Account) => {
  const words = new Map<string, { heard: string; weight: number }[]>();
  for (const some of [clues, context])
    for (const clue in some) {
      const heard = clue.slice("word:".length);
      if (!isWord(clue) || heard.length < fewestSounds) continue;
      const word = { heard, weight: some[clue] * nearly * (some === context ? leaning : 1) };
      const begin = heard.slice(0, fewestSounds);
      const known = words.get(begin);
      if (known) known.push(word);
      else words.set(begin, [word]);
    }
  return words;
});

/** The weight of a word that another account has, be it as an adjective or with an ending of its own («Фархад», «Фархадский»). */
function nearWord(clue: string, told: Account): number {
  const sound = clue.slice("word:".length);
  let best = 0;
  for (const { heard, weight } of wordsOf(told).get(sound.slice(0, fewestSounds)) ?? []) {
    if (Math.abs(heard.length - sound.length) > 3) continue;
    if (heard.startsWith(sound) || sound.startsWith(heard)) best = Math.max(best, weight);
  }
  return best;
}

/** The weight of a word that is made of a town's name: «Туркменбашинский завод». */
function adjectiveOf(clue: string, told: Account): number {
  const sound = soundOfPlace(clue);
  if (sound.length < 4) return 0;
  const words = wordsOf(told).get(sound.slice(0, fewestSounds)) ?? [];
  const made = words.some(({ heard }) => heard.startsWith(sound) && heard.length - sound.length <= mostOfEnding);
  return made ? weights.placeName : 0;
}
/** The weight of a town whose name is written as a word that no table of towns has: «Şımkent» for Шымкент. */
function placeOf(clue: string, told: Account): number {
  const heard = clue.slice("word:".length);
  if (heard.length < 4) return 0;
  for (const other in told.clues) {
    if (!isPlace(other)) continue;
    const sound = soundOfPlace(other);
    if (sound.length > 3 && heard.startsWith(sound) && heard.length - sound.length <= mostOfEnding) return weights.placeName;
  }
  return 0;
}
const soundOfPlace = (clue: string): string => soundOf(clue.slice("place:".length));
/** Sounds that an adjective of a town has more than its name. */
const mostOfEnding = 3;

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
      if (clue.startsWith("document:") && asked) put(anyDocumentKey, anyDocument);
      if (isPlace(clue) && asked) put(`near:${soundOfPlace(clue).slice(0, fewestSounds)}`, weights.placeName);
      if (clue.startsWith("undertaking:")) put(`last:${undertakingOf(clue).replace(/.* /, "")}`, weight);
      if (isWord(clue) && (asked || weight * nearly >= fewestFirm))
        put(`near:${clue.slice("word:".length).slice(0, fewestSounds)}`, weight);
    }
  }
  for (const { value, unit } of numbers) if (value > 2) put(`number:${value} ${unit}`, 1);
  if (!asked && "document:papers" in clues) put(anyDocumentKey, anyDocument);
  return found;
}

const anyDocumentKey = "document:any";

const askedKeys = onceOf((account: Account) => [...firmOf(account, true).keys()]);
const toldKeys = onceOf((account: Account): ReadonlySet<string> => new Set(firmOf(account, false).keys()));

/** Whether two accounts may share anything weighty, by a quick look: where they do not, their likeness is firm in nothing. */
export function mayBeFirm(promise: Account, told: Account): boolean {
  const there = toldKeys(told);
  return askedKeys(promise).some((key) => there.has(key));
}

/** Compares a promise with what is told of a deed, whatever languages the two are in; `fit` says how well the deed itself serves (0 to 1). */
export function likeness(promise: Account, told: Account, fit: number, sameLanguage: boolean): Likeness {
  const { cover, firm, matched, shared, ...common } = sharing(promise, told, fit, sameLanguage);
  let { weight } = common;
  const unlike = promise.numbers.some(
    ({ value, unit }) => value > 1 && told.numbers.some((n) => n.unit === unit && n.value !== value && n.value > 1),
  );
  // fewer or more of the same still are the same matter
  if (unlike && matched >= 1.5) weight += 0.4;
  weight -= conflicts(promise, told);
  if (isOfOtherThing(promise, shared)) weight -= ofOther;
  return {
    weight,
    cover,
    firm,
    shared: shared.map(({ clue }) => clue),
    reasons: shared
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 6)
      .map(({ clue }) => clue.replace(":", " ")),
  };
}

const isSpecific = (clue: string): boolean => /^(?:thing|undertaking|project):/.test(clue);
/** Whether of the telling things that are promised none is shared: to sign an agreement is not to sign that on medicines. */
const isOfOtherThing = (promise: Account, shared: Sharing["shared"]): boolean =>
  claimsOf(promise).telling && !shared.some(({ clue }) => isSpecific(clue));
const ofOther = 0.7;

/** What two accounts share, before anything that speaks against it. */
interface Sharing extends Pick<Likeness, "weight" | "cover" | "firm"> {
  /** the weight of what is shared and no word */
  readonly matched: number;
  readonly shared: { clue: string; weight: number }[];
}

/** Those who cut ribbons, and are opened and built themselves by nobody. */
const attending: ReadonlySet<string> = new Set(["thing:ambassador", "thing:expert"]);

/** What of a promise an account tells. */
export function sharing(promise: Account, told: Account & { readonly fate?: Fate }, fit: number, sameLanguage: boolean): Sharing {
  let firm = 0;
  const shared: { clue: string; weight: number }[] = [];
  const asKin = new Set<string>();
  // what has many words of its own is not told by those before it
  let aside = false;
  // what happened in a town of its own did not happen in that of the sentence before, unless it is one end of a line
  const named = Object.keys(told.clues);
  const isElsewhere = named.some(isPlace) && !named.some((clue) => isPlace(clue) && clue in promise.clues);
  // what opened something of its own did not open that of the sentence before
  const things = named.filter((clue) => isSpecific(clue) && told.clues[clue] >= weights.usualThing && !attending.has(clue));
  const isAlike = (clue: string) => clue in promise.clues || Object.keys(promise.clues).some((other) => isKin(other, clue));
  const isSameNumber = promise.numbers.some(({ value, unit }) => told.numbers.some((n) => n.value === value && n.unit === unit));
  const isOther =
    (told.fate === "done" || (told.fate !== undefined && !told.acts.some((act) => promise.acts.includes(act)))) &&
    things.length > 0 &&
    !things.some(isAlike) &&
    !isSameNumber;
  const weigh = (clue: string, own: number): number => {
    const before = (isElsewhere && isPlace(clue)) || (isOther && isSpecific(clue)) ? 0 : (told.context[clue] ?? 0);
    let there = told.clues[clue] ?? before * leaning;
    if (there === 0 && isWord(clue)) there = nearWord(clue, told);
    if (there === 0 && isPlace(clue)) there = adjectiveOf(clue, told);
    if (there === 0 && isWord(clue)) there = placeOf(clue, told);
    // "the document was signed"
    if (there === 0 && clue.startsWith("document:") && "document:papers" in told.clues) there = anyDocument;
    if (there === 0 && hasKin(clue)) {
      // one word tells of one thing, however many it is kin to
      const other = named.filter((one) => isKin(clue, one) && !asKin.has(one)).sort((a, b) => told.clues[b] - told.clues[a])[0];
      if (other !== undefined) {
        there = told.clues[other] * akin;
        asKin.add(other);
      }
    }
    const weight = Math.min(own, there);
    if (weight > 0) shared.push({ clue, weight });
    if (weight >= fewestFirm && there >= fewestFirm && !aside) firm += weight;
    return weight;
  };
  let [matched, total, words, wordsMatched] = [0, 0, 0, 0];
  for (const clue in promise.clues) {
    const own = promise.clues[clue];
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
    for (const clue in promise.context) {
      if (clue in promise.clues || clue.startsWith("topic:")) continue;
      const own = promise.context[clue];
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
  const whole = Math.min(total, mostThings) + Math.min(words, most) + (promise.acts.length > 0 ? 1 : 0);
  const cover = Math.min(1, (matched + wordsMatched + fit + sum) / Math.max(whole, 1));
  return { weight, cover, firm, matched, shared };
}

/** What it counts for that an agreement is told of as a document only. */
const anyDocument = 0.8;

/** Words of so much weight say what a promise is about. */
const manyWords = 2.4;

/** A sum of money that no other matter is likely to have, and what it counts for. */
const isMuchMoney = (value: number, unit: string): boolean => value >= 100_000 && /^[A-Z]{3}$/.test(unit);
const muchMoney = 2;

/** Documents that are named in passing: "the plan to open a school". */
const loose: ReadonlySet<string> = new Set(["document:papers", "document:plan", "document:resolution"]);

/** What of an account another may contradict. */
const claimsOf = onceOf(({ clues }: Account) => {
  const all = Object.keys(clues);
  return {
    // one document or body may be spoken of with many things
    binding: all.filter((clue) => clue.startsWith("document:") || clue.startsWith("body:")),
    bySort: against.map(([sorts]) => all.filter((clue) => sorts.some((sort) => clue.startsWith(sort)) && !loose.has(clue))),
    places: all.filter(isPlace),
    things: all.filter((clue) => isSpecific(clue) && clues[clue] >= weights.usualThing),
    names: all.filter((clue) => isWord(clue) && clues[clue] >= fewestNamed),
    telling: all.some((clue) => isSpecific(clue) && clues[clue] >= weights.usualThing),
  };
});

const isCapital = (clue: string): boolean => places[clue.slice("place:".length)]?.capital === true;

/** What speaks against it: another sort of document, another place, another thing. */
function conflicts(promise: Account, told: Account & { readonly fate?: Fate }): number {
  let weight = 0;
  // "the agreement with Moscow was annulled"
  const isGivenUp = told.fate === "dropped" || told.fate === "undone";
  const [mine, theirs] = [claimsOf(promise), claimsOf(told)];
  const bound = mine.binding.some((clue) => clue in told.clues);
  const isSame = mine.things.some((clue) => clue in told.clues);
  for (const [i, [sorts, cost]] of against.entries()) {
    if (bound && sorts.length > 1) continue;
    // exercises are exercises, be they told of as the navy's or as those of ships
    if (sorts[0] === "topic:" && isSame) continue;
    const [own, others] = [mine.bySort[i], theirs.bySort[i]];
    // "The opening was moved, as the road is not ready": what the sentence before names is meant
    const isAmong = (clue: string) =>
      (isGivenUp && sorts[0] === "place:" && others.every(isCapital)) ||
      others.includes(clue) ||
      others.some((other) => isKin(clue, other)) ||
      (sorts[0] !== "place:" && clue in told.context && !told.apart?.includes(clue));
    if (own.length > 0 && others.length > 0 && !own.some(isAmong)) weight += bound && sorts[0] === "place:" ? cost / 2 : cost;
  }
  // "Baku – Aktau" is another route than "Baku – Türkmenbaşy"
  const [ends, otherEnds] = [mine.places, theirs.places];
  const both = ends.filter((clue) => otherEnds.includes(clue)).length;
  if (ends.length > 1 && otherEnds.length > 1 && both < 2) weight += 2.5;
  // «Кулунду» is not «Ак-Суу», though both are border posts
  const [own, others] = [mine.names, theirs.names];
  const isNamed = (clue: string) => clue in told.clues || clue in told.context || nearWord(clue, told) > 0;
  if (own.length > 0 && others.length > 0 && !own.some(isNamed)) weight += otherName;
  return weight;
}

/** Whether two accounts are of other things or other places. */
export function isOfOtherMatter(a: Account, b: Account): boolean {
  const [mine, theirs] = [claimsOf(a), claimsOf(b)];
  const differ = (own: readonly string[], others: readonly string[]) =>
    own.length > 0 && others.length > 0 && !own.some((clue) => others.some((other) => other === clue || isKin(clue, other)));
  const specific = ({ clues }: Account) =>
    Object.keys(clues).filter((clue) => isSpecific(clue) && clues[clue] >= weights.usualThing);
  return differ(mine.places, theirs.places) || differ(specific(a), specific(b));
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
