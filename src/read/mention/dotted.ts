import { listed } from "../../lang/listed.ts";
import type { Page } from "../page.ts";

/**
 * The token after an abbreviation of a letter or two with points each ("H.E.", "и. о.") that begins at a token and is one of a list
 * (written without spaces, apart by spaces), with or without its last point; the token itself where there is none.
 */
export function dottedAt(page: Page, at: number, list: string): number {
  if (!list) return at;
  const marks = listed(list);
  let text = "";
  for (let i = at; i < at + 8 && i < page.tokens.length; i++) {
    const t = page.tokens[i];
    if (t.end - t.start > 2) return at;
    text += page.text.slice(t.start, t.end).toLowerCase();
    if (text.length < 3) continue;
    if (marks.includes(text)) return i + 1;
    const next = page.tokens[i + 1];
    if (next && page.text[next.start] !== "." && marks.includes(`${text}.`)) return i + 1;
  }
  return at;
}
