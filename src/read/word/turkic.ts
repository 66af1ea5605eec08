import { type Analyser, CASES, F, POSSESSORS, type Reading } from "../../lang/features.ts";
import type { Letters, Script } from "../../lang/letters.ts";
import {
  type Ending,
  final,
  type Lexicon,
  type Slot,
  type Station,
  slots,
  stations,
  type TurkicEndings,
} from "../../lang/turkic.ts";

/**
 * The one Turkic analyser. It peels endings from the right of a folded key, slot by slot, until what is left may be a stem,
 * and puts back what the stem's end lost (ğ → k, şehr → şehir). Endings are spelt out once, when the analyser is made, into
 * a trie over reversed letters; nothing is remembered between calls, so callers who see a form often should keep its readings.
 *
 *     const az = turkicAnalyser(endings, lexicon, letters);   // all three from lang/az
 *     az.analyse("edilməsini")   // [{ stem: "et", f: F.V|F.PASS|F.MSDR|F.PSS3|F.ACC, cut: 2, known: true }, …]
 *
 * Readings of one form differ in stem or bits. Their order: those whose stem ends at an apostrophe or hyphen, those with
 * known stems, guesses; within each the cheaper first. On finite verbs the possessor bits name the subject's person
 * (PSS1S "I", PSS2P "you" …; none: third), VPL its third person plural. FIN without V is a noun as predicate (-dır).
 */
export function turkicAnalyser(endings: TurkicEndings, lexicon: Lexicon, letters: Letters): TurkicAnalyser {
  const grammar = compile(endings, letters);
  return {
    analyse: (key) => analyse(key, grammar, lexicon),
    weigh: (key) => candidates(key, grammar, lexicon),
  };
}

export interface TurkicAnalyser extends Analyser {
  /** All readings with what they cost, in the order of `analyse`, which leaves out the dearest guesses. */
  weigh(key: string): readonly WeighedReading[];
}

/** A reading and how unlikely it is; `rank` 0: its stem ends at an apostrophe or hyphen, 1: known stem, 2: guess. */
export interface WeighedReading extends Reading {
  cost: number;
  rank: number;
}

/** An ending spelt one way. `vowels` and `finals` are masks of the sound classes after which it is spelt so. */
interface Spelling {
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly f: number;
  readonly cost: number;
  readonly vowels: number;
  readonly finals: number;
  readonly swallows: string;
}

/** What a letter is to the endings beside it. */
interface Sound {
  readonly isVowel: boolean;
  /** a vowel after which the one before it still counts */
  readonly neutral: boolean;
  /** masks of its classes, as in Spelling */
  readonly vowel: number;
  readonly final: number;
  /** its number in the trie, -1 if no ending has it */
  readonly index: number;
}

interface Grammar {
  readonly sounds: ReadonlyMap<string, Sound>;
  /** trie: child of node n by letter l is next[n * width + l], 0 if none */
  readonly next: Int32Array;
  readonly width: number;
  readonly spellings: readonly (readonly Spelling[] | undefined)[];
  readonly vowelClass: ReadonlyMap<string, number>;
  readonly consonants: number;
  readonly isVowel: ReadonlySet<string>;
  /** whether endings take the letter for a consonant */
  readonly finalIsConsonant: (letter: string) => boolean;
  readonly soften: readonly (readonly [inWord: string, inStem: string])[];
  readonly softenAlways: readonly (readonly [inWord: string, inStem: string])[];
  readonly shift: ReadonlyMap<string, string>;
  readonly dropped: string;
  readonly doubles: boolean;
  readonly derivations: ReadonlySet<string>;
  readonly stems: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, readonly (readonly [stem: string, says: number])[]>>;
  /** whether an apostrophe is part of a letter (o') and not the end of a stem */
  readonly apostropheIsLetter: boolean;
}

const bit = (station: Station) => 1 << stations.indexOf(station);
const mask = (list: readonly Station[]) => list.reduce((m, s) => m | bit(s), 0);
const NOUN = bit("noun");
const VERB = bit("verb");
const POSSESSED3 = bit("possessed3");
const SOFT_NOUN = bit("softNoun");
const FULL = bit("full");
const SOFT_FULL = bit("softFull");
const FINAL = mask(final);
const VOICES = F.PASS | F.CAUS | F.RECP;
const EVERYTHING = -1;

/** "a>b cd>e" as a map from letter to result. */
function pairs(text: string | undefined): Map<string, string> {
  const map = new Map<string, string>();
  for (const rule of (text ?? "").split(" ")) {
    const [from, to] = rule.split(">");
    if (to !== undefined) for (const c of from) map.set(c, to);
  }
  return map;
}

