import { givenEnd, mensNames, womensNames } from "../../world/given-names.ts";
import { soundOf } from "./sound.ts";

let known: ReadonlyMap<string, "m" | "f" | null> | undefined;
let sounds: ReadonlySet<string> | undefined;

/** How a given name sounds, and whether it ends in an open vowel: "Sahib" is a man, "Sahibə" a woman. */
const keyOf = (name: string): string => soundOf(name) + (/[aəäeаәэея]$/iu.test(name) ? "+" : "");

/** Given names by how they sound: of men, of women, of both (null). */
function names(): ReadonlyMap<string, "m" | "f" | null> {
  if (known) return known;
  const made = new Map<string, "m" | "f" | null>();
  for (const [list, sex] of [
    [mensNames, "m"],
    [womensNames, "f"],
  ] as const)
    for (const name of list.split(/\s+/)) {
      const sound = keyOf(name);
      // few sounds are shared by too many
      if (soundOf(name).length > 2) made.set(sound, (made.get(sound) ?? sex) === sex ? sex : null);
    }
  known = made;
  return known;
}

/** Whether a given name, as it sounds, is known as one of men only or of women only. */
export const sexOf = (given: string): "m" | "f" | undefined => names().get(keyOf(given)) ?? undefined;

/** Whether a word sounds like a known given name, or ends as given names alone do ("Талантбек", "Baxtiyorjon"). */
export function isGivenName(word: string): boolean {
  sounds ??= new Set([...names().keys()].map((key) => key.replace("+", "")));
  return sounds.has(soundOf(word)) || givenEnd.test(word);
}
