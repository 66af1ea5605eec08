import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, endOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { holderOf, isNominative, modifies, roleHolder, subjectOf } from "../clause/subject.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import type { DateMention, PartyMention, PersonMention, PersonOfText, PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import type { EncounterKind, EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";

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

/** Verbs of encounters. */
const encounters: ReadonlySet<Sense> = new Set(["meet", "receive", "visit", "phone", "pay-call", "courtesy"]);
/** What is not planned yet by being told so. */
const hopes: ReadonlySet<Sense> = new Set(["important", "need", "instruct"]);
/** Encounters of a day. */
const daily: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "call"]);

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
  // "left for Georgia, where they will hold talks": the place just named
  const where = endingAt(hitsOf(page, "where"), clause.from);
  if (where) {
    const named = [scene.places, scene.parties].flatMap((list) => endingAt<Stretch>(list, where.from - 1) ?? []);
    for (const { from } of named) clause.from = Math.min(clause.from, from);
  }

  // "razılaşıblar ki, …": what was agreed stands before what ties it
  const tie = endingAt(hitsOf(page, "that"), clause.from - 1);
  const bound = tie ? tie.from - 3 : clause.from;
  const planFrames = own.filter(
    (f) =>
      ["plan", "agree", "intend", "future", "decide", "propose", "prepare"].includes(f.sense) &&
      f.from >= bound &&
      f.from <= clause.to + 8 &&
      // "is being held" prepares nothing
      !(f.sense === "prepare" && overlapping([f], verb)) &&
      // "çalışma ziyareti": a word of the event's own name
      !own.some((n) => n.nominal && n !== f && n.from <= f.from && n.to >= f.to) &&
      // "met, agreed to prepare": what was done first is not what is agreed
      !(page.language.morphology.verbLast && (verb.f & F.CVB) !== 0 && f.from - verb.to > 1) &&
      // "the talks of May will be useful"
      !(f.sense === "future" && verb.nominal && (f.from >= event.to ? f.from - event.to : event.from - f.to) > 4),
  );
  const cancelled =
    verb.sense === "cancel" ||
    verb.sense === "postpone" ||
    verb.negative ||
    own.some(
      (f) =>
        (f.sense === "cancel" || f.sense === "postpone") &&
        !f.negative &&
        f.from >= clause.from &&
        (f.finite || f.sense === "cancel"),
    );
  const days = datesOf(scene, sentence).filter((d) => d.date !== null);
  const suiting = (status: EncounterStatus) =>
    days.filter((d) => d.fromSpoken !== null || suits(dateFor(d, status, page.published), status, page.published));
  const journey = purposeOf(scene, verb, own);
  const future: boolean =
    verb.time === "future" ||
    verb.sense === "ahead" ||
    (comes(scene, verb) && !days.some((d) => d.past === page.published && d.past !== null)) ||
    followsToCome(scene, verb) ||
    (page.language.morphology.verbLast && (verb.f & F.CVB) !== 0 && own.some((f) => isExpected(f) && f.from >= verb.to)) ||
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
    (journey !== undefined && liesAhead(scene, journey)) ||
    // "kelishini aytdi": he said that he would come
    (page.language.morphology.verbLast && (verb.f & F.MSDR) !== 0 && own.some((f) => f.sense === "say" && f.from >= verb.to)) ||
    (planFrames.some((f) => f.sense !== "agree" && f.sense !== "decide") &&
      !(verb.finite && verb.time === "past" && verb.sense !== "plan" && verb.sense !== "agree")) ||
    (planFrames.length > 0 && (verb.f & (F.MSDR | F.IMP)) !== 0) ||
    verb.sense === "plan" ||
    verb.sense === "agree" ||
    // "пригласил принять участие": whom one asks for it has not done it
    (!page.language.morphology.verbLast &&
      !verb.finite &&
      (verb.f & F.MSDR) !== 0 &&
      own.some((f) => (f.sense === "invite" || f.sense === "propose") && f.to <= verb.from));
  // a noun or verbal noun with a day to come
  const timeless = verb.nominal || (!verb.finite && (verb.f & (F.MSDR | F.IMP)) !== 0);
  const lies =
    timeless && days.length > 0 && (!suiting("held").length || (verb.nominal && days.every((d) => isNear(d, page.published))));
  const status: EncounterStatus = cancelled ? "cancelled" : future || lies ? "planned" : "held";
  // "may come": an unconfirmed report
  if (within(hitsOf(page, "possible"), Math.max(event.to, verb.to), Math.max(event.to, verb.to) + 3).length) {
    scene.trace?.("encounters", rule, verb, "it is only possible");
    return undefined;
  }
  const proposed = own.some((f) => (f.sense === "propose" || f.sense === "invite") && f.finite && f.from >= bound);
  if (status === "planned" && proposed && kind !== "conference" && kind !== "summit") {
    scene.trace?.("encounters", rule, verb, "it is only proposed");
    return undefined;
  }

  // "the importance of going on with talks was underlined": a wish, unless its day is named
  const { verbLast } = page.language.morphology;
  const wished = (verb.f & F.MSDR) !== 0 && own.some((f) => hopes.has(f.sense) && f.from >= verb.to);
  if (status !== "cancelled" && verbLast && wished && !days.length && (status === "planned" || !verb.finite)) {
    scene.trace?.("encounters", rule, verb, "it is only wished for");
    return undefined;
  }

  const persons =
    rule === "encounter.between"
      ? talkersOf(scene, sentence, event)
      : participants(scene, kind, event, verb, sentence, own, clause);
  const parties = partiesOf(scene, kind, persons, clause, event, inferred);
  const ofOrganisation = (kind === "summit" || kind === "ministerial") && parties[0]?.startsWith("org:");
  if (!parties.length || (parties.length < 2 && kind !== "summit" && !ofOrganisation)) {
    scene.trace?.("encounters", rule, verb, parties.length ? "only one party" : "no party");
    return undefined;
  }

  // date: the nearest in the sentence, before the verb where the verb is last
  // "on 5 May they agreed to meet": the day of agreeing
  const agreed = verbLast
    ? undefined
    : planFrames.find((f) => f.finite && f.time === "past" && (f.sense === "agree" || f.sense === "decide"));
  const dates = suiting(status).filter((d) => !(agreed && status === "planned" && d.to <= agreed.from && d.bound !== "until"));
  const ranked = dates
    .filter((d) => !verbLast || d.to <= Math.max(verb.to, event.to, journey?.to ?? 0))
    .map((d) => ({
      d,
      // a date behind a comma belongs to something else sooner than one beside the event
      distance:
        (d.to <= event.from ? event.from - d.to : Math.max(0, d.from - event.to)) +
        (verbLast || besides(scene, d, event, 99) ? 0 : 10) +
        (d.kind === "year" && daily.has(kind) && status !== "planned" && !(d.inferred && besides(scene, d, event, 8)) ? 15 : 0) +
        // "the programme for 2021–2025": years beside a day are of something else
        (/^\d{4}(?:\/\d{4})?$/.test(d.date ?? "") && dates.some((other) => other.kind === "day") ? 40 : 0),
      inside: d.from >= clause.from && d.to <= clause.to,
    }))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance);
  // a bare year beside a meeting is mostly the year of something else
  const date =
    ranked[0] && (ranked[0].distance < 19 || ranked[0].d.kind !== "year" || !daily.has(kind)) ? ranked[0].d : undefined;
  if (date?.inferred) inferred.date = date.inferred;
  // "last year" of a page without a day: another time than that of the main event, but unknown
  const unknown =
    !date &&
    datesOf(scene, sentence).some((d) => d.date === null && d.fromSpoken === null && d.from >= clause.from && d.to <= event.from);

  const place =
    placeOf(scene, kind, clause, verb, persons[0]?.person.state ?? null) ?? (journey && goalOfJourney(scene, journey)) ?? null;
  const visitor = kind === "visit" && !verb.finite && verb.f & F.PTCP ? persons[0] : undefined;
  return {
    kind: kind === "meeting" && own.some((f) => f.sense === "by-video") ? "call" : widen(scene, kind, persons, parties, clause),
    status,
    parties,
    date: date ? lasting(scene, clause, verb, kind, dateFor(date, status, page.published)) : null,
    dated: date !== undefined || unknown,
    fromSpoken: date?.fromSpoken ?? null,
    onSide: within(hitsOf(page, "within"), clause.from, clause.to).length > 0,
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

/** The number of a day of a visit that a clause names. */
function nthDay(scene: Scene, clause: Stretch): number | null {
  const n = within(hitsOf(scene.page, "nth-day"), clause.from, clause.to)[0]?.entry.more?.n;
  return typeof n === "number" ? n : null;
}

/** The days of a visit that is told by its first day and its length ("arrived on 3 May on a two-day visit"). */
function lasting(scene: Scene, clause: Stretch, verb: Frame, kind: EncounterKind, date: string | null): string | null {
  if (kind !== "visit" || verb.nominal || date?.length !== 10) return date;
  const { to } = scene.page.sentences[verb.sentence];
  const length = within(hitsOf(scene.page, "lasting"), clause.from, to)[0]?.entry.more?.n;
  return typeof length === "number" ? range(date, edtf(shift(dayOf(date), length - 1))) : date;
}

/** Whether a verb stands in a present tense that speaks of what is to come ("boradi", "өтеді"). */
function comes(scene: Scene, verb: Frame): boolean {
  if (verb.nominal || !verb.finite || !(verb.f & F.PRS)) return false;
  return isToCome(scene.page, scene.page.words[verb.to - 1]?.key ?? "");
}

/** Whether a present form speaks of what is to come as well. */
function isToCome({ language }: Page, key: string): boolean {
  const { simplePresent, progressive } = language.morphology;
  if (progressive.split(" ").includes(key)) return false;
  return simplePresent.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
}

/** Whether a journey is still to come. */
const liesAhead = (scene: Scene, journey: Frame): boolean =>
  journey.time === "future" || comes(scene, journey) || ((nominalised(scene.page, journey)?.f ?? 0) & F.FUT) !== 0;

/** Whether a converb is followed by a verb of what is to come, at the end of its sentence ("келип, таанышат"). */
function followsToCome(scene: Scene, verb: Frame): boolean {
  const { page } = scene;
  if (!page.language.morphology.verbLast || verb.finite || verb.nominal || !(verb.f & F.CVB)) return false;
  // "giderek … görüşeceğini söyledi"
  if ((nominalised(page, verb)?.f ?? 0) & F.FUT) return true;
  const last = page.words[endOf(page, verb.sentence) - 1];
  const f = last?.readings[0]?.f ?? 0;
  if (!last || !(f & F.V) || !(f & F.FIN)) return false;
  return (f & F.FUT) !== 0 || ((f & F.PRS) !== 0 && isToCome(page, last.key));
}

/** Whether a day without its year lies just ahead of the page, and else almost a year back. */
function isNear({ kind, past, future, inferred }: DateMention, published: string | null): boolean {
  if (kind !== "day" || !inferred || !past || !future || past === future || published?.length !== 10) return false;
  const days = (day: string) => (Date.parse(day.slice(0, 10)) - Date.parse(published)) / 864e5;
  return days(future) > 0 && days(future) < 45 && days(past) < -250;
}

/** Whether a day can be that of what was held, not after the page, or of what is planned, not before it. */
function suits(date: string | null, status: EncounterStatus, published: string | null): boolean {
  if (status === "cancelled" || !date || !published || date.startsWith("X") || published.startsWith("X")) return true;
  const [from, to = from] = date.split("/");
  // as far as both tell
  const compared = (day: string) => {
    const length = Math.min(day.length, published.length);
    return day.slice(0, length).localeCompare(published.slice(0, length));
  };
  return status === "held" ? compared(from) <= 0 : compared(to) >= 0;
}

/** The reading of a date that fits the status: the past one for what was held, the coming one for what is planned. */
export function dateFor(date: DateMention, status: EncounterStatus, published: string | null): string | null {
  if (status === "planned") return date.future;
  if (status === "held" || date.past === date.future) return date.past;
  // what was cancelled may have been due before the page or soon after it
  const apart = (edtf: string | null) =>
    edtf && published ? Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(published.slice(0, 10))) : Number.NaN;
  return apart(date.future) < Math.min(60 * 864e5, apart(date.past)) ? date.future : date.past;
}

