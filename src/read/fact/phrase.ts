import { CASES, F } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import type { DateMention, PartyMention } from "../mention/mention.ts";
import { once } from "../once.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import { rowOf } from "../pair.ts";
import type { Scene } from "../scene.ts";
import type { Fold } from "../text/fold.ts";
import { CAP, GLUED, NUMBER, UPPER, WORD } from "../text/tokens.ts";
import { allEndingAt, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit, Word } from "../word/lexis.ts";
import { agreeing, nominative } from "../word/nominative.ts";

/** A name's stretch of tokens, end excluded, and what was met while it was measured. */
export interface Phrase {
  from: number;
  to: number;
  /** whether a word of subject ("haqqında", "о", "on") or quotation marks tie the title to its noun */
  tied: boolean;
}

/** Marks set on tokens before names are measured. */
const HEAD = 1; // noun of a document or body
const DEED = 2; // what is done with one
const PERSON = 4;
const PARTY = 8;
/** who may sign it: people with their posts, states and institutions */
export const SIGNATORY = PERSON | PARTY;
/** an institution in the nominative, which does something to the document */
const SUBJECT = 16;
/** "among the documents": what follows are their names */
const LIST = 32;
/** a state named in the nominative */
const STATE = 64;

export interface Lists {
  readonly about: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** words of quantity, each with the word that may open it ("bir sıra") or "" */
  readonly several: ReadonlyMap<string, string>;
  readonly dated: ReadonlySet<string>;
  readonly when: ReadonlySet<string>;
  readonly also: ReadonlySet<string>;
  readonly yet: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
  readonly trade: ReadonlySet<string>;
  readonly bargain: ReadonlySet<string>;
  readonly span: ReadonlySet<string>;
  readonly unlike: readonly string[];
}
const made = new WeakMap<Language, Lists>();

/** The word lists of a language's titles, folded. */
export function listsOf(language: Language, fold: Fold): Lists {
  let lists = made.get(language);
  if (!lists) {
    const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold));
    const { about, inside, stop, modifiers, and, several, dated, when, also, yet, undone, unlike, span, trade } =
      language.documents;
    lists = {
      about: set(about),
      inside: set(inside),
      stop: set(stop),
      modifiers: set(modifiers),
      and: set(and),
      several: new Map(
        several
          .split(/\s+/)
          .filter(Boolean)
          .map((word): [string, string] => {
            const [last, first] = word.split("_").map(fold).reverse();
            return [last, first ?? ""];
          }),
      ),
      dated: set(dated),
      when: set(when),
      also: set(also),
      yet: set(yet),
      undone: set(undone),
      trade: set(trade?.ties ?? ""),
      bargain: set(trade?.noun ?? ""),
      span: set(span),
      unlike: unlike ? unlike.split(" ") : [],
    };
    made.set(language, lists);
  }
  return lists;
}

/** One byte a token: which of them are nouns of documents, deeds, names of people. */
export function marksOf(scene: Scene, heads: string, deeds: string): Uint8Array {
  const { page } = scene;
  const marks = new Uint8Array(page.tokens.length + 1);
  const paint = (list: readonly { from: number; to: number }[], bit: number) => {
    for (const { from, to } of list) for (let i = from; i < to; i++) marks[i] |= bit;
  };
  paint(hitsOf(page, heads), HEAD);
  if (deeds) paint(hitsOf(page, deeds), DEED);
  // "imzolanishi ko‘zda tutilgan … shartnoma", "bo‘lib o‘tgan … kengash"
  paint(
    scene.frames.filter((f) => !f.nominal && f.to - f.from > 1 && (f.sense === "plan" || f.sense === "hold") && f.f & F.PTCP),
    DEED,
  );
  paint(hitsOf(page, "document list"), LIST);
  // of a man with the body he sits in ("co-chairman of the Turkmen-Japanese Committee") the name alone
  const seated = (p: Stretch) => heads === "body" && overlapping(hitsOf(page, heads), p);
  paint(
    scene.persons.map((p) => (seated(p) ? { from: p.nameFrom, to: p.nameTo } : p)),
    PERSON,
  );
  // "hamkasbidan … to‘g‘risidagi bitimni imzolashni so‘radi"
  if (heads === "document")
    paint(
      hitsOf(page, "head").filter((h) => h.entry.code === "counterpart" && h.f & (F.ACC | F.ABL | F.DAT)),
      PERSON,
    );
  // "the Council of Heads of Customs Services", "rektorlarının dördüncü forumu"
  const isBetween = (at: number) =>
    /^[IVX]+$/.test(page.words[at]?.form ?? "") ||
    !page.words[at]?.readings.slice(0, 1).some((r) => r.known && r.f & (CASES | F.V | F.PSS3 | F.PL));
  const isOfBody = ({ to }: Stretch): boolean =>
    heads === "body" &&
    [to, to + 1].some((at) => startingAt(hitsOf(page, heads), at)?.to === at + 1 && (at === to || isBetween(to))) &&
    (page.words[to - 1]?.readings.some((r) => r.known && r.f & F.PL) ?? false);
  const reaches = ({ from, to }: Stretch): boolean =>
    heads === "body" &&
    startingAt(hitsOf(page, heads), to) !== undefined &&
    to - from > 1 &&
    endingAt(scene.parties, to) !== undefined;
  // a post that seems to reach over a document's name is measured too far
  paint(
    scene.posts.filter((p) => !overlapping(hitsOf(page, heads), p) && !isOfBody(p) && !reaches(p)),
    PERSON,
  );
  paint(scene.parties, PARTY);
  const { inside } = listsOf(page.language, page.lexis.fold);
  // "yig‘ilish ishtirokchilari … deklaratsiyasini imzoladilar"
  paint(
    hitsOf(page, "sides").filter(
      (h) =>
        h.to - h.from > 1 &&
        !(h.f & CASES) &&
        !inside.has(page.words[h.to]?.key ?? "") &&
        page.words[h.to - 1]?.readings.some((r) => r.known && r.f & F.PL),
    ),
    PERSON,
  );
  paint(
    scene.parties.filter((p) => p.by === "name" && !(p.f & CASES)),
    STATE,
  );
  paint(
    // "парламенттер аралык кызматташтык": what a document is about, not who signs it
    hitsOf(page, "topic parliament").filter(
      (h) => !(h.f & (CASES | F.PL | F.PSS3)) && !inside.has(page.words[h.to - 1]?.key ?? ""),
    ),
    SUBJECT,
  );
  const doers = scene.parties.filter((p) => p.by === "institution" && !(p.f & (CASES | F.PL)));
  paint(doers, SUBJECT);
  return marks;
}

