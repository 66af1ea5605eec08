import { F } from "../../lang/features.ts";

/**
 * The nominative of a Russian person's name, found without a dictionary of names: for each case and gender that the place
 * allows, every word is put back, and the reading stands that asks for the least.
 *
 * Source: the declension of names as in A. A. Zaliznyak's grammar; foreign surnames of women in a consonant and names in -о, -е, -и,
 * -у, -ы are not declined.
 */
export interface NameReading {
  /** nominative of each word, as written */
  words: string[];
  /** case bit, 0 for the nominative */
  f: number;
  gender: "m" | "f";
  cost: number;
}

type Rule = readonly [ending: string, lemma: string, cases: number, gender: "m" | "f" | "b", after?: RegExp];

const possessive = /(?:[оеё]в|[иы]н)$/;
const consonant = /[бвгджзклмнпрстфхцчшщ]$/;
/** Longest endings first within a case; `after` is what must stand before the ending. */
const rules: readonly Rule[] = [
  ["ого", "ий", F.GEN | F.ACC, "m", /[сц]к$/],
  ["ому", "ий", F.DAT, "m", /[сц]к$/],
  ["им", "ий", F.INS, "m", /[сц]к$/],
  ["ом", "ий", F.LOC, "m", /[сц]к$/],
  ["ой", "ая", F.GEN | F.DAT | F.INS | F.LOC, "f", /[сц]к$/],
  ["ую", "ая", F.ACC, "f", /[сц]к$/],
  ["ого", "ый", F.GEN | F.ACC, "m", /[нрлвт]$/],
  ["ому", "ый", F.DAT, "m", /[нрлвт]$/],
  ["ым", "ый", F.INS, "m", /(?:[^иы]н|[рлт])$/],
  ["ой", "ая", F.GEN | F.DAT | F.INS | F.LOC, "f", /(?:[нлт]|[^т]р)$/],
  ["ую", "ая", F.ACC, "f", /(?:[нлвт]|[^т]р)$/],
  ["ым", "", F.INS, "m", possessive],
  ["а", "", F.GEN | F.ACC, "m", possessive],
  ["у", "", F.DAT, "m", possessive],
  ["е", "", F.LOC, "m", possessive],
  ["ой", "а", F.GEN | F.DAT | F.INS | F.LOC, "f", possessive],
  ["у", "а", F.ACC, "f", possessive],
  ["а", "", F.GEN | F.ACC, "m", consonant],
  ["у", "", F.DAT, "m", consonant],
  ["ом", "", F.INS, "m", consonant],
  ["ем", "", F.INS, "m", /[жшчщц]$/],
  ["е", "", F.LOC, "m", consonant],
  ["я", "й", F.GEN | F.ACC, "m", /[аеоуиыэюя]$/],
  ["ю", "й", F.DAT, "m", /[аеоуиыэюя]$/],
  ["ем", "й", F.INS, "m", /[аеоуиыэюя]$/],
  ["е", "й", F.LOC, "m", /[аеоуыэюя]$/],
  ["и", "й", F.LOC, "m", /и$/],
  ["я", "ь", F.GEN | F.ACC, "m", consonant],
  ["ю", "ь", F.DAT, "m", consonant],
  ["ем", "ь", F.INS, "m", consonant],
  ["ы", "а", F.GEN, "b", consonant],
  ["и", "а", F.GEN, "b", /[кгхжшчщ]$/],
  ["е", "а", F.DAT | F.LOC, "b", consonant],
  ["у", "а", F.ACC, "b", consonant],
  ["ой", "а", F.INS, "b", consonant],
  ["ей", "а", F.INS, "b", /[жшчщц]$/],
  ["и", "я", F.GEN | F.DAT | F.LOC, "b", /[аеоуиыэюялнрьй]$/],
  ["е", "я", F.DAT | F.LOC, "b", /[аеоуыэюялнрьй]$/],
  ["ю", "я", F.ACC, "b", /[аеоуиыэюялнрьй]$/],
  ["ей", "я", F.INS, "b", /[аеоуиыэюялнрьй]$/],
  ["и", "ь", F.GEN | F.DAT | F.LOC, "f", consonant],
  ["ью", "ь", F.INS, "f", consonant],
];
/** Men's names whose stem changes. */
const irregular: Readonly<Record<string, string>> = { павл: "павел", льв: "лев", ибрагимбек: "ибрагимбек" };

