import { CASES, F } from "../../lang/features.ts";
import { ownTitles, secretaries, shortNamed, single } from "../../world/offices.ts";
import type { OfficeHolder } from "../../world/people.ts";
import { places } from "../../world/places.ts";
import { eastAsianSurnames, foreignEnds, mensEnd, nationalEnds, surnameEnd, womensEnd } from "../../world/surnames.ts";
import { hitsOf, type Page } from "../page.ts";
import { CAP, UPPER, WORD } from "../text/tokens.ts";
import {
  allEndingAt,
  beginningIn,
  countBelow,
  endingAt,
  firstFrom,
  around as itemsAround,
  startingAt,
  within,
} from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { abroadState, guestState } from "./abroad.ts";
import { type Candidate, type Cluster, type Context, yearOf } from "./candidate.ts";
import { isFamous, surnameOf } from "./cluster.ts";
import { delegationOfVisitor } from "./delegate.ts";
import { isGivenName } from "./given.ts";
import { fullestOf } from "./holding.ts";
import { holdersAt, holdersOf, inOffice, soleHolder, surnameHolders } from "./known.ts";
import type { PartyMention, PersonOfText } from "./mention.ts";
import { regionState } from "./region.ts";
import { postOf, type Title } from "./title.ts";
import { atSide } from "./title-index.ts";

/** Fills in the state of those whose title does not say it, and what of their post turns on it. */
export function settleStates(context: Context, clusters: readonly Cluster[]): void {
  fillStates(context, clusters);
  // "Senate Speaker X … committee chairman Y": where a parliament's men are named, a mere committee is its
  const parliaments = new Set(clusters.flatMap(({ person }) => (ofParliament.has(person?.post ?? "") ? [person?.state] : [])));
  for (const { person, all } of clusters)
    if (person?.post === "head-of-agency" && parliaments.has(person.state))
      if (all.every((c) => c.titles.every((t) => isMereCommittee(context.page, t)))) person.post = "member-of-parliament";
  for (const { person, all } of clusters)
    if (person?.post === "foreign-minister" && person.state && secretaries.has(person.state))
      if (all.every((c) => c.titles.every((t) => t.head === "foreign-secretary"))) person.post = "deputy-foreign-minister";
}

/** A committee of which nothing is said: "the committee chairman". */
const isMereCommittee = (page: Page, { institution, field, outer, from, to }: Title): boolean =>
  institution === "committee" &&
  !outer &&
  to - from < 4 &&
  (!field || ["and", "with"].some((cat) => endingAt(hitsOf(page, cat), from) !== undefined));

const ofParliament: ReadonlySet<string> = new Set(["speaker", "deputy-speaker", "member-of-parliament"]);

/** States with a king, emir or prince. */
const monarchies: ReadonlySet<string> = new Set(
  "SA AE QA KW BH OM JO MA GB NL BE SE NO DK ES JP TH MY BN BT KH LS SZ TO MC LI LU".split(" "),
);

