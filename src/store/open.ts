import type { Addition, TermMaker } from "./add.ts";
import { decisions } from "./decisions.ts";
import { deedsById, followedById, marksFollowing, textStamps, textsFollowing } from "./deeds.ts";
import { encounterById, encounterGroups, linksOf } from "./encounters.ts";
import type { Engine } from "./engine.ts";
import { storeError, withoutPassword } from "./errors.ts";
import { factById, facts, pairFacts, pairs } from "./facts.ts";
import { spellingsOf, textsNaming } from "./naming.ts";
import { pairLatest } from "./pair-latest.ts";
import { review } from "./review.ts";
import { currentFormat } from "./schema.ts";
import { search } from "./search.ts";
import type { Store } from "./store.ts";
import { foldTerms } from "./terms.ts";
import { counts, exportRecords, textById, texts, textsById } from "./texts.ts";
import { projectPairs, values } from "./values.ts";
import { encounterGroupsAt, encountersWithin, factsAt, factsWithin } from "./within.ts";

export interface StoreOptions {
  /** makes search terms for texts that are added without any; the words as they stand, folded, if not given */
  readonly searchTerms?: TermMaker;
}

/**
 * Opens a store, making it where there is none: a file path for SQLite, or `postgres://user:password@host/database`. Several
 * processes may have the same store open and add to it. Throws `store-unavailable` (cannot be opened or reached), `store-damaged`
 * (no store of ours), `store-newer` (made by a later version).
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<Store> {
  const told = withoutPassword(address);
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, told);
    }
  };
  const engine = await guard(async () => {
    const opened = await openEngine(address);
    try {
      if (!(await isCurrent(opened))) await (await import("./migrations.ts")).migrate(opened);
      return opened;
    } catch (error) {
      await opened.db.destroy();
      throw error;
    }
  });
  const makeTerms = options.searchTerms ?? foldTerms;
  const addMany = async (batch: readonly Addition[]) => (await writing()).addAll(engine, batch, makeTerms);
  return {
    address: told,
    add: (record, raw, more) => guard(async () => (await addMany([{ record, raw, ...more }]))[0]!),
    addMany: (batch) => guard(() => addMany(batch)),
    text: (id) => guard(() => textById(engine, id)),
    textsById: (ids) => guard(() => textsById(engine, ids)),
    deeds: (ids) => guard(() => deedsById(engine, ids)),
    followedTexts: (ids) => guard(() => followedById(engine, ids)),
    textsFollowing: (a, b, options) => guard(() => textsFollowing(engine, a, b, options)),
    marksFollowing: (pairs, options) => guard(() => marksFollowing(engine, pairs, options)),
    textStamps: (of) => guard(() => textStamps(engine, of)),
    moment: () => guard(() => engine.moment()),
    texts: (some = {}) => guard(() => texts(engine, some)),
    fact: (id) => guard(() => factById(engine, id)),
    facts: (some) => guard(() => facts(engine, some)),
    encounters: ({ kind, ...some } = {}) => guard(() => facts(engine, { ...some, kind: "encounters", form: kind })),
    factsWithin: (kind, some) => guard(() => factsWithin(engine, kind, some)),
    factsAt: (kind, places) => guard(() => factsAt(engine, kind, places)),
    encountersWithin: (some) => guard(() => encountersWithin(engine, some)),
    encounterGroupsAt: (places) => guard(() => encounterGroupsAt(engine, places)),
    values: (some) => guard(() => values(engine, some)),
    projectPairs: (names) => guard(() => projectPairs(engine, names)),
    pairs: () => guard(() => pairs(engine)),
    pairFacts: (a, b, some = {}) => guard(() => pairFacts(engine, a, b, some)),
    pairLatest: (a, b, some = {}) => guard(() => pairLatest(engine, a, b, some)),
    people: (some = {}) => guard(async () => (await persons()).people(engine, some)),
    textsNaming: (who) => guard(() => textsNaming(engine, who)),
    spellings: (ids) => guard(() => spellingsOf(engine, ids)),
    bearers: (named) => guard(async () => (await persons()).bearersOf(engine, named)),
    person: (id) => guard(async () => (await persons()).personById(engine, id)),
    encounterGroups: (some = {}) => guard(() => encounterGroups(engine, some)),
    encounterGroup: (id) => guard(() => encounterById(engine, id)),
    links: (some) => guard(() => linksOf(engine, some)),
    search: (words, some = {}) => guard(() => search(engine, words, some)),
    async *exportRecords(some = {}) {
      try {
        yield* exportRecords(engine, some);
      } catch (error) {
        throw storeError(error, told);
      }
    },
    counts: () => guard(() => counts(engine)),
    check: () => guard(async () => (await writing()).check(engine)),
    decide: (decision) => guard(async () => (await writing()).decide(engine, decision, makeTerms)),
    decisions: (some = {}) => guard(() => decisions(engine, some)),
    review: (some = {}) => guard(() => review(engine, some)),
    async *reread(reader, some = {}) {
      try {
        yield* (await writing()).reread(engine, reader, makeTerms, some);
      } catch (error) {
        throw storeError(error, told);
      }
    },
    backup: (target, some = {}) => guard(async () => (await writing()).backup(engine, target, some)),
    close: () => guard(() => engine.db.destroy()),
  };
}

/** Whether a store has the format of this version: then nobody has to wait for those who write. Whatever else it is, `migrate` tells. */
async function isCurrent({ db }: Engine): Promise<boolean> {
  const row = await db
    .selectFrom("meta")
    .select("value")
    .where("key", "=", "format")
    .executeTakeFirst()
    .catch(() => undefined);
  return row?.value === String(currentFormat);
}

/** What changes a store, and what looks through all of it: loaded when it is asked for, so that a look at a store starts quickly. */
const writing = () => import("./writing.ts");
/** Who is who: needs names in every language. */
const persons = () => import("./people.ts");

/** Whether an address is that of a server, and not a file's. */
export const isServer = (address: string): boolean => /^postgres(?:ql)?:\/\//.test(address);

/** Connects to a database, without a look at what is in it. */
export async function openEngine(address: string): Promise<Engine> {
  if (isServer(address)) return (await import("./postgres.ts")).openPostgres(address);
  return (await import("./sqlite.ts")).openSqlite(address);
}
