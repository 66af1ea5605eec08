import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, within } from "../within.ts";
import { dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { isRecalled } from "./encounter-recalled.ts";
import { organisationOf } from "./encounter-sides.ts";

/** Events that a line of an agenda names. */
const listed: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  "n-meeting": "meeting",
  "n-reception": "reception",
  "n-call": "call",
  "n-consultations": "consultations",
  "n-session": "commission",
  "n-ministerial": "ministerial",
  "n-conference": "conference",
  "n-summit": "summit",
  "n-ceremony": "ceremony",
  meet: "meeting",
  receive: "reception",
};

/** What an agenda has told so far. */
export interface Agenda {
  /** the day and town of a line that names nothing else, of the lines after it */
  date: string | null;
  town: string | null;
  /** the day of such a line, of what is told in full under it, too */
  day: DateMention | null;
  /** the sentence that the agenda has come to; an agenda is broken off by what is told in full */
  last: number;
  /** the sentence that has come so far under the day */
  told: number;
}

/** No agenda yet. */
export const noAgenda = (): Agenda => ({ date: null, town: null, day: null, last: -2, told: -2 });

/**
 * "10:00 – talks with Foreign Minister X", "11 June (Gabala): • the 14th session of …": what a line without a verb says is due at an hour, on a
 * day or under the heading of one; of a visit told before, its days and guest. Undefined where the sentence is no such line.
 */
export function agendaLine(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  before: readonly Draft[],
  agenda: Agenda,
): Draft[] | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  const opening = openingOf(scene, sentence);
  if (agenda.told === sentence - 1 && goesOnUnder(scene, sentence, own, opening?.bullet === true)) agenda.told = sentence;
  if (!opening) return undefined;
  const under = agenda.last === sentence - 1;
  if (opening.whole) {
    Object.assign(agenda, { date: opening.date, town: opening.town, day: opening.day, last: sentence, told: sentence });
    return undefined;
  }
  if (!opening.hour && !(opening.date && opening.dashed) && !(under && opening.bullet)) return undefined;
  if (own.some((f) => !f.nominal && f.finite)) return undefined;
  agenda.last = sentence;
  const visit = before.findLast((d) => d.kind === "visit" && d.status !== "cancelled" && !d.headline && !isRecalled(d));
  const event = eventOf(scene, sentence, own, opening.to);
  if (!event) return opening.hour ? [] : undefined;
  const men = within(scene.persons, opening.to, s.to).filter(
    (m) => !(m.from >= event.from && m.to <= event.to && m.from > event.from + 8),
  );
  const named = men.map((m) => m.person);
  const ofMen = named.length > 0 && (event.sense === "n-ministerial" || event.sense === "n-session");
  let kind = ofMen ? "meeting" : (listed[event.sense] as EncounterKind);
  const bodied = within(scene.frames, opening.to, s.to).some((f) => f.sense === "n-body");
  if (kind === "commission" && !bodied) kind = "meeting";
  const visitor = visit?.persons.length === 1 ? visit.persons[0] : undefined;
  const states = [...new Set([...statesIn(scene, opening.to, s.to), ...named.flatMap((p) => p.state ?? [])])];
  // «20 марта – заседание Совета министров иностранных дел СНГ»: of whom its members are named
  const table = kind === "ministerial" || kind === "summit" ? organisationOf(scene, event)?.party : undefined;
  const parties = table
    ? [...states, table]
    : states.length > 1 || !visit
      ? states
      : states.every((p) => visit.parties.includes(p))
        ? [...visit.parties]
        : [...home(visitor, visit), ...states];
  // a summit of an organisation has no second side
  if (!table && new Set(parties).size < 2) return opening.hour ? [] : undefined;
  const two = kind === "meeting" || kind === "reception" || kind === "call";
  const persons: PersonOfText[] = two && visitor && named.length && !named.includes(visitor) ? [visitor, ...named] : named;
  const places = within(scene.places, opening.from, s.to).filter((p) => p.kind === "settlement");
  const { verbLast } = page.language.morphology;
  const town = places.find((p) => p.to <= opening.to || !verbLast || p.f & F.LOC)?.name ?? opening.town;
  const status = visit?.status ?? "planned";
  const told = opening.date ?? (under || opening.hour ? agenda.date : null) ?? visit?.date ?? null;
  // the year of the visit is that of its days
  const date = told?.replace(/^XXXX/, /^\d{4}/.exec(visit?.date ?? "")?.[0] ?? "XXXX") ?? null;
  return [
    {
      kind,
      status,
      parties: [...new Set(parties)],
      date,
      dated: date !== null,
      fromSpoken: null,
      nthDay: null,
      onSide: false,
      place: town ?? agenda.town ?? (visit && /[^A-Z]/.test(visit.place ?? "X") ? visit.place : null),
      persons,
      from: opening.to,
      to: lastWord(page, opening.to, s.to),
      sentence,
      noun: event,
      rule: "encounter.agenda",
      inferred: visit && !table ? { parties: "the encounter told before" } : {},
      headline: false,
    },
  ];
}

/** Whether a sentence is told under a line that names nothing but a day: a line with a bullet, what follows it, or what lies ahead. */
function goesOnUnder({ page }: Scene, sentence: number, own: readonly Frame[], bullet: boolean): boolean {
  const { from } = page.sentences[sentence];
  if (bullet || !beginsLine(page, from)) return true;
  return own.some((f) => !f.nominal && f.finite && f.time === "future");
}

