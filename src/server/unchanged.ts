import type { Store } from "../store/store.ts";

/** Answers kept at most to questions of each sort, those asked for last: a dossier holds hundreds of facts, what became of promises is short. */
const mostKept = 24;
const mostKeptOf: Readonly<Record<string, number>> = { fates: 96 };

interface Kept {
  /** when it held */
  readonly moment: string;
  readonly answer: Promise<unknown>;
}

/** By sort, then by all that an answer rests on. */
const keptOf = new WeakMap<Store, Map<string, Map<string, Kept>>>();

/**
 * Asks only once for as long as nothing is written to the store, by whomever; `key` tells all else that an answer rests on,
 * first the sort of question. `ask` gets what was answered before, where that is still there: of it may hold what rests on nothing that was
 * written. What comes out goes to several callers and is not to be changed.
 */
export async function whileUnchanged<T>(
  store: Store,
  key: readonly [sort: string, ...rest: unknown[]],
  ask: (before: T | undefined) => Promise<T>,
): Promise<T> {
  const moment = await store.moment();
  const kept = keptOf.get(store) ?? new Map<string, Map<string, Kept>>();
  keptOf.set(store, kept);
  const [sort, ...rest] = key;
  const answers = kept.get(sort) ?? new Map<string, Kept>();
  kept.set(sort, answers);
  const name = JSON.stringify(rest);
  const known = answers.get(name);
  const before = known?.answer as Promise<T> | undefined;
  const answer = known?.moment === moment ? before! : Promise.resolve(before).then(ask, () => ask(undefined));
  answers.delete(name);
  answers.set(name, { moment, answer });
  // a failure is not kept
  answer.catch(() => answers.get(name)?.answer === answer && answers.delete(name));
  for (const old of answers.keys()) {
    if (answers.size <= (mostKeptOf[sort] ?? mostKept)) break;
    answers.delete(old);
  }
  return answer;
}
