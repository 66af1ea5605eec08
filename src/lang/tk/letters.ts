import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Latn: "tk" },
  alphabet: { Latn: "abçdeäfghijžklmnňoöprsştuüwyýz" },
  apostrophe: { is: "ending" },
  vowels: "aeäiouöüy",
};
