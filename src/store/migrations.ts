import { sql } from "kysely";
import { sideKeys } from "../entity/follow.ts";
import { settled } from "../entity/settled.ts";
import type { Telling } from "../entity/telling.ts";
import { ElchiError } from "../error.ts";
import type { ElchiRecord, FactKind } from "../read/record.ts";
import { rollCall } from "../view/pairs.ts";
import { byKey, chunks } from "./chunks.ts";
import type { LinkKind } from "./decisions.ts";
import { indexFacts, type PairRow, pairRows } from "./derive.ts";
import { type Digestible, digestRow, digestsOf } from "./digests.ts";
import { settleEncounters } from "./encounter-links.ts";
import type { Engine, Tx } from "./engine.ts";
import { beside, isPaired, markAll } from "./keep-deeds.ts";
import { putAllNameWords } from "./name-words.ts";
import { pinRows, putPins } from "./pins.ts";
import { makeBlocks, relinkAll } from "./relink.ts";
import { applicationId, currentFormat, ownColumns, type Tables } from "./schema.ts";
import { sortingOnDisk } from "./sorting.ts";
import { judge } from "./verdicts.ts";

/** One step in the history of the tables. A step that has been released is never changed; a new one is added after it. */
type Migration = (tx: Tx, engine: Engine) => Promise<void>;

const migrations = [
  createTables,
  keepDecisions,
  createLinks,
  boundLinks,
  keepDeeds,
  indexValues,
  countOwn,
  anchorPins,
  tellNamesakes,
  markDeeds,
  indexNameWords,
  countEncounters,
  findWordsByDays,
  putMarksBeside,
  keepDigests,
  keepDeedsOnce,
  findDeedsByNamed,
] as const satisfies readonly Migration[] & { readonly length: typeof currentFormat };

/**
 * Brings a store to the current format, in one transaction and under a lock: of two processes that open a new store one makes it
 * and the other finds it made. Throws `store-newer` and `store-damaged`.
 */
export async function migrate(engine: Engine): Promise<void> {
  await sortingOnDisk(engine, () => engine.db.transaction().execute((tx) => bringForward(tx, engine)));
}

async function bringForward(tx: Tx, engine: Engine): Promise<void> {
  await engine.lockSchema(tx);
  const format = await readFormat(tx, engine);
  if (format > currentFormat) {
    throw new ElchiError(
      "store-newer",
      `expected a store of format ${currentFormat} or older, got ${format} in ${engine.address}`,
      {
        hint: "Use a newer version of Elchi.",
      },
    );
  }
  if (format === currentFormat) return;
  for (const step of migrations.slice(format)) await step(tx, engine);
  const asked = await tx.deleteFrom("meta").where("key", "=", "relink").executeTakeFirst();
  if (asked.numDeletedRows > 0n) await relinkAll(engine, tx);
  await tx
    .insertInto("meta")
    .values({ key: "format", value: String(currentFormat) })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(currentFormat) }))
    .execute();
}

async function readFormat(tx: Tx, engine: Engine): Promise<number> {
  if (await engine.isEmpty(tx)) return 0;
  const row = (await engine.hasTable(tx, "meta"))
    ? await tx
        .selectFrom("meta")
        .select("value")
        .where("key", "=", "format")
        .executeTakeFirst()
        .catch(() => undefined)
    : undefined;
  const format = Number(row?.value);
  if (Number.isInteger(format) && format > 0) return format;
  throw new ElchiError("store-damaged", `expected a store of Elchi, got another database in ${engine.address}`, {
    hint: "Give the address of a store, or of a new file.",
  });
}

