import type { Store } from "../store/store.ts";
import { isPersonId } from "../view/items.ts";
import { writtenName } from "../view/names-written.ts";
import type { Say } from "../view/say/say.ts";

/** A voice that writes the people of some data as its readers do, as far as texts do so. */
export async function namingOf(store: Pick<Store, "spellings">, data: unknown, say: Say): Promise<Say> {
  const shown = new Map<string, Set<string>>();
  gather(data, shown);
  if (shown.size === 0) return say;
  const spellings = await store.spellings([...shown.keys()]);
  const written = new Map<string, string>();
  const unsure = new Set<string>();
  for (const [id, names] of shown) {
    const own = writtenName(spellings.get(id) ?? [], say.words.language);
    if (own === null) continue;
    for (const name of names) {
      // two people who are written alike here and elsewhere otherwise
      if ((written.get(name) ?? own) !== own) unsure.add(name);
      written.set(name, own);
    }
  }
  for (const name of unsure) written.delete(name);
  return say.naming(written);
}

/** Parts of data in which nobody is named by key. */
const nobodyIn: ReadonlySet<string> = new Set([
  "evidence",
  "links",
  "copies",
  "texts",
  "quote",
  "spellings",
  "words",
  "places",
  "place",
  "pairs",
  "commitments",
]);

/** The people in some data with the names by which they are shown: whatever has a person's key and a name. */
function gather(data: unknown, shown: Map<string, Set<string>>): void {
  if (typeof data !== "object" || data === null) return;
  if (Array.isArray(data)) {
    for (const one of data) gather(one, shown);
    return;
  }
  const { key, name } = data as { key?: unknown; name?: unknown };
  if (typeof key === "string" && typeof name === "string" && "state" in data && isPersonId(key))
    shown.set(key, (shown.get(key) ?? new Set()).add(name));
  for (const part in data) {
    const value = (data as Readonly<Record<string, unknown>>)[part];
    if (typeof value === "object" && !nobodyIn.has(part)) gather(value, shown);
  }
}
