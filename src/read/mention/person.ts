import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import { single, weightier } from "../../world/offices.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { GLUED, LINE, UPPER, WORD } from "../text/tokens.ts";
import { russianNames } from "../word/russian-names.ts";
import { holdersAt, holdersOf, inOffice, surnameHolders } from "./known.ts";
import type { PartyMention, PersonMention, PersonOfText, PostMention } from "./mention.ts";
import { type NameSpan, type NameWord, nameSpans, nameTables } from "./name.ts";
import { postOf, type Title, titlesOf } from "./title.ts";

/** One way to read a name: its words in the nominative, and the case it stands in. */
interface Reading {
  /** text of each word of the span; initials with their point */
  readonly words: readonly string[];
  /** folded keys of the words that are names proper */
  readonly keys: readonly string[];
  readonly f: number;
  readonly cost: number;
  readonly gender?: "m" | "f";
}

interface Candidate {
  readonly span: NameSpan;
  readonly readings: readonly Reading[];
  reading: Reading;
  /** titles that stand with the name, the nearest first */
  titles: Title[];
  /** words of courtesy before the name begin here */
  from: number;
  person: Cluster | null;
  /** a state named right before it in a list under one title: "ambassadors of Switzerland X, Finland Y" */
  party: string | null;
  /** what stands beside it says that it is no office-holder: a journalist, a street */
  barred: boolean;
  honoured: boolean;
}

interface Cluster {
  readonly all: Candidate[];
  name: string;
  /** keys of the fullest form */
  keys: readonly string[];
  person: PersonOfText | null;
}

/** What `persons` makes of a page. */
export interface Persons {
  readonly people: PersonOfText[];
  readonly persons: PersonMention[];
}

const titleCache = new WeakMap<Page, Title[]>();

/** The titles of a page, read once. */
export function pageTitles(page: Page, parties: readonly PartyMention[]): Title[] {
  let titles = titleCache.get(page);
  if (!titles) {
    titles = titlesOf(page, parties);
    titleCache.set(page, titles);
  }
  return titles;
}

/** The people of a page, and all places where they are named or pointed to. */
export function persons(
  page: Page,
  parties: readonly PartyMention[],
  _posts: readonly PostMention[],
  home: string | null,
): Persons {
  const titles = pageTitles(page, parties);
  const spans = splitKnown(nameSpans(page, titles));
  const candidates = spans.map((span) => candidate(page, span));
  attachBefore(page, titles, candidates, parties);
  attachAfter(page, titles, candidates);
  readCases(page, candidates);
  bar(page, candidates);
  const clusters = cluster(page, candidates);
  const context: Context = { page, parties, home, year: yearOf(page), titles };
  const people: PersonOfText[] = [];
  for (const c of clusters) {
    const person = describe(context, c, clusters);
    if (person) people.push(person);
  }
  counterparts(context, clusters);
  settleStates(context, clusters);
  const mentions = mentionsOf(page, candidates, titles, people, home);
  return { people: people.filter((p) => !p.rule.startsWith("-")), persons: mentions };
}

interface Context {
  readonly page: Page;
  readonly parties: readonly PartyMention[];
  readonly home: string | null;
  readonly year: number | null;
  readonly titles: readonly Title[];
}

const yearOf = (page: Page): number | null => {
  const year = Number.parseInt(page.published ?? "", 10);
  return Number.isFinite(year) ? year : null;
};

const candidate = (_page: Page, span: NameSpan): Candidate => ({
  span,
  readings: [],
  reading: { words: [], keys: [], f: 0, cost: 0 },
  titles: [],
  from: span.from,
  person: null,
  party: null,
  barred: false,
  honoured: false,
});

/** Cuts a stretch that holds a name standing alone elsewhere ("İlham Əliyev Zəfər" where "İlham Əliyev" is named too). */
function splitKnown(spans: NameSpan[]): NameSpan[] {
  return spans;
}

// — titles and names —————————————————————————————————————————————————————————————————————————————————————————————————

/** Gives each title the name, or names, that follow it. */
function attachBefore(
  page: Page,
  titles: readonly Title[],
  candidates: readonly Candidate[],
  parties: readonly PartyMention[],
): void {
  const partyAt = new Map<number, PartyMention>();
  for (const p of parties) partyAt.set(p.from, p);
  const byStart = new Map<number, Candidate>();
  const byEnd = new Map<number, Candidate>();
  for (const c of candidates) {
    byStart.set(c.span.from, c);
    byEnd.set(c.span.to, c);
  }
  const honorifics = startsOf(page, "honorific");
  const ands = new Map([...startsOf(page, "and-with"), ...startsOf(page, "and")]);
  const starts = new Set(titles.map((t) => t.from));
  const as = startsOf(page, "title-as");
  for (const title of titles) {
    if (title.spent) continue;
    const at = afterVerb(page, title, as, byStart) ?? Math.max(title.to, title.headTo);
    let i = skip(page, at, honorifics);
    const comma = i < page.tokens.length && page.text[page.tokens[i].start] === "," && page.language.titles.order !== "last";
    let c = byStart.get(i);
    if (!c && page.language.titles.order === "last") {
      const sign = page.tokens[i] ? page.text[page.tokens[i].start] : "";
      if (sign === "–" || sign === "—" || (sign === ":" && title.f & F.PL)) {
        // "Prezidentinə – X-ə"; "Səfirlər – Almaniyadan X, Fransadan Y"
        const named = title.f & F.PL ? partyAt.get(i + 1) : undefined;
        const other = byStart.get(skip(page, named ? named.to : i + 1, honorifics));
        if (other) {
          if (named) other.party = named.party;
          if (title.f & F.PL) c = other;
          else if (!starts.has(other.span.to)) {
            give(other, title);
            continue;
          }
        }
      } else if (sign === ",") {
        // "Halk Maslahatynyň Başlygy, türkmen halkynyň Milli Lideri X": a word of courtesy leads on to the name
        for (let j = i + 1; j < i + 6 && !c; j++) {
          const to = honorifics.get(j);
          if (to !== undefined && j > i + 1 && byStart.has(to)) c = byStart.get(to);
          else if (page.words[j] === undefined) break;
        }
      }
    }
    if (!c && comma) {
      // "the Prime Minister of Hungary, H.E. Mr. Viktor Orbán,"
      const j = skip(page, i + 1, honorifics);
      const other = byStart.get(j);
      const after = other ? page.text[page.tokens[other.span.to]?.start ?? -1] : undefined;
      const apposed = isApposed(page, title, byEnd);
      if (
        other &&
        !apposed &&
        (j > i + 1 || after === undefined || (/[,.;)]/.test(after) && !starts.has(other.span.to + 1)) || ands.has(other.span.to))
      ) {
        c = other;
        i = j;
      }
    }
    if (!c) continue;
    if (sentenceOf(page, c.span.from) !== sentenceOf(page, title.headFrom)) continue;
    // in languages with the title before the name, one in another case than the nominative closes its phrase
    if (page.language.titles.order === "last" && !(title.f & F.PL) && title.f & CASES && !(title.f & F.ATTR)) {
      const own = title.f & CASES;
      // accusative and possessive of one shape: naziri
      if (own && !(own & F.ACC)) continue;
    }
    // one title for several names
    if (title.f & F.PL) {
      const group = [c];
      let to = c.span.to;
      for (let n = 0; n < 12; n++) {
        const and = ands.get(to);
        const mark = page.tokens[to] && page.text[page.tokens[to].start] === ",";
        const next = and ? and : mark ? to + 1 : -1;
        if (next < 0) break;
        const named = partyAt.get(next);
        const other = byStart.get(skip(page, named ? named.to : next, honorifics));
        if (!other) break;
        if (named) other.party = named.party;
        group.push(other);
        to = other.span.to;
      }
      if (group.length < 2) continue;
      for (const one of group) give(one, title);
      continue;
    }
    give(c, title);
    if (i > at) c.from = Math.min(c.from, i);
  }
}

