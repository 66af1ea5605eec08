import type { LanguageTag } from "./tags.ts";
/** How a language is written. All letters in lower case. */
export interface Letters {
  /** the tag of the language in each script it is written in; the first is the script of its tables (the "key script") */
  readonly tags: Readonly<Partial<Record<Script, LanguageTag>>>;
  /** every letter of each script */
  readonly alphabet: Readonly<Partial<Record<Script, string>>>;
  /** scripts that the language has been written in with several alphabets: a letter missing from `alphabet` tells nothing there */
  readonly unsettled?: readonly Script[];
  /** capital → small where it differs from Unicode's default (Turkish I → ı) */
  readonly lower?: Readonly<Record<string, string>>;
  /** small → capital where it differs from Unicode's default (Turkish i → İ) */
  readonly upper?: Readonly<Record<string, string>>;
  /** letters dropped to others in a key (ё → е, â → a), because pages write both */
  readonly fold?: Readonly<Record<string, string>>;
  /**
   * What an apostrophe inside a word is: "letter" (part of the letter after these letters, dropped elsewhere: o‘ g‘),
   * "ending" (an ending begins: Ankara'da, Nurtleu's), "dropped".
   */
  readonly apostrophe: { readonly is: "letter"; readonly after: string } | { readonly is: "ending" } | { readonly is: "dropped" };
  /** letters and pairs of letters of another script of the same language → key script, pairs first; `initial` at the start of a word or after a vowel */
  readonly transliterate?: {
    readonly from: Script;
    readonly table: Readonly<Record<string, string>>;
    readonly initial?: Readonly<Record<string, string>>;
  };
  /** vowels of the key script; needed for harmony */
  readonly vowels: string;
  /** how letters and groups of letters sound in names where that differs from `lang/sounds.ts`, in the sounds named there */
  readonly sounds?: Readonly<Record<string, string>>;
  /** letters and groups of letters as English newspapers write names of this language, where `read/word/romanise.ts` says otherwise; groups first */
  readonly english?: Readonly<Record<string, string>>;
  /** true where a woman is often named by a surname without its ending for women ("Raisa Gorbachev") */
  readonly mayDropWomensEnding?: boolean;
}
export type Script = "Latn" | "Cyrl" | "Arab";
