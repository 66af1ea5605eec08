import { givenNameVariants, mensNames, womensNames } from "../world/given-names.ts";
import { honorificWords } from "./honorifics.ts";
import { looseKey, type Packed, packed, soundsOf } from "./sounds.ts";
import { lettersOf } from "./tables.ts";

export type Sex = "m" | "f";

/** What the words of a name are. Words stand as they are written, without honorifics and particles. */
export interface NameParts {
  given: string[];
  /** null where nothing of the name is a surname */
  family: string | null;
  /** the father's name with or without its ending: Nursultanovich, Heydər oğlu, Әлиұлы */
  patronymic: string | null;
  /** letters that stand for given names or the patronymic, in their order */
  initials: string[];
  /** as the endings of surname and patronymic or the given name tell it */
  sex: Sex | null;
  /** whether order, endings or known given names leave no doubt which word is the surname */
  sure: boolean;
}

/** Words of a name that are looked at; patronymic and initials come on top. */
const mostWords = 10;
/** Characters of a name that are looked at. */
const longestName = 400;

/** A word of a name made ready for comparison. */
export interface NameWord {
  readonly text: string;
  readonly sounds: string;
  /** the coarser key of its sounds */
  readonly loose: string;
  readonly whole: Packed;
  /** sounds without the endings of surnames in -ov and -in */
  readonly stem: Packed;
  /** "ov", "in", "sky" or "" */
  readonly make: string;
  /** which known given name it is, whatever its spelling; 0 where none */
  readonly given: number;
  /** sex that the ending of a surname tells */
  readonly sex: Sex | null;
}

/** A name made ready for comparison: fold once, compare often. */
export interface FoldedName {
  readonly parts: NameParts;
  /** all words but patronymic and initials, as they stand */
  readonly words: readonly NameWord[];
  /** places in `words` where the surname may be, the likeliest first; none where the name has no surname */
  readonly families: readonly number[];
  /** words before and after a place, run together: "Miguel" + "Díaz Canel" */
  readonly pairs: readonly Packed[];
  /** the father's name without its ending */
  readonly father: Packed | null;
  readonly initials: readonly Packed[];
  /** whether the language often drops the surname's ending for women */
  readonly dropsSex: boolean;
}

