import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { bodies } from "./bodies.ts";
import { dates } from "./dates.ts";
import { deeds } from "./deeds.ts";
import { documents } from "./documents.ts";
import { letters } from "./letters.ts";
import { measures } from "./measures.ts";
import { morphology } from "./morphology.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { projects } from "./projects.ts";
import { roles } from "./roles.ts";
import { senses } from "./senses.ts";
import { titles } from "./titles.ts";
import { topics } from "./topics.ts";
import { wording } from "./wording.ts";

export const kyrgyz: Language = {
  code: "ky",
  letters,
  morphology,
  names,
  titles,
  dates,
  amounts,
  measures,
  documents,
  deeds,
  bodies,
  projects,
  topics,
  senses,
  roles,
  pages,
  wording,
};
