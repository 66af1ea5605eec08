import { languages } from "../../lang/index.ts";
import type { Pages } from "../../lang/pages.ts";
import { phrasesIn } from "./phrases.ts";

/** Kinds of phrases, after the fields of src/lang/pages.ts. */
const phraseKinds = [
  "related",
  "notices",
  "furniture",
  "counters",
  "buttons",
  "rubrics",
  "credits",
  "published",
  "updated",
  "notes",
  "closings",
] as const satisfies readonly (keyof Pages)[];

/** A phrase of pages: its kind, then its words as `Phrases.put` takes them. */
export type PagePhrase = readonly [kind: string, ...words: readonly string[]];

/**
 * What stands in the frames of pages in all languages. The build (scripts/build.mjs) writes what this gives into this module's place in
 * dist/, so that no start folds some thousand words.
 */
export function pagePhrases(): readonly PagePhrase[] {
  return Object.values(languages).flatMap(({ pages }) =>
    phraseKinds.flatMap((kind) => phrasesIn(pages[kind]).map((words): PagePhrase => [kind, ...words])),
  );
}
