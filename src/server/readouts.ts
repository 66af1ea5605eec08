import type { Store } from "../store/store.ts";
import type { EncounterItem } from "../view/items.ts";
import { type Readout, type ReadoutText, readoutOf } from "../view/readouts.ts";
import { withDeeds } from "./deeds.ts";
import { whileUnchanged } from "./unchanged.ts";
import { encounterItem, encounterItems } from "./views.ts";

/** Encounters asked for at a time. */
const rowsAtOnce = 100;

/** Encounters of a part of a list that several texts tell, and those that are looked through for them. */
const mostOfPart = { told: 60, seen: 3000 } as const;

/** The encounters of a store that two texts or more tell, with what each side tells and leaves out; narrowed to those of all `parties`. */
export async function readouts(store: Store, parties: readonly string[] = []): Promise<Readout[]> {
  const items: EncounterItem[] = [];
  for (let cursor: string | null = null; ; ) {
    const found = await toldBySeveral(store, parties, cursor);
    items.push(...found.items);
    if (found.next === null) return each(store, items);
    cursor = found.next;
  }
}

/** A part of `readouts`, from `cursor` on, and where the list goes on; null after the last. */
export function readoutsPart(
  store: Store,
  parties: readonly string[],
  cursor: string | null,
): Promise<{ items: readonly Readout[]; next: string | null }> {
  return whileUnchanged(store, ["readouts", parties, cursor], async () => {
    const items: EncounterItem[] = [];
    let next = cursor;
    for (let seen = 0; seen < mostOfPart.seen && items.length < mostOfPart.told; seen += rowsAtOnce) {
      const found = await toldBySeveral(store, parties, next);
      items.push(...found.items);
      next = found.next;
      if (next === null) break;
    }
    return { items: await each(store, items), next };
  });
}

/** Of the encounters that come next those that several texts tell. */
async function toldBySeveral(store: Store, parties: readonly string[], cursor: string | null): Promise<Page> {
  const { rows, next } = await encounterItems(store, { parties, limit: rowsAtOnce, cursor: cursor ?? undefined });
  return { items: rows.filter((item) => tellersOf(item).length > 1), next };
}

interface Page {
  readonly items: readonly EncounterItem[];
  readonly next: string | null;
}

/**
 * The encounter with this id, or of which the fact with this id tells, or those of which the text with this id tells, with what each
 * side tells and leaves out; none where the id is of nothing such, or one text alone tells it.
 */
export async function readout(store: Store, id: string): Promise<Readout[]> {
  const one = await encounterItem(store, id);
  if (one !== null) return each(store, [one]);
  const facts = (await store.text(id))?.facts.filter(({ kind }) => kind === "encounters") ?? [];
  const ids = new Set((await store.links(facts.map((fact) => fact.id))).values());
  const items: EncounterItem[] = [];
  for (const encounter of ids) {
    const item = await encounterItem(store, encounter);
    if (item !== null) items.push(item);
  }
  return each(store, items);
}

const tellersOf = (item: EncounterItem): string[] => [...new Set(item.evidence.map(({ text }) => text))].sort();

/** What the encounters' texts tell; what they say besides is told once, with the main one of those that the same texts tell. */
async function each(store: Store, items: readonly EncounterItem[]): Promise<Readout[]> {
  const texts = new Map<string, ReadoutText>();
  const told = new Set<string>();
  const found = new Map<EncounterItem, Readout>();
  for (const item of items.toSorted((x, y) => rankOf(x) - rankOf(y))) {
    const ids = tellersOf(item);
    const fresh = await store.textsById(ids.filter((id) => !texts.has(id)));
    for (const text of await withDeeds(store, fresh)) texts.set(text.id, text);
    const key = ids.join("\n");
    const whole = readoutOf(
      item,
      ids.flatMap((id) => texts.get(id) ?? []),
      told.has(key),
    );
    if (whole === null) continue;
    told.add(key);
    found.set(item, whole);
  }
  return items.flatMap((item) => found.get(item) ?? []);
}

const mainFirst: readonly EncounterItem["kind"][] = ["summit", "ministerial", "commission", "meeting", "consultations", "call"];
/** Held before planned, and among kinds those that a text is about before those told beside them. */
function rankOf({ kind, status }: EncounterItem): number {
  const place = mainFirst.indexOf(kind);
  return (status === "held" ? 0 : 10) + (place < 0 ? mainFirst.length : place);
}
