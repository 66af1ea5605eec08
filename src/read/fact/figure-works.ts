import { CASES, F } from "../../lang/features.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { type Found, isOfWorks } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** How far works may stand from the share of them that is done, and "done" from the share. */
const far = { works: 9, done: 3 };

/** Whether a percentage tells how far works have come: "tikintinin 85 faizi", "construction is 64 percent complete". */
export function isOfWorksDone(passage: Passage, amount: AmountMention, found: Found | undefined): boolean {
  if (isOfWorks(passage, amount)) return true;
  if (amount.unit !== "percent" || amount.single) return false;
  const { page, verbLast } = passage;
  const done = passage.of("measure-done").some((h) => {
    if (passage.between(h, amount) > far.done || passage.parted(Math.min(h.to, amount.to), Math.max(h.from, amount.from)))
      return false;
    return !verbLast || h.from >= amount.to;
  });
  // "қазу жұмысы 18 пайызға жетті", "kazısı yüzde 18 seviyesine ulaştı"
  const come = verbLast && [amount.to, amount.to + 1].some((i) => passage.over(i, "measure-reach"));
  if (come && passage.of("measure-works").some((h) => amount.from - h.to >= 0 && amount.from - h.to <= 1)) return true;
  if (!done) return false;
  // "анын 98 пайызы бүттү": of what was told before
  if (verbLast && amount.f & F.PSS3 && startingAt(passage.of("measure-done"), amount.to) && !found?.hit) return true;
  const works = [
    ...passage.of("measure-works"),
    ...within(hitsOf(page, "project noun"), passage.from, passage.to).filter((h) => h.entry.code !== "called"),
  ].filter((h) => h.to <= amount.from && !(verbLast && h.f & CASES & ~F.GEN) && !passage.parted(h.to, amount.from));
  const near = passage.nearest(works, amount);
  return near !== undefined && near.cost <= far.works && (!found?.hit || found.measure === "other" || near.cost < found.cost);
}

/** Least number of countries that is worth telling. */
const fewLands = 3;

/** "300 delegates from 20 countries": from how many countries those come who are counted beside it. */
export function landsOf(passage: Passage, amount: AmountMention): Found | undefined {
  if (amount.unit !== "count" || amount.value < fewLands) return undefined;
  const { verbLast } = passage;
  const lands = passage.of("measure-lands").find((h) => h.from >= amount.to && h.from - amount.to <= 1);
  if (!lands || !(verbLast ? lands.f & F.ABL : endingAt(passage.of("measure-outOf"), amount.from))) return undefined;
  const guests = passage.amounts.some((a) => {
    const away = verbLast ? a.from - lands.to : amount.from - a.to;
    return a.unit === "count" && away >= 0 && away <= 6;
  });
  return guests ? { measure: "other", hit: lands, cost: 0 } : undefined;
}

/** How far an event may stand from the guests who come to it. */
const nearEvent = 8;

/** "8,000 guests are expected at the forum": those who come to an event are no tourists. */
export function guestsOf(passage: Passage, { unit, from, to }: AmountMention): Found | undefined {
  if (unit !== "count") return undefined;
  const { verbLast } = passage;
  const guests = passage.of("measure-guests").find((h) => h.from >= to && h.from - to <= 2);
  if (!guests) return undefined;
  const comesTo = passage.of("event").some((h) => {
    if (h.entry.code !== "n-conference" || (verbLast && !(h.f & (F.DAT | F.LOC)))) return false;
    const [start, end] = h.to <= from ? [h.to, from] : [guests.to, h.from];
    if (end < start || end - start > nearEvent || passage.parted(start, end)) return false;
    return !verbLast || (h.to <= from && !passage.verbBetween(start, end));
  });
  return comesTo ? { measure: "other", hit: guests, cost: 0 } : undefined;
}

/** "The bank will allocate …", "bank tomonidan": whether a sentence speaks of a bank without its name as of one that acts. */
export function meansBank(passage: Passage, persons: readonly Stretch[] = []): boolean {
  const { page, verbLast } = passage;
  const { inside } = page.language.documents;
  const opens = (i: number) => {
    const before = page.words[i - 1];
    // "Асан Жумаев банк … бөлүүнү карап жатканын айтты": who speaks stands before
    return i <= passage.from || !before || inside.split(" ").includes(before.key) || endingAt(persons, i) !== undefined;
  };
  const by = hitsOf(page, "by");
  const agent = (h: Stretch) => {
    if (verbLast) return startingAt(by, h.to) !== undefined;
    return endingAt(by, endingAt(hitsOf(page, "article"), h.from)?.from ?? h.from) !== undefined;
  };
  // «К настоящему времени банк профинансировал …»
  const finances = (h: Stretch) =>
    !verbLast && ["measure-finances", "measure-grants"].some((cat) => (startingAt(passage.of(cat), h.to)?.verb ?? 0) & F.FIN);
  return passage
    .of("measure-bank")
    .some((h) => h.to - h.from === 1 && !(h.f & (CASES | F.PL | F.PSS3)) && (opens(h.from) || agent(h) || finances(h)));
}
