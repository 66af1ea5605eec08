import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, startOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { subjectOf } from "../clause/subject.ts";
import { hitsOf } from "../page.ts";
import type { Commitment, CommitmentStrength, Encounter, Instrument } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { type Stretch, startingAt, within } from "../within.ts";
import { evidence } from "./evidence.ts";
import { sideOf } from "./statement.ts";

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
 * to be done are left out. Planned encounters and documents in preparation that are told without such a verb are planned, too.
 */
export function commitmentsOf(scene: Scene, encounters: readonly Encounter[], instruments: readonly Instrument[]): Commitment[] {
  const { page, frames } = scene;
  const out: Commitment[] = [];
  let next = 0;
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    if (tells(page, i)) for (const draft of inSentence(scene, i, frames.slice(next, end))) out.push(itemOf(scene, i, draft));
    next = end;
  }
  const covered = (span: readonly [number, number]) => out.some((c) => c.span[0] < span[1] && c.span[1] > span[0]);
  for (const e of encounters) {
    if (e.status !== "planned" || covered(e.span)) continue;
    out.push({
      strength: "planned",
      actors: e.parties,
      due: e.date,
      quote: e.quote,
      span: e.span,
      rule: "commitment/planned-encounter",
      inferred: {},
    });
  }
  for (const d of instruments) {
    if (d.action !== "preparing" || covered(d.span)) continue;
    out.push({
      strength: "planned",
      actors: d.parties,
      due: d.date,
      quote: d.quote,
      span: d.span,
      rule: "commitment/document-in-preparation",
      inferred: {},
    });
  }
  return out.sort((a, b) => a.span[0] - b.span[0]);
}

function inSentence(scene: Scene, sentence: number, own: readonly Frame[]): Draft[] {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const drafts: Draft[] = [];
  for (const frame of own) {
    const strength = strengthOf[frame.sense];
    const ahead = strength ?? futureOf(scene, frame, own);
    if (!ahead || frame.negative) continue;
    if (strength && !stands(scene, frame, own)) continue;
    const clause = clauseOf(page, sentence, frame.from, frame.to);
    if (!isConcrete(scene, clause.from, clause.to, frame)) continue;
    drafts.push({
      strength: ahead,
      frame,
      from: Math.max(clause.from, startOf(page, sentence)),
      to: clause.to,
      rule: `commitment/${strength ? frame.sense : "future"}`,
    });
  }
  for (const token of strayFutures(scene, sentence, own)) {
    const clause = clauseOf(page, sentence, token, token + 1);
    if (isConcrete(scene, clause.from, clause.to, undefined))
      drafts.push({
        strength: "planned",
        frame: {
          sense: "plan",
          from: token,
          to: token + 1,
          f: F.V | F.FUT | F.FIN,
          sentence,
          nominal: false,
          time: "future",
          voice: "passive",
          negative: false,
          finite: true,
        },
        from: clause.from,
        to: clause.to,
        rule: "commitment/future",
      });
  }
  // one thing to be done is one item: of overlapping clauses the firmest verb stands, the last of equals in verb-last languages
  const out: Draft[] = [];
  for (const draft of drafts.sort(
    (a, b) => firmness.indexOf(a.strength) - firmness.indexOf(b.strength) || (verbLast ? b.to - a.to : a.from - b.from),
  )) {
    if (!out.some((d) => d.from < draft.to && d.to > draft.from)) out.push(draft);
  }
  return out;
}

/** Whether a predicate of undertaking stands as one: not a participle about the past ("the agreed plan"), not a mere noun. */
function stands(scene: Scene, frame: Frame, own: readonly Frame[]): boolean {
  const { verbLast } = scene.page.language.morphology;
  /** a verb of saying right beside the frame reports it */
  const reported = own.some(
    (f) =>
      (f.sense === "say" || f.sense === "express") &&
      (f.finite || (f.f & F.CVB) !== 0) &&
      (verbLast
        ? f.from >= frame.to && f.from - frame.to <= 3
        : Math.abs(f.from - frame.to) <= 6 || Math.abs(frame.from - f.to) <= 6),
  );
  switch (frame.sense) {
    case "important":
      return reported || (frame.f & F.FIN) !== 0;
    case "need":
      return reported || frame.finite || closesSentence(scene, frame);
    case "prepare":
      return frame.finite && frame.time === "present";
    case "propose":
      return frame.finite || reported;
    case "plan":
    case "intend":
      return (
        frame.finite ||
        (reported && (frame.f & (F.MSDR | F.PTCP)) !== 0) ||
        (!verbLast && frame.voice === "passive" && (frame.f & F.PTCP) === 0)
      );
    default:
      return frame.finite || (reported && (frame.f & (F.MSDR | F.PTCP)) !== 0);
  }
}

