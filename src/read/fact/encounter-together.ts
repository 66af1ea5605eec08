import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PersonOfText, PlaceMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { comes, isPreparedFor } from "./encounter-ahead.ts";
import { isHost, isOccasion, isTimeOf, isWithAnother, opensTogether, severalOf, unnamedPeers } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";
import { heads } from "./encounter-kinds.ts";
import { besides, datesOf } from "./encounter-near.ts";
import { countsTwo, jointIn } from "./encounter-sides.ts";
import {
  agentBetween,
  gatheredHere,
  officeTalkedTo,
  peersTalkedTo,
  talksAsHe,
  talksWith,
  twoAgree,
  twoAgreedThere,
} from "./encounter-told.ts";

/** The rule of talks that two men are told to have had only by what they discussed. */
export const onlyDiscussed = "encounter.discussed";

/** Verbs of what comes of talks. */
const resolves: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge", "plan", "intend", "prepare", "future"]);

/** What is done to another by telephone. */
const greets: ReadonlySet<Sense> = new Set(["congratulate", "condole", "thank"]);

/** What two come to by telephone, told right beside the word for it: «по телефону договорились», "telefonda razılaşıblar". */
const settles: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct"]);

/** Whether a verb tells of what has been done. */
const isTold = (f: Frame): boolean => f.finite && !f.nominal && !f.negative && f.time === "past";

/** Verbs of what two do by telephone. */
const speaks: ReadonlySet<Sense> = new Set(["discuss", "say", "meet"]);

/** Whether a sentence with a day of its own tells of men of two states joined, or of the two of the text. */
function areTwoOfThen(scene: Scene, sentence: number): boolean {
  const { page, persons } = scene;
  const s = page.sentences[sentence];
  if (!datesOf(scene, sentence).some((d) => d.past !== null && d.kind !== "year")) return false;
  const named = within(persons, s.from, s.to);
  if (named.length) {
    const joined = named.some((m, i) => {
      const next = named[i + 1];
      const and = next && ["and", "with"].some((cat) => startingAt(hitsOf(page, cat), m.to) !== undefined);
      return and && m.person.state && next.person.state && m.person.state !== next.person.state && next.from - m.to <= 6;
    });
    return joined && named.length === 2;
  }
  // «премьеры уже обсуждали его»: of both states
  const offices = () => within(scene.posts, s.from, s.to).some((p) => p.plural && !p.states.length && isNominative(scene, p));
  return scene.pair.length === 2 && (jointIn(scene, s).some((h) => !(h.f & CASES)) || countsTwo(scene, s) || offices());
}

/** «Кыргызский министр по телефону обсудил это с главой МИД Китая X»: whether one state's man is whom the holder of another's office, whom nobody names, speaks with. */
function isOfOffice({ page, persons, posts }: Scene, sentence: number): boolean {
  const { from, to } = page.sentences[sentence];
  const men = within(persons, from, to);
  const [man] = men;
  if (!man?.person.state || men.some((m) => m.person !== man.person)) return false;
  const marks = hitsOf(page, "with");
  const { verbLast } = page.language.morphology;
  const partner = verbLast ? man.f & F.INS || startingAt(marks, man.to) : endingAt(marks, man.from);
  const doer = (p: (typeof posts)[number]) =>
    !p.plural && p.states.length === 1 && p.states[0] !== man.person.state && !(p.f & CASES) && !overlapping(persons, p);
  return Boolean(partner) && within(posts, from, man.from).some(doer);
}

const gapOf = (a: Stretch, b: Stretch): number => Math.max(a.from - b.to, b.from - a.to);

/** Whether a sentence names men of two states, or a man of one and the holder of another's office. */
export function namesTwoStates({ page, persons, posts }: Scene, sentence: number): boolean {
  const { from, to } = page.sentences[sentence];
  const named = within(persons, from, to).map((m) => m.person.state);
  const held = within(posts, from, to).flatMap((p) => (p.plural ? [] : (p.state ?? [])));
  return new Set([...named, ...(named.length ? held : [])]).size > 1;
}

/** Whether two men of two states, joined, stand in the nominative before a noun of talks, as whose they are. */
function twoBefore({ page, persons }: Scene, noun: Frame): boolean {
  const men = within(persons, page.sentences[noun.sentence].from, noun.from).filter((m) => m.by === "name");
  return men.some((m, i) => {
    const next = men[i + 1];
    if (!next?.person.state || !m.person.state || m.person.state === next.person.state) return false;
    // "Prezidentlar X va Y": the office of both stands before the first
    const joint = ["and", "with"].some((cat) => {
      const end = startingAt(hitsOf(page, cat), m.to)?.to;
      return end !== undefined && (end === next.from || end === next.nameFrom);
    });
    return joint && !(m.f & CASES) && !(next.f & CASES) && !startingAt(hitsOf(page, "with"), next.to);
  });
}

