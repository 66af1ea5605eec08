import { sql } from "kysely";
import { ElchiError } from "../error.ts";
import type { Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord } from "../read/record.ts";
import { rollCall } from "../view/pairs.ts";
import { holding, rowHash, verdictsFromLog } from "./decisions.ts";
import { contentHash, dayOfRecord, factsOf, indexFacts, type PairRow, pairRows } from "./derive.ts";
import { type Digestible, digestRow, keptIn } from "./digests.ts";
import type { Engine, Tx } from "./engine.ts";
import { storeError } from "./errors.ts";
import { snapshot } from "./facts.ts";
import { beside, isPaired, marksJson } from "./keep-deeds.ts";
import { countNameWords } from "./name-words.ts";
import { verdictsOf } from "./rows.ts";
import { dayOfKey, type Tables } from "./schema.ts";
import { summed } from "./tally.ts";
import { judge } from "./verdicts.ts";

/** What a check of a whole store found. */
export interface CheckReport {
  /** nothing is wrong */
  readonly ok: boolean;
  readonly texts: number;
  readonly facts: number;
  /** the first hundred of what is wrong; `text` is the id of the text concerned */
  readonly problems: readonly { readonly text: string | null; readonly what: string }[];
  readonly problemCount: number;
}

const mostProblems = 100;
const textsAtOnce = 100;
const indexTables = [
  "facts",
  "fact_parties",
  "text_pairs",
  "spellings",
  "tellings",
  "near_copies",
  "digests",
  "deed_marks",
  "deed_sides",
] as const;

/**
 * Reads everything: the database's own check, the hash of every text, every quote against the words at its span, every text's
 * rows against what its record and people's decisions give, the chain of the log of decisions, and rows that belong to no text. As of one moment, whatever is added meanwhile.
 */
export async function check(engine: Engine): Promise<CheckReport> {
  const problems: { text: string | null; what: string }[] = [];
  let problemCount = 0;
  const problem = (text: string | null, what: string) => {
    problemCount++;
    if (problems.length < mostProblems) problems.push({ text, what });
  };
  let texts = 0;
  let facts = 0;
  const readAll = async (tx: Tx) => {
    for (let after = -1; ; ) {
      const rows = await tx.selectFrom("texts").selectAll().where("key", ">", after).orderBy("key").limit(textsAtOnce).execute();
      if (rows.length === 0) break;
      texts += rows.length;
      facts += await checkTexts(engine, tx, rows, { min: after + 1, max: rows.at(-1)!.key }, problem);
      after = rows.at(-1)!.key;
    }
    await checkLinks(tx, problem);
    await checkSums(tx, problem);
    await checkDecisions(tx, problem);
    await checkPins(tx, problem);
  };
  try {
    for (const line of await engine.integrity()) problem(null, line);
    await snapshot(engine, readAll);
  } catch (error) {
    // a page that cannot be read is what was looked for
    const trouble = storeError(error, engine.address);
    if (!(trouble instanceof ElchiError) || trouble.code !== "store-damaged") throw error;
    problem(null, trouble.message);
  }
  return { ok: problemCount === 0, texts, facts, problems, problemCount };
}

type Problem = (text: string | null, what: string) => void;

