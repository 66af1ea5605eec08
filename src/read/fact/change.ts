import { F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
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
  "important",
  "future",
]);
/** Those that do so where their own verb governs the amount at once, with no infinitive between. */
const aheadAtOnce = new Set(["plan", "intend", "need", "future", "ahead", "propose"]);

/** An amount in its sentence (tokens `from` to `to`), with what is asked of it. */
export interface Place {
  readonly page: Page;
  readonly amount: AmountMention;
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  readonly distances: Distances;
  /** whether the clause names a year or day after the day of publication */
  readonly dated: boolean;
}

/** Hits of a category in the sentence, without those that only look so: "amalga oshir-" (carry out), "up to". */
const within = (place: Place, cat: string): Hit[] => {
  const about = hitsOf(place.page, "about-before");
  return hitsOf(place.page, cat).filter(
    (h) =>
      h.from >= place.from &&
      h.to <= place.to &&
      h.entry.code !== "none" &&
      !about.some((a) => a.from <= h.from && a.to >= h.to && a.to - a.from > 1),
  );
};

interface Near {
  readonly hit: Hit;
  readonly cost: number;
}

/** The hit that stands nearest; one before the amount is `before` further away, one after it `after`. */
function nearest(place: Place, hits: readonly Hit[], before: number, after: number): Near | undefined {
  const { amount, distances } = place;
  let best: Near | undefined;
  for (const hit of hits) {
    if (hit.from < amount.to && hit.to > amount.from) continue;
    const cost = distances.between(hit, amount) + (hit.to <= amount.from ? before : after);
    if (!best || cost < best.cost) best = { hit, cost };
  }
  return best;
}

/** Whether a value stands as a change by so much, a level, or one to come; undefined where the amount is no figure. */
export function senseOf(place: Place): FigureSense | undefined {
  const { page, amount, measure } = place;
  const { verbLast } = page.language.morphology;
  const relative = amount.unit === "percent" || amount.unit === "times";
  const [before, after] = verbLast ? [4, 0] : [0, 1];
  const up = nearest(place, within(place, "measure-rise"), before, after);
  const down = nearest(place, within(place, "measure-fall"), before, after);
  const sense = up && (!down || up.cost <= down.cost) ? "increase" : "decrease";
  const direction = sense === "increase" ? up : down;
  const ahead = liesAhead(place, direction && direction.cost <= 10 ? direction.hit : undefined);
  if (relative) {
    const signed = signOf(page, amount) ?? comparison(place);
    if (signed && (!direction || direction.cost > 2)) return ahead && amount.unit === "times" ? "target" : signed;
    if (direction && direction.cost <= 14) return ahead ? "target" : sense;
    if (ahead && (amount.unit === "times" || measure !== "other")) return "target";
    return amount.single ? "increase" : amount.unit === "times" ? undefined : "level";
  }
  if (changeBy(place, direction)) return ahead ? "target" : sense;
  if (measure === "loan-or-aid" && isMoney(amount.unit)) return asked(place) ? "target" : "level";
  if (!ahead) return "level";
  // "a 300-megawatt plant will be built": the plant is to come, its capacity is what it is
  if ((measure === "capacity" || measure === "length") && !moved(place)) return "level";
  if (isMoney(amount.unit) && (measure === "investment" || measure === "other"))
    return within(place, "measure-target").length || (moved(place) && amount.f & F.DAT) ? "target" : "level";
  return "target";
}

/** Whether a verb of reaching or changing stands near. */
const moved = (place: Place): boolean =>
  ["measure-rise", "measure-fall", "measure-reach", "measure-bring"].some(
    (cat) => (nearest(place, within(place, cat), 0, 0)?.cost ?? 99) <= 6,
  );

/** "(+37%)" */
function signOf(page: Page, amount: AmountMention): FigureSense | undefined {
  const c = amount.from > 0 ? page.text[page.tokens[amount.from - 1].start] : "";
  if (c === "+") return "increase";
  const open = amount.from > 1 ? page.text[page.tokens[amount.from - 2].start] : "";
  return open === "(" && /[-−–]/.test(c) ? "decrease" : undefined;
}

/** "27 percent more", "30 faiz azdır" */
function comparison(place: Place): FigureSense | undefined {
  const { amount } = place;
  if (amount.f & F.ABL) return undefined;
  const follows = (cat: string) => within(place, cat).some((h) => h.from >= amount.to && h.from <= amount.to + 1);
  return follows("measure-more") ? "increase" : follows("measure-less") ? "decrease" : undefined;
}

/** Whether an absolute amount says by how much something changed: "by 5 million", "5 milyon ton artıb". */
function changeBy(place: Place, direction: Near | undefined): boolean {
  const { page, amount } = place;
  if (!direction || direction.cost > 8) return false;
  if (!page.language.morphology.verbLast) return hitsOf(page, "measure-by").some((h) => h.to === amount.from);
  if (amount.unit === "count") return false;
  const bare = (amount.f & (F.DAT | F.ACC | F.ABL | F.LOC | F.GEN | F.PSS3)) === 0;
  return bare && direction.hit.from >= amount.to && direction.hit.from - amount.to <= 1 && (direction.hit.f & F.V) !== 0;
}

