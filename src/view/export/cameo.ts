import type { ElchiRecord } from "../../read/record.ts";
import { type Actor, eventsOf } from "./events.ts";

/** Names of the columns of `cameoLines`. */
export const cameoColumns = ["date", "source", "target", "cameo", "id", "text"] as const;

/**
 * The events of a record in the codes of CAMEO, as lines of tab-separated values: day (YYYYMMDD), source, target, code, id and
 * words. CAMEO tells of pairs: what several do together is told of each two of them in both directions. Events without a day, and
 * those of one actor alone, are left out. Deterministic.
 */
export function cameoLines(record: ElchiRecord): string[] {
  return eventsOf(record).flatMap(({ id, date, sources, targets, cameo, words }) => {
    if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return [];
    const pairs = targets.length > 0 ? sources.flatMap((a) => targets.map((b): [Actor, Actor] => [a, b])) : eachTwo(sources);
    return pairs.map(([a, b]) =>
      [date.replaceAll("-", ""), codeOf(a), codeOf(b), cameo, id, words]
        .map((cell) => cell.replace(/[\t\r\n]+/g, " "))
        .join("\t"),
    );
  });
}

const eachTwo = (actors: readonly Actor[]): [Actor, Actor][] =>
  actors.flatMap((a) => actors.filter((b) => b !== a).map((b): [Actor, Actor] => [a, b]));

const codeOf = ({ code }: Actor): string => (code === "IGO" ? "IGO" : `${code}GOV`);
