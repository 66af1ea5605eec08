import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { endOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention, PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, startingAt, within } from "../within.ts";
import { comes } from "./encounter-ahead.ts";
import { delegationOf, goalOf, goalOfComer, isHost } from "./encounter-clues.ts";
import { isWeek } from "./encounter-dated.ts";
import type { Draft } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";
import { hosting, talks } from "./encounter-kinds.ts";
import { besides, datesOf } from "./encounter-near.ts";
import { nounKinds } from "./encounter-noun.ts";
import { relativePlace } from "./encounter-place.ts";

/** "Болуп өткөн", "болуп жаткан": whether a participle carries a converb on to the event that it describes. */
const isCarried = ({ page: { words } }: Scene, { to }: Frame): boolean =>
  words[to]?.readings.some((r) => r.known && (r.f & (F.V | F.PTCP)) === (F.V | F.PTCP)) ?? false;

/** Whether a present of being somewhere speaks of what is to come ("Tokioda bo‘ladi"). */
const willBe = (scene: Scene, verb: Frame): boolean => verb.to - verb.from === 1 && comes(scene, verb);

/** Whether a date is the day of the page or the week in which that lies. */
function isNow({ page: { published } }: Scene, d: DateMention): boolean {
  if (published?.length !== 10 || d.past === null) return false;
  const [from, to] = d.past.split("/");
  return d.past === published || (isWeek(d) && to !== undefined && from <= published && published <= to);
}

/** "Bu həftə Bakıdadır", «бүгүн Бишкекте»: a town that closes its sentence as where somebody is these days, without a verb. */
function staysAt(scene: Scene, sentence: number): Frame | undefined {
  const { page, places, frames } = scene;
  if (!page.language.morphology.verbLast) return undefined;
  const { from } = page.sentences[sentence];
  const to = endOf(page, sentence);
  const town = endingAt(places, to);
  if (town?.kind !== "settlement" || !(town.f & F.LOC) || !datesOf(scene, sentence).some((d) => isNow(scene, d)))
    return undefined;
  if (within(frames, from, to).some((f) => !f.nominal && f.finite)) return undefined;
  const frame = { f: F.FIN, sentence, nominal: false, time: "past", voice: "active", negative: false, finite: true } as const;
  const stay: Frame = { ...frame, sense: "be-in", from: town.from, to };
  return goalOf(scene, sentence, { ...stay, from: to, to }) ? stay : undefined;
}

/** Whether an event is what somebody is somewhere for: it follows the town behind a verb of being, in the same clause. */
const followsPlace = (scene: Scene, verb: Frame, event: Frame): boolean => {
  const town = beginningIn(scene.places, verb.to, verb.to + 2)[0];
  return town !== undefined && event.from >= town.to + 2 && event.from - town.to <= 8 && besides(scene, town, event, 8);
};

/** Whether somebody else than of a visit told before stands as the subject of a verb of going after it. */
function ownTraveller({ persons }: Scene, told: Draft, verb: Frame): boolean {
  const who = within(persons, told.noun.to, verb.from).findLast((m) => !(m.f & CASES));
  return who !== undefined && told.persons.length > 0 && !told.persons.includes(who.person);
}

/** "Посетит Ташкент, откуда отправится в Душанбе": the town of a third state to which he goes on whose visit was told before. */
function furtherGoal(scene: Scene, told: Draft, verb: Frame): PlaceMention | undefined {
  const [traveller, other] = told.persons;
  if (!verb.finite || !traveller?.state || other || told.noun.to > verb.from || told.status === "cancelled") return undefined;
  if (ownTraveller(scene, told, verb)) return undefined;
  const { to } = scene.page.sentences[verb.sentence];
  const place = within(scene.places, verb.to, Math.min(to, verb.to + 4)).find((p) => p.kind === "settlement");
  return place?.state && place.state !== traveller.state && !told.parties.includes(place.state) ? place : undefined;
}

/** Whether goods, loads or what carries them are named at a token. */
const isThing = (page: Page, at: number): boolean =>
  startingAt(hitsOf(page, "measure-goods"), at) !== undefined ||
  goods.has(startingAt(hitsOf(page, "measure"), at)?.entry.code ?? "");

