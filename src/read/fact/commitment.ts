import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, startOf, tells } from "../clause/clauses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { isQuestion } from "../clause/interview.ts";
import { isOwn } from "../clause/speech.ts";
import { isNominative, modifies, type Subject, subjectOf } from "../clause/subject.ts";
import { verbAt } from "../clause/verb.ts";
import type { PartyMention, PostMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Commitment, CommitmentStrength, Encounter, Instrument } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { evidence } from "./evidence.ts";
import { sideOf } from "./statement-side.ts";

const strengthOf: Readonly<Partial<Record<Sense, CommitmentStrength>>> = {
  agree: "pledged",
  decide: "pledged",
  instruct: "pledged",
  pledge: "pledged",
  plan: "planned",
  intend: "planned",
  prepare: "planned",
  propose: "urged",
  need: "urged",
  important: "urged",
};
const firmness: readonly CommitmentStrength[] = ["pledged", "planned", "urged"];

interface Draft {
  strength: CommitmentStrength;
  frame: Frame;
  from: number;
  to: number;
  rule: string;
}

/**
 * What lies ahead: agreed and undertaken, planned and expected, called for. One item a thing to be done; wishes that name nothing
 * to be done are left out. Planned encounters and documents yet to be
 * signed that are told without such a verb are planned, too.
 */
export function commitmentsOf(scene: Scene, encounters: readonly Encounter[], instruments: readonly Instrument[]): Commitment[] {
  const { page, frames } = scene;
  const out: Commitment[] = [];
  let next = 0;
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    // a question promises nothing
    if (tells(page, i) && !isQuestion(page, i))
      for (const draft of inSentence(scene, i, frames.slice(next, end))) out.push(itemOf(scene, i, draft));
    next = end;
  }
  const covered = (span: readonly [number, number]) => out.some((c) => c.span[0] < span[1] && c.span[1] > span[0]);
  // what is merely discussed is nothing yet
  const discussed = (span: readonly [number, number]) =>
    frames.some((f) => {
      if (f.sense !== "discuss") return false;
      const s = page.sentences[f.sentence];
      return page.tokens[s.from].start <= span[0] && page.tokens[s.to - 1].end >= span[1];
    });
  // "A ning B bilan uchrashuvi rejalashtirilgan": of both
  for (const c of out) {
    if (c.strength !== "planned" || c.actors.length > 1) continue;
    const e = encounters.find(
      (e) => e.status === "planned" && e.parties.length > 1 && e.span[0] < c.span[1] && e.span[1] > c.span[0],
    );
    if (e && e.kind !== "visit" && e.kind !== "ceremony" && c.actors.every((p) => e.parties.includes(p)))
      c.actors = [...e.parties];
  }
  for (const e of encounters) {
    if (e.status !== "planned" || covered(e.span) || (e.date === null && discussed(e.span))) continue;
    out.push({
      strength: "planned",
      actors: e.parties,
      due: e.date,
      quote: e.quote,
      span: e.span,
      rule: "commitment.planned-encounter",
      inferred: {},
    });
  }
  for (const d of instruments) {
    if (d.action !== "preparing" || !d.rule.endsWith(".ahead") || covered(d.span) || discussed(d.span)) continue;
    out.push({
      strength: "planned",
      actors: d.parties,
      due: d.date,
      quote: d.quote,
      span: d.span,
      rule: "commitment.document-ahead",
      inferred: {},
    });
  }
  return out.sort((a, b) => a.span[0] - b.span[0]);
}

function inSentence(scene: Scene, sentence: number, own: readonly Frame[]): Draft[] {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const drafts: Draft[] = [];
  const put = (frame: Frame, strength: CommitmentStrength, rule: string) => {
    const clause = clauseOf(page, sentence, frame.from, frame.to);
    if (!isConcrete(scene, clause.from, clause.to, frame, rule)) {
      scene.trace?.(
        "commitments",
        `commitment.${rule}`,
        frame,
        "the clause names nothing to be done, or only relations at large",
      );
      return;
    }
    drafts.push({
      strength,
      frame,
      from: Math.max(clause.from, startOf(page, sentence)),
      to: clause.to,
      rule: `commitment.${rule}`,
    });
  };
  for (const frame of own) {
    const strength = strengthOf[frame.sense];
    // "чечсе болорун": if it were decided
    if (strength && frame.f & F.COND && frame.f & F.V) continue;
    if (frame.negative || isDenied(scene, frame)) {
      if (strength) scene.trace?.("commitments", `commitment.${frame.sense}`, frame, "it is denied");
      continue;
    }
    if (strength) {
      const unfit = whyNot(scene, frame, own);
      // "a decision will be taken soon": nobody has decided yet
      const open = frame.time === "future" && (frame.sense === "decide" || frame.sense === "agree") && frame.voice === "passive";
      if (unfit === undefined) put(frame, open ? "planned" : strength, frame.sense);
      else scene.trace?.("commitments", `commitment.${frame.sense}`, frame, unfit);
    } else if (!isAfterIf(page, frame.from)) {
      const ahead = futureOf(scene, frame, own);
      if (ahead) put(frame, ahead, ahead === "urged" ? "must" : "future");
      else if (frame.time === "future" && !frame.nominal)
        scene.trace?.("commitments", "commitment.future", frame, "only tells, comes of itself, or is no main verb");
    }
  }
  for (const stray of strays(scene, sentence, own)) put(stray.frame, stray.strength, stray.rule);
  // one thing to be done is one item: of overlapping clauses the firmest verb stands, the last of equals in verb-last languages
  const out: Draft[] = [];
  for (const draft of drafts.sort(
    (a, b) => firmness.indexOf(a.strength) - firmness.indexOf(b.strength) || (verbLast ? b.to - a.to : a.from - b.from),
  )) {
    if (!out.some((d) => d.from < draft.to && d.to > draft.from)) out.push(draft);
    else scene.trace?.("commitments", draft.rule, draft.frame, "a firmer undertaking of the same words stands");
  }
  return out;
}

