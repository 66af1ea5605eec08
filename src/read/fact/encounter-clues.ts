import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import { pastHonorifics } from "../mention/attach.ts";
import { dayOf, edtf, shift } from "../mention/calendar.ts";
import type { DateMention, PersonMention, PersonOfText, PlaceMention, PostMention } from "../mention/mention.ts";
import { once } from "../once.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER, WORD } from "../text/tokens.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { dateFor, followsToCome, isPreparedFor, isWhen } from "./encounter-ahead.ts";
import { delegations, originOf } from "./encounter-delegation.ts";
import type { Draft } from "./encounter-draft.ts";
import { comerBefore, guestNamedAt, guestsFrom, isInviter } from "./encounter-guest.ts";
import { singular } from "./encounter-kinds.ts";
import { besides, whenOrWhere } from "./encounter-near.ts";
import { kindOf } from "./encounter-noun.ts";
import { isGoal, relativePlace } from "./encounter-place.ts";
import { selfOf } from "./encounter-spoken.ts";

/** Whether an event is named as the time or occasion of something else ("on the sidelines of the forum", "forum çərçivəsində"). */
export function isHost(scene: Scene, noun: Frame): boolean {
  const { page } = scene;
  const marks = hitsOf(page, "within");
  if (page.language.morphology.verbLast) return startingAt(marks, noun.to) !== undefined || (noun.f & F.LOC) !== 0;
  const s = page.sentences[noun.sentence];
  return within(marks, Math.max(s.from, noun.from - 7), noun.from).some((mark) => besides(scene, mark, noun, 5));
}

/** "Ahead of the forum", "Forumdan əvvəl": whether an event only tells before or after what something else was. */
export function isOnlyWhen(scene: Scene, noun: Frame): boolean {
  const { page } = scene;
  if (page.language.morphology.verbLast)
    return ["before", "after"].some((cat) => startingAt(hitsOf(page, cat), noun.to) !== undefined);
  const s = page.sentences[noun.sentence];
  return ["before", "after"].some((cat) =>
    within(hitsOf(page, cat), Math.max(s.from, noun.from - 6), noun.from).some((h) => besides(scene, h, noun, 4)),
  );
}

/** The summit, ministers' meeting, consultations or session that a verb of meeting holds in itself or has for its subject. */
export function formatOf(
  scene: Scene,
  sentence: number,
  verb: Frame,
  nouns: readonly Frame[],
  told: EncounterKind | undefined,
): { frame: Frame; kind: EncounterKind } | undefined {
  const { verbLast } = scene.page.language.morphology;
  for (const frame of nouns) {
    const inside = frame.from < verb.to && frame.to > verb.from;
    // "in preparation for the summit ministers gathered"
    if (!inside && isPreparedFor(scene, frame)) continue;
    const owned = frame.to < verb.from && isTimeOf(scene, frame);
    const council = (frame.sense === "n-summit" || frame.sense === "n-ministerial") && frame.to <= verb.from && !owned;
    const subject =
      council &&
      !isHost(scene, frame) &&
      // "üçlü toplantı için geldiği Batum'da": what somebody came for
      !(verbLast && startingAt(hitsOf(scene.page, "measure-purpose"), frame.to)) &&
      !isHostBySession(scene, frame, nouns) &&
      // "before the summit X met Y": the time of something else
      (verbLast ? (frame.f & CASES) === 0 : besides(scene, frame, verb, 8) && !isOccasion(scene, frame));
    // "leaders gathered in Samarkand for the first summit", "zirveye toplandılar"
    const goal =
      frame.sense === "n-summit" &&
      !isHost(scene, frame) &&
      // "zirveye katılan X, Y ile bir araya geldi"
      !(verbLast && startingAt(scene.frames, frame.to)?.sense === "attend") &&
      // "саммитке келген Путин менен сүйлөштү": what the other came for
      !(verbLast && isComersAim(scene, frame, verb)) &&
      (verbLast ? frame.to <= verb.from && (frame.f & CASES) === F.DAT : frame.from >= verb.to && isFor(scene, verb, frame)) &&
      within(hitsOf(scene.page, "leaders"), scene.page.sentences[sentence].from, verb.to + 3).length > 0;
    if (!inside && !subject && !goal) continue;
    const kind = kindOf(scene, sentence, frame, nouns, told);
    if (kind && kind !== "meeting" && kind !== "call") return { frame, kind };
  }
  return undefined;
}

/** Whether a participle of coming stands right after an event in the dative: it tells what brought him here who is named next. */
const isComersAim = ({ frames }: Scene, { to }: Frame, verb: Frame): boolean =>
  beginningIn(frames, to, to + 3).some((f) => f.sense === "go" && !f.finite && (f.f & F.PTCP) !== 0 && f.to <= verb.from);

/** "Bakanlar Konseyi toplantısı kapsamında": a council whose session, named right after it, is what something else was part of. */
export const isHostBySession = (scene: Scene, council: Frame, nouns: readonly Frame[]): boolean =>
  scene.page.language.morphology.verbLast &&
  (council.sense === "n-summit" || council.sense === "n-ministerial") &&
  nouns.some(
    (n) =>
      n !== council &&
      n.from <= council.to &&
      n.to > council.to &&
      // "Konseyi toplantısına katılmak üzere geldiği Bişkek'te"
      (isHost(scene, n) || (n.f & CASES) === F.DAT || startingAt(hitsOf(scene.page, "measure-purpose"), n.to) !== undefined),
  );

/** "Zirve öncesinde", "sammit oldidan": whether an event is told only as the time of something else, by a noun that is its. */
export function isTimeOf({ page }: Scene, noun: Stretch): boolean {
  if (!page.language.morphology.verbLast) return false;
  const next = page.words[noun.to]?.readings ?? [];
  return next.some((r) => r.known && (r.f & (F.PSS3 | F.V)) === F.PSS3 && (r.f & (F.LOC | F.ABL)) !== 0);
}

/** Whether nothing parts a verb from the event after it, and no occasion ("at the summit") leads it. */
function isFor(scene: Scene, verb: Frame, noun: Frame): boolean {
  const { page } = scene;
  if (noun.from - verb.to > 14 || noun.f & F.LOC) return false;
  const every = page.language.morphology.declines === "every";
  if (!every && within(hitsOf(page, "at"), noun.from - 5, noun.from).some((h) => besides(scene, h, noun, 5))) return false;
  for (let i = verb.to; i < noun.from; i++) if (!page.words[i] && /[,;:—]/.test(page.text[page.tokens[i].start])) return false;
  return !within(hitsOf(page, "within"), verb.to, noun.from).length;
}

/** Whether a sentence names men of two states, one of them as whom something is done with. */
export function isWithAnother(scene: Scene, sentence: number): boolean {
  const { page, persons } = scene;
  const s = page.sentences[sentence];
  const named = within(persons, s.from, s.to);
  if (new Set(named.map((m) => m.person.state)).size < 2) return false;
  const marks = hitsOf(page, "with");
  return page.language.morphology.verbLast
    ? named.some((m) => m.f & F.INS || startingAt(marks, m.to))
    : named.some((m) => endingAt(marks, m.from) || endingAt(marks, m.nameFrom));
}

/** Whether a sentence names office-holders of several states: several men, or an office in the plural beside two states. */
export function severalOf(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  const persons = within(scene.persons, s.from, s.to);
  const posts = within(scene.posts, s.from, s.to);
  const states = new Set([
    ...persons.map((m) => m.person.state),
    ...within(scene.parties, s.from, s.to)
      .filter((p) => p.by === "name" || p.by === "adjective" || p.by === "home")
      .map((p) => p.party),
  ]);
  states.delete(null);
  // "beshta davlat tashqi ishlar vazirlari"
  const plural = posts.some((p) => p.plural);
  if (plural && countsMany(scene, s)) return true;
  // "the three foreign ministers"
  if (posts.some((p) => p.plural && isCountedAsMany(scene, p))) return true;
  // "foreign ministers of the Central Asian states and Italy"
  if (states.size > 0 && posts.some((p) => p.plural) && within(hitsOf(scene.page, "area"), s.from, s.to).length) return true;
  if (posts.some((p) => p.plural && isOfMembers(scene, p))) return true;
  return states.size > 1 && (persons.length > 1 || posts.some((p) => p.plural) || hasSides(scene, sentence));
}

