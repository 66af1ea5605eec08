import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { isHabit } from "../clause/verb.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { FigureSense, Measure } from "../record.ts";
import { GLUED } from "../text/tokens.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { isUnbuilt } from "./figure-unbuilt.ts";
import type { Near, Passage } from "./passage.ts";

/** Units besides money of which two amounts joined by "and" are told at once. */
const unitOfFellow: ReadonlySet<string> = new Set(["m3", "tonne", "kWh", "barrel", "TEU"]);

/** Senses of predicates that put what they govern ahead. */
const aheadSenses = new Set([
  "plan",
  "intend",
  "need",
  "propose",
  "instruct",
  "agree",
  "decide",
  "pledge",
  "important",
  "future",
  "prepare",
]);
/** Those that do so where their own verb governs the amount at once, with no infinitive between. */
const aheadAtOnce = new Set(["plan", "intend", "need", "future", "ahead", "propose"]);

/** Units of time in which journeys and waiting are told. */
export const spans: ReadonlySet<string> = new Set(["day", "hour", "minute"]);

/** An amount and what is asked of it. */
export interface Amount {
  readonly passage: Passage;
  readonly amount: AmountMention;
  readonly measure: Measure;
  /** whether the clause names a year or day after the day of publication */
  readonly dated: boolean;
  /** whether something named before it is to be done first */
  readonly later: boolean;
  /** the word that says what it measures */
  readonly hit: Hit | null;
  /** whether it is what a change from another value led to */
  readonly reached: boolean;
}

/** Whether a value stands as a change by so much, a level, or one to come; undefined where the amount is no figure. */
export function senseOf(of: Amount): FigureSense | undefined {
  const { passage, amount, measure } = of;
  const relative = amount.unit === "percent" || amount.unit === "times";
  if (isPortion(passage, amount)) return "level";
  const shared = sharedWith(passage, amount, of.hit);
  const theirs = shared && senseOf({ ...of, amount: shared });
  if (theirs && theirs !== "level") return theirs;
  const gapped = gappedBefore(passage, amount);
  if (gapped && senseOf({ ...of, amount: gapped }) === "target") return "target";
  const [before, after] = passage.verbLast ? [4, 0] : [0, 1];
  const near = (cat: string) => passage.nearest(ownChanges(passage, cat, amount), amount, before, after);
  const [up, down] = [near("measure-rise"), near("measure-fall")];
  const sense = up && (!down || up.cost <= down.cost) ? "increase" : "decrease";
  const direction = sense === "increase" ? up : down;
  const unbuilt =
    (measure === "length" || measure === "capacity") &&
    (isToBeBuilt(passage, amount) || isUnbuilt({ ...of, cues: cuesOf(passage) }));
  const ahead =
    (measure === "length" && isComing(passage, amount)) ||
    unbuilt ||
    liesAhead(of, direction && direction.cost <= 10 ? direction.hit : undefined);
  if (relative) {
    // "fell from 37.9 to 32.5 percent"
    if (of.reached) return ahead ? "target" : "level";
    // "payı yüzde 4,3'e çıktı": what it came to, where a dative does not tell by how much
    const dative = passage.verbLast && amount.f & F.DAT && amount.unit === "percent";
    const to =
      dative &&
      (passage.page.language.measures.byDative === "" || isOfShare(passage, amount)) &&
      !passage.over(amount.to, "measure-be");
    if (to && direction && direction.cost <= 4) return ahead ? "target" : "level";
    // "exceeding last year's figure by 6 percent", "былтырғы кезеңнен 6 пайызға асып түсті"
    if (isExceedingBy(passage, amount)) return "increase";
    // "eksport 5 foizga o'sdi, ulushi esa 27 foizga yetdi": what a verb of reaching alone brings it to, where no growth does
    const attained =
      dative &&
      passage.over(amount.to, "measure-reach") &&
      !passage.over(amount.to, "measure-by-dative", "measure-rise", "measure-fall") &&
      !(direction && direction.hit.to <= amount.from && !passage.parted(direction.hit.to, amount.from));
    if (attained) return ahead ? "target" : "level";
    // «доля поднялась до 55 процентов», "losses have come down to 13 percent"
    const cameTo = !passage.verbLast && endingAt(passage.of("measure-to"), amount.from);
    const about = endingAt(hitsOf(passage.page, "about-before"), amount.from);
    const upTo = about !== undefined && about.to - about.from > 1;
    if (
      cameTo &&
      !upTo &&
      amount.unit === "percent" &&
      direction &&
      direction.hit.from < cameTo.from &&
      direction.hit.to >= cameTo.from
    )
      return ahead ? "target" : "level";
    // "ulushi 20 foizdan oshdi": what it has passed
    if (
      passage.verbLast &&
      amount.f & F.ABL &&
      amount.unit === "percent" &&
      passage.over(amount.to, "measure-rise", "measure-reach")
    )
      return ahead ? "target" : "level";
    // "yüzde 6,7 payla 3'üncü sıraya yerleşti"
    const theirPart = passage.verbLast ? startingAt(passage.of("measure"), amount.to) : undefined;
    if (theirPart?.entry.more?.portion && (theirPart.f & F.INS || startingAt(hitsOf(passage.page, "with"), theirPart.to)))
      return "level";
    // "ticarətinin 7 faizidir": the clause ends there
    if (amount.unit === "percent" && amount.f & F.FIN && amount.f & F.PSS3) return "level";
    // "exports fell, while imports doubled": the amount is itself the verb
    const doubled = amount.single && amount.unit === "times" && !passage.verbLast && (amount.f & F.V) !== 0;
    if (doubled && !passage.of("measure-fall").some((h) => h.from < amount.to && h.to > amount.from))
      return ahead ? "target" : "increase";
    const signed = signOf(passage, amount) ?? comparedBy(passage, amount);
    if (isChained(of)) return "target";
    if (passage.verbLast && isPassedBy(passage, amount)) return "increase";
    if (signed && (!direction || direction.cost > 2)) return ahead && amount.unit === "times" ? "target" : signed;
    // "umumiy ko'rsatkichning 18,9 foizi", "19.7 percent of the total": a part, unless a change follows
    if (
      amount.unit === "percent" &&
      isPartOf(passage, amount) &&
      !(direction && direction.hit.from >= amount.to && passage.verbLast && direction.cost <= 8)
    )
      return ahead ? "target" : "level";
    // what is to be cut by so much is no level to reach
    const cut = sense === "decrease" && direction !== undefined && direction.cost <= 4;
    if (direction && direction.cost <= 14) return ahead && !cut ? "target" : sense;
    // "trade increased fivefold, the number of joint ventures ninefold": a clause whose verb is that before
    // past what that came to: "rose by 11%, to $267 million, and freight by 28%"
    const fellow = passage.amounts.findLast((a) => a.to <= amount.from && (a.unit === amount.unit || !isReached(passage, a)));
    const part = passage.of("measure").some((h) => h.entry.more?.portion && h.to <= amount.from && amount.from - h.to <= 1);
    // "a rise of 35 percent in exports and of 20 percent in imports"
    const whole = endingAt(passage.of("measure-part"), amount.from);
    const joined = whole !== undefined && endingAt(hitsOf(passage.page, "and"), whole.from) !== undefined;
    const by = byBefore(passage, amount) ?? (joined ? whole : undefined);
    if (!passage.verbLast && !part && fellow?.unit === amount.unit && (by || passage.parted(fellow.to, amount.from))) {
      // "exports by 25 percent and imports by 11": no verb
      const subject = by && endingAt(passage.of("measure"), by.from);
      const apart = !joined && passage.verbBetween(fellow.to, subject?.from ?? amount.to);
      const theirs = apart ? undefined : senseOf({ ...of, amount: fellow });
      if (theirs === "increase" || theirs === "decrease") return theirs;
    }
    // "на 29,3 процента превышает показатель"
    if (by && (passage.nearest(passage.of("measure-reach"), amount)?.cost ?? 99) <= 1) return "increase";
    // «в 2,3 раза превышает»
    if (amount.unit === "times" && startingAt(passage.of("measure-reach"), amount.to)) return "increase";
    // "halved"
    if (passage.of("measure-fall").some((h) => h.from === amount.from && h.to <= amount.to)) return ahead ? "target" : "decrease";
    if (amount.single && amount.unit === "percent") return undefined;
    const share = of.hit === null || passage.of("measure").some((h) => h.entry.more?.portion === true && h.to <= amount.from);
    if (ahead && (amount.unit === "times" || measure !== "other" || share)) return "target";
    // "bir yıl öncesinin 1,4 katı"
    if (amount.unit === "times" && amount.f & F.PSS3 && isOfBefore(passage, amount)) return ahead ? "target" : "increase";
    if (amount.single) return amount.unit === "times" ? "increase" : undefined;
    return amount.unit === "times" ? undefined : "level";
  }
  // "to lift turnover, now 2.2 billion, to 5 billion"
  if (!(amount.f & F.DAT) && endingAt(passage.of("measure-now"), amount.from) !== undefined) return "level";
  if (ahead && (isAgainst(passage, amount) || wasSo(of) || isReachedAim(of))) return "level";
  // "will be cut by seven days": a time is never a number to be reached where it says by how much
  if (changeBy(of, direction)) return ahead && !spans.has(amount.unit) ? "target" : sense;
  if (isDifference(passage, amount)) return comparedBy(passage, amount) ?? "increase";
  const compared = amount.unit === "count" || !passage.page.words[amount.to] ? undefined : comparedBy(passage, amount);
  if (compared && isByThat(passage, amount)) return compared;
  const money = isMoney(amount.unit);
  // "decided to allocate 20 tonnes of flour": given as money is
  if (measure === "loan-or-aid" && !relative && isDecided(passage, amount)) return "level";
  if (measure === "loan-or-aid" && money) return asked(passage, amount) ? "target" : "level";
  // "will double the quota, from 1,500 to 3,000"
  if (of.reached && !ahead) {
    const doubled = passage.amounts.findLast((a) => a.to <= amount.from && a.unit === "times" && a.single);
    if (
      doubled &&
      !passage.verbBetween(doubled.to, amount.from) &&
      senseOf({ ...of, amount: doubled, reached: false }) === "target"
    )
      return "target";
  }
  if (!ahead) {
    const fellow = unitOfFellow.has(amount.unit) || isMoney(amount.unit) ? fellowAhead(passage, amount) : undefined;
    return fellow && !passage.dates.has(amount.to) && senseOf({ ...of, amount: fellow }) === "target" ? "target" : "level";
  }
  // "485 kilometrlik xətt üç ölkədən keçəcək": a line to come is as long as it is, and a school holds as many; what a plant will make is still to come
  const holds = measure === "capacity" && amount.unit === "count" && !isMade(passage, amount);
  // "a school for 960 pupils will stand there": so large it is
  const sized = holds && !passage.verbLast && of.hit !== null && of.hit.to - of.hit.from > 1 && of.hit.to === amount.from;
  const reaches = (of.reached || moved(passage, amount)) && !sized && (!passage.verbLast || holds || (amount.f & CASES) !== 0);
  const built = measure === "length" && (unbuilt || isLaid(passage, amount));
  if ((holds || measure === "length") && !built && !reaches && !isToBe(passage, amount) && !isAimed(passage, amount))
    // "will be able to let through 1,500 lorries": what it can do is to come
    return holds && isDoing(of) ? "target" : "level";
  // "raise exports by $200 million in 60 items": of so many kinds
  if (amount.unit === "count" && measure === "other" && !passage.verbLast) {
    const sum = passage.amounts.findLast((a) => a.to <= amount.from);
    if (
      sum &&
      isMoney(sum.unit) &&
      amount.from - sum.to === 1 &&
      !passage.over(sum.to, "measure-to", "measure-by", "measure-joins")
    )
      return "level";
  }
  // money announced is a level, a sum to be reached a target
  if (money && (measure === "investment" || measure === "other"))
    return passage.of("measure-target").some((h) => !isMeantToDo(passage, h) && !isPurpose(passage, amount, h)) ||
      of.reached ||
      (moved(passage, amount) &&
        (isReached(passage, amount) || reachesAtOnce(passage, amount)) &&
        !isPriced(passage, amount) &&
        !isEqualTo(passage, amount))
      ? "target"
      : "level";
  return "target";
}

