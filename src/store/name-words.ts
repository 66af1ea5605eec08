import { byKey, chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";

/** A folded name, whose words its row may be found by. */
interface FoldedName {
  readonly key: number;
  readonly fold: string;
}

/** The different words of a folded name. */
const wordsOf = (fold: string): string[] => [...new Set(fold.split(" "))].filter((word) => word !== "");

/** Keeps by which words names are found. */
export async function putNameWords(tx: Tx, names: readonly FoldedName[]): Promise<void> {
  const rows = names.flatMap(({ key, fold }) => wordsOf(fold).map((word) => ({ word, name: key })));
  for (const some of chunks(rows)) {
    await tx
      .insertInto("name_words")
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The same for all names that there are. */
export async function putAllNameWords(tx: Tx): Promise<void> {
  for await (const names of everyName(tx)) await putNameWords(tx, names);
}

/** How many rows there should be, and how many there are. */
export async function countNameWords(tx: Tx): Promise<{ expected: number; got: number }> {
  let expected = 0;
  for await (const names of everyName(tx)) for (const { fold } of names) expected += wordsOf(fold).length;
  const { n } = await tx
    .selectFrom("name_words")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return { expected, got: Number(n) };
}

const everyName = (tx: Tx) =>
  byKey((after) => tx.selectFrom("names").select(["key", "fold"]).where("key", ">", after).orderBy("key").limit(500).execute());

/** So many names are looked at one by one; of a beginning that more have, many of those named most often have it. */
const mostNames = 1000;

/** Keys of the people with a name that has a word of this beginning; null where these are very many. */
export async function peopleWithWord(tx: Tx, beginning: string): Promise<number[] | null> {
  const rows = await tx
    .selectFrom("name_words as w")
    .innerJoin("person_names as n", "n.name", "w.name")
    .select("n.person")
    .where("w.word", ">=", beginning)
    .where("w.word", "<", `${beginning}\u{10ffff}`)
    .limit(mostNames + 1)
    .execute();
  return rows.length > mostNames ? null : [...new Set(rows.map(({ person }) => person))];
}
