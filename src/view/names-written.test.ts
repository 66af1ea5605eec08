import assert from "node:assert/strict";
import { test } from "node:test";
import { writtenName } from "./names-written.ts";
import { interfaceLanguages } from "./say/languages.ts";
import { voiceOf } from "./say/voices.ts";

const spelled = (...names: [name: string, language: string, texts?: number][]) =>
  names.map(([name, language, texts = 1]) => ({ name, language, texts }));

test("a person is written as the readers of a language write, as far as texts do so", () => {
  const one = spelled(["Səməd Orucov", "az", 9], ["Samad Orujov", "uz-Latn"], ["Самед Оруджев", "ru"], ["Samet Orucov", "tr"]);
  const names = Object.fromEntries(interfaceLanguages.map((language) => [language, writtenName(one, language)]));
  assert.deepEqual(names, {
    en: "Samet Orucov",
    az: "Səməd Orucov",
    uz: "Samad Orujov",
    kk: "Самед Оруджев",
    ky: "Самед Оруджев",
    tr: "Samet Orucov",
    ru: "Самед Оруджев",
  });
});

test("letters that a language lacks, initials and other scripts stand back", () => {
  const kazakh = spelled(["Қасым Тоқаев", "kk", 5], ["Касым Токаев", "ky"]);
  assert.equal(writtenName(kazakh, "ru"), "Касым Токаев");
  assert.equal(writtenName(kazakh, "ky"), "Касым Токаев");
  assert.equal(writtenName(kazakh, "kk"), "Қасым Тоқаев");
  const initials = spelled(["К. Токаев", "ru", 40], ["Қасым Тоқаев", "kk"]);
  assert.equal(writtenName(initials, "ru"), "Қасым Тоқаев");
  assert.equal(writtenName(spelled(["К. Сафарли", "ru"], ["Kamran Səfərli", "az"]), "ru"), "К. Сафарли");
  assert.equal(writtenName(spelled(["Kamran Səfərli", "az"]), "ru"), "Kamran Səfərli");
  assert.equal(writtenName([], "ru"), null);
});

test("a voice that knows how people are written says so wherever it names them", () => {
  const person = { key: "p1", name: "Səməd Orucov", post: "minister", state: "AZ" };
  const said = voiceOf("ru").naming(new Map([["Səməd Orucov", "Самед Оруджев"]]));
  assert.equal(said.name(person.name), "Самед Оруджев");
  assert.match(said.person(person), /Самед Оруджев$/);
  assert.equal(said.name("Somebody Else"), "Somebody Else");
  // letters that no text has are still made where pages have them in Latin
  assert.equal(voiceOf("tr").name("Самед Оруджев"), "Samed Orudzhev");
  assert.equal(voiceOf("ru").name(person.name), person.name);
});
