import { ElchiError } from "../error.ts";
import { holding, type LinkGroup, type LinkKind } from "./decisions.ts";
import type { Engine, Tx } from "./engine.ts";
import { Links } from "./links.ts";
import { partNamesakes } from "./namesakes.ts";
import type { NamedPerson } from "./person-links.ts";
import { pinRows, putPins } from "./pins.ts";

/** A decision about what is one in the world. */
interface LinkDecision {
  /** number in the log */
  readonly decision: number;
  readonly action: "merge" | "split";
  readonly of: LinkKind;
  /**
   * Of what is merged: ids of people or encounters, or of facts that tell of them; all of each become one. Of what is split: ids of
   * facts, or groups of them; what they name or tell becomes as many as these are.
   */
  readonly ids: readonly LinkGroup[];
  readonly who: string;
}

/** Makes links follow a decision. Throws `not-found` where an id is of nothing. */
export async function followLinkDecision(
  engine: Engine,
  tx: Tx,
  { decision, action, of, ids, who }: LinkDecision,
): Promise<void> {
  const parted = of === "people" && action === "split" ? await partNamesakes(tx, decision, ids) : null;
  const pins = new Map<string, string>();
  for (const [name, group] of parted?.groupOf ?? []) pins.set(`${name}`, `${decision}.${group + 1}`);
  for (const [i, group] of parted === null ? ids.entries() : []) {
    for (const id of [group].flat()) {
      const members = await membersOf(tx, of, id, action === "merge");
      if (members.length === 0) throw new ElchiError("not-found", `no one of ${of} with the id ${id}`);
      for (const member of members) pins.set(member, action === "merge" ? `${decision}` : `${decision}.${i + 1}`);
    }
  }
  if (action === "split" && new Set(pins.values()).size < ids.length) {
    throw new ElchiError("bad-argument", `expected ${ids.length} that differ, got ${new Set(pins.values()).size}`, {
      hint: "Give facts of which each stands once; people of one name are told apart by facts that name them.",
      wrong: { reason: "differ" },
    });
  }
  await putPins(tx, await pinRows(tx, of, pins, { decision, decided_by: who, holds: 1 }));
  await relink(engine, tx, of, [...pins.keys()], parted?.fresh);
}

/** Makes links follow the log after a decision about them was undone, or its undoing was. */
export async function followUndoneLinks(engine: Engine, tx: Tx): Promise<void> {
  const log = await tx.selectFrom("decisions").select(["number", "action", "target"]).where("text", "is", null).execute();
  const holds = holding(log);
  const pins = await tx.selectFrom("pins").selectAll().execute();
  const changed = pins.filter((pin) => Number(holds.has(pin.decision)) !== pin.holds);
  for (const decision of new Set(changed.map((pin) => pin.decision))) {
    await tx
      .updateTable("pins")
      .set({ holds: Number(holds.has(decision)) })
      .where("decision", "=", decision)
      .execute();
  }
  for (const [of, own] of Map.groupBy(changed, (pin) => pin.of as LinkKind)) {
    await relink(engine, tx, of, [...new Set(own.flatMap(({ current }) => current ?? []))]);
  }
}

async function relink(
  engine: Engine,
  tx: Tx,
  of: LinkKind,
  ids: readonly string[],
  fresh: readonly NamedPerson[] = [],
): Promise<void> {
  await engine.lockLinks(tx);
  const links = new Links(engine, tx);
  if (fresh.length > 0) await links.people.link(fresh);
  if (of === "people") await links.people.relink(ids.map(Number));
  else await links.encounters.relink(ids);
  await links.finish();
}

/** What a decision about an id is kept by: keys of names, ids of facts that tell of encounters. */
async function membersOf(tx: Tx, of: LinkKind, id: string, all: boolean): Promise<string[]> {
  if (of === "people") {
    const own = await tx
      .selectFrom("facts as f")
      .innerJoin("spellings as s", (join) => join.onRef("s.text", "=", "f.text").onRef("s.ordinal", "=", "f.ordinal"))
      .innerJoin("person_names as n", "n.name", "s.name")
      .select(["n.name", "n.person"])
      .where("f.id", "=", id)
      .executeTakeFirst();
    if (own !== undefined && !all) return [String(own.name)];
    const person =
      (await tx.selectFrom("people").select("key").where("id", "=", id).executeTakeFirst())?.key ?? own?.person ?? -1;
    const rows = await tx.selectFrom("person_names").select("name").where("person", "=", person).execute();
    return rows.map(({ name }) => String(name));
  }
  const own = await tx.selectFrom("tellings").select(["id", "encounter"]).where("id", "=", id).executeTakeFirst();
  if (own !== undefined && !all) return [own.id];
  const encounter =
    (await tx.selectFrom("encounters").select("key").where("id", "=", id).executeTakeFirst())?.key ?? own?.encounter ?? -1;
  const rows = await tx.selectFrom("tellings").select("id").where("encounter", "=", encounter).execute();
  return rows.map((row) => row.id);
}
