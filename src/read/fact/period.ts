import { F } from "../../lang/features.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { FigureSense, Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, within } from "../within.ts";
import { notFigures } from "./measure.ts";

/** What the period of a figure depends on. */
export interface Dated {
  readonly measure: Measure;
  readonly sense: FigureSense;
  readonly amount: { readonly from: number; readonly to: number };
  readonly sentence: number;
  readonly rule: string;
}

/** When a figure holds: EDTF, what that was inferred from, and the date of its own sentence that says so. */
export interface Period {
  readonly period: string | null;
  readonly inferred: string | null;
  readonly date: DateMention | undefined;
}

/** Quantities that flow over time, of which each is told of a stretch of it. */
export const flows: ReadonlySet<Measure> = new Set<Measure>([
  "trade-turnover",
  "exports",
  "imports",
  "freight",
  "passengers",
  "tourists",
  "energy",
]);
/** Quantities that are so as long as things stand, whatever dates are told beside them. */
const standing = new Set<Measure>(["capacity", "length", "population", "flights", "students", "anniversary"]);
/** Quantities told of the day on which they are told ("today there are …") without being of it. */
const present = new Set<Measure>(["companies", "investment", "loan-or-aid", "projects", "other"]);

/** Why a figure is of the year before the one told. */
const earlier = "the year told before";

/** What data of a stretch of time are of. */
const trade = new Set(["trade-turnover", "exports", "imports", "freight", "tourists"]);

