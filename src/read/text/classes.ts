const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit of a text at an offset. Asked for as `text.charCodeAt(at)` it takes ten times as long once strings of several inner
 * forms (whole, cut, joined; of one byte a letter or two) have come by.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/**
 * The letters of Latin and Cyrillic script, for long patterns that the first text waits for: with `\\p{L}`, the letters of all
 * scripts, they take ten times as long to make.
 */
export const letters = "A-Za-zªµºÀ-ÖØ-öø-ˁЀ-ҁҊ-ԯḀ-ỿ";

/** All UTF-16 units in order, halves of surrogate pairs apart. */
const units = (() => {
  let out = "";
  for (let from = 0; from < 0x10000; from += 0x1000) {
    const codes = Array.from({ length: 0x1000 }, (_, i) => from + i);
    // two halves side by side would be one letter
    out += String.fromCharCode(...codes.map((code) => (code >= 0xd800 && code <= 0xdfff ? 0xfffe : code)));
  }
  return out;
})();

/**
 * A table of the classes of all UTF-16 units: each pattern marks the units that it matches, later ones over earlier ones. A pattern
 * has the flags "gu" and matches runs ("+"): it is run once over all units, which is ten times as fast as asking unit by unit.
 */
export function classTable(...classes: readonly (readonly [value: number, pattern: RegExp])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [value, pattern] of classes)
    for (const { 0: run, index } of units.matchAll(pattern)) table.fill(value, index, index + run.length);
  return table;
}
