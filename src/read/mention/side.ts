import { F } from "../../lang/features.ts";
import { secretaries, single } from "../../world/offices.ts";
import type { OfficeHolder } from "../../world/people.ts";
import { places } from "../../world/places.ts";
import { hitsOf, type Page } from "../page.ts";
import { UPPER } from "../text/tokens.ts";
import type { Candidate, Cluster, Context } from "./candidate.ts";
import { fullestOf } from "./holding.ts";
import { holdersAt, holdersOf, inOffice, surnameHolders } from "./known.ts";
import type { PartyMention, PersonOfText } from "./mention.ts";
import { postOf } from "./title.ts";
import { atSide } from "./title-index.ts";

/** Fills in the state of those whose title does not say it, and what of their post turns on it. */
export function settleStates(context: Context, clusters: readonly Cluster[]): void {
  fillStates(context, clusters);
  for (const { person, all } of clusters)
    if (person?.post === "foreign-minister" && person.state && secretaries.has(person.state))
      if (all.every((c) => c.titles.every((t) => t.head === "foreign-secretary"))) person.post = "deputy-foreign-minister";
}

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
  for (const k of people) {
    const person = k.person as PersonOfText;
    if (person.state !== null) continue;
    const first = k.all.find((c) => !c.barred) as Candidate;
    const home = dateline(context, first) ?? usual;
    const bare = person.post?.replace(/:.*/, "") ?? null;
    const words = namesOf(k);
    const known = words.length > 1 || bare === null ? holdersOf(words) : surnameHolders(words[0], bare, year);
    const holder =
      known.find((h) => h.post === bare && inOffice(h, year)) ??
      known.find((h) => h.post === bare) ??
      (bare === null ? (known.find((h) => inOffice(h, year)) ?? onlyOf(known)) : undefined);
    if (holder) {
      person.state = holder.state;
      person.inferred.state = "office-holder";
      continue;
    }
    if (bare === null && !first.titles.length) {
      continue;
    }
    const against = bare === "head-of-organisation" ? opposite(context, first, people, home) : null;
    if (against) {
      person.state = against;
      person.inferred.state = "the other side";
      continue;
    }
    const owner = ownerState(context, first, people);
    if (owner) {
      person.state = owner;
      person.inferred.state = "whose he is";
      continue;
    }
    const side = sideBefore(context, first);
    if (side) {
      person.state = side;
      person.inferred.state = "the side named before";
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
    if (bare === "royal" && home && !monarchies.has(home)) {
      const crown = context.parties.filter((p) => monarchies.has(p.party));
      const before = crown.findLast((p) => p.from < first.from) ?? crown[0];
      if (before) {
        person.state = before.party;
        person.inferred.state = "the nearest state named";
        continue;
      }
    }
    if (home && bare && single.has(bare) && person.post === bare) {
      // another is known to hold the office at home, or is named in this text
      const taken =
        people.some((o) => o !== k && o.person?.state === home && o.person.post === bare) ||
        (ofTheWorld && year !== null && holdersAt(home, bare, year).length > 0);
      if (taken) {
        const other = otherState(context, first, home);
        if (other) {
          state = other;
          why = "the other side";
        }
      }
    }
    if (context.page.language.titles.order !== "last" && why === "home" && bare !== "spokesperson") {
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

/** The words of a person's fullest name. */
function namesOf(k: Cluster) {
  const { reading, span } = fullestOf(k.all);
  return reading.words.filter((_, i) => span.words[i].kind === "name");
}

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
  const hit = hitsOf(page, "place").find((h) => h.from === from);
  const after = hit && page.text[page.tokens[hit.to]?.start ?? -1];
  if (!hit || !(page.tokens[from].flags & UPPER || (after && /[,–—(]/.test(after)))) return null;
  return places[hit.entry.code]?.state ?? null;
}

/** The other side's state, for one without a state of his own with whom a man of home does something. */
function opposite(context: Context, c: Candidate, people: readonly Cluster[], home: string | null): string | null {
  const { page } = context;
  if (!home) return null;
  const joined =
    (c.reading.f & F.INS) !== 0 ||
    hitsOf(page, "with").some((h) => h.from === c.span.to || h.to === c.from) ||
    hitsOf(page, "between").some((h) => h.from === c.span.to);
  if (!joined) return null;
  const s = page.sentences[c.span.sentence];
  const partner =
    people.some(
      (k) =>
        (k.person?.state ?? home) === home && k.all.some((o) => o !== c && o.span.from >= s.from && o.span.from < c.span.from),
    ) ||
    context.titles.some((t) => t.from >= s.from && t.to <= c.from && !c.titles.includes(t) && (t.parties[0] ?? home) === home);
  return partner ? otherState(context, c, home) : null;
}

/** The side that a sentence names before a man, nobody else between: "Belarus tərəfini … Andrey Kojan", "с узбекской стороны – X". */
function sideBefore({ page, parties, titles }: Context, c: Candidate): string | null {
  const s = page.sentences[c.span.sentence];
  let best: { at: number; party: string } | null = null;
  const delegations = hitsOf(page, "institution").filter((h) => h.entry.code === "delegation");
  for (const hit of [...hitsOf(page, "side"), ...delegations]) {
    if (hit.from < s.from || hit.from > s.to) continue;
    const before = parties.find((p) => p.to === hit.from);
    const after = parties.find((p) => p.from === hit.to);
    const party = before ?? after;
    if (party && hit.to <= c.from && c.from - hit.to < 12) best = { at: hit.to, party: party.party };
  }
  if (!best || titles.some((t) => t.headFrom >= (best?.at ?? 0) && t.headFrom < c.from)) return null;
  return best.party;
}

const isArea = (page: Page, at: number): boolean => hitsOf(page, "area").some((h) => h.from === at);

/** The state of the man named right before with "and" between, where his title says it: "Özbəkistanın Baş naziri X və energetika naziri Y". */
function sharedState(context: Context, c: Candidate, people: readonly Cluster[]): string | null {
  const { page } = context;
  const title = c.titles[0];
  if (!title || title.parties.length || single.has(postOf(title) ?? "") || title.partyFrom) return null;
  // "we Merkezi Aziýa boýunça ýörite wekili": what he deals with may stand between
  const and = hitsOf(page, "and").find((h) => h.to <= c.from && c.from - h.to < 4 && (h.to === c.from || isArea(page, h.to)));
  if (!and) return null;
  for (const k of people)
    for (const other of k.all)
      if (other.span.to === and.from && other.titles.length && k.person?.state && !k.person.inferred.state) return k.person.state;
  return null;
}

/** The state or organisation of the man at whose side one is: "the Secretary General Jens Stoltenberg's special representative". */
function ownerState(_context: Context, c: Candidate, people: readonly Cluster[]): string | null {
  const title = c.titles[0];
  if (!title || title.head === "counterpart" || !atSide.has(title.head)) return null;
  for (const k of people)
    for (const other of k.all) if (other.span.to === title.from && other.reading.f & F.GEN) return k.person?.state ?? null;
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
    if (p.from < s.from || !/^[A-Z]{2}$/.test(p.party) || isGoal(context, p)) continue;
    if (!context.titles.some((t) => t.from <= p.from && p.to <= t.to && t.parties[0] === p.party && !c.titles.includes(t)))
      best = p.party;
  }
  return best;
}

/** "A trip to Astana by …": where one goes is not where one is from. */
const isGoal = ({ page, titles }: Context, p: PartyMention): boolean =>
  !(p.f & F.LOC) &&
  !titles.some((t) => t.from <= p.from && p.to <= t.to) &&
  hitsOf(page, "title-lead").some((h) => h.to === p.from && h.entry.code === "to");

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
  const others = context.parties.filter((p) => p.from >= s.from && p.to <= s.to && pair.includes(p.party));
  const named = new Set(others.filter((p) => p.from >= c.span.to || isGoal(context, p)).map((p) => p.party));
  return named.size === 1 ? (pair.find((p) => !named.has(p)) ?? null) : null;
}
