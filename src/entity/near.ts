/**
 * Texts that are the same but for some words: a page that another outlet has taken over with its own date line, link or photo credit.
 * A text is cut into overlapping runs of words; of the runs a few dozen smallest hashes are kept (MinHash), and texts that agree in a
 * band of them are looked at. So no two texts are compared that have nothing in common, at any size of store.
 */

/** Words in a run. */
const runWords = 4;
const bands = 16;
const rowsInBand = 4;
/** A text of fewer runs says too little to be told from its like. */
const fewestRuns = 20;
/** Words of a text that are looked at. */
const mostWords = 5000;
/** From this share of runs in common on (of all in the shorter), two texts are one. */
const sameFrom = 0.82;

/** What of a text is compared. */
export interface Shape {
  /** a number of 32 bits for each band: texts that share one may be the same */
  readonly bands: readonly number[];
  /** hashes of its runs, each once */
  readonly runs: ReadonlySet<number>;
}

/** Multipliers of the hash functions, odd; made once, the same everywhere. */
const seeds = Array.from({ length: bands * rowsInBand }, (_, i) => (mixed(i + 1) | 1) >>> 0);

/** The shape of a text; null where it is too short. `language` keeps translations and look-alikes of other languages apart. */
export function shapeOf(raw: string, language: string): Shape | null {
  const words =
    raw
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, mostWords) ?? [];
  if (words.length < fewestRuns + runWords) return null;
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let i = 0; i + runWords <= hashes.length; i++) {
    let run = 0;
    for (let j = 0; j < runWords; j++) run = mixed(run ^ hashes[i + j]);
    runs.add(run);
  }
  if (runs.size < fewestRuns) return null;
  const least = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const run of runs) {
    for (let k = 0; k < seeds.length; k++) {
      const value = mixed(Math.imul(run, seeds[k]));
      if (value < least[k]) least[k] = value;
    }
  }
  return {
    bands: Array.from({ length: bands }, (_, band) => {
      let key = hashOf(`${language} ${band}`);
      for (let row = 0; row < rowsInBand; row++) key = mixed(key ^ least[band * rowsInBand + row]);
      return key;
    }),
    runs,
  };
}

/** Whether two texts are the same but for some words. */
export function isNear(a: Shape, b: Shape): boolean {
  const [few, many] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared >= sameFrom * few.size && shared >= 0.6 * many.size;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
