import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** What a text calls anything that was held, when it comes back to it. */
const general: ReadonlySet<Sense> = new Set(["n-meeting", "n-session", "n-round", "n-event"]);
/** What an encounter is called by its own name. */
const proper: Readonly<Partial<Record<EncounterKind, Sense>>> = {
  consultations: "n-consultations",
  conference: "n-conference",
  summit: "n-summit",
  ministerial: "n-ministerial",
};
const sittings: ReadonlySet<EncounterKind> = new Set(["consultations", "commission", "conference", "summit", "ministerial"]);

/** Sentences in which a text comes back to what it has told. */
const reach = 3;
/** A text that tells no day first tells what has just been. */
const fresh = 21;

const isFresh = (published: string | null, { kind, past }: DateMention): boolean => {
  if (kind !== "day" || past?.length !== 10 || published?.length !== 10) return false;
  const days = (Date.parse(published) - Date.parse(past)) / 864e5;
  return days >= 0 && days <= fresh;
};

/**
 * "Held consultations in Ashgabat. … the agenda of the June 12 meeting", "12 Haziran'daki toplantıda": the day of what was told without one, which
 * stands right beside the word by which the text comes back to it. What was read of that word is no encounter of its own.
 */
export function resumeDays(scene: Scene, drafts: Draft[]): void {
  for (const lead of drafts.slice()) {
    if (!isOpen(lead)) continue;
    const back = resumed(scene, lead);
    if (!back) continue;
    Object.assign(lead, { date: back.day.past, dated: true });
    if (back.day.inferred) lead.inferred.date = back.day.inferred;
    for (let i = drafts.length - 1; i >= 0; i--) {
      const d = drafts[i];
      if (d === lead || d.noun.from !== back.noun.from || !d.parties.every((p) => lead.parties.includes(p))) continue;
      if (d.persons.length && d.kind !== "meeting") continue;
      lead.persons = [...new Set([...lead.persons, ...d.persons])];
      drafts.splice(i, 1);
    }
  }
}

const isOpen = (d: Draft): boolean =>
  d.status === "held" &&
  sittings.has(d.kind) &&
  !d.dated &&
  d.date === null &&
  d.fromSpoken === null &&
  !d.headline &&
  !isRecalled(d);

function resumed(scene: Scene, { sentence, kind }: Draft): { day: DateMention; noun: Frame } | undefined {
  const { page, dates, frames } = scene;
  const { sentences } = page;
  const from = sentences[sentence].to;
  const to = sentences[Math.min(sentences.length - 1, sentence + reach)].to;
  for (const day of within(dates, from, to)) {
    if (!isFresh(page.published, day)) continue;
    const near = within(frames, Math.max(from, day.from - 3), Math.min(to, day.to + 4));
    const beside = startingAt(near, day.to) ?? (page.language.morphology.verbLast ? undefined : endingAt(near, day.from));
    const noun = [beside, ...near].find(
      (f) => f?.nominal && (f.from === day.to || f.to === day.from) && (general.has(f.sense) || f.sense === proper[kind]),
    );
    if (noun && (noun.from === day.to || !page.language.morphology.verbLast)) return { day, noun };
  }
  return undefined;
}
