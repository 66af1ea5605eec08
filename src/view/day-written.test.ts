import assert from "node:assert/strict";
import { test } from "node:test";
import { dayInField, dayInNumbers, dayWords, dayWritten } from "./day-written.ts";
import { interfaceLanguages } from "./say/languages.ts";
import { voiceOf } from "./say/voices.ts";

test("what a language makes of a date is understood again", () => {
  for (const language of interfaceLanguages) {
    const say = voiceOf(language);
    const { calendar, tag } = say.words;
    const words = dayWords(calendar, tag);
    for (let month = 1; month <= 12; month++) {
      const m = `${month}`.padStart(2, "0");
      for (const date of ["2025", `2025-${m}`, `2025-${m}-09`, `1998-${m}-28`]) {
        for (const said of [
          say.date(date),
          say.date(date).toLocaleUpperCase(tag),
          dayInField(date, calendar),
          dayInNumbers(date, calendar),
        ])
          assert.equal(dayWritten(said, words), date, `${language}: ${said}`);
      }
    }
  }
});

test("people write dates in many ways, and some things are no dates", () => {
  const cases: [language: (typeof interfaceLanguages)[number], written: string, date: string | null][] = [
    ["en", "1/2/2025", "2025-02-01"],
    ["en", "12/25/2025", "2025-12-25"],
    ["en", "31-12-99", "1999-12-31"],
    ["en", "Dec 31, 2025", "2025-12-31"],
    ["en", "sept. 2025", "2025-09"],
    ["en", "2025/05/14", "2025-05-14"],
    ["en", "May 25", null],
    ["en", "ju 2025", null],
    ["en", "29 February 2025", null],
    ["en", "13/13/2025", null],
    ["en", "2025-00", null],
    ["en", "tomorrow", null],
    ["en", "Tuesday 14 May 2025", null],
    ["ru", "14 мая 2025 г.", "2025-05-14"],
    ["ru", "5.12.24", "2024-12-05"],
    ["ru", "янв 2025", "2025-01"],
    ["kk", "2025 жылғы 14 мамыр", "2025-05-14"],
    ["kk", "14.5.2025 ж.", "2025-05-14"],
    ["uz", "2025-yil 14-may", "2025-05-14"],
    ["tr", "3 NİSAN 2025", "2025-04-03"],
    ["az", "2025-ci il", "2025"],
    ["az", "3 İYUN 2025", "2025-06-03"],
    ["ky", "2025-жылдын 14-майы", "2025-05-14"],
  ];
  for (const [language, written, date] of cases) {
    const { calendar, tag } = voiceOf(language).words;
    assert.equal(dayWritten(written, dayWords(calendar, tag)), date, written);
  }
});
