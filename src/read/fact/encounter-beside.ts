import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { around, endingAt, type Stretch, startingAt, within } from "../within.ts";
import { hasSides, isBetween, isHost, isHostBySession, isOccasion, ownerOf, partnerOf, unnamedPeers } from "./encounter-clues.ts";
import { delegations } from "./encounter-delegation.ts";
import type { Draft } from "./encounter-draft.ts";
import { aims, isAim, type Told } from "./encounter-events.ts";
import { hosting, talks } from "./encounter-kinds.ts";
import { besides } from "./encounter-near.ts";
import { kindOf } from "./encounter-noun.ts";
import { twoOf } from "./encounter-of-two.ts";
import { organisationOf, rowBehind } from "./encounter-sides.ts";
import { namesTwo } from "./encounter-told.ts";

/** Within what talks told before were held. */
const hostRule = "encounter.host";

/**
 * "The meeting was held within the exhibition": gives the exhibition the day, place and sides of the talks told before, where it has none of its own;
 * false where none were told.
 */
export function hostsTold(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): boolean {
  dateBeside(scene, draft, own, before);
  const alone = draft.rule === hostRule;
  if (!alone && !isWhereTalksWere(scene, draft, own)) return true;
  const told = before.findLast((d) => talks.has(d.kind) && d.status === "held" && !d.headline);
  if (!told || draft.sentence - told.sentence > 3) return !alone;
  if (!draft.dated || draft.date === null)
    Object.assign(draft, { date: told.date, dated: told.dated, fromSpoken: told.fromSpoken });
  draft.place ??= told.place;
  const organisations = draft.parties.filter((p) => p.startsWith("org:"));
  if (draft.inferred.parties) draft.parties = [...new Set([...told.parties, ...organisations])];
  draft.persons = [...told.persons];
  return true;
}

/** "The meeting took place at the forum that is held on 6 May": gives talks told before on no day that of what they were held at. */
function dateBeside(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): void {
  const { kind, status, dated, date, noun, sentence, headline } = draft;
  if (!hosting.has(kind) || status !== "held" || !dated || !date || headline) return;
  const { from } = scene.page.sentences[sentence];
  if (!own.some((f) => f.sense === "n-meeting" && f.from - from < 2 && f.to <= noun.from)) return;
  if (!own.some((f) => f.nominal && f.from === noun.from && isHost(scene, f))) return;
  const told = before.findLast((d) => talks.has(d.kind) && d.status === "held" && !d.headline);
  if (!told || told.dated || told.date !== null || sentence - told.sentence > 3) return;
  Object.assign(told, { date, dated: true, inferred: { ...told.inferred, date: "the main event's" } });
}

/** Whether an event without a day, town or sides of its own is where talks that its sentence opens with were held. */
const isWhereTalksWere = (
  scene: Scene,
  { kind, status, dated, place, inferred, noun, sentence, headline }: Draft,
  own: readonly Frame[],
): boolean =>
  hosting.has(kind) &&
  status === "held" &&
  !dated &&
  !headline &&
  place === null &&
  inferred.parties !== undefined &&
  own.some((f) => f.sense === "n-meeting" && f.from - scene.page.sentences[sentence].from < 2) &&
  own.some((f) => f.nominal && f.from === noun.from && isHost(scene, f));

/** Whether a preposition and an article lead a call, and a verb of saying stands before them: what was said in it. */
function toldIn({ page, frames }: Scene, noun: Frame): boolean {
  const article = endingAt(hitsOf(page, "article"), noun.from);
  const lead = article && page.words[article.from - 1]?.key;
  if (!article || !lead || lead.length > 2) return false;
  const { from } = page.sentences[noun.sentence];
  return within(frames, from, noun.from).some((f) => f.sense === "say" && f.finite && f.time === "past");
}

/** Whether a passive tells what was talked over, by nobody named: «в ходе переговоров с X обсуждена …». */
const isTalkedOf = (own: readonly Frame[]): boolean =>
  own.some((f) => f.sense === "discuss" && !f.nominal && f.finite && f.voice === "passive" && f.time === "past");

