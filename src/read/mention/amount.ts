import { F } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import { listed } from "../../lang/listed.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, LINE, NUMBER, PUNCT, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, startingAt } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { lenderOf } from "./ellipsis.ts";
import type { AmountMention, DateMention } from "./mention.ts";
import { longestAt, type Num, type Numbers, numbersOf, startsOf } from "./number.ts";

/** Units and currencies that are written alike everywhere. */
const everywhere: Readonly<Record<string, string>> = {
  tonne: "=t",
  TEU: "=teu; =teus",
  m3: "=m3",
  "1000000000 m3": "=bcm",
  km: "=km",
  km2: "=km2",
  MW: "=mw",
  "1000 MW": "=gw",
  "0.001 MW": "=kw",
  kWh: "=kwh",
  "1000 kWh": "=mwh",
  "1000000 kWh": "=gwh",
  "1000000000 kWh": "=twh",
  hectare: "=ha",
  percent: "=pct",
};
const codes =
  "USD EUR GBP RUB BYN KZT UZS KGS TJS TMT AZN TRY GEL AMD CNY JPY KRW INR PKR IRR AED SAR QAR KWD CHF UAH HUF PLN MNT AFN CAD AUD SGD HKD XDR";
/** Signs of currencies, before or after the number. */
const signs: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  "₽": "RUB",
  "₸": "KZT",
  "₺": "TRY",
  "₼": "AZN",
  "₾": "GEL",
  "₴": "UAH",
  "₩": "KRW",
  "₹": "INR",
};
/** Units that number words may have without being amounts of a record: they are kept so that facts can pass over them. */
const currencies = new Set(codes.split(" "));

/** A unit written without its vowels. */
const abbreviation = /^=(?![aeiouаеёиоуыэюяəöüıäіөү])(?:(?![aeiouаеёиоуыэюяəöüıäіөү])\p{L}){2,4}$/u;
/** Hours after a stroke or point: кВт/ч, kWt·saat. */
const hours = /^(?:ч|час|с|саг|сағ|h|s)$/u;

/** Units, currencies and the little words around numbers. */
export const amountWords: Vocabulary = ({ amounts }, add) => {
  const unit = (words: string, code: string, f = 0) => {
    const parts = code.split(" ");
    const factor = parts.length > 1 ? Number(parts[0]) : 1;
    add(words, { cat: "unit", code: parts[parts.length - 1], more: { factor, f } });
  };
  const cases = Object.entries(amounts.caseEndings).map(([name, list]) => [F[name as keyof typeof F], list.split(" ")] as const);
  for (const [code, words] of [...Object.entries(everywhere), ...Object.entries(amounts.units)]) {
    unit(words, code);
    // "330 MVtga": an ending written right after an abbreviation
    for (const short of words.split(";").map((word) => word.trim()))
      if (abbreviation.test(short)) for (const [f, list] of cases) unit(list.map((ending) => short + ending).join(";"), code, f);
  }
  for (const [code, words] of Object.entries(amounts.currencies)) unit(words, code);
  for (const code of codes.split(" ")) unit(`=${code}`, code);
  unit(amounts.percent, "percent");
  unit(amounts.times, "times");
  for (const [factor, words] of Object.entries(amounts.folds))
    add(words, { cat: "fold", code: factor, more: { value: Number(factor), unit: "times" } });
  for (const [percent, words] of Object.entries(amounts.shares))
    add(words, { cat: "fold", code: percent, more: { value: Number(percent), unit: "percent" } });
  add(amounts.percentBefore, { cat: "percent-before", code: "percent" });
  add(amounts.from, { cat: "amount-from", code: "from" });
  add(amounts.timesBefore, { cat: "percent-before", code: "times" });
  add(amounts.ranges, { cat: "amount-range", code: "range" });
  add(amounts.between, { cat: "amount-between", code: "between" });
  add(amounts.aboutAfter, { cat: "about", code: "after" });
  add(amounts.aboutBefore, { cat: "about-before", code: "before" });
  add(amounts.counters, { cat: "counter", code: "count" });
  add(amounts.marksBefore, { cat: "mark-before", code: "mark" });
  if (amounts.marksAfter) add(amounts.marksAfter, { cat: "mark-after", code: "mark" });
  if (amounts.of) add(amounts.of, { cat: "amount-of", code: "of" });
  if (amounts.counting) add(amounts.counting, { cat: "counting", code: "count" });
  add(amounts.notCounted, { cat: "not-counted", code: "not" });
  add(amounts.notChanged, { cat: "not-changed", code: "not" });
};

