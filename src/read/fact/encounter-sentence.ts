import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { agreedThere } from "./encounter-agreed.ts";
import {
  chief,
  delegationOf,
  formatOf,
  goalOf,
  goalOfComer,
  hasPersons,
  hasSides,
  isBetween,
  isHost,
  isNumbered,
  isOccasion,
  isOfSubject,
  isWithAnother,
  meetsLaymen,
  metApart,
  opensTogether,
  ownerOf,
  partnerOf,
  personNear,
  received,
  receives,
  refers,
  severalOf,
  sidesNamed,
  someone,
  statesMeet,
  visitedOf,
  visitsPerson,
  visitsSite,
} from "./encounter-clues.ts";
import { besides, comes, type Draft, datesOf, draftOf, purposeOf } from "./encounter-draft.ts";
import { guestHere, settleAim, standsByAnother, visitingGuest } from "./encounter-here.ts";
import { hosting, talks } from "./encounter-kinds.ts";
import { isListedAlone, withEventsApart } from "./encounter-light.ts";
import { isModifier, isSubject, kindOf, nounKinds, nounOf, numberedNext, standsAlone } from "./encounter-noun.ts";
import { whoDid } from "./encounter-persons.ts";
import { relativePlace } from "./encounter-place.ts";
import { recalled } from "./encounter-recalled.ts";
import {
  agentBetween,
  bodyBefore,
  gatheredHere,
  isAfterDocument,
  isOfDocument,
  movedTo,
  namesTwo,
  talksAsHe,
  talksWith,
  twoAgree,
} from "./encounter-told.ts";

/** Verbs that tell an encounter by themselves. */
const verbKinds: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  meet: "meeting",
  receive: "reception",
  "pay-call": "reception",
  courtesy: "reception",
  phone: "call",
  visit: "visit",
  "lay-wreath": "ceremony",
};

/** Verbs of what comes of talks. */
const resolves: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge", "plan", "intend", "prepare", "future"]);

/** Events that are opened as talks are. */
const opened: ReadonlySet<Sense> = new Set(["n-meeting", "n-consultations", "n-session", "n-round", "n-conference", "n-summit"]);

/** Nouns that stand in the plural for one event ("talks", "consultations"). */
const plurals: readonly Sense[] = ["n-consultations", "n-meeting", "n-message"];

/** Whether an event is what something is done for ("zirve için"). */
const isAim = ({ page }: Scene, noun: Frame): boolean => startingAt(hitsOf(page, "measure-purpose"), noun.to) !== undefined;

/** Events besides those that host others for which people go to another country. */
const aims: ReadonlySet<Sense> = new Set(["n-consultations", "n-round"]);

/** Whether a crowd does the visiting ("868 bin turistin Türkiye'yi ziyaret ettiğini"). */
const comeInCrowds = ({ page, amounts }: Scene, verb: Frame): boolean =>
  page.language.morphology.verbLast &&
  within(amounts, Math.max(page.sentences[verb.sentence].from, verb.from - 7), verb.from).some(
    (a) => a.unit === "count" && a.value >= 500 && !overlapping(hitsOf(page, "ordinal"), a),
  );

/** Whether a session that bears a number is named as the time or place of what its sentence tells has been done. */
function isToldBy(scene: Scene, noun: Frame): boolean {
  const { page } = scene;
  const from = Math.max(page.sentences[noun.sentence].from, noun.from - 3);
  const ordinals = hitsOf(page, "ordinal");
  let numbered = overlapping(ordinals, { from, to: noun.to });
  for (let i = from; i < noun.to; i++)
    numbered ||= page.tokens[i].kind === NUMBER && page.tokens[i].end - page.tokens[i].start < 3;
  if (!numbered) return false;
  const after = startingAt(hitsOf(page, "after"), noun.to) ?? startingAt(hitsOf(page, "within"), noun.to);
  const said = scene.frames.some((f) => f.sentence === noun.sentence && f.finite && f.time === "past" && f.from >= noun.to);
  return said && (after !== undefined || (noun.f & F.LOC) !== 0);
}