/**
 * Persons who take part: all named in the clause except those who are only spoken of. Of a visit told by a participle ("who is here
 * on a visit") it is the visitor whom the participle describes.
 */
function participants(
  scene: Scene,
  kind: EncounterKind,
  event: Frame,
  verb: Frame,
  sentence: number,
  own: readonly Frame[],
  clause: Stretch,
): PersonMention[] {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[sentence];
  const out: PersonMention[] = [];
  const add = (m: PersonMention | undefined) => {
    if (m && !out.some((o) => o.person === m.person)) out.push(m);
  };
  if (kind === "visit" && !verb.finite && verb.f & F.PTCP) {
    // "who came" stands before the visitor, "the place to which he came" after him
    const own = verbLast && (verb.f & F.PSS3) !== 0;
    const described = own
      ? (within(scene.persons, s.from, verb.from).find((m) => isNominative(scene, m)) ??
        within(scene.persons, s.from, verb.from).find((m) => (m.f & F.GEN) !== 0))
      : verbLast
        ? within(scene.persons, verb.to, s.to)[0]
        : // "X, прибывший с визитом" stands behind a mark, "находящийся с визитом X" before the man
          verb.from > s.from && page.words[verb.from - 1]
          ? within(scene.persons, verb.to, s.to)[0]
          : within(scene.persons, s.from, verb.from).at(-1);
    add(described);
    return out;
  }
  if (!verbLast) {
    // "the coming visit of X to Y", «визит в Баку министра X»: whose it is stands with the noun
    const visitor =
      kind !== "visit"
        ? undefined
        : event.nominal && page.language.morphology.declines === "every"
          ? beginningIn(scene.persons, event.to, Math.min(event.to + 5, s.to)).filter((m) => m.f & F.GEN)
          : verb.nominal
            ? visitorOf(scene, sentence, verb)
            : undefined;
    if (visitor?.length) return visitor.slice(0, 1);
    const told = subjectOf(scene, verb);
    // "…, where a summit will be held": who stands before is of another clause
    const subject = told?.persons.some((m) => m.to <= clause.from && within(hitsOf(page, "where"), m.to, clause.from).length)
      ? undefined
      : told;
    // "X said that Y will meet Z"
    const tie = within(hitsOf(page, "that"), s.from, verb.from).at(-1);
    const inner =
      tie && own.some((f) => f.sense === "say" && f.finite && f.to <= tie.to && tie.from - f.to <= 3) ? tie : undefined;
    const doer = inner && within(scene.persons, inner.to, verb.from).find((m) => isNominative(scene, m));
    if (doer && subject?.persons[0] && subject.persons[0].to <= doer.from) {
      for (const m of within(scene.persons, doer.from, s.to)) if (kind !== "visit" || m === doer) add(m);
      return out;
    }
    // "A, B and C met": who stands in a row before the subject is of it
    const row = subject?.persons[0];
    if (row) for (const m of rowBefore(scene, row, s.from)) add(m);
    for (const m of subject?.persons ?? []) add(m);
    const next = own.find((f) => f.finite && !f.nominal && f.from >= verb.to && f.sense !== "say" && f.sense !== "future");
    const to = kind === "visit" ? Math.min(verb.to + 8, s.to) : (next?.from ?? s.to);
    // "met X and was later received by Y": the second is of the subject and whom it names itself
    const second =
      verb.voice === "passive" && own.some((f) => f.finite && !f.nominal && encounters.has(f.sense) && f.to <= verb.from);
    if (second) {
      add(within(scene.persons, s.from, verb.from)[0]);
      for (const m of within(scene.persons, verb.to, to)) add(m);
      return out;
    }
    const from = verb.nominal || verb.voice === "passive" || out.length === 0 ? clause.from : verb.from;
    if (kind === "visit" && out.length) return out;
    for (const m of within(scene.persons, from, to)) add(m);
    // "meetings of the head of state with the Prime Minister X": the one that holds the office
    if (!out.some((m) => m.person.state === scene.home))
      for (const post of within(scene.posts, clause.from, to)) {
        if (post.plural || post.stateFrom !== "home" || post.state !== scene.home || around(scene.persons, post).length) continue;
        add(scene.persons.find((m) => m.from < clause.from && m.person.state === post.state && m.person.post === post.post));
      }
    return out;
  }
  if (kind !== "visit") add(whoDid(scene, sentence, verb));
  const teller = tellsOf(scene, verb, own, clause);
  if (teller?.doer) add(teller.doer);
  for (const m of within(scene.persons, clause.from, clause.to)) {
    if (teller && m.to <= teller.before && (m.person.post === "spokesperson" || isNominative(scene, m))) continue;
    const envoy = kind === "ceremony" && m.person.post === "ambassador";
    if (
      !teller &&
      !envoy &&
      m.f & F.GEN &&
      kind !== "visit" &&
      kind !== "meeting" &&
      !["hold", "happen", "pay-call"].includes(verb.sense)
    )
      continue;
    if (kind === "visit" && out.length > 0 && !isNominative(scene, m)) continue;
    // "Islom Karimov qabriga gul qo‘ydi"
    if (kind === "ceremony" && modifies(scene, m)) continue;
    add(m);
  }
  // "mehmonni Senat raisi ham qabul qildi"
  if (kind === "reception" && new Set(out.map((m) => m.person.state)).size < 2) {
    const guest = within(hitsOf(page, "role-noun"), clause.from, clause.to).find((h) => h.f & F.ACC && h.entry.code === "guest");
    const holder = guest && roleHolder(scene, guest)?.mention;
    if (holder) add(holder);
  }
  return out;
}

