import { CASES, F } from "../../lang/features.ts";
import { fatherEnd, kazakhFatherEnd, plainEnd, settledEnd } from "../../world/surnames.ts";
import { once } from "../once.ts";
import { hitsOf, type Page } from "../page.ts";
import { countBelow } from "../within.ts";
import { type Candidate, type Cluster, hasInitials, properWords, yearOf } from "./candidate.ts";
import { soleHolder, surnameHolders } from "./known.ts";
import { opensSentence } from "./name.ts";
import { isSpeltAlike, soundOf } from "./sound.ts";
import { postOf } from "./title.ts";

/** Initials of a name that stands with them ("К.-Ж. Токаев" → к, ж), empty for a full name. */
function initialsOf(page: Page, c: Candidate): string[] {
  return c.span.words.filter((w) => w.kind === "initial").map((w) => page.words[w.from]?.key ?? "");
}

/** A cluster being made, with what is asked of all its names. */
interface Draft {
  readonly cluster: Cluster;
  /** its place among the clusters */
  readonly order: number;
  /** the exclusive posts that its people are called by */
  readonly posts: Set<string>;
  /** the initials of each name that has some */
  readonly initials: Set<string>;
  /** where its names stand: full ones, those with initials, others; each in order */
  readonly places: readonly [number[], number[], number[]];
}

/** Clusters being made, found by the words of their names: the cost of a name grows with those that share a word with it. */
class Drafts {
  readonly all: Draft[] = [];
  readonly #byKey = new Map<string, Draft[]>();
  readonly #bySound = new Map<string, Draft[]>();

  start(page: Page, c: Candidate): void {
    const cluster: Cluster = { all: [], name: "", keys: c.reading.keys, person: null };
    const draft: Draft = { cluster, order: this.all.length, posts: new Set(), initials: new Set(), places: [[], [], []] };
    this.all.push(draft);
    this.#file(draft);
    this.join(page, draft, c);
  }

  join(page: Page, draft: Draft, c: Candidate): void {
    const { cluster, posts, initials, places } = draft;
    c.person = cluster;
    cluster.all.push(c);
    for (const title of c.titles) {
      const post = postOf(title);
      if (post !== null && exclusive.has(post)) posts.add(post);
    }
    const short = hasInitials(c);
    if (short) initials.add(initialsOf(page, c).join());
    places[isFull(c) ? 0 : short ? 1 : 2].push(c.span.from);
    if (c.reading.keys.length > cluster.keys.length) {
      cluster.keys = c.reading.keys;
      this.#file(draft);
    }
  }

  #file(draft: Draft): void {
    for (const key of new Set(draft.cluster.keys)) {
      const list = this.#byKey.get(key);
      if (list) list.push(draft);
      else this.#byKey.set(key, [draft]);
      const sound = soundOf(key);
      if (sound.length < 4) continue;
      const alike = this.#bySound.get(sound);
      if (alike) alike.push(draft);
      else this.#bySound.set(sound, [draft]);
    }
  }

  /** Those of which a name is another spelling: every word of it is one of theirs, or sounds so. */
  spelt(c: Candidate): readonly Draft[] {
    for (const r of c.readings) {
      if (r.cost > c.reading.cost + 2.5 || !r.keys.length) continue;
      const last = r.keys[r.keys.length - 1];
      const alike = this.#bySound.get(soundOf(last));
      if (!alike) continue;
      const found = alike.filter(
        ({ cluster: { keys } }) =>
          keys.length > 1 &&
          (r.keys.length === 1 || r.keys.length === keys.length) &&
          keys.some((key) => isSpeltAlike(key, last)) &&
          r.keys.every((key) => keys.some((other) => isSpeltAlike(key, other))),
      );
      if (found.length) {
        c.reading = r;
        return found;
      }
    }
    return [];
  }

  /** All that may hold every word of some reading of a name, in order: of each reading those that hold its rarest word. */
  sharing(c: Candidate): readonly Draft[] {
    const found = new Set<Draft>();
    for (const { keys } of c.readings) {
      if (keys.length === 0) return this.all;
      let rarest: readonly Draft[] | undefined;
      for (const key of keys) {
        const list = this.#byKey.get(key) ?? [];
        if (rarest === undefined || list.length < rarest.length) rarest = list;
      }
      for (const draft of rarest ?? []) found.add(draft);
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a.order - b.order);
  }
}

/** A given name with a patronymic and no surname. */
export const isByFather = (c: Candidate) =>
  properWords(c) === 2 &&
  c.reading.keys.length === 2 &&
  (fatherEnd.test(c.reading.keys[1]) || kazakhFatherEnd.test(c.reading.keys[1]));

const isFull = (c: Candidate) => properWords(c) >= 2 && !hasInitials(c);