/** Whether a passive of the past tells after an event what was said or talked over at it. */
const isToldByNobody = (own: readonly Frame[], noun: Frame): boolean =>
  own.some((f) => !f.nominal && f.finite && f.voice === "passive" && f.time === "past" && f.from >= noun.to && !f.negative);

/** Whether an event is what something else was done after. */
const isAfter = ({ page }: Scene, noun: Frame): boolean =>
  (page.language.morphology.verbLast
    ? startingAt(hitsOf(page, "after"), noun.to)
    : endingAt(hitsOf(page, "after"), endingAt(hitsOf(page, "article"), noun.from)?.from ?? noun.from)) !== undefined;

/** "This was noted during a meeting with X": whether a passive of saying stands right before a preposition and the noun of talks. */
const isTeller = ({ page }: Scene, own: readonly Frame[], noun: Frame): boolean =>
  !page.language.morphology.verbLast &&
  own.some(
    (f) =>
      (f.sense === "say" || f.sense === "discuss") &&
      f.voice === "passive" &&
      f.time === "past" &&
      !f.nominal &&
      !f.negative &&
      f.to <= noun.from &&
      noun.from - f.to <= 3,
  );

/** «сказал он на встрече с министром X»: whether "he" right behind a verb of saying before a noun tells it. */
const saysHe = ({ page }: Scene, own: readonly Frame[], noun: Frame): boolean =>
  page.language.morphology.declines === "every" &&
  own.some(
    (f) =>
      f.sense === "say" &&
      f.finite &&
      !f.nominal &&
      f.to <= noun.from &&
      noun.from - f.to <= 4 &&
      startingAt(hitsOf(page, "he"), f.to),
  );

/** The state of an office-holder without a name who does what a stretch tells, where he is of another than one. */
function unnamedDoer(scene: Scene, { from, to }: Stretch, other: string): string | undefined {
  if (scene.page.language.morphology.declines !== "every") return undefined;
  const post = within(scene.posts, from, to).find(
    (p) =>
      !p.plural && p.states.length === 1 && p.states[0] !== other && isNominative(scene, p) && !around(scene.persons, p).length,
  );
  return post?.states[0];
}

/** «на встрече с послом X», «на встрече с киргизской делегацией»: the state of the office or delegation without a name that begins at a token. */
function sideMet(scene: Scene, at: number): string | undefined {
  const { page, posts, parties, persons } = scene;
  if (page.language.morphology.declines !== "every") return undefined;
  const post = startingAt(posts, at);
  if (post) return !post.plural && post.states.length === 1 && !around(persons, post).length ? post.states[0] : undefined;
  const group = delegations(scene, { from: at, to: at + 4 })[0];
  if (!group) return undefined;
  const named = within(parties, at, group.from)[0] ?? startingAt(parties, group.to);
  return named && !named.party.startsWith("org:") && named.by !== "capital" ? named.party : undefined;
}

/** What was done at talks lies behind, whatever was proposed or agreed there for a day to come. */
function beHeld(draft: Draft): void {
  if (draft.status !== "planned") return;
  Object.assign(draft, { status: "held", date: null, dated: false });
}

/** "Met X, who arrived for the seventh round of consultations": what a journey was made for, right behind its verb. */
function cameFor({ scene, sentence, own, nouns, out, format, free, push }: Told): void {
  const journey = out.find((d) => d.kind === "visit" && d.status !== "cancelled" && d.rule !== "encounter.n-visit");
  if (!journey) return;
  const marks = within(hitsOf(scene.page, "comes-for"), journey.noun.to, scene.page.sentences[sentence].to);
  for (const noun of nouns) {
    const from = journey.noun.to;
    if (noun.from < from || noun.from - from > 12 || !free(noun)) continue;
    if (own.some((f) => !f.nominal && f.from >= from && f.to <= noun.from)) continue;
    const mark = marks.findLast((h) => h.to <= noun.from);
    const led = mark && noun.from - mark.to <= 3 && besides(scene, mark, noun, 4);
    const kind = led ? kindOf(scene, sentence, noun, nouns, format) : undefined;
    if (!kind || !(hosting.has(kind) || kind === "consultations")) continue;
    push(kind, noun, noun, "encounter.aim");
    const told = out.at(-1);
    if (told?.rule !== "encounter.aim") continue;
    const otherwise = told.status !== journey.status && journey.dated;
    told.status = journey.status;
    if (!told.dated || told.date === null || otherwise)
      Object.assign(told, { date: journey.date, dated: journey.dated, fromSpoken: journey.fromSpoken });
    told.place ??= journey.place;
    if (kind === "consultations") Object.assign(told, { parties: [...journey.parties], persons: [...journey.persons] });
  }
}

