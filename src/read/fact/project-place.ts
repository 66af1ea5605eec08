import { F } from "../../lang/features.ts";
import { languages } from "../../lang/index.ts";
import { places } from "../../world/places.ts";
import type { ProjectKind } from "../../world/projects.ts";
import type { PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, startingAt } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { romanise } from "../word/romanise.ts";
import { closesClause, listsOf } from "./phrase.ts";
import { placeOfAdjective } from "./project-name.ts";

/** Places where goods change hands. */
export const depots: readonly ProjectKind[] = [
  "terminal",
  "grain terminal",
  "container terminal",
  "cargo terminal",
  "oil terminal",
  "container hub",
  "logistics centre",
  "logistics hub",
  "logistics complex",
  "trade and logistics centre",
  "transport and logistics centre",
  "agro-logistics centre",
];

/** Sorts that are named by the place where they stand, be it ever so far from the noun: "in Bukhara region a 500 MW solar power plant". */
export const byPlace: ReadonlySet<ProjectKind> = new Set<ProjectKind>([
  "hydropower plant",
  "nuclear power plant",
  "power plant",
  "gas-fired power plant",
  "thermal power plant",
  "solar power plant",
  "wind power plant",
  "wind farm",
  "hybrid power plant",
  "battery storage plant",
  "combined-cycle power plant",
  "cement plant",
  "gas processing plant",
  "waste processing plant",
  "waste-to-energy plant",
  "oil refinery",
  "fertiliser plant",
  "urea plant",
  "chemical plant",
  "polymer plant",
  "machinery plant",
  "battery plant",
  "petrochemical complex",
  "medical cluster",
  "pharmaceutical plant",
  "veterinary drug plant",
  "solar and wind power plant",
  "steel plant",
  "metallurgical plant",
  "car plant",
  "bus plant",
  "tractor plant",
  "textile factory",
  "garment factory",
  "textile cluster",
  "textile complex",
  "glass factory",
  "greenhouse complex",
  "gas chemical complex",
  "mining and processing plant",
  "household appliance plant",
  "building materials plant",
  "electric vehicle plant",
  "agricultural machinery plant",
  "tyre plant",
  "meat processing plant",
  ...depots,
  "dry port",
  "industrial zone",
  "organised industrial zone",
  "industrial park",
  "technopark",
]);

