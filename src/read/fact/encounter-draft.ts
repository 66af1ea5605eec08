import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention, PersonMention, PersonOfText, PostMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind, EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { afterOthers } from "./encounter-after.ts";
import { accordsTold } from "./encounter-agreed.ts";
import {
  comes,
  dateFor,
  followsToCome,
  isOfNext,
  isOnEve,
  isOnlyAtFirst,
  isPreparedFor,
  isTalkedOver,
  liesAhead,
  suits,
  talked,
} from "./encounter-ahead.ts";
import {
  afterTalks,
  beforeNext,
  doerBehind,
  isAmidDeed,
  isAside,
  isSourceOf,
  opensAs,
  partInRow,
  purposeOf,
} from "./encounter-clause.ts";
import { comersTo } from "./encounter-comers.ts";
import {
  isBracketed,
  isOfCallingOff,
  isOfDate,
  isOfDateline,
  isOfMan,
  isOfSaying,
  isOfTalks,
  isWeek,
  lasting,
  nthDay,
  untilEnd,
} from "./encounter-dated.ts";
import { denialOf, isUnfounded } from "./encounter-denied.ts";
import { sideThatDid } from "./encounter-doer.ts";
import { isJustPast, isNear, isOfJourneyAhead, isSetFor } from "./encounter-due.ts";
import { gathers, nextGathering, widen } from "./encounter-format.ts";
import { hostBody } from "./encounter-host-body.ts";
import { isLack } from "./encounter-lack.ts";
import { besides, datesOf, isDueIn, isNext, ordinalAt } from "./encounter-near.ts";
import { participants, talkersOf } from "./encounter-persons.ts";
import { goalOfJourney, placeOf } from "./encounter-place.ts";
import { hasToBe, isExpected, isPlannedInRow, isToldInRow } from "./encounter-planned.ts";
import { daysAfter } from "./encounter-recalled.ts";
import { areOnlyPartners, daily, isOfHomeOffice, partiesOf } from "./encounter-sides.ts";
import { selfOf } from "./encounter-spoken.ts";
import { isOnlyPossible, relativeOfOther } from "./encounter-there.ts";
import { isOnlyTold } from "./only-told.ts";

/** An encounter on its way to the record. */
export interface Draft {
  kind: EncounterKind;
  status: EncounterStatus;
  parties: string[];
  date: string | null;
  /** whether the text dates this encounter itself */
  dated: boolean;
  /** "the same day", "a day earlier": so many days from an encounter told before */
  fromSpoken: number | null;
  /** "on the first day": number of a day of the visit told before, 9 the last */
  nthDay: number | null;
  /** told as what somebody came for */
  aim?: boolean;
  /** the last day of a visit, as a past and as a coming one, where it is told before the first is known */
  ends?: readonly [past: string, future: string];
  /** told as taking place within or beside another event */
  onSide: boolean;
  place: string | null;
  persons: PersonOfText[];
  /** organisations that only sent their men to it */
  sent?: readonly string[];
  from: number;
  to: number;
  sentence: number;
  /** the words of the event itself */
  noun: Stretch;
  rule: string;
  inferred: Record<string, string>;
  headline: boolean;
}

/** What is due by itself, and verbs by which it takes place: where they are denied it did not. */
const sits: ReadonlySet<EncounterKind> = new Set(["commission", "consultations", "conference", "summit", "ministerial"]);
/** What was done at talks that have been. */
const settles: ReadonlySet<Sense> = new Set(["agree", "decide", "say"]);

const sitting: ReadonlySet<Sense> = new Set(["hold", "happen", "gather", "meet"]);

/** What is not planned yet by being told so. */
const hopes: ReadonlySet<Sense> = new Set(["important", "need", "instruct"]);

/** Verbs that tell of a gathering that it takes place. */
const occurs: ReadonlySet<Sense> = new Set<Sense>(["hold", "happen", "plan", "gather"]);

/** "The forum opening on July 4", «форум, открывающийся 4 июля», told sooner: the day to come behind a participle of the present. */
function opensLater(page: Page, event: Frame, verb: Frame, days: readonly DateMention[]): DateMention | undefined {
  if (!event.nominal || verb.nominal || verb.finite || !(verb.f & F.PRS) || verb.from < event.to || verb.from - event.to > 2)
    return undefined;
  const { published } = page;
  const day = days.find((d) => d.from >= verb.to && d.from - verb.to <= 5);
  const date = day?.future ?? null;
  if (!date || !published || published.startsWith("X") !== date.startsWith("X")) return undefined;
  return date.length >= 10 && published.length === 10 && date > published ? day : undefined;
}

/** "Ko‘chirilgani", "шегерілгенін": a participle of the past that names a fact. */
const isToldAsFact = ({ language }: Page, { nominal, f }: Frame): boolean =>
  language.morphology.verbLast && !nominal && (f & (F.PTCP | F.PST | F.PSS3)) === (F.PTCP | F.PST | F.PSS3);

/** "Səfərə gəlir", "ziyarete geliyor": whether a verb is one of coming, or an expression that leads to a visit. */
const goes = ({ page }: Scene, { sense, from, to }: Frame): boolean =>
  sense === "go" || (sense === "visit" && to - from > 1 && ((page.words[to - 2]?.readings[0]?.f ?? 0) & CASES) === F.DAT);

/** "X ile görüşen Y": whether a participle of what has been done stands right before him who did it. */
function isOfDoer(scene: Scene, verb: Frame): boolean {
  if (!scene.page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.PTCP)) return false;
  if (verb.f & (CASES | F.PSS3 | F.FUT | F.MSDR) || verb.time === "future" || verb.sense === "plan" || verb.sense === "ahead")
    return false;
  const who =
    beginningIn(scene.persons, verb.to, verb.to + 3)[0] ?? beginningIn(scene.posts, verb.to, verb.to + 2).find((p) => p.plural);
  return who !== undefined && !(who.f & CASES);
}

/** "Geçen hafta bir araya gelen A, B ve C bakanları": office-holders of several states right after the participle that tells what they did. */
function doersAfter(scene: Scene, verb: Frame): PostMention | undefined {
  const { page, posts, parties } = scene;
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.PTCP)) return undefined;
  if (verb.f & (CASES | F.PSS3 | F.FUT | F.MSDR) || verb.time === "future") return undefined;
  const who = beginningIn(posts, verb.to, verb.to + 14).find((p) => p.plural && p.states.length > 1);
  if (!who) return undefined;
  const and = hitsOf(page, "and");
  for (let i = verb.to; i < who.from; i++) {
    const at = { from: i, to: i + 1 };
    if (page.words[i] && !overlapping(parties, at) && !overlapping(and, at)) return undefined;
  }
  return who;
}

/** Words that may stand between "on the sidelines of" and an event. */
const reachOfAmid = 4;

/** Whether an event opens a clause as that beside or within which something else was done: "on the sidelines of the rectors' forum, …". */
function isAmid(page: Page, event: Frame): boolean {
  const marks = hitsOf(page, "within");
  for (let at = event.from; at >= event.from - reachOfAmid; at--) {
    if (endingAt(marks, at)) return true;
    if (page.words[at - 1] === undefined && /[,;:()–—]/.test(page.text[page.tokens[at - 1]?.start ?? -1] ?? ",")) return false;
  }
  return false;
}