/** "екі еселеп, 100 млрд долларға жеткізуді көздейді": a change told by a converb, whose clause the next amount closes as one to come. */
function isChained(of: Amount): boolean {
  const { passage, amount } = of;
  const next = passage.verbLast ? passage.amounts.find((a) => a.from >= amount.to) : undefined;
  if (!next || !(next.f & F.DAT) || isRelative(next.unit) || next.from - amount.to > 6) return false;
  const verb = amount.single || amount.f & F.V ? amount.to - 1 : amount.to;
  const f = amount.f & F.V ? amount.f : passage.verb(verb);
  if (!(f & F.CVB) || f & F.FIN || !passage.over(verb, "measure-rise", "measure-bring")) return false;
  for (let i = verb + 1; i < next.from; i++) if (passage.verb(i)) return false;
  return senseOf({ ...of, amount: next, reached: false }) === "target";
}
const isRelative = (unit: string): boolean => unit === "percent" || unit === "times";

/** Whether to give so much has been decided. */
const isDecided = (passage: Passage, amount: AmountMention): boolean =>
  passage
    .of("sense")
    .some(
      (h) =>
        h.entry.code === "decide" &&
        passage.verb(h.to - 1) !== 0 &&
        !(passage.verb(h.to - 1) & F.FUT) &&
        (passage.verbLast ? h.from >= amount.to : h.to <= amount.from) &&
        passage.between(h, amount) <= 16 &&
        !sendsBetween(passage, h, amount),
    );

/** "decided to send 20 tonnes of flour": a sending, between the verb of deciding and the amount or right beside it, that is yet to be. */
const sendsBetween = (passage: Passage, decided: Hit, { from, to }: AmountMention): boolean =>
  passage
    .of("measure")
    .some(
      (h) =>
        h.entry.more?.sent === true &&
        (passage.verbLast ? h.from >= to && h.to <= decided.from : h.from >= decided.to && h.to <= from),
    );

/** Whether a verb says what it measures, its own or that of an amount before it ("handles 700 trucks a day, and will handle 1,500"). */
const isDoing = ({ passage, amount, hit }: Amount): boolean => {
  if (!hit || hit.f & F.V) return hit !== null;
  // «сможет принимать 300 контейнеров»
  if (hit.to - hit.from > 1 && passage.page.words[hit.from]?.readings.some((r) => r.f & F.FUT)) return true;
  return (hit.verb & F.V) !== 0 && passage.amounts.some((a) => a.from > hit.from && a.to <= amount.from);
};

/** "by 29.8 percent on last year, by 10.6 percent on 2019 more": the amount whose verb or comparative an amount before it shares, where the verb stands last. */
function sharedWith(passage: Passage, amount: AmountMention, hit: Hit | null): AmountMention | undefined {
  const { from, to, f, unit, lent } = amount;
  // "bu il 140, gələn il 200 qatar göndərəcəyik"
  const bare = unit === "count" && passage.mark(hit?.from === to ? hit.to : counterEnd(passage, to)) === ",";
  const next = passage.verbLast && (f & F.DAT || lent || bare) ? passage.amounts.find((a) => a.from >= to) : undefined;
  if (bare && next?.unit === unit && next.from - to <= 6 && !closesBetween(passage, to, next.from)) return next;
  // "3 bin ton şeker, 500 ton meyve göndermeyi teklif etti"
  const row =
    passage.verbLast && unit !== "percent" && unit !== "times" && unit !== "count"
      ? passage.amounts.find((a) => a.from >= to)
      : undefined;
  if (
    row?.unit === unit &&
    !isMoney(unit) &&
    row.from - to === 2 &&
    passage.parted(to, row.from) &&
    !passage.verbBetween(to, row.from)
  )
    return row;
  // "hazırda 2 milyarddır, onu 3 milyard dollara çatdıracağıq": told as it is now
  if (next && !(f & F.DAT) && (f & F.FIN || isToldNow(passage, from, next.from))) return undefined;
  if (next?.unit !== unit || next.from - to > 9 || !(next.f & F.DAT) || passage.verbBetween(to, next.from)) return undefined;
  return passage.mark(to) === "," || passage.over(to, "measure-joins") ? next : undefined;
}

/** Whether a word of the present stands right before an amount, and a pronoun takes it up before the next. */
const isToldNow = (passage: Passage, from: number, next: number): boolean =>
  passage.of("measure-now").some((h) => h.to <= from && from - h.to <= 3) &&
  within(passage.of("measure-again"), from, next).length > 0;

/** "trade to 5 billion, the number of firms to 300 to bring": of another unit, the amount whose verb an amount shares, where the verb stands last. */
function gappedBefore(passage: Passage, { to, f, unit }: AmountMention): AmountMention | undefined {
  if (!passage.verbLast || !(f & F.DAT) || !(passage.mark(to) === "," || passage.over(to, "measure-joins"))) return undefined;
  const next = passage.amounts.find((a) => a.from >= to);
  if (!next || next.unit === unit || next.from - to > 9 || passage.verbBetween(to, next.from)) return undefined;
  return next.f & F.DAT ? next : undefined;
}

/** Whether a verb that closes a clause stands among tokens `from` to `to`. */
function closesBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((passage.verb(i) & F.FIN) !== 0 && !(passage.verb(i) & F.PTCP)) return true;
  return false;
}

/** Past the word of counting after a number ("140 ta"). */
const counterEnd = ({ page }: Passage, to: number): number => startingAt(hitsOf(page, "counter"), to)?.to ?? to;

/** "payına 611 milyon dollar düşüb": what falls to someone's share falls no lower. */
const isPortion = (passage: Passage, { from }: AmountMention): boolean =>
  passage.verbLast &&
  passage.of("measure").some((h) => h.entry.more?.portion === true && h.f & F.DAT && h.to <= from && from - h.to <= 2);

/** "үлесі 20 пайызға дейін өсті": whether the nearest word of a measure before a percentage, with no amount between, is that of a share. */
const isOfShare = (passage: Passage, { from }: AmountMention): boolean => {
  const share = passage.of("measure").findLast((h) => h.to <= from && from - h.to <= 5);
  return share?.entry.more?.portion === true && !passage.amounts.some((a) => a.from >= share.to && a.to <= from);
};

/** Words of change, without the "up" of "up to" and "make up", and the "growing" of "growing season". */
const changes = (passage: Passage, cat: string): readonly Hit[] => {
  const all = passage.of(cat);
  if (!all.length) return all;
  const longer = ["about-before", "measure-reach", "measure", "measure-given"]
    .flatMap((c) => passage.of(c))
    .filter((h) => h.to - h.from > 1);
  // "51'ine": an ending of digits
  const tied = (h: Hit) => passage.amounts.some((a) => a.from < h.from && a.to >= h.to && !a.inWords);
  // "yüzde 30 indirim": a discount, by which nothing fell
  const discount = (h: Hit) =>
    passage.of("measure").some((m) => m.entry.more?.rate && !m.verb && m.from === h.from && m.to === h.to);
  return all.filter(
    (h) => !tied(h) && !discount(h) && !longer.some((a) => a.from <= h.from && a.to >= h.to && a.to - a.from > h.to - h.from),
  );
};

/** Those that can be the amount's: where the verb stands first, none that a comma parts from an amount before it. */
const ownChanges = (passage: Passage, cat: string, { to }: AmountMention): readonly Hit[] => {
  const list = changes(passage, cat);
  if (!list.length || passage.verbLast) return list;
  // "will carry 15 million tonnes and shorten the way": a verb joined to that before the amount has its own object
  const joined = (h: Hit): boolean => {
    for (let i = to; i < h.from; i++)
      if (passage.over(i, "measure-joins") && (i + 1 === h.from || passage.over(i + 1, "measure-ahead"))) return true;
    return false;
  };
  const other = (h: Hit) => passage.parted(to, h.from) || ((h.f & F.V) !== 0 && joined(h));
  return list.filter((h) => h.from < to || !other(h));
};

/** Whether an amount bears the case of what a change leads to, or its preposition right before it. */
const isReached = (passage: Passage, { f, from }: AmountMention): boolean =>
  passage.verbLast ? (f & F.DAT) !== 0 : endingAt(passage.of("measure-to"), from) !== undefined;

