import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import {
  casedEnd,
  inEnd,
  mensEnd,
  namesInI,
  namesInIa,
  namesInN,
  namesInVowels,
  ownEnd,
  ownNoun,
  settledEnd,
  soleVowel,
  tradeEnd,
  womensEnd,
  womensSoftEnd,
} from "../../world/surnames.ts";
import { hitsOf, type Page } from "../page.ts";
import { endingAt } from "../within.ts";
import { russianNames } from "../word/russian-names.ts";
import { type Candidate, formOf, keyOf, type Reading, startsOf, yearOf } from "./candidate.ts";
import { isGivenName, sexOf } from "./given.ts";
import { holdersOf, isSpelt, soleHolder } from "./known.ts";
import { type NameSpan, type NameWord, nameTables } from "./name.ts";
import type { Title } from "./title.ts";

/** What stands after names, by token: made once a page. */
interface Surroundings {
  /** words that take a bare name ("with", "by") */
  readonly governs: ReadonlySet<number>;
  readonly ands: ReadonlySet<number>;
  /** where full names begin */
  readonly names: ReadonlySet<number>;
  /** verbs whose object stands before them */
  readonly takesObject: ReadonlySet<number>;
  /** verbs before which he stands in the dative to whom something is said or sent */
  readonly takesDative: ReadonlySet<number>;
}

/** A name made with "son of" or "daughter of", in a case that shows whose it is. */
const sonEnd = /^(.*(?:oğlu|ogly|ұлы|уулу|qızı|gyzy|қызы|кызы))[nн]((?:[dд])?[aəeаеә][nн]?)$/u;

/** Senses whose verbs have their object near before them where verbs close clauses. */
const transitive: ReadonlySet<string> = new Set(["receive", "congratulate", "invite", "welcome", "greet-guest"]);

/** Senses whose verbs have near before them whom something is said or sent to. */
const addressing: ReadonlySet<string> = new Set(["condole", "thank", "phone", "send"]);

/** "salamlarını çatdırıb": whether what is said to be done begins with its own object. */
const hasObject = (page: Page, at: number): boolean =>
  page.words[at]?.readings.some((r) => r.known && (r.f & (F.ACC | F.V)) === F.ACC && (r.f & POSSESSORS) !== 0) ?? false;

/** Whether a given name is known as a man's only without its last letter («Нурланбека»). */
const isMansInCase = (form: string | undefined): boolean =>
  form !== undefined && /[бвгджзйклмнпрстфхцчшщ]а$/.test(form) && sexOf(form.slice(0, -1)) === "m" && sexOf(form) === undefined;

/** Reads the case of every name; what the same text shows of a name in other places decides. */
export function readCases(page: Page, candidates: readonly Candidate[]): void {
  if (page.language.morphology.declines === "every") {
    russian(page, candidates);
    return;
  }
  if (!candidates.length) return;
  const governs = new Set<number>();
  const ands = new Set<number>();
  const takesObject = new Set<number>();
  const takesDative = new Set<number>();
  for (const { from } of hitsOf(page, "with")) governs.add(from);
  for (const { from } of hitsOf(page, "by")) governs.add(from);
  for (const { from } of hitsOf(page, "and")) ands.add(from);
  for (const { from } of hitsOf(page, "gives")) takesDative.add(from);
  for (const { from, f, entry } of hitsOf(page, "sense"))
    if (addressing.has(entry.code)) takesDative.add(from);
    else if (transitive.has(entry.code) && !(f & F.PASS) && !hasObject(page, from)) takesObject.add(from);
  const around: Surroundings = {
    governs,
    ands,
    takesObject,
    takesDative,
    names: new Set(candidates.flatMap((c) => (c.span.words.length > 1 ? [c.span.from] : []))),
  };
  for (const c of candidates) c.readings = readingsOf(page, c, around);
  // how many different forms each nominative would explain, and which forms stand bare
  const forms = new Map<string, Set<string>>();
  const bare = new Set<string>();
  for (const c of candidates) {
    const last = keyOf(page, c.span.words[c.span.words.length - 1]);
    bare.add(last);
    for (const r of c.readings) {
      const key = r.keys[r.keys.length - 1];
      const set = forms.get(key);
      if (set) set.add(last);
      else forms.set(key, new Set([last]));
    }
  }
  for (const c of candidates) {
    let best = c.readings[0];
    let least = Number.POSITIVE_INFINITY;
    for (const r of c.readings) {
      const key = r.keys[r.keys.length - 1];
      let cost = r.cost;
      // "İlham Əliyev və xanımı Mehriban Əliyeva": a man of the same surname tells nothing of a woman's
      if (
        !(
          r.f !== 0 &&
          mensEnd.test(key) &&
          womensEnd.test(keyOf(page, c.span.words.at(-1) as NameWord)) &&
          genderOf(page, c.span) === "f"
        )
      ) {
        cost -= Math.min(3, (forms.get(key)?.size ?? 1) - 1) * 1.1;
        if (r.f !== 0 && bare.has(key)) cost -= 1.2;
      }
      if (c.readings.length > 1) cost -= fame(r, c);
      if (cost < least) {
        least = cost;
        best = r;
      }
    }
    c.reading = best;
  }
}

