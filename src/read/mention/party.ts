import { CASES, F } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import { listed } from "../../lang/listed.ts";
import { ownOffices } from "../../world/offices.ts";
import { alsoCapitalOf, places } from "../../world/places.ts";
import { surnameEnd, womensEnd, womensSoftEnd } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, GLUED, NUMBER, UPPER, WORD } from "../text/tokens.ts";
import { around, beginningIn, endingAt, startingAt } from "../within.ts";
import type { Hit, Word } from "../word/lexis.ts";
import type { PartyMention } from "./mention.ts";

/** Whether an expression of the tables is an abbreviation, which texts write in capitals. */
const isAcronym = (expression: string): boolean => /^\p{Lu}[\p{Lu}\d-]+$/u.test(expression.trim());

/** Whether the tables write an expression with a small letter, as texts may. */
const isSmall = (expression: string): boolean => /^\p{Ll}/u.test(expression.trim());

/** The names of states, peoples, capitals and organisations. */
export const partyWords: Vocabulary = (language: Language, add) => {
  const { names, titles } = language;
  const put = (code: string, expressions: string, by: PartyMention["by"]) => {
    for (const expression of expressions.split(";"))
      add(expression, {
        cat: "party",
        code,
        more: {
          by,
          ...(isAcronym(expression) ? { acronym: true } : {}),
          ...(by === "institution" && isSmall(expression) ? { small: true } : {}),
        },
      });
  };
  if (names.womenAsStates) add(names.womenAsStates, { cat: "woman-as-state", code: "name" });
  for (const [code, name] of Object.entries(names.territories)) put(code, name, "name");
  for (const [code, list] of Object.entries(names.states)) put(code, list, "name");
  for (const [code, list] of Object.entries(names.adjectives)) put(code, list, "adjective");
  for (const [code, list] of Object.entries(names.organisations)) put(code, list, "organisation");
  for (const kind of ["parliament", "palace", "foreign-ministry", "ministry"] as const)
    for (const [code, list] of Object.entries(titles.national[kind] ?? {})) put(code, list, "institution");
  for (const [key, list] of Object.entries(names.places)) if (places[key]?.capital) put(places[key].state, list, "capital");
  for (const [key, list] of Object.entries(names.townAdjectives ?? {}))
    if (places[key]) put(places[key].state, list, "adjective");
  put("home", names.home, "home");
  put("none", names.noParty, "home");
  add(names.stateWords, { cat: "stateword", code: "noun" });
  add(names.stateAdjectives, { cat: "stateword", code: "adjective" });
};

/** "es-Sudani", «ас-Судани»: a surname that an Arabic article of two letters leads, tied to it by a hyphen. */
function isAfterArticle({ text, tokens }: Page, { from }: Hit): boolean {
  const start = tokens[from].start;
  return /(?:^|[^\p{L}\p{N}])[aeаэ][lstdnrzлстднрз][-‑]$/iu.test(text.slice(Math.max(0, start - 5), start));
}

