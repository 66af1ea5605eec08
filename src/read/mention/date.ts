import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, NUMBER, WORD } from "../text/tokens.ts";
import { around, beginningIn, endingAt, startingAt } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type Day, dayOf, edtf, isDay, weekday } from "./calendar.ts";
import type { DateMention } from "./mention.ts";
import { longestAt, type Numbers, numbersOf, startsOf } from "./number.ts";
import { isDay as isDayByName } from "./party.ts";
import { inferredFrom, kindOf, resolve, type Spec } from "./when.ts";

/** Kinds of date words, as bits. */
const K = {
  month: 1 << 0,
  "short-month": 1 << 1,
  weekday: 1 << 2,
  season: 1 << 3,
  "unit-year": 1 << 4,
  "unit-years": 1 << 5,
  "unit-month": 1 << 6,
  "unit-week": 1 << 7,
  "unit-day": 1 << 8,
  "unit-date": 1 << 9,
  "unit-quarter": 1 << 10,
  "unit-half": 1 << 11,
  "unit-halfYear": 1 << 12,
  which: 1 << 13,
  first: 1 << 14,
  "day-away": 1 << 15,
  "year-away": 1 << 16,
  "month-away": 1 << 17,
  "same-day": 1 << 18,
  "day-from": 1 << 19,
  ago: 1 << 20,
  edge: 1 << 21,
  "same-year": 1 << 22,
  weekend: 1 << 23,
  "part-of-day": 1 << 24,
  earlier: 1 << 25,
  later: 1 << 26,
} as const;
type Kind = keyof typeof K;
const YEAR = K["unit-year"];
const YEARS = YEAR | K["unit-years"];
const MONTH = K["unit-month"];
const WEEK = K["unit-week"];
const DAY = K["unit-day"];
const PARTS = K["unit-quarter"] | K["unit-half"] | K["unit-halfYear"];
/** words that cannot begin a date */
const NEVER_FIRST = K.ago | K.earlier | K.later | K["unit-day"] | K["unit-date"] | K["unit-quarter"] | K["unit-half"];

const bitOf = (hit: Hit): number => hit.entry.more?.bit as number;
const numberOf = (hit: Hit): number => hit.entry.more?.n as number;

/** Date words of a language. */
export const dateWords: Vocabulary = ({ dates }, add) => {
  const put = (words: string, code: Kind, n = 0) => add(words, { cat: "date", code, more: { n, bit: K[code] } });
  for (const [k, words] of dates.months.entries()) put(words, "month", k + 1);
  for (const [k, words] of dates.shortMonths.entries()) put(words, "short-month", k + 1);
  for (const [k, words] of dates.weekdays.entries()) put(words, "weekday", k + 1);
  for (const [k, words] of dates.seasons.entries()) put(words, "season", k + 1);
  for (const [unit, words] of Object.entries(dates.units)) put(words, `unit-${unit}` as Kind);
  put(dates.weekend ?? "", "weekend");
  put(dates.last, "which", -1);
  put(dates.this, "which", 0);
  put(dates.next, "which", 1);
  put(dates.first, "first");
  for (const [n, words] of Object.entries(dates.days)) put(words, "day-away", Number(n));
  for (const [n, words] of Object.entries(dates.years)) put(words, "year-away", Number(n));
  for (const [n, words] of Object.entries(dates.monthsAway)) put(words, "month-away", Number(n));
  put(dates.sameDay, "same-day");
  put(dates.partOfDay, "part-of-day");
  put(dates.sameYear, "same-year");
  put(dates.dayBefore, "day-from", -1);
  put(dates.dayAfter, "day-from", 1);
  put(dates.ago, "ago");
  put(dates.fromTold.earlier, "earlier");
  put(dates.fromTold.later, "later");
  for (const edge of ["start", "middle", "end"] as const) put(dates[edge], "edge");
  for (const [code, words] of [
    ["until-before", dates.untilBefore],
    ["from-before", dates.fromBefore],
    ["until-after", dates.untilAfter],
    ["from-after", dates.fromAfter],
    ["glue", dates.glue],
    ["later-lead", dates.fromTold.laterLead ?? ""],
    ["before-lead", dates.fromTold.before ?? ""],
    ["before-last", dates.fromTold.until ?? ""],
    ["that", dates.fromTold.that ?? ""],
    ["to", dates.to],
    ["and", dates.and],
    ["bare-year", dates.bareYear],
    ["each", dates.each],
    ["feast", dates.feast],
  ])
    add(words, { cat: `date-${code}`, code });
  add(dates.nowadays, { cat: "nowadays", code: "now" });
  for (const [n, words] of Object.entries(dates.nthDay)) add(words, { cat: "nth-day", code: "day", more: { n: Number(n) } });
  for (const [n, words] of Object.entries(dates.lasting)) add(words, { cat: "lasting", code: "days", more: { n: Number(n) } });
};

interface Found {
  spec: Spec;
  from: number;
  to: number;
  f: number;
  bound: "until" | "from" | null;
}

/** Dates of a page, in order of place, resolved against `page.published`. */
export function dates(page: Page): DateMention[] {
  const found = join(page, new Reading(page).all());
  const out: DateMention[] = [];
  let spoken: Day | null = null;
  let year = dayOf(page.published).y;
  const published = dayOf(page.published);
  const today = weekday(published) ?? (published.d === null ? null : weekdayOf(found));
  for (const [i, one] of found.entries()) {
    const { spec } = one;
    if (spec.decade || isOfFeast(page, one)) continue;
    if (spec.sameYear && year !== null) spec.year = year;
    // "yesterday in the evening", "вечером 5 мая": the part of a day that is told, no day of its own
    // "сол күні түстен кейін": the day, of which a part is told
    const beside = [found[i - 1]?.to === one.from && found[i - 1], found[i + 1]?.from === one.to && found[i + 1]];
    if (spec.sameDay && beside.some((other) => other && !other.spec.partOfDay)) continue;
    const past = resolve(spec, published, "past", spoken, today);
    const future = resolve(spec, published, "future", spoken, today);
    const kind = kindOf(spec);
    out.push({
      from: one.from,
      to: one.to,
      f: one.f,
      date: past,
      past,
      future,
      kind,
      inferred:
        spec.partOfDay && (!spoken || edtf(spoken) === page.published) ? "day of publication" : inferredFrom(spec, published),
      fromSpoken: spec.sameDay ? 0 : (spec.dayFrom ?? null),
      bound: one.bound,
    });
    const day = dayOf(past);
    year = day.y ?? year;
    // what is to be done by a day is not told of that day
    if (day.d !== null && !past?.includes("/") && one.bound !== "until") spoken = day;
  }
  return out;
}

