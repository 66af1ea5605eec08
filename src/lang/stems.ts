import type { Lexicon } from "./turkic.ts";
import { codeAt } from "./units.ts";

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

/**
 * The lexicon of a packed string. It is unpacked when the first stem is asked for (some milliseconds for 50,000 stems). The string
 * comes from a function, so that JavaScript makes nothing of the literals of languages that are never read.
 */
export function packedLexicon(packed: () => string): Lexicon {
  let trie: StemTrie | undefined;
  return {
    isStem(stem, verb) {
      trie ??= unpack(packed());
      const both = weightsOf(trie, stem);
      return verb ? both % 10 : Math.floor(both / 10);
    },
  };
}

/**
 * Stems as a trie in three flat arrays, some seven bytes a letter; a map of strings takes ten times as much. Nodes stand in the order
 * of the stems, each before its children: the first child of a node is the next node. Node 0 is the root.
 */
interface StemTrie {
  readonly letters: Uint16Array;
  /** the next child of the same parent, 0 if there is none */
  readonly siblings: Int32Array;
  /** weights as noun and verb (tens and ones) of the stem that ends here; `parent` if longer stems go on */
  readonly says: Uint8Array;
}
const parent = 128;

function weightsOf({ letters, siblings, says }: StemTrie, stem: string): number {
  let at = 0;
  for (let i = 0; i < stem.length; i++) {
    if (says[at] < parent) return 0;
    const letter = codeAt(stem, i);
    at++;
    while (letters[at] !== letter) {
      at = siblings[at];
      if (at === 0) return 0;
    }
  }
  return says[at] & (parent - 1);
}

function unpack(packed: string): StemTrie {
  const letters = new Uint16Array(packed.length + 1);
  const siblings = new Int32Array(packed.length + 1);
  const says = new Uint8Array(packed.length + 1);
  let nodes = 1;
  /** the nodes of the last stem's beginnings, by length */
  const path: number[] = [0];
  let length = 0;
  let both = 0;
  for (let i = 0; i < packed.length; ) {
    let shared = codeAt(packed, i++) - 65;
    let code = codeAt(packed, i);
    for (; i < packed.length && !(code >= 48 && code <= 57) && !(code >= 65 && code <= 90); code = codeAt(packed, ++i)) {
      const before = shared < length ? path[shared + 1] : 0;
      // more letters are shared than a capital can say
      if (before !== 0 && letters[before] === code) {
        shared++;
        continue;
      }
      if (before === 0) says[path[shared]] |= parent;
      else siblings[before] = nodes;
      letters[nodes] = code;
      path[++shared] = nodes++;
      length = shared;
    }
    length = shared;
    if (code >= 48 && code <= 57) {
      both = (code - 48) * 10 + codeAt(packed, i + 1) - 48;
      i += 2;
    }
    says[path[length]] |= both;
  }
  return { letters: letters.slice(0, nodes), siblings: siblings.slice(0, nodes), says: says.slice(0, nodes) };
}
