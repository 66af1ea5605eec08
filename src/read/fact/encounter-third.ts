import { CASES, F } from "../../lang/features.ts";
import { isNominative } from "../clause/subject.ts";
import type { PostMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt } from "../within.ts";

/** Kinds at which something is handed over or sent to somebody. */
const given: ReadonlySet<EncounterKind> = new Set(["ceremony", "message"]);

/**
 * "The President of A received ministers X of B and Y of C", "X and Y met with the President of A": the state of an office told without a man,
 * beside men of other states. Its holder does what is told, or it is done with him or, of what is given, to him.
 */
export function stateOfOffice(
  scene: Scene,
  kind: EncounterKind,
  posts: readonly PostMention[],
  states: readonly string[],
  clause: Stretch,
  event: Stretch,
): string | undefined {
  const { page, persons } = scene;
  const { verbLast, declines } = page.language.morphology;
  const marks = hitsOf(page, "with");
  const lead = (p: Stretch) => endingAt(hitsOf(page, "article"), p.from)?.from ?? p.from;
  const isPartner = (p: PostMention): boolean => {
    if (verbLast) return p.to <= event.from && ((p.f & F.INS) !== 0 || startingAt(marks, p.to) !== undefined);
    return p.from >= event.to && endingAt(marks, lead(p)) !== undefined && (declines === "none" || !(p.f & (F.GEN | F.DAT)));
  };
  const isGiven = (p: PostMention): boolean => {
    if (!given.has(kind)) return false;
    if (declines !== "none") return (p.f & CASES) === F.DAT;
    return startingAt(hitsOf(page, "title-lead"), lead(p) - 1)?.entry.code === "to";
  };
  // who is named first of all in the clause does what it tells
  const first = Math.min(...beginningIn(persons, clause.from, clause.to).map((m) => m.from), clause.to);
  const isDoer = (p: PostMention): boolean => p.to <= first && p.to <= event.to && isNominative(scene, p);
  const of = posts.find(
    (p) =>
      !p.plural &&
      p.post !== "spokesperson" &&
      p.state !== null &&
      /^[A-Z]{2}$/.test(p.state) &&
      !states.includes(p.state) &&
      !overlapping(persons, p) &&
      (isPartner(p) || isGiven(p) || isDoer(p)),
  );
  return of?.state ?? undefined;
}
