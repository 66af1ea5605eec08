import type { FoldedName, NameWord } from "./names.ts";
import type { NameReason } from "./reasons.ts";
import { likeness, mayBeSame, type Packed } from "./sounds.ts";

/** How surely two names are one person's, 0 … 1, and what spoke for and against it. */
export interface NameMatch {
  readonly score: number;
  readonly reasons: NameReason[];
}

/**
 * Evidence in natural logarithms of odds: what a likeness of sounds is worth, between the listed likenesses in straight lines.
 * The surname counts more than the given name; either one being another is against all the rest. Set by hand so that 0.5 is
 * the place to decide; bench/names.ts measures them.
 */
const familyWorth = [0, -9, 0.5, -7, 0.65, -3, 0.75, 0, 0.85, 1.8, 1, 3];
const givenWorth = [0, -8, 0.45, -6, 0.6, -3, 0.7, -0.6, 0.8, 0.9, 1, 2.2];
const fatherWorth = [0, -5, 0.45, -4, 0.6, -1.5, 0.75, 0.3, 1, 1.5];
/** before anything is known */
const prior = -1.8;
/** the order of words read against its likeliest sense */
const swapped = -0.4;
/** a given name more on one side; on both sides */
const extra = -0.25;
const initialAgrees = 0.7;
const initialContradicts = -5;
const sexContradicts = -4;
/** the same where one of the languages drops a surname's ending for women */
const sexMayBeDropped = -1.5;
/** Likeness lost where one surname has an ending that the other lacks (Rahmon, Rahmonov), or another. */
const endingLacks = 0.08;
const endingDiffers = 0.2;
/** Given names so much alike are one whatever lists say; known variants are so much alike. */
const variantsFrom = 0.86;
const variantsAre = 0.92;
/** Likeness lost where both given names are known and not the same. */
const otherKnown = 0.2;

/** Value of a list of points (x, y, x, y, …; rising x) at x. */
function worth(points: readonly number[], x: number): number {
  for (let i = 2; i < points.length; i += 2) {
    if (x > points[i] && i + 2 < points.length) continue;
    const [x0, y0, x1, y1] = [points[i - 2], points[i - 1], points[i], points[i + 1]];
    return y0 + ((y1 - y0) * (Math.min(x, x1) - x0)) / (x1 - x0);
  }
  return points[points.length - 1];
}

/** The best reading of two names so far; one object reused, so that comparing allocates little. */
interface Reading {
  odds: number;
  family: number;
  given: number;
  extras: number;
  turned: boolean;
  initial: number;
  dropped: boolean;
  sex: number;
}
const best: Reading = { odds: 0, family: 0, given: 0, extras: 0, turned: false, initial: 0, dropped: false, sex: 0 };

/**
 * Compares two names made ready by `foldName`. The score is a probability-like number (1/(1+e^-odds)): evidence is added up from
 * surname, given names, patronymic, initials and sex. A patronymic that one side leaves out is no evidence; one that differs is.
 * Reasons are short English phrases, the weightiest first.
 */
export function compareNames(a: FoldedName, b: FoldedName): NameMatch {
  for (let i = 0; i < a.words.length && i < most; i++) likes.fill(-1, most * i, most * i + b.words.length);
  const father = a.father && b.father ? likeness(a.father, b.father) : -1;
  const familiesA = a.families;
  const familiesB = b.families;
  best.odds = Number.NEGATIVE_INFINITY;
  if (familiesA.length === 0 || familiesB.length === 0) readAs(a, -1, b, -1, 0);
  else {
    const triesA = a.parts.sure ? 1 : familiesA.length;
    const triesB = b.parts.sure ? 1 : familiesB.length;
    for (let i = 0; i < triesA && i < 4; i++)
      for (let j = 0; j < triesB && j < 4; j++)
        // two words each, both turned: the same words beside each other as unturned
        if (i === 0 || j === 0 || a.words.length > 2 || b.words.length > 2)
          readAs(a, familiesA[i], b, familiesB[j], (i > 0 ? 1 : 0) + (j > 0 ? 1 : 0));
  }
  const odds = best.odds + (father >= 0 ? worth(fatherWorth, father) : 0);
  return { score: Math.round(100_000 / (1 + Math.exp(-odds))) / 100_000, reasons: reasonsOf(father) };
}

