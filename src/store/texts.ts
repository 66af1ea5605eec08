import { type ElchiRecord, factKinds, type LanguageTag } from "../read/record.ts";
import type { Page, TextDetail, TextRow } from "../view/rows.ts";
import { copiesOf, originalsOf } from "./copies.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { fromCursor, pageSize, textColumns, toCursor, toFactRow, toTextRow, verdictsOf } from "./rows.ts";
import { type JudgedFact, judge } from "./verdicts.ts";

export interface TextOptions {
  readonly language?: LanguageTag | undefined;
  /** rows on a page; 50 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** How much a store holds. */
export interface Counts {
  readonly texts: number;
  /** texts whose words another text had first; their facts are not counted */
  readonly duplicates: number;
  readonly facts: number;
  readonly people: number;
  readonly pairs: number;
  readonly languages: Readonly<Record<string, number>>;
}

export interface ExportOptions {
  /** as the reader gave them, without people's decisions */
  readonly asRead?: boolean | undefined;
}

/** Records read at a time when all are: what is held in memory. */
const recordsAtOnce = 50;

/** The text with this id and everything kept of it; null where there is none. */
export async function textById(engine: Engine, id: string): Promise<TextDetail | null> {
  return snapshot(engine, async (tx) => {
    const row = await tx.selectFrom("texts").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) return null;
    const record = JSON.parse(row.record) as ElchiRecord;
    const verdicts = (await verdictsOf(tx, [row]))(row);
    const judged = judge(record, row.raw, row.hash, verdicts);
    const copyOf = (await originalsOf(tx, [id])).get(id) ?? null;
    const duplicates = await tx
      .selectFrom("texts")
      .select("id")
      .where("duplicate_of", "=", id)
      .orderBy("added_at")
      .orderBy("key")
      .execute();
    const versions = await tx
      .selectFrom("text_versions")
      .select(["version", "hash", "engine", "added_at", "replaced_at"])
      .where("id", "=", id)
      .orderBy("version")
      .execute();
    return {
      ...toTextRow(row),
      raw: row.raw,
      record: verdicts.length === 0 ? record : withFacts(record, judged.facts),
      facts: judged.facts.map((fact) => toFactRow(row, fact, verdicts)),
      rejected: judged.rejected.map((fact) => toFactRow(row, fact, verdicts)),
      duplicates: duplicates.map((duplicate) => duplicate.id),
      copyOf,
      copies: (await copiesOf(tx, [id])).get(id) ?? [],
      versions: versions.map(({ added_at, replaced_at, ...version }) => ({
        ...version,
        addedAt: added_at,
        replacedAt: replaced_at,
      })),
    };
  });
}

/** All texts, newest first, duplicates too. */
export async function texts(engine: Engine, { language, limit: asked, cursor }: TextOptions): Promise<Page<TextRow>> {
  const limit = pageSize(asked, 50);
  const after = fromCursor(cursor, 1);
  const rows = await engine.db
    .selectFrom("texts")
    .select(["key", ...textColumns])
    .$if(language !== undefined, (query) => query.where("language", "=", language!))
    .$if(after !== null, (query) => query.where("key", "<", after![0]!))
    .orderBy("key", "desc")
    .limit(limit + 1)
    .execute();
  return { rows: rows.slice(0, limit).map(toTextRow), next: rows.length > limit ? toCursor(rows[limit - 1]!.key) : null };
}

/**
 * Every record, oldest first, a few in memory at a time. Texts that are added meanwhile may or may not come; none comes twice
 * unless its day is changed meanwhile.
 */
export async function* exportRecords(engine: Engine, { asRead = false }: ExportOptions = {}): AsyncGenerator<ElchiRecord> {
  for (let after = -1; ; ) {
    const rows = await engine.db
      .selectFrom("texts")
      .select(["key", "id", "hash", "record", "raw"])
      .where("key", ">", after)
      .orderBy("key")
      .limit(recordsAtOnce)
      .execute();
    const verdictsOn = asRead ? () => [] : await engine.db.transaction().execute((tx) => verdictsOf(tx, rows));
    for (const row of rows) {
      const record = JSON.parse(row.record) as ElchiRecord;
      const own = verdictsOn(row);
      yield own.length === 0 ? record : withFacts(record, judge(record, row.raw, row.hash, own).facts);
    }
    if (rows.length < recordsAtOnce) return;
    after = rows.at(-1)!.key;
  }
}

/** A record with the facts that hold after people's decisions. */
function withFacts(record: ElchiRecord, facts: readonly JudgedFact[]): ElchiRecord {
  const lists = factKinds.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).map(({ fact }) => fact)]);
  return { ...record, ...Object.fromEntries(lists) };
}

export async function counts(engine: Engine): Promise<Counts> {
  return snapshot(engine, async (tx) => {
    const totals = new Map((await tx.selectFrom("totals").selectAll().execute()).map(({ name, n }) => [name, n]));
    const count = async (table: "names" | "pair_totals") => {
      const row = await tx
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as("n"))
        .where("texts", ">", 0)
        .executeTakeFirstOrThrow();
      return row.n;
    };
    const languages = [...totals]
      .filter(([name, n]) => name.startsWith("language:") && n > 0)
      .map(([name, n]): [string, number] => [name.slice("language:".length), n])
      .sort(([x], [y]) => (x < y ? -1 : 1));
    return {
      texts: languages.reduce((sum, [, n]) => sum + n, 0),
      duplicates: totals.get("duplicates") ?? 0,
      facts: totals.get("facts") ?? 0,
      people: await count("names"),
      pairs: await count("pair_totals"),
      languages: Object.fromEntries(languages),
    };
  });
}