/** Whether a conditional stands right before token `i` ("чечсе болорун": what could be done). */
const isAfterIf = ({ words, language }: Page, i: number): boolean =>
  language.morphology.verbLast &&
  (words[i - 1]?.readings.some((r) => r.known && (r.f & (F.V | F.COND)) === (F.V | F.COND)) ?? false);

/** Whether "not" stands right before or after a predicate. */
function isDenied(scene: Scene, frame: Frame): boolean {
  const not = hitsOf(scene.page, "not");
  return endingAt(not, frame.from) !== undefined || startingAt(not, frame.to) !== undefined;
}

/** What only tells: to say, thank or discuss something later is nothing to be done. */
const telling: ReadonlySet<Sense> = new Set<Sense>([
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
const isReported = (page: Page, own: readonly Frame[], frame: Frame, verbLast: boolean): boolean =>
  own.some(
    (f) =>
      (f.sense === "say" || f.sense === "express") &&
      (f.finite || (f.f & F.CVB) !== 0) &&
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

/** Why a predicate of undertaking is none here: a participle about the past ("the agreed plan"), a mere noun; undefined where it is one. */
function whyNot(scene: Scene, frame: Frame, own: readonly Frame[]): string | undefined {
  const { verbLast } = scene.page.language.morphology;
  const reported = isReported(scene.page, own, frame, verbLast);
  const linked = frame.f & (F.MSDR | F.PTCP);
  // "it is necessary to agree": the need stands
  const nominal = linked !== 0 || scene.page.words[frame.to - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR);
  if (verbLast && nominal && own.some((f) => f.from === frame.to && (f.sense === "need" || f.sense === "important")))
    return "a word of need after it decides";
  if (verbLast && frame.f & F.PTCP && !frame.finite && !(frame.f & (CASES | F.PSS3)) && describes(scene.page, frame.to))
    return "it only describes the next noun";
  // "muhokama qilish rejalashtirilgan": what will merely be discussed is nothing
  if (verbLast && frame.sense === "plan" && own.some((f) => f.sense === "discuss" && f.f & F.MSDR && f.to === frame.from))
    return "what is planned is only to discuss";
  // "zarur choralarni ko‘rish": an attribute of the noun after it
  if (verbLast && frame.sense === "need" && isAttribute(scene, frame, own)) return "it only describes the noun after it";
  // "mehmon sifatida taklif etilgan": an invitation
  if (
    frame.sense === "propose" &&
    own.some((f) => f.sense === "invite" && f.from <= frame.from && f.to >= frame.to && f.to - f.from > frame.to - frame.from)
  )
    return "it is an invitation";
  switch (frame.sense) {
    case "important":
      if (verbLast && isAttribute(scene, frame, own)) return "it only describes";
      if (!verbLast && frame.nominal && frame.to - frame.from === 1 && !deedAfter(scene.page, frame))
        return "nothing to be done is told to be important";
      return reported || frame.f & F.FIN ? undefined : "nobody says so: no verb of saying beside it";
    case "need": {
      // "it should be noted", "айта кету керек"
      const told = own.some(
        (f) =>
          telling.has(f.sense) &&
          f.sense !== "express" &&
          (verbLast ? f.to === frame.from : f.from - frame.to <= 1 && f.from >= frame.to),
      );
      if (told) return "what is needed is only to say something";
      // "a container needs 18 days"
      if (!verbLast && beginningIn(scene.amounts, frame.to, frame.to + 2).length) return "it only measures";
      // "möhüm sanlar beýan edildi": an adjective before its noun
      if (verbLast && isAttribute(scene, frame, own)) return "it only describes";
      if (!verbLast || reported || frame.finite || closesSentence(scene, frame) || closesSpeech(scene, frame)) return undefined;
      return "no predicate of the sentence";
    }
    case "prepare":
      if (verbLast && reported && linked) return undefined;
      return frame.finite && frame.time === "present" ? undefined : "not under way: no present main verb";
    case "propose":
      if (frame.finite || (!verbLast && isOwn(scene.page, frame)) || (reported && (verbLast ? (frame.f & F.PTCP) !== 0 : true)))
        return undefined;
      return "no main verb, and nobody reports it";
    case "instruct":
      // to hand something over is told with the same verb: what is charged is a deed
      if (verbLast && frame.to - frame.from === 1 && !deedIn(scene, frame.from - 8, frame.from, frame))
        return "nothing to be done stands before it";
      return frame.finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
    case "plan":
    case "intend":
      // that something will be talked over is nothing to be done
      if (verbLast && own.some((f) => f.sense === "discuss" && f.to === frame.from && f.f & F.MSDR))
        return "it will only be discussed";
      // "зарылдыгы белгиленди": that it is needed was noted
      if (verbLast && own.some((f) => (f.sense === "important" || f.sense === "need") && f.to === frame.from))
        return "that it is needed was said, not planned";
      // "taýýarlyk görmekde": in doing so something was told
      if (verbLast && linked && frame.f & (F.LOC | F.ABL)) return "it only tells in what";
      // "we expect you to …" asks for it
      if (own.some((f) => f.sense === "need" && f.from === frame.from && f.to === frame.to)) return "it asks for something";
      return frame.finite ||
        (reported && linked !== 0) ||
        (frame.sense === "intend" && (verbLast ? closesSentence(scene, frame) : (frame.f & (F.V | CASES)) === 0)) ||
        (!verbLast && frame.voice === "passive" && (frame.f & F.PTCP) === 0)
        ? undefined
        : "no main verb, and nobody reports it";
    case "agree":
      // "согласование протокола" is no agreement yet; "agreed that trade has grown" is an opinion
      if (!verbLast && !frame.finite) return "no main verb";
      if (!verbLast && isOpinion(scene, frame, own)) return "what is agreed on is no deed";
      return frame.finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
    default:
      return frame.finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
  }
}

/** Whether a bare adjective has its noun right after it. */
function isAttribute({ page }: Scene, frame: Frame, own: readonly Frame[]): boolean {
  const next = page.words[frame.to];
  const word = page.words[frame.to - 1]?.readings[0];
  if (!next || !word || word.f !== 0) return false;
  // "zarur ekani uqtirildi"
  if (own.some((f) => !f.nominal && (f.from === frame.to || f.from === frame.to + 1))) return false;
  const noun = next.readings[0];
  return noun !== undefined && !next.particle && !(noun.f & F.V) && noun.f !== 0;
}

/** Whether a deed follows a noun of importance: "of opening", "of the construction", "to open"; "need for" asks for anything. */
function deedAfter(page: Page, { from, to, sentence }: Frame): boolean {
  if (page.language.roles.passive === "") return true;
  const end = Math.min(page.sentences[sentence].to, to + 14);
  if (page.words[from]?.readings.some((r) => r.known && r.f & F.V)) return true;
  for (let i = to; i < end; i++) {
    const word = page.words[i];
    if (word === undefined && page.text[page.tokens[i].start] !== ",") return false;
    if (word?.readings.some((r) => r.known && r.f & F.V && r.f & F.CVB)) return true;
    if (word && i - to < 3 && /ing$/.test(word.key) && word.key.length > 5) return true;
    if (startingAt(hitsOf(page, "deed"), i)) return true;
  }
  return false;
}

/** Whether the word at `i` is a noun that a participle before it describes ("пландалган сапарды"). */
function describes({ words }: Page, i: number): boolean {
  const first = words[i]?.readings[0];
  return first !== undefined && first.known && (first.f & F.V) === 0 && (first.f & (CASES | F.PSS3 | F.PL)) !== 0;
}

/** Whether "that" follows a predicate, and after it nothing that is to come. */
function isOpinion({ page }: Scene, frame: Frame, own: readonly Frame[]): boolean {
  const that = within(hitsOf(page, "that"), frame.to, frame.to + 3)[0];
  if (!that) return false;
  const { to } = page.sentences[frame.sentence];
  if (own.some((f) => f.from >= that.to && (f.time === "future" || ahead.has(f.sense)))) return false;
  for (let i = that.to; i < to; i++) if (page.words[i]?.readings.some((r) => r.known && r.f & F.V && r.f & F.FUT)) return false;
  return true;
}
const ahead: ReadonlySet<Sense> = new Set<Sense>([
  "future",
  "plan",
  "intend",
  "need",
  "important",
  "will-do",
  "will-be",
  "ahead",
]);

/** Whether a predicate closes what is said aloud ("… gerek» diýip, X belledi"). */
const closesSpeech = ({ page }: Scene, { to, f }: Frame): boolean =>
  !(f & CASES) &&
  /^[»”"]$/.test(page.text[page.tokens[to]?.start ?? 0] ?? "") &&
  startingAt(hitsOf(page, "that"), to + 1) !== undefined;

/** Whether nothing but marks follows in the sentence: a noun or adjective as predicate. */
function closesSentence(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  const end = page.sentences[frame.sentence].to;
  for (let i = frame.to; i < end; i++) if (page.words[i]) return false;
  return true;
}

/** A known verb in the future: what will be done. */
function futureOf(scene: Scene, frame: Frame, own: readonly Frame[]): CommitmentStrength | undefined {
  const { intending, verbLast } = scene.page.language.morphology;
  if (intending && frame.finite && frame.sense === "will-do" && endsIn(scene, frame, intending)) return "planned";
  if (frame.sense === "will-do" || frame.sense === "will-be") {
    const clause = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
    const ahead = verbLast ? opensUp(frame) : true;
    if (!ahead) return undefined;
    if (isOwnDeed(scene, frame)) return "pledged";
    if (frame.voice === "passive" && frame.sense === "will-do") return "planned";
    // what will come of something by itself ("сократит издержки") is no undertaking, unless its day is named
    if (frame.sense === "will-do" && hasAgent(scene, frame)) return "pledged";
    if (!within(scene.dates, clause.from, clause.to).length) return undefined;
    return frame.sense === "will-do" && !verbLast ? "pledged" : "planned";
  }
  if (frame.nominal || frame.sense === "ahead" || telling.has(frame.sense)) return undefined;
  // "görüşecekti": it was to be, and did not come
  if (frame.f & F.FUT && frame.f & F.PST) return undefined;
  const told = frame.finite || (verbLast && isReported(scene.page, own, frame, true));
  if (intending && told && endsIn(scene, frame, intending)) return "planned";
  if (frame.sense === "future") {
    const { page } = scene;
    if (
      own.some(
        (f) =>
          (telling.has(f.sense) || f.sense === "propose") &&
          f.sense !== "express" &&
          f.from >= frame.to &&
          f.from - frame.to <= 2,
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
    if (met !== undefined) return met ? "planned" : undefined;
    if (passive) return "planned";
    if (hasAgent(scene, frame)) return "pledged";
    return comesOfItself(scene, frame) ? undefined : "planned";
  }
  // an ambiguous ending tells of what lies ahead only with a day to come beside it
  const ahead = frame.time === "future" && !(frame.f & F.FUT && frame.f & F.PRS);
  if (!ahead && !(verbLast && isAhead(scene, frame))) return undefined;
  if (!frame.finite && !(verbLast && isReported(scene.page, own, frame, true) && frame.f & (F.PTCP | F.MSDR))) return undefined;
  if (frame.f & F.OBLIG) return comesAbout(scene, frame) ? "planned" : "urged";
  if (isOwnDeed(scene, frame)) return "pledged";
  const met = meetsAhead(scene, frame, own);
  if (met && isOwnPromise(scene, frame)) return "pledged";
  if (met !== undefined) return met ? "planned" : undefined;
  const impersonal = own.some(
    (f) =>
      f.to === frame.to &&
      (f.voice === "passive" ||
        f.sense === "plan" ||
        (f.sense === "hold" && !bodyIn(scene, afterSaying(scene, frame), frame.from))),
  );
  return impersonal || !hasAgent(scene, frame) ? "planned" : "pledged";
}

/** Whether what "will" be only comes of something ("this will open new prospects"): no deed, day, amount, event or thing built is named. */
function comesOfItself(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  if (page.language.morphology.verbLast || page.language.roles.passive === "") return false;
  const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
  const ahead = within(scene.dates, clause.from, clause.to).some((d) => d.future === null || !isOver(scene, d.future));
  if (ahead || within(scene.amounts, clause.from, clause.to).some((a) => !a.bare)) return false;
  return !within(scene.frames, clause.from, clause.to).some((f) => f.nominal && f.sense.startsWith("n-"));
}

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
function promiserOf(scene: Scene, frame: Frame): Subject | undefined {
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

/** Whether the last word of a frame has one of the endings, apart by spaces. */
function endsIn({ page }: Scene, frame: Frame, endings: string): boolean {
  const key = page.words[frame.to - 1]?.key ?? "";
  return endings.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
}

/** "We shall open": the speaker does it himself. */
const isOwnDeed = (scene: Scene, frame: Frame): boolean => (frame.finite || frame.sense === "future") && isOwn(scene.page, frame);

/** Whether a form that speaks of the present and of what is to come closes its clause: single deeds ("ajratadi", "салынады") lie ahead. */
const opensUp = (frame: Frame): boolean =>
  frame.finite && (frame.f & (F.PRS | F.FUT)) !== 0 && (frame.f & (F.PST | F.PRF | F.CVB | F.PTCP | F.COND | F.IMP)) === 0;

/** Whether a present tense or a verb that speaks of any time stands with a day that is still to come. */
function isAhead(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  if (frame.f & (F.PST | F.PRF)) return false;
  if (!endsIn(scene, frame, page.language.morphology.simplePresent)) return false;
  const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (dayAhead(scene, clause.from, clause.to)) return true;
  const measured =
    frame.voice === "passive" || (within(scene.amounts, clause.from, clause.to).length > 0 && hasAgent(scene, frame));
  return measured && thisYear(scene, clause.from, clause.to);
}

/**
 * Whether this year is named: what a passive that may be present or future says of it is still to be done ("биыл салынады"), and so are
 * amounts that somebody moves in it.
 */
const thisYear = ({ page: { published }, dates }: Scene, from: number, to: number): boolean =>
  published !== null &&
  published.length > 4 &&
  within(dates, from, to).some((d) => d.kind !== "range" && d.future === published.slice(0, 4));

/** Whether a day that is still to come, or one until which something is to be done, is named between two tokens. */
function dayAhead({ page: { published }, dates }: Scene, from: number, to: number): boolean {
  return within(dates, from, to).some(({ future, kind, bound }) => {
    if (future === null) return bound === "until";
    // of an undated page: a day named with a verb that speaks of no past
    if (published === null || published.startsWith("X"))
      return kind === "day" || kind === "month" || kind === "season" || bound === "until";
    const [day, now] = [future.slice(0, published.length), published.slice(0, future.length)];
    return day > now || (bound === "until" && day === now);
  });
}

/** "қол қойды", which only looks like a present tense. */
const isSigned = (page: Page, at: Stretch): boolean =>
  overlapping(
    hitsOf(page, "document deed").filter((h) => h.entry.code === "signed"),
    at,
  );

/** Senses that leave a verb to what its ending says. */
const idle: ReadonlySet<Sense> = new Set<Sense>(["express", "say", "happen", "will-do", "will-be"]);

/** Verbs that no table knows, in the future or with "must": the ending tells. */
function strays(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
): { frame: Frame; strength: CommitmentStrength; rule: string }[] {
  const { page } = scene;
  if (!page.language.morphology.verbLast) return [];
  const s = page.sentences[sentence];
  const can = page.language.morphology.can?.split(" ") ?? [];
  const out: { frame: Frame; strength: CommitmentStrength; rule: string }[] = [];
  for (let i = s.from; i < s.to; i++) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || page.tokens[i].flags & CAP) continue;
    const first = word.readings[0];
    const f = first && !first.known && first.f & F.OBLIG ? first.f : verbAt(page, i) || reportedAt(scene, own, i);
    // short words that are nouns as well ("бар", "зор") look like futures
    if (first && f !== first.f && word.key.length < 6) continue;
    if (isAfterIf(page, i) || overlapping(scene.dates, { from: i, to: i + 1 })) continue;
    if (!first || !(f & F.V) || f & (F.NEG | F.COND | F.IMP)) continue;
    if (overlapping(hitsOf(page, "carrier"), { from: i, to: i + 1 })) continue;
    const owners = own.filter((f) => f.from <= i && f.to > i);
    if (owners.some((f) => !idle.has(f.sense))) continue;
    // "üpjün edip biler": what somebody can do
    if (can.length && can.includes(first.stem) && page.words[i - 1]?.readings.some((r) => r.known && r.f & F.CVB)) continue;
    if (owners.some((f) => f.to === i + 1 && f.finite && f.time === "past")) continue;
    const finite = (f & F.FIN) !== 0 && !(i + 1 < s.to && page.words[i + 1]);
    const frame: Frame = {
      sense: "plan",
      from: i,
      to: i + 1,
      f,
      sentence,
      nominal: false,
      time: "future",
      voice: f & F.PASS ? "passive" : "active",
      negative: false,
      finite,
    };
    const told =
      !finite &&
      (f & F.ACC) !== 0 &&
      isReported(scene.page, own, frame, true) &&
      ((f & F.PTCP) !== 0 || ((f & F.MSDR) !== 0 && page.language.morphology.reportsByNoun));
    if (!finite && !told) continue;
    if (f & F.OBLIG) {
      if (first.known || word.key.length > 8)
        out.push({ frame, strength: comesAbout(scene, frame) ? "planned" : "urged", rule: "must" });
      continue;
    }
    const future = (f & F.FUT) !== 0 && !(f & F.PRS);
    const named = told && (f & F.MSDR) !== 0 && dayAhead(scene, clauseOf(page, sentence, i, i + 1).from, i);
    if (!future && !named && (isSigned(page, frame) || !isAhead(scene, frame))) continue;
    const agent = isOwnDeed(scene, frame) || hasAgent(scene, frame);
    // what will come of something by itself is no undertaking, unless its day or amount is named
    if (!agent && frame.voice === "active") {
      const clause = clauseOf(page, sentence, i, i + 1);
      // "iki halk": so few are counted without being measured
      const amounts = within(scene.amounts, clause.from, i).filter((a) => a.unit !== "count" || a.value > 3);
      if (!within(scene.dates, clause.from, i).length && !amounts.length) continue;
    }
    const intends = endsIn(scene, frame, page.language.morphology.intending ?? "");
    out.push({ frame, strength: agent && !intends ? "pledged" : "planned", rule: future ? "ending" : "present" });
  }
  return out;
}

/** Whether what "must" be comes about by itself by a day or to an amount ("ilin sonunadək 400-ə çatmalıdır"): it is a plan. */
function comesAbout(scene: Scene, frame: Frame): boolean {
  if (frame.voice === "passive" || isOwnDeed(scene, frame) || hasAgent(scene, frame)) return false;
  const { from } = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  // what has an object is done by somebody ("wagty iki sagada düşürmeli")
  for (let i = from; i < frame.from; i++) {
    const f = scene.page.words[i]?.readings[0]?.f ?? 0;
    if (f & F.ACC && !(f & F.V)) return false;
  }
  return within(scene.dates, from, frame.from).length > 0 || within(scene.amounts, from, frame.from).length > 0;
}

/** Features of a word right before a verb of saying as a participle of the future in the accusative ("кошуларын айтты"); 0 where it is none. */
function reportedAt({ page }: Scene, own: readonly Frame[], i: number): number {
  if (!own.some((f) => f.sense === "say" && f.from === i + 1)) return 0;
  const form = F.V | F.ACC | (page.language.morphology.reportsByNoun ? F.MSDR : F.PTCP | F.FUT);
  return page.words[i]?.readings.find((r) => r.known && (r.f & form) === form && !(r.f & F.PST))?.f ?? 0;
}

/** Whether somebody is named who will do it. */
const hasAgent = (scene: Scene, frame: Frame): boolean => agentOf(scene, frame) !== undefined;

/** Who will do what a verb of the future tells: a man, side, state or body that stands as its subject; undefined where nobody does. */
function agentOf(scene: Scene, frame: Frame): Subject | undefined {
  const { page } = scene;
  const state = (from: number): Subject | undefined => {
    const found = stateIn(scene, from, frame);
    return found ? { persons: [], parties: rowOf(scene, found), joint: false } : undefined;
  };
  // a state joins something: a passive only by its ending ("qoşulacaq", "қосылады")
  if (frame.voice === "passive") return page.language.morphology.verbLast ? state(afterSaying(scene, frame)) : undefined;
  const subject = doerOf(scene, frame);
  if (isOwnDeed(scene, frame)) return subject ?? { persons: [], parties: [], joint: true };
  const floor = afterSaying(scene, frame);
  const { from } = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (subject?.persons.length && (subject.joint || subject.persons[0].from >= floor)) return subject;
  if (subject?.parties.length && (floor === from || within(scene.parties, floor, frame.from).length)) return subject;
  if (subject?.joint && within(hitsOf(page, "sides"), floor, frame.from).length) return subject;
  const body = state(floor) ?? bodyIn(scene, floor, frame.from, !frame.finite && (frame.f & (F.PTCP | F.MSDR)) !== 0);
  // "the senators of both countries will renew it"
  const several = (p: PostMention) => p.plural && isNominative(scene, p);
  if (!body && page.language.morphology.verbLast && frame.finite && within(scene.posts, floor, frame.from).some(several))
    return { persons: [], parties: [], joint: true };
  // the plural of a Turkic verb tells of people ("demir ýolçular … täzelärler")
  if (!body && page.language.morphology.verbLast && frame.finite && frame.f & F.VPL)
    return { persons: [], parties: [], joint: true };
  return body;
}

/** A bank, ministry or company that stands as subject between two tokens: its state where one is named right before it. */
function bodyIn({ page, parties }: Scene, from: number, to: number, reported = false): Subject | undefined {
  const bodies = within(hitsOf(page, "institution"), from, to).filter((h) => acting.has(h.entry.code));
  const body = [...bodies, ...within(hitsOf(page, "doer"), from, to)].find(
    (h) => (h.f & CASES) === (reported ? F.GEN : 0) && !isAfterPreposition(page, h) && !(reported && isOwnerOf(page, h)),
  );
  if (!body) return undefined;
  const own = parties.find((p) => p.to === body.from || (p.from >= from && p.to < body.from && body.from - p.to <= 2));
  return { persons: [], parties: own ? [own.party] : [], joint: !own };
}
/** Whether a noun in the genitive belongs to the noun right after it ("мектептин курулушу") and does nothing itself. */
function isOwnerOf({ words }: Page, { to }: Stretch): boolean {
  const first = words[to]?.readings[0];
  return first !== undefined && (first.f & (F.PSS3 | CASES)) === F.PSS3 && !(first.f & F.V && first.f & F.PTCP);
}
const isAfterPreposition = (page: Scene["page"], h: Stretch): boolean =>
  page.language.morphology.subjectBy === "preposition" &&
  ["with", "by", "at"].some((cat) => endingAt(hitsOf(page, cat), h.from) ?? endingAt(hitsOf(page, cat), h.from - 1));

/** Institutions that do things. */
const acting: ReadonlySet<string> = new Set([
  "government",
  "parliament",
  "ministry",
  "foreign-ministry",
  "agency",
  "central-bank",
  "university",
  "delegation",
  "army",
]);

/** The first token after "X said (that)", where that stands before a frame; else the first of its clause. */
function afterSaying({ page, frames, parties }: Scene, frame: Frame): number {
  let from = clauseOf(page, frame.sentence, frame.from, frame.to).from;
  for (const h of within(hitsOf(page, "that"), from, frame.from)) from = Math.max(from, h.to);
  // "the road, which will join": not who stands before it, unless it is of him ("Kazakhstan, which will chair")
  const which = page.language.morphology.verbLast ? undefined : within(hitsOf(page, "which"), from, frame.from).at(-1);
  if (which) from = Math.max(from, endingAt(parties, which.from - 1)?.from ?? which.to);
  if (!page.language.morphology.verbLast)
    for (const f of within(frames, from, frame.from))
      if ((f.sense === "say" || f.sense === "plan") && f.finite) from = Math.max(from, f.to);
  return from;
}

/** A state named as subject right in the clause. */
function stateIn(scene: Scene, from: number, frame: Frame): PartyMention | undefined {
  return within(scene.parties, from, frame.from).findLast(
    (p) =>
      (p.by === "name" || p.by === "capital") &&
      !p.party.startsWith("org:") &&
      isNominative(scene, p) &&
      !(p.f & F.ATTR) &&
      !modifies(scene, p) &&
      // "Bakı–Əmman xətti"
      scene.page.words[p.from - 1] !== null &&
      standsBefore(scene, p, frame),
  );
}

/** The states in a row that ends with one ("Kazakhstan and Georgia will"); the one alone where cases tell a subject. */
function rowOf({ page, parties }: Scene, last: PartyMention): string[] {
  const out = [last.party];
  if (page.language.morphology.verbLast) return out;
  let { from } = last;
  for (let n = 0; n < 8; n++) {
    const joint = endingAt(hitsOf(page, "and"), from)?.from ?? (page.words[from - 1] === undefined ? from - 1 : from);
    const before = joint < from ? endingAt(parties, joint) : undefined;
    if (!before || (before.by !== "name" && before.by !== "capital") || before.party.startsWith("org:")) break;
    out.unshift(before.party);
    from = before.from;
  }
  return out;
}

/** Whether a state stands right before a verb, or in a row that does, and not as what a noun is of ("ties between A and B will grow"). */
function standsBefore({ page, parties }: Scene, state: Stretch, frame: Frame): boolean {
  if (page.language.morphology.verbLast) return true;
  const verb = overSmallWords(page, frame.from);
  let { from } = state;
  let to = state.to;
  // "Kazakhstan, Azerbaijan and Georgia will"
  for (let n = 0; n < 8 && to < verb; n++) {
    const joint = startingAt(hitsOf(page, "and"), to)?.to ?? (page.words[to] === undefined ? to + 1 : to);
    const next = startingAt(parties, joint);
    if (!next) break;
    to = next.to;
  }
  if (to < verb && page.words[to] !== undefined) return false;
  for (let n = 0; n < 8; n++) {
    const joint = endingAt(hitsOf(page, "and"), from)?.from ?? (page.words[from - 1] === undefined ? from - 1 : from);
    const before = joint < from ? endingAt(parties, joint) : undefined;
    if (!before) break;
    from = before.from;
  }
  if (page.words[from - 1]?.key === "the") from--;
  const led = endingAt(hitsOf(page, "title-lead"), from);
  return (
    !(led && led.entry.code !== "article") &&
    !["between-two", "with", "by", "at"].some((cat) => endingAt(hitsOf(page, cat), from))
  );
}

/** The verb of saying of a sentence. */
function saidIn({ page, frames }: Scene, sentence: number): Frame | undefined {
  const { from, to } = page.sentences[sentence];
  return within(frames, from, to).find((f) => f.sense === "say" && f.finite);
}

/** Who will do it: the subject; of "we shall …" he who says it; of a deed that is reported ("X-in … göndərəcəyini bildirib") the one in the genitive. */
function doerOf(scene: Scene, frame: Frame): Subject | undefined {
  if (isOwnDeed(scene, frame)) {
    const said = saidIn(scene, frame.sentence);
    return said && subjectOf(scene, said);
  }
  if (!scene.page.language.morphology.verbLast || frame.finite || !(frame.f & (F.PTCP | F.MSDR))) return subjectOf(scene, frame);
  const clause = clauseOf(scene.page, frame.sentence, frame.from, frame.to);
  const person = within(scene.persons, clause.from, frame.from).find((m) => m.f & F.GEN);
  if (person) return { persons: [person], parties: [], joint: false };
  const state = within(scene.parties, clause.from, frame.from).find(
    (p) => (p.by === "name" || p.by === "capital") && p.f & F.GEN && !p.party.startsWith("org:"),
  );
  const party = state?.party ?? stateIn(scene, clause.from, frame)?.party;
  if (party) return { persons: [], parties: [party], joint: false };
  // "Eýran tarapynyň … goýberjekdigini aýtdy"
  const side = within(hitsOf(scene.page, "side"), clause.from, frame.from).find((h) => h.f & F.GEN);
  const ofSide = side && endingAt(scene.parties, side.from);
  if (ofSide) return { persons: [], parties: [ofSide.party], joint: false };
  // "… göndereceklerini söyledi": of those for whom he speaks
  const said = frame.f & F.PL ? saidIn(scene, frame.sentence) : undefined;
  return said && subjectOf(scene, said);
}

/** Whether something to be done is named between two tokens: a verbal noun, or a noun of a deed ("construction"). */
function deedIn(scene: Scene, from: number, to: number, frame: Stretch): boolean {
  const { page } = scene;
  const first = Math.max(from, 0);
  if (within(hitsOf(page, "deed"), first, to).length > 0) return true;
  for (let i = first; i < to; i++) {
    if (i >= frame.from && i < frame.to) continue;
    // "кездесу", "görüş" is an event, not a deed
    if (within(scene.frames, i, i + 1).some((f) => f.sense.startsWith("n-"))) continue;
    // a verbal noun is often a noun of its own as well ("açılış", "берилиш")
    if (page.words[i]?.readings.some((r) => (r.known || r.f & F.PASS) && r.f & F.V && r.f & F.MSDR)) return true;
  }
  return false;
}

/** Whether a clause names something to be done: a place, day, amount, document, body, project or a verb of its own, not relations at large. */
function isConcrete(scene: Scene, from: number, to: number, frame: Frame, rule: string): boolean {
  const inside = (list: readonly Stretch[]) => within(list, from, to).length > 0;
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const general = inside(hitsOf(page, "general"));
  const important = frame.sense === "important" || frame.sense === "need";
  const named = inside(scene.dates) || ["document", "body", "project"].some((cat) => inside(hitsOf(page, cat)));
  if (important && verbLast && !deedIn(scene, from, to, frame)) return false;
  if (named) return true;
  if (to - from < (verbLast ? 3 : 4)) return false;
  if (important) return !general && to - from > 2;
  if (inside(scene.amounts)) return true;
  const events = within(scene.frames, from, to).some((f) => f.nominal && f.sense.startsWith("n-") && f !== frame);
  if (events) return true;
  return !general || rule === "propose" || rule === "instruct" || rule === "pledge";
}

/** Whether a day lies before the page, or on it or after it. */
function isOver({ page: { published } }: Scene, day: string): boolean {
  if (published === null || published.startsWith("X") || day.startsWith("X")) return false;
  const last = day.split("/").at(-1) as string;
  return last < published.slice(0, last.length);
}
function isToCome({ page: { published } }: Scene, day: string | null): boolean {
  if (published === null || day === null || published.startsWith("X") || day.startsWith("X")) return false;
  return day > published.slice(0, day.length);
}

/** Where a due day may stand: "aprelda Toshkentga kelib, loyihani taqdim etadi" has one day for both verbs. */
function dueFrom({ page }: Scene, sentence: number, { from }: Draft): number {
  if (!page.language.morphology.verbLast) return from;
  const first = startOf(page, sentence);
  const comma = page.words[from - 1] === undefined ? from - 1 : from;
  const linked = page.words[comma - 1]?.readings[0];
  if (from <= first || !linked?.known || !(linked.f & F.CVB) || linked.f & F.FIN) return from;
  return Math.max(first, clauseOf(page, sentence, comma - 1, comma).from);
}

function itemOf(scene: Scene, sentence: number, draft: Draft): Commitment {
  const inferred: Record<string, string> = {};
  const subject =
    draft.frame.sense in strengthOf && draft.rule === `commitment.${draft.frame.sense}`
      ? doerOf(scene, draft.frame)
      : (agentOf(scene, draft.frame) ?? promiserOf(scene, draft.frame));
  const joint = draft.strength === "urged" || !subject || subject.joint;
  const person = joint ? undefined : subject.persons[0]?.person;
  const actors = sideOf(scene, sentence, person, joint ? { persons: [], parties: [], joint: true } : subject, inferred);
  if (inferred.side) {
    inferred.actors = inferred.side;
    delete inferred.side;
  }
  const dates = within(scene.dates, dueFrom(scene, sentence, draft), draft.to).filter((d) => d.date !== null);
  // where the verb does not close its clause, the day after it is the day of what it tells
  const { verbLast } = scene.page.language.morphology;
  const after = dates.find((d) => d.from >= draft.frame.from && d.future !== null && !isOver(scene, d.future));
  // "on 5 May they agreed to …": the day of agreeing
  const before = dates.find(
    (d) =>
      d.from < draft.frame.from &&
      (draft.frame.time !== "past" || d.bound === "until" || (d.inferred === null && isToCome(scene, d.future))),
  );
  const due = (verbLast ? dates[0] : (after ?? before)) as ((typeof dates)[number] & { future?: string | null }) | undefined;
  if (due?.inferred) inferred.due = due.inferred;
  return {
    strength: draft.strength,
    actors,
    due: due ? (due.future ?? due.date) : null,
    ...evidence(scene.page, draft.from, draft.to, draft.rule, inferred),
  };
}
