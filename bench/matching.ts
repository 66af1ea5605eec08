/** When an item that the reader read counts as one that a record made by hand holds, and how well a reader does by that. */

export type Item = Record<string, unknown> & { quote: string; rule?: string };
export type ByHand = { doc: { id: string; language: string } } & Record<string, Item[]>;

const fold = (s: unknown): string =>
  String(s ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/i̇/g, "i")
    .replace(/[ʻʼ‘’`´'ʹ′]/g, "'")
    .replace(/[\s\u00a0.-]+/g, " ")
    .trim();
const nameKey = (s: unknown): string => fold(s).split(" ").sort().join(" ");
const sameSet = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && [...a].sort().join() === [...b].sort().join();
const same = (g: Item, s: Item, ...keys: string[]): boolean => keys.every((k) => (g[k] ?? null) === (s[k] ?? null));

function placesOf(text: string, quote: string): [number, number][] {
  const soft = (s: string) => s.replace(/[ʻʼ‘’`´'ʹ′]/g, "'").replace(/[\s\u00a0]/g, " ");
  const [t, q] = [soft(text), soft(quote).trim()];
  const out: [number, number][] = [];
  for (let at = t.indexOf(q); q && at >= 0 && out.length < 50; at = t.indexOf(q, at + 1)) out.push([at, at + q.length]);
  return out;
}
function overlap(text: string, a: string, b: string): { iou: number; inside: number } {
  let [iou, inside] = [0, 0];
  for (const [s1, e1] of placesOf(text, a))
    for (const [s2, e2] of placesOf(text, b)) {
      const common = Math.min(e1, e2) - Math.max(s1, s2);
      if (common <= 0) continue;
      iou = Math.max(iou, common / (Math.max(e1, e2) - Math.min(s1, s2)));
      inside = Math.max(inside, common / Math.min(e1 - s1, e2 - s2));
    }
  return { iou, inside };
}
const touches = (g: Item, s: Item, t: string): boolean => overlap(t, g.quote, s.quote).inside >= 0.5;
const overlaps = (g: Item, s: Item, t: string): boolean => {
  const o = overlap(t, g.quote, s.quote);
  return o.iou >= 0.3 || o.inside >= 0.8;
};

/** All keys of an item right ("strict"): one made by hand, one read, the text of both. By kind, in the order of the record. */
export const matches: Readonly<Record<string, (g: Item, s: Item, text: string) => boolean>> = {
  people: (g, s) => nameKey(g.name) === nameKey(s.name) && same(g, s, "post", "state"),
  encounters: (g, s) => same(g, s, "kind", "status", "date") && sameSet(g.parties, s.parties),
  instruments: (g, s, t) => touches(g, s, t) && same(g, s, "kind", "action"),
  figures: (g, s) => same(g, s, "value", "unit", "measure", "sense"),
  bodies: (g, s, t) => touches(g, s, t) && same(g, s, "kind") && sameSet(g.parties, s.parties),
  projects: (g, s, t) => touches(g, s, t) && fold(g.name) === fold(s.name),
  commitments: (g, s, t) => overlaps(g, s, t) && same(g, s, "strength"),
  statements: (g, s, t) =>
    overlaps(g, s, t) &&
    same(g, s, "act") &&
    (g.speaker == null ? s.speaker == null : nameKey(g.speaker) === nameKey(s.speaker)) &&
    sameSet(g.side, s.side),
  topics: (g, s) => (g as unknown) === (s as unknown),
};
/** The kinds whose micro-average is "core"; "all" is that of every kind. */
const core = ["people", "encounters", "instruments", "figures"];

/** What of one kind of a record is right: each item made by hand is met by one that was read at most. */
export interface Compared {
  readonly kind: string;
  /** indices of the items read that are right */
  readonly right: ReadonlySet<number>;
  readonly missed: readonly Item[];
  /** indices of the items read that nothing made by hand stands for */
  readonly extra: readonly number[];
}

/** Compares a record with the one made by hand, kind by kind. */
export function compare(byHand: ByHand, record: ByHand, text: string): Compared[] {
  return Object.entries(matches).map(([kind, ok]) => {
    const items = record[kind] ?? [];
    const left = new Set(items.keys());
    const right = new Set<number>();
    const missed: Item[] = [];
    for (const g of byHand[kind] ?? []) {
      const found = [...left].find((i) => ok(g, items[i], text));
      if (found === undefined) missed.push(g);
      else {
        left.delete(found);
        right.add(found);
      }
    }
    return { kind, right, missed, extra: [...left] };
  });
}

/** Counts of hits, by any names: a kind, "core" or "all", in a language or all of them. */
export class Tallies {
  readonly #counts = new Map<string, { hit: number; byHand: number; read: number }>();

  /** Counts one record. */
  add(compared: readonly Compared[], language: string): void {
    for (const { kind, right, missed, extra } of compared)
      for (const l of [language, "all"])
        for (const group of [kind, "all", ...(core.includes(kind) ? ["core"] : [])]) {
          const key = `${group}|${l}`;
          const t = this.#counts.get(key) ?? { hit: 0, byHand: 0, read: 0 };
          t.hit += right.size;
          t.byHand += right.size + missed.length;
          t.read += right.size + extra.length;
          this.#counts.set(key, t);
        }
  }

  /** Precision, recall and F1 in percent, and how many items there are by hand and read. */
  of(group: string, language = "all"): { precision: number; recall: number; f1: number; byHand: number; read: number } {
    const { hit, byHand, read } = this.#counts.get(`${group}|${language}`) ?? { hit: 0, byHand: 0, read: 0 };
    return {
      precision: read ? (100 * hit) / read : 0,
      recall: byHand ? (100 * hit) / byHand : 0,
      f1: byHand + read ? (200 * hit) / (byHand + read) : 0,
      byHand,
      read,
    };
  }
}
