import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { hitsOf, type Page } from "../page.ts";
import { WORD } from "../text/tokens.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { type Frame, overSmallWords } from "./frames.ts";

/** How a sentence stands to what is said aloud. */
export interface Speech {
  /** nothing but words within quotation marks */
  readonly inside: boolean;
  /** the sentence in which the marks close that are open at its end; itself where none are */
  readonly until: number;
}

const silent: Speech = { inside: false, until: -1 };

/** Which sentences lie within quotation marks that go over several. Marks that do not close in their paragraph are none. */
export function speechOf(page: Page): readonly Speech[] {
  const { sentences, tokens, words, text } = page;
  const out: Speech[] = sentences.map(() => silent);
  let open = -1; // sentence in which the marks open
  let first = false; // they open it
  for (let i = 0; i < sentences.length; i++) {
    const { from, to, paragraph } = sentences[i];
    if (open >= 0 && sentences[open].paragraph !== paragraph) open = -1;
    let at = -1;
    let begun = open >= 0;
    for (let t = from; t < to; t++) {
      if (words[t]) {
        begun ||= at < 0 && open < 0;
        continue;
      }
      const c = text[tokens[t].start];
      if (open < 0 && (c === "«" || c === "“" || c === "„" || c === '"')) {
        open = i;
        at = t;
        first = !begun;
      } else if (open >= 0 && (c === "»" || c === "”" || c === '"' || (c === "“" && open < i))) {
        let ends = true;
        for (let k = t; k < to; k++) if (words[k]) ends = false;
        if (open < i) for (let k = open + (first ? 0 : 1); k < i; k++) out[k] = { inside: true, until: i };
        if (ends && (open < i || first)) out[i] = { inside: true, until: i };
        open = -1;
        begun = true;
      }
    }
  }
  return out;
}

/** Whether the speaker does it himself, by the verb's form or by "I", "we" before it ("we call", "I would propose"). */
export function isOwn(page: Page, frame: Frame): boolean {
  if (frame.f & (F.PSS1S | F.PSS1P)) return true;
  // "хочу поблагодарить": the first of its words is in the first person
  const first = frame.to - frame.from > 1 ? page.words[frame.from]?.readings[0] : undefined;
  if (first && first.f & F.V && first.f & F.FIN && first.f & (F.PSS1S | F.PSS1P)) return true;
  const self = hitsOf(page, "self");
  if (!self.length) return false;
  let at = overSmallWords(page, frame.from);
  for (let helper = endingAt(hitsOf(page, "auxiliary"), at); helper; helper = endingAt(hitsOf(page, "auxiliary"), at))
    at = overSmallWords(page, helper.from);
  return endingAt(self, at) !== undefined;
}

/** Whether the speaker says that he would do it, and so does it ("I would like to thank", «хочу поблагодарить», "алғыс айтқым келеді"). */
export function isWished(page: Page, { from, to }: Frame): boolean {
  const wishes = hitsOf(page, "wish");
  if (!wishes.length) return false;
  if (!page.language.morphology.verbLast)
    return (
      endingAt(wishes, from) !== undefined || startingAt(wishes, from) !== undefined || endingAt(wishes, from - 1) !== undefined
    );
  const wish = startingAt(wishes, to) ?? startingAt(wishes, to + 1);
  return wish !== undefined && isWillingness(page, wish.from);
}

/** Whether a wish stands at a token, after the deed that is wished. */
export const isWillingness = (page: Page, at: number): boolean =>
  page.language.morphology.verbLast &&
  startingAt(hitsOf(page, "wish"), at) !== undefined &&
  (page.words[at - 1]?.readings.some((r) => r.f & (F.MSDR | F.PSS1S | F.PSS1P)) ?? false);

/** Feelings and views that an adjective tells without its subject where it is the speaker's: "Уверен, что …". */
const minds: readonly Sense[] = ["reassure", "welcome", "worry", "thank"];

/** Whether a predicate is a short adjective of a mind: уверен, готов. */
export function isShort(page: Page, frame: Frame): boolean {
  if (page.language.morphology.verbLast || !minds.includes(frame.sense) || frame.nominal || frame.time !== "present")
    return false;
  const word = frame.to - frame.from > 1 ? undefined : page.words[frame.from];
  return word?.readings.some((r) => r.f === 0 && r.stem === word.key) ?? false;
}

/** Whether such an adjective opens a sentence that somebody says aloud. */
export function opensAlone(page: Page, frame: Frame): boolean {
  if (!isShort(page, frame) || frame.f & F.VPL) return false;
  for (let i = page.sentences[frame.sentence].from; i < frame.from; i++) if (page.tokens[i].kind === WORD) return false;
  return true;
}

/** What tells that something moves those who speak. */
const moving: readonly Sense[] = ["worry", "welcome"];

/** Whether "us", "me" stands before a predicate as its object: what worries or gladdens those who speak. */
export function concernsUs(page: Page, frame: Frame): boolean {
  if (!moving.includes(frame.sense)) return false;
  const us = hitsOf(page, "us");
  return us.length > 0 && within(us, frame.from - 5, frame.to + 2).some((h) => h.to <= frame.from || h.from >= frame.to);
}