/** A form that a man's or woman's name may have there, with what of its cost turns on no case. */
interface Chosen {
  readonly form: Form;
  readonly odd: number;
  readonly attested: number;
}

interface Form {
  readonly text: string;
  readonly cases: number;
  readonly gender: "m" | "f" | "b";
  /** an ending was taken off */
  readonly changed: boolean;
}

/** Forms of a name; of one with a hyphen ("Виллема-Александра", "Касым-Жомарта") the last part's, or of both alike. */
function formsOf(word: string): Form[] {
  const tie = word.lastIndexOf("-");
  if (tie < 2) return formsOfOne(word);
  const head = word.slice(0, tie);
  const heads = formsOfOne(head).filter((h) => h.changed);
  const out: Form[] = [];
  for (const form of formsOfOne(word.slice(tie + 1))) {
    const both =
      form.changed && head.at(-1) === word.at(-1) && heads.find((h) => h.cases & form.cases && h.gender === form.gender);
    out.push({ ...form, text: `${both ? both.text : head}-${form.text}` });
  }
  return out;
}

function formsOfOne(word: string): Form[] {
  const key = word.toLowerCase().replaceAll("ё", "е");
  const out: Form[] = [{ text: word, cases: 0, gender: "b", changed: false }];
  for (const [ending, lemma, cases, gender, after] of rules) {
    if (!key.endsWith(ending) || key.length - ending.length < 2) continue;
    const stem = key.slice(0, key.length - ending.length);
    if (after && !after.test(stem)) continue;
    const kept = word.slice(0, word.length - ending.length);
    const whole = lemma === "" ? irregular[stem] : undefined;
    out.push({ text: whole ? word[0] + whole.slice(1) : kept + lemma, cases, gender, changed: true });
  }
  return out;
}

/** How odd a word is as the nominative of a man's or woman's name. */
function oddness(lemma: string, gender: "m" | "f", last: boolean, women: ReadonlySet<string>, men: ReadonlySet<string>): number {
  const key = lemma.toLowerCase().replaceAll("ё", "е");
  const end = key[key.length - 1];
  if (!last) {
    // «Кая», and no adjective
    if (key.endsWith("ая") && key.length > 3) return 2;
    if (women.has(key)) return gender === "f" ? 0 : 3;
    if (men.has(key)) return gender === "m" ? 0 : 2.5;
    if (end === "а" || end === "я") return gender === "f" ? 0 : 1.2;
    if (end === "ь") return gender === "f" ? 0.5 : 0.3;
    if (consonant.test(key) || end === "й") return gender === "m" ? 0 : 1;
    return 0.3;
  }
  if (/зод(?:[ыеу]|ой)?$/.test(key)) return 2;
  if (/(?:[оеё]вым|[иы]ным|[сц]ким|[оеё]ву|[сц]кого|[сц]кому)$/.test(key)) return 2;
  if (/(?:[оеё]вой|[^аеоуиыэюя]иной|[сц]кою)$/.test(key)) return 1.5;
  if (/(?:[оеё]в|[^аеоуиыэюя]ин|[сц]кий|[сц]кой|ый)$/.test(key)) return gender === "m" ? 0 : 3;
  if (/(?:[оеё]ва|[^аеоуиыэюя]ина|ская|цкая|ая)$/.test(key)) return gender === "f" ? 0 : 3;
  if (/(?:ович|евич)$/.test(key)) return gender === "m" ? 0 : 0.4;
  if (consonant.test(key) || end === "й" || end === "ь") return gender === "m" ? 0 : 0.2;
  if (end === "а" || end === "я") return 0.45;
  return 0.15;
}

