import { F } from "../../lang/features.ts";
import { clauseOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf, textOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { comes, dateFor, isOnlyAtFirst } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf } from "./encounter-near.ts";
import { nounKinds } from "./encounter-noun.ts";

/** "… was first set for May; now it will be held in Khiva in June": the day on which an event that was due on another will be held, told without its noun. */
export function heldInstead(scene: Scene, sentence: number, own: readonly Frame[], draft: Draft): Draft | undefined {
  const { page } = scene;
  const plan = own.findLast((f) => f.from >= draft.from && f.to <= draft.to + 1 && isOnlyAtFirst(scene, sentence, f));
  if (draft.status !== "cancelled" || !plan) return undefined;
  const verb = own.find(
    (f) => instead.has(f.sense) && !f.nominal && !f.negative && (f.finite || f.time === "future") && f.from >= plan.to,
  );
  if (!verb || (verb.time === "past" && !comes(scene, verb))) return undefined;
  if (own.some((f) => f.nominal && nounKinds[f.sense] !== undefined && f.from >= plan.to && f.to <= verb.from)) return undefined;
  const { to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const [start, end] = verbLast ? [plan.to, verb.to] : [verb.to, to];
  const day = datesOf(scene, sentence).find((d) => d.date !== null && d.from >= start && d.to <= end);
  if (!day || day.date === draft.date) return undefined;
  const place = within(scene.places, start, end).find((p) => p.kind === "settlement")?.name ?? null;
  // where it will be is not where it was to be
  if (draft.place === place) draft.place = null;
  const date = dateFor(day, "planned", page.published);
  const span = { from: Math.min(day.from, verb.from), to: Math.max(day.to, verb.to) };
  return {
    ...draft,
    ...span,
    status: "planned",
    date,
    dated: true,
    place,
    noun: verb,
    rule: "encounter.instead",
    inferred: { ...draft.inferred },
  };
}

/** Verbs by which it is told to have been held. */
const was: ReadonlySet<string> = new Set(["hold", "happen", "gather", "meet"]);

/** "The congress, put off from last October, finally met in Baku on 16 January": that it was held, of what stands as put off. */
export function heldAfterAll(scene: Scene, sentence: number, own: readonly Frame[], draft: Draft): Draft | undefined {
  const { page } = scene;
  if (draft.status !== "cancelled" || page.language.morphology.verbLast) return undefined;
  const off = own.find(
    (f) =>
      (f.sense === "postpone" || f.sense === "cancel") &&
      !f.nominal &&
      f.from >= draft.noun.to &&
      ((!f.finite && f.f & F.PTCP) || textOf(page, f.from - 1, f.from) === ","),
  );
  const verb =
    off && own.find((f) => was.has(f.sense) && !f.nominal && !f.negative && f.finite && f.time === "past" && f.from >= off.to);
  if (!off || !verb || own.some((f) => f.nominal && nounKinds[f.sense] !== undefined && f.from >= off.to && f.to <= verb.from))
    return undefined;
  const { to } = page.sentences[sentence];
  const day = datesOf(scene, sentence).find((d) => d.past !== null && d.from >= verb.to && d.to <= to);
  const first = datesOf(scene, sentence).find((d) => d.past !== null && d.from >= off.to && d.to <= verb.from);
  if (!day || !first) return undefined;
  Object.assign(draft, { date: first.past, place: null });
  return {
    ...draft,
    from: verb.from,
    to: day.to,
    status: "held",
    date: day.past,
    dated: true,
    place: within(scene.places, verb.to, to).find((p) => p.kind === "settlement")?.name ?? null,
    noun: verb,
    rule: "encounter.instead",
    inferred: { ...draft.inferred },
  };
}

/** Verbs of being held. */
const instead: ReadonlySet<string> = new Set(["hold", "happen", "gather", "plan"]);

/** "It had first been set for September and was then put off": the event of the sentence before, on the day on which it was due at first. */
export function firstDue(scene: Scene, sentence: number, own: readonly Frame[], drafts: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  const off = own.find((f) => (f.sense === "cancel" || f.sense === "postpone") && !f.nominal && !f.negative);
  const set =
    off && own.find((f) => (f.sense === "plan" || f.sense === "intend") && !f.nominal && !f.negative && f.from !== off.from);
  if (!off || !set || own.some((f) => f.nominal && nounKinds[f.sense] !== undefined)) return undefined;
  const { from, to } = page.sentences[sentence];
  if (within(scene.persons, from, to).length || !within(hitsOf(page, "it"), from, to).length) return undefined;
  const told = drafts.findLast((d) => !d.headline && d.sentence < sentence && sentence - d.sentence <= 1);
  if (!told || told.status === "cancelled") return undefined;
  const { verbLast } = page.language.morphology;
  const day = datesOf(scene, sentence).find((d) => d.date !== null && (verbLast ? d.to <= set.from : d.from >= set.to));
  if (!day) return undefined;
  const clause = clauseOf(page, sentence, Math.min(set.from, off.from), Math.max(set.to, off.to));
  return {
    ...told,
    status: "cancelled",
    date: dateFor(day, "cancelled", page.published),
    dated: true,
    place: null,
    persons: [],
    from: Math.min(day.from, clause.from),
    to: clause.to,
    sentence,
    noun: off,
    rule: "encounter.first-due",
    inferred: { parties: "the encounter told before" },
  };
}