/** Words that may stand between an organisation and the office of its members' men ("ŞƏT-ə üzv ölkələrin xarici işlər nazirləri"). */
const reachOfMembers = 3;

/** Words of the longest name of an organisation. */
const longestName = 6;

/** "The ministers of the organisation's member states": an office in the plural of an organisation. */
const isOfMembers = ({ parties }: Scene, { from, to, states }: PostMention): boolean =>
  states.some((p) => p.startsWith("org:")) ||
  beginningIn(parties, from - reachOfMembers - longestName, to).some(
    (p) => p.party.startsWith("org:") && p.by === "organisation" && p.to >= from - reachOfMembers,
  );

/** Whether a stretch speaks of "the three countries", or more of them. */
export const countsMany = (scene: Scene, { from, to }: Stretch): boolean =>
  within(hitsOf(scene.page, "states"), from, to).some((h) => isCountedAsMany(scene, h));

/** Whether a number of three or more stands right before a word. */
const isCountedAsMany = ({ amounts }: Scene, { from }: Stretch): boolean => {
  const count = endingAt(amounts, from);
  return count !== undefined && count.unit === "count" && count.value > 2 && count.value < 60;
};

/** The man whom the noun of a meeting is "with". */
export function partnerOf(scene: Scene, sentence: number, noun: Frame): PersonMention | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  if (page.language.morphology.verbLast) {
    const marker = endingAt(hitsOf(page, "with"), noun.from) ?? endingAt(hitsOf(page, "with"), noun.from - 1);
    if (marker) return within(scene.persons, s.from, s.to).find((m) => m.to === marker.from);
    return within(scene.persons, s.from, noun.from).find((m) => m.f & F.INS && noun.from - m.to <= 1);
  }
  const marker = startingAt(hitsOf(page, "with"), noun.to);
  // "after meeting his counterpart X"
  if (!marker && endingAt(hitsOf(page, "after"), noun.from)) {
    const next = startingAt(scene.persons, noun.to) ?? startingAt(scene.persons, noun.to + 1);
    // «по окончании встречи министр X …»: whose talks they were stands in the genitive
    return next && (page.language.morphology.declines !== "every" || next.f & F.GEN) ? next : undefined;
  }
  return marker && within(scene.persons, marker.to - 1, s.to).find((m) => m.from - marker.to <= 1);
}

/** The states whose holders of one's own office are spoken of between two tokens without a name ("his Iranian counterpart"). */
export function unnamedPeers({ page, parties, persons }: Scene, from: number, to: number): string[] {
  return within(hitsOf(page, "head"), from, to).flatMap((h) => {
    if (h.entry.code !== "counterpart" || h.f & F.PL || around(persons, h).length) return [];
    const of = endingAt(parties, h.from);
    return of && !of.party.startsWith("org:") ? [of.party] : [];
  });
}

/** Whether an event is told to be "between" men of two states. */
export function isBetween(scene: Scene, sentence: number, noun: Frame): boolean {
  const { page } = scene;
  // "talks in Osh on 5 May between X and Y"
  const mark = startingAt(hitsOf(page, "between-two"), whenOrWhere(scene, noun.to) ?? noun.to);
  if (!mark) return false;
  const named = within(scene.persons, mark.to - 1, page.sentences[sentence].to);
  if (!named[0] || named[0].from - mark.to > 1) return false;
  return new Set(named.slice(0, 2).map((m) => m.person.state)).size > 1;
}

/** Whether adjectives of two states, joined, stand before a verb with no more than whom they describe, a day and a place between. */
function peersBefore({ page, parties }: Pick<Scene, "page" | "parties">, verb: Frame): boolean {
  const { from } = page.sentences[verb.sentence];
  return within(parties, from, verb.from).some((second) => {
    const and = second.by === "adjective" && (second.f & CASES & ~F.ACC) === 0 && endingAt(hitsOf(page, "and"), second.from);
    const first = and && endingAt(parties, and.from);
    return first && first.by === "adjective" && first.party !== second.party && first.from === from && verb.from - second.to <= 8;
  });
}

/** Whether two states or their capitals, joined, stand as subject right before a verb ("Baku and Ashgabat held talks"). */
export function statesMeet({ page, parties }: Scene, verb: Frame): boolean {
  if (page.language.morphology.verbLast || verb.voice === "passive") return false;
  const second = endingAt(parties, overSmallWords(page, verb.from));
  const and = second && endingAt(hitsOf(page, "and"), second.from);
  const first = and && endingAt(parties, and.from);
  // «узбекские и таджикские пограничники встретились»
  if (page.language.morphology.declines === "every" && !second && peersBefore({ page, parties }, verb)) return true;
  return (
    first !== undefined && first.party !== second?.party && [first, second].every((p) => p?.by === "name" || p?.by === "capital")
  );
}

/** "As part of his visit to", "during their trip": a visit of those of whom the sentence speaks. */
export function isOfSubject(scene: Scene, sentence: number, noun: Frame): boolean {
  const { page } = scene;
  const s = page.sentences[sentence];
  return (
    within(hitsOf(page, "his"), Math.max(s.from, noun.from - 3), noun.from).length > 0 &&
    within(scene.persons, s.from, noun.from).length > 0
  );
}

/** The man whose talks with another they are ("X менен Y-нын сүйлөшүүсүнөн кийин"): in the genitive right before the noun, after one marked as whom they are with. */
export function ownerOf({ page, persons }: Scene, sentence: number, noun: Frame): PersonMention | undefined {
  if (!page.language.morphology.verbLast || !(noun.f & F.PSS3)) return undefined;
  const s = page.sentences[sentence];
  const owner = within(persons, s.from, noun.from).find((m) => m.f & F.GEN && noun.from - m.to <= 1);
  const marks = hitsOf(page, "with");
  const other = owner && within(persons, s.from, owner.from).find((m) => (m.f & F.INS) !== 0 || startingAt(marks, m.to));
  return other && owner;
}

