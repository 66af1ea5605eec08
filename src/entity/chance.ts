import { type Outcome, overlaps, type Promised } from "./promise.ts";

/** What speaks for and against it that a sentence tells of a promise, in numbers: by how much, or 0 and 1. */
export interface Evidence {
  /** what both share, less what contradicts (`likeness`) */
  readonly weight: number;
  readonly cover: number;
  readonly firm: number;
  /** they share little, or the sentence's verb serves another deed */
  readonly faint: number;
  /** what both name of one kind: an amount, things and documents, places */
  readonly number: number;
  readonly matters: number;
  readonly places: number;
  /** what only sentences beside them name, or names of kin */
  readonly leant: number;
  readonly sameAct: number;
  /** it has no deed of any table; both texts are in one language */
  readonly noAct: number;
  readonly sameTongue: number;
  /** what is told of names other things as well, another place, other topics, no topic */
  readonly told: number;
  readonly otherPlace: number;
  readonly otherTopic: number;
  readonly noTopic: number;
  /** it was done in the time promised, its text is of about that time */
  readonly inTime: number;
  readonly nearTime: number;
  /** it stands at the head of its text */
  readonly head: number;
  readonly moved: number;
  readonly dropped: number;
  readonly ahead: number;
  readonly recalled: number;
  readonly measured: number;
  readonly pledged: number;
  readonly urged: number;
  /** the text is about others, the deed is of others */
  readonly ofOthers: number;
  readonly byOthers: number;
}

/** How a telling stands among all that may tell of its promise, and of which its words may tell. */
export interface Standing {
  /** its text plainly tells of another promise of the same text; how much of others it tells at all */
  readonly anchored: number;
  readonly bond: number;
  readonly anchoredFaint: number;
  /** by how much others tell better of the promise, and those of other texts */
  readonly better: number;
  readonly elsewhere: number;
  /** by how much its words tell better of another promise of the same text */
  readonly rival: number;
  /** by how much it stands before all others in either */
  readonly before: number;
  readonly alone: number;
}

/** What each counts: fitted by `scripts/train-follow.ts`. */
const counts: Readonly<Record<keyof Evidence | keyof Standing, number>> = {
  cover: 0.53,
  firm: 0.22,
  number: 1.98,
  matters: 0.29,
  places: 0.06,
  leant: -0.39,
  sameAct: 0.74,
  noAct: 0.26,
  told: -0.31,
  otherPlace: -0.65,
  otherTopic: -0.51,
  noTopic: -0.27,
  nearTime: 0.52,
  head: 0.64,
  moved: 1.04,
  dropped: 1.04,
  ahead: 1.16,
  recalled: -0.39,
  pledged: 0.39,
  urged: -1.45,
  sameTongue: -0.16,
  weight: -0.09,
  faint: -0.44,
  inTime: 0.99,
  measured: 0.46,
  ofOthers: -1.97,
  byOthers: -1.02,
  anchored: 0.6,
  bond: 0.26,
  anchoredFaint: 0.42,
  better: -0.29,
  elsewhere: -0.59,
  rival: -0.45,
  before: 1.21,
  alone: 0.6,
};
const base = -3.53;

/** What an outcome counts at most beside others. */
const most = 5;

/** The log odds from which on an outcome is believed: a little more than one in four. */
const believed = -1.05;

/** How a telling stands among the outcomes of its promise, and among what its text may tell of promises of the same text. */
export function standingAmong(
  one: Outcome,
  outcomes: readonly Outcome[],
  inText: readonly Outcome[],
  isPlain: (other: Outcome) => boolean,
): Standing {
  const { promised, by, weight, text } = one;
  const ofOthers = new Map<Promised, number>();
  let [rival, anchored] = [-1, 0];
  for (const other of inText) {
    if (other.promised === promised) continue;
    if (overlaps(other.by.span, by.span)) rival = Math.max(rival, other.weight);
    if (overlaps(other.promised.commitment.span, promised.commitment.span)) continue;
    if (other.by.span[0] !== by.span[0] && isPlain(other)) anchored = 1;
    if (!overlaps(other.by.span, by.span))
      ofOthers.set(other.promised, Math.max(ofOthers.get(other.promised) ?? 0, other.weight));
  }
  let [better, elsewhere] = [-1, -1];
  for (const other of outcomes) {
    if (other === one || (other.text === text && other.by.span[0] === by.span[0])) continue;
    better = Math.max(better, other.weight);
    if (other.text !== text) elsewhere = Math.max(elsewhere, other.weight);
  }
  const upTo = (other: number) => Math.max(0, Math.min(most, other) - weight);
  const over = (other: number) => Math.min(1.5, Math.max(0, weight - Math.max(0, other)));
  let bond = 0;
  for (const other of ofOthers.values()) bond += Math.max(0, Math.min(2, other - 1));
  return {
    anchored,
    bond: Math.min(4, bond),
    anchoredFaint: anchored * (one.evidence?.faint ?? 0),
    better: upTo(better),
    elsewhere: upTo(elsewhere),
    rival: upTo(rival),
    before: over(better),
    alone: over(rival),
  };
}

/** The log odds that an outcome is that of its promise. */
export function oddsOf(evidence: Evidence, standing: Standing): number {
  const all = { ...evidence, ...standing };
  let sum = base;
  for (const [name, count] of Object.entries(counts) as [keyof typeof all, number][]) sum += count * all[name];
  return sum;
}

export const isBelieved = (odds: number): boolean => odds >= believed;

/** Whether what is told is of others, of another place or another topic. */
export const isContradicted = ({ otherPlace, otherTopic, byOthers }: Evidence): boolean => otherPlace + otherTopic + byOthers > 0;
