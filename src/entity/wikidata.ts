import { partyItems, personItems, placeItems } from "../world/wikidata.ts";
import { compareNames } from "./match.ts";
import { type FoldedName, foldName, likelyLanguage } from "./names.ts";
import { placeOf } from "./places.ts";

/** From this likeness on a name is that of the known person of the same state. */
const sameFrom = 0.9;

let known: { state: string; name: FoldedName; item: string }[] | undefined;

/** The Wikidata identifier of someone, where it is certain; `null` else. */
export function personItem(name: string, state: string | null): string | null {
  known ??= personItems.map((one) => ({ ...one, name: foldName(one.name, "en") }));
  const own = known.filter((one) => one.state === state);
  if (own.length === 0) return null;
  const folded = foldName(name, likelyLanguage(name));
  if (folded.words.length < 2) return null;
  return own.find((one) => compareNames(one.name, folded).score >= sameFrom)?.item ?? null;
}

/** The Wikidata identifier of a state or organisation as records name it; `null` where it is not known. */
export const partyItem = (party: string): string | null => partyItems[party] ?? null;

/** The Wikidata identifier of a place in whatever language; `null` where it is not known. */
export function placeItem(name: string): string | null {
  const key = placeOf(name);
  return key === null ? null : (placeItems[key] ?? null);
}
