import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { InstrumentAction, InstrumentKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER } from "../text/tokens.ts";
import { endingAt, firstFrom, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { afterMarker, closesClause, isDue, isPlural, type Lists, listsOf, nameAfter, nameBefore, type Phrase } from "./phrase.ts";

/** A document named somewhere in the text, before those that are one are put together. */
export interface Candidate {
  readonly kind: InstrumentKind | "papers";
  readonly weak: boolean;
  readonly head: Hit;
  readonly sentence: number;
  readonly name: Phrase;
  readonly plural: boolean;
  /** counted or called several */
  readonly many: boolean;
  /** words of the name beside its noun, as stems */
  readonly words: ReadonlySet<string>;
  /** those of them that name states or organisations */
  readonly sides: ReadonlySet<string>;
  /** a word of its own beside the bare noun: a modifier, a subject, a noun of several words */
  readonly titled: boolean;
  /** opens a list that names the documents one by one */
  lists: boolean;
  nested: boolean;
  action: InstrumentAction;
  rule: string;
  /** the deed stands as an attribute ("imzalanmış …", "подписанное …") */
  attribute: boolean;
  deed: Hit | undefined;
  /** the day that a part of the name tells it to be of */
  dated?: string;
  /** sentence that tells the deed, where it is another than the name's */
  told?: number;
  /** the mention that tells the deed, where it is another than the name's: the words that it is shown by */
  shown?: Phrase;
  /** closing words of the page, where the page is the document */
  closing?: Hit | undefined;
}

/** Candidates by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Candidate[]>;

/** Files candidates by their sentence. */
export function bySentence(candidates: readonly Candidate[]): BySentence {
  const sentences = new Map<number, Candidate[]>();
  for (const c of candidates) {
    const list = sentences.get(c.sentence);
    if (list) list.push(c);
    else sentences.set(c.sentence, [c]);
  }
  return sentences;
}

/** The candidates of a sentence and of those beside it. */
export const near = (all: BySentence, sentence: number): Candidate[] =>
  [sentence - 1, sentence, sentence + 1].flatMap((s) => all.get(s) ?? []);

/** Whether one of two nouns of documents that overlap says more: the longer, the strong before the weak, the several of two that are equal. */
export function saysMore(later: Hit, before: Hit): boolean {
  const [length, others] = [later.to - later.from, before.to - before.from];
  if (length > others || (length === others && later.entry.more?.many && later.from > before.from)) return true;
  // "эки тараптуу документтердин топтому": the package of the papers
  if (later.entry.more?.many && before.entry.code === "papers" && later.from > before.from && later.to > before.to) return true;
  return later.from === before.from && before.entry.more?.weak === true && !later.entry.more?.weak;
}

/**
 * The reading of a noun that its neighbour allows: right after a word of subject ("haqqında saziş") it bears no possessor, so an
 * ending that could be either is a case.
 */
export function readingOf(page: Page, head: Hit, lists: Lists): Hit {
  const before = page.words[head.from - 1];
  // «подписали соглашения»: several, and no genitive of one
  if (
    page.language.documents.agreement &&
    (head.f & (CASES | F.PL)) === F.GEN &&
    before?.readings.some((r) => r.known && r.f & F.V)
  ) {
    const several = page.words[head.from]?.readings.find(
      (r) => r.known && (r.f & (F.PL | F.V)) === F.PL && !(r.f & CASES & ~F.ACC),
    );
    if (several && head.to - head.from === 1) return { ...head, f: several.f };
  }
  if (!before || !lists.about.has(before.key) || !(head.f & F.PSS3) || head.to - head.from > 1) return head;
  const other = within(hitsOf(page, "document"), head.from, head.to).find(
    (h) => h.from === head.from && h.to === head.to && !(h.f & F.PSS3) && h.f & CASES,
  );
  return other ? { ...head, f: other.f } : head;
}

export function candidateOf(scene: Scene, head: Hit, marks: Uint8Array, lists: Lists): Candidate {
  const { page } = scene;
  const sentence = sentenceOf(page, head.from);
  const { from, to } = page.sentences[sentence];
  const floor = afterMarker(page, from);
  const name =
    page.language.documents.subject === "before"
      ? nameBefore(page, marks, head.from, head.to, floor)
      : nameAfter(scene, marks, head.from, head.to, floor, to);
  pastWhen(scene, name, head);
  const sidesOnly = isPlural(page, head) && tellsSidesOnly(scene, name, head, lists);
  if (sidesOnly) name.tied = false;
  const words = new Set<string>();
  const sides = new Set<string>();
  let many = head.entry.more?.many === true;
  for (let i = name.from; i < name.to && !sidesOnly; i++) {
    if (i >= head.from && i < head.to) continue;
    const word = page.words[i];
    if (!word || lists.about.has(word.key) || lists.inside.has(word.key) || lists.and.has(word.key)) continue;
    if (lists.several.has(word.key)) many ||= !isSided(page, i);
    else if (page.tokens[i].kind === NUMBER && i < head.from) many ||= isCount(page, i, head);
    else {
      const stem = word.readings[0]?.stem ?? word.key;
      words.add(stem);
      if (overlapping(scene.parties, { from: i, to: i + 1 })) sides.add(stem);
    }
    // "the 2024–2026 Roadmap": years are a name
    if (page.tokens[i].kind === NUMBER && /^(?:19|20)\d\d/.test(word.form)) words.add(word.form.slice(0, 4));
  }
  for (let i = head.from - 1; i >= Math.max(from, head.from - 4); i--) {
    const word = page.words[i];
    if (!word) break;
    const joined = lists.and.has(word.key) && i === head.from - 2;
    if (i === head.from - 4 && !lists.and.has(page.words[i + 2]?.key ?? "")) break;
    const between =
      joined || i >= name.from || lists.about.has(word.key) || word.readings.some((r) => lists.modifiers.has(r.stem));
    if (isSided(page, i)) continue;
    if (!between && !lists.several.has(word.key) && page.tokens[i].kind !== NUMBER) break;
    const opening = lists.several.get(word.key);
    if (opening === undefined && !(page.tokens[i].kind === NUMBER && isCount(page, i, head))) continue;
    many = true;
    name.from = opening && page.words[i - 1]?.key === opening ? i - 1 : i;
  }
  // "fourteen documents", "20-dən çox sənəd"; "two-sided protocol" counts nothing
  const near = many || page.language.documents.subject === "after" ? name.from : head.from;
  const amount = scene.amounts
    .slice(firstFrom(scene.amounts, from), firstFrom(scene.amounts, near))
    .find((a) => a.unit === "count" && a.value > 1 && a.value < 500 && a.to >= near && !isCollective(page, a));
  // "beş ikitərəfli saziş": "iki tərəfli saziş" counts nothing
  const number =
    amount || many || head.from - 2 < from || head.entry.more?.weak || head.f & F.PSS3
      ? undefined
      : numbersOf(page).at(head.from - 2, head.from - 1);
  // "бес жылдық келісім": so long it holds
  const lasts = within(scene.amounts, head.from - 2, head.from).some((a) => a.unit !== "count");
  const told = number?.inWords && !lasts && !number.ordinal && number.value > 4 && number.value < 50;
  if (amount) name.from = amount.from;
  else if (told && page.words[head.from - 1]) name.from = head.from - 2;
  many ||= amount !== undefined || Boolean(told && page.words[head.from - 1]);
  if (many) name.tied = false;
  return {
    kind: head.entry.code as InstrumentKind | "papers",
    weak: head.entry.more?.weak === true,
    head,
    sentence,
    name,
    plural: isPlural(page, head),
    many,
    words,
    sides,
    titled: name.tied || words.size > 0 || within(scene.parties, head.from, head.to).length > 0,
    lists: false,
    nested: false,
    action: "mentioned",
    rule: "instrument.named",
    attribute: false,
    deed: undefined,
  };
}

/** "gələn ilin mart ayınadək sazişi": when something is done is no part of a bare name. */
function pastWhen({ page, dates }: Scene, name: Phrase, head: Hit): void {
  if (page.language.documents.subject === "after") return;
  // "suw hakynda topara 1-nji iýula çenli degişli Ylalaşygyň taslamasy": until when it is to be drawn up
  const due = within(dates, name.from, head.from).findLast((d) => isDue(d) && page.language.morphology.verbLast);
  if (due && !((page.words[due.to]?.readings[0]?.f ?? 0) & F.V)) {
    const { stop } = listsOf(page.language, page.lexis.fold);
    name.from = due.to + (stop.has(page.words[due.to]?.key ?? "") ? 1 : 0);
    return;
  }
  if (name.tied) return;
  const date = dates.find((d) => d.from <= name.from && d.to > name.from);
  if (!date || date.to > head.from || page.tokens.slice(date.from, date.to).some((t) => t.kind === NUMBER && t.end - t.start > 3))
    return;
  name.from = date.to;
}

/** Whether a name says only between whom: "iki ülke arasındaki anlaşmalar". */
function tellsSidesOnly({ page, parties }: Scene, name: Phrase, head: Hit, lists: Lists): boolean {
  if (name.to - name.from === head.to - head.from) return false;
  const sides = hitsOf(page, "sides");
  for (let i = name.from; i < name.to; i++) {
    const word = page.words[i];
    if (!word || (i >= head.from && i < head.to) || lists.about.has(word.key) || lists.inside.has(word.key)) continue;
    const at = { from: i, to: i + 1 };
    if (!lists.and.has(word.key) && !overlapping(sides, at) && !overlapping(parties, at)) return false;
  }
  return true;
}

/** Whether a noun of several words is written as a name: "Free Trade Agreement". */
export const isProper = (page: Page, { from, to }: Hit): boolean =>
  to - from > 1 && page.tokens.slice(from, to).every((t) => (t.flags & CAP) !== 0);

/** "Both of them", "the three of us": a number that bears a possessor stands for persons. */
function isCollective(page: Page, { from, to }: Stretch): boolean {
  if (page.tokens[from].kind === NUMBER) return false;
  if (endingAt(hitsOf(page, "cardinal"), to)?.entry.more?.collective) return true;
  const word = page.words[to - 1];
  const reading = word?.readings.find((r) => r.known);
  // "altı" is six before it is what is under something
  if (word?.readings.some((r) => r.known && r.stem === word.key)) return false;
  return reading !== undefined && (reading.f & POSSESSORS) !== 0;
}

/** A number that counts documents and not their sides or articles: small, no year, no ordinal, right before the noun ("12 sənəd", "27 ta hujjat"). */
function isCount(page: Page, i: number, head: Hit): boolean {
  const digits = page.text.slice(page.tokens[i].start, page.tokens[i].end);
  if (
    !/^\d{1,3}$/.test(digits) ||
    Number(digits) < 2 ||
    page.text[page.tokens[i].start - 1] === "№" ||
    !page.words[i + 1] ||
    page.words[i - 1] === null ||
    isSided(page, i)
  )
    return false;
  const between = head.from - i - 1;
  const loose = head.entry.code === "papers" || (page.language.documents.subject === "after" && head.f & F.PL);
  // "12 инвестициялык келишим"; "20 May Declaration" is of a day
  const counted = page.words[i + 1]!.form.length < 3 ? 2 : 1;
  const sort = between === counted && !head.entry.more?.weak && !startingAt(hitsOf(page, "date"), i + 1) && !(head.f & F.PSS3);
  // "12 vaqonun tədarükü haqqında müqavilə": what the document is about is counted
  if (between > 0 && !loose && (page.words[i + 1]?.readings[0]?.f ?? 0) & F.GEN) return false;
  // "24 intergovernmental and interagency documents"
  const { and, modifiers } = listsOf(page.language, page.lexis.fold);
  const tells = (at: number) => page.words[at]?.readings.some((r) => modifiers.has(r.stem)) ?? false;
  if (between === 3 && tells(i + 1) && and.has(page.words[i + 2]?.key ?? "") && tells(i + 3)) return true;
  return between === 0 || sort || (between === 1 && page.words[i + 1]!.form.length < 5) || (between < 3 && Boolean(loose));
}

/** Documents named together ("A, B və C imzalandı"): they share what governs them. */
export function chainsOf(page: Page, candidates: Candidate[], lists: Lists): Candidate[][] {
  const chains: Candidate[][] = [];
  const before = page.language.documents.subject === "before";
  for (const c of candidates) {
    const previous = chains.at(-1)?.at(-1);
    if (previous && previous.sentence === c.sentence) {
      const inside = before
        ? c.name.from <= previous.head.from && c.head.from >= previous.head.to
        : previous.name.to >= c.head.to && previous.head.to <= c.head.from;
      if (inside) {
        // a document within another's name; "an arrangement on drafting a treaty" is no other document
        const outer = before ? c : previous;
        if (outer.weak) {
          if (before) chains.at(-1)?.splice(-1, 1, previous);
          else chains.push([c]);
          continue;
        }
        const inner = before ? previous : c;
        inner.nested = true;
        if (!before) continue;
        chains.at(-1)?.pop();
        if (!chains.at(-1)?.length) chains.pop();
        const chain = chains.at(-1);
        if (chain?.length && adjacent(page, chain.at(-1)!, c, lists)) chain.push(c);
        else chains.push([c]);
        continue;
      }
      if (adjacent(page, previous, c, lists)) {
        chains.at(-1)?.push(c);
        continue;
      }
    }
    chains.push([c]);
  }
  return chains;
}

/** Whether the number at token `i` counts sides, articles or pages and no documents ("ko'p tomonlama", "15 maddelik"). */
const isSided = (page: Page, i: number) => overlapping(hitsOf(page, "not-counted"), { from: i + 1, to: i + 2 });

/** Whether only commas and "and" (and modifiers) stand between the names. */
function adjacent(page: Page, a: Candidate, b: Candidate, lists: Lists): boolean {
  let link = false;
  for (let i = a.name.to; i < b.name.from; i++) {
    const word = page.words[i];
    if (word === undefined) {
      const c = page.text[page.tokens[i].start];
      if (c !== "," && c !== ";" && c !== "(" && c !== ")") return false;
      // "… yürürlüğe girdiğini, anlaşma kapsamındaki …": what is told of the first ends before the comma
      if (c === "," && page.words[i - 1]?.readings.some((r) => r.f & F.V && r.f & F.PTCP && r.f & CASES)) return false;
      link = true;
    } else if (word && lists.and.has(word.key)) link = true;
    // "a protocol, and three memoranda on transport, customs and health": what the several are about stands before them
    else if (word && b.many && link && !(closesClause(word) && word.readings[0].f & (F.PST | F.PRF | F.FUT | F.PRS))) continue;
    else if (word && !lists.inside.has(word.key) && !lists.modifiers.has(word.key) && i - a.name.to > 3) return false;
    else if (word && closesClause(word)) return false;
  }
  return link;
}