/** "Министром назначен X": where a title in the instrumental and a verb of appointing open the sentence, the name after the verb. */
function afterVerb(
  page: Page,
  title: Title,
  as: ReadonlyMap<number, number>,
  byStart: ReadonlyMap<number, Candidate>,
): number | undefined {
  if (page.language.titles.order !== "first" || (title.f & CASES) !== F.INS) return undefined;
  const verb = as.get(title.to);
  return verb !== undefined && byStart.has(verb) ? verb : undefined;
}

/** Whether a name and a comma stand right before a title ("X, minister of …"), an article between or not. */
function isApposed(page: Page, title: Title, byEnd: ReadonlyMap<number, Candidate>): boolean {
  for (let i = title.from - 1; i > title.from - 3 && i > 0; i--) {
    const c = page.text[page.tokens[i].start];
    if (c === "," || c === "(" || c === "–" || c === "—") return byEnd.get(i)?.titles.length === 0;
  }
  return false;
}

function give(c: Candidate, title: Title): void {
  c.titles.push(title);
  c.from = Math.min(c.from, title.from);
  for (let t = title.before; t; t = t.before) {
    c.titles.push(t);
    c.from = Math.min(c.from, t.from);
  }
}

/** Token where expressions of a category that begin at a token end. */
function startsOf(page: Page, cat: string): Map<number, number> {
  const map = new Map<number, number>();
  for (const hit of hitsOf(page, cat)) map.set(hit.from, Math.max(map.get(hit.from) ?? 0, hit.to));
  return map;
}

/** Passes over words of courtesy and their points. */
function skip(page: Page, at: number, honorifics: ReadonlyMap<number, number>): number {
  let i = at;
  for (let n = 0; n < 8; n++) {
    const to = honorifics.get(i);
    if (to !== undefined) {
      i = to;
      if (page.tokens[i] && page.text[page.tokens[i].start] === "." && page.tokens[i].flags & GLUED) i++;
      continue;
    }
    // "H.E."
    const t = page.tokens[i];
    if (
      t &&
      /^(?:H|E)$/.test(page.text.slice(t.start, t.end)) &&
      page.text[page.tokens[i + 1]?.start] === "." &&
      page.text.slice(t.start, t.start + 4) === "H.E."
    ) {
      i += 4;
      continue;
    }
    if (page.words[i] === null && page.text[page.tokens[i].start] === "(") break;
    break;
  }
  return i;
}

/** Gives names the title that follows them: "X, minister of …", "X – …", "X (…)", "X … etib təyin olunub". */
function attachAfter(page: Page, titles: readonly Title[], candidates: readonly Candidate[]): void {
  const taken = new Set<Title>();
  for (const c of candidates) for (const t of c.titles) taken.add(t);
  const byFrom = new Map<number, Title>();
  const next = new Map<Title, Title>();
  for (const t of titles) {
    if (!t.spent && !taken.has(t)) byFrom.set(t.from, t);
    if (t.before) next.set(t.before, t);
  }
  if (!byFrom.size) return;
  const leads = new Map<number, string>();
  for (const hit of hitsOf(page, "title-lead")) leads.set(hit.from, hit.entry.code);
  const as = startsOf(page, "title-as");
  const honorifics = startsOf(page, "honorific");
  for (const c of candidates) {
    const mark = page.tokens[c.span.to];
    if (!mark || sentenceOf(page, mark ? c.span.to : c.span.from) !== c.span.sentence) continue;
    let at = c.span.to;
    const sign = page.text[mark.start];
    const apposed = sign === "," || sign === "–" || sign === "—" || sign === "(" || (sign === "-" && !(mark.flags & GLUED));
    if (apposed) at++;
    for (let n = 0; n < 3; n++) {
      if (leads.get(at) === "article") at++;
      else if (honorifics.has(at)) at = honorifics.get(at) as number;
      else break;
    }
    let title = apposed || page.language.titles.order === "last" ? byFrom.get(at) : appointed(page, byFrom, as, c);
    if (!title || c.titles.includes(title)) continue;
    // of titles held by one man the last leads to the others
    for (let n = next.get(title); n && !taken.has(n); n = next.get(n)) title = n;
    if (apposed) {
      // a title in another case, or one of somebody else, is no apposition
      const end = page.text[page.tokens[title.to]?.start ?? -1];
      const closed = end === undefined || /[,.;:)–—(]/.test(end) || title.former || page.tokens[title.to].flags & LINE;
      if (page.language.titles.order === "last") {
        if (sign === "," || title.f & CASES) {
          if (!(sign === "(" || ((sign === "–" || sign === "—" || sign === "-") && !(title.f & CASES)))) continue;
        }
      } else if (sign === "," && !closed && !(c.titles.length === 0)) continue;
      if (c.titles.length && sign !== "(" && !closed) continue;
    } else if (c.titles.length || (page.language.titles.order === "last" && !asAfter(page, title, as))) continue;
    if (apposed && page.tokens[title.to] && followsName(candidates, title.to)) continue;
    c.titles.push(title);
    for (let t = title.before; t; t = t.before) c.titles.push(t);
    taken.add(title);
    byFrom.delete(title.from);
  }
}

