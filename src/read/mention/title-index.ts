import { CASES, F } from "../../lang/features.ts";
import type { Head, Institution } from "../../world/offices.ts";
import { plainEnd } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { CAP, GLUED, LINE, NUMBER, WORD } from "../text/tokens.ts";
import { around, beginningIn, endingAt, firstFrom, startingAt } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { isWritten } from "./cover.ts";
import type { PartyMention } from "./mention.ts";
import { bareEnding, isSurnameForm, OWN } from "./party.ts";

/** A title as it stands in a text: "Qazaxıstanın Baş nazirinin birinci müavini". Token indexes, end excluded. */
export interface Title {
  from: number;
  to: number;
  /** the head's own words */
  readonly headFrom: number;
  readonly headTo: number;
  readonly head: Head | "counterpart";
  /** of the word that bears the title's case */
  f: number;
  /** the case is not to be seen (и.о.) */
  hidden: boolean;
  /** words of a field stand in it */
  field: boolean;
  institution: Institution | null;
  outer: Institution | null;
  /** what he heads is the board of what stands next to it */
  board?: boolean;
  /** of heads of several ministries told at once ("главы МИД и Минобороны X и Y"), the ministries after the first */
  others?: Institution[];
  foreign: boolean;
  deputy: boolean;
  acting: boolean;
  former: boolean;
  /** states or organisations it is of; several where one title names two men ("Azərbaycan və Türkiyə prezidentləri") */
  parties: string[];
  /** what the party was taken from */
  partyFrom: "words" | "institution" | "place" | null;
  /** the title before it that the same man holds ("Baş nazirin müavini, xarici işlər naziri") */
  before: Title | null;
  /** a successor or predecessor: of the same state */
  readonly same: boolean;
  /** a rank beside an office: "Genel Sekreteri Büyükelçi X" */
  rank: boolean;
  /** taken up by another title (the prime minister's in "adviser to the prime minister") */
  spent: boolean;
}

/** Institutions that a board runs other than firms: who chairs it heads them. */
const governed: ReadonlySet<Institution> = new Set<Institution>(["agency", "central-bank", "university", "society"]);

/** Whether an institution next to a board is what the board runs. */
export function isGoverned(title: Title, kind: Institution): boolean {
  return title.board === true && title.institution === "company" && title.outer === null && governed.has(kind);
}

/** Heads that are held at another's side: adviser to the president, spokesperson of the minister. */
export const atSide: ReadonlySet<string> = new Set([
  "adviser",
  "spokesperson",
  "envoy",
  "representative",
  "commissioner",
  "official",
  "secretary",
  "expert",
  "director",
  "administrator",
]);

/** Heads that are held beside an office. */
export const secondary: ReadonlySet<string> = new Set(["co-chair", "envoy", "member", "representative"]);

/** Whether a man comes to an office whose words end at a token: "…liğine seçilen X", "…liğine X atandı". */
function isComeTo(page: Page, appointing: readonly Hit[], at: number): boolean {
  let i = at;
  while (i < at + 3 && page.tokens[i]?.kind === WORD && page.tokens[i].flags & CAP) i++;
  return startingAt(appointing, i) !== undefined;
}

export type Lead = "of" | "to" | "about" | "under";

/** Heads with nothing between them and what they are of. */
export const close: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "president",
  "foreign-minister",
  "speaker",
  "royal",
  "crown-prince",
  "ambassador",
  "founder",
  "counterpart",
]);

/** Heads that are sent: what they are sent to stands beside what they are of. */
export const sent: ReadonlySet<string> = new Set(["ambassador", "envoy", "representative"]);

export const blocks = F.DAT | F.ACC | F.ABL | F.INS | F.LOC;

/** Hits of the categories that titles are made of, found by where they begin and end. */
export interface Index {
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, Hit>>;
  readonly ends: ReadonlyMap<string, ReadonlyMap<number, Hit>>;
  readonly partyStarts: Map<number, PartyMention>;
  readonly partyEnds: Map<number, PartyMention>;
}

