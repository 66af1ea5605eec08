import { cyrillicSounds, latinSounds, vowelSounds } from "../lang/sounds.ts";
import type { LanguageCode } from "../lang/tags.ts";
import { scriptOf, unmix } from "../read/text/fold.ts";
import { lettersOf } from "./tables.ts";

/** Letters → sounds, groups of letters before single ones. */
interface Table {
  readonly sounds: ReadonlyMap<string, string>;
  /** the same for what stands at the start of a word, and at its end */
  readonly starts: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, string>;
  readonly longest: number;
}

const tables = new Map<string, Table>();

function tableOf(language: string, script: string): Table {
  const key = `${language} ${script}`;
  const found = tables.get(key);
  if (found) return found;
  const common = script === "Cyrl" ? cyrillicSounds : latinSounds;
  const letters = lettersOf[language as LanguageCode];
  // where Latin is written in no language of ours, j is mostly the sound of y (Jagland, Kwaśniewski's "Mirzijojew")
  const own = letters ? letters.sounds : { j: "y" };
  const all = [...Object.entries(common), ...Object.entries(own ?? {})];
  const sounds = new Map(all.filter(([letters]) => !/[$^]/.test(letters)));
  const starts = new Map(all.filter(([letters]) => letters.startsWith("^")).map(([letters, sound]) => [letters.slice(1), sound]));
  const ends = new Map(all.filter(([letters]) => letters.endsWith("$")).map(([letters, sound]) => [letters.slice(0, -1), sound]));
  const table = { sounds, starts, ends, longest: Math.max(...all.map(([letters]) => letters.length)) };
  tables.set(key, table);
  return table;
}

const isVowel = (sound: string | undefined): boolean => sound !== undefined && vowelSounds.includes(sound);
const fronted: Readonly<Record<string, string>> = { a: "A", u: "U", o: "O" };

/**
 * How a word of a name sounds: a string of the sounds of `lang/sounds.ts`, near to that of the same name in other languages.
 * `language` is a tag of BCP 47; other languages than ours are heard as their letters are mostly meant.
 */
