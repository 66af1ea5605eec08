import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bodyKinds,
  commitmentStrengths,
  encounterKinds,
  encounterStatuses,
  instrumentActions,
  instrumentKinds,
  measures,
  posts,
  statementActs,
  topics,
} from "../../read/record.ts";
import type { Participant } from "../items.ts";
import { english } from "./english.ts";
import { inForm } from "./forms.ts";
import type { InterfaceLanguage } from "./languages.ts";
import type { Told } from "./say.ts";
import { vocabularies, voiceOf } from "./voices.ts";

const who = (name: string, post: string | null, state: string | null): Participant => ({ key: name, name, post, state });
const asadov = who("Rauf Salimov", "head-of-government", "AZ");
const abishev = who("Yerlan Abishev", "head-of-government", "KZ");
const envoy = who("Timur Sadykov", "ambassador", "KZ");

const base: Told = {
  kind: "meeting",
  status: "held",
  parties: ["AZ", "KZ"],
  date: "2025-05-14",
  place: null,
  placeState: null,
  participants: [],
};
const said = (told: Partial<Told>): string => english.encounter({ ...base, ...told });

test("lists are joined as CLDR joins them, but in Kazakh, for which it has no word", () => {
  for (const { words, list } of Object.keys(vocabularies).map((language) => voiceOf(language as InterfaceLanguage))) {
    const icu = new Intl.ListFormat(words.tag, { type: "conjunction" });
    const [two, three] =
      words.language === "kk"
        ? ["B және V", "B, V және D"]
        : [
            ["B", "V"],
            ["B", "V", "D"],
          ].map((items) => icu.format(items));
    assert.equal(list(["B", "V"]), two, words.tag);
    assert.equal(list(["B", "V", "D"]), three, words.tag);
    assert.equal(list(["B"]), "B");
    assert.equal(list([]), "");
  }
});

test("encounters in a sentence", () => {
  const cases: [Partial<Told>, string][] = [
    [{ participants: [asadov, abishev], place: "Baku" }, "Prime Minister Rauf Salimov met Prime Minister Yerlan Abishev in Baku"],
    [{ participants: [envoy, asadov] }, "Prime Minister Rauf Salimov met Ambassador Timur Sadykov"],
    [{ participants: [envoy] }, "Ambassador Timur Sadykov met representatives of Azerbaijan"],
    [{}, "Representatives of Azerbaijan and Kazakhstan met"],
    [{ kind: "reception", participants: [envoy, asadov] }, "Prime Minister Rauf Salimov received Ambassador Timur Sadykov"],
    [
      { kind: "reception", status: "planned", participants: [envoy, asadov] },
      "Prime Minister Rauf Salimov will receive Ambassador Timur Sadykov",
    ],
    [{ kind: "visit", participants: [abishev], place: "AZ" }, "Prime Minister Yerlan Abishev visited Azerbaijan"],
    [
      { kind: "visit", participants: [abishev], place: "Baku", placeState: "AZ" },
      "Prime Minister Yerlan Abishev visited Azerbaijan (Baku)",
    ],
    [{ kind: "visit", status: "planned", place: "KZ" }, "Representatives of Azerbaijan will visit Kazakhstan"],
    [
      { kind: "visit", participants: [asadov, abishev] },
      "A visit between Azerbaijan and Kazakhstan took place, with Prime Minister Rauf Salimov and Prime Minister Yerlan Abishev",
    ],
    [
      { kind: "consultations", participants: [envoy], place: "Astana" },
      "Azerbaijan and Kazakhstan held consultations in Astana, with Ambassador Timur Sadykov",
    ],
    [
      { kind: "commission", status: "planned", place: "Astana" },
      "The joint commission of Azerbaijan and Kazakhstan will meet in Astana",
    ],
    [
      { kind: "call", status: "cancelled", participants: [asadov, abishev] },
      "A call between Prime Minister Rauf Salimov and Prime Minister Yerlan Abishev was called off",
    ],
    [{ kind: "summit", parties: ["org:OTS"], place: "TR" }, "The Organization of Turkic States held a summit in Türkiye"],
    [{ kind: "meeting", parties: ["US", "AZ", "AM"] }, "Representatives of the United States, Azerbaijan and Armenia met"],
    // somebody whose side is not known leaves the sides untold
    [
      { participants: [asadov, who("N. N.", null, null)] },
      "Representatives of Azerbaijan and Kazakhstan met, with Prime Minister Rauf Salimov and N. N.",
    ],
  ];
  for (const [told, sentence] of cases) assert.equal(said(told), sentence);
});