const used = [
  "head",
  "institution",
  "place",
  "title-foreign",
  "title-acting",
  "title-former",
  "title-modifier",
  "deputy-before",
  "deputy-after",
  "and",
  "and-with",
  "field",
  "honorific",
  "title-lead",
  "about-what",
  "side",
  "area",
  "date",
  "title-beside",
  "title-as",
] as const;

/** National names go before general ones, longer before shorter. */
const better = (a: Hit | undefined, b: Hit): Hit =>
  a === undefined ||
  b.to - b.from > a.to - a.from ||
  (b.to - b.from === a.to - a.from && b.entry.more?.party && !a.entry.more?.party)
    ? b
    : a;

const noHits: ReadonlyMap<number, Hit> = new Map();

/** Whether a longer hit of the list, of at most sixty tokens, holds a hit. */
function isInside({ from, to }: Hit, others: readonly Hit[]): boolean {
  for (let i = firstFrom(others, from - 60); i < others.length && others[i].from <= from; i++)
    if (others[i].to >= to && others[i].to - others[i].from > to - from) return true;
  return false;
}

export function indexOf(page: Page, parties: readonly PartyMention[]): Index {
  const starts = new Map<string, ReadonlyMap<number, Hit>>();
  const ends = new Map<string, ReadonlyMap<number, Hit>>();
  const institutions = hitsOf(page, "institution").filter((h) => suits(page, h));
  const heads = hitsOf(page, "head");
  const honorifics = hitsOf(page, "honorific");
  const appointing = hitsOf(page, "title-as");
  for (const cat of used) {
    if (!page.hits.has(cat)) {
      starts.set(cat, noHits);
      ends.set(cat, noHits);
      continue;
    }
    const s = new Map<number, Hit>();
    const e = new Map<number, Hit>();
    for (let hit of hitsOf(page, cat)) {
      // "head of the State Customs Committee" is no head of state
      if (
        cat === "head" &&
        hit.to - hit.from > 1 &&
        /^head-of-/.test(hit.entry.code) &&
        beginningIn(institutions, hit.from + 1, hit.to + (page.language.titles.order === "first" ? 0 : 1)).some(
          // "Премьер-министрі қызметіне тағайындалды": "service" may also be the post one comes to
          // "heads of state of the Organization": of members, not of "the state of Kerala"
          (o) =>
            o.to > hit.to &&
            o.entry.code !== "state" &&
            !(o.from < hit.to && o.entry.code === "region") &&
            !startingAt(appointing, o.from),
        )
      )
        hit = { ...hit, to: hit.from + 1, entry: { cat: "head", code: "chief" } };
      // "Genel Sekreterliğine seçilen X": the office itself tells of a man only where he comes to it
      if (cat === "head" && hit.entry.more?.office && !isComeTo(page, appointing, hit.to)) continue;
      // "chairman of the state concern": the concern's
      if (
        cat === "institution" &&
        hit.entry.code === "state" &&
        page.language.titles.order === "both" &&
        beginningIn(institutions, hit.to, hit.to + 1).some((o) => o.entry.code !== "state")
      )
        continue;
      // «после визита»: the ambassador's locative is a preposition
      if (cat === "head" && hit.to - hit.from === 1 && isPreposition(page, hit.from)) continue;
      if (cat === "institution" && (!suits(page, hit) || isInside(hit, heads) || insideParty(hit, parties))) continue;
      if (
        cat === "head" &&
        (isInside(hit, institutions) || isInside(hit, honorifics) || insideParty(hit, parties) || isName(page, hit, parties))
      )
        continue;
      if (
        cat === "place" &&
        (!(page.tokens[hit.from].flags & CAP) || hit.f & OWN || bareEnding(page, hit) || isSurnameForm(page, hit))
      )
        continue;
      s.set(hit.from, better(s.get(hit.from), hit));
      e.set(hit.to, better(e.get(hit.to), hit));
    }
    starts.set(cat, s);
    ends.set(cat, e);
  }
  const partyStarts = new Map<number, PartyMention>();
  const partyEnds = new Map<number, PartyMention>();
  for (const p of parties) {
    partyStarts.set(p.from, p);
    // "Gahryman Arkadagymyz Prezident X-e": who is called ours stands beside another man's title
    if (!(p.by === "home" && p.to - p.from > 1 && !(p.f & CASES) && page.language.titles.order === "last"))
      partyEnds.set(p.to, p);
  }
  return { starts, ends, partyStarts, partyEnds };
}

