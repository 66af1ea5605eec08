/**
 * How often the right lemma (and case, of nouns) is among the readings of word forms:
 *
 *   node bench/words.ts FILE.tsv LANGUAGE [--misses N]
 *
 * FILE has one header line and the columns form, lemma, features (UniMorph tags; alternatives with a bar).
 */
import { readFileSync } from "node:fs";
import { languages } from "../src/lang/index.ts";
import type { LanguageCode } from "../src/lang/tags.ts";
import { foldFor } from "../src/read/text/fold.ts";
import { wordReadings } from "../src/read/word/words.ts";

const [file, code, flag, shown = "40"] = process.argv.slice(2);
if (!file || !code) throw new Error("usage: node bench/words.ts FILE.tsv LANGUAGE [--misses N]");
const language = code as LanguageCode;
const fold = foldFor(languages[language].letters);
const caseOf = (features: string) => /\b(NOM|GEN|DAT|ACC|LOC|ABL|INST)\b/.exec(features)?.[1] ?? "NOM";

const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));
const started = performance.now();
const tally = new Map<string, { all: number; right: number; first: number; lemma: number }>();
const misses: string[] = [];
for (const [form, lemma, features, source = ""] of rows) {
  const verb = features.startsWith("V");
  const kind = `${verb ? "verb" : "noun"} ${source}`;
  const { readings } = wordReadings(form, language);
  const wanted = fold(lemma);
  const sameLemma = readings.map((r) => fold(r.lemma) === wanted);
  const accepted = new Set(features.split("|").map(caseOf));
  const good = readings.map((r, i) => sameLemma[i] && (verb ? r.features.startsWith("V") : accepted.has(caseOf(r.features))));
  for (const name of [verb ? "verbs" : "nouns", kind]) {
    const t = tally.get(name) ?? { all: 0, right: 0, first: 0, lemma: 0 };
    t.all++;
    if (good.includes(true)) t.right++;
    if (good[0]) t.first++;
    if (sameLemma.includes(true)) t.lemma++;
    tally.set(name, t);
  }
  if (!good.includes(true))
    misses.push(`${form}\t${lemma} ${features}\t${readings.map((r) => `${r.lemma} ${r.features}`).join(" | ")}`);
}
const ms = performance.now() - started;
const percent = (n: number, of: number) => ((100 * n) / of).toFixed(1);
for (const [name, t] of tally)
  console.log(
    `${language} ${name}: ${t.all} forms, right ${percent(t.right, t.all)} %, first ${percent(t.first, t.all)} %, lemma ${percent(t.lemma, t.all)} %`,
  );
console.log(`${((1000 * ms) / rows.length).toFixed(0)} µs a form, loading included`);
if (flag === "--misses") for (const miss of misses.slice(0, Number(shown))) console.log(miss);
