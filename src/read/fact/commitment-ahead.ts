import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, isConditional } from "../clause/clauses.ts";
import { type Frame, foundFrame, settledForm } from "../clause/frames.ts";
import { isNominative, modifies, type Subject, subjectOf } from "../clause/subject.ts";
import { isHabit, verbAt } from "../clause/verb.ts";
import { hitsOf, type Page } from "../page.ts";
import type { CommitmentStrength } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Word } from "../word/lexis.ts";
import { afterSaying, bodyIn, doerOf, hasAgent, isOfSpeaker, isOwnDeed, saidIn } from "./commitment-doer.ts";
import { nounKinds } from "./encounter-noun.ts";

/** Whether a conditional stands right before token `i` ("чечсе болорун": what could be done). */
export const isAfterIf = ({ words, language }: Page, i: number): boolean => {
  const readings = language.morphology.verbLast ? words[i - 1]?.readings : undefined;
  let found = false;
  for (const { known, f } of readings ?? []) {
    if (!known) continue;
    // "kursa alınacak": "to a course", no conditional
    if (!(f & F.V) && f & F.DAT) return false;
    if ((f & (F.V | F.COND)) === (F.V | F.COND)) found = true;
  }
  return found;
};

/** What only tells: to say, thank or discuss something later is nothing to be done. */
export const telling: ReadonlySet<Sense> = new Set<Sense>([
  "say",
  "express",
  "thank",
  "congratulate",
  "condole",
  "welcome",
  "worry",
  "condemn",
  "discuss",
  "reassure",
  "invite",
]);

/** How many words stand between two tokens, marks apart. */
function wordsBetween(page: Page, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (page.words[i]) count++;
  return count;
}

/** Whether a verb of saying right beside the frame reports it. */
export const isReported = (page: Page, own: readonly Frame[], frame: Frame, verbLast: boolean): boolean =>
  own.some(
    (f) =>
      (f.sense === "say" || f.sense === "express") &&
      (f.finite || (f.f & F.CVB) !== 0 || (verbLast && isOfSpeaker(page, f))) &&
      (verbLast
        ? f.from >= frame.to &&
          (wordsBetween(page, frame.to, f.from) <= (page.words[frame.to] ? 3 : 1) || isOneOfThose(page, frame, f))
        : Math.abs(f.from - frame.to) <= 6 ||
          Math.abs(frame.from - f.to) <= 6 ||
          // "the importance of … was underlined"
          (f.voice === "passive" && f.from > frame.to)),
  );

/** "… qurishni rejalashtirayotganini, unga 85 million sarflanishini aytdi": the first of two things said. */
function isOneOfThose(page: Page, frame: Frame, said: Frame): boolean {
  const reported = (f: number) => (f & F.ACC) !== 0 && (f & (F.PTCP | F.MSDR)) !== 0;
  if (!reported(frame.f) || page.words[frame.to] !== undefined) return false;
  return page.words[said.from - 1]?.readings.some((r) => r.known && r.f & F.V && reported(r.f)) ?? false;
}

/** Whether a form tells what somebody will be able to do ("artırabileceğini"), not what he will do. */
function isPotential({ words, language }: Page, at: number): boolean {
  const key = words[at]?.key ?? "";
  return listed(language.morphology.potential).some((part) => key.includes(part));
}

/** Whether what somebody will be able to do is settled: it has its day ("1 Eylül'den itibaren seyahat edebilecek"), or who will is named. */
const isPossibleFrom = (scene: Scene, frame: Frame): boolean => {
  const { from } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  return (
    frame.finite &&
    (((frame.f & F.FUT) !== 0 && (hasAgent(scene, frame) || hasSubject(scene, frame, true))) ||
      (within(scene.dates, from, frame.from).some((d) => d.kind === "day" || d.kind === "month") &&
        dayAhead(scene, from, frame.from)))
  );
};

/** Whether somebody only hopes or is confident that it will be ("voiced hope that the road would open"). */
function isHoped({ page }: Scene, frame: Frame, own: readonly Frame[]): boolean {
  return own.some((f) => {
    if (f.sense !== "reassure" || f.nominal || f.to > frame.from || f.to - f.from < 2) return false;
    const that = startingAt(hitsOf(page, "that"), f.to) ?? startingAt(hitsOf(page, "that"), f.to + 1);
    return (
      that !== undefined &&
      !own.some((g) => g.finite && !g.nominal && g.from > that.to && g.to <= frame.from && g.sense !== "future")
    );
  });
}

/** Whether a verb that lies ahead only tells who will head a delegation or speak for a side: who comes, not what is done. */
export function tellsWhoComes({ page }: Scene, { sentence, from, to }: Frame, own: readonly Frame[]): boolean {
  const reach = page.language.morphology.verbLast ? 0 : 3;
  return own.some((f) => {
    if ((f.sense !== "lead" && f.sense !== "represent") || f.to <= from || f.from >= to + reach) return false;
    if (f.sense === "represent") return true;
    const clause = clauseOf(page, sentence, f.from, f.to);
    return (
      within(hitsOf(page, "institution"), clause.from, clause.to).some((h) => h.entry.code === "delegation") ||
      within(hitsOf(page, "side"), clause.from, clause.to).length > 0
    );
  });
}

