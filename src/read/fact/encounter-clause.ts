import { CASES, F } from "../../lang/features.ts";
import { startOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { nextClause } from "../clause/next-clause.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, within } from "../within.ts";
import { talked } from "./encounter-ahead.ts";

/** Whether a participle of meeting or going opens its sentence ("Meeting in Baku, …", "Visiting the region, …"). */
export const opensAs = ({ page }: Scene, verb: Frame): boolean =>
  !page.language.morphology.verbLast &&
  !verb.nominal &&
  !verb.finite &&
  verb.from === page.sentences[verb.sentence].from &&
  (page.words[verb.from]?.readings.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB)) ?? false);

/** Whether a participle or gerund tells what somebody did while he did what stands behind it ("X, meeting Y in Baku, proposed …", «встретившись с Y, предложил …»). */
export function isAmidDeed({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (page.language.morphology.verbLast || verb.nominal || verb.finite) return false;
  if (!page.words[verb.from]?.readings.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB))) return false;
  const deed = own.find((f) => f.finite && !f.nominal && f.from >= verb.to);
  if (deed?.time !== "past") return false;
  // where a noun looks alike, commas tell
  return page.language.morphology.declines !== "none" || [verb, deed].every((f) => isAfterComma(page, f.from));
}

const isAfterComma = ({ text, tokens }: Page, at: number): boolean => text[tokens[at - 1]?.start ?? -1] === ",";

/** "Meeting X in Beijing, Minister Y proposed …": of a participle that opens its sentence, him behind the comma who did something else then. */
export function doerBehind(scene: Scene, own: readonly Frame[], verb: Frame): Stretch | undefined {
  const { page, persons, posts } = scene;
  if (page.language.morphology.declines !== "none" || !opensAs(scene, verb)) return undefined;
  const deed = own.find((f) => f.finite && !f.nominal && f.from > verb.to);
  if (deed?.time !== "past") return undefined;
  return [persons, posts]
    .flatMap((list) => within<Stretch>(list, verb.to, deed.from))
    .find((m) => page.text[page.tokens[m.from - 1].start] === ",");
}

/** Whether a participle behind a comma tells what somebody did while he said what stands before it (", speaking at a forum in Osh"). */
export const isAside = (page: Page, own: readonly Frame[], verb: Frame): boolean =>
  !page.language.morphology.verbLast &&
  !verb.nominal &&
  !verb.finite &&
  (verb.f & (F.V | F.CVB)) === (F.V | F.CVB) &&
  isAfterComma(page, verb.from) &&
  own.some((f) => f.sense === "say" && !f.nominal && f.finite && f.time === "past" && f.to <= verb.from);

/** Whether what was reached or signed at an event is told right before it, as the preposition that leads it tells. */
export function isSourceOf(page: Page, event: Frame): boolean {
  const led = ["at", "within"]
    .flatMap((cat) => [endingAt(hitsOf(page, cat), event.from, 4), endingAt(hitsOf(page, cat), event.from - 1, 4)])
    .find((hit) => hit !== undefined);
  const before = led && page.words[led.from - 1];
  return before?.readings.some((r) => r.known && (r.f & F.V) !== 0 && (r.f & (F.PST | F.PTCP)) !== 0) ?? false;
}

/** The token after talks of their own that "and" ties to what follows ("duşuşdy hem-de … gepleşikleri geçirdi"), else `from`. */
export function afterTalks(page: Page, own: readonly Frame[], from: number, to: number): number {
  if (!page.language.morphology.verbLast) return from;
  const and = within(hitsOf(page, "and"), from + 1, to).findLast((h) =>
    own.some(
      (f) =>
        f.to === h.from &&
        !f.nominal &&
        // "danışıqlar aparıb və …"
        (talked.has(f.sense) ||
          ((f.sense === "hold" || f.sense === "happen") && own.some((n) => n.sense === "n-meeting" && n.to === f.from))) &&
        (f.f & F.V) !== 0 &&
        (f.f & (F.PST | F.PRF)) !== 0 &&
        ((f.f & F.FIN) !== 0 || !(f.f & (CASES | F.PSS3))),
    ),
  );
  // "… tomonidan qabul qilinadi, … bilan muzokara oʻtkazadi": a comma, too, between what is told of a passive and of the next
  const comma = own.findLast(
    (f) =>
      f.finite &&
      !f.nominal &&
      talked.has(f.sense) &&
      f.voice === "passive" &&
      f.from > from &&
      f.to < to &&
      page.text[page.tokens[f.to].start] === ",",
  );
  return Math.max(and?.to ?? from, comma?.to ?? from);
}

