import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { doerBehind, isAmidDeed, purposeOf } from "./encounter-clause.ts";
import {
  chief,
  formatOf,
  hasPersons,
  hasSides,
  isHost,
  isOccasion,
  isOnlyWhen,
  isWithAnother,
  meetsLaymen,
  receives,
  someone,
  statesMeet,
  visitedOf,
  visitsPerson,
  visitsSite,
} from "./encounter-clues.ts";
import { sideThatDid } from "./encounter-doer.ts";
import { isCounted, isSittingOf, type Told } from "./encounter-events.ts";
import { townThatReceives } from "./encounter-held.ts";
import { visitingOf } from "./encounter-here.ts";
import { isListedAlone, isSeriesOf } from "./encounter-light.ts";
import { gladly } from "./encounter-merge.ts";
import { datesOf } from "./encounter-near.ts";
import { rememberer, whoDid } from "./encounter-persons.ts";
import { namesTwoStates } from "./encounter-together.ts";
import { bodyBefore, heWithPeers } from "./encounter-told.ts";

/** Verbs that tell an encounter by themselves. */
const verbKinds: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  meet: "meeting",
  receive: "reception",
  "pay-call": "reception",
  courtesy: "reception",
  phone: "call",
  summon: "meeting",
  visit: "visit",
  "lay-wreath": "ceremony",
};

/** "X'i ağırlamaktan memnuniyet duydum": what gladdened somebody has been. */
const gladdens = (own: readonly Frame[], verb: Frame): boolean =>
  (verb.f & F.ABL) !== 0 &&
  own.some((f) => (f.sense === "welcome" || f.sense === "a-welcome") && f.from >= verb.to && f.from - verb.to <= 3);

/** Whether a crowd does the visiting ("868 bin turistin Türkiye'yi ziyaret ettiğini", «Казахстан посетили 2 млн граждан»). */
function comeInCrowds({ page, amounts, persons, posts }: Scene, verb: Frame): boolean {
  const { from, to } = page.sentences[verb.sentence];
  // «30 учителей приедут»: so many who hold no office
  const near = within(amounts, Math.max(from, verb.from - (page.language.morphology.verbLast ? 6 : 3)), verb.from).find(
    (a) => a.unit === "count" && a.value > 1 && !overlapping(hitsOf(page, "ordinal"), a),
  );
  if (near) {
    const other = [persons, posts, hitsOf(page, "institution"), hitsOf(page, "states")].some(
      (list) => within<Stretch>(list, near.from, verb.from).length > 0,
    );
    if (!other) return true;
  }
  // "X aholi mamlakatimizga ko‘p safar qilayotganini aytdi": of whom it is told that they come
  const people =
    page.language.morphology.verbLast && verb.f & F.ACC
      ? within(hitsOf(page, "layman"), Math.max(from, verb.from - 9), verb.from).findLast((h) => !(h.f & CASES))
      : undefined;
  if (people && !within(persons, people.to, verb.from).length && !within(posts, people.to, verb.from).length) return true;
  const end = page.language.morphology.declines === "every" ? Math.min(to, verb.to + 5) : verb.from;
  return within(amounts, Math.max(from, verb.from - 7), end).some(
    (a) => a.unit === "count" && a.value >= 500 && !overlapping(hitsOf(page, "ordinal"), a),
  );
}

/** Whether a rite is only what somebody agreed, proposed or plans to do: an infinitive, of no day. */
function isOnlyMeant(scene: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (scene.page.language.morphology.verbLast || verb.finite || verb.time !== "future") return false;
  if (datesOf(scene, verb.sentence).some((d) => d.kind !== "year" && d.future !== null && d.bound === null)) return false;
  return own.some((f) => f.to <= verb.from && verb.from - f.to <= 2 && meant.has(f.sense));
}

const meant: ReadonlySet<Sense> = new Set([
  "agree",
  "propose",
  "intend",
  "decide",
  "pledge",
  "plan",
  "reassure",
  "instruct",
  "prepare",
]);