/** «достигнет 2 млрд», "320 million ýewro ýeter": whether a verb of reaching or passing stands right beside an amount that shows no case. */
const reachesAtOnce = (passage: Passage, { f, from, to }: AmountMention): boolean =>
  passage.verbLast
    ? !(f & CASES) && startingAt(passage.of("measure-reach"), to) !== undefined
    : endingAt(passage.of("measure-reach"), from) !== undefined;

/** Whether a verb of reaching or changing stands near. */
const moved = (passage: Passage, amount: AmountMention): boolean =>
  ["measure-rise", "measure-fall", "measure-reach", "measure-bring"].some(
    (cat) => (passage.nearest(changes(passage, cat), amount)?.cost ?? 99) <= 6,
  );

/** "мощностью 1,5 тысячи машин в год": goods that a plant makes so many of. */
const isMade = (passage: Passage, { to }: AmountMention): boolean =>
  passage.of("measure-goods").some((h) => h.from === to) && passage.of("measure-plants").length > 0;

/** "3 milliard dollara barabar taslamalar": an adjective of being worth as much. */
const isEqualTo = (passage: Passage, { to }: AmountMention): boolean =>
  passage.of("measure-reach").some((h) => h.from === to && !(h.f & F.V));

/** "yatırım yapmayı hedefliyor": whether a verb of aiming governs what is to be done, and no sum. */
const isMeantToDo = ({ page, verbLast }: Passage, { from }: Hit): boolean =>
  verbLast && (page.words[from - 1]?.readings.some((r) => r.known && r.f & F.MSDR && !(r.f & CASES & ~F.ACC)) ?? false);

/** "turizm məqsədilə 1,5 milyon nəfər gəlib", «с туристическими целями посетили 1,5 млн»: what something was done for, and no number to be reached. */
function isPurpose(passage: Passage, { from }: AmountMention, { to, f }: Hit): boolean {
  if (f & F.V && !(f & F.IMP)) return false;
  const isFor = (f & (F.LOC | F.INS | F.IMP)) !== 0 || startingAt(hitsOf(passage.page, "with"), to) !== undefined;
  // "3,5 mln nafar turistik maqsadda safar qilgan"
  if (to > from) return passage.verbLast && isFor && passage.of("measure-visiting").some((h) => h.from >= to && h.from - to <= 6);
  if (passage.verbLast) return isFor;
  if (f & F.IMP) return false;
  const done = ["measure-visiting", "measure-given", "measure-grants"].flatMap((cat) => passage.of(cat));
  const past = done.filter((h) => h.from >= to && (passage.verb(h.from) & (F.PST | F.PTCP)) !== 0);
  // "with different aims, 1.9 million citizens left the country"
  return past.some((h) => h.to <= from || (passage.parted(to, from) && passage.over(h.from, "measure-visiting")));
}

/** "41 documents aimed at deepening ties": what the things counted are meant for. */
const isOfThing = ({ passage, hit, measure }: Amount, target: Hit): boolean =>
  !passage.verbLast &&
  (measure === "documents" || measure === "projects") &&
  hit !== null &&
  passage.over(target.from, "measure-target") &&
  (target.f & F.V || passage.verb(target.from)) !== 0 &&
  target.from >= hit.to &&
  target.from - hit.to <= 1;

/** "iş birliğini derinleştirmeyi amaçlayan 19 belge": what the papers counted are meant for, told right before their number. */
const isMeantFor = ({ passage, amount, measure }: Amount, target: Hit): boolean =>
  passage.verbLast &&
  (measure === "documents" || measure === "projects") &&
  amount.unit === "count" &&
  (target.f & F.PTCP) !== 0 &&
  target.to <= amount.from &&
  amount.from - target.to <= 1;

/** "The target set by the presidents on trade between the two countries is $5 billion": whether the subject of the sentence is what is aimed at, and one verb leads to the amount. */
function isTargetOf(passage: Passage, { from, unit }: AmountMention, targets: readonly Hit[]): boolean {
  if (passage.verbLast || isRelative(unit)) return false;
  const plans = passage.of("sense").filter((h) => h.entry.code === "plan" && passage.verb(h.from) === 0);
  // "while 30 million tonnes were carried, the plan for this year is 35 million"
  const opens = (h: Hit) => h.from - passage.from <= 3 || [1, 2, 3].some((back) => passage.isSetOff(h.from - back));
  const subject = [...targets.filter((h) => !(h.f & F.V)), ...plans].find((h) => h.to <= from && opens(h));
  if (!subject || passage.verb(from - 1) === 0) return false;
  return !passage.parted(subject.to, from) && !passage.amounts.some((a) => a.from >= subject.to && a.to <= from);
}

/** "The goal set by our leaders, $3 billion a year, stands", «цель, поставленная президентами, – 3 млрд»: a goal that opens its clause, and the sum that a mark or a dash sets beside it. */
function isNamedGoal(passage: Passage, { from, unit }: AmountMention, targets: readonly Hit[]): boolean {
  if (!isMoney(unit)) return false;
  const at = endingAt(hitsOf(passage.page, "about-before"), from)?.from ?? from;
  // a sign of a currency stands before its number
  const beside = [at - 1, at - 2].find((i) => passage.isSetOff(i));
  if (beside === undefined) return false;
  return targets.some((h) => {
    if (h.f & F.V || h.f & CASES || h.to > beside || beside - h.to > 8 || h.from - passage.from > 4) return false;
    if (passage.amounts.some((a) => a.from >= h.to && a.to <= from)) return false;
    for (let i = h.to; i < beside; i++) if (passage.verb(i) & F.FIN && !(passage.verb(i) & (F.PTCP | F.PST))) return false;
    return true;
  });
}

/** "will send 10 billion cubic metres to Turkey and about 12 billion to Europe": the amount before it, of which an amount shares what is said of what is to come. */
function fellowAhead(passage: Passage, { from, unit }: AmountMention): AmountMention | undefined {
  const before = passage.verbLast ? undefined : passage.amounts.findLast((a) => a.to <= from);
  if (!before || before.unit !== unit || from - before.to > 9 || passage.verbBetween(before.to, from)) return undefined;
  for (let i = before.to; i < from; i++) if (startingAt(hitsOf(passage.page, "and"), i)) return before;
  return undefined;
}

/** "800 million dollarga tushadi": a verb of costing, which may be one of falling elsewhere, right after the amount. */
const isPriced = (passage: Passage, { to }: AmountMention): boolean =>
  // "долларға түседі": the expression begins with the currency
  passage.of("measure-worth").some((h) => (h.from >= to && h.from <= to + 1) || (h.from < to && h.to > to));

/** "15 milyon tonu hedefliyoruz": what one aims at governs the amount itself. */
const isAimed = (passage: Passage, { f, to }: AmountMention): boolean =>
  passage.verbLast &&
  (f & (F.ACC | F.PSS3)) !== 0 &&
  passage.of("measure-target").some((h) => h.from === to && (h.f & F.V) !== 0);

/** "will be 40 km long", "узундугу 40 км болот": a verb of being right beside the amount, where the language has its verb. */
const isToBe = (passage: Passage, amount: AmountMention): boolean =>
  (passage.nearest(passage.of("measure-be"), amount, passage.verbLast ? 9 : 0, passage.verbLast ? 0 : 9)?.cost ?? 99) <= 1;

/** A participle of the future of such a verb right after a length: "uzunligi 40 km bo'ladigan". */
function isComing(passage: Passage, { to }: AmountMention): boolean {
  const f = passage.verb(to);
  if (!passage.verbLast || !(f & F.PTCP) || f & F.PST || !passage.over(to, "measure-be")) return false;
  const key = passage.page.words[to]?.key ?? "";
  return (f & F.FUT) !== 0 || listed(passage.page.language.morphology.simplePresent).some((e) => key.endsWith(e));
}

/** The word that says by how much, right before an amount or what makes it rough ("by almost 100 million"). */
function byBefore(passage: Passage, { from }: Pick<AmountMention, "from">): Hit | undefined {
  const by = passage.of("measure-by");
  const about = passage.verbLast ? undefined : endingAt(hitsOf(passage.page, "about-before"), from);
  return endingAt(by, from) ?? (about && endingAt(by, about.from));
}

/** "(+37%)" */
function signOf({ page }: Passage, amount: AmountMention): FigureSense | undefined {
  const mark = (i: number) => (i >= 0 ? page.text[page.tokens[i].start] : "");
  const sign = mark(amount.from - 1);
  if (sign === "+") return "increase";
  return mark(amount.from - 2) === "(" && (sign === "-" || sign === "−" || sign === "–") ? "decrease" : undefined;
}

/** "27 percent more", "30 faiz azdır" */
export function comparedBy(passage: Passage, amount: AmountMention): FigureSense | undefined {
  // "120 milyonu artıq xərclənib": by now
  // "yolun 60 faizi artıq hazırdır"
  const part = isMoney(amount.unit) || amount.unit === "percent";
  if (amount.f & F.ABL || (passage.verbLast && part && amount.f & F.PSS3)) return undefined;
  // "a third more" may be one expression
  const start = amount.single ? amount.from + 1 : amount.to;
  // "1.04 billion over the same months": of sums a time is no difference
  const relative = amount.unit === "percent" || amount.unit === "times";
  // «выше прошлогоднего на 12%»
  const by = !passage.verbLast && byBefore(passage, amount) !== undefined;
  const precedes = (cat: string) =>
    by && passage.of(cat).some((h) => h.to <= amount.from && amount.from - h.to <= 5 && !passage.parted(h.to, amount.from));
  const follows = (cat: string) =>
    precedes(cat) ||
    passage.of(cat).some(
      (h) =>
        h.from >= start &&
        h.from <= counterEnd(passage, amount.to) + 1 &&
        // "842 milyon olmuşdursa, artıq …"
        !(passage.verbLast && passage.verbBetween(amount.to, h.from)) &&
        (relative || passage.verbLast || h.to - h.from === 1),
    );
  // "12 percent below the level of last year"
  if (passage.of("measure-less").some((h) => h.from === start) && !passage.of("measure-more").some((h) => h.from === start))
    return "decrease";
  return follows("measure-more") ? "increase" : follows("measure-less") ? "decrease" : undefined;
}