/** Texts with all keys between `range`'s; gives the number of their facts. */
async function checkTexts(
  engine: Engine,
  tx: Tx,
  rows: readonly Tables["texts"][],
  range: { min: number; max: number },
  problem: Problem,
): Promise<number> {
  const factIds = new Map<number, string[]>();
  for (const row of await tx
    .selectFrom("facts")
    .select(["text", "id", "doubt"])
    .where("text", ">=", range.min)
    .where("text", "<=", range.max)
    .orderBy("text")
    .orderBy("ordinal")
    .execute()) {
    factIds.set(row.text, [...(factIds.get(row.text) ?? []), `${row.id}:${row.doubt}`]);
  }
  const searched = new Set(await engine.search.keys(tx, { ...range, limit: rows.length * 2 + 1 }));
  const partyCounts = await countByText(tx, "fact_parties", range);
  const pairs = await tx
    .selectFrom("text_pairs")
    .selectAll()
    .where("text", ">=", range.min)
    .where("text", "<=", range.max)
    .execute();
  const pairsOf = Map.groupBy(pairs, (row) => row.text);
  const peopleCounts = await countByText(tx, "spellings", range);
  const verdictsOn = await verdictsOf(tx, rows);
  const tellingCounts = await countByText(tx, "tellings", range);
  const digests = await digestsWithin(tx, range);
  const marks = await marksWithin(tx, range, digests.told);
  let facts = 0;
  for (const row of rows) {
    if (contentHash(row.raw) !== row.hash) problem(row.id, "the words are not those that were added");
    let record: ElchiRecord;
    try {
      record = JSON.parse(row.record) as ElchiRecord;
    } catch {
      problem(row.id, "the record is not JSON");
      continue;
    }
    if (record.doc.id !== row.id) problem(row.id, `the record is that of ${record.doc.id}`);
    if (dayOfRecord(record) !== dayOfKey(row.key)) problem(row.id, "filed under another day than its own");
    for (const { kind, fact } of factsOf(record)) {
      const words = fact.span ? row.raw.slice(...fact.span) : undefined;
      if (words !== fact.quote)
        problem(row.id, `${kind}: expected ${JSON.stringify(fact.quote)} at ${fact.span}, got ${JSON.stringify(words)}`);
    }
    const own = verdictsOn(row);
    const judged = judge(record, row.raw, row.hash, own);
    for (const { decision, standing, current } of judged.fates) {
      const kept = own.find((verdict) => verdict.decision === decision)!;
      if (kept.text === row.id && (kept.standing !== standing || kept.current !== current)) {
        problem(row.id, `decision ${decision}: expected ${standing} on ${current}, got ${kept.standing} on ${kept.current}`);
      }
    }
    const given = row.duplicate_of === null ? indexFacts(record, judged.facts) : [];
    facts += given.length;
    const expected = {
      facts: given.map((fact) => `${fact.id}:${fact.doubt}`).join(),
      parties: given.reduce((sum, fact) => sum + fact.parties.length, 0),
      pairs: told(pairRows(row.key, given)),
      people: given.filter((fact) => fact.kind === "people").length,
      encounters: given.filter((fact) => fact.kind === "encounters").length,
      marks: marks.given(row.key, own.length > 0 ? null : record),
      digest: row.duplicate_of === null ? digests.expected(row, judge(record, row.raw, row.hash, []).facts) : "none",
      search: row.duplicate_of === null,
    };
    const got: typeof expected = {
      facts: (factIds.get(row.key) ?? []).join(),
      parties: partyCounts.get(row.key) ?? 0,
      pairs: told(pairsOf.get(row.key) ?? []),
      people: peopleCounts.get(row.key) ?? 0,
      encounters: tellingCounts.get(row.key) ?? 0,
      marks: marks.kept(row.key),
      digest: digests.kept(row.key),
      search: searched.has(row.key),
    };
    for (const what of Object.keys(expected) as (keyof typeof expected)[]) {
      if (expected[what] !== got[what]) problem(row.id, `index of ${what}: expected ${expected[what]}, got ${got[what]}`);
    }
    searched.delete(row.key);
  }
  for (const key of searched) problem(null, `search: a row for ${key}, which is no text`);
  return facts;
}

/** The marks that are kept of texts, and those that follow from what is kept of their deeds. */
async function marksWithin(tx: Tx, { min, max }: { min: number; max: number }, told: (key: number) => string | null) {
  const marks = await tx.selectFrom("deed_marks").selectAll().where("text", ">=", min).where("text", "<=", max).execute();
  const marksOf = new Map(marks.map((row) => [row.text, row.marks]));
  return {
    kept: (key: number): string => marksOf.get(key) ?? "none",
    given: (key: number, record: ElchiRecord | null): string => {
      const deeds = told(key);
      return deeds === null || record === null ? "none" : marksJson(record, JSON.parse(deeds) as Deeds);
    },
  };
}

/** The digests that are kept of texts, and those that follow from their records, each in short. */
async function digestsWithin(tx: Tx, { min, max }: { min: number; max: number }) {
  const rows = await tx.selectFrom("digests").selectAll().where("text", ">=", min).where("text", "<=", max).execute();
  const short = (row: Tables["digests"]) =>
    contentHash(JSON.stringify([row.id, row.added_at, row.tells, ...keptIn(row)])).slice(0, 12);
  const read = new Map(
    rows.map((row) => {
      try {
        return [row.text, { short: short(row), told: keptIn(row)[2] || null }];
      } catch {
        return [row.text, { short: "unreadable", told: null }];
      }
    }),
  );
  const told = (key: number): string | null => read.get(key)?.told ?? null;
  return {
    told,
    kept: (key: number): string => read.get(key)?.short ?? "none",
    expected: (text: Tables["texts"], facts: Digestible["facts"]): string =>
      short(digestRow({ ...text, facts, told: told(text.key) })),
  };
}

