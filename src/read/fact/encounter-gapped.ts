import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { nounKinds } from "./encounter-noun.ts";

/** Verbs that hold several events at once. */
const holds: ReadonlySet<string> = new Set(["hold", "happen", "plan", "gather", "ahead"]);

const isEvent = (sense: Frame["sense"]): boolean =>
  nounKinds[sense] !== undefined && sense !== "n-visit" && sense !== "n-next" && sense !== "n-round";

/** Whether a frame is a verb, and no part of the name of a body or event ("çalışma grubu"). */
const isVerb = (f: Frame, beside: readonly Frame[]): boolean =>
  !f.nominal && !beside.some((n) => n.nominal && n.from <= f.from && n.to >= f.to && n.to - n.from > f.to - f.from);

/**
 * "The group's session will be held in October in Ankara, and that of the ministers in 2026 in Istanbul": events that share one verb, each with a day
 * and a place of its own in a part of the sentence between commas. In place of the one that was read of it, where it is one; else what was read.
 */
export function gapped(scene: Scene, sentence: number, own: readonly Frame[], out: Draft[]): Draft[] {
  const { page, dates, parties, places } = scene;
  const { verbLast } = page.language.morphology;
  if (out.length !== 1 || out[0].headline || out[0].persons.length || out[0].kind === "visit") return out;
  const verbs = own.filter((f) => !f.nominal && holds.has(f.sense));
  const verb = verbLast
    ? verbs.findLast((f) => f.finite || f.sense === "plan")
    : verbs.find((f) => f.finite || f.time === "future");
  if (!verb || verb.negative) return out;
  const { from, to } = page.sentences[sentence];
  const cuts: number[] = [];
  for (let i = from; i < to; i++) if (page.words[i] === undefined && page.text[page.tokens[i].start] === ",") cuts.push(i);
  if (!cuts.length) return out;
  const parts = [from - 1, ...cuts].map((cut, k) => ({ from: cut + 1, to: cuts[k] ?? to }));
  const carrier = verbLast ? parts.length - 1 : 0;
  if (verb.from < parts[carrier].from || verb.to > parts[carrier].to) return out;
  const events: { part: Stretch; noun: Frame | undefined }[] = [];
  for (const [k, part] of parts.entries()) {
    const inside = within(own, part.from, part.to);
    // in any other part there is no verb, and it ends in a day or a place
    const last = page.words[part.to - 1] ? part.to : part.to - 1;
    const ends = endingAt(dates, last) ?? endingAt(places, last);
    if (k !== carrier && (!ends || inside.some((f) => isVerb(f, inside)))) return out;
    const body = inside.some((f) => f.sense === "n-body");
    const nouns = inside.filter((f) => f.nominal && isEvent(f.sense) && !(verbLast && f.f & CASES & ~F.ACC));
    const noun = (body ? nouns.find((f) => f.sense === "n-session") : undefined) ?? nouns[0];
    if (!noun && !(body && !verbLast && k !== carrier && events[0]?.noun?.sense === "n-session")) return out;
    const day = within(dates, part.from, part.to).some((d) => d.kind !== "year" || d.future !== null);
    if (!day || (verbLast && noun && within(dates, noun.to, part.to).length === 0)) return out;
    events.push({ part, noun });
  }
  const [told] = out;
  const ahead = verb.time === "future" || verb.sense === "plan" || verb.sense === "ahead" || told.status === "planned";
  const status = ahead ? "planned" : "held";
  return events.map(({ part, noun }) => {
    const day = within(dates, noun && verbLast ? noun.to : part.from, part.to)[0] as (typeof dates)[number];
    const place = within(places, part.from, part.to).find((p) => p.kind === "settlement");
    const sides = [...new Set(within(parties, part.from, part.to).flatMap((p) => (p.by === "capital" ? [] : [p.party])))];
    const kind = noun ? (nounKinds[noun.sense] ?? told.kind) : told.kind;
    const of = sides.length > 1 ? sides : told.parties;
    // "the ministers' meeting" of two sides
    const ofTwo = (kind === "ministerial" || kind === "summit") && of.length === 2 && !of.some((p) => p.startsWith("org:"));
    const ofBody = kind === "meeting" && endingAt(hitsOf(page, "body"), noun?.from ?? part.from) !== undefined;
    const inferred = { ...told.inferred };
    if (sides.length > 1) delete inferred.parties;
    if (day.inferred) inferred.date = day.inferred;
    return {
      ...told,
      kind: ofTwo ? "meeting" : ofBody ? "commission" : kind,
      status,
      parties: [...of],
      date: dateFor(day, status, page.published),
      dated: true,
      fromSpoken: null,
      place: place?.name ?? null,
      from: part.from,
      to: page.words[part.to - 1] === undefined ? part.to - 1 : part.to,
      noun: noun ?? part,
      inferred,
    } satisfies Draft;
  });
}