test("in Kazakh an ending stands after a hyphen where the letters of a name are others", () => {
  const received = (guest: string): string =>
    voiceOf("kk").encounter({ ...base, kind: "reception", participants: [asadov, who(guest, "head-of-government", "KZ")] });
  assert.match(received("Yerlan Abishev"), /Yerlan Abishev-ті қабылдады/);
  assert.match(received("Leyla Doğan"), /Leyla Doğan-ды қабылдады/);
  assert.match(received("Ерлан Әбішев"), /Ерлан Әбішевті қабылдады/);
});

test("what was planned for a day that has passed is told as such", () => {
  const planned: Told = { ...base, kind: "summit", status: "planned", parties: ["org:OTS"], place: "Gabala" };
  assert.equal(english.encounter(planned, "2025-05-14"), "The Organization of Turkic States will hold a summit in Gabala");
  assert.equal(
    english.encounter(planned, "2025-05-15"),
    "The Organization of Turkic States had planned to hold a summit in Gabala",
  );
});

test("every kind and status is told in every constellation, without a gap", () => {
  for (const kind of encounterKinds) {
    for (const status of encounterStatuses) {
      for (const participants of [[], [asadov], [asadov, envoy]]) {
        for (const parties of [[], ["AZ"], ["AZ", "KZ"], ["AZ", "KZ", "UZ"]]) {
          const sentence = said({ kind, status, participants, parties });
          assert.doesNotMatch(
            english.encounter({ ...base, kind, status, participants, parties }, "2030-01-01"),
            /[{}]|undefined|\s{2}/,
          );
          assert.match(sentence, /^\p{Lu}/u);
          assert.doesNotMatch(sentence, /[{}]|undefined|\s{2}/, `${kind} ${status}`);
        }
      }
    }
  }
});

test("every word of the vocabularies has a name", () => {
  const { words } = english;
  const tables: [readonly string[], Readonly<Record<string, unknown>>][] = [
    [instrumentKinds, words.instruments],
    [instrumentActions, words.actions],
    [measures, words.measures],
    [bodyKinds, words.bodies],
    [commitmentStrengths, words.strengths],
    [statementActs, words.acts],
    [topics, words.topics],
    [posts, words.posts],
  ];
  for (const [values, table] of tables) assert.deepEqual(Object.keys(table).sort(), [...values].sort());
});

test("names of states and organisations, offices, people", () => {
  assert.equal(english.party("TR"), "Türkiye");
  assert.equal(english.party("org:UN"), "United Nations");
  assert.equal(english.party("org:caspian-council"), "caspian council");
  assert.equal(english.party("QZ"), "QZ");
  assert.equal(english.parties(["US", "org:UN"]), "the United States and the United Nations");
  assert.equal(english.post("governor:former"), "Former Governor");
  assert.equal(english.post("head-of-government", "DE"), "Chancellor");
  assert.equal(english.person(who("A. B.", "minister:acting", "AZ")), "acting Minister A. B.");
  assert.equal(
    english.people([asadov, abishev, envoy, envoy]),
    "Prime Minister Rauf Salimov, Prime Minister Yerlan Abishev and 2 others",
  );
});