/** "… During the telephone conversation, topical issues were discussed": whether one of the next two sentences says by what means two talked. */
const wasCall = (scene: Scene, sentence: number): boolean => {
  const { sentences } = scene.page;
  const after = within(scene.frames, sentences[sentence].to, sentences[Math.min(sentence + 2, sentences.length - 1)].to);
  const call = after.find((f) => f.sense === "n-call" && isHost(scene, f));
  if (!call || after.some((f) => f.sense === "n-meeting" && f.from < call.from)) return false;
  const { from, to } = sentences[call.sentence];
  return !within(scene.persons, from, to).some((m) => m.from > call.from);
};

/** "The ministers of A and B": the states of office-holders told together. */
const severalIn = ({ posts }: Scene, { from, to }: Stretch): string[] =>
  within(posts, from, to).flatMap((p) => (p.plural && p.states.length > 1 ? p.states : []));

/** The states of those who are told by their office alone as whom somebody speaks with. */
function partnersOf(scene: Scene, verb: Frame): string[] {
  const office = officeTalkedTo(scene, verb)?.state;
  return office ? [office] : peersTalkedTo(scene, verb);
}

/** «Послы X и Y в Москве обсудили»: whether the holders of one office of two states, told together, do what a verb that follows them says. */
function officesOfTwo(scene: Scene, verb: Frame): boolean {
  const { page, posts, frames } = scene;
  if (page.language.morphology.declines !== "every") return false;
  const { from, to } = page.sentences[verb.sentence];
  const office = within(posts, from, verb.from).findLast((p) => p.plural && p.states.length === 2 && isNominative(scene, p));
  if (!office || verb.from - office.to > 6) return false;
  // «обсудили итоги форума»: what they discuss is an event of its own
  return !within(frames, from, to).some((f) => f !== verb && (f.sense.startsWith("n-") || (f.finite && f.to <= verb.from)));
}

