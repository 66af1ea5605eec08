import type { BodyKind } from "../lang/bodies.ts";
import type { EncounterKind, EncounterStatus } from "../read/record.ts";
import { edtfDays } from "./days.ts";
import { compareNames } from "./match.ts";
import { type FoldedName, foldName } from "./names.ts";
import { placeOf, stateOfPlace } from "./places.ts";
import type { EncounterReason } from "./reasons.ts";
import { likeness, type Packed, packed, soundsOf } from "./sounds.ts";

/**
 * Which tellings of encounters are of one encounter. A telling is one text's word of it; the same meeting is told by both sides, in
 * other languages, under the day of publication or a month only, before it is held and long after. Tellings are compared only within
 * blocks (the parties, the days or months), evidence is added up, and two join where no two of those joined contradict each other.
 */
export interface Telling {
  /** id of the fact */
  readonly id: string;
  /** id of the text */
  readonly text: string;
  readonly language: string;
  /** EDTF */
  readonly published: string | null;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly parties: readonly string[];
  /** EDTF, as told */
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participating[];
  /** "21" of the 21st session */
  readonly session: number | null;
  /** which mechanism sat, where told */
  readonly body: BodyKind | null;
  /** tellings that share such a key are one because someone decided it; two of different keys are not */
  readonly decided?: string | null;
  /** true where the text is another's copy: it has no voice of its own in what is told */
  readonly copy?: boolean;
}

/** Somebody who takes part. */
export interface Participating {
  readonly name: string;
  readonly post: string | null;
  readonly state: string | null;
  /** shared by all names of one person, where it is known who is who */
  readonly person?: string | null;
}

