import type { EncounterKind } from "../read/record.ts";
import { dayOrMore, gathers, type Prepared, prepare, type Telling } from "./telling.ts";

/**
 * Where a telling is found, and where it looks for others: keys of its parties, sort of encounter and time. Two tellings are never one
 * unless one is found where the other looks, or somebody decided it.
 */
export interface TellingBlocks {
  readonly own: readonly string[];
  /** blocks of one day or of one numbered session: all that is there is looked at */
  readonly days: readonly string[];
  /** blocks of a month: what came out in the days nearest to the telling's text is looked at */
  readonly months: readonly string[];
}

/** Kinds by which one encounter may be told belong to one sort. */
const sorts: Readonly<Partial<Record<EncounterKind, string>>> = {
  meeting: "talks",
  reception: "talks",
  consultations: "talks",
  commission: "talks",
  conference: "many",
  ministerial: "many",
  summit: "many",
};

/** Exactly dated tellings this many days apart may still be of one encounter. */
const daysAround = 3;

/** Tellings of a month that are looked at on either side of a text's day: where there are more, the nearest. */
export const nearestOfMonth = 24;

/** The blocks of a telling: exactly dated ones meet each other by their days, loosely dated ones meet all by their months. */
export function blocksOf(telling: Telling): TellingBlocks {
  return blocksOfPrepared(prepare(telling));
}

function blocksOfPrepared(prepared: Prepared): TellingBlocks {
  const { min, max, precision, telling } = prepared;
  const own = telling.decided ? [`decided ${telling.decided}`] : [];
  const days = [...own];
  const months: string[] = [];
  if (precision === "nowhere") return { own, days, months };
  const { lies, looks } = sidesOf(prepared);
  // "the fourth session", whenever it was
  if (telling.session !== null)
    for (const block of looks) {
      own.push(`${block} s${telling.session}`);
      days.push(`${block} s${telling.session}`);
    }
  const exact = dayOrMore(precision);
  const [first, last] = [monthOf(min - daysAround), monthOf(Math.min(max, min + 400) + daysAround)];
  for (const block of lies) {
    if (exact) for (let day = min; day <= max; day++) own.push(`${block} d${day}`);
    for (let month = first; month <= last; month++) own.push(`${block} ${exact ? "e" : "l"}${month}`);
  }
  for (const block of looks) {
    if (exact) for (let day = min - daysAround; day <= max + daysAround; day++) days.push(`${block} d${day}`);
    for (let month = first; month <= last; month++) {
      months.push(`${block} l${month}`);
      if (!exact) months.push(`${block} e${month}`);
    }
  }
  return { own, days, months };
}

/** Under which sides and sort a telling lies, and under which it looks for others: of a gathering, one text names two sides and another all. */
function sidesOf({ parties, kind }: Prepared): { lies: string[]; looks: string[] } {
  // talks of three are ministers' or leaders' in another's words
  const sort = parties === "many" && kind === "meeting" ? sorts.ministerial : (sorts[kind] ?? kind);
  const block = `${parties} ${sort}`;
  if (!gathers.has(kind)) return { lies: [block], looks: [block] };
  if (parties === "many") return { lies: [block], looks: [block, "few many"] };
  return { lies: [block, "few many"], looks: [block, "many many"] };
}

/** Stretches of thirty days, numbered. */
const monthOf = (day: number): number => Math.floor(day / 30);

/** Pairs of which one is where the other looks, each once. */
export function neighbours(all: readonly Prepared[]): [number, number][] {
  const blocks = all.map(blocksOfPrepared);
  const found = new Map<string, number[]>();
  // by the days of their texts, so that the nearest stand side by side
  const days = all.map(({ published, min }) => published ?? min);
  const order = [...all.keys()].sort((x, y) => days[x] - days[y] || (all[x].telling.id < all[y].telling.id ? -1 : 1));
  for (const i of order) {
    for (const block of blocks[i].own) {
      const list = found.get(block);
      if (list) list.push(i);
      else found.set(block, [i]);
    }
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const meet = (x: number, y: number) => {
    if (x === y) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    const id = a * all.length + b;
    if (seen.has(id)) return;
    seen.add(id);
    pairs.push([a, b]);
  };
  for (const i of order) {
    for (const block of blocks[i].days) for (const j of found.get(block) ?? []) meet(i, j);
    for (const block of blocks[i].months) {
      const list = found.get(block) ?? [];
      let from = 0;
      if (list.length > 2 * nearestOfMonth) {
        const later = list.findIndex((j) => days[j] >= days[i]);
        from = Math.max(0, (later === -1 ? list.length : later) - nearestOfMonth);
      }
      for (const j of list.slice(from, from + 2 * nearestOfMonth)) meet(i, j);
    }
  }
  return pairs;
}