/** An encounter of a kind that a verb tells of, with its status, sides, day, place and men; undefined where it is none. */
export function draftOf(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  kind: EncounterKind,
  event: Frame,
  verb: Frame,
  rule: string,
  headline: boolean,
): Draft | undefined {
  const { page } = scene;
  const inferred: Record<string, string> = {};
  const clause = clauseOf(page, sentence, Math.min(event.from, verb.from), Math.max(event.to, verb.to));
  clause.from = afterTalks(page, own, clause.from, Math.min(event.from, verb.from));
  // "X'in Y tarafından kabul edilmesi, Z ile görüşmesi öngörülüyor": what the same man does next
  const sooner = own.findLast(
    (f) =>
      talked.has(f.sense) &&
      f.to <= Math.min(event.from, verb.from) &&
      (verb.f & F.MSDR ? isPlannedInRow(page, own, f) : isToldInRow(page, verb) && isToldInRow(page, f)),
  );
  const since = sooner && sooner.to + (page.words[sooner.to] === undefined ? 1 : 0);
  if (since) clause.from = Math.max(clause.from, since);
  // "left for Georgia, where they will hold talks": the place just named
  const where = endingAt(hitsOf(page, "where"), clause.from);
  if (where) {
    const named = [scene.places, scene.parties].flatMap((list) => endingAt<Stretch>(list, where.from - 1) ?? []);
    for (const { from } of named) clause.from = Math.min(clause.from, from);
  }

  const other = relativeOfOther(scene, own, event, verb);
  if (other !== undefined) clause.to = Math.min(clause.to, other);
  const doers = event.nominal ? undefined : (doersAfter(scene, verb) ?? sideThatDid(scene, verb));
  const behind = event.nominal ? undefined : doerBehind(scene, own, verb);
  for (const doer of [doers, behind]) if (doer) clause.to = Math.max(clause.to, doer.to);

  // "two weeks after the two had conferred in Moscow": when and where they did stands after it
  const mark =
    page.language.morphology.verbLast || verb.nominal
      ? undefined
      : within(hitsOf(page, "after"), clause.from, verb.from)
          .filter((h) => !overlapping(hitsOf(page, "thereafter"), h))
          // "three days after that"
          .filter((h) => (endingAt(scene.dates, h.from)?.fromSpoken ?? 0) <= 0)
          .at(-1);
  // "six months after they met in Osh, trucks no longer queue"
  const span = mark && endingAt(scene.amounts, mark.from);
  const opens = span !== undefined && span.from - page.sentences[sentence].from <= 1;
  const earlier =
    mark && (opens || within(scene.frames, clause.from, mark.from).some((f) => f.finite && !f.nominal)) ? mark : undefined;
  if (earlier) clause.from = earlier.to;
  const away = earlier && daysAfter(scene, { from: earlier.to, to: verb.to }, span?.from ?? earlier.from);

  // "met X in Baku, a day after talks in Astana with Y": what was before is told apart
  const apart = afterOthers(scene, own, event, verb);
  if (apart) clause.to = Math.min(clause.to, apart.from);

  // "took stock in Aktau of what had been agreed in Baku in February": when and where that was
  const accorded =
    verb.sense === "discuss"
      ? accordsTold(scene, sentence, own).filter((a) => a.from > clause.from && !overlapping([verb], a))
      : [];
  const later = accorded.find((a) => a.from >= verb.to);
  if (later) clause.to = Math.min(clause.to, later.from);

  // "razılaşıblar ki, …": what was agreed stands before what ties it
  const tie = endingAt(hitsOf(page, "that"), clause.from - 1);
  const bound = tie ? tie.from - 3 : clause.from;
  // "In a meeting with X, Y called for trade": what opens the sentence is when he did so
  const occasion =
    !page.language.morphology.verbLast &&
    (rule === "encounter.with" || (!verb.nominal && !verb.finite && verb.from === page.sentences[sentence].from)) &&
    event.from - page.sentences[sentence].from <= 4 &&
    !own.some((f) => f.finite && !f.nominal && f.to <= event.from);
  const doneThere = (f: Frame) => occasion && f.from >= event.to && f.time === "past" && f.finite && f.sense !== "future";
  const past = isOfDoer(scene, verb);
  const hasBeen =
    page.language.morphology.verbLast &&
    event.nominal &&
    !verb.nominal &&
    !verb.finite &&
    verb.to <= event.from &&
    (verb.f & F.PTCP) !== 0 &&
    (verb.f & (F.PST | F.PRF)) !== 0 &&
    // "ўтган мажлисида белгиланган вазифалар"
    ((event.f & F.LOC) !== 0 || startingAt(hitsOf(page, "within"), event.to) !== undefined);
  const planFrames = own.filter(
    (f) =>
      // "X ile görüşen Y, … kurulmasını önerdi": what he did next
      !(past && f.from >= verb.to) &&
      ["plan", "agree", "intend", "future", "decide", "propose", "prepare"].includes(f.sense) &&
      f.from >= bound &&
      f.from <= clause.to + 8 &&
      !doneThere(f) &&
      // "said that they mean to raise trade, speaking at a forum": what he meant is not where he spoke
      !(f.to <= verb.from && isAside(page, own, verb)) &&
      // "speaking by video link, they agreed on a plan": what they did then
      !(
        page.language.morphology.declines === "none" &&
        verb.sense === "phone" &&
        !verb.finite &&
        !verb.nominal &&
        verb.time === "present" &&
        f.from >= verb.to &&
        f.finite &&
        f.time === "past"
      ) &&
      // "announced at the forum that his visit is planned": what is told of is planned
      !(!page.language.morphology.verbLast && within(hitsOf(page, "that"), Math.max(event.to, verb.to), f.from).length) &&
      // "aiming to expand trade, X said at a meeting with Y": what he said is planned
      !(
        rule === "encounter.with" &&
        !page.language.morphology.verbLast &&
        own.some((g) => g.sense === "say" && g.finite && !g.nominal && g.time === "past" && g.from >= f.to && g.to <= event.from)
      ) &&
      // "is being held" prepares nothing
      !(f.sense === "prepare" && overlapping([f], verb)) &&
      // "at the consultations of January the experts prepared a draft": it is where they did so
      !(f.sense === "prepare" && f.time === "past" && isWhereDone(page, event)) &&
      // "istişarelerde kararlaştırıldığı gibi"
      !(
        !f.finite &&
        f.from === event.to &&
        own.some((settled) => isSettled(settled) && settled.from === f.from && settled.to === f.to) &&
        isWhereDone(page, event)
      ) &&
      // "болгон сапары учурунда мерчемделген": what was planned during an event that has been
      !(hasBeen && f.from >= event.to) &&
      // "çalışma ziyareti": a word of the event's own name
      !own.some((n) => n.nominal && n.sense.startsWith("n-") && n !== f && n.from <= f.from && n.to >= f.to) &&
      // "met, agreed to prepare": what was done first is not what is agreed
      !(page.language.morphology.verbLast && (verb.f & F.CVB) !== 0 && f.from - verb.to > 1) &&
      // "the agreements reached during his visit in July would be carried out"
      !(f.sense === "future" && verb.nominal && f.from >= event.to && isSourceOf(page, event)) &&
      // "is meeting X and will attend the session"
      !(
        f.sense === "future" &&
        page.language.morphology.declines === "none" &&
        verb.finite &&
        !verb.nominal &&
        f.from >= verb.to
      ) &&
      // "the talks of May will be useful"
      !(f.sense === "future" && verb.nominal && (f.from >= event.to ? f.from - event.to : event.from - f.to) > 4),
  );
  // "25 майга мўлжалланган маслаҳатлашувлар бўлмайди"
  const notHeld = (f: Frame) =>
    verb.sense === "plan" && !verb.finite && f.negative && f.finite && (f.sense === "happen" || f.sense === "hold");
  const toBeSet = isOfDate(scene, verb, event);
  const denied = toBeSet ? undefined : denialOf(page, verb);
  // "the commission has not met this year": a session that was due did not take place
  const missed =
    denied === "past" &&
    sits.has(kind) &&
    sitting.has(verb.sense) &&
    (datesOf(scene, sentence).length > 0 || isDueIn(scene, event, verb));
  // "has not convened since 2019"
  const allAlong =
    (denied === "past" || (verb.negative && verb.time === "past")) &&
    datesOf(scene, sentence).some((d) => d.bound === "from" && d.past !== null && d.past < (page.published ?? "").slice(0, 4));
  if ((denied === "past" && !missed) || allAlong) {
    scene.trace?.("encounters", rule, verb, "it is denied");
    return undefined;
  }
  // "will not attend Monday's summit": it takes place without him
  if (verb.sense === "attend" && (verb.negative || denied) && sits.has(kind)) {
    scene.trace?.("encounters", rule, verb, "one is only absent from it");
    return undefined;
  }
  if (isUnfounded(page, sentence, { from: Math.min(event.from, verb.from), to: Math.max(event.to, verb.to) })) {
    scene.trace?.("encounters", rule, verb, "what is told of it is denied");
    return undefined;
  }
  // "no such meeting is planned": nothing has been called off
  const saidNot = (f: Frame) =>
    page.language.morphology.verbLast && !f.finite && own.some((said) => said.sense === "say" && said.from === f.to);
  // "nəzərdə tutulmayıb": nor has been, unless it names a day
  const isSoFar = (f: Frame) =>
    ((f.f & F.PRF && f.finite) || (!f.finite && !(f.f & CASES) && page.language.morphology.verbLast)) &&
    !datesOf(scene, sentence).some((d) => d.future !== null && d.kind !== "year");
  const notPlanned = (f: Frame) =>
    f.sense === "plan" &&
    (f.negative || denialOf(page, f) !== undefined) &&
    ((f.finite && f.time === "present") || saidNot(f) || isSoFar(f)) &&
    (f === verb || verb.nominal);
  // "no bilateral meeting is planned"
  const none =
    !page.language.morphology.verbLast &&
    own.some((n) => (n === event || n.to <= verb.from) && n.nominal && n.sense.startsWith("n-") && isNone(page, own, n));
  if (none || notPlanned(verb) || own.some((f) => notPlanned(f) && Math.max(f.from - event.to, event.from - f.to) <= 5)) {
    scene.trace?.("encounters", rule, verb, "none is planned");
    return undefined;
  }
  // "ziyaretlerin ele alınması öngörülüyor": what will be spoken of
  if (verb.sense === "plan" && event.nominal && page.language.morphology.verbLast && isOnlyTold(page, verb, own)) {
    scene.trace?.("encounters", rule, verb, "it will only be talked over");
    return undefined;
  }
  // "toplantının açılışında …": when something was said
  const opening =
    (verb.sense === "hold" || verb.sense === "open") &&
    (verb.f & (F.MSDR | F.LOC)) === (F.MSDR | F.LOC) &&
    event.to === verb.from;
  if (page.language.morphology.verbLast && opening && event.f & F.GEN) {
    scene.trace?.("encounters", rule, verb, "it is only when something else was");
    return undefined;
  }
  const cancelled =
    denied === "ahead" ||
    missed ||
    verb.sense === "cancel" ||
    (page.language.morphology.verbLast && own.some((f) => notHeld(f) && f.from >= event.to && f.to <= clause.to + 1)) ||
    verb.sense === "postpone" ||
    isOnlyAtFirst(scene, sentence, verb) ||
    (verb.negative && !toBeSet) ||
    own.some(
      (f) =>
        (f.sense === "cancel" || f.sense === "postpone") &&
        !f.negative &&
        !(page.language.morphology.verbLast && (isLack(scene, f, event) || isMatter(f, event))) &&
        f.from >= clause.from &&
        // "mayga ko‘chirilgani ma’lum qilindi": what is told of it is that it was put off
        (f.finite || f.sense === "cancel" || (f.from >= event.to && isToldAsFact(page, f))) &&
        !isOfNext(scene, own, verb, f),
    );
  const written = datesOf(scene, sentence);
  const bracketed = written.find((d) => isBracketed(page, d) && d.from - 1 === event.to);
  const eves = isOnEve(scene, event) ? hitsOf(page, "eve") : [];
  const opensOn = page.language.morphology.verbLast ? undefined : opensLater(page, event, verb, written);
  const itsOwn = bracketed ?? opensOn;
  const days = (itsOwn ? [itsOwn] : written).filter(
    (d) =>
      d.date !== null &&
      // "the talks (6 December) and the session (26 November)": of the event right before it
      !(d !== bracketed && isBracketed(page, d) && own.some((f) => f.nominal && f.to === d.from - 1)) &&
      // "2026-2028 dönemi": what lasts for years is no encounter
      !/^\d{4}\/\d{4}$/.test(d.date) &&
      (!earlier || d.from >= earlier.from) &&
      (other === undefined || d.from < other) &&
      !(apart && d.from >= apart.from) &&
      !overlapping(accorded, d) &&
      // «накануне визита»: no day of it
      !overlapping(eves, d) &&
      // "as of today, talks are planned": no day of theirs
      !overlapping(hitsOf(page, "nowadays"), d) &&
      !isOfDateline(scene, d) &&
      !isOfMan(scene, own, d, event) &&
      !isOfListed(scene, own, d, event, verb) &&
      !isOfCallingOff(scene, d, event, verb) &&
      !isOfTalks(scene, own, d, event, verb) &&
      !(
        (verb.time === "future" || verb.time === "past") &&
        !verb.nominal &&
        isOfSaying(scene, own, d, { from: Math.min(event.from, verb.from), to: verb.to })
      ) &&
      // "No: 210, 30 Eylül 2025, … Ziyareti Hk.": the day of the page itself
      !(headline && d.kind === "day" && !d.inferred && d.date === page.published),
  );
  const told = verb.finite && !verb.nominal && verb.time === "past";
  const suiting = (status: EncounterStatus) =>
    days.filter(
      (d) =>
        d.fromSpoken !== null ||
        (suits(dateFor(d, status, page.published), status, page.published, told) &&
          !(status === "planned" && isJustPast(d, page.published))),
    );
  const journey = purposeOf(scene, verb, own);
  // "left today to take part in the summit": what he left for is still to come
  const setOut =
    journey !== undefined && journey.finite && days.some((d) => d.past !== null && d.past === page.published) && kind !== "visit";
  // "meeting in Baku, the ministers agreed to open …": they have met
  const opener =
    (opensAs(scene, verb) && own.some((f) => f.finite && !f.nominal && f.time === "past" && f.from >= verb.to)) ||
    isAmidDeed(scene, own, verb);
  // «подготовку визита обсудили по телефону»: a verb stands for itself
  const prepared = (page.language.morphology.verbLast || event !== verb || verb.nominal) && isPreparedFor(scene, event);
  // "ziyaretin hazırlıkları ele alındı": when it will be is not told
  const readied = (prepared || own.some((f) => f.sense === "a-ready" && f.from === event.to)) && (event.f & F.DAT) !== 0;
  const named = readied && within(scene.persons, clause.from, event.from).some((m) => m.f & F.GEN);
  // "at the talks of yesterday": a day that is past is none of what lies ahead
  const isOf = ({ future }: DateMention) => future !== page.published && !(future && page.published && future < page.published);
  if (prepared && page.language.morphology.verbLast && verb.nominal && !named && !days.some(isOf)) {
    scene.trace?.("encounters", rule, verb, "only preparations for it are told");
    return undefined;
  }
  const future: boolean =
    verb.time === "future" ||
    verb.sense === "ahead" ||
    opensOn !== undefined ||
    comes(scene, verb) ||
    followsToCome(scene, verb) ||
    (!headline && days.length > 0 && isSetFor(page, own, verb, days)) ||
    (rule === "encounter.with" && isOfJourneyAhead(page, own, event, days)) ||
    (page.language.morphology.verbLast && (verb.f & F.CVB) !== 0 && own.some((f) => isExpected(f) && f.from >= verb.to)) ||
    isPlannedInRow(page, own, verb) ||
    hasToBe(scene, own, verb) ||
    toBeSet ||
    // "Ankara'ya geliyor": a journey of these days
    (page.language.morphology.verbLast && kind === "visit" && goes(scene, verb) && verb.finite && verb.time === "present") ||
    // "keçirilməsinə hazırlıq"
    (page.language.morphology.verbLast &&
      (verb.f & F.MSDR) !== 0 &&
      (verb.f & F.DAT) !== 0 &&
      !verb.finite &&
      own.some((f) => (f.sense === "a-ready" || f.sense === "prepare") && f.from >= verb.to && f.from - verb.to <= 1)) ||
    // "сапарына дайындық": what is prepared for lies ahead
    (page.language.morphology.verbLast &&
      (event.f & F.DAT) !== 0 &&
      own.some((f) => f.sense === "a-ready" && f.from >= event.to && f.from - event.to <= 1 && !f.finite)) ||
    (journey !== undefined && (liesAhead(scene, journey) || setOut)) ||
    (kind === "visit" && verb.nominal && isWhileToCome(page, sentence, event)) ||
    isTalkedOver(scene, own, verb) ||
    isForComer(page, own, event) ||
    prepared ||
    (verb.nominal && isOnEve(scene, event)) ||
    // "kelishini aytdi": he said that he would come
    (page.language.morphology.verbLast &&
      (verb.f & F.MSDR) !== 0 &&
      // "temel atma töreninde konuştu": a bare one only names what sort of event it is
      (verb.f & (CASES | F.PSS3)) !== 0 &&
      // "bir araya gelmekten mutluluk duyduğunu belirtti"
      !(verb.f & F.ABL) &&
      own.some((f) => f.sense === "say" && f.from >= verb.to)) ||
    (planFrames.some((f) => f.sense !== "agree" && f.sense !== "decide") &&
      !(verb.finite && verb.time === "past" && verb.sense !== "plan" && verb.sense !== "agree")) ||
    (planFrames.length > 0 && (verb.f & (F.MSDR | F.IMP)) !== 0) ||
    verb.sense === "plan" ||
    verb.sense === "agree" ||
    // "konfransa qatılmaq üçün Bakıya dəvəti qəbul edib": what one has accepted to come to
    (page.language.morphology.verbLast &&
      !verb.finite &&
      !(verb.f & F.PTCP) &&
      own.some((f) => f.sense === "accept-invitation" && f.finite && f.from >= verb.to)) ||
    // "invited him to the forum": what one is asked to lies ahead
    (verb.nominal &&
      own.some(
        (f) =>
          f.sense === "invite" &&
          f.finite &&
          (page.language.morphology.verbLast ? (event.f & F.DAT) !== 0 && f.from >= event.to : f.to <= event.from) &&
          Math.max(f.from - event.to, event.from - f.to) <= 8,
      )) ||
    // "forumda qatnashishga taklif qildi"
    (page.language.morphology.verbLast &&
      !verb.finite &&
      (verb.f & (F.MSDR | F.DAT)) === (F.MSDR | F.DAT) &&
      own.some(
        (f) => (f.sense === "invite" || f.sense === "propose") && f.finite && f.from >= verb.to && f.from - verb.to <= 2,
      )) ||
    // "foruma katılması için davette bulundu"
    isInvitedFor(page, own, verb) ||
    // "пригласил принять участие": whom one asks for it has not done it
    (!page.language.morphology.verbLast &&
      !verb.finite &&
      (verb.f & F.MSDR) !== 0 &&
      own.some(
        (f) =>
          ((f.sense === "invite" || f.sense === "propose") && f.to <= verb.from) ||
          // "передал X приглашение принять участие", which accepts nothing
          (f.sense === "accept-invitation" && !f.finite && f.from < verb.from && f.to > verb.from),
      ));
  // a noun or verbal noun with a day to come
  const timeless = verb.nominal || (!verb.finite && (verb.f & (F.MSDR | F.IMP)) !== 0);
  const lies =
    timeless &&
    days.length > 0 &&
    (!suiting("held").some((d) => d.bound !== "until" || (d.past ?? "") < (page.published ?? "")) ||
      (verb.nominal && days.every((d) => isNear(d, page.published))));
  // "at the meeting with X, the sides agreed to hold …", "set the goal for 2030": the meeting has been
  const settled =
    rule === "encounter.with" &&
    !page.language.morphology.verbLast &&
    own.find((f) => settles.has(f.sense) && f.finite && !f.nominal && f.time === "past" && f.from >= event.to);
  // "görüşmesinde kararlaştırılmıştı": where something was agreed has been
  const agreedAt =
    page.language.morphology.verbLast &&
    verb.nominal &&
    (event.f & F.LOC) !== 0 &&
    own.some((f) => (f.sense === "agree" || f.sense === "decide") && f.finite && f.time === "past" && f.from >= event.to);
  // "X bilan uchrashuvda … taklif etildi", "muzokaralar chogʻida soʻradi": so has that at which something was proposed or asked for, unless it is the next
  const toldAt =
    page.language.morphology.verbLast &&
    (rule === "encounter.with" ||
      rule === "encounter.during" ||
      (verb.sense === "hold" && verb.time === "past" && !verb.finite && verb.to <= event.from)) &&
    ((event.f & F.LOC) !== 0 || startingAt(hitsOf(page, "within"), event.to) !== undefined) &&
    own.some((f) => !f.nominal && f.finite && f.time === "past" && f.from >= event.to) &&
    !isNext(scene, event);
  // "what had been agreed at the session in Ankara": and where a verb of agreeing is told of that alone
  const agreedThere =
    !page.language.morphology.verbLast &&
    (verb.sense === "agree" || verb.sense === "decide") &&
    verb.time === "past" &&
    event.nominal &&
    event.from - verb.to <= 6 &&
    startingAt(hitsOf(page, "at"), verb.to) !== undefined;
  // "in April, on the sidelines of the forum in Almaty, the ministers agreed on a list": so has that beside which something was agreed
  const amid =
    !page.language.morphology.verbLast &&
    (verb.nominal || verb.sense === "agree") &&
    isAmid(page, event) &&
    own.some((f) => f.finite && !f.nominal && f.time === "past" && f.from >= event.to) &&
    !own.some((f) => f.time === "future");
  // "came to take part in the forum held on 4 May": what somebody came for has been
  const been =
    !page.language.morphology.verbLast &&
    verb.sense === "attend" &&
    !verb.finite &&
    suiting("held").length > 0 &&
    own.some((f) => isDone(f) && f.from >= event.to && f.from - event.to <= 4);
  const status: EncounterStatus = cancelled
    ? "cancelled"
    : !been &&
        !settled &&
        !agreedAt &&
        !agreedThere &&
        !toldAt &&
        !opener &&
        !amid &&
        (future || lies) &&
        !isAttended(page, own, event, verb)
      ? "planned"
      : "held";
  const { verbLast } = page.language.morphology;
  if (toBeSet && !days.length) {
    scene.trace?.("encounters", rule, verb, "its day is not set yet");
    return undefined;
  }
  // "forum geçirmek üçin şertler bar": what something is only meant for
  if (status === "held" && !journey && isAim(page, verb)) {
    scene.trace?.("encounters", rule, verb, "only what something is for is told");
    return undefined;
  }
  // "may come": an unconfirmed report
  if (
    isOnlyPossible(scene, sentence, Math.min(event.from, verb.from)) ||
    within(hitsOf(page, "possible"), Math.max(event.to, verb.to), Math.max(event.to, verb.to) + 3).length
  ) {
    scene.trace?.("encounters", rule, verb, "it is only possible");
    return undefined;
  }
  // "çagyrylar": a session that is called together is called for by nobody
  const convened = (f: Frame) => verb.sense === "hold" && f.from === verb.from && f.to === verb.to && f.voice === "passive";
  // "maýda geçiriljek mejlise çagyrdy": what will be held on its day, whoever is invited
  const standing =
    verbLast && !verb.nominal && !verb.finite && verb.to <= event.from && verb.time === "future" && days.length > 0;
  const proposed = own.some(
    (f) =>
      (f.sense === "propose" || (f.sense === "invite" && !standing)) &&
      f.finite &&
      f.from >= bound &&
      !convened(f) &&
      !doneThere(f) &&
      !(past && f.from >= verb.to) &&
      // "invited him to the session, which Osh will host in May"
      !(f.to <= event.from && within(hitsOf(page, "which"), event.to, verb.from).length > 0),
  );
  // "proposed holding a forum": a forum of a day may be one that is held anyway
  const forum = kind === "conference" || kind === "summit";
  // "форум өткізуді ұсынды": the holding itself is what is proposed
  const deed = F.MSDR | F.ACC;
  const holding =
    page.language.morphology.verbLast &&
    own.some(
      (f) =>
        f.sense === "hold" &&
        (f.f & deed) === deed &&
        f.from >= event.to &&
        f.from - event.to <= 1 &&
        own.some((p) => p.sense === "propose" && p.finite && p.from === f.to),
    );
  const undated = !days.length && own.some((f) => f.sense === "propose" && f.finite && f.from >= bound && f.to <= event.from);
  if (status === "planned" && proposed && (!forum || undated || holding)) {
    scene.trace?.("encounters", rule, verb, "it is only proposed");
    return undefined;
  }

  // "the importance of going on with talks was underlined": a wish, unless its day is named
  const wished = verbLast
    ? ((verb.f & F.MSDR) !== 0 && own.some((f) => hopes.has(f.sense) && f.from >= verb.to)) ||
      // "keçirilməlidir"
      (verb.f & (F.FIN | F.OBLIG)) === (F.FIN | F.OBLIG) ||
      (verb.finite && hasToBe(scene, own, verb))
    : hasToBe(scene, own, verb);
  if (status !== "cancelled" && wished && !days.length && (status === "planned" || !verb.finite)) {
    scene.trace?.("encounters", rule, verb, "it is only wished for");
    return undefined;
  }

  // "the visit will end on 23 October": of a visit that is under way
  // "müzakerelerin tamamlanması bekleniyor": and of talks on what is still negotiated
  const onlyEnds = kind === "visit" || (kind === "meeting" && !verb.finite && (event.f & (F.PL | F.GEN)) === (F.PL | F.GEN));
  if (status === "planned" && onlyEnds && event.nominal && overlapping(hitsOf(page, "ends"), verb)) {
    scene.trace?.("encounters", rule, verb, "only its end is told");
    return undefined;
  }

  // "X said that the council would meet in May": he only tells of it
  const saying =
    !verbLast && gathers.has(kind) && occurs.has(verb.sense)
      ? within(hitsOf(page, "that"), page.sentences[sentence].from, event.from).at(-1)
      : undefined;
  if (saying) clause.from = Math.max(clause.from, saying.to);
  const persons = (
    rule === "encounter.between"
      ? talkersOf(scene, sentence, event)
      : participants(scene, kind, event, verb, sentence, own, clause)
  ).filter((m) => !saying || m.from >= saying.to);
  const self = selfOf(scene, verb);
  if (self && !persons.some((p) => p.person === self.person)) persons.unshift(self);
  if (apart) for (let i = persons.length - 1; i >= 0; i--) if (persons[i].from >= apart.from) persons.splice(i, 1);
  const alike = sooner && within(scene.persons, page.sentences[sentence].from, sooner.from).find((m) => m.f & F.GEN);
  if (alike && clause.from === since && !persons.some((p) => p.person === alike.person)) persons.unshift(alike);
  for (const m of comersTo(scene, own, kind, event, verb)) if (!persons.some((p) => p.person === m.person)) persons.push(m);
  const parties = partiesOf(scene, kind, persons, beforeNext(scene, own, clause, event, verb), event, inferred);
  // "his talks with the presidents of A and B": of those with whom one's own talked
  if (
    kind === "meeting" &&
    !persons.length &&
    scene.home !== null &&
    !parties.includes(scene.home) &&
    areOnlyPartners(scene, clause)
  ) {
    if (!days.length) {
      scene.trace?.("encounters", rule, verb, "only with whom it was is told");
      return undefined;
    }
    parties.unshift(scene.home);
  }
  // "Мемлекет басшысы Бакуге барды. Онда ол X-пен кездесті": an office of home's whose holder the text never names
  if (daily.has(kind) && parties.length === 1 && scene.home !== null && isOfHomeOffice(scene, sentence, verb, parties[0])) {
    parties.unshift(scene.home);
    inferred.parties = "home";
  }
  const body = kind === "reception" && !persons.length && parties.length > 1 ? hostBody(scene, clause) : null;
  if (body && !parties.includes(body)) parties.unshift(body);
  const format =
    ((kind === "meeting" && parties.length < 3) || (kind === "ministerial" && parties.length === 2)) &&
    // what was agreed by telephone is no call
    own.some((f) => f.sense === "by-video" && !(verb.sense === "agree" && f.from >= verb.to))
      ? "call"
      : widen(scene, kind, persons, parties, { from: clause.from, to: nextGathering(own, event, verb) ?? clause.to });
  // "held bilateral meetings with the heads of government of the organisation's members": each will be told, if at all
  if (
    kind === "meeting" &&
    format !== kind &&
    format !== "call" &&
    persons.length < 2 &&
    parties.some((p) => p.startsWith("org:"))
  )
    if (within(hitsOf(page, "apart"), clause.from, clause.to).length) {
      scene.trace?.("encounters", rule, verb, "several meetings, of none of which is told");
      return undefined;
    }
  // "the President received his minister": no two sides
  const home = scene.home ?? persons[0]?.person.state;
  const ofHome = (m: PersonMention) => m.by === "name" && m.person.state === home && m.person.post !== "ambassador";
  // "ал … менен жолугушту, экинчи күнү … тарабынан кабыл алынды": whom the same man met before is of other talks
  const before =
    kind === "reception" && verb.voice === "passive" && persons.length === 2
      ? own.find((f) => f.finite && !f.nominal && talked.has(f.sense) && f.from >= persons[0].to && f.to <= persons[1].from)
      : undefined;
  if (before && persons.every(ofHome)) persons.shift();
  // "he was received by the Prime Minister, and the President awarded him": the guest is only pointed to
  const pointed = within(hitsOf(page, "him"), clause.from, Math.max(verb.to, persons[0]?.from ?? 0)).length > 0;
  if (kind === "reception" && inferred.parties && persons.length === 2 && home && persons.every(ofHome) && !pointed) {
    scene.trace?.("encounters", rule, verb, "all who are named are of one side");
    return undefined;
  }
  const ofOrganisation = (format === "summit" || format === "ministerial") && parties[0]?.startsWith("org:");
  // "the next meeting will be in Aktau": of whom is told before
  const next = !ofOrganisation && parties.length < 2 && !persons.length && status === "planned" && isNext(scene, event);
  if (next) inferred.parties = "the meeting told of before";
  else if (!parties.length || (parties.length < 2 && kind !== "summit" && !ofOrganisation)) {
    scene.trace?.("encounters", rule, verb, parties.length ? "only one party" : "no party");
    return undefined;
  }

  // "temaslarda bulunmak üzere … geldi": with nobody who is told
  if (kind === "meeting" && persons.length < 2 && inferred.parties === "the pair of the text" && purposeOf(scene, verb, own)) {
    scene.trace?.("encounters", rule, verb, "nobody is told with whom");
    return undefined;
  }

  // date: the nearest in the sentence, before the verb where the verb is last
  // "on 5 May they agreed to meet": the day of agreeing
  const agreed = verbLast
    ? undefined
    : planFrames.find(
        (f) => f.finite && f.time === "past" && (f.sense === "agree" || f.sense === "decide") && f.to <= event.from,
      );
  // "the 5th session was held on 4 May, the 6th is due in June"
  const counting =
    !verbLast &&
    (event.sense === "n-next" ||
      isNext(scene, event) ||
      [event.from, event.from - 1].some((i) => ordinalAt(page, i, event.to))) &&
    own.some((f) => f.finite && !f.nominal && f.to <= event.from && f.from !== verb.from);
  // "is meeting X and will attend the session on Friday": the day of what is told next, where what is told first has one
  const second = beforeNext(scene, own, clause, event, verb).to;
  const parted = second < clause.to && suiting(status).some((d) => d.to <= second);
  const dates = suiting(status).filter(
    (d) =>
      !(settled && d.from >= settled.from) &&
      !(counting && d.to <= event.from) &&
      !(parted && d.from >= second) &&
      !(agreed && status === "planned" && d.to <= agreed.from && d.bound !== "until") &&
      // "agreed to open the bridge by July"
      !(status === "held" && d.bound === "until" && verb.sense === "discuss") &&
      // «обсудили запланированный на июнь визит»: when something else is due
      !(status === "held" && isOfDue(scene, own, verb, event, d)) &&
      // «соглашение, парафированное в марте, подпишут на сессии»: when something was done with a document
      !(status === "planned" && isOfDocument(page, d, event)) &&
      // "hold talks with X, who visited Baku in January"
      !isOfWho(scene, own, event, verb, d) &&
      !isOfFellow(page, own, event, d) &&
      // "flew to Tehran, where he will stay until Saturday"
      !(
        !verbLast &&
        kind === "visit" &&
        status === "held" &&
        d.bound === "until" &&
        own.some((f) => (f.time === "future" || f.sense === "future") && f.from >= verb.to && f.to <= d.from)
      ) &&
      // "opened the crossing closed since May 2021"
      !(status === "held" && d.bound === "from" && (kind === "ceremony" || daily.has(kind))) &&
      !((setOut || (status === "planned" && verb.nominal && prepared)) && d.past === page.published),
  );
  const described =
    !verbLast &&
    !(verb.finite && verb.sense !== "plan") &&
    (verb.sense === "plan" || verb.sense === "ahead") &&
    event.nominal &&
    verb.from >= event.to &&
    verb.from - event.to <= 12 &&
    own.some((f) => f.finite && !f.nominal && f.to <= event.from) &&
    !own.some((f) => f.finite && !f.nominal && f.from >= event.to && f.to <= verb.from);
  const part = partInRow(scene, own, event, verb);
  // "talks are planned, while on 27 November the presidents will visit Kazan": the day that opens what is told beside it
  const opensNext = (d: (typeof dates)[number]) =>
    !verbLast &&
    within(hitsOf(page, "while"), Math.max(event.to, verb.to), d.from).some((h) => d.from - h.to <= 1) &&
    own.some((f) => f !== verb && (f.finite || f.time === "future") && !f.nominal && f.from >= d.to);
  // "met X and on Sunday travelled to Osh", "laid a wreath and will leave for Osh tomorrow"
  const ofNext = (d: (typeof dates)[number]) =>
    !verbLast &&
    part !== undefined &&
    d.from >= part.to &&
    own.some(
      (f) =>
        !f.nominal &&
        f.from >= part.to &&
        ((d.from - part.to <= 3 && d.to <= f.from && f.from - d.to <= 3 && f.finite) ||
          (status === "held" && f.time === "future" && f.to <= d.from)),
    );
  // "the previous meeting was held in Baku in 2023": right behind what tells that it was held
  const tellsYear = (d: (typeof dates)[number]) =>
    !verbLast &&
    event.nominal &&
    verb.finite &&
    (verb.sense === "hold" || verb.sense === "happen") &&
    d.from >= verb.to &&
    besides(scene, d, verb, 4) &&
    !own.some((f) => !f.nominal && f.from >= verb.to && f.to <= d.from);
  const ranked = dates
    .filter((d) => !opensNext(d) && !ofNext(d))
    .filter(
      (d) =>
        !verbLast ||
        toBeSet ||
        d === bracketed ||
        d.to <= Math.max(verb.to, event.to, journey?.to ?? 0) ||
        // "kabul edilmegi 11-nji sentýabra meýilleşdirildi": the day that it is planned for; "kelishi 11-sentabr kuni kutilmoqda"
        (((d.f & F.DAT) !== 0 || (verb.f & (F.MSDR | CASES)) === F.MSDR) &&
          planFrames.some((f) => f.sense === "plan" && f.from >= verb.to && f.from === d.to)),
    )
    .map((d) => ({
      d,
      // a date behind a comma belongs to something else sooner than one beside the event
      distance:
        (d.to <= event.from ? event.from - d.to : Math.max(0, d.from - event.to)) +
        (verbLast || besides(scene, d, event, 99) ? 0 : 10) +
        // "met him on 4 December ahead of the session due on the 15th": what is told of the event after it is its own
        (described && d.to <= event.from ? 30 : 0) +
        (d.kind === "year" &&
        daily.has(kind) &&
        status !== "planned" &&
        !(d.inferred && besides(scene, d, event, 8)) &&
        !tellsYear(d)
          ? 15
          : 0) +
        // "had spoken in December and would meet in March": what stands in another predicate's part is of that
        (part && (d.from < part.from || d.from >= part.to) ? 40 : 0) +
        // "this week, on 12-13 March"
        (isWeek(d) && dates.some((other) => other !== d && (other.kind === "day" || other.kind === "range") && !isWeek(other))
          ? 30
          : 0) +
        // "ötən ilin yekunları": whose results, and not when
        (verbLast && d.kind === "year" && d.f & (F.GEN | F.ACC) ? 20 : 0) +
        // "last year's forum, on 2–4 June"
        (d.kind === "year" &&
        dates.some(
          (other) =>
            other.kind !== "year" && [other.past, verbLast ? other.future : null].some((day) => day?.startsWith(`${d.date}-`)),
        )
          ? 40
          : 0) +
        // "the programme for 2021–2025": years beside a day are of something else
        (/^\d{4}(?:\/\d{4})?$/.test(d.date ?? "") && dates.some((other) => other.kind === "day") ? 40 : 0),
      inside: d.from >= clause.from && d.to <= clause.to,
    }))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance);
  // a bare year beside a meeting is mostly the year of something else
  const date =
    ranked[0] && (ranked[0].distance < 19 || ranked[0].d.kind !== "year" || !daily.has(kind) || status === "planned")
      ? ranked[0].d
      : undefined;
  if (date?.inferred) inferred.date = date.inferred;
  // "last year" of a page without a day: another time than that of the main event, but unknown
  const unknown =
    !date &&
    datesOf(scene, sentence).some((d) => d.date === null && d.fromSpoken === null && d.from >= clause.from && d.to <= event.from);

  const ofEvent = described && ranked.some(({ d }) => d.from >= event.from) ? { from: event.from, to: clause.to } : clause;
  const state = persons[0]?.person.state ?? null;
  const end = settled ? settled.from : format === "call" && part ? part.to : clause.to;
  const [accord] = accorded;
  const place =
    (part && placeOf(scene, kind, part, verb, state)) ??
    (accord && accord.from < verb.from ? placeOf(scene, kind, { from: ofEvent.from, to: accord.from }, verb, state) : null) ??
    // "met in Baku and agreed to meet again in March": where is not told
    (part?.governed && status === "planned"
      ? null
      : (placeOf(scene, kind, { from: ofEvent.from, to: Math.min(ofEvent.to, end) }, verb, state) ??
        (journey && goalOfJourney(scene, journey)) ??
        null));
  const visitor = kind === "visit" && !verb.finite && verb.f & F.PTCP ? persons[0] : undefined;
  return {
    kind: format,
    status,
    parties,
    date: date
      ? lasting(scene, clause, verb, kind, date, untilEnd(scene, verb, kind, date, dateFor(date, status, page.published)))
      : null,
    dated: date !== undefined || unknown || earlier !== undefined,
    fromSpoken: date?.fromSpoken ?? (away && !date ? -away : null),
    onSide:
      within(hitsOf(page, "within"), clause.from, clause.to).length > 0 ||
      // "ziyarette … toplantısı yapılacak"
      (verbLast && own.some((f) => f.sense === "n-visit" && f !== event && f.f & F.LOC && f.to <= event.from)),
    aim: journey !== undefined,
    nthDay: date && date.fromSpoken === null ? null : nthDay(scene, clause, verb),
    place,
    persons: persons.map((m) => m.person),
    from: visitor ? Math.min(verb.from, visitor.from) : clause.from,
    to: visitor ? Math.max(verb.to, visitor.to) : clause.to,
    sentence,
    noun: event,
    rule,
    inferred,
    headline,
  };
}

