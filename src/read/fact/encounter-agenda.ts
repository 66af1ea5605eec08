import { CASES } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** Events that a line of a programme tells. */
const listed: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  "n-meeting": "meeting",
  "n-reception": "reception",
  "n-consultations": "consultations",
  "n-conference": "conference",
};

const clock = /^[^\p{L}\p{N}]*\d{1,2}[:.]\d{2}(?!\p{N}|[.]\d)/u;

/**
 * "11:30 – talks with President X": the talks or forum of a line that opens with a time and has no verb, of the visit that the text tells of, on the day
 * that stands over the lines.
 */
export function agendaOf(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  const { from, to } = page.sentences[sentence];
  if (!clock.test(textOf(scene, sentence)) || own.some((f) => !f.nominal && f.finite)) return undefined;
  const visit = before.findLast((d) => d.kind === "visit" && d.status !== "cancelled" && !isRecalled(d));
  const { verbLast } = page.language.morphology;
  const events = own.filter((f) => f.nominal && listed[f.sense] !== undefined);
  const event = verbLast ? events.findLast((f) => !(f.f & CASES)) : events[0];
  if (!visit || !event) return undefined;
  const kind = listed[event.sense] as EncounterKind;
  const men = within(scene.persons, from, to).map((m) => m.person);
  if ((kind === "meeting" || kind === "reception") && !men.length) return undefined;
  const [visitor] = visit.persons.length === 1 ? visit.persons : [];
  const persons = kind === "conference" ? [] : visitor && !men.includes(visitor) ? [visitor, ...men] : men;
  const day = dayOver(scene, sentence);
  const told = day && (visit.status === "planned" ? day.future : day.past);
  const date = told?.replace(/^XXXX/, /^\d{4}/.exec(visit.date ?? "")?.[0] ?? "XXXX");
  return {
    kind,
    status: visit.status,
    parties: [...visit.parties],
    date: date ?? visit.date,
    dated: date !== undefined || visit.dated,
    fromSpoken: null,
    nthDay: null,
    onSide: false,
    place:
      within(scene.places, from, to).find((p) => p.kind === "settlement")?.name ?? townOver(scene, sentence) ?? townOf(visit),
    persons,
    from: event.from,
    to: Math.max(event.to, within(scene.persons, from, to).at(-1)?.to ?? 0),
    sentence,
    noun: event,
    rule: "encounter.agenda",
    inferred: { parties: "the encounter told before", ...(date ? {} : { date: "the visit's" }) },
    headline: false,
  };
}

const townOf = ({ place }: Draft): string | null => (/[^A-Z]/.test(place ?? "X") ? place : null);

function textOf({ page }: Scene, sentence: number): string {
  const { from, to } = page.sentences[sentence];
  return page.text.slice(page.tokens[from].start, page.tokens[to - 1].end);
}

/** The town that a line before tells in the same programme. */
function townOver(scene: Scene, sentence: number): string | undefined {
  for (let i = sentence - 1; i >= 0 && clock.test(textOf(scene, i)); i--) {
    const { from, to } = scene.page.sentences[i];
    const town = within(scene.places, from, to).find((p) => p.kind === "settlement");
    if (town) return town.name;
  }
  return undefined;
}

/** The day that stands alone over the lines of a programme: "Среда, 11 марта:". */
function dayOver(scene: Scene, sentence: number): DateMention | undefined {
  for (let i = sentence - 1; i >= 0; i--) {
    const { from, to } = scene.page.sentences[i];
    const day = within(scene.dates, from, to).find((d) => d.kind === "day" && d.date !== null);
    if (day && to - from - (day.to - day.from) <= 4) return day;
    if (!clock.test(textOf(scene, i))) return undefined;
  }
  return undefined;
}
