import type { EncounterKind, EncounterStatus } from "../read/record.ts";
import { compareNames } from "./match.ts";
import type { EncounterReason } from "./reasons.ts";
import { likeness, type Packed, packed, soundsOf } from "./sounds.ts";
import {
  dayOrMore,
  gathers,
  isRough,
  isState,
  type Person,
  type Prepared,
  prepare,
  type Telling,
  undatedAhead,
  undatedBefore,
} from "./telling.ts";

/** Why a telling belongs to its encounter: to its likeliest companion. The one that has none has score 1 and no reasons. */
export interface Link {
  /** 0 … 1 */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Two are one from these odds on (natural logarithm). */
export const joinFrom = 0.4;
/** Nothing joins what contradicts so much. */
export const veto = -50;

// evidence, as logarithms of odds; set by hand
const prior = -2.5;
const samePlace = 1.5;
const placeInState = 0.5;
const otherPlace = -4;
const otherPlaceOnVisit = -2;
const sharedPerson = 1.6;
const otherPeople = -5;
const otherPeopleOfMany = -2;
const doubtfulPeople = -1.5;
const sameSession = 4;
/** what a later text still speaks of, so many days after the month it tells, mattered then */
const recalled = 0.6;
const recalledAfter = 14;
/** what two texts of the same days expect of the same month */
const announced = 1;
/** what two texts of the same days tell of the same month */
const together = 1.5;
/** a call has no place that could tell it */
const recalledCall = 0.8;
/** what two sides do but seldom: one in the same weeks is likely the same */
const rarity: Readonly<Partial<Record<EncounterKind, number>>> = {
  commission: 1.7,
  summit: 1.5,
  ministerial: 1,
  consultations: 1,
  conference: 0.7,
  visit: 0.5,
};
/** of a gathering of many, two texts name those alone who matter to them */
const namedInPart = -1;
const namedApart = -2;
/** what was planned in a place and what was called off there, whatever its day */
const calledOff = 0.7;
/** what was set for a month or day and called off then, where no place is told */
const calledOffThen = 0.4;
/** what was planned for a season somewhere and held there within it */
const cameAbout = 0.7;

/** Kinds by which one encounter may be told, with what the difference costs. */
const kinCosts: Readonly<Record<string, number>> = {
  "meeting reception": 1.4,
  "consultations meeting": 1.5,
  "commission consultations": 3,
  "conference ministerial": 2,
  "conference summit": 2,
  "ministerial summit": 3,
};
/** The same of talks of three sides and more. */
const kinCostsOfMany: Readonly<Record<string, number>> = {
  "conference meeting": 2,
  "meeting ministerial": 0.5,
  "meeting summit": 1,
};
/** Many take part, and a text names some of them. */
const ofMany = new Set<EncounterKind>(["commission", "conference", "ministerial", "summit", "consultations"]);

export interface Evidence {
  readonly odds: number;
  readonly reasons: readonly string[];
}

const never = (reason: string): Evidence => ({ odds: veto, reasons: [reason] });

export function weigh(a: Prepared, b: Prepared): Evidence {
  const [one, other] = [a.telling, b.telling];
  if (one.decided && other.decided) {
    return one.decided === other.decided ? { odds: -veto, reasons: ["decided by a person"] } : never("decided by a person");
  }
  // a text tells of one encounter once
  if (one.text === other.text && !isRepeated(a, b)) return never("both in one text");
  const kin = kinOf(a, b);
  if (kin === undefined) return never("other kind");
  const parties = partiesWorth(a, b);
  if (parties === null) return never("other parties");
  const status = statusWorth(a, b);
  if (status === null) return never("one called off, one held");
  const reasons: (EncounterReason | `session ${number}`)[] = [];
  let odds = prior - kin + parties + status + (kin === 0 ? (rarity[a.kind] ?? 0) : 0);
  const sessions = one.session !== null && other.session !== null;
  if (sessions && one.session !== other.session) return never("another session");
  if (sessions) {
    odds += sameSession;
    reasons.push(`session ${one.session}`);
  }
  if (one.body !== null && other.body !== null && one.body !== other.body && (a.kind === "commission" || b.kind === "commission"))
    return never("another body");
  const when = timeWorth(a, b);
  if (when === null) return never("another time");
  odds += when.odds;
  reasons.push(when.reason);
  const where = placeWorth(a, b);
  odds += where.odds;
  if (where.reason !== "") reasons.push(where.reason);
  const who = peopleWorth(a, b);
  if (who.contradicts && !sessions) return never("other people");
  odds += who.odds;
  if (who.reason !== "") reasons.push(who.reason);
  // what speaks strongly against it binds whoever else is joined
  if (where.odds <= otherPlace && !sessions) return never("another place");
  if (kin > 0) reasons.push("told as another kind");
  return { odds: Math.max(odds, veto / 2 + 1), reasons };
}

/** What it costs that two kinds are told; undefined where they are never one. */
function kinOf(a: Prepared, b: Prepared): number | undefined {
  if (a.kind === b.kind) return 0;
  const kinds = a.kind < b.kind ? `${a.kind} ${b.kind}` : `${b.kind} ${a.kind}`;
  return kinCosts[kinds] ?? (a.parties === "many" && b.parties === "many" ? kinCostsOfMany[kinds] : undefined);
}

/** How surely two tellings are of one encounter, 0 … 1, and why. */
export function compareTellings(a: Telling, b: Telling): Link {
  const { odds, reasons } = weigh(prepare(a), prepare(b));
  return { score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000, reasons };
}

/** Tells of tellings whether two may be one encounter, whatever else is told; what it made ready of each it remembers. */
export function companions(): (a: Telling, b: Telling) => boolean {
  const ready = new Map<Telling, Prepared>();
  const preparedOf = (telling: Telling) => {
    const found = ready.get(telling) ?? prepare(telling);
    ready.set(telling, found);
    return found;
  };
  return (a, b) => weigh(preparedOf(a), preparedOf(b)).odds >= joinFrom;
}

/** Whether a text says the same thing twice. */
function isRepeated(a: Prepared, b: Prepared): boolean {
  if (a.telling.kind !== b.telling.kind || a.telling.date !== b.telling.date || a.telling.date === null) return false;
  if (a.telling.status !== b.telling.status) return false;
  const [few, many] = a.people.length <= b.people.length ? [a.people, b.people] : [b.people, a.people];
  return few.every((x) => many.some((y) => sameness(x, y) >= 0.5));
}

function partiesWorth(a: Prepared, b: Prepared): number | null {
  const [one, other] = [a.telling.parties, b.telling.parties];
  const shared = one.filter((party) => other.includes(party)).length;
  if (shared === one.length && shared === other.length) return 0;
  const few = Math.min(one.length, other.length);
  // an organisation holds its own gathering, whomever of its members a text names
  const ofOne =
    gathers.has(a.kind) && a.kind === b.kind && one.some((party) => party.startsWith("org:") && other.includes(party));
  if (few < 3 && gathers.has(a.kind) && gathers.has(b.kind)) {
    // who is named of those who came: all are among the others, or at least one at what only several hold
    if (shared === few || ofOne) return namedInPart;
    return shared > 0 && a.kind === b.kind && (a.kind !== "conference" || isSamePlace(a, b)) ? namedApart : null;
  }
  if (few < 3) return null;
  // a list of many is told in part
  const part = shared / few;
  return part >= 0.99 ? -0.5 : ofOne ? namedInPart : part >= 0.6 ? -1.5 : null;
}

function statusWorth(a: Prepared, b: Prepared): number | null {
  const [one, other] = [a.telling.status, b.telling.status];
  if (one === other) return 0;
  const has = (status: EncounterStatus) => one === status || other === status;
  if (has("held") && has("cancelled")) return null;
  if (has("held") && has("planned")) {
    const [plan, done] = one === "planned" ? [a, b] : [b, a];
    // who plans does not know yet that it was held
    if (plan.published !== null && done.precision === "day" && plan.published > done.max + 1) return null;
    return isSamePlace(a, b) && dayOrMore(done.precision) && plan.precision === "wide" ? cameAbout : 0;
  }
  if (!has("planned") || !has("cancelled")) return 0;
  if (isSamePlace(a, b)) return calledOff;
  return a.telling.date !== null && a.telling.date === b.telling.date ? calledOffThen : 0;
}

const isSamePlace = (a: Prepared, b: Prepared): boolean => a.place !== null && a.place === b.place;

/** Whether a text looks back at what is well known: it came out long after. */
const isRecalled = ({ precision, published, max }: Prepared): boolean =>
  precision === "month" && published !== null && published > max + recalledAfter;

/** Days within which two texts that announce something likely announce the same. */
const announcedWithin = 10;

const announcedTogether = (a: Prepared, b: Prepared, within = announcedWithin): boolean =>
  a.telling.status === "planned" &&
  b.telling.status === "planned" &&
  a.published !== null &&
  b.published !== null &&
  Math.abs(a.published - b.published) <= within;

/** Days within which two texts that look back at one month likely look back at the same. */
const recalledWithin = 3;

/** Whether two texts of the same days look back at what was in one month. */
const recalledTogether = (a: Prepared, b: Prepared): boolean =>
  a.telling.date === b.telling.date &&
  a.telling.status === "held" &&
  b.telling.status === "held" &&
  a.published !== null &&
  b.published !== null &&
  a.published > a.max &&
  Math.abs(a.published - b.published) <= recalledWithin;

function timeWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason } | null {
  if (a.precision === "nowhere" || b.precision === "nowhere") {
    return a.telling.session !== null && a.telling.session === b.telling.session ? { odds: 0, reason: "no time told" } : null;
  }
  if (a.precision === "undated" || b.precision === "undated") {
    const when = undatedWorth(a, b);
    // "the fourth session", recalled without its day
    const numbered = a.telling.session !== null && a.telling.session === b.telling.session && a.kind === b.kind;
    return when ?? (numbered && isBehind(a, b) ? { odds: 0, reason: "no time told" } : null);
  }
  const gap = Math.max(a.min, b.min) - Math.min(a.max, b.max);
  if (dayOrMore(a.precision) && dayOrMore(b.precision)) {
    if (gap <= 0) return { odds: a.precision === b.precision ? 3.5 : 2.5, reason: "same day" };
    const later = a.min > b.min ? a : b;
    // told under the day on which the text came out
    const lags = later.published !== null && later.min === later.published;
    // "two weeks ago" is roughly said
    if (gap <= 2 && (isRough(a) || isRough(b))) return { odds: gap === 1 ? 1.7 : 1.2, reason: "weeks ago told" };
    if (gap === 1) return { odds: lags ? 1.7 : 0.3, reason: lags ? "day of publication told" : "a day off" };
    if (gap <= 3 && lags) return { odds: -1.5, reason: "day of publication told" };
    return null;
  }
  if (gap > 0) return null;
  if (a.precision === "wide" || b.precision === "wide") {
    const alike = a.telling.date === b.telling.date;
    return { odds: alike ? (announcedTogether(a, b, 60) ? 2 : 1.5) : 0.8, reason: "within the time told" };
  }
  const later = isRecalled(a) || isRecalled(b);
  return {
    odds:
      1.5 +
      (recalledTogether(a, b) ? together : later ? recalled : announcedTogether(a, b) ? announced : 0) +
      (later && (a.kind === "call" || b.kind === "call") ? recalledCall : 0),
    reason: "same month",
  };
}

