import { sql } from "kysely";
import { dayToEdtf } from "../entity/days.ts";
import { ElchiError } from "../error.ts";
import { type FactKind, factKinds, type Topic } from "../read/record.ts";
import type { FactRow } from "../view/rows.ts";
import type { Engine, Tx } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { dayRange, keyRange, loadTexts } from "./rows.ts";
import { dayOfKey, ownColumn, ownColumns } from "./schema.ts";

export interface PairLatestOptions {
  /** so many facts of each kind, the latest, and what else their texts say of the kind; all of those kinds that are not given */
  readonly most?: Readonly<Partial<Record<FactKind, number>>> | undefined;
  /** only these kinds; all if not given */
  readonly kinds?: readonly FactKind[] | undefined;
  /** encounters of these days too, however old their texts are: EDTF */
  readonly encountersIn?: string | undefined;
  /** days of the texts, EDTF, both included */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The latest that the texts say of two sides, and how much more there is. */
export interface PairLatest {
  /** latest first */
  readonly texts: readonly PairText[];
  /** how many texts there are of these days */
  readonly all: number;
  /** facts of each kind that are left out */
  readonly left: Readonly<Partial<Record<FactKind, number>>>;
  /** the latest day of which something may be left out, EDTF; null where nothing is or texts have no day */
  readonly until: string | null;
}

export interface PairText {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
  /** all that the text says */
  readonly facts: readonly FactRow[];
  /** of its facts that tell of encounters or name people, the id of the encounter or person; by id of the fact */
  readonly links: ReadonlyMap<string, string>;
  /** kinds of which the text has some of the latest facts */
  readonly kinds: ReadonlySet<FactKind>;
}

/** Kinds by which texts are chosen. People stand in texts for what they do. */
const chosenKinds = factKinds.filter((kind) => kind !== "people");

/** What the latest texts say of two sides, of each kind so much as is asked for. */
export async function pairLatest(engine: Engine, a: string, b: string, options: PairLatestOptions): Promise<PairLatest> {
  if (a === b) throw new ElchiError("bad-argument", `expected two different sides, got ${a} twice`);
  const pair: Pair = a < b ? { a, b } : { a: b, b: a };
  const days = dayRange(options);
  const range = keyRange(days);
  return snapshot(engine, async (tx) => {
    const all = days === null ? await totalOf(tx, pair) : await sumOf(tx, pair, range);
    const chosen = new Map<number, Set<FactKind>>();
    const choose = (text: number, kind: FactKind) => chosen.set(text, (chosen.get(text) ?? new Set()).add(kind));
    const left: Partial<Record<FactKind, number>> = {};
    let latestLeft = 0;
    for (const kind of chosenKinds) {
      if (all === null || all[ownColumn(kind)] === 0 || options.kinds?.includes(kind) === false) continue;
      const texts = await latestOfKind(tx, pair, kind, options.most?.[kind] ?? Number.MAX_SAFE_INTEGER, range);
      for (const { text } of texts) choose(text, kind);
      const rest = all[ownColumn(kind)] - texts.reduce((sum, { n }) => sum + n, 0);
      if (rest === 0) continue;
      left[kind] = rest;
      latestLeft = Math.max(latestLeft, texts.at(-1)!.text);
    }
    if (options.encountersIn !== undefined) {
      for (const text of await textsMeeting(tx, pair, options.encountersIn)) choose(text, "encounters");
    }
    const keys = [...chosen.keys()].sort((x, y) => y - x);
    const texts = (await loadTexts(engine, tx, keys)).map(({ key, ...text }) => ({ ...text, kinds: chosen.get(key)! }));
    return { texts, all: all?.texts ?? 0, left, until: latestLeft === 0 ? null : dayToEdtf(dayOfKey(latestLeft)) };
  });
}

interface Pair {
  readonly a: string;
  readonly b: string;
}
type Range = ReturnType<typeof keyRange>;

async function totalOf(tx: Tx, { a, b }: Pair) {
  const found = await tx
    .selectFrom("pair_totals")
    .select(["texts", ...ownColumns])
    .where("a", "=", a)
    .where("b", "=", b)
    .execute();
  return found[0] ?? null;
}

async function sumOf(tx: Tx, { a, b }: Pair, { min, max }: Range) {
  const sums = await tx
    .selectFrom("text_pairs")
    .select((e) => [
      e.fn.countAll<number>().as("texts"),
      ...ownColumns.map((column) => sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as integer)`.as(column)),
    ])
    .where("a", "=", a)
    .where("b", "=", b)
    .where("text", ">=", min)
    .where("text", "<=", max)
    .executeTakeFirstOrThrow();
  return sums as NonNullable<Awaited<ReturnType<typeof totalOf>>>;
}

/** The latest texts that together have so many facts of a kind, and how many each has. */
async function latestOfKind(tx: Tx, { a, b }: Pair, kind: FactKind, most: number, { min, max }: Range) {
  const rows = await tx
    .selectFrom("text_pairs")
    .select(["text", `${ownColumn(kind)} as n`])
    .where("a", "=", a)
    .where("b", "=", b)
    .where("text", ">=", min)
    .where("text", "<=", max)
    .where(ownColumn(kind), ">", 0)
    .orderBy("text", "desc")
    .$if(most < Number.MAX_SAFE_INTEGER, (query) => query.limit(most))
    .execute();
  const taken: typeof rows = [];
  for (let i = 0, n = 0; i < rows.length && n < most; i++) {
    taken.push(rows[i]!);
    n += rows[i]!.n;
  }
  return taken;
}

/** Texts looked through for encounters of some days, at most. */
const mostMeeting = 500;

/** The texts that tell of encounters of two sides in these days, the latest encounters first. */
async function textsMeeting(tx: Tx, { a, b }: Pair, within: string): Promise<number[]> {
  const days = dayRange({ from: within, to: within })!;
  const rows = await tx
    .selectFrom("fact_parties as p")
    .innerJoin("text_pairs as t", "t.text", "p.text")
    .select("p.text")
    .where("t.a", "=", a)
    .where("t.b", "=", b)
    .where("t.own_encounters", ">", 0)
    .where("p.party", "=", a)
    .where("p.kind", "=", "encounters")
    .where("p.day", ">=", days.min)
    .where("p.day", "<=", days.max)
    .orderBy("p.day", "desc")
    .orderBy("p.text", "desc")
    .limit(mostMeeting)
    .execute();
  return [...new Set(rows.map(({ text }) => text))];
}