/** Features of a word's likeliest reading. */
export const featuresOf = (word: Word): number => word.readings[0]?.f ?? 0;
const some = (word: Word, bits: number) => word.readings.some((r) => (r.f & bits) === bits);
/** A verb that closes a clause, and no noun by any known reading. */
export const closesClause = (word: Word): boolean =>
  word.readings.length > 0 &&
  (word.readings[0].f & (F.V | F.FIN)) === (F.V | F.FIN) &&
  !word.readings.some((r) => r.known && !(r.f & F.V));

const opens = /^[«“„‟"]$/;
const closes = /^[»”“"]$/;
const mark = (page: Page, i: number) => page.text.slice(page.tokens[i].start, page.tokens[i].end);
const isDash = (c: string) => /^\p{Pd}+$/u.test(c);

/** The token of the opening mark that belongs to the closing one at `i`; -1 where there is none near. */
export function openingOf(page: Page, i: number, floor: number): number {
  for (let j = i - 1; j >= floor && i - j < 50; j--) if (page.words[j] === null && opens.test(mark(page, j))) return j;
  return -1;
}
export function closingOf(page: Page, i: number, end: number): number {
  for (let j = i + 1; j < end && j - i < 50; j++) if (page.words[j] === null && closes.test(mark(page, j))) return j;
  return -1;
}

/** Whether the dash at `i` ties the names or numbers on both sides: "Azərbaycan – Qazaxıstan", "2025–2027". */
function tiesNames(page: Page, i: number): boolean {
  const before = page.tokens[i - 1];
  const after = page.tokens[i + 1];
  if (!before || !after) return false;
  if (page.tokens[i].flags & after.flags & GLUED) return true;
  return before.kind !== WORD || after.kind !== WORD || ((before.flags & CAP) !== 0 && (after.flags & CAP) !== 0);
}

/** Whether a mark ties the parts of a unit: "kVt·saat", "m³/s". */
const tiesUnits = (page: Page, i: number): boolean =>
  /[·⋅/×]/.test(mark(page, i)) &&
  (page.tokens[i].flags & (page.tokens[i + 1]?.flags ?? 0) & GLUED) !== 0 &&
  !(page.tokens[i + 1].flags & CAP);

/**
 * Measures a name whose noun (tokens `from` to `to`) stands last: goes left over the words that can belong to it, not past
 * `floor`. `most` bounds the number of words where nothing ties them to the noun.
 */
export function nameBefore(page: Page, marks: Uint8Array, from: number, to: number, floor: number, most = 8): Phrase {
  const { words, tokens, language, lexis } = page;
  const lists = listsOf(language, lexis.fold);
  let start = from;
  let end = to;
  let tied = false;
  let quoted = false;
  let free = 0;
  let verbal = false;
  let owned = words.slice(from, to).some((w) => w && some(w, F.PSS3));
  // the noun ends what stands in quotation marks: "“A protokolü” ile “B programı”"
  const inMarks = words[to] === null && closes.test(mark(page, to)) && (tokens[to].flags & GLUED) !== 0;
  // "“Xəzər dənizində külək enerjisi üzrə Memorandum”un": what the marks hold is the name
  const opened = inMarks ? openingOf(page, to, floor) : -1;
  if (opened >= 0 && opened + 1 < from && (opened === floor || !(tokens[opened].flags & GLUED)))
    return { from: opened, to: to + 1, tied: true };
  for (let i = from - 1; i >= floor && from - i < 60; i--) {
    const word = words[i];
    if (inMarks && word === null && opens.test(mark(page, i)) && (i === floor || !(tokens[i].flags & GLUED))) {
      if (i + 1 < from) return { from: i, to: to + 1, tied: true };
    }
    if (word === undefined) {
      // a comma inside a tied title joins things of the same case
      const left = words[i - 1];
      const right = words[i + 1];
      if (mark(page, i) === "." && tokens[i].flags & GLUED && tokens[i - 1]?.kind === NUMBER && language.morphology.ordinalPoint)
        continue;
      if (tiesUnits(page, i)) continue;
      // "dekabrda yig‘ilib, 2026-yil uchun rejani tasdiqladi": a converb before a comma closes what it tells
      const linked = left?.readings.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB) && r.cut > 2) ?? false;
      const joined = tied && mark(page, i) === "," && left && right && !linked && !(marks[i - 1] & (HEAD | DEED));
      if (joined && joins(left, words, i + 1, start)) continue;
      // "qaz mübadiləsi (svop) sazişi"
      const open = mark(page, i) === ")" ? parenthesisStart(page, i, floor) : -1;
      if (open > floor) {
        i = open;
        continue;
      }
      break;
    }
    if (word === null) {
      const c = mark(page, i);
      if (closes.test(c)) {
        const open = openingOf(page, i, floor);
        if (open >= 0) {
          if (i === from - 1) quoted = true;
          tied ||= quoted;
          start = open;
          i = open;
          continue;
        }
      }
      if (isDash(c) && i > floor && tiesNames(page, i)) continue;
      // the noun itself stands in quotation marks
      if (opens.test(c) && start === i + 1 && page.words[end] === null && closes.test(mark(page, end))) {
        start = i;
        end++;
        continue;
      }
      break;
    }
    // "ziyaret kapsamında Yüksek Düzeyli … Konseyi"
    if (!tied && word.readings.some((r) => r.f & F.LOC) && endingAt(hitsOf(page, "within"), i + 1)) break;
    const results = i + 2 === from && lists.about.has(words[i + 1]?.key ?? "");
    if (lists.stop.has(word.key) && !lists.about.has(word.key) && !results) break;
    if (lists.and.has(word.key)) {
      const left = words[i - 1];
      if (!left || i - 1 < floor || marks[i - 1] & (HEAD | DEED)) break;
      if (!tied && featuresOf(left) & (CASES | F.V)) break;
      // "A və B nazirlərinin həmsədrliyi ilə işçi qrup": with whose help it sits
      if (
        !tied &&
        endingAt(hitsOf(page, "with"), i + 1) &&
        !(marks[i - 1] & (PARTY | HEAD)) &&
        some(left, F.PSS3) &&
        !(tokens[i - 1].flags & CAP)
      )
        break;
      // "baş başa ve Türkiye-Kırgızistan Komisyonu kapsamında": a small word is joined to no state
      if (!tied && marks[i + 1] & PARTY && tokens[i + 1]?.flags & CAP && !(tokens[i - 1].flags & CAP) && !(marks[i - 1] & PARTY))
        break;
      continue;
    }
    if (marks[i] & HEAD && words[i + 1] === undefined) break;
    if (marks[i] & HEAD && marks[i] & LIST) break;
    if (lists.span.has(word.key) && !yearsBefore(page, i) && (!tied || isAim(words[i - 1]))) break;
    if (lists.about.has(word.key)) {
      tied = true;
      owned = true;
      start = i;
      continue;
    }
    if (marks[i] & PERSON) break;
    const f = featuresOf(word);
    // "Bakının sazişin imzalanmasına şərti": the owner of something else
    if (f & F.GEN && !owned && (word.readings[0].known || tokens[i].flags & CAP)) break;
    // "hamkasbini … to‘g‘risidagi bitimni imzolashga chaqirdi": whom no verb of the title concerns
    if (tied && f & F.ACC && f & F.PSS3 && !(f & F.V) && !(marks[i] & HEAD) && !verbal) break;
    owned ||= some(word, F.PSS3);
    verbal ||= (f & F.V) !== 0 || word.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR);
    if (marks[i] & SUBJECT && tied && !lists.inside.has(words[i + 1]?.key ?? "") && !lists.and.has(words[i + 1]?.key ?? ""))
      break;
    // "qəbul edilmiş", which a list of words holds as it stands, is a participle first
    const likeliest = word.readings.find((r) => r.f & F.V)?.f ?? 0;
    const nominal = some(word, F.V | F.MSDR) && (likeliest & (F.PTCP | F.FIN)) === 0;
    if (marks[i] & DEED && (!tied || (!nominal && word.readings.some((r) => r.f & F.V && r.f & (F.PTCP | F.FIN))))) break;
    if (lists.inside.has(word.key)) {
      owned = true;
      // "Gümrük Konularında Yardım Anlaşması": where all words bear capitals they are of the title
      const ofTitle = tokens[i].flags & tokens[from].flags & CAP && i > floor;
      if (!tied && ((f & F.LOC && !ofTitle) || ++free > most)) break;
      start = i;
      continue;
    }
    const named = ((tokens[i].flags & CAP) !== 0 && i > floor) || ((marks[i] & PARTY) !== 0 && !(f & F.LOC));
    // "savdosini kengaytirish dasturi": what the noun of an action does something to
    const object =
      f & (F.ACC | F.DAT) &&
      (!(f & F.V) || f & F.MSDR) &&
      i + 1 < from &&
      words[i + 1]?.readings.some((r) => r.f & F.V && r.f & F.MSDR);
    if (tokens[i].kind === WORD && !(named && f & F.V) && !object && !accepts(word, tied)) break;
    if (!tied && ++free > most) break;
    start = i;
  }
  while (start < from) {
    const word = words[start];
    if (word && !(marks[start] & LIST) && !lists.about.has(word.key) && !lists.inside.has(word.key) && !lists.and.has(word.key))
      break;
    if (word === null && opens.test(mark(page, start))) break;
    start++;
  }
  // a subject in the plural that opens the clause is not part of the name
  const first = words[start];
  if (start === floor && start < from && first && tokens[start].kind === WORD) {
    const next = words[start + 1];
    const bare =
      !(featuresOf(first) & F.GEN) && first.readings.some((r) => r.known && r.f & F.PL && !(r.f & (CASES | F.V | F.PSS3)));
    // "Ректорлар кенгаши", "Ҳудудлар раҳбарларининг форуми": of which the next word tells whose it is
    const owned =
      startingAt(hitsOf(page, "body"), from) &&
      start + 1 < from &&
      next?.readings[0]?.known &&
      next.readings[0].f & F.PSS3 &&
      !(next.readings[0].f & F.V);
    if (bare && !owned && next && !lists.and.has(next.key) && !lists.about.has(next.key) && !lists.inside.has(next.key)) start++;
  }
  start = pastSubjects(page, marks, lists, start, from);
  start = pastTopic(page, marks, start, from);
  for (let i = start; i < from && !quoted; i++) quoted = lists.about.has(words[i]?.key ?? "");
  return { from: start, to: end, tied: quoted && start < from };
}

