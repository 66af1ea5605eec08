import assert from "node:assert/strict";
import { test } from "node:test";
import { F } from "../../lang/features.ts";
import { russianAnalyser } from "./russian.ts";

/** Forms that must be read as their infinitive's, by what they say. */
const forms: readonly (readonly [infinitive: string, forms: string, f: number])[] = [
  ["открыть", "открыл открыла открыло", F.PST | F.FIN],
  ["открыть", "открыт открыта", F.PST | F.PASS | F.FIN],
  ["открыться", "открывшийся открывшейся", F.PST | F.PTCP],
  ["прибыть", "прибыл прибыла", F.PST | F.FIN],
  ["прибыть", "прибывший прибывшим", F.PST | F.PTCP],
  ["надеяться", "надеется надеемся надеюсь", F.PRS | F.FIN],
  ["привлечь", "привлек привлекла", F.PST | F.FIN],
  ["привлечь", "привлечен привлечены", F.PST | F.PASS],
  ["возникнуть", "возник возникла возникло", F.PST | F.FIN],
  ["отвергнуть", "отверг отвергла", F.PST | F.FIN],
  ["ввезти", "ввезено", F.PST | F.PASS],
  ["прийти", "придет", F.FUT | F.FIN],
  ["найти", "найден найдены", F.PST | F.PASS],
  ["начать", "начат начата начато", F.PST | F.PASS],
  ["прислать", "пришлет", F.FIN],
  ["дать", "даст", F.FUT | F.FIN],
  ["взять", "возьмет", F.FUT | F.FIN],
  ["упасть", "упал упала", F.PST | F.FIN],
];

for (const [infinitive, list, f] of forms)
  test(`forms of ${infinitive}: ${list}`, () => {
    const analyser = russianAnalyser((stem, verb) => verb && stem === infinitive);
    for (const form of list.split(" ")) {
      const reading = analyser.analyse(form).find((r) => r.known);
      assert.equal(reading?.stem, infinitive, form);
      assert.equal((reading?.f ?? 0) & f, f, form);
    }
  });
