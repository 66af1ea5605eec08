import { dayToEdtf } from "../entity/days.ts";
import type { FactKind } from "../read/record.ts";
import type { EncounterGroup, FactRowOf } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { groupsOf } from "./encounters.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { dayRange, encounterHas, type FactPlace, factHas, loadFacts, rarestFirst } from "./rows.ts";
import { dayOfKey } from "./schema.ts";

/** Days, and how widely what lies in them may be spread. */
export interface WithinOptions {
  /** EDTF, both included */
  readonly from: string;
  readonly to: string;
  /** days over which it is spread at most */
  readonly longest: number;
  /** all of these are parties */
  readonly parties?: readonly string[] | undefined;
  /** so many of the latest are looked at; 20,000 if not given */
  readonly most?: number | undefined;
}

/** Where something is kept that lies in some days; callers only hand it back. */
export interface Within<At> {
  readonly at: At;
  /** the one day in which it lies, EDTF, which for what has no date is that of its first text; null where it is spread over several */
  readonly day: string | null;
  /** false where the day may be only that of its text */
  readonly sure: boolean;
}

/** Where a fact is kept. */
export type FactAt = Pick<FactPlace, "text" | "ordinal">;

/** Of what is looked at only days are read, which an index holds. */
const mostSeen = 20_000;

/** Gives the one day of a row; the same few come again and again. */
function dayOf(): (row: { date_min: number; date_max: number }) => string | null {
  const known = new Map<number, string | null>();
  return ({ date_min, date_max }) => {
    if (date_min !== date_max) return null;
    if (!known.has(date_min)) known.set(date_min, dayToEdtf(date_min));
    return known.get(date_min)!;
  };
}

/** The encounters of some days, latest day first, of each day those first that most texts tell. */
export async function encountersWithin(engine: Engine, options: WithinOptions): Promise<Within<number>[]> {
  const { min, max } = dayRange(options)!;
  const { longest } = options;
  return snapshot(engine, async (tx) => {
    const [party, ...others] = await rarestFirst(tx, "encounter_parties", options.parties ?? []);
    let query = tx
      .selectFrom("encounters as e")
      .select(["e.key", "e.date_min", "e.date_max", "e.tellings"])
      .where("e.date_max", ">=", min)
      .where("e.date_min", "<=", max)
      .where("e.date_min", ">=", min - longest)
      .where(({ eb }) => eb(eb("e.date_max", "-", eb.ref("e.date_min")), "<=", longest));
    for (const other of others) {
      query = query.where(encounterHas(other));
    }
    const rows = await (party === undefined
      ? query.orderBy("e.date_min", "desc").orderBy("e.key", "desc")
      : query
          .innerJoin("encounter_parties as p", "p.encounter", "e.key")
          .where("p.party", "=", party)
          .where("p.day", "<=", max)
          .where("p.day", ">=", min - longest)
          .orderBy("p.day", "desc")
          .orderBy("p.encounter", "desc")
    )
      .limit(options.most ?? mostSeen)
      .execute();
    const day = dayOf();
    return rows
      .sort((x, y) => y.date_min - x.date_min || y.tellings - x.tellings || y.key - x.key)
      .map((row) => ({ at: row.key, day: day(row), sure: true }));
  });
}

/** The encounters that are kept there, in this order; null for one that is gone. */
export async function encounterGroupsAt(engine: Engine, keys: readonly number[]): Promise<(EncounterGroup | null)[]> {
  return snapshot(engine, async (tx) => {
    const ids = new Map<number, string>();
    for (const some of chunks(keys)) {
      const rows = await tx.selectFrom("encounters").select(["key", "id"]).where("key", "in", some).execute();
      for (const { key, id } of rows) ids.set(key, id);
    }
    const groups = await groupsOf(
      engine,
      tx,
      keys.flatMap((key) => (ids.has(key) ? [{ key, id: ids.get(key)! }] : [])),
    );
    const found = new Map(groups.map((group) => [group.id, group]));
    return keys.map((key) => found.get(ids.get(key) ?? "") ?? null);
  });
}

/**
 * The facts of a kind that lie in some days, latest day first. Of each day those stand last whose day is that of their text: of most of them it is all
 * that is known.
 */
export async function factsWithin(engine: Engine, kind: FactKind, options: WithinOptions): Promise<Within<FactAt>[]> {
  const { min, max } = dayRange(options)!;
  const { longest } = options;
  return snapshot(engine, async (tx) => {
    const [party, ...others] = await rarestFirst(tx, "fact_parties", options.parties ?? [], kind);
    let query = tx
      .selectFrom("facts as f")
      .select(["f.text", "f.ordinal", "f.date_min", "f.date_max"])
      .where("f.kind", "=", kind)
      .where("f.date_max", ">=", min)
      .where("f.date_min", "<=", max)
      .where("f.date_min", ">=", min - longest)
      .where(({ eb }) => eb(eb("f.date_max", "-", eb.ref("f.date_min")), "<=", longest));
    for (const other of others) {
      query = query.where(factHas(other));
    }
    const rows = await (party === undefined
      ? query.orderBy("f.date_min", "desc").orderBy("f.text", "desc").orderBy("f.ordinal", "desc")
      : query
          .innerJoin("fact_parties as p", (join) => join.onRef("p.text", "=", "f.text").onRef("p.ordinal", "=", "f.ordinal"))
          .where("p.party", "=", party)
          .where("p.kind", "=", kind)
          .where("p.day", "<=", max)
          .where("p.day", ">=", min - longest)
          .orderBy("p.day", "desc")
          .orderBy("p.text", "desc")
          .orderBy("p.ordinal", "desc")
    )
      .limit(options.most ?? mostSeen)
      .execute();
    const ofText = (row: (typeof rows)[number]) => row.date_min === row.date_max && dayOfKey(row.text) === row.date_min;
    const day = dayOf();
    return rows
      .sort(
        (x, y) => y.date_min - x.date_min || Number(ofText(x)) - Number(ofText(y)) || y.text - x.text || y.ordinal - x.ordinal,
      )
      .map((row) => ({ at: { text: row.text, ordinal: row.ordinal }, day: day(row), sure: !ofText(row) }));
  });
}

/** The facts that are kept there, in this order; null for one that is gone, or no longer of this kind. */
export async function factsAt<K extends FactKind>(
  engine: Engine,
  kind: K,
  places: readonly FactAt[],
): Promise<(FactRowOf<K> | null)[]> {
  const nameOf = ({ text, ordinal }: FactAt) => `${text} ${ordinal}`;
  return snapshot(engine, async (tx) => {
    const ids = new Map<string, string>();
    for (const some of chunks(new Set(places.map(({ text }) => text)))) {
      // by the kind SQLite would go through all of it
      const rows = await tx.selectFrom("facts").select(["text", "ordinal", "id", "kind"]).where("text", "in", some).execute();
      for (const row of rows) if (row.kind === kind) ids.set(nameOf(row), row.id);
    }
    const known = places.flatMap((place) => {
      const id = ids.get(nameOf(place));
      return id === undefined ? [] : [{ ...place, id }];
    });
    const rows = new Map((await loadFacts(engine, tx, known)).map((row) => [row.id, row]));
    return places.map((place) => (rows.get(ids.get(nameOf(place)) ?? "") as FactRowOf<K> | undefined) ?? null);
  });
}
