import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { edtfDays } from "../entity/days.ts";
import { ElchiError } from "../error.ts";
import type { ElchiRecord, Fact, FactKind, LanguageTag, Topic } from "../read/record.ts";
import type { FactRow, LinkRow, TextRow } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { factsOf } from "./derive.ts";
import { digestsOf, remembering } from "./digests.ts";
import type { Engine, Tx } from "./engine.ts";
import { knownFacts, type ReadFacts } from "./known-facts.ts";
import { rememberKeys } from "./known-keys.ts";
import { keysPerDay, type Tables } from "./schema.ts";
import { type JudgedFact, judge, type Standing, type Verdict, type VerdictAction } from "./verdicts.ts";

/** Columns of `texts` that a text's row is made of. */
export const textColumns = [
  "id",
  "language",
  "published",
  "source",
  "url",
  "attribution",
  "title",
  "added_at",
  "duplicate_of",
] as const;

export function toTextRow(row: Pick<Tables["texts"], (typeof textColumns)[number]>): TextRow {
  return {
    id: row.id,
    language: row.language as LanguageTag,
    published: row.published,
    source: row.source,
    url: row.url,
    attribution: row.attribution,
    title: row.title,
    addedAt: row.added_at,
    duplicateOf: row.duplicate_of,
  };
}

/** Where a fact stands. */
export interface FactPlace {
  readonly text: number;
  readonly ordinal: number;
  readonly id: string;
}

const factSourceColumns = ["key", "id", "hash", "language", "published", "source", "url", "title"] as const;

/**
 * The facts at these places, in this order, taken from the records of their texts, or from what is remembered of these; within a
 * transaction that writes nothing is remembered (`engine` is null).
 */
export async function loadFacts(engine: Engine | null, tx: Tx, places: readonly FactPlace[]): Promise<FactRow[]> {
  const keys = [...new Set(places.map((place) => place.text))];
  const texts = new Map<number, RowOf>();
  const known = engine && knownFacts(engine);
  for (const some of chunks(known === null ? [] : keys.filter(known.has), 100)) {
    const rows = await tx
      .selectFrom("texts")
      .select([...factSourceColumns, "engine", "added_at"])
      .where("key", "in", some)
      .execute();
    const verdictsOn = await verdictsOf(tx, rows);
    for (const row of rows) {
      const facts = known!.of(row);
      if (facts !== undefined && verdictsOn(row).length === 0) texts.set(row.key, rowsAsRead(row, facts));
    }
  }
  const others = keys.filter((key) => !texts.has(key));
  for (const some of chunks(others, 100)) {
    const rows = await tx
      .selectFrom("texts")
      .select([...factSourceColumns, "engine", "added_at", "record"])
      .where("key", "in", some)
      .execute();
    for (const { row, facts, rowOf } of await decided(tx, rows)) {
      known?.put(row, facts);
      texts.set(row.key, rowOf);
    }
  }
  return places.flatMap(({ text, ordinal, id }) => texts.get(text)?.(ordinal, id) ?? []);
}

/** Of each text its record and the facts of it, and what gives its facts as people have decided them. */
async function decided<T extends FactSource & { key: number; record: string }>(
  tx: Tx,
  rows: readonly T[],
): Promise<{ row: T; record: ElchiRecord; facts: ReadFacts; rowOf: RowOf }[]> {
  const verdictsOn = await verdictsOf(tx, rows);
  // only where people have decided are a text's words needed
  const rawOf = await wordsOf(
    tx,
    rows.filter((row) => verdictsOn(row).length > 0).map((row) => row.key),
  );
  return rows.map((row) => {
    const record = JSON.parse(row.record) as ElchiRecord;
    const [facts, own] = [factsOf(record), verdictsOn(row)];
    // most texts have none, and their facts are as they were read
    const rowOf = own.length === 0 ? rowsAsRead(row, facts) : rowsAsJudged(row, record, rawOf.get(row.key) ?? "", own);
    return { row, record, facts, rowOf };
  });
}

