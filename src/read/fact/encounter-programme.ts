import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind, EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { talked } from "./encounter-ahead.ts";
import { nthDay } from "./encounter-dated.ts";
import type { Draft } from "./encounter-draft.ts";
import { isModifier } from "./encounter-noun.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** Events that a programme lists. */
const listed: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  "n-meeting": "meeting",
  "n-conference": "conference",
  "n-consultations": "consultations",
};

/** What stands in a programme beside them. */
const inProgramme: typeof listed = {
  ...listed,
  "n-ceremony": "ceremony",
  "n-session": "commission",
  "n-reception": "reception",
  open: "ceremony",
};

/** What is told in a row as held during a visit. */
const alsoSession: typeof listed = { ...listed, "n-session": "commission" };

/** What is done with a programme that tells nothing of what stands in it. */
const aboutIt: ReadonlySet<Sense> = new Set(["discuss", "agree", "decide", "prepare", "propose", "support", "instruct"]);
/** Verbs that tell an encounter by themselves. */
const doings: ReadonlySet<Sense> = new Set(["meet", "receive", "visit", "go", "phone"]);
/** Verbs by which events under way or to come are told in a row. */
const takesPlace: ReadonlySet<Sense> = new Set(["hold", "happen", "plan", "ahead", "future"]);

/**
 * "The programme of the visit includes talks with President X and a business forum", "during the visit talks with X and a forum are to be
 * held": the events of a visit told just before, each by itself, on its days and in its town.
 */