/** Pairs of a text with what is counted of each. */
const told = (rows: readonly PairRow[]): string =>
  rows
    .map((row) => [row.a, row.b, row.lead, ...summed.map((column) => row[column])].join(" "))
    .sort()
    .join();

async function countByText(
  tx: Tx,
  table: (typeof indexTables)[number],
  range: { min: number; max: number },
): Promise<Map<number, number>> {
  const rows = await tx
    .selectFrom(table)
    .select((e) => ["text", e.fn.countAll<number>().as("n")])
    .where("text", ">=", range.min)
    .where("text", "<=", range.max)
    .groupBy("text")
    .execute();
  return new Map(rows.map((row) => [row.text, row.n]));
}

/** The chain of the log, and whether what holds of facts follows from it. */
async function checkDecisions(tx: Tx, problem: Problem): Promise<void> {
  let prior = { number: 0, hash: "" };
  const about = new Set<string>();
  for (;;) {
    const rows = await tx
      .selectFrom("decisions")
      .selectAll()
      .where("number", ">", prior.number)
      .orderBy("number")
      .limit(textsAtOnce)
      .execute();
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.number !== prior.number + 1) problem(row.text, `decisions: ${prior.number + 1} is missing`);
      if (row.prior !== prior.hash || rowHash(row) !== row.hash) {
        problem(row.text, `decision ${row.number}: changed after it was made, or the one before it was`);
      }
      if (row.text !== null) about.add(row.text);
      prior = row;
    }
  }
  const others = await tx.selectFrom("verdicts").select("text").distinct().execute();
  for (const text of new Set([...about, ...others.map((row) => row.text)])) {
    const expected = (await verdictsFromLog(tx, text)).map(({ decision, fact }) => `${decision} on ${fact}`).sort();
    const rows = await tx.selectFrom("verdicts").select(["decision", "fact"]).where("text", "=", text).execute();
    const got = rows.map(({ decision, fact }) => `${decision} on ${fact}`).sort();
    if (expected.join() !== got.join()) problem(text, `decisions that hold: expected ${expected}, got ${got}`);
  }
}

/** Whether what is kept of decisions about links follows from the log, and rests on facts that are there. */
async function checkPins(tx: Tx, problem: Problem): Promise<void> {
  const log = await tx.selectFrom("decisions").select(["number", "action", "target"]).where("text", "is", null).execute();
  const holds = holding(log);
  const about = new Set(log.filter(({ action }) => action !== "undo").map(({ number }) => number));
  const kept = await tx.selectFrom("pins").select(["decision", "holds"]).distinct().execute();
  for (const { decision, holds: held } of kept) {
    if (!about.has(decision)) problem(null, `pins: decision ${decision} is not in the log`);
    else if (Number(holds.has(decision)) !== held)
      problem(null, `pins: expected decision ${decision} ${held ? "not " : ""}to hold`);
  }
  const pinned = new Set(kept.map(({ decision }) => decision));
  for (const number of about) if (!pinned.has(number)) problem(null, `pins: nothing is kept of decision ${number}`);
  const lost = await tx
    .selectFrom("pins as p")
    .leftJoin("facts as f", "f.id", "p.fact")
    .select(["p.decision", "p.fact", "p.text"])
    .where("p.fact", "is not", null)
    .where("f.id", "is", null)
    .limit(mostProblems)
    .execute();
  for (const row of lost) problem(row.text, `decision ${row.decision}: rests on ${row.fact}, which is no fact`);
}

