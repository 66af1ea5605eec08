import { dayToEdtf } from "../entity/days.ts";
import { ElchiError } from "../error.ts";
import type { ElchiRecord, EncounterKind, EncounterStatus, FactKind } from "../read/record.ts";
import type { FactRow, FactRowOf, Page, PairRow } from "../view/rows.ts";
import type { Engine, Tx } from "./engine.ts";
import {
  beginning,
  dayRange,
  type FactPlace,
  factHas,
  fromCursor,
  keyRange,
  loadFacts,
  pageSize,
  rarestFirst,
  toCursor,
  toFactRow,
  verdictsOf,
} from "./rows.ts";
import { dayOfKey } from "./schema.ts";
import { judge } from "./verdicts.ts";

export interface PairOptions {
  readonly kinds?: readonly FactKind[] | undefined;
  /** days of the texts, EDTF, both included */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** facts on a page, 10,000 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * What the texts say of two sides, newest text first, in the order of each text:
 * 1. every fact that holds both;
 * 2. in a text that is about these two above all (no pair has more facts in it, and at most three have as many): also what it says
 *    of one of them alone (a statement of one side, its office-holders) and of no one (projects).
 * So a summit of ten gives each pair the summit itself, but not each speaker's words.
 */
export async function pairFacts(engine: Engine, a: string, b: string, options: PairOptions): Promise<Page<FactRow>> {
  const limit = pageSize(options.limit, mostPairFacts);
  return snapshot(engine, async (tx) => {
    const places = await pairPlaces(tx, a, b, options, limit + 1);
    const last = places[limit - 1];
    return {
      rows: await loadFacts(engine, tx, places.slice(0, limit)),
      next: places.length > limit && last ? toCursor(last.text, last.ordinal) : null,
    };
  });
}

/** Facts of two sides on a page at most. */
export const mostPairFacts = 10_000;

function pairPlaces(tx: Tx, a: string, b: string, options: PairOptions, limit: number): Promise<FactPlace[]> {
  if (a === b) throw new ElchiError("bad-argument", `expected two different sides, got ${a} twice`);
  const [first, second] = a < b ? [a, b] : [b, a];
  const days = dayRange(options);
  const range = keyRange(days);
  const { kinds } = options;
  const after = fromCursor(options.cursor, 2);
  return tx
    .selectFrom("text_pairs as p")
    .innerJoin("facts as f", "f.text", "p.text")
    .select(["f.text", "f.ordinal", "f.id"])
    .where("p.a", "=", first)
    .where("p.b", "=", second)
    .$if(days !== null, (query) => query.where("p.text", ">=", range.min).where("p.text", "<=", range.max))
    .$if(kinds !== undefined, (query) => query.where("f.kind", "in", [...kinds!]))
    .$if(after !== null, (query) =>
      query
        .where("p.text", "<=", after![0]!)
        .where(({ or, eb }) => or([eb("p.text", "<", after![0]!), eb("f.ordinal", ">", after![1]!)])),
    )
    .where(({ or, and, eb, selectFrom }) => {
      const held = selectFrom("fact_parties as x")
        .select((e) => e.fn.countAll<number>().as("n"))
        .whereRef("x.text", "=", "f.text")
        .whereRef("x.ordinal", "=", "f.ordinal")
        .where("x.party", "in", [first, second]);
      return or([
        and([eb("f.party_count", ">=", 2), eb(held, "=", 2)]),
        and([eb("p.lead", "=", 1), eb("f.party_count", "=", 1), eb(held, "=", 1)]),
        and([eb("p.lead", "=", 1), eb("f.party_count", "=", 0)]),
      ]);
    })
    .orderBy("p.text", "desc")
    .orderBy("f.ordinal")
    .limit(limit)
    .execute();
}

/** How much there is between any two sides, most texts first. */
export async function pairs(engine: Engine): Promise<PairRow[]> {
  const rows = await engine.db
    .selectFrom("pair_totals as p")
    .leftJoin("encounter_totals as e", (join) => join.onRef("e.a", "=", "p.a").onRef("e.b", "=", "p.b"))
    .select(["p.a", "p.b", "p.texts", "p.facts", "e.n", "p.last"])
    .execute();
  return rows
    .map(({ n, ...row }) => ({ ...row, encounters: n ?? 0, last: dayToEdtf(dayOfKey(row.last)) }))
    .sort((x, y) => y.texts - x.texts || (x.a === y.a ? compare(x.b, y.b) : compare(x.a, y.a)));
}

const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

export interface FactOptions {
  readonly kind: FactKind;
  /** what sort within the kind: an encounter's kind, an instrument's, a measure, an act, a strength, a post; of projects the name; one of these */
  readonly form?: string | readonly string[] | undefined;
  /** an encounter's status, an instrument's action, a figure's sense */
  readonly status?: string | undefined;
  /** took place in one of these, as the texts write them */
  readonly places?: readonly string[] | undefined;
  /** all of these are parties */
  readonly parties?: readonly string[] | undefined;
  /** EDTF, both included; a fact without a date of its own has its text's */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** days over which it is spread at most, where `from` is given: what is told of years on end is left out, and quickly passed over */
  readonly longest?: number | undefined;
  /** rows on a page; 100 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Facts of one kind, latest first. */
export async function facts<K extends FactKind>(
  engine: Engine,
  options: FactOptions & { readonly kind: K },
): Promise<Page<FactRowOf<K>>> {
  const { kind, form, status, places: wanted, parties = [] } = options;
  const limit = pageSize(options.limit, 100);
  const days = dayRange(options);
  const begin = beginning(days, options.longest);
  const after = fromCursor(options.cursor, 3);
  return snapshot(engine, async (tx) => {
    const [party, ...others] = await rarestFirst(tx, "fact_parties", parties, kind);
    let query = tx
      .selectFrom("facts as f")
      .select(["f.text", "f.ordinal", "f.id", "f.date_min"])
      .where("f.kind", "=", kind)
      .$if(form !== undefined, (q) => q.where("f.form", "in", [form!].flat()))
      .$if(status !== undefined, (q) => q.where("f.status", "=", status!))
      .$if(wanted !== undefined, (q) => q.where("f.place", "in", [...wanted!]))
      .$if(days !== null, (q) => q.where("f.date_max", ">=", days!.min).where("f.date_min", "<=", days!.max))
      .$if(begin !== null, (q) =>
        q
          .where("f.date_min", ">=", begin!)
          .where(({ eb }) => eb(eb("f.date_max", "-", eb.ref("f.date_min")), "<=", options.longest!)),
      );
    for (const other of others) {
      query = query.where(factHas(other));
    }
    const places = party === undefined ? await latest(query) : await latestOf(party);
    const rows = await loadFacts(engine, tx, places.slice(0, limit));
    const last = places[limit - 1];
    return {
      rows: rows as FactRowOf<FactKind>[] as FactRowOf<K>[],
      next: places.length > limit && last ? toCursor(last.date_min, last.text, last.ordinal) : null,
    };

    function latest(q: typeof query): Promise<(FactPlace & { date_min: number })[]> {
      return q
        .$if(after !== null, (some) =>
          some.where(({ eb, refTuple, tuple }) =>
            eb(refTuple("f.date_min", "f.text", "f.ordinal"), "<", tuple(after![0]!, after![1]!, after![2]!)),
          ),
        )
        .orderBy("f.date_min", "desc")
        .orderBy("f.text", "desc")
        .orderBy("f.ordinal", "desc")
        .limit(limit + 1)
        .execute();
    }

    /** The same, led by the index on parties, which has the order that is asked for. */
    function latestOf(side: string): Promise<(FactPlace & { date_min: number })[]> {
      return query
        .innerJoin("fact_parties as p", (join) => join.onRef("p.text", "=", "f.text").onRef("p.ordinal", "=", "f.ordinal"))
        .where("p.party", "=", side)
        .where("p.kind", "=", kind)
        .$if(days !== null, (some) => some.where("p.day", "<=", days!.max))
        .$if(begin !== null, (some) => some.where("p.day", ">=", begin!))
        .$if(after !== null, (some) =>
          some.where(({ eb, refTuple, tuple }) =>
            eb(refTuple("p.day", "p.text", "p.ordinal"), "<", tuple(after![0]!, after![1]!, after![2]!)),
          ),
        )
        .orderBy("p.day", "desc")
        .orderBy("p.text", "desc")
        .orderBy("p.ordinal", "desc")
        .limit(limit + 1)
        .execute();
    }
  });
}

export interface EncounterOptions extends Omit<FactOptions, "kind" | "form" | "status"> {
  readonly kind?: EncounterKind | undefined;
  readonly status?: EncounterStatus | undefined;
}

/**
 * The fact with this id; null where there is none. One that a person has judged is found under the id that it had then, too, and
 * one that was rejected is told with that verdict.
 */
export async function factById(engine: Engine, id: string): Promise<FactRow | null> {
  return snapshot(engine, async (tx) => {
    const place = await tx.selectFrom("facts").select(["text", "ordinal", "id"]).where("id", "=", id).executeTakeFirst();
    if (place) return (await loadFacts(engine, tx, [place]))[0] ?? null;
    const verdict = await tx
      .selectFrom("verdicts")
      .select("text")
      .where("fact", "=", id)
      .orderBy("decision", "desc")
      .executeTakeFirst();
    const text = verdict && (await tx.selectFrom("texts").selectAll().where("id", "=", verdict.text).executeTakeFirst());
    if (!text) return null;
    const verdicts = (await verdictsOf(tx, [text]))(text);
    const { facts, rejected } = judge(JSON.parse(text.record) as ElchiRecord, text.raw, text.hash, verdicts);
    const judged = [...facts, ...rejected].find((fact) => fact.verdict?.fact === id);
    return judged ? toFactRow(text, judged, verdicts) : null;
  });
}

/** Runs queries that must see the store at one moment. */
export function snapshot<T>(engine: Engine, queries: (tx: Tx) => Promise<T>): Promise<T> {
  return engine.db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(queries);
}
