/** Sorts of standing mechanisms. */
export type BodyKind =
  | "intergovernmental-commission"
  | "consultations"
  | "council"
  | "committee"
  | "working-group"
  | "fund"
  | "centre"
  | "expert-council"
  | "parliamentary-group"
  | "forum"
  | "other";

/** How a language names the standing mechanisms of two states or more. */
export interface Bodies {
  /** names that stand for such a mechanism by themselves: intergovernmental commission, friendship group */
  readonly kinds: Readonly<Partial<Record<BodyKind, string>>>;
  /** nouns that do so only with a word of `joint`, two parties or a number ("third … forum") in the name: council, fund, centre */
  readonly weak: Readonly<Partial<Record<BodyKind, string>>>;
  /** nouns of forums, only where a state and a region are tied in the name: “Central Asia + Japan” dialogue */
  readonly ofRegions: string;
  /** bodies that are such only where an organisation has them: council of ministers, board of governors */
  readonly ofOrganisations: string;
  /** nouns that stand for the organisation named last: organisation, bank */
  readonly owners: string;
  /** words that make a body common to states: joint, interstate, bilateral, high-level strategic */
  readonly joint: string;
  /** words that say that a body is of three: trilateral */
  readonly ofThree: string;
  /** bodies of one state with the world: foreign investors' council */
  readonly ofOne: string;
  /** commissions of two parliaments, which sit as those of governments do */
  readonly ofParliaments: string;
  /** words that count: first, second … and "annual", "regular" (single words, apart by spaces); a forum or a round so counted is standing */
  readonly numbered: string;
  /** nouns of rounds that stand with consultations: round, stage (single words) */
  readonly rounds: string;
  /** bodies known by name whose parties their names do not tell: kind and parties → expressions, key as "council org:EAEU" */
  readonly known: Readonly<Record<string, string>>;
  /** names with such nouns that are no such bodies: Security Council, State Committee, Federation Council */
  readonly not: string;
}