/** Who did what a participle before him tells ("X ile görüşen Y"), where another man is named before it. */
export function whoDid(scene: Scene, sentence: number, verb: Frame): PersonMention | undefined {
  const { page, persons } = scene;
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite) return undefined;
  if (!(verb.f & F.PTCP) || verb.f & (F.PSS3 | CASES)) return undefined;
  const s = page.sentences[sentence];
  const head = within(persons, verb.to, Math.min(s.to, verb.to + 12)).find((m) => m.from === verb.to);
  const other =
    head && within(persons, s.from, verb.from).findLast((m) => m.person !== head.person && m.person.state !== head.person.state);
  return other && !isNominative(scene, other) ? head : undefined;
}

/**
 * Of an encounter that somebody only tells of ("spokesman X said of minister Y's meeting Z", with Y in the genitive of a verbal noun): the
 * token before which the teller stands, and the doer where only his office is named. Undefined where nobody else's doing is told.
 */
function tellsOf(
  scene: Scene,
  verb: Frame,
  own: readonly Frame[],
  clause: Stretch,
): { before: number; doer?: PersonMention } | undefined {
  const told = nominalised(scene.page, verb);
  if (told === undefined || !own.some((f) => f.sense === "say" && f.finite && f.from >= told.to)) return undefined;
  const persons = within(scene.persons, clause.from, verb.from);
  const doer = persons.find((m) => (m.f & F.GEN) !== 0);
  if (doer) return { before: doer.from };
  const office = within(scene.posts, clause.from, verb.from).find((p) => (p.f & F.GEN) !== 0 && !around(scene.persons, p).length);
  const holder = office && holderOf(scene, office);
  if (office && holder) return { before: office.from, doer: holder };
  const spokesman = persons.find((m) => m.person.post === "spokesperson");
  return spokesman && { before: spokesman.to };
}

