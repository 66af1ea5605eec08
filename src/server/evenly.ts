import type { Within } from "../store/store.ts";

/** How much of what lies in some days is taken. */
export interface Most {
  readonly all: number;
  /** of what is spread over several days, whatever the days hold; as much as of any day if not given */
  readonly spread?: number;
}

/** A part of what lies in some days, and the place where the next part begins; null after the last. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly next: number | null;
}

/** What was taken, in the order of the places, and how much was not looked at, by the day; without what lies there only for want of a better day. */
export interface Taken<Item> {
  readonly items: readonly Item[];
  readonly left: ReadonlyMap<string | null, number>;
}

/** Of what turns out not to lie in the days others are looked at instead: in all so many times as many as are wanted. */
const lookedAt = 2;

/**
 * Takes of each day as many as of any other, as long as it has some, so that a busy day leaves room for the rest. `load` brings things up,
 * in order; null for one that does not lie in the days after all.
 */
export async function takeEvenly<At, Item>(
  places: readonly Within<At>[],
  most: Most,
  load: (some: readonly At[]) => Promise<readonly (Item | null)[]>,
): Promise<Taken<Item>> {
  const days = [...Map.groupBy(places.entries(), ([, { day }]) => day)].map(([day, own]) => {
    return { own, next: 0, taken: 0, most: day === null ? (most.spread ?? most.all) : most.all, day };
  });
  const found: [place: number, item: Item][] = [];
  for (let looked = 0; ; ) {
    const room = Math.min(most.all - found.length, lookedAt * most.all - looked);
    const chosen: { of: (typeof days)[number]; place: number; at: At }[] = [];
    const choose = (day: (typeof days)[number]): void => {
      const [place, { at }] = day.own[day.next++]!;
      day.taken++;
      chosen.push({ of: day, place, at });
    };
    // what is spread stands in a list of its own, which has its room whatever the days hold
    const apart = most.spread === undefined ? undefined : days.find(({ day }) => day === null);
    if (apart !== undefined)
      while (chosen.length < room && apart.taken < apart.most && apart.next < apart.own.length) choose(apart);
    for (let level = 1; chosen.length < room; level++) {
      const open = days.filter((day) => day !== apart && day.next < day.own.length && level <= day.most);
      if (open.length === 0) break;
      for (const day of open) if (chosen.length < room && day.taken < level) choose(day);
    }
    if (chosen.length === 0) break;
    looked += chosen.length;
    const loaded = await load(chosen.map(({ at }) => at));
    for (const [i, { of, place }] of chosen.entries()) {
      const item = loaded[i] ?? null;
      if (item === null) of.taken--;
      else found.push([place, item]);
    }
  }
  return {
    items: found.sort(([x], [y]) => x - y).map(([, item]) => item),
    left: new Map(
      days.flatMap(({ day, own, next }) => {
        const rest = own.slice(next).filter(([, { sure }]) => sure).length;
        return rest > 0 ? [[day, rest]] : [];
      }),
    ),
  };
}

/** Takes what there is in the order of the places, from one of them on, `most` at a time; `load` as above. */
export async function takeInOrder<At, Item>(
  places: readonly Within<At>[],
  from: number,
  most: number,
  load: (some: readonly At[]) => Promise<readonly (Item | null)[]>,
): Promise<Part<Item>> {
  const items: Item[] = [];
  let at = from;
  while (items.length < most && at < places.length && at - from < lookedAt * most) {
    const some = places.slice(at, at + most - items.length);
    at += some.length;
    for (const item of await load(some.map((place) => place.at))) if (item !== null) items.push(item);
  }
  return { items, next: at < places.length ? at : null };
}