function fillStates(context: Context, clusters: readonly Cluster[]): void {
  const { year } = context;
  const usual = homeByHolders(context, clusters) ?? context.home;
  const people = clusters.filter((k) => k.person);
  // where nobody named is known to hold an office, who is known to hold another proves nothing
  const ofTheWorld = people.some((k) => holdersOf(namesOf(k)).length > 0);
  const around = surroundingsOf(context, people);
  // how many of a state hold an office
  const held = new Map<string, number>();
  const count = ({ state, post }: PersonOfText) => {
    if (state !== null) held.set(`${state} ${post}`, (held.get(`${state} ${post}`) ?? 0) + 1);
  };
  for (const { person } of people) if (person) count(person);
  const settle = (person: PersonOfText, state: string, why: string) => {
    person.state = state;
    person.inferred.state = why;
    count(person);
  };
  for (const k of people) {
    const person = k.person as PersonOfText;
    const envoy = k.all.find((c) => !c.barred && (c.titles[0]?.head === "envoy" || c.titles[0]?.head === "representative"));
    const sender = envoy && !isSent(context, envoy) && ownerState(around, envoy);
    if (sender) {
      // "Guterres'in Afganistan Özel Temsilcisi": the state is where he is sent
      settle(person, sender, "whose he is");
      continue;
    }
    if (person.state !== null) continue;
    const first = k.all.find((c) => !c.barred) as Candidate;
    const home = dateline(context, first) ?? usual;
    const bare = person.post?.replace(/:.*/, "") ?? null;
    const words = namesOf(k);
    const named = fullestOf(k.all);
    const sole = words.length === 1 && bare === null && isFamous(context.page, named) ? soleOf(context, named) : undefined;
    const known = sole ? [sole] : words.length > 1 || bare === null ? holdersOf(words) : surnameHolders(words[0], bare, year);
    const holder =
      known.find((h) => h.post === bare && inOffice(h, year)) ??
      known.find((h) => h.post === bare) ??
      (bare === null ? (known.find((h) => inOffice(h, year)) ?? onlyOf(known)) : undefined);
    if (holder) {
      settle(person, holder.state, "office-holder");
      continue;
    }
    if (bare === null && !first.titles.length) {
      const kin = first.related ? kinState(context, around, first) : null;
      if (kin) settle(person, kin, "whose family it is");
      continue;
    }
    // of a friendship group of two parliaments each has a head
    const ofEither = bare === "head-of-organisation" || first.titles[0]?.institution === "friendship-group";
    const against = ofEither ? opposite(context, around, first, home) : null;
    if (against) {
      settle(person, against, "the other side");
      continue;
    }
    const group = first.titles.find((t) => t.institution === "friendship-group");
    const tied = group ? firstTied(context, group) : null;
    if (tied) {
      settle(person, tied, "the side named before");
      continue;
    }
    const owner = ownerState(around, first) ?? masterState(context, around, first);
    if (owner) {
      settle(person, owner, "whose he is");
      continue;
    }
    const met = abroadState(context, around.names, fellowsOf(context.page, around, first), first);
    if (met) {
      settle(person, met, "where his guest goes");
      continue;
    }
    const represented = representedState(context, around, first);
    if (represented) {
      settle(person, represented, "whom he represents");
      continue;
    }
    const house = houseState(context, around, first, bare);
    if (house) {
      settle(person, house, "the house named before");
      continue;
    }
    const side = sideBefore(context, around, first) ?? delegationAfter(context, around, first);
    if (side) {
      settle(person, side, "the side named before");
      continue;
    }
    const led = delegationState(context, around, first);
    if (led) {
      settle(person, led, "the delegation he is of");
      continue;
    }
    const born = bearerState(around, words);
    if (born) {
      settle(person, born, "the make of his surname");
      continue;
    }
    const guest = home && bare !== null ? guestState(context, around.names, first, home) : null;
    if (guest) {
      settle(person, guest, "the delegation he is of");
      continue;
    }
    const sending =
      bare === "ambassador" &&
      !first.titles.some((t) => t.f & F.PSS1P) &&
      first.titles.some((t) => t.from === t.headFrom && t.head === "ambassador") &&
      !besideState(context, around, first)
        ? senderState(context, first, home)
        : null;
    if (sending) {
      settle(person, sending, "the other side");
      continue;
    }
    const seat = bare === "governor" ? seatState(context, around, first) : null;
    if (seat) {
      settle(person, seat, "the place");
      continue;
    }
    const shared = sharedState(context, around, first);
    if (shared) {
      settle(person, shared, "the name before");
      continue;
    }
    const row = rowState(context, around, first);
    if (row) {
      settle(person, row, "the row he is named in");
      continue;
    }
    const twin = twinState(context, around, first);
    if (twin) {
      settle(person, twin, "the sides in the order named");
      continue;
    }
    const there = home ? thereState(context, around, first, home) : null;
    if (there) {
      settle(person, there, "where his guest goes");
      continue;
    }
    const host = home ? inviterState(context, around, first, home) : null;
    if (host) {
      settle(person, host, "where his guest goes");
      continue;
    }
    const local = home && bare !== null && bare !== "ambassador" ? townState(context, first, home) : null;
    if (local) {
      settle(person, local, "the place");
      continue;
    }
    const titled = home ? titledState(around, first, home) : null;
    if (titled) {
      settle(person, titled, "the office");
      continue;
    }
    const made = home && bare === "head-of-organisation" ? strangerState(context, around, words, home) : null;
    if (made) {
      settle(person, made, "the make of his name");
      continue;
    }
    const fellow = home ? fellowState(context, around, first, home) : null;
    if (fellow) {
      settle(person, fellow, "with whom he is abroad");
      continue;
    }
    const foreign = home ? foreignState(context, around, words, first, home) : null;
    if (foreign) {
      settle(person, foreign, "the make of his surname");
      continue;
    }
    let state = home;
    let why = "home";
    if (bare === "royal" && home && !monarchies.has(home)) {
      const { crown } = around;
      const before = crown[firstFrom(crown, first.from) - 1] ?? crown[0];
      if (before) {
        settle(person, before.party, "the nearest state named");
        continue;
      }
      // of no state that the text names
      if (!context.parties.some((p) => p.party === home)) continue;
    }
    // a man's counterpart is of the other side
    if (home && first.titles.some((t) => t.head === "counterpart" && !t.same && !t.parties.length)) {
      const goal = goalState(context, first, home);
      if (goal) {
        settle(person, goal, "the place");
        continue;
      }
      const other = otherState(around, home);
      if (other && people.some((o) => o !== k && (o.person?.state ?? home) === home)) {
        settle(person, other, "the other side");
        continue;
      }
    }
    if (home && bare && single.has(bare) && person.post === bare) {
      // another is known to hold the office at home, or is named in this text
      const taken =
        (held.get(`${home} ${bare}`) ?? 0) > 0 || (ofTheWorld && year !== null && holdersAt(home, bare, year).length > 0);
      if (taken) {
        const other = otherState(around, home);
        // "the minister received X. The situation in Afghanistan was discussed": whose he is was told before, if it is another's
        if (other && context.parties.some((p) => p.party === other && p.from < first.from)) {
          state = other;
          why = "the other side";
        }
      }
    }
    if (context.page.language.titles.order !== "last" && why === "home" && bare !== "spokesperson") {
      const near =
        companyState(context, around, first) ??
        hostState(context, around, first) ??
        nearState(context, around, first) ??
        (bare === "ambassador" && isSentElsewhere(context, first, home) ? null : notAddressed(context, around, first));
      if (near) {
        state = near;
        why = "the nearest state named";
      }
      // "Energy Minister X and Georgian Economy Minister Y": the first is of the other side
      const beside = near ? partnerState(context, around, first) : null;
      if (near && near === beside) state = home && home !== beside ? home : (otherState(around, near) ?? near);
    }
    if (state) settle(person, state, why);
  }
  // "met Prime Minister X and President Y": two hosts
  for (const k of people) {
    const person = k.person as PersonOfText;
    const first = k.all.find((c) => !c.barred) as Candidate;
    const host = person.inferred.state === "home" ? hostBeside(context, around, first, person.state) : null;
    if (host) settle(person, host, "the other side");
  }
}

/** The state of the man joined by "and" to one of whom nothing is said, with both of whom somebody else does something; not where it is `home`. */
function hostBeside({ page }: Context, { names }: Surroundings, c: Candidate, home: string | null): string | null {
  if (!c.titles.length || c.titles.some((t) => t.parties.length > 0) || !page.language.morphology.verbLast) return null;
  const and = startingAt(hitsOf(page, "and"), c.span.to);
  const next = and && names.find((n) => n.from >= and.to && n.from - and.to <= 8);
  if (!next || next.c.span.sentence !== c.span.sentence || next.c.titles[0]?.from !== and.to) return null;
  if (next.c.titles.some((t) => t.parties.length > 0) || !isPartner(page, next.c)) return null;
  const state = next.k.person?.state;
  const why = next.k.person?.inferred.state;
  const known = why === "office-holder" || why === "home";
  const { from } = page.sentences[c.span.sentence];
  const others = names.some((n) => n.from >= from && n.from < c.from && n.k.person?.state === home);
  return state && state !== home && !known && (others || why === "where his guest goes") ? state : null;
}

/** The state named whose people bear surnames of that make: "Kvirikashvili" in a text of Azerbaijan and Georgia. */
function bearerState({ states }: Surroundings, words: readonly string[]): string | null {
  const surname = words.at(-1) ?? "";
  const state = words.length > 1 ? nationalEnds.find(([end]) => end.test(surname))?.[1] : undefined;
  if (state !== undefined && states.includes(state)) return state;
  const named = isEastAsian(words) ? states.filter((s) => shortNamed.has(s)) : [];
  return named.length === 1 ? named[0] : null;
}

/** The state of a man whose surname is of a make that the people of `home` hardly bear: that named last before him in his sentence, else most, of those whose do. */
function foreignState(
  { page, parties }: Context,
  { states }: Surroundings,
  words: readonly string[],
  { from, span }: Candidate,
  home: string,
): string | null {
  const { end, of } = foreignEnds[home] ?? {};
  if (!end || !of || !end.test(words.at(-1) ?? "")) return null;
  const before = beginningIn(parties, page.sentences[span.sentence].from, from).filter((p) => of.has(p.party));
  return before.at(-1)?.party ?? states.find((state) => of.has(state)) ?? null;
}