/** One encounter: places of its tellings in the list that was given, each with why it is told to be one with the others. */
export interface Cluster {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

/** Why a telling belongs to its encounter: to its likeliest companion. The one that has none has score 1 and no reasons. */
export interface Link {
  /** 0 … 1 */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Two are one from these odds on (natural logarithm). */
const joinFrom = 0.4;
/** Nothing joins what contradicts so much. */
const veto = -50;
/** Where two encounters fit a loosely dated telling alike, it is told to be neither. */
const clearBy = 0.4;

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
/** what was planned in a place and what was called off there, whatever its day */
const calledOff = 0.7;

/** Kinds by which one encounter may be told, with what the difference costs. */
const kinCosts: Readonly<Record<string, number>> = {
  "meeting reception": 2,
  "consultations meeting": 1.5,
  "commission consultations": 3,
  "conference ministerial": 2,
  "conference summit": 2,
  "ministerial summit": 3,
};
/** Many take part, and a text names some of them. */
const ofMany = new Set<EncounterKind>(["commission", "conference", "ministerial", "summit", "consultations"]);

/** Days around a telling without a date in which the encounter may lie: held before its text, planned after it. */
const undatedBefore = 14;
const undatedAhead = 200;
/** A span of more days than this is a season or a year. */
const monthDays = 31;

/** How exactly a telling is dated. */
type Precision = "day" | "days" | "month" | "wide" | "undated" | "nowhere";

interface Prepared {
  readonly telling: Telling;
  readonly kind: EncounterKind;
  readonly parties: string;
  /** first and last day in which it may lie */
  readonly min: number;
  readonly max: number;
  readonly precision: Precision;
  readonly published: number | null;
  readonly place: string | null;
  readonly placeState: string | null;
  readonly people: readonly Person[];
}

interface Person {
  readonly name: FoldedName;
  readonly key: string;
  readonly state: string | null;
  readonly office: string | null;
  readonly person: string | null;
}

/**
 * The encounters of tellings, in the order of their first tellings. The same tellings give the same encounters in whatever order
 * they stand.
 */
export function mergeTellings(tellings: readonly Telling[]): Cluster[] {
  const all = tellings.map(prepare);
  const pairs = new Pairs(all);
  let edges: Edge[] = [];
  for (const [a, b] of neighbours(all)) {
    const { odds } = pairs.of(a, b);
    if (odds >= joinFrom) edges.push({ a, b, odds });
  }
  edges = unambiguous(edges, all, pairs);
  const names = tellings.map(({ text, id }) => `${text}\n${id}`);
  const nameOf = ({ a, b }: Edge) => (names[a] < names[b] ? `${names[a]}\n${names[b]}` : `${names[b]}\n${names[a]}`);
  edges.sort((x, y) => y.odds - x.odds || (nameOf(x) < nameOf(y) ? -1 : 1));
  const groupOf = tellings.map((_, i) => [i]);
  // what somebody joined may contradict itself, so it speaks against nobody else
  const isDecided = (i: number) => Boolean(tellings[i].decided);
  const contradicts = (i: number, j: number) => isDecided(i) === isDecided(j) && pairs.of(i, j).odds <= veto / 2;
  for (const { a, b } of edges) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (one === other || one.some((i) => other.some((j) => contradicts(i, j)))) continue;
    one.push(...other);
    for (const i of other) groupOf[i] = one;
  }
  return [...new Set(groupOf)].map((group) => {
    const members = group.sort((x, y) => x - y);
    return { members, links: members.map((i) => linkOf(i, members, pairs)) };
  });
}

function linkOf(i: number, members: readonly number[], pairs: Pairs): Link {
  let best: Evidence | null = null;
  for (const j of members) {
    if (j === i) continue;
    const found = pairs.of(i, j);
    if (best === null || found.odds > best.odds) best = found;
  }
  if (best === null) return { score: 1, reasons: [] };
  return { score: Math.round(1000 / (1 + Math.exp(-best.odds))) / 1000, reasons: best.reasons };
}

/**
 * Where a telling is found, and where it looks for others: keys of its parties, sort of encounter and time. Two tellings are never one
 * unless one is found where the other looks, or somebody decided it.
 */
export interface TellingBlocks {
  readonly own: readonly string[];
  /** blocks of one day: all that is there is looked at */
  readonly days: readonly string[];
  /** blocks of a month: what came out in the days nearest to the telling's text is looked at */
  readonly months: readonly string[];
}

/** Kinds by which one encounter may be told belong to one sort. */
const sorts: Readonly<Partial<Record<EncounterKind, string>>> = {
  meeting: "talks",
  reception: "talks",
  consultations: "talks",
  commission: "talks",
  conference: "many",
  ministerial: "many",
  summit: "many",
};
/** Exactly dated tellings this many days apart may still be of one encounter. */
const daysAround = 3;
/** Tellings of a month that are looked at on either side of a text's day: where there are more, the nearest. */
export const nearestOfMonth = 24;

/** The blocks of a telling: exactly dated ones meet each other by their days, loosely dated ones meet all by their months. */
export function blocksOf(telling: Telling): TellingBlocks {
  return blocksOfPrepared(prepare(telling));
}

function blocksOfPrepared({ parties, kind, min, max, precision, telling }: Prepared): TellingBlocks {
  const own = telling.decided ? [`decided ${telling.decided}`] : [];
  const days = [...own];
  const months: string[] = [];
  if (precision === "nowhere") return { own, days, months };
  const block = `${parties} ${sorts[kind] ?? kind}`;
  const exact = dayOrMore(precision);
  if (exact) {
    for (let day = min; day <= max; day++) own.push(`${block} d${day}`);
    for (let day = min - daysAround; day <= max + daysAround; day++) days.push(`${block} d${day}`);
  }
  const [first, last] = [monthOf(min - daysAround), monthOf(Math.min(max, min + 400) + daysAround)];
  for (let month = first; month <= last; month++) {
    own.push(`${block} ${exact ? "e" : "l"}${month}`);
    months.push(`${block} l${month}`);
    if (!exact) months.push(`${block} e${month}`);
  }
  return { own, days, months };
}

/** Stretches of thirty days, numbered. */
const monthOf = (day: number): number => Math.floor(day / 30);

/** Pairs of which one is where the other looks, each once. */
function neighbours(all: readonly Prepared[]): [number, number][] {
  const blocks = all.map(blocksOfPrepared);
  const found = new Map<string, number[]>();
  // by the days of their texts, so that the nearest stand side by side
  const days = all.map(({ published, min }) => published ?? min);
  const order = [...all.keys()].sort((x, y) => days[x] - days[y] || (all[x].telling.id < all[y].telling.id ? -1 : 1));
  for (const i of order) {
    for (const block of blocks[i].own) {
      const list = found.get(block);
      if (list) list.push(i);
      else found.set(block, [i]);
    }
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const meet = (x: number, y: number) => {
    if (x === y) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    const id = a * all.length + b;
    if (seen.has(id)) return;
    seen.add(id);
    pairs.push([a, b]);
  };
  for (const i of order) {
    for (const block of blocks[i].days) for (const j of found.get(block) ?? []) meet(i, j);
    for (const block of blocks[i].months) {
      const list = found.get(block) ?? [];
      let from = 0;
      if (list.length > 2 * nearestOfMonth) {
        const later = list.findIndex((j) => days[j] >= days[i]);
        from = Math.max(0, (later === -1 ? list.length : later) - nearestOfMonth);
      }
      for (const j of list.slice(from, from + 2 * nearestOfMonth)) meet(i, j);
    }
  }
  return pairs;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Without the edges of a loosely dated telling to two encounters that fit it alike and are not one. */
function unambiguous(edges: readonly Edge[], all: readonly Prepared[], pairs: Pairs): Edge[] {
  const byTelling = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) {
      if (all[end].precision === "day" || all[end].precision === "days" || all[end].telling.decided) continue;
      const list = byTelling.get(end);
      if (list) list.push(edge);
      else byTelling.set(end, [edge]);
    }
  }
  /** How many texts tell exactly what one telling tells, it among them. */
  const tellers = (i: number): number => {
    const texts = new Set([all[i].telling.text]);
    for (const edge of exact.get(i) ?? []) texts.add(all[edge.a === i ? edge.b : edge.a].telling.text);
    return texts.size;
  };
  const exact = new Map<number, Edge[]>();
  for (const edge of edges) {
    if (!dayOrMore(all[edge.a].precision) || !dayOrMore(all[edge.b].precision)) continue;
    for (const end of [edge.a, edge.b]) exact.set(end, [...(exact.get(end) ?? []), edge]);
  }
  const dropped = new Set<Edge>();
  for (const [end, own] of byTelling) {
    if (own.length < 2) continue;
    const other = (edge: Edge) => (edge.a === end ? edge.b : edge.a);
    const best = own.reduce((x, y) => (y.odds > x.odds ? y : x));
    const rivals = own.filter((edge) => edge.odds > best.odds - clearBy && pairs.of(other(edge), other(best)).odds <= veto / 2);
    if (rivals.length === 0) continue;
    // what several texts tell is what others recall
    const known = own.filter((edge) => edge.odds > best.odds - clearBy && tellers(other(edge)) > 1);
    const one = known.length > 0 && known.every((edge) => pairs.of(other(edge), other(known[0])).odds > veto / 2);
    for (const edge of own) if (!one || !known.includes(edge)) dropped.add(edge);
  }
  return edges.filter((edge) => !dropped.has(edge));
}

interface Evidence {
  readonly odds: number;
  readonly reasons: readonly string[];
}

/** The evidence between any two, worked out when first asked for. */
class Pairs {
  readonly #all: readonly Prepared[];
  readonly #known = new Map<number, Evidence>();

