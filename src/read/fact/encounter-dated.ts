import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { overlapping, type Stretch, startingAt, within } from "../within.ts";

/** "The date of the visit is not set yet", "səfərin tarixi": an event whose day is spoken of as what is set. */
export function isOfDate({ page, dates }: Scene, { sentence, nominal, sense, f }: Frame, event: Frame): boolean {
  const words = hitsOf(page, "date-of");
  if (!event.nominal || !words.length) return false;
  // "on the dates of the forum held in Osh"
  if (!nominal && sense !== "plan" && !(f & F.MSDR)) return false;
  if (page.language.morphology.verbLast) {
    const day = startingAt(words, event.to);
    return day !== undefined && (day.f & F.PSS3) !== 0 && !overlapping(dates, day);
  }
  const { from } = page.sentences[sentence];
  const day = within(words, Math.max(from, event.from - 10), event.from).find((h) => !overlapping(dates, h));
  if (day && event.f & F.GEN && event.from - day.to <= 4) return true;
  return (
    day !== undefined && ["title-lead", "between-two"].some((cat) => within(hitsOf(page, cat), day.to, event.from).length > 0)
  );
}

/** "Said on Thursday that he would come in spring": the day of a saying, which stands between its verb and what it ties to it, or right before the verb. */
export function isOfSaying({ page }: Scene, own: readonly Frame[], day: Stretch, told: Stretch): boolean {
  if (page.language.morphology.verbLast) return false;
  const that = within(hitsOf(page, "that"), day.to, told.from)[0];
  if (!that) return false;
  return own.some(
    (f) =>
      !f.nominal &&
      f.finite &&
      f.sense === "say" &&
      f.to <= that.from &&
      (f.to <= day.from ? day.from - f.to <= 6 : f.from - day.to <= 1 && f.from >= day.to),
  );
}

/** "This week": a range told by no days of its own. */
export const isWeek = ({ kind, date, from, to }: DateMention): boolean => kind === "range" && date !== null && to - from <= 2;

/** "BAKU, 14 March — X received Y on Thursday": the day of a dateline, where the sentence tells another. */
export function isOfDateline(page: Page, { from, to, past }: DateMention, sentence: number): boolean {
  const { from: start } = page.sentences[sentence];
  const after = page.text[page.tokens[to]?.start ?? -1] ?? "";
  return from > start && from - start <= 5 && past !== null && past === page.published && /[—–-]/.test(after);
}

/** Whether a date stands in brackets of its own. */
export const isBracketed = ({ text, tokens }: Page, { from, to }: Stretch): boolean =>
  text[tokens[from - 1]?.start ?? -1] === "(" && text[tokens[to]?.start ?? -1] === ")";

/** The number of a day of a visit that a clause names. */
export function nthDay(scene: Scene, clause: Stretch): number | null {
  const n = within(hitsOf(scene.page, "nth-day"), clause.from, clause.to)[0]?.entry.more?.n;
  return typeof n === "number" ? n : null;
}

/** The days of a visit that is told by its first day and its length ("arrived on 3 May on a two-day visit"). */
export function lasting(scene: Scene, clause: Stretch, verb: Frame, kind: EncounterKind, date: string | null): string | null {
  if (kind !== "visit" || verb.nominal || date?.length !== 10) return date;
  const { to } = scene.page.sentences[verb.sentence];
  // "arrived two days after the talks"
  const told = within(hitsOf(scene.page, "lasting"), clause.from, to)[0];
  const length = told && !startingAt(hitsOf(scene.page, "after"), told.to) ? told.entry.more?.n : undefined;
  if (typeof length !== "number") return date;
  // what ended on a day began so many days before
  const ends = within(hitsOf(scene.page, "ends"), clause.from, to).some((h) => (h.f & F.V) !== 0 || h.verb !== 0);
  return ends ? range(edtf(shift(dayOf(date), 1 - length)), date) : range(date, edtf(shift(dayOf(date), length - 1)));
}
