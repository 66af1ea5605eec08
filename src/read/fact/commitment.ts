import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, isConditional, startOf, tells } from "../clause/clauses.ts";
import { closesSentence, type Frame } from "../clause/frames.ts";
import { isQuestion } from "../clause/interview.ts";
import { nextClause } from "../clause/next-clause.ts";
import { isOwn, opensAlone } from "../clause/speech.ts";
import { isPluperfect, verbAt } from "../clause/verb.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Commitment, CommitmentStrength, Encounter, Instrument } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import {
  comesAbout,
  endsIn,
  futureOf,
  isAfterIf,
  isOver,
  isReadyBy,
  isReported,
  promiserOf,
  strays,
  telling,
  tellsWhoComes,
} from "./commitment-ahead.ts";
import { infinitiveAfter, secondDeeds } from "./commitment-deeds.ts";
import { agentOf, doerOf, ownBeginning } from "./commitment-doer.ts";
import { isOnlyAtFirst } from "./encounter-ahead.ts";
import { isOnlyPossible } from "./encounter-there.ts";
import { evidence } from "./evidence.ts";
import { isOnlyTold } from "./only-told.ts";
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
  /** the predicate whose subject it has, where that is another */
  doer?: Frame;
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
  // "was to be held in May but did not take place": nothing lies ahead any more
  const meet = (e: Encounter, c: Commitment) => e.span[0] < c.span[1] && e.span[1] > c.span[0];
  for (let i = out.length - 1; i >= 0; i--) {
    const c = out[i];
    if (c.strength === "pledged" || !encounters.some((e) => e.status === "cancelled" && meet(e, c))) continue;
    if (!encounters.some((e) => e.status !== "cancelled" && meet(e, c))) out.splice(i, 1);
  }
  const covered = (span: readonly [number, number]) => out.some((c) => c.span[0] < span[1] && c.span[1] > span[0]);
  // what is merely discussed is nothing yet
  const discussed = (span: readonly [number, number]) =>
    frames.some((f) => {
      if (f.sense !== "discuss") return false;
      const s = page.sentences[f.sentence];
      return page.tokens[s.from].start <= span[0] && page.tokens[s.to - 1].end >= span[1];
    });
  // what somebody is only ready for or interested in is nothing yet, either
  const wished = (span: readonly [number, number]) => {
    const at = page.tokens.findIndex((t) => t.end > span[0]);
    const end = page.tokens.findIndex((t) => t.end >= span[1]);
    if (at < 0 || end < 0) return false;
    const sentence = sentenceOf(page, at);
    const { from, to } = page.sentences[sentence];
    return within(frames, from, to).some((f) => {
      if (!ready.has(f.sense) || isReadyBy(scene, f)) return false;
      const clause = clauseOf(page, sentence, f.from, f.to);
      if (clause.from > end || clause.to <= at) return false;
      return page.language.morphology.verbLast ? f.to > end : f.from <= end;
    });
  };
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
    // lines of a programme are of the visit that it is of
    if (
      e.status !== "planned" ||
      e.rule === "encounter.agenda" ||
      covered(e.span) ||
      (e.date === null && (discussed(e.span) || wished(e.span)))
    )
      continue;
    if (
      out.some(
        (c) =>
          c.due === e.date && c.span[0] > e.span[1] && c.actors.every((p) => e.parties.includes(p)) && opensWithEvent(scene, c),
      )
    )
      continue;
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
    if (d.action !== "preparing" || !d.rule.endsWith(".ahead") || covered(d.span) || discussed(d.span) || wished(d.span))
      continue;
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
    // "… парламенттерден өткөрүп, ратификациялоону убадалашты": what is promised begins with the deed before the comma
    const short = verbLast && rule in strengthOf && frame.from - clause.from < 2;
    if (short) clause.from = toldFrom(scene, sentence, dueFrom(scene, sentence, clause));
    if (verbLast && rule in strengthOf) clause.to = Math.max(clause.to, endOfTold(page, frame));
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
      from: short ? clause.from : Math.max(ownBeginning(scene, frame), startOf(page, sentence)),
      to: clause.to,
      rule: `commitment.${rule}`,
    });
  };
  // "Уверен, что рекорд будет побит": what one is sure of is promised by nobody
  const unsure = own.filter((f) => opensAlone(page, f) || isOnlyAtFirst(scene, sentence, f));
  for (const frame of own) {
    const strength = strengthOf[frame.sense];
    // "чечсе болорун": if it were decided
    if (strength && frame.f & F.COND && frame.f & F.V) continue;
    // "reviewed the schedule of planned visits": visits in general
    if (!verbLast && frame.sense === "plan" && frame.voice === "active" && isOfMany(scene, frame)) continue;
    if (frame.negative || isDenied(scene, frame)) {
      if (strength) scene.trace?.("commitments", `commitment.${frame.sense}`, frame, "it is denied");
      continue;
    }
    if (unsure.some((f) => f !== frame && within(hitsOf(page, "that"), f.to, frame.from).length)) continue;
    if (isOnlyAtFirst(scene, sentence, frame) || isOnlyPossible(scene, sentence, frame.from)) {
      if (strength) scene.trace?.("commitments", `commitment.${frame.sense}`, frame, "it was so only at first, or may be");
      continue;
    }
    if (strength) {
      const unfit = whyNot(scene, frame, own);
      // "a decision will be taken soon": nobody has decided yet
      const open =
        (frame.time === "future" || (verbLast && (frame.f & F.PRS) !== 0)) &&
        (frame.sense === "decide" || frame.sense === "agree") &&
        frame.voice === "passive";
      // "hazırlayacak", "görevlendirecek": what will be done
      const ahead = unfit !== undefined && isDeedAhead(scene, frame) ? futureOf(scene, frame, own) : undefined;
      if (unfit === undefined) put(frame, open || isDueAlone(scene, frame, own) ? "planned" : strength, frame.sense);
      else if (ahead) put(frame, ahead, "future");
      else scene.trace?.("commitments", `commitment.${frame.sense}`, frame, unfit);
    } else if (!isAfterIf(page, frame.from) && !isConditional(page, sentence, frame.from)) {
      const due = futureOf(scene, frame, own);
      const ahead = due === "pledged" && isExpectedSo(scene, frame, own) ? "planned" : due;
      if (ahead && tellsWhoComes(scene, frame, own))
        scene.trace?.("commitments", "commitment.future", frame, "it tells who will head or represent a side");
      else if (ahead) put(frame, ahead, ahead === "urged" ? "must" : "future");
      else if (frame.time === "future" && !frame.nominal)
        scene.trace?.("commitments", "commitment.future", frame, "only tells, comes of itself, or is no main verb");
    }
  }
  for (const stray of strays(scene, sentence, own))
    if (!tellsWhoComes(scene, stray.frame, own)) put(stray.frame, stray.strength, stray.rule);
  for (const draft of [...drafts])
    for (const { end, from } of secondDeeds(scene, draft)) {
      if (!isConcrete(scene, from, draft.to, draft.frame, "pledge")) continue;
      drafts.push({ ...draft, from });
      draft.to = end;
    }
  // what each of two clauses tells is to be done is an item of its own
  if (!verbLast) partClauses(scene, drafts);
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

