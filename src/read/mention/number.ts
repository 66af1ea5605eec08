import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import { codeAt } from "../../lang/units.ts";
import { once } from "../once.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, GLUED, NUMBER, UPPER, WORD } from "../text/tokens.ts";
import type { Hit } from "../word/lexis.ts";

/** Number words of a language. */
export const numberWords: Vocabulary = ({ amounts }, add) => {
  for (const [value, words] of Object.entries(amounts.cardinals))
    add(words, { cat: "cardinal", code: value, more: { value: Number(value) } });
  for (const [value, words] of Object.entries(amounts.collectives ?? {}))
    add(words, { cat: "cardinal", code: value, more: { value: Number(value), collective: true } });
  for (const [value, words] of Object.entries(amounts.ordinals))
    add(words, { cat: "ordinal", code: value, more: { value: Number(value) } });
  add(amounts.half, { cat: "cardinal", code: "half", more: { value: 0.5 } });
  add(amounts.joins, { cat: "number-join", code: "and" });
};

/** A number read from tokens `from` to `to` (excluded), in digits, in words or both ("76 min 600"). */
export interface Num {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** features of its last word or of the ending tied to its digits */
  readonly f: number;
  /** how many digits it has where it is one plain row of digits, else 0 */
  readonly digits: number;
  readonly ordinal: boolean;
  /** bears a case ending tied to its digits (2024'te, 600-dən) */
  readonly suffixed: boolean;
  /** greatest multiplier in it ("milyon"), else 1 */
  readonly scale: number;
  readonly inWords: boolean;
  /** value if its mark groups thousands after all ("12,316 so'm"); else the same as value */
  readonly grouped: number;
}

/** Hits of a category by the token at which they begin, the longest last, of equals the likeliest reading last. */
export function startsOf(page: Page, cat: string): ReadonlyMap<number, Hit[]> {
  const hits = hitsOf(page, cat);
  if (hits.length === 0) return nothing;
  const map = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = map.get(hit.from);
    if (!list) map.set(hit.from, [hit]);
    else if (list[list.length - 1].to < hit.to) list.push(hit);
    else list.unshift(hit);
  }
  return map;
}
const nothing: ReadonlyMap<number, Hit[]> = new Map();

export const longestAt = (starts: ReadonlyMap<number, readonly Hit[]>, at: number): Hit | undefined => {
  const list = starts.get(at);
  return list?.[list.length - 1];
};

/** Whether a hit on a number word can be a number: "yüzünden" (because of), "оның" (his) and "yarmi" (half of it) are none. */
const isNumber = ({ entry, f }: Hit): boolean =>
  !(entry.code === "half" && f & F.PSS3) &&
  (f & (POSSESSORS & ~F.PSS3)) === 0 &&
  !((entry.more?.value as number) < 1000 && f & F.PSS3 && f & CASES);

interface Endings {
  readonly ordinal: ReadonlySet<string>;
  /** those of them that a cardinal has, too: «20-ти проектов» */
  readonly counting: ReadonlySet<string>;
  readonly cases: ReadonlyMap<string, number>;
}
/** Whether a case ending of numbers holds a possessor: 14'ünün, 6-сын, but not 14'ün. */
function isPossessed(ending: string, cases: Readonly<Record<string, string>>): boolean {
  const own = (cases.PSS3 ?? "").split(" ").filter(Boolean);
  const vowels = (cases.ACC ?? "").split(" ").filter((e) => e.length === 1);
  return [...own, ...vowels].some((p) => {
    const rest = ending.startsWith(p) ? ending.slice(p.length) : "";
    return /^[nн]/.test(rest) && (rest.length > 1 || own.includes(p));
  });
}

const endingsOf = new WeakMap<Language, Endings>();
function endings(language: Language): Endings {
  let made = endingsOf.get(language);
  if (!made) {
    const { amounts } = language;
    const cases = new Map<string, number>();
    for (const [name, list] of Object.entries(amounts.caseEndings))
      for (const ending of list.split(" "))
        if (!cases.has(ending))
          cases.set(ending, F[name as keyof typeof F] | (isPossessed(ending, amounts.caseEndings) ? F.PSS3 : 0));
    for (const ending of amounts.roughEndings.split(" ")) if (ending && !cases.has(ending)) cases.set(ending, 0);
    const counting = new Set((amounts.countEndings ?? "").split(" ").filter(Boolean));
    made = { ordinal: new Set(amounts.ordinalEndings.split(" ")), counting, cases };
    endingsOf.set(language, made);
  }
  return made;
}

