import { ElchiError } from "../error.ts";
import type { Fact, FactKind } from "../read/record.ts";
import type { Page } from "../view/rows.ts";
import type { Engine, Tx } from "./engine.ts";
import { sha256 } from "./hash.ts";
import { fromCursor, pageSize, toCursor } from "./rows.ts";
import type { Tables } from "./schema.ts";
import type { Standing, Verdict, VerdictAction } from "./verdicts.ts";

/** What a person decides. `who` is whoever answers for it, `why` a reason in their words. */
export type NewDecision = { readonly who: string; readonly why?: string | null } & (
  | { readonly action: "confirm" | "reject"; readonly fact: string }
  | { readonly action: "correct"; readonly fact: string; readonly change: Readonly<Record<string, unknown>> }
  | { readonly action: "undo"; readonly decision: number }
  | { readonly action: "merge"; readonly of: LinkKind; readonly ids: readonly string[] }
  | { readonly action: "split"; readonly of: LinkKind; readonly ids: readonly LinkGroup[] }
);

/** The id of one, or ids of several that stay one. */
export type LinkGroup = string | readonly string[];

/** Things in the world of which several facts tell. */
export type LinkKind = "people" | "encounters";
export const linkKinds = ["people", "encounters"] as const;

export const decisionActions = ["confirm", "reject", "correct", "merge", "split", "undo"] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** One row of the log of decisions. */
export interface Decision {
  /** 1, 2, 3 … without a gap */
  readonly number: number;
  /** ISO 8601, UTC */
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly action: DecisionAction;
  /** id of the text that it is about; null where it is about several */
  readonly text: string | null;
  /** what it answered */
  readonly target: Target;
  readonly change: Readonly<Record<string, unknown>> | null;
  /** whether it holds: false once it was undone, or another decision took its place */
  readonly holds: boolean;
  /** of a decision about links: on how many facts it rests and how it stands to them now; a text may have changed under it */
  readonly standings?: Readonly<Partial<Record<Standing, number>>>;
  /** hash of the row before, and of this one: SHA-256 over the former and all that stands here, hexadecimal */
  readonly prior: string;
  readonly hash: string;
}

/** What a decision answered, kept word for word. */
export type Target =
  | {
      readonly fact: string;
      readonly kind: FactKind;
      readonly hash: string;
      readonly item: Fact;
      readonly read: Fact | null;
      /** an earlier decision on the same fact, whose place this one takes */
      readonly supersedes?: number;
    }
  | { readonly decision: number }
  | { readonly of: LinkKind; readonly ids: readonly LinkGroup[] };

