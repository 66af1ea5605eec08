import type { Clues } from "../read/deed/clues.ts";
import type { Account, Act, Deed, Deeds, Fate } from "../read/deed/deed.ts";
import type { Commitment, ElchiRecord, Encounter, Figure } from "../read/record.ts";
import { edtfDays } from "./days.ts";
import { likeness } from "./likeness.ts";
import { placeOf } from "./places.ts";

/** A text with what it says of deeds, as `readWhole` gives both. */
export interface FollowedText {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly record: Pick<ElchiRecord, "commitments" | "encounters">;
  readonly deeds: Deeds;
}

/**
 * What became of a promise. `open`: nothing is told and its day has not passed · `overdue`: nothing is told and its day has passed ·
 * `kept`: done as said · `partly`: some of it, or still running · `postponed`: moved to a later day · `broken`: given up, refused, or not done.
 */
export const promiseStatuses = ["open", "overdue", "kept", "partly", "postponed", "broken"] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

/** Words of a text. */
export interface Words {
  readonly text: string;
  readonly quote: string;
  readonly span: [start: number, end: number];
}

/** A promise and what became of it. A status other than open and overdue always has the words of a later text with it. */
export interface Followed {
  readonly text: string;
  /** place of the commitment in the list of its text's record; -1 for what the words give by which another promise was put off */
  readonly index: number;
  readonly commitment: Commitment;
  readonly status: PromiseStatus;
  readonly by: Words | null;
  /** the new day of what was put off, where it is told */
  readonly moved: string | null;
  /** how sure the link is: 0 to 1 */
  readonly score: number;
  /** what the two have in common, the weightiest first */
  readonly reasons: readonly string[];
  /** other texts that tell the same promise */
  readonly also: readonly Words[];
}

interface Promised {
  readonly text: FollowedText;
  readonly index: number;
  readonly commitment: Commitment;
  readonly account: Account;
  /** the planned encounter that is promised */
  readonly encounter: Encounter | null;
}

interface Outcome {
  readonly promised: Promised;
  readonly status: Exclude<PromiseStatus, "open" | "overdue">;
  readonly by: Words;
  /** the text whose words they are */
  readonly text: FollowedText;
  readonly published: string;
  readonly moved: string | null;
  readonly weight: number;
  readonly score: number;
  /** numbers or words of a part tell that not all was done */
  readonly measured?: boolean;
  /** it was given up, not only left undone */
  readonly refused?: boolean;
  readonly reasons: readonly string[];
}

/** What became of every commitment of the texts, as the texts themselves tell it; `today` (YYYY-MM-DD) parts what is open from what is overdue. */
export function follow(texts: readonly FollowedText[], today: string): Followed[] {
  const promises = texts.flatMap((text): Promised[] =>
    text.record.commitments.map((given, index) => {
      const commitment = asMoved(text, given);
      return { text, index, commitment, account: text.deeds.promises[index], encounter: plannedWith(text, commitment) };
    }),
  );
  const later = new Later(texts);
  const possible = new Map(promises.map((promised) => [promised, outcomesOf(promised, later)]));
  // what was put off to another day is promised anew
  const again = [...settle(new Map(possible)).found.values()].flatMap(renewed);
  for (const promised of again) possible.set(promised, outcomesOf(promised, later));
  const { found, same } = settle(possible);
  return [...promises, ...again].flatMap((promised): Followed[] => {
    const { text, index, commitment } = promised;
    const outcome = found.get(promised);
    const whole = { text: text.id, index, commitment };
    const group = outcome && same.get(outcome);
    if (outcome === undefined || group === "other") {
      if (index < 0) return [];
      const end = lastDay(commitment.due);
      const status = end !== null && end < (firstDay(today) ?? 0) ? "overdue" : "open";
      return [{ ...whole, status, by: null, moved: null, score: 0, reasons: [], also: [] }];
    }
    if (group === undefined) return [];
    const also = group.map(({ promised: { text: t, commitment: c } }) => ({ text: t.id, quote: c.quote, span: c.span }));
    const { status, by, moved, score, reasons } = outcome;
    return [{ ...whole, status, by, moved, score, reasons, also }];
  });
}

