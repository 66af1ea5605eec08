import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, endOf } from "../clause/clauses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import { holdersOf, inOffice } from "../mention/known.ts";
import type { DateMention, PersonMention, PersonOfText } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind, EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { afterOthers } from "./encounter-after.ts";
import {
  comes,
  dateFor,
  followsToCome,
  isOfNext,
  isOnlyAtFirst,
  isPreparedFor,
  isTalkedOver,
  liesAhead,
  suits,
  talked,
} from "./encounter-ahead.ts";
import { comersTo } from "./encounter-comers.ts";
import { denialOf } from "./encounter-denied.ts";
import { isJustPast, isNear, isOfJourneyAhead, isSetFor } from "./encounter-due.ts";
import { isLack } from "./encounter-lack.ts";
import { participants, talkersOf } from "./encounter-persons.ts";
import { goalOfJourney, placeOf } from "./encounter-place.ts";
import { daysAfter } from "./encounter-recalled.ts";
import { daily, jointIn, partiesOf } from "./encounter-sides.ts";
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
  /** told as taking place within or beside another event */
  onSide: boolean;
  place: string | null;
  persons: PersonOfText[];
  from: number;
  to: number;
  sentence: number;
  /** the words of the event itself */
  noun: Stretch;
  rule: string;
  inferred: Record<string, string>;
  headline: boolean;
}

/** "Is expected", "is planned" at the end of a sentence: of all that its clauses tell. */
const isExpected = (f: Frame): boolean => f.sense === "plan" && f.finite && f.voice === "passive" && f.time !== "past";

/** "X'in kabul edilmesi, Y ile görüşmesi öngörülüyor": a verbal noun of a row whose last the sentence's closing verb plans. */
function isPlannedInRow(page: Page, own: readonly Frame[], verb: Frame): boolean {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR) || !(verb.f & F.PSS3)) return false;
  const next = page.words[verb.to];
  const link = next === undefined || startingAt(hitsOf(page, "and"), verb.to) !== undefined;
  return (
    link &&
    own.some(
      (f) => f.sense === "plan" && f.finite && f.time !== "past" && f.from >= verb.to && endOf(page, verb.sentence) === f.to,
    )
  );
}

/** "The date of the visit is not set yet", "səfərin tarixi": an event whose day is spoken of as what is set. */
function isOfDate({ page, dates }: Scene, { sentence, nominal, sense, f }: Frame, event: Frame): boolean {
  const words = hitsOf(page, "date-of");
  if (!event.nominal || !words.length) return false;
  // "on the dates of the forum held in Osh"
  if (!nominal && sense !== "plan" && !(f & F.MSDR)) return false;
  if (page.language.morphology.verbLast) {
    const day = startingAt(words, event.to);
    return day !== undefined && (day.f & F.PSS3) !== 0 && !overlapping(dates, day);
  }
  const { from } = page.sentences[sentence];
  const day = within(words, Math.max(from, event.from - 10), event.from).find((h) => !overlapping(dates, h));
  if (day && event.f & F.GEN && event.from - day.to <= 4) return true;
  return (
    day !== undefined && ["title-lead", "between-two"].some((cat) => within(hitsOf(page, cat), day.to, event.from).length > 0)
  );
}

