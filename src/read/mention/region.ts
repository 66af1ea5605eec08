import { regions } from "../../world/regions.ts";
import type { Page } from "../page.ts";
import { CAP } from "../text/tokens.ts";
import { soundOf } from "./sound.ts";

/** The state and the name of each region by how it sounds. */
let bySound: ReadonlyMap<string, readonly [state: string, name: string]> | undefined;

/** The state that a region lies in whose name, in any case, or whose adjective stands at a token; found by how it sounds. */
export function regionState(page: Page, at: number): string | undefined {
  bySound ??= new Map(
    Object.entries(regions).flatMap(([state, names]) => names.split(" ").map((name) => [soundOf(name), [state, name]] as const)),
  );
  const word = page.words[at];
  if (!word || !(page.tokens[at].flags & CAP)) return undefined;
  for (const form of [word.key, ...word.readings.map((r) => r.stem)])
    for (const name of new Set([form, form.replace(adjective, "")])) {
      const sound = name.length > 3 ? soundOf(name) : "";
      const [state, region] = bySound.get(sound) ?? [];
      // the sounds of few consonants are shared by too many: Лион is not Liaoning
      if (state && region && (sound.length > 3 || Math.abs(region.length - name.length) < 3)) return state;
    }
  return undefined;
}

/** "Ленинградский" is of Leningrad. */
const adjective = /ский$/;
