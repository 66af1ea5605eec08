import { ElchiError } from "../error.ts";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord, LanguageTag } from "../read/record.ts";
import * as derive from "./derive.ts";
import { type Digestible, putDigests } from "./digests.ts";
import type { Engine, Tx } from "./engine.ts";
import { isCollision } from "./errors.ts";
import { deedsJson, dropDeeds, marksBeside, putDeeds, remark, withDeeds } from "./keep-deeds.ts";
import { Links } from "./links.ts";
import { putNameWords } from "./name-words.ts";
import { bearersOf, nearest } from "./namesakes.ts";
import { pinnedNames, type ReadText } from "./pins.ts";
import { verdictsOf } from "./rows.ts";
import { dayOfKey, type Tables } from "./schema.ts";
import { Tally } from "./tally.ts";
import { type Fate, judge, type Verdict } from "./verdicts.ts";

/** A text to be kept: what was read, and from which words. */
export interface Addition {
  readonly record: ElchiRecord;
  /** the text as it was given to the reader: the record's spans are offsets into it */
  readonly raw: string;
  /** folded words or lemmas, in order and with repetitions, if the reader gave them; else the store's own are taken */
  readonly searchTerms?: readonly string[];
  /** title, where the caller knows it; else a line of the text is taken */
  readonly title?: string;
  /** what the caller told the reader of the text, kept so that the text can be read again in the same way */
  readonly given?: GivenSource;
  /** what the text says of deeds, where the reader gave it; else it is read whenever it is needed */
  readonly deeds?: Deeds;
  /** hash of the words that should be there under this id: where others are, nothing is done and the text is `unchanged` */
  readonly onlyIfHash?: string;
}

/** What a caller knows of a text besides its words, and what was noticed on the way to them. */
export interface GivenSource {
  readonly published?: string | null;
  readonly language?: LanguageTag;
  readonly source?: string | null;
  readonly url?: string | null;
  readonly notes?: readonly string[];
}

/**
 * What became of an addition. `added`: new · `unchanged`: there already, word for word and fact for fact · `replaced`: the same id
 * with other words, or read otherwise, takes the place of the former · `duplicate`: kept, but its words are another text's, whose
 * facts count.
 */
export interface Added {
  readonly status: "added" | "unchanged" | "replaced" | "duplicate";
  readonly id: string;
  /** id of the text with the same words that was there first */
  readonly duplicateOf: string | null;
}

/** Makes search terms of a text for which the caller gave none. */
export type TermMaker = (raw: string, record: ElchiRecord) => readonly string[];

const longestId = 512;
/** How often a transaction is tried that others collide with. */
const tries = 8;
/** Rows in one statement; far below both databases' limits on parameters. */
const rowsAtOnce = 200;

/** Keeps texts, all in one transaction: when the promise is fulfilled all are on disk, when it is rejected none is kept. */
export async function addAll(engine: Engine, additions: readonly Addition[], makeTerms: TermMaker): Promise<Added[]> {
  const texts = additions.map((addition) => prepare(addition, makeTerms));
  return retrying(engine, (tx) => new Adding(engine, tx, makeTerms).run(texts));
}