export interface DecisionOptions {
  /** about this text */
  readonly text?: string | undefined;
  readonly who?: string | undefined;
  /** rows on a page; 100 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const longest = { who: 200, why: 4000 };

/** A name of whoever decides, and their reason, as they are kept. Throws `bad-argument`. */
export function signature({ who, why }: { who: string; why?: string | null }): { who: string; why: string | null } {
  const name = typeof who === "string" ? clean(who) : "";
  if (name === "" || name.length > longest.who) {
    throw new ElchiError("bad-argument", `expected who decides, in 1 to ${longest.who} characters, got ${JSON.stringify(who)}`, {
      hint: "Give a name that others know you by.",
      wrong: { reason: "who", n: longest.who },
    });
  }
  const reason = clean(why ?? "");
  if (reason.length > longest.why)
    throw new ElchiError("bad-argument", `expected a reason of at most ${longest.why} characters, got ${reason.length}`, {
      wrong: { reason: "whyLong", n: longest.why },
    });
  return { who: name, why: reason === "" ? null : reason };
}

const clean = (text: string): string => text.replaceAll("\0", "\ufffd").toWellFormed().trim();

/** Writes the next row of the log. The caller holds the log's lock. */
export async function append(
  tx: Tx,
  row: Pick<Decision, "who" | "why" | "action" | "text" | "target" | "change">,
): Promise<Decision> {
  const last = await tx.selectFrom("decisions").select(["number", "hash"]).orderBy("number", "desc").limit(1).executeTakeFirst();
  const kept: Omit<Tables["decisions"], "hash"> = {
    number: (last?.number ?? 0) + 1,
    at: new Date().toISOString(),
    who: row.who,
    why: row.why,
    action: row.action,
    text: row.text,
    target: JSON.stringify(row.target),
    change: row.change === null ? null : JSON.stringify(row.change),
    prior: last?.hash ?? "",
  };
  const written = { ...kept, hash: rowHash(kept) };
  await tx.insertInto("decisions").values(written).execute();
  return toDecision(written, true);
}

/** The hash of a row of the log: it holds the hash of the row before, so that none can be changed, taken out or put in between. */
export function rowHash(row: Omit<Tables["decisions"], "hash">): string {
  const { prior, number, at, who, why, action, text, target, change } = row;
  return sha256(JSON.stringify([prior, number, at, who, why, action, text, target, change])).digest("hex");
}

function toDecision(row: Tables["decisions"], holds: boolean): Decision {
  return {
    ...row,
    action: row.action as DecisionAction,
    target: JSON.parse(row.target) as Target,
    change: row.change === null ? null : (JSON.parse(row.change) as Record<string, unknown>),
    holds,
  };
}

/**
 * Numbers of the decisions that hold. An undone decision does not, unless its undoing was undone; one whose place another took
 * holds again when that one is undone.
 */
export function holding(rows: readonly Pick<Tables["decisions"], "number" | "action" | "target">[]): Set<number> {
  const holds = new Set<number>();
  // what comes later decides about what came earlier, never the other way round
  const undone = new Set<number>();
  for (const { number, action, target } of [...rows].sort((a, b) => b.number - a.number)) {
    if (undone.has(number)) continue;
    holds.add(number);
    const answered = JSON.parse(target) as { decision?: number; supersedes?: number };
    if (action === "undo") undone.add(answered.decision!);
    else if (answered.supersedes !== undefined) undone.add(answered.supersedes);
  }
  return holds;
}

/** The verdicts on facts of a text that follow from the log. */
export async function verdictsFromLog(tx: Tx, text: string): Promise<Verdict[]> {
  const rows = await tx.selectFrom("decisions").selectAll().where("text", "=", text).execute();
  const holds = holding(rows);
  return rows.flatMap((row) => {
    const target = JSON.parse(row.target) as Target;
    if (!holds.has(row.number) || !("fact" in target)) return [];
    const { fact, kind, hash, item, read } = target;
    const change = row.change === null ? null : (JSON.parse(row.change) as Record<string, unknown>);
    return [{ decision: row.number, action: row.action as VerdictAction, text, hash, fact, kind, item, read, change }];
  });
}

/** The log, latest first. */
export async function decisions(engine: Engine, { text, who, limit: asked, cursor }: DecisionOptions): Promise<Page<Decision>> {
  const limit = pageSize(asked, 100);
  const after = fromCursor(cursor, 1);
  const rows = await engine.db
    .selectFrom("decisions")
    .selectAll()
    .$if(text !== undefined, (query) => query.where("text", "=", text!))
    .$if(who !== undefined, (query) => query.where("who", "=", who!))
    .$if(after !== null, (query) => query.where("number", "<", after![0]!))
    .orderBy("number", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const holds = await holdingOf(engine, shown);
  const pinned = await standingsOf(engine, shown);
  return {
    rows: shown.map((row) => {
      const standings = pinned.get(row.number);
      return { ...toDecision(row, holds.has(row.number)), ...(standings && { standings }) };
    }),
    next: rows.length > limit ? toCursor(shown.at(-1)!.number) : null,
  };
}

/** How decisions about links stand to the facts on which they rest, by number. */
async function standingsOf(engine: Engine, rows: readonly Tables["decisions"][]): Promise<Map<number, Decision["standings"]>> {
  const numbers = rows.flatMap(({ number, action }) => (action === "merge" || action === "split" ? [number] : []));
  if (numbers.length === 0) return new Map();
  const counted = await engine.db
    .selectFrom("pins")
    .select((e) => ["decision", "standing", e.fn.countAll<number>().as("n")])
    .where("decision", "in", numbers)
    .where("item", "is not", null)
    .groupBy(["decision", "standing"])
    .execute();
  return new Map(
    [...Map.groupBy(counted, ({ decision }) => decision)].map(([decision, own]) => [
      decision,
      Object.fromEntries(own.map(({ standing, n }) => [standing, Number(n)])),
    ]),
  );
}

/** Which of these rows hold: what undoes a row is about the same text, or about none. */
async function holdingOf(engine: Engine, rows: readonly Tables["decisions"][]): Promise<Set<number>> {
  if (rows.length === 0) return new Set();
  const texts = [...new Set(rows.flatMap(({ text }) => text ?? []))];
  const about = await engine.db
    .selectFrom("decisions")
    .select(["number", "action", "target"])
    .where((e) => e.or([e("text", "is", null), ...(texts.length > 0 ? [e("text", "in", texts)] : [])]))
    .execute();
  return holding(about);
}
