import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";

/** Where the words of a deed end, and where those of the next begin. */
interface Joint {
  readonly end: number;
  readonly from: number;
}

/** Verbs that govern several deeds in a row. */
const governs: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge", "intend", "plan"]);

/**
 * Where further deeds begin of what was agreed, decided or undertaken: "agreed to open a bank, and to set up a fund", «договорились открыть банк и
 * создать фонд». Only infinitives that "and" joins to the first right after the verb. The last stands first.
 */
export function secondDeeds({ page, frames }: Scene, { frame, from, to }: { frame: Frame; from: number; to: number }): Joint[] {
  if (!governs.has(frame.sense)) return [];
  if (page.language.morphology.verbLast) return deedsInRow(page, from, frame.from);
  const first = infinitiveAt(page, frame.to);
  if (first === undefined) return [];
  const out: Joint[] = [];
  for (const and of within(hitsOf(page, "and"), first, to)) {
    const at = infinitiveAt(page, and.to);
    // "agreed to study and to open": the first has its object
    if (at === undefined || and.from - first < 2) continue;
    if (within(frames, and.to, at + 1).some((f) => f.sense === "discuss" || f.sense === "agree")) continue;
    const isComma = page.text[page.tokens[and.from - 1].start] === ",";
    out.push({ end: isComma ? and.from - 1 : and.from, from: and.to });
  }
  return out.slice(0, mostDeeds).reverse();
}

/**
 * Where verbs close clauses the deeds stand in a row before it ("каттам ачууга жана борбор курууга макулдашты"): verbal nouns in one case, the
 * second with words of its own.
 */
function deedsInRow(page: Scene["page"], from: number, verb: number): Joint[] {
  const last = deedAt(page, verb - 1);
  if (last === undefined) return [];
  const out: Joint[] = [];
  let begin = from;
  for (let i = from; i < verb; i++) {
    const and = startingAt(hitsOf(page, "and"), i);
    const isComma = page.text[page.tokens[i].start] === ",";
    if ((!and && !isComma) || deedAt(page, i - 1) !== last) continue;
    const next = and?.to ?? i + 1;
    if (i - begin < 3 || verb - next < 3) continue;
    out.push({ end: i, from: next });
    begin = next;
  }
  return out.slice(0, mostDeeds).reverse();
}
const mostDeeds = 3;

/** The case of a verbal noun, or that it has an owner and no case; undefined where none stands there. */
function deedAt({ words }: Scene["page"], at: number): number | undefined {
  const f = words[at]?.readings.find((r) => r.known && r.f & F.V && r.f & F.MSDR)?.f;
  if (!f) return undefined;
  return f & (F.DAT | F.ACC) ? f & (F.DAT | F.ACC) : (f & (CASES | F.PSS3)) === F.PSS3 ? F.PSS3 : undefined;
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
