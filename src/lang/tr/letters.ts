import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Latn: "tr" },
  alphabet: { Latn: "abcçdefgğhıijklmnoöprsştuüvyz" },
  lower: { I: "ı", İ: "i" },
  upper: { i: "İ", ı: "I" },
  fold: { â: "a", î: "i", û: "u" },
  apostrophe: { is: "ending" },
  vowels: "aıoueiöü",
  sounds: { c: "D", j: "j", q: "k", oo: "o" },
  mayDropWomensEnding: true,
};
