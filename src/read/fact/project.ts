import { CASES, F } from "../../lang/features.ts";
import { type ProjectKey, type ProjectKind, projects, type Project as Undertaking } from "../../world/projects.ts";
import { tells } from "../clause/clauses.ts";
import type { PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Project } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { nominative } from "../word/nominative.ts";
import { romanise } from "../word/romanise.ts";
import { nounKinds } from "./encounter-noun.ts";
import { afterMarker, closingOf, featuresOf, listsOf, openingOf } from "./phrase.ts";
import { englishOf, placeOfAdjective } from "./project-name.ts";
import { byPlace, depots, isPlural, siteOf } from "./project-place.ts";

/** Names of known undertakings, nouns of undertakings, words of building. */
export const projectWords: Vocabulary = ({ projects: table }, add) => {
  for (const [key, words] of Object.entries(table.names)) add(words, { cat: "project", code: key });
  for (const [kind, words] of Object.entries(table.kinds)) add(words, { cat: "project noun", code: kind });
  add(table.called, { cat: "project noun", code: "called" });
  add(table.build, { cat: "project build", code: "build" });
  add(table.spoken, { cat: "project spoken", code: "spoken" });
  add(table.made ?? "", { cat: "project new", code: "new" });
};

/** Sorts that are undertakings by their name alone. */
const byName = new Set<ProjectKind>([
  "corridor",
  "hydropower plant",
  "nuclear power plant",
  "field",
  "gas field",
  "oil field",
  "gold deposit",
  "uranium deposit",
]);
/** Sorts named by the ends of a route; by one name only where the tables know it. */
const byRoute = new Set<ProjectKind>([
  "railway",
  "high-speed railway",
  "road",
  "toll road",
  "highway",
  "pipeline",
  "gas pipeline",
  "oil pipeline",
  "cable",
  "power line",
  "ferry line",
]);
/** Sorts that are places first: undertakings only where something is built, widened, launched there, or said of their worth. */
const mereSites = new Set<ProjectKind>([
  "port",
  "dry port",
  "airport",
  ...depots,
  "zone",
  "border trade zone",
  "industrial zone",
  "organised industrial zone",
  "free zone",
  "free economic zone",
  "special economic zone",
  "industrial park",
  "technopark",
  "border crossing",
  "hospital",
]);
/** Sites that nobody passes through: a known one is meant as an undertaking. */
const byOwnName = new Set<ProjectKind>([
  "border trade zone",
  "free zone",
  "free economic zone",
  "special economic zone",
  "industrial park",
]);
/** Sorts that may bear the name of a state. */
const ofStates = new Set<ProjectKind>(["cultural centre"]);
/** Sorts that can be one by different words: "road" and "highway" between the same ends. */
const families: readonly (readonly ProjectKind[])[] = [
  ["railway", "high-speed railway"],
  ["road", "toll road", "highway"],
  ["pipeline", "gas pipeline", "oil pipeline"],
  ["cable", "power line"],
  ["wind farm", "wind power plant"],
];
const familyOf = (kind: ProjectKind) => families.find((f) => f.includes(kind)) ?? [kind];

const plain = (name: string) => name.toLowerCase().replace(/\p{Pd}/gu, "-");
let named: ReadonlyMap<string, readonly Known[]> | undefined;
type Known = (typeof projects)[ProjectKey];

