import { hitsOf, type Page } from "../page.ts";
import { isCourtesy } from "./cover.ts";
import type { PartyMention, PersonOfText } from "./mention.ts";
import type { NameSpan, NameWord } from "./name.ts";
import type { Title } from "./title.ts";

/** One way to read a name: its words in the nominative, and the case it stands in. */
export interface Reading {
  /** text of each word of the span; initials with their point */
  readonly words: readonly string[];
  /** folded keys of the words that are names proper */
  readonly keys: readonly string[];
  readonly f: number;
  readonly cost: number;
  readonly gender?: "m" | "f";
}

export interface Candidate {
  readonly span: NameSpan;
  /** how many of its words are names proper */
  readonly proper: number;
  /** whether initials stand in it */
  readonly short: boolean;
  readings: readonly Reading[];
  reading: Reading;
  /** titles that stand with the name, the nearest first */
  titles: Title[];
  /** words of courtesy before the name begin here */
  from: number;
  person: Cluster | null;
  /** a state named right before it in a list under one title: "ambassadors of Switzerland X, Finland Y" */
  party: string | null;
  /** what stands beside it says that it is no office-holder: a journalist, a street */
  barred: boolean;
  honoured: boolean;
  /** named as the one at whose side another is: "X, помощник Y" */
  owns?: Title;
  /** named as one of the family of another: "eşi Emine Erdoğan" */
  related: boolean;
}

export interface Cluster {
  readonly all: Candidate[];
  name: string;
  /** keys of the fullest form */
  keys: readonly string[];
  person: PersonOfText | null;
}

export const candidate = (_page: Page, span: NameSpan): Candidate => ({
  span,
  proper: span.words.filter((w) => w.kind === "name").length,
  short: span.words.some((w) => w.kind === "initial"),
  readings: [],
  reading: { words: [], keys: [], f: 0, cost: 0 },
  titles: [],
  from: span.from,
  person: null,
  party: null,
  barred: false,
  honoured: false,
  related: false,
});

/** Token where expressions of a category that begin at a token end. */
export function startsOf(page: Page, cat: string): Map<number, number> {
  const map = new Map<number, number>();
  for (const hit of hitsOf(page, cat))
    if (cat !== "honorific" || isCourtesy(hit)) map.set(hit.from, Math.max(map.get(hit.from) ?? 0, hit.to));
  return map;
}

export const formOf = (page: Page, w: NameWord): string => page.text.slice(page.tokens[w.from].start, page.tokens[w.to - 1].end);

/** The key of a name's word; parts tied by a hyphen stay apart by one. */
export function keyOf(page: Page, w: NameWord): string {
  if (w.to - w.from === 1) return page.words[w.from]?.key ?? "";
  let key = "";
  for (let i = w.from; i < w.to; i++) key += page.words[i]?.key ?? (page.words[i] === null ? "-" : "");
  return key;
}

export const properWords = (c: Candidate): number => c.proper;

export const hasInitials = (c: Candidate): boolean => c.short;

export interface Context {
  readonly page: Page;
  readonly parties: readonly PartyMention[];
  readonly home: string | null;
  readonly year: number | null;
  readonly titles: readonly Title[];
}

export const yearOf = (page: Page): number | null => {
  const year = Number.parseInt(page.published ?? "", 10);
  return Number.isFinite(year) ? year : null;
};
