import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import { clauseOf } from "../clause/clauses.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Instrument, InstrumentAction, InstrumentKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, LINE, NUMBER } from "../text/tokens.ts";
import { firstFrom, overlapping, type Stretch, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import {
  afterMarker,
  closesClause,
  closingOf,
  featuresOf,
  type Lists,
  listsOf,
  marksOf,
  nameAfter,
  nameBefore,
  nominativeName,
  type Phrase,
  partiesOf,
  SIGNATORY,
} from "./phrase.ts";

/** Nouns of documents, what is done with them, and words that put the deed ahead. */
export const instrumentWords: Vocabulary = ({ documents }, add) => {
  for (const [kind, words] of Object.entries(documents.kinds)) add(words, { cat: "document", code: kind });
  for (const [kind, words] of Object.entries(documents.weak)) add(words, { cat: "document", code: kind, more: { weak: true } });
  add(documents.papers, { cat: "document", code: "papers" });
  add(documents.packages, { cat: "document", code: "papers", more: { many: true } });
  add(documents.not, { cat: "document", code: "not" });
  for (const [action, words] of Object.entries(documents.actions)) add(words, { cat: "document deed", code: action });
  add(documents.draft, { cat: "document draft", code: "draft" });
  add(documents.ahead, { cat: "document ahead", code: "ahead" });
  add(documents.list, { cat: "document list", code: "list" });
  add(documents.firms, { cat: "document firm", code: "firm" });
  add(documents.closing, { cat: "document closing", code: "closing" });
};

/** A document named somewhere in the text, before those that are one are put together. */
interface Candidate {
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
  /** sentence that tells the deed, where it is another than the name's */
  told?: number;
  /** closing words of the page, where the page is the document */
  closing?: Hit | undefined;
}

/** Documents that a parliament approves. */
const byTreaty = new Set<string>(["treaty", "agreement", "protocol"]);
/** What can be done "to" a document in the dative: a hand is put to it. */
const intoDative = new Set<string>(["signed", "initialled", "preparing"]);
/** What is done with a document that has been signed. */
const sealed = new Set<string>(["ratified", "in-force"]);
/** Kinds whose weak nouns name what was agreed or decided, on paper or not. */
const loose = new Set<string>(["agreement", "resolution"]);
const firm = new Set<string>(["signed", "adopted", "ratified", "initialled", "in-force"]);
const rank: Readonly<Record<InstrumentAction, number>> = {
  signed: 7,
  ratified: 6,
  initialled: 6,
  adopted: 6,
  "in-force": 5,
  preparing: 4,
  implementing: 3,
  mentioned: 1,
};

/**
 * Documents between states that the text names, each once, with what is done with it. Nouns come from the language's table of
 * documents, the name is measured around them, and the deed is the nearest that governs it in its clause or opens its list.
 */
export function instrumentsOf(scene: Scene): Instrument[] {
  const { page } = scene;
  const heads = headsOf(page);
  if (!heads.length) return [];
  const lists = listsOf(page.language, page.lexis.fold);
  const marks = marksOf(scene, "document", "document deed");
  const candidates = heads.map((head) => candidateOf(scene, readingOf(page, head, lists), marks, lists));
  const chains = chainsOf(page, candidates, lists);
  const all = bySentence(candidates);
  for (const chain of chains) govern(scene, marks, chain, all);
  inLists(page, all);
  recalled(candidates);
  ofItself(page, candidates);
  return gathered(scene, candidates, all);
}

/** Candidates by the number of their sentence. */
type BySentence = ReadonlyMap<number, readonly Candidate[]>;

function bySentence(candidates: readonly Candidate[]): BySentence {
  const sentences = new Map<number, Candidate[]>();
  for (const c of candidates) {
    const list = sentences.get(c.sentence);
    if (list) list.push(c);
    else sentences.set(c.sentence, [c]);
  }
  return sentences;
}

/** The candidates of a sentence and of those beside it. */
const near = (all: BySentence, sentence: number): Candidate[] =>
  [sentence - 1, sentence, sentence + 1].flatMap((s) => all.get(s) ?? []);

/** The nouns of documents, without the expressions that only look so. */
function headsOf(page: Page): Hit[] {
  const all = hitsOf(page, "document");
  const nots = all.filter((h) => h.entry.code === "not");
  const out: Hit[] = [];
  for (const hit of all) {
    if (hit.entry.code === "not" || overlapping(nots, hit)) continue;
    const last = out.at(-1);
    if (last && last.to > hit.from) {
      // the longer of two that overlap, the strong before the weak of two that are equal
      const longer = hit.to - hit.from > last.to - last.from;
      if (longer || (hit.from === last.from && last.entry.more?.weak && !hit.entry.more?.weak)) out[out.length - 1] = hit;
      continue;
    }
    out.push(hit);
  }
  return out;
}

/**
 * The reading of a noun that its neighbour allows: right after a word of subject ("haqqında saziş") it bears no possessor, so an
 * ending that could be either is a case.
 */
function readingOf(page: Page, head: Hit, lists: Lists): Hit {
  const before = page.words[head.from - 1];
  if (!before || !lists.about.has(before.key) || !(head.f & F.PSS3) || head.to - head.from > 1) return head;
  const other = within(hitsOf(page, "document"), head.from, head.to).find(
    (h) => h.from === head.from && h.to === head.to && !(h.f & F.PSS3) && h.f & CASES,
  );
  return other ? { ...head, f: other.f } : head;
}

function candidateOf(scene: Scene, head: Hit, marks: Uint8Array, lists: Lists): Candidate {
  const { page } = scene;
  const sentence = sentenceOf(page, head.from);
  const { from, to } = page.sentences[sentence];
  const floor = afterMarker(page, from);
  const name =
    page.language.documents.subject === "before"
      ? nameBefore(page, marks, head.from, head.to, floor)
      : nameAfter(scene, marks, head.from, head.to, floor, to);
  const words = new Set<string>();
  let many = head.entry.more?.many === true;
  for (let i = name.from; i < name.to; i++) {
    if (i >= head.from && i < head.to) continue;
    const word = page.words[i];
    if (!word || lists.about.has(word.key) || lists.inside.has(word.key) || lists.and.has(word.key)) continue;
    if (lists.several.has(word.key)) many = true;
    else if (page.tokens[i].kind === NUMBER && i < head.from) many ||= isCount(page, i, head);
    else words.add(word.readings[0]?.stem ?? word.key);
  }
  for (let i = head.from - 1; i >= Math.max(from, head.from - 3); i--) {
    const word = page.words[i];
    if (!word) break;
    const between = i >= name.from || lists.about.has(word.key) || word.readings.some((r) => lists.modifiers.has(r.stem));
    if (!between && !lists.several.has(word.key) && page.tokens[i].kind !== NUMBER) break;
    const opening = lists.several.get(word.key);
    if (opening === undefined && !(page.tokens[i].kind === NUMBER && isCount(page, i, head))) continue;
    many = true;
    name.from = opening && page.words[i - 1]?.key === opening ? i - 1 : i;
  }
  // "fourteen documents", "20-dən çox sənəd"; "two-sided protocol" counts nothing
  const near = many ? name.from : head.from;
  const amount = scene.amounts
    .slice(firstFrom(scene.amounts, from), firstFrom(scene.amounts, near))
    .find((a) => a.unit === "count" && a.value > 1 && a.value < 500 && a.to >= near && !isCollective(page, a));
  if (amount) name.from = amount.from;
  many ||= amount !== undefined;
  if (many) name.tied = false;
  return {
    kind: head.entry.code as InstrumentKind | "papers",
    weak: head.entry.more?.weak === true,
    head,
    sentence,
    name,
    plural: (head.f & F.PL) !== 0,
    many,
    words,
    titled: name.tied || words.size > 0 || within(scene.parties, head.from, head.to).length > 0,
    lists: false,
    nested: false,
    action: "mentioned",
    rule: "instrument.named",
    attribute: false,
    deed: undefined,
  };
}

/** "Both of them", "the three of us": a number that bears a possessor stands for persons. */
function isCollective(page: Page, { from, to }: Stretch): boolean {
  if (page.tokens[from].kind === NUMBER) return false;
  const reading = page.words[to - 1]?.readings.find((r) => r.known);
  return reading !== undefined && (reading.f & POSSESSORS) !== 0;
}

/** A number that counts documents: small, no year, no ordinal, right before the noun ("12 sənəd", "27 ta hujjat"). */
function isCount(page: Page, i: number, head: Hit): boolean {
  const digits = page.text.slice(page.tokens[i].start, page.tokens[i].end);
  if (
    !/^\d{1,3}$/.test(digits) ||
    Number(digits) < 2 ||
    page.text[page.tokens[i].start - 1] === "№" ||
    !page.words[i + 1] ||
    page.words[i - 1] === null
  )
    return false;
  const between = head.from - i - 1;
  const loose = head.entry.code === "papers" || (page.language.documents.subject === "after" && head.f & F.PL);
  return between === 0 || (between === 1 && page.words[i + 1]!.form.length < 5) || (between < 3 && Boolean(loose));
}

/** Documents named together ("A, B və C imzalandı"): they share what governs them. */
function chainsOf(page: Page, candidates: Candidate[], lists: Lists): Candidate[][] {
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

/** Whether only commas and "and" (and modifiers) stand between the names. */
function adjacent(page: Page, a: Candidate, b: Candidate, lists: Lists): boolean {
  let link = false;
  for (let i = a.name.to; i < b.name.from; i++) {
    const word = page.words[i];
    if (word === undefined) {
      const c = page.text[page.tokens[i].start];
      if (c !== "," && c !== ";" && c !== "(" && c !== ")") return false;
      link = true;
    } else if (word && lists.and.has(word.key)) link = true;
    else if (word && !lists.inside.has(word.key) && !lists.modifiers.has(word.key) && i - a.name.to > 3) return false;
    else if (word && closesClause(word)) return false;
  }
  return link;
}

/** The deeds of a sentence; where a form can be read in several ways, one hit bears the features of all. */
function deedsOf(page: Page, from: number, to: number): Hit[] {
  const out: Hit[] = [];
  for (const hit of within(hitsOf(page, "document deed"), from, to)) {
    const last = out.at(-1);
    if (last && last.from === hit.from && last.to === hit.to && last.entry.code === hit.entry.code)
      out[out.length - 1] = { ...last, f: last.f | hit.f };
    else out.push(hit);
  }
  return out;
}

/** Finds what is done with the documents of a chain. */
function govern(scene: Scene, marks: Uint8Array, chain: Candidate[], all: BySentence): void {
  const { page } = scene;
  const { from, to } = page.sentences[chain[0].sentence];
  const deeds = deedsOf(page, from, to).filter(
    (d) => !near(all, chain[0].sentence).some((c) => d.from >= c.head.from && d.to <= c.head.to),
  );
  const ahead = within(hitsOf(page, "document ahead"), from, to);
  const drafts = within(hitsOf(page, "document draft"), from, to);
  const before = page.language.documents.subject === "before";
  for (const c of chain) {
    const draft = drafts.find((d) =>
      before ? d.from >= c.name.to && d.from - c.name.to <= 1 : d.to <= c.head.from && c.head.from - d.to <= 2,
    );
    if (draft) {
      const agreed = deeds.find((d) => d.entry.code === "initialled" && d.from >= draft.to && d.from - draft.to < 6);
      if (agreed) {
        settle(page, c, agreed, false, ahead, from, to);
        continue;
      }
      c.action = "preparing";
      c.rule = "instrument.draft";
      continue;
    }
    const found = before ? governsLast(page, marks, c, deeds, all, from, to) : governsFirst(scene, c, deeds, from, to);
    // "the text was agreed and initialled": the last of two deeds told together counts
    const next =
      found && !firm.has(found.deed.entry.code) && deeds.find((d) => d.from >= found.deed.to && d.from - found.deed.to < 3);
    if (found && next && next.f & F.FIN && !(next.f & F.FUT) && firm.has(next.entry.code) && found.deed.f & F.FIN)
      found.deed = next;
    if (found) settle(page, c, found.deed, found.attribute, ahead, from, to);
  }
  // those without a deed of their own share the next one's (before the verb) or the previous one's (after it)
  if (before) for (let i = chain.length - 2; i >= 0; i--) share(chain[i], chain[i + 1]);
  for (let i = 1; i < chain.length; i++) share(chain[i], chain[i - 1]);
  if (!before) for (let i = chain.length - 2; i >= 0; i--) share(chain[i], chain[i + 1]);
}

function share(to: Candidate, from: Candidate): void {
  if (to.deed || to.rule === "instrument.draft" || !from.deed || from.attribute) return;
  to.action = from.action;
  to.deed = from.deed;
  to.rule = "instrument.shared";
}

/** How many words of no account may stand between a document and what is done with it. */
const reach = (code: string) => (firm.has(code) ? 14 : 7);

/** The deed that governs a document in languages whose verbs stand last. */
function governsLast(
  page: Page,
  marks: Uint8Array,
  c: Candidate,
  deeds: readonly Hit[],
  all: BySentence,
  from: number,
  to: number,
) {
  // what is ratified or comes into force now was signed before: "jasalgan … şartty ratifikasialady"
  const later = deeds.find(
    (d) =>
      d.from >= c.name.to &&
      d.from - c.name.to <= 3 &&
      sealed.has(d.entry.code) &&
      d.f & F.FIN &&
      !blocked(page, c.name.to, d.from),
  );
  if (later && !(c.head.f & (F.LOC | F.ABL | F.INS | F.GEN))) return { deed: later, attribute: false };
  // an attribute right before the name: "2014-cü ildə imzalanmış …"
  for (let k = deeds.length - 1; k >= 0; k--) {
    const d = deeds[k];
    if (d.to > c.name.from + 1 || d.from < from) continue;
    if (c.name.from - d.to <= 1 && d.f & F.V && d.f & F.PTCP && noMark(page, d.to, c.name.from)) {
      // "the programme in force was signed in 2024"
      const told = d.entry.code === "in-force" && deeds.find((o) => o.from >= c.name.to && o.f & F.FIN && firm.has(o.entry.code));
      if (told && !blocked(page, c.name.to, told.from, marks)) return { deed: told, attribute: false };
      return { deed: d, attribute: true };
    }
    break;
  }
  const { f } = c.head;
  if (f & (F.LOC | F.ABL | F.INS)) return undefined;
  for (const d of deeds) {
    if (d.from < c.name.to || d.to > to) continue;
    // "sazişə əsasən", "bitimga muvofiq": what is done in accordance with it
    if (f & F.DAT && !intoDative.has(d.entry.code) && !(d.entry.code === "implementing" && d.from - c.name.to <= 1))
      return undefined;
    if (blocked(page, c.name.to, d.from, marks)) return undefined;
    // in the genitive it is a part of what the next noun says: "memorandumun imzalanması", not "memorandumun əhəmiyyəti … imzalayıb"
    if (f & F.GEN && (d.from - c.name.to > 4 || (d.f & F.V && d.f & F.FIN && !(d.f & (F.MSDR | F.PTCP))))) return undefined;
    if (gapOf(page, marks, c.name.to, d.from) > reach(d.entry.code)) return undefined;
    // an attribute of the next document
    if (
      d.f & F.V &&
      d.f & F.PTCP &&
      !(d.f & F.FIN) &&
      near(all, c.sentence).some((o) => o !== c && o.name.from >= d.to && o.name.from - d.to <= 1)
    )
      continue;
    return { deed: d, attribute: false };
  }
  return undefined;
}

const noMark = (page: Page, from: number, to: number) => {
  for (let i = from; i < to; i++) if (page.words[i] === undefined) return false;
  return true;
};

/** How many words stand between a document and its deed, those who sign it ("the heads of A, B and C") not counted. */
function gapOf(page: Page, marks: Uint8Array, from: number, to: number): number {
  if (to - from <= 14) return to - from;
  let n = 0;
  for (let i = from; i < to && n < 20; i++) {
    if (page.words[i] === null) {
      const close = closingOf(page, i, Math.min(to, i + 10));
      if (close > 0) i = close;
    } else if (page.words[i] && !(marks[i] & SIGNATORY) && !(page.tokens[i].flags & CAP)) n++;
  }
  return n;
}

/** Whether a clause ends between two places; words of signatories, where they are marked, are not looked at. */
function blocked(page: Page, from: number, to: number, marks?: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    if (marks && marks[i] & SIGNATORY) continue;
    const word = page.words[i];
    if (word === undefined && /[;:!?…]/.test(page.text[page.tokens[i].start])) return true;
    if (word && closesClause(word)) return true;
  }
  return false;
}

/** The deed that governs a document in languages whose verbs stand before or after it. */
function governsFirst(scene: Scene, c: Candidate, deeds: readonly Hit[], from: number, to: number) {
  const { page } = scene;
  const after = deeds.find((d) => d.from >= c.name.to && d.to <= to);
  const left = deeds.filter((d) => d.to <= c.name.from && d.from >= from).at(-1);
  const gap = after ? distance(page, c.name.to, after.from) : 99;
  // «подписанное в 2015 году в Астане соглашение»
  if (left && (left.f & (F.V | F.PTCP | F.FIN)) === (F.V | F.PTCP) && isAside(scene, left.to, c.name.from))
    return { deed: left, attribute: true };
  // "initialled an agreement and signed a protocol"
  const { and } = listsOf(page.language, page.lexis.fold);
  const joined = after && and.has(page.words[after.from - 1]?.key ?? "") && after.from - c.name.to <= 2;
  if (left && joined && left.f & F.V && distance(page, left.to, c.name.from) <= 1) return { deed: left, attribute: false };
  if (after && gap <= 3 && !blockedAfter(page, c.name.to, after.from)) return { deed: after, attribute: gap === 0 };
  if (left && distance(page, left.to, c.name.from) <= reach(left.entry.code) - 2 && !blocked(page, left.to, c.name.from))
    return { deed: left, attribute: (left.f & (F.PTCP | F.FIN)) === F.PTCP && left.to === c.name.from };
  if (after && gap <= reach(after.entry.code) && !blockedAfter(page, c.name.to, after.from))
    return { deed: after, attribute: false };
  return undefined;
}

/** Whether only a day or a place, and the words that tie them, stand between a participle and its noun. */
function isAside(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > 12) return false;
  const { page } = scene;
  const { when, inside } = listsOf(page.language, page.lexis.fold);
  const lists: (readonly Stretch[])[] = [scene.dates, scene.places, scene.parties, scene.persons];
  const asides = lists.flatMap((list) => within(list, from, to));
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (word === undefined) return false;
    if (word && !when.has(word.key) && !inside.has(word.key) && !asides.some((m) => m.from <= i && i < m.to)) return false;
  }
  return true;
}

