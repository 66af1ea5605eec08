import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Measure } from "../record.ts";
import { around, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { countsWorks } from "./figure-said.ts";
import type { Passage } from "./passage.ts";
import { listsOf } from "./phrase.ts";

/** Words of measures and of their change. */
export const measureWords: Vocabulary = ({ measures }, add) => {
  for (const [code, words] of Object.entries(measures.words)) add(words, { cat: "measure", code, more: { counted: false } });
  for (const [code, words] of Object.entries(measures.things)) add(words, { cat: "measure", code, more: { counted: true } });
  add(measures.sent, { cat: "measure", code: "exports", more: { counted: false, sent: true } });
  add(measures.rates, { cat: "measure", code: "other", more: { counted: false, rate: true } });
  add(measures.portions, { cat: "measure", code: "other", more: { counted: false, portion: true } });
  add(measures.stations, { cat: "measure", code: "capacity", more: { counted: false, station: true } });
  add(measures.water, { cat: "measure", code: "other", more: { counted: false, water: true } });
  add(measures.uncounted, { cat: "measure", code: "none", more: { counted: true } });
  add(measures.people, { cat: "measure", code: "people", more: { counted: true } });
  for (const name of [
    "rise",
    "fall",
    "more",
    "compared",
    "less",
    "reach",
    "near",
    "bring",
    "target",
    "ahead",
    "asked",
    "by",
    "to",
    "or",
    "again",
    "worth",
    "given",
    "often",
    "relations",
    "crossing",
    "harmed",
    "returned",
    "designed",
    "stative",
    "achieved",
    "purpose",
    "joins",
    "durations",
    "takes",
    "waiting",
    "work",
    "visiting",
    "plants",
    "goods",
    "be",
    "them",
    "further",
    "number",
    "young",
    "learn",
    "passing",
    "through",
    "guests",
    "holds",
    "owns",
    "works",
    "builds",
    "done",
    "lands",
    "outOf",
    "bank",
    "lenders",
    "portfolio",
    "economy",
    "auxiliaries",
    "part",
    "was",
    "estimated",
    "underWay",
    "completes",
    "begins",
    "acquired",
    "relief",
    "repairs",
    "borders",
  ] as const)
    add(measures[name], { cat: `measure-${name}`, code: name });
  add(measures.respectively ?? "", { cat: "measure-each", code: "each" });
  add(measures.youthful ?? "", { cat: "measure-youthful", code: "young" });
  add(measures.lacking ?? "", { cat: "measure-lacking", code: "lacking" });
  add(measures.earlier ?? "", { cat: "measure-earlier", code: "earlier" });
  add(measures.inTime ?? "", { cat: "measure-inTime", code: "in" });
  add(measures.finances ?? "", { cat: "measure-finances", code: "finances" });
  add(measures.wares, { cat: "measure-wares", code: "wares" });
  add(measures.most, { cat: "measure-most", code: "most" });
  add(measures.instead, { cat: "measure-instead", code: "instead" });
  add(measures.between, { cat: "measure-between", code: "between" });
  add(measures.grants ?? "", { cat: "measure-grants", code: "grants" });
  add(measures.now, { cat: "measure-now", code: "now" });
  add(measures.afterwards, { cat: "measure-afterwards", code: "after" });
  add(measures.byDative, { cat: "measure-by-dative", code: "by" });
  for (const cat of ["rise", "fall", "more", "less", "reach", "bring", "ahead"])
    add(measures.noChange, { cat: `measure-${cat}`, code: "none" });
  add(measures.noChange, { cat: "measure-not", code: "not" });
  add(measures.anniversary, { cat: "anniversary", code: "anniversary" });
  add(measures.anniversaryOf, { cat: "anniversary", code: "of" });
  for (const [years, words] of Object.entries(measures.anniversaries)) add(words, { cat: "anniversary", code: years });
};

/** What an amount measures: the words that say so (null where its unit alone does) and how near they stand. */
export interface Found {
  readonly measure: Measure;
  readonly hit: Hit | null;
  readonly cost: number;
  /** whether the order of what is told together says so */
  readonly inTurn?: boolean;
}

const set = (...measures: Measure[]): ReadonlySet<string> => new Set(measures);
/** Measures that money, weights and shares can be of. */
const inMoney = set("trade-turnover", "exports", "imports", "investment", "loan-or-aid", "other");
const inTeu = set("freight", "capacity");
const inTonnes = set("freight", "energy", "exports", "imports", "capacity", "loan-or-aid", "other");
const inGoods = set("exports", "imports", "other", "freight");
const notShared = set("documents", "projects", "length", "anniversary");
/** Quantities whose words may be counted although they are no things ("live", "study", "flights a week"). */
const countable = set("students", "companies", "flights", "population", "tourists", "passengers", "capacity");
/** What people can be counted as. */
const asPeople = set("students", "population", "tourists", "passengers");
/** The measure an amount has by its unit alone, and the only one it can have. */
const byUnit: Readonly<Record<string, Measure>> = {
  MW: "capacity",
  kWh: "energy",
  km: "length",
  barrel: "energy",
  m3: "energy",
  hectare: "other",
  TEU: "freight",
  "tonne-km": "freight",
};
/** Units of time and of size: amounts in them are no figures by themselves. */
export const notFigures: ReadonlySet<string> = new Set([
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "foot",
  "m",
  "m2",
  "km2",
  "litre",
]);
/** Least number of people who come to a country to be told as tourists and not as a delegation. */
const crowd = 500;
/** Least number of people of whom nothing is told but that there are so many, and who make a people. */
const peoples = 5_000_000;
/** Least number of things that are told to have become so many. */
const few = 3;
/** Least number of things of an unknown sort that is worth telling. */
const many = 10;
/** Farthest a word of measure may stand. */
const reach = 26;
/** And where no other measure is named before the amount. */
const farReach = 44;

const isThing = (hit: Hit): boolean => hit.entry.more?.counted === true;
/** Whether a counted thing is of a measure, and neither people as such nor what makes no figure. */
export const isNamed = ({ entry }: Hit): boolean => entry.code !== "none" && entry.code !== "people";
const quantity = (hit: Hit, code: Measure): boolean => hit.entry.code === code && !isThing(hit) && !hit.entry.more?.station;
const isRelative = (unit: string): boolean => unit === "percent" || unit === "times";

/** Whether a measure's word can be what an amount in that unit measures: a cost to add, or undefined. */
function fits(hit: Hit, unit: string): number | undefined {
  const { code } = hit.entry;
  const thing = isThing(hit);
  if (code === "none" || code === "people") return undefined;
  // "the tariff for transit fell by a third": the tariff did
  if (hit.entry.more?.rate) return isRelative(unit) ? -3 : undefined;
  if (hit.entry.more?.portion && !isRelative(unit)) return undefined;
  if (hit.entry.more?.water && unit !== "m3") return undefined;
  const weight = unit === "tonne" || unit === "kg";
  // a railway's station passes loads; what a power station makes is never weighed
  if (hit.entry.more?.station && weight) return undefined;
  // what was sold for so much
  if (hit.entry.more?.sent && !weight)
    // "yetkazib berilgan tovarlar hajmi 20 foiz ortib", supplies that fell by a third
    return isMoney(unit) ? 4 : isRelative(unit) && (!(hit.f & F.V) || hit.f & (F.MSDR | F.PTCP)) ? 4 : undefined;
  if (unit === "count") return thing || (countable.has(code) && !hit.entry.more?.station) ? 0 : undefined;
  // "its share in exports": of exports
  if (isRelative(unit)) return notShared.has(code) ? undefined : thing ? 8 : hit.entry.more?.portion ? 9 : 0;
  if (thing) return undefined;
  if (isMoney(unit)) return inMoney.has(code) ? 0 : undefined;
  if (weight) return !inTonnes.has(code) ? undefined : code === "imports" ? 3 : 0;
  if (unit === "TEU") return inTeu.has(code) ? 0 : undefined;
  if (code === byUnit[unit]) return 0;
  const volume = unit === "m3" || unit === "barrel";
  if (unit === "m3" && code === "other") return 0;
  return volume && (code === "capacity" || code === "exports" || code === "imports") ? 6 : undefined;
}

/** Whether a word names a quantity that an amount in that unit can be of, other than one of no sort. */
export const isQuantity = (hit: Hit, unit: string): boolean =>
  !isThing(hit) && hit.entry.code !== "other" && (fits(hit, unit) ?? 9) <= 0;

/** What an amount measures, by the words of its own sentence; "none" where it counts what makes no figure. */
export function measureOf(passage: Passage, amount: AmountMention): Found | "none" | undefined {
  const hits = passage.of("measure");
  let things = true;
  // "ularning 97 tasi": of those told before, whatever follows
  const ofThem = passage.verbLast && amount.f & F.PSS3 && endingAt(passage.of("measure-them"), amount.from) !== undefined;
  const alone = isAlone(passage, amount) || Boolean(ofThem);
  if (amount.unit === "count" && (areHarmed(passage, amount) || areReturned(passage, amount)))
    return { measure: "other", hit: null, cost: 0 };
  const pieces = soldOf(passage, amount);
  if (pieces) return pieces;
  // "500 çadır sevk etti", on a page that has told of aid
  if (amount.unit === "count" && isRelief(passage, amount)) return { measure: "loan-or-aid", hit: null, cost: 0 };
  if (amount.unit === "count" && isGift(passage, amount)) return { measure: "loan-or-aid", hit: null, cost: 0 };
  if (amount.unit === "count" && !alone) {
    const head = headOf(passage, amount);
    if (head === "none") return head;
    if (head === "people" || (!head && peopled(passage, amount))) {
      if (!head) things = false;
      // "raise the capacity of the crossing to 50 thousand people"
      const held = heldPeople(passage, amount);
      if (held) return { measure: "capacity", hit: held, cost: 0 };
      const those = peopleAs(passage, amount) ?? (head ? youngOf(passage, amount) : undefined);
      if (those) return those;
      if (head === "people" && amount.value >= peoples) return { measure: "population", hit: null, cost: 0 };
      if (head === "people") return amount.value >= 1000 ? { measure: "other", hit: null, cost: 0 } : "none";
    } else if (head) return overruled(passage, amount, head);
    const apart = youngOf(passage, amount) ?? numberOf(passage, amount) ?? (head ? undefined : madeOf(passage, amount));
    if (apart) return apart;
    // "шекарадан өткендер саны": how many went through
    const numbered = passage.of("measure-number").some((h) => h.to <= amount.from && passage.between(h, amount) <= 5);
    if (!head && numbered && crosses(passage, amount) && !nounFollows(passage, amount))
      return { measure: "passengers", hit: null, cost: 0 };
    // a number before some other noun counts that noun, not a thing named elsewhere
    // "yoshlarga 30 ta davlat granti": an expression that stands around it
    const amid = hits.some((h) => isThing(h) && isNamed(h) && h.from < amount.from && h.to > amount.to);
    if (!head && !amid && !peopled(passage, amount)) things = !nounFollows(passage, amount);
  }
  // "employs 1,200"
  if (
    amount.unit === "count" &&
    amount.value >= many &&
    endingAt(passage.of("measure-work"), amount.from) &&
    !nounFollows(passage, amount)
  )
    return { measure: "other", hit: null, cost: 0 };
  const dashed = setBeside(passage, amount, hits);
  if (dashed) return { measure: dashed.entry.code as Measure, hit: dashed, cost: 0 };
  const subject = pastInsertion(passage, amount, hits);
  if (subject) return { measure: subject.entry.code as Measure, hit: subject, cost: 0 };
  let best: Found | undefined;
  for (const hit of hits) {
    // what stands around the amount ("carried 40 thousand tonnes of cargo") is of it, what only touches it is not
    if (hit.from < amount.to && hit.to > amount.from && !(hit.from < amount.from && hit.to >= amount.to)) continue;
    // "20 миллион тоннаға жеткізу": brought up to so much, not delivered
    if (hit.entry.more?.sent && hit.from >= amount.to && amount.f & F.DAT && around(passage.of("measure-bring"), hit).length)
      continue;
    // «поставили задачу»: a verb that sets a goal sends nothing
    if (
      hit.entry.more?.sent &&
      hit.f & F.V &&
      passage.of("measure-target").some((t) => !(t.f & F.V) && passage.between(t, hit) <= 5)
    )
      continue;
    // "its share went to 4 percent, and travel time is to be cut": of the next clause
    if (hit.entry.more?.rate && !passage.verbLast && hit.from >= amount.to && passage.parted(amount.to, hit.from)) continue;
    // "two plants of 320 MW in all": the power is told in its own unit
    if (amount.unit === "count" && quantity(hit, "capacity") && isSized(passage, amount, hit)) continue;
    // "26 measures in tourism and education": the number is of the noun after it
    if (amount.unit === "count" && !things && quantity(hit, "tourists")) continue;
    // "гранттар саны екі еселенбек": their number, and not the sum of them
    const numbered = isRelative(amount.unit) && startingAt(passage.of("measure-number"), hit.to) !== undefined;
    if (numbered && !isThing(hit) && hits.some((h) => isThing(h) && isNamed(h) && h.from === hit.from && h.to === hit.to))
      continue;
    // "Қонақ туннельдердің 30 пайызы қазылғанын айтты": a guest, and no crowd of them
    const guest =
      isRelative(amount.unit) &&
      !numbered &&
      isThing(hit) &&
      !(hit.f & F.PL) &&
      startingAt(passage.of("measure-guests"), hit.from);
    if (guest && !(hit.f & ~CASES)) continue;
    const fit = isModifier(passage, hit) ? undefined : fits(hit, amount.unit);
    if (fit === undefined || (isThing(hit) && (!things || (alone && hit.from >= amount.to)))) continue;
    // "qatarların 88 faizi"
    const owner =
      passage.verbLast && isThing(hit) && isRelative(amount.unit) && amount.f & F.PSS3 && hit.f & F.GEN && hit.to === amount.from;
    const cost =
      (owner ? 0 : fit) + costOf(passage, amount, hit) + (quantity(hit, "energy") && isOfOther(passage, amount, hit) ? 12 : 0);
    if (!best || cost < best.cost) best = { measure: hit.entry.code as Measure, hit, cost };
  }
  // "31 thousand labour migrants, the quota is to be 100 thousand"
  if (
    best?.measure === "students" &&
    (amount.unit === "count" || isRelative(amount.unit)) &&
    speaksOfWork(passage, best.hit as Hit)
  )
    best = { measure: "other", hit: best.hit, cost: best.cost };
  // "the number of citizens visiting Iran increased by 31 percent"
  if (
    best?.measure === "population" &&
    isRelative(amount.unit) &&
    (passage.verbLast
      ? areVisitors(passage, best.hit as Hit)
      : (passage.nearest(passage.of("measure-visiting"), best.hit as Hit)?.cost ?? 99) <= 4)
  )
    best = { measure: "tourists", hit: best.hit, cost: best.cost };
  // oil and gas by volume or weight are energy, whatever is done with them
  if (best && !isMoney(amount.unit) && !isRelative(amount.unit) && inGoods.has(best.measure) && !best.hit?.entry.more?.water) {
    const { cost } = best;
    const oil = hits.find(
      (h) =>
        quantity(h, "energy") &&
        !isOfOther(passage, amount, h) &&
        // "fell to 90 thousand tonnes after plants switched to their own fuel": of a clause that follows
        !(!passage.verbLast && h.from >= amount.to && passage.verbBetween(amount.to, h.from)) &&
        passage.between(h, amount) <= cost + (best?.measure === "freight" ? 14 : 8) &&
        (best?.measure !== "freight" || ofFreight(passage, best.hit, h)),
    );
    if (oil) best = { measure: "energy", hit: oil, cost };
  }
  // "we sent 1.2 billion cubic metres of gas. Exports are to reach 5 billion cubic metres": of gas still
  if (
    amount.unit === "m3" &&
    best &&
    !best.hit?.entry.more?.water &&
    (best.measure === "exports" || best.measure === "imports") &&
    gasBefore(passage)
  )
    best = { measure: "energy", hit: best.hit, cost: best.cost };
  // "3 мың тонна дизель отынын гуманитарлық көмек ретінде": fuel that is given
  const aid =
    best?.measure === "energy" && amount.unit === "tonne" ? hits.find((h) => isAidGiven(passage, amount, h)) : undefined;
  if (best && aid) best = { measure: "loan-or-aid", hit: aid, cost: best.cost };
  // "the pipeline's capacity is 33 billion cubic metres of gas a year"
  const power = best?.measure === "energy" && flowing.has(amount.unit) ? powerOf(passage, amount) : undefined;
  if (best && power) best = { measure: "capacity", hit: power, cost: best.cost };
  // "15 milyon ton yük taşıma kapasitesi": the last noun of the row
  const row =
    best?.hit && passage.verbLast && (best.measure === "freight" || best.measure === "passengers") ? best.hit.to : undefined;
  const holds =
    row !== undefined &&
    hits.find((h) => quantity(h, "capacity") && h.f & F.PSS3 && h.from >= row - 1 && h.to > row && h.from - row <= 2);
  if (best && holds && !isRelative(amount.unit) && best.hit && best.hit.from >= amount.to && !passage.parted(row, holds.from))
    best = { measure: "capacity", hit: holds, cost: best.cost };
  // "can handle 15 million tonnes of cargo", "15 milyon ton yük qəbul edə bilir"
  const can = (h: Hit) =>
    passage.verbLast
      ? h.from > amount.to &&
        h.from - amount.to <= (passage.amounts.some((a) => a.from > amount.to && a.to < h.from) ? 7 : 3) &&
        (h.verb & F.V) !== 0 &&
        !passage.parted(amount.to, h.from) &&
        !passage.verbBetween(amount.to, h.from)
      : h.to === amount.from;
  const able = best?.measure === "freight" && hits.find((h) => quantity(h, "capacity") && can(h));
  if (best && able && !isRelative(amount.unit)) best = { measure: "capacity", hit: able, cost: best.cost };
  // "let through 3.6 million tonnes of transit cargo": what has gone through
  const letting = best?.measure === "capacity" && amount.unit === "tonne" && best.hit ? best.hit : undefined;
  if (best && letting && passage.verb(letting.from) & F.PST) {
    const cargo = hits.find((h) => quantity(h, "freight") && passage.between(h, amount) <= 6);
    if (cargo) best = { measure: "freight", hit: cargo, cost: best.cost };
  }
  // "gaz yetkazib berish 14 foizga oshdi": supplies of gas, named right before
  const traded = best?.measure === "exports" || best?.measure === "imports";
  if (best?.hit && (traded || best.hit.entry.more?.sent) && isRelative(amount.unit) && passage.verbLast) {
    const { hit, cost } = best;
    // "gaz ixracı", but not "neft məhsulları ixracın 65 faizini"
    const own = (h: Hit) =>
      !traded || hit.entry.more?.sent || (!(h.f & (F.PL | F.PSS3)) && (hit.f & (F.PSS3 | F.GEN)) === F.PSS3);
    // "qeyri-neft ixracı"
    const other = (h: Hit) => passage.page.text[passage.page.tokens[h.from].start - 1] === "-";
    const fuel = hits.find((h) => quantity(h, "energy") && h.to === hit.from && !(h.f & CASES & ~F.GEN) && own(h) && !other(h));
    if (fuel) best = { measure: "energy", hit, cost };
  }
  // goods by weight that are sent as aid
  if (best?.hit?.entry.more?.sent && !isMoney(amount.unit) && !isRelative(amount.unit)) {
    const aid = hits.find((h) => quantity(h, "loan-or-aid") && passage.between(h, amount) <= 14);
    if (aid) best = { measure: "loan-or-aid", hit: aid, cost: best.cost };
    else if (isOfNeed(passage)) best = { measure: "loan-or-aid", hit: best.hit, cost: best.cost };
  }
  // "three planes with 52 tonnes of blankets landed", on a page that has told of aid
  if (isRelief(passage, amount)) return { measure: "loan-or-aid", hit: best?.hit ?? null, cost: 0 };
  // "cargo shipped by rail reached 2 million tonnes": freight, whoever sent it
  if (best?.hit?.entry.more?.sent && best.measure === "exports" && (amount.unit === "tonne" || amount.unit === "kg")) {
    const { hit } = best;
    const cargo = hits.find((h) => quantity(h, "freight") && Math.max(h.from - hit.to, hit.from - h.to) <= 1);
    if (cargo) best = { measure: "freight", hit: cargo, cost: best.cost };
  }
  // "holds 51 percent of the joint venture": of one firm, and of no number of firms
  if (
    best?.measure === "companies" &&
    amount.unit === "percent" &&
    best.hit &&
    !(best.hit.f & F.PL) &&
    // "kompaniyada 34, 33 va 33 foizlik ulushlar"
    ((best.hit.f & F.LOC) !== 0 || (passage.nearest(passage.of("measure-holds"), amount)?.cost ?? 99) <= 10)
  )
    return { measure: "other", hit: best.hit, cost: best.cost };
  // "34 percent of the station are Kyrgyzstan's": a share in it, and no power
  if (best?.hit?.entry.more?.station && amount.unit === "percent") return { measure: "other", hit: best.hit, cost: best.cost };
  // "a container hub for 240 thousand TEU"
  if (amount.unit === "TEU" && best && best.measure === "freight" && isHeldBy(passage, amount))
    return { measure: "capacity", hit: null, cost: 0 };
  if (best && isBoughtCarrier(passage, amount, best)) return { measure: "other", hit: best.hit, cost: best.cost };
  const turn = inTurn(passage, amount, hits);
  if (turn) return { measure: turn.entry.code as Measure, hit: turn, cost: best?.cost ?? 0, inTurn: true };
  if (best && best.cost <= reach) return best;
  // "traffic on the Northern Route (NR), which some call the Steppe Road, rose by a third": there is nothing else it could be of
  const told = hits.filter((h) => !isThing(h) && (fits(h, amount.unit) ?? 9) <= 0 && h.to <= amount.from);
  const first = passage.amounts[0].from === amount.from;
  if (best && first && best.cost <= farReach && told.length && told.every((h) => h.entry.code === best?.measure)) return best;
  if (isOutput(passage, amount)) return { measure: "capacity", hit: null, cost: 0 };
  // "квотаны 100 мың адамға жеткізу": a quota of so many
  const quota = amount.unit === "count" && amount.value >= many ? quotaOf(passage, amount) : undefined;
  if (quota) return { measure: "other", hit: quota, cost: 0 };
  // things of no sort that the tables know
  if (!things && amount.value >= many) return { measure: "other", hit: null, cost: 0 };
  if (isShare(passage, amount) || isNumbered(passage, amount)) return { measure: "other", hit: null, cost: 0 };
  const measure = byUnit[amount.unit];
  // "saved 420 million cubic metres", after sentences on water alone
  if (amount.unit === "m3" && isOfWater(passage)) return { measure: "other", hit: null, cost: 0 };
  return measure && { measure, hit: null, cost: 0 };
}

/** Whether a sentence and the two before it speak of water, and of no fuel. */
function isOfWater({ page, sentence, to }: Passage): boolean {
  const told = within(hitsOf(page, "measure"), page.sentences[Math.max(0, sentence - 2)].from, to);
  return told.some((h) => h.entry.more?.water === true) && !told.some((h) => quantity(h, "energy"));
}

/** Whether a word of aid stands in the clause of goods by weight, and no other amount between. */
const isAidGiven = (passage: Passage, amount: AmountMention, hit: Hit): boolean => {
  if (!quantity(hit, "loan-or-aid") || passage.between(hit, amount) > 9) return false;
  const [from, to] = hit.from >= amount.to ? [amount.to, hit.from] : [hit.to, amount.from];
  return !passage.parted(from, to) && !within(passage.amounts, from, to).length;
};

/** «3,1 млрд пришлось на экспорт, 1,7 млрд – на импорт»: the quantity that a dash sets beside an amount of which the clause says nothing else. */
function setBeside(passage: Passage, { from, to, unit }: AmountMention, hits: readonly Hit[]): Hit | undefined {
  if (passage.verbLast || !passage.isSetOff(to) || !passage.isSetOff(from - 1) || passage.parted(to, to + 1)) return undefined;
  return hits.find((h) => h.from > to && h.from - to <= 2 && isQuantity(h, unit));
}

/** "while imports, dominated by gas and copper, edged down 1.9 percent": a subject that something between commas parts from its verb. */
function pastInsertion(passage: Passage, { from, unit }: AmountMention, hits: readonly Hit[]): Hit | undefined {
  if (passage.verbLast || !isRelative(unit)) return undefined;
  let close = from - 1;
  while (close > passage.from && from - close <= 6 && passage.mark(close) !== ",") close--;
  if (passage.mark(close) !== "," || !passage.verbBetween(close, from)) return undefined;
  const opens = (i: number) => i <= passage.from || passage.over(i - 1, "measure-joins") || passage.mark(i - 1) === ",";
  return hits.findLast((h) => {
    if (isThing(h) || h.f & F.V || h.to >= close - 1 || passage.mark(h.to) !== "," || fits(h, unit) !== 0) return false;
    const start = endingAt(hitsOf(passage.page, "article"), h.from)?.from ?? h.from;
    return opens(start) && !passage.amounts.some((a) => a.from >= h.to && a.to <= from);
  });
}

/** Units of what flows through pipes. */
const flowing: ReadonlySet<string> = new Set(["m3", "barrel", "tonne"]);

/** A noun of capacity that an amount is told of: before it in its clause, with no other amount between, or right after it. */
function powerOf(passage: Passage, amount: AmountMention): Hit | undefined {
  return passage.of("measure").find((h) => {
    if (!quantity(h, "capacity") || h.verb & F.V) return false;
    // "can carry"
    if (h.to - h.from > 1 && passage.page.words[h.to - 1]?.readings.some((r) => r.f & F.V)) return false;
    if (h.from >= amount.to) return h.from - amount.to <= (passage.verbLast ? 2 : 0) && !passage.parted(amount.to, h.from);
    if (h.to > amount.from || passage.parted(h.to, amount.from)) return false;
    if (passage.between(h, amount) > (passage.verbLast ? 10 : 18)) return false;
    return !passage.amounts.some((a) => a.from >= h.to && a.to <= amount.from);
  });
}

/** Whether the sentence before speaks of gas or of another fuel. */
function gasBefore({ page, sentence, from }: Passage): boolean {
  const before = page.sentences[Math.max(0, sentence - 3)];
  return within(hitsOf(page, "measure"), before.from, from).some((hit) => quantity(hit, "energy"));
}

/** "1.1 million tonnes of fuel and 300,000 tonnes of wheat": whether oil before an amount is what the amount right before it is of. */
function isOfOther(passage: Passage, amount: AmountMention, oil: Hit): boolean {
  if (passage.verbLast || oil.from >= amount.from) return false;
  return passage.amounts.some((a) => a !== amount && a.unit === amount.unit && a.to <= oil.from && oil.from - a.to <= 2);
}

/** Whether a sentence, or the one before it that speaks of the same sort of things, is of workers and not of those who learn. */
function speaksOfWork({ page, sentence, from: start, to }: Passage, { entry }: Hit): boolean {
  const before = page.sentences[Math.max(0, sentence - 1)];
  const same = within(hitsOf(page, "measure"), before.from, start).some((h) => h.entry.code === entry.code);
  const spoken = (cat: string) => within(hitsOf(page, cat), same ? before.from : start, to).length > 0;
  return spoken("measure-work") && !spoken("measure-learn");
}

/** "trade contracts", "export cargo": a quantity that only says of which sort other things are. */
function isModifier(passage: Passage, { entry, f, to }: Hit): boolean {
  if (f & (CASES | F.PSS3)) return false;
  // "ticaret yılda yüzde 9 büyüyor": how often is no thing
  const next = passage
    .of("measure")
    .filter((h) => h.from === to && !passage.over(to, "measure-often") && !passage.dates.has(to) && !passage.dates.has(to - 1));
  // «товарооборот стран», «торговля между странами»: whose trade it is, where what modifies stands before
  if (entry.code === "trade-turnover") return next.some((h) => isThing(h) && (passage.verbLast || isNamed(h)));
  // "import and export cargo"
  return (entry.code === "exports" || entry.code === "imports") && next.some((h) => quantity(h, "freight"));
}

const isGenitive = ({ page }: Passage, hit: Hit): boolean =>
  page.words[hit.to - 1]?.readings.some((r) => (r.f & F.GEN) !== 0) ?? false;

/** Whether a sentence or the one before it speaks of disasters or of help in need: what is sent then is aid. */
function isOfNeed({ page, sentence, to }: Passage): boolean {
  const { from } = page.sentences[Math.max(0, sentence - 1)];
  return ["topic emergency", "topic humanitarian"].some((cat) => within(hitsOf(page, cat), from, to).length > 0);
}

/** Whether so much or so many are of what those in need are sent, and the sentence or the one before tells of aid or need. */
function isRelief(passage: Passage, { unit, to }: AmountMention): boolean {
  const weighed = unit === "tonne" || unit === "kg";
  if (!weighed && !(unit === "count" && passage.of("measure-grants").some((h) => h.from >= to))) return false;
  const far = weighed ? 4 : 0;
  const goods = passage.of("measure-relief").some((h) => h.from >= to && h.from - to <= far && !passage.verbBetween(to, h.from));
  if (!goods) return false;
  const { page, sentence } = passage;
  const { from } = page.sentences[Math.max(0, sentence - 1)];
  return isOfNeed(passage) || within(hitsOf(page, "measure"), from, passage.to).some((h) => quantity(h, "loan-or-aid"));
}

/** "Russia donated 20 school buses", "20 ambulans hibe edildi": machines and goods that a verb of giving for nothing gives. */
function isGift(passage: Passage, { from, to }: AmountMention): boolean {
  const gifts = passage.of("measure").filter((h) => quantity(h, "loan-or-aid") && (h.verb & F.V) !== 0);
  if (!gifts.length) return false;
  const thing = [...passage.of("measure-goods"), ...passage.of("measure-relief")].find(
    (h) => h.from >= to && h.from - to <= 3 && !passage.verbBetween(to, h.from) && !passage.parted(to, h.from),
  );
  if (!thing) return false;
  return gifts.some((h) =>
    h.from >= thing.to
      ? h.from - thing.to <= 2 && !passage.parted(thing.to, h.from)
      : !passage.verbLast && h.to <= from && from - h.to <= 4 && !passage.parted(h.to, from),
  );
}

/** Whether an amount in a unit of its own stands nearer to a word of capacity than a count does. */
const isSized = (passage: Passage, amount: AmountMention, hit: Hit): boolean =>
  passage.amounts.some((a) => byUnit[a.unit] !== undefined && passage.between(a, hit) < passage.between(amount, hit));

/** Whether a word for a share begins at token `i`. */
const portionAt = (passage: Passage, i: number): boolean =>
  passage.of("measure").some((h) => h.from === i && h.entry.more?.portion === true);

/** Whether a percentage tells how far works have come: "tikintinin 85 faizi". */
export const isOfWorks = (passage: Passage, amount: AmountMention): boolean =>
  amount.unit === "percent" &&
  !amount.single &&
  passage
    .of("measure-works")
    .some((h) =>
      passage.verbLast
        ? h.to === amount.from && (h.f & F.GEN) !== 0 && (amount.f & (F.PSS3 | F.ACC | F.GEN)) !== 0
        : h.from >= amount.to && h.from - amount.to <= 2 && startingAt(passage.of("measure-part"), amount.to) !== undefined,
    );

/** Whether a percentage is said to be a part of something: it bears "of it", or a word of holding and making up stands by it. */
const isShare = (passage: Passage, amount: AmountMention): boolean =>
  amount.unit === "percent" &&
  !amount.single &&
  // "yüzde 8 düşüş var"
  !["measure-rise", "measure-fall"].some((cat) => passage.of(cat).some((h) => h.from === amount.to)) &&
  // "growth made up 6 percent", "artım 20,7 faiz təşkil edib"
  !["measure-rise", "measure-fall"].some((cat) =>
    passage
      .of(cat)
      .some((h) =>
        passage.verbLast
          ? h.to === amount.from && !(h.f & (F.V | CASES)) && !(amount.f & F.PSS3)
          : !(h.f & F.V) && h.to < amount.from && amount.from - h.to <= 7 && !passage.parted(h.to, amount.from),
      ),
  ) &&
  ((passage.verbLast ? (amount.f & F.PSS3) !== 0 : isOfWhole(passage, amount)) ||
    (passage.nearest(passage.of("measure-holds"), amount)?.cost ?? 99) <= 4);

/** "six percent of the border", «шесть процентов линии границы»: whether the whole follows a percentage that no preposition leads to. */
function isOfWhole(passage: Passage, { from, to }: AmountMention): boolean {
  if (["measure-by", "measure-to"].some((cat) => endingAt(passage.of(cat), from))) return false;
  if (startingAt(passage.of("measure-part"), to)) return true;
  const { morphology } = passage.page.language;
  return (
    morphology.declines !== "none" &&
    (passage.page.words[to]?.readings.some((r) => r.known && r.f & F.GEN && !(r.f & F.V)) ?? false)
  );
}

/** Whether oil or gas is what is carried: its word touches that of the freight ("oil transit", «транзит нефти»), one word between at most. */
function ofFreight(passage: Passage, freight: Hit | null, oil: Hit): boolean {
  if (freight === null) return false;
  if (Math.max(oil.from - freight.to, freight.from - oil.to) <= 1) return true;
  // "мұнайды … құбыры арқылы тасымалдау": as its object or owner
  return (
    passage.verbLast &&
    (oil.f & (F.ACC | F.GEN)) !== 0 &&
    freight.from >= oil.to &&
    freight.from - oil.to <= 10 &&
    !passage.parted(oil.to, freight.from) &&
    !passage.verbBetween(oil.to, freight.from)
  );
}

/** Whether a measure's word stands in a bracket opened after an amount, with amounts of its own. */
function opensOwn(passage: Passage, { to }: AmountMention, hit: Hit): boolean {
  let open = to;
  while (open < hit.from && passage.mark(open) !== "(") open++;
  if (open >= hit.from) return false;
  let close = open + 1;
  while (close < passage.to && passage.mark(close) !== ")") close++;
  return close > hit.to && passage.amounts.some((a) => a.from >= hit.to && a.to <= close && !isRelative(a.unit));
}

/** How far a measure's word stands from the amount, with what speaks for and against it. */
function costOf(passage: Passage, amount: AmountMention, hit: Hit): number {
  const { verbLast } = passage;
  const away = passage.between(hit, amount);
  const after = hit.from >= amount.to;
  let cost = away;
  // "грант на 1,2 млрд для закупки": what it is for
  const meant = !verbLast && startingAt(passage.of("measure-purpose"), amount.to) !== undefined;
  if (after && !verbLast && !meant && hit.from - amount.to <= 1 && !parted(passage, amount.to, hit.from)) cost -= 3;
  // "270 млн доллар қарыз береді": the noun that the sum is of
  else if (after && verbLast && hit.from === amount.to && isMoney(amount.unit) && !(hit.f & (F.V | CASES | F.PSS3))) cost -= 1;
  else if (after && !(amount.unit === "count" && isThing(hit))) {
    cost += 2;
    if (passage.verbBetween(amount.to, hit.from)) cost += verbLast ? 6 : 4;
  }
  if (isThing(hit) && passage.of("measure-number").some((n) => (verbLast ? n.from === hit.to : n.to === hit.from))) cost -= 8;
  // "the number of passengers on flights doubled": what is counted, and not what is said of it
  else if (isRelative(amount.unit) && !verbLast && isOfNumbered(passage, amount, hit)) cost += 14;
  // "containers carried by the joint venture tripled": who carried them
  else if (isThing(hit) && isRelative(amount.unit) && isDoer(passage, hit)) cost += 20;
  // things of no sort are no measure of a share by themselves
  else if (isThing(hit) && hit.entry.code === "other" && isRelative(amount.unit)) cost += 12;
  // "2 milyard dolları ixracın payına düşüb"
  if (verbLast && after && hit.f & F.GEN && hit.from - amount.to <= 1 && portionAt(passage, hit.to)) cost -= 8;
  // "the share of imports in trade": of imports
  if (!verbLast && isRelative(amount.unit) && isWholeOfShare(passage, hit)) cost += 10;
  // «на экспорт приходится 120 млн товарооборота»: of trade so much is something else
  if (
    !verbLast &&
    after &&
    isMoney(amount.unit) &&
    hit.from - amount.to <= 1 &&
    isGenitive(passage, hit) &&
    fallsTo(passage, amount, hit)
  )
    cost += 12;
  // "65 percent of exports": what it is a share of
  if (amount.unit === "percent" && hit.to === amount.from && hit.f & F.GEN && amount.f & F.PSS3) cost -= 4;
  // «30 млн пойдут на закупку техники»: what money that somebody gives is for
  if (
    !verbLast &&
    isMoney(amount.unit) &&
    hit.entry.code === "imports" &&
    hit.f & F.ACC &&
    endingAt(passage.of("measure-by"), hit.from) &&
    passage.of("measure-given").length
  )
    cost += 20;
  // "ticaretin 6 milyarını ihracat oluşturdu": of trade so much is something else
  if (
    isMoney(amount.unit) &&
    hit.to <= amount.from &&
    amount.from - hit.to <= 1 &&
    isGenitive(passage, hit) &&
    amount.f & (F.PSS3 | F.ACC)
  )
    cost += 9;
  // "mal alıyoruz, 200 milyonluk ürün satıyoruz": a verb that has closed its clause
  if (verbLast && !after && hit.f & F.V && hit.f & F.FIN && passage.parted(hit.to, amount.from)) cost += 6;
  // "$410 million (+15%), imports": what stands in brackets is of what stands before them
  const close = closeOf(passage, amount);
  if (close !== undefined && hit.from > close) cost += 12;
  // "187 million (exports 41, imports 146)": what opens a bracket with its own amounts is told of them
  if (after && opensOwn(passage, amount, hit)) cost += 14;
  // "exports came to 160 million, imports …": what comes after a comma is told of the next
  // "ihracat 1,1 milyar dolar, ithalat ise 2,4 milyar dolar oldu"
  const goesOn = !verbLast || passage.amounts.some((a) => a.from >= hit.to && a.unit === amount.unit);
  if (after && goesOn && passage.parted(amount.to, hit.from)) cost += 6;
  // "exports dropped to 1.7 billion, while imports rose to 400 million": of the amount that follows it
  // «импорт, напротив, просел на 3%»
  const moved = (a: AmountMention) =>
    ["measure-rise", "measure-fall"].some((cat) => passage.of(cat).some((h) => h.from >= hit.to && h.to <= a.from));
  const leads = (a: AmountMention) => a.from >= hit.to && a.from - hit.to <= 6 && (!passage.parted(hit.to, a.from) || moved(a));
  const led = after && !verbLast && parted(passage, amount.to, hit.from) && passage.amounts.some(leads);
  if (led && passage.of("measure").some((h) => h.to <= amount.from && fits(h, amount.unit) === 0)) cost += 10;
  // «30 млн тонн при мощности 50 млн»: a noun right before the next amount is that one's
  if (after && !verbLast && hit.from - amount.to > 1 && passage.amounts.some((a) => a.from === hit.to)) cost += 6;
  // "traded 1.7 billion: exports …": what follows a colon is told of its own amounts
  if (after && passage.colon(amount.to, hit.from)) cost += 6;
  let nearer = false;
  for (const other of passage.amounts) {
    if (other === amount || notFigures.has(other.unit)) continue;
    // a word that stands nearer to another amount of its kind, or beyond one
    const next = hit.from >= other.to && passage.parted(other.to, hit.from);
    if (other.unit === amount.unit && passage.between(hit, other) < away && !next) nearer = true;
    const beyond = after ? other.from >= amount.to && other.to <= hit.from : other.from >= hit.to && other.to <= amount.from;
    if (beyond) cost += after ? 6 : 2;
  }
  return cost + (nearer ? 3 : 0) - (hit.to - hit.from > 1 ? 1 : 0);
}

/** «доля импорта в торговле»: whether a word is the whole of which another, told right after the share, is a part. */
const isWholeOfShare = (passage: Passage, hit: Hit): boolean =>
  passage.of("measure").some((p) => {
    if (!p.entry.more?.portion || p.to > hit.from || hit.from - p.to > 5) return false;
    return passage
      .of("measure")
      .some(
        (m) =>
          !isThing(m) &&
          !m.entry.more?.portion &&
          parts.has(m.entry.code) &&
          m.from >= p.to &&
          m.from - p.to <= 1 &&
          m.to < hit.from,
      );
  });
const parts = set("exports", "imports");

/** Whether a share is told with a verb of owning right beside it. */
export const isOwned = (passage: Passage, amount: AmountMention): boolean =>
  (passage.nearest(passage.of("measure-owns"), amount)?.cost ?? 99) <= 4;

/** Whether an amount is what something built is for: its noun stands right before "for" and the amount. */
const isHeldBy = (passage: Passage, { from }: AmountMention): boolean => {
  if (passage.verbLast) return false;
  const purpose = endingAt(passage.of("measure-purpose"), from) ?? endingAt(passage.of("measure-by"), from);
  return purpose !== undefined && endingAt(passage.of("measure-plants"), purpose.from) !== undefined;
};

/** Whether a verb of falling to somebody's share before an amount has exports or imports before it. */
const fallsTo = (passage: Passage, { from }: AmountMention, { entry }: Hit): boolean =>
  passage
    .of("measure-holds")
    .some(
      (h) =>
        h.to <= from &&
        from - h.to <= 2 &&
        passage
          .of("measure")
          .some((m) => parts.has(m.entry.code) && m.entry.code !== entry.code && m.to <= h.from && h.from - m.to <= 3),
    );

/** Whether a word stands behind things whose number is told, before the verb that tells how it changed. */
const isOfNumbered = (passage: Passage, { from }: AmountMention, hit: Hit): boolean =>
  hit.to <= from &&
  passage.of("measure-number").some((n) => {
    if (n.to > hit.from || hit.from - n.to > 8 || passage.verbBetween(n.to, hit.to) || passage.parted(n.to, hit.to)) return false;
    return passage.of("measure").some((m) => isThing(m) && isNamed(m) && m.from === n.to && m.to <= hit.from);
  });

/** Whether a counted thing is who does what is told before it, after "by" and its name. */
const isDoer = (passage: Passage, hit: Hit): boolean =>
  !passage.verbLast &&
  passage
    .of("measure-by")
    .some(
      (h) =>
        h.to <= hit.from &&
        hit.from - h.to <= 6 &&
        !passage.verbBetween(h.to, hit.from) &&
        passage.of("measure").some((m) => m.to <= h.from && h.from - m.to <= 4),
    );

/** The token of the bracket that closes right after an amount told in brackets; undefined where it stands in none. */
function closeOf(passage: Passage, { from, to }: AmountMention): number | undefined {
  let close = to;
  while (close < Math.min(to + 5, passage.to) && passage.mark(close) !== ")") close++;
  if (close >= passage.to || passage.mark(close) !== ")") return undefined;
  for (let i = from - 1; i >= from - 5 && i >= passage.from; i--) {
    const mark = passage.mark(i);
    if (mark === ")") return undefined;
    if (mark === "(") return close;
  }
  return undefined;
}

/** Whether a mark or a word that joins clauses stands among tokens `from` to `to`. */
function parted(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.page.words[i] === undefined || passage.over(i, "measure-joins")) return true;
  return false;
}

