import { CASES, F } from "../../lang/features.ts";
import { patronymicEnd, roman, settledEnd, soleVowel, surnameEnd } from "../../world/surnames.ts";
import { hitsOf, type Page } from "../page.ts";
import { isInitial } from "../text/sentences.ts";
import { CAP, GLUED, NUMBER, UPPER, WORD } from "../text/tokens.ts";
import { overlapping, startingAt } from "../within.ts";
import type { Word } from "../word/lexis.ts";
import { yearOf } from "./candidate.ts";
import { coverOf, HONORIFIC, MAYBE, OPEN, TAKEN, WEAK } from "./cover.ts";
import { dottedAt } from "./dotted.ts";
import { isGivenName } from "./given.ts";
import { holdersOf, soleHolder } from "./known.ts";
import type { PartyMention } from "./mention.ts";
import type { Title } from "./title.ts";

/** A word of a name: an initial, a small word (bin, von), or a name proper, tied parts ("Касым-Жомарт") being one. */
export interface NameWord {
  readonly from: number;
  readonly to: number;
  readonly kind: "initial" | "small" | "name";
}

/** A stretch of capitalised words that can be a person's name. Token indexes, end excluded. */
export interface NameSpan {
  from: number;
  to: number;
  words: NameWord[];
  readonly sentence: number;
  /** stands in a headline with capitals everywhere, where capitals prove nothing */
  readonly loud: boolean;
}

/** What of a language names are looked for with, as sets of keys. */
interface NameTables {
  readonly small: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
}
const made = new WeakMap<object, NameTables>();

export function nameTables(page: Page): NameTables {
  const { names } = page.language;
  let tables = made.get(names);
  if (!tables) {
    const set = (list: string) =>
      new Set(
        list
          .split(/[;\s]+/)
          .filter(Boolean)
          .map((w) => page.lexis.fold(w)),
      );
    tables = {
      small: set(names.particles),
      kin: set(names.kin),
      openers: set(names.openers),
      clitics: set(page.language.morphology.clitics ?? ""),
    };
    made.set(names, tables);
  }
  return tables;
}

/** All stretches that can be names, in order of place; titles cover their words. */
export function nameSpans(page: Page, titles: readonly Title[], parties: readonly PartyMention[]): NameSpan[] {
  const cover = coverOf(page, parties);
  for (const t of titles) {
    // "the ambassadors of Spain (X) and Pakistan (Y)": brackets inside a title hold names
    let inside = false;
    for (let i = t.from; i < t.to; i++) {
      const c = page.text[page.tokens[i].start];
      if (t.f & F.PL && (c === "(" || c === ")")) inside = c === "(";
      else if (!inside && cover[i] < TAKEN) cover[i] = TAKEN;
    }
  }
  for (const hit of hitsOf(page, "deputy-after")) for (let i = hit.from; i < hit.to; i++) cover[i] = TAKEN;
  for (const hit of hitsOf(page, "deputy-before")) for (let i = hit.from; i < hit.to; i++) cover[i] = TAKEN;
  // "on Tuesday Overchuk visited": where days bear capitals they are no names
  if (page.language.dates.capitalMonths)
    for (const hit of hitsOf(page, "date")) if (hit.entry.code === "weekday") cover.fill(TAKEN, hit.from, hit.to);
  const out: NameSpan[] = [];
  for (let s = 0; s < page.sentences.length; s++) {
    const { from, to } = page.sentences[s];
    const loud = isLoud(page, from, to);
    for (let i = from; i < to; ) {
      const { kind, flags } = page.tokens[i];
      if (kind !== WORD || !(flags & CAP) || cover[i] === TAKEN) {
        i++;
        continue;
      }
      const courtesy = dottedAt(page, i, page.language.titles.dottedHonorifics);
      if (courtesy > i) {
        i = courtesy;
        continue;
      }
      const span = spanAt(page, cover, i, to, s, loud);
      if (span) {
        if (!isMadeUp(page, span)) for (const part of parted(page, span)) out.push(part);
        i = span.to;
      } else i++;
    }
  }
  return split(page, unopened(page, out));
}

/** "MoveGreen": words written as one, each with its capital, are no man's name. */
const isMadeUp = ({ text, tokens }: Page, { from, to }: NameSpan): boolean =>
  to - from === 1 && gluedWords.test(text.slice(tokens[from].start, tokens[from].end));

const gluedWords = /\p{Ll}{3}\p{Lu}/u;