/** The usual name of an undertaking that the tables know by the ends of its route, in either order, or by its whole name. */
function usualName(ends: readonly string[], kind: ProjectKind): string | undefined {
  if (!named) {
    const made = new Map<string, Known[]>();
    for (const project of Object.values(projects)) {
      // "Tashkent–Andijan toll road" by its ends, "Nurek hydropower plant" whole
      const parts = project.name.split("–");
      const last = parts.at(-1)?.split(" ")[0] ?? "";
      const keys = parts.length > 1 ? [[...parts.slice(0, -1), last].join("–")] : [];
      for (const key of [plain(project.name), ...keys.map(plain)]) made.set(key, [...(made.get(key) ?? []), project]);
    }
    named = made;
  }
  const family = familyOf(kind);
  const keys = ends.length > 1 ? [ends.join("–"), [...ends].reverse().join("–")] : family.map((k) => `${ends[0]} ${k}`);
  for (const key of keys) {
    const found = named.get(plain(key))?.find((project) => family.includes(project.kind));
    if (found) return found.name;
  }
  return undefined;
}

/** "the “Central Asia – China” summit", "the A – B – C trilateral meeting": names of sides beside the event that they hold, and of no undertaking. */
function isFormat({ page, parties, frames }: Scene, { from, to }: Hit): boolean {
  if (!within(parties, from, to).some((p) => p.by !== "capital")) return false;
  const word = (at: number, step: 1 | -1): number => {
    let i = at;
    while (i >= 0 && i < page.tokens.length && page.words[i] === undefined && Math.abs(i - at) < 3) i += step;
    return i;
  };
  const after = word(to, 1);
  const before = word(from - 1, -1);
  return beginningIn(frames, Math.max(0, before - 2), after + 2).some(
    (f) =>
      f.nominal && nounKinds[f.sense] !== undefined && (f.to === before + 1 || f.from === after || f.from === word(after + 1, 1)),
  );
}

/** Named undertakings that the text speaks of, each once, by its usual English name. */
export function projectsOf(scene: Scene): Project[] {
  const { page } = scene;
  const counted: Hit[] = [];
  const found = new Map<string, Project>();
  const inBody = new Set<string>();
  const known = hitsOf(page, "project");
  const works = hitsOf(page, "project noun");
  const add = (name: string, from: number, to: number, rule: string) => {
    const key = name.toLowerCase();
    const told = tells(page, sentenceOf(page, from));
    // what the headline names is quoted from the text below where that names it too
    if (found.has(key) && (!told || inBody.has(key))) return;
    if (told) inBody.add(key);
    const start = page.tokens[from].start;
    const end = page.tokens[to - 1].end;
    found.set(key, { name, quote: page.text.slice(start, end), span: [start, end], rule, inferred: {} });
  };
  let reached = -1;
  for (const hit of known) {
    if (hit.from < reached) continue;
    reached = hit.to;
    const { name, kind, meant }: Undertaking = projects[hit.entry.code as ProjectKey];
    if (mereSites.has(kind) && !byOwnName.has(kind) && !meant && (isPlural(page, hit) || !isSpokenOf(page, hit))) {
      scene.trace?.("projects", "project.known", hit, "a site where nothing is told to be built");
      continue;
    }
    // «автодорога Учкудук – Кызылорда» is not the railway between the same ends
    const other = byRoute.has(kind) && works.find((w) => byRoute.has(w.entry.code as ProjectKind) && isBesideIt(page, w, hit));
    if (other && !familyOf(kind).includes(other.entry.code as ProjectKind) && !within(works, hit.from, hit.to).length) continue;
    if (!within(works, hit.from, hit.to + 2).length && isFormat(scene, hit)) continue;
    const built = ofFields.has(kind) ? works.find((w) => isBuiltOn(page, w, hit)) : undefined;
    counted.push(hit);
    if (built) {
      const on = name.replace(/ (?:gas |oil )?field$/, "");
      const what = built.entry.code as ProjectKind;
      add(`${on} ${what}`, Math.min(hit.from, built.from), Math.max(hit.to, built.to), "project.on-field");
      counted.push(built);
      continue;
    }
    const [from, to] = withMarks(page, hit);
    const noun = beginningIn(works, hit.from, to + 1).find((w) => w.to > to);
    add(name, from, noun?.to ?? to, "project.known");
  }
  for (const noun of works) {
    if (overlapping(counted, { from: noun.from - 1, to: noun.to })) continue;
    const named = nameBeside(scene, noun, counted);
    if (named) add(named.name, named.from, named.to, named.rule);
    else scene.trace?.("projects", "project.named", noun, "no name beside it, or nothing is told to be built");
  }
  return [...found.values()];
}

