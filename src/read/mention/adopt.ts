import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { allEndingAt, beginningIn } from "../within.ts";
import type { Candidate, Cluster, Context } from "./candidate.ts";
import { holdersOf, inOffice } from "./known.ts";
import { opensSentence } from "./name.ts";
import { postOf, type Title } from "./title.ts";

/**
 * Gives titles that stand without a name to people who are named without a title: to a known holder of the office ("The Head of
 * State received … Kassym-Jomart Tokayev …"), and to one whose name opens the sentence after the only such title ("… its energy
 * minister said. X was speaking …").
 */
export function adoptTitles(context: Context, clusters: readonly Cluster[]): void {
  const taken = new Set<Title>();
  const posts = new Set<string>();
  for (const k of clusters)
    for (const c of k.all)
      for (const t of c.titles) {
        taken.add(t);
        if (!c.barred) posts.add(`${postOf(t)} ${t.parties[0] ?? context.home}`);
      }
  shared(context, clusters, taken);
  for (const t of context.titles) for (let b = t.before; b; b = b.before) if (taken.has(t)) taken.add(b);
  const free = new FreeTitles(
    context,
    context.titles.filter((t) => !taken.has(t) && !t.spent && !(t.f & F.PL) && t.head !== "counterpart"),
  );
  const many = new ManyTitles(context.titles.filter((t) => !taken.has(t) && !t.spent && t.f & F.PL && t.head !== "counterpart"));
  if (free.none && many.none) return;
  for (const k of clusters) {
    if (k.all.some((c) => c.titles.length)) continue;
    const live = k.all.find((c) => !c.barred && !c.span.loud && words(c).length > 1);
    if (!live) continue;
    const title = ofOffice(context, live, free, posts) ?? ofSentenceBefore(context, live, free, posts);
    if (title) live.titles.push(title);
    else many.give(context, live, posts);
  }
}

/**
 * "The energy ministers of A, B and C sat down … Host X said …. B's Y suggested …": a plural title without names is shared by
 * those whom the text later names with their state alone.
 */
function shared({ page, parties, titles, home }: Context, clusters: readonly Cluster[], taken: ReadonlySet<Title>): void {
  const plural = titles.filter(
    (t) => t.f & F.PL && (t.parties.length !== 1 || ofNone(t)) && !taken.has(t) && t.head !== "counterpart",
  );
  if (!plural.length) return;
  // "the 6th Meeting of Energy Ministers of the Union": of whatever states
  const sessions = plural.filter((t) => ofNone(t) && isOfMeeting(page, t));
  const hosts = new Set(hitsOf(page, "role-noun").flatMap((h) => (h.entry.code === "host" ? [h.to] : [])));
  const ofState = new Map<string | null, Title[]>();
  for (const t of plural)
    for (const party of new Set(t.parties)) {
      const list = ofState.get(party);
      if (list) list.push(t);
      else ofState.set(party, [t]);
    }
  for (const k of clusters) {
    if (k.all.some((c) => c.titles.length)) continue;
    for (const c of k.all) {
      if (c.barred || c.span.loud || words(c).length < 2) continue;
      const beside = allEndingAt(parties, c.span.from).find((p) => p.by === "adjective" || p.f & (F.GEN | F.ABL));
      const state = beside?.party ?? (hosts.has(c.span.from) ? (knownState(words(c), ofState) ?? home) : null);
      const title = firstEndedBy(ofState.get(state) ?? (state && beside ? sessions : []), c.span.from);
      if (!title) continue;
      c.titles.push(title);
      c.party = state;
      c.from = Math.min(c.from, beside?.from ?? c.from);
      break;
    }
  }
}

/** The only state, of those whose men meet, for which a man is known to have held an office. */
function knownState(name: readonly string[], ofState: ReadonlyMap<string | null, unknown>): string | null {
  const states = new Set(holdersOf(name).flatMap((h) => (ofState.has(h.state) ? [h.state] : [])));
  const [state] = states;
  return states.size === 1 ? state : null;
}

/** Whether an office says no state, at most an organisation. */
const ofNone = ({ parties }: Title): boolean => parties.every((p) => p.startsWith("org:"));

/** Whether an office in the plural says who meet. */
const isOfMeeting = (page: Page, { from, to }: Title): boolean =>
  beginningIn(hitsOf(page, "event"), from, to + 4).some((h) => h.entry.code === "n-ministerial" || h.entry.code === "n-meeting");

/** The first title, of those in order of place, that ends at a token or before it. */
function firstEndedBy(titles: readonly Title[], at: number): Title | undefined {
  for (const t of titles) {
    if (t.to <= at) return t;
    if (t.from > at) return undefined;
  }
  return undefined;
}

const words = (c: Candidate): string[] => c.reading.words.filter((_, i) => c.span.words[i].kind === "name");

/** Titles without a name, found by office and by sentence. */
class FreeTitles {
  readonly none: boolean;
  /** the first of each post and state */
  readonly ofPost = new Map<string, Title>();
  readonly inSentence = new Map<number, Title[]>();

  constructor({ page, home }: Context, titles: readonly Title[]) {
    this.none = titles.length === 0;
    for (const t of titles) {
      const key = `${postOf(t)} ${t.parties[0] ?? home}`;
      if (!this.ofPost.has(key)) this.ofPost.set(key, t);
      const s = sentenceOf(page, t.headFrom);
      const list = this.inSentence.get(s);
      if (list) list.push(t);
      else this.inSentence.set(s, [t]);
    }
  }
}

/** "The presidents of A and B spoke by telephone", "the two heads of state": titles of several without names, for those known to hold such an office. */
class ManyTitles {
  readonly none: boolean;
  readonly #titles: readonly Title[];

  constructor(titles: readonly Title[]) {
    this.none = titles.length === 0;
    this.#titles = titles;
  }

  give({ page, year }: Context, c: Candidate, posts: ReadonlySet<string>): void {
    if (this.none) return;
    for (const h of holdersOf(words(c))) {
      if ((year !== null && !inOffice(h, year)) || posts.has(`${h.post} ${h.state}`)) continue;
      const title = this.#titles.find(
        (t) =>
          Math.abs(sentenceOf(page, t.headFrom) - c.span.sentence) < 2 &&
          (!t.parties.length || t.parties.includes(h.state)) &&
          postOf(t) === h.post,
      );
      if (!title) continue;
      c.titles.push(title);
      c.party = h.state;
      return;
    }
  }
}

function ofOffice({ year }: Context, c: Candidate, free: FreeTitles, posts: ReadonlySet<string>): Title | undefined {
  const holders = holdersOf(words(c)).filter((h) => inOffice(h, year));
  for (const h of holders) {
    if (posts.has(`${h.post} ${h.state}`)) continue;
    const title = free.ofPost.get(`${h.post} ${h.state}`);
    if (title) return title;
  }
  return undefined;
}

function ofSentenceBefore(
  { page, home }: Context,
  c: Candidate,
  free: FreeTitles,
  posts: ReadonlySet<string>,
): Title | undefined {
  const s = c.span.sentence;
  if (s === 0 || !opensSentence(page, s, c.span.from) || c.reading.f & CASES) return undefined;
  const before = free.inSentence.get(s - 1) ?? [];
  const [only] = before;
  if (before.length !== 1 || only.f & CASES) return undefined;
  // "…, said the deputy prime minister. X …": of another paragraph, and somebody named holds that office
  const apart = page.sentences[s].paragraph !== page.sentences[s - 1].paragraph;
  return apart && posts.has(`${postOf(only)} ${only.parties[0] ?? home}`) ? undefined : only;
}
