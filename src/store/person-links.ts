import { sql } from "kysely";
import { dayToEdtf } from "../entity/days.ts";
import { compareNames } from "../entity/match.ts";
import { foldName } from "../entity/names.ts";
import { blocksOfName, type Mention, mayBeOnePerson, type NameBlocks, samePeople } from "../entity/people.ts";
import { chunks } from "./chunks.ts";
import type { Tx } from "./engine.ts";
import { keepEntities } from "./keepers.ts";
import { nameBlocks } from "./name-sounds.ts";
import { officeBearers, partByOffices } from "./namesakes.ts";
import { byRule, namesDecidedWith, pinsOf } from "./pins.ts";
import { dayOfKey, type Tables } from "./schema.ts";

/** A text names somebody. */
export interface NamedPerson {
  /** key of the name */
  readonly name: number;
  readonly spelled: string;
  readonly language: string;
  /** '' where none is known */
  readonly state: string;
  readonly post: string;
  /** key of the text */
  readonly text: number;
  /** id of the fact */
  readonly fact: string;
}

/** Names in one block that are looked at: those that came first, which are mostly those that come often. */
const mostInBlock = 100;
/** Blocks that one statement looks up. */
const blocksAtOnce = 100;
/** Other spellings that a link's score is told by. */
const mostCompared = 20;

/** A name with all that tells whose it is. */
interface KnownName extends Omit<Tables["person_names"], "reasons" | "score" | "person_id"> {
  readonly state: string;
  /** which of several who bear the name in offices that nobody holds at once; null where it is one */
  readonly bearer: string | null;
  readonly texts: number;
}

/**
 * Keeps track of who is who while texts are added. Only a name that is new to the store is compared, with names that sound like it; the
 * cost of adding does not grow with the store.
 */
