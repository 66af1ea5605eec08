import type { Commitment, Encounter } from "../read/record.ts";
import { isBelieved, isContradicted, oddsOf, type Standing, standingAmong } from "./chance.ts";
import { heldOf, isLikeKind } from "./held.ts";
import { isOfOtherMatter } from "./likeness.ts";
import {
  compare,
  daysBetween,
  daysOf,
  type FollowedText,
  isNear,
  isWithin,
  Later,
  laterPlan,
  type Outcome,
  overlaps,
  type Promised,
  type PromiseStatus,
  untold,
  type Words,
} from "./promise.ts";
import { alike, contradict, fewestAlike, samePromises } from "./same-promise.ts";
import { reachedOf } from "./targets.ts";
import { toldOf } from "./told.ts";

export {
  type FollowedText,
  type Promised,
  type PromiseStatus,
  pairsFollowing,
  promiseStatuses,
  sideKeys,
  untold,
} from "./promise.ts";

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

/**
 * What became of every commitment of the texts, as the texts themselves tell it; `today` (YYYY-MM-DD) parts what is open from what is overdue.
 * With `asked` only of those of some of the texts: what becomes of a promise rests on its own text and on later ones, never on promises of other texts.
 */
export function follow(texts: readonly FollowedText[], today: string, asked: readonly FollowedText[] = texts): Followed[] {
  const promises = asked.flatMap(promisesOf);
  const later = new Later(texts);
  const possible = new Map(promises.map((promised) => [promised, outcomesOf(promised, later)]));
  const told = byText(possible);
  for (const [promised, outcomes] of possible) possible.set(promised, believed(outcomes, told));
  // what was put off to another day is promised anew
  const again = [...settle(new Map(possible)).found.values()].flatMap(renewed);
  for (const promised of again) possible.set(promised, believed(outcomesOf(promised, later), told));
  const { found, same } = settle(possible);
  joinAlike(promises, found, same);
  joinTwiceTold(found, same);
  // of what nothing is told, one promise told by several texts is one as well, as far as all of them let it stand alike
  const firsts = new Map<Promised, readonly Promised[]>();
  const alone = promises.filter((promised) => !isTold(found.get(promised), same));
  for (const alike of Map.groupBy(alone, ({ commitment }) => untold(commitment.due, today)).values()) {
    for (const group of samePromises(alike)) {
      const [first, ...others] = group.sort((a, b) => firmestFirst(a, b) || compare(a.text.id, b.text.id));
      firsts.set(first, others);
      for (const other of others) firsts.set(other, []);
    }
  }
  const isAmongOthers = (promised: Promised) => firsts.get(promised)?.length === 0;
  return [...promises, ...again].flatMap((promised): Followed[] => {
    const { text, index, commitment } = promised;
    const outcome = found.get(promised);
    const whole = { text: text.id, index, commitment };
    const group = outcome && same.get(outcome);
    if (outcome === undefined || group === "other") {
      if (index < 0 || isAmongOthers(promised)) return [];
      const also = (firsts.get(promised) ?? []).map(wordsOf);
      return [{ ...whole, status: untold(commitment.due, today), by: null, moved: null, score: 0, reasons: [], also }];
    }
    if (group === undefined) return [];
    const also = group.map((one) => wordsOf(one.promised));
    const { status, by, moved, score, reasons } = outcome;
    return [{ ...whole, status, by, moved, score, reasons, also }];
  });
}

/** All that may tell of each promise of the texts, with how it stands among the rest: what `scripts/train-follow.ts` learns from. */
export function tellingsOf(texts: readonly FollowedText[]): { outcome: Outcome; standing: Standing }[] {
  const later = new Later(texts);
  const promises = texts.flatMap(promisesOf);
  const possible = new Map(promises.map((promised) => [promised, outcomesOf(promised, later)]));
  const told = byText(possible);
  return [...possible.values()].flatMap((outcomes) =>
    outcomes.map((outcome) => ({ outcome, standing: standingIn(told, outcome, outcomes) })),
  );
}

/** What an outcome must weigh to be believed. */
const enough = 2.6;
/** Whether an outcome is plain by itself. */
const isLikely = ({ weight, evidence }: Outcome): boolean => evidence?.faint !== 1 && weight >= enough - 0.001;

/** By how much words that fit a promise poorly must fit it better than the others of its text. */
const aloneAhead = 0.5;

/** What it counts for that a text tells of another promise of the same text as well. */
const together = 2;

/** What the texts may tell of the promises of a text. */
type ToldOf = ReadonlyMap<FollowedText, ReadonlyMap<FollowedText, readonly Outcome[]>>;

