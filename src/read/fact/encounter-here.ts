import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf, textOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { gatherings, hosting } from "./encounter-kinds.ts";

/** Whom a relative clause of being somewhere describes ("the minister, who is in Baku to attend a forum"): he stands before its comma. */
function describedBy({ page, persons }: Pick<Scene, "page" | "persons">, verb: Frame): PersonMention | undefined {
  const who = endingAt(hitsOf(page, "who"), verb.from) ?? endingAt(hitsOf(page, "which"), verb.from);
  if (!who) return beingHere({ page, persons }, verb);
  const { from } = page.sentences[verb.sentence];
  const guest = within(persons, from, who.from).at(-1);
  return guest && who.from - guest.to <= 24 ? guest : undefined;
}

/** "X, находящийся в Баку, …", "с находящимся в Баку X", "находясь в Баку, X …": whom a participle of being somewhere describes. */
function beingHere({ page, persons }: Pick<Scene, "page" | "persons">, verb: Frame): PersonMention | undefined {
  if (page.language.morphology.declines !== "every" || verb.finite || verb.nominal) return undefined;
  const s = page.sentences[verb.sentence];
  const comma = (i: number) => page.text[page.tokens[i]?.start ?? -1] === ",";
  if (comma(verb.from - 1)) return endingAt(persons, verb.from - 1);
  const next = within(persons, verb.to, s.to)[0];
  const open = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (comma(i)) return i;
    return to;
  };
  if (!next) return undefined;
  const end = open(verb.to, next.from);
  return next.from - verb.to <= 10 && (end === next.from || (end + 1 === next.from && verb.from - s.from <= 1))
    ? next
    : undefined;
}

/**
 * The visit of a guest whom a relative clause tells to be in another state's town or "in the country", with the day of what he is told to have
 * done there; and what he came for, which is of that day, too.
 */
export function guestHere(scene: Scene, sentence: number, own: readonly Frame[], out: readonly Draft[]): Draft[] {
  const { page } = scene;
  if (page.language.morphology.verbLast || out.some((d) => d.kind === "visit")) return [];
  for (const verb of own) {
    if (verb.sense !== "be-in" || verb.negative || verb.nominal || verb.time === "future") continue;
    const guest = describedBy(scene, verb);
    const state = guest?.person.state;
    if (!guest || !state || state.startsWith("org:")) continue;
    const place = within(scene.places, verb.to, verb.to + 3).find((p) => p.state !== null && p.state !== state);
    const occasion = out.find((d) => d.status === "held" && d.kind !== "message" && d.persons.includes(guest.person));
    const host = place?.state ?? occasion?.parties.find((p) => p !== state && !p.startsWith("org:"));
    const here = place ? place.to : within(hitsOf(page, "states"), verb.to, verb.to + 3)[0]?.to;
    if (!host || here === undefined) continue;
    return [
      {
        kind: "visit",
        status: "held",
        parties: [state, host],
        date: occasion?.dated ? occasion.date : null,
        dated: occasion?.dated ?? false,
        fromSpoken: null,
        nthDay: null,
        onSide: false,
        place: place?.name ?? host,
        persons: [guest.person],
        from: Math.max(page.sentences[sentence].from, verb.from - 1),
        to: page.sentences[sentence].to,
        sentence,
        noun: verb,
        rule: "encounter.be-in",
        inferred: {},
        headline: false,
      },
    ];
  }
  return [];
}

/** «X, прибывший в Баку, встретился с Y»: his journey was to the state of the town, and not to that of whom he met there. */
export function settleGoal({ page, places }: Scene, own: readonly Frame[], out: readonly Draft[]): void {
  if (page.language.morphology.declines !== "every") return;
  for (const d of out) {
    const [guest] = d.persons;
    if (d.kind !== "visit" || d.parties.length !== 2 || !guest?.state) continue;
    if (!own.some((f) => f.from === d.noun.from && !f.finite && !f.nominal)) continue;
    const town = within(places, d.noun.to, d.noun.to + 3).find((p) => p.kind === "settlement" && p.state !== null);
    if (town?.state && !d.parties.includes(town.state)) d.parties = [guest.state, town.state];
  }
}

/**
 * "X flew to Ankara on Monday to take part in a conference": what somebody who has gone went for is held on the day that his journey is told by, where it
 * has no day of its own.
 */
export function settleAttended({ page, dates }: Scene, out: readonly Draft[]): void {
  if (page.language.morphology.verbLast) return;
  const visit = out.find((d) => d.kind === "visit" && d.status === "held" && d.dated);
  if (!visit) return;
  const { from, to } = page.sentences[visit.sentence];
  for (const aim of out) {
    const attended = aim.status === "planned" && aim.rule.startsWith("encounter.attend+") && gatherings.has(aim.kind);
    if (!attended || aim.noun.from < visit.noun.to || within(dates, aim.noun.from, to).length) continue;
    if (within(dates, from, aim.noun.from).length > 1) continue;
    Object.assign(aim, { status: "held", date: visit.date, dated: true });
  }
}

/** Tokens of the longest aside behind a guest's name that tells of his journey. */
const longestAside = 16;

/**
 * "X, in Baku since Sunday, …", "X, on a two-day visit to Georgia, …", "X, currently visiting Georgia, …": the visit of a guest that stands between
 * commas behind his name.
 */
