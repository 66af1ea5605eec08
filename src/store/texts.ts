import { type ElchiRecord, factKinds, type LanguageTag } from "../read/record.ts";
import type { Page, TextDetail, TextRow } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { copiesOf, originalsOf } from "./copies.ts";
import { factsOf } from "./derive.ts";
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
  return (await textsById(engine, [id]))[0] ?? null;
}

/** The texts with these ids, in their order, and everything kept of them. */
export async function textsById(engine: Engine, ids: readonly string[]): Promise<TextDetail[]> {
  return snapshot(engine, async (tx) => {
    const found = new Map<string, TextDetail>();
    for (const some of chunks(ids)) {
      const rows = await tx.selectFrom("texts").selectAll().where("id", "in", some).execute();
      if (rows.length === 0) continue;
      const verdictsOn = await verdictsOf(tx, rows);
      const kept = await tx
        .selectFrom("facts")
        .select(["text", "ordinal", "id"])
        .where(
          "text",
          "in",
          rows.map(({ key }) => key),
        )
        .orderBy("text")
        .orderBy("ordinal")
        .execute();
      const factsOfText = Map.groupBy(kept, (fact) => fact.text);
      const originals = await originalsOf(tx, some);
      const copies = await copiesOf(tx, some);
      const duplicates = await tx
        .selectFrom("texts")
        .select(["id", "duplicate_of"])
        .where("duplicate_of", "in", some)
        .orderBy("added_at")
        .orderBy("key")
        .execute();
      const versions = await tx
        .selectFrom("text_versions")
        .select(["id", "version", "hash", "engine", "added_at", "replaced_at"])
        .where("id", "in", some)
        .orderBy("version")
        .execute();
      const duplicatesOf = Map.groupBy(duplicates, (row) => row.duplicate_of!);
      const versionsOf = Map.groupBy(versions, (row) => row.id);
      for (const row of rows) {
        const record = JSON.parse(row.record) as ElchiRecord;
        const verdicts = verdictsOn(row);
        // ids are worked out from all that is said, so the kept ones are taken where they are those of the record
        const known = verdicts.length === 0 && row.duplicate_of === null ? (factsOfText.get(row.key) ?? []) : null;
        const all = known === null ? [] : factsOf(record);
        const judged =
          known === null
            ? judge(record, row.raw, row.hash, verdicts)
            : { facts: known.map(({ ordinal, id }) => ({ ordinal, id, verdict: null, ...all[ordinal]! })), rejected: [] };
        found.set(row.id, {
          ...toTextRow(row),
          raw: row.raw,
          record: verdicts.length === 0 ? record : withFacts(record, judged.facts),
          facts: judged.facts.map((fact) => toFactRow(row, fact, verdicts)),
          rejected: judged.rejected.map((fact) => toFactRow(row, fact, verdicts)),
          duplicates: (duplicatesOf.get(row.id) ?? []).map((duplicate) => duplicate.id),
          copyOf: originals.get(row.id) ?? null,
          copies: copies.get(row.id) ?? [],
          versions: (versionsOf.get(row.id) ?? []).map(({ id: _id, added_at, replaced_at, ...version }) => ({
            ...version,
            addedAt: added_at,
            replacedAt: replaced_at,
          })),
        });
      }
    }
    return ids.flatMap((id) => found.get(id) ?? []);
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
