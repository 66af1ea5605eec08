import { linesOf } from "../sources/bytes.ts";
import { decode } from "../sources/decode.ts";
import { interruption } from "./exit.ts";
import { breathe } from "./terminal.ts";

/** Longest line that is looked at as a whole, in bytes. */
const longest = 1_000_000;

/** The lines of standard input; what is beyond a million bytes of a line is left out. */
export async function* stdinLines(): AsyncGenerator<string> {
  for await (const { bytes, long } of linesOf(process.stdin, longest)) {
    if (interruption.signal.aborted) return;
    yield decode(bytes, "utf-8", long).text;
    await breathe();
  }
}