/** Whether a verb tells that something took place. */
const isDone = ({ sense, time, nominal, negative }: Frame): boolean =>
  (sense === "hold" || sense === "happen") && time === "past" && !nominal && !negative;

/**
 * "X-in payızda gözlənilən səfəri, Belqradda keçiriləcək iclas müzakirə olunub": whether a day is told of an event listed before another that has a
 * participle of its own.
 */
function isOfListed({ page }: Scene, own: readonly Frame[], day: DateMention, event: Frame, verb: Frame): boolean {
  if (!page.language.morphology.verbLast || verb.finite || verb.nominal || !(verb.f & F.PTCP) || verb.f & CASES) return false;
  if (verb.to > event.from || day.to > verb.from) return false;
  const ends = (at: number) =>
    page.text[page.tokens[at]?.start ?? -1] === "," || startingAt(hitsOf(page, "and"), at) !== undefined;
  return own.some(
    (f) => f.nominal && f !== event && f.sense.startsWith("n-") && f.from >= day.to && f.to < verb.from && ends(f.to),
  );
}

/** "X-in səfəri zamanı imzalanacaq": whether the only thing told to be done during an event is still to come. */
function isWhileToCome(page: Page, sentence: number, event: Frame): boolean {
  const during = startingAt(hitsOf(page, "within"), event.to);
  if (!during || !page.language.morphology.verbLast) return false;
  const isOf = (at: number, f: number) => page.words[at]?.readings.some((r) => r.known && (r.f & f) === f) ?? false;
  let last = page.sentences[sentence].to - 1;
  while (last > during.to && !page.words[last]) last--;
  if (!isOf(last, F.V | F.FIN | F.FUT)) return false;
  for (let i = during.to; i < last; i++) if (isOf(i, F.V | F.PTCP) || isOf(i, F.V | F.FIN)) return false;
  return true;
}

