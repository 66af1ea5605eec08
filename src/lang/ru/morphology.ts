import type { Morphology } from "../morphology.ts";

export const morphology: Morphology = {
  family: "russian",
  verbLast: false,
  declines: "every",
  simplePresent: "",
  pastLikeFuture: "двинут торгнут вергнут вигнут тянут",
  progressive: "",
  subjectBy: "preposition",
  particles: "же ли также",
  abbreviations: {
    before: "проф акад г гг ген им ул стр гос пос тов св м",
    after: "млн млрд тыс трлн долл руб куб др пр т.д т.п т.е н.э чел гг г",
  },
};