/** Whether a work is built on a field: "Qorachig‘anoqdagi gazni qayta ishlash zavodi", "the gas processing plant at Karachaganak". */
function isBuiltOn(page: Page, work: Hit, field: Hit): boolean {
  const kind = work.entry.code as ProjectKind;
  if (ofFields.has(kind) || !byPlace.has(kind) || !isBuilt(page, work.from, work.to)) return false;
  if (page.language.documents.subject === "before") return work.from === field.to && (field.f & (F.LOC | F.ATTR)) !== 0;
  const { when, inside } = listsOf(page.language, page.lexis.fold);
  const { where = "", beside = "" } = page.language.projects;
  const near = `${where} ${beside}`.split(" ");
  const between = page.words.slice(work.to, field.from);
  return (
    field.from > work.to &&
    between.length < 3 &&
    between.every((w) => w && (when.has(w.key) || inside.has(w.key) || near.includes(w.key)))
  );
}

/** Whether nothing but a mark stands between two stretches. */
const isBesideIt = (page: Page, a: Hit, b: Hit): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  for (let i = first.to; i < second.from; i++) if (page.words[i] !== null) return false;
  return second.from >= first.to;
};

interface Named {
  name: string;
  from: number;
  to: number;
  rule: string;
}

/** The name that stands with a noun of undertakings: "A – B railway", "N hydropower plant", “N” project. */
function nameBeside(scene: Scene, noun: Hit, known: readonly Hit[]): Named | undefined {
  const { page } = scene;
  const { from, to } = page.sentences[sentenceOf(page, noun.from)];
  const floor = afterMarker(page, from);
  const before = page.language.projects.name === "before";
  if (noun.entry.code === "called") return quoted(page, noun, known, floor, to, before);
  const kind = noun.entry.code as ProjectKind;
  if (mereSites.has(kind) && noun.f & F.PL) return undefined;
  // "A – B yangi temir yo‘li"
  const start = before ? (endingAt(hitsOf(page, "project new"), noun.from)?.from ?? noun.from) : noun.from;
  const ends = before ? routeBefore(page, start, floor) : routeAfter(page, noun.to, to);
  const alone =
    ends &&
    within(hitsOf(page, "place"), ends[0][0], ends[ends.length - 1][1]).some(
      (h) => h.from === ends[0][0] && h.to === ends[ends.length - 1][1],
    );
  const tied = ends && !alone && ends.length === 2 && !byRoute.has(kind) && kind !== "corridor" && isTied(page, ends);
  if (tied) {
    const [low, high] = [ends[0][0], ends[1][1]];
    if (mereSites.has(kind) ? !isSpokenOf(page, noun) : !byName.has(kind) && !isBuilt(page, noun.from, noun.to)) return undefined;
    const from = Math.min(noun.from, low);
    const to = Math.max(noun.to, high);
    return overlapsKnown(known, from, to)
      ? undefined
      : { name: `${tiedName(page, low, high)} ${kind}`, from, to, rule: "project.named" };
  }
  if (ends && ends.length > 1 && !alone) {
    // «пункт пропуска «А – Б»: between two places, and nothing more
    if (kind === "border crossing") return undefined;
    const low = Math.min(noun.from, ends[0][0]);
    const high = Math.max(noun.to, ends[ends.length - 1][1]);
    if (overlapsKnown(known, low, high)) return undefined;
    const names = ends.map((e) => englishOf(scene, e));
    const name = usualName(names, kind) ?? `${names.join("–")} ${kind === "corridor" ? "Corridor" : kind}`;
    return { name, from: low, to: high, rule: "project.route" };
  }
  const way = byRoute.has(kind) ? wayBetween(scene, noun, floor, to) : undefined;
  if (way && !overlapsKnown(known, way.from, way.to)) {
    const usual = usualName(way.ends, kind);
    if (!usual && !isBuilt(page, noun.from, noun.to)) return undefined;
    return { name: usual ?? `${way.ends.join("–")} ${kind}`, from: way.from, to: way.to, rule: "project.between" };
  }
  if (byRoute.has(kind)) return undefined;
  const one = single(scene, noun, floor, to, before);
  // a zone that bears a name of its own is an undertaking wherever it is named
  const own = one !== undefined && byOwnName.has(kind) && !hasCase(page, one[1] - 1);
  // "loans for the plant in Turkmenbashi": a work that its place names is one, unless things only come from or go to it
  const told = byName.has(kind) || (byPlace.has(kind) && !isPlural(page, noun) && !isWhere(page, noun.from));
  if (mereSites.has(kind) ? !own && !isSpokenOf(page, noun) : !told && !isBuilt(page, noun.from, noun.to)) return undefined;
  const site = !one && byPlace.has(kind) && siteOf(scene, noun, floor, to, before);
  if (site && !overlapsKnown(known, site.from, site.to))
    return {
      name: usualName([site.name], kind) ?? `${site.name} ${kind}`,
      from: Math.min(site.from, noun.from),
      to: Math.max(site.to, noun.to),
      rule: "project.at-place",
    };
  if (!one || overlapsKnown(known, one[0], one[1])) return undefined;
  const stateful = beginningIn(scene.parties, one[0] - 60, one[1]).some((p) => p.to > one[0] && p.by !== "capital");
  const town = startingAt(hitsOf(page, "place"), one[0])?.to === one[1];
  if (stateful && !town && !ofStates.has(kind)) return undefined;
  const taken = [scene.persons, hitsOf(page, "head")];
  if (taken.some((list) => overlapping(list, { from: one[0], to: one[1] }, 100))) return undefined;
  const name = englishOf(scene, one);
  return {
    name: usualName([name], kind) ?? `${name} ${kind}`,
    from: Math.min(one[0], noun.from),
    to: Math.max(one[1], noun.to),
    rule: "project.named",
  };
}

