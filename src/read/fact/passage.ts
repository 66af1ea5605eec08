import { CASES, F } from "../../lang/features.ts";
import { verbAt } from "../clause/verb.ts";
import type { AmountMention, PartyMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import { GLUED } from "../text/tokens.ts";
import { endingAt, firstFrom, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";

/** A hit and how far it stands from an amount. */
export interface Near {
  readonly hit: Hit;
  readonly cost: number;
}

/** Whether a hit only looks so: a longer expression holds it, or one word that is read as two. */
const isOnly = (n: Hit, h: Hit): boolean =>
  n.from <= h.from && n.to >= h.to && (n.to - n.from > h.to - h.from || n.to - n.from === 1);

/** Whether an item of the list lies over token `i`. */
const holds = (list: readonly Stretch[], i: number): boolean => list.length > 0 && overlapping(list, { from: i, to: i + 1 });

/** Categories of which phrases that mean no change take words away ("түшүндүр-", explain, is no falling). */
const noneOf = new Set(["measure", "measure-given", "measure-rise", "measure-fall"]);

/** Units of amounts that can be said in a verb ("doubled", "halved") or that begin with what is counted. */
const mayBeVerb = new Set(["times", "percent", "count"]);

/** Units that stand before what they are of. */
const weights = new Set(["tonne", "kg", "m3", "barrel"]);

/** One sentence that holds amounts: its words of measures, its verbs, and how far apart its words stand. */
export class Passage {
  readonly page: Page;
  /** tokens of the sentence, end excluded */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly amounts: readonly AmountMention[];
  /** places where a state or its people are named by a noun or adjective ("казахстанцы", "Özbek") */
  readonly peoples: readonly PartyMention[];
  /** tokens at which dates begin */
  readonly dates: ReadonlySet<number>;
  readonly verbLast: boolean;
  readonly #hits = new Map<string, readonly Hit[]>();
  /** names of offices, whose words are no quantities ("Minister of Investment and Trade") */
  readonly #posts: readonly Stretch[];
  readonly #costs: Float64Array;
  readonly #verbs: Int32Array;

  constructor(
    page: Page,
    sentence: number,
    amounts: readonly AmountMention[],
    peoples: readonly PartyMention[] = [],
    dates: ReadonlySet<number> = new Set(),
    posts: readonly Stretch[] = [],
  ) {
    const { from, to } = page.sentences[sentence];
    this.page = page;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.amounts = amounts;
    this.peoples = peoples;
    this.dates = dates;
    this.#posts = within(posts, from, to).filter((p) => p.to - p.from > 1);
    this.verbLast = page.language.morphology.verbLast;
    this.#costs = new Float64Array(to - from + 1);
    this.#verbs = new Int32Array(to - from);
    this.#measure();
  }

  /** Tokens between, and more for every boundary of a clause. */
  #measure(): void {
    const { page, from, to, verbLast } = this;
    const joins = this.of("measure-joins");
    const sizes = this.amounts.filter((a) => !mayBeVerb.has(a.unit));
    const weighed = verbLast ? this.amounts.filter((a) => weights.has(a.unit) && !(a.f & CASES)) : [];
    // verbal nouns of verbs of change, of which the lexicon has some as nouns of their own, too ("çıkarılması")
    const changing: Hit[] = [];
    if (verbLast)
      for (const cat of ["measure-bring", "measure-rise", "measure-fall"])
        for (const h of this.of(cat)) if (h.verb & F.MSDR || (h.verb & F.PTCP && h.verb & CASES)) changing.push(h);
    let sum = 0;
    for (let i = from; i < to; i++) {
      this.#costs[i - from] = sum;
      if (page.words[i]) {
        // names of peoples, states and units are no verbs, whatever their letters could be
        let f = verbAt(page, i) || (changing.length ? (changing.find((h) => h.to === i + 1)?.verb ?? 0) : 0);
        if (
          f !== 0 &&
          (holds(this.peoples, i) ||
            holds(sizes, i) ||
            this.#tied(i) ||
            // "он шақты құжат": about ten
            (this.amounts.some((a) => a.to === i && a.unit === "count") && startingAt(hitsOf(page, "about"), i) !== undefined) ||
            this.#goods(i, weighed) ||
            this.#owned(i, f) ||
            this.#named(i, f))
        )
          f = 0;
        this.#verbs[i - from] = f;
        sum += startingAt(joins, i) ? 5 : 1;
        // "ishga tushsa", "ишке кирсе": a condition is of what follows it, as a converb is
        if (f & F.V && f & F.FIN && !(f & F.COND)) sum += verbLast ? 5 : 1;
        else if (f & F.V && f & (F.CVB | F.COND) && verbLast) sum += 2;
        continue;
      }
      const c = page.text[page.tokens[i].start];
      sum += c === ";" ? 20 : c === "," || c === ":" ? 3 : c === "–" || c === "—" || c === "(" ? 1 : 0;
    }
    this.#costs[to - from] = sum;
  }

  /** Whether token `i` stands right after so many tonnes or cubic metres and can be a noun: it is what they are of («3 млн тонна астық»). */
  #goods(i: number, weighed: readonly AmountMention[]): boolean {
    if (!weighed.some((a) => a.to === i)) return false;
    const { words } = this.page;
    // "4,4 million tonna ugradyldy.": what closes the sentence
    if (!words[i + 1] && words[i]?.readings.some((r) => r.known && r.f & F.FIN && r.f & (F.PST | F.PRF))) return false;
    if (this.over(i, "measure-bring", "measure-reach", "measure-rise", "measure-fall", "measure-be")) return false;
    return this.page.words[i]?.readings.some((r) => r.known && !(r.f & F.V) && !(r.f & CASES)) ?? false;
  }

  /** "its exports", "the imports": a noun that looks like a verb, after an article or a possessor. */
  #owned(i: number, f: number): boolean {
    if (this.page.language.morphology.declines !== "none" || !(f & F.FIN) || f & F.PTCP) return false;
    return ["article", "his"].some((cat) => endingAt(hitsOf(this.page, cat), i) !== undefined);
  }

  /** "толық қуатында": the word of a quantity, which its letters alone could make a form of a verb to come. */
  #named(i: number, f: number): boolean {
    // "to raise gas supplies"
    if (!this.verbLast) return this.of("measure").some((h) => h.to === i + 1 && h.from < i && h.verb === 0 && !(h.f & F.V));
    if (!(f & (F.FUT | F.OBLIG))) return false;
    const here = this.of("measure").filter((h) => h.from === i && h.to === i + 1);
    return here.some((h) => h.entry.more?.counted === false) && here.every((h) => h.verb === 0);
  }

  /** Whether a hyphen ties token `i` to the word before it ("Russian-backed firms"): it is part of that word. */
  #tied(i: number): boolean {
    const { tokens, text, words } = this.page;
    const glued = (t: number) => (tokens[t].flags & GLUED) !== 0;
    return (
      !this.verbLast && i - 2 >= this.from && text[tokens[i - 1].start] === "-" && glued(i) && glued(i - 1) && !!words[i - 2]
    );
  }

  /** Features of token `i` as a verb; 0 where it is none. */
  verb(i: number): number {
    return i >= this.from && i < this.to ? this.#verbs[i - this.from] : 0;
  }

  /** Whether a verb stands among tokens `from` to `to`; words that only make a number rough are none. */
  verbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.verb(i) && !overlapping(hitsOf(this.page, "about"), { from: i, to: i + 1 })) return true;
    return false;
  }

  /** The first character of token `i` if it is a mark that parts clauses, else "". */
  mark(i: number): string {
    return this.page.words[i] === undefined ? (this.page.text[this.page.tokens[i]?.start ?? -1] ?? "") : "";
  }

  /** Whether token `i` is a comma or a dash, which set off what stands after it. */
  isSetOff(i: number): boolean {
    const { page } = this;
    return i >= this.from && i < this.to && !page.words[i] && /[,–—]/.test(page.text[page.tokens[i].start]);
  }

  /** Whether a comma or semicolon stands among tokens `from` to `to`. */
  parted(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (/[,;]/.test(this.mark(i))) return true;
    return false;
  }

  /** Whether a colon stands among tokens `from` to `to`. */
  colon(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.mark(i) === ":") return true;
    return false;
  }

  /** Hits of a category in the sentence, without those that only look so ("amalga oshir-", carry out). */
  of(cat: string): readonly Hit[] {
    let list = this.#hits.get(cat);
    if (!list) {
      const all = hitsOf(this.page, cat);
      list = all.length ? this.#own(all, cat === "measure") : [];
      if (list.length && noneOf.has(cat)) {
        const only = hitsOf(this.page, "measure-not");
        if (only.length) list = list.filter((h) => !only.some((n) => isOnly(n, h)));
      }
      if (list.length && (cat === "measure" || cat === "measure-given")) {
        if (this.#posts.length)
          list = list.filter((h) => h.entry.more?.counted === true || !this.#posts.some((p) => p.from <= h.from && p.to >= h.to));
        // "alman şirkətləri": a people, and no verb of buying
        if (this.peoples.length) list = list.filter((h) => !(h.f & F.V && holds(this.peoples, h.from)));
        // "25 ta o‘rniga": instead of them, and no seats
        const instead = hitsOf(this.page, "measure-instead");
        if (instead.length) list = list.filter((h) => !instead.some((n) => n.from <= h.from && n.to >= h.to));
        // "uch oyda": three, and no flying
        const numbers = hitsOf(this.page, "cardinal");
        if (this.verbLast && numbers.length) list = list.filter((h) => !numbers.some((n) => n.from === h.from && n.to === h.to));
      }
      this.#hits.set(cat, list);
    }
    return list;
  }

  /** Hits of the sentence, with or without those that a table lists as none. */
  #own(all: readonly Hit[], withNone: boolean): Hit[] {
    const own: Hit[] = [];
    for (let i = firstFrom(all, this.from); i < all.length && all[i].from < this.to; i++)
      if (all[i].to <= this.to && (withNone || all[i].entry.code !== "none")) own.push(all[i]);
    return own;
  }

  /** Whether a hit of one of the categories lies over token `i`. */
  over(i: number, ...cats: string[]): boolean {
    return cats.some((cat) => this.of(cat).some((h) => h.from <= i && h.to > i));
  }

  /** From the end of what stands first to the beginning of what stands second; 0 where they overlap. */
  between(a: Stretch, b: Stretch): number {
    const [first, second] = a.from <= b.from ? [a, b] : [b, a];
    return second.from <= first.to ? 0 : this.#costs[second.from - this.from] - this.#costs[first.to - this.from];
  }

  /** The hit that stands nearest to an amount; one before it is `before` further away, one after it `after`. */
  nearest(hits: readonly Hit[], amount: Stretch, before = 0, after = 0): Near | undefined {
    let best: Near | undefined;
    for (const hit of hits) {
      if (hit.from < amount.to && hit.to > amount.from) continue;
      const cost = this.between(hit, amount) + (hit.to <= amount.from ? before : after);
      if (!best || cost < best.cost) best = { hit, cost };
    }
    return best;
  }
}
