import type { Morphology } from "../morphology.ts";

export const morphology: Morphology = {
  family: "english",
  verbLast: false,
  declines: "none",
  simplePresent: "",
  progressive: "",
  headlinePresent: true,
  subjectBy: "preposition",
  particles: "also",
  homographs:
    "shelve task plan talk report support request demand appeal promise estimate cover order concern value remark claim share call visit tour welcome hope trust praise fear worry regret protest blame project target aim forecast schedule note state point offer vow pledge guarantee host post address work draft review focus debate exchange need trouble alarm sign contract comment question mean back view answer reply name mission command direct charge press counsel survey object brief launch run start open commission tackle feature host board set draw stay head bar return lobby lead stop stand rise result address influence caution delay move issue condition reference document witness voice cheer salute rate detail outline pass award unveil plant chair back profit limit permit attempt rule",
  abbreviations: {
    before: "mr mrs ms dr prof gen col lt sgt rep sen gov st hon amb min u.s u.k no vs",
    after: "inc ltd co corp jr sr etc a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec",
  },
};