/** Rows that point to nothing. */
async function checkLinks(tx: Tx, problem: Problem): Promise<void> {
  for (const table of indexTables) {
    const rows = await tx
      .selectFrom(table)
      .select("text")
      .distinct()
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom("texts")
              .select("key")
              .whereRef("texts.key", "=", sql.ref(`${table}.text`)),
          ),
        ),
      )
      .limit(mostProblems)
      .execute();
    for (const row of rows) problem(null, `${table}: rows for ${row.text}, which is no text`);
  }
  const marked = { text_pairs: beside("m.marks"), deed_sides: sql`case when not ${isPaired("s")} then ${beside("m.marks")} end` };
  for (const [table, marks] of Object.entries(marked)) {
    const { rows } = await sql<{ text: number }>`select distinct s.text from ${sql.ref(table)} as s
      left join deed_marks as m on m.text = s.text where s.marks is distinct from ${marks}
      limit ${sql.lit(mostProblems)}`.execute(tx);
    for (const { text } of rows) problem(null, `${table}: other marks than those of ${text}`);
  }
  const unnamed = await tx
    .selectFrom("spellings as s")
    .leftJoin("names as n", "n.key", "s.name")
    .select("s.spelled")
    .where("n.key", "is", null)
    .limit(mostProblems)
    .execute();
  for (const row of unnamed) problem(null, `spellings: ${row.spelled} belongs to no name`);
  const nobody = await tx
    .selectFrom("spellings as s")
    .leftJoin("person_names as n", "n.name", "s.name")
    .leftJoin("people as p", "p.key", "n.person")
    .select("s.spelled")
    .where("p.key", "is", null)
    .limit(mostProblems)
    .execute();
  for (const row of nobody) problem(null, `spellings: ${row.spelled} belongs to no person`);
  const untold = await tx
    .selectFrom("tellings as t")
    .leftJoin("encounters as e", "e.key", "t.encounter")
    .select("t.id")
    .where("e.key", "is", null)
    .limit(mostProblems)
    .execute();
  for (const row of untold) problem(null, `tellings: ${row.id} belongs to no encounter`);
  for (const [what, table, id, entity, key] of [
    ["telling", "tellings", "encounter_id", "encounters", "encounter"],
    ["name", "person_names", "person_id", "people", "person"],
  ] as const) {
    const { rows } = await sql<{ id: string }>`select x.${sql.ref(id)} as id from ${sql.ref(table)} as x
      join ${sql.ref(entity)} as e on e.key = x.${sql.ref(key)} where e.id <> x.${sql.ref(id)} limit ${sql.lit(mostProblems)}`.execute(
      tx,
    );
    for (const row of rows) problem(null, `${table}: a ${what} is linked to ${row.id}, which is another`);
  }
  const orphans = await tx
    .selectFrom("texts as d")
    .leftJoin("texts as o", (join) => join.onRef("o.id", "=", "d.duplicate_of").onRef("o.hash", "=", "d.hash"))
    .select(["d.id", "d.duplicate_of"])
    .where("d.duplicate_of", "is not", null)
    .where((e) => e.or([e("o.key", "is", null), e("o.duplicate_of", "is not", null)]))
    .limit(mostProblems)
    .execute();
  for (const row of orphans) problem(row.id, `said to have the words of ${row.duplicate_of}, which has others`);
}

/** Numbers that are kept ready, against what they are sums of; the database compares, so that only what differs comes into memory. */
async function checkSums(tx: Tx, problem: Problem): Promise<void> {
  const told = (what: string, expected: unknown, got: unknown) =>
    problem(null, `sum of ${what}: expected ${expected}, got ${got}`);
  for (const { what, kept, sum } of sums) {
    const differing = sql<{ what: string; expected: string; got: string }>`
      select what, expected, got from (${sql.raw(`select ${what} as what, ${sum} as expected, ${kept}`)}) as compared
      where expected <> got order by what limit ${sql.lit(mostProblems)}`;
    for (const row of (await differing.execute(tx)).rows) told(row.what, row.expected, row.got);
  }
  const unkept = await tx
    .selectFrom("text_pairs as t")
    .leftJoin("pair_totals as p", (join) => join.onRef("p.a", "=", "t.a").onRef("p.b", "=", "t.b"))
    .select(["t.a", "t.b"])
    .distinct()
    .where("p.a", "is", null)
    .limit(mostProblems)
    .execute();
  for (const { a, b } of unkept) told(`pair ${a} ${b}`, "some", 0);
  for (const [what, missing] of unsummed) {
    const { rows } = await sql<{ what: string }>`${sql.raw(missing)} limit ${sql.lit(mostProblems)}`.execute(tx);
    for (const row of rows) told(`${what} ${row.what}`, "some", 0);
  }
  const nobodys = await tx
    .selectFrom("person_names as p")
    .innerJoin("names as n", "n.key", "p.name")
    .leftJoin("people as q", "q.key", "p.person")
    .select("p.person")
    .distinct()
    .where("n.texts", "<>", 0)
    .where("q.key", "is", null)
    .limit(mostProblems)
    .execute();
  for (const { person } of nobodys) told(`person ${person}`, "some", 0);
  const words = await countNameWords(tx);
  if (words.expected !== words.got) told("words of names", words.expected, words.got);
  await checkTotals(tx, told);
}