/** Units and currencies that are written as signs of letters, by the sign; factors stand before them ("1000 MW"). */
const letterSigns = new WeakMap<Language, ReadonlyMap<string, string>>();
function letterSignsOf(language: Language): ReadonlyMap<string, string> {
  let made = letterSigns.get(language);
  if (!made) {
    const { units, currencies: money } = language.amounts;
    const signed = new Map<string, string>();
    for (const [code, words] of [everywhere, units, money].flatMap((list) => Object.entries(list)))
      for (const word of words.split(";").map((w) => w.trim()))
        if (/^=\p{L}+\d?$/u.test(word)) signed.set(word.slice(1).toLowerCase(), code);
    for (const code of codes.split(" ")) signed.set(code.toLowerCase(), code);
    made = signed;
    letterSigns.set(language, made);
  }
  return made;
}

/** Greatest number that years of age, hours, degrees or points are told by. */
const oldest = 120;

/** Words after which nothing is counted by the number before them. */
/** Units of time in which one value may lead to another. */
const spans: ReadonlySet<string> = new Set(["day", "hour", "minute"]);
/** And those in which nothing else is measured. */
const ages: ReadonlySet<string> = new Set([...spans, "week", "month", "year"]);
/** Prepositions by which what follows a number is compared with it. */
const ties = ["measure-more", "measure-less", "measure-compared", "measure-by"];
/** Units that say of how much another amount has grown or what part it is. */
const shares = new Set(["percent", "times"]);
/** Measures that are told in money. */
const ofMoney = new Set(["trade-turnover", "investment", "loan-or-aid"]);
/** Measures that are counted in heads or journeys, never in money. */
const heads = new Set(["tourists", "passengers", "students", "flights", "population"]);
/** Units of weight and volume that a number without a unit may take from an amount before it. */
const volumes = new Set(["tonne", "m3", "kWh", "barrel", "TEU"]);

/** Whether a unit is money (ISO 4217). */
export const isMoney = (unit: string): boolean => currencies.has(unit);

type Draft = { -readonly [K in keyof AmountMention]: AmountMention[K] } & { scale?: number };

/**
 * Amounts of a page, in order of place: numbers with what they count. `dates` are passed over, as are ordinals, times of day, scores,
 * numbers of phones, houses and documents. A range has its lower bound as value.
 */
export function amounts(page: Page, dates: readonly DateMention[]): AmountMention[] {
  return new Reading(page, dates).all();
}

/** A product of thirteen digits at most, as crumbs come after them (2.4 × 1.1 is 2.6400000000000001). */
const rounded = (x: number): number => (Number.isInteger(x) && Math.abs(x) < 1e13 ? x : Number(x.toPrecision(13)));

class Reading {
  readonly #page: Page;
  readonly #numbers: Numbers;
  readonly #dated: Uint8Array;
  readonly #units: ReadonlyMap<number, Hit[]>;
  readonly #about: ReadonlyMap<number, Hit[]>;
  readonly #aboutBefore: ReadonlyMap<number, Hit[]>;
  readonly #counters: ReadonlyMap<number, Hit[]>;
  readonly #ranges: ReadonlyMap<number, Hit[]>;
  readonly #between: ReadonlyMap<number, Hit[]>;
  readonly #joins: ReadonlyMap<number, Hit[]>;
  readonly #percentBefore: ReadonlyMap<number, Hit[]>;
  readonly #marks: ReadonlyMap<number, Hit[]>;
  readonly #not: ReadonlyMap<number, Hit[]>;
  readonly #numbered: ReadonlyMap<number, Hit[]>;
  readonly #unchanged: ReadonlyMap<number, Hit[]>;
  readonly #folds: ReadonlyMap<number, Hit[]>;
  readonly #opens: ReadonlyMap<number, Hit[]>;
  readonly #until: ReadonlyMap<number, Hit[]>;
  readonly #now: ReadonlyMap<number, Hit[]>;
  readonly #more: ReadonlyMap<number, Hit[]>;
  readonly #less: ReadonlyMap<number, Hit[]>;
  #start = 0;
  #end = 0;
  /** where the amount read last ends */
  #last = -1;

