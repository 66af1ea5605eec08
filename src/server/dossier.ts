import { type FactKind, factKinds } from "../read/record.ts";
import type { Store } from "../store/store.ts";
import { type CommitmentItem, type Dossier, dossierOf, factsOfSides, instrumentsOf, seriesOf } from "../view/dossier.ts";
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
const mostOfKind = 10_000;
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
  const { facts, texts, known, isTold, older } = await gathered(store, a, b, scope);
  const topics = new Map(texts.map((text) => [text.id, text.topics]));
  const made = dossierOf(a, b, facts, { ...known, today, texts, topics, isTold, older });
  return { ...made, ...(await settled(store, made.commitments, texts, today)) };
}

/** What a dossier is made of: the whole texts, since what they say of others tells how much they are about these two, and their people bring the offices. */
async function gathered(store: Store, a: string, b: string, { most, kinds, encountersIn, from, to }: DossierScope) {
  const mostOf = (kind: FactKind) => most ?? (kind === "encounters" ? mostOfDossier.encounters : mostOfDossier.default);
  const { texts, all, left, until } = await store.pairLatest(a, b, {
    most: Object.fromEntries(factKinds.map((kind) => [kind, mostOf(kind)])),
    kinds,
    encountersIn,
    from,
    to,
  });
  const facts = texts.flatMap((text) => text.facts);
  const kindsOf = new Map(texts.map((text) => [text.id, text.kinds]));
  return {
    facts,
    texts,
    known: knownBy(facts, new Map(texts.flatMap((text) => [...text.links]))),
    isTold: (row: FactRow) => kindsOf.get(row.text)!.has(row.kind),
    older: Object.keys(left).length === 0 ? null : { texts: all, facts: left, until },
  };
}

/** Commitments with what became of those that the latest texts promise. */
async function settled(store: Store, commitments: readonly CommitmentItem[], texts: readonly { id: string }[], today: string) {
  const followed = new Set(texts.slice(0, mostPromising).map(({ id }) => id));
  const promised = commitments.flatMap(({ evidence }) => evidence.filter(({ text }) => followed.has(text)));
  return told(commitments, await fatesOf(store, promised, today));
}

/** Parts of a dossier as data give them, each with all that there is. */
export type DossierParts = Pick<Dossier, "instruments" | "figures">;

/** Some parts of a dossier with all that there is, and nothing made of the rest; the other parts are empty. */
export function dossierParts(
  store: Store,
  a: string,
  b: string,
  today: string,
  { parts }: { readonly parts: readonly (keyof DossierParts)[] },
): Promise<DossierParts> {
  return whileUnchanged(store, ["dossier parts", a, b, today, parts], async () => {
    const { facts, isTold } = await gathered(store, a, b, { most: mostOfKind, kinds: parts });
    const own = factsOfSides(a, b, facts, { isTold });
    return { instruments: instrumentsOf(own), figures: seriesOf(own) };
  });
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