/** A known verb in the future: what will be done. */
export function futureOf(scene: Scene, frame: Frame, own: readonly Frame[]): CommitmentStrength | undefined {
  const { intending, verbLast } = scene.page.language.morphology;
  if (intending && frame.finite && frame.sense === "will-do" && endsIn(scene, frame, intending)) return "planned";
  if (isForetold(scene, frame, own)) return isOwnDeed(scene, frame) ? "pledged" : "planned";
  // "3,2 foizni tashkil etadi": what it comes to
  const comesTo = verbLast && frame.sense === "will-do" && overlapping(hitsOf(scene.page, "measure-reach"), frame);
  const amount = comesTo && frame.f & F.PRS ? endingAt(scene.amounts, frame.from) : undefined;
  if (amount && scene.page.words[amount.to - 1]?.readings.some((r) => r.known && r.f & F.ACC && !(r.f & F.V))) return undefined;
  if (frame.sense === "will-make") return madeBy(scene, frame);
  if (frame.sense === "will-do" || frame.sense === "will-be") {
    const clause = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
    const ahead = verbLast ? opensUp(scene, frame) || isToldAhead(scene, frame, own) : true;
    if (!ahead) return undefined;
    if (isOwnDeed(scene, frame)) return "pledged";
    // "har yili … tashiladi": over and over
    const often = verbLast && (frame.f & F.FUT) === 0 && within(hitsOf(scene.page, "often"), clause.from, frame.from).length > 0;
    if (often && !isUnderPaper(scene, frame)) return undefined;
    if (frame.voice === "passive" && frame.sense === "will-do") return "planned";
    // what will come of something by itself ("сократит издержки") is no undertaking, unless its day is named
    if (frame.sense === "will-do" && hasAgent(scene, frame)) return "pledged";
    if (frame.sense === "will-do" && isUnderPaper(scene, frame)) return "planned";
    // "a street will appear in Konya", "operators will begin to deliver"
    // "work begins in April"
    if (frame.sense === "will-be" && scene.page.language.roles.passive)
      return !endingAt(hitsOf(scene.page, "auxiliary"), frame.from) && dayAhead(scene, clause.from, clause.to)
        ? "planned"
        : undefined;
    const isSomewhere =
      frame.sense === "will-be" &&
      !verbLast &&
      (hasAgent(scene, frame) || within(settlements(scene), clause.from, clause.to).length > 0);
    // "feribot yeniden sefere konacak": where an ending tells of nothing but what will be
    const willBe = verbLast && frame.sense === "will-be" && (frame.f & (F.FUT | F.PRS)) === F.FUT;
    const timed = within(scene.dates, clause.from, clause.to).length > 0 || isSoon(scene.page, clause.from, clause.to);
    if (!isSomewhere && !willBe && !timed && !appears(scene, frame, clause)) {
      // "the treaty will enter into force"
      if (frame.sense === "will-do")
        return isBySomebody(scene, frame) && !own.some((f) => f.sense === "discuss" && f.from === frame.from)
          ? "planned"
          : undefined;
      if (!within(hitsOf(scene.page, "document"), clause.from, clause.to).length) return undefined;
    }
    return frame.sense === "will-do" && !verbLast ? "pledged" : "planned";
  }
  if (frame.nominal || frame.sense === "ahead") return undefined;
  if (telling.has(frame.sense) && !isReadyBy(scene, frame)) return undefined;
  // "görüşecekti": it was to be, and did not come
  if (frame.f & F.FUT && frame.f & F.PST) return undefined;
  if (isPotential(scene.page, frame.to - 1) && !isPossibleFrom(scene, frame)) return undefined;
  const told = frame.finite || (verbLast && isReported(scene.page, own, frame, true));
  if (intending && told && endsIn(scene, frame, intending)) return "planned";
  if (frame.sense === "future") {
    const { page } = scene;
    if (!verbLast && isHoped(scene, frame, own)) return undefined;
    if (
      own.some(
        (f) =>
          (telling.has(f.sense) || f.sense === "propose") &&
          f.sense !== "express" &&
          f.from >= frame.to &&
          f.from - frame.to <= 2 &&
          !isReadyBy(scene, f),
      )
    )
      return undefined;
    const passive =
      (startingAt(hitsOf(page, "passive"), frame.to) ?? startingAt(hitsOf(page, "passive"), frame.to + 1)) !== undefined ||
      // where no "be" tells it, the form does ("будет построен")
      (page.language.roles.passive === "" &&
        [frame.to, frame.to + 1].some((i) => page.words[i]?.readings.some((r) => r.known && r.f & F.V && r.f & F.PASS)));
    const deed = own.find((f) => !f.nominal && f.from >= frame.to && f.from - frame.to <= 2);
    const met = deed && meetsAhead(scene, deed, own);
    if (met && deed && !passive && hosts(scene, deed) && hasAgent(scene, frame)) return "pledged";
    if (met !== undefined) return met ? "planned" : undefined;
    if (passive) return "planned";
    if (hasAgent(scene, frame)) return "pledged";
    return comesOfItself(scene, frame) ? undefined : "planned";
  }
  // "Hazar'ın altından geçecek kablo": it only describes the next noun
  if (verbLast && frame.finite && isAttributive(scene, frame)) return undefined;
  // an ambiguous ending tells of what lies ahead only with a day to come beside it
  const ahead =
    frame.time === "future" &&
    (!(frame.f & F.FUT && frame.f & F.PRS) || (verbLast && frame.voice === "passive" && isToldAhead(scene, frame, own)));
  if (!ahead && !(verbLast && isAhead(scene, frame))) return undefined;
  if (!frame.finite && !(verbLast && isReported(scene.page, own, frame, true) && frame.f & (F.PTCP | F.MSDR))) return undefined;
  if (frame.f & F.OBLIG) return comesAbout(scene, frame) ? "planned" : "urged";
  if (isOwnDeed(scene, frame)) return "pledged";
  const met = meetsAhead(scene, frame, own);
  // to attend an event is promised without a day, too
  if (met !== undefined && isOwnPromise(scene, frame)) return "pledged";
  if (met && hosts(scene, frame) && frame.voice !== "passive") return "pledged";
  if (met !== undefined) return met ? "planned" : undefined;
  // "komissiyanın iclası may ayında olacaq": an event that takes place is nobody's deed
  const takesPlace = verbLast && own.some((f) => f.to === frame.to && f.sense === "happen");
  if (
    takesPlace &&
    own.some((f) => f.nominal && nounKinds[f.sense] !== undefined && !(f.f & CASES) && f.to <= frame.from) &&
    !within(scene.persons, clauseOf(scene.page, frame.sentence, frame.from, frame.to).from, frame.from).length
  )
    return "planned";
  const impersonal = own.some(
    (f) =>
      f.to === frame.to &&
      (f.voice === "passive" ||
        f.sense === "plan" ||
        (f.sense === "hold" && !bodyIn(scene, afterSaying(scene, frame), frame.from))),
  );
  return impersonal || !hasAgent(scene, frame) ? "planned" : "pledged";
}

