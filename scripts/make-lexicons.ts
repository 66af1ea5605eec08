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
 * Common words stand in lexicon-words.txt beside this file. For Turkmen, whose dictionary lists stems with classes of endings, a stem is a noun if its class holds the plural, a verb if it
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
  const stems =
    code === "tk" ? fromDictionary(letters, all) : fromForms(readForms(sources[code].files, letters), all, code, endings);
  addCommon(stems, code);
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
      `export const packedStems = (): string =>\n  ${JSON.stringify(packed)};\n`,
  );
  console.log(code, stems.size, "stems", (packed.length / 1024).toFixed(0), "K characters");
}

/** The stems of lexicon-words.txt, which every lexicon holds. */
function addCommon(stems: Stems, code: string): void {
  let section = "";
  for (const line of readFileSync(join(import.meta.dirname, "lexicon-words.txt"), "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    const head = /^\[(.+)\]$/.exec(line);
    if (head) section = head[1];
    else if (section === code)
      for (const word of line.split(" ").filter(Boolean)) {
        const verb = word.endsWith("-");
        const stem = word.replace(/^!/, "").replace(/-$/, "");
        const entry = stems.get(stem) ?? { noun: 0, verb: 0 };
        const weight = word.startsWith("!") ? 0 : 9;
        if (verb) entry.verb = weight;
        else entry.noun = weight;
        if (entry.noun || entry.verb) stems.set(stem, entry);
        else stems.delete(stem);
      }
  }
}

/** Forms written in small letters, folded, each once; `capital` holds those also met with capitals, which are the common ones. */
function readForms(files: readonly string[], letters: Letters): { forms: string[]; capital: Set<string> } {
  const fold = foldFor(letters);
  const forms = new Set<string>();
  const capital = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(lists, file), "utf8");
    const script: Script = /[а-я]{3}/.test(text.slice(0, 100_000)) ? "Cyrl" : "Latn";
    const allowed = new RegExp(`^[${letters.alphabet[script]}${Object.keys(letters.fold ?? {}).join("")}'‘’ʻʼ]{2,32}$`);
    for (const form of text.split("\n")) {
      if (allowed.test(form)) forms.add(fold(form));
      else if (/^\p{Lu}[\p{L}'‘’ʻʼ]+$/u.test(form)) capital.add(fold(form));
    }
  }
  const vowel = /[aeiouıöüəäyаеиоуыэюяөүіәұ]/;
  return { forms: [...forms].filter((f) => vowel.test(f) && f.length > 1 && !/(.)\1\1/.test(f)).sort(), capital };
}

function fromForms(
  { forms, capital }: { forms: readonly string[]; capital: ReadonlySet<string> },
  analyser: TurkicAnalyser,
  code: string,
  endings: TurkicEndings,
): Stems {
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
    // a stem's claim on a form is what its other forms say for it; a stem without other forms has next to none, and of two
    // stems the one with more forms gets more than its due, so that the forms gather at few stems
    const alone = 0.02;
    for (let round = 0; round < rounds; round++) {
      const w = new Float64Array(names.length);
      const c = new Float64Array(featureIds.size).fill(0.01);
      for (let i = 0; i < forms.length; i++) {
        let sum = 0;
        for (let k = start[i]; k < start[i + 1]; k++) {
          if (!alive[stemOf[k]]) continue;
          const others = Math.max(0, weight[stemOf[k]] - part[k]) + alone;
          part[k] = others ** 2 * chance[featureOf[k]] * Math.exp(-cost[k]);
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

  // a stem softened before vowels is no other stem (шаруашылығ-: шаруашылық)
  const softened = `${endings.soften} ${endings.softenAlways}`.split(" ").map((rule) => rule.split(">"));
  for (let s = 0; s < names.length; s++) {
    if (!alive[s] || names[s].length < 6) continue;
    for (const [from, to] of softened) {
      if (!names[s].endsWith(from)) continue;
      const t = ids.get(names[s].slice(0, -from.length) + to);
      if (t !== undefined && alive[t] && first[t] > first[s]) alive[s] = 0;
    }
  }

  // an inflected form is no stem: it is dropped where other stems explain its forms (kitabın: kitab; but adam is more than ad)
  const formsOf: number[][] = names.map(() => []);
  for (let i = 0; i < forms.length; i++)
    for (let k = start[i]; k < start[i + 1]; k++) if (alive[stemOf[k]]) formsOf[stemOf[k]].push(i, k);
  const voice = F.PASS | F.CAUS | F.RECP | F.VPL;
  // nor is a verb one that is met only with a voice on it (bo'- where all forms are bo'l-'s), or only in forms that nouns have
  // too (-лар of a noun looks like -р of a verb)
  for (let s = 0; s < names.length; s++) {
    if (!alive[s] || names[s][0] === "n") continue;
    const of = formsOf[s];
    const plain = new Set<number>();
    const voiceless = new Set<number>();
    for (let j = 0; j < of.length; j += 2) {
      if (says[of[j + 1]] & voice) continue;
      voiceless.add(of[j]);
      let other = says[of[j + 1]] === (F.V | F.FIN | F.IMP);
      for (let k = start[of[j]]; k < start[of[j] + 1]; k++) {
        const t = stemOf[k];
        if (alive[t] && says[k] !== 0) other ||= names[t][0] === "n" || names[t].length > names[s].length;
      }
      if (!other) plain.add(of[j]);
    }
    if (plain.size < Math.max(2, of.length * 0.025, voiceless.size * 0.25)) alive[s] = 0;
  }
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
        if (verb && names[t][0] === "n") continue;
        if (names[t].length === names[s].length && first[t] < first[s]) continue;
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
    const steps = stepsOf(weight[s]);
    if (names[s][0] === "v") entry.verb = steps;
    else entry.noun = steps;
    stems.set(stem, entry);
  }

  // beside the verbs they come from: verbs with a voice on them (the passive is left to the ending where it can be), and verbal
  // nouns that have become things and have plurals
  const nominal = ~(F.V | F.MSDR | voice);
  const derived = new Map<number, { forms: number; passive: number; plurals: number }>();
  for (let i = 0; i < forms.length; i++)
    for (let k = start[i]; k < start[i + 1]; k++) {
      const verb = (says[k] & F.V) !== 0;
      if (says[k] & (voice | F.MSDR | F.PTCP | F.FIN) && !(verb && !(says[k] & voice))) continue;
      for (let b = start[i]; b < start[i + 1]; b++) {
        const base = stemOf[b];
        if (!alive[base] || weight[base] < weight[stemOf[k]] || names[base].length >= names[stemOf[k]].length) continue;
        const from = verb
          ? says[b] & voice && (says[b] & ~voice) === says[k]
          : says[b] & F.MSDR && !(says[b] & F.NEG) && (says[b] & nominal) === says[k];
        if (!from) continue;
        const d = derived.get(stemOf[k]) ?? { forms: 0, passive: 0, plurals: 0 };
        d.forms++;
        if ((says[b] & voice) === F.PASS) d.passive++;
        if (says[k] & F.PL) d.plurals++;
        derived.set(stemOf[k], d);
        break;
      }
    }
  for (const [s, d] of derived) {
    const verb = names[s][0] === "v";
    if (d.forms < 5 || (!verb && d.plurals < 3)) continue;
    const stem = names[s].slice(1);
    const entry = stems.get(stem) ?? { noun: 0, verb: 0 };
    // the verb comes first: its verbal noun can be a thing or a deed
    if (!verb) entry.noun = Math.min(3, stepsOf(d.forms / 2));
    else entry.verb = d.passive * 2 > d.forms ? 3 : Math.max(entry.verb, stepsOf(d.forms / 2));
    stems.set(stem, entry);
  }
  // a common word met in one form only, which no stem explains, is a word as it stands (adjectives, adverbs)
  let single = 0;
  for (let i = 0; i < forms.length; i++) {
    if (forms[i].length < 4 || !capital.has(forms[i])) continue;
    let explained = false;
    for (let k = start[i]; k < start[i + 1]; k++) {
      const stem = stems.get(names[stemOf[k]].slice(1));
      if (stem && (says[k] & F.V ? stem.verb : stem.noun) && cost[k] < 3) explained = true;
    }
    explained ||= softened.some(([from, to]) => forms[i].endsWith(from) && stems.has(forms[i].slice(0, -from.length) + to));
    if (explained) continue;
    single++;
    stems.set(forms[i], { noun: 1, verb: 0 });
  }
  console.log(code, forms.length, "forms", single, "single", names.length, "candidates", stemOf.length, "readings");
  return stems;
}

/** Weight of a stem that so many forms attest, 1 to 9. */
function stepsOf(forms: number): number {
  return Math.max(1, Math.min(9, Math.round(Math.log2(forms) * 1.2)));
}

function fromDictionary(letters: Letters, analyser: TurkicAnalyser): Stems {
  const fold = foldFor(letters);
  const folder = join(lists, "dictionary-tk");
  const classes: string[][] = [];
  const suffixes = new Map<string, string[]>();
  for (const line of readFileSync(join(folder, "index.aff"), "utf8").split("\n")) {
    const [kind, a, b, c] = line.split(" ");
    // the first AF line counts the classes
    if (kind === "AF") classes.push(a.split(","));
    else if (kind === "SFX" && c !== undefined && !/^\d+$/.test(c)) suffixes.set(a, [...(suffixes.get(a) ?? []), c, b]);
  }
  classes.shift();
  const needsAffix = "100";
  const says = classes.map((flags) => {
    const of = new Set(flags.flatMap((f) => suffixes.get(f) ?? []));
    const verb = of.has("mak") || of.has("mek") || of.has("magyň") || of.has("megiň");
    return { noun: of.has("lar") || of.has("ler") ? 5 : verb || flags.includes(needsAffix) ? 0 : 3, verb: verb ? 5 : 0 };
  });
  const stems: Stems = new Map();
  for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
    const [word, flag] = line.split("/");
    if (!word || word.includes(" ")) continue;
    const key = fold(word);
    const name = /^\p{Lu}/u.test(word);
    const is = flag === undefined ? { noun: 3, verb: 0 } : says[Number(flag) - 1];
    if (!is?.noun && !is?.verb) continue;
    const entry = stems.get(key) ?? { noun: 0, verb: 0 };
    entry.noun = Math.max(entry.noun, name ? Math.min(1, is.noun) : is.noun);
    entry.verb = Math.max(entry.verb, is.verb);
    stems.set(key, entry);
  }
  // passives are left to the ending where it can be
  for (const [stem, entry] of stems)
    if (entry.verb && analyser.weigh(stem).some((r) => r.f === (F.V | F.PASS | F.FIN | F.IMP) && stems.get(r.stem)?.verb))
      entry.verb = 2;
  return stems;
}
