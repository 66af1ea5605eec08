import { angledTags } from "../../lang/tags.ts";
import { citedTexts, type Dossier, type Evidence, type Item, type QuotedWords } from "../dossier.ts";
import { fill } from "../edtf.ts";
import { byStanding } from "../follow.ts";
import { type Called, calledFor, easiestFirst } from "../readers.ts";
import type { Say } from "../say/say.ts";
import { aheadOf, summaryOf } from "../summary.ts";

/** The forms in which a briefing is handed out. */
export const briefingForms = ["docx", "pdf", "html"] as const;
export type BriefingForm = (typeof briefingForms)[number];

/** A dossier cut to a few pages for somebody who has little time: what is latest, what comes next, and the words behind each. */
export interface Briefing {
  /** BCP 47 tag of the language it is written in */
  tag: string;
  kind: string;
  title: string;
  asOf: string;
  /** the day it was made against, YYYY-MM-DD */
  day: string;
  summary: string;
  sections: BriefingSection[];
  sourcesTitle: string;
  sources: BriefingSource[];
  /** how it came about */
  method: string;
}

export interface BriefingSection {
  title: string;
  items: BriefingItem[];
  /** says that there is more, where there is */
  more: string | null;
}

/** Words that may be in another language than what is around them. */
export interface BriefingWords {
  words: string;
  /** BCP 47; null for the briefing's own */
  language: string | null;
}

export interface BriefingItem {
  /** what stands out at the beginning: a day, a name */
  lead: BriefingWords | null;
  /** a sentence, or, with a colon at its end, who says or is to do what is quoted; "" where the lead tells all */
  text: string;
  /** numbers of its sources; none where only what is quoted tells anything */
  sources: number[];
  /** the words that prove it; of a promise also those that tell what became of it */
  quotes: BriefingQuote[];
}

export interface BriefingQuote {
  /** what the words tell, where that is not what stands before them */
  label: string | null;
  words: string;
  /** BCP 47 */
  language: string;
  /** numbers of their source and of those that say the same */
  sources: number[];
}

export interface BriefingSource {
  n: number;
  /** outlet, title, day and language, each with its full stop */
  parts: BriefingWords[];
  url: string | null;
  /** what the link is called where its address is not read out */
  link: string;
}

/** How much of each list goes in at most; where that would be too long, a share of it. */
const most = {
  encounters: 8,
  ahead: 6,
  commitments: 6,
  otherCommitments: 3,
  documents: 8,
  figures: 8,
  people: 6,
  statements: 3,
  others: 5,
} as const;
const shares = [1, 0.85, 0.75, 0.65, 0.58, 0.5, 0.42, 0.35] as const;
const longestQuote = 200;

/** A briefing on two sides, of six pages at most. Sources are numbered in the order in which they are first cited. Deterministic. */
export function briefingOf(dossier: Dossier, say: Say): Briefing {
  for (const share of shares) {
    const briefing = partOf(dossier, say, share);
    if (pointsOf(briefing) <= mostPoints || share === shares.at(-1)) return briefing;
  }
  throw new Error("expected a share");
}

/** What six pages of A4 hold, less what is left free before a line that does not fit. */
const mostPoints = 6 * 690;
/** About how high lines are in points, and how many letters they hold. */
const heights = {
  top: { each: 80, line: 17, letters: 80 },
  heading: { each: 44, line: 0, letters: 80 },
  text: { each: 4, line: 15.6, letters: 80 },
  quote: { each: 1, line: 13.8, letters: 86 },
  source: { each: 3, line: 12.6, letters: 92 },
} as const;

/** About how high a briefing stands on paper. */
function pointsOf({ summary, sections, sources }: Briefing): number {
  const high = (what: keyof typeof heights, letters: number): number =>
    heights[what].each + heights[what].line * Math.ceil(letters / heights[what].letters);
  const items = sections.flatMap((section) => section.items);
  return [
    high("top", summary.length),
    ...sections.flatMap(({ more }) => [high("heading", 0), ...(more === null ? [] : [high("source", 1)])]),
    ...items.map(({ lead, text, sources }) => high("text", (lead?.words ?? "").length + text.length + 3 + 4 * sources.length)),
    ...items.flatMap(({ quotes }) => quotes.map(({ label, words }) => high("quote", (label ?? "").length + words.length + 6))),
    high("heading", 0),
    ...sources.map(
      ({ parts, url }) =>
        high("source", sourceWords(parts).length) + (url === null ? 0 : high("source", url.length) - heights.source.each),
    ),
  ].reduce((sum, points) => sum + points, 0);
}