/** "X condoled with Y. The telegram says …": what the sentence after tells to have been written. */
function wroteSo({ page, persons, frames }: Scene, verb: Frame): boolean {
  const next = page.sentences[verb.sentence + 1];
  if (!next || verb.negative || !verb.finite || verb.time !== "past") return false;
  const { from, to } = page.sentences[verb.sentence];
  const men = within(persons, from, to);
  if (new Set(men.map((m) => m.person.state)).size < 2 || within(frames, from, to).some((f) => f.sense === "n-message"))
    return false;
  const { declines } = page.language.morphology;
  const opening = within(frames, next.from, next.from + 5).find((f) => f.sense === "n-message");
  if (!opening) return false;
  // «Телеграмма опубликована …»
  const itself = declines === "every" && opening.from === next.from && !(opening.f & (CASES | F.PL));
  return itself || (declines === "none" ? startsLed(page, next.from) : (opening.f & F.LOC) !== 0);
}

/** Whether a preposition of time or place opens a sentence ("In the letter …"). */
const startsLed = (page: Page, from: number): boolean =>
  ["at", "within"].some((cat) => startingAt(hitsOf(page, cat), from) !== undefined);

/** Whether a rite is told right before, in the same paragraph. */
function isOfRite({ page, frames }: Scene, verb: Frame): boolean {
  const { paragraph } = page.sentences[verb.sentence];
  const before = page.sentences[Math.max(verb.sentence - 2, 0)];
  return within(frames, before.from, verb.from).some(
    (f) => f.sense === "lay-wreath" && page.sentences[f.sentence].paragraph === paragraph,
  );
}

/** The letter that somebody is told to have handed to a man of another side who stands between, where verbs don't stand last. */
function letterHanded(scene: Scene, own: readonly Frame[], verb: Frame): Frame | undefined {
  if (scene.page.language.morphology.verbLast || !verb.finite || verb.time !== "past" || verb.negative) return undefined;
  if (own.some((f) => f.sense === "send")) return undefined;
  const noun = own.find((f) => f.from >= verb.to && (f.nominal || f.finite));
  if (noun?.sense !== "n-message" || noun.from - verb.to > 12 || noun.f & CASES & ~F.ACC) return undefined;
  const given = within(scene.persons, verb.to, noun.from).some((m) => m.person.state !== null);
  return given && namesTwoStates(scene, verb.sentence) ? noun : undefined;
}

/** Rites and letters: they are told with verbs that alone mean other things. */
export function rites(given: Told): void {
  const { scene, sentence, own, out, verbLast, push } = given;
  for (const verb of own)
    if (
      verb.sense === "lay-wreath" &&
      !out.length &&
      (someone(scene, sentence) || datesOf(scene, sentence).length > 0) &&
      !(verb.f & F.ABL) &&
      // "1 million daraxt ekilishini": how many are to be planted
      !(verbLast && verb.f & F.MSDR && within(scene.amounts, verb.from - 4, verb.from + 1).length) &&
      // "açılışta yaptığı konuşma": at an opening something else is done
      !(verbLast && !verb.finite && verb.to - verb.from > 1 && (scene.page.words[verb.from]?.readings[0]?.f ?? 0) & F.LOC) &&
      // "a ceremony to open the embassy": its noun tells it
      !(!verbLast && !verb.finite && own.some((n) => n.sense === "n-ceremony" && n.to <= verb.from && verb.from - n.to <= 1)) &&
      // "agreed to open a trade house"
      !isOnlyMeant(scene, own, verb) &&
      // "пайдубалын түптөө аземине катышат": the noun tells it
      !(verbLast && verb.f & F.MSDR && !verb.finite && own.some((n) => n.sense === "n-ceremony" && n.from === verb.to))
    )
      push("ceremony", verb, verb, "encounter.ceremony");
  for (const verb of own) {
    // "handed the prime minister of A a letter from the president of B": whom it is given to stands between
    const letter = verb.sense === "express" && !out.length ? letterHanded(scene, own, verb) : undefined;
    if (letter) push("message", letter, { ...verb, sense: "send" }, "encounter.handed");
    if (verb.sense !== "send" && verb.sense !== "congratulate" && verb.sense !== "condole") continue;
    if (verb.sense !== "send" && !out.some((d) => d.kind === "message") && wroteSo(scene, verb)) {
      push("message", verb, verb, "encounter.message");
      continue;
    }
    const noun = own.find((f) => f.sense === "n-message" && Math.abs(f.from - verb.from) < 12);
    // "в послании": the noun is no sending
    const same = noun?.from === verb.from && noun.to === verb.to && (noun.f & F.LOC) !== 0;
    // "хат алмасумен шектелді": how something was done
    const means = verb.f & F.MSDR && !verb.finite && (verb.f & F.INS || startingAt(hitsOf(scene.page, "with"), verb.to));
    // "received credentials of the ambassadors. X and Y presented their letters"
    const rite = noun && verb.to - verb.from > 1 && isOfRite(scene, verb);
    // "samimiy tabriklar": wishes look like the verb's form for what is still to come
    const wishes = verb.sense !== "send" && verb.time === "future";
    if (noun && !verb.negative && !same && !means && !rite && !wishes && (verb.sense === "send" || noun !== verb))
      push(
        "message",
        noun,
        verb,
        verb.to - verb.from > 1 && verb.sense === "send" && !(verbLast && isListedAlone(scene.page, "send", verb.to - 1))
          ? "encounter.handed"
          : "encounter.message",
      );
  }
}

