import { CASES, F } from "../../lang/features.ts";
import { type Head, type Institution, officeOf } from "../../world/offices.ts";
import { places } from "../../world/places.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, GLUED, UPPER, WORD } from "../text/tokens.ts";
import type { Hit, Word } from "../word/lexis.ts";
import type { PartyMention } from "./mention.ts";
import { OWN } from "./party.ts";

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
  institution: Institution | null;
  outer: Institution | null;
  foreign: boolean;
  deputy: boolean;
  acting: boolean;
  former: boolean;
  /** states or organisations it is of; several where one title names two men ("Azərbaycan və Türkiyə prezidentləri") */
  parties: string[];
  /** what the party was taken from */
  from_: "words" | "institution" | "place" | null;
  /** the title before it that the same man holds ("Baş nazirin müavini, xarici işlər naziri") */
  before: Title | null;
  /** taken up by another title (the prime minister's in "adviser to the prime minister") */
  spent: boolean;
}

/** Heads that are held at another's side: adviser to the president, spokesperson of the minister. */
const atSide: ReadonlySet<string> = new Set([
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
type Lead = "of" | "to" | "about";

/** Heads with nothing between them and what they are of. */
const close: ReadonlySet<string> = new Set([
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
const sent: ReadonlySet<string> = new Set(["ambassador", "envoy", "representative"]);

/** The words of titles. */
export const titleWords: Vocabulary = ({ titles, names }, add) => {
  for (const [key, words] of Object.entries(titles.heads)) {
    const deputy = key.startsWith("deputy:");
    add(words, { cat: "head", code: deputy ? key.slice(7) : key, ...(deputy ? { more: { deputy } } : {}) });
  }
  add(titles.counterpart, { cat: "head", code: "counterpart" });
  for (const [kind, words] of Object.entries(titles.institutions)) add(words, { cat: "institution", code: kind });
  for (const [kind, byParty] of Object.entries(titles.national))
    for (const [party, words] of Object.entries(byParty)) add(words, { cat: "institution", code: kind, more: { party } });
  const marks = { foreign: titles.foreign, acting: titles.acting, former: titles.former, modifier: titles.modifiers };
  for (const [code, words] of Object.entries(marks)) add(words, { cat: `title-${code}`, code });
  add(titles.aboutAfter, { cat: "about-what", code: "about" });
  add(titles.deputyBefore, { cat: "deputy-before", code: "deputy" });
  add(titles.deputyAfter, { cat: "deputy-after", code: "deputy" });
  add(titles.honorifics, { cat: "honorific", code: "honorific" });
  add(titles.and, { cat: "and", code: "and" });
  add(titles.andWith, { cat: "and-with", code: "and" });
  add(titles.trades, { cat: "trade", code: "trade" });
  add(titles.roles.guest, { cat: "role-noun", code: "guest" });
  add(titles.roles.host, { cat: "role-noun", code: "host" });
  add(titles.as, { cat: "title-as", code: "as" });
  add(titles.fields, { cat: "field", code: "field" });
  for (const [code, words] of Object.entries(titles.leads)) add(words, { cat: "title-lead", code });
  for (const [key, list] of Object.entries(names.places)) {
    for (const name of list.split(";")) add(name, { cat: "place", code: key, more: { name: list.split(";")[0].trim() } });
  }
  add(names.areas, { cat: "area", code: "area" });
  add(names.settlement, { cat: "place-word", code: "settlement" });
  add(names.region, { cat: "place-word", code: "region" });
  add(names.site, { cat: "place-word", code: "site" });
  add(names.namesake, { cat: "namesake", code: "namesake" });
};

/** Hits of the categories that titles are made of, found by where they begin and end. */
interface Index {
  readonly starts: ReadonlyMap<string, Map<number, Hit>>;
  readonly ends: ReadonlyMap<string, Map<number, Hit>>;
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
  "area",
] as const;

/** National names go before general ones, longer before shorter. */
const better = (a: Hit | undefined, b: Hit): Hit =>
  a === undefined ||
  b.to - b.from > a.to - a.from ||
  (b.to - b.from === a.to - a.from && b.entry.more?.party && !a.entry.more?.party)
    ? b
    : a;

function indexOf(page: Page, parties: readonly PartyMention[]): Index {
  const starts = new Map<string, Map<number, Hit>>();
  const ends = new Map<string, Map<number, Hit>>();
  const inside = (hit: Hit, others: readonly { from: number; to: number }[]) =>
    others.some((o) => o.from <= hit.from && o.to >= hit.to && o.to - o.from > hit.to - hit.from);
  const institutions = hitsOf(page, "institution").filter((h) => suits(page, h));
  const heads = hitsOf(page, "head");
  const honorifics = hitsOf(page, "honorific");
  for (const cat of used) {
    const s = new Map<number, Hit>();
    const e = new Map<number, Hit>();
    for (let hit of hitsOf(page, cat)) {
      // "head of the State Customs Committee" is no head of state
      if (
        cat === "head" &&
        hit.to - hit.from > 1 &&
        institutions.some((o) => o.from > hit.from && o.from < hit.to && o.to > hit.to && o.entry.code !== "state")
      )
        hit = { ...hit, to: hit.from + 1, entry: { cat: "head", code: "chief" } };
      if (cat === "institution" && (!suits(page, hit) || inside(hit, heads) || insideParty(hit, parties))) continue;
      if (
        cat === "head" &&
        (inside(hit, institutions) || inside(hit, honorifics) || insideParty(hit, parties) || isName(page, hit))
      )
        continue;
      if (cat === "place" && (!(page.tokens[hit.from].flags & CAP) || hit.f & OWN)) continue;
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
    partyEnds.set(p.to, p);
  }
  return { starts, ends, partyStarts, partyEnds };
}

/** A king's title in an oblique case with another name after it is a given name: Şahin Mustafayev is no shah. */
function isName(page: Page, hit: Hit): boolean {
  if (hit.entry.code !== "royal") return false;
  const next = page.tokens[hit.to];
  const own = page.tokens[hit.from];
  if (!(own.flags & CAP) || !next || !(next.flags & CAP) || next.kind !== WORD) return false;
  return page.language.titles.order === "last" && ((hit.f & (CASES | F.PL)) !== 0 || (hit.f & OWN) !== 0);
}

/** Names and abbreviations of institutions are written with capitals. */
function suits(page: Page, hit: Hit): boolean {
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

/** All titles of a page in order of place. */
export function titlesOf(page: Page, parties: readonly PartyMention[]): Title[] {
  const index = indexOf(page, parties);
  const { order } = page.language.titles;
  const out: Title[] = [];
  const byEnd = new Map<number, Title>();
  const heads = index.starts.get("head") as Map<number, Hit>;
  const deputies = index.starts.get("deputy-after") as Map<number, Hit>;
  for (const sentence of page.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const hit = heads.get(i);
      // "Baş katibi Sultan Rayev": a king's title right after another title is a name
      if (hit?.entry.code === "royal" && order === "last" && byEnd.get(i) && page.tokens[i].flags & CAP) continue;
      if (hit) {
        const title = begin(page, hit);
        if (order !== "first") scanLeft(page, index, title, sentence.from, byEnd);
        else lookLeft(page, index, title, sentence.from);
        if (order !== "last") scanRight(page, index, title, sentence.to);
        out.push(title);
        const acting = order === "last" ? index.starts.get("title-acting")?.get(title.to) : undefined;
        if (acting) {
          // "naziri vəzifəsini icra edən X"
          title.acting = true;
          title.to = acting.to;
          title.f &= F.PL;
        }
        byEnd.set(title.to === title.from ? title.headTo : Math.max(title.headTo, title.to), title);
        i = Math.max(hit.to, acting?.to ?? 0) - 1;
        continue;
      }
      const deputy = deputies.get(i);
      if (deputy) {
        const of = titleBefore(page, index, aboutBefore(page, index, i, sentence.from, byEnd), sentence.from, byEnd);
        if (of && !of.deputy) {
          of.deputy = true;
          of.to = deputy.to;
          of.f = deputy.f;
          byEnd.delete(of.headTo);
          byEnd.set(deputy.to, of);
        } else if (!of) {
          const title = begin(page, { ...deputy, entry: { cat: "head", code: "chief" } });
          title.deputy = true;
          scanLeft(page, index, title, sentence.from, byEnd);
          out.push(title);
          byEnd.set(title.to, title);
        }
        i = deputy.to - 1;
      }
    }
  }
  if (order !== "last") joinRight(page, index, out);
  recallMinistry(page, out);
  return out;
}

/** "The minister", "the deputy minister" without a field are those of the ministry named before, in the same sentence or the last. */
function recallMinistry(page: Page, titles: readonly Title[]): void {
  const ministries = hitsOf(page, "institution").filter(
    (h) => h.entry.code === "foreign-ministry" || h.entry.code === "ministry",
  );
  for (const title of titles) {
    if (title.head !== "minister" || !title.deputy || title.foreign || title.institution || title.parties.length) continue;
    if (title.headTo - title.headFrom > 1 || title.from < title.headFrom - 1) continue;
    let last: Hit | undefined;
    for (const h of ministries) if (h.to <= title.from && h.from > title.from - 60) last = h;
    const other = titles.findLast(
      (t) => t.foreign && t.to <= title.from && t.from > title.from - 40 && t.from > (last?.from ?? 0),
    );
    if (other || last?.entry.code === "foreign-ministry") title.foreign = true;
  }
}

function begin(page: Page, hit: Hit): Title {
  // a plural or case of the head's last word; in Russian titles of two nouns the first bears the case too
  return {
    from: hit.from,
    to: hit.to,
    headFrom: hit.from,
    headTo: hit.to,
    head: hit.entry.code as Title["head"],
    f: nominalFeatures(page, hit),
    institution: null,
    outer: null,
    foreign: false,
    deputy: hit.entry.more?.deputy === true,
    acting: false,
    former: false,
    parties: [],
    from_: null,
    before: null,
    spent: false,
  };
}

/** Features of a hit's noun: where a form can be read in several ways, what all of them allow. */
function nominalFeatures(page: Page, hit: Hit): number {
  if (page.language.titles.order !== "first") return hit.f;
  // cases share endings: take every reading of the noun that is a word of the expression; of two tied by a hyphen the last is declined
  const tie = page.tokens[hit.from + 1];
  const tied = hit.to - hit.from > 2 && tie !== undefined && page.words[hit.from + 1] === null && (tie.flags & GLUED) !== 0;
  const word = page.words[tied ? hit.to - 1 : hit.from];
  if (!word) return hit.f;
  let f = 0;
  let bare = false;
  let plural = true;
  for (const r of word.readings)
    if (r.known && !(r.f & F.V) && headWords(page).has(r.stem)) {
      if (!(r.f & CASES) && !(r.f & F.PL)) bare = true;
      f |= r.f & CASES;
      if (!(r.f & F.PL)) plural = false;
    }
  if (bare) return hit.f & ~(CASES | F.PL);
  return f | (plural ? F.PL : 0) | (hit.f & F.PL && plural ? F.PL : 0);
}

const headWordsMade = new WeakMap<object, ReadonlySet<string>>();

/** All words of the table of heads, as keys: forms that are nominatives although they could be inflected ones of others. */
function headWords(page: Page): ReadonlySet<string> {
  const { titles } = page.language;
  let made = headWordsMade.get(titles);
  if (!made) {
    made = new Set(
      [...Object.values(titles.heads), titles.deputyBefore, titles.counterpart].flatMap((list) =>
        list.split(/[;\s]+/).map((w) => page.lexis.fold(w)),
      ),
    );
    headWordsMade.set(titles, made);
  }
  return made;
}

/** Passes over what a deputy deals with ("премьер-министрінің экономикалық мәселелер жөніндегі орынбасары"). */
function aboutBefore(page: Page, index: Index, at: number, least: number, byEnd: ReadonlyMap<number, Title>): number {
  const about = index.ends.get("about-what")?.get(at);
  if (!about) return at;
  for (let i = about.from; i > least && about.from - i < 8; i--) {
    const title = byEnd.get(i);
    if (title) return title.f & F.GEN ? i : at;
    if (page.words[i - 1] === undefined) return at;
  }
  return at;
}

/** The title that ends right before token `at` (modifiers between). */
function titleBefore(page: Page, index: Index, at: number, least: number, byEnd: ReadonlyMap<number, Title>): Title | undefined {
  for (let i = at; i > least && at - i <= 5; ) {
    const title = byEnd.get(i);
    if (title) return title;
    const modifier = index.ends.get("title-modifier")?.get(i) ?? index.ends.get("title-acting")?.get(i);
    if (modifier) {
      i = modifier.from;
      continue;
    }
    if (page.words[i - 1] === null) {
      i--;
      continue;
    }
    return undefined;
  }
  return undefined;
}

const blocks = F.DAT | F.ACC | F.ABL | F.INS | F.LOC;

/** A word that cannot stand inside a title before its head: a verb, or a noun in a case that ties it to a verb. */
function stops(word: Word, cap: boolean): boolean {
  const known = word.readings.filter((r) => r.known);
  const list = known.length ? known : word.readings;
  const best = list[0];
  if (!best) return false;
  if (best.f & F.V) {
    if (best.f & F.PTCP) return true;
    // nouns and verbs share forms: only where no reading is a noun
    return (best.f & (F.FIN | F.CVB | F.COND)) !== 0 && !list.some((r) => !(r.f & F.V) && !(r.f & blocks));
  }
  if (best.f & F.ATTR) return false;
  if ((best.f & blocks) === 0) return false;
  if (best.f & F.GEN) return false;
  if (list.some((r) => !(r.f & F.V) && !(r.f & blocks) && r.known)) return false;
  // a guessed ending of one or two letters proves little on a capitalised word
  if (!best.known && cap) return word.key.length - best.cut >= 4;
  return true;
}

/** Reads what stands before a head that closes its title. */
function scanLeft(page: Page, index: Index, title: Title, least: number, byEnd: ReadonlyMap<number, Title>): void {
  const { tokens, words, text } = page;
  let i = title.from;
  let seenAnd = false;
  let plain = 0;
  // where titles may open with their head, only words of the tables stand before it
  const bounded = page.language.titles.order === "both";
  /** the leftmost token that is surely of the title */
  let sure = title.from;
  const take = (from: number) => {
    i = from;
    sure = from;
  };
  const end = (cat: string) => index.ends.get(cat)?.get(i);
  for (let steps = 0; i > least && steps < 22; steps++) {
    const mark =
      end("deputy-before") ?? end("title-acting") ?? end("title-former") ?? end("title-modifier") ?? end("title-foreign");
    if (mark) {
      if (mark.entry.cat === "deputy-before") title.deputy = true;
      else if (mark.entry.cat === "title-acting") title.acting = true;
      else if (mark.entry.cat === "title-former") title.former = true;
      else if (mark.entry.cat === "title-foreign") {
        if (plain < 8) title.foreign = true;
      }
      take(mark.from);
      continue;
    }
    const owner = byEnd.get(i);
    if (owner && !owner.spent) {
      // "of the president", or another title of the same man
      if (atSide.has(title.head) && !(owner.f & blocks) && !seenAnd && title.institution === null) {
        if (title.head === "representative" && owner.head === "chair") break;
        owner.spent = true;
        title.institution = owner.head === "president" || owner.head === "head-of-state" ? null : "family";
        if (owner.head === "minister" && (owner.foreign || owner.institution === "foreign-ministry"))
          title.institution = "foreign-ministry";
        if (owner.institution === "organisation") title.institution = "organisation";
        if (!title.parties.length) {
          title.parties = owner.parties;
          title.from_ = owner.from_;
        }
        take(owner.from);
      }
      break;
    }
    const about = end("about-what");
    if (about) {
      // "Əfqanıstan üzrə xüsusi nümayəndə": what he deals with is not what he is of
      const what = index.partyEnds.get(about.from) ?? index.ends.get("area")?.get(about.from);
      i = what ? what.from : about.from;
      plain++;
      continue;
    }
    const party = index.partyEnds.get(i);
    const institution = end("institution");
    if (institution && !(party && party.from < institution.from)) {
      const f = institution.f;
      if (f & blocks && !(f & F.ATTR)) break;
      let kind = institution.entry.code as Institution;
      const own = institution.entry.more?.party as string | undefined;
      // "Tatarıstan Respublikası": a republic that is no state
      if (
        kind === "state" &&
        tokens[institution.from].flags & CAP &&
        institution.from > least &&
        isUnknownName(page, institution.from - 1)
      )
        kind = "region";
      if (!(kind === "state" && title.head !== "head-of-state" && title.institution)) {
        if (title.institution === null) title.institution = kind;
        else if (title.outer === null) title.outer = kind;
      }
      if (own && !title.parties.length) {
        title.parties = [own];
        title.from_ = "institution";
      }
      take(institution.from);
      continue;
    }
    const place = end("place");
    if (party) {
      const { f } = party;
      if (f & blocks && !(f & F.ATTR)) break;
      // "пәкістандық қонақты Премьер-министр": only a genitive reaches over other words to a head that is one word
      if (plain > 0 && !(f & F.GEN) && close.has(title.head) && title.institution === null) break;
      const adjacent = i === title.headFrom || plain === 0;
      if (f & F.ATTR) take(party.from);
      else if (party.by === "capital") {
        // "Bakü Büyükelçisi" is sent there; "Astana əkimi" is of the town
        if (sent.has(title.head)) take(party.from);
        else {
          if (title.institution === null && plain === 0) title.institution = "region";
          if (!title.parties.length) {
            title.parties = [party.party];
            title.from_ = "place";
          }
          take(party.from);
          continue;
        }
      } else {
        if (party.by === "organisation") {
          if (title.institution === null) title.institution = "organisation";
          else if (title.institution === "agency" || title.institution === "department" || title.institution === "company")
            title.institution = "organisation-agency";
          title.outer = "organisation";
        } else if (title.institution === null && adjacent && leads(title, party)) {
          title.institution = "state";
        }
        if (party.by === "institution" && title.institution === null) title.institution = "parliament";
        if (!title.parties.length || title.from_ === "place" || title.from_ === "institution") {
          title.parties = [party.party];
          title.from_ = "words";
        }
        take(party.from);
        more(
          index,
          title,
          party,
          (at) => {
            sure = at;
          },
          page,
          least,
        );
        break;
      }
      continue;
    }
    if (place) {
      if (place.f & blocks && !(place.f & F.ATTR)) break;
      if (!(place.f & F.ATTR) && !sent.has(title.head)) {
        if (title.institution === null && plain === 0) title.institution = "region";
        if (!title.parties.length || title.from_ === "institution") {
          const state = places[place.entry.code]?.state;
          if (state) {
            title.parties = [state];
            title.from_ = "place";
          }
        }
      }
      take(place.from);
      continue;
    }
    const and = end("and");
    if (and && and.to - and.from === 1) {
      // two titles of one man, or a portfolio of two fields
      const other = byEnd.get(and.from);
      if (other) {
        if (!bounded && !(other.f & blocks) && !(other.f & F.PL)) title.before = other;
        break;
      }
      if (
        title.head !== "minister" &&
        !title.institution &&
        !title.deputy &&
        title.head !== "official" &&
        title.head !== "counterpart"
      )
        break;
      seenAnd = true;
      i = and.from;
      continue;
    }
    const token = tokens[i - 1];
    const word = words[i - 1];
    if (word === undefined) {
      const c = text[token.start];
      if (c === ",") {
        const other = byEnd.get(i - 1);
        if (other) {
          if (!bounded && !(other.f & blocks) && !other.spent) title.before = other;
          break;
        }
        if (seenAnd && title.head === "minister" && plain < 9) {
          i--;
          continue;
        }
        break;
      }
      if (c === ")") {
        let open = i - 2;
        while (open > least && i - open < 8 && text[tokens[open].start] !== "(") open--;
        if (text[tokens[open].start] !== "(") break;
        i = open;
        continue;
      }
      break;
    }
    if (word === null) {
      const c = text[token.start];
      if (c === "–" || c === "—" || (c === "-" && !(token.flags & GLUED))) {
        const other = byEnd.get(i - 1);
        if (other && !bounded && !(other.f & blocks)) title.before = other;
        break;
      }
      i--;
      continue;
    }
    if (token.kind !== WORD) break;
    const field = end("field");
    if (bounded && field) {
      plain++;
      take(field.from);
      continue;
    }
    if (isAcronym(page, i - 1) && plain === 0 && title.institution === null && title.head !== "president") {
      // "BMTM-nin sədri": an abbreviation that the text has explained, or nobody has
      title.institution = "society";
      const party = explained(page, index, word);
      if (party && !title.parties.length) {
        title.parties = [party];
        title.from_ = "institution";
      }
      take(i - 1);
      continue;
    }
    if (bounded || stops(word, (token.flags & CAP) !== 0)) break;
    if (isUnknownName(page, i - 1) && (word.readings[0]?.f ?? 0) & F.GEN) break;
    if (token.flags & CAP && isNamed(page, i, byEnd)) break;
    plain++;
    if (plain > 9) break;
    i--;
  }
  title.from = Math.min(title.from, sure, plain ? portfolioStart(page, title, i) : sure);
}

/** A capitalised word that no lexicon knows: likelier a name than a field or a body. */
function isUnknownName(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || !(page.tokens[at].flags & CAP)) return false;
  return !word.readings.some((r) => r.known);
}

/** A state itself, not a body of it, has chairs, chiefs and leaders who are heads of state. */
const leads = (title: Title, party: PartyMention): boolean =>
  title.head === "leader"
    ? party.by === "name" || party.by === "adjective"
    : (title.head === "chair" || title.head === "chief") && party.by === "name";

/** A word in capitals, with an ending or without. */
function isAcronym(page: Page, at: number): boolean {
  const t = page.tokens[at];
  const form = page.text.slice(t.start, t.end);
  return /^\p{Lu}{3,8}(?:['’ʼ‘`-]?\p{Ll}{0,6})?$/u.test(form);
}

/** The state in whose institution's full name an abbreviation is put in brackets: "Azərbaycan … Mərkəzi (BMTM)". */
function explained(page: Page, index: Index, word: Word): string | undefined {
  const stem = word.key.split(/['-]/)[0];
  for (let i = 1; i + 1 < page.tokens.length; i++) {
    if (page.text[page.tokens[i - 1].start] !== "(" || page.words[i]?.key !== stem || page.words[i] === word) continue;
    for (let k = i - 1; k > i - 12 && k > 0; k--) {
      const party = index.partyEnds.get(k);
      if (party) return party.party;
    }
  }
  return undefined;
}

/** "Azərbaycan və Türkiyə prezidentləri", "Azərbaycan-Macarıstan": further parties before the first. */
function more(index: Index, title: Title, party: PartyMention, sure: (at: number) => void, page: Page, least: number): void {
  if (!(title.f & F.PL) || title.head === "counterpart") return;
  let at = party.from;
  for (let n = 0; n < 6 && at > least; n++) {
    const and = index.ends.get("and")?.get(at) ?? index.ends.get("and-with")?.get(at);
    const comma = page.text[page.tokens[at - 1].start];
    const next = and ? and.from : comma === "," || comma === "-" || comma === "–" || comma === "—" ? at - 1 : -1;
    const other = next < 0 ? undefined : index.partyEnds.get(next);
    if (!other || other.by === "institution") return;
    title.parties.unshift(other.party);
    at = other.from;
    sure(at);
  }
}

/** Whether the capitalised words that end at `at` follow a title that ends before them: they are a man's name. */
function isNamed(page: Page, at: number, byEnd: ReadonlyMap<number, Title>): boolean {
  for (let i = at; i > 0 && at - i < 8; i--) {
    if (i < at && byEnd.has(i)) return true;
    const t = page.tokens[i - 1];
    const c = page.text[t.start];
    if (t.kind === WORD ? !(t.flags & CAP) : !(c === "." || c === "-") || !(t.flags & GLUED)) return false;
  }
  return false;
}

/** Words before a head that belong to it although no table knows them: "rəqəmsal inkişaf və nəqliyyat naziri". */
function portfolioStart(page: Page, title: Title, reached: number): number {
  if (title.head !== "minister") return title.from;
  // back from the head while the words are in lower case or all in capitals: names of fields
  let at = title.headFrom;
  while (at > reached && page.words[at - 1] && !stops(page.words[at - 1] as Word, false)) at--;
  return title.headFrom - at <= 6 ? at : title.headFrom;
}

/** Adjectives and genitives right before a title whose head comes first: казахстанский премьер, Japan's prime minister. */
function lookLeft(page: Page, index: Index, title: Title, least: number): void {
  let i = title.from;
  const end = (cat: string) => index.ends.get(cat)?.get(i);
  for (let steps = 0; i > least && steps < 8; steps++) {
    const mark = end("deputy-before") ?? end("title-acting") ?? end("title-former");
    if (mark) {
      if (mark.entry.cat === "deputy-before") {
        title.deputy = true;
        title.f = nominalFeatures(page, mark.to - mark.from > 1 ? { ...mark, from: mark.to - 1 } : mark);
      } else if (mark.entry.cat === "title-acting") title.acting = true;
      else title.former = true;
      i = mark.from;
      title.from = i;
      continue;
    }
    const party = index.partyEnds.get(i);
    if (
      party &&
      (party.by === "adjective" || (title.parties.length === 0 && party.f & F.GEN && page.language.titles.order === "both"))
    ) {
      if (!title.parties.length) {
        title.parties = [party.party];
        title.from_ = "words";
        if (title.institution === null && title.head === "leader") title.institution = "state";
      }
      i = party.from;
      title.from = i;
      continue;
    }
    const modifier = end("title-modifier") ?? end("title-foreign");
    if (modifier) {
      if (modifier.entry.cat === "title-foreign") title.foreign = true;
      i = modifier.from;
      if (index.starts.get("title-lead")?.get(i)?.entry.code !== "article") title.from = i;
      continue;
    }
    if (page.words[i - 1] === null) {
      i--;
      continue;
    }
    return;
  }
}

/** Reads what stands after a head that opens its title: министр энергетики Казахстана, chairman of the Senate of Italy. */
function scanRight(page: Page, index: Index, title: Title, most: number): void {
  const { tokens, words, text } = page;
  // where heads always come first, cases tell what a title governs; else capitals do
  const caseful = page.language.titles.order === "first";
  let i = title.headTo;
  let sure = i;
  let plain = 0;
  /** after a preposition that leads to where one is sent, or what one deals with */
  let lead: Lead | null = null;
  const start = (cat: string) => index.starts.get(cat)?.get(i);
  const take = (to: number) => {
    i = to;
    sure = to;
  };
  for (let steps = 0; i < most && steps < 24; steps++) {
    const token = tokens[i];
    const word = words[i];
    if (word === undefined) {
      const c = text[token.start];
      if (c === "(") {
        let close = i + 1;
        while (close < most && close - i < 6 && text[tokens[close].start] !== ")") close++;
        if (text[tokens[close]?.start] === ")") {
          i = close + 1;
          continue;
        }
      }
      // a portfolio in several parts: "энергетики, промышленности и торговли"
      if (c === "," && caseful && title.head === "minister" && plain > 0 && listGoesOn(page, index, i + 1, most)) {
        i++;
        continue;
      }
      if (c === "," && !caseful && title.head === "minister" && listGoesOn(page, index, i + 1, most)) {
        i++;
        continue;
      }
      break;
    }
    if (word === null) {
      const c = text[token.start];
      if (c === "«" || c === "“" || c === "„" || (c === '"' && !caseful)) {
        // the name of a firm in quotation marks
        let close = i + 1;
        while (close < most && close - i < 12 && !/[»”"]/.test(text[tokens[close].start])) close++;
        if (close < most && close - i < 12) {
          const inside = index.starts.get("institution")?.get(i + 1);
          if (inside?.entry.more?.party && !title.parties.length) {
            title.parties = [inside.entry.more.party as string];
            title.from_ = "institution";
          }
          if (title.institution === null) title.institution = (inside?.entry.code as Institution | undefined) ?? "company";
          take(close + 1);
          continue;
        }
      }
      if (c === "-" && token.flags & GLUED) {
        i++;
        continue;
      }
      break;
    }
    const head = start("head");
    if (head && (lead !== null || caseful) && atSide.has(title.head) && title.institution === null) {
      // "adviser to the president", "пресс-секретарь президента"
      const owner = head.entry.code;
      title.institution =
        owner === "president" || owner === "head-of-state" ? null : owner === "minister" ? "ministry" : "family";
      take(head.to);
      lead = "of";
      continue;
    }
    if (head && title.deputy && i === title.headTo) break;
    const institution = start("institution");
    const party = index.partyStarts.get(i);
    if (institution && !(party && party.to > institution.to)) {
      if (head && head.to >= institution.to) break;
      const kind = institution.entry.code as Institution;
      const own = institution.entry.more?.party as string | undefined;
      if (lead === "to" && sent.has(title.head)) {
        take(institution.to);
        continue;
      }
      if (title.institution === null) title.institution = kind;
      else if (title.outer === null) title.outer = kind;
      if (own && !title.parties.length) {
        title.parties = [own];
        title.from_ = "institution";
      }
      take(institution.to);
      lead = null;
      continue;
    }
    if (head) break;
    if (party) {
      if (party.by === "capital" && !sent.has(title.head) && lead !== "to") {
        if (title.institution === null) title.institution = "region";
        if (!title.parties.length) {
          title.parties = [party.party];
          title.from_ = "place";
        }
        take(party.to);
        lead = null;
        continue;
      }
      if (lead === "to") {
        take(party.to);
        lead = null;
        if (title.head === "representative" && party.by === "organisation") title.outer = "organisation";
        continue;
      }
      if (party.by === "capital" && caseful && (party.f & CASES) === 0) break;
      if (party.by === "organisation") {
        if (title.institution === null) title.institution = "organisation";
        else if (title.institution === "agency" || title.institution === "department" || title.institution === "company")
          title.institution = "organisation-agency";
        title.outer = "organisation";
      } else if (title.institution === null && plain === 0 && leads(title, party)) title.institution = "state";
      else if (party.by === "institution" && title.institution === null) title.institution = "parliament";
      if (
        !title.parties.length ||
        (title.from_ === "institution" && party.by === "name") ||
        (title.from_ === "place" && party.by === "name")
      ) {
        title.parties = [party.party];
        title.from_ = "words";
      } else if (title.f & F.PL && title.from_ === "words") title.parties.push(party.party);
      take(party.to);
      lead = null;
      continue;
    }
    const area = start("area");
    if (area && (lead === "about" || lead === "to")) {
      take(area.to);
      lead = null;
      continue;
    }
    const place = start("place");
    if (place && token.flags & CAP) {
      if (caseful && lead === null && !(place.f & CASES) && place.entry.more?.name) {
        // a town in the nominative after a title begins something else
        if (caseless(words[i] as Word)) break;
      }
      if (lead !== "to" && !sent.has(title.head)) {
        if (title.institution === null) title.institution = "region";
        const state = places[place.entry.code]?.state;
        if (state && !title.parties.length) {
          title.parties = [state];
          title.from_ = "place";
        }
      }
      take(place.to);
      lead = null;
      continue;
    }
    const field = start("field");
    const foreign = start("title-foreign");
    const mark =
      (field && foreign && field.to > foreign.to ? field : foreign) ??
      field ??
      (i === title.headTo ? start("title-modifier") : undefined) ??
      start("title-acting") ??
      start("title-former");
    if (mark) {
      if (mark.entry.cat === "title-foreign") title.foreign = true;
      if (mark.entry.cat === "title-acting") title.acting = true;
      if (mark.entry.cat === "title-former") title.former = true;
      plain++;
      take(mark.to);
      continue;
    }
    const led = start("title-lead");
    if (led) {
      lead = led.entry.code === "article" ? lead : (led.entry.code as Lead);
      i++;
      continue;
    }
    const and = start("and");
    if (and && and.to - and.from === 1) {
      const next =
        index.starts.get("head")?.get(and.to) ??
        index.starts.get("title-modifier")?.get(and.to) ??
        index.starts.get("deputy-before")?.get(and.to);
      if (next) break;
      if (title.f & F.PL && index.partyStarts.get(and.to)) {
        i = and.to;
        continue;
      }
      if (plain === 0 && title.institution === null) break;
      const after = tokens[and.to];
      if (!after || (caseful && after.flags & CAP)) break;
      i = and.to;
      continue;
    }
    if (token.kind !== WORD) break;
    if (token.flags & CAP && lead === "about" && !caseful && index.starts.get("field")?.get(i + 1)) {
      take(i + 1);
      continue;
    }
    if (token.flags & CAP) {
      const body = properName(page, index, i, most, caseful);
      if (body > i) {
        if (title.institution === null) title.institution = properKind(index, body) ?? "company";
        plain++;
        take(body);
        lead = null;
        continue;
      }
      if (token.flags & UPPER && token.end - token.start <= 7 && lead !== null && !caseful && title.institution === null) {
        title.institution = "company";
        take(i + 1);
        lead = null;
        continue;
      }
      if (caseful && token.flags & UPPER && token.end - token.start <= 8 && title.institution === null && plain === 0) {
        title.institution = "company";
        take(i + 1);
        continue;
      }
      if (
        caseful &&
        plain === 0 &&
        (title.head === "governor" || title.head === "chief") &&
        title.institution === null &&
        regionBeforeName(page, i, most)
      ) {
        title.institution = "region";
        take(i + 1);
        lead = null;
        continue;
      }
      if (
        lead === "of" &&
        !caseful &&
        title.institution === null &&
        (title.head === "chair" ||
          title.head === "director" ||
          title.head === "chief" ||
          title.head === "president" ||
          title.head === "founder")
      ) {
        // "CEO of Keidanren …": one word of an unknown body
        title.institution = "company";
        take(i + 1);
        lead = null;
        continue;
      }
      break;
    }
    if (caseful) {
      if (!governed(word, lead) && !(plain > 0 && isNew(word))) break;
      plain++;
      if (plain > 12) break;
      take(i + 1);
      continue;
    }
    break;
  }
  title.to = Math.max(title.to, sure);
}

/** A word that the title governs: a genitive, or after "по" a dative; adjectives and numerals among them. */
function governed(word: Word, lead: Lead | null): boolean {
  const readings = word.readings;
  if (readings.some((r) => r.known && r.f & F.V && r.f & (F.FIN | F.CVB)) && !readings.some((r) => r.known && !(r.f & F.V)))
    return false;
  if (word.key === "и" || word.key === "а") return false;
  const wanted = lead === "about" ? F.DAT | F.GEN : lead === "to" ? F.LOC | F.ACC : F.GEN;
  return readings.some((r) => !(r.f & F.V) && r.f & wanted);
}

/** A word that nothing is known of: in a list of fields likelier a genitive plural than anything else. */
const isNew = (word: Word): boolean => word.key.length > 3 && !word.readings.some((r) => r.known || r.f & CASES);

const caseless = (word: Word) => word.readings.some((r) => r.known && !(r.f & (F.V | CASES)) && r.stem === word.key);

/** Whether a list of fields goes on after a comma: a word of a field, then sooner or later "and" or a state. */
function listGoesOn(page: Page, index: Index, at: number, most: number): boolean {
  for (let i = at; i < most && i < at + 6; i++) {
    const word = page.words[i];
    if (!word) return false;
    if (index.starts.get("and")?.get(i)) return i > at;
    if (index.starts.get("head")?.get(i)) return false;
    const field = index.starts.get("field")?.get(i);
    if (page.language.titles.order === "first") {
      if (page.tokens[i].flags & CAP || !governed(word, null)) return false;
    } else if (!field) return false;
  }
  return false;
}

/**
 * The end of a body's proper name that begins at `at` with words no table knows and runs to a word for an institution: "Высшего
 * Евразийского экономического совета", "Astana International Financial Centre". `at` itself where there is none.
 */
function properName(page: Page, index: Index, at: number, most: number, caseful: boolean): number {
  for (let i = at; i < most && i < at + 6; i++) {
    const institution = index.starts.get("institution")?.get(i);
    if (institution && i > at) return institution.to;
    const word = page.words[i];
    if (word === null) continue;
    if (!word) return at;
    if (caseful) {
      // only the first word of such a name is capitalised
      if (!governed(word, null) || (i > at && page.tokens[i].flags & CAP)) return at;
    } else if (!(page.tokens[i].flags & CAP) && !index.starts.get("title-lead")?.get(i) && !index.starts.get("and")?.get(i))
      return at;
    if (index.starts.get("head")?.get(i)) return at;
  }
  return at;
}

/** "губернатора Сюника Роберта Гукасяна": the first of three capitalised words is what he governs. */
function regionBeforeName(page: Page, at: number, most: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const t = page.tokens[i];
    if (i >= most || t.kind !== WORD || !(t.flags & CAP) || (i > at && t.flags & GLUED)) return false;
  }
  const last = page.words[at + 2]?.key ?? "";
  return governed(page.words[at] as Word, null) && !/(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной)$/.test(last);
}

function properKind(index: Index, to: number): Institution | undefined {
  for (let i = to - 1; i > to - 5; i--) {
    const hit = index.starts.get("institution")?.get(i);
    if (hit && hit.to === to) return hit.entry.code as Institution;
  }
  return undefined;
}

/** Joins titles of one man that stand side by side, where heads come first: "Deputy Prime Minister and Foreign Minister". */
function joinRight(page: Page, index: Index, titles: readonly Title[]): void {
  for (let n = 1; n < titles.length; n++) {
    const a = titles[n - 1];
    const b = titles[n];
    if (b.before || a.f & F.PL) continue;
    if (b.from < a.to) {
      // "adviser to the president": the owner's head was read as part of the title before
      if (b.headTo <= a.to) b.spent = true;
      continue;
    }
    let i = a.to;
    let link = false;
    for (; i < b.from && i - a.to < 4; i++) {
      const and = index.starts.get("and")?.get(i);
      const c = page.text[page.tokens[i].start];
      if (and) {
        link = true;
        i = and.to - 1;
      } else if (c === "–" || c === "—" || c === "-" || c === ",") link = true;
      else if (!index.starts.get("title-lead")?.get(i) && !index.starts.get("honorific")?.get(i)) break;
    }
    let root = a;
    while (root.before) root = root.before;
    const apposed =
      /[,(–—]/.test(page.text[page.tokens[root.from - 1]?.start ?? -1] ?? "") ||
      /[,(–—]/.test(page.text[page.tokens[root.from - 2]?.start ?? -1] ?? "");
    let comma = false;
    for (let j = a.to; j < b.from; j++) if (page.text[page.tokens[j].start] === ",") comma = true;
    // "X, envoy of A, and the ambassador of B Y": the comma closes what was said of X
    if (apposed && comma && root.from > 0) link = false;
    if (link && i >= b.from && (b.f & CASES) === (a.f & CASES)) b.before = a;
  }
}

/** The record's post of a title, with ":acting" and ":former". A counterpart's is not known from his title. */
export function postOf(title: Title): string | null {
  if (title.head === "counterpart") return null;
  let { institution } = title;
  if (title.foreign && title.head === "minister") institution = "foreign-ministry";
  let { head } = title;
  if (head === "state-secretary" && title.parties[0] === "US") head = "foreign-minister";
  if ((head === "president" || head === "chair") && title.parties[0] === "EU") {
    institution = institution === "parliament" ? "parliament" : "organisation";
  }
  if (head === "commissioner" && title.parties[0] === "EU") return suffixed("minister", title);
  if (institution === "state" && (head === "director" || head === "manager")) institution = null;
  return suffixed(officeOf(head, institution, title.outer, title.deputy), title);
}

const suffixed = (post: string, { acting, former }: Title) => (former ? `${post}:former` : acting ? `${post}:acting` : post);
