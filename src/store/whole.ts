import { deedsOf } from "../read/deed/deed.ts";
import { readAll, readDeeds, type Source } from "../read/read.ts";
import type { WholeReading } from "./reread.ts";

/** Reads a text as `read` does, and with it what it says of deeds, for little more time: all that is kept of a text. */
export function readWhole(text: string, source: Source): WholeReading {
  const { record, scene } = readAll(text, source);
  return { record, deeds: scene === null ? readDeeds(text, record) : deedsOf(scene, record) };
}
