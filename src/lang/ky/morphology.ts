import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "ды ди ты ти",
  simplePresent: "ёт ят ёбуз ат ет от өт йт атын етин отун өтүн ашат ешет ошот өшөт йбыз йбиз йбуз йбүз абыз ебиз обуз өбүз",
  intending: "макчы мекчи мокчу мөкчү мак мек мок мөк",
  ownPredicates: "мын мин мун мүн быз биз буз бүз пыз пиз",
  progressive: "жатат турат отурат жүрөт",
  doneConverb: "п",
  settledConverb: "май мей мой мөй",
  reportedHabit: "рын рин рун рүн рлыгын рлигин рлугун рлүгүн",
  people: "чылар чилер чулар чүлөр чылары чилери чулары чүлөрү",
  subjectBy: "case",
  endings,
  particles: "да де та те деле",
  clitics: "ак оо чы чи чу чү",
  abbreviations: {
    before: "проф акад г ген им көч ш",
    after: "янв фев мар апр июн июл авг сен сент окт ноя нояб дек млн млрд миң ж жж б.а д.у.с б",
  },
};
