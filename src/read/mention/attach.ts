import { CASES, F } from "../../lang/features.ts";
import { plainEnd } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { CAP, GLUED, LINE, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, startingAt, within } from "../within.ts";
import { type Candidate, startsOf } from "./candidate.ts";
import { dottedAt } from "./dotted.ts";
import { holdersOf, inOffice, soleHolder } from "./known.ts";
import type { PartyMention } from "./mention.ts";
import { nameTables, opensSentence } from "./name.ts";
import { postOf, type Title } from "./title.ts";
import { atSide, feminine } from "./title-index.ts";

/** Gives each title the name, or names, that follow it. */
export function attachBefore(
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
  const leads = new Map(hitsOf(page, "title-lead").map((h) => [h.from, h.entry.code]));
  const as = startsOf(page, "title-as");
  const brackets = candidates.filter((c) => page.text[page.tokens[c.span.from - 1]?.start ?? -1] === "(");
  for (const title of titles) {
    if (title.spent) continue;
    if (title.f & F.PL && inBrackets(parties, brackets, title)) continue;
    const told = afterVerb(page, title, as, byStart);
    const at = told ?? Math.max(title.to, title.headTo);
    let i = skip(page, at, honorifics);
    const comma = i < page.tokens.length && page.text[page.tokens[i].start] === "," && page.language.titles.order !== "last";
    let c = bearerOf(page, byStart, i, () => isApposed(page, title, byEnd));
    if (!c && (page.language.titles.order === "last" || title.f & F.PL)) {
      const sign = page.tokens[i] ? page.text[page.tokens[i].start] : "";
      if (
        sign === "–" ||
        sign === "—" ||
        (sign === "-" && !(page.tokens[i].flags & GLUED) && !(page.tokens[i + 1]?.flags & GLUED)) ||
        ((sign === ":" || (sign === "," && page.language.titles.order !== "last")) && title.f & F.PL)
      ) {
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
      } else if (sign === "(" && page.language.titles.order === "last") {
        c = byStart.get(afterGloss(page, i));
      } else if (sign === ",") {
        // "Halk Maslahatynyň Başlygy, türkmen halkynyň Milli Lideri X": a word of courtesy leads on to the name
        for (let j = i + 1; j < i + 6 && !c; j++) {
          const to = honorifics.get(j);
          // "Nazirin müavini, general-leytenant X": a rank goes right after the comma
          if (to !== undefined && (j > i + 1 || !(title.f & CASES)) && byStart.has(to)) c = byStart.get(to);
          else if (page.words[j] === undefined) break;
        }
      }
    }
    // "Официальный представитель МИД (Шохин Самади)"
    if (!c && !(title.f & F.PL) && page.language.titles.order !== "last" && page.text[page.tokens[i]?.start ?? -1] === "(") {
      const other = byStart.get(skip(page, i + 1, honorifics));
      if (other && page.text[page.tokens[other.span.to]?.start ?? -1] === ")") c = other;
    }
    // «главой фонда «X» (ФНБ) Y», «сопредседателем комиссии Казахстана и Турции X»
    if (!c && !(title.f & F.PL) && page.language.morphology.declines === "every") {
      const end = page.text[page.tokens[i]?.start ?? -1] === "(" ? afterGloss(page, i) : afterSides(partyAt, ands, title, i);
      const other = end > i ? byStart.get(skip(page, end, honorifics)) : undefined;
      if (other && !starts.has(other.span.to)) c = other;
    }
    // «с первым президентом Казахстана – Нурсултаном Назарбаевым»: the name behind a dash
    if (!c && !(title.f & F.PL) && page.language.titles.order !== "last" && isDash(page, i)) {
      const other = byStart.get(skip(page, i + 1, honorifics));
      if (other && !starts.has(other.span.to)) c = other;
    }
    if (!c && comma) {
      // "the President of Tajikistan, H.E. Mr. Emomali Rahmon,"
      const j = skip(page, i + 1, honorifics);
      const other = byStart.get(j);
      const after = other ? page.text[page.tokens[other.span.to]?.start ?? -1] : undefined;
      const apposed = isApposed(page, title, byEnd);
      if (
        other &&
        !apposed &&
        (j > i + 1 ||
          // "the minister of economy, chairman of the council, X is visiting"
          title.before !== null ||
          // ", the Commission's spokesperson for foreign affairs, X told"
          (other && opensClause(page, title) && startingAt(hitsOf(page, "sense"), other.span.to)?.verb) ||
          after === undefined ||
          // "with the Foreign Minister of Turkey, X in Ankara", "…, X on 3 May"
          (title.parties.length > 0 && isFollowedByAdjunct(page, leads, other.span.to)) ||
          (/[,.;)]/.test(after) && !starts.has(other.span.to + 1)) ||
          ands.has(other.span.to))
      ) {
        c = other;
        i = j;
      }
    }
    if (!c) continue;
    if (sentenceOf(page, c.span.from) !== sentenceOf(page, title.headFrom)) continue;
    // in languages with the title before the name, one in another case than the nominative closes its phrase
    if (
      told === undefined &&
      page.language.titles.order === "last" &&
      !(title.f & F.PL) &&
      title.f & CASES &&
      !(title.f & F.ATTR)
    ) {
      const own = title.f & CASES;
      // accusative and possessive of one shape: naziri
      if (own && (!(own & F.ACC) || isObject(page, title))) continue;
    }
    const owner = atSide.has(title.head) ? titles.find((t) => t.spent && t.from > title.from && t.headTo <= title.to) : undefined;
    if (isAtSideOf(page, title, c, byEnd, owner)) {
      if (owner) {
        owner.spent = false;
        owner.to = Math.max(owner.to, title.to);
        if (!owner.parties.length) Object.assign(owner, { parties: title.parties, partyFrom: title.partyFrom });
        give(c, owner);
      }
      title.to = c.span.to;
      c.owns = title;
      continue;
    }
    if (isOfTwo(page, title, c, byStart)) title.f = F.PL;
    // one title for several names
    if (title.f & F.PL) {
      const group = [c];
      let to = title.parties.length ? c.span.to : ownState(page, partyAt, leads, c);
      for (let n = 0; n < 12; n++) {
        const and = ands.get(to);
        const mark = page.tokens[to] && page.text[page.tokens[to].start] === ",";
        // "of Italy A, Hungary B, and Japan C"
        // "nazirləri X-la Y"
        const withHim = page.words[to - 1]?.readings.some((r) => r.f & F.INS && !(r.f & F.V)) && byStart.has(to) ? to : -1;
        const next = and ?? (mark ? (ands.get(to + 1) ?? to + 1) : withHim);
        if (next < 0) break;
        const named = partyAt.get(next);
        // "of Kazakhstan – X, of Russia – Y"
        const of = named ? (isDash(page, named.to) ? named.to + 1 : named.to) : next;
        const other = byStart.get(skip(page, of, honorifics));
        if (!other) break;
        if (named) other.party = named.party;
        group.push(other);
        to = title.parties.length || named ? other.span.to : ownState(page, partyAt, leads, other);
      }
      if (group.length < 2) continue;
      for (const one of group) give(one, title);
      continue;
    }
    give(c, title);
    if (i > at) c.from = Math.min(c.from, i);
    if (!title.parties.length) ownState(page, partyAt, leads, c);
    else if (page.language.titles.order === "both") likewise(page, title, c, { partyAt, byStart, ands, starts });
  }
}

