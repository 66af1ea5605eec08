import type { DateMention, PlaceMention } from "../mention/mention.ts";
import { hitsOf, textOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";

/** What is told to have been several times by one verb. */
const often: ReadonlySet<EncounterKind> = new Set(["meeting", "summit", "ministerial", "commission", "consultations"]);

/** Tokens that may stand between a day and its town, and between two such pairs. */
const inPair = 2;
const betweenPairs = 4;

interface Pair {
  readonly day: DateMention;
  readonly town: PlaceMention;
  readonly from: number;
  readonly to: number;
}

/**
 * "In February they met in Munich, in April in Osh": other days, each with a town, that share the verb of an encounter: before it where verbs close
 * clauses, else after it. Gives the encounter itself the town beside its day.
 */
export function alsoThere(scene: Scene, draft: Draft): Draft[] {
  const { page, dates, places, frames } = scene;
  if (!often.has(draft.kind) || draft.status === "cancelled" || draft.headline || !draft.date || !draft.place) return [];
  const { from, to } = page.sentences[draft.sentence];
  const days = within(dates, from, to).filter((d) => d.kind !== "year" && (d.past ?? d.future) !== null && d.bound === null);
  const towns = within(places, from, to).filter((p) => p.kind === "settlement");
  if (days.length < 2 || towns.length < 2) return [];
  const all: Pair[] = days.flatMap((day) => {
    const town = towns.find((p) => {
      const [a, b] = [Math.min(p.to, day.to), Math.max(p.from, day.from)];
      const apart = textOf(page, a, b).includes(",") || within(hitsOf(page, "and"), a, b).length > 0;
      return b - a <= inPair && !apart && !within(frames, a, b).some((f) => !f.nominal);
    });
    return town ? [{ day, town, from: Math.min(day.from, town.from), to: Math.max(day.to, town.to) }] : [];
  });
  const own = days.find((d) => dateFor(d, draft.status, page.published) === draft.date);
  const there = all.find((p) => p.day === own)?.town ?? towns.find((p) => p.name === draft.place);
  const pairs = all.filter((p) => p.day !== own && p.town !== there);
  if (!own || !there || !pairs.length) return [];
  const { verbLast } = page.language.morphology;
  let edge = verbLast ? Math.min(own.from, there.from) : Math.max(own.to, there.to);
  const out: Pair[] = [];
  for (const pair of verbLast ? pairs.toReversed() : pairs) {
    const [a, b] = verbLast ? [pair.to, edge] : [edge, pair.from];
    if (b < a || b - a > betweenPairs || within(frames, a, b).some((f) => !f.nominal)) break;
    out.push(pair);
    edge = verbLast ? pair.from : pair.to;
  }
  // "fevralda Münxendə, apreldə Batumidə": the town beside the day that the verb took
  if (out.length) draft.place = there.name;
  return out.map(({ day, town, from: start, to: end }) => ({
    ...draft,
    date: dateFor(day, draft.status, page.published),
    dated: true,
    fromSpoken: day.fromSpoken,
    place: town.name,
    from: start,
    to: end,
    noun: { from: start, to: end },
    inferred: { ...draft.inferred, ...(day.inferred ? { date: day.inferred } : {}) },
  }));
}