export function soundsOf(word: string, language: string): string {
  const code = language.split("-")[0];
  const normal = unmix(word.normalize("NFC"));
  const lower = lettersOf[code as LanguageCode]?.lower;
  let small = "";
  for (const c of normal) small += lower?.[c] ?? c.toLowerCase();
  small = small.replace(/i̇/g, "i").replace(/[ʻʼ‘’`´ʹ′＇ˈ]/g, "'");
  const { sounds, starts, ends, longest } = tableOf(code, scriptOf(small));
  let heard = "";
  for (let i = 0; i < small.length; ) {
    let length = Math.min(longest, small.length - i);
    let sound: string | undefined;
    while (length > 0) {
      const letters = small.slice(i, i + length);
      sound = (i === 0 ? starts.get(letters) : undefined) ?? sounds.get(letters);
      if (sound !== undefined) break;
      length--;
    }
    // a key with $ holds at the end of the word alone
    if (i + longest >= small.length && ends.size > 0) {
      const end = ends.get(small.slice(i));
      if (end !== undefined && small.length - i > length) {
        heard += end;
        break;
      }
    }
    if (sound === undefined) {
      // a letter with a mark that no table knows sounds like the letter without it
      sound = sounds.get(small[i].normalize("NFD")[0]) ?? "";
      length = 1;
    }
    heard += sound;
    i += length;
  }
  return settled(heard);
}

/** Takes out what spellings differ in without a difference of sound: doubled sounds, glides beside i and e. */
function settled(heard: string): string {
  let out = "";
  for (let i = 0; i < heard.length; i++) {
    let sound = heard[i];
    const before = out[out.length - 1];
    const after = heard[i + 1];
    if (sound === before) continue;
    if (sound === "y") {
      if (before === "i" || before === "I") continue;
      if (after === "e" || after === "i" || after === "I") continue;
      if (before !== undefined && !isVowel(before) && after in fronted) {
        sound = fronted[after];
        i++;
      } else if (!isVowel(before) && !isVowel(after)) sound = "I";
    }
    out += sound;
  }
  return out;
}

const loose: Readonly<Record<string, string>> = {
  A: "a",
  e: "a",
  "@": "a",
  I: "i",
  y: "i",
  O: "o",
  u: "o",
  U: "o",
  p: "b",
  w: "v",
  f: "v",
  G: "k",
  g: "k",
  q: "k",
  K: "k",
  x: "h",
  z: "s",
  c: "s",
  j: "J",
  D: "J",
  N: "n",
};

/** A coarser key of sounds: few classes of vowels and of consonants, for finding the same name in a list. */
export function looseKey(sounds: string): string {
  let out = "";
  for (const sound of sounds) {
    const kept = loose[sound] ?? sound;
    if (kept !== out[out.length - 1]) out += kept;
  }
  return out;
}

/** The coarsest key: consonants alone, and whether a vowel stands first. For gathering what may be the same. */
export function blockKey(sounds: string): string {
  // a first k, g or h comes and goes between languages: Həsənov, Гасанов
  const key = looseKey(sounds.replace(/^[gkq]|[hxwvyG]/g, ""));
  const bones = key.replace(/[aio]/g, "");
  let out = "";
  for (const sound of bones) if (sound !== out[out.length - 1]) out += sound;
  return out === "" ? key.slice(0, 1) : out;
}

/** The same, twice where it may be heard in two ways: a ğ or ғ is silent to some and a g to others, Erdoğan is Эрдоган and Эрдоан. */
export const blockKeys = (sounds: string): string[] =>
  sounds.includes("G") ? [blockKey(sounds), blockKey(sounds.replaceAll("G", "g"))] : [blockKey(sounds)];

/** What sounds are numbered by in packed strings of them. */
const alphabet = `${vowelSounds}bpvwfgGkqxhdtzsjJSCcKDlmnNry`;
const size = 64;
const codes = new Map([...alphabet].map((sound, i) => [sound, i + 1]));
/** Sounds that are heard for each other, with the cost. */
const confusions = `
  aA 5, Ae 8, ae 20, a@ 5, @o 5, ao 25, @A 15, aI 45, AI 40, Ai 50, eI 30,
  iI 5, ei 20, iU 20, IU 20, Iu 25, iu 35, IO 35,
  oO 8, Oe 20, oe 25, ou 15, OU 15, Ou 15, oU 20, uU 5, Oo 5, @u 25, @O 15,
  yi 15, yI 15, ye 30, yJ 30, yj 45,
  vw 5, vu 30, wu 15, vf 25, wf 30, vb 35, bp 25, pf 50, vU 35, wU 20, vo 40, wo 30,
  gk 25, gq 12, gG 5, kq 4, qG 20, kG 30, Gh 25, gh 25, Gx 30, gx 40, kx 30, qx 30, xh 5, kh 50, Gv 40, Gy 40,
  dt 20, zs 25, zj 45, zd 50, zJ 50, sc 20, sS 30, SC 45, jS 40, cC 30, Ck 45, Cx 35, Cs 50, Jx 35, xs 45, cz 35, tc 45, zc 35, Sx 60, ts 60,
  Jj 5, JC 20, jC 35, Jz 45, Jg 60, Js 60, Jd 60,
  Kk 5, Ks 8, Kc 12, KC 20, KJ 12, Kg 30, Kx 40, Kq 10, KS 40, Kj 20, KD 10,
  DJ 0, Dj 5, Dk 25, Ds 25, DC 20, Dc 25, Dz 45, Dg 50,
  nN 4, nm 40, Nm 45, Ng 40, lr 60
`;
/** What it costs to hear sounds otherwise, worked out when names are first compared. */
interface Costs {
  /** one sound for another, in hundredths of a plain consonant, at `size * one + other` */
  readonly swap: Uint8Array;
  /** a sound, or not */
  readonly drop: Uint8Array;
}
let known: Costs | undefined;
const costs = (): Costs => (known ??= costsOfSounds());

function costsOfSounds(): Costs {
  const swap = new Uint8Array(size * size).fill(100);
  const drop = new Uint8Array(size).fill(80);
  const set = (one: string, other: string, cost: number): void => {
    const [a, b] = [codes.get(one)!, codes.get(other)!];
    swap[size * a + b] = a === b ? 0 : cost;
    swap[size * b + a] = a === b ? 0 : cost;
  };
  for (const one of vowelSounds) {
    for (const other of alphabet) set(one, other, vowelSounds.includes(other) ? 55 : 120);
    drop[codes.get(one)!] = 40;
  }
  for (const sound of alphabet) set(sound, sound, 0);
  for (const confusion of confusions.trim().split(/,\s*/)) {
    const [pair, cost] = confusion.split(" ");
    set(pair[0], pair[1], Number(cost));
  }
  const lightly = { y: 22, h: 35, x: 60, G: 50, w: 40, I: 28, v: 60 };
  for (const [sound, cost] of Object.entries(lightly)) drop[codes.get(sound)!] = cost;
  return { swap, drop };
}

/** Sounds packed for comparison. */
export interface Packed {
  readonly sounds: string;
  readonly codes: Uint8Array;
  /** what all its sounds cost to drop */
  readonly weight: number;
}

/** Packs a string of sounds. */
export function packed(sounds: string): Packed {
  const out = new Uint8Array(sounds.length);
  const { drop } = costs();
  let weight = 0;
  for (let i = 0; i < sounds.length; i++) {
    out[i] = codes.get(sounds[i]) ?? 0;
    weight += drop[out[i]];
  }
  return { sounds, codes: out, weight };
}

const longestWord = 48;
const row = new Int32Array(longestWord + 1);

/** How much alike two strings of sounds are: 1 the same, 0 nothing in common (weighted edit distance over their length). */
export function likeness(a: Packed, b: Packed): number {
  const total = (a.weight + b.weight) / 2;
  if (total === 0) return 0;
  if (a.sounds === b.sounds) return 1;
  // so far apart in length that nothing else matters
  if (Math.abs(a.weight - b.weight) > total) return 0;
  const { swap, drop } = costs();
  const one = a.codes;
  const other = b.codes;
  const n = Math.min(one.length, longestWord);
  const m = Math.min(other.length, longestWord);
  row[0] = 0;
  for (let j = 0; j < m; j++) row[j + 1] = row[j] + drop[other[j]];
  for (let i = 0; i < n; i++) {
    const x = one[i];
    const dropX = drop[x];
    const base = size * x;
    let corner = row[0];
    let left = corner + dropX;
    row[0] = left;
    for (let j = 0; j < m; j++) {
      const y = other[j];
      const above = row[j + 1];
      let best = corner + swap[base + y];
      if (above + dropX < best) best = above + dropX;
      if (left + drop[y] < best) best = left + drop[y];
      corner = above;
      left = best;
      row[j + 1] = best;
    }
  }
  return Math.max(0, 1 - row[m] / total);
}

/** Whether two first sounds may be one: an initial and the name it stands for. */
export const mayBeSame = (a: Packed, b: Packed): boolean =>
  a.codes.length > 0 && b.codes.length > 0 && costs().swap[size * a.codes[0] + b.codes[0]] <= 35;