/** Format 1. */
async function createTables(tx: Tx, engine: Engine): Promise<void> {
  const { key, int, byKey } = engine.dialect;
  const statements = [
    // what the store says of itself: format
    `create table meta (key text primary key, value text not null)${byKey}`,

    // texts with their records; the truth, from which every table below but text_versions can be made again.
    // key: see keysPerDay. duplicate_of: id of the text with the same hash that was there first
    `create table texts (
      key ${key}, id text not null, hash text not null, duplicate_of text, language text not null, published text, source text,
      url text, attribution text, title text not null, engine text not null, added_at text not null, record text not null,
      raw text not null)`,
    "create unique index texts_id on texts (id)",
    // of the texts with the same words one is the original
    "create unique index texts_original on texts (hash) where duplicate_of is null",
    "create index texts_duplicate on texts (duplicate_of) where duplicate_of is not null",

    // what stood under an id before
    `create table text_versions (
      id text not null, version integer not null, hash text not null, engine text not null, added_at text not null,
      replaced_at text not null, record text not null, raw text not null, primary key (id, version))`,

    // where each fact of an original stands in its record, and by what it is found
    `create table facts (
      text ${int} not null, ordinal integer not null, id text not null, kind text not null, form text, status text,
      party_count integer not null, date_min integer not null, date_max integer not null, place text,
      primary key (text, ordinal))${byKey}`,
    "create unique index facts_id on facts (id)",
    "create index facts_kind on facts (kind, date_min, text, ordinal)",

    // the parties of facts; day is the fact's date_min
    `create table fact_parties (
      text ${int} not null, ordinal integer not null, party text not null, kind text not null, day integer not null,
      primary key (text, ordinal, party))${byKey}`,
    "create index fact_parties_party on fact_parties (party, kind, day, text, ordinal)",

    // texts with facts that hold both of two sides, a < b
    `create table text_pairs (
      a text not null, b text not null, text ${int} not null, facts integer not null, encounters integer not null,
      lead integer not null, primary key (a, b, text))${byKey}`,
    "create index text_pairs_text on text_pairs (text)",

    // text_pairs summed up; last is the key of the latest text
    `create table pair_totals (
      a text not null, b text not null, texts integer not null, facts integer not null, encounters integer not null,
      last ${int} not null, primary key (a, b))${byKey}`,

    // other sums: see Total
    `create table totals (name text primary key, n ${int} not null)${byKey}`,

    // folded names, each once a state; state is '' where none is known; texts is the number of those that name them so
    `create table names (key ${engine.name === "sqlite" ? key : "bigint generated always as identity primary key"},
      fold text not null, state text not null, texts integer not null)`,
    "create unique index names_fold on names (fold, state)",
    "create index names_state on names (state, texts)",
    "create index names_texts on names (texts)",

    // who is named in which text, spelled how and in which post; post is '' where none is given
    `create table spellings (
      text ${int} not null, ordinal integer not null, name ${int} not null, spelled text not null, post text not null,
      primary key (text, ordinal))${byKey}`,
    "create index spellings_name on spellings (name, post, spelled, text)",
  ];
  if (engine.name === "sqlite") statements.push(`pragma application_id = ${applicationId}`);
  for (const statement of statements) await sql.raw(statement).execute(tx);
  await engine.search.create(tx);
}

/** Format 2: people's decisions, and what the caller gave with each text. */
async function keepDecisions(tx: Tx, engine: Engine): Promise<void> {
  const { key, int } = engine.dialect;
  const statements = [
    // the log: rows are added and never changed. text: the text that a decision is about, by which what holds is worked out;
    // target, change: JSON; prior, hash: the chain, see rowHash
    `create table decisions (
      number ${key}, at text not null, who text not null, why text, action text not null, text text, target text not null,
      change text, prior text not null, hash text not null)`,
    "create index decisions_text on decisions (text, number)",
    "create index decisions_who on decisions (who, number)",
    ...engine.appendOnly("decisions"),

    // what follows from the log for facts: see Verdict. standing and current: how it stands to the text's record, and the id of
    // the fact that it is on
    `create table verdicts (
      decision ${key}, text text not null, hash text not null, fact text not null, kind text not null, action text not null,
      item text not null, read text, change text, standing text not null, current text)`,
    "create index verdicts_text on verdicts (text)",
    "create index verdicts_hash on verdicts (hash)",
    "create index verdicts_fact on verdicts (fact)",
    "create index verdicts_adrift on verdicts (decision) where standing = 'adrift'",

    // what the caller said of a text, as JSON of GivenSource; null where it was added by a version that did not keep it
    "alter table texts add column given text",

    // how soon a person should look at a fact: see doubt.ts
    `alter table facts add column doubt ${int} not null default 0`,
    "create index facts_doubt on facts (doubt, date_min, text, ordinal) where doubt > 0",
  ];
  // a copy of a store brings the keys of its names with it
  if (engine.name === "postgres") statements.push("alter table names alter column key set generated by default");
  for (const statement of statements) await sql.raw(statement).execute(tx);
  for await (const texts of byKey((after) =>
    tx
      .selectFrom("texts")
      .select(["key", "hash", "raw", "record"])
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(100)
      .execute(),
  )) {
    for (const { key: text, hash, raw, record: json } of texts) {
      const record = JSON.parse(json) as ElchiRecord;
      for (const { ordinal, doubt } of indexFacts(record, judge(record, raw, hash, []).facts)) {
        if (doubt === 0) continue;
        await tx.updateTable("facts").set({ doubt }).where("text", "=", text).where("ordinal", "=", ordinal).execute();
      }
    }
  }
}

