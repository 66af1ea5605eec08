import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";

/** Of texts by id, the ids of others that say the same in the same words. */
export async function copiesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const copies = new Map<string, string[]>();
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom("texts")
      .select(["id", "duplicate_of"])
      .where("duplicate_of", "in", some)
      .orderBy("added_at")
      .orderBy("key")
      .execute();
    for (const { id, duplicate_of } of rows) copies.set(duplicate_of!, [...(copies.get(duplicate_of!) ?? []), id]);
  }
  return copies;
}
