import { CASES, F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention, DateMention } from "../mention/mention.ts";
import { Numbers } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Figure, FigureSense, Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { endingAt, firstFrom, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { comparedBy, isDifference, senseOf, spans } from "./change.ts";
import { evidence } from "./evidence.ts";
import { partiesOfFigure } from "./figure-parties.ts";
import { measureOfRow } from "./figure-rows.ts";
import { countsWorks, roundsOff } from "./figure-said.ts";
import { measureOfPurchase, measureOfSame, measureOfWares } from "./figure-wares.ts";
import { goodsOnTheirWay, oilInPipes } from "./figure-ways.ts";
import { guestsOf, isOfWorksDone, landsOf, meansBank } from "./figure-works.ts";
import { attributive, crosses, type Found, isNamed, isOwned, isQuantity, measureOf, notFigures } from "./measure.ts";
import { Passage } from "./passage.ts";
import { flows, type Period, Periods } from "./period.ts";
import { goesThrough } from "./topic.ts";

/** Money below which an amount without words of its own is a price or a rate, no figure. */
const smallMoney = 100_000;

/** Least number of things of no sort that is worth telling where they are there already. */
const few = 3;

/** Least number that a state's name alone makes one of people. */
const smallCrowd = 1000;

/** What comes in numbers: "the two crossings" count no passengers. */
const crowds: ReadonlySet<Measure> = new Set(["passengers", "tourists", "population"]);

/** People counted as what they do. */
const ofPeople: ReadonlySet<Measure> = new Set(["passengers", "tourists", "students"]);

/** A figure before its place among the parties and dates is known. */
interface Draft {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly sense: FigureSense;
  readonly amount: { from: number; to: number };
  readonly hit: Hit | null;
  readonly sentence: number;
  readonly rule: string;
  readonly inferred: Record<string, string>;
}

/** Quantities about the relations between the parties, each once, in order of place. */
export function figuresOf(scene: Scene): Figure[] {
  const { page, amounts } = scene;
  const drafts: Draft[] = [];
  const concerns = concern(scene);
  const peoples = scene.parties.filter((p) => p.by === "people" || p.by === "adjective");
  const dated = new Set(scene.dates.map((d) => d.from));
  for (let next = 0; next < amounts.length; ) {
    const s = sentenceOf(page, amounts[next].from);
    const { from, to } = page.sentences[s];
    const here = within(amounts, from, to);
    next = Math.max(next + 1, firstFrom(amounts, to));
    if (!here.every((a) => notFigures.has(a.unit) && !spans.has(a.unit)) && concerns(from, to))
      read(scene, new Passage(page, s, here, peoples, dated, scene.posts), drafts);
  }
  drafts.push(...anniversaries(page));
  drafts.sort((a, b) => a.amount.from - b.amount.from);
  const periods = new Periods(scene);
  return once(page, drafts).map((draft) => finish(scene, draft, periods.of(draft)));
}

/** How many sentences make the head of a page. */
const headed = 2;

/** Tells of sentences (tokens `from` to `to`) whether they can speak of relations: all do on a page about them. */
function concern(scene: Scene): (from: number, to: number) => boolean {
  const { page, parties, places, pair, home } = scene;
  const foreign = pair.length === 1 && home !== null && pair[0] !== home;
  // a page may name the other side in its headline alone
  if (pair.length > 1 || foreign || goesThrough(scene) || parties.some((p) => p.party === "EU" || lenders.has(p.party)))
    return () => true;
  // "Tajik and Uzbek governors": of two states by their people, regions and adjectives at the head of the page
  const head = page.sentences[Math.min(headed, page.sentences.length) - 1].to;
  const sides = new Set([
    ...within(parties, 0, head).flatMap((p) => (p.party.startsWith("org:") ? [] : [p.party])),
    ...within(places, 0, head).flatMap((p) => p.state ?? []),
  ]);
  if (pair.length === 1 && sides.size > 1) return () => true;
  // "the trade of the two countries" names them, too
  return (from, to) =>
    within(parties, from, to).some((p) => p.party !== home) ||
    within(hitsOf(page, "sides"), from, to).length > 0 ||
    // a page of one state tells of ways abroad and of towns at their ends
    (pair.length < 2 &&
      (within(hitsOf(page, "project"), from, to).length > 0 ||
        within(places, from, to).some((p) => p.kind === "settlement" && p.state !== null && p.state !== home)));
}

/** Reads the amounts of one sentence. */
function read(scene: Scene, passage: Passage, drafts: Draft[]): void {
  const { amounts, sentence, page } = passage;
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k];
    const lasts = isLasting(passage, amount) || isTimeAimedAt(passage, amount, drafts.at(-1));
    if (notFigures.has(amount.unit) && !lasts) continue;
    // "wholly owned"
    if (amount.unit === "percent" && amount.value === 100) continue;
    if (isRated(passage, k) || bringsAid(passage, k) || isInName(passage, amount) || isTied(passage, amount)) continue;
    // "the border was crossed 14.6 million times"
    if (amount.unit === "times" && amount.value >= smallCrowd && crosses(passage, amount)) {
      const told = { value: amount.value, amount, hit: null, sentence, rule: "figure.crossed", inferred: {} };
      drafts.push({ measure: "passengers", unit: "count", sense: "level", ...told });
      continue;
    }
    // "beş il əvvəlkindən iki dəfə çox"
    if (amount.bare && startingAt(hitsOf(page, "date"), amount.to)?.entry.code.startsWith("unit-")) continue;
    const counted: Found | "none" | undefined = lasts
      ? { measure: "other", hit: null, cost: 0 }
      : (landsOf(passage, amount) ??
        guestsOf(passage, amount) ??
        livingIn(scene, passage, amount) ??
        askedOf(scene, passage, amount) ??
        measureOf(passage, amount));
    const onWay =
      oilInPipes(passage, amount, counted, !namesNothing(passage, amount)) ?? goodsOnTheirWay(scene, passage, amount, counted);
    // «из них 12 млн — из соседних стран»
    const apart =
      counted === "none" &&
      ((/[—–(]/.test(passage.mark(amount.to)) && isOfThem(passage, amount, drafts.at(-1))) ||
        // "600 scholarships, 50 more than last year"
        (drafts.at(-1)?.unit === "count" && isDifference(passage, amount)));
    const given = isGivenWith(passage, amount, counted, drafts.at(-1));
    const found =
      onWay ?? given ?? (apart ? undefined : (counted !== "none" && counted && heldWith(passage, k, counted)) || counted);
    if (found === "none") {
      scene.trace?.("figures", "figure.named", amount, "what it counts is no measure of relations");
      continue;
    }
    // "twice a week": so many flights
    const runs = found?.measure === "flights" || (found?.measure === "freight" && found.hit?.entry.more?.counted === true);
    const unit = amount.unit === "times" && runs && often(passage, amount) && !isChange(passage, amount) ? "count" : amount.unit;
    // "once more", "twice a week"
    if (unit === "times" && (amount.value === 1 || (!amount.single && often(passage, amount) && !isChange(passage, amount))))
      continue;
    if (unit === "count" && isAge(scene, amount)) continue;
    if (unit === "count" && (isYear(passage, amount, found) || isPart(passage, amount) || isThose(passage, amount))) continue;
    if (isMissed(passage, amount)) continue;
    if (isAmongMost(passage, amount, found) || isReplaced(passage, amount) || isOneOf(passage, amount)) continue;
    if (isOfTheTwo(passage, amount, found) || isPartOfOther(passage, amount, found)) continue;
    // "the three companies": those named before
    if (found?.measure === "companies" && amount.inWords && amount.value < 10 && endingAt(hitsOf(page, "article"), amount.from))
      continue;
    // "quvvati 320 MVt bo‘lgan ikkita GES": so many plants, whose capacity was told
    if (unit === "count" && found?.hit && drafts.at(-1)?.hit === found.hit && countsWorks(passage, amount, found.measure))
      continue;
    const pair = changePair(scene, passage, k);
    const end = pair === "before" ? k + 1 : k;
    const ranged = pair !== undefined && isRange(passage, saidAgain(passage, end) ?? amounts[end]);
    // "5-den 6 million kub metre çenli": a range, told by its lower bound
    if (ranged && pair === "after") continue;
    const place = ranged ? undefined : pair;
    // "rose to $3.4 billion in ten months from $2.9 billion"
    if (!place && isRisenFrom(passage, k)) continue;
    if (isOutgrown(passage, k)) continue;
    // "from seven to ten": what it came to
    if (place === "before" && isLeft(passage, amount, amounts[k + 1])) continue;
    const before = drafts.at(-1);
    const named = priced(
      passage,
      amount,
      listedAs(
        scene,
        passage,
        k,
        before,
        drafts.findLast((d) => d.unit === "count"),
        found,
      ) ??
        likeBefore(scene, passage, amount, found, drafts) ??
        nameOf(scene, passage, { ...amount, unit }, found, drafts),
    );
    // "quvvati 300 ta mashinadan 1000 taga": of what was counted first
    const left =
      place === "after" && unit === "count" && named?.measure === "other" ? measureOf(passage, amounts[k - 1]) : undefined;
    const same = left && left !== "none" ? left.measure : named?.measure;
    const measure = place === "after" && before?.amount === amounts[k - 1] ? before.measure : same;
    if (!measure) {
      scene.trace?.("figures", "figure.named", amount, "no word of a measure stands near it");
      continue;
    }
    // the case of "600 көлікке" stands on the thing counted
    const thing = unit === "count" ? caseOfThing(passage, amount, found) : 0;
    const f = ranged ? amounts[k + 1].f : amount.f | thing | (place === "after" ? F.DAT : 0);
    const dated = isDated(scene, passage, amount);
    const later = isLater(scene, passage, amount);
    // of a range its end stands before what governs it
    const to = ranged ? amounts[k + 1].to : thing & F.DAT && found?.hit ? found.hit.to : amount.to;
    const told = saidAgain(passage, k) ?? saidFirst(passage, k) ?? { ...amount, unit, f, to };
    // "handles 700 trucks a day, and will handle 1,500": of what it can do
    const able = measure === "capacity" && named?.rule === "figure.carried" ? before?.hit : undefined;
    const said =
      place === "before" || (found?.measure === "population" && attributive(passage, amount.to - 1))
        ? "level"
        : senseOf({ passage, amount: told, measure, dated, later, hit: able ?? found?.hit ?? null, reached: place === "after" });
    const sense =
      said === "level" && place !== "before" && flows.has(measure) && isOfYearsAhead(scene, passage, amount) ? "target" : said;
    const whole = before && named?.measure === before.measure && sense === "level" && isPartOfTold(passage, amount, before);
    if (!sense) {
      scene.trace?.("figures", "figure.named", amount, "neither a level, a change nor a target");
      continue;
    }
    // "links the two stations"
    if (unit === "count" && crowds.has(measure) && amount.value < few) continue;
    if (unit === "count" && (measure === "other" || measure === "energy") && amount.value < few) {
      if (sense === "level" || measure === "energy") continue;
    }
    const inferred: Record<string, string> = {};
    if (named?.from) inferred.measure = named.from;
    if (amount.lent) inferred.unit = "the amount beside it";
    const rule = named?.rule ?? "figure.changed";
    drafts.push({
      measure,
      value: amount.value,
      unit,
      sense: whole ? before.sense : sense,
      amount,
      hit: found?.hit ?? null,
      sentence,
      rule,
      inferred,
    });
  }
}