/** Cost of leaving a word as it is in a case that declines names. */
function stiffness(word: string, gender: "m" | "f", last: boolean): number {
  const key = word.toLowerCase();
  const end = key[key.length - 1];
  if (/(?:[оеиуыэю]|зода|заде|[ыи]х)$/.test(key)) return 0.2;
  if (end === "а" || end === "я") return /[оеуи][ая]$/.test(key) ? 0.6 : 1.5;
  if (gender === "f") return possessive.test(key) && last ? 2 : 0.15;
  if (!last) return key.length >= 5 ? 1.3 : 0.3;
  return 2.5;
}

/** Whether a word ends as declined names of men do in a case: left as it is, it would be an odd name. */
function declinedLook(word: string, f: number): boolean {
  const key = word.toLowerCase();
  if (f === F.INS) return /(?:ом|ем|ым|..ой|..ей)$/.test(key);
  if (f & (F.DAT | F.ACC | F.GEN) && /(?:[бвгджзклмнпрстфхцчшщ][ую]|ию)$/.test(key)) return true;
  return (f & (F.GEN | F.ACC)) !== 0 && /[вн]а$/.test(key);
}

const cases = [0, F.GEN, F.DAT, F.ACC, F.INS, F.LOC];
/** How seldom each case is, where nothing tells it. */
const prior: Readonly<Record<number, number>> = { 0: 0, [F.GEN]: 0.25, [F.DAT]: 0.35, [F.ACC]: 0.25, [F.INS]: 0.35, [F.LOC]: 1 };

/**
 * Readings of a name, the likeliest first. `allowed` are the cases that its place allows, as bits (0: unknown; `nominative` true
 * where only the nominative is); `seen` tells how well a nominative word is attested in the same text.
 */
export function russianNames(
  words: readonly string[],
  allowed: number,
  nominative: boolean,
  women: ReadonlySet<string>,
  men: ReadonlySet<string>,
  seen: (lemma: string) => number,
): NameReading[] {
  const all = words.map(formsOf);
  const isLast = (i: number) => i === all.length - 1;
  const chosenOf = (gender: "m" | "f"): Chosen[][] =>
    all.map((forms, i) => {
      const odd = (text: string) => {
        const much = oddness(text, gender, isLast(i), women, men);
        // the sex of a man's second given name proves little
        return i > 0 && !isLast(i) ? much * 0.3 : much;
      };
      const fit = forms.filter((form) => form.gender === "b" || form.gender === gender);
      return fit.map((form) => ({ form, odd: odd(form.text), attested: seen(form.text) }));
    });
  const choices = { m: chosenOf("m"), f: chosenOf("f") };
  const out: NameReading[] = [];
  for (const f of cases) {
    if (nominative ? f !== 0 : allowed ? (f & allowed) === 0 : false) continue;
    for (const gender of ["m", "f"] as const) {
      let cost = allowed || nominative ? 0 : prior[f];
      const chosen: string[] = [];
      for (let i = 0; i < all.length; i++) {
        let best = Number.POSITIVE_INFINITY;
        let text = words[i];
        for (const { form, odd, attested } of choices[gender][i]) {
          if (form.changed && (form.cases & f) === 0) continue;
          let c = odd;
          if (f !== 0 && !form.changed && declinedLook(form.text, f)) c += 0.9;
          if (f !== 0 && !form.changed) c += stiffness(form.text, gender, isLast(i));
          if (form.changed) c += 0.1;
          // women's surnames in a soft consonant have no endings
          if (form.changed && form.gender === "f" && isLast(i) && form.text.endsWith("ь")) c += 2;
          c -= attested;
          if (c < best) {
            best = c;
            text = form.text;
          }
        }
        cost += best;
        chosen.push(text);
      }
      out.push({ words: chosen, f, gender, cost });
    }
  }
  out.sort((a, b) => a.cost - b.cost);
  return out;
}
