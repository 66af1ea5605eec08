import type { PairOptions, Store } from "../store/store.ts";
import { commitmentsOf, instrumentsOf } from "../view/dossier.ts";
import { noFates, told } from "../view/follow.ts";
import { factsIn, newFacts, type PairView } from "../view/narrowed.ts";
import type { FactRow, FactRowOf, Page } from "../view/rows.ts";
import { isEncounter, timelineOf } from "../view/timeline.ts";
import { knownOf } from "./dossier.ts";
import { fatesOf } from "./follow.ts";
import { whileUnchanged } from "./unchanged.ts";

/** What the texts say of two sides as a table: a part of it, narrowed as their page is. */
export interface PairTable extends Page<FactRow> {
  /** ids of the facts by which something is told for the first time since the day asked for; null where none is asked for */
  readonly fresh: ReadonlySet<string> | null;
  /** whether there is anything before it is narrowed */
  readonly empty: boolean;
}

/** A part of the table of two sides. Whatever is not looked at for it costs nothing: no dossier is made. */
export async function pairTable(
  store: Store,
  [a, b]: readonly [string, string],
  view: PairView,
  today: string,
  part: Pick<PairOptions, "limit" | "cursor">,
): Promise<PairTable> {
  const to = view.to || undefined;
  const { rows, next } = await store.pairFacts(a, b, { ...part, to });
  const met = view.within === "" && view.kind === "" ? [] : rows.filter(isEncounter);
  const shown = factsIn(rows, { timeline: timelineOf(met, await knownOf(store, met)) }, view);
  const mayBeNew = view.since !== "" && rows.some((row) => isSince(row, view.since));
  const fresh = mayBeNew ? await freshIn(store, [a, b], view.since, to, today) : new Set<string>();
  return { rows: shown, next, fresh: view.since === "" ? null : fresh, empty: rows.length === 0 };
}

const isSince = ({ published }: FactRow, since: string): boolean => published !== null && published >= since;

/** Texts of whose promises is told which are one: the latest. */
const mostPromising = 300;

/** The facts of two sides by which something is told that no earlier text tells, as far as their latest facts go. */
function freshIn(
  store: Store,
  [a, b]: readonly [string, string],
  since: string,
  to: string | undefined,
  today: string,
): Promise<ReadonlySet<string>> {
  return whileUnchanged(store, ["fresh facts", a, b, since, to, today], async () => {
    const { rows } = await store.pairFacts(a, b, { kinds: ["encounters", "instruments", "commitments"], to });
    const met = rows.filter(isEncounter);
    const encounters = await store.links(met.map(({ id }) => id));
    // of what is told no more, nothing can be new
    const now = new Set(met.flatMap((row) => (isSince(row, since) ? (encounters.get(row.id) ?? row.id) : [])));
    const told = met.filter(({ id }) => now.has(encounters.get(id) ?? id));
    return newFacts(
      {
        timeline: timelineOf(told, { encounter: ({ id }) => encounters.get(id) ?? id }),
        instruments: instrumentsOf(rows),
        commitments: await promises(store, rows, today),
      },
      since,
    );
  });
}

/** Commitments of facts, those that several of the latest texts give as one. */
async function promises(store: Store, rows: readonly FactRow[], today: string) {
  const given = rows.filter((row): row is FactRowOf<"commitments"> => row.kind === "commitments");
  const latest = new Set([...new Set(given.map(({ text }) => text))].slice(0, mostPromising));
  const fates = await fatesOf(
    store,
    given.filter(({ text }) => latest.has(text)),
    today,
  );
  return told(commitmentsOf(given, noFates(today)), fates).commitments;
}
