import { CASES, F } from "../../lang/features.ts";
import { places } from "../../world/places.ts";
import { hitsOf, type Page } from "../page.ts";
import { around, beginningIn, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Candidate, Cluster, Context } from "./candidate.ts";
import type { PartyMention } from "./mention.ts";

/** Names of people in order of place. */
type Names = readonly { readonly from: number; readonly to: number; readonly c: Candidate; readonly k: Cluster }[];

/** What tells that somebody goes, or has gone, to another state. */
const journeys: ReadonlySet<string> = new Set(["go", "visit", "n-visit", "arrive", "be-in"]);

/** What hosts do. */
const welcomes: ReadonlySet<string> = new Set(["receive", "welcome", "greet-guest"]);

const isState = (party: string | null | undefined): party is string =>
  party !== null && party !== undefined && /^[A-Z]{2}$/.test(party);

/**
 * The state where a man of another is and does something with one of whom nothing is said: "Kazakhstan's minister X held talks in Warsaw with
 * Minister Y", "an Uzbek delegation visited Kabul. The delegation met with Trade Minister Y". `row` are those tied to him by "and".
 */
export function abroadState(context: Context, names: Names, row: ReadonlySet<Candidate>, c: Candidate): string | null {
  const { page } = context;
  const s = page.sentences[c.span.sentence];
  if (!c.titles.length || c.titles.some((t) => t.parties.length || t.head === "counterpart")) return null;
  if (!isPartner(page, c) && !isHost(page, c) && ![...row].some((o) => isPartner(page, o))) return null;
  const start = Math.min(c.titles.at(-1)?.from ?? c.from, c.from, ...[...row].map((o) => o.titles.at(-1)?.from ?? o.from));
  // where the partner's office stands behind another's name, that one does it
  const doer = doerBefore(context, names, s.from, start);
  const mine = doer ?? undefined;
  const here = mine === undefined ? undefined : placeIn(context, s.from, start, mine, false);
  if (here) return here;
  // who went there was told in a sentence before
  for (let i = c.span.sentence - 1; i >= Math.max(0, c.span.sentence - 2); i--) {
    const told = page.sentences[i];
    if (told.paragraph !== s.paragraph && i < c.span.sentence - 1) break;
    const goer = doerBefore(context, names, told.from, told.to);
    if (!goer) continue;
    if (mine !== undefined && mine !== goer) return null;
    const there = placeIn(context, told.from, told.to, goer, true);
    return mine === undefined && named(context, names, s.from, start, there) ? null : there;
  }
  return null;
}

/** Whether a man stands as whom something is done with. */
function isPartner(page: Page, c: Candidate): boolean {
  const marks = hitsOf(page, "with");
  const { verbLast, declines } = page.language.morphology;
  if (verbLast) return (c.reading.f & F.INS) !== 0 || startingAt(marks, c.span.to) !== undefined;
  const title = c.titles.at(-1)?.from ?? c.from;
  const lead = endingAt(marks, Math.min(title, c.from)) ?? endingAt(marks, c.from);
  // "paid a visit to A, meeting President X"
  const noun = declines === "none" ? endingAt(hitsOf(page, "event"), title) : undefined;
  if (noun?.entry.code === "n-meeting" && page.text[page.tokens[noun.from - 1]?.start ?? -1] === ",") return true;
  return lead !== undefined && (declines === "none" || (c.reading.f & F.INS) !== 0);
}

/** Whether a stretch names a state, or a man of one, other than that where they are. */
const named = ({ parties }: Context, names: Names, from: number, to: number, there: string | null): boolean =>
  within(names, from, to).some(({ k }) => k.person?.state && k.person.state !== there) ||
  within(parties, from, to).some((p) => isState(p.party) && p.party !== there);

/** «где её принял аким города X», "were received by Prime Minister X": who has another with him. */
function isHost(page: Page, c: Candidate): boolean {
  if (page.language.morphology.verbLast) return false;
  const from = Math.min(c.titles.at(-1)?.from ?? c.from, c.from);
  const by = endingAt(hitsOf(page, "by"), from);
  if (page.language.morphology.declines === "none" ? !by : c.reading.f & CASES & ~F.INS) return false;
  const end = by?.from ?? from;
  // the verb may hold its "by": "was received by"
  return within(hitsOf(page, "sense"), end - 4, from).some((h) => h.to >= end && welcomes.has(h.entry.code));
}

