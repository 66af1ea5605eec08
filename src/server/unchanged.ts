import type { Store } from "../store/store.ts";

/** Answers kept at most, those asked for last. */
const mostKept = 24;

interface Kept {
  /** when they held */
  moment: string;
  readonly answers: Map<string, Promise<unknown>>;
}

const keptOf = new WeakMap<Store, Kept>();

/**
 * Asks only once for as long as nothing is written to the store, by whomever; `key` tells all else that an answer rests on. What comes
 * out goes to several callers and is not to be changed.
 */
export async function whileUnchanged<T>(store: Store, key: readonly unknown[], ask: () => Promise<T>): Promise<T> {
  const moment = await store.moment();
  const kept: Kept = keptOf.get(store) ?? { moment, answers: new Map() };
  keptOf.set(store, kept);
  if (kept.moment !== moment) {
    kept.moment = moment;
    kept.answers.clear();
  }
  const name = JSON.stringify(key);
  const answer = (kept.answers.get(name) as Promise<T> | undefined) ?? ask();
  kept.answers.delete(name);
  kept.answers.set(name, answer);
  // a failure is not kept
  answer.catch(() => kept.answers.get(name) === answer && kept.answers.delete(name));
  for (const old of kept.answers.keys()) {
    if (kept.answers.size <= mostKept) break;
    kept.answers.delete(old);
  }
  return answer;
}
