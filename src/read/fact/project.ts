import { F } from "../../lang/features.ts";
import { languages } from "../../lang/index.ts";
import { type ProjectKey, type ProjectKind, projects } from "../../world/projects.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Project } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { around, beginningIn, overlapping, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { nominative } from "../word/nominative.ts";
import { romanise } from "../word/romanise.ts";
import { afterMarker, closingOf, featuresOf, openingOf } from "./phrase.ts";

/** Names of known undertakings, nouns of undertakings, words of building. */
export const projectWords: Vocabulary = ({ projects: table }, add) => {
  for (const [key, words] of Object.entries(table.names)) add(words, { cat: "project", code: key });
  for (const [kind, words] of Object.entries(table.kinds)) add(words, { cat: "project noun", code: kind });
  add(table.called, { cat: "project noun", code: "called" });
  add(table.build, { cat: "project build", code: "build" });
};

/** Sorts that are undertakings by their name alone; ports, terminals, zones are where they are being built. */
const byName = new Set<ProjectKind>([
  "corridor",
  "hydropower plant",
  "nuclear power plant",
  "power plant",
  "thermal power plant",
  "solar power plant",
  "wind farm",
  "field",
  "bridge",
  "plant",
  "dam",
  "port",
  "airport",
  "terminal",
  "zone",
  "free economic zone",
  "industrial park",
]);
/** Sorts that are places first: undertakings only where something is built, widened, launched there. */
const mereSites = new Set<ProjectKind>(["port", "airport", "terminal", "zone", "free economic zone", "industrial park"]);
/** Sorts that bear any name and are undertakings only where they are being built. */
const mereWorks = new Set<ProjectKind>([
  ...mereSites,
  "bridge",
  "dam",
  "plant",
  "power plant",
  "thermal power plant",
  "solar power plant",
  "wind farm",
]);

/** Named undertakings that the text speaks of, each once, by its usual English name. */
export function projectsOf(scene: Scene): Project[] {
  const { page } = scene;
  const found = new Map<string, Project>();
  const known = hitsOf(page, "project");
  const works = hitsOf(page, "project noun");
  const add = (name: string, from: number, to: number, rule: string) => {
    const key = name.toLowerCase();
    if (found.has(key)) return;
    const start = page.tokens[from].start;
    const end = page.tokens[to - 1].end;
    found.set(key, { name, quote: page.text.slice(start, end), span: [start, end], rule, inferred: {} });
  };
  let reached = -1;
  for (const hit of known) {
    if (hit.from < reached) continue;
    reached = hit.to;
    const { name, kind } = projects[hit.entry.code as ProjectKey];
    if (mereSites.has(kind) && !isBuilt(page, hit.from, hit.to)) {
      scene.trace?.("projects", "project.known", hit, "a site where nothing is told to be built");
      continue;
    }
    const [from, to] = withMarks(page, hit);
    const noun = beginningIn(works, hit.from, to + 1).find((w) => w.to > to);
    add(name, from, noun?.to ?? to, "project.known");
  }
  for (const noun of works) {
    if (overlapping(known, { from: noun.from - 1, to: noun.to })) continue;
    const named = nameBeside(scene, noun, known);
    if (named) add(named.name, named.from, named.to, named.rule);
    else scene.trace?.("projects", "project.named", noun, "no name beside it, or nothing is told to be built");
  }
  return [...found.values()];
}

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
  if (mereWorks.has(kind) && !isBuilt(page, noun.from, noun.to)) return undefined;
  const ends = before ? routeBefore(page, noun.from, floor) : routeAfter(page, noun.to, to);
  if (ends && ends.length > 1 && kind !== "corridor") {
    const low = Math.min(noun.from, ends[0][0]);
    const high = Math.max(noun.to, ends[ends.length - 1][1]);
    if (overlapsKnown(known, low, high)) return undefined;
    return { name: `${ends.map((e) => englishOf(scene, e)).join("–")} ${kind}`, from: low, to: high, rule: "project.route" };
  }
  if (ends && ends.length > 1) {
    const low = Math.min(noun.from, ends[0][0]);
    const high = Math.max(noun.to, ends[ends.length - 1][1]);
    if (overlapsKnown(known, low, high)) return undefined;
    return { name: `${ends.map((e) => englishOf(scene, e)).join("–")} Corridor`, from: low, to: high, rule: "project.route" };
  }
  if (!byName.has(kind)) return undefined;
  const one = single(page, noun, floor, to, before);
  if (!one || overlapsKnown(known, one[0], one[1])) return undefined;
  if (beginningIn(scene.parties, one[0] - 60, one[1]).some((p) => p.to > one[0] && p.by !== "capital")) return undefined;
  if (overlapping(scene.persons, { from: one[0], to: one[1] }, 100)) return undefined;
  return {
    name: `${englishOf(scene, one)} ${kind}`,
    from: Math.min(one[0], noun.from),
    to: Math.max(one[1], noun.to),
    rule: "project.named",
  };
}

