/**
 * Reads every DIR/ID.txt into a record and prints one JSON record a line, with the file's name as its id.
 *
 *     node scripts/read-corpus.ts DIR… > records.jsonl
 *
 * Without arguments the folders are those of the environment variable ELCHI_CORPUS, apart by colons.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "../src/read/read.ts";

const folders = process.argv.slice(2);
if (!folders.length) folders.push(...(process.env.ELCHI_CORPUS ?? "").split(":").filter(Boolean));
if (!folders.length) {
  console.error("usage: read-corpus.ts DIR…");
  process.exitCode = 2;
}
for (const folder of folders)
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    console.log(JSON.stringify(read(readFileSync(join(folder, file), "utf8"), { id: basename(file, ".txt") })));
  }
