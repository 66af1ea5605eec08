/**
 * Makes the stem lexicons, src/lang/{az,uz,kk,ky,tk,tr}/words.generated.ts. Run by hand, only when the lists or the endings change:
 *
 *   node scripts/make-lexicons.ts LISTS [language …]
 *
 * LISTS is a folder of word lists, one word a line:
 * - aze.txt uzb.txt uzb_cyrl.txt kaz.txt kir.txt tur.txt: from Debian's tesseract-ocr-LANG (Apache-2.0), each made with
 *     combine_tessdata -u LANG.traineddata LANG. ; dawg2wordlist LANG.lstm-unicharset LANG.lstm-word-dawg LANG.txt
 * - dictionary-tk/index.aff, index.dic: npm dictionary-tk (Apache-2.0)
 *
 * The lists hold inflected forms without stems. A stem is found as the one that explains most of them: every form is read in all
 * ways that the endings allow, and expectation maximisation over the readings shares each form out among its stems until few
 * stems hold most of the forms. What is left of a stem is how many forms it explains; its logarithm is the stem's weight.
 * For Turkmen, whose dictionary lists stems with classes of endings, a stem is a noun if its class holds the plural, a verb if it
 * holds the infinitive.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { F } from "../src/lang/features.ts";
import type { Letters, Script } from "../src/lang/letters.ts";
import { packStems } from "../src/lang/stems.ts";
import type { TurkicEndings } from "../src/lang/turkic.ts";
import { foldFor } from "../src/read/text/fold.ts";
import { type TurkicAnalyser, turkicAnalyser } from "../src/read/word/turkic.ts";

const [lists, ...wanted] = process.argv.slice(2);
if (!lists) throw new Error("usage: node scripts/make-lexicons.ts LISTS [language …]");

const sources = {
  az: { files: ["aze.txt"], packages: "tesseract-ocr-aze" },
  uz: { files: ["uzb.txt", "uzb_cyrl.txt"], packages: "tesseract-ocr-uzb, tesseract-ocr-uzb-cyrl" },
  kk: { files: ["kaz.txt"], packages: "tesseract-ocr-kaz" },
  ky: { files: ["kir.txt"], packages: "tesseract-ocr-kir" },
  tr: { files: ["tur.txt"], packages: "tesseract-ocr-tur" },
  tk: { files: [], packages: "" },
} as const;

type Stems = Map<string, { noun: number; verb: number }>;

for (const code of Object.keys(sources) as (keyof typeof sources)[]) {
  if (wanted.length && !wanted.includes(code)) continue;
  const { endings } = (await import(`../src/lang/${code}/endings.ts`)) as { endings: TurkicEndings };
  const { letters } = (await import(`../src/lang/${code}/letters.ts`)) as { letters: Letters };
  const all = turkicAnalyser(endings, { isStem: () => 9 }, letters);
  const stems = code === "tk" ? fromDictionary(letters) : fromForms(readForms(sources[code].files, letters), all, code);
  const packed = packStems(stems);
  const source =
    code === "tk"
      ? "npm dictionary-tk 2.0.2, https://github.com/nazartm/turkmen-spell-check-dictionary, Apache-2.0"
      : `Debian ${sources[code].packages} 1:4.1.0-2 (tessdata_fast, https://github.com/tesseract-ocr/tessdata_fast), Apache-2.0`;
  const file = join(import.meta.dirname, `../src/lang/${code}/words.generated.ts`);
  writeFileSync(
    file,
    `// Made by scripts/make-lexicons.ts; do not edit. Source of the words: ${source}.\n` +
      `// Stems of nouns and verbs and how many forms attest each, packed as src/lang/stems.ts says.\n` +
      `export const packedStems: string =\n  ${JSON.stringify(packed)};\n`,
  );
  console.log(code, stems.size, "stems", (packed.length / 1024).toFixed(0), "K characters");
}

/** Forms written in small letters, folded, each once. */
function readForms(files: readonly string[], letters: Letters): string[] {
  const fold = foldFor(letters);
  const forms = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(lists, file), "utf8");
    const script: Script = /[а-я]{3}/.test(text.slice(0, 100_000)) ? "Cyrl" : "Latn";
    const allowed = new RegExp(`^[${letters.alphabet[script]}${Object.keys(letters.fold ?? {}).join("")}'‘’ʻʼ]{2,32}$`);
    for (const form of text.split("\n")) if (allowed.test(form)) forms.add(fold(form));
  }
  const vowel = /[aeiouıöüəäyаеиоуыэюяөүіәұ]/;
  return [...forms].filter((f) => vowel.test(f) && f.length > 1 && !/(.)\1\1/.test(f)).sort();
}