/** The journey that a bare verbal noun names the purpose of ("katılmak üzere … gidecek", "görüşmək üçün … gəlib", "katılmak üzere geldiği"). */
function purposeOf({ page }: Scene, verb: Frame, own: readonly Frame[]): Frame | undefined {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR) || verb.f & (F.PSS3 | CASES))
    return undefined;
  return own.find((f) => (f.sense === "go" || f.sense === "visit") && !f.nominal && f.from >= verb.to);
}

/** Where a journey leads: the town before it in the dative, or the one right after its relative form ("geldiği Aşkabat'ta"). */
export function goalOfJourney(scene: Scene, verb: Frame): string | undefined {
  const { page, places } = scene;
  const relative = relativePlace(scene, verb);
  if (relative) return relative.name;
  const towns = within(places, page.sentences[verb.sentence].from, verb.to).filter((p) => p.kind === "settlement");
  return towns.findLast((p) => isGoal(p, verb))?.name;
}

/** The town after a relative form of going or being there ("geldiği Aşkabat'ta", "səfərdə olduğu Tbilisidə"). */
export function relativePlace({ page, places }: Scene, verb: Frame): PlaceMention | undefined {
  if (!page.language.morphology.verbLast || verb.finite || !(verb.f & F.PTCP) || !(verb.f & F.PSS3)) return undefined;
  const place = within(places, verb.to, verb.to + 4)[0];
  return place?.kind === "settlement" ? place : undefined;
}

