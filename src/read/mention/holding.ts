import { CASES, F } from "../../lang/features.ts";
import { deputyOf, single, weightier } from "../../world/offices.ts";
import { roman } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { GLUED, UPPER } from "../text/tokens.ts";
import { endingAt, firstFrom, startingAt, within } from "../within.ts";
import { type Candidate, type Cluster, type Context, hasInitials, properWords } from "./candidate.ts";
import { isByFather, isFamous } from "./cluster.ts";
import { bracketed, cameFrom, delegateOf, headed, owned, ownedBy, stateInBrackets } from "./delegate.ts";
import { holdersOf, inOffice, surnameHolders } from "./known.ts";
import type { PersonOfText } from "./mention.ts";
import { nameTables } from "./name.ts";
import { postOf, type Title } from "./title.ts";

/** A title's post and party, put on a par for all that a person holds. */
interface Held {
  readonly post: string;
  readonly party: string | null;
  readonly stated: boolean;
  readonly title: Title;
  readonly at: Candidate;
  /** "minister" without a field, which a fuller title makes more of */
  readonly vague: boolean;
}

function heldBy(c: Candidate, order: number): Held[] {
  const out: Held[] = [];
  let pending: Held | null = null;
  for (const title of c.titles) {
    const own = order > 0 ? title.others?.[order - 1] : undefined;
    const post = postOf(own ? { ...title, institution: own, foreign: false } : title);
    // but the head of a delegation of the European Union is its ambassador
    if (post === null || (title.rank && c.titles.length > 1 && c.titles.every((t) => t.parties[0] !== "EU"))) continue;
    const party = c.party
      ? c.party
      : title.parties.length > 1
        ? (title.parties[order] ?? title.parties[0])
        : (title.parties[0] ?? null);
    const held: Held = {
      post,
      party,
      stated: title.partyFrom === "words",
      title,
      at: c,
      vague: (title.head === "minister" && !title.foreign && !title.field && title.institution === null) || post === "other",
    };
    // titles of one phrase: the weightier, with the state of whichever has one
    pending = pending === null ? held : merged(pending, held);
  }
  if (pending) out.push(pending);
  return out;
}

function merged(a: Held, b: Held): Held {
  // "депутат парламента, председатель комитета": the committee is the parliament's
  const seat = [a, b].find((h) => h.post === "member-of-parliament" || h.post === "speaker");
  const committee = [a, b].find((h) => h.post === "head-of-agency" && h.title.institution === "committee");
  const post = seat && committee ? seat.post : weightier(a.post, b.post);
  const best = post === b.post ? b : a;
  const other = best === a ? b : a;
  return { ...best, post, party: best.party ?? other.party, stated: best.party ? best.stated : other.stated };
}

/** "Heydər Əliyev Mərkəzi", "the Heydar Aliyev Centre": a name that only a house or school bears. */
function isOfHouse(page: Page, { span: { to } }: Candidate): boolean {
  const last = page.language.titles.order === "last";
  const house =
    startingAt(within(hitsOf(page, "place-word"), to, to + 2), to) ??
    startingAt(within(hitsOf(page, "institution"), to, to + 4), to);
  if (house?.entry.code !== "site" && house?.entry.code !== "university") return false;
  return last ? (house.f & F.PSS3) !== 0 : page.language.morphology.declines !== "every";
}