const distance = (page: Page, from: number, to: number) => {
  let n = 0;
  for (let i = from; i < to; i++) if (page.words[i]) n++;
  return n;
};

function blockedAfter(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (word === undefined && /[;:!?…]/.test(page.text[page.tokens[i].start])) return true;
  }
  return false;
}

/** Decides the action from the deed and from what puts it ahead. */
function settle(page: Page, c: Candidate, deed: Hit, attribute: boolean, ahead: readonly Hit[], from: number, to: number): void {
  const code = deed.entry.code as InstrumentAction;
  c.deed = deed;
  c.attribute = attribute;
  c.rule = `instrument.${code}`;
  c.action = code;
  if (code === "adopted" && byTreaty.has(c.kind) && hitsOf(page, "topic parliament").some((h) => h.from >= from && h.to <= to))
    c.action = "ratified";
  if (!firm.has(code)) return;
  const before = page.language.documents.subject === "before";
  const done = deed.f & F.V && deed.f & F.FIN && deed.f & (F.PST | F.PRF) && !(deed.f & F.MSDR);
  const undone = isUndone(page, deed, from, to, before);
  if (attribute && !(deed.f & F.FUT) && !undone) return;
  const { yet } = listsOf(page.language, page.lexis.fold);
  const future =
    (deed.f & F.FUT) !== 0 ||
    undone ||
    [1, 2, 3].some((n) => deed.from - n >= from && yet.has(page.words[deed.from - n]?.key ?? "")) ||
    (!done &&
      ahead.some((a) =>
        before
          ? (a.from >= deed.to - 1 && a.from - deed.to <= 5 && !blocked(page, deed.to, a.from)) ||
            (a.to <= deed.from && deed.from - a.to <= 1 && a.from >= c.name.to)
          : a.to <= deed.from + 1 && deed.from - a.to <= 6 && a.from >= from && !blockedAfter(page, a.to, deed.from),
      ));
  if (!future || to < from) return;
  c.rule = `instrument.${code}.ahead`;
  const coming = deed.f & F.FUT || (undone && !(deed.f & F.NEG)) || yet.has(page.words[deed.from - 1]?.key ?? "");
  if (code === "in-force" && coming) return;
  c.action = code === "ratified" || code === "in-force" ? "mentioned" : "preparing";
}

