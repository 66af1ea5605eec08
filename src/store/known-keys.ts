import type { Engine } from "./engine.ts";

/** So many texts are remembered. */
const mostKnown = 5000;

const known = new WeakMap<Engine, Map<string, number>>();

/** Remembers under which keys texts were met: whoever asks for them by their ids soon after is spared a look into the index of ids. */
export function rememberKeys(engine: Engine, texts: Iterable<{ readonly id: string; readonly key: number }>): void {
  const keys = known.get(engine) ?? new Map<string, number>();
  known.set(engine, keys);
  for (const { id, key } of texts) {
    keys.delete(id);
    keys.set(id, key);
  }
  for (const id of keys.keys()) {
    if (keys.size <= mostKnown) break;
    keys.delete(id);
  }
}

/** Under which keys these texts were met; they may have another by now, so whoever looks there compares the ids. */
export function rememberedKeys(engine: Engine, ids: readonly string[]): number[] {
  const keys = known.get(engine);
  return keys === undefined ? [] : ids.flatMap((id) => keys.get(id) ?? []);
}