/** The foreign place that an office-holder named beside a verb of going goes to. */
export function goalOf(scene: Scene, sentence: number, verb: Frame): Stretch | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[sentence];
  // "X noted that Y was expected in Baku": he of whom it is said
  const tie = !verbLast && verb.sense === "plan" ? within(hitsOf(page, "that"), s.from, verb.from).at(-1) : undefined;
  const person = within(scene.persons, tie?.to ?? s.from, verb.from).find(
    (m) =>
      (m.person.post !== null || (verbLast && m.by === "name" && m.person.inferred.state === "office-holder")) &&
      m.person.state !== null &&
      !isInviter(scene, m),
  );
  // "the foreign minister will go to …": an office whose holder nobody names
  // "Қазақстан Президенті Сербияға 2024 жылы барған": with a day, of what has been, too
  const been =
    verbLast &&
    verb.finite &&
    (verb.time === "past" || (verb.f & F.PST) !== 0) &&
    within(scene.dates, s.from, verb.from).length > 0;
  // "Мемлекет басшысы Бакуге келді": an office of home's whose holder the text never names
  const ours = verbLast && verb.finite && verb.voice === "active" && !namedStates(scene).has(scene.home);
  // "президент барууну пландап жатат": what is meant to be done
  // "министр Бишкекке келери күтүлүүдө", "geleceği bildirildi"
  const foretold = F.PTCP | F.FUT | F.PSS3;
  const told = startingAt(scene.frames, verb.to);
  const meant =
    verbLast &&
    (((verb.f & F.MSDR) !== 0 &&
      (means.has(told?.sense ?? "say") || (told?.sense === "say" && told.voice === "passive" && (verb.f & F.PSS3) !== 0))) ||
      ((verb.f & foretold) === foretold && told !== undefined && told.finite && (means.has(told.sense) || told.sense === "say")));
  // "prezident gələndə imzalanacaq", "will be signed when the president comes"
  const then = (verbLast ? isWhen(verb) : verb.time === "present") && followsToCome(scene, verb);
  // "nazirin Astanaya gəlməsi gözlənilir": whose coming is awaited
  const isHis = (m: { f: number }) => meant && (verb.f & F.PSS3) !== 0 && (m.f & CASES) === F.GEN;
  const office =
    been ||
    meant ||
    then ||
    ours ||
    (verbLast && verb.finite && verb.f & (F.PRS | F.FUT)) ||
    (!verbLast &&
      verb.finite &&
      ((verb.time === "past" && (verb.sense === "go" || verb.sense === "plan")) || verb.sense === "be-in"))
      ? within(scene.posts, s.from, verb.from).find(
          (p) =>
            !p.plural &&
            (p.stateFrom !== "home" || (ours && singular.has(p.post))) &&
            (been || meant || then || p.stateFrom === "home" || !ours || (verb.f & (F.PRS | F.FUT)) !== 0) &&
            (verbLast || p.to === overSmallWords(page, verb.from)) &&
            // who lives there visits nobody
            p.post !== "ambassador" &&
            (isNominative(scene, p) || isHis(p)) &&
            (been ||
              meant ||
              !within(scene.persons, 0, p.from).some((m) => m.person.post === p.post && m.person.state === p.state)),
        )
      : undefined;
  // "Ол Астанаға … келген": to one's own capital the other came
  const comer = person?.by === "name" ? undefined : comerBefore(scene, verb);
  const others = comer && within(scene.places, s.from, verb.from).some((p) => p.f & F.DAT && p.state === person?.person.state);
  // «в Кабул отправится казахстанская делегация»: the town before the verb, who goes after it
  const turned = page.language.morphology.declines === "every" ? endingAt(scene.places, verb.from) : undefined;
  const behind = turned ? startingAt(scene.persons, verb.to) : undefined;
  const goer = behind && behind.person.post !== null && isNominative(scene, behind) ? behind.person.state : undefined;
  const goers = turned ? (goer ?? delegationOf(scene, verb.to, Math.min(s.to, verb.to + 5))) : undefined;
  const guests = person || office ? undefined : guestsFrom(scene, verb);
  const from =
    goers ??
    (others ? comer.state : person?.person.state) ??
    office?.state ??
    delegationOf(scene, s.from, verb.from, isHis) ??
    (verb.finite ? selfOf(scene, verb)?.person.state : undefined) ??
    comer?.state ??
    guests;
  if (!from) return undefined;
  const there = relativePlace(scene, verb);
  if (there) return there.state !== null && there.state !== from ? there : undefined;
  if (turned && (goers || !person) && turned.state !== null && turned.state !== from) return turned;
  const due = verb.sense === "plan" || verb.sense === "be-in";
  const places = verbLast
    ? within(scene.places, s.from, verb.from).filter((p) =>
        due ? p.f & F.LOC && (verb.from - p.to <= 1 || isAwaited(scene, p, verb)) : isGoal(p, verb),
      )
    : // "departs for Osh on Friday for": a town between words of the verb
      within(scene.places, verb.to - verb.from > 2 ? verb.from + 1 : verb.to, verb.to + (due ? 3 : 6));
  const place = places.find((p) => p.state !== null && p.state !== from);
  if (place || (due && !verbLast) || verb.sense === "plan") return place;
  // "came to our capital", "mamlakatimizda bo‘ldi"
  const [mark, most] = due ? [F.LOC, 1] : [F.DAT, 6];
  const home = within(scene.parties, verbLast ? s.from : verb.to, verbLast ? verb.from : verb.to + 6).find(
    (p) =>
      p.by === "home" && p.party !== from && (verbLast ? p.f & mark && verb.from - p.to <= most : besides(scene, verb, p, 3)),
  );
  // "the guest has come to take part in the session": here
  return home ?? (comer?.state === from ? verb : undefined);
}

const means: ReadonlySet<Sense> = new Set(["plan", "intend", "decide"]);

/** The states of all whom a text names. */
const namedStates = once(({ people }: Scene): ReadonlySet<string | null> => new Set(people.map((who) => who.state)));

/** "Астанада … делегациясы күтіледі": whether nothing but who is awaited stands between a town and a verb of plans. */
function isAwaited(scene: Scene, { to }: Stretch, verb: Frame): boolean {
  if (verb.sense !== "plan") return false;
  const who = [...delegations(scene, { from: to, to: verb.from }), ...within(scene.persons, to, verb.from)];
  return who.some((m) => m.to === verb.from && m.from - to <= 2);
}

/** The foreign place to which the man came whom a participle before him describes ("Aşgabada gelen Premýer-ministr X"). */
export function goalOfComer(scene: Scene, verb: Frame): Stretch | undefined {
  const { page, places, parties, persons } = scene;
  if (!page.language.morphology.verbLast || verb.finite || !(verb.f & F.PTCP) || verb.f & (F.PSS3 | CASES)) return undefined;
  const guest = startingAt(persons, verb.to)?.person ?? guestNamedAt(scene, verb.to);
  if (!guest?.state || (verb.sense === "be-in" && guest.post === "ambassador")) return undefined;
  const { from } = page.sentences[verb.sentence];
  // "ýurdumyza … gatnaşmak üçin gelen myhman": with what he came for between
  const near = (p: Stretch) => verb.from - p.to <= (within(persons, p.to, verb.from).length ? 3 : 14);
  const town = within(places, from, verb.from).find(
    (p) =>
      near(p) &&
      // "Bişkek'te bulunan Bakan X"
      (verb.sense === "be-in" ? (p.f & F.LOC) !== 0 : isGoal(p, verb)) &&
      p.state !== null &&
      p.state !== guest.state,
  );
  if (town) return town;
  // "mamlakatimizga kelgan vazir X"
  return within(parties, from, verb.from).find(
    (p) => p.by === "home" && near(p) && (p.f & (verb.sense === "be-in" ? F.LOC : F.DAT)) !== 0 && p.party !== guest.state,
  );
}

/** The state whose delegation is the subject, or what else fits, between two tokens ("the Russian delegation", «делегация России»). */
export function delegationOf(
  scene: Scene,
  from: number,
  to: number,
  also: (hit: { f: number }) => boolean = () => false,
): string | undefined {
  const hit = delegations(scene, { from, to }).find((h) => isNominative(scene, h) || also(h));
  // "делегация Минздрава Узбекистана": whose ministry's it is
  const party =
    hit &&
    (endingAt(scene.parties, hit.from) ??
      (scene.page.language.morphology.verbLast
        ? undefined
        : (startingAt(scene.parties, hit.to) ?? beginningIn(scene.parties, hit.to, hit.to + 3)[0])));
  if (hit && !party) return originOf(scene, from, hit);
  return party && (/^[A-Z]{2}$/.test(party.party) || party.by === "organisation") ? party.party : undefined;
}

/** Whether an ordinal stands before the noun of an event, adjectives between: "the fifth", «11-е», "XII". */
export function isNumbered({ page }: Scene, noun: Stretch): boolean {
  const { from } = page.sentences[sentenceOf(page, noun.from)];
  const ordinals = hitsOf(page, "ordinal");
  for (let i = noun.from; i > Math.max(from, noun.from - 4); i--) {
    if (endingAt(ordinals, i)) return true;
    const { kind, start, end } = page.tokens[i - 1];
    const form = page.text.slice(start, end);
    if (kind === NUMBER || /^[IVX]{1,6}$/.test(form)) return true;
    if (kind === WORD ? form.length > 3 && !/\p{Ll}$/u.test(form) : !/\p{Pd}/u.test(form)) return false;
  }
  return false;
}

/** Whether a preposition makes an event the time or place of something else, whatever stands between: "по итогам пятого заседания". */
export function isOccasion(scene: Scene, noun: Frame): boolean {
  const s = scene.page.sentences[noun.sentence];
  return within(hitsOf(scene.page, "at"), Math.max(s.from, noun.from - 6), noun.from).some((h) => besides(scene, h, noun, 5));
}

/** Whether both sides are the subject ("the secretaries", "тараптар"). */
export function hasSides(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  return within(hitsOf(scene.page, "sides"), s.from, s.to).some((h) => (h.f & CASES) === 0);
}

/** Offices whose holders receive a guest each by himself. */
export const chief = /^(?:head-of-(?:state|government)|speaker)/;

/** "Was received by the speaker, and a day later by the president": the reception by another of the host's side, on a day of its own. */
function receivedLater({ page, persons, dates }: Scene, s: Stretch, verb: Stretch, draft: Draft): Draft | undefined {
  if (page.language.morphology.declines !== "none") return undefined;
  const by = (m: PersonMention) =>
    [m.from, m.from - 1].some((at) => endingAt(hitsOf(page, "by"), at) !== undefined) && chief.test(m.person.post ?? "");
  const [host, next] = within(persons, verb.to - 1, s.to);
  if (!host || !next || host.person.state !== next.person.state || !by(next)) return undefined;
  const day = within(dates, host.to, next.from).at(-1);
  if (!day) return undefined;
  const guests = draft.persons.filter((p) => p !== host.person && p !== next.person);
  draft.persons = [...guests, host.person];
  return {
    ...draft,
    date: day.past,
    fromSpoken: day.fromSpoken,
    dated: true,
    persons: [...guests, next.person],
    inferred: { ...draft.inferred },
  };
}

