import { statementsOf } from "./dossier.ts";
import { compare, type EncounterItem, type Evidence, evidenceOf, newestFirst, type StatementItem } from "./items.ts";
import type { FactRow, PersonPost, PersonRow } from "./rows.ts";
import { castOf, participantOf, timelineOf } from "./timeline.ts";

/** All that texts say of one person. Plain JSON. */
export interface PersonStory {
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

/** What the facts of whole texts say of a person, who is a row of people with all spellings. */
export function storyOf(person: PersonRow, facts: readonly FactRow[], latestOnly = false): PersonStory {
  const cast = castOf(facts);
  const spellings = new Set(person.spellings);
  const own = facts.filter(
    (row) => row.kind === "people" && spellings.has(row.fact.name) && row.fact.state === person.state,
  ) as Extract<FactRow, { kind: "people" }>[];
  const keys = new Set(own.map((row) => participantOf(row, row.fact.name, cast, {}).key));
  return {
    name: person.name,
    state: person.state,
    spellings: person.spellings,
    posts: person.posts.filter(({ post }) => post !== null),
    texts: person.count,
    latestOnly,
    timeline: timelineOf(facts).filter((one) => one.participants.some(({ key }) => keys.has(key))),
    statements: statementsOf(facts, cast).filter(({ speaker }) => speaker !== null && keys.has(speaker.key)),
    named: newestFirst(
      own.map((row) => ({ evidence: [evidenceOf(row)] })),
      (item) => item.evidence[0].published,
    ).map((item) => item.evidence[0]),
  };
}

/** The people of the other sides whom a person met, with how often and when last; encounters latest first. */
export function counterpartsOf(
  timeline: readonly EncounterItem[],
  state: string | null,
): { person: EncounterItem["participants"][number]; times: number; last: string | null }[] {
  const found = new Map<string, { person: EncounterItem["participants"][number]; times: number; last: string | null }>();
  for (const one of timeline) {
    if (one.status !== "held") continue;
    for (const person of one.participants) {
      if (person.state === state || person.state === null) continue;
      const known = found.get(person.key) ?? { person, times: 0, last: one.date };
      known.times++;
      found.set(person.key, known);
    }
  }
  return [...found.values()].sort(
    (x, y) => y.times - x.times || compare(y.last ?? "", x.last ?? "") || compare(x.person.name, y.person.name),
  );
}
