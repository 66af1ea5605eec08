import { CASES, F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention, DateMention } from "../mention/mention.ts";
import { Numbers } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Figure, FigureSense, Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import type { Hit } from "../word/lexis.ts";
import { senseOf } from "./change.ts";
import { evidence } from "./evidence.ts";
import { Distances, measureOf } from "./measure.ts";

/** Units of time and of money's parts: amounts in them are no figures by themselves. */
const durations = new Set(["year", "month", "week", "day", "hour", "minute", "m", "m2", "km2", "litre"]);
/** Measures of a state, not of what goes on between states: their parties are those named beside them. */
const ofOne = new Set<Measure>(["population", "capacity"]);

interface Draft {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly sense: FigureSense;
  readonly amount: { from: number; to: number };
  readonly hit: Hit | null;
  readonly sentence: number;
  readonly rule: string;
  readonly inferred: Record<string, string>;
}

/** Quantities about the relations between the parties, each once. */
export function figuresOf(scene: Scene): Figure[] {
  const { page, amounts } = scene;
  if (!amounts.length && !hitsOf(page, "anniversary").length) return [];
  const distances = new Distances(page);
  const drafts: Draft[] = [];
  const concerns = concern(scene);
  let next = 0;
  for (let s = 0; s < page.sentences.length; s++) {
    const { from, to } = page.sentences[s];
    while (next < amounts.length && amounts[next].from < from) next++;
    let end = next;
    while (end < amounts.length && amounts[end].from < to) end++;
    const here = amounts.slice(next, end);
    next = end;
    if (here.length && concerns(from, to)) read(scene, s, here, distances, drafts);
  }
  drafts.push(...anniversaries(scene));
  drafts.sort((a, b) => a.amount.from - b.amount.from);
  return once(drafts).map((draft) => finish(scene, draft));
}

/** Tells of sentences (tokens `from` to `to`) whether they can speak of relations: all do on a page about them. */
function concern(scene: Scene): (from: number, to: number) => boolean {
  const { page, parties, pair, home } = scene;
  const own = home ?? pair[0];
  const others = parties.filter((p) => p.party !== own);
  const told = new Set(others.map((p) => sentenceOf(page, p.from))).size;
  if (pair.length > 1 && (told === 0 || told > 2 || told >= page.sentences.length / 4)) return () => true;
  return (from, to) => others.some((p) => p.from >= from && p.to <= to);
}

function read(scene: Scene, s: number, amounts: readonly AmountMention[], distances: Distances, drafts: Draft[]): void {
  const { page } = scene;
  const { from, to } = page.sentences[s];
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k];
    if (durations.has(amount.unit)) continue;
    const inferred: Record<string, string> = {};
    const rise = changePair(page, amounts, k);
    let found = measureOf(page, amount, amounts, from, to, distances);
    if (found === "none") continue;
    let unit = amount.unit;
    let rule = "figure.named";
    // "twice a week": so many flights
    if (unit === "times" && found?.measure === "flights" && often(page, amount, from, to)) unit = "count";
    if (unit === "count" && !found && often(page, amount, from, to)) found = undefined;
    let measure = found?.measure;
    const said = again(page, amount, found?.hit ?? null, from, distances) ? carry(drafts, s, { ...amount, unit }, 99) : undefined;
    if (said) {
      measure = said.measure;
      inferred.measure = "the figure before";
      rule = "figure.carried";
    } else if (!measure || (found && found.cost > 12 && unit !== "count")) {
      const carried = carry(drafts, s, amount, found?.cost ?? 99);
      if (carried) {
        measure = carried.measure;
        inferred.measure = "the figure before";
        rule = "figure.carried";
      }
    }
    if (rise === "after" && drafts.at(-1)?.amount === amounts[k - 1]) measure = drafts.at(-1)?.measure;
    if (isMoney(unit)) {
      const priced = nearestOf(page, "measure-worth", amount, from, to, distances);
      const given = priced ?? nearestOf(page, "measure-given", amount, from, to, distances);
      if (!measure && (given !== undefined || amount.value >= 100_000)) {
        measure = given !== undefined ? "investment" : "other";
        rule = "figure.worth";
      } else if (measure === "loan-or-aid" && priced !== undefined && priced <= 1 && (found?.cost ?? 99) > 2) {
        measure = "investment";
        rule = "figure.worth";
      }
    }
    if (!measure) continue;
    // the case of "600 көлікке" stands on the thing counted
    const f = found?.hit && found.hit.from >= amount.to && found.hit.from - amount.to <= 3 ? amount.f | found.hit.f : amount.f;
    const asRead = { ...amount, unit, f: (unit === "count" ? f : amount.f) | (rise === "after" ? F.DAT : 0) };
    const dated = isDated(scene, amount, from, to);
    const sense = rise === "before" ? "level" : senseOf({ page, amount: asRead, measure, from, to, distances, dated });
    if (!sense) continue;
    if (amount.lent) inferred.unit = "the amount beside it";
    drafts.push({ measure, value: amount.value, unit, sense, amount, hit: found?.hit ?? null, sentence: s, rule, inferred });
  }
}