/** Whether a word by itself tells of time after, whatever noun it looks like. */
const isPreposition = (page: Page, at: number): boolean => {
  const after = startingAt(hitsOf(page, "after"), at);
  return after !== undefined && after.to === at + 1;
};

/** Whether an office that is no king's ends there. */
function isOfficer(page: Page, at: number): boolean {
  const office = endingAt(hitsOf(page, "head"), at);
  return office !== undefined && office.entry.code !== "royal" && office.entry.code !== "crown-prince";
}

/** A name's key without the ending written behind an apostrophe. */
const bareKey = (key: string): string => key.replace(/['’].*$/u, "");

/** A king's title in an oblique case with another name after it is a given name: Şahin Mustafayev is no shah. */
function isName(page: Page, hit: Hit, parties: readonly PartyMention[]): boolean {
  // "Elçin", "Hakan": with an ending of "my" or "thy" they are no titles
  if (hit.f & (F.PSS1S | F.PSS2S) && hit.to - hit.from === 1 && page.tokens[hit.from].flags & CAP) return true;
  if (hit.entry.code !== "royal") return false;
  // "Султан Раев"
  const surname = page.words[hit.to];
  if (hit.to - hit.from === 1 && page.tokens[hit.from].flags & CAP && surname && plainEnd.test(bareKey(surname.key))) return true;
  const next = page.tokens[hit.to];
  const own = page.tokens[hit.from];
  const before = page.tokens[hit.from - 1];
  // "генерал-лейтенант Султан Камалетдинов"
  const rank = endingAt(hitsOf(page, "honorific"), hit.from);
  // but "His Majesty King Abdullah", "Umman Sultanı Majesteleri Sultan Heysem"
  const held = rank && (page.language.titles.order !== "last" || isOfficer(page, rank.from));
  if (own.flags & CAP && next && next.flags & CAP && next.kind === WORD && held && rank.to - rank.from === 1) return true;
  // "Алишер Султанов" is a man's name
  if (page.language.titles.order !== "last") {
    const named = before !== undefined && before.kind === WORD && (before.flags & CAP) !== 0 && !(own.flags & LINE);
    return named && (own.flags & CAP) !== 0 && (hit.f & F.PL) !== 0 && endingAt(parties, hit.from, 60) === undefined;
  }
  if (!(own.flags & CAP) || !next || !(next.flags & CAP) || next.kind !== WORD) return false;
  return page.language.titles.order === "last" && ((hit.f & (CASES | F.PL)) !== 0 || (hit.f & OWN) !== 0);
}

/** Names and abbreviations of institutions are written with capitals. */
function suits(page: Page, hit: Hit): boolean {
  if (!isWritten(page, hit)) return false;
  if (hit.entry.code === "parliament" && page.language.titles.order === "first") return true;
  if (hit.entry.more?.party || hit.entry.code === "foreign-ministry")
    return (page.tokens[hit.from].flags & CAP) !== 0 || hit.to - hit.from > 1;
  return true;
}

/** Inside the name of an organisation or a parliament ("Türk Dövlətləri Təşkilatı"), not an institution beside it. */
function insideParty(hit: Hit, parties: readonly PartyMention[]): boolean {
  let low = 0;
  let high = parties.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const p = parties[middle];
    if (p.to <= hit.from) low = middle + 1;
    else if (p.from >= hit.to) high = middle - 1;
    else return p.by === "organisation" && p.from <= hit.from && p.to >= hit.to;
  }
  return false;
}

/** A capitalised word that no lexicon knows: likelier a name than a field or a body. */
export function isUnknownName(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || !(page.tokens[at].flags & CAP)) return false;
  return plainEnd.test(word.key) || !word.readings.some((r) => r.known);
}