/** Likenesses of the words of the two names under comparison; -1: not yet asked. */
const most = 12;
const likes = new Float64Array(most * most);

function wordLikeness(a: FoldedName, i: number, b: FoldedName, j: number, turned: boolean): number {
  const place = turned ? most * j + i : most * i + j;
  if (likes[place] < 0) likes[place] = givenLike(a.words[i], b.words[j]);
  return likes[place];
}

/** Weighs two names with the surname at these places (-1: without one) and keeps the reading if it is the best. */
function readAs(a: FoldedName, familyA: number, b: FoldedName, familyB: number, turns: number): void {
  let family = -1;
  let odds = prior + turns * swapped;
  let sex = 0;
  // a surname written in two words on one side
  let usedA = -1;
  let usedB = -1;
  if (familyA >= 0 && familyB >= 0) {
    const one = a.words[familyA];
    const other = b.words[familyB];
    family = familyLikeness(one, other);
    if (family < 0.8 && a.words.length !== b.words.length) {
      if (a.words.length > 2)
        for (const start of [familyA - 1, familyA]) {
          const joined = a.pairs[start];
          const found = joined ? likeness(joined, other.whole) : 0;
          if (found > family) {
            family = found;
            usedA = start === familyA ? familyA + 1 : start;
          }
        }
      if (b.words.length > 2)
        for (const start of [familyB - 1, familyB]) {
          const joined = b.pairs[start];
          const found = joined ? likeness(joined, one.whole) : 0;
          if (found > family) {
            family = found;
            usedA = -1;
            usedB = start === familyB ? familyB + 1 : start;
          }
        }
    }
    odds += worth(familyWorth, family);
    if (odds < -8 && best.odds > odds) return;
    if (one.sex && other.sex && one.sex !== other.sex && one.make === other.make && one.make !== "")
      sex = a.dropsSex || b.dropsSex ? sexMayBeDropped : sexContradicts;
  }
  if (sex === 0 && a.father && b.father && a.parts.sex !== b.parts.sex) sex = sexContradicts;

  // given names: each of the side with fewer finds its like on the other
  let given = -1;
  let extras = 0;
  const restA = a.words.length - (familyA >= 0 ? 1 : 0) - (usedA >= 0 ? 1 : 0);
  const restB = b.words.length - (familyB >= 0 ? 1 : 0) - (usedB >= 0 ? 1 : 0);
  if (restA > 0 && restB > 0) {
    const fewA = restA <= restB;
    given = fewA
      ? givenLikeness(a, familyA, usedA, restA, b, familyB, usedB, restB, false)
      : givenLikeness(b, familyB, usedB, restB, a, familyA, usedA, restA, true);
    extras = givenAreJoined ? 0 : Math.abs(restA - restB);
    odds += worth(givenWorth, given) + extras * extra;
  }
  // Aleksandr and Aleksandra, Petrov and Petrova: two persons whatever a language drops
  if (sex === sexMayBeDropped && given >= 0 && a.parts.sex !== b.parts.sex && given < 0.97) sex = sexContradicts;
  odds += sex;
  // initials stand for given names of the other side, in their order
  let initial = 0;
  if (a.initials.length > 0 && restA === 0) initial += initialsOf(a, b, familyB);
  else if (b.initials.length > 0 && restB === 0) initial += initialsOf(b, a, familyA);
  odds += initial;

  if (odds <= best.odds) return;
  best.odds = odds;
  best.family = family;
  best.given = given;
  best.extras = extras;
  best.turned = turns > 0;
  best.initial = initial;
  best.sex = sex;
}

/** Likeness of surnames: of their stems where both end in -ov, so that the common ending does not make them alike. */
function familyLikeness(one: NameWord, other: NameWord): number {
  if (one.sounds === other.sounds) return 1;
  if (one.make === other.make) return likeness(one.stem, other.stem);
  const whole = likeness(one.whole, other.whole);
  if (one.make !== "ov" && other.make !== "ov") return whole;
  const stems = likeness(one.stem, other.stem) - (one.make === "" || other.make === "" ? endingLacks : endingDiffers);
  return Math.max(whole - endingLacks, stems);
}

