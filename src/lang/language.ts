import type { Amounts } from "./amounts.ts";
import type { Bodies } from "./bodies.ts";
import type { Dates } from "./dates.ts";
import type { Deeds } from "./deeds.ts";
import type { Documents } from "./documents.ts";
import type { Letters } from "./letters.ts";
import type { Measures } from "./measures.ts";
import type { Morphology } from "./morphology.ts";
import type { Names } from "./names.ts";
import type { Pages } from "./pages.ts";
import type { Projects } from "./projects.ts";
import type { Roles } from "./roles.ts";
import type { Senses } from "./senses.ts";
import type { LanguageCode } from "./tags.ts";
import type { Titles } from "./titles.ts";
import type { Topics } from "./topics.ts";
import type { Wordings } from "./wording.ts";

/** What a language must answer. Tables only; the expressions in them are written as src/read/word/lexis.ts says. */
export interface Language {
  readonly code: LanguageCode;
  readonly letters: Letters;
  readonly morphology: Morphology;
  readonly names: Names;
  readonly titles: Titles;
  readonly dates: Dates;
  readonly amounts: Amounts;
  readonly measures: Measures;
  readonly documents: Documents;
  readonly deeds: Deeds;
  readonly bodies: Bodies;
  readonly projects: Projects;
  readonly topics: Topics;
  readonly senses: Senses;
  readonly roles: Roles;
  readonly pages: Pages;
  readonly wording: Wordings;
}
