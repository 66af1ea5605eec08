import assert from "node:assert/strict";
import { test } from "node:test";
import { sessionNumber } from "./session.ts";

test("the number of a session, in every language", () => {
  const cases: [string, number | null, string][] = [
    ["Komissiyanın növbəti, 14-cü iclasının 2031-ci ilin ikinci yarısında keçirilməsi", 14, "az"],
    ["the 9th round of political consultations", 9, "en"],
    ["XVII заседание межправкомиссии", 17, "ru"],
    ["состоялось 12-е заседание комиссии", 12, "ru"],
    ["прошел пятый раунд консультаций", 5, "ru"],
    ["12 марта состоялось заседание комиссии", null, "ru"],
    ["комиссияның 6-шы отырысы", 6, "kk"],
    ["үкіметаралық комиссияның сегізінші отырысы", 8, "kk"],
    ["комиссиянын 11-жыйыны", 11, "ky"],
    ["11-мартта комиссиянын жыйыны", null, "ky"],
    ["hukumatlararo komissiyaning 7-majlisi", 7, "uz-Latn"],
    ["7-may kuni hukumatlararo komissiya majlisi", null, "uz-Latn"],
    ["ҳукуматлараро комиссиянинг 7-мажлиси", 7, "uz-Cyrl"],
    ["toparyň 5-nji mejlisi", 5, "tk"],
    ["5-nji maýda toparyň mejlisi", null, "tk"],
    ["Karma Ekonomik Komisyon 10. Dönem Toplantısı", 10, "tr"],
    ["V. Petrov opened the session", null, "en"],
    ["the first deputy minister opened the session", null, "en"],
    ["the 3rd and the 4th session", null, "en"],
    ["komissiyanın on səkkizinci iclası", 18, "az"],
    ["komissiyanın iyirmi birinci iclası", 21, "az"],
    ["hukumatlararo komissiyaning oʻn sakkizinchi majlisi", 18, "uz-Latn"],
    ["комиссиянинг йигирма иккинчи мажлиси", 22, "uz-Cyrl"],
    ["комиссияның жиырмасыншы отырысы", 20, "kk"],
    ["комиссияның он үшінші отырысы", 13, "kk"],
    ["комиссиянын жыйырма биринчи жыйыны", 21, "ky"],
    ["toparyň on altynjy mejlisi", 16, "tk"],
    ["Karma Ekonomik Komisyonun yirmi dördüncü dönem toplantısı", 24, "tr"],
    ["двадцать первое заседание комиссии", 21, "ru"],
    ["третье заседание комиссии", 3, "ru"],
    ["на третьем заседании комиссии", 3, "ru"],
    ["шестое заседание комиссии в пятницу", 6, "ru"],
    ["четвёртая сессия комиссии", 4, "ru"],
    ["тринадцатое заседание комиссии", 13, "ru"],
    ["the twenty-first session of the commission", 21, "en"],
    ["the eighteenth session of the commission", 18, "en"],
    ["first session", null, "en"],
    ["toplantı", null, "other"],
  ];
  for (const [words, number, language] of cases) assert.equal(sessionNumber(words, language), number, words);
});
