import { ElchiError } from "../error.ts";
import type { ElchiRecord } from "../read/record.ts";
import { reindex, retrying, type TermMaker } from "./add.ts";
import { checkedChange } from "./corrections.ts";
import { append, type Decision, holding, type NewDecision, signature, verdictsFromLog } from "./decisions.ts";
import type { Engine, Tx } from "./engine.ts";
import { followLinkDecision, followUndoneLinks } from "./link-decisions.ts";
import { verdictsOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { type JudgedFact, judge } from "./verdicts.ts";

/**
 * Keeps a person's decision, and makes everything anew that rests on what it changes; all or nothing, and on disk when the promise
 * is fulfilled. Throws `bad-argument` (no name, a correction that does not fit) and `not-found` (no such fact or decision).
 */
export async function decide(engine: Engine, decision: NewDecision, makeTerms: TermMaker): Promise<Decision> {
  const signed = signature(decision);
  return retrying(engine, async (tx) => {
    await engine.lockLog(tx);
    switch (decision.action) {
      case "confirm":
      case "reject":
      case "correct": {
        const { text, fact } = await findFact(engine, tx, decision.fact);
        const change = decision.action === "correct" ? await checkedChange(fact.kind, fact.fact, decision.change) : null;
        const record = JSON.parse(text.record) as ElchiRecord;
        const plain = judge(record, text.raw, text.hash, []).facts.find(({ id }) => id === fact.id);
        const target = {
          fact: fact.id,
          kind: fact.kind,
          hash: text.hash,
          item: fact.fact,
          read: plain?.fact ?? null,
          ...(fact.verdict && { supersedes: fact.verdict.decision }),
        };
        const row = await append(tx, { ...signed, action: decision.action, text: text.id, target, change });
        await settle(engine, tx, text.id, makeTerms);
        return row;
      }
      case "undo": {
        const { text } = await findHolding(tx, decision.decision);
        const target = { decision: decision.decision };
        const row = await append(tx, { ...signed, action: "undo", text, target, change: null });
        if (text !== null) await settle(engine, tx, text, makeTerms);
        else await followUndoneLinks(engine, tx);
        return row;
      }
      case "merge":
      case "split": {
        const each = decision.ids.map((group) => (typeof group === "string" || group.length > 1 ? group : group[0]!));
        const ids = [...new Map(each.map((group) => [[group].flat().join(), group])).values()];
        if (ids.length < 2) {
          throw new ElchiError("bad-argument", `expected two or more to ${decision.action}, got ${ids.length}`, {
            wrong: { reason: "differ" },
          });
        }
        const { action, of } = decision;
        const row = await append(tx, { ...signed, action, text: null, target: { of, ids }, change: null });
        await followLinkDecision(engine, tx, { decision: row.number, action, of, ids, who: row.who });
        return row;
      }
    }
  });
}

/** The fact with this id and its text, which no one else changes until the transaction ends; rejected facts too. */
async function findFact(engine: Engine, tx: Tx, id: string): Promise<{ text: Tables["texts"]; fact: JudgedFact }> {
  const place =
    (await tx
      .selectFrom("facts as f")
      .innerJoin("texts as t", "t.key", "f.text")
      .select("t.id")
      .where("f.id", "=", id)
      .executeTakeFirst()) ??
    (await tx
      .selectFrom("verdicts")
      .select("text as id")
      .where((e) => e.or([e("fact", "=", id), e("current", "=", id)]))
      .orderBy("decision", "desc")
      .executeTakeFirst());
  const text = place && (await lockedText(engine, tx, place.id));
  if (text) {
    const verdicts = (await verdictsOf(tx, [text]))(text);
    const { facts, rejected } = judge(JSON.parse(text.record) as ElchiRecord, text.raw, text.hash, verdicts);
    const fact =
      [...facts, ...rejected].find((one) => one.id === id) ?? [...facts, ...rejected].find((one) => one.verdict?.fact === id);
    if (fact) return { text, fact };
  }
  throw new ElchiError("not-found", `no fact ${id}`, {
    hint: "elchi show TEXT --json lists the facts of a text with their ids.",
  });
}

async function lockedText(engine: Engine, tx: Tx, id: string): Promise<Tables["texts"] | undefined> {
  return tx
    .selectFrom("texts")
    .selectAll()
    .where("id", "=", id)
    .$if(engine.name === "postgres", (query) => query.forUpdate())
    .executeTakeFirst();
}

/** A decision that holds, and can therefore be undone. */
async function findHolding(tx: Tx, number: number): Promise<Tables["decisions"]> {
  const row = Number.isSafeInteger(number)
    ? await tx.selectFrom("decisions").selectAll().where("number", "=", number).executeTakeFirst()
    : undefined;
  if (!row) throw new ElchiError("not-found", `no decision ${number}`, { hint: "elchi decisions lists them." });
  const about = await tx
    .selectFrom("decisions")
    .select(["number", "action", "target"])
    .where("text", row.text === null ? "is" : "=", row.text)
    .execute();
  if (!holding(about).has(number)) {
    throw new ElchiError("conflict", `decision ${number} does not hold any more: it was undone, or another took its place`, {
      wrong: { reason: "gone" },
    });
  }
  return row;
}

/** Works out from the log what holds for a text's facts, and makes its rows anew. */
async function settle(engine: Engine, tx: Tx, id: string, makeTerms: TermMaker): Promise<void> {
  const text = (await lockedText(engine, tx, id))!;
  const verdicts = await verdictsFromLog(tx, id);
  const { fates } = judge(JSON.parse(text.record) as ElchiRecord, text.raw, text.hash, verdicts);
  const fateOf = new Map(fates.map((fate) => [fate.decision, fate]));
  await tx.deleteFrom("verdicts").where("text", "=", id).execute();
  for (const { item, read, change, ...verdict } of verdicts) {
    const { standing, current } = fateOf.get(verdict.decision)!;
    await tx
      .insertInto("verdicts")
      .values({
        ...verdict,
        item: JSON.stringify(item),
        read: read === null ? null : JSON.stringify(read),
        change: change === null ? null : JSON.stringify(change),
        standing,
        current,
      })
      .execute();
  }
  await reindex(engine, tx, text, makeTerms);
}
