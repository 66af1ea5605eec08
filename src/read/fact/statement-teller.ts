import { CASES, F } from "../../lang/features.ts";
import { saidAloud } from "../aloud.ts";
import { clauseOf, startOf } from "../clause/clauses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { holderOf, isNominative, modifies, roleHolder, type Subject } from "../clause/subject.ts";
import type { PersonMention, PersonOfText } from "../mention/mention.ts";
import { once } from "../once.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { allEndingAt, around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";

/** The man in the genitive whose words a verb that is no main one reports ("X-тің … атап өткенін"). */
export function genitiveOf({ page, persons }: Scene, main: Frame): Subject | undefined {
  if (main.finite || !page.language.morphology.verbLast || !(main.f & F.ACC)) return undefined;
  const man = within(persons, page.sentences[main.sentence].from, main.from).find((m) => m.f & F.GEN);
  return man && { persons: [man], parties: [], joint: false };
}

/** "В Баку надеются", "отметили в МИД Грузии": the state in whose capital, country or ministry something is said by nobody named. */
export function seatOf({ page, parties, home }: Scene, main: Frame): string | undefined {
  if (page.language.morphology.verbLast) return undefined;
  const s = page.sentences[main.sentence];
  const clause = clauseOf(page, main.sentence, main.from, main.to);
  for (const at of within(hitsOf(page, "at"), clause.from, Math.min(s.to, main.to + 3))) {
    if (at.to - at.from > 1 || (at.from >= main.to ? at.from > main.to : main.from - at.to > 7)) continue;
    const body = startingAt(hitsOf(page, "side"), at.to) ?? startingAt(hitsOf(page, "institution"), at.to);
    const party = startingAt(parties, at.to) ?? (body && startingAt(parties, body.to));
    if (party && /^[A-Z]{2}$/.test(party.party)) return party.party;
    // «в министерстве отметили»: one without its state is the teller's own
    const ours = !party && home && startingAt(hitsOf(page, "institution"), at.to)?.entry.code;
    if (ours && (ours === "ministry" || ours === "foreign-ministry")) return home;
  }
  return undefined;
}

/** Whether the subject right before a predicate, or right after it, is somebody who speaks for no side ("farmers complained"). */
export function isLayman(scene: Scene, main: Frame): boolean {
  const { page } = scene;
  if (main.voice === "passive") return false;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[main.sentence];
  const { from } = clauseOf(page, main.sentence, main.from, main.to);
  const laymen = hitsOf(page, "layman").filter((h) => h.from >= s.from && h.to <= s.to && (h.f & CASES) === 0);
  for (const h of laymen) {
    if (overlapping(scene.persons, h) || overlapping(scene.posts, h)) continue;
    if (h.from >= main.to) {
      if (!verbLast && h.from === main.to && page.words[main.from - 1] === undefined) return true;
      continue;
    }
    if (h.to > main.from || h.from < from || !isNominative(scene, h) || (verbLast && modifies(scene, h))) continue;
    const between = [scene.persons, scene.posts, hitsOf(page, "sides"), hitsOf(page, "side"), hitsOf(page, "role-noun")];
    // somebody else stands between, or is named first
    if (between.some((list) => within<Stretch>(list, from, main.from).some((m) => isNominative(scene, m as PersonMention))))
      continue;
    return true;
  }
  return false;
}

const firstsOf = once(
  ({ persons }: Scene): ReadonlyMap<PersonOfText, PersonMention> => new Map(persons.toReversed().map((m) => [m.person, m])),
);

/** The first mention of a person; all are looked for once a scene. */
export const mentionOf = (scene: Scene, person: PersonOfText): PersonMention | undefined => firstsOf(scene).get(person);

/** Whether a sentence begins with a word of the category. */
export function startsWith(scene: Scene, sentence: number, cat: string): boolean {
  return startingAt(hitsOf(scene.page, cat), startOf(scene.page, sentence)) !== undefined;
}