/** "Was received by the president and the speaker", "ayrı-ayrılıqda qəbul ediblər": a reception with each; all but the first, which `draft` becomes. */
export function received(scene: Scene, sentence: number, verb: Frame, draft: Draft): Draft[] {
  const { persons, page } = scene;
  const s = page.sentences[sentence];
  const unnamed = receivedUnnamed(scene, s, verb, draft);
  if (unnamed.length) return unnamed;
  const later = receivedLater(scene, s, verb, draft);
  if (later) return [later];
  const turns = receivedInTurn(scene, verb, draft);
  if (turns.length) return turns;
  if (draft.persons.length < 3) return [];
  const inOrder = within(persons, s.from, s.to).map((m) => m.person);
  // "qəbul ediblər": several men who receive one guest do so together unless each is told to
  const apart = within(hitsOf(page, "apart"), s.from, s.to).length > 0;
  // «был принят премьер-министром X и президентом Y»
  const by = page.language.morphology.declines === "every" ? within(persons, verb.to, s.to).filter((m) => m.f & F.INS) : [];
  const days = verb.voice === "passive" ? undefined : daysApart(scene, draft, namedOf(scene, draft));
  if (verb.voice !== "passive" && !apart && !days && by.length < 2) return [];
  const men = (state: string | null | undefined) => draft.persons.filter((p) => p.state === state);
  // "sefirleri ayrı ayrı kabul etti": one who receives each by himself
  const one =
    (apart || days) && verb.voice !== "passive"
      ? within(persons, s.from, s.to).find((m) => isNominative(scene, m))?.person
      : undefined;
  if (one && draft.persons.includes(one) && men(one.state).length === 1 && draft.persons.every((p) => p.state)) {
    const [first, ...rest] = draft.persons
      .filter((p) => p !== one)
      .map((p) => ({
        ...draft,
        ...(days?.get(p) ? { date: days.get(p) as string, dated: true, fromSpoken: null } : {}),
        parties: [one.state as string, p.state as string],
        persons: [one, p],
      }));
    Object.assign(draft, first);
    return rest.map((d) => ({ ...d, inferred: { ...draft.inferred } }));
  }
  if (days) return [];
  const host = apart ? draft.persons.find((p) => men(p.state).length > 1)?.state : inOrder.at(-1)?.state;
  const hosts = men(host).filter((p) => apart || chief.test(p.post ?? ""));
  const guests = draft.persons.filter((p) => p.state !== host);
  if (hosts.length < 2 || !guests.length) return [];
  const others = draft.persons.filter((p) => !hosts.includes(p));
  draft.persons = [...others, hosts[0]];
  return hosts.slice(1).map((p) => ({ ...draft, persons: [...others, p], inferred: { ...draft.inferred } }));
}

/** "Received the minister of A and then the minister of B": a reception of each guest of another state; all but the first, which `draft` becomes. */
function receivedInTurn(scene: Scene, verb: Frame, draft: Draft): Draft[] {
  if (verb.voice === "passive" || draft.parties.length < 3) return [];
  const named = namedOf(scene, draft);
  if (daysApart(scene, draft, named)) return [];
  const marks = hitsOf(scene.page, "thereafter");
  const host = named.find((m) => isNominative(scene, m) && m.person.state === scene.home)?.person;
  const guests = named.filter((m) => m.person !== host && m.person.state !== null && m.person.state !== scene.home);
  if (!scene.home || guests.length < 2 || guests.length + (host ? 1 : 0) < named.length) return [];
  if (!guests.every((m, i) => i === 0 || within(marks, guests[i - 1].to - 1, m.from + 1).length > 0)) return [];
  const [first, ...rest] = guests.map(({ person }) => ({
    parties: [scene.home as string, person.state as string],
    persons: host ? [host, person] : [person],
  }));
  Object.assign(draft, first);
  return rest.map((own) => ({ ...draft, ...own, inferred: { ...draft.inferred } }));
}

/** Where those who take part are named in the sentence. */
function namedOf({ page, persons }: Scene, draft: Draft): PersonMention[] {
  const { from, to } = page.sentences[draft.sentence];
  return within(persons, from, to).filter((m) => draft.persons.includes(m.person));
}

/** "Received the ambassadors of A and B separately": a reception for each state's man, whom nobody names; all but the first, which `draft` becomes. */
function receivedUnnamed({ page, posts }: Scene, s: Stretch, verb: Frame, draft: Draft): Draft[] {
  const [host] = draft.persons;
  if (draft.persons.length !== 1 || !host.state || verb.voice === "passive") return [];
  if (!within(hitsOf(page, "apart"), s.from, s.to).length) return [];
  const guests = within(posts, s.from, s.to).find(
    (p) => p.plural && p.states.length > 1 && !p.states.includes(host.state as string),
  );
  if (!guests) return [];
  const [first, ...rest] = guests.states.map((state) => ({ ...draft, parties: [host.state as string, state] }));
  Object.assign(draft, first);
  return rest.map((d) => ({ ...d, persons: [host], inferred: { ...draft.inferred } }));
}

/**
 * "On 10 March with A and on 11 March with B", «во вторник с A, а на следующий день – с B»: the day that stands before, or after, each man whom another
 * met; undefined where not each has his own.
 */
function daysApart(
  { page, dates }: Scene,
  { sentence, status }: Draft,
  named: readonly PersonMention[],
): Map<PersonOfText, string | null> | undefined {
  const s = page.sentences[sentence];
  const days = within(dates, s.from, s.to).filter((d) => d.kind === "day" || d.kind === "relative");
  const [, ...partners] = named;
  if (days.length < 2 || partners.length !== days.length || days[0].fromSpoken !== null) return undefined;
  for (const after of [false, true]) {
    const of = partners.map((m, i) => {
      const [from, to] = after ? [m.to, partners[i + 1]?.from ?? s.to] : [partners[i - 1]?.to ?? s.from, m.from];
      return within(days, from, to).at(after ? 0 : -1);
    });
    if (!of.every((d) => d !== undefined) || new Set(of).size !== partners.length) continue;
    const found = new Map<PersonOfText, string | null>();
    let last: string | null = null;
    for (const [i, m] of partners.entries()) {
      const { fromSpoken } = of[i] as DateMention;
      last = fromSpoken === null ? dateFor(of[i] as DateMention, status, page.published) : edtf(shift(dayOf(last), fromSpoken));
      found.set(m.person, last);
    }
    return found;
  }
  return undefined;
}

/** "He will hold talks with his counterparts in Astana and Tashkent": the towns, each of a state of its own, in which one man meets those who hold his office; empty where there are none such. */
function peersIn({ page, places }: Scene, { sentence, persons, parties }: Draft): PlaceMention[] {
  const [doer] = persons;
  if (persons.length !== 1 || !doer.state) return [];
  const { from, to } = page.sentences[sentence];
  if (!within(hitsOf(page, "head"), from, to).some((h) => h.entry.code === "counterpart" && h.f & F.PL)) return [];
  const towns = within(places, from, to).filter((p) => p.kind === "settlement" && p.state !== null && p.state !== doer.state);
  const joined = towns.every((p, i) => {
    const before = towns[i - 1];
    if (!before) return true;
    const and = endingAt(hitsOf(page, "and"), p.from)?.from ?? p.from;
    return and - before.to <= 1 && (and < p.from || page.text[page.tokens[before.to].start] === ",");
  });
  const states = new Set(towns.map((p) => p.state));
  return joined && towns.length > 1 && states.size === towns.length && parties.every((p) => p === doer.state || states.has(p))
    ? towns
    : [];
}

/** "Is to meet Prime Minister X and President Y": those at the head of one state whom somebody meets one after the other. */
function metGreat({ kind, persons, parties }: Draft): readonly PersonOfText[] | undefined {
  const [doer, ...others] = persons;
  if (kind !== "meeting" || parties.length !== 2 || others.length < 2 || others.some((p) => p.state === doer.state))
    return undefined;
  const posts = new Set(others.map((p) => p.post));
  return posts.size === others.length && others.every((p) => chief.test(p.post ?? "")) ? others : undefined;
}

