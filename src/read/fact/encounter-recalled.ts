import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention, PlaceMention } from "../mention/mention.ts";
import { hitsOf, textOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { isNumbered, meetsLaymen } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import { hosting } from "./encounter-kinds.ts";
import { whenOrWhere } from "./encounter-near.ts";
import { isModifier } from "./encounter-noun.ts";
import { partiesOf } from "./encounter-sides.ts";
import { recalledRule } from "./recalled-rule.ts";

/** Whether a draft is of an encounter that is only recalled. */
export const isRecalled = ({ rule }: Pick<Draft, "rule">): boolean => rule === recalledRule;

/**
 * Whether what is recalled by its place alone is an encounter told before of the same sides, there or nobody knows where; or nothing that it could
 * have been before is told.
 */
export function isToldOf(draft: Draft, before: readonly Draft[]): boolean {
  if (!isRecalled(draft) || draft.date !== null || draft.fromSpoken !== null) return false;
  const held = before.filter((d) => d.status === "held" && !d.headline && draft.parties.every((p) => d.parties.includes(p)));
  return !held.length || held.some((d) => d.place === null || d.place === draft.place);
}

/**
 * Whether what looks like a verb only names an event: "the May visit", "their meeting", or with what makes it the time of something else ("сапары
 * барысында").
 */
export function isNamed({ page, dates, frames }: Scene, verb: Frame): boolean {
  if (page.language.morphology.verbLast) {
    // "ortak toplantı yapması": the noun before another verb, and no verb of its own
    const action = page.words[verb.to]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR);
    if (verb.to - verb.from === 1 && verb.finite && action)
      if (beginningIn(frames, verb.from, verb.to).some((f) => f.nominal && f.sense.startsWith("n-") && f.to === verb.to))
        return true;
    return !verb.finite && within(hitsOf(page, "within"), verb.from, verb.to).length > 0;
  }
  // "has been done since the meeting", "had been agreed at the talks"
  const last = verb.to - 1;
  const led = endingAt(hitsOf(page, "article"), last) ? last - 1 : last;
  // "engaged in talks with X" is told of itself
  const withOther = verb.finite && led - verb.from === 2 && startingAt(hitsOf(page, "with"), verb.to) !== undefined;
  if (verb.sense === "meet" && led > verb.from && !withOther && ["after", "at"].some((cat) => endingAt(hitsOf(page, cat), led)))
    return true;
  // "at the meeting with X, the sides agreed": a noun
  if (verb.sense === "meet" && !verb.finite && verb.f & F.CVB && verb.f & F.MSDR)
    if (endingAt(hitsOf(page, "article"), verb.from)) return true;
  if (verb.to - verb.from > 1 || !beginningIn(frames, verb.from, verb.to).some((f) => f.nominal && f.to === verb.to))
    return false;
  return endingAt(hitsOf(page, "article"), verb.from) !== undefined || endingAt(dates, verb.from) !== undefined;
}

/** Words that may stand between a verb of inviting and the journey that somebody is asked to make. */
const reachOfInvitation = 8;

/** Verbs by which an event is told to have been, between its name and its day. */
const being: ReadonlySet<Sense> = new Set(["hold", "happen", "meet", "gather", "be-in", "visit", "go", "open", "phone"]);
/** Verbs of what lies ahead: an event beside them is not over. */
const coming: ReadonlySet<Sense> = new Set([
  "ahead",
  "plan",
  "prepare",
  "intend",
  "propose",
  "invite",
  "cancel",
  "postpone",
  "a-ready",
]);

/** The words that belong to an event's name: whose it was, when and where. */
export interface Named extends Stretch {
  readonly date: DateMention | undefined;
  readonly place: PlaceMention | undefined;
  /** told with a verb that says it has been */
  readonly been: boolean;
  /** with a preposition or case that makes it the time, place or source of something else */
  readonly occasion: boolean;
}

/**
 * An encounter that a sentence only recalls, by its own month, day or place ("agreed at the talks in Osh in October", "май ойидаги
 * ташриф чоғида"): always held, of the sides that its own words name, else of the text's pair.
 */
