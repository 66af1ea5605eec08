import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusLines } from "../../../test/lines.ts";
import { languageOf } from "../../lang/index.ts";
import type { LanguageTag } from "../../lang/tags.ts";
import { pageOf } from "../page.ts";
import { read, sceneOf } from "../read.ts";
import { readerOf } from "../reader.ts";
import { topicsOf } from "./topic.ts";

const corpus = corpusLines(new URL("topic.corpus.txt", import.meta.url));

for (const { line, known } of corpus) {
  const [tag, rest] = line.split(" | ");
  const [text, expected] = rest.split(" → ");
  test(`${tag}: ${text}`, known, () => {
    const language = languageOf(tag as LanguageTag);
    assert.ok(language);
    const scene = sceneOf(pageOf(text, tag as LanguageTag, readerOf(language.code), "2025-06-10"));
    const found = topicsOf(scene);
    assert.equal(found.join(" ") || "-", expected);
  });
}

const shortPages: Readonly<Partial<Record<LanguageTag, string>>> = {
  az: "Gənclər üçün proqram\n15 fevral 2024\n\nAzərbaycan Təhsil Fondu və Türkiyə Kültür Nazirliyi Bakıda protokol imzalayıblar. İyul ayında Trabzonda 80 uşaq üçün düşərgə açılacaq.",
  ru: "Прокуроры договорились\n10 марта 2024\n\nПрокуратуры Казахстана и Таджикистана подписали план работы. Совместный учебный курс откроется осенью в Алма-Ате.",
  ky: "Жол оңдолот\n11-декабрь, 2024-жыл\n\nКыргызстандын жана Тажикстандын транспорт министрликтери протоколго кол коюшту. Эки тарап жолду 2025-жылдын аягына чейин бүтүрөт.",
};

for (const [language, text] of Object.entries(shortPages) as [LanguageTag, string][]) {
  test(`a short page on which bodies of two states sign is about relations: ${language}`, () => {
    const { commitments, instruments } = read(text, { id: "x", language });
    assert.equal(instruments.length, 1);
    assert.equal(commitments.length, 1);
  });
}

test("a page on which regions of two states agree is about relations", () => {
  const text =
    "Xorazmda uchrashuv\n1-noyabr 2023\n\nXorazm viloyati hokimi Lebap viloyati rahbari bilan uchrashdi. Qoʻshma bozorni 2024-yil mart oyida ochishga kelishildi.";
  assert.equal(read(text, { id: "x", language: "uz-Latn" }).commitments.length, 1);
});

test("a contract with a man of another state makes no page one about relations", () => {
  const text =
    "Новый тренер сборной\n10 марта 2024\n\nФедерация футбола Казахстана подписала контракт с итальянским тренером. Осенью в Алма-Ате откроется новый стадион.";
  const { commitments, instruments } = read(text, { id: "x", language: "ru" });
  assert.equal(commitments.length + instruments.length, 0);
});

const tied: readonly (readonly [LanguageTag, string])[] = [
  ["az", "Azərbaycan və Moldova baytarlıq haqqında protokolu uğurla icra edir."],
  ["tr", "Azerbaycan ile Moldova arasındaki veterinerlik protokolü uygulanıyor."],
  ["tk", "Azerbaýjan bilen Moldowanyň arasyndaky weterinariýa hakynda teswirnama durmuşa geçirilýär."],
  ["uz-Latn", "Ozarbayjon va Moldova veterinariya to‘g‘risidagi protokolni amalga oshirmoqda."],
  ["uz-Cyrl", "Озарбайжон ва Молдова ветеринария тўғрисидаги протоколни амалга оширмоқда."],
  ["kk", "Әзербайжан мен Молдова ветеринария туралы хаттаманы жүзеге асыруда."],
  ["ky", "Азербайжан менен Молдова ветеринария жөнүндө протоколду ишке ашырууда."],
  ["ru", "Азербайджан и Молдавия выполняют протокол о ветеринарном надзоре."],
  ["en", "Azerbaijan and Moldova are implementing the protocol on veterinary control."],
];
for (const [language, text] of tied) {
  test(`a page on a paper of two states that its sentence names is about relations: ${language}`, () => {
    const { instruments } = read(text, { id: "x", language, published: "2025-04-03" });
    assert.deepEqual(
      instruments.map((i) => `${i.kind} ${i.action} ${[...i.parties].sort()}`),
      ["protocol implementing AZ,MD"],
    );
  });
}

