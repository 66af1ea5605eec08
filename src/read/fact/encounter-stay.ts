import { CASES, F } from "../../lang/features.ts";
import { endOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import { hitsOf, sentenceOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
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
    // "bu gün başa çatıb"
    (d) =>
      (d.kind === "day" || (d.kind === "relative" && d.fromSpoken === null && d.past?.length === 10)) &&
      (!verbLast || d.from >= visit.to || d.to <= visit.from),
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

/**
 * "The trip will take one day", "Səfər bir gün davam edəcək", after talks that are due in one side's town: the visit of the other side to it;
 * undefined where a visit has been told or nothing leads to one.
 */
export function journeyTo(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page, places, persons, parties } = scene;
  const { from, to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const visit = own.find((f) => f.sense === "n-visit" && f.from - from <= 4 && !(f.f & CASES));
  if (!visit || own.some((f) => f !== visit && f.sense.startsWith("n-")) || datesOf(scene, sentence).length) return undefined;
  const shall = (at: number, time: number) =>
    page.words[at]?.readings.some((r) => r.known && r.f & F.V && r.f & time && !(r.f & (F.PTCP | F.CVB | F.NEG)));
  const ahead = verbLast
    ? shall(endOf(page, sentence) - 1, F.FUT | F.PRS)
    : shall(visit.to, F.FUT) || own.some((f) => f.sense === "future" && f.from >= visit.to);
  if (!ahead || before.some((d) => d.kind === "visit" && !d.headline)) return undefined;
  const talk = before.findLast((d) => !d.headline && d.kind === "meeting" && d.place !== null && sentence - d.sentence <= 8);
  const host = places.find((p) => p.name === talk?.place)?.state;
  const other = talk?.parties.find((p) => p !== host);
  if (!talk || !host || !other || talk.status !== "planned" || talk.parties.length !== 2 || !talk.parties.includes(host))
    return undefined;
  const ofThem = (p: string | null) => p === null || talk.parties.includes(p);
  if (!within(persons, from, to).every((m) => ofThem(m.person.state))) return undefined;
  if (!within(parties, from, to).every((p) => ofThem(p.party))) return undefined;
  return {
    ...talk,
    kind: "visit",
    parties: [other, host],
    persons: talk.persons.filter((m) => m.state === other),
    from,
    to: endOf(page, sentence),
    sentence,
    noun: visit,
    rule: "encounter.n-visit",
    inferred: { ...talk.inferred, parties: "the encounter told before" },
  };
}

/**
 * "On the second day of his visit to Georgia, 19 June, X was received by Y", "səfərinin ikinci günündə, iyunun 19-da": the visit began the day before.
 * Gives the visit its days up to then, and tells of it where nothing else does.
 */
export function beginStays(scene: Scene, drafts: Draft[]): void {
  const { page, frames } = scene;
  const { verbLast } = page.language.morphology;
  for (const nth of hitsOf(page, "nth-day")) {
    const n = nth.entry.more?.n;
    if (typeof n !== "number" || n > 8) continue;
    const sentence = sentenceOf(page, nth.from);
    const days = datesOf(scene, sentence).filter((d) => d.kind === "day" && d.past?.length === 10);
    const [day] = days;
    if (days.length !== 1 || Math.max(day.from - nth.to, nth.from - day.to) > 8) continue;
    const visit = verbLast
      ? within(frames, nth.from - 4, nth.from).find((f) => f.sense === "n-visit" && f.f & F.GEN && nth.from - f.to <= 1)
      : within(frames, nth.to, nth.to + 5).find((f) => f.sense === "n-visit");
    const talk = drafts.find((d) => d.sentence === sentence && d.kind !== "visit" && d.status === "held" && d.persons.length);
    if (!visit || !talk || talk.date !== day.past) continue;
    const first = edtf(shift(dayOf(talk.date), 1 - n));
    const date = n > 1 ? range(first, talk.date) : first;
    const told = drafts.find(
      (d) =>
        d.kind === "visit" &&
        d.status === "held" &&
        Math.abs(d.sentence - sentence) <= 3 &&
        (!d.dated || d.date === talk.date) &&
        d.parties.every((p) => talk.parties.includes(p)),
    );
    if (told) Object.assign(told, { date, dated: true, fromSpoken: null });
    if (told || drafts.some((d) => d.kind === "visit" && d.sentence === sentence)) continue;
    const goal = goalOf(scene, visit);
    const guests = talk.persons.filter((p) => p.state !== goal?.state);
    const home = guests[0]?.state ?? talk.parties.find((p) => p !== goal?.state);
    if (!goal || !home || !guests.length || !talk.parties.includes(goal.state)) continue;
    drafts.splice(drafts.indexOf(talk), 0, {
      ...talk,
      kind: "visit",
      parties: [home, goal.state],
      persons: guests,
      date,
      place: goal.place,
      from: Math.min(visit.from, goal.from),
      to: Math.max(visit.to, goal.to),
      noun: visit,
      rule: "encounter.n-visit",
      inferred: { date: "the encounter told before" },
    });
  }
}

/** Where a visit leads: the country or town in the dative before its noun, or that after it. */
function goalOf({ page, parties, places }: Scene, visit: Frame): (Stretch & { state: string; place: string }) | undefined {
  const { verbLast } = page.language.morphology;
  const [from, to] = verbLast ? [visit.from - 4, visit.from] : [visit.to, visit.to + 4];
  const leads = (p: { f: number }) => !verbLast || (p.f & F.DAT) !== 0;
  const town = within(places, from, to).find((p) => p.kind === "settlement" && p.state && leads(p));
  if (town?.state) return { from: town.from, to: town.to, state: town.state, place: town.name };
  const land = within(parties, from, to).find((p) => p.by === "name" && !p.party.startsWith("org:") && leads(p));
  return land && { from: land.from, to: land.to, state: land.party, place: land.party };
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

/**
 * "From 3 to 4 June the minister was in Hungary. During the visit he held talks, was received by X and took part in a forum": gives all that a sentence
 * tells to have been within the visit told just before its sides, where none but these are named, and its days.
 */
export function withinVisitTold(scene: Scene, sentence: number, own: readonly Frame[], drafts: readonly Draft[]): void {
  const { page, parties } = scene;
  const { verbLast } = page.language.morphology;
  const marks = hitsOf(page, "within");
  const noun = own.find(
    (f) => f.sense === "n-visit" && (verbLast ? startingAt(marks, f.to) : within(marks, f.from - 4, f.from).length > 0),
  );
  if (!noun || within(scene.dates, page.sentences[sentence].from, page.sentences[sentence].to).length) return;
  const visit = drafts.findLast(
    (d) => d.kind === "visit" && !d.headline && d.sentence < sentence && sentence - d.sentence <= 2 && d.status === "held",
  );
  if (!visit?.dated || visit.parties.length !== 2 || !visit.date) return;
  const { from, to } = page.sentences[sentence];
  const others = within(parties, from, to).some((p) => p.by !== "capital" && !visit.parties.includes(p.party));
  if (others) return;
  for (const draft of drafts) {
    if (draft.sentence !== sentence || draft.kind === "visit" || draft.status !== "held" || draft.dated) continue;
    if (draft.parties.some((p) => p.startsWith("org:")) || !draft.parties.some((p) => visit.parties.includes(p))) continue;
    draft.parties = [...visit.parties];
    Object.assign(draft, { date: visit.date, dated: true, inferred: { ...draft.inferred, date: "the visit's" } });
  }
}
