import type { Store } from "../store/store.ts";

/** Answers kept at most to questions of each sort, those asked for last: a dossier holds hundreds of facts, what became of promises is short. */
const mostKept = 24;
const mostKeptOf: Readonly<Record<string, number>> = { fates: 96 };

interface Kept {
  /** when they held */
  moment: string;
  /** by sort, then by all that an answer rests on */
  readonly answers: Map<string, Map<string, Promise<unknown>>>;
}

const keptOf = new WeakMap<Store, Kept>();

/**
 * Asks only once for as long as nothing is written to the store, by whomever; `key` tells all else that an answer rests on,
 * first the sort of question. What comes out goes to several callers and is not to be changed.
 */
export async function whileUnchanged<T>(
  store: Store,
  key: readonly [sort: string, ...rest: unknown[]],
  ask: () => Promise<T>,
): Promise<T> {
  const moment = await store.moment();
  const kept: Kept = keptOf.get(store) ?? { moment, answers: new Map() };
  keptOf.set(store, kept);
  if (kept.moment !== moment) {
    kept.moment = moment;
    kept.answers.clear();
  }
  const [sort, ...rest] = key;
  const answers = kept.answers.get(sort) ?? new Map<string, Promise<unknown>>();
  kept.answers.set(sort, answers);
  const name = JSON.stringify(rest);
  const answer = (answers.get(name) as Promise<T> | undefined) ?? ask();
  answers.delete(name);
  answers.set(name, answer);
  // a failure is not kept
  answer.catch(() => answers.get(name) === answer && answers.delete(name));
  for (const old of answers.keys()) {
    if (answers.size <= (mostKeptOf[sort] ?? mostKept)) break;
    answers.delete(old);
  }
  return answer;
}