  constructor(page: Page, dates: readonly DateMention[]) {
    this.#page = page;
    this.#numbers = numbersOf(page);
    this.#dated = new Uint8Array(page.tokens.length + 1);
    for (const { from, to } of dates) this.#dated.fill(1, from, to);
    this.#units = startsOf(page, "unit");
    this.#about = startsOf(page, "about");
    this.#aboutBefore = startsOf(page, "about-before");
    this.#counters = startsOf(page, "counter");
    this.#ranges = startsOf(page, "amount-range");
    this.#between = startsOf(page, "amount-between");
    this.#joins = startsOf(page, "number-join");
    this.#percentBefore = startsOf(page, "percent-before");
    this.#marks = startsOf(page, "mark-before");
    this.#not = startsOf(page, "not-counted");
    this.#numbered = startsOf(page, "mark-after");
    this.#unchanged = startsOf(page, "not-changed");
    this.#folds = startsOf(page, "fold");
    this.#opens = startsOf(page, "amount-from");
    this.#until = startsOf(page, "date-until-after");
    this.#now = startsOf(page, "measure-now");
    this.#more = startsOf(page, "measure-more");
    this.#less = startsOf(page, "measure-less");
  }

  all(): AmountMention[] {
    const { tokens, sentences } = this.#page;
    const out: Draft[] = [];
    for (const sentence of sentences) {
      this.#start = sentence.from;
      this.#end = sentence.to;
      const first = out.length;
      for (let i = sentence.from; i < sentence.to; ) {
        const fold = this.#folds.size > 0 ? longestAt(this.#folds, i) : undefined;
        const candidate =
          !(fold && fold.to - fold.from > 1) &&
          !this.#dated[i] &&
          (tokens[i].kind === NUMBER || this.#numbers.startsWord(i) || this.#percentBefore.has(i));
        const found = candidate ? this.#at(i) : undefined;
        // "double taxation", "iki gezek salgyt salmak"
        const to = found?.unit === "times" ? found.to : fold?.to;
        if (to !== undefined && (!found || found.unit === "times") && this.#isUnchanged(to)) i = to;
        else if (found) {
          out.push(found);
          this.#last = found.to;
          i = Math.max(found.to, i + 1);
        } else if (fold) {
          out.push({
            from: i,
            to: fold.to,
            f: fold.f | this.#caseOf(fold.to - 1),
            value: fold.entry.more?.value as number,
            unit: fold.entry.more?.unit as string,
            bare: false,
            inWords: true,
            single: true,
          });
          i = fold.to;
        } else i = candidate ? this.#past(i) : i + 1;
      }
      this.#lend(out, first);
      // "from 37.9 to 32.5 percent": decimals count nothing
      for (let k = out.length - 1; k >= first; k--)
        if (out[k].bare && out[k].unit === "count" && out[k].value % 1) out.splice(k, 1);
    }
    return out;
  }

  /** The ending of a possessed noun at token `i` ("yarısını"), else 0. */
  #caseOf(i: number): number {
    return this.#page.words[i]?.readings.find((r) => r.known && r.f & F.PSS3 && !(r.f & F.V))?.f ?? 0;
  }

  /** Whether what follows "twice" before token `i` is done or is so twice, and does not grow. */
  #isUnchanged(i: number): boolean {
    return i < this.#end && this.#unchanged.has(this.#numbers.isHyphen(i) ? i + 1 : i);
  }

  /** Past a number that is no amount. */
  #past(i: number): number {
    const { tokens } = this.#page;
    let to = this.#numbers.at(i, this.#end)?.to ?? i + 1;
    // the rest of a telephone number
    if (this.#numbers.form(i - 1) === "+") while (to < this.#end && tokens[to].kind !== WORD) to++;
    return to;
  }

  #stop = (i: number): boolean => this.#dated[i] === 1;

