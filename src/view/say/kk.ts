import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Қазақша */
export const kk: Words = translated({
  tag: "kk",
  language: "kk",
  name: "Қазақша",
  names: "spelled",
  money: "named",
});
