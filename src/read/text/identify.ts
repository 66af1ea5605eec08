import { cyrillic, type IdentifierTable, latin } from "../../lang/identify.generated.ts";
import { languages } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { codeAt } from "../../lang/units.ts";

/** What a text is written in, and how sure that is. */
export interface Identified {
  /** `other`: a language that the program does not read, or no letters at all */
  tag: LanguageTag;
  /** probability of the tag under the model, 0 to 1; saturates on long texts */
  score: number;
}

/** Longest n-gram; the edge of a word counts as a letter. Six bits a letter keep five in one 32-bit key; only whole words are longer. */
export const longestGram = 5;
const edge = 1;
/** code of a letter of the script that the table's alphabet does not list */
const rareLetter = 63;
/** Longer texts are read in slices spread evenly over them, so that the time does not grow with the text. */
const sampleSize = 3000;
const sliceSize = 300;
/** What is read first: most texts need no more. */
const firstSample = 320;
const firstSlice = 40;
/** Log-odds of the likeliest language against the next at which the first sample decides. */
const clearMargin = 40;
/** Share of letters of other scripts up to which the first sample decides. */
const clearScript = 0.1;
/**
 * How frequent pages are against the training, where each language had to be frequent to be learnt; less for those
 * that names in lines of the others look like.
 */
const odds: Partial<Record<LanguageTag, number>> = {
  "uz-Cyrl": 2,
  other: 0.05,
  "kk-Latn": 0.1,
  "az-Cyrl": 0.1,
  tr: 1.2,
  en: 0.3,
  ru: 0.5,
};

/** Letters that pages take from the other script because they look alike; put right inside a word of mixed scripts. */
const lookAlikes = "aаbвcсeеhһiіjјkкmмoоpрsѕtтxхyуəәëё";
const toCyrillic = new Map<string, string>();
const toLatin = new Map<string, string>();
for (let i = 0; i < lookAlikes.length; i += 2) {
  toCyrillic.set(lookAlikes[i], lookAlikes[i + 1]);
  if (lookAlikes[i] !== "b") toLatin.set(lookAlikes[i + 1], lookAlikes[i]);
}

