import type { Page } from "../page.ts";

/** What every item of a record carries: the words it was read from, their place, the rule, and what was inferred from what. */
export interface Evidence {
  quote: string;
  span: [start: number, end: number];
  rule: string;
  inferred: Record<string, string>;
}

/** Evidence that is tokens `from` to `to` (end excluded), white space around it left out. */
export function evidence(page: Page, from: number, to: number, rule: string, inferred: Record<string, string> = {}): Evidence {
  const start = page.tokens[from].start;
  const end = page.tokens[to - 1].end;
  return { quote: page.text.slice(start, end), span: [start, end], rule, inferred };
}
