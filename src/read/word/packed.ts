import type { LanguageCode } from "../../lang/tags.ts";

/**
 * Each language's expressions as `Lexis.pack` gives them. Here there are none, and a lexis reads its tables when it is made; the build
 * (scripts/build.mjs) writes them into this module's place in dist/, so that a program is sooner ready to read.
 */
export const packed: Readonly<Partial<Record<LanguageCode, () => string>>> = {};
