import type { Fact, FactKind } from "../read/record.ts";

/** How much it matters that a fact of a kind is right, out of ten. */
const weights: Readonly<Record<FactKind, number>> = {
  encounters: 10,
  instruments: 10,
  commitments: 9,
  figures: 8,
  people: 6,
  bodies: 5,
  statements: 4,
  projects: 3,
};

/** What makes a fact of a kind doubtful, in hundredths: a field without a value, or with one that says little. */
const gaps: Readonly<Record<FactKind, Readonly<Record<string, number>>>> = {
  encounters: { parties: 40, date: 25, participants: 8 },
  instruments: { parties: 30, date: 10, kind: 15 },
  commitments: { actors: 35, due: 5 },
  figures: { measure: 30, parties: 15, period: 15 },
  people: { post: 25, state: 30 },
  bodies: { kind: 20, parties: 20 },
  statements: { side: 35, speaker: 10 },
  projects: {},
};

/** Doubt that comes with each field that was inferred, in hundredths. */
const perInference = 9;
/** A single side to something that takes two. */
const oneSided = 25;
const takesTwo: ReadonlySet<FactKind> = new Set(["encounters", "instruments"]);

/**
 * How soon a person should look at a fact: how doubtful it is times how much it matters, 0 (nothing to look at) to 1000. Doubtful
 * is what has gaps, what was inferred, and what has one side where it takes two.
 */
export function doubtOf(kind: FactKind, fact: Fact): number {
  const fields = fact as unknown as Readonly<Record<string, unknown>>;
  let doubt = Object.keys(fact.inferred).length * perInference;
  for (const [name, weight] of Object.entries(gaps[kind])) if (isGap(name, fields)) doubt += weight;
  const { parties } = fields;
  if (takesTwo.has(kind) && Array.isArray(parties) && parties.length === 1) doubt += oneSided;
  return Math.min(100, doubt) * weights[kind];
}

/** The fields of a fact that make it doubtful, in the order of their names. */
export function doubtsOf(kind: FactKind, fact: Fact): string[] {
  const fields = fact as unknown as Readonly<Record<string, unknown>>;
  const doubts = new Set(Object.keys(fact.inferred));
  for (const name of Object.keys(gaps[kind])) if (isGap(name, fields)) doubts.add(name);
  const { parties } = fields;
  if (takesTwo.has(kind) && Array.isArray(parties) && parties.length === 1) doubts.add("parties");
  return [...doubts].sort();
}

/** Whether a field that matters says nothing. What several sides said together has no speaker, so none is missing. */
function isGap(name: string, fields: Readonly<Record<string, unknown>>): boolean {
  const value = fields[name];
  if (name === "speaker" && value === null && Array.isArray(fields.side) && fields.side.length > 1) return false;
  return value === null || value === undefined || value === "other" || (Array.isArray(value) && value.length === 0);
}
