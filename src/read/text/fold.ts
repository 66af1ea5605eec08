import type { Letters, Script } from "../../lang/letters.ts";
import { codeAt } from "../../lang/units.ts";

/** Makes the key of a word form: the same for every way of writing the same word. Keys are what all tables are written in. */
export type Fold = (form: string) => string;

const apostrophes = /[ʻʼ‘’`´'ʹ′＇ˈ]/g;
/** Latin and Cyrillic letters of one shape: a word with letters of both scripts is read in the script of most of its letters. */
const latinTwins = "aceopxyikmhtbjsABCEHIKMOPTXYJS";
const cyrillicTwins = "асеорхуікмһтвјѕАВСЕНІКМОРТХУЈЅ";
const toCyrillic = new Map([...latinTwins].map((c, i) => [c, cyrillicTwins[i]]));
const toLatin = new Map([...cyrillicTwins].map((c, i) => [c, latinTwins[i]]));

const isLatin = (code: number) => (code >= 0x41 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
const isCyrillic = (code: number) => code >= 0x400 && code <= 0x52f;

/** The script of most letters of a form. */
export function scriptOf(form: string): Script {
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isLatin(code)) latin++;
    else if (isCyrillic(code)) cyrillic++;
  }
  return cyrillic > latin ? "Cyrl" : "Latn";
}

/** Look-alike letters put right: Cyrillic а in a Latin word, Latin i in a Kazakh one; stray soft signs in Latin words dropped. */
export function unmix(form: string): string {
  let latin = false;
  let cyrillic = false;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isLatin(code)) latin = true;
    else if (isCyrillic(code)) cyrillic = true;
  }
  if (!latin || !cyrillic) return form;
  const twins = scriptOf(form) === "Cyrl" ? toCyrillic : toLatin;
  let out = "";
  for (const c of form) out += twins.get(c) ?? c;
  return twins === toLatin ? out.replace(/[ьъЬЪ]/g, "") : out;
}

/** Compiles a language's letters into its folding. */
export function foldFor(letters: Letters): Fold {
  const fold = slowFoldFor(letters);
  // letters and digits that fold to one other whatever stands beside them; 0 for all else
  const { transliterate, lower } = letters;
  /** what a letter folds to whatever stands beside it, 0 for all else; found when the letter is first met */
  const simple = new Int32Array(lastSimple + 1).fill(unknown);
  const look = (c: number): number => {
    const letter = String.fromCharCode(c);
    const small = lower?.[letter] ?? letter.toLowerCase();
    const isSimple =
      /^[0-9\p{Lu}\p{Ll}\p{Lo}]$/u.test(letter) &&
      transliterate?.table[small] === undefined &&
      transliterate?.initial?.[small] === undefined &&
      letter.normalize("NFC") === letter;
    const key = isSimple ? fold(letter) : "";
    simple[c] = key.length === 1 && key !== "'" ? key.charCodeAt(0) : 0;
    return simple[c];
  };
  return (form) => {
    let latin = false;
    let cyrillic = false;
    let same = true;
    for (let i = 0; i < form.length; i++) {
      const c = codeAt(form, i);
      let to = c <= lastSimple ? simple[c] : 0;
      if (to === unknown) to = look(c);
      if (to === 0) return fold(form);
      if (c >= 0x400) cyrillic = true;
      else if (c >= 0x40) latin = true;
      if (to !== c) same = false;
    }
    if (latin && cyrillic) return fold(form);
    if (same) return form;
    let out = "";
    for (let i = 0; i < form.length; i++) out += String.fromCharCode(simple[codeAt(form, i)]);
    return out;
  };
}

const lastSimple = 0x52f;
const unknown = -1;

function slowFoldFor(letters: Letters): Fold {
  const lower = new Map(Object.entries(letters.lower ?? {}));
  const dropped = new Map(Object.entries(letters.fold ?? {}));
  const other = letters.transliterate;
  const vowelsOfOther = "аеёиоуэюяыўөүіәуѐ";
  const keep = letters.apostrophe;
  const ofOther = other?.from === "Latn" ? /[a-z\u00c0-\u024f]/ : /[Ѐ-ӿ]/;
  return (form) => {
    let s = form;
    if (/[^\p{ASCII}]/u.test(s) && (s.normalize("NFC") !== s || /[Ѐ-ӿ]/.test(s))) s = unmix(s.normalize("NFC"));
    let small = "";
    for (const c of s) small += lower.get(c) ?? c.toLowerCase();
    small = small
      .replace(/i̇/g, "i")
      .replace(apostrophes, "'")
      .replace(/[‐‑–—―−]/g, "-");
    if (other && ofOther.test(small)) {
      let out = "";
      for (let i = 0; i < small.length; i++) {
        const c = small[i];
        const pair = other.table[c + (small[i + 1] ?? "")];
        if (pair !== undefined && i + 1 < small.length) {
          out += pair;
          i++;
          continue;
        }
        const before = small[i - 1];
        const start =
          before === undefined || !/\p{L}/u.test(before) || vowelsOfOther.includes(before) || before === "ъ" || before === "ь";
        out += (start ? other.initial?.[c] : undefined) ?? other.table[c] ?? c;
      }
      small = out;
    }
    if (keep.is === "dropped") small = small.replace(/'/g, "");
    else if (keep.is === "letter") {
      let out = "";
      for (let i = 0; i < small.length; i++) if (small[i] !== "'" || keep.after.includes(small[i - 1] ?? " ")) out += small[i];
      small = out;
    } else if (small.includes("-")) small = small.replace(/-/g, "'");
    if (dropped.size) {
      let out = "";
      for (const c of small) out += dropped.get(c) ?? c;
      small = out;
    }
    return small;
  };
}
