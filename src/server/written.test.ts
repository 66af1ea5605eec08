import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { clusters } from "../../test/clusters.ts";
import { readDeeds } from "../read/read.ts";
import { openStore } from "../store/open.ts";
import type { CommitmentItem } from "../view/items.ts";
import { createApp } from "./app.ts";

/** What is remembered between writes must never be told of texts as they were. */

const root = mkdtempSync(join(tmpdir(), "elchi-written-"));
after(() => rmSync(root, { recursive: true, force: true }));

const today = "2025-03-01";
const file = join(root, "store.sqlite");
const texts = clusters()
  .filter(({ name }) => /^follow-0[12]$/.test(name))
  .flatMap((cluster) => cluster.texts);

test("after each write what is shown is what one sees who looks at the store for the first time", async () => {
  const store = await openStore(file);
  const app = createApp({ store, today: () => today });
  const seen = new Set<string>();
  let months: string[] = [];
  let paths: string[] = [];

  /** Holds every answer of the server that has answered before against those of one that has not. */
  const hold = async (after: string): Promise<string> => {
    const anew = await openStore(file);
    const fresh = createApp({ store: anew, today: () => today });
    let all = "";
    for (const path of paths) {
      const [known, new_] = await Promise.all([app, fresh].map(async (one) => (await one.request(path)).text()));
      assert.equal(known, new_, `${path} after ${after}`);
      all += known;
    }
    await anew.close();
    assert.ok(!seen.has(all), `${after} changes what is shown`);
    seen.add(all);
    return all;
  };

  const asked = async <T>(path: string): Promise<T> => (await app.request(path)).json() as Promise<T>;
  const lookAround = async (): Promise<void> => {
    const { rows: due } = await asked<{ rows: CommitmentItem[] }>("/commitments.json");
    const { rows: met } = await asked<{ rows: { date: string | null }[] }>("/encounters.json");
    const days = [...due.map((row) => row.due), ...met.map((row) => row.date)];
    months = [...new Set(days.flatMap((day) => /^\d{4}-\d\d/.exec(day ?? "")?.[0] ?? []))];
    const pairs = [...new Set(due.filter(({ actors }) => actors.length === 2).map(({ actors }) => actors.toSorted().join("/")))];
    paths = [
      ...months.map((month) => `/calendar.json?month=${month}`),
      ...pairs.map((pair) => `/pairs/${pair}.json`),
      "/commitments.json",
      "/encounters.json",
    ];
  };

  for (const { raw, record, id } of texts) {
    await store.add(record, raw, { deeds: readDeeds(raw, record) });
    await lookAround();
    await hold(id);
  }
  assert.ok(months.length > 2);
  const before = await asked<{ rows: CommitmentItem[] }>("/commitments.json");
  const settled = before.rows.find(({ fate }) => fate !== null)!;

  // the text that told what became of a promise tells it no more
  const told = texts.find(({ id }) => id === settled.fate!.by.text)!;
  const nothing = { ...told.record, encounters: [], commitments: [], instruments: [], statements: [] };
  await store.add(nothing, "Nothing came of it.", { deeds: readDeeds("Nothing came of it.", nothing) });
  await hold("replacing a text");
  const after = await asked<{ rows: CommitmentItem[] }>("/commitments.json");
  assert.equal(after.rows.find(({ evidence }) => evidence[0].fact === settled.evidence[0].fact)?.fate ?? null, null);

  // the text that promises is read otherwise
  const promising = texts.find(({ id }) => id === settled.evidence[0].text)!;
  const commitments = promising.record.commitments.map((item) => ({ ...item, due: "2025-05-17" }));
  const otherwise = { ...promising.record, commitments };
  await store.add(otherwise, promising.raw, { deeds: readDeeds(promising.raw, otherwise) });
  await hold("reading a text again");

  const fact = (await asked<{ rows: CommitmentItem[] }>("/commitments.json")).rows[0]!.evidence[0].fact;
  const { number } = await store.decide({ action: "reject", fact, who: "Leyla" });
  await hold("a decision");
  await store.decide({ action: "undo", decision: number, who: "Leyla" });
  seen.clear();
  await hold("undoing it");
  await store.close();
});
