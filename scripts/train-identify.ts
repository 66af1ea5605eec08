/**
 * Trains the language identifier and writes src/lang/identify.generated.ts. Run by hand, only when the lists or the labels change:
 *
 *   node scripts/train-identify.ts LISTS [seed]      (some ten minutes)
 *
 * LISTS is a folder of word lists, one word a line:
 * - aze.txt uzb.txt … : from Debian's tesseract-ocr-LANG (Apache-2.0), each made with
 *     combine_tessdata -u LANG.traineddata LANG. ; dawg2wordlist LANG.lstm-unicharset LANG.lstm-word-dawg LANG.txt
 * - dictionary-tk/index.aff, index.dic: npm dictionary-tk (Apache-2.0), stems and endings of Turkmen
 * - crh.txt tt.txt (optional): words of the Crimean Tatar and Tatar translations of Debian's iso-codes, GTK and GLib
 *   (LGPL-2.1-or-later), taken from the .mo files with msgunfmt, small letters, without words of eng.txt
 * Names of languages and territories of small languages come from npm cldr-localenames-full (Unicode-3.0); frequent words from
 * identify-words.txt beside this file. Nothing else is read: no running text.
 *
 * Lines of random words are drawn from the lists, frequent ones oftener, disturbed as pages disturb them (capitals, dropped diacritics, lost apostrophes,
 * foreign names), and a linear classifier over character n-grams and frequent words is fitted to them by stochastic gradient descent.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eachGram, letterCodes } from "../src/read/text/identify.ts";

const lists = process.argv[2];
if (!lists) throw new Error("usage: node scripts/train-identify.ts LISTS [seed]");
const here = import.meta.dirname;

let state = Number(process.argv[3] ?? 20240917) >>> 0;
/** Mulberry32: the same seed gives the same table. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];

const frequent = new Map<string, string[]>();
{
  let words: string[] = [];
  for (const line of readFileSync(join(here, "identify-words.txt"), "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    const head = /^\[(.+)\]$/.exec(line);
    if (head) {
      words = [];
      frequent.set(head[1], words);
    } else words.push(...line.split(/[ -]/).filter((word) => word !== ""));
  }
}

type Table = Record<string, string>;
const byTable = (words: readonly string[], table: Table): string[] =>
  words.map((word) => [...word].map((letter) => table[letter] ?? letter).join(""));
const pairs = (from: string, to: string): Table => {
  const target = to.split(" ");
  return Object.fromEntries([...from].map((letter, i) => [letter, target[i] === "-" ? "" : target[i]]));
};
const plainLatin = pairs("əçşğıöüâîûñňýžäêéóúáǵńūá", "e c s g i o u a i u n n y z a e e o u a g n u a");
const plainCyrillic = pairs("ўқғҳәңөұүһі", "у к г х а н о у у х и");

const undress = (word: string): string =>
  [...word].map((letter) => plainLatin[letter] ?? plainCyrillic[letter] ?? letter).join("");

/** Lists whose dotless ı is a letter of its own. */
const dotlessLists = /^(?:aze|tur|crh)$/;
/** Lists made from pages that drop diacritics and apostrophes. */
const carelessLists = /^(?:aze|tur|kaz|kir|uzb|uzb_cyrl)$/;
/** How often a word is drawn that a list spells in one way, two, three: frequent words stand there in small letters, with a capital and in capitals. */
const drawn = [1, 1, 3, 8];