/** Whether a title in the accusative can't be one of somebody's: "Министрді X қабылдады", "Naziri X qəbul etdi". */
function isObject(page: Page, title: Title): boolean {
  const readings = page.words[title.headTo - 1]?.readings ?? [];
  const stems = new Set(readings.filter((r) => (r.f & CASES) === F.ACC).map((r) => r.stem));
  const possessed = readings.some((r) => r.f & F.PSS3 && !(r.f & CASES) && stems.has(r.stem));
  return (
    !possessed ||
    (!title.parties.length && title.from === title.headTo - 1 && opensSentence(page, sentenceOf(page, title.from), title.from))
  );
}

/** "Uzbek Foreign Minister X, Georgia's Y and Italy's Z": men of other states whose one office is told with the first. */
function likewise(
  page: Page,
  title: Title,
  first: Candidate,
  at: {
    partyAt: ReadonlyMap<number, PartyMention>;
    byStart: ReadonlyMap<number, Candidate>;
    ands: ReadonlyMap<number, number>;
    starts: ReadonlySet<number>;
  },
): void {
  let to = first.span.to;
  for (let n = 0; n < 6; n++) {
    const comma = page.tokens[to] !== undefined && page.text[page.tokens[to].start] === ",";
    const next = at.ands.get(comma ? to + 1 : to) ?? (comma ? to + 1 : -1);
    const state = at.partyAt.get(next);
    const other = state && state.f & F.GEN ? at.byStart.get(state.to) : undefined;
    if (!state || !other || at.starts.has(state.to)) return;
    other.party = state.party;
    give(other, title);
    to = other.span.to;
  }
}

/** Posts of heads, whose holders are known. */
const heads: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

/**
 * Takes back the title of a head of one state from a declined name that is known to be another's: "Türkmenistanyň Prezidenti Wladimir
 * Putine minnetdarlyk bildirdi" tells what the one did to the other.
 */