const reaching = F.V | F.MSDR | F.PSS3;
/** Whether a number is a pronoun that counts nothing after it ("ikisi", "үшеуі", "45-i", "7'ye çıkarılması"). */
const isAlone = ({ verbLast, page }: Passage, { inWords, bare, f, to }: AmountMention): boolean => {
  if (!verbLast) return false;
  if (inWords) return (f & F.PSS3) !== 0;
  const reached = (f & F.DAT) !== 0 && page.words[to]?.readings.some((r) => r.known && (r.f & reaching) === reaching) === true;
  return bare && (reached || (f & (F.PSS3 | F.ACC)) !== 0) && startingAt(hitsOf(page, "about"), to) === undefined;
};

/** Whether token `i` lies in an amount of a size, which a counted noun may bear ("thirty forty-foot containers"). */
const inUnit = (passage: Passage, i: number): boolean =>
  passage.amounts.some((a) => a.from <= i && a.to > i && a.unit !== "count" && !isMoney(a.unit));

/** The counted noun right after a number: the nearest of the known things, with no verb or mark between. */
function headOf(passage: Passage, amount: AmountMention): Found | "none" | "people" | undefined {
  // "came to 287 against 18"
  if (passage.dates.has(amount.to) || startingAt(hitsOf(passage.page, "measure-compared"), amount.to)) return undefined;
  const counted = startingAt(hitsOf(passage.page, "counter"), amount.to)?.to ?? amount.to;
  let limit = Math.min(counted + 6, passage.to);
  const sided = hitsOf(passage.page, "not-counted");
  const ands = hitsOf(passage.page, "and");
  // "23 ta ikki tomonlama kelishuv": the second number is of an adjective
  for (const cat of ["date-bare-year", "measure-often", "cardinal"])
    for (const h of passage.of(cat))
      if (
        h.from >= amount.to &&
        h.from < limit &&
        !inUnit(passage, h.from) &&
        !startingAt(sided, h.to) &&
        !isOfThing(passage, h) &&
        !startingAt(ands, h.from)
      )
        limit = h.from;
  // "250 uşaq xalq çalğı alətlərini öyrənir": the children are counted
  for (const h of passage.of("measure-young"))
    if (h.from >= amount.to && h.from < limit && !passage.of("measure").some((m) => m.from === h.to && isThing(m) && isNamed(m)))
      limit = h.from;
  if (attributive(passage, amount.to)) return "none";
  // "iki parlamentiň arasynda ylalaşyk": the phrase of the number ends with the case of its noun
  if (passage.verbLast)
    for (let i = amount.to; i < limit - 1; i++)
      if (isCased(passage, i)) {
        limit = i + 1;
        break;
      }
  let best: Hit | undefined;
  for (const hit of passage.of("measure")) {
    if (hit.from < amount.to || hit.from >= limit || !isThing(hit)) continue;
    // "stood at 120 at the end of the year"
    if (!passage.verbLast && passage.dates.has(hit.from)) continue;
    // "120 səviyyəsindədir": at the level of so many
    if (hit.from === counted && startingAt(hitsOf(passage.page, "about"), counted)?.to === hit.to) continue;
    const listed =
      isNamed(hit) &&
      (areListed(passage, counted, hit.from) || (hit.entry.code === "documents" && areSorts(passage, counted, hit.from)));
    if (!listed && passage.between(amount, hit) > hit.from - amount.to + 0.5) continue;
    if (passage.verbBetween(amount.to, hit.from)) continue;
    // of one noun phrase the head is last where nouns stand before it, first where they follow
    if (!best) best = hit;
    else if (passage.verbLast && hit.from === best.to && (best.f & (CASES | F.PL)) === 0) {
      // "turist ülkemizi ziyaret etti": another noun of the clause, no compound
      // "екі ел азаматтары": the countries are two
      // "iki tərəf viza prosedurlarının …": what the visas are of is another noun's
      const owns = (i: number) => passage.page.words[i]?.readings.some((r) => r.f & F.PSS3 && !(r.f & F.V)) === true;
      const theirs = best.entry.code === "none" && (owns(hit.to - 1) || (!(hit.f & F.PSS3) && owns(hit.to)));
      if (!theirs && (hit.entry.code !== "none" || hit.f & F.PSS3)) best = hit;
    } else if (hit.from === best.from && hit.to >= best.to && (hit.entry.code !== "none" || hit.to > best.to)) best = hit;
    // "seven priority projects": a noun in the singular says of which sort they are
    else if (hit.from === best.to && best.entry.code === "none" && isNamed(hit) && isModifying(passage, best, hit)) best = hit;
  }
  // "106 passenger and 9 cargo flights": the noun stands with the last of the numbers
  const sorted = best && isNamed(best) && best.entry.code !== "other";
  const fellow = !best || (sorted && isBareModifier(passage, best)) ? fellowOf(passage, amount) : undefined;
  if (fellow) return headOf(passage, fellow);
  if (!best) return undefined;
  const { code } = best.entry;
  return code === "people" || code === "none" ? code : { measure: code as Measure, hit: best, cost: 0 };
}