/** "ğ>k g'>q" as a list of changes. */
function changes(text: string): [string, string][] {
  return text.split(" ").flatMap((rule): [string, string][] => {
    const [from, to] = rule.split(">");
    return to === undefined ? [] : [[from, to]];
  });
}

/** How the language's archiphonemes sound. */
function speller(endings: TurkicEndings, letters: Letters) {
  const isVowel = new Set(endings.vowels);
  const soft = new Set(endings.consonantal ?? "");
  const neutral = endings.neutral ?? "";
  /** whether endings are chosen after the letter as after a vowel */
  const counts = (c: string) => isVowel.has(c) && !soft.has(c);
  const byVowel = new Map(Object.entries(endings.byVowel).map(([name, text]) => [name, pairs(text)]));
  const byLetter = new Map(Object.entries(endings.byLetter).map(([name, text]) => [name, pairs(text)]));
  const pick = (rules: Map<string, string>, c: string) =>
    rules.get(c) ?? (counts(c) ? rules.get("V") : undefined) ?? rules.get("*") ?? "";

  /** All spellings of a shape after a word with this last vowel and last letter. */
  function spell(shape: string, lastVowel: string, lastLetter: string): string[] {
    // `at` is the letter before a run of linking sounds, which all look at it: (a)(y) is a or y, never both
    let out: { text: string; v: string; l: string; at: string }[] = [{ text: "", v: lastVowel, l: lastLetter, at: lastLetter }];
    for (let i = 0; i < shape.length; i++) {
      const linked = shape[i] === "(";
      const symbol = linked ? shape[i + 1] : shape[i];
      if (linked) i += 2;
      const grown: typeof out = [];
      for (const o of out)
        for (const c of sound(symbol, o.v, o.l)) {
          if (linked && counts(c) === counts(o.at)) grown.push(o);
          else grown.push({ text: o.text + c, v: isVowel.has(c) && !neutral.includes(c) ? c : o.v, l: c, at: linked ? o.at : c });
        }
      out = grown;
    }
    return [...new Set(out.map((o) => o.text))];
  }
  function sound(symbol: string, v: string, l: string): string {
    const vowelRules = byVowel.get(symbol);
    if (vowelRules) return expand(pick(vowelRules, v), v, l, symbol);
    const letterRules = byLetter.get(symbol);
    return letterRules ? expand(pick(letterRules, l), v, l, symbol) : symbol;
  }
  const expand = (result: string, v: string, l: string, self: string): string =>
    [...result].map((c) => (c === self ? c : sound(c, v, l))).join("");
  const alphabet = letters.alphabet[Object.keys(letters.tags)[0] as Script] ?? "";
  return { isVowel, counts, byVowel, byLetter, pick, spell, alphabet };
}

