import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, overlapping, type Stretch, startingAt, within } from "../within.ts";

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

/** A town in a few words with capitals, with a country or an agency behind it, or nothing: what a dateline has before its day. */
const datelineHead =
  /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}\p{M}'’ʻ-]*\.?[\s–—-]*(?:,\s*)?){1,4}(?:[–—(/«"“-]\s*\p{L}[^)/»”"]{1,30}[)/»”"]\s*)?[,.:–—-]*\s*$/u;
/** What it has behind its day: an agency between marks, a dash, the end of a sentence or line. */
const datelineTail =
  /^(?:\.?,?\s*[(/«"“]\s*\p{L}[^)/»”"\n]{1,30}[)/»”"]|\s*[–—:]|\s-\s|\s*\/|[.,]+\s+(?:\p{Lu}[\p{L}-]*\s*){1,3}[.–—:(/-]|[.,]+\s+\p{Lu}{2,}\s|\.\s|\.?\s*$)/u;
/** "BAKU, 14 March (Agency) — X received Y": the day of a dateline, which is that of the page and tells of no event when it was. */
export function isOfDateline({ page, places }: Scene, { from, to, past }: DateMention): boolean {
  if (past === null || past !== page.published) return false;
  const { text, tokens, sentences } = page;
  const at = sentenceOf(page, from);
  let first = at;
  while (first > 0 && sentences[first - 1].paragraph === sentences[at].paragraph) first--;
  const start = sentences[first].from;
  if (from - start > 12) return false;
  const end = sentences.findLast((s) => s.paragraph === sentences[at].paragraph)?.to ?? to;
  const tail = text.slice(tokens[to - 1].end, tokens[end - 1].end);
  // "12 November, Astana. …", "November 12, 2025, ASTANA – …"
  if (from === start) {
    const [behind] = beginningIn(places, to, to + 2);
    return behind?.f === 0 && /^\s*[.:–—(/]/u.test(text.slice(tokens[behind.to - 1].end));
  }
  const town = startingAt(places, start);
  if (!town || town.f !== 0) return false;
  return datelineHead.test(text.slice(tokens[start].start, tokens[from].start)) && datelineTail.test(tail);
}

/** Whether a date stands in brackets of its own. */
export const isBracketed = ({ text, tokens }: Page, { from, to }: Stretch): boolean =>
  text[tokens[from - 1]?.start ?? -1] === "(" && text[tokens[to]?.start ?? -1] === ")";

/** The number of a day of a visit that a clause names: of several the one before a verb that has no other between. */
export function nthDay(scene: Scene, clause: Stretch, verb: Stretch): number | null {
  const days = within(hitsOf(scene.page, "nth-day"), clause.from, clause.to);
  const n = (days.findLast((h) => h.to <= verb.from) ?? days[0])?.entry.more?.n;
  return typeof n === "number" ? n : null;
}

/** The days of a visit that is told by its first day and its length ("arrived on 3 May on a two-day visit"). */
export function lasting(
  scene: Scene,
  clause: Stretch,
  verb: Frame,
  kind: EncounterKind,
  day: DateMention,
  date: string | null,
): string | null {
  if (kind !== "visit" || date?.length !== 10) return date;
  const { to } = scene.page.sentences[verb.sentence];
  // "a two-day visit of the minister started on 3 May"
  const started = within(hitsOf(scene.page, "begins"), verb.to, to).some((h) => h.verb !== 0 || (h.f & F.V) !== 0);
  if (verb.nominal && !started) return date;
  // "arrived two days after the talks", "three days ago"
  const told = within(hitsOf(scene.page, "lasting"), clause.from, to).find((h) => !overlapping(scene.dates, h));
  const length = told && !startingAt(hitsOf(scene.page, "after"), told.to) ? told.entry.more?.n : undefined;
  if (typeof length !== "number" || isOfOtherDeed(scene, verb, day)) return date;
  // what ended on a day began so many days before, unless that is the day on which it began
  const begins = within(hitsOf(scene.page, "begins"), clause.from, to).some((h) =>
    scene.page.language.morphology.verbLast ? h.from >= day.to && h.from - day.to <= 1 : h.to <= day.from && day.from - h.to <= 2,
  );
  const ends = !begins && within(hitsOf(scene.page, "ends"), clause.from, to).some((h) => (h.f & F.V) !== 0 || h.verb !== 0);
  return ends ? range(edtf(shift(dayOf(date), 1 - length)), date) : range(date, edtf(shift(dayOf(date), length - 1)));
}

/**
 * "X, who is on a three-day visit, was received on Wednesday", "бүгін үш күндік сапармен келген X-ті қабылдады": whether a day told beside a visit that is
 * only the occasion is that of what was done.
 */
function isOfOtherDeed({ page, frames, dates }: Scene, verb: Frame, day: DateMention): boolean {
  const { from, to } = page.sentences[verb.sentence];
  const { verbLast } = page.language.morphology;
  const done = within(frames, from, to).filter((f) => !f.nominal && spoken.has(f.sense) && f.sense !== "say" && f !== verb);
  if (!done.length) return false;
  if (verbLast)
    return (
      !verb.finite &&
      (verb.f & F.PTCP) !== 0 &&
      done.some((f) => f.from >= verb.to) &&
      !within(dates, from, to).some((d) => d !== day && (d.kind === "day" || d.kind === "relative"))
    );
  // the clause of the visit, from what leads it on
  const who = within(hitsOf(page, "who"), from, verb.from).at(-1);
  const start = who ? who.from : !verb.finite && verb.f & F.PTCP ? verb.from : undefined;
  if (start === undefined) return false;
  return day.from < start || done.some((f) => f.from >= verb.to && f.to <= day.from && f.finite);
}

/** Kinds of encounters that go on for days. */
const stays: ReadonlySet<EncounterKind> = new Set(["visit", "conference", "commission", "consultations", "summit"]);

/**
 * All days of what begins on a day and is told to end on another in the same sentence ("arrived on Wednesday for a visit that ends on Friday", "17-майда
 * ачылган форум бүгүн аяктайт"); the first day alone where no other is told.
 */
export function untilEnd(scene: Scene, verb: Frame, kind: EncounterKind, first: DateMention, date: string | null): string | null {
  if (!stays.has(kind) || date?.length !== 10) return date;
  const { page, dates } = scene;
  const { from, to } = page.sentences[verb.sentence];
  const ends = within(hitsOf(page, "ends"), Math.max(from, first.to), to);
  const isEnd = (d: DateMention) =>
    d.bound === "until" ||
    // "ends on July 4", all of it words of the day
    overlapping(ends, d) ||
    ends.some((h) =>
      page.language.morphology.verbLast ? h.from >= d.to && h.from - d.to <= 3 : d.from >= h.to && d.from - h.to <= 3,
    );
  for (const d of within(dates, first.to, to)) {
    if (d === first || (d.kind !== "day" && d.kind !== "relative") || !isEnd(d)) continue;
    const last = [d.past, d.future].find((day) => {
      const days = day?.length === 10 ? (Date.parse(day) - Date.parse(date)) / 864e5 : 0;
      return days > 0 && days <= 14;
    });
    if (last) return range(date, last);
  }
  return date;
}

/** What men come for and do together: its day is that of an encounter. */
const deeds: ReadonlySet<Sense> = new Set([
  "meet",
  "receive",
  "phone",
  "go",
  "visit",
  "be-in",
  "hold",
  "happen",
  "gather",
  "attend",
  "open",
  "ahead",
  "send",
  "cancel",
  "postpone",
]);

/** Whether a sense is of what men come for and do together. */
export const isDeed = (sense: Sense): boolean => deeds.has(sense);

/** How men come to where they meet. */
const journeys: ReadonlySet<Sense> = new Set(["go", "visit", "be-in", "n-visit"]);

/**
 * Whether a date is told of a man and not of what he does: "көктемде тағайындалған министр X-пен сөйлесті", "met X, who took office in May".
 */
export function isOfMan(scene: Scene, own: readonly Frame[], day: DateMention, event: Frame): boolean {
  const { page, persons, places, dates } = scene;
  const { from: start, to: end } = page.sentences[sentenceOf(page, day.from)];
  const past = F.PTCP | F.V | F.PST;
  const deedAt = (i: number) => own.find((f) => !f.nominal && f.from <= i && f.to > i && deeds.has(f.sense));
  const participle = (i: number, cases?: number) =>
    ![places, persons].some((list) => overlapping(list, { from: i, to: i + 1 })) &&
    (page.words[i]?.readings.some((r) => r.known && (r.f & past) === past && (cases === undefined || (r.f & CASES) === cases)) ??
      false);
  if (page.language.morphology.verbLast) {
    // a day that stands alone is rather that of what was done: "22-may kuni yangi tayinlangan elchini qabul qildi"
    if (!within(dates, start, day.from).some((d) => d.past !== null)) return false;
    for (let i = day.to; i < Math.min(event.from, day.to + 8); i++) {
      const deed = deedAt(i);
      // "15-мартта болуп өткөн жолугушуу": what was done that day is the event; "кечээ келген министр": how he came
      if (!page.words[i] || (deed && (!journeys.has(deed.sense) || journeys.has(event.sense)))) return false;
      if (!participle(i)) continue;
      const man = persons.find((m) => m.from > i && m.from - i <= 2 && m.to <= event.to);
      return man !== undefined && (man.f & F.GEN) === 0;
    }
    return false;
  }
  const every = page.language.morphology.declines === "every";
  for (const man of within(persons, start, day.from)) {
    // "Meloni, who arrived on Thursday, met X": how he came, with what he did behind the clause
    if (man.to < event.from && page.text[page.tokens[man.to]?.start ?? -1] === ",") {
      const who = startingAt(hitsOf(page, "who"), man.to + 1);
      let close = day.to;
      while (close < event.from && page.text[page.tokens[close].start] !== ",") close++;
      const came = own.some((f) => !f.nominal && journeys.has(f.sense) && f.from >= man.to && f.to <= close);
      if (who && who.to <= day.from && close < event.from && came) return true;
    }
    if (man.from < event.to || page.text[page.tokens[man.to]?.start ?? -1] !== ",") continue;
    const first =
      startingAt(hitsOf(page, "who"), man.to + 1)?.to ??
      (every && !deedAt(man.to + 1) && participle(man.to + 1, man.f & CASES) ? man.to + 2 : undefined);
    if (first === undefined || first > day.from || day.from - first > 10) continue;
    let at = first;
    while (at < Math.min(day.from, end) && (page.words[at] || overlapping(persons, { from: at, to: at + 1 }))) at++;
    if (at >= day.from && !beginningIn(own, first - 1, day.to).some((f) => deeds.has(f.sense) || f.sense === "plan")) return true;
  }
  return false;
}

/** "Met X today and spoke of the planned visit to Y": today is when they met, and no day of a visit that lies ahead. */
export function isOfTalks({ page }: Scene, own: readonly Frame[], day: DateMention, event: Frame, verb: Frame): boolean {
  if (event.sense !== "n-visit" || (verb.sense !== "plan" && verb.sense !== "ahead") || day.past === null) return false;
  if (day.past !== page.published || day.to > Math.min(event.from, verb.from)) return false;
  return own.some((f) => !f.nominal && spoken.has(f.sense) && !f.negative && f.from >= day.to && f !== verb);
}
const spoken: ReadonlySet<Sense> = new Set(["meet", "receive", "phone", "discuss", "say"]);

/**
 * "The visit was called off on 10 March", "səfər dünən ləğv edildi": whether a day is the one on which an event was called off, and not the day it
 * was due on.
 */
export function isOfCallingOff({ page }: Scene, { from, to, past }: DateMention, event: Frame, verb: Frame): boolean {
  if (verb.sense !== "cancel" || verb.nominal || !event.nominal) return false;
  // "did not take place on 10 March", "was not held in March": when it was due
  const said = page.words[verb.to - 1]?.readings ?? [];
  if (past?.length !== 10 || said.some((r) => r.f & F.NEG)) return false;
  const off = said.some((r) => r.f & F.PASS) || within(hitsOf(page, "passive"), verb.from, verb.to).length > 0;
  if (verb.voice !== "passive" && !off) return false;
  if (page.published !== null && past > page.published) return false;
  if (page.language.morphology.verbLast) return event.to <= from && to === verb.from;
  return event.to <= verb.from ? from >= verb.to && from - verb.to <= 2 : to <= verb.from && verb.from - to <= 2;
}
