import { CASES } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf } from "./encounter-near.ts";

/** How many days a visit may last whose end is told apart. */
const longest = 21;

/** "The visit will last until 20 April", "сапар 20-апрелде аяктайт": gives the visit told before its last day; that day, or undefined where none is told. */
export function endStay(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): string | undefined {
  const { page } = scene;
  const { from, to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const visit = own.find((f) => f.sense === "n-visit" && !(verbLast ? f.f & CASES : endingAt(hitsOf(page, "at"), f.from)));
  if (!visit || own.some((f) => f.sense === "cancel" || f.sense === "postpone")) return undefined;
  const days = datesOf(scene, sentence).filter(
    (d) => d.kind === "day" && (!verbLast || d.from >= visit.to || d.to <= visit.from),
  );
  const ends = within(hitsOf(page, "ends"), from, to).some((h) => h.from >= visit.to);
  const [day] = days;
  if (days.length !== 1 || !(ends || day.bound === "until")) return undefined;
  const men = within(scene.persons, from, to);
  const told = before.findLast(
    (d) =>
      d.kind === "visit" &&
      d.status !== "cancelled" &&
      !d.headline &&
      sentence - d.sentence > 0 &&
      sentence - d.sentence <= 20 &&
      (d.date === null ? !d.dated : d.date.length === 10 && dayOfEnd([day.past, day.future], d.date) !== undefined) &&
      men.every((m) => d.persons.includes(m.person) || d.parties.includes(m.person.state ?? "")) &&
      within(scene.parties, from, to).every((p) => p.by === "capital" || d.parties.includes(p.party)),
  );
  if (!told) return undefined;
  if (told.date === null) {
    // "who is on a visit here": its first day is that of the talks, once those are known
    const { future, past } = day;
    if (!future || !past) return undefined;
    told.ends = [past, future];
    return future;
  }
  const last = dayOfEnd([day.past, day.future], told.date);
  if (last) told.date = `${told.date}/${last}`;
  return last;
}

/** Gives the visits whose last day was told before their first one is known all their days. */
export function settleStays(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const last = draft.ends && draft.date?.length === 10 ? dayOfEnd(draft.ends, draft.date) : undefined;
    if (last) draft.date = `${draft.date}/${last}`;
  }
}

/** The reading of a day that follows the first one of a visit closely enough. */
function dayOfEnd(days: readonly (string | null)[], first: string): string | undefined {
  return days.find((d): d is string => {
    const days = d?.length === 10 ? (Date.parse(d) - Date.parse(first)) / 864e5 : 0;
    return days > 0 && days <= longest;
  });
}