/** "interstate, intergovernmental and interdepartmental agreements": whether single words between marks and "and" stand among tokens `from` to `to`. */
function areListed(passage: Passage, from: number, to: number): boolean {
  const { page } = passage;
  let words = 0;
  let marks = 0;
  for (let i = from; i < to; i++) {
    if (page.words[i] && !startingAt(hitsOf(page, "and"), i)) {
      if (++words > 1 || passage.over(i, "measure")) return false;
      continue;
    }
    if (passage.mark(i) && passage.mark(i) !== ",") return false;
    // what stands between two parts of the list
    if (words === 0 && passage.mark(i - 1) !== ",") return false;
    words = 0;
    marks++;
  }
  return marks > 1 && words === 1;
}

/** «24 межправительственных и межведомственных документа»: whether two words that tell sorts of documents stand among tokens `from` to `to`, joined by "and". */
function areSorts({ page }: Passage, from: number, to: number): boolean {
  const { modifiers } = listsOf(page.language, page.lexis.fold);
  const sorts = (i: number) => page.words[i]?.readings.some((r) => modifiers.has(r.stem)) ?? false;
  return to - from === 3 && sorts(from) && sorts(from + 2) && startingAt(hitsOf(page, "and"), from + 1) !== undefined;
}

/** Where nouns bear no cases: whether a noun in the singular stands before the head in the plural. */
const isModifying = ({ page }: Passage, noun: Hit, head: Hit): boolean =>
  page.language.morphology.declines === "none" && !(noun.f & F.PL) && (head.f & F.PL) !== 0;