const outcomesOf = (promised: Promised, later: Later): Outcome[] => [
  ...heldOf(promised, later),
  ...toldOf(promised, later),
  ...reachedOf(promised, later),
];

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/** The commitment with the new day, where its sentence says that it was put off. */
function asMoved(text: FollowedText, commitment: Commitment): Commitment {
  const told = text.deeds.told.find((deed) => deed.fate === "moved" && overlaps(deed.span, commitment.span));
  const due = told ? laterPlan(commitment.due, told.future) : null;
  return due === null ? commitment : { ...commitment, due };
}

/** The promise that the words give by which a thing was put off to another day, unless the text's own commitments tell it. */
function renewed({ promised, status, by, moved, text }: Outcome): Promised[] {
  if (status !== "postponed" || moved === null) return [];
  if (text.record.commitments.some(({ span }) => overlaps(span, by.span))) return [];
  const { quote, span } = by;
  const commitment: Commitment = { ...promised.commitment, strength: "planned", due: moved, quote, span };
  const encounter = promised.encounter && { ...promised.encounter, date: moved };
  return [{ text, index: -1, commitment, account: promised.account, encounter }];
}

/** Rounds after which promises that want the same words are left as they are. */
const mostRounds = 4;

/** Gives each promise the outcome that fits it best; where another promise of its text takes the words, the next best. */
function settle(possible: Map<Promised, Outcome[]>): {
  found: Map<Promised, Outcome>;
  same: ReturnType<typeof joined>;
} {
  for (let round = 1; ; round++) {
    const found = new Map<Promised, Outcome>();
    for (const [promised, outcomes] of possible) {
      const best = bestOf(outcomes);
      if (best) found.set(promised, best);
    }
    const same = joined([...found.values()]);
    const losers = [...found].filter(([, outcome]) => same.get(outcome) === "other");
    if (losers.length === 0 || round === mostRounds) return { found, same };
    for (const [promised, { by }] of losers) {
      const others = (possible.get(promised) ?? []).filter(
        (one) => one.by.text !== by.text || one.by.span[1] <= by.span[0] || by.span[1] <= one.by.span[0],
      );
      possible.set(promised, others);
    }
  }
}

/** The planned encounter whose words a commitment shares. */
function plannedWith(text: FollowedText, { span, due }: Commitment): Encounter | null {
  const told = text.record.encounters.filter((e) => overlaps(e.span, span));
  const own = told.filter((e) => e.status === "planned");
  const planned = own.find((e) => e.date !== null) ?? own[0];
  if (planned !== undefined) return planned;
  // "has been put off and will now take place on 16 May"
  const off = told.find((e) => e.status === "cancelled" && laterPlan(e.date, due) !== null);
  return off ? { ...off, status: "planned", date: due } : null;
}

/** The texts by the two sides that they are about, in the order of their days. */
class Later {
  readonly #bySides = new Map<string, FollowedText[]>();
  /** what each text's deeds speak of */
  readonly #clues = new Map<FollowedText, ReadonlySet<string>>();