/** An infinitive before "for": what is done so that something may be, and no part of the name of a document ("oshirish uchun", "artırmaq üçün"). */
const isAim = (word: Page["words"][number]): boolean =>
  word?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR && !(r.f & (CASES | F.PSS3))) ?? false;

/** Whether a number stands within three tokens before: "2025–2027 yillar uchun". */
function yearsBefore(page: Page, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--)
    if (page.tokens[i].kind === NUMBER && page.tokens[i].end - page.tokens[i].start === 4) return true;
  return false;
}

/** "Səfərin məqsədi A və B arasında strateji dialoq": what a sentence is about, right before the states of a name, is no part of it. */
function pastTopic({ words, tokens }: Page, marks: Uint8Array, start: number, head: number): number {
  for (let i = start; i + 1 < head; i++) {
    const f = words[i]?.readings[0]?.known ? words[i]?.readings[0].f : undefined;
    const isTopic = f !== undefined && (f & (F.PSS3 | F.V | F.PL | CASES)) === F.PSS3 && !(tokens[i].flags & CAP);
    if (isTopic && !(marks[i] & (HEAD | PARTY)) && marks[i + 1] & PARTY && tokens[i + 1].flags & CAP) return i + 1;
  }
  return start;
}

/** States that do something to what is named ("A və B turizm üzrə işçi qrup yaradır") are no part of its name, unless "between" follows. */
function pastSubjects(page: Page, marks: Uint8Array, lists: Lists, start: number, head: number): number {
  // "ishchi guruh 2026-yil uchun reja tuzadi": a body before a year
  const body = startingAt(hitsOf(page, "body"), start);
  if (body && body.f === 0 && body.to < head && page.tokens[body.to].kind === NUMBER) return body.to;
  let i = start;
  let states = 0;
  let linked = false;
  while (i < head) {
    const word = page.words[i];
    if (marks[i] & STATE) {
      if (i === start || !(marks[i - 1] & STATE)) states++;
    } else if (!(word ? lists.and.has(word.key) : word === undefined && mark(page, i) === ",")) break;
    else linked = true;
    i++;
  }
  const next = page.words[i];
  if (i === head && states > 1 && linked) return head;
  const owned = page.language.morphology.verbLast ? pastTheirs(page, lists, start, i, head) : undefined;
  if (owned !== undefined) return owned;
  if (states < 2 || !linked || !next || lists.inside.has(next.key) || lists.about.has(next.key)) return start;
  // "A və B tərəfləri proqramı qəbul edib"
  const side = startingAt(hitsOf(page, "side"), i);
  return side && side.f & F.PL && side.to <= head ? side.to : i;
}