const pairNumbers = ["texts", ...summed, "last"] as const;
const ofPair = (row: string): string => pairNumbers.map((column) => `${row}.${column}`).join(" || ',' || ");

/** What `value_totals` sums up. */
const valuesCounted = `select 'places' as of, place as value, status, count(*) as n, max(date_min) as last from encounters
  where place is not null group by place, status
  union all select 'projects', form, '', count(*), max(date_min) from facts where kind = 'projects' and form is not null group by form`;

/** Numbers that are kept of each row of a table, and what they are the sums of: SQL over that row. */
const sums = [
  {
    what: "'pair ' || p.a || ' ' || p.b",
    sum: `coalesce(${ofPair("t")}, '0')`,
    kept: `${ofPair("p")} as got from pair_totals p left join (select a, b, count(*) as texts, ${summed
      .map((column) => `sum(${column}) as ${column}`)
      .join()}, max(text) as last from text_pairs group by a, b) t on t.a = p.a and t.b = p.b`,
  },
  {
    what: "'name ' || n.key",
    kept: "n.texts as got from names n",
    sum: "(select count(distinct s.text) from spellings s where s.name = n.key)",
  },
  {
    what: "'person ' || q.key",
    kept: "q.texts as got from people q",
    sum: "(select coalesce(sum(n.texts), 0) from person_names p join names n on n.key = p.name where p.person = q.key)",
  },
  {
    what: "'encounter ' || e.key",
    kept: "e.tellings as got from encounters e",
    sum: "(select count(*) from tellings t where t.encounter = e.key)",
  },
  {
    what: "'pairs of encounter ' || e.key",
    kept: "coalesce(p.n, 0) as got from encounters e left join (select encounter, count(*) as n from encounter_pairs group by encounter) p on p.encounter = e.key",
    sum: `case when e.party_count > ${rollCall} then 0 else e.party_count * (e.party_count - 1) / 2 end`,
  },
  {
    what: "'encounters of ' || t.a || ' ' || t.b",
    kept: `t.n as got from encounter_totals t left join (select a, b, count(*) as n from encounter_pairs group by a, b
      union all select x.party, '', count(*) from encounter_parties x join encounters e on e.key = x.encounter
      where e.party_count <= ${rollCall} group by x.party) o on o.a = t.a and o.b = t.b`,
    sum: "coalesce(o.n, 0)",
  },
  {
    what: "t.of || ' ' || t.value || ' ' || t.status",
    kept: `t.n || ',' || t.last as got from value_totals t left join (${valuesCounted}) o
      on o.of = t.of and o.value = t.value and o.status = t.status`,
    sum: "coalesce(o.n || ',' || o.last, '0')",
  },
] as const;

/** What should be summed up and is not. */
const unsummed = [
  [
    "encounters of",
    `select distinct p.a || ' ' || p.b as what from encounter_pairs p left join encounter_totals t on t.a = p.a and t.b = p.b
      where t.a is null`,
  ],
  [
    "encounters of",
    `select distinct p.party as what from encounter_parties p join encounters e on e.key = p.encounter and e.party_count <= ${rollCall}
      left join encounter_totals t on t.a = p.party and t.b = '' where t.a is null`,
  ],
  [
    "values",
    `select o.of || ' ' || o.value || ' ' || o.status as what from (${valuesCounted}) o left join value_totals t
      on t.of = o.of and t.value = o.value and t.status = o.status where t.value is null`,
  ],
] as const;

/** The totals of the whole store. */
async function checkTotals(tx: Tx, told: (what: string, expected: unknown, got: unknown) => void): Promise<void> {
  const languages = await tx
    .selectFrom("texts")
    .select((e) => ["language", e.fn.countAll<number>().as("n"), e.fn.count<number>("duplicate_of").as("duplicates")])
    .groupBy("language")
    .execute();
  const facts = await tx
    .selectFrom("facts")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const expected = new Map(languages.map(({ language, n }) => [`language:${language}`, Number(n)]));
  expected.set(
    "duplicates",
    languages.reduce((sum, { duplicates }) => sum + Number(duplicates), 0),
  );
  expected.set("facts", Number(facts.n));
  const got = new Map((await tx.selectFrom("totals").selectAll().execute()).map(({ name, n }) => [name, Number(n)]));
  for (const name of new Set([...expected.keys(), ...got.keys()])) {
    const [wanted, there] = [expected.get(name) ?? 0, got.get(name) ?? 0];
    if (wanted !== there) told(`total ${name}`, wanted, there);
  }
}