  constructor(texts: readonly FollowedText[]) {
    for (const text of texts) {
      if (text.published === null) continue;
      this.#clues.set(
        text,
        new Set(text.deeds.told.flatMap(({ clues, context }) => [...Object.keys(clues), ...Object.keys(context)])),
      );
      for (const pair of sideKeys(text.deeds)) {
        const list = this.#bySides.get(pair);
        if (list) list.push(text);
        else this.#bySides.set(pair, [text]);
      }
    }
    for (const list of this.#bySides.values())
      list.sort((a, b) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id));
  }

  /** Whether a text's deeds speak of anything that a promise speaks of: what is looked at first, being quick. */
  mayTell(text: FollowedText, { clues, context }: Account): boolean {
    const told = this.#clues.get(text);
    if (told === undefined) return false;
    const has = (clue: string) => !clue.startsWith("topic:") && told.has(clue);
    return Object.keys(clues).some(has) || Object.keys(context).some(has);
  }

  /** Texts of a later day that are about the sides of a promise. */
  than({ text, commitment }: Promised): FollowedText[] {
    const day = text.published;
    if (day === null) return [];
    const actors = commitment.actors.filter((party) => text.deeds.sides.includes(party) || commitment.actors.length > 1);
    const pairs = actors.length > 1 ? pairsOf(actors) : pairsOf(text.deeds.sides.slice(0, 3));
    const alone = [...new Set(pairs.flatMap((pair) => pair.split(" ")))];
    const found = new Set([...pairs, ...alone].flatMap((pair) => this.#bySides.get(pair) ?? []));
    return [...found].filter((other) => other !== text && (firstDay(other.published) ?? 0) > (lastDay(day) ?? 0));
  }
}

/** By which sides a text's deeds are looked for: each two of them; one that is alone, since a local outlet names its own state but seldom. */
export function sideKeys({ sides, named }: Pick<Deeds, "sides" | "named">): string[] {
  return sides.length < 2 ? [...sides] : pairsOf([...sides, ...named]);
}

function pairsOf(sides: readonly string[]): string[] {
  const few = [...new Set(sides)].slice(0, 5).sort();
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${a} ${b}`));
}

/** Scripts apart, whether two texts are in one language. */
const sameTongue = (a: FollowedText, b: FollowedText): boolean => a.language.slice(0, 2) === b.language.slice(0, 2);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** First and last day of a date, as numbers of days; null where it has no year. The same few dates come again and again. */
function daysOf(edtf: string | null): { min: number; max: number } | null {
  if (edtf === null) return null;
  let days = dates.get(edtf);
  if (days === undefined) {
    days = edtfDays(edtf);
    if (dates.size > 20_000) dates.clear();
    dates.set(edtf, days);
  }
  return days;
}
const dates = new Map<string, { min: number; max: number } | null>();
const firstDay = (edtf: string | null): number | null => daysOf(edtf)?.min ?? null;
const lastDay = (edtf: string | null): number | null => daysOf(edtf)?.max ?? null;

/** Kinds of encounters that texts take for one another. */
const sittings: ReadonlySet<string> = new Set(["commission", "consultations", "meeting", "conference", "ministerial", "summit"]);

/** Encounters of later texts that are the promised one: held, called off, put off. */
function heldOf(promised: Promised, later: Later): Outcome[] {
  const { encounter: plan, account } = promised;
  if (plan === null) return [];
  const out: Outcome[] = [];
  for (const text of later.than(promised)) {
    text.record.encounters.forEach((other, i) => {
      const about = text.deeds.encounters[i];
      if (other.status === "planned" || !plan.parties.every((party) => other.parties.includes(party))) return;
      const sameKind = other.kind === plan.kind;
      if (!sameKind && !(sittings.has(other.kind) && sittings.has(plan.kind))) return;
      const reasons: string[] = [sameKind ? `kind ${plan.kind}` : `kind ${plan.kind} ~ ${other.kind}`];
      let weight = sameKind ? 2 : 0.5;
      const ordinal = sharedOrdinal(account, about);
      if (ordinal === "differs") return;
      if (ordinal !== null) {
        weight += 3;
        reasons.push(`number ${ordinal}`);
      }
      const near = nearness(plan.date, other.date, promised.text.published, text.published);
      if (near === null) return;
      if (near === "far" && ordinal === null) return;
      if (near === "same") {
        weight += 2;
        reasons.push(`day ${other.date ?? text.published}`);
      }
      if (plan.place !== null && other.place !== null) {
        const same = samePlace(plan.place, other.place);
        weight += same ? 1.5 : -3;
        if (same) reasons.push(`place ${other.place}`);
      }
      const bodies = Object.keys(account.clues).filter((clue) => clue.startsWith("body:"));
      if (bodies.some((clue) => clue in about.clues)) {
        weight += 1;
        reasons.push(bodies[0]);
      }
      if (weight < 3.5) return;
      weight += likeness(account, about, 0, sameTongue(text, promised.text)).cover / 2;
      // who gave the word tells best how it was kept
      if (sameTongue(text, promised.text)) weight += 0.5;
      const moved = other.status === "cancelled" ? movedTo(text, other) : undefined;
      const late = other.status === "held" && near === "far";
      out.push({
        promised,
        status: other.status === "held" ? (late ? "postponed" : "kept") : moved === undefined ? "broken" : "postponed",
        by: { text: text.id, quote: other.quote, span: other.span },
        text,
        published: text.published ?? "",
        moved: moved ?? (late ? other.date : null),
        weight: weight + 1,
        score: Math.min(1, weight / 8),
        reasons,
      });
    });
  }
  return out;
}

/** The number that two sessions share; "differs" where both have one and it is not the same. */
function sharedOrdinal(a: Account, b: Account): number | "differs" | null {
  const own = a.ordinals.filter((n) => n > 1);
  const others = b.ordinals.filter((n) => n > 1);
  if (own.length === 0 || others.length === 0) return null;
  return own.find((n) => others.includes(n)) ?? "differs";
}

/** Whether a day is that of the plan, a later one, or one that cannot be (null). */
function nearness(
  plan: string | null,
  day: string | null,
  told: string | null,
  published: string | null,
): "same" | "far" | "unknown" | null {
  const when = day ?? published;
  // what had happened before the promise was given does not keep it
  const last = lastDay(day);
  if (last !== null && told !== null && last < (firstDay(told) ?? 0)) return null;
  if (plan === null || when === null) return "unknown";
  const [planned, held] = [daysOf(plan), daysOf(when)];
  if (planned === null || held === null) return "unknown";
  const late = held.min - planned.max;
  // an undated telling is dated by its page, which comes later
  if (late > 0) return late <= 10 || (day === null && late <= 31) ? "same" : late <= 400 ? "far" : null;
  return planned.min - held.max <= 10 ? "same" : null;
}

function samePlace(one: string, other: string): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return one === other || (here !== null && here === there);
}

/** The new day of an encounter that was put off; undefined where it was called off for good. */
function movedTo(text: FollowedText, { kind, span }: Encounter): string | null | undefined {
  const again = text.record.encounters.find(
    (e) => e.status !== "cancelled" && e.kind === kind && e.span[0] < span[1] && span[0] < e.span[1],
  );
  if (again !== undefined) return again.date;
  const told = text.deeds.told.find((d) => d.fate === "moved" && d.span[0] < span[1] && span[0] < d.span[1]);
  return told?.future;
}

/** Deeds that do what another deed promised: how well the second serves the first. */
const serving: Readonly<Partial<Record<Act, Readonly<Partial<Record<Act, number>>>>>> = {
  sign: { adopt: 0.7, ratify: 0.9 },
  adopt: { sign: 0.9, ratify: 0.7 },
  draft: { sign: 0.8, adopt: 0.8, submit: 0.7, finish: 0.8 },
  submit: { send: 0.8, draft: 0.4 },
  open: { start: 0.8, resume: 0.9, build: 0.6, finish: 0.7, "set-up": 0.7 },
  start: { open: 0.9, resume: 0.8, build: 0.7, "set-up": 0.6 },
  resume: { open: 0.9, start: 0.9 },
  build: { resume: 0.7, open: 0.9, finish: 0.9, start: 0.5, "set-up": 0.7, raise: 0.4 },
  finish: { open: 0.9, build: 0.7, resume: 0.8 },
  "set-up": { open: 0.9, start: 0.7, build: 0.6, hold: 0.5 },
  send: { submit: 0.8, buy: 0.7, start: 0.4, raise: 0.3 },
  buy: { send: 0.8 },
  raise: { open: 0.6, start: 0.5 },
  lift: { cut: 0.7 },
  cut: { lift: 0.8 },
  fund: { send: 0.7, raise: 0.3 },
  train: { finish: 0.8, send: 0.4 },
  hold: { open: 0.7, start: 0.5, finish: 0.5, meet: 0.7 },
  meet: { hold: 0.8 },
  visit: { hold: 0.4, meet: 0.4 },
};

function servingOf(promised: readonly Act[], told: readonly Act[]): { act: Act; fit: number } | null {
  let best: { act: Act; fit: number } | null = null;
  for (const act of promised)
    for (const other of told) {
      const fit = act === other ? 1 : (serving[act]?.[other] ?? 0);
      if (fit > (best?.fit ?? 0)) best = { act: other, fit };
    }
  return best;
}

const statusOf: Readonly<Record<Exclude<Fate, "ahead">, Outcome["status"]>> = {
  done: "kept",
  running: "partly",
  moved: "postponed",
  dropped: "broken",
  undone: "broken",
};

/** How much a match must weigh, how much of the promise it must cover, and how much of it the two sentences themselves share. */
const enough = { weight: 2.6, cover: 0.42, firm: 0.85 };

/** Deeds of later texts that are the promised one: done, under way, put off, given up, not done. */
function toldOf(promised: Promised, later: Later): Outcome[] {
  const { account } = promised;
  const out: Outcome[] = [];
  for (const text of later.than(promised)) {
    if (!later.mayTell(text, account)) continue;
    for (const deed of text.deeds.told) {
      const outcome = outcomeOf(promised, text, deed);
      if (outcome) out.push(outcome);
    }
  }
  return account.acts.length === 0 ? out.filter(({ status }) => status !== "kept") : out;
}

function outcomeOf(promised: Promised, text: FollowedText, deed: Deed): Outcome | null {
  const { account, commitment } = promised;
  const served = servingOf(account.acts, deed.acts);
  const goes = deed.fate === "ahead" ? comingDay(deed, text, commitment.due) : deed.fate === "undone" ? deed.certain : null;
  const later = laterPlan(commitment.due, goes);
  if (deed.fate === "ahead" && later === null) return null;
  // of one happening some tell another day than others
  if (deed.fate === "ahead" && !deed.recalled && !deed.partly && daysBetween(promised.text, text) < 5) return null;
  const isTold = deed.fate === "done" || deed.fate === "running";
  const recalled = deed.fate === "done" && served === null && recallsSitting(promised, deed);
  const counted = isTold && served === null && isCountedAgain(account, deed);
  if ((isTold || deed.fate === "ahead") && served === null && !recalled && !counted) return null;
  // what is to grow is measured
  const grown = account.acts.every((act) => act === "raise") || served?.act === "raise";
  if (isTold && grown && account.numbers.length > 0 && !sharesUnit(account, deed)) return null;
  // a visa regime that is abolished keeps the promise to abolish it
  if (deed.fate === "dropped" && account.acts.includes("lift")) return null;
  if (isTold && served !== null && sittingActs.has(served.act) && !isSameSitting(promised, deed)) return null;
  // it had been so before
  const last = lastDay(deed.past);
  if (deed.fate === "done" && last !== null && last < (firstDay(promised.text.published) ?? 0)) return null;
  // "it was put off", "nothing came of it" say nothing of what was to be done
  const unsaid = deed.acts.length === 0 || recalled || counted ? 0.6 : 0;
  const alike = likeness(account, deed, served?.fit ?? unsaid, sameTongue(text, promised.text));
  let { weight } = alike;
  const reasons = [...alike.reasons];
  if (served !== null) reasons.unshift(`deed ${served.act}`);
  else if (deed.acts.length > 0 && account.acts.length > 0 && !recalled && !counted) weight -= 0.5;
  const ordinal = sharedOrdinal(account, deed);
  if (ordinal === "differs" && Math.min(...account.ordinals) > 3) return null;
  if (typeof ordinal === "number") weight += 1;
  if (deed.recalled) weight += 0.4;
  // done, or not done, in the time for which it was promised
  if ((deed.fate === "done" || deed.fate === "undone" || deed.fate === "dropped") && isWithin(deed.past, commitment.due))
    weight += 0.5;
  // "has been flowing since May" tells that it began
  const goesOn = deed.fate === "running" && deed.going && served !== null && beginning.has(served.act);
  const since = goesOn && isNear(deed.past, commitment.due) && account.acts.some((act) => beginning.has(act));
  if (deed.fate === "running" && !since) weight -= 1;
  if (deed.fate === "ahead") weight -= 0.8;
  if (text.deeds.sides.length < 2) weight -= 0.8;
  // a deed of others
  const sides = new Set([...commitment.actors, ...promised.text.deeds.sides]);
  const states = deed.parties.filter((party) => !party.startsWith("org:"));
  if (states.length > 0 && !states.some((party) => sides.has(party))) weight -= 1.5;
  if (weight < enough.weight || alike.cover < enough.cover || alike.firm < enough.firm) return null;
  const part = partOf(account, deed);
  const begun =
    served?.act === "start" && account.acts.some((act) => lasting.has(act)) && !account.acts.some((act) => beginning.has(act));
  // "there is no roaming since September": what was to be abolished is no more
  const gone = deed.fate === "undone" && account.acts.includes("lift") && served === null && isNear(deed.past, commitment.due);
  const status =
    later !== null || deed.fate === "ahead"
      ? "postponed"
      : ((deed.fate === "done" || deed.fate === "undone") && part) || (deed.fate === "done" && begun)
        ? "partly"
        : (since && part === null) || gone
          ? "kept"
          : statusOf[deed.fate];
  return {
    promised,
    status,
    by: { text: text.id, quote: deed.quote, span: [...deed.span] },
    text,
    published: text.published ?? "",
    moved: status === "postponed" ? (later ?? deed.future) : null,
    weight,
    score: Math.min(1, weight / 8),
    measured: part !== null,
    refused: deed.fate === "dropped",
    reasons: part ? [...reasons, part] : reasons,
  };
}

/** Acts that are done once something goes on. */
const beginning: ReadonlySet<Act> = new Set(["open", "start", "resume", "send", "lift"]);
/** Acts that are not done when they have begun. */
const lasting: ReadonlySet<Act> = new Set(["build", "finish", "raise", "draft"]);

/** Whether two days are the same or but a month apart. */
function isNear(day: string | null, due: string | null): boolean {
  const [a, b] = [daysOf(day), daysOf(due)];
  return a !== null && b !== null && a.min - b.max <= 31 && b.min - a.max <= 31;
}

/** Whether a sentence tells how many of the things there are that a promise counts, whatever verb it has. */
function isCountedAgain({ numbers, clues, acts }: Account, deed: Deed): boolean {
  if (!acts.some((act) => counting.has(act))) return false;
  const things = Object.keys(clues).filter((clue) => /^(?:thing|undertaking|project):/.test(clue));
  if (things.length === 0 || !things.every((clue) => clue in deed.clues)) return false;
  return numbers.some((n) =>
    deed.numbers.some((m) => isSameUnit(n.unit, m.unit) && m.value <= n.value && m.value > n.value / 20),
  );
}
const counting: ReadonlySet<Act> = new Set(["send", "buy", "raise", "train", "build", "fund", "open"]);

const sharesUnit = ({ numbers }: Account, deed: Deed): boolean =>
  numbers.some((n) => [...deed.numbers, ...deed.after].some((m) => isSameUnit(n.unit, m.unit)));

/** "Four times a week" and "six flights a week" count the same. */
const isSameUnit = (a: string, b: string): boolean => a === b || (uncounted.has(a) && uncounted.has(b));
const uncounted: ReadonlySet<string> = new Set(["count", "times"]);

/** Acts that every text tells of: which of them is meant, only a body, place, day or number says. */
const sittingActs: ReadonlySet<Act> = new Set(["hold", "meet", "visit"]);

/** Whether words that tell of another deed name the body, event or place that was promised with its day: "decided at the session in Osh on 28 March". */
function recallsSitting({ account, commitment, text }: Promised, { clues, past }: Deed): boolean {
  const days = daysOf(past);
  if (!account.acts.some((act) => sittingActs.has(act)) || !isWithin(past, commitment.due)) return false;
  if (days === null || days.max - days.min > 31 || days.max < (firstDay(text.published) ?? 0)) return false;
  const shared = Object.keys(account.clues).filter((clue) => clue in clues);
  const sorts = (sort: string) => shared.some((clue) => clue.startsWith(sort));
  const isEvent = Object.keys(clues).some((clue) => clue.startsWith("event:") || clue.startsWith("body:"));
  return sorts("place:") ? isEvent : sorts("body:") || (sorts("event:") && !sorts("event:sitting"));
}

function isSameSitting({ account, commitment }: Promised, deed: Deed): boolean {
  const telling = /^(?:body|place|event|project):(?!sitting)/;
  return (
    Object.keys(account.clues).some((clue) => telling.test(clue) && clue in deed.clues) ||
    typeof sharedOrdinal(account, deed) === "number" ||
    isWithin(deed.past, commitment.due)
  );
}

/** The day for which a deed is announced: "in spring" said in March is this spring. */
function comingDay({ past, future, certain }: Deed, { published }: FollowedText, due: string | null): string | null {
  // "the hospital planned for June" recalls the day that was promised
  if (future !== certain && isWithin(past, due)) return past;
  const [now, day] = [daysOf(past), firstDay(published)];
  return now !== null && day !== null && now.min <= day && day <= now.max ? past : future;
}

function daysBetween(one: FollowedText, other: FollowedText): number {
  return (firstDay(other.published) ?? 0) - (firstDay(one.published) ?? 0);
}

/** Whether some day lies in both dates. */
function isWithin(day: string | null, due: string | null): boolean {
  const [a, b] = [daysOf(day), daysOf(due)];
  return a !== null && b !== null && a.min <= b.max && b.min <= a.max;
}

/** The later day to which a deed that still lies ahead has gone. */
function laterPlan(due: string | null, day: string | null): string | null {
  const [end, begin] = [lastDay(due), firstDay(day)];
  return end !== null && begin !== null && begin > end ? day : null;
}

/** Clues of what is done, rather than of where and by whom. */
const isOwn = (clue: string): boolean => /^(?:thing|undertaking|document|body|project):/.test(clue);

/** What tells that only a part was done: fewer of the same things, or words of a part. */
function partOf(account: Account, deed: Deed): string | null {
  // "the hall was built, the hostel was not", "the rest was not delivered"
  if (deed.beside !== null) {
    const own = (clues: Clues) => Object.keys(clues).filter((clue) => isOwn(clue) && clue in account.clues);
    const other = own(deed.beside);
    if (deed.rest || (other.length > 0 && own(deed.clues).length > other.length)) return "in part";
  }
  if (deed.fate === "undone") return deed.rest ? "not all" : null;
  for (const { value, unit } of account.numbers) {
    if (value < 2) continue;
    const own = deed.numbers.filter((n) => isSameUnit(n.unit, unit));
    const some = deed.partly || deed.recalled || deed.oneOf;
    if (own.some((n) => n.value >= value) && !some) continue;
    const less = own.find((n) => n.value < value && n.value > 0);
    if (less) return `${less.value} of ${value}`;
    if (deed.oneOf && own.some((n) => n.value === value)) return `one of ${value}`;
    // the text goes on to say that more was agreed
    const after = deed.after.filter((n) => n.unit === unit);
    const fewer = after.find((n) => n.value < value && n.value >= value / 10);
    if (fewer && after.some((n) => n.value === value)) return `${fewer.value} of ${value}`;
  }
  if (deed.share && !("thing:stage" in account.clues) && deed.numbers.length === 0) return "a share";
  if (account.numbers.length === 0 || !deed.partly) return null;
  return deed.numbers.length === 0 || deed.beside !== null ? "in part" : null;
}

/** Targets that a later figure reaches. */
function reachedOf(promised: Promised, later: Later): Outcome[] {
  const { text, commitment } = promised;
  const targets = text.deeds.figures.filter(
    (f) => f.sense === "target" && f.measure !== "other" && f.span[0] < commitment.span[1] && commitment.span[0] < f.span[1],
  );
  if (targets.length === 0) return [];
  return later.than(promised).flatMap((other) =>
    other.deeds.figures.flatMap((figure): Outcome[] => {
      const target = targets.find((t) => t.measure === figure.measure && t.unit === figure.unit && figure.sense === "level");
      if (target === undefined || figure.value < target.value * 0.99) return [];
      if (!target.parties.every((party) => figure.parties.includes(party))) return [];
      // "of the 400 wagons 250": the target is only named
      if (isOfWhole(other, figure.span, target)) return [];
      return [
        {
          promised,
          status: "kept",
          by: { text: other.id, quote: figure.quote, span: figure.span },
          text: other,
          published: other.published ?? "",
          moved: null,
          weight: 5,
          score: 0.7,
          reasons: [`${figure.measure} ${figure.value} ${figure.unit}`, `target ${target.value}`],
        },
      ];
    }),
  );
}

/** Whether a sentence that names a target names fewer of the same beside it, or says that it was not reached. */
function isOfWhole({ deeds }: FollowedText, span: Figure["span"], { value, unit }: Figure): boolean {
  return deeds.told.some(
    (deed) =>
      deed.span[0] < span[1] &&
      span[0] < deed.span[1] &&
      (deed.fate === "undone" || deed.numbers.some((n) => n.unit === unit && n.value < value && n.value > value / 20)),
  );
}

/** The outcome that stands: among the likeliest the latest told says how it ended, and of those that say the same the likeliest. */
function bestOf(outcomes: readonly Outcome[]): Outcome | null {
  const top = Math.max(...outcomes.map(({ weight }) => weight));
  const good = outcomes.filter(({ weight }) => weight >= top * 0.75);
  const [latest] = good.toSorted((a, b) => compare(b.published, a.published) || b.weight - a.weight);
  if (latest === undefined) return null;
  // what was put off to another day was promised anew, and that promise has an end of its own
  const off = outcomes
    .filter(({ status, moved, weight }) => status === "postponed" && moved !== null && weight >= top * 0.6)
    .toSorted((a, b) => compare(a.published, b.published) || b.weight - a.weight)[0];
  if (off !== undefined && off.published < latest.published) return off;
  // "it was not opened; it will be in May" is no refusal
  const put = outcomes.find(
    (one) => one.status === "postponed" && one.moved !== null && one.by.text === latest.by.text && one.weight >= top * 0.5,
  );
  if (latest.status === "broken" && !latest.refused && put !== undefined) return put;
  // a headline tells that it was done, the text below how much of it
  const part = good.find(({ status, by, measured }) => status === "partly" && measured && by.text === latest.by.text);
  if (latest.status === "kept" && part !== undefined) return part;
  const same = good.filter(({ status }) => status === latest.status);
  // how far a thing has come is told best by the latest
  if (latest.status === "partly") return latest;
  return same.toSorted(
    (a, b) =>
      b.weight - a.weight || compare(a.published, b.published) || compare(a.by.text, b.by.text) || a.by.span[0] - b.by.span[0],
  )[0];
}

/** Whether another promise, whose words a promise shares, has the same end and fits it better: "to draft and sign the programme" is one. */
const isWithinOther = ({ promised, by, weight }: Outcome, outcomes: readonly Outcome[]): boolean =>
  outcomes.some(
    (other) =>
      other.promised !== promised &&
      other.promised.text === promised.text &&
      other.weight > weight &&
      other.by.text === by.text &&
      overlaps(other.promised.commitment.span, promised.commitment.span) &&
      overlaps(other.by.span, by.span),
  );

const firmness: Readonly<Record<Commitment["strength"], number>> = { pledged: 0, planned: 1, urged: 2 };

/**
 * One promise told by several texts is one: those that the same words fulfil. Gives for each outcome that stands the others that it stands
 * for; a promise of the same text that shares its words goes without an outcome ("other"), told ones of other texts are left out (undefined).
 */
function joined(outcomes: readonly Outcome[]): Map<Outcome, readonly Outcome[] | "other"> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { account } = outcome.promised;
    const documents = Object.keys(account.clues).filter((clue) => clue.startsWith("document:") && clue !== "document:papers");
    const shared = documents.length > 1 ? "" : (documents[0] ?? "");
    const key = [outcome.by.text, outcome.by.span.join("-"), outcome.status === "kept" ? shared : ""].join("|");
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  const out = new Map<Outcome, readonly Outcome[] | "other">();
  for (const group of groups.values()) {
    // within a text that sentence is the promise which fits best; of several texts the firmest, fullest and last said
    const best = new Map<FollowedText, Outcome>();
    for (const outcome of group) {
      const known = best.get(outcome.promised.text);
      if (known === undefined || outcome.weight > known.weight) best.set(outcome.promised.text, outcome);
    }
    for (const outcome of group) if (best.get(outcome.promised.text) !== outcome) out.set(outcome, "other");
    for (const outcome of best.values()) if (isWithinOther(outcome, outcomes)) out.set(outcome, "other");
    for (const [text, outcome] of best) if (out.has(outcome)) best.delete(text);
    if (best.size === 0) continue;
    const [first, ...elsewhere] = [...best.values()].sort(
      (a, b) =>
        firmness[a.promised.commitment.strength] - firmness[b.promised.commitment.strength] ||
        Number(a.promised.commitment.due === null) - Number(b.promised.commitment.due === null) ||
        compare(b.promised.text.published ?? "", a.promised.text.published ?? "") ||
        b.weight - a.weight ||
        compare(a.promised.text.id, b.promised.text.id),
    );
    out.set(first, elsewhere);
  }
  return out;
}