/** Fields that lend their name to what is built on them. */
const ofFields = new Set<ProjectKind>(["field", "gas field", "oil field"]);

/** The two places that a word of "between" ties to a way: "Taşkent ile Andican arasında ücretli yol", "a toll road between Tashkent and Andijan". */
function wayBetween(scene: Scene, noun: Hit, floor: number, end: number): (Stretch & { ends: string[] }) | undefined {
  const { page, places } = scene;
  const tie = page.language.projects.between.split(" ");
  const isTie = (i: number) => tie.includes(page.words[i]?.key ?? "");
  const last = page.language.documents.subject === "before";
  const open = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (page.words[i] === undefined) return false;
    return true;
  };
  const settled = (list: PlaceMention[]) => list.filter((p) => p.kind === "settlement" || p.kind === "region");
  let at = -1;
  if (last) {
    for (let i = noun.from - 1; i >= floor && noun.from - i < 8 && at < 0; i--) if (isTie(i)) at = i;
  } else {
    for (let i = noun.to; i < end && i - noun.to < 6 && at < 0; i++) if (isTie(i)) at = i;
    for (let i = noun.from - 1; i >= floor && noun.from - i < 10 && at < 0; i--) if (isTie(i)) at = i;
  }
  if (at < 0) return undefined;
  const pair = settled(last ? within(places, at - 6, at).slice(-2) : within(places, at + 1, at + 7).slice(0, 2));
  if (pair.length < 2) return undefined;
  const [a, b] = pair;
  const from = Math.min(noun.from, last ? a.from : at);
  const to = Math.max(noun.to, last ? noun.to : b.to);
  if (!open(from, to) || b.from - a.to > 2 || (last ? at - b.to > 0 : a.from - at > 1)) return undefined;
  return { from, to, ends: pair.map((p) => englishOf(scene, placeOf(page, p))) };
}

