import { readDeeds } from "../read/read.ts";
import type { Store } from "../store/store.ts";
import type { EncounterItem } from "../view/items.ts";
import { type Readout, type ReadoutText, readoutOf } from "../view/readouts.ts";
import type { TextDetail } from "../view/rows.ts";
import { timelineOf } from "../view/timeline.ts";

/** Texts of a store that are held against each other, at most: the latest. */
const mostTexts = 20_000;

/** A text with what it says of deeds. */
const withDeeds = (text: TextDetail): ReadoutText => ({ ...text, deeds: readDeeds(text.raw, text.record) });

/** The encounters of a store that two texts or more tell, with what each side tells and leaves out; narrowed to those of all `parties`. */
export async function readouts(store: Store, parties: readonly string[] = []): Promise<Readout[]> {
  const texts = await allTexts(store);
  const items = timelineOf(texts.flatMap(({ facts }) => facts)).filter((item) =>
    parties.every((party) => item.parties.includes(party)),
  );
  return each(items, texts);
}

const mainFirst: readonly EncounterItem["kind"][] = ["summit", "ministerial", "commission", "meeting", "consultations", "call"];
/** Held before planned, and among kinds those that a text is about before those told beside them. */
function rankOf({ kind, status }: EncounterItem): number {
  const place = mainFirst.indexOf(kind);
  return (status === "held" ? 0 : 10) + (place < 0 ? mainFirst.length : place);
}

/**
 * The encounter of which a fact tells, or the encounters of which a text tells, with what each side tells and leaves out; none where the
 * id is of nothing such, or one text alone tells it.
 */
export async function readout(store: Store, id: string): Promise<Readout[]> {
  const fact = await store.fact(id);
  const rows = fact === null ? ((await store.text(id))?.facts ?? []) : [fact];
  const own = rows.filter((row) => row.kind === "encounters");
  const wanted = new Set(own.map((row) => row.id));
  const ids = new Set<string>();
  for (const { fact: encounter } of own) {
    const [a, b] = encounter.parties;
    if (a === undefined || b === undefined) continue;
    for (const { text } of await store.pairFacts(a, b, { kinds: ["encounters"] })) ids.add(text);
  }
  const texts: TextDetail[] = [];
  for (const one of ids) {
    const text = await store.text(one);
    if (text !== null) texts.push(text);
  }
  const items = timelineOf(texts.flatMap(({ facts }) => facts));
  return each(
    items.filter(({ evidence }) => evidence.some((piece) => wanted.has(piece.fact))),
    texts,
  );
}

/** What the encounters' texts tell; what they say besides is told once, with the main one of those that the same texts tell. */
function each(items: readonly EncounterItem[], texts: readonly TextDetail[]): Readout[] {
  const told = new Set<string>();
  const found = new Map<EncounterItem, Readout>();
  for (const item of items.toSorted((x, y) => rankOf(x) - rankOf(y))) {
    const key = [...new Set(item.evidence.map(({ text }) => text))].sort().join("\n");
    const whole = readoutWith(item, texts, told.has(key));
    if (whole === null) continue;
    told.add(key);
    found.set(item, whole);
  }
  return items.flatMap((item) => found.get(item) ?? []);
}

function readoutWith(item: EncounterItem, texts: readonly TextDetail[], itself = false): Readout | null {
  const ids = new Set(item.evidence.map(({ text }) => text));
  if (ids.size < 2) return null;
  const own = texts.filter(({ id }) => ids.has(id));
  return readoutOf(item, own.map(withDeeds), itself);
}

async function allTexts(store: Store): Promise<TextDetail[]> {
  const out: TextDetail[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.texts({ limit: 500, cursor });
    for (const { id, duplicateOf } of page.rows) {
      const text = duplicateOf === null ? await store.text(id) : null;
      if (text !== null) out.push(text);
    }
    if (page.next === null || out.length >= mostTexts) return out;
    cursor = page.next;
  }
}