/** The verbal noun with a possessor ("geleceğini", "görüşəcəyini") that a predicate is, or that its converb leads to. */
function nominalised({ words, sentences }: Page, verb: Frame): { to: number; f: number } | undefined {
  if (verb.nominal || verb.finite) return undefined;
  for (let i = verb.to - 1; i < Math.min(sentences[verb.sentence].to, verb.to + 20); i++) {
    const f = i < verb.to ? verb.f : (words[i]?.readings[0]?.f ?? 0);
    if (!(f & F.V)) continue;
    if (f & F.PSS3 && f & (F.PTCP | F.MSDR)) return { to: i + 1, f };
    if (!(f & F.CVB)) return undefined;
  }
  return undefined;
}

/** Whose visit a noun tells of: "X's visit", "the visit of X", "their visit"; undefined where nobody stands beside it. */
function visitorOf(scene: Scene, sentence: number, noun: Frame): PersonMention[] | undefined {
  const { page, persons } = scene;
  const s = page.sentences[sentence];
  const owner = endingAt(persons, noun.from, 30) ?? endingAt(persons, noun.from - 1, 30);
  if (owner && owner.f & F.GEN) return [owner];
  const of = startingAt(hitsOf(page, "between-two"), noun.to);
  const after = of && within(persons, of.to, s.to)[0];
  if (after && after.from - of.to <= 1) return [after];
  const his = within(hitsOf(page, "his"), Math.max(s.from, noun.from - 3), noun.from)[0];
  if (!his) return undefined;
  const before = within(persons, s.from, his.from);
  return before.length ? before.slice(0, 1) : undefined;
}

/** Those whom the noun of talks is "between". */
function talkersOf(scene: Scene, sentence: number, noun: Stretch): PersonMention[] {
  const out: PersonMention[] = [];
  for (const m of within(scene.persons, noun.to, scene.page.sentences[sentence].to))
    if (!out.some((o) => o.person === m.person) && out.length < 2) out.push(m);
  return out;
}

