import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Кыргызча */
export const ky: Words = translated({
  tag: "ky",
  language: "ky",
  name: "Кыргызча",
  names: "spelled",
  money: "named",
});