/** Two men of two sides who call each other, were in talks of a named format, or discuss something in a place. */
export function together(given: Told): void {
  const { scene, sentence, own, nouns, out, verbLast, push } = given;
  // two men who do something with each other by telephone or video call each other
  for (const means of own) {
    if (means.sense !== "by-video" || out.length > 0) continue;
    // "onlayn görüşdə Dohaya göndəriləcək mütəxəssislərdən danışıb": what a participle of something else tells
    const describes = (f: Frame) => verbLast && !f.finite && (f.f & F.PTCP) !== 0 && !(f.f & (CASES | POSSESSORS));
    const settled = own.find((f) => settles.has(f.sense) && isTold(f) && gapOf(means, f) <= (verbLast ? 6 : 2));
    const verb: Frame = settled
      ? { ...settled, sense: "discuss" }
      : (own.find((f) => !f.nominal && !resolves.has(f.sense) && !describes(f) && f.from >= means.to && f.from - means.to < 12) ??
        means);
    // "A ile B hattı video bağlantıyla hizmete açtı": an opening, from wherever they open it
    if (verb.sense === "open" && verb.finite && verbLast) continue;
    const greeted = own.find((f) => greets.has(f.sense) && f.finite && !f.negative && gapOf(means, f) < (verbLast ? 4 : 10));
    const { from, to } = scene.page.sentences[sentence];
    // "the deputy ministers of A and B talked by video link"
    const both = verb.sense === "discuss" && within(scene.posts, from, to).some((p) => p.plural && p.states.length > 1);
    const spoke = settled ?? own.find((f) => speaks.has(f.sense) && isTold(f));
    const two = isWithAnother(scene, sentence) || (spoke && (areTwoOfThen(scene, sentence) || isOfOffice(scene, sentence)));
    if (!verb.negative && (both || two)) push("call", means, verb, "encounter.by-video");
    // "telefon orqali tabrikladi": who congratulates by telephone calls
    else if (greeted && namesTwoStates(scene, sentence)) push("call", means, greeted, "encounter.by-video");
  }
  // "siyasi istişarelerde bulundu": who was in talks of a named format held them
  for (const verb of verbLast ? own : []) {
    if (verb.sense !== "be-in" || verb.negative) continue;
    const format = endingAt(nouns, verb.from);
    const named = format?.sense === "n-consultations" && format.f & F.LOC && format.to - format.from > 1;
    if (named && isWithAnother(scene, sentence)) push("consultations", format, verb, "encounter.be-in+n-consultations");
  }
  // two men of two sides who discuss something on a day and in a place have met
  for (const verb of own) {
    if (verb.sense !== "discuss" || verb.nominal || verb.negative) continue;
    // «посетил Анкару, где обсудил с министром X», "X Toshkentga kelganida Y bilan muhokama qilgan"
    if (out.some((d) => d.kind !== "visit" || (verbLast && !(d.noun.to <= verb.from && talksWith(scene, verb))))) continue;
    const shall = own.some((f) => f.sense === "future" && f.to <= verb.from && verb.from - f.to <= 1);
    // "X менен сүйлөшүп, ишкананы көрдү"
    const links = verbLast && (verb.f & F.CVB) !== 0 && verb.voice === "active" && talksWith(scene, verb);
    if (!(verb.finite || shall || links)) continue;
    const { from, to } = scene.page.sentences[sentence];
    const whole = { from, to: agentBetween(scene, verb.to, to) ?? to };
    const s = verbLast ? clauseOf(scene.page, sentence, verb.from, verb.to) : whole;
    // "Tomonlar X bilan bo‘lib o‘tgan muzokaralar natijalarini muhokama qildi": the men are of what the sides spoke about
    if (verbLast && within(hitsOf(scene.page, "sides"), s.from, s.from + 2).length) continue;
    const states = new Set([
      ...within(scene.persons, s.from, s.to).map((m) => m.person.state),
      ...(verbLast ? partnersOf(scene, verb) : unnamedPeers(scene, s.from, s.to)),
      ...severalIn(scene, s),
    ]);
    // "in a phone call X and Y discussed …"
    const rung = nouns.some(
      (n) => n.sense === "n-call" && n.from >= s.from && n.to <= s.to && (!verbLast || (n.f & F.LOC && n.to <= verb.from)),
    );
    const placed = within(scene.dates, s.from, s.to).length > 0 && within(scene.places, s.from, s.to).length > 0;
    // "the ministers of A, B and C discussed it in Budapest"
    const sat = severalIn(scene, s).length > 2 && within(scene.places, s.from, s.to).some((p) => p.kind === "settlement");
    const aheadOf =
      own.some((f) => f.sense === "ahead" && f.to <= verb.from) ||
      // "hazırlıkları ele alınacak": what will be discussed is no meeting
      (verbLast && verb.time === "future" && verb.voice === "passive");
    // "обсудил с министром X": they have talked
    const told = verb.voice === "active" && verb.time === "past";
    // "X ile Y, yaptıkları görüşmede … ele aldı"
    const during = verbLast && own.some((n) => n.sense === "n-meeting" && n.f & F.LOC && n.to <= verb.from && n.from >= s.from);
    // "will discuss it with the visiting minister"
    const will = verb.voice === "active" && (shall || (verb.finite && (verb.time === "future" || comes(scene, verb))));
    // "X'la ortak basın toplantısında konuştu": both only spoke to the press
    const press = verbLast && own.some((f) => f.sense === "n-press" && f.from >= s.from && f.to <= verb.from);
    const talked = (told && during) || ((told || will) && !press && talksWith(scene, verb));
    // "the delegation was at the bank and discussed … with its head X"
    const delegated =
      verbLast &&
      told &&
      states.size === 1 &&
      within(scene.persons, s.from, verb.from).some(
        (m) => m.f & F.INS || startingAt(hitsOf(scene.page, "with"), m.to) !== undefined,
      ) &&
      within(hitsOf(scene.page, "institution"), from, verb.from).some(
        (h) => h.entry.code === "delegation" && isNominative(scene, h),
      );
    // "on 20 November the two ministers discussed it in a video call"
    const led = ({ page }: Scene, n: Frame) =>
      endingAt(hitsOf(page, "at"), endingAt(hitsOf(page, "article"), n.from)?.from ?? n.from) !== undefined;
    const both =
      !verbLast &&
      nouns.some((n) => n.sense === "n-call" && n.from >= verb.to && n.to <= s.to && led(scene, n)) &&
      told &&
      verb.finite &&
      within(scene.dates, s.from, s.to).length > 0 &&
      jointIn(scene, { from: s.from, to: verb.from }).length > 0;
    // "the sides discussed the visit of X to Osh and that of Y to Termez in May": of whom they spoke
    const only =
      !verbLast &&
      verb.voice === "active" &&
      within(hitsOf(scene.page, "sides"), s.from, verb.from).length > 0 &&
      within(scene.persons, s.from, s.to).length > 1 &&
      within(scene.persons, s.from, s.to).every((m) => m.from >= verb.to) &&
      !talksWith(scene, verb);
    const alone = !out.length && !only && (both || (states.size > 1 && (((placed || sat) && verb.finite) || rung)) || delegated);
    if ((alone || ((states.size > 1 || !verbLast) && talked) || (!out.length && talksAsHe(scene, verb))) && !aheadOf)
      push(rung || wasCall(scene, sentence) ? "call" : "meeting", verb, verb, "encounter.discuss");
  }
  // "X ve Y, görüşmelerinin ardından basın toplantısı düzenledi"
  for (const noun of verbLast ? nouns : []) {
    if (noun.sense !== "n-meeting" || out.length > 0 || !startingAt(hitsOf(scene.page, "after"), noun.to)) continue;
    const verb = own.find((f) => !f.nominal && f.finite && !f.negative && f.time === "past" && f.from > noun.to);
    const { from } = scene.page.sentences[sentence];
    // "İki lider, baş başa görüşmelerinin ardından"
    const two = twoBefore(scene, noun) || jointIn(scene, { from, to: noun.from }).some((h) => !(h.f & CASES));
    if (verb && two) push("meeting", noun, { ...verb, sense: "discuss" }, "encounter.after");
  }
  // "on the sidelines X and Y agreed on it"
  const isBeside = () => {
    const { from, to } = scene.page.sentences[sentence];
    return within(hitsOf(scene.page, "within"), from, to).length > 0;
  };
  for (const verb of out.some((d) => d.kind !== "visit") ? [] : own)
    if (
      (verb.sense === "agree" || verb.sense === "discuss") &&
      verb.finite &&
      verb.time === "past" &&
      !verb.nominal &&
      !verb.negative
    )
      if ((isBeside() && twoAgree(scene, verb)) || (verb.sense === "agree" && twoAgreedThere(scene, verb)))
        push("meeting", verb, { ...verb, sense: "discuss" }, "encounter.discuss");
      else if (verb.sense === "discuss" && verb.voice === "active" && (twoAgree(scene, verb) || officesOfTwo(scene, verb)))
        push(wasCall(scene, sentence) ? "call" : "meeting", verb, verb, onlyDiscussed);
}

