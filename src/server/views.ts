import { type FactKind, factKinds } from "../read/record.ts";
import type { Counts, EncounterGroupOptions, Store } from "../store/store.ts";
import { commitmentsOf, type Dossier, dossierOf } from "../view/dossier.ts";
import { bounds, isPast } from "../view/edtf.ts";
import { isAhead, noFates, told } from "../view/follow.ts";
import type { CommitmentItem, EncounterItem } from "../view/items.ts";
import type { FactRow, Page, PairRow } from "../view/rows.ts";
import { encounterOfGroup, type Known } from "../view/timeline.ts";
import type { PlaceGlance } from "../view/where.ts";
import type { HomeData } from "../web/index.ts";
import { fatesOf } from "./follow.ts";

/** What pages, data and commands show: views made of what a store holds. */

/** The day (UTC) on which views are made, YYYY-MM-DD. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);

/** Facts of each kind that a dossier tells of, and a few more where a text has them: the latest. A person reads so many. */
export const mostOfDossier = { encounters: 200, default: 100 } as const;
/** The same where one kind alone is asked for. */
export const mostOfKind = 10_000;

export interface DossierScope {
  /** facts of each kind at most, the latest; as many as a person reads if not given */
  most?: number | undefined;
  /** only what is of these kinds, and people */
  kinds?: readonly FactKind[] | undefined;
  /** encounters of these days too, however old: EDTF */
  encountersIn?: string | undefined;
  /** days of the texts, EDTF, both included */
  from?: string | undefined;
  to?: string | undefined;
}

/** What a store's texts say of the relations of two sides: of each kind of facts the latest, and how much more there is. */
export async function dossier(store: Store, a: string, b: string, today: string, scope: DossierScope = {}): Promise<Dossier> {
  const { most, kinds, encountersIn, from, to } = scope;
  const mostOf = (kind: FactKind) => most ?? (kind === "encounters" ? mostOfDossier.encounters : mostOfDossier.default);
  const { texts, all, left, until } = await store.pairLatest(a, b, {
    most: Object.fromEntries(factKinds.map((kind) => [kind, mostOf(kind)])),
    kinds,
    encountersIn,
    from,
    to,
  });
  // the whole texts: what they say of others tells how much they are about these two, and their people bring the offices
  const facts = texts.flatMap((text) => text.facts);
  const kindsOf = new Map(texts.map((text) => [text.id, text.kinds]));
  const known = await knownOf(store, facts);
  const made = dossierOf(a, b, facts, {
    ...known,
    today,
    texts,
    topics: new Map(texts.map((text) => [text.id, text.topics])),
    isTold: (row) => kindsOf.get(row.text)!.has(row.kind),
    older: Object.keys(left).length === 0 ? null : { texts: all, facts: left, until },
  });
  const promised = made.commitments.flatMap(({ evidence }) => evidence);
  const fates = await fatesOf(store, promised, today);
  return { ...made, ...told(made.commitments, fates) };
}

/** Who is who and which encounters are one, as the store has it, for views that are made of facts. */
export async function knownOf(store: Store, facts: readonly FactRow[]): Promise<Known> {
  const linked = facts.filter(({ kind }) => kind === "encounters" || kind === "people");
  const links = await store.links(linked.map(({ id }) => id));
  const people = new Map<string, string>();
  for (const row of linked) {
    const person = row.kind === "people" ? links.get(row.id) : undefined;
    if (row.kind === "people" && person !== undefined) people.set(`${row.text}\n${row.fact.name}`, person);
  }
  return {
    encounter: (row) => links.get(row.id) ?? null,
    person(row, name) {
      const key = people.get(`${row.text}\n${name}`);
      return key === undefined ? null : { key };
    },
  };
}

/** A page of encounters, latest first; each once, with all that tell of it. */
export async function encounterItems(store: Store, options: EncounterGroupOptions): Promise<Page<EncounterItem>> {
  const { rows, next } = await store.encounterGroups(options);
  return { rows: mostToldFirst(rows.map(encounterOfGroup)), next };
}

/** Of encounters of one day those that most texts tell first; the days stay in their order. */
function mostToldFirst(items: readonly EncounterItem[]): EncounterItem[] {
  const days: EncounterItem[][] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last !== undefined && last[0].date === item.date) last.push(item);
    else days.push([item]);
  }
  return days.flatMap((day) => day.sort((x, y) => y.texts.length - x.texts.length));
}

/** The encounter with this id, or of which a fact with this id tells; null where there is none. */
export async function encounterItem(store: Store, id: string): Promise<EncounterItem | null> {
  const group = await store.encounterGroup(id);
  return group === null ? null : encounterOfGroup(group);
}

/** What the first page shows. */
export async function homeData(
  store: Store,
  pairs: readonly PairRow[],
  counts: Counts,
  places: readonly PlaceGlance[],
  commitments: readonly CommitmentItem[],
  today: string,
): Promise<HomeData> {
  const recent = (await encounterItems(store, { status: "held", to: today, limit: 30 })).rows;
  const planned = (await encounterItems(store, { status: "planned", from: today, limit: 200 })).rows;
  return {
    today,
    counts: { texts: counts.texts, facts: counts.facts },
    pairs,
    recent: recent.slice(0, 10),
    ahead: planned
      .filter((item) => !isPast(item.date, today) && bounds(item.date).max !== null)
      .reverse()
      .slice(0, 6),
    commitments,
    places,
    latest: (await store.texts({ limit: 8 })).rows,
  };
}

/** What falls due around a day, overdue first, of which no text tells what became of it. */
export async function dueAround(store: Store, today: string): Promise<CommitmentItem[]> {
  const { rows } = await store.facts({
    kind: "commitments",
    from: aroundToday(today, -1),
    to: aroundToday(today, 1),
    limit: 500,
  });
  const commitments = commitmentsOf(rows, noFates(today));
  const overdue = commitments.filter(({ state }) => state === "overdue").reverse();
  const ahead = commitments.filter(isAhead);
  const candidates = [overdue.slice(0, 16), ahead.slice(0, 10)] as const;
  const fates = await fatesOf(
    store,
    candidates.flat().flatMap(({ evidence }) => evidence),
    today,
  );
  const [late, near] = candidates.map((items) => told(items, fates).commitments.filter(({ fate }) => fate === null)) as [
    CommitmentItem[],
    CommitmentItem[],
  ];
  return [...late.slice(0, 4), ...near.slice(0, 6)];
}

/** The month that lies so many years from a day. */
const aroundToday = (today: string, years: number): string => `${Number(today.slice(0, 4)) + years}${today.slice(4, 7)}`;
