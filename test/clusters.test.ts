/** Who is who and which encounters are one, over the texts of test/clusters, read and kept as they are. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { read } from "../src/read/read.ts";
import { encounterItems } from "../src/server/views.ts";
import { openStore } from "../src/store/open.ts";

interface Cluster {
  texts: Record<string, { published: string; outlet: string }>;
  encounters: { kind: string; parties: string[]; date: string; told_in: string[] }[];
  people: { name: string; as_written: Record<string, string[]> }[];
}

const folder = join(import.meta.dirname, "clusters");
const clusters = readdirSync(folder)
  .filter((name) => name.startsWith("merge-") && existsSync(join(folder, name, "cluster.json")))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name, "cluster.json"), "utf8")) as Cluster) }));

/** Mean over items of how pure, and how whole, the group is that they were put in. */
function bCubed(items: readonly { gold: string; found: string | null }[]): { precision: number; recall: number; f1: number } {
  const placed = items.filter(({ found }) => found !== null);
  const share = (one: (typeof items)[0], by: "gold" | "found") => {
    const group = items.filter((other) => other[by] === one[by]);
    return group.filter((other) => other.gold === one.gold && other.found === one.found).length / group.length;
  };
  const precision = placed.reduce((sum, one) => sum + share(one, "found"), 0) / placed.length;
  const recall = placed.reduce((sum, one) => sum + share(one, "gold"), 0) / items.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();
const daysApart = (a: string | null, b: string) => Math.abs(Date.parse(a ?? b) - Date.parse(b)) / 86_400_000;

test("encounters and people of several texts are told apart and together", async () => {
  assert.ok(clusters.length >= 8);
  const place = mkdtempSync(join(tmpdir(), "elchi-clusters-"));
  const store = await openStore(join(place, "store.db"));
  try {
    const texts = clusters.flatMap(({ name, texts }) =>
      Object.entries(texts).map(([text, { published, outlet }]) => {
        const raw = readFileSync(join(folder, name, `${text}.txt`), "utf8");
        return { record: read(raw, { id: `${name}/${text}`, published, source: outlet }), raw };
      }),
    );
    await store.addMany(texts);
    const encounters = (await encounterItems(store, { limit: 10_000 })).rows;
    const told = clusters.flatMap(({ name, encounters: known }) =>
      known.flatMap((one, i) =>
        one.told_in.map((text) => {
          const found = encounters
            .filter((item) => item.texts.includes(`${name}/${text}`) && item.kind === one.kind && same(item.parties, one.parties))
            .filter((item) => daysApart(item.date, one.date) <= 40)
            .sort((x, y) => daysApart(x.date, one.date) - daysApart(y.date, one.date));
          // two encounters of a text are not both the nearest one
          const twins = known
            .slice(0, i)
            .filter((other) => other.told_in.includes(text) && other.kind === one.kind && other.date === one.date);
          return { gold: `${name} ${i}`, found: found[twins.length]?.id ?? null };
        }),
      ),
    );
    const { rows } = await store.people({ limit: 10_000, mentions: true });
    const named = clusters.flatMap(({ name, people }) =>
      people.flatMap((person) =>
        Object.entries(person.as_written).map(([text, forms]) => {
          const found = rows.find(({ mentions }) =>
            mentions!.some((one) => one.text === `${name}/${text}` && forms.includes(one.name)),
          );
          return { gold: person.name, found: found?.key ?? null };
        }),
      ),
    );
    const [ofEncounters, ofPeople] = [bCubed(told), bCubed(named)];
    assert.ok(ofEncounters.f1 >= 0.95, `encounters: ${JSON.stringify(ofEncounters)}`);
    assert.ok(ofPeople.f1 >= 0.97, `people: ${JSON.stringify(ofPeople)}`);
    assert.ok(Math.min(ofEncounters.precision, ofPeople.precision) >= 0.98);
  } finally {
    await store.close();
    rmSync(place, { recursive: true });
  }
});
