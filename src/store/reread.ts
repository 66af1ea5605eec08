import type { ExpressionBuilder } from "kysely";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord, Fact, FactKind } from "../read/record.ts";
import { addAll, type GivenSource, type TermMaker } from "./add.ts";
import { contentHash, factId, factsOf } from "./derive.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** Reads a text's words again, with what was given with them. */
export type Reader = (raw: string, given: GivenSource & { readonly id: string }) => ElchiRecord | WholeReading;

/** A text's record with what the text says of deeds. */
export interface WholeReading {
  readonly record: ElchiRecord;
  readonly deeds: Deeds;
}

export interface RereadOptions {
  /** reads only texts that another version than this read last; all if not given */
  readonly engine?: string | undefined;
  /** reads those too of which it is not kept what they say of deeds, which the reader gives */
  readonly untold?: boolean | undefined;
  /** changes nothing, only tells */
  readonly dryRun?: boolean | undefined;
  /** ends after the texts at hand */
  readonly signal?: AbortSignal | undefined;
}

/** What a new reading of a text changed. */
export interface Reread {
  readonly id: string;
  /** facts that were read before and are not now */
  readonly gone: readonly RereadFact[];
  /** facts that are read now and were not before */
  readonly came: readonly RereadFact[];
  /** facts at the same words that say something else now */
  readonly changed: readonly {
    readonly kind: FactKind;
    readonly before: Fact;
    readonly now: Fact;
    readonly fields: readonly string[];
  }[];
  /** topics, notes, language, day or attribution differ */
  readonly rest: boolean;
}

export interface RereadFact {
  readonly kind: FactKind;
  readonly fact: Fact;
}

const textsAtOnce = 50;

/**
 * Reads kept texts again, in the order of their days, and puts the new records in the place of the old where they differ. Gives what
 * changed, a text at a time, after it is on disk; texts that are read as before are given with nothing changed. May be stopped and
 * started again. A text that somebody replaces meanwhile is left as they left it.
 */
export async function* reread(
  engine: Engine,
  reader: Reader,
  makeTerms: TermMaker,
  options: RereadOptions,
): AsyncGenerator<Reread> {
  // a text whose day changes moves on and would be met again
  const moved = new Set<string>();
  for (let after = -1; !options.signal?.aborted; ) {
    const rows = await engine.db
      .selectFrom("texts")
      .selectAll()
      .where("key", ">", after)
      .$if(options.engine !== undefined, (query) =>
        query.where((e) => e.or([e("engine", "<>", options.engine!), ...(options.untold ? [untold(e)] : [])])),
      )
      .orderBy("key")
      .limit(textsAtOnce)
      .execute();
    if (rows.length === 0) return;
    after = rows.at(-1)!.key;
    const texts = rows.flatMap((row) => {
      if (moved.has(row.id)) return [];
      const before = JSON.parse(row.record) as ElchiRecord;
      const { published, source = null, url = null } = before.doc;
      const given = row.given === null ? { published, source, url } : (JSON.parse(row.given) as GivenSource);
      const { notes = [], ...known } = given;
      const reading = reader(row.raw, { id: row.id, ...known });
      const { record: read, deeds } = "record" in reading ? reading : { record: reading, deeds: undefined };
      const now = notes.length === 0 ? read : { ...read, doc: { ...read.doc, notes: [...notes, ...read.doc.notes] } };
      return [{ row, before, now, deeds }];
    });
    if (!options.dryRun) {
      const added = await addAll(
        engine,
        texts.map(({ row, now, deeds }) => {
          return { record: now, raw: row.raw, title: row.title, onlyIfHash: row.hash, ...(deeds && { deeds }) };
        }),
        makeTerms,
      );
      for (const { id, status } of added) if (status === "replaced") moved.add(id);
    }
    for (const { row, before, now } of texts) yield compare(row.id, before, now, contentHash(row.raw));
  }
}

/** Whether what a text says of deeds is not kept: it was added by a version that did not keep it. */
const untold = ({ and, eb, not, exists, selectFrom }: ExpressionBuilder<Tables, "texts">) =>
  and([
    eb("duplicate_of", "is", null),
    not(exists(selectFrom("digests as d").select("d.text").whereRef("d.text", "=", "texts.key").where("d.tells", "=", 1))),
  ]);

/** What differs between two readings of the same words. */
export function compare(id: string, before: ElchiRecord, now: ElchiRecord, hash: string): Reread {
  const facts = (record: ElchiRecord) => new Map(factsOf(record).map((one) => [factId(hash, one.kind, one.fact), one]));
  const [were, are] = [facts(before), facts(now)];
  const gone = [...were].filter(([key]) => !are.has(key)).map(([, fact]) => fact);
  const came = [...are].filter(([key]) => !were.has(key)).map(([, fact]) => fact);
  const changed: { kind: FactKind; before: Fact; now: Fact; fields: string[] }[] = [];
  for (const former of [...gone]) {
    const later = came
      .filter(({ kind, fact }) => kind === former.kind && overlap(fact, former.fact) > 0)
      .sort((a, b) => overlap(b.fact, former.fact) - overlap(a.fact, former.fact))[0];
    if (later === undefined) continue;
    gone.splice(gone.indexOf(former), 1);
    came.splice(came.indexOf(later), 1);
    changed.push({ kind: former.kind, before: former.fact, now: later.fact, fields: differing(former.fact, later.fact) });
  }
  const rest = ({ doc: { engine: _engine, ...doc }, topics }: ElchiRecord) => JSON.stringify([doc, topics]);
  return { id, gone, came, changed, rest: rest(before) !== rest(now) };
}

const overlap = (a: Fact, b: Fact): number => Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0]);

function differing(a: Fact, b: Fact): string[] {
  const [x, y] = [a, b] as unknown as Readonly<Record<string, unknown>>[];
  return Object.keys(x!).filter(
    (name) => name !== "rule" && name !== "inferred" && JSON.stringify(x![name]) !== JSON.stringify(y![name]),
  );
}
