/** Rows in one statement; far below both databases' limits on parameters. */
const rowsAtOnce = 200;

/** Items in handfuls that one statement takes. */
export function* chunks<T>(items: Iterable<T>, size = rowsAtOnce): Generator<T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length === size) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}