const hyphen = /^[-‐‑–—―−]$/;
const isHyphenMark = (c: number): boolean => c === 0x2d || c === 0x2212 || (c >= 0x2010 && c <= 0x2015 && c !== 0x2012);
/** letters of Roman numbers, Latin or Cyrillic */
const isRoman = (c: number): boolean => c === 73 || c === 86 || c === 88 || c === 0x406 || c === 0x425;

/** The numbers of a page, laid out once. */
export const numbersOf = once((page: Page): Numbers => new Numbers(page));
const apostrophe = /^['’‘ʼ`´′]$/;

/** A sum without the crumbs that decimals leave (0.30000000000000004). */
const tidy = (x: number): number => (Number.isInteger(x) ? x : Number(x.toPrecision(13)));

interface Digits {
  readonly value: number;
  readonly grouped: number;
  readonly to: number;
  readonly digits: number;
}

/** Reads numbers of one page. */
export class Numbers {
  readonly #page: Page;
  readonly #cardinals: ReadonlyMap<number, Hit[]>;
  /** those too that are a number only behind another: "on sekizini" */
  readonly #declined: ReadonlyMap<number, Hit[]>;
  readonly #ordinals: ReadonlyMap<number, Hit[]>;
  readonly #joins: ReadonlyMap<number, Hit[]>;
  /** 1 for tokens at which a cardinal or an ordinal in words begins */
  readonly #begins: Uint8Array;
  readonly #endings: Endings;
  /** digits read before, by token, with the end up to which they were read */
  readonly #spelt = new Map<number, { end: number; digits: Digits | undefined }>();
  readonly #decimal: "," | ".";
  readonly #lastDeclined: boolean;
  /** whether the page writes decimals behind a comma where the language has a point ("16,6%") */
  readonly #commas: boolean;

  constructor(page: Page) {
    this.#page = page;
    this.#lastDeclined = page.language.morphology.declines === "last";
    const cardinals = startsOf(page, "cardinal");
    this.#cardinals = this.#lastDeclined ? new Map([...cardinals].filter(([, list]) => list.some(isNumber))) : cardinals;
    this.#declined = cardinals;
    this.#ordinals = startsOf(page, "ordinal");
    this.#joins = startsOf(page, "number-join");
    this.#begins = new Uint8Array(page.tokens.length + 1);
    for (const at of this.#cardinals.keys()) this.#begins[at] = 1;
    for (const at of this.#ordinals.keys()) this.#begins[at] = 1;
    this.#endings = endings(page.language);
    this.#decimal = page.language.amounts.decimal;
    this.#commas = this.#decimal === "." && /\d,\d{1,2}(?![\d,])/.test(page.text);
  }

  /** The words of token `i`, as written. */
  form(i: number): string {
    const t = this.#page.tokens[i];
    return t ? this.#page.text.slice(t.start, t.end) : "";
  }

  isHyphen(i: number): boolean {
    const t = this.#page.tokens[i];
    return t !== undefined && t.end - t.start === 1 && isHyphenMark(codeAt(this.#page.text, t.start));
  }

  glued(i: number): boolean {
    const t = this.#page.tokens[i];
    return t !== undefined && (t.flags & GLUED) !== 0;
  }

  /** Whether a number in words, an ordinal or a Roman number begins at token `i`. */
  startsWord(i: number): boolean {
    return this.#begins[i] === 1 || this.romanAt(i) !== undefined;
  }

  /** Case that the word at token `i` would say as an ending of digits; 0 where it is none. */
  caseAt(i: number): number {
    return this.#endings.cases.get(this.#page.words[i]?.key ?? "") ?? 0;
  }

  /** Ending tied to the digits at token `i` (5-nji, 2024'te): where it ends, its case, and whether there is one. */
  endingAfter(i: number, end: number): { to: number; f: number; ended: boolean } {
    const suffix = this.#suffix(i + 1, end);
    return suffix && suffix.to > i + 1 ? { to: suffix.to, f: suffix.f, ended: true } : { to: i + 1, f: 0, ended: false };
  }

  /** The case that an ending says which is tied to digits or signs; undefined where it is none. */
  caseOfEnding(ending: string): number | undefined {
    return this.#endings.cases.get(ending);
  }

  /** Place meant by the ordinal at token `i` ("birinci", "1-ci", "I", "2nd"), with where it ends. */
  ordinalAt(i: number, end: number): { value: number; to: number } | undefined {
    const word = longestAt(this.#ordinals, i);
    if (word) return { value: word.entry.more?.value as number, to: word.to };
    const roman = this.romanAt(i);
    if (roman) {
      const after = this.#suffix(i + 1, end);
      return { value: roman, to: after?.ordinal ? after.to : i + 1 };
    }
    const number = this.#page.tokens[i]?.kind === NUMBER ? this.at(i, end) : undefined;
    if (number?.digits && (number.ordinal || this.isHyphen(number.to))) {
      const to = number.ordinal ? number.to : number.to + 1;
      return { value: number.value, to };
    }
    return undefined;
  }

  romanAt(i: number): number | undefined {
    const t = this.#page.tokens[i];
    if (t?.kind !== WORD || !(t.flags & CAP) || t.end - t.start > 5) return undefined;
    if (!isRoman(codeAt(this.#page.text, t.start))) return undefined;
    const form = this.form(i);
    if (!/^[IVXІХ]+$/.test(form) || (form.length > 1 && !(t.flags & UPPER))) return undefined;
    let value = 0;
    const values: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };
    for (let k = 0; k < form.length; k++) {
      const v = values[form[k]];
      value += v < (values[form[k + 1]] ?? 0) ? -v : v;
    }
    return value;
  }

  /** An ending tied to digits that end before token `i`: "-də", "'te", "nji", "th"; Turkish "5." */
  #suffix(i: number, end: number): { to: number; ordinal: boolean; f: number } | undefined {
    const { tokens, words, language } = this.#page;
    if (i >= end || !this.glued(i)) return undefined;
    let w = i;
    const mark = this.form(i);
    const tied = hyphen.test(mark) || apostrophe.test(mark);
    if (tied) w = i + 1;
    else if (mark === "." && language.morphology.ordinalPoint) {
      const next = tokens[i + 1];
      if (i + 1 < end && next.kind === WORD && !(next.flags & GLUED)) return { to: i + 1, ordinal: true, f: 0 };
      return undefined;
    }
    if (w >= end || !this.glued(w) || tokens[w].kind !== WORD) return undefined;
    const key = words[w]?.key ?? "";
    const bare = key.startsWith("'") ? key.slice(1) : key;
    if (this.#endings.ordinal.has(bare)) return { to: w + 1, ordinal: true, f: 0 };
    const f = this.#endings.cases.get(bare);
    if (f !== undefined) return { to: w + 1, ordinal: false, f };
    // an ordinal ending with a case after it: 5-nji-de, 12-cidə, 5'incisinde
    for (const ending of this.#endings.ordinal)
      if (ending.length > 1 && bare.startsWith(ending) && bare.length - ending.length <= 5)
        return { to: w + 1, ordinal: true, f: this.#endings.cases.get(bare.slice(ending.length)) ?? 0 };
    if (tied && hyphen.test(mark) && language.amounts.hyphenOrdinal && key.length > 2) return { to: i, ordinal: true, f: 0 };
    return undefined;
  }

  /** Whether the ending at token `w` makes no ordinal of so many: «более 2-х миллионов», but not «80-х годов». */
  #counts(w: number, value: number): boolean {
    const key = this.#page.words[w]?.key ?? "";
    const few = value % 10 >= 2 && value % 10 <= 4;
    return this.#endings.counting.has(key) && (key.length > 1 || few);
  }

  /** "үчтөн": the case of a number word that the tables list with its ending, by that ending. */
  #caseOf(i: number): number {
    const word = this.#page.words[i];
    if (!word) return 0;
    const listed = word.readings.find(
      (r) =>
        r.known &&
        r.stem.length > 1 &&
        (r.f & F.V) === 0 &&
        (r.f === F.ABL || r.f === F.DAT) &&
        word.key.startsWith(r.stem) &&
        this.#endings.cases.get(word.key.slice(r.stem.length)) === r.f,
    );
    return listed?.f ?? 0;
  }

  /** As `#spell`, remembered: dates, amounts and ordinals ask for the same digits by turns. */
  #digits(i: number, end: number): Digits | undefined {
    let known = this.#spelt.get(i);
    if (known?.end !== end) {
      known = { end, digits: this.#spell(i, end) };
      this.#spelt.set(i, known);
    }
    return known.digits;
  }

  /** Digits at token `i`, thousands apart by spaces taken together. */
  #spell(i: number, end: number): Digits | undefined {
    const { tokens, text } = this.#page;
    let form = this.form(i);
    let to = i + 1;
    if (/^[1-9]\d{0,2}$/.test(form)) {
      while (to < end && tokens[to].kind === NUMBER && tokens[to].start - tokens[to - 1].end === 1) {
        const next = this.form(to);
        if (!/^\d{3}(?![\d])/.test(next) || /\s/.test(text[tokens[to].start - 1]) === false) break;
        form += next;
        to++;
        if (next.length > 3) break;
      }
    }
    const plain = /^\d+$/.test(form);
    if (plain) {
      if (form.length > 1 && form[0] === "0") return undefined;
      const value = Number(form);
      return { value, grouped: value, to, digits: to === i + 1 ? form.length : 0 };
    }
    const group = this.#decimal === "," ? "." : ",";
    const decimals = form.split(this.#decimal).length - 1;
    const groups = form.split(group).length - 1;
    const bare = (mark: string) => Number(form.replaceAll(mark, ""));
    const threes = (mark: string) => form.split(mark).every((part, k) => (k ? part.length === 3 : /^[1-9]\d{0,2}$/.test(part)));
    if (groups && decimals) {
      const [thousands, point] =
        form.lastIndexOf(group) < form.lastIndexOf(this.#decimal) ? [group, this.#decimal] : [this.#decimal, group];
      const value = Number(form.replaceAll(thousands, "").replace(point, "."));
      return Number.isFinite(value) ? { value, grouped: value, to, digits: 0 } : undefined;
    }
    const mark = groups ? group : this.#decimal;
    const count = groups || decimals;
    if (count > 1) return threes(mark) ? { value: bare(mark), grouped: bare(mark), to, digits: 0 } : undefined;
    const decimal = Number(form.replace(mark, "."));
    if (!threes(mark)) return { value: decimal, grouped: decimal, to, digits: 0 };
    if (groups && this.#commas && ((longestAt(this.#cardinals, to)?.entry.more?.value as number) ?? 0) >= 1_000_000)
      return { value: decimal, grouped: decimal, to, digits: 0 };
    if (groups || form.endsWith(`${mark}000`)) return { value: bare(mark), grouped: bare(mark), to, digits: 0 };
    return { value: decimal, grouped: bare(mark), to, digits: 0 };
  }

  /**
   * The number that begins at token `i` and ends before `end`; undefined where none does. `stop` tells tokens that belong to something
   * else (a date).
   */
  at(i: number, end: number, stop?: (token: number) => boolean): Num | undefined {
    const { tokens } = this.#page;
    let total = 0;
    let current: number | undefined;
    let grouped: number | undefined;
    let lastScale = Number.POSITIVE_INFINITY;
    let scale = 1;
    let f = 0;
    let p = i;
    let digits = 0;
    let ordinal = false;
    let suffixed = false;
    let inWords = true;
    let byDigits = false;
    while (p < end && !stop?.(p)) {
      if (tokens[p].kind === NUMBER) {
        if (current !== undefined || suffixed || ordinal) break;
        if (p > i && /^(?:19|20)\d\d$/.test(this.form(p))) break;
        const read = this.#digits(p, end);
        if (!read || (p > i && read.value >= lastScale)) break;
        inWords = false;
        byDigits = true;
        current = read.value;
        grouped = read.grouped;
        if (p === i) digits = read.digits;
        p = read.to;
        const suffix = this.#suffix(p, end);
        if (suffix) {
          const counts = suffix.ordinal && this.#counts(suffix.to - 1, read.value);
          ordinal = suffix.ordinal && !counts;
          suffixed = !suffix.ordinal;
          f = suffix.f;
          p = suffix.to;
          if (ordinal) break;
        }
        continue;
      }
      let at = p;
      if (p > i && !suffixed) {
        // "two hundred and fifty", "two and a half", "forty-five"
        while (at < end && at - p < 2 && this.#joins.has(at) && !this.#cardinals.has(at)) at++;
        if (at === p && this.isHyphen(p) && this.glued(p) && this.glued(p + 1)) {
          const next = longestAt(this.#cardinals, p + 1)?.entry.more?.value as number | undefined;
          if (next !== undefined && next >= 1 && next < 10 && current !== undefined && current % 10 === 0 && current % 100 !== 0)
            at = p + 1;
        }
      }
      const isUnit = current !== undefined && current % 10 === 0 && current % 100 !== 0;
      const word = longestAt(isUnit ? this.#declined : this.#cardinals, at);
      if (!word || stop?.(at)) break;
      const v = word.entry.more?.value as number;
      if (v >= 10 && isUnit && !isNumber(word) && this.#lastDeclined) break;
      // "b)", "m": abbreviations multiply digits and are no numbers by themselves
      if (p === i && v >= 1_000_000 && word.to - word.from === 1 && this.form(p).length <= 4) break;
      if (this.form(at).length === 1 && v >= 1000 && !this.glued(at)) break;
      // «28 (миллиардов долларов)»: many of them without a number
      if (p === i && v >= 1000 && !this.#lastDeclined && word.f & F.PL) break;
      // "4.4 billion and seven contracts"
      if (at > p && byDigits && v < 1000 && v !== 0.5) break;
      if (at > p && !(v === 0.5 || v >= 1000 || (v < 100 && (total > 0 || (current ?? 0) >= 10)))) break;
      if (v === 0.5) {
        if (byDigits && current === undefined && total === 0) break;
        // "bir milyard yarım": half of the multiplier before it
        if (current === undefined && total > 0) total += lastScale / 2;
        else if (current !== undefined && current % 1 !== 0) break;
        else current = (current ?? 0) + 0.5;
      } else if (v >= 1000) {
        // «5-ти миллиардов»: only where the last word bears the case does an ending close a number
        if (suffixed && this.#lastDeclined) break;
        if (current === undefined && total > 0) break;
        if (v > lastScale) {
          if (v === 1000 && lastScale === 1000) break;
          total = (total + (current ?? 0)) * v;
        } else total += (current ?? 1) * v;
        current = undefined;
        grouped = undefined;
        lastScale = v;
        scale = Math.max(scale, v);
      } else if (byDigits && current !== undefined) break;
      else if (v === 100 && current !== undefined && current >= 1 && current < 10) current *= 100;
      else if (current === undefined) current = v;
      else if ((current % 100 === 0 && v < 100) || (current % 10 === 0 && current % 100 !== 0 && v < 10)) current += v;
      else break;
      if (v !== 0.5 && v >= 1000) digits = 0;
      f = (word.f || this.#caseOf(word.to - 1)) | (word.entry.more?.collective ? F.PSS3 : 0);
      p = word.to;
      if (this.#lastDeclined && f & CASES) break;
      if (p < end && this.form(p) === "." && this.glued(p) && v >= 1000 && this.form(word.to - 1).length <= 4 && p + 1 < end) p++;
    }
    if (p === i) return undefined;
    const value = tidy(total + (current ?? 0));
    return {
      from: i,
      to: p,
      value,
      f,
      digits,
      ordinal,
      suffixed,
      scale,
      inWords,
      grouped: total === 0 && grouped !== undefined ? grouped : value,
    };
  }
}
