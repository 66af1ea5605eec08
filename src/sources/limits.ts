/**
 * How much of one input is taken. A communiqué is a few thousand characters, a yearbook a few hundred thousand: what is
 * longer is cut, with a note in the record, so that no file and no pipe can use up the machine's memory.
 */
export const limits = {
  /** characters (UTF-16 code units) of one text that are read */
  text: 1_000_000,
  /** bytes of one plain text: four for each character, and a few to see that there are more */
  textBytes: 4_000_016,
  /** bytes of one HTML page, most of which is not text */
  pageBytes: 16_000_000,
  /** bytes of one line of JSON */
  lineBytes: 16_000_000,
} as const;

/** The longest beginning of `text` of at most `limits.text` characters that ends at a line's or a word's end. */
export function cut(text: string): { text: string; notes: string[] } {
  if (text.length <= limits.text) return { text, notes: [] };
  const head = text.slice(0, limits.text);
  const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
  // a text without any break is cut where it stands, but never between the halves of a surrogate pair
  const whole = end > limits.text - 10_000 ? end : /[\ud800-\udbff]$/.test(head) ? limits.text - 1 : limits.text;
  return { text: head.slice(0, whole), notes: [cutNote(whole)] };
}

/** The note that a cut text bears. */
export const cutNote = (characters: number): string => `too long: only the first ${characters} characters were read`;
