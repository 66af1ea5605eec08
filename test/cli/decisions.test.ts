import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { elchi, folder, lines, tellings } from "./elchi.ts";

const { root, put } = folder();
const store = join(root, "store.sqlite");
put("texts/az.txt", tellings.az);
put("texts/en.txt", tellings.en);

const run = (...args: string[]) => elchi([...args, "--store", store]);
interface Queued {
  row: { id: string; text: string; kind: string; fact: { place: string | null } };
}
const factOf = async (kind: string, text: string): Promise<Queued["row"]> => {
  const { stdout } = await run("show", text, "--json");
  return (JSON.parse(stdout) as { facts: Queued["row"][] }).facts.find((row) => row.kind === kind)!;
};

before(async () => {
  const { code } = await elchi(["add", join(root, "texts"), "--store", store, "--published", "2024-05-08"]);
  assert.equal(code, 0);
});

test("what is in doubt is listed, judged, told and taken back", async () => {
  const queue = lines((await run("review", "--json-lines", "--limit", "50")).stdout) as unknown as Queued[];
  assert.ok(queue.length > 0);
  const { id } = await factOf("encounters", "az");
  const corrected = await run("correct", id, "place=Gəncə", "--who", "Leyla", "--why", "so the hosts say");
  assert.equal(corrected.code, 0);
  assert.match(corrected.stdout, /^decision 1: correct, by Leyla\. elchi undo 1 takes it back\.\n$/);
  assert.equal((await factOf("encounters", "az")).fact.place, "Gəncə");
  const log = await run("decisions");
  assert.match(log.stdout, /^1 {2}correct {2}Leyla .*\n.*\n {2}place: "Gəncə"\n {2}so the hosts say\n$/);
  assert.equal((await run("undo", "1", "--who", "Leyla")).code, 0);
  assert.notEqual((await factOf("encounters", "az")).fact.place, "Gəncə");
  assert.match((await run("decisions")).stdout, /no longer holds/);
  assert.equal((await run("check")).code, 0);
});

test("what cannot be decided is told", async () => {
  const { id } = await factOf("encounters", "az");
  assert.match((await run("correct", id, "colour=red")).stderr, /expected one of kind, status, .*got colour=red/);
  assert.match((await run("correct", id, "kind=picnic")).stderr, /kind: /);
  assert.equal((await run("confirm", "none")).code, 1);
  assert.match((await run("undo", "99")).stderr, /no decision 99/);
  assert.equal((await run("split", "weather", id, id)).code, 2);
});

test("people are parted and joined", async () => {
  const of = async () => lines((await run("people", "--json-lines")).stdout).length;
  const count = await of();
  const [az, en] = [await factOf("people", "az"), await factOf("people", "en")];
  assert.equal((await run("split", "people", az.id, en.id, "--why", "namesakes")).code, 0);
  const parted = await of();
  assert.equal((await run("merge", "people", az.id, en.id)).code, 0);
  assert.ok((await of()) <= parted);
  assert.ok(parted >= count);
  assert.equal((await run("check")).code, 0);
});

test("a store is read again and copied", async () => {
  const again = await run("reread", "--dry-run");
  assert.match(again.stdout, /^read 0 texts again, 0 differ; nothing was changed\n/);
  const all = await run("reread", "--all", "--json-lines");
  assert.deepEqual([all.code, all.stdout], [0, ""]);
  assert.match(all.stderr, /read 2 texts again, 0 differ/);
  const copy = join(root, "copy.sqlite");
  assert.match((await run("backup", copy)).stdout, /^copied .*store\.sqlite to .*copy\.sqlite\n$/);
  assert.equal((await elchi(["check", "--store", copy])).code, 0);
  const taken = await run("backup", copy);
  assert.notEqual(taken.code, 0);
  assert.match(taken.stderr, /expected an address where nothing is/);
});
