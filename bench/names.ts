/**
 * How well names of persons are told apart and together: node bench/names.ts PAIRS.tsv NONPAIRS.tsv [--half 0|1] [--threshold SCORE]
 * Both files have a header line. PAIRS has the columns person_id, lang_a, name_a, lang_b, name_b (two names of one person), NONPAIRS
 * person_id_a, lang_a, name_a, lang_b, name_b (two persons). Prints the best F1 with its threshold, recall at 99 % precision, speed
 * and the pairs decided wrongly (at that threshold or a given one); --half takes only the persons whose id falls into that half.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareNames } from "../src/entity/match.ts";
import { foldName } from "../src/entity/names.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, threshold: { type: "string" } },
});
if (positionals.length !== 2)
  throw new Error("usage: node bench/names.ts PAIRS.tsv NONPAIRS.tsv [--half 0|1] [--threshold SCORE]");

/** A half of the persons by the digits of their id, the same on every machine. */
function halfOf(id: string): number {
  let sum = 0;
  for (const c of id) sum = (Math.imul(sum, 31) + c.charCodeAt(0)) | 0;
  return ((sum ^ (sum >>> 15)) & 0x7fffffff) % 2;
}
function rowsOf(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const columns = header.split("\t");
  return lines
    .map((line) => Object.fromEntries(line.split("\t").map((value, i) => [columns[i], value])))
    .filter((row) => values.half === undefined || halfOf(row.person_id ?? row.person_id_a) === Number(values.half));
}
const items = positionals
  .flatMap((file, i) => rowsOf(file).map((row) => ({ row, same: i === 0 })))
  .map(({ row, same }) => {
    const [a, b] = [foldName(row.name_a, row.lang_a), foldName(row.name_b, row.lang_b)];
    return { row, same, a, b, ...compareNames(a, b) };
  })
  .sort((x, y) => y.score - x.score);

const positives = items.filter((item) => item.same).length;
let best = { f1: 0, threshold: 1 };
let recallAt99 = 0;
let right = 0;
items.forEach((item, i) => {
  if (item.same) right++;
  if (items[i + 1]?.score === item.score) return;
  const f1 = (2 * right) / (i + 1 + positives);
  if (f1 > best.f1) best = { f1, threshold: item.score };
  if (right / (i + 1) >= 0.99) recallAt99 = right / positives;
});
const threshold = values.threshold === undefined ? best.threshold : Number(values.threshold);
for (const { row, same, a, b, score, reasons } of items)
  if (same !== score >= threshold) {
    const shape = [a, b].map(({ parts }) => `${parts.given.join("+")}/${parts.family}${parts.sure ? "" : "?"}`).join("  ");
    console.log(
      `${same ? "missed" : "joined"}\t${score}\t${row.lang_a}: ${row.name_a}\t${row.lang_b}: ${row.name_b}\t${reasons.join(", ")}\t${shape}`,
    );
  }
console.log(`${positives} pairs, ${items.length - positives} non-pairs`);
console.log(`best F1 ${best.f1.toFixed(3)} at ${best.threshold}; recall at 99 % precision ${recallAt99.toFixed(3)}`);
const at = (threshold: number) => {
  const taken = items.filter((item) => item.score >= threshold);
  const good = taken.filter((item) => item.same).length;
  return `at ${threshold}: precision ${(good / taken.length).toFixed(3)}, recall ${(good / positives).toFixed(3)}`;
};
console.log(at(0.5));
console.log("closest non-pairs:");
for (const { row, score, reasons } of items.filter((item) => !item.same).slice(0, 10))
  console.log(`  ${score}\t${row.name_a}\t${row.name_b}\t${reasons.join(", ")}`);
const cpu = () => process.cpuUsage().user / 1e6;
const began = cpu();
let compared = 0;
while (cpu() - began < 0.5) {
  for (const { a, b } of items) compareNames(a, b);
  compared += items.length;
}
console.log(`${Math.round(compared / (cpu() - began)).toLocaleString("en")} comparisons a second of processor time`);