interface List {
  words: string[];
  /** in how many ways of writing a word of small letters stands in the list */
  ways: Map<string, number>;
  small: (word: string) => string;
}
const opened = new Map<string, List>();
function open(name: string): List {
  const known = opened.get(name);
  if (known) return known;
  const path = join(lists, `${name}.txt`);
  const lines = existsSync(path) ? readFileSync(path, "utf8").normalize("NFC").split("\n") : [];
  const words = lines.map((word) => word.replace(/[‘’ʻʼ`]/g, "'"));
  const dotless = dotlessLists.test(name);
  const small = (word: string): string => (dotless ? word.replaceAll("İ", "i").replaceAll("I", "ı") : word).toLowerCase();
  const ways = new Map<string, number>();
  for (const word of new Set(words)) ways.set(small(word), (ways.get(small(word)) ?? 0) + 1);
  const list = { words, ways, small };
  opened.set(name, list);
  return list;
}

/** Words that stand in the list with more of their marks too, and in no fewer ways of writing. */
function careless(words: readonly string[], ways: ReadonlyMap<string, number>): Set<string> {
  const marks = (word: string): number => {
    let count = 0;
    for (const letter of word) if (letter === "'" || undress(letter) !== letter) count++;
    return count;
  };
  const rows = [...new Set(words)].map((word) => ({
    word,
    bare: undress(word).replaceAll("'", ""),
    known: ways.get(word) ?? 1,
    marks: marks(word),
  }));
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const other = best.get(row.bare);
    if (!other || row.known > other.known || (row.known === other.known && row.marks > other.marks)) best.set(row.bare, row);
  }
  return new Set(rows.filter((row) => (best.get(row.bare)?.marks ?? 0) > row.marks).map((row) => row.word));
}

/** Words of a list in small letters, each as often as it is to be drawn. */
function fileWords(name: string, keep: RegExp): string[] {
  const { words, ways } = open(name);
  const kept = words.filter((word) => keep.test(word));
  const without = carelessLists.test(name) ? careless(kept, ways) : new Set<string>();
  return kept
    .filter((word) => !without.has(word))
    .flatMap((word) => Array<string>(drawn[Math.min(drawn.length - 1, ways.get(word) ?? 1)]).fill(word));
}

/** Names as a language spells them: what its list holds with a capital alone. */
function properNames(name: string, keep: RegExp): string[] {
  const { words, small } = open(name);
  const all = new Set(words);
  return words
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !all.has(small(word)))
    .map(small)
    .filter((word) => keep.test(word));
}

function cldrWords(locale: string): string[] {
  const names: string[] = [];
  for (const file of ["languages", "territories", "scripts"]) {
    const path = join(here, `../node_modules/cldr-localenames-full/main/${locale}/${file}.json`);
    if (!existsSync(path)) continue;
    const main = JSON.parse(readFileSync(path, "utf8")).main as Record<
      string,
      { localeDisplayNames: Record<string, Record<string, string>> }
    >;
    names.push(...Object.values(main[locale].localeDisplayNames[file]));
  }
  const dotless = locale === "tr" || locale === "az";
  return names
    .flatMap((name) =>
      (dotless ? name.replaceAll("I", "ı") : name)
        .replaceAll("İ", "i")
        .toLowerCase()
        .replace(/[‘’ʻʼ`]/g, "'")
        .split(/[^\p{L}']+/u),
    )
    .filter((word) => word.length > 2);
}

/** Every stem of the Hunspell dictionary with a few of its endings. */
function turkmenWords(): string[] {
  const rules = new Map<string, [string, string][]>();
  const sets: string[][] = [];
  for (const line of readFileSync(join(lists, "dictionary-tk/index.aff"), "utf8").split("\n")) {
    const part = line.split(/\s+/);
    if (part[0] === "AF" && part[1].includes(",")) sets.push(part[1].split(","));
    else if (part[0] === "AF" && sets.length === 0 && part.length === 2) continue;
    else if (part[0] === "AF") sets.push([part[1]]);
    else if (part[0] === "SFX" && part.length >= 5) {
      const list = rules.get(part[1]) ?? [];
      list.push([part[2] === "0" ? "" : part[2], part[3].split("/")[0].replace(/^0$/, "")]);
      rules.set(part[1], list);
    }
  }
  const words: string[] = [];
  for (const line of readFileSync(join(lists, "dictionary-tk/index.dic"), "utf8").split("\n").slice(1)) {
    const [stem, set] = line.trim().split("/");
    if (!/^[abçdeäfgžhijňklmnoöprsştuüwyýz]+$/.test(stem)) continue;
    words.push(stem);
    const flags = set ? (sets[Number(set) - 1] ?? []) : [];
    for (let i = 0; i < Math.min(5, flags.length); i++) {
      for (const [strip, add] of rules.get(pick(flags)) ?? []) {
        if (stem.endsWith(strip)) {
          words.push(stem.slice(0, stem.length - strip.length) + add);
          break;
        }
      }
    }
  }
  return words;
}

const kazakhLatin2021 = pairs(
  "абвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяәё",
  "a b v g ğ d e j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ştş - y ı - e iu ia ä io",
);
const kazakhLatin2018 = pairs(
  "абвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяәё",
  "a b v g ǵ d e j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh shch - y i - e iý ia á io",
);
const karakalpakLatin = pairs(
  "абвгғдежзийкқлмнңоөпрстуүўфхҳцчшщъыьэюяәё",
  "a b v g ǵ d e j z i y k q l m n ń o ó p r s t u ú w f x h c ch sh sh - ı - e yu ya á yo",
);
const uzbekLatin = pairs(
  "абвгғдежзийкқлмнопрстуўфхҳцчшъэюяё",
  "a b v g g' d e j z i y k q l m n o p r s t u o' f x h s ch sh ' e yu ya yo",
);
const turkmenCyrillic = pairs("abçdeäfgžhijňklmnoöprsştuüwyýz", "а б ч д е ә ф г ж х и җ ң к л м н о ө п р с ш т у ү в ы й з");
const uyghurCyrillic = pairs(
  "اەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيئ",
  "а ә б п т җ ч х д р з ж с ш ғ ф қ к г ң л м н һ о у ө ү в е и й -",
);
const uyghurLatin = pairs(
  "اەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيئ",
  "a e b p t j ch x d r z zh s sh gh f q k g ng l m n h o u ö ü w é i y -",
);
const crimeanCyrillic = pairs(
  "abcçdefgğhıijklmnñoöpqrsştuüvyzâ",
  "а б дж ч д е ф г гъ х ы и ж к л м н нъ о о п къ р с ш т у у в й з я",
);

const latinWord = /^\p{Script=Latin}[\p{Script=Latin}']{1,24}$/u;
const cyrillicWord = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}']{1,24}$/u;
const small = (letters: string): RegExp => new RegExp(`^[${letters}]{2,26}$`);

interface Label {
  /** tag, or "-name" for a language that is not read */
  name: string;
  /** share of the training lines */
  prior: number;
  words: string[];
  /** names as the language spells them, of states and languages */
  names?: string[];
  /** names that its list holds */
  proper?: string[];
  /** how much oftener names in foreign spelling stand in its lines than in others' */
  foreign?: number;
  /** key in identify-words.txt, and the share of its words in a line */
  frequent: string;
  frequentShare: number;
  /** log-odds that it gets on top, where its list is too short to hold its own against a neighbour's */
  favour?: number;
  /** i and ı are two letters, so a capital I is dotless */
  dotless?: boolean;
}

const english = new Set(fileWords("eng", small("a-z'")));
const russian = new Set(fileWords("rus", small("а-яё")));
/** An even sample: the lists are in the order of the alphabet. */
const some = (words: string[], count: number): string[] =>
  words.length <= count ? words : Array.from({ length: count }, (_, i) => words[Math.floor((i * words.length) / count)]);
const allFrequent = new Set([...frequent].flatMap(([name, words]) => (name.startsWith("names-") ? [] : words)));
/** Lists made from the web hold words of the world's languages too. */
const without = (words: string[], strangers: ReadonlySet<string>): string[] =>
  words.filter((word) => !strangers.has(word) || allFrequent.has(word) || random() < 0.15);
/** Words that a list shares with a neighbour's and that only the neighbour spells so. */
const withoutNeighbour = (words: string[], neighbour: readonly string[], spelling: RegExp, own: string): string[] => {
  const theirs = new Set(neighbour);
  const kept = new Set(frequent.get(own));
  return words.filter((word) => !theirs.has(word) || !spelling.test(word) || kept.has(word));
};
/** The lists of Kyrgyz and Kazakh hold words of Tatar and Bashkir pages, which letters tell that they lack. */
const tatar = [...fileWords("tt", cyrillicWord), ...fileWords("kir", /^(?=.*ә)[а-яёәҗңөүһ]{4,}$/)];
const bashkir = fileWords("kaz", /^(?=.*[ҙҫ])[а-яёәңөүһғҡҙҫ]{3,}$/);
const turkmen = turkmenWords();
const uzbekCyrillic = without(fileWords("uzb_cyrl", small("а-зий-шъэюяёўқғҳ")), russian);
/** Kyrgyz vowels follow a rounded one rounded, Kazakh ones in writing do not. */
const kazakhOnly = /[оу][бвгджзйклмнңпрстхчш]+ы|[өү][бвгджзйклмнңпрстхчш]+[еи]/;
const kyrgyzOnly = /([аоуыэөү])\1|[оу][бвгджзйклмнңпрстхчш]+у.|[өү][бвгджзйклмнңпрстхчш]+[өү]|о[бвгджзйклмнңпрстхчш]+о/;
const kazakh = withoutNeighbour(
  without(fileWords("kaz", small("а-яёәғқңөұүһі")), russian),
  fileWords("kir", cyrillicWord),
  kyrgyzOnly,
  "kk",
);
/** Karakalpak sounds like Kazakh in most words and is spelt otherwise: no і, ұ, һ; ў for the consonant у. */
const likeKarakalpak = (word: string): string =>
  word
    .replace(/(?<=[аәеоөұүыіи])у/g, "ў")
    .replace(/у$/, "ыў")
    .replaceAll("і", "и")
    .replaceAll("ұ", "у")
    .replaceAll("һ", "ҳ")
    .replaceAll("ии", "ий");
const karakalpak = [...cldrWords("kaa"), ...cldrWords("kaa-Cyrl"), ...some(kazakh, 90000).map(likeKarakalpak)];
/** Gagauz against Turkish: ê in the present tense, ä at the end, no ğ, no y before front vowels. */
const likeGagauz = (word: string): string =>
  word
    .replace(/[iıuü]yor/g, "êr")
    .replace(/^y(?=[eiü])/, "")
    .replace(/yü/g, "ü")
    .replace(/ği|ğe/g, "i")
    .replaceAll("ğ", "")
    .replace(/e$/, "ä")
    .replace(/le(?=[rn])/, "le")
    .replace(/'/g, "");
const uyghur = fileWords("uig", /^[ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي]{3,24}$/);
const crimean = fileWords("crh", small("abcçdefgğhıijklmnñoöpqrsştuüvyzâ"));
const gagauz = some(without(fileWords("tur", small("abcçdefgğhıijklmnoöprsştuüvyz")), english), 60000)
  .map((word) => ({ word, changed: likeGagauz(word) }))
  .filter(({ word, changed }) => word !== changed)
  .map(({ changed }) => changed);
const frequentOf = (name: string): string[] => frequent.get(name) ?? [];

interface Script {
  name: "latin" | "cyrillic";
  letters: string;
  /** how many n-grams have a weight */
  grams: number;
  /** names of persons and places that a line of any of its languages may hold */
  strangers: readonly string[];
  labels: Label[];
}
const scripts: Script[] = [
  {
    name: "latin",
    letters: "abcdefghijklmnopqrstuvwxyz'əçşğıİöüâîûñňýžäêéóúáíǵńūëèàăåščđłţ",
    grams: 20000,
    strangers: frequentOf("names-Latn"),
    labels: [
      {
        name: "az",
        prior: 0.14,
        words: withoutNeighbour(
          without(fileWords("aze", small("abcçdeəfgğhxıijkqlmnoöprsştuüvyz")), english),
          fileWords("tur", /./),
          /e|[aıou]k|k[aıou]|için/,
          "az",
        ),
        frequent: "az",
        frequentShare: 0.4,
        foreign: 0.5,
        dotless: true,
      },
      {
        name: "uz-Latn",
        prior: 0.14,
        words: [
          ...withoutNeighbour(
            without(fileWords("uzb", small("abdefghijklmnopqrstuvxyz'")), english),
            fileWords("tur", /./),
            /[aeiou]/,
            "uz-Latn",
          ),
          ...byTable(uzbekCyrillic, uzbekLatin),
        ],
        frequent: "uz-Latn",
        frequentShare: 0.4,
        foreign: 0.7,
      },
      { name: "tk", prior: 0.13, words: turkmen, frequent: "tk", frequentShare: 0.45, foreign: 0.5 },
      {
        name: "tr",
        prior: 0.14,
        words: withoutNeighbour(
          without(fileWords("tur", small("abcçdefgğhıijklmnoöprsştuüvyzâîû'")), english),
          fileWords("aze", /./),
          /[ıiuü]b$/,
          "tr",
        ),
        frequent: "tr",
        frequentShare: 0.4,
        foreign: 1.4,
        dotless: true,
      },
      { name: "en", prior: 0.14, words: fileWords("eng", small("a-z'")), frequent: "en", frequentShare: 0.5 },
      {
        name: "kk-Latn",
        prior: 0.05,
        words: [...byTable(some(kazakh, 60000), kazakhLatin2021), ...byTable(some(kazakh, 60000), kazakhLatin2018)],
        frequent: "kk-Latn",
        frequentShare: 0.4,
      },
      { name: "-kaa", prior: 0.03, words: byTable(karakalpak, karakalpakLatin), frequent: "kaa", frequentShare: 0.65 },
      { name: "-crh", prior: 0.04, words: crimean, frequent: "crh", frequentShare: 0.6, favour: 1, dotless: true },
      { name: "-gag", prior: 0.015, words: gagauz, frequent: "gag", frequentShare: 0.5, dotless: true },
      { name: "-ug", prior: 0.025, words: byTable(uyghur, uyghurLatin), frequent: "ug-Latn", frequentShare: 0.4 },
      {
        name: "-germanic",
        prior: 0.03,
        words: ["deu", "nld", "swe", "dan"].flatMap((l) => some(without(fileWords(l, latinWord), english), 60000)),
        frequent: "germanic",
        frequentShare: 0.4,
      },
      {
        name: "-romance",
        prior: 0.03,
        words: ["fra", "spa", "ita", "por", "ron"].flatMap((l) => some(without(fileWords(l, latinWord), english), 60000)),
        frequent: "romance",
        frequentShare: 0.4,
      },
      {
        name: "-slavic",
        prior: 0.03,
        words: ["pol", "ces", "slk", "slv", "hrv", "srp_latn"].flatMap((l) =>
          some(without(fileWords(l, latinWord), english), 50000),
        ),
        frequent: "slavic",
        frequentShare: 0.35,
      },
      {
        name: "-uralic",
        prior: 0.03,
        words: ["fin", "est", "hun", "lit", "lav"].flatMap((l) => some(without(fileWords(l, latinWord), english), 50000)),
        frequent: "uralic",
        frequentShare: 0.35,
      },
      {
        name: "-misc",
        prior: 0.03,
        words: ["sqi", "kmr", "ind", "vie", "swa"].flatMap((l) => some(without(fileWords(l, latinWord), english), 50000)),
        frequent: "misc",
        frequentShare: 0.4,
      },
    ],
  },
  {
    name: "cyrillic",
    letters: "абвгдежзийклмнопрстуфхцчшщъыьэюяё'іїєґўәғқңөұүһҳҷӣӯҙҫҡҗҝҹјђљњ",
    grams: 20000,
    strangers: frequentOf("names-Cyrl"),
    labels: [
      { name: "uz-Cyrl", prior: 0.16, words: uzbekCyrillic, frequent: "uz-Cyrl", frequentShare: 0.4 },
      { name: "kk", prior: 0.16, words: kazakh, frequent: "kk", frequentShare: 0.4 },
      {
        name: "ky",
        prior: 0.16,
        words: withoutNeighbour(
          without(fileWords("kir", small("а-яёңөү")), russian),
          fileWords("kaz", cyrillicWord),
          kazakhOnly,
          "ky",
        ),
        frequent: "ky",
        frequentShare: 0.4,
      },
      { name: "ru", prior: 0.16, words: fileWords("rus", small("а-яё")), frequent: "ru", frequentShare: 0.4 },
      {
        name: "az-Cyrl",
        prior: 0.05,
        words: without(fileWords("aze_cyrl", small("абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш")), russian),
        frequent: "az-Cyrl",
        frequentShare: 0.4,
      },
      { name: "-tt", prior: 0.03, words: [...tatar, ...cldrWords("tt")], frequent: "tt", frequentShare: 0.5 },
      { name: "-ba", prior: 0.025, words: [...bashkir, ...cldrWords("ba")], frequent: "ba", frequentShare: 0.7 },
      { name: "-kaa", prior: 0.04, words: karakalpak, frequent: "kaa-Cyrl", frequentShare: 0.65 },
      { name: "-crh", prior: 0.02, words: byTable(crimean, crimeanCyrillic), frequent: "crh-Cyrl", frequentShare: 0.6 },
      { name: "-ug", prior: 0.025, words: byTable(uyghur, uyghurCyrillic), frequent: "ug-Cyrl", frequentShare: 0.4 },
      { name: "-tk", prior: 0.015, words: byTable(turkmen, turkmenCyrillic), frequent: "tk-Cyrl", frequentShare: 0.4 },
      { name: "-tg", prior: 0.035, words: without(fileWords("tgk", cyrillicWord), russian), frequent: "tg", frequentShare: 0.4 },
      { name: "-mn", prior: 0.025, words: without(fileWords("mon", cyrillicWord), russian), frequent: "mn", frequentShare: 0.4 },
      { name: "-uk", prior: 0.03, words: without(fileWords("ukr", cyrillicWord), russian), frequent: "uk", frequentShare: 0.4 },
      { name: "-be", prior: 0.02, words: without(fileWords("bel", cyrillicWord), russian), frequent: "be", frequentShare: 0.4 },
      { name: "-bg", prior: 0.025, words: without(fileWords("bul", cyrillicWord), russian), frequent: "bg", frequentShare: 0.4 },
      {
        name: "-sr",
        prior: 0.02,
        words: [...without(fileWords("srp", cyrillicWord), russian), ...without(fileWords("mkd", cyrillicWord), russian)],
        frequent: "sr",
        frequentShare: 0.4,
      },
      {
        name: "-misc",
        prior: 0.015,
        words: ["cv", "sah", "os", "ce", "tyv"].flatMap(cldrWords),
        frequent: "-",
        frequentShare: 0,
      },
    ],
  },
];
/** Letters of names in languages that write foreign ones by their sound; Ж stands for дж. */
const bySound: Record<string, Table> = {
  az: pairs("абвгдежзийклмнопрстуфхцчшщъыьэюяёЖ", "a b v q d e j z i y k l m n o p r s t u f x s ç ş ş - ı - e yu ya yo c"),
  tk: pairs("абвгдежзийклмнопрстуфхцчшщъыьэюяёЖ", "a b w g d e ž z i ý k l m n o p r s t u f h s ç ş ş - y - e ýu ýa ýo j"),
  "uz-Latn": { ...uzbekLatin, Ж: "j" },
};
/** Lists that hold the names of a language as it spells them. */
const listOf: Record<string, string> = {
  az: "aze",
  "az-Cyrl": "aze_cyrl",
  "uz-Latn": "uzb",
  "uz-Cyrl": "uzb_cyrl",
  kk: "kaz",
  ky: "kir",
  tr: "tur",
  ru: "rus",
  en: "eng",
};
for (const script of scripts) {
  for (const label of script.labels) {
    const { name } = label;
    if (listOf[name]) label.proper = properNames(listOf[name], script.name === "latin" ? latinWord : cyrillicWord);
    if (/^(az|az-Cyrl|uz-Latn|uz-Cyrl|kk|ky|tk|tr|ru|en)$/.test(name)) label.names = cldrWords(name.replace("-Latn", ""));
    if (bySound[name]) {
      const names = frequentOf("names-Cyrl").map((word) => word.replace(/дж/g, "Ж"));
      label.names?.push(...byTable(names, bySound[name]));
    }
  }
}
frequent.set("tk-Cyrl", byTable(frequentOf("tk"), turkmenCyrillic));
frequent.set("sr", [...frequentOf("sr"), ...frequentOf("mk")]);

/** Share of lines of one to four words, as menus and headlines are cut. */
const shortShare = 0.5;
/** Share of names of a foreign spelling and words of other languages in a line, and after one of them. */
const foreignShare = 0.08;
const foreignAgain = 0.4;
/** Share of names as the language spells them. */
const nameShare = 0.12;

/** Endings that a language adds to the names it meets: cases for the most part. */
const nameEndings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    az: "ın in un ün nın nin da də dan dən a ə ya yə la lə dakı lı",
    tr: "'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'da 'de 'ta 'te 'dan 'den 'tan 'a 'e 'ya 'ye 'ı 'i 'yı 'yi 'la 'le 'daki 'deki 'su 'sı lı li",
    tk: "yň iň nyň niň da de dan den a e y i ny ni daky däki ly",
    "uz-Latn": "ning da dan ga ni dagi lik",
    en: "'s 's 's",
    crh: "nıñ niñ da de dan den ğa ge nı ni",
    gag: "nın nin da dä dan dän a ä",
    kaa: "nıń niń da de dan den ǵa ge nı ni",
    "uz-Cyrl": "нинг да дан га ни даги лик",
    kk: "ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан нан ды ді ны ні мен бен дағы дегі лік",
    ky: "нын нин дын дин тын тин дун тун га ге го ка ке да де до та те дан ден дон тан ды ди ны ни дагы деги лык",
    ru: "а у ом е ы ов ам ами ой ого ому ым ский ской ского",
    tt: "ның нең га гә да дә дан дән ны не",
    ba: "ның нең ға гә да дә нан нән ны не",
    tg: "и ро ҳо",
    uk: "а у ом і ів ський ського",
    be: "а у ам е аў скі скага",
  }).map(([name, endings]) => [name, endings.split(" ")]),
);
const withEnding = (word: string, label: Label): string => {
  const endings = nameEndings.get(label.frequent);
  return endings && random() < 0.35 ? word + pick(endings) : word;
};

