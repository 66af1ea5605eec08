import { CASES, F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Figure, Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, firstFrom, startingAt, within } from "../within.ts";
import { isDifference, senseOf, spans } from "./change.ts";
import { evidence } from "./evidence.ts";
import { isDated, isLater, isOfYearsAhead, isYetToCome } from "./figure-ahead.ts";
import { anniversaries } from "./figure-anniversary.ts";
import { isOfThem, isPartOfTold, likeBefore } from "./figure-before.ts";
import { askedOf, caseOfThing, heldWith, isGivenWith, livingIn } from "./figure-counted.ts";
import { crowds, type Draft, few, smallCrowd } from "./figure-draft.ts";
import { isLasting, isTimeAimedAt } from "./figure-lasting.ts";
import { listedAs } from "./figure-list.ts";
import { lenders, priced } from "./figure-money.ts";
import { nameOf, namesNothing } from "./figure-name.ts";
import {
  bringsAid,
  isAge,
  isAimedAt,
  isAmongMost,
  isChange,
  isInName,
  isMissed,
  isOfTheTwo,
  isOneOf,
  isPart,
  isPartOfOther,
  isRated,
  isReplaced,
  isThose,
  isTied,
  isToldAfter,
  isYear,
  often,
} from "./figure-none.ts";
import { changePair, isLeft, isOutgrown, isRange, isRisenFrom, saidAgain, saidFirst } from "./figure-pair.ts";
import { partiesOfFigure } from "./figure-parties.ts";
import { countsWorks, roundsOff } from "./figure-said.ts";
import { goodsOnTheirWay, oilInPipes } from "./figure-ways.ts";
import { guestsOf, landsOf } from "./figure-works.ts";
import { attributive, crosses, type Found, measureOf, notFigures } from "./measure.ts";
import { Passage } from "./passage.ts";
import { flows, type Period, Periods } from "./period.ts";
import { goesThrough } from "./topic.ts";

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
    // "has not yet reached 1 billion": told as it is, unless what it came to follows
    const missed = isMissed(passage, amount);
    if (missed && isToldAfter(passage, amount)) continue;
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
    const aimed = missed && isAimedAt(passage, amount);
    const said = aimed
      ? "target"
      : place === "before" || missed || (found?.measure === "population" && attributive(passage, amount.to - 1))
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