export function describe(context: Context, k: Cluster, sharers: Sharers): PersonOfText | null {
  const { page } = context;
  const live = k.all.filter((c) => !c.barred);
  if (!live.length) return null;
  const fullest = fullestOf(live);
  k.name = nameOf(page, fullest);
  const held: Held[] = [];
  for (const c of live) {
    held.push(...heldBy(c, sharers.get(c.titles[0])?.indexOf(c) ?? 0));
  }
  const best = bestOf(held);
  if (!best && live.every((c) => isOfHouse(page, c))) return null;
  const counterpart = live.some((c) => c.titles.some((t) => t.head === "counterpart"));
  const several = best !== undefined && (best.title.f & F.PL) !== 0;
  // "тажик делегациясын УКМК төрагасы X жетектеди": what an agency is called says less of a state than the side whose delegation he heads
  const ofHouse = best?.title.partyFrom === "institution" && best.title.institution === "agency";
  const side = (best?.party && !ofHouse) || several || counterpart ? null : firstOf(live, (c) => delegateOf(context, c));
  const row = best || counterpart || side ? null : firstOf(live, (c) => bracketed(context, c) ?? cameFrom(context, c));
  const owner = best || counterpart || side ? null : (row?.state ?? firstOf(live, (c) => ownedBy(context, c)));
  const inBrackets = best && !best.party && !several ? firstOf(live, (c) => stateInBrackets(context, c)) : null;
  if (!best && !counterpart && !side && !owner && !carriesWeight(page, k, live, fullest)) return null;
  const evidence = best?.at ?? fullest;
  const inferred: Record<string, string> = {};
  if (best && !adjacent(best.title, evidence)) inferred.post = "a title elsewhere in the text";
  const person: PersonOfText = {
    name: k.name,
    post: best?.post ?? row?.post ?? null,
    state: (ofHouse ? side : null) ?? best?.party ?? inBrackets ?? side ?? owner,
    from: evidence.from,
    to: evidence.span.to,
    rule: best ? `person.${best.title.head}` : "person.named",
    inferred,
  };
  if (best && best.title.from > evidence.span.from && best.title.from - evidence.span.to < 6) {
    person.from = evidence.span.from;
    person.to = best.title.to;
  }
  if (side) inferred.state = headed;
  if (owner) inferred.state = owned;
  if (row) inferred.post = "a title elsewhere in the text";
  if (best?.party && best.title.partyFrom === "institution" && !side) inferred.state = "the institution";
  if (best?.party && best.title.partyFrom === "place") inferred.state = "the place";
  const known = holdersOf(fullest.reading.words.filter((_, i) => fullest.span.words[i].kind === "name"));
  if (best?.vague && person.post === "minister") {
    const surname = fullest.reading.words[fullest.reading.words.length - 1];
    const fm =
      known.find((h) => h.post === "foreign-minister" && inOffice(h, context.year)) ??
      (properWords(fullest) === 1 ? surnameHolders(surname, "foreign-minister", context.year)[0] : undefined);
    if (fm) {
      person.post = "foreign-minister";
      inferred.post = "office-holder";
    }
  }
  // "the Council of Foreign Ministers … Lavrov, Nurtleu": who is known to hold an office that the text tells of several
  const told = best || counterpart ? undefined : known.find((h) => inOffice(h, context.year) && isToldOfSeveral(context, h.post));
  if (told) {
    person.post = told.post;
    person.state ??= told.state;
    inferred.post = "office-holder";
    inferred.state ??= "office-holder";
  }
  // "Chairperson Tanzila Narbaeva": an office that says of nothing what it is of is the one that he is known to hold
  const sure = best && open.has(best.title.head) ? known.find((h) => inOffice(h, context.year)) : undefined;
  if (best && sure && person.post === "other" && best.title.institution === null && !best.title.deputy && !best.title.field) {
    person.post = sure.post;
    inferred.post = "office-holder";
  }
  k.person = person;
  return person;
}

/** Whether a title of several holders of a post stands in the text. */
const isToldOfSeveral = ({ page, titles }: Context, post: string): boolean =>
  post === "foreign-minister" &&
  (hitsOf(page, "title-council").length > 0 ||
    titles.some((t) => (t.f & F.PL) !== 0 && !t.deputy && !t.former && postOf(t) === post));

/** What a rule first finds of any of a list. */
function firstOf<T, U>(list: readonly T[], rule: (one: T) => U | null): U | null {
  for (const one of list) {
    const found = rule(one);
    if (found !== null) return found;
  }
  return null;
}

/** Heads that say little without what they are of. */
const open: ReadonlySet<string> = new Set(["chair", "chief", "leader", "secretary"]);

/** Whether a title stands with a name, before or after it. */
const adjacent = (title: Title, c: Candidate): boolean => title.from - c.span.to < 8 && c.span.from - title.to < 12;

/** Of all that a person is called in a text, the fullest: with a field, with a state, said outright. */
function bestOf(held: readonly Held[]): Held | undefined {
  let best = held[0];
  for (const h of held.slice(1)) {
    if (isShort(h.title, best.title)) continue;
    if (best.post.endsWith(":former") && !h.post.endsWith(":former") && h.at === best.at) best = h;
    else if (best.vague && !h.vague) best = { ...h, party: h.party ?? best.party, stated: h.party ? h.stated : best.stated };
    else if (h.post === best.post && (best.party === null || (!best.stated && h.stated)) && h.party) best = h;
    else if (best.party === null && h.party && !h.vague) best = { ...best, party: h.party, stated: h.stated };
    else if (single.has(h.post) && !single.has(best.post.replace(/:.*/, "")) && weightier(best.post, h.post) === h.post) best = h;
    else if (best.post.startsWith("other") && !h.post.startsWith("other")) best = h;
  }
  return best;
}