test("people are named as English readers know them, in whatever script a text writes them", () => {
  assert.equal(english.name("Əli Əsədov"), "Ali Asadov");
  assert.equal(english.name("Али Асадов"), "Ali Asadov");
  assert.equal(english.name("Данияр Сейітов"), "Daniyar Seyitov");
  assert.equal(english.name("Tural Məcidov"), "Tural Məcidov");
});

test("amounts", () => {
  const cases: [number, string, string][] = [
    [540_000_000, "USD", "$540 million"],
    [2_100_000_000, "KZT", "2.1 billion KZT"],
    [1500, "EUR", "€1,500"],
    [8.4, "percent", "8.4%"],
    [1, "tonne", "1 tonne"],
    [4_100_000, "tonne", "4.1 million tonnes"],
    [270, "count", "270"],
    [2, "times", "2-fold"],
    [35, "wagon", "35 wagon"],
  ];
  for (const [value, unit, words] of cases) assert.equal(english.amount(value, unit), words);
  assert.equal(english.figure({ value: 18, unit: "percent", sense: "increase" }), "up by 18%");
});

test("distances from a day", () => {
  assert.equal(english.distance("2025-06-20", "2025-06-20"), "today");
  assert.equal(english.distance("2025-06-20", "2025-06-30"), "in 10 days");
  assert.equal(english.distance("2025-06-20", "2025-03-31"), "3 months ago");
  assert.equal(english.distance("2025-06-20", "2030-12-31"), "in 6 years");
});

test("names take the endings of each language, with its harmony", () => {
  const place = (language: InterfaceLanguage, where: string) => {
    const { forms } = vocabularies[language];
    return [inForm(where, forms.in), inForm(where, forms.to)].join(" ");
  };
  const cases: [InterfaceLanguage, string, string][] = [
    ["az", "Bakı", "Bakıda Bakıya"],
    ["az", "Daşkənd", "Daşkənddə Daşkəndə"],
    ["az", "ABŞ", "ABŞ-da ABŞ-a"],
    ["az", "Səudiyyə Ərəbistanı", "Səudiyyə Ərəbistanında Səudiyyə Ərəbistanına"],
    ["uz", "Iroq", "Iroqda Iroqqa"],
    ["uz", "Bishkek", "Bishkekda Bishkekka"],
    ["az", "BMT", "BMT-də BMT-yə"],
    ["az", "Baham adaları", "Baham adalarında Baham adalarına"],
    ["az", "Afrika Birliyi", "Afrika Birliyində Afrika Birliyinə"],
    ["kk", "Астана", "Астанада Астанаға"],
    ["kk", "Бішкек", "Бішкекте Бішкекке"],
    ["kk", "Беларусь", "Беларусьте Беларуське"],
    ["kk", "Сеул", "Сеулде Сеулге"],
    ["kk", "Сингапур", "Сингапурда Сингапурға"],
    ["kk", "ТМД", "ТМД-да ТМД-ға"],
    ["ky", "Беларусь", "Беларуста Беларуска"],
    ["ky", "НАТО", "НАТОдо НАТОго"],
    ["tr", "Seul", "Seul’de Seul’e"],
    ["tr", "UNESCO", "UNESCO’da UNESCO’ya"],
    ["tr", "Fildişi Sahili", "Fildişi Sahili’nde Fildişi Sahili’ne"],
    ["ru", "Египет", "Египте Египет"],
    ["ru", "Республика Корея", "Республике Корея Республику Корея"],
    ["ru", "Соломоновы Острова", "Соломоновых Островах Соломоновы Острова"],
    ["ru", "Никарагуа", "Никарагуа Никарагуа"],
    ["ru", "Санкт-Петербург", "Санкт-Петербурге Санкт-Петербург"],
    ["ky", "Ош", "Ошто Ошко"],
    ["ky", "Токио", "Токиодо Токиого"],
    ["ky", "Чүй", "Чүйдө Чүйгө"],
    ["ky", "Нарын", "Нарында Нарынга"],
    ["tr", "Paris", "Paris’te Paris’e"],
    ["tr", "Taşkent", "Taşkent’te Taşkent’e"],
    ["tr", "Avrupa Birliği", "Avrupa Birliği’nde Avrupa Birliği’ne"],
    ["ru", "Турция", "Турции Турцию"],
    ["ru", "Южная Корея", "Южной Корее Южную Корею"],
    ["ru", "Казань", "Казани Казань"],
    ["ru", "Шанхай", "Шанхае Шанхай"],
    ["ru", "США", "США США"],
  ];
  for (const [language, where, forms] of cases) assert.equal(place(language, where), forms, `${language}: ${where}`);
  const of = (state: string) => inForm(state, vocabularies.ru.forms.of);
  assert.deepEqual(["Казахстан", "Турция", "Китай", "Беларусь", "Саудовская Аравия", "Босния и Герцеговина", "Перу"].map(of), [
    "Казахстана",
    "Турции",
    "Китая",
    "Беларуси",
    "Саудовской Аравии",
    "Боснии и Герцеговины",
    "Перу",
  ]);
});