/**
 * "A мен B министрліктері еңбек туралы келісімді парафтады", "A мен B қалалары бауырластық туралы …": past what two of them have, which does something to
 * what is named; where "between" follows it the name begins with them ("A мен B үкіметтері арасындағы келісім"). Nothing where no such noun stands there.
 */
function pastTheirs(page: Page, lists: Lists, start: number, states: number, head: number): number | undefined {
  let i = states;
  let linked = states > start;
  if (!linked) {
    // towns and others by name
    while (i < head && page.words[i] && (page.tokens[i].flags & CAP || (i > start && lists.and.has(page.words[i]!.key)))) {
      linked ||= lists.and.has(page.words[i]!.key);
      i++;
    }
    if (!linked) return undefined;
  }
  const theirs = (at: number) =>
    page.words[at]?.readings.some((r) => r.known && (r.f & (F.PL | F.PSS3)) === (F.PL | F.PSS3) && !(r.f & (CASES | F.V))) ??
    false;
  const noun = [i - 1, i, i + 1, i + 2].find((at) => at > start && theirs(at));
  if (noun === undefined || noun + 1 >= head) return undefined;
  for (let at = i; at < noun; at++) if (featuresOf(page.words[at]!) & (CASES | F.V | F.PSS3)) return undefined;
  const next = page.words[noun + 1];
  if (!next || lists.and.has(next.key)) return undefined;
  const between = startingAt(hitsOf(page, "measure-between"), noun + 1) !== undefined;
  if (between) return startingAt(hitsOf(page, "document"), head) ? start : undefined;
  return lists.inside.has(next.key) || lists.about.has(next.key) ? undefined : noun + 1;
}

