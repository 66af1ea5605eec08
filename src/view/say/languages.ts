/** The languages of the pages and exports, by their codes, in the order in which they are offered. */
export const interfaceLanguages = ["en", "az", "uz", "kk", "ky", "tr", "ru"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Whether this is the code of a language of the pages. */
export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return (interfaceLanguages as readonly string[]).includes(code);
}