test("dates as each language writes them", () => {
  const cases: [InterfaceLanguage, string, string][] = [
    ["az", "2023", "2023-cü il"],
    ["az", "../2026", "2026-cı ilədək"],
    ["tr", "203X", "2030’lu yıllar"],
    ["az", "2025-11-05", "5 noyabr 2025-ci il"],
    ["az", "2026-03", "2026-cı ilin mart ayı"],
    ["az", "2023-03/..", "2023-cü ilin mart ayından"],
    ["ky", "XXXX-06-03", "3-июнь (жылы белгисиз)"],
    ["uz", "2025-03-12/2025-03-15", "2025-yil 12–15-mart"],
    ["kk", "2025-09/..", "2025 жылғы қыркүйектен бастап"],
    ["ky", "2025-06-03", "2025-жылдын 3-июну"],
    ["ru", "2025-03-12", "12 марта 2025 года"],
    ["ru", "2025-03", "март 2025 года"],
    ["ru", "../2025-03", "до марта 2025 года"],
  ];
  for (const [language, edtf, words] of cases) assert.equal(voiceOf(language).date(edtf), words);
});

test("numbers and plurals as each language writes them", () => {
  const ru = voiceOf("ru");
  const { texts } = ru.words.ui.counts;
  assert.deepEqual(
    [1, 3, 11, 21, 112].map((n) => ru.count(texts, n)),
    ["1 текст", "3 текста", "11 текстов", "21 текст", "112 текстов"],
  );
  assert.equal(ru.amount(2_345_671, "tonne").replaceAll("\u00a0", " "), "2,35 миллиона тонн");
  assert.equal(voiceOf("tr").amount(8.4, "percent"), "%8,4");
  assert.equal(voiceOf("az").amount(540_000_000, "USD").replaceAll("\u00a0", " "), "540 milyon ABŞ dolları");
});

