import { ElchiError } from "../error.ts";
import { chunks } from "./chunks.ts";
import type { LinkGroup } from "./decisions.ts";
import type { Tx } from "./engine.ts";
import { putNameWords } from "./name-words.ts";
import type { NamedPerson } from "./person-links.ts";
import { dayOfKey } from "./schema.ts";

/** Where a name stands, and in which office. */
interface Naming {
  readonly text: number;
  readonly ordinal: number;
  readonly name: number;
  readonly spelled: string;
  readonly post: string;
  readonly fact: string;
  readonly language: string;
}

/** Names that were parted: of each name the place of its group, and those that are new. */
export interface PartedNames {
  readonly groupOf: ReadonlyMap<number, number>;
  readonly fresh: readonly NamedPerson[];
}

/**
 * Tells apart people of one name and one side, of whom a decision gives facts in groups. Every naming of theirs goes to the group whose
 * facts have its office, else to the one nearest in days; of a name that several bear each bearer gets a row of its own. Null where no
 * name stands in two groups.
 */
export async function partNamesakes(tx: Tx, decision: number, groups: readonly LinkGroup[]): Promise<PartedNames | null> {
  const given = new Map<string, number>();
  groups.forEach((group, i) => {
    for (const id of [group].flat()) given.set(id, i);
  });
  const told: Naming[] = [];
  for (const some of chunks(given.keys())) told.push(...(await namings(tx).where("f.id", "in", some).execute()));
  const shared = Map.groupBy(told, ({ name }) => name);
  const isShared = (own: readonly Naming[]) => new Set(own.map(({ fact }) => given.get(fact))).size > 1;
  if (![...shared.values()].some(isShared)) return null;
  const unknown = [...given.keys()].find((id) => !told.some(({ fact }) => fact === id));
  if (unknown !== undefined) throw new ElchiError("not-found", `no one of people with the id ${unknown}`);
  const persons = await tx
    .selectFrom("person_names as p")
    .innerJoin("person_names as o", "o.person", "p.person")
    .select("o.name")
    .distinct()
    .where("p.name", "in", [...shared.keys()])
    .execute();
  const anchors = told.map((naming) => ({ ...naming, group: given.get(naming.fact)! }));
  const groupOf = new Map<number, number>();
  const fresh: NamedPerson[] = [];
  for (const { name } of persons) {
    const own = await namings(tx).where("s.name", "=", name).orderBy("s.text").orderBy("s.ordinal").execute();
    const parted = Map.groupBy(own, (naming) => given.get(naming.fact) ?? nearest(naming, anchors).group);
    const [first, ...others] = [...parted.keys()].sort((a, b) => a - b);
    if (first !== undefined) groupOf.set(name, first);
    for (const group of others) {
      const moved = parted.get(group)!;
      const key = await bearer(tx, name, `${decision}.${group + 1}`);
      for (const { text, ordinal } of moved)
        await tx.updateTable("spellings").set({ name: key }).where("text", "=", text).where("ordinal", "=", ordinal).execute();
      await recount(tx, key);
      groupOf.set(key, group);
      const { state } = await tx.selectFrom("names").select("state").where("key", "=", key).executeTakeFirstOrThrow();
      fresh.push({ ...moved[0]!, name: key, state });
    }
    if (others.length > 0) await recount(tx, name);
  }
  return { groupOf, fresh };
}

const namings = (tx: Tx) =>
  tx
    .selectFrom("facts as f")
    .innerJoin("spellings as s", (join) => join.onRef("s.text", "=", "f.text").onRef("s.ordinal", "=", "f.ordinal"))
    .innerJoin("texts as t", "t.key", "f.text")
    .select(["f.text", "f.ordinal", "s.name", "s.spelled", "s.post", "f.id as fact", "t.language"]);

