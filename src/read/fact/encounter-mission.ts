import { F } from "../../lang/features.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, startingAt, within } from "../within.ts";
import { dateFor, liesAhead } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf } from "./encounter-near.ts";
import { nounKinds } from "./encounter-noun.ts";

/**
 * "The Embassy of Mongolia was opened in Bishkek in July", or right after a visit told with its day "the embassy was opened then": the rite with which
 * a state's mission was opened in another. A year alone tells only since when there is one.
 */
export function missionOpened(scene: Scene, i: number, own: readonly Frame[], drafts: readonly Draft[]): Draft | undefined {
  const { page, parties, places } = scene;
  if (
    !tells(page, i) ||
    drafts.at(-1)?.sentence === i ||
    own.some((f) => f.nominal && nounKinds[f.sense] && nounKinds[f.sense] !== "ceremony")
  )
    return undefined;
  const { verbLast, declines } = page.language.morphology;
  const { from, to } = page.sentences[i];
  for (const verb of own) {
    if (verb.sense !== "open" || verb.nominal || verb.negative || !verb.finite) continue;
    const status = verb.time === "past" ? "held" : liesAhead(scene, verb) ? "planned" : undefined;
    if (!status) continue;
    const hit = within(hitsOf(page, "institution"), from, to).find(
      (h) =>
        h.entry.code === "embassy" &&
        !(h.f & (F.LOC | F.ABL | F.DAT | F.INS)) &&
        (verbLast ? h.to <= verb.from && verb.from - h.to <= 4 : Math.max(h.from - verb.to, verb.from - h.to) <= 6) &&
        (declines === "every" || verbLast || !endingAt(hitsOf(page, "at"), h.from - 1)),
    );
    if (!hit) continue;
    const whose =
      endingAt(parties, hit.from) ??
      (verbLast ? undefined : (startingAt(parties, hit.to) ?? beginningIn(parties, hit.to, hit.to + 3)[0]));
    const state = whose && whose.by !== "capital" && /^[A-Z]{2}$/.test(whose.party) ? whose.party : undefined;
    const town = within(places, from, to).find(
      (p) => p.kind === "settlement" && p.state !== null && p.state !== state && (!verbLast || p.f & F.LOC),
    );
    if (!state || !town?.state) continue;
    // "then" is no day of its own
    const written = datesOf(scene, i).filter((d) => d.fromSpoken === null);
    const day = written.find((d) => d.kind !== "year" && dateFor(d, status, page.published) !== null && d.bound === null);
    const last = drafts.at(-1);
    const visit =
      status === "held" &&
      !written.length &&
      last?.kind === "visit" &&
      last.status === "held" &&
      last.dated &&
      last.sentence === i - 1 &&
      last.parties.includes(state) &&
      last.parties.includes(town.state)
        ? last
        : undefined;
    if (!day && !visit) continue;
    const clause = clauseOf(page, i, Math.min(hit.from, verb.from), Math.max(hit.to, verb.to));
    return {
      kind: "ceremony",
      status,
      parties: [state, town.state],
      date: day ? dateFor(day, status, page.published) : (visit?.date ?? null),
      dated: true,
      fromSpoken: null,
      nthDay: null,
      onSide: false,
      place: town.name,
      persons: [],
      from: clause.from,
      to: clause.to,
      sentence: i,
      noun: verb,
      rule: "encounter.open",
      inferred: day?.inferred ? { date: day.inferred } : visit ? { date: "the visit's" } : {},
      headline: false,
    };
  }
  return undefined;
}
