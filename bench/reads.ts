/**
 * What a dossier reads of a store: `node bench/reads.ts ADDRESS [times]`. Of a SQLite file each page that it asks the system for, as strace
 * (Linux) tells it, with each dossier in an empty cache; of a PostgreSQL database the blocks that came into the server's memory and those
 * that were there, of all dossiers together (start the server anew before, to see what comes from the disk). Printed by table and index,
 * for one dossier. The store is one that bench/store.ts made with `--by-day`. The numbers are the same on a busy machine and a quiet one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { dossier } from "../src/server/dossier.ts";
import { isServer, openStore } from "../src/store/open.ts";
import { syntheticText } from "./generate.ts";

const [address = "", asked = "12", asking] = process.argv.slice(2);
const times = Number(asked);
/** Looked up by name to part dossiers in what strace tells. */
const mark = "/next-dossier";

if (asking === "--ask") await ask();
else if (isServer(address)) await ofServer();
else ofFile();

/** Asks for dossiers, each of a store just opened. */
async function ask(): Promise<void> {
  let store = await openStore(address);
  const { texts } = await store.counts();
  for (let i = 0; i < times; i++) {
    await store.close();
    store = await openStore(address);
    const sides = syntheticText((i * 7919) % texts, "by-day").record.encounters[0]!.parties.slice(0, 2);
    statSync(mark, { throwIfNoEntry: false });
    await dossier(store, ...(sides.sort() as [string, string]), "2024-06-01");
  }
  statSync(mark, { throwIfNoEntry: false });
  await store.close();
}

function ofFile(): void {
  const file = resolve(address);
  const folder = mkdtempSync(join(tmpdir(), "elchi-reads-"));
  const log = join(folder, "strace");
  const traced = ["-f", "-y", "-qq", "-e", "trace=pread64,statx", "-o", log, process.execPath, import.meta.filename, file];
  const { status } = spawnSync("strace", [...traced, String(times), "--ask"], { stdio: "inherit" });
  if (status !== 0) throw new Error("expected strace to run");
  const lines = readFileSync(log, "utf8").split("\n");
  rmSync(folder, { recursive: true });

  const database = new DatabaseSync(file, { readOnly: true });
  const { page_size: size } = database.prepare("pragma page_size").get() as { page_size: number };
  const tableOf = new Map<number, string>();
  for (const row of database.prepare("select name, pageno, pagetype from dbstat").iterate()) {
    const { name, pageno, pagetype } = row as { name: string; pageno: number; pagetype: string };
    tableOf.set(pageno, `${name}, ${pagetype} pages`);
  }
  database.close();
  const dossiers: Set<number>[] = [];
  for (const line of lines) {
    if (line.includes(mark)) dossiers.push(new Set());
    const read = /pread64\(\d+<(.+?)>.*, (\d+), (\d+)\)/.exec(line);
    if (read?.[1] === file && Number(read[2]) === size) dossiers.at(-1)?.add(Number(read[3]) / size + 1);
  }
  dossiers.pop();
  const counts = dossiers.map((pages) => pages.size).sort((a, b) => a - b);
  const sum = counts.reduce((all, n) => all + n, 0);
  console.log(`${file}: ${Math.round(sum / times)} pages of ${size} bytes a dossier, half within ${counts[times >> 1]}`);
  const tables = Map.groupBy(
    dossiers.flatMap((pages) => [...pages]),
    (page) => tableOf.get(page) ?? "others",
  );
  print([...tables].map(([name, pages]) => [name, pages.length]));
}

async function ofServer(): Promise<void> {
  const blocks = async () => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const { rows } =
      await client.query(`select relname as name, heap_blks_read as read, heap_blks_hit as hit from pg_statio_user_tables
      union all select relname || ', long values', toast_blks_read + tidx_blks_read, toast_blks_hit + tidx_blks_hit from pg_statio_user_tables
      union all select indexrelname, idx_blks_read, idx_blks_hit from pg_statio_user_indexes`);
    await client.end();
    return new Map(rows.map(({ name, read, hit }) => [name as string, [Number(read), Number(hit)] as const]));
  };
  const before = await blocks();
  await ask();
  // the server tells of a session once it has ended
  await new Promise((done) => setTimeout(done, 1500));
  const since = [...(await blocks())].map(([name, [read, hit]]) => {
    const [r = 0, h = 0] = before.get(name) ?? [];
    return [name, read - r, hit - h] as const;
  });
  const sum = (of: 1 | 2) => Math.round(since.reduce((all, one) => all + one[of], 0) / times);
  console.log(`${sum(1)} blocks of 8 kB brought into memory a dossier, ${sum(2)} found there; by table, those brought:`);
  print(since.map(([name, read]) => [name, read]));
}

function print(tables: readonly (readonly [name: string, n: number])[]): void {
  for (const [name, n] of tables.toSorted(([, x], [, y]) => y - x).slice(0, 20))
    if (n > 0) console.log(`${(n / times).toFixed(1).padStart(9)} ${name}`);
}