/** "28 May – Müstəqillik Günü", "29 Ekim Cumhuriyet Bayramı", "1 September – Independence Day": a day that is part of a feast's name, which is spoken of. */
function isOfFeast(page: Page, { spec, to, f }: Found): boolean {
  // «Наурыз мейрамы»: the feast that has given the month its name
  if (spec.month !== undefined && spec.day === undefined && spec.year === undefined && !(f & CASES)) {
    const feast = startingAt(hitsOf(page, "date-feast"), to);
    if (feast && feast.f & F.PSS3) return true;
  }
  if (spec.day === undefined || spec.month === undefined || spec.year !== undefined) return false;
  const { verbLast } = page.language.morphology;
  if (verbLast && f & CASES) return false;
  const mark = page.words[to] ? "" : page.text[page.tokens[to]?.start ?? -1];
  const from = /[–—-]/.test(mark) ? to + 1 : to;
  const first = page.tokens[from];
  if (!first || !page.words[from] || (from === to && !(verbLast && first.flags & CAP))) return false;
  const [feast] = beginningIn(hitsOf(page, "date-feast"), from, from + 7);
  // "29 Ekim'de düzenlenen bayram": a day of its own
  if (!feast || page.words.slice(from, feast.from).some((w) => !w || (w.readings[0]?.f ?? 0) & F.LOC)) return false;
  return !verbLast || ((feast.f & F.PSS3) !== 0 && !(feast.f & F.LOC));
}

/** "On Thursday": of a page that gives its day and no year, the first is the day of the page, unless the page speaks of "today" beside it. */
const weekdayOf = (found: readonly Found[]): number | null =>
  found.some(({ spec }) => spec.dayAway === 0) ? null : (found.find(isBareWeekday)?.spec.weekday ?? null);

const isBareWeekday = ({ spec }: Found): boolean =>
  spec.weekday !== undefined && spec.day === undefined && spec.which === undefined && spec.week === undefined;

/** "n years ago" and the like. */
function ago(unit: Hit, n: number): Spec {
  const { code } = unit.entry;
  return code === "unit-year"
    ? { yearsAgo: n }
    : code === "unit-month" || code === "unit-halfYear"
      ? { monthsAgo: code === "unit-month" ? n : 6 * n }
      : { daysAgo: code === "unit-week" ? 7 * n : n };
}

/** Finds the dates of a page one by one. */
class Reading {
  readonly #page: Page;
  readonly #numbers: Numbers;
  readonly #words: ReadonlyMap<number, Hit[]>;
  readonly #any: boolean;
  /** 1 for tokens at which date words begin */
  readonly #worded: Uint8Array;
  readonly #before: { until: ReadonlyMap<number, Hit[]>; from: ReadonlyMap<number, Hit[]>; bareYear: ReadonlyMap<number, Hit[]> };
  readonly #after: { until: ReadonlyMap<number, Hit[]>; from: ReadonlyMap<number, Hit[]> };
  readonly #glue: ReadonlyMap<number, Hit[]>;
  readonly #to: ReadonlyMap<number, Hit[]>;
  readonly #and: ReadonlyMap<number, Hit[]>;
  readonly #untilEndings: readonly string[];
  #end = 0;
  #start = 0;

  constructor(page: Page) {
    this.#page = page;
    this.#numbers = numbersOf(page);
    this.#words = startsOf(page, "date");
    this.#any = this.#words.size > 0;
    this.#worded = new Uint8Array(page.tokens.length);
    for (const at of this.#words.keys()) this.#worded[at] = 1;
    this.#before = {
      until: startsOf(page, "date-until-before"),
      from: startsOf(page, "date-from-before"),
      bareYear: startsOf(page, "date-bare-year"),
    };
    this.#after = { until: startsOf(page, "date-until-after"), from: startsOf(page, "date-from-after") };
    this.#glue = startsOf(page, "date-glue");
    this.#to = startsOf(page, "date-to");
    this.#and = startsOf(page, "date-and");
    this.#untilEndings = page.language.dates.untilEndings.split(" ").filter(Boolean);
  }

  all(): Found[] {
    const { sentences } = this.#page;
    const out: Found[] = [];
    for (const sentence of sentences) {
      this.#end = sentence.to;
      this.#start = sentence.from;
      for (let i = sentence.from; i < sentence.to; ) {
        const found = this.#mayBegin(i) ? this.#at(i) : undefined;
        if (found) {
          out.push(found);
          i = found.to;
        } else i++;
      }
    }
    return out;
  }