export function programmeOf(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft[] {
  const visit = before.findLast((d) => d.kind === "visit" && d.status !== "cancelled" && !isRecalled(d));
  if (!visit || visit.sentence >= sentence || sentence - visit.sentence > 3) return [];
  const list = listOf(scene, sentence, own);
  return list ? eventsOfVisit(scene, sentence, own, visit, list) : [];
}

/** "In spring he will visit Slovenia: in the programme, a business forum in Koper": what the sentence of a journey lists behind it. */
export function programmeBehind(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft[] {
  const visit = before.findLast((d) => d.sentence === sentence && d.kind === "visit" && d.status === "planned" && !d.headline);
  if (!visit || scene.page.language.morphology.verbLast) return [];
  const { page } = scene;
  const word = within(hitsOf(page, "programme"), visit.noun.to, page.sentences[sentence].to)[0];
  if (!word || before.some((d) => d !== visit && d.sentence === sentence && d.noun.from >= word.to)) return [];
  return eventsOfVisit(scene, sentence, own, visit, { from: word.to, programme: true });
}

/** The events of a list, each by itself, on the days of a visit and in its town. */
function eventsOfVisit(scene: Scene, sentence: number, own: readonly Frame[], visit: Draft, list: List): Draft[] {
  if (own.some((f) => f.negative && !f.nominal)) return [];
  const { page } = scene;
  const { to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const partOf = (row: readonly Frame[], i: number): Stretch =>
    verbLast ? { from: row[i - 1]?.to ?? list.from, to: row[i].from } : { from: row[i].to, to: row[i + 1]?.from ?? to };
  // "talks in a narrow format", "talks with X": whose they are, or that they are one, is told
  const isOne = (row: readonly Frame[], i: number): boolean => {
    const part = partOf(row, i);
    const near = verbLast
      ? { from: Math.max(part.from, part.to - 8), to: part.to }
      : { from: part.from, to: Math.min(part.to, part.from + 8) };
    return within(hitsOf(page, "format"), near.from, near.to).length > 0;
  };
  const known = (row: readonly Frame[], i: number) => within(scene.persons, partOf(row, i).from, partOf(row, i).to).length > 0;
  const row = eventsOf(scene, own, list.from, alsoSession);
  const sits = row.every((f, i) => f.sense !== "n-meeting" || isOne(row, i) || known(row, i));
  const kinds = list.programme ? inProgramme : sits ? alsoSession : listed;
  const events = eventsOf(scene, own, list.from, kinds);
  if (!events.length || (!list.programme && events.length < 2)) return [];
  const status = statusOf(visit, own);
  const days = within(scene.dates, list.from, to).filter((d) => d.date !== null && d.kind === "day");
  const day = days.length === 1 ? (status === "planned" ? days[0].future : days[0].past) : null;
  const nth = day ? null : nthDay(scene, { from: page.sentences[sentence].from, to }, events[0]);
  const out: Draft[] = [];
  for (const [i, event] of events.entries()) {
    const kind = kinds[event.sense] as EncounterKind;
    const part = partOf(events, i);
    const town = within(scene.places, part.from, part.to).find(
      (p) => p.kind === "settlement" && (!verbLast || p.f & F.LOC),
    )?.name;
    const men = within(scene.persons, part.from, part.to);
    const persons = kind === "meeting" ? partners(men, visit) : [];
    // "talks tête-à-tête and with delegations": once
    const several = (event.f & F.PL) !== 0 && !isOne(events, i);
    if (kind === "meeting" && !persons.length && (several || out.some((d) => d.kind === "meeting"))) continue;
    const from = verbLast ? Math.min(men[0]?.from ?? event.from, event.from) : event.from;
    const end = verbLast ? event.to : Math.max(persons.length ? (men.at(-1)?.to ?? 0) : 0, event.to);
    out.push({
      kind,
      status,
      parties: [...visit.parties],
      date: day ?? visit.date,
      dated: day !== null || visit.dated,
      fromSpoken: null,
      nthDay: nth,
      onSide: false,
      place: town ?? (/[^A-Z]/.test(visit.place ?? "X") ? visit.place : null),
      persons,
      from,
      to: end,
      sentence,
      noun: event,
      rule: "encounter.programme",
      inferred: { parties: "the encounter told before", ...(day === null ? { date: "the visit's" } : {}) },
      headline: false,
    });
  }
  return out;
}

/** Those whom the visitor is to meet, and he. */
function partners(men: readonly PersonMention[], { persons }: Draft): Draft["persons"] {
  const visitor = persons.length === 1 ? persons[0] : undefined;
  const others = men.map((m) => m.person).filter((p) => p !== visitor);
  return others.length && visitor ? [visitor, ...others] : others;
}

function statusOf(visit: Draft, own: readonly Frame[]): EncounterStatus {
  if (visit.status === "planned") return "planned";
  const ahead = own.some((f) => !f.nominal && (f.sense === "plan" || f.sense === "future" || (f.finite && f.time === "future")));
  return ahead ? "planned" : "held";
}

interface List {
  readonly from: number;
  readonly programme: boolean;
}

/** Where a row of events begins in a sentence: after "the programme of the visit", or after "during the visit" where a verb of taking place tells them. */
function listOf(scene: Scene, sentence: number, own: readonly Frame[]): List | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const { from } = page.sentences[sentence];
  // names of papers that are none: the programme of a visit is one of them
  const programmes = hitsOf(page, "document").filter((h) => h.entry.code === "not");
  const told = own.some((f) => !f.nominal && takesPlace.has(f.sense));
  // "the leaders will meet on the first day, followed by a session": told by verbs of their own
  const apart = own.some((f) => !f.nominal && doings.has(f.sense) && (f.finite || f.time === "future"));
  // "saparyň maksatnamasyna laýyklykda myhmany Prezident kabul eder"
  const byVerb = own.some((f) => !f.nominal && f.finite && talked.has(f.sense));
  for (const noun of own) {
    if (noun.sense !== "n-visit" || noun.from - from > 5) continue;
    const programme = programmes.find((h) => h.from <= noun.from && h.to >= noun.to && h.to - h.from > noun.to - noun.from);
    // "бағдарламада … қарастырылған": what is in it is provided for, not discussed
    const inIt = programme !== undefined && (programme.f & (F.LOC | F.ABL | F.DAT)) !== 0;
    if (programme && !byVerb && (inIt || !own.some((f) => !f.nominal && f.finite && aboutIt.has(f.sense))))
      return { from: Math.max(noun.to, programme.to), programme: true };
    const during = verbLast
      ? startingAt(hitsOf(page, "within"), noun.to)
      : ["at", "within"].map((cat) => endingAt(hitsOf(page, cat), noun.from)).find((h) => h !== undefined);
    if (during && told) return { from: Math.max(noun.to, during.to), programme: false };
  }
  // "the programme also includes a meeting with X"
  const word = within(hitsOf(page, "programme"), from, from + 4)[0];
  const carried = own.some((f) => !f.nominal && f.finite && aboutIt.has(f.sense) && !(word && word.f & F.LOC));
  return word && !carried && !apart ? { from: word.to, programme: true } : undefined;
}

/** Events after a token that are told as such: not the place or time of something else. */
function eventsOf(scene: Scene, own: readonly Frame[], from: number, kinds: typeof listed): Frame[] {
  const { verbLast } = scene.page.language.morphology;
  return own.filter(
    (f, i) =>
      (f.nominal || (verbLast && (f.f & F.MSDR) !== 0)) &&
      f.from >= from &&
      kinds[f.sense] !== undefined &&
      !isModifier(scene, f) &&
      !(verbLast && f.f & CASES & ~F.ACC) &&
      // "the opening of an exhibition"
      !(
        !verbLast &&
        f.sense === "n-conference" &&
        own.some((g) => g.sense === "n-ceremony" && g.to <= f.from && f.from - g.to <= 3)
      ) &&
      own.findIndex((g) => g.from < f.to && g.to > f.from && kinds[g.sense] !== undefined) === i,
  );
}
