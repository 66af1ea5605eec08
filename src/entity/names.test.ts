import assert from "node:assert/strict";
import { test } from "node:test";
import { likelyLanguage, nameParts } from "./names.ts";

/** "given / patronymic / family / initials" of a name. */
function shape(name: string, language: string): string {
  const { given, patronymic, family, initials } = nameParts(name, language);
  return [given.join(" "), patronymic ?? "", family ?? "", initials.join("")].join("/");
}

test("patronymics of every language", () => {
  assert.equal(shape("Anar Vəli oğlu Qasımov", "az"), "Anar/Vəli oğlu/Qasımov/");
  assert.equal(shape("Leyla Qasımova Vəli qızı", "az"), "Leyla/Vəli qızı/Qasımova/");
  assert.equal(shape("Botir Anvar o‘g‘li Yo‘ldoshev", "uz-Latn"), "Botir/Anvar o‘g‘li/Yo‘ldoshev/");
  assert.equal(shape("Нилуфар Анвар қизи Йўлдошева", "uz-Cyrl"), "Нилуфар/Анвар қизи/Йўлдошева/");
  assert.equal(shape("Дәурен Серікұлы Омаров", "kk"), "Дәурен/Серікұлы/Омаров/");
  assert.equal(shape("Айгүл Серікқызы Омарова", "kk"), "Айгүл/Серікқызы/Омарова/");
  assert.equal(shape("Омаров Дәурен Серікұлы", "kk"), "Дәурен/Серікұлы/Омаров/");
  assert.equal(shape("Merdan Ataýewiç Orazow", "tk"), "Merdan/Ataýewiç/Orazow/");
  assert.equal(shape("Орлова Вера Ильинична", "ru"), "Вера/Ильинична/Орлова/");
  assert.equal(shape("Касымов, Тахир Али-оглы", "ru"), "Тахир/Али оглы/Касымов/");
});

test("endings alike to those of patronymics make none", () => {
  assert.equal(shape("Gurbanguly Atayev", "en"), "Gurbanguly//Atayev/");
  assert.equal(shape("Ahmet Davutoğlu", "tr"), "Ahmet//Davutoğlu/");
  assert.equal(shape("Slobodan Milošević", "en"), "Slobodan//Milošević/");
  assert.equal(shape("Rauf Kazımlı", "az"), "Rauf//Kazımlı/");
});

test("order by comma, ending, known given names, patronymic", () => {
  assert.equal(shape("Отунбаева, Роза", "ru"), "Роза//Отунбаева/");
  assert.equal(shape("Otunbayeva Roza", "en"), "Roza//Otunbayeva/");
  assert.equal(shape("Yılmaz Mehmet", "tr"), "Yılmaz//Mehmet/");
  assert.equal(shape("Цой Виктор Робертович", "ru"), "Виктор/Робертович/Цой/");
});

test("initials, honorifics, particles", () => {
  assert.equal(shape("Омаров Д.С.", "ru"), "//Омаров/ДС");
  assert.equal(shape("Д. Омаров", "kk"), "//Омаров/Д");
  assert.equal(shape("Dr. Oya Toprak", "tr"), "Oya//Toprak/");
  assert.equal(shape("Bashar al-Jaziri", "en"), "Bashar//Jaziri/");
  assert.equal(shape("Ursula von der Leyen", "en"), "Ursula//Leyen/");
});

test("sex by patronymic, surname, given name", () => {
  assert.equal(nameParts("Нилуфар Йўлдошева", "uz-Cyrl").sex, "f");
  assert.equal(nameParts("Dəyanət Vəli qızı", "az").sex, "f");
  assert.equal(nameParts("Orhan Toprak", "tr").sex, "m");
  assert.equal(nameParts("Oqtx Toprak", "tr").sex, null);
});

test("a language in which a name may be spelt so", () => {
  const told = {
    "Oya Toprak": "en",
    "Çınar Taş": "tr",
    "Əli Vəli": "az",
    Oʻktam: "uz",
    "Meýlis Ataýew": "tk",
    "Асан Усенов": "ru",
  };
  for (const [name, language] of Object.entries(told)) assert.equal(likelyLanguage(name), language);
  assert.equal(likelyLanguage("Әлия"), "kk");
  assert.equal(likelyLanguage("李明"), "other");
});