/** The briefing with a share of what goes in at most. */
function partOf(dossier: Dossier, say: Say, share: number): Briefing {
  const ui = say.words.ui;
  const [a, b] = dossier.sides;
  const known = new Map(citedTexts(dossier).map((text) => [text.id, text]));
  const numbers = new Map<string, number>();
  const cite = (evidence: readonly Pick<Evidence, "text">[]): number[] => {
    const cited = new Set<number>();
    for (const { text } of evidence) {
      if (cited.size >= 3) break;
      if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
      cited.add(numbers.get(text) as number);
    }
    return [...cited].sort((x, y) => x - y);
  };
  const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(say.words.tag) + words.slice(1);
  const quoteOf = (label: string | null, { quote, language, text }: QuotedWords): BriefingQuote => {
    return { label, words: shortened(quote), language, sources: cite([{ text }]) };
  };
  const own = (words: string): BriefingWords => ({ words: capital(words), language: null });
  const item = (lead: BriefingWords | null, text: string, evidence: readonly Evidence[], quoted = true): BriefingItem => {
    const best = easiestFirst(say.words.language, evidence);
    const sources = cite(best);
    const [first] = best;
    return { lead, text, sources, quotes: quoted ? [quoteOf(null, first)] : [] };
  };
  /** who says or is to do what the words tell that follow */
  const before = (lead: BriefingWords | null, text: string, evidence: readonly Evidence[]): BriefingItem => {
    const { sources, quotes } = item(lead, text, evidence);
    return { lead, text: `${capital(text)}:`, sources: [], quotes: quotes.map((one) => ({ ...one, sources })) };
  };
  const foreign = (language: string): string | null => (language.split("-")[0] === say.words.language ? null : language);
  const named = (called: Called): BriefingWords => {
    const { name, language } = calledFor(say.words.language, called);
    return { words: capital(oneLine(name)), language: foreign(language) };
  };
  const sections: BriefingSection[] = [];
  const section = <T extends Item>(title: string, all: readonly T[], atMost: number, make: (one: T) => BriefingItem): void => {
    if (all.length === 0) return;
    const count = Math.max(1, Math.round(atMost * share));
    const items = joined(all.slice(0, count).map(make), title === ui.home.recent || title === ui.home.ahead);
    const more = all.length > count ? fill(ui.briefing.more, { shown: say.number(count), n: say.number(all.length) }) : null;
    sections.push({ title, items, more });
  };

  const encounter = (one: Dossier["timeline"][number]) =>
    item(own(say.date(one.date)), `${say.encounter(one, dossier.today)}.`, one.evidence);
  section(
    ui.home.recent,
    dossier.timeline.filter((one) => one.status !== "planned"),
    most.encounters,
    encounter,
  );
  section(ui.home.ahead, aheadOf(dossier), most.ahead, encounter);
  const commitment = (one: Dossier["commitments"][number]) => {
    const due = one.due === null ? "" : `, ${fill(ui.due.by, { date: say.date(one.due) })}`;
    const told = before(own(`${say.words.strengths[one.strength]}${due}`), say.parties(one.actors), one.evidence);
    const became = one.fate === null ? [] : [quoteOf(say.fate(one), one.fate.by)];
    return { ...told, quotes: [...told.quotes, ...became] };
  };
  for (const { name, items } of byStanding(dossier.commitments)) {
    const title = `${ui.pair.commitments}: ${say.standing(name).toLocaleLowerCase(say.words.tag)}`;
    section(title, items, most[name === "overdue" || name === "ahead" ? "commitments" : "otherCommitments"], commitment);
  }
  section(ui.pair.instruments, dossier.instruments, most.documents, (one) =>
    item(telling(named({ ...one, name: one.title })), `${capital(say.instrument(one))}.`, one.evidence, false),
  );
  section(
    ui.pair.figures,
    dossier.figures.flatMap(({ figures }) => figures.slice(0, 2)),
    most.figures,
    (one) => {
      const period = one.period === null ? "" : ` (${say.date(one.period)})`;
      return item(own(say.words.measures[one.measure]), `${capital(say.figure(one))}${period}.`, one.evidence);
    },
  );
  for (const [index, side] of dossier.sides.entries()) {
    section(fill(ui.pair.peopleOf, { state: say.partyInSentence(side) }), dossier.people[index], most.people, (one) =>
      item(
        own(say.name(one.name)),
        one.posts.map(({ post }, index) => (index === 0 ? say.post : say.postInSentence)(post, one.state)).join("; "),
        one.evidence,
        false,
      ),
    );
  }
  const statement = (one: Dossier["statements"]["joint"][number]) => before(null, say.saying(one), one.evidence);
  // what one side says is often told in several languages: each of its acts comes once before any comes again
  const [first, second, joint] = (["first", "second", "joint"] as const).map((whose) =>
    variedFirst(dossier.statements[whose], ({ act, speaker }) => `${act} ${speaker?.name ?? ""}`),
  );
  section(say.put(ui.pair.statementsOf, { state: say.partyInSentence(a) }), first, most.statements, statement);
  section(say.put(ui.pair.statementsOf, { state: say.partyInSentence(b) }), second, most.statements, statement);
  section(ui.pair.statementsJoint, joint, most.statements, statement);
  section(ui.pair.bodies, dossier.bodies, most.others, (one) => {
    const [name, kind] = [named(one), say.words.bodies[one.kind]];
    return item(name, saysMore(kind, name.words, say.words.tag) ? kind : "", one.evidence, false);
  });
  section(ui.pair.projects, dossier.projects, most.others, (one) => item(own(say.project(one.name)), "", one.evidence, false));

  return {
    tag: say.words.tag,
    kind: ui.briefing.kind,
    title: fill(ui.pair.title, { a: say.party(a), b: say.party(b) }),
    asOf: fill(ui.pair.asOf, { date: say.date(dossier.today) }),
    day: dossier.today,
    summary: summaryOf(dossier, say).join(" "),
    sections,
    sourcesTitle: ui.briefing.sources,
    sources: [...numbers].map(([id, n]) => {
      const text = known.get(id);
      const part = (words: string | null | undefined, language: string | null = null): BriefingWords[] => {
        const line = oneLine(words ?? "").replace(/\.$/, "");
        return line === "" ? [] : [{ words: `${line}.`, language }];
      };
      const title = part(text?.title, text && foreign(text.language));
      const parts = [
        ...part(text?.source),
        ...title,
        ...part(text && `${say.date(text.published)}, ${say.language(text.language)}`),
      ];
      const url = text?.url ?? null;
      const link = `${ui.text.original}: ${title[0]?.words.slice(0, -1) ?? url ?? id}`;
      return { n, parts: parts.length > 0 ? parts : part(id), url, link };
    }),
    method: ui.footer.method,
  };
}