/** Whether a word can stand inside a name, by any of its known readings (or, where none is known, by the likeliest). */
function accepts(word: Word, tied: boolean): boolean {
  // "planlanan": a participle that word lists hold as it stands is no noun
  const verbal = !tied && word.readings.some((r) => r.known && r.f & F.V && r.f & F.PTCP && r.f & F.PRS && r.stem !== word.key);
  const known = word.readings.filter((r) => r.known && !(verbal && r.f === 0 && r.stem === word.key));
  const likeliest = known[0] ?? word.readings[0];
  if (likeliest && likeliest.f & F.LOC && !fits(likeliest.f, tied)) return false;
  return (known.length ? known : word.readings.slice(0, 1)).some(({ f }) => fits(f, tied));
}

function fits(f: number, tied: boolean): boolean {
  if (f & F.V) {
    if (f & F.PTCP) return tied && !(f & F.CVB);
    if (f & (F.FIN | F.CVB)) return false;
    return f & F.MSDR ? tied || !(f & CASES) : tied;
  }
  if (f & F.ATTR) return true;
  if (f & F.LOC) return tied && (f & (F.PL | F.PSS3)) === (F.PL | F.PSS3);
  return tied || !(f & (F.ABL | F.INS | F.DAT | F.ACC));
}

/** Whether the word before a comma bears a case that a word of the name after it bears too. */
function joins(left: Word, words: Page["words"], from: number, to: number): boolean {
  const f = featuresOf(left);
  if (f & F.V && !(f & F.MSDR)) return false;
  const wanted = f & CASES;
  if (wanted & (F.LOC | F.ABL)) return false;
  for (let i = from; i <= to + 12; i++) {
    const word = words[i];
    if (!word) continue;
    const g = featuresOf(word);
    if ((g & CASES) === wanted && (wanted || (g & F.PSS3) === (f & F.PSS3))) return true;
  }
  return false;
}

/**
 * Measures a name whose noun stands first ("соглашение о …", "memorandum on …"): goes right over what belongs to it, not past
 * `end`, and left over its modifiers, not past `floor`.
 */
