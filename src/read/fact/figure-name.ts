import { F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { comparedBy, isDifference } from "./change.ts";
import {
  again,
  beforeBrackets,
  carriedOf,
  carries,
  follows,
  isComeTo,
  isGoal,
  isGoalSet,
  isInBracket,
  isLedTo,
  isOfNow,
  isOfThem,
  isRightOfThem,
  isTakenUp,
  lastOf,
  spokenOf,
} from "./figure-before.ts";
import {
  type Draft,
  inMoney,
  inTrade,
  isRelative,
  type Named,
  nearestOf,
  ofPeople,
  parts,
  smallCrowd,
  smallMoney,
} from "./figure-draft.ts";
import { isClosed, isElliptic } from "./figure-list.ts";
import {
  isCostOfWorks,
  isForWorks,
  isGivenAsLoan,
  isGranted,
  isLent,
  isLentApart,
  isOfLender,
  isOfProjects,
  isOthers,
  isPriceOfPlant,
  isRightAfter,
  isRightBefore,
  isRightBeforeProjects,
  isRightBeforeWorks,
  isSent,
  isSpentApart,
} from "./figure-money.ts";
import { isDifferenceAgain, saysAgain } from "./figure-pair.ts";
import { measureOfRow } from "./figure-rows.ts";
import { isOfWorksDone } from "./figure-works.ts";
import { type Found, isOwned, measureOf } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** The measure of an amount: that of its sentence's words, of the figure before, of money by what is done with it, or what was spoken of. */
export function nameOf(
  scene: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | undefined,
  drafts: readonly Draft[],
): Named | undefined {
  // "920 million cubic metres of water. So far 310 million cubic metres have come": of water still
  if (found?.measure === "energy" && !found.hit && amount.unit === "m3") {
    const last = drafts.findLast((d) => d.unit === "m3" && passage.sentence - d.sentence <= 2);
    if (last?.hit?.entry.more?.water) return { measure: last.measure, rule: "figure.carried", from: "the figure before" };
  }
  // "the field, in which SOCAR holds 30 percent": of a firm or field, and not of what was told before
  if (amount.unit === "percent" && isOwned(passage, amount) && (!found?.hit || isOneFirm(found) || found.measure === "energy"))
    return { measure: "other", rule: "figure.named" };
  // "a loan at 4 percent a year": what it costs
  const lent = found?.hit ? found.measure === "loan-or-aid" : drafts.at(-1)?.measure === "loan-or-aid";
  if (lent && amount.unit === "percent" && isYearly(passage, amount)) return { measure: "other", rule: "figure.named" };
  // "inşaatın yüzde 85'i": not of what was told before
  if (isOfWorksDone(passage, amount, found)) return { measure: "other", rule: "figure.named" };
  const before = lastOf(passage, amount, drafts);
  // "trade of 6.5 billion (exports 5, imports 1.5), which is 12 percent up": of what stands before the brackets
  const outer = isRelative(amount.unit) ? beforeBrackets(passage, amount, drafts) : undefined;
  if (outer) return { measure: outer.measure, rule: "figure.carried", from: "the figure before" };
  // "900 thousand passengers were carried (18 percent more than in 2023)": of what stands before the bracket
  if (isRelative(amount.unit) && before?.sentence === passage.sentence && isInBracket(passage, amount, before))
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "can take 15 million tonnes of cargo, including 100 thousand TEU"
  if (
    amount.unit === "TEU" &&
    before?.measure === "capacity" &&
    before.sentence === passage.sentence &&
    amount.from - before.amount.to <= 8 &&
    !passage.verbBetween(before.amount.to, amount.from)
  )
    return { measure: "capacity", rule: "figure.carried", from: "the figure before" };
  // "trade came to 2 billion. To reach the 5 billion goal, quotas must go": the goal of what was told before
  if (
    passage.verbLast &&
    before &&
    inTrade.has(before.measure) &&
    isMoney(amount.unit) &&
    found?.measure === "other" &&
    passage.sentence - before.sentence <= 2 &&
    startingAt(passage.of("measure-target"), amount.to)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  const row = measureOfRow(scene, passage, amount, found, drafts.at(-1));
  if (row) return { measure: row, rule: "figure.row", from: "the figures before" };
  if (before && !(found?.hit && found.hit.to <= amount.from) && isLedTo(passage, amount, before))
    return { measure: before.measure, rule: "figure.changed" };
  if (before && isRelative(amount.unit) && saysAgain(passage, before, amount))
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "60 percent of them"
  if (
    before &&
    amount.unit === "percent" &&
    passage.sentence - before.sentence <= 1 &&
    // "trade reached 4 billion; imports account for 70 percent of it": those are told for themselves
    !(found && found.measure !== before.measure && parts.has(found.measure)) &&
    (startingAt(passage.of("measure-them"), amount.to) ||
      // "үлесіне соның 12 пайызы тиесілі"
      (found?.measure === "other" && found.hit?.entry.more?.portion && passage.verbLast && isRightOfThem(passage, amount)))
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "turnover of $5.2 billion, accounting for an 18 percent share": the share of what was told just before
  if (
    !passage.verbLast &&
    before?.sentence === passage.sentence &&
    amount.unit === "percent" &&
    found?.measure === "other" &&
    found.hit?.entry.more?.portion &&
    found.hit.from === amount.to &&
    !startingAt(passage.of("measure-part"), found.hit.to)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "trade came to 9.8 billion, China's share passed 20 percent"
  if (
    passage.verbLast &&
    before?.sentence === passage.sentence &&
    inTrade.has(before.measure) &&
    amount.unit === "percent" &&
    found?.measure === "other" &&
    found.hit?.entry.more?.portion &&
    found.hit.to === amount.from
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "of it 2 billion the banks will give as credit"
  if (isMoney(amount.unit) && isGivenAsLoan(scene, passage, amount, before))
    return { measure: "loan-or-aid", rule: "figure.granted" };
  if (isPartOfLoad(passage, amount, found, drafts))
    return { measure: "freight", rule: "figure.carried", from: "the figure before" };
  // "of this sum 40 million will go to roads"
  if (
    before?.measure === "loan-or-aid" &&
    isMoney(amount.unit) &&
    passage.sentence - before.sentence <= 1 &&
    passage.of("measure-them").some((h) => (h.to <= amount.from ? amount.from - h.to <= 4 : h.from - amount.to <= 1))
  )
    return { measure: "loan-or-aid", rule: "figure.carried", from: "the figure before" };
  // "61.5 percent of it falls to Russia, 34.8 percent to Kazakhstan"
  if (
    before?.sentence === passage.sentence &&
    amount.unit === "percent" &&
    before.unit === "percent" &&
    before.sense === "level" &&
    (!found || (found.measure === "other" && (!found.hit || found.hit.entry.more?.portion))) &&
    amount.from - before.amount.to <= 4
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  const own = found?.hit && (found.hit.from >= amount.from || found.hit === before?.hit) && !found.hit.entry.more?.sent;
  if (!own && isOfThem(passage, amount, before))
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "supplies 1.2 billion kWh a year. Deliveries will double", "supplied 1.5 million tonnes of oil and will send 2 million"
  // "21 million tonnes were carried, 12 percent more. This year 4 million were sent"
  const weighed =
    before && isRelative(before.unit) && amount.unit === "tonne"
      ? drafts.findLast((d) => !isRelative(d.unit) && passage.sentence - d.sentence <= 1)
      : before;
  if (
    weighed?.measure === "freight" &&
    weighed.unit === amount.unit &&
    found?.hit?.entry.more?.sent &&
    namesNothing(passage, amount)
  )
    return { measure: "freight", rule: "figure.carried", from: "the figure before" };
  const asBefore = amount.unit === before?.unit && (amount.lent || namesNothing(passage, amount));
  if (
    before &&
    ((before.measure === "energy" && (isRelative(amount.unit) || asBefore)) ||
      (before.measure === "freight" && amount.unit === before.unit && amount.lent)) &&
    found?.hit?.entry.more?.sent === true &&
    passage.sentence - before.sentence <= 1
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "26 thousand cars were brought in, a year earlier this figure was 17 thousand"
  if (
    before?.unit === "count" &&
    amount.unit === "count" &&
    passage.sentence - before.sentence <= 1 &&
    (!found?.hit || found.measure === "other") &&
    passage.of("measure-again").some((h) => h.to - h.from > 1 && h.to <= amount.from && amount.from - h.to <= 2)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "Ten years ago 20 firms worked here. Today there are 300"
  if (before?.unit === "count" && passage.sentence - before.sentence <= 1 && isOfNow(scene, passage, amount, found, before))
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "Four more are being examined", "Daha dördü hazırlanır"
  if (
    before?.unit === "count" &&
    amount.unit === "count" &&
    passage.sentence - before.sentence <= 1 &&
    !(found?.hit && found.hit.to > amount.from && found.hit !== before.hit) &&
    passage.of("measure-further").some((h) => h.to === amount.from || h.from === amount.to)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // «760 мест, что на 40 больше»
  const differs =
    before?.unit === "count"
      ? isDifference(passage, amount) || isDifferenceAgain(passage, amount)
      : // "bu, bir önceki yıla göre 400 bin ton fazla"
        amount.unit === before?.unit && !isRelative(amount.unit) && !found?.hit && comparedBy(passage, amount) !== undefined;
  if (
    before &&
    differs &&
    passage.sentence - before.sentence <= 1 &&
    (!found?.hit || found.measure === "other" || found.hit === before.hit)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "the flow of tourists rose by 7 percent, up to 367 thousand people", "of the tourists 31 percent were Russian citizens, 19 percent Georgian"
  if (
    before &&
    ofPeople.has(before.measure) &&
    passage.sentence - before.sentence <= (before.unit === "count" ? 1 : 0) &&
    (amount.unit === "percent"
      ? found?.measure === "population" && found.hit?.entry.more?.counted === true
      : amount.unit === "count" &&
        isRelative(before.unit) &&
        found?.measure === "other" &&
        !found.hit &&
        amount.value >= smallCrowd)
  )
    return { measure: before.measure, rule: "figure.carried", from: "the figure before" };
  // "handles 350 trucks a day, and the other 280", "620 thousand tourists came, 15 percent more, and a million are expected"
  const counted = drafts.findLast((d) => d.sentence === passage.sentence && !isRelative(d.unit));
  if (
    counted?.unit === "count" &&
    amount.unit === "count" &&
    (!found?.hit || found.hit.from <= counted.amount.to + 2 || found.measure === "other") &&
    (isElliptic(scene, passage, amount) || isClosed(passage, amount))
  )
    return { measure: counted.measure, rule: "figure.carried", from: "the figure before" };
  // a word of the sentence itself may stand farther off than one that carries over from the sentence before
  const most = before?.sentence === passage.sentence ? 12 : 18;
  // "Exports followed the same way, rising from 754 million in 2022 to 807 million": a subject before the first amount of the sentence
  const opens =
    found?.hit &&
    before?.sentence !== passage.sentence &&
    !(found.hit.f & F.V) &&
    (found.hit.from === passage.from ||
      (!passage.verbLast && found.hit.to <= amount.from && passage.amounts[0].from === amount.from));
  const far = !found || (found.cost > most && !opens && amount.unit !== "count");
  // "loyihaga 85 million sarflanadi" is no trade of the sentence before
  // "1,2 milyar dolar tutarında 86 proje": what builders were paid is no trade of the sentence before
  if (isMoney(amount.unit) && passage.verbLast && isOfProjects(passage, amount))
    return { measure: "other", rule: "figure.worth" };
  // "3 milyar dolarlık 60 proje": so much that was put into them
  if (
    isMoney(amount.unit) &&
    passage.verbLast &&
    (found?.measure === "other" || (!found && before && inTrade.has(before.measure))) &&
    isRightBeforeProjects(passage, amount)
  )
    return { measure: "investment", rule: "figure.worth" };
  const spent =
    isMoney(amount.unit) &&
    far &&
    !(
      before &&
      inMoney.has(before.measure) &&
      (isGoal(passage, amount) || isGoalSet(passage, amount) || isComeTo(passage, amount))
    ) &&
    !again(passage, amount, null) &&
    Math.min(nearestOf(passage, "measure-given", amount), nearestOf(passage, "measure-worth", amount)) <= 3;
  // "50 milyonu banka kredisiyle karşılanacak": a part that is lent
  const lentPart = found?.measure === "loan-or-aid" && isGivenAsLoan(scene, passage, amount, before);
  if (
    isMoney(amount.unit) &&
    !lentPart &&
    (isCostOfWorks(passage, amount) || isRightBeforeWorks(passage, amount) || isPriceOfPlant(passage, amount))
  )
    return { measure: "investment", rule: "figure.worth" };
  if (
    isMoney(amount.unit) &&
    (((far || found.measure === "other" || found.measure === "investment") && isGranted(scene, passage, amount)) ||
      isSent(passage, amount, found))
  )
    return { measure: "loan-or-aid", rule: "figure.granted" };
  const said =
    before &&
    !spent &&
    (passage.sentence - before.sentence <= 2 || !found?.hit) &&
    (far || again(passage, amount, found.hit) || follows(passage, amount, found.hit, before)) &&
    carries(before, passage, amount);
  if (said) return { measure: carriedOf(passage, amount, before, drafts), rule: "figure.carried", from: "the figure before" };
  // "Trade is growing fast. Last year it rose by 35 percent": of what the sentence before speaks of
  const taken = isRelative(amount.unit) && !found?.hit && isTakenUp(passage, amount) ? spokenOf(passage, amount) : undefined;
  if (taken) return { measure: taken, rule: "figure.spoken", from: "the sentence before" };
  if (found?.hit && isSpentApart(passage, amount, found.hit))
    return { measure: isLent(scene, passage) ? "loan-or-aid" : "investment", rule: "figure.worth" };
  const joined = !found?.hit || found.cost > most ? weightOf(passage, amount) : undefined;
  if (joined) return { measure: joined.measure, rule: "figure.named" };
  if (!isMoney(amount.unit)) return found && { measure: found.measure, rule: "figure.named" };
  const priced = nearestOf(passage, "measure-worth", amount);
  const invested: Named = { measure: "investment", rule: "figure.worth" };
  const given = nearestOf(passage, "measure-given", amount);
  // "contractors completed 500 projects worth $29 billion"
  const ofProjects =
    !passage.verbLast &&
    found?.measure === "other" &&
    priced <= 1 &&
    passage.of("measure").some((h) => h.entry.code === "projects" && h.to <= amount.from && amount.from - h.to <= 4);
  // "the bank has financed 84 projects for a total of 361 million"
  const financed =
    found?.hit?.entry.code !== "investment" &&
    (priced <= 3 || given <= 4 || !found?.hit) &&
    passage.of("measure-finances").some((h) => passage.between(h, amount) <= 12) &&
    isLent(scene, passage);
  if (financed || isOfLender(scene, passage, amount, found)) return { measure: "loan-or-aid", rule: "figure.lent" };
  if (ofProjects) return invested;
  if (isLentApart(scene, passage, amount, found)) return { measure: "loan-or-aid", rule: "figure.lent" };
  if (
    found &&
    !(found.measure === "other" && given < found.cost && given <= 4 && (isLent(scene, passage) || given < 4)) &&
    !(priced <= 2 && (isOthers(passage, amount, found) || (found.measure === "other" && found.cost > 8)))
  )
    // "the grant is worth 5 billion", but not "a loan for a plant worth 5 billion"
    return found.measure === "loan-or-aid" &&
      priced <= 1 &&
      found.cost > 2 &&
      !(found.hit && (isRightBefore(passage, found.hit, amount) || isRightAfter(passage, found.hit, amount)))
      ? invested
      : { measure: found.measure, rule: "figure.named" };
  if (given <= 8 && given < priced && isLent(scene, passage) && nearestOf(passage, "measure-economy", amount) > 3)
    return { measure: "loan-or-aid", rule: "figure.lent" };
  // "prezidentlərin qoyduğu hədəf 5 milyarddır": of trade, whatever else was put there
  const aimed = far && passage.of("measure-target").some((h) => !(h.f & F.V) && h.to === amount.from);
  const ofTrade = aimed
    ? drafts.findLast((d) => d.measure === "trade-turnover" && passage.sentence - d.sentence <= 4)
    : undefined;
  if (ofTrade) return { measure: ofTrade.measure, rule: "figure.carried", from: "the figures before" };
  if (Math.min(priced, given) <= 8) return invested;
  // "14 contracts were signed, their sum is 42 million"
  if (before?.measure === "documents" && before.sentence === passage.sentence && !(found && found.cost <= 3)) return invested;
  // "The goal is 5 billion": of the trade told of before, or next
  if (far && passage.of("measure-target").some((h) => passage.between(h, amount) <= 8)) {
    const told = drafts.findLast((d) => d.measure === "trade-turnover" && isMoney(d.unit) && passage.sentence - d.sentence <= 4);
    if (told) return { measure: told.measure, rule: "figure.carried", from: "the figures before" };
    if (isTradeToldNext(passage, amount)) return { measure: "trade-turnover", rule: "figure.spoken", from: "the sentence after" };
  }
  // «кредитовал банк, сумма – 840 млн»
  if (passage.of("measure-grants").length && isLent(scene, passage)) return { measure: "loan-or-aid", rule: "figure.lent" };
  const spoken = spokenOf(passage, amount);
  if (spoken) return { measure: spoken, rule: "figure.spoken", from: "the sentence before" };
  if (amount.value < smallMoney) return undefined;
  return isForWorks(passage, amount) ? invested : { measure: "other", rule: "figure.money" };
}

/** Whether trade is spoken of after an amount, in its sentence or the next. */
function isTradeToldNext({ page, sentence }: Passage, { to }: AmountMention): boolean {
  const end = page.sentences[Math.min(sentence + 1, page.sentences.length - 1)].to;
  return within(hitsOf(page, "measure"), to, end).some((h) => h.entry.code === "trade-turnover");
}

/** "4 percent a year", with no word of change beside it. */
const isYearly = (passage: Passage, amount: AmountMention): boolean =>
  !passage.verbLast &&
  startingAt(passage.of("measure-often"), amount.to) !== undefined &&
  ["measure-rise", "measure-fall"].every((cat) => nearestOf(passage, cat, amount) > 6);

/** Whether what a share is of is one firm. */
const isOneFirm = ({ measure, hit }: Found): boolean =>
  measure === "other" || (measure === "companies" && !((hit?.f ?? 0) & F.PL));

/** "410,000 tonnes of barley and 96,000 tonnes of oil were sold": what is told of the weight that "and" joins to it. */
function weightOf(passage: Passage, { unit, to }: AmountMention): Found | undefined {
  if (passage.verbLast || unit !== "tonne") return undefined;
  const next = passage.amounts.find((a) => a.from >= to);
  if (next?.unit !== unit || next.from - to > 5 || passage.verbBetween(to, next.from)) return undefined;
  if (endingAt(hitsOf(passage.page, "and"), next.from) === undefined) return undefined;
  const found = measureOf(passage, next);
  return found === "none" || !found?.hit ? undefined : found;
}

/** "9.6 million tonnes of cargo, 2.2 million tonnes of them oil", "yükün 28 faizini kömür təşkil edib": what a part of the load told before is of. */
function isPartOfLoad(passage: Passage, amount: AmountMention, found: Found | undefined, drafts: readonly Draft[]): boolean {
  const share = amount.unit === "percent";
  if (found?.measure !== "energy" || !found.hit || (amount.unit !== "tonne" && !share)) return false;
  const load = drafts.findLast((d) => d.unit === "tonne" || (d.unit === "percent" && share));
  if (load?.measure !== "freight" || passage.sentence - load.sentence > 1) return false;
  if (load.unit === amount.unit && load.value <= amount.value && !share) return false;
  const of = [...passage.of("measure-them"), ...(amount.f & F.PSS3 ? passage.of("measure-again") : [])].some((h) =>
    h.to <= amount.from ? amount.from - h.to <= 2 : h.from - amount.to <= 1 && !passage.verbLast,
  );
  // "көлемінің 28 пайызын көмір құрады": said of the load by its ending alone
  return of || (passage.verbLast && share && (amount.f & F.PSS3) !== 0 && found.hit.from >= amount.to);
}

/** "In 2024, 1.4 million tonnes were sent": whether no word after a weight or volume can say of what it is. */
export function namesNothing(passage: Passage, { to }: AmountMention): boolean {
  const { page, verbLast } = passage;
  if (to >= passage.to || !page.words[to] || passage.dates.has(to)) return true;
  if (passage.verb(to) !== 0) return true;
  // "nəql edilib"
  if (verbLast && passage.of("measure").some((h) => h.from === to && h.to - h.from > 1 && (h.verb & F.V) !== 0)) return true;
  return !verbLast && ["measure-to", "measure-by", "measure-joins"].some((cat) => passage.over(to, cat));
}