export function detachForeign(page: Page, candidates: readonly Candidate[], year: number | null): void {
  if (page.language.titles.order !== "last") return;
  for (const c of candidates) {
    const title = c.titles.length === 1 ? c.titles[0] : undefined;
    // "X Prezidenti Y менен": what marks whom he met may be a word of its own
    const partner = (c.reading.f & CASES) !== 0 || startingAt(hitsOf(page, "with"), c.span.to) !== undefined;
    if (title?.parties.length !== 1 || !partner || !heads.has(postOf(title) ?? "")) continue;
    const words = c.reading.words.filter((_, i) => c.span.words[i].kind === "name");
    const sole = words.length === 1 ? soleHolder(words[0], null, year) : undefined;
    const known = sole ? [sole] : holdersOf(words).filter((h) => words.length > 1 || heads.has(h.post));
    if (!known.length || known.some((h) => h.state === title.parties[0])) continue;
    c.titles = [];
    c.from = c.span.from;
  }
}

/** Heads that no head of a state or government holds beside his own office. */
const lower: ReadonlySet<string> = new Set([
  "minister",
  "ambassador",
  "governor",
  "envoy",
  "representative",
  "adviser",
  "speaker",
  "spokesperson",
  "foreign-minister",
]);

/**
 * Takes back a lower office from a declined name that is known, or told by the page, to be the holder of another: "Nazir İlham Əliyevin
 * məktubunu təqdim edib" tells what the minister brought.
 */
export function detachBare(page: Page, candidates: readonly Candidate[], year: number | null): void {
  if (page.language.titles.order !== "last") return;
  const bySurname = new Map<string, Candidate[]>();
  const firstOf = new Map<string, Candidate>();
  for (const c of candidates) {
    const key = c.reading.keys.at(-1);
    if (!c.titles.length || key === undefined) continue;
    const list = bySurname.get(key);
    if (list) list.push(c);
    else bySurname.set(key, [c]);
    for (const t of c.titles) if (!firstOf.has(rankOf(t))) firstOf.set(rankOf(t), c);
  }
  for (const c of candidates) {
    const title = c.titles.length === 1 ? c.titles[0] : undefined;
    const partner = (c.reading.f & CASES) !== 0 || startingAt(hitsOf(page, "with"), c.span.to) !== undefined;
    if (!title || !partner || title.f & F.PL || title.acting || title.former) continue;
    if (!title.deputy && !lower.has(title.head)) continue;
    const plain = title.deputy || (title.institution === null && title.headTo - title.headFrom === 1);
    const bare = plain && title.partyFrom !== "words" && !title.field;
    const words = c.reading.words.filter((_, i) => c.span.words[i].kind === "name");
    const known = holdersOf(words).some(
      (h) =>
        (h.post === "head-of-state" || (bare && h.post === "head-of-government")) &&
        inOffice(h, year) &&
        // «Лыонг Там Куанг» is not «Лыонг Кыонг»
        (words.length < 3 || h.names.some((name) => name.split(" ").length >= words.length)),
    );
    if (!known && !(bare && isTold(c, title, bySurname, firstOf))) continue;
    c.titles = [];
    c.from = c.span.from;
  }
}

const higher: ReadonlySet<string> = new Set([...heads, "speaker", "royal"]);

const rankOf = ({ head, deputy }: Title): string => `${deputy ? "deputy " : ""}${head}`;

/** Whether the page gives a name another office only, and the office before it to somebody else before. */
function isTold(
  c: Candidate,
  title: Title,
  bySurname: ReadonlyMap<string, readonly Candidate[]>,
  firstOf: ReadonlyMap<string, Candidate>,
): boolean {
  const key = c.reading.keys.at(-1);
  const first = firstOf.get(rankOf(title));
  if (key === undefined || !first || first.span.from >= c.span.from || first.reading.keys.at(-1) === key) return false;
  const others = (bySurname.get(key) ?? []).filter((other) => other !== c);
  return others.length > 0 && others.every((other) => other.titles.every((t) => higher.has(postOf(t) ?? "")));
}

/** Whether a preposition or a day comes right after a name: the clause goes on with where and when. */
const isFollowedByAdjunct = (page: Page, leads: ReadonlyMap<number, string>, at: number): boolean =>
  leads.has(at) || startingAt(hitsOf(page, "date"), at) !== undefined;

/** Whether a title begins its sentence or what follows a comma, an article before it or not. */
function opensClause(page: Page, title: Title): boolean {
  let at = title.from;
  const article = endingAt(hitsOf(page, "title-lead"), at);
  if (article?.entry.code === "article") at = article.from;
  if (page.sentences[sentenceOf(page, title.headFrom)].from === at) return true;
  return at > 0 && page.words[at - 1] === undefined;
}

/** "The ambassadors of Spain (X) and Pakistan (Y)": gives the title to the names in its brackets, each with the state before. */
function inBrackets(parties: readonly PartyMention[], brackets: readonly Candidate[], title: Title): boolean {
  let any = false;
  for (const c of brackets) {
    if (c.span.from <= title.from || c.span.from > title.to + 1) continue;
    const party = endingAt(parties, c.span.from - 1);
    if (!party) continue;
    c.party = party.party;
    give(c, title);
    any = true;
  }
  return any;
}