export function guestAside(scene: Scene, sentence: number, own: readonly Frame[], out: readonly Draft[]): Draft | undefined {
  const { page, persons, places, parties, dates } = scene;
  if (page.language.morphology.declines !== "none" || out.some((d) => d.kind === "visit")) return undefined;
  const { from, to } = page.sentences[sentence];
  const comma = (i: number) => page.text[page.tokens[i]?.start ?? -1] === ",";
  for (const { person, to: at } of within(persons, from, to)) {
    const { state } = person;
    if (!comma(at) || !state || state.startsWith("org:")) continue;
    let end = at + 1;
    while (end < to && !comma(end)) end++;
    if (end === to || end - at > longestAside) continue;
    const small = (i: number) => /^\p{Ll}{1,3}$/u.test(textOf(page, i, i + 1));
    const there = within(places, at, end).find((p) => p.state !== null && p.state !== state);
    const goal = there ?? within(parties, at, end).find((p) => /^[A-Z]{2}$/.test(p.party) && p.party !== state);
    const journey = within(own, at, end).find(
      (f) => (f.sense === "visit" && !f.nominal && !f.finite && f.from - at <= 3) || (f.sense === "n-visit" && small(at + 1)),
    );
    const stays = there?.kind === "settlement" && small(at + 1) && there.from - at === 2;
    if (!goal || !(stays || (journey && goal.from >= journey.to && goal.from - journey.to <= 3))) continue;
    const since = within(dates, at, end).find((d) => d.past !== null);
    const occasion = out.find((d) => d.status === "held" && d.persons.includes(person));
    const host = there?.state ?? ("party" in goal ? goal.party : null);
    if (!host || !(since || occasion || journey)) continue;
    return {
      kind: "visit",
      status: "held",
      parties: [state, host],
      date: since?.past ?? (occasion?.dated ? occasion.date : null),
      dated: since !== undefined || (occasion?.dated ?? false),
      fromSpoken: null,
      nthDay: null,
      onSide: false,
      place: there?.name ?? host,
      persons: [person],
      from: at + 1,
      to: end,
      sentence,
      noun: journey ?? { ...own[0], from: at + 1, to: end },
      rule: "encounter.be-in",
      inferred: {},
      headline: false,
    };
  }
  return undefined;
}

/** Gives what a guest came for ("who is here to attend the forum") the day of what he is told to have done there: it is held in these days. */
export function settleAim(scene: Scene, own: readonly Frame[], out: readonly Draft[]): void {
  if (scene.page.language.morphology.verbLast) return;
  const come = own.find(
    (f) => (f.sense === "be-in" || f.sense === "visit") && !f.negative && f.time !== "future" && describedBy(scene, f),
  );
  const occasion =
    come && out.find((d) => d.status === "held" && d.dated && d.to !== d.from && d.noun.from < come.from && d.kind !== "visit");
  if (!come || !occasion) return;
  for (const aim of out) {
    if (
      aim.noun.from < come.to ||
      aim === occasion ||
      !(hosting.has(aim.kind) || aim.kind === "commission" || aim.kind === "consultations")
    )
      continue;
    // a day of its own stays
    if (within(scene.dates, come.to, scene.page.sentences[aim.sentence].to).length) continue;
    Object.assign(aim, { status: "held", date: occasion.date, dated: true });
    const guest = describedBy(scene, come)?.person;
    if (guest && occasion.parties.length === 2)
      Object.assign(aim, {
        persons: [guest],
        parties: [...new Set([...occasion.parties, ...aim.parties.filter((p) => p.startsWith("org:"))])],
      });
  }
}

/** The guest whom a participle right before him tells to be visiting; nobody after a preposition ("after visiting President X"). */
export function visitingOf({ page, persons }: Scene, verb: Frame): PersonMention | undefined {
  if (page.language.morphology.verbLast || verb.sense !== "visit" || verb.finite || verb.to - verb.from > 1) return undefined;
  const guest = startingAt(persons, verb.to);
  const alone = !["at", "after", "passive"].some((cat) => endingAt(hitsOf(page, cat), verb.from));
  const word = page.words[verb.from];
  return guest?.person.state && alone && word?.readings.some((r) => r.known && r.f & F.CVB) ? guest : undefined;
}

/** The journey of a guest whom a participle right before him tells to be visiting ("met with visiting Prime Minister X"). */
export function visitingGuest(scene: Scene, own: readonly Frame[], out: readonly Draft[]): Draft | undefined {
  if (out.some((d) => d.kind === "visit")) return undefined;
  for (const verb of own) {
    const guest = visitingOf(scene, verb);
    const state = guest?.person.state;
    if (!guest || !state) continue;
    const occasion = out.find((d) => d.status !== "cancelled" && d.persons.includes(guest.person));
    const host = occasion?.parties.find((p) => p !== state && !p.startsWith("org:"));
    if (!occasion || !host) continue;
    const { date, dated, place } = occasion;
    return {
      ...occasion,
      kind: "visit",
      parties: [state, host],
      date,
      dated,
      place: place ?? host,
      persons: [guest.person],
      from: verb.from,
      to: guest.to,
      noun: verb,
      rule: "encounter.visit",
    };
  }
  return undefined;
}

/** "A meeting of the co-chairs preceded the session": another event is what a verb right after the first does something to. */
export function standsByAnother(own: readonly Frame[], noun: Frame, verb: Frame): boolean {
  return own.some(
    (f) =>
      f.nominal &&
      f.sense.startsWith("n-") &&
      f.sense !== "n-body" &&
      f.sense !== "n-next" &&
      f !== noun &&
      noun.to <= verb.from &&
      f.from >= verb.to &&
      f.from - verb.to <= 1,
  );
}
