import type { Things } from "./things.ts";

/**
 * Sorts of deeds that are promised between states and told of when done. Holding, meeting and visiting are senses (senses.ts) as well: here stand
 * words that say it of what was promised.
 */
export type Act =
  | "sign"
  | "ratify"
  | "adopt"
  | "draft"
  | "submit"
  | "open"
  | "start"
  | "resume"
  | "build"
  | "finish"
  | "set-up"
  | "send"
  | "buy"
  | "raise"
  | "cut"
  | "lift"
  | "fund"
  | "join"
  | "train"
  | "appoint"
  | "publish"
  | "return"
  | "demarcate"
  | "prolong"
  | "pay"
  | "free"
  | "recognise"
  | "name"
  | "show"
  | "film"
  | "treat"
  | "survey"
  | "hold"
  | "meet"
  | "visit";

/** How a language speaks of deeds, of what became of them, and of the things they are done to. */
export interface Deeds {
  /** verbs of each deed */
  readonly acts: Readonly<Record<Act, string>>;
  /** nouns of the deed ("signing", "launch") that are no verbal nouns by their ending */
  readonly nouns: Readonly<Partial<Record<Act, string>>>;
  /** the deed was put off, beside the sense `postpone`: left for autumn, prolonged */
  readonly moved: string;
  /** the deed was given up or broken off: refused, withdrew, froze, scrapped */
  readonly dropped: string;
  /** it is not done, told without a negated verb: failed to, remains on paper, stalled, unfulfilled */
  readonly undone: string;
  /** it is being done: continues, is under way */
  readonly running: string;
  /** some of it only: partly, so far, half, the first part */
  readonly partly: string;
  /** a share of it, said outright: half, partially, the first stage */
  readonly share: string;
  /** what is left of it: the rest, the remaining, not fully, not all */
  readonly rest: string;
  /** one of several */
  readonly oneOf: string;
  /** what denies the deed of its subject: "no consul was named", where the verb itself is not negated */
  readonly none?: string;
  /** what a headline asks: "what was done after Osh" */
  readonly asking: string;
  /** what tells that an amount is not the one: "rather than three times", "üç dəfə deyil" */
  readonly instead: string;
  /** what tells that another thing came about: "instead of the bridge", "köprünün yerine" */
  readonly inPlaceOf: string;
  /** "as agreed", "planned earlier", "promised": what an earlier promise is recalled by */
  readonly recalled: string;
  /** "now", "already": what is so now, and was not before */
  readonly now: string;
  /** what only looks like a thing or a share of one: "in turn", "working group" */
  readonly idle: string;
  /** what turns to another matter, of which the words after it tell: "as for the hospital" */
  readonly turning: string;
  /** small words that tell nothing of what is spoken of, where they stand apart: "and", "with", "since", "several" */
  readonly small?: string;
  /** things, by code */
  readonly things: Things;
}
