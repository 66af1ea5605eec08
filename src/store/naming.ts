import { foldName } from "./derive.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";

/** The ids of the texts that name somebody of a state in one of these spellings, newest first. */
export async function textsNaming(
  engine: Engine,
  { spellings, state, limit = 100 }: { spellings: readonly string[]; state: string | null; limit?: number },
): Promise<string[]> {
  const folds = [...new Set(spellings.map((spelling) => foldName(spelling)))];
  return snapshot(engine, async (tx) => {
    const rows = await tx
      .selectFrom("names as n")
      .innerJoin("spellings as s", "s.name", "n.key")
      .innerJoin("texts as t", "t.key", "s.text")
      .select(["t.id", "t.key"])
      .distinct()
      .where("n.state", "=", state ?? "")
      .where("n.fold", "in", folds)
      .orderBy("t.key", "desc")
      .limit(limit)
      .execute();
    return rows.map((row) => row.id);
  });
}