/** A text with all that it says. */
export interface LoadedText {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly facts: readonly FactRow[];
  /** of facts that tell of encounters or name people, the id of the encounter or person; by id of the fact */
  readonly links: ReadonlyMap<string, string>;
}

/** What the texts with these keys say, in this order: every fact of each. */
export async function loadTexts(engine: Engine, tx: Tx, keys: readonly number[]): Promise<LoadedText[]> {
  const found = new Map<number, TextAndIds>();
  for (const some of chunks(keys)) {
    const digests = await digestsOf(tx, some, remembering(engine));
    const verdictsOn = await verdictsOf(tx, digests);
    for (const text of digests) {
      if (verdictsOn(text).length > 0) continue;
      const all = factsOf(text.record);
      const ids = new Map([...text.ids.entries()].filter(([, id]) => id !== ""));
      const facts = [...ids].map(([ordinal, id]) => toFactRow(text, { ordinal, id, verdict: null, ...all[ordinal]! }, []));
      found.set(text.key, { key: text.key, id: text.id, title: text.title, topics: text.record.topics, facts, ids });
    }
    const others = some.filter((key) => !found.has(key));
    if (others.length > 0) for (const text of await loadUndigested(tx, others)) found.set(text.key, text);
  }
  rememberKeys(engine, found.values());
  const linksOf = Map.groupBy(await linksWithin(engine, tx, [...found.keys()]), ({ text }) => text);
  return keys.flatMap((key) => {
    const text = found.get(key);
    if (text === undefined) return [];
    const { ids, ...loaded } = text;
    const links = new Map((linksOf.get(key) ?? []).map(({ ordinal, id }) => [ids.get(ordinal)!, id]));
    return [{ ...loaded, links }];
  });
}

/** A text with the ids of its facts, by their ordinals. */
type TextAndIds = Omit<LoadedText, "links"> & { readonly ids: ReadonlyMap<number, string> };

/** The same of texts about which people have decided. */
async function loadUndigested(tx: Tx, keys: readonly number[]): Promise<TextAndIds[]> {
  const rows = await tx
    .selectFrom("texts")
    .select([...factSourceColumns, "record"])
    .where("key", "in", keys)
    .execute();
  const places = await tx
    .selectFrom("facts")
    .select(["text", "ordinal", "id"])
    .where("text", "in", keys)
    .orderBy("text")
    .orderBy("ordinal")
    .execute();
  const placesOf = Map.groupBy(places, ({ text }) => text);
  return (await decided(tx, rows)).map(({ row: { key, id, title }, record, rowOf }) => {
    const own = placesOf.get(key) ?? [];
    const facts = own.flatMap(({ ordinal, id }) => rowOf(ordinal, id));
    return { key, id, title, topics: record.topics, facts, ids: new Map(own.map(({ ordinal, id }) => [ordinal, id])) };
  });
}

/** Of all facts of these texts that tell of encounters or name people, the id of the encounter or person. */
async function linksWithin(engine: Engine, tx: Tx, texts: readonly number[]): Promise<FactPlace[]> {
  const found: FactPlace[] = [];
  for (const some of chunks(texts)) {
    const told = tx.selectFrom("tellings").select(["text", "ordinal", "encounter_id as id"]).where("text", "in", some);
    const named = tx
      .selectFrom("spellings as s")
      .innerJoin(personNames(engine), (join) => join.onRef("n.name", "=", "s.name"))
      .select(["s.text", "s.ordinal", "n.person_id as id"])
      .where("s.text", "in", some);
    for (const rows of [await told.execute(), await named.execute()]) for (const row of rows) found.push(row);
  }
  return found;
}

/** Names as a narrow index has them; SQLite would take the table, whose rows are long, since there a name stands once. */
const personNames = ({ name }: Engine) =>
  sql<Pick<Tables["person_names"], "name" | "person_id">>`person_names`.as<"n">(
    name === "sqlite" ? sql`n indexed by person_names_link` : sql`n`,
  );