/** "No bilateral meeting": whether an event is told as one that there is none of. */
const isNone = (page: Page, own: readonly Frame[], { from }: Frame): boolean =>
  within(hitsOf(page, "no"), from - 3, from).some(
    (h) => !page.words.slice(h.to, from).includes(undefined) && !within(own, h.to, from).some((f) => !f.nominal),
  );

/** Tokens of an article and what describes an event, between what joins it to another and its noun. */
const reachOfFellow = 5;

/** "The visit of X to Osh and the visit of Y to Termez in May": whether a day stands behind another event of the same sort that is told beside the first. */
const isOfFellow = (page: Page, own: readonly Frame[], event: Frame, day: DateMention): boolean =>
  !page.language.morphology.verbLast &&
  event.nominal &&
  own.some(
    (n) =>
      n.nominal &&
      n.sense === event.sense &&
      n.from >= event.to &&
      n.to <= day.from &&
      within(hitsOf(page, "and"), Math.max(event.to, n.from - reachOfFellow), n.from).length > 0,
  );

/** Whether a day stands right beside a participle of what was done with a document, before an event that is told after: "martda parafirlangan bitim", «подписанное в марте соглашение». */
function isOfDocument(page: Page, day: DateMention, event: Frame): boolean {
  const { verbLast } = page.language.morphology;
  if (event.from < day.to) return false;
  const deeds = hitsOf(page, "document deed");
  const deed = verbLast
    ? startingAt(deeds, day.to)
    : [0, 1].map((n) => endingAt(deeds, day.from - n)).find((h) => h !== undefined);
  return deed !== undefined && (deed.f & F.PTCP) !== 0 && !(deed.f & F.FIN) && event.from - Math.max(deed.to, day.to) >= 2;
}