/** Whether something named comes after the verb in a place that opens the clause: «на озере появится пост наблюдения за птицами». */
function appears({ page }: Scene, { sense, to }: Frame, clause: Stretch): boolean {
  if (sense !== "will-be" || page.language.morphology.declines !== "every" || clause.to - to < 3) return false;
  if (!startingAt(hitsOf(page, "at"), clause.from)) return false;
  return !isOfNothingNamed({ page }, clause);
}

/** Whether a clause speaks of relations or good wishes at large. */
const isOfNothingNamed = ({ page }: Pick<Scene, "page">, { from, to }: Stretch): boolean =>
  ["general", "vague"].some((cat) => within(hitsOf(page, cat), from, to).length > 0);

/**
 * A deed that nothing does by itself: undertaken by whoever is its subject, known as a doer or not; planned where only the verb's plural tells that
 * somebody does it («в Туркестане построят больницу», «сборы снизят вдвое»), or where it is told in the passive of something named.
 */
function madeBy(scene: Scene, frame: Frame): CommitmentStrength | undefined {
  if (isOwnDeed(scene, frame) || hasAgent(scene, frame)) return "pledged";
  const { from, to } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  if (frame.voice === "passive") return namesSomething(scene, from, to) ? "planned" : undefined;
  if (within(hitsOf(scene.page, "which"), from, frame.from).length) return undefined;
  if (within(scene.dates, from, to).length) return "pledged";
  return isBySomebody(scene, frame) || !hasSubject(scene, frame, false) ? "planned" : "pledged";
}

/**
 * Whether the plural of a verb only tells that somebody does it («в Туркестане построят больницу», «сборы снизят вдвое»): no plural stands before it
 * that could be its subject, or that stands for its object, as none follows.
 */
function isBySomebody(scene: Scene, frame: Frame): boolean {
  const { words, language } = scene.page;
  if (language.morphology.declines !== "every" || frame.voice === "passive") return false;
  if (!words[frame.to - 1]?.readings.some((r) => r.f & F.V && r.f & F.VPL)) return false;
  const { from, to } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  if (within(hitsOf(scene.page, "which"), from, frame.from).length || within(hitsOf(scene.page, "it"), from, frame.from).length)
    return false;
  return !hasSubject(scene, frame, true) || !hasObject(scene.page, frame, to);
}

/** Whether a noun before a verb could be its subject by its form. */
function hasSubject(scene: Scene, frame: Frame, plural: boolean): boolean {
  const { from } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  for (let i = from; i < frame.from; i++) {
    const reading = scene.page.words[i]?.readings[0];
    if (!reading?.known || reading.f & F.V || (plural && !(reading.f & F.PL))) continue;
    if (isNominative(scene, { from: i, to: i + 1, f: reading.f })) return true;
  }
  return false;
}

/** Whether a noun or number without a preposition follows a verb at once: what is done to something. */
function hasObject(page: Page, { to }: Frame, end: number): boolean {
  const { words, tokens } = page;
  const word = to < end ? words[to] : undefined;
  if (!word) return false;
  if (tokens[to].kind !== WORD) return true;
  if (["at", "with", "between-two"].some((cat) => startingAt(hitsOf(page, cat), to))) return false;
  return word.readings.some((r) => r.known && !(r.f & F.V) && (r.f & F.ACC || !(r.f & CASES)));
}

/** Whether a day, amount, town, undertaking, document or body is named between two tokens. */
const namesSomething = (scene: Scene, from: number, to: number): boolean =>
  within(scene.dates, from, to).length > 0 ||
  within(scene.amounts, from, to).some((a) => !a.bare) ||
  within(settlements(scene), from, to).length > 0 ||
  ["project", "project noun", "document", "body", "institution"].some(
    (cat) => within(hitsOf(scene.page, cat), from, to).length > 0,
  );

/** Whether words of readiness tell of a thing that will be there by a day ("will be ready by June"), not of somebody who is ready to act. */
export function isReadyBy(scene: Scene, { sense, sentence, from, to }: Frame): boolean {
  if (sense !== "reassure") return false;
  const { page, dates } = scene;
  if (!page.language.morphology.verbLast) return beginningIn(dates, to, to + 4).length > 0;
  if (page.words[from - 1]?.readings.some((r) => r.known && r.f & F.DAT && r.f & F.V)) return false;
  return within(dates, clauseOf(page, sentence, from, to).from, from).length > 0;
}

