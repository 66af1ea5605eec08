import { looks } from "../page.ts";
import type { Vocabulary } from "../reader.ts";

/** What became of a deed beside its own verb; the words of each in `lang/deeds.ts`. */
export const fates = ["moved", "dropped", "undone", "running", "partly", "share", "rest", "oneOf", "recalled"] as const;

/** Words for what an encounter is, how the other side is regarded, and in what spirit they met. */
export const wordingWords: Vocabulary = ({ wording }, add) => {
  for (const [code, words] of Object.entries(wording)) add(words, { cat: "wording", code });
};

/** Words of deeds, of what became of them, and of the things they are done to. */
export const deedWords: Vocabulary = ({ deeds }, add) => {
  for (const [act, words] of Object.entries(deeds.acts)) add(words, { cat: "act", code: act });
  // "=istenmiyor": no longer to ask for a thing is to do away with it
  // "=bir =gün =bile =durmadı": what never stopped is open
  for (const act of ["lift", "open"] as const)
    add(deeds.acts[act].split(";").filter(isWrittenOut).join(";"), { cat: "act", code: act, more: { whole: true } });
  const unceasing = deeds.acts.open.split(";").filter((one) => isWrittenOut(one) && one.trim().split(" ").length > 3);
  for (const cat of ["fate undone", "fate dropped"]) add(unceasing.join(";"), { cat, code: looks });
  for (const [act, words] of Object.entries(deeds.nouns)) add(words, { cat: "act", code: `n-${act}` });
  for (const [thing, words] of Object.entries(deeds.things)) add(words, { cat: "thing", code: thing });
  for (const fate of fates) add(deeds[fate], { cat: `fate ${fate}`, code: fate });
  if (deeds.none) add(deeds.none, { cat: "none", code: "none" });
  add(deeds.asking, { cat: "asking", code: "asking" });
  add(deeds.instead, { cat: "instead", code: "instead" });
  add(deeds.inPlaceOf, { cat: "in-place-of", code: "in-place-of" });
  add(deeds.now, { cat: "fate now", code: "now" });
  add(deeds.turning, { cat: "turning", code: "turning" });
  if (deeds.small) add(deeds.small, { cat: "small", code: "small" });
  for (const cat of ["thing", "fate share", "fate partly", "fate undone", "fate recalled", "none", "in-place-of"])
    add(deeds.idle, { cat, code: looks });
  add(deeds.idle, { cat: "act", code: "none" });
};

const isWrittenOut = (expression: string): boolean => expression.trim().split(" ").at(-1)?.startsWith("=") === true;

/** Whether the expressions of a category tell of deeds alone. */
export const isOfDeeds = (cat: string): boolean =>
  cat === "act" ||
  cat === "thing" ||
  cat === "wording" ||
  cat === "small" ||
  cat === "turning" ||
  cat === "instead" ||
  cat === "in-place-of" ||
  cat === "asking" ||
  cat === "none" ||
  cat.startsWith("fate ");