/** Nurlan and Nurlanbek are often one. */
const lengthened = 0.71;
/** bek, bay, boy, jan, khan, ali as loose keys */
const lengtheners = new Set(["bak", "bai", "boi", "Jan", "han", "ali"]);
const lengthens = ({ loose: long }: NameWord, { loose: short }: NameWord): boolean =>
  long.length > short.length && short.length > 2 && long.startsWith(short) && lengtheners.has(long.slice(short.length));

/** Likeness of given names: two that are known to be different are less alike than they sound (Murat, Marat), variants more. */
function givenLike(one: NameWord, other: NameWord): number {
  const like = likeness(one.whole, other.whole);
  if (like < variantsFrom && (lengthens(one, other) || lengthens(other, one))) return Math.max(like, lengthened);
  if (one.given === 0 || other.given === 0 || like >= variantsFrom) return like;
  return one.given === other.given ? variantsAre : like - otherKnown;
}

let givenAreJoined = false;

/** Likeness of the given names of the name with fewer to those of the other. */
function givenLikeness(
  few: FoldedName,
  familyFew: number,
  usedFew: number,
  countFew: number,
  many: FoldedName,
  familyMany: number,
  usedMany: number,
  countMany: number,
  turned: boolean,
): number {
  givenAreJoined = false;
  let sum = 0;
  let worst = 1;
  for (let i = 0; i < few.words.length; i++) {
    if (i === familyFew || i === usedFew) continue;
    let like = 0;
    for (let j = 0; j < many.words.length; j++) {
      if (j === familyMany || j === usedMany) continue;
      const found = wordLikeness(few, i, many, j, turned);
      if (found > like) like = found;
    }
    sum += like;
    if (like < worst) worst = like;
  }
  let given = (sum / countFew + worst) / 2;
  if (given < 0.8 && countMany === countFew + 1)
    // "Shui bian" written as one
    for (let j = 0; j < many.pairs.length; j++) {
      if (j === familyMany || j + 1 === familyMany || j === usedMany || j + 1 === usedMany) continue;
      for (let i = 0; i < few.words.length; i++) {
        if (i === familyFew || i === usedFew) continue;
        const found = likeness(few.words[i].whole, many.pairs[j]);
        if (found > given) {
          given = found;
          givenAreJoined = true;
        }
      }
    }
  return given;
}

/** Evidence of a name's initials about the given names and patronymic of another. */
function initialsOf(short: FoldedName, long: FoldedName, familyLong: number): number {
  const first = short.initials[0];
  const given: Packed[] = [];
  for (let i = 0; i < long.words.length; i++) if (i !== familyLong) given.push(long.words[i].whole);
  if (given.length === 0) {
    const other = long.initials[0];
    if (!other) return 0;
    if (!mayBeSame(first, other)) return initialContradicts;
    const [second, otherSecond] = [short.initials[1], long.initials[1]];
    return second && otherSecond && !mayBeSame(second, otherSecond) ? initialContradicts : initialAgrees;
  }
  if (!given.some((name) => mayBeSame(first, name))) return initialContradicts;
  const second = short.initials[1];
  if (second && long.father && !mayBeSame(second, long.father)) return initialContradicts;
  return initialAgrees;
}

const alike = <P extends "family name" | "given name" | "patronymic">(part: P, likeness: number) =>
  likeness >= 0.9
    ? (`same ${part}` as const)
    : likeness >= 0.72
      ? (`similar ${part}` as const)
      : likeness >= 0.55
        ? (`doubtful ${part}` as const)
        : (`other ${part}` as const);

function reasonsOf(father: number): NameReason[] {
  const out: NameReason[] = [];
  if (best.family >= 0) out.push(alike("family name", best.family));
  if (best.given >= 0) out.push(alike("given name", best.given));
  if (father >= 0) out.push(alike("patronymic", father));
  if (best.initial !== 0) out.push(best.initial > 0 ? "initials agree" : "initials contradict");
  if (best.sex !== 0) out.push("other sex");
  if (best.extras > 0) out.push("more given names on one side");
  if (best.turned) out.push("words in another order");
  return out;
}
