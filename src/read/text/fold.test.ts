import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../lang/index.ts";
import { read } from "../read.ts";
import { foldFor } from "./fold.ts";

const kk = foldFor(languages.kk.letters);
const uz = foldFor(languages.uz.letters);

const oneKey: [ReturnType<typeof foldFor>, string, string][] = [
  [kk, "келіссөздер", "kelissózder"],
  [kk, "Қазақстан", "Qazaqstan"],
  [kk, "шекара", "shekara"],
  [kk, "айналым", "aınalym"],
  [kk, "министрлік", "mınıstrlik"],
  [kk, "сауда", "saýda"],
  [kk, "ынтымақтастық", "yntymaqtastyq"],
  [uz, "ўзаро", "oʻzaro"],
  [uz, "чегара", "chegara"],
  [uz, "Ер", "Yer"],
];

for (const [fold, cyrillic, latin] of oneKey)
  test(`${cyrillic} and ${latin} are one word`, () => assert.equal(fold(latin), fold(cyrillic)));

test("a letter of the other script inside a word is put right", () => assert.equal(kk("cауда"), kk("сауда")));

test("Kazakh in Latin letters is read by the tables of Kazakh in Cyrillic", () => {
  const record = read(
    "2025 jylǵy 12 mamyrda Astanada Qazaqstan Respýblıkasynyń Prezıdenti Qasym-Jomart Toqaev Ózbekstan Prezıdenti Shavkat Mırzıeevpen kelissóz júrgizdi.",
    { id: "latin" },
  );
  assert.equal(record.doc.language, "kk-Latn");
  assert.deepEqual(
    record.people.map(({ name, post, state }) => [name, post, state]),
    [
      ["Qasym-Jomart Toqaev", "head-of-state", "KZ"],
      ["Shavkat Mırzıeev", "head-of-state", "UZ"],
    ],
  );
  assert.deepEqual(
    record.encounters.map(({ kind, status, parties, date }) => ({ kind, status, parties, date })),
    [{ kind: "meeting", status: "held", parties: ["KZ", "UZ"], date: "2025-05-12" }],
  );
});