function byText(possible: ReadonlyMap<Promised, readonly Outcome[]>): ToldOf {
  const told = new Map<FollowedText, Map<FollowedText, Outcome[]>>();
  for (const [{ text }, outcomes] of possible) {
    const ofText = told.get(text) ?? new Map<FollowedText, Outcome[]>();
    told.set(text, ofText);
    for (const outcome of outcomes) {
      const ofBoth = ofText.get(outcome.text);
      if (ofBoth) ofBoth.push(outcome);
      else ofText.set(outcome.text, [outcome]);
    }
  }
  return told;
}

const standingIn = (told: ToldOf, one: Outcome, outcomes: readonly Outcome[]): Standing =>
  standingAmong(one, outcomes, told.get(one.promised.text)?.get(one.text) ?? [], isLikely);

/**
 * The outcomes of a promise that are believed, each with what it weighs. A text that tells of several promises of an earlier one is about the same
 * matter: each of them counts for the others.
 */
function believed(outcomes: readonly Outcome[], told: ToldOf): Outcome[] {
  return outcomes.flatMap((one) => {
    const standing = standingIn(told, one, outcomes);
    const weight = one.weight + together * standing.anchored;
    if (one.evidence === undefined) return weight >= enough ? [{ ...one, weight }] : [];
    const isPoor = weight < enough && standing.anchored === 0;
    if (isPoor && (isContradicted(one.evidence) || standing.alone < aloneAhead)) return [];
    return isBelieved(oddsOf(one.evidence, standing)) ? [{ ...one, weight: Math.max(weight, enough) }] : [];
  });
}

/** One promise told by several texts is one, too, where each finds in words of its own that it ended alike: those of one join the firmest of them. */
function joinAlike(promises: readonly Promised[], found: ReadonlyMap<Promised, Outcome>, same: ReturnType<typeof joined>): void {
  const ends = promises.flatMap((promised) => {
    const outcome = found.get(promised);
    const others = outcome && same.get(outcome);
    return outcome === undefined || others === undefined || others === "other" ? [] : [{ outcome, others }];
  });
  const endOf = new Map(ends.map((end) => [end.outcome.promised, end]));
  const alike = Map.groupBy(ends, ({ outcome: { status, moved } }) => `${status} ${moved}`);
  for (const some of alike.values()) {
    for (const group of samePromises(some.map(({ outcome }) => outcome.promised))) {
      const [first, ...rest] = group
        .sort((a, b) => firmestFirst(a, b) || compare(a.text.id, b.text.id))
        .map((promised) => endOf.get(promised)!);
      same.set(first.outcome, [...first.others, ...rest.flatMap(({ outcome, others }) => [outcome, ...others])]);
      for (const { outcome } of rest) same.delete(outcome);
    }
  }
}

/** One encounter that a text promises twice, in its headline and with its day below, is one promise: the one that says most of when. */
function joinTwiceTold(found: ReadonlyMap<Promised, Outcome>, same: ReturnType<typeof joined>): void {
  const planned = [...found].filter(([{ encounter }]) => encounter !== null);
  for (const ofText of Map.groupBy(planned, ([{ text }]) => text).values()) {
    for (const [[promised, outcome], [other, told]] of ofText.flatMap((one) => ofText.map((next) => [one, next] as const))) {
      const [own, others] = [same.get(outcome), same.get(told)];
      if (own === undefined || own === "other" || others === undefined || others === "other") continue;
      if (told.status !== outcome.status || !isSameEvent(promised, other) || lengthOf(promised) > lengthOf(other)) continue;
      same.set(outcome, [...own, told, ...others]);
      same.delete(told);
    }
  }
}

/** Whether two promises of one text plan one encounter. */
function isSameEvent({ text, encounter }: Promised, other: Promised): boolean {
  const there = other.encounter;
  if (text !== other.text || encounter === there || encounter === null || there === null) return false;
  const isAmong = (party: string) => there.parties.includes(party);
  return isLikeKind(encounter.kind, there.kind) && encounter.parties.every(isAmong) && isWithin(encounter.date, there.date);
}

/** How many days the time has for which an encounter is planned. */
function lengthOf({ encounter }: Promised): number {
  const days = daysOf(encounter?.date ?? null);
  return days === null ? Number.POSITIVE_INFINITY : days.max - days.min;
}

const wordsOf = ({ text, commitment: { quote, span } }: Promised): Words => ({ text: text.id, quote, span });

/** Whether something is told of what became of a promise. */
const isTold = (outcome: Outcome | undefined, same: ReturnType<typeof joined>): boolean =>
  outcome !== undefined && same.get(outcome) !== "other";

/** The promises of a text, each with what it is followed by. */
export const promisesOf = (text: FollowedText): Promised[] =>
  text.record.commitments.map((given, index) => {
    const commitment = asMoved(text, given);
    const encounter = plannedWith(text, commitment);
    const isOfOther = encounter !== null && text.record.commitments.some((other) => isOfEvent(other, commitment, encounter));
    return { text, index, commitment, account: text.deeds.promises[index], encounter: isOfOther ? null : encounter };
  });

