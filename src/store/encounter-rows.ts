import { edtfDays } from "../entity/days.ts";
import type { Cluster } from "../entity/merge.ts";
import { settled } from "../entity/settled.ts";
import type { Telling } from "../entity/telling.ts";
import { chunks } from "./chunks.ts";
import type { EncounterTotals } from "./encounter-totals.ts";
import type { Tx } from "./engine.ts";
import { dayOfKey, type Tables } from "./schema.ts";

/** A telling, and where it stands. */
export interface Kept {
  readonly text: number;
  readonly ordinal: number;
  readonly telling: Telling;
  /** 0 for a new one */
  readonly encounter: number;
  readonly decided_by: string;
}

/** Tellings that are of one encounter, with the link of each; without an encounter a new one is made. */
export interface ToldEncounter {
  readonly encounter: { readonly key: number; readonly id: string } | null;
  readonly group: readonly Kept[];
  readonly links: Cluster["links"];
}

/** Writes encounters, their sides and their tellings: rows of a table together, however many encounters there are. */
export async function writeEncounters(tx: Tx, totals: EncounterTotals, told: readonly ToldEncounter[]): Promise<void> {
  const made = await makeEncounters(
    tx,
    told.filter(({ encounter }) => encounter === null),
  );
  const parties: Tables["encounter_parties"][] = [];
  const tellings: Tables["tellings"][] = [];
  for (const one of told) {
    const { key: encounter, id } = one.encounter ?? made.get(one)!;
    const { values, sides } = rowOf(one.group);
    if (one.encounter !== null) {
      await totals.drop(tx, encounter);
      await tx.updateTable("encounters").set(values).where("key", "=", encounter).execute();
      await tx.deleteFrom("encounter_parties").where("encounter", "=", encounter).execute();
    }
    const { date_min: day, status, place } = values;
    for (const party of sides) parties.push({ encounter, party, day });
    totals.put({ encounter, sides, day, status, place });
    for (const [i, { text, ordinal, telling, decided_by }] of one.group.entries()) {
      tellings.push({
        text,
        ordinal,
        id: telling.id,
        encounter,
        encounter_id: id,
        telling: JSON.stringify(telling),
        score: one.links[i]!.score,
        reasons: JSON.stringify(one.links[i]!.reasons),
        decided: telling.decided ?? null,
        decided_by,
      });
    }
  }
  for (const some of chunks(parties)) await tx.insertInto("encounter_parties").values(some).execute();
  for (const some of chunks(tellings)) {
    await tx
      .insertInto("tellings")
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(["text", "ordinal"]).doUpdateSet((e) => ({
          encounter: e.ref("excluded.encounter"),
          encounter_id: e.ref("excluded.encounter_id"),
          score: e.ref("excluded.score"),
          reasons: e.ref("excluded.reasons"),
          decided: e.ref("excluded.decided"),
          decided_by: e.ref("excluded.decided_by"),
        })),
      )
      .execute();
  }
}

/** What the tellings of an encounter come to. */
function rowOf(group: readonly Kept[]) {
  const { kind, status, parties, date, place } = settled(group.map(({ telling }) => telling));
  // without a day of its own, that of its first text
  const day = dayOfKey(Math.min(...group.map(({ text }) => text)));
  const days = edtfDays(date) ?? { min: day, max: day };
  const sides = [...new Set(parties)].sort();
  const values = {
    kind,
    status,
    party_count: sides.length,
    date_min: days.min,
    date_max: days.max,
    tellings: group.length,
    place,
  };
  return { values, sides };
}

/** Makes new encounters; gives key and id of each. */
async function makeEncounters(
  tx: Tx,
  told: readonly ToldEncounter[],
): Promise<Map<ToldEncounter, NonNullable<ToldEncounter["encounter"]>>> {
  const taken = await takenIds(
    tx,
    told.flatMap(({ group }) => group.map(({ telling }) => telling.id)),
  );
  const byId = new Map<string, ToldEncounter>();
  for (const one of told) {
    const id = await freeId(tx, one.group, taken);
    taken.add(id);
    byId.set(id, one);
  }
  const keys = new Map<ToldEncounter, NonNullable<ToldEncounter["encounter"]>>();
  for (const some of chunks(byId)) {
    const rows = await tx
      .insertInto("encounters")
      .values(some.map(([id, { group }]) => ({ id, ...rowOf(group).values })))
      .returning(["key", "id"])
      .execute();
    for (const { key, id } of rows) keys.set(byId.get(id)!, { key, id });
  }
  return keys;
}

/** The id of the first telling whose id no encounter has: one may go on under the id of a telling that is no longer its own. */
async function freeId(tx: Tx, group: readonly Kept[], taken: ReadonlySet<string>): Promise<string> {
  const free = group.find(({ telling }) => !taken.has(telling.id));
  if (free !== undefined) return free.telling.id;
  for (let n = 2; ; n++) {
    const id = `${group[0]!.telling.id}-${n}`;
    if (!taken.has(id) && (await takenIds(tx, [id])).size === 0) return id;
  }
}

async function takenIds(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const some of chunks(ids)) {
    for (const { id } of await tx.selectFrom("encounters").select("id").where("id", "in", some).execute()) taken.add(id);
  }
  return taken;
}
