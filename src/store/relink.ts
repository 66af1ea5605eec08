import type { Telling } from "../entity/telling.ts";
import { blocksOf } from "../entity/telling-blocks.ts";
import type { ElchiRecord } from "../read/record.ts";
import { byKey, chunks } from "./chunks.ts";
import { indexFacts } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { Links } from "./links.ts";
import { bandRows } from "./near-links.ts";
import { verdictsOf } from "./rows.ts";
import { judge } from "./verdicts.ts";

const textsAtOnce = 100;

/** Makes all links anew from the records, in the order of the texts. */
export async function relinkAll(engine: Engine, tx: Tx): Promise<void> {
  for await (const texts of byKey((after) =>
    tx
      .selectFrom("texts")
      .select(["key", "id", "hash", "language", "published", "record", "raw"])
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(textsAtOnce)
      .execute(),
  )) {
    const links = new Links(engine, tx);
    const verdictsOn = await verdictsOf(tx, texts);
    for (const text of texts) {
      const record = JSON.parse(text.record) as ElchiRecord;
      const facts = indexFacts(record, judge(record, text.raw, text.hash, verdictsOn(text)).facts);
      links.put({ ...text, facts });
      const spellings = await tx.selectFrom("spellings").selectAll().where("text", "=", text.key).execute();
      const rows = links.named(text, facts, spellings);
      for (const { ordinal, written } of rows) {
        if (written === "") continue;
        await tx.updateTable("spellings").set({ written }).where("text", "=", text.key).where("ordinal", "=", ordinal).execute();
      }
    }
    await links.settle();
    await links.finish();
  }
}

/** Makes anew what tellings and pages are looked for by, and leaves all links as they are. The blocks are empty. */
export async function makeBlocks(tx: Tx): Promise<void> {
  for await (const texts of byKey((after) =>
    tx
      .selectFrom("texts")
      .select(["key", "language", "raw"])
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(textsAtOnce)
      .execute(),
  )) {
    for (const some of chunks(texts.flatMap(bandRows))) await tx.insertInto("near_bands").values(some).execute();
    const tellings = await tx
      .selectFrom("tellings")
      .select(["text", "ordinal", "telling", "decided"])
      .where("text", ">=", texts[0]!.key)
      .where("text", "<=", texts.at(-1)!.key)
      .execute();
    const blocks = tellings.flatMap(({ text, ordinal, telling, decided }) =>
      blocksOf({ ...(JSON.parse(telling) as Telling), decided }).own.map((block) => ({ block, text, ordinal })),
    );
    for (const some of chunks(blocks)) await tx.insertInto("telling_blocks").values(some).execute();
  }
}