/** The persons in a row, with nothing but commas between, that ends at a person. */
function rowBefore({ page, persons }: Scene, last: PersonMention, from: number): PersonMention[] {
  const out: PersonMention[] = [];
  let at = last.from;
  for (const m of within(persons, from, last.from).reverse()) {
    const comma = at - m.to === 1 && page.text[page.tokens[m.to].start] === ",";
    if (!comma || m.by !== "name") break;
    out.unshift(m);
    at = m.from;
  }
  return out;
}

/** The states represented: those of the participants, else those named, else the pair of the text. */
function partiesOf(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  clause: { from: number; to: number },
  event: Frame,
  inferred: Record<string, string>,
): string[] {
  const states: string[] = [];
  const add = (party: string | null | undefined) => {
    if (party && !states.includes(party)) states.push(party);
  };
  for (const m of persons) add(m.person.state);
  // "X's visit to Bishkek": to where
  const goal =
    kind === "visit" && event.nominal && states.length === 1 && !scene.page.language.morphology.verbLast
      ? goalAfter(scene, event, clause)
      : undefined;
  if (goal && goal !== states[0]) return [...states, goal];
  // of two men who met at a council of ministers its organisation is no side
  const met = kind === "visit" || (states.length > 1 && daily.has(kind));
  // "the OTS Council of Foreign Ministers": the organisation and those of its members who are named
  const table = met ? undefined : tableOf(scene, kind, clause, event);
  if (table) return [...states.filter((s) => s !== table), table];
  const ofMany = kind === "summit" || kind === "ministerial";
  const named = within(scene.parties, clause.from, clause.to).filter((p) => ofMany || !p.party.startsWith("org:"));
  const posts = within(scene.posts, clause.from, clause.to);
  // who goes to a state visits it, whoever else is named
  const reached = kind === "visit" && states.length === 1 ? goalState(scene, clause, event, states[0]) : undefined;
  if (reached) return [...states, reached];
  // "the transport ministers of A, B and C"
  for (const post of posts) if (post.plural) for (const p of post.states) if (!met || !p.startsWith("org:")) add(p);
  // "the heads of government of the organisation's member states"
  for (const post of posts) {
    if (!post.plural || post.states.length || kind === "visit") continue;
    const of = within(scene.parties, post.from - 5, post.from + 1).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (of && ofNone(scene, post)) add(of.party);
  }
  if (states.length < 2) for (const p of posts) if (kind !== "visit" || !p.state?.startsWith("org:")) add(p.state);
  if (states.length < 2)
    for (const p of named) if (p.by === "name" || p.by === "adjective" || p.by === "institution" || p.by === "home") add(p.party);
  // "Baku and Ashgabat held talks"
  const pairs = named.filter((p) => p.by === "capital" && isJoined(scene, p, named));
  if (kind !== "visit" && states.length < 2 && pairs.length > 1) for (const p of pairs) add(p.party);
  if (kind === "visit" && states.length < 2) {
    for (const p of within(scene.places, clause.from, clause.to)) if (!(p.f & F.ABL)) add(p.state);
    for (const p of named) if (p.by === "capital" && !(p.f & F.ABL)) add(p.party);
  }
  if (ofMany)
    for (const p of named) if (p.party.startsWith("org:") && Math.max(event.from - p.to, p.from - event.to) <= 5) add(p.party);
  // "Евразиялык өкмөттөр аралык кеңеш": a council known by its name is its organisation's
  if (ofMany)
    for (const h of within(hitsOf(scene.page, "body"), clause.from, clause.to)) {
      const of = h.entry.more?.parties as readonly string[] | undefined;
      const known = of?.length === 1 && of[0].startsWith("org:") && h.from < event.to && h.to > event.from;
      if (known && !states.some((s) => s.startsWith("org:"))) add(of[0]);
    }
  const organisations = states.filter((s) => s.startsWith("org:"));
  const own = states.filter((s) => !s.startsWith("org:"));
  if (own.length >= 2) return [...own, ...organisations];
  // a state and an organisation are two sides
  // who goes to a meeting of an organisation's ministers
  if (kind === "ministerial" && organisations.length && own.length < 2) return [...own, ...organisations];
  const isOrganisation = persons.some((m) => m.person.state?.startsWith("org:")) || (organisations.length > 0 && !ofMany);
  if (own.length === 1 && kind !== "summit" && kind !== "conference" && isOrganisation) return [...own, ...organisations];
  // "received a delegation of the EBRD": an organisation where no other state is spoken of
  if (own.length === 1 && kind !== "conference" && !scene.pair.some((p) => p !== own[0] && !p.startsWith("org:"))) {
    const guest = within(scene.parties, clause.from, clause.to).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (guest) return [...own, guest.party];
  }
  // the rest is understood: the two sides of the paragraph so far, or the other side of the pair
  const here = own.length === 0 ? sidesOfParagraph(scene, event) : [];
  if (here.length === 2) {
    inferred.parties = "the sides of the paragraph";
    return [...here, ...organisations];
  }
  inferred.parties = "the pair of the text";
  const rest = scene.pair.filter((p) => !own.includes(p));
  // "the sides": all three of a text about three
  const all = own.length === 0 && rest.length === 3 && within(hitsOf(scene.page, "sides"), clause.from, clause.to).length > 0;
  const whole = all || kind === "conference" || kind === "summit" ? rest : rest.slice(0, 2 - own.length);
  return [...own, ...whole, ...organisations];
}

