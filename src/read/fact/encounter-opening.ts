import { CASES, F } from "../../lang/features.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { dateFor, liesAhead } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf } from "./encounter-near.ts";

/**
 * "A trade house was opened in Osh yesterday. Ministers X and Y attended the ceremony": gives a rite that is told by those who came the day and
 * town of the opening told in one of the two sentences before it.
 */
export function openedBefore(scene: Scene, drafts: readonly Draft[]): void {
  const { page, frames, places } = scene;
  for (const draft of drafts) {
    if (draft.kind !== "ceremony" || draft.dated || draft.headline || !draft.rule.startsWith("encounter.attend")) continue;
    for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - 2); i--) {
      const { from, to } = page.sentences[i];
      const opened = within(frames, from, to).find(
        (f) => f.sense === "open" && !f.nominal && f.finite && !f.negative && f.time === "past",
      );
      if (!opened || drafts.some((d) => d.sentence === i && d.status !== "held")) continue;
      const day = datesOf(scene, i).find((d) => d.past !== null && d.past.length === 10 && d.bound === null);
      if (day) Object.assign(draft, { date: dateFor(day, "held", page.published), dated: true });
      if (day?.inferred) draft.inferred.date = day.inferred;
      const { verbLast } = page.language.morphology;
      draft.place ??= within(places, from, to).find((p) => p.kind === "settlement" && (!verbLast || p.f & F.LOC))?.name ?? null;
      break;
    }
  }
}

/** "X will visit Y on 20 November. During the visit he is to open a plant": the rite for which a guest who is still to come is told to open something. */
export function guestOpens(scene: Scene, i: number, own: readonly Frame[], drafts: readonly Draft[]): Draft | undefined {
  const { page, persons, places } = scene;
  const visit = drafts.findLast((d) => d.kind === "visit" && !d.headline && d.sentence < i);
  if (!visit?.date || visit.persons.length !== 1 || i - visit.sentence > 10) return undefined;
  const last = visit.date.split("/").at(-1) ?? visit.date;
  // or is there on the day of the page
  const there = visit.status === "held" && page.published !== null && last.length === 10 && last >= page.published;
  if (visit.status !== "planned" && !there) return undefined;
  if (!tells(page, i) || drafts.some((d) => d.sentence === i && d.kind === "ceremony")) return undefined;
  const [guest] = visit.persons;
  const { from, to } = page.sentences[i];
  for (const verb of own) {
    if (verb.sense !== "open" || verb.nominal || verb.negative || verb.voice === "passive") continue;
    const planned = own.some((f) => f.sense === "plan" && f.to <= verb.from && verb.from - f.to <= 3);
    if (!((verb.finite && verb.time !== "past" && liesAhead(scene, verb)) || (planned && !verb.finite))) continue;
    const before = within(persons, from, verb.from);
    // he, and nobody's company
    if (!before.length || before.some((m) => m.person !== guest || (m.f & CASES) !== 0)) continue;
    const day = datesOf(scene, i).find((d) => d.fromSpoken === null && d.kind !== "year" && d.future !== null);
    // "the same day": that of the sentence before
    const same = datesOf(scene, i).some((d) => d.fromSpoken === 0)
      ? drafts.findLast((d) => d.sentence === i - 1 && d.date !== null && d.status === "planned")
      : undefined;
    const clause = clauseOf(page, i, before[0].from, verb.to);
    const { verbLast } = page.language.morphology;
    return {
      ...visit,
      kind: "ceremony",
      status: "planned",
      date: day ? dateFor(day, "planned", page.published) : (same?.date ?? visit.date),
      place: within(places, from, to).find((p) => p.kind === "settlement" && (!verbLast || p.f & F.LOC))?.name ?? null,
      persons: [guest],
      from: clause.from,
      to: clause.to,
      sentence: i,
      noun: verb,
      rule: "encounter.open",
      inferred: day?.inferred ? { date: day.inferred } : day ? {} : { date: "the visit's" },
    };
  }
  return undefined;
}