/**
 * "Met A of one state and B of another separately", "X, Y va Z bilan uchrashuvlar o‘tkazdi": a meeting with each man where they were met
 * apart, with each state's men where meetings are told in the plural; all but the first, which `draft` becomes.
 */
export function metApart(scene: Scene, verb: Frame, event: Frame, draft: Draft): Draft[] {
  const { page } = scene;
  const s = page.sentences[draft.sentence];
  const towns = peersIn(scene, draft);
  if (towns.length) {
    const [doer] = draft.persons;
    const [first, ...rest] = towns.map((t) => ({
      ...draft,
      kind: draft.kind === "call" ? ("call" as const) : ("meeting" as const),
      parties: [doer.state as string, t.state as string],
      place: draft.kind === "call" ? draft.place : t.name,
      inferred: { ...draft.inferred },
    }));
    delete first.inferred.parties;
    for (const d of rest) delete d.inferred.parties;
    Object.assign(draft, first);
    return rest;
  }
  const before = partnersOfHim(scene, draft);
  if (before) {
    const { doer, partners } = before;
    const [first, ...rest] = partners.map((p) => ({
      ...draft,
      kind: draft.kind === "call" ? ("call" as const) : ("meeting" as const),
      parties: [doer.state as string, p.state as string],
      persons: [doer, p],
    }));
    Object.assign(draft, first);
    return rest.map((d) => ({ ...d, inferred: { ...draft.inferred } }));
  }
  const guests = partnersOnly(scene, draft);
  if (guests) {
    const kind = draft.kind === "call" ? ("call" as const) : ("meeting" as const);
    const [first, ...rest] = guests.men.map((p) => ({ ...draft, kind, parties: [guests.host, p.state as string], persons: [p] }));
    Object.assign(draft, first);
    return rest.map((d) => ({ ...d, inferred: { ...draft.inferred } }));
  }
  const each = metEach(scene, draft);
  if (each) {
    const [first, ...rest] = each.map((p) => ({ ...draft, persons: [p] }));
    Object.assign(draft, first);
    return rest.map((d) => ({ ...d, inferred: { ...draft.inferred } }));
  }
  const great = metGreat(draft);
  if (great) {
    const [first, ...rest] = great.map((p) => ({ ...draft, persons: [draft.persons[0], p] }));
    Object.assign(draft, first);
    return rest.map((d) => ({ ...d, inferred: { ...draft.inferred } }));
  }
  const possessor = ownerBefore(scene, draft, event, verb);
  const named = namedOf(scene, draft);
  const last = named.at(-1);
  // "X, Y va Z o‘rtasida muzokaralar bo‘lib o‘tdi", "X, Y we Z-niň arasynda …": of all three with each other

  const amongAll =
    !possessor &&
    named.length > 2 &&
    last &&
    !(last.f & F.INS) &&
    !startingAt(hitsOf(page, "with"), last.to) &&
    last.to <= verb.from;
  const meetings = draft.parties.length > 2 && !amongAll && areMeetings(page, verb, event);
  // who see each other by video sit at one table
  const onScreen =
    within(hitsOf(page, "on-screen"), s.from, s.to).length > 0 && !within(hitsOf(page, "apart"), s.from, s.to).length;
  if (onScreen && draft.persons.length > 2 && !meetings) return [];
  const { verbLast } = page.language.morphology;
  // who rings up several men speaks with each
  const rung = draft.kind === "call" && draft.rule === "encounter.phone";
  const days = draft.persons.length > 2 ? daysApart(scene, draft, named) : undefined;
  const apartTold =
    rung ||
    days ||
    within(hitsOf(page, "apart"), s.from, s.to).length > 0 ||
    metInRow(scene, draft) ||
    chiefsInRow(scene, verb, draft) ||
    withEach(scene, verb, named) ||
    inTurn(page, named);
  const listed = apartTold ? undefined : rowOfOffice(scene, verb, draft);
  const had = hadWithHim(scene, verb, named);
  const subject = apartTold || listed ? (named.find((m) => isNominative(scene, m)) ?? had) : undefined;
  // elsewhere all others stand behind the verb: "A and B spoke by phone with C" is a call of three
  const alone = verbLast || named.every((m) => m.person === subject?.person || m.from >= verb.from);
  // "X-in Y və Z ilə görüşləri": whose meetings they are
  const whose = verbLast
    ? within(scene.persons, s.from, event.from).find(
        (m) => m.f & F.GEN && m.person.state !== null && draft.parties.includes(m.person.state),
      )?.person
    : (ownerBehind(scene, draft, event, named) ?? possessor);
  const owner = amongAll ? undefined : whose;
  const toldApart = within(hitsOf(page, "apart"), s.from, s.to).length > 0;
  // "o, A və B həmkarları ilə ayrı-ayrılıqda görüşüb": nobody but he
  const he = apartTold && !named.length && draft.persons.length === 1 ? draft.persons[0] : undefined;
  const doer = owner ?? (alone ? (subject?.person ?? he) : undefined);
  // "Kazakhstan's foreign minister held separate meetings with …": who has no name stands by his office
  const office =
    (toldApart || listed || officeAndChiefs(scene, verb, draft)) && !owner && !verbLast && (!subject || subject.from > verb.from)
      ? (officeBefore(scene, verb) ?? officeBehind(scene, event))
      : undefined;
  const apart =
    office !== undefined || (doer?.state && draft.persons.every((p) => p === doer || (p.state && p.state !== doer.state)));
  const host = office ? undefined : apart ? doer : (owner ?? draft.persons[0]);
  const home = office?.state ?? host?.state;
  if (!home || !(apart || meetings)) return [];
  const apiece = draft.parties
    .filter((party) => party !== home)
    .flatMap((party) => {
      const own = draft.persons.filter((p) => p !== host && p.state === party);
      // "his Iranian and Iraqi counterparts": nobody is named
      const groups = apart && (own.length || (verbLast && !meetings && !toldApart)) ? own.map((p) => [p]) : [own];
      return groups.map((men) => ({ parties: [home, party], persons: host ? [host, ...men] : men }));
    });
  if (apiece.length < 2) return [];
  // several in one sentence look like a meeting of many
  const kind = draft.kind === "call" ? "call" : "meeting";
  const dayWith = (men: readonly PersonOfText[]) => {
    const partner = host ? men[1] : men[0];
    const day = partner && days?.get(partner);
    return day ? { date: day, dated: true, fromSpoken: null } : {};
  };
  const [first, ...rest] = apiece.map(
    (own) => ({ ...draft, ...own, ...dayWith(own.persons), kind, inferred: { ...draft.inferred } }) satisfies Draft,
  );
  Object.assign(draft, first);
  return rest;
}

/** "Встретился с министрами A, B и C": the office, in the plural, of three states or more in which one man met each of those who hold it. */
function rowOfOffice({ page, posts }: Scene, verb: Frame, { rule, status, sentence, parties }: Draft): PostMention | undefined {
  if (page.language.morphology.verbLast || rule !== "encounter.meet" || status === "cancelled" || parties.length < 4)
    return undefined;
  const s = page.sentences[sentence];
  if (within(hitsOf(page, "body of three"), s.from, s.to).length) return undefined;
  const row = within(posts, verb.to, s.to).find((p) => p.plural && p.states.length > 2);
  const mark = row && (endingAt(hitsOf(page, "with"), row.from) ?? endingAt(hitsOf(page, "with"), row.from - 1));
  return mark && row.states.length === parties.length - 1 ? row : undefined;
}

/** "У президента X состоялись встречи": he with whom they were, before the verb. */
const hadWithHim = (scene: Scene, verb: Frame, [first]: readonly PersonMention[]): PersonMention | undefined =>
  first &&
  scene.page.language.morphology.declines === "every" &&
  first.to <= verb.from &&
  first.f & F.GEN &&
  first.from === scene.page.sentences[verb.sentence].from + 1
    ? first
    : undefined;

/** "Ожидаются встречи министра иностранных дел A с …": the office whose meetings they are, right behind their noun. */
function officeBehind({ page, posts, persons }: Scene, event: Frame): PostMention | undefined {
  if (!event.nominal || page.language.morphology.declines !== "every") return undefined;
  const office = startingAt(posts, event.to);
  return office && !office.plural && office.state && office.f & F.GEN && !overlapping(persons, office) ? office : undefined;
}

