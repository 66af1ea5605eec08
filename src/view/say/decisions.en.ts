import type { FactVerdict } from "../rows.ts";
import type { Counted } from "./words.ts";

type VerdictAction = FactVerdict["action"];

/** The phrases with which people judge what was read. */
export interface DecisionPhrases {
  decide: Record<VerdictAction | "undo", string> & {
    /** name of the group of buttons; {fact} */
    group: string;
    who: string;
    whoWhy: string;
    why: string;
    keep: string;
    cancel: string;
    /** what a person said of a fact: {who} {date} */
    verdict: Record<VerdictAction, string>;
    standing: Record<"otherwise" | "unread" | "adrift", string>;
    rejected: string;
    /** on pages that ask for more */
    whoTitle: string;
    correctTitle: string;
    correctLead: string;
    listHint: string;
    /** units that have no name beside a number */
    plainNumber: string;
    fold: string;
    inOffice: Record<"label" | "now" | "acting" | "former", string>;
  };
  review: {
    title: string;
    lead: string;
    none: string;
    /** before the fields that are in doubt */
    doubts: string;
    text: string;
    keys: string;
    /** told when a decision was kept: {action} */
    kept: string;
    log: string;
  };
  log: {
    title: string;
    lead: string;
    none: string;
    notHolding: string /** {n} */;
    number: string;
    /** what was done, as a row of the log begins */
    actions: Record<VerdictAction | "undo" | "merge" | "split", string>;
  };
  decisions: Counted;
}

export const decisions: DecisionPhrases = {
  decide: {
    confirm: "Confirm",
    reject: "Reject",
    correct: "Correct",
    undo: "Undo",
    group: "Judge: {fact}",
    who: "Your name",
    whoWhy: "It stands beside what you decide.",
    why: "Why (may be left out)",
    keep: "Keep",
    cancel: "Cancel",
    verdict: {
      confirm: "Confirmed by {who}, {date}",
      reject: "Rejected by {who}, {date}",
      correct: "Corrected by {who}, {date}",
    },
    standing: {
      otherwise: "The text is now read otherwise; this holds.",
      unread: "This is no longer read from the text; it holds.",
      adrift: "The text no longer has these words.",
    },
    rejected: "Rejected",
    whoTitle: "Who decides?",
    correctTitle: "Correct a fact",
    correctLead: "Change what is wrong and leave the rest as it is.",
    listHint: "several with commas",
    plainNumber: "a plain number",
    fold: "times",
    inOffice: { label: "In office", now: "in office", acting: "acting", former: "former" },
  },
  review: {
    title: "Review",
    lead: "What is doubtful and matters, the most urgent first.",
    none: "Nothing waits for a decision.",
    doubts: "In doubt",
    text: "text",
    keys: "On an entry: C confirms, R rejects, E corrects, the arrow keys go on, U takes the last decision back.",
    kept: "Kept: {action}",
    log: "All decisions",
  },
  log: {
    title: "Decisions",
    lead: "What people have decided about facts, latest first. Nothing is ever taken out.",
    none: "Nobody has decided anything yet.",
    notHolding: "no longer holds",
    number: "No. {n}",
    actions: { confirm: "Confirmed", reject: "Rejected", correct: "Corrected", undo: "Undone", merge: "Joined", split: "Parted" },
  },
  decisions: { one: "{n} decision", other: "{n} decisions" },
};
