import { F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
import type { AmountMention, DateMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, within } from "../within.ts";
import type { Draft } from "./figure-draft.ts";
import type { Passage } from "./passage.ts";

/** Words of the longest date. */
const longestDate = 12;

/** "after the rebuilding it lets through so many", "from October so many fly": whether something done or begun first stands before the amount. */
export const isLater = ({ page, dates, amounts }: Scene, passage: Passage, amount: AmountMention): boolean =>
  datesAhead(page, dates, passage, amount).some((d) => d.bound === "from") ||
  isOfUnbuilt(passage, amount) ||
  isOpenedFirst(passage, amount) ||
  isOfStationToCome({ page, amounts }, passage, amount) ||
  passage.of("measure-afterwards").some((h) => {
    if (
      h.to > amount.from ||
      amount.from - h.to > 12 ||
      beginningIn(dates, h.from - longestDate, h.from).some((d) => d.to >= h.from)
    )
      return false;
    // "bitgach" bears the mark of what is done first itself; "soň" follows it
    return (
      h.to - h.from > 1 ||
      ((h.f & (F.CVB | F.LOC)) |
        ((page.words[h.from - 1]?.readings ?? []).reduce((all, r) => all | r.f, 0) & (F.ABL | F.PTCP))) !==
        0
    );
  });

/** "Бишкек – Доха каттамы ноябрда ачылат, учактар жумасына үч жолу учат": whether the clause before says what is to be opened. */
const isOpenedFirst = (passage: Passage, { from }: AmountMention): boolean =>
  passage.verbLast &&
  passage
    .of("sense")
    .some(
      ({ entry, verb, to }) =>
        entry.code === "open" &&
        to <= from &&
        from - to <= 8 &&
        (verb & F.FIN) !== 0 &&
        (verb & (F.PRS | F.FUT)) !== 0 &&
        !(verb & (F.PST | F.PRF | F.PTCP | F.NEG)) &&
        passage.parted(to, from),
    );

/** "Qurilayotgan stansiya yiliga 2 mlrd kVt-soat ishlab chiqaradi": whether the clause, or the sentence before, tells of works that are being built. */
function isOfUnbuilt(passage: Passage, { from }: AmountMention): boolean {
  const { page, sentence, verbLast } = passage;
  if (!verbLast) return false;
  if (passage.of("measure-underWay").some((h) => h.to <= from && from - h.to <= 8 && !passage.parted(h.to, from))) return true;
  if (sentence === 0) return false;
  // "Stansiya …": named once more
  const named = (i: number) => page.words[i]?.key.slice(0, 5) ?? "";
  const last = page.sentences[sentence - 1];
  return within(hitsOf(page, "measure-underWay"), last.from, last.to).some((h) => {
    for (let i = h.to; i < h.to + 4 && i < last.to; i++) if (named(i).length > 3 && named(i) === named(passage.from)) return true;
    return false;
  });
}

/**
 * "Quvvati 1860 MVt bo‘ladi va yiliga 5,6 mlrd kVt-soat beradi", "500 MVtlik stansiya quradi. U yiliga …": what a station yields whose power is told
 * before as still to come, in its sentence or the one before.
 */
function isOfStationToCome(
  { page, amounts }: Pick<Scene, "page" | "amounts">,
  passage: Passage,
  { unit, from }: AmountMention,
): boolean {
  if (unit !== "kWh" || !passage.verbLast) return false;
  const comes = (start: number, end: number): boolean =>
    within(amounts, start, end).some(
      (a) =>
        a.unit === "MW" &&
        ["measure-be", "measure-builds"].some((cat) =>
          within(hitsOf(page, cat), a.to, Math.min(a.to + 5, end)).some((h) => (h.verb & (F.PRS | F.FUT)) !== 0),
        ),
    );
  if (comes(passage.from, from)) return true;
  const last = passage.sentence > 0 && from - passage.from <= 8 ? page.sentences[passage.sentence - 1] : undefined;
  return last !== undefined && comes(last.from, last.to);
}

/** Whether a date near the amount lies after the day of publication, however the clause is told. */
export const isDated = ({ page, dates }: Scene, passage: Passage, amount: AmountMention): boolean =>
  datesAhead(page, dates, passage, amount).length > 0;

/** Dates after the day of publication that stand near before an amount. */
function datesAhead(page: Page, dates: readonly DateMention[], { from }: Passage, amount: AmountMention): DateMention[] {
  return within(dates, Math.max(from, amount.from - 16), amount.from).filter(
    (d) =>
      amount.from - d.to <= 12 &&
      d.past !== null &&
      // "from July so many flights are made": of a month that begins something the next is meant
      (d.past === d.future || (d.bound === "from" && isNearerAhead(page, d))) &&
      isAfter(page, d),
  );
}

/** Whether of a month or day without a year the next one is no farther off than the last ("from April" said in June is that of this year). */
function isNearerAhead({ published }: Page, { past, future }: DateMention): boolean {
  const [day, last, next] = [published, past, future].map((date) => Date.parse(date ?? ""));
  return Number.isNaN(day + last + next) || next - day <= day - last;
}

/** "a trade of $5 billion by 2030": what flows in a time named right beside it that lies ahead has not flowed yet. */
export const isOfYearsAhead = (scene: Scene, passage: Passage, amount: AmountMention): boolean =>
  within(scene.dates, Math.max(passage.from, amount.from - 4), Math.min(passage.to, amount.to + 6)).some(
    (d) =>
      d.bound === "until" &&
      d.past === d.future &&
      isAfter(scene.page, d) &&
      // "came to 4.2 billion, and by 2030 it is to be brought to 10 billion": of what follows
      !(d.from >= amount.to && passage.parted(amount.to, d.from)) &&
      !passage.amounts.some(
        (a) => a !== amount && a.from >= Math.min(d.to, amount.to) && a.to <= Math.max(d.from, amount.from),
      ) &&
      !passage.verbBetween(Math.min(d.to, amount.to), Math.max(d.from, amount.from)),
  );

/** Whether a date lies after the day of publication. */
const isAfter = ({ published }: Page, { future }: DateMention): boolean =>
  published !== null && !published.startsWith("XXXX") && future !== null && future > published && !future.startsWith(published);

/** "2030-yilda 15 million tonna yuk tashiladi": what a year to come is told of in the present tense. */
export function isYetToCome(page: Page, { amount }: Draft, period: string | null): boolean {
  const { published, language } = page;
  if (!published || !language.morphology.verbLast || !/^\d{4}/.test(period ?? "")) return false;
  if ((period as string).slice(0, 4) <= published.slice(0, 4)) return false;
  for (let i = amount.to; i < amount.to + 7 && page.words[i]; i++) if (verbAt(page, i) & F.FIN) return !(verbAt(page, i) & F.PST);
  return false;
}