/** Format 3: who is who, which encounters are one and which texts are one page, beside the facts. */
async function createLinks(tx: Tx, engine: Engine): Promise<void> {
  const { key, int, byKey } = engine.dialect;
  const ownKey = engine.name === "sqlite" ? key : "bigint generated by default as identity primary key";
  for (const statement of [
    // how the text writes the name, every way, as a JSON list; empty where only as the record does
    "alter table spellings add column written text not null default ''",
    "create index spellings_text_of on spellings (name, text)",

    // by what a name finds others of the same person (entity/people.ts)
    `create table name_blocks (block text not null, name ${int} not null, primary key (block, name))${byKey}`,

    // spellings summed up: how often a name bears an office, with the keys of the first and last text
    `create table name_posts (name ${int} not null, post text not null, n ${int} not null, first ${int} not null,
      last ${int} not null, primary key (name, post))${byKey}`,

    // people in the world. id: that of the fact by which the person was met first, for good, and founder the name in it;
    // name and state: as most texts have them
    `create table people (key ${ownKey}, id text not null, founder ${int} not null, name text not null, state text not null,
      texts ${int} not null)`,
    "create unique index people_id on people (id)",
    "create index people_texts on people (texts, key)",
    "create index people_state on people (state, texts, key)",

    // whom a name means. decided: shared by names that somebody said to be one person's; decided_by: who, or elchi
    `create table person_names (name ${int} primary key, spelled text not null, language text not null, person ${int} not null,
      score real not null, reasons text not null, decided text, decided_by text not null)${byKey}`,
    "create index person_names_person on person_names (person)",

    // encounters in the world, as their tellings come to. id: that of the telling by which it was met first, for good
    `create table encounters (key ${ownKey}, id text not null, kind text not null, status text not null, party_count integer not null,
      date_min integer not null, date_max integer not null, tellings integer not null)`,
    "create unique index encounters_id on encounters (id)",
    "create index encounters_day on encounters (date_min, key)",
    `create table encounter_parties (encounter ${int} not null, party text not null, day integer not null,
      primary key (encounter, party))${byKey}`,
    "create index encounter_parties_party on encounter_parties (party, day, encounter)",

    // which encounter a fact tells. telling: what entity/telling-evidence.ts compares; decided: as in person_names
    `create table tellings (text ${int} not null, ordinal integer not null, id text not null, encounter ${int} not null,
      telling text not null, score real not null, reasons text not null, decided text, decided_by text not null,
      primary key (text, ordinal))${byKey}`,
    "create unique index tellings_id on tellings (id)",
    "create index tellings_encounter on tellings (encounter, text, ordinal)",
    `create table telling_blocks (block text not null, text ${int} not null, ordinal integer not null,
      primary key (block, text, ordinal))${byKey}`,
    "create index telling_blocks_text on telling_blocks (text)",

    // by what texts find others that say the same but for some words (entity/near.ts)
    `create table near_bands (band text not null, text ${int} not null, primary key (band, text))${byKey}`,
    "create index near_bands_text on near_bands (text)",
    // a text that is a copy, and of which
    `create table near_copies (text ${int} primary key, original ${int} not null)${byKey}`,
    "create index near_copies_original on near_copies (original)",

    // what follows from the log for links: of: people or encounters; id: of the fact, or key of the name; decided: shared by all that
    // are one, so that of two keys are two; holds: 0 where the decision was undone
    `create table pins (of text not null, id text not null, decision ${int} not null, decided text not null,
      decided_by text not null, holds integer not null, primary key (of, id, decision))${byKey}`,
    "create index pins_decision on pins (decision)",
  ]) {
    await sql.raw(statement).execute(tx);
  }
  await rebuildLater(tx);
}

