import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { type Stretch, within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { datesOf, stateOfTown } from "./encounter-near.ts";

/** Events for which those of another state come. */
const hosts: ReadonlySet<string> = new Set(["commission", "consultations", "conference", "summit", "ministerial"]);

/** The man whose delegation a sentence tells of. */
function headOf({ page, persons }: Scene, sentence: number): PersonMention | undefined {
  const { from, to } = page.sentences[sentence];
  const led = within(hitsOf(page, "institution"), from, to).find((h) => h.entry.code === "delegation");
  if (!led) return undefined;
  return within(persons, from, to).find(
    (m) => m.person.state !== null && Math.abs(m.from < led.from ? led.from - m.to : m.from - led.to) <= 4,
  );
}

/**
 * "The session will be held in Tashkent on 6 March. A delegation led by Minister X is expected for it": the journey to where the event told in the
 * sentence before, or in the one before that, will be held, on its days. A journey of the same men that is told without a day takes them.
 */
export function awaitedFor(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const event = before.findLast((d) => d.sentence < sentence);
  if (!event || !hosts.has(event.kind) || event.status !== "planned" || !event.date || sentence - event.sentence > 2)
    return undefined;
  if (event.place === null || event.headline) return undefined;
  const there = stateOfTown(scene, event);
  const head = headOf(scene, sentence);
  const state = head?.person.state;
  if (!head || !state || !there || state === there || state.startsWith("org:")) return undefined;
  const told = before.find((d) => d.sentence === sentence && d.kind === "visit");
  if (told) {
    if (told.status === "planned" && told.date === null && told.parties.includes(state) && told.parties.includes(there))
      Object.assign(told, { date: event.date, dated: true, place: told.place ?? event.place, persons: [head.person] });
    return undefined;
  }
  const come = own.find((f) => (f.sense === "go" || f.sense === "visit" || f.sense === "n-visit") && !f.negative);
  if (!come) return undefined;
  const due =
    come.time === "future" ||
    own.some((f) => f.sense === "plan" && f.finite && !f.negative) ||
    (come.finite && come.time === "present");
  if (!due) return undefined;
  if (!event.persons.includes(head.person)) event.persons.push(head.person);
  const { from, to } = scene.page.sentences[sentence];
  const day = datesOf(scene, sentence).find((d) => d.future !== null && d.bound === null);
  return {
    ...event,
    kind: "visit",
    status: "planned",
    parties: [state, there],
    date: day ? dateFor(day, "planned", scene.page.published) : event.date,
    dated: true,
    fromSpoken: null,
    nthDay: null,
    onSide: false,
    persons: [head.person],
    from,
    to,
    sentence,
    noun: come,
    rule: "encounter.awaited",
    inferred: day ? {} : { date: "the main event's" },
  };
}

interface Guest extends Stretch {
  readonly f: number;
  readonly state: string;
  readonly mention: PersonMention | undefined;
}

/** A holder of one office of another state whom a sentence names between two words. */
function guestsIn({ persons, posts }: Scene, from: number, to: number): Guest[] {
  const named = within(persons, from, to).flatMap((m) =>
    m.person.state && m.by !== "pronoun" ? [{ ...m, state: m.person.state, mention: m }] : [],
  );
  const offices = within(posts, from, to).flatMap((p) =>
    p.state && !p.plural && p.stateFrom !== "home" && !named.some((n) => n.from <= p.from && p.to <= n.to)
      ? [{ from: p.from, to: p.to, f: p.f, state: p.state, mention: undefined }]
      : [],
  );
  return [...named, ...offices].sort((a, b) => a.from - b.from);
}

/** "We expect the Turkish president in Tashkent in May": the journey of a guest who is awaited in a town of another state, on a day to come. */
export function guestAwaited(scene: Scene, sentence: number, before: readonly Draft[]): Draft | undefined {
  const { page, places } = scene;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[sentence];
  const [verb] = within(hitsOf(page, "expects-guest"), s.from, s.to);
  if (!verb || before.some((d) => d.sentence === sentence && d.kind === "visit")) return undefined;
  const guest = verbLast
    ? guestsIn(scene, s.from, verb.from).findLast((g) => g.f & (F.ACC | F.DAT))
    : guestsIn(scene, verb.to, s.to).find((g) => g.from - verb.to <= 1);
  if (!guest) return undefined;
  const town = (verbLast ? within(places, s.from, verb.from) : within(places, s.from, s.to)).find(
    (p) =>
      p.state !== null &&
      p.state !== guest.state &&
      p.kind === "settlement" &&
      (page.language.morphology.declines === "none" ? p.from > guest.from && p.from - guest.to <= 2 : (p.f & F.LOC) !== 0),
  );
  const day = datesOf(scene, sentence).find((d) => d.future !== null && d.bound === null);
  if (!town?.state || !day) return undefined;
  // "the council will sit in Osh in May, where the president of A is expected, too": he comes to that
  if (before.some((d) => d.sentence === sentence && d.place === town.name)) return undefined;
  return {
    kind: "visit",
    status: "planned",
    parties: [guest.state, town.state],
    date: dateFor(day, "planned", page.published),
    dated: true,
    fromSpoken: null,
    nthDay: null,
    onSide: false,
    place: town.name,
    persons: guest.mention ? [guest.mention.person] : [],
    from: s.from,
    to: s.to,
    sentence,
    noun: verb,
    rule: "encounter.expected",
    inferred: day.inferred ? { date: day.inferred } : {},
    headline: false,
  };
}

/**
 * "Minister X had been expected, too, but could not come": the journey that came to nothing, told as planned by the same sentence, or of the one man of
 * another state whom it names, to what was told to be held in the sentence before.
 */
export function keptAway(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  const away = within(hitsOf(page, "kept-away"), s.from, s.to)[0];
  const plan = away && own.find((f) => f.sense === "plan" && f.time === "past" && f.finite && !f.negative && f.to <= away.from);
  if (!away || !plan) return undefined;
  const told = before.findLast((d) => d.sentence === sentence && d.kind === "visit" && d.status === "planned");
  const event = before.findLast((d) => d.sentence < sentence && sentence - d.sentence <= 2 && hosts.has(d.kind) && !d.headline);
  const day =
    event?.date && event.status === "held" ? { date: event.date, dated: true, inferred: { date: "the main event's" } } : {};
  if (told) {
    Object.assign(told, {
      status: "cancelled",
      ...(told.dated ? {} : { ...day, inferred: { ...told.inferred, ...day.inferred } }),
    });
    return undefined;
  }
  const [guest, other] = guestsIn(scene, s.from, away.from);
  const home = event?.parties.find((p) => p === scene.home);
  const host = (event && stateOfTown(scene, event)) ?? home;
  if (!event || !host || !guest || other || guest.state === host || guest.state.startsWith("org:")) return undefined;
  return {
    ...event,
    kind: "visit",
    status: "cancelled",
    parties: [guest.state, host],
    ...day,
    fromSpoken: null,
    nthDay: null,
    onSide: false,
    persons: guest.mention ? [guest.mention.person] : [],
    from: s.from,
    to: s.to,
    sentence,
    noun: plan,
    rule: "encounter.kept-away",
  };
}