/** "Запланированы встречи X с A и B": whose meetings those in the plural are, right after their noun. */
function ownerBehind(
  { page }: Scene,
  { sentence }: Draft,
  event: Frame,
  named: readonly PersonMention[],
): PersonOfText | undefined {
  const s = page.sentences[sentence];
  const [first, second] = named;
  if (!first || !event.nominal || first.from < event.to || !within(hitsOf(page, "apart"), s.from, event.to).length)
    return undefined;
  const marks = hitsOf(page, "with");
  const mark = second ? endingAt(marks, second.from) : startingAt(marks, first.to);
  return first.f & F.GEN && first.from - event.to <= 1 && mark && mark.from - first.to <= 1 ? first.person : undefined;
}

/** "President X's bilateral meetings with A, B and C": whose meetings they are, told before them in languages without cases. */
function ownerBefore({ page, persons }: Scene, draft: Draft, event: Frame, verb: Frame): PersonOfText | undefined {
  if (page.language.morphology.declines !== "none" || !event.nominal || !(event.f & F.PL)) return undefined;
  const owner = [0, 1, 2].map((n) => endingAt(persons, event.from - n)).find((m) => m !== undefined && (m.f & F.GEN) !== 0);
  if (!owner?.person.state || !startingAt(hitsOf(page, "with"), event.to)) return undefined;
  const { to } = page.sentences[draft.sentence];
  const men = within(persons, event.to, verb.from > event.to ? verb.from : to).map((m) => m.person);
  if (men.length < 2 || men.includes(owner.person)) return undefined;
  draft.persons = men;
  return owner.person;
}

/** "С X, затем – с Y": men who were met one after the other. */
const inTurn = (page: Page, named: readonly PersonMention[]): boolean =>
  named.some((m, i) => i > 1 && within(hitsOf(page, "thereafter"), named[i - 1].to, m.from).length > 0);

/** "Met with X and with Y", "önce X ile, ardından Y ile görüştü": several men, each with a mark of his own. */
function withEach(scene: Scene, verb: Frame, named: readonly PersonMention[]): boolean {
  const { page } = scene;
  const marks = hitsOf(page, "with");
  if (page.language.morphology.verbLast) {
    const partners = named.filter((m) => m.f & F.INS || startingAt(marks, m.to));
    // "X-пен және Y-пен" is one meeting as well as two
    const joined = partners.some((m, i) => i > 0 && within(hitsOf(page, "and"), partners[i - 1].to, m.nameFrom).length > 0);
    return partners.length > 1 && !joined && named.every((m) => isNominative(scene, m) || partners.includes(m));
  }
  if (page.language.morphology.declines !== "none") return false;
  const behind = named.filter((m) => m.from >= verb.to - 1 && m.from > verb.from);
  const start = (m: PersonMention) => endingAt(hitsOf(page, "article"), m.from)?.from ?? m.from;
  const marked = behind.filter((m) => endingAt(marks, start(m)) || start(m) === verb.to);
  // "with his Azerbaijani and Uzbek counterparts, X and Y": one mark of both
  const ownMark = (m: PersonMention, i: number) => m.from >= behind[i].to && endingAt(marks, start(m)) !== undefined;
  return behind.length > 1 && marked.length === behind.length && behind.slice(1).every(ownMark);
}

/** "X, A ülkesinin bakanı Y ve B ülkesinin bakanı Z ile görüştü": one who met men of several states, with each of whom he talked unless a table of three is told. */
function metInRow({ page, persons }: Scene, { rule, status, sentence, persons: met }: Draft): boolean {
  if (!page.language.morphology.verbLast || rule !== "encounter.meet" || status === "cancelled" || met.length < 3) return false;
  const s = page.sentences[sentence];
  if (within(hitsOf(page, "body of three"), s.from, s.to).length || within(hitsOf(page, "sides"), s.from, s.to).length)
    return false;
  const named = within(persons, s.from, s.to).filter((m) => met.includes(m.person));
  const last = named.at(-1);
  const marks = hitsOf(page, "with");
  if (!last || !(last.f & F.INS || startingAt(marks, last.to))) return false;
  // one before the row
  return new Set(met.map((p) => p.state)).size === met.length && named[0].person.state !== last.person.state;
}

/** "Встретился с президентом Финляндии X и генсеком ООН Y": one who met several men in office, each with a state of his own, behind a verb of one who talked. */
function chiefsInRow(scene: Scene, verb: Frame, { rule, status, sentence, persons: met }: Draft): boolean {
  const { page, persons } = scene;
  if (page.language.morphology.verbLast || rule !== "encounter.meet" || status === "cancelled" || met.length < 3) return false;
  const s = page.sentences[sentence];
  if (within(hitsOf(page, "body of three"), s.from, s.to).length || within(hitsOf(page, "sides"), s.from, s.to).length)
    return false;
  const [doer, ...partners] = within(persons, s.from, s.to).filter((m) => met.includes(m.person));
  if (!doer || doer.from >= verb.from || partners.some((m) => m.from < verb.from)) return false;
  // a prime minister and a minister of two states sit at no table of three
  const others =
    new Set(partners.map((m) => m.person.post)).size > 1 &&
    partners.every((m) => m.person.post) &&
    partners.some((m) => m.person.post?.startsWith("head-of-government") || m.person.post === "head-of-state");
  if (!others && !partners.every((m) => high.test(m.person.post ?? ""))) return false;
  return new Set(met.map((p) => p.state)).size === met.length && met.every((p) => p.state);
}

/** The office before a verb in its sentence that is told without a man. */
const officeBefore = ({ page, posts, persons }: Scene, verb: Frame): PostMention | undefined =>
  within(posts, page.sentences[verb.sentence].from, verb.from).find((p) => !p.plural && p.state && !overlapping(persons, p));

/** "The president met with prime ministers X of B and Y of C": the same where who met them is told by his office alone. */
function officeAndChiefs(scene: Scene, verb: Frame, { rule, status, persons: met, parties }: Draft): boolean {
  const office = officeBefore(scene, verb)?.state;
  if (!office || rule !== "encounter.meet" || status === "cancelled" || met.length < 2) return false;
  const states = new Set(met.map((p) => p.state));
  const s = scene.page.sentences[verb.sentence];
  if (within(hitsOf(scene.page, "body of three"), s.from, s.to).length) return false;
  return (
    states.size === met.length &&
    !states.has(office) &&
    parties.length === states.size + 1 &&
    met.every((p) => high.test(p.post ?? "")) &&
    within(scene.persons, s.from, s.to).every((m) => !met.includes(m.person) || m.from > verb.from)
  );
}

/** Offices whose holders one meets each by himself. */
const high = /^(?:head-of-(?:state|government)|speaker|royal|secretary-general|foreign-minister)/;

/** "X bilan uchrashuv, Y bilan muzokara bo‘lib o‘tdi": men of one state, with each of whom talks of their own are named. */
function metEach({ page, persons, frames }: Scene, draft: Draft): PersonOfText[] | undefined {
  if (!page.language.morphology.verbLast || draft.persons.length < 2) return undefined;
  if (new Set(draft.persons.map((p) => p.state)).size !== 1) return undefined;
  const s = page.sentences[draft.sentence];
  const marks = hitsOf(page, "with");
  const named = within(persons, s.from, s.to).filter((m) => draft.persons.includes(m.person));
  const talked = named.every((m) => {
    const end = startingAt(marks, m.to)?.to ?? (m.f & F.INS ? m.to : -1);
    return end > 0 && within(frames, end, end + 3).some((f) => f.sense === "n-meeting");
  });
  return talked ? [...new Set(named.map((m) => m.person))] : undefined;
}

/** «У него были беседы с X и Y»: men of several states, all of whom somebody met who is only pointed to, and he who was told of last. */
function partnersOfHim(
  { page, persons }: Scene,
  draft: Draft,
): { readonly doer: PersonOfText; readonly partners: readonly PersonOfText[] } | undefined {
  if (page.language.morphology.declines !== "every" || draft.persons.length < 2) return undefined;
  const s = page.sentences[draft.sentence];
  const named = within(persons, s.from, s.to).filter((m) => draft.persons.includes(m.person));
  if (named.length !== draft.persons.length || named.some((m) => !(m.f & F.INS))) return undefined;
  const states = new Set(named.map((m) => m.person.state));
  if (states.size !== named.length || states.has(null) || !endingAt(hitsOf(page, "with"), named[0].from)) return undefined;
  const { from } = page.sentences[Math.max(0, draft.sentence - 2)];
  const doer = within(persons, from, s.from).findLast((m) => !(m.f & CASES) && m.person.state)?.person;
  return doer && !states.has(doer.state) ? { doer, partners: named.map((m) => m.person) } : undefined;
}