/** Letters with their inner apostrophes; marks that decomposed letters leave behind stay inside the word. */
const wordPattern = /[\p{L}\p{M}]+(?:['‘’ʻʼ`´][\p{L}\p{M}]+)*['‘’ʻʼ`´]?/gu;
const apostrophe = /['‘’ʻʼ`´]/;
const notProse =
  /https?:\S+|www\.\S+|\S+@\S+|[@#]\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|az|uz|kz|kg|tm|tr|ru|gov|me)\b\S*/gi;

/** A word in small letters, and how it was written. */
interface Written {
  word: string;
  as: "small" | "capital" | "abbreviation";
}
/** Longest word of capitals alone that is taken for an abbreviation. */
const longestAbbreviation = 5;
/** What a word says of the language beside words in small letters: names and abbreviations are foreign oftener. */
const sayOf = { small: 1, capital: 0.6, abbreviation: 0.2 } as const;

/** The words of a text in small letters, sorted by script. */
export interface WordsByScript {
  latin: Written[];
  cyrillic: Written[];
  /** whether any word is all small letters: capitals of others say something then */
  small: boolean;
  /** letters counted in each script; `other` is every other script's */
  letters: { latin: number; cyrillic: number; other: number };
}

const isLatin = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x24f && c !== 0xf7) || c === 0x259 || (c >= 0x1e00 && c <= 0x1eff);
const isCyrillic = (c: number): boolean => c >= 0x400 && c <= 0x52f;

/** Without one of these nothing in a text is `notProse`. */
const maybeNotProse = /https?:|www\.|[@#]|\.(?:com|org|net|info|az|uz|kz|kg|tm|tr|ru|gov|me)\b/i;

const LATIN = 1;
const CYRILLIC = 2;
/** a capital of either script */
const CAPITAL = 4;
/** a letter or mark that is looked at by itself: of another script, İ, an accent, half of a letter beyond the first plane */
const ODD = 8;
const NO_LETTER = 16;
/** an apostrophe that is no letter */
const APOSTROPHE = 32;
/** Class of each UTF-16 unit, found when it is first met; 0 until then. */
const scripts = new Uint8Array(0x10000);

function scriptClass(c: number): number {
  const letter = String.fromCharCode(c);
  const small = letter.toLowerCase();
  const code = small.charCodeAt(0);
  const capital = small === letter ? 0 : CAPITAL;
  if (c >= 0xd800 && c <= 0xdfff) return ODD;
  if (!/[\p{L}\p{M}]/u.test(letter)) return apostrophe.test(letter) ? NO_LETTER | APOSTROPHE : NO_LETTER;
  if (small.length > 1) return ODD;
  return isLatin(code) ? LATIN | capital : isCyrillic(code) ? CYRILLIC | capital : ODD;
}

/**
 * Small letters; a dotted capital İ stays as it is (it tells languages apart, and the small letter is the same as others'),
 * every apostrophe becomes ', look-alikes go to the script of the word they stand in.
 */
export function wordsByScript(text: string): WordsByScript {
  const found: WordsByScript = { latin: [], cyrillic: [], small: false, letters: { latin: 0, cyrillic: 0, other: 0 } };
  const whole = text.normalize("NFC");
  const prose = maybeNotProse.test(whole) ? whole.replace(notProse, " ") : whole;
  for (let at = 0; at < prose.length; ) {
    // a word of letters of one script, as most are
    let all = 0;
    let every = CAPITAL;
    let stop = 0;
    let to = at;
    for (; to < prose.length; to++) {
      const c = codeAt(prose, to);
      if (scripts[c] === 0) scripts[c] = scriptClass(c);
      const is = scripts[c];
      if (is & NO_LETTER) {
        stop = is;
        break;
      }
      all |= is;
      every &= is;
    }
    if (all === 0) {
      at = to + 1;
      continue;
    }
    const script = all & ~CAPITAL;
    if ((script === LATIN || script === CYRILLIC) && !(stop & APOSTROPHE)) {
      const raw = prose.slice(at, to);
      const word = all & CAPITAL ? raw.toLowerCase() : raw;
      const isAbbreviation = every !== 0 && to - at > 1 && to - at <= longestAbbreviation;
      const as = (all & CAPITAL) === 0 ? "small" : isAbbreviation ? "abbreviation" : "capital";
      if (as === "small") found.small = true;
      found[script === LATIN ? "latin" : "cyrillic"].push({ word, as });
      found.letters[script === LATIN ? "latin" : "cyrillic"] += to - at;
      at = to;
      continue;
    }
    wordPattern.lastIndex = at;
    const raw = wordPattern.exec(prose)?.[0];
    if (raw === undefined) break;
    at = wordPattern.lastIndex;
    addMixed(raw, found);
  }
  return found;
}

/** Adds a word with apostrophes, or letters of several scripts. */
function addMixed(raw: string, found: WordsByScript): void {
  let latinLetters = 0;
  let cyrillicLetters = 0;
  let word = "";
  for (const capital of raw) {
    const letter = capital === "İ" ? capital : capital.toLowerCase();
    const c = letter.charCodeAt(0);
    if (c === 0x130 || isLatin(c)) latinLetters++;
    else if (isCyrillic(c)) cyrillicLetters++;
    else if (c >= 0x300 && c <= 0x36f) continue;
    else if (c > 0x24f && c !== 0x2bb && c !== 0x2bc && c !== 0x2018 && c !== 0x2019) {
      found.letters.other += c >= 0x2e80 ? 3 : 1;
      continue;
    } else {
      word += "'";
      continue;
    }
    word += letter;
  }
  if (latinLetters > 0 && cyrillicLetters > 0) {
    const table = cyrillicLetters >= latinLetters ? toCyrillic : toLatin;
    let mended = "";
    for (const letter of word) mended += table.get(letter) ?? letter;
    word = mended;
  }
  const as = raw === raw.toLowerCase() ? "small" : "capital";
  if (cyrillicLetters >= latinLetters && cyrillicLetters > 0) found.cyrillic.push({ word, as });
  else if (latinLetters > 0) found.latin.push({ word, as });
  found.letters.latin += latinLetters;
  found.letters.cyrillic += cyrillicLetters;
}

/** Codes of a table's letters, from 2 on: 0 is never used and 1 is the edge of a word, so that no two n-grams share a key. */
export function letterCodes(letters: string): Map<string, number> {
  const codes = new Map<string, number>();
  let code = edge;
  for (const letter of letters) codes.set(letter, ++code);
  return codes;
}

/** Key of a whole word longer than the n-grams: below zero, where no n-gram has one. `to` ends its letters, edges included. */
function wordKey(letters: ArrayLike<number>, to: number): number {
  let key = 0;
  for (let i = 0; i < to; i++) key = Math.imul(key ^ letters[i], 0x01000193) + i;
  return key | (1 << 31);
}

/** Calls `each` with the key of every n-gram of a word, its edges included, and of the word where it is longer. */
export function eachGram(word: string, codes: ReadonlyMap<string, number>, each: (key: number) => void): void {
  const line = [edge];
  for (const letter of word) line.push(codes.get(letter) ?? rareLetter);
  line.push(edge);
  for (let from = 0; from < line.length; from++) {
    let key = 0;
    const to = Math.min(line.length, from + longestGram);
    for (let i = from; i < to; i++) {
      key = key * 64 + line[i];
      if (i > from || line[i] !== edge) each(key);
    }
  }
  if (line.length > longestGram) each(wordKey(line, line.length));
}

/** Log-odds that a word with a letter outside the alphabet of a language takes from it: names cost a little, a neighbour's text a lot. */
const foreignLetter = 4;
/** letters that any text of the script may have in names */
const common = "abcdefghijklmnopqrstuvwxyz'İабвгдежзийклмнопрстуфхцчшщъыьэюяё";

/** Letters of each tag, with those its readers drop (Turkish â); none for unsettled alphabets. */
function alphabets(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { letters } of Object.values(languages)) {
    for (const script of ["Latn", "Cyrl"] as const) {
      const tag = letters.tags[script];
      const alphabet = letters.alphabet[script];
      if (tag && alphabet && !letters.unsettled?.includes(script))
        found.set(tag, new Set(alphabet + common + Object.keys(letters.fold ?? {}).join("")));
    }
  }
  return found;
}

interface Scorer {
  /** code of each UTF-16 unit in the alphabet */
  codes: Uint8Array;
  /** for each UTF-16 unit, bits of the labels whose alphabet lacks it */
  lacking: Int32Array;
  labels: string[];
  /** open addressing; 0 is an empty slot */
  keys: Int32Array;
  rows: Int32Array;
  mask: number;
  /** packed as in the table: `steps` says what a unit is worth */
  weights: Uint8Array;
  bias: readonly number[];
  scale: number;
  /** words already weighed, by their row in what follows; emptied when full */
  known: Map<string, number>;
  /** what a word's n-grams weigh for each label, and behind that the labels whose alphabet lacks one of its letters, as bits */
  weighed: Int32Array;
}
const mostWeighed = 8000;

/** What each unit of packed weights is worth. */
const steps = new Int16Array(128);
for (let c = 0; c < steps.length; c++) {
  const root = (c > 92 ? c - 1 : c) - 80;
  steps[c] = root * Math.abs(root);
}

const spread = (key: number): number => (Math.imul(key, 0x9e3779b1) ^ (key >>> 11)) >>> 4;

/** codes of a word's letters, its edges included */
const line = new Uint8Array(4096);

/** units of a table's n-grams that are no letters: between two n-grams, the edge of a word */
const space = 0x20;
const edgeMark = 0x5f;

function unpack(table: IdentifierTable): Scorer {
  const codes = letterCodes(table.letters);
  const labels = table.labels.split(" ");
  const codeOf = new Uint8Array(0x10000).fill(rareLetter);
  for (const [letter, code] of codes) codeOf[letter.charCodeAt(0)] = code;
  const { grams } = table;
  const count = table.weights.length / labels.length;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  const mask = size - 1;
  for (let row = 0, i = 0; row < count; row++, i++) {
    let key = 0;
    let length = 0;
    for (; i < grams.length && codeAt(grams, i) !== space; i++) {
      const unit = codeAt(grams, i);
      const code = unit === edgeMark ? edge : codeOf[unit];
      key = key * 64 + code;
      line[length++] = code;
    }
    if (length > longestGram) key = wordKey(line, length);
    let slot = spread(key) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    rows[slot] = row * labels.length;
  }
  const weights = new Uint8Array(table.weights.length);
  for (let i = 0; i < weights.length; i++) weights[i] = codeAt(table.weights, i);
  const lacking = new Int32Array(0x10000);
  const known = alphabets();
  lacking.fill(labels.reduce((bits, label, i) => (known.has(label) ? bits | (1 << i) : bits), 0));
  labels.forEach((label, i) => {
    for (const letter of known.get(label) ?? []) lacking[letter.charCodeAt(0)] &= ~(1 << i);
  });
  const weighed = new Int32Array(mostWeighed * (labels.length + 1));
  const { bias, scale } = table;
  return { codes: codeOf, lacking, labels, keys, rows, mask, weights, bias, scale, known: new Map(), weighed };
}

let latinScorer: Scorer | undefined;
let cyrillicScorer: Scorer | undefined;

/** Evenly spread slices of a long text, cut anywhere: the pieces of words at their ends weigh nothing. */
function sample(text: string, size: number, slice: number): string {
  if (text.length <= size) return text;
  const slices = size / slice;
  const step = (text.length - slice) / (slices - 1);
  let taken = "";
  for (let i = 0; i < slices; i++) {
    const at = Math.round(i * step);
    taken += `${text.slice(at, at + slice)} `;
  }
  return taken;
}

/**
 * Which language and script a text is written in. Reads some hundreds of its letters, spread evenly, and where those leave a doubt
 * at most some three thousand. Linear in the n-grams of its words, with weights trained on word lists (scripts/train-identify.ts).
 * Never throws.
 */
export function identify(text: string): Identified {
  return (
    (text.length > firstSample * 1.5 && tell(sample(text, firstSample, firstSlice), true)) ||
    tell(sample(text, sampleSize, sliceSize), false)
  );
}

function tell(taken: string, onlyIfClear: true): Identified | null;
function tell(taken: string, onlyIfClear: false): Identified;
function tell(taken: string, onlyIfClear: boolean): Identified | null {
  const words = wordsByScript(taken);
  const { latin: l, cyrillic: c, other } = words.letters;
  if (onlyIfClear && Math.max(l, c) < (l + c + other) * (1 - clearScript)) return null;
  if (other > l + c || l + c === 0) return { tag: "other", score: other > 0 ? other / (other + l + c) : 0 };
  // foreign names stand in Latin inside Cyrillic texts far more often than the other way round
  const isCyrillicText = c * 3 >= l;
  if (isCyrillicText) cyrillicScorer ??= unpack(cyrillic);
  else latinScorer ??= unpack(latin);
  const scorer = (isCyrillicText ? cyrillicScorer : latinScorer) as Scorer;
  return decide(scorer, isCyrillicText ? words.cyrillic : words.latin, words.small, onlyIfClear ? clearMargin : 0);
}

/** As `eachGram`, without a call for each: sums up the weights of a word's n-grams in the row of `weighed` that begins at `at`. */
function weigh({ codes, lacking, keys, rows, mask, weights, labels, weighed }: Scorer, word: string, at: number): void {
  const count = labels.length;
  weighed.fill(0, at, at + count);
  const length = Math.min(word.length, line.length - 2);
  let lacks = 0;
  line[0] = edge;
  for (let i = 0; i < length; i++) {
    const c = codeAt(word, i);
    line[i + 1] = codes[c];
    lacks |= lacking[c];
  }
  line[length + 1] = edge;
  const end = length + 2;
  const add = (key: number): void => {
    let slot = spread(key) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] !== 0) for (let row = rows[slot], k = 0; k < count; k++) weighed[at + k] += steps[weights[row + k]];
  };
  for (let from = 0; from < end; from++) {
    let key = 0;
    const to = Math.min(end, from + longestGram);
    for (let i = from; i < to; i++) {
      key = key * 64 + line[i];
      if (i === from && line[i] === edge) continue;
      add(key);
    }
  }
  if (end > longestGram) add(wordKey(line, end));
  weighed[at + count] = lacks;
}

