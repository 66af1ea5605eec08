import { type SelectQueryBuilder, sql } from "kysely";
import type { EncounterKind, EncounterStatus } from "../read/record.ts";
import { rollCall } from "../view/pairs.ts";
import type { EncounterGroup, Page } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { copiesOf, originalsOf } from "./copies.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { beginning, dayRange, encounterHas, fromCursor, loadFacts, pageSize, rarestFirst, toCursor, toLink } from "./rows.ts";

export interface EncounterGroupOptions {
  readonly kind?: EncounterKind | undefined;
  readonly status?: EncounterStatus | undefined;
  /** all of these are parties */
  readonly parties?: readonly string[] | undefined;
  /** told to be at one of these places, as records name them */
  readonly places?: readonly string[] | undefined;
  /** EDTF, both included; an encounter without a date has the day of its first text */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** days over which it is spread at most, where `from` is given: what is told of years on end is left out, and quickly passed over */
  readonly longest?: number | undefined;
  /** the earliest first instead of the latest */
  readonly earliestFirst?: boolean | undefined;
  /** encounters on a page; 100 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Encounters, latest first unless asked otherwise, each once with all that tell of it. */
export async function encounterGroups(engine: Engine, options: EncounterGroupOptions): Promise<Page<EncounterGroup>> {
  const { kind, status, places } = options;
  const limit = pageSize(options.limit, 100);
  const days = dayRange(options);
  const begin = beginning(days, options.longest);
  const after = fromCursor(options.cursor, 2);
  const [order, beyond] = options.earliestFirst === true ? (["asc", ">"] as const) : (["desc", "<"] as const);
  return snapshot(engine, async (tx) => {
    const named = [...new Set(options.parties ?? [])];
    const parties = named.length < 3 ? named : await rarestFirst(tx, "encounter_parties", named);
    const [party, other, ...others] = parties;
    let query = tx
      .selectFrom("encounters as e")
      .select(["e.key", "e.id", "e.date_min"])
      .$if(kind !== undefined, (q) => q.where("e.kind", "=", kind!))
      .$if(status !== undefined, (q) => q.where("e.status", "=", status!))
      .$if(days !== null, (q) => q.where("e.date_max", ">=", days!.min).where("e.date_min", "<=", days!.max))
      .$if(begin !== null, (q) =>
        q
          .where("e.date_min", ">=", begin!)
          .where(({ eb }) => eb(eb("e.date_max", "-", eb.ref("e.date_min")), "<=", options.longest!)),
      );
    const there = places === undefined ? null : await encountersAt(tx, places);
    if (there !== null) {
      if (there.length === 0) return { rows: [], next: null };
      query = query.where("e.key", "in", there);
    } else if (places !== undefined) {
      query = query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("tellings as t")
            .innerJoin("facts as f", (join) => join.onRef("f.text", "=", "t.text").onRef("f.ordinal", "=", "t.ordinal"))
            .select("f.id")
            .whereRef("t.encounter", "=", "e.key")
            .where("f.place", "in", [...places]),
        ),
      );
    }
    const having = (some: typeof query, sides: readonly string[]) =>
      sides.reduce((narrowed, side) => narrowed.where(encounterHas(side)), some);
    const ordered = (some: typeof query) =>
      some
        .$if(after !== null, (q) =>
          q.where(({ eb, refTuple, tuple }) => eb(refTuple("e.date_min", "e.key"), beyond, tuple(after![0]!, after![1]!))),
        )
        .orderBy("e.date_min", order)
        .orderBy("e.key", order)
        .limit(limit + 1)
        .execute();
    /** The order and page of what an index of sides, `p`, holds by day. */
    const byDay = <D, T extends keyof D, O>(some: SelectQueryBuilder<D, T, O>) =>
      some
        .$if(days !== null, (q) => q.where(sql<boolean>`p.day <= ${days!.max}`))
        .$if(begin !== null, (q) => q.where(sql<boolean>`p.day >= ${begin!}`))
        .$if(after !== null, (q) => q.where(sql<boolean>`(p.day, p.encounter) ${sql.raw(beyond)} (${after![0]!}, ${after![1]!})`))
        .orderBy(sql.ref("p.day"), order)
        .orderBy(sql.ref("p.encounter"), order)
        .limit(limit + 1);
    // led by an index that has the order that is asked for
    const found =
      party === undefined
        ? await ordered(query)
        : other === undefined
          ? await ofOne(query, party)
          : await ofTwo(having(query, others), party, other);
    const last = found[limit - 1];
    return {
      rows: await groupsOf(engine, tx, found.slice(0, limit)),
      next: found.length > limit && last ? toCursor(last.date_min, last.key) : null,
    };

    function ofOne(some: typeof query, side: string) {
      return some.innerJoin("encounter_parties as p", "p.encounter", "e.key").where("p.party", "=", side).$call(byDay).execute();
    }

    async function ofTwo(some: typeof query, one: string, two: string) {
      const [a, b] = one < two ? [one, two] : [two, one];
      const both = await some
        .innerJoin("encounter_pairs as p", "p.encounter", "e.key")
        .where("p.a", "=", a)
        .where("p.b", "=", b)
        .$call(byDay)
        .execute();
      // roll calls are few, and would have very many pairs
      const rolls = await ordered(having(some.where("e.party_count", ">", sql.lit(rollCall)), [one, two]));
      if (rolls.length === 0) return both;
      const sign = order === "asc" ? 1 : -1;
      return [...both, ...rolls].sort((x, y) => sign * (x.date_min - y.date_min || x.key - y.key)).slice(0, limit + 1);
    }
  });
}