/** Whether one title only says another in short: "Genel Müdür" of a "Konsolosluk İşleri Genel Müdürü". */
const isShort = (title: Title, full: Title): boolean =>
  title.head === full.head && title.institution === null && full.institution !== null;

/** Whether a name without a title is surely a person's: addressed, named again in short, or a known office-holder's. */
function carriesWeight(page: Page, k: Cluster, live: readonly Candidate[], fullest: Candidate): boolean {
  if (live.some((c) => c.honoured || c.related)) return true;
  if (live.every((c) => isFamous(page, c))) return true;
  if (properWords(fullest) < 2) return false;
  if (holdersOf(fullest.reading.words.filter((_, i) => fullest.span.words[i].kind === "name")).length) return true;
  if (fullest.span.loud) return false;
  const first = page.words[fullest.span.from]?.key ?? "";
  if (nameTables(page).openers.has(first)) return false;
  return k.all.some((c) => hasInitials(c));
}

/** The names under each plural title, in order of place. */
export type Sharers = ReadonlyMap<Title | undefined, readonly Candidate[]>;

export function sharersOf(clusters: readonly Cluster[]): Sharers {
  const sharers = new Map<Title, Candidate[]>();
  for (const k of clusters)
    for (const c of k.all)
      for (const title of new Set(c.titles)) {
        if (!(title.f & F.PL)) continue;
        const list = sharers.get(title);
        if (list) list.push(c);
        else sharers.set(title, [c]);
      }
  for (const list of sharers.values()) list.sort((a, b) => a.span.from - b.span.from);
  return sharers;
}

/** The mention with the most words; of equals one with a surname, then one that stands bare, else the first with a title. */
export function fullestOf(live: readonly Candidate[]): Candidate {
  let best = live[0];
  const weigh = (c: Candidate) =>
    properWords(c) * 10 +
    c.span.words.length -
    (c.span.loud ? 30 : 0) +
    (c.reading.f === 0 ? 1 : 0) -
    // "Дорогой Садыр Нургожоевич": no surname
    (isByFather(c) ? 5 : 0) +
    (c.titles.length ? 0.5 : 0);
  if (live.length < 2) return best;
  let most = weigh(best);
  for (const c of live) {
    const weight = weigh(c);
    if (weight > most) [best, most] = [c, weight];
  }
  return best;
}

/** The name as the text writes it, in the nominative; capitals throughout are put into title case. */
function nameOf(page: Page, c: Candidate): string {
  const { tokens, text, language } = page;
  const parts: string[] = [];
  c.span.words.forEach((w, i) => {
    let word = c.reading.words[i];
    if (w.kind === "name" && tokens[w.from].flags & UPPER && !roman.test(word)) word = titleCase(word, language.letters);
    const glued = i > 0 && tokens[w.from].flags & GLUED;
    parts.push((i === 0 ? "" : glued ? joint(text, tokens[c.span.words[i - 1].to - 1].end, tokens[w.from].start) : " ") + word);
  });
  return parts.join("");
}

const joint = (text: string, from: number, to: number): string => text.slice(from, to);

function titleCase(word: string, letters: Page["language"]["letters"]): string {
  let out = "";
  let first = true;
  for (const c of word) {
    out += first ? c : (letters.lower?.[c] ?? c.toLowerCase());
    first = /[-\s]/.test(c);
  }
  return out;
}

/**
 * "X görevi Y'den devraldı", "сменил Y", "replaced Y": who left an office to the one who takes it held it before. `context` tells which
 * words say so.
 */
