import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { delegations } from "./encounter-delegation.ts";

/** An office, a man, a state or a delegation by the state it stands for. */
interface Side extends Stretch {
  readonly state: string | null;
  readonly f: number;
}

/** The sides named in a stretch, in no order: men, offices, states as they are called. */
function sidesIn({ persons, posts, parties }: Scene, from: number, to: number): Side[] {
  return [
    ...within(persons, from, to).map(({ from, to, f, person }) => ({ from, to, f, state: person.state })),
    ...within(posts, from, to),
    ...within(parties, from, to).flatMap(({ from, to, f, party, by }) =>
      by === "capital" ? [] : [{ from, to, f, state: party }],
    ),
  ];
}

/**
 * Who did what a participle right before tells, where an office, a state or a delegation stands for him or for whom he did it with: "X ilə görüşən
 * Qazaxıstan naziri", «Италия делегациясымен кездескен министр». He whom it was done with is marked right before the participle and is of another state.
 */
export function sideThatDid(scene: Scene, verb: Frame): Stretch | undefined {
  const { page } = scene;
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.PTCP)) return undefined;
  if (verb.f & (CASES | F.PSS3 | F.FUT | F.MSDR) || verb.time === "future" || verb.negative) return undefined;
  const s = page.sentences[verb.sentence];
  const party = startingAt(scene.parties, verb.to);
  const sent = party && delegations(scene, { from: party.from, to: party.from + 4 }).find((h) => h.from === party.to);
  // a man with his office before the office alone
  const [head] = sidesIn(scene, verb.to, Math.min(s.to, verb.to + 24))
    .filter((side) => side.from === verb.to)
    .sort((a, b) => b.to - a.to);
  if (!head?.state) return undefined;
  const mark = endingAt(hitsOf(page, "with"), verb.from);
  const end = mark?.from ?? verb.from;
  const before = sidesIn(scene, s.from, end).filter(({ state }) => state !== null && state !== head.state);
  if (!before.length) return undefined;
  const last = page.words[end - 1]?.readings ?? [];
  const form = verb.sense === "receive" ? F.ACC : F.INS;
  const marked = mark !== undefined ? verb.sense !== "receive" : last.some((r) => (r.f & form) !== 0);
  // nothing but whose delegation it is between him and the mark
  const reached = before.some(
    (side) => side.to === end || delegations(scene, { from: side.to, to: end }).some((h) => h.to === end),
  );
  return marked && reached ? { from: head.from, to: Math.max(head.to, sent?.to ?? 0) } : undefined;
}
