import { CASES } from "../../lang/features.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";

/**
 * Takes what a visit says into the talks told with it, in its own sentence or as what "he" did in the next: who came is one of those who
 * talk, and where neither has another day the talks are of the visit's.
 */
export function joinGuests(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if ((draft.kind !== "meeting" && draft.kind !== "call") || draft.headline || draft.persons.length === 0) continue;
    const visit = drafts.findLast((d) => isOf(scene, d, draft));
    if (!visit) continue;
    const [guest] = visit.persons;
    const [partner] = draft.persons;
    if (draft.persons.length === 1 && guest !== partner && guest.state !== partner.state) draft.persons = [guest, partner];
    if (
      !draft.dated &&
      draft.fromSpoken === null &&
      visit.dated &&
      visit.sentence === draft.sentence &&
      draft.persons.includes(guest)
    ) {
      Object.assign(draft, { date: visit.date, dated: true });
      draft.inferred.date = "the visit's";
    }
  }
}

/** Whether a visit of one man is told just before talks of its sides, as the journey on which they took place. */
function isOf({ page }: Scene, visit: Draft, { sentence, from, to, status, parties }: Draft): boolean {
  if (visit.kind !== "visit" || visit.status !== status || visit.headline || visit.persons.length !== 1) return false;
  if (!visit.persons[0].state || !parties.every((p) => visit.parties.includes(p))) return false;
  if (visit.sentence === sentence) return visit.to <= from;
  const he = () => within(hitsOf(page, "he"), from, to).some((h) => !(h.f & CASES));
  return visit.sentence === sentence - 1 && he();
}