test("in Russian, verbs agree with who travels and speaks, and documents with what became of them", () => {
  const ru = voiceOf("ru");
  const visit = (told: Partial<Told>): string =>
    ru.encounter({ ...base, kind: "visit", place: "Almaty", placeState: "KZ", ...told });
  const [man, woman] = [who("Рауф Салимов", "minister", "AZ"), who("Лейла Гусейнли", "minister", "AZ")];
  const cases: [Partial<Told>, string][] = [
    [{}, "Представители Азербайджана посетили Казахстан (Алматы)"],
    [{ participants: [man] }, "Министр Рауф Салимов посетил Казахстан (Алматы)"],
    [{ participants: [woman] }, "Министр Лейла Гусейнли посетила Казахстан (Алматы)"],
    [{ participants: [man, woman] }, "Министр Рауф Салимов и министр Лейла Гусейнли посетили Казахстан (Алматы)"],
    [{ participants: [who("Zx Qx", "minister", "AZ")] }, "Министр Zx Qx – визит в Казахстан (Алматы)"],
    [{ status: "planned", participants: [woman] }, "Министр Лейла Гусейнли посетит Казахстан (Алматы)"],
    [{ status: "cancelled" }, "Отменён визит представителей Азербайджана в Казахстан (Алматы)"],
    [{ kind: "summit", parties: ["AZ", "KZ", "TR"] }, "В Алматы прошёл саммит с участием Азербайджана, Казахстана и Турции"],
    [
      { kind: "ceremony", parties: ["AZ", "KZ"], participants: [man] },
      "В Алматы Азербайджан и Казахстан провели церемонию; участник: министр Рауф Салимов",
    ],
  ];
  for (const [told, words] of cases) assert.equal(visit(told), words);
  assert.equal(ru.statement({ act: "thank", speaker: null, side: ["AZ"] }), "Азербайджан благодарит");
  assert.equal(ru.statement({ act: "condemn", speaker: null, side: ["US"] }), "США осуждают");
  assert.equal(ru.statement({ act: "discuss", speaker: null, side: ["AZ", "KZ"] }), "Азербайджан и Казахстан обсуждают");
  assert.equal(
    ru.instrument({ kind: "agreement", action: "signed", date: "2025-05-14" }),
    "Соглашение подписано, 14 мая 2025 года",
  );
  assert.equal(ru.instrument({ kind: "programme", action: "adopted", date: null }), "Программа принята");
  assert.equal(ru.date("XXXX-05-13/XXXX-05-14"), "13–14 мая (год неизвестен)");
});

test("what several sides held names them as the language writes a list, without brackets", () => {
  const summit = {
    kind: "summit",
    status: "held",
    parties: ["AZ", "KZ", "TR"],
    date: null,
    place: null,
    placeState: null,
  } as const;
  const said = (language: Parameters<typeof voiceOf>[0], more: Partial<Told> = {}) =>
    voiceOf(language).encounter({ ...summit, parties: [...summit.parties], participants: [], ...more });
  assert.equal(said("az"), "Azərbaycan, Qazaxıstan və Türkiyənin iştirakı ilə zirvə görüşü keçirilib");
  assert.equal(
    said("az", { parties: ["TR", "TM", "US"] }),
    "Türkiyə, Türkmənistan və ABŞ-ın iştirakı ilə zirvə görüşü keçirilib",
  );
  assert.equal(said("az", { parties: ["org:OTS"] }), "Türk Dövlətləri Təşkilatının iştirakı ilə zirvə görüşü keçirilib");
  assert.equal(said("uz", { status: "cancelled" }), "Ozarbayjon, Qozogʻiston va Turkiya ishtirokidagi sammit bekor qilindi");
  assert.equal(said("kk", { place: "Baku" }), "Бакуде Әзербайжан, Қазақстан және Түркия қатысқан саммит өтті");
  assert.equal(said("ky", { kind: "ministerial" }), "Азербайжан, Казакстан жана Түркия катышкан министрлердин жолугушуусу өттү");
  assert.equal(said("tr", { status: "planned" }), "Azerbaycan, Kazakistan ve Türkiye’nin katılımıyla zirve yapılacak");
  assert.equal(
    said("tr", { parties: ["AZ", "org:OTS"], kind: "ceremony" }),
    "Azerbaycan ve Türk Devletleri Teşkilatı tören düzenledi",
  );
  assert.equal(said("tr", { parties: ["HU", "KZ", "KR"] }), "Macaristan, Kazakistan ve Güney Kore’nin katılımıyla zirve yapıldı");
  for (const language of ["az", "uz", "kk", "ky", "tr"] as const)
    for (const kind of ["summit", "ministerial", "conference", "commission", "ceremony"] as const)
      for (const status of ["held", "planned", "cancelled"] as const)
        for (const parties of [[], ["AZ", "KZ", "UZ"]])
          assert.doesNotMatch(said(language, { kind, status, parties }), /[()]/, `${language} ${kind} ${status}`);
});
