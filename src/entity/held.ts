import { recalledRule } from "../read/fact/recalled-rule.ts";
import type { Encounter } from "../read/record.ts";
import { sharing } from "./likeness.ts";
import { placeOf } from "./places.ts";
import {
  daysOf,
  type FollowedText,
  firstDay,
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

/** Kinds of encounters that texts take for one another. */
const sittings: ReadonlySet<string> = new Set(["commission", "consultations", "meeting", "conference", "ministerial", "summit"]);

/** Whether texts may take encounters of the one kind for such of the other. */
export const isLikeKind = (plan: Encounter["kind"], other: Encounter["kind"]): boolean =>
  plan === other || (sittings.has(other) && sittings.has(plan));

/** Encounters of later texts that are the promised one: held, called off, put off. */
export function heldOf(promised: Promised, later: Later): Outcome[] {
  const { encounter: plan, account } = promised;
  if (plan === null) return [];
  const out: Outcome[] = [];
  for (const text of later.than(promised)) {
    text.record.encounters.forEach((other, i) => {
      const about = text.deeds.encounters[i];
      if (other.status === "planned" || !plan.parties.every((party) => other.parties.includes(party))) return;
      if (!isLikeKind(plan.kind, other.kind)) return;
      if (other.status === "held" && isUnheld(text, other)) return;
      const sameKind = other.kind === plan.kind;
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
        if (same || !isCountryAlone(plan.place, other.place)) weight += same ? 1.5 : -3;
        if (same) reasons.push(`place ${other.place}`);
      }
      const bodies = Object.keys(account.clues).filter((clue) => clue.startsWith("body:"));
      if (bodies.some((clue) => clue in about.clues)) {
        weight += 1;
        reasons.push(bodies[0]);
      }
      // what a text only recalls another has told
      if (other.rule === recalledRule && weight >= 3.5) weight = Math.max(3.5, weight - 1.5);
      if (weight < 3.5) return;
      weight += sharing(account, about, 0, sameTongue(text, promised.text)).cover / 2;
      // who gave the word tells best how it was kept
      if (sameTongue(text, promised.text)) weight += 0.5;
      const moved = other.status === "cancelled" ? movedTo(text, other, plan.date) : undefined;
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

/** Whether what seems to have been held is told by its sentence to have been put off, given up or not done, and by none of its deeds to have been. */
function isUnheld({ deeds }: FollowedText, { span }: Encounter): boolean {
  const told = deeds.told.filter((deed) => overlaps(deed.span, span));
  return (
    told.some(({ fate }) => isDenying.has(fate)) &&
    !told.some(({ fate, acts }) => fate === "done" && acts.some((act) => sitting.has(act)))
  );
}

/** So far apart the parts of a sentence stand at most that tell of one encounter. */
const besideLetters = 4;
const sitting: ReadonlySet<string> = new Set(["hold", "meet", "visit", "open", "start", "finish"]);
const isDenying: ReadonlySet<string> = new Set(["moved", "dropped", "undone"]);

/** Whether a day is that of the plan, a later one, or one that cannot be (null). */
export function nearness(
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

/** Whether only a country is told where the other has a town. */
const isCountryAlone = (one: string, other: string): boolean => [one, other].some((place) => /^[A-Z]{2}$/.test(place));

export function samePlace(one: string, other: string): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return one === other || (here !== null && here === there);
}

/** The new day of an encounter that was put off; undefined where it was called off for good. */
function movedTo(text: FollowedText, { kind, span, parties }: Encounter, due: string | null): string | null | undefined {
  const again = text.record.encounters.find(
    (e) => e.status !== "cancelled" && e.kind === kind && e.span[0] < span[1] && span[0] < e.span[1],
  );
  if (again !== undefined) return again.date;
  // "will not take place in time; the new date is 5 March"
  const told = text.deeds.told.find((d) => d.fate === "moved" && d.span[0] < span[1] + besideLetters && span[0] < d.span[1]);
  const isNext = (e: Encounter) =>
    e.status === "planned" &&
    isLikeKind(kind, e.kind) &&
    laterPlan(due, e.date) !== null &&
    parties.every((party) => e.parties.includes(party));
  // "was not held and will be in February"
  const ahead = text.deeds.told.find(
    (d) =>
      d.fate === "ahead" && d.acts.some((act) => sitting.has(act)) && d.span[0] < span[1] + besideLetters && span[0] < d.span[1],
  );
  const later = ahead && (ahead.several || !isWithin(ahead.past, due)) && laterPlan(due, ahead.future);
  if (told === undefined && later) return later;
  // "will not take place on 24 September", under a headline that says for when it was put off
  if (told === undefined) return text.record.encounters.find((e) => isNext(e) && e.rule.startsWith("encounter.postpone"))?.date;
  // "was put off": the text goes on to tell when it will be
  return text.record.encounters.find(isNext)?.date ?? newDay(due, told.future);
}
