import { F } from "../../lang/features.ts";
import type { Thing } from "../../lang/things.ts";
import { numbersOf } from "../mention/number.ts";
import { soundOf } from "../mention/sound.ts";
import { once } from "../once.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, type Stretch, within } from "../within.ts";
import { romanise } from "../word/romanise.ts";
import { weights } from "./weights.ts";

/**
 * What a stretch of a text speaks of, in codes that hold in every language, each with its weight: "project:middle-corridor",
 * "document:agreement", "thing:container", "place:aktau", "topic:water", and words by their sounds ("word:knt").
 */
export type Clues = Readonly<Record<string, number>>;

/** Things that any text may speak of. */
const common: ReadonlySet<string> = new Set<Thing>([
  "route",
  "truck",
  "expert",
  "border-crossing",
  "centre",
  "workshop",
  "flight",
  "stage",
  "product",
  "school",
  "station",
  "water",
  "cargo",
  "building",
  "equipment",
  "platform",
  "list",
]);

/** Things that states often promise each other: two texts that name one of these need not speak of one matter. */
const usual: ReadonlySet<string> = new Set<Thing>([
  "student",
  "exhibition",
  "food",
  "gas",
  "power",
  "trade-house",
  "ambassador",
  "permit",
  "hospital",
  "journalist",
  "bus",
  "university",
  "visa",
  "textbook",
  "meat",
  "queue",
  "tourist",
  "duty",
  "course",
  "child",
  "timetable",
  "film",
  "consulate",
  "tariff",
  "oil",
  "doctor",
  "grain",
  "village",
  "scholarship",
  "representation",
  "car",
  "land",
  "culture-days",
  "aircraft",
  "feasibility-study",
  "warehouse",
  "ferry",
  "worker",
  "exercise",
  "monument",
  "laboratory",
  "teacher",
  "fruit",
  "textile",
  "lane",
  "museum",
  "train",
  "branch",
  "bank",
  "quota",
  "substation",
  "container",
  "medicine",
  "silo",
  "garden",
  "house",
  "hotel",
  "ship",
  "joint-venture",
  "road-building",
  "caspian-sea",
]);

/** Undertakings that states often promise each other. */
const commonUndertakings: ReadonlySet<string> = new Set(["railway", "port", "road", "bridge", "dam", "corridor", "terminal"]);

/** Undertakings for which languages do not have the same words. */
const sameUndertaking: Readonly<Record<string, string>> = { highway: "road", motorway: "road" };

/** Undertakings that are told as things already, by more words: they count once. */
const toldAsThings: ReadonlySet<string> = new Set(["hospital", "border crossing", "technopark"]);

/** What events count for: a journey or forum is told apart by it, sittings are everywhere. */
export const events: Readonly<Record<string, readonly [clue: string, weight: number]>> = {
  "n-visit": ["event:visit", 1],
  "n-conference": ["event:conference", 1],
  "n-summit": ["event:summit", 1],
  "n-consultations": ["event:consultations", 1],
  "n-session": ["event:sitting", 0.5],
  "n-meeting": ["event:sitting", 0.5],
  "n-ministerial": ["event:sitting", 0.5],
};

/** Words that tell nothing of what is spoken of: they belong to the deed, to dates and numbers, or to every text. */
const idle = [
  "act",
  "sense",
  "event",
  "measure-again",
  "fate recalled",
  "fate running",
  "fate partly",
  "fate rest",
  "fate share",
  "fate moved",
  "fate undone",
  "small",
  "general",
  "sides",
  "side",
];

/** Sorts of documents for which languages do not have the same words. */
export const family: Readonly<Record<string, string>> = {
  treaty: "agreement",
  contract: "agreement",
  programme: "plan",
  "joint-statement": "declaration",
};

/** Senses whose expressions hold words for documents. */
const settling: ReadonlySet<string> = new Set(["agree", "decide", "plan", "intend", "pledge"]);

/** Institutions of which a state has one. */
const telling: ReadonlySet<string> = new Set([
  "foreign-ministry",
  "security-council",
  "central-bank",
  "parliament",
  "army",
  "friendship-group",
]);