/** "U X va Y bilan gaplashdi": men of several other states, all of them in the row that is marked as whom somebody met who is not named here. */
function partnersOnly({ page, persons, home }: Scene, draft: Draft): { host: string; men: PersonOfText[] } | undefined {
  // who met them is told by his office, if at all
  const others = draft.parties.filter((party) => !draft.persons.some((p) => p.state === party));
  const host = others.length === 1 && !draft.inferred.parties ? others[0] : home;
  if (!page.language.morphology.verbLast || !host || draft.persons.length < 2) return undefined;
  if (host !== others[0] && draft.parties.includes(host)) return undefined;
  const s = page.sentences[draft.sentence];
  const named = within(persons, s.from, s.to).filter((m) => draft.persons.includes(m.person));
  const last = named.at(-1);
  if (!last || !(last.f & F.INS || startingAt(hitsOf(page, "with"), last.to))) return undefined;
  const joined = named.every((m, i) => {
    const next = named[i + 1];
    if (!next) return true;
    const and = startingAt(hitsOf(page, "and"), m.to);
    // "X ошондой эле Y менен": he, too
    if (and && and.to - and.from > 1 && page.words.slice(and.from, and.to).every((w) => w)) return false;
    // "X, Y bilan": the last of a row stands behind "and", and who stands before a comma is the one who met him
    const link = and !== undefined || (i < named.length - 2 && page.words[m.to] === undefined);
    return link && (and ? and.to : m.to + 1) === next.from;
  });
  const men = named.map((m) => m.person);
  const each = new Set(men.map((p) => p.state));
  return joined && each.size === men.length && !each.has(null) ? { host, men } : undefined;
}

/** Whether a verb or the noun beside it tells of meetings in the plural, where endings tell. */
const areMeetings = ({ words, language }: Page, verb: Frame, event: Frame): boolean =>
  language.morphology.verbLast &&
  words
    .slice(Math.min(verb.from, event.from), verb.to)
    .some((w) => w?.readings[0]?.known && (w.readings[0].f & (F.PL | F.V)) === F.PL);

/** Whether those met are people who speak for no side ("with students", "iş insanlarıyla"). */
export function meetsLaymen(scene: Scene, sentence: number, verb: Frame): boolean {
  const { page, persons } = scene;
  const s = page.sentences[sentence];
  if (within(persons, s.from, s.to).length > 1) return false;
  if (!page.language.morphology.verbLast) {
    // "met with young scientists"
    const marks = hitsOf(page, "with");
    const mark = startingAt(marks, verb.to) ?? endingAt(marks, verb.to);
    return mark !== undefined && within(hitsOf(page, "layman"), mark.to, mark.to + 3).length > 0;
  }
  const marker = endingAt(hitsOf(page, "with"), verb.from);
  return hitsOf(page, "layman").some((h) => (marker ? h.to === marker.from : h.to === verb.from && (h.f & F.INS) !== 0));
}

/** Whether men of two states are named in a sentence that tells of an opening, or told together by their office as those who do it. */
export function opensTogether(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  const isOfBoth = (p: PostMention) =>
    p.states.length > 1 || (p.states.length === 0 && scene.pair.length === 2 && /^head-of-(?:state|government)$/.test(p.post));
  const { verbLast } = scene.page.language.morphology;
  const isSomewhere = verbLast || within<Stretch>(scene.places, s.from, s.to).length > 0;
  if (isSomewhere && within(scene.posts, s.from, s.to).some((p) => p.plural && isOfBoth(p) && isNominative(scene, p)))
    return true;
  return new Set(within(scene.persons, s.from, s.to).flatMap((m) => (m.person.state ? [m.person.state] : []))).size > 1;
}

/** Whether two states are named right beside an event ("talks between the presidents of Kazakhstan and Turkey"). */
export function sidesNamed(scene: Scene, noun: Frame): boolean {
  const named = within(scene.parties, noun.from - 9, noun.to + 9).filter(
    (p) => p.by !== "capital" && !p.party.startsWith("org:") && besides(scene, p, noun, 9),
  );
  return new Set(named.map((p) => p.party)).size > 1 || isOfMenNamed(scene, noun);
}

/** "Prezident X-in Prezident Y ilə iyulda Rigada görüşü": talks that one man had with another of another state, who both stand before them. */
function isOfMenNamed({ page, persons }: Scene, noun: Frame): boolean {
  if (!page.language.morphology.verbLast || noun.f & (F.LOC | F.ABL)) return false;
  const men = within(persons, Math.max(page.sentences[noun.sentence].from, noun.from - 26), noun.from);
  const marks = hitsOf(page, "with");
  const other = men.findLast((m) => m.f & F.INS || startingAt(marks, m.to));
  return (
    other !== undefined &&
    noun.from - other.to <= 10 &&
    men.some((m) => m.f & F.GEN && m.to <= other.from && m.person.state !== other.person.state)
  );
}

/** "During the visit": a noun of a visit that only refers to one told before, without a place of its own. */
export function refers(scene: Scene, sentence: number, noun: Frame): boolean {
  const { page } = scene;
  const s = page.sentences[sentence];
  if (endingAt(hitsOf(page, "nth-day"), noun.from)) return true;
  const preposition = ["at", "within"]
    .flatMap((cat) => [endingAt(hitsOf(page, cat), noun.from, 4), endingAt(hitsOf(page, cat), noun.from - 1, 4)])
    .find((hit) => hit !== undefined);
  if (!preposition || preposition.from < s.from) return false;
  return !within(scene.places, noun.to, noun.to + 4).length && !within(scene.parties, noun.to, noun.to + 4).length;
}

/** Whether the sentence names a person, an office or a side. */
export function someone(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  return (
    within(scene.persons, s.from, s.to).length > 0 ||
    within(scene.posts, s.from, s.to).length > 0 ||
    delegations(scene, s).length > 0 ||
    ["sides", "side", "role-noun"].some((cat) => within(hitsOf(scene.page, cat), s.from, s.to).length > 0)
  );
}

/** Whether the object of a verb of visiting is a person. */
export function visitsPerson(scene: Scene, sentence: number, verb: Frame): boolean {
  // «принял X, прибывшего с визитом»: whom the participle describes
  if (!verb.finite && verb.f & F.PTCP && !scene.page.language.morphology.verbLast) return false;
  const s = scene.page.sentences[sentence];
  return within(scene.persons, s.from, verb.from).some(
    (m) => m.f & (F.ACC | F.DAT) && apartBy(scene, m.to, verb.from) <= 2 && !isInviter(scene, m),
  );
}

/** How many words stand between two tokens, days apart. */
function apartBy({ dates }: Scene, from: number, to: number): number {
  return to - from - within(dates, from, to).reduce((sum, d) => sum + d.to - d.from, 0);
}

/** The office of the man whom another visits, where endings of names tell («президента посетил министр»): he stands right beside the verb. */
export function visitedOf(scene: Scene, verb: Frame): string | undefined {
  const { page, persons } = scene;
  if (page.language.morphology.declines !== "every" || verb.nominal || !verb.finite) return undefined;
  const s = page.sentences[verb.sentence];
  const host = endingAt(persons, verb.from) ?? startingAt(persons, verb.to);
  // «по приглашению министра X посетит Баку»
  if (!host || !(host.f & (F.ACC | F.GEN)) || isNominative(scene, host) || isInviter(scene, host)) return undefined;
  const guest = within(persons, s.from, s.to).find((m) => m.person !== host.person && m.person.state !== host.person.state);
  return guest && (host.person.post ?? "");
}