/** How well known a name is: as it sounds, and as it is spelt. */
function fame(r: Reading, { span }: Candidate): number {
  if (r.keys.length < 2) {
    const initial = r.words.length === 2 && span.words[0].kind === "initial" ? r.words[0] : undefined;
    return initial && isSpelt(r.words[1], initial.replace(".", "")) ? 2 : 0;
  }
  const holders = holdersOf(r.words);
  if (!holders.length) return 0;
  const last = r.words[r.words.length - 1].toLowerCase();
  return holders.some((h) => h.names.some((name) => name.toLowerCase().endsWith(` ${last}`))) ? 3.2 : 2;
}

/** Whether a full name begins between two tokens, with no comma and no "and" before the other: who does what is done to another. */
function isLedByName({ text, tokens }: Page, { names, ands }: Surroundings, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (ands.has(i) || text[tokens[i].start] === ",") return false;
    if (names.has(i)) return true;
  }
  return false;
}

/** Readings of a name whose last word alone bears its case. */
function readingsOf(page: Page, c: Candidate, around: Surroundings): Reading[] {
  const { span } = c;
  const { lexis, text, tokens } = page;
  const last = span.words[span.words.length - 1];
  const head: string[] = [];
  const headKeys: string[] = [];
  for (const w of span.words) {
    if (w === last) break;
    head.push(formOf(page, w));
    if (w.kind === "name") headKeys.push(keyOf(page, w));
  }
  const tail = tokens[last.to - 1];
  const form = text.slice(tail.start, tail.end);
  const word = lexis.word(form);
  const tied = text.slice(tokens[last.from].start, tail.start);
  const whole = keyOf(page, last);
  const tiedKey = whole.slice(0, whole.length - word.key.length);
  const out: Reading[] = [];
  const add = (part: string, key: string, f: number, cost: number) =>
    out.push({ words: [...head, tied + part], keys: [...headKeys, tiedKey + key], f, cost });

  const { softens } = page.language.names;
  const apostrophes = page.language.names.apostropheEndings ?? false;
  const vowelFinal = c.titles.some((t) => namesInVowels.has(t.parties[0] ?? ""));
  const softIn = c.titles.some((t) => namesInN.has(t.parties[0] ?? ""));
  const inIa = c.titles.some((t) => namesInIa.has(t.parties[0] ?? ""));
  const nisba = c.titles.some((t) => namesInI.has(t.parties[0] ?? ""));
  const costs = licence(page, span, around);
  const gender = genderOf(page, span);
  // right before another's name a name stands bare
  const led = around.names.has(span.to);
  const near = (verbs: ReadonlySet<number>) => verbs.size > 0 && [0, 1, 2, 3].some((n) => verbs.has(span.to + n));
  const object = near(around.takesObject);
  // "Nazir Anar Əliyev Kamal Demirə zəng edib": to whom another man does it
  const { from } = page.sentences[span.sentence];
  const second = isLedByName(page, around, from, c.from);
  const addressee = near(around.takesDative) && !vowelFinal && second;
  const { kin } = nameTables(page);
  const opens = page.sentences[span.sentence].from === c.from && !object;
  add(
    form,
    word.key,
    0,
    (kin.has(word.key) ? -3 : 0.6) +
      (object || addressee ? 0.4 : 0) -
      (led ? 1 : 0) +
      costs.bare +
      shape(word.key, gender, false),
  );
  let rank = 0;
  for (const r of word.readings) {
    if (r.f & (F.V | POSSESSORS | F.PL | F.EQTV | F.ATTR) || !(r.f & CASES) || (r.cut < 2 && !headKeys.length)) continue;
    const bare = word.key.slice(0, r.cut);
    const soft =
      softens && !nisba && r.cut > 4 && bare !== r.stem && bare.length === r.stem.length && r.stem.startsWith(bare.slice(0, -1));
    if (!(bare === r.stem || soft) || out.some((o) => o.f !== 0 && o.keys[o.keys.length - 1] === tiedKey + r.stem)) continue;
    const part = surface(page, form, word.key, r.cut);
    // no name is without a vowel: "Dun", "Lin"
    if (!part || ![...bare].some((c) => page.language.letters.vowels.includes(c))) continue;
    const stem = soft ? part.slice(0, -1) + r.stem.slice(-1) : part;
    let cost = costs.of(r.f) + shape(r.stem, gender, true) + rank++ * 0.1;
    const ending = word.key.length - r.cut;
    // names end in a, e, i of themselves more often than in other vowels
    if (ending === 1) cost += /[aeəаеэ]$/.test(word.key) ? 0.5 : /[iи]$/.test(word.key) ? 0.2 : 0;
    if (ending === 1 && nisba && /[iyıиы]$/.test(word.key) && !(object && second)) cost += 1;
    if (ending > 1 && nisba && /[iıиы]$/.test(r.stem)) cost -= 0.7;
    if (settledEnd.test(word.key)) cost += 0.8;
    // whom the text tells the sex of by nothing else: a woman's surname as it stands
    if (ending === 1 && womensEnd.test(word.key) && gender === null) cost += 0.7;
    // "Akgün": a Turkish name made with another noun, and no genitive of anything
    if (ownNoun.test(word.key)) cost += 0.8;
    // "Səfir Takahaşi dövlətimizin başçısına …": an object does not open its sentence before anybody has done anything
    if (ending === 1 && r.f & F.ACC && opens) cost += 0.5;
    // "Кендирбаевага": no man's surname ends so, whatever the given name
    if (ending > 1 && womensEnd.test(r.stem) && gender === "m") cost -= 0.8;
    if (kin.has(word.key.slice(0, r.cut))) cost -= 3;
    if (r.f & F.LOC) cost += 1.5;
    if (object && r.f & F.ACC) cost -= 0.3;
    if (addressee && r.f & F.DAT) cost -= 0.3;
    // "… Meloni dünən gəlib": no verb before which an object stands is near
    if (!object && r.f & F.ACC && ending === 2 && vowelFinal && ownEnd.test(word.key)) cost += 1.6;
    if (r.cut < 3) cost += r.cut < 2 ? 1.4 : 0.6;
    // "Кемал Айдын": a given name as it stands, and hardly a stem
    const short = r.cut < 3 || (r.cut < 4 && !page.language.letters.vowels.includes(word.key[r.cut - 2] ?? ""));
    if (short && ending > 1 && isGivenName(form)) cost += 1.5;
    // an ending's linking n counts for nothing: Muhyiddin-i and Muhyiddi-ni are one ending
    const linked = word.readings.some((o) => o.f === r.f && o.cut === r.cut + 1);
    cost -= Math.min(2, ending - (linked ? 2 : 1)) * 0.4;
    if (apostrophes && !/['’ʼ‘`-]/.test(form)) cost += 2.5;
    // names of some peoples end in vowels, and an n before the ending is the ending's
    if (vowelFinal && /[aeəiouy]$/.test(r.stem)) cost -= 0.7;
    // "Samuşiya", "Zhvania": a Georgian's name ends so of itself
    if (inIa && !addressee && r.f & F.DAT && /[iи]$/.test(r.stem)) cost += 1.4;
    // "Husnulliniň": a Russian's name ends in -in, and the n is not the ending's
    if (ending > 1 && softIn && inEnd.test(r.stem)) cost -= 1.2;
    // al-Dosari, əs-Safadi: names made of a place or people
    if (tied && /[iи]$/.test(r.stem)) cost -= 0.7;
    // endings after an apostrophe or hyphen are certain
    if (form.length > stem.length && /['’ʼ‘`-]/.test(form[stem.length])) cost -= 3;
    add(stem, r.stem, r.f, cost);
  }
  // "… naziri Marat Serikovdur": who somebody is
  const said = word.readings.find((r) => r.f & F.FIN && !(r.f & F.V) && r.cut < word.key.length && settledEnd.test(r.stem));
  const told = said && surface(page, form, word.key, said.cut);
  if (said && told) add(told, said.stem, 0, -1);
  // "Davudoğluna": "son of" bears the endings of what is somebody's
  const [, son, ending] = sonEnd.exec(word.key) ?? [];
  if (son && !out.some((o) => o.f !== 0 && o.keys.at(-1) === tiedKey + son)) {
    const part = surface(page, form, word.key, son.length);
    if (part) add(part, son, ending.length < 2 ? F.DAT : /[nн]$/.test(ending) ? F.ABL : F.LOC, -1.5);
  }
  // «Ван Имен», «Ван Иді»: a Chinese name of one vowel bears its endings as a longer word would
  if (head.length === 1 && soleVowel.test(form[0]) && c.titles.some((t) => t.parties[0] === "CN"))
    for (const r of lexis.word(head[0] + form).readings)
      if (r.f & CASES && !(r.f & (F.V | POSSESSORS | F.PL)) && r.cut === head[0].length + 1 && !out.some((o) => o.f === r.f))
        add(form[0], lexis.fold(form[0]), r.f, costs.of(r.f) - 1.2);
  // "Uraloğlu'nu": whatever stands after an apostrophe is an ending
  const mark = apostrophes ? form.search(/['’ʼ‘`]/) : -1;
  if (mark > 1 && !out.some((o) => o.f !== 0 && o.words[o.words.length - 1] === tied + form.slice(0, mark))) {
    const stem = form.slice(0, mark);
    const found = word.readings.find((r) => r.f & CASES);
    if (found && form.length - mark > 1) add(stem, lexis.fold(stem), found.f & CASES, -3);
  }
  return out;
}

/** The part of a form that makes the first `cut` letters of its key. */
function surface(page: Page, form: string, key: string, cut: number): string | undefined {
  if (key.length === form.length) return form.slice(0, cut).replace(/['’ʼ‘`-]$/, "");
  for (let n = 1; n < form.length; n++) {
    const head = page.lexis.fold(form.slice(0, n));
    if (head.length === cut && key.startsWith(head)) return form.slice(0, n).replace(/['’ʼ`-]$/, "");
    if (head.length > cut) return undefined;
  }
  return undefined;
}

/** What the words after a name let its case cost. */
function licence(page: Page, span: NameSpan, around: Surroundings): { bare: number; of: (f: number) => number } {
  const next = page.words[span.to];
  const comma = page.tokens[span.to] !== undefined && page.text[page.tokens[span.to].start] === ",";
  let possessed = false;
  let first = false;
  const end = Math.min(page.sentences[span.sentence].to, span.to + 9);
  for (let i = span.to; i < end; i++) {
    const word = page.words[i];
    if (word === undefined) break;
    if (word === null) continue;
    const best = word.readings.find((r) => r.known) ?? word.readings[0];
    // "milli": a word as it stands is nobody's; but "təşəbbüsü" is known as a word, too
    const owned = word.readings.some((r) => r.f & F.PSS3 && r.known && r.cut > 5);
    if (!owned && best?.known && best.f === 0 && best.stem === word.key) continue;
    if (owned || (best && word.readings.some((r) => r.f & F.PSS3 && (r.known || !best.known)))) {
      possessed = true;
      first = i === span.to;
      break;
    }
    if (best && best.f & F.V && best.f & F.FIN && best.known) break;
  }
  return {
    bare: around.governs.has(span.to) ? -2 : comma || around.ands.has(span.to) ? -0.3 : 0,
    of: (f) => {
      if (f & F.GEN) return possessed ? (first ? -0.9 : -0.4) : next ? 1 : 1.5;
      if (f & F.INS) return 0.1;
      // "Bassani boshchiligida": no object stands right before what is somebody's
      if (f & F.ACC && first) return 1.4;
      if (f & (F.DAT | F.ACC)) return next ? 0.5 : 1.2;
      return 0.9;
    },
  };
}

/** Whether the given name is a man's or a woman's, where endings turn on it. */
function genderOf(page: Page, span: NameSpan): "m" | "f" | null {
  const first = span.words[0];
  if (first.kind !== "name" || span.words.length < 2) return null;
  const key = keyOf(page, first);
  const { women, men, like } = genderTables(page);
  if (women.has(key) || like.some((p) => p.test(key))) return "f";
  if (men.has(key)) return "m";
  const sex = sexOf(formOf(page, first));
  if (sex) return sex;
  return /[aəeäаәеэя]$/.test(key) ? "f" : /[iıuüouöyиыуоөүі]$/.test(key) ? null : "m";
}

interface Genders {
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** beginnings and ends that women's names share */
  readonly like: readonly RegExp[];
}
const genders = new WeakMap<object, Genders>();

function genderTables(page: Page): Genders {
  const { names } = page.language;
  let tables = genders.get(names);
  if (!tables) {
    const list = (text: string) => text.split(/[;\s]+/).filter(Boolean);
    const { fold } = page.lexis;
    const set = (text: string) => new Set(list(text).flatMap((w) => (w.includes("*") ? [] : [fold(w)])));
    const like = list(names.women)
      .filter((w) => w.includes("*"))
      .map((w) => (w.startsWith("*") ? new RegExp(`${fold(w.slice(1))}$`) : new RegExp(`^${fold(w.slice(0, -1))}`)));
    tables = { women: set(names.women), men: set(names.men), like };
    genders.set(names, tables);
  }
  return tables;
}

/** How odd a surname (as a key) is as the nominative of a man's or woman's name, by its end. */
function shape(key: string, gender: "m" | "f" | null, cut: boolean): number {
  if (settledEnd.test(key)) return gender === "f" && mensEnd.test(key) ? 0.4 : -1;
  if (womensEnd.test(key)) return gender === "f" ? -1.6 : gender === "m" ? 0.6 : 0;
  if (womensSoftEnd.test(key)) return gender === "f" ? -0.8 : 0.2;
  if (!cut && casedEnd.test(key)) return 1.5;
  if (!cut && (inEnd.test(key) || tradeEnd.test(key))) return -0.5;
  if (cut && !/[cs]h$/.test(key) && /[bcçdgğkptбгғдкқптчж][bcçdfgğhjkqmnvzбвгғджзкқмн]$/.test(key)) return 1.2;
  if (/[aeıioöuüəäyаәеёиоөуұүыіэюя]$/.test(key)) return cut ? 0.4 : 0;
  return /[^aeıioöuüəäyаәеёиоөуұүыіэюя]{3}$/.test(key) ? 0.8 : 0;
}

/** Son or daughter of. */
const kinGender = (word: string): "m" | "f" | null =>
  /^(?:уулу|оглы|улы|угли|углы|ұлы)$/.test(word) ? "m" : /^(?:кызы|гызы|кизи|қызы)$/.test(word) ? "f" : null;

/** Nouns in the instrumental at the head of a sentence that govern a name: указом, распоряжением. */
const decree = /(?:ом|ем)$/;

/** Whether a noun of what people do, or a name in the genitive and "and", stands right before a name. */
function isOwner(page: Page, ends: ReadonlyMap<number, Candidate>, nouns: ReadonlySet<number>, c: Candidate): boolean {
  if (nouns.has(c.span.from)) return true;
  const at = c.span.from - 1;
  if (at === page.sentences[c.span.sentence].from && decree.test(page.words[at]?.key ?? "")) return true;
  const and = endingAt(hitsOf(page, "and"), c.span.from);
  const comma = !and && at >= 0 && page.text[page.tokens[at].start] === "," ? at : undefined;
  const other = ends.get(and?.from ?? comma ?? -1);
  return other !== undefined && other.titles.length === 0 && other.reading.f === F.GEN;
}

/** The cases of the adjective before a title of one word that is not declined: "с турецким визави". */
function caseBeside(page: Page, { headFrom, headTo }: Title): number {
  const word = page.words[headTo - 1];
  if (headTo - headFrom > 1 || !word || !/[иеоу]$/.test(word.key)) return 0;
  return (page.words[headFrom - 1]?.readings ?? []).reduce((f, r) => (r.known && r.f & F.ATTR ? f : f | (r.f & CASES)), 0);
}

/** Names that are declined throughout, with the case that a title or preposition before them shows. */
function russian(page: Page, candidates: readonly Candidate[]): void {
  const { women, men } = genderTables(page);
  const seen = new Map<string, number>();
  for (const c of candidates)
    for (const w of c.span.words)
      if (w.kind === "name") {
        const form = formOf(page, w).toLowerCase();
        seen.set(form, (seen.get(form) ?? 0) + 1);
      }
  const prepositions = startsOf(page, "with");
  // "у Метина Гюрака": no nominative follows a preposition
  const leads = new Set(hitsOf(page, "title-lead").map((h) => h.to));
  const nouns = new Set(hitsOf(page, "event").map((h) => h.to));
  const appointing = startsOf(page, "title-as");
  const ends = new Map(candidates.map((c) => [c.span.to, c]));
  for (const c of candidates) {
    const all = c.span.words.flatMap((w) => (w.kind === "name" ? [formOf(page, w)] : []));
    // "Нурланбека Тургунбек уулу": the father's name and "son of" are not declined
    const kin = all.length > 2 ? kinGender(all[all.length - 1]) : null;
    const forms = kin ? all.slice(0, -2) : all;
    const fixed = kin ? all.slice(-2) : [];
    const own = forms.map((f) => f.toLowerCase());
    const attested = (lemma: string) => {
      const key = lemma.toLowerCase();
      return (seen.get(key) ?? 0) - (own.includes(key) ? 1 : 0) > 0 ? 0.7 : 0;
    };
    let allowed = 0;
    let nominative = false;
    const title = c.titles[0];
    if (title && title.to === c.span.from - 1 && appointing.has(title.to)) nominative = true;
    else if (title?.hidden) allowed = 0;
    else if (title && title.to <= c.span.from) {
      allowed = title.f & CASES || caseBeside(page, title);
      // «с торага X»: a title that bears no endings
      if (!allowed && title.from > 0 && prepositions.has(title.from - 1)) allowed = F.INS;
      // «принял торага Нурланбека X»: the given name tells what the title does not
      if (!allowed && kin === "m" && isMansInCase(forms[0])) allowed = F.GEN | F.ACC;
      if (!allowed) nominative = true;
    } else if (c.from > 0 && prepositions.has(c.span.from - 1)) allowed = F.INS;
    // "визит Эмманюэля Макрона", "переговоры Х и Y": a noun right before a name has it in the genitive
    const free = (!title || title.from >= c.span.to) && !allowed && !nominative;
    const of = c.owns !== undefined || (free && isOwner(page, ends, nouns, c));
    const led = (!title || title.from >= c.span.to) && leads.has(c.span.from);
    // a woman is no subject of a verb in the masculine right before her name: "назначил Армана Шаккалиева"
    const masculineBefore = /[аеиыоуя]л$/.test(page.words[c.span.from - 1]?.key ?? "");
    // «по приглашению Токаева»: whose surname alone a holder of high office is known by is a man where that one is
    const alone = forms.length === 1 && !title && seen.get(own[0]) === 1 && !c.short;
    const famous = alone ? soleHolder(forms[0], null, yearOf(page)) : undefined;
    const man = famous !== undefined && famous.names.every((name) => !/[aа]$/.test(name));
    c.readings = russianNames(forms, allowed, nominative, women, men, attested)
      .filter((r) => kin === null || r.gender === kin)
      .slice(0, 6)
      .map((r): Reading => {
        let n = 0;
        const own = [...r.words, ...fixed];
        const words = c.span.words.map((w) => (w.kind === "name" ? own[n++] : formOf(page, w)));
        let cost = r.cost;
        if (forms.length > 1 && holdersOf(r.words).length) cost -= 1.5;
        if (masculineBefore && r.f === 0 && r.gender === "f") cost += 1.5;
        if (led && r.f === 0) cost += 1.2;
        const sex = sexOf(r.words[0]);
        if (r.gender !== (sex ?? r.gender)) cost += 0.6;
        // "Касым-Жомарту Токаеву": out of its case the given name is one that is known
        else if (sex === "m" && forms.length > 1 && r.words[0] !== forms[0]) cost -= 0.5;
        if (man && (r.f === 0 || r.gender === "f")) cost += /[ео]ва$|ина$/.test(forms[0]) ? 1.5 : 0;
        if (of) cost += r.f === F.GEN ? -0.7 : 0.3;
        return { words, keys: own.map((w) => w.toLowerCase().replaceAll("ё", "е")), f: r.f, cost, gender: r.gender };
      })
      .sort((a, b) => a.cost - b.cost);
    c.reading = c.readings[0];
    // a nominative after a title in another case begins something else: "указом президента Алишер Султанов …"
    if (allowed && title && c.reading.f !== 0 && c.reading.cost > 3) {
      const other = russianNames(forms, 0, true, women, men, attested)[0];
      if (other.cost + 2 < c.reading.cost) {
        c.titles = c.titles.filter((t) => t.from >= c.span.to);
        c.from = c.span.from;
        const words = c.span.words.map((w) => formOf(page, w));
        c.reading = {
          words,
          keys: forms.map((w) => w.toLowerCase().replaceAll("ё", "е")),
          f: 0,
          cost: other.cost,
          gender: other.gender,
        };
        c.readings = [c.reading];
      }
    }
  }
}