/** Whether a name is made as in the east of Asia: a surname of one syllable before a given name of one or two ("Чэнь Хао", "Lee Ho-hyun"). */
function isEastAsian(words: readonly string[]): boolean {
  const [surname, ...given] = words.flatMap((w) => w.toLowerCase().split("-"));
  if (!given.length || given.length > 2 || !eastAsianSurnames.has(surname)) return false;
  return given.every((w) => w.length < 9 && !isGivenName(w) && !mensEnd.test(w) && !womensEnd.test(w));
}

/** The only other state named, where its people bear names of such short words: "Ли Вэй". */
function strangerState({ parties }: Context, { states }: Surroundings, words: readonly string[], home: string): string | null {
  const others = states.filter((state) => state !== home);
  if (others.length !== 1 || words.length < 2 || !shortNamed.has(others[0])) return null;
  if (parties.some((p) => p.party.startsWith("org:"))) return null;
  return words.every((w) => w.length < 6 && !isGivenName(w) && !surnameEnd.test(w.toLowerCase())) ? others[0] : null;
}

/** The one state named that has an office of that title, where it is not that of home. */
function titledState({ states }: Surroundings, { titles }: Candidate, home: string): string | null {
  const having = titles.flatMap(
    ({ head, institution, deputy }) => ownTitles[`${deputy ? "deputy " : ""}${head} ${institution}`] ?? [],
  );
  if (!having.length || having.includes(home)) return null;
  const named = having.filter((state) => states.includes(state));
  return named.length === 1 ? named[0] : null;
}

/** Whether a title says outright who sends: "Ýewropa Bileleşiginiň … ýörite wekili". */
const isSent = ({ parties }: Context, { titles: [title] }: Candidate): boolean =>
  within(parties, title.from, title.headFrom).some((p) => p.party === title.parties[0] && (p.f & F.GEN) !== 0);

/**
 * In a language of many states, the state of the chief whom the head of a text calls so without saying of what ("President X to hold
 * talks with …"), where the text says it elsewhere: it is written at home there.
 */
export function homeByTitle(page: Page, clusters: readonly Cluster[]): string | null {
  if (page.language.titles.order === "last") return null;
  let first: { at: number; state: string | null } | undefined;
  for (const { person, all } of clusters) {
    const c = all.find((one) => !one.barred);
    const [title] = c?.titles ?? [];
    if (!c || !title || !person?.post || !single.has(person.post.replace(/:.*/, ""))) continue;
    if (title.parties.length || title.head === "counterpart" || title.f & F.PL || c.party) continue;
    if (!first || c.span.from < first.at) first = { at: c.span.from, state: person.inferred.state ? null : person.state };
  }
  return first && first.at < opening && first.state && /^[A-Z]{2}$/.test(first.state) ? first.state : null;
}

/**
 * In a language of many states, the state of the chief whom a text calls so without saying of what ("Глава государства принял …"): of those whom it
 * names without an office and who are known to hold that one, him whom it names most.
 */
export function homeByHolder(
  page: Page,
  titles: readonly Title[],
  clusters: readonly Cluster[],
  parties: readonly PartyMention[],
  guess: string | null,
): string | null {
  const { order } = page.language.titles;
  if (order === "last") return null;
  // "received Deputy Minister X of Y": a state that stands only in offices is another's
  const owned = titles.filter((t) => t.parties.length > 0);
  const unsure = guess === null || parties.every((p) => p.party !== guess || itemsAround(owned, p).length > 0);
  // where a chief is called so at his second mention, too, only where nothing else tells
  if (order !== "first" && !unsure) return null;
  const called = new Set(titles.flatMap((t) => (t.parties.length || t.spent || t.f & F.PL || t.deputy ? [] : (postOf(t) ?? []))));
  if (!unsure) for (const post of called) if (post !== "head-of-state") called.delete(post);
  if (!called.size) return null;
  const year = yearOf(page);
  let best: { state: string; times: number } | undefined;
  let second = 0;
  for (const k of clusters) {
    const live = k.all.filter((c) => !c.barred);
    if (!live.length || live.some((c) => c.titles.length)) continue;
    const holder = holdersOf(namesOf(k)).find((h) => called.has(h.post) && inOffice(h, year));
    if (!holder) continue;
    if (live.length > (best?.times ?? 0)) {
      second = best?.times ?? 0;
      best = { state: holder.state, times: live.length };
    } else second = Math.max(second, live.length);
  }
  return best && best.times > second ? best.state : null;
}

/**
 * In a language of many states, the state of those known office-holders whom a text names with an office and without a state, in its opening at
 * least one, where it names nobody so of the state guessed ("The Minister of Transport, X, visited China").
 */
export function homeByKnown(page: Page, clusters: readonly Cluster[], guess: string | null): string | null {
  if (page.language.titles.order === "last" || guess === null) return null;
  if (hitsOf(page, "institution").some((h) => h.entry.code === "outlet" && h.entry.more?.party)) return null;
  const year = yearOf(page);
  const states = new Set<string>();
  let early = false;
  for (const k of clusters) {
    const { all, person } = k;
    const c = all.find((one) => !one.barred);
    const [title] = c?.titles ?? [];
    if (!c || !title || !person?.post || title.head === "counterpart" || title.f & F.PL || c.party) continue;
    if (title.parties.length) continue;
    const known = holdersOf(namesOf(k)).filter((h) => h.post === person.post && inOffice(h, year));
    if (!known.length) continue;
    for (const h of known) states.add(h.state);
    early ||= c.span.from < opening;
  }
  const [state] = states;
  return early && states.size === 1 && state !== guess && /^[A-Z]{2}$/.test(state) ? state : null;
}

/** So many tokens hold a title and what is told first. */
const opening = 40;

/** The words of a person's fullest name. */
function namesOf(k: Cluster) {
  const { reading, span } = fullestOf(k.all);
  return reading.words.filter((_, i) => span.words[i].kind === "name");
}

/** What stands around the people of a text, found by place and counted once. */
interface Surroundings {
  /** names of people in order of place, and by where they end */
  readonly names: readonly Name[];
  readonly namesTo: ReadonlyMap<number, Name>;
  /** titles in order of place; where their heads begin; how many tokens the longest has */
  readonly titles: readonly Title[];
  readonly heads: readonly number[];
  readonly longest: number;
  /** states named, the most named first */
  readonly states: readonly string[];
  /** mentions of monarchies */
  readonly crown: readonly PartyMention[];
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly c: Candidate;
  readonly k: Cluster;
}

function surroundingsOf(context: Context, people: readonly Cluster[]): Surroundings {
  const names = people
    .flatMap((k) => k.all.map((c) => ({ from: c.span.from, to: c.span.to, c, k })))
    .sort((a, b) => a.from - b.from);
  const counts = new Map<string, number>();
  for (const p of context.parties) if (isState(p)) counts.set(p.party, (counts.get(p.party) ?? 0) + 1);
  return {
    names,
    namesTo: new Map(names.map((name) => [name.to, name])),
    titles: [...context.titles].sort((a, b) => a.from - b.from),
    heads: context.titles.map((t) => t.headFrom).sort((a, b) => a - b),
    longest: context.titles.reduce((most, t) => Math.max(most, t.to - t.from), 0),
    states: [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([party]) => party),
    crown: context.parties.filter((p) => monarchies.has(p.party)),
  };
}

