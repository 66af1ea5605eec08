import { CASES, F } from "../../lang/features.ts";
import { saidAloud } from "../aloud.ts";
import { once } from "../once.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { NUMBER } from "../text/tokens.ts";
import { around, beginningIn, countBelow, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { adoptTitles } from "./adopt.ts";
import { attachAfter, attachBefore, bar, detachBare, detachForeign } from "./attach.ts";
import { type Candidate, type Context, candidate, keyOf, yearOf } from "./candidate.ts";
import { readCases } from "./case.ts";
import { cluster } from "./cluster.ts";
import { isGivenName } from "./given.ts";
import { counterparts, deputiesOfNamed, describe, predecessors, sharersOf } from "./holding.ts";
import type { PartyMention, PersonMention, PersonOfText } from "./mention.ts";
import { type NameSpan, nameSpans } from "./name.ts";
import { numbersOf } from "./number.ts";
import { peers } from "./peers.ts";
import { homeByHolder, homeByKnown, homeByTitle, settleStates } from "./side.ts";
import { postOf, type Title, titlesOf } from "./title.ts";

/** What `persons` makes of a page. */
export interface Persons {
  readonly people: PersonOfText[];
  readonly persons: PersonMention[];
  /** the state that the text is written in, as its people tell it; else as it was given */
  readonly home: string | null;
}

/** The titles of a page, read once. */
export const pageTitles = once((page: Page, parties: readonly PartyMention[]): Title[] => titlesOf(page, parties));

/** The people of a page, and all places where they are named or pointed to. */
export function persons(page: Page, parties: readonly PartyMention[], home: string | null): Persons {
  const titles = pageTitles(page, parties);
  const spans = apartSpans(page, nameSpans(page, titles, parties));
  const candidates = spans.map((span) => candidate(page, span));
  attachBefore(page, titles, candidates, parties);
  attachAfter(page, titles, candidates);
  readCases(page, candidates);
  detachForeign(page, candidates, yearOf(page));
  detachBare(page, candidates, yearOf(page));
  bar(page, candidates);
  const clusters = cluster(page, candidates);
  let context: Context = {
    page,
    parties,
    home: homeByHolder(page, titles, clusters, parties, home) ?? home,
    year: yearOf(page),
    titles,
  };
  adoptTitles(context, clusters);
  const sharers = sharersOf(clusters);
  for (const c of clusters) describe(context, c, sharers);
  counterparts(context, clusters, sharers);
  predecessors(context, clusters);
  const people = clusters.flatMap((k) => (k.person ? [k.person] : []));
  deputiesOfNamed(context, clusters);
  context = { ...context, home: homeByTitle(page, clusters) ?? homeByKnown(page, clusters, context.home) ?? context.home };
  settleStates(context, clusters);
  peers(context, clusters);
  const mentions = mentionsOf(page, candidates, titles, people, context.home);
  return { people: people.filter((p) => !p.rule.startsWith("-")), persons: mentions, home: context.home };
}

/** "Эрдоган Алиевди куттуктады": two surnames of people whom the page names in full are two men, one after the other. */
function apartSpans(page: Page, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = new Map<string, string>();
  for (const { words } of spans) {
    const last = words[words.length - 1];
    if (words.length > 1 && words[0].kind === "name" && last.kind === "name")
      surnames.set(keyOf(page, last), keyOf(page, words[0]));
  }
  if (surnames.size < 2) return [...spans];
  return spans.flatMap((span) => {
    const { words } = span;
    // "Р.Ердоған Нұрсұлтан Назарбаевты шақырды": a name with its initial before another in full
    const [initial, own, given] = words.map((w) => keyOf(page, w));
    const isNamed = (key: string) => [...surnames].some(([one, of]) => key.length > 3 && one.startsWith(key) && of !== given);
    if (words.length > 3 && words[0].kind === "initial" && [...surnames.values()].includes(given) && isNamed(own))
      return [words.slice(0, 2), words.slice(2)].map((part) => ({
        ...span,
        from: part[0].from,
        to: part[part.length - 1].to,
        words: part,
      }));
    if (initial === undefined || words.length !== 2 || words.some((w) => w.kind !== "name")) return [span];
    const [first, second] = words.map((w) => keyOf(page, w));
    // endings of at most three letters
    const isOther = (key: string, given: string) =>
      given !== first && key !== first && key.length > 3 && second.startsWith(key.slice(0, Math.max(4, key.length - 3)));
    if (!surnames.has(first) || ![...surnames].some(([key, given]) => isOther(key, given))) return [span];
    return words.map((w) => ({ ...span, from: w.from, to: w.to, words: [w] }));
  });
}

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
    const person = c.person?.person;
    // "Nazir Birgə İnvestisiya Fondunun …": words with capitals that are nobody's name leave the office to its holder
    if (person || (c.barred && isGivenName(page.words[c.span.from]?.form ?? ""))) for (const t of c.titles) named.add(t);
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
  for (const t of titles) for (let [a, b] = [t, t.before]; b && isOneMans(page, b, a); [a, b] = [b, b.before]) before.add(b);
  const holders = new Holders(page, people, home, out, candidates, titles);
  const first = new Map<PersonOfText, PersonMention>();
  for (const m of out) if ((first.get(m.person)?.from ?? m.from + 1) > m.from) first.set(m.person, m);
  // "Мемлекет басшысы Сербия Президенті X-ке жеделхат жолдады": an office of home's before a foreigner whom its holder does something to
  const isOthers = ({ from, to, parties }: Title, { state }: PersonOfText, m: PersonMention | undefined) =>
    m !== undefined &&
    page.language.morphology.verbLast &&
    parties.length === 0 &&
    home !== null &&
    state !== home &&
    m.from >= to &&
    (m.f & (F.DAT | F.ACC | F.INS)) !== 0 &&
    sentenceOf(page, m.from) === sentenceOf(page, from);
  for (const t of titles) {
    if (t.spent || named.has(t) || before.has(t) || t.f & F.PL || isCounted(page, t)) continue;
    const person = holders.of(t);
    if (person && !isOthers(t, person, first.get(person)))
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
  pronouns(page, out);
  return out;
}

/** "Эки президент": an office that is counted is nobody's. */
function isCounted(page: Page, { from }: Title): boolean {
  if (!page.language.morphology.verbLast) return false;
  const number = from > 0 ? numbersOf(page).at(from - 1, from) : undefined;
  return number !== undefined && !number.ordinal && number.inWords && number.value > 1 && number.value < 10;
}

/** Whether a title and the next are one man's: apart by a mark, or in the same case ("Мемлекет басшысы мұрагер ханзаданы …" are two men's). */
const isOneMans = (page: Page, a: Title, b: Title): boolean =>
  page.words[a.to] === undefined || (a.f & CASES) === (b.f & CASES) || b.from > a.to + 1;

/**
 * "He", "she" at the head of a sentence, or after where and when ("On the sidelines he was received by X"): the one man whom the sentence before
 * names in the nominative. "Was in Osh, where he met X": who does what the clause before tells. Where it names none or several, nobody is meant
 * for sure.
 */
function pronouns(page: Page, mentions: PersonMention[]): void {
  const hits = hitsOf(page, "pronoun");
  if (!hits.length && !hitsOf(page, "other-man").length) return;
  // "X ilə görüşüb": whom somebody met is no subject
  const withs = page.language.morphology.verbLast ? hitsOf(page, "with") : [];
  const found: PersonMention[] = [];
  const longest = mentions.reduce((most, m) => Math.max(most, m.to - m.from), 0);
  for (let s = 1; s < page.sentences.length; s++) {
    const { from } = page.sentences[s];
    const hit = startingAt(hits, from) ?? ledPronoun(page, mentions, hits, page.sentences[s]);
    if (!hit || startingAt(hitsOf(page, "notHe"), from) || around(mentions, { from, to: from + 1 }, longest).length) continue;
    const last = page.sentences[s - 1];
    const subjects = new Set<PersonOfText>();
    for (const list of [mentions, found])
      for (const m of within(list, last.from, last.to)) if (!(m.f & CASES) && !startingAt(withs, m.to)) subjects.add(m.person);
    // "X-nın səfəri başa çatıb. O …": whose something is, where the sentence names nobody else
    const men = within(mentions, last.from, last.to);
    const owner = !subjects.size && men.length === 1 && men[0].f & F.GEN ? men[0].person : undefined;
    const person = subjects.size === 1 ? [...subjects][0] : (owner ?? doerOf(page, mentions, last));
    if (!person) continue;
    found.push({ from: hit.from, to: hit.to, f: 0, person, by: "pronoun", nameFrom: hit.from, nameTo: hit.to });
  }
  if (page.language.morphology.declines === "none") relatives(page, mentions, hits, found);
  others(page, mentions, found);
  if (!found.length) return;
  mentions.push(...found);
  mentions.sort((a, b) => a.from - b.from);
}

/** How many sentences back two men may have been told to be together. */
const told = 4;

/** "X met Y. His interlocutor promised …", «…, а тот пригласил»: of two, he whom what was told last was not said of. */
function others(page: Page, mentions: readonly PersonMention[], found: PersonMention[]): void {
  const { verbLast } = page.language.morphology;
  if (verbLast) return;
  const whiles = hitsOf(page, "while");
  const said: PersonMention[] = [];
  for (const hit of hitsOf(page, "other-man")) {
    const s = sentenceOf(page, hit.from);
    if (page.sentences[s].from !== hit.from && !endingAt(whiles, hit.from)) continue;
    // "his counterpart X"
    if ([hit.from, hit.to, hit.to + 1].some((at) => around(mentions, { from: at, to: at + 1 }).length)) continue;
    // «тот факт, что»
    const next = page.words[hit.to];
    if (hit.to - hit.from === 1 && next && !next.readings.some((r) => r.f & F.V)) continue;
    const least = page.sentences[Math.max(0, s - told)].from;
    const before = [mentions, found, said]
      .flatMap((list) => within<PersonMention>(list, least, hit.from))
      .sort((a, b) => a.from - b.from);
    const doer = before.findLast((m) => !(m.f & CASES));
    const person = doer && before.findLast((m) => m.person !== doer.person && m.person.state !== doer.person.state)?.person;
    if (person) said.push({ from: hit.from, to: hit.to, f: 0, person, by: "pronoun", nameFrom: hit.from, nameTo: hit.to });
  }
  found.push(...said);
}

/** "…, where he met X": he who does what the clause before tells. */
function relatives(page: Page, mentions: readonly PersonMention[], hits: readonly Hit[], found: PersonMention[]): void {
  const wheres = hitsOf(page, "where");
  for (const hit of hits) {
    if (!endingAt(wheres, hit.from)) continue;
    const { from } = page.sentences[sentenceOf(page, hit.from)];
    const person = doerOf(page, [...mentions, ...found], { from, to: hit.from });
    if (person) found.push({ from: hit.from, to: hit.to, f: 0, person, by: "pronoun", nameFrom: hit.from, nameTo: hit.to });
  }
}

/** The pronoun of a sentence that nothing but a short "when" or "where" leads: no man, verb, quotation mark or dash stands before it. */
function ledPronoun(
  page: Page,
  mentions: readonly PersonMention[],
  hits: readonly Hit[],
  { from, to }: Stretch,
): Hit | undefined {
  // "Пекинде ал министр X менен жолукту": nothing but a town
  if (page.language.morphology.verbLast) {
    const town = startingAt(hitsOf(page, "place"), from) ?? startingAt(hitsOf(page, "party"), from);
    const after = town && (town.f & F.LOC) !== 0 ? startingAt(hits, town.to) : undefined;
    if (after && !(after.f & CASES) && !within(mentions, from, after.from).length) return after;
  }
  const hit = beginningIn(hits, from + 1, Math.min(from + 9, to))[0];
  if (!hit || within(mentions, from, hit.from).length) return undefined;
  // "o məsələ", "ал жакта": the word is "that", too, unless a man follows with whom he does something
  // or a town or state to which he goes ("ertaga u Buxoroga jo‘naydi")
  const next = page.text[page.tokens[hit.to]?.start ?? -1] === "," ? hit.to + 1 : hit.to;
  const goal = (startingAt(hitsOf(page, "place"), next) ?? startingAt(hitsOf(page, "party"), next))?.f ?? 0;
  if (
    page.language.morphology.verbLast &&
    !startingAt(mentions, hit.to) &&
    !startingAt(mentions, hit.to + 1) &&
    !(goal & (F.DAT | F.LOC) && !(hit.f & CASES))
  )
    return undefined;
  if (within(hitsOf(page, "sense"), from, hit.from).some((h) => h.verb)) return undefined;
  for (let i = from; i < hit.from; i++)
    if (!page.words[i] && !/[,-]/.test(page.text[page.tokens[i].start]) && page.tokens[i].kind !== NUMBER) return undefined;
  return hit;
}

/** Where nouns don't decline: the only man named before the first verb of a sentence, and after no "with" or "by". */
function doerOf(page: Page, mentions: readonly PersonMention[], { from, to }: Stretch): PersonOfText | undefined {
  if (page.language.morphology.declines !== "none") return undefined;
  const first = within(mentions, from, to)[0];
  const verb = first && within(hitsOf(page, "sense"), first.to, to).find((h) => h.verb);
  const before = verb ? within(mentions, from, verb.from) : [];
  const doers = before.filter(
    (m) => !["with", "by", "at", "according", "title-lead"].some((cat) => endingAt(hitsOf(page, cat), m.from)),
  );
  return new Set(doers.map((m) => m.person)).size === 1 ? doers[0].person : undefined;
}

/** Who holds which post of the text, for titles without a name. */
class Holders {
  /** by bare post, and by bare post and state; vague: ministers of any kind */
  readonly #byPost = new Map<string, PersonOfText[]>();
  /** by the head of any title that stands with a name, and by it and state; null where several are called so */
  readonly #byHead = new Map<string, PersonOfText | null>();
  /** those who are called chairman of something */
  readonly #chairs = new Set<PersonOfText>();
  readonly #page: Page;
  readonly #home: string | null;
  readonly #named: readonly PersonMention[];
  /** the least `from` of each mention and all after it */
  readonly #least: number[];
  /** holders of somebody's own office, told by their states ("his Kazakh counterpart") */
  readonly #peers: readonly Title[];

  /** `named` are the mentions by name, nearly in order of place. */
  constructor(
    page: Page,
    people: readonly PersonOfText[],
    home: string | null,
    named: readonly PersonMention[],
    candidates: readonly Candidate[],
    titles: readonly Title[],
  ) {
    this.#peers = titles.filter((t) => t.head === "counterpart" && t.parties.length > 0);
    for (const c of candidates) {
      const person = c.person?.person;
      if (!person || c.barred) continue;
      if (c.titles.some((t) => t.head === "chair" && !t.deputy)) this.#chairs.add(person);
      for (const t of c.titles)
        for (const key of [t.head, `${t.head} ${person.state}`, `=${wordOf(page, t)}`, ...officesOf(t)])
          this.#byHead.set(key, !this.#byHead.has(key) || this.#byHead.get(key) === person ? person : null);
    }
    for (const person of people) {
      const post = bareOf(person.post ?? "");
      for (const kind of isMinister(post) ? [post, vague] : [post])
        for (const key of [kind, `${kind} ${person.state}`]) {
          const list = this.#byPost.get(key);
          if (list) list.push(person);
          else this.#byPost.set(key, [person]);
        }
    }
    this.#page = page;
    this.#home = home;
    this.#named = named.slice();
    this.#least = named.map((m) => m.from);
    for (let i = this.#least.length - 2; i >= 0; i--) this.#least[i] = Math.min(this.#least[i], this.#least[i + 1]);
  }

  /** The only one of the text who holds such a post; of several ministers the one named last before "the minister". */
  of(t: Title): PersonOfText | undefined {
    const post = postOf(t);
    // "Bakanımız": ours is home's
    const ours = (t.f & F.PSS1P) !== 0 && t.head !== "counterpart" ? this.#home : null;
    const party = t.parties[0] ?? ours;
    if (t.head === "counterpart" && party !== null) return this.#lastOf(t.from, (p) => p.state === party && p.post !== null);
    if (post === null) return undefined;
    // "the minister", "the Hungarian minister"
    const isVague = t.head === "minister" && !t.foreign && !t.deputy && !t.field && t.institution === null;
    const kind = isVague ? vague : bareOf(post);
    // "konuk bakan", "the visiting minister": he is of another state than the teller's
    const guest = this.#home !== null && party === null && this.#isGuest(t);
    const fits = (this.#byPost.get(party === null ? kind : `${kind} ${party}`) ?? []).filter(
      (p) => !guest || p.state !== this.#home,
    );
    // "Qatar yetakchisi": a king or emir may be a state's leader
    if (fits.length === 0 && kind === "head-of-state" && party !== null) {
      const royal = this.#byPost.get(`royal ${party}`);
      if (royal?.length === 1) return royal[0];
    }
    // "the deputy minister", "Bakan Yardımcımız": of any ministry, who was named last
    if (t.deputy && t.head === "minister" && !t.foreign && !t.field && t.institution === null)
      return this.#lastOf(
        t.from,
        (p) =>
          /^deputy-(?:foreign-)?minister$/.test(bareOf(p.post ?? "")) &&
          (party === null ? !guest || p.state !== this.#home : p.state === party),
      );
    if (fits.length === 0 && t.institution === null && !t.deputy) {
      const called = this.#byHead.get(party === null ? t.head : `${t.head} ${party}`);
      // "the Romanian co-chair", of two whom the text has told to sit there in their own offices
      if (called === undefined && t.head === "co-chair" && party !== null)
        return this.#lastOf(t.from, (p) => p.state === party && p.post !== null);
      if (called !== null || t.head !== "chair") return called ?? undefined;
      // "the chairman", of several who chair something: he of whom the text has told last
      return this.#lastOf(t.from, (p) => this.#chairs.has(p));
    }
    if (fits.length <= 1) return fits[0];
    if (!isVague) {
      // «глава кабмина», «премьер», "gubernator", where one of two heads of government or of regions was called so
      const keys = manyWorded.has(kind) && t.institution === null ? [`=${wordOf(this.#page, t)}`] : officesOf(t);
      const called = party === null ? keys.map((key) => this.#byHead.get(key)) : [];
      const so = called.find((person) => person && fits.includes(person));
      if (so) return so;
      const own = this.#byPost.get(`${kind} ${this.#home}`);
      return own?.length === 1 && party === null ? own[0] : undefined;
    }
    // the Union's high representative is called no minister
    return this.#lastOf(
      t.from,
      (p) => isMinister(bareOf(p.post ?? "")) && (party === null ? p.state !== "EU" : p.state === party) && fits.includes(p),
    );
  }

  /** Whether an office is led by a word for a guest. */
  #isGuest({ from, headFrom }: Title): boolean {
    return within(hitsOf(this.#page, "role-noun"), from - 1, headFrom).some((h) => guests.has(h.entry.code));
  }

  /** Who was named last before a token, of those that fit. */
  #lastOf(at: number, fits: (person: PersonOfText) => boolean): PersonOfText | undefined {
    // "“Y will come,” the minister said": the minister is not Y
    const aloud = saidAloud(this.#page, sentenceOf(this.#page, at), at);
    let last: PersonMention | undefined;
    let beside: ReadonlySet<string | null> | undefined;
    let ours: PersonOfText | undefined;
    const isThird = (state: string | null) =>
      beside !== undefined && beside.size > 0 && !beside.has(state) && state !== this.#home;
    for (let i = countBelow(this.#least, at) - 1; i >= 0; i--) {
      const named = this.#named[i];
      const { from, person } = named;
      if (last && sentenceOf(this.#page, from) !== sentenceOf(this.#page, last.from)) break;
      if (from >= at || !fits(person) || aloud.some((q) => from >= q.from && from < q.to)) continue;
      last ??= named;
      beside ??= this.#statesBeside(at);
      // "X met Y. The minister also met Z", of a third state: he who met the one has met the other
      const third = isThird(last.person.state);
      // "X met his colleague Y. The minister said": X, who was told to do it
      const { verbLast } = this.#page.language.morphology;
      const led = verbLast && beside.size === 0 && !this.#isSubject(last) && !this.#speaksOfHome(at);
      if (!beside.has(person.state) && !third && (!led || this.#isSubject(named))) return person;
      if (third && person.state === this.#home) ours = person;
    }
    // whom he met may be told in a sentence of its own: "At the meeting with Y trade was discussed. The minister also met Z"
    // nor is the guest of one state another's of the same: "was welcomed by Y. The minister met Y's Z"
    if (!ours && last && (isThird(last.person.state) || beside?.has(last.person.state))) {
      const own = new Set(
        this.#named.flatMap((m) => (m.from < at && m.person.state === this.#home && fits(m.person) ? [m.person] : [])),
      );
      if (own.size === 1) return [...own][0];
    }
    return ours ?? last?.person;
  }

  /** Whether the sentence of a token goes on to name the text's own state: a guest praises it. */
  #speaksOfHome(at: number): boolean {
    const { to } = this.#page.sentences[sentenceOf(this.#page, at)];
    return within(hitsOf(this.#page, "party"), at, to).some((h) => h.entry.code === this.#home && (h.f & (CASES | F.ATTR)) !== 0);
  }

  /** Whether a man is no object by his form: no case, and after him no "with" and no participle of which he is the subject. */
  #isSubject({ f, to }: PersonMention): boolean {
    const participle = F.V | F.PTCP;
    const next = this.#page.words[to]?.readings[0];
    return (
      !(f & CASES) &&
      startingAt(hitsOf(this.#page, "with"), to) === undefined &&
      !(next?.known && (next.f & participle) === participle)
    );
  }

  /**
   * "X met Y. The minister was received by Z", who is of Y's state, "invited his Kazakh counterpart": the states of those named after a token in
   * its sentence.
   */
  #statesBeside(at: number): ReadonlySet<string | null> {
    const { to } = this.#page.sentences[sentenceOf(this.#page, at)];
    const peers = within(this.#peers, at + 1, to).flatMap((t) => t.parties);
    return new Set([...within(this.#named, at, to).map((m) => m.person.state), ...peers]);
  }
}

/** The office that a title names, with its own word of heading it and with any: "chief of cabinet", "of cabinet"; none where it names none. */
const officesOf = ({ head, institution }: Title): string[] =>
  institution ? [`${head} of ${institution}`, `of ${institution}`] : [];
/** The first word that heads a title, as the dictionary has it: «премьер» and «премьер-министр» are one, «глава правительства» is another. */
const wordOf = ({ words }: Page, { headFrom }: Title): string =>
  words[headFrom]?.readings.find((r) => r.known)?.stem ?? words[headFrom]?.key ?? "";

const guests: ReadonlySet<string> = new Set(["guest", "visiting"]);

/** Offices that different words tell in different states: "premier" and "chancellor", "hokim" and "gubernator". */
const manyWorded: ReadonlySet<string> = new Set(["head-of-government", "governor"]);
const vague = "any minister";
const isMinister = (post: string): boolean => post === "minister" || post === "foreign-minister";
const bareOf = (post: string): string => post.replace(/:.*/, "");
