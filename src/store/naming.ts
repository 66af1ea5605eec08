import { sql } from "kysely";
import type { NameSpelled } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { foldName } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";

/** Whom texts are to name: the person with an id, or somebody of a state in one of these spellings. */
export type Named = { readonly person: string } | { readonly spellings: readonly string[]; readonly state: string | null };

/** The ids of the texts that name somebody, newest first. */
export async function textsNaming(engine: Engine, who: Named & { readonly limit?: number }): Promise<string[]> {
  const limit = who.limit ?? 100;
  return snapshot(engine, async (tx) => {
    if ("person" in who) {
      const person = await tx.selectFrom("people").select("key").where("id", "=", who.person).executeTakeFirst();
      return person === undefined ? [] : ((await newestNaming(tx, [person.key], limit)).get(person.key) ?? []);
    }
    const rows = await tx
      .selectFrom("spellings as s")
      .innerJoin("texts as t", "t.key", "s.text")
      .innerJoin("names as n", "n.key", "s.name")
      .select(["t.id", "t.key"])
      .distinct()
      .where("n.state", "=", who.state ?? "")
      .where("n.fold", "in", [...new Set(who.spellings.map((spelling) => foldName(spelling)))])
      .orderBy("t.key", "desc")
      .limit(limit)
      .execute();
    return rows.map((row) => row.id);
  });
}

/** Spellings of the names of people, by id; those of which no text tells any more are left out. */
export async function spellingsOf(engine: Engine, ids: readonly string[]): Promise<Map<string, NameSpelled[]>> {
  const found = new Map<string, NameSpelled[]>();
  await snapshot(engine, async (tx) => {
    for (const some of chunks(new Set(ids))) {
      const rows = await tx
        .selectFrom("people as w")
        .innerJoin("person_names as p", "p.person", "w.key")
        .innerJoin("names as n", "n.key", "p.name")
        .select(["w.id", "p.spelled", "p.language", "n.texts"])
        .where("w.id", "in", some)
        .where("n.texts", ">", 0)
        .execute();
      for (const { id, spelled: name, language, texts } of rows) {
        const own = found.get(id);
        if (own) own.push({ name, language, texts });
        else found.set(id, [{ name, language, texts }]);
      }
    }
  });
  return found;
}

/** Of people by key, the ids of the newest texts that name them, newest first: of each name only as many are looked at. */
export async function newestNaming(tx: Tx, persons: readonly number[], most: number): Promise<Map<number, string[]>> {
  const oldest = sql<number>`coalesce((select distinct x.text from spellings as x where x.name = p.name
    order by x.text desc limit 1 offset ${most - 1}), 0)`;
  const found = await tx
    .selectFrom("person_names as p")
    .innerJoin("spellings as s", "s.name", "p.name")
    .select(["p.person", "s.text"])
    .where("p.person", "in", [...persons])
    .where("s.text", ">=", oldest)
    .execute();
  const newest = new Map(
    [...Map.groupBy(found, (row) => row.person)].map(([person, rows]) => {
      const texts = [...new Set(rows.map(({ text }) => text))].sort((x, y) => y - x);
      return [person, texts.slice(0, most)];
    }),
  );
  const ids = new Map<number, string>();
  for (const some of chunks(new Set([...newest.values()].flat())))
    for (const { key, id } of await tx.selectFrom("texts").select(["key", "id"]).where("key", "in", some).execute())
      ids.set(key, id);
  return new Map([...newest].map(([person, texts]) => [person, texts.flatMap((text) => ids.get(text) ?? [])]));
}