const undertaken: readonly (readonly [LanguageTag, string, number])[] = [
  [
    "tr",
    "Priştine'ye kütüphane\n3 Nisan 2025\n\nTürkiye, Arnavutluk'un Elbasan kentinde bir çocuk kütüphanesi açacak. Raflarda on bin kitap olacak.",
    1,
  ],
  [
    "uz-Latn",
    "Chegarada yangi tartib\n3.04.2025\n\nO‘zbekiston – Tojikiston chegarasidagi post may oyidan kechasi ham ishlaydi. Hozircha u soat 20:00 da yopiladi.",
    1,
  ],
  [
    "en",
    "New ferry across the lake\n3 April 2025\n\nTurkmenistan and Iran will run a ferry across the reservoir from June. Until now people have used boats.",
    1,
  ],
  [
    "kk",
    "Балаларға кітап\n2025 жылғы 3 сәуір\n\nМоңғолиядағы қазақ мектептеріне Қазақстан екі мың оқулық жібереді. Бұл мектептерде төрт жүз бала оқиды.",
    1,
  ],
];
for (const [language, text, least] of undertaken) {
  test(`a page on what one state will do in another is about relations, though nobody meets: ${language}`, () => {
    assert.ok(read(text, { id: "x", language }).commitments.length >= least);
  });
}

const elsewhere: Readonly<Partial<Record<LanguageTag, string>>> = {
  en: "Harvest of apples\n3 October 2025\n\nThe orchards of Guba gave 90 thousand tonnes of apples this year. Saplings had been bought in Italy. The district will plant two hundred more hectares in spring.",
  ky: "Футбол\n3-октябрь 2025\n\nКыргызстандын курамасы футбол боюнча Омандын командасын утту. Чемпионаттын кийинки оюнунда Кыргызстан Иордания менен Бишкекте ойнойт.",
  tr: "Yeni alışveriş merkezi\n3 Ekim 2025\n\nKayseri'de dört katlı bir alışveriş merkezi açıldı. Mağazalarda İtalya'dan gelen ayakkabılar satılıyor. Merkez yılbaşına kadar bir de sinema açacak.",
};
for (const [language, text] of Object.entries(elsewhere) as [LanguageTag, string][]) {
  test(`a page that names another state in passing is about no relations: ${language}`, () => {
    const { commitments, encounters } = read(text, { id: "x", language });
    assert.equal(commitments.length + encounters.length, 0);
  });
}

const headed: Readonly<Record<string, string>> = {
  az: "Gürcüstanla ticarət artır\n\nİlin on ayında dövriyyə 520 milyon dollara çatıb. İxrac 340 milyon dollar təşkil edib. İdxal 180 milyon dollara düşüb.",
  "uz-Latn":
    "Pokiston bilan savdo\n\nO‘n oyda tovar aylanmasi 404 mln dollarga yetdi. Eksport 300 mln dollar bo‘ldi. Import 104 mln dollarni tashkil etdi.",
  "uz-Cyrl":
    "Покистон билан савдо\n\nЎн ойда товар айланмаси 404 млн долларга етди. Экспорт 300 млн доллар бўлди. Импорт 104 млн долларни ташкил этди.",
  kk: "Моңғолиямен сауда өсті\n\nОн айда тауар айналымы 192 млн долларға жетті. Экспорт 150 млн доллар болды. Импорт 42 млн долларды құрады.",
  ky: "Монголия менен соода өстү\n\nОн айда товар жүгүртүү 192 млн долларга жетти. Экспорт 150 млн доллар болду. Импорт 42 млн долларды түздү.",
  tk: "Owganystan bilen söwda artýar\n\nOn aýda haryt dolanyşygy 480 million dollara ýetdi. Eksport 400 million dollara barabar boldy. Import 80 million dollar boldy.",
  tr: "Gürcistan ile ticaret artıyor\n\nOn ayda ticaret hacmi 520 milyon dolara ulaştı. İhracat 340 milyon dolar oldu. İthalat 180 milyon dolara geriledi.",
  ru: "Торговля Казахстана с Монголией растёт\n\nЗа десять месяцев товарооборот достиг 192 млн долларов. Экспорт составил 150 млн долларов. Импорт снизился до 42 млн долларов.",
  en: "Kazakhstan's trade with Mongolia grows\n\nOver ten months turnover reached $192 million. Exports amounted to $150 million. Imports fell to $42 million.",
};

