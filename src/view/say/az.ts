import { translated } from "./translated.ts";
import type { Words } from "./words.ts";

/** Azərbaycanca */
export const az: Words = translated({
  tag: "az",
  language: "az",
  name: "Azərbaycanca",
  names: "latin",
  money: "named",
});
