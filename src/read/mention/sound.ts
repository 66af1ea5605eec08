/**
 * How a name sounds, roughly: the same for the spellings of it in our languages and scripts ("Tokayev", "Тоқаев", "Tokaýew").
 * Consonants in classes, vowels dropped but for whether the word begins with one.
 */
const classes: Readonly<Record<string, string>> = {};
const put = (sound: string, letters: string) => {
  for (const letter of letters.split(" ")) (classes as Record<string, string>)[letter] = sound;
};
put("b", "b б");
put("p", "p п");
put("v", "v w в");
put("g", "g ğ г ғ gʻ");
put("k", "k q к қ");
put("t", "t т d д");
put("j", "j ж ž");
put("c", "ç ч č");
put("s", "s с z з ц ş ш щ š");
put("l", "l л");
put("m", "m м");
put("n", "n н ň ң ñ");
put("r", "r р");
put("f", "f ф");
put("h", "h x х ҳ һ");
const vowels = new Set("aeiouıəöüäyýáéíóúâîûāаеёиоуыэюяәіұүөўйь");

/** Pairs of letters that stand for one sound. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/дж|dj|dž|zh/g, "ж"],
  [/дз|dz/g, "з"],
  [/sh|sch/g, "ş"],
  [/ch|тш|tş/g, "ç"],
  [/kh|x/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/ts|tz|тц/g, "ц"],
  [/ck/g, "k"],
  [/nq|нг|ng/g, "n"],
  [/[ʻʼ‘’`´'ʹ′.-]/g, ""],
];

/** Sounds of words asked for before, with the common sound of c; emptied when full. */
const heard = new Map<string, string>();
const mostHeard = 5000;

/** Sound of one word in any of the languages; `c` is what a lone Latin c sounds like there. */
export function soundOf(word: string, c = "ж"): string {
  if (c !== "ж") return sound(word, c);
  let known = heard.get(word);
  if (known === undefined) {
    known = sound(word, c);
    if (heard.size >= mostHeard) heard.clear();
    heard.set(` ${word}`.slice(1), known); // a copy: a slice would keep the whole text
  }
  return known;
}

function sound(word: string, c: string): string {
  let s = word.normalize("NFC").toLowerCase().replace(/i̇/g, "i");
  for (const [pattern, one] of pairs) s = s.replace(pattern, one);
  let out = "";
  for (let i = 0; i < s.length; i++) {
    let letter = s[i];
    if (letter === "c") letter = c;
    const consonant = classes[letter];
    if (consonant) {
      if (out[out.length - 1] !== consonant) out += consonant;
    } else if (i === 0 && vowels.has(letter)) out += "a";
  }
  return out;
}

/** Whether two words of one page are spellings of one name ("Köşerbayev", "Koşerbayev"): they sound alike and differ in one place. */
export function isSpeltAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const sound = soundOf(a);
  if (sound.length < 4 || sound !== soundOf(b)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let rest = 0;
  while (rest < Math.min(a.length, b.length) - from && a[a.length - 1 - rest] === b[b.length - 1 - rest]) rest++;
  // "Rahimov", "Rahimova" are two people
  return rest > 0 && Math.max(a.length, b.length) - from - rest <= 2;
}

/** Sounds of all words of a name, without words of one letter. */
export const soundsOf = (name: string, c?: string): string[] =>
  name
    .split(/[\s ]+/)
    .filter((w) => w.replace(/[^\p{L}]/gu, "").length > 1)
    .map((w) => soundOf(w, c));