/** "Hold talks with X, who visited Baku in January": whether a day stands beside a verb of travel that is told of a man named right before a comma and a pronoun. */
function isOfWho({ page, persons }: Scene, own: readonly Frame[], event: Frame, verb: Frame, day: DateMention): boolean {
  if (page.language.morphology.verbLast || (!event.nominal && event !== verb)) return false;
  return own.some(
    (f) =>
      f.finite &&
      !f.nominal &&
      f !== verb &&
      travels.has(f.sense) &&
      f.from >= Math.max(event.to, verb.to) &&
      f.to <= day.from &&
      day.from - f.to <= 4 &&
      page.text[page.tokens[f.from - 2].start] === "," &&
      endingAt(persons, f.from - 2) !== undefined,
  );
}

/** What men are told beside to have done on a day of its own. */
const travels: ReadonlySet<Sense> = new Set(["visit", "go", "receive"]);

/** What is told of an event that is not over. */
const awaits: ReadonlySet<Sense> = new Set(["plan", "ahead", "postpone", "cancel"]);

/** Tokens of "from October to", between what is told of an event and its day. */
const reachOfDue = 5;

/** "Spoke about the forum, postponed from October to spring": whether a day stands behind a participle that is told of another event right before it. */
function isOfDescribed(own: readonly Frame[], verb: Frame, event: Frame, day: DateMention): boolean {
  const told = own.find(
    (f) =>
      awaits.has(f.sense) &&
      !f.nominal &&
      f !== verb &&
      f.to <= day.from &&
      day.from - f.to <= reachOfDue &&
      f.from >= Math.max(event.to, verb.to),
  );
  if (!told) return false;
  const of = own.find(
    (n) => n.nominal && n.sense.startsWith("n-") && n.to <= told.from && told.from - n.to <= reachOfDue && n.from >= event.to,
  );
  return of !== undefined && of.from !== event.from;
}

