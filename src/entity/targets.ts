import type { Figure } from "../read/record.ts";
import { type FollowedText, firstDay, isWithin, type Later, lastDay, type Outcome, overlaps, type Promised } from "./promise.ts";
import { isSameUnit } from "./told.ts";

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
      if (target === undefined || figure.value > target.value * mostBeyond) return [];
      if (!target.parties.every((party) => figure.parties.includes(party))) return [];
      const missed = figure.value < target.value * reached;
      if (missed && !isShortOf(other, figure, target, promised.commitment.due)) return [];
      // "of the 400 wagons 250": the target is only named
      if (!missed && isOfWhole(other, figure, target)) return [];
      return [
        {
          promised,
          // of trade that was to grow less is not enough; of those who were to come some came, of a road some was built
          status: !missed ? "kept" : growing.has(figure.measure) && figure.unit !== "count" ? "broken" : "partly",
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
function isOfWhole({ deeds }: FollowedText, figure: Figure, { value, unit }: Figure): boolean {
  const { span, measure } = figure;
  const isFewer = (f: Figure) => f.measure === measure && f.unit === unit && f.value < value * reached && isBeside(f.span, span);
  if (figure.value === value && deeds.figures.some(isFewer)) return true;
  return deeds.told.some(
    (deed) =>
      overlaps(deed.span, span) &&
      (notDone.has(deed.fate) ||
        deed.short?.some((n) => isSameUnit(n.unit, unit) && n.value === value) ||
        deed.numbers.some((n) => isSameUnit(n.unit, unit) && n.value < value && n.value > value / 20)),
  );
}

/** What grows or does not, and is never done in part. */
const growing: ReadonlySet<Figure["measure"]> = new Set(["trade-turnover", "exports", "imports", "investment"]);

const notDone: ReadonlySet<string> = new Set(["undone", "dropped", "moved"]);

/** Whether a text of later than the day for which a target was set tells less, and the target beside it: "6.1 billion, short of the 10 billion". */
function isShortOf({ deeds, published }: FollowedText, figure: Figure, { value, unit }: Figure, due: string | null): boolean {
  const [end, told] = [lastDay(due), firstDay(published)];
  if (end === null || told === null || told <= end) return false;
  return deeds.figures.some(
    (f) =>
      f.unit === unit &&
      f.value === value &&
      isBeside(f.span, figure.span) &&
      // "it is now to be reached by 2027"
      (f.period === null || isWithin(f.period, due)),
  );
}

/** Letters between two figures of one sentence at most. */
const farthest = 120;
const isBeside = (a: Figure["span"], b: Figure["span"]): boolean => a[0] < b[1] + farthest && b[0] < a[1] + farthest;
