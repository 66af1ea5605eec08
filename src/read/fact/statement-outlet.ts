import { type Frame, overSmallWords } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER } from "../text/tokens.ts";
import { overlapping, type Stretch, within } from "../within.ts";

/**
 * Whether an outlet says it: a known one before its verb ("UzA reports that …", "…, Report informs"), or a name of nobody and no state, parted by a comma
 * from what is told, right before a verb of saying that closes its sentence, a day at most after it ("…, Zamin Today reported on Tuesday").
 */
export function isOutlet(scene: Scene, frame: Frame): boolean {
  const { page, persons, parties, posts, places, dates } = scene;
  if (page.language.morphology.declines !== "none" || frame.sense !== "say" || frame.voice !== "active") return false;
  const { from, to: end } = page.sentences[frame.sentence];
  const to = overSmallWords(page, frame.from);
  let at = to - 1;
  while (at > from && at >= to - 5 && page.text[page.tokens[at].start] !== ",") at--;
  const parted = page.text[page.tokens[at].start] === ",";
  const name = { from: parted ? at + 1 : from, to };
  const institutions = hitsOf(page, "institution");
  const isKnown = within(institutions, name.from, frame.to).some((h) => h.entry.code === "outlet" && h.from === name.from);
  const known: readonly (readonly Stretch[])[] = [persons, posts, places];
  if (isKnown && name.to - name.from <= 5 && !known.some((list) => overlapping(list, name))) return true;
  if (!parted || at <= from || at >= to - 1) return false;
  const closes = () => dates.some((d) => d.from >= frame.to && d.from <= frame.to + 1 && d.to <= end && !page.words[d.to]);
  if (page.words[frame.to] && !closes()) return false;
  const first = page.tokens[at + 1];
  if (!(first.flags & CAP) && first.kind !== NUMBER) return false;
  if ([...known, parties].some((list) => overlapping(list, name))) return false;
  return !["side", "sides", "he", "role-noun", "institution"].some((cat) => overlapping(hitsOf(page, cat), name));
}
