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

/** Rows in the order of their keys, some at a time; `next` reads those whose keys are higher than one. */
export async function* byKey<Row extends { key: number }>(next: (after: number) => Promise<Row[]>): AsyncGenerator<Row[]> {
  for (let after = -1; ; ) {
    const rows = await next(after);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.key;
  }
}
