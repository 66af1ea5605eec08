import { compare, type EncounterItem, type Participant } from "./items.ts";

/** Somebody of a network, and how often encounters tell of them. */
export interface NetworkPerson {
  readonly person: Participant;
  readonly times: number;
  readonly last: string | null;
}

/** Two of a network who were at the same encounters; `a` and `b` are places in the list of people, `a` the smaller. */
export interface NetworkTie {
  readonly a: number;
  readonly b: number;
  readonly times: number;
  readonly last: string | null;
  /** the latest of these encounters */
  readonly latest: string;
}

/** Who was with whom; plain JSON. */
export interface Network {
  /** key of the person whose company it is, who stands first; none where it is that of a thing */
  readonly whose: string | null;
  /** by side, the sides with most first; of a side those with most first */
  readonly people: readonly NetworkPerson[];
  /** most first */
  readonly ties: readonly NetworkTie[];
}

/** People and ties of a network, at most. */
export const mostInNetwork = { people: 16, ties: 60 };

/** Those who were at encounters held, most often first; `except` is left out. Encounters latest first. */
export function companyOf(encounters: readonly EncounterItem[], except?: string): NetworkPerson[] {
  const found = new Map<string, { person: Participant; times: number; last: string | null }>();
  for (const { status, date, participants } of encounters) {
    if (status !== "held") continue;
    for (const person of new Map(participants.map((one) => [one.key, one])).values()) {
      if (person.key === except) continue;
      const known = found.get(person.key);
      if (known === undefined) found.set(person.key, { person, times: 1, last: date });
      else known.times++;
    }
  }
  return [...found.values()].sort(
    (x, y) => y.times - x.times || compare(y.last ?? "", x.last ?? "") || compare(x.person.name, y.person.name),
  );
}

/** How the first of a company, and `whose` it is, were with one another at encounters held, told of latest first. */
export function networkOf(
  company: readonly NetworkPerson[],
  encounters: readonly EncounterItem[],
  whose: NetworkPerson | null = null,
): Network {
  const others = bySide(company.slice(0, mostInNetwork.people));
  const people = whose === null ? others : [whose, ...others];
  const places = new Map(people.map(({ person }, place) => [person.key, place]));
  const ties = new Map<string, { a: number; b: number; times: number; last: string | null; latest: string }>();
  for (const { id, status, date, participants } of new Map(encounters.map((one) => [one.id, one])).values()) {
    if (status !== "held") continue;
    const there = [...new Set(participants.flatMap(({ key }) => places.get(key) ?? []))].sort((x, y) => x - y);
    for (const [index, a] of there.entries()) {
      for (const b of there.slice(index + 1)) {
        const known = ties.get(`${a} ${b}`);
        if (known === undefined) ties.set(`${a} ${b}`, { a, b, times: 1, last: date, latest: id });
        else known.times++;
      }
    }
  }
  const most = [...ties.values()].sort((x, y) => y.times - x.times || compare(y.last ?? "", x.last ?? "") || x.a - y.a);
  return { whose: whose?.person.key ?? null, people, ties: most.slice(0, mostInNetwork.ties) };
}

function bySide(people: readonly NetworkPerson[]): NetworkPerson[] {
  const sides = [...Map.groupBy(people, ({ person }) => person.state)];
  const weight = (some: readonly NetworkPerson[]): number => some.reduce((sum, { times }) => sum + times, 0);
  return sides.sort(([, x], [, y]) => weight(y) - weight(x)).flatMap(([, some]) => some);
}