/** "The working group gathered in Osh": whether a town stands where a verb of gathering says that something came together. */
function isPlaced({ places, page }: Scene, { sense, sentence, time, finite, negative, to: end }: Frame): boolean {
  const { from, to } = page.sentences[sentence];
  const inTown = (p: PlaceMention) => p.kind === "settlement" && (!page.language.morphology.verbLast || (p.f & F.LOC) !== 0);
  // "чогулган жок"
  const said = finite || startingAt(hitsOf(page, "not"), end) !== undefined;
  return sense === "gather" && (time === "past" || negative) && said && within(places, from, to).some(inTown);
}

/** "Oktyabrda Tiflisdə toplanmış komissiyanın qərarları": whether a participle describes the body right after it. */
const isOfSuch = (verb: Frame, body: Frame): boolean =>
  !verb.finite && (verb.f & F.PTCP) !== 0 && !(verb.f & (CASES | POSSESSORS)) && body.from >= verb.to && body.from - verb.to <= 2;

/** "Былтыр қарашада Астанада өткен": whether a day and a town stand right before a participle. */
function isDatedThere({ dates, places }: Scene, { from }: Frame): boolean {
  const town = endingAt(places, from);
  return town !== undefined && (town.f & F.LOC) !== 0 && within(dates, from - 8, town.from).length > 0;
}

