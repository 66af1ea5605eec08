import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { overSmallWords } from "../clause/frames.ts";
import { hitsOf, type Page } from "../page.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";

/**
 * Whether a word of its own denies a verb of an encounter: what will not be ("will not travel to Baku") was given up, what has not been ("has
 * not visited the region since") is no encounter. Undefined where nothing denies it, or its ending does.
 */
export function denialOf(page: Page, verb: Frame): "ahead" | "past" | undefined {
  if (verb.nominal || verb.sense === "cancel" || verb.sense === "postpone") return undefined;
  const nots = hitsOf(page, "not");
  if (!nots.length) return undefined;
  // "кездескен жоқ"
  if (page.language.morphology.verbLast) return startingAt(nots, verb.to) && verb.f & F.PST ? "past" : undefined;
  let at = overSmallWords(page, verb.from);
  // "will not be going", "not to visit"
  const helper = endingAt(nots, at)
    ? undefined
    : (endingAt(hitsOf(page, "passive"), at) ?? endingAt(hitsOf(page, "auxiliary"), at));
  if (helper) at = helper.from;
  if (!endingAt(nots, at)) return undefined;
  return verb.time === "future" ? "ahead" : "past";
}

/** Whether an event is only what a report says that somebody denies: "denied reports that …", "… səfər edəcəyi barədə xəbərləri təkzib edib". */
export function isUnfounded(page: Page, sentence: number, event: Stretch): boolean {
  const { from, to } = page.sentences[sentence];
  return page.language.morphology.verbLast
    ? within(hitsOf(page, "unfounded"), event.to, to).length > 0
    : within(hitsOf(page, "unfounded"), from, event.from).length > 0;
}
