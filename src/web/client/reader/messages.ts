import type { InterfaceLanguage } from "../../../view/say/languages.ts";

/** Where the pages are to which a reading leads: `null` where a server has none, else the language that their addresses shall name. */
export type Pages = { language: string | null } | null;

/** What the page asks of its worker: to read a text, to make a file of the last reading, or to fetch all languages. */
export type Ask =
  | { ask: "read"; n: number; text: string; published: string; speak: InterfaceLanguage; pages: Pages }
  | { ask: "file"; n: number; style: string; speak: InterfaceLanguage }
  | { ask: "learn" };

/** What the worker answers to the question with the same number. */
export type Answer =
  | { answer: "reading"; n: number; html: string; status: string; record: string }
  | { answer: "file"; n: number; html: string }
  | { answer: "broken"; n: number };
