/** Tags that the program gives to a text (BCP 47), one for each language and script. */
export const languageTags = ["az", "az-Cyrl", "uz-Latn", "uz-Cyrl", "kk", "kk-Latn", "ky", "tk", "tr", "ru", "en"] as const;
/** `other` is a language that the program does not read. */
export type LanguageTag = (typeof languageTags)[number] | "other";
/** The eight languages read; scripts apart, each has one folder of tables. */
export const languageCodes = ["az", "uz", "kk", "ky", "tk", "tr", "ru", "en"] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Languages whose texts quote in angled marks (« »), each as it is written; others write “ ”. */
export const angledTags: ReadonlySet<string> = new Set<LanguageTag>(["ru", "kk", "kk-Latn", "ky", "tk", "az-Cyrl", "uz-Cyrl"]);