/** Whether a day is that for which a participle beside it tells another event to be due: "iyuna planlaşdırılan səfər", «запланированный на июнь визит». */
function isOfDue({ page }: Scene, own: readonly Frame[], verb: Frame, event: Frame, day: DateMention): boolean {
  const { verbLast } = page.language.morphology;
  if (!verbLast && isOfDescribed(own, verb, event, day)) return true;
  const due = own.find(
    (f) =>
      (f.sense === "plan" || f.sense === "ahead") &&
      !f.finite &&
      !f.nominal &&
      f !== verb &&
      (f.sense === "ahead" || (f.f & F.PTCP) !== 0) &&
      (verbLast ? f.from === day.to : day.from >= f.to && day.from - f.to <= 2),
  );
  if (!due) return false;
  return own.some(
    (n) =>
      n.nominal &&
      n.sense.startsWith("n-") &&
      n.from !== event.from &&
      n.from >= due.to &&
      n.from - Math.max(due.to, day.to) <= 3,
  );
}

/** "Foruma katılacak olan X", «форумга катыша турган X»: whether an event is what somebody who is described so will take part in. */
const isForComer = ({ language }: Page, own: readonly Frame[], { to, f }: Stretch & { readonly f: number }): boolean =>
  language.morphology.verbLast &&
  (f & (F.DAT | F.LOC)) !== 0 &&
  own.some(
    (a) => a.sense === "attend" && !a.nominal && !a.finite && a.from === to && (a.time === "future" || (a.f & F.FUT) !== 0),
  );

