import assert from "node:assert/strict";
import { test } from "node:test";
import { handmade } from "../../../test/records.ts";
import { cameoLines } from "./cameo.ts";
import { eventsOf } from "./events.ts";
import { ploverLines } from "./plover.ts";

const raw =
  "They met in Baku. They spoke by telephone. They will meet again. An agreement was signed. Parties met in Tashkent. Kazakhstan thanked. It was noted.";
const { record } = handmade({ id: "one", published: "2025-05-14", source: "Outlet" }, raw, {
  encounters: [
    {
      kind: "meeting",
      status: "held",
      parties: ["AZ", "KZ"],
      date: "2025-05-12",
      place: "Bakı",
      participants: [],
      quote: "They met in Baku",
    },
    {
      kind: "call",
      status: "held",
      parties: ["AZ", "KZ"],
      date: null,
      place: null,
      participants: [],
      quote: "They spoke by telephone",
    },
    {
      kind: "meeting",
      status: "planned",
      parties: ["AZ", "KZ"],
      date: "2025-09",
      place: null,
      participants: [],
      quote: "They will meet again",
    },
    {
      kind: "meeting",
      status: "held",
      parties: ["AZ", "KZ"],
      date: "2025-05-13",
      place: "Tashkent",
      participants: [],
      quote: "Parties met in Tashkent",
    },
    {
      kind: "summit",
      status: "held",
      parties: ["AZ", "KZ", "org:OTS"],
      date: null,
      place: null,
      participants: [],
      quote: "Parties met",
    },
  ],
  instruments: [
    {
      kind: "agreement",
      action: "signed",
      title: "An agreement",
      parties: ["AZ", "KZ"],
      date: "2025-05-12",
      quote: "An agreement was signed",
    },
  ],
  statements: [
    { act: "thank", speaker: null, side: ["KZ"], quote: "Kazakhstan thanked" },
    { act: "note", speaker: null, side: ["KZ"], quote: "It was noted" },
  ],
  topics: ["trade", "finance", "energy"],
});

test("facts become events of PLOVER and CAMEO, guests and hosts told apart by the place", () => {
  const told = eventsOf(record).map(({ cameo, event, mode, sources, targets, date }) =>
    [cameo, event, mode, sources.map(({ code }) => code).join("+"), targets.map(({ code }) => code).join("+"), date].join(" "),
  );
  assert.deepEqual(told, [
    "042 CONSULT visit KAZ AZE 2025-05-12",
    "043 CONSULT host AZE KAZ 2025-05-12",
    "041 CONSULT phone AZE+KAZ  2025-05-14",
    "036 AGREE  AZE+KAZ  2025-09",
    "044 CONSULT third-party AZE+KAZ  2025-05-13",
    "040 CONSULT multilateral AZE+KAZ+IGO  2025-05-14",
    "057 SUPPORT  AZE+KAZ  2025-05-12",
    "051 SUPPORT  KAZ  2025-05-14",
  ]);
});

test("PLOVER: a line of JSON with actors, context and words", () => {
  const lines = ploverLines(record);
  assert.deepEqual(JSON.parse(lines[0]), {
    id: "one:encounters:0-16:042",
    date: "2025-05-12",
    source: [{ actorText: "Kazakhstan", code: "KAZ", sector: "GOV" }],
    target: [{ actorText: "Azerbaijan", code: "AZE", sector: "GOV" }],
    event: "CONSULT",
    mode: "visit",
    context: "economic;resource",
    location: "Bakı",
    text: "They met in Baku",
    language: "en",
    publication: "Outlet",
    coder: "Elchi",
    version: "test",
  });
  assert.equal(new Set(lines.map((line) => JSON.parse(line).id)).size, lines.length);
});

test("CAMEO: directed pairs with a day, both ways where both act", () => {
  const lines = cameoLines(record).map((line) => line.split("\t").slice(0, 4).join(" "));
  assert.deepEqual(lines.slice(0, 4), [
    "20250512 KAZGOV AZEGOV 042",
    "20250512 AZEGOV KAZGOV 043",
    "20250514 AZEGOV KAZGOV 041",
    "20250514 KAZGOV AZEGOV 041",
  ]);
  assert.ok(!lines.some((line) => line.endsWith(" 036")), "a month is no day");
  assert.ok(!lines.some((line) => line.endsWith(" 051")), "one alone is no pair");
});