export class PersonLinks {
  readonly #tx: Tx;
  #named: NamedPerson[] = [];
  #gone: Pick<NamedPerson, "name" | "post" | "text">[] = [];
  /** people whose names or counts have changed */
  readonly #touched = new Set<number>();
  readonly #touchedNames = new Set<number>();
  readonly #pinned = new Set<number>();
  /** names that texts bear anew: whether it is one person who bears them is to be looked at */
  readonly #borne = new Set<number>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  put(named: readonly NamedPerson[]): void {
    this.#named.push(...named);
  }

  /** A text no longer names these; their spellings are deleted already when `settle` is called. */
  drop(gone: readonly Pick<NamedPerson, "name" | "post" | "text">[]): void {
    this.#gone.push(...gone);
  }

  /** Links what was put; the caller holds the lock on links. */
  async settle(): Promise<void> {
    const [named, gone] = [this.#named, this.#gone];
    this.#named = [];
    this.#gone = [];
    for (const { name } of [...named, ...gone]) this.#touchedNames.add(name);
    for (const { name } of named) this.#borne.add(name);
    await this.#countPosts(named, gone);
    const fresh = await this.#unknown(named);
    if (fresh.length > 0) await this.#link(fresh);
    const pinned = [...this.#pinned].filter((name) => !fresh.some((one) => one.name === name));
    this.#pinned.clear();
    if (pinned.length > 0) await this.relink(pinned);
  }

  /** Something else is decided of these names now than before. */
  pinned(names: Iterable<number>): void {
    for (const name of names) this.#pinned.add(name);
  }

  async #countPosts(named: readonly NamedPerson[], gone: readonly Pick<NamedPerson, "name" | "post" | "text">[]): Promise<void> {
    const sums = new Map<string, Tables["name_posts"]>();
    for (const { name, post, text } of named) {
      const sum = sums.get(`${name} ${post}`) ?? { name, post, n: 0, first: text, last: text };
      sums.set(`${name} ${post}`, {
        ...sum,
        n: sum.n + 1,
        first: Math.min(sum.first, text),
        last: Math.max(sum.last, text),
      });
    }
    for (const some of chunks([...sums.values()].sort((a, b) => a.name - b.name || (a.post < b.post ? -1 : 1)))) {
      await this.#tx
        .insertInto("name_posts")
        .values(some)
        .onConflict((conflict) =>
          conflict.columns(["name", "post"]).doUpdateSet((e) => ({
            n: e("name_posts.n", "+", e.ref("excluded.n")),
            first: e
              .case()
              .when("excluded.first", "<", e.ref("name_posts.first"))
              .then(e.ref("excluded.first"))
              .else(e.ref("name_posts.first"))
              .end(),
            last: e
              .case()
              .when("excluded.last", ">", e.ref("name_posts.last"))
              .then(e.ref("excluded.last"))
              .else(e.ref("name_posts.last"))
              .end(),
          })),
        )
        .execute();
    }
    for (const { name, post } of new Map(gone.map((one) => [`${one.name} ${one.post}`, one])).values()) {
      // what is left, from the index
      const left = await this.#tx
        .selectFrom("spellings")
        .select((e) => [e.fn.countAll<number>().as("n"), e.fn.min("text").as("first"), e.fn.max("text").as("last")])
        .where("name", "=", name)
        .where("post", "=", post)
        .executeTakeFirstOrThrow();
      if (left.n === 0) await this.#tx.deleteFrom("name_posts").where("name", "=", name).where("post", "=", post).execute();
      else await this.#tx.updateTable("name_posts").set(left).where("name", "=", name).where("post", "=", post).execute();
    }
  }

  /** Names that nobody has yet, each once. */
  async #unknown(named: readonly NamedPerson[]): Promise<NamedPerson[]> {
    const first = new Map<number, NamedPerson>();
    for (const one of named) if (!first.has(one.name)) first.set(one.name, one);
    for (const some of chunks([...first.keys()])) {
      const known = await this.#tx.selectFrom("person_names").select("name").where("name", "in", some).execute();
      for (const { name } of known) first.delete(name);
    }
    return [...first.values()];
  }

  /** Tells of names that nobody has yet whose they are. */
  async link(fresh: readonly NamedPerson[]): Promise<void> {
    for (const { name } of fresh) this.#touchedNames.add(name);
    await this.#link(fresh);
  }

  async #link(fresh: readonly NamedPerson[]): Promise<void> {
    const names = new Map<number, KnownName>();
    const rows: Tables["name_blocks"][] = [];
    const pins = await pinsOf(
      this.#tx,
      "people",
      fresh.map(({ name }) => String(name)),
    );
    const bearers = await officeBearers(
      this.#tx,
      fresh.map(({ name }) => name),
    );
    for (const { name, spelled, language, state } of fresh) {
      const pin = pins.get(String(name));
      names.set(name, {
        name,
        spelled,
        language,
        state,
        bearer: bearers.get(name) ?? null,
        texts: 0,
        person: 0,
        decided: pin?.decided ?? null,
        decided_by: pin?.decided_by ?? byRule,
      });
      const blocks = blocksOfName(spelled, language);
      for (const block of nameBlocks(blocks, state)) rows.push({ block, name });
    }
    await this.#load(names, await namesDecidedWith(this.#tx, pins.values()));
    for (const some of chunks(rows)) {
      await this.#tx
        .insertInto("name_blocks")
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    await this.#regroup(names, new Map(fresh.map((one) => [one.name, one.fact])));
  }

  /** Groups names anew, with those that may be of the same people and all that these have. */
  async #regroup(names: Map<number, KnownName>, facts: ReadonlyMap<number, string>): Promise<void> {
    // once more for short names met on the way: whoever may bear them
    for (let round = 0, seeds = [...names.values()]; round < 2 && seeds.length > 0; round++) {
      seeds = (await this.#namesAround(seeds, names)).filter((name) => fullness(name) === 0);
    }
    const persons = [...new Set([...names.values()].map(({ person }) => person))].filter((person) => person !== 0);
    for (const some of chunks(persons)) {
      const rows = await this.#tx.selectFrom("person_names").select("name").where("person", "in", some).execute();
      await this.#load(
        names,
        rows.map(({ name }) => name),
      );
    }
    const all = [...names.values()];
    const posts = await this.#postsOf(all.map(({ name }) => name));
    const owners: number[] = [];
    const mentions = all.flatMap((name, i): Mention[] => {
      const { spelled, language, state, decided, bearer } = name;
      const base = { name: spelled, language, state: state === "" ? null : state, decided, bearer };
      const held = posts.get(name.name) ?? [];
      const told = held.flatMap(({ post, first, last }) =>
        [first, last].map((key) => ({ ...base, post: post === "" ? null : post, day: dayToEdtf(dayOfKey(key)) })),
      );
      const out = told.length === 0 ? [{ ...base, post: null, day: null }] : told;
      for (const _ of out) owners.push(i);
      return out;
    });
    const groups = samePeople(mentions).map((group) => [...new Set(group.map((i) => all[owners[i]!]!))]);
    await this.#assign(groups, facts);
  }

  async #assign(groups: readonly (readonly KnownName[])[], facts: ReadonlyMap<number, string>): Promise<void> {
    const persons = new Set(groups.flat().map(({ person }) => person));
    persons.delete(0);
    const founders = new Map<number, string>();
    const ids = new Map<number, string>();
    for (const some of chunks(persons)) {
      const rows = await this.#tx.selectFrom("people").select(["key", "id", "founder"]).where("key", "in", some).execute();
      for (const { key, id, founder } of rows) {
        founders.set(key, String(founder));
        ids.set(key, id);
      }
    }
    const persOf = new Map(groups.flat().map(({ name, person }) => [String(name), person]));
    const kept = keepEntities(
      groups.map((group) => group.map(({ name }) => String(name))),
      { of: (name) => persOf.get(name) || undefined, founder: (person) => founders.get(person) ?? null },
    );
    const used = new Set<number>();
    for (const [i, group] of groups.entries()) {
      let person = kept[i]!;
      if (person === null) {
        const first = group.find(({ name }) => facts.has(name)) ?? group[0]!;
        const id = await this.#freeId(facts.get(first.name) ?? (await this.#factOf(first.name)));
        const made = await this.#tx
          .insertInto("people")
          .values({ id, founder: first.name, name: first.spelled, state: first.state, texts: 0 })
          .returning("key")
          .executeTakeFirstOrThrow();
        person = made.key;
        ids.set(person, id);
      }
      used.add(person);
      this.#touched.add(person);
      const changed = group.filter((name) => name.person !== person);
      if (changed.length === 0) continue;
      for (const name of changed) if (name.person !== 0) this.#touched.add(name.person);
      const rows = group.map((name) => ({
        name: name.name,
        spelled: name.spelled,
        language: name.language,
        person,
        person_id: ids.get(person!)!,
        ...likenessTo(name, group),
        decided: name.decided,
        decided_by: name.decided_by,
      }));
      for (const some of chunks(rows)) {
        await this.#tx
          .insertInto("person_names")
          .values(some)
          .onConflict((conflict) =>
            conflict.column("name").doUpdateSet((e) => ({
              person: e.ref("excluded.person"),
              person_id: e.ref("excluded.person_id"),
              score: e.ref("excluded.score"),
              reasons: e.ref("excluded.reasons"),
              decided: e.ref("excluded.decided"),
              decided_by: e.ref("excluded.decided_by"),
            })),
          )
          .execute();
      }
    }
    const left = [...persons].filter((person) => !used.has(person));
    for (const some of chunks(left)) await this.#tx.deleteFrom("people").where("key", "in", some).execute();
    for (const person of left) this.#touched.delete(person);
  }

  /** A fact that bears a name, for the id of a person who is told to be another than was thought. */
  async #factOf(name: number): Promise<string> {
    const row = await this.#tx
      .selectFrom("spellings as s")
      .innerJoin("facts as f", (join) => join.onRef("f.text", "=", "s.text").onRef("f.ordinal", "=", "s.ordinal"))
      .select("f.id")
      .where("s.name", "=", name)
      .orderBy("s.text")
      .limit(1)
      .executeTakeFirst();
    return row?.id ?? `name-${name}`;
  }

  /** An id that nobody has: one person may go on under that of a fact that no longer names them. */
  async #freeId(fact: string): Promise<string> {
    for (let n = 1; ; n++) {
      const id = n === 1 ? fact : `${fact}-${n}`;
      const row = await this.#tx.selectFrom("people").select("key").where("id", "=", id).executeTakeFirst();
      if (row === undefined) return id;
    }
  }

  /** Loads the names that may be of the same people as these; gives those that were not there before. */
  async #namesAround(seeds: readonly KnownName[], into: Map<number, KnownName>): Promise<KnownName[]> {
    const seedsOf = new Map<string, KnownName[]>();
    for (const seed of seeds) {
      for (const block of blocksAround(blocksOfName(seed.spelled, seed.language), seed.state)) {
        seedsOf.set(block, [...(seedsOf.get(block) ?? []), seed]);
      }
    }
    const met = new Map<number, Set<KnownName>>();
    for (const some of chunks(seedsOf.keys(), blocksAtOnce)) {
      const asked = some.map((block) => sql`(cast(${block} as text))`);
      const found = sql<{ block: string; name: number }>`with asked(block) as (values ${sql.join(asked)})
        select b.block, b.name from asked join name_blocks as b on b.block = asked.block and b.name <= coalesce((select x.name
          from name_blocks as x where x.block = asked.block order by x.name limit 1 offset ${sql.lit(mostInBlock - 1)}),
          ${sql.lit(Number.MAX_SAFE_INTEGER)})`;
      for (const { block, name } of (await found.execute(this.#tx)).rows) {
        const own = met.get(name) ?? new Set();
        met.set(name, own);
        for (const seed of seedsOf.get(block)!) own.add(seed);
      }
    }
    const found = new Map<number, KnownName>();
    await this.#load(
      found,
      [...met.keys()].filter((name) => !into.has(name)),
    );
    const fresh = [...found.values()].filter((name) => [...met.get(name.name)!].some((seed) => mayBeOne(seed, name)));
    for (const name of fresh) into.set(name.name, name);
    return fresh;
  }

  async #load(into: Map<number, KnownName>, names: readonly number[]): Promise<void> {
    for (const some of chunks(names.filter((name) => !into.has(name)))) {
      const rows = await this.#tx
        .selectFrom("person_names as p")
        .innerJoin("names as n", "n.key", "p.name")
        .select(["p.name", "p.spelled", "p.language", "p.person", "p.decided", "p.decided_by", "n.state", "n.texts"])
        .where("p.name", "in", some)
        .execute();
      const bearers = await officeBearers(
        this.#tx,
        rows.map(({ name }) => name),
      );
      for (const row of rows) into.set(row.name, { ...row, bearer: bearers.get(row.name) ?? null });
    }
  }

  async #postsOf(names: readonly number[]): Promise<Map<number, Tables["name_posts"][]>> {
    const posts: Tables["name_posts"][] = [];
    for (const some of chunks(names)) {
      posts.push(...(await this.#tx.selectFrom("name_posts").selectAll().where("name", "in", some).orderBy("post").execute()));
    }
    return Map.groupBy(posts, (row) => row.name);
  }

  /** Brings what is kept ready of people up to date; after the texts of names have been counted. */
  async finish(): Promise<void> {
    const parted = await partByOffices(this.#tx, this.#borne);
    this.#borne.clear();
    if (parted.length > 0) await this.link(parted.flatMap(({ fresh }) => fresh));
    if (parted.length > 0) await this.relink(parted.map(({ name }) => name));
    for (const some of chunks(this.#touchedNames)) {
      const rows = await this.#tx.selectFrom("person_names").select("person").distinct().where("name", "in", some).execute();
      for (const { person } of rows) this.#touched.add(person);
    }
    this.#touchedNames.clear();
    for (const some of chunks([...this.#touched].sort((a, b) => a - b))) {
      const rows = await this.#tx
        .selectFrom("person_names as p")
        .innerJoin("names as n", "n.key", "p.name")
        .select(["p.person", "p.spelled", "p.language", "n.key", "n.state", "n.texts"])
        .where("p.person", "in", some)
        .execute();
      const told = [...Map.groupBy(rows, (row) => row.person)].map(([person, own]) => {
        const best = own.toSorted((a, b) => fullness(b) - fullness(a) || b.texts - a.texts || a.key - b.key);
        const states = own.filter(({ state }) => state !== "").toSorted((a, b) => b.texts - a.texts || a.key - b.key);
        const texts = own.reduce((sum, row) => sum + row.texts, 0);
        return sql`(cast(${person} as bigint), cast(${best[0]!.spelled} as text), cast(${states[0]?.state ?? ""} as text),
          cast(${texts} as bigint))`;
      });
      if (told.length === 0) continue;
      await sql`with told(person, name, state, texts) as (values ${sql.join(told)})
        update people set name = told.name, state = told.state, texts = told.texts from told where people.key = told.person`.execute(
        this.#tx,
      );
    }
    this.#touched.clear();
  }

  /** Groups these names anew, after something was decided about them. */
  async relink(names: readonly number[]): Promise<void> {
    const known = new Map<number, KnownName>();
    await this.#load(known, names);
    const pins = await pinsOf(this.#tx, "people", names.map(String));
    for (const [key, name] of known) {
      const pin = pins.get(String(key));
      const decided = { decided: pin?.decided ?? null, decided_by: pin?.decided_by ?? byRule };
      known.set(key, { ...name, ...decided });
      await this.#tx.updateTable("person_names").set(decided).where("name", "=", key).execute();
      this.#touchedNames.add(key);
    }
    await this.#load(known, await namesDecidedWith(this.#tx, pins.values()));
    await this.#regroup(known, new Map());
  }
}

const mayBeOne = (a: KnownName, b: KnownName): boolean => {
  const [one, other] = [a, b].map(({ spelled, language, state }) => ({
    name: spelled,
    language,
    state: state === "" ? null : state,
  }));
  return mayBeOnePerson(one!, other!);
};

const fullness = ({ spelled, language }: { spelled: string; language: string }): number =>
  Number(blocksOfName(spelled, language).full);

/** Blocks in which others of the same person are looked for. */
function blocksAround({ full, surnames, names }: NameBlocks, state: string): string[] {
  const short = state === "" ? [] : surnames.map((surname) => `short ${state} ${surname}`);
  if (full) return [...names.map((name) => `name ${name}`), ...short];
  return state === "" ? [] : [...short, ...surnames.map((surname) => `full ${state} ${surname}`)];
}

/** Why a name is told to be a person's: its likeness to the likeliest other name. */
function likenessTo(name: KnownName, group: readonly KnownName[]): { score: number; reasons: string } {
  if (name.decided !== null) return { score: 1, reasons: JSON.stringify(["decided by a person"]) };
  const folded = foldName(name.spelled, name.language);
  let best = { score: group.length === 1 ? 1 : 0, reasons: [] as string[] };
  for (const other of group.filter((one) => one !== name).slice(0, mostCompared)) {
    const found = compareNames(folded, foldName(other.spelled, other.language));
    if (found.score > best.score) best = found;
  }
  return { score: best.score, reasons: JSON.stringify(best.reasons) };
}
