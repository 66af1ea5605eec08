import type { Analyser, Reading } from "../../lang/features.ts";
import { F } from "../../lang/features.ts";
import type { Letters } from "../../lang/letters.ts";
import { type Fold, foldFor } from "../text/fold.ts";
import type { PlainForm } from "../text/phrases.ts";
import { PUNCT, tokenize, WORD } from "../text/tokens.ts";
import { root, signature, Trie } from "./trie.ts";

/**
 * What a table's expression stands for. `cat` is the table (state, post, sense …), `code` the answer in it, `more` what else the
 * table says. Entries are made once a language and shared by all texts.
 */
export interface Entry {
  readonly cat: string;
  readonly code: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An expression found in a text: tokens `from` to `to` (excluded), `f` the features of its last word, `verb` of its verb (0 without). */
export interface Hit {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly f: number;
  readonly verb: number;
}

/** All that is known of a word form, made once a form. */
export interface Word {
  /** as written */
  readonly form: string;
  /** folded */
  readonly key: string;
  readonly readings: readonly Reading[];
  /** words of the tables that this form can be, with the features each reading gives; equal ids may recur */
  readonly ids: readonly number[];
  readonly features: readonly number[];
  /** expressions that are this form alone */
  readonly alone: readonly Alone[];
  /** where longer expressions that begin with this form go on */
  readonly starts: readonly Start[];
  /** `signature` of all ids */
  readonly bits: number;
  /** a particle, which may stand inside an expression */
  readonly particle: boolean;
}

interface Start {
  /** of the trie */
  readonly node: number;
  readonly verb: number;
}

/** An entry with the number of its category. */
interface Filed {
  readonly entry: Entry;
  readonly cat: number;
}

/** An entry that one form stands for, as one of its readings gives it. */
interface Alone extends Filed {
  readonly f: number;
  readonly verb: number;
}

/** Hits by the number of their category (see `Lexis.categories`); null where none are wanted. */
export type HitsByCategory = (Hit[] | null | undefined)[];
const GAP = 4;
const letters = /^[\p{Lu}\p{Ll}\p{Lo}]+$/u;
let lexes = 0;
const mostFolds = 2000;
/** Forms kept of a language, in two halves: common forms stay when rare ones go. */
const mostForms = 12_000;

/**
 * A language's lexis: every expression of its tables in one token-level trie, and the analysis of word forms.
 *
 * Expressions are written as a person would write the entry of a dictionary, words apart by spaces:
 * - `nazir` any inflected form of the noun or adjective (nominative singular; of a compound with possessive write the bare stem:
 *   "xarici iş nazir" finds "xarici işlər nazirinin");
 * - `görüş-` (a hyphen at the end) any form of the verb with that stem (Russian, English: the infinitive, "подписать-", "sign-");
 * - `=word` this form alone; `word*` any word that begins so;
 * - `a|b` either; `(x)` may be missing; `~` up to four words between, no comma or full stop among them.
 * Hyphens, dashes, plus signs and quotation marks of the text are passed over inside an expression ("C5+1" is `=c =5 =1`).
 */
export class Lexis {
  readonly #number = lexes++;
  /** the categories of all entries */
  readonly categories: string[] = [];
  readonly #categoryNumbers = new Map<string, number>();
  /** remembers what it folded; words of texts are better asked of `word` */
  readonly fold: Fold;
  readonly #fold: Fold;
  readonly #analyser: Analyser;
  readonly #particles: ReadonlySet<string>;
  readonly #nouns = new Map<string, number>();
  readonly #verbs = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  #prefixMin = 99;
  readonly #trie: Trie;
  /** whether the expressions come from a packed lexis and `add` has only to take the entries */
  readonly #isPacked: boolean = false;
  readonly #filed: Filed[] = [];
  /** the expressions that end at a node, for nodes asked for */
  readonly #endings = new Map<number, readonly Filed[]>();
  /** ids of words of expressions, while expressions are added */
  readonly #parts = new Map<string, number[]>();
  #words = new Map<string, Word>();
  #olderWords = new Map<string, Word>();
  #count = 0;