function compile(endings: TurkicEndings, letters: Letters): Grammar {
  const { isVowel, counts, byVowel, byLetter, pick, spell, alphabet } = speller(endings, letters);
  const classes = (all: Iterable<string>, signature: (c: string) => string) => {
    const byLetterOf = new Map<string, number>();
    const samples: string[] = [];
    const known = new Map<string, number>();
    for (const c of all) {
      const s = signature(c);
      let n = known.get(s);
      if (n === undefined) {
        n = samples.push(c) - 1;
        known.set(s, n);
      }
      byLetterOf.set(c, 1 << n);
    }
    return { map: byLetterOf, samples };
  };
  const vowel = classes(endings.vowels, (c) => [...byVowel.values()].map((r) => pick(r, c)).join("|"));
  const last = classes(new Set(alphabet + endings.vowels), (c) =>
    [counts(c), ...[...byLetter.values()].map((r) => pick(r, c))].join("|"),
  );
  let consonants = 0;
  for (const [c, m] of last.map) if (!counts(c)) consonants |= m;

  const letterIndex = new Map<string, number>();
  const children: Map<number, number>[] = [new Map()];
  const spellings: Spelling[][] = [];
  const insert = (text: string, spelling: Spelling) => {
    let node = 0;
    for (let i = text.length - 1; i >= 0; i--) {
      let l = letterIndex.get(text[i]);
      if (l === undefined) {
        l = letterIndex.size;
        letterIndex.set(text[i], l);
      }
      let child = children[node].get(l);
      if (child === undefined) {
        child = children.push(new Map()) - 1;
        children[node].set(l, child);
      }
      node = child;
    }
    spellings[node] ??= [];
    spellings[node].push(spelling);
  };

  const glides = pairs(endings.glides?.spelt);
  for (const [slot, rows] of Object.entries(endings.slots) as [Slot, readonly Ending[]][]) {
    const { from, to } = slots[slot];
    for (const [shape, f, cost = 0, swallows = ""] of rows) {
      const found = new Map<string, { vowels: number; finals: number }>();
      for (const v of vowel.samples)
        for (const l of last.samples)
          for (const text of spell(shape, v, l)) {
            // an ending that begins with a vowel cannot follow one, unless it swallows it
            if (text === "" || (counts(text[0]) && counts(l) && !swallows)) continue;
            const seen = found.get(text) ?? { vowels: 0, finals: 0 };
            seen.vowels |= vowel.map.get(v) ?? 0;
            seen.finals |= last.map.get(l) ?? 0;
            found.set(text, seen);
          }
      for (const [text, where] of found) {
        let before = mask(from);
        if (isVowel.has(text[0])) before |= (before & NOUN ? SOFT_NOUN : 0) | (before & FULL ? SOFT_FULL : 0);
        const spelling = { length: text.length, from: before, to: bit(to), f, cost, swallows, ...where };
        insert(text, swallows ? { ...spelling, vowels: EVERYTHING, finals: EVERYTHING } : spelling);
        const glide = glides.get(text[0]);
        if (glide && !swallows)
          insert(glide + text.slice(1), {
            ...spelling,
            vowels: EVERYTHING,
            finals: EVERYTHING,
            swallows: endings.glides?.glide ?? "",
          });
      }
    }
  }
  const width = letterIndex.size;
  const next = new Int32Array(children.length * width);
  children.forEach((map, node) => {
    for (const [l, child] of map) next[node * width + l] = child;
  });
  const sounds = new Map<string, Sound>();
  for (const c of new Set([...isVowel, ...last.map.keys(), ...letterIndex.keys()]))
    sounds.set(c, {
      isVowel: isVowel.has(c),
      neutral: (endings.neutral ?? "").includes(c),
      vowel: vowel.map.get(c) ?? 0,
      final: last.map.get(c) ?? EVERYTHING,
      index: letterIndex.get(c) ?? -1,
    });
  return {
    sounds,
    next,
    width,
    spellings,
    vowelClass: vowel.map,
    consonants,
    isVowel,
    finalIsConsonant: (c) => !counts(c),
    soften: changes(endings.soften),
    softenAlways: changes(endings.softenAlways),
    shift: pairs(endings.shift),
    dropped: endings.dropped,
    doubles: endings.doubles ?? false,
    derivations: new Set(endings.derivations.split(" ")),
    stems: endings.stems ?? {},
    forms: endings.forms ?? {},
    apostropheIsLetter: letters.apostrophe.is === "letter",
  };
}

/** Cites a verb stem as dictionaries do: et → etmək, сура → суроо. */
export type Cite = (stem: string) => string;

/** How a language cites its verbs. */
export function citation(endings: TurkicEndings, letters: Letters): Cite {
  const { spell, isVowel } = speller(endings, letters);
  const { shape, contract = {} } = endings.citation;
  const merged = Object.keys(contract).sort((a, b) => b.length - a.length);
  return (stem) => {
    const vowel = [...stem].findLast((c) => isVowel.has(c)) ?? endings.vowels[0];
    const end = merged.find((m) => stem.endsWith(m)) ?? "";
    const left = stem.slice(0, stem.length - end.length);
    return left + spell(contract[end] ?? shape, vowel, stem[stem.length - 1])[0];
  };
}

/** What a reading's parts cost; the cheapest reading comes first. */
const costs = {
  /** of harmony or assimilation broken where the stem ends */
  discord: 1.2,
  /** each step of attestation that a known stem lacks */
  rare: 0.15,
  /** a known stem of one letter, of two letters, unless it is common */
  short: [0, 3, 0.9],
  /** a stem put right by soften, drop or shift; a vowel put back */
  restored: 0.2,
  filled: 0.5,
  /** each letter of endings makes a guess likelier */
  letter: -0.35,
  guessedVerb: 1,
  /** a known stem with a possessor before the apostrophe */
  inside: -1.5,
  /** a guessed stem that looks made of another (avçı) */
  made: -0.5,
  /** a stem made of a known noun by one of the language's derivations */
  derivedNoun: 1.2,
  /** a stem derived from a known verb, beside that verb */
  derived: 0.5,
  /** a bare verb stem (an order) */
  order: 2.5,
};
/** Guesses kept of one form. */
const guesses = 6;