/** "passenger and 9 cargo flights", «пассажирских и 9 грузовых»: a noun in the singular or an adjective after a number, and no head of its own. */
const isBareModifier = (passage: Passage, { f, to, from }: Hit): boolean => {
  const { page, verbLast } = passage;
  if (verbLast || to - from > 1 || !startingAt(hitsOf(page, "and"), to)) return false;
  return page.language.morphology.declines === "none"
    ? !(f & F.PL)
    : (page.words[from]?.readings[0]?.f ?? 0) & F.ATTR
      ? true
      : false;
};

/** The number after "and" that a number shares its noun with. */
function fellowOf(passage: Passage, { to }: AmountMention): AmountMention | undefined {
  const { page, verbLast } = passage;
  if (verbLast || !page.words[to] || !startingAt(hitsOf(page, "and"), to + 1)) return undefined;
  const next = startingAt(passage.amounts, to + 2);
  return next?.unit === "count" ? next : undefined;
}

/** "64 weekly passenger flights": whether how often opens the name of a thing. */
const isOfThing = (passage: Passage, { from, to }: Hit): boolean =>
  passage.of("measure").some((h) => isThing(h) && isNamed(h) && h.from === from && h.to > to);

/** Whether the word at token `i` is a noun in the genitive, locative or ablative that is no word without endings. */
function isCased({ page }: Passage, i: number): boolean {
  const readings = page.words[i]?.readings ?? [];
  // "500 çadır ayırmağı qərara aldı": what is done with them
  if (readings.some((r) => r.known && r.f & F.MSDR && r.f & CASES & ~F.GEN)) return true;
  return readings[0]?.known === true && (readings[0].f & (F.GEN | F.LOC | F.ABL)) !== 0 && !(readings[0].f & (F.ATTR | F.V));
}