/** "qarz ajratishini e'lon qildi": what is told by a verbal noun right before a verb of saying, in a language that tells so what will be. */
function isForetold(scene: Scene, frame: Frame, own: readonly Frame[]): boolean {
  if (!scene.page.language.morphology.reportsByNoun || frame.nominal || frame.finite) return false;
  // what is planned, agreed or needed is told as such
  if (
    !(foretold.has(frame.sense) || isReadyBy(scene, frame)) ||
    !(frame.f & F.MSDR) ||
    !(frame.f & F.PSS3) ||
    frame.f & (CASES & ~F.ACC)
  )
    return false;
  return own.some(
    (f) =>
      (f.sense === "say" || f.sense === "express") &&
      (f.finite || isOfSpeaker(scene.page, f)) &&
      f.from === frame.to &&
      // the noun is a subject where nobody is told to say it
      (frame.f & F.ACC) !== (f.voice === "passive" ? F.ACC : 0),
  );
}
const foretold: ReadonlySet<Sense> = new Set<Sense>(["will-do", "will-be", "open", "hold", "attend", "go", "visit", "gather"]);

/** Whether what "will" be only comes of something ("this will open new prospects"): no deed, day, amount, event or thing built is named. */
function comesOfItself(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  if (page.language.morphology.verbLast || page.language.roles.passive === "") return false;
  const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
  const ahead = within(scene.dates, clause.from, clause.to).some((d) => d.future === null || !isOver(scene, d.future));
  if (ahead || isSoon(page, clause.from, clause.to) || within(scene.amounts, clause.from, clause.to).some((a) => !a.bare))
    return false;
  // "a job centre will open in Osh"
  if (within(settlements(scene), frame.to, clause.to).length > 0) return false;
  if (within(scene.frames, clause.from, clause.to).some((f) => f.nominal && f.sense.startsWith("n-"))) return false;
  // "drugs will be admitted", "foresters will plant saxaul" against "the project will boost trade"
  return clause.to - frame.to < 3 || isOfNothingNamed(scene, clause);
}

/** The towns that a text names. */
const settlements = ({ places }: Scene) => places.filter(({ kind }) => kind === "settlement");

/** Whether a speaker tells what he or his own side will do ("келетінін растады", "iştirak edəcəyini söyləyib"). */
function isOwnPromise(scene: Scene, frame: Frame): boolean {
  if (frame.finite || frame.voice === "passive" || !(frame.f & (F.PTCP | F.MSDR))) return false;
  const said = saidIn(scene, frame.sentence);
  const speaker = said && subjectOf(scene, said)?.persons[0]?.person;
  if (!speaker?.state) return false;
  const doer = doerOf(scene, frame);
  const state = doer?.persons[0]?.person.state ?? doer?.parties[0];
  if (state) return state === speaker.state;
  // "эстон делегациясының": the adjective of a state before a doer in the genitive; without any doer he speaks of himself
  const { page, parties } = scene;
  const { from } = clauseOf(page, frame.sentence, frame.from, frame.to);
  let named = false;
  for (let i = from; i < frame.from; i++) {
    if (!page.words[i]?.readings.some((r) => r.known && r.f & F.GEN)) continue;
    // "the visit will take place" is his own
    if (within(scene.frames, from, frame.from).some((f) => f.sense === "n-visit" && f.from <= i && f.to > i)) continue;
    named = true;
    if (endingAt(parties, i)?.party === speaker.state) return true;
  }
  return !named;
}

/** Who tells what he himself will do. */
export function promiserOf(scene: Scene, frame: Frame): Subject | undefined {
  const said = isOwnPromise(scene, frame) ? saidIn(scene, frame.sentence) : undefined;
  return said && subjectOf(scene, said);
}

/** Senses of going somewhere and meeting somebody: what lies ahead of them is a plan. */
const meets: ReadonlySet<Sense> = new Set<Sense>(["meet", "receive", "visit", "go", "phone", "pay-call", "gather"]);

/**
 * Whether a deed that lies ahead is an encounter, which is planned and not undertaken; to chair, host or attend one is a plan only with a
 * day of its own (false where it has none). Undefined where it is no encounter.
 */
