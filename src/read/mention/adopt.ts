import { CASES, F } from "../../lang/features.ts";
import { hitsOf, sentenceOf } from "../page.ts";
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
  const free = context.titles.filter((t) => !taken.has(t) && !t.spent && !(t.f & F.PL) && t.head !== "counterpart");
  if (!free.length) return;
  for (const k of clusters) {
    if (k.all.some((c) => c.titles.length)) continue;
    const live = k.all.find((c) => !c.barred && !c.span.loud && words(c).length > 1);
    if (!live) continue;
    const title = ofOffice(context, live, free, posts) ?? ofSentenceBefore(context, live, free);
    if (title) live.titles.push(title);
  }
}

/**
 * "The energy ministers of A, B and C sat down … Host X said …. B's Y suggested …": a plural title without names is shared by
 * those whom the text later names with their state alone.
 */
function shared({ page, parties, titles, home }: Context, clusters: readonly Cluster[], taken: ReadonlySet<Title>): void {
  const plural = titles.filter((t) => t.f & F.PL && t.parties.length > 1 && !taken.has(t) && t.head !== "counterpart");
  if (!plural.length) return;
  const hosts = hitsOf(page, "role-noun").filter((h) => h.entry.code === "host");
  for (const k of clusters) {
    if (k.all.some((c) => c.titles.length)) continue;
    for (const c of k.all) {
      if (c.barred || c.span.loud || words(c).length < 2) continue;
      const beside = parties.find((p) => p.to === c.span.from && (p.by === "adjective" || p.f & (F.GEN | F.ABL)));
      const state = beside?.party ?? (hosts.some((h) => h.to === c.span.from) ? home : null);
      const title = plural.find((t) => t.to <= c.span.from && state && t.parties.includes(state));
      if (!title) continue;
      c.titles.push(title);
      c.party = state;
      c.from = Math.min(c.from, beside?.from ?? c.from);
      break;
    }
  }
}

const words = (c: Candidate): string[] => c.reading.words.filter((_, i) => c.span.words[i].kind === "name");

function ofOffice({ home, year }: Context, c: Candidate, free: readonly Title[], posts: ReadonlySet<string>): Title | undefined {
  const holders = holdersOf(words(c)).filter((h) => inOffice(h, year));
  for (const h of holders) {
    if (posts.has(`${h.post} ${h.state}`)) continue;
    const title = free.find((t) => postOf(t) === h.post && (t.parties[0] ?? home) === h.state);
    if (title) return title;
  }
  return undefined;
}

function ofSentenceBefore({ page }: Context, c: Candidate, free: readonly Title[]): Title | undefined {
  const s = c.span.sentence;
  if (s === 0 || !opensSentence(page, s, c.span.from) || c.reading.f & CASES) return undefined;
  const before = free.filter((t) => sentenceOf(page, t.headFrom) === s - 1);
  const [only] = before;
  return before.length === 1 && !(only.f & CASES) ? only : undefined;
}
