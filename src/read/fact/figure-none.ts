import { F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { beginningIn, endingAt, startingAt, within } from "../within.ts";
import { spans } from "./change.ts";
import { isRelative } from "./figure-draft.ts";
import { type Found, measureOf } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** "$150 per thousand cubic metres", "min kubmetr üçün 143 dollar": so much of what a price is of. */
export function isRated({ amounts, verbLast }: Passage, k: number): boolean {
  const { unit, value, from, to } = amounts[k];
  if (!rated.has(unit) || ![1, 100, 1000].includes(value)) return false;
  const price = amounts[verbLast ? k + 1 : k - 1];
  return price !== undefined && isMoney(price.unit) && (verbLast ? price.from - to : from - price.to) <= 3;
}

const rated = new Set(["m3", "tonne", "kWh", "km", "kg", "barrel", "TEU"]);

/** «Бир миллион дарахт»: a number in a name of few words in quotation marks, at its head or behind a word or two. */
export function isInName(passage: Passage, { from, to, unit }: AmountMention): boolean {
  const { page } = passage;
  const sign = (i: number) => (page.tokens[i] && !page.words[i] ? page.text[page.tokens[i].start] : "");
  if (unit !== "count") return false;
  // "«Boeing 777F» uçary": or stands in one behind a word of it
  let opened = from - 1;
  while (opened > from - 3 && page.words[opened] && !(passage.verb(opened) & F.FIN)) opened--;
  if (!/[«“"„]/.test(sign(opened))) return false;
  for (let i = to; i < passage.to && i - to <= 3; i++) {
    if (/[»”"“]/.test(sign(i))) return i > to && !/[.,]/.test(sign(i - 1));
    if (passage.verb(i) & F.FIN) return false;
  }
  return false;
}

/** "Three planes with 52 tonnes of blankets": vehicles that bring what is told of next are no figure. */
export function bringsAid(passage: Passage, k: number): boolean {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (amount.unit !== "count" || next?.unit !== "tonne" || next.from - amount.to > 9) return false;
  if (!passage.of("measure-goods").some((h) => h.from >= amount.to && h.from - amount.to <= 2)) return false;
  const told = measureOf(passage, next);
  return told !== undefined && told !== "none" && told.measure === "loan-or-aid";
}

/** A bare number of four digits that counts nothing named beside it: a year. */
export const isYear = ({ page }: Passage, amount: AmountMention, found: Found | undefined): boolean =>
  amount.bare &&
  !amount.inWords &&
  amount.value > 1900 &&
  amount.value < 2100 &&
  page.tokens[amount.from].end - page.tokens[amount.from].start === 4 &&
  // "the 1996 agreement"
  ((found?.measure === "documents" && amount.value !== 2000) ||
    // «Анатолия – 2025» is a name
    /^[»”"]$/.test(page.text[page.tokens[amount.to]?.start ?? -1] ?? "") ||
    !(found?.hit && found.hit.from >= amount.to && found.hit.from - amount.to <= 2));

/** "Johann Weber, 69, arrived": a number between marks right after a person's name. */
export const isAge = ({ page, persons }: Scene, { from, to, bare, value }: AmountMention): boolean => {
  const sign = (i: number) => (page.tokens[i] && !page.words[i] ? page.text[page.tokens[i].start] : "");
  return bare && value < 120 && /[,(]/.test(sign(from - 1)) && /[,)]/.test(sign(to)) && endingAt(persons, from - 1) !== undefined;
};

/** "The two discussed the agreement": a number that stands for persons named before. */
export const isThose = (passage: Passage, { inWords, from, to }: AmountMention): boolean =>
  !passage.verbLast &&
  inWords &&
  endingAt(hitsOf(passage.page, "article"), from) !== undefined &&
  (passage.verb(to) & F.FIN) !== 0;

/** "Yuzma-yuz": a number in words that a hyphen ties to a word that is none. */
export const isTied = ({ page }: Passage, { from, inWords, to }: AmountMention): boolean => {
  const [word, hyphen, number] = [page.tokens[from - 2], page.tokens[from - 1], page.tokens[from]];
  if (!inWords || to - from > 1 || !word || !page.words[from - 2] || page.text.slice(hyphen.start, hyphen.end) !== "-")
    return false;
  return word.end === hyphen.start && hyphen.end === number.start && !endingAt(hitsOf(page, "cardinal"), from - 1);
};

/** A number that is part of an ordinal ("ten" of "o‘n birinchi") or tied to a noun by a hyphen ("21-gun"). */
export const isPart = ({ page, verbLast }: Passage, amount: AmountMention): boolean =>
  beginningIn(hitsOf(page, "ordinal"), amount.from, amount.to + 1).some((h) => h.to > amount.to) ||
  (!verbLast && page.words[amount.to] === null && page.text[page.tokens[amount.to].start] === "-" && amount.bare);

/** "one of its ten largest investors", "on ən böyük investordan biri": a rank, and no number of investors. */
export const isAmongMost = (passage: Passage, { unit, from, to, value }: AmountMention, found: Found | undefined): boolean => {
  if (unit !== "count" || value > 100 || (found?.measure !== "companies" && found?.measure !== "other")) return false;
  const past = startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
  const most = passage.of("measure-most");
  return startingAt(most, past) !== undefined || (passage.verbLast && most.some((h) => h.to <= from && from - h.to <= 1));
};

/** "mablag‘ning yarmini qozoq tomoni kiritadi": half of what is no quantity told of. */
export function isPartOfOther(passage: Passage, { unit, single, f, from, to }: AmountMention, found: Found | undefined): boolean {
  if (!passage.verbLast || unit !== "percent" || !single || !(f & F.PSS3)) return false;
  // "finansmanın yarısını, 2 milyar doları": said once more as a sum
  if (startingAt(passage.amounts, to + 1) && !passage.page.words[to]) return true;
  // "Import toʻrtdan biriga qisqardi": by how much it changed
  if (found?.hit?.to === from || passage.over(to, "measure-rise", "measure-fall")) return false;
  return !["measure-them", "measure-again"].some((cat) => endingAt(passage.of(cat), from));
}

/** "пландалган 5 миллионго жеткен жок", "fell short of the $5 billion goal": a value not come to that was aimed at. */
export const isAimedAt = (passage: Passage, { from, to }: AmountMention): boolean =>
  ["measure-target", "measure-ahead"].some((cat) =>
    passage.of(cat).some((h) => (h.to <= from && from - h.to <= 2) || (h.from >= to && h.from - to <= 1)),
  );

/** "1 milyar dolara ulaşmadı, 820 milyon oldu": whether another value in that unit follows, and no "if" ("4 milliardga ham yetmagan bo‘lsa"). */
export const isToldAfter = (passage: Passage, { unit, to }: AmountMention): boolean =>
  passage.amounts.some((a) => a.unit === unit && a.from >= to) &&
  !(passage.verbLast && [to, to + 1, to + 2, to + 3].some((i) => passage.verb(i) & F.COND));

/** "1 milyar dolara ulaşmadı", "has not yet reached $1 billion": a value that is said not to have been come to. */
export function isMissed(passage: Passage, { unit, f, from, to }: AmountMention): boolean {
  if (isRelative(unit)) return false;
  const { verbLast } = passage;
  const i = verbLast ? to : from - 1;
  if ((verbLast && !(f & F.DAT)) || !passage.over(i, "measure-reach")) return false;
  if (passage.over(i, "measure-near")) return false;
  if (!verbLast) return endingAt(passage.of("measure-lacking"), i) !== undefined;
  return (passage.verb(i) & F.NEG) !== 0 || startingAt(passage.of("measure-lacking"), i + 1) !== undefined;
}

/** "har besh sayyohdan biri", "бес туристтің бірі": so many, of which one is told of. */
export function isOneOf(passage: Passage, { unit, to }: AmountMention): boolean {
  if (!passage.verbLast || unit !== "count") return false;
  const one = passage.of("cardinal").find((h) => h.entry.more?.value === 1 && h.from > to && h.from - to <= 3 && h.f & F.PSS3);
  if (!one || passage.parted(to, one.from)) return false;
  return ((passage.page.words[one.from - 1]?.readings ?? []).reduce((all, r) => all | r.f, 0) & (F.ABL | F.GEN)) !== 0;
}

/** "A memorandum between two companies", "iki şirkət arasında memorandum": those whose document or talks it is, and no number of companies. */
export const isOfTheTwo = (
  passage: Passage,
  { unit, from, to, value, inWords }: AmountMention,
  found: Found | undefined,
): boolean =>
  unit === "count" &&
  inWords &&
  value < 5 &&
  (found?.measure === "companies" || found?.measure === "other") &&
  found.hit !== null &&
  (passage.verbLast
    ? found.hit.from - to <= 1 && startingAt(passage.of("measure-between"), found.hit.to) !== undefined
    : passage
        .of("measure-between")
        .some((h) => h.to === from || (h.to === from - 1 && endingAt(hitsOf(passage.page, "article"), from) !== undefined)));

/** "40 scholarships instead of 25", "25 əvəzinə 40 təqaüd": a number that another stands in for. */
export const isReplaced = (passage: Passage, { from, to, unit }: AmountMention): boolean => {
  const past = startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
  // "30 minutes instead of two hours", "30 hours instead of 72"
  const isOfSort = (a: AmountMention) => a.unit === unit || (spans.has(a.unit) && (spans.has(unit) || unit === "count"));
  return passage.verbLast
    ? // "yerine getirildi": was done
      startingAt(passage.of("measure-instead"), past) !== undefined && !passage.over(past, "measure-done")
    : endingAt(passage.of("measure-instead"), from) !== undefined && passage.amounts.some((a) => a.to <= from && isOfSort(a));
};

/** "a week", "ildə": how often; after a number ("beş ildə") it is how long. */
export const often = (passage: Passage, amount: AmountMention): boolean =>
  passage.of("measure-often").some(
    (h) =>
      h.from - amount.to <= 4 &&
      amount.from - h.to <= 6 &&
      // "1.4 times more than a year earlier"
      !within(passage.of("measure-compared"), amount.to, h.from).length &&
      // "1.3 times as much as a year earlier"
      (passage.verbLast || !startingAt(passage.of("measure-more"), amount.to)) &&
      endingAt(passage.of("cardinal"), h.from) === undefined &&
      passage.page.tokens[h.from - 1]?.kind !== NUMBER,
  );

/** "the number of weekly flights has tripled", "həftəlik reyslərin sayı 3 dəfə artıb": a change by so many times, beside a word of change or in one word with it. */
export function isChange(passage: Passage, { single, f, from, to, unit }: AmountMention): boolean {
  if (single && f & F.V) return true;
  // "жумасына үч жолудан жети жолуга көбөйөт"
  const left = f & F.DAT ? endingAt(passage.amounts, from) : undefined;
  if (left?.unit === unit && left.f & F.ABL) return false;
  // "flights were increased to three times a week"
  if (endingAt(passage.of("measure-to"), from)) return false;
  const changes = ["measure-rise", "measure-fall", ...(f & F.PSS3 ? ["measure-bring"] : [])].flatMap((cat) => passage.of(cat));
  return changes.some((h) => (passage.verbLast ? h.from === to : h.to <= from && from - h.to <= 6));
}
