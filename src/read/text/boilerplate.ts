import { languages } from "../../lang/index.ts";
import { pagePhrases } from "./page-phrases.ts";
import { type PageDate, PageDates } from "./pagedates.ts";
import { type PhraseHit, Phrases, type PlainWord, plain, plainWords } from "./phrases.ts";

/**
 * What a line of a page is.
 * - `headline`: title, subtitle or heading; `body`: the text itself; `dateline`: place and day that the text bears ("Bakı, 12 noyabr")
 * - `metadata`: the page's own day, section, counters, authors and credits; `boilerplate`: menus, buttons, notices, links to other texts
 */
export type LineKind = "headline" | "body" | "dateline" | "metadata" | "boilerplate";

/** One line that is not empty, with its place in the raw text (UTF-16, without the white space around it). */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  /** where its words begin: `start`, or after the day that a feed put before a title */
  readonly begin: number;
  readonly kind: LineKind;
  /** dates and times that stand in it, as pages write them */
  readonly dates: readonly PageDate[];
  /** whether an empty line comes before it */
  readonly paragraph: boolean;
  readonly words: readonly PlainWord[];
}

interface Tables {
  readonly phrases: Phrases;
  readonly dates: PageDates;
  /** beginnings of weekdays */
  readonly weekdays: readonly string[];
}
let made: Tables | undefined;

/**
 * Words of pages in all languages read at once: a page's frame is often in another language than its text.
 * Made at first use, a few milliseconds.
 */
export function pageTables(): Tables {
  if (!made) {
    const phrases = new Phrases();
    const all = Object.values(languages);
    for (const [kind, ...words] of pagePhrases()) phrases.put(kind, words);
    const weekdays = all.flatMap(({ dates }) =>
      dates.weekdays.flatMap((names) => names.split(";").map((name) => plain(name.replace(/[=()]/g, "").trim().split(/\s/)[0]))),
    );
    made = { phrases, dates: new PageDates(all.map(({ dates }) => dates)), weekdays: weekdays.filter((day) => day.length > 3) };
  }
  return made;
}