export function recalled(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  noun: Frame,
  kind: EncounterKind,
): Draft | undefined {
  // "jurnalistlar bilan uchrashuvda": with people who speak for no side
  if (kind === "meeting" && meetsLaymen(scene, sentence, noun)) return undefined;
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const named = verbLast ? namedBefore(scene, noun, own) : namedAround(scene, noun, own);
  const { date, place } = named;
  // «за две недели до встречи»: what else was then
  if (!verbLast && (date?.fromSpoken ?? 0) < 0 && date && date.to <= noun.from) return undefined;
  // "muzokaralar natijalari": whose results, what has been tells
  if (isModifier(scene, noun) && !(named.been && date)) return undefined;
  // "былтырғы айналым": a round of what, only its number tells
  if (noun.sense === "n-round" && !isNumbered(scene, noun)) return undefined;
  if (verbLast && !named.occasion && !named.been) return undefined;
  const days = date ? undefined : daysAfter(scene, noun, page.sentences[sentence].from);
  const over = named.been || days !== undefined || isSource(scene, noun, own);
  // by its place alone only where it is told to be over
  if (!date && !(place && (over || isAfter(scene, noun)))) return undefined;
  // a year is mostly that of something else
  if (date?.kind === "year" && !named.been && !place) return undefined;
  const looksBack =
    named.occasion ||
    (own.some((f) => f.finite && !f.nominal && f.time === "past") &&
      !own.some((f) => coming.has(f.sense) || f.sense === "agree"));
  if (date && !over && date.past !== date.future && !(looksBack && isOver(scene, date))) return undefined;
  if (date && !isPast(scene, date)) return undefined;
  const agreed = (f: Frame) => own.some((a) => (a.sense === "agree" || a.sense === "decide") && a.from === f.from);
  const inside = (f: Frame) => f.from >= noun.from && f.to <= noun.to;
  if (own.some((f) => coming.has(f.sense) && !agreed(f) && !inside(f) && f.from >= named.from && f.from <= noun.to + 1))
    return undefined;
  // "invited him to Bishkek for a visit in the spring": what somebody is invited to
  const bidden = (f: Frame) => f.sense === "invite" && !f.nominal && f.to <= noun.from && noun.from - f.to <= reachOfInvitation;
  if (!verbLast && kind === "visit" && own.some(bidden)) return undefined;
  const onScreen = kind === "meeting" && own.some((f) => f.sense === "by-video" && f.from >= named.from && f.to <= noun.to);
  return draftOfRecalled(scene, sentence, noun, onScreen ? "call" : kind, named, days);
}

/** What is recalled, as a draft. */
export function draftOfRecalled(
  scene: Scene,
  sentence: number,
  noun: Frame,
  kind: EncounterKind,
  named: Named,
  days?: number,
): Draft | undefined {
  const { date, place } = named;
  const persons = within(scene.persons, named.from, named.to).filter((m) => !overlapping([noun], m));
  const inferred: Record<string, string> = {};
  if (date?.inferred) inferred.date = date.inferred;
  const signers = hosting.has(kind) ? signersOf(scene, sentence) : undefined;
  const parties = signers ?? partiesOf(scene, kind, persons, named, noun, inferred);
  if (parties.length < 2 && !parties[0]?.startsWith("org:")) return undefined;
  return {
    kind: kind === "meeting" && isTable(parties) ? tableKind(scene, named) : kind,
    status: "held",
    parties,
    date: date?.past ?? null,
    dated: true,
    fromSpoken: days === undefined ? (date?.fromSpoken ?? null) : -days,
    nthDay: null,
    onSide: false,
    place: kind === "call" ? null : (place?.name ?? null),
    persons: persons.map((m) => m.person),
    from: named.from,
    to: named.to,
    sentence,
    noun,
    rule: recalledRule,
    inferred,
    headline: false,
  };
}