export function nameAfter(scene: Scene, marks: Uint8Array, from: number, to: number, floor: number, end: number): Phrase {
  const { page } = scene;
  const { words, tokens, language, lexis } = page;
  const lists = listsOf(language, lexis.fold);
  let stop = to;
  let tied = false;
  for (let i = from + 1; i < to - 1; i++) tied ||= lists.about.has(words[i]?.key ?? "");
  let pending = false;
  for (let i = to; i < end && i - to < 60; i++) {
    const word = words[i];
    if (word === undefined) {
      const c = mark(page, i);
      if (tiesUnits(page, i)) continue;
      if (c === "(" && !tied) {
        const close = parenthesisEnd(page, i, end);
        if (close > 0 && close - i < 8) {
          i = close;
          continue;
        }
      }
      if (c === "," && tied && !pending && goesOn(page, marks, lists, i + 1, end)) continue;
      break;
    }
    if (word === null) {
      const c = mark(page, i);
      if (opens.test(c)) {
        const close = closingOf(page, i, end);
        if (close < 0) break;
        if (i === to) tied = true;
        stop = close + 1;
        i = close;
        pending = false;
        continue;
      }
      if (isDash(c) && tiesNames(page, i)) continue;
      break;
    }
    if (lists.stop.has(word.key)) break;
    // «после подписания меморандума министры …»: who does something is named anew
    if (!pending && language.documents.agreement && startingAt(scene.posts, i)?.f === F.PL) break;
    if (lists.and.has(word.key)) {
      const paired = !tied && stop === i && (marks[i - 1] & marks[i + 1] & PARTY) !== 0;
      if (paired) continue;
      if (!tied || pending || headFollows(page, marks, lists, i + 1, end)) break;
      const next = words[i + 1];
      if (!next || lists.stop.has(next.key) || marks[i + 1] & DEED || closesClause(next)) break;
      continue;
    }
    if (lists.about.has(word.key)) {
      tied = true;
      pending = true;
      continue;
    }
    const f = featuresOf(word);
    // "a road map for implementing …"
    const gerund = pending && some(word, F.V | F.MSDR) && !some(word, F.V | F.FIN);
    if (
      marks[i] & DEED &&
      !gerund &&
      (!tied || some(word, F.V | F.FIN) || some(word, F.V | F.PTCP)) &&
      !lists.modifiers.has(word.key)
    )
      break;
    if (lists.inside.has(word.key)) {
      if (!tied && tokens[i].kind === WORD && word.key.length > 3) break;
      continue;
    }
    if (closesClause(word)) break;
    if (lists.unlike.some((ending) => word.key.endsWith(ending))) break;
    if (!tied && tokens[i].kind === WORD && !(f & F.GEN || tokens[i].flags & UPPER || some(word, F.GEN))) break;
    stop = i + 1;
    pending = false;
  }
  if (pending && stop === to) tied = false;
  stop = trimmed(scene, lists, to, stop);
  let start = from;
  let hyphen = false;
  for (let i = from - 1; i >= floor && from - i < 8; i--) {
    const word = words[i];
    if (!word) {
      // "the “Central Asia + Japan” dialogue"
      const open = start === i + 1 && word === null && closes.test(mark(page, i)) ? openingOf(page, i, floor) : -1;
      if (open >= 0 && i - open < 12) {
        start = open;
        i = open;
        continue;
      }
      hyphen = word === null && isDash(mark(page, i)) && tiesNames(page, i) && start === i + 1;
      if (hyphen) continue;
      break;
    }
    if (hyphen && !(marks[i] & DEED)) {
      start = i;
      hyphen = false;
      continue;
    }
    if (marks[i] & (DEED | PERSON) || lists.stop.has(word.key)) break;
    // "the Friendship and Cooperation Treaty"
    if (lists.and.has(word.key) && start === i + 1 && start < from && joinsModifiers(page, marks, lists, i, floor)) continue;
    const modifies = lists.modifiers.has(word.key) || word.readings.some((r) => lists.modifiers.has(r.stem));
    const named = (tokens[i].flags & CAP) !== 0 && i > floor && !lists.about.has(word.key) && !lists.inside.has(word.key);
    if (!modifies && !named && !(marks[i] & PARTY) && tokens[i].kind !== NUMBER) break;
    // "подписали в Бишкеке договор": where it was done
    if (!modifies && lists.when.has(words[i - 1]?.key ?? "")) break;
    start = i;
  }
  return { from: start, to: stop, tied: tied && stop > to };
}

/** Whether "and" at token `i` ties two modifiers of one noun: words alike, written large or known as such, none of them a document, side or man. */
function joinsModifiers({ words, tokens }: Page, marks: Uint8Array, lists: Lists, i: number, floor: number): boolean {
  const modifies = (at: number) => words[at]?.readings.some((r) => lists.modifiers.has(r.stem)) ?? false;
  const large = (at: number) => (tokens[at].flags & CAP) !== 0;
  if (i - 1 <= floor || !words[i - 1] || marks[i - 1] & (HEAD | DEED | PERSON | PARTY | LIST)) return false;
  return (large(i - 1) && large(i + 1)) || (modifies(i - 1) && modifies(i + 1));
}

/** The token of the bracket that opens a short remark closed at `i`; -1 where there is none. */
function parenthesisStart(page: Page, i: number, floor: number): number {
  for (let j = i - 1; j > floor && i - j < 8; j--) if (page.words[j] === undefined) return mark(page, j) === "(" ? j : -1;
  return -1;
}

function parenthesisEnd(page: Page, i: number, end: number): number {
  for (let j = i + 1; j < end; j++) if (page.words[j] === undefined && mark(page, j) === ")") return j;
  return -1;
}

/** After a comma: whether the enumeration inside a title goes on ("о торговле, инвестициях и туризме"). */
function goesOn(page: Page, marks: Uint8Array, lists: Lists, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 9; i++) {
    const word = page.words[i];
    if (word === undefined) {
      if (mark(page, i) === "," && i > from) continue;
      return false;
    }
    if (word === null) continue;
    if (lists.and.has(word.key)) return i > from && !headFollows(page, marks, lists, i + 1, end);
    if (lists.stop.has(word.key) || marks[i] & (HEAD | DEED | PERSON) || closesClause(word)) return false;
    if (featuresOf(word) & F.V) return false;
  }
  return false;
}

/** Whether a document's noun stands here, after its modifiers at most. */
function headFollows(page: Page, marks: Uint8Array, lists: Lists, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 5; i++) {
    if (marks[i] & HEAD) return true;
    const word = page.words[i];
    if (!word) continue;
    // "the signing of a protocol on customs and of a contract"
    if (i === from && lists.about.has(word.key) && lists.inside.has(page.words[i + 1]?.key ?? "")) continue;
    const known = lists.modifiers.has(word.key) || word.readings.some((r) => lists.modifiers.has(r.stem));
    if (!known && !lists.inside.has(word.key) && page.tokens[i].kind === WORD && !(page.tokens[i].flags & CAP)) return false;
  }
  return false;
}