const closers = "\"'»”’)]";
/** The last character of a line but for closing quotes and brackets; "" where nothing else is in it. */
function lastMark(line: string): string {
  let i = line.length - 1;
  while (i >= 0 && closers.includes(line[i])) i--;
  return i < 0 ? "" : line[i];
}
const bullet = /^\s*(?:[•●▪■◆►▶→*·–—-]|\d{1,2}[.)]|[a-zа-я]\))\s*/iu;
const maybeSeparator = /[|•·›→←★↑>»/\\]|\s\s|\t/u;
const separators = /\s*[|•·›→←★↑]\s*|\s+[>»/\\]\s+|\t|\s{2,}/u;
const clockStart = /^[^\p{L}\p{N}]*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*)?[[(]?\d{1,2}:\d{2}[\])]?\s+(?=\S)/u;
/** "11:30 – talks with …": a line of a programme, not of a list of other pages. */
const agenda = /^[^\p{L}\p{N}]*\d{1,2}:\d{2}(?:\s*[–—-]\s*\d{1,2}:\d{2})?\s*[–—-]\s+(?:\p{Ll}|.*;$)/u;
/** "11:30 – Talks of …": the same under the line of a day, where a capital tells nothing. */
const agendaOfDay = /^[^\p{L}\p{N}]*\d{1,2}:\d{2}(?:\s*[–—-]\s*\d{1,2}:\d{2})?\s*[–—-]\s+\p{L}/u;
/** "date 2023-06-14 Title": the day is the page's and tells nothing of what happened. */
const feedDay = /^date\s+\d{4}(?:-\d\d){0,2}\s+/i;
const contact =
  /(?:https?:\/\/|www\.|\S@\S+\.\S|(?:^|\s)[a-z0-9-]+\.[a-z]{2,4}\/\S+|\+\(?\d{3}|(?:^|[\s,(])(?:tel|тел|faks|факс|fax|phone|telefon|телефон)\s*[.:])/iu;

/** Letters of a line that are looked at where its form is told by a pattern: lines of few words are no longer. */
const longest = 500;
/** Lines of more words are not searched for dates. */
export const mostWords = 24;

/** A line measured, before it is known what it is. */
interface Draft {
  start: number;
  end: number;
  text: string;
  /** ends as a sentence does: with a full stop or its like, with that or a colon */
  period: boolean;
  sentenceEnd: boolean;
  /** opens with a time of day */
  clock: boolean;
  paragraph: boolean;
  words: PlainWord[];
  hits: PhraseHit[];
  dates: PageDate[];
  /** words that are no button, section, counter, number, date or weekday */
  uncovered: number;
  covered: boolean[];
  /** reads as running text: long enough, and ends as a sentence does */
  prose: boolean;
  kind: LineKind | null;
  /** taken for a link because of the head of a list above it */
  listed: boolean;
}

function measure(text: string, start: number, end: number, paragraph: boolean, { phrases, dates, weekdays }: Tables): Draft {
  const line = text.slice(start, end);
  const words = plainWords(text, start, end);
  const hits = words.length <= 60 ? phrases.find(words) : phrases.find(words.slice(0, 12)).concat(lastHits(phrases, words, 16));
  const found = words.length <= mostWords ? dates.find(text, start, end, words) : [];
  const covered: boolean[] = [];
  for (const { form, start: at } of words) {
    form.idle ??=
      form.number ||
      /^[\p{N}№©]+[kmк]$/u.test(form.word) ||
      form.word.length === 1 ||
      weekdays.some((day) => form.word.startsWith(day));
    covered.push(form.idle || (found.length > 0 && found.some((date) => at >= date.start && at < date.end)));
  }
  for (const hit of hits) {
    if (hit.kind === "notes" || hit.kind === "closings") continue;
    for (let i = hit.from; i < hit.to; i++) covered[i] = true;
  }
  let uncovered = 0;
  for (const is of covered) if (!is) uncovered++;
  const mark = lastMark(line);
  const isPeriod = mark !== "" && ".!?…".includes(mark);
  const isEnd = isPeriod || mark === ":" || mark === ";";
  return {
    start,
    end,
    text: line,
    period: isPeriod,
    sentenceEnd: isEnd,
    clock: line.includes(":") && clockStart.test(line),
    paragraph,
    words,
    hits,
    dates: found,
    uncovered,
    covered,
    prose: (words.length >= 8 && isEnd) || words.length >= 16,
    kind: null,
    listed: false,
  };
}

const lastHits = (phrases: Phrases, words: PlainWord[], count: number): PhraseHit[] => {
  const skipped = words.length - count;
  return phrases.find(words.slice(skipped)).map((hit) => ({ ...hit, from: hit.from + skipped, to: hit.to + skipped }));
};

const has = (draft: Draft, kind: string): boolean => draft.hits.some((hit) => hit.kind === kind);
const opens = (draft: Draft, kind: string): PhraseHit | undefined =>
  draft.hits.find((hit) => hit.kind === kind && hit.from === 0);
const isNumber = (word: PlainWord | undefined): boolean => word !== undefined && /^\d+[kmк]?$/u.test(word.word);

/** Whether the line is the head of a list of links; "inline" where the list follows on the same line. */
function relatedHead(draft: Draft): "alone" | "inline" | null {
  const { words, text, start, end } = draft;
  if (draft.hits.length === 0) return null;
  const at = words.findIndex(({ form }) => !form.number);
  const hit = draft.hits.filter((h) => h.kind === "related" && h.from === at).sort((a, b) => b.to - a.to)[0];
  if (!hit) return null;
  const rest = words.slice(hit.to);
  if (rest.every((word) => /^\d+$/.test(word.word) || word.word.length === 1)) return "alone";
  const after = text.slice(words[hit.to - 1].end - start, end - start);
  return /^\s*(?:[:|•→>»]|\s{2,})/u.test(after) ? "inline" : null;
}

function isNotice(draft: Draft): boolean {
  const { words, hits, text } = draft;
  if (words.length <= 40 && /^(?:©|\(c\)\s)/iu.test(text)) return true;
  if (hits.length === 0) return false;
  const notices = hits.filter((hit) => hit.kind === "notices");
  if (notices.length === 0) return false;
  const length = notices.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  if (words.length <= 14) return true;
  if (words.length <= 22 && notices[0].from <= 2) return true;
  if (words.length <= 45) return notices.length >= 2 || length / words.length >= 0.25;
  return notices.length >= 3;
}

function isFurniture(draft: Draft): boolean {
  const { words, hits } = draft;
  if (hits.length === 0) return false;
  const length = hits.filter((hit) => hit.kind === "furniture").reduce((sum, hit) => sum + hit.to - hit.from, 0);
  const counted = hits.some((hit) => hit.kind === "counters" && (isNumber(words[hit.from - 1]) || isNumber(words[hit.to])));
  if (counted && words.length <= 14 && !(words.length > 8 && draft.period)) return true;
  if (length === 0) return false;
  if (words.length <= 6) return !draft.period || length / words.length >= 0.5;
  return !draft.period && (length / words.length >= 0.25 || draft.uncovered <= words.length / 2);
}

/** "Foto: …", "Muhabir: …", "(Görsel: …)", "by …": who made the page. */
function isCredit(draft: Draft): boolean {
  const { words, text, start } = draft;
  const hit = opens(draft, "credits");
  if (!hit || words.length > 25) return false;
  const after = text.slice(words[hit.to - 1].end - start);
  if (/^\s*[:/]/u.test(after) || /^\s*[([]/u.test(text)) return true;
  // "by Name in Section", "Суратларни Н.Фамилия олган": names follow, few words
  return (
    words.length <= 10 &&
    !draft.prose &&
    /^\s+\p{Lu}/u.test(after) &&
    (hit.to - hit.from > 1 || words.length <= 6 || /^by\b/i.test(text))
  );
}

const isPath = (draft: Draft): boolean => {
  if (draft.prose && draft.period) return false;
  if (!maybeSeparator.test(draft.text)) return false;
  const parts = draft.text
    .replace(/\s{3,}/gu, "  ")
    .split(separators)
    .filter((part) => /\p{L}|\d/u.test(part));
  if (parts.length < 2) return false;
  let from = 0;
  let known = 0;
  let long = 0;
  for (const part of parts) {
    const count = plainWords(part).length;
    const marks = draft.covered.slice(from, from + count);
    from += count;
    if (marks.every(Boolean)) known++;
    else if (count > 4) long++;
  }
  return long === 0 && known * 2 >= parts.length;
};

const isTags = (draft: Draft): boolean => {
  if (!draft.text.includes("#")) return false;
  const tags = draft.text.match(/#[\p{L}\p{N}_]+/gu) ?? [];
  return tags.length > 0 && tags.length * 2 >= draft.words.filter((_, i) => !draft.covered[i]).length;
};

/** What a line is by itself; null where its place decides. */
function byItself(draft: Draft): LineKind | null {
  const { words, text, dates, uncovered } = draft;
  const dated = dates.some((date) => date.month !== null);
  const timed = dates.some((date) => date.time);
  if (words.length === 0) return "boilerplate";
  if (opens(draft, "notes") && words.length >= 5) return "body";
  if (isNotice(draft)) return dated && timed ? "metadata" : "boilerplate";
  if (isTags(draft)) return dated ? "metadata" : "boilerplate";
  if (uncovered === 0) return dated || timed ? "metadata" : "boilerplate";
  if (isFurniture(draft)) return dated ? "metadata" : "boilerplate";
  if (isCredit(draft)) return "metadata";
  if (
    words.length <= 16 &&
    contact.test(text.slice(0, longest)) &&
    !(draft.prose && words.length > 10 && !/tel|тел|faks|факс/iu.test(text))
  ) {
    return dated ? "metadata" : "boilerplate";
  }
  if (dated && !draft.prose && uncovered <= (draft.period ? 2 : 4)) {
    if (/^\s*[([]/u.test(text)) return "body";
    if (has(draft, "published") || has(draft, "updated") || has(draft, "counters")) return "metadata";
    return "dateline";
  }
  if (isPath(draft)) return dated ? "metadata" : "boilerplate";
  return null;
}

const lineBreak = /\r\n|[\n\r\x85\u2028\u2029]/g;

/**
 * Splits a raw page into its lines and says what each is. Words come from the tables of all languages (src/lang/<code>/pages.ts), the
 * rest from the form of lines: length, marks, times at their beginning. In doubt a line is kept as body.
 */
export function layout(text: string): PageLine[] {
  const tables = pageTables();
  const drafts: Draft[] = [];
  let paragraph = true;
  const { length } = text;
  for (let at = 0; at < length; ) {
    lineBreak.lastIndex = at;
    const found = lineBreak.exec(text);
    const stop = found ? found.index : length;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === "") paragraph = true;
    else {
      const start = at + raw.length - raw.trimStart().length;
      drafts.push(measure(text, start, start + trimmed.length, paragraph, tables));
      paragraph = false;
    }
    at = found ? lineBreak.lastIndex : length;
  }
  for (const draft of drafts) draft.kind = byItself(draft);
  markLists(drafts);
  markEnds(drafts);
  markHeadlines(drafts);
  return drafts.map(({ start, end, kind, dates, paragraph: first, words, text: line }) => ({
    start,
    end,
    begin: start + (feedDay.exec(line)?.[0].length ?? 0),
    kind: kind ?? "body",
    dates,
    paragraph: first,
    words,
  }));
}

/** Whether a line stands in a programme: a time and a dash, or a dash alone, before words in small letters. */
const isProgramme = (draft: Draft | undefined): boolean =>
  draft !== undefined && (agenda.test(draft.text) || /^[–—-]\s+\p{Ll}/u.test(draft.text));

/** Whether a line bears a day and no time. */
const isDay = ({ kind, dates, words }: Draft): boolean =>
  (kind === "metadata" || kind === "dateline") &&
  words.length <= 5 &&
  dates.some((date) => date.month !== null) &&
  !dates.some((date) => date.time);

/** The days of an agenda, each alone over lines that are told in full; a page bears one day, over its text. */
function agendaDays(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const days = drafts.filter((draft, i) => {
    const next = drafts[i + 1];
    if (!isDay(draft) || next?.kind !== null || next.words.length < 5) return false;
    if (i < 3 && draft.dates.some((date) => date.year !== null) && !bullet.test(next.text)) return false;
    return next.period || /[.!]\s*\([^()]+\)$/u.test(next.text);
  });
  return new Set(new Set(days.map(({ text }) => text)).size > 1 ? days : []);
}

/** Lists of links to other texts, and the lists that belong to the text. */
function markLists(drafts: Draft[]): void {
  const overItems = agendaDays(drafts);
  let related: "alone" | "inline" | null = null;
  let ownList = false;
  let seenProse = false;
  let days = false;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    const { text, words } = draft;
    const head = relatedHead(draft);
    if (head && draft.kind !== "body") {
      draft.kind = "boilerplate";
      related = head;
      ownList = false;
      continue;
    }
    if (related) {
      const prose = draft.prose && words.length >= (related === "alone" ? 14 : 8) && draft.period && !draft.clock;
      if (!prose) {
        draft.kind = "boilerplate";
        draft.listed = true;
        continue;
      }
      related = null;
    }
    // the day over the lines of a programme: "11 June (Gabala):", or one that an item of the text's own list follows
    const dayAlone =
      (draft.kind === "metadata" || draft.kind === "dateline") &&
      seenProse &&
      draft.dates.some((date) => date.month !== null) &&
      !draft.dates.some((date) => date.time);
    const next = drafts[i + 1];
    const item = (ownList || days) && next !== undefined && (next.clock || bullet.test(next.text));
    if (overItems.has(draft)) draft.kind = "body";
    else if (dayAlone && (isProgramme(next) || agendaOfDay.test(next?.text ?? "") || item || text.endsWith(":"))) {
      draft.kind = "body";
      days = true;
    } else if (draft.kind === null && draft.clock && (agenda.test(text) || (days && agendaOfDay.test(text)))) {
      draft.kind = "body";
    } else if (draft.kind === null && ownList && (bullet.test(text) || !draft.paragraph)) {
      draft.kind = "body";
    } else if (draft.kind === null && draft.clock && !draft.period && words.length <= 25) {
      const before = drafts[i - 1];
      if (seenProse || next?.clock || before?.clock) draft.kind = "boilerplate";
    }
    if (draft.kind === null || draft.kind === "body") {
      ownList = /:["»”]?$/u.test(text) || (ownList && (bullet.test(text) || /[;,]$/u.test(text) || !draft.paragraph));
    }
    if (draft.prose && draft.kind === null) {
      draft.kind = "body";
      seenProse = true;
    }
  }
  // a list of links without a head: after the text, days and times alternate with titles
  const lastProse = drafts.findLastIndex((draft) => draft.kind === "body");
  const tail = drafts.slice(lastProse + 1);
  const stamps = tail.filter(
    (draft) => draft.kind === "metadata" && draft.dates.some((date) => date.time && date.month !== null),
  );
  if (stamps.length >= 2) {
    const from = tail.indexOf(stamps[0]);
    for (const draft of tail.slice(from)) draft.kind = "boilerplate";
  }
}

/** Short lines after the text: signatures, titles of other texts. */
function markEnds(drafts: Draft[]): void {
  const last = drafts.findLastIndex((draft) => draft.kind === "body");
  if (last < 0) return;
  let letter = drafts.slice(Math.max(0, last - 3), last + 1).some((draft) => has(draft, "closings") && draft.words.length <= 6);
  for (let i = last + 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (has(draft, "closings") && draft.words.length <= 6) {
      letter = true;
      draft.kind = "body";
    }
    if (draft.kind !== null) continue;
    const { words, text } = draft;
    if (letter) draft.kind = "body";
    else if (words.length <= 3 || (words.length <= 7 && mostlyCapitals(text))) draft.kind = "metadata";
    else if (draft.period && !text.endsWith("?")) draft.kind = "body";
    else if (i === drafts.length - 1 && i === last + 1 && !draft.sentenceEnd)
      draft.kind = "body"; // cut off
    else draft.kind = "boilerplate";
  }
}

/** Names and outlets: all words but the shortest begin with capitals. */
const mostlyCapitals = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}'‘’ʻʼ`]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length - 1;
};

/** Menus one entry a line: many short lines over the text, a good part of them known words of menus. */
function markMenus(drafts: readonly Draft[], limit: number): void {
  let from = 0;
  for (let i = 0; i <= limit; i++) {
    const draft = drafts[i];
    if (i < limit && draft.words.length <= 4 && !draft.period && draft.kind !== "dateline" && draft.kind !== "metadata") continue;
    const run = drafts.slice(from, i);
    if (run.length >= 6 && run.filter(({ kind }) => kind === "boilerplate").length >= run.length * 0.4) {
      for (const entry of run) entry.kind ??= "boilerplate";
    }
    from = i + 1;
  }
}

function markHeadlines(drafts: Draft[]): void {
  const first = drafts.findIndex((draft) => draft.kind === "body");
  const limit = first < 0 ? drafts.length : first;
  markMenus(drafts, limit);
  // a list of links stands over the text: its last line is the title
  if (first > 0 && drafts.slice(0, first).every(({ kind }) => kind === "boilerplate" || kind === "metadata")) {
    const title = drafts.slice(0, first).findLast((draft) => draft.listed && draft.uncovered >= 3 && !draft.clock);
    if (title) title.kind = "headline";
  }
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.kind !== null) continue;
    // before the text every line left is a title; inside it a short line between paragraphs is a heading
    if (i < limit) draft.kind = first < 0 && drafts.length === 1 ? "body" : "headline";
    else
      draft.kind =
        draft.paragraph && !bullet.test(draft.text) && !draft.sentenceEnd && draft.words.length <= 12 ? "headline" : "body";
  }
}

/** The stretches of a page that are to be read: headlines, datelines and body, neighbours joined. Offsets as in the lines. */
export function partsToRead(lines: readonly PageLine[]): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let joined = false;
  for (const { begin, start, end, kind } of lines) {
    const read = kind === "headline" || kind === "body" || kind === "dateline";
    if (read && joined && begin === start) parts[parts.length - 1][1] = end;
    else if (read) parts.push([begin, end]);
    joined = read;
  }
  return parts;
}