/** Whether what is visited is a building or monument, not a country or town: its object is no place that counts. */
export function visitsSite(scene: Scene, sentence: number, verb: Frame): boolean {
  const { page } = scene;
  const s = page.sentences[sentence];
  const known = (from: number, to: number) =>
    within(scene.parties, from, to).length > 0 ||
    within(scene.persons, from, to).length > 0 ||
    within(scene.places, from, to).some((p) => p.kind !== "site");
  if (!page.language.morphology.verbLast) {
    // "visited the monument to", "toured a chemical plant in Tashkent"
    for (let i = verb.to; i < s.to && i < verb.to + 8 && page.words[i]; i++) {
      if (startingAt(hitsOf(page, "sites"), i)) return true;
      if (i > verb.to + 1 && ["at", "with", "by"].some((cat) => startingAt(hitsOf(page, cat), i))) return false;
    }
    return false;
  }
  let at = verb.from - 1;
  while (at > s.from && page.words[at]?.particle) at--;
  const object = at >= s.from ? page.words[at]?.readings[0] : undefined;
  return (
    object !== undefined &&
    ((object.f & F.ACC) !== 0 || ((object.f & F.DAT) !== 0 && startingAt(hitsOf(page, "plants"), at) !== undefined)) &&
    (object.f & F.V) === 0 &&
    !known(at - 1, verb.from) &&
    !known(at, verb.from) &&
    // "Bakan Yardımcısı Mustafa Tuzcu'yu": a man whose mention begins with his office
    !around(scene.persons, { from: at, to: at + 1 }).length
  );
}

/** Whether a verb of receiving has a person or delegation for its object, not a document or a decision. */
export function receives(scene: Scene, sentence: number, verb: Frame): boolean {
  const s = scene.page.sentences[sentence];
  const { verbLast } = scene.page.language.morphology;
  const guests = [...within(scene.persons, s.from, s.to), ...within(scene.posts, s.from, s.to), ...delegations(scene, s)];
  // "hosted X for talks": whom the verb's own words enclose
  const held = (m: Stretch) => m.from > verb.from && m.to < verb.to && !verbLast;
  const someone = guests.filter((m) => m.to <= verb.from || m.from >= verb.to || held(m));
  // "the summit hosted by Astana"
  const event = verbLast
    ? takesEvent(scene, verb)
    : verb.voice === "passive"
      ? hostsEvent(scene, verb)
      : givesEvent(scene, verb, someone);
  // "received him the next day"
  const him = !verbLast && verb.voice !== "passive" && startingAt(hitsOf(scene.page, "him"), verb.to) !== undefined;
  if ((event && !him) || (!verbLast && isHostedByPlace(scene, verb))) return false;
  if (adopts(scene, verb, s, verbLast)) return false;
  // «поручений, принятых по итогам визита»: what a participle tells of stands right before its comma, or behind who took it
  if (scene.page.language.morphology.declines === "every" && verb.voice === "passive" && !verb.finite && verb.f & F.PTCP)
    return someone.some(
      (m) => m.to === verb.from || (m.to === verb.from - 1 && !scene.page.words[m.to]) || (m.from >= verb.to && !(m.f & F.INS)),
    );
  // "received 20 buses from China, the minister said", "is to receive its first trains, according to X"
  const object = scene.page.language.morphology.declines !== "every" && verb.voice !== "passive";
  if (!verbLast) {
    if (!object) return someone.length > 0;
    // "received by H.E. Mr X"
    const past = { from: verb.from, to: pastHonorifics(scene.page, verb.to) };
    return (
      startingAt(hitsOf(scene.page, "him"), verb.to) !== undefined ||
      someone.some((m) => held(m) || (m.from >= verb.to && besides(scene, past, m, 2)) || afterDay(scene, verb, m))
    );
  }
  const followed = (m: Stretch) =>
    startingAt(hitsOf(scene.page, "with"), m.to) ??
    startingAt(
      scene.persons.filter((p) => p.nameFrom === m.to),
      m.from,
    );
  // "qəbul edilmiş Bəyannamə": what a participle says to have been adopted stands right after it, as a man would who was received
  if (verb.voice === "passive" && !verb.finite && verb.f & F.PTCP && !(verb.f & (CASES | F.PSS3)))
    return someone.some((m) => m.from >= verb.to && m.from - verb.to <= 2);
  // "чечим … кабыл алынды": who is received is the subject
  if (verb.voice === "passive") return someone.some((m) => !(m.f & CASES) && !followed(m));
  const edge = endingAt(hitsOf(scene.page, "apart"), verb.from)?.from ?? verb.from;
  return someone.some((m) => m.f & F.ACC && m.to <= verb.from) || someone.filter((m) => edge - m.to <= 2).length > 0;
}

/** "Received on 19 May the minister", "received in Baku today a delegation": a day or a place between a verb and its object. */
function afterDay(scene: Scene, verb: Frame, object: Stretch): boolean {
  if (object.from < verb.to || object.from - verb.to > 9) return false;
  let at = verb.to;
  for (const list of [scene.dates, scene.places, scene.dates])
    for (const step of [0, 1]) {
      const found = startingAt<Stretch>(list, at + step);
      if (!found) continue;
      at = found.to;
      break;
    }
  return at > verb.to && object.from >= at && object.from - at <= 2 && besides(scene, verb, object, 9);
}

/** "The third will be hosted by Berlin": who is received is received by a man. */
function isHostedByPlace({ page, places, parties, persons, posts }: Scene, verb: Frame): boolean {
  if (verb.voice !== "passive") return false;
  const at = startingAt(hitsOf(page, "by"), verb.to)?.to ?? (endingAt(hitsOf(page, "by"), verb.to) ? verb.to : undefined);
  if (at === undefined) return false;
  const named = startingAt(places, at)?.kind === "settlement" || startingAt(parties, at)?.by === "name";
  return named && !around(persons, { from: at, to: at + 1 }).length && !around(posts, { from: at, to: at + 1 }).length;
}

/** Whether an event is what a passive tells to be received, that is held: its noun stands right before it. */
const hostsEvent = ({ frames }: Scene, verb: Frame): boolean =>
  within(frames, verb.from - 5, verb.from).some((f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-visit");

/** "Toshkent rektorlar forumini qabul qiladi": an event that a town takes in is the object, right before the verb. */
const takesEvent = ({ frames }: Scene, verb: Frame): boolean =>
  verb.voice === "active" &&
  within(frames, verb.from - 2, verb.from).some(
    (f) => f.to === verb.from && f.sense.startsWith("n-") && f.sense !== "n-visit" && f.f & F.ACC && !(f.f & F.V),
  );

/** "Ashgabat hosted talks between X and Y", «примет форум ректоров»: an event is the object, before whoever is named. */
function givesEvent({ page, frames }: Scene, verb: Frame, guests: readonly Stretch[]): boolean {
  const every = page.language.morphology.declines === "every";
  const event = beginningIn(frames, verb.to, verb.to + 3).find(
    (f) => f.nominal && f.sense.startsWith("n-") && (f.from === verb.to || !every || (f.f & CASES) === F.ACC),
  );
  if (!event || (every && event.f & (F.GEN | F.DAT | F.LOC | F.INS))) return false;
  return guests.every((m) => m.to <= verb.from || m.from >= event.to);
}

/** Whether a document or decision stands right beside the verb: in these languages what is received and what is adopted have one verb. */
function adopts({ page, persons }: Scene, verb: Frame, s: Stretch, verbLast: boolean): boolean {
  return within(hitsOf(page, "document"), Math.max(s.from, verb.from - 4), Math.min(s.to, verb.to + (verbLast ? 8 : 4))).some(
    (paper) => {
      const before = verb.from - paper.to;
      const after = paper.from - verb.to;
      if (before < 0 && after < 0) return true;
      // "2018-ci ildə qəbul edilmiş … haqqında Bəyannamə"
      const described =
        verbLast && after >= 0 && verb.voice === "passive" && !verb.finite && (verb.f & (F.PTCP | CASES)) === F.PTCP;
      if (described && !within(persons, verb.to, paper.to).length) return true;
      const near = before >= 0 ? before <= (verbLast ? 1 : 2) : !verbLast && after >= 0 && after <= 1;
      return near && !within(persons, Math.min(paper.from, verb.from), Math.max(paper.to, verb.to)).length;
    },
  );
}

export const hasPersons = (scene: Scene, sentence: number, verb: Frame): boolean => {
  const s = scene.page.sentences[sentence];
  return within(scene.persons, s.from, verb.from).length >= 2;
};

export function personNear(scene: Scene, sentence: number, noun: Frame): boolean {
  const s = scene.page.sentences[sentence];
  return [...within(scene.persons, s.from, s.to), ...within(scene.posts, s.from, s.to)].some(
    (m) => (m.to <= noun.from ? noun.from - m.to : m.from - noun.to) <= 4,
  );
}