/** Whether a date is the day or month until which something is to be done; a year may end what a title is of. */
export const isDue = ({ bound, kind }: DateMention): boolean => bound === "until" && kind !== "year";

/** Takes "in Tokyo", "on 12 March", "в Баку" off the end of a name. */
function trimmed(scene: Scene, lists: Lists, least: number, end: number): number {
  const { page } = scene;
  let stop = end;
  const keyAt = (i: number) => page.words[i]?.key ?? "";
  for (let again = true; again; ) {
    again = false;
    for (const list of [scene.dates, scene.places] as const) {
      for (const mention of allEndingAt<Stretch>(list, stop)) {
        if (mention.from <= least) continue;
        // "in the autumn"
        const article = lists.inside.has(keyAt(mention.from - 1)) && lists.when.has(keyAt(mention.from - 2));
        const at = article && list === scene.dates ? mention.from - 2 : mention.from - 1;
        const before = page.words[at];
        // "prepare an agreement on water by 1 September"
        const due = list === scene.dates && isDue(mention as DateMention);
        if (!before || !(lists.when.has(before.key) || due) || lists.dated.has(before.key)) continue;
        stop = at;
        again = true;
        break;
      }
    }
  }
  while (stop > least) {
    const word = page.words[stop - 1];
    if (word && !lists.about.has(word.key) && !lists.inside.has(word.key) && !lists.and.has(word.key)) break;
    if (word === null && closes.test(mark(page, stop - 1))) break;
    stop--;
  }
  return stop;
}

/**
 * The nouns of a category that name something, in order of place: none in the expressions that only look so (code "not"), one of those
 * that overlap; `wins` tells whether the later replaces the one before it, `stands` what names something nevertheless, `more`
 * are others of the same kind.
 */
export function headsOf(
  page: Page,
  category: string,
  wins: (later: Hit, before: Hit) => boolean,
  stands: (hit: Hit) => boolean = () => false,
  more: readonly Hit[] = [],
): Hit[] {
  const own = hitsOf(page, category);
  const all = more.length ? [...own, ...more].sort((a, b) => a.from - b.from || a.to - b.to) : own;
  const nots = all.filter((h) => h.entry.code === "not");
  const out: Hit[] = [];
  for (const hit of all) {
    if (hit.entry.code === "not" || (overlapping(nots, hit) && !stands(hit))) continue;
    const last = out.at(-1);
    if (!last || last.to <= hit.from) out.push(hit);
    else if (wins(hit, last)) out[out.length - 1] = hit;
  }
  return out;
}

/** A name with its noun in the nominative; plurals stay as the text has them. */
export function nominativeName(page: Page, name: Phrase, head: Hit): string {
  const whole = textOf(page, name.from, name.to);
  const table = page.language.documents.agreement;
  // the noun is the last word of the head, or, where its subject follows it, the first that is no adjective
  let at = head.to - 1;
  let f = head.f;
  if (table) {
    for (at = head.from; at < head.to - 1; at++) {
      const stem = page.words[at]?.readings.find((r) => r.known)?.stem;
      if (stem && !Object.keys(table).some((ending) => stem.endsWith(ending))) break;
    }
    // «бизнес-форума»: of two tied by a hyphen the last is declined
    while (at + 2 < head.to && page.words[at + 1] === null && page.tokens[at + 1].flags & GLUED) at += 2;
    f = page.words[at]?.readings.find((r) => r.known)?.f ?? f;
  }
  const word = page.words[at];
  if (!word || (table && f & F.PL) || !(f & (CASES | F.ATTR))) return whole;
  const noun = nominative(page, word, f);
  if (noun === word.form) return whole;
  const offset = page.tokens[name.from].start;
  let front = whole.slice(0, page.tokens[at].start - offset);
  if (table) {
    front = "";
    for (let i = name.from; i < at; i++) {
      const before = page.words[i];
      const form = before ? agreeing(page, before, noun) : textOf(page, i, i + 1);
      front += form + page.text.slice(page.tokens[i].end, page.tokens[i + 1].start);
    }
  }
  return front + noun + whole.slice(page.tokens[at].end - offset);
}

/**
 * Whose document or body it is: the parties in its name, else those of its sentence or paragraph together with the teller's own
 * state, else the pair the text is about. `stated` where the name itself tells.
 */