const weightOf = (thing: string): number =>
  common.has(thing) ? weights.commonThing : usual.has(thing) ? weights.usualThing : weights.thing;

/** What was found of a scene's stretches: parts of a sentence ask for those of each other. */
const foundOf = once((_: Scene): Map<number, Clues> => new Map());

/** The clues of tokens `from` to `to` (excluded). */
export function cluesOf(scene: Scene, from: number, to: number): Clues {
  const found = foundOf(scene);
  const stretch = from * 2 ** 24 + to;
  let clues = found.get(stretch);
  if (clues === undefined) {
    clues = cluesIn(scene, from, to);
    found.set(stretch, clues);
  }
  return clues;
}

function cluesIn(scene: Scene, from: number, to: number): Clues {
  const { page } = scene;
  const clues: Record<string, number> = {};
  const put = (key: string, weight: number) => {
    if ((clues[key] ?? 0) < weight) clues[key] = weight;
  };
  const of = (cat: string) => within(hitsOf(page, cat), from, to);
  for (const { entry } of of("project")) put(`project:${entry.code}`, weights.project);
  const documents = of("document");
  // "a road map" is no road
  const isOfDocument = ({ from: at, to: end }: Stretch) =>
    documents.some((hit) => hit.from <= at && end <= hit.to && hit.to - hit.from > end - at);
  for (const hit of of("project noun")) {
    const { entry } = hit;
    if (entry.code !== "called" && !toldAsThings.has(entry.code) && !isOfDocument(hit))
      put(
        `undertaking:${sameUndertaking[entry.code] ?? entry.code}`,
        commonUndertakings.has(entry.code) ? weights.commonUndertaking : weights.undertaking,
      );
  }
  for (const hit of documents) {
    if (documents.some((n) => n.entry.code === "not" && n.from < hit.to && hit.from < n.to)) continue;
    // "qərara almaq" is to decide, no resolution
    if (
      of("sense").some(
        (n) => settling.has(n.entry.code) && n.from <= hit.from && hit.to <= n.to && n.to - n.from > hit.to - hit.from,
      )
    )
      continue;
    put(`document:${family[hit.entry.code] ?? hit.entry.code}`, hit.entry.code === "papers" ? weights.papers : weights.document);
  }
  for (const { entry } of of("body")) if (entry.code !== "not") put(`body:${entry.code}`, weights.body);
  for (const { entry } of of("institution")) if (telling.has(entry.code)) put(`institution:${entry.code}`, weights.institution);
  for (const { entry } of of("event")) if (entry.code in events) put(...events[entry.code]);
  // what quotation marks open is a name, but no man's; a name of one word without a post is as often that of a place
  const people = scene.persons.filter(
    ({ from: at, nameFrom, nameTo, by, person }) =>
      !isQuoted(page, at) && (by !== "name" || person.post !== null || nameTo - nameFrom > 1),
  );
  // "Hakan Fidan" is no sapling
  const names = people.map(({ nameFrom, nameTo }) => ({ from: nameFrom, to: nameTo }));
  // «автомобильная дорога», "avtomobil yolu" is no car
  const roads = of("project noun").filter((hit) => hit.entry.code === "road" && hit.to - hit.from > 1);
  for (const { entry, from: at, to: end } of of("thing"))
    if (
      !overlapping(roads, { from: at, to: end }) &&
      !isVerb(page, at) &&
      !isInHyphenedName(page, at, end) &&
      !overlapping(names, { from: at, to: end })
    )
      put(`thing:${entry.code}`, weightOf(entry.code));
  for (const [cat, hits] of page.hits) {
    if (!cat.startsWith("topic ") || cat === "topic relation") continue;
    if (within(hits, from, to).some((h) => !h.entry.more?.weak)) put(`topic:${cat.slice(6)}`, weights.topic);
  }
  // what bears the name of one without an office is told by it: "the mausoleum of Sultan Sanjar"
  for (const { nameFrom, nameTo, person } of within(people, from, to))
    for (let i = nameFrom; i < nameTo && person.post === null; i++) {
      const word = page.words[i];
      const sound = word ? soundOf(romanise(word.key)).replace(/^g/, "k") : "";
      if (sound.length > 2) put(`word:${sound}`, weights.placeName);
    }
  const places = within(scene.places, from, to).filter((p) => p.kind !== "country");
  for (const { key, name } of places) {
    const sound = soundOf(romanise(name));
    put(`place:${key ?? sound}`, weights.place);
    // where no word beside it says so, its name is no place: "the Etrek district", "the market at Etrek"
    if (key === null && sound.length > 2) put(`word:${sound}`, weights.placeName);
  }
  const spoken = idle.map((cat) => of(cat));
  const taken: (readonly Stretch[])[] = [places, scene.dates, scene.amounts, people];
  const parties = within(scene.parties, from, to);
  // "container", «контейнер»: where c is not heard as j it is k
  const hardC = page.language.letters.sounds?.c === undefined ? "k" : undefined;
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || page.tokens[i].end - page.tokens[i].start < 3) continue;
    const named = isQuoted(page, i) || ((page.tokens[i].flags & CAP) !== 0 && i > from);
    const among = (lists: readonly (readonly Stretch[])[]) => lists.some((list) => overlapping(list, { from: i, to: i + 1 }));
    if (among(taken) || among([parties])) continue;
    // a name may look like any word
    if (among(spoken) && !isQuoted(page, i)) continue;
    const reading = word.readings[0];
    // at the beginning of a sentence any word has a capital
    const isName = named || ((page.tokens[i].flags & CAP) !== 0 && reading?.known !== true);
    // a deed that no table knows is no thing
    if (!named && reading?.known && (reading.f & F.V) !== 0 && (reading.f & (F.FIN | F.CVB)) !== 0) continue;
    // a name has no stem of the tables
    // nor has what quotation marks close: «Xamsa»
    const isWhole = (isQuoted(page, i) && among(spoken)) || isClosed(page, i);
    const stem = named && isWhole ? word.key : (reading?.stem ?? word.key);
    // "Garabogaz", «Қарабоғаз»: what begins with g in one Turkic language does with k in another
    const sound = soundOf(romanise(stem), hardC).replace(/^g/, "k");
    if (sound.length < (isName ? 2 : 3)) continue;
    put(`word:${sound}`, isName ? weights.name : weights.word);
  }
  return clues;
}

