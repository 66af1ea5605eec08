import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Türkçe */
export const tr: Words = translated({
  tag: "tr",
  language: "tr",
  name: "Türkçe",
  names: "latin",
  money: "named",
});
