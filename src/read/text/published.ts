import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { layout, mostWords, type PageLine, pageTables } from "./boilerplate.ts";
import { edtf, type PageDate, type PageDates } from "./pagedates.ts";
import { type PlainWord, plainWords, wordsFrom } from "./phrases.ts";

/** A day that may be the page's own, the likeliest with the highest weight. */
interface Candidate {
  date: PageDate;
  weight: number;
  /** number of the line */
  line: number;
}

/** Whether a page of the language shows that it writes the month before the day in numbers. */
function isMonthFirst(text: string, tag: LanguageTag): boolean {
  return (languageOf(tag)?.pages.monthFirst ?? "")
    .split(";")
    .map((sign) => sign.trim())
    .some((sign) => sign !== "" && standsIn(text, sign));
}

const letter = /[\p{L}\p{N}]/u;
/** Whether a sign stands in a text and is no part of a longer word. */
function standsIn(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + sign.length))) return true;
  return false;
}

/** What may follow the day in a dateline: an agency, a dash, a bracket ("Бишкек, 19-июн. /Кабар/", "BAKU, March 12 (Agency)"). */
const datelineTail = /^\s*(?:[,.]\s*(?:[/«"“(]|\p{Lu})|--?\s|[–—/(:|]|\.?\s*$|\s\p{Lu}{3,})/u;
/** What stands before it: nothing or a place, in a few words with capitals, then a comma, point or dash. */
const datelineHead =
  /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}\p{M}'’ʻ.-]*(?:(?:[\s–—/-]+|,\s)\p{Lu}[\p{L}\p{M}'’ʻ.-]*){0,3}\s*(?:(?:\([^)]{2,12}\)|\/[^/]{2,12}\/)\s*[,.:–—/|-]?|[,.:–—/|-])\s*)?(?:(?<=\s)\d{1,2}[:.]\d{2}\s*,\s*)?$/u;