/** The likeliest label of words of one script; null where the next comes nearer than `margin` (log-odds). */
function decide(scorer: Scorer, words: readonly Written[], small: boolean, margin: number): Identified | null {
  const { labels, known, weighed } = scorer;
  const width = labels.length + 1;
  const sums = new Float64Array(labels.length);
  // words with a letter outside an alphabet, counted up to what foreign names make in a text of the language
  const foreign = new Float64Array(labels.length);
  for (const { word, as } of words) {
    const says = small ? sayOf[as] : 1;
    let at = known.get(word);
    if (at === undefined) {
      if (known.size >= mostWeighed) known.clear();
      at = known.size * width;
      weigh(scorer, word, at);
      known.set(word, at);
    }
    for (let i = 0; i < sums.length; i++) sums[i] += says * weighed[at + i];
    for (let lacks = weighed[at + sums.length], i = 0; lacks !== 0; lacks >>>= 1, i++) if (lacks & 1) foreign[i] += says;
  }
  const most = Math.max(2, words.length * 0.15);
  let best = -Infinity;
  let second = -Infinity;
  for (let i = 0; i < sums.length; i++) {
    sums[i] = sums[i] * scorer.scale + scorer.bias[i] - foreignLetter * Math.min(foreign[i], most);
    if (sums[i] > best) {
      second = best;
      best = sums[i];
    } else if (sums[i] > second) second = sums[i];
  }
  if (best - second < margin) return null;
  let total = 0;
  const shares = new Map<string, number>();
  for (let i = 0; i < sums.length; i++) {
    const tag = labels[i].startsWith("-") ? "other" : labels[i];
    const share = Math.exp(sums[i] - best) * (odds[tag as LanguageTag] ?? 1);
    total += share;
    shares.set(tag, (shares.get(tag) ?? 0) + share);
  }
  let tag = "other";
  for (const [candidate, share] of shares) if (share > (shares.get(tag) ?? 0)) tag = candidate;
  return { tag: tag as LanguageTag, score: (shares.get(tag) as number) / total };
}