/** The periods of figures, asked in order of place: what holds of one may hold of the next. */
export class Periods {
  readonly #scene: Scene;
  /** the last quantity that flowed and whose period is known */
  #last: (Period & Dated) | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  of(figure: Dated): Period {
    const found = this.#own(figure) ?? this.#carried(figure) ?? this.#announced(figure) ?? this.#ofDeed(figure);
    const period: Period = found ?? { period: null, inferred: null, date: undefined };
    if (period.period !== null && period.inferred !== earlier && flows.has(figure.measure) && figure.sense !== "target")
      this.#last = { ...period, ...figure };
    return period;
  }

  /** The date of its own sentence: the nearest, before it rather than after. */
  #own({ measure, sense, amount, sentence }: Dated): Period | undefined {
    if (sense !== "target" && standing.has(measure)) return undefined;
    const { page, dates } = this.#scene;
    const { from, to } = page.sentences[sentence];
    let best: DateMention | undefined;
    let cost = 30;
    for (const date of within(dates, from, to)) {
      // "12 documents, among them the programme until 2030"
      if (measure === "documents" && sense === "level" && date.bound === "until") continue;
      if (date.date === null || (sense === "target" && isOfTelling(date))) continue;
      if (sense === "target" ? !isAhead(page, date) : isCompared(this.#scene, date, amount, [from, to])) continue;
      if (sense !== "target" && present.has(measure) && isOfTelling(date)) continue;
      // "reached 4.3 billion, this year it is to reach 5": the day of what follows
      if (sense !== "target" && page.language.morphology.verbLast && isPastMark(page, amount.to, date.from)) continue;
      // "against 41 a year earlier"
      const close = date.from === amount.to && endingAt(hitsOf(page, "measure-earlier"), date.to) !== undefined;
      // "3 billion in 2022 and 4 billion in 2023": each has its own behind it
      const others = date.to <= amount.from && this.#isOfOther(date, amount, sentence) ? 12 : 0;
      const away =
        close || isRightAfter(page, amount, date)
          ? 0
          : date.to <= amount.from
            ? amount.from - date.to + others
            : date.from - amount.to + 6;
      if (away < cost) {
        best = date;
        cost = away;
      }
    }
    const before = best && sense !== "target" ? this.#yearEarlier(best, sentence) : undefined;
    if (best && before) return { period: before, inferred: earlier, date: best };
    return best && { period: span(page, best, sense), inferred: best.inferred, date: best };
  }

  /** Whether a date before an amount stands right behind another, where verbs stand first, and one of its own follows before the next. */
  #isOfOther(date: DateMention, amount: { readonly from: number; readonly to: number }, sentence: number): boolean {
    const { page, dates, amounts } = this.#scene;
    if (page.language.morphology.verbLast) return false;
    const behind = amounts.some((a) => a.to <= date.from && date.from - a.to <= 2 && !notFigures.has(a.unit));
    if (!behind) return false;
    const { to } = page.sentences[sentence];
    const next = amounts.find((a) => a.from >= amount.to && !notFigures.has(a.unit))?.from ?? to;
    return beginningIn(dates, amount.to, Math.min(next, amount.to + 8, to)).some(
      (d) => d.date !== null && d.kind !== "day" && d.bound !== "from",
    );
  }

  /** "95 tonnes in 2025, against 41 a year earlier": the year before the one that the sentence, or the figure before, tells. */
  #yearEarlier(date: DateMention, sentence: number): string | undefined {
    const { page, dates } = this.#scene;
    if (date.kind !== "year" || date.inferred === null || !endingAt(hitsOf(page, "measure-earlier"), date.to)) return undefined;
    const told = beginningIn(dates, page.sentences[sentence].from, date.from).findLast(
      (d) => d.kind !== "day" && d.inferred === null,
    );
    const since = told?.past ?? (this.#last && sentence - this.#last.sentence <= 1 ? this.#last.period : null);
    const years = /^(\d{4})(-\d\d)?(?:\/(\d{4})(-\d\d)?)?$/.exec(since ?? "");
    if (!years || (years[3] && years[3] !== years[1])) return undefined;
    const year = Number(years[1]) - 1;
    return `${year}${years[2] ?? ""}${years[3] ? `/${year}${years[4] ?? ""}` : ""}`;
  }

  /** "… in 2024. Exports made up 40 percent of it": the stretch of time spoken of last, in one paragraph or at the head of the next. */
  #carried({ measure, sense, sentence, amount, rule }: Dated): Period | undefined {
    const last = this.#last;
    if (!last || sense === "target" || !flows.has(measure)) return undefined;
    // "a day", "a week": so many as things stand
    if (within(hitsOf(this.#scene.page, "measure-often"), amount.from - 4, amount.to + 4).length) return undefined;
    const { sentences } = this.#scene.page;
    // rows stand under a heading of their own
    const most = rule === "figure.row" ? 3 : 1;
    if (sentences[sentence].paragraph - sentences[last.sentence].paragraph > most) return undefined;
    return { period: last.period, inferred: "the figure before", date: undefined };
  }

  /** "The statistics office published data on foreign trade for 2025. …": the time of which a sentence without figures before tells. */
  #announced({ measure, sense, sentence }: Dated): Period | undefined {
    if (sense === "target" || !flows.has(measure) || this.#last) return undefined;
    const { page, dates, amounts } = this.#scene;
    for (let s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
      const { from, to } = page.sentences[s];
      if (within(amounts, from, to).some((a) => !notFigures.has(a.unit))) return undefined;
      const told = within(hitsOf(page, "measure"), from, to).some(({ entry }) => trade.has(entry.code) && !entry.more?.counted);
      const times = told ? within(dates, from, to).filter((d) => d.date !== null && d.kind !== "day" && !isOfTelling(d)) : [];
      const period = times.length === 1 ? span(page, times[0], sense) : null;
      if (period) return { period, inferred: "the sentence before", date: undefined };
    }
    return undefined;
  }

  /** Documents that were signed or adopted: on the day told of. */
  #ofDeed({ measure, sense, amount, sentence }: Dated): Period | undefined {
    if (measure !== "documents" || sense !== "level") return undefined;
    const { page, dates, amounts } = this.#scene;
    // "more than 120": those of all the years
    const isRough = ["about", "about-before"].some(
      (cat) => beginningIn(hitsOf(page, cat), amount.from - 2, amount.to + 2).length > 0,
    );
    if (isRough && within(amounts, amount.from, amount.to).some((a) => a.value >= many)) return undefined;
    const { from, to } = page.sentences[sentence];
    const done = within(hitsOf(page, "document deed"), from, to).some(
      ({ entry, f }) => concluded.has(entry.code) && !(f & F.FUT),
    );
    // "осы уақыт ішінде 90 құжат жасалды", "since then": those of all the years
    const overall = within([...hitsOf(page, "nowadays"), ...hitsOf(page, "since")], from, to).length > 0;
    if (!done || overall) return undefined;
    const day = dates.find((d) => d.kind === "day" && d.date)?.date;
    const period = day ?? page.published;
    return period === null
      ? undefined
      : { period, inferred: day ? "the day of the meeting told of" : "day of publication", date: undefined };
  }
}
/** How many documents no single day brings. */
const many = 30;
const concluded = new Set(["signed", "adopted"]);