const opening = /^[«“„"]$/;

/** Where the state that stands after a name ends, and the name takes it: "Deputy Minister X (Kyrgyzstan)", "Prime Minister X of Kyrgyzstan". */
function ownState(
  page: Page,
  partyAt: ReadonlyMap<number, PartyMention>,
  leads: ReadonlyMap<number, string>,
  c: Candidate,
): number {
  const { to } = c.span;
  const sign = page.text[page.tokens[to]?.start ?? -1];
  const word = page.words[to]?.key;
  const of = leads.get(to) === "of" || (leads.get(to) === "about" && word === "for");
  // "X («Азербайджанские железные дороги»)"
  const quoted = sign === "(" && opening.test(page.text[page.tokens[to + 1]?.start ?? -1] ?? "") ? 1 : 0;
  const party = sign === "(" || of ? partyAt.get(to + 1 + quoted) : undefined;
  if (!party || party.by === "capital") return to;
  let end = party.to;
  // "X (Azerbaijan Railways)"
  if (sign === "(") while (end < party.to + 5 && page.words[end]) end++;
  end += quoted;
  if (sign === "(" && page.text[page.tokens[end]?.start ?? -1] !== ")") return to;
  c.party = party.party;
  return sign === "(" ? end + 1 : end;
}

/** "Министром назначен X", "елшісі болып X тағайындалды": the name after the word that says he became it. */
function afterVerb(
  page: Page,
  title: Title,
  as: ReadonlyMap<number, number>,
  byStart: ReadonlyMap<number, Candidate>,
): number | undefined {
  const { order } = page.language.titles;
  if (order === "both" || (order === "first" && (title.f & CASES) !== F.INS)) return undefined;
  // "vəzifəsinə təyin edilən X": the word for a post, and what was done
  let at = as.get(title.to);
  for (let n = 0; n < 3 && at !== undefined; n++) {
    if (byStart.has(at)) return at;
    at = as.get(at);
  }
  return undefined;
}

/** Whether a name and a comma stand right before a title ("X, minister of …"), an article between or not. */
function isApposed(page: Page, title: Title, byEnd: ReadonlyMap<number, Candidate>): boolean {
  for (let i = title.from - 1; i > title.from - 3 && i > 0; i--) {
    const c = page.text[page.tokens[i].start];
    if (c === "," || c === "(" || c === "–" || c === "—") {
      const other = byEnd.get(i);
      return other !== undefined && other.titles.length === 0 && !isOpening(page, other);
    }
  }
  return false;
}

function give(c: Candidate, title: Title): void {
  c.titles.push(title);
  c.from = Math.min(c.from, title.from);
  // "the minister and his Hungarian counterpart X": the office is the other's
  if (title.head === "counterpart" && !title.same) return;
  for (let t = title.before; t; t = t.before) {
    c.titles.push(t);
    c.from = Math.min(c.from, t.from);
  }
}

/** Where a gloss in brackets after a title ends ("birliyinin sədri (rəhbəri) X"): the token after it, else the one that opens it. */
function afterGloss(page: Page, open: number): number {
  for (let i = open + 1; i < open + 7 && page.tokens[i]; i++) if (page.text[page.tokens[i].start] === ")") return i + 1;
  return open;
}

/** "X, помощник Y, …": what one is at the side of a man who is named. */
function isAtSideOf(
  page: Page,
  title: Title,
  c: Candidate,
  byEnd: ReadonlyMap<number, Candidate>,
  owner: Title | undefined,
): boolean {
  if (page.language.titles.order !== "first" || !atSide.has(title.head) || title.field) return false;
  if (!owner && (title.institution || title.parties.length)) return false;
  return isApposed(page, title, byEnd) && /[,.;]/.test(page.text[page.tokens[c.span.to]?.start ?? -1] ?? "");
}

/** "главы министерств X и Y": the genitive of one looks like several, but two men in the nominative follow. */
function isOfTwo(page: Page, title: Title, c: Candidate, byStart: ReadonlyMap<number, Candidate>): boolean {
  const word = page.words[title.headTo - 1];
  if (page.language.titles.order !== "first" || title.f & F.PL || !word || !feminine.test(word.key)) return false;
  if (!word.readings.some((r) => r.f & F.PL && !(r.f & CASES))) return false;
  const and = startingAt(hitsOf(page, "and"), c.span.to);
  const other = and && byStart.get(and.to);
  return other !== undefined && [c, other].every(({ span }) => bareEnd.test(page.words[span.to - 1]?.key ?? ""));
}

/** Ends of surnames that are in no other case. */
const bareEnd = /(?:[бвгджзйклнпрстфхцчшщь]|[^ыоеи]м|ко|зода|дзе|швили)$/;

/** The token after the words of courtesy that begin at a token, their points included. */
export const pastHonorifics = (page: Page, at: number): number => skip(page, at, startsOf(page, "honorific"));

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
    const dotted = dottedAt(page, i, page.language.titles.dottedHonorifics);
    if (dotted > i) {
      i = dotted;
      continue;
    }
    if (page.words[i] === null && page.text[page.tokens[i].start] === "(") break;
    break;
  }
  return i;
}