/** Whether what one of two tells without a day may be what the other tells to have been before: it came out later. */
function isBehind(a: Prepared, b: Prepared): boolean {
  const [vague, other] = a.precision === "undated" ? [a, b] : [b, a];
  return vague.telling.status === "held" && other.telling.status === "held" && other.max <= vague.published!;
}

/** Time of a telling that says none: by the day of its text. */
function undatedWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason } | null {
  const [vague, other] = a.precision === "undated" ? [a, b] : [b, a];
  const text = vague.published!;
  if (other.precision === "undated") {
    const days = Math.abs(text - other.published!);
    const held = a.telling.status === "held" && b.telling.status === "held";
    if (!held) return { odds: days <= 3 ? 1.3 : days <= announcedWithin ? 0.6 : days <= 60 ? 0 : -1, reason: "no time told" };
    if (days > 7) return null;
    return { odds: days <= 1 ? (a.kind === "conference" ? 2.3 : 2) : days <= 3 ? 1 : -1, reason: "told in the same days" };
  }
  if (vague.telling.status !== "held") {
    if (other.max < text - 30 || other.min > text + undatedAhead) return null;
    return {
      odds: announcedTogether(a, b, 3) ? 1.3 : announcedTogether(a, b) ? 1 : other.min - text > 60 ? -1 : 0.3,
      reason: "no time told",
    };
  }
  if (!dayOrMore(other.precision)) {
    // an encounter of that month, told of within it
    if (text < other.min || text > other.max + 3) return null;
    return {
      odds: other.precision !== "month" ? -0.5 : isRecalled(other) ? 1.5 : 0.8,
      reason: "told in the same month",
    };
  }
  // "last week" may be any day of it up to that of the text
  const days = text - Math.max(other.min, Math.min(other.max, text));
  if (days < -1 || days > undatedBefore) return null;
  const odds = days < 0 ? 0.5 : days <= 1 ? 3 : days <= 3 ? 1.5 : days <= 7 ? 0 : -1.5;
  return { odds, reason: days <= 3 ? "told in the same days" : "told within two weeks" };
}

function placeWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason | "" } {
  const [here, there] = [a.telling.place, b.telling.place];
  if (here === null || there === null) return { odds: 0, reason: "" };
  const against = a.kind === "visit" ? otherPlaceOnVisit : otherPlace;
  const [ofState, ofOther] = [isState(here), isState(there)];
  if (ofState || ofOther) {
    if (a.placeState === null || b.placeState === null) return { odds: 0, reason: "" };
    if (a.placeState !== b.placeState) return { odds: otherPlace, reason: "another place" };
    return { odds: ofState && ofOther ? 1 : placeInState, reason: "same country" };
  }
  if (a.place !== null && b.place !== null) {
    if (a.place === b.place) return { odds: samePlace, reason: "same place" };
    return { odds: a.placeState === b.placeState ? against : otherPlace, reason: "another place" };
  }
  const like = placeLikeness(a.telling, b.telling);
  if (like >= 0.75) return { odds: samePlace, reason: "same place" };
  // a name in another script may be another name of it
  if (a.telling.language !== b.telling.language && like > 0.4) return { odds: 0, reason: "" };
  return { odds: a.telling.language === b.telling.language ? against : against / 2, reason: "another place" };
}

function placeLikeness(a: Telling, b: Telling): number {
  return likeness(placeSounds(a.place!, a.language), placeSounds(b.place!, b.language));
}