/** "Kabulde Fidan": a word of the language that opens its sentence before a surname which the page gives somebody by another name. */
function unopened(page: Page, spans: readonly NameSpan[]): NameSpan[] {
  const isFull = (s: NameSpan) => s.words.length > 1 && s.words.every((w) => w.kind === "name" && w.to - w.from === 1);
  const surnames = new Map<string, Set<string>>();
  for (const s of spans) {
    if (!isFull(s)) continue;
    const key = (page.words[s.to - 1]?.key ?? "").split("'")[0];
    surnames.set(key, (surnames.get(key) ?? new Set()).add(page.words[s.from]?.key ?? ""));
  }
  return spans.map((s) => {
    if (s.words.length !== 2 || !isFull(s) || !opensSentence(page, s.sentence, s.from)) return s;
    const [first, last] = s.words;
    const word = page.words[first.from];
    if (!word || surnameEnd.test(word.key) || isGivenName(word.form) || !word.readings.some((r) => r.known)) return s;
    const key = (page.words[last.from]?.key ?? "").split("'")[0];
    const shared = [key, ...(page.words[last.from]?.readings.map((r) => r.stem) ?? [])].some((k) =>
      [...(surnames.get(k) ?? [])].some((given) => given !== word.key),
    );
    return shared ? { ...s, from: last.from, words: [last] } : s;
  });
}

/** Cuts "Amirhan Mottaki Raşid Meredowy", and "Əminə Ərdoğan Heydər Əliyev Fondu" before the name of a body. */
function unglued(page: Page, s: NameSpan): NameSpan[] {
  // "Məhəmməd bin Rəşid Al Məktum İlham Əliyevi": after a name with its "son of", another's
  const at = s.words.length - 2;
  if (at > 2 && s.words.slice(1, at - 1).some((w) => w.kind === "small") && s.words.slice(at).every((w) => w.kind === "name")) {
    const [given, family] = s.words.slice(at);
    if (isGivenName(formAt(page, given)) && endsName(page, family.to - 1) && !isPatronymic(page, given.from, s.to))
      return [
        { ...s, to: s.words[at - 1].to, words: s.words.slice(0, at) },
        { ...s, from: given.from, words: s.words.slice(at) },
      ];
  }
  const met = metHolder(page, s);
  if (met)
    return [
      { ...s, to: s.words[met - 1].to, words: s.words.slice(0, met) },
      { ...s, from: s.words[met].from, words: s.words.slice(met) },
    ];
  if (s.words.length !== 4 || s.words.some((w) => w.kind !== "name" || w.to - w.from > 1)) return [s];
  const third = page.tokens[s.words[2].from];
  const last = s.words[3].to - 1;
  // "Elçin Kamran oğlu Məmmədov": one man with his father's name
  if (isKin(page, s.words[2].from) || isKin(page, last) || !endsName(page, last) || isPatronymic(page, s.words[2].from, s.to))
    return [s];
  if (!isGivenName(page.text.slice(third.start, third.end))) return [s];
  const first = { ...s, to: s.words[1].to, words: s.words.slice(0, 2) };
  return [first, { ...s, from: s.words[2].from, words: s.words.slice(2) }];
}

/**
 * How many words of a name are those of somebody known to hold an office, where another man's follow ("Дональд Трамп Касым-Жомарт Токаев менен",
 * "Трамп Токаев менен"); 0 where none do.
 */
function metHolder(page: Page, { words }: NameSpan): number {
  if (words.length < 2 || words.some((w) => w.kind !== "name")) return 0;
  const forms = words.map((w) => formAt(page, w));
  // two surnames that name their men alone
  if (words.length === 2 && forms.every((f) => !isGivenName(f))) {
    const year = yearOf(page);
    const spelt = [forms[1], ...(page.words[words[1].to - 1]?.readings.map((r) => r.stem) ?? [])];
    const first = soleHolder(forms[0], null, year);
    const other = first && spelt.map((f) => soleHolder(f, null, year)).find((h) => h !== undefined);
    if (other && other.state !== first?.state) return 1;
  }
  for (let n = 2; n <= words.length - 2; n++)
    if (isGivenName(forms[n]) && !isKin(page, words[n].from) && holdersOf(forms.slice(0, n)).length > 0) return n;
  return 0;
}

/** Cuts "с Муратом Нуртлеу Сергей Лавров": where every word declines, what stands in another case is another man's. */
function disagreeing(page: Page, s: NameSpan): NameSpan[] {
  const { words } = s;
  if (words.length < 2 || words.some((w) => w.kind !== "name") || !isOblique(page, words[0])) return [s];
  const last = words.length - 1;
  for (let n = 1; n <= last; n++) {
    if (isOblique(page, words[n])) continue;
    // "Азаматом Марат уулу": the father's name and "son of" are not declined
    if (n < last && isKin(page, words[n + 1].from)) return [s];
    const bare = n < last ? isGivenName(formAt(page, words[n])) : declining.test(page.words[words[n].to - 1]?.key ?? "");
    if (!bare || words.slice(n).some((w) => isOblique(page, w) || inInstrumental.test(formAt(page, w)))) continue;
    const first = { ...s, to: words[n - 1].to, words: words.slice(0, n) };
    return [first, { ...s, from: words[n].from, words: words.slice(n) }];
  }
  return [s];
}

/** The end of a surname that given names have as well ("Nuriddin"). */
const inGiven = /[иi][нn]$/u;
/** Surnames that decline: in the nominative they show it. */
const declining = /(?:[оеё]в|[иы]н|[сц]кий)$/;
const inInstrumental = /(?:ом|ем|ым)$/;
const formAt = (page: Page, w: NameWord): string => page.text.slice(page.tokens[w.from].start, page.tokens[w.to - 1].end);