/**
 * The man whose name stands at a token. «Директор Фонда Нурсултана Назарбаева Ержан Салтыбаев», «в аэропорту имени Гейдара Алиева»: he after whom a
 * house is named, right behind its word, holds no office, and bears no title.
 */
function bearerOf(
  page: Page,
  byStart: ReadonlyMap<number, Candidate>,
  at: number,
  isApposed: () => boolean,
): Candidate | undefined {
  const c = byStart.get(at);
  if (!c || page.language.titles.order === "last") return c;
  const word = endingAt(hitsOf(page, "namesake"), at);
  if (!word) return c;
  const next = byStart.get(c.span.to);
  const house = overlapping(hitsOf(page, "institution"), word);
  if (!next && (house || page.language.morphology.declines !== "every") && !isApposed()) return c;
  c.barred = true;
  return next;
}

/** Where the two sides end whose commission or committee a title is of. */
function afterSides(
  partyAt: ReadonlyMap<number, PartyMention>,
  ands: ReadonlyMap<number, number>,
  { institution }: Title,
  at: number,
): number {
  if (institution !== "commission" && institution !== "committee" && institution !== "friendship-group") return at;
  const first = partyAt.get(at)?.to ?? at;
  const and = ands.get(first);
  return and === undefined ? at : (partyAt.get(and)?.to ?? at);
}

/** Whether a dash stands between words, no part of a compound. */
function isDash({ text, tokens }: Page, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && /^[–—-]$/.test(text[token.start]) && !(token.flags & GLUED) && !((tokens[at + 1]?.flags ?? 0) & GLUED)
  );
}

/** Gives names the title that follows them: "X, minister of …", "X – …", "X (…)", "X … etib təyin olunub". */
export function attachAfter(page: Page, titles: readonly Title[], candidates: readonly Candidate[]): void {
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
  const modifiers = startsOf(page, "title-modifier");
  const firsts = new Set(candidates.flatMap((c) => (c.barred ? [] : [c.span.from])));
  const lasts = new Map(candidates.map((c) => [c.span.to, c]));
  for (const c of candidates) {
    const mark = page.tokens[c.span.to];
    if (!mark || sentenceOf(page, mark ? c.span.to : c.span.from) !== c.span.sentence) continue;
    let at = c.span.to;
    const sign = page.text[mark.start];
    const apposed = sign === "," || sign === "–" || sign === "—" || sign === "(" || (sign === "-" && !(mark.flags & GLUED));
    if (apposed) at++;
    // "Meanwhile, the envoy …"
    if (sign === "," && isOpening(page, c)) continue;
    // "recalling his visit last November, the president said"
    if (sign === "," && c.span.to - c.span.from === 1 && isMonth(page, c.span.from)) continue;
    for (let n = 0; n < 3; n++) {
      if (leads.get(at) === "article") at++;
      else if (honorifics.has(at)) at = honorifics.get(at) as number;
      // "X, his Hungarian counterpart"
      else if (apposed && !byFrom.has(at) && modifiers.has(at) && page.language.titles.order !== "last")
        at = modifiers.get(at) as number;
      else break;
    }
    let title = apposed || page.language.titles.order === "last" ? byFrom.get(at) : appointed(page, byFrom, as, firsts, c);
    if (!title || c.titles.includes(title)) continue;
    // of titles held by one man the last leads to the others
    for (let n = next.get(title); n && !taken.has(n); n = next.get(n)) title = n;
    if (apposed) {
      // a title in another case, or one of somebody else, is no apposition
      const end = page.text[page.tokens[title.to]?.start ?? -1];
      const closed = end === undefined || /[,.;:)–—(]/.test(end) || title.former || page.tokens[title.to].flags & LINE;
      if (page.language.titles.order === "last") {
        if (
          sign === "," &&
          c.titles.length === 0 &&
          !(title.f & (CASES | F.PL)) &&
          !(c.reading.f & CASES) &&
          isClosed(page, title)
        ) {
          // "X, Qazaxıstanın Azərbaycandakı səfiri:"
        } else if (sign === "," && c.titles.length === 0 && !(c.reading.f & CASES) && isMadeSo(page, title, as, firsts)) {
          // "X, Kazakistan'ın Ankara Büyükelçisi olarak atandı"
        } else if (sign === "," || title.f & CASES) {
          if (!(sign === "(" || ((sign === "–" || sign === "—" || sign === "-") && !(title.f & CASES)))) continue;
        }
      } else if (sign === "," && !closed && !(c.titles.length === 0)) continue;
      if (c.titles.length && sign !== "(" && !closed) continue;
    } else if (c.titles.length || (page.language.titles.order === "last" && !(title.f & F.FIN) && !asAfter(page, title, as)))
      continue;
    if (apposed && page.tokens[title.to] && firsts.has(title.to)) continue;
    const bearer = sign === "," && c.titles.length ? nextBearer(page, titles, candidates, title) : undefined;
    if (bearer) {
      bearer.titles.push(title);
      taken.add(title);
      byFrom.delete(title.from);
      continue;
    }
    if (title.f & F.PL && page.language.titles.order !== "last")
      for (const other of groupBefore(page, lasts, c)) other.titles.push(title);
    c.titles.push(title);
    for (let t = title.before; t; t = t.before) c.titles.push(t);
    taken.add(title);
    byFrom.delete(title.from);
  }
}

