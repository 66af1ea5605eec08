import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import { adoptTitles } from "./adopt.ts";
import { attachAfter, attachBefore, bar } from "./attach.ts";
import { type Candidate, type Context, candidate, yearOf } from "./candidate.ts";
import { readCases } from "./case.ts";
import { cluster } from "./cluster.ts";
import { counterparts, deputiesOfNamed, describe } from "./holding.ts";
import type { PartyMention, PersonMention, PersonOfText, PostMention } from "./mention.ts";
import { nameSpans } from "./name.ts";
import { settleStates } from "./side.ts";
import { postOf, type Title, titlesOf } from "./title.ts";

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
  const spans = nameSpans(page, titles, parties);
  const candidates = spans.map((span) => candidate(page, span));
  attachBefore(page, titles, candidates, parties);
  attachAfter(page, titles, candidates);
  readCases(page, candidates);
  bar(page, candidates);
  const clusters = cluster(page, candidates);
  const context: Context = { page, parties, home, year: yearOf(page), titles };
  adoptTitles(context, clusters);
  const people: PersonOfText[] = [];
  for (const c of clusters) {
    const person = describe(context, c, clusters);
    if (person) people.push(person);
  }
  counterparts(context, clusters);
  deputiesOfNamed(clusters);
  settleStates(context, clusters);
  const mentions = mentionsOf(page, candidates, titles, people, home);
  return { people: people.filter((p) => !p.rule.startsWith("-")), persons: mentions };
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
  pronouns(page, out);
  return out;
}

/**
 * "He", "she" at the head of a sentence: the one man whom the sentence before names in the nominative. Where it names none or
 * several, nobody is meant for sure.
 */
function pronouns(page: Page, mentions: PersonMention[]): void {
  const hits = hitsOf(page, "pronoun");
  if (!hits.length) return;
  const found: PersonMention[] = [];
  for (let s = 1; s < page.sentences.length; s++) {
    const { from } = page.sentences[s];
    const hit = hits.find((h) => h.from === from);
    if (!hit || mentions.some((m) => m.from <= hit.from && m.to > hit.from)) continue;
    const last = page.sentences[s - 1];
    const subjects = new Set<PersonOfText>();
    for (const m of [...mentions, ...found]) if (m.from >= last.from && m.to <= last.to && !(m.f & CASES)) subjects.add(m.person);
    if (subjects.size !== 1) continue;
    const [person] = subjects;
    found.push({ from: hit.from, to: hit.to, f: 0, person, by: "pronoun", nameFrom: hit.from, nameTo: hit.to });
  }
  if (!found.length) return;
  mentions.push(...found);
  mentions.sort((a, b) => a.from - b.from);
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
  // "the minister", "the Hungarian minister"
  const vague = t.head === "minister" && !t.foreign && !t.deputy && !t.field && t.institution === null;
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
