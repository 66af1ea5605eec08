/** A stretch of tokens, end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Most lists that are asked are empty: all but the first look at that before they search.

/** Index of the first item that begins at or after `from`, in a list in order of place. */
export function firstFrom(list: readonly Stretch[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ordered numbers are less than a bound. */
export function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie wholly inside tokens `from` to `to`, of a list in order of place. Cost grows with what is found, not with the list. */
export function within<T extends Stretch>(list: readonly T[], from: number, to: number): T[] {
  const out: T[] = [];
  if (list.length === 0) return out;
  for (let i = firstFrom(list, from); i < list.length && list[i].from < to; i++) if (list[i].to <= to) out.push(list[i]);
  return out;
}

/** The items that begin at tokens `from` to `to` (excluded). */
export function beginningIn<T extends Stretch>(list: readonly T[], from: number, to: number): T[] {
  const out: T[] = [];
  if (list.length === 0) return out;
  for (let i = firstFrom(list, from); i < list.length && list[i].from < to; i++) out.push(list[i]);
  return out;
}

/** The first item that begins at token `at`. */
export function startingAt<T extends Stretch>(list: readonly T[], at: number): T | undefined {
  if (list.length === 0) return undefined;
  const item = list[firstFrom(list, at)];
  return item?.from === at ? item : undefined;
}

/** An item that ends at token `at` (excluded) and is at most `reach` tokens long. */
export function endingAt<T extends Stretch>(list: readonly T[], at: number, reach = 8): T | undefined {
  if (list.length === 0) return undefined;
  for (let i = firstFrom(list, at - reach); i < list.length && list[i].from < at; i++) if (list[i].to === at) return list[i];
  return undefined;
}

/** The items, at most `reach` tokens long, that end at token `at` (excluded), in order of place. */
export function allEndingAt<T extends Stretch>(list: readonly T[], at: number, reach = 60): T[] {
  return beginningIn(list, at - reach, at).filter(({ to }) => to === at);
}

/** Whether an item of the list shares a token with a stretch. */
export function overlapping(list: readonly Stretch[], { from, to }: Stretch, reach = 40): boolean {
  if (list.length === 0) return false;
  for (let i = firstFrom(list, from - reach); i < list.length && list[i].from < to; i++) if (list[i].to > from) return true;
  return false;
}

/** The items that hold a whole stretch, of items at most `reach` tokens long. */
export function around<T extends Stretch>(list: readonly T[], { from, to }: Stretch, reach = 60): T[] {
  const out: T[] = [];
  if (list.length === 0) return out;
  for (let i = firstFrom(list, from - reach); i < list.length && list[i].from <= from; i++)
    if (list[i].to >= to) out.push(list[i]);
  return out;
}