/** The organisation whose ministers or council meet: it is named right before the event, or right after it where genitives follow. */
function tableOf(scene: Scene, kind: EncounterKind, clause: Stretch, event: Stretch): string | undefined {
  const ministers = () => within(scene.posts, clause.from, clause.to).some((p) => p.plural && p.post.endsWith("minister"));
  if (kind !== "ministerial" && !(kind === "meeting" && ministers())) return undefined;
  const { verbLast } = scene.page.language.morphology;
  const organisations = scene.parties.filter((p) => p.party.startsWith("org:"));
  const before = within(organisations, Math.max(clause.from, event.from - 12), event.to).at(-1);
  const beside = before ?? (verbLast ? undefined : within(organisations, event.to, event.to + 7)[0]);
  return beside?.party;
}

/** Whether an office in the plural stands for nobody that the text names. */
const ofNone = ({ persons }: Scene, { to }: Stretch): boolean => !persons.some((m) => m.nameFrom === to);

/** The state to which a visit leads, where endings tell: in the dative, or as owner of a noun in it ("Eýranyň paýtagtyna"). */
function goalState(scene: Scene, clause: Stretch, event: Frame, traveller: string): string | undefined {
  const { page, parties, posts, places } = scene;
  if (!page.language.morphology.verbLast) return undefined;
  const town = relativePlace(scene, event) ?? within(places, clause.from, clause.to).find((p) => p.f & F.DAT && p.state);
  if (town?.state && town.state !== traveller) return town.state;
  const goal = within(parties, clause.from, Math.max(clause.to, event.to)).find((p) => {
    if (p.party === traveller || p.party.startsWith("org:") || overlapping(posts, p)) return false;
    if (p.by !== "name" && p.by !== "capital") return false;
    if (p.f & F.DAT) return true;
    const next = p.f & F.GEN ? page.words[p.to]?.readings[0] : undefined;
    return next !== undefined && (next.f & F.DAT) !== 0 && !(next.f & F.V) && !overlapping(posts, { from: p.to, to: p.to + 1 });
  });
  return goal?.party;
}

/** Whether a state's capital stands for the state beside another with "and" between. */
function isJoined({ page }: Scene, p: PartyMention, named: readonly PartyMention[]): boolean {
  if (page.language.morphology.verbLast) return false;
  const next = startingAt(hitsOf(page, "and"), p.to);
  const before = endingAt(hitsOf(page, "and"), p.from);
  return (
    (next && startingAt(named, next.to)?.by === "capital") || (before && endingAt(named, before.from)?.by === "capital") || false
  );
}

/** The state that stands right after the noun of a visit, by its name or a place of its ("visit to Bishkek"). */
function goalAfter({ page, parties, places }: Scene, { to }: Stretch, clause: Stretch): string | undefined {
  const first = beginningIn(parties, to, Math.min(to + 4, clause.to)).find((p) => p.by === "name" || p.by === "capital");
  const place = beginningIn(places, to, Math.min(to + 4, clause.to))[0];
  if (!first && !place?.state) return undefined;
  const led = startingAt(hitsOf(page, "title-lead"), to)?.entry.code === "to";
  return led ? (first?.party ?? place?.state ?? undefined) : undefined;
}

/** The states that the paragraph of an event has named before it, where they are two. */
function sidesOfParagraph(scene: Scene, event: Stretch): string[] {
  const { sentences } = scene.page;
  const at = sentenceOf(scene.page, event.from);
  let first = at;
  while (first > 0 && sentences[first - 1].paragraph === sentences[at].paragraph) first--;
  const states = new Set<string>();
  for (const m of within(scene.persons, sentences[first].from, event.from)) if (m.person.state) states.add(m.person.state);
  for (const p of within(scene.parties, sentences[first].from, event.from)) if (p.by !== "capital") states.add(p.party);
  const list = [...states].filter((s) => !s.startsWith("org:"));
  return list.length === 2 && first < at ? list : [];
}

