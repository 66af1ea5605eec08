import { foldName } from "./derive.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";

/** Whom texts are to name: the person with an id, or somebody of a state in one of these spellings. */
export type Named = { readonly person: string } | { readonly spellings: readonly string[]; readonly state: string | null };

/** The ids of the texts that name somebody, newest first. */
export async function textsNaming(engine: Engine, who: Named & { readonly limit?: number }): Promise<string[]> {
  return snapshot(engine, async (tx) => {
    const all = tx
      .selectFrom("spellings as s")
      .innerJoin("texts as t", "t.key", "s.text")
      .select(["t.id", "t.key"])
      .distinct()
      .orderBy("t.key", "desc")
      .limit(who.limit ?? 100);
    const rows =
      "person" in who
        ? await all
            .innerJoin("person_names as p", "p.name", "s.name")
            .innerJoin("people as o", "o.key", "p.person")
            .where("o.id", "=", who.person)
            .execute()
        : await all
            .innerJoin("names as n", "n.key", "s.name")
            .where("n.state", "=", who.state ?? "")
            .where("n.fold", "in", [...new Set(who.spellings.map((spelling) => foldName(spelling)))])
            .execute();
    return rows.map((row) => row.id);
  });
}