  constructor(
    letters: Letters,
    analyser: (isStem: (stem: string, verb: boolean) => boolean) => Analyser,
    particles: readonly string[],
    packed?: string,
  ) {
    const fold = foldFor(letters);
    const known = new Map<string, string>();
    this.fold = (form) => {
      let key = known.get(form);
      if (key === undefined) {
        key = fold(form);
        if (known.size >= mostFolds) known.clear();
        known.set(` ${form}`.slice(1), key);
      }
      return key;
    };
    this.#fold = fold;
    this.#particles = new Set(particles);
    this.#analyser = analyser((stem, verb) => (verb ? this.#verbs : this.#nouns).has(stem));
    if (packed === undefined) this.#trie = new Trie();
    else {
      const [trie, ...keys] = packed.split("\n");
      this.#trie = Trie.unpacked(trie);
      for (const key of keys) this.#id(this.#tables[Number(key[0])], key.slice(1));
      for (const key of this.#prefixes.keys()) this.#prefixMin = Math.min(this.#prefixMin, key.length);
      this.#isPacked = true;
    }
  }

  /** Adds `expressions` (apart by ";" or new lines) with what they stand for. To be called before the first `word`. */
  add(expressions: string, entry: Entry): void {
    let cat = this.#categoryNumbers.get(entry.cat);
    if (cat === undefined) {
      cat = this.categories.push(entry.cat) - 1;
      this.#categoryNumbers.set(entry.cat, cat);
    }
    const filed = this.#filed.push({ entry, cat }) - 1;
    if (this.#isPacked) return;
    for (const expression of expressions.split(/[;\n]/)) {
      const words = expression.trim();
      if (words) for (const end of this.#endsOf(words)) if (end !== root) this.#trie.put(end, filed);
    }
  }

  /**
   * All expressions as a string, which the constructor takes in place of reading them again: the trie, then each word of an expression
   * with the number of its table. The same entries have to be added in the same order.
   */
  pack(): string {
    const keys: string[] = [];
    this.#tables.forEach((table, number) => {
      for (const [key, id] of table) keys[id - 1] = `${number}${key}`;
    });
    return [this.#trie.pack(), ...keys].join("\n");
  }

  get #tables(): readonly Map<string, number>[] {
    return [this.#nouns, this.#verbs, this.#exact, this.#prefixes];
  }

  /** Where the ways to read an expression end in the trie, one for each way. */
  #endsOf(expression: string): number[] {
    if (!expression.includes("(") && !expression.includes("|")) return [this.#along(root, expression)];
    let ends: number[] = [root];
    // "a|b (c) d": a c d, a d, b c d, b d
    for (const part of expression.match(/\([^)]*\)|\S+/g) ?? []) {
      const optional = part.startsWith("(");
      const choices = (optional ? part.slice(1, -1) : part).split("|");
      const grown: number[] = [];
      for (const end of ends) {
        if (optional) grown.push(end);
        for (const choice of choices) grown.push(this.#along(end, choice));
      }
      ends = grown;
    }
    return ends;
  }

  /** The node that words, apart by spaces, lead to from another. */
  #along(from: number, words: string): number {
    let at = from;
    for (const word of words.split(" ")) {
      if (word === "") continue;
      if (word === "~") {
        at = this.#trie.growGap(at);
        continue;
      }
      let ids = this.#parts.get(word);
      if (!ids) {
        ids = this.#idsOf(word);
        this.#parts.set(word, ids);
      }
      for (const id of ids) at = this.#trie.grow(at, id);
    }
    return at;
  }

  /** Ids of one word of an expression; several where the tokeniser splits it. */
  #idsOf(word: string): number[] {
    const exact = word.startsWith("=");
    const prefix = word.endsWith("*");
    const verb = word.length > 1 && word.endsWith("-");
    const plain = word.slice(exact ? 1 : 0, prefix || verb ? -1 : undefined);
    // letters alone are one word, and so is a stem with a mark at its end, which no word has there ("yig'-")
    if (!exact && !prefix && letters.test(plain.replace(verb ? /['ʻʼ‘’]/g : /(?<=\p{L})['ʻʼ‘’]$/u, "")))
      return [this.#id(verb ? this.#verbs : this.#nouns, this.#fold(plain))];
    const parts = tokenize(plain).filter((t) => t.kind !== PUNCT || !/^[\p{Pd}«»"“”„]$/u.test(plain.slice(t.start, t.end)));
    return parts.map((t, i) => {
      const key = this.#fold(plain.slice(t.start, t.end));
      const last = i === parts.length - 1;
      if (t.kind !== WORD || exact) return this.#id(this.#exact, key);
      if (last && prefix) {
        this.#prefixMin = Math.min(this.#prefixMin, key.length);
        return this.#id(this.#prefixes, key);
      }
      return this.#id(last && verb ? this.#verbs : this.#nouns, key);
    });
  }

  #id(table: Map<string, number>, key: string): number {
    let id = table.get(key);
    if (id === undefined) {
      id = ++this.#count;
      table.set(key, id);
    }
    return id;
  }

  /** Analyses a form; remembered, with a bound on memory. */
  word(form: string): Word {
    return this.#words.get(form) ?? this.#remember(form);
  }

  /** As `word`, of a form met before in any language; the analysis is kept with the form. */
  wordOf(form: PlainForm): Word {
    const known = form.analyses[this.#number];
    if (known) return known;
    const word = this.word(form.written);
    while (form.analyses.length < this.#number) form.analyses.push(undefined);
    form.analyses[this.#number] = word;
    return word;
  }

  #remember(form: string): Word {
    let word = this.#olderWords.get(form);
    // a copy of the form: a slice would keep the whole text it was cut from
    if (!word) word = this.#make(` ${form}`.slice(1));
    if (this.#words.size >= mostForms / 2) {
      this.#olderWords = this.#words;
      this.#words = new Map();
    }
    this.#words.set(word.form, word);
    return word;
  }

  #make(form: string): Word {
    this.#parts.clear();
    const key = this.#fold(form);
    const ids: number[] = [];
    const features: number[] = [];
    const take = (id: number | undefined, f: number) => {
      if (id !== undefined) {
        ids.push(id);
        features.push(f);
      }
    };
    const first = key.charCodeAt(0);
    const isWord = key.length > 0 && !(first >= 48 && first <= 57) && /\p{L}/u.test(key);
    const readings = isWord ? this.#analyser.analyse(key) : [];
    const best = readings.find((r) => r.known)?.f ?? readings[0]?.f ?? 0;
    take(this.#exact.get(key), best);
    for (const r of readings) take((r.f & F.V ? this.#verbs : this.#nouns).get(r.stem), r.f);
    if (isWord) for (let n = this.#prefixMin; n <= key.length; n++) take(this.#prefixes.get(key.slice(0, n)), best);
    const alone: Alone[] = [];
    const starts: Start[] = [];
    let bits = 0;
    for (let k = 0; k < ids.length; k++) {
      const to = this.#trie.child(root, ids[k]);
      bits |= signature(ids[k]);
      if (to === 0) continue;
      const f = features[k];
      const verb = verbal(f, 0);
      for (const { entry, cat } of this.#endingAt(to)) alone.push({ entry, cat, f, verb });
      if (this.#trie.bitsOf(to) !== 0 || this.#trie.gapOf(to) !== 0) starts.push({ node: to, verb });
    }
    return { form, key, readings, ids, features, alone, starts, bits, particle: this.#particles.has(key) };
  }

  /** The expressions that end at a node. */
  #endingAt(node: number): readonly Filed[] {
    let found = this.#endings.get(node);
    if (!found) {
      const trie = this.#trie;
      const list: Filed[] = [];
      for (let i = trie.firstOf(node); i !== 0; i = trie.nextOf(i)) list.push(this.#filed[trie.valueOf(i)]);
      found = list;
      this.#endings.set(node, found);
    }
    return found;
  }

  /** The expressions that begin at token `at`, category by category; for `words` and `end` see `file`. */
  match(words: readonly (Word | null | undefined)[], at: number, end: number, out: Hit[]): void {
    const filed: HitsByCategory = [];
    this.file(words, at, end, filed);
    for (const list of filed) if (list) out.push(...list);
  }

  /**
   * Files all expressions that begin at token `at`. `words[i]` is the analysis of token i, null for a mark that may
   * stand inside an expression (dash, quotation mark), undefined for any other mark. `end` is the first token past the sentence.
   */
  file(words: readonly (Word | null | undefined)[], at: number, end: number, out: HitsByCategory): void {
    const first = words[at];
    if (!first) return;
    const { alone, starts } = first;
    for (let k = 0; k < alone.length; k++) put(out, alone[k], at, at + 1, alone[k].f, alone[k].verb);
    for (let k = 0; k < starts.length; k++) this.#goOn(starts[k].node, words, at, at + 1, end, starts[k].verb, out);
  }

  #walk(
    from: number,
    words: readonly (Word | null | undefined)[],
    start: number,
    at: number,
    end: number,
    f: number,
    verb: number,
    out: HitsByCategory,
  ): void {
    const trie = this.#trie;
    for (let i = trie.firstOf(from); i !== 0; i = trie.nextOf(i)) put(out, this.#filed[trie.valueOf(i)], start, at, f, verb);
    this.#goOn(from, words, start, at, end, verb, out);
  }

  #goOn(
    from: number,
    words: readonly (Word | null | undefined)[],
    start: number,
    at: number,
    end: number,
    verb: number,
    out: HitsByCategory,
  ): void {
    const trie = this.#trie;
    if (trie.bitsOf(from) !== 0) this.#step(from, words, start, at, end, verb, out, 2);
    const gap = trie.gapOf(from);
    if (gap !== 0 && trie.bitsOf(gap) !== 0) {
      for (let skip = 0, i = at; skip <= GAP && i < end; skip++, i++) {
        const before = words[i - 1];
        if (skip > 0 && before === undefined) break; // a mark stops a gap
        this.#step(gap, words, start, i, end, verb, out, 0);
      }
    }
  }

  #step(
    from: number,
    words: readonly (Word | null | undefined)[],
    start: number,
    at: number,
    end: number,
    verb: number,
    out: HitsByCategory,
    slack: number,
  ): void {
    if (at >= end) return;
    const word = words[at];
    if (!word) {
      if (word === null && slack > 0) this.#step(from, words, start, at + 1, end, verb, out, slack - 1);
      return;
    }
    if ((word.bits & this.#trie.bitsOf(from)) !== 0)
      for (let k = 0; k < word.ids.length; k++) {
        const to = this.#trie.child(from, word.ids[k]);
        if (to !== 0) this.#walk(to, words, start, at + 1, end, word.features[k], verbal(word.features[k], verb), out);
      }
    if (slack > 0 && word.particle) this.#step(from, words, start, at + 1, end, verb, out, slack - 1);
  }
}

/** Whether any expression begins with a form. */
export const begins = ({ alone, starts }: Word): boolean => alone.length > 0 || starts.length > 0;

function put(out: HitsByCategory, { entry, cat }: Filed, from: number, to: number, f: number, verb: number): void {
  const list = out[cat];
  if (list) list.push({ entry, from, to, f, verb });
  else if (list === undefined) out[cat] = [{ entry, from, to, f, verb }];
}

const verbal = (f: number, before: number): number => (f & F.V ? f : before);
