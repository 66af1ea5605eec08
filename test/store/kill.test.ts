/**
 * What is acknowledged is never lost: processes that add texts, decide about facts, read texts again and bring a store to a newer
 * format are killed at random moments, and the PostgreSQL server too. Afterwards every acknowledged change must be there as it was,
 * each batch whole or not at all, and the store sound.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { syntheticText } from "../../bench/generate.ts";
import { openStore } from "../../src/store/open.ts";
import { query, startPostgres } from "../postgres.ts";
import { toFirstFormat } from "./downgrade.ts";
import { rereadOtherwise } from "./rereading.ts";

const kills = 100;
/** Of those that decide, of those that read again, of those that bring to a newer format; a hundred of each take some six minutes: ELCHI_KILLS=100. */
const each = Number(process.env.ELCHI_KILLS ?? 0);
const otherKills = { decide: each || 40, reread: each || 25, open: each || 40 };
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
  banner: { js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);` },
  logLevel: "error",
});

/** What a writer said before it was killed. */
interface Life {
  readonly from: number;
  readonly batch: number;
  readonly acknowledged: readonly string[];
}

type What = "add" | keyof typeof otherKills;

function startWriter(address: string, round: number, what: What = "add"): { child: ChildProcess; life: Promise<Life> } {
  const from = round * numbersEach;
  const batch = 1 + (round % 4);
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", writer, address, `${batch}`, `${from}`, "0", what],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
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
async function live(address: string, round: number, what: What): Promise<Life> {
  const { child, life } = startWriter(address, round, what);
  if (round % 5 === 0) await pause(Math.random() * 300);
  else {
    await Promise.race([firstWords(child), life]);
    await pause(Math.random() * (what === "add" ? 40 : 200));
  }
  child.kill("SIGKILL");
  return life;
}

const firstWords = (child: ChildProcess) => new Promise((resolve) => child.stdout!.once("data", resolve));

async function killWriters(address: string, what: What = "add", times = kills): Promise<Life[]> {
  await (await openStore(address)).close();
  const lives: Life[] = [];
  let round = 0;
  const lane = async () => {
    while (round < times) lives.push(await live(address, round++, what));
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

/** Every acknowledged decision is in the log under its number, the log has no gap, and what holds follows from it. */
async function verifyDecisions(address: string, lives: readonly Life[]): Promise<void> {
  const store = await openStore(address);
  const log = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const page = await store.decisions({ limit: 1000, cursor });
    for (const { number, target } of page.rows) log.set(`${number}`, "fact" in target ? target.fact : "");
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const acknowledged = lives.flatMap((life) => life.acknowledged);
  assert.ok(acknowledged.length * 2 >= lives.length, `only ${acknowledged.length} decisions were acknowledged`);
  for (const line of acknowledged) {
    const [number, fact] = line.split(" ");
    assert.equal(log.get(number!), fact, `decision ${number} is lost`);
    assert.equal((await store.fact(fact!))?.verdict?.decision, Number(number));
  }
  assert.deepEqual(
    [...log.keys()].map(Number).sort((a, b) => a - b),
    Array.from(log, (_, i) => i + 1),
  );
  assert.deepEqual((await store.check()).problems, []);
  await store.close();
}

/** Joins encounters and people of different texts; gives the texts of each pair of encounters that is one now. */
async function joinSome(address: string): Promise<[string, string][]> {
  const store = await openStore(address);
  const groups = (await store.encounterGroups({ limit: 12 })).rows.filter(({ tellings }) => tellings.length === 1);
  const people = (await store.people({ limit: 6 })).rows;
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < groups.length; i += 2) {
    const [one, other] = [groups[i]!, groups[i + 1]!];
    await store.decide({ action: "merge", of: "encounters", ids: [one.id, other.id], who: "Kim" });
    pairs.push([one.tellings[0]!.text, other.tellings[0]!.text]);
  }
  await store.decide({ action: "merge", of: "people", ids: [people[0]!.key, people[5]!.key], who: "Kim" });
  assert.ok(pairs.length >= 3);
  await store.close();
  return pairs;
}

/** What was joined is one still, by the word of who joined it. */
async function verifyJoined(address: string, pairs: readonly [string, string][]): Promise<void> {
  const store = await openStore(address);
  const { rows } = await store.encounterGroups({ limit: 1000 });
  for (const pair of pairs) {
    const joined = rows.filter(({ tellings }) =>
      pair.every((id) => tellings.some(({ text, link }) => text === id && link.decidedBy === "Kim")),
    );
    assert.equal(joined.length, 1, pair.join());
  }
  for (const { standings } of (await store.decisions()).rows) assert.equal(standings?.unread ?? standings?.adrift ?? 0, 0);
  await store.close();
}

/** Every text has all its words and a record that one of the readers gave, and the store is sound. */
async function verifyReread(address: string, texts: number, lives: readonly Life[]): Promise<void> {
  assert.ok(lives.some((life) => life.acknowledged.length > 0));
  const store = await openStore(address);
  for (let n = 0; n < texts; n++) {
    const { raw, record } = syntheticText(n);
    const text = (await store.text(`bench-${n}`))!;
    assert.equal(text.raw, raw);
    const version = /^version (\d+)$/.exec(text.record.doc.engine)?.[1];
    const expected = version === undefined ? record : rereadOtherwise(version)(raw, { id: `bench-${n}` });
    assert.deepEqual(text.record, expected);
  }
  assert.deepEqual((await store.check()).problems, []);
  await store.close();
}

async function fill(address: string, texts: number): Promise<void> {
  const store = await openStore(address);
  await store.addMany(Array.from({ length: texts }, (_, n) => syntheticText(n)));
  await store.close();
}

/** Rounds after which a store that was killed while it was brought to the newest format is looked at. */
const lookEvery = 10;

/** A store of the first format that is killed while it is brought to the newest is of the one or the other, and whole. */
async function killMigrations(
  address: string,
  meddle: (sql: string) => Promise<void>,
  name: "sqlite" | "postgres",
): Promise<void> {
  const texts = 40;
  await fill(address, texts);
  let newest = true;
  let finished = 0;
  for (let round = 1; round <= otherKills.open; round++) {
    if (newest) for (const statement of toFirstFormat(name)) await meddle(statement);
    const { child, life } = startWriter(address, round, "open");
    await Promise.race([life, pause(50 + Math.random() * 400)]);
    child.kill("SIGKILL");
    // where it was killed before it said so the next goes on with whatever is there
    newest = (await life).acknowledged.length > 0;
    if (newest) finished++;
    if (round % lookEvery !== 0) continue;
    const store = await openStore(address);
    assert.equal((await store.counts()).texts, texts);
    assert.deepEqual((await store.check()).problems, []);
    await store.close();
    newest = true;
  }
  assert.ok(finished < otherKills.open, "none was killed before it was done");
}

/** The other ways to change a store. */
function othersKilled(
  place: () => Promise<string>,
  meddle: (address: string, sql: string) => Promise<void>,
  name: "sqlite" | "postgres",
  skip = false,
): void {
  test(`${otherKills.decide} deciders`, { skip }, async () => {
    const address = await place();
    await verifyDecisions(address, await killWriters(address, "decide", otherKills.decide));
  });

  test(`${otherKills.reread} that read again`, { skip }, async () => {
    const address = await place();
    const texts = 30;
    await fill(address, texts);
    const pairs = await joinSome(address);
    await verifyReread(address, texts, await killWriters(address, "reread", otherKills.reread));
    await verifyJoined(address, pairs);
  });

  test(`${otherKills.open} that bring a store to the newest format`, { skip }, async () => {
    const address = await place();
    await killMigrations(address, (sql) => meddle(address, sql), name);
  });
}

suite("killed", () => {
  test(`${kills} writers to a SQLite file`, async () => {
    const address = join(folder, "store.db");
    await verify(address, await killWriters(address));
  });

  let files = 0;
  othersKilled(
    async () => join(folder, `others-${++files}.db`),
    async (address, sql) => {
      const database = new DatabaseSync(address, { timeout: 5000 });
      database.exec(sql);
      database.close();
    },
    "sqlite",
  );

  suite("PostgreSQL", async () => {
    const server = await startPostgres();
    after(() => server?.stop());

    test(`${kills} writers`, { skip: server === null }, async () => {
      const address = await server!.database();
      await verify(address, await killWriters(address));
    });

    othersKilled(
      () => server!.database(),
      async (address, sql) => void (await query(address, sql)),
      "postgres",
      server === null,
    );

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
