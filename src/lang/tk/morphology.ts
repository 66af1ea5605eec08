import type { Morphology } from "../morphology.ts";

export const morphology: Morphology = {
  family: "turkic",
  particles: "hem bolsa",
  abbreviations: { before: "prof akad gen şäh köç", after: "mln mlrd müň ý ýý ş.m" },
};