/** Of some of the same name the one that is nearest to an office in a text: by the office, then by the day, then the first. */
export function nearest<T extends { readonly post: string; readonly text: number }>(
  { post, text }: { readonly post: string; readonly text: number },
  among: readonly T[],
): T {
  const office = (one: string) => one.split(":")[0]!;
  const same = post === "" ? [] : among.filter((one) => office(one.post) === office(post));
  const away = (one: T) => Math.abs(dayOfKey(one.text) - dayOfKey(text));
  return (same.length > 0 ? same : among).reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** A row for another bearer of a name. */
async function bearer(tx: Tx, name: number, of: string): Promise<number> {
  const { fold, state } = await tx
    .selectFrom("names")
    .select(["fold", "state"])
    .where("key", "=", name)
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto("names")
    .values({ fold, state, bearer: of, texts: 0 })
    .onConflict((conflict) => conflict.columns(["fold", "state", "bearer"]).doUpdateSet({ bearer: of }))
    .returning("key")
    .executeTakeFirst();
  if (row === undefined) throw new ElchiError("store-damaged", `expected a row for another bearer of name ${name}, got none`);
  await putNameWords(tx, [{ key: row.key, fold }]);
  return row.key;
}

/** Makes anew what is kept ready of a name. */
async function recount(tx: Tx, name: number): Promise<void> {
  await tx.deleteFrom("name_posts").where("name", "=", name).execute();
  const posts = await tx
    .selectFrom("spellings")
    .select((e) => [
      "post",
      e.fn.countAll<number>().as("n"),
      e.fn.min<number>("text").as("first"),
      e.fn.max<number>("text").as("last"),
    ])
    .where("name", "=", name)
    .groupBy("post")
    .execute();
  if (posts.length > 0)
    await tx
      .insertInto("name_posts")
      .values(posts.map((row) => ({ name, ...row })))
      .execute();
  const { texts } = await tx
    .selectFrom("spellings")
    .select((e) => e.fn.count<number>("text").distinct().as("texts"))
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  await tx.updateTable("names").set({ texts }).where("key", "=", name).execute();
}

/** The offices in which those are told of who bear one name, each with the text of the first and of the last day; only of such names. */
export async function bearersOf(
  tx: Tx,
  keys: ReadonlyMap<string, number>,
  namesakes: ReadonlyMap<string, readonly number[]>,
): Promise<Map<string, { name: number; post: string; text: number }[]>> {
  const found = new Map<string, { name: number; post: string; text: number }[]>();
  for (const [name, others] of namesakes) {
    const bearers = [keys.get(name)!, ...others];
    const posts = await tx
      .selectFrom("name_posts")
      .selectAll()
      .where("name", "in", bearers)
      .orderBy("name")
      .orderBy("post")
      .execute();
    const own = posts.flatMap(({ name: key, post, first, last }) => [first, last].map((text) => ({ name: key, post, text })));
    if (own.length > 0) found.set(name, own);
  }
  return found;
}

/** Offices of which nobody holds two for long: who is told in both by turns is two. Those of one word here are taken for one another. */
const exclusive: Readonly<Record<string, string>> = {
  "head-of-state": "state",
  minister: "ministry",
  "foreign-minister": "ministry",
  speaker: "parliament",
  governor: "region",
  ambassador: "embassy",
  "military-commander": "army",
};

/** How often each of the two must be told. */
const fewestTold = 2;

/** What marks those whom their offices tell apart, and whoever is left of the name. */
const byOffice = "office ";

/** Of names that several bear in offices that nobody holds at once, who of them it is. */
export async function officeBearers(tx: Tx, names: readonly number[]): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const some of chunks(names)) {
    const rows = await tx
      .selectFrom("names as n")
      .innerJoin("names as o", (join) => join.onRef("o.fold", "=", "n.fold").onRef("o.state", "=", "n.state"))
      .select(["n.key", "n.bearer"])
      .distinct()
      .where("n.key", "in", some)
      .where("o.bearer", "like", `${byOffice}%`)
      .execute();
    for (const { key, bearer } of rows) found.set(key, bearer);
  }
  return found;
}

/**
 * Parts names whose bearers are told by turns in two offices that nobody holds at once: "minister" before and after "ambassador", each more
 * than once. A career, first the one and then the other, is one person's. Gives the names that were parted with those that are new.
 */
export async function partByOffices(
  tx: Tx,
  names: ReadonlySet<number>,
): Promise<{ name: number; fresh: readonly NamedPerson[] }[]> {
  const parted: { name: number; fresh: readonly NamedPerson[] }[] = [];
  for (const some of chunks(names)) {
    const posts = await tx.selectFrom("name_posts").selectAll().where("name", "in", some).where("n", ">=", fewestTold).execute();
    for (const [name, own] of Map.groupBy(posts, (row) => row.name)) {
      const pair = atOnce(own);
      if (pair === null) continue;
      const siblings = await tx
        .selectFrom("names as n")
        .innerJoin("names as o", (join) => join.onRef("o.fold", "=", "n.fold").onRef("o.state", "=", "n.state"))
        .select(["o.key", "n.state"])
        .where("n.key", "=", name)
        .execute();
      // what people or offices told apart before is not told apart again
      if (siblings.length !== 1) continue;
      const all = await namings(tx).where("s.name", "=", name).orderBy("s.text").orderBy("s.ordinal").execute();
      const [stays, goes] = pair.map((sort) => all.filter(({ post }) => exclusive[post] === sort));
      const moved = all.filter((naming) => goes!.includes(nearest(naming, [...stays!, ...goes!])));
      const key = await bearer(tx, name, `${byOffice}${pair[1]}`);
      for (const { text, ordinal } of moved)
        await tx.updateTable("spellings").set({ name: key }).where("text", "=", text).where("ordinal", "=", ordinal).execute();
      await recount(tx, key);
      await recount(tx, name);
      parted.push({ name, fresh: [{ ...moved[0]!, name: key, state: siblings[0]!.state }] });
    }
  }
  return parted;
}

/** Two sorts of offices told by turns, the one told first before the other; null where there are none. */
function atOnce(
  posts: readonly { readonly post: string; readonly first: number; readonly last: number }[],
): [string, string] | null {
  const told = posts.flatMap(({ post, first, last }) => {
    const sort = exclusive[post];
    return sort === undefined ? [] : [{ sort, first: dayOfKey(first), last: dayOfKey(last) }];
  });
  for (const one of told.toSorted((a, b) => a.first - b.first)) {
    const other = told.find(
      ({ sort, first, last }) => sort !== one.sort && first > one.first && first < one.last && last > first,
    );
    if (other !== undefined) return [one.sort, other.sort];
  }
  return null;
}