/** "Delegatsiya Bosh vazir X huzurida bo‘ldi": a delegation that calls on a man who is named. */
function delegationCalls(scene: Scene, verb: Frame): boolean {
  const { from } = scene.page.sentences[verb.sentence];
  const host = within(scene.persons, from, verb.from).at(-1);
  if (host?.to !== verb.from) return false;
  return within(hitsOf(scene.page, "institution"), from, host.from).some(
    (h) => h.entry.code === "delegation" && isNominative(scene, h),
  );
}

/** "Бир катар эки тараптуу жолугушууларды өткөрдү": meetings of one man in the plural with nobody beside him, of which each will be told. */
function isSeries(scene: Scene, verb: Frame): boolean {
  const { page, persons, parties } = scene;
  if (page.language.morphology.declines === "none") return isSeriesOf(scene, verb);
  if (!page.language.morphology.verbLast || !verb.finite || verb.to - verb.from < 2 || verb.f & F.VPL) return false;
  const series = F.PL | F.ACC;
  const { readings } = page.words[verb.from] ?? { readings: [] };
  if (!readings.some((r) => r.known && !(r.f & F.V) && (r.f & series) === series)) return false;
  const { from } = page.sentences[verb.sentence];
  const men = within(persons, from, verb.from);
  const abroad = within(parties, from, verb.from).some((p) => p.party !== men[0]?.person.state && p.by !== "capital");
  return men.length === 1 && isNominative(scene, men[0]) && !abroad && !hasSides(scene, verb.sentence);
}

/** «Астана примет премьер-министра X»: whom a town will receive is on a visit there. */
function isHostTown({ page, places, persons }: Scene, verb: Frame): boolean {
  if (verb.nominal || !verb.finite || verb.voice !== "active" || page.language.morphology.declines !== "every") return false;
  const town = endingAt(places, verb.from);
  // «в Баку принял»: a town that no case changes stands behind its preposition
  if (town?.kind !== "settlement" || town.f & CASES || endingAt(hitsOf(page, "at"), town.from)) return false;
  const { to } = page.sentences[verb.sentence];
  return within(persons, verb.to, to).some((m) => m.person.state !== town.state && m.from - verb.to <= 1);
}

/** "İki cumhurbaşkanının nisanda görüşeceğini söyledi": office-holders in the genitive right before what they did or will do, a day and a town between. */
function officesOf({ page, posts }: Scene, verb: Frame): boolean {
  if (!(verb.f & F.PSS3)) return false;
  return within(posts, Math.max(page.sentences[verb.sentence].from, verb.from - 7), verb.from).some(
    (p) => (p.f & F.GEN) !== 0 && (verb.time === "future" || p.plural),
  );
}

/** "Qonağın X tərəfindən qəbul olunacağı da gözlənilir": whether what will be done to somebody is what is expected or told. */
const isForetold = (own: readonly Frame[], verb: Frame): boolean =>
  verb.voice === "passive" &&
  (verb.f & (F.FUT | F.PSS3 | F.OBLIG)) === (F.FUT | F.PSS3) &&
  own.some((f) => (f.sense === "plan" || f.sense === "say") && f.finite && f.from >= verb.to && f.from - verb.to <= 1);

