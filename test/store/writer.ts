/**
 * A process that changes a store and says so: `node writer.ts address batch from count [what]`. Prints a line for each change when it
 * is acknowledged. Without an end where count is 0. `what`: `add` (the usual) adds made-up texts and prints their ids · `decide` adds
 * texts and judges their facts, and prints the number and fact of each decision · `reread` reads all texts again and again, each
 * time otherwise, and prints their ids · `open` only opens the store, which may bring it to a newer format.
 */

import { syntheticText } from "../../bench/generate.ts";
import { openStore } from "../../src/store/open.ts";
import { rereadOtherwise } from "./rereading.ts";

const [address, batch, from, count, what = "add"] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const store = await openStore(address!);
const end = Number(count) === 0 ? Number.POSITIVE_INFINITY : Number(from) + Number(count);
if (what === "open") say("open");
else if (what === "reread") {
  for (let n = Number(from); n < end; n++) {
    for await (const { id } of store.reread(rereadOtherwise(`${n}`))) say(id);
  }
} else {
  for (let n = Number(from); n < end; ) {
    const size = Math.min(Number(batch), end - n);
    const added = await store.addMany(Array.from({ length: size }, (_, i) => syntheticText(n + i)));
    if (what === "add") process.stdout.write(added.map(({ id }) => `${id}\n`).join(""));
    else {
      for (const { id } of added) {
        const [first, second] = (await store.text(id))!.facts;
        for (const [fact, action] of [
          [first!.id, "confirm"],
          [second!.id, "reject"],
        ] as const) {
          const { number } = await store.decide({ action, fact, who: `writer ${from}` });
          say(`${number} ${fact}`);
        }
      }
    }
    n += size;
  }
}
await store.close();