/** Gives what a sentence under the line of a day tells that day, unless it names one or the line is the page's own. */
export function dayOfLine({ page }: Scene, sentence: number, drafts: readonly Draft[], { day, told }: Agenda): void {
  if (!day || told !== sentence || day.date === page.published) return;
  for (const draft of drafts) {
    if (draft.sentence !== sentence || draft.dated || draft.date !== null || draft.fromSpoken !== null) continue;
    const date = dateFor(day, draft.status, page.published);
    if (date) Object.assign(draft, { date, dated: true });
  }
}

/** The side of him whose visit it is, before that of whom he meets. */
const home = (visitor: PersonOfText | undefined, visit: Draft): string[] =>
  visitor?.state ? [visitor.state] : visit.parties.slice(0, 1);

/** The states named in a line: by name or adjective, not as whose office it is alone. */
function statesIn(scene: Scene, from: number, to: number): string[] {
  return within(scene.parties, from, to)
    .filter((p) => /^[A-Z]{2}$/.test(p.party) && (p.by === "name" || p.by === "adjective") && !(p.f & (F.LOC | F.DAT)))
    .map((p) => p.party);
}

/** What bullets, numbers and hours begin with. */
const openers = "•●▪■◆►▶→*·–—-0123456789";

/** The bullet or number, and the hour behind it, that a line begins with. */
function openersOf(line: string): { lead: string; clock: string } {
  const lead = /^(?:[•●▪■◆►▶→*·–—-]\s*|\d{1,2}\)\s*)/u.exec(line)?.[0] ?? "";
  const clock = /^(?:\d{1,2}[:.]\d{2}(?:\s?[–—-]\s?\d{1,2}[:.]\d{2})?)(?!\d)/u.exec(line.slice(lead.length))?.[0] ?? "";
  return { lead, clock };
}

/** How a line begins: the hour, day and town before its dash or colon, and where what it names begins. */
function openingOf(
  scene: Scene,
  sentence: number,
):
  | {
      from: number;
      to: number;
      date: string | null;
      day: DateMention | null;
      town: string | null;
      hour: boolean;
      bullet: boolean;
      dashed: boolean;
      whole: boolean;
    }
  | undefined {
  const { page, dates, places } = scene;
  const s = page.sentences[sentence];
  const start = page.tokens[s.from].start;
  const { lead, clock } = openers.includes(page.text[start])
    ? openersOf(page.text.slice(start, page.tokens[s.to - 1].end))
    : { lead: "", clock: "" };
  if (!clock && !beginsLine(page, s.from)) return undefined;
  let to = s.from;
  while (to < s.to && page.tokens[to].start < start + lead.length + clock.length) to++;
  // «Среда, 11 марта»
  const named = page.text[page.tokens[to + 1]?.start ?? -1] === "," ? beginningIn(dates, to + 2, to + 3)[0] : undefined;
  const weekday = named && to === s.from && s.to - named.to <= 1 ? named : undefined;
  const day = clock ? undefined : (beginningIn(dates, to, to + 2)[0] ?? weekday);
  let town: string | null = null;
  let date: string | null = null;
  if (day && /^\d|^X/.test(day.future ?? day.date ?? "")) {
    date = day.future ?? day.date;
    to = day.to;
    const place = within(places, to, Math.min(s.to, to + 4)).find((p) => p.kind === "settlement");
    if (place && /^[(,]\s*$/u.test(page.text.slice(page.tokens[day.to - 1].end, page.tokens[place.from].start).trimStart())) {
      town = place.name;
      to = place.to;
    }
  }
  if (!lead && !clock && !date) return undefined;
  const rest = /^[\s)\],]*([:–—-]?)\s*/u.exec(
    page.text.slice(to > s.from ? page.tokens[to - 1].end : start, page.tokens[s.to - 1].end),
  );
  const mark = rest?.[1] ?? "";
  while (to < s.to && !page.words[to] && /[)\]:,–—-]/u.test(page.text[page.tokens[to].start])) to++;
  return {
    from: s.from,
    to,
    date,
    day: (date && day) || null,
    town,
    hour: clock !== "",
    bullet: lead !== "",
    dashed: mark !== "",
    whole: to >= s.to && date !== null,
  };
}

/** Whether nothing but white space stands between the break of a line and a token. */
function beginsLine({ text, tokens }: Page, at: number): boolean {
  for (let i = tokens[at].start - 1; i >= 0; i--) {
    if (text[i] === "\n" || text[i] === "\r") return true;
    if (!/\s/u.test(text[i])) return false;
  }
  return true;
}

/** The event that a line names: its last word where predicates are last, else its first. */
function eventOf(scene: Scene, sentence: number, own: readonly Frame[], from: number): Frame | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  const press = own.filter((f) => f.sense === "n-press");
  const events = own.filter(
    (f) => f.from >= from && listed[f.sense] !== undefined && !press.some((p) => p.from < f.to && p.to > f.from) && !f.negative,
  );
  const end = lastWord(page, from, s.to);
  if (page.language.morphology.verbLast) return events.findLast((f) => f.to === end && !(f.f & CASES & ~F.ACC));
  return events.find((f) => f.from - from <= 4 && !endingAt(hitsOf(page, "at"), f.from));
}

/** The token after the last word of a line. */
function lastWord({ words }: Page, from: number, to: number): number {
  let end = to;
  while (end > from && !words[end - 1]) end--;
  return end;
}
