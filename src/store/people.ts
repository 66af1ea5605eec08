import { sql } from "kysely";
import { dayToEdtf } from "../entity/days.ts";
import { personItem } from "../entity/wikidata.ts";
import type { NameInText, Page, PersonDetail, PersonPost, PersonRow } from "../view/rows.ts";
import { chunks } from "./chunks.ts";
import { copiesOf } from "./copies.ts";
import { foldName } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { peopleSounding, type Sounding } from "./name-sounds.ts";
import { peopleWithWord } from "./name-words.ts";
import { newestNaming } from "./naming.ts";
import { fromCursor, pageSize, toCursor, toLink } from "./rows.ts";
import { dayOfKey } from "./schema.ts";
import { foldTerms } from "./terms.ts";

export interface PeopleOptions {
  /** the person with this id, or of whom the fact with this id tells */
  readonly id?: string | undefined;
  readonly state?: string | undefined;
  /** an office as in the record; without a suffix, acting and former ones are meant too */
  readonly post?: string | undefined;
  /** words of the name, or beginnings of them, in any order */
  readonly name?: string | undefined;
  /** a name that sounds so, however it is written */
  readonly sounding?: Sounding | undefined;
  /** whether every text with each way in which it writes the name is wanted */
  readonly mentions?: boolean | undefined;
  /** rows on a page; 100 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const textsOfEach = 20;

/** People, those named in most texts first; each once, however texts write the name. */
export async function people(engine: Engine, options: PeopleOptions): Promise<Page<PersonRow>> {
  const { id, state, post, name, sounding, limit: asked, cursor } = options;
  const limit = pageSize(asked, 100);
  const after = fromCursor(cursor, 2);
  return snapshot(engine, async (tx) => {
    const one = id === undefined ? undefined : await personOrTold(tx, id);
    if (id !== undefined && one === undefined) return { rows: [], next: null };
    let query = tx
      .selectFrom("people as p")
      .select(["p.key", "p.id", "p.name", "p.state", "p.texts"])
      .where("p.texts", ">", 0)
      .$if(one !== undefined, (q) => q.where("p.key", "=", one!.key))
      .$if(state !== undefined, (q) => q.where("p.state", "=", state!))
      .$if(after !== null, (q) =>
        q.where(({ eb, refTuple, tuple }) => eb(refTuple("p.texts", "p.key"), "<", tuple(after![0]!, after![1]!))),
      );
    if (post !== undefined) {
      const posts = post.includes(":") ? [post] : [post, `${post}:acting`, `${post}:former`];
      query = query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("person_names as n")
            .innerJoin("name_posts as o", "o.name", "n.name")
            .select("o.post")
            .whereRef("n.person", "=", "p.key")
            .where("o.post", "in", posts),
        ),
      );
    }
    if (sounding !== undefined) {
      const known = await peopleSounding(tx, sounding);
      if (known.length === 0) return { rows: [], next: null };
      query = query.where("p.key", "in", known);
    }
    // folded words hold letters and digits only, so there is nothing to escape
    const words = foldTerms(name ?? "");
    if (words.length > 0) {
      // the longest word is borne by the fewest
      const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
      const known = await peopleWithWord(tx, longest);
      if (known !== null) {
        if (known.length === 0) return { rows: [], next: null };
        query = query.where("p.key", "in", known);
      }
      query = query.where(({ exists, selectFrom }) => {
        let named = selectFrom("person_names as n")
          .innerJoin("names as f", "f.key", "n.name")
          .select("f.key")
          .whereRef("n.person", "=", "p.key");
        for (const word of words) named = named.where(sql<string>`' ' || f.fold`, "like", `% ${word}%`);
        return exists(named);
      });
    }
    const found = await query
      .orderBy("p.texts", "desc")
      .orderBy("p.key", "desc")
      .limit(limit + 1)
      .execute();
    const rows = await personRows(tx, found.slice(0, limit), options.mentions === true);
    const last = found[limit - 1];
    return { rows, next: found.length > limit && last ? toCursor(last.texts, last.key) : null };
  });
}

/** The person with this id, or of whom the fact with this id tells; null where there is none. */
export async function personById(engine: Engine, id: string): Promise<PersonDetail | null> {
  return snapshot(engine, async (tx) => {
    const row = await personOrTold(tx, id);
    if (row === undefined) return null;
    const [person] = await personRows(tx, [row], true);
    const names = await tx
      .selectFrom("person_names as p")
      .innerJoin("names as n", "n.key", "p.name")
      .select(["p.spelled", "p.score", "p.reasons", "p.decided_by", "n.state", "n.texts"])
      .where("p.person", "=", row.key)
      .orderBy("n.texts", "desc")
      .orderBy("n.key")
      .execute();
    return {
      ...person!,
      mentions: person!.mentions ?? [],
      names: names.map(({ spelled, state, texts, ...link }) => {
        return { name: spelled, state: state === "" ? null : state, count: texts, ...toLink(link) };
      }),
    };
  });
}