export function cluster(page: Page, candidates: readonly Candidate[]): Cluster[] {
  const drafts = new Drafts();
  const full = candidates.filter(isFull);
  const rest = candidates.filter((c) => !isFull(c));
  // longest names first, so that shorter forms of them join
  const byFather = full.filter((c) => isByFather(c) && !c.titles.length);
  const ordered = full
    .filter((c) => !byFather.includes(c))
    .sort((a, b) => properWords(b) - properWords(a) || a.span.from - b.span.from);
  for (const c of ordered) {
    const found = drafts.sharing(c).find(({ cluster }) => sameFull(cluster, c)) ?? speltOtherwise(drafts, c);
    if (found) drafts.join(page, found, c);
    else drafts.start(page, c);
  }
  // "Мәулен Сағатханұлы", "Садыр Нургожоевич" of the one Мәулен, Садыр whom the text names with his surname
  for (const c of byFather) {
    const [given] = c.reading.keys;
    const named = drafts.sharing(c).find(({ cluster }) => sameFull(cluster, c));
    const called = named ? [] : drafts.all.filter((d) => d.cluster.keys.length > 1 && d.cluster.keys[0] === given);
    const found = named ?? (called.length === 1 ? called[0] : undefined);
    if (found) drafts.join(page, found, c);
    else drafts.start(page, c);
  }
  for (const { places } of drafts.all) places[0].sort((a, b) => a - b);
  for (const c of rest.sort((a, b) => Number(hasInitials(b)) - Number(hasInitials(a)) || a.span.from - b.span.from)) {
    const sharing = drafts.sharing(c);
    let found = nearest(
      called(
        sharing.filter((k) => !contradicts(k, c) && shorter(page, k, c)),
        c,
      ),
      c,
    );
    if (!found && hasInitials(c) && c.titles.every((t) => t.parties.length === 0) && c.reading.f & CASES) {
      // "Dövlət başçısı İ.Kobaxidzeni təbrik edib": the title is the subject, the name another's
      found = nearest(
        sharing.filter((k) => contradicts(k, c) && shorter(page, k, c)),
        c,
      );
      if (found) {
        c.titles = [];
        c.from = c.span.from;
      }
    }
    if (!found && !hasInitials(c)) found = speltOtherwise(drafts, c);
    if (found) drafts.join(page, found, c);
    else if (hasInitials(c) || c.honoured || isFamous(page, c) || (c.titles.length && standsAlone(page, c)))
      drafts.start(page, c);
  }
  // a surname that is a word of the language too ("Fidan") is a name where the text names such a man
  for (const c of rest) {
    if (c.person || c.titles.length || hasInitials(c) || c.barred) continue;
    const found = drafts.sharing(c).filter((k) => k.places[2].length > 0 && shorter(page, k, c));
    if (found.length === 1) drafts.join(page, found[0], c);
  }
  const clusters = drafts.all.map(({ cluster }) => cluster);
  for (const k of clusters) k.all.sort((a, b) => a.span.from - b.span.from);
  clusters.sort((a, b) => a.all[0].span.from - b.all[0].span.from);
  return clusters;
}

/** The states and organisations that a page names. */
const statesOf = once((page: Page): ReadonlySet<string> => new Set(hitsOf(page, "party").map((h) => h.entry.code)));

/** Whether a surname that stands alone is that of one known head of state, government or diplomacy. */
export function isFamous(page: Page, c: Candidate): boolean {
  if (c.titles.some((t) => t.head !== "counterpart") || c.span.loud || c.barred || properWords(c) !== 1) return false;
  // "Sabah", "Square" sound like somebody too
  const word = page.words[c.span.to - 1];
  if (!word) return false;
  const holder = soleHolder(surnameOf(c), initialsOf(page, c)[0] ?? null, yearOf(page));
  if (!holder) return false;
  const spelt = holder.names.some((name) => page.lexis.fold(name.slice(name.lastIndexOf(" ") + 1)) === c.reading.keys.at(-1));
  // where names keep their own letters, one that only sounds so is another ("Koper")
  if (!spelt && page.language.morphology.declines === "none") return false;
  // "Keles" sounds so and is a town
  if (!spelt && !plainEnd.test(c.reading.keys.at(-1) ?? "") && !statesOf(page).has(holder.state)) return false;
  if (!word.readings.some((r) => r.known) || plainEnd.test(c.reading.keys.at(-1) ?? "")) return true;
  // "Erdoğan", "Fidan" are words too: spelt so, and not for the head of a sentence
  return spelt && (page.text[page.tokens[c.span.to]?.start ?? -1] === "," || !opensSentence(page, c.span.sentence, c.span.from));
}