/** "Қол қояды деп жоспарланып отыр": whether what somebody will do is told as what is planned or expected. */
function isExpectedSo({ page }: Scene, { to }: Frame, own: readonly Frame[]): boolean {
  const tie = page.language.morphology.verbLast ? startingAt(hitsOf(page, "that"), to) : undefined;
  return tie !== undefined && own.some((f) => f.sense === "plan" && f.from === tie.to);
}

/** Ends a draft where the clause of the next begins, where both name something to be done. */
function partClauses(scene: Scene, drafts: readonly Draft[]): void {
  const inOrder = drafts.toSorted((a, b) => a.frame.from - b.frame.from);
  for (const [i, draft] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next === undefined || next.frame.from < draft.frame.to || next.from >= draft.to) continue;
    const clause = nextClause(scene, draft.frame, next.frame);
    if (clause === undefined || clause.end <= draft.from) continue;
    const isOwn =
      isConcrete(scene, draft.from, clause.end, draft.frame, "future") &&
      isConcrete(scene, clause.from, next.to, next.frame, "future");
    if (!isOwn) continue;
    // "agreed that X will build and Y will open": all of it was agreed
    const settled = [...inOrder].find(({ frame }) => pledging.has(frame.sense) && isToldAfter(scene.page, frame));
    if (settled !== undefined) for (const one of inOrder.slice(i + 1)) one.strength = settled.strength;
    if (clause.shared) for (const one of inOrder) if (one.frame.from === next.frame.from) one.doer = draft.doer ?? draft.frame;
    for (const one of inOrder.slice(0, i + 1)) if (one.to > clause.end) one.to = clause.end;
    for (const one of inOrder.slice(i + 1)) if (one.from < clause.from) one.from = clause.from;
  }
}

/** Senses of what binds those who settle it. */
const pledging: ReadonlySet<Sense> = new Set(["agree", "decide", "pledge"]);