/** "A, B və C prezidentləri tərəfindən COP29 çərçivəsində imzalanıb": the states of those by whom something was done at an event. */
function signersOf({ page, posts }: Scene, sentence: number): string[] | undefined {
  const { from, to } = page.sentences[sentence];
  const doers = within(posts, from, to).filter((p) => p.plural && p.states.length > 2 && startingAt(hitsOf(page, "by"), p.to));
  return doers.length === 1 ? [...doers[0].states] : undefined;
}

/** Whether there are three states and more, or an organisation alone. */
const isTable = (parties: readonly string[]): boolean =>
  parties.filter((p) => !p.startsWith("org:")).length > 2 || parties.every((p) => p.startsWith("org:"));

/** What talks of three sides and more are called by the offices of those who held them. */
function tableKind({ posts }: Scene, { from, to }: Stretch): EncounterKind {
  const offices = within(posts, from, to).filter((p) => p.plural);
  if (offices.some((p) => p.post.endsWith("minister"))) return "ministerial";
  return offices.some((p) => p.post === "head-of-state" || p.post === "head-of-government") ? "summit" : "meeting";
}

/** Where verbs close clauses all that belongs to an event stands before it. */
export function namedBefore(scene: Scene, noun: Frame, own: readonly Frame[]): Named {
  const { page } = scene;
  const s = page.sentences[noun.sentence];
  let from = noun.from;
  let been = false;
  while (from > s.from && noun.from - from < 16) {
    const token = { from: from - 1, to: from };
    const known = [scene.dates, scene.places, scene.parties, scene.posts].flatMap((list) =>
      around<Stretch & { f: number }>(list, token),
    );
    if (known.length) {
      from = Math.min(...known.map((m) => m.from));
      continue;
    }
    const person = around(scene.persons, token)[0];
    if (person) {
      if (!(person.f & (F.GEN | F.INS))) break;
      from = person.from;
      continue;
    }
    const word = page.words[from - 1];
    if (!word) {
      if (word === null || /^[\p{Pd}'’"«»“”]$/u.test(textOf(page, from - 1, from))) {
        from--;
        continue;
      }
      break;
    }
    const verb = own.find((f) => !f.nominal && f.to === from);
    // "onlayn danışıqlarında"
    if (verb?.sense === "by-video") {
      from = verb.from;
      continue;
    }
    if (verb) {
      if (!being.has(verb.sense) || verb.negative || !(verb.f & F.PTCP) || verb.f & F.FUT || verb.time === "future") break;
      been = true;
      from = verb.from;
      continue;
    }
    const f = word.readings[0]?.f ?? 0;
    if (f & F.V || f & (F.DAT | F.ACC | F.INS | F.ABL)) break;
    from--;
  }
  const dates = within(scene.dates, from, noun.from).filter(isWhen);
  const places = within(scene.places, from, noun.from).filter((p) => p.kind === "settlement");
  const occasion = (noun.f & (F.LOC | F.ABL | F.GEN | F.DAT)) !== 0 || startingAt(hitsOf(page, "within"), noun.to) !== undefined;
  // "prezidentlərin Astanadakı görüşünü xatırladıb"
  const called = !(noun.f & CASES) || (noun.f & CASES) === F.ACC ? within(hitsOf(page, "recalling"), noun.to, noun.to + 3) : [];
  return { from, to: noun.to, date: dates.at(-1), place: places.at(-1), been: been || called.length > 0, occasion };
}

/** Elsewhere it stands on either side, and a preposition leads it. */
function namedAround(scene: Scene, noun: Frame, own: readonly Frame[]): Named {
  const { page } = scene;
  const s = page.sentences[noun.sentence];
  const dates = within(scene.dates, s.from, s.to).filter(isWhen);
  let from = noun.from;
  // adjectives, articles, "their", "last October's"
  while (from > s.from && noun.from - from < 8) {
    const token = { from: from - 1, to: from };
    if (endingAt(hitsOf(page, "at"), from)) break;
    const known = [scene.dates, scene.parties, scene.posts].flatMap((list) => around<Stretch>(list, token));
    if (known.length) {
      from = Math.min(...known.map((m) => m.from));
      continue;
    }
    const word = page.words[from - 1];
    // "the Kyrgyz-Kazakh group"
    if (!word && /^\p{Pd}$/u.test(textOf(page, from - 1, from)) && endingAt(scene.parties, from - 1)) {
      from--;
      continue;
    }
    if (
      !word ||
      overlapping(
        own.filter((f) => !f.nominal),
        token,
      )
    )
      break;
    if (endingAt(hitsOf(page, "that"), from)) break;
    from--;
  }
  const lead = endingAt(hitsOf(page, "at"), from);
  if (!lead) from = noun.from - adjectives(scene, noun);
  // "в октябре прошлого года на переговорах"
  const ahead = lead && [lead.from, lead.from - 1].map((at) => endingAt(dates, at)).find((d) => d && d.from >= s.from);
  let to = noun.to;
  let been = false;
  while (to < s.to && to - noun.to < 16) {
    const token = { from: to, to: to + 1 };
    const known = [scene.dates, scene.places, scene.parties, scene.posts].flatMap((list) => around<Stretch>(list, token));
    if (known.length) {
      to = Math.max(...known.map((m) => m.to));
      continue;
    }
    const verb = own.find((f) => !f.nominal && f.from === to);
    if (verb) {
      if (!isBeing(verb)) break;
      been = true;
      to = verb.to;
      continue;
    }
    const person = around(scene.persons, token)[0];
    if (person) {
      // "the talks of X with Y"
      if (!(person.f & F.GEN) && !["with", "between-two", "and"].some((cat) => endingAt(hitsOf(page, cat), person.from))) break;
      to = person.to;
      continue;
    }
    const word = page.words[to];
    if (!word) {
      // «на встрече, прошедшей в январе»
      const next = own.find((f) => !f.nominal && f.from === to + 1);
      if (textOf(page, to, to + 1) === "," && next && isBeing(next) && next.f & F.PTCP) {
        to++;
        continue;
      }
      // "at their last meeting, in Osh in March, the ministers …"
      const there = lead && (page.language.morphology.declines === "none" || noun.f & F.LOC);
      const at = there && textOf(page, to, to + 1) === "," ? whenOrWhere(scene, to + 1) : undefined;
      if (at && textOf(page, at, at + 1) === ",") {
        to = at;
      }
      break;
    }
    if (
      overlapping(
        own.filter((f) => f.finite),
        token,
      )
    )
      break;
    to++;
  }
  const inside = within(scene.dates, from, to).filter(isWhen);
  // "agreed to meet in late May during a call on 30 April": its own day stands behind it
  const behind = inside.find((d) => d.from >= noun.to && d.kind === "day");
  const then = ahead && !(behind && ahead.kind !== "day") ? ahead : undefined;
  // "his visit to Osh in May and her visit to Termez in June": not the day of what it is told beside
  const its = (d: DateMention) => d.from < noun.from && !within(hitsOf(page, "and"), d.to, noun.from).length;
  const date = then ?? inside.find(its) ?? inside.find((d) => d.from >= noun.to) ?? inside[0];
  const places = within(scene.places, from, to).filter((p) => p.kind === "settlement");
  // "the January meeting of the ministers of A, B and C": whose it was
  const whose = within(scene.posts, noun.to, to).find((p) => p.plural && p.states.length > 1 && p.from - noun.to <= 2);
  return {
    from: then?.from ?? from,
    to: Math.max(noun.to, date?.to ?? 0, places[0]?.to ?? 0, whose?.to ?? 0),
    date,
    place: places[0],
    been,
    occasion: lead !== undefined,
  };
}

/** Whether a verb after an event says that it has been. */
const isBeing = (f: Frame): boolean =>
  (f.sense === "hold" || f.sense === "happen") &&
  !f.negative &&
  f.time === "past" &&
  (f.voice === "passive" || (f.f & (F.PTCP | F.PST)) !== 0);

/** How many words right before a noun are a date. */
function adjectives({ dates }: Scene, noun: Frame): number {
  const date = endingAt(dates, noun.from);
  return date ? noun.from - date.from : 0;
}

/** Whether a date tells when something was. */
export const isWhen = (d: DateMention): boolean =>
  d.past !== null &&
  d.bound === null &&
  // "two weeks earlier"
  (d.fromSpoken === null || d.fromSpoken < -1) &&
  // "for 2026–2027": of a programme
  !/^\d{4}\/\d{4}$/.test(d.date ?? "");

/** Whether a date lies before the page. */
function isPast({ page: { published } }: Scene, { past }: DateMention): boolean {
  if (!past || !published || published.startsWith("X") || past.startsWith("X")) return past !== null;
  const [first] = past.split("/");
  const length = Math.min(first.length, published.length);
  return first.slice(0, length) <= published.slice(0, length);
}

/** Whether the same words mean no day that is soon to come. */
function isOver({ page: { published } }: Scene, { future }: DateMention): boolean {
  if (!future || !published || published.startsWith("X") || future.startsWith("X")) return true;
  return (Date.parse(future.split("/")[0]) - Date.parse(published)) / 864e5 > 60;
}

/** "Görüşmede varılan mutabakatlar": whether what was agreed there stands right after talks, where verbs close clauses. */
export function isOrigin({ page }: Scene, noun: Frame): boolean {
  const next = page.words[noun.to]?.readings.find(({ known, f }) => known && f & F.V && f & F.PTCP);
  return next !== undefined && (next.f & F.PASS) !== 0 && !(next.f & (F.NEG | F.FUT));
}

/** Whether what was agreed, decided or done there is told of: right after it where verbs close clauses, else before it. */
function isSource({ page }: Scene, noun: Frame, own: readonly Frame[]): boolean {
  if (!page.language.morphology.verbLast)
    return own.some((f) => !f.nominal && f.time === "past" && !f.negative && f.to <= noun.from && noun.from - f.to <= 6);
  const { to } = page.sentences[noun.sentence];
  return page.words
    .slice(noun.to, Math.min(to, noun.to + 4))
    .some((word) =>
      word?.readings.some(
        ({ known, f }) => known && f & F.V && f & F.PTCP && !(f & (F.NEG | F.FUT)) && (f & F.PST || (f & F.PRS && f & F.PASS)),
      ),
    );
}

/** Days of the units in which the time between two events is told: of a month or year no whole number, as nobody means the day. */
const daysOf: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30.44],
  ["year", 365.24],
]);

