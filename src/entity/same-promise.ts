import type { Account } from "../read/deed/deed.ts";
import type { Encounter } from "../read/record.ts";
import { fewestFirm, mayBeFirm, sharing } from "./likeness.ts";
import {
  compare,
  daysBetween,
  daysOf,
  type FollowedText,
  firstDay,
  isWithin,
  overlaps,
  type Promised,
  sameTongue,
  sharedOrdinal,
  sideKeys,
} from "./promise.ts";

/** Days between texts of one encounter: where both tell it, and where they may. */
const mostDays = { one: 14, maybe: 3, other: 3 } as const;
/** Texts that come next, of one pair of sides, with which a text is compared. */
const mostNext = 40;
/** How alike promises must be: where both texts tell one encounter, where they may, and where each tells one of another day. */
export const fewestAlike = { one: 0.45, maybe: 0.6, other: 0.85 } as const;
type Occasion = keyof typeof fewestAlike;
/** By so much two promises must be more alike than each is to any other of the other's text. */
const ahead = 0.08;

/**
 * Promises that are one, told by several texts about one encounter: the same sides, the same deed with the same things, places, numbers, and
 * days that agree. Each group holds at most one promise of a text; promises that stand alone are left out.
 */
export function samePromises(promises: readonly Promised[]): Promised[][] {
  const byText = Map.groupBy(
    promises.filter(({ index, text }) => index >= 0 && text.published !== null),
    ({ text }) => text,
  );
  const links = [...neighbours([...byText.keys()])].flatMap(([a, others]) =>
    [...others].flatMap((b) => linksOf(byText.get(a)!, byText.get(b)!, occasionOf(a, b))),
  );
  const groups = new Map<Promised, Promised[]>();
  for (const { a, b } of links.sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b))) {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (one === other || one.some(({ text }) => other.some((known) => known.text === text))) continue;
    const whole = [...one, ...other];
    for (const member of whole) groups.set(member, whole);
  }
  return [...new Set(groups.values())];
}

/** Tells of texts no later than some whether they may give a promise of these: they are about sides of theirs, and of days as near. */
export function mayBeSaidAgain(texts: readonly FollowedText[]): (text: FollowedText) => boolean {
  const last = new Map<string, number>();
  for (const text of texts) {
    const day = firstDay(text.published);
    if (day !== null) for (const key of sidesOf(text)) last.set(key, Math.min(day, last.get(key) ?? day));
  }
  return (text) => {
    const day = firstDay(text.published);
    return day !== null && sidesOf(text).some((key) => (last.get(key) ?? Number.POSITIVE_INFINITY) - day <= mostDays.one);
  };
}

/** The sides by which it is told which texts may give one promise. */
const sidesOf = ({ deeds }: FollowedText): string[] => sideKeys({ sides: deeds.sides.slice(0, 3), named: [] });

const order = (a: Promised, b: Promised): number => compare(a.text.id, b.text.id) || a.index - b.index;

/** For each text those that come next and may report the same encounter. */
function neighbours(texts: readonly FollowedText[]): Map<FollowedText, Set<FollowedText>> {
  const bySides = new Map<string, FollowedText[]>();
  for (const text of texts) {
    for (const key of sidesOf(text)) {
      const list = bySides.get(key);
      if (list) list.push(text);
      else bySides.set(key, [text]);
    }
  }
  const found = new Map<FollowedText, Set<FollowedText>>();
  for (const list of bySides.values()) {
    list.sort((a, b) => (firstDay(a.published) ?? 0) - (firstDay(b.published) ?? 0) || compare(a.id, b.id));
    for (const [at, text] of list.entries()) {
      for (const other of list.slice(at + 1, at + 1 + mostNext)) {
        if (daysBetween(text, other) > mostDays.one) break;
        if (daysBetween(text, other) <= mostDays[occasionOf(text, other)])
          found.set(text, (found.get(text) ?? new Set()).add(other));
      }
    }
  }
  return found;
}

/** Whether two texts tell of one encounter of the same sides, held on a day. */
function occasionOf(a: FollowedText, b: FollowedText): Occasion {
  const of = ({ record, deeds }: FollowedText) => {
    const held = record.encounters.filter(({ status, date }) => status === "held" && isDay(date));
    return held.filter(({ parties }) => deeds.sides.slice(0, 2).every((side) => parties.includes(side)));
  };
  const [own, others] = [of(a), of(b)];
  const same = (one: Encounter, other: Encounter) =>
    isWithin(one.date, other.date) &&
    (one.kind === "call") === (other.kind === "call") &&
    one.parties.filter((party) => other.parties.includes(party)).length > 1;
  if (own.some((one) => others.some((other) => same(one, other)))) return "one";
  return own.length > 0 && others.length > 0 ? "other" : "maybe";
}