function meetsAhead(scene: Scene, frame: Frame, own: readonly Frame[]): boolean | undefined {
  if (meets.has(frame.sense)) return true;
  const clause = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  const nouns = own.filter((f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body" && f.sense !== "n-message");
  if (!nouns.some((f) => f.from >= clause.from && f.to <= clause.to)) return undefined;
  if (frame.sense === "attend") return within(scene.dates, clause.from, clause.to).length > 0;
  if (frame.sense === "hold") return true;
  return undefined;
}

/** Whether a form that can be a participle of what will be stands before another word of its clause. */
function isAttributive({ page }: Scene, { to }: Frame): boolean {
  const form = F.V | F.PTCP | F.FUT;
  const next = page.words[to]?.readings.find((r) => r.known);
  if (!next || next.f & F.V || startingAt(hitsOf(page, "and"), to) || startingAt(hitsOf(page, "that"), to)) return false;
  return page.words[to - 1]?.readings.some((r) => r.known && (r.f & form) === form && !(r.f & (CASES | F.PSS3))) ?? false;
}

/** Whether a verb says that somebody hosts an event. */
const hosts = ({ page }: Scene, frame: Frame): boolean => overlapping(hitsOf(page, "hosts"), frame);

/** Whether the last word of a frame has one of the endings, apart by spaces. */
export function endsIn({ page }: Scene, frame: Frame, endings: string): boolean {
  const key = page.words[frame.to - 1]?.key ?? "";
  return listed(endings).some((ending) => key.endsWith(ending));
}

/** Whether a form that speaks of the present and of what is to come closes its clause: single deeds ("ajratadi", "салынады") lie ahead. */
const opensUp = (scene: Scene, frame: Frame): boolean =>
  frame.finite &&
  // "ishlamoqda": is at work
  ((frame.f & F.FUT) !== 0 ||
    !(scene.page.language.morphology.verbLast || frame.sense === "will-be") ||
    endsIn(scene, frame, scene.page.language.morphology.simplePresent)) &&
  (frame.f & (F.PRS | F.FUT)) !== 0 &&
  (frame.f & (F.PST | F.PRF | F.CVB | F.PTCP | F.COND | F.IMP)) === 0;

/** Whether a deed of somebody is reported by a participle that lies ahead ("грант бөлетінін айтты"). */
function isToldAhead(scene: Scene, frame: Frame, own: readonly Frame[]): boolean {
  const form = F.PTCP | F.FUT;
  if ((frame.f & form) !== form || frame.f & F.PST || !isReported(scene.page, own, frame, true)) return false;
  return (frame.f & F.ACC) !== 0 || isSaidOf(own, frame);
}

/** Whether a deed is the subject of a verb of saying in the passive right after it ("киргизилери айтылды", "беретіні айтылды"). */
const isSaidOf = (own: readonly Frame[], { f, to }: Frame): boolean =>
  (f & (F.PSS3 | CASES)) === F.PSS3 && own.some((said) => said.sense === "say" && said.voice === "passive" && said.from === to);

/** Whether a present tense or a verb that speaks of any time stands with a day that is still to come. */
function isAhead(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  if (frame.f & (F.PST | F.PRF)) return false;
  const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (!endsIn(scene, frame, page.language.morphology.simplePresent)) return isOnDayToCome(scene, frame, clause.from);
  if (dayAhead(scene, clause.from, clause.to) || isUnderPaper(scene, frame)) return true;
  const measured =
    frame.voice === "passive" || (within(scene.amounts, clause.from, clause.to).length > 0 && hasAgent(scene, frame));
  return (
    (measured && thisYear(scene, clause.from, clause.to)) || isCounted(scene, frame, clause) || isUndertaken(scene, frame, clause)
  );
}

/** "Unga binoan har oyda … almashinadi", "bitimga ko'ra": whether a sentence opens by telling by which paper, or what was told of, something is done. */
function isUnderPaper({ page }: Scene, { sentence, from: at, finite }: Frame): boolean {
  if (!finite) return false;
  const { from } = page.sentences[sentence];
  return within(hitsOf(page, "document deed"), from + 1, Math.min(at, from + 6)).some((h) => {
    if (h.entry.code !== "implementing" || h.f & F.V || h.verb & F.V) return false;
    const paper = endingAt(hitsOf(page, "document"), h.from) ?? endingAt(hitsOf(page, "accord"), h.from);
    const it = endingAt(hitsOf(page, "it"), h.from);
    return (paper !== undefined && (paper.f & F.DAT) !== 0) || it?.from === from;
  });
}

/** Whether a present tense stands with a day, month or season of the months to come: "dekabr aýynda belleýär", "aralık ayında atıyor". */
function isOnDayToCome({ page, dates }: Scene, { f, finite, from: at }: Frame, from: number): boolean {
  const now = Date.parse(page.published ?? "");
  if (!finite || !(f & F.PRS) || Number.isNaN(now)) return false;
  // "has left on Tuesdays since March"
  const days = within(dates, from, at);
  const isLasting = days.some((day) => day.bound !== null || within(hitsOf(page, "since"), day.from, day.to + 2).length > 0);
  return (
    !isLasting &&
    days.some((day) => {
      const to = Date.parse(day.future?.split("/")[0] ?? "");
      const isNamed = within(hitsOf(page, "date"), day.from, day.to).some(
        ({ entry }) => entry.code === "month" || entry.code === "season",
      );
      return isNamed && to > now && to - now < monthsToCome;
    })
  );
}
/** Days within which a day without its year is one to come. */
const monthsToCome = 240 * 864e5;

/** Whether things are counted in a passive that may be present or future: "15 жәдігер беріледі", and not over and over. */
function isCounted(scene: Scene, frame: Frame, { from }: { readonly from: number }): boolean {
  if (!frame.finite || frame.voice !== "passive" || !(idle.has(frame.sense) || frame.sense === "plan")) return false;
  if (["often", "per"].some((cat) => within(hitsOf(scene.page, cat), from, frame.from).length > 0)) return false;
  return within(scene.amounts, from, frame.from).some((a) => a.unit === "count" && a.value > 2);
}

/**
 * Whether a form that may be present or future tells what was agreed that somebody will do: a side does it, it is done together, or an accord
 * stands before it ("chegarachilar birgalikda … o‘lchaydi"), and not over and over.
 */
function isUndertaken(scene: Scene, frame: Frame, { from }: { readonly from: number }): boolean {
  const { page } = scene;
  if (
    !frame.finite ||
    !(idle.has(frame.sense) || frame.sense === "plan") ||
    within(hitsOf(page, "often"), from, frame.from).length
  )
    return false;
  const first = Math.max(from - 4, page.sentences[frame.sentence].from);
  const agreed = ["side", "sides", "jointly"].some((cat) =>
    within(hitsOf(page, cat), from, frame.from).some((h) => !(h.f & CASES) && (cat === "jointly" || !modifies(scene, h))),
  );
  // "баптап береді", "tuzatib beradi": what is done for somebody
  const isForOthers = startingAt(hitsOf(page, "benefit"), frame.from) !== undefined && afterConverb(page, frame.from);
  if (!agreed && !isForOthers && !within(hitsOf(page, "accord"), first, frame.from).length) return false;
  return frame.voice === "passive" || hasAgent(scene, frame);
}

/** Whether a converb stands right before a token. */
const afterConverb = ({ words }: Page, at: number): boolean =>
  words[at - 1]?.readings.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB)) ?? false;

