import { CASES, F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { comparedBy } from "./change.ts";
import { type Draft, inMoney, isRelative, type Named, nearestOf, ofPeople, parts } from "./figure-draft.ts";
import { isElliptic } from "./figure-list.ts";
import { measureOfPurchase, measureOfSame, measureOfWares } from "./figure-wares.ts";
import { type Found, isQuantity } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** "1.3 million tonnes will come, 700 thousand of them petrol", "Анын 700 миңи бензин": a part, with no verb of its own, of what is to come. */
export function isPartOfTold(passage: Passage, amount: AmountMention, before: Draft): boolean {
  if (before.sense !== "target" || before.unit !== amount.unit || before.value <= amount.value) return false;
  if (passage.verbLast ? !(amount.f & F.PSS3) : !isOfThem(passage, amount, before)) return false;
  const from = passage.sentence === before.sentence ? before.amount.to : passage.from;
  const to = passage.verbLast ? passage.to : amount.from;
  for (let i = from; i < to; i++) if (passage.verb(i) & F.FIN && !passage.over(i, "measure-them")) return false;
  return true;
}

/** "300 icazə verirdi, indi bu kvotanı minə çatdırmaq": a quota of what was counted before it in its sentence. */
const isQuotaOf = (passage: Passage, amount: AmountMention, found: Found | undefined, before: Draft | undefined): boolean =>
  passage.verbLast &&
  before?.unit === "count" &&
  before.measure === "other" &&
  before.sentence === passage.sentence &&
  amount.unit === "count" &&
  found?.measure === "students" &&
  found.hit !== null &&
  found.hit.to <= amount.from &&
  (amount.f & F.DAT) !== 0 &&
  endingAt(passage.of("measure-again"), found.hit.from) !== undefined;

/** "the tourists were 3 thousand people, and in 2024 reached 5 thousand people": who the people are whose number came to so many. */
function peopleCameTo(passage: Passage, { unit, from, to }: AmountMention, before: Draft | undefined): Measure | undefined {
  if (unit !== "count" || before?.unit !== unit || before.sentence !== passage.sentence || !ofPeople.has(before.measure))
    return undefined;
  // "14 thousand study, and the quota for workers is 100 thousand people"
  if (![...passage.dates].some((i) => i >= before.amount.to && i < from)) return undefined;
  const came = passage.verbLast ? passage.over(to + 1, "measure-reach") : endingAt(passage.of("measure-reach"), from);
  return came ? before.measure : undefined;
}

/** Of whose goods or of which things counted before an amount tells. */
export function likeBefore(
  scene: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | undefined,
  drafts: readonly Draft[],
): Named | undefined {
  if (found?.inTurn) return { measure: found.measure, rule: "figure.named" };
  const wares = measureOfWares(scene, passage, amount, found, drafts) ?? measureOfPurchase(scene, passage, amount, found);
  if (wares) return { measure: wares, rule: "figure.wares", from: "whose goods they are" };
  // "a grant of $20 million. Another 5 million will go on repairs": of the same purse, in the money named before
  const purse = drafts.at(-1);
  if (
    amount.lent &&
    purse?.measure === "loan-or-aid" &&
    isMoney(purse.unit) &&
    passage.sentence - purse.sentence <= 1 &&
    (!found?.hit || found.measure === "other" || found.measure === "loan-or-aid") &&
    nearestOf(passage, "measure-given", amount) <= 3
  )
    return { measure: purse.measure, rule: "figure.carried", from: "the figure before" };
  const came = found?.measure === "other" && !found.hit && peopleCameTo(passage, amount, drafts.at(-1));
  if (came) return { measure: came, rule: "figure.carried", from: "the figure before" };
  const same = isQuotaOf(passage, amount, found, drafts.at(-1)) ? "other" : measureOfSame(passage, amount, found, drafts);
  return same && { measure: same, rule: "figure.carried", from: "the figure before" };
}

/** Whether a bracket that opens after the figure before holds an amount, and no word of a measure. */
export function isInBracket(passage: Passage, { from, to }: AmountMention, { amount }: Draft): boolean {
  let open = from - 1;
  while (open > amount.to && from - open <= 9 && !/[()]/.test(passage.mark(open))) open--;
  if (passage.mark(open) !== "(" || open < amount.to) return false;
  let close = to;
  while (close < passage.to && passage.mark(close) !== ")") close++;
  return within(passage.of("measure"), open, close).every((h) => h.entry.code === "none");
}

/** The figure told before brackets that close right before an amount and hold figures of their own. */
export function beforeBrackets(passage: Passage, amount: AmountMention, drafts: readonly Draft[]): Draft | undefined {
  const { from } = amount;
  let close = from - 1;
  while (close > passage.from && from - close <= 7 && passage.mark(close) !== ")") close--;
  if (passage.mark(close) !== ")" || within(passage.of("measure"), close, from).length) return undefined;
  const changed = ["measure-rise", "measure-fall"].some((cat) => within(passage.of(cat), close, from).length > 0);
  if (!changed && comparedBy(passage, amount) === undefined) return undefined;
  let open = close - 1;
  while (open > passage.from && passage.mark(open) !== "(") open--;
  const here = drafts.filter((d) => d.sentence === passage.sentence);
  const inside = here.some((d) => d.amount.from > open && d.amount.to <= close && !isRelative(d.unit));
  return inside ? here.findLast((d) => d.amount.to <= open && !isRelative(d.unit)) : undefined;
}

/** "10 milyar dolarlık hedef": a sum that is itself the goal. */
export const isGoal = (passage: Passage, { to }: AmountMention): boolean =>
  passage.of("measure-target").some((h) => h.from >= to && h.from - to <= 1);

/** "qarşıya qoyulan hədəf – ildə 3 milyard dollar": a goal, told as its subject, that a dash sets beside the sum. */
export const isGoalSet = (passage: Passage, { from }: AmountMention): boolean =>
  passage.of("measure-target").some((h) => {
    if (h.to > from || from - h.to > 3 || (h.verb & F.V) !== 0) return false;
    return passage.isSetOff(h.to);
  });

/** The figure before: of those of the sentence before the last with the amount's unit, where the last has another. */
export function lastOf(passage: Passage, { unit }: AmountMention, all: readonly Draft[]): Draft | undefined {
  // "1.6 million people from 190 countries, 9 percent more": of the people
  const counts = (d: Draft) => d.hit?.entry.cat !== "measure-lands";
  const last = all.findLast(counts);
  if (!last || last.unit === unit || isRelative(unit) || isRelative(last.unit)) return last;
  if (last.sentence === passage.sentence)
    return all.findLast((d) => counts(d) && d.unit === unit && d.sentence === last.sentence) ?? last;
  // "32 million tonnes. 358 trains ran. For 2025 the plan is 34 million tonnes": of weights a plan may be told later
  const most = unit === "tonne" && passage.of("measure-target").length + passage.of("measure-ahead").length > 0 ? 3 : 1;
  let at = all.length;
  while (at > 0 && passage.sentence - all[at - 1].sentence <= most) at--;
  const told = all.slice(at).filter((d) => counts(d) && d.unit === unit);
  return (most > 1 ? told.findLast((d) => !parts.has(d.measure)) : undefined) ?? told.at(-1) ?? last;
}

/** "900 million dollarga chiqish mo‘ljallangan": a value that a verb of reaching right after it leads to. */
export const isComeTo = (passage: Passage, { f, to }: AmountMention): boolean =>
  passage.verbLast && (f & F.DAT) !== 0 && passage.over(to, "measure-reach", "measure-bring", "measure-rise");

/** "соның 12 пайызы": whether a percentage is of what a pronoun in the genitive before it means. */
export const isRightOfThem = (passage: Passage, { f, from }: AmountMention): boolean =>
  (f & F.PSS3) !== 0 && endingAt(passage.of("measure-them"), from) !== undefined;

/** What a figure of a new sentence takes up of the last: where trade was told and then its two parts, the whole of it. */
export function carriedOf(passage: Passage, amount: AmountMention, before: Draft, drafts: readonly Draft[]): Measure {
  // "trade came to 4 billion, investment to 5. They will reach the mark of 15 billion": goals that states set are of their trade
  // "the share of processed goods in exports rose to 38 percent and is to reach 50 percent": of the same whole
  if (
    amount.unit === "percent" &&
    before.unit === "percent" &&
    before.hit?.entry.more?.portion !== true &&
    before.sense === "level"
  )
    return before.measure;
  const beside =
    before.measure === "investment" &&
    isGoal(passage, amount) &&
    drafts.some((d) => d.measure === "trade-turnover" && d.sentence === before.sentence && d.unit === amount.unit);
  if (beside && before.sentence < passage.sentence) return "trade-turnover";
  if (!parts.has(before.measure)) return before.measure;
  // "32 million tonnes of freight, 18 of it exports. Through one pass went 20 million tonnes": of the whole
  const load = drafts.findLast((d) => d.measure === "freight" && d.sentence === before.sentence && d.unit === amount.unit);
  if (load && load.value > before.value && before.sentence < passage.sentence) return "freight";
  const near = drafts.filter((d) => passage.sentence - d.sentence <= 4);
  const told = (measure: Measure) => near.some((d) => d.measure === measure);
  // "… ihracatın arttığına dikkati çeken X, “5 milyar dolarlık hedefe ulaşacağız” dedi"
  if (before.sentence === passage.sentence && !(isGoal(passage, amount) && told("trade-turnover"))) return before.measure;
  if (!told("trade-turnover") && !(told("exports") && told("imports"))) return before.measure;
  if (isPartBefore(passage, before, drafts)) return "trade-turnover";
  // "Imports reached 1.7 billion. This figure is 11 percent lower": of the one part that the sentence before told, where it opened with it
  const alone =
    opensAgain(passage) &&
    passage.sentence - before.sentence === 1 &&
    before.hit !== null &&
    before.hit.from === passage.page.sentences[before.sentence].from &&
    drafts.every((d) => d.sentence !== before.sentence || d.measure === before.measure);
  if (alone) return before.measure;
  // "Trade reached 3 billion, 1.9 billion of it exports. A year before it was 2.4 billion": of the whole
  const whole = drafts.findLast(
    (d) => d.measure === "trade-turnover" && d.sentence === before.sentence && d.unit === amount.unit,
  );
  if (whole && before.sentence < passage.sentence && !isRelative(amount.unit)) return "trade-turnover";
  // goals that states set themselves are of their trade, not of one part of it
  const goal = ["measure-target", "measure-bring", "measure-ahead"].some((cat) => passage.of(cat).length > 0);
  return (told("exports") && told("imports")) || goal ? "trade-turnover" : before.measure;
}

/** "Trade came to 1.2 billion, of it exports 300 million. This figure …": whether one part alone was told of trade, which "this figure" means. */
function isPartBefore(passage: Passage, before: Draft, drafts: readonly Draft[]): boolean {
  const whole = drafts.findLast((d) => d.measure === "trade-turnover" && d.sentence === before.sentence);
  if (!whole || !before.hit || passage.of("measure-again")[0]?.from !== passage.from) return false;
  return ["measure-them", "measure-again"].some(
    (cat) => within(hitsOf(passage.page, cat), whole.amount.to, before.amount.from).length > 0,
  );
}

/** The quantity that one of the two sentences before speaks of, where money can be of it: trade, which holds the others, or the last. */
export function spokenOf({ page, sentence }: Passage, { unit }: AmountMention): Measure | undefined {
  for (let s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
    const { from, to } = page.sentences[s];
    const hits = within(hitsOf(page, "measure"), from, to).filter((hit) => isQuantity(hit, unit));
    const hit = hits.find(({ entry }) => entry.code === "trade-turnover") ?? hits.at(-1);
    if (hit) return hit.entry.code as Measure;
  }
  return undefined;
}

/** Whether a bare number tells how many there are now of what was counted before. */
export function isOfNow(scene: Scene, passage: Passage, amount: AmountMention, found: Found | undefined, before: Draft): boolean {
  if (amount.unit !== "count" || (found?.hit && found.measure !== "other" && found.hit !== before.hit)) return false;
  if (passage.verbLast || !isElliptic(scene, passage, amount)) return false;
  const from = passage.sentence === before.sentence ? before.amount.to : passage.from;
  return passage.of("measure-now").some((h) => h.from >= from && h.to <= amount.from && amount.from - h.to <= 4);
}

/** Whether a share follows a figure of its sentence with no other quantity between ("carried 37 thousand people, a quarter more"). */
export const follows = (passage: Passage, amount: AmountMention, hit: Hit | null, before: Draft): boolean =>
  isComparedAfter(passage, amount, hit, before) ||
  isOfBoth(passage, amount, hit, before) ||
  (before.sentence === passage.sentence &&
    isRelative(amount.unit) &&
    !isRelative(before.unit) &&
    amount.from - before.amount.to <= 6 &&
    hit !== null &&
    hit.from < before.amount.from &&
    before.hit !== hit);

/** "6.8 billion in investments and loans, 1.6 times as much": a share of a sum whose measure "and" joins to another, which stands nearer. */
const isOfBoth = ({ page, sentence }: Passage, { unit, from }: AmountMention, hit: Hit | null, before: Draft): boolean =>
  hit !== null &&
  before.hit !== null &&
  before.sentence === sentence &&
  isRelative(unit) &&
  !isRelative(before.unit) &&
  hit.to <= from &&
  startingAt(hitsOf(page, "and"), before.hit.to)?.to === hit.from;

/** "exports made up $120 million of the turnover, 8 percent less": a comparison after a comma, of the amount before it and of no word between them. */
function isComparedAfter(passage: Passage, amount: AmountMention, hit: Hit | null, before: Draft): boolean {
  if (passage.verbLast || before.sentence !== passage.sentence || !isRelative(amount.unit) || isRelative(before.unit))
    return false;
  if (!hit || hit.to > amount.from || hit === before.hit || comparedBy(passage, amount) === undefined) return false;
  let at = amount.from - 1;
  while (at > hit.to && amount.from - at < 6 && passage.mark(at) !== ",") at--;
  if (passage.mark(at) !== "," || amount.from - before.amount.to > 16) return false;
  // what is told between the comma and the share has a subject of its own
  if (within(passage.of("measure"), at, amount.from).length) return false;
  return !passage.parted(before.amount.to, at) && before.amount.to <= hit.from;
}

/** "сократился на 10,9 %, до 3,37 млрд": a value to which a share told just before leads. */
export const isLedTo = (passage: Passage, amount: AmountMention, before: Draft): boolean =>
  before.sentence === passage.sentence &&
  isRelative(before.unit) &&
  !isRelative(amount.unit) &&
  amount.from - before.amount.to <= 3 &&
  endingAt(passage.of("measure-to"), amount.from) !== undefined;

/** "358 of them": a number that counts the things of the figure before. */
export const isOfThem = (passage: Passage, amount: AmountMention, before: Draft | undefined): before is Draft =>
  before !== undefined &&
  (amount.unit === "count" || amount.unit === "tonne") &&
  before.unit === amount.unit &&
  passage.sentence - before.sentence <= 1 &&
  passage
    .of("measure-them")
    .some((h) => (h.from >= amount.to ? !passage.verbLast && h.from - amount.to <= 2 : amount.from - h.to <= 2));

/** "this figure", "it": whether the measure spoken of last is taken up again before the amount, nearer than any other. */
export const again = (passage: Passage, amount: AmountMention, hit: Hit | null): boolean =>
  passage.of("measure-again").some(
    (h) =>
      h.to <= amount.from &&
      passage.between(h, amount) <= 6 &&
      !isHere(passage, h) &&
      // "bu ýylyň bäş aýynda"
      !passage.dates.has(h.from) &&
      // "оның айтуынша": he, not it
      startingAt(hitsOf(passage.page, "according"), h.to) === undefined &&
      // "purchases from it": the other side
      endingAt(passage.of("amount-from"), h.from) === undefined &&
      endingAt(passage.of("measure-to"), h.from) === undefined &&
      // "the number of firms": a number told anew
      !passage.of("measure").some((m) => m.to === h.from && m.entry.more?.counted === true) &&
      // "imports make up 98 percent of it", but not "imported 52 billion, 41 percent of it …"
      !(
        hit &&
        hit.to <= h.from &&
        (amount.unit === "percent" || passage.of("measure").some((p) => p.from === hit.to && p.entry.more?.portion === true)) &&
        amount.f & (F.PSS3 | F.ACC) &&
        !passage.amounts.some((a) => a.to <= h.from && (a.from >= hit.to || a.to <= hit.from) && passage.between(a, hit) <= 6)
      ) &&
      (!hit ||
        hit.from < h.from ||
        (hit.entry.more?.sent === true && hit.from >= amount.to && !(h.f & F.ABL)) ||
        // "bunun 40 faizi neft məhsullarıdır": what a part of it is, but not "its 95 percent are imports"
        (hit.from >= amount.to &&
          hit.entry.code !== "imports" &&
          hit.entry.code !== "exports" &&
          amount.unit === "percent" &&
          (amount.f & (F.PSS3 | F.ACC)) !== 0 &&
          (h.f & F.GEN) !== 0 &&
          passage.between(h, amount) <= 1)),
  );

/** "bu yerda", "мұнда", "bu topraklarda": a pronoun that stands with the name of a place, or means one. */
function isHere({ page, verbLast, amounts }: Passage, { from, to, f }: Hit): boolean {
  if (!verbLast || to - from > 1) return false;
  if (f & F.LOC) return true;
  // "bunun yüzde 40'ı"
  if (startingAt(amounts, to)) return false;
  const next = page.words[to]?.readings ?? [];
  return next.some((r) => r.known && r.f & F.LOC && !(r.f & (F.V | F.PSS3)));
}

/** "The figure is 3 percent higher": whether a sentence begins with what takes up the quantity spoken of, so that a source may stand between. */
function opensAgain(passage: Passage): boolean {
  const [first] = passage.of("measure-again");
  if (!first) return false;
  if (first.from === passage.from) return true;
  // "according to the ministry, this is 35 percent more"
  const source = startingAt(hitsOf(passage.page, "according"), passage.from);
  return source !== undefined && first.from - passage.from <= 8 && passage.mark(first.from - 1) === ",";
}

/** "The increase was 12 percent": whether a sentence has a noun of change for its subject. */
function opensWithChange(passage: Passage): boolean {
  const at = startingAt(hitsOf(passage.page, "article"), passage.from)?.to ?? passage.from;
  const isNoun = (h: Hit) => h.from === at && (h.f & (F.V | CASES)) === 0;
  return passage.verb(at) === 0 && ["measure-rise", "measure-fall"].some((cat) => passage.of(cat).some(isNoun));
}

/** Whether a share is what the quantity spoken of has risen or fallen by, taken up by a pronoun or its like. */
export const isTakenUp = (passage: Passage, amount: AmountMention): boolean =>
  (passage.of("measure-again").some((h) => h.to <= amount.from && amount.from - h.to <= 5) || opensWithChange(passage)) &&
  ["measure-rise", "measure-fall"].some((cat) => nearestOf(passage, cat, amount) <= 3);

/** Whether the figure spoken of just before can have the same measure as the amount. */
export function carries(before: Draft, passage: Passage, amount: AmountMention): boolean {
  const { unit } = amount;
  if (passage.sentence - before.sentence > (opensAgain(passage) ? 2 : unit === "tonne" && before.unit === unit ? 3 : 1))
    return false;
  // "650 lorries pass, and this will be brought to a thousand"
  if (unit === "count") return before.unit === "count" && before.sentence === passage.sentence && before.measure === "capacity";
  // "2 million tonnes of diesel came from Russia, 300 thousand tonnes of wheat from Kazakhstan"
  if (unit === "tonne" && before.unit === unit && before.measure === "energy" && isOfGoods(passage, amount)) return false;
  // "trade grew 1.6 times. … 96 thousand tonnes of flour": other goods
  if (isRelative(before.unit) && !isRelative(unit) && isMoney(unit) !== inMoney.has(before.measure)) return false;
  // "972 km of border, 94 percent of which have been agreed": a part of the way is no length
  if (unit === "percent" && before.measure === "length" && comparedBy(passage, amount) === undefined) return false;
  return before.unit === unit || isRelative(unit) || isRelative(before.unit);
}

/** "300 тысяч тонн пшеницы", "40 ming tonna paxta": whether a noun right after a weight says of what it is, and it is neither oil nor gas. */
function isOfGoods(passage: Passage, { to }: AmountMention): boolean {
  const { page, verbLast } = passage;
  const at = startingAt(passage.of("measure-part"), to)?.to ?? to;
  const word = page.words[at];
  if (!word || at >= passage.to || passage.verb(at) || passage.dates.has(at)) return false;
  if (passage.of("measure").some((h) => h.from === at)) return false;
  const { readings } = word;
  if (verbLast) return readings.some((r) => r.known && !r.f) && !readings.some((r) => r.known && r.f & F.V);
  return at > to || readings.some((r) => r.f & F.GEN && !(r.f & F.V));
}
