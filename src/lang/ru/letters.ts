import type { Letters } from "../letters.ts";

export const letters: Letters = {
  tags: { Cyrl: "ru" },
  alphabet: { Cyrl: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" },
  fold: { ё: "е" },
  apostrophe: { is: "dropped" },
  vowels: "аеиоуыэюя",
  english: { ый: "y", ий: "y" },
};
