import assert from "node:assert/strict";
import { test } from "node:test";
import { read, readDeeds } from "../read.ts";

/** What a sentence of two parts tells: each fate with the things that its own part names. */
const told = (text: string): string[] => {
  const record = read(text, { id: "x", published: "2026-06-20" });
  return readDeeds(text, record).told.map(({ fate, clues }) =>
    [fate, ...Object.keys(clues).filter((clue) => /^(?:undertaking|thing):(?:hospital|bridge)$/.test(clue))].join(" "),
  );
};

const sentences = {
  az: "Ötən ay çay üzərindəki körpü istifadəyə verilib, amma xəstəxananın açılışı 2027-ci ilə təxirə salınıb.",
  tr: "Geçen ay nehrin üzerindeki köprü hizmete açıldı, ancak hastanenin açılışı 2027 yılına ertelendi.",
  "uz-Latn": "Oʻtgan oy daryo ustidagi koʻprik foydalanishga topshirildi, ammo shifoxonaning ochilishi 2027-yilga qoldirildi.",
  "uz-Cyrl": "Ўтган ой дарё устидаги кўприк фойдаланишга топширилди, аммо шифохонанинг очилиши 2027 йилга қолдирилди.",
  kk: "Өткен айда өзен үстіндегі көпір пайдалануға берілді, ал аурухананың ашылуы 2027 жылға шегерілді.",
  ky: "Өткөн айда дарыянын үстүндөгү көпүрө пайдаланууга берилди, ал эми оорукананын ачылышы 2027-жылга жылдырылды.",
  tk: "Geçen aý derýanyň üstündäki köpri ulanmaga berildi, emma hassahananyň açylyşy 2027-nji ýyla süýşürildi.",
  ru: "В прошлом месяце открыли мост через реку, а открытие больницы перенесено на 2027 год.",
  en: "The bridge over the river was opened last month, while the opening of the hospital was put off to 2027.",
};

for (const [language, text] of Object.entries(sentences))
  test(`${language}: what is done and what is put off are told apart`, () => {
    const deeds = told(text);
    assert.ok(deeds.includes("done undertaking:bridge"), deeds.join("; "));
    assert.ok(deeds.includes("moved thing:hospital"), deeds.join("; "));
    assert.ok(!deeds.some((deed) => deed.startsWith("moved") && deed.includes("bridge")), deeds.join("; "));
    assert.ok(!deeds.some((deed) => deed.startsWith("done") && deed.includes("hospital")), deeds.join("; "));
  });

test("what a part says of no matter of its own belongs to the part before it", () => {
  const deeds = told("Forty buses were delivered, while the rest of them were not.");
  assert.ok(deeds.includes("done"), deeds.join("; "));
  const all = told("The road was repaired, and half of it was paid for by the bank; the hospital has not been opened.");
  assert.ok(all.includes("undone thing:hospital"), all.join("; "));
});
