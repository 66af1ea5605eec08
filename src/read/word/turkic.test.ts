import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { endings as az } from "../../lang/az/endings.ts";
import { letters as azLetters } from "../../lang/az/letters.ts";
import { F } from "../../lang/features.ts";
import { endings as kk } from "../../lang/kk/endings.ts";
import { letters as kkLetters } from "../../lang/kk/letters.ts";
import { endings as ky } from "../../lang/ky/endings.ts";
import { letters as kyLetters } from "../../lang/ky/letters.ts";
import { endings as tr } from "../../lang/tr/endings.ts";
import { letters as trLetters } from "../../lang/tr/letters.ts";
import { joinLexicons, lexiconOf } from "../../lang/turkic.ts";
import { citation, turkicAnalyser } from "./turkic.ts";
import { wordReadings } from "./words.ts";

const none = lexiconOf([], []);

test("a form is never without readings, known ones come first", () => {
  const analyser = turkicAnalyser(az, lexiconOf(["ev", "at"], ["et", "al"]), azLetters);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aəeıioöuübdknrlmstyğqç'"), maxLength: 14 }), (key) => {
      const readings = analyser.analyse(key);
      assert.ok(readings.length > 0);
      for (const { stem, cut } of readings) {
        assert.ok(cut <= key.length);
        assert.ok(stem.length <= key.length + 1);
      }
      if (!key.includes("'")) {
        const firstGuess = readings.findIndex((r) => !r.known);
        if (firstGuess >= 0) assert.ok(readings.slice(firstGuess).every((r) => !r.known));
      }
    }),
  );
});

test("any text has readings in the words command, four at most", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("az", "uz", "kk", "ky", "tk", "tr"),
      (form, code) => {
        const { readings } = wordReadings(form, code);
        assert.ok(readings.length > 0 && readings.length <= 4);
      },
    ),
    { numRuns: 200 },
  );
});

test("a stem that no lexicon knows is guessed", () => {
  const [first] = turkicAnalyser(az, none, azLetters).analyse("xudayarovlardan");
  assert.deepEqual(first, { stem: "xudayarov", f: F.PL | F.ABL, cut: 9, known: false });
});

test("an ending after an apostrophe leaves the stem whole", () => {
  const analyser = turkicAnalyser(tr, lexiconOf(["bakanlık"], []), trLetters);
  assert.deepEqual(analyser.analyse("nato'ya")[0], { stem: "nato", f: F.DAT, cut: 4, known: false });
  assert.deepEqual(analyser.analyse("bakanlığı'nın")[0], { stem: "bakanlık", f: F.PSS3 | F.GEN, cut: 8, known: true });
});

test("harmony broken where a loan word ends costs, but passes", () => {
  const analyser = turkicAnalyser(tr, lexiconOf(["saat", "rol"], []), trLetters);
  assert.ok(analyser.analyse("saati").some((r) => r.stem === "saat" && r.f === F.PSS3));
  assert.ok(analyser.analyse("rolü").some((r) => r.stem === "rol" && r.f === F.ACC));
  assert.ok(!analyser.analyse("rollerınde").some((r) => r.stem === "rol"));
});

test("the lexicon decides between readings", () => {
  const alma = turkicAnalyser(az, lexiconOf(["alma"], []), azLetters);
  const al = turkicAnalyser(az, lexiconOf([], ["al"]), azLetters);
  assert.deepEqual(alma.analyse("almanın")[0], { stem: "alma", f: F.GEN, cut: 4, known: true });
  assert.deepEqual(al.analyse("almanın")[0], { stem: "al", f: F.V | F.MSDR | F.GEN, cut: 2, known: true });
});

test("verbs are cited as dictionaries do", () => {
  const inAz = citation(az, azLetters);
  const inKk = citation(kk, kkLetters);
  const inKy = citation(ky, kyLetters);
  assert.deepEqual(["et", "al", "görüş"].map(inAz), ["etmək", "almaq", "görüşmək"]);
  assert.deepEqual(["кел", "оқы", "қой", "тап", "шық", "сүй"].map(inKk), ["келу", "оқу", "қою", "табу", "шығу", "сүю"]);
  assert.deepEqual(["кел", "кыл", "сура", "иште", "тааны", "жүр", "тап", "чык", "жуу"].map(inKy), [
    "келүү",
    "кылуу",
    "суроо",
    "иштөө",
    "таануу",
    "жүрүү",
    "табуу",
    "чыгуу",
    "жуу",
  ]);
});

test("lexicons joined know what either knows", () => {
  const both = joinLexicons(lexiconOf(["ev"], [], 3), lexiconOf(["ev"], ["al"], 7));
  assert.equal(both.isStem("ev", false), 7);
  assert.equal(both.isStem("al", true), 7);
  assert.equal(both.isStem("al", false), 0);
});
