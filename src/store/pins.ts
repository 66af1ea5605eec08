import { chunks } from "./chunks.ts";
import type { LinkKind } from "./decisions.ts";
import type { Tx } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** Who decided a link, where no person did. */
export const byRule = "elchi";

/** What a person decided about a link: those that share `decided` are one, those of different ones are not. */
export type Pin = Pick<Tables["pins"], "decided" | "decided_by">;

/** What people decided about these, by fact (encounters) or key of the name (people); the latest decision that holds. */
export async function pinsOf(tx: Tx, of: LinkKind, ids: readonly string[]): Promise<Map<string, Pin>> {
  const pins = new Map<string, Pin>();
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom("pins")
      .selectAll()
      .where("of", "=", of)
      .where("id", "in", some)
      .where("holds", "=", 1)
      .orderBy("decision")
      .execute();
    for (const { id, decided, decided_by } of rows) pins.set(id, { decided, decided_by });
  }
  return pins;
}