  constructor(all: readonly Prepared[]) {
    this.#all = all;
  }

  of(a: number, b: number): Evidence {
    const id = a < b ? a * this.#all.length + b : b * this.#all.length + a;
    let found = this.#known.get(id);
    if (found === undefined) {
      found = weigh(this.#all[a], this.#all[b]);
      this.#known.set(id, found);
    }
    return found;
  }
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

/** Whether a telling says no exact day, so that it may fit several encounters. */
export function isLoose(telling: Telling): boolean {
  return !dayOrMore(prepare(telling).precision);
}

const never = (reason: string): Evidence => ({ odds: veto, reasons: [reason] });

function weigh(a: Prepared, b: Prepared): Evidence {
  const [one, other] = [a.telling, b.telling];
  if (one.decided && other.decided) {
    return one.decided === other.decided ? { odds: -veto, reasons: ["decided by a person"] } : never("decided by a person");
  }
  // a text tells of one encounter once
  if (one.text === other.text && !isRepeated(a, b)) return never("both in one text");
  const kin = a.kind === b.kind ? 0 : kinCosts[a.kind < b.kind ? `${a.kind} ${b.kind}` : `${b.kind} ${a.kind}`];
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
  if (one.body !== null && other.body !== null && one.body !== other.body && a.kind === "commission")
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
  if (one.length < 3 || other.length < 3) return null;
  // a list of many is told in part
  const part = shared / Math.min(one.length, other.length);
  return part >= 0.99 ? -0.5 : part >= 0.6 ? -1.5 : null;
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
  }
  if (has("planned") && has("cancelled") && a.place !== null && a.place === b.place) return calledOff;
  return 0;
}

/** Whether a text looks back at what is well known: it came out long after. */
const isRecalled = ({ precision, published, max }: Prepared): boolean =>
  precision === "month" && published !== null && published > max + recalledAfter;

/** Whether a day may have been told as so many weeks ago. */
const isRough = ({ precision, published, min }: Prepared): boolean =>
  precision === "day" && published !== null && published - min >= 7 && (published - min) % 7 === 0;

const dayOrMore = (precision: Precision): boolean => precision === "day" || precision === "days";

function timeWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason } | null {
  if (a.precision === "nowhere" || b.precision === "nowhere") {
    return a.telling.session !== null && a.telling.session === b.telling.session ? { odds: 0, reason: "no time told" } : null;
  }
  if (a.precision === "undated" || b.precision === "undated") return undatedWorth(a, b);
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
    return { odds: a.telling.date === b.telling.date ? 1.5 : 0.8, reason: "within the time told" };
  }
  const later = isRecalled(a) || isRecalled(b);
  return { odds: 1.5 + (later ? recalled : 0) + (later && a.kind === "call" ? recalledCall : 0), reason: "same month" };
}