/** Whether another commitment of a text is to hold an event whose words a commitment shares: "to form a group, its first session will be in May". */
const isOfEvent = (other: Commitment, one: Commitment, event: Encounter): boolean =>
  other !== one &&
  overlaps(other.span, event.span) &&
  !overlaps(other.span, one.span) &&
  event.date !== null &&
  other.due === event.date &&
  one.due !== event.date;

const outcomesOf = (promised: Promised, later: Later): Outcome[] => [
  ...heldOf(promised, later),
  ...toldOf(promised, later),
  ...reachedOf(promised, later),
];

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
  // "began only in September": put off, and done since
  const day = daysOf(moved);
  const published = daysOf(text.published ?? null);
  if (day && published && day.max < published.min) return [];
  const plan = promised.encounter;
  if (plan !== null && text.record.encounters.some((e) => e.status === "planned" && isNewDayOf(plan, moved, e))) return [];
  const { quote, span } = by;
  const commitment: Commitment = { ...promised.commitment, strength: "planned", due: moved, quote, span };
  const encounter = promised.encounter && { ...promised.encounter, date: moved };
  return [{ text, index: -1, commitment, account: promised.account, encounter }];
}

/** Whether a planned encounter is the one that was put off, with its new day. */
const isNewDayOf = (plan: Encounter, moved: string, { kind, parties, date }: Encounter): boolean =>
  isLikeKind(plan.kind, kind) && plan.parties.every((party) => parties.includes(party)) && isWithin(date, moved);

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

/** How near to the likeliest outcome another must come to be weighed against it. */
const nearlyTop = 0.85;

/** The outcome that stands: among the likeliest the latest told says how it ended, and of those that say the same the likeliest. */
function bestOf(outcomes: readonly Outcome[]): Outcome | null {
  const top = Math.max(...outcomes.map(({ weight }) => weight));
  const good = outcomes.filter(({ weight }) => weight >= top * nearlyTop);
  const [latest] = good.toSorted((a, b) => compare(b.published, a.published) || b.weight - a.weight);
  if (latest === undefined) return null;
  // what was put off to another day was promised anew, and that promise has an end of its own
  const off = outcomes
    .filter(({ status, moved, weight }) => status === "postponed" && moved !== null && weight >= top * nearlyTop)
    .toSorted((a, b) => compare(a.published, b.published) || b.weight - a.weight)[0];
  if (off !== undefined && off.published < latest.published) return off;
  // "it was not opened; it will be in May" is no refusal
  const put = outcomes.find(
    (one) =>
      one.status === "postponed" &&
      one.moved !== null &&
      one.by.text === latest.by.text &&
      one.weight >= top * 0.5 &&
      // "is closed, its opening is expected in spring"
      (!latest.refused || one.putOff || (one.evidence?.ahead === 1 && isSameSpan(one, latest))),
  );
  if (latest.status === "broken" && put !== undefined) return put;
  // "two weeks later than planned, but it was opened"
  const isLate = latest.putOff && (latest.moved === null || isNear(latest.moved, latest.published));
  const yet = isLate && good.find((one) => one.status === "kept" && !one.aside && isSameSpan(one, latest));
  if (yet) return yet;
  // "was to be opened in April, but was put off to the summer"
  const later = good.find((one) => one.putOff && one.by.text === latest.by.text && one.by.span[0] > latest.by.span[0]);
  if (latest.status === "kept" && later !== undefined) return later;
  // "was not entered in the timetable, the carrier gave it up": who gives a thing up has not done it
  const refused = good.find((one) => one.refused && one.by.text === latest.by.text && overlaps(one.by.span, latest.by.span));
  // "one of the two stations works, the building of the other has stopped"
  const one =
    refused &&
    good.find(
      (one) =>
        one.counted && one.status === "partly" && overlaps(one.by.span, refused.by.span) && one.by.text === refused.by.text,
    );
  if (one) return one;
  if (refused !== undefined && latest.status !== "postponed") return refused;
  // "the school that was built was not opened": of what a part of a sentence denies or gives up nothing in it is done
  const denied = outcomes
    .filter(
      (one) =>
        one.denied && one.by.text === latest.by.text && isSameSpan(one, latest) && one.weight >= latest.weight * nearlyDenied,
    )
    .toSorted((a, b) => Number(b.refused) - Number(a.refused) || b.weight - a.weight)[0];
  if (denied !== undefined && (latest.status === "kept" || latest.status === "partly") && !latest.measured && !latest.denied)
    return denied;
  // a headline tells that it was done, the text below how much of it
  const part =
    good.find(({ status, by, measured }) => status === "partly" && measured && by.text === latest.by.text) ??
    // "the course has opened. Only 34 of the 50 attend it"
    outcomes.find(
      (one) =>
        one.counted &&
        one.status === "partly" &&
        latest.status === "kept" &&
        one.weight >= top * 0.6 &&
        one.by.text === latest.by.text &&
        one.by.span[0] > latest.by.span[0],
    );
  // "the walls are up, but it will not open before July": what is put off is told of more than how far it has come
  const partly = latest.status === "partly" ? latest : part;
  const whole = outcomes.find(
    (one) =>
      one.putOff &&
      one.moved !== null &&
      one.weight >= top * 0.7 &&
      one.by.text === partly?.by.text &&
      (!partly.counted || one.weight >= partly.weight * 0.9 || overlaps(one.by.span, partly.by.span)),
  );
  if (!latest.refused && whole !== undefined) return whole;
  if (latest.status !== "postponed" && !latest.refused && part !== undefined) return part;
  const same = good.filter(({ status }) => status === latest.status);
  // how far a thing has come is told best by the latest
  if (latest.status === "partly") return latest;
  return same.toSorted(
    (a, b) =>
      b.weight - a.weight || compare(a.published, b.published) || compare(a.by.text, b.by.text) || a.by.span[0] - b.by.span[0],
  )[0];
}