/** The same few places are told again and again. */
const sounding = new Map<string, Packed>();

function placeSounds(place: string, language: string): Packed {
  const key = `${language}\n${place}`;
  let found = sounding.get(key);
  if (found === undefined) {
    const words = place.split(/[\s-]+/).map((word) => soundsOf(word, language));
    found = packed(words.join(""));
    if (sounding.size > 20_000) sounding.clear();
    sounding.set(key, found);
  }
  return found;
}

function peopleWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason | ""; contradicts: boolean } {
  if (a.people.length === 0 || b.people.length === 0) return { odds: 0, reason: "", contradicts: false };
  const shared = new Set<string>();
  let sharedAnywhere = 0;
  for (const x of a.people) {
    for (const y of b.people) {
      if (x.state !== null && y.state !== null && x.state !== y.state) continue;
      if (sameness(x, y) < 0.5) continue;
      sharedAnywhere++;
      shared.add(x.state ?? y.state ?? "");
    }
  }
  let odds = Math.min(shared.size, 2) * sharedPerson + Math.min(Math.max(0, sharedAnywhere - shared.size), 2) * 0.4;
  let contradicts = false;
  let others = false;
  for (const state of new Set([...a.telling.parties, ...b.telling.parties])) {
    if (shared.has(state)) continue;
    const [here, there] = [a.people, b.people].map((people) => people.filter((person) => person.state === state));
    if (here.length === 0 || there.length === 0) continue;
    const best = Math.max(...here.flatMap((x) => there.map((y) => sameness(x, y))));
    const office = here.some((x) => x.office !== null && there.some((y) => y.office === x.office));
    if (best >= 0.05 && office) odds += doubtfulPeople;
    else if (ofMany.has(a.kind) && ofMany.has(b.kind)) odds += otherPeopleOfMany;
    else {
      odds += otherPeople;
      contradicts = true;
    }
    others = true;
  }
  const reason = shared.size > 0 ? "same people" : others ? "other people" : "";
  return { odds, reason, contradicts };
}

/** How surely two are one person. */
function sameness(x: Person, y: Person): number {
  if (x.person !== null && x.person === y.person) return 1;
  const key = x.key < y.key ? `${x.key}\n${y.key}` : `${y.key}\n${x.key}`;
  let score = compared.get(key);
  if (score === undefined) {
    score = compareNames(x.name, y.name).score;
    if (compared.size > 50_000) compared.clear();
    compared.set(key, score);
  }
  // known to be two; a short name may have been left by itself
  if (x.person !== null && y.person !== null && x.name.words.length > 1 && y.name.words.length > 1 && score < 0.9)
    return score / 2;
  return score;
}

/** The same few names meet again and again. */
const compared = new Map<string, number>();