/** A commission or working group that gathers on a day or in a town, or that somebody chairs. */
export function sittings(given: Told): void {
  const { scene, sentence, own, nouns, out, verbLast, push } = given;
  // a commission or working group that gathers on a day or in a town: its session
  for (const verb of own) {
    // "keçirilmiş komissiyanın qərarları": held, for a session
    const such = (verb.sense === "hold" || verb.sense === "happen") && verbLast && verb.time === "past" && !out.length;
    if (!such && verb.sense !== "gather") continue;
    if (datesOf(scene, sentence).length === 0 && !isPlaced(scene, verb)) continue;
    // "who met X said that the working group would gather in May"
    // "…, with the next meeting set for May"
    const next = out.length > 0 && out.every((d) => d.status === "planned" && d.noun.from >= verb.to) && verb.time === "past";
    // "they met in January, when the commission convened in Osh"
    const then =
      !verbLast &&
      out.length > 0 &&
      out.every((d) => d.kind !== "commission" && within(hitsOf(scene.page, "where"), d.noun.to, verb.from).length > 0);
    if (out.length > 0 && !next && !then && (verb.time !== "future" || out.some((d) => d.kind === "commission"))) continue;
    const body = own.find(
      (f) =>
        f.sense === "n-body" &&
        !(f.f & (F.LOC | F.ABL | F.DAT)) &&
        // "the secretaries of the councils gathered"
        !overlapping(scene.posts, f) &&
        (verbLast || f.to <= verb.from
          ? (!such && f.to <= verb.from && verb.from - f.to < 20) || isOfSuch(verb, f)
          : f.from - verb.to < 12),
    );
    if (!body || (such && !isDatedThere(scene, verb))) continue;
    if (such && nouns.some((n) => n.from >= body.to && n.from - body.to <= 3)) continue;
    const before = out.length;
    push("commission", body, verb, "encounter.gather+n-body");
    if (next) out.unshift(...out.splice(before));
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
}

/** Office-holders of several states who gather. */
export function gatherings(given: Told): void {
  const { scene, sentence, own, nouns, out, headline, verbLast, push } = given;
  for (const verb of own) {
    if (verb.sense !== "gather" || verb.negative || out.length) continue;
    // "sammitdan bir kun oldin": an event that only tells when
    // "on the eve of the summit the three ministers gathered"
    const isTime = (n: Frame) =>
      verbLast ? n.to <= verb.from && (n.f & (F.ABL | F.LOC) || isTimeOf(scene, n)) : n.to <= verb.from && isOccasion(scene, n);
    // "in preparation for the summit the three ministers gathered"
    // "чогулушту": the verb, whatever noun it looks like
    const others = nouns.filter((n) => n.from !== verb.from && !isTime(n) && !isPreparedFor(scene, n));
    const before = out.length;
    if (!others.length && severalOf(scene, sentence)) push("meeting", verb, verb, "encounter.gather");
    if (out.length > before) ofThose(scene, verb, out[before]);
  }
  const gathered = headline || out.length || nouns.length ? undefined : gatheredHere(scene, sentence, own);
  if (gathered) push("meeting", gathered, gathered, "encounter.gather");
}

/** Events that are opened by those who chair them. */
const chaired: ReadonlySet<Sense> = new Set(["n-conference", "n-session", "n-summit", "n-consultations"]);

/** "Forum kecha boshlandi. Uni X va Y ochdi": whether the event told in the sentence before is what is opened. */
function opensIt({ page, frames }: Scene, sentence: number): boolean {
  if (!page.language.morphology.verbLast || sentence === 0) return false;
  const { from, to } = page.sentences[sentence];
  const before = page.sentences[sentence - 1];
  return (
    within(hitsOf(page, "him"), from, Math.min(from + 2, to)).length > 0 &&
    within(frames, before.from, before.to).some((f) => chaired.has(f.sense))
  );
}

/** "Hive'de buluşan A, B ve C": gives a gathering that a participle tells of those who are named right after it. */
function ofThose({ page, persons }: Scene, verb: Frame, draft: Draft): void {
  if (!page.language.morphology.verbLast || verb.finite || !(verb.f & F.PTCP)) return;
  const row: PersonOfText[] = [];
  let at = verb.to;
  for (const m of within(persons, verb.to, page.sentences[verb.sentence].to)) {
    if (m.from - at > 1) break;
    row.push(m.person);
    at = m.to;
    // past a comma, "and" and the like
    const joined = startingAt(hitsOf(page, "and"), at) ?? startingAt(hitsOf(page, "with"), at);
    if (joined) at = joined.to;
  }
  const states = [...new Set(row.flatMap((p) => p.state ?? []))];
  if (states.length < 2) return;
  draft.persons = row;
  draft.parties = states;
  delete draft.inferred.parties;
  if (states.length < 3) return;
  if (row.every((p) => heads.has(p.post ?? ""))) draft.kind = "summit";
  else if (row.every((p) => p.post?.endsWith("minister"))) draft.kind = "ministerial";
}

/** Men of two states who open something together. */
export function openings(given: Told): void {
  const { scene, sentence, own, nouns, out, push } = given;
  for (const verb of own)
    if (
      verb.sense === "open" &&
      !verb.negative &&
      verb.finite &&
      !out.length &&
      nouns.every((n) => n.sense === "n-ceremony") &&
      opensTogether(scene, sentence) &&
      !opensIt(scene, sentence)
    )
      push("ceremony", verb, verb, "encounter.open");
}
