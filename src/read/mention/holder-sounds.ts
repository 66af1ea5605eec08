import { people } from "../../world/people.ts";
import { soundsOf } from "./sound.ts";

/** An office-holder, as his place in `people`, with the sounds of one spelling of his name. */
export type HolderSounds = readonly [holder: number, sounds: readonly string[]];

/**
 * How the names of office-holders sound. The build (scripts/build.mjs) writes what this gives into this module's place in dist/, so that
 * no start spells them out.
 */
export function holderSounds(): readonly HolderSounds[] {
  // English spellings write c for k or s, Turkish and Azerbaijani ones for j
  return people.flatMap(({ names }, holder) =>
    names.flatMap((name) =>
      ["ж", "k", "s"].flatMap((c): HolderSounds[] => (c !== "ж" && !/c(?!h)/i.test(name) ? [] : [[holder, soundsOf(name, c)]])),
    ),
  );
}
