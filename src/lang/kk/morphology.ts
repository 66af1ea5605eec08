import type { Morphology } from "../morphology.ts";
import { endings } from "./endings.ts";

export const morphology: Morphology = {
  family: "turkic",
  verbLast: true,
  declines: "last",
  pluperfect: "ды ді ты ті ди ти",
  simplePresent:
    "яды ямыз ямын ятын ятыны ятынын ады еді йды йді амыз еміз ймыз йміз мын мін атын етін йтын йтін атыны етіні атынын етінін йтінін йтынын",
  intending: "мақ мек бақ бек пақ пек мақшы мекші бақшы бекші пақшы пекші",
  ownPredicates: "мын мін бын бін пын пін мыз міз быз біз пыз піз",
  progressive: "жатыр отыр тұр жүр жатады",
  people: "шылар шілер шылары шілері",
  subjectBy: "case",
  endings,
  particles: "да де та те",
  clitics: "ақ ау ай мыс міс",
  abbreviations: {
    before: "проф акад г ген им көш",
    after:
      "янв фев мар апр июн июл авг сен сент окт ноя нояб дек қаң ақп нау сәу мам мау шіл там қыр қаз қар жел млн млрд милл мың трлн ж жж т.б б.з т с",
  },
};