/** Whether words of building stand near. */
function isBuilt(page: Page, at: number, end: number): boolean {
  const { from, to } = page.sentences[sentenceOf(page, at)];
  return within(hitsOf(page, "project build"), Math.max(from, at - 4), Math.min(to, end + 5)).length > 0;
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
const isName = (page: Page, i: number) => page.tokens[i]?.kind === WORD && (page.tokens[i].flags & CAP) !== 0;

/** Names joined by dashes right before a token, quotation marks passed over; stretches of tokens in order. */
function routeBefore(page: Page, noun: number, floor: number): [number, number][] | undefined {
  let i = noun - 1;
  while (i >= floor && isMark(page, i)) i--;
  const ends: [number, number][] = [];
  while (i >= floor && isName(page, i)) {
    let start = i;
    // a name of two words may stand at either end
    if (isName(page, i - 1) && isDash(page, i - 2) && i - 3 >= floor) start = i - 1;
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
    let stop = i + 1;
    if (isName(page, stop) && (isDash(page, stop + 1) || ends.length === 0)) stop += isDash(page, stop + 1) ? 1 : 0;
    ends.push([i, stop]);
    if (stop + 1 >= end || !isDash(page, stop)) break;
    i = stop + 1;
  }
  return ends.length ? ends : undefined;
}

/** One name right beside the noun: "Rogun GES", «ГЭС “Рогун”», «Нурекская ГЭС». */
function single(page: Page, noun: Hit, floor: number, end: number, before: boolean): [number, number] | undefined {
  let i = noun.from - 1;
  while (i > floor && isMark(page, i)) i--;
  if (i >= floor && isName(page, i) && (i > floor || before)) return i > floor || !hasCase(page, i) ? [i, i + 1] : undefined;
  if (before) return undefined;
  i = noun.to;
  while (i < end && isMark(page, i)) i++;
  return i < end && isName(page, i) ? [i, i + 1] : undefined;
}
const hasCase = (page: Page, i: number) => {
  const word = page.words[i];
  return word ? nominative(page, word, featuresOf(word)) !== word.form : true;
};

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
  if (open < 0 || close < open + 2 || close - open > 8 || !isName(page, open + 1)) return undefined;
  if (overlapsKnown(known, open, close + 1)) return undefined;
  const name = page.text.slice(page.tokens[open + 1].start, page.tokens[close - 1].end);
  return { name: romanise(name), from: Math.min(open, noun.from), to: Math.max(close + 1, noun.to), rule: "project.called" };
}

/** What English calls a place or state; what it has no name for is written in Latin letters. */
function englishOf(scene: Scene, [from, to]: [number, number]): string {
  const { page } = scene;
  const english = languages.en.names;
  const place = around(scene.places, { from, to }).find((p) => p.key);
  if (place?.key && english.places[place.key]) return english.places[place.key].split(";")[0].trim();
  const party = around(scene.parties, { from, to }).find((p) => !p.party.startsWith("org:"));
  if (party) {
    if (party.by === "name" && english.territories[party.party]) return english.territories[party.party];
  }
  let name = "";
  for (let i = from; i < to; i++) {
    name += (i > from ? " " : "") + romanise(page.words[i]?.form ?? "");
  }
  return name;
}