/** Format 4: blocks of links in which, however large the store, only some others are looked at. The links stay as they are. */
async function boundLinks(tx: Tx, engine: Engine): Promise<void> {
  const { int, byKey } = engine.dialect;
  for (const statement of [
    "drop table near_bands",
    // found by stretch of days and band (near-links.ts); a text's own bands follow from its words
    `create table near_bands (band ${int} not null, text ${int} not null, primary key (band, text))${byKey}`,
    "delete from telling_blocks",
  ]) {
    await sql.raw(statement).execute(tx);
  }
  const later = await tx.selectFrom("meta").select("key").where("key", "=", "relink").executeTakeFirst();
  if (later === undefined) await makeBlocks(tx);
}

/** Format 5: what texts say of deeds, by which promises are followed. Of texts that are there already it comes with the next reading. */
async function keepDeeds(tx: Tx, engine: Engine): Promise<void> {
  const { key, int, byKey } = engine.dialect;
  for (const statement of [
    // told: JSON of Deeds, as read of a text's words and record
    `create table deeds (text ${key}, told text not null)`,
    // two sides, or one, whose promises a text may tell of (entity/follow.ts)
    `create table deed_sides (side text not null, text ${int} not null, primary key (side, text))${byKey}`,
  ]) {
    await sql.raw(statement).execute(tx);
  }
}

/** Format 6: where encounters took place and which projects are named, out of an index. */
async function indexValues(tx: Tx): Promise<void> {
  for (const statement of [
    "create index facts_place on facts (kind, place, form, status, date_min) where place is not null",
    "create index facts_project on facts (form, date_min) where kind = 'projects'",
  ]) {
    await sql.raw(statement).execute(tx);
  }
}

/** Format 7: how many facts of each kind two sides have of each text and of all, so that a dossier takes the latest of each. */
async function countOwn(tx: Tx): Promise<void> {
  for (const table of ["text_pairs", "pair_totals"]) {
    for (const column of ownColumns)
      await sql.raw(`alter table ${table} add column ${column} integer not null default 0`).execute(tx);
  }
  const takeExcluded = (e: { ref(column: string): unknown }) =>
    Object.fromEntries(ownColumns.map((column) => [column, e.ref(`excluded.${column}`)]));
  for await (const texts of byKey((after) =>
    tx
      .selectFrom("texts")
      .select("key")
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(500)
      .execute(),
  )) {
    for (const some of chunks(await pairsOfTexts(tx, { min: texts[0]!.key, max: texts.at(-1)!.key }))) {
      await tx
        .insertInto("text_pairs")
        .values(some as Tables["text_pairs"][])
        .onConflict((conflict) => conflict.columns(["a", "b", "text"]).doUpdateSet((e) => takeExcluded(e as never)))
        .execute();
    }
  }
  await sql
    .raw(`update pair_totals set (${ownColumns.join()}) = (select ${ownColumns.map((column) => `sum(${column})`).join()}
      from text_pairs as t where t.a = pair_totals.a and t.b = pair_totals.b)`)
    .execute(tx);
}

/** The rows of pairs of the texts with these keys, made of the rows of their facts. */
async function pairsOfTexts(tx: Tx, { min, max }: { min: number; max: number }): Promise<PairRow[]> {
  const facts = await tx
    .selectFrom("facts")
    .select(["text", "ordinal", "kind"])
    .where("text", ">=", min)
    .where("text", "<=", max)
    .execute();
  const parties = await tx
    .selectFrom("fact_parties")
    .select(["text", "ordinal", "party"])
    .where("text", ">=", min)
    .where("text", "<=", max)
    .execute();
  const partiesOf = Map.groupBy(parties, ({ text, ordinal }) => `${text} ${ordinal}`);
  return [...Map.groupBy(facts, ({ text }) => text)].flatMap(([text, own]) =>
    pairRows(
      text,
      own.map(({ ordinal, kind }) => ({
        kind: kind as FactKind,
        parties: (partiesOf.get(`${text} ${ordinal}`) ?? []).map(({ party }) => party).sort(),
      })),
    ),
  );
}