/** Whether "that" follows a predicate. */
const isToldAfter = (page: Page, { to }: Frame): boolean =>
  [to, to + 1].some((at) => startingAt(hitsOf(page, "that"), at) !== undefined);

/** Senses whose verbs are deeds as well: in the future they tell what will be done. */
const deeds: ReadonlySet<Sense> = new Set(["prepare", "instruct", "propose"]);

/** Whether a verb that may mean a deed is nothing but the future of a verb: "yuklar" is loads as well. */
const isDeedAhead = ({ page: { words, language } }: Scene, { sense, finite, to }: Frame): boolean =>
  language.morphology.verbLast && deeds.has(sense) && finite && ((words[to - 1]?.readings[0]?.f ?? 0) & F.V) !== 0;

/** What tells that somebody is ready. */
const ready: ReadonlySet<Sense> = new Set(["a-ready", "reassure"]);

/** Whether a copula of the past follows a predicate of the past, or a perfect of the past stands before it: "had been set". */
function putBehind({ page }: Scene, frame: Frame): boolean {
  const { from } = frame;
  if (page.language.morphology.verbLast) return isPluperfect(page, frame);
  const isPast = (i: number) => page.words[i]?.readings.some((r) => r.known && r.f & F.V && r.f & F.PST) === true;
  return within(hitsOf(page, "perfect"), from - 2, from).some((h) => h.to - h.from === 1 && isPast(h.from));
}

/** Whether what is agreed is a document's draft, right before the predicate or with no more than where and when between. */
function settlesDraft({ page }: Scene, { from, sentence, voice, finite }: Frame): boolean {
  const draft = beginningIn(hitsOf(page, "document draft"), from - 4, from).at(-1);
  if (!draft) return false;
  // "taslamasyny taýýarlamak barada ylalaşdylar": to prepare it
  for (let i = draft.to; i < from; i++)
    if (page.words[i]?.readings.some((r, n) => r.f & F.V && (n === 0 || (r.known && r.f & F.MSDR)))) return false;
  const form = draft.f & CASES;
  const isObject = form === F.ACC || (form === F.GEN && voice === "passive" && !finite);
  const first = page.sentences[sentence].from;
  return (
    (isObject || (form === 0 && draft.to === from)) &&
    within(hitsOf(page, "document"), Math.max(first, draft.from - 4), draft.to).length > 0
  );
}

/** Whether "not" stands right before or after a predicate. */
function isDenied(scene: Scene, frame: Frame): boolean {
  const not = hitsOf(scene.page, "not");
  if (scene.page.language.morphology.verbLast) return startingAt(not, frame.to) !== undefined;
  // "agreed not to raise", «договорились не повышать»: what is settled is not to do something
  const after = governing.has(frame.sense) && frame.finite ? undefined : startingAt(not, frame.to);
  // "no agreement was reached", "there are no plans to"
  if (endingAt(hitsOf(scene.page, "no"), frame.from)) return true;
  return endingAt(not, frame.from) !== undefined || after !== undefined;
}

/** Verbs of undertaking after which "not" is of the deed. */
const governing: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge", "intend"]);