/** The states and organisations named in a page, in order of place. "Our country" is the state that `homeOf` tells. */
export function parties(page: Page): PartyMention[] {
  const out: PartyMention[] = [];
  /** what abbreviations in brackets after a name stand for on this page */
  const given = new Map<string, string>();
  const hits = hitsOf(page, "party");
  const strict = page.language.names.capitalAdjectives ?? false;
  const headFirst = page.language.titles.order !== "last";
  const institutions = hitsOf(page, "institution");
  const stateWord = new Uint8Array(page.tokens.length);
  for (const hit of hitsOf(page, "stateword"))
    for (let i = hit.from; i < hit.to; i++) stateWord[i] = hit.entry.code === "noun" ? NOUN : Math.max(stateWord[i], ADJECTIVE);
  let end = 0;
  for (let i = 0; i < hits.length; i++) {
    let hit = hits[i];
    if (hit.from < end) continue;
    // of entries over the same words, one that says "no party" wins, else the first that fits its letters
    let chosen: Hit | undefined;
    for (let j = i; j < hits.length && hits[j].from === hit.from; j++) {
      const other = hits[j];
      if (other.to < (chosen?.to ?? 0)) continue;
      if (other.entry.code === "none" || (fits(page, other, strict) && (!chosen || other.to > chosen.to))) chosen = other;
      if (other.entry.code === "none") break;
    }
    if (!chosen) continue;
    hit = chosen;
    end = hit.to;
    if (hit.entry.code === "none") continue;
    // "депутат Дания Еспаева": a state's name before a surname in the same case is a given name
    if (isGivenHere(page, hit)) continue;
    if (isAfterArticle(page, hit)) continue;
    // "US $ 5 billion" is money, "gave Uzbekistan $5 billion" names a state
    const short = hit.to - hit.from === 1 && page.tokens[hit.from].end - page.tokens[hit.from].start < 4;
    if (short && /^\p{Sc}$/u.test(page.text[page.tokens[hit.to]?.start ?? -1] ?? "")) continue;
    let { from, to, f } = hit;
    let by = hit.entry.more?.by as PartyMention["by"];
    if (by === "name" || by === "adjective") {
      // "Azərbaycan Respublikası", "Pakistan İslam Respublikası", "Кыргызская Республика"
      let next = to;
      const owned = !headFirst && (hit.f & F.GEN) !== 0;
      // but "Rusya Devlet Başkanı" is of Russia's head of state
      const goesOn = (at: number) => stateWord[at] && page.tokens[at].flags & CAP && page.words[at] && !opensTitle(page, at);
      while (!owned && next < page.tokens.length && goesOn(next)) next++;
      // in Russian and English only "the Kyrgyz Republic" is made so, and "state" there begins something else
      if (
        headFirst &&
        !(
          by === "adjective" &&
          page.tokens[hit.from].flags & CAP &&
          next === to + 1 &&
          stateWord[to] === NOUN &&
          !isTitleNext(page, next)
        )
      )
        next = to;
      if (next > to) {
        to = next;
        end = to;
        f = caseOf(page, headFirst && by === "adjective" ? from : to - 1, f);
        by = "name";
      }
      // "Республика Казахстан", "Republic of Kazakhstan"
      if (headFirst && by === "name") {
        let before = from;
        for (let k = from - 1; k >= 0 && from - k <= 6; k--) {
          // «Совет Федерации России»: the word is the chamber's
          if (k === from - 1 && (endingAt(institutions, from)?.from ?? k) < k) break;
          if (stateWord[k] && page.tokens[k].flags & CAP) before = k;
          else if (!/^(?:of|the)$/.test(page.words[k]?.key ?? "")) break;
        }
        if (before < from) {
          f = page.language.morphology.declines === "every" ? caseOf(page, lastStateWord(page, before, from, stateWord), f) : f;
          from = before;
        }
      }
    }
    while (out.length && out[out.length - 1].to > from) out.pop();
    // "Latviya Seymi": another state's house has the name, too
    const owner = out.at(-1);
    const others =
      by === "institution" && !headFirst && owner?.to === from && owner.by === "name" && owner.party !== hit.entry.code;
    if (others && !(owner.f & CASES & ~F.GEN)) continue;
    const presided = startingAt(hitsOf(page, "head"), to)?.entry.code === "president";
    let party = (presided && ownOffices[hit.entry.code]?.presidentOf) || hit.entry.code;
    // "İslam Əməkdaşlıq Təşkilatının (İƏT)": letters that are two organisations' stand for the one that they are given to
    if (by === "organisation" && (page.tokens[from].flags & UPPER || to - from === 1)) {
      const key = (page.words[from]?.key ?? "").replace(/['’-].*/u, "");
      const named = out.at(-1);
      if (named?.by === "organisation" && named.to === from - 1 && page.text[page.tokens[from - 1].start] === "(")
        given.set(key, named.party);
      party = given.get(key) ?? party;
    }
    out.push({ from, to, f, party, by });
  }
  dotted(page, out);
  tailed(page, out);
  const home = homeOf(page, out);
  const others = new Set(out.flatMap((p) => (p.by === "capital" ? [] : p.party)));
  return out.flatMap((p) => {
    if (p.party === "home") return home ? [{ ...p, party: home }] : [];
    // a capital that two claim, in a text that names only the other
    const also = p.by === "capital" && !others.has(p.party) ? alsoCapitalOf[p.party] : undefined;
    return also && others.has(also) ? [{ ...p, party: also }] : [p];
  });
}

/** Whether a state's name that women bear, too, stands before a surname that agrees with it. */
function isGivenHere(page: Page, { entry, from, to, f }: Hit): boolean {
  if (entry.more?.by !== "name" || !startingAt(hitsOf(page, "woman-as-state"), from)) return false;
  const next = page.tokens[to];
  const word = page.words[to];
  if (!word || next.kind !== WORD || !(next.flags & CAP) || next.flags & GLUED) return false;
  if (page.language.morphology.declines !== "every") return surnameEnd.test(word.key);
  if (womensEnd.test(word.key) || womensSoftEnd.test(word.key)) return !(f & CASES);
  return (f & CASES) !== 0 && word.readings.some((r) => (r.f & f & CASES) !== 0 && surnameEnd.test(word.key.slice(0, r.cut)));
}

const ADJECTIVE = 1;
const NOUN = 2;

/** Whether a title of several words begins at a token. */
const opensTitle = (page: Page, at: number): boolean => {
  const head = startingAt(hitsOf(page, "head"), at);
  return head !== undefined && head.to > at + 1;
};

/** "Kazakh State Secretary" is of a secretary, not of a state. */
const isTitleNext = (page: Page, at: number): boolean => around(hitsOf(page, "head"), { from: at, to: at + 1 }).length > 0;

/** Of "Федеративная Республика Германия" the noun bears the case. */
function lastStateWord(_page: Page, from: number, to: number, stateWord: Uint8Array): number {
  let last = from;
  for (let i = from; i < to; i++) if (stateWord[i]) last = i;
  return last;
}

/** Features of the best nominal reading of a word. */
function caseOf(page: Page, at: number, otherwise: number): number {
  const word = page.words[at];
  const reading = word?.readings.find((r) => r.known && !(r.f & F.V)) ?? word?.readings.find((r) => !(r.f & F.V));
  return reading ? reading.f : otherwise;
}

/** "My, thy, our, your": not said of states and towns, so that the word is another (Roman is no Roma). */
export const OWN = F.PSS1S | F.PSS2S | F.PSS1P | F.PSS2P;

/** Names are written with a capital, abbreviations in capitals. */
function fits(page: Page, hit: Hit, strict: boolean): boolean {
  const { start, flags } = page.tokens[hit.from];
  const by = hit.entry.more?.by;
  if (by === "home") return true;
  if (hit.f & OWN && by !== "adjective") return false;
  if (by === "adjective") return !strict || (flags & CAP) !== 0;
  if (!(flags & CAP) && !hit.entry.more?.small)
    return by === "name" ? isUsedAsAdjective(page, hit) : by === "organisation" && isLongName(page, hit);
  if (bareEnding(page, hit) || (by === "capital" && (isSurnameForm(page, hit) || isDay(page, hit)))) return false;
  if (hit.entry.more?.acronym) return isUpperCase(page.text, start, page.tokens[hit.from].end);
  return by !== "institution" || !isOfOthers(page, hit);
}

/** "Замир Кабулов", which could be several of a town: a man's surname. */
export const isSurnameForm = (page: Page, { from, to, f }: Hit): boolean =>
  page.language.morphology.declines === "every" &&
  to - from === 1 &&
  (f & F.PL) !== 0 &&
  (f & (F.GEN | F.ACC)) !== 0 &&
  surnameEnd.test(page.words[from]?.key ?? "");

/**
 * "Dushanba kuni", "Duşenbe güni": a town that is called as a day of the week, before the word for day; before the day of the month ("Дүйшөмбүдө,
 * 17-ноябрда"); or in a text that tells of other weekdays and never of the town's state.
 */
export function isDay(page: Page, { from, to, entry }: Hit): boolean {
  const dates = hitsOf(page, "date");
  const day = startingAt(dates, from);
  if (day?.entry.code !== "weekday") return false;
  if (startingAt(dates, to)?.entry.code === "unit-day") return true;
  const { tokens, text } = page;
  if (/^[,(]/.test(text[tokens[to]?.start ?? -1] ?? "") && tokens[to + 1]?.kind === NUMBER)
    return beginningIn(dates, to + 1, to + 5).some((d) => d.entry.code === "month");
  return (
    dates.some((d) => d.entry.code === "weekday" && d.entry.more?.n !== day.entry.more?.n) &&
    !hitsOf(page, "party").some(
      (p) => p.entry.more?.by !== "capital" && p.entry.code === (places[entry.code]?.state ?? entry.code),
    )
  );
}

/** "түркі тілдес елдер парламенттік ассамблеясы": an organisation's name of several words, which some write in small letters. */
const isLongName = (page: Page, { from, to, entry }: Hit): boolean => {
  // «ассоциация «Транскаспийский международный транспортный маршрут»»: what it is stands small before what it is called
  if (page.language.morphology.declines === "every" && to - from >= longName) {
    const named = page.words[from + 1] === null ? from + 2 : from + 1;
    return (page.tokens[named].flags & CAP) !== 0;
  }
  if (page.language.morphology.declines !== "last" || to - from < longName || entry.more?.acronym) return false;
  // "Халықаралық түркі мәдениеті … қоры": part of a longer name
  const before = page.words[from - 1];
  return !(before?.readings.some((r) => r.known) && page.tokens[from - 1].flags & CAP && !surnameEnd.test(before.key));
};
/** How many words a name in small letters has at least. */
const longName = 4;

/** "Кыргыз-беларусь комиссиясы", "беларусь тарап": a state's bare name in small letters, where peoples' names are written so. */
function isUsedAsAdjective(page: Page, hit: Hit): boolean {
  if (page.language.morphology.declines !== "last" || hit.f !== 0 || hit.to - hit.from > 1 || hit.entry.more?.acronym)
    return false;
  const dash = (at: number) => page.words[at] === null && /^\p{Pd}$/u.test(page.text[page.tokens[at]?.start ?? -1] ?? "");
  const named = hitsOf(page, "party");
  if (dash(hit.from - 1) && endingAt(named, hit.from - 1)) return true;
  if (dash(hit.to) && startingAt(named, hit.to + 1)) return true;
  const long = page.tokens[hit.from].end - page.tokens[hit.from].start > 4;
  // "сонымен қатар тараптар": both sides are no state's, and "along with it" is none
  return (
    long &&
    startingAt(hitsOf(page, "together-with"), hit.from) === undefined &&
    ["side", "head"].some((cat) => {
      const next = startingAt(hitsOf(page, cat), hit.to);
      return next !== undefined && !(cat === "side" && next.f & F.PL);
    })
  );
}

/** "Dinler Kongresi", "Ormançılıq Konqresi": a word of a parliament's name that another capitalised noun makes a gathering of its own. */
function isOfOthers(page: Page, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || !(hit.f & F.PSS3) || page.language.morphology.declines !== "last") return false;
  const token = page.tokens[hit.from - 1];
  if (token?.kind !== WORD || !(token.flags & CAP) || page.tokens[hit.from].flags & GLUED) return false;
  const readings = page.words[hit.from - 1]?.readings ?? [];
  if (!readings.some((r) => r.known) || readings.some((r) => r.known && r.f & F.GEN)) return false;
  return endingAt(hitsOf(page, "party"), hit.from) === undefined;
}

/** Where endings of names follow an apostrophe, a form with an ending and without one is another word (tr Sanayi is no Sana). */
export function bareEnding(page: Page, hit: Hit): boolean {
  return (
    hit.to - hit.from === 1 &&
    (page.language.names.apostropheEndings ?? false) &&
    (hit.f & CASES) !== 0 &&
    !(page.words[hit.to - 1]?.key ?? "").includes("'")
  );
}

/** Whether the first two letters are capitals ("АКШнын"), or the only one. */
function isUpperCase(text: string, start: number, end: number): boolean {
  const second = text[start + 1];
  return (
    end - start < 2 ||
    second === undefined ||
    (second === second.toUpperCase() && second !== second.toLowerCase()) ||
    /\d/.test(second)
  );
}

/** "U.S.", "T.C.": capitals with points, which the tokeniser splits. */
function dotted(page: Page, out: PartyMention[]): void {
  const { tokens, text, lexis } = page;
  const found: PartyMention[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!isLetter(page, i) || !isPoint(page, i + 1) || !isLetter(page, i + 2) || !(tokens[i + 2].flags & GLUED)) continue;
    let letters = text[tokens[i].start];
    let j = i;
    while (isPoint(page, j + 1) && isLetter(page, j + 2) && tokens[j + 2].flags & GLUED) {
      letters += text[tokens[j + 2].start];
      j += 2;
    }
    let to = isPoint(page, j + 1) ? j + 2 : j + 1;
    // "U.S.'s" and the like end where the last letter's token ends
    if (to > tokens.length) to = tokens.length;
    const hits: Hit[] = [];
    const word: Word = lexis.word(letters);
    lexis.match([word], 0, 1, hits);
    const hit = hits.find((h) => h.entry.cat === "party" && h.entry.more?.acronym);
    // "U.S. dollars" are of no state
    if (hit && !isSurname(page, to) && !startingAt(hitsOf(page, "unit"), to))
      found.push({ from: i, to, f: 0, party: hit.entry.code, by: hit.entry.more?.by as PartyMention["by"] });
    i = to - 1;
  }
  if (found.length) {
    out.push(...found);
    out.sort((a, b) => a.from - b.from);
  }
}

/** "Р.А.Казакбаев": letters with points right before a surname are a man's initials, not a state. */
function isSurname(page: Page, at: number): boolean {
  const t = page.tokens[at];
  if (t?.kind !== WORD || !(t.flags & CAP) || t.end - t.start < 3 || t.flags & UPPER) return false;
  return (t.flags & GLUED) !== 0 || surnameEnd.test(page.words[at]?.key ?? "");
}

/** "АКШнын": endings go by how the letters are called, so that an abbreviation's last letter does not tell which. */
function tailed(page: Page, out: PartyMention[]): void {
  if (page.language.morphology.declines !== "last") return;
  const found: PartyMention[] = [];
  let n = 0;
  for (let i = 0; i < page.tokens.length; i++) {
    while (n < out.length && out[n].to <= i) n++;
    const { kind, flags, start, end } = page.tokens[i];
    if (kind !== WORD || !(flags & CAP) || end - start < 4 || end - start > 12 || out[n]?.from <= i) continue;
    if (!isUpperCase(page.text, start, end)) continue;
    const parts = /^(\p{Lu}{2,6})(\p{Ll}{2,6})$/u.exec(page.text.slice(start, end));
    if (!parts) continue;
    const hits: Hit[] = [];
    page.lexis.match([page.lexis.word(`${parts[1]}-${parts[2]}`)], 0, 1, hits);
    const hit = hits.find((h) => h.entry.cat === "party" && h.entry.more?.acronym);
    if (hit) found.push({ from: i, to: i + 1, f: hit.f, party: hit.entry.code, by: hit.entry.more?.by as PartyMention["by"] });
  }
  if (found.length) {
    out.push(...found);
    out.sort((a, b) => a.from - b.from);
  }
}

const isLetter = (page: Page, i: number): boolean => {
  const t = page.tokens[i];
  return t !== undefined && t.kind === WORD && t.end - t.start === 1 && (t.flags & CAP) !== 0;
};
const isPoint = (page: Page, i: number): boolean => {
  const t = page.tokens[i];
  return t !== undefined && page.text[t.start] === "." && (t.flags & GLUED) !== 0 && t.end - t.start === 1;
};

/** States of the languages that belong to one. */
const homes: Readonly<Record<string, string>> = { az: "AZ", uz: "UZ", kk: "KZ", ky: "KG", tk: "TM", tr: "TR" };

/**
 * The state that "our country", "the Foreign Ministry", "the Prime Minister" mean in a page: that of a language that belongs to
 * one; else that of the outlet named, of the town in the dateline, of the state named most.
 */
export function homeOf(page: Page, all: readonly PartyMention[]): string | null {
  const own = homes[page.language.code];
  const outlets = () =>
    hitsOf(page, "institution").flatMap(({ entry, from }) =>
      entry.code === "outlet" && typeof entry.more?.party === "string" && page.tokens[from].flags & CAP ? [entry.more.party] : [],
    );
  // an outlet of another state that does not speak of home at all
  if (own) return all.some((p) => p.party === own || p.party === "home") ? own : (outlets()[0] ?? own);
  const scores = new Map<string, number>();
  // outlets of the states that a language is written in write of others, too
  const written = listed(page.language.names.writtenIn);
  const far = (party: string) => written.length > 0 && !written.includes(party);
  const score = (party: string, n: number) => {
    if (/^[A-Z]{2}$/.test(party)) scores.set(party, (scores.get(party) ?? 0) + (far(party) ? n / 2 : n));
  };
  for (const party of outlets()) score(party, 8);
  const { guests, senders, hosts } = envoysOf(page, all);
  for (const { party } of hosts) score(party, 2);
  let firstNamed = true;
  for (const p of all) {
    const { party, by } = p;
    if (guests.has(p) || senders.has(party)) continue;
    score(party, by === "name" || by === "adjective" ? 1 : by === "capital" ? 0.6 : 0.4);
    // whose office or document it is stands first
    if (firstNamed && by === "name") {
      if (!far(party)) score(party, 2);
      firstNamed = false;
    }
  }
  // a dateline: a town at the head of a paragraph, in capitals or before a dash or comma
  for (const hit of hitsOf(page, "place")) {
    if (hit.from > 60) break;
    if (hit.f & OWN) continue;
    if (page.sentences[sentenceOf(page, hit.from)].from !== hit.from) continue;
    const after = page.text[page.tokens[hit.to]?.start ?? -1];
    const state = places[hit.entry.code]?.state;
    if (state && after && /[.,/–—-]/.test(after)) score(state, 3);
  }
  // "received a delegation of X": a page that names no other state is not written there
  const visitors = new Set([...guests].map((p) => p.party));
  if (
    visitors.size === 1 &&
    [...scores.keys()].every((p) => visitors.has(p) && !hosts.some((h) => h.party === p)) &&
    !outlets().length
  ) {
    scores.clear();
    for (const party of visitors) senders.add(party);
  }
  // "in Osh": where nothing else tells
  if (!scores.size) {
    const towns = new Set(hitsOf(page, "place").flatMap((h) => (h.f & OWN ? [] : (places[h.entry.code]?.state ?? []))));
    for (const party of senders) towns.delete(party);
    const [only] = towns;
    return towns.size === 1 && /^[A-Z]{2}$/.test(only) ? only : null;
  }
  let best: string | null = null;
  for (const [party, n] of scores) {
    const most = best === null ? 0 : (scores.get(best) ?? 0);
    if (best === null || n > most || (n === most && far(best) && !far(party))) best = party;
  }
  return best;
}

/** The party that a comma or "and" ties to another. */
function nextInRow(page: Page, all: readonly PartyMention[], { to }: PartyMention): PartyMention | undefined {
  const and = startingAt(hitsOf(page, "and"), to);
  return and || page.text[page.tokens[to]?.start ?? -1] === "," ? startingAt(all, and?.to ?? to + 1) : undefined;
}

/** Whose ambassadors, delegations and counterparts a page names ("the Ambassador of X to Y"): they come from abroad; of whom only ambassadors; and where these serve. */
function envoysOf(
  page: Page,
  all: readonly PartyMention[],
): { guests: ReadonlySet<PartyMention>; senders: Set<string>; hosts: readonly PartyMention[] } {
  const guests = new Set<PartyMention>();
  const senders = new Set<string>();
  const hosts: PartyMention[] = [];
  const small = [...hitsOf(page, "title-lead"), ...hitsOf(page, "article")];
  const after = (at: number): number => {
    let to = at;
    for (let h = startingAt(small, to); h && to - at < 3; h = startingAt(small, to)) to = h.to;
    return to;
  };
  const envoys = hitsOf(page, "head").filter(
    (h) => (h.entry.code === "ambassador" || h.entry.code === "counterpart") && !h.entry.more?.office && !h.entry.more?.former,
  );
  for (const h of [...envoys, ...hitsOf(page, "delegation")]) {
    const of = after(h.to);
    const house = startingAt(hitsOf(page, "institution"), of);
    const owner = startingAt(all, of) ?? (house && startingAt(all, after(house.to))) ?? endingAt(all, h.from);
    if (!owner || owner.by === "home" || owner.party === "home" || owner.party.startsWith("org:")) continue;
    guests.add(owner);
    if (h.entry.code !== "ambassador") continue;
    senders.add(owner.party);
    if (owner.to < h.to) continue;
    // "the ambassadors of A, B and C"
    for (let next = nextInRow(page, all, owner); next; next = nextInRow(page, all, next)) {
      guests.add(next);
      senders.add(next.party);
    }
    const led = startingAt(small, owner.to);
    const host = led?.entry.code === "to" ? startingAt(all, after(owner.to)) : undefined;
    if (host) hosts.push(host);
  }
  for (const { party } of hosts) senders.delete(party);
  return { guests, senders, hosts };
}
