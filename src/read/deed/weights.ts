import type { Act } from "../../lang/deeds.ts";

/** How much it says that two stretches share a clue, by sort. */
export const weights = {
  project: 3,
  undertaking: 1.7,
  commonUndertaking: 1.4,
  document: 1.5,
  papers: 0.5,
  body: 1.5,
  institution: 1.2,
  thing: 1.9,
  usualThing: 1.5,
  commonThing: 1.2,
  place: 1.2,
  topic: 0.3,
  placeName: 0.9,
  name: 1.5,
  word: 0.6,
} as const;

/** Acts that are told by how much of them is done. */
export const building: ReadonlySet<Act> = new Set(["build", "finish", "draft"]);

/** Whether a clue is of a matter of its own, and not of what any matter has. */
export const isMatter = (clue: string): boolean =>
  /^(?:thing|undertaking|document|body|project):/.test(clue) && !partsOfMatters.has(clue);
/** What any matter has: a part of a sentence that names nothing else goes on with what was spoken of. */
const partsOfMatters: ReadonlySet<string> = new Set([
  "thing:stage",
  "thing:equipment",
  "thing:building",
  "thing:list",
  "thing:product",
  "thing:expert",
  "thing:worker",
  "thing:timetable",
  "document:papers",
]);