/** Why a predicate of undertaking is none here: a participle about the past ("the agreed plan"), a mere noun; undefined where it is one. */
function whyNot(scene: Scene, frame: Frame, own: readonly Frame[]): string | undefined {
  const { verbLast } = scene.page.language.morphology;
  const reported = isReported(scene.page, own, frame, verbLast);
  // "жұмыс тобын құруға келісіп, хаттамаға қол қойды": the first of several deeds of one subject
  const finite = frame.finite || (verbLast && linksOn(scene.page, frame));
  // "rejalashtirilganini", "rejalashtirilgani": listed as a word, it is a participle all the same
  const reportedForms = [F.PTCP | F.ACC, F.PTCP | F.PSS3];
  const asVerb =
    verbLast &&
    scene.page.words[frame.to - 1]?.readings.some((r) => r.known && reportedForms.some((form) => (r.f & form) === form));
  const linked = frame.f & (F.MSDR | F.PTCP) || (asVerb ? F.PTCP : 0);
  // "it is necessary to agree": the need stands
  const nominal = linked !== 0 || scene.page.words[frame.to - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR);
  if (verbLast && nominal && own.some((f) => f.from === frame.to && (f.sense === "need" || f.sense === "important")))
    return "a word of need after it decides";
  // "kotaların kaldırılmasını öneren Yılmaz, … hatırlattı": he asked for it, too
  const asks = frame.sense === "propose" && frame.voice === "active" && startingAt(scene.persons, frame.to) !== undefined;
  if (verbLast && !asks && frame.f & F.PTCP && !frame.finite && !(frame.f & (CASES | F.PSS3)) && describes(scene.page, frame.to))
    return "it only describes the next noun";
  // "davam etdirməyə hazır": what one is only ready for
  const deed = F.MSDR | F.DAT;
  if (verbLast && (frame.f & deed) === deed && own.some((f) => f.from === frame.to && ready.has(f.sense)))
    return "somebody is only ready for it";
  // "imzalanması bekleniyordu": it was, and is no more
  const was = F.V | F.PST | F.PRS;
  if (verbLast && frame.sense === "plan" && frame.finite)
    if (scene.page.words[frame.to - 1]?.readings.some((r) => r.known && (r.f & was) === was)) return "it was planned once";
  // "muhokama qilish rejalashtirilgan": what will merely be discussed is nothing
  if (verbLast && frame.sense === "plan" && isOnlyTold(scene.page, frame, own)) return "what is planned is only to discuss";
  // "zarur choralarni ko‘rish": an attribute of the noun after it
  if (verbLast && frame.sense === "need" && isAttribute(scene, frame, own)) return "it only describes the noun after it";
  // "mehmon sifatida taklif etilgan": an invitation
  if (
    frame.sense === "propose" &&
    own.some((f) => f.sense === "invite" && f.from <= frame.from && f.to >= frame.to && f.to - f.from > frame.to - frame.from)
  )
    return "it is an invitation";
  if (verbLast && (frame.sense === "prepare" || frame.sense === "intend") && isWherein(scene, frame))
    return "it only tells in what";
  switch (frame.sense) {
    case "important":
      if (verbLast && (isAttribute(scene, frame, own) || isOfThing(scene.page, frame))) return "it only describes";
      if (verbLast && mattersIn(scene.page, frame)) return "it only tells in what it matters";
      if (!verbLast && frame.nominal && frame.to - frame.from === 1 && !deedAfter(scene.page, frame))
        return "nothing to be done is told to be important";
      return reported || frame.f & F.FIN ? undefined : "nobody says so: no verb of saying beside it";
    case "need": {
      // "it should be noted", "айта кету керек"
      const told = own.some(
        (f) =>
          telling.has(f.sense) &&
          f.sense !== "express" &&
          !isReadyBy(scene, f) &&
          (verbLast ? f.to === frame.from : f.from - frame.to <= 1 && f.from >= frame.to),
      );
      if (told) return "what is needed is only to say something";
      // "had to be put off from May"
      if (!verbLast && frame.time === "past" && own.some((f) => off.has(f.sense) && f.from >= frame.to && f.from - frame.to <= 3))
        return "it was put off";
      // "a container needs 18 days"
      // («должен достигнуть 10 миллиардов» tells what is to be)
      if (
        !verbLast &&
        beginningIn(scene.amounts, frame.to, frame.to + 2).length &&
        !scene.page.words[frame.to]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR)
      )
        return "it only measures";
      // "möhüm sanlar beýan edildi": an adjective before its noun
      if (verbLast && isAttribute(scene, frame, own)) return "it only describes";
      if (!verbLast || reported || frame.finite || closesSentence(scene.page, frame) || closesSpeech(scene, frame))
        return undefined;
      return "no predicate of the sentence";
    }
    case "prepare":
      // "geçen aydan beri çalışıyor": what works since a day is prepared no more
      if (verbLast && frame.to - frame.from === 1 && within(hitsOf(scene.page, "since"), frame.from - 3, frame.from).length > 0)
        return "it has gone on since then";
      // "dasturni ishlab chiqishni jadallashtirish zarurligi qayd etildi"
      if (verbLast && linked && own.some((f) => needs.has(f.sense) && f.from >= frame.to && f.from - frame.to <= 3))
        return "a word of need after it decides";
      // "дайындалғанын": done, where another participle tells what is under way
      if (reported && linked && isDone(scene, frame)) return "it has been done";
      if (verbLast && reported && linked) return undefined;
      // "даярдалмакчы": what is meant to be prepared
      return frame.finite && (frame.time === "present" || endsIn(scene, frame, scene.page.language.morphology.intending ?? ""))
        ? undefined
        : "not under way: no present main verb";
    case "propose":
      if (verbLast && isHandedIn(scene, frame)) return "proposals are made or a paper is handed in later";
      // "called for a ceasefire": others are to keep it
      if (callsForTruce(scene, frame)) return "it is others who are to do it";
      if (
        finite ||
        (verbLast && asks) ||
        (!verbLast && isOwn(scene.page, frame)) ||
        (reported && (verbLast ? (frame.f & F.PTCP) !== 0 : true))
      )
        return undefined;
      return "no main verb, and nobody reports it";
    case "instruct":
      // to hand something over is told with the same verb: what is charged is a deed
      if (verbLast && frame.to - frame.from === 1 && !deedIn(scene, frame.from - 8, frame.from, frame))
        return "nothing to be done stands before it";
      return finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
    case "plan":
    case "intend":
      // "taýýarlandy": what is ready, where one verb means to get ready as well
      if (
        verbLast &&
        frame.finite &&
        frame.time === "past" &&
        own.some((f) => f.sense === "prepare" && f.from === frame.from && f.to === frame.to)
      )
        return "it has been done";
      if (linked && isDone(scene, frame) && own.some((f) => f.sense === "prepare" && f.from === frame.from && f.to === frame.to))
        return "it has been done";
      // "rejalashtirilgan edi": it had been planned
      if (frame.f & F.PST && putBehind(scene, frame)) return "it had been planned";
      // "had been planned for May but was put off"
      if (!verbLast && frame.finite && frame.time === "past" && own.some((f) => off.has(f.sense) && f.from >= frame.to))
        return "it has been put off";
      // that something will be talked over is nothing to be done
      if (verbLast && isOnlyTold(scene.page, frame, own)) return "it will only be discussed";
      // "зарылдыгы белгиленди": that it is needed was noted
      if (verbLast && own.some((f) => (f.sense === "important" || f.sense === "need") && f.to === frame.from))
        return "that it is needed was said, not planned";
      // "is to have a capacity of 300 MW"
      if (!verbLast && measures(scene, frame)) return "it only measures";
      // "taýýarlyk görmekde": in doing so something was told
      if (verbLast && linked && frame.f & (F.LOC | F.ABL)) return "it only tells in what";
      // "we expect you to …" asks for it
      if (own.some((f) => f.sense === "need" && f.from === frame.from && f.to === frame.to)) return "it asks for something";
      return frame.finite ||
        (reported && linked !== 0) ||
        (frame.sense === "intend" && (verbLast ? closesSentence(scene.page, frame) : (frame.f & (F.V | CASES)) === 0)) ||
        (!verbLast && frame.voice === "passive" && (frame.f & F.PTCP) === 0)
        ? undefined
        : "no main verb, and nobody reports it";
    case "agree":
      // "согласование протокола" is no agreement yet; "agreed that trade has grown" is an opinion
      // "условлено" is no noun, though a form of no verb
      if (!verbLast && !frame.finite) return frame.f || scene.page.language.roles.passive ? "no main verb" : undefined;
      // "layihənin razılaşdırılmasının yekunlaşdırılması": agreeing is what is to be done
      if (verbLast && (frame.f & (F.MSDR | F.GEN)) === (F.MSDR | F.GEN)) return "its genitive belongs to another deed";
      // "konvensiyanın layihəsi razılaşdırılıb": the words of a document are settled, and nothing to be done
      if (verbLast && settlesDraft(scene, frame)) return "a document's draft is agreed";
      if (!verbLast && isOpinion(scene, frame, own)) return "what is agreed on is no deed";
      // "… barədə razılıq var": that there is an agreement
      if (
        verbLast &&
        frame.to - frame.from > 1 &&
        !(frame.f & (F.PST | F.PTCP | F.CVB | F.MSDR)) &&
        closesSentence(scene.page, frame)
      )
        return undefined;
      return finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
    case "decide":
      // "приветствует решение Баку": a decision that nobody is told to have taken here
      if (!verbLast && !frame.finite && frame.to - frame.from === 1 && !isRightAfter(scene, frame)) return "a decision as such";
      return finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
    default:
      return finite || (reported && linked !== 0) ? undefined : "no main verb, and nobody reports it";
  }
}

