/**
 * What holds answers worked out of it once. They stand with it and not beside it in a WeakMap: V8's collector of what is young takes all that such a map
 * holds for alive, and a page that an answer points back to is then kept, and copied, until all memory is gone through.
 */
export interface Keeper {
  readonly kept: unknown[];
}

let count = 0;

/** Answers a question once for each that it is asked of; of what else it is given the first counts. */
export function once<H extends Keeper, T extends object, More = void>(
  make: (holder: H, more: More) => T,
): (holder: H, more: More) => T {
  const number = count++;
  return (holder, more) => {
    const { kept } = holder;
    let answer = kept[number] as T | undefined;
    if (!answer) {
      answer = make(holder, more);
      while (kept.length < number) kept.push(undefined);
      kept[number] = answer;
    }
    return answer;
  };
}