export function partiesOf(scene: Scene, from: number, to: number): { parties: string[]; stated: boolean; near?: boolean } {
  const { page } = scene;
  // "Parij bitimi": what is called after a town
  const titles = (p: PartyMention) => !(p.f & CASES) && startingAt(hitsOf(page, "document"), p.to) !== undefined;
  // "met in Astana": where, not with whom
  const namedIn = (low: number, high: number) => [
    ...new Set(
      within(scene.parties, low, high).flatMap((p) => (p.by === "capital" && (p.f & F.LOC || titles(p)) ? [] : [p.party])),
    ),
  ];
  // "the railway to Kabul", "met in Ashgabat": beside the name a capital that is of neither side is a place
  const sidesIn = (low: number, high: number) =>
    namedIn(low, high).filter(
      (p) => scene.pair.includes(p) || within(scene.parties, low, high).some((m) => m.party === p && m.by !== "capital"),
    );
  const named = namedIn(from, to);
  // "A, B və C … mexanizmi": a list that begins before the name
  for (let at = from; named.length > 1; ) {
    const before = endingAt(scene.parties, at - 1, 60);
    if (!before || page.words[at - 1] !== undefined || page.text[page.tokens[at - 1].start] !== ",") break;
    if (!named.includes(before.party)) named.unshift(before.party);
    at = before.from;
  }
  if (named.length > 1 || named[0]?.startsWith("org:")) return { parties: named, stated: true };
  const s = sentenceOf(page, from);
  const sentence = page.sentences[s];
  const home = scene.home ?? scene.pair[0];
  const before = s > 0 && page.sentences[s - 1].paragraph === sentence.paragraph ? page.sentences[s - 1] : undefined;
  const actingIn = (low: number, high: number) =>
    within(scene.persons, low, high).flatMap(({ person }) => (person.state ? [person.state] : []));
  // "A, B and C signed a memorandum": all who stand in a row before it
  const row = severalOf(scene, sentence.from, from);
  if (row.length && named.every((p) => row.includes(p))) return { parties: row, stated: true };
  const wider = [
    () => named,
    () => sidesIn(sentence.from, sentence.to),
    () => [...new Set([...sidesIn(sentence.from, sentence.to), ...actingIn(sentence.from, sentence.to)])],
    () => (before ? [...new Set([...sidesIn(before.from, sentence.to), ...actingIn(before.from, sentence.to)])] : []),
    () => partiesOfParagraphs(scene).get(sentence.paragraph) ?? [],
  ];
  // "At the summit the leaders will sign several agreements": all of them
  if (!named.length && !namedIn(sentence.from, sentence.to).length && !actingIn(sentence.from, sentence.to).length) {
    const table = within(scene.frames, sentence.from, from).some((f) => f.sense === "n-summit" || f.sense === "n-ministerial");
    const all = table || within(scene.posts, sentence.from, from).some((p) => p.plural && !p.states.length);
    for (let i = s - 1; all && i >= 0 && s - i < 4; i--) {
      const told = severalOf(scene, page.sentences[i].from, page.sentences[i].to);
      if (told.length) return { parties: told, stated: false, near: true };
    }
  }
  for (const [level, listOf] of wider.entries()) {
    const list = listOf();
    const near = level < 3;
    const others = list.filter((p) => p !== home && !p.startsWith("org:"));
    if (!others.length) continue;
    if (scene.pair.length < 3 && others.every((p) => scene.pair.includes(p)))
      return { parties: [...scene.pair], stated: false, near };
    if (others.length === 1 && home) return { parties: [home, others[0]], stated: false, near };
    if (others.length === 2 && !list.includes(home ?? "")) return { parties: others, stated: false, near };
    break;
  }
  return { parties: [...scene.pair], stated: false };
}

/** The states, three or more, whose names stand in a row in a stretch, or for which people act there. */
function severalOf({ page, parties, persons }: Scene, from: number, to: number): string[] {
  const row = rowOf(page, within(parties, from, to));
  if (row.length > 2) return row;
  const acting = new Set(
    within(persons, from, to).flatMap(({ person: { state } }) => (state && !state.startsWith("org:") ? [state] : [])),
  );
  return acting.size > 2 ? [...acting] : [];
}

/** The parties named in each paragraph, in order of place; counted once a scene. */
const partiesOfParagraphs = once((scene: Scene): ReadonlyMap<number, readonly string[]> => {
  const sets = new Map<number, Set<string>>();
  for (const p of scene.parties) {
    const { paragraph } = scene.page.sentences[sentenceOf(scene.page, p.from)];
    const set = sets.get(paragraph);
    if (set) set.add(p.party);
    else sets.set(paragraph, new Set([p.party]));
  }
  return new Map([...sets].map(([paragraph, set]) => [paragraph, [...set]]));
});

/** First token after a list marker ("1.", "a)", "–", "•") that opens the sentence. */
export function afterMarker(page: Page, from: number): number {
  const first = page.tokens[from];
  const second = page.tokens[from + 1];
  if (!second) return from;
  const c = page.text.slice(first.start, first.end);
  if (page.words[from] === undefined || page.words[from] === null) return /^[«“„"(]$/.test(c) ? from : from + 1;
  const d = page.text.slice(second.start, second.end);
  return (d === "." || d === ")") && second.flags & GLUED && first.end - first.start <= 2 ? from + 2 : from;
}

/** Whether a noun is told of in the plural; where words of a name agree, its first word says so («план действий» is one). */
export const isPlural = (page: Page, { from, to, f }: Hit): boolean =>
  (f & F.PL) !== 0 &&
  (to - from < 2 || !page.language.documents.agreement || !page.words[from]!.readings.some((r) => r.known && !(r.f & F.PL)));