async function wordsOf(tx: Tx, keys: readonly number[]): Promise<Map<number, string>> {
  if (keys.length === 0) return new Map();
  const words = await tx.selectFrom("texts").select(["key", "raw"]).where("key", "in", keys).execute();
  return new Map(words.map(({ key, raw }) => [key, raw]));
}

/** A text with all that its facts' rows are made of. */
type FactSource = Pick<Tables["texts"], Exclude<(typeof factSourceColumns)[number], "key">>;

/** Gives the row of a text's fact, by its ordinal. */
type RowOf = (ordinal: number, id: string) => FactRow[];

/** The rows of a text's facts as they were read. */
function rowsAsRead(text: FactSource, facts: ReadFacts): RowOf {
  return (ordinal, id) => {
    const found = facts[ordinal];
    return found ? [toFactRow(text, { ordinal, id, verdict: null, ...found }, [])] : [];
  };
}

/** The rows of a text's facts as they are after the decisions about it. */
function rowsAsJudged(text: FactSource, record: ElchiRecord, raw: string, own: readonly FactVerdictRow[]): RowOf {
  const judged = new Map(judge(record, raw, text.hash, own).facts.map((fact) => [fact.ordinal, fact]));
  return (ordinal, id) => {
    const found = judged.get(ordinal);
    return found ? [toFactRow(text, { ...found, id }, own)] : [];
  };
}

/** The row of one fact. */
export function toFactRow(text: FactSource, { id, kind, fact, verdict }: JudgedFact, known: readonly FactVerdictRow[]): FactRow {
  const said = verdict && known.find(({ decision }) => decision === verdict.decision);
  return {
    id,
    text: text.id,
    kind,
    fact,
    language: text.language as LanguageTag,
    published: text.published,
    source: text.source,
    ...(text.source === null && text.title !== "" && { title: text.title }),
    url: text.url,
    ...(said && {
      verdict: {
        decision: said.decision,
        action: said.action,
        standing: said.standing,
        who: said.who,
        at: said.at,
        why: said.why,
      },
    }),
  } as FactRow;
}

/** A verdict with who gave it, and how it stands. */
export interface FactVerdictRow extends Verdict {
  readonly standing: Standing;
  readonly current: string | null;
  readonly who: string;
  readonly at: string;
  readonly why: string | null;
}

/** A text, and its words. */
type TextAndWords = Pick<Tables["texts"], "id" | "hash">;

/** Looks for people's verdicts on facts of these texts, and of others with the same words; gives those of each, oldest first. */
export async function verdictsOf(
  tx: Tx,
  texts: readonly TextAndWords[],
): Promise<(text: TextAndWords) => readonly FactVerdictRow[]> {
  if (texts.length === 0) return () => [];
  // where nobody has decided anything, hundreds of names need not be compared
  if ((await tx.selectFrom("verdicts").select("decision").limit(1).executeTakeFirst()) === undefined) return () => [];
  const [ids, hashes] = [texts.map(({ id }) => id), texts.map(({ hash }) => hash)];
  const rows = await tx
    .selectFrom("verdicts as v")
    .innerJoin("decisions as d", "d.number", "v.decision")
    .selectAll("v")
    .select(["d.who", "d.at", "d.why"])
    .where((e) => e.or([e("v.text", "in", ids), e("v.hash", "in", hashes)]))
    .orderBy("v.decision")
    .execute();
  const verdicts = rows.map((row) => ({
    ...row,
    action: row.action as VerdictAction,
    kind: row.kind as FactKind,
    standing: row.standing as Standing,
    item: JSON.parse(row.item) as Fact,
    read: row.read === null ? null : (JSON.parse(row.read) as Fact),
    change: row.change === null ? null : (JSON.parse(row.change) as Record<string, unknown>),
  }));
  return ({ id, hash }) => verdicts.filter((verdict) => verdict.text === id || verdict.hash === hash);
}