/** A place without the small word that its mention takes in ("Kars ile"). */
const placeOf = (page: Page, { from, to }: Stretch): [number, number] => {
  let end = to;
  while (end - 1 > from && !(page.tokens[end - 1].flags & CAP) && page.words[end - 1]) end--;
  return [from, end];
};

/** "Ак-Кемин": whether two names are parts of one that its own hyphen joins, and no ends of a way ("Ош – Исфана"). */
const isTied = ({ tokens, text }: Page, [[, first], [second]]: [number, number][]): boolean =>
  second === first + 1 &&
  text[tokens[first].start] === "-" &&
  tokens[first - 1].end === tokens[first].start &&
  tokens[first].end === tokens[second].start;

/** A name with a hyphen of its own in Latin letters, without the case of its last word. */
function tiedName(page: Page, from: number, to: number): string {
  const last = page.words[to - 1];
  const first = page.text.slice(page.tokens[from].start, page.tokens[to - 1].start);
  return romanise(`${first}${last ? nominative(page, last, featuresOf(last)) : ""}`, page.language.letters.english);
}

/** Whether a preposition before a site makes it a mere place: «в порту», "through the port of". */
function isWhere(page: Page, at: number): boolean {
  const words = page.language.projects.where?.split(" ");
  if (!words) return false;
  // an article may stand between
  const { inside } = listsOf(page.language, page.lexis.fold);
  const before = page.words[at - 1]?.key ?? "";
  return words.includes(before) || (inside.has(before) && words.includes(page.words[at - 2]?.key ?? ""));
}

/** Cases in which a noun only tells where something is. */
const mereWhere = F.LOC | F.ABL | F.ATTR;

/**
 * Whether a site is spoken of as an undertaking: it is built or widened, its worth is told, or it is what talks are about. What happens
 * at it or goes through it makes it none.
 */
function isSpokenOf(page: Page, site: Hit): boolean {
  if (site.f & mereWhere || isWhere(page, site.from)) return false;
  if (isBuilt(page, site.from, site.to)) return true;
  const before = page.language.documents.subject === "before";
  const [low, high] = before ? [site.to, site.to + 3] : [site.from - 3, site.from];
  return within(hitsOf(page, "project spoken"), low, high).length > 0;
}

/** Whether words of building stand near. */
function isBuilt(page: Page, at: number, end: number): boolean {
  const { from, to } = page.sentences[sentenceOf(page, at)];
  return within(hitsOf(page, "project build"), Math.max(from, at - 5), Math.min(to, end + 9)).length > 0;
}

/** A known name with the quotation marks it stands in. */
function withMarks(page: Page, hit: Hit): [number, number] {
  if (!page.words[hit.from - 1] && isMark(page, hit.from - 1)) {
    const close = closingOf(page, hit.to - 1, page.tokens.length);
    if (close > 0 && close - hit.to < 6) return [hit.from - 1, close + 1];
  }
  return [hit.from, hit.to];
}

const overlapsKnown = (known: readonly Hit[], from: number, to: number) => overlapping(known, { from, to });
const isDash = (page: Page, i: number) => page.words[i] === null && /^\p{Pd}$/u.test(page.text[page.tokens[i].start]);
const isMark = (page: Page, i: number) => page.words[i] === null && !isDash(page, i);
/** A capitalised word that is no article, preposition or the like. */
const isName = (page: Page, i: number): boolean => {
  const word = page.tokens[i]?.kind === WORD && (page.tokens[i].flags & CAP) !== 0 && page.words[i];
  if (!word) return false;
  // "Bəyannaməsində": a common noun with its case
  const [first] = word.readings;
  if (page.language.morphology.verbLast && first?.known && first.f & F.PSS3 && first.f & CASES) return false;
  const lists = listsOf(page.language, page.lexis.fold);
  return !lists.inside.has(word.key) && !lists.about.has(word.key) && !lists.stop.has(word.key) && !lists.and.has(word.key);
};