/** "Minister X, High Representative, Vice-President Y": who bears the title behind a comma, by another that leads up to his name. */
function nextBearer(page: Page, titles: readonly Title[], candidates: readonly Candidate[], title: Title): Candidate | undefined {
  if (title.f & F.PL || page.text[page.tokens[title.to]?.start ?? -1] !== ",") return undefined;
  const next = titles.find((t) => t.from === title.to + 1 && !(t.f & F.PL));
  return next && candidates.find((c) => c.titles.includes(next) && c.span.from === Math.max(next.to, next.headTo));
}

/** Whether nothing follows a title but the end of its line or a mark: it is said of the name before it. */
function isClosed(page: Page, title: Title): boolean {
  const next = page.tokens[title.to];
  if (!next || next.flags & LINE || sentenceOf(page, title.to) !== sentenceOf(page, title.headFrom)) return true;
  return /[,:;)]/.test(page.text[next.start]);
}

const isMonth = (page: Page, at: number): boolean => {
  const hit = startingAt(hitsOf(page, "date"), at);
  return hit?.to === at + 1 && hit.entry.code === "month";
};

/** Whether a candidate is one word of the language that only has its capital from the head of the sentence. */
function isOpening(page: Page, c: Candidate): boolean {
  const { span } = c;
  if (span.words.length > 1 || span.to - span.from > 1 || !opensSentence(page, span.sentence, span.from)) return false;
  const word = page.words[span.from];
  if (!word) return false;
  // "Tomorrow, the foreign minister …": it ends as surnames do
  if (nameTables(page).openers.has(word.key)) return true;
  return !plainEnd.test(word.key) && (/(?:ly|while)$/.test(word.key) || word.readings.some((r) => r.known));
}

/** The title that a man is appointed to: "X as minister", "X was named ambassador", "X министром" (the title in the instrumental). */
function appointed(
  page: Page,
  byFrom: ReadonlyMap<number, Title>,
  as: ReadonlyMap<number, number>,
  firsts: ReadonlySet<number>,
  c: Candidate,
): Title | undefined {
  if (page.language.titles.order === "last") return undefined;
  const end = page.sentences[c.span.sentence].to;
  // "named X acting minister"
  let told = as.get(c.span.from - 1) === c.span.from;
  for (let i = c.span.to; i < end && i < c.span.to + 6; i++) {
    // "X appointed Y as minister": another man's
    if (firsts.has(i)) return undefined;
    if (as.has(i)) told = true;
    const title = byFrom.get(i);
    if (title) return told || (i === c.span.to && (title.f & CASES) === F.INS) ? title : undefined;
    if (page.words[i] === undefined) return undefined;
  }
  return undefined;
}

/** Names without titles that stand before one with "and" and commas between: "X and Y, the prime ministers of …". */
function groupBefore(page: Page, lasts: ReadonlyMap<number, Candidate>, c: Candidate): Candidate[] {
  const group: Candidate[] = [];
  let at = c.span.from;
  for (let n = 0; n < 12; n++) {
    const and = endingAt(hitsOf(page, "and"), at);
    const end = and ? and.from : page.text[page.tokens[at - 1]?.start ?? -1] === "," ? at - 1 : -1;
    const other = lasts.get(end);
    if (!other || other.span.sentence !== c.span.sentence || other.titles.length) break;
    group.unshift(other);
    at = other.span.from;
  }
  return group;
}

/** Whether he who stands before a comma is said to be made what a title behind it says. */
function isMadeSo(page: Page, title: Title, as: ReadonlyMap<number, number>, firsts: ReadonlySet<number>): boolean {
  // "X, … Büyükelçisi olarak atanan Y'yi kabul etti": that is the other man
  for (let i = title.to; i < title.to + 6; i++) if (firsts.has(i)) return false;
  return asAfter(page, title, as);
}

