import { CASES, F } from "../../lang/features.ts";
import { codeAt } from "../../lang/units.ts";
import { roman, surnameEnd } from "../../world/surnames.ts";
import type { Page } from "../page.ts";
import { hitsOf } from "../page.ts";
import { CAP, WORD } from "../text/tokens.ts";
import type { Hit } from "../word/lexis.ts";
import { isGivenName } from "./given.ts";
import type { PartyMention } from "./mention.ts";
import { bareEnding, isSurnameForm, OWN } from "./party.ts";

/** What the tables say a token is, where that bears on whether it can be part of a name. */
export const OPEN = 0;
/** an adjective or people, which may be a surname too (Türkmen) */
export const WEAK = 1;
export const HONORIFIC = 2;
/** one general word for an institution, which may be a surname after a given name (Murat Kurum) */
export const MAYBE = 3;
export const TAKEN = 4;

/** Dates whose words bear a capital at the head of a sentence and could be a given name there. */
const opening: ReadonlySet<string> = new Set(["month", "weekday", "season"]);

/** Whether a hit is written as its name is: an abbreviation in capitals. */
export const isWritten = (page: Page, hit: Hit): boolean =>
  hit.entry.more?.capitals !== true ||
  /^\p{Lu}[\p{Lu}\d]/u.test(page.text.slice(page.tokens[hit.from].start, page.tokens[hit.from].end));

/** Whether a word is in Latin letters on a page in Cyrillic ones; Roman numerals belong to names (Абдалла II). */
export function isForeign(page: Page, at: number): boolean {
  const { start, end, kind } = page.tokens[at];
  if (kind !== WORD || codeAt(page.text, start) > 0x24f) return false;
  return isCyrillic(page) && !roman.test(page.text.slice(start, end));
}

/** A word of courtesy, and no other word that looks like one with an ending of a person: Serik is not "I am sir". */
export const isCourtesy = ({ f }: Hit): boolean => !(f & (OWN | F.FIN));

const isCyrillic = ({ tag, language }: Page): boolean => language.letters.tags.Cyrl === tag;

const isGiven = (page: Page, hit: Hit): boolean =>
  hit.to - hit.from === 1 &&
  !(hit.f & F.LOC) &&
  page.tokens[hit.to]?.kind === WORD &&
  (page.tokens[hit.to].flags & CAP) !== 0 &&
  (isGivenName(page.words[hit.from]?.form ?? "") ||
    surnameEnd.test((page.words[hit.to]?.key ?? "").replace(/(?:ым|ой|а|у|ом|е)$/, "")));

/** A word of a field right after a given name, where fields stand after prepositions: "Michael Steel". */
const isSurname = (page: Page, { from, to }: Hit): boolean =>
  page.language.titles.order === "both" &&
  to - from === 1 &&
  (page.tokens[from].flags & CAP) !== 0 &&
  page.tokens[from - 1]?.kind === WORD &&
  (page.tokens[from - 1].flags & CAP) !== 0 &&
  isGivenName(page.words[from - 1]?.form ?? "");

/** One word right after a given name that is known: "Ahmet Aras" bears a river's name. */
const isAfterGiven = (page: Page, from: number, to: number): boolean =>
  to - from === 1 &&
  from > 0 &&
  page.tokens[from - 1].kind === WORD &&
  (page.tokens[from - 1].flags & CAP) !== 0 &&
  isGivenName(page.words[from - 1]?.form ?? "");

/** A town's name right after a word that no lexicon knows is a surname where towns stand after prepositions: "Ambassador Togan Oral". */
const isFamily = (page: Page, hit: Hit): boolean =>
  page.language.titles.order === "both" &&
  hit.to - hit.from === 1 &&
  page.tokens[hit.from - 1]?.kind === WORD &&
  (page.tokens[hit.from - 1].flags & CAP) !== 0 &&
  page.words[hit.from - 1]?.readings.every((r) => !r.known) === true;

/** One byte a token: whether tables have taken it. Written once a page; titles add themselves. */
export function coverOf(page: Page, parties: readonly PartyMention[]): Uint8Array {
  const cover = new Uint8Array(page.tokens.length);
  const paint = (cat: string, value: number) => {
    for (const { from, to } of hitsOf(page, cat)) for (let i = from; i < to; i++) if (cover[i] < value) cover[i] = value;
  };
  for (const hit of hitsOf(page, "honorific"))
    if (isCourtesy(hit)) for (let i = hit.from; i < hit.to; i++) cover[i] = Math.max(cover[i], HONORIFIC);
  for (const p of parties) for (let i = p.from; i < p.to; i++) cover[i] = Math.max(cover[i], p.by === "adjective" ? WEAK : TAKEN);
  for (const hit of hitsOf(page, "place"))
    if (page.tokens[hit.from].flags & CAP && !(hit.f & OWN) && !bareEnding(page, hit) && !isSurnameForm(page, hit))
      // a town's name before a surname may be a given name (Талас Ластаев)
      for (let i = hit.from; i < hit.to; i++) cover[i] = isGiven(page, hit) ? WEAK : isFamily(page, hit) ? MAYBE : TAKEN;
  for (const hit of hitsOf(page, "institution")) {
    if (!isWritten(page, hit)) continue;
    const last = page.language.titles.order === "last";
    const value = last && hit.to - hit.from === 1 && !hit.entry.more?.party && page.tokens[hit.from].flags & CAP ? MAYBE : TAKEN;
    for (let i = hit.from; i < hit.to; i++) if (cover[i] < value) cover[i] = value;
  }
  // trades are written small but at the head of a line; capitalised they are likelier names (Хан)
  const firsts = new Set(page.sentences.map((s) => s.from));
  for (const { from, to } of [...hitsOf(page, "trade"), ...hitsOf(page, "role-noun")])
    if (!(page.tokens[from].flags & CAP) || firsts.has(from)) for (let i = from; i < to; i++) cover[i] = TAKEN;
  // "Avgustda Mirziyoyev", "Тамызда Тоқаев", "in August Mirziyoyev": a month or weekday before a name
  const at = new Set(hitsOf(page, "at").map((h) => h.to));
  for (const { from, to, f, entry } of hitsOf(page, "date"))
    if (((firsts.has(from) && f & CASES) || at.has(from)) && opening.has(entry.code))
      for (let i = from; i < to; i++) cover[i] = TAKEN;
  if (isCyrillic(page)) for (let i = 0; i < cover.length; i++) if (isForeign(page, i)) cover[i] = TAKEN;
  for (const hit of hitsOf(page, "field")) {
    const value = isSurname(page, hit) ? MAYBE : TAKEN;
    for (let i = hit.from; i < hit.to; i++) if (cover[i] < value) cover[i] = value;
  }
  for (const { from, to } of hitsOf(page, "area"))
    if (page.tokens[from].flags & CAP) for (let i = from; i < to; i++) cover[i] = isAfterGiven(page, from, to) ? MAYBE : TAKEN;
  for (const { from, to, f } of hitsOf(page, "date-feast")) {
    const isNamed =
      from > 0 && page.tokens[from - 1].kind === WORD && (page.tokens[from].flags & page.tokens[from - 1].flags & CAP) !== 0;
    // "Zəfər Günü" is a day and no man; "Əli Bayramı" is one
    if (isNamed && f & F.PSS3 && !isGivenName(page.words[from]?.readings[0]?.stem ?? ""))
      for (let i = from - 1; i < to; i++) cover[i] = TAKEN;
  }
  paint("stateword", WEAK);
  return cover;
}