/** "this figure", "it": whether the measure spoken of last is taken up again before the amount, nearer than any other. */
function again(page: Page, amount: AmountMention, hit: Hit | null, from: number, distances: Distances): boolean {
  return hitsOf(page, "measure-again").some(
    (h) => h.from >= from && h.to <= amount.from && distances.between(h, amount) <= 6 && !(hit && hit.from >= h.from),
  );
}

/** Whether a date near the amount lies after the day of publication, however the clause is told. */
function isDated(scene: Scene, amount: AmountMention, from: number, to: number): boolean {
  const { published } = scene.page;
  if (!published || published.startsWith("XXXX")) return false;
  return scene.dates.some(
    (d) =>
      d.from >= from &&
      d.to <= to &&
      d.to <= amount.from &&
      amount.from - d.to <= 12 &&
      d.past !== null &&
      d.past === d.future &&
      d.past > published &&
      !d.past.startsWith(published),
  );
}

/** Where an amount stands in "from X to Y": the value before, or after, the change. */
function changePair(page: Page, amounts: readonly AmountMention[], k: number): "before" | "after" | undefined {
  const opens = (a: AmountMention, b: AmountMention | undefined): boolean => {
    if (!b || b.unit !== a.unit || b.from - a.to > 4) return false;
    if (a.f & F.ABL)
      return (b.f & F.DAT) !== 0 || hitsOf(page, "date-until-after").some((h) => h.from >= b.to && h.from <= b.to + 1);
    return (
      hitsOf(page, "amount-from").some((h) => h.to === a.from) &&
      hitsOf(page, "measure-to").some((h) => h.from >= a.to && h.to <= b.from)
    );
  };
  if (opens(amounts[k], amounts[k + 1])) return "before";
  return k > 0 && opens(amounts[k - 1], amounts[k]) ? "after" : undefined;
}

const often = (page: Page, amount: AmountMention, from: number, to: number): boolean =>
  hitsOf(page, "measure-often").some((h) => h.from >= from && h.to <= to && h.from - amount.to <= 4 && amount.from - h.to <= 6);

/** How near a word of cost (or of giving) stands; undefined where none does. */
function nearestOf(
  page: Page,
  cat: string,
  amount: AmountMention,
  from: number,
  to: number,
  distances: Distances,
): number | undefined {
  const costs = hitsOf(page, cat)
    .filter((h) => h.from >= from && h.to <= to)
    .map((h) => distances.between(h, amount));
  // money of a project is what is put into it
  for (const h of hitsOf(page, "measure"))
    if (h.entry.code === "projects" && h.from >= from && h.to <= to && distances.between(h, amount) <= 4) costs.push(4);
  const least = Math.min(...costs, 99);
  return least <= 8 ? least : undefined;
}

/** The measure of the figure spoken of just before, where it can be that of the amount as well. */
function carry(drafts: readonly Draft[], s: number, amount: AmountMention, cost: number): Draft | undefined {
  const last = drafts.at(-1);
  if (!last || s - last.sentence > 1 || cost < 12) return undefined;
  const { unit } = amount;
  if (last.unit === unit) return unit === "count" ? undefined : last;
  const relative = (u: string) => u === "percent" || u === "times";
  if (relative(unit) || (relative(last.unit) && unit !== "count")) return last;
  return undefined;
}