/** Whether a title is followed by "as", "appointed", at most two words on. */
function asAfter(page: Page, title: Title, as: ReadonlyMap<number, number>): boolean {
  for (let i = title.to; i < title.to + 3 && i < page.tokens.length; i++) {
    // "X, the minister, was received": the comma closes what was said of him
    if (page.text[page.tokens[i].start] === ",") return false;
    if (as.has(i)) return true;
  }
  return false;
}

/** Bars names of journalists, streets, prizes, and names in by-lines. */
export function bar(page: Page, candidates: readonly Candidate[]): void {
  const trades = hitsOf(page, "trade");
  // "told journalists, Zhaparov": a trade in a case or number of its own is not the name's
  const last = page.language.titles.order === "last";
  const ends = new Map(trades.flatMap((h) => (last && h.f & CASES ? [] : [[h.to, h.f] as const])));
  const suits = (at: number, c: Candidate) => {
    const f = ends.get(at);
    return f !== undefined && (last || !(f & CASES) === !(c.reading.f & CASES));
  };
  // "Uraloğlu, gazetecilere …": those to whom he speaks
  const begins = new Map(trades.map((h) => [h.from, h.f & CASES] as const));
  // "Erdoğan sarayı gezdi": where names bear capitals to the end, a small letter names a house after nobody
  const { apostropheEndings } = page.language.names;
  const houses = hitsOf(page, "namesake").filter(
    (h) => !apostropheEndings || h.entry.code === "called" || page.tokens[h.from].flags & CAP,
  );
  const namesakes = new Set(houses.map((h) => h.from));
  const namesakeEnds = new Set(houses.map((h) => h.to));
  const honorifics = new Set(hitsOf(page, "honorific").map((h) => h.to));
  const named = namedWords(page, candidates);
  const bodies = bodiesOf(page);
  // where nouns bear possessors, his wife says that she is his
  const relatives = new Set(
    hitsOf(page, "relative").flatMap((h) => (page.language.titles.order !== "last" || h.f & F.PSS3 ? [h.to] : [])),
  );
  const titled = new Set(candidates.filter((c) => c.titles.length).map((c) => c.reading.keys.at(-1)));
  /** whether somebody in office may be meant, whose given name is not another */
  const isTitled = ({ reading, span }: Candidate) =>
    titled.has(reading.keys.at(-1)) &&
    (span.words.length < 2 ||
      span.words[0].kind !== "name" ||
      candidates.some(
        (o) =>
          o.titles.length > 0 &&
          o.reading.keys.at(-1) === reading.keys.at(-1) &&
          (o.reading.keys.length < 2 || o.reading.keys[0] === reading.keys[0]),
      ));
  const headings = hitsOf(page, "heading");
  const bys = hitsOf(page, "by");
  let barredTo = -1;
  for (const c of candidates) {
    const { from, to, sentence } = c.span;
    if (honorifics.has(from) || honorifics.has(from - 1)) c.honoured = true;
    if (relatives.has(from)) c.related = true;
    // "XİN başçısı Antalya Diplomatiya Forumu çərçivəsində": an event that is called after a town
    if (c.titles.length && startsEvent(page, c)) {
      c.titles = [];
      c.from = from;
      c.barred = true;
      continue;
    }
    if (c.titles.length) {
      // "adına" after a name with a title: the title is part of the name of a place
      if (namesakes.has(to) && page.language.titles.order === "last" && !(c.reading.f & F.GEN)) c.barred = true;
      continue;
    }
    const s = page.sentences[sentence];
    const before = page.tokens[from - 1] ? page.text[page.tokens[from - 1].start] : "";
    // "the delegation was headed by X" is signed by nobody
    const byHim = endingAt(bys, from) !== undefined;
    // "the idea was backed by Maisuradze": one whose office the text tells
    const known = byHim && titled.has(c.reading.keys.at(-1)) && page.words[from - 2] !== undefined && from - 1 > s.from;
    const led = known || (byHim && headings.length > 0 && within(headings, s.from, from).length > 0);
    if (from > s.from && !led && (suits(from, c) || (before === ":" && ends.has(from - 1)))) c.barred = true;
    if (before === "," && barredTo === from - 1) c.barred = true;
    const trade = page.text[page.tokens[to]?.start ?? -1] === "," ? begins.get(to + 1) : undefined;
    if (trade !== undefined && (!trade || (c.reading.f & CASES) !== 0)) c.barred = true;
    if (
      page.language.titles.order === "last"
        ? namesakes.has(to) && !(c.reading.f & F.GEN)
        : namesakeEnds.has(from) || (honorifics.has(from) && namesakeBefore(page, from))
    )
      c.barred = true;
    // "Heydər Əliyev Beynəlxalq Aeroportu", "Nursultan Nazarbayev Universiteti"
    if (bodies?.has(to) && !isTitled(c) && !(c.reading.f & (F.GEN | F.ACC | F.DAT))) c.barred = true;
    if (alone(page, s.from, s.to, named.get(sentence) ?? 0)) c.barred = true;
    if (isStamp(page, s.from, s.to)) c.barred = true;
    if (to - from === 1 && isInQuotedName(page, from, s.from, s.to)) c.barred = true;
    if (c.barred) barredTo = to;
  }
}