  #at(i: number): Draft | undefined {
    const { tokens } = this.#page;
    let p = i;
    let percent: string | undefined;
    const before = longestAt(this.#percentBefore, i);
    if (before && before.to < this.#end && (tokens[before.to].kind === NUMBER || this.#numbers.startsWord(before.to))) {
      percent = before.entry.code;
      p = before.to;
    }
    if (this.#isMark(p)) return undefined;
    const number = this.#numbers.at(p, this.#end, this.#stop);
    if (!number || number.ordinal) return undefined;
    if (this.#isTime(number)) return undefined;
    let { value, f, to } = number;
    let scale = number.scale;
    let grouped = number.grouped;
    let inWords = number.inWords;
    // a range: its lower bound, with the multiplier and unit of its upper
    // "from the present 3 to 5 million"
    const opened = this.#opens.has(p - 1) || (this.#now.has(p - 1) && this.#opens.has(p - 2));
    const second = opened ? undefined : this.#second(to, p);
    if (second && second.value > 0 && this.#isEnd(number, second, p)) {
      if (second.scale > scale && value < second.value) {
        value = rounded(value * second.scale);
        grouped = value;
      }
      scale = Math.max(scale, second.scale);
      f = second.f;
      to = second.to;
      inWords &&= second.inWords;
    }
    const from = i;
    if (percent || this.#numbers.form(p - 1) === "%")
      return { from: percent ? from : p - 1, to, f, value, unit: percent ?? "percent", bare: false, inWords, single: false };
    const sign = signs[this.#numbers.form(p - 1)];
    if (sign && p > this.#start) return { from: p - 1, to, f, value, unit: sign, bare: false, inWords, single: false };
    const code = this.#unitEnding(p);
    if (code) return { from: code.from, to, f, value, unit: code.entry.code, bare: false, inWords, single: false };
    // what follows: about, counters, then the unit
    let q = to;
    let counted = false;
    let rough = false;
    for (let k = 0; k < 3 && q < this.#end; k++) {
      if (this.#units.has(q)) break;
      const little = longestAt(this.#counters, q) ?? longestAt(this.#about, q);
      if (!little) break;
      if (little.entry.cat === "counter") counted = true;
      else rough = (f & F.DAT) !== 0 && !this.#until.has(q);
      q = little.to;
      if (this.#numbers.isHyphen(q) && this.#numbers.glued(q)) break;
    }
    const past = this.#afterLetters(q);
    if (past > q && this.#units.has(past)) q = past;
    const after = this.#numbers.form(q);
    const mark = after === "%" ? "percent" : q < this.#end ? signs[after] : undefined;
    if (mark) {
      // "54%-ға"
      const tail = this.#numbers.endingAfter(q, this.#end);
      return { from, to: tail.to, f: tail.f || f, value, unit: mark, bare: false, inWords, single: false };
    }
    if (this.#numbers.isHyphen(q) && this.#units.has(q + 1) && q + 1 < this.#end) q++;
    // "400 ga yaqin": a case ending apart from its digits, no hectares
    const ending = q === to && this.#about.has(q + 1) ? this.#numbers.caseAt(q) : 0;
    const unit = ending ? undefined : longestAt(this.#units, q);
    if (ending) f = ending;
    // "56 bin TEU'ya", "5 млрд USD-ға"
    const letters = !ending && !unit && q < this.#end && !this.#stop(q) ? this.#endedSign(q) : undefined;
    if (letters) {
      if (scale === 1 && grouped !== value) value = grouped;
      const told = rounded(value * letters.factor);
      return { from, to: q + 1, f: letters.f, value: told, unit: letters.unit, bare: false, inWords, single: false };
    }
    if (unit && unit.to <= this.#end && !this.#stop(q)) {
      const { code } = unit.entry;
      const factor = (unit.entry.more?.factor as number) ?? 1;
      if (scale === 1 && grouped !== value && code !== "percent" && code !== "times") value = grouped;
      let end = unit.to;
      let name = code;
      const power = this.#numbers.form(end);
      const own = unit.f | ((unit.entry.more?.f as number) ?? 0);
      const hour = code === "MW" && this.#numbers.glued(end) && this.#numbers.glued(end + 1) ? this.#hour(end) : undefined;
      // кВт·ч
      if (hour)
        return {
          from,
          to: hour.to,
          f: hour.f || own,
          value: rounded(value * factor * 1000),
          unit: "kWh",
          bare: false,
          inWords,
          single: false,
        };
      if ((power === "³" || power === "3") && (code === "m" || code === "km") && this.#numbers.glued(end)) {
        name = code === "m" ? "m3" : "km3";
        end++;
      } else if (power === "²" && this.#numbers.glued(end)) {
        name = code === "m" ? "m2" : "km2";
        end++;
      }
      // «1,86 млрд тонно-километров»: work done, and no weight
      const way = code === "tonne" && this.#numbers.isHyphen(end) ? longestAt(this.#units, end + 1) : undefined;
      if (way?.entry.code === "km" && this.#numbers.glued(end + 1)) {
        name = "tonne-km";
        end = way.to;
      }
      // "300 МВт-қа", "300 km-ə": an ending tied to the sign
      const tail = own ? undefined : this.#numbers.endingAfter(end - 1, this.#end);
      const rest = this.#roughly(tail?.ended ? tail.to : end, tail?.ended ? tail.f : own);
      return {
        from,
        to: rest.to,
        f: rest.f,
        value: rounded(value * factor),
        unit: name,
        bare: false,
        inWords,
        single: number.to === number.from + 1 && number.value === 1 && inWords,
        scale,
      };
    }
    // "2 млрд м³": where the language has no such abbreviation of its own
    const power = q < this.#end && /^[mм]$/iu.test(this.#numbers.form(q)) ? this.#numbers.form(q + 1) : "";
    if ((power === "³" || power === "²") && this.#numbers.glued(q + 1)) {
      if (scale === 1 && grouped !== value) value = grouped;
      const name = power === "³" ? "m3" : "m2";
      return { from, to: q + 2, f: 0, value, unit: name, bare: false, inWords, single: false, scale };
    }
    // "3201 sayılı karar": the number of a document
    if (this.#numbered.has(q)) return undefined;
    // "850 жас": nobody is so old, they are so many young people
    if (value <= oldest && !counted && longestAt(this.#not, q)) return undefined;
    if (scale === 1 && grouped !== value) value = grouped;
    const bare = !counted && !endingAt(hitsOf(this.#page, "counting"), to);
    if (inWords && scale === 1 && value <= 1) return undefined;
    // "30 миңге жакын адам өтөт": the case is that of what is counted
    if (q > to && counted) f = longestAt(this.#counters, q - 1)?.f || (rough ? 0 : f);
    else ({ f } = this.#roughly(ending ? to + 1 : to, f));
    return {
      from,
      to,
      f,
      value,
      unit: "count",
      bare,
      inWords,
      single: false,
    };
  }

  /**
   * What follows the amount before token `i` and makes it rough: "-dən çox", "-ға жуық" (but "-ға көп" is how much more). The case of the
   * whole is then that of the last word.
   */
  #roughly(i: number, f: number): { to: number; f: number } {
    const about = i < this.#end && f & (F.ABL | F.DAT) ? longestAt(this.#about, i) : undefined;
    if (!about || (!(f & F.ABL) && (this.#more.has(i) || this.#less.has(i)))) return { to: i, f };
    // "up to": the level reached keeps its dative
    return { to: about.to, f: this.#until.has(i) ? f : about.f };
  }

  /** A sign of letters with a case ending tied to it in one token: what unit it is of, and the case. */
  #endedSign(q: number): { unit: string; factor: number; f: number } | undefined {
    const [, sign, tail] = /^(.+)['’‘ʼ`´′\-‐‑](\p{L}+)$/u.exec(this.#numbers.form(q)) ?? [];
    const code = sign && letterSignsOf(this.#page.language).get(sign.toLowerCase());
    const f = code ? this.#numbers.caseOfEnding(tail.toLowerCase()) : undefined;
    if (!code || f === undefined) return undefined;
    const parts = code.split(" ");
    return { unit: parts[parts.length - 1], factor: parts.length > 1 ? Number(parts[0]) : 1, f };
  }

  /** The hour that a power at token `i` is multiplied by: "·ч", "/саат". */
  #hour(i: number): { to: number; f: number } | undefined {
    const mark = this.#numbers.form(i);
    const unit = longestAt(this.#units, i + 1);
    if (unit?.entry.code === "hour" && /^[·•*⋅∙/]$/.test(mark)) return { to: unit.to, f: unit.f };
    if (/^[·•*⋅∙]$/.test(mark)) return { to: i + 2, f: 0 };
    return mark === "/" && hours.test(this.#numbers.form(i + 1).toLowerCase()) ? { to: i + 2, f: 0 } : undefined;
  }

  /** Whether a number after another is the end of a range that it begins, and not the same said as a share ("$9.8 billion or 59.6 percent"). */
  #isEnd(first: Num, second: Num, p: number): boolean {
    if (second.scale < first.scale) return false;
    const money = signs[this.#numbers.form(p - 1)] ?? this.#unitEnding(p)?.entry.code;
    const share = this.#numbers.form(second.to) === "%" || this.#units.get(second.to)?.some((h) => h.entry.code === "percent");
    return !(money && share);
  }

  /** The other end of a range after the number that begins at token `from` and ends before token `i`. */
  #second(i: number, from: number): Num | undefined {
    let q: number | undefined;
    if (this.#numbers.isHyphen(i)) q = i + 1;
    else q = longestAt(this.#ranges, i)?.to ?? (this.#between.has(from - 1) ? longestAt(this.#joins, i)?.to : undefined);
    if (q === undefined || q >= this.#end || this.#stop(q)) return undefined;
    if (!(this.#page.tokens[q].kind === NUMBER || this.#numbers.startsWord(q))) return undefined;
    const next = this.#numbers.at(q, this.#end, this.#stop);
    return next && !next.ordinal ? next : undefined;
  }

  /** The token after letters with points ("22.7 billion U.S. dollars"), else `p`. */
  #afterLetters(p: number): number {
    const { tokens, text } = this.#page;
    let q = p;
    while (
      q + 1 < this.#end &&
      tokens[q].end - tokens[q].start === 1 &&
      /\p{Lu}/u.test(text[tokens[q].start]) &&
      this.#numbers.form(q + 1) === "."
    )
      q += 2;
    return q - p > 2 ? q : p;
  }

  /** A currency code or word that ends right before token `p`: USD 16 million */
  #unitEnding(p: number): Hit | undefined {
    if (p <= this.#start) return undefined;
    const hit = longestAt(this.#units, p - 1);
    return hit && hit.to === p && currencies.has(hit.entry.code) && /^[A-Z]{3}$/.test(this.#numbers.form(p - 1))
      ? hit
      : undefined;
  }

  /** Whether the number at `p` is part of a name or mark: COP29, Камбар-Ата-1, № 8, +993 12 */
  #isMark(p: number): boolean {
    const { tokens } = this.#page;
    if (tokens[p].kind === WORD) return false;
    const before = p > this.#start ? tokens[p - 1] : undefined;
    // the number of a list: "1. …", "2) …"
    if ((!before || tokens[p].flags & LINE) && /^[.)]$/.test(this.#numbers.form(p + 1)) && this.#numbers.glued(p + 1))
      return true;
    if (!before) return false;
    const form = this.#numbers.form(p - 1);
    if (this.#numbers.glued(p)) {
      if (before.kind === WORD && !this.#unitEnding(p)) return true;
      if (this.#numbers.isHyphen(p - 1) && this.#numbers.glued(p - 1) && tokens[p - 2]?.kind === WORD) return true;
      if (form === "/" || form === ":" || form === "#" || form === "@") return true;
      // "(+12 foiz)" is a change, "+993 12" a telephone
      if (form === "+") {
        const to = this.#numbers.at(p, this.#end)?.to ?? p + 1;
        return this.#numbers.form(to) !== "%" && !this.#units.has(to);
      }
      if (form === "(" && this.#numbers.form(p - 2) === "+") return true;
    }
    if (form === "№" || form === "#") return true;
    if (this.#isNamed(p)) return true;
    if ((form === "." || form === ":") && this.#marks.has(p - 2)) return true;
    // "dörd saatdan 40 dəqiqəyə": hours that were counted are no mark
    if (this.#last === p) return false;
    // "workers number 17,000"
    if (/\d[.,\s]\d{3}/u.test(this.#numbers.form(p))) return false;
    // "30 maddeden 14'ü", "40 maddenin 32'si": of those, so many
    const theirs = F.ABL | (this.#page.language.morphology.verbLast ? F.GEN : 0);
    return this.#marks.get(p - 1)?.some((hit) => hit.to === p && !(hit.f & theirs)) ?? false;
  }

  /** Whether the number at `p` closes a short name between quotation marks: «Хабар 24». */
  #isNamed(p: number): boolean {
    const { tokens } = this.#page;
    if (!/^[»”"]$/.test(this.#numbers.form(p + 1)) || !this.#numbers.glued(p + 1)) return false;
    for (let i = p - 1; i > this.#start && i >= p - 4; i--)
      if (/^[«“"]$/.test(this.#numbers.form(i - 1))) return tokens[i].kind === WORD && (tokens[i].flags & CAP) !== 0;
    return false;
  }

  /** Times of day and scores: 18:12, 10.30, 2:1 */
  #isTime(number: Num): boolean {
    const next = this.#numbers.form(number.to);
    return (
      (next === ":" || next === "/" || next === "+") &&
      this.#numbers.glued(number.to) &&
      this.#numbers.glued(number.to + 1) &&
      this.#page.tokens[number.to + 1]?.kind === NUMBER
    );
  }

  /** A number without a unit takes that of its fellow: "3 milyondan 5 milyon dollara", "344 million of it". */
  #lend(out: Draft[], first: number): void {
    for (let k = first; k < out.length; k++) {
      const one = out[k];
      if (!one.bare || one.unit !== "count" || this.#isOfLand(one)) continue;
      const next = out[k + 1];
      // "72.8 thousand or 7.5 percent": said once more as a share
      const again = next !== undefined && shares.has(next.unit) && one.value > 1000;
      if (next && next.unit !== "count" && !again && next.from - one.to <= 3 && this.#leadsTo(one, next)) {
        one.unit = next.unit;
        one.bare = false;
        const scale = next.scale ?? 1;
        if (scale > 1 && one.value < 1000 && one.value * scale < next.value * 1000) one.value *= scale;
        continue;
      }
      if (next && next.unit !== "count" && this.#isPartOf(one, next)) {
        one.unit = next.unit;
        one.lent = true;
        const scale = next.scale ?? 1;
        if ((one.scale ?? 1) === 1 && one.value * scale <= next.value) one.value = rounded(one.value * scale);
        continue;
      }
      if (one.value <= 100 && this.#isOfPercents(out, k)) {
        one.unit = "percent";
        one.bare = false;
        continue;
      }
      const lender = lenderOf(this.#page, out, first, k, this.#end);
      if (lender) {
        Object.assign(one, { unit: lender.unit, bare: false, lent: true, scale: lender.scale });
        if (lender.unit !== "percent") one.value = rounded(one.value * (lender.scale ?? 1));
        continue;
      }
      // "from 11 hours to 5"
      const last = out[k - 1];
      const timed = k > first && one.from - last.to <= 2 && spans.has(last.unit) && !this.#counts(one);
      if (timed && endingAt(hitsOf(this.#page, "measure-to"), one.from)) {
        one.unit = last.unit;
        one.lent = true;
        continue;
      }
      // "95 thousand tonnes against 41 thousand"
      const against = endingAt(hitsOf(this.#page, "measure-compared"), one.from) !== undefined && !this.#counts(one, true);
      const fellow = against
        ? out.slice(first, k).findLast((a) => volumes.has(a.unit) || (one.value >= 100_000 && currencies.has(a.unit)))
        : undefined;
      if (fellow) {
        one.unit = fellow.unit;
        one.lent = true;
        continue;
      }
      if (one.value < 100_000) continue;
      // "trade to 5 billion dollars, the number of tourists to 1 million"
      if (k > first && beginningIn(hitsOf(this.#page, "measure-number"), last.to, one.from).length && this.#ofHeads(one))
        continue;
      // "120 milyonu": so much of it
      if (!(one.f & (F.PSS3 | F.ACC | F.DAT)) && this.#counts(one)) continue;
      const money =
        // "172 million cubic metres from there, 20 million of it from here"
        (one.f & (F.PSS3 | F.ACC)
          ? out
              .slice(first, k)
              .findLast((a) => a.unit !== "count" && a.unit !== "percent" && a.unit !== "times" && !ages.has(a.unit))
          : undefined) ??
        this.#fellow(out, first, k) ??
        out.slice(k + 1).find((a) => currencies.has(a.unit)) ??
        (this.#ofHeads(one) ? undefined : this.#earlier(one, out, first));
      if (money) {
        one.unit = money.unit;
        one.lent = true;
      }
    }
  }

  /** "33 milyonluk Özbekistan": how many live in a state. */
  #isOfLand({ to }: Draft): boolean {
    const key = this.#page.words[to - 1]?.key ?? "";
    const { attributive } = this.#page.language.amounts;
    const made = listed(attributive).some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
    return made && startingAt(hitsOf(this.#page, "party"), to) !== undefined;
  }

  /** What the sentences before told of, in money or, where nothing here is of money alone, by weight or volume: "Reserves are put at 26 billion". */
  #earlier(one: Draft, out: readonly Draft[], first: number): Draft | undefined {
    const told = out.slice(0, first).filter((a) => !shares.has(a.unit));
    const { from, to } = this.#page.sentences[sentenceOf(this.#page, one.from)];
    const words = beginningIn(hitsOf(this.#page, "measure"), from, to).filter((hit) => hit.entry.code !== "none");
    // "the number was 107 thousand in 2019", but not "this number" of what was told
    const again = beginningIn(hitsOf(this.#page, "measure-again"), from, one.from).filter((hit) => hit.to - hit.from > 1);
    const numbers = beginningIn(hitsOf(this.#page, "measure-number"), from, one.from);
    const isAgain =
      told.at(-1)?.unit !== "count" && numbers.every((n) => again.some((hit) => hit.from < n.from && hit.to >= n.to));
    if (numbers.length && !isAgain) return undefined;
    const worth = beginningIn(hitsOf(this.#page, "measure-worth"), from, to).length > 0;
    if (worth || words.some((hit) => ofMoney.has(hit.entry.code))) return told.slice(-8).findLast((a) => currencies.has(a.unit));
    // "the number of lorries reached 412 thousand"
    const things = words.some((hit) => hit.entry.more?.counted === true && hit.entry.code !== "people");
    return told.slice(-4).findLast((a) => currencies.has(a.unit) || (!things && volumes.has(a.unit)));
  }

  /** The last amount before of money, or of a weight or volume ("1.4 bcm, against 900 million the winter before"). */
  #fellow(out: readonly Draft[], first: number, k: number): Draft | undefined {
    return out.slice(first, k).findLast((a) => currencies.has(a.unit) || volumes.has(a.unit));
  }

  /** From one amount to the next: an ablative before it, or nothing but a preposition between. */
  #leadsTo(one: Draft, next: Draft): boolean {
    if (one.f & F.ABL) return true;
    for (let i = one.to; i < next.from; i++) {
      if (this.#ranges.has(i) || this.#aboutBefore.has(i) || this.#about.has(i)) continue;
      return false;
    }
    return next.from > one.to;
  }

  /** "34, 33 va 33 foiz": whether nothing but commas and "and" stands between a number and others, the last of which are percents. */
  #isOfPercents(out: readonly Draft[], k: number): boolean {
    const ands = hitsOf(this.#page, "and");
    for (let j = k; j + 1 < out.length; j++) {
      const [one, next] = [out[j], out[j + 1]];
      const tied = this.#numbers.form(one.to) === "," ? one.to + 1 === next.from : startingAt(ands, one.to)?.to === next.from;
      if (!tied) return false;
      if (next.unit === "percent") return true;
      if (!next.bare || next.unit !== "count" || next.value > 100) return false;
    }
    return false;
  }

  /** Whether a whole in a unit of weight, length or the like follows a part of it: "190 of 300 thousand tonnes". */
  #isPartOf(one: Draft, next: Draft): boolean {
    if (next.unit === "percent" || next.unit === "times" || next.value <= one.value) return false;
    return startingAt(hitsOf(this.#page, "amount-of"), one.to)?.to === next.from;
  }

  /** Whether the word of a measure before the number is of people or journeys: "tourist arrivals rose to 300,000". */
  #ofHeads(one: Draft): boolean {
    const least = this.#page.sentences[sentenceOf(this.#page, one.from)].from;
    const last = beginningIn(hitsOf(this.#page, "measure"), least, one.from).findLast((hit) => hit.entry.code !== "none");
    return last !== undefined && heads.has(last.entry.code);
  }

  /** Whether a counted thing follows the number at once; `sure`: one that can make a figure. */
  #counts(one: Draft, sure = false): boolean {
    const { words, tokens, language } = this.#page;
    const { verbLast } = language.morphology;
    const measures = hitsOf(this.#page, "measure");
    let last = one.to + 3;
    for (let i = one.to; i < Math.min(last, this.#end); i++) {
      if (tokens[i].kind === PUNCT || !words[i]) return false;
      // «30 млрд к 2030 году», "120 million this year"
      if (!verbLast && (this.#dated[i] || this.#dated[i + 1])) return false;
      // "11 million more than the year before", "a billion by the end of the year"
      if (!verbLast && ties.some((cat) => startingAt(hitsOf(this.#page, cat), i))) return false;
      // «85 млн выделил немецкий банк»
      const verb = words[i]?.readings[0];
      if (!verbLast && verb?.known && verb.f & F.FIN && verb.f & F.V) return false;
      if (this.#about.has(i)) {
        last++;
        continue;
      }
      if (beginningIn(measures, i, i + 1).some((hit) => hit.entry.more?.counted === true && !(sure && hit.entry.code === "none")))
        return true;
      // "128,000 Turks"
      const by = startingAt(hitsOf(this.#page, "party"), i)?.entry.more?.by;
      if (by === "adjective" || by === "people") return true;
    }
    return false;
  }
}
