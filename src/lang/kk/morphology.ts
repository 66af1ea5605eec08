import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  subjectBy: "case",
  endings,
  particles: "да де та те",
  abbreviations: { before: "проф акад г ген им көш", after: "млн млрд милл мың трлн ж жж т.б б.з т с" },
};
