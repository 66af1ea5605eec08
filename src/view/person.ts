import { statementsOf } from "./dossier.ts";
import { type EncounterItem, type Evidence, evidenceOf, newestFirst, type StatementItem } from "./items.ts";
import { companyOf, type NetworkPerson } from "./network.ts";
import type { FactRow, FactRowOf, PersonPost, PersonRow } from "./rows.ts";
import { castOf, type Known, timelineOf } from "./timeline.ts";

/** All that texts say of one person. Plain JSON. */
export interface PersonStory {
  /** the person's id */
  key: string;
  name: string;
  state: string | null;
  /** every spelling met, the usual one first */
  spellings: readonly string[];
  /** offices with the first and last day that gives them, latest first */
  posts: readonly PersonPost[];
  /** how many texts name the person */
  texts: number;
  /** whether older texts are left out, because there are too many */
  latestOnly: boolean;
  timeline: EncounterItem[];
  statements: StatementItem[];
  /** where texts name the person with an office, latest first */
  named: Evidence[];
}

/** What the facts of whole texts say of a person; `known` tells which names in them are this person's. */
export function storyOf(person: PersonRow, facts: readonly FactRow[], known: Known, latestOnly = false): PersonStory {
  const cast = castOf(facts, known);
  const own = facts.filter(
    (row): row is FactRowOf<"people"> => row.kind === "people" && known.person?.(row, row.fact.name)?.key === person.key,
  );
  return {
    key: person.key,
    name: person.name,
    state: person.state,
    spellings: person.spellings,
    posts: person.posts.filter(({ post }) => post !== null),
    texts: person.count,
    latestOnly,
    timeline: timelineOf(facts, known, cast).filter((one) => one.participants.some(({ key }) => key === person.key)),
    statements: statementsOf(facts, cast, known).filter(({ speaker }) => speaker?.key === person.key),
    named: newestFirst(
      own.map((row) => ({ evidence: [evidenceOf(row)] })),
      (item) => item.evidence[0].published,
    ).map((item) => item.evidence[0]),
  };
}

/** The people of the other sides whom a person met, with how often and when last; encounters latest first. */
export function counterpartsOf(timeline: readonly EncounterItem[], state: string | null): NetworkPerson[] {
  return companyOf(timeline).filter(({ person }) => person.state !== state && person.state !== null);
}
