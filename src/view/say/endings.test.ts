import assert from "node:assert/strict";
import { test } from "node:test";
import { inForm } from "./forms.ts";
import type { InterfaceLanguage } from "./languages.ts";
import { vocabularies, voiceOf } from "./voices.ts";

/** How a language's endings sound, told again letter by letter, as a second opinion on its tables of patterns. */
interface Sounds {
  back: string;
  front: string;
  /** rounded vowels, where endings heed them */
  rounded?: string;
  deaf: string;
  in: (sound: { back: boolean; rounded: boolean; deaf: boolean; owned: boolean; vowel: boolean }) => string;
  to: (sound: { back: boolean; rounded: boolean; deaf: boolean; owned: boolean; vowel: boolean }) => string;
  /** what stands between a name and its ending */
  mark: string;
  /** last words of compounds: they end in "its" */
  owned: RegExp;
  /** names that are spoken otherwise than written, by hand */
  spoken: Readonly<Record<string, string>>;
}

const tongues: Partial<Record<InterfaceLanguage, Sounds>> = {
  az: {
    back: "aıou",
    front: "əeiöü",
    deaf: "",
    in: ({ back, owned }) => `${owned ? "n" : ""}d${back ? "a" : "ə"}`,
    to: ({ back, owned, vowel }) => `${owned ? "n" : vowel ? "y" : ""}${back ? "a" : "ə"}`,
    mark: "",
    owned: / \p{L}+(?:[lsn]arı|[lsn]əri|sı|si|lığı|liyi|ttifaqı|landı|kilatı)$|Ərəbistanı$/u,
    spoken: { ABŞ: "ABŞ-da ABŞ-a", BƏƏ: "BƏƏ-də BƏƏ-yə" },
  },
  uz: {
    back: "aou",
    front: "ei",
    deaf: "kq",
    in: () => "da",
    to: ({ deaf }) => (deaf ? "*a" : "ga"),
    mark: "",
    owned: /^$/,
    spoken: {},
  },
  kk: {
    back: "аоұыёюя",
    front: "әеиөүіэ",
    deaf: "кқпстфхһцчшщбвгд",
    in: ({ back, deaf, owned }) => `${owned ? "н" : ""}${deaf ? "т" : "д"}${back ? "а" : "е"}`,
    to: ({ back, deaf, owned }) => (owned ? `н${back ? "а" : "е"}` : deaf ? (back ? "қа" : "ке") : back ? "ға" : "ге"),
    mark: "",
    owned: / \p{L}+(?:дары|лары|тары|сы|сі)$| аралы$/u,
    spoken: {
      АҚШ: "АҚШ-та АҚШ-қа",
      БАӘ: "БАӘ-де БАӘ-ге",
      КХДР: "КХДР-да КХДР-ға",
      Люксембург: "Люксембургте Люксембургке",
      Камерун: "Камерунда Камерунға",
      Сингапур: "Сингапурда Сингапурға",
      Перу: "Перуде Перуге",
    },
  },
  ky: {
    back: "аоуыёюя",
    front: "еиөүэ",
    rounded: "оёөү",
    deaf: "кпстфхцчшщ",
    in: ({ back, rounded, deaf, owned }) =>
      `${owned ? "н" : ""}${deaf ? "т" : "д"}${back ? (rounded ? "о" : "а") : rounded ? "ө" : "е"}`,
    to: ({ back, rounded, deaf, owned }) =>
      `${owned ? "н" : deaf ? "к" : "г"}${back ? (rounded ? "о" : "а") : rounded ? "ө" : "е"}`,
    mark: "",
    owned: / \p{L}+(?:дары|лары|тары|сы|си)$| аралы$|Биримдиги$/u,
    spoken: {
      АКШ: "АКШта АКШка",
      БАЭ: "БАЭде БАЭге",
      КЭДР: "КЭДРде КЭДРге",
    },
  },
  tr: {
    back: "aıouâ",
    front: "eiöü",
    deaf: "fstkçşhp",
    in: ({ back, deaf, owned }) => `${owned ? "n" : ""}${deaf ? "t" : "d"}${back ? "a" : "e"}`,
    to: ({ back, owned, vowel }) => `${owned ? "n" : vowel ? "y" : ""}${back ? "a" : "e"}`,
    mark: "’",
    owned: / \p{L}+(?:ları|leri|sı|si|eti|ili|iği|imi)$/u,
    spoken: { ABD: "ABD’de ABD’ye", BAE: "BAE’de BAE’ye" },
  },
};

