import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Latn: "tk" },
  alphabet: { Latn: "abçdeäfghijžklmnňoöprsştuüwyýz" },
  apostrophe: { is: "ending" },
  vowels: "aeäiouöüy",
  sounds: { "^xi": "xi", ž: "j", w: "v", y: "I", ý: "y", ä: "A", h: "x", oo: "o", ou: "ou" },
  english: { w: "v", ä: "a", ç: "ch", ş: "sh", ž: "zh", ň: "ng", ö: "o", ü: "u", ý: "y", y: "y" },
};
