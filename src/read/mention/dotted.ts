import type { Page } from "../page.ts";

/**
 * The token after an abbreviation of single letters with points ("H.E.", "и. о.") that begins at a token and is one of a list
 * (written without spaces, apart by spaces); the token itself where there is none.
 */
export function dottedAt(page: Page, at: number, list: string): number {
  if (!list) return at;
  let text = "";
  for (let i = at; i < at + 6 && i < page.tokens.length; i++) {
    const t = page.tokens[i];
    if (t.end - t.start > 1) return at;
    text += page.text.slice(t.start, t.end).toLowerCase();
    if (text.endsWith(".") && text.length > 2 && list.split(" ").includes(text)) return i + 1;
  }
  return at;
}
