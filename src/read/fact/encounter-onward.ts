import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonOfText, PlaceMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import { talks } from "./encounter-kinds.ts";
import { isGoal } from "./encounter-place.ts";

/** Verbs of journeys. */
const travels: ReadonlySet<Sense> = new Set(["go", "visit"]);

/** How many sentences after a visit its traveller may go on, nobody else named in between as who goes. */
const reach = 3;

/** "The guest then flies to Tbilisi", "чоршанба куни у Душанбега жўнайди": the journey on which he goes on whose visit was told before. */
export function onward(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft[] {
  const told = before.findLast((d) => d.kind === "visit" && d.status !== "cancelled" && !d.headline && d.sentence < sentence);
  const traveller = told?.persons[0];
  const state = traveller?.state;
  if (!told || !traveller || !state || told.persons.length !== 1 || sentence - told.sentence > reach) return [];
  if (before.some((d) => d.kind === "visit" && d.sentence === sentence)) return [];
  for (const verb of own) {
    if (!travels.has(verb.sense) || verb.nominal || verb.negative || !verb.finite || !isOf(scene, verb, traveller)) continue;
    const goals = townsOf(scene, verb).filter((p) => p.state !== state && !told.parties.includes(p.state as string));
    if (!goals.length) continue;
    const draft = draftOf(scene, sentence, own, "visit", verb, verb, "encounter.onward", false);
    if (!draft || draft.status === "cancelled") return [];
    // "21-ноябрда Душанбеге, 22-ноябрда Ташкентке барат": each on the day right before it
    return goals.map((goal) => {
      const day = goals.length > 1 ? endingAt(scene.dates, goal.from) : undefined;
      const date = day ? dateFor(day, draft.status, scene.page.published) : draft.date;
      const parties = [state, goal.state as string];
      return { ...draft, parties, persons: [traveller], place: goal.name, date, inferred: dayOnly(draft) };
    });
  }
  return [];
}

/** Whether nobody but the traveller stands before a verb of going as its subject: he by name, as "he" or as the guest, or nobody at all. */
function isOf({ page, persons, posts }: Scene, verb: Frame, traveller: PersonOfText): boolean {
  const { from } = page.sentences[verb.sentence];
  const named = within(persons, from, verb.from).filter((m) => !(m.f & CASES));
  if (named.length) return named.every((m) => m.person === traveller);
  if (within(posts, from, verb.from).length) return false;
  if (within(hitsOf(page, "institution"), from, verb.from).length) return false;
  const { verbLast } = page.language.morphology;
  const he = within(hitsOf(page, "he"), from, verb.from).some((h) => !verbLast || !(h.f & CASES));
  const guest = within(hitsOf(page, "role-noun"), from, verb.from).some(
    (h) => h.entry.code === "guest" && !(h.f & (CASES | F.PL)),
  );
  // where verbs tell their subject, none need stand
  return he || guest || verbLast;
}

/** The towns to which a verb of going leads: the first where verbs don't stand last. */
function townsOf({ page, places }: Scene, verb: Frame): PlaceMention[] {
  const s = page.sentences[verb.sentence];
  const { verbLast } = page.language.morphology;
  const towns = verbLast
    ? within(places, s.from, verb.to).filter((p) => isGoal(p, verb))
    : within(places, verb.from, Math.min(s.to, verb.to + 5)).filter(
        (p) => endingAt(hitsOf(page, "title-lead"), p.from)?.entry.code === "to" || p.from - verb.to <= 1,
      );
  return towns.filter((p) => p.kind === "settlement" && p.state !== null).slice(0, verbLast ? undefined : 1);
}

const dayOnly = ({ inferred }: Draft): Record<string, string> => (inferred.date ? { date: inferred.date } : {});

/**
 * "… where talks with Prime Minister X are scheduled for Thursday": talks at the goal of a journey, told with it or right after it, with somebody of
 * the state to which it leads and nobody else, are of him who goes there.
 */
export function talksAtGoal(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  if (!talks.has(draft.kind) || !draft.inferred.parties || draft.headline || draft.persons.length > 1) return;
  const visit = before.findLast((d) => d.kind === "visit" && !d.headline);
  const traveller = visit?.persons[0];
  if (!visit || !traveller?.state || visit.persons.length !== 1 || visit.status !== draft.status) return;
  if (draft.sentence - visit.sentence > 1 || draft.persons.includes(traveller)) return;
  const goal = visit.parties.find((p) => p !== traveller.state);
  const partner = draft.persons[0]?.state ?? partyOf(scene, draft);
  if (visit.rule !== "encounter.onward" && visit.sentence !== draft.sentence) return;
  if (!goal || partner !== goal || draft.parties.every((p) => visit.parties.includes(p))) return;
  draft.parties = [traveller.state, goal];
  draft.persons = [traveller, ...draft.persons];
  draft.inferred.parties = "the encounter told before";
}

/** The only state that the words of talks name as a side: "talks with the Georgian side". */
function partyOf({ parties }: Scene, { from, to }: Stretch): string | undefined {
  const named = new Set(
    within(parties, from, to).flatMap((p) => (p.by !== "capital" && !p.party.startsWith("org:") ? [p.party] : [])),
  );
  return named.size === 1 ? [...named][0] : undefined;
}