/**
 * Whether a deed is told as one that has not been done: in a present tense that speaks of what is to come ("qo‘l qo‘yiladi"), denied, or
 * as what something else waits for ("until it is signed").
 */
function isUndone(page: Page, deed: Hit, from: number, to: number, before: boolean): boolean {
  const { f } = deed;
  const key = page.words[deed.to - 1]?.key ?? "";
  const { undone } = listsOf(page.language, page.lexis.fold);
  const { simplePresent } = page.language.morphology;
  if (before) {
    const comes = f & F.V && !(f & F.PST) && simplePresent.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
    const denied = f & F.V && f & F.NEG && f & (F.CVB | F.FIN);
    const after = deed.to < to && f & F.V && !(f & F.CVB) && undone.has(page.words[deed.to]?.key ?? "");
    const due = f & F.OBLIG && f & F.FIN && !(f & (F.PST | F.PRF));
    return Boolean(comes || denied || after || due);
  }
  for (let i = deed.from - 1; i >= from && deed.from - i < 12; i--) {
    const word = page.words[i];
    if (word === undefined && /[;:!?…,]/.test(page.text[page.tokens[i].start])) return false;
    if (word && undone.has(word.key)) return true;
  }
  return false;
}

/** Gives the items of a list what is said where it is opened: "the following documents were signed: 1. …; 2. …". */
function inLists(page: Page, candidates: BySentence): void {
  let open: { action: InstrumentAction; deed: Hit | undefined; by: Candidate | undefined } | undefined;
  let reached = -1;
  const give = (c: Candidate) => {
    if (!open || c.rule === "instrument.draft" || (c.deed && c.attribute && firm.has(c.action))) return;
    c.action = open.action;
    c.deed = open.deed;
    c.rule = "instrument.listed";
    if (open.by) open.by.lists = true;
  };
  for (let s = 0; s < page.sentences.length; s++) {
    const { from, to } = page.sentences[s];
    const own = (candidates.get(s) ?? []).filter((c) => !c.nested);
    const last = page.text[page.tokens[to - 1].end - 1];
    if (open && s - reached === 1) {
      const item =
        (page.tokens[from].flags & LINE) !== 0 && (afterMarker(page, from) > from || /[;,]/.test(last) || own.length > 0);
      const told = own.some((c) => c.deed && c.deed.f & F.V && c.deed.f & F.FIN && !c.attribute);
      if (item && !told) {
        own.forEach(give);
        reached = s;
        continue;
      }
      if (last === ":") {
        reached = s;
        continue;
      }
    }
    const opener = own.find((c) => c.action !== "mentioned" && (c.kind === "papers" || c.plural || c.many));
    const names = own.filter((c) => c !== opener && !c.deed);
    if (opener) {
      open = { action: opener.action, deed: opener.deed, by: opener };
      reached = s;
      const colon = colonOf(page, from, to);
      const list = listed(page, from, to);
      for (const c of own) {
        if (c === opener || c.head.from < opener.head.from) continue;
        if (colon >= 0 ? c.head.from > colon && !(c.deed && c.deed.from > colon) : list && !c.deed) give(c);
      }
    } else if (last === ":" && !own.length) {
      const deed = deedsOf(page, from, to).find((d) => firm.has(d.entry.code) && !(d.f & F.FUT));
      if (deed) {
        open = { action: deed.entry.code as InstrumentAction, deed, by: undefined };
        reached = s;
      }
    } else if (open && names.length && listed(page, from, to) && s - reached === 1) names.forEach(give);
    else if (open && s - reached > 1) open = undefined;
  }
}

