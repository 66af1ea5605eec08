import type { Lexicon } from "./turkic.ts";

/** How common a stem is as noun and as verb: 0 it is none, 1 rare … 9 common. */
export interface StemWeight {
  readonly noun: number;
  readonly verb: number;
}

/**
 * Packs stems into one string, for modules that ship a lexicon. Sorted, each entry written as `shared rest weights`:
 * `shared`, how many letters it has in common with the entry before, as a capital letter (A = 0 … Z = 25); `rest`, its other
 * letters; `weights`, the digits of noun and verb, left out where they are those of the entry before.
 */
export function packStems(stems: ReadonlyMap<string, StemWeight>): string {
  let out = "";
  let before = "";
  let weightsBefore = "";
  for (const stem of [...stems.keys()].sort()) {
    let shared = 0;
    while (shared < 25 && shared < stem.length && stem[shared] === before[shared]) shared++;
    const { noun, verb } = stems.get(stem)!;
    const weights = `${noun}${verb}`;
    out += String.fromCharCode(65 + shared) + stem.slice(shared) + (weights === weightsBefore ? "" : weights);
    before = stem;
    weightsBefore = weights;
  }
  return out;
}

/** The lexicon of a packed string. It is unpacked when the first stem is asked for (some 10 ms for 50,000 stems). */
export function packedLexicon(packed: string): Lexicon {
  let weights: Map<string, number> | undefined;
  return {
    isStem(stem, verb) {
      weights ??= unpack(packed);
      const both = weights.get(stem);
      return both === undefined ? 0 : verb ? both % 10 : Math.floor(both / 10);
    },
  };
}

function unpack(packed: string): Map<string, number> {
  const weights = new Map<string, number>();
  let stem = "";
  let both = 0;
  for (let i = 0; i < packed.length; ) {
    const shared = packed.charCodeAt(i) - 65;
    let end = ++i;
    let code = packed.charCodeAt(end);
    while (end < packed.length && !(code >= 48 && code <= 57) && !(code >= 65 && code <= 90)) code = packed.charCodeAt(++end);
    stem = stem.slice(0, shared) + packed.slice(i, end);
    if (code >= 48 && code <= 57) {
      both = (code - 48) * 10 + packed.charCodeAt(end + 1) - 48;
      end += 2;
    }
    weights.set(stem, both);
    i = end;
  }
  return weights;
}