/** Of each of these names of a state the one person who bears it, by its place in the list; none where several do, or nobody. */
export async function bearersOf(
  engine: Engine,
  named: readonly { readonly name: string; readonly state: string | null }[],
): Promise<Map<number, { readonly key: string; readonly name: string }>> {
  const folds = named.map(({ name }) => foldName(name));
  const known = new Map<string, Map<string, string>>();
  await snapshot(engine, async (tx) => {
    for (const some of chunks(new Set(folds))) {
      const rows = await tx
        .selectFrom("names as n")
        .innerJoin("person_names as p", "p.name", "n.key")
        .innerJoin("people as w", "w.key", "p.person")
        .select(["n.fold", "n.state", "w.id", "w.name"])
        .where("n.fold", "in", some)
        .where("n.texts", ">", 0)
        .execute();
      for (const { fold, state, id, name } of rows) {
        const bearers = known.get(`${state} ${fold}`) ?? new Map<string, string>();
        known.set(`${state} ${fold}`, bearers.set(id, name));
      }
    }
  });
  const found = new Map<number, { key: string; name: string }>();
  for (const [place, { state }] of named.entries()) {
    const bearers = [...(known.get(`${state ?? ""} ${folds[place]}`) ?? [])];
    if (bearers.length === 1) found.set(place, { key: bearers[0]![0], name: bearers[0]![1] });
  }
  return found;
}

/** The person with this id, or of whom the fact with this id tells. */
const personOrTold = async (tx: Tx, id: string) => (await personOf(tx, id)) ?? (await personOfFact(tx, id));

const personOf = (tx: Tx, id: string) =>
  tx.selectFrom("people").select(["key", "id", "name", "state", "texts"]).where("id", "=", id).executeTakeFirst();

async function personOfFact(tx: Tx, id: string) {
  return tx
    .selectFrom("facts as f")
    .innerJoin("spellings as s", (join) => join.onRef("s.text", "=", "f.text").onRef("s.ordinal", "=", "f.ordinal"))
    .innerJoin("person_names as n", "n.name", "s.name")
    .innerJoin("people as p", "p.key", "n.person")
    .select(["p.key", "p.id", "p.name", "p.state", "p.texts"])
    .where("f.id", "=", id)
    .executeTakeFirst();
}

/** Everything the texts say of these people, whatever was asked for. */
async function personRows(
  tx: Tx,
  found: readonly { key: number; id: string; name: string; state: string; texts: number }[],
  withMentions: boolean,
): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  for (const some of chunks(found)) {
    const keys = some.map(({ key }) => key);
    const names = await tx
      .selectFrom("person_names as p")
      .innerJoin("names as n", "n.key", "p.name")
      .select(["p.person", "p.spelled", "n.texts"])
      .where("p.person", "in", keys)
      .where("n.texts", ">", 0)
      .orderBy("n.texts", "desc")
      .orderBy("n.key")
      .execute();
    const posts = await tx
      .selectFrom("person_names as p")
      .innerJoin("name_posts as o", "o.name", "p.name")
      .select(["p.person", "o.post", "o.n", "o.first", "o.last"])
      .where("p.person", "in", keys)
      .execute();
    const texts = await newestNaming(tx, keys, textsOfEach);
    const mentions = withMentions ? await mentionsOf(tx, keys) : null;
    const [namesOf, postsOf] = [Map.groupBy(names, (row) => row.person), Map.groupBy(posts, (row) => row.person)];
    for (const { key, id, name, state, texts: count } of some) {
      const spellings = [...new Set([name, ...(namesOf.get(key) ?? []).map(({ spelled }) => spelled)])];
      rows.push({
        key: id,
        state: state === "" ? null : state,
        name,
        wikidata: itemOf(spellings, state),
        spellings,
        posts: foldPosts(postsOf.get(key) ?? []),
        count,
        texts: texts.get(key) ?? [],
        ...(mentions === null ? {} : { mentions: mentions.get(key) ?? [] }),
      });
    }
  }
  return rows;
}

function itemOf(spellings: readonly string[], state: string): string | null {
  for (const spelling of spellings) {
    const item = personItem(spelling, state);
    if (item !== null) return item;
  }
  return null;
}

/** Every text with each way in which it writes these people; a text with the same words as another too. */
async function mentionsOf(tx: Tx, persons: readonly number[]): Promise<Map<number, NameInText[]>> {
  const rows = await tx
    .selectFrom("person_names as p")
    .innerJoin("spellings as s", "s.name", "p.name")
    .innerJoin("texts as t", "t.key", "s.text")
    .select(["p.person", "t.id", "s.spelled", "s.written"])
    .where("p.person", "in", [...persons])
    .orderBy("s.text")
    .orderBy("s.ordinal")
    .execute();
  const copies = await copiesOf(tx, [...new Set(rows.map(({ id }) => id))]);
  const mentions = new Map<number, Map<string, NameInText>>();
  for (const { person, id, spelled, written } of rows) {
    const own = mentions.get(person) ?? new Map<string, NameInText>();
    mentions.set(person, own);
    const others = written === "" ? [] : (JSON.parse(written) as string[]);
    // copies in other trimmings have namings of their own
    const same = (copies.get(id) ?? []).filter((copy) => !own.has(`${copy.id}\n${spelled}`));
    for (const text of [id, ...same.map((copy) => copy.id)])
      for (const name of [spelled, ...others]) own.set(`${text}\n${name}`, { text, name });
  }
  return new Map([...mentions].map(([person, own]) => [person, [...own.values()]]));
}

function foldPosts(held: readonly { post: string; n: number; first: number; last: number }[]): PersonPost[] {
  const posts = new Map<string, { count: number; first: number; last: number }>();
  for (const { post, n, first, last } of held) {
    const known = posts.get(post) ?? { count: 0, first, last };
    posts.set(post, { count: known.count + n, first: Math.min(known.first, first), last: Math.max(known.last, last) });
  }
  return [...posts]
    .sort(([x, n], [y, m]) => m.last - n.last || m.count - n.count || (x < y ? -1 : 1))
    .map(([post, { count, first, last }]) => ({
      post: (post === "" ? null : post) as PersonPost["post"],
      count,
      first: dayToEdtf(dayOfKey(first)),
      last: dayToEdtf(dayOfKey(last)),
    }));
}