/** The only one whom a page names in another spelling, where no title speaks against it. */
function speltOtherwise(drafts: Drafts, c: Candidate): Draft | undefined {
  const found = drafts.spelt(c).filter((d) => !contradicts(d, c) && isOfSameSide(d.cluster, c));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether no two titles of a name and of a cluster tell of different states. */
function isOfSameSide({ all }: Cluster, c: Candidate): boolean {
  const sides = (list: readonly Candidate[]) => list.flatMap((one) => one.titles.flatMap((t) => [...t.parties]));
  const [own, theirs] = [sides([c]), sides(all)];
  return !own.length || !theirs.length || own.some((p) => theirs.includes(p));
}

/** The last word proper of a name. */
export const surnameOf = (c: Candidate): string => c.reading.words[c.span.words.findLastIndex((w) => w.kind === "name")] ?? "";

/** Posts of which one man holds one. */
const exclusive: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "royal", "speaker", "foreign-minister"]);

/** Whether a short name stands with a title that the people of the cluster are not called by: King Salman is not his son. */
function contradicts({ posts }: Draft, c: Candidate): boolean {
  if (!c.titles.length || !posts.size) return false;
  const own = c.titles.map(postOf).filter((p) => p !== null && exclusive.has(p));
  return own.length > 0 && !own.some((p) => p !== null && posts.has(p));
}

/** Of several people with one surname those who hold the post that a name stands with, if any do: President Erdoğan is not his wife. */
function called(list: readonly Draft[], c: Candidate): readonly Draft[] {
  if (list.length < 2) return list;
  const own = c.titles.map(postOf);
  const holders = list.filter(({ posts }) => own.some((post) => post !== null && posts.has(post)));
  return holders.length ? holders : list;
}

/** Whether a single word after a title can be the only name a man has in a text: unknown as a word, or a known office-holder's. */
function standsAlone(page: Page, c: Candidate): boolean {
  if (c.span.loud) return false;
  if (c.titles.some((t) => t.f & F.PL)) {
    const post = postOf(c.titles[0]);
    return post !== null && surnameHolders(c.reading.words[0] ?? "", post, yearOf(page)).length > 0;
  }
  const { from, to } = c.span;
  const word = page.words[to - 1];
  if (!word) return false;
  for (const title of c.titles) {
    const post = postOf(title);
    const surname = c.reading.words[0] ?? "";
    if (post !== null && surnameHolders(surname, post.replace(/:.*/, ""), yearOf(page)).length) return true;
    if (post === "minister" && surnameHolders(surname, "foreign-minister", yearOf(page)).length) return true;
  }
  // kings and popes have one name; Şah Deniz is no king
  if (
    c.titles.some((t) => t.parties[0] === "VA" || ((t.head === "royal" || t.head === "crown-prince") && t.partyFrom === "words"))
  )
    return true;
  const lexical = word.readings.some((r) => r.known);
  if (!lexical && settledEnd.test(c.reading.keys[0] ?? "")) return true;
  const next = page.words[to];
  // before a noun it belongs to ("Səfir Qarabağ məsələsində") it is a place or a thing
  const best = next?.readings[0];
  if (best?.known && best.f & F.PSS3 && !(c.reading.f & F.GEN)) return false;
  return !lexical || plainEnd.test(c.reading.keys[0] ?? "") || to - from > 1;
}

/** Whether two full names are one: all words of the shorter are in the longer, some reading of each allowing it. */
function sameFull(k: Cluster, c: Candidate): boolean {
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    const left = [...k.keys];
    let all = true;
    for (const key of r.keys) {
      const at = left.indexOf(key);
      if (at < 0) {
        all = false;
        break;
      }
      left.splice(at, 1);
    }
    if (all) {
      c.reading = r;
      return true;
    }
  }
  return false;
}

/** Whether a surname, given name or name with initials can be short for a full name. */
function shorter(page: Page, { cluster: k, initials: seen }: Draft, c: Candidate): boolean {
  const initials = hasInitials(c) ? initialsOf(page, c) : [];
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    if (!r.keys.every((key) => k.keys.includes(key))) continue;
    if (initials.length) {
      const others = k.keys.filter((key) => !r.keys.includes(key));
      const has = (i: string) => others.some((o) => o.split("-").some((part) => part.startsWith(i)));
      // the second initial may be a father's, whose name the full form leaves out
      if (!initials.every((i, n) => has(i) || (n === 1 && others.length === 1 && has(initials[0])))) {
        // "А. Иванов" after "А. Т. Иванов"
        const own = initials.join();
        const alike = (other: string) => other === own || other.startsWith(`${own},`) || own.startsWith(`${other},`);
        if (![...seen].some(alike)) continue;
      }
    }
    c.reading = r;
    return true;
  }
  return false;
}

/** Of several people with one surname, the one named last before. */
function nearest(list: readonly Draft[], c: Candidate): Draft | undefined {
  if (list.length < 2) return list[0];
  let best: Draft | undefined;
  let at = -1;
  for (const k of list)
    for (const places of k.places) {
      const last = countBelow(places, c.span.from) - 1;
      if (last >= 0 && places[last] > at) {
        at = places[last];
        best = k;
      }
    }
  return best ?? list[0];
}
