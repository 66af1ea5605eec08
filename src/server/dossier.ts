import { type FactKind, factKinds } from "../read/record.ts";
import type { Store } from "../store/store.ts";
import { type Dossier, dossierOf } from "../view/dossier.ts";
import { told } from "../view/follow.ts";
import type { FactRow } from "../view/rows.ts";
import type { Known } from "../view/timeline.ts";
import { fatesOf } from "./follow.ts";
import { whileUnchanged } from "./unchanged.ts";

/** The day (UTC) on which views are made, YYYY-MM-DD. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);

/** Facts of each kind that a dossier tells of, and a few more where a text has them: the latest. A person reads so many. */
export const mostOfDossier = { encounters: 120, default: 60 } as const;
/** The same where one kind alone is asked for. */
export const mostOfKind = 10_000;
/** Texts of whose promises is told what became of them: the latest. A dossier that a person reads has fewer. */
const mostPromising = 300;

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
export function dossier(store: Store, a: string, b: string, today: string, scope: DossierScope = {}): Promise<Dossier> {
  return whileUnchanged(store, ["dossier", a, b, today, scope], () => folded(store, a, b, today, scope));
}

async function folded(store: Store, a: string, b: string, today: string, scope: DossierScope): Promise<Dossier> {
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
  const known = knownBy(facts, new Map(texts.flatMap((text) => [...text.links])));
  const made = dossierOf(a, b, facts, {
    ...known,
    today,
    texts,
    topics: new Map(texts.map((text) => [text.id, text.topics])),
    isTold: (row) => kindsOf.get(row.text)!.has(row.kind),
    older: Object.keys(left).length === 0 ? null : { texts: all, facts: left, until },
  });
  const followed = new Set(texts.slice(0, mostPromising).map(({ id }) => id));
  const promised = made.commitments.flatMap(({ evidence }) => evidence.filter(({ text }) => followed.has(text)));
  const fates = await fatesOf(store, promised, today);
  return { ...made, ...told(made.commitments, fates) };
}

/** Who is who and which encounters are one, as the store has it, for views that are made of facts. */
export async function knownOf(store: Store, facts: readonly FactRow[]): Promise<Known> {
  const linked = facts.filter(({ kind }) => kind === "encounters" || kind === "people");
  return knownBy(facts, await store.links(linked.map(({ id }) => id)));
}

function knownBy(facts: readonly FactRow[], links: ReadonlyMap<string, string>): Known {
  const people = new Map<string, string>();
  for (const row of facts) {
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
