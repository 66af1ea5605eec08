import type { Morphology } from "../morphology.ts";

export const morphology: Morphology = {
  family: "turkic",
  particles: "ham esa",
  abbreviations: { before: "prof dr akad sh t gen ko'ch im", after: "mln mlrd ming y yy h.k hk" },
};
