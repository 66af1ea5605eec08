import { F } from "../../lang/features.ts";
import { closesClause, startOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { verbAt } from "../clause/verb.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, GLUED, PUNCT, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { cluesOf } from "./clues.ts";
import { isMatter } from "./weights.ts";

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

/**
 * The parts of a sentence that each tell of a matter of their own by a predicate of their own: "the bridge was opened, while the road was put off".
 * What names nothing of its own ("…, and half of them were paid for") belongs to the part before it, at the beginning to the one after it.
 */
export function tellingParts(scene: Scene, acts: readonly Frame<string>[], sentence: number): Stretch[] {
  const parts: Stretch[] = [];
  let own = true;
  for (const clause of clausesOf(scene, acts, sentence)) {
    const last = parts.at(-1);
    const names = namesOwn(scene, clause);
    if (last !== undefined && !(own && names)) {
      parts[parts.length - 1] = { from: last.from, to: clause.to };
      own ||= names;
    } else {
      parts.push(clause);
      own = names;
    }
  }
  return parts;
}

/** Whether the likeliest reading of a word is a finite verb. */
export function isPredicate({ words }: Page, i: number): boolean {
  const reading = words[i]?.readings[0];
  return reading?.known === true && (reading.f & (F.V | F.FIN)) === (F.V | F.FIN);
}

/** Whether words name what is done, or where. */
const namesOwn = (scene: Scene, { from, to }: Stretch): boolean =>
  Object.keys(cluesOf(scene, from, to)).some((clue) => isMatter(clue) || clue.startsWith("place:"));

/** A sentence cut where one predicate is behind and another ahead: at commas, semicolons, colons, dashes, at "and" and "while". */
function clausesOf(scene: Scene, acts: readonly Frame<string>[], sentence: number): Stretch[] {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const first = startOf(page, sentence);
  const { to: end } = page.sentences[sentence];
  const predicates = [...acts, ...scene.frames].filter((f) => !f.nominal && f.from >= first && f.to <= end);
  const closes = (at: number) =>
    closesClause(page, at - 1) ||
    closing.some((cat) => endingAt(hitsOf(page, cat), at) !== undefined) ||
    predicates.some((f) => f.to === at);
  const tells = (from: number, to: number) => {
    if (within(predicates, from, to).length > 0 || closing.some((cat) => within(hitsOf(page, cat), from, to).length > 0))
      return true;
    for (let i = from; i < to; i++) if (isPredicate(page, i) && !(page.tokens[i].flags & CAP)) return true;
    return false;
  };
  const starts = (cat: string, i: number) => startingAt(hitsOf(page, cat), i) !== undefined;
  const isWhile = (i: number) => !verbLast && starts("while", i) && !starts("with", i);
  // "between Ankara and Baku", "Mary – Mashhad": two towns are no matters of their own
  const { places } = scene;
  const isBetween = (i: number) => endingAt(places, i) !== undefined && startingAt(places, i + 1) !== undefined;
  const joins = (i: number) => (starts("and", i) && !isBetween(i)) || isWhile(i);
  const markAt = (i: number) => (page.tokens[i].kind === PUNCT ? page.text[page.tokens[i].start] : "");
  // what a semicolon or "while" after a comma opens tells something, be its verb known or not
  const opens = (from: number) => markAt(from - 1) === ";" || (isWhile(from) && markAt(from - 1) === ",");
  const relates = (i: number) => relative.some((cat) => starts(cat, i));
  const clauses: Stretch[] = [];
  let from = first;
  let told = false;
  const cut = (to: number, next: number) => {
    const tellsNow = tells(from, to);
    const last = clauses.at(-1);
    if (last !== undefined && !opens(from) && (!told || !tellsNow || relates(from))) {
      clauses[clauses.length - 1] = { from: last.from, to };
      told ||= tellsNow;
    } else {
      clauses.push({ from, to });
      told = tellsNow;
    }
    from = next;
  };
  for (let i = first + 1; i < end - 1; i++) {
    const isMark = divides.test(markAt(i)) && !isHyphen(page, i) && !(dash.test(markAt(i)) && isBetween(i));
    if (!isMark && !joins(i)) continue;
    if (verbLast && !closes(page.tokens[i - 1].kind === PUNCT ? i - 1 : i)) continue;
    cut(i, isMark ? i + 1 : i);
  }
  cut(end, end);
  return clauses;
}
const divides = /[,;:\p{Pd}]/u;
const dash = /\p{Pd}/u;
/** Whether a dash ties two words. */
const isHyphen = ({ text, tokens }: Page, i: number): boolean =>
  (tokens[i].flags & GLUED) !== 0 && /^\p{Pd}$/u.test(text.slice(tokens[i].start, tokens[i].end));
/** What closes a clause without being a verb of the tables, or says what became of a thing. */
const closing = ["fate moved", "fate dropped", "fate undone", "fate running", "ready", "copula", "not"];
const relative = ["which", "where", "who", "that"];

/** Whether words stand in a part of a sentence that tells by a verb of its own of something else than deeds and their fates: "…, and half of the guests came by air". */
export function isOfOther({ page }: Scene, own: readonly Stretch[], sentence: number, { from }: Stretch): boolean {
  const part = partAround(page, sentence, from);
  const tells = (cat: string) => within(hitsOf(page, cat), part.from, part.to).length > 0;
  if (within(own, part.from, part.to).length > 0 || fateWords.some(tells)) return false;
  for (let i = part.from; i < part.to; i++) if (isPredicate(page, i)) return true;
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
    // "have been driving since January"
    const isGoing = word.readings.some((r) => r.known && (r.f & (F.V | F.CVB | F.PRS)) === (F.V | F.CVB | F.PRS));
    if (since && !verbLast && isGoing && endingAt(hitsOf(page, "passive"), i) !== undefined) return { from: i, to: i + 1 };
    if (verbLast && page.words[i + 1]) continue;
    // "damage estimated": alone it may be a participle
    if (
      !verbLast &&
      !isFiniteAlone(page, i) &&
      !["passive", "perfect"].some((cat) => within(hitsOf(page, cat), i - 2, i).length > 0)
    )
      continue;
    const f = verbAt(page, i);
    if ((f & (F.V | F.FIN)) !== (F.V | F.FIN) || f & (F.NEG | F.FUT)) continue;
    if (!(f & (F.PST | F.PRF)) && !(since && verbLast && f & F.PRS)) continue;
    return { from: i, to: i + 1 };
  }
  return undefined;
}
/** Whether a form of a verb can be nothing but finite: «прошли», "went". */
const isFiniteAlone = ({ words }: Page, at: number): boolean => {
  const known = words[at]?.readings.filter((r) => r.known) ?? [];
  return known.length > 0 && known.every(({ f }) => (f & (F.V | F.FIN)) === (F.V | F.FIN) && !(f & (F.PTCP | F.MSDR)));
};
const knownVerbs = ["act", "fate moved", "fate dropped", "fate undone", "copula", "passive", "auxiliary", "carrier", "that"];