/** "Two weeks after the talks", "görüşmeden iki hafta sonra": how many days lie between an event and what came after it. */
export function daysAfter({ page, amounts }: Scene, event: Stretch, from: number): number | undefined {
  const marks = hitsOf(page, "after");
  const { verbLast } = page.language.morphology;
  const mark = verbLast ? undefined : within(marks, Math.max(from, event.from - 8), event.from).at(-1);
  const amount = verbLast ? startingAt(amounts, event.to) : mark && endingAt(amounts, mark.from);
  // "a day after", "a week after"
  const unit = mark && endingAt(hitsOf(page, "date"), mark.from);
  if (!amount && unit && endingAt(hitsOf(page, "article"), unit.from)) return daysOf.get(unit.entry.code.replace("unit-", ""));
  // «екі апта өткен соң»: past a word of their passing
  const passed = amount && page.words[amount.to]?.readings.some((r) => r.known && r.f & F.V && r.f & F.PTCP);
  if (!amount || (verbLast && !startingAt(marks, amount.to) && !(passed && startingAt(marks, amount.to + 1)))) return undefined;
  const days = (daysOf.get(amount.unit) ?? 0) * amount.value;
  return Number.isInteger(amount.value) && days > 0 ? days : undefined;
}

/** Whether an event is that after which something was done. */
function isAfter({ page }: Scene, noun: Frame): boolean {
  const marks = hitsOf(page, "after");
  if (page.language.morphology.verbLast) return (noun.f & CASES) !== 0 && startingAt(marks, noun.to) !== undefined;
  return within(marks, Math.max(page.sentences[noun.sentence].from, noun.from - 5), noun.from).length > 0;
}
