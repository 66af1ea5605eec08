import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { nounKinds } from "./encounter-noun.ts";

/**
 * An event and its light verb make one expression ("istişare yapmak", "muzokara bo‘lmoq"). Where nobody does it, in the passive or with a verb of
 * being, it tells that the event took place: the frame then is of that verb alone, as "keçirildi" is after a noun of any other event.
 */
export function withEventsApart(scene: Scene, own: readonly Frame[]): readonly Frame[] {
  if (!scene.page.language.morphology.verbLast) return own;
  const nouns = own.filter((n) => n.nominal && nounKinds[n.sense]);
  if (!nouns.length) return own;
  return own.map((verb) => {
    if (verb.nominal || (verb.sense !== "meet" && verb.sense !== "discuss") || verb.to - verb.from < 2) return verb;
    const noun = nouns.find((n) => n.to > verb.from && n.to < verb.to && n.from <= verb.from && !(n.f & CASES));
    if (!noun || !(noun.f & (F.PSS3 | F.PL))) return verb;
    const happens = hitsOf(scene.page, "sense").some((h) => h.entry.code === "happen" && h.from >= noun.to && h.to === verb.to);
    return happens || verb.voice === "passive" ? { ...verb, sense: "hold", from: noun.to } : verb;
  });
}
