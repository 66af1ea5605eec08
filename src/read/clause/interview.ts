import type { PersonOfText } from "../mention/mention.ts";
import type { Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import type { Sentence } from "../text/sentences.ts";
import { PUNCT } from "../text/tokens.ts";

/** Where a sentence stands in questions and answers. */
export type Turn = "question" | "answer";

/** A paragraph as the sentences it holds, end excluded, and what its marks say. */
interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly dash: boolean;
  readonly asks: boolean;
}

const markOf = (page: Page, i: number): string => {
  const token = page.tokens[i];
  return token?.kind === PUNCT ? page.text.slice(token.start, token.end) : "";
};

/** Whether a sentence is a question. */
export function isQuestion(page: Page, sentence: number): boolean {
  const s = page.sentences[sentence];
  s.asks ??= endsInQuestion(page, s);
  return s.asks;
}

function endsInQuestion(page: Page, { from, to }: Sentence): boolean {
  for (let i = to - 1; i >= from && i > to - 4; i--) {
    const mark = markOf(page, i);
    if (!mark) return false;
    if (mark.includes("?")) return true;
  }
  return false;
}

function paragraphsOf(page: Page): Paragraph[] {
  const { sentences } = page;
  const out: Paragraph[] = [];
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && sentences[to].paragraph === sentences[from].paragraph) to++;
    const dash = /^\p{Pd}$/u.test(markOf(page, sentences[from].from));
    out.push({ from, to, dash, asks: isQuestion(page, to - 1) });
    from = to;
  }
  return out;
}

/**
 * The questions and answers of an interview, by sentence; empty where a page is none. Turns begin with dashes and take turns, or questions
 * stand as paragraphs of their own and what follows answers them.
 */
function turnsOf(page: Page): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const paragraphs = paragraphsOf(page);
  const dashes = paragraphs.filter((p) => p.dash);
  const dashed = dashes.length > 3 && dashes.filter((p) => p.asks).length > 1;
  const asking = paragraphs.filter((p) => p.asks && p.to - p.from < 3);
  if (!dashed && asking.length < 2) return turns;
  let turn: Turn | undefined;
  for (const { from, to, dash, asks } of paragraphs) {
    const single = to - from === 1;
    if (!dashed) {
      if (asks && to - from < 3) turn = "question";
      else if (turn) turn = "answer";
    } else if (dash) {
      if (turn === undefined) turn = asks ? "question" : undefined;
      else if (turn === "question") turn = asks && single ? "question" : "answer";
      else turn = !asks && to - from > 2 ? "answer" : "question";
    } else if (turn) turn = "answer";
    if (turn) for (let i = from; i < to; i++) turns.set(i, turn);
  }
  return turns;
}

/** An interview: the turns of its sentences, and who answers. */
export interface Interview {
  readonly turns: ReadonlyMap<number, Turn>;
  /** the first man with an office whom the page names before the first question, else the first man */
  readonly answers: PersonOfText | undefined;
}

const noInterview: Interview = { turns: new Map(), answers: undefined };

/** The interview that a page is; without turns where it is none. */
export function interviewOf({ page, persons }: Scene): Interview {
  const turns = turnsOf(page);
  const [first] = turns.keys();
  if (first === undefined) return noInterview;
  const start = page.sentences[first].from;
  const before = persons.filter((m) => m.by === "name" && m.from < start);
  return { turns, answers: (before.find((m) => m.person.post !== null) ?? before[0])?.person };
}
