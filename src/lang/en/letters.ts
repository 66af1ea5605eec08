import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Latn: "en" },
  alphabet: { Latn: "abcdefghijklmnopqrstuvwxyz" },
  apostrophe: { is: "ending" },
  vowels: "aeiouy",
  mayDropWomensEnding: true,
};
