import assert from "node:assert/strict";
import { test } from "node:test";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

/** What leads a list, and its items without the marks before and after them. */
const lists: readonly [LanguageTag, lead: string, items: readonly string[]][] = [
  [
    "az",
    "Nazir Tural Nəbizadə Gürcüstanın naziri Levan Maisuradzeni qəbul edib. Razılaşmaya görə",
    ["birgə xəstəxananın təməli 2027-ci ilin yazında qoyulacaq", "nazirlər noyabrda Batumidə görüşəcəklər"],
  ],
  [
    "uz-Latn",
    "Vazir Rustam Aliyev Gruziya vaziri Levan Maisuradzeni qabul qildi. Kelishuvga koʻra",
    ["qoʻshma shifoxonaning poydevori 2027-yil bahorida qoʻyiladi", "vazirlar noyabrda Batumida uchrashadi"],
  ],
  [
    "kk",
    "Министр Арман Бейсенов Грузияның министрі Леван Майсурадзені қабылдады. Келісімге сәйкес",
    ["бірлескен аурухананың іргетасы 2027 жылдың көктемінде қаланады", "министрлер қарашада Батумиде кездеседі"],
  ],
  [
    "tr",
    "Bakan Selin Aydın, Gürcistan Bakanı Levan Maisuradze'yi kabul etti. Buna göre",
    ["ortak hastanenin temeli 2027 baharında atılacak", "iki bakan kasımda Batum'da bir araya gelecek"],
  ],
  [
    "ru",
    "Министр Казахстана Арман Бейсенов принял министра Грузии Левана Майсурадзе. Стороны условились",
    ["фундамент совместной больницы заложат весной 2027 года", "министры встретятся в ноябре в Батуми"],
  ],
  [
    "en",
    "Kazakh Minister Arman Beisenov received Georgian Minister Levan Maisuradze. It was agreed that",
    ["the foundation of the joint hospital will be laid in spring 2027", "the ministers will meet in Batumi in November"],
  ],
];

const dues = (text: string, language: LanguageTag) =>
  read(text, { id: "list", language, published: "2026-05-20" }).commitments.flatMap(({ due }) => due ?? []);

for (const [language, lead, items] of lists)
  test(`${language}: items of a list tell, whatever they end in`, () => {
    for (const [mark, end] of [
      ["•", ","],
      ["–", ";"],
      ["-", ""],
    ])
      assert.deepEqual(
        dues(`${lead}:\n${items.map((item) => `${mark} ${item}`).join(`${end}\n`)}${end && "."}`, language),
        ["2027-03/2027-05", "2026-11"],
        `${mark} … ${end}`,
      );
  });

test("lines that nothing leads are links and labels", () => {
  const [, lead, items] = lists.at(-1)!;
  assert.deepEqual(
    dues(`${lead.slice(0, lead.indexOf(". ") + 1)}\nMore on this\n${items.map((item) => `• ${item}`).join("\n")}`, "en"),
    [],
  );
});
