import { type Frame, overSmallWords } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER } from "../text/tokens.ts";
import { overlapping, type Stretch } from "../within.ts";

/** "…, Trend reported", "…, 24.kg said": a name of nobody and no state, parted by a comma from what is told, stands right before a verb of saying that closes its clause. */
export function isOutlet({ page, persons, parties, posts, places }: Scene, frame: Frame): boolean {
  if (page.language.morphology.declines !== "none" || frame.sense !== "say" || frame.voice !== "active") return false;
  if (page.words[frame.to]) return false;
  const { from } = page.sentences[frame.sentence];
  const to = overSmallWords(page, frame.from);
  let at = to - 1;
  while (at > from && at >= to - 5 && page.text[page.tokens[at].start] !== ",") at--;
  if (at <= from || at >= to - 1 || page.text[page.tokens[at].start] !== ",") return false;
  const first = page.tokens[at + 1];
  if (!(first.flags & CAP) && first.kind !== NUMBER) return false;
  const name = { from: at + 1, to };
  const known: readonly (readonly Stretch[])[] = [persons, parties, posts, places];
  if (known.some((list) => overlapping(list, name))) return false;
  return !["side", "sides", "he", "role-noun", "institution"].some((cat) => overlapping(hitsOf(page, cat), name));
}
