import assert from "node:assert/strict";
import { test } from "node:test";
import { compareNames, type NameMatch } from "./match.ts";
import { foldName } from "./names.ts";

/** Compares two names, each "language: name". */
function compare(one: string, other: string): NameMatch {
  const fold = (named: string) => foldName(named.slice(named.indexOf(":") + 2), named.slice(0, named.indexOf(":")));
  return compareNames(fold(one), fold(other));
}
function assertSame(pairs: readonly (readonly [string, string])[]): void {
  for (const [one, other] of pairs) {
    const { score, reasons } = compare(one, other);
    assert.ok(score >= 0.5, `${one} | ${other}: ${score}, ${reasons.join(", ")}`);
  }
}
function assertOther(pairs: readonly (readonly [string, string])[]): void {
  for (const [one, other] of pairs) {
    const { score, reasons } = compare(one, other);
    assert.ok(score < 0.5, `${one} | ${other}: ${score}, ${reasons.join(", ")}`);
  }
}

test("one person in several languages and scripts", () => {
  assertSame([
    ["ru: Шавкат Мирзиёев", "uz: Shavkat Mirziyoyev"],
    ["tk: Şawkat Mirziýoýew", "tr: Şevket Mirziyoyev"],
    ["de: Schawkat Mirzijojew", "en: Shavkat Mirziyoyev"],
    ["kk: Қасым-Жомарт Тоқаев", "en: Kassym-Jomart Tokayev"],
    ["uz: Qosim-Jomart To‘qayev", "tr: Kasım Cömert Tokayev"],
    ["az: İlham Əliyev", "tk: Ilham Aliýew"],
    ["kk: Ілхам Әлиев", "uz: Ilhom Aliyev"],
    ["tr: Gurbangulu Berdimuhamedov", "kk: Гурбангулы Бердімұхамедов"],
    ["tr: Sadır Caparov", "ru: Садыр Жапаров"],
    ["uz: Rajab Toyyib Erdo‘g‘an", "kk: Режеп Тайып Ердоған"],
    ["tr: Cevdet Yılmaz", "ru: Джевдет Йылмаз"],
    ["tk: Jeýhun Baýramow", "az: Ceyhun Bayramov"],
    ["az: Bəxtiyor Səidov", "uz: Baxtiyor Saidov"],
    ["az: Murat Nurtleu", "kk: Мұрат Нұртілеу"],
    ["uz: Jamshid Xo‘jayev", "ru: Джамшид Ходжаев"],
    ["tk: Başimmyrat Hojamämmedow", "ru: Башиммурат Ходжамамедов"],
    ["az-Cyrl: Ҹавад Гулијев", "az: Cavad Quliyev"],
    ["ru: Си Цзиньпин", "en: Xi Jinping"],
  ]);
});

test("given names lengthened by bek or jan, and variants of one name", () => {
  assertSame([
    ["ky: Нурлан Сапаров", "ru: Нурланбек Сапаров"],
    ["uz: Davlat Rahimov", "az: Dövlət Rəhimov"],
    ["kk: Жұсіп Омаров", "tr: Yusuf Omarov"],
  ]);
});

test("in any order, with patronymic or initials or without", () => {
  assertSame([
    ["kk: Қасым-Жомарт Кемелұлы Тоқаев", "ru: Токаев, Касым-Жомарт Кемелевич"],
    ["az: İlham Heydər oğlu Əliyev", "ru: Алиев, Ильхам Гейдар оглы"],
    ["ru: Мирзиёев Ш.М.", "en: Shavkat Mirziyoyev"],
    ["ru: С.В. Лавров", "az: Sergey Lavrov"],
    ["ru: Ким Юрий Викторович", "en: Yuri Kim"],
    ["ky: Улан Ниязбек уулу", "ru: Ниязбек уулу Улан"],
    ["uz: Dilnoza Anvar qizi Karimova", "en: Dilnoza Karimova"],
    ["en: Pompidou Georges", "az: Jorj Pompidu"],
    ["en: H.E. Mr. Hakan Fidan", "tr: Sayın Hakan Fidan"],
    ["en: Miguel Díaz-Canel", "az: Migel Dias Kanel"],
  ]);
});

test("relatives and namesakes stay apart", () => {
  assertOther([
    ["az: İlham Əliyev", "ru: Гейдар Алиев"],
    ["az: İlham Əliyev", "ru: Мехрибан Алиева"],
    ["tk: Serdar Berdimuhamedow", "ru: Гурбангулы Бердымухамедов"],
    ["ru: Дарига Назарбаева", "en: Nursultan Nazarbayev"],
    ["ru: Рустам Эмомали", "uz: Emomali Rahmon"],
    ["az: Əli Əhməd oğlu Məmmədov", "ru: Мамедов, Али Гасан оглы"],
    ["ru: Иванов Петр Сергеевич", "kk: Иванов Петр Андреевич"],
    ["en: Murat Aliyev", "az: Marat Əliyev"],
    ["en: Farid Ahmadov", "ru: Фархад Ахмадов"],
    ["uz: Murodjon Azimov", "en: Jamshid Azimov"],
  ]);
});

test("the sexes stay apart, also where only endings tell them", () => {
  assertOther([
    ["ru: Александр Петров", "en: Aleksandra Petrova"],
    ["az: Samir Əliyev", "ru: Самира Алиева"],
    ["ru: Алиева Фарида", "az: Fərid Əliyev"],
  ]);
});

test("initials that contradict are hard evidence, those that agree are little", () => {
  assertOther([["ru: В. Лавров", "az: Sergey Lavrov"]]);
  const told = compare("ru: Сергей Лавров", "az: Sergey Lavrov").score;
  const short = compare("ru: С. Лавров", "az: Sergey Lavrov").score;
  assert.ok(short < told && short >= 0.5);
});

test("a patronymic left out is no evidence, one that agrees is, one that differs is hard evidence against", () => {
  const none = compare("ru: Мурат Садыков", "en: Murat Sadykov").score;
  assert.equal(compare("ru: Мурат Асанович Садыков", "en: Murat Sadykov").score, none);
  assert.ok(compare("ru: Мурат Асанович Садыков", "kk: Мұрат Асанұлы Садықов").score > none);
  assert.ok(compare("ru: Мурат Асанович Садыков", "kk: Мұрат Ерланұлы Садықов").score < 0.3);
});

test("the family name counts more than the given name", () => {
  const given = compare("en: Timur Sarbasov", "ru: Тимур Ногойбаев").score;
  assert.ok(given < 0.01);
  assertOther([["en: Ali Hasanov", "az: Həsən Əliyev"]]);
});

test("the same in both directions, and the same each time", () => {
  for (const [one, other] of [
    ["ru: Иванов П. С.", "uz: Pyotr Ivanov"],
    ["tr: Ali Fethi Okan", "az: Əli Okan"],
    ["ky: Нурбек", "kk: Нұрбек Сапаров"],
    ["en: Chen Shui-bian", "ru: Чэнь Шуйбянь"],
  ]) {
    assert.deepEqual(compare(one, other), compare(other, one));
    assert.deepEqual(compare(one, other), compare(one, other));
  }
});

test("whatever stands for a name is compared without harm", () => {
  const odd = ["", " ", ",", "...", "oğlu", "-", "А.", "李明", "x".repeat(10_000), "Ада ".repeat(500), "oğlu qızı ұлы", "\ud800"];
  for (const one of odd)
    for (const other of odd) {
      const { score } = compare(`en: ${one}`, `ru: ${other}`);
      assert.ok(score >= 0 && score <= 1, `${one} | ${other}`);
    }
});
