import { createRequire } from "node:module";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import type { Engine, Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** What a digest says of its text beside the record. */
export interface DigestHead {
  readonly id: string;
  readonly hash: string;
  readonly language: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string;
  /** ids of the record's facts by their ordinals, as the reader gave them; empty for one that repeats another */
  readonly ids: readonly string[];
}

/** All that views of two sides need of a text, as the reader gave it: in one row, so that it costs one look at the disk. */
export interface Digest extends DigestHead {
  readonly key: number;
  readonly record: ElchiRecord;
  /** what the text says of deeds; null where it is not kept */
  readonly deeds: Deeds | null;
}

/** A text whose digest is to be kept. */
export interface Digestible extends Omit<DigestHead, "ids"> {
  readonly key: number;
  readonly added_at: string;
  readonly facts: readonly { readonly ordinal: number; readonly id: string }[];
  /** JSON */
  readonly record: string;
  /** JSON */
  readonly told: string | null;
}

/** The row of a text's digest. */
export function digestRow({ key, id, added_at, facts, record, told, ...head }: Digestible): Tables["digests"] {
  const ids: string[] = [];
  for (const fact of facts) {
    while (ids.length < fact.ordinal) ids.push("");
    ids[fact.ordinal] = fact.id;
  }
  const { hash, language, published, source, url, title } = head;
  const first = JSON.stringify([hash, language, published, source, url, title, ids.join()]);
  const kept = zlib().deflateRawSync(Buffer.from(`${first}\n${record}\n${told ?? ""}`), { dictionary });
  return { text: key, id, added_at, kept, tells: Number(told !== null) };
}

type DigestRow = Pick<Tables["digests"], "text" | "id" | "kept">;

/** What a row of digests holds: the head as a list, the record, and what the text says of deeds, empty where that is not kept; each JSON. */
export function keptIn({ kept }: Pick<DigestRow, "kept">): readonly [head: string, record: string, told: string] {
  const [head = "", record = "", told = ""] = zlib().inflateRawSync(kept, { dictionary }).toString().split("\n");
  return [head, record, told];
}

/** The digest of a row; its record and deeds are made of their JSON when they are asked for. */
export function undigest(row: DigestRow): Digest {
  const [head, ...rest] = keptIn(row);
  const [hash, language, published, source, url, title, ids] = JSON.parse(head) as [
    ...[string, string, string | null, string | null, string | null, string],
    string,
  ];
  let [recordJson, told]: (string | null)[] = rest;
  let record: ElchiRecord | undefined;
  let deeds: Deeds | null | undefined = told === "" ? null : undefined;
  return {
    ...{ key: row.text, id: row.id, hash, language, published, source, url, title },
    ids: ids === "" ? [] : ids.split(","),
    get record() {
      record ??= JSON.parse(recordJson!) as ElchiRecord;
      recordJson = null;
      return record;
    },
    get deeds() {
      if (deeds === undefined) deeds = JSON.parse(told!) as Deeds;
      told = null;
      return deeds;
    },
  };
}

/** Digests remembered, those asked for last: a dossier looks at most of its texts twice, and at those of the dossiers before. */
const mostRemembered = 400;
interface Remembered {
  readonly kept: Uint8Array;
  readonly digest: Digest;
}
const rememberedOf = new WeakMap<Engine, Map<number, Remembered>>();

/** Gives the digest of a row, the same again as long as the row is as it was: it goes to several callers and is not to be changed. */
export function remembering(engine: Engine): typeof undigest {
  const known = rememberedOf.get(engine) ?? new Map<number, Remembered>();
  rememberedOf.set(engine, known);
  return (row) => {
    const before = known.get(row.text);
    known.delete(row.text);
    const isSame = before !== undefined && before.digest.id === row.id && Buffer.compare(before.kept, row.kept) === 0;
    const now = isSame ? before : { kept: row.kept, digest: undigest(row) };
    known.set(row.text, now);
    if (known.size > mostRemembered) known.delete(known.keys().next().value!);
    return now.digest;
  };
}

/** Keeps the digests of texts; what was kept of them before goes. */
export async function putDigests(tx: Tx, texts: readonly Digestible[]): Promise<void> {
  for (const some of chunks(texts.map(digestRow), digestsAtOnce)) {
    await tx
      .insertInto("digests")
      .values(some)
      .onConflict((conflict) =>
        conflict.column("text").doUpdateSet((e) => ({
          id: e.ref("excluded.id"),
          added_at: e.ref("excluded.added_at"),
          kept: e.ref("excluded.kept"),
          tells: e.ref("excluded.tells"),
        })),
      )
      .execute();
  }
}
const digestsAtOnce = 50;

/** The digests of texts with these keys; of some there may be none. */
export async function digestsOf(tx: Tx, keys: readonly number[], unpack = undigest): Promise<Digest[]> {
  const found: Digest[] = [];
  for (const some of chunks(keys)) {
    const rows = await tx.selectFrom("digests").select(["text", "id", "kept"]).where("text", "in", some).execute();
    for (const row of rows) found.push(unpack(row));
  }
  return found;
}

let loaded: typeof import("node:zlib") | undefined;
/** Loaded at the first use, as not every look at a store needs it. */
function zlib(): typeof import("node:zlib") {
  loaded ??= createRequire(import.meta.url)("node:zlib") as typeof import("node:zlib");
  return loaded;
}

/** What records often say, by which they are compressed: part of the format, never to be changed. */
const dictionary = Buffer.from(
  `{"sides":["AZ","KZ"],"named":[],"promises":[{"acts":["hold"],"clues":{"word:":0.6,"thing:":1.5,"topic:":0.3},"context":{},"numbers":[],"ordinals":[],"parties":[],"past":null,"future":null,"certain":null}],"encounters":[],"told":[{"acts":["sign"],"fate":"done","after":[],"partly":false,"share":false,"rest":false,"oneOf":false,"beside":null,"going":false,"recalled":false,"quote":"","span":[0,0]}],"figures":[],"figureAccounts":[],"instruments":[],"wording":[]}
{"doc":{"id":"","language":"uz-Cyrl","published":"2024-01-01","attribution":null,"source":"","url":"https://www.","notes":[],"engine":""},"people":[{"name":"","post":"deputy-foreign-minister","state":"TR","quote":"","span":[1,1],"rule":"people/","inferred":{"state":"from "}},{"name":"","post":"head-of-state","state":"UZ"}],"encounters":[{"kind":"meeting","status":"planned","parties":["AZ","KZ"],"date":"2024-","place":null,"participants":[""],"quote":""}],"instruments":[{"kind":"memorandum","action":"signed","title":"","parties":["AZ","TR"],"date":null}],"figures":[{"measure":"trade-turnover","value":0,"unit":"USD","sense":"level","period":"2023","parties":["KG"]}],"bodies":[{"kind":"intergovernmental-commission","title":null,"session":null}],"projects":[{"name":""}],"commitments":[{"strength":"pledged","actors":["TM"],"due":null}],"statements":[{"act":"thank","speaker":null,"side":["RU"],"quote":"","span":[2,2],"rule":"statements/","inferred":{"side":"from the office"}}],"topics":["trade","energy","transport"]}`,
);
