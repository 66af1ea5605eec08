import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { PartyMention, PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page, textOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { besides } from "./encounter-near.ts";

const isVisit = (f: Frame | undefined): boolean => f?.sense === "n-visit";

/** Where a journey leads: the town before it in the dative, or the one right after its relative form ("geldiği Aşkabat'ta"). */
export function goalOfJourney(scene: Scene, verb: Frame): string | undefined {
  const { page, places } = scene;
  const relative = relativePlace(scene, verb);
  if (relative) return relative.name;
  const towns = within(places, page.sentences[verb.sentence].from, verb.to).filter((p) => p.kind === "settlement");
  return towns.findLast((p) => isGoal(p, verb))?.name;
}

/** The town after a relative form of going or being there ("geldiği Aşkabat'ta", "səfərdə olduğu Tbilisidə"), at once or after whose capital it is. */
export function relativePlace({ page, places, parties }: Scene, verb: Frame): PlaceMention | undefined {
  if (!isRelative(page, verb)) return undefined;
  const owner = startingAt(parties, verb.to);
  const capital = owner && owner.f & F.GEN ? startingAt(hitsOf(page, "capital-word"), owner.to) : undefined;
  const place = within(places, capital?.to ?? verb.to, (capital?.to ?? verb.to) + 4)[0];
  return place?.kind === "settlement" ? place : undefined;
}

/** The country after a relative form of going or being there ("gittiği Türkmenistan'da"). */
function relativeCountry({ page, parties }: Scene, verb: Frame): string | undefined {
  const country = isRelative(page, verb) ? startingAt(parties, verb.to) : undefined;
  return country && country.f & F.LOC && country.by === "name" && !country.party.startsWith("org:") ? country.party : undefined;
}

/** Whether a verb is a participle with its doer's ending, before that which it describes. */
const isRelative = ({ language }: Page, verb: Frame): boolean =>
  language.morphology.verbLast && !verb.finite && (verb.f & F.PTCP) !== 0 && (verb.f & F.PSS3) !== 0;

/** Whether a state's capital stands for the state beside another with "and" between. */
export function isJoined({ page }: Scene, p: PartyMention, named: readonly PartyMention[]): boolean {
  if (page.language.morphology.verbLast) return false;
  const next = startingAt(hitsOf(page, "and"), p.to);
  const before = endingAt(hitsOf(page, "and"), p.from);
  return (
    (next && startingAt(named, next.to)?.by === "capital") || (before && endingAt(named, before.from)?.by === "capital") || false
  );
}

/** Whether a place is where a verb of going leads: in the dative, or bare right before the verb, as some datives are. */
export const isGoal = (place: Stretch & { f: number }, verb: Frame): boolean =>
  (place.f & F.DAT) !== 0 ||
  // "sapar bilen Ankara bardy": between the words of the verb, too
  ((place.to === verb.from || (place.from > verb.from && place.to === verb.to - 1)) &&
    ((place.f & CASES) === 0 || (place.f & F.ACC) !== 0));

/** "Left Baku for Moscow": whether a place inside a journey's verb is where it starts, since another follows. */
const isLeft = ({ page, places }: Scene, { from, to, f }: Stretch & { f: number }, verb: Frame): boolean =>
  !verb.nominal &&
  // "Bakü'de bulunan Gürcistan Başbakanı"
  !(page.language.morphology.verbLast && f & F.LOC) &&
  from > verb.from &&
  to < verb.to &&
  startingAt(places, verb.to) !== undefined;

/** "Rəsmi səfərlə Pekindədir": the town in which one is said to be, right after the journey's noun. */
function stayOf({ page, places }: Scene, { to }: Frame): PlaceMention | undefined {
  const isPredicate = (p: PlaceMention) =>
    page.words[p.to - 1]?.readings.some((r) => (r.f & (F.LOC | F.FIN)) === (F.LOC | F.FIN)) && page.words[p.to] === undefined;
  return within(places, to, to + 3).find((p) => p.kind === "settlement" && (p.f & F.LOC) !== 0 && isPredicate(p));
}

/** "İlk foruma Bakı ev sahibliyi edib": the town that hosts, as the subject of its verb. */
const hostTown = ({ places }: Scene, { from }: Stretch, verb: Frame): PlaceMention | undefined =>
  within(places, from, verb.from).findLast((p) => p.kind === "settlement" && (p.f & CASES) === 0);

/** The settlement where it took place, or the country where only that is given. */
export function placeOf(
  scene: Scene,
  kind: EncounterKind,
  clause: Stretch,
  verb: Frame,
  traveller: string | null,
): string | null {
  const { verbLast } = scene.page.language.morphology;
  const there = kind === "visit" ? relativePlace(scene, verb) : undefined;
  if (there) return there.name;
  const abroad = kind === "visit" ? relativeCountry(scene, verb) : undefined;
  if (abroad) return abroad;
  const stay = kind === "visit" && verb.nominal ? stayOf(scene, verb) : undefined;
  if (stay) return stay.name;
  const host = verbLast && overlapping(hitsOf(scene.page, "hosts"), verb) ? hostTown(scene, clause, verb) : undefined;
  if (host) return host.name;
  const parties = within(scene.parties, clause.from, clause.to);
  const inside = within(scene.places, clause.from, clause.to).filter(
    (p) =>
      p.kind === "settlement" &&
      !isBracketed(scene, p) &&
      // "flew from Baku to Tirana"
      !(
        kind === "visit" &&
        scene.page.language.morphology.declines === "none" &&
        endingAt(hitsOf(scene.page, "date-from-before"), p.from)
      ) &&
      !isLeft(scene, p, verb) &&
      // "met X and accepted his invitation to visit Dushanbe"
      !(!verbLast && isGoalOfOther(scene, p, verb)) &&
      !overlapping(
        parties.filter((o) => o.by === "capital" && isJoined(scene, o, parties)),
        p,
      ),
  );
  // "Bişkek ziyareti": the town whose visit it is called
  const called = (p: PlaceMention) => (p.f & CASES) === 0 && isVisit(startingAt(scene.frames, p.to));
  const locative = inside.filter((p) => !verbLast || p.f & F.LOC || (kind === "visit" && (isGoal(p, verb) || called(p))));
  // "the group that they had agreed on at the talks in Tashkent": the place right after the talks, not that of the group
  const own = !verbLast && verb.nominal ? locative.find((p) => p.from >= verb.to && besides(scene, p, verb, 4)) : undefined;
  // "the Chu-Talas commission met in Bishkek": of what bears its name no place, where another stands behind a preposition
  const placed =
    kind !== "visit" && scene.page.language.morphology.declines === "none" && locative.length > 1 && !isPlaced(scene, locative[0])
      ? locative.find((p) => isPlaced(scene, p))
      : undefined;
  const place =
    own ?? placed ?? locative[0] ?? (verbLast ? kind !== "visit" && inside.find((p) => isTownOfEvent(scene, p)) : inside[0]);
  if (place) return place.name;
  const { page } = scene;
  // a preposition, short and small
  const led = (p: Stretch) => p.from > clause.from && /^\p{Ll}{1,3}$/u.test(textOf(page, p.from - 1, p.from));
  const countries = within(scene.parties, clause.from, clause.to).filter(
    (p) => !overlapping(scene.posts, p) && (p.by === "name" || p.by === "home"),
  );
  const country = verbLast
    ? countries.find((p) => p.f & F.LOC || (kind === "visit" && p.f & F.DAT))
    : kind === "visit"
      ? (countries.find((p) => p.party !== traveller && led(p)) ??
        countries.find((p) => p.party !== traveller && !verb.nominal && p.from > verb.from) ??
        // «Кыргызстан посетит президент Турции»
        (verb.sense === "visit" && scene.page.language.morphology.declines === "every"
          ? countries.find((p) => p.party !== traveller && !verb.nominal && p.to <= verb.from && !(p.f & CASES & ~F.ACC))
          : undefined))
      : undefined;
  return country && !country.party.startsWith("org:") ? country.party : null;
}

/** Whether a town stands right behind a preposition. */
const isPlaced = ({ page }: Scene, { from }: PlaceMention): boolean => endingAt(hitsOf(page, "at"), from) !== undefined;

/** "Astanadakı sammit çərçivəsində": whether a town in its adjective's form is that of an event named right after it. */
const isTownOfEvent = ({ frames, page }: Scene, town: PlaceMention): boolean =>
  ((town.f & F.ATTR) !== 0 || page.words[town.to - 1]?.readings.some((r) => r.f & F.ATTR) === true) &&
  within(frames, town.to, town.to + 6).some(
    (f) =>
      eventNouns.has(f.sense) &&
      (startingAt(hitsOf(page, "within"), f.to) !== undefined || (f.f & F.LOC) !== 0) &&
      page.words.slice(town.to, f.from).every((w) => w !== undefined),
  );
const eventNouns: ReadonlySet<Sense> = new Set([
  "n-conference",
  "n-summit",
  "n-ministerial",
  "n-session",
  "n-meeting",
  "n-ceremony",
]);

/** Whether a town is where another verb, a bare infinitive, leads: "to visit Dushanbe", «посетить Душанбе». */
const isGoalOfOther = ({ frames }: Scene, place: Stretch, verb: Frame): boolean =>
  within(frames, place.from - 12, place.from).some(
    (f) => f.sense === "visit" && !f.nominal && !f.finite && f.to === place.from && f.from !== verb.from && f.f & F.MSDR,
  );

/** "(qarorgohi Moskvada)": what stands in brackets is beside the matter. */
function isBracketed({ page }: Scene, { from, to }: Stretch): boolean {
  const near = (i: number, mark: RegExp) =>
    page.tokens[i] !== undefined && !page.words[i] && mark.test(page.text[page.tokens[i].start]);
  const opens = [1, 2, 3].some((n) => near(from - n, /[(]/));
  return opens && [0, 1].some((n) => near(to + n, /[)]/));
}