/** Whether a word that may be a noun follows "to" or "will": "to train", "will fund". */
const isVerb = (page: Page, at: number): boolean => endingAt(hitsOf(page, "auxiliary"), at) !== undefined;

/** Whether one word is part of a name of several with hyphens between: "Козу-Баглан" is no lamb. */
function isInHyphenedName({ tokens, text }: Page, at: number, end: number): boolean {
  if (end - at > 1 || !(tokens[at].flags & CAP)) return false;
  const joins = (hyphen: number, other: number) =>
    /^[-‐‑]$/.test(text.slice(tokens[hyphen]?.start ?? 0, tokens[hyphen]?.end ?? 0)) && ((tokens[other]?.flags ?? 0) & CAP) !== 0;
  return joins(at + 1, at + 2) || joins(at - 1, at - 2);
}

/** Whether a quotation mark stands right before a token. */
const isQuoted = ({ text, tokens }: Page, at: number): boolean =>
  at > 0 && tokens[at - 1].end === tokens[at].start && /["«“„‟]/.test(text[tokens[at - 1].start]);

/** Whether a quotation mark stands right behind a token. */
const isClosed = ({ text, tokens }: Page, at: number): boolean =>
  tokens[at + 1]?.start === tokens[at].end && /["»”“]/.test(text[tokens[at + 1].start]);

/** Ordinals that count sessions, meetings, rounds and stages: "22nd", "birinci". */
export function ordinalsOf(scene: Scene, from: number, to: number): number[] {
  const numbers = numbersOf(scene.page);
  const dates = within(scene.dates, from, to);
  const out = new Set<number>();
  for (let i = from; i < to; i++) {
    if (overlapping(dates, { from: i, to: i + 1 })) continue;
    if (scene.page.tokens[i].kind !== NUMBER && !numbers.startsWord(i)) continue;
    const ordinal = numbers.ordinalAt(i, to);
    if (ordinal !== undefined && ordinal.value > 0 && ordinal.value < 200) out.add(ordinal.value);
  }
  return [...out];
}
