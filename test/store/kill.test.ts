/**
 * What is acknowledged is never lost: processes that add texts are killed at random moments, and the PostgreSQL server too.
 * Afterwards every acknowledged text must be there as it was, each batch whole or not at all, and the store sound.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { syntheticText } from "../../bench/generate.ts";
import { openStore } from "../../src/store/open.ts";
import { startPostgres } from "../postgres.ts";

const kills = 100;
const atOnce = 3;
const serverKills = 5;
/** Each writer's texts have numbers of their own, from a multiple of this. */
const numbersEach = 10_000;

const folder = mkdtempSync(join(tmpdir(), "elchi-kill-"));
after(() => rmSync(folder, { recursive: true, force: true }));

// in one file the writer starts three times as fast
const writer = join(folder, "writer.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("writer.ts", import.meta.url))],
  outfile: writer,
  bundle: true,
  platform: "node",
  format: "esm",
  external: ["pg-native"],
  banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
  logLevel: "error",
});

/** What a writer said before it was killed. */
interface Life {
  readonly from: number;
  readonly batch: number;
  readonly acknowledged: readonly string[];
}

function startWriter(address: string, round: number): { child: ChildProcess; life: Promise<Life> } {
  const from = round * numbersEach;
  const batch = 1 + (round % 4);
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", writer, address, `${batch}`, `${from}`, "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  child.stdout!.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  // a line without its end may be the beginning of one
  const life = new Promise<Life>((resolve) => {
    child.on("close", () => resolve({ from, batch, acknowledged: said.split("\n").slice(0, -1) }));
  });
  return { child, life };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A writer that is killed: every fifth somewhere in its start, the others among their first dozens of texts. */
async function live(address: string, round: number): Promise<Life> {
  const { child, life } = startWriter(address, round);
  if (round % 5 === 0) await pause(Math.random() * 300);
  else {
    await Promise.race([firstWords(child), life]);
    await pause(Math.random() * 40);
  }
  child.kill("SIGKILL");
  return life;
}

const firstWords = (child: ChildProcess) => new Promise((resolve) => child.stdout!.once("data", resolve));

async function killWriters(address: string): Promise<Life[]> {
  await (await openStore(address)).close();
  const lives: Life[] = [];
  let round = 0;
  const lane = async () => {
    while (round < kills) lives.push(await live(address, round++));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return lives;
}

/** Every acknowledged text is there, no batch is there in part, and the store is sound. */
async function verify(address: string, lives: readonly Life[]): Promise<void> {
  const store = await openStore(address);
  let acknowledged = 0;
  for (const life of lives) {
    assert.equal(life.acknowledged.length % life.batch, 0);
    acknowledged += life.acknowledged.length;
    for (const id of life.acknowledged) {
      const { record, raw } = syntheticText(Number(id.slice("bench-".length)));
      const text = await store.text(id);
      assert.ok(text, `${id} is lost`);
      assert.deepEqual({ record: text.record, raw: text.raw }, { record, raw });
    }
    let n = life.from;
    while (await store.text(`bench-${n}`)) n++;
    const kept = n - life.from;
    assert.equal(kept % life.batch, 0, "a batch is there in part");
    assert.ok(kept - life.acknowledged.length <= life.batch, "more is there than was added");
  }
  assert.ok(acknowledged >= lives.length, `only ${acknowledged} texts were acknowledged before the kills`);
  const report = await store.check();
  assert.deepEqual(report.problems, []);
  assert.ok(report.texts >= acknowledged);
  await store.close();
}

suite("killed", () => {
  test(`${kills} writers to a SQLite file`, async () => {
    const address = join(folder, "store.db");
    await verify(address, await killWriters(address));
  });

  suite("PostgreSQL", async () => {
    const server = await startPostgres();
    after(() => server?.stop());

    test(`${kills} writers`, { skip: server === null }, async () => {
      const address = await server!.database();
      await verify(address, await killWriters(address));
    });

    test(`the server, ${serverKills} times`, { skip: !server?.killAndRestart }, async () => {
      const address = await server!.database();
      await (await openStore(address)).close();
      const lives: Life[] = [];
      for (let round = 0; round < serverKills; round++) {
        const writers = [startWriter(address, 2 * round), startWriter(address, 2 * round + 1)];
        await Promise.all(writers.map(({ child, life }) => Promise.race([firstWords(child), life])));
        await pause(Math.random() * 200);
        await server!.killAndRestart!();
        // the writers end by themselves: what they were doing has failed, and they say no more
        lives.push(...(await Promise.all(writers.map(({ life }) => life))));
      }
      await verify(address, lives);
    });
  });
});