/** Whether the word at token `i` only makes an adjective of the number ("30 ürünlük liste"), and is no thing counted. */
export function attributive(passage: Passage, i: number): boolean {
  const key = i < passage.to ? passage.page.words[i]?.key : undefined;
  if (!key || startingAt(passage.of("measure"), i)) return false;
  const endings = passage.page.language.amounts.attributive;
  return listed(endings).some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}

/** Whether the number stands before a noun, of whatever kind. */
function nounFollows({ page, to, verbLast, dates }: Passage, amount: AmountMention): boolean {
  let i = amount.to;
  // "visitors numbered 65,000 last year"
  if (dates.has(i)) return false;
  // "came to 287 against 18"
  if (startingAt(hitsOf(page, "measure-compared"), i)) return false;
  for (const cat of ["about", "counter"]) i = startingAt(hitsOf(page, cat), i)?.to ?? i;
  const word = i < to ? page.words[i] : undefined;
  const reading = word?.readings[0];
  if (!word || !reading || word.key.length < 3) return false;
  if (verbLast && amount.f & (CASES | F.PSS3)) return false;
  return !(reading.known && reading.f & F.V) && word.readings.every((r) => !(r.known && r.f & F.V && r.f & F.FIN));
}

/** "14 people were killed and nine injured", "14 kişi hayatını kaybetti": people whom a disaster struck. */
function areHarmed(passage: Passage, { from, to }: AmountMention): boolean {
  const { page, verbLast } = passage;
  const rough = endingAt(hitsOf(page, "about-before"), from)?.from ?? from;
  return passage.of("measure-harmed").some((h) => {
    if (h.to === rough) return !verbLast;
    const people = passage
      .of("measure")
      .some((m) => (m.entry.code === "people" || m.entry.code === "population") && m.from >= to && m.to <= h.from);
    return (
      h.from >= to &&
      h.from - to <= (people ? 4 : verbLast ? 0 : 2) &&
      !passage.parted(to, h.from) &&
      !closes(passage, to, h.from)
    );
  });
}