/** "2018-ci illə müqayisədə 45%-dən çoxdur": more than so much above what it is compared with. */
const isPassedBy = (passage: Passage, { unit, f, from, to }: AmountMention): boolean =>
  unit === "percent" &&
  endingAt(passage.of("measure-compared"), from) !== undefined &&
  // "45 faizdən çoxdur": what is rough is of the amount itself
  passage.over((f & F.ABL) !== 0 ? to : to - 1, "measure-more");

/** Whether a verb of passing tells by how many percent something exceeds another, which stands before. */
function isExceedingBy(passage: Passage, { unit, f, from, to, single }: AmountMention): boolean {
  if (unit !== "percent" || single) return false;
  if (!passage.verbLast) {
    const by = byBefore(passage, { from });
    const passed = by && passage.of("measure-reach").findLast((h) => h.to <= by.from && by.from - h.to <= 6);
    if (!passed || within(passage.amounts, passed.to, by.from).length) return false;
    return ["measure-rise", "measure-fall"].every((cat) => within(passage.of(cat), passed.to, by.from).length === 0);
  }
  // "асып түсті" begins with a word that makes numbers rough
  const passes = (i: number) => passage.over(i, "measure-reach", "measure-rise");
  if (!passes(to)) return false;
  const bears = (of: number) =>
    passage.page.words[from - 1]?.readings.some((r) => r.known && (r.f & of) === of && !(r.f & F.V)) === true;
  return f & F.DAT || passes(to - 1) ? bears(F.ABL) : !(f & (CASES | F.PSS3)) && bears(F.ACC | F.PSS3);
}

/** Whether a word of being more or less begins at token `i`. */
const isOver = (passage: Passage, i: number): boolean => passage.over(i, "measure-more", "measure-less");

/** «на 40 больше», "40 more than last year", "былтыркыдан 40ка көп": whether a count is that by which something is more or less. */
export function isDifference(passage: Passage, amount: AmountMention): boolean {
  const { unit, from, to, f, inWords } = amount;
  if (unit !== "count" || inWords) return false;
  const more = [...passage.of("measure-more"), ...passage.of("measure-less")].filter((h) => h.from === to);
  if (passage.verbLast) {
    // "600 nafarga ko‘p"
    const counter = startingAt(hitsOf(passage.page, "counter"), to);
    const over = counter ? isOver(passage, counter.to) : more.length > 0;
    const of = f | (counter?.f ?? 0);
    // "keçən ildən 3 min çox": than what stands right before it
    // but not "Tojikistondan 2 milliondan ortiq"
    const bears = (i: number) => passage.page.words[i]?.readings.some((r) => r.known && r.f & F.ABL && !(r.f & F.V)) ?? false;
    // nor "iki ölkədən 80-dən çox", where digits bear an ending of their own
    const ended = (passage.page.tokens[to - 1].flags & GLUED) !== 0;
    const than = (of & CASES) === 0 && bears(from - 1) && !bears(to - 1) && !ended;
    return ((of & F.DAT) !== 0 || than) && over;
  }
  if (endingAt(passage.of("measure-by"), from)) return comparedBy(passage, amount) !== undefined;
  return more.some((h) => startingAt(passage.of("measure-compared"), h.to) !== undefined);
}

/** Whether an absolute amount says by how much something changed: "by 5 million", "5 milyon ton artıb". */
function changeBy({ passage, amount, hit, reached }: Amount, direction: Near | undefined): boolean {
  // "increase exports of non-commodity goods to China by $2.1 billion"
  const most = !passage.verbLast && byBefore(passage, amount) ? 16 : 8;
  if (!direction || direction.cost > most) return false;
  if (!passage.verbLast) return byBefore(passage, amount) !== undefined || (hasGone(passage, amount) && isMoney(amount.unit));
  // "15 milyon tondur, genişləndirmədən sonra …", "960 million dollarga (o‘sish 17 foiz)": of what follows
  const apart = passage.mark(amount.to) !== "";
  const next = direction.hit.from >= amount.to && direction.hit.from - amount.to <= 1 && !apart;
  // "korxonalar soni 60 taga ko‘paydi"
  // "reyslar soni haftasiga 2 taga ko‘paydi": how often stands between
  const often = endingAt(passage.of("measure-often"), amount.from)?.from ?? amount.from;
  const told =
    endingAt(passage.of("measure-number"), often) !== undefined && direction.hit.from - counterEnd(passage, amount.to) <= 0;
  const counted = amount.unit !== "count" || hit?.to === amount.to || told;
  if (counted && amount.f & F.DAT && !(amount.f & F.EQTV) && next && passage.over(direction.hit.from, "measure-by-dative"))
    return (
      !reached &&
      !outgrows(passage, amount, direction) &&
      !within(passage.of("date-until-after"), amount.from, amount.to + 1).length
    );
  const bare = (amount.f & (F.DAT | F.ACC | F.ABL | F.LOC | F.GEN | F.PSS3)) === 0;
  // "5 milliard dollarlik marradan oshdi": a mark passed
  if (direction.hit.from > amount.to && passage.page.words[amount.to]?.readings.some((r) => r.known && r.f & F.ABL)) return false;
  // "izin sayısı 12 bin adet artırıldı"
  const end = startingAt(hitsOf(passage.page, "counter"), amount.to)?.to ?? amount.to;
  // "tələbələrin sayı 400 nəfər artıb"
  const named = hit === null ? endingAt(passage.of("measure-number"), amount.from) !== undefined : hit.from < amount.to;
  if (amount.unit === "count" && (direction.hit.from !== end || amount.inWords || !named)) return false;
  // "200 müň tonna çenli peseldi": down to so much
  if (startingAt(passage.of("date-until-after"), amount.to)) return false;
  return bare && next && (direction.hit.f & F.V) !== 0;
}

/** "up $4.9 billion": a word of direction that is also one of comparison, right before the amount. */
const hasGone = (passage: Passage, { from }: AmountMention): boolean => {
  const way = endingAt([...passage.of("measure-rise"), ...passage.of("measure-fall")], from);
  return (
    way !== undefined &&
    !(way.f & F.V) &&
    endingAt([...passage.of("measure-more"), ...passage.of("measure-less")], from) !== undefined &&
    startingAt(passage.of("measure-to"), from) === undefined
  );
};

/** Whether an amount is more, or less, than one told before it that it came from ("2021 жылы 300 млн болса, 2024 жылы 500 млн долларға өсті"). */
const outgrows = (passage: Passage, { value, unit, from }: AmountMention, { hit }: Near): boolean =>
  passage.amounts.some(
    (a) => a.unit === unit && a.to <= from && (passage.over(hit.from, "measure-fall") ? a.value > value : a.value < value),
  );

/** Whether an absolute amount beside a comparative is the difference ("5 tonnes more", "5 тоннаға көп") and not what is exceeded. */
const isByThat = (passage: Passage, { f }: AmountMention): boolean => !passage.verbLast || (f & CASES & ~F.DAT) === 0;

/** Words by which what stands near them is to come: plans, wishes, necessities. */
const cuesOf = (passage: Passage): Hit[] =>
  [
    ...passage.of("measure-ahead"),
    ...passage
      .of("sense")
      .filter((h) => aheadSenses.has(h.entry.code) && !passage.of("measure-not").some((n) => n.from <= h.from && n.to >= h.to))
      // "3 anlaşma imzalandı": the paper, and not to agree
      .filter((h) => !(h.entry.code === "agree" && passage.of("measure").some((m) => m.from === h.from && m.to === h.to)))
      // "new direct routes": no word of directing somebody
      .filter((h) => passage.verbLast || h.entry.code !== "instruct" || h.to - h.from > 1 || passage.verb(h.from) !== 0),
    // "9 milliardy eksporta degişli": what belongs to exports is no duty
  ].filter(
    // "6 foizi kelishilmay qoldi": what was left open
    (h) =>
      !isLeftOpen(passage, h) &&
      !(passage.over(h.from, "measure-holds") && passage.page.words[h.from - 1]?.readings.some((r) => r.f & F.DAT)),
  );

/** Whether a word of agreeing is denied. */
const isLeftOpen = (passage: Passage, { from, to }: Hit): boolean =>
  ((passage.page.words[to - 1]?.readings[0]?.f ?? 0) & F.NEG) !== 0 &&
  passage.of("sense").some((h) => h.entry.code === "agree" && h.from === from);

/** Whether a percentage is of something: a genitive before it and "of it" on it, or "of" after it with no "by" before it. */
const isPartOf = (passage: Passage, amount: AmountMention): boolean =>
  passage.verbLast
    ? (amount.f & F.PSS3) !== 0 && isOfBefore(passage, amount)
    : passage.of("measure-part").some((h) => h.from === amount.to) && byBefore(passage, amount) === undefined;

/** "uch yil oldin 9 ta edi": a copula of the past right after the amount or what it counts. */
const wasSo = ({ passage, amount, hit }: Amount): boolean => {
  if (pricedTo(passage, amount, hit) > amount.to) return false;
  const to = hit && hit.from >= amount.to && hit.from - amount.to <= 2 ? hit.to : amount.to;
  return passage.of("measure-was").some((h) => h.from >= amount.to && h.from <= to + 1 && !isBefore(passage, h));
};

/** "272 шақырым болатын желі": a participle that goes with the noun after it. */
const isBefore = (passage: Passage, { to }: Hit): boolean =>
  (passage.verb(to - 1) & F.PTCP) !== 0 && to < passage.to && !passage.mark(to) && !passage.over(to, "measure-was");

/**
 * "Hedeflenen 3 milyar doları aştı", "exceeded the targeted $3 billion": what was aimed at, right beside the verb that tells that it has been reached
 * or passed.
 */
function isReachedAim({ passage, amount }: Amount): boolean {
  const { verbLast } = passage;
  const told = (f: number) => (f & (F.PST | F.PRF)) !== 0 && !(f & (F.FUT | F.MSDR | F.COND | F.NEG));
  const reached = passage.of("measure-reach").filter((h) => !passage.over(h.from, "measure-near"));
  if (!verbLast)
    return reached.some(
      (h) =>
        h.to <= amount.from &&
        amount.from - h.to <= 3 &&
        told(h.f) &&
        // «будет достигнута отметка в 5 млрд»
        endingAt(passage.of("measure-ahead"), h.from) === undefined &&
        // «превысил намеченные 3 млрд»
        !(passage.verbBetween(h.to, amount.from) && !(passage.verb(amount.from - 1) & F.PTCP)) &&
        passage.verb(h.to - 1) !== 0,
    );
  // "… dolar geçen yıl aşıldı": only when stands between
  // "3 млн тонна астық": grain, and no passing
  if (!(amount.f & CASES) && !isMoney(amount.unit)) return false;
  const verb = reached.find(
    (h) => h.from === amount.to || (passage.dates.has(amount.to) && h.from > amount.to && h.from - amount.to <= 3),
  );
  return verb !== undefined && told(passage.verb(verb.to - 1) || verb.f);
}