/** Runs a transaction that others may collide with, again where they do. Throws `conflict` where they keep doing so. */
export async function retrying<T>(engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await engine.db.transaction().execute(async (tx) => {
        await engine.asksByKeys(tx);
        return work(tx);
      });
    } catch (error) {
      if (!isCollision(error)) throw error;
      if (attempt === tries) {
        throw new ElchiError("conflict", `gave up after ${tries} tries: others keep changing the same texts`, {
          hint: "Try again.",
          cause: error,
        });
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/**
 * Makes everything anew by which a kept text and its facts are found. Within a transaction that has changed what people say of it.
 */
export async function reindex(engine: Engine, tx: Tx, text: Tables["texts"], makeTerms: TermMaker): Promise<void> {
  await new Adding(engine, tx, makeTerms).reindex(text);
}

/** A text with all its rows, worked out before the transaction begins. */
interface Prepared extends Omit<Tables["texts"], "key" | "duplicate_of"> {
  readonly day: number;
  readonly facts: readonly derive.IndexedFact[];
  readonly terms: readonly string[];
  readonly deeds: Deeds | undefined;
  /** the record as it is kept */
  readonly clean: ElchiRecord;
  /** its facts as the reader gave them */
  readonly asRead: readonly derive.IndexedFact[];
  readonly onlyIfHash: string | undefined;
  /** makes facts and terms again, after people's decisions */
  readonly judged: (verdicts: readonly Verdict[]) => { facts: derive.IndexedFact[]; terms: string[]; fates: readonly Fate[] };
}

function prepare({ record, raw: words, searchTerms, title, given, deeds, onlyIfHash }: Addition, makeTerms: TermMaker): Prepared {
  const { doc } = record;
  if (typeof doc.id !== "string" || doc.id === "" || doc.id.length > longestId || derive.storable(doc.id) !== doc.id) {
    throw new ElchiError(
      "bad-argument",
      `expected an id of 1 to ${longestId} characters, got ${JSON.stringify(doc.id)?.slice(0, 80)}`,
    );
  }
  const raw = derive.storable(words);
  const json = derive.recordJson(record);
  const clean = JSON.parse(json) as ElchiRecord;
  const hash = derive.contentHash(raw);
  const ownTitle = title ? derive.storable(title) : derive.titleOf(raw);
  let termsGiven: readonly string[] | undefined;
  const judged = (verdicts: readonly Verdict[]) => {
    const { facts: holding, fates } = judge(clean, raw, hash, verdicts);
    const facts = derive.indexFacts(clean, holding);
    termsGiven ??= searchTerms ?? makeTerms(raw, clean);
    return { facts, terms: derive.indexTerms(clean, facts, ownTitle, termsGiven), fates };
  };
  const { facts, terms } = judged([]);
  return {
    id: doc.id,
    hash,
    language: clean.doc.language,
    published: clean.doc.published,
    source: clean.doc.source ?? null,
    url: clean.doc.url ?? null,
    attribution: clean.doc.attribution,
    title: ownTitle,
    engine: clean.doc.engine,
    added_at: new Date().toISOString(),
    record: json,
    raw,
    day: derive.dayOfRecord(clean),
    given: given === undefined ? null : derive.storable(JSON.stringify(given)),
    facts,
    terms,
    deeds,
    clean,
    asRead: facts,
    onlyIfHash,
    judged,
  };
}

/** A text that the store has already. */
type Known = Pick<Tables["texts"], "key" | "id" | "hash" | "duplicate_of" | "language" | "title" | "added_at" | "record">;

/** One transaction that adds texts, with what it knows of the store so far. */
class Adding {
  readonly #engine: Engine;
  readonly #tx: Tx;
  readonly #makeTerms: TermMaker;
  readonly #known = new Map<string, Known>();
  /** hash → id of the text whose facts count */
  readonly #originals = new Map<string, string>();
  /** people's decisions about these texts, by `verdictKey` */
  readonly #verdicts = new Map<string, readonly Verdict[]>();
  /** keys of known texts of which deeds are kept */
  readonly #told = new Set<number>();
  readonly #tally = new Tally();
  readonly #links: Links;
  /** new texts that are not written yet */
  #pending: { text: Prepared; duplicateOf: string | null }[] = [];

  constructor(engine: Engine, tx: Tx, makeTerms: TermMaker) {
    this.#engine = engine;
    this.#tx = tx;
    this.#makeTerms = makeTerms;
    this.#links = new Links(engine, tx);
  }

  async run(texts: readonly Prepared[]): Promise<Added[]> {
    await this.#look(texts);
    const results: Added[] = [];
    for (const text of texts) results.push(await this.#add(await this.#judge(text)));
    await this.#flush();
    await this.#settle();
    return results;
  }

  /** Brings all that is kept ready up to date. */
  async #settle(): Promise<void> {
    await this.#links.settle();
    await this.#tally.settle(this.#tx);
    await this.#links.finish();
  }

  /** What of these the store has. Rows are locked until the end, where the database can lock rows. */
  async #look(texts: readonly Prepared[]): Promise<void> {
    const lock = this.#engine.name === "postgres";
    for (const some of chunks(texts)) {
      const ids = some.map((text) => text.id);
      const hashes = some.map((text) => text.hash);
      const known = await this.#tx
        .selectFrom("texts")
        .select(["key", "id", "hash", "duplicate_of", "language", "title", "added_at", "record"])
        .where("id", "in", ids)
        .$if(lock, (query) => query.forUpdate())
        .execute();
      for (const row of known) this.#known.set(row.id, row);
      const told =
        known.length === 0
          ? new Set<number>()
          : await withDeeds(
              this.#tx,
              known.map(({ key }) => key),
            );
      for (const key of told) this.#told.add(key);
      const originals = await this.#tx
        .selectFrom("texts")
        .select(["id", "hash"])
        .where("hash", "in", hashes)
        .where("duplicate_of", "is", null)
        .$if(lock, (query) => query.forUpdate())
        .execute();
      for (const row of originals) this.#originals.set(row.hash, row.id);
      await this.#lookForVerdicts(some);
    }
  }

  async #lookForVerdicts(texts: readonly Pick<Prepared, "id" | "hash">[]): Promise<void> {
    const verdictsOn = await verdictsOf(this.#tx, texts);
    for (const text of texts) {
      const own = verdictsOn(text);
      if (own.length > 0) this.#verdicts.set(verdictKey(text), own);
    }
  }

  /** A text with its facts as they are after people's decisions. */
  async #judge(text: Prepared): Promise<Prepared> {
    const verdicts = this.#verdicts.get(verdictKey(text));
    if (verdicts === undefined) return text;
    const { facts, terms, fates } = text.judged(verdicts);
    const own = verdicts.filter((verdict) => verdict.text === text.id);
    for (const { decision, standing, current } of fates) {
      if (!own.some((verdict) => verdict.decision === decision)) continue;
      await this.#tx.updateTable("verdicts").set({ standing, current }).where("decision", "=", decision).execute();
    }
    return { ...text, facts, terms };
  }

  /** Makes everything anew by which a kept text and its facts are found, after a decision about it. */
  async reindex(row: Tables["texts"]): Promise<void> {
    const record = JSON.parse(row.record) as ElchiRecord;
    await this.#lookForVerdicts([row]);
    const text = await this.#judge(prepare({ record, raw: row.raw, title: row.title }, this.#makeTerms));
    if (row.duplicate_of === null) {
      const before = await this.#dropIndex(row.key);
      await this.#index([{ key: row.key, text, before }]);
      await remark(this.#tx, row.key, this.#undecided(text));
    }
    await this.#settle();
  }

  async #add(text: Prepared): Promise<Added> {
    const before = this.#known.get(text.id);
    if (before && before.hash === text.hash && before.record === text.record) {
      if (text.deeds !== undefined && before.duplicate_of === null && !this.#told.has(before.key)) {
        await this.#keepDeeds([{ key: before.key, text }], false);
        await this.#digest([{ key: before.key, text: { ...text, added_at: before.added_at, title: before.title } }]);
      }
      return { status: "unchanged", id: text.id, duplicateOf: before.duplicate_of };
    }
    if (text.onlyIfHash !== undefined && before?.hash !== text.onlyIfHash) {
      return { status: "unchanged", id: text.id, duplicateOf: before?.duplicate_of ?? null };
    }
    if (before) return this.#replace(text);
    const duplicateOf = this.#originals.get(text.hash) ?? null;
    if (duplicateOf === null) this.#originals.set(text.hash, text.id);
    this.#known.set(text.id, known(-1, text, duplicateOf));
    this.#count(text.language, duplicateOf, 1);
    this.#pending.push({ text, duplicateOf });
    return { status: duplicateOf === null ? "added" : "duplicate", id: text.id, duplicateOf };
  }

  /** Writes the new texts, in the order of their keys, which is the order that the search index likes. */
  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const keys = await this.#freeKeys(this.#pending.map(({ text }) => text));
    const rows = this.#pending.map((pending, i) => ({ ...pending, key: keys[i]! })).sort((a, b) => a.key - b.key);
    this.#pending = [];
    await this.#insert(
      "texts",
      rows.map(({ key, text, duplicateOf }) => ({ key, duplicate_of: duplicateOf, ...columns(text) })),
    );
    for (const { key, text } of rows) this.#known.get(text.id)!.key = key;
    const originals = rows.filter((row) => row.duplicateOf === null);
    await this.#index(originals);
    await this.#keepDeeds(originals, true);
    await this.#digest(originals);
  }

  async #digest(texts: readonly { key: number; text: Prepared }[]): Promise<void> {
    await putDigests(
      this.#tx,
      texts.map(({ key, text }) => digestible(key, text, text.deeds === undefined ? null : deedsJson(text.deeds))),
    );
  }

  /** @param indexed whether `#index` has been told of their deeds */
  async #keepDeeds(texts: readonly { key: number; text: Prepared }[], indexed: boolean): Promise<void> {
    const read = texts.flatMap(({ key, text }) => {
      return text.deeds === undefined
        ? []
        : [{ key, deeds: text.deeds, record: this.#undecided(text), pairs: derive.pairKeys(text.facts) }];
    });
    if (read.length > 0) await putDeeds(this.#tx, read, indexed);
  }

  /** A text's record, unless people have decided about it. */
  #undecided(text: Prepared): ElchiRecord | null {
    return this.#verdicts.has(verdictKey(text)) ? null : text.clean;
  }

  async #replace(text: Prepared): Promise<Added> {
    await this.#flush();
    const before = this.#known.get(text.id)!;
    const sameWords = before.hash === text.hash;
    const counted = before.duplicate_of === null;
    if (!sameWords) await this.#keepVersion(before.id, text.added_at);
    const facts = counted ? await this.#dropIndex(before.key) : undefined;
    if (counted) await dropDeeds(this.#tx, [before.key]);
    await this.#tx.deleteFrom("digests").where("text", "=", before.key).execute();
    if (counted && !sameWords) this.#originals.delete(before.hash);

    const original = this.#originals.get(text.hash) ?? text.id;
    const duplicateOf = original === text.id ? null : original;
    const key = dayOfKey(before.key) === text.day ? before.key : (await this.#freeKeys([text]))[0]!;
    await this.#tx
      .updateTable("texts")
      .set((e) => ({ ...columns(text), key, duplicate_of: duplicateOf, given: text.given ?? e.ref("given") }))
      .where("id", "=", text.id)
      .execute();
    this.#count(before.language, before.duplicate_of, -1);
    this.#count(text.language, duplicateOf, 1);
    this.#known.set(text.id, known(key, text, duplicateOf));
    this.#originals.set(text.hash, original);
    if (duplicateOf === null) {
      await this.#index([{ key, text, ...(facts && { before: facts }) }]);
      await this.#keepDeeds([{ key, text }], true);
      await this.#digest([{ key, text }]);
    }
    if (counted && !sameWords) await this.#promote(before.id, before.hash);
    return { status: "replaced", id: text.id, duplicateOf };
  }

  async #keepVersion(id: string, replacedAt: string): Promise<void> {
    const last = await this.#tx
      .selectFrom("text_versions")
      .select((e) => e.fn.max("version").as("version"))
      .where("id", "=", id)
      .executeTakeFirst();
    const former = await this.#tx
      .selectFrom("texts")
      .select(["id", "hash", "engine", "added_at", "record", "raw"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await this.#tx
      .insertInto("text_versions")
      .values({ ...former, version: (last?.version ?? 0) + 1, replaced_at: replacedAt })
      .execute();
  }

  /** The original of some words is gone: the first of its duplicates counts from now on. */
  async #promote(goneId: string, hash: string): Promise<void> {
    const heir = await this.#tx
      .selectFrom("texts")
      .selectAll()
      .where("duplicate_of", "=", goneId)
      .orderBy("added_at")
      .orderBy("key")
      .limit(1)
      .executeTakeFirst();
    if (!heir) return;
    await this.#tx.updateTable("texts").set({ duplicate_of: heir.id }).where("duplicate_of", "=", goneId).execute();
    await this.#tx.updateTable("texts").set({ duplicate_of: null }).where("id", "=", heir.id).execute();
    this.#tally.total("duplicates", -1);
    for (const text of this.#known.values()) {
      if (text.duplicate_of === goneId) text.duplicate_of = text.id === heir.id ? null : heir.id;
    }
    this.#originals.set(hash, heir.id);
    const record = JSON.parse(heir.record) as ElchiRecord;
    await this.#lookForVerdicts([heir]);
    const text = await this.#judge(prepare({ record, raw: heir.raw, title: heir.title }, this.#makeTerms));
    await this.#index([{ key: heir.key, text }]);
    await this.#digest([{ key: heir.key, text: { ...text, added_at: heir.added_at } }]);
  }

  /** Keys that no text has: each text's first key, or the next free one after it. */
  async #freeKeys(texts: readonly Prepared[]): Promise<number[]> {
    const keys = texts.map((text) => derive.firstKey(text.id, text.day));
    const given = new Set<number>();
    let open = keys.map((_, i) => i);
    while (open.length > 0) {
      for (const i of open) {
        while (given.has(keys[i]!)) keys[i]!++;
        given.add(keys[i]!);
      }
      const taken = new Set<number>();
      for (const some of chunks(open)) {
        const wanted = some.map((i) => keys[i]!);
        const rows = await this.#tx.selectFrom("texts").select("key").where("key", "in", wanted).execute();
        for (const row of rows) taken.add(row.key);
      }
      open = open.filter((i) => taken.has(keys[i]!));
    }
    return keys;
  }

  /** Writes everything by which these texts and their facts are found; `before`: ids of the facts that a text had. */
  async #index(texts: readonly { key: number; text: Prepared; before?: ReadonlySet<string> }[]): Promise<void> {
    const located = texts.flatMap(({ key, text }) => text.facts.map((fact) => ({ key, fact })));
    await this.#insert(
      "facts",
      located.map(({ key, fact }) => ({
        text: key,
        ordinal: fact.ordinal,
        id: fact.id,
        kind: fact.kind,
        form: fact.form,
        status: fact.status,
        party_count: fact.parties.length,
        date_min: fact.dateMin,
        date_max: fact.dateMax,
        place: fact.place,
        doubt: fact.doubt,
      })),
    );
    await this.#insert(
      "fact_parties",
      located.flatMap(({ key, fact }) =>
        fact.parties.map((party) => ({ text: key, ordinal: fact.ordinal, party, kind: fact.kind, day: fact.dateMin })),
      ),
    );
    const pairs = texts.flatMap(({ key, text }) => {
      const marks = text.deeds === undefined ? null : marksBeside(this.#undecided(text), text.deeds);
      return derive.pairRows(key, text.facts).map((pair) => ({ ...pair, marks }));
    });
    await this.#insert("text_pairs", pairs);
    for (const pair of pairs) this.#tally.pair(pair, 1);
    this.#tally.total("facts", located.length);
    for (const { fact } of located)
      if (fact.kind === "projects" && fact.form !== null) this.#tally.project(fact.form, fact.dateMin, 1);
    for (const { key, text } of texts) this.#links.put({ ...text, key });
    const read = texts.map(({ text, before = new Set<string>() }) => ({ ...text, before }));
    const names = await this.#indexPeople(texts, located, read);
    await this.#links.findPinned(read, (text, ordinal) => names.get(`${ordinal} ${text}`));
    await this.#engine.search.put(
      this.#tx,
      texts.map(({ key, text }) => ({ key, terms: text.terms })),
    );
  }

  /** Takes away everything by which a text and its facts are found; gives the ids of these. */
  async #dropIndex(key: number): Promise<Set<string>> {
    const pairs = await this.#tx.selectFrom("text_pairs").selectAll().where("text", "=", key).execute();
    for (const pair of pairs) this.#tally.pair(pair, -1);
    const names = await this.#tx.selectFrom("spellings").select("name").distinct().where("text", "=", key).execute();
    for (const { name } of names) this.#tally.name(name, -1);
    await this.#links.drop(key);
    const facts = await this.#tx.selectFrom("facts").select(["id", "kind", "form", "date_min"]).where("text", "=", key).execute();
    await this.#tx.deleteFrom("facts").where("text", "=", key).execute();
    this.#tally.total("facts", -facts.length);
    for (const { kind, form, date_min } of facts)
      if (kind === "projects" && form !== null) this.#tally.project(form, date_min, -1);
    for (const table of ["fact_parties", "text_pairs", "spellings"] as const) {
      await this.#tx.deleteFrom(table).where("text", "=", key).execute();
    }
    await this.#engine.search.drop(this.#tx, [key]);
    return new Set(facts.map(({ id }) => id));
  }

  #count(language: string, duplicateOf: string | null, by: 1 | -1): void {
    this.#tally.total(`language:${language}`, by);
    if (duplicateOf !== null) this.#tally.total("duplicates", by);
  }

  /** Gives the key of the name that each fact bears, by ordinal and id of the text. */
  async #indexPeople(
    texts: readonly { key: number; text: Prepared }[],
    located: readonly { key: number; fact: derive.IndexedFact }[],
    read: readonly ReadText[],
  ): Promise<Map<string, number>> {
    const idOf = new Map(texts.map(({ key, text }) => [key, text.id]));
    const people = located.flatMap(({ key, fact: { ordinal, kind, fact } }) => {
      if (kind !== "people" || !("post" in fact)) return [];
      const fold = derive.foldName(fact.name);
      return [{ key, ordinal, fold, state: fact.state ?? "", spelled: derive.shortName(fact.name), post: fact.post ?? "" }];
    });
    if (people.length === 0) return new Map();
    const wanted = new Map(people.map(({ fold, state }) => [nameKey(fold, state), { fold, state }]));
    const keys = new Map<string, number>();
    /** keys of the others who bear a name, where people told them apart */
    const namesakes = new Map<string, number[]>();
    // always in the same order, so that two who add the same names wait for each other instead of both failing
    for (const some of chunks(
      [...wanted.values()].sort((a, b) => (nameKey(a.fold, a.state) < nameKey(b.fold, b.state) ? -1 : 1)),
    )) {
      const find = async () => {
        const folds = [...new Set(some.map((name) => name.fold))];
        for (const row of await this.#tx.selectFrom("names").selectAll().where("fold", "in", folds).execute()) {
          const key = nameKey(row.fold, row.state);
          if (row.bearer === "") keys.set(key, row.key);
          else namesakes.set(key, [...(namesakes.get(key) ?? []).filter((one) => one !== row.key), row.key]);
        }
        return some.filter((name) => !keys.has(nameKey(name.fold, name.state)));
      };
      const missing = await find();
      if (missing.length === 0) continue;
      await this.#tx
        .insertInto("names")
        .values(missing.map((name) => ({ ...name, texts: 0 })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await find();
      await putNameWords(
        this.#tx,
        missing.map(({ fold, state }) => ({ key: keys.get(nameKey(fold, state))!, fold })),
      );
    }
    const bearers = await bearersOf(this.#tx, keys, namesakes);
    const decided = namesakes.size === 0 ? new Map<string, number>() : await pinnedNames(this.#tx, read);
    const found = people.map(({ key, ordinal, fold, state, spelled, post }) => {
      const own = bearers.get(nameKey(fold, state));
      const name = decided.get(`${ordinal} ${idOf.get(key)}`);
      const among = own?.filter((one) => one.name === name) ?? [];
      const borne = own && nearest({ post, text: key }, among.length > 0 ? among : own).name;
      return { text: key, ordinal, name: borne ?? keys.get(nameKey(fold, state))!, spelled, post };
    });
    const byText = Map.groupBy(found, (row) => row.text);
    const spellings = texts.flatMap(({ key, text }) => this.#links.named({ ...text, key }, text.facts, byText.get(key) ?? []));
    await this.#insert("spellings", spellings);
    // a text may name somebody twice, in two posts
    const named = new Map(spellings.map(({ text, name }) => [`${text} ${name}`, name]));
    for (const name of named.values()) this.#tally.name(name, 1);
    return new Map(spellings.map(({ text, ordinal, name }) => [`${ordinal} ${idOf.get(text)}`, name]));
  }

  async #insert<T extends "texts" | "facts" | "fact_parties" | "text_pairs" | "spellings">(
    table: T,
    rows: readonly Tables[T][],
  ): Promise<void> {
    for (const some of chunks(rows))
      await this.#tx
        .insertInto(table)
        .values(some as never)
        .execute();
  }
}

const verdictKey = ({ id, hash }: Pick<Prepared, "id" | "hash">) => `${hash} ${id}`;
const nameKey = (fold: string, state: string) => `${state} ${fold}`;

function columns(prepared: Prepared): Omit<Tables["texts"], "key" | "duplicate_of"> {
  const { id, hash, language, published, source, url, attribution, title, engine, added_at, record, raw, given } = prepared;
  return { id, hash, language, published, source, url, attribution, title, engine, added_at, record, raw, given };
}

function known(key: number, { id, hash, language, title, added_at, record }: Prepared, duplicateOf: string | null): Known {
  return { key, id, hash, duplicate_of: duplicateOf, language, title, added_at, record };
}

function digestible(key: number, text: Prepared, told: string | null): Digestible {
  const { id, hash, language, published, source, url, title, added_at, asRead: facts, record } = text;
  return { key, id, hash, language, published, source, url, title, added_at, facts, record, told };
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += rowsAtOnce) yield items.slice(i, i + rowsAtOnce);
}