/** A state itself, not a body of it, has chairs, chiefs and leaders who are heads of state; "water chiefs" are those of what stands before. */
export const leads = (title: Title, party: PartyMention): boolean =>
  title.head === "leader"
    ? party.by === "name" || party.by === "adjective" || party.by === "home"
    : (title.head === "chair" || (title.head === "chief" && !title.field)) && (party.by === "name" || party.by === "home");

/** Features of a hit's noun: where a form can be read in several ways, what all of them allow. */
export function nominalFeatures(page: Page, hit: Hit): number {
  // "heads of state": what comes after the head is in the singular; in "the Council of Heads of State" they are part of its name
  if (page.language.titles.order === "both" && hit.to - hit.from > 2 && isNounInPlural(page, hit.from))
    return around(hitsOf(page, "event"), hit).length ? hit.f : hit.f | F.PL;
  if (page.language.titles.order !== "first") return hit.f;
  // cases share endings: take every reading of the noun that is a word of the expression; of two tied by a hyphen the last is declined
  const tie = page.tokens[hit.from + 1];
  const tied = hit.to - hit.from > 2 && tie !== undefined && page.words[hit.from + 1] === null && (tie.flags & GLUED) !== 0;
  const word = page.words[tied ? hit.to - 1 : hit.from];
  if (!word) return hit.f;
  let f = 0;
  let bare = false;
  let singular = true;
  let any = false;
  // at the head of a sentence "главы" are several
  const opening =
    page.tokens[hit.from - 1] === undefined ||
    sentenceOf(page, hit.from - 1) !== sentenceOf(page, hit.from) ||
    isSubjectAfter(page, hit.from);
  for (const r of word.readings)
    if (r.known && !(r.f & F.V) && headWords(page).has(r.stem)) {
      if (!(r.f & CASES) && !(r.f & F.PL)) bare = true;
      if (opening && !(r.f & CASES) && r.f & F.PL && feminine.test(word.key)) return (hit.f & ~CASES) | F.PL;
      f |= r.f & CASES;
      // adjectives have one form for the instrumental singular and the dative plural
      const plural = (r.f & F.PL) !== 0 && !(r.f & F.INS && r.f & F.DAT);
      singular = any ? singular || !plural : !plural;
      any = true;
    }
  if (bare) return hit.f & ~(CASES | F.PL);
  return any && !singular ? f | F.PL : f;
}

/** Whether a word can be a known noun in the plural. */
const isNounInPlural = (page: Page, i: number): boolean =>
  page.words[i]?.readings.some((r) => r.known && !(r.f & F.V) && (r.f & F.PL) !== 0) ?? false;

/** «15 июля главы…», «в Оше соберутся главы…»: whether a verb in the plural, or a day, stands right before a noun, which no noun there can own. */
function isSubjectAfter(page: Page, at: number): boolean {
  const before = page.words[at - 1]?.readings.filter((r) => r.known) ?? [];
  const several = before.some((r) => r.f & F.V && r.f & F.VPL && !(r.f & (F.PTCP | CASES)));
  return (
    (several && before.every((r) => r.f & F.V)) ||
    (page.tokens[at - 2]?.kind === NUMBER && endingAt(hitsOf(page, "date"), at) !== undefined)
  );
}

/** "главы", "коллеги": forms that are the genitive of one too. */
export const feminine = /[ыи]$/;

const headWordsMade = new WeakMap<object, ReadonlySet<string>>();

/** All words of the table of heads, as keys: forms that are nominatives although they could be inflected ones of others. */
function headWords(page: Page): ReadonlySet<string> {
  const { titles } = page.language;
  let made = headWordsMade.get(titles);
  if (!made) {
    made = new Set(
      [...Object.values(titles.heads).map(String), titles.deputyBefore, titles.counterpart, titles.acting].flatMap((list) =>
        list.split(/[;\s]+/).map((w) => page.lexis.fold(w)),
      ),
    );
    headWordsMade.set(titles, made);
  }
  return made;
}
