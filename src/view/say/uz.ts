import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Oʻzbekcha */
export const uz: Words = translated({
  tag: "uz",
  language: "uz",
  name: "Oʻzbekcha",
  names: "latin",
  money: "named",
});