/** Words in one line, without the pictographs that posts are strewn with: few fonts for paper have these. */
const oneLine = (words: string): string =>
  words
    .replace(/(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** A title, where it says more than what sort of document it is of. */
const telling = (title: BriefingWords): BriefingWords | null => (/^\p{L}\p{Ll}*$/u.test(title.words) ? null : title);

/** Whether some words say more than a name does that has them in it. */
const saysMore = (words: string, name: string, tag: string): boolean =>
  !name.toLocaleLowerCase(tag).includes(words.toLocaleLowerCase(tag));

/**
 * Lines that read alike are one, with the sources of all: a protocol that two languages call nothing but a protocol. Where words are quoted
 * below, these may tell two things of one line; `whole` says that the line tells all.
 */
function joined(items: readonly BriefingItem[], whole: boolean): BriefingItem[] {
  const lines: BriefingItem[] = [];
  for (const one of items) {
    const same = lines.find(
      ({ lead, text, quotes }) => lead?.words === one.lead?.words && text === one.text && (whole || quotes.length === 0),
    );
    if (same === undefined || (one.quotes.length > 0 && !whole)) lines.push({ ...one });
    else same.sources = [...new Set([...same.sources, ...one.sources])].sort((x, y) => x - y);
  }
  return lines;
}

/** Those first of which each tells something that none before it tells. */
function variedFirst<T>(all: readonly T[], key: (one: T) => string): T[] {
  const known = new Set<string>();
  const isNew = all.map((one) => !known.has(key(one)) && known.add(key(one)) !== undefined);
  return [...all.filter((_, index) => isNew[index]), ...all.filter((_, index) => !isNew[index])];
}

/** Words cut at a space where they are long. */
function shortened(words: string): string {
  const line = oneLine(words);
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(" ", longestQuote) || longestQuote).toWellFormed()} …`;
}

/** Words in the quotation marks of their language; those within them become the inner ones. */
export function quoted(words: string, language: string): string {
  const [open, close, inner, end] = angledTags.has(language) ? ["«", "»", "„", "“"] : ["“", "”", "‘", "’"];
  return `${open}${words.replaceAll(close, end).replaceAll(open, inner)}${close}`;
}

/** What is told of a source, in one line. */
export const sourceWords = (parts: BriefingSource["parts"]): string => parts.map(({ words }) => words).join(" ");

/** Numbers of sources in one pair of brackets, which no line breaks apart; nothing for none. */
export const cited = (sources: readonly number[]): string => (sources.length === 0 ? "" : `[${sources.join(",\u00a0")}]`);

/** A lead with what parts it from the text after it. */
export const leadOf = ({ lead, text }: BriefingItem): string =>
  lead === null ? "" : `${lead.words}${text === "" || /[.!?…]$/.test(lead.words) ? "" : "."}`;