/** Whether a date can be that of a target: what it bounds is not over. */
const isAhead = ({ published }: Page, { future }: DateMention): boolean =>
  future === null || published === null || published.startsWith("X") || future >= published.slice(0, future.length);

/** "from 2.5 billion in 2022 to 2.4 billion in 2023": whether a date stands right after an amount, with no mark and one preposition between. */
const isRightAfter = (page: Page, { to }: { to: number }, { from, kind }: DateMention): boolean =>
  !page.language.morphology.verbLast && kind !== "day" && (from === to || (from === to + 1 && page.words[to] !== undefined));

/** Whether a comma or semicolon stands between an amount and a date after it. */
function isPastMark(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.words[i] === undefined && /[,;]/.test(page.text[page.tokens[i].start])) return true;
  return false;
}

/** "today", "now", "this day": a date that is that of the telling. */
const isOfTelling = ({ inferred }: DateMention): boolean => inferred === "day of publication";

/** Whether a date only names what a figure is compared with ("12 percent more than in 2023"). */
function isCompared(
  { page, dates, amounts }: Scene,
  date: DateMention,
  amount: { from: number; to: number },
  [start, end]: readonly [number, number],
): boolean {
  const words = hitsOf(page, "measure-compared");
  if (!page.language.morphology.verbLast)
    return words.some((h) => {
      if (h.from < start || h.to > date.from || date.from - h.to > 7) return false;
      if (h.from >= amount.to - 1) return true;
      // "up 65 percent compared to 2022, to 2.7 million", but not "compared to the same months of 2022 ($1.4 billion)"
      const between = within(amounts, h.to, date.from).some((a) => !notFigures.has(a.unit));
      // "of 2023, when trade was 2.8 billion"
      const told =
        page.text[page.tokens[amount.from - 1].start] === "(" || within(hitsOf(page, "where"), date.to, amount.from).length > 0;
      return !between && !told && date.to <= amount.from;
    });
  // "in the first quarter compared with that of last year": the later of two dates
  const nearer = (h: { from: number }) => within(dates, date.to, h.from).length > 0;
  if (words.some((h) => h.from >= date.to && h.from - date.to <= 6 && !nearer(h))) return true;
  // "geçen ýylyň degişli döwründäkiden 18 göterim ýokarlandy", "алдыңғы жылғыдан 7%-ға артты"
  const than = F.ABL | F.ATTR;
  if (page.words[date.to - 1]?.readings.some((r) => r.known && (r.f & than) === than)) return true;
  const before = page.words[amount.from - 1]?.readings[0];
  if (before && date.to <= amount.from && amount.from - date.from <= 6 && (before.f & than) === than) return true;
  // "2023-cü ildəkindən 12 faiz çox"
  if (date.to > amount.from || amount.from - date.from > 9) return false;
  const more = ["measure-more", "measure-less"].some((cat) =>
    hitsOf(page, cat).some((h) => h.from >= amount.to && h.from < end && h.from - amount.to <= 3),
  );
  if (!more) return false;
  for (let i = date.from; i < amount.from; i++) if (page.words[i]?.readings.some((r) => r.f & F.ABL)) return true;
  return (date.f & F.ABL) !== 0;
}

/** EDTF of a figure's period; "since 2009" lasts until the year of publication. */
function span(page: Page, date: DateMention, sense: FigureSense): string | null {
  const at = sense === "target" ? date.future : date.past;
  const year = page.published?.slice(0, 4);
  return date.bound === "from" && date.kind === "year" && at && year && year > at && !year.includes("X") ? `${at}/${year}` : at;
}