/** "against 1.5 million last year": what an amount before it in the sentence is held against. */
const isAgainst = (passage: Passage, amount: AmountMention): boolean =>
  // «увеличить показатель до 10 млрд»
  // «ожидается, что показатель достигнет 2,5 млн тонн»
  !(!passage.verbLast && (isReached(passage, amount) || reachesAtOnce(passage, amount))) &&
  passage.amounts.some((a) => a.to <= amount.from && a.unit === amount.unit) &&
  passage.of("measure-compared").some(
    (h) =>
      h.to <= amount.from &&
      amount.from - h.to <= 1 &&
      h.to - h.from === 1 &&
      // "2030-жылга карата 5 миллиардга": by then
      !(passage.verbLast && [1, 2, 3].some((back) => passage.dates.has(h.from - back))),
  );

/** Whether the word before an amount is a genitive. */
const isOfBefore = ({ page }: Passage, { from }: AmountMention): boolean =>
  ((page.words[from - 1]?.readings[0]?.f ?? 0) & F.GEN) !== 0;

/** Whether token `i` is an infinitive of change: with its particle, or by its form. */
const isInfinitive = (passage: Passage, i: number): boolean => {
  const key = passage.page.words[i]?.key;
  const base = passage.page.words[i]?.readings.find((r) => r.known && r.f & F.V && r.stem === key);
  if (!base) return false;
  return endingAt(passage.of("measure-to"), i) !== undefined || !(base.f & (F.FIN | F.PTCP | F.CVB | F.PST | F.PRS | F.FUT));
};

/** Words of talking about a change: what is talked about by a verbal noun is to come. */
const talks = (passage: Passage): Hit[] => passage.of("sense").filter((h) => h.entry.code === "discuss");

/** "A $5 billion target", "a 10 billion dollar trade goal": a word of what is aimed at right after the amount, what it measures between at most. */
function namesTarget(passage: Passage, { to }: AmountMention, targets: readonly Hit[]): boolean {
  const measured = startingAt(passage.of("measure"), to)?.to ?? to;
  // «до 5 млрд – в числе приоритетов»
  const equated = (h: Hit): boolean => {
    for (let i = measured; i < h.from && h.from - measured <= 4; i++) if (/[–—-]/.test(passage.mark(i))) return true;
    return false;
  };
  return targets.some((h) => h.from >= to && (h.from === to || h.from === measured || equated(h)) && !passage.parted(to, h.from));
}

/** Whether what governs the amount speaks of what is to come. */
function liesAhead(of: Amount, direction: Hit | undefined): boolean {
  const { passage, amount } = of;
  const targets = passage
    .of("measure-target")
    // "seven priority projects": of which sort they are
    .filter(
      (h) =>
        !isPurpose(passage, amount, h) &&
        !isOfThing(of, h) &&
        !isMeantFor(of, h) &&
        !(h.from === amount.to && of.hit?.from === h.to),
    );
  if (isTargetOf(passage, amount, targets) || isNamedGoal(passage, amount, targets)) return true;
  const target = passage.nearest(targets, amount, 0, passage.verbLast ? 0 : 8);
  const beyond = target && passage.amounts.some((a) => a.from >= amount.to && a.to <= target.hit.from);
  const ranged = !passage.verbLast && target && target.hit.to <= amount.from && !passage.parted(target.hit.to, amount.from);
  // "made up 1.2 billion; the goal is 2 billion": of what follows
  const apart =
    passage.verbLast &&
    target &&
    target.hit.from >= amount.to &&
    passage.parted(amount.to, target.hit.from) &&
    // "16,2 milyar dolardı, hedef 30 milyar"
    ((amount.f & F.PST) !== 0 || passage.verbBetween(amount.to, target.hit.from));
  // "fell short of the $5 billion goal, reaching $4.1 billion"
  const short =
    !passage.verbLast &&
    target &&
    target.hit.to <= amount.from &&
    passage.parted(target.hit.to, amount.from) &&
    within(passage.of("measure-reach"), target.hit.to, amount.from).length > 0;
  // "10 milyar dolarlık hedefi hatırlatan X, 2 bin firmanın …": of the amount beside it
  const others =
    passage.verbLast &&
    target &&
    target.hit.to <= amount.from &&
    passage.parted(target.hit.to, amount.from) &&
    passage.amounts.some((a) => a.to <= target.hit.from && target.hit.from - a.to <= 2);
  if (target && !hasCome(passage, amount) && target.cost <= (ranged ? 12 : 6) && !beyond && !apart && !short && !others)
    return !isAttained(passage, amount, target.hit);
  if (!passage.verbLast && namesTarget(passage, amount, targets)) return true;
  if (isContracted(of) || isToBring(passage, amount)) return true;
  if (passage.verbLast && isSaidToCome(passage, amount)) return true;
  if (hasCome(passage, amount)) return false;
  // what waits does not lie ahead, whatever else its verb may say ("bekliyor")
  const waits =
    amount.unit === "count" && of.measure === "other" && of.hit?.entry.cat !== "measure-guests"
      ? passage.of("measure-waiting").filter((w) => !awaitsDeed(passage, w))
      : [];
  // "3,000 are studying there": those who learn do so already, where else it is a plan that is studied
  const learns = (h: Hit) => of.measure === "students" && passage.over(h.to - 1, "measure-learn") && passage.verb(h.from) !== 0;
  const cues = cuesOf(passage).filter(
    (h) =>
      !waits.some((w) => w.from <= h.from && w.to >= h.to) &&
      !isReady(passage, amount, h) &&
      !learns(h) &&
      !isOfThing(of, h) &&
      !isAbility(of, h) &&
      !isAgreedPart(of, h) &&
      !isOnItsWay(of, h) &&
      !isPutForward(of, h),
  );
  return passage.verbLast ? aheadBefore(of, cues) : aheadAfter(of, cues, direction);
}

/** "can let through 5 million tonnes": what something is able to do it can do now. */
const isAbility = ({ passage, measure, hit }: Amount, cue: Hit): boolean =>
  measure === "capacity" &&
  !passage.verbLast &&
  hit !== null &&
  hit.to - hit.from > 1 &&
  cue.from >= hit.from &&
  cue.to <= hit.to &&
  !passage.page.words[cue.from]?.readings.some((r) => r.f & F.FUT);

/** "94 percent of the border has been agreed", «62 процента потребностей»: a part that something has come to, or a noun that it is of. */
const isAgreedPart = ({ passage, amount, measure }: Amount, cue: Hit): boolean =>
  amount.unit === "percent" &&
  !passage.verbLast &&
  cue.from >= amount.to &&
  ((cue.entry.code === "agree" && measure === "other" && (passage.verb(cue.to - 1) & F.FUT) === 0) ||
    (cue.entry.code === "need" && cue.from - amount.to <= 4 && startingAt(passage.of("measure-part"), amount.to) !== undefined));

/** "30 projects are under way": what goes on is there, unless it is a paper. */
const isOnItsWay = ({ passage, measure }: Amount, cue: Hit): boolean =>
  measure !== "documents" &&
  cue.entry.code === "prepare" &&
  passage.of("sense").some((h) => h.entry.code === "hold" && h.from === cue.from && h.to === cue.to);

/** "16 initiatives put forward by Uzbekistan": whose they are. */
const isPutForward = ({ passage, hit }: Amount, cue: Hit): boolean =>
  !passage.verbLast && cue.entry.code === "propose" && hit !== null && cue.from === hit.to && hit.entry.more?.counted === true;

/** "1,2 milliard dollara ýeten söwdany artdyrmak": what trade has come to, by a participle of the past that goes with its noun. */
function hasCome(passage: Passage, { f, to }: AmountMention): boolean {
  const verb = passage.verb(to);
  const past = F.PTCP | F.PST;
  if (!passage.verbLast || !(f & F.DAT) || (verb & past) !== past || verb & (CASES | F.PSS3)) return false;
  if (!passage.over(to, "measure-reach", "measure-rise", "measure-bring")) return false;
  const after = startingAt(passage.of("measure"), to + 1);
  return after !== undefined && after.entry.more?.counted !== true;
}

/** "the task of increasing trade to 10 billion", "discussed bringing traffic to 5 million tonnes": what a gerund with an object of its own leads to. */
function isToBring(passage: Passage, amount: AmountMention): boolean {
  const { page } = passage;
  if (passage.verbLast || page.language.morphology.declines !== "none") return false;
  const to = endingAt(passage.of("measure-to"), amount.from);
  const verbs = [...passage.of("measure-bring"), ...passage.of("measure-rise")];
  const verb = to && verbs.filter((h) => h.from < to.from && to.from - h.from <= 10).sort((a, b) => b.from - a.from)[0];
  if (!to || !verb || to.from - verb.from < 2 || passage.parted(verb.from, to.from)) return false;
  const gerund = F.CVB | F.PRS;
  if (!page.words[verb.from]?.readings.some((r) => (r.f & gerund) === gerund)) return false;
  for (let i = verb.from + 1; i < to.from; i++)
    if (passage.verb(i) & F.FIN && !page.words[i]?.readings.some((r) => !(r.f & F.V))) return false;
  // "…, increasing trade to 5 billion" and "has been raising" tell what has come about
  return (
    page.words[verb.from - 1] != null &&
    !["passive", "measure-by", "measure-achieved"].some((cat) => endingAt(hitsOf(page, cat), verb.from))
  );
}

/** What contracts are made for by number, weight and volume. */
const contracted: ReadonlySet<string> = new Set(["energy", "exports", "imports", "freight"]);