for (const [language, text] of Object.entries(headed) as [LanguageTag, string][])
  test(`a page of figures whose headline alone names the other side is about relations: ${language}`, () => {
    const { figures } = read(text, { id: "x", language });
    assert.deepEqual(
      figures.map((f) => f.measure),
      ["trade-turnover", "exports", "imports"],
    );
  });

test("a page of freight on a way through states is about relations, and one of two sentences", () => {
  const way =
    "Trans-Caspian route: results\n\nSome 4.9 million tonnes of cargo moved along the Trans-Caspian International Transport Route. " +
    "Container traffic reached 76,900 TEU. Kazakhstan Temir Zholy and Azerbaijan Railways are content.";
  assert.equal(read(way, { id: "x", language: "en" }).figures.length, 2);
  const short = "Saudi Arabia has given Uzbekistan $640 million for 11 projects. It is a matter of hospitals.";
  assert.ok(read(short, { id: "x", language: "en" }).figures.length > 0);
  const match =
    "Uzbekistan beat Kyrgyzstan 3:1 before 12,000 people in Tashkent. The football match was the second goal feast of the cup.";
  assert.equal(read(match, { id: "x", language: "en" }).figures.length, 0);
});

const ratifying: Readonly<Partial<Record<LanguageTag, string>>> = {
  az: "Milli Məclis Azərbaycan ilə Gürcüstan arasında sərhəd haqqında sazişi üç oxunuşda ratifikasiya edib. Lehinə 90 səs verilib.",
  "uz-Latn": "Senat Oʻzbekiston va Tojikiston oʻrtasidagi chegara toʻgʻrisidagi shartnomani ratifikatsiya qildi.",
  "uz-Cyrl": "Сенат Ўзбекистон ва Тожикистон ўртасидаги чегара тўғрисидаги шартномани ратификация қилди.",
  kk: "Сенат отырысында Қазақстан мен Түркіменстан арасындағы шекара туралы келісімді ратификациялау жөніндегі заң қабылданды.",
  ky: "Жогорку Кеңеш бүгүн, 14-майдагы жалпы жыйынында кыргыз-тажик чек арасы боюнча келишимди үч окуудан ратификациялады.",
  tk: "Mejlis Türkmenistan bilen Gazagystanyň arasyndaky serhet hakynda şertnamany tassyklady.",
  tr: "TBMM, Türkiye ile Gürcistan arasındaki sınır anlaşmasını 250 oyla onayladı.",
  ru: "Сенат ратифицировал соглашение между Казахстаном и Таджикистаном о границе. За него подано 40 голосов.",
  en: "The Senate ratified a border agreement between Kazakhstan and Tajikistan by 40 votes.",
};

for (const [language, text] of Object.entries(ratifying) as [LanguageTag, string][]) {
  test(`a page on which a parliament ratifies what two states signed is about relations, and votes are no figures: ${language}`, () => {
    const { encounters, figures, instruments } = read(text, { id: "x", language, published: "2025-05-14" });
    assert.deepEqual(
      instruments.map((i) => `${i.action} ${i.parties.length}`),
      ["ratified 2"],
    );
    assert.deepEqual([encounters.length, figures.length], [0, 0]);
  });
}