/** "The document was signed by …": the one that the sentence before names. */
function recalled(candidates: readonly Candidate[]): void {
  for (let k = 1; k < candidates.length; k++) {
    const c = candidates[k];
    const bare = !c.titled && !c.many && !c.plural && firm.has(c.action);
    const before = candidates[k - 1];
    if (!bare || before.sentence !== c.sentence - 1 || before.deed || before.nested || !before.titled) continue;
    if (c.kind !== "papers" && c.kind !== before.kind) continue;
    before.action = c.action;
    before.deed = c.deed;
    before.rule = "instrument.recalled";
    before.told = c.sentence;
  }
}

/**
 * A page that is itself the communiqué: its title stands as a line of its own at the top. It is signed where it closes with place
 * and day ("Done in …"), else adopted.
 */
function ofItself(page: Page, candidates: readonly Candidate[]): void {
  const title = candidates.find((c) => {
    const { from, to } = page.sentences[c.sentence];
    const whole = c.name.from - afterMarker(page, from) <= 1 && to - c.name.to <= 2;
    return (c.kind === "joint-statement" || c.kind === "declaration") && !c.weak && !c.deed && c.sentence < 6 && whole;
  });
  if (!title || page.sentences.length < title.sentence + 5) return;
  const closing = hitsOf(page, "document closing").at(-1);
  title.action = closing ? "signed" : "adopted";
  title.rule = "instrument.itself";
  title.closing = closing;
}

