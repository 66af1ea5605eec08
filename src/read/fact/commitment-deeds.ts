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