const goods: ReadonlySet<string> = new Set(["freight", "flights", "exports", "imports"]);

const calledOff: ReadonlySet<Sense> = new Set(["cancel", "postpone"]);

/** Who goes to another state's town, is due there or was there visits it. */
export function journeys(given: Told): void {
  const { scene, sentence, own, nouns, out, verbLast, push } = given;
  // who goes to another state's country or town visits it
  for (const verb of own) {
    // "X went to A in March, Y came to B in August": each his own
    if (verb.sense !== "go") continue;
    const another = (d: Draft) => verbLast && d.to < verb.from && ownTraveller(scene, d, verb);
    const last = out.findLast((d) => d.kind === "visit");
    const goal = last && !verbLast && !verb.negative ? furtherGoal(scene, last, verb) : undefined;
    if (last && goal) {
      const before = out.length;
      push("visit", verb, verb, "encounter.onward");
      const [traveller] = last.persons;
      if (out[before])
        Object.assign(out[before], { parties: [traveller.state, goal.state], persons: [traveller], place: goal.name });
      continue;
    }
    // "martın 12-də gəlməyəcək": a visit that was due and is off
    const off =
      verbLast && verb.negative && verb.finite && verb.time !== "past" && datesOf(scene, sentence).some((d) => d.future !== null);
    if ((verb.negative && !off) || out.some((d) => d.kind === "visit" && !another(d))) continue;
    // "Ақтауға баратын пойыздардың": what goes there is a thing
    const attribute = verbLast && !verb.finite && (verb.f & F.PTCP) !== 0 && !(verb.f & (CASES | POSSESSORS));
    if (attribute && isThing(scene.page, verb.to)) continue;
    // "жөнөтүлөт": what is sent goes on no visit
    if (verbLast && verb.f & F.CAUS && verb.f & F.PASS) continue;
    const isAwaitedGuest = (going: Frame) =>
      within(scene.persons, scene.page.sentences[sentence].from, going.from).some(
        (p) => p.by === "name" && p.person.post !== null,
      );
    // "барысы" is the course of things, "келуі" a coming that somebody must plan
    const told = (f: Frame) =>
      ["plan", "agree", "intend", "decide"].includes(f.sense) ||
      (f.sense === "say" && f.from >= verb.to && f.from - verb.to <= 2) ||
      // "келуі тиіс болған, алайда сапар өтпеді"
      // "Министр X-тің келуі болмай қалды"
      (f.from >= verb.to && f.from - verb.to <= 3 && (calledOff.has(f.sense) || (f.sense === "happen" && f.negative))) ||
      // "Премьер-министр X келуі тиіс", "X келуі тиіс болған, алайда сапар өтпеді"
      (f.sense === "need" && f.from === verb.to && (isAwaitedGuest(verb) || own.some((off) => calledOff.has(off.sense))));
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
    if (verb.sense !== "be-in" || verb.negative) continue;
    // "X visited A in October, while B's minister was in C in May"
    const others = (d: Draft) => !verbLast && d.noun.to <= verb.from && ownTraveller(scene, d, verb);
    if (out.some((d) => d.kind === "visit" && !others(d))) continue;
    // "Астанада елші болған": what he was there, and no journey
    const post = verbLast ? endingAt(scene.posts, verb.from) : undefined;
    if (post && !(post.f & CASES) && within(scene.persons, scene.page.sentences[sentence].from, post.from).length) continue;
    // "bulunduğu Taşkent'te"
    const there = relativePlace(scene, verb) !== undefined;
    // a delegation of a state is away on business, whatever the day
    const sent = delegationOf(scene, scene.page.sentences[sentence].from, verb.from) !== undefined;
    // "siyasi istişareler vesilesiyle Bişkek'te bulunuyor": for an event
    const busy = verbLast && verb.time === "present" && nouns.some((n) => n.to <= verb.from && !(n.f & CASES & ~F.LOC));
    // "the Turkmen official is in Baku for the gas exhibition"
    const attending =
      !verbLast &&
      verb.time === "present" &&
      nouns.some((n) => hosting.has(nounKinds[n.sense] ?? "visit") && followsPlace(scene, verb, n));
    // "today he is in Tbilisi", "is in Tbilisi this week"
    const today =
      (!verbLast || (verb.finite && verb.time === "present" && !willBe(scene, verb))) &&
      datesOf(scene, sentence).some((d) => isNow(scene, d) && d.to <= verb.to + 4);
    // "is in Tashkent on a two-day working visit"
    const visiting =
      !verbLast &&
      verb.time === "present" &&
      nouns.some((n) => n.sense === "n-visit" && n.from >= verb.to && n.from - verb.to <= 9 && besides(scene, verb, n, 9));
    const told =
      visiting ||
      attending ||
      sent ||
      busy ||
      today ||
      (verb.time !== "present" && datesOf(scene, sentence).length > 0) ||
      willBe(scene, verb);
    // "was in Ankara last week and held talks with X"
    const first = out.every((d) => d.kind !== "visit" && d.noun.from >= verb.to);
    // "Bişkek'te bulunan Bakan X"
    const whose = verbLast && !verb.finite && verb.f & F.PTCP && beginningIn(scene.persons, verb.to, verb.to + 2).length > 0;
    // "Astanada bolup, X bilen duşuşdy": who was there met somebody
    const stayed = verbLast && (verb.f & F.CVB) !== 0 && !verb.finite && out.some((d) => talks.has(d.kind) && d.from >= verb.to);
    // "Вазир X Бишкекда бўлиб турибди", "министр X находится в Бишкеке": an office-holder who is abroad now
    const now = verb.finite
      ? verb.time === "present" && !willBe(scene, verb)
      : verbLast && (verb.f & F.CVB) !== 0 && startingAt(hitsOf(scene.page, "carrier"), verb.to) !== undefined;
    // "Министр X Ошто болду", "делегация Ошто болуп, бекетти көрдү", and no forum that "Ошто болуп өткөн"
    const been = verbLast && (verb.finite ? verb.time === "past" : (verb.f & F.CVB) !== 0 && !isCarried(scene, verb));
    const staying =
      (now || been) &&
      out.length === 0 &&
      within(scene.persons, scene.page.sentences[sentence].from, verb.from).some(
        (p) => p.by === "name" && p.person.post !== null && p.person.post !== "ambassador" && !(p.f & CASES),
      );
    // "will be in Ashgabat on Thursday for talks"
    const due =
      !verbLast &&
      !verb.finite &&
      verb.time === "future" &&
      datesOf(scene, sentence).some((d) => d.future !== null && d.bound !== "until");
    const passed = been && sent && !verb.finite && out.length === 0;
    // "былтыр июнда Бишкекте болгонун эске салды", "İyunda Bakıda olduğunu xatırladıb": what somebody recalls
    const recalled =
      verbLast &&
      !verb.finite &&
      verb.time === "past" &&
      (verb.f & (F.PTCP | F.ACC)) === (F.PTCP | F.ACC) &&
      own.some((f) => f.sense === "say" && f.finite && f.from >= verb.to && f.from - verb.to <= 1);
    const free = verb.finite || due || recalled;
    if (!there && !whose && !stayed && !staying && !passed && (!free || (out.length > 0 && !first) || !told)) continue;
    // "bir sonraki buluşması Bakü'de olacak": the event will be there
    const awaited = (n: Frame) => !(n.f & CASES) && !isHost(scene, n) && n.to <= verb.from && verb.from - n.to <= 9;
    if (verbLast && verb.finite && nouns.some(awaited)) continue;
    if (goalOf(scene, sentence, verb) ?? (whose && goalOfComer(scene, verb))) {
      push("visit", verb, verb, "encounter.be-in");
      const event = attending ? nouns.find((n) => followsPlace(scene, verb, n)) : undefined;
      const kind = event && nounKinds[event.sense];
      if (event && kind && kind !== "visit") push(kind, event, verb, `encounter.be-in+${event.sense}`);
    }
  }
  const there = out.length ? undefined : staysAt(scene, sentence);
  if (there) push("visit", there, there, "encounter.be-in");
}