/** "Geçen hafta Tiflis'te bir araya gelen bakan yardımcıları": office-holders right after the participle that tells what they did on a day in a town. */
function officesAfter({ page, posts, dates, places }: Scene, verb: Frame): boolean {
  if (!page.language.morphology.verbLast || verb.f & (CASES | F.PSS3 | F.FUT | F.MSDR)) return false;
  const who = beginningIn(posts, verb.to, verb.to + 2).find((p) => p.plural && p.states.length !== 1);
  if (!who) return false;
  const before = { from: Math.max(page.sentences[verb.sentence].from, verb.from - 7), to: verb.from };
  return (
    within(dates, before.from, before.to).some((d) => d.past !== null) &&
    within(places, before.from, before.to).some((p) => p.kind === "settlement" && (p.f & F.LOC) !== 0)
  );
}

/** "X, who attends a forum, met with the Georgian minister": the one man named met an office of another state. */
function meetsOffice({ page, persons, posts }: Scene, verb: Frame): boolean {
  if (!verb.finite) return false;
  const { from, to } = page.sentences[verb.sentence];
  const [man] = within(persons, from, to);
  if (!man?.person.state) return false;
  const { verbLast } = page.language.morphology;
  const marks = hitsOf(page, "with");
  return within(posts, verbLast ? man.to : verb.to, verbLast ? verb.from : to).some(
    (p) =>
      p.states.length > 0 &&
      !p.states.includes(man.person.state as string) &&
      (verbLast ? p.f & F.INS || startingAt(marks, p.to) : p.from - verb.to <= 2),
  );
}

/** "The Indian ambassador was summoned to the ministry": whether an ambassador of a state stands beside who is called. */
function callsEnvoy({ page, persons, posts }: Scene, verb: Frame): boolean {
  const { from, to } = page.sentences[verb.sentence];
  if (verb.negative || verb.time === "future") return false;
  return (
    within(persons, from, to).some((m) => m.person.post === "ambassador" && m.person.state !== null) ||
    within(posts, from, to).some((p) => p.post === "ambassador" && p.states.length > 0)
  );
}

/** "Welcomed Foreign Minister X at the residence": whether a guest himself is welcomed, not what he did or said. */
function welcomesGuest({ page, persons }: Scene, verb: Frame): boolean {
  if (verb.sense !== "welcome" || verb.voice !== "active" || page.language.morphology.declines !== "none") return false;
  const guest = startingAt(persons, verb.to);
  return guest?.by === "name" && guest.nameFrom > guest.from && !(guest.f & F.GEN) && !startingAt(hitsOf(page, "and"), guest.to);
}

/** "A fortress visited by 9,000 guests": a number of people, none of them named, comes. */
function isVisitedByCrowd({ amounts, page, persons }: Scene, verb: Frame): boolean {
  if (page.language.morphology.verbLast || verb.nominal || !beginningIn(hitsOf(page, "by"), verb.to, verb.to + 4).length)
    return false;
  const { to } = page.sentences[verb.sentence];
  const crowd = beginningIn(amounts, verb.to, Math.min(to, verb.to + 8))[0];
  return crowd?.unit === "count" && within(persons, verb.to, to).length === 0;
}

/** Whether a rite is the object of a verb of visiting right beside it, in a sentence that names men of two states. */
function isVisitedRite({ page, persons }: Scene, noun: Frame, verb: Frame): boolean {
  if (noun.sense !== "n-ceremony" || !(noun.f & F.ACC) || Math.max(verb.from - noun.to, noun.from - verb.to) > 4) return false;
  const { from, to } = page.sentences[verb.sentence];
  return new Set(within(persons, from, to).flatMap((m) => m.person.state ?? [])).size > 1;
}

