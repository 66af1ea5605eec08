import type { Thing } from "../lang/things.ts";
import type { Clues } from "../read/deed/clues.ts";
import type { Account, Act, Deed, Fate } from "../read/deed/deed.ts";
import { building, isMatter, weights } from "../read/deed/weights.ts";
import type { Evidence } from "./chance.ts";
import { isKin, type Likeness, likeness, mayBeFirm, sharing } from "./likeness.ts";
import {
  daysBetween,
  daysOf,
  type FollowedText,
  firstDay,
  isNear,
  isWithin,
  type Later,
  lastDay,
  laterPlan,
  newDay,
  type Outcome,
  overlaps,
  type Promised,
  sameTongue,
  sharedOrdinal,
} from "./promise.ts";
import { alike, fewestAlike } from "./same-promise.ts";

/** Deeds that do what another deed promised: how well the second serves the first. */
const serving: Readonly<Partial<Record<Act, Readonly<Partial<Record<Act, number>>>>>> = {
  sign: { adopt: 0.7, ratify: 0.9 },
  adopt: { sign: 0.9, ratify: 0.7 },
  draft: { sign: 0.8, adopt: 0.8, submit: 0.7, finish: 0.8 },
  submit: { send: 0.8, draft: 0.4 },
  open: { start: 0.8, resume: 0.9, build: 0.6, finish: 0.7, "set-up": 0.7 },
  start: { open: 0.9, resume: 0.8, build: 0.7, "set-up": 0.6, send: 0.6 },
  demarcate: { finish: 0.8, build: 0.7, survey: 0.5 },
  resume: { open: 0.9, start: 0.9 },
  build: { resume: 0.7, open: 0.9, finish: 0.9, start: 0.5, "set-up": 0.7 },
  finish: { open: 0.9, build: 0.7, resume: 0.8 },
  "set-up": { open: 0.9, start: 0.7, build: 0.6, hold: 0.5 },
  send: { submit: 0.8, buy: 0.7, start: 0.4, raise: 0.3, train: 0.5, appoint: 0.7, return: 0.4, visit: 0.4, open: 0.4 },
  buy: { send: 0.8, open: 0.4 },
  raise: { open: 0.6, start: 0.5 },
  lift: { cut: 0.7, send: 0.5, buy: 0.5, open: 0.5 },
  return: { send: 0.7, submit: 0.7, free: 0.7, buy: 0.7, show: 0.4 },
  cut: { lift: 0.8 },
  fund: { open: 0.5, adopt: 0.5, send: 0.7, raise: 0.3, train: 0.5, pay: 0.9 },
  pay: { send: 0.8, fund: 0.9, return: 0.6 },
  film: { start: 0.7, open: 0.5, finish: 0.8, show: 0.8 },
  show: { hold: 0.7, open: 0.7, film: 0.4, send: 0.4 },
  train: { finish: 0.8, send: 0.4, buy: 0.4 },
  hold: { open: 0.7, start: 0.5, finish: 0.5, meet: 0.7, show: 0.6, train: 0.5 },
  meet: { hold: 0.8 },
  visit: { hold: 0.4, meet: 0.4 },
  free: { return: 0.8, send: 0.6 },
  name: { open: 0.7, build: 0.5 },
  prolong: { sign: 0.7, adopt: 0.6 },
  survey: { finish: 0.8, start: 0.5, send: 0.4, publish: 0.4 },
  appoint: { submit: 0.5, start: 0.5 },
  treat: { open: 0.4, start: 0.4 },
  join: { adopt: 0.7, sign: 0.6, ratify: 0.7 },
  recognise: { sign: 0.5, adopt: 0.7, lift: 0.6 },
  publish: { open: 0.7, show: 0.6, finish: 0.7, send: 0.5 },
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

/** How well each act serves what is promised; those that do not are left out. */
export function servingActs({ acts, clues }: Account): Map<Act, number> {
  const found = new Map<Act, number>();
  if (mayDepart(acts) && vehicles.some((vehicle) => `thing:${vehicle}` in clues))
    for (const act of departing) found.set(act, departure);
  for (const act of acts) {
    for (const [other, fit] of Object.entries({ ...serving[act], [act]: 1 }) as [Act, number][]) {
      found.set(other, Math.max(fit, found.get(other) ?? 0));
    }
  }
  return found;
}

const statusOf: Readonly<Record<Exclude<Fate, "ahead">, Outcome["status"]>> = {
  done: "kept",
  running: "partly",
  moved: "postponed",
  dropped: "broken",
  undone: "broken",
};

/** What weighs less tells nothing, whatever else its text tells. */
const faintest = 0.2;
/** From where on a match is more than faint: what it weighs, how much of the promise it covers, and how much of it the two sentences themselves share. */
const least = { weight: 1.5, cover: 0.25, firm: 0.85 };

/** Deeds of later texts that are the promised one: done, under way, put off, given up, not done. */
export function toldOf(promised: Promised, later: Later): Outcome[] {
  const { account } = promised;
  const out: Outcome[] = [];
  for (const text of later.than(promised)) {
    if (!later.mayTell(text, account)) continue;
    for (const deed of text.deeds.told) {
      // what shares nothing firm tells nothing
      if (!mayBeFirm(account, deed)) continue;
      const outcome = outcomeOf(promised, text, deed);
      if (outcome && !isSaidAgain(outcome, deed)) out.push(outcome);
    }
  }
  return out;
}

/** Days after which a text tells of the happening at which a promise was made no more. */
const sameHappening = 5;

/** Whether what seems done is the promise itself, said once more: "agreed to open" in another text of the same day. */
function isSaidAgain({ promised, status, by, text }: Outcome, { recalled }: Deed): boolean {
  if (status !== "kept" && status !== "partly") return false;
  const soon = daysBetween(promised.text, text) < sameHappening;
  return text.record.commitments.some((commitment, index) => {
    if (!overlaps(commitment.span, by.span)) return false;
    const again = { text, index, commitment, account: text.deeds.promises[index], encounter: null };
    // "the work goes on, it will be done next year" tells how far it has come
    // "a firm was set up that will build them" keeps the promise to set it up
    const isSameDeed = again.account.acts.length === 0 || again.account.acts.some((act) => promised.account.acts.includes(act));
    // "was held as planned" says of what is done that it had been promised; nor is what has passed promised anew without a day
    const isOver = commitment.due === null && (lastDay(promised.commitment.due) ?? Infinity) < (firstDay(text.published) ?? 0);
    if (status === "kept" && isOver) return false;
    return soon || (status === "kept" && !recalled && isSameDeed && alike(promised, again) >= fewestAlike.one);
  });
}

function outcomeOf(promised: Promised, text: FollowedText, deed: Deed): Outcome | null {
  const { account, commitment } = promised;
  const does = deed.acts.filter((act) => act !== "train" || account.acts.includes("train") || isForLearners(account));
  const served = stillSo(account, deed) ?? servingOf(account.acts, does) ?? departs(account, deed);
  const goes = goesTo(deed, text, commitment.due);
  // what bore no day is put off where it will be "only next year"
  const isOnly = deed.fate === "ahead" && deed.partly && !deed.share && !deed.recalled && commitment.due === null;
  const later = isOnly ? laterPlan(text.published, goes) : laterPlan(commitment.due, goes);
  if (deed.fate === "ahead" && later === null) return null;
  // "it was to meet by the end of the year": a day that may be the one recalled
  // "which was to be signed by the end of 2024, will be in May" names both
  const namesBoth = deed.several && isWithin(deed.past, commitment.due);
  if (
    deed.fate === "ahead" &&
    deed.recalled &&
    !namesBoth &&
    (later !== deed.certain || isNear(deed.past, promised.text.published))
  )
    return null;
  // another amount for another year is promised anew
  if (deed.fate === "ahead" && !deed.recalled && isOtherAmount(account, deed)) return null;
  // of one happening some tell another day than others
  if (deed.fate === "ahead" && !deed.recalled && !deed.partly && daysBetween(promised.text, text) < 5) return null;
  if (isOfRest(deed, text)) return null;
  const isTold = deed.fate === "done" || deed.fate === "running";
  const recalled = deed.fate === "done" && served === null && recallsSitting(promised, deed);
  const shortened = isShortened(account, deed);
  const counted = isTold && served === null && (isCountedAgain(account, deed) || shortened);
  const same =
    served === null && !recalled && !counted && (isTold || deed.fate === "ahead") && isSameMatter(promised, text, deed);
  const isStray = (isTold || deed.fate === "ahead") && served === null && !recalled && !counted && !same;
  // what is to grow is measured
  const grown = account.acts.every((act) => act === "raise") || served?.act === "raise";
  if (isTold && grown && account.numbers.length > 0 && !sharesUnit(account, deed)) return null;
  // a visa regime that is abolished keeps the promise to abolish it
  if (deed.fate === "dropped" && account.acts.includes("lift") && !deed.acts.includes("lift")) return null;
  // what was to be lowered is not lowered by what grew
  if (isTold && served === null && opposed.some(([one, other]) => actsOnly(account, one) && actsOnly(deed, other))) return null;
  const sits = served !== null && sittingActs.has(served.act);
  // "determined to raise trade to $5 billion, they said at the forum": to have met raises nothing
  if (isTold && sits && account.acts.includes("raise") && account.numbers.some(isMoney)) return null;
  const founds = account.acts.includes("set-up") && !isSitting(promised) && namesLikeBody(account, deed);
  if (isTold && sits && !founds && (!isSameSitting(promised, text, deed) || isFarOff(promised, text, deed))) return null;
  // what else did not come about is not the session that was planned
  const only = account.acts.length > 0 && account.acts.every((act) => sittingActs.has(act));
  const ofThing = deed.acts.length > 0 || Object.keys(deed.clues).some((clue) => clue.startsWith("thing:"));
  if (only && !isTold && !sits && ofThing && !namesSitting(promised, deed)) return null;
  // nor is the session that was put off what was to be built or sent
  const isSat = deed.acts.every((act) => sittingActs.has(act)) && namesEvent(deed);
  if (isSat && !isTold && account.acts.length > 0 && !account.acts.some((act) => sittingActs.has(act)) && !namesEvent(account))
    return null;
  // it had been so before, unless the day is one that the promise names as well ("the lorries held in 2022")
  const last = deed.past === account.past ? null : lastDay(deed.past);
  if (deed.fate === "done" && last !== null && last < (firstDay(promised.text.published) ?? 0)) return null;
  // "it was put off", "nothing came of it" say nothing of what was to be done
  const unsaid = deed.acts.length === 0 || recalled || counted ? 0.6 : 0;
  const alike = likeness(account, deed, served?.fit ?? unsaid, sameTongue(text, promised.text));
  if (isOtherOfKind(account, deed, alike)) return null;
  let { weight } = alike;
  const reasons = [...alike.reasons];
  if (served !== null) reasons.unshift(`deed ${served.act}`);
  else if (deed.acts.some((act) => !sittingActs.has(act)) && account.acts.length > 0 && !recalled && !counted) weight -= 0.5;
  const ordinal = sharedOrdinal(account, deed);
  if (ordinal === "differs" && Math.min(...account.ordinals) > 3) return null;
  if (typeof ordinal === "number") weight += 1;
  if (deed.recalled) weight += 0.4;
  // done, or not done, in the time for which it was promised
  const day = deed.fate === "dropped" ? (deed.past ?? deed.future) : deed.past;
  if ((deed.fate === "done" || deed.fate === "undone" || deed.fate === "dropped") && isWithin(day, commitment.due)) weight += 0.5;
  const since = isGoingSince(account, deed, served?.act, commitment.strength === "urged");
  if (deed.fate === "running" && !since) weight -= 1;
  if (deed.fate === "ahead") weight -= 0.8;
  const { sides: about, named } = text.deeds;
  const isAboutThem = (parties: readonly string[]) =>
    isAmong(commitment.actors, parties) || isAmong(promised.text.deeds.sides.slice(0, 2), parties);
  // a text that names a third instead of one of them is about other relations
  const isAboutOthers = about.length + named.length > 1 && !isAboutThem([...about, ...named]);
  if (isAboutOthers) weight -= sharesUnit(account, deed) ? 1 : 1.5;
  else if (about.length < 2) weight -= sharesUnit(account, deed) || isAboutThem([...about, ...named]) ? 0.4 : 0.8;
  // a text about other relations; one of three sides may be about any two of them
  else if (!isAboutThem(about)) weight -= isAboutThem([...about, ...named]) ? 0.5 : 1;
  // tonnes that were sent are no part of a sum of money
  if (isTold && !sharesUnit(account, deed) && account.numbers.some(isMoney) && deed.numbers.some(isMeasured)) weight -= 1;
  // what is told long after its time is seldom what was promised then
  if (isLongAfter(promised, text)) weight -= 0.8;
  // nor what is told to be done before it
  const begins = firstDay(commitment.due);
  if (isTold && begins !== null && begins - (firstDay(text.published) ?? 0) > 7) weight -= 1;
  // words of one's own language are easily shared
  if (sameTongue(text, promised.text)) weight -= 0.5;
  // a deed of others
  const sides = new Set([...commitment.actors, ...promised.text.deeds.sides]);
  const states = deed.parties.filter((party) => !party.startsWith("org:"));
  const own = states.filter((party) => sides.has(party));
  // "Azerbaijan and Turkmenistan opened" is no deed of Azerbaijan and Kazakhstan
  if (states.length > 0 && own.length === 0) weight -= 1.5;
  // what two others signed is no document of these
  else if (own.length === 1 && states.length > 1) weight -= served !== null && atOnce.has(served.act) ? 1.5 : 0.6;
  if (weight < faintest) return null;
  const isFaint = isStray || weight < least.weight || alike.cover < least.cover || alike.firm < least.firm;
  const part = partOf(account, deed) ?? oneOfPlaces(account, text, deed);
  const begun =
    served?.act === "start" && account.acts.some((act) => lasting.has(act)) && !account.acts.some((act) => beginning.has(act));
  // "there is no roaming since September": what was to be abolished is no more
  const isCharged = served === null || ((served.act === "buy" || served.act === "send") && !deed.acts.includes("lift"));
  const gone = deed.fate === "undone" && account.acts.includes("lift") && isCharged && isNear(deed.past, commitment.due);
  // of trade that was to grow to a sum by a day that has passed less is not enough
  const [ends, now] = [lastDay(commitment.due), firstDay(text.published)];
  const isMissed = grown && account.numbers.some(isMoney) && isCount(part) && ends !== null && now !== null && now > ends;
  // "opened only in September"
  const [told, end] = [daysOf(deed.past), lastDay(commitment.due)];
  const late = deed.fate === "done" && part === null && told !== null && end !== null && told.min - end > 31;
  // "it was not begun this year, the foundation will be laid next spring"
  const isForLater =
    deed.fate === "undone" && commitment.due === null && deed.future !== null && laterPlan(text.published, goes) !== null;
  // "the relief was kept in force", where it was to be prolonged
  const isProlonging = deed.still === true && account.acts.includes("prolong");
  const status = isMissed
    ? "broken"
    : isProlonging
      ? "kept"
      : deed.fate === "ahead" && isCount(part)
        ? "partly"
        : late || later !== null || isForLater || deed.fate === "ahead"
          ? "postponed"
          : ((deed.fate === "done" || deed.fate === "undone") && part) ||
              (deed.fate === "done" && begun) ||
              // "because of delays only 34 attend"
              (deed.fate === "moved" && isCount(part))
            ? "partly"
            : served?.act === "prolong" && !account.acts.includes("prolong")
              ? "broken"
              : (since && part === null) || gone || (grown && isReached(account, deed))
                ? "kept"
                : shortened && deed.fate !== "dropped"
                  ? "kept"
                  : statusOf[deed.fate];
  return {
    promised,
    status,
    by: { text: text.id, quote: deed.quote, span: [...deed.span] },
    text,
    published: text.published ?? "",
    moved: status === "postponed" ? (late ? deed.past : (later ?? newDay(commitment.due, deed.future))) : null,
    weight,
    score: Math.min(1, weight / 8),
    measured: part !== null,
    counted: isCount(part) || part?.startsWith("one of") === true || part === "lowered",
    refused: deed.fate === "dropped",
    putOff: deed.fate === "moved",
    aside: deed.aside === true || deed.fate !== "done",
    denied: deed.fate === "dropped" || (deed.fate === "undone" && !isProlonging),
    evidence: {
      ...evidenceOf(promised, text, deed, alike),
      sameTongue: Number(sameTongue(text, promised.text)),
      weight,
      faint: Number(isFaint),
      inTime: Number(isWithin(day, commitment.due)),
      measured: Number(part !== null),
      ofOthers: Number(isAboutOthers),
      byOthers: Number(states.length > 0 && own.length === 0),
    },
    reasons: part ? [...reasons, part] : reasons,
  };
}

/** What speaks for and against it that a deed is the promised one, but for what rests on its weight and its sides. */
function evidenceOf(
  { account, commitment }: Promised,
  { published }: FollowedText,
  deed: Deed,
  { cover, firm, shared }: Likeness,
): Omit<Evidence, "sameTongue" | "weight" | "faint" | "inTime" | "measured" | "ofOthers" | "byOthers"> {
  const isOfBoth = (clue: string) => clue in account.clues && clue in deed.clues;
  const isPlace = (clue: string) => clue.startsWith("place:");
  const upTo = (most: number, clues: readonly string[]) => Math.min(most, clues.length);
  const end = lastDay(commitment.due);
  const differ = (sort: string): boolean => {
    const [own, others] = [account, deed].map(({ clues }) =>
      Object.keys(clues).filter((clue) => clue.startsWith(sort) && !passing.has(clue)),
    );
    return own.length > 0 && others.length > 0 && !own.some((clue) => others.includes(clue));
  };
  const hasTopic = ({ clues }: Account) => Object.keys(clues).some((clue) => clue.startsWith("topic:"));
  return {
    cover,
    firm: Math.min(4, firm),
    number: Number(shared.some((clue) => clue.startsWith("number:"))),
    matters: upTo(
      2,
      shared.filter((clue) => isOwn(clue) && isOfBoth(clue)),
    ),
    places: upTo(
      2,
      shared.filter((clue) => isPlace(clue) && clue in deed.clues),
    ),
    leant: upTo(
      2,
      shared.filter((clue) => (isOwn(clue) || isPlace(clue)) && !isOfBoth(clue)),
    ),
    sameAct: Number(deed.acts.some((act) => account.acts.includes(act))),
    noAct: Number(deed.acts.length === 0),
    told: upTo(3, Object.keys(deed.clues).filter(isOwn)),
    otherPlace: Number(differ("place:")),
    otherTopic: Number(differ("topic:")),
    noTopic: Number(hasTopic(account) && !hasTopic(deed)),
    nearTime: Number(end !== null && Math.abs((firstDay(published) ?? 0) - end) < nearTime),
    head: Number(deed.span[0] < lengthOfHead),
    moved: Number(deed.fate === "moved"),
    dropped: Number(deed.fate === "dropped"),
    ahead: Number(deed.fate === "ahead"),
    recalled: Number(deed.recalled),
    pledged: Number(commitment.strength === "pledged"),
    urged: Number(commitment.strength === "urged"),
  };
}
/** Topics that are spoken of beside any matter: why it was late, where it is, who else takes part. */
const passing: ReadonlySet<string> = new Set(["topic:finance", "topic:border", "topic:multilateral"]);
/** Days around its time in which most is told of a promise. */
const nearTime = 75;
/** Where the headline of a text and its first words end. */
const lengthOfHead = 120;

/** The day for which a text announces what is still ahead, or what has not been done: "is not ready, it will be in May". */
function goesTo(deed: Deed, text: FollowedText, due: string | null): string | null {
  if (deed.fate === "ahead") return comingDay(deed, text, due);
  if (deed.fate !== "undone") return null;
  if (deed.certain !== null) return deed.certain;
  // "was not finished by August, is awaited by February"
  const last = deed.several && isWithin(deed.past, due) ? laterPlan(due, deed.future) : null;
  if (last !== null) return last;
  const anew = text.deeds.told.find(
    ({ fate, acts, span }) => fate === "ahead" && isBeside(span, deed.span) && acts.some((act) => deed.acts.includes(act)),
  );
  if (anew === undefined) return null;
  // "planned for June, it is not open yet": the day that was promised
  const [told, planned] = [daysOf(anew.past), daysOf(due)];
  const isPromised = told !== null && planned !== null && told.min <= planned.min && planned.max <= told.max;
  return isPromised && !anew.several ? null : anew.future;
}

/** Whether two stretches of a text share letters, or the second stands behind the first with but a clause between them. */
const isBeside = (a: Deed["span"], b: Deed["span"]): boolean =>
  overlaps(a, b) || (a[0] >= b[1] && a[0] - b[1] < lengthOfClause) || (b[0] >= a[1] && b[0] - a[1] < 4);
const lengthOfClause = 60;

/** Whether a sentence whose verb is another speaks of what was promised beyond doubt: of the same things, in the same place or number. */
function isSameMatter({ account, text }: Promised, later: FollowedText, deed: Deed): boolean {
  const { weight, cover, matched } = sharing(account, deed, 0, sameTongue(later, text));
  const things = Object.keys(account.clues).filter(isOwn);
  return (
    weight >= sameMatter.weight &&
    matched >= sameMatter.matched &&
    cover >= sameMatter.cover &&
    things.some((clue) => clue in deed.clues)
  );
}
/** What two share at least that are of one matter, whatever their verbs. */
export const sameMatter = { weight: 2.2, matched: 1.5, cover: 0.35 };

/** What is still paid, was prolonged or stays unchanged has not been done away with or lowered. */
function stillSo({ acts }: Account, deed: Deed): { act: Act; fit: number } | null {
  if (acts.includes("prolong") || deed.acts.some((act) => act === "lift" || act === "cut")) return null;
  if (acts.includes("lift") && deed.fate === "undone" && deed.acts.includes("pay")) return { act: "pay", fit: 0.9 };
  return isProlonged(deed) && (acts.includes("lift") || acts.includes("cut")) ? { act: "prolong", fit: 0.9 } : null;
}
const isProlonged = ({ fate, acts }: Deed): boolean => fate === "done" && acts.includes("prolong");

/** A line is open once its first train, bus or ship has left. */
function departs({ acts, clues }: Account, deed: Deed): { act: Act; fit: number } | null {
  const act = departing.find((one) => deed.acts.includes(one));
  const goes = (vehicle: Thing) => [vehicle, ...(carriages[vehicle] ?? [])].some((one) => `thing:${one}` in deed.clues);
  return act !== undefined && mayDepart(acts) && vehicles.some((vehicle) => `thing:${vehicle}` in clues && goes(vehicle))
    ? { act, fit: departure }
    : null;
}
/** Acts by which trains, buses and planes are told to have gone: "the first plane came from Lahore", "flies to Lahore". */
const departing: readonly Act[] = ["send", "visit"];
const mayDepart = (acts: readonly Act[]): boolean => acts.some((act) => act === "open" || act === "start" || act === "resume");
const departure = 0.7;
const vehicles: readonly Thing[] = ["train", "bus", "ferry", "flight"];
/** By what else lines are told to be served. */
const carriages: Readonly<Partial<Record<Thing, readonly Thing[]>>> = {
  train: ["passenger-train", "container-train", "wagon"],
  flight: ["aircraft"],
  ferry: ["ship"],
};

/** Days after its time, or after it was given without one, when a promise is told of but seldom. */
const longAfter = { due: 400, given: 500 };

function isLongAfter({ commitment, text }: Promised, later: FollowedText): boolean {
  const end = lastDay(commitment.due);
  if (end === null) return daysBetween(text, later) > longAfter.given;
  return (firstDay(later.published) ?? 0) - end > longAfter.due;
}

/**
 * Whether what is told is another of its kind: "the agreement on waters" is none on diplomas, one exercise is not the other. Both name what they are
 * about, and nothing of it is common to both but the kind.
 */
function isOtherOfKind(account: Account, deed: Deed, { shared }: Likeness): boolean {
  if (shared.some((clue) => telling.test(clue) || isTelling(clue, account) || isNamed(clue, account))) return false;
  const both = (is: (clue: string, of: Account) => boolean) =>
    [account, deed].every((of) => Object.keys(of.clues).some((clue) => is(clue, of)));
  const isDone = deed.fate === "done" || deed.fate === "running";
  const isKindred = (clue: string) => Object.keys(account.clues).some((own) => isKin(own, clue));
  // one of whose subject nothing is said may be any
  const isSigned = shared.some((clue) => clue.startsWith("document:"));
  const isOfDocument = isSigned && shared.every((clue) => /^(?:document|word|topic|event):/.test(clue));
  if (deed.fate === "done" && isOfDocument && isAbout(account) && isAbout(deed)) return !Object.keys(deed.clues).some(isKindred);
  if (both(isTelling) && (isDone || isSigned))
    return !Object.keys(deed.clues).some((clue) => isTelling(clue, deed) && isKindred(clue));
  return isEventful(shared) && both(isNamed);
}
const telling = /^(?:(?:number|place|project|institution):|thing:caspian-sea$)/;
const isTelling = (clue: string, { clues }: Account): boolean =>
  /^(?:thing|undertaking|project):/.test(clue) && (clues[clue] ?? 0) >= weights.thing;
const isAbout = ({ clues }: Account): boolean => Object.keys(clues).some((clue) => /^(?:thing|undertaking):/.test(clue));
const isNamed = (clue: string, { clues }: Account): boolean => clue.startsWith("word:") && (clues[clue] ?? 0) >= weights.name;
/** What is shared are gatherings of which each has its name. */
const isEventful = (shared: readonly string[]): boolean =>
  shared.some((clue) => /^thing:(?:exercise|exhibition|film)$/.test(clue));

/** Whether they are two sides at least, and among the others. */
const isAmong = (sides: readonly string[], others: readonly string[]): boolean =>
  sides.length > 1 && sides.every((side) => others.includes(side));

/** Whether what is sent or paid for are learners. */
const isForLearners = ({ clues }: Account): boolean =>
  ["scholarship", "student", "course"].some((thing) => `thing:${thing}` in clues);

/** Whether only what is left was put off, of what the same sentence tells as done: "seven were set up, the rest was left for autumn". */
const isOfRest = ({ fate, rest, acts, span }: Deed, { deeds }: FollowedText): boolean =>
  fate === "moved" &&
  rest &&
  deeds.told.some((other) => other.fate === "done" && overlaps(other.span, span) && other.acts.some((act) => acts.includes(act)));

/** Whether what is measured now comes to what it was to grow to: "the quota is 200 places now". */
const isReached = ({ acts, numbers }: Account, { fate, acts: told, numbers: now }: Deed): boolean =>
  fate === "running" &&
  acts.includes("raise") &&
  told.includes("raise") &&
  numbers.length > 0 &&
  numbers.every(({ value, unit }) => now.some((n) => n.unit === unit && n.value >= value));

/** Whether what goes on tells that the promise was kept: "has been flowing since May", "takes its students in Fergana". */
function isGoingSince({ acts }: Account, deed: Deed, served: Act | undefined, urged: boolean): boolean {
  if (deed.fate !== "running" || !deed.going || deed.partly) return false;
  // of urging nothing comes by what goes on anyhow
  if (deed.past === null && urged) return false;
  const begins = (act: Act) => beginning.has(act);
  const hasBegun = deed.acts.some((act) => begins(act) && acts.includes(act)) || (served !== undefined && begins(served));
  // goods go on being made
  const makes =
    served === "build" && deed.past !== null && !Object.keys(deed.clues).some((clue) => clue.startsWith("undertaking:"));
  return makes || !acts.some((act) => lasting.has(act)) || (hasBegun && acts.some(begins));
}

/** Acts that are done once something goes on. */
const beginning: ReadonlySet<Act> = new Set([
  "open",
  "start",
  "resume",
  "send",
  "lift",
  "cut",
  "recognise",
  "set-up",
  "submit",
  "buy",
  "show",
  "publish",
]);
/** Acts that are not done when they have begun. */
const lasting: ReadonlySet<Act> = new Set(["build", "finish", "raise", "draft"]);

const isMoney = ({ unit }: Account["numbers"][number]): boolean => /^[A-Z]{3}$/.test(unit);

/** Whether a sentence tells how many of the things there are that a promise counts, whatever verb it has. */
function isCountedAgain({ numbers, clues, acts }: Account, deed: Deed): boolean {
  if (!isCounting(acts)) return false;
  const things = Object.keys(clues).filter((clue) => /^(?:thing|undertaking|project):/.test(clue));
  if (things.length === 0 || !things.every((clue) => clue in deed.clues)) return false;
  return numbers.some((n) =>
    deed.numbers.some((m) => isSameUnit(n.unit, m.unit) && m.value <= n.value && m.value > n.value / 20),
  );
}
/** Whether what was to take less time takes no more than was promised now: "the wait is an hour now". */
const isShortened = ({ acts, numbers }: Account, deed: Deed): boolean =>
  acts.includes("cut") &&
  numbers.some(
    (n) =>
      spans.has(n.unit) &&
      // "from 90 days to 30"
      numbers.every((other) => other.unit !== n.unit || other.value >= n.value) &&
      deed.numbers.some((m) => m.unit === n.unit && m.value <= n.value),
  );
const spans: ReadonlySet<string> = new Set(["minute", "hour", "day"]);

/** Whether what is promised is counted. */
export const isCounting = (acts: readonly Act[]): boolean => acts.some((act) => counting.has(act));
const counting: ReadonlySet<Act> = new Set(["send", "buy", "raise", "train", "build", "fund", "open"]);

const sharesUnit = ({ numbers }: Account, deed: Deed): boolean =>
  numbers.some((n) => [...deed.numbers, ...deed.after].some((m) => isSameUnit(n.unit, m.unit)));

/** Whether both count one unit, and nothing that is the same. */
const isOtherAmount = ({ numbers }: Account, deed: Deed): boolean =>
  numbers.some((n) => n.value > 2 && deed.numbers.some((m) => m.unit === n.unit)) &&
  !numbers.some((n) => deed.numbers.some((m) => m.unit === n.unit && m.value === n.value));

/** Whether an amount has a measure of its own, other than money and percent. */
const isMeasured = (n: Account["numbers"][number]): boolean => !isMoney(n) && !uncounted.has(n.unit) && n.unit !== "percent";

/** "Four times a week" and "six flights a week" count the same. */
export const isSameUnit = (a: string, b: string): boolean => a === b || (uncounted.has(a) && uncounted.has(b));
const uncounted: ReadonlySet<string> = new Set(["count", "times"]);

/** Acts that every text tells of: which of them is meant, only a body, place, day or number says. */
const sittingActs: ReadonlySet<Act> = new Set(["hold", "meet", "visit"]);

/** Whether a promise is one to meet. */
export const isSitting = ({ account, encounter }: Pick<Promised, "account" | "encounter">): boolean =>
  encounter !== null || account.acts.some((act) => sittingActs.has(act));

/** Whether words that tell of another deed name the body, event or place that was promised with its day: "decided at the session in Osh on 28 March". */
function recallsSitting({ account, commitment, text, encounter }: Promised, { clues, past }: Deed): boolean {
  const days = daysOf(past);
  if (!isSitting({ account, encounter }) || !isWithin(past, commitment.due)) return false;
  if (days === null || days.max - days.min > 31 || days.max < (firstDay(text.published) ?? 0)) return false;
  const shared = Object.keys(account.clues).filter((clue) => clue in clues);
  const sorts = (sort: string) => shared.some((clue) => clue.startsWith(sort));
  const isEvent = Object.keys(clues).some((clue) => clue.startsWith("event:") || clue.startsWith("body:"));
  return sorts("place:") ? isEvent : sorts("body:") || (sorts("event:") && !sorts("event:sitting"));
}

const byName = /^(?:body|event|project):(?!sitting)|^thing:(?:culture-days|exhibition|exercise)$/;
const byNameOrPlace = /^(?:body|place|event|project):(?!sitting)|^thing:(?:culture-days|exhibition|exercise)$/;

/** Whether two name bodies of kin: what first sat was set up. */
const namesLikeBody = (account: Account, { clues }: Deed): boolean =>
  Object.keys(account.clues).some(
    (body) => body.startsWith("body:") && Object.keys(clues).some((clue) => clue === body || isKin(body, clue)),
  );

/** Whether two name one body, place, event or project. */
function namesSitting({ account }: Promised, deed: Deed, telling = byNameOrPlace): boolean {
  return Object.entries(account.clues).some(
    ([clue, weight]) => (telling.test(clue) || (clue.startsWith("thing:") && weight >= weights.thing)) && clue in deed.clues,
  );
}

/** Whether a session, a body or an event is spoken of. */
const namesEvent = ({ clues }: Account): boolean =>
  Object.keys(clues).some((clue) => clue.startsWith("event:") || clue.startsWith("body:"));

/** Days after which what is held is the next and not the one that was late. */
const mostLate = 300;

/** Whether what was held was so before the time for which the next was promised, or so long after it that it is another. */
function isFarOff({ account, commitment }: Promised, { published }: FollowedText, deed: Deed): boolean {
  const [held, due] = [daysOf(deed.past), daysOf(commitment.due)];
  if (due === null) return false;
  // what bears no day was held when its text was published at the latest
  const last = lastDay(published);
  if (held === null) return last !== null && due.min - last > 10 && typeof sharedOrdinal(account, deed) !== "number";
  return due.min - held.max > 10 || (held.min - due.max > mostLate && typeof sharedOrdinal(account, deed) !== "number");
}

function isSameSitting(promised: Promised, { published }: FollowedText, deed: Deed): boolean {
  const { account, commitment } = promised;
  if (typeof sharedOrdinal(account, deed) === "number") return true;
  const day = deed.past ?? published;
  if (namesSitting(promised, deed, byName)) return true;
  // in one town sides meet more than once
  return (
    isWithin(day, commitment.due) || (namesSitting(promised, deed) && (commitment.due === null || isNear(day, commitment.due)))
  );
}

/** The day for which a deed is announced: "in spring" said in March is this spring. */
function comingDay({ past, future, certain, several }: Deed, { published }: FollowedText, due: string | null): string | null {
  if (certain !== null && future === certain) return certain;
  // "the hospital planned for June" recalls the day that was promised
  if (future !== certain && !several && isWithin(past, due)) return past;
  const [now, day] = [daysOf(past), firstDay(published)];
  return now !== null && day !== null && now.min <= day && day <= now.max ? past : future;
}

const isBuilt = ({ acts }: Account): boolean => acts.some((act) => building.has(act));

const opposed: readonly (readonly [Act, Act])[] = [
  ["cut", "raise"],
  ["raise", "cut"],
];
const actsOnly = ({ acts }: Account, act: Act): boolean => acts.length > 0 && acts.every((one) => one === act);

/** Acts that are done at once or not at all. */
const atOnce: ReadonlySet<Act> = new Set(["sign", "adopt", "ratify"]);

/**
 * What tells that it was done in one of the places for which it was promised, and not in another, which other words of the text tell. The two places of
 * a line are its ends.
 */
function oneOfPlaces(account: Account, { deeds }: FollowedText, deed: Deed): string | null {
  if (deed.fate !== "done" && deed.fate !== "running" && deed.fate !== "undone") return null;
  const isLine = [...vehicles, "route"].some((thing) => `thing:${thing}` in account.clues);
  const places = Object.keys(account.clues).filter((clue) => clue.startsWith("place:"));
  const left = places.filter((place) => !(place in deed.clues));
  if (places.length < (isLine ? 3 : 2) || left.length === 0 || left.length === places.length) return null;
  const isDone = deed.fate !== "undone";
  const isOther = deeds.told.some(
    ({ fate, clues, span }) =>
      span[0] !== deed.span[0] &&
      (isDone ? fate === "undone" : fate === "done" || fate === "running") &&
      Math.abs(span[0] - deed.span[0]) < besideLetters &&
      left.some((place) => place in clues),
  );
  return isOther ? "in one place" : null;
}
/** Within so many letters stands what is told beside it. */
const besideLetters = 300;

/** Whether what tells of a part is a number. */
const isCount = (part: string | null): boolean => part !== null && /\d/.test(part) && !part.endsWith("percent");

/** A count is a part of another that is at most so many times it. */
const fewestOf = 100;

/** So much of what was promised is all of it, unless words say that something is left. */
const nearlyAll = 0.95;

/** Clues of what is done, rather than of where and by whom. */
const isOwn = (clue: string): boolean => /^(?:thing|undertaking|document|body|project):/.test(clue);

/** Who works in what was opened. */
const staff: readonly Thing[] = ["doctor", "worker", "teacher", "expert"];
/** Those for whom something is done. */
const people: readonly Thing[] = ["child", "patient", "student", "disabled-person"];

/** What tells that only a part was done: fewer of the same things, or words of a part. */
function partOf(account: Account, deed: Deed): string | null {
  // "two of the three parliaments ratified it, the third has not"
  const isOfOthers = (clues: Clues) => Object.keys(clues).some((clue) => /^(?:place|institution):/.test(clue));
  if (
    deed.fate === "done" &&
    deed.beside &&
    [account, deed].every(({ acts }) => acts.includes("ratify")) &&
    isOfOthers(deed.beside)
  )
    return "in part";
  // what is signed is signed, whatever else the sentence says of it
  const whole = deed.fate === "done" && account.acts.some((act) => atOnce.has(act)) && deed.acts.some((act) => atOnce.has(act));
  // "the hall was built, the hostel was not", "the rest was not delivered"
  const own = (clues: Clues) => Object.keys(clues).filter((clue) => isOwn(clue) && clue in account.clues);
  // what the other part speaks of may be another matter
  const other = deed.beside ? own(deed.beside) : [];
  const isTelling = ([clue, weight]: [string, number]) => isMatter(clue) && weight >= weights.usualThing;
  const isSame = deed.beside !== null && (other.length > 0 || !Object.entries(deed.beside).some(isTelling));
  if (isSame && !whole) {
    if (
      deed.rest ||
      (deed.fate === "done" && isBuilt(deed) && !isBuilt(account) && !Object.keys(deed.beside ?? {}).some(isMatter)) ||
      (deed.partly &&
        ((isBuilt(account) && isBuilt(deed)) || deed.acts.some((act) => account.acts.includes(act) && !atOnce.has(act)))) ||
      (other.length > 0 && own(deed.clues).some((clue) => !other.includes(clue)))
    )
      return "in part";
  }
  // "once a week rather than three times"
  const missed = account.numbers.find(({ value, unit }) =>
    deed.short?.some((n) => n.value === value && isSameUnit(n.unit, unit)),
  );
  const isMore = (n: Account["numbers"][number]) =>
    missed !== undefined && n.value > missed.value && isSameUnit(n.unit, missed.unit);
  const isNearlyAll = (n: Account["numbers"][number]) =>
    missed !== undefined && n.value >= missed.value * nearlyAll && n.value < missed.value && isSameUnit(n.unit, missed.unit);
  if (missed && deed.numbers.some(isNearlyAll) && !deed.rest) return null;
  if (missed && deed.fate !== "dropped" && !deed.numbers.some(isMore)) return `fewer than ${missed.value}`;
  // "the building is ready, the exhibition is still being put up", where a house was to be opened
  const isUnopened = deed.fate === "done" && isBuilt(deed) && !isBuilt(account) && account.acts.includes("open");
  if (isUnopened && deed.beside !== null && !deed.acts.includes("open") && other.length === 0) return "in part";
  // "seven of twelve were put up, the rest will be in spring", "twenty kilometres were laid, work goes on along the rest"
  const isLeft = deed.fate === "done" && deed.partly && deed.rest && !whole;
  if (isLeft && (deed.numbers.length > 1 || (isBuilt(account) && isBuilt(deed)))) return "in part";
  // "one of the planes came, the second could not leave"
  if (isSame && deed.oneOf && !whole && account.numbers.some(({ value }) => value > 1)) return "one of several";
  // "handed over one locomotive, the second is awaited"
  const isOneOfTwo = deed.fate === "done" && deed.oneOf && deed.numbers.length === 0;
  if (isOneOfTwo && account.numbers.some(({ value, unit }) => value === 2 && uncounted.has(unit))) return "one of two";
  // "a sixth machine will come", where six were promised
  const last =
    deed.fate === "ahead" &&
    account.numbers.find(({ value, unit }) => uncounted.has(unit) && value > 2 && deed.ordinals.includes(value));
  if (last) return `${last.value - 1} of ${last.value}`;
  if (deed.fate === "undone") return deed.rest ? "not all" : null;
  // "the fee was not abolished but halved", "it was abolished for empty lorries only"
  const lifts = account.acts.includes("lift") && !account.acts.includes("cut");
  if (lifts && (deed.fate === "done" || deed.fate === "running") && deed.acts.includes("cut") && !deed.acts.includes("lift"))
    return "lowered";
  if (lifts && deed.fate === "done" && deed.acts.includes("lift") && deed.partly && deed.past === null) return "in part";
  // "120 doctors work in the hospital for 300"
  const isOfBoth = (one: string) => `thing:${one}` in deed.clues && `thing:${one}` in account.clues;
  const isOfStaff =
    staff.some((one) => `thing:${one}` in deed.clues && !(`thing:${one}` in account.clues)) && !people.some(isOfBoth);
  const named = (n: Account["numbers"][number]) => account.numbers.some((m) => m.value === n.value && m.unit === n.unit);
  for (const { value, unit } of account.numbers) {
    // what was to take less time may take still less
    if (value < 2 || (account.acts.includes("cut") && spans.has(unit))) continue;
    const counted = isOfStaff && uncounted.has(unit) ? [] : deed.numbers.filter((n) => isSameUnit(n.unit, unit));
    // "96 thousand tonnes, with 150 thousand planned"
    const both =
      unit !== "count" && counted.some((n) => n.value === value) && counted.some((n) => n.value < value && n.value > value / 20);
    const some = deed.partly || deed.recalled || deed.oneOf || both;
    // more than was promised is all of it, whatever else is counted: "31 children, as the two ministries had agreed"
    const more = !deed.partly && !deed.oneOf && counted.some((n) => n.value > value);
    if (counted.some((n) => n.value >= value) && (!some || more)) continue;
    // four schools are no part of 1200 places, nor 5000 permits of 8000 where they are to grow from one to the other
    // 380 thousand books of 400 thousand are what was promised
    const isPart = (n: number) => n < value * nearlyAll && n > (uncounted.has(unit) ? value / fewestOf : 0);
    // "250 students, fifty more than a year ago", where 200 were to become 250
    const isGain = (n: number) => counted.some((all) => all.value >= value) && named({ value: value - n, unit });
    const less = counted.find((n) => isPart(n.value) && !named(n) && !isGain(n.value));
    if (less) return `${less.value} of ${value}`;
    if (deed.oneOf && counted.some((n) => n.value === value)) return `one of ${value}`;
    // the text goes on to say that more was agreed
    const after = deed.after.filter((n) => n.unit === unit);
    const fewer = after.find((n) => n.value < value && n.value >= value / 10);
    if (fewer && after.some((n) => n.value === value)) return `${fewer.value} of ${value}`;
  }
  // "sales grew by a third" leaves nothing undone
  const grows = deed.acts.includes("raise") && !account.acts.includes("raise");
  // to lay the foundation is all of what was to begin
  const begins = account.acts.includes("start") && deed.acts.includes("start");
  if (
    deed.share &&
    !account.ofPart &&
    !grows &&
    !begins &&
    !("thing:stage" in account.clues) &&
    ("thing:stage" in deed.clues || deed.numbers.every(named))
  )
    return "a share";
  // "is 55 percent complete", be it to be built or to be opened
  const percent = deed.numbers.find(({ value, unit }) => unit === "percent" && value < 100);
  const isMade = account.acts.some((act) => building.has(act) || act === "open" || act === "set-up");
  if (percent && !begins && isMade && (deed.acts.length === 0 || deed.acts.some((act) => building.has(act))))
    return `${percent.value} percent`;
  // "only the teaching block is ready"
  if (deed.partly && deed.fate === "done" && isBuilt(account) && isBuilt(deed) && deed.past === null && !deed.recalled)
    return "in part";
  // "of the 20 meters to be put up 13 are there"
  const counts = deed.numbers.filter(({ unit }) => uncounted.has(unit));
  if (account.numbers.length === 0 && deed.fate === "done" && deed.partly && counts.length > 1 && !whole) return "in part";
  if (account.numbers.length === 0 || !deed.partly) return null;
  return deed.numbers.length === 0 || isSame ? "in part" : null;
}
