const made = new Map<string, readonly string[]>();

/**
 * The words of a table's field that holds several apart by spaces; none where it is empty or missing. Cut once and kept: rules ask for
 * them word by word.
 */
export function listed(field: string | undefined): readonly string[] {
  if (!field) return none;
  let words = made.get(field);
  if (!words) {
    words = field.split(/\s+/).filter(Boolean);
    made.set(field, words);
  }
  return words;
}
const none: readonly string[] = [];
