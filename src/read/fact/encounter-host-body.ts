import { F } from "../../lang/features.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";

/** Bodies of a state that receive guests. */
const bodies: ReadonlySet<string> = new Set([
  "government",
  "parliament",
  "ministry",
  "foreign-ministry",
  "security-council",
  "administration",
  "agency",
  "central-bank",
  "committee",
  "university",
]);

/** "A meeting with a delegation of X was held at the Ministry of Agriculture": the page's own state, where a clause names a body of its without saying so; else null. */
export function hostBody(scene: Scene, { from, to }: Stretch): string | null {
  const { page, parties, posts, persons, home } = scene;
  if (!home?.match(/^[A-Z]{2}$/)) return null;
  const { verbLast } = page.language.morphology;
  const fields = hitsOf(page, "field");
  const small = [...hitsOf(page, "title-lead"), ...hitsOf(page, "article"), ...hitsOf(page, "and"), ...fields];
  const found = within(hitsOf(page, "institution"), from, to).find((h) => {
    if (!bodies.has(h.entry.code) || h.entry.more?.party) return false;
    if (overlapping(posts, h) || overlapping(persons, h) || overlapping(parties, h)) return false;
    let before = h.from;
    for (let f = endingAt(small, before); f && h.from - before < 8; f = endingAt(small, before)) before = f.from;
    const owner =
      endingAt(parties, before) ?? (verbLast ? within(parties, before - 3, h.from).find((p) => p.f & F.GEN) : undefined);
    let after = h.to;
    for (let f = startingAt(small, after); f && after - h.to < 8; f = startingAt(small, after)) after = f.to;
    return !owner && !(verbLast ? undefined : startingAt(parties, after));
  });
  return found ? home : null;
}