/** Names joined by dashes right before a token, quotation marks passed over; stretches of tokens in order. */
function routeBefore(page: Page, noun: number, floor: number): [number, number][] | undefined {
  let i = noun - 1;
  while (i >= floor && isMark(page, i)) i--;
  const ends: [number, number][] = [];
  while (i >= floor && isName(page, i)) {
    let start = i;
    // a name of two words may stand at either end
    if (isName(page, i - 1) && isDash(page, i - 2) && i - 3 >= floor) start = i - 1;
    // "Issyk-Kul": one end, whatever its hyphen
    const place = endingAt(hitsOf(page, "place"), i + 1);
    if (place && place.from >= floor && isDash(page, i - 1)) start = place.from;
    ends.unshift([start, i + 1]);
    if (start - 1 < floor || !isDash(page, start - 1)) break;
    i = start - 2;
  }
  return ends.length ? ends : undefined;
}

function routeAfter(page: Page, noun: number, end: number): [number, number][] | undefined {
  let i = noun;
  while (i < end && isMark(page, i)) i++;
  const ends: [number, number][] = [];
  while (i < end && isName(page, i)) {
    const place = startingAt(hitsOf(page, "place"), i);
    let stop = place && isDash(page, i + 1) && place.to <= end ? place.to : i + 1;
    if (isName(page, stop) && (isDash(page, stop + 1) || ends.length === 0)) stop += isDash(page, stop + 1) ? 1 : 0;
    ends.push([i, stop]);
    if (stop + 1 >= end || !isDash(page, stop)) break;
    i = stop + 1;
  }
  return ends.length ? ends : undefined;
}

/** One name right beside the noun: "Rogun GES", «ГЭС “Рогун”», «Нурекская ГЭС». */
function single(scene: Scene, noun: Hit, floor: number, end: number, before: boolean): [number, number] | undefined {
  const { page } = scene;
  let i = noun.from - 1;
  while (i > floor && isMark(page, i)) i--;
  // "Alat portunda taxıl terminalı": of the terminal the port is only the place
  const site = before ? endingAt(hitsOf(page, "project noun"), i + 1) : undefined;
  if (site && site.f & mereWhere && site.from > floor) i = site.from - 1;
  const at = placeEnding(page, i + 1, floor);
  if (at) return at;
  // "a 100 MW plant": what it yields is no name
  const amount = i > floor && (overlapping(scene.amounts, { from: i, to: i + 1 }) || page.tokens[i - 1].kind === NUMBER);
  if (amount) return undefined;
  if (i >= floor && isName(page, i) && (i > floor || before || isOfPlace(scene, i))) {
    // "Gyýanlydaky polimer zawody": its place, not its name
    if (before && page.words[i]!.readings[0]?.f & (F.LOC | F.ATTR)) return undefined;
    if (i === floor) return hasCase(page, i) ? undefined : [i, i + 1];
    let start = i;
    while (before && start - 1 > floor && i - start < 3 && isName(page, start - 1) && !isTaken(scene, start - 1)) start--;
    return [start, i + 1];
  }
  const there = page.language.documents.subject === "after" ? placeAfter(page, noun.to, end) : undefined;
  if (before || there) return there;
  i = noun.to;
  while (i < end && isMark(page, i)) i++;
  return i < end && isName(page, i) ? [i, i + 1] : undefined;
}

const isOfPlace = ({ page, parties }: Scene, i: number) => {
  const word = page.words[i];
  return word && !overlapping(parties, { from: i, to: i + 1 }) ? placeOfAdjective(page, word) !== undefined : false;
};

