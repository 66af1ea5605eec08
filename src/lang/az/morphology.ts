import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "dı di du dü tı ti tu tü dılar dilər dular dülər",
  simplePresent: "",
  progressive: "",
  subjectBy: "case",
  endings,
  particles: "da də isə ki həm",
  abbreviations: { before: "prof dr akad cən gen c ş şəh küç rn e", after: "mln mlrd min il illər s b və.s" },
};