const listed = (page: Page, from: number, to: number) => within(hitsOf(page, "document list"), from, to).length > 0;

function colonOf(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) if (page.words[i] === undefined && page.text[page.tokens[i].start] === ":") return i;
  return -1;
}

/** Whether a candidate is an item at all. */
function counts(c: Candidate): boolean {
  if (c.kind === "papers") {
    if (c.many) return c.action !== "mentioned";
    if (c.plural) return firm.has(c.action) && !c.lists && (!c.attribute || c.name.tied);
    return c.name.tied && c.action !== "mentioned";
  }
  if (c.plural && !c.titled) return (firm.has(c.action) || c.many) && !c.lists;
  if (c.weak) {
    // arrangements and decisions spoken of as many are no documents yet
    if (c.plural && !c.many && loose.has(c.kind)) return c.name.tied && c.action === "signed";
    if (!c.titled) return firm.has(c.action) && c.attribute;
    return firm.has(c.action) || c.action === "preparing" || (c.action === "implementing" && c.name.tied);
  }
  if (c.titled) return true;
  return firm.has(c.action) || c.action === "preparing" || (c.action === "implementing" && c.head.to - c.head.from > 1);
}

/** Puts together those that are one document, and makes items of them. */
function gathered(scene: Scene, candidates: readonly Candidate[], all: BySentence): Instrument[] {
  const kept: Candidate[] = [];
  for (const c of candidates) {
    if (c.nested) {
      if (!c.name.tied && c.words.size < 2) {
        scene.trace?.("instruments", "instrument.within", c.head, "a bare noun within another document's name");
        continue;
      }
      if (!c.attribute) {
        c.action = "mentioned";
        c.rule = "instrument.within";
      }
    }
    if (!counts(c)) {
      scene.trace?.("instruments", c.rule, c.head, "no name of its own, and nothing is done with it");
      continue;
    }
    const at = kept.findIndex((k) => isSame(k, c));
    if (at < 0) kept.push(c);
    else kept[at] = merged(kept[at], c);
  }
  const titled = new Set(kept.filter((c) => c.titled).map((c) => c.kind));
  // "documents were signed" says nothing more where they are named
  const named = kept.some((c) => !isPackage(c) && !c.attribute && c.action === "signed");
  return kept
    .filter((c) => !(named && isPackage(c) && !c.many))
    .filter((c) => c.titled || c.many || c.plural || c.attribute || !titled.has(c.kind))
    .flatMap((c) => itemsOf(scene, c, all));
}

