import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";

/**
 * "In the same place": gives an encounter that is told so the town named last before, in its sentence or the two before, and one who comes there
 * its state for his host.
 */
export function placeToldBefore(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  const { page, places } = scene;
  const [hit] = within(hitsOf(page, "there"), draft.from, draft.to);
  if (!hit) return;
  const own = within(places, draft.from, draft.to).find((p) => p.kind === "settlement");
  if (own) return;
  const { from } = page.sentences[Math.max(0, draft.sentence - 2)];
  const town = within(places, from, hit.from).findLast((p) => p.kind === "settlement");
  if (!town) return;
  draft.place = town.name;
  const [traveller] = draft.persons;
  if (draft.kind === "visit" && traveller?.state && town.state && traveller.state !== town.state)
    draft.parties = [traveller.state, town.state];
  // "there and then": on the day told last
  const day = hit.to - hit.from > 2 ? within(scene.dates, from, hit.from).findLast((d) => d.kind === "day") : undefined;
  if (day) Object.assign(draft, { date: dateFor(day, draft.status, page.published), dated: true, fromSpoken: null });
  const told = before.findLast((d) => !d.headline && d.place === town.name && draft.sentence - d.sentence <= 1);
  if (draft.dated || draft.fromSpoken !== null || !told || told.status !== draft.status || told.date === null) return;
  Object.assign(draft, { date: told.date, dated: true });
  draft.inferred.date = "the encounter told before";
}

/** Where a relative clause begins that describes another event than the one told ("called X and invited him to the forum, which will be held …"). */
export function relativeOfOther(scene: Scene, own: readonly Frame[], event: Frame, verb: Frame): number | undefined {
  const { page } = scene;
  if (page.language.morphology.verbLast) return undefined;
  const end = Math.max(event.to, verb.to);
  for (const { from } of within(hitsOf(page, "which"), end, page.sentences[verb.sentence].to)) {
    const comma = page.text[page.tokens[from - 1]?.start ?? -1] === "," ? from - 1 : from - 2;
    if (comma < end || page.text[page.tokens[comma]?.start ?? -1] !== ",") continue;
    const described = own.findLast((f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body" && f.to <= comma);
    if (described && described !== event && described.from >= end && comma - described.to <= 8) return comma;
  }
  return undefined;
}

/** "A meeting with X and talks with Y are planned": talks with another tied to those that one verb tells of, each with its men. */
export function talksBeside(scene: Scene, draft: Draft, own: readonly Frame[]): Draft[] {
  const { page } = scene;
  const noun = own.find((f) => f.nominal && f.from === draft.noun.from && f.to === draft.noun.to);
  if (page.language.morphology.verbLast || draft.kind !== "meeting" || !noun || draft.persons.length < 2) return [];
  const second = own.find((f) => {
    if (!f.nominal || f.sense !== "n-meeting" || f.from < draft.noun.to || f.from >= draft.to) return false;
    const and = endingAt(hitsOf(page, "and"), f.from) ?? endingAt(hitsOf(page, "and"), f.from - 1);
    return and !== undefined && (!(f.f & CASES) || (f.f & CASES) === (noun.f & CASES));
  });
  if (!second || own.some((f) => f.finite && !f.nominal && f.from >= draft.noun.to && f.to <= second.from)) return [];
  const { from, to } = page.sentences[draft.sentence];
  const withMen = (a: number, b: number) =>
    within(scene.persons, a, b).filter((m) => page.language.morphology.declines !== "every" || (m.f & F.INS) !== 0);
  const first = withMen(draft.noun.to, second.from).map((m) => m.person);
  const others = withMen(second.to, to).map((m) => m.person);
  if (!first.length || !others.length || others.some((p) => first.includes(p))) return [];
  const leads = draft.persons.filter((p) => !first.includes(p) && !others.includes(p));
  if (within(scene.persons, second.to, to).some((m) => leads.includes(m.person) && m.from > from)) return [];
  draft.persons = [...leads, ...first];
  const span = { from: second.from, to: Math.max(second.to, within(scene.persons, second.to, to).at(-1)?.to ?? 0) };
  return [{ ...draft, ...span, noun: second, persons: [...leads, ...others], inferred: { ...draft.inferred } }];
}

/** "Did not rule out that a meeting would be held": what stands before an event says that it is only possible. */
export function isOnlyPossible({ page }: Scene, sentence: number, before: number): boolean {
  if (page.language.morphology.verbLast) return false;
  return within(hitsOf(page, "possible"), page.sentences[sentence].from, before).length > 0;
}