/** "Политика 29 октября 2021 08:19", "08:53, 4 ноября 2017, Бишкек, Имя ФАМИЛИЯ": a line with a year and a time of day names its author at most. */
function isStamp(page: Page, from: number, to: number): boolean {
  if (to - from > 24) return false;
  const line = page.text.slice(page.tokens[from].start, page.tokens[to - 1].end);
  return stamp.test(line) && year.test(line) && !/[.!?…]$/.test(line);
}
const stamp = /(?:^|[^\d])\d{1,2}:\d{2}(?:[^\d]|$)/;
const year = /(?:^|[^\d])(?:19|20)\d{2}(?:[^\d]|$)/;

/** Whether a word stands in quotation marks with at most three others, all with capitals: the name of a thing («Ак-Тилек – Карасу»). */
function isInQuotedName(page: Page, at: number, least: number, end: number): boolean {
  const side = (step: 1 | -1, mark: RegExp): boolean => {
    let words = 0;
    for (let i = at + step; i >= least && i < end; i += step) {
      const { kind, flags, start } = page.tokens[i];
      if (kind !== WORD && mark.test(page.text[start])) return true;
      if (kind === WORD ? !(flags & CAP) || ++words > 3 : !/\p{Pd}/u.test(page.text[start])) return false;
    }
    return false;
  };
  return side(-1, /[«“„"]/) && side(1, /[»”“"]/);
}

/** Whether a name begins with a town and is followed by an event's or body's noun of its own: "Antalya Diplomatiya" before "Forumu". */
function startsEvent(page: Page, { span: { from, to } }: Candidate): boolean {
  if (page.language.titles.order !== "last" || !(page.tokens[to]?.flags & CAP) || !startingAt(hitsOf(page, "place"), from))
    return false;
  const nouns = [startingAt(hitsOf(page, "event"), to), startingAt(hitsOf(page, "body"), to)];
  return nouns.some((h) => h !== undefined && (h.f & F.PSS3) !== 0);
}

/** Whether a word of a namesake stands before the words of courtesy of a name: "the monument to National Leader X". */
function namesakeBefore(page: Page, from: number): boolean {
  const honorific = endingAt(hitsOf(page, "honorific"), from);
  return honorific !== undefined && endingAt(hitsOf(page, "namesake"), honorific.from) !== undefined;
}

/** In languages where bodies own their names, where the capitalised name of a firm, school or site begins after a man's. */
function bodiesOf(page: Page): Set<number> | undefined {
  if (page.language.titles.order !== "last") return undefined;
  const found = new Set<number>();
  const hits = [
    ...hitsOf(page, "institution").filter((h) => ofMen.has(h.entry.code) && !h.entry.more?.party),
    ...hitsOf(page, "place-word"),
  ];
  const parties = hitsOf(page, "party").filter((h) => h.entry.more?.by !== "capital");
  for (const { from, to, f } of hits) {
    if (!(f & F.PSS3) || !(page.tokens[to - 1].flags & CAP)) continue;
    // "X Avropa İttifaqı Şurasının …": a union's own council is called after nobody
    if (parties.some((p) => p.to >= from && p.from < to)) continue;
    found.add(from);
    // "Beynəlxalq Aeroportu"
    if (from > 0 && page.tokens[from - 1].kind === WORD && page.tokens[from - 1].flags & CAP) found.add(from - 1);
  }
  return found;
}

/** Bodies that are called after people. */
const ofMen: ReadonlySet<string> = new Set(["society", "university", "organisation-agency", "outlet"]);

/** Words of names in each sentence. */
function namedWords(page: Page, candidates: readonly Candidate[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { span } of candidates)
    for (let i = span.from; i < span.to; i++)
      if (page.tokens[i].kind === WORD) counts.set(span.sentence, (counts.get(span.sentence) ?? 0) + 1);
  return counts;
}

/** Whether a sentence holds nothing but names and marks: a by-line. */
function alone(page: Page, from: number, to: number, named: number): boolean {
  if (to - from > 12) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (page.tokens[i].kind !== WORD) continue;
    words++;
    // "Его принял Касым-Жомарт Токаев." tells something
    const verb = !(page.tokens[i].flags & CAP) && page.words[i]?.readings.find((r) => r.known);
    if (verb && verb.f & F.V && verb.f & F.FIN) return false;
  }
  return words <= named + 1;
}
