import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import type { Page } from "../page.ts";

/** "Next week she flies to Osh", "they meet on Friday", "5 Şubat'ta toplanıyor", «5 февраля посещает»: what a present tells of days to come only. */
export function isSetFor(
  { language, published }: Page,
  own: readonly Frame[],
  verb: Frame,
  days: readonly DateMention[],
): boolean {
  const { verbLast } = language.morphology;
  if (verb.nominal || !verb.finite || verb.time !== "present") return false;
  const before = verbLast ? days.filter((d) => d.to <= verb.to) : days;
  if (!before.length) return false;
  // the day that stands nearest
  const away = (d: DateMention) => Math.max(verb.from - d.to, d.from - verb.to);
  const day = before.reduce((near, d) => (away(d) < away(near) ? d : near));
  // "who is here on a visit, met X on Tuesday": the day of what is told next
  const told = (f: Frame) => f !== verb && !f.nominal && f.finite && f.time === "past";
  if (own.some((f) => told(f) && f.from >= verb.to && f.to <= day.from)) return false;
  return (
    day.future !== null &&
    day.future > (published ?? "X") &&
    (day.past === day.future || (day.kind === "day" && day.inferred === "day of publication") || isNear(day, published))
  );
}

/** "Will be in Baku on Thursday for talks with X": talks right after a journey that lies ahead, with nothing told as done between. */
export function isOfJourneyAhead(page: Page, own: readonly Frame[], event: Frame, days: readonly DateMention[]): boolean {
  if (page.language.morphology.verbLast) return false;
  const last = own.findLast((f) => !f.nominal && f.sense !== "future" && f.to <= event.from);
  if (!last || !journeys.has(last.sense) || last.negative) return false;
  return last.time === "future" || (days.length > 0 && isSetFor(page, own, last, days));
}

const journeys: ReadonlySet<Sense> = new Set(["be-in", "visit", "go"]);

/** Whether a day without its year lies just ahead of the page, and else almost a year back. */
export function isNear({ kind, past, future, inferred }: DateMention, published: string | null): boolean {
  if (
    (kind !== "day" && kind !== "month" && !(kind === "range" && past?.length === 21)) ||
    !inferred ||
    !past ||
    !future ||
    past === future ||
    published?.length !== 10
  )
    return false;
  const days = (day: string) => (Date.parse(day.slice(0, 10)) - Date.parse(published)) / 864e5;
  return days(future) > 0 && days(future) < 45 && days(past) < -250;
}

/** Whether a day without its year lies in the two months before the page, and else almost a year ahead: of nothing that is planned. */
export function isJustPast({ kind, past, future, inferred }: DateMention, published: string | null): boolean {
  if ((kind !== "day" && kind !== "range") || !inferred || !past || !future || past === future || published?.length !== 10)
    return false;
  const days = (day: string) => (Date.parse(day.slice(0, 10)) - Date.parse(published)) / 864e5;
  return past.length >= 10 && days(past) < 0 && days(past) > -60 && days(future) > 250;
}
