import { F } from "../lang/features.ts";
import type { Page } from "./page.ts";
import { GLUED } from "./text/tokens.ts";
import type { Stretch } from "./within.ts";

const quotes = '"«»“”„';

/** What is said aloud in a sentence, seen from a token outside it: words within quotation marks, too many for a name, that hold a clause. */
export function saidAloud(page: Page, sentence: number, outside: number): Stretch[] {
  const s = page.sentences[sentence];
  const out: Stretch[] = [];
  let from = s.from;
  for (let i = s.from; i < s.to; i++) {
    if (page.words[i] || !quotes.includes(page.text[page.tokens[i].start])) continue;
    const opens = i === s.from || !(page.tokens[i].flags & GLUED);
    const holds = !opens && i - from > 5 && (outside < from || outside > i) && isClause(page, from, i);
    if (holds) out.push({ from, to: i + 1 });
    from = i;
  }
  return out;
}

/** Whether a stretch ends in a verb that closes a clause, where verbs do. */
function isClause({ words, language }: Page, from: number, to: number): boolean {
  if (!language.morphology.verbLast) return true;
  for (let i = to - 1; i > from; i--)
    if (words[i]) return (words[i]?.readings ?? []).some((r) => (r.f & (F.FIN | F.V)) === (F.FIN | F.V));
  return false;
}
