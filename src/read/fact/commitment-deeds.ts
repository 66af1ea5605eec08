import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";

/** Verbs that govern several deeds in a row. */
const governs: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge", "intend"]);

/**
 * Where further deeds begin of what was agreed, decided or undertaken: "agreed to open a bank, and to set up a fund", «договорились открыть банк и
 * создать фонд». Only infinitives that "and" joins to the first right after the verb.
 */
export function secondDeeds({ page, frames }: Scene, { frame, from, to }: { frame: Frame; from: number; to: number }): number[] {
  if (!governs.has(frame.sense)) return [];
  if (page.language.morphology.verbLast) return deedsInRow(page, from, frame.from);
  const first = infinitiveAt(page, frame.to);
  if (first === undefined) return [];
  const out: number[] = [];
  for (const and of within(hitsOf(page, "and"), first, to)) {
    const at = infinitiveAt(page, and.to);
    // "agreed to study and to open": the first has its object
    if (at === undefined || and.from - first < 2) continue;
    if (within(frames, and.to, at + 1).some((f) => f.sense === "discuss" || f.sense === "agree")) continue;
    out.push(and.to);
  }
  return out.slice(0, 2);
}

/**
 * Where a clause of its own begins between two predicates in a language whose verb does not close its clause: after a comma with "and" or "while", or
 * after the one or the other where somebody is named as its subject ("X will build a school, while Y will open a consulate"), or where both lie ahead.
 * `shared`: of one subject. Undefined where the second only says what the first settles.
 */
export function nextClause(
  { page, parties, persons }: Scene,
  first: Frame,
  second: Frame,
): { end: number; from: number; shared?: true } | undefined {
  const commaAt = (i: number) => page.text[page.tokens[i]?.start ?? 0] === ",";
  const joints = ["and", "while"].flatMap((cat) => within(hitsOf(page, cat), first.to, second.from));
  for (const joint of joints.sort((a, b) => b.from - a.from)) {
    const comma = commaAt(joint.from - 1);
    // "will build a school and in May will open a bank": one subject, two things to be done
    if (!comma && isAhead(first) && isAhead(second) && joint.from - first.to > 1 && second.from - joint.to < 5)
      return { end: joint.from, from: joint.to, shared: true };
    const isNamed = startingAt(parties, joint.to) !== undefined || startingAt(persons, joint.to) !== undefined;
    const isListed = endingAt(parties, joint.from) !== undefined || endingAt(persons, joint.from) !== undefined;
    if (comma ? !isListed || !isNamed : isNamed && !isListed) return { end: comma ? joint.from - 1 : joint.from, from: joint.to };
  }
  return undefined;
}

const isAhead = ({ time, finite, nominal }: Frame): boolean => time === "future" && finite && !nominal;

/**
 * Where verbs close clauses the deeds stand in a row before it ("каттам ачууга жана борбор курууга макулдашты"): verbal nouns in one case, the
 * second with words of its own.
 */
function deedsInRow(page: Scene["page"], from: number, verb: number): number[] {
  const last = deedAt(page, verb - 1);
  const and = last && within(hitsOf(page, "and"), from, verb).find((h) => deedAt(page, h.from - 1) === last && verb - h.to > 2);
  return and && and.from - from > 2 ? [and.to] : [];
}

/** The case of a verbal noun; undefined where none stands there. */
function deedAt({ words }: Scene["page"], at: number): number | undefined {
  const f = words[at]?.readings.find((r) => r.known && r.f & F.V && r.f & F.MSDR)?.f;
  return f && f & (F.DAT | F.ACC) ? f & (F.DAT | F.ACC) : undefined;
}

/** The first token of what was settled: its infinitive ("agreed on Wednesday to open", «договорились в среду открыть»); undefined without one. */
export function infinitiveAfter({ page }: Scene, { to }: Frame, end: number): number | undefined {
  for (let i = to; i < end; i++) if (infinitiveAt(page, i) !== undefined) return i;
  return undefined;
}

/** The token past an infinitive that begins at a token ("to open", «создать»); undefined where none does. */
function infinitiveAt(page: Scene["page"], at: number): number | undefined {
  const to = startingAt(hitsOf(page, "infinitive"), at);
  if (to) return page.words[to.to]?.readings.some((r) => r.f & F.V && r.f & F.MSDR) ? to.to + 1 : undefined;
  if (page.language.morphology.declines !== "every") return undefined;
  const first = page.words[at]?.readings[0];
  return first && first.f & F.V && first.f & F.MSDR && !endingAt(hitsOf(page, "auxiliary"), at) ? at + 1 : undefined;
}