const particles = new Set(
  "de da di do du del della des la le van von der den dem ter zu zum zur und bin ibn ben al el ul as ash ad an ar at az əl de' ал аль эль ас аш ад ан ар ат аз фон ван дер ден де ла ле дю да ди бин бен ибн әл".split(
    " ",
  ),
);
/** The Arabic article before its noun, with whatever dash. */
const article = /^(?:(?:al|el|əl|äl|as|ash|аль|ал|эль|әл|ас|аш|д)[-‐‑–—]|d['’])(?=\p{L})/iu;

const sonWord = /^[oOu@U][gGv]?l[uUiIo]$/;
const daughterWord = /^[kqgGx][iI]z[iI]$/;
/** -ұлы, -uly, -уулу joined to the father's name; -guly and -құлы are ends of given names */
const joinedSon = /^(.{2,}[^gGq])ul[uUIi]$/;
const joinedDaughter = /^(.{3,})[kqgG][iI]z[iI]$/;
const slavicSon = /^(.{2,}?)(?:[oeO@A]?v[iI][CK]|[iI][CK])$/;
const slavicDaughter = /^(.{2,}?)(?:[oeO@A]vna|[iI]niCna|[iI]Cna)$/;
/** Only these are taken for a patronymic without regard to the place. */
const slavicMiddle = /(?:[oeO@A]v[iI][CK]|[^aeiou]?[iI][CK]|[oeO@A]vna|[iI]Cna)$/;

const ov = /^(.{2,}?)y?[oeOA@](?:v|w|f)(a?)$/;
const inEnd = /^(.{3,}?)[iI]n(a?)$/;
const sky = /^(.{2,}?)[scz]k(?:[iI]y?|a(?:ya?|A)?|oy|A|aA)$/;
/** Endings that surnames have and given names hardly. */
const surnameLike = /(?:[oO@][gG]l[uUiI]|z[aA]d[aAe]|[Sj]v[iI]l[iI]|.dz?e|enko|[bs]ay?l[iI]|..y?an|l[iI])$/;

/** Known given names, by how they sound. */
interface GivenNames {
  /** whose name it is; null where both sexes bear it */
  readonly sexes: ReadonlyMap<string, Sex | null>;
  /** its number, the same for what is one name in several languages */
  readonly numbers: ReadonlyMap<string, number>;
}

let madeGivenNames: GivenNames | undefined;

/** Made when a name is first taken apart: hearing some thousand names takes longer than all else that a look at a store needs. */
function givenNames(): GivenNames {
  madeGivenNames ??= makeGivenNames();
  return madeGivenNames;
}

function makeGivenNames(): GivenNames {
  const sexes = new Map<string, Sex | null>();
  for (const [names, sex] of [
    [mensNames, "m"],
    [womensNames, "f"],
  ] as const)
    for (const name of names.trim().split(/\s+/)) {
      const key = looseKey(soundsOf(name, "en"));
      const known = sexes.get(key);
      sexes.set(key, known === undefined || known === sex ? sex : null);
    }
  const numbers = new Map<string, number>();
  for (const key of sexes.keys()) numbers.set(key, numbers.size + 1);
  for (const group of givenNameVariants.trim().split(/\s+/)) {
    const keys = group.split("=").map((name) => looseKey(soundsOf(name, "en")));
    const number = numbers.get(keys[0]) ?? numbers.size + 1;
    for (const key of keys) {
      numbers.set(key, number);
      if (!sexes.has(key)) sexes.set(key, sexes.get(keys[0]) ?? null);
    }
  }
  return { sexes, numbers };
}

function wordOf(text: string, language: string): NameWord {
  const sounds = soundsOf(text, language);
  const loose = looseKey(sounds);
  const whole = packed(sounds);
  let make = "";
  let sex: Sex | null = null;
  let stem = sounds;
  let found = ov.exec(sounds);
  if (found) {
    make = "ov";
    stem = found[1];
    sex = found[2] ? "f" : "m";
  } else if (sky.test(sounds)) {
    make = "sky";
    sex = /k(?:[iI]y?|oy)$/.test(sounds) ? "m" : "f";
  } else {
    found = inEnd.exec(sounds);
    if (found) {
      make = "in";
      stem = sounds.slice(0, sounds.length - found[2].length);
      sex = found[2] ? "f" : "m";
    }
  }
  return {
    text,
    sounds,
    loose,
    whole,
    stem: stem === sounds ? whole : packed(stem),
    make,
    given: givenNames().numbers.get(loose) ?? 0,
    sex,
  };
}

/** How surely a word is a surname (above 0) or a given name (below 0), as it looks by itself. */
function surnameness(word: NameWord): number {
  const known = givenNames().sexes.has(word.loose);
  if (word.make === "ov") return known ? 1 : 4;
  if (word.make === "sky") return known ? 0 : 3.5;
  if (known) return -2;
  if (surnameLike.test(word.sounds)) return 2;
  return word.make === "in" && word.sounds.length > 4 ? 1 : 0;
}

let courtesies: ReadonlySet<string> | undefined;

const isHonorific = (small: string): boolean => {
  courtesies ??= new Set(honorificWords());
  return courtesies.has(small);
};

/** Words of a name in their order, honorifics and particles dropped, articles and dashes gone. */
function wordsIn(text: string): string[] {
  const out: string[] = [];
  const raw = text
    .replace(/\([^)]*\)|["«»“”„]/g, " ")
    .replace(/(\p{L}{1,2}\.)(?=\p{L})/gu, "$1 ")
    .split(/[\s_ ]+/u);
  for (const piece of raw) {
    const small = piece
      .toLowerCase()
      .replace(/i̇/g, "i")
      .replace(/[.,]+$/, "");
    if (small === "" || !/\p{L}/u.test(small)) continue;
    if (small.length > 1 && isHonorific(small)) continue;
    if (particles.has(small) && piece[0] === piece[0].toLowerCase()) continue;
    out.push(piece.replace(/,+$/, "").replace(article, ""));
  }
  return out;
}

const isInitial = (word: string): boolean => /^\p{L}{1,2}\.$/u.test(word) || /^\p{Lu}$/u.test(word);

interface Patronymic {
  text: string;
  father: string;
  sex: Sex;
}

/** A word that by itself is a father's name with an ending; `slavic` endings are surnames too (Vučić). */
function patronymicIn(text: string, sounds: string): (Patronymic & { slavic: boolean }) | null {
  let found = joinedDaughter.exec(sounds);
  if (found) return { text, father: found[1], sex: "f", slavic: false };
  found = slavicDaughter.exec(sounds);
  if (found) return { text, father: found[1], sex: "f", slavic: true };
  found = joinedSon.exec(sounds);
  if (found && !givenNames().sexes.has(looseKey(sounds))) return { text, father: found[1], sex: "m", slavic: false };
  if (slavicMiddle.test(sounds)) {
    found = slavicSon.exec(sounds);
    if (found) return { text, father: found[1], sex: "m", slavic: true };
  }
  return null;
}

/** Takes a name apart and makes it ready for comparison. `language` is the BCP 47 tag of the text it stands in. */
export function foldName(name: string, language: string): FoldedName {
  const text = name.slice(0, longestName).normalize("NFC").trim();
  const comma = text.indexOf(",");
  const before = comma > 0 ? wordsIn(text.slice(0, comma)) : [];
  const after = comma > 0 ? wordsIn(text.slice(comma + 1)) : [];
  const told = before.length > 0 && after.length > 0;
  const all = told ? [...before, ...after] : wordsIn(text.replaceAll(",", " "));
  const surnames = told ? before.length : 0;

  const words: NameWord[] = [];
  const initials: string[] = [];
  let patronymic: Patronymic | null = null;
  /** where the patronymic stood among the words: 1 after the first, as many as there are at the end */
  let placeOfPatronymic = -1;
  let wordsOfSurname = 0;
  const pieces = all.flatMap((word) => splitMarker(word, language));
  const weights = pieces.filter((p) => !isInitial(p)).length;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const sounds = soundsOf(piece, language);
    const ofSurname = told && i < surnames;
    if (sounds === "") continue;
    if (isInitial(piece)) {
      initials.push(piece.replace(".", ""));
      continue;
    }
    const marker = sonWord.test(sounds) ? "m" : daughterWord.test(sounds) ? "f" : null;
    if (marker && words.length > 1) {
      const father = words.pop()!;
      patronymic = { text: `${father.text} ${piece}`, father: father.sounds, sex: marker };
      placeOfPatronymic = words.length;
      continue;
    }
    if (!ofSurname && !patronymic && weights > 1) {
      const found = patronymicIn(piece, sounds);
      // a Slavic one needs a given name and a surname beside it: "Slobodan Milošević" has none
      if (found && (!found.slavic || (weights > 2 && i > 0)) && (words.length > 0 || !found.slavic)) {
        patronymic = found;
        placeOfPatronymic = words.length;
        continue;
      }
    }
    if (words.length === mostWords) break;
    words.push(wordOf(piece, language));
    if (ofSurname) wordsOfSurname++;
  }
  // Kazakh and Turkish names may end in the father's name: it is the surname where no other is left
  if (patronymic && !told && words.length < 2 && placeOfPatronymic === words.length && words.length > 0) {
    const only = words[0];
    if (surnameness(only) <= 0) words.push(wordOf(patronymic.text.replace(/\s+/g, ""), language));
  }

  const { families, sure } = placesOfSurname(words, told ? wordsOfSurname : 0, placeOfPatronymic, initials.length > 0);
  const family = families.length > 0 ? words[families[0]] : null;
  const given = words.filter((word) => word !== family);
  let sex: Sex | null = patronymic?.sex ?? null;
  if (sex === null && family && family.make !== "in") sex = family.sex;
  if (sex === null && given.length > 0) sex = givenNames().sexes.get(given[0].loose) ?? null;
  return {
    parts: {
      given: given.map((word) => word.text),
      family: family?.text ?? null,
      patronymic: patronymic?.text ?? null,
      initials,
      sex,
      sure,
    },
    words,
    families,
    pairs: words.slice(1).map((word, i) => packed(words[i].sounds + word.sounds)),
    father: patronymic ? packed(patronymic.father) : null,
    initials: initials.map((initial) => packed(soundsOf(initial, language))),
    dropsSex: lettersOf[language.split("-")[0] as keyof typeof lettersOf]?.mayDropWomensEnding === true,
  };
}

/** "Alirza-oglu" is two words; other words with a dash are one. */
function splitMarker(word: string, language: string): string[] {
  const dash = /^(\p{L}+)[-‐‑–—](\p{L}+)$/u.exec(word);
  if (!dash) return [word];
  const end = soundsOf(dash[2], language);
  return sonWord.test(end) || daughterWord.test(end) ? [dash[1], dash[2]] : [word];
}

/** Where the surname may be, likeliest first, and whether there is no doubt. */
function placesOfSurname(
  words: readonly NameWord[],
  wordsOfSurname: number,
  placeOfPatronymic: number,
  hasInitials: boolean,
): { families: number[]; sure: boolean } {
  const count = words.length;
  if (count === 0) return { families: [], sure: false };
  // told by a comma: a surname of several words counts by its first
  if (wordsOfSurname > 0) return { families: Array.from({ length: wordsOfSurname }, (_, i) => i), sure: wordsOfSurname === 1 };
  if (count === 1) {
    const sure = hasInitials || surnameness(words[0]) > 0;
    if (!sure && surnameness(words[0]) < 0) return { families: [], sure: false };
    return { families: [0], sure };
  }
  const scores = words.map(surnameness);
  // given name, patronymic, surname; or surname, given name, patronymic
  if (placeOfPatronymic === 1) scores[0] -= 3;
  else if (placeOfPatronymic === count && count === 2) scores[0] += 1;
  // without any sign the surname stands last
  scores[count - 1] += 0.5;
  const order = words.map((_, i) => i).sort((a, b) => scores[b] - scores[a] || b - a);
  const sure = scores[order[0]] - scores[order[1]] >= 2.5;
  return { families: order, sure };
}

/** Takes a name apart: given names, surname, patronymic, initials; the order is told by comma, endings and known given names. */
export const nameParts = (name: string, language: string): NameParts => foldName(name, language).parts;

/** Every script of every language with its letters, the languages of fewest own letters first. */
const alphabets = (["en", "ru", "tr", "az", "uz", "tk", "ky", "kk"] as const).flatMap((code) =>
  Object.values(lettersOf[code].alphabet).map((letters) => ({ code, letters: new Set(`${letters}-. `) })),
);

/** A language in which a name may be spelt so, where nobody tells: the first whose alphabet has all its letters; else `other`. */
export function likelyLanguage(name: string): string {
  const small = name.normalize("NFC").toLowerCase().replace(/i̇/g, "i");
  const letters = [...small];
  if (/[og][ʻʼ‘’`']/.test(small)) return "uz";
  return alphabets.find((alphabet) => letters.every((c) => alphabet.letters.has(c)))?.code ?? "other";
}
