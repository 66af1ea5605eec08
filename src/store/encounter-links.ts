import { type RawBuilder, sql } from "kysely";
import { mergeTellings } from "../entity/merge.ts";
import { isLoose, type Telling } from "../entity/telling.ts";
import { blocksOf, nearestOfMonth } from "../entity/telling-blocks.ts";
import { companions } from "../entity/telling-evidence.ts";
import { tellingOf } from "../entity/tellings.ts";
import type { Body, Encounter, Person } from "../read/record.ts";
import { chunks } from "./chunks.ts";
import type { IndexedFact } from "./derive.ts";
import { type Kept, type ToldEncounter, writeEncounters } from "./encounter-rows.ts";
import { EncounterTotals } from "./encounter-totals.ts";
import type { Tx } from "./engine.ts";
import { keepEntities } from "./keepers.ts";
import { byRule, pinsOf } from "./pins.ts";
import type { Tables } from "./schema.ts";

/** A text that tells of encounters. */
export interface TellingText {
  readonly key: number;
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly facts: readonly IndexedFact[];
}

/** Encounters of a text that was read again: their ids go over to what is read now. */
interface Former {
  readonly text: string;
  readonly kind: string;
  readonly encounter: number;
}

/**
 * Keeps track of which tellings are of one encounter while texts are added. New tellings are compared with those of the same parties and
 * days, and with the nearest of the same months; the cost of adding does not grow with the store.
 */