/** Whether a part of a name surely stands in the instrumental or dative: a given name or a surname with its ending. */
function isOblique(page: Page, w: NameWord): boolean {
  const form = formAt(page, w);
  if (isGivenName(form)) return false;
  const [, stem, ending] = /^(.{3,})(ом|ем|ым|им|ой|ей|у|ю)$/u.exec(form) ?? [];
  if (!stem) return false;
  if (/[ыи]м|у/.test(ending) && surnameEnd.test(stem.toLowerCase())) return true;
  const back = { ом: [""], ем: ["й", "ь", ""], ым: [], им: [], ой: ["а"], ей: ["я", "а"], у: [""], ю: ["й", "ь"] }[ending] ?? [];
  return back.some((end) => isGivenName(stem + end));
}

/** "Төрөбаев Кыргыз-Кытай чек арасындагы": whether two states or peoples that a dash ties stand at a token; they are no part of a name. */
function arePeoplesTied(page: Page, at: number): boolean {
  const parties = hitsOf(page, "party");
  const first = startingAt(parties, at);
  return first !== undefined && isHyphen(page, first.to) && startingAt(parties, first.to + 1) !== undefined;
}

/**
 * Cuts "Кулубаев Мурат Нуртлеуну куттуктады": after the bare surname of a man whom the page also names in full, another's name begins, by a given
 * name or as the page has it elsewhere.
 */
function afterSurname(page: Page, spans: readonly NameSpan[]): NameSpan[] {
  const isPlain = (s: NameSpan) => s.words.every((w) => w.kind === "name" && w.to - w.from === 1);
  const key = (w: NameWord) => page.words[w.to - 1]?.key ?? "";
  const stems = (w: NameWord) => [key(w), ...(page.words[w.to - 1]?.readings.map((r) => r.stem) ?? [])];
  let families: Map<string, Set<string>> | undefined;
  const familiesOf = () => {
    if (families) return families;
    families = new Map();
    for (const s of spans)
      if (s.words.length === 2 && isPlain(s))
        for (const stem of stems(s.words[1])) families.set(stem, (families.get(stem) ?? new Set()).add(key(s.words[0])));
    return families;
  };
  return spans.flatMap((s) => {
    const [first, next, last] = s.words;
    if (s.loud || s.words.length < 2 || s.words.length > 4 || !isPlain(s) || isGivenName(formAt(page, first))) return [s];
    if (!surnameEnd.test(key(first)) && s.words.length < 3) return [s];
    const given = familiesOf().get(key(first));
    // the man himself, his surname first
    if (!given || given.has(key(next)) || isPatronymic(page, s.words[s.words.length - 1].from, s.to)) return [s];
    const other = last
      ? isGivenName(formAt(page, next)) || stems(last).some((stem) => familiesOf().get(stem)?.has(key(next)))
      : stems(next).some((stem) => surnameEnd.test(stem) && familiesOf().has(stem)) && !given.has(key(first));
    if (!other) return [s];
    return [
      { ...s, to: first.to, words: [first] },
      { ...s, from: next.from, words: s.words.slice(1) },
    ];
  });
}

/** Cuts "Si Szinpin Serdar Berdimuhamedowy" where the text names the first man alone too. */
function split(page: Page, all: NameSpan[]): NameSpan[] {
  const { titles, morphology } = page.language;
  const spans =
    titles.order === "last"
      ? afterSurname(
          page,
          all.flatMap((s) => unglued(page, s)),
        )
      : morphology.declines === "every"
        ? all.flatMap((s) => disagreeing(page, s))
        : all;
  const long = spans.some((s) => s.words.length > 2 && s.words.slice(1).every((w) => w.kind === "name"));
  if (!long) return spans;
  // "М.Нұртілеу Шавкат Мирзиёевтің": a man with his initial, whom the text also names in full, then another
  const full = new Set(
    spans.flatMap((s) =>
      s.words.length === 2 && s.words.every((w) => w.kind === "name")
        ? [`${page.words[s.words[0].to - 1]?.key[0]} ${page.words[s.words[1].to - 1]?.key}`]
        : [],
    ),
  );
  const keys = (words: readonly NameWord[]) => words.map((w) => page.words[w.to - 1]?.key).join(" ");
  const alone = new Set(spans.flatMap((s) => (s.words.length === 2 || s.words.length === 3 ? [keys(s.words)] : [])));
  // "Berik Uali Tokayevning": a man whom the text also writes with his initial and second name, then another's surname in the genitive
  const initials = new Set(
    spans.flatMap((s) =>
      s.words.length === 2 && s.words[0].kind === "initial"
        ? [`${page.words[s.words[0].from]?.key} ${page.words[s.words[1].to - 1]?.key}`]
        : [],
    ),
  );
  return spans.flatMap((s) => {
    if (s.words.length === 3 && s.words.every((w) => w.kind === "name") && page.language.morphology.declines === "last") {
      const [given, family, other] = s.words;
      const key = page.words[given.to - 1]?.key ?? "";
      if (isOwner(page, other.to - 1) && initials.has(`${key[0]} ${page.words[family.to - 1]?.key}`))
        return [
          { ...s, to: family.to, words: s.words.slice(0, 2) },
          { ...s, from: other.from, words: [other] },
        ];
    }
    if (s.words[0].kind === "initial" && s.words.length > 2 && s.words[1].kind === "name") {
      const [letter, family, other] = s.words;
      const known = full.has(`${page.words[letter.from]?.key} ${page.words[family.to - 1]?.key}`);
      if (known && other.kind === "name" && isGivenName(formAt(page, other)))
        return [
          { ...s, to: family.to, words: [letter, family] },
          { ...s, from: other.from, words: s.words.slice(2) },
        ];
    }
    if (s.words.length < 4 || s.words[0].kind === "initial") return [s];
    for (let n = 2; n <= s.words.length - 2; n++) {
      if (!alone.has(keys(s.words.slice(0, n)))) continue;
      const first = { ...s, to: s.words[n - 1].to, words: s.words.slice(0, n) };
      return [first, { ...s, from: s.words[n].from, words: s.words.slice(n) }];
    }
    return [s];
  });
}