function fromForms(forms: readonly string[], analyser: TurkicAnalyser, code: string): Stems {
  // readings of all forms, flat; stems are named n… as nouns, v… as verbs
  const ids = new Map<string, number>();
  const names: string[] = [];
  const featureIds = new Map<number, number>();
  const stemOf: number[] = [];
  const featureOf: number[] = [];
  const says: number[] = [];
  const cost: number[] = [];
  const start = new Int32Array(forms.length + 1);
  forms.forEach((form, i) => {
    for (const r of analyser.weigh(form)) {
      if (r.stem.length < 2 || r.rank === 0) continue;
      const name = (r.f & F.V ? "v" : "n") + r.stem;
      let id = ids.get(name);
      if (id === undefined) {
        id = names.push(name) - 1;
        ids.set(name, id);
      }
      let f = featureIds.get(r.f);
      if (f === undefined) {
        f = featureIds.size;
        featureIds.set(r.f, f);
      }
      stemOf.push(id);
      featureOf.push(f);
      says.push(r.f);
      cost.push(r.cost);
    }
    start[i + 1] = stemOf.length;
  });
  const alive = new Uint8Array(names.length).fill(1);

  /** Shares the forms out among the stems alive; returns how many forms each explains. */
  function share(rounds: number): Float64Array {
    const weight = new Float64Array(names.length);
    const chance = new Float64Array(featureIds.size).fill(1);
    const part = new Float32Array(stemOf.length);
    for (let i = 0; i < forms.length; i++) {
      let n = 0;
      for (let k = start[i]; k < start[i + 1]; k++) n += alive[stemOf[k]];
      for (let k = start[i]; k < start[i + 1]; k++) {
        part[k] = alive[stemOf[k]] / n;
        if (n) weight[stemOf[k]] += part[k];
      }
    }
    // a stem's claim on a form is what its other forms say for it; a stem without other forms has next to none
    const alone = 0.02;
    for (let round = 0; round < rounds; round++) {
      const w = new Float64Array(names.length);
      const c = new Float64Array(featureIds.size).fill(0.01);
      for (let i = 0; i < forms.length; i++) {
        let sum = 0;
        for (let k = start[i]; k < start[i + 1]; k++) {
          if (!alive[stemOf[k]]) continue;
          part[k] = (Math.max(0, weight[stemOf[k]] - part[k]) + alone) * chance[featureOf[k]] * Math.exp(-cost[k]);
          sum += part[k];
        }
        for (let k = start[i]; k < start[i + 1]; k++) {
          if (!alive[stemOf[k]]) continue;
          part[k] /= sum;
          w[stemOf[k]] += part[k];
          c[featureOf[k]] += part[k];
        }
      }
      weight.set(w);
      const total = c.reduce((a, b) => a + b, 0);
      for (let f = 0; f < c.length; f++) chance[f] = c[f] / total;
    }
    return weight;
  }

  const first = share(12);
  for (let s = 0; s < names.length; s++) if (first[s] < 1.5) alive[s] = 0;

  // an inflected form is no stem: it is dropped where other stems explain its forms (kitabın: kitab; but adam is more than ad)
  const formsOf: number[][] = names.map(() => []);
  for (let i = 0; i < forms.length; i++)
    for (let k = start[i]; k < start[i + 1]; k++) if (alive[stemOf[k]]) formsOf[stemOf[k]].push(i, k);
  const voice = F.PASS | F.CAUS | F.RECP | F.VPL;
  const order = [...names.keys()]
    .filter((s) => alive[s])
    .sort((a, b) => names[b].length - names[a].length || first[a] - first[b]);
  for (const s of order) {
    const of = formsOf[s];
    const verb = names[s][0] === "v";
    let plurals = 0;
    for (let j = 1; j < of.length; j += 2) if (says[of[j]] & F.PL && !(says[of[j]] & F.V)) plurals++;
    let own = 0;
    for (let j = 0; j < of.length; j += 2) {
      let explained = false;
      for (let k = start[of[j]]; k < start[of[j] + 1] && !explained; k++) {
        const t = stemOf[k];
        if (t === s || !alive[t] || names[t].length > names[s].length) continue;
        if (names[t].length === names[s].length && (names[t][0] !== names[s][0] || first[t] < first[s])) continue;
        if (verb && says[k] & voice) continue;
        if (says[k] & F.MSDR && !verb && plurals >= 2) continue;
        if (cost[k] - cost[of[j + 1]] > 2.5) continue;
        explained = true;
      }
      if (!explained) own++;
    }
    if (own < Math.max(1, (of.length / 2) * 0.1)) alive[s] = 0;
  }

  const weight = share(8);
  const stems: Stems = new Map();
  for (let s = 0; s < names.length; s++) {
    if (!alive[s] || weight[s] < 1) continue;
    const stem = names[s].slice(1);
    const entry = stems.get(stem) ?? { noun: 0, verb: 0 };
    const steps = Math.max(1, Math.min(9, Math.round(Math.log2(weight[s]) * 1.6)));
    if (names[s][0] === "v") entry.verb = steps;
    else entry.noun = steps;
    stems.set(stem, entry);
  }
  console.log(code, forms.length, "forms", names.length, "candidates", stemOf.length, "readings");
  return stems;
}

function fromDictionary(letters: Letters): Stems {
  const fold = foldFor(letters);
  const folder = join(lists, "dictionary-tk");
  const classes: string[][] = [];
  const suffixes = new Map<string, string[]>();
  for (const line of readFileSync(join(folder, "index.aff"), "utf8").split("\n")) {
    const [kind, a, b, c] = line.split(" ");
    if (kind === "AF" && a.includes(",")) classes.push(a.split(","));
    else if (kind === "AF" && classes.length === 0 && line.includes("#") === false) continue;
    else if (kind === "SFX" && c !== undefined && !/^\d+$/.test(c)) suffixes.set(a, [...(suffixes.get(a) ?? []), c, b]);
  }
  const says = classes.map((flags) => {
    const of = new Set(flags.flatMap((f) => suffixes.get(f) ?? []));
    return { noun: of.has("lar") || of.has("ler"), verb: of.has("mak") || of.has("mek") || of.has("magyň") || of.has("megiň") };
  });
  const stems: Stems = new Map();
  for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
    const [word, flag] = line.split("/");
    if (!word || word.includes(" ")) continue;
    const key = fold(word);
    const is = flag === undefined ? { noun: true, verb: false } : says[Number(flag) - 1];
    if (!is || (!is.noun && !is.verb)) continue;
    const entry = stems.get(key) ?? { noun: 0, verb: 0 };
    if (is.noun) entry.noun = 5;
    if (is.verb) entry.verb = 5;
    stems.set(key, entry);
  }
  return stems;
}