/** "has extradited 14 wanted persons", "43 vətəndaş təxliyə edilib": people whom one state hands over to another or brings home. */
function areReturned(passage: Passage, { from, to }: AmountMention): boolean {
  const verbs = passage.of("measure-returned");
  if (!verbs.length) return false;
  const persons = [
    ...passage.of("measure").filter((m) => m.entry.code === "people" || m.entry.code === "population"),
    ...passage.peoples,
  ];
  const counted = startingAt(hitsOf(passage.page, "counter"), to);
  const past = [counted, ...persons.filter((p) => p.from >= to && p.from - to <= 3 && !closes(passage, to, p.from))].at(-1);
  if (!past) return false;
  return verbs.some((h) => {
    if (!(h.verb & F.V)) return false;
    if (h.from >= past.to) return h.from - past.to <= 8 && !passage.parted(past.to, h.from) && !closes(passage, past.to, h.from);
    return !passage.verbLast && h.to <= from && from - h.to <= 2;
  });
}

/** Whether a word that joins clauses or another amount stands among tokens `from` to `to`. */
const closes = (passage: Passage, from: number, to: number): boolean =>
  within(passage.of("measure-joins"), from, to).length > 0 || within(passage.amounts, from, to).length > 0;

/** Children and young people: students where they learn, else a quantity of no sort. */
function youngOf(passage: Passage, amount: AmountMention): Found | undefined {
  const young = passage.of("measure-young").find((h) => h.from >= amount.to && h.from <= amount.to + 3);
  if (!young || passage.verbBetween(amount.to, young.from)) return undefined;
  // "800 nafar yoshga stipendiya": what students are given, right after them
  const given = passage
    .of("measure")
    .some((h) => h.entry.code === "students" && h.to > young.to && h.from >= young.from && h.from - young.to <= 2);
  const learns = (passage.nearest(passage.of("measure-learn"), amount)?.cost ?? 99) <= 9;
  if (learns || (given && !passage.parted(amount.to, young.to + 1))) return { measure: "students", hit: young, cost: 0 };
  return amount.value >= many ? { measure: "other", hit: young, cost: 0 } : undefined;
}

/** A quantity of no sort right before so many, where verbs stand last. */
const quotaOf = (passage: Passage, amount: AmountMention): Hit | undefined =>
  passage.verbLast
    ? passage.of("measure").find((h) => quantity(h, "other") && h.to <= amount.from && passage.between(h, amount) <= 3)
    : undefined;

/** "the number of permits … to 7 thousand": the thing that stands with "number". */
function numberOf(passage: Passage, amount: AmountMention): Found | undefined {
  const { verbLast } = passage;
  const number = passage
    .of("measure-number")
    .findLast(
      (h) =>
        h.to <= amount.from &&
        passage.between(h, amount) <= (verbLast ? 8 : 16) &&
        !passage.amounts.some((a) => a !== amount && a.from >= h.to && a.to <= amount.from),
    );
  if (!number || amount.value < many) return undefined;
  // "qatnovlar soni": a quantity that is said to be counted
  const counted = passage
    .of("measure")
    .find((h) => !isThing(h) && countable.has(h.entry.code) && h.from < number.from && h.to >= number.to);
  if (verbLast && counted) return { measure: counted.entry.code as Measure, hit: counted, cost: 0 };
  const beside = (h: Hit) =>
    verbLast ? h.to <= number.from && number.from - h.to <= 2 : h.from >= number.to && h.from - number.to <= 3;
  const thing = passage
    .of("measure")
    .findLast((h) => isThing(h) && h.entry.code !== "none" && h.entry.code !== "people" && beside(h));
  return thing && overruled(passage, amount, { measure: thing.entry.code as Measure, hit: thing, cost: 0 });
}

/** "the number of twin cities has reached 25": things that the tables do not know, whose number came, or is to come, to so many. */
function isNumbered(passage: Passage, amount: AmountMention): boolean {
  const { unit, value, from, f } = amount;
  if (unit !== "count") return false;
  // "the number of crossings from four to six": few, where a number stands right before
  const numbered = endingAt(passage.of("measure-number"), from) !== undefined && (f & F.DAT) !== 0;
  const led = passage.verbLast && value >= few && (numbered || endingAt(passage.amounts, from)?.unit === "count");
  if (value < many && !led && (passage.verbLast || value < few || !endingAt(passage.of("measure-to"), from))) return false;
  const moves = ["measure-reach", "measure-rise", "measure-bring"].some(
    (cat) => (passage.nearest(passage.of(cat), amount)?.cost ?? 99) <= 3,
  );
  return (
    moves &&
    passage
      .of("measure-number")
      // "their number is to be brought to 500": of those told before
      .some(
        (h) =>
          h.to <= from &&
          passage.between(h, amount) <= (passage.verbLast ? 3 : 12) &&
          !["them", "its"].some((cat) => endingAt(hitsOf(passage.page, cat), h.from)),
      )
  );
}

