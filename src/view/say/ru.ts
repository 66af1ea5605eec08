import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Русский */
export const ru: Words = translated({
  tag: "ru",
  language: "ru",
  name: "Русский",
  names: "spelled",
  money: "named",
});
