import { mayBeOnePerson } from "../entity/people.ts";
import type { Encounter, Fact, Person } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import type { LinkKind } from "./decisions.ts";
import type { Tx } from "./engine.ts";
import { loadFacts } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { alike, type JudgedFact, overlaps, type Standing, sameFields } from "./verdicts.ts";

/** Who decided a link, where no person did. */
export const byRule = "elchi";

/** What a person decided about a link: those that share `decided` are one, those of different ones are not. */
export type Pin = Pick<Tables["pins"], "decided" | "decided_by">;

/** What people decided about these, by fact (encounters) or key of the name (people); the latest decision that holds. */
export async function pinsOf(tx: Tx, of: LinkKind, ids: readonly string[]): Promise<Map<string, Pin>> {
  const pins = new Map<string, Pin>();
  for (const some of chunks(ids)) {
    const rows = await tx
      .selectFrom("pins")
      .selectAll()
      .where("of", "=", of)
      .where("current", "in", some)
      .where("holds", "=", 1)
      .orderBy("decision")
      .orderBy("id")
      .execute();
    // what was decided of a name itself goes before what followed from where it stands
    const own = (row: Tables["pins"]) => Number(row.id === row.current);
    for (const { current, decided, decided_by } of rows.sort((a, b) => a.decision - b.decision || own(a) - own(b)))
      pins.set(current!, { decided, decided_by });
  }
  return pins;
}

/** Names that people decided to be one person's or others', together with these. */
export async function namesDecidedWith(tx: Tx, pins: Iterable<Pin>): Promise<number[]> {
  const decisions = [...new Set([...pins].map(({ decided }) => Number(decided.split(".")[0])))];
  const names = new Set<number>();
  for (const some of chunks(decisions)) {
    const rows = await tx
      .selectFrom("pins")
      .select("current")
      .distinct()
      .where("of", "=", "people")
      .where("holds", "=", 1)
      .where("current", "is not", null)
      .where("decision", "in", some)
      .execute();
    for (const { current } of rows) names.add(Number(current));
  }
  return [...names];
}

/** Facts of one name on which a decision about it rests, at most: the latest. */
const mostFactsOfName = 50;

/**
 * The rows that keep a decision about encounters (ids of facts) or people (keys of names): each with the words on which it rests, so that
 * it finds them again when the text is read otherwise or replaced.
 */
export async function pinRows(
  tx: Tx,
  of: LinkKind,
  members: ReadonlyMap<string, string>,
  decision: Pick<Tables["pins"], "decision" | "decided_by" | "holds">,
): Promise<Tables["pins"][]> {
  const rows: Tables["pins"][] = [];
  const whole = (current: string, decided: string): Tables["pins"] => {
    return {
      of,
      id: current,
      current,
      decided,
      ...decision,
      fact: null,
      text: null,
      hash: null,
      item: null,
      standing: "applies",
    };
  };
  for (const [member, decided] of members) {
    if (of === "people") rows.push(whole(member, decided));
    const places = await placesOf(tx, of, member);
    if (of === "encounters" && places.length === 0) rows.push({ ...whole(member, decided), current: null, standing: "adrift" });
    for (const row of await loadFacts(null, tx, places)) {
      const { hash } = await tx.selectFrom("texts").select("hash").where("id", "=", row.text).executeTakeFirstOrThrow();
      const current = of === "people" ? member : row.id;
      const item = JSON.stringify(row.fact);
      rows.push({ ...whole(current, decided), id: row.id, fact: row.id, text: row.text, hash, item });
    }
  }
  return rows;
}

/** Where the facts stand that bear a name, or the one that tells of an encounter. */
async function placesOf(tx: Tx, of: LinkKind, member: string) {
  if (of === "encounters") return tx.selectFrom("tellings").select(["text", "ordinal", "id"]).where("id", "=", member).execute();
  return tx
    .selectFrom("spellings as s")
    .innerJoin("facts as f", (join) => join.onRef("f.text", "=", "s.text").onRef("f.ordinal", "=", "s.ordinal"))
    .select(["s.text", "s.ordinal", "f.id"])
    .where("s.name", "=", Number(member))
    .orderBy("s.text", "desc")
    .limit(mostFactsOfName)
    .execute();
}

export async function putPins(tx: Tx, rows: readonly Tables["pins"][]): Promise<void> {
  for (const some of chunks(rows)) await tx.insertInto("pins").values(some).execute();
}

/** A text whose facts were made anew. */
export interface ReadText {
  readonly id: string;
  readonly hash: string;
  readonly raw: string;
  readonly language: string;
  readonly facts: readonly JudgedFact[];
  /** ids of the facts that it had before */
  readonly before: ReadonlySet<string>;
}

/**
 * Finds in texts that were read or replaced the facts on which decisions about links rest, as `judge` does for decisions about facts: by
 * id, by the same fields and words, by the same words, by overlapping ones where the text is the same; never one that was there beside it
 * before. Keeps where each is now, or that its words are gone. `nameOf` gives the key of the name that a fact bears. Gives the keys of
 * names of which something else is decided now.
 */
