import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "dy di ty ti du dü tu tü dylar diler dular düler",
  simplePresent: "",
  intending:
    "makçy mekçi makçylar mekçiler makçydyr mekçidir makçydygyny mekçidigini makçydyklaryny mekçidiklerini makçydygy mekçidigi",
  progressive: "",
  subjectBy: "case",
  endings,
  particles: "hem bolsa",
  can: "bil",
  clitics: "de da hem a ä",
  abbreviations: { before: "prof akad gen şäh köç", after: "mln mlrd müň ý ýý ş.m" },
};