export function predecessors({ page }: Context, clusters: readonly Cluster[]): void {
  const { verbLast } = page.language.morphology;
  for (const hit of hitsOf(page, "title-relieves")) {
    const sentence = sentenceOf(page, hit.from);
    const here = clusters
      .flatMap((k) => k.all.map((c) => ({ c, k })))
      .filter(({ c }) => c.span.sentence === sentence && !c.barred);
    const takes = ({ c, k }: (typeof here)[number]) =>
      Boolean(k.person?.post && !(c.reading.f & CASES) && c.span.from < hit.from);
    // "X met Y, who replaced Z"
    const taker = (verbLast ? here.find(takes) : here.findLast(takes))?.k.person ?? takerBefore(page, clusters, sentence);
    const { cases } = relieved[hit.entry.code];
    const left = here.find(({ c, k }) => {
      if (k.person === taker || k.person?.post || properWords(c) === 0) return false;
      if (!verbLast) return c.span.from >= hit.to && c.span.from - hit.to < 12;
      return c.span.to <= hit.to && (c.reading.f & cases) !== 0;
    });
    if (!taker?.post || !left) continue;
    if (page.language.titles.order === "first") {
      const object = left.c.readings.find((r) => (r.f & (F.ACC | F.GEN)) !== 0);
      if (object) left.c.reading = object;
    }
    const fullest = fullestOf(left.k.all.filter((c) => !c.barred));
    left.k.name = nameOf(page, fullest);
    left.k.person = {
      name: left.k.name,
      post: `${taker.post.replace(/:.*/, "")}:former`,
      state: taker.state,
      from: left.c.span.from,
      to: left.c.span.to,
      rule: "person.predecessor",
      inferred: { post: "whom he follows", state: "whom he follows" },
    };
  }
}

/** "X was named ambassador. He replaced Y": the one man of office whom the sentence before names as who does something. */
function takerBefore(page: Page, clusters: readonly Cluster[], sentence: number): PersonOfText | null {
  const opening = page.sentences[sentence];
  if (sentence === 0 || !startingAt(hitsOf(page, "pronoun"), opening.from)) return null;
  const { from, to } = page.sentences[sentence - 1];
  const named = clusters.filter(
    ({ person, all }) =>
      person?.post && all.some((c) => !c.barred && c.span.from >= from && c.span.to <= to && !(c.reading.f & CASES)),
  );
  return named.length === 1 ? named[0].person : null;
}

/** In which case the one who leaves stands: who is taken over from, and who is replaced. */
const relieved: Readonly<Record<string, { readonly cases: number }>> = {
  from: { cases: F.ABL },
  whom: { cases: F.ACC | F.GEN },
};

/** "Əli Əsədovun müavini X", "Erakçi'nin yardımcısı Y": the deputy of a man who is named right before; "X and his deputy Y". */
export function deputiesOfNamed({ page }: Context, clusters: readonly Cluster[]): void {
  const his = hitsOf(page, "his");
  const ands = hitsOf(page, "and");
  const ends = new Map(clusters.flatMap((k) => k.all.map((c) => [c.span.to, { c, k }] as const)));
  const sides = new Map(clusters.flatMap((k) => k.all.flatMap((c) => (c.owns ? [[c.owns, k] as const] : []))));
  for (const { person, all } of sides.size ? clusters : []) {
    const side = person && all.flatMap((c) => c.titles).find((t) => sides.has(t));
    const owner = side && sides.get(side);
    if (!owner || person.state !== null) continue;
    const { words } = fullestOf(owner.all).reading;
    person.state = owner.person?.state ?? holdersOf(words)[0]?.state ?? null;
    if (person.state !== null) person.inferred.state = "at whose side he is";
  }
  for (const { person, all } of clusters) {
    if (person?.post?.replace(/:.*/, "") !== "other") continue;
    for (const c of all) {
      const title = c.titles.find((t) => t.deputy && t.institution === null && t.to - t.from < 3);
      if (!title) continue;
      const pronoun = endingAt(his, title.from) ?? endingAt(ands, title.from);
      // what joins the two stands between
      const before = ends.get(title.from) ?? (pronoun && (ends.get(pronoun.from) ?? ends.get(pronoun.from - 1)));
      const owner = before && (pronoun || before.c.reading.f & F.GEN) ? before.k.person : null;
      if (!owner?.post) continue;
      person.post = deputyOf(owner.post);
      person.state = owner.state;
      person.inferred.post = "whose deputy he is";
    }
  }
}

/**
 * Of those named before a counterpart in his sentence, the one whose office he is known to hold, where it is not that of the last:
 * "Kurtulmus … will be received by President Aliyev and meet his counterpart Sahiba Gafarova".
 */
function likest(
  all: readonly { readonly from: number; readonly c: Candidate; readonly k: Cluster }[],
  hasPost: (at: number) => unknown,
  c: Candidate,
  last: number,
): number {
  const words = c.reading.words.filter((_, i) => c.span.words[i].kind === "name");
  const posts = new Set(holdersOf(words).map((h) => h.post));
  if (!posts.size) return last;
  for (let at = last; at >= 0 && all[at].c.span.sentence === c.span.sentence; at--)
    if (hasPost(at) && posts.has(all[at].k.person?.post?.replace(/:.*/, "") ?? "")) return at;
  return last;
}