/** What is done with a delegation that comes. */
const hosted: ReadonlySet<string> = new Set(["receive", "welcome", "greet-guest", "meet", "n-meeting", "talk"]);

/**
 * The state of the delegation that was received or met in the sentence before, for one without a state of his own of whom the next sentence tells
 * first: "The minister received the Hungarian delegation. State Secretary X spoke of …", or who is called its head. Not of `home`.
 */
export function guestState({ page, parties }: Context, names: Names, c: Candidate, home: string): string | null {
  const title = c.titles.at(-1);
  const s = page.sentences[c.span.sentence];
  if (!title || title.parties.length || c.span.sentence === 0) return null;
  const start = Math.min(title.from, c.from);
  if (start - s.from > 5 || within(names, s.from, start).length) return null;
  // "X also took part in the meeting" is said of hosts
  if (within(hitsOf(page, "sense"), s.from, s.to).some((h) => h.entry.code === "attend")) return null;
  const before = page.sentences[c.span.sentence - 1];
  if (before.paragraph !== s.paragraph && before.paragraph !== s.paragraph - 1) return null;
  const delegation = beginningIn(hitsOf(page, "institution"), before.from, before.to).find((h) => h.entry.code === "delegation");
  const whose = delegation && (endingAt(parties, delegation.from) ?? startingAt(parties, delegation.to));
  if (!isState(whose?.party) || whose.party === home) return null;
  const told = within(hitsOf(page, "sense"), before.from, before.to).concat(
    within(hitsOf(page, "event"), before.from, before.to),
  );
  return told.some((h) => hosted.has(h.entry.code)) ? whose.party : null;
}

/** The state of him, or of the delegation, of whom a stretch tells first. */
function doerBefore({ page, parties }: Context, names: Names, from: number, to: number): string | null {
  const man = within(names, from, to).find(({ c, k }) => !(c.reading.f & CASES) && isState(k.person?.state));
  if (man) return man.k.person?.state ?? null;
  const delegation = beginningIn(hitsOf(page, "institution"), from, to).find((h) => h.entry.code === "delegation");
  const whose = delegation && (endingAt(parties, delegation.from) ?? startingAt(parties, delegation.to));
  return isState(whose?.party) ? whose.party : null;
}

/** The state, other than one's own, of the town or state where a stretch tells that he is, or that he goes to. */
function placeIn(context: Context, from: number, to: number, own: string, gone: boolean): string | null {
  const { page, titles, parties } = context;
  const { verbLast } = page.language.morphology;
  const went = within(hitsOf(page, "sense"), from, to)
    .concat(within(hitsOf(page, "event"), from, to))
    .find((h) => journeys.has(h.entry.code));
  if (gone && !went) return null;
  const isIn = (p: Stretch & { readonly f: number }) =>
    (p.f & F.LOC) !== 0 || (!verbLast && !(p.f & CASES) && endingAt(hitsOf(page, "at"), p.from) !== undefined);
  const isGoal = (p: Stretch & { readonly f: number }) =>
    went !== undefined && (verbLast ? (p.f & (F.DAT | F.ACC | F.GEN)) !== 0 : p.from >= went.to && p.from - went.to <= 3);
  const states = [
    ...within(hitsOf(page, "place"), from, to).map((h) => ({
      from: h.from,
      to: h.to,
      f: h.f,
      state: places[h.entry.code]?.state,
    })),
    ...within(parties, from, to)
      .filter((p: PartyMention) => p.by === "name" || p.by === "capital")
      .map((p) => ({ from: p.from, to: p.to, f: p.f, state: p.party })),
  ]
    .filter((p) => isState(p.state) && (isIn(p) || isGoal(p)) && !around(titles, p).length)
    .sort((a, b) => a.from - b.from);
  const other = states.findLast((p) => p.state !== own)?.state;
  return other && states.at(-1)?.state === other ? other : null;
}
