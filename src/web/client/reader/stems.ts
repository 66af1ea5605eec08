import { packedLexicon } from "../../../lang/stems.ts";
import type { LanguageCode } from "../../../lang/tags.ts";
import type { Lexicon } from "../../../lang/turkic.ts";

/**
 * The lexicons of stems, each fetched when a text in its language comes: the build puts this in place of `lang/lexicons.ts`.
 * A language must be fetched before it is read.
 */
export const lexicons: Partial<Record<LanguageCode, Lexicon>> = {};

const files: Readonly<Partial<Record<LanguageCode, () => Promise<{ packedStems: Parameters<typeof packedLexicon>[0] }>>>> = {
  az: () => import("../../../lang/az/words.generated.ts"),
  uz: () => import("../../../lang/uz/words.generated.ts"),
  kk: () => import("../../../lang/kk/words.generated.ts"),
  ky: () => import("../../../lang/ky/words.generated.ts"),
  tk: () => import("../../../lang/tk/words.generated.ts"),
  tr: () => import("../../../lang/tr/words.generated.ts"),
};

/** Fetches the stems of a language, once. */
export async function learn(code: LanguageCode): Promise<void> {
  const file = files[code];
  if (file !== undefined && lexicons[code] === undefined) lexicons[code] = packedLexicon((await file()).packedStems);
}

/** Fetches the stems of all languages, so that they are at hand without a network. */
export async function learnAll(): Promise<void> {
  for (const code of Object.keys(files) as LanguageCode[]) await learn(code);
}