/** "30 illiyi", "30-летие", "30th anniversary": years of relations. */
function anniversaries(scene: Scene): Draft[] {
  const { page } = scene;
  const out: Draft[] = [];
  const hits = hitsOf(page, "anniversary");
  if (!hits.length) return out;
  const numbers = new Numbers(page);
  let s = 0;
  for (const hit of hits) {
    while (page.sentences[s].to <= hit.from) s++;
    const { from, to } = page.sentences[s];
    if (!hitsOf(page, "measure-relations").some((h) => h.from >= from && h.to <= to)) continue;
    const said = Number(hit.entry.code);
    let value = Number.isNaN(said) ? undefined : said;
    let start = hit.from;
    if (value === undefined) {
      if (hit.entry.code === "of" && !(hit.f & F.PSS3)) continue;
      for (let i = Math.max(from, hit.from - 3); i < hit.from && value === undefined; i++) {
        const number = numbers.at(i, hit.from);
        const gap = number ? hit.from - number.to : 0;
        if (!number || gap > 1 || number.value < 1 || number.value > 600 || number.value % 1) continue;
        if (hit.entry.code === "of" && page.language.morphology.ordinalPoint && !number.ordinal) continue;
        value = number.value;
        start = i;
      }
    }
    if (value === undefined) continue;
    out.push({
      measure: "anniversary",
      value,
      unit: "year",
      sense: "level",
      amount: { from: start, to: hit.to },
      hit,
      sentence: s,
      rule: "figure.anniversary",
      inferred: {},
    });
  }
  return out;
}

/** Each figure once. */
function once(drafts: readonly Draft[]): Draft[] {
  const out = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.measure} ${draft.value} ${draft.unit} ${draft.sense}`;
    if (!out.has(key)) out.set(key, draft);
  }
  return [...out.values()];
}

function finish(scene: Scene, draft: Draft): Figure {
  const { page } = scene;
  const { from, to } = page.sentences[draft.sentence];
  const date = periodOf(scene, draft, from, to);
  const inferred = { ...draft.inferred };
  if (date?.inferred) inferred.period = date.inferred;
  const parties = partiesOf(scene, draft, from, to);
  if (parties.inferred) inferred.parties = parties.inferred;
  const quote = quoteOf(page, draft, date, from, to);
  const { measure, value, unit, sense } = draft;
  const period = date ? (sense === "target" ? date.future : date.past) : null;
  return {
    measure,
    value,
    unit,
    sense,
    period,
    parties: parties.list,
    ...evidence(page, quote.from, quote.to, draft.rule, inferred),
  };
}

/** The date a figure speaks of: the nearest year, month or range in its sentence, before it rather than after. */
function periodOf(scene: Scene, draft: Draft, from: number, to: number): DateMention | undefined {
  let best: DateMention | undefined;
  let cost = 30;
  for (const date of scene.dates) {
    if (date.from < from || date.to > to || date.date === null) continue;
    const away = date.to <= draft.amount.from ? draft.amount.from - date.to : date.from - draft.amount.to + 6;
    if (away < cost) {
      best = date;
      cost = away;
    }
  }
  return best;
}

/** The states a figure is about: those named in its sentence, else the page's pair. */
function partiesOf(scene: Scene, draft: Draft, from: number, to: number): { list: string[]; inferred: string | null } {
  const here = [...new Set(scene.parties.filter((p) => p.from >= from && p.to <= to).map((p) => p.party))];
  if (here.length > 1 || (here.length === 1 && ofOne.has(draft.measure))) return { list: here, inferred: null };
  if (here.length === 1 && !scene.pair.includes(here[0]))
    return { list: scene.home && scene.home !== here[0] ? [...here, scene.home] : here, inferred: scene.home ? "home" : null };
  return { list: [...scene.pair], inferred: "the page's pair" };
}

/** The shortest contiguous piece from the measure's word or the date to the verb. */
function quoteOf(
  page: Page,
  draft: Draft,
  date: DateMention | undefined,
  from: number,
  to: number,
): { from: number; to: number } {
  let start = draft.amount.from;
  let end = draft.amount.to;
  if (draft.hit) {
    start = Math.min(start, draft.hit.from);
    end = Math.max(end, draft.hit.to);
  }
  if (date && date.to <= start && start - date.to <= 6) start = date.from;
  if (page.language.morphology.verbLast) {
    for (let i = end; i < to && i < end + 5; i++) {
      if (page.words[i] === undefined) break;
      const f = verbAt(page, i);
      if (f) {
        end = i + 1;
        if (!(f & F.CVB) || f & CASES) break;
      }
    }
  }
  return { from: Math.max(start, from), to: Math.min(end, to) };
}
