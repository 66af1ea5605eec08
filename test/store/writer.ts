/**
 * A process that adds made-up texts and says so: `node writer.ts address batch from count`. Prints a line for each text when it is
 * acknowledged. Without an end where count is 0.
 */

import { syntheticText } from "../../bench/generate.ts";
import { openStore } from "../../src/store/open.ts";

const [address, batch, from, count] = process.argv.slice(2);
const store = await openStore(address!);
const end = Number(count) === 0 ? Number.POSITIVE_INFINITY : Number(from) + Number(count);
for (let n = Number(from); n < end; ) {
  const size = Math.min(Number(batch), end - n);
  const added = await store.addMany(Array.from({ length: size }, (_, i) => syntheticText(n + i)));
  process.stdout.write(added.map(({ id }) => `${id}\n`).join(""));
  n += size;
}
await store.close();