/** Whether nearly all longer words of a line are capitalised: a headline in capitals or in title case. */
function isLoud(page: Page, from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const t = page.tokens[i];
    if (t.kind !== WORD || t.end - t.start < 4) continue;
    long++;
    if (t.flags & CAP) capitals++;
    if (t.flags & UPPER) upper++;
  }
  if (long < 4) return upper >= 2 && upper === long;
  const end = page.text[page.tokens[to - 1].start];
  if (end === "." && upper < long) return false;
  return upper * 10 >= long * 7 || (capitals * 10 >= long * 9 && long >= 5);
}

function spanAt(page: Page, cover: Uint8Array, at: number, end: number, sentence: number, loud: boolean): NameSpan | undefined {
  const { tokens, text, words } = page;
  const { small } = nameTables(page);
  const list: NameWord[] = [];
  let names = 0;
  let i = at;
  while (i < end && list.length < 9) {
    const t = tokens[i];
    if (t.kind !== WORD) break;
    const key = words[i]?.key ?? "";
    const form = text.slice(t.start, t.end);
    // «встретился с Ван И.»: a name of one letter at the end of a sentence
    if (names === 1 && list.length === 1 && i + 2 >= end && soleVowel.test(form) && isPoint(page, i + 1, end)) {
      list.push({ from: i, to: i + 1, kind: "name" });
      break;
    }
    if (t.flags & CAP && isPoint(page, i + 1, end) && isInitial(form, t.flags)) {
      // initials after a full name begin the next one ("Əli Əsədov. Ə.…" is cut before)
      // and so do initials after a surname that has its own ("P.Halasz T.Nəbizadəyə")
      if (names >= 2 || (names === 1 && list[0].kind === "initial")) break;
      list.push({ from: i, to: i + 2, kind: "initial" });
      i += 2;
      if (
        i < end &&
        isHyphen(page, i) &&
        tokens[i + 1] &&
        isInitial(text.slice(tokens[i + 1].start, tokens[i + 1].end), tokens[i + 1].flags)
      )
        i++;
      continue;
    }
    // "… BAŞLYGY BILEN GEPLEŞIKLERI GEÇIRILDI"
    if (loud && ["with", "sense", "event"].some((cat) => overlapping(hitsOf(page, cat), { from: i, to: i + 1 }))) break;
    if (!(t.flags & CAP)) {
      // "Рахмонның ұлы", "Əliyevin oğlu": whose son he is, and no name of his own
      const owned =
        page.language.morphology.declines === "last" && words[i - 1]?.readings.some((r) => r.f & F.GEN && !(r.f & F.V));
      if (names > 0 && isKin(page, i) && !owned) {
        list.push({ from: i, to: i + 1, kind: "name" });
        i++;
        // a surname may still follow "oğlu"
        continue;
      }
      if (list.length && names > 0 && small.has(key) && leadsOn(page, cover, i, end)) {
        const to = isHyphen(page, i + 1) ? i + 2 : i + 1;
        if (isHyphen(page, i + 1)) {
          const tied = tiedTo(page, cover, i, end);
          list.push({ from: i, to: tied, kind: "name" });
          i = tied;
        } else {
          list.push({ from: i, to, kind: "small" });
          i = to;
        }
        continue;
      }
      break;
    }
    if (
      cover[i] === TAKEN ||
      (cover[i] === MAYBE && (names !== 1 || !endsSpan(page, i, end))) ||
      (cover[i] === HONORIFIC && names === 0)
    )
      break;
    if (cover[i] === HONORIFIC) break;
    // "Ambassador X Presents His Credentials": a title with capitals throughout
    if (page.language.titles.order === "both" && overlapping(hitsOf(page, "his"), { from: i, to: i + 1 })) {
      if (list.pop()?.kind === "name") names--;
      break;
    }
    if (names >= 1 && arePeoplesTied(page, i)) break;
    // "Arkadagymyza", "Prezidentimizə": what is "ours" is no name
    if (page.language.morphology.declines === "last" && isOurs(page, i)) break;
    // "Әл Саудқа Ұлттық күнге": after a word with a case of its own, a word of the language begins something else
    if (
      names >= 2 &&
      page.language.morphology.declines === "last" &&
      !page.language.names.apostropheEndings &&
      declined(page, i - 1) &&
      words[i]?.readings.some((r) => r.known)
    )
      break;
    // "Jukka Salovaara Investitsiyalar, sanoat va savdo vazirligida": a plural of the language begins another name
    // ("Fatih Bora Kayalar başkanlık etti": where such words are surnames, before another capital)
    if (
      names >= 2 &&
      page.language.morphology.declines === "last" &&
      isPluralNoun(page, i) &&
      (!page.language.names.apostropheEndings || isName(page, cover, i + 1, end))
    )
      break;
    // "Erdoğan Mustaqillik monumenti poyiga": a word of the language that owns the noun after it
    if (names >= 2 && page.language.morphology.declines === "last" && ownsNext(page, i) && !isSurnameOf(page, list[0], i)) break;
    // "Нұртілеудің Хакан Фидан": a genitive before a given name closes the first man's
    if (
      names >= 1 &&
      page.language.morphology.declines === "last" &&
      isOwner(page, i - 1) &&
      isGivenName(form) &&
      isName(page, cover, i + 1, end)
    )
      break;
    // "Hakan Fidan Ağustos 2025'te", "Marco Rubio May 5"
    if (names >= 1 && isMonthOfDay(page, i)) break;
    // "Büyükelçisi Kazakbaev Denizli'de": where he is
    // "Асад Дор Трансафғон темир йўли": the name of an undertaking
    // "Nazir Orta Dəhlizin …": nor does a name begin with one
    if (names !== 1 && isUndertaking(page, i)) break;
    // "Səfir Əbədi Dostluq Müqaviləsinin …": what stands before a document is its name
    if (isNameOfPaper(page, list[0]?.from ?? i, i)) return undefined;
    // "К.Десси Қандымдағы жобаны": what is somewhere
    if (isThere(page, i)) break;
    if (names >= 1 && isWhere(page, i) && !(names === 1 && isGivenName(page.words[i - 1]?.key ?? ""))) break;
    // "12 Kasım'da", also where a man of that name is told of
    if (names === 0 && hasItsDay(page, i)) break;
    if (cover[i] === WEAK && names === 0 && !isName(page, cover, i + 1, end)) break;
    // abbreviations are no names; surnames in capitals follow a given name
    if (t.flags & UPPER && !loud) {
      const numeral = roman.test(form) && (names > 0 || (cover[i + 1] === OPEN && isName(page, cover, i + 1, end)));
      if (numeral && names === 0) {
        list.push({ from: i, to: i + 1, kind: "small" });
        i++;
        continue;
      }
      // "JD Vance"; two Cyrillic capitals are an abbreviation ("глава делегации ЖК Асель …")
      if (names === 0 && t.end - t.start === 2 && /^[A-Z]{2}$/.test(form) && isName(page, cover, i + 1, end)) {
        list.push({ from: i, to: i + 1, kind: "initial" });
        i++;
        continue;
      }
      if (!numeral && !(list.length > 0 && names < 2 && t.end - t.start >= 4 && /^\p{Lu}+$/u.test(form) && hasVowel(page, key)))
        break;
    }
    const tied = tiedTo(page, cover, i, end);
    list.push({ from: i, to: tied, kind: "name" });
    names++;
    i = tied;
    // "Erdoğan'dan Nevruz mesajı": an ending after an apostrophe closes the name
    if (page.language.morphology.declines === "last" && endsAfterMark(page, i - 1)) break;
    // "Landau's Meeting"
    if (page.language.titles.order === "both" && /['’]s$/.test(form)) break;
    // after a given name and a surname of the kind that ends a name
    if (
      list.length >= 2 &&
      endsName(page, i - 1) &&
      !isPatronymic(page, i, end) &&
      !(list.length === 2 && inGiven.test(form) && isGivenName(form))
    )
      break;
  }
  while (list.length > 1 && opens(page, list, sentence)) {
    list.shift();
    names--;
  }
  while (list.length && list[list.length - 1].kind !== "name") list.pop();
  if (!names || !list.length) return undefined;
  if (!names) return undefined;
  const common = page.words[list[0].from]?.readings.some((r) => r.known) && !isGivenName(page.words[list[0].from]?.form ?? "");
  if (names > 1 && !loud && common && isOwned(page, list[list.length - 1])) return undefined;
  if (names === 1 && list.length === 1 && list[0].to - list[0].from === 1 && tokens[at].end - tokens[at].start < 2)
    return undefined;
  return { from: list[0].from, to: list[list.length - 1].to, words: list, sentence, loud };
}

/** "Bağımsızlık Günü": where names bear endings behind an apostrophe, a common word with a possessor's ending and none is no name's last. */
function isOwned(page: Page, { from, to }: NameWord): boolean {
  if (!page.language.names.apostropheEndings || to - from > 1) return false;
  const word = page.words[to - 1];
  const first = word?.readings[0];
  if (!word || !first?.known || first.f & F.V || !(first.f & F.PSS3) || first.cut >= word.key.length) return false;
  // "Gökhan Yazgı": after a given name a surname that only looks like a softened noun of somebody's
  const softened = first.stem !== word.key.slice(0, first.cut);
  if (softened && isGivenName(page.words[from - 1]?.form ?? "")) return false;
  return !word.key.includes("'") && !settledEnd.test(word.key) && !isGivenName(word.form);
}

/** Whether a token is the first word of its sentence (bullets, flags and quotation marks may go before). */
export function opensSentence(page: Page, sentence: number, at: number): boolean {
  let i = page.sentences[sentence].from;
  while (i < at && page.tokens[i].kind !== WORD) i++;
  return i === at;
}

/** Whether a month's name has its day or year after it, or an ending that says when ("Ekim'de"). */
function isMonthOfDay(page: Page, at: number): boolean {
  const hit = startingAt(hitsOf(page, "date"), at);
  if (hit?.entry.code !== "month") return false;
  return page.tokens[hit.to]?.kind === NUMBER || ((hit.f & F.LOC) !== 0 && endsAfterMark(page, hit.to - 1));
}

/** Whether a word bears a locative after a mark of its own. */
const isWhere = (page: Page, at: number): boolean =>
  ((page.words[at]?.readings[0]?.f ?? 0) & F.LOC) !== 0 && endsAfterMark(page, at);

/** Whether the name of an undertaking of two words or more begins at a token. */
const isUndertaking = (page: Page, at: number): boolean => {
  const hit = startingAt(hitsOf(page, "project"), at);
  return hit !== undefined && hit.to - hit.from > 1;
};

/** Whether a word is a document's that the words from `first` on, no given name, are the name of, in languages where it bears their possessor's ending. */
function isNameOfPaper(page: Page, first: number, at: number): boolean {
  if (page.language.titles.order !== "last" || isGivenName(page.words[first]?.form ?? "")) return false;
  const paper = startingAt(hitsOf(page, "document"), at);
  return paper !== undefined && (paper.f & F.PSS3) !== 0 && paper.to - first > 1;
}

/** Whether a word is an adjective made of where something is ("Қандымдағы"), which no name is. */
function isThere(page: Page, at: number): boolean {
  const { apostropheEndings } = page.language.names;
  const word = page.words[at];
  return (
    word?.readings.some((r) => {
      if (!(r.f & F.ATTR) || r.f & (F.V | CASES) || r.cut < 3) return false;
      return apostropheEndings ? endsWithMark.test(word.form.slice(r.cut)) : word.key.length - r.cut >= 4;
    }) ?? false
  );
}

/** Whether a month's name stands right after a number that can be a day of it. */
function hasItsDay(page: Page, at: number): boolean {
  const before = page.tokens[at - 1];
  if (before?.kind !== NUMBER || startingAt(hitsOf(page, "date"), at)?.entry.code !== "month") return false;
  const day = Number(page.text.slice(before.start, before.end));
  return day >= 1 && day <= 31;
}

/** Whether a word is surely "our …". */
const isOurs = (page: Page, at: number): boolean =>
  page.words[at]?.readings.some(
    (r) => r.f & F.PSS1P && !(r.f & F.V) && r.cut >= 4 && r.cut < (page.words[at]?.key.length ?? 0) - 2,
  ) ?? false;

/** Whether the first word only has its capital from the head of the sentence: "Sonra Ə.Əsədov", "Накануне Иван Петров". */
function opens(page: Page, list: readonly NameWord[], sentence: number): boolean {
  const [first, second] = list;
  if (!opensSentence(page, sentence, first.from) || first.kind !== "name" || first.to - first.from > 1) return false;
  const word = page.words[first.from];
  if (!word) return false;
  if (nameTables(page).openers.has(word.key)) return true;
  // "Указом Садыра Жапарова": a word of the language in a case before two more
  const known = word.readings.filter((r) => r.known);
  if (list.length > 2 && known.length && !surnameEnd.test(word.key)) {
    if (known.every((r) => r.f & CASES && !(r.f & F.V))) return true;
    // "Sənədi Çen Çjunvey", "Құжатқа Жан-Пьер Дюран": an object before a name that no table knows, where names bear endings at their last word
    if (page.language.morphology.declines === "last" && isObject(word)) return true;
    // "Тогда Ильхам Алиев": before a given name that is known and a surname that shows itself
    if (
      known.length &&
      word.key.length > 3 &&
      !isGivenName(word.form) &&
      list.length === 3 &&
      list.every((w) => w.kind === "name")
    )
      if (isGivenName(formAt(page, second)) && endsName(page, list[2].to - 1) && !isPatronymic(page, list[2].from, list[2].to))
        return true;
    // "Демилгени Садыр Жапаров", "Avvalroq Behzod Musayev": a word in a case, a verb or an adverb before a given name that is known
    const { start, end } = page.tokens[second.from];
    const form = known[0].f & (CASES | F.V) || (known[0].f === 0 && word.key.length > 5);
    if (form && isGivenName(page.text.slice(start, end)) && !isGivenName(word.form)) return true;
    // "Сөзүндө Садыр Жапаров": before a given name that is not known and a surname that shows itself
    const inCase = known.some((r) => r.f & CASES && !(r.f & F.V)) && page.language.morphology.declines === "last";
    if (inCase && list.length === 3 && list.every((w) => w.kind === "name") && endsName(page, list[2].to - 1))
      return (
        (!isGivenName(word.form) || known.some((r) => r.f & F.PSS3 && r.f & F.LOC && !(r.f & F.V))) &&
        !endsName(page, second.to - 1) &&
        !isPatronymic(page, list[2].from, list[2].to)
      );
  }
  return (
    second.kind === "initial" &&
    page.language.titles.order === "last" &&
    word.readings.some((r) => r.known && !surnameEnd.test(r.stem))
  );
}

/** Whether a word is sooner a known noun with the ending of a case than anything else, or one whose possessor's ending is also a case's. */
function isObject(word: Word): boolean {
  const [best] = word.readings.filter((r) => r.known);
  if (!best || best.f & F.V || best.cut < 4 || best.cut >= word.key.length || isGivenName(word.form)) return false;
  if (settledEnd.test(word.key)) return false;
  return (
    (best.f & CASES) !== 0 ||
    ((best.f & F.PSS3) !== 0 && word.readings.some((r) => r.known && r.stem === best.stem && r.f & F.ACC))
  );
}

const isPoint = (page: Page, i: number, end: number): boolean =>
  i < end &&
  page.text[page.tokens[i].start] === "." &&
  (page.tokens[i].flags & GLUED) !== 0 &&
  page.tokens[i].end - page.tokens[i].start === 1;

const isHyphen = (page: Page, i: number): boolean => {
  const t = page.tokens[i];
  if (!t || !(t.flags & GLUED) || t.end - t.start !== 1) return false;
  const c = page.text[t.start];
  return c === "-" || c === "‑" || c === "‐";
};

const hasVowel = (page: Page, key: string): boolean => [...key].some((c) => page.language.letters.vowels.includes(c));

/** The end of a word with the parts tied to it by hyphens: Касым-Жомарт, аль-Атыйя, Мирзаева-Каримова. */
function tiedTo(page: Page, cover: Uint8Array, at: number, end: number): number {
  const { small, clitics } = nameTables(page);
  let to = at + 1;
  while (to + 1 < end && isHyphen(page, to)) {
    if (clitics.has(page.words[to + 1]?.key ?? "") && !(page.tokens[to + 1].flags & CAP)) break;
    const next = page.tokens[to + 1];
    if (next.kind !== WORD || !(next.flags & GLUED) || (cover[to + 1] === TAKEN && !small.has(page.words[at]?.key ?? ""))) break;
    // a small letter after the hyphen is part of a name only in names of two parts (аль-, -заде, -уулу)
    if (!(next.flags & CAP) && page.text.slice(next.start, next.end).search(/['’]|$/) > 5) break;
    to += 2;
  }
  return to;
}

/** Cuts "Mirziyoyev Jeyhun Bayramovni": a surname, then another's full name. */
function parted(page: Page, span: NameSpan): NameSpan[] {
  const { words } = span;
  const last = words[words.length - 1];
  if (words.length < 3 || words.some((w) => w.kind !== "name") || !endsName(page, words[0].to - 1)) return [span];
  if (
    !endsName(page, last.to - 1) ||
    endsName(page, words[1].to - 1) ||
    isPatronymic(page, last.from, last.to) ||
    patronymicEnd.test(page.words[last.to - 1]?.key ?? "")
  )
    return [span];
  const first = { ...span, to: words[0].to, words: words.slice(0, 1) };
  return [first, { ...span, from: words[1].from, words: words.slice(1) }];
}

/** Whether a word is bare or has its ending after an apostrophe, and no capitalised word follows: it can close a name. */
function endsSpan(page: Page, at: number, end: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  const next = page.tokens[at + 1];
  if (at + 1 < end && next.kind === WORD && next.flags & CAP) return false;
  return word.key.includes("'") || !word.readings.some((r) => r.known && r.f & (CASES | F.PSS3));
}

/** Whether a small word leads on to a name: "бин Хамад", "Əl Səud", "van der Bellen". */
function leadsOn(page: Page, cover: Uint8Array, at: number, end: number): boolean {
  const { small } = nameTables(page);
  for (let i = at + 1; i < end && i < at + 5; i++) {
    if (isHyphen(page, i)) continue;
    const t = page.tokens[i];
    if (t.kind !== WORD) return false;
    if (t.flags & CAP) return cover[i] !== TAKEN || isHyphen(page, i - 1);
    if (!small.has(page.words[i]?.key ?? "")) return false;
  }
  return false;
}

/** Whether a token can go on a name begun before it. */
function isName(page: Page, cover: Uint8Array, at: number, end: number): boolean {
  const t = page.tokens[at];
  return at < end && t.kind === WORD && (t.flags & CAP) !== 0 && cover[at] === OPEN && !(t.flags & UPPER);
}

/** Whether a common word of five letters or more, capitalised all the same, owns the noun that follows it. */
function ownsNext(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || word.key.length < 5) return false;
  let head = at + 1;
  // "Iqtisodiyot va moliya vazirligida"
  if (page.words[head] === undefined || startingAt(hitsOf(page, "and"), head))
    while (head < at + 6 && page.tokens[head] && isJoinedNoun(page, head)) head++;
  const next = page.words[head]?.readings[0];
  if (!next || page.tokens[head].flags & CAP) return false;
  if (!next.known || next.f & F.V || !(next.f & F.PSS3)) return false;
  // "Mehmet Ali Çelik başkanlığındaki heyet": men lead, whatever their surnames mean
  if (startingAt(hitsOf(page, "head"), head)?.entry.more?.office) return false;
  const { start, end } = page.tokens[at];
  return (
    word.readings.some((r) => r.known && r.f === 0 && r.stem === word.key) &&
    !surnameEnd.test(word.key) &&
    !isGivenName(page.text.slice(start, end))
  );
}

/** Whether a word is a known noun in the plural, and no surname. */
const isPluralNoun = ({ words }: Page, at: number): boolean =>
  words[at]?.readings.some((r) => r.known && r.f === F.PL && r.stem.length > 3 && !surnameEnd.test(r.stem)) ?? false;

/** Whether a token is a comma, "and" or a bare common noun: one of several in a row. */
const isJoinedNoun = (page: Page, at: number): boolean =>
  page.words[at] === undefined
    ? page.text[page.tokens[at].start] === ","
    : startingAt(hitsOf(page, "and"), at) !== undefined ||
      (!(page.tokens[at].flags & CAP) && page.words[at]?.readings[0]?.known === true && page.words[at]?.readings[0]?.f === 0);

/** Whether a common word is a surname for all that: an office-holder's, or that of who does something ("… Erdoğan tarafından"). */
const isSurnameOf = (page: Page, first: NameWord, at: number): boolean =>
  startingAt(hitsOf(page, "by"), at + 1) !== undefined || holdersOf([formAt(page, first), page.words[at]?.form ?? ""]).length > 0;

/** Whether a word bears a case ending that an apostrophe parts from it. */
function endsAfterMark(page: Page, at: number): boolean {
  const word = page.words[at];
  const best = word?.readings[0];
  if (!word || !best || !(best.f & (CASES | F.PSS3)) || best.f & F.V) return false;
  return endsWithMark.test(word.form.slice(best.cut));
}

const endsWithMark = /^['’ʼ‘`´]\p{Ll}{1,5}$/u;

/** Whether a word bears a case ending of two letters or more, as far as its guess tells. */
function declined(page: Page, at: number): boolean {
  const word = page.words[at];
  const best = word?.readings[0];
  return (
    word !== undefined &&
    word !== null &&
    best !== undefined &&
    (best.f & CASES) !== 0 &&
    !(best.f & F.V) &&
    word.key.length - best.cut >= 2
  );
}

/** Whether a word no table knows bears a genitive ending of three letters or more. */
function isOwner(page: Page, at: number): boolean {
  const word = page.words[at];
  const best = word?.readings[0];
  return (
    word != null && best !== undefined && (best.f & F.GEN) !== 0 && word.key.length - best.cut >= 3 && !isGivenName(word.form)
  );
}

/** "son of", "daughter of" after a father's name, whatever its case: уулу, уулунун, qızının. */
function isKin(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  const { kin } = nameTables(page);
  return kin.has(word.key) || word.readings.some((r) => !(r.f & F.V) && (r.f & CASES) !== 0 && kin.has(word.key.slice(0, r.cut)));
}

/** Whether a word is a surname of a make that no given name shares, in any case. */
export function endsName(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  return (
    // "Фам Мин Тин": names of one syllable end so by chance
    (word.key.length > 3 && surnameEnd.test(word.key)) ||
    word.readings.some((r) => !(r.f & F.V) && r.f & CASES && r.cut < word.key.length && surnameEnd.test(word.key.slice(0, r.cut)))
  );
}

/** Whether a patronymic follows, or a father's name with "son of". */
function isPatronymic(page: Page, at: number, end: number): boolean {
  const t = page.tokens[at];
  if (at >= end || t.kind !== WORD || !(t.flags & CAP)) return false;
  if (patronymicEnd.test(page.words[at]?.key ?? "")) return true;
  for (let i = at + 1; i < end && i <= at + 2; i++) {
    if (isKin(page, i) || patronymicEnd.test(page.words[i]?.key ?? "")) return true;
  }
  return false;
}