/** "Eksport va import mos ravishda 12 va 15 foizga oshdi": of two quantities told together, and two amounts, the one whose turn it is. */
function inTurn({ page, amounts }: Passage, amount: AmountMention, hits: readonly Hit[]): Hit | undefined {
  if (amounts.length < 2) return undefined;
  const ands = hitsOf(page, "and");
  const follows = (a: Stretch | undefined, b: Stretch | undefined) =>
    a !== undefined && b !== undefined && startingAt(ands, a.to)?.to === b.from;
  // "экспорт пен импорт"
  const goesWith = (a: Hit, b: Hit) => follows(a, b) || startingAt(hitsOf(page, "with"), a.to)?.to === b.from;
  const at = amounts.findIndex((a) => a.from === amount.from);
  const second = follows(amounts[at - 1], amount);
  if (!second && !follows(amount, amounts[at + 1])) return undefined;
  const first = second ? amounts[at - 1] : amount;
  const last = hits.findLastIndex((h, i) => h.to <= first.from && i > 0 && goesWith(hits[i - 1], h));
  const pair = last > 0 ? [hits[last - 1], hits[last]] : [];
  if (pair.length < 2 || pair.some(isThing) || pair[0].entry.code === pair[1].entry.code) return undefined;
  return pair[second ? 1 : 0];
}

/** Whether the amount is what a factory or terminal makes or takes in a year ("a plant for 300 thousand tonnes of soda a year"). */
function isOutput(passage: Passage, amount: AmountMention): boolean {
  if (amount.unit !== "tonne" && amount.unit !== "TEU") return false;
  const plant = passage.nearest(passage.of("measure-plants"), amount);
  if (!plant || (passage.nearest(passage.of("measure-often"), amount)?.cost ?? 99) > 6) return false;
  // "zavodga X 150 million dollar kiritgan bo‘lib, u yiliga 2 million tonna sement chiqaradi"
  const it = passage.verbLast && passage.of("measure-again").some((h) => h.from >= plant.hit.to && h.to <= amount.from);
  return plant.cost <= (it ? 24 : 10);
}

/** Whether a word for people stands in the number's expression or right after it ("1,2 млн человек", "430 кыргызстанцев"). */
function peopled(passage: Passage, amount: AmountMention): boolean {
  if (passage.of("measure").some((h) => h.entry.code === "people" && h.from <= amount.to && h.to > amount.from)) return true;
  const past = startingAt(hitsOf(passage.page, "about"), amount.to)?.to ?? amount.to;
  // "250 young Kazakhs"
  const young = passage.verbLast ? undefined : startingAt(passage.of("measure-youthful"), past);
  const at = young?.to ?? past;
  // an adjective with no noun after it: "850 кыргызстандык эмгектенет"
  return passage.peoples.some(
    ({ by, from, to }) =>
      from === at &&
      (by === "people" ||
        to >= passage.to ||
        !passage.page.words[to] ||
        passage.verb(to) !== 0 ||
        // "214 миң кыргызстандык эс алган": a verb of two words
        ["measure-visiting", "measure-learn", "measure-work"].some((cat) =>
          passage.of(cat).some((h) => h.from === to && h.to > to + 1 && (h.verb & F.V) !== 0),
        ) ||
        // "2,8 млн өзбекстандық шекарадан өтті"
        (passage.verbLast && (isCased(passage, to) || isGoal(passage, to)))),
  );
}

/** Whether the word at token `i` is in a case of its own of what a verb goes to or acts on ("128 ming nemis Toshkentga keldi"). */
const isGoal = ({ page }: Passage, i: number): boolean => {
  const reading = page.words[i]?.readings[0];
  return reading?.known === true && (reading.f & (F.DAT | F.ACC)) !== 0 && !(reading.f & (F.PSS3 | F.V));
};

/** What is said to hold or let through so many people, where the amount is what it is brought to. */
function heldPeople(passage: Passage, amount: AmountMention): Hit | undefined {
  const { from, f } = amount;
  // "can serve 4,000 people a day"
  const at = passage.verbLast ? undefined : (endingAt(hitsOf(passage.page, "about-before"), from)?.from ?? from);
  // "20 мың адамды өткізуге қабілетті"
  const able = passage
    .of("measure")
    .find(
      (h) =>
        quantity(h, "capacity") &&
        h.to - h.from > 1 &&
        (passage.verbLast ? h.from >= amount.to && h.from - amount.to <= 1 : h.to === at),
    );
  if (able) return able;
  const led = passage.verbLast
    ? (f & F.DAT) !== 0 || passage.of("date-until-after").length > 0
    : endingAt(passage.of("measure-to"), from);
  if (!led) return undefined;
  return passage
    .of("measure")
    .find((h) => quantity(h, "capacity") && h.to <= from && from - h.to <= 6 && !(h.f & F.V) && !passage.verbBetween(h.to, from));
}

/** Whether a crowd is said to go over a border or through a crossing. */
export const crosses = (passage: Passage, amount: AmountMention): boolean =>
  amount.value >= crowd &&
  (passage.of("measure-crossing").length > 0 ||
    (passage.of("topic border").length > 0 && passage.of("measure-passing").some((h) => passage.between(h, amount) <= 11)));

/** Whether a word that may be a verb of going closes its clause as one that is no verb. */
const isExistence = ({ page }: Passage, { from, to }: Hit): boolean =>
  to - from === 1 && page.words[from]?.readings[0]?.known === true && !(page.words[from].readings[0].f & F.V);

/** "Gürcistan'ı ziyaret eden Kırgız vatandaşları": people whom a participle right before them tells to come. */
const areVisitors = (passage: Passage, people: Hit): boolean =>
  passage
    .of("measure-visiting")
    .some((h) => h.to <= people.from && people.from - h.to <= 1 && (passage.verb(h.to - 1) & F.PTCP) !== 0);

/** People counted as what the rest of the sentence says they are. */
function peopleAs(passage: Passage, amount: AmountMention): Found | undefined {
  if (passage.of("measure-crossing").length) return { measure: "passengers", hit: null, cost: 0 };
  // "geçen ýyl" goes through nothing
  const passes = passage.of("measure-passing").some((h) => passage.between(h, amount) <= 11 && !passage.dates.has(h.from));
  const words = passage.of("measure").filter((h) => asPeople.has(h.entry.code) && !isThing(h));
  const near = passage.nearest(words, amount);
  const learn = passage.nearest(passage.of("measure-learn"), amount)?.cost ?? 99;
  // "14 thousand study, and the quota for workers is 100 thousand people": of what stands nearer
  const others = passage.of("measure").filter((h) => quantity(h, "other") && !isModifier(passage, h));
  const apart = passage.nearest(others, amount)?.cost ?? 99;
  // "фирмасы бар": there is, and no going
  const goes = passage.of("measure-visiting").filter((h) => !(h.f & F.V) || !isExistence(passage, h));
  const visit = passage.nearest(goes, amount)?.cost ?? 99;
  if (amount.value >= crowd && visit <= 4 && visit < Math.min(near?.cost ?? 99, apart, learn))
    return { measure: "tourists", hit: null, cost: 0 };
  if (apart <= 4 && apart < Math.min(learn, near?.cost ?? 99)) return { measure: "other", hit: null, cost: 0 };
  const work = passage.nearest(passage.of("measure-work"), amount)?.cost ?? 99;
  if (learn <= 6 && learn <= work) return { measure: "students", hit: null, cost: 0 };
  if (passes && amount.value >= crowd && !(near && near.cost <= 12)) return { measure: "passengers", hit: null, cost: 0 };
  if (near && near.cost <= 12) return { measure: near.hit.entry.code as Measure, hit: near.hit, cost: 0 };
  if (work <= 8) return { measure: "other", hit: null, cost: 0 };
  if (amount.value >= crowd && visit <= (passage.verbLast ? 8 : 16)) return { measure: "tourists", hit: null, cost: 0 };
  // thousands of people in a sentence about a border or a crossing go through it
  return amount.value >= 1000 && passage.of("topic border").length ? { measure: "passengers", hit: null, cost: 0 } : undefined;
}