  /** The date word of one of the kinds that begins at token `i`. */
  #hit(i: number, kinds: number): Hit | undefined {
    const list = this.#words.get(i);
    if (!list) return undefined;
    for (let k = list.length - 1; k >= 0; k--) if (bitOf(list[k]) & kinds) return list[k];
    return undefined;
  }

  /** The date that begins at token `i`. */
  #at(i: number): Found | undefined {
    const spec: Spec = {};
    let p = i;
    let to = i;
    let f = 0;
    while (p < this.#end) {
      const item = this.#item(p, spec, to, i);
      if (!item) break;
      // "besh oyda o‘tgan yilning shu davriga nisbatan": what has the ending of a time is told to its end
      const told =
        f & F.LOC && this.#page.language.morphology.verbLast && (spec.months !== undefined || spec.month !== undefined);
      if (told && (item.spec.year !== undefined || item.spec.yearAway !== undefined)) break;
      Object.assign(spec, item.spec);
      to = item.to;
      f = item.f;
      if (spec.sameDay || spec.dayFrom !== undefined) break;
      // "for the first time since 2019 on March 11": a day that a small word leads is of no year that was told as a beginning
      if (to - i === 1 && item.spec.year !== undefined && this.#glue.has(to) && this.#bound(i, to, f) === "from") break;
      p = this.#pass(to, spec);
    }
    if (to === i || !this.#whole(spec)) return undefined;
    return { spec, from: i, to, f, bound: this.#bound(i, to, f) };
  }

  /** Whether a date may begin at token `i`: digits, date words, number words and Roman numbers ("sekiz ayda", "IV rüb"). */
  #mayBegin(i: number): boolean {
    const { kind } = this.#page.tokens[i];
    if (kind === NUMBER) return !this.#tied(i);
    if (kind !== WORD) return false;
    const may =
      (this.#worded[i] === 1 && this.#opens(i)) || (this.#any && this.#numbers.startsWord(i)) || this.#lettered(i) !== undefined;
    // "Iğdır-Aralık-Dilucu": a town of a line
    return may && !this.#joined(i);
  }

  /** Whether one of the date words at token `i` can begin a date; "nazir ilə mayın 5-də": "with", and no year in the dative. */
  #opens(i: number): boolean {
    return !this.#and.has(i) && (this.#words.get(i) ?? []).some((hit) => !(bitOf(hit) & NEVER_FIRST));
  }

  /** A word that a hyphen ties to the capitalised word before it, which tells of no time. */
  #joined(i: number): boolean {
    const { tokens } = this.#page;
    if (!this.#numbers.glued(i) || !this.#numbers.isHyphen(i - 1) || !this.#numbers.glued(i - 1)) return false;
    return tokens[i - 2]?.kind === WORD && (tokens[i].flags & tokens[i - 2].flags & CAP) !== 0 && !this.#words.has(i - 2);
  }

  /** "Q1", "H2": a quarter or half by its letter. */
  #lettered(i: number): readonly [from: number, to: number] | undefined {
    const t = this.#page.tokens[i];
    if (t.end - t.start !== 1 || i + 1 >= this.#end || !this.#numbers.glued(i + 1)) return undefined;
    const letter = this.#numbers.form(i);
    const n = Number(this.#numbers.form(i + 1));
    const size = letter === "Q" ? 3 : letter === "H" ? 6 : 0;
    return size && n >= 1 && n * size <= 12 ? [(n - 1) * size + 1, n * size] : undefined;
  }

  /** A number that is part of a name or mark: COP29, Камбар-Ата-1, 3:1 */
  #tied(i: number): boolean {
    const { tokens } = this.#page;
    if (!this.#numbers.glued(i)) return false;
    const before = tokens[i - 1];
    if (before?.kind === WORD) return true;
    if (this.#numbers.form(i - 1) === ":") return true;
    return this.#numbers.isHyphen(i - 1) && this.#numbers.glued(i - 1) && tokens[i - 2]?.kind === WORD && !this.#words.has(i - 2);
  }

  /** Passes over what may stand between the parts of one date. */
  #pass(p: number, spec: Spec): number {
    let q = p;
    if (
      this.#numbers.form(q) === "." &&
      this.#numbers.glued(q) &&
      this.#page.tokens[q - 1].end - this.#page.tokens[q - 1].start <= 4
    )
      q++;
    for (let k = 0; k < 3 && q < this.#end && this.#glue.has(q) && !this.#words.has(q); k++) q++;
    if (q < this.#end && this.#numbers.form(q) === ",") {
      const next = q + 1;
      const year = this.#year(next);
      if (year !== undefined && spec.year === undefined && spec.yearAway === undefined && spec.month !== undefined) return next;
      if (this.#hit(next, K.weekday) && spec.day !== undefined && spec.weekday === undefined) return next;
      if (
        spec.weekday !== undefined &&
        spec.day === undefined &&
        (this.#page.tokens[next]?.kind === NUMBER || this.#hit(next, K.month))
      )
        return next;
    }
    // "mid-2026"
    if (spec.edge && this.#numbers.isHyphen(q) && this.#year(q + 1) !== undefined) return q + 1;
    if (this.#numbers.isHyphen(q) && (this.#numbers.glued(q) || spec.day !== undefined) && this.#hit(q + 1, YEARS | DAY | MONTH))
      return q + 1;
    return q;
  }

  /** A row of four digits that may be a year. */
  #year(i: number): number | undefined {
    if (this.#page.tokens[i]?.kind !== NUMBER || i >= this.#end) return undefined;
    const form = this.#numbers.form(i);
    return /^(?:19|20)\d\d$/.test(form) || /^1[5-8]\d\d$/.test(form) ? Number(form) : undefined;
  }

  /** Whether what has been read makes a date. */
  #whole(spec: Spec): boolean {
    if (spec.decade) return true;
    if (spec.loosePart && spec.year === undefined && spec.yearAway === undefined && !spec.bareYear) return false;
    if (spec.bareYear)
      return spec.edge === true || spec.months !== undefined || spec.season !== undefined || spec.month !== undefined;
    if (spec.bareMonth && spec.day === undefined) return spec.edge === true && spec.monthAway !== undefined;
    if (spec.day !== undefined && spec.month === undefined && !spec.bareMonth && spec.monthAway === undefined) return false;
    return (
      spec.year !== undefined ||
      spec.yearAway !== undefined ||
      spec.yearsAgo !== undefined ||
      spec.monthsAgo !== undefined ||
      spec.month !== undefined ||
      spec.monthAway !== undefined ||
      spec.dayAway !== undefined ||
      spec.daysAgo !== undefined ||
      spec.weekday !== undefined ||
      spec.week !== undefined ||
      spec.weekend === true ||
      spec.months !== undefined ||
      spec.season !== undefined ||
      spec.sameDay === true ||
      spec.dayFrom !== undefined
    );
  }

  #item(p: number, spec: Spec, last: number, first: number): { spec: Spec; to: number; f: number } | undefined {
    const { tokens } = this.#page;
    return (
      (tokens[p].kind === NUMBER && p === first ? this.#numbered(p) : undefined) ??
      (tokens[p].kind === NUMBER ? this.#numeric(p, spec) : undefined) ??
      this.#counted(p, spec) ??
      (tokens[p].kind === NUMBER ? this.#number(p, spec, last, first) : undefined) ??
      this.#word(p, spec, last)
    );
  }

  /** 12.09.2024, 06/03/2024, 2024-03-06 */
  #numeric(p: number, spec: Spec): { spec: Spec; to: number; f: number } | undefined {
    if (spec.day !== undefined || spec.month !== undefined || spec.year !== undefined) return undefined;
    const form = this.#numbers.form(p);
    const mark = this.#numbers.form(p + 1);
    if (form.length < 6 && mark !== "/" && mark !== "-") return undefined;
    const make = (y: number, m: number, d: number, to: number) => {
      const year = y < 100 ? 2000 + y : y;
      return m >= 1 && m <= 12 && isDay(d, m) && year >= 1900 && year < 2100
        ? { spec: { year, month: m, day: d }, to, f: 0 }
        : undefined;
    };
    const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(form);
    if (points) return make(Number(points[3]), Number(points[2]), Number(points[1]), p + 1);
    const iso = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(form);
    if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]), p + 1);
    if (
      (mark === "/" || mark === "-") &&
      this.#numbers.form(p + 3) === mark &&
      p + 4 < this.#end &&
      this.#numbers.glued(p + 1) &&
      this.#numbers.glued(p + 4)
    ) {
      const parts = [p, p + 2, p + 4].map((k) => this.#numbers.form(k));
      if (!parts.every((part) => /^\d+$/.test(part))) return undefined;
      const [a, b, c] = parts.map(Number);
      if (parts[0].length === 4 && parts[1].length <= 2 && parts[2].length <= 2) return make(a, b, c, p + 5);
      if (parts[2].length === 4 && parts[0].length <= 2 && parts[1].length <= 2) {
        const monthFirst = (this.#page.language.dates.slashed === "month-first" || b > 12) && mark === "/";
        return monthFirst ? make(c, a, b, p + 5) : make(c, b, a, p + 5);
      }
    }
    return undefined;
  }

  /** "Yılın son çeyreği", "the last quarter of the year": which quarter or half of its year that is. */
  #lastPart(p: number, spec: Spec): { value: number; to: number } | undefined {
    const { verbLast } = this.#page.language.morphology;
    const hit = this.#hit(p, K.which | K.edge);
    if (!hit || (hit.entry.code === "which" ? numberOf(hit) !== -1 : !verbLast || hit.f !== 0)) return undefined;
    const part = this.#hit(hit.to, PARTS);
    if (!part || part.entry.code === "unit-halfYear") return undefined;
    const ofYear = verbLast
      ? spec.bareYear === true || spec.year !== undefined || spec.yearAway !== undefined
      : this.#hit(this.#skipGlue(part.to), YEAR) !== undefined;
    return ofYear ? { value: part.entry.code === "unit-quarter" ? 4 : 2, to: hit.to } : undefined;
  }

  /** "sekiz ayda", "first half", "IV rüb", "three years ago": a number with a unit of time. */
  #counted(p: number, spec: Spec): { spec: Spec; to: number; f: number } | undefined {
    const lettered = spec.months === undefined ? this.#lettered(p) : undefined;
    if (lettered) return { spec: { months: lettered, loosePart: true }, to: p + 2, f: 0 };
    if (!this.#words.has(p) && this.#page.tokens[p].kind !== NUMBER && !this.#numbers.startsWord(p)) return undefined;
    let q = p;
    const isFirst = this.#hit(p, K.first);
    if (isFirst) q = isFirst.to;
    if (spec.months === undefined) {
      const place = this.#numbers.ordinalAt(p, this.#end) ?? (isFirst ? { value: 1, to: isFirst.to } : this.#lastPart(p, spec));
      if (place && place.value <= 4) {
        const part = this.#hit(place.to, PARTS);
        if (part) {
          // "avgustning ikkinchi yarmi": of a month, which stays the day's grain
          if (spec.month !== undefined) return part.entry.code === "unit-half" ? { spec: {}, to: part.to, f: part.f } : undefined;
          const n = place.value;
          const quarter = part.entry.code === "unit-quarter";
          if (quarter || n <= 2) {
            const size = quarter ? 3 : 6;
            const months = [(n - 1) * size + 1, n * size] as const;
            return { spec: { months, ...(part.entry.code === "unit-half" ? { loosePart: true } : {}) }, to: part.to, f: part.f };
          }
        }
      }
    }
    const alone = this.#hit(p, YEAR | MONTH | WEEK | K["unit-halfYear"]);
    const counted = this.#page.tokens[p - 1]?.kind === NUMBER || this.#numbers.startsWord(p - 1);
    const from = alone && !counted && this.#fromTold(p, alone, 1);
    if (from) return from;
    const one = alone && this.#hit(alone.to, K.ago);
    if (alone && one) return { spec: ago(alone, 1), to: one.to, f: one.f };
    const number = this.#numbers.at(q, this.#end);
    if (!number || number.ordinal || number.value < 1 || number.value > 60 || number.value % 0.5 !== 0) return undefined;
    const unit = this.#hit(number.to, YEAR | MONTH | DAY | WEEK);
    if (!unit) return undefined;
    const told = this.#fromTold(q, unit, number.value);
    if (told) return told;
    const before = this.#hit(unit.to, K.ago);
    if (!before && this.#isEachTime(q, unit)) return undefined;
    if (number.value % 1 !== 0) {
      // "полтора месяца назад": by the half of the month in which the text came out
      if (!before || unit.entry.code !== "unit-month") return undefined;
      const early = Number(this.#page.published?.slice(8, 10) ?? 0) <= 15;
      return { spec: { monthsAgo: number.value + (early ? 0.5 : -0.5) }, to: before.to, f: before.f };
    }
    if (before) return { spec: ago(unit, number.value), to: before.to, f: before.f };
    const months =
      unit.entry.code === "unit-month" &&
      number.value <= 11 &&
      number.value >= 2 &&
      spec.months === undefined &&
      spec.month === undefined;
    const ofYear = spec.bareYear || spec.year !== undefined || spec.yearAway !== undefined;
    if (months && (isFirst || unit.f & F.LOC || ofYear || this.#isOfYear(q, unit.to)))
      return { spec: { months: [1, number.value] }, to: unit.to, f: unit.f };
    return undefined;
  }

  /** Whether a year follows so many months, other than the last ones ("over 10 months of 2021", «по итогам девяти месяцев текущего года»). */
  #isOfYear(number: number, to: number): boolean {
    const before = this.#hit(number - 1, K.which);
    if (this.#page.language.morphology.verbLast || (before && numberOf(before) !== 0)) return false;
    const q = this.#skipGlue(to);
    if (this.#year(q) !== undefined) return true;
    const which = this.#hit(q, K.which);
    return which !== undefined && this.#hit(this.#skipGlue(which.to), YEAR) !== undefined;
  }

  /** "1H17", "2Q 2024", "9M 2024": a part of a year by its number and letter, a year of two digits with it. */
  #numbered(p: number): { spec: Spec; to: number; f: number } | undefined {
    const letter = this.#numbers.form(p + 1);
    const n = Number(this.#numbers.form(p));
    const size = letter === "Q" ? 3 : letter === "H" ? 6 : letter === "M" ? n : 0;
    if (!size || !this.#numbers.glued(p + 1) || !Number.isInteger(n) || n < 1 || (letter === "M" ? n > 11 : n * size > 12))
      return undefined;
    const months = letter === "M" ? ([1, n] as const) : ([(n - 1) * size + 1, n * size] as const);
    const short = this.#numbers.glued(p + 2) ? /^\d\d$/.exec(this.#numbers.form(p + 2)) : null;
    if (short) return { spec: { months, year: 2000 + Number(short[0]) }, to: p + 3, f: 0 };
    return this.#year(p + 2) === undefined ? undefined : { spec: { months, loosePart: true }, to: p + 2, f: 0 };
  }

  /** "Every three months", "üç ayda bir": how often, and no day. */
  /** "Two weeks earlier", «через неделю после», "görüşmeden üç gün sonra": so many days or months from what was told. */
  #fromTold(number: number, unit: Hit, n: number): { spec: Spec; to: number; f: number } | undefined {
    const days = { "unit-day": 1, "unit-week": 7, "unit-month": 30.4, "unit-halfYear": 182.4 }[unit.entry.code];
    if (days === undefined) return undefined;
    const { verbLast } = this.#page.language.morphology;
    const spec = (sign: number, { to, f }: { to: number; f: number }) => ({ spec: { dayFrom: sign * days * n }, to, f });
    const leads = (code: string) => endingAt(hitsOf(this.#page, `date-${code}`), number) !== undefined;
    const earlier = this.#hit(unit.to, K.earlier);
    const that = endingAt(hitsOf(this.#page, "date-that"), number);
    if (earlier && (!verbLast || that || this.#eventBefore(number))) return spec(-1, earlier);
    if (leads("before-lead") && startingAt(hitsOf(this.#page, "date-before-last"), unit.to)) return spec(-1, unit);
    // "two weeks after the talks" tells of the talks
    const after = startingAt(hitsOf(this.#page, "after"), unit.to);
    if (verbLast ? this.#eventBefore(number) : after && !startingAt(hitsOf(this.#page, "date-that"), after.to)) return undefined;
    const later = this.#hit(unit.to, K.later);
    if (later || leads("later-lead")) return spec(1, later ?? unit);
    return unit.f & F.ABL && this.#page.language.dates.fromTold.bare && this.#leadsOn(unit.to) ? spec(1, unit) : undefined;
  }

  /** Whether a word tells where something will be, or that it will. */
  #leadsOn(at: number): boolean {
    const readings = this.#page.words[at]?.readings ?? [];
    return readings.some((r) => (r.f & F.V ? (r.f & F.FUT) !== 0 : (r.f & F.LOC) !== 0));
  }

  /** Whether an event in the ablative stands before a number. */
  #eventBefore(number: number): boolean {
    const word = this.#page.words[number - 1];
    return endingAt(hitsOf(this.#page, "event"), number) !== undefined && (word?.readings.some((r) => r.f & F.ABL) ?? false);
  }

  #isEachTime(number: number, { to, f }: Hit): boolean {
    if (endingAt(hitsOf(this.#page, "date-each"), number)) return true;
    return (f & (F.LOC | F.ABL)) !== 0 && this.#page.language.morphology.verbLast && this.#numbers.at(to, this.#end)?.value === 1;
  }

  #month(i: number): Hit | undefined {
    return this.#hit(i, K.month) ?? this.#hit(i, K["short-month"]);
  }

  /** Digits that are a day, a year, or the first of a range of either. */
  #number(p: number, spec: Spec, last: number, first: number): { spec: Spec; to: number; f: number } | undefined {
    const number = this.#numbers.at(p, p + 1) && this.#numbers.at(p, this.#end);
    if (!number?.digits || number.scale > 1 || number.inWords) return undefined;
    const n = number.value;
    if (number.digits <= 2 && n >= 1 && n <= 31) return this.#day(p, spec, last);
    if (number.digits === 4) return this.#yearItem(p, spec, last, first);
    return undefined;
  }

  /** One number of digits with its ending: value, end, and features of the ending. */
  #plain(i: number): { n: number; to: number; f: number; ended: boolean } | undefined {
    if (i >= this.#end || this.#page.tokens[i].kind !== NUMBER || !/^\d{1,4}$/.test(this.#numbers.form(i))) return undefined;
    const { to, f, ended } = this.#numbers.endingAfter(i, this.#end);
    return { n: Number(this.#numbers.form(i)), to, f, ended };
  }

  /** What ties two numbers or dates into a range or a pair, with where it ends. */
  #tie(i: number): number | undefined {
    if (i >= this.#end) return undefined;
    // "5- жана 6-июнда"
    if (this.#numbers.isHyphen(i)) return longestAt(this.#and, i + 1)?.to ?? i + 1;
    return longestAt(this.#and, i)?.to ?? longestAt(this.#to, i)?.to;
  }

  #day(p: number, spec: Spec, last: number): { spec: Spec; to: number; f: number } | undefined {
    if (spec.day !== undefined) return undefined;
    const one = this.#plain(p);
    if (!one) return undefined;
    // pairs and ranges: 16-17, 12-dən 14-dək, 2 and 3, from 3 to 5
    let two: typeof one | undefined;
    let to = one.to;
    const tie = this.#tie(one.to) ?? (one.ended ? one.to : undefined);
    if (tie !== undefined) {
      const next = this.#plain(tie);
      if (next && next.n > one.n && next.n <= 31) {
        two = next;
        to = next.to;
        const third = this.#tie(next.to);
        const more = third === undefined ? undefined : this.#plain(third);
        if (more && more.n > next.n && more.n <= 31 && this.#monthAfter(more.to)) {
          two = more;
          to = more.to;
        }
      }
    }
    const days: Spec = two ? { day: one.n, dayTo: two.n } : { day: one.n };
    if (spec.month === undefined) {
      // "on the 12th of this month"
      const which = spec.monthAway === undefined && !spec.bareMonth ? this.#hit(this.#skipGlue(to), K.which) : undefined;
      const ofThis = which && this.#skipGlue(to) > to ? this.#hit(which.to, MONTH) : undefined;
      if (which && ofThis) return { spec: { ...days, monthAway: numberOf(which) }, to: ofThis.to, f: ofThis.f };
      const month = this.#monthAfter(to) ?? (two ? this.#monthAfter(one.to) : undefined);
      if (month) {
        const alone = two !== undefined && this.#monthAfter(to) === undefined;
        const m = numberOf(month);
        if (!isDay(alone ? one.n : (two?.n ?? one.n), m)) return undefined;
        return { spec: { ...(alone ? { day: one.n } : days), month: m }, to: month.to, f: month.f };
      }
      if (spec.bareMonth || spec.monthAway !== undefined) return { spec: days, to, f: (two ?? one).f };
      const unit = this.#hit(to, K["unit-date"]);
      return unit && { spec: { ...days, bareMonth: true }, to: unit.to, f: unit.f };
    }
    // the month stands before
    const after = this.#page.language.dates.dayAfterMonth;
    if (after === "never" || !isDay((two ?? one).n, spec.month) || spec.monthTo !== undefined || p - last > 1) return undefined;
    const named = this.#numbers.isHyphen(to) && this.#hit(to + 1, DAY) !== undefined;
    if (after === "genitive" && !one.ended && !two?.ended && !named) return undefined;
    const other = this.#monthAfter(to);
    // "August 31–September 1", "Aug. 31–Sept. 1": the next month has a day of its own
    const own = other && this.#plain(this.#numbers.form(other.to) === "." ? other.to + 1 : other.to);
    if (after === "always" && ((other && !(own && own.n <= 31)) || this.#numbers.form(to) === ":")) return undefined;
    return { spec: days, to, f: (two ?? one).f };
  }

  /** "Маусым мен тамыз айларында", "haziran, temmuz ve ağustos aylarında": the last of several months before "months" or "between". */
  #months(to: number): Hit | undefined {
    if (!this.#page.language.morphology.verbLast) return undefined;
    let last: Hit | undefined;
    for (let at = to; at < this.#end; ) {
      const next = this.#numbers.form(at) === "," ? at + 1 : (longestAt(this.#and, at) ?? longestAt(this.#to, at))?.to;
      const month = next === undefined ? undefined : this.#month(next);
      if (!month) break;
      last = month;
      at = month.to;
    }
    if (!last) return undefined;
    const several = this.#hit(last.to, MONTH);
    return (several && several.f & F.PL) || startingAt(hitsOf(this.#page, "measure-between"), last.to) ? last : undefined;
  }

  /** A month name at token `i` or after "of" and the like. */
  #monthAfter(i: number): Hit | undefined {
    let q = i;
    if (this.#numbers.form(q) === "." && this.#numbers.glued(q)) q++;
    if (this.#numbers.isHyphen(q)) q++;
    for (let k = 0; k < 2 && q < this.#end && this.#glue.has(q); k++) q++;
    return q < this.#end ? this.#month(q) : undefined;
  }

  #yearItem(p: number, spec: Spec, last: number, first: number): { spec: Spec; to: number; f: number } | undefined {
    const year = this.#year(p);
    const one = this.#plain(p);
    if (year === undefined || !one || spec.year !== undefined || spec.yearAway !== undefined) return undefined;
    // 2022-2026-cı illər, 2020 və 2021-ci illərdə, с 2022 по 2024 год
    let to = one.to;
    let f = one.f;
    let yearTo: number | undefined;
    const tie = this.#tie(one.to) ?? (one.ended && one.f & F.ABL ? one.to : undefined);
    if (tie !== undefined) {
      const next = this.#year(tie);
      const two = next === undefined ? undefined : this.#plain(tie);
      if (two && next !== undefined && next > year && next - year < 120) {
        yearTo = next;
        to = two.to;
        f = two.f;
        if (!this.#unitAfter(to) && this.#monthAfter(to) === undefined && this.#unitAfter(one.to)) return undefined;
      } else if (
        next === undefined &&
        /^\d\d$/.test(this.#numbers.form(tie)) &&
        this.#numbers.isHyphen(one.to) &&
        this.#numbers.glued(tie)
      ) {
        const short = Math.floor(year / 100) * 100 + Number(this.#numbers.form(tie));
        if (short === year + 1 && spec.month === undefined && !this.#monthAfter(tie + 1)) {
          yearTo = short;
          to = tie + 1;
        }
      }
    }
    const unit = this.#unitAfter(to);
    const years: Spec = yearTo === undefined ? { year } : { year, yearTo };
    if (unit) {
      if (yearTo === undefined && year % 10 === 0 && (unit.entry.code === "unit-years" || unit.f & F.PL))
        return { spec: { decade: true }, to: unit.to, f: unit.f };
      return { spec: years, to: unit.to, f: unit.f };
    }
    if (this.#page.words[to]?.key === "s" && this.#numbers.glued(to)) return { spec: { decade: true }, to: to + 1, f: 0 };
    if (spec.month !== undefined && p - last <= 1)
      return !one.ended && this.#isCounting(last, to) ? undefined : { spec: years, to, f };
    // "after it 1500 lorries": so old a year is said to be one
    if (year < 1900) return undefined;
    if (p === first && this.#isEdge(to)) return { spec: years, to, f };
    if (spec.months !== undefined || spec.season !== undefined || spec.edge) return { spec: years, to, f };
    // "2023'te 3,1 milyar dolar": what bears the ending of a time is none of what follows
    if (this.#loose(to) && !(one.ended && f & F.LOC)) return undefined;
    if (one.ended && p === first) return { spec: years, to, f };
    // "2024 Mart ayında", "2026 yazına"
    if (p === first && this.#hit(to, K.month | K.season)) return { spec: years, to, f };
    if (p === first && this.#before.bareYear.has(p - 1)) return { spec: years, to, f };
    if (p === first && yearTo !== undefined && this.#numbers.isHyphen(p + 1)) return { spec: years, to, f };
    return undefined;
  }

  /** Whether "beginning" or "end" stands at a token, of what is before it: "2025 başında"; "2000 baş" counts heads. */
  #isEdge(at: number): boolean {
    const edge = this.#hit(at, K.edge);
    return edge !== undefined && (!this.#page.language.morphology.verbLast || (edge.f & F.PSS3) !== 0);
  }

  /** Whether digits after a month that bears an ending count something: "sentyabradək 2000 baş mal"; a year stands before such a month. */
  #isCounting(month: number, to: number): boolean {
    if (!this.#page.language.morphology.verbLast || month < 1) return false;
    const f = this.#hit(month - 1, K.month | K["short-month"])?.f ?? 0;
    return this.#loose(to) || (f & (F.DAT | F.ABL | F.LOC | F.ACC)) !== 0;
  }

  /** Whether what follows makes a bare number an amount: a unit or more digits. */
  #loose(i: number): boolean {
    const next = this.#page.tokens[i];
    if (i >= this.#end || !next) return false;
    if (next.kind === NUMBER) return true;
    const { hits } = this.#page;
    for (const cat of ["cardinal", "unit"]) if (startingAt(hits.get(cat) ?? [], i)) return true;
    return false;
  }

  #unitAfter(i: number): Hit | undefined {
    let q = i;
    if (this.#numbers.isHyphen(q)) q++;
    return q < this.#end ? this.#hit(q, YEARS) : undefined;
  }

  #word(p: number, spec: Spec, last: number): { spec: Spec; to: number; f: number } | undefined {
    const list = this.#words.get(p);
    if (!list) return undefined;
    for (let k = list.length - 1; k >= 0; k--) {
      const item = this.#read(list[k], spec, last);
      if (item) return item;
    }
    return undefined;
  }

  /** Whether "the day before" is that of something named beside it: "накануне саммита", "the day before the talks", "zirveden bir gün önce". */
  #isOfAnother(from: number, to: number): boolean {
    const { words, language } = this.#page;
    const { verbLast, declines } = language.morphology;
    const beside = words[verbLast ? from - 1 : to];
    if (!beside || (verbLast ? from <= this.#start : to >= this.#end)) return false;
    const { counts } = language.dates;
    if (counts) return counts.last.split(" ").includes(words[to - 1]?.key ?? "") && counts.lead.split(" ").includes(beside.key);
    const known = beside.readings.filter((r) => r.known);
    const noun = (known.length ? known : beside.readings).filter((r) => !(r.f & F.V));
    if (verbLast) return noun.length > 0 && noun.every((r) => (r.f & F.ABL) !== 0);
    // "накануне" leads a noun, "днём ранее" does not; "накануне стороны провели": a plural subject looks like a genitive
    const leads = declines === "every" && startingAt(hitsOf(this.#page, "at"), from)?.to === to;
    const bare = noun.some((r) => r.stem === beside.key && !(r.f & CASES));
    return leads && !bare && noun.some((r) => (r.f & F.GEN) !== 0) && !startingAt(hitsOf(this.#page, "sides"), to);
  }

  /** "Өсүмдүк майы", "суару маусымында": of a bare noun before it, a word that is no month there (oil, season). */
  #isOwned({ from, f }: Hit): boolean {
    if (!this.#page.language.morphology.verbLast || !(f & F.PSS3) || f & F.GEN) return false;
    const before = this.#page.words[from - 1]?.readings[0];
    return (
      before !== undefined && before.known && (before.f & (CASES | F.V)) === 0 && !(before.f & F.ATTR) && !this.#hit(from - 1, ~0)
    );
  }

  #read(hit: Hit, spec: Spec, last: number): { spec: Spec; to: number; f: number } | undefined {
    const n = numberOf(hit);
    const { to, f } = hit;
    const noYear = spec.year === undefined && spec.yearAway === undefined && !spec.bareYear;
    const fresh = last === hit.from && Object.keys(spec).length === 0;
    switch (hit.entry.code) {
      case "short-month":
        // only beside a number
        if (
          this.#page.tokens[to]?.kind !== NUMBER &&
          !(this.#numbers.form(to) === "." && this.#page.tokens[to + 1]?.kind === NUMBER)
        )
          return undefined;
        return spec.month === undefined && spec.months === undefined ? { spec: { month: n }, to, f } : undefined;
      case "month": {
        // "maýa goýum": the investment, not May
        if (beginningIn(hitsOf(this.#page, "measure"), hit.from, hit.from + 1).some((h) => h.to > hit.to)) return undefined;
        if (this.#isOwned(hit)) return undefined;
        // "Қазан қаласында": a town that is called so
        if (spec.day === undefined && (this.#page.tokens[hit.from].flags & CAP) !== 0 && this.#isCalled(hit)) return undefined;
        if (this.#page.language.dates.capitalMonths && !(this.#page.tokens[hit.from].flags & CAP)) return undefined;
        if (spec.month !== undefined || spec.months !== undefined || spec.season !== undefined || spec.monthAway !== undefined)
          return undefined;
        if (spec.dayAway !== undefined || (spec.day !== undefined && !spec.bareMonth)) return undefined;
        const tie = this.#numbers.isHyphen(to)
          ? to + 1
          : f & F.ABL
            ? to
            : this.#to.has(to)
              ? longestAt(this.#to, to)?.to
              : // "between January and August"
                endingAt(hitsOf(this.#page, "amount-between"), hit.from)
                ? longestAt(this.#and, to)?.to
                : undefined;
        const months = this.#months(to);
        if (months && spec.day === undefined && numberOf(months) !== n)
          return { spec: { month: n, monthTo: numberOf(months) }, to: months.to, f: months.f };
        const second = tie === undefined ? undefined : this.#month(tie);
        const opened = !this.#to.has(to) || this.#before.from.has(hit.from - 1);
        if (second && opened && second.entry.more?.n !== n && spec.day === undefined)
          return { spec: { month: n, monthTo: numberOf(second) }, to: second.to, f: second.f };
        return { spec: { month: n }, to, f };
      }
      case "weekday":
        return spec.weekday === undefined && !this.#isTown(hit) && !(fresh && this.#isEach(hit))
          ? (this.#weekdays(hit) ?? { spec: { weekday: n }, to: this.#dayWord(to), f })
          : undefined;
      case "season":
        if (spec.month !== undefined || spec.months !== undefined || spec.season !== undefined || spec.day !== undefined)
          return undefined;
        // "the spring meetings of the bank": what the event is called
        if (around(hitsOf(this.#page, "event"), hit).some((h) => h.entry.code === "n-conference" && h.to > to)) return undefined;
        return { spec: { season: n }, to, f };
      case "which": {
        const q = this.#skipGlue(to);
        const unit = this.#hit(q, YEAR | MONTH | WEEK | K.weekday | K.month | K.season | K["unit-quarter"] | K.weekend);
        if (!unit || this.#isMany(unit)) return undefined;
        // "in the coming weeks": none in particular
        if (n !== 0 && unit.f & F.PL && bitOf(unit) & WEEK) return undefined;
        const m = numberOf(unit);
        switch (unit.entry.code) {
          case "unit-year":
            return noYear ? { spec: { yearAway: n }, to: unit.to, f: unit.f } : undefined;
          case "unit-month":
            return spec.month === undefined ? { spec: { monthAway: n }, to: unit.to, f: unit.f } : undefined;
          case "unit-week":
            return { spec: { week: n }, to: unit.to, f: unit.f };
          case "weekend":
            return { spec: { week: n, weekend: true }, to: unit.to, f: unit.f };
          case "weekday":
            return fresh ? { spec: { weekday: m, which: n }, to: this.#dayWord(unit.to), f: unit.f } : undefined;
          case "month":
            return fresh ? { spec: { month: m, which: n }, to: unit.to, f: unit.f } : undefined;
          case "season":
            return fresh ? { spec: { season: m, which: n }, to: unit.to, f: unit.f } : undefined;
          default:
            return undefined;
        }
      }
      case "day-away":
        return fresh ? { spec: { dayAway: n }, to: this.#dayWord(to), f } : undefined;
      case "year-away":
        return noYear ? { spec: { yearAway: n }, to, f } : undefined;
      case "month-away":
        return fresh ? { spec: { monthAway: n }, to, f } : undefined;
      case "same-year":
        return noYear && spec.yearsAgo === undefined ? { spec: { sameYear: true }, to, f } : undefined;
      case "part-of-day":
        return fresh ? { spec: { sameDay: true, partOfDay: true }, to, f } : undefined;
      case "same-day":
        return fresh ? { spec: { sameDay: true }, to, f } : undefined;
      case "day-from":
        return fresh && !this.#isOfAnother(hit.from, to) ? { spec: { dayFrom: n }, to, f } : undefined;
      case "edge": {
        if (fresh) {
          // "avvalgisi 2023-yilda": the one before, and no beginning of a year
          if (this.#page.language.morphology.verbLast && f & F.ATTR) return undefined;
          const q = this.#skipGlue(this.#numbers.isHyphen(to) && this.#numbers.glued(to) ? to + 1 : to);
          const next = this.#words.get(q) ?? (this.#year(q) !== undefined ? [] : undefined);
          return next ? { spec: { edge: true }, to, f } : undefined;
        }
        // "aprelin 3-də Baş nazir": the word of a title
        if (spec.day !== undefined || this.#page.tokens[hit.from].flags & CAP) return undefined;
        // "sentýabrda başlar": a verb that looks like "heads"
        if (this.#page.language.morphology.verbLast && (f & (F.PL | F.PSS3)) === F.PL) return undefined;
        return spec.year !== undefined ||
          spec.yearAway !== undefined ||
          spec.month !== undefined ||
          spec.bareYear ||
          spec.monthAway !== undefined ||
          spec.bareMonth ||
          spec.season !== undefined ||
          spec.week !== undefined
          ? { spec: { edge: true }, to, f }
          : undefined;
      }
      case "unit-year": {
        if (this.#isMany(hit)) return undefined;
        // "шаршембиде Ж.Осмонов": an initial, and no short form of "year"
        const { start, end, flags } = this.#page.tokens[hit.from];
        if (end - start === 1 && flags & CAP) return undefined;
        return noYear && spec.day === undefined && spec.month === undefined ? { spec: { bareYear: true }, to, f } : undefined;
      }
      case "unit-month":
        // "fevral ayında"; "ayın 5-də"
        if (spec.month !== undefined || spec.months !== undefined) return { spec: {}, to, f };
        // "by the end of the month"
        if (isEdgeAlone(spec) && this.#isOfEdge(hit)) return { spec: { monthAway: 0 }, to, f };
        // "ay sonuna kadar", "айдын аягында"
        if (fresh && this.#hasEdge(hit)) return { spec: { monthAway: 0 }, to, f };
        return fresh && this.#page.tokens[to]?.kind === NUMBER ? { spec: { bareMonth: true }, to, f } : undefined;
      case "unit-week":
        if (isEdgeAlone(spec) && this.#isOfEdge(hit)) return { spec: { week: 0 }, to, f };
        // "hafta başında", "аптаның соңында"
        return fresh && this.#hasEdge(hit) ? { spec: { week: 0 }, to, f } : undefined;
      case "weekend":
        return fresh ? { spec: { weekend: true }, to, f } : undefined;
      case "unit-day":
      case "unit-date":
        return spec.day !== undefined || spec.weekday !== undefined || spec.dayAway !== undefined
          ? { spec: {}, to, f }
          : undefined;
      default:
        return undefined;
    }
  }

  /** Whether a unit is that of the start, middle or end that stands before it ("the end of the month", «в конце месяца»). */
  #isOfEdge({ from, f }: Hit): boolean {
    return this.#glue.has(from - 1) || ((f & F.GEN) !== 0 && !(f & F.PL) && this.#page.language.morphology.declines === "every");
  }

  /** Whether the word for the start, middle or end of a unit stands right after it as its own, and no number before it. */
  #hasEdge({ from, to, f }: Hit): boolean {
    if (!this.#page.language.morphology.verbLast || f & F.PL || this.#page.tokens[from - 1]?.kind === NUMBER) return false;
    const edge = this.#hit(to, K.edge);
    return edge !== undefined && (edge.f & F.PSS3) !== 0 && !(this.#page.tokens[edge.from].flags & CAP);
  }

  /** "Monday to Wednesday", "Monday and Tuesday": days of one week in a row; of what is moved from one to another neither is meant. */
  #weekdays(hit: Hit): { spec: Spec; to: number; f: number } | undefined {
    const tie = this.#tie(hit.to);
    const last = tie === undefined ? undefined : this.#hit(tie, K.weekday);
    if (!last) return undefined;
    const [a, b] = [numberOf(hit), numberOf(last)];
    const pair = this.#and.has(hit.to);
    if (pair ? b !== (a % 7) + 1 : a === b || this.#isMoved(hit.from)) return undefined;
    return { spec: { weekday: a, weekdayTo: b }, to: last.to, f: last.f };
  }

  /** Whether what stands before a day tells that something is put off. */
  #isMoved(at: number): boolean {
    return hitsOf(this.#page, "sense").some((h) => h.entry.code === "postpone" && h.to <= at && at - h.to <= 3);
  }

  /**
   * Whether the name of a day is that of a town here: "Duşenbede" is in Dushanbe, "duşenbe güni" on Monday. Where a sentence begins with it, only
   * an ending tells.
   */
  #isTown(hit: Hit): boolean {
    const page = this.#page;
    const town = startingAt(hitsOf(page, "place"), hit.from);
    if (!(page.tokens[hit.from].flags & CAP) || !town || isDayByName(page, town)) return false;
    if (startingAt(hitsOf(page, "place-word"), hit.to)) return true;
    return hit.from > page.sentences[sentenceOf(page, hit.from)].from || (hit.f & CASES) !== 0;
  }

  /** Whether a place is named by the word, and a word for a town follows. */
  #isCalled({ from, to }: Hit): boolean {
    return ["place", "place-word"].every((cat, i) => startingAt(hitsOf(this.#page, cat), i ? to : from) !== undefined);
  }

  /** "gələn illərdə", "so'nggi oylarda": years, months and weeks to come or past, none of which is named. */
  #isMany({ entry, f }: Hit): boolean {
    return (f & F.PL) !== 0 && this.#page.language.morphology.verbLast && entry.code.startsWith("unit-");
  }

  /** "On Saturdays", «по субботам», "şənbə günləri": every one of them, and no day. */
  #isEach({ to, f }: Hit): boolean {
    return this.#tie(to) === undefined && ((f | (this.#hit(to, DAY)?.f ?? 0)) & F.PL) !== 0;
  }

  /** Passes over "day" after the name of a day ("şənbə günü"). */
  #dayWord(to: number): number {
    return this.#hit(to, DAY)?.to ?? to;
  }

  #skipGlue(p: number): number {
    let q = p;
    for (let k = 0; k < 3 && q < this.#end && this.#glue.has(q) && !this.#words.has(q); k++) q++;
    return q;
  }

  #bound(from: number, to: number, f: number): "until" | "from" | null {
    const { words, language } = this.#page;
    if (from > this.#start) {
      let q = from - 1;
      if (q > this.#start && this.#glue.has(q) && !this.#before.until.has(q) && !this.#before.from.has(q)) q--;
      if (this.#before.until.has(q)) return "until";
      if (this.#before.from.has(q)) return "from";
    }
    if (to < this.#end) {
      if (this.#after.until.has(to)) return "until";
      if (this.#after.from.has(to)) return "from";
    }
    const key = words[to - 1]?.key ?? "";
    if (this.#untilEndings.some((ending) => key.endsWith(ending))) return "until";
    return f & F.ABL && language.morphology.declines === "last" ? "from" : null;
  }
}

/** Whether nothing but "the end of" and the like is told. */
const isEdgeAlone = (spec: Spec): boolean => spec.edge === true && Object.keys(spec).length === 1;

/** Joins dates that are two ends of one range, and lends a year to what stands beside it. */
function join(page: Page, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const before = out[out.length - 1];
    if (before && !before.spec.decade && sentenceOf(page, before.from) === sentenceOf(page, next.from)) {
      const merged = ends(page, before, next);
      if (merged) {
        out[out.length - 1] = merged;
        continue;
      }
      lend(page, before, next);
    }
    out.push(next);
  }
  return out;
}

/** «между 28 мая и 2 июня», "28 Mayıs ile 2 Haziran arasında": whether two dates tied by "and" are the ends of what lies between. */
function areBetween(page: Page, a: Found, b: Found): boolean {
  if (!["date-and", "date-to"].some((cat) => startingAt(hitsOf(page, cat), a.to)?.to === b.from)) return false;
  const mark = hitsOf(page, "measure-between");
  return (page.language.morphology.verbLast ? startingAt(mark, b.to) : endingAt(mark, a.from)) !== undefined;
}

/** "28 сентября – 2 октября 2025", "30 Mayıs'tan 2 Haziran'a kadar", "с 5 мая по 2 июня" */
function ends(page: Page, a: Found, b: Found): Found | undefined {
  const between = page.text.slice(page.tokens[a.to - 1].end, page.tokens[b.from].start).trim();
  const { language } = page;
  const dash = /^[-‐‑–—―−]$/.test(between);
  const tied =
    dash ||
    (between !== "" && a.bound === "from" && startingAt(hitsOf(page, "date-to"), a.to)?.to === b.from) ||
    (between === "" && a.bound === "from" && language.morphology.declines === "last") ||
    (between !== "" && areBetween(page, a, b));
  const simple = (s: Spec) => s.edge === undefined && s.yearTo === undefined && s.monthTo === undefined && s.which === undefined;
  if (!tied || !simple(a.spec) || !simple(b.spec)) return undefined;
  const x = a.spec;
  const y = b.spec;
  const made = (spec: Spec): Found => ({ spec, from: a.from, to: b.to, f: b.f, bound: null });
  if (
    x.day !== undefined &&
    y.day !== undefined &&
    x.month !== undefined &&
    y.month !== undefined &&
    x.dayTo === undefined &&
    y.dayTo === undefined
  ) {
    const year = x.year ?? y.year;
    const spec: Spec = { month: x.month, day: x.day, monthTo: y.month, dayTo: y.day };
    if (year !== undefined) spec.year = x.year ?? (y.month < x.month ? year - 1 : year);
    if (x.yearAway !== undefined || y.yearAway !== undefined) spec.yearAway = x.yearAway ?? y.yearAway;
    return made(spec);
  }
  if (
    x.month !== undefined &&
    y.month !== undefined &&
    x.day === undefined &&
    y.day === undefined &&
    x.year === undefined &&
    x.month !== y.month
  )
    return made({ ...y, month: x.month, monthTo: y.month, ...(x.yearAway !== undefined ? { yearAway: x.yearAway } : {}) });
  if (
    x.year !== undefined &&
    y.year !== undefined &&
    x.month === undefined &&
    y.month === undefined &&
    !x.months &&
    !y.months &&
    y.year > x.year
  )
    return made({ year: x.year, yearTo: y.year });
  return undefined;
}

/** "in 2024 … in May": a month takes the year spoken of just before, with no comma between them. */
function lend(page: Page, a: Found, b: Found): void {
  const { spec } = b;
  if (
    spec.month === undefined ||
    spec.year !== undefined ||
    spec.yearAway !== undefined ||
    spec.which !== undefined ||
    spec.bareYear
  )
    return;
  // "for the first time since 2019 on 11 March"
  if (b.from - a.to > 6 || (a.bound === "from" && spec.day !== undefined)) return;
  for (let i = a.to; i < b.from; i++) if (page.words[i] === undefined) return;
  if (a.spec.month === undefined && !a.spec.months && a.spec.season === undefined && a.spec.yearTo === undefined) {
    if (a.spec.year !== undefined) spec.year = a.spec.year;
    else if (a.spec.yearAway !== undefined) spec.yearAway = a.spec.yearAway;
  } else if (
    a.spec.year !== undefined &&
    a.spec.month !== undefined &&
    a.spec.day !== undefined &&
    spec.day !== undefined &&
    b.from - a.to <= 1
  )
    spec.year = a.spec.year;
}
