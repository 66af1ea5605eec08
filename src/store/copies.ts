import type { CopyRow } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";

/** Of texts by id, the others that bring the same page: in the same words (duplicates), then in other trimmings. */
export async function copiesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, CopyRow[]>> {
  const copies = new Map<string, CopyRow[]>();
  const put = (of: string, { id, published, source, url, title }: CopyRow) => {
    const named = source === null && title !== "" && { title };
    copies.set(of, [...(copies.get(of) ?? []), { id, published, source, ...named, url }]);
  };
  for (const some of chunks(ids)) {
    for (const { duplicate_of, ...row } of await tx
      .selectFrom("texts")
      .select(["id", "published", "source", "url", "title", "duplicate_of"])
      .where("duplicate_of", "in", some)
      .orderBy("added_at")
      .orderBy("key")
      .execute()) {
      put(duplicate_of!, row);
    }
    for (const { of, ...row } of await tx
      .selectFrom("texts as o")
      .innerJoin("near_copies as n", "n.original", "o.key")
      .innerJoin("texts as t", "t.key", "n.text")
      .select(["o.id as of", "t.id", "t.published", "t.source", "t.url", "t.title"])
      .where("o.id", "in", some)
      .orderBy("t.key")
      .execute()) {
      put(of, row);
    }
  }
  return copies;
}

/** Of texts by id that are copies in other trimmings, the id of the page. */
export async function originalsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const originals = new Map<string, string>();
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom("texts as t")
      .innerJoin("near_copies as n", "n.text", "t.key")
      .innerJoin("texts as o", "o.key", "n.original")
      .select(["t.id", "o.id as original"])
      .where("t.id", "in", some)
      .execute();
    for (const { id, original } of rows) originals.set(id, original);
  }
  return originals;
}