function widen(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  parties: readonly string[],
  clause: Stretch,
): EncounterKind {
  // "the ministers agreed to meet next": two sides are no format of several
  if (kind === "ministerial" && parties.length === 2 && scene.pair.length < 3 && !parties.some((p) => p.startsWith("org:")))
    return "meeting";
  const table = parties.some((p) => p.startsWith("org:"));
  // a trade's "summit", at which only men of companies are named
  const traders = kind === "summit" && persons.length > 0 && !table;
  if (traders && persons.every((m) => m.person.post === "head-of-organisation" || m.person.post === "expert"))
    return "conference";
  if ((kind !== "meeting" && kind !== "ministerial") || (parties.length < 3 && !table)) return kind;
  const posts = persons.map((m) => m.person.post ?? "");
  const several = within(scene.posts, clause.from, clause.to).filter((p) => p.plural);
  const ministers = posts.filter((p) => p.endsWith("minister")).length >= 3 || several.some((p) => p.post.endsWith("minister"));
  const heads =
    posts.filter((p) => p.startsWith("head-of-")).length >= 3 ||
    several.some((p) => p.post.startsWith("head-of-")) ||
    // heads of ministries are no heads of states
    ((kind === "meeting" || !several.length) &&
      within(hitsOf(scene.page, "leaders"), clause.from, clause.to).some((h) => h.f & F.PL));
  return heads ? "summit" : ministers ? "ministerial" : kind;
}

/** Whether a place is where a verb of going leads: in the dative, or bare right before the verb, as some datives are. */
export const isGoal = (place: Stretch & { f: number }, verb: Frame): boolean =>
  (place.f & F.DAT) !== 0 || (place.to === verb.from && ((place.f & CASES) === 0 || (place.f & F.ACC) !== 0));

/** The settlement where it took place, or the country where only that is given. */
function placeOf(scene: Scene, kind: EncounterKind, clause: Stretch, verb: Frame, traveller: string | null): string | null {
  const { verbLast } = scene.page.language.morphology;
  const there = kind === "visit" ? relativePlace(scene, verb) : undefined;
  if (there) return there.name;
  const parties = within(scene.parties, clause.from, clause.to);
  const inside = within(scene.places, clause.from, clause.to).filter(
    (p) =>
      p.kind === "settlement" &&
      !isBracketed(scene, p) &&
      !overlapping(
        parties.filter((o) => o.by === "capital" && isJoined(scene, o, parties)),
        p,
      ),
  );
  const locative = inside.filter((p) => !verbLast || p.f & F.LOC || (kind === "visit" && isGoal(p, verb)));
  const place = locative[0] ?? (verbLast ? undefined : inside[0]);
  if (place) return place.name;
  const { page } = scene;
  // a preposition, short and small
  const led = (p: Stretch) => p.from > clause.from && /^\p{Ll}{1,3}$/u.test(textOf(page, p.from - 1, p.from));
  const countries = within(scene.parties, clause.from, clause.to).filter(
    (p) => !overlapping(scene.posts, p) && (p.by === "name" || p.by === "home"),
  );
  const country = verbLast
    ? countries.find((p) => p.f & F.LOC || (kind === "visit" && p.f & F.DAT))
    : kind === "visit"
      ? (countries.find((p) => p.party !== traveller && led(p)) ??
        countries.find((p) => p.party !== traveller && !verb.nominal && p.from > verb.from))
      : undefined;
  return country && !country.party.startsWith("org:") ? country.party : null;
}

/** "(qarorgohi Moskvada)": what stands in brackets is beside the matter. */
function isBracketed({ page }: Scene, { from, to }: Stretch): boolean {
  const near = (i: number, mark: RegExp) =>
    page.tokens[i] !== undefined && !page.words[i] && mark.test(page.text[page.tokens[i].start]);
  const opens = [1, 2, 3].some((n) => near(from - n, /[(]/));
  return opens && [0, 1].some((n) => near(to + n, /[)]/));
}

export const datesOf = (scene: Scene, sentence: number): DateMention[] => {
  const s = scene.page.sentences[sentence];
  return within(scene.dates, s.from, s.to);
};

/** Whether two stretches stand within `reach` words of each other with no comma or other mark between. */
export function besides(scene: Scene, a: Stretch, b: Stretch, reach: number): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from - first.to > reach) return false;
  for (let i = first.to; i < second.from; i++) if (scene.page.words[i] === undefined) return false;
  return true;
}