/** Whether nothing but marks follows in the sentence: a noun or adjective as predicate. */
function closesSentence(scene: Scene, frame: Frame): boolean {
  const { page } = scene;
  const end = page.sentences[frame.sentence].to;
  for (let i = frame.to; i < end; i++) if (page.words[i]) return false;
  return true;
}

/** A known verb in the future: what will be done. */
function futureOf(scene: Scene, frame: Frame, own: readonly Frame[]): CommitmentStrength | undefined {
  if (frame.nominal || frame.sense === "ahead" || (frame.time !== "future" && frame.sense !== "future")) return undefined;
  if (frame.sense === "future") {
    const { page } = scene;
    const next = page.words[frame.to];
    const passive =
      (startingAt(hitsOf(page, "passive"), frame.to) ?? startingAt(hitsOf(page, "passive"), frame.to + 1)) !== undefined ||
      next?.readings.some((r) => (r.f & (F.PASS | F.PTCP)) === (F.PASS | F.PTCP));
    return passive ? "planned" : "pledged";
  }
  const reported = own.some((f) => f.sense === "say" && f.from >= frame.to && f.from - frame.to <= 3);
  const impersonal = frame.voice === "passive" || frame.sense === "hold" || frame.sense === "plan";
  if (frame.finite) return impersonal ? "planned" : "pledged";
  if (reported && frame.f & (F.PTCP | F.MSDR)) return impersonal ? "planned" : "pledged";
  return undefined;
}

/** Future verbs that no table knows: the ending tells. */
function strayFutures(scene: Scene, sentence: number, own: readonly Frame[]): number[] {
  const { page } = scene;
  const s = page.sentences[sentence];
  const out: number[] = [];
  for (let i = s.from; i < s.to; i++) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || own.some((f) => f.from <= i && f.to > i)) continue;
    const first = word.readings[0];
    if (!first?.known || page.tokens[i].flags & CAP || !(first.f & F.V) || !(first.f & F.FUT) || !(first.f & F.FIN)) continue;
    const next = page.words[i + 1];
    if (i + 1 < s.to && next) continue;
    out.push(i);
  }
  return out;
}

/** Whether a clause names something to be done: a place, day, amount, document, body, project or a verb of its own, not relations at large. */
function isConcrete(scene: Scene, from: number, to: number, frame: Frame | undefined): boolean {
  const inside = (list: readonly Stretch[]) => within(list, from, to).length > 0;
  const { page } = scene;
  const named =
    inside(scene.dates) || inside(scene.amounts) || ["document", "body", "project"].some((cat) => inside(hitsOf(page, cat)));
  if (named) return true;
  const events = within(scene.frames, from, to).some((f) => f.nominal && f.sense.startsWith("n-") && f !== frame);
  const general = inside(hitsOf(page, "general"));
  if (frame && (frame.sense === "important" || frame.sense === "need")) return !general && to - from > 4;
  if (events) return true;
  return !general || frame?.sense === "propose" || frame?.sense === "instruct" || frame?.sense === "pledge";
}

function itemOf(scene: Scene, sentence: number, draft: Draft): Commitment {
  const inferred: Record<string, string> = {};
  const subject = subjectOf(scene, draft.frame);
  const joint = draft.strength === "urged" || !subject || subject.joint;
  const person = joint ? undefined : subject.persons[0]?.person;
  const actors = sideOf(scene, sentence, person, joint ? { persons: [], parties: [], joint: true } : subject, inferred);
  if (inferred.side) {
    inferred.actors = inferred.side;
    delete inferred.side;
  }
  const date = within(scene.dates, draft.from, draft.to).filter((d) => d.date !== null);
  const due = date[0] as ((typeof date)[number] & { future?: string | null }) | undefined;
  if (due?.inferred) inferred.due = due.inferred;
  return {
    strength: draft.strength,
    actors,
    due: due ? (due.future ?? due.date) : null,
    ...evidence(scene.page, draft.from, draft.to, draft.rule, inferred),
  };
}