/** Documents signed together and not named one by one. */
const isPackage = (c: Candidate) =>
  !c.name.tied && (c.many || (c.plural && (c.kind === "papers" || (c.kind === "agreement" && !c.titled))));

function isSame(a: Candidate, b: Candidate): boolean {
  if (isPackage(a) !== isPackage(b)) return false;
  if (isPackage(a)) return true;
  if (a.kind !== b.kind) return false;
  if (a.sentence === b.sentence && a.words.size && b.words.size) {
    const common = [...a.words].filter((w) => b.words.has(w)).length;
    return common === a.words.size && common === b.words.size;
  }
  if (a.words.size === 0 || b.words.size === 0)
    return a.words.size === b.words.size ? !(a.attribute !== b.attribute) : !(a.words.size ? b : a).attribute;
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  const [less, more] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)];
  return common === less || (common / less >= 0.6 && common / more >= 0.5);
}

/** The fuller name of two mentions of one document, with the firmer of their deeds. */
function merged(a: Candidate, b: Candidate): Candidate {
  const fuller = a.many !== b.many ? (a.many ? a : b) : b.words.size > a.words.size ? b : a;
  const firmer = rank[b.action] > rank[a.action] ? b : a;
  return {
    ...fuller,
    action: firmer.action,
    rule: firmer.rule,
    deed: firmer.deed,
    attribute: firmer.attribute,
    told: firmer.sentence,
  };
}