/** "Форум өткізу үшін": whether a bare verbal noun tells what something is for. */
const isAim = (page: Page, { nominal, finite, f, to }: Frame): boolean =>
  page.language.morphology.verbLast &&
  !nominal &&
  !finite &&
  (f & (F.MSDR | F.PSS3 | CASES)) === F.MSDR &&
  startingAt(hitsOf(page, "measure-purpose"), to) !== undefined;

/** "Ziyaret etmesi ve foruma katılması için davet etti": whether a verbal noun tells what somebody is invited for. */
function isInvitedFor(page: Page, own: readonly Frame[], verb: Frame): boolean {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR)) return false;
  const asked = own.find((f) => f.sense === "invite" && !f.nominal && f.from >= verb.to && f.from - verb.to <= 10);
  return (
    asked !== undefined &&
    within(hitsOf(page, "measure-purpose"), verb.to, asked.from).length > 0 &&
    !own.some((f) => f.finite && !f.nominal && f.from >= verb.to && f.to <= asked.from)
  );
}

/** «Жыл сайын өтүүчү жолугушууга катышты»: whether a participle only describes an event that somebody has attended. */
const isAttended = ({ language }: Page, own: readonly Frame[], event: Stretch & { readonly f: number }, verb: Frame): boolean =>
  language.morphology.verbLast &&
  !verb.nominal &&
  !verb.finite &&
  verb.to <= event.from &&
  (event.f & (F.DAT | F.LOC)) !== 0 &&
  own.some((a) => a.sense === "attend" && !a.nominal && a.finite && !a.negative && a.time === "past" && a.from === event.to);

/** Whether an event is told as that in which something was done: in the locative, or after "at". */
function isWhereDone(page: Page, event: { from: number; f: number }): boolean {
  if (page.language.morphology.declines !== "none") return (event.f & CASES) === F.LOC;
  const article = endingAt(hitsOf(page, "article"), event.from);
  return endingAt(hitsOf(page, "at"), article?.from ?? event.from) !== undefined;
}

const isSettled = ({ sense, voice, f }: Frame): boolean =>
  (sense === "agree" || sense === "decide") && voice === "passive" && (f & F.PTCP) !== 0;

/** "Чектөөнү жокко чыгаруу, форум өткөрүү": a calling off that only stands in a row of what was spoken about. */
const isMatter = (f: Frame, event: Frame): boolean =>
  f.to <= event.from && !f.finite && (f.f & F.MSDR) !== 0 && !(f.f & (CASES | POSSESSORS));
