import { type ElchiRecord, type FactKind, factKinds, type Topic } from "../read/record.ts";
import { compare } from "./items.ts";

/** A value that texts share, and how many of them. */
export interface FacetValue<T extends string = string> {
  value: T;
  texts: number;
}

/** What found texts hold, those held by most first. */
export interface Facets {
  states: FacetValue[];
  people: (FacetValue & { state: string | null })[];
  posts: FacetValue[];
  kinds: FacetValue<FactKind>[];
  topics: FacetValue<Topic>[];
  languages: FacetValue[];
  outlets: FacetValue[];
  /** whether all that were found are counted, and not only the newest */
  whole: boolean;
}

/** Values of one facet that are offered. */
const most = 12;

/** Counts what records hold. */
export function facetsOf(records: readonly ElchiRecord[], whole: boolean): Facets {
  const count = <T extends string>(valuesOf: (record: ElchiRecord) => readonly T[]): FacetValue<T>[] => {
    const counts = new Map<T, number>();
    for (const record of records) for (const value of new Set(valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, texts]) => ({ value, texts }))
      .sort((x, y) => y.texts - x.texts || compare(x.value, y.value))
      .slice(0, most);
  };
  return {
    states: count((record) => record.encounters.flatMap(({ parties }) => parties)),
    people: count((record) => record.people.map(({ name, state }) => `${state ?? ""}\n${name}`)).map(({ value, texts }) => {
      const [state, name] = value.split("\n");
      return { value: name, state: state === "" ? null : state, texts };
    }),
    posts: count((record) => record.people.flatMap(({ post }) => post?.split(":")[0] ?? [])),
    kinds: count((record) => factKinds.filter((kind) => record[kind].length > 0)),
    topics: count((record) => record.topics),
    languages: count((record) => [record.doc.language]),
    outlets: count((record) => (record.doc.source ? [record.doc.source] : [])).filter(({ value }) => value !== ""),
    whole,
  };
}
