/**
 * Cyrillic letters in Latin, as English newspapers write them (BGN/PCGN without marks). Letters of Kazakh, Kyrgyz, Uzbek and
 * Azerbaijani Cyrillic included.
 */
const table: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "gh",
  ҝ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  җ: "j",
  з: "z",
  и: "i",
  й: "y",
  ј: "y",
  і: "i",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "ng",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ү: "u",
  ұ: "u",
  ў: "o",
  ф: "f",
  х: "kh",
  ҳ: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ҹ: "j",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/**
 * A word or name in Latin letters; what is in Latin letters already stays as it is, but for those that `own` gives in another way (letters
 * and pairs of letters of one language, as English writes them).
 */
export function romanise(name: string, own?: Readonly<Record<string, string>>): string {
  let out = "";
  for (let i = 0; i < name.length; i++) {
    const c = name[i];
    const small = c.toLowerCase();
    const pair = own && small + (name[i + 1] ?? "").toLowerCase().replace(/[ʻʼ‘’`´]/u, "'");
    let latin = pair === undefined ? undefined : own?.[pair];
    if (latin !== undefined) i++;
    else latin = own?.[small] ?? table[small];
    if (latin === undefined) out += c;
    else out += c === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return out;
}