/** Whether companies or goods stand in a document's name, or, where nothing ties a subject to it, beside it. */
function ofFirms(page: Page, { name, sentence }: Candidate): boolean {
  const { from, to } = page.sentences[sentence];
  const [low, high] = name.tied ? [name.from, name.to] : [Math.max(from, name.from - 16), Math.min(to, name.to + 12)];
  return within(hitsOf(page, "document firm"), low, high).length > 0;
}

/** The items of a document, one for each subject where several papers are named by their subjects alone. */
function itemsOf(scene: Scene, c: Candidate, all: BySentence): Instrument[] {
  const { page } = scene;
  const inferred: Record<string, string> = {};
  const { from, to } = c.name;
  const closing = c.closing && page.sentences[sentenceOf(page, c.closing.from)];
  const start = page.tokens[closing?.from ?? from].start;
  const end = page.tokens[(closing?.to ?? to) - 1].end;
  const { parties, stated } = partiesOf(scene, from, to);
  if (!stated && parties.length) inferred.parties = "the states the text is about";
  const own = c.kind === "treaty" && c.head.to - c.head.from === 1 && ofFirms(page, c) ? "contract" : c.kind;
  const kind = isPackage(c) ? "package" : own === "papers" ? "other" : own;
  const item = {
    kind,
    action: c.action,
    title: nominativeName(page, c.name, c.head),
    parties,
    date: dateOf(scene, c, all, inferred),
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: c.rule,
    inferred,
  } satisfies Instrument;
  const subjects = kind === "other" && c.plural ? subjectsOf(page, c) : [];
  return subjects.length > 1 ? subjects.map((title) => ({ ...item, title })) : [item];
}

