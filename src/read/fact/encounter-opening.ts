import { F } from "../../lang/features.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf } from "./encounter-near.ts";

/**
 * "A trade house was opened in Osh yesterday. Ministers X and Y attended the ceremony": gives a rite that is told by those who came the day and
 * town of the opening told in one of the two sentences before it.
 */
export function openedBefore(scene: Scene, drafts: readonly Draft[]): void {
  const { page, frames, places } = scene;
  for (const draft of drafts) {
    if (draft.kind !== "ceremony" || draft.dated || draft.headline || !draft.rule.startsWith("encounter.attend")) continue;
    for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - 2); i--) {
      const { from, to } = page.sentences[i];
      const opened = within(frames, from, to).find(
        (f) => f.sense === "open" && !f.nominal && f.finite && !f.negative && f.time === "past",
      );
      if (!opened || drafts.some((d) => d.sentence === i && d.status !== "held")) continue;
      const day = datesOf(scene, i).find((d) => d.past !== null && d.past.length === 10 && d.bound === null);
      if (day) Object.assign(draft, { date: dateFor(day, "held", page.published), dated: true });
      if (day?.inferred) draft.inferred.date = day.inferred;
      const { verbLast } = page.language.morphology;
      draft.place ??= within(places, from, to).find((p) => p.kind === "settlement" && (!verbLast || p.f & F.LOC))?.name ?? null;
      break;
    }
  }
}