/** Whether an infinitive only tells what somebody is ready, keen or willing to hold ("ready to host the next round"). */
function isOffered({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (page.language.morphology.verbLast || verb.nominal || verb.finite || verb.time !== "future") return false;
  const to = endingAt(hitsOf(page, "auxiliary"), verb.from);
  return (
    to !== undefined && own.some((f) => (f.sense === "reassure" || f.sense === "a-ready") && f.to <= to.to && to.to - f.to <= 1)
  );
}

/** Whether a rite is only what somebody agreed, proposed or plans to do: an infinitive, of no day. */
function isOnlyMeant(scene: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (scene.page.language.morphology.verbLast || verb.finite || verb.time !== "future") return false;
  if (datesOf(scene, verb.sentence).some((d) => d.kind === "day")) return false;
  return own.some((f) => f.to <= verb.from && verb.from - f.to <= 2 && meant.has(f.sense));
}

const meant: ReadonlySet<Sense> = new Set(["agree", "propose", "intend", "decide", "plan", "reassure", "instruct", "prepare"]);

/** Whether a meeting or session is that of heads or ministers of several states, whose council is named right after it. */
function isSittingOf(scene: Scene, noun: Frame, own: readonly Frame[]): boolean {
  if (noun.sense !== "n-meeting" && noun.sense !== "n-session") return false;
  const { page } = scene;
  const ofs = hitsOf(page, "between-two");
  const of = beginningIn(ofs, noun.from, noun.to)[0] ?? startingAt(ofs, noun.to);
  if (!of) return false;
  return own.some(
    (f) =>
      (f.sense === "n-summit" || f.sense === "n-ministerial") &&
      f.from >= of.to &&
      f.to > noun.to &&
      besides(scene, of, f, 6) &&
      page.words.slice(f.from, f.to).some((w) => w?.key === "council"),
  );
}

/** "Will host the council of ministers on 12 May and the council of heads on 13 May": the verb to come that both are told by. */
function hostOf({ page }: Scene, own: readonly Frame[], noun: Frame): Frame | undefined {
  if (page.language.morphology.verbLast) return undefined;
  const host = own.findLast((f) => f.sense === "hold" && !f.nominal && f.to <= noun.from && f.time === "future" && !f.negative);
  const other = host && own.some((f) => f.finite && !f.nominal && f.from >= host.to && f.to <= noun.from);
  return other ? undefined : host;
}

/** Whether a date opens a sentence whose subject is an event ("In early August, a session of the commission bore fruit"). */
function leadsIn({ page }: Scene, own: readonly Frame[], date: Stretch, noun: Frame): boolean {
  const { from } = page.sentences[noun.sentence];
  if (date.from - from > 2 || date.to > noun.from || noun.from - date.to > 7) return false;
  if (endingAt(hitsOf(page, "article"), noun.from) === undefined && noun.from - date.to > 1) return false;
  return !own.some((f) => f.finite && !f.nominal && f.from >= date.to && f.to <= noun.from);
}

/** Whether a present of being somewhere speaks of what is to come ("Tokioda bo‘ladi"). */
const willBe = (scene: Scene, verb: Frame): boolean => verb.to - verb.from === 1 && comes(scene, verb);

/** Whether somebody else than of a visit told before stands as the subject of a verb of going after it. */
function ownTraveller({ persons }: Scene, told: Draft, verb: Frame): boolean {
  const who = within(persons, told.noun.to, verb.from).findLast((m) => !(m.f & CASES));
  return who !== undefined && told.persons.length > 0 && !told.persons.includes(who.person);
}

/** Whether an article of one stands right before a token. */
const besidesArticle = ({ page }: Scene, at: number): boolean => {
  const article = endingAt(hitsOf(page, "article"), at);
  return article !== undefined && !endingAt(hitsOf(page, "his"), at);
};

/** What one sentence tells of encounters; `format` is the kind of those told last that are held in rounds. */
export function inSentence(scene: Scene, sentence: number, frames: readonly Frame[], format: EncounterKind | undefined): Draft[] {
  const own = withEventsApart(scene, frames);
  const out: Draft[] = [];
  const headline = !tells(scene.page, sentence);
  const taken: Frame[] = [];
  const { verbLast } = scene.page.language.morphology;
  // a parliament's name ("Мәжіліс", "Oliy Majlis") is no session; several events at once are none in particular
  const named = (f: Frame) =>
    beginningIn(scene.posts, f.from - 40, f.to).some((p) => p.to >= f.to) ||
    beginningIn(scene.parties, f.from - 40, f.to).some((p) => p.by === "institution" && p.to > f.from);
  const told = own.filter(
    (f) =>
      nounKinds[f.sense] &&
      !(f.f & F.PL && !plurals.includes(f.sense) && (verbLast || f.to - f.from === 1)) &&
      !((f.sense === "n-session" || f.sense === "n-conference") && named(f)) &&
      !own.some((p) => p.sense === "n-press" && overlapping([p], f)) &&
      // "consultations by videoconference": how they were held
      !(f.sense === "n-call" && own.some((p) => p.sense === "by-video" && p.from < f.from && p.to >= f.to)) &&
      // "maslahat ber-": to advise, whatever its noun is apart
      !own.some((v) => (v.sense === "propose" || v.sense === "discuss") && !v.nominal && v.from <= f.from && v.to > f.to) &&
      // "the meeting of the Council of Heads of State"
      !(!verbLast && isSittingOf(scene, f, own)) &&
      // "summit talks"
      !(!verbLast && f.sense === "n-summit" && own.some((n) => n.sense === "n-meeting" && n.from === f.to)) &&
      (!isSubject(scene, f) ||
        (isAim(scene, f) && (aims.has(f.sense) || hosting.has(nounKinds[f.sense] as EncounterKind))) ||
        own.some((v) => v.sense === "ahead" && v.to <= f.from && f.from - v.to <= 3) ||
        // "yapılması öngörülen … ziyaretine dair"
        own.some((v) => v.f & F.PTCP && !v.finite && !v.nominal && v.to <= f.from && f.from - v.to <= 8)) &&
      !isModifier(scene, f) &&
      standsAlone(scene, f) &&
      // "план консультаций", "the protocol of the session": a document's name
      !(!verbLast && f.f & F.GEN && isOfDocument(scene, f)) &&
      !(!verbLast && isAfterDocument(scene, f)) &&
      // "ziyarət et-": the verb tells it
      !(f.sense === "n-visit" && own.some((v) => v.sense === "visit" && v.from <= f.from && v.to >= f.to)) &&
      !(f.sense === "n-reception" && own.some((v) => v.sense === "receive" && v.from <= f.from && v.to >= f.to)),
  );
  const numbered = numberedNext(scene, sentence, told, format);
  const nouns = numbered.length ? [...told, ...numbered].sort((a, b) => a.from - b.from) : told;
  const free = (f: Frame) => !taken.some((t) => t.from < f.to && t.to > f.from);
  const habit = within(
    hitsOf(scene.page, "often"),
    scene.page.sentences[sentence].from,
    scene.page.sentences[sentence].to,
  ).filter(
    // "a regular round of consultations": one of them
    (h) => verbLast || h.to - h.from > 1 || !nouns.some((n) => n.from === h.to && besidesArticle(scene, h.from)),
  );
  const push = (kind: EncounterKind, event: Frame, verb: Frame, rule: string) => {
    if (!free(event)) return;
    if (isOffered(scene, own, verb)) {
      scene.trace?.("encounters", rule, verb, "somebody is only ready for it");
      return;
    }
    if (
      habit.some((h) => Math.abs(h.from - event.from) <= 8) &&
      !datesOf(scene, sentence).some(
        (d) => Math.abs(d.from - event.from) <= 5 || (d.kind === "day" && verb.finite && verb.time === "past"),
      )
    ) {
      scene.trace?.("encounters", rule, verb, "it is a habit, no single event");
      return;
    }
    const draft = draftOf(scene, sentence, own, kind, event, verb, rule, headline);

    if (draft) {
      out.push(draft);
      // the place of the one told first is not that of the next
      if (numbered.includes(event) && !verbLast)
        draft.place =
          within(scene.places, event.to, scene.page.sentences[sentence].to).find((p) => p.kind === "settlement")?.name ?? null;
      const least = verb.sense === "courtesy" ? /^head-of-(?:state|government)/ : verb.sense === "pay-call" ? chief : undefined;
      if (least && !draft.persons.some((p) => least.test(p.post ?? ""))) draft.kind = "meeting";
      if (kind === "reception") out.push(...received(scene, sentence, verb, draft));
      if (kind === "meeting" || kind === "call") out.push(...metApart(scene, verb, event, draft));
      const moved = draft.status === "cancelled" ? movedTo(scene, sentence, own, draft) : undefined;
      if (moved) out.push(moved);
      // "COP29 konfransı" is one event, named twice over
      const near = event.nominal ? 1 : -1;
      taken.push(event, ...nouns.filter((n) => n.from <= event.to + near && n.to >= event.from - near));
    }
  };
  // rites and letters are told with verbs that alone mean other things
  for (const verb of own)
    if (
      verb.sense === "lay-wreath" &&
      !out.length &&
      (someone(scene, sentence) || datesOf(scene, sentence).length > 0) &&
      !(verb.f & F.ABL) &&
      // "agreed to open a trade house"
      !isOnlyMeant(scene, own, verb) &&
      // "пайдубалын түптөө аземине катышат": the noun tells it
      !(verbLast && verb.f & F.MSDR && !verb.finite && own.some((n) => n.sense === "n-ceremony" && n.from === verb.to))
    )
      push("ceremony", verb, verb, "encounter.ceremony");
  for (const verb of own) {
    if (verb.sense !== "send" && verb.sense !== "congratulate" && verb.sense !== "condole") continue;
    const noun = own.find((f) => f.sense === "n-message" && Math.abs(f.from - verb.from) < 12);
    // "в послании": the noun is no sending
    const same = noun?.from === verb.from && noun.to === verb.to && (noun.f & F.LOC) !== 0;
    if (noun && !verb.negative && !same && (verb.sense === "send" || noun !== verb))
      push(
        "message",
        noun,
        verb,
        verb.to - verb.from > 1 && verb.sense === "send" && !(verbLast && isListedAlone(scene.page, "send", verb.to - 1))
          ? "encounter.handed"
          : "encounter.message",
      );
  }
  for (const verb of own) {
    const kind = verbKinds[verb.sense];
    if (!kind || verb.sense === "lay-wreath") continue;
    if (
      (verb.sense === "pay-call" || verb.sense === "courtesy") &&
      !hasPersons(scene, sentence, verb) &&
      within(scene.persons, verb.to, scene.page.sentences[sentence].to).length === 0
    )
      continue;
    // «принял участие»
    if (verb.sense === "receive" && own.some((f) => f.sense === "attend" && f.from <= verb.from && f.to > verb.to)) continue;
    if (verb.sense === "receive" && !receives(scene, sentence, verb)) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "no person or delegation is received");
      continue;
    }
    // "kelishini ma'lum qildi": he said that he would come
    const foretold = verb.f & F.ACC && own.some((f) => f.sense === "say" && f.finite && f.from === verb.to);
    // "President X to hold talks with Y": what a headline tells so lies ahead
    const ahead = headline && verb.time === "future" && !verbLast;
    const due =
      own.some((f) => ["plan", "agree", "intend", "future", "decide"].includes(f.sense)) ||
      purposeOf(scene, verb, own) !== undefined;
    // "that X met Y in Moscow on 15 July shows it": the day is past
    const gone =
      (verb.f & F.PSS3) !== 0 &&
      hasPersons(scene, sentence, verb) &&
      datesOf(scene, sentence).some((d) => (d.past?.length ?? 0) > 9 && d.to <= verb.from);
    if (verb.f & F.MSDR && !verb.finite && !foretold && !due && !ahead && !gone) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "a verbal noun that nobody plans or agrees on");
      continue;
    }
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
      !hasPersons(scene, sentence, verb) &&
      !hasSides(scene, sentence)
    )
      continue;
    if (kind === "meeting" && own.some((n) => n.nominal && n.from < verb.to && n.to > verb.from && isSittingOf(scene, n, own)))
      continue;
    // "öğrencilerle buluştu"
    if (kind === "meeting" && meetsLaymen(scene, sentence, verb)) continue;
    if (kind === "visit" && (visitsSite(scene, sentence, verb) || comeInCrowds(scene, verb))) continue;
    // told of a man, not of a place ("ziyaret etmek"), a visit is a meeting; talks without anybody named are another event's
    const called = kind === "visit" ? visitedOf(scene, verb) : undefined;
    const met = kind === "visit" && (called !== undefined || visitsPerson(scene, sentence, verb));
    // "the Kazakh-Georgian commission met in Osh"
    const sits = kind === "meeting" && !verbLast && bodyBefore(scene, verb, own) !== undefined;
    if (!someone(scene, sentence) && !sits && !(kind === "meeting" && statesMeet(scene, verb))) {
      scene.trace?.("encounters", `encounter.${verb.sense}`, verb, "the sentence names no person, office or side");
      continue;
    }
    const gathers = nouns.some((n) => n.sense === "n-conference" && n.to <= verb.from && !isHost(scene, n));
    if (
      kind === "meeting" &&
      gathers &&
      within(scene.persons, scene.page.sentences[sentence].from, scene.page.sentences[sentence].to).length < 2
    )
      continue;
    // "at the forum representatives of 400 firms met"
    const { from, to } = scene.page.sentences[sentence];
    const host = nouns.some((n) => n.sense === "n-conference" && isHost(scene, n));
    if (kind === "meeting" && host && !within(scene.persons, from, to).length && !within(scene.posts, from, to).length) {
      if (!hasSides(scene, sentence)) continue;
    }
    // "the consultative meeting took place", "the Council of Heads of State met": the noun tells more
    const noun = kind === "meeting" ? formatOf(scene, sentence, verb, nouns, format) : undefined;
    const body = kind === "meeting" && !noun ? bodyBefore(scene, verb, own) : undefined;
    if (body) push("commission", body, verb, "encounter.meet+n-body");
    else if (noun) push(noun.kind, noun.frame, verb, `encounter.${verb.sense}+${noun.frame.sense}`);
    else push(called && chief.test(called) ? "reception" : met ? "meeting" : kind, verb, verb, `encounter.${verb.sense}`);
  }
  // who goes to another state's country or town visits it
  for (const verb of own) {
    // "X went to A in March, Y came to B in August": each his own
    const another = (d: Draft) => verbLast && d.to < verb.from && ownTraveller(scene, d, verb);
    if (verb.sense !== "go" || verb.negative || out.some((d) => d.kind === "visit" && !another(d))) continue;
    // "жөнөтүлөт": what is sent goes on no visit
    if (verbLast && verb.f & F.CAUS && verb.f & F.PASS) continue;
    // "барысы" is the course of things, "келуі" a coming that somebody must plan
    const told = (f: Frame) =>
      ["plan", "agree", "intend", "decide"].includes(f.sense) ||
      (f.sense === "say" && f.from >= verb.to && f.from - verb.to <= 2);
    if (verbLast && verb.f & F.MSDR && !verb.finite && !own.some(told)) continue;
    if (goalOf(scene, sentence, verb) ?? goalOfComer(scene, verb)) push("visit", verb, verb, "encounter.go");
  }
  // who is due or expected in another state's town will visit it
  for (const verb of own) {
    if (verb.sense !== "plan" || verb.negative || verb.nominal || out.length > 0) continue;
    const goal = goalOf(scene, sentence, verb);
    if (goal && (verb.finite || !scene.page.language.morphology.verbLast)) push("visit", verb, verb, "encounter.plan");
  }
  // who was in another state's town on a day visited it
  for (const verb of own) {
    if (verb.sense !== "be-in" || verb.negative || out.some((d) => d.kind === "visit")) continue;
    // "bulunduğu Taşkent'te"
    const there = relativePlace(scene, verb) !== undefined;
    // a delegation of a state is away on business, whatever the day
    const sent = delegationOf(scene, scene.page.sentences[sentence].from, verb.from) !== undefined;
    const told = sent || (verb.time !== "present" && datesOf(scene, sentence).length > 0) || willBe(scene, verb);
    // "was in Ankara last week and held talks with X"
    const first = !verbLast && out.every((d) => d.kind !== "visit" && d.noun.from >= verb.to);
    // "Bişkek'te bulunan Bakan X"
    const whose = verbLast && !verb.finite && verb.f & F.PTCP && beginningIn(scene.persons, verb.to, verb.to + 2).length > 0;
    // "Astanada bolup, X bilen duşuşdy": who was there met somebody
    const stayed = verbLast && (verb.f & F.CVB) !== 0 && !verb.finite && out.some((d) => talks.has(d.kind) && d.from >= verb.to);
    if (!there && !whose && !stayed && (!verb.finite || (out.length > 0 && !first) || !told)) continue;
    // "bir sonraki buluşması Bakü'de olacak": the event will be there
    const awaited = (n: Frame) => !(n.f & CASES) && !isHost(scene, n) && n.to <= verb.from && verb.from - n.to <= 6;
    if (verbLast && verb.finite && nouns.some(awaited)) continue;
    if (goalOf(scene, sentence, verb) ?? (whose && goalOfComer(scene, verb))) push("visit", verb, verb, "encounter.be-in");
  }
  // two men who do something with each other by telephone or video call each other
  for (const means of own) {
    if (means.sense !== "by-video" || out.length > 0) continue;
    const verb = own.find((f) => !f.nominal && !resolves.has(f.sense) && f.from >= means.to && f.from - means.to < 12) ?? means;
    if (!verb.negative && isWithAnother(scene, sentence)) push("call", means, verb, "encounter.by-video");
  }
  // "siyasi istişarelerde bulundu": who was in talks of a named format held them
  for (const verb of own) {
    if (!verbLast || verb.sense !== "be-in" || verb.negative) continue;
    const format = endingAt(nouns, verb.from);
    const named = format?.sense === "n-consultations" && format.f & F.LOC && format.to - format.from > 1;
    if (named && isWithAnother(scene, sentence)) push("consultations", format, verb, "encounter.be-in+n-consultations");
  }
  // two men of two sides who discuss something on a day and in a place have met
  for (const verb of own) {
    if (verb.sense !== "discuss" || verb.nominal || verb.negative || out.length > 0 || !verb.finite) continue;
    const { from, to } = scene.page.sentences[sentence];
    const whole = { from, to: agentBetween(scene, verb.to, to) ?? to };
    const s = verbLast ? clauseOf(scene.page, sentence, verb.from, verb.to) : whole;
    const states = new Set(within(scene.persons, s.from, s.to).map((m) => m.person.state));
    const placed = within(scene.dates, s.from, s.to).length > 0 && within(scene.places, s.from, s.to).length > 0;
    const aheadOf =
      own.some((f) => f.sense === "ahead" && f.to <= verb.from) ||
      // "hazırlıkları ele alınacak": what will be discussed is no meeting
      (verbLast && verb.time === "future" && verb.voice === "passive");
    // "обсудил с министром X": they have talked
    const told = verb.voice === "active" && verb.time === "past";
    // "X ile Y, yaptıkları görüşmede … ele aldı"
    const during = verbLast && own.some((n) => n.sense === "n-meeting" && n.f & F.LOC && n.to <= verb.from && n.from >= s.from);
    const talked = told && (during || talksWith(scene, verb));
    if (((states.size > 1 && (placed || talked)) || talksAsHe(scene, verb)) && !aheadOf)
      push("meeting", verb, verb, "encounter.discuss");
  }
  // "on the sidelines X and Y agreed on it"
  const sidelines = within(hitsOf(scene.page, "within"), scene.page.sentences[sentence].from, scene.page.sentences[sentence].to);
  for (const verb of sidelines.length && !out.length ? own : [])
    if (
      (verb.sense === "agree" || verb.sense === "discuss") &&
      verb.finite &&
      verb.time === "past" &&
      !verb.nominal &&
      !verb.negative
    )
      if (twoAgree(scene, verb)) push("meeting", verb, { ...verb, sense: "discuss" }, "encounter.discuss");
  const putOff = (f: Frame) => f.sense === "postpone" || f.sense === "cancel";
  for (const verb of own.some(putOff) ? [...own.filter(putOff), ...own.filter((f) => !putOff(f))] : own) {
    // "opening the meeting, he said": the meeting told before or after
    if (verb.sense === "open" && verb.f & F.CVB && !scene.page.language.morphology.verbLast) continue;
    // «в завершение встречи»
    if (!verb.finite && overlapping(hitsOf(scene.page, "after"), verb)) continue;
    if (
      verb.nominal ||
      !["ahead", "hold", "happen", "attend", "gather", "cancel", "postpone", "plan", "agree", "open"].includes(verb.sense)
    )
      continue;
    const usable =
      verb.sense === "open"
        ? nouns.filter((n) => opened.has(n.sense))
        : // "X'le görüşmesi, Y tarafından kabul edilmesi öngörülüyor": of several that are planned, those not yet told
          verbLast && verb.sense === "plan" && verb.finite
          ? nouns.filter(free)
          : nouns;
    // "a meeting of the co-chairs preceded the session"
    const first =
      !verbLast && verb.sense === "hold" && verb.voice === "active"
        ? usable.find((n) => free(n) && !isOccasion(scene, n) && !isHost(scene, n) && standsByAnother(own, n, verb))
        : undefined;
    const noun = nounOf(scene, sentence, verb, first ? [first] : usable, format);
    if (!noun && nouns.length && verb.sense !== "happen" && verb.sense !== "agree")
      scene.trace?.(
        "encounters",
        `encounter.${verb.sense}+${nouns[0].sense}`,
        verb,
        "the noun of an event does not belong to this verb",
      );
    if (!noun || !free(noun.frame)) continue;
    const before = out.length;
    push(noun.kind, noun.frame, verb, first ? "encounter.precede" : `encounter.${verb.sense}+${noun.frame.sense}`);
    // "their talks, and also the second session of the Council will be held"
    if (verbLast && out.length > before && (verb.sense === "hold" || verb.sense === "happen"))
      for (const other of nouns) {
        const joined = other.to < noun.frame.from && free(other) && (other.f & ~(F.PSS3 | F.PL)) === 0 && other.f & F.PSS3;
        const comma = scene.page.text[scene.page.tokens[other.to]?.start ?? -1] === ",";
        const inside = clauseOf(scene.page, sentence, verb.from, verb.to).from <= other.from;
        const kind = joined && comma && inside ? kindOf(scene, sentence, other, nouns, format) : undefined;
        if (kind && kind !== noun.kind && talks.has(kind)) push(kind, other, verb, `encounter.${verb.sense}+${other.sense}`);
      }
    // "the talks went on in a friendly spirit": talks without anybody, day or place are those told before
    const last = out[before];
    const vague =
      last?.status === "held" ||
      // "he was to meet X, but the meeting was called off"
      (last?.status === "cancelled" && out.slice(0, before).some((d) => d.status === "cancelled" && talks.has(d.kind))) ||
      (!verbLast && verb.sense === "agree");
    // "talks on it began in 2019"
    const dated = last?.dated && last.date?.length !== 4;
    const beside = !verbLast && noun.frame.nominal && standsByAnother(own, noun.frame, verb);
    if (last?.kind === "meeting" && vague && !last.persons.length && !dated && !last.place && !beside) {
      scene.trace?.("encounters", last.rule, verb, "talks without anybody, day or place are those told before");
      out.pop();
    }
  }
  // a commission or working group that gathers on a day: its session
  for (const verb of own) {
    if (verb.sense !== "gather" || verb.negative || datesOf(scene, sentence).length === 0) continue;
    // "who met X said that the working group would gather in May"
    if (out.length > 0 && (verb.time !== "future" || out.some((d) => d.kind === "commission"))) continue;
    const { verbLast } = scene.page.language.morphology;
    const body = own.find(
      (f) =>
        f.sense === "n-body" &&
        !(f.f & (F.LOC | F.ABL | F.DAT)) &&
        (verbLast || f.to <= verb.from ? f.to <= verb.from && verb.from - f.to < 20 : f.from - verb.to < 12),
    );
    if (body) push("commission", body, verb, "encounter.gather+n-body");
  }
  // who chairs a commission on a day, or goes somewhere to do so
  for (const verb of own) {
    if (
      verb.sense !== "attend" ||
      verb.negative ||
      verb.nominal ||
      out.some((d) => d.kind !== "visit") ||
      nouns.some((n) => n.sense === "n-session")
    )
      continue;
    if (verb.time === "present" || (!datesOf(scene, sentence).length && !out.length)) continue;
    const body = own.find(
      (f) =>
        f.sense === "n-body" && (verbLast ? f.to === verb.from && f.f & F.DAT : besides(scene, verb, f, 6) && f.from >= verb.to),
    );
    if (body) push("commission", body, verb, "encounter.attend+n-body");
  }
  // office-holders of several states who gather
  for (const verb of own)
    if (verb.sense === "gather" && !verb.negative && !out.length && !nouns.length && severalOf(scene, sentence))
      push("meeting", verb, verb, "encounter.gather");
  const gathered = headline || out.length || nouns.length ? undefined : gatheredHere(scene, sentence, own);
  if (gathered) push("meeting", gathered, gathered, "encounter.gather");
  // "the sides agreed on it in a telephone call"
  for (const noun of nouns)
    if (noun.sense === "n-call" && !out.length && isHost(scene, noun) && (hasSides(scene, sentence) || namesTwo(scene, sentence)))
      push("call", noun, noun, "encounter.within");
  // "after the talks with X": talks that X is named for, with somebody else in the sentence
  for (const noun of nouns) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun)) continue;
    const s = scene.page.sentences[sentence];
    const talkers = within(scene.persons, s.from, s.to);
    const partner =
      partnerOf(scene, sentence, noun) ??
      ownerOf(scene, sentence, noun) ??
      (noun.sense === "n-call" && noun.f & (F.LOC | F.INS) ? talkers[0] : undefined);
    if (!partner || out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception")) continue;
    // "during the talks with the chairman X, the sides discussed …"
    const { state } = partner.person;
    const guest = !verbLast && state !== null && scene.home !== null && state !== scene.home && hasSides(scene, sentence);
    if (
      guest ||
      within(scene.persons, s.from, s.to).some((m) => m.person !== partner.person && m.person.state !== partner.person.state)
    ) {
      const before = out.length;
      push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.with");
      if (guest && out[before] && scene.home && state) out[before].parties = [scene.home, state];
    }
  }
  // "after the talks between X and Y"
  for (const noun of nouns) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun) || !isBetween(scene, sentence, noun)) continue;
    if (!out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception"))
      push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.between");
  }
  // an event on whose sidelines others of the sentence took place: with their day and people, where it has none of its own
  const beside = out.find((d) => d.status !== "cancelled" && d.kind !== "visit" && d.kind !== "message");
  for (const noun of nouns) {
    const kind = beside && free(noun) && isHost(scene, noun) ? kindOf(scene, sentence, noun, nouns, format) : undefined;
    // "istişareler çerçevesinde … görüştü"
    if (!beside || !kind || !(hosting.has(kind) || (verbLast && kind === "consultations"))) continue;
    push(kind, noun, noun, "encounter.within");
    const host = out[out.length - 1];
    if (host.rule !== "encounter.within") continue;
    const otherwise = host.status !== beside.status;
    host.status = beside.status;
    if (!host.dated || host.date === null || (otherwise && beside.dated))
      Object.assign(host, { date: beside.date, dated: beside.dated, fromSpoken: beside.fromSpoken });
    host.place ??= beside.place;
    const organisations = host.parties.filter((p) => p.startsWith("org:"));
    // talks with each of several were all beside it
    const all = out.filter((d) => d.noun === beside.noun && d.kind === beside.kind);
    host.persons = [...new Set(all.flatMap((d) => d.persons))];
    host.parties = [...new Set([...all.flatMap((d) => d.parties), ...(kind === "summit" ? organisations : [])])];
  }
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
  // an event named with its own date: "at the summit in Astana in July"
  for (const noun of nouns) {
    if (!free(noun)) continue;
    const kind = kindOf(scene, sentence, noun, nouns, format);
    if (!kind || kind === "message" || kind === "reception") continue;
    const great = kind === "summit" || kind === "conference" || kind === "ministerial";
    const recalled = kind === "meeting" || kind === "call";
    if (noun.sense === "n-round") continue;
    // "the eleventh session of the commission was the occasion", "по итогам пятого заседания комиссии"
    // "komisyonun 14. toplantısının ardından", "toplantısında konuşan"
    if (kind === "commission" && verbLast && isToldBy(scene, noun)) {
      push(kind, noun, noun, "encounter.numbered");
      continue;
    }
    if (kind === "commission" && !verbLast && isNumbered(scene, noun)) {
      const own = (noun.f & CASES) === 0 || isHost(scene, noun) || isOccasion(scene, noun);
      if (own) push(kind, noun, noun, "encounter.numbered");
      if (own) continue;
    }
    // "in March in Osh at a session of the commission": a place tells it from sessions in general
    const somewhere = kind === "commission" && within(scene.places, noun.from - 8, noun.to + 8).length > 0;
    const led = kind === "commission" && !verbLast && datesOf(scene, sentence).some((d) => leadsIn(scene, own, d, noun));
    if ((recalled || kind === "commission") && !somewhere && !led && !sidesNamed(scene, noun)) continue;
    // "received with a ceremony"
    if (kind === "ceremony" && verbLast && noun.f & F.INS) continue;
    const date = datesOf(scene, sentence).find(
      (d) =>
        (!(verbLast && kind !== "visit" && d.from >= noun.to) &&
          besides(scene, d, noun, recalled || kind === "visit" ? 12 : 4)) ||
        // "in early August, a session of the commission …"
        (!verbLast && leadsIn(scene, own, d, noun)) ||
        (great && d.to <= noun.from && noun.from - d.to <= 9),
    );
    const visitor = kind === "visit" && (personNear(scene, sentence, noun) || isOfSubject(scene, sentence, noun));
    // "invited him to come on a visit"
    const asked = (f: Frame) => f.sense === "invite" && (f.finite || (verbLast && f.f & F.PTCP && f.f & CASES));
    if (kind === "visit" && own.some((f) => asked(f) && Math.abs(f.from - noun.to) <= 8)) continue;
    if (kind === "visit" && (refers(scene, sentence, noun) || out.some((d) => d.kind === "visit"))) continue;
    const verb = own.find((f) => !f.nominal && f.from <= noun.from && f.to >= noun.to) ?? hostOf(scene, own, noun) ?? noun;
    if ((date && (kind !== "visit" || someone(scene, sentence))) || visitor) {
      const before = out.length;
      push(kind, noun, verb, `encounter.${noun.sense}`);
      // "held talks on Monday as part of his visit to Baku": a visit is of the day of what it is the occasion of
      const occasion = out.find((d) => d.dated && d.kind !== "visit" && d.status === "held");
      if (kind === "visit" && !verbLast && out[before] && occasion && !(date && besides(scene, date, noun, 6)))
        Object.assign(out[before], { date: occasion.date, dated: true, status: out[before].status });
    }
  }
  // what is told only as where or after what something was agreed
  const modifying = own.filter((f) => nounKinds[f.sense] && !nouns.includes(f) && isModifier(scene, f));
  // "the matter was raised at the working group in Osh on 4 June": a sitting of it
  const bodies = own.filter(
    (f) =>
      f.sense === "n-body" &&
      !overlapping(scene.posts, f) &&
      !nouns.some((n) => n.sense === "n-session" && Math.abs(n.from - f.to) < 8),
  );
  for (const noun of headline || out.some((d) => d.kind === "commission") ? [] : bodies) {
    const draft = free(noun) ? recalled(scene, sentence, own, noun, "commission") : undefined;
    if (!draft || draft.inferred.parties || !(draft.place || draft.date?.length === 10)) continue;
    out.push(draft);
    taken.push(noun);
  }
  for (const noun of headline ? [] : [...nouns, ...modifying]) {
    const kind = free(noun) ? kindOf(scene, sentence, noun, [...nouns, ...modifying], format) : undefined;
    if (!kind || kind === "message" || kind === "reception" || kind === "ceremony") continue;
    const draft = recalled(scene, sentence, own, noun, kind);
    if (!draft) continue;
    out.push(draft);
    taken.push(noun);
  }
  // what was agreed in a town long ago
  const agreed = headline || out.length ? undefined : agreedThere(scene, sentence, own);
  if (agreed) out.push(agreed);
  // men of two states who open something together
  for (const verb of own)
    if (
      verb.sense === "open" &&
      !verb.negative &&
      verb.finite &&
      !out.length &&
      nouns.every((n) => n.sense === "n-ceremony") &&
      opensTogether(scene, sentence)
    )
      push("ceremony", verb, verb, "encounter.open");
  if (!headline) out.push(...guestHere(scene, sentence, own, out));
  const guest = headline ? undefined : visitingGuest(scene, own, out);
  if (guest) out.push(guest);
  settleAim(scene, own, out);
  return out;
}