/** "$150 per thousand cubic metres", "min kubmetr üçün 143 dollar": so much of what a price is of. */
function isRated({ amounts, verbLast }: Passage, k: number): boolean {
  const { unit, value, from, to } = amounts[k];
  if (!rated.has(unit) || ![1, 100, 1000].includes(value)) return false;
  const price = amounts[verbLast ? k + 1 : k - 1];
  return price !== undefined && isMoney(price.unit) && (verbLast ? price.from - to : from - price.to) <= 3;
}
const rated = new Set(["m3", "tonne", "kWh", "km", "kg", "barrel", "TEU"]);

/** «Бир миллион дарахт»: a number in a name of few words in quotation marks, at its head or behind a word or two. */
function isInName(passage: Passage, { from, to, unit }: AmountMention): boolean {
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

/** "20 ming kishi va 1500 avtomobilni o‘tkaza oladi": what is let through together with what capacity is told of. */
function heldWith(passage: Passage, k: number, { measure }: Found): Found | undefined {
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
function isGivenWith(
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

/** "Three planes with 52 tonnes of blankets": vehicles that bring what is told of next are no figure. */
function bringsAid(passage: Passage, k: number): boolean {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (amount.unit !== "count" || next?.unit !== "tonne" || next.from - amount.to > 9) return false;
  if (!passage.of("measure-goods").some((h) => h.from >= amount.to && h.from - amount.to <= 2)) return false;
  const told = measureOf(passage, next);
  return told !== undefined && told !== "none" && told.measure === "loan-or-aid";
}

/** The case of what an amount counts, where that is named right after it, as what it measures or as a thing ("1000 унаага чейин"). */
function caseOfThing(passage: Passage, { to }: AmountMention, found: Found | undefined): number {
  if (found?.hit && found.hit.from >= to && found.hit.from - to <= 3) return found.hit.f;
  const thing = found && passage.verbLast ? startingAt(passage.of("measure"), to) : undefined;
  return thing?.entry.more?.counted === true ? thing.f : 0;
}

/** "1.3 million tonnes will come, 700 thousand of them petrol", "Анын 700 миңи бензин": a part, with no verb of its own, of what is to come. */
function isPartOfTold(passage: Passage, amount: AmountMention, before: Draft): boolean {
  if (before.sense !== "target" || before.unit !== amount.unit || before.value <= amount.value) return false;
  if (passage.verbLast ? !(amount.f & F.PSS3) : !isOfThem(passage, amount, before)) return false;
  const from = passage.sentence === before.sentence ? before.amount.to : passage.from;
  const to = passage.verbLast ? passage.to : amount.from;
  for (let i = from; i < to; i++) if (passage.verb(i) & F.FIN && !passage.over(i, "measure-them")) return false;
  return true;
}

/** Whether a share says the figure before it once more ("8.8 million tonnes, or 15 percent"). */
const saysAgain = (passage: Passage, before: Draft, { from }: AmountMention): boolean =>
  before.sentence === passage.sentence &&
  from - before.amount.to <= 4 &&
  passage.of("measure-or").some((h) => h.from >= before.amount.to && h.to <= from);

/** The share that says the change of an amount once more ("1.6 million tonnes, or 28 percent, less"). */
function saidAgain(passage: Passage, k: number): AmountMention | undefined {
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
function saidFirst(passage: Passage, k: number): AmountMention | undefined {
  const [before, amount] = [passage.amounts[k - 1], passage.amounts[k]];
  if (passage.verbLast || before?.unit !== "percent" || isRelative(amount.unit) || amount.from - before.to > 4) return undefined;
  if (endingAt(passage.of("measure-to"), amount.from) || endingAt(passage.of("measure-by"), amount.from)) return undefined;
  if (!endingAt(passage.of("measure-by"), before.from)) return undefined;
  return passage.of("measure-or").some((h) => h.from >= before.to && h.to <= amount.from) ? before : undefined;
}

/** «на 810 тысяч человек, или 29,7 процента больше»: a difference that a share says once more. */
function isDifferenceAgain(passage: Passage, { from, to }: AmountMention): boolean {
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

/** Whether an amount of time says how long goods or people are on their way, wait or are dealt with. */
function isLasting(passage: Passage, amount: AmountMention): boolean {
  if (!spans.has(amount.unit)) return false;
  const near = (hits: readonly Hit[], most: number) => (passage.nearest(hits, amount)?.cost ?? 99) <= most;
  const durations = passage.of("measure-durations");
  if (near(durations, 8)) return true;
  const moves = [...passage.of("measure-fall"), ...passage.of("measure-rise")];
  // "transit time between the border and the ports has come down to 18 days"
  if (!passage.verbLast && near(moves, 3) && durations.some((h) => h.to <= amount.from && amount.from - h.to <= 16)) return true;
  // "two days a week"
  if (startingAt(passage.of("measure-often"), amount.to)) return false;
  const moved = passage
    .of("measure")
    .filter((h) => carried.has(h.entry.code) && (h.entry.more?.counted === true || isLoad(h, passage.from)));
  // "18 kunda yetib kelgan bo‘lsa, hozir 12 kunda …"
  const last = passage.amounts.findLast((a) => a.to <= amount.from && a.unit === amount.unit);
  const now = last && within(passage.of("measure-now"), last.to, amount.from).length > 0;
  if (passage.verbLast && last && now && amount.from - last.to <= 6 && isLasting(passage, last)) return true;
  const takes = passage.of("measure-takes");
  const most = takes.some((h) => h.from === amount.to) ? 14 : 8;
  if (near(takes, 4) && near(moved, passage.verbLast ? most : 14)) return true;
  // "trains cover the way from the border to the port in 18 days"
  const inTime = endingAt(passage.of("measure-inTime"), amount.from);
  const goes = inTime && takes.findLast((h) => h.to <= inTime.from && inTime.from - h.to <= 14);
  if (goes && !passage.parted(goes.from, amount.from) && moved.some((h) => h.to <= goes.from && goes.from - h.to <= 6))
    return true;
  // "delivery takes 14 days, it will be cut to 8 days"
  const before = passage.amounts.findLast((a) => a.to <= amount.from && spans.has(a.unit));
  return before !== undefined && near(moves, 8) && isLasting(passage, before);
}
const carried = new Set<string>(["freight", "passengers"]);
/** Goods on their way, named by no count: "yüklər", "грузы", "жүк" at the beginning of a sentence. */
const isLoad = ({ entry, f, to, from }: Hit, start: number): boolean =>
  entry.code === "freight" && to - from === 1 && ((f & F.PL) !== 0 || from === start) && !(f & CASES) && !(f & F.PSS3);

/** "It takes 18 days. Our goal is 13 days": a time that is aimed at, after one that was told. */
const isTimeAimedAt = (passage: Passage, amount: AmountMention, before: Draft | undefined): boolean =>
  spans.has(amount.unit) &&
  before !== undefined &&
  spans.has(before.unit) &&
  passage.sentence - before.sentence <= 1 &&
  ["measure-target", "measure-fall"].some((cat) => nearestOf(passage, cat, amount) <= 8);

/** A bare number of four digits that counts nothing named beside it: a year. */
const isYear = ({ page }: Passage, amount: AmountMention, found: Found | undefined): boolean =>
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
const isAge = ({ page, persons }: Scene, { from, to, bare, value }: AmountMention): boolean => {
  const sign = (i: number) => (page.tokens[i] && !page.words[i] ? page.text[page.tokens[i].start] : "");
  return bare && value < 120 && /[,(]/.test(sign(from - 1)) && /[,)]/.test(sign(to)) && endingAt(persons, from - 1) !== undefined;
};

/** "The two discussed the agreement": a number that stands for persons named before. */
const isThose = (passage: Passage, { inWords, from, to }: AmountMention): boolean =>
  !passage.verbLast &&
  inWords &&
  endingAt(hitsOf(passage.page, "article"), from) !== undefined &&
  (passage.verb(to) & F.FIN) !== 0;

/** "Yuzma-yuz": a number in words that a hyphen ties to a word that is none. */
const isTied = ({ page }: Passage, { from, inWords, to }: AmountMention): boolean => {
  const [word, hyphen, number] = [page.tokens[from - 2], page.tokens[from - 1], page.tokens[from]];
  if (!inWords || to - from > 1 || !word || !page.words[from - 2] || page.text.slice(hyphen.start, hyphen.end) !== "-")
    return false;
  return word.end === hyphen.start && hyphen.end === number.start && !endingAt(hitsOf(page, "cardinal"), from - 1);
};

/** A number that is part of an ordinal ("ten" of "o‘n birinchi") or tied to a noun by a hyphen ("21-gun"). */
const isPart = ({ page, verbLast }: Passage, amount: AmountMention): boolean =>
  hitsOf(page, "ordinal").some((h) => h.to > amount.to && h.from >= amount.from && h.from <= amount.to) ||
  (!verbLast && page.words[amount.to] === null && page.text[page.tokens[amount.to].start] === "-" && amount.bare);

/** What is told in money so small is a price ("a ticket costs 62 dollars"), and no figure unless it is of so much gas ("bin metreküp gazın fiyatı 143 dolar"). */
function priced(passage: Passage, { unit, value }: AmountMention, named: Named | undefined): Named | undefined {
  if (!named || !isMoney(unit) || value >= smallMoney || !ofSums.has(named.measure)) return named;
  return passage.amounts.some(({ unit: of }, k) => of === "m3" && isRated(passage, k))
    ? { ...named, measure: "other" }
    : undefined;
}
const ofSums: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports", "investment", "other"]);

/** What is counted state by state: "Kazakhstan (2.2 million), Russia – 900,000", «из Узбекистана и России — 5,1 млн и 2,9 млн соответственно». */
const listable = new Set<Measure>(["tourists", "passengers", "students", "freight", "flights", "companies", "population"]);

/** The measure of a bare number in a list by states: that of the count before it, or of the one that ends the list. */
function listedAs(
  scene: Scene,
  passage: Passage,
  k: number,
  before: Draft | undefined,
  counted: Draft | undefined,
  found: Found | undefined,
): Named | undefined {
  const amount = passage.amounts[k];
  if (amount.unit !== "count" || (found?.hit && found.measure !== "other" && found.measure !== "population")) return undefined;
  const last = before?.unit === "percent" ? counted : before;
  const told = last?.unit === "count" && listable.has(last.measure) && passage.sentence - last.sentence <= 1 ? last : undefined;
  // «границу пересекают 600 фур. Кыргызстан посетили 60 тысяч китайцев»: people are no lorries
  if (found && told && ofPeople.has(found.measure) && !crowds.has(told.measure) && !ofPeople.has(told.measure)) return undefined;
  // "3,3 mln nafari Qirg‘iziston, 2,9 mln nafari Qozog‘iston fuqarolari"
  if (told && passage.verbLast && amount.f & F.PSS3 && told.sentence === passage.sentence && found?.measure === "population")
    return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  // "the citizens of Iran – 72 thousand", "20,000 in Turkey, 10,000 in Germany": of those who came, or who work there
  if (
    told &&
    !passage.verbLast &&
    found?.measure === "population" &&
    crowds.has(told.measure) &&
    isOfState(scene, passage, amount)
  )
    return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  const fellow = last?.sentence === passage.sentence && last.unit === "count" && amount.value > few ? last : undefined;
  if (fellow && isSentTo(scene, passage, amount))
    return { measure: fellow.measure, rule: "figure.carried", from: "the figure before" };
  const heads =
    told !== undefined &&
    isOfState(scene, passage, amount) &&
    (found ? found.measure === "other" && !found.hit : passage.verbLast && amount.value >= smallCrowd);
  if (!heads && !isOfList(scene, passage, k)) return undefined;
  if (told) return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  const final = passage.amounts.find((a) => a.from >= amount.to && a.unit === "count" && !isElliptic(scene, passage, a));
  const named =
    final &&
    passage.amounts.every((a) => a.from < amount.to || a.from >= final.to || a.unit === "count") &&
    measureOf(passage, final);
  return named && named !== "none" && named.hit && (listable.has(named.measure) || named.measure === "other")
    ? { measure: named.measure, rule: "figure.listed" }
    : undefined;
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
function likeBefore(
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

/** "2,183 went to Russia, 44 to Kazakhstan": a bare number with nothing but a preposition between it and a state. */
function isSentTo({ parties }: Scene, passage: Passage, { bare, to }: AmountMention): boolean {
  if (passage.verbLast || !bare) return false;
  const at = /^[-–—]$/.test(passage.page.text[passage.page.tokens[to]?.start ?? -1] ?? "") ? to + 1 : to;
  const article = startingAt(hitsOf(passage.page, "article"), at + 1)?.to ?? at + 1;
  const leads = passage.page.words[at]?.key.length === 2 || startingAt(passage.of("measure-outOf"), at) !== undefined;
  return leads && startingAt(parties, article)?.by === "name";
}

/** Whether a state stands right before an amount. */
function isOfState({ parties }: Scene, passage: Passage, { from }: AmountMention): boolean {
  const named = within(parties, passage.from, from).at(-1);
  return named !== undefined && !named.party.startsWith("org:") && from - named.to <= 2;
}

/** Whether nothing is counted after a bare number and a state stands right before it, or before the numbers of a row that it goes on. */
function isOfList(scene: Scene, passage: Passage, k: number): boolean {
  const amount = passage.amounts[k];
  if (!isElliptic(scene, passage, amount)) return false;
  if (isOfState(scene, passage, amount)) return true;
  const fellow = passage.amounts[k - 1];
  return fellow !== undefined && fellow.unit === "count" && amount.from - fellow.to <= 1 && isOfList(scene, passage, k - 1);
}

/** The measure of an amount, the rule that says so and what it was inferred from. */
interface Named {
  readonly measure: Measure;
  readonly rule: string;
  readonly from?: string;
}

/** The measure of an amount: that of its sentence's words, of the figure before, of money by what is done with it, or what was spoken of. */
function nameOf(
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
  if (
    before?.unit === "count" &&
    passage.sentence - before.sentence <= 1 &&
    (!found?.hit || found.measure === "other" || found.hit === before.hit) &&
    (isDifference(passage, amount) || isDifferenceAgain(passage, amount))
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
  if (financed) return { measure: "loan-or-aid", rule: "figure.lent" };
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
      !(found.hit && isRightBefore(passage, found.hit, amount))
      ? invested
      : { measure: found.measure, rule: "figure.named" };
  if (given <= 8 && given < priced && isLent(scene, passage) && nearestOf(passage, "measure-economy", amount) > 3)
    return { measure: "loan-or-aid", rule: "figure.lent" };
  if (Math.min(priced, given) <= 8) return invested;
  // "14 contracts were signed, their sum is 42 million"
  if (before?.measure === "documents" && before.sentence === passage.sentence && !(found && found.cost <= 3)) return invested;
  // "The goal is 5 billion": of the trade told of before
  const goal =
    far &&
    passage.of("measure-target").some((h) => passage.between(h, amount) <= 8) &&
    drafts.findLast((d) => d.measure === "trade-turnover" && isMoney(d.unit) && passage.sentence - d.sentence <= 4);
  if (goal) return { measure: goal.measure, rule: "figure.carried", from: "the figures before" };
  // «кредитовал банк, сумма – 840 млн»
  if (passage.of("measure-grants").length && isLent(scene, passage)) return { measure: "loan-or-aid", rule: "figure.lent" };
  const spoken = spokenOf(passage, amount);
  if (spoken) return { measure: spoken, rule: "figure.spoken", from: "the sentence before" };
  return amount.value >= smallMoney ? { measure: "other", rule: "figure.money" } : undefined;
}

/** "4 percent a year", with no word of change beside it. */
const isYearly = (passage: Passage, amount: AmountMention): boolean =>
  !passage.verbLast &&
  startingAt(passage.of("measure-often"), amount.to) !== undefined &&
  ["measure-rise", "measure-fall"].every((cat) => nearestOf(passage, cat, amount) > 6);

/** Whether what a share is of is one firm. */
const isOneFirm = ({ measure, hit }: Found): boolean =>
  measure === "other" || (measure === "companies" && !((hit?.f ?? 0) & F.PL));

/** The figure told before brackets that close right before an amount and hold figures of their own. */
function beforeBrackets(passage: Passage, amount: AmountMention, drafts: readonly Draft[]): Draft | undefined {
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

/** "410,000 tonnes of barley and 96,000 tonnes of oil were sold": what is told of the weight that "and" joins to it. */
function weightOf(passage: Passage, { unit, to }: AmountMention): Found | undefined {
  if (passage.verbLast || unit !== "tonne") return undefined;
  const next = passage.amounts.find((a) => a.from >= to);
  if (next?.unit !== unit || next.from - to > 5 || passage.verbBetween(to, next.from)) return undefined;
  if (endingAt(hitsOf(passage.page, "and"), next.from) === undefined) return undefined;
  const found = measureOf(passage, next);
  return found === "none" || !found?.hit ? undefined : found;
}

/** Whether a word stands right before an amount, with two words between at most; where verbs stand last, right after "worth" ("9 milyon dəyərində qrant"). */
const isRightBefore = (passage: Passage, hit: Hit, { from, to }: AmountMention): boolean =>
  passage.verbLast ? hit.from - to === 1 && passage.over(to, "measure-worth") : hit.to <= from && from - hit.to <= 2;

/** "buning 2 milliardini banklar kredit sifatida ajratadi": a part of what something costs that is said to be lent, or that a lender gives. */
function isGivenAsLoan(
  { parties }: Scene,
  passage: Passage,
  { f, from: start, to }: AmountMention,
  before: Draft | undefined,
): boolean {
  if (before?.measure !== "investment" || before.sentence !== passage.sentence) return false;
  // «…, из которых 12 млн предоставил ЕБРР», "of which the EBRD will provide 12 million"
  if (!passage.verbLast) {
    const them = passage.of("measure-them").find((h) => h.to <= start && start - h.to <= 8);
    return them !== undefined && lendersIn(parties, passage, them.to, to + 8).some((p) => !passage.parted(to, p.from));
  }
  if (!(f & F.PSS3)) return false;
  const apart = (from: number): boolean => passage.parted(to, from) || passage.verbBetween(to, from);
  const loan = passage.of("measure").find((h) => h.entry.code === "loan-or-aid" && h.from >= to && h.from - to <= 8);
  if (loan && !apart(loan.from)) return true;
  const [lender] = lendersIn(parties, passage, to, to + 8);
  return lender !== undefined && !apart(lender.from);
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

/** "trade came to 605 million, and the company will direct another 180 million to wells": money right beside a verb of spending, past an amount of what is named. */
function isSpentApart(passage: Passage, amount: AmountMention, { to }: Hit): boolean {
  if (!isMoney(amount.unit) || to > amount.from) return false;
  const told = passage.amounts.find((a) => a.unit === amount.unit && a.from >= to && a.to <= amount.from);
  if (!told || !passage.parted(told.to, amount.from)) return false;
  return passage
    .of("measure-given")
    .some(
      (h) =>
        (h.verb & F.V) !== 0 &&
        (passage.verbLast ? h.from === amount.to : h.to <= amount.from && h.to >= told.to && amount.from - h.to <= 2),
    );
}

/** Whether nothing but their number stands between an amount and projects. */
function isRightBeforeProjects(passage: Passage, { to }: AmountMention): boolean {
  const number = startingAt(passage.amounts, to);
  if (number?.unit !== "count") return false;
  const past = startingAt(hitsOf(passage.page, "counter"), number.to)?.to ?? number.to;
  return startingAt(passage.of("measure"), past)?.entry.code === "projects";
}

/** "1,2 milyar dolar tutarında 86 proje", "toplam değeri 30 milyar doları bulan 550 projeye": what so many projects are worth. */
function isOfProjects(passage: Passage, amount: AmountMention): boolean {
  const projects = passage
    .of("measure")
    .find(
      (h) => h.entry.code === "projects" && h.from >= amount.to && h.from - amount.to <= 6 && !passage.parted(amount.to, h.from),
    );
  if (!projects || nearestOf(passage, "measure-worth", amount) > 2) return false;
  const counted = passage.amounts.some((a) => a.unit === "count" && a.from >= amount.to && a.to <= projects.from);
  const invested = passage.of("measure").some((h) => h.entry.code === "investment" && Math.abs(h.from - amount.from) <= 9);
  // "müteahhitlerimiz"
  const built = passage
    .of("measure")
    .some((h) => h.entry.code === "other" && h.to <= amount.from && !passage.over(h.from, "measure-worth"));
  return counted && built && !invested;
}

/** "a centre will be built, its cost is 145 million": the cost of what a pronoun takes up, in a sentence that tells of building. */
function isCostOfWorks(passage: Passage, { from }: AmountMention): boolean {
  if (!passage.verbLast) return false;
  const cost = passage.of("measure-worth").find((h) => h.to <= from && from - h.to <= 1 && (h.f & F.PSS3) !== 0);
  const its = cost && endingAt(passage.of("measure-again"), cost.from);
  if (!its || its.to - its.from > 1 || !passage.parted(its.from - 1, its.from)) return false;
  const built = ["measure-builds", "measure-plants", "measure"].flatMap((cat) => passage.of(cat));
  return built.some(
    (h) => h.to <= its.from && its.from - h.to <= 4 && (h.entry.cat !== "measure" || (h.entry.more?.counted && isNamed(h))),
  );
}

/** "A $300 million cement plant", "300 milyon dolarlık çimento fabrikası": works by what they cost. */
function isRightBeforeWorks(passage: Passage, { to }: AmountMention): boolean {
  // "allocate 60 million for a port"
  const reach = passage.verbLast ? 2 : 1;
  const works = passage.of("measure-plants").find((h) => h.from >= to && h.from - to <= reach && !passage.parted(to, h.from));
  return works !== undefined && !passage.of("measure").some((h) => h.from >= to && h.from < works.to);
}

/** "12 million yevroga zavod quradi": for so much money, right before a plant and the verb that builds it. */
function isPriceOfPlant(passage: Passage, { f, to }: AmountMention): boolean {
  if (!passage.verbLast || !(f & F.DAT)) return false;
  const verb = passage.of("measure-builds").find((h) => h.from >= to && h.from - to <= 6 && (h.verb & F.V) !== 0);
  if (!verb || passage.parted(to, verb.from)) return false;
  return [...passage.of("measure-plants"), ...passage.of("measure").filter((h) => h.entry.more?.counted === true)].some(
    (h) => h.from >= to && verb.from - h.to <= 1 && h.to <= verb.from,
  );
}

/** "10 milyar dolarlık hedef": a sum that is itself the goal. */
const isGoal = (passage: Passage, { to }: AmountMention): boolean =>
  passage.of("measure-target").some((h) => h.from >= to && h.from - to <= 1);

/** "qarşıya qoyulan hədəf – ildə 3 milyard dollar": a goal, told as its subject, that a dash sets beside the sum. */
const isGoalSet = (passage: Passage, { from }: AmountMention): boolean =>
  passage.of("measure-target").some((h) => {
    if (h.to > from || from - h.to > 3 || (h.verb & F.V) !== 0) return false;
    return passage.isSetOff(h.to);
  });

/** The figure before: of those of the sentence before the last with the amount's unit, where the last has another. */
function lastOf(passage: Passage, { unit }: AmountMention, all: readonly Draft[]): Draft | undefined {
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
const isComeTo = (passage: Passage, { f, to }: AmountMention): boolean =>
  passage.verbLast && (f & F.DAT) !== 0 && passage.over(to, "measure-reach", "measure-bring", "measure-rise");

/** Whether a bare number counts nothing after it: its clause or the sentence ends there. */
function isElliptic({ dates, parties }: Scene, passage: Passage, { bare, to }: AmountMention): boolean {
  // "3,1 тыс. российских"
  const at = passage.peoples.find((p) => p.by === "adjective" && p.from === to)?.to ?? to;
  const next =
    endingAt(hitsOf(passage.page, "and"), at + 1) !== undefined &&
    (passage.amounts.some((a) => a.from === at + 1) || startingAt(parties, at + 1)?.by === "name");
  const joined = next || (at > to && passage.over(at, "measure-joins"));
  // "against 479 last year"
  const dated = dates.some((d) => d.from === at);
  if (startingAt(passage.of("measure-each"), at)) return bare;
  return bare && (at >= passage.to || joined || dated || /[,;.–—)]/.test(passage.mark(at)));
}

/** "yıl sonunda 900 bin bekleniyor", "this year 900,000 are expected": thousands right before the verb that closes the clause. */
const isClosed = (passage: Passage, { bare, value, to }: AmountMention): boolean =>
  bare &&
  value >= smallCrowd &&
  ((passage.verb(to) & (passage.verbLast ? F.FIN | F.CVB : F.FIN)) !== 0 ||
    // "800 мың күтіліп отыр"
    (passage.verbLast && passage.of("measure-ahead").some((h) => h.from === to && h.verb & F.V && h.to + 1 >= passage.to - 1)));

/** "33 milyonluk Özbekistan": how many live in a state. */
const livingIn = ({ parties }: Scene, passage: Passage, { unit, value, to }: AmountMention): Found | undefined =>
  unit === "count" && value >= smallMoney && attributive(passage, to - 1) && startingAt(parties, to)?.by === "name"
    ? { measure: "population", hit: null, cost: 0 }
    : undefined;

/** "How many tourists came? – In January 14 thousand": what a question asked the number of, where the answer names nothing. */
function askedOf(scene: Scene, passage: Passage, amount: AmountMention): Found | undefined {
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

/** "соның 12 пайызы": whether a percentage is of what a pronoun in the genitive before it means. */
const isRightOfThem = (passage: Passage, { f, from }: AmountMention): boolean =>
  (f & F.PSS3) !== 0 && endingAt(passage.of("measure-them"), from) !== undefined;

/** What a figure of a new sentence takes up of the last: where trade was told and then its two parts, the whole of it. */
function carriedOf(passage: Passage, amount: AmountMention, before: Draft, drafts: readonly Draft[]): Measure {
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
const parts = new Set<Measure>(["exports", "imports"]);

/** "Trade came to 1.2 billion, of it exports 300 million. This figure …": whether one part alone was told of trade, which "this figure" means. */
function isPartBefore(passage: Passage, before: Draft, drafts: readonly Draft[]): boolean {
  const whole = drafts.findLast((d) => d.measure === "trade-turnover" && d.sentence === before.sentence);
  if (!whole || !before.hit || passage.of("measure-again")[0]?.from !== passage.from) return false;
  return ["measure-them", "measure-again"].some(
    (cat) => within(hitsOf(passage.page, cat), whole.amount.to, before.amount.from).length > 0,
  );
}

/** Whether a word of a measure stands nearer to another sum ("capital of 500 million … projects worth 320 million"). */
const isOthers = (passage: Passage, amount: AmountMention, { measure, hit }: Found): boolean =>
  measure === "other" &&
  hit !== null &&
  passage.amounts.some((a) => a !== amount && isMoney(a.unit) && passage.between(a, hit) < passage.between(amount, hit));

/** Organisations whose money is a loan or aid when they give it. */
export const lenders: ReadonlySet<string> = new Set([
  "org:WB",
  "org:IMF",
  "org:ADB",
  "org:AIIB",
  "org:EBRD",
  "org:EIB",
  "org:EDB",
  "org:IsDB",
  "org:UNDP",
  "org:UNICEF",
]);
function isLent({ parties, persons }: Scene, passage: Passage): boolean {
  const here = within(parties, passage.from, passage.to);
  if (lendersIn(parties, passage, passage.from, passage.to).length || meansBank(passage, persons)) return true;
  // "290 million was allocated": by the bank of the sentence before
  if (passage.sentence === 0 || here.some(({ party }) => party.startsWith("org:"))) return false;
  const { from, to } = passage.page.sentences[passage.sentence - 1];
  return within(parties, from, to).some(({ party }) => lenders.has(party));
}

/** Who lends by trade among tokens `from` to `to`: organisations by name, banks and agencies by what they are called. */
const lendersIn = (parties: Scene["parties"], passage: Passage, from: number, to: number): readonly Stretch[] => [
  ...within(parties, from, to).filter(({ party }) => lenders.has(party)),
  ...within(passage.of("measure-lenders"), from, to),
];

/** "The bank will provide 110 million, and the government will invest another 38 million": whether a bank gives the money, and what else it could be stands in the next clause. */
function isLentApart(scene: Scene, passage: Passage, { from, to }: AmountMention, found: Found | undefined): boolean {
  if (passage.verbLast || !found?.hit || found.hit.from < to || !passage.parted(to, found.hit.from)) return false;
  return passage.of("measure-grants").some((h) => h.to <= from && from - h.to <= 1) && isLent(scene, passage);
}

/** Whether money is what one state, union or bank gives another: "the EU will provide 10 million euros for connectivity". */
function isGranted(scene: Scene, passage: Passage, amount: AmountMention): boolean {
  const { parties } = scene;
  if (passage.verbLast) return isGrantedBy(scene, passage, amount);
  const verb = passage.of("measure-grants").findLast((h) => h.to <= amount.from && amount.from - h.to <= 5);
  if (!verb) return false;
  const lends = lendersIn(parties, passage, Math.max(passage.from, verb.from - 6), verb.from).at(-1);
  if (lends && verb.from - lends.to <= 4) return true;
  const giver = within(parties, passage.from, verb.from).at(-1);
  if (!giver || verb.from - giver.to > 4) return false;
  // "the American side has pledged 145 million"
  if (giver.by === "adjective" && !startingAt(hitsOf(passage.page, "delegation"), giver.to)) return false;
  const others =
    (giver.by === "adjective" && giver.party !== scene.home) ||
    within(parties, verb.to, passage.to).some((p) => p.party !== giver.party) ||
    // "Korea will give 3 million dollars for a centre in Osh"
    (giver.by === "name" &&
      within(scene.places, amount.to, passage.to).some((p) => p.kind === "settlement" && p.state && p.state !== giver.party));
  if (giver.party === "EU") return true;
  // "Japan is giving 4 million to equip hospitals": the other side, where nothing is built to earn
  const helps = giver.by === "name" && giver.party !== scene.home && scene.pair.includes(giver.party);
  const earns = (h: Hit) => h.entry.code === "investment" || h.entry.code === "projects";
  if (helps && !passage.of("measure-plants").length && !passage.of("measure").some(earns)) return true;
  // "Qatar pledged 3 billion for power projects"
  return others && !passage.of("measure").some((h) => h.entry.code === "projects" && h.from >= amount.to);
}

/** "Токио республикага 1,3 млрд доллар бөлдү": where verbs stand last, another state that does the giving, named as its subject. */
function isGrantedBy(scene: Scene, passage: Passage, { to }: AmountMention): boolean {
  const { parties, home } = scene;
  const verb = passage.of("measure-grants").find((h) => h.from >= to && h.from - to <= 1 && (h.verb & F.V) !== 0);
  const sides = hitsOf(passage.page, "delegation");
  const giver =
    verb &&
    within(parties, passage.from, to).find(
      (p) => p.by !== "people" && (p.by !== "adjective" || startingAt(sides, p.to) !== undefined),
    );
  if (verb && isLent(scene, passage)) return !passage.of("measure").some((h) => h.entry.code === "investment");
  if (!giver || giver.party === home || giver.party.startsWith("org:")) return false;
  // "Amerikan tarafı 145 milyon dolar taahhüt etti"
  if (giver.by === "adjective") return ((startingAt(sides, giver.to)?.f ?? CASES) & CASES) === 0;
  // "Yaponiya hukumati shifoxonalar uchun 6 million dollar ajratdi"
  const office = startingAt(within(hitsOf(passage.page, "institution"), giver.to, giver.to + 3), giver.to);
  const speaks = office?.entry.code === "government" && !(office.f & CASES);
  if (speaks) return !passage.of("measure").some((h) => h.entry.code === "investment" || h.entry.code === "projects");
  const readings = passage.page.words[giver.to - 1]?.readings ?? [];
  // "Qatar jamg‘armasi": a fund is no state
  const owns = passage.page.words[giver.to]?.readings.some((r) => r.known && r.f & F.PSS3 && !(r.f & F.V));
  const subject = !owns && !readings.some((r) => r.known && r.f & (CASES | F.PSS3));
  return subject && !passage.of("measure").some((h) => h.entry.code === "investment" || h.entry.code === "projects");
}

/** "In 2024, 1.4 million tonnes were sent": whether no word after a weight or volume can say of what it is. */
function namesNothing(passage: Passage, { to }: AmountMention): boolean {
  const { page, verbLast } = passage;
  if (to >= passage.to || !page.words[to] || passage.dates.has(to)) return true;
  if (passage.verb(to) !== 0) return true;
  // "nəql edilib"
  if (verbLast && passage.of("measure").some((h) => h.from === to && h.to - h.from > 1 && (h.verb & F.V) !== 0)) return true;
  return !verbLast && ["measure-to", "measure-by", "measure-joins"].some((cat) => passage.over(to, cat));
}

/** "deprem bölgesine 1 milyon dolar gönderdi": money itself that is sent is given, and no goods are sold. */
const isSent = (passage: Passage, { from, to }: AmountMention, found: Found | undefined): boolean =>
  found?.hit?.entry.more?.sent === true &&
  passage
    .of("measure-grants")
    .some(
      (h) => h.verb & F.V && (passage.verbLast ? h.from === to : h.to <= from && from - h.to <= 1) && h.from === found.hit?.from,
    );

/** The quantity that one of the two sentences before speaks of, where money can be of it: trade, which holds the others, or the last. */
function spokenOf({ page, sentence }: Passage, { unit }: AmountMention): Measure | undefined {
  for (let s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
    const { from, to } = page.sentences[s];
    const hits = within(hitsOf(page, "measure"), from, to).filter((hit) => isQuantity(hit, unit));
    const hit = hits.find(({ entry }) => entry.code === "trade-turnover") ?? hits.at(-1);
    if (hit) return hit.entry.code as Measure;
  }
  return undefined;
}

/** Whether a bare number tells how many there are now of what was counted before. */
function isOfNow(scene: Scene, passage: Passage, amount: AmountMention, found: Found | undefined, before: Draft): boolean {
  if (amount.unit !== "count" || (found?.hit && found.measure !== "other" && found.hit !== before.hit)) return false;
  if (passage.verbLast || !isElliptic(scene, passage, amount)) return false;
  const from = passage.sentence === before.sentence ? before.amount.to : passage.from;
  return passage.of("measure-now").some((h) => h.from >= from && h.to <= amount.from && amount.from - h.to <= 4);
}

/** Whether a share follows a figure of its sentence with no other quantity between ("carried 37 thousand people, a quarter more"). */
const follows = (passage: Passage, amount: AmountMention, hit: Hit | null, before: Draft): boolean =>
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
const isLedTo = (passage: Passage, amount: AmountMention, before: Draft): boolean =>
  before.sentence === passage.sentence &&
  isRelative(before.unit) &&
  !isRelative(amount.unit) &&
  amount.from - before.amount.to <= 3 &&
  endingAt(passage.of("measure-to"), amount.from) !== undefined;

/** "358 of them": a number that counts the things of the figure before. */
const isOfThem = (passage: Passage, amount: AmountMention, before: Draft | undefined): before is Draft =>
  before !== undefined &&
  (amount.unit === "count" || amount.unit === "tonne") &&
  before.unit === amount.unit &&
  passage.sentence - before.sentence <= 1 &&
  passage
    .of("measure-them")
    .some((h) => (h.from >= amount.to ? !passage.verbLast && h.from - amount.to <= 2 : amount.from - h.to <= 2));

/** "this figure", "it": whether the measure spoken of last is taken up again before the amount, nearer than any other. */
const again = (passage: Passage, amount: AmountMention, hit: Hit | null): boolean =>
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
function isHere({ page, verbLast }: Passage, { from, to, f }: Hit): boolean {
  if (!verbLast || to - from > 1) return false;
  if (f & F.LOC) return true;
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
const isTakenUp = (passage: Passage, amount: AmountMention): boolean =>
  (passage.of("measure-again").some((h) => h.to <= amount.from && amount.from - h.to <= 5) || opensWithChange(passage)) &&
  ["measure-rise", "measure-fall"].some((cat) => nearestOf(passage, cat, amount) <= 3);

/** Whether the figure spoken of just before can have the same measure as the amount. */
function carries(before: Draft, passage: Passage, amount: AmountMention): boolean {
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

/** Measures of trade. */
const inTrade: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports"]);
/** Measures told in money. */
const inMoney: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports", "investment", "loan-or-aid"]);
const isRelative = (unit: string): boolean => unit === "percent" || unit === "times";

/** How near a word of a category stands, or a project or contract that money is put into. */
function nearestOf(passage: Passage, cat: string, amount: AmountMention): number {
  const costs = passage.of(cat).map((h) => passage.between(h, amount));
  for (const h of passage.of("measure"))
    if ((h.entry.code === "projects" || h.entry.code === "documents") && passage.between(h, amount) <= 6) costs.push(4);
  return Math.min(...costs, 99);
}

/** "after the rebuilding it lets through so many", "from October so many fly": whether something done or begun first stands before the amount. */
const isLater = ({ page, dates, amounts }: Scene, passage: Passage, amount: AmountMention): boolean =>
  datesAhead(page, dates, passage, amount).some((d) => d.bound === "from") ||
  isOfUnbuilt(passage, amount) ||
  isOpenedFirst(passage, amount) ||
  isOfStationToCome({ page, amounts }, passage, amount) ||
  passage.of("measure-afterwards").some((h) => {
    if (h.to > amount.from || amount.from - h.to > 12 || dates.some((d) => d.to >= h.from && d.from < h.from)) return false;
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
const isDated = ({ page, dates }: Scene, passage: Passage, amount: AmountMention): boolean =>
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
const isOfYearsAhead = (scene: Scene, passage: Passage, amount: AmountMention): boolean =>
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

/** Where an amount stands in "from X to Y": the value before, or after, the change. */
function changePair({ dates }: Scene, passage: Passage, k: number): "before" | "after" | undefined {
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
const isLeft = (passage: Passage, a: AmountMention, b: AmountMention): boolean =>
  !passage.of("measure").some((h) => h.from >= a.to && h.to <= b.from && (h.f & F.GEN) !== 0);

/** "one of its ten largest investors", "on ən böyük investordan biri": a rank, and no number of investors. */
const isAmongMost = (passage: Passage, { unit, from, to, value }: AmountMention, found: Found | undefined): boolean => {
  if (unit !== "count" || value > 100 || (found?.measure !== "companies" && found?.measure !== "other")) return false;
  const past = startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
  const most = passage.of("measure-most");
  return startingAt(most, past) !== undefined || (passage.verbLast && most.some((h) => h.to <= from && from - h.to <= 1));
};

/** "mablag‘ning yarmini qozoq tomoni kiritadi": half of what is no quantity told of. */
function isPartOfOther(passage: Passage, { unit, single, f, from, to }: AmountMention, found: Found | undefined): boolean {
  if (!passage.verbLast || unit !== "percent" || !single || !(f & F.PSS3)) return false;
  // "finansmanın yarısını, 2 milyar doları": said once more as a sum
  if (startingAt(passage.amounts, to + 1) && !passage.page.words[to]) return true;
  // "Import toʻrtdan biriga qisqardi": by how much it changed
  if (found?.hit?.to === from || passage.over(to, "measure-rise", "measure-fall")) return false;
  return !["measure-them", "measure-again"].some((cat) => endingAt(passage.of(cat), from));
}

/** "1 milyar dolara ulaşmadı", "has not yet reached $1 billion": a value that is said not to have been come to. */
function isMissed(passage: Passage, { unit, f, from, to }: AmountMention): boolean {
  if (isRelative(unit)) return false;
  const { verbLast } = passage;
  const i = verbLast ? to : from - 1;
  if ((verbLast && !(f & F.DAT)) || !passage.over(i, "measure-reach")) return false;
  if (passage.over(i, "measure-near")) return false;
  if (!verbLast) return endingAt(passage.of("measure-lacking"), i) !== undefined;
  return (passage.verb(i) & F.NEG) !== 0 || startingAt(passage.of("measure-lacking"), i + 1) !== undefined;
}

/** "90 million dollar boʻlgan savdo hozir 240 million dollardan oshdi": what a quantity was by a participle, before it is told what it is now. */
function isOutgrown(passage: Passage, k: number): boolean {
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

/** "har besh sayyohdan biri", "бес туристтің бірі": so many, of which one is told of. */
function isOneOf(passage: Passage, { unit, to }: AmountMention): boolean {
  if (!passage.verbLast || unit !== "count") return false;
  const one = passage.of("cardinal").find((h) => h.entry.more?.value === 1 && h.from > to && h.from - to <= 3 && h.f & F.PSS3);
  if (!one || passage.parted(to, one.from)) return false;
  return ((passage.page.words[one.from - 1]?.readings ?? []).reduce((all, r) => all | r.f, 0) & (F.ABL | F.GEN)) !== 0;
}

/** "A memorandum between two companies", "iki şirkət arasında memorandum": those whose document or talks it is, and no number of companies. */
const isOfTheTwo = (passage: Passage, { unit, from, to, value, inWords }: AmountMention, found: Found | undefined): boolean =>
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
const isReplaced = (passage: Passage, { from, to, unit }: AmountMention): boolean => {
  const past = startingAt(hitsOf(passage.page, "counter"), to)?.to ?? to;
  // "30 minutes instead of two hours", "30 hours instead of 72"
  const isOfSort = (a: AmountMention) => a.unit === unit || (spans.has(a.unit) && (spans.has(unit) || unit === "count"));
  return passage.verbLast
    ? startingAt(passage.of("measure-instead"), past) !== undefined
    : endingAt(passage.of("measure-instead"), from) !== undefined && passage.amounts.some((a) => a.to <= from && isOfSort(a));
};

/** Before "the present", where it stands before an amount ("from the present 3 billion"). */
function beforeNow(passage: Passage, from: number): number {
  const now = endingAt(passage.of("measure-now"), from);
  return now ? (endingAt(hitsOf(passage.page, "article"), now.from)?.from ?? now.from) : from;
}

/** Whether an amount is what another, told before it, has risen or fallen from ("stood at 340 million, up from 290 million"). */
function isRisenFrom(passage: Passage, k: number): boolean {
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
const isRange = (passage: Passage, end: AmountMention): boolean =>
  passage.verbLast &&
  ["measure-rise", "measure-fall", "measure-reach", "measure-bring"].every(
    (cat) => (passage.nearest(passage.of(cat), end, 9)?.cost ?? 99) > 8,
  );

/** "a week", "ildə": how often; after a number ("beş ildə") it is how long. */
const often = (passage: Passage, amount: AmountMention): boolean =>
  passage.of("measure-often").some(
    (h) =>
      h.from - amount.to <= 4 &&
      amount.from - h.to <= 6 &&
      // "1.4 times more than a year earlier"
      !within(passage.of("measure-compared"), amount.to, h.from).length &&
      endingAt(passage.of("cardinal"), h.from) === undefined &&
      passage.page.tokens[h.from - 1]?.kind !== NUMBER,
  );

/** "the number of weekly flights has tripled", "həftəlik reyslərin sayı 3 dəfə artıb": a change by so many times, beside a word of change or in one word with it. */
function isChange(passage: Passage, { single, f, from, to, unit }: AmountMention): boolean {
  if (single && f & F.V) return true;
  // "жумасына үч жолудан жети жолуга көбөйөт"
  const left = f & F.DAT ? endingAt(passage.amounts, from) : undefined;
  if (left?.unit === unit && left.f & F.ABL) return false;
  // "flights were increased to three times a week"
  if (endingAt(passage.of("measure-to"), from)) return false;
  const changes = ["measure-rise", "measure-fall", ...(f & F.PSS3 ? ["measure-bring"] : [])].flatMap((cat) => passage.of(cat));
  return changes.some((h) => (passage.verbLast ? h.from === to : h.to <= from && from - h.to <= 6));
}

/** "30 illiyi", "30-летие", "30th anniversary": years of relations. */
function anniversaries(page: Page): Draft[] {
  const out: Draft[] = [];
  const hits = hitsOf(page, "anniversary");
  const numbers = hits.length ? new Numbers(page) : undefined;
  for (const hit of hits) {
    const sentence = sentenceOf(page, hit.from);
    const { from, to } = page.sentences[sentence];
    // "к 80-летию Победы": relations that stand far off have no anniversary
    const near = [Math.max(from, hit.from - 10), Math.min(to, hit.to + 10)];
    if (!numbers || !within(hitsOf(page, "measure-relations"), near[0], near[1]).length) continue;
    const { code } = hit.entry;
    if (code === "of" && !(hit.f & F.PSS3)) continue;
    const said = Number(code);
    const amount = { from: hit.from, to: hit.to };
    let value = Number.isNaN(said) ? undefined : said;
    // "will mark 30 years of diplomatic relations": inside the expression
    const inside =
      hit.to - hit.from > 2 &&
      (page.tokens.slice(hit.from, hit.to).some((t) => t.kind === NUMBER) ||
        within(hitsOf(page, "cardinal"), hit.from + 1, hit.to).length > 0);
    const end = inside ? hit.to : hit.from;
    for (let i = inside ? hit.from : Math.max(from, hit.from - 3); i < end && value === undefined; i++) {
      // the point of "33. yılı" is seen by the word after it
      const number = numbers.at(i, inside ? end : hit.from + 1);
      if (!number || (!inside && hit.from - number.to > 1) || number.value < 1 || number.value > 600 || number.value % 1)
        continue;
      // "30. yılı", but not "30 yılı"
      if (code === "of" && page.language.morphology.ordinalPoint && !number.ordinal) continue;
      value = number.value;
      amount.from = i;
    }
    if (value === undefined) continue;
    const rule = "figure.anniversary";
    out.push({ measure: "anniversary", value, unit: "year", sense: "level", amount, hit, sentence, rule, inferred: {} });
  }
  return out;
}

/** Rules that guess what an amount measures. */
const guessed = new Set(["figure.spoken", "figure.money"]);

/** Each figure once; what one place says outright holds for the same amount where it was guessed. */
function once(page: Page, drafts: readonly Draft[]): Draft[] {
  const out = new Map<string, Draft>();
  const amount = ({ value, unit }: Draft) => `${value} ${unit}`;
  const said = new Set(drafts.filter((d) => !guessed.has(d.rule)).map(amount));
  const told = new Set(drafts.filter((d) => d.rule !== "figure.money").map(amount));
  // what a headline says was given the text calls a loan
  const lent = new Set(drafts.filter((d) => d.measure === "loan-or-aid").map(amount));
  for (const draft of drafts) {
    if (draft.rule === "figure.worth" && lent.has(amount(draft))) continue;
    if (draft.rule === "figure.money" ? told.has(amount(draft)) : draft.rule === "figure.spoken" && said.has(amount(draft)))
      continue;
    const key = `${draft.measure} ${draft.value} ${draft.unit} ${draft.sense}`;
    if (roundsOff(page, draft, drafts)) continue;
    if (!out.has(key)) out.set(key, draft);
  }
  return [...out.values()];
}

/** What is given or kept stands as a level even where it is still to come. */
const levelAhead: ReadonlySet<Measure> = new Set(["loan-or-aid", "investment", "anniversary"]);

/** "2030-yilda 15 million tonna yuk tashiladi": what a year to come is told of in the present tense. */
function isYetToCome(page: Page, { amount }: Draft, period: string | null): boolean {
  const { published, language } = page;
  if (!published || !language.morphology.verbLast || !/^\d{4}/.test(period ?? "")) return false;
  if ((period as string).slice(0, 4) <= published.slice(0, 4)) return false;
  for (let i = amount.to; i < amount.to + 7 && page.words[i]; i++) if (verbAt(page, i) & F.FIN) return !(verbAt(page, i) & F.PST);
  return false;
}

function finish(scene: Scene, draft: Draft, { period, inferred: by, date }: Period): Figure {
  const { page } = scene;
  const inferred = { ...draft.inferred };
  if (by) inferred.period = by;
  const parties = partiesOfFigure(scene, draft);
  if (parties.inferred) inferred.parties = parties.inferred;
  const quote = quoteOf(page, draft, date);
  const { measure, value, unit } = draft;
  const sense = draft.sense === "level" && !levelAhead.has(measure) && isYetToCome(page, draft, period) ? "target" : draft.sense;
  return {
    measure,
    value,
    unit,
    sense,
    period,
    parties: parties.list,
    ...evidence(page, quote.from, quote.to, draft.rule, inferred),
  };
}

/** The shortest contiguous piece from the measure's word or the date to the verb. */
function quoteOf(page: Page, draft: Draft, date: DateMention | undefined): { from: number; to: number } {
  const { to } = page.sentences[draft.sentence];
  let start = Math.min(draft.amount.from, draft.hit?.from ?? draft.amount.from);
  let end = Math.max(draft.amount.to, draft.hit?.to ?? 0);
  if (date && date.to <= start && start - date.to <= 6) start = date.from;
  if (page.language.morphology.verbLast)
    for (let i = end; i < to && i < end + 5 && page.words[i] !== undefined; i++) {
      const f = verbAt(page, i);
      if (!f) continue;
      end = i + 1;
      if (!(f & F.CVB) || f & CASES) break;
    }
  return { from: start, to: Math.min(end, to) };
}