/** "a grain terminal in Aktau", «логистический центр в порту Актау»: the place that follows with a preposition, past a noun of sites at most. */
function placeAfter(page: Page, from: number, end: number): [number, number] | undefined {
  const { when, inside, about } = listsOf(page.language, page.lexis.fold);
  let i = from;
  if (!when.has(page.words[i]?.key ?? "")) return undefined;
  for (; i < end && i - from < 4; i++) {
    const place = startingAt(hitsOf(page, "place"), i);
    if (place) return isName(page, i) ? [place.from, place.to] : undefined;
    const key = page.words[i]?.key ?? "";
    const site = startingAt(hitsOf(page, "project noun"), i);
    if (!site && !when.has(key) && !inside.has(key) && !about.has(key)) return undefined;
  }
  return undefined;
}

/** Whether a capitalised word belongs to something else than a name: a person, a post, a state. */
const isTaken = (scene: Scene, at: number): boolean => {
  const word = { from: at, to: at + 1 };
  return overlapping(scene.persons, word, 100) || overlapping(scene.posts, word, 60) || overlapping(scene.parties, word, 60);
};

/** A place of the tables that ends here: "Rabat-i Malik", "in Aktau". */
function placeEnding(page: Page, to: number, floor: number): [number, number] | undefined {
  const place = endingAt(hitsOf(page, "place"), to);
  return place && place.from >= floor && isName(page, place.from) ? [place.from, place.to] : undefined;
}
const hasCase = (page: Page, i: number) => {
  const word = page.words[i];
  return word ? nominative(page, word, featuresOf(word)) !== word.form : true;
};

/** Two words or more in Latin letters beside a noun in others: «Hyrasia One жобасы», «проект Hyrasia One»; no companies. */
function foreignName(page: Page, noun: Hit, floor: number, end: number, before: boolean): [number, number] | undefined {
  const latin = (i: number) =>
    i >= floor && i < end && page.words[i] !== null && /^[A-Za-z0-9]+$/.test(page.words[i]?.form ?? "");
  if (!/\p{Script=Cyrillic}/u.test(page.words[noun.from]?.form ?? "")) return undefined;
  let [from, to] = before ? [noun.from, noun.from] : [noun.to, noun.to];
  if (before) while (latin(from - 1)) from--;
  else while (latin(to)) to++;
  if (to - from < 2 || to - from > 4 || !(page.tokens[from].flags & CAP)) return undefined;
  const firm = ["document firm", "party"].some((cat) => within(hitsOf(page, cat), from, to).length > 0);
  return firm ? undefined : [from, to];
}

/** A name in quotation marks with "project", "initiative". */
function quoted(page: Page, noun: Hit, known: readonly Hit[], floor: number, end: number, before: boolean): Named | undefined {
  let open = -1;
  let close = -1;
  if (isMark(page, noun.from - 1)) {
    close = noun.from - 1;
    open = openingOf(page, close, floor);
  }
  if (open < 0 && noun.to < end && isMark(page, noun.to) && !before) {
    open = noun.to;
    close = closingOf(page, open, end);
  }
  if (open < 0) {
    const foreign = foreignName(page, noun, floor, end, before);
    if (foreign && !overlapsKnown(known, foreign[0], foreign[1]))
      return {
        name: textOf(page, foreign[0], foreign[1]),
        from: Math.min(foreign[0], noun.from),
        to: Math.max(foreign[1], noun.to),
        rule: "project.foreign",
      };
  }
  if (open < 0 || close < open + 2 || close - open > 8 || !isName(page, open + 1)) return undefined;
  if (overlapsKnown(known, open, close + 1)) return undefined;
  const name = page.text.slice(page.tokens[open + 1].start, page.tokens[close - 1].end);
  return { name: romanise(name), from: Math.min(open, noun.from), to: Math.max(close + 1, noun.to), rule: "project.called" };
}