/** One training line: its words as the identifier would see them. */
function line(label: Label, { labels: all, strangers }: Script): string[] {
  const length = random() < shortShare ? 1 + Math.floor(random() * 4) : 2 + Math.floor(random() * random() * 16);
  const capitals = random() < 0.05;
  const plain = random() < 0.05;
  const lostApostrophes = random() < 0.12;
  const common = frequentOf(label.frequent);
  const words: string[] = [];
  let own = 0;
  let last = false;
  for (let i = 0; i < length; i++) {
    let word: string;
    let foreign = false;
    if (common.length > 0 && random() < label.frequentShare) {
      // rank by a power law: the head of the list makes up most of it
      word = common[Math.min(common.length - 1, Math.floor(common.length * random() ** 2.2))];
    } else if (length > 1 && i - own < length - 1 && random() < (last ? foreignAgain : foreignShare) * (label.foreign ?? 1)) {
      word = random() < 0.5 ? pick(strangers) : undress(pick(pick(all).words));
      if (word.length > 2) word = withEnding(word, label);
      foreign = true;
    } else if (label.names && random() < nameShare) {
      word = label.proper && random() < 0.5 ? pick(label.proper) : withEnding(pick(label.names), label);
    } else word = pick(label.words);
    last = foreign;
    if (!foreign) own++;
    if (plain) word = undress(word);
    if (lostApostrophes) word = word.replaceAll("'", "");
    if (label.dotless && !foreign) {
      if (capitals) word = word.replaceAll("i", "İ").replaceAll("ı", "i");
      else if (i === 0 || random() < 0.2) word = word.replace(/^i/, "İ").replace(/^ı/, "i");
    }
    words.push(word);
  }
  return words;
}