/** The title that a man is appointed to: "X as minister", "X was named ambassador", "X министром" (the title in the instrumental). */
function appointed(
  page: Page,
  byFrom: ReadonlyMap<number, Title>,
  as: ReadonlyMap<number, number>,
  c: Candidate,
): Title | undefined {
  if (page.language.titles.order === "last") return undefined;
  const end = page.sentences[c.span.sentence].to;
  let told = false;
  for (let i = c.span.to; i < end && i < c.span.to + 6; i++) {
    if (as.has(i)) told = true;
    const title = byFrom.get(i);
    if (title) return told || (i === c.span.to && (title.f & CASES) === F.INS) ? title : undefined;
    if (page.words[i] === undefined) return undefined;
  }
  return undefined;
}

const followsName = (candidates: readonly Candidate[], at: number): boolean => candidates.some((c) => c.span.from === at);

/** Whether a title is followed by "as", "appointed", at most two words on. */
function asAfter(page: Page, title: Title, as: ReadonlyMap<number, number>): boolean {
  for (let i = title.to; i < title.to + 3 && i < page.tokens.length; i++) if (as.has(i)) return true;
  return false;
}

/** Bars names of journalists, streets, prizes, and names in by-lines. */
function bar(page: Page, candidates: readonly Candidate[]): void {
  const trades = hitsOf(page, "trade");
  const ends = new Set(trades.map((h) => h.to));
  const begins = new Set(trades.map((h) => h.from));
  const namesakes = startsOf(page, "namesake");
  const namesakeEnds = new Set(hitsOf(page, "namesake").map((h) => h.to));
  const honorifics = new Set(hitsOf(page, "honorific").map((h) => h.to));
  let barredTo = -1;
  for (const c of candidates) {
    const { from, to, sentence } = c.span;
    if (honorifics.has(from) || honorifics.has(from - 1)) c.honoured = true;
    if (c.titles.length) {
      // "adına" after a name with a title: the title is part of the name of a place
      if (namesakes.has(to) && page.language.titles.order === "last" && !(c.reading.f & F.GEN)) c.barred = true;
      continue;
    }
    const s = page.sentences[sentence];
    const before = page.tokens[from - 1] ? page.text[page.tokens[from - 1].start] : "";
    if (from > s.from && (ends.has(from) || (before === ":" && ends.has(from - 1)))) c.barred = true;
    if (before === "," && barredTo === from - 1) c.barred = true;
    if (page.text[page.tokens[to]?.start ?? -1] === "," && begins.has(to + 1)) c.barred = true;
    if (page.language.titles.order === "last" ? namesakes.has(to) && !(c.reading.f & F.GEN) : namesakeEnds.has(from))
      c.barred = true;
    if (alone(page, s.from, s.to, candidates)) c.barred = true;
    if (c.barred) barredTo = to;
  }
}

/** Whether a sentence holds nothing but names and marks: a by-line. */
function alone(page: Page, from: number, to: number, candidates: readonly Candidate[]): boolean {
  let names = 0;
  for (const c of candidates)
    if (c.span.from >= from && c.span.to <= to)
      for (let i = c.span.from; i < c.span.to; i++) if (page.tokens[i].kind === WORD) names++;
  let words = 0;
  for (let i = from; i < to; i++) if (page.tokens[i].kind === WORD) words++;
  return words <= names + 1 && to - from <= 12;
}

// — cases —————————————————————————————————————————————————————————————————————————————————————————————————————————————

const formOf = (page: Page, w: NameWord): string => page.text.slice(page.tokens[w.from].start, page.tokens[w.to - 1].end);

/** Reads the case of every name; what the same text shows of a name in other places decides. */
function readCases(page: Page, candidates: readonly Candidate[]): void {
  const { family } = page.language.morphology;
  if (family === "russian") {
    russian(page, candidates);
    return;
  }
  for (const c of candidates) (c as { readings: readonly Reading[] }).readings = readingsOf(page, c);
  // how many different forms each nominative would explain
  const forms = new Map<string, Set<string>>();
  for (const c of candidates) {
    const last = lastForm(page, c.span);
    for (const r of c.readings) {
      const key = r.keys[r.keys.length - 1];
      const set = forms.get(key);
      if (set) set.add(last);
      else forms.set(key, new Set([last]));
    }
  }
  const bare = new Map<string, number>();
  for (const c of candidates) {
    const key = page.lexis.fold(lastForm(page, c.span));
    bare.set(key, (bare.get(key) ?? 0) + 1);
  }
  for (const c of candidates) {
    let best = c.readings[0];
    let least = Number.POSITIVE_INFINITY;
    for (const r of c.readings) {
      const key = r.keys[r.keys.length - 1];
      let cost = r.cost;
      const others = (forms.get(key)?.size ?? 1) - 1;
      cost -= Math.min(3, others) * 1.1;
      if (r.f !== 0 && bare.has(key)) cost -= 1.2;
      if (holdersOf(r.words).length) cost -= 2;
      if (cost < least) {
        least = cost;
        best = r;
      }
    }
    c.reading = best;
  }
}

const lastForm = (page: Page, span: NameSpan): string => formOf(page, span.words[span.words.length - 1]);