/** Format 8: decisions about links rest on words, so that they find their facts again when a text is read otherwise. */
async function anchorPins(tx: Tx, engine: Engine): Promise<void> {
  const { int, byKey } = engine.dialect;
  const before = await tx
    .selectFrom("pins")
    .select(["of", "id", "decision", "decided", "decided_by", "holds"])
    .orderBy("decision")
    .execute();
  for (const statement of [
    "drop table pins",
    // what follows from the log for links. of: people or encounters; id: of the fact on which it was decided, or key of the name; decided:
    // shared by all that are one, so that of two keys are two; holds: 0 where the decision was undone; current: id of the fact, or key of
    // the name, that it is on now; fact: id of the fact where it stands now; text, hash, item: as in verdicts, null for a name itself;
    // standing: as in verdicts
    `create table pins (of text not null, id text not null, decision ${int} not null, decided text not null,
      decided_by text not null, holds integer not null, current text, fact text, text text, hash text, item text, standing text not null,
      primary key (of, id, decision))${byKey}`,
    "create index pins_decision on pins (decision)",
    "create index pins_current on pins (of, current)",
    "create index pins_text on pins (text)",
    "create index pins_hash on pins (hash)",
  ]) {
    await sql.raw(statement).execute(tx);
  }
  for (const { of, id, decided, ...decision } of before)
    await putPins(tx, await pinRows(tx, of as LinkKind, new Map([[id, decided]]), decision));
}

/** Format 9: people of one name and one side may be several. bearer: '' for all of whom nobody told otherwise, else who of them it is. */
async function tellNamesakes(tx: Tx): Promise<void> {
  for (const statement of [
    "alter table names add column bearer text not null default ''",
    "drop index names_fold",
    "create unique index names_fold on names (fold, state, bearer)",
  ]) {
    await sql.raw(statement).execute(tx);
  }
}

/** Format 10: in short what each text may tell of promises, so that only those are read through that may tell of one. */
async function markDeeds(tx: Tx, engine: Engine): Promise<void> {
  // marks: JSON of Marks; none of texts about which people have decided, whose record is another now
  await sql.raw(`create table deed_marks (text ${engine.dialect.key}, marks text not null)`).execute(tx);
  await markAll(tx);
}

/** Format 11: people are found by words of their names out of an index. */
async function indexNameWords(tx: Tx, engine: Engine): Promise<void> {
  const { int, byKey } = engine.dialect;
  // beginnings of words are one stretch of the index only where letters are ordered by their codes
  const plain = engine.name === "postgres" ? ' collate "C"' : "";
  await sql
    .raw(`create table name_words (word text${plain} not null, name ${int} not null, primary key (word, name))${byKey}`)
    .execute(tx);
  await putAllNameWords(tx);
}

/** Format 12: encounters by two sides, and sums that pages show; what is asked for by days needs only an index. */
async function countEncounters(tx: Tx, engine: Engine): Promise<void> {
  const { int, byKey } = engine.dialect;
  const inOrder = engine.name === "sqlite" ? "y.party > x.party" : 'y.party collate "C" > x.party';
  for (const statement of [
    // place: as its tellings come to
    "alter table encounters add column place text",
    // any two sides of an encounter, a < b; not of those with more parties than `rollCall`; day as in encounter_parties
    `create table encounter_pairs (a text not null, b text not null, day integer not null, encounter ${int} not null,
      primary key (a, b, day, encounter))${byKey}`,
    // how many encounters two sides had, and with '' for b how many one had, roll calls left out
    `create table encounter_totals (a text not null, b text not null, n ${int} not null, primary key (a, b))${byKey}`,
    // of: places, n their encounters by status; or projects, n the facts that name them. last: the latest day
    `create table value_totals (of text not null, value text not null, status text not null, n ${int} not null,
      last integer not null, primary key (of, value, status))${byKey}`,
    "drop index encounters_day",
    "drop index facts_kind",
    "drop index facts_place",
  ]) {
    await sql.raw(statement).execute(tx);
  }
  await settlePlaces(tx);
  for (const statement of [
    `insert into encounter_pairs select x.party, y.party, x.day, x.encounter from encounter_parties x
      join encounter_parties y on y.encounter = x.encounter and ${inOrder} join encounters e on e.key = x.encounter
      where e.party_count <= ${rollCall}`,
    "insert into encounter_totals select a, b, count(*) from encounter_pairs group by a, b",
    `insert into encounter_totals select p.party, '', count(*) from encounter_parties p join encounters e on e.key = p.encounter
      where e.party_count <= ${rollCall} group by p.party`,
    `insert into value_totals select 'places', place, status, count(*), max(date_min) from encounters where place is not null
      group by place, status`,
    `insert into value_totals select 'projects', form, '', count(*), max(date_min) from facts where kind = 'projects' and form is not null
      group by form`,
    "create index encounters_day on encounters (date_min, key, date_max, status, kind)",
    "create index encounters_place on encounters (place, status, date_min) where place is not null",
    `create index encounters_roll on encounters (date_min, key) where party_count > ${rollCall}`,
    "create index facts_kind on facts (kind, date_min, text, ordinal, date_max)",
    "create index facts_place on facts (kind, place) where place is not null",
  ]) {
    await sql.raw(statement).execute(tx);
  }
}