/** Whether "he" is the subject of a predicate: at the head of the sentence, right before or right after the verb. */
export function isHe(scene: Scene, main: Frame): boolean {
  const he = hitsOf(scene.page, "he");
  if (!he.length) return false;
  const opening = startingAt(he, startOf(scene.page, main.sentence));
  // "O.Zeynalov": an initial is no pronoun
  const initial = opening && scene.persons.length > 0 && around(scene.persons, opening).some((m) => m.by === "name");
  if (opening && !initial && !startsWith(scene, main.sentence, "notHe")) return true;
  const { verbLast } = scene.page.language.morphology;
  // "Шунингдек, у …", "Мындан тышкары, ал …": past words that lead the sentence
  const past = pastLead(scene, startOf(scene.page, main.sentence));
  const led = startingAt(he, past);
  if (led && !startingAt(hitsOf(scene.page, "notHe"), past) && !around(scene.persons, led).some((m) => m.by === "name"))
    return true;
  // "Сөз соңында ол «…» деп қосты": right before what is said aloud
  const first = startOf(scene.page, main.sentence);
  const aloud = verbLast ? beginningIn(he, first, first + 5)[0] : undefined;
  if (aloud && /^[«“„"]$/.test(scene.page.text[scene.page.tokens[aloud.to]?.start ?? 0] ?? "")) return true;
  const after = startingAt(he, main.to);
  if (after && (!verbLast || !scene.page.words[after.to])) return true;
  return !verbLast && endingAt(he, overSmallWords(scene.page, main.from)) !== undefined;
}

/** The token after the comma behind the one to three words that lead a sentence and name nobody; else the first. */
function pastLead({ page, persons, parties }: Scene, first: number): number {
  for (let i = first + 1; i <= first + 3; i++) {
    if (page.words[i]) continue;
    const isLead =
      page.text[page.tokens[i]?.start ?? -1] === "," && !within(persons, first, i).length && !within(parties, first, i).length;
    return isLead ? i + 1 : first;
  }
  return first;
}

/** "In the view of the Turkish side": the state whose side it is. */
function sideBeside({ page, parties }: Scene, { from, to }: { from: number; to: number }): string | undefined {
  const sides = hitsOf(page, "side");
  const before = endingAt(sides, from);
  const after = beginningIn(sides, to, to + 4)[0];
  const party = before ? endingAt(parties, before.from) : after && within(parties, to, after.from).at(-1);
  // "Кыргызстандын Казакстандагы элчилигинин": the state whose embassy it is, not the one where it is
  const where = party && page.language.morphology.verbLast && (party.f & (F.LOC | F.ATTR)) !== 0;
  return where ? (endingAt(parties, party.from)?.party ?? party.party) : party?.party;
}

/**
 * The state of a ministry or government that stands before a token in a case: the one named right before it, else home. Only where cases tell who
 * speaks.
 */
function bodyBefore({ page, parties, home }: Scene, to: number, form: number): string | undefined {
  if (!page.language.morphology.verbLast) return undefined;
  const body = endingAt(hitsOf(page, "institution"), to);
  if (!body || !speaking.has(body.entry.code) || (body.f & CASES) !== form) return undefined;
  const own = around(parties, body)[0] ?? endingAt(parties, body.from);
  return own ? (own.party.startsWith("org:") ? undefined : own.party) : (home ?? undefined);
}

/** Bodies that say things for their state. */
const speaking: ReadonlySet<string> = new Set(["ministry", "foreign-ministry", "government", "administration"]);

/** "Министрлік … хабарлады", "Dövlət Gömrük Komitəsi bildirib ki": the state whose ministry or other house opens the sentence as what says something. */
export function ministryOf(scene: Scene, main: Frame): string | undefined {
  const { page } = scene;
  const from = startOf(page, main.sentence);
  const institutions = hitsOf(page, "institution");
  const body = within(institutions, from, Math.min(main.from, from + 5)).find(
    (h) => speaking.has(h.entry.code) && (h.f & CASES) === 0 && isNominative(scene, h),
  );
  const told = body && bodyBefore(scene, body.to, 0);
  if (told) return told;
  const { verbLast } = page.language.morphology;
  // «Государственный таможенный комитет сообщил»: right before the verb, where it follows its subject
  const house = verbLast
    ? within(institutions, from, Math.min(main.from, from + 3)).find((h) => isHouse(scene, h))
    : allEndingAt(institutions, overSmallWords(page, main.from)).find((h) => h.from - from < 6 && isHouse(scene, h));
  if (!house || saidAloud(page, main.sentence, main.from).some((q) => house.from >= q.from && house.from < q.to))
    return undefined;
  return stateOfHouse(scene, house);
}

/** Whether an institution of those that speak for themselves stands as a subject. */
const isHouse = (scene: Scene, h: Hit): boolean =>
  houses.has(h.entry.code) && (h.f & (CASES | F.PL)) === 0 && isNominative(scene, h);

/** The state of a house: told by its name or beside it; that of home for one of state that tells none. */
function stateOfHouse({ page, parties, home }: Scene, { entry, from, to }: Hit): string | undefined {
  const known = typeof entry.more?.party === "string" ? entry.more.party : undefined;
  const own = known ?? (around(parties, { from, to })[0] ?? endingAt(parties, from) ?? startingAt(parties, to))?.party;
  if (own) return own.startsWith("org:") ? undefined : own;
  if (official.has(entry.code)) return home ?? undefined;
  // "“KazMunayGas” şirkəti": the name before its noun
  const named = beginningIn(hitsOf(page, "institution"), from - 3, from).find((h) => typeof h.entry.more?.party === "string");
  return named?.entry.more?.party as string | undefined;
}

/** Houses that say things for themselves: of state, and firms. */
const official: ReadonlySet<string> = new Set([
  "ministry",
  "foreign-ministry",
  "government",
  "administration",
  "agency",
  "central-bank",
]);
const houses: ReadonlySet<string> = new Set(["agency", "central-bank", "palace", "company", "university"]);

/**
 * "Bakanlıktan yapılan açıklamada … bildirildi", "Bakanlığın açıklamasında …": the state whose ministry opens the sentence as whose words they are, or
 * one of the three before it, where the sentence opens with what was said there ("Açıklamada …").
 */
export function ministryToldBy(scene: Scene, main: Frame): string | undefined {
  const { page } = scene;
  const told = houseOf(scene, main.sentence, main.from);
  if (told) return told;
  const [opening] = page.words[startOf(page, main.sentence)]?.readings ?? [];
  if (!opening || !(opening.f & F.LOC) || opening.f & F.V) return undefined;
  for (let s = main.sentence - 1; s >= 0 && s >= main.sentence - 3; s--) {
    const from = startOf(page, s);
    const house = houseOf(scene, s, from + 8);
    if (house)
      return page.words.slice(from, from + 8).some((w) => w?.readings.some((r) => r.known && r.stem === opening.stem))
        ? house
        : undefined;
  }
  return undefined;
}

/** The state whose ministry opens a sentence as what the words before a token come from. */
function houseOf(scene: Scene, sentence: number, until: number): string | undefined {
  const { page } = scene;
  const from = startOf(page, sentence);
  for (const body of within(hitsOf(page, "institution"), from, Math.min(until, from + 6))) {
    const next = page.words[body.to]?.readings ?? [];
    const given = body.f & F.ABL && next.some((r) => r.known && (r.f & (F.V | F.PTCP)) === (F.V | F.PTCP) && !(r.f & CASES));
    const paper = body.f & F.GEN && [0, 1].some((n) => ownPaper(page.words[body.to + n]?.readings[0]?.f ?? 0));
    const event = overlapping(hitsOf(page, "event"), { from: body.to, to: body.to + 2 });
    if (given || (paper && !event)) return bodyBefore(scene, body.to, given ? F.ABL : F.GEN);
  }
  return undefined;
}

/** Whether features are of a noun in the place where something of somebody's is said. */
const ownPaper = (f: number): boolean => (f & (F.PSS3 | F.LOC)) === (F.PSS3 | F.LOC) && !(f & F.V);

/** "In the words of X, …": X speaks, whatever the verb. */
export function accordingIn(scene: Scene, sentence: number, before: PersonOfText | undefined): Subject | undefined {
  const s = scene.page.sentences[sentence];
  for (const hit of within(hitsOf(scene.page, "according"), s.from, s.to)) {
    const courtesy = startingAt(hitsOf(scene.page, "honorific"), hit.to);
    const person =
      endingAt(scene.persons, hit.from, 20) ??
      startingAt(scene.persons, courtesy?.to ?? hit.to) ??
      // "X-iň gazetde çap edilen makalasynda"
      within(scene.persons, Math.max(s.from, hit.from - 10), hit.from).findLast((m) => m.f & F.GEN);
    if (person) return { persons: [person], parties: [], joint: false };
    const office = endingAt(scene.posts, hit.from);
    const chair = office && !office.plural && office.f & F.GEN ? holderOf(scene, office) : undefined;
    if (chair) return { persons: [chair], parties: [], joint: false };
    // "according to the minister"
    const article = startingAt(hitsOf(scene.page, "article"), hit.to);
    const after = startingAt(scene.posts, article?.to ?? hit.to);
    const minister = after && !after.plural ? holderOf(scene, after) : undefined;
    if (minister) return { persons: [minister], parties: [], joint: false };
    const body = bodyBefore(scene, hit.from, F.GEN);
    if (body) return { persons: [], parties: [body], joint: false };
    const role = endingAt(hitsOf(scene.page, "role-noun"), hit.from) ?? startingAt(hitsOf(scene.page, "role-noun"), hit.to);
    const holder = role && roleHolder(scene, role)?.mention;
    if (holder) return { persons: [holder], parties: [], joint: false };
    const party = sideBeside(scene, hit);
    if (party) return { persons: [], parties: [party], joint: false };
    const his = endingAt(hitsOf(scene.page, "his"), hit.from) ?? within(hitsOf(scene.page, "his"), hit.from, hit.to)[0];
    const mention = his && before ? mentionOf(scene, before) : undefined;
    if (mention) return { persons: [mention], parties: [], joint: false };
    // "as was noted, …": nobody's words in particular
    if (hit.entry.more?.impersonal) return { persons: [], parties: [], joint: true };
  }
  return undefined;
}

/** Whether a standing body of both sides opens the sentence of a predicate as its subject. */
export function isOfBody({ page, frames }: Scene, main: Frame): boolean {
  if (page.language.morphology.verbLast || main.voice === "passive") return false;
  const { from } = page.sentences[main.sentence];
  const at = endingAt(hitsOf(page, "article"), from + 1) ? from + 1 : from;
  return beginningIn(frames, at, at + 4).some((f) => f.sense === "n-body" && f.to <= main.from);
}