function analyse(key: string, g: Grammar, lexicon: Lexicon): Reading[] {
  let guessed = 0;
  const out: Reading[] = [];
  for (const { stem, f, cut, known, rank } of candidates(key, g, lexicon))
    if (rank < 2 || guessed++ < guesses) out.push({ stem, f, cut, known });
  return out;
}

/** A known stem that a form's beginning may be, and what it costs to put it right. */
interface Repair {
  readonly stem: string;
  readonly weight: number;
  readonly cost: number;
  readonly more: number;
}

/** What the lexicon says of a beginning: its own weight, 0 if it is no stem, and its repairs. */
interface Beginning {
  readonly weight: number;
  readonly repairs: readonly Repair[];
}
const noRepairs: readonly Repair[] = [];

/** What the derivations say of a guessed stem: nothing, it looks made of another, it is made of a known one. */
const PLAIN = 1;
const MADE = 2;
const DERIVED = 3;

/** Scratch of one call of `candidates`, for forms up to 63 letters. */
const scratch = { vowels: new Int32Array(64), finals: new Int32Array(64), letters: new Int32Array(64) };

function candidates(key: string, g: Grammar, lexicon: Lexicon): WeighedReading[] {
  const n = key.length;
  const found: WeighedReading[] = [];
  // the last apostrophe or hyphen: a stem may end there, and no ending reaches over it
  let wall = key.lastIndexOf("-") + 1;
  if (!g.apostropheIsLetter) wall = Math.max(wall, key.lastIndexOf("'") + 1);
  if (wall >= n) wall = 0;
  /** whether the part before the apostrophe is being peeled */
  let inside = false;
  /** where the verbal noun or participle of the reading ends (negative: softened), where its last voice; 0 if it has none */
  let deedEnd = 0;
  let voiceEnd = 0;
  const derived: { stem: string; f: number; cut: number; cost: number }[] = [];
  /** whether the reading is a bare verb stem, an order; never guessed */
  let order = false;

  // the sounds that an ending at each place would follow
  const vowelsAt = n < 64 ? scratch.vowels : new Int32Array(n + 1);
  const finalsAt = n < 64 ? scratch.finals : new Int32Array(n + 1);
  const lettersAt = n < 64 ? scratch.letters : new Int32Array(n + 1);
  vowelsAt[0] = EVERYTHING;
  finalsAt[0] = EVERYTHING;
  for (let i = 1; i <= n; i++) {
    const c = key[i - 1];
    const sound = g.sounds.get(c);
    const before = vowelsAt[i - 1];
    if (sound?.isVowel) vowelsAt[i] = sound.neutral && before !== EVERYTHING ? sound.vowel | before : sound.vowel;
    else vowelsAt[i] = before;
    finalsAt[i] = c === "'" && g.apostropheIsLetter ? finalsAt[i - 1] : sound ? sound.final : EVERYTHING;
    lettersAt[i - 1] = sound ? sound.index : -1;
  }
  vowelsAt[n + 1] = 0;
  // many endings leave the same beginning: it is looked up once (not in compounds, where its edge moves)
  const beginnings: (Beginning | undefined)[] | null = wall === 0 ? [] : null;
  const derivations: number[] = [];

  for (const [stem, f] of (Object.hasOwn(g.forms, key) ? g.forms[key] : undefined) ?? [])
    found.push({ stem, f, cut: n, known: true, cost: -1, rank: 1 });
  peel(n, FINAL, 0, 0, 0, 0);
  derive();
  found.sort((a, b) => a.rank - b.rank || a.cost - b.cost);
  return found;

  function peel(end: number, allowed: number, f: number, cost: number, deed: number, voiced: number): void {
    if (allowed & (NOUN | VERB)) stop(end, allowed, f, cost, "", deed, voiced);
    let node = 0;
    for (let i = end - 1; i >= wall; i--) {
      const l = lettersAt[i];
      if (l < 0) return;
      node = g.next[node * g.width + l];
      if (node === 0) return;
      const here = g.spellings[node];
      if (here === undefined || i === 0) continue;
      for (const s of here) {
        if ((s.to & allowed) === 0) continue;
        const total = cost + s.cost;
        const deedNow = !(s.from & VERB) ? deed : s.to & NOUN ? end : s.to & SOFT_NOUN ? -end : deed;
        const voicedNow = voiced === 0 && s.from & VERB && s.to & VERB && s.f & VOICES ? end : voiced;
        if (i === wall && wall > 0) {
          if (s.from & NOUN) stop(i, NOUN, f | s.f, total, "", 0, 0);
          // what stands before the apostrophe may have a possessor already: bakanlığı'nın
          if (s.from & POSSESSED3) {
            const at = wall;
            inside = true;
            wall = 0;
            peel(at - 1, POSSESSED3, f | s.f, total, 0, 0);
            wall = at;
            inside = false;
          }
          continue;
        }
        if (s.swallows) {
          if (s.from & (NOUN | VERB)) stop(i, s.from, f | s.f, total, s.swallows, deedNow, voicedNow);
          continue;
        }
        let discord = 0;
        if ((s.vowels & vowelsAt[i]) === 0) discord += costs.discord;
        const after = finalsAt[i];
        if ((s.finals & after) === 0) {
          if ((after & g.consonants) === 0 || (s.finals & g.consonants) === 0) continue;
          discord += costs.discord;
        }
        if (discord === 0) peel(i, s.from, f | s.f, total, deedNow, voicedNow);
        else if (s.from & (NOUN | VERB)) stop(i, s.from, f | s.f, total + discord, "", deedNow, voicedNow);
      }
    }
  }

  /**
   * Stems made of a known verb count as known: edil- beside et- + passive, the nouns görüşme beside görüş- + verbal noun and
   * çalışan beside çalış- + participle.
   */
  function derive(): void {
    for (const r of derived) add(r.stem, r.f, r.cut, true, r.cost + costs.derived, 1);
  }

  /** The stem ends here: which stems can it be? */
  function stop(end: number, allowed: number, f: number, cost: number, swallowed: string, deed: number, voiced: number): void {
    deedEnd = deed;
    voiceEnd = voiced;
    if (allowed & NOUN) stems(end, false, f, cost, swallowed);
    if (allowed & VERB) {
      order = (f & (F.FIN | F.PTCP | F.CVB | F.MSDR)) === 0;
      stems(end, true, order ? f | F.V | F.FIN | F.IMP : f | F.V, order ? cost + costs.order : cost, swallowed);
      order = false;
    }
  }

  function stems(end: number, verb: boolean, f: number, cost: number, swallowed: string): void {
    const atWall = wall > 0 && end === wall;
    const cut = atWall ? end - 1 : end;
    const left = key.slice(0, cut);
    if (swallowed) {
      let any = false;
      for (const c of swallowed) any = known(left + c, verb, f, cost, cut) || any;
      if (!any) guess(left + swallowed[0], verb, f, cost, cut, end);
      return;
    }
    let at = beginnings?.[cut * 2 + (verb ? 1 : 0)];
    if (!at) {
      at = beginning(left, verb, cut, end, atWall);
      if (beginnings) beginnings[cut * 2 + (verb ? 1 : 0)] = at;
    }
    if (at.weight > 0) {
      // a word that stands in the lexicon as it is needs no repair, but both may be words (tr ad, at; az et, ed)
      take(left, at.weight, verb, f, cost, cut, atWall);
    } else if (atWall) {
      add(left, f, cut, false, cost, 0);
      return;
    } else guess(left, verb, f, cost, cut, end);
    for (const { stem, weight, cost: one, more } of at.repairs) take(stem, weight, verb, f, cost + one + more, cut, false);
  }

  function beginning(left: string, verb: boolean, cut: number, end: number, atWall: boolean): Beginning {
    const weight = weightOf(left, verb, cut);
    if (end === n || (atWall && weight === 0)) return { weight, repairs: noRepairs };
    const repairs: Repair[] = [];
    const offer = (stem: string, cost: number, more = 0) => {
      const known = weightOf(stem, verb, cut);
      if (known > 0) repairs.push({ stem, weight: known, cost, more });
    };
    const beforeVowel = !atWall && g.isVowel.has(key[end]);
    const last = key[cut - 1];
    const shifted = g.shift.get(last);
    if (shifted) offer(left.slice(0, -1) + shifted, costs.restored);
    const stem = Object.hasOwn(g.stems, left) ? g.stems[left] : undefined;
    if (stem !== undefined) offer(stem, costs.restored);
    if (!beforeVowel) return { weight, repairs };
    for (const [from, to] of g.soften) if (left.endsWith(from)) offer(left.slice(0, -from.length) + to, costs.restored);
    if (g.doubles && !verb && last === key[cut - 2]) offer(left.slice(0, -1), costs.restored);
    if (cut >= 2 && !verb && g.finalIsConsonant(last) && g.finalIsConsonant(key[cut - 2])) {
      const head = left.slice(0, -1);
      for (const v of g.dropped) {
        // the vowel put back is in harmony with the one before it
        if ((vowelsAt[cut] & (g.vowelClass.get(v) ?? 0)) === 0 && (vowelsAt[end + 1] & (g.vowelClass.get(v) ?? 0)) === 0)
          continue;
        offer(head + v + last, costs.filled);
        for (const [from, to] of g.soften) if (last === from) offer(head + v + to, costs.filled, costs.restored);
      }
    }
    return { weight, repairs };
  }

  /** How common a stem is; 0 if it is none. Of a compound (ictimai-siyasi) the last member decides. */
  function weightOf(stem: string, verb: boolean, cut: number): number {
    const member = wall > 0 && cut > wall ? stem.slice(wall) : stem;
    return member.length < stem.length && member.length < 3 ? 0 : lexicon.isStem(member, verb);
  }

  /** Takes a stem if it is known. */
  function known(stem: string, verb: boolean, f: number, cost: number, cut: number): boolean {
    const weight = weightOf(stem, verb, cut);
    if (weight > 0) take(stem, weight, verb, f, cost, cut, false);
    return weight > 0;
  }

  function take(stem: string, weight: number, verb: boolean, f: number, cost: number, cut: number, atWall: boolean): void {
    const size = stem.length - (wall > 0 && cut > wall ? wall : 0);
    const total = cost + (9 - weight) * costs.rare + (weight < 7 ? (costs.short[size] ?? 0) : 0);
    if (verb && wall === 0) {
      if (voiceEnd) derived.push({ stem: key.slice(0, voiceEnd), f: f & ~VOICES, cut: voiceEnd, cost: total });
      const end = Math.abs(deedEnd);
      if (end && end < n) derived.push({ stem: deed(), f: f & (CASES | POSSESSORS | F.PL | F.ATTR), cut: end, cost: total });
    }
    add(stem, f, cut, true, total, atWall ? 0 : 1);
  }

  /** The verbal noun or participle of the reading, as a noun. */
  function deed(): string {
    const left = key.slice(0, Math.abs(deedEnd));
    if (deedEnd < 0) for (const [from, to] of g.soften) if (left.endsWith(from)) return left.slice(0, -from.length) + to;
    return left;
  }

  function guess(left: string, verb: boolean, f: number, cost: number, cut: number, end: number): void {
    if (order) return;
    const size = cut - (cut > wall ? wall : 0);
    if (end < n && (size < 2 || vowelsAt[end] === EVERYTHING)) return;
    let stem = left;
    if (end < n && g.isVowel.has(key[end]) && size > 3)
      for (const [from, to] of g.softenAlways) if (left.endsWith(from)) stem = left.slice(0, -from.length) + to;
    let made = 0;
    if (!verb) {
      const bare = beginnings !== null && stem === left && left.length === cut;
      let says = bare ? (derivations[cut] ?? 0) : 0;
      if (says === 0) {
        says = derivationOf(stem);
        if (bare) derivations[cut] = says;
      }
      if (says === DERIVED) {
        add(stem, f, cut, true, cost + costs.derivedNoun, 1);
        return;
      }
      if (says === MADE && end < n) made = costs.made;
    }
    add(stem, f, cut, false, cost + made + (n - end) * costs.letter + (size < 3 ? 2 : 0) + (verb ? costs.guessedVerb : 0), 2);
  }

  function derivationOf(stem: string): number {
    let says = PLAIN;
    for (let long = 2; long <= 6 && long + 2 < stem.length; long++) {
      if (!g.derivations.has(stem.slice(-long))) continue;
      if (lexicon.isStem(stem.slice(wall, -long), false) > 0) return DERIVED;
      says = MADE;
    }
    return says;
  }

  function add(stem: string, f: number, cut: number, isKnown: boolean, cost: number, rank: number): void {
    if (inside && isKnown && stem.length > 4) {
      cost += costs.inside;
      rank = 0;
    }
    for (const c of found)
      if (c.f === f && c.stem === stem) {
        if (rank < c.rank || (rank === c.rank && cost < c.cost)) {
          c.cost = cost;
          c.rank = rank;
          c.cut = cut;
          c.known = isKnown;
        }
        return;
      }
    found.push({ stem, f, cut, known: isKnown, cost, rank });
  }
}