/** "a contract for the supply of 5 thousand tonnes", "5 bin ton uranyum tedarikine ilişkin sözleşme": goods that a document says will be sent or bought. */
function isContracted({ passage, amount, measure, hit }: Amount): boolean {
  const { unit, from, to } = amount;
  const goods = hit !== null && passage.of("measure-goods").some((h) => h.from === hit.from);
  if (isMoney(unit) || unit === "percent" || unit === "times" || !(contracted.has(measure) || goods)) return false;
  const papers = passage.of("measure").filter((h) => h.entry.code === "documents");
  if (!passage.verbLast)
    return papers.some(
      (h) =>
        h.to < from &&
        from - h.to <= 6 &&
        !passage.parted(h.to, from) &&
        passage.of("measure").some((m) => (m.from > h.to && m.to <= from && contracted.has(m.entry.code)) || from - h.to === 1),
    );
  return papers.some((h) => {
    if (h.from <= to || h.from - to > 7 || passage.parted(to, h.from)) return false;
    if (passage.amounts.some((a) => a.from >= to && a.to <= h.from)) return false;
    let trade = false;
    for (let i = to; i < h.from; i++) {
      const f = passage.verb(i);
      if (f & (F.FIN | F.PTCP | F.CVB)) return false;
      if (f & F.MSDR || passage.of("measure").some((m) => m.from === i && m.entry.more?.sent)) trade = true;
    }
    return trade;
  });
}

/** "kurulacak 400 megavatlık santral", "an agreement on building a 250 MW plant": the size of works that a participle or a document says will be built. */
function isToBeBuilt(passage: Passage, amount: AmountMention): boolean {
  const { page, verbLast } = passage;
  const { from, to, unit } = amount;
  if (unit !== "MW" && unit !== "km") return false;
  const papers = passage.of("measure").filter((h) => h.entry.code === "documents");
  const builds = passage.of("measure-builds");
  if (!verbLast && isMeantToBeBuilt(passage, amount)) return true;
  if (!verbLast)
    return papers.some(
      (h) =>
        h.to <= from &&
        from - h.to <= 9 &&
        !passage.parted(h.to, from) &&
        (within(builds, h.to, from).length > 0 || startingAt(passage.of("measure-purpose"), h.to)),
    );
  // "7 kilometrelik yolun yapılacağını", "130 kilometrelik hat inşa edecek"
  // "160 kilometr bolan ýol gurlar"
  const past = passage.verb(to) & F.PTCP && passage.over(to, "measure-be") ? to + 1 : to;
  const next = builds.find((h) => h.from >= past);
  if (next && next.verb & F.FUT && next.from - to <= 8 && !passage.parted(to, next.from) && !passage.verbBetween(past, next.from))
    return true;
  const endings = listed(page.language.morphology.simplePresent);
  for (let i = from - 1; i >= Math.max(passage.from, from - 6) && !/[,;]/.test(passage.mark(i)); i--) {
    const f = passage.verb(i);
    const key = page.words[i]?.key ?? "";
    const ahead = f & F.FUT || endings.some((e) => key.endsWith(e));
    if (f & (F.PTCP | F.FUT) && !(f & (F.PST | CASES)) && ahead && passage.over(i, "measure-builds")) return true;
    if (f & F.FIN && !(f & F.PTCP)) return false;
  }
  return papers.some((h) => {
    if (h.from <= to || h.from - to > 9 || passage.parted(to, h.from)) return false;
    return within(builds, to, h.from).length > 0;
  });
}

/** "will lay 120 km of track": what is built is so much of a way, and not a way so long. */
const isLaid = (passage: Passage, { from, to, f }: AmountMention): boolean => {
  // "boruların daha 40 kilometrini döşəyəcəyik": so much of it
  if (passage.verbLast) {
    const verb = f & F.PSS3 ? passage.of("measure-builds").find((h) => h.from >= to && h.from - to <= 1) : undefined;
    return verb !== undefined && (verb.f & F.V) !== 0 && (verb.f & F.MSDR) === 0;
  }
  const at = endingAt(hitsOf(passage.page, "about-before"), from)?.from ?? from;
  const verb = endingAt(passage.of("measure-builds"), endingAt(passage.of("measure-further"), at)?.from ?? at);
  if (verb && (verb.f & F.V) !== 0) return true;
  // "11,000 km of track will be renewed"
  return passage
    .of("measure-builds")
    .some(
      (h) =>
        h.from >= to &&
        h.from - to <= 6 &&
        passage.verb(h.from) !== 0 &&
        !passage.parted(to, h.from) &&
        passage.over(h.from - 1, "passive", "measure-auxiliaries"),
    );
};

/** Senses of saying that something will be built. */
const meantSenses: ReadonlySet<string> = new Set(["plan", "intend", "propose", "agree", "decide", "pledge"]);

/** "pledged to finance the construction of a tunnel, 4.4 km long": building that is planned or promised right before. */
function isMeantToBeBuilt(passage: Passage, { from, unit }: AmountMention): boolean {
  const ahead = cuesOf(passage).filter((h) => meantSenses.has(h.entry.code) || h.entry.cat === "measure-ahead");
  const cues = [...ahead, ...talks(passage), ...passage.of("measure-asked")];
  const into = [...passage.of("measure").filter((h) => h.entry.code === "investment"), ...passage.of("measure-finances")];
  return [...passage.of("measure-builds"), ...into].some(
    (b) =>
      b.to <= from &&
      from - b.to <= 14 &&
      !passage.amounts.some((a) => a.unit === unit && a.from >= b.to && a.to <= from) &&
      !finite(passage, b.to, from) &&
      // «построят дорогу протяжённостью 160 км»
      ((b.verb & (F.FIN | F.FUT)) === (F.FIN | F.FUT) ||
        cues.some((c) => c.to <= b.from && b.from - c.to <= 4 && !passage.parted(c.to, b.from))),
  );
}

/** Whether a finite verb stands among tokens `from` to `to`. */
function finite(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.verb(i) & F.FIN) return true;
  return false;
}

/** "yolun yüzde 70'i hazır": so many percent of works that are ready are done. */
const isReady = (passage: Passage, amount: AmountMention, cue: Hit): boolean =>
  amount.unit === "percent" && passage.over(cue.from, "measure-done") && passage.between(cue, amount) <= 2;

/** "katılması bekleniyor": what is awaited is a deed. */
const awaitsDeed = ({ page, verbLast }: Passage, { from }: Hit): boolean =>
  verbLast && (page.words[from - 1]?.readings.some((r) => r.f & F.MSDR || (r.f & F.PTCP && r.f & (F.PSS3 | CASES))) ?? false);

/** "10 milyar dolar hedefine ulaştı", "reached its goal of $10 billion": a goal that the clause tells as reached or passed. */
function isAttained(passage: Passage, { from, to }: AmountMention, goal: Hit): boolean {
  if (goal.f & F.V) return false;
  const told = (i: number): boolean => {
    const f = passage.verb(i);
    return (f & (F.PST | F.PRF)) !== 0 && !(f & (F.NEG | F.FUT));
  };
  if (!passage.verbLast) {
    for (let i = goal.from - 1; goal.to <= from && i >= goal.from - 3 && !passage.mark(i); i--)
      if (passage.verb(i)) return passage.over(i, "measure-reach") && !passage.over(i, "measure-near") && told(i);
    // "the goal of $5 billion, set in 2022, has been reached"
    for (let i = to; goal.to <= from && i < to + 12; i++)
      if (passage.verb(i) & F.PASS && passage.over(i, "measure-reach")) return told(i);
    return false;
  }
  if (goal.from < to || goal.f & F.GEN) return false;
  for (let i = goal.to; i < goal.to + 4 && !passage.mark(i); i++) {
    const f = passage.verb(i);
    // "geçen yıl" is no passing
    if (!(f & F.FIN) && !(f & CASES)) continue;
    if (passage.over(i, "measure-near")) return false;
    if (passage.over(i, "measure-reach", "measure-rise")) return told(i);
    if (f & F.FIN) return false;
  }
  return false;
}

/**
 * "değeri 85 milyon dolar olan ürünlerin ihracatını artırmak", "gücü 300 MVt olan stansiyanın tikintisi": where what governs goods worth so much or a
 * plant so strong begins, past the participle of being.
 */
function pricedTo(passage: Passage, amount: AmountMention, hit: Hit | null): number {
  const { unit } = amount;
  // "230 MVt gücü olan"
  const to = unit === "MW" && hit?.from === amount.to ? hit.to : amount.to;
  if (!(passage.verb(to) & F.PTCP) || !passage.over(to, "measure-be")) return amount.to;
  // "uzunligi 532 km bo‘lgan yo‘lning qurilishi boshlanadi"
  const built = unit === "km" && passage.of("measure-works").some((h) => h.from > to && h.from - to <= 4 && (h.f & F.PSS3) !== 0);
  if (unit === "MW" || built) return to + 1;
  const traded = hit !== null && hit.from > to && (hit.entry.code === "exports" || hit.entry.code === "imports");
  return traded && isMoney(unit) ? hit.to : amount.to;
}

/** Past the noun that an amount counts, which may be made of a verb ("10 ta nazorat-o‘tkazish punkti", "180 окуучу"). */
const nounEnd = ({ to }: AmountMention, hit: Hit | null): number =>
  hit && hit.from >= to && hit.from - to <= 1 && hit.entry.more?.counted === true && !(hit.f & F.V) ? hit.to : to;

