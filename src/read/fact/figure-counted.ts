import { F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { type Draft, few, isRelative, smallMoney } from "./figure-draft.ts";
import { isElliptic } from "./figure-list.ts";
import { attributive, type Found, isNamed, measureOf } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** "20 ming kishi va 1500 avtomobilni o‘tkaza oladi": what is let through together with what capacity is told of. */
export function heldWith(passage: Passage, k: number, { measure }: Found): Found | undefined {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (!passage.verbLast || amount.unit !== "count" || next?.unit !== "count") return undefined;
  // "orada 30 min azərbaycanlı, burada isə 3 min türkiyəli oxuyur": who do what only the last are told to do
  if (measure === "population" && next.from - amount.to <= 9 && !passage.verbBetween(amount.to, next.from)) {
    const fellows = measureOf(passage, next);
    return fellows !== "none" && fellows?.measure === "students" ? fellows : undefined;
  }
  if (next.from - amount.to > 3) return undefined;
  if (measure !== "other" && measure !== "passengers" && measure !== "freight") return undefined;
  if (endingAt(passage.of("measure-joins"), next.from) === undefined) return undefined;
  const held = measureOf(passage, next);
  return held !== "none" && held?.measure === "capacity" ? held : undefined;
}

/** "20 tonnes of flour and 500 tents as humanitarian aid": things counted right after the goods that are given with them. */
export function isGivenWith(
  passage: Passage,
  { unit, from, to, value }: AmountMention,
  counted: Found | "none" | undefined,
  before: Draft | undefined,
): Found | undefined {
  if (unit !== "count" || value < few || before?.measure !== "loan-or-aid" || before.sentence !== passage.sentence)
    return undefined;
  if (isMoney(before.unit) || isRelative(before.unit) || from - before.amount.to > 6) return undefined;
  if (counted === "none" || (counted?.hit && counted.measure !== "other" && counted.hit.from - to <= 1)) return undefined;
  for (let i = before.amount.to; i < from; i++) if (passage.verb(i) & F.FIN || passage.mark(i) === ";") return undefined;
  return { measure: "loan-or-aid", hit: before.hit, cost: 0 };
}

/** The case of what an amount counts, where that is named right after it, as what it measures or as a thing ("1000 унаага чейин"). */
export function caseOfThing(passage: Passage, { to }: AmountMention, found: Found | undefined): number {
  if (found?.hit && found.hit.from >= to && found.hit.from - to <= 3) return found.hit.f;
  const thing = found && passage.verbLast ? startingAt(passage.of("measure"), to) : undefined;
  return thing?.entry.more?.counted === true ? thing.f : 0;
}

/** "33 milyonluk Özbekistan": how many live in a state. */
export const livingIn = ({ parties }: Scene, passage: Passage, { unit, value, to }: AmountMention): Found | undefined =>
  unit === "count" && value >= smallMoney && attributive(passage, to - 1) && startingAt(parties, to)?.by === "name"
    ? { measure: "population", hit: null, cost: 0 }
    : undefined;

/** "How many tourists came? – In January 14 thousand": what a question asked the number of, where the answer names nothing. */
export function askedOf(scene: Scene, passage: Passage, amount: AmountMention): Found | undefined {
  const { page, sentence } = passage;
  if (amount.unit !== "count" || sentence === 0 || !isElliptic(scene, passage, amount)) return undefined;
  const { from, to } = page.sentences[sentence - 1];
  let question = false;
  for (let i = from; i < to; i++) question ||= !page.words[i] && page.text[page.tokens[i].start] === "?";
  if (!question || passage.of("measure").some((h) => h.entry.more?.counted === true && isNamed(h))) return undefined;
  // "how many young people study there?"
  const asked = within(hitsOf(page, "measure"), from, to).find(
    (h) => isNamed(h) && (h.entry.more?.counted === true || h.entry.code === "students"),
  );
  return asked && { measure: asked.entry.code as Measure, hit: null, cost: 0 };
}
