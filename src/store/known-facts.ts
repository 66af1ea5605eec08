import type { Fact, FactKind } from "../read/record.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** By what it is told whether a text's record is as it was: with another record a text comes at another time. */
export type RecordStamp = Pick<Tables["texts"], "key" | "id" | "hash" | "engine" | "added_at">;

/** The facts of a text by their ordinals, as the reader gave them. They go to several callers and are not to be changed. */
export type ReadFacts = readonly { readonly kind: FactKind; readonly fact: Fact }[];

/** So many texts are remembered, those asked for last: a busy month of the calendar, and what pages show beside it. */
const mostKnown = 2000;

interface Known {
  readonly stamp: string;
  readonly facts: ReadFacts;
}
const knownOf = new WeakMap<Engine, Map<number, Known>>();

const stampOf = ({ id, hash, engine, added_at }: RecordStamp): string => `${added_at} ${engine} ${hash} ${id}`;

/** Remembers what records hold, which are long and are looked at again by every page that shows a fact of theirs. */
export function knownFacts(engine: Engine) {
  const known = knownOf.get(engine) ?? new Map<number, Known>();
  knownOf.set(engine, known);
  return {
    /** whether a text with this key was looked at, in whatever state */
    has: (key: number): boolean => known.has(key),
    /** the facts of a text if it is as it was */
    of(text: RecordStamp): ReadFacts | undefined {
      const found = known.get(text.key);
      if (found === undefined || found.stamp !== stampOf(text)) return undefined;
      known.delete(text.key);
      known.set(text.key, found);
      return found.facts;
    },
    put(text: RecordStamp, facts: ReadFacts): void {
      known.delete(text.key);
      known.set(text.key, { stamp: stampOf(text), facts });
      if (known.size > mostKnown) known.delete(known.keys().next().value!);
    },
  };
}