const isAnd = (lists: Lists, key: string | undefined) => key !== undefined && lists.and.has(key) && !lists.inside.has(key);

/** "A-ya, B-yə və C-yə dair sənədlər": each subject as a title of its own. */
function subjectsOf(page: Page, c: Candidate): string[] {
  const { from } = c.name;
  if (page.language.documents.subject !== "before") return [];
  const lists = listsOf(page.language, page.lexis.fold);
  const cuts: number[] = [];
  let tie = c.head.from;
  while (tie > from && !lists.about.has(page.words[tie - 1]?.key ?? "")) tie--;
  if (tie === from) return [];
  for (let i = from + 1; i < tie - 1; i++) {
    if (page.words[i] === undefined) cuts.push(i);
    else if (cuts.length && isAnd(lists, page.words[i]?.key) && featuresOf(page.words[i - 1]!) & CASES) cuts.push(i);
  }
  if (!cuts.length) return [];
  const last = page.words[c.head.to - 1]!;
  const noun = page.words[c.head.to - 1]?.readings.find((r) => r.f === c.head.f)?.cut ?? last.form.length;
  const tail = `${textOf(page, tie - 1, tie)} ${last.form.slice(0, noun)}`;
  return [from, ...cuts.map((i) => i + 1)].map((start, k) => `${textOf(page, start, cuts[k] ?? tie - 1)} ${tail}`);
}

/** The day of the action: a date in the clause, else the day of the meeting the text tells of. */
function dateOf(scene: Scene, c: Candidate, all: BySentence, inferred: Record<string, string>): string | null {
  if (!firm.has(c.action)) return null;
  const { page } = scene;
  const { from, to } = page.sentences[c.told ?? c.sentence];
  const apart = c.told !== undefined && c.told !== c.sentence;
  // a day of another clause before ("ötən il … müzakirə olunub, memorandum imzalanıb") is not that of the deed
  const clause = clauseOf(page, c.sentence, c.name.from, c.name.to).from;
  const low = c.attribute && c.deed ? Math.min(c.deed.from - 8, c.name.from) : apart ? from : clause;
  const high = apart ? to : Math.max(c.deed ? c.deed.to + 4 : to, c.name.to + 5);
  const days = within(scene.dates, Math.max(from, low), Math.min(to, high)).filter((d) => d.date);
  const others = near(all, c.told ?? c.sentence);
  const outside = days.filter((d) => !others.some((o) => d.from >= o.name.from && d.to <= o.name.to && !o.many));
  const inside = days.find((d) => d.from >= c.head.to && d.kind === "day");
  const found = outside.find((d) => d.kind === "day") ?? outside[0] ?? inside;
  if (found) {
    if (found.inferred) inferred.date = found.inferred;
    return c.deed && c.deed.f & F.FUT ? found.future : found.date;
  }
  if (c.attribute || c.nested || !c.deed || !(c.deed.f & F.FIN)) return null;
  const main = scene.dates.find((d) => d.kind === "day" && d.date);
  const date = main?.date ?? page.published;
  if (date) inferred.date = main ? "the day of the meeting told of" : "day of publication";
  return date;
}