/** Whether a participle tells of what is over, in a language that has another for what is under way. */
const isDone = ({ page: { language } }: Scene, { f }: Frame): boolean =>
  (f & F.PST) !== 0 && language.roles.underway !== undefined;

/** Whether a verb of proposing tells what will be put forward, and no deed that is proposed: "önerilerini sunacak", "үкіметтердің бекітуіне ұсынылады". */
function isHandedIn({ page: { words } }: Scene, { finite, time, voice, f, from }: Frame): boolean {
  if (!finite || (time !== "future" && !(f & F.PRS && voice === "passive"))) return false;
  const deed = words[from - 1]?.readings.find((r) => r.known && r.f & F.V && r.f & F.MSDR);
  return time === "future" ? !deed : deed !== undefined && (deed.f & F.DAT) !== 0;
}

/** Whether what somebody calls for is that others lay down arms or keep calm: it stands right beside the verb. */
function callsForTruce({ page }: Scene, { from, to, sentence }: Frame): boolean {
  const s = page.sentences[sentence];
  const beside = page.language.morphology.verbLast ? [Math.max(s.from, from - 4), to] : [from, Math.min(s.to, to + 7)];
  return within(hitsOf(page, "truce"), beside[0], beside[1]).length > 0;
}

/** Whether a form that also tells what is being done stands before a noun, as where it is done ("taýýarlyk görmekde tagallalar"). */
const isWherein = ({ page }: Scene, { to }: Frame): boolean =>
  page.words[to] != null &&
  !page.words[to].particle &&
  !(page.words[to].readings[0]?.f & F.V) &&
  (page.words[to - 1]?.readings.some((r) => r.known && (r.f & (F.MSDR | F.LOC)) === (F.MSDR | F.LOC)) ?? false);