/**
 * Whether this year is named: what a passive that may be present or future says of it is still to be done ("биыл салынады"), and so are
 * amounts that somebody moves in it.
 */
const thisYear = ({ page: { published }, dates }: Scene, from: number, to: number): boolean =>
  published !== null &&
  published.length > 4 &&
  within(dates, from, to).some((d) => d.kind !== "range" && d.future === published.slice(0, 4));

/** Whether it is told between two tokens that something will be soon. */
const isSoon = (page: Page, from: number, to: number): boolean => within(hitsOf(page, "soon"), from, to).length > 0;

/** Whether a day that is still to come, or one until which something is to be done, is named between two tokens. */
function dayAhead({ page, dates }: Scene, from: number, to: number): boolean {
  const { published } = page;
  if (isSoon(page, from, to)) return true;
  return within(dates, from, to).some(({ future, kind, bound }) => {
    if (future === null) return bound === "until";
    // of an undated page: a day named with a verb that speaks of no past
    if (published === null || published.startsWith("X"))
      return kind === "day" || kind === "month" || kind === "season" || bound === "until";
    const [day, now] = [future.slice(0, published.length), published.slice(0, future.length)];
    return day > now || (bound === "until" && day === now);
  });
}

/** "қол қойды", which only looks like a present tense; "жасалады" is one. */
const isSigned = (page: Page, at: Stretch): boolean =>
  overlapping(
    hitsOf(page, "document deed").filter((h) => h.entry.code === "signed" && h.to - h.from > 1),
    at,
  );

/** Senses that leave a verb to what its ending says. */
const idle: ReadonlySet<Sense> = new Set<Sense>(["express", "say", "happen", "will-do", "will-make", "will-be"]);