/** The verb closes the clause: the first one after the amount decides, and what stands over it. */
function aheadBefore({ passage, amount, measure, dated, later, hit, reached: from }: Amount, cues: readonly Hit[]): boolean {
  const { page, to } = passage;
  const endings = page.language.morphology.simplePresent;
  const relative = amount.unit === "percent" || amount.unit === "times";
  const reached = (amount.f & F.DAT) !== 0;
  // "ikiye katlanacak": the amount is itself the verb
  if (amount.unit === "times" && amount.f & F.FUT) return true;
  // "tutumu 15 milyon tondur və 25 milyon tona çatdırıla bilər": the copula closes the clause
  if (amount.f & F.FIN && !isMoney(amount.unit) && !relative && passage.over(amount.to, "measure-joins")) return dated;
  // "3 ming nafar": a word of counting is no verb, whatever else it may be
  for (let i = Math.max(pricedTo(passage, amount, hit), counterEnd(passage, amount.to), nounEnd(amount, hit)); i < to; i++) {
    const mark = passage.mark(i);
    // "15 documents, among them an agreement on …, are to be signed"
    if (mark === "," && measure === "documents" && passage.of("document list").some((h) => h.from > amount.to && h.from <= i + 2))
      continue;
    if (mark === "," || mark === ";") return i > amount.to + 1 && dated && cues.some((h) => h.to <= i);
    if (wished(passage, i) || (i > amount.to && intended(passage, i))) return true;
    const f = passage.verb(i);
    // "az olmasın": the word of comparison looks like a verb
    if (!f || (amount.f & F.ABL && isOver(passage, i) && passage.verb(i + 1))) continue;
    const key = page.words[i]?.key ?? "";
    // "1,2 milyard kubmetr mavi yanacaq çatdırılıb": a thing whose name looks like a verb to come
    if (
      f & F.FUT &&
      passage.verb(i + 1) &&
      passage.over(i, "measure") &&
      page.words[i]?.readings.some((r) => r.known && !r.f && r.stem === key)
    )
      continue;
    if (amount.unit === "percent" && passage.over(i, "measure-done") && passage.over(i, "measure-ahead")) return dated;
    // "жетіге дейін арттырған жөн": it is right to have done so
    if (f & F.PTCP && f & F.PST && reached && cues.some((h) => h.from === i + 1 && h.entry.code === "need")) return true;
    // "hozir 18 kun yo'lda bo'ladi"
    const now = passage
      .of("measure-now")
      // "joriy yilda": in a year that goes on
      .some((h) => h.to <= amount.from && !passage.parted(h.to, amount.from) && !passage.dates.has(h.from));
    if (now && passage.over(i, "measure-stative")) return dated;
    if (now && f & F.PRS && !(f & F.PTCP) && listed(endings).some((ending) => key.endsWith(ending))) return dated;
    const prepared = (h: Hit) => measure === "documents" && h.entry.code === "prepare" && !(f & F.PST);
    if (cues.some((h) => h.from <= i && h.to > i && (aheadAtOnce.has(h.entry.code) || prepared(h)))) return true;
    // "экспорттауға мүмкіндік бар"
    const held = (h: Hit) => h.to === i && h.from >= amount.to && h.entry.cat === "measure-ahead" && h.entry.code !== "none";
    if (!(f & F.PST) && cues.some(held)) return true;
    // "өндіретін болады"
    if (f & F.PTCP && passage.over(i + 1, "measure-be") && passage.verb(i + 1) & F.PRS) return true;
    // "qabul qiladigan bo'ldi": what it came to that they will do
    if (f & F.PTCP && !(f & (F.PST | CASES)) && passage.over(i + 1, "measure-be") && passage.verb(i + 1) & F.PST) return true;
    // "4 мың тоннаға дейін артатынын"
    if (f & F.PTCP && !(f & F.PST) && f & CASES && reached && passage.over(i, "measure-rise", "measure-fall", "measure-bring"))
      return true;
    // "30 грант бөлетінін жариялады": what they say they will give
    if (f & F.PTCP && !(f & F.PST) && f & CASES && isToGive(passage, i)) return true;
    // "ajratishini bildirdi"
    const owned = F.MSDR | F.PSS3 | F.ACC;
    if (
      (f & owned) === owned &&
      (isToGive(passage, i) || (isToTrade(passage, i) && !isOften(passage, amount))) &&
      passage.of("sense").some((h) => h.entry.code === "say" && h.from === i + 1)
    )
      return true;
    // "20 миң адам иштерин айтты": who works there now
    if (f & F.FUT && f & CASES && isHabit(page, i)) return dated || later;
    if (f & F.PRS && listed(endings).some((ending) => key.endsWith(ending))) {
      // "екі рет орындалады деп күтілуде"
      if (startingAt(hitsOf(page, "that"), i + 1) && cues.some((h) => h.from > i && h.from - i <= 3)) return true;
      // a present that tells what will be as well: verbs of change look ahead, verbs of state and habit do not
      if (passage.over(i, "measure-rise", "measure-fall", "measure-bring") && (relative || reached)) return true;
      if (passage.over(i, "measure-reach") && reached) return true;
      // "exceeds": what it exceeds is a level
      if (amount.f & F.ABL && passage.over(i, "measure-rise", "measure-reach")) return dated || endsYear(passage, amount);
      if (f & F.PTCP) return dated || later;
      // "delivery takes 12 days"
      if (spans.has(amount.unit) && passage.over(i, "measure-takes", "measure-be")) return dated;
      // "сатып алат": what is bought is yet to be, what is had is not
      const buys = passage.of("measure-acquired").some((h) => h.to === i + 1 && h.to - h.from > 1);
      if (!buys && passage.over(i, "measure-stative")) return dated || later;
      return dated || later || (!relative && !isOften(passage, amount));
    }
    // "5 milyon tona çatsın", "az olmamalıdır"
    if (f & (F.IMP | F.OBLIG) && page.words[i]?.readings.some((r, at) => at === 0 && r.f & (F.IMP | F.OBLIG) && r.stem !== key))
      return true;
    // auxiliaries look like futures of shorter verbs (kk жүр)
    if (f & (F.FUT | F.OBLIG)) {
      const readings = page.words[i]?.readings ?? [];
      return (readings[0].f & F.V) !== 0 && !passage.over(i, "carrier") && readings[0].stem !== key
        ? true
        : !readings.some((r) => r.known && r.f & F.V && r.stem === key);
    }
    if (f & F.MSDR) {
      // "15 mln tonna tashish imkonini berdi": what was made possible came about
      if (passage.of("measure-achieved").some((h) => h.from > i && h.from - i <= 2 && hasBeen(passage.verb(h.to - 1))))
        return dated;
      const brought = passage.over(i, "measure-bring");
      const passive = page.words[i]?.readings.some((r) => r.known && r.f & F.MSDR && r.f & F.PASS) ?? false;
      // "120 taga yetkazishga, ruxsatnomalar sonini 40 mingga oshirishga kelishib oldi": what several verbal nouns depend on
      const listed =
        brought &&
        reached &&
        (f & F.DAT) !== 0 &&
        passage.mark(i + 1) === "," &&
        cues.some((h) => h.from > i && h.entry.cat === "sense");
      const ahead =
        dated ||
        listed ||
        // "yil yakunida 300 taga yetishini aytdi"
        ((f & owned) === owned && endsYear(passage, amount)) ||
        passage.over(i + 1, "measure-purpose") ||
        cues.some((h) => h.from > i && passage.between({ from: i, to: i + 1 }, h) <= 9) ||
        // "çatdırılması": to bring it to so much is a wish, unless it says from how much
        (brought && reached && !from && (passive || !(f & F.PSS3))) ||
        // "hajmiga erishish": what nobody is said to have reached
        (!(f & (F.PSS3 | CASES)) && passage.over(i, "measure-reach")) ||
        // what was talked about right after it: bringing it to so much
        (brought && talks(passage).some((h) => h.from > i && h.from - i <= 3));
      // "çıkarılması … kararlaştırıldı": what governs the bringing decides
      if (!ahead && brought && f & F.PSS3 && passive) continue;
      return ahead;
    }
    if (f & F.CVB && !(f & F.FIN) && page.words[i + 1] !== undefined) continue;
    return false;
  }
  return dated || cues.some((h) => h.from >= amount.to && passage.between(amount, h) <= 6);
}

/** "yil oxirida 5 milliarddan oshadi": whether the clause has said before an amount at which end of a year, with no number of the year. */
const endsYear = ({ page, from: first }: Passage, { from }: AmountMention): boolean =>
  within(hitsOf(page, "date"), first, from).some(
    (h) => h.entry.code === "edge" && h.f & F.LOC && endingAt(hitsOf(page, "date"), h.from)?.entry.code === "unit-year",
  );

/** Whether the clause of an amount says how often; no date ("joriy yilda") does. */
const isOften = (passage: Passage, { from, to }: AmountMention): boolean =>
  passage
    .of("measure-often")
    .some(
      (h) =>
        !passage.dates.has(h.from) &&
        !passage.dates.has(h.from - 1) &&
        !(h.to <= from ? closesBetween(passage, h.to, from) : closesBetween(passage, to, h.from)),
    );

/** "idxal edəcəyini bildirib", "сатып аларын айтты": whether what is said to be done with an amount is a deed to come, and no habit. */
function isSaidToCome(passage: Passage, amount: AmountMention): boolean {
  const { to } = amount;
  const coming = F.V | F.PTCP | F.FUT;
  const named = F.V | F.MSDR | F.PSS3 | F.ACC;
  const deeds = [...passage.of("measure"), ...passage.of("measure-acquired"), ...passage.of("sense")];
  const said = deeds.some((h) => {
    const trade = h.entry.cat === "measure-acquired" || inTrade.has(h.entry.code);
    const ahead = ((h.verb & coming) === coming && (h.verb & CASES) !== 0) || (trade && (h.verb & named) === named);
    if (!ahead || h.from < to || h.from - to > 7 || passage.parted(to, h.from) || passage.verbBetween(to, h.from)) return false;
    return passage.of("sense").some((s) => s.entry.code === "say" && s.from >= h.to && s.from - h.to <= 2);
  });
  return said && !isOften(passage, amount);
}

/** Whether features are of a verb that tells what has been. */
const hasBeen = (f: number): boolean => (f & (F.PST | F.PRF)) !== 0 && !(f & F.NEG);

/** Whether token `i` is a verb of giving, building and the like. */
const isToGive = (passage: Passage, i: number): boolean =>
  passage.of("sense").some((h) => (h.entry.code === "will-do" || h.entry.code === "will-make") && h.from <= i && h.to > i);

/** Whether token `i` is a verb of buying, selling and the like. */
const isToTrade = (passage: Passage, i: number): boolean =>
  [...passage.of("measure"), ...passage.of("measure-acquired")].some(
    (h) => h.to === i + 1 && (h.verb & F.MSDR) !== 0 && (h.entry.cat !== "measure" || inTrade.has(h.entry.code)),
  );
const inTrade: ReadonlySet<string> = new Set(["exports", "imports"]);

/** Whether token `i` closes a clause with a form of intention (kk бөлмек, ky өтмөкчү). */
function intended({ page, to }: Passage, i: number): boolean {
  const { intent } = page.language.measures;
  const key = page.words[i]?.key;
  if (!intent || !key || (i + 1 < to && page.words[i + 1] !== undefined)) return false;
  return listed(intent).some((ending) => key.length > ending.length + 1 && key.endsWith(ending));
}