/** Words by which what stands near them is to come: plans, wishes, necessities. */
const cuesOf = (place: Place): Hit[] => [
  ...within(place, "measure-ahead"),
  ...within(place, "sense").filter((h) => aheadSenses.has(h.entry.code)),
];

/** Whether what governs the amount speaks of what is to come. */
function liesAhead(place: Place, direction: Hit | undefined): boolean {
  return place.page.language.morphology.verbLast ? aheadBefore(place) : aheadAfter(place, direction);
}

/** The verb closes the clause: the first one after the amount decides, and what stands over it. */
function aheadBefore(place: Place): boolean {
  const { page, amount, from, to, distances, dated } = place;
  const target = nearest(place, within(place, "measure-target"), 0, 0);
  if (target && target.cost <= 6) return true;
  const cues = cuesOf(place);
  const endings = page.language.morphology.simplePresent.split(" ").filter(Boolean);
  const at = (i: number, ...cats: string[]): boolean =>
    cats.some((cat) => within(place, cat).some((h) => h.from <= i && h.to > i));
  const within9 = (i: number): boolean => cues.some((h) => h.from > i && distances.between({ from: i, to: i + 1 }, h) <= 9);
  const over = (i: number): boolean => cues.some((h) => h.from <= i && h.to > i && aheadAtOnce.has(h.entry.code));
  const relative = amount.unit === "percent" || amount.unit === "times";
  for (let i = amount.to; i < to; i++) {
    if (page.words[i] === undefined) {
      const c = page.text[page.tokens[i].start];
      if (c === "," || c === ";") return i > amount.to + 1 && dated && cues.some((h) => h.from >= from && h.to <= i);
      continue;
    }
    const f = verbAt(page, i);
    if (!f) continue;
    if (over(i)) return true;
    const key = page.words[i]?.key ?? "";
    const simple = f & F.PRS && endings.some((e) => key.endsWith(e));
    if (simple) {
      const reached = (amount.f & F.DAT) !== 0;
      if (at(i, "measure-rise", "measure-fall", "measure-bring") && (relative || reached)) return true;
      if (at(i, "measure-reach") && reached) return true;
      if (f & F.PTCP) return dated;
      if (at(i, "measure-stative")) return false;
      if (dated) return true;
      return !relative && !within(place, "measure-often").length;
    }
    if (f & (F.FUT | F.OBLIG)) return page.words[i]?.readings.some((r) => r.known && r.f & F.V && r.stem === key) !== true;
    if (f & F.MSDR) return dated || within9(i);
    if (f & F.CVB && !(f & F.FIN)) {
      if (page.words[i + 1] === undefined) return false;
      continue;
    }
    return false;
  }
  return dated || cues.some((h) => h.from >= amount.to && distances.between(amount, h) <= 6);
}

/** The verb stands before what it governs, or a noun of plan does. */
function aheadAfter(place: Place, direction: Hit | undefined): boolean {
  const { page, amount, from, to, distances, dated } = place;
  const target = nearest(place, within(place, "measure-target"), 0, 8);
  if (target && target.cost <= 6) return true;
  const cues = cuesOf(place);
  let verb = -1;
  const fold = amount.single && amount.f & F.V;
  if (fold) verb = amount.from;
  else if (direction && (direction.f & F.V || direction.from < amount.from)) verb = direction.from;
  else {
    for (let i = amount.from - 1; i >= from && i > amount.from - 14 && verb < 0; i--) {
      if (page.words[i] === undefined && page.text[page.tokens[i].start] === ";") break;
      if (verbAt(page, i)) verb = i;
    }
    for (let i = amount.to; i < to && i < amount.to + 10 && verb < 0 && page.words[i] !== undefined; i++)
      if (verbAt(page, i)) verb = i;
  }
  if (cues.some((h) => h.from > verb && h.to <= amount.from && h.from > amount.from - 14 && distances.between(h, amount) <= 6))
    return true;
  if (verb < 0) return cues.some((h) => h.to <= amount.from && distances.between(amount, h) <= 8);
  const f = fold ? amount.f : verbAt(page, verb);
  const at = { from: verb, to: verb + 1 };
  if (f & F.FUT || cues.some((h) => h.from <= verb && h.to > verb && aheadAtOnce.has(h.entry.code))) return true;
  if (f & F.MSDR && !(f & F.PST)) return dated || cues.some((h) => h.to <= verb && distances.between(h, at) <= 10);
  if (f & F.PST)
    return cues.some((h) => h.to === verb || (h.to === verb - 1 && page.words[verb - 1]?.readings.some((r) => r.f & F.V)));
  return (
    cues.some((h) => (h.to === verb || h.to === verb - 1) && h.from >= from) || (dated && !(f & F.PST) && f !== 0 && !(f & F.PRS))
  );
}

/** Whether money is still to be given because it is asked for or considered. */
function asked(place: Place): boolean {
  const { amount } = place;
  return within(place, "measure-asked").some((h) => (h.from >= amount.to ? h.from - amount.to <= 8 : amount.from - h.to <= 8));
}