/** A span of days given as EDTF, both ends included, as days; `from` alone and `to` alone are open. */
export function dayRange({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): { min: number; max: number } | null {
  if (from === undefined && to === undefined) return null;
  return { min: from === undefined ? 1 : day("from", from).min, max: to === undefined ? 3652059 : day("to", to).max };
}

/** The first day on which something can begin that is spread over so many days and reaches into a range; null for any. */
export const beginning = (days: { min: number } | null, longest: number | undefined): number | null =>
  days === null || longest === undefined ? null : days.min - longest;

function day(name: string, edtf: string): { min: number; max: number } {
  const days = edtfDays(edtf);
  if (!days)
    throw new ElchiError(
      "bad-argument",
      `expected ${name} as a date with a year, such as 2024-05-31, got ${JSON.stringify(edtf)}`,
      { wrong: { reason: "date", field: name, got: edtf.slice(0, 80) } },
    );
  return days;
}

/** The keys of the texts of these days; of all texts where no days are given. */
export function keyRange(days: { min: number; max: number } | null): { min: number; max: number } {
  return days ? { min: days.min * keysPerDay, max: (days.max + 1) * keysPerDay - 1 } : { min: 0, max: Number.MAX_SAFE_INTEGER };
}

/** How many rows a caller asks for at a time. */
export function pageSize(limit: number | undefined, usual: number): number {
  if (limit === undefined) return usual;
  if (!Number.isInteger(limit) || limit < 1) throw new ElchiError("bad-argument", `expected a limit of 1 or more, got ${limit}`);
  return Math.min(limit, 10_000);
}

/** A cursor is numbers joined by dots; callers only hand it back. */
export const toCursor = (...numbers: readonly number[]): string => numbers.join(".");

export function fromCursor(cursor: string | undefined, length: number): number[] | null {
  if (cursor === undefined) return null;
  const numbers = cursor.split(".").map(Number);
  if (numbers.length !== length || !numbers.every(Number.isSafeInteger)) {
    throw new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor)}`, {
      wrong: { reason: "cursor" },
    });
  }
  return numbers;
}

/** Rows by which it is told which of several parties is the rarest. */
const mostCounted = 5000;

/** A condition of facts `f`: this is one of their parties. */
export const factHas =
  (party: string) =>
  ({ exists, selectFrom }: ExpressionBuilder<Tables & { f: Tables["facts"] }, "f">): Expression<SqlBool> =>
    exists(
      selectFrom("fact_parties as x")
        .select("x.party")
        .whereRef("x.text", "=", "f.text")
        .whereRef("x.ordinal", "=", "f.ordinal")
        .where("x.party", "=", party),
    );

/** A condition of encounters `e`: this is one of their parties. */
export const encounterHas =
  (party: string) =>
  ({ exists, selectFrom }: ExpressionBuilder<Tables & { e: Tables["encounters"] }, "e">): Expression<SqlBool> =>
    exists(
      selectFrom("encounter_parties as x").select("x.party").whereRef("x.encounter", "=", "e.key").where("x.party", "=", party),
    );

/** Parties, each once, the one first that fewest facts or encounters have: by it the others are looked for. */
export async function rarestFirst(
  tx: Tx,
  table: "fact_parties" | "encounter_parties",
  parties: readonly string[],
  kind?: string,
): Promise<string[]> {
  const all = [...new Set(parties)];
  if (all.length < 2) return all;
  const counted: { party: string; n: number }[] = [];
  for (const party of all) {
    const some = tx
      .selectFrom(table)
      .select("day")
      .where("party", "=", party)
      .$if(kind !== undefined && table === "fact_parties", (query) => query.where(sql.ref("kind"), "=", kind!))
      .limit(mostCounted)
      .as("some");
    const { n } = await tx
      .selectFrom(some)
      .select((e) => e.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    counted.push({ party, n: Number(n) });
  }
  return counted.sort((x, y) => x.n - y.n).map(({ party }) => party);
}

/** A link as it is told. */
export function toLink({ score, reasons, decided_by }: Pick<Tables["tellings"], "score" | "reasons" | "decided_by">): LinkRow {
  return { score, reasons: JSON.parse(reasons) as string[], decidedBy: decided_by };
}
