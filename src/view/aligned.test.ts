import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Drafts, handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { alignedOf } from "./aligned.ts";
import { timelineOf } from "./timeline.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-aligned-"));
let store: Store;
before(async () => {
  store = await openStore(join(root, "store.sqlite"));
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const figure = (value: number, quote: string): NonNullable<Drafts["figures"]>[number] => ({
  measure: "trade-turnover",
  value,
  unit: "USD",
  sense: "level",
  period: "2023",
  parties: ["AZ", "KZ"],
  quote,
});

test("tellings are held beside each other: what agrees, what differs, what only one tells", async () => {
  const met = {
    kind: "meeting",
    status: "held",
    parties: ["AZ", "KZ"],
    date: "2024-05-07",
    participants: ["Anar Quliyev"],
  } as const;
  const texts = [
    handmade(
      { id: "en", language: "en", published: "2024-05-08" },
      "Minister Anar Quliyev met his guest in Baku. 500 million. 3 tonnes. China too: 9.",
      {
        people: [{ name: "Anar Quliyev", post: "minister", state: "AZ", quote: "Minister Anar Quliyev" }],
        encounters: [{ ...met, participants: ["Anar Quliyev"], parties: ["AZ", "KZ"], place: "Baku", quote: "met his guest" }],
        figures: [figure(500_000_000, "500 million"), { ...figure(9, "China too: 9"), parties: ["CN", "KZ"] }],
        topics: ["trade", "energy"],
      },
    ),
    handmade({ id: "ru", language: "ru", published: "2024-05-08" }, "Министр Анар Кулиев принял гостя в Баку. 480 млн.", {
      people: [{ name: "Анар Кулиев", post: "minister", state: "AZ", quote: "Министр Анар Кулиев" }],
      encounters: [{ ...met, participants: ["Анар Кулиев"], parties: ["AZ", "KZ"], place: "Баку", quote: "принял гостя" }],
      figures: [figure(480_000_000, "480 млн")],
      topics: ["trade"],
    }),
  ];
  for (const { record, raw } of texts) await store.add(record, raw);
  const details = [(await store.text("en"))!, (await store.text("ru"))!];
  const [encounter, ...others] = timelineOf(details.flatMap(({ facts }) => facts));
  assert.equal(others.length, 0);
  const { tellings, rows } = alignedOf(encounter, details);
  assert.deepEqual(
    tellings.map(({ text }) => text),
    ["en", "ru"],
  );
  assert.deepEqual(
    rows.map(({ aspect, state, cells }) => [aspect, state, ...cells.map((cell) => cell?.value ?? null)]),
    [
      ["kind", "agree", "meeting", "meeting"],
      ["date", "agree", "2024-05-07", "2024-05-07"],
      ["place", "agree", "baku", "baku"],
      ["people", "agree", "minister", "minister"],
      ["figures", "differ", "500000000 USD level", "480000000 USD level"],
      ["topics", "only", "energy", null],
      ["topics", "agree", "trade", "trade"],
    ],
  );
  assert.equal(rows[2].cells[1]?.evidence[0].quote, "принял гостя");
});