/** A clause as far as the next thing that its subject did ("was received by X and met the ministers of A and B"): whom that names is not of the first. */
export function beforeNext(scene: Scene, own: readonly Frame[], clause: Stretch, event: Frame, verb: Frame): Stretch {
  if (scene.page.language.morphology.verbLast) return clause;
  const after = Math.max(event.to, verb.to);
  const ands = hitsOf(scene.page, "and");
  const next = own.find(
    (f) =>
      (f.finite || f.time === "future") &&
      !f.nominal &&
      f.from >= after &&
      f.to <= clause.to &&
      (talked.has(f.sense) || f.sense === "visit" || f.sense === "hold" || f.sense === "attend") &&
      [f.from, f.from - 1, f.from - 2].some((i) => endingAt(ands, i)),
  );
  const first = event.from < verb.from ? event : verb;
  const last = own.findLast((f) => !f.nominal && f.finite && f.from >= clause.from && f.to <= first.from);
  const lead = last && nextClause(scene, last, first);
  // "X met Y, while Z will visit W"
  const from = lead && !lead.shared ? Math.max(clause.from, lead.from) : clause.from;
  return next ? { from, to: next.from } : { from, to: clause.to };
}

/**
 * Of a row of predicates ("had spoken in December and would meet in Gabala in March", «в феврале приедет в Астану, а в марте примет …») the part that
 * is a predicate's own (and whether another governs it): from the comma or "and" that leads it, with no more than days, places and small words between, to the one that leads the next.
 */
export function partInRow(
  scene: Scene,
  own: readonly Frame[],
  event: Frame,
  verb: Frame,
): (Stretch & { readonly governed: boolean }) | undefined {
  const { page } = scene;
  if (page.language.morphology.verbLast || verb.nominal) return undefined;
  const { to } = page.sentences[verb.sentence];
  const row = own.filter((f) => !f.nominal && f.sense !== "future" && (f.finite || f.time === "future"));
  // "the commission, which was put off from May, met on Tuesday"
  const described = (f: Frame) => within(hitsOf(page, "which"), event.to, f.from).length > 0;
  const before = row.findLast((f) => f.to <= verb.from && (f.from < event.from || described(f)));
  // "agreed to meet again in Osh"
  const governed = before !== undefined && verb.from - before.to <= 3 && !verb.finite && verb.from >= before.to;
  const first = event.from < verb.from ? event : verb;
  const last = event.to > verb.to ? event : verb;
  const start = governed
    ? before.to
    : before &&
      (leadOf(scene, before.to, verb.from) ?? (before.to <= first.from ? nextClause(scene, before, first)?.end : undefined));
  const end = row
    .flatMap((f) => (f.from >= verb.to ? (leadOf(scene, verb.to, f.from) ?? nextClause(scene, last, f)?.end ?? []) : []))
    .find((at) => at >= event.to);
  return start === undefined && end === undefined
    ? undefined
    : { from: start ?? startOf(page, verb.sentence), to: end ?? to, governed };
}

/** Where the comma or "and" stands that leads a predicate at `verb`, not before `least`; undefined where other words stand between. */
function leadOf({ page, dates, places, frames }: Scene, least: number, verb: number): number | undefined {
  const ties = [...hitsOf(page, "and"), ...hitsOf(page, "while")];
  let i = verb;
  while (i > least) {
    const tie = endingAt(ties, i);
    if (tie && tie.from >= least) return page.text[page.tokens[tie.from - 1]?.start ?? -1] === "," ? tie.from - 1 : tie.from;
    if (page.words[i - 1] === undefined || page.words[i - 1] === null)
      return page.text[page.tokens[i - 1].start] === "," ? i - 1 : undefined;
    const adjunct =
      endingAt<Stretch>(dates, i) ??
      endingAt<Stretch>(places, i) ??
      endingAt(
        frames.filter((f) => f.sense === "future"),
        i,
      );
    const small = adjunct
      ? undefined
      : (endingAt(hitsOf(page, "between"), i) ??
        (/^\p{Ll}{1,4}$/u.test(page.words[i - 1]?.form ?? "") ? { from: i - 1 } : undefined));
    const step = adjunct ?? small;
    if (!step || step.from < least) return undefined;
    i = step.from;
  }
  return undefined;
}

/** The journey that a bare verbal noun names the purpose of ("katılmak üzere … gidecek", "görüşmək üçün … gəlib", "katılmak üzere geldiği"). */
export function purposeOf({ page, places }: Scene, verb: Frame, own: readonly Frame[]): Frame | undefined {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR) || verb.f & (F.PSS3 | CASES))
    return undefined;
  // "katılmak üzere … Bişkek'te olacak"
  // but "жолугушуу болду": a meeting was
  const there = (f: Frame) => f.sense === "be-in" && f.finite && ((endingAt(places, f.from)?.f ?? 0) & F.LOC) !== 0;
  const away = (f: Frame) => f.sense === "go" || f.sense === "visit" || there(f);
  return own.find((f) => away(f) && !f.nominal && f.from >= verb.to);
}
