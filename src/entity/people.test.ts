import assert from "node:assert/strict";
import { test } from "node:test";
import { type Mention, samePeople } from "./people.ts";

/** "language: name, post, state, day"; a dash where nothing is told. */
function mention(told: string): Mention {
  const [language, rest] = told.split(": ");
  const [name, post, state, day] = rest.split(", ").map((part) => (part === "-" ? null : part));
  return { language, name: name!, post: post ?? null, state: state ?? null, day: day ?? null };
}
const grouped = (...told: string[]) => samePeople(told.map(mention));

test("one person in many spellings", () => {
  assert.deepEqual(
    grouped(
      "kk: Дәурен Омаров, minister, KZ, 2024-03-01",
      "ru: Даурен Омаров, minister, KZ, 2024-03-02",
      "tr: Devran Kaya, minister, TR, 2024-03-02",
      "en: Dauren Omarov, minister, KZ, 2024-04-02",
      "uz-Latn: Davran Kaya, minister, TR, 2024-03-03",
      "ru: Омаров Даурен Серикович, deputy-minister, KZ, 2022-03-02",
    ),
    [
      [0, 1, 3, 5],
      [2, 4],
    ],
  );
});

test("a letter that is silent in one language and a g in another keeps nobody apart", () => {
  const oneMan = [
    "kk: Мұрат Сағындықов, minister, KZ",
    "en: Murat Sagyndykov, minister, KZ",
    "ru: Мурат Сагындыков, minister, KZ",
  ];
  assert.equal(grouped(...oneMan).length, 1);
  assert.equal(
    grouped("tr: Kerem Doğan, minister, TR", "ru: Керем Доган, minister, TR", "en: Kerem Dogan, minister, TR").length,
    1,
  );
});

test("namesakes of two states and relatives stay apart", () => {
  assert.equal(grouped("az: Elnur Həsənov, minister, AZ", "uz-Latn: Elnur Hasanov, ambassador, UZ").length, 2);
  assert.equal(grouped("az: Elnur Həsənov, minister, AZ", "ru: Сабир Гасанов, minister, AZ").length, 2);
  assert.equal(grouped("az: Elnur Həsənov, minister, AZ", "ru: Эльнура Гасанова, minister, AZ").length, 2);
});

test("of several who bear one name each has the spellings that fit his office, and nobody is joined with a namesake", () => {
  const told = [
    "tk: Merdan Orazow, ambassador, TM, 2024-01-01",
    "tk: Merdan Orazow, minister, TM, 2024-02-01",
    "ru: Мердан Оразов, minister, TM, 2024-03-01",
    "az: Merdan Orazov, ambassador, TM, 2024-04-01",
  ].map(mention);
  assert.deepEqual(samePeople(told), [[0, 1, 2, 3]]);
  const apart = told.map((one, i) => (i < 2 ? { ...one, bearer: one.post } : one));
  assert.deepEqual(samePeople(apart), [
    [0, 3],
    [1, 2],
  ]);
  // unless somebody said that they are one
  assert.deepEqual(samePeople(apart.map((one, i) => (i < 2 ? { ...one, decided: "7" } : one))), [[0, 1, 2, 3]]);
});

test("short names join the one whose office and days fit", () => {
  const known = [
    "az: Elnur Həsənov, head-of-state, AZ, 2020-01-01",
    "az: Sabir Həsənov, head-of-state, AZ, 1995-01-01",
    "az: Nigar Həsənova, minister, AZ, 2020-01-01",
  ];
  assert.deepEqual(grouped(...known, "ru: Гасанов, head-of-state, AZ, 2019-06-01")[0], [0, 3]);
  assert.deepEqual(grouped(...known, "ru: Гасанов, head-of-state, AZ, 1996-06-01")[1], [1, 3]);
  assert.deepEqual(grouped(...known, "ru: Э. Гасанов, -, AZ, 2019-06-01")[0], [0, 3]);
});

test("short names that fit two or nobody stay by themselves", () => {
  const known = ["az: Elnur Həsənov, -, AZ, 2020-01-01", "az: Eldar Həsənov, -, AZ, 2020-01-01"];
  assert.deepEqual(grouped(...known, "ru: Э. Гасанов, -, AZ, 2019-06-01"), [[0], [1], [2]]);
  assert.deepEqual(grouped(...known, "ru: Гасанов, -, TM, 2019-06-01"), [[0], [1], [2]]);
});

test("the order of mentions changes nothing", () => {
  const told = [
    "az: Elnur Həsənov, minister, AZ, 2020-01-01",
    "ru: Э. Гасанов, minister, AZ, 2020-02-01",
    "en: Elnur Hasanov, -, AZ, 2020-02-01",
    "en: Sabir Hasanov, minister, AZ, 2010-02-01",
    "ru: Гасанов, minister, AZ, 2011-02-01",
  ];
  const names = (groups: number[][], list: string[]) => groups.map((g) => g.map((i) => list[i]).sort()).sort();
  const back = told.toReversed();
  assert.deepEqual(names(grouped(...told), told), names(grouped(...back), back));
});

test("thousands of names are grouped without a hang", { timeout: 120_000 }, () => {
  const syllables = ["ba", "der", "kan", "lo", "mir", "nas", "tur", "zel", "gul", "shah", "vel", "ros"];
  const word = (n: number) => syllables[n % 12] + syllables[Math.floor(n / 12) % 12] + syllables[Math.floor(n / 144) % 12];
  const many = Array.from({ length: 5_000 }, (_, i) => mention(`en: ${word(i)} ${word((i * 7) % 1500)}ov, minister, AZ`));
  const groups = samePeople(many);
  assert.ok(groups.length > 500);
  assert.equal(groups.flat().length, many.length);
});
