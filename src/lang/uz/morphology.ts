import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "di ti du tu",
  simplePresent: "adi ydi adilar ydilar aman amiz ymiz adigan ydigan",
  intending: "moqchi moqchilar",
  reportsByNoun: true,
  progressive: "yotir yotibdi turibdi o'tiribdi",
  subjectBy: "case",
  endings,
  particles: "ham esa",
  clitics: "ku chi u yu da-ku a yo ya",
  abbreviations: { before: "prof dr akad sh t gen ko'ch im", after: "mln mlrd ming y yy h.k hk" },
};
