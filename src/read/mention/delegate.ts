import { hitsOf, type Page } from "../page.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { type Candidate, type Context, properWords } from "./candidate.ts";
import type { PartyMention } from "./mention.ts";

/** Why a man who heads a side is of its state. */
export const headed = "the side he heads";

/** The side of a state as a sentence names it, and where. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly party: string;
}

/**
 * The state whose delegation or side a man heads or represents, where that alone tells of him: "The Azerbaijani delegation was headed by X, the
 * Georgian one by Y", "Türk heyetine X, Gürcü heyetine Y başkanlık etti".
 */
export function delegateOf({ page, parties }: Context, c: Candidate): string | null {
  if (properWords(c) < 2 || c.span.loud) return null;
  const { from, to } = page.sentences[c.span.sentence];
  const verbs = within(hitsOf(page, "heading"), from, to);
  if (!verbs.length) return null;
  const sides = sidesOf(page, parties, from, to);
  if (!sides.length) return null;
  const before = sides.findLast((s) => s.to <= c.from);
  if (page.language.morphology.verbLast) {
    const led = verbs.some((v) => v.from >= c.span.to);
    return led && before && c.from - before.to <= 1 ? before.party : null;
  }
  const verb = verbs.findLast((v) => v.to <= c.from);
  if (!verb) {
    // "X headed the Georgian delegation"
    const own = verbs.find((v) => v.from - c.span.to <= 1 && v.from >= c.span.to);
    return (own && sides.find((s) => s.from >= own.to && s.from - own.to <= 3)?.party) ?? null;
  }
  if (!before) return null;
  return c.from - verb.to <= 1 || (before.from > verb.to && c.from - before.to <= 3) ? before.party : null;
}

/** Sides of states with their noun, and after the first of them those that leave it out ("казахстанскую – X"). */
function sidesOf(page: Page, parties: readonly PartyMention[], from: number, to: number): Side[] {
  const out: Side[] = [];
  const nouns = within(hitsOf(page, "delegation"), from, to);
  for (const p of within(parties, from, to)) {
    const noun = startingAt(nouns, p.to) ?? endingAt(nouns, p.from);
    if (noun) out.push({ from: Math.min(p.from, noun.from), to: Math.max(p.to, noun.to), party: p.party });
    else if (out.length && p.by === "adjective") out.push(p);
  }
  return out;
}