/** Verbs that no table knows, in the future or with "must": the ending tells. */
export function strays(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
): { frame: Frame; strength: CommitmentStrength; rule: string }[] {
  const { page } = scene;
  if (!page.language.morphology.verbLast) return deedsToCome(scene, sentence, own);
  const s = page.sentences[sentence];
  const can = listed(page.language.morphology.can);
  const says = own.filter((f) => f.sense === "say");
  const maySettle = hitsOf(page, "settled").length > 0;
  const mayTurn = own.some(isBareWill);
  const out: { frame: Frame; strength: CommitmentStrength; rule: string }[] = [];
  for (let i = s.from; i < s.to; i++) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || page.tokens[i].flags & CAP) continue;
    const first = word.readings[0];
    if (!first) continue;
    const settled = maySettle ? settledFrom(page, i) : undefined;
    const turned = mayTurn && own.some((f) => isBareWill(f) && f.from === i) ? passiveFor(word) : 0;
    const f = settled
      ? settled.f
      : turned !== 0
        ? turned
        : !first.known && first.f & F.OBLIG
          ? first.f
          : verbAt(page, i) || (says.length ? reportedAt(scene, says, i) : 0) || clearlyAhead(page, i);
    if (!(f & F.V) || f & (F.NEG | F.COND | F.IMP)) continue;
    const owners = own.filter((f) => f.from <= i && f.to > i);
    // "“… va yoshlar” davra suhbati": the plural of a noun, at the end of a name, that looks like a future
    const named = page.words[i + 1] === null && page.words[i + 2] && !startingAt(hitsOf(page, "that"), i + 2);
    if (named && first.known && first.f === F.PL) continue;
    // short words and plurals that are nouns as well ("бар", "зор", "ishlar") look like futures
    const isNoun = word.key.length < 6 || (i + 2 < s.to && first.known && first.f === F.PL);
    if (f !== first.f && isNoun && !endsWithObject(page, scene.dates, sentence, i)) continue;
    if (isAfterIf(page, i) || isConditional(page, sentence, i) || overlapping(scene.dates, { from: i, to: i + 1 })) continue;
    // "700 million dollar"
    if (overlapping(scene.amounts, { from: i, to: i + 1 })) continue;
    if (overlapping(hitsOf(page, "carrier"), { from: i, to: i + 1 })) continue;
    // "mart oyiga qadar yakunlash zarur, deb hisoblaydi": he says so
    const isSaying = says.some((h) => h.from <= i && h.to > i);
    if (isSaying && endingAt(hitsOf(page, "that"), i)) continue;
    // "Bu haqda vazirlik xabar beradi"
    if (isSaying && within(hitsOf(page, "source"), s.from, i).length > 0) continue;
    if (owners.some((f) => !idle.has(f.sense))) continue;
    const end = settled?.to ?? i + 1;
    // "üpjün edip biler": what somebody can do
    const couldBe = can.includes(first.stem) && page.words[i - 1]?.readings.some((r) => r.known && r.f & F.CVB) === true;
    if (!turned && owners.some((f) => f.to === i + 1 && f.finite && f.time === "past")) continue;
    // "aprelda boshlaydi va 2025-yilda topshiradi": the first of two
    const joined = startingAt(hitsOf(page, "and"), end) !== undefined;
    const finite = (f & F.FIN) !== 0 && (joined || !(end < s.to && page.words[end]));
    const frame: Frame = {
      sense: "plan",
      from: i,
      to: end,
      f,
      sentence,
      nominal: false,
      time: "future",
      // "atanacak": a stem in -n that the lists know as a verb of its own may be a passive as well
      // and so may one in -l that has lost its vowel ("ayrılacağı", of "ayır")
      voice:
        f & F.PASS ||
        word.readings.some(
          (r) => r.known && r.f === (f | F.PASS) && (`${r.stem}n` === first.stem || (r.cut < first.cut && r.cut < r.stem.length)),
        )
          ? "passive"
          : "active",
      negative: false,
      finite,
    };
    // "devreye alınacağı bildirildi": the subject of what was said
    const saidOf =
      (f & F.FUT) !== 0 &&
      (f & (CASES | F.PSS3)) === F.PSS3 &&
      says.some((h) => h.from === (page.words[i + 1]?.particle ? i + 2 : i + 1) && h.finite && h.voice === "passive") &&
      dayAhead(scene, clauseOf(page, sentence, i, i + 1).from, i);
    if (couldBe && !isPossibleFrom(scene, frame)) continue;
    const told =
      !finite &&
      isReported(scene.page, own, frame, true) &&
      ((f & F.ACC) !== 0 || saidOf
        ? (f & F.PTCP) !== 0 || ((f & F.MSDR) !== 0 && page.language.morphology.reportsByNoun)
        : ((f & (F.PTCP | F.FUT)) === (F.PTCP | F.FUT) || (f & (F.MSDR | F.PASS)) === (F.MSDR | F.PASS)) && isSaidOf(own, frame));
    // "даяр экендиктерин ырасташты": what it is that somebody is, though it looks like a deed
    if (told && own.some((g) => g.sense === "a-ready" && g.to === i)) continue;
    if ((!finite && !told) || (isPotential(page, i) && !isPossibleFrom(scene, frame))) continue;
    if (f & F.OBLIG) {
      if (first.known || word.key.length > 8)
        out.push({ frame, strength: comesAbout(scene, frame) ? "planned" : "urged", rule: "must" });
      continue;
    }
    const future = (f & F.FUT) !== 0 && !(f & F.PRS);
    const start = clauseOf(page, sentence, i, i + 1).from;
    // "20 миң адам иштерин айтты": who works there now
    if (told && f & F.ACC && isHabit(page, i) && !dayAhead(scene, start, i)) continue;
    const dayTold =
      told &&
      (f & F.MSDR) !== 0 &&
      (frame.voice === "passive" ||
        dayAhead(scene, start, i) ||
        within(scene.amounts, start, i).some((a) => !a.bare) ||
        hasAgent(scene, frame));
    const passiveTold = told && frame.voice === "passive" && (f & (F.PTCP | F.FUT)) === (F.PTCP | F.FUT);
    if (!future && !dayTold && !passiveTold && (isSigned(page, frame) || !isAhead(scene, frame))) continue;
    const agent = isOwnDeed(scene, frame) || hasAgent(scene, frame);
    // what will come of something by itself is no undertaking, unless its day or amount is named
    // "uzatılacaktır", "қайтарылмақ": a stem in -l as well, where nobody is named who does it
    const passive =
      frame.voice === "passive" || word.readings.some((r) => r.known && r.f === (f | F.PASS) && isLonger(first.stem, r.stem));
    // "bakan … pul basacaklarını belirtti": what has an object, and no doer of its own, he who tells it has done
    const ofTeller = told && nounIn(page, F.ACC, start, i) && !nounIn(page, F.GEN, start, i);
    const able = couldBe || isPotential(page, i);
    if (!agent && !settled && !passive && !ofTeller && !able) {
      const clause = clauseOf(page, sentence, i, i + 1);
      // "iki halk": so few are counted without being measured
      const amounts = within(scene.amounts, clause.from, i).filter((a) => a.unit !== "count" || a.value > 3);
      if (!within(scene.dates, clause.from, i).length && !amounts.length) continue;
    }
    const intends = endsIn(scene, frame, page.language.morphology.intending ?? "");
    out.push({
      frame,
      strength: agent && !intends && !able ? "pledged" : "planned",
      rule: future ? "ending" : "present",
    });
  }
  return out;
}

/**
 * Whether a word ends its sentence and an object or what is begun stands before it, though a day may stand between: "bölegini ýylyň ahyryna çenli
 * çeker", "abatlamaga güýzde başlar", "gurluşygyna başlar", though "çeker" and "başlar" may be nouns as well.
 */
function endsWithObject({ words, sentences }: Page, dates: Scene["dates"], sentence: number, i: number): boolean {
  if (i + 2 < sentences[sentence].to) return false;
  const day = endingAt(dates, i) ?? endingAt(dates, i - 1);
  const before = words[(day?.from ?? i) - 1];
  const begun = [F.V | F.MSDR | F.DAT, F.PSS3 | F.DAT];
  return before?.readings.some((r) => r.known && (r.f & F.ACC || begun.some((form) => (r.f & form) === form))) === true;
}

/**
 * Features of the passive of what is to come, of a word that the table has as such and that is also a past of many: "merkez dörediler", a centre will
 * be created; 0 for any other.
 */
function passiveFor({ readings }: Word): number {
  const past = F.V | F.FIN | F.PST | F.VPL;
  if (!readings.some((r) => (r.f & past) === past)) return 0;
  return readings.find((r) => r.known && (r.f & (F.PASS | toCome)) === (F.PASS | toCome))?.f ?? 0;
}

