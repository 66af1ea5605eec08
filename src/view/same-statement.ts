import { daysBetween } from "./edtf.ts";
import { byReadability, type StatementItem } from "./items.ts";
import type { FactRow, FactRowOf } from "./rows.ts";

/** Days between two texts that tell one statement. */
const mostDays = 1;

/**
 * Statements that texts of several languages tell, each once: what one speaker says for the same side by the same act, within
 * a day, about the very same figures. What names no speaker or no figure stays by itself, as does what one language tells twice
 * in other words. `rows` hold the figures of these texts.
 */
export function oncePerStatement(items: readonly StatementItem[], rows: readonly FactRow[]): StatementItem[] {
  const figures = Map.groupBy(
    rows.filter((row): row is Extract<FactRow, { kind: "figures" }> => row.kind === "figures"),
    ({ text }) => text,
  );
  const known = new Map<string, StatementItem[]>();
  const kept: StatementItem[] = [];
  for (const item of items) {
    const key = contentOf(item, figures);
    const same = key === null ? undefined : known.get(key)?.find((one) => mayBeOne(one, item));
    if (same !== undefined) {
      same.evidence = [...same.evidence, ...item.evidence].sort(byReadability);
      continue;
    }
    const own = { ...item };
    kept.push(own);
    if (key !== null) known.set(key, [...(known.get(key) ?? []), own]);
  }
  return kept;
}

/** Who says what by which act, without the words in which it is told; null where that is not enough to know it by. */
function contentOf(
  { act, speaker, side, evidence: [first] }: StatementItem,
  figures: ReadonlyMap<string, readonly FactRowOf<"figures">[]>,
): string | null {
  if (speaker === null) return null;
  const [start, end] = first.span;
  const own = (figures.get(first.text) ?? []).filter(({ fact: { span } }) => span[0] >= start && span[1] <= end);
  if (own.length === 0) return null;
  const said = own.map(({ fact: { measure, sense, value, unit } }) => [measure, sense, value, unit].join(" "));
  return [act, speaker.key, [...side].sort().join(), ...[...new Set(said)].sort()].join("|");
}

/** Whether two tellings may be of one statement: in other languages, other texts, and of the same days. */
function mayBeOne(one: StatementItem, other: StatementItem): boolean {
  return one.evidence.every((mine) =>
    other.evidence.every(
      (its) =>
        mine.language !== its.language &&
        mine.text !== its.text &&
        mine.published !== null &&
        its.published !== null &&
        Math.abs(daysBetween(mine.published, its.published)) <= mostDays,
    ),
  );
}
