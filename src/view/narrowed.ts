import type { Dossier } from "./dossier.ts";
import type { EncounterItem, Item } from "./items.ts";
import { newsOf } from "./news.ts";
import type { FactRow } from "./rows.ts";

/** What narrows the page of a pair and its data: the address holds it. */
export interface PairView {
  /** the day from which on things count as new, EDTF; "" where not asked */
  since: string;
  /** a year or a month into which the timeline is narrowed; "" for all */
  within: string;
  /** a kind of encounter; "" for all */
  kind: string;
  /** the day up to which texts are taken, EDTF; "" for all */
  to: string;
}

/** The encounters of a dossier in the time and of the kind that are asked for. */
export function timelineIn({ timeline }: Pick<Dossier, "timeline">, { within, kind }: PairView): EncounterItem[] {
  return timeline.filter((one) => (kind === "" || one.kind === kind) && (within === "" || (one.date ?? "").startsWith(within)));
}

/** The facts of two sides without those that tell only of encounters which the view leaves out. */
export function factsIn(rows: readonly FactRow[], dossier: Pick<Dossier, "timeline">, view: PairView): readonly FactRow[] {
  if (view.within === "" && view.kind === "") return rows;
  const shown = factsOf(timelineIn(dossier, view));
  return rows.filter((row) => row.kind !== "encounters" || shown.has(row.id));
}

/** Ids of the facts that tell what is new since the day that is asked for. */
export function newFacts(dossier: Parameters<typeof newsOf>[0], since: string): ReadonlySet<string> {
  const { encounters, instruments, commitments } = newsOf(dossier, since);
  return factsOf([...encounters, ...instruments, ...commitments]);
}

const factsOf = (items: readonly Item[]): Set<string> =>
  new Set(items.flatMap(({ evidence }) => evidence.map(({ fact }) => fact)));
