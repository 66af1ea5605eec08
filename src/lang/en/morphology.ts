import type { Morphology } from "../morphology.ts";

export const morphology: Morphology = {
  family: "english",
  verbLast: false,
  declines: "none",
  simplePresent: "",
  progressive: "",
  subjectBy: "preposition",
  particles: "also",
  abbreviations: {
    before: "mr mrs ms dr prof gen col lt sgt rep sen gov st hon amb min u.s u.k no vs",
    after: "inc ltd co corp jr sr etc a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec",
  },
};