function expected(name: string, sounds: Sounds): string {
  const plain = sounds.mark === "" && /ь$/.test(name) && sounds.rounded !== undefined ? name.slice(0, -1) : name;
  const letters = [...plain.replace(/ь$/, "").toLocaleLowerCase("tr")];
  // small letters of Turkish, of every language: only the last vowel counts
  let at = letters.length - 1;
  while (at >= 0 && !sounds.back.includes(letters[at]) && !sounds.front.includes(letters[at])) at--;
  const last = letters[letters.length - 1];
  const sound = {
    // a soft sign makes Kazakh endings soft
    back: at >= 0 && sounds.back.includes(letters[at]) && !(plain.endsWith("ь") && sounds.rounded === undefined),
    rounded: at >= 0 && sounds.rounded !== undefined && sounds.rounded.includes(letters[at]),
    deaf: sounds.deaf.includes(last),
    owned: sounds.owned.test(name),
    vowel: at === letters.length - 1,
  };
  const forms = [sounds.in(sound), sounds.to(sound)].map((ending) => plain + sounds.mark + ending.replace("*", last));
  return forms.join(" ");
}

test("every state takes the endings of each Turkic language by its sounds", () => {
  const wrong: string[] = [];
  for (const [code, sounds] of Object.entries(tongues) as [InterfaceLanguage, Sounds][]) {
    const { forms, states } = vocabularies[code];
    for (const name of Object.values(states)) {
      const said = `${inForm(name, forms.in)} ${inForm(name, forms.to)}`;
      const right = sounds.spoken[name] ?? expected(name, sounds);
      if (said !== right) wrong.push(`${code}: ${said}, not ${right}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("every state takes the cases of Russian", () => {
  const { forms, states } = vocabularies.ru;
  const alone = /(?:[еиоуыэю]|^\p{Lu}+|Самоа|Никарагуа|Республика Корея)$/u;
  for (const name of Object.values(states)) {
    const [where, of] = [inForm(name, forms.in), inForm(name, forms.of)];
    // what ends in a consonant or in -а, -я changes; an adjective never keeps its ending
    if (!alone.test(name)) assert.notEqual(where, name);
    if (!alone.test(name)) assert.notEqual(of, name);
    assert.doesNotMatch(where, /(?:ая|ый|ие|ые)(?: |$)/, name);
    assert.doesNotMatch(of, /(?:ый|ий|ие|ые)(?: |$)/, name);
  }
  const cases: [string, string][] = [
    ["AM", "в Армении, в Армению, представители Армении"],
    ["BA", "в Боснии и Герцеговине, в Боснию и Герцеговину, представители Боснии и Герцеговины"],
    [
      "CF",
      "в Центральноафриканской Республике, в Центральноафриканскую Республику, представители Центральноафриканской Республики",
    ],
    ["CU", "на Кубе, на Кубу, представители Кубы"],
    ["CZ", "в Чехии, в Чехию, представители Чехии"],
    ["EG", "в Египте, в Египет, представители Египта"],
    ["FR", "во Франции, во Францию, представители Франции"],
    ["IL", "в Израиле, в Израиль, представители Израиля"],
    ["IR", "в Иране, в Иран, представители Ирана"],
    ["KG", "в Кыргызстане, в Кыргызстан, представители Кыргызстана"],
    ["KR", "в Республике Корея, в Республику Корея, представители Республики Корея"],
    ["LK", "на Шри-Ланке, на Шри-Ланку, представители Шри-Ланки"],
    ["MH", "на Маршалловых Островах, на Маршалловы Острова, представители Маршалловых Островов"],
    ["NL", "в Нидерландах, в Нидерланды, представители Нидерландов"],
    ["PH", "на Филиппинах, на Филиппины, представители Филиппин"],
    ["SA", "в Саудовской Аравии, в Саудовскую Аравию, представители Саудовской Аравии"],
    ["SS", "в Южном Судане, в Южный Судан, представители Южного Судана"],
    ["TR", "в Турции, в Турцию, представители Турции"],
    ["US", "в США, в США, представители США"],
    ["VN", "во Вьетнаме, во Вьетнам, представители Вьетнама"],
  ];
  const { put } = voiceOf("ru");
  for (const [code, right] of cases)
    assert.equal(put("в {state:in}, в {state:to}, представители {state:of}", { state: states[code] }), right);
});

test("numbers from 1 to 100 take the ordinals of Azerbaijani, and years those of their last digits", () => {
  const ones = ["", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"];
  const tens = ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"];
  const harmony: Record<string, string> = { a: "ı", ı: "ı", o: "u", u: "u", e: "i", ə: "i", i: "i", ö: "ü", ü: "ü" };
  const nth = (n: number): string => {
    const word = ones[n % 10] || tens[Math.floor(n / 10) % 10] || (n % 1000 === 0 ? "min" : "yüz");
    const vowel = [...word].findLast((letter) => letter in harmony) as string;
    return `${n}-c${harmony[vowel]}`;
  };
  const say = voiceOf("az");
  for (let n = 1; n <= 100; n++) assert.equal(say.put("{n:nth}", { n: String(n) }), nth(n));
  for (let year = 1900; year <= 2110; year++) assert.equal(say.date(String(year)), `${nth(year)} il`);
});

test("numbers from 1 to 100 take the plurals of Russian", () => {
  const ru = voiceOf("ru");
  const { counts, decisions } = ru.words.ui;
  const kinds = [counts.encounters, counts.facts, decisions, ru.words.units.year];
  const words: [one: string, few: string, many: string][] = [
    ["контакт", "контакта", "контактов"],
    ["факт", "факта", "фактов"],
    ["решение", "решения", "решений"],
    ["год", "года", "лет"],
  ];
  for (let n = 1; n <= 100; n++) {
    const [tens, ones] = [n % 100, n % 10];
    const form = tens > 10 && tens < 20 ? 2 : ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
    for (const [index, counted] of kinds.entries()) assert.equal(ru.count(counted, n), `${n} ${words[index][form]}`);
  }
});

test('people take the accusative of whoever receives them, and the word for "and" that their names ask for', () => {
  const cases: [InterfaceLanguage, string, string][] = [
    ["az", "Timur Sadıqov", "Timur Sadıqovu"],
    ["az", "Leyla Əliyeva", "Leyla Əliyevanı"],
    ["az", "Azərbaycan nümayəndələri", "Azərbaycan nümayəndələrini"],
    ["az", "daha 2 nəfər", "daha 2 nəfəri"],
    ["uz", "Timur Sodiqov", "Timur Sodiqovni"],
    ["kk", "Тимур Садықов", "Тимур Садықовты"],
    ["kk", "Ерлан Бектенов", "Ерлан Бектеновті"],
    ["kk", "Әлия Серікқызы", "Әлия Серікқызыны"],
    ["kk", "Асхат Тілеу", "Асхат Тілеуді"],
    ["kk", "Ван И", "Ван Ині"],
    ["ky", "Асхат Тілек", "Асхат Тілекти"],
    ["az", "Van İ", "Van İni"],
    ["kk", "Қазақстан өкілдері", "Қазақстан өкілдерін"],
    ["kk", "тағы 2 адам", "тағы 2 адамды"],
    ["ky", "Тимур Садыков", "Тимур Садыковду"],
    ["ky", "Айгүл Токтогулова", "Айгүл Токтогулованы"],
    ["ky", "Казакстан өкүлдөрү", "Казакстан өкүлдөрүн"],
    ["ky", "дагы 2 киши", "дагы 2 кишини"],
    ["ky", "Ли Вонджэ", "Ли Вонджэни"],
  ];
  for (const [language, name, right] of cases) assert.equal(inForm(name, vocabularies[language].forms.acc), right);
  const pairs: [string, string][] = [
    ["Қазақстан", "Қазақстан мен"],
    ["АҚШ", "АҚШ пен"],
    ["Белиз", "Белиз бен"],
    ["Тимур Садықов", "Тимур Садықов пен"],
    ["Rauf Salimov", "Rauf Salimov пен"],
    ["ТМД", "ТМД мен"],
  ];
  for (const [name, right] of pairs) assert.equal(inForm(name, vocabularies.kk.forms.with), right);
});

test("who acts for a minister is named by the genitive of the office", () => {
  const acting = (language: InterfaceLanguage, post: string) => voiceOf(language).post(`${post}:acting`);
  assert.equal(acting("kk", "minister"), "Министрдің міндетін атқарушы");
  assert.equal(acting("kk", "foreign-minister"), "Сыртқы істер министрінің міндетін атқарушы");
  assert.equal(acting("kk", "head-of-state"), "Президенттің міндетін атқарушы");
  assert.equal(acting("kk", "governor"), "Әкімнің міндетін атқарушы");
  assert.equal(acting("ky", "minister"), "Министрдин милдетин аткаруучу");
  assert.equal(acting("ky", "special-envoy"), "Атайын өкүлдүн милдетин аткаруучу");
  assert.equal(acting("ky", "head-of-state"), "Президенттин милдетин аткаруучу");
});

test("an acting minister is named in Russian by the genitive of every office", () => {
  const { posts, postsOf, forms } = vocabularies.ru;
  for (const table of [posts, ...Object.values(postsOf)])
    for (const { before, alone } of Object.values(table))
      for (const name of [before, alone]) if (name !== "") assert.ok(forms.gen.whole?.[name], `no genitive of ${name}`);
  assert.equal(voiceOf("ru").post("foreign-minister:acting"), "Исполняющий обязанности министра иностранных дел");
});