/** People who study are students, and trucks that can pass are capacity, whatever the noun counted. */
function overruled(passage: Passage, amount: AmountMention, head: Found): Found {
  const hits = passage.of("measure");
  const near = (code: Measure, most: number): Hit | undefined =>
    hits.find(
      (h) =>
        quantity(h, code) &&
        passage.between(h, amount) <= most &&
        !(h.from < amount.to && h.to > amount.from) &&
        // "9 тыс. жителей": what is counted says nothing more of itself
        h.from !== head.hit?.from &&
        !(code === "capacity" && isSized(passage, amount, h)),
    );
  const as = (measure: Measure, hit: Hit | undefined): Found | undefined => hit && { measure, hit, cost: 0 };
  const beside = hits.find((h) => quantity(h, "capacity") && (h.from === amount.to || h.to === amount.from));
  if (beside) return (beside.from === amount.to && learnersOf(passage, amount)) || { measure: "capacity", hit: beside, cost: 0 };
  // "capacity … is to be raised from 500 to 800 lorries"
  const changed = !passage.verbLast && endingAt(passage.of("measure-to"), amount.from) !== undefined;
  // "the question is the capacity of the pass. 650 lorries go through it a day"
  if (head.measure === "freight" && letsThrough(passage, amount)) return { measure: "capacity", hit: head.hit, cost: 0 };
  if (isBoughtCarrier(passage, amount, head)) return { measure: "other", hit: head.hit, cost: 0 };
  switch (head.measure) {
    case "population": {
      const work = passage.nearest(passage.of("measure-work"), amount);
      const lives = near("population", 6);
      if (work && work.cost <= 8 && !lives) return { measure: "other", hit: head.hit, cost: 0 };
      if (crosses(passage, amount) && !lives) return { measure: "passengers", hit: head.hit, cost: 0 };
      const learn = as("students", near("students", 9));
      // "1400 отандасымыз тұрады, олардың көбі студент": some of those counted
      const some = (learning: Hit) => passage.of("measure-them").some((h) => h.from >= amount.to && h.to <= learning.from);
      if (learn?.hit && !some(learn.hit)) return learn;
      // "300 bin vatandaş ülkeyi ziyaret etti"
      const visit = passage.nearest(passage.of("measure-visiting"), amount);
      const apart = visit && head.hit && (visit.hit.from >= head.hit.to || visit.hit.to <= head.hit.from);
      const guests = apart && visit.cost <= 8 && amount.value >= crowd && !lives && !isRelative(amount.unit);
      if (guests) return { measure: "tourists", hit: head.hit, cost: 0 };
      // "43 citizens were evacuated": few who are not said to live anywhere
      return !lives && amount.value < 1000 && !isRelative(amount.unit) ? { measure: "other", hit: head.hit, cost: 0 } : head;
    }
    case "students": {
      // "450 şagird üçün nəzərdə tutulub"
      const designed = head.hit && passage.of("measure-designed").some((h) => h.from - (head.hit as Hit).to === 0);
      if (designed) return { measure: "capacity", hit: head.hit, cost: 0 };
      const places = near("capacity", 2);
      return (places && head.hit && places.from >= head.hit.to ? as("capacity", places) : undefined) ?? head;
    }
    case "freight": {
      // "12 wagons of humanitarian cargo", "12 vagon insani yardım"
      const end = head.hit?.to ?? passage.to;
      const aid = hits.find((h) => quantity(h, "loan-or-aid") && !(h.verb & F.V) && h.from >= end && h.from - end <= 1);
      if (aid) return { measure: "loan-or-aid", hit: aid, cost: 0 };
      const waits = passage.nearest(passage.of("measure-waiting"), amount);
      if (waits && waits.cost <= 8) return { measure: "other", hit: head.hit, cost: 0 };
      return as("capacity", near("capacity", changed ? 11 : 6)) ?? head;
    }
    case "other": {
      // "15 million guests"
      const guests = head.hit && passage.of("measure-visiting").some((h) => h.from === head.hit?.from);
      if (guests && amount.value >= many * 100) return { measure: "tourists", hit: head.hit, cost: 0 };
      const traded = amount.value >= 50 && isGoods(passage, head.hit) ? tradedAs(passage, amount, head.hit as Hit) : undefined;
      if (traded) return { measure: traded, hit: head.hit, cost: 0 };
      return as("capacity", near("capacity", changed ? 11 : 6)) ?? head;
    }
    case "passengers":
      return as("capacity", near("capacity", 6)) ?? head;
    default:
      return head;
  }
}

/** Whether the sentence before speaks of how much something lets through, and this one of how many vehicles go through it in a time. */
function letsThrough(passage: Passage, amount: AmountMention): boolean {
  const { page, sentence, from } = passage;
  if (sentence === 0 || (passage.nearest(passage.of("measure-often"), amount)?.cost ?? 99) > 6) return false;
  if (!passage.of("measure-passing").some((h) => passage.between(h, amount) <= 6)) return false;
  const { from: start } = page.sentences[sentence - 1];
  return within(hitsOf(page, "measure"), start, from).some((h) => quantity(h, "capacity"));
}

/** «квота для студентов увеличена до 300 мест»: those whom places are for, where no building has so many («общежитие на 300 мест»). */
function learnersOf(passage: Passage, amount: AmountMention): Found | undefined {
  const held =
    endingAt(passage.of("measure-by"), amount.from) && (passage.nearest(passage.of("measure-rise"), amount)?.cost ?? 99) > 3;
  if (passage.verbLast || held) return undefined;
  const learners = passage
    .of("measure")
    .find((h) => h.entry.code === "students" && h.to <= amount.from && amount.from - h.to <= 12);
  return learners && { measure: "students", hit: learners, cost: 0 };
}

const isGoods = (passage: Passage, hit: Hit | null): boolean =>
  hit !== null && passage.of("measure-goods").some((h) => h.from === hit.from || h.to === hit.to);

/** What is counted in vehicles. */
const carriers: ReadonlySet<Measure> = new Set(["freight", "energy"]);

/** Whether trains, ships or wagons are themselves what is ordered, bought, made or delivered. */
const isBoughtCarrier = (passage: Passage, amount: AmountMention, { measure, hit }: Found): boolean =>
  amount.unit === "count" && carriers.has(measure) && hit !== null && isGoods(passage, hit) && isAcquired(passage, amount, hit);

/** "will deliver eight trains", "250 vagon satın aldı": whether what is counted is itself ordered, bought, made or delivered, and carries nothing. */
function isAcquired(passage: Passage, amount: AmountMention, thing: Hit): boolean {
  const { page, verbLast } = passage;
  // "qatarların sayının 600-ə çatdırılması": brought up to so many
  if (thing.from < amount.to) return false;
  return passage.of("measure-acquired").some((h) => {
    if (verbLast) {
      const away = h.from - thing.to;
      // "40 vagon un yetkazib berdi": what they hold is delivered
      const most = thing.f & (CASES | F.PSS3) ? 8 : 1;
      if (away < 0 || away > most || parted(passage, thing.to, h.from)) return false;
      return !passage.verbBetween(thing.to, h.from) && (away === 0 || (thing.f & CASES) !== 0);
    }
    // "45 wagons of wheat"
    if (startingAt(passage.of("measure-part"), thing.to) || (page.words[thing.to]?.readings[0]?.f ?? 0) & F.GEN) return false;
    const away = amount.from - h.to;
    const fellow = passage.amounts.some((a) => a.unit === "count" && a.from >= h.to && a.to <= amount.from);
    return away >= 0 && away <= (fellow ? 8 : 5) && !passage.parted(h.to, amount.from) && !passage.verbBetween(h.to, amount.from);
  });
}

/** "14,300 cars were brought in", "plan to order six ferries", "5 anbar tikilib": goods that are traded or ordered, and works that are built, by their number. */
function madeOf(passage: Passage, amount: AmountMention): Found | undefined {
  const { value, to } = amount;
  if (value < few || amount.f & (CASES | F.PSS3)) return undefined;
  const at = startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
  const beside = (h: Hit) => h.from >= at && h.from - at <= 1 && !passage.verbBetween(to, h.from);
  const ware = passage.of("measure-goods").find(beside);
  const traded = ware && value >= 50 ? tradedAs(passage, amount, ware) : undefined;
  if (traded) return { measure: traded, hit: null, cost: 0 };
  if (ware && isAcquired(passage, amount, ware)) return { measure: "other", hit: ware, cost: 0 };
  const works = passage.of("measure-plants").find(beside);
  // "6.5 gigavat kapasiteli 19 santral": how many there are whose size was told
  return works && !countsWorks(passage, amount, "capacity") && isBuilt(passage, amount, works)
    ? { measure: "other", hit: null, cost: 0 }
    : undefined;
}

/** Whether a verb of building or putting into operation has the works that are counted for its object or subject. */
const isBuilt = (passage: Passage, { from }: AmountMention, works: Hit): boolean =>
  ["measure-builds", "measure-completes"].some((cat) =>
    passage.of(cat).some(({ verb, from: start, to }) => {
      if (!(verb & F.V)) return false;
      if (start >= works.to) return start - works.to <= 3 && !passage.parted(works.to, start);
      return !passage.verbLast && to <= from && from - to <= 3 && !passage.parted(to, from);
    }),
  );

/** "imports of electric buses came to 900", "avtobusların idxalı 900 ədədə çatıb": trade in things that are told by number, named before it. */
function soldOf(passage: Passage, amount: AmountMention): Found | undefined {
  const { page, verbLast } = passage;
  const { unit, value, from, to } = amount;
  if (unit !== "count" || value < 50) return undefined;
  const counter = startingAt(hitsOf(page, "counter"), to);
  if (!(verbLast && counter && counter.f & CASES) && nounFollows(passage, amount)) return undefined;
  if (startingAt(hitsOf(page, "measure"), to)) return undefined;
  const goods = passage.of("measure-goods");
  const hit = passage
    .of("measure")
    .findLast(
      (h) =>
        (h.entry.code === "exports" || h.entry.code === "imports") &&
        !isThing(h) &&
        !h.entry.more?.sent &&
        !(h.f & F.V && !(h.f & F.MSDR)) &&
        h.to <= from &&
        from - h.to <= 8 &&
        !passage.amounts.some((a) => a.from >= h.to && a.to <= from) &&
        !parted(passage, h.to, from) &&
        goods.some((g) => g.to === h.from || (!verbLast && g.from >= h.to && g.from - h.to <= 2 && g.to <= from)),
    );
  return hit && { measure: hit.entry.code as Measure, hit, cost: 0 };
}

/** What is done with things that are bought and sold by number: "500 tractors were delivered", "imported 40 buses". */
function tradedAs(passage: Passage, amount: AmountMention, thing: Hit): "exports" | "imports" | undefined {
  const { verbLast } = passage;
  // "1,200 buses were imported", «1200 автобусов импортировано»
  const suffered = (h: Hit) =>
    !verbLast && (h.verb & F.PST) !== 0 && h.from >= thing.to && h.from - thing.to <= 3 && !parted(passage, thing.to, h.from);
  const hits = passage.of("measure").filter((h) => {
    if (suffered(h)) return !isThing(h) && h.entry.more?.sent !== true;
    const away = verbLast ? h.from - thing.to : thing.from - h.to;
    return (
      !isThing(h) &&
      h.entry.more?.sent !== true &&
      away >= 0 &&
      away <= (verbLast ? 2 : 5) &&
      (verbLast
        ? !parted(passage, thing.to, h.from)
        : !parted(passage, h.to, amount.from) && !parted(passage, amount.to, thing.from))
    );
  });
  if (passage.of("measure").some((h) => quantity(h, "loan-or-aid") && passage.between(h, thing) <= 8)) return undefined;
  return hits.map((h) => h.entry.code).find((code) => code === "exports" || code === "imports") as
    | "exports"
    | "imports"
    | undefined;
}
