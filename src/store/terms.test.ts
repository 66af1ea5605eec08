import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanTerm, foldTerms, foldWords, foldWordsFrom } from "./terms.ts";

test("letters that pages write in several ways are one", () => {
  assert.deepEqual(foldTerms("İSTANBUL Istanbul ıstanbul istanbul"), ["istanbul", "istanbul", "istanbul", "istanbul"]);
  assert.deepEqual(foldTerms("Учёный учёный УЧЕНЫЙ"), ["ученый", "ученый", "ученый"]);
  assert.deepEqual(foldTerms("O‘zbekiston O'zbekiston Oʻzbekiston Ozbekiston"), Array(4).fill("ozbekiston"));
  assert.deepEqual(foldTerms("Ankara’da"), ["ankarada"]);
  assert.deepEqual(foldTerms("Қасым-Жомарт"), ["қасым", "жомарт"]);
  assert.deepEqual(foldTerms("2030-жылы, 3,5%"), ["2030", "жылы", "3", "5"]);
});

test("decomposed letters are the composed ones", () => {
  assert.deepEqual(foldTerms("Bakı görüşü".normalize("NFD")), ["baki", "görüşü"]);
  assert.deepEqual(foldTerms("й".normalize("NFD")), ["й"]);
});

test("quotation marks at the edge of a word are none of its apostrophes", () => {
  assert.deepEqual(foldTerms("‘Dostluk’ 'Birlik'"), ["dostluk", "birlik"]);
  assert.deepEqual(foldTerms("toʻ, ʻ gʻ"), ["to", "g"]);
});

test("places are those of the words as they are written", () => {
  const text = "Tayyip İlham, «O‘zbek» — I";
  assert.deepEqual(
    foldWords(text).map(({ start, end }) => text.slice(start, end)),
    ["Tayyip", "İlham", "O‘zbek", "I"],
  );
});

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aİIıiёЁʻ’' .-q̈şЎў́Σς"),
    fc.constantFrom("i̇", "ё", "ё", "\u2190\u0338", "\u1ffd", "\u0374", "\u0338"),
    fc.string({ unit: "grapheme", maxLength: 1 }),
  ),
});

test("terms are the same with and without places", () => {
  fc.assert(
    fc.property(words, (text) => {
      assert.deepEqual(
        foldTerms(text),
        foldWords(text).map((word) => word.term),
      );
    }),
  );
});

test("a clean term is clean, whatever it was", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(fc.string({ unit: "grapheme", maxLength: 1 }), fc.constantFrom("\ud800", "\0", "İ", "ẞ", "Σ", "*", " ")),
      }),
      (text) => {
        const clean = cleanTerm(text);
        assert.equal(cleanTerm(clean), clean);
        assert.ok(clean.length <= 64 && clean.isWellFormed() && !/[\s'"\\*]/.test(clean));
      },
    ),
  );
});

test("words that begin with some letters are those of all words that do", () => {
  const firsts = ["i", "о", "q̈", "ʻ", "\u0338", "σ", "a"].map((first) => [...first][0]!);
  const from = foldWordsFrom(firsts);
  fc.assert(
    fc.property(words, (text) => {
      const all = foldWords(text).filter(({ term }) => firsts.includes([...term][0]!));
      assert.deepEqual(from(text), all);
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(
    foldWordsFrom(["o"])("O‘zbek to‘xtadi, oʻ 'olma'").map(({ term }) => term),
    ["ozbek", "o", "olma"],
  );
  assert.deepEqual(foldWordsFrom([])("olma"), []);
  assert.deepEqual(foldWordsFrom([""])("olma"), []);
});

test("words that begin like some are found however their letters are written", () => {
  const beginnings = ["ie", "iş", "se", "ел", "aa", "q̈a", "oʻ", "ou"];
  const from = foldWordsFrom(beginnings);
  const alike = fc.array(fc.constantFrom(..."aAeEiIıİşŞsSёЁеЕлЛoOuU' ’ʻ-.ς", "i̇", "e\u0308", "ё"), { maxLength: 12 });
  fc.assert(
    fc.property(alike, (letters) => {
      const text = letters.join("");
      const all = foldWords(text).filter(({ term }) => beginnings.some((beginning) => term.startsWith(beginning)));
      assert.deepEqual(from(text), all);
    }),
    { numRuns: 3000 },
  );
  const text = "ELÇİ elçi Elcı, do‘gu do-gu DO’GUDA Əli";
  assert.deepEqual(
    foldWordsFrom(["elci", "dogu", "əl"])(text).map(({ start, end }) => text.slice(start, end)),
    ["Elcı", "do‘gu", "DO’GUDA", "Əli"],
  );
});