/** Encounters of a place that are found by the place; where there are more, the latest of all are looked through. */
const mostAtPlace = 2000;

/** Keys of the encounters told to be at one of these places; null where there are very many. */
async function encountersAt(tx: Tx, places: readonly string[]): Promise<number[] | null> {
  const rows = await tx
    .selectFrom("facts as f")
    .innerJoin("tellings as t", (join) => join.onRef("t.text", "=", "f.text").onRef("t.ordinal", "=", "f.ordinal"))
    .select("t.encounter")
    .where("f.kind", "=", "encounters")
    .where("f.place", "in", [...places])
    .limit(mostAtPlace + 1)
    .execute();
  return rows.length > mostAtPlace ? null : [...new Set(rows.map(({ encounter }) => encounter))];
}

/** The encounter with this id, or of which the fact with this id tells; null where there is none. */
export async function encounterById(engine: Engine, id: string): Promise<EncounterGroup | null> {
  return snapshot(engine, async (tx) => {
    const row =
      (await tx.selectFrom("encounters").select(["key", "id"]).where("id", "=", id).executeTakeFirst()) ??
      (await tx
        .selectFrom("tellings as t")
        .innerJoin("encounters as e", "e.key", "t.encounter")
        .select(["e.key", "e.id"])
        .where("t.id", "=", id)
        .executeTakeFirst());
    return row === undefined ? null : ((await groupsOf(engine, tx, [row]))[0] ?? null);
  });
}

/** Of facts that tell of encounters, the ids of these; and of facts that name people, the ids of theirs. By id of the fact. */
export async function linksOf(engine: Engine, facts: readonly string[]): Promise<Map<string, string>> {
  return snapshot(engine, async (tx) => {
    const links = new Map<string, string>();
    for (const some of chunks(facts)) {
      const told = await tx
        .selectFrom("tellings as t")
        .innerJoin("encounters as e", "e.key", "t.encounter")
        .select(["t.id as fact", "e.id"])
        .where("t.id", "in", some)
        .execute();
      const named = await tx
        .selectFrom("facts as f")
        .innerJoin("spellings as s", (join) => join.onRef("s.text", "=", "f.text").onRef("s.ordinal", "=", "f.ordinal"))
        .innerJoin("person_names as n", "n.name", "s.name")
        .innerJoin("people as p", "p.key", "n.person")
        .select(["f.id as fact", "p.id"])
        .where("f.id", "in", some)
        .execute();
      for (const { fact, id } of [...told, ...named]) links.set(fact, id);
    }
    return links;
  });
}

/** The encounters with these keys, each with all that tell of it. */
export async function groupsOf(engine: Engine, tx: Tx, found: readonly { key: number; id: string }[]): Promise<EncounterGroup[]> {
  const groups: EncounterGroup[] = [];
  for (const some of chunks(found, 100)) {
    const places = await tx
      .selectFrom("tellings")
      .select(["encounter", "text", "ordinal", "id", "score", "reasons", "decided_by"])
      .where(
        "encounter",
        "in",
        some.map(({ key }) => key),
      )
      .orderBy("text")
      .orderBy("ordinal")
      .execute();
    const named = await namedIn(tx, [...new Set(places.map(({ text }) => text))]);
    // each text is read once for both
    const rows = await loadFacts(engine, tx, [...places, ...named]);
    const tellings = new Map(rows.flatMap((row) => (row.kind === "encounters" ? [[row.id, row]] : [])));
    const persons = new Map(named.map(({ id, person }) => [id, person]));
    const people = Map.groupBy(
      rows.flatMap((row) => (row.kind === "people" ? [{ ...row, person: persons.get(row.id) ?? null }] : [])),
      (row) => row.text,
    );
    const ids = [...new Set([...tellings.values()].map(({ text }) => text))];
    const originals = await originalsOf(tx, ids);
    const copies = await copiesOf(tx, [...new Set(ids.map((text) => originals.get(text) ?? text))]);
    const placesOf = Map.groupBy(places, (place) => place.encounter);
    for (const { key, id } of some) {
      const own = (placesOf.get(key) ?? []).flatMap(({ id: fact, ...link }) => {
        const row = tellings.get(fact);
        return row === undefined ? [] : [{ ...row, link: toLink(link) }];
      });
      const texts = new Set(own.map(({ text }) => text));
      groups.push({
        id,
        tellings: own,
        people: [...texts].flatMap((text) => people.get(text) ?? []),
        copies: Object.fromEntries([...texts].flatMap((text) => (copies.has(text) ? [[text, copies.get(text)!]] : []))),
      });
    }
  }
  return groups;
}

/** Where these texts name people, with the id of the person where it is known. */
async function namedIn(tx: Tx, texts: readonly number[]) {
  const places: { text: number; ordinal: number; id: string; person: string | null }[] = [];
  for (const some of chunks(texts)) {
    places.push(
      ...(await tx
        .selectFrom("spellings as s")
        .innerJoin("facts as f", (join) => join.onRef("f.text", "=", "s.text").onRef("f.ordinal", "=", "s.ordinal"))
        .leftJoin("person_names as n", "n.name", "s.name")
        .leftJoin("people as p", "p.key", "n.person")
        .select(["f.text", "f.ordinal", "f.id", "p.id as person"])
        .where("s.text", "in", some)
        .orderBy("f.text")
        .orderBy("f.ordinal")
        .execute()),
    );
  }
  return places;
}