const isBareWill = ({ sense, from, to }: Frame): boolean => sense === "will-be" && to - from === 1;

/** Verbs that no sense covers in a form that is a future by itself, of something named («укрепят 12 километров берегов»). */
function deedsToCome(scene: Scene, sentence: number, own: readonly Frame[]): ReturnType<typeof strays> {
  const { page } = scene;
  const { declines, effects } = page.language.morphology;
  if (declines !== "every") return [];
  const { from, to } = page.sentences[sentence];
  const out: ReturnType<typeof strays> = [];
  for (let at = from; at < to; at++) {
    const reading = page.words[at]?.readings[0];
    if (!reading?.known || (reading.f & toCome) !== toCome || listed(effects).includes(reading.stem)) continue;
    const stretch = { from: at, to: at + 1, sentence };
    if (overlapping(own, stretch) || endingAt(hitsOf(page, "not"), at)) continue;
    if (isAfterIf(page, at) || isConditional(page, sentence, at)) continue;
    const clause = clauseOf(page, sentence, at, at + 1);
    if (!namesSomething(scene, clause.from, clause.to)) continue;
    const voice = reading.f & F.PASS ? "passive" : "active";
    const frame = foundFrame("will-make", stretch, sentence, { f: reading.f, time: "future", voice });
    const strength = madeBy(scene, frame);
    if (strength) out.push({ frame, strength, rule: "ending" });
  }
  return out;
}
const toCome = F.V | F.FIN | F.FUT;

/** Whether a stem is another with the mark of a passive. */
const isLonger = (stem: string, short: string): boolean =>
  stem.length > short.length && stem.length - short.length < 3 && stem.startsWith(short);

/** A verb at token `i` that lies ahead and is told as settled ("ратификациялайтын болды"), as a finite future, and where it ends. */
function settledFrom(page: Page, i: number): { f: number; to: number } | undefined {
  const hits = hitsOf(page, "settled");
  if (!hits.length) return undefined;
  const coming = startingAt(hitsOf(page, "coming"), i + 1);
  const hit = startingAt(hits, coming?.to ?? i + 1);
  if (!hit) return undefined;
  for (const r of page.words[i]?.readings ?? []) {
    if (!r.known) continue;
    const form = F.V | F.CVB;
    const f = coming ? (r.f & form) === form && F.V | F.FIN | F.FUT | (r.f & (F.PASS | F.NEG)) : settledForm(page, i, r.f);
    if (f) return { f, to: hit.to };
  }
  return undefined;
}

/** Whether a noun in a case stands between two tokens. */
function nounIn({ words }: Page, inCase: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const f = words[i]?.readings[0]?.f ?? 0;
    if (f & inCase && !(f & F.V)) return true;
  }
  return false;
}

/** Whether what "must" be comes about by itself by a day or to an amount ("ilin sonunadək 400-ə çatmalıdır"): it is a plan. */
export function comesAbout(scene: Scene, frame: Frame): boolean {
  if (frame.voice === "passive" || isOwnDeed(scene, frame) || hasAgent(scene, frame)) return false;
  const { from } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  // what has an object is done by somebody ("wagty iki sagada düşürmeli")
  if (nounIn(scene.page, F.ACC, from, frame.from)) return false;
  return within(scene.dates, from, frame.from).length > 0 || within(scene.amounts, from, frame.from).length > 0;
}

/**
 * Features of a word right before a verb of saying as a participle of the future in the accusative ("кошуларын айтты"), or as the subject of its
 * passive ("кошулары айтылды"); 0 where it is none.
 */
function reportedAt({ page }: Scene, says: readonly Frame[], i: number): number {
  const said = says.find((f) => f.from === i + 1);
  if (!said) return 0;
  const ahead = page.language.morphology.reportsByNoun ? F.MSDR : F.PTCP | F.FUT;
  const form = F.V | F.ACC | ahead;
  // a long word with the endings of what will be is a verb even where no list has its stem
  const clear = (key: string, f: number) => key.length > 10 && (f & F.FUT) !== 0;
  const found = page.words[i]?.readings.find(
    (r) => (r.known || clear(page.words[i]?.key ?? "", r.f)) && (r.f & form) === form && !(r.f & F.PST),
  );
  if (found || said.voice !== "passive") return found?.f ?? 0;
  // "… ekilishi aytildi": a passive alone, since what grew is told so as well
  if (ahead === F.MSDR) {
    const deed = F.V | F.MSDR | F.PASS | F.PSS3;
    return page.words[i]?.readings.find((r) => r.known && (r.f & (deed | CASES)) === deed)?.f ?? 0;
  }
  const subject = F.V | F.PSS3 | ahead;
  return page.words[i]?.readings.find((r) => r.known && (r.f & (subject | CASES)) === subject && !(r.f & F.PST))?.f ?? 0;
}

/** Features of a long last word with the endings of what will be, whose stem no list has ("halkalayacak"); 0 for any other. */
function clearlyAhead({ words }: Page, i: number): number {
  const word = words[i];
  if (!word || words[i + 1] || word.key.length < 9 || word.readings.some((r) => r.known)) return 0;
  const [first] = word.readings;
  const form = F.V | F.FIN | F.FUT;
  return (first.f & form) === form && word.readings.some((r) => r.f & F.PTCP && r.f & F.FUT) ? first.f : 0;
}

/** Whether a day lies before the page, or on it or after it. */
export function isOver({ page: { published } }: Scene, day: string): boolean {
  if (published === null || published.startsWith("X") || day.startsWith("X")) return false;
  const last = day.split("/").at(-1) as string;
  return last < published.slice(0, last.length);
}