/** What men do with each other, by verbs that tell it alone: they meet, call, receive, visit. */
export function doings(given: Told): void {
  const { scene, sentence, own, nouns, format, headline, verbLast, out, push } = given;
  for (const told of own) {
    const verb = welcomesGuest(scene, told) ? { ...told, sense: "receive" as const } : told;
    const kind = verbKinds[verb.sense];
    if (!kind || verb.sense === "lay-wreath") continue;
    if (verb.sense === "summon" && !callsEnvoy(scene, verb)) continue;
    // "met with visiting Minister X": what he was met for tells when
    if (kind === "visit" && visitingOf(scene, verb)) continue;
    if (
      (verb.sense === "pay-call" || verb.sense === "courtesy") &&
      !hasPersons(scene, sentence, verb) &&
      within(scene.persons, verb.to, scene.page.sentences[sentence].to).length === 0 &&
      !(verbLast && delegationCalls(scene, verb))
    )
      continue;
    // «следующую встречу министров примет Душанбе»: the event
    if (verb.sense === "receive" && nouns.length && !verbLast && townThatReceives(scene, verb)) continue;
    // «принял участие»
    if (verb.sense === "receive" && own.some((f) => f.sense === "attend" && f.from <= verb.from && f.to > verb.to)) continue;
    // "was met at the airport by Deputy Prime Minister X": welcomed
    const welcomed = verb.sense === "meet" && verb.voice === "passive" && !verb.nominal;
    if (welcomed && scene.page.language.morphology.declines === "none") {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "who is met is only welcomed");
      continue;
    }
    if (verb.sense === "receive" && !receives(scene, sentence, verb)) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "no person or delegation is received");
      continue;
    }
    // "kelishini ma'lum qildi": he said that he would come
    const doer = doerBehind(scene, own, verb);
    const guests = doer ? [scene.persons, scene.posts].flatMap((list) => within<Stretch>(list, verb.to, doer.from)) : [];
    const behind = kind === "visit" || guests.length > 0 ? doer : undefined;
    // "tashrif buyurishi ma'lum qilindi"
    const foretold = own.some(
      (f) =>
        f.sense === "say" &&
        f.finite &&
        f.from === verb.to &&
        (verb.f & F.ACC || (f.voice === "passive" && (verb.f & (F.MSDR | F.PSS3)) === (F.MSDR | F.PSS3))),
    );
    // "President X to hold talks with Y": what a headline tells so lies ahead
    const ahead = headline && verb.time === "future" && !verbLast;
    const due =
      own.some((f) => ["plan", "agree", "intend", "future", "decide"].includes(f.sense)) ||
      purposeOf(scene, verb, own) !== undefined;
    if (kind === "visit" && isVisitedByCrowd(scene, verb)) continue;
    // "that X met Y in Moscow on 15 July shows it": the day is past
    const gone =
      (verb.f & F.PSS3) !== 0 &&
      hasPersons(scene, sentence, verb) &&
      datesOf(scene, sentence).some((d) => (d.past?.length ?? 0) > 9 && d.to <= verb.from);
    const amid = isAmidDeed(scene, own, verb);
    if (verb.f & F.MSDR && !verb.finite && !foretold && !due && !ahead && !gone && !gladdens(own, verb) && !behind && !amid) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "a verbal noun that nobody plans or agrees on");
      continue;
    }
    // "temaslarda bulunmak üzere Taşkent'i ziyaret edecek": the same journey, told by what it is for
    const journey = (f: Frame) => (f.sense === "visit" || f.sense === "go") && f.finite && f.from >= verb.to;
    if (kind === "visit" && verbLast && !verb.finite && own.some(journey))
      if ((verb.f & F.MSDR && !(verb.f & CASES)) || (verb.f & F.LOC && !(verb.f & F.MSDR))) continue;
    // "hazırlıklar görüşülmüştü": what is passive without a partner is talked about
    const bare = verb.to - verb.from === 1 && verb.voice === "passive";
    if (kind === "meeting" && verbLast && bare && !isWithAnother(scene, sentence)) continue;
    // "баарлашууда": the time of something else
    if (verbLast && verb.f & F.MSDR && verb.f & F.LOC && !verb.finite && !hasPersons(scene, sentence, verb)) continue;
    const whose = whoDid(scene, sentence, verb);
    if (
      kind !== "visit" &&
      verb.f & F.PTCP &&
      !verb.finite &&
      // "will be received"
      !(verb.time === "future" && !verbLast) &&
      !whose &&
      !rememberer(scene, verb) &&
      !officesAfter(scene, verb) &&
      !behind &&
      !amid &&
      !hasPersons(scene, sentence, verb) &&
      !hasSides(scene, sentence) &&
      !sideThatDid(scene, verb) &&
      !(foretold && officesOf(scene, verb)) &&
      !isForetold(own, verb)
    )
      continue;
    if (kind === "meeting" && own.some((n) => n.nominal && n.from < verb.to && n.to > verb.from && isSittingOf(scene, n, own)))
      continue;
    if (
      (kind === "meeting" && isSeries(scene, verb)) ||
      ((kind === "visit" || kind === "meeting") && verbLast && isCounted(scene, verb))
    )
      continue;
    // "iş insanlarını buluşturan forum": what brings others together
    if (kind === "meeting" && verbLast && verb.to - verb.from === 1 && verb.f & F.CAUS) continue;
    // "öğrencilerle buluştu"
    if (kind === "meeting" && meetsLaymen(scene, sentence, verb)) continue;
    // «церемонию открытия посетили министры X и Y»: who goes to a rite is at it
    const rite = kind === "visit" && verb.finite ? nouns.find((n) => isVisitedRite(scene, n, verb)) : undefined;
    if (rite) {
      push("ceremony", rite, verb, "encounter.attend+n-ceremony");
      continue;
    }
    if (kind === "visit" && (visitsSite(scene, sentence, verb) || comeInCrowds(scene, verb))) continue;
    // told of a man, not of a place ("ziyaret etmek"), a visit is a meeting; talks without anybody named are another event's
    const called = kind === "visit" ? visitedOf(scene, verb) : undefined;
    const met = kind === "visit" && (called !== undefined || visitsPerson(scene, sentence, verb));
    // "the Kazakh-Georgian commission met in Osh"
    const sits = kind === "meeting" && bodyBefore(scene, verb, own) !== undefined;
    // "the consultative meeting took place", "the Council of Heads of State met": the noun tells more
    const noun = kind === "meeting" ? formatOf(scene, sentence, verb, nouns, format) : undefined;
    const council = noun?.frame.sense === "n-summit" && noun.frame.to <= verb.from;
    const known = someone(scene, sentence) || heWithPeers(scene, verb) !== undefined;
    if (!known && !sits && !council && !(kind === "meeting" && statesMeet(scene, verb))) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "the sentence names no person, office or side");
      continue;
    }
    const gathers = nouns.some(
      (n) => n.sense === "n-conference" && n.to <= verb.from && !isHost(scene, n) && !isOnlyWhen(scene, n),
    );
    if (
      kind === "meeting" &&
      gathers &&
      within(scene.persons, scene.page.sentences[sentence].from, scene.page.sentences[sentence].to).length < 2 &&
      !meetsOffice(scene, verb)
    )
      continue;
    // "at the forum representatives of 400 firms met"
    const { from, to } = scene.page.sentences[sentence];
    const host = nouns.find((n) => n.sense === "n-conference" && (isHost(scene, n) || (!verbLast && isOccasion(scene, n))));
    const offices = within(scene.posts, from, to).some((p) => !p.plural || p.post !== "other");
    if (kind === "meeting" && host && !within(scene.persons, from, to).length && !offices) {
      if (!verb.negative && verb.finite && !out.some((d) => d.kind === "conference"))
        push("conference", host, verb, "encounter.meet+n-conference");
      if (!hasSides(scene, sentence)) continue;
    }
    const body = kind === "meeting" && !noun ? bodyBefore(scene, verb, own) : undefined;
    if (body) push("commission", body, verb, "encounter.meet+n-body");
    else if (noun) push(noun.kind, noun.frame, verb, `encounter.${verb.sense}+${noun.frame.sense}`);
    else if (kind === "reception" && isHostTown(scene, verb)) push("visit", verb, verb, "encounter.visit");
    else if (kind === "reception" && verb.f & F.MSDR && gladdens(own, verb)) push(kind, verb, verb, gladly);
    else push(called && chief.test(called) ? "reception" : met ? "meeting" : kind, verb, verb, `encounter.${verb.sense}`);
  }
}