const isDay = (date: string | null): boolean => {
  const days = daysOf(date);
  return days !== null && days.min === days.max;
};

interface Link {
  readonly a: Promised;
  readonly b: Promised;
  readonly score: number;
}

/** The promises of two texts that are more alike than any other two of theirs. */
function linksOf(own: readonly Promised[], others: readonly Promised[], occasion: Occasion): Link[] {
  const links = own.flatMap((a) => others.map((b): Link => ({ a, b, score: alike(a, b) })));
  return links.filter(({ a, b, score }) => {
    if (score < fewestAlike[occasion]) return false;
    return links.every(
      (link) =>
        (link.a === a) === (link.b === b) ||
        link.score + ahead <= score ||
        // what shares its words is no other promise
        overlaps(link.a.commitment.span, a.commitment.span) === overlaps(link.b.commitment.span, b.commitment.span),
    );
  });
}

/** Whether two promises cannot be one: they are for other days, in another number, or of another session. */
export function contradict(a: Promised, b: Promised): boolean {
  const [due, other] = [a.commitment.due, b.commitment.due];
  const apart = daysOf(due) !== null && daysOf(other) !== null && !isWithin(due, other);
  return apart || sharedOrdinal(a.account, b.account) === "differs" || numbersDiffer(a.account, b.account);
}

/** How alike two promises of different texts are, 0 to about 1.2; 0 where something speaks against it. */
export function alike(a: Promised, b: Promised): number {
  if (contradict(a, b)) return 0;
  const [due, other] = [a.commitment.due, b.commitment.due];
  const dated = due !== null && other !== null;
  const [actors, theirs] = [a.commitment.actors, b.commitment.actors];
  if (actors.length > 0 && theirs.length > 0 && !actors.some((actor) => theirs.includes(actor))) return 0;
  const fit = a.account.acts.some((act) => b.account.acts.includes(act)) ? 1 : 0;
  // without a thing, place or name that both speak of, it takes the deed and the day
  const bound = fit === 1 && dated;
  if (!bound && !mayBeFirm(a.account, b.account)) return 0;
  const [mine, told] = [ownWords(a.account), ownWords(b.account)];
  const same = sameTongue(a.text, b.text);
  const there = sharing(mine, told, fit, same);
  if (!bound && there.firm < fewestFirm) return 0;
  const back = sharing(told, mine, fit, same);
  if (!bound && back.firm < fewestFirm) return 0;
  const sameDay = dated && due === other && due.length > 4;
  const unlikeDeeds = fit === 0 && mine.acts.length > 0 && told.acts.length > 0;
  return (
    Math.min(there.cover, back.cover) +
    (sameDay ? 0.2 : dated ? 0.1 : 0) -
    (unlikeDeeds ? 0.15 : 0) -
    (subjectsDiffer(mine, told) ? 0.3 : 0) -
    (isUrged(a) === isUrged(b) ? 0 : 0.1)
  );
}

const isUrged = ({ commitment }: Promised): boolean => commitment.strength === "urged";

/** What stands before is told by all texts of an encounter, whatever each promises; only "the document" leans on it. */
const ownWords = (account: Account): Account => ("document:papers" in account.clues ? account : { ...account, context: {} });

/** Whether both name subjects, and none that is the other's: a plan for energy is none for transport. */
function subjectsDiffer(a: Account, b: Account): boolean {
  const of = ({ clues }: Account) => Object.keys(clues).filter((clue) => clue.startsWith("topic:"));
  const [own, others] = [of(a), of(b)];
  return own.length > 0 && others.length > 0 && !own.some((topic) => others.includes(topic));
}

/** Whether they count the same and come to different numbers. */
const numbersDiffer = (a: Account, b: Account): boolean => {
  const counted = ({ numbers }: Account, unit: string) => numbers.filter((n) => n.unit === unit && n.value > 1);
  return a.numbers.some(({ unit }) => {
    const [own, others] = [counted(a, unit), counted(b, unit)];
    return own.length > 0 && others.length > 0 && !own.some(({ value }) => others.some((other) => other.value === value));
  });
};