/** Readings of a name whose last word alone bears its case. */
function readingsOf(page: Page, c: Candidate): Reading[] {
  const { span } = c;
  const { lexis, text, tokens } = page;
  const last = span.words[span.words.length - 1];
  const head = span.words.slice(0, -1).map((w) => formOf(page, w));
  const headKeys = span.words
    .slice(0, -1)
    .filter((w) => w.kind === "name")
    .map((w) => lexis.fold(formOf(page, w)));
  const tail = tokens[last.to - 1];
  const form = text.slice(tail.start, tail.end);
  const tied = text.slice(tokens[last.from].start, tail.start);
  const out: Reading[] = [];
  const add = (word: string, f: number, cost: number) => {
    const whole = tied + word;
    out.push({ words: [...head, whole], keys: [...headKeys, lexis.fold(whole)], f, cost });
  };
  const apostrophes = page.language.names.apostropheEndings ?? false;
  const vowelFinal = c.titles.some((t) => namesInVowels.has(t.parties[0] ?? ""));
  const following = licence(page, span);
  const gender = genderOf(page, span);
  const object = objectAfter(page, span.to);
  add(form, 0, 0.6 + (object ? 0.4 : 0) + following.bare + shape(page, form, gender, false));
  const word = lexis.word(form);
  const seen = new Set<string>([form]);
  let rank = 0;
  for (const r of word.readings) {
    if (r.f & (F.V | POSSESSORS | F.PL | F.EQTV | F.ATTR) || !(r.f & CASES) || (r.cut < 2 && !headKeys.length)) continue;
    const stem = surface(page, form, word.key, r.cut);
    if (!stem || seen.has(stem) || lexis.fold(stem) !== r.stem) continue;
    seen.add(stem);
    let cost = following.cost(r.f) + shape(page, stem, gender, true) + rank * 0.1;
    // names end in a, e, i of themselves more often than in other vowels
    if (word.key.length - r.cut === 1) cost += /[aeəаеэ]$/.test(word.key) ? 0.5 : /[iи]$/.test(word.key) ? 0.2 : 0;
    if (r.f & F.LOC) cost += 1.5;
    if (object && r.f & F.ACC) cost -= 0.3;
    if (r.cut < 3) cost += r.cut < 2 ? 1.4 : 0.6;
    // an ending's linking n counts for nothing: Muhyiddin-i and Muhyiddi-ni are one ending
    const linked = word.readings.some((o) => o.f === r.f && o.cut === r.cut + 1);
    cost -= Math.min(2, word.key.length - r.cut - (linked ? 2 : 1)) * 0.25;
    if (apostrophes && !/['’ʼ‘`-]/.test(form)) cost += 2.5;
    // names of some peoples end in vowels, and an n before the ending is the ending's
    if (vowelFinal && /[aeəiouy]$/.test(page.lexis.fold(stem))) cost -= 0.7;
    // endings after an apostrophe or hyphen are certain
    if (form.length > stem.length && /['’ʼ‘`-]/.test(form[stem.length])) cost -= 3;
    add(stem, r.f, cost);
    rank++;
  }
  return out;
}

/** Senses whose verbs have their object right before them where verbs close clauses. */
const transitive: ReadonlySet<string> = new Set(["receive", "congratulate", "invite", "welcome", "see-off", "award", "appoint"]);

/** Whether a verb begins here that what stands before it would be the object of. */
const objectAfter = (page: Page, at: number): boolean =>
  hitsOf(page, "sense").some((h) => h.from >= at && h.from <= at + 3 && transitive.has(h.entry.code) && !(h.f & F.PASS));

/** The part of a form that makes the first `cut` letters of its key. */
function surface(page: Page, form: string, key: string, cut: number): string | undefined {
  if (key.length === form.length) return form.slice(0, cut).replace(/['’ʼ‘`-]$/, "");
  for (let n = 1; n < form.length; n++) {
    const head = page.lexis.fold(form.slice(0, n));
    if (head.length === cut && key.startsWith(head)) {
      // take following marks that fold to nothing (soft signs) along
      return form.slice(0, n).replace(/['’ʼ`-]$/, "");
    }
    if (head.length > cut) return undefined;
  }
  return undefined;
}

/** What the words after a name allow its case to be. */
function licence(page: Page, span: NameSpan): { bare: number; cost: (f: number) => number } {
  const next = page.words[span.to];
  const governs = hitsOf(page, "with").some((h) => h.from === span.to) || hitsOf(page, "by").some((h) => h.from === span.to);
  const mark = page.tokens[span.to] ? page.text[page.tokens[span.to].start] : "";
  const ands = hitsOf(page, "and").some((h) => h.from === span.to);
  let possessed = false;
  let first = false;
  const end = page.sentences[span.sentence].to;
  for (let i = span.to; i < end && i < span.to + 9; i++) {
    const word = page.words[i];
    if (!word) {
      if (word === undefined) break;
      continue;
    }
    const best = word.readings.find((r) => r.known) ?? word.readings[0];
    if (best && word.readings.some((r) => r.f & F.PSS3 && (r.known || !best.known))) {
      possessed = true;
      first = i === span.to;
      break;
    }
    if (best && best.f & F.V && best.f & F.FIN && best.known) break;
  }
  return {
    bare: governs ? -2 : mark === "," || ands ? -0.3 : 0,
    cost: (f) => {
      if (f & F.GEN) return possessed ? (first ? -0.9 : -0.4) : next ? 1 : 1.5;
      if (f & F.INS) return 0.1;
      if (f & (F.DAT | F.ACC)) return next ? 0.5 : 1.2;
      return 0.5;
    },
  };
}

/** States whose people's surnames mostly end in vowels. */
const namesInVowels: ReadonlySet<string> = new Set(["JP", "IT", "ES", "GE", "FI", "GR"]);

/** Whether the given name is a man's or a woman's, where endings turn on it. */
function genderOf(page: Page, span: NameSpan): "m" | "f" | null {
  const first = span.words[0];
  if (first.kind !== "name" || span.words.length < 2) return null;
  const key = page.lexis.fold(formOf(page, first));
  const { women, men, like } = genderTables(page);
  if (women.has(key) || like.some((p) => p.test(key))) return "f";
  if (men.has(key)) return "m";
  return /[aəeäаәеэя]$/.test(key) ? "f" : /[iıuüouöyиыуоөүі]$/.test(key) ? null : "m";
}

interface Genders {
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** beginnings and ends that women's names share */
  readonly like: readonly RegExp[];
}
const genders = new WeakMap<object, Genders>();

function genderTables(page: Page): Genders {
  const { names } = page.language;
  let tables = genders.get(names);
  if (!tables) {
    const list = (text: string) => text.split(/[;\s]+/).filter(Boolean);
    const set = (text: string) =>
      new Set(
        list(text)
          .filter((w) => !w.includes("*"))
          .map((w) => page.lexis.fold(w)),
      );
    const like = list(names.women)
      .filter((w) => w.includes("*"))
      .map((w) =>
        w.startsWith("*") ? new RegExp(`${page.lexis.fold(w.slice(1))}$`) : new RegExp(`^${page.lexis.fold(w.slice(0, -1))}`),
      );
    tables = { women: set(names.women), men: set(names.men), like };
    genders.set(names, tables);
  }
  return tables;
}

/** How odd a surname is as the nominative of a man or woman, by its end. */
function shape(page: Page, form: string, gender: "m" | "f" | null, cut: boolean): number {
  const key = page.lexis.fold(form);
  if (
    /(?:[oe]v|[oe]w|yev|[ое]в|ski|sky|skiy|ский|цкий|yan|ян|li|lı|ly|zade|zadə|oğlu|ogly|bek|бек|şvili|shvili|швили|dze|дзе|iani|иани|enko|енко)$/.test(
      key,
    )
  )
    return gender === "f" && /(?:v|w|в)$/.test(key) ? 0.4 : -1;
  if (/(?:[oe]va|[oe]wa|yeva|[ое]ва)$/.test(key)) return gender === "f" ? -1.6 : gender === "m" ? 0.6 : 0;
  if (/(?:ina|ина|skaya|ская)$/.test(key)) return gender === "f" ? -0.8 : 0.2;
  if (!cut && /[^aeıioöuüəаеёиоуыэюя](?:in|ın|ин)$/.test(key)) return -0.5;
  if (/[aeıioöuüəäyаәеёиоөуұүыіэюя]$/.test(key)) return cut ? 0.4 : 0;
  return /[^aeıioöuüəäyаәеёиоөуұүыіэюя]{3}$/.test(key) ? 0.8 : 0;
}

function russian(page: Page, candidates: readonly Candidate[]): void {
  const { lexis } = page;
  const { women, men } = genderTables(page);
  const seen = new Map<string, number>();
  for (const c of candidates)
    for (const w of c.span.words)
      if (w.kind === "name") {
        const form = formOf(page, w).toLowerCase();
        seen.set(form, (seen.get(form) ?? 0) + 1);
      }
  const attested = (own: readonly string[]) => (lemma: string) => {
    const key = lemma.toLowerCase();
    const n = (seen.get(key) ?? 0) - (own.includes(key) ? 1 : 0);
    return n > 0 ? 0.7 : 0;
  };
  const prepositions = startsOf(page, "with");
  for (const c of candidates) {
    const list = c.span.words.filter((w) => w.kind === "name");
    const forms = list.map((w) => formOf(page, w));
    const own = forms.map((f) => f.toLowerCase());
    let allowed = 0;
    let nominative = false;
    const title = c.titles[0];
    if (title && title.to === c.span.from - 1 && startsOf(page, "title-as").has(title.to)) nominative = true;
    else if (title && title.to <= c.span.from) {
      allowed = title.f & CASES;
      if (!allowed) nominative = true;
    } else if (c.from > 0 && prepositions.has(c.span.from - 1)) allowed = F.INS;
    const before = page.words[c.span.from - 1];
    const masculineBefore = before !== null && before !== undefined && /[аеиыоуя]л$/.test(before.key);
    const readings = russianNames(forms, allowed, nominative, women, men, attested(own)).map((r): Reading => {
      const words: string[] = [];
      let n = 0;
      for (const w of c.span.words) words.push(w.kind === "name" ? r.words[n++] : formOf(page, w));
      // a woman is no subject of a verb in the masculine right before her name: "назначил Армана Шаккалиева"
      if (masculineBefore && r.f === 0 && r.gender === "f") r.cost += 1.5;
      return {
        words,
        keys: r.words.map((w) => lexis.fold(w)),
        f: r.f,
        cost: r.cost - (holdersOf(r.words).length ? 1.5 : 0),
        gender: r.gender,
      };
    });
    readings.sort((a, b) => a.cost - b.cost);
    (c as { readings: readonly Reading[] }).readings = readings;
    c.reading = readings[0];
  }
}

// — who is who —————————————————————————————————————————————————————————————————————————————————————————————————————————

/** Initials of a name that stands with them ("К.-Ж. Токаев" → к, ж), empty for a full name. */
function initialsOf(page: Page, c: Candidate): string[] {
  return c.span.words
    .filter((w) => w.kind === "initial")
    .map((w) => page.lexis.fold(page.text.slice(page.tokens[w.from].start, page.tokens[w.from].end)));
}

function cluster(page: Page, candidates: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const full = candidates.filter((c) => properWords(c) >= 2 && !hasInitials(c));
  const rest = candidates.filter((c) => !full.includes(c));
  // longest names first, so that shorter forms of them join
  const ordered = [...full].sort((a, b) => properWords(b) - properWords(a) || a.span.from - b.span.from);
  for (const c of ordered) {
    const found = clusters.find((k) => sameFull(k, c));
    if (found) join(found, c);
    else clusters.push({ all: [c], name: "", keys: c.reading.keys, person: null });
    c.person = found ?? clusters[clusters.length - 1];
  }
  for (const c of rest.sort((a, b) => Number(hasInitials(b)) - Number(hasInitials(a)) || a.span.from - b.span.from)) {
    const found = nearest(
      clusters.filter((k) => !contradicts(k, c) && shorter(page, k, c)),
      c,
    );
    if (found) {
      join(found, c);
      c.person = found;
    } else if (hasInitials(c) || c.honoured || (c.titles.length && standsAlone(page, c))) {
      const own: Cluster = { all: [c], name: "", keys: c.reading.keys, person: null };
      clusters.push(own);
      c.person = own;
    }
  }
  for (const k of clusters) k.all.sort((a, b) => a.span.from - b.span.from);
  clusters.sort((a, b) => a.all[0].span.from - b.all[0].span.from);
  return clusters;
}

/** Posts of which one man holds one. */
const exclusive: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "royal", "speaker", "foreign-minister"]);

/** Whether a short name stands with a title that the people of the cluster are not called by: King Salman is not his son. */
function contradicts(k: Cluster, c: Candidate): boolean {
  const own = c.titles.map(postOf).filter((p) => p !== null && exclusive.has(p));
  if (!own.length) return false;
  const others = k.all.flatMap((a) => a.titles.map(postOf)).filter((p) => p !== null && exclusive.has(p));
  return others.length > 0 && !own.some((p) => others.includes(p));
}

/** Whether a single word after a title can be the only name a man has in a text: unknown as a word, or a known office-holder's. */
function standsAlone(page: Page, c: Candidate): boolean {
  if (c.span.loud) return false;
  if (c.titles.some((t) => t.f & F.PL)) {
    const post = postOf(c.titles[0]);
    return post !== null && surnameHolders(c.reading.words[0] ?? "", post, yearOf(page)).length > 0;
  }
  const { from, to } = c.span;
  const word = page.words[to - 1];
  if (!word) return false;
  const lexical = word.readings.some((r) => r.known);
  const next = page.words[to];
  // before a noun it belongs to ("Səfir Qarabağ məsələsində") it is a place or a thing
  if (next?.readings[0] && next.readings[0].known && next.readings[0].f & F.PSS3 && !(c.reading.f & F.GEN)) return false;
  return !lexical || surnames.test(c.reading.keys[0] ?? "") || to - from > 1;
}
const surnames = /(?:[oe]v|[oe]w|yev|[оеё]в|ski|ян|yan|[оеё]ва|[oe]va|[oe]wa)$/;

const properWords = (c: Candidate): number => c.span.words.filter((w) => w.kind === "name").length;
const hasInitials = (c: Candidate): boolean => c.span.words.some((w) => w.kind === "initial");

function join(k: Cluster, c: Candidate): void {
  k.all.push(c);
  if (c.reading.keys.length > k.keys.length) k.keys = c.reading.keys;
}

/** Whether two full names are one: all words of the shorter are in the longer, some reading of each allowing it. */
function sameFull(k: Cluster, c: Candidate): boolean {
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    const left = [...k.keys];
    let all = true;
    for (const key of r.keys) {
      const at = left.indexOf(key);
      if (at < 0) {
        all = false;
        break;
      }
      left.splice(at, 1);
    }
    if (all) {
      c.reading = r;
      return true;
    }
  }
  return false;
}

/** Whether a surname, given name or name with initials can be short for a full name. */
function shorter(page: Page, k: Cluster, c: Candidate): boolean {
  const initials = hasInitials(c) ? initialsOf(page, c) : [];
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    if (!r.keys.every((key) => k.keys.includes(key))) continue;
    if (initials.length) {
      const others = k.keys.filter((key) => !r.keys.includes(key));
      if (!initials.every((i) => others.some((o) => o.split("-").some((part) => part.startsWith(i))))) {
        if (!k.all.some((a) => hasInitials(a) && initialsOf(page, a).join() === initials.join())) continue;
      }
    }
    c.reading = r;
    return true;
  }
  return false;
}

/** Of several people with one surname, the one named last before. */
function nearest(list: readonly Cluster[], c: Candidate): Cluster | undefined {
  if (list.length < 2) return list[0];
  let best: Cluster | undefined;
  let at = -1;
  for (const k of list)
    for (const a of k.all)
      if (a.span.from < c.span.from && a.span.from > at) {
        at = a.span.from;
        best = k;
      }
  return best ?? list[0];
}

// — posts and states ———————————————————————————————————————————————————————————————————————————————————————————————————

/** A title's post and party, put on a par for all that a person holds. */
interface Held {
  readonly post: string;
  readonly party: string | null;
  readonly stated: boolean;
  readonly title: Title;
  readonly at: Candidate;
  /** "minister" without a field, which a fuller title makes more of */
  readonly vague: boolean;
}

function heldBy(c: Candidate, order: number): Held[] {
  const out: Held[] = [];
  let pending: Held | null = null;
  for (const title of c.titles) {
    const post = postOf(title);
    if (post === null) continue;
    const party = c.party
      ? c.party
      : title.parties.length > 1
        ? (title.parties[order] ?? title.parties[0])
        : (title.parties[0] ?? null);
    const held: Held = {
      post,
      party,
      stated: title.from_ === "words",
      title,
      at: c,
      vague:
        (title.head === "minister" &&
          !title.foreign &&
          title.institution === null &&
          title.to - title.headFrom === 1 &&
          title.from === title.headFrom) ||
        post === "other",
    };
    // titles of one phrase: the weightier, with the state of whichever has one
    pending = pending === null ? held : merged(pending, held);
  }
  if (pending) out.push(pending);
  return out;
}

function merged(a: Held, b: Held): Held {
  const post = weightier(a.post, b.post);
  const best = post === b.post ? b : a;
  const other = best === a ? b : a;
  return { ...best, post, party: best.party ?? other.party, stated: best.party ? best.stated : other.stated };
}

function describe(context: Context, k: Cluster, clusters: readonly Cluster[]): PersonOfText | null {
  const { page } = context;
  const live = k.all.filter((c) => !c.barred);
  if (!live.length) return null;
  const fullest = fullestOf(page, k, live);
  k.name = nameOf(page, fullest);
  const held: Held[] = [];
  for (const c of live) {
    const sharing = c.titles[0] && c.titles[0].f & F.PL ? orderAmong(c, clusters) : 0;
    held.push(...heldBy(c, sharing));
  }
  const best = bestOf(held);
  const counterpart = live.some((c) => c.titles.some((t) => t.head === "counterpart"));
  if (!best && !counterpart && !carriesWeight(page, k, live, fullest)) return null;
  const evidence = best?.at ?? fullest;
  const inferred: Record<string, string> = {};
  const person: PersonOfText = {
    name: k.name,
    post: best?.post ?? null,
    state: best?.party ?? null,
    from: evidence.from,
    to: evidence.span.to,
    rule: best ? `person.${best.title.head}` : "person.named",
    inferred,
  };
  if (best && best.title.from > evidence.span.from) {
    person.from = evidence.span.from;
    person.to = best.title.to;
  }
  if (best?.party && best.title.from_ === "institution") inferred.state = "the institution";
  if (best?.party && best.title.from_ === "place") inferred.state = "the place";
  const known = holdersOf(fullest.reading.words.filter((_, i) => fullest.span.words[i].kind === "name"));
  if (best?.vague && person.post === "minister") {
    const surname = fullest.reading.words[fullest.reading.words.length - 1];
    const fm =
      known.find((h) => h.post === "foreign-minister" && inOffice(h, context.year)) ??
      (properWords(fullest) === 1 ? surnameHolders(surname, "foreign-minister", context.year)[0] : undefined);
    if (fm) {
      person.post = "foreign-minister";
      inferred.post = "office-holder";
    }
  }
  k.person = person;
  return person;
}

/** Of all that a person is called in a text, the fullest: with a field, with a state, said outright. */
function bestOf(held: readonly Held[]): Held | undefined {
  let best = held[0];
  for (const h of held.slice(1)) {
    if (best.vague && !h.vague) best = { ...h, party: h.party ?? best.party, stated: h.party ? h.stated : best.stated };
    else if (h.post === best.post && (best.party === null || (!best.stated && h.stated)) && h.party) best = h;
    else if (best.party === null && h.party && !h.vague) best = { ...best, party: h.party, stated: h.stated };
    else if (best.post.startsWith("other") && !h.post.startsWith("other")) best = h;
  }
  return best;
}

/** Whether a name without a title is surely a person's: addressed, named again in short, or a known office-holder's. */
function carriesWeight(page: Page, k: Cluster, live: readonly Candidate[], fullest: Candidate): boolean {
  if (live.some((c) => c.honoured)) return true;
  if (properWords(fullest) < 2) return false;
  if (holdersOf(fullest.reading.words.filter((_, i) => fullest.span.words[i].kind === "name")).length) return true;
  if (fullest.span.loud) return false;
  const first = page.words[fullest.span.from]?.key ?? "";
  if (nameTables(page).openers.has(first)) return false;
  return k.all.some((c) => hasInitials(c));
}

/** Which of the names under a plural title this one is. */
function orderAmong(c: Candidate, clusters: readonly Cluster[]): number {
  const title = c.titles[0];
  const all: Candidate[] = [];
  for (const k of clusters) for (const other of k.all) if (other.titles.includes(title)) all.push(other);
  all.sort((a, b) => a.span.from - b.span.from);
  return all.indexOf(c);
}

/** The mention with the most words; of equals one that stands bare, else the first with a title. */
function fullestOf(_page: Page, _k: Cluster, live: readonly Candidate[]): Candidate {
  let best = live[0];
  const weigh = (c: Candidate) =>
    properWords(c) * 10 +
    c.span.words.length -
    (c.span.loud ? 30 : 0) +
    (c.reading.f === 0 ? 1 : 0) +
    (c.titles.length ? 0.5 : 0);
  for (const c of live) if (weigh(c) > weigh(best)) best = c;
  return best;
}

/** The name as the text writes it, in the nominative; capitals throughout are put into title case. */
function nameOf(page: Page, c: Candidate): string {
  const { tokens, text, language } = page;
  const parts: string[] = [];
  c.span.words.forEach((w, i) => {
    let word = c.reading.words[i];
    if (w.kind === "name" && tokens[w.from].flags & UPPER && !/^[IVX]+$/.test(word)) word = titleCase(word, language.letters);
    const glued = i > 0 && tokens[w.from].flags & GLUED;
    parts.push((i === 0 ? "" : glued ? joint(text, tokens[c.span.words[i - 1].to - 1].end, tokens[w.from].start) : " ") + word);
  });
  return parts.join("");
}

const joint = (text: string, from: number, to: number): string => text.slice(from, to);

function titleCase(word: string, letters: Page["language"]["letters"]): string {
  let out = "";
  let first = true;
  for (const c of word) {
    out += first ? c : (letters.lower?.[c] ?? c.toLowerCase());
    first = /[-\s]/.test(c);
  }
  return out;
}

/** A counterpart holds the post of the other man of his sentence, or of the one named last before. */
function counterparts(context: Context, clusters: readonly Cluster[]): void {
  const all = clusters.flatMap((k) => k.all.map((c) => ({ c, k }))).sort((a, b) => a.c.span.from - b.c.span.from);
  for (const k of clusters) {
    const { person } = k;
    if (!person || (person.post !== null && person.state !== null)) continue;
    for (const c of k.all) {
      const title = c.titles.find((t) => t.head === "counterpart");
      if (!title) continue;
      let other: PersonOfText | null = null;
      for (const { c: d, k: j } of all) {
        if (j === k || !j.person?.post) continue;
        if (d.span.from < c.span.from) other = j.person;
        else if (other === null && d.span.sentence === c.span.sentence) other = j.person;
        else break;
      }
      if (person.post === null && other) {
        person.post = other.post?.replace(/:.*/, "") ?? null;
        person.inferred.post = "the counterpart";
        person.from = c.from;
        person.to = c.span.to;
        person.rule = "person.counterpart";
      }
      if (title.parties[0]) person.state = title.parties[0];
      break;
    }
  }
  void context;
}

/** Fills in the state of those whose title does not say it. */
function settleStates(context: Context, clusters: readonly Cluster[]): void {
  const { home, year } = context;
  const people = clusters.filter((k) => k.person);
  for (const k of people) {
    const person = k.person as PersonOfText;
    if (person.state !== null) continue;
    const first = k.all.find((c) => !c.barred) as Candidate;
    const bare = person.post?.replace(/:.*/, "") ?? null;
    const named = fullestOf(context.page, k, k.all);
    const words = named.reading.words.filter((_, i) => named.span.words[i].kind === "name");
    const known = words.length > 1 || bare === null ? holdersOf(words) : surnameHolders(words[0], bare, year);
    const holder =
      known.find((h) => h.post === bare && inOffice(h, year)) ??
      known.find((h) => h.post === bare) ??
      (bare === null ? known.find((h) => inOffice(h, year)) : undefined);
    if (holder) {
      person.state = holder.state;
      person.inferred.state = "office-holder";
      continue;
    }
    if (bare === null && !first.titles.length) {
      continue;
    }
    const shared = sharedState(context, first, people);
    if (shared) {
      person.state = shared;
      person.inferred.state = "the name before";
      continue;
    }
    let state = home;
    let why = "home";
    if (home && bare && single.has(bare)) {
      // another is known to hold the office at home, or is named in this text
      const taken =
        people.some((o) => o !== k && o.person?.state === home && o.person.post === bare) ||
        (holdersAt(home, bare, year).length > 0 && year !== null);
      if (taken) {
        const other = otherState(context, first, home);
        if (other) {
          state = other;
          why = "the other side";
        }
      }
    }
    if (context.page.language.titles.order !== "last" && why === "home") {
      const near = nearState(context, first) ?? notAddressed(context, first);
      if (near) {
        state = near;
        why = "the nearest state named";
      }
    }
    person.state = state;
    if (state) person.inferred.state = why;
  }
}

/** The state of the man named right before with "and" between, where his title says it: "Özbəkistanın Baş naziri X və energetika naziri Y". */
function sharedState(context: Context, c: Candidate, people: readonly Cluster[]): string | null {
  const { page } = context;
  const title = c.titles[0];
  if (!title || title.parties.length || single.has(postOf(title) ?? "") || title.from_) return null;
  const and = hitsOf(page, "and").find((h) => h.to === c.from);
  if (!and) return null;
  for (const k of people)
    for (const other of k.all)
      if (other.span.to === and.from && other.titles.length && k.person?.state && !k.person.inferred.state) return k.person.state;
  return null;
}

/** The state other than home that is named nearest before a place, else most often. */
function otherState(context: Context, c: Candidate, home: string): string | null {
  let near: string | null = null;
  const counts = new Map<string, number>();
  for (const p of context.parties) {
    if (!/^[A-Z]{2}$/.test(p.party) || p.party === home) continue;
    counts.set(p.party, (counts.get(p.party) ?? 0) + 1);
    if (p.from < c.span.from) near = p.party;
  }
  let most: string | null = null;
  for (const [party, n] of counts) if (most === null || n > (counts.get(most) ?? 0)) most = party;
  return most ?? near;
}

/** The state whose name, adjective or capital stands nearest before a title in its sentence. */
function nearState(context: Context, c: Candidate): string | null {
  const s = context.page.sentences[c.span.sentence];
  let best: string | null = null;
  for (const p of context.parties) {
    if (p.from >= c.from) break;
    if (p.from >= s.from && /^[A-Z]{2}$/.test(p.party)) best = p.party;
  }
  return best;
}

/** Of the two states that a text names most, the one that a sentence does not name after the person: he deals with the other. */
function notAddressed(context: Context, c: Candidate): string | null {
  const counts = new Map<string, number>();
  for (const p of context.parties) if (/^[A-Z]{2}$/.test(p.party)) counts.set(p.party, (counts.get(p.party) ?? 0) + 1);
  const pair = [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party);
  if (pair.length < 2) return null;
  const s = context.page.sentences[c.span.sentence];
  const named = new Set(
    context.parties.filter((p) => p.from >= c.span.to && p.to <= s.to && pair.includes(p.party)).map((p) => p.party),
  );
  return named.size === 1 ? (pair.find((p) => !named.has(p)) ?? null) : null;
}

// — mentions ———————————————————————————————————————————————————————————————————————————————————————————————————————————

function mentionsOf(
  page: Page,
  candidates: readonly Candidate[],
  titles: readonly Title[],
  people: readonly PersonOfText[],
  home: string | null,
): PersonMention[] {
  const out: PersonMention[] = [];
  const named = new Set<Title>();
  for (const c of candidates) {
    for (const t of c.titles) named.add(t);
    const person = c.person?.person;
    if (!person || c.barred) continue;
    out.push({
      from: Math.min(c.from, c.span.from),
      to: c.span.to,
      f: c.reading.f,
      person,
      by: "name",
      nameFrom: c.span.from,
      nameTo: c.span.to,
    });
  }
  const before = new Set<Title>();
  for (const t of titles) for (let b = t.before; b; b = b.before) before.add(b);
  for (const t of titles) {
    if (t.spent || named.has(t) || before.has(t) || t.f & F.PL) continue;
    const person = holderIn(page, t, people, home, out);
    if (person)
      out.push({
        from: t.from,
        to: t.to,
        f: t.f & CASES,
        person,
        by: t.to - t.from === 1 && t.head === "minister" ? "role" : "post",
        nameFrom: t.from,
        nameTo: t.to,
      });
  }
  out.sort((a, b) => a.from - b.from);
  return out;
}

/** Whom a title without a name points to: the only one of the text who holds such a post. */
function holderIn(
  _page: Page,
  t: Title,
  people: readonly PersonOfText[],
  home: string | null,
  named: readonly PersonMention[],
): PersonOfText | undefined {
  const post = postOf(t);
  if (post === null) return undefined;
  const party = t.parties[0] ?? null;
  const bare = post.replace(/:.*/, "");
  const vague = t.head === "minister" && !t.foreign && t.to - t.from === 1;
  const fits = people.filter((p) => {
    const own = p.post?.replace(/:.*/, "") ?? "";
    if (vague ? !(own === "minister" || own === "foreign-minister") : own !== bare) return false;
    return party === null || p.state === party;
  });
  if (fits.length <= 1) return fits[0];
  if (!vague) {
    const own = fits.filter((p) => p.state === home);
    if (own.length === 1 && party === null) return own[0];
  }
  let last: PersonOfText | undefined;
  for (const m of named) if (m.from < t.from && m.by === "name" && fits.includes(m.person)) last = m.person;
  return vague ? last : undefined;
}