/**
 * Of those named before a counterpart in his sentence, the one whose counterpart he is where the last only did something to him: "X was received
 * by President Y and held talks with his counterpart Z". What ties a counterpart to the last himself ("Y and his counterpart Z") is left.
 */
function doerBefore(
  page: Page,
  all: readonly { readonly from: number; readonly to: number; readonly c: Candidate; readonly k: Cluster }[],
  hasPost: (at: number) => unknown,
  c: Candidate,
  last: number,
): number {
  const agent = all[last].c;
  const { declines } = page.language.morphology;
  const byHim =
    declines === "every" ? (agent.reading.f & CASES) === F.INS : endingAt(hitsOf(page, "by"), agent.from) !== undefined;
  if (page.language.morphology.verbLast || !byHim || agent.span.sentence !== c.span.sentence) return last;
  // "and his counterpart"
  const and = startingAt(hitsOf(page, "and"), agent.span.to);
  if (c.from - (and?.to ?? agent.span.to) < 2) return last;
  for (let at = last - 1; at >= 0 && all[at].c.span.sentence === c.span.sentence; at--)
    if (hasPost(at) && all[at].k !== all[last].k && !(all[at].c.reading.f & CASES)) return at;
  return last;
}

/** A counterpart holds the post of the other man of his sentence, or of the one named last before. */
export function counterparts({ page, titles }: Context, clusters: readonly Cluster[], sharers: Sharers): void {
  const all = clusters
    .flatMap((k) => k.all.map((c) => ({ from: c.span.from, to: c.span.to, c, k })))
    .sort((a, b) => a.from - b.from);
  for (const k of clusters) {
    const { person } = k;
    if (!person || (person.post !== null && person.state !== null)) continue;
    for (const c of k.all) {
      const title = c.titles.find((t) => t.head === "counterpart");
      if (!title) continue;
      const hasPost = (at: number) => all[at].k !== k && all[at].k.person?.post;
      const here = firstFrom(all, c.span.from);
      let at = here - 1;
      while (at >= 0 && !hasPost(at)) at--;
      if (at < 0) for (at = here; at < all.length && !hasPost(at); ) at++;
      else {
        const known = likest(all, hasPost, c, at);
        at = known === at ? doerBefore(page, all, hasPost, c, at) : known;
      }
      const other = at < here || all[at]?.c.span.sentence === c.span.sentence ? (all[at]?.k.person ?? null) : null;
      // whoever stands beside a known foreign minister is no head of state whose counterpart he is
      const words = c.reading.words.filter((_, i) => c.span.words[i].kind === "name");
      const known = other?.post?.startsWith("head-of-state") && c.span.words.length > 1 ? holdersOf(words) : [];
      const own = known.length && !known.some((h) => h.post === other?.post?.replace(/:.*/, "")) ? known[0] : undefined;
      if (person.post === null && own && other?.post) {
        person.post = title.former ? `${own.post}:former` : own.post;
        person.state ??= own.state;
        Object.assign(person, { from: c.from, to: c.span.to, rule: "person.counterpart" });
        person.inferred.post = "office-holder";
        person.inferred.state ??= "office-holder";
      } else if (person.post === null && !other) {
        // "the energy minister of A and his counterpart X"
        const office = titles.findLast(
          (t) => t.to <= c.from && sentenceOf(page, t.from) === c.span.sentence && postOf(t) !== null,
        );
        person.post = office && !(office.f & F.PL) ? (postOf(office)?.replace(/:.*/, "") ?? null) : null;
        if (person.post !== null)
          Object.assign(person, { from: c.from, to: c.span.to, rule: "person.counterpart" }).inferred.post = "the counterpart";
      } else if (person.post === null && other) {
        const post = other.post?.replace(/:.*/, "") ?? null;
        person.post = post && title.former ? `${post}:former` : post;
        if (title.same && person.state === null) person.state = other.state;
        person.inferred.post = "the counterpart";
        person.from = c.from;
        person.to = c.span.to;
        person.rule = "person.counterpart";
      }
      if (title.parties[0]) person.state = c.party ?? title.parties[sharers.get(title)?.indexOf(c) ?? 0] ?? title.parties[0];
      break;
    }
  }
}
