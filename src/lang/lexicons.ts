import { packedStems as az } from "./az/words.generated.ts";
import { packedStems as kk } from "./kk/words.generated.ts";
import { packedStems as ky } from "./ky/words.generated.ts";
import { packedLexicon } from "./stems.ts";
import type { LanguageCode } from "./tags.ts";
import { packedStems as tk } from "./tk/words.generated.ts";
import { packedStems as tr } from "./tr/words.generated.ts";
import type { Lexicon } from "./turkic.ts";
import { packedStems as uz } from "./uz/words.generated.ts";

/** The lexicons of stems made by scripts/make-lexicons.ts. Each is unpacked at its first use. */
export const lexicons: Readonly<Partial<Record<LanguageCode, Lexicon>>> = {
  az: packedLexicon(az),
  uz: packedLexicon(uz),
  kk: packedLexicon(kk),
  ky: packedLexicon(ky),
  tk: packedLexicon(tk),
  tr: packedLexicon(tr),
};