/** Time of a telling that says none: by the day of its text. */
function undatedWorth(a: Prepared, b: Prepared): { odds: number; reason: EncounterReason } | null {
  const [vague, other] = a.precision === "undated" ? [a, b] : [b, a];
  const text = vague.published!;
  if (other.precision === "undated") {
    const days = Math.abs(text - other.published!);
    const held = a.telling.status === "held" && b.telling.status === "held";
    if (!held) return { odds: days <= 3 ? 1 : days <= 60 ? 0 : -1, reason: "no time told" };
    if (days > 7) return null;
    return { odds: days <= 1 ? 2 : days <= 3 ? 1 : -1, reason: "told in the same days" };
  }
  if (vague.telling.status !== "held") {
    if (other.max < text - 30 || other.min > text + undatedAhead) return null;
    return { odds: other.min - text > 60 ? -1 : 0.3, reason: "no time told" };
  }
  if (!dayOrMore(other.precision)) {
    // an encounter of that month, told of within it
    if (text < other.min || text > other.max + 3) return null;
    return { odds: other.precision === "month" ? 0.8 : -0.5, reason: "told in the same month" };
  }
  const days = text - other.max;
  if (days < -1 || days > undatedBefore) return null;
  const odds = days < 0 ? 0.5 : days <= 1 ? 2.7 : days <= 3 ? 1.5 : days <= 7 ? 0 : -1.5;
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

const isState = (place: string): boolean => /^[A-Z]{2}$/.test(place);

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
  for (const state of a.telling.parties) {
    if (shared.has(state)) continue;
    const [here, there] = [a.people, b.people].map((people) => people.filter((person) => person.state === state));
    if (here.length === 0 || there.length === 0) continue;
    const best = Math.max(...here.flatMap((x) => there.map((y) => sameness(x, y))));
    const office = here.some((x) => x.office !== null && there.some((y) => y.office === x.office));
    if (best >= 0.05 && office) odds += doubtfulPeople;
    else if (ofMany.has(a.kind)) odds += otherPeopleOfMany;
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
const folded = new Map<string, FoldedName>();

function foldedName(name: string, language: string): FoldedName {
  const key = `${language}\n${name}`;
  let found = folded.get(key);
  if (found === undefined) {
    found = foldName(name, language);
    if (folded.size > 20_000) folded.clear();
    folded.set(key, found);
  }
  return found;
}

function prepare(telling: Telling): Prepared {
  const { date, status, published, parties, place, participants, language } = telling;
  const own = edtfDays(date);
  const text = edtfDays(published);
  const textDay = text !== null && text.max - text.min < monthDays ? text.max : null;
  let [min, max] = [own?.min ?? 0, own?.max ?? 0];
  let precision: Precision = "nowhere";
  if (own !== null) {
    const days = own.max - own.min;
    precision = days === 0 ? "day" : days <= 10 ? "days" : days < monthDays ? "month" : "wide";
  } else if (date === null && textDay !== null) {
    precision = "undated";
    min = status === "held" ? textDay - undatedBefore : textDay - 30;
    max = status === "held" ? textDay + 1 : textDay + undatedAhead;
  }
  const sides = [...new Set(parties)].sort();
  // two sides, or one, can only confer
  const kind = sides.length < 3 && (telling.kind === "ministerial" || telling.kind === "summit") ? "meeting" : telling.kind;
  const key = place === null ? null : placeOf(place);
  return {
    telling,
    kind,
    parties: sides.length > 2 ? "many" : sides.join("|"),
    min,
    max,
    precision,
    published: textDay,
    place: key,
    placeState: place === null ? null : isState(place) ? place : key === null ? null : stateOfPlace(place),
    people: participants.map(({ name, post, state, person }) => ({
      // taken apart only where people are compared
      get name() {
        return foldedName(name, language);
      },
      key: `${language}\n${name}`,
      state,
      office: post?.split(":")[0] ?? null,
      person: person ?? null,
    })),
  };
}

/** What the tellings of one encounter come to. */
export interface Settled {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}

/** Planned, then called off or held. */
const certainty: Record<EncounterStatus, number> = { planned: 0, cancelled: 1, held: 2 };

/**
 * What the tellings of one encounter come to: the furthest status, the wider kind, the parties and the place that most tell, the
 * most exact day. Of several days the one that most tell; of as many, one that is not merely the day of publication, then the earliest.
 * Of equals the first telling's word stands, so give the best to read first.
 */
export function settled(tellings: readonly Telling[]): Settled {
  const own = tellings.filter((telling) => !telling.copy);
  const all = (own.length > 0 ? own : tellings).map(prepare);
  const status = all.reduce((best: EncounterStatus, { telling }) => {
    return certainty[telling.status] > certainty[best] ? telling.status : best;
  }, "planned");
  const sure = all.filter(({ telling }) => telling.status === status);
  const kinds = all.map((one) => one.kind);
  const kind = kinds.includes("meeting") && new Set(kinds).size > 1 ? "meeting" : mostTold(kinds)!;
  const parties = mostTold(all.map(({ telling }) => [...new Set(telling.parties)].sort().join()))!;
  const places = all.filter(({ telling }) => telling.place !== null);
  const towns = places.filter(({ telling }) => !isState(telling.place!));
  const placeKeys = (towns.length > 0 ? towns : places).map(({ place, telling }) => place ?? telling.place!);
  const placeKey = mostTold(placeKeys);
  return {
    kind,
    status,
    parties: (sure.find(({ telling }) => [...new Set(telling.parties)].sort().join() === parties) ?? all[0]).telling.parties,
    date: dateOf(sure) ?? dateOf(all),
    place: places.find(({ place, telling }) => (place ?? telling.place) === placeKey)?.telling.place ?? null,
  };
}

const exactness: readonly Precision[] = ["day", "days", "month", "wide", "nowhere"];

function dateOf(all: readonly Prepared[]): string | null {
  for (const precision of exactness) {
    const told = all.filter((one) => one.precision === precision && one.telling.date !== null);
    if (told.length === 0) continue;
    const sharp = told.filter((one) => !isRough(one));
    const dated = sharp.length > 0 ? sharp : told;
    const votes = new Map<string, { date: string; count: number; own: boolean; min: number }>();
    for (const { telling, min, published } of dated) {
      const vote = votes.get(telling.date!) ?? { date: telling.date!, count: 0, own: false, min };
      vote.count++;
      vote.own ||= published === null || published !== min;
      votes.set(telling.date!, vote);
    }
    const [best] = [...votes.values()].sort((x, y) => y.count - x.count || Number(y.own) - Number(x.own) || x.min - y.min);
    return best.date;
  }
  return null;
}

/** What is met most often; of equals what comes first. */
function mostTold<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