export async function findPinned(
  tx: Tx,
  texts: readonly ReadText[],
  nameOf: (text: string, ordinal: number) => number | undefined,
): Promise<Set<number>> {
  const changed = new Set<number>();
  for (const some of chunks(texts)) {
    const known = await tx
      .selectFrom("pins")
      .selectAll()
      .where((e) =>
        e.or([
          e(
            "text",
            "in",
            some.map(({ id }) => id),
          ),
          e(
            "hash",
            "in",
            some.map(({ hash }) => hash),
          ),
        ]),
      )
      .orderBy("decision")
      .orderBy("id")
      .execute();
    if (known.length === 0) continue;
    for (const text of some) {
      // the same words in another text stand for those that are lost
      const own = known.filter((row) => row.text === text.id || (row.hash === text.hash && row.current === null));
      for (const rows of Map.groupBy(own, ({ of, decision }) => `${of} ${decision}`).values()) {
        for (const [row, found] of findEach(rows, text)) {
          if (found === null && row.text !== text.id) continue;
          const current = found && (row.of === "people" ? nameOf(text.id, found.ordinal)?.toString() : found.id);
          const now = {
            text: text.id,
            fact: found?.id ?? null,
            current: current ?? null,
            standing: found === null ? lostStanding(row, text) : sameFields(found.fact, itemOf(row)) ? "applies" : "otherwise",
          };
          if (row.of === "people" && now.current !== row.current)
            for (const name of [now.current, row.current]) if (name !== null) changed.add(Number(name));
          await tx
            .updateTable("pins")
            .set(now)
            .where("of", "=", row.of)
            .where("id", "=", row.id)
            .where("decision", "=", row.decision)
            .execute();
          Object.assign(row, now);
        }
      }
    }
  }
  return changed;
}

const itemOf = (row: Tables["pins"]): Fact => JSON.parse(row.item!) as Fact;

/** Whether the words themselves are still there. */
const lostStanding = (row: Tables["pins"], { raw }: ReadText): Standing =>
  raw.includes(itemOf(row).quote) ? "unread" : "adrift";

/** The keys of the names that people decided about where they stand in these texts, by ordinal and id of the text; the latest decision. */
export async function pinnedNames(tx: Tx, texts: readonly ReadText[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of chunks(texts)) {
    const ids = some.map(({ id }) => id);
    const rows = await tx
      .selectFrom("pins")
      .selectAll()
      .where("of", "=", "people")
      .where("text", "in", ids)
      .where("current", "is not", null)
      .orderBy("decision")
      .orderBy("id")
      .execute();
    for (const text of rows.length === 0 ? [] : some) {
      const own = rows.filter((row) => row.text === text.id);
      for (const decided of Map.groupBy(own, ({ decision }) => decision).values())
        for (const [row, fact] of findEach(decided, text))
          if (fact !== null) found.set(`${fact.ordinal} ${text.id}`, Number(row.current));
    }
  }
  return found;
}

/** The facts of a text on which the rows of one decision are now. */
function findEach(rows: readonly Tables["pins"][], text: ReadText): Map<Tables["pins"], JudgedFact | null> {
  const found = new Map<Tables["pins"], JudgedFact | null>(rows.map((row) => [row, null]));
  const taken = new Set<JudgedFact>();
  for (const way of ways) {
    for (const row of rows) {
      if (found.get(row) !== null) continue;
      const item = itemOf(row);
      const may = text.facts.filter(
        (fact) =>
          fact.kind === row.of &&
          !taken.has(fact) &&
          (!text.before.has(fact.id) || fact.id === row.fact || fact.id === row.id) &&
          way({ fact, item, row, text }),
      );
      const best = may.sort((a, b) => alike(b.fact, { item }) - alike(a.fact, { item }))[0];
      if (best === undefined) continue;
      taken.add(best);
      found.set(row, best);
    }
  }
  return found;
}

interface Compared {
  readonly fact: JudgedFact;
  readonly item: Fact;
  readonly row: Tables["pins"];
  readonly text: ReadText;
}

/** Whether a fact is the one that a decision rests on, the surest first. */
const ways: readonly ((compared: Compared) => boolean)[] = [
  ({ fact, row }) => fact.id === row.fact || fact.id === row.id,
  ({ fact, item }) => fact.fact.quote === item.quote && sameFields(fact.fact, item),
  (both) => both.fact.fact.quote === both.item.quote && isOfSort(both),
  (both) => both.text.hash === both.row.hash && overlaps(both.fact.fact, both.item) && isOfSort(both),
  // a meeting that is read as talks now; a name never as another name
  ({ fact, item, row }) => row.of === "encounters" && fact.fact.quote === item.quote,
  ({ fact, item, row, text }) => row.of === "encounters" && text.hash === row.hash && overlaps(fact.fact, item),
];

/** Whether two encounters are of one kind, or two names may be one person's. */
function isOfSort({ fact, item, row, text: { language } }: Compared): boolean {
  if (row.of === "encounters") return (fact.fact as Encounter).kind === (item as Encounter).kind;
  const [a, b] = [fact.fact as Person, item as Person];
  return mayBeOnePerson({ name: a.name, language, state: a.state }, { name: b.name, language, state: b.state });
}
