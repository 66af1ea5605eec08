import { CASES, F } from "../../lang/features.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { comparedBy, spans } from "./change.ts";
import { type Draft, isRelative } from "./figure-draft.ts";
import { isQuantity } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** Whether a share says the figure before it once more ("8.8 million tonnes, or 15 percent"). */
export const saysAgain = (passage: Passage, before: Draft, { from }: AmountMention): boolean =>
  before.sentence === passage.sentence &&
  from - before.amount.to <= 4 &&
  passage.of("measure-or").some((h) => h.from >= before.amount.to && h.to <= from);

/** The share that says the change of an amount once more ("1.6 million tonnes, or 28 percent, less"). */
export function saidAgain(passage: Passage, k: number): AmountMention | undefined {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (!next || !isRelative(next.unit) || isRelative(amount.unit) || next.from - amount.to > 4) return undefined;
  // «5,9 млрд, или на 7 процентов больше»: the change is told of the share alone
  const by = (a: AmountMention) => endingAt(passage.of("measure-by"), a.from) !== undefined;
  if (by(next) && !by(amount)) return undefined;
  // "it totalled 5 billion, or 9 percent more": what it came to is no change
  if (!passage.verbLast && !by(amount) && passage.over(amount.from - 1, "measure-reach")) return undefined;
  // "160 thousand guests, or 1.5 times as many": no comma parts the share from what compares it
  const own = !passage.verbLast && ["measure-more", "measure-less"].some((cat) => startingAt(passage.of(cat), next.to));
  if (own && !by(amount) && !passage.over(amount.from - 1, "measure-again")) return undefined;
  // "170 olmuşdu, yəni artım 69 faizdir": that closes its clause
  const or = passage.of("measure-or").find((h) => h.from >= amount.to && h.to <= next.from);
  return or && !(passage.verbLast && passage.verbBetween(amount.to, or.from)) ? next : undefined;
}

/** The share that said the change of an amount before it ("by 16 percent, or 87 million dollars"). */
export function saidFirst(passage: Passage, k: number): AmountMention | undefined {
  const [before, amount] = [passage.amounts[k - 1], passage.amounts[k]];
  if (passage.verbLast || before?.unit !== "percent" || isRelative(amount.unit) || amount.from - before.to > 4) return undefined;
  if (endingAt(passage.of("measure-to"), amount.from) || endingAt(passage.of("measure-by"), amount.from)) return undefined;
  if (!endingAt(passage.of("measure-by"), before.from)) return undefined;
  return passage.of("measure-or").some((h) => h.from >= before.to && h.to <= amount.from) ? before : undefined;
}

/** «на 810 тысяч человек, или 29,7 процента больше»: a difference that a share says once more. */
export function isDifferenceAgain(passage: Passage, { from, to }: AmountMention): boolean {
  const k = passage.amounts.findIndex((a) => a.from === from);
  const said = saidAgain(passage, k);
  // "810 ming nafarga yoki 29,7 foizga oshgan"
  if (passage.verbLast) {
    const f = passage.amounts[k].f | (startingAt(hitsOf(passage.page, "counter"), to)?.f ?? 0);
    const changes = (i: number) => passage.over(i, "measure-rise", "measure-fall");
    return said !== undefined && (f & F.DAT) !== 0 && (changes(said.to) || changes(said.to + 1));
  }
  return said !== undefined && endingAt(passage.of("measure-by"), from) !== undefined && comparedBy(passage, said) !== undefined;
}

