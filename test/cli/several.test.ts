/** Commands that hold several texts against each other. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { clusters } from "../clusters.ts";
import { elchi, folder, lines } from "./elchi.ts";

const { root } = folder();
const store = join(root, "store.sqlite");

before(async () => {
  const texts = clusters()
    .filter(({ name }) => ["follow-01", "follow-13", "readout-01"].includes(name))
    .flatMap((cluster) => cluster.texts);
  const given = texts.map(({ id, raw, record }) =>
    JSON.stringify({ id, text: raw, published: record.doc.published, source: record.doc.source }),
  );
  const { code, stderr } = await elchi(["add", "-", "--store", store], given.join("\n"));
  assert.equal(code, 0, stderr);
});

test("commitments tell what became of them, with the words of both texts", async () => {
  const { stdout, code } = await elchi(["commitments", "AZ", "Georgia", "--store", store, "--on", "2024-10-01", "--json-lines"]);
  assert.equal(code, 0);
  const found = lines(stdout) as { text: string; quote: string; status: string; by: { text: string; quote: string } | null }[];
  assert.deepEqual(
    found
      .filter(({ by }) => by !== null)
      .map(({ status, by }) => `${status} ${by?.text}`)
      .sort(),
    ["kept follow-01/en-b", "postponed follow-01/en-b"],
  );
  const all = lines((await elchi(["commitments", "--store", store, "--json-lines"])).stdout) as {
    text: string;
    span: [number, number];
  }[];
  const places = all.map(({ text, span }) => `${text} ${String(span[0]).padStart(6, "0")}`);
  assert.ok(new Set(all.map(({ text }) => text)).size < all.length);
  assert.deepEqual(places, places.toSorted(), "a text's promises stand together, in its order");
  const pretty = await elchi(["commitments", "AZ", "GE", "--status", "postponed", "--store", store]);
  assert.match(pretty.stdout, /^postponed to January–March 2025 .*\n.*follow-01\/az-a, 2024-03-14\n {2}→ .*put off until/);
});

test("what nobody tells of is open until its day and overdue after it", async () => {
  const on = async (day: string, status: string) =>
    lines((await elchi(["commitments", "KZ", "TR", `--${status}`, "--on", day, "--store", store, "--json-lines"])).stdout).length;
  assert.equal(await on("2024-05-01", "overdue"), 0);
  assert.ok((await on("2024-05-01", "open")) > 0);
  assert.ok((await on("2026-01-01", "overdue")) > 0);
});

test("readouts stand side by side, one encounter or all", async () => {
  const one = await elchi(["readouts", "readout-01/az-a", "--store", store]);
  assert.equal(one.code, 0);
  assert.match(one.stdout, /figure: trade-turnover\n {2}530000000 USD .* {2}610000000 USD/);
  assert.match(one.stdout, /wording: brotherly\n {2}qardaş {2,}–/);
  const all = lines((await elchi(["readouts", "--all", "--store", store, "--json-lines"])).stdout);
  assert.ok(all.some(({ texts }) => (texts as string[]).join() === "readout-01/az-a,readout-01/ru-b"));
  const none = await elchi(["readouts", "nothing", "--store", store]);
  assert.notEqual(none.code, 0);
  assert.match(none.stderr, /no text or fact nothing/);
  assert.match((await elchi(["readouts", "--store", store])).stderr, /expected an id or --all/);
});

test("figures as series, documents by state", async () => {
  const series = lines((await elchi(["series", "AZ", "KZ", "--store", store, "--json-lines"])).stdout);
  assert.ok(series.some(({ measure, sense }) => measure === "trade-turnover" && sense === "level"));
  assert.match((await elchi(["series", "AZ", "KZ", "--store", store])).stdout, /530,000,000 ≠/);
  const documents = lines((await elchi(["documents", "KZ", "AZ", "--store", store, "--json-lines"])).stdout);
  assert.deepEqual(
    documents.map(({ state, kind }) => [state, kind]),
    [["signed", "protocol"]],
  );
  assert.match(
    (await elchi(["documents", "KZ", "TR", "--state", "preparing", "--store", store])).stdout,
    /^preparing\n.*higher education/,
  );
  assert.equal((await elchi(["documents", "KZ", "TR", "--state", "ratified", "--store", store])).stdout, "no documents\n");
});

test("each of these commands tells how it is used, with examples", async () => {
  for (const command of ["commitments", "readouts", "series", "documents"]) {
    const { stdout, code } = await elchi([command, "--help"]);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`Examples:\\n {2}elchi ${command} `));
  }
});