export class EncounterLinks {
  readonly #tx: Tx;
  #fresh: Kept[] = [];
  #former: Former[] = [];
  /** encounters that have lost a telling */
  readonly #poorer = new Set<number>();
  readonly #totals = new EncounterTotals();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  put({ key, id, language, published, facts }: TellingText): void {
    const of = <T>(kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.fact as T);
    const [people, bodies] = [of<Person>("people"), of<Body>("bodies")];
    for (const fact of facts) {
      if (fact.kind !== "encounters") continue;
      const encounter = fact.fact as Encounter;
      const telling = tellingOf({ id: fact.id, text: id, language, published, encounter, people, bodies });
      this.#fresh.push({ text: key, ordinal: fact.ordinal, telling, encounter: 0, decided_by: byRule });
    }
  }

  /** Takes away a text's tellings. */
  async drop(key: number): Promise<void> {
    this.#fresh = this.#fresh.filter(({ text }) => text !== key);
    const rows = await this.#tx.selectFrom("tellings").select(["encounter", "telling"]).where("text", "=", key).execute();
    for (const { encounter, telling } of rows) {
      const { text, kind } = JSON.parse(telling) as Telling;
      this.#former.push({ text, kind, encounter });
      this.#poorer.add(encounter);
    }
    await this.#tx.deleteFrom("tellings").where("text", "=", key).execute();
    await this.#tx.deleteFrom("telling_blocks").where("text", "=", key).execute();
  }

  /**
   * Links what was put and mends what has lost a telling; the caller holds the lock on links.
   * @param copies keys of texts that are copies of others
   */
  async settle(copies: ReadonlySet<number>): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = [];
    if (fresh.length === 0 && this.#poorer.size === 0) return;
    const pins = await pinsOf(
      this.#tx,
      "encounters",
      fresh.map(({ telling }) => telling.id),
    );
    const all = new Map<string, Kept>();
    const rows: Tables["telling_blocks"][] = [];
    for (const kept of fresh) {
      const pin = pins.get(kept.telling.id);
      const copy = copies.has(kept.text);
      const telling = { ...kept.telling, decided: pin?.decided ?? null, ...(copy ? { copy } : {}) };
      all.set(telling.id, { ...kept, telling, decided_by: pin?.decided_by ?? byRule });
      for (const block of blocksOf(telling).own) rows.push({ block, text: kept.text, ordinal: kept.ordinal });
    }
    for (const some of chunks(rows)) await this.#tx.insertInto("telling_blocks").values(some).execute();
    await this.#loadAround(all);
    await this.#loadMembers(all, this.#poorer);
    await this.#regroup(all);
  }

  /** Loads what may be of one encounter with the tellings that are there. */
  async #loadAround(all: Map<string, Kept>): Promise<void> {
    const mayBeOne = companions();
    // once more for loosely dated ones met on the way: whatever else they may tell of
    for (let round = 0, seeds = [...all.values()]; round < 2 && seeds.length > 0; round++) {
      const met = await this.#near(seeds);
      const fresh: Kept[] = [];
      for (const some of chunks(new Set([...met.values()].map(({ text }) => text)))) {
        const rows = await this.#tx
          .selectFrom("tellings")
          .select(["text", "ordinal", "id", "encounter", "telling", "decided", "decided_by"])
          .where("text", "in", some)
          .execute();
        for (const row of rows) {
          const near = met.get(`${row.text} ${row.ordinal}`);
          if (near === undefined || all.has(row.id)) continue;
          const kept = toKept(row);
          if ([...near.seeds].some((seed) => mayBeOne(seed.telling, kept.telling))) fresh.push(kept);
        }
      }
      for (const kept of fresh) all.set(kept.telling.id, kept);
      seeds = fresh.filter(({ telling }) => isLoose(telling));
    }
  }

  /** Where tellings stand that share a block with these, with those they share it with. */
  async #near(seeds: readonly Kept[]): Promise<Map<string, { text: number; seeds: Set<Kept> }>> {
    const met = new Map<string, { text: number; seeds: Set<Kept> }>();
    const meet = (text: number, ordinal: number, seeds: readonly Kept[]) => {
      const key = `${text} ${ordinal}`;
      const known = met.get(key) ?? { text, seeds: new Set() };
      met.set(key, known);
      for (const seed of seeds) known.seeds.add(seed);
    };
    const byDay = new Map<string, Kept[]>();
    const byMonth = new Map<string, { block: string; text: number; seeds: Kept[] }>();
    for (const seed of seeds) {
      const { days, months } = blocksOf(seed.telling);
      for (const block of days) byDay.set(block, [...(byDay.get(block) ?? []), seed]);
      for (const block of months) {
        const key = `${block} ${seed.text}`;
        byMonth.set(key, { block, text: seed.text, seeds: [...(byMonth.get(key)?.seeds ?? []), seed] });
      }
    }
    for (const some of chunks(byDay.keys())) {
      const rows = await this.#tx.selectFrom("telling_blocks").selectAll().where("block", "in", some).execute();
      for (const { block, text, ordinal } of rows) meet(text, ordinal, byDay.get(block)!);
    }
    for (const some of chunks(byMonth.values(), lookedUpAtOnce)) {
      const asked = some.map(({ block, text }, at) => sql`(${sql.lit(at)}, cast(${block} as text), cast(${text} as bigint))`);
      const nearest = nearestOf(asked);
      for (const { at, text, ordinal } of (await nearest.execute(this.#tx)).rows) meet(text, ordinal, some[at]!.seeds);
    }
    return met;
  }

  async #loadMembers(all: Map<string, Kept>, more: Iterable<number>): Promise<void> {
    const encounters = new Set([...[...all.values()].map(({ encounter }) => encounter), ...more]);
    encounters.delete(0);
    for (const some of chunks(encounters)) {
      const rows = await this.#tx
        .selectFrom("tellings")
        .select(["text", "ordinal", "id", "encounter", "telling", "decided", "decided_by"])
        .where("encounter", "in", some)
        .execute();
      for (const row of rows) keep(all, row);
    }
  }

  /** Tells anew which of these are one; they hold all tellings of each of their encounters. */
  async #regroup(loaded: Map<string, Kept>): Promise<void> {
    await this.#loadMembers(loaded, []);
    const all = [...loaded.values()].sort((a, b) => a.text - b.text || a.ordinal - b.ordinal);
    const clusters = mergeTellings(all.map(({ telling }) => telling));
    const groups = clusters.map(({ members }) => members.map((i) => all[i]!));
    const before = new Set([...all.map(({ encounter }) => encounter), ...this.#poorer]);
    before.delete(0);
    const ids = new Map<number, string>();
    for (const some of chunks(before)) {
      const rows = await this.#tx.selectFrom("encounters").select(["key", "id"]).where("key", "in", some).execute();
      for (const { key, id } of rows) ids.set(key, id);
    }
    // a text that comes back under another key finds what it founded
    const founded = new Map([...ids].map(([key, id]) => [id, key]));
    const kept = keepEntities(
      groups.map((group) => group.map(({ telling }) => telling.id)),
      { of: (id) => loaded.get(id)!.encounter || founded.get(id), founder: (encounter) => ids.get(encounter) ?? null },
    );
    const used = new Set(kept.filter((encounter) => encounter !== null));
    const sizes = new Map<number, number>();
    for (const { encounter } of all) sizes.set(encounter, (sizes.get(encounter) ?? 0) + 1);
    const told: ToldEncounter[] = [];
    for (const [i, group] of groups.entries()) {
      const encounter = kept[i] ?? this.#heirOf(group, used);
      const changed =
        encounter === null ||
        group.some((one) => one.encounter !== encounter) ||
        sizes.get(encounter) !== group.length || // one of its tellings went over to another
        this.#poorer.has(encounter);
      if (!changed) continue;
      if (encounter !== null) used.add(encounter);
      told.push({
        encounter: encounter === null ? null : { key: encounter, id: ids.get(encounter)! },
        group,
        links: clusters[i]!.links,
      });
    }
    await writeEncounters(this.#tx, this.#totals, told);
    for (const some of chunks([...before].filter((encounter) => !used.has(encounter)))) {
      for (const encounter of some) await this.#totals.drop(this.#tx, encounter);
      await this.#tx.deleteFrom("encounters").where("key", "in", some).execute();
      await this.#tx.deleteFrom("encounter_parties").where("encounter", "in", some).execute();
    }
    await this.#totals.settle(this.#tx);
    this.#poorer.clear();
    this.#former = [];
  }

  /** An encounter without tellings now, of a text of the group that was read again. */
  #heirOf(group: readonly Kept[], used: ReadonlySet<number>): number | null {
    const found = this.#former.find(
      ({ text, kind, encounter }) =>
        !used.has(encounter) && group.some(({ telling }) => telling.text === text && telling.kind === kind),
    );
    return found?.encounter ?? null;
  }

  /** Tells anew what the tellings of these encounters come to. */
  async resettle(encounters: readonly number[]): Promise<void> {
    for (const encounter of encounters) this.#poorer.add(encounter);
    await this.settle(new Set());
  }

  /** Tells anew of which encounters these facts are, after something was decided about them. */
  async relink(facts: readonly string[]): Promise<void> {
    const pins = await pinsOf(this.#tx, "encounters", facts);
    const all = new Map<string, Kept>();
    for (const some of chunks(facts)) {
      const rows = await this.#tx
        .selectFrom("tellings")
        .select(["text", "ordinal", "id", "encounter", "telling", "decided", "decided_by"])
        .where("id", "in", some)
        .execute();
      for (const row of rows) {
        const pin = pins.get(row.id);
        keep(all, { ...row, decided: pin?.decided ?? null, decided_by: pin?.decided_by ?? byRule });
        this.#poorer.add(row.encounter);
        const { own } = blocksOf(all.get(row.id)!.telling);
        await this.#tx.deleteFrom("telling_blocks").where("text", "=", row.text).where("ordinal", "=", row.ordinal).execute();
        const found = own.map((block) => ({ block, text: row.text, ordinal: row.ordinal }));
        if (found.length > 0) await this.#tx.insertInto("telling_blocks").values(found).execute();
      }
    }
    await this.#loadAround(all);
    await this.#loadMembers(all, this.#poorer);
    await this.#regroup(all);
  }
}

/** Tells anew what the tellings of these encounters come to, where one of them is no longer theirs; the caller holds the lock on links. */
export async function settleEncounters(tx: Tx, encounters: readonly number[]): Promise<void> {
  await new EncounterLinks(tx).resettle(encounters);
}

/** Blocks of months that one statement looks up. */
const lookedUpAtOnce = 40;

/** The tellings of blocks that stand next to a text by their days, so many before it and after it. */
const nearestOf = (asked: readonly RawBuilder<unknown>[]) => sql<{ at: number; text: number; ordinal: number }>`
  with asked(at, block, text) as (values ${sql.join(asked)})
  select asked.at, b.text, b.ordinal from asked join telling_blocks as b on b.block = asked.block
    and b.text >= coalesce((select x.text from telling_blocks as x where x.block = asked.block and x.text < asked.text
      order by x.text desc limit 1 offset ${sql.lit(nearestOfMonth - 1)}), 0)
    and b.text <= coalesce((select x.text from telling_blocks as x where x.block = asked.block and x.text >= asked.text
      order by x.text limit 1 offset ${sql.lit(nearestOfMonth - 1)}), ${sql.lit(Number.MAX_SAFE_INTEGER)})`;

type TellingRow = Pick<Tables["tellings"], "text" | "ordinal" | "id" | "encounter" | "telling" | "decided" | "decided_by">;

function keep(all: Map<string, Kept>, row: TellingRow): void {
  if (!all.has(row.id)) all.set(row.id, toKept(row));
}

function toKept({ text, ordinal, telling, encounter, decided, decided_by }: TellingRow): Kept {
  return { text, ordinal, telling: { ...(JSON.parse(telling) as Telling), decided }, encounter, decided_by };
}
