import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Drafts, handmade } from "../../test/records.ts";
import { readDeeds } from "../read/read.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { alignedOf } from "./aligned.ts";
import type { TextDetail } from "./rows.ts";
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

const withDeeds = (text: TextDetail) => ({ ...text, deeds: readDeeds(text.raw, text.record) });

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
  const { tellings, rows } = alignedOf(encounter, details.map(withDeeds));
  assert.deepEqual(
    tellings.map(({ text }) => text),
    ["en", "ru"],
  );
  assert.deepEqual(
    rows.map(({ aspect, state, cells }) => [aspect, state, ...cells.map((cell) => cell?.value ?? null)]),
    [
      ["kind", "agree", "meeting", "meeting"],
      ["date", "agree", "2024-05-07", "2024-05-07"],
      ["place", "agree", "Baku", "Баку"],
      ["people", "agree", "Anar Quliyev", "Анар Кулиев"],
      ["figures", "differ", "500000000 USD", "480000000 USD"],
      ["topics", "only", "energy", null],
      ["topics", "agree", "trade", "trade"],
      ["wording", "differ", "met", "принял"],
    ],
  );
  assert.equal(rows[2].cells[1]?.evidence[0].quote, "принял гостя");
});

test("wording and commitments stand beside each other where tellings differ in them, with the words of each", async () => {
  const met = { kind: "meeting", status: "held", parties: ["KZ", "UZ"], date: "2024-03-04", place: null } as const;
  const texts = [
    handmade(
      { id: "warm", language: "en", published: "2024-03-05" },
      "The ministers of Kazakhstan and Uzbekistan held talks in Astana. Uzbekistan is a strategic partner and an ally. Kazakhstan will open a consulate in Nukus.",
      {
        encounters: [{ ...met, parties: ["KZ", "UZ"], participants: [], quote: "held talks" }],
        commitments: [
          { strength: "pledged", actors: ["KZ"], due: null, quote: "Kazakhstan will open a consulate in Nukus" },
          { strength: "pledged", actors: ["CN"], due: null, quote: "Uzbekistan is a strategic partner" },
        ],
      },
    ),
    handmade(
      { id: "cool", language: "ru", published: "2024-03-05" },
      "В Астане прошла встреча министров Казахстана и Узбекистана. Узбекистан — союзник.",
      { encounters: [{ ...met, parties: ["KZ", "UZ"], participants: [], quote: "прошла встреча" }] },
    ),
  ];
  for (const { record, raw } of texts) await store.add(record, raw);
  const details = [(await store.text("warm"))!, (await store.text("cool"))!];
  const [encounter] = timelineOf(details.flatMap(({ facts }) => facts));
  const { rows, tellings } = alignedOf(encounter, details.map(withDeeds));
  assert.deepEqual(tellings.map(({ text }) => text).sort(), ["cool", "warm"]);
  const quotes = (aspect: string) =>
    rows
      .filter((row) => row.aspect === aspect)
      .map(({ state, cells }) => {
        const said = cells.flatMap((cell) => (cell?.words === undefined ? [] : [[cell.words.text, cell.words.quote]]));
        return [state, Object.fromEntries(said)];
      });
  // what names a third side stays out; what both call an ally is no difference; the two names of the encounter are one line
  assert.deepEqual(quotes("commitments"), [["only", { warm: "Kazakhstan will open a consulate in Nukus" }]]);
  assert.deepEqual(quotes("wording"), [
    ["differ", { warm: "held talks", cool: "встреча" }],
    ["only", { warm: "strategic partner" }],
  ]);
  for (const { cells } of rows)
    for (const words of cells.flatMap((cell) => cell?.words ?? []))
      assert.equal(details.find(({ id }) => id === words.text)!.raw.slice(...words.span), words.quote);
  const named = rows.find((row) => row.aspect === "wording")!.cells.flatMap((cell) => cell?.words?.within ?? []);
  assert.equal(named.length, 2, "the names of the encounter stand within its words");
});