const rounds = 1_200_000;
let output = `// Written by scripts/train-identify.ts; do not edit. Trained on word lists of Debian's tesseract-ocr packages (Apache-2.0), npm
// dictionary-tk (Apache-2.0), Debian's iso-codes, GTK and GLib (LGPL-2.1-or-later), npm cldr-localenames-full (Unicode-3.0) and scripts/identify-words.txt.

/** One script's classifier. \`weights\` holds one character for each n-gram and label: its code less 80
 * (less 81 above 92) is the signed square root of the weight. */
export interface IdentifierTable {
  /** the alphabet; a letter's place is its code */
  readonly letters: string;
  /** tags parted by spaces; one that begins with - is a language not read */
  readonly labels: string;
  readonly scale: number;
  readonly bias: readonly number[];
  /** n-grams parted by spaces; _ is the edge of a word, ? a letter outside the alphabet */
  readonly grams: string;
  readonly weights: string;
}
`;

const start = state;
for (const script of scripts) {
  state = start;
  const codes = letterCodes(script.letters);
  const { labels } = script;
  for (const label of labels) if (label.words.length === 0) throw new Error(`no words for ${label.name}`);
  console.error(script.name, labels.map((label) => `${label.name} ${label.words.length}`).join(", "));
  const cumulative: number[] = [];
  let total = 0;
  for (const label of labels) {
    total += label.prior;
    cumulative.push(total);
  }
  const drawLabel = (): number => {
    const at = random() * total;
    return Math.max(
      0,
      cumulative.findIndex((edge) => at < edge),
    );
  };

  // which n-grams are worth a weight: those whose spread over the labels says most
  const counts = new Map<number, Float32Array>();
  // whole words have a weight of their own where they are frequent
  const spelt = new Map<number, string>();
  for (let index = 0; index < labels.length; index++) {
    for (let i = 0; i < 25000; i++) {
      for (const word of line(labels[index], script)) {
        eachGram(word, codes, (key) => {
          if (key < 0) {
            if (!allFrequent.has(word)) return;
            spelt.set(key, `_${[...word].map((letter) => (codes.has(letter) ? letter : "?")).join("")}_`);
          }
          let row = counts.get(key);
          if (!row) {
            row = new Float32Array(labels.length);
            counts.set(key, row);
          }
          row[index] += labels[index].prior;
        });
      }
    }
  }
  const worth = (row: Float32Array): number => {
    const sum = row.reduce((a, b) => a + b, 0);
    let gain = 0;
    for (let i = 0; i < row.length; i++) {
      const share = row[i] / sum;
      const prior = labels[i].prior / total;
      if (share > 0) gain += share * Math.log(share / prior);
    }
    return sum * gain;
  };
  const ranked = [...counts].map(([key, row]) => ({ key, worth: worth(row) })).sort((a, b) => b.worth - a.worth || a.key - b.key);

  const train = (keys: readonly number[], lines: number): { weights: Float32Array; bias: Float64Array } => {
    const L = labels.length;
    const index = new Map(keys.map((key, i) => [key, i * L]));
    const rowsOf = new Map<string, number[]>();
    const weights = new Float32Array(keys.length * L);
    const squares = new Float32Array(keys.length * L).fill(1e-3);
    const bias = new Float64Array(L);
    const sums = new Float64Array(L);
    // the weights given are the mean of those met on the way, its first part left out
    const mean = new Float64Array(keys.length * L);
    let taken = 0;
    for (let n = 0; n < lines; n++) {
      if (n > lines * 0.3 && n % 4000 === 0) {
        taken++;
        for (let i = 0; i < mean.length; i++) mean[i] += weights[i];
      }
      const truth = drawLabel();
      const rows: number[] = [];
      for (const word of line(labels[truth], script)) {
        let found = rowsOf.get(word);
        if (!found) {
          const fresh: number[] = [];
          eachGram(word, codes, (key) => {
            const row = index.get(key);
            if (row !== undefined) fresh.push(row);
          });
          found = fresh;
          if (rowsOf.size < 400000) rowsOf.set(word, found);
        }
        for (const row of found) rows.push(row);
      }
      let best = -Infinity;
      for (let l = 0; l < L; l++) sums[l] = bias[l];
      for (const row of rows) for (let l = 0; l < L; l++) sums[l] += weights[row + l];
      for (let l = 0; l < L; l++) best = Math.max(best, sums[l]);
      let all = 0;
      for (let l = 0; l < L; l++) all += sums[l] = Math.exp(sums[l] - best);
      for (let l = 0; l < L; l++) {
        const gradient = sums[l] / all - (l === truth ? 1 : 0);
        if (Math.abs(gradient) < 5e-4) continue;
        bias[l] -= 0.01 * gradient;
        for (const row of rows) {
          const g = gradient + 1e-5 * weights[row + l];
          squares[row + l] += g * g;
          weights[row + l] -= (0.12 * g) / Math.sqrt(squares[row + l]);
        }
      }
    }
    return { weights: Float32Array.from(mean, (sum) => sum / taken), bias };
  };

  const candidates = ranked.slice(0, script.grams * 2).map((entry) => entry.key);
  const first = train(candidates, rounds * 0.6);
  const L = labels.length;
  const strength = candidates.map((key, i) => {
    const row = first.weights.subarray(i * L, (i + 1) * L);
    const mean = row.reduce((a, b) => a + b, 0) / L;
    const seen = (counts.get(key) as Float32Array).reduce((a, b) => a + b, 0);
    return { key, strength: Math.sqrt(seen) * Math.sqrt(row.reduce((a, b) => a + (b - mean) ** 2, 0)) };
  });
  strength.sort((a, b) => b.strength - a.strength || a.key - b.key);
  const kept = strength.slice(0, script.grams).map((entry) => entry.key);
  const { weights, bias } = train(kept, rounds * 2);
  for (let i = 0; i < kept.length; i++) {
    let mean = 0;
    for (let l = 0; l < L; l++) mean += weights[i * L + l] / L;
    for (let l = 0; l < L; l++) weights[i * L + l] -= mean;
  }
  // squares: fine steps for the many small weights, room for the few large ones
  const scale = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / 44 ** 2;
  const letterOf = new Map([...codes].map(([letter, code]) => [code, letter]));
  const text = (key: number): string => {
    let gram = spelt.get(key) ?? "";
    for (let rest = key; rest > 0; rest = Math.floor(rest / 64))
      gram = (rest % 64 === 1 ? "_" : (letterOf.get(rest % 64) ?? "?")) + gram;
    return gram;
  };
  let packed = "";
  for (const weight of weights) {
    const code = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale)) + 80;
    packed += String.fromCharCode(code >= 92 ? code + 1 : code);
  }
  const table = {
    letters: script.letters,
    labels: labels.map((label) => label.name).join(" "),
    scale,
    bias: [...bias].map((b, l) => Math.round((b + (labels[l].favour ?? 0)) * 1000) / 1000),
    grams: kept.map(text).join(" "),
    weights: packed,
  };
  output += `\nexport const ${script.name}: IdentifierTable = ${JSON.stringify(table)};\n`;
}
writeFileSync(join(here, "../src/lang/identify.generated.ts"), output);
