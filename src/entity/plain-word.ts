import { romanise } from "../read/word/romanise.ts";

const plainForms = new Map<string, string>();

/** Words in small Latin letters without marks: Uzbek and Kazakh are written in two alphabets. The same words come again and again. */
export function plainWord(text: string): string {
  const known = plainForms.get(text);
  if (known !== undefined) return known;
  const form = romanise(text)
    .normalize("NFKD")
    .replace(/[\p{M}'‘’ʻʼ`]+/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i");
  if (plainForms.size > 20_000) plainForms.clear();
  plainForms.set(text, form);
  return form;
}