/** Whether a converb of the past closes its clause before a comma. */
const linksOn = ({ tokens, text }: Page, { f, to }: Frame): boolean =>
  (f & F.CVB) !== 0 && (f & (F.PRS | F.NEG)) === 0 && text[tokens[to]?.start ?? 0] === ",";

/** Whether what must be comes about by itself by its day ("2025 жылы ашылуы тиіс"): it is a plan. */
function isDueAlone(scene: Scene, frame: Frame, own: readonly Frame[]): boolean {
  const { page } = scene;
  // "… edilməsinin zəruri olduğunu qeyd etdi": somebody calls for it
  if (isReported(page, own, frame, true)) return false;
  if (frame.sense !== "need" || !page.language.morphology.verbLast) return false;
  const deed = page.words[frame.from - 1]?.readings.find((r) => r.known && r.f & F.V && r.f & F.MSDR && r.f & (F.PSS3 | F.DAT));
  const { from } = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (!deed || !within(scene.dates, from, frame.from).length) return false;
  // "Премьер-министр X келер жылы Астанаға келуі тиіс"
  const going = within(scene.frames, frame.from - 1, frame.from).some((f) => f.sense === "go");
  if (going && within(scene.places, from, frame.from).some((p) => p.f & F.DAT)) return true;
  return comesAbout(scene, { ...frame, from: frame.from - 1, f: deed.f, voice: "active" });
}
/** The end of the first clause that "that" right after a verb puts behind it ("qərara alınıb ki, … öyrədilsin"); 0 where none does. */
function endOfTold(page: Page, { sentence, to }: Frame): number {
  const that = startingAt(hitsOf(page, "that"), to);
  if (!that) return 0;
  const { to: end } = page.sentences[sentence];
  for (let i = that.to; i < end; i++) {
    const closes = page.words[i + 1] === undefined || startingAt(hitsOf(page, "and"), i + 1) !== undefined;
    if (closes && page.words[i]?.readings.some((r) => r.known && r.f & F.V && r.f & (F.FIN | F.IMP))) return i + 1;
  }
  return 0;
}

/** Whether what was decided is told right after a decision: "решение провести". */
const isRightAfter = ({ page }: Scene, { to }: Frame): boolean =>
  [to, to + 1].some((i) =>
    page.words[i]?.readings.some((r) => r.known && (r.f & (F.V | F.MSDR)) === (F.V | F.MSDR) && !(r.f & CASES)),
  );

/** What makes of a deed what ought to be done. */
const needs: ReadonlySet<Sense> = new Set(["need", "important"]);

/** What undoes a plan. */
const off: ReadonlySet<Sense> = new Set(["cancel", "postpone"]);

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

/** "Mühüm hadisə olduğunu", "mühüm rol oynadığını": a bare adjective of a bare noun, which a verb follows. */
function isOfThing(page: Page, { to }: Frame): boolean {
  const { words } = page;
  const bare = (i: number) => words[i]?.readings[0]?.f === 0;
  if (!bare(to - 1) || !bare(to) || !words[to]?.readings[0]?.known) return false;
  const verb = bare(to + 1) && !verbAt(page, to + 1) ? to + 2 : to + 1;
  return (verbAt(page, verb) & (F.V | F.PTCP | F.PSS3)) === (F.V | F.PTCP | F.PSS3);
}

