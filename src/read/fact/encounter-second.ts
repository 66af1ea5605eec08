import { tells } from "../clause/clauses.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import { isNumbered } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import { talks } from "./encounter-kinds.ts";

/** Sentences from the one that counts a meeting to the one that tells of that before. */
const reach = 1;

/**
 * "It was their second meeting this year. In April, on the sidelines of the forum, the ministers drew up a list": the meeting before the one that a
 * text counts, of the same men, on the earlier day of which the next sentence tells what they did, where that tells of no talks itself.
 */
export function meetingBefore(scene: Scene, drafts: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  for (const noun of scene.frames) {
    if (noun.sense !== "n-meeting" || !tells(page, noun.sentence) || !isNumbered(scene, noun)) continue;
    const met = drafts.findLast(
      (d) => talks.has(d.kind) && d.status === "held" && d.dated && d.sentence < noun.sentence && d.persons.length > 1,
    );
    if (!met?.date || noun.sentence - met.sentence > 2 || drafts.some((d) => d.sentence === noun.sentence && talks.has(d.kind)))
      continue;
    // "the first such meeting was held in 2018", "the 27th meeting of the council": another's
    const counted = page.sentences[noun.sentence];
    if (within(scene.frames, counted.from, counted.to).some((f) => f.finite && !f.nominal)) continue;
    if (within(hitsOf(page, "body"), counted.from, counted.to).length) continue;
    for (let i = noun.sentence + 1; i <= noun.sentence + reach && i < page.sentences.length; i++) {
      const { from, to } = page.sentences[i];
      if (!tells(page, i) || drafts.some((d) => d.sentence === i && talks.has(d.kind))) continue;
      if (within(scene.frames, from, to).some((f) => f.time === "future" || f.sense === "plan")) continue;
      const day = within(scene.dates, from, to).find(
        (d) => d.kind !== "year" && d.past !== null && d.past < (met.date as string),
      );
      if (!day) continue;
      const date = dateFor(day, "held", page.published);
      if (!date || date === met.date) continue;
      const place = within(scene.places, from, to).find((p) => p.kind === "settlement");
      return {
        ...met,
        kind: "meeting",
        persons: [...met.persons],
        parties: [...met.parties],
        date,
        dated: true,
        place: place?.name ?? null,
        from,
        to,
        sentence: i,
        noun: { from: day.from, to: day.to },
        rule: "encounter.before",
        inferred: { parties: "the encounter told before", ...(day.inferred ? { date: day.inferred } : {}) },
      };
    }
  }
  return undefined;
}