/** Where an amount stands in "from X to Y": the value before, or after, the change. */
export function changePair({ dates }: Scene, passage: Passage, k: number): "before" | "after" | undefined {
  const { amounts } = passage;
  // "2003'teki 5 milyar dolardan geçen yıl 37 milyar dolara": what a day is told with is no verb
  const verbBetween = (from: number, to: number): boolean => {
    const day = within(dates, from, to)[0];
    return day ? passage.verbBetween(from, day.from) || passage.verbBetween(day.to, to) : passage.verbBetween(from, to);
  };
  const opens = (a: AmountMention, b: AmountMention | undefined): boolean => {
    if (!b || (b.unit !== a.unit && !(spans.has(a.unit) && spans.has(b.unit))) || b.from - a.to > 4) return false;
    // "sayı 320-dən artıb, 260-ı …"
    if (passage.verbLast && (passage.parted(a.to, b.from) || verbBetween(a.to, b.from))) return false;
    // "7,6 milyar dolarlık ticaret hacminin 10 milyar dolara çıkarılması"
    if (b.f & F.DAT && b.from - a.to <= 4 && passage.of("measure").some((h) => h.from >= a.to && h.to <= b.from && h.f & F.GEN))
      return true;
    // "150 ulagdan 400 ulaga çenli", "300 ta mashinadan 1000 taga": the things counted bear the cases
    const past = ({ to }: AmountMention) => startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
    const counted = (of: AmountMention) => passage.page.words[past(of)];
    const [left, come] = [counted(a), counted(b)];
    const thing = passage.verbLast && a.unit === "count" ? (left?.readings[0]?.f ?? 0) & F.ABL : 0;
    const alike = left !== undefined && left?.key.slice(0, 3) === come?.key.slice(0, 3);
    if (
      thing &&
      ((b.f & F.DAT && passage.over(past(b), "measure-bring", "measure-rise", "measure-fall", "measure-reach")) ||
        (alike && (come?.readings[0]?.f ?? 0) & F.DAT))
    )
      return true;
    if (a.f & F.ABL || (thing && passage.of("date-until-after").some((h) => h.from >= b.to && h.from <= b.to + 2)))
      return (
        thing !== 0 ||
        (b.f & F.DAT) !== 0 ||
        // "500 tadan 1500 ta avtomobilga"
        (passage.verbLast && a.unit === "count" && ((come?.readings[0]?.f ?? 0) & F.DAT) !== 0) ||
        // "150-den 300 ýük awtoulagyna çenli"
        passage.of("date-until-after").some((h) => h.from >= b.to && h.from <= b.to + 3)
      );
    return (
      endingAt(passage.of("amount-from"), beforeNow(passage, a.from)) !== undefined &&
      passage.of("measure-to").some((h) => h.from >= a.to && h.to <= b.from)
    );
  };
  if (opens(amounts[k], amounts[k + 1])) return "before";
  return k > 0 && opens(amounts[k - 1], amounts[k]) ? "after" : undefined;
}

/** Whether the value before a change is only what was left behind ("from 7 to 10"), and not told for itself ("trade of 7 billion to 10"). */
export const isLeft = (passage: Passage, a: AmountMention, b: AmountMention): boolean =>
  !passage.of("measure").some((h) => h.from >= a.to && h.to <= b.from && (h.f & F.GEN) !== 0);

/** "90 million dollar boʻlgan savdo hozir 240 million dollardan oshdi": what a quantity was by a participle, before it is told what it is now. */
export function isOutgrown(passage: Passage, k: number): boolean {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (!passage.verbLast || !next || next.unit !== amount.unit || isRelative(amount.unit) || next.value <= amount.value)
    return false;
  const past = F.PTCP | F.PST;
  const was = passage.verb(amount.to);
  if ((was & past) !== past || was & (CASES | F.PSS3) || !passage.over(amount.to, "measure-be", "measure-reach")) return false;
  const named = startingAt(passage.of("measure"), amount.to + 1) ?? startingAt(passage.of("measure"), amount.to + 2);
  const now = passage.of("measure-now").some((h) => h.from >= amount.to + 2 && h.to <= next.from);
  return named !== undefined && isQuantity(named, amount.unit) && now && !passage.parted(amount.to, next.from);
}

/** Before "the present", where it stands before an amount ("from the present 3 billion"). */
function beforeNow(passage: Passage, from: number): number {
  const now = endingAt(passage.of("measure-now"), from);
  return now ? (endingAt(hitsOf(passage.page, "article"), now.from)?.from ?? now.from) : from;
}

/** Whether an amount is what another, told before it, has risen or fallen from ("stood at 340 million, up from 290 million"). */
export function isRisenFrom(passage: Passage, k: number): boolean {
  const amount = passage.amounts[k];
  const before = passage.verbLast ? undefined : passage.amounts.slice(0, k).findLast((a) => a.unit === amount.unit);
  if (!before || amount.from - before.to > 14) return false;
  // "up from 290 million in 2024": what it was then is told, too
  for (let i = amount.to; i < amount.to + 4; i++) if (passage.dates.has(i)) return false;
  const from = endingAt(passage.of("amount-from"), beforeNow(passage, amount.from));
  if (!from || passage.of("measure-to").some((h) => h.from >= amount.to && h.from <= amount.to + 1)) return false;
  return ["measure-rise", "measure-fall", "measure-bring"].some((cat) => passage.of(cat).some((h) => h.to <= from.from));
}

/** Whether "from X to Y" only tells between which bounds something lies: nothing near says that it changed. */
export const isRange = (passage: Passage, end: AmountMention): boolean =>
  passage.verbLast &&
  ["measure-rise", "measure-fall", "measure-reach", "measure-bring"].every(
    (cat) => (passage.nearest(passage.of(cat), end, 9)?.cost ?? 99) > 8,
  );