const isState = ({ party }: PartyMention): boolean => /^[A-Z]{2}$/.test(party);
export const soleOf = ({ page, year }: Context, c: Candidate): OfficeHolder | undefined =>
  soleHolder(surnameOf(c), page.words[c.span.words.find((w) => w.kind === "initial")?.from ?? -1]?.key ?? null, year);

/** One of office-holders who are all of one state. */
const onlyOf = (known: readonly OfficeHolder[]): OfficeHolder | undefined =>
  known.every((h) => h.state === known[0].state) ? known[0] : undefined;

/**
 * In a language of many states, the state whose known office-holders the text names without saying whose they are ("the prime
 * minister Olzhas Bektenov"): it is written at home there.
 */
function homeByHolders(context: Context, clusters: readonly Cluster[]): string | null {
  if (context.page.language.titles.order === "last") return null;
  const votes = new Map<string, number>();
  for (const k of clusters) {
    if (!k.person?.post || k.person.state !== null) continue;
    const states = new Set(holdersOf(namesOf(k)).flatMap((h) => (inOffice(h, context.year) ? [h.state] : [])));
    if (states.size === 1) for (const state of states) if (!state.includes(":")) votes.set(state, (votes.get(state) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [state, n] of votes) if (best === null || n > (votes.get(best) ?? 0)) best = state;
  return best;
}

/** In a language of many states, the state of the town that a paragraph opens with as its dateline. */
function dateline({ page }: Context, c: Candidate): string | null {
  if (page.language.titles.order === "last") return null;
  let s = c.span.sentence;
  const { paragraph } = page.sentences[s];
  while (s > 0 && page.sentences[s - 1].paragraph === paragraph) s--;
  const { from } = page.sentences[s];
  const hit = startingAt(hitsOf(page, "place"), from);
  const after = hit && page.text[page.tokens[hit.to]?.start ?? -1];
  if (!hit || !(page.tokens[from].flags & UPPER || (after && /[,–—(]/.test(after)))) return null;
  return places[hit.entry.code]?.state ?? null;
}

/** "In Beijing he met Transport Minister X": the state of the foreign capital that opens a sentence, for him whom somebody met there. */
function townState({ page, parties, titles }: Context, c: Candidate, home: string): string | null {
  const s = page.sentences[c.span.sentence];
  const town = beginningIn(parties, s.from, s.from + 3)[0];
  if (town?.by !== "capital" || town.party === home || !/^[A-Z]{2}$/.test(town.party)) return null;
  const { verbLast } = page.language.morphology;
  if (verbLast ? !(town.f & F.LOC) : !endingAt(hitsOf(page, "at"), town.from)) return null;
  const met = within(hitsOf(page, "sense"), town.to, verbLast ? s.to : c.from).find((h) => meets.has(h.entry.code));
  if (!met) return null;
  // "Taşkent'te Bakan X ile Özbek Bakan Y görüştü": the two who met
  const another = (t: Title) => t.from >= c.span.to && t.from < met.from;
  if (verbLast) return met.from >= c.span.to && isPartner(page, c) && !titles.some(another) ? town.party : null;
  const here = c.titles.at(0)?.from ?? c.from;
  return titles.some((t) => t.from >= met.to && t.to <= here && t !== c.titles[0]) ? null : town.party;
}

/**
 * "Went to the Slovak capital and held talks with his counterpart X", "Polşada həmkarı X ilə": the state to which the sentence leads before him, or in
 * which it is; a capital where one only is, of a state that the text names.
 */
function goalState({ page, parties }: Context, { from, span }: Candidate, home: string): string | null {
  if (!page.language.morphology.verbLast) return null;
  const goal = beginningIn(parties, page.sentences[span.sentence].from, from).findLast(
    (p) =>
      /^[A-Z]{2}$/.test(p.party) &&
      (p.f & (F.DAT | F.LOC) || (p.f & F.GEN && startingAt(hitsOf(page, "capital-word"), p.to) !== undefined)),
  );
  if (!goal || goal.party === home) return null;
  const named = goal.by === "name" || (goal.f & F.DAT) !== 0;
  return named || parties.some((p) => p.party === goal.party && p.by === "name") ? goal.party : null;
}

/** What somebody does with another in person. */
const meets: ReadonlySet<string> = new Set(["meet", "n-meeting", "talk", "discuss"]);

/** Whether a man stands as whom something is done with. */
const isPartner = (page: Page, c: Candidate): boolean =>
  (c.reading.f & F.INS) !== 0 || startingAt(hitsOf(page, "with"), c.span.to) !== undefined;

/** The other side's state, for one without a state of his own with whom a man of home does something. */
function opposite(context: Context, around: Surroundings, c: Candidate, home: string | null): string | null {
  const { page } = context;
  if (!home) return null;
  const joined =
    (c.reading.f & F.INS) !== 0 ||
    startingAt(hitsOf(page, "with"), c.span.to) !== undefined ||
    endingAt(hitsOf(page, "with"), c.from, 60) !== undefined ||
    startingAt(hitsOf(page, "between"), c.span.to) !== undefined;
  if (!joined) return null;
  const s = page.sentences[c.span.sentence];
  const fellows = fellowsOf(page, around, c);
  const partner =
    beginningIn(around.names, s.from, c.span.from).some(({ c: o, k }) => !fellows.has(o) && (k.person?.state ?? home) === home) ||
    within(around.titles, s.from, c.from).some(
      (t) => !c.titles.includes(t) && ![...fellows].some((o) => o.titles.includes(t)) && (t.parties[0] ?? home) === home,
    );
  return partner ? otherState(around, home) : null;
}

/** Those whom "and" and commas tie before a man: "with the governor X and the chairman Y". */
function fellowsOf(page: Page, { namesTo }: Surroundings, c: Candidate): Set<Candidate> {
  const out = new Set<Candidate>();
  for (let at = c.from, n = 0; n < 8; n++) {
    const and = endingAt(hitsOf(page, "and"), at);
    const end = and ? and.from : page.text[page.tokens[at - 1]?.start ?? -1] === "," ? at - 1 : -1;
    const other = namesTo.get(end);
    if (!other) break;
    out.add(other.c);
    at = other.c.from;
  }
  return out;
}

/**
 * The state where a man of home is and meets or is received by one of whom nothing is said: "Bakan X, Bişkek'te Ulaştırma Bakanı Y ile görüştü",
 * "Daşkəndə səfər edən X … naziri Y tərəfindən qəbul olunub".
 */
function thereState({ page, parties }: Context, around: Surroundings, c: Candidate, home: string): string | null {
  const { from, to } = page.sentences[c.span.sentence];
  if (
    page.language.morphology.declines === "none" ||
    !c.titles.length ||
    within(hitsOf(page, "company"), c.span.to, c.span.to + 3).length
  )
    return null;
  const { verbLast } = page.language.morphology;
  const verbs = within(hitsOf(page, "sense"), verbLast ? c.span.to : from, verbLast ? to : c.from);
  if (!verbs.some((h) => welcomes.has(h.entry.code))) return null;
  const fellows = fellowsOf(page, around, c);
  const ours = beginningIn(around.names, from, c.from).filter(
    ({ c: o, k }) => !fellows.has(o) && (k.person?.state ?? home) === home,
  );
  const object = !(c.reading.f & CASES) && ours.some((o) => o.c.reading.f & (verbLast ? F.ACC : F.ACC | F.GEN));
  const passive = !verbLast && (c.reading.f & F.INS) !== 0 && endingAt(hitsOf(page, "with"), c.from) === undefined;
  const by = object || passive || startingAt(hitsOf(page, "by"), c.span.to) !== undefined;
  const joined = by || (c.reading.f & F.INS) !== 0 || startingAt(hitsOf(page, "with"), c.span.to) !== undefined;
  const isAway = (p: PartyMention) => isState(p) && p.party !== home && !isTitled(around, p);
  if (joined && !by && !ours.length) {
    // "our President was in Singapore on a visit and met Prime Minister X": he who went there is called by his office alone
    const gone = within(parties, from, c.from).findLast(
      (p) =>
        isAway(p) &&
        (p.f & F.LOC) !== 0 &&
        within(hitsOf(page, "sense"), p.to, c.titles[0].from).some((h) => journeys.has(h.entry.code)),
    );
    const host = (t: Title) => fellows.size > 0 && [...fellows].some((o) => o.titles.includes(t));
    const went = within(around.titles, from, gone?.from ?? from).some(
      (t) => !c.titles.includes(t) && !host(t) && !(t.f & CASES) && !t.parties.some((p) => p !== home),
    );
    return gone && went ? gone.party : null;
  }
  if (!joined || !ours.length) return null;
  const here = within(parties, from, c.from).findLast((p) => isAway(p) && (p.f & F.LOC) !== 0 && p.by === "capital");
  if (here) return ours.some((o) => !(o.c.reading.f & CASES)) || by ? here.party : null;
  if (!by) return null;
  // who is received was told to go there in a sentence before
  for (let s = c.span.sentence; s >= Math.max(0, c.span.sentence - 3); s--) {
    const before = page.sentences[s];
    const told = (cat: string) => within(hitsOf(page, cat), before.from, Math.min(before.to, c.from));
    const gone = [...told("sense"), ...told("event")].some((h) => journeys.has(h.entry.code));
    const was = within(around.names, before.from, before.to).some(({ k }) => k.person?.state === home);
    const where = within(parties, before.from, Math.min(before.to, c.from)).find(
      (p) => isAway(p) && ((gone && (!verbLast || p.f & (F.DAT | F.LOC))) || (was && p.by === "capital" && p.f & F.LOC)),
    );
    if (where) return where.party;
  }
  return null;
}

const journeys: ReadonlySet<string> = new Set(["go", "visit", "n-visit", "arrive"]);

/** The side that a sentence names before a man, nobody else between: "Belarus tərəfini … Andrey Kojan", "с узбекской стороны – X". */
function sideBefore({ page, parties }: Context, { heads }: Surroundings, c: Candidate): string | null {
  const s = page.sentences[c.span.sentence];
  let best: { at: number; party: string } | null = null;
  const here = (cat: string) => beginningIn(hitsOf(page, cat), s.from, s.to + 1);
  for (const hit of [...here("side"), ...here("institution").filter((h) => h.entry.code === "delegation")]) {
    const near = endingAt(parties, hit.from, 60) ?? startingAt(parties, hit.to);
    // "Кыргызстандын Берлиндеги элчилиги": whose the embassy is, and not where
    const seat = near?.by === "capital" && near.to === hit.from && (near.f & (F.LOC | F.ATTR)) !== 0;
    const party = (seat && endingAt(parties, near.from)) || near;
    // «в переговорах с грузинской стороной»: the others'
    if (party && isMet(page, party, hit)) continue;
    // "Misr elchixonasida vazir X nutq so'zladi": only where it was
    if (page.language.morphology.verbLast && isPlace(page, hit)) continue;
    if (party && hit.to <= c.from && c.from - hit.to < 12 && hit.to > (best?.at ?? 0)) best = { at: hit.to, party: party.party };
  }
  if (!best || countBelow(heads, best.at) < countBelow(heads, c.from)) return null;
  return best.party;
}

/** Whether a side is an institution in whose house something takes place. */
const isPlace = (page: Page, { from, to, f }: Hit): boolean =>
  (f & (F.LOC | F.ATTR)) === F.LOC &&
  within(hitsOf(page, "institution"), from, to).some((h) => h.to === to && h.entry.code !== "delegation");

/** «с грузинской стороной», "with the Georgian side": whom others met; «с грузинской стороны» is of it. */
const isMet = (page: Page, party: PartyMention, side: { readonly f: number }): boolean =>
  !page.language.morphology.verbLast &&
  endingAt(hitsOf(page, "with"), party.from) !== undefined &&
  (page.language.morphology.declines === "none" || (side.f & F.INS) !== 0);

/** "X va Y ishtirokidagi AQSH delegatsiyasi": whose delegation those named before it lead or belong to. */
function delegationAfter({ page, parties }: Context, { heads }: Surroundings, c: Candidate): string | null {
  if (page.language.titles.order !== "last") return null;
  const s = page.sentences[c.span.sentence];
  const { to } = c.span;
  const hit = beginningIn(hitsOf(page, "institution"), to, Math.min(s.to, to + 12)).find((h) => h.entry.code === "delegation");
  const party = hit && within(parties, to, hit.from).find((p) => p.by !== "capital" && hit.from - p.to <= 3);
  if (!party || party.from === to || countBelow(heads, to) < countBelow(heads, party.from)) return null;
  const led = page.words[party.from - 1]?.readings.some((r) => r.known && (r.f & F.ATTR || (r.f & F.V && r.f & F.PTCP)));
  return led ? party.party : null;
}

/**
 * The state of the delegation that a list of men makes up: "Prezident X-iň ýolbaşçylygyndaky wekiliýetiň düzüminde … ministri Y, … ministri Z
 * bar". Who leads it is named before it; two men or more stand after it.
 */
function delegationState({ page, parties }: Context, around: Surroundings, c: Candidate): string | null {
  if (!page.language.morphology.verbLast) return delegationOfVisitor({ page, parties }, around.names, c);
  const s = page.sentences[c.span.sentence];
  const hit = beginningIn(hitsOf(page, "institution"), s.from, c.from).findLast(
    (h) => h.entry.code === "delegation" && h.f & (F.GEN | F.LOC),
  );
  if (!hit || beginningIn(around.names, hit.to, s.to).length < 2) return null;
  const party = endingAt(parties, hit.from, 60);
  if (party) return party.party;
  for (let at = hit.from; at >= hit.from - 3; at--) {
    const name = around.namesTo.get(at);
    if (name) return name.c.reading.f & F.GEN ? (name.k.person?.state ?? null) : null;
    const title = around.titles.find((t) => t.to === at && t.parties.length === 1 && t.f & F.GEN);
    if (title) return title.parties[0];
  }
  return null;
}

/** "Казак-кыргыз достук тобунун башчысы": of two parliaments that share a group the one named first, whose member speaks of himself so. */
function firstTied({ parties }: Context, title: Title): string | null {
  const two = beginningIn(parties, title.from - 3, title.headFrom).filter((p) => /^[A-Z]{2}$/.test(p.party));
  return two.length === 2 && two[0].party !== two[1].party && two[1].from - two[0].to <= 1 ? two[0].party : null;
}

const isArea = (page: Page, at: number): boolean => startingAt(hitsOf(page, "area"), at) !== undefined;

/** Offices that states alone have. */
const ofStates =
  /^(?:deputy-)?(?:minister|foreign-minister|speaker)|^(?:governor|member-of-parliament|presidential-adviser|head-of-(?:state|government|agency))/;

/** The state of the man named right before with "and" between, where his title says it: "Özbəkistanın Baş naziri X və energetika naziri Y". */
function sharedState(context: Context, around: Surroundings, c: Candidate): string | null {
  const { page } = context;
  const title = c.titles[0];
  if (!title || title.parties.length || single.has(postOf(title) ?? "") || title.partyFrom) return null;
  // "Türkiye-Azerbaycan Dostluk Grubu Başkanı": of either side
  if (title.institution === "friendship-group" || title.institution === "commission") return null;
  // "we Merkezi Aziýa boýunça ýörite wekili": what he deals with may stand between
  const and = beginningIn(hitsOf(page, "and"), c.from - 60, c.from).find(
    (h) => h.to <= c.from && c.from - h.to < 4 && (h.to === c.from || isArea(page, h.to)),
  );
  if (!and) return null;
  const before = around.namesTo.get(and.from);
  const person = before?.k.person;
  if (!before?.c.titles.length || !person?.state || person.inferred.state) return null;
  // an ambassador is sent to others, and those beside him are theirs
  if (before.c.titles[0].head === "ambassador" && title.institution !== "embassy" && title.head !== "official") return null;
  // "the resident representative of UNDP and Minister X": no minister of an organisation
  return person.state.startsWith("org:") && ofStates.test(postOf(title) ?? "") ? null : person.state;
}

/**
 * The state of the first of a row of men with all of whom somebody does something: "met President X of Uzbekistan, Prime Minister Y and
 * Minister Z". Of two who hold the same office each is of a state of his own.
 */
function rowState(context: Context, around: Surroundings, c: Candidate): string | null {
  const { page } = context;
  const title = c.titles[0];
  if (!title || title.parties.length || title.partyFrom) return null;
  if (title.institution === "friendship-group" || title.institution === "commission" || title.head === "counterpart") return null;
  const before = [...fellowsOf(page, around, c)];
  const at = before.findIndex((o) => o.titles.some((t) => t.parties.length > 0));
  const head = before[at];
  const own = head?.titles[0];
  if (!own || own.head === "ambassador" || own.head === "envoy" || own.head === "representative") return null;
  const row = [c, ...before.slice(0, at + 1)];
  if (row.some((o) => o.titles.length === 0)) return null;
  if (row.some((o, i) => row.some((other, k) => k > i && postOf(o.titles[0]) === postOf(other.titles[0]) && !o.titles[0].field)))
    return null;
  const last = around.names.findLast((n) => n.c.span.sentence === c.span.sentence && fellowsOf(page, around, n.c).has(c))?.c ?? c;
  const met = page.language.morphology.verbLast
    ? isPartner(page, last)
    : page.language.morphology.declines === "every"
      ? row.every((o) => isPartner(page, o))
      : endingAt(hitsOf(page, "with"), head.from) !== undefined;
  const person = met ? around.namesTo.get(head.span.to)?.k.person : undefined;
  return person?.state && !person.inferred.state ? person.state : null;
}

/**
 * Two men under one title in the plural that a state gives to one man only are of the two sides that the same sentence or the one
 * before names together, in their order: "the Kazakhstan–Azerbaijan commission met. Transport Ministers X and Y chaired it".
 */
function twinState(context: Context, { names, states }: Surroundings, c: Candidate): string | null {
  const { page, parties } = context;
  const title = c.titles.find((t) => t.f & F.PL && !t.parties.length && (t.field || t.deputy || single.has(postOf(t) ?? "")));
  // of deputies a state has several: only where they stand for sides, each is of one
  if (!title || (title.deputy && !speaksOfSides(page, c))) return null;
  const twins = names.filter((name) => name.c.titles.includes(title));
  if (twins.length !== 2) return null;
  // with "and" before the names, there are two offices of one state: "ministers of transport and energy X and Y"
  if (beginningIn(hitsOf(page, "and"), title.from, twins[0].from).length > 0) return null;
  const near = page.sentences[Math.max(0, c.span.sentence - 1)].from;
  const named = beginningIn(parties, near, title.from).filter((p) => isState(p) && p.by !== "capital");
  for (let i = named.length - 1; i > 0; i--) {
    const [one, other] = [named[i - 1], named[i]];
    if (one.party !== other.party && other.from - one.to <= 2) return twins[0].c === c ? one.party : other.party;
  }
  // a text of two states: whom the other does not speak for, else as it names them first
  if (states.length !== 2 || !states.every((state) => /^[A-Z]{2}$/.test(state))) return null;
  const fellow = twins.find((name) => name.c !== c)?.k.person?.state;
  if (fellow && states.includes(fellow)) return states.find((state) => state !== fellow) ?? null;
  const first = parties.find((p) => states.includes(p.party))?.party;
  return states.find((state) => (state === first) === (twins[0].c === c)) ?? null;
}

/** Whether the sentence of a name tells of sides or delegations in the plural. */
function speaksOfSides(page: Page, c: Candidate): boolean {
  const { from, to } = page.sentences[c.span.sentence];
  const here = (cat: string) => beginningIn(hitsOf(page, cat), from, to);
  return [...here("side"), ...here("institution").filter((h) => h.entry.code === "delegation")].some((h) => h.f & F.PL);
}

/** "The president appointed X ambassador to Qatar": whether his title says where he is sent, which is not home, and not by whom. */
const isSentElsewhere = ({ parties }: Context, c: Candidate, home: string | null): boolean =>
  home !== null &&
  c.titles.some(
    (t) =>
      t.head === "ambassador" && !t.parties.length && within(parties, t.headTo, t.to).some((p) => isState(p) && p.party !== home),
  );

/**
 * The state that sends an ambassador of whom a text of home only says that he is one: the only other state named, unless his surname is
 * of a make that home's people bear.
 */
function senderState(context: Context, c: Candidate, home: string | null): string | null {
  const last = context.page.language.titles.order === "last";
  if (!home || (last && surnameEnd.test(c.reading.keys.at(-1) ?? ""))) return null;
  // where something happens is not whose he is
  const named = context.parties.filter((p) => p.by !== "capital" && p.by !== "organisation" && !(p.f & (F.LOC | F.DAT)));
  const others = new Set(named.flatMap((p) => (/^[A-Z]{2}$/.test(p.party) && p.party !== home ? [p.party] : [])));
  // "Елші X Қытай министрімен кездесті": a subject, and right after him the state of those whom he has to do with
  const { to } = c.span;
  if (last && !(c.reading.f & CASES) && within(named, to, to + 2).some((p) => p.from === to && others.has(p.party))) return null;
  return others.size === 1 ? [...others][0] : null;
}

/** "A-nı nazir X təmsil edib": the state in the accusative last before one who represents it. */
function representedState({ page, parties }: Context, around: Surroundings, c: Candidate): string | null {
  if (page.language.titles.order !== "last" || !c.titles.length || c.reading.f & CASES) return null;
  const { from, to } = page.sentences[c.span.sentence];
  const verb = beginningIn(hitsOf(page, "sense"), c.span.to, to).find((h) => h.entry.code === "represent" && !(h.f & F.PASS));
  if (!verb) return null;
  return within(parties, from, c.from).findLast((p) => isState(p) && (p.f & F.ACC) !== 0 && !isTitled(around, p))?.party ?? null;
}

/** What those of a post head, of whom a text says no more once it has told whose it is. */
const houseOf: Readonly<Record<string, string>> = {
  ambassador: "embassy",
  speaker: "parliament",
  "deputy-speaker": "parliament",
};

/** The state whose house the sentence or the one before names: "the embassy of A in B … Ambassador X", "in the Jogorku Kenesh … the Speaker, X". */
function houseState({ page, parties }: Context, around: Surroundings, c: Candidate, bare: string | null): string | null {
  const kind = houseOf[bare ?? ""];
  if (!kind || c.titles.some((t) => t.parties.length > 0 || t.to > c.span.from)) return null;
  const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
  const house = beginningIn(hitsOf(page, "institution"), from, c.from).findLast(
    (h) =>
      h.entry.code === kind && !isTitled(around, h) && (h.entry.more?.party !== undefined || ownerBefore(page, parties, h.from)),
  );
  if (!house) return null;
  const own = house.entry.more?.party;
  return typeof own === "string" ? own : (ownerBefore(page, parties, house.from)?.party ?? null);
}

/** The state named right before a noun as whose it is; not where it is: "A-nın B-dəki səfirliyi". */
function ownerBefore(page: Page, parties: readonly PartyMention[], at: number): PartyMention | undefined {
  let to = at;
  for (let n = 0; n < 2; n++) {
    const place = endingAt(parties, to) ?? endingAt(hitsOf(page, "place"), to);
    if (!place || !(place.f & (F.LOC | F.ATTR))) break;
    to = place.from;
  }
  const owner = endingAt(parties, to);
  return owner && isState(owner) && !(owner.f & (F.LOC | F.DAT | F.ABL)) ? owner : undefined;
}

/** The state of the town or region that a text names last before a governor of whom it does not say of what. */
function seatState({ page, parties }: Context, around: Surroundings, c: Candidate): string | null {
  // "Samarqand hokimi Rossiyaning Penza viloyatida gubernator X bilan uchrashdi": a region that the tables do not know
  const whose = within(parties, page.sentences[c.span.sentence].from, c.from).findLast(
    (p) =>
      isState(p) &&
      !isTitled(around, p) &&
      (p.f & F.GEN) !== 0 &&
      beginningIn(hitsOf(page, "place-word"), p.to, p.to + 3).some((h) => h.entry.code === "region" && h.f & (F.LOC | F.DAT)),
  );
  const near = beginningIn(hitsOf(page, "place"), c.from - 60, c.from).findLast(
    (h) => page.tokens[h.from].flags & CAP && !isTitled(around, h),
  );
  if (whose && (!near || near.from < whose.from)) return whose.party;
  // a region that governors head, told as one or as one that sends a delegation, in the sentence or the one before
  const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
  const areas = beginningIn(hitsOf(page, "place-word"), from, c.from).filter((h) => h.entry.code === "region");
  const sent = beginningIn(hitsOf(page, "delegation"), from, c.from);
  for (const h of [...areas, ...sent].reverse())
    for (const i of [h.from - 1, h.from - 2, h.to]) {
      if (i < Math.max(from, near ? near.to : 0) || i >= c.from || isTitled(around, { from: i, to: i + 1 })) continue;
      const region = page.tokens[i]?.kind === WORD ? regionState(page, i) : undefined;
      if (region) return region;
    }
  // "a delegation from Samara came to Aktau"
  for (const h of sent) {
    const town = beginningIn(hitsOf(page, "place"), h.from - 2, h.to + 2).find((p) => page.tokens[p.from].flags & CAP);
    const state = town && !isTitled(around, town) && places[town.entry.code]?.state;
    if (state) return state;
  }
  return places[near?.entry.code ?? ""]?.state ?? null;
}

/** Whether a stretch lies within a title. */
const isTitled = (around: Surroundings, item: { readonly from: number; readonly to: number }): boolean =>
  itemsAround(around.titles, item, around.longest).length > 0;

/** In a language of many states, the state that the sentence names before one. */
const besideState = (context: Context, around: Surroundings, c: Candidate): string | null =>
  context.page.language.titles.order === "last" ? null : nearState(context, around, c);

/** The state of the man named, or spoken of by his title, last before one of his family, in the same sentence. */
function kinState({ page }: Context, around: Surroundings, c: Candidate): string | null {
  const { from } = page.sentences[c.span.sentence];
  const title = within(around.titles, from, c.span.from).findLast((t) => t.parties.length > 0);
  const other = within(around.names, from, c.span.from).findLast(({ k }) => k.person?.state);
  if (!other || (title && title.from > other.from)) return title?.parties[0] ?? null;
  return other.k.person?.state ?? null;
}

/** The state or organisation of the man at whose side one is: "the Secretary General Jens Stoltenberg's special representative". */
function ownerState(around: Surroundings, c: Candidate): string | null {
  const title = c.titles[0];
  if (!title || title.head === "counterpart" || !atSide.has(title.head)) return null;
  const before = around.namesTo.get(title.from);
  return before && before.c.reading.f & F.GEN ? (before.k.person?.state ?? null) : null;
}

/** The state of him who was spoken of last: "Bu barədə onun mətbuat katibi X bildirib". */
function masterState({ page }: Context, around: Surroundings, c: Candidate): string | null {
  const title = c.titles[0];
  if (!title || title.parties.length || !atSide.has(title.head) || page.language.titles.order !== "last") return null;
  const his = endingAt(hitsOf(page, "his"), title.from) ?? startingAt(hitsOf(page, "his"), title.from);
  if (!his) return null;
  const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
  return (
    within(around.names, from, his.from).findLast(({ c: other, k }) => !(other.reading.f & CASES) && k.person?.state)?.k.person
      ?.state ?? null
  );
}

/** The state other than home that is named most often. */
const otherState = ({ states }: Surroundings, home: string): string | null => states.find((s) => s !== home) ?? null;

/** The state of the man who came with one: "Stubb, who arrived with Minister X", "accompanied by Minister X". */
function companyState({ page }: Context, around: Surroundings, c: Candidate): string | null {
  if (endingAt(hitsOf(page, "company"), c.from)) {
    // "… посетила Баку, её сопровождал министр X"
    const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
    return within(around.names, from, c.from).findLast(({ k }) => k.person?.state)?.k.person?.state ?? null;
  }
  const joint = endingAt(hitsOf(page, "with"), c.from) ?? endingAt(hitsOf(page, "by"), c.from);
  if (!joint) return null;
  const came = allEndingAt(hitsOf(page, "sense"), joint.from).some((h) => h.entry.code === "go" || h.entry.code === "visit");
  if (!came && !endingAt(hitsOf(page, "company"), joint.from) && !endingAt(hitsOf(page, "company"), joint.to)) return null;
  const { from } = page.sentences[c.span.sentence];
  return within(around.names, from, joint.from).find(({ k }) => k.person?.state)?.k.person?.state ?? null;
}

/** The state that the title of the man named right after one with "and" says. */
function partnerState({ page }: Context, { names }: Surroundings, c: Candidate): string | null {
  const and = startingAt(hitsOf(page, "and"), c.span.to);
  if (!and) return null;
  const next = beginningIn(names, and.to, and.to + 30)[0];
  return next && next.c.from - and.to <= 1 && !next.k.person?.inferred.state ? (next.k.person?.state ?? null) : null;
}

/** The state of the place where a guest is met by one: "… arrived in Tashkent. They were met by Deputy Minister X". */
function hostState({ page, parties }: Context, around: Surroundings, c: Candidate): string | null {
  if (!endingAt(hitsOf(page, "by"), c.from)) return null;
  const received = within(hitsOf(page, "sense"), c.from - 12, c.from).some(
    (h) => c.from - h.to < 3 && welcomes.has(h.entry.code),
  );
  if (!received) return null;
  const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
  return within(parties, from, c.from).findLast((p) => p.by === "capital" && !isTitled(around, p))?.party ?? null;
}

/** "X visited Belarus at the invitation of the Chairman of the House of Representatives, Y": the one state but home that is named beside one who invites. */
function inviterState({ page, parties }: Context, around: Surroundings, c: Candidate, home: string): string | null {
  const isInvitation = (h: { entry: { code: string } } | undefined) => h?.entry.code === "a-invite";
  const senses = hitsOf(page, "sense");
  const by = page.language.documents.subject === "before";
  const invites = by
    ? beginningIn(senses, c.span.to, c.span.to + 1).some(isInvitation)
    : isInvitation(within(senses, c.from - 3, c.from).findLast(isInvitation));
  if (!invites) return null;
  const { from, to } = page.sentences[c.span.sentence];
  const gone = new Set(within(parties, from, to).flatMap((p) => (isState(p) && !isTitled(around, p) ? [p.party] : [])));
  gone.delete(home);
  return gone.size === 1 ? [...gone][0] : null;
}

/** In a language whose companions are told before the word for it, the state of the man with whom one is in a capital that is neither's nor home. */
function fellowState({ page, parties }: Context, around: Surroundings, c: Candidate, home: string): string | null {
  if (page.language.titles.order !== "last") return null;
  const along = within(hitsOf(page, "company"), c.span.to, c.span.to + 3)[0];
  if (!along) return null;
  const { from, to } = page.sentences[c.span.sentence];
  const leader = within(around.names, from, c.from).find(({ k }) => k.person?.state)?.k.person?.state;
  if (!leader || leader === home) return null;
  const where = within(parties, from, to).filter((p) => p.by === "capital" && !isTitled(around, p));
  return where.length > 0 && where.every((p) => p.party !== home && p.party !== leader) ? leader : null;
}

/** What hosts do. */
const welcomes: ReadonlySet<string> = new Set(["receive", "meet", "welcome", "greet-guest"]);

/** The state whose name, adjective or capital stands nearest before a title in its sentence. */
function nearState(context: Context, around: Surroundings, c: Candidate): string | null {
  const s = context.page.sentences[c.span.sentence];
  const isOthers = (p: PartyMention) =>
    itemsAround(around.titles, p, around.longest).some((t) => t.parties[0] === p.party && !c.titles.includes(t));
  const before = beginningIn(context.parties, s.from, c.from);
  const sides = hitsOf(context.page, "side");
  const met = (p: PartyMention) => {
    const side = startingAt(sides, p.to);
    return side !== undefined && isMet(context.page, p, side);
  };
  return before.findLast((p) => isState(p) && !isGoal(context, around, p) && !met(p) && !isOthers(p))?.party ?? null;
}

/** "A trip to Astana by …": where one goes is not where one is from. */
const isGoal = ({ page }: Context, { titles, longest }: Surroundings, p: PartyMention): boolean =>
  !(p.f & F.LOC) &&
  allEndingAt(hitsOf(page, "title-lead"), p.from).some((h) => h.entry.code === "to") &&
  !itemsAround(titles, p, longest).length;

/** Of the two states that a text names most, the one that a sentence does not name after the person: he deals with the other. */
function notAddressed(context: Context, around: Surroundings, c: Candidate): string | null {
  const pair = around.states.slice(0, 2);
  if (pair.length < 2) return null;
  const s = context.page.sentences[c.span.sentence];
  const others = within(context.parties, s.from, s.to).filter(
    (p) =>
      pair.includes(p.party) &&
      // «принял в Ташкенте»: where it was
      !(p.by === "capital" && p.f & F.LOC && !(p.f & F.DAT)) &&
      // "… and the governor of Mangystau region": he is one of them
      !itemsAround(around.titles, p, around.longest).some((t) => t.institution === "region"),
  );
  const named = new Set(others.filter((p) => p.from >= c.span.to || isGoal(context, around, p)).map((p) => p.party));
  return named.size === 1 ? (pair.find((p) => !named.has(p)) ?? null) : null;
}