/** What a part of a sentence must weigh that denies what another reading of it tells as done. */
const nearlyDenied = 0.5;
const isSameSpan = ({ by }: Outcome, other: Outcome): boolean =>
  by.span[0] === other.by.span[0] && overlaps(by.span, other.by.span);

/** Whether a text gives a promise itself, and not only by the words by which another one was put off. */
const isOwn = ({ promised }: Outcome): boolean => promised.index >= 0;

/** Whether another promise, whose words a promise shares, has the same end and fits it better: "to draft and sign the programme" is one. */
const isWithinOther = (outcome: Outcome, outcomes: readonly Outcome[]): boolean => {
  const { promised, by, weight } = outcome;
  return outcomes.some(
    (other) =>
      other.promised !== promised &&
      other.promised.text === promised.text &&
      (isOwn(other) || !isOwn(outcome)) &&
      other.weight > weight &&
      other.by.text === by.text &&
      overlaps(other.promised.commitment.span, promised.commitment.span) &&
      overlaps(other.by.span, by.span),
  );
};

const firmness: Readonly<Record<Commitment["strength"], number>> = { pledged: 0, planned: 1, urged: 2 };

/** Of words that tell one promise the firmest, fullest and last said. */
const firmestFirst = (a: Promised, b: Promised): number =>
  firmness[a.commitment.strength] - firmness[b.commitment.strength] ||
  Number(a.commitment.due === null) - Number(b.commitment.due === null) ||
  compare(b.text.published ?? "", a.text.published ?? "");

/** Days within which texts of the same sides that promise what the same words fulfil tell one promise, however they word it. */
const sameOccasion = 14;

/** Whether two promises are of other things, other places or other sides, whatever else they share. */
function isOfOthers({ account, text }: Promised, other: Promised): boolean {
  return (
    isOfOtherMatter(account, other.account) || text.deeds.sides.filter((side) => other.text.deeds.sides.includes(side)).length < 2
  );
}

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
    // within a text that sentence is the promise which fits best
    const best = new Map<FollowedText, Outcome>();
    for (const outcome of group) {
      const known = best.get(outcome.promised.text);
      const better = known !== undefined && (isOwn(known) === isOwn(outcome) ? outcome.weight > known.weight : !isOwn(known));
      if (known === undefined || better) best.set(outcome.promised.text, outcome);
    }
    for (const outcome of group) if (best.get(outcome.promised.text) !== outcome) out.set(outcome, "other");
    for (const outcome of best.values()) if (isWithinOther(outcome, outcomes)) out.set(outcome, "other");
    for (const [text, outcome] of best) if (out.has(outcome)) best.delete(text);
    if (best.size === 0) continue;
    // what was done is one thing: of promises that cannot be one it keeps that which it fits best
    const [fits] = [...best.values()].sort((a, b) => b.weight - a.weight || compare(a.promised.text.id, b.promised.text.id));
    for (const [text, outcome] of best)
      if (
        outcome !== fits &&
        (contradict(fits.promised, outcome.promised) ||
          (Math.abs(daysBetween(fits.promised.text, outcome.promised.text)) > sameOccasion &&
            (alike(fits.promised, outcome.promised) < fewestAlike.one || isOfOthers(fits.promised, outcome.promised))))
      ) {
        out.set(outcome, "other");
        best.delete(text);
      }
    const [first, ...elsewhere] = [...best.values()].sort(
      (a, b) => firmestFirst(a.promised, b.promised) || b.weight - a.weight || compare(a.promised.text.id, b.promised.text.id),
    );
    out.set(first, elsewhere);
  }
  return out;
}