/** A bar after the day that a line begins with: who publishes stands behind it. */
const barred = /^\s*[|•·]\s*\p{L}/u;
/** A place in capitals and a comma, and nothing else. */
const capitalPlace = /^[^\p{L}\p{N}]*\p{Lu}[\p{Lu}\p{M}'’ʻ\s-]+,\s*$/u;
/** All of a line before the day that ends it, where no sentence ends in it. */
const underTitle = /^[^.!?]{12,},\s*$/u;
/** A title that closes with where and when it was said: "Briefing by the spokeswoman of the ministry, Moscow, ". */
const titledPlace = /\p{L}[^.!?:;]{12,}[\p{L}\p{N}.)»”"],\s*(?:г\.\s?)?\p{Lu}[\p{L}\s'’-]{1,24},\s*$/u;
/** The number of a press release before its day and title ("No: 96, 27 Mayıs 2025, …"). */
const numbered = /^\s*(?:No|Nr|№)\s*[:.]?\s*\d+\s*[,/]?\s*$/u;
/** What stands before the day at the head of a page: the name of its paper alone, in quotation marks. */
const outletHead = /^\s*[«"“„][^«»"“”„]{2,40}[»"”“][.,:–—-]?\s*$/u;

/** A place behind the day that opens a text, or before it with the word for a town: "2024-yil 20-iyun, Toshkent. Bugun …", "Toshkent shahri, 2024-yil 20-iyun. …". */
const placeBehind = /^\s*,\s+\p{Lu}[\p{L}\p{M}'’‘ʻ-]+(?:\s\p{L}[\p{L}\p{M}'’‘ʻ-]+)?\s?(?:\.|[–—:])\s+[«"“]?\p{Lu}/u;
const placeCalled = /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{M}'’‘ʻ-]+\s\p{Ll}[\p{Ll}’‘ʻ]{2,8},\s*$/u;

/** Feeds mark the day in words: "date 2023-06 Title". */
const feedHead = /^\s*date\s+$/i;

/**
 * EDTF of the day on which the page says it was published: `2024-09-12`, `2023-06`, `XXXX-03-12` where it gives no year; null where it
 * does not say. Taken from marked dates ("Yayınlanma: …", not the day of a change), lines that hold little but a day, datelines and the
 * ends of titles; a date in running text never counts. Where the same day stands twice, the fuller writing is taken.
 */
export function published(text: string, tag: LanguageTag, lines: readonly PageLine[] = layout(text)): string | null {
  const { phrases, dates: finder } = pageTables();
  const monthFirst = isMonthFirst(text, tag);
  const candidates: Candidate[] = [];
  const firstBody = lines.findIndex(({ kind }) => kind === "body");
  const lastBody = lines.findLastIndex(({ kind }) => kind === "body");
  const top = firstBody < 0 ? lines.length : firstBody;
  let paragraphs = 0;
  /** Whether a title stands before the text beside a line of it. */
  const titled = (index: number): boolean => lines.some(({ kind }, i) => i < top && i !== index && kind === "headline");
  const opensLine = ({ year, day, start: at }: PageDate, start: number): boolean =>
    year !== null && day !== null && /^[^\p{L}\p{N}]*$/u.test(text.slice(start, at));
  /** What follows a day that says when the page was made: a name in capitals, behind a mark unless the day is in numbers alone. */
  const behindDay = ({ start, end: last }: PageDate): RegExp =>
    /^[\d.\s/-]+$/.test(text.slice(start, last)) || text[last - 1] === "."
      ? /^[.,:–—-]?\s+[«"“]?\p{Lu}/u
      : /^[.,:–—-]\s*[«"“]?\p{Lu}/u;

  lines.forEach((line, index) => {
    const { start, end, kind } = line;
    const raw = text.slice(start, end);
    if (kind === "body" && ++paragraphs > 3) return;
    const shown = Math.min(raw.length, 160);
    const looked = line.words.length <= mostWords && raw.length <= 160; // all dates of the line are known
    const all =
      monthFirst || (line.dates.length === 0 && !looked)
        ? finder.find(text, start, start + shown, wordsFrom(line.words, text, start, start + shown), monthFirst)
        : line.dates;
    const found = all.filter((date) => date.month !== null && !date.range);
    if (found.length === 0) return;
    const add = (date: PageDate, weight: number): void => {
      candidates.push({ date, weight: weight + (date.time ? 0.5 : 0), line: index });
    };
    if (index <= top && numbered.test(text.slice(start, found[0].start))) {
      add(found[0], 7);
      return;
    }
    const closing = index <= top && found.find(({ year, day, end: last }) => year !== null && day !== null && last >= end - 2);
    if (closing && titledPlace.test(text.slice(start, closing.start).replace(/(?<=\p{Lu})\./gu, " "))) {
      add(closing, 7);
      return;
    }
    if (feedHead.test(text.slice(start, found[0].start))) {
      add(found[0], 10);
      return;
    }
    // «Эркин заман», 6-июнь, 2025-жыл. Маектешкен …
    if (index <= top && found[0].year !== null && found[0].day !== null && outletHead.test(text.slice(start, found[0].start))) {
      add(found[0], 7);
      return;
    }
    const words = wordsFrom(line.words, text, start, Math.min(end, start + 200));
    const hits = phrases.find(words);
    const marked = (date: PageDate, wanted: string): boolean =>
      hits.some((hit) => {
        if (hit.kind !== wanted) return false;
        const last = words[hit.to - 1].end;
        return last > date.start || /[.!?]\s/.test(text.slice(last, date.start))
          ? false
          : // "Published in The Gazette, November 13th, 2025"
            date.start - last <= 12 ||
              (date.start - last <= 40 && /^\s\p{Ll}{2,3}\s\p{Lu}[\p{L}\s'’-]+,\s*$/u.test(text.slice(last, date.start)));
      });
    if (kind === "metadata" || kind === "dateline" || (kind === "headline" && words.length <= 12)) {
      for (const date of found) {
        if (marked(date, "updated")) add(date, 2);
        else if (marked(date, "published")) add(date, 9);
        else if (kind === "headline" || isTitle(raw, date, start)) {
          // "18.09.2025 | Press office of the Ministry of Trade"
          if (index <= top && /^[^\p{L}\p{N}]*$/u.test(text.slice(start, date.start)) && barred.test(text.slice(date.end, end)))
            add(date, 6);
          // "14.03.2025 Ministry of Transport" beside a title: who publishes follows the day, or a word of the page
          else if (
            kind === "headline" &&
            titled(index) &&
            opensLine(date, start) &&
            behindDay(date).test(text.slice(date.end, end))
          )
            add(date, 5);
          else if (index < top && /[-–—|:,]\s*$/u.test(text.slice(start, date.start)) && date.end >= end - 3) add(date, 3);
          // "DUSHANBE, 7 November. Secretaries meet": a dateline before a title
          else if (capitalPlace.test(text.slice(start, date.start)) && /^\.?\s+\p{Lu}/u.test(text.slice(date.end))) add(date, 6);
        } else if (kind === "dateline" && !date.time && index > top) add(date, index > lastBody ? 3 : 4);
        else if (index < top) add(date, kind === "metadata" || date.time ? 8 : 6);
        else if (index > lastBody) add(date, 5);
        else add(date, 4);
      }
      return;
    }
    if (kind === "boilerplate") {
      // a day lost among links over the text
      if (firstBody > 0 && index < firstBody && index >= firstBody - 4 && words.length <= 8) add(found[0], 1);
      return;
    }
    if (kind !== "body") return;
    const today = found.find((date) => date.day !== null && isToday(text, tag, words, date.start));
    if (today) add(today, 4);
    const [date] = found;
    const before = text.slice(start, date.start);
    const tail = afterWeekday(text.slice(date.end, end), tag)
      .replace(/^\.(?=\s*[/(–—-])/u, "")
      .replace(/^,?\s+\d{1,2}[:.]\d{2}(?=\s*[–—/(|-])/u, "");
    const point = /\.$/.test(text.slice(start, date.end));
    if (
      datelineHead.test(before) &&
      (datelineTail.test(tail) ||
        (point && /^\s*[«"“]?\p{Lu}/u.test(tail)) ||
        (date.year !== null && (point ? /^\s*\p{N}/u : /^\.\s+\p{N}/u).test(tail))) &&
      (before !== "" || /^\s*(?:-\s|[–—(/])(?!\s*\p{Ll})/u.test(tail) || barred.test(tail))
    ) {
      add(date, 6);
    }
    // "Interview of Ambassador X with The Gazette, September 2024": a first line without a point that a comma and a day end
    else if (paragraphs === 1 && underTitle.test(before) && raw.length <= 160) {
      const last = found.find(({ year, start: at, end: stop }) => year !== null && stop >= end - 3 && at >= date.start);
      if (last === date && /^\s*(?:г\.?)?$/u.test(text.slice(date.end, end))) add(date, 4);
    }
    // "Our correspondent reports. 24 June 2025. Today …", "2025-жылдын 27-ноябры. Төрага …": a day that is a sentence by itself
    else if (
      paragraphs <= 2 &&
      date.day !== null &&
      (before === "" || placeCalled.test(before) ? date.year !== null : /^[^.!?]{4,80}[.!?]\s+$/u.test(before)) &&
      // "Toshkent shahri, 2025-yil 3-aprel. 31-mart kuni …"
      ((point ? /^\s*[\p{Lu}\p{N}]/u : /^\.\s*[\p{Lu}\p{N}]/u).test(tail) || (before === "" && placeBehind.test(tail)))
    )
      add(date, 5);
  });

  if (candidates.length === 0) return null;
  candidates.sort((a, b) => b.weight - a.weight || a.line - b.line);
  const place = candidates[0].line;
  let best = candidates[0].date;
  for (const { date, weight } of candidates.slice(1)) {
    if (weight < 3 || !agree(best, date)) continue;
    best = { ...best, year: best.year ?? date.year, month: best.month ?? date.month, day: best.day ?? date.day };
  }
  if (best.year === null) {
    // the year on a line of its own: beside the day, or anywhere with the word for year
    for (const [i, { start, end }] of lines.entries()) {
      const alone = /^[^\p{L}\p{N}]*((?:19|20)\d{2})(?:\s?[-‐–]?\s?(\p{L}{1,6})\.?)?[^\p{L}\p{N}]*$/u.exec(
        text.slice(start, end),
      );
      if (alone && (alone[2] || Math.abs(i - place) <= 1)) best = { ...best, year: Number(alone[1]) };
    }
    best = { ...best, year: best.year ?? yearBeside(text, lines, finder, best) ?? yearOfRights(text, lines) };
  }
  return edtf(best);
}

/** The year of a day told in full in the first lines of the text, at most a week before a page's day or on it ("Astana, 18 April – … met on 17 April 2025"). */
function yearBeside(text: string, lines: readonly PageLine[], finder: PageDates, { month, day }: PageDate): number | null {
  if (month === null || day === null) return null;
  const body = lines.filter(({ kind }) => kind === "body").slice(0, 3);
  for (const { start, end, words } of body)
    for (const told of finder.find(text, start, end, words)) {
      if (told.year === null || told.month === null || told.day === null) continue;
      const days = (Date.UTC(told.year, month - 1, day) - Date.UTC(told.year, told.month - 1, told.day)) / 864e5;
      if (days >= 0 && days <= 7) return told.year;
    }
  return null;
}

/** The year, the last of several, of the line that tells whose the page is ("© Agency, 2025"). */
function yearOfRights(text: string, lines: readonly PageLine[]): number | null {
  for (const { start, end, words } of lines) {
    if (words.length > 25) continue;
    const line = text.slice(start, end);
    const year = /©|\([cс]\)|copyright/iu.test(line) ? /(?:19|20)\d{2}(?!.*(?:19|20)\d{2})/su.exec(line) : null;
    if (year) return Number(year[0]);
  }
  return null;
}

/** Whether the words before a date say that it is the page's own day: "today (12 June 2025)". */
function isToday(text: string, tag: LanguageTag, words: readonly PlainWord[], at: number): boolean {
  const last = words.findLastIndex(({ end }) => end <= at);
  if (last < 0 || !/^[\s,(–—-]*$/u.test(text.slice(words[last].end, at))) return false;
  return todayWords(tag).some(
    (wanted) => wanted.length > 0 && wanted.every(({ word }, i) => words[last + 1 - wanted.length + i]?.word === word),
  );
}

/** What follows the day of the week behind a date: "ANKARA, 21 Ocak 2026 Çarşamba – …". */
function afterWeekday(tail: string, tag: LanguageTag): string {
  const [, word = "", rest = ""] = /^,?\s+(\p{L}+)(?=\s*[,.:–—(/|-])(.*)$/su.exec(tail) ?? [];
  const spoken = plainWords(word)[0]?.word;
  const days = languageOf(tag)?.dates.weekdays ?? [];
  return spoken && days.some((day) => plainWords(day)[0]?.word === spoken) ? rest : tail;
}

const todays = new Map<LanguageTag, readonly PlainWord[][]>();
/** The words for "today". */
function todayWords(tag: LanguageTag): readonly PlainWord[][] {
  let phrases = todays.get(tag);
  if (!phrases) {
    phrases = (languageOf(tag)?.dates.days["0"] ?? "").split(";").map((phrase) => plainWords(phrase));
    todays.set(tag, phrases);
  }
  return phrases;
}

/**
 * Whether a dateline is rather a title that ends in a day: words and a dash before it, or a day without a year right behind lower-case words
 * ("commissions to meet on Nov 28").
 */
const isTitle = (raw: string, date: PageDate, start: number): boolean => {
  const before = raw.slice(0, date.start - start);
  if (date.time || plainWords(before).length < 3) return false;
  return /^[^\p{L}]*[\p{L}\s]+[-–—|]\s*$/u.test(before) || (date.year === null && /\p{Ll}{2,}\s+\p{Ll}{2,}\s+$/u.test(before));
};

/** Whether two dates may be one day. */
const agree = (a: PageDate, b: PageDate): boolean =>
  (a.year === null || b.year === null || a.year === b.year) &&
  a.month === b.month &&
  (a.day === null || b.day === null || a.day === b.day);
