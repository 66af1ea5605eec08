import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Cyrl: "ky" },
  alphabet: { Cyrl: "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя" },
  fold: { ё: "е" },
  apostrophe: { is: "dropped" },
  vowels: "аеёиоөуүыэюя",
  sounds: { ж: "J", уу: "u", оо: "o", аа: "a", ээ: "e", өө: "O", үү: "U" },
  english: { ж: "j" },
};
