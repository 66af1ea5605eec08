import { mensNames, womensNames } from "../../world/given-names.ts";
import { soundOf } from "./sound.ts";

let known: ReadonlyMap<string, "m" | "f" | null> | undefined;

/** Given names by how they sound: of men, of women, of both (null). */
function names(): ReadonlyMap<string, "m" | "f" | null> {
  if (known) return known;
  const made = new Map<string, "m" | "f" | null>();
  for (const [list, sex] of [
    [mensNames, "m"],
    [womensNames, "f"],
  ] as const)
    for (const name of list.split(/\s+/)) {
      const sound = soundOf(name);
      // few sounds are shared by too many
      if (sound.length > 2) made.set(sound, (made.get(sound) ?? sex) === sex ? sex : null);
    }
  known = made;
  return known;
}

/** Whether a given name, as it sounds, is known as one of men only or of women only. */
export const sexOf = (given: string): "m" | "f" | undefined => names().get(soundOf(given)) ?? undefined;

/** Whether a word sounds like a known given name. */
export const isGivenName = (word: string): boolean => names().has(soundOf(word));