/** "Must take place", "өтуі тиіс", «должно состояться»: a verbal noun or infinitive beside a word of what has to be. */
function hasToBe({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (verb.nominal || verb.finite || !(verb.f & F.MSDR)) return false;
  return own.some(
    (f) =>
      f.sense === "need" &&
      !f.negative &&
      (page.language.morphology.verbLast ? f.from === verb.to : isRightBefore(page, f, verb)),
  );
}

/** Whether nothing but small words of a verb stands between a word and the verb after it. */
const isRightBefore = (page: Page, { to }: Stretch, verb: Frame): boolean =>
  to <= verb.from && (to === verb.from || overSmallWords(page, verb.from) === to || verb.from - to === 1);

/** What is due by itself, and verbs by which it takes place: where they are denied it did not. */
const sits: ReadonlySet<EncounterKind> = new Set(["commission", "consultations", "conference", "summit", "ministerial"]);
const sitting: ReadonlySet<Sense> = new Set(["hold", "happen", "gather", "meet"]);

/** What is not planned yet by being told so. */
const hopes: ReadonlySet<Sense> = new Set(["important", "need", "instruct"]);

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
    (f) => talked.has(f.sense) && f.to <= Math.min(event.from, verb.from) && isPlannedInRow(page, own, f),
  );
  if (sooner && verb.f & F.MSDR) clause.from = Math.max(clause.from, sooner.to);
  // "left for Georgia, where they will hold talks": the place just named
  const where = endingAt(hitsOf(page, "where"), clause.from);
  if (where) {
    const named = [scene.places, scene.parties].flatMap((list) => endingAt<Stretch>(list, where.from - 1) ?? []);
    for (const { from } of named) clause.from = Math.min(clause.from, from);
  }

  const other = relativeOfOther(scene, own, event, verb);
  if (other !== undefined) clause.to = Math.min(clause.to, other);

  // "two weeks after the two had conferred in Moscow": when and where they did stands after it
  const mark =
    page.language.morphology.verbLast || verb.nominal ? undefined : within(hitsOf(page, "after"), clause.from, verb.from).at(-1);
  const earlier = mark && within(scene.frames, clause.from, mark.from).some((f) => f.finite && !f.nominal) ? mark : undefined;
  if (earlier) clause.from = earlier.to;
  const away = earlier && daysAfter(scene, verb, earlier.from);

  // "met X in Baku, a day after talks in Astana with Y": what was before is told apart
  const apart = afterOthers(scene, own, event, verb);
  if (apart) clause.to = Math.min(clause.to, apart.from);

  // "razılaşıblar ki, …": what was agreed stands before what ties it
  const tie = endingAt(hitsOf(page, "that"), clause.from - 1);
  const bound = tie ? tie.from - 3 : clause.from;
  const planFrames = own.filter(
    (f) =>
      ["plan", "agree", "intend", "future", "decide", "propose", "prepare"].includes(f.sense) &&
      f.from >= bound &&
      f.from <= clause.to + 8 &&
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
      // "çalışma ziyareti": a word of the event's own name
      !own.some((n) => n.nominal && n !== f && n.from <= f.from && n.to >= f.to) &&
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
  const missed = denied === "past" && sits.has(kind) && sitting.has(verb.sense) && datesOf(scene, sentence).length > 0;
  if (denied === "past" && !missed) {
    scene.trace?.("encounters", rule, verb, "it is denied");
    return undefined;
  }
  // "no such meeting is planned": nothing has been called off
  if (verb.sense === "plan" && verb.negative && verb.finite && verb.time === "present") {
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
        !(page.language.morphology.verbLast && isLack(scene, f, event)) &&
        f.from >= clause.from &&
        (f.finite || f.sense === "cancel") &&
        !isOfNext(own, verb, f),
    );
  const written = datesOf(scene, sentence);
  const bracketed = written.find((d) => isBracketed(page, d) && d.from - 1 === event.to);
  const days = (bracketed ? [bracketed] : written).filter(
    (d) =>
      d.date !== null &&
      // "the talks (6 December) and the session (26 November)": of the event right before it
      !(d !== bracketed && isBracketed(page, d) && own.some((f) => f.nominal && f.to === d.from - 1)) &&
      // "2026-2028 dönemi": what lasts for years is no encounter
      !/^\d{4}\/\d{4}$/.test(d.date) &&
      (!earlier || d.from >= earlier.from) &&
      (other === undefined || d.from < other) &&
      !(apart && d.from >= apart.from) &&
      !isOfDateline(page, d, sentence) &&
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
  const opener = opensAs(scene, verb) && own.some((f) => f.finite && !f.nominal && f.time === "past" && f.from >= verb.to);
  const future: boolean =
    verb.time === "future" ||
    verb.sense === "ahead" ||
    (comes(scene, verb) && !days.some((d) => d.past === page.published && d.past !== null)) ||
    followsToCome(scene, verb) ||
    (!headline && days.length > 0 && isSetFor(page, own, verb, days)) ||
    (rule === "encounter.with" && isOfJourneyAhead(page, own, event, days)) ||
    (page.language.morphology.verbLast && (verb.f & F.CVB) !== 0 && own.some((f) => isExpected(f) && f.from >= verb.to)) ||
    isPlannedInRow(page, own, verb) ||
    hasToBe(scene, own, verb) ||
    toBeSet ||
    // "Ankara'ya geliyor": a journey of these days
    (page.language.morphology.verbLast && kind === "visit" && verb.sense === "go" && verb.finite && verb.time === "present") ||
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
    isTalkedOver(scene, own, verb) ||
    isPreparedFor(scene, event) ||
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
    // "пригласил принять участие": whom one asks for it has not done it
    (!page.language.morphology.verbLast &&
      !verb.finite &&
      (verb.f & F.MSDR) !== 0 &&
      own.some((f) => (f.sense === "invite" || f.sense === "propose") && f.to <= verb.from));
  // a noun or verbal noun with a day to come
  const timeless = verb.nominal || (!verb.finite && (verb.f & (F.MSDR | F.IMP)) !== 0);
  const lies =
    timeless &&
    days.length > 0 &&
    (!suiting("held").some((d) => d.bound !== "until" || (d.past ?? "") < (page.published ?? "")) ||
      (verb.nominal && days.every((d) => isNear(d, page.published))));
  // "at the meeting with X, the sides agreed to hold …": the meeting has been
  const settled =
    rule === "encounter.with" &&
    !page.language.morphology.verbLast &&
    own.find((f) => (f.sense === "agree" || f.sense === "decide") && f.finite && f.time === "past" && f.from >= event.to);
  // "görüşmesinde kararlaştırılmıştı": where something was agreed has been
  const agreedAt =
    page.language.morphology.verbLast &&
    verb.nominal &&
    (event.f & F.LOC) !== 0 &&
    own.some((f) => (f.sense === "agree" || f.sense === "decide") && f.finite && f.time === "past" && f.from >= event.to);
  const status: EncounterStatus = cancelled
    ? "cancelled"
    : !settled && !agreedAt && !opener && (future || lies)
      ? "planned"
      : "held";
  const { verbLast } = page.language.morphology;
  if (toBeSet && !days.length) {
    scene.trace?.("encounters", rule, verb, "its day is not set yet");
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
  const proposed = own.some(
    (f) => (f.sense === "propose" || f.sense === "invite") && f.finite && f.from >= bound && !convened(f),
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
      (verb.f & (F.FIN | F.OBLIG)) === (F.FIN | F.OBLIG)
    : hasToBe(scene, own, verb);
  if (status !== "cancelled" && wished && !days.length && (status === "planned" || !verb.finite)) {
    scene.trace?.("encounters", rule, verb, "it is only wished for");
    return undefined;
  }

  // "the visit will end on 23 October": of a visit that is under way
  if (status === "planned" && kind === "visit" && event.nominal && overlapping(hitsOf(page, "ends"), verb)) {
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
  if (alike && clause.from === sooner.to && !persons.some((p) => p.person === alike.person)) persons.unshift(alike);
  for (const m of comersTo(scene, own, kind, event, verb)) if (!persons.some((p) => p.person === m.person)) persons.push(m);
  const parties = partiesOf(scene, kind, persons, beforeNext(scene, own, clause, event, verb), event, inferred);
  const format =
    (kind === "meeting" || (kind === "ministerial" && parties.length === 2)) && own.some((f) => f.sense === "by-video")
      ? "call"
      : widen(scene, kind, persons, parties, { from: clause.from, to: nextGathering(own, event, verb) ?? clause.to });
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
      !(setOut && d.past === page.published),
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
  const ranked = dates
    .filter(
      (d) =>
        !verbLast ||
        toBeSet ||
        d === bracketed ||
        d.to <= Math.max(verb.to, event.to, journey?.to ?? 0) ||
        // "kabul edilmegi 11-nji sentýabra meýilleşdirildi": the day that it is planned for
        ((d.f & F.DAT) !== 0 && planFrames.some((f) => f.sense === "plan" && f.from >= verb.to && f.from === d.to)),
    )
    .map((d) => ({
      d,
      // a date behind a comma belongs to something else sooner than one beside the event
      distance:
        (d.to <= event.from ? event.from - d.to : Math.max(0, d.from - event.to)) +
        (verbLast || besides(scene, d, event, 99) ? 0 : 10) +
        // "met him on 4 December ahead of the session due on the 15th": what is told of the event after it is its own
        (described && d.to <= event.from ? 30 : 0) +
        (d.kind === "year" && daily.has(kind) && status !== "planned" && !(d.inferred && besides(scene, d, event, 8)) ? 15 : 0) +
        // "this week, on 12-13 March"
        (isWeek(d) && dates.some((other) => other !== d && (other.kind === "day" || other.kind === "range") && !isWeek(other))
          ? 30
          : 0) +
        // "ötən ilin yekunları": whose results, and not when
        (verbLast && d.kind === "year" && d.f & (F.GEN | F.ACC) ? 20 : 0) +
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
  const place =
    placeOf(scene, kind, settled ? { from: clause.from, to: settled.from } : ofEvent, verb, persons[0]?.person.state ?? null) ??
    (journey && goalOfJourney(scene, journey)) ??
    null;
  const visitor = kind === "visit" && !verb.finite && verb.f & F.PTCP ? persons[0] : undefined;
  return {
    kind: format,
    status,
    parties,
    date: date ? lasting(scene, clause, verb, kind, dateFor(date, status, page.published)) : null,
    dated: date !== undefined || unknown || earlier !== undefined,
    fromSpoken: date?.fromSpoken ?? (away && !date ? -away : null),
    onSide:
      within(hitsOf(page, "within"), clause.from, clause.to).length > 0 ||
      // "ziyarette … toplantısı yapılacak"
      (verbLast && own.some((f) => f.sense === "n-visit" && f !== event && f.f & F.LOC && f.to <= event.from)),
    nthDay: date && date.fromSpoken === null ? null : nthDay(scene, clause),
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

/** The office at the head of a state that a man named without one is known to hold. */
function knownPost({ page }: Scene, name: string): string {
  const year = page.published && /^\d{4}/.test(page.published) ? Number(page.published.slice(0, 4)) : null;
  return holdersOf(name.split(" ")).find((h) => h.post.startsWith("head-of-") && inOffice(h, year))?.post ?? "";
}

/** "This week": a range told by no days of its own. */
const isWeek = ({ kind, date, from, to }: DateMention): boolean => kind === "range" && date !== null && to - from <= 2;

/** "BAKU, 14 March — X received Y on Thursday": the day of a dateline, where the sentence tells another. */
function isOfDateline(page: Page, { from, to, past }: DateMention, sentence: number): boolean {
  const { from: start } = page.sentences[sentence];
  const after = page.text[page.tokens[to]?.start ?? -1] ?? "";
  return from > start && from - start <= 5 && past !== null && past === page.published && /[—–-]/.test(after);
}

/** Gatherings of several, and verbs that tell of one that it takes place. */
const gathers: ReadonlySet<EncounterKind> = new Set(["summit", "ministerial"]);
const occurs: ReadonlySet<Sense> = new Set<Sense>(["hold", "happen", "plan", "gather"]);

/** Where another gathering is told of after an event and its verb ("the ministers meet on 8 October, on the next day the heads of state"). */
const nextGathering = (own: readonly Frame[], event: Frame, verb: Frame): number | undefined =>
  own.find((f) => (f.sense === "n-summit" || f.sense === "n-ministerial") && f.from >= Math.max(event.to, verb.to) + 2)?.from;

/** Whether a date stands in brackets of its own. */
const isBracketed = ({ text, tokens }: Page, { from, to }: Stretch): boolean =>
  text[tokens[from - 1]?.start ?? -1] === "(" && text[tokens[to]?.start ?? -1] === ")";

/** Whether a participle of meeting or going opens its sentence ("Meeting in Baku, …", "Visiting the region, …"). */
const opensAs = ({ page }: Scene, verb: Frame): boolean =>
  !page.language.morphology.verbLast &&
  !verb.nominal &&
  !verb.finite &&
  verb.from === page.sentences[verb.sentence].from &&
  (page.words[verb.from]?.readings.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB)) ?? false);

/** Whether what was reached or signed at an event is told right before it, as the preposition that leads it tells. */
function isSourceOf(page: Page, event: Frame): boolean {
  const led = ["at", "within"]
    .flatMap((cat) => [endingAt(hitsOf(page, cat), event.from, 4), endingAt(hitsOf(page, cat), event.from - 1, 4)])
    .find((hit) => hit !== undefined);
  const before = led && page.words[led.from - 1];
  return before?.readings.some((r) => r.known && (r.f & F.V) !== 0 && (r.f & (F.PST | F.PTCP)) !== 0) ?? false;
}

/** The token after talks of their own that "and" ties to what follows ("duşuşdy hem-de … gepleşikleri geçirdi"), else `from`. */
function afterTalks(page: Page, own: readonly Frame[], from: number, to: number): number {
  if (!page.language.morphology.verbLast) return from;
  const and = within(hitsOf(page, "and"), from + 1, to).findLast((h) =>
    own.some(
      (f) =>
        f.to === h.from &&
        !f.nominal &&
        talked.has(f.sense) &&
        (f.f & (F.V | F.PST)) === (F.V | F.PST) &&
        ((f.f & F.FIN) !== 0 || !(f.f & (CASES | F.PSS3))),
    ),
  );
  return and?.to ?? from;
}

/** The number of a day of a visit that a clause names. */
function nthDay(scene: Scene, clause: Stretch): number | null {
  const n = within(hitsOf(scene.page, "nth-day"), clause.from, clause.to)[0]?.entry.more?.n;
  return typeof n === "number" ? n : null;
}

/** The days of a visit that is told by its first day and its length ("arrived on 3 May on a two-day visit"). */
function lasting(scene: Scene, clause: Stretch, verb: Frame, kind: EncounterKind, date: string | null): string | null {
  if (kind !== "visit" || verb.nominal || date?.length !== 10) return date;
  const { to } = scene.page.sentences[verb.sentence];
  // "arrived two days after the talks"
  const told = within(hitsOf(scene.page, "lasting"), clause.from, to)[0];
  const length = told && !startingAt(hitsOf(scene.page, "after"), told.to) ? told.entry.more?.n : undefined;
  if (typeof length !== "number") return date;
  // what ended on a day began so many days before
  const ends = within(hitsOf(scene.page, "ends"), clause.from, to).some((h) => (h.f & F.V) !== 0 || h.verb !== 0);
  return ends ? range(edtf(shift(dayOf(date), 1 - length)), date) : range(date, edtf(shift(dayOf(date), length - 1)));
}

/** The journey that a bare verbal noun names the purpose of ("katılmak üzere … gidecek", "görüşmək üçün … gəlib", "katılmak üzere geldiği"). */
export function purposeOf({ page, places }: Scene, verb: Frame, own: readonly Frame[]): Frame | undefined {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR) || verb.f & (F.PSS3 | CASES))
    return undefined;
  // "katılmak üzere … Bişkek'te olacak"
  // but "жолугушуу болду": a meeting was
  const there = (f: Frame) => f.sense === "be-in" && f.finite && ((endingAt(places, f.from)?.f ?? 0) & F.LOC) !== 0;
  const away = (f: Frame) => f.sense === "go" || f.sense === "visit" || there(f);
  return own.find((f) => away(f) && !f.nominal && f.from >= verb.to);
}

function widen(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  parties: readonly string[],
  clause: Stretch,
): EncounterKind {
  const table = parties.some((p) => p.startsWith("org:"));
  // a trade's "summit", at which only men of companies are named
  const traders = kind === "summit" && persons.length > 0 && !table;
  if (traders && persons.every((m) => m.person.post === "head-of-organisation" || m.person.post === "expert"))
    return "conference";
  const posts = persons.map((m) => m.person.post ?? knownPost(scene, m.person.name));
  // a minister who has those of two other states as his guests
  const hosted = kind === "reception" && parties.length > 2 && posts.length > 2 && posts.every((p) => p.endsWith("minister"));
  if (hosted) return "ministerial";
  if ((kind !== "meeting" && kind !== "ministerial") || (parties.length < 3 && !table)) return kind;
  const ofStates = (post: string) => post === "head-of-state" || post === "head-of-government";
  // "Ташкентте Өзбекстан, Қырғызстан және Тәжікстандағы әріптестерімен кездеседі": they hold the office that he holds
  const peers = within(hitsOf(scene.page, "head"), clause.from, clause.to).some(
    (h) => h.entry.code === "counterpart" && h.f & F.PL,
  );
  if (peers && posts.length === 1 && parties.length > 2 && !table)
    return ofStates(posts[0]) ? "summit" : posts[0].endsWith("minister") ? "ministerial" : kind;
  const several = within(scene.posts, clause.from, clause.to).filter((p) => p.plural);
  // speakers of parliaments hold no ministers' meeting
  if (several.some((p) => p.post.startsWith("speaker")) && parties.length > 2) return "conference";
  const ministers = posts.filter((p) => p.endsWith("minister")).length >= 3 || several.some((p) => p.post.endsWith("minister"));
  const heads =
    posts.filter(ofStates).length >= 3 ||
    several.some((p) => ofStates(p.post)) ||
    // "the two presidents met X"
    (posts.length === 1 &&
      posts[0].startsWith("head-of-") &&
      jointIn(scene, clause).some(
        (h) =>
          overlapping(hitsOf(scene.page, "leaders"), h) ||
          overlapping(
            scene.posts.filter((p) => p.post.startsWith("head-of-")),
            h,
          ),
      )) ||
    // heads of ministries are no heads of states
    ((kind === "meeting" || !several.length) &&
      within(hitsOf(scene.page, "leaders"), clause.from, clause.to).some(
        // "uch davlat rahbari": counted, they stand in the singular
        (h) => h.f & F.PL || within(hitsOf(scene.page, "sides"), h.from - 1, h.to).some((side) => side.from === h.from - 1),
      ));
  return heads ? "summit" : ministers ? "ministerial" : kind;
}

export const datesOf = (scene: Scene, sentence: number): DateMention[] => {
  const s = scene.page.sentences[sentence];
  return within(scene.dates, s.from, s.to);
};

const ordinalAt = (page: Page, from: number, to: number): boolean => numbersOf(page).ordinalAt(from, to)?.to === to;

/** A clause as far as the next thing that its subject did ("was received by X and met the ministers of A and B"): whom that names is not of the first. */
function beforeNext(scene: Scene, own: readonly Frame[], clause: Stretch, event: Frame, verb: Frame): Stretch {
  if (scene.page.language.morphology.verbLast) return clause;
  const after = Math.max(event.to, verb.to);
  const ands = hitsOf(scene.page, "and");
  const next = own.find(
    (f) =>
      (f.finite || f.time === "future") &&
      !f.nominal &&
      f.from >= after &&
      f.to <= clause.to &&
      (talked.has(f.sense) || f.sense === "visit" || f.sense === "hold" || f.sense === "attend") &&
      [f.from, f.from - 1, f.from - 2].some((i) => endingAt(ands, i)),
  );
  return next ? { from: clause.from, to: next.from } : clause;
}

/** Whether the word for what comes next stands right before an event. */
export const isNext = ({ frames }: Scene, noun: Stretch): boolean =>
  within(frames, noun.from - 2, noun.from).some((f) => f.sense === "n-next" && f.to === noun.from);

/** Whether two stretches stand within `reach` words of each other with no comma or other mark between. */
export function besides(scene: Scene, a: Stretch, b: Stretch, reach: number): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from - first.to > reach) return false;
  for (let i = first.to; i < second.from; i++) if (scene.page.words[i] === undefined) return false;
  return true;
}