/** Format 13: a search looks through the newest days first. */
async function findWordsByDays(tx: Tx, engine: Engine): Promise<void> {
  await engine.search.byDays(tx);
}

/**
 * Format 14: marks stand beside the sides and pairs of texts, so that those of two sides lie together.
 */
async function putMarksBeside(tx: Tx, engine: Engine): Promise<void> {
  const { int, byKey } = engine.dialect;
  const postgres = engine.name === "postgres";
  const counts = ["facts", "encounters", "lead", ...ownColumns];
  const beside14 = [
    { table: "deed_sides", made: "side text not null", key: "side, text", counts: [], holds: "marks" },
    {
      table: "text_pairs",
      made: "a text not null, b text not null",
      key: "a, b, text",
      counts,
      holds: `${ownColumns.join()}, marks`,
    },
  ];
  for (const { table, made, key, counts, holds } of beside14) {
    const numbers = counts
      .map((column) => `${column} integer not null${column.startsWith("own_") ? " default 0" : ""}, `)
      .join("");
    // marks: those of the text, unless they are long, or a side is one of its pairs. PostgreSQL keeps rows in no order, but an index can hold more than it is ordered by
    const primary = `primary key (${key})${postgres ? ` include (${holds})` : ""}`;
    await sql.raw(`alter table ${table} rename to former`).execute(tx);
    if (postgres) await sql.raw(`alter index ${table}_pkey rename to former_pkey`).execute(tx);
    await sql.raw(`create table ${table} (${made}, text ${int} not null, ${numbers}marks text, ${primary})${byKey}`).execute(tx);
    const columns = [...key.split(", "), ...counts];
    const marks = table === "deed_sides" ? sql`case when not ${isPaired("f")} then ${beside("m.marks")} end` : beside("m.marks");
    await sql`insert into ${sql.ref(table)} (${sql.raw(columns.join())}, marks) select ${sql.raw(columns.map((column) => `f.${column}`).join())},
      ${marks} from former as f left join deed_marks as m on m.text = f.text order by ${sql.raw(key.replace("text", "f.text"))}`.execute(
      tx,
    );
    await sql`drop table former`.execute(tx);
  }
  await sql`create index text_pairs_text on text_pairs (text)`.execute(tx);
}

/**
 * Format 15: all that views of two sides need of a text in one row, and ids of people and encounters where they are looked up; and encounters
 * that were counted with a telling that had gone over to another are settled anew.
 */
