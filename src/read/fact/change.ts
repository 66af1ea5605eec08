import { F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { FigureSense, Measure } from "../record.ts";
import type { Hit } from "../word/lexis.ts";
import type { Distances } from "./measure.ts";

/** Senses of predicates that put what they govern ahead. */
const aheadSenses = new Set([
  "plan",
  "intend",
  "need",
  "propose",
  "instruct",
  "agree",
  "decide",
  "pledge",
  "prepare",
  "important",
  "future",
]);

const inside = (hits: readonly Hit[], from: number, to: number): Hit[] => hits.filter((h) => h.from >= from && h.to <= to);

function nearest(
  hits: readonly Hit[],
  amount: AmountMention,
  distances: Distances,
  before: number,
): { hit: Hit; cost: number } | undefined {
  let best: { hit: Hit; cost: number } | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to && hit.to > amount.from) continue;
    const cost = distances.between(hit, amount) + (hit.to <= amount.from ? before : 0);
    if (!best || cost < best.cost) best = { hit, cost };
  }
  return best;
}

/** Features of the likeliest reading of a token as a verb; 0 where it is none. */
function verbAt(page: Page, i: number): number {
  const reading = page.words[i]?.readings[0];
  return reading?.known && reading.f & F.V ? reading.f : 0;
}

/** Whether a value stands as a change by so much, a level, or one to come; undefined where the amount is no figure. */
export function senseOf(
  page: Page,
  amount: AmountMention,
  measure: Measure,
  from: number,
  to: number,
  distances: Distances,
  ahead: boolean,
): FigureSense | undefined {
  const { verbLast } = page.language.morphology;
  const rises = inside(hitsOf(page, "measure-rise"), from, to);
  const falls = inside(hitsOf(page, "measure-fall"), from, to);
  const relative = amount.unit === "percent" || amount.unit === "times";
  const bias = verbLast ? 4 : 0;
  const up = nearest(rises, amount, distances, bias);
  const down = nearest(falls, amount, distances, bias);
  const direction =
    up && (!down || up.cost <= down.cost)
      ? { ...up, sense: "increase" as const }
      : down && { ...down, sense: "decrease" as const };
  const lies = ahead || liesAhead(page, amount, from, to, distances, direction?.hit);
  if (relative) {
    const compared = comparison(page, amount, to);
    if (compared && (!direction || direction.cost > 2)) return lies && !verbLast ? "target" : compared;
    if (direction && direction.cost <= 14) return lies ? "target" : direction.sense;
    if (amount.single) return lies ? "target" : "increase";
    if (amount.unit === "times") return lies ? "target" : undefined;
    return lies && measure !== "other" ? "target" : "level";
  }
  if (changeBy(page, amount, direction)) return lies ? "target" : direction?.sense;
  if (!lies) return "level";
  if (isMoney(amount.unit) && (measure === "investment" || measure === "loan-or-aid" || measure === "other"))
    return asked(page, amount, from, to, measure) ? "target" : "level";
  return "target";
}

/** "27 percent more", "30 faiz azdır" */
function comparison(page: Page, amount: AmountMention, to: number): FigureSense | undefined {
  if (amount.f & F.ABL) return undefined;
  for (const [cat, sense] of [
    ["measure-more", "increase"],
    ["measure-less", "decrease"],
  ] as const)
    if (hitsOf(page, cat).some((h) => h.from >= amount.to && h.from <= amount.to + 1 && h.to <= to)) return sense;
  return undefined;
}

/** Whether an absolute amount says by how much something changed: "by 5 million", "5 milyon ton artıb". */
function changeBy(page: Page, amount: AmountMention, direction: { hit: Hit; cost: number } | undefined): boolean {
  if (!direction || direction.cost > 10) return false;
  if (!page.language.morphology.verbLast) {
    return direction.cost <= 8 && hitsOf(page, "measure-by").some((h) => h.to === amount.from);
  }
  const bare = (amount.f & (F.DAT | F.ACC | F.ABL | F.LOC | F.GEN | F.PSS3)) === 0;
  return (
    bare &&
    direction.hit.from >= amount.to &&
    direction.hit.from - amount.to <= 1 &&
    direction.cost <= 1 &&
    (direction.hit.f & F.V) !== 0
  );
}

/** Whether what governs the amount speaks of what is to come. */
function liesAhead(
  page: Page,
  amount: AmountMention,
  from: number,
  to: number,
  distances: Distances,
  direction: Hit | undefined,
): boolean {
  const target = nearest(inside(hitsOf(page, "measure-target"), from, to), amount, distances, 0);
  if (target && target.cost <= 6) return true;
  const cues = [
    ...inside(hitsOf(page, "measure-ahead"), from, to),
    ...inside(
      hitsOf(page, "sense").filter((h) => aheadSenses.has(h.entry.code)),
      from,
      to,
    ),
  ];
  if (page.language.morphology.verbLast) {
    for (let i = amount.to; i < to; i++) {
      const f = verbAt(page, i);
      if (!f) continue;
      if (f & (F.FUT | F.OBLIG)) return true;
      if (f & (F.MSDR | F.IMP | F.COND)) return cues.some((h) => h.from > i && distances.between({ from: i, to: i + 1 }, h) <= 9);
      if (f & F.CVB && !(f & F.FIN)) continue;
      if (f & (F.FIN | F.PTCP)) {
        // a verb of plan that closes the clause right after the amount
        return cues.some((h) => h.from <= i && h.to > i);
      }
    }
    return cues.some((h) => h.from >= amount.to && distances.between(amount, h) <= 6);
  }
  // the verb that governs stands before, or the noun or verb of change
  let verb = -1;
  for (let i = amount.from - 1; i >= from && i > amount.from - 14; i--) {
    const c = page.words[i] === undefined ? page.text[page.tokens[i].start] : "";
    if (c === ";") break;
    if (verbAt(page, i)) {
      verb = i;
      break;
    }
  }
  if (verb < 0)
    for (let i = amount.to; i < to && i < amount.to + 10; i++)
      if (verbAt(page, i)) {
        verb = i;
        break;
      }
  if (direction && direction.f & F.V) verb = direction.from;
  if (verb < 0) return cues.some((h) => distances.between(amount, h) <= 10);
  const f = verbAt(page, verb);
  if (f & F.FUT) return true;
  const near = cues.filter((h) => h.from <= verb && distances.between(h, { from: verb, to: verb + 1 }) <= 7);
  if (f & F.MSDR && !(f & F.PST)) return near.length > 0 || cues.some((h) => h.to <= verb && distances.between(h, amount) <= 14);
  return near.some((h) => h.to === verb || h.to === verb - 1);
}

/** Whether money is still to be given because it is asked for or considered, or is a sum to be reached. */
function asked(page: Page, amount: AmountMention, from: number, to: number, measure: Measure): boolean {
  if (measure !== "loan-or-aid") return hitsOf(page, "measure-target").some((h) => h.from >= from && h.to <= to);
  return hitsOf(page, "measure-asked").some((h) => h.from >= from && h.to <= to && Math.abs(h.from - amount.to) <= 14);
}
