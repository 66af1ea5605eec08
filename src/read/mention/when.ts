import { type Day, edtf, range, shift, type Tense, weekday } from "./calendar.ts";
import type { DateMention } from "./mention.ts";

/** What the words of one date say, before it is resolved. */
export interface Spec {
  year?: number;
  yearTo?: number;
  yearAway?: number;
  month?: number;
  monthTo?: number;
  monthAway?: number;
  day?: number;
  dayTo?: number;
  dayAway?: number;
  weekday?: number;
  /** the last of a row of days of a week, from `weekday` on */
  weekdayTo?: number;
  /** a week so many from now */
  week?: number;
  /** "this weekend", "over the weekend": the last two days of a week */
  weekend?: boolean;
  /** months from–to within a year: half, quarter, the first nine months */
  months?: readonly [from: number, to: number];
  season?: number;
  /** "last Tuesday", "next May": strictly before or after now */
  which?: number;
  edge?: boolean;
  /** "the year" alone: this year, if something else of the date stands with it */
  bareYear?: boolean;
  /** "the month" alone: this month, with a day */
  bareMonth?: boolean;
  /** a half or quarter that may be of something else than a year */
  loosePart?: boolean;
  sameDay?: boolean;
  /** with sameDay: only a part of the day is told */
  partOfDay?: boolean;
  /** the year spoken of last */
  sameYear?: boolean;
  /** so many days from the day spoken of last; not whole where months are told */
  dayFrom?: number;
  decade?: boolean;
  yearsAgo?: number;
  monthsAgo?: number;
  daysAgo?: number;
}
/** What sort of date it is. */
export function kindOf(spec: Spec): DateMention["kind"] {
  if (spec.sameDay || spec.dayFrom !== undefined || spec.dayAway !== undefined || spec.daysAgo !== undefined) return "relative";
  if (
    spec.dayTo !== undefined ||
    spec.yearTo !== undefined ||
    spec.monthTo !== undefined ||
    spec.weekdayTo !== undefined ||
    spec.months ||
    spec.weekend ||
    spec.week !== undefined
  )
    return "range";
  if (spec.season !== undefined) return "season";
  if (spec.day !== undefined || spec.weekday !== undefined) return "day";
  return spec.month !== undefined || spec.monthAway !== undefined || spec.monthsAgo !== undefined ? "month" : "year";
}

/** What the resolution of a date rests on besides its words. */
export function inferredFrom(spec: Spec, published: Day): string | null {
  if (spec.sameDay || spec.sameYear || spec.dayFrom !== undefined) return "day spoken of before";
  if (
    spec.dayAway !== undefined ||
    spec.weekday !== undefined ||
    spec.week !== undefined ||
    spec.weekend ||
    spec.daysAgo !== undefined
  )
    return "day of publication";
  if (spec.year !== undefined) return null;
  return published.y === null ? null : "year of publication";
}