/** Whether token `i` says what one would like to do, before the verb that closes it (kk жеткізгісі келеді). */
function wished({ page, to }: Passage, i: number): boolean {
  const { wish } = page.language.measures;
  const key = page.words[i]?.key;
  return (
    wish !== "" && key !== undefined && i + 1 < to && listed(wish).some((ending) => key.endsWith(ending)) && !!page.words[i + 1]
  );
}

/** The verb stands before what it governs, or a noun of plan does. */
function aheadAfter(
  { passage, amount, measure, dated, later, hit }: Amount,
  cues: readonly Hit[],
  direction: Hit | undefined,
): boolean {
  const { page, from, to } = passage;
  const fold = amount.single && amount.f & F.V;
  let verb = -1;
  if (fold) verb = amount.from;
  else if (direction && (direction.f & F.V || direction.from < amount.from)) verb = direction.from;
  else {
    // "noted that 2 million tons would be shipped": what is told has a verb of its own
    const told = passage
      .of("that")
      .some((h) => h.to <= amount.from && amount.from - h.to <= 2 && !passage.verbBetween(h.to, amount.from));
    const before = beforeInsertion(passage, amount);
    for (let i = before - 1; before < amount.from && i >= from && i > before - 10 && verb < 0; i--) if (passage.verb(i)) verb = i;
    if (verb >= 0 && isInfinitive(passage, verb)) return !isAchieved(passage, verb);
    verb = -1;
    for (let i = amount.from - 1; !told && i >= from && i > amount.from - 14 && verb < 0 && passage.mark(i) !== ";"; i--)
      if (passage.verb(i) && !isEpithet(passage, i, amount.from)) verb = i;
    // "направила 40 тонн, ещё 15 отправят в мае": a clause of its own
    // "five were opened last year and another eight will be built"
    const clause =
      passage.parted(verb, amount.from) ||
      passage.of("measure-joins").some((h) => h.to <= amount.from && amount.from - h.to <= 1);
    const fellow = passage.amounts.some((a) => a.from < amount.from && a.unit === amount.unit);
    if (verb >= 0 && clause && fellow)
      for (let i = amount.to; i < to && i < amount.to + 6 && !passage.mark(i); i++)
        if (passage.verb(i) & F.FIN) {
          verb = i;
          break;
        }
    // "handle 600 trains": what is counted is no verb
    const noun = hit && (hit.entry.more?.counted === true || hit.entry.cat === "measure-goods" || !passage.verb(hit.from));
    const past = noun && hit.from >= amount.to && hit.from - amount.to <= 4 ? hit.to : amount.to;
    // "is 15 million tonnes and can be expanded": of what follows
    const next = (i: number) =>
      passage.over(i, "measure-joins") && (passage.verb(i + 1) !== 0 || cues.some((h) => h.from === i + 1 && h.to - h.from > 1));
    // a name in quotation marks is no clause
    const ends = (i: number) => passage.mark(i) !== "" && !/["«»“”„]/.test(passage.mark(i));
    for (let i = past; i < to && i < amount.to + 10 && verb < 0 && !ends(i) && !next(i); i++) if (passage.verb(i)) verb = i;
  }
  const between = (h: Hit) =>
    h.from > verb && h.to <= amount.from && h.from > amount.from - 14 && passage.between(h, amount) <= 6;
  if (cues.some(between)) return true;
  if (isSubjectOf(passage, amount, hit, cues)) return true;
  // "four new flights will link the cities": a verb that the tables do not know
  if (verb < 0 && !isMoney(amount.unit) && amount.unit !== "percent" && amount.unit !== "times" && willFollows(passage, amount))
    return true;
  // "in 2026 half a million containers …": a verb that the tables do not know, of a time that lies ahead
  if (verb < 0) return dated || cues.some((h) => h.to <= amount.from && passage.between(amount, h) <= 8);
  const f = fold ? amount.f : passage.verb(verb);
  // «в текущем намечается 2,3 млн тонн»
  const planned = cues.some((h) => h.from <= verb && h.to > verb && h.entry.code === "plan");
  const now = !planned && passage.of("measure-now").some((h) => Math.abs(h.from - verb) <= 2);
  if (now && !(f & F.FUT) && !(f & F.MSDR)) return dated;
  if (f & F.FUT || cues.some((h) => h.from <= verb && h.to > verb && aheadAtOnce.has(h.entry.code))) return true;
  const at = { from: verb, to: verb + 1 };
  if (endingAt(passage.of("measure-to"), amount.from) && isToBeChanged(passage, amount, verb, cues)) return true;
  // "finds it possible to increase it fivefold"
  const relative = amount.unit === "percent" || amount.unit === "times";
  if (relative && direction?.from === verb && isInfinitive(passage, verb)) return !isAchieved(passage, verb);
  // "links were discussed: carriers perform 97 flights": a clause of its own
  const spoken = (list: readonly Hit[]) =>
    list.some((h) => h.to <= verb && passage.between(h, at) <= 10 && !(verb - h.to > 1 && passage.colon(h.to, verb)));
  // «задача — довести торговлю до 10 млрд»
  const led =
    endingAt(passage.of("measure-to"), amount.from) !== undefined && passage.over(verb, "measure-bring", "measure-rise");
  if (f & F.MSDR && led && isInfinitive(passage, verb)) return !isAchieved(passage, verb);
  if (f & F.MSDR && !(f & F.PST)) return dated || spoken(cues) || spoken(talks(passage));
  // "a roadmap to increase it to 15 million": what is to be done, unless that came about
  if (isInfinitive(passage, verb) && endingAt(passage.of("measure-to"), amount.from) !== undefined)
    return !isAchieved(passage, verb);
  // "обсудили увеличение числа рейсов до десяти"
  if (f === 0 && endingAt(passage.of("measure-to"), amount.from) !== undefined && spoken(talks(passage))) return true;
  // "will be raised", "will also rise"
  const auxiliary = (h: Hit) => h.to === verb || (h.to === verb - 1 && page.words[verb - 1]?.readings.some((r) => r.f & F.V));
  // "will later be raised"
  const apart = (h: Hit) => h.to <= verb && verb - h.to <= 3 && !passage.parted(h.to, verb);
  // "wants the number of trains raised to 40 a day"
  const wished = (h: Hit) =>
    (passage.verb(h.from) & F.PRS) !== 0 &&
    h.to < verb &&
    verb - h.to <= 7 &&
    !passage.verbBetween(h.to, verb) &&
    !passage.parted(h.to, verb);
  if (f & F.PST && endingAt(passage.of("measure-to"), amount.from) && cues.some(wished)) return true;
  if (f & F.PST) return cues.some(auxiliary) || passage.of("measure-auxiliaries").some(apart);
  return (
    cues.some((h) => h.to === verb || h.to === verb - 1) ||
    (dated && f !== 0 && ((later && measure === "flights") || !(f & F.PRS)))
  );
}

/** «направит в пострадавшие (от наводнения) районы 200 тонн»: a participle in a case, which goes with a noun after it. */
function isEpithet(passage: Passage, i: number, before: number): boolean {
  const { page } = passage;
  const said = page.words[i]?.readings[0]?.f ?? 0;
  if (!(said & F.PTCP) || said & F.FIN) return false;
  const agrees = said & (F.PL | CASES);
  for (let at = i + 1; at < Math.min(before, i + 5) && !passage.mark(at); at++)
    if (page.words[at]?.readings.some((r) => !(r.f & F.V) && r.f & agrees)) return true;
  return false;
}

/** "To bring trade, which came to 4 billion, to 10 billion": the token at which what stands between the commas begins, else the amount's own. */
function beforeInsertion(passage: Passage, { from }: AmountMention): number {
  const to = endingAt(passage.of("measure-to"), from);
  if (!to || passage.mark(to.from - 1) !== ",") return from;
  for (let i = to.from - 2; i > passage.from; i--)
    if (passage.mark(i) === ",") return passage.amounts.some((a) => a.from > i && a.to < to.from) ? i : from;
  return from;
}

/** "helped to increase", «удалось нарастить»: whether what an infinitive tells came about. */
const isAchieved = (passage: Passage, verb: number): boolean =>
  passage.of("measure-achieved").some((h) => h.to <= verb && verb - h.to <= 5 && !(passage.verb(h.from) & (F.FUT | F.PRS)));

/** "discussed raising it to 5 million", "proposed that the number be raised to ten": a change talked about or proposed, of a value that "to" leads to. */
function isToBeChanged(passage: Passage, amount: AmountMention, verb: number, cues: readonly Hit[]): boolean {
  const changed = ["measure-bring", "measure-rise", "measure-fall"].some((cat) =>
    changes(passage, cat).some((h) => h.from > verb && h.to <= amount.from && passage.verb(h.from) === 0),
  );
  if (changed && talks(passage).some((h) => h.from <= verb && h.to > verb)) return true;
  return passage
    .of("that")
    .some((t) => t.to <= verb && verb - t.to <= 9 && cues.some((h) => h.entry.code === "propose" && h.to === t.from));
}

/** "a further 20 projects are to be launched", "plants of 1.3 GW are planned": whether the verb that follows opens an expression of what is to come. */
function isSubjectOf(passage: Passage, amount: AmountMention, hit: Hit | null, cues: readonly Hit[]): boolean {
  const to = hit && hit.from >= amount.to && hit.from - amount.to <= 2 ? hit.to : amount.to;
  for (let i = to; i < Math.min(to + 9, passage.to) && !passage.mark(i) && !passage.over(i, "measure-joins", "that"); i++)
    if (passage.verb(i) || cues.some((h) => h.from === i)) return cues.some((h) => h.from === i && h.to - h.from > 1);
  return false;
}

/** Whether an auxiliary of the future stands after an amount with nothing that parts them. */
const willFollows = (passage: Passage, { to }: AmountMention): boolean =>
  passage.of("measure-auxiliaries").some((h) => h.from >= to && h.from - to <= 8 && !passage.parted(to, h.from));

/** Whether money is still to be given because it is asked for or considered. */
const asked = (passage: Passage, amount: AmountMention): boolean =>
  passage.of("measure-asked").some((h) => (h.from >= amount.to ? h.from - amount.to <= 8 : amount.from - h.to <= 8));
