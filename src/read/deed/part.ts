import { F } from "../../lang/features.ts";
import { startOf } from "../clause/clauses.ts";
import { verbAt } from "../clause/verb.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { overlapping, type Stretch, within } from "../within.ts";

/** The part of a sentence around a token, between commas, colons, dashes and the like. */
export function partAround(page: Page, sentence: number, at: number): Stretch {
  const { to: end } = page.sentences[sentence];
  const parts = (i: number): boolean =>
    page.words[i] === undefined || (page.words[i] === null && /^\p{Pd}$/u.test(page.text[page.tokens[i].start]));
  let from = at;
  let to = at + 1;
  const first = startOf(page, sentence);
  while (from > first && !parts(from - 1)) from--;
  while (to < end && !parts(to)) to++;
  return { from, to };
}

/** Whether words stand in a part of a sentence that tells by a verb of its own of something else than deeds and their fates: "…, and half of the guests came by air". */
export function isOfOther({ page }: Scene, own: readonly Stretch[], sentence: number, { from }: Stretch): boolean {
  const part = partAround(page, sentence, from);
  const tells = (cat: string) => within(hitsOf(page, cat), part.from, part.to).length > 0;
  if (within(own, part.from, part.to).length > 0 || fateWords.some(tells)) return false;
  const isPredicate = (i: number) => {
    const reading = page.words[i]?.readings[0];
    return reading?.known === true && (reading.f & (F.V | F.FIN)) === (F.V | F.FIN);
  };
  for (let i = part.from; i < part.to; i++) if (isPredicate(i)) return true;
  return false;
}
const fateWords = ["fate recalled", "fate rest", "fate running", "fate moved", "fate undone", "fate dropped", "sense"];

/**
 * A verb that no table of deeds knows, in the past of a main clause: what it tells is done, whatever it is. Nothing is told so of what
 * somebody said, thought or was. With `since`, a day from which it goes on is named, and what is told in the present is done as well: "the lamps
 * have been burning since March".
 */
export function otherDeed({ page, frames }: Scene, from: number, to: number, since: boolean): Stretch | undefined {
  const { verbLast } = page.language.morphology;
  const isKnown = (i: number) =>
    frames.some((f) => f.from <= i && i < f.to) ||
    knownVerbs.some((cat) => overlapping(hitsOf(page, cat), { from: i, to: i + 1 }));
  for (let i = to - 1; i >= from; i--) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || page.tokens[i].flags & CAP || isKnown(i)) continue;
    if (verbLast && page.words[i + 1]) continue;
    // "damage estimated": alone it may be a participle
    if (!verbLast && !["passive", "perfect"].some((cat) => within(hitsOf(page, cat), i - 2, i).length > 0)) continue;
    const f = verbAt(page, i);
    if ((f & (F.V | F.FIN)) !== (F.V | F.FIN) || f & (F.NEG | F.FUT)) continue;
    if (!(f & (F.PST | F.PRF)) && !(since && verbLast && f & F.PRS)) continue;
    return { from: i, to: i + 1 };
  }
  return undefined;
}
const knownVerbs = ["act", "fate moved", "fate dropped", "fate undone", "copula", "passive", "auxiliary", "carrier", "that"];