/** "Əməkdaşlığın genişlənməsində əhəmiyyətini": in what something else is of importance. */
function mattersIn({ words }: Page, { from }: Frame): boolean {
  for (let i = from - 1; i >= from - 2; i--) {
    const inDeed = F.V | F.MSDR | F.LOC;
    if (words[i]?.readings.some((r) => r.known && (r.f & inDeed) === inDeed)) return true;
  }
  return false;
}

/** Whether a deed follows a noun of importance: "of opening", "of the construction", "to open"; "need for" asks for anything. */
function deedAfter(page: Page, { from, to, sentence }: Frame): boolean {
  // «важность проведенных переговоров»: what has been done already
  if (page.language.roles.passive === "") return !page.words[to]?.readings.some((r) => r.known && (r.f & done) === done);
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

const done = F.V | F.PTCP | F.PST;

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
  "will-make",
  "will-be",
  "ahead",
]);

/** Whether a predicate closes what is said aloud ("… gerek» diýip, X belledi"). */
const closesSpeech = ({ page }: Scene, { to, f }: Frame): boolean =>
  !(f & CASES) &&
  /^[»”"]$/.test(page.text[page.tokens[to]?.start ?? 0] ?? "") &&
  startingAt(hitsOf(page, "that"), to + 1) !== undefined;

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
  // "train links", «пойыз қатынасы» are no relations
  // "fəaliyyətə başlayacaq" is to set to work
  const general = within(hitsOf(page, "general"), from, to).some(
    (h) =>
      !endingAt(hitsOf(page, "topic transport"), h.from) &&
      !isName(page, h) &&
      // «ұялы байланыс» is a telephone's
      !overlapping(
        hitsOf(page, "thing").filter((t) => t.to - t.from > h.to - h.from),
        h,
      ) &&
      !(h.from >= frame.from && h.to <= frame.to && frame.to - frame.from > 1),
  );
  const important = frame.sense === "important" || frame.sense === "need";
  const named =
    inside(scene.dates) ||
    ["document", "body", "project"].some((cat) => within(hitsOf(page, cat), from, to).some((h) => h.entry.code !== "not"));
  if (important && verbLast && !deedIn(scene, from, to, frame)) return false;
  // "muhim kelishuvlarga erishildi": of agreements in the plural nothing else is told
  if (verbLast && frame.sense === "agree" && isOfAgreements(page, frame) && !deedIn(scene, from, frame.from, frame)) return false;
  if (named) return true;
  // "су қоймасы салынады": what is built or given is named in so few words
  if (to - from < (verbLast ? 3 : 4))
    return !important && rule === "future" && ["project noun", "thing"].some((cat) => inside(hitsOf(page, cat)));
  if (important) return !general && to - from > 2;
  if (inside(scene.amounts)) return true;
  const events = within(scene.frames, from, to).some(
    (f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-message" && f !== frame,
  );
  if (events) return true;
  return !general || rule === "propose" || rule === "instruct" || rule === "pledge";
}

/** Whether a word is written as a name within a sentence: the border post «Достук» is no friendship. */
const isName = (page: Page, { from, to }: Stretch): boolean =>
  to - from === 1 && (page.tokens[from].flags & CAP) !== 0 && from > page.sentences[sentenceOf(page, from)].from;

/** Whether what was reached is agreements in the plural. */
const isOfAgreements = ({ words }: Page, { from, to }: Frame): boolean =>
  to - from > 1 &&
  words[from]?.readings.some((r) => r.known && !(r.f & F.V) && (r.f & (F.PL | F.DAT)) === (F.PL | F.DAT)) === true;

function isToCome({ page: { published } }: Scene, day: string | null): boolean {
  if (published === null || day === null || published.startsWith("X") || day.startsWith("X")) return false;
  return day > published.slice(0, day.length);
}

const bareEvents: ReadonlySet<Sense> = new Set<Sense>(["n-session", "n-event", "n-conference", "n-summit", "n-meeting"]);

/** Whether the words of an undertaking begin with a bare event ("the session will be held on the 29th"): one told before. */
function opensWithEvent({ page, frames }: Scene, { span: [start] }: Commitment): boolean {
  return frames.some((f) => bareEvents.has(f.sense) && page.tokens[f.from].start === start && f.to - f.from === 1);
}

/** "2026-yil uchun reja", "2030-yilgacha strategiya": years for which a document is made, not by which something is done. */
function isOfDocument({ page }: Scene, day: DateMention, verb: number): boolean {
  const { morphology, documents } = page.language;
  if (!morphology.verbLast || (day.kind !== "year" && day.kind !== "range") || !/^\d{4}(?:\/\d{4})?$/.test(day.date ?? ""))
    return false;
  const paper = beginningIn(hitsOf(page, "document"), day.to, Math.min(verb, day.to + 10))[0];
  if (!paper || within(hitsOf(page, "sense"), day.to, paper.from).length > 1) return false;
  const next = page.words[day.to]?.key ?? "";
  if (documents.span.split(" ").includes(next)) return true;
  const away = Number(day.date?.slice(0, 4)) - Number(page.published?.slice(0, 4));
  return day.bound === "until" && away > 2;
}

/** "… 2024-yil yanvaridan kuchga kiradi, degan qarorga kelindi": what was decided stands before the comma. */
function toldFrom({ page }: Scene, sentence: number, from: number): number {
  if (!startingAt(hitsOf(page, "that"), from) || page.words[from - 1] !== undefined || from - 1 <= startOf(page, sentence))
    return from;
  return Math.max(startOf(page, sentence), clauseOf(page, sentence, from - 2, from - 1).from);
}

/** Where a due day may stand: "aprelda Toshkentga kelib, loyihani taqdim etadi" has one day for both verbs. */
function dueFrom({ page }: Scene, sentence: number, { from }: { readonly from: number }): number {
  if (!page.language.morphology.verbLast) return from;
  const first = startOf(page, sentence);
  const comma = page.words[from - 1] === undefined ? from - 1 : from;
  const linked = page.words[comma - 1]?.readings[0];
  if (from <= first || !linked?.known || !(linked.f & F.CVB) || linked.f & F.FIN) return from;
  return Math.max(first, clauseOf(page, sentence, comma - 1, comma).from);
}

function itemOf(scene: Scene, sentence: number, draft: Draft): Commitment {
  const inferred: Record<string, string> = {};
  const teller = draft.doer ?? draft.frame;
  const subject =
    draft.frame.sense in strengthOf && draft.rule === `commitment.${draft.frame.sense}`
      ? doerOf(scene, draft.frame)
      : (agentOf(scene, teller) ?? promiserOf(scene, teller));
  const joint = draft.strength === "urged" || !subject || subject.joint;
  const person = joint ? undefined : subject.persons[0]?.person;
  const actors = sideOf(scene, sentence, person, joint ? { persons: [], parties: [], joint: true } : subject, inferred);
  if (inferred.side) {
    inferred.actors = inferred.side;
    delete inferred.side;
  }
  const dates = within(scene.dates, dueFrom(scene, sentence, draft), draft.to).filter(
    (d) => d.date !== null && !isOfDocument(scene, d, draft.frame.from),
  );
  // where the verb does not close its clause, the day after it is the day of what it tells
  const { verbLast } = scene.page.language.morphology;
  // "agreed on Wednesday to open": the day of agreeing
  const settled = !verbLast && draft.frame.time === "past" ? infinitiveAfter(scene, draft.frame, draft.to) : undefined;
  const later = settled ?? draft.frame.from;
  const after = dates.find((d) => d.from >= later && d.future !== null && !isOver(scene, d.future));
  // "on 5 May they agreed to …": the day of agreeing
  const before = dates.find(
    (d) =>
      (d.from < draft.frame.from || (d.from < later && d.past === d.future)) &&
      (draft.frame.time !== "past" || d.bound === "until" || (d.inferred === null && isToCome(scene, d.future))),
  );
  // of the years of a plan and the day by which it is to be signed the day counts
  const untils = dates.filter((d) => d.bound === "until");
  const ahead = dates.find((d) => !isOver(scene, d.future ?? d.date ?? ""));
  const first = verbLast ? ahead : (after ?? before);
  const due = (first?.kind === "range" && first.bound !== "until" && untils.length === 1 ? untils[0] : first) as
    | ((typeof dates)[number] & { future?: string | null })
    | undefined;
  if (due?.inferred) inferred.due = due.inferred;
  return {
    strength: draft.strength,
    actors,
    due: due ? (due.future ?? due.date) : null,
    ...evidence(scene.page, draft.from, draft.to, draft.rule, inferred),
  };
}

/** Whether a predicate is part of words that say how great something will be. */
const measures = ({ page }: Scene, { from, to }: Frame): boolean =>
  beginningIn(hitsOf(page, "measure-be"), from, to).some((h) => h.to - h.from > 3);

/** Whether a participle only describes events in the plural right after it. */
function isOfMany({ frames }: Scene, { from, to }: Frame): boolean {
  const event = startingAt(frames, to);
  return to - from === 1 && event !== undefined && event.sense.startsWith("n-") && (event.f & F.PL) !== 0;
}
