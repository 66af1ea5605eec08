import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "dı di du dü tı ti tu tü tılar tiler tular tüler",
  simplePresent: "",
  progressive: "",
  subjectBy: "case",
  endings,
  particles: "da de ise ki",
  ordinalPoint: true,
  potential: "abilece ebilece",
  abbreviations: { before: "prof dr doç av gen org öğr yrd alb t.c st hz sn no", after: "mn milyon mlr vb vs vd" },
};
