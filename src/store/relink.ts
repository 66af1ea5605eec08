import type { ElchiRecord } from "../read/record.ts";
import { indexFacts } from "./derive.ts";
import type { Engine, Tx } from "./engine.ts";
import { Links } from "./links.ts";
import { verdictsOf } from "./rows.ts";
import { judge } from "./verdicts.ts";

const textsAtOnce = 100;

/** Makes all links anew from the records, in the order of the texts. */
export async function relinkAll(engine: Engine, tx: Tx): Promise<void> {
  for (let after = -1; ; ) {
    const texts = await tx
      .selectFrom("texts")
      .select(["key", "id", "hash", "language", "published", "record", "raw"])
      .where("key", ">", after)
      .where("duplicate_of", "is", null)
      .orderBy("key")
      .limit(textsAtOnce)
      .execute();
    if (texts.length === 0) return;
    after = texts.at(-1)!.key;
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