/** A place with its English name. */
export interface Site {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** How many words may stand between a work and the place where it is built. */
const reach = 12;

/**
 * The place where a work is told to be built, where other words (what it yields, who builds it) stand between: before the noun in the
 * locative, or, in languages with prepositions, after it or at the head of its clause. Capitals are where people talk: they count only
 * as attributes.
 */
export function siteOf(scene: Scene, noun: Hit, floor: number, end: number, before: boolean): Site | undefined {
  const { page } = scene;
  if (isPlural(page, noun)) return undefined;
  const last = page.language.documents.subject === "before";
  if (before && last)
    return left(scene, noun, floor, ({ from, to, f }) => {
      const own = (f & F.ATTR) !== 0 || page.words[to - 1]?.readings.some((r) => r.known && r.f & F.ATTR);
      return own || ((f & F.LOC) !== 0 && !isCapital(scene, from, to));
    });
  const { when } = listsOf(page.language, page.lexis.fold);
  const beside = page.language.projects.beside?.split(" ") ?? [];
  const led = (from: number) => {
    // «в поселке N»
    const at = endingAt(hitsOf(page, "place-word"), from)?.from ?? from;
    const key = page.words[at - 1]?.key ?? "";
    return when.has(key) || beside.includes(key);
  };
  for (let i = noun.to; i < end && i - noun.to < reach - 3; i++) {
    if (page.words[i] === undefined || isWork(page, i)) break;
    const place = placeAt(scene, i, true);
    if (place) return led(place.from) ? named(page, place) : undefined;
  }
  return left(scene, noun, floor, ({ from, to }) => led(from) && !isCapital(scene, from, to));
}

/** Whether several works are told of: what they are for may be many («завод автобусов»). */
export function isPlural({ words, language }: Page, { from, to, f }: Hit): boolean {
  const own = language.documents.subject === "after" && to - from > 1 && f & F.GEN ? (words[from]?.readings[0]?.f ?? 0) : f;
  return (own & F.PL) !== 0;
}

/** Looks left from a noun, through words of its own phrase and verbs of building. */
function left(scene: Scene, noun: Hit, floor: number, fits: (place: Found) => boolean): Site | undefined {
  const { page } = scene;
  const { and } = listsOf(page.language, page.lexis.fold);
  for (let i = noun.from - 1; i >= floor && noun.from - i <= reach; i--) {
    const word = page.words[i];
    if (word === undefined || (word && and.has(word.key))) return undefined;
    if (isWork(page, i)) return portOf(scene, i, floor);
    const place = placeAt(scene, i + 1, false);
    if (place) return fits(place) ? named(page, place) : undefined;
    // «начато строительство»: of the building
    if (word && closesClause(word) && !isMeant(page, i) && !isMeant(page, i + 1)) return undefined;
  }
  return undefined;
}

/** "Lyanyungan portidagi qozoq terminali": the port where a work stands names it. */
function portOf({ page }: Scene, at: number, floor: number): Site | undefined {
  const port = startingAt(hitsOf(page, "project noun"), at);
  const word = page.words[at - 1];
  if (!port || !(port.f & (F.LOC | F.ATTR)) || at <= floor || !word || !(page.tokens[at - 1].flags & CAP)) return undefined;
  const place = endingAt(hitsOf(page, "place"), at);
  return named(page, { from: place?.from ?? at - 1, to: port.to, f: port.f, name: word.form, key: place?.entry.code });
}

/** Verbs of building, and those that put it ahead. */
const isMeant = (page: Page, i: number) =>
  ["project build", "document ahead"].some((cat) => overlapping(hitsOf(page, cat), { from: i, to: i + 1 }));

const isWork = (page: Page, i: number) => startingAt(hitsOf(page, "project noun"), i) !== undefined;

type Found = Pick<PlaceMention, "from" | "to" | "f" | "name" | "key"> & { readonly kind?: PlaceMention["kind"] };

/** Whether a city of that English name lies in no region of its name, so that a work in the region is not in the city. */
const isApart = (name: string): boolean =>
  Object.entries(places).some(([key, { apart }]) => apart && languages.en.names.places[key]?.split(";")[0] === name);

/** The town or region that begins or ends at a token; «Бухарская область» by its adjective. */
function placeAt(scene: Scene, at: number, starts: boolean): Found | undefined {
  const { page, places } = scene;
  const place = starts ? startingAt(places, at) : endingAt(places, at);
  if (place) return place.kind === "settlement" || place.kind === "region" ? place : undefined;
  const lone = starts ? undefined : loneName(scene, at - 1);
  if (lone) return lone;
  const word = starts ? startingAt(hitsOf(page, "place-word"), at + 1) : endingAt(hitsOf(page, "place-word"), at);
  const adjective = word && word.entry.code === "region" ? page.words[word.from - 1] : undefined;
  const name = adjective && placeOfAdjective(page, adjective);
  return word && name
    ? { from: word.from - 1, to: word.to, f: word.f, name: isApart(name) ? `${name} region` : name }
    : undefined;
}

/** A name that no table knows, in the locative right before an amount or the noun of a work: "Bileəsuvarda 445 MVt". */
function loneName({ page, persons, posts, parties, amounts }: Scene, at: number): Found | undefined {
  const token = page.tokens[at];
  const word = page.words[at];
  if (!word || !(token.flags & CAP) || token.kind !== WORD || !page.language.morphology.verbLast) return undefined;
  const reading = word.readings.find((r) => !(r.f & (F.V | F.PSS3 | F.PL)) && r.f & (F.LOC | F.ATTR));
  if (!reading || !(startingAt(amounts, at + 1) || isWork(page, at + 1))) return undefined;
  if ([persons, posts, parties].some((list) => overlapping(list, { from: at, to: at + 1 }))) return undefined;
  const name = word.form.slice(0, reading.cut).replace(/['’ʼ‘`-]$/, "");
  return name.length > 2 ? { from: at, to: at + 1, f: reading.f, name } : undefined;
}

/** «в Ташкентской области» is no capital. */
const isCapital = (scene: Scene, from: number, to: number) =>
  endingAt(hitsOf(scene.page, "place-word"), to)?.entry.code !== "region" &&
  scene.parties.some((p) => p.by === "capital" && p.from < to && p.to > from);

function named(page: Page, { from, to, name, key, kind }: Found): Site {
  const usual = key ? languages.en.names.places[key] : undefined;
  const whole = usual?.split(";")[0].trim() ?? romanise(name, page.language.letters.english);
  return { from, to, name: kind === "region" && isApart(whole) ? `${whole} region` : whole };
}
