import type { Figure } from "../read/record.ts";
import { type FollowedText, type Later, type Outcome, overlaps, type Promised } from "./promise.ts";

/** The figures that a promise names as its targets. */
export const targetsOf = ({ text, commitment, encounter }: Promised): Figure[] =>
  text.deeds.figures.filter(
    (f) =>
      f.sense === "target" &&
      f.measure !== "other" &&
      overlaps(f.span, commitment.span) &&
      // those who are to come to a forum are no target
      (encounter === null || f.unit !== "count"),
  );

/** How much of a target is enough. */
export const reached = 0.99;

/** What comes to so many times a target measures something else. */
const mostBeyond = 5;

/** Targets that a later figure reaches. */
export function reachedOf(promised: Promised, later: Later): Outcome[] {
  const targets = targetsOf(promised);
  if (targets.length === 0) return [];
  return later.than(promised).flatMap((other) =>
    other.deeds.figures.flatMap((figure): Outcome[] => {
      const target = targets.find((t) => t.measure === figure.measure && t.unit === figure.unit && figure.sense === "level");
      if (target === undefined || figure.value < target.value * reached || figure.value > target.value * mostBeyond) return [];
      if (!target.parties.every((party) => figure.parties.includes(party))) return [];
      // "of the 400 wagons 250": the target is only named
      if (isOfWhole(other, figure.span, target)) return [];
      return [
        {
          promised,
          status: "kept",
          by: { text: other.id, quote: figure.quote, span: figure.span },
          text: other,
          published: other.published ?? "",
          moved: null,
          weight: 5,
          score: 0.7,
          reasons: [`${figure.measure} ${figure.value} ${figure.unit}`, `target ${target.value}`],
        },
      ];
    }),
  );
}

/** Whether a sentence that names a target names fewer of the same beside it, or says that it was not reached. */
function isOfWhole({ deeds }: FollowedText, span: Figure["span"], { value, unit }: Figure): boolean {
  return deeds.told.some(
    (deed) =>
      deed.span[0] < span[1] &&
      span[0] < deed.span[1] &&
      (deed.fate === "undone" || deed.numbers.some((n) => n.unit === unit && n.value < value && n.value > value / 20)),
  );
}