/** EDTF of what a date says, seen from the day of publication by a clause in that tense. */
export function resolve(
  spec: Spec,
  now: Day,
  tense: Tense,
  spoken: Day | null,
  today: number | null = weekday(now),
): string | null {
  if (spec.sameDay || spec.dayFrom !== undefined) {
    const day = spoken ?? now;
    if (spec.sameDay) return edtf(day);
    const away = spec.dayFrom ?? 0;
    // what lies ahead is counted from the page
    const counted = edtf(shift(away > 1 && tense === "future" ? now : day, Math.round(away)));
    return Number.isInteger(away) ? counted : (counted?.slice(0, 7) ?? null);
  }
  if (spec.day !== undefined && (spec.month !== undefined || spec.bareMonth || spec.monthAway !== undefined))
    return resolveDay(spec, now, tense);
  if (spec.dayAway !== undefined) return spec.dayAway === 0 ? edtf(now) : edtf(shift(now, spec.dayAway));
  if (spec.daysAgo !== undefined) return edtf(shift(now, -spec.daysAgo));
  if (spec.weekday !== undefined) {
    if (today === null) return null;
    let step = spec.weekday - today;
    if (spec.week !== undefined) step += 7 * spec.week;
    else if (spec.which === -1 || (tense === "past" && spec.which !== 1)) {
      if (step > 0 || (step === 0 && spec.which === -1)) step -= 7;
    } else if (step < 0 || (step === 0 && spec.which === 1)) step += 7;
    const first = shift(now, step);
    if (spec.weekdayTo === undefined) return edtf(first);
    return range(edtf(first), edtf(shift(first, (spec.weekdayTo - spec.weekday + 7) % 7)));
  }
  if (spec.week !== undefined || spec.weekend) {
    const today = weekday(now);
    if (today === null) return null;
    // "over the weekend": told of what has been, the last one
    const week = spec.week ?? (tense === "past" && today < 6 ? -1 : 0);
    const monday = shift(now, 1 - today + 7 * week);
    if (spec.weekend) return range(edtf(shift(monday, 5)), edtf(shift(monday, 6)));
    return range(edtf(monday), edtf(shift(monday, 6)));
  }
  if (spec.monthAway !== undefined || spec.monthsAgo !== undefined) {
    if (now.m === null) return null;
    const at = now.m - 1 + (spec.monthAway ?? -(spec.monthsAgo ?? 0));
    const y = now.y === null ? null : now.y + Math.floor(at / 12);
    return edtf({ y, m: (((at % 12) + 12) % 12) + 1, d: null });
  }
  const known = yearOf(spec, now);
  if (spec.season !== undefined) {
    let y = known;
    const [from, to] = [spec.season * 3, spec.season * 3 + 2];
    if (y === null && now.y !== null && spec.yearAway === undefined)
      // "last autumn" is over
      y =
        now.m === null
          ? now.y
          : spec.which === -1
            ? now.y - Math.ceil((to + 1 - now.m) / 12)
            : nearest(from, now.y, now.m, tense, spec.which);
    if (y === null) return null;
    return spec.season === 4
      ? range(edtf({ y, m: 12, d: null }), edtf({ y: y + 1, m: 2, d: null }))
      : range(edtf({ y, m: from, d: null }), edtf({ y, m: to, d: null }));
  }
  if (spec.months) {
    const y = known ?? (spec.yearAway === undefined && spec.year === undefined ? now.y : null);
    return range(edtf({ y, m: spec.months[0], d: null }), edtf({ y, m: spec.months[1], d: null }));
  }
  if (spec.month !== undefined) {
    let y = known;
    if (y === null && spec.yearAway === undefined && now.y !== null)
      y = now.m === null ? now.y : nearest(Math.max(spec.month, spec.monthTo ?? 0), now.y, now.m, tense, spec.which);
    const from = edtf({ y, m: spec.month, d: null });
    if (spec.monthTo === undefined) return from;
    return range(from, edtf({ y: y === null ? null : y + (spec.monthTo < spec.month ? 1 : 0), m: spec.monthTo, d: null }));
  }
  if (known === null) return null;
  return range(edtf({ y: known, m: null, d: null }), edtf({ y: spec.yearTo ?? known, m: null, d: null }));
}

function yearOf(spec: Spec, now: Day): number | null {
  if (spec.year !== undefined) return spec.year;
  if (spec.yearsAgo !== undefined) return now.y === null ? null : now.y - spec.yearsAgo;
  const away = spec.yearAway ?? (spec.bareYear ? 0 : undefined);
  return away === undefined || now.y === null ? null : now.y + away;
}

/** Year of a month named alone: that of the nearest one before (or after) now. */
function nearest(month: number, y: number, m: number, tense: Tense, which: number | undefined): number {
  if (which === -1) return month < m ? y : y - 1;
  if (which === 1) return month > m ? y : y + 1;
  if (which === 0) return y;
  return tense === "past" ? (month <= m ? y : y - 1) : month >= m ? y : y + 1;
}

function resolveDay(spec: Spec, now: Day, tense: Tense): string | null {
  let m = spec.month ?? null;
  let y = yearOf(spec, now);
  if (m === null && now.m !== null) {
    const at = now.m - 1 + (spec.monthAway ?? 0);
    m = (((at % 12) + 12) % 12) + 1;
    if (now.y !== null && y === null) y = now.y + Math.floor(at / 12);
  }
  if (m === null) return null;
  const d = spec.day ?? 1;
  const last = spec.dayTo ?? d;
  if (y === null && spec.yearAway === undefined && now.y !== null) {
    y = now.y;
    if (now.m !== null) {
      const at = m * 31 + d;
      const to = (spec.monthTo ?? m) * 31 + last;
      const today = now.m * 31 + (now.d ?? (tense === "past" ? 31 : 0));
      // a page may be dated the evening before what it tells of
      if (tense === "past" && at > today + (now.d === null ? 0 : 2)) y--;
      if (tense === "future" && to < (now.d === null ? now.m * 31 : today)) y++;
    }
  }
  const from = edtf({ y, m, d });
  if (spec.dayTo === undefined) return from;
  const monthTo = spec.monthTo ?? m;
  return range(from, edtf({ y: y === null ? null : (spec.yearTo ?? y + (monthTo < m ? 1 : 0)), m: monthTo, d: spec.dayTo }));
}
