import { likelyLanguage } from "../entity/names.ts";
import { blocksOfName, mayBeOnePerson, type NameBlocks } from "../entity/people.ts";
import type { Tx } from "./engine.ts";

/** A name as somebody writes it, in whatever alphabet, and the states whose people are looked through where it is a surname alone. */
export interface Sounding {
  readonly name: string;
  readonly states: readonly string[];
}

/** Words of a name at most: more are no name. */
const mostWords = 4;
/** Names compared at most. */
const mostCompared = 1000;

/** Keys of the people with a name that sounds like this one and may be the same. */
export async function peopleSounding(tx: Tx, { name, states }: Sounding): Promise<number[]> {
  if (name.trim().split(/\s+/).length > mostWords) return [];
  const language = likelyLanguage(name);
  const found = blocksOfName(name, language);
  const blocks = found.full ? nameBlocks(found, "") : states.flatMap((state) => nameBlocks({ ...found, full: true }, state));
  if (blocks.length === 0) return [];
  const rows = await tx
    .selectFrom("name_blocks as b")
    .innerJoin("names as n", "n.key", "b.name")
    .innerJoin("person_names as p", "p.name", "n.key")
    .select(["p.person", "p.spelled", "p.language", "n.state"])
    .where("b.block", "in", [...new Set(blocks)])
    .limit(mostCompared)
    .execute();
  const asked = { name, language, state: null };
  const alike = rows.filter((row) =>
    mayBeOnePerson(asked, { name: row.spelled, language: row.language, state: row.state || null }),
  );
  return [...new Set(alike.map(({ person }) => person))];
}

/** Blocks in which a name is found. */
export function nameBlocks({ full, surnames, names }: NameBlocks, state: string): string[] {
  const bySurname = state === "" ? [] : surnames.map((surname) => `${full ? "full" : "short"} ${state} ${surname}`);
  return [...new Set([...names.map((name) => `name ${name}`), ...bySurname])];
}