/** Tokens after a call within which its day stands: "a call that took place on 30 April". */
const reachOfDay = 8;

/** Events told only as what something else was part of, or what a journey is made for. */
export function besideOthers(given: Told): void {
  const { scene, sentence, own, nouns, out, format, verbLast, free, push } = given;
  const { page } = scene;
  if (!nouns.length) {
    if (!verbLast) cameFor(given);
    return;
  }
  // "the sides agreed on it in a telephone call", whatever is to come of it
  for (const noun of nouns) {
    if (noun.sense !== "n-call" || !free(noun) || !out.every((d) => d.status === "planned" && d.kind !== "call")) continue;
    if (!isHost(scene, noun) || !(out.length || hasSides(scene, sentence) || namesTwo(scene, sentence))) continue;
    push("call", noun, noun, "encounter.within");
    const told = out.at(-1);
    const settled = own.some((f) => f.sense === "agree" && f.finite && !f.nominal && f.time === "past");
    if (told?.noun !== noun || out.length < 2) continue;
    if (settled) beHeld(told);
    if (told.inferred.parties) Object.assign(told, { parties: [...out[0].parties], persons: [...out[0].persons] });
    const day = verbLast ? undefined : within(scene.dates, noun.to, noun.to + reachOfDay).find((d) => d.kind === "day");
    if (day?.past) Object.assign(told, { date: day.past, dated: true });
  }
  // "after the talks with X": talks that X is named for, with somebody else in the sentence
  for (const noun of nouns) {
    const round = noun.sense === "n-consultations" && page.language.morphology.declines === "every";
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call" && !round) || !free(noun)) continue;
    const s = scene.page.sentences[sentence];
    const talkers = within(scene.persons, s.from, s.to);
    const partner =
      partnerOf(scene, sentence, noun) ??
      ownerOf(scene, sentence, noun) ??
      (noun.sense === "n-call" && noun.f & (F.LOC | F.INS) ? talkers[0] : undefined);
    if (!partner || out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception")) continue;
    // "during the talks with the chairman X, the sides discussed …"
    const { state } = partner.person;
    const foreign = state !== null && scene.home !== null && state !== scene.home;
    // "X менен жолугушууда тараптар …", "X bilan muloqot chog‘ida … muhokama qilindi"
    const during = (noun.f & F.LOC) !== 0 || startingAt(hitsOf(scene.page, "within"), noun.to) !== undefined;
    // of a bare surname a plan may be told at talks that were told before
    const introduced =
      within(scene.posts, partner.from, partner.to).length > 0 ||
      !own.some((f) => f.sense === "propose" || f.sense === "plan" || f.sense === "intend");
    // "Safar chog‘ida X bilan uchrashuvda …"
    const lead = within(hitsOf(scene.page, "within"), s.from, partner.from).find((h) => h.to - s.from < 4);
    const opens = partner.from - (lead?.to ?? s.from) < 2 && isToldByNobody(own, noun) && introduced;
    // "Унинг вазир X билан учрашувида … кўрилди": of the man told of last
    // "This was noted during his meeting with the minister X"
    const his = verbLast
      ? noun.f & F.LOC &&
        (within(hitsOf(scene.page, "his"), s.from, s.from + 1).length > 0 ||
          (talkers.every((m) => m.person === partner.person) &&
            (noun.f & F.PSS3 || within(hitsOf(scene.page, "his"), s.from, partner.from).length > 0)))
      : (isTeller(scene, own, noun) || saysHe(scene, own, noun)) && talkers.every((m) => m.from >= noun.to);
    const owner =
      his && state !== null && (!verbLast || isToldByNobody(own, noun))
        ? within(scene.persons, Math.max(0, s.from - 60), s.from).findLast((m) => m.by === "name" && m.person.state !== null)
        : undefined;
    if (owner && owner.person.state !== state) {
      const at = out.length;
      push("meeting", noun, noun, "encounter.with");
      const told = out[at];
      if (told) {
        Object.assign(told, { parties: [owner.person.state, state], persons: [owner.person, partner.person] });
        beHeld(told);
        continue;
      }
    }
    const guest =
      foreign && (verbLast ? during && (hasSides(scene, sentence) || opens) : hasSides(scene, sentence) || isTalkedOf(own));
    // «на переговорах с коллегой X министр поручил»
    const doer = state && noun.sense !== "n-call" ? unnamedDoer(scene, s, state) : undefined;
    if (
      guest ||
      doer ||
      within(scene.persons, s.from, s.to).some((m) => m.person !== partner.person && m.person.state !== partner.person.state)
    ) {
      const before = out.length;
      push(round ? "consultations" : noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.with");
      if (doer && state && out[before]) {
        if (out[before].parties.length < 2) out[before].parties = [doer, state];
        // what is to be called off is what he spoke of
        if (own.some((f) => f.sense === "say" && f.finite && f.time === "past")) out[before].status = "held";
      }
      if (guest && out[before] && scene.home && state) out[before].parties = [scene.home, state];
      if (guest && opens && out[before]?.status === "planned") beHeld(out[before]);
    }
  }
  // "at a meeting with his Iranian counterpart X stressed": whom he met is not named
  for (const noun of nouns) {
    if (verbLast || (noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun)) continue;
    const mark = startingAt(hitsOf(scene.page, "with"), noun.to);
    const other = mark && (unnamedPeers(scene, mark.to, mark.to + 6)[0] ?? sideMet(scene, mark.to));
    if (!other || out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception")) continue;
    const { from, to } = scene.page.sentences[sentence];
    const man = within(scene.persons, from, to).find((m) => m.person.state !== null && m.person.state !== other)?.person;
    const state = man?.state ?? unnamedDoer(scene, { from, to }, other);
    if (!state) continue;
    const at = out.length;
    push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.with");
    const told = out[at];
    if (told && told.parties.length < 2) Object.assign(told, { parties: [state, other], persons: man ? [man] : [] });
  }
  // «на встрече премьер-министра с послом Китая прозвучало»: whose talks with whom they were stands with the noun
  for (const noun of nouns) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun)) continue;
    const two = out.some((d) => talks.has(d.kind) || d.kind === "reception") ? undefined : twoOf(scene, noun);
    if (!two || !(isHost(scene, noun) || isOccasion(scene, noun) || isAfter(scene, noun))) continue;
    const at = out.length;
    push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.of-two");
    const told = out[at];
    if (!told) continue;
    told.parties = two.map((t) => t.state);
    told.persons = two.flatMap((t) => t.person ?? []);
    told.inferred = Object.fromEntries(Object.entries(told.inferred).filter(([field]) => field !== "parties"));
    if (own.some((f) => f.finite && !f.nominal && f.time === "past")) beHeld(told);
  }
  // "In a phone call, X congratulated Y"
  for (const noun of nouns) {
    if (verbLast || noun.sense !== "n-call" || !free(noun)) continue;
    if (!isHost(scene, noun) && !isOccasion(scene, noun)) continue;
    const { from, to } = scene.page.sentences[sentence];
    const men = within(scene.persons, noun.to, to);
    const opens = noun.from - from <= 4 && men.length > 0 && isNominative(scene, men[0]);
    if (!opens || new Set(men.map((m) => m.person.state)).size !== 2 || men.some((m) => m.person.state === null)) continue;
    if (!out.some((d) => d.kind === "meeting" || d.kind === "call")) push("call", noun, noun, "encounter.within");
  }
  // "paid a visit to A on 6 May, meeting President X": whom the guest met there
  const guest = out.find((d) => d.kind === "visit" && d.status !== "cancelled" && d.persons.length === 1);
  for (const noun of nouns) {
    if (!guest || page.language.morphology.declines !== "none" || noun.sense !== "n-meeting" || noun.from < guest.noun.to)
      continue;
    const met = startingAt(scene.persons, noun.to)?.person;
    const [host] = guest.persons;
    if (!met?.state || noun.to - noun.from > 1 || page.text[page.tokens[noun.from - 1].start] !== "," || !free(noun)) continue;
    if (met.state === host.state || !guest.parties.includes(met.state)) continue;
    push("meeting", noun, noun, "encounter.with");
    const told = out.at(-1);
    if (told?.noun !== noun) continue;
    Object.assign(told, {
      status: guest.status,
      date: guest.date,
      dated: guest.dated,
      parties: [...guest.parties],
      persons: [host, met],
    });
  }
  // "X told Y in a phone call that …"
  for (const noun of nouns) {
    if (verbLast || noun.sense !== "n-call" || !free(noun) || !(toldIn(scene, noun) || isOccasion(scene, noun))) continue;
    const { from } = scene.page.sentences[sentence];
    const told = new Set(within(scene.persons, from, noun.from).map((m) => m.person.state));
    if (told.size === 2 && !told.has(null) && !out.some((d) => d.kind === "meeting" || d.kind === "call"))
      push("call", noun, noun, "encounter.within");
  }
  // "after the talks between X and Y"
  for (const noun of nouns) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun) || !isBetween(scene, sentence, noun)) continue;
    if (!out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception"))
      push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.between");
  }
  // an event on whose sidelines others of the sentence took place: with their day and people, where it has none of its own
  const beside = out.find((d) => d.status !== "cancelled" && d.kind !== "visit" && d.kind !== "message") ?? given.again;
  for (const noun of nouns) {
    const host =
      isHost(scene, noun) ||
      isHostBySession(scene, noun, nouns) ||
      // "договорились встретиться на заседании комиссии"
      (beside?.status === "planned" && !verbLast && (noun.f & F.LOC) !== 0 && noun.from >= beside.noun.to);
    const kind = beside && free(noun) && host ? kindOf(scene, sentence, noun, nouns, format) : undefined;
    // "istişareler çerçevesinde … görüştü"
    if (!beside || !kind || !(hosting.has(kind) || (verbLast && kind === "consultations"))) continue;
    push(kind, noun, noun, "encounter.within");
    const main = out[out.length - 1];
    if (main.rule !== "encounter.within") continue;
    const otherwise = main.status !== beside.status;
    main.status = beside.status;
    if (!main.dated || main.date === null || (otherwise && beside.dated))
      Object.assign(main, { date: beside.date, dated: beside.dated, fromSpoken: beside.fromSpoken });
    main.place ??= beside.place;
    const organisations = main.parties.filter((p) => p.startsWith("org:"));
    // talks with each of several were all beside it
    const all = beside === given.again ? [beside] : out.filter((d) => d.noun === beside.noun && d.kind === beside.kind);
    if (beside === given.again) main.rule = hostRule;
    main.persons = [...new Set(all.flatMap((d) => d.persons))];
    const of = organisationOf(scene, noun)?.party;
    main.parties = [
      ...new Set([
        ...(kind === "summit" || kind === "ministerial" ? rowBehind(scene, noun) : []),
        ...all.flatMap((d) => d.parties),
        ...(kind === "summit" ? organisations : []),
        ...(of ? [of] : []),
      ]),
    ];
  }
  if (!verbLast) cameFor(given);
  // "zirve için … gidecek", "istişareler vesilesiyle … bulunan": what a journey is made for is of its days
  const journey = verbLast ? out.find((d) => d.kind === "visit" && d.status !== "cancelled") : undefined;
  for (const noun of nouns) {
    const aim =
      journey &&
      (journey.status === "planned" || aims.has(noun.sense)) &&
      free(noun) &&
      (isHost(scene, noun) ? !(noun.f & F.LOC) : isAim(scene, noun));
    const kind = aim ? kindOf(scene, sentence, noun, nouns, format) : undefined;
    if (!journey || !kind || !(hosting.has(kind) || kind === "consultations")) continue;
    push(kind, noun, noun, "encounter.aim");
    const told = out[out.length - 1];
    if (told.rule !== "encounter.aim") continue;
    told.status = journey.status;
    if (!told.dated || told.date === null)
      Object.assign(told, { date: journey.date, dated: journey.dated, fromSpoken: journey.fromSpoken });
    told.place ??= journey.place;
  }
}
