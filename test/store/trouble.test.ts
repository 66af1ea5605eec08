/** What a store does when the world is in its way. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, suite, test } from "node:test";
import { Worker } from "node:worker_threads";
import { syntheticText } from "../../bench/generate.ts";
import { ElchiError } from "../../src/error.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { query, startPostgres } from "../postgres.ts";
import { rejects } from "./cases.ts";
import { type SmallDisk, smallDisk } from "./disk.ts";

const folder = mkdtempSync(join(tmpdir(), "elchi-trouble-"));
after(() => rmSync(folder, { recursive: true, force: true }));
// the server, which runs as somebody else, has a disk in it
chmodSync(folder, 0o755);
let files = 0;
const newPath = () => join(folder, `${++files}.db`);

suite("a file that is no store is told and left as it is", () => {
  test("a page", async () => {
    const path = newPath();
    writeFileSync(path, "<html>This is a page, and a long one.</html>".repeat(100));
    const before = readFileSync(path);
    await rejects(openStore(path), "store-damaged");
    assert.deepEqual(readFileSync(path), before);
  });

  test("another program's database", async () => {
    const path = newPath();
    const database = new DatabaseSync(path);
    database.exec("create table meta (key text, value text); insert into meta values ('format', '1')");
    database.close();
    const before = readFileSync(path);
    const error = await rejects(openStore(path), "store-damaged");
    assert.match(error.message, /another program's database/);
    assert.deepEqual(readFileSync(path), before);
  });

  test("a folder, a file in no folder", async () => {
    const path = newPath();
    mkdirSync(path);
    await rejects(openStore(path), "store-unavailable");
    await rejects(openStore(join(folder, "none", "store.db")), "store-unavailable");
  });
});

test("an empty file becomes a store", async () => {
  const path = newPath();
  writeFileSync(path, "");
  const store = await openStore(path);
  assert.equal((await store.counts()).texts, 0);
  await store.close();
});

test("damage to a file is found", async () => {
  const path = newPath();
  const store = await openStore(path);
  await store.addMany(Array.from({ length: 60 }, (_, n) => syntheticText(n)));
  await store.close();
  const file = openSync(path, "r+");
  const { size } = statSync(path);
  for (let at = 40 * 4096; at < size; at += 20 * 4096) writeSync(file, Buffer.alloc(512, 0xa5), 0, 512, at);
  const damaged = await openStore(path);
  const report = await damaged.check();
  assert.equal(report.ok, false);
  await damaged.close();
});

test("a store that is being written to by another is waited for", async () => {
  const path = newPath();
  const store = await openStore(path);
  // the first is set when the other may end soon, the second by the other when it does
  const signs = new Int32Array(new SharedArrayBuffer(8));
  const other = new Worker(
    `const { parentPort, workerData: { path, signs } } = require("node:worker_threads");
    const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(path);
    database.exec("begin immediate");
    parentPort.postMessage("locked");
    Atomics.wait(signs, 0, 0);
    Atomics.wait(signs, 0, 1, 200);
    Atomics.store(signs, 1, 1);
    database.exec("commit");
    database.close();`,
    { eval: true, workerData: { path, signs } },
  );
  const gone = once(other, "exit");
  await once(other, "message");
  const { record, raw } = syntheticText(1);
  // what only reads need not wait
  assert.equal((await store.counts()).texts, 0);
  Atomics.store(signs, 0, 1);
  Atomics.notify(signs, 0);
  assert.equal((await store.add(record, raw)).status, "added");
  assert.equal(Atomics.load(signs, 1), 1, "added while the other was writing");
  await gone;
  await store.close();
});

test("a closed store says so", async () => {
  const store = await openStore(newPath());
  await store.close();
  await assert.rejects(store.counts());
});

test("a server that is not there, a database that is not there", async () => {
  const error = await rejects(openStore("postgres://elchi:secret@127.0.0.1:1/none"), "store-unavailable");
  assert.ok(!`${error.message}${error.hint}`.includes("secret"));
});

/** Adds until there is no room; gives the number of texts that were acknowledged. */
async function fill(store: Store, from: number): Promise<number> {
  for (let n = from; ; n += 5) {
    try {
      await store.addMany(Array.from({ length: 5 }, (_, i) => syntheticText(n + i)));
    } catch (error) {
      assert.ok(error instanceof ElchiError, String((error as Error).stack));
      assert.equal(error.code, "storage-full");
      assert.ok(error.hint?.includes("space"));
      return n;
    }
    assert.ok(n < 10_000, "the disk is never full");
  }
}

async function fullDisk(store: Store, disk: SmallDisk): Promise<void> {
  const kept = await fill(store, 0);
  assert.ok(kept > 10, `${kept} texts fill the disk`);
  assert.equal((await store.counts()).texts, kept);
  assert.deepEqual((await store.check()).problems, []);
  assert.equal((await store.search("ба*")).rows.length > 0, true);
  assert.equal(await fill(store, kept), kept);
  disk.grow(60);
  assert.equal((await store.addMany([syntheticText(kept)]))[0]!.status, "added");
  assert.deepEqual((await store.check()).problems, []);
}

suite("a full disk loses nothing, and space brings the store back", async () => {
  const disk = smallDisk(join(folder, "disk"), 3);
  after(() => disk?.remove());
  test("SQLite", { skip: disk === null && "this process may not mount" }, async () => {
    const store = await openStore(join(disk!.path, "store.db"));
    await fullDisk(store, disk!);
    await store.close();
  });

  const server = await startPostgres();
  after(() => server?.stop());
  const second = server?.user ? smallDisk(join(folder, "second"), 16, server.user) : null;
  after(() => second?.remove());
  test("PostgreSQL", { skip: second === null && "this process may not mount, or has no server of its own" }, async () => {
    const address = await server!.database();
    const space = `full_${process.pid}`;
    await query(address, `create tablespace ${space} location '${second!.path}'`);
    await query(address, `alter role current_user set default_tablespace = ${space}`);
    const store = await openStore(address);
    await fullDisk(store, second!);
    await store.close();
  });
});