async function keepDigests(tx: Tx, engine: Engine): Promise<void> {
  const postgres = engine.name === "postgres";
  for (const statement of [
    // of each original, and not of duplicates: see digests.ts
    `create table digests (text ${engine.dialect.key}, id text not null, added_at text not null, kept ${postgres ? "bytea" : "blob"} not null)`,
    // compressed as it is, it lies in the row as long as a page holds it
    ...(postgres ? ["alter table digests alter column kept set storage main"] : []),
    "alter table tellings add column encounter_id text not null default ''",
    "update tellings set encounter_id = (select id from encounters where key = tellings.encounter)",
    "create index tellings_link on tellings (text, ordinal, encounter_id)",
    "alter table person_names add column person_id text not null default ''",
    "update person_names set person_id = (select id from people where key = person_names.person)",
    "create index person_names_link on person_names (name, person_id)",
  ]) {
    await sql.raw(statement).execute(tx);
  }
  // what else stands twice
  await sql`update deed_sides set marks = null where marks is not null and ${isPaired("deed_sides")}`.execute(tx);
  for await (const texts of byKey((after) =>
    sql<Digested>`select t.key, t.id, t.hash, t.language, t.published, t.source, t.url, t.title, t.added_at, t.record, t.raw, d.told
      from texts as t left join deeds as d on d.text = t.key where t.key > ${after} and t.duplicate_of is null order by t.key limit 100`
      .execute(tx)
      .then(({ rows }) => rows),
  )) {
    const rows = texts.map((text) => {
      const { facts } = judge(JSON.parse(text.record) as ElchiRecord, text.raw, text.hash, []);
      const { tells: _later, ...row } = digestRow({ ...text, facts });
      return row;
    });
    for (const some of chunks(rows, 50))
      await tx
        .insertInto("digests")
        .values(some as Tables["digests"][])
        .execute();
  }
  const { rows } = await sql<{ key: number }>`select e.key from encounters as e
    where e.tellings <> (select count(*) from tellings as t where t.encounter = e.key)`.execute(tx);
  await engine.lockLinks(tx);
  for (const some of chunks(rows))
    await settleEncounters(
      tx,
      some.map(({ key }) => key),
    );
}

/** What digests are made of. */
type Digested = Omit<Digestible, "facts"> & Pick<Tables["texts"], "raw">;

/** Format 16: what texts say of deeds is kept in their digests alone. */
async function keepDeedsOnce(tx: Tx): Promise<void> {
  for (const statement of [
    // tells: 1 where deeds are kept, 0 where they are not
    "alter table digests add column tells integer not null default 0",
    "update digests set tells = 1 where exists (select 1 from deeds where deeds.text = digests.text)",
    "drop table deeds",
  ]) {
    await sql.raw(statement).execute(tx);
  }
}

/** Format 17: deeds of texts that have but one side are found by the other states that these name as well. */
async function findDeedsByNamed(tx: Tx): Promise<void> {
  for await (const texts of byKey((after) =>
    tx
      .selectFrom("digests")
      .select("text as key")
      .where("tells", "=", 1)
      .where("text", ">", after)
      .orderBy("text")
      .limit(500)
      .execute(),
  )) {
    const found = await digestsOf(
      tx,
      texts.map(({ key }) => key),
    );
    const rows = found.flatMap(({ key: text, deeds }) =>
      deeds === null || deeds.sides.length > 1 ? [] : [...new Set(sideKeys(deeds))].map((side) => ({ side, text, marks: null })),
    );
    for (const some of chunks(rows))
      await tx
        .insertInto("deed_sides")
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    for (const some of chunks([...new Set(rows.map(({ text }) => text))]))
      await sql`update deed_sides set marks = (select ${beside("m.marks")} from deed_marks as m where m.text = deed_sides.text)
        where text in (${sql.join(some)}) and not ${isPaired("deed_sides")}`.execute(tx);
  }
}

/** Writes to each encounter the place that its tellings come to. */
async function settlePlaces(tx: Tx): Promise<void> {
  for await (const encounters of byKey((after) =>
    tx.selectFrom("encounters").select("key").where("key", ">", after).orderBy("key").limit(500).execute(),
  )) {
    const rows = await tx
      .selectFrom("tellings")
      .select(["encounter", "telling"])
      .where("encounter", ">=", encounters[0]!.key)
      .where("encounter", "<=", encounters.at(-1)!.key)
      .orderBy("text")
      .orderBy("ordinal")
      .execute();
    const own = Map.groupBy(rows, ({ encounter }) => encounter);
    const places = [...own].flatMap(([key, group]) => {
      const { place } = settled(group.map(({ telling }) => JSON.parse(telling) as Telling));
      return place === null ? [] : [sql`select cast(${key} as bigint) as key, cast(${place} as text) as place`];
    });
    for (const some of chunks(places)) {
      await sql`update encounters set place = told.place from (${sql.join(some, sql` union all `)}) as told
        where encounters.key = told.key`.execute(tx);
    }
  }
}

/** Asks for the links to be made anew from the records, once all steps are done. */
async function rebuildLater(tx: Tx): Promise<void> {
  await tx
    .insertInto("meta")
    .values({ key: "relink", value: "1" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
