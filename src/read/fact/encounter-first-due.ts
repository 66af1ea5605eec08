import { clauseOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { type Draft, dateFor, datesOf } from "./encounter-draft.ts";
import { nounKinds } from "./encounter-noun.ts";

/** "It had first been set for September and was then put off": the event of the sentence before, on the day on which it was due at first. */
export function firstDue(scene: Scene, sentence: number, own: readonly Frame[], drafts: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  const off = own.find((f) => (f.sense === "cancel" || f.sense === "postpone") && !f.nominal && !f.negative);
  const set = off && own.find((f) => f.sense === "plan" && !f.nominal && !f.negative && f.from !== off.from);
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
