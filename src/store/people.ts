import { sql } from "kysely";
import { dayToEdtf } from "../entity/days.ts";
import type { Page, PersonPost, PersonRow } from "../view/rows.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { fromCursor, pageSize, toCursor } from "./rows.ts";
import { dayOfKey } from "./schema.ts";
import { foldTerms } from "./terms.ts";

export interface PeopleOptions {
  readonly state?: string | undefined;
  /** an office as in the record; without a suffix, acting and former ones are meant too */
  readonly post?: string | undefined;
  /** words of the name, or beginnings of them, in any order */
  readonly name?: string | undefined;
  /** rows on a page; 100 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const textsOfEach = 20;

/** People as the texts spell them, those named in most texts first. */
export async function people(
  engine: Engine,
  { state, post, name, limit: asked, cursor }: PeopleOptions,
): Promise<Page<PersonRow>> {
  const limit = pageSize(asked, 100);
  const [skip = 0] = fromCursor(cursor, 1) ?? [];
  return snapshot(engine, async (tx) => {
    let query = tx
      .selectFrom("names as n")
      .select(["n.key", "n.fold", "n.state", "n.texts"])
      .where("n.texts", ">", 0)
      .$if(state !== undefined, (q) => q.where("n.state", "=", state!));
    if (post !== undefined) {
      const posts = post.includes(":") ? [post] : [post, `${post}:acting`, `${post}:former`];
      query = query.where(({ exists, selectFrom }) =>
        exists(selectFrom("spellings as s").select("s.post").whereRef("s.name", "=", "n.key").where("s.post", "in", posts)),
      );
    }
    // folded words hold letters and digits only, so there is nothing to escape
    for (const word of foldTerms(name ?? "")) query = query.where(sql<string>`' ' || n.fold`, "like", `% ${word}%`);
    const found = await query
      .orderBy("n.texts", "desc")
      .orderBy("n.key", "desc")
      .limit(limit + 1)
      .offset(skip)
      .execute();
    const shown = found.slice(0, limit);
    const details = await detailsOf(
      tx,
      shown.map((name) => name.key),
    );
    const rows = shown.map(({ key, fold, state: side, texts: count }) => {
      return { key: fold, state: side === "" ? null : side, count, ...details(key) };
    });
    return { rows, next: found.length > limit ? toCursor(skip + limit) : null };
  });
}

/** Everything the texts say of these names, whatever was asked for. */
async function detailsOf(
  tx: Tx,
  names: readonly number[],
): Promise<(name: number) => Pick<PersonRow, "name" | "spellings" | "posts" | "texts">> {
  if (names.length === 0) return () => ({ name: "", spellings: [], posts: [], texts: [] });
  const forms = await tx
    .selectFrom("spellings")
    .select((e) => [
      "name",
      "post",
      "spelled",
      e.fn.countAll<number>().as("count"),
      e.fn.min("text").as("first"),
      e.fn.max("text").as("last"),
    ])
    .where("name", "in", [...names])
    .groupBy(["name", "post", "spelled"])
    .execute();
  const formsOf = Map.groupBy(forms, (form) => form.name);
  const texts = await tx
    .selectFrom((from) =>
      from
        .selectFrom("spellings")
        .select((e) => [
          "name",
          "text",
          e.fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy("name").orderBy("text", "desc"))
            .as("nth"),
        ])
        .where("name", "in", [...names])
        .groupBy(["name", "text"])
        .as("named"),
    )
    .innerJoin("texts as t", "t.key", "named.text")
    .select(["named.name", "t.id"])
    .where("named.nth", "<=", textsOfEach)
    .orderBy("named.text", "desc")
    .execute();
  const textsOf = Map.groupBy(texts, (text) => text.name);
  return (name) => ({ ...fold(formsOf.get(name) ?? []), texts: (textsOf.get(name) ?? []).map((text) => text.id) });
}

interface Form {
  readonly post: string;
  readonly spelled: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

function fold(forms: readonly Form[]): Pick<PersonRow, "name" | "spellings" | "posts"> {
  const spelled = new Map<string, number>();
  const posts = new Map<string, { count: number; first: number; last: number }>();
  for (const { spelled: spelling, post, count, first, last } of forms) {
    spelled.set(spelling, (spelled.get(spelling) ?? 0) + count);
    const held = posts.get(post) ?? { count: 0, first, last };
    posts.set(post, { count: held.count + count, first: Math.min(held.first, first), last: Math.max(held.last, last) });
  }
  const spellings = [...spelled].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([spelling]) => spelling);
  return {
    name: spellings[0] ?? "",
    spellings,
    posts: [...posts]
      .sort(([x, n], [y, m]) => m.last - n.last || m.count - n.count || (x < y ? -1 : 1))
      .map(([post, { count, first, last }]) => ({
        post: (post === "" ? null : post) as PersonPost["post"],
        count,
        first: dayToEdtf(dayOfKey(first)),
        last: dayToEdtf(dayOfKey(last)),
      })),
  };
}
