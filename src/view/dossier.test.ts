import assert from "node:assert/strict";
import { test } from "node:test";
import { commitmentsOf, type DossierOptions, dossierOf } from "./dossier.ts";
import { noFates } from "./follow.ts";
import type { FactRow } from "./rows.ts";

let count = 0;

/** One row, with whatever a case does not care for filled in. */
function row<K extends FactRow["kind"]>(
  kind: K,
  text: string,
  fact: Omit<Extract<FactRow, { kind: K }>["fact"], "quote" | "span" | "rule" | "inferred"> & { quote?: string },
  about: { language?: FactRow["language"]; published?: string | null } = {},
): FactRow {
  count += 1;
  return {
    id: `f${count}`,
    text,
    kind,
    fact: { quote: `words ${count}`, span: [count, count + 1], rule: "by-hand", inferred: {}, ...fact },
    language: about.language ?? "en",
    published: about.published ?? "2025-01-01",
    source: null,
    url: null,
  } as unknown as FactRow;
}

const options: DossierOptions = { today: "2025-06-20" };
const both = ["AZ", "KZ"];

test("a remark on a pair does not carry along what the text says of others", () => {
  const rows = [
    row("encounters", "main", {
      kind: "meeting",
      status: "held",
      parties: both,
      date: "2025-01-01",
      place: null,
      participants: [],
    }),
    row("statements", "main", { act: "note", speaker: null, side: ["AZ"] }),
    row("statements", "main", { act: "note", speaker: null, side: ["UZ"] }),
    row("projects", "main", { name: "Middle Corridor" }),
    // the second text is of AZ and TR above all
    row("figures", "aside", { measure: "exports", value: 1, unit: "USD", sense: "level", period: null, parties: both }),
    row("bodies", "aside", { name: "Council", kind: "council", parties: ["AZ", "TR"] }),
    row("encounters", "aside", {
      kind: "meeting",
      status: "held",
      parties: ["AZ", "TR"],
      date: "2025-01-02",
      place: null,
      participants: [],
    }),
    row("encounters", "aside", {
      kind: "call",
      status: "held",
      parties: ["TR", "AZ"],
      date: "2025-01-03",
      place: null,
      participants: [],
    }),
    row("statements", "aside", { act: "note", speaker: null, side: ["AZ"] }),
    row("projects", "aside", { name: "Other project" }),
    row("people", "aside", { name: "A. Aside", post: "minister", state: "AZ" }),
  ];
  const dossier = dossierOf("AZ", "KZ", rows, options);
  assert.deepEqual(dossier.texts.map((text) => text.id).sort(), ["aside", "main"]);
  assert.equal(dossier.timeline.length, 1);
  assert.equal(dossier.statements.first.length, 1);
  assert.deepEqual(dossier.statements.second, []);
  assert.deepEqual(
    dossier.projects.map((project) => project.name),
    ["Middle Corridor"],
  );
  assert.equal(dossier.figures.length, 1);
  assert.deepEqual(dossier.people[0], []);
});

test("people by side, each once, with every office and spelling, the busiest first", () => {
  const met = (text: string, date: string, participants: string[]) =>
    row(
      "encounters",
      text,
      { kind: "meeting", status: "held", parties: both, date, place: null, participants },
      { published: date },
    );
  const named = (text: string, name: string, post: string, published: string) =>
    row("people", text, { name, post, state: "AZ" } as never, { published });
  const rows = [
    met("t1", "2023-05-01", ["Rauf Salimov"]),
    named("t1", "Rauf Salimov", "minister", "2023-05-01"),
    met("t2", "2025-05-01", ["Rauf Səlimov"]),
    named("t2", "Rauf Səlimov", "head-of-government", "2025-05-01"),
    named("t2", "Tural Məcidov", "minister", "2025-05-01"),
  ];
  const known = (name: string) => (/^Rauf/.test(name) ? { key: "rauf", name: "Rauf Salimov" } : null);
  const [people] = dossierOf("AZ", "KZ", rows, { ...options, person: (_, name) => known(name) }).people;
  assert.deepEqual(
    people.map(({ name, names, post, posts, encounters }) => ({ name, names, post, posts, encounters })),
    [
      {
        name: "Rauf Salimov",
        names: ["Rauf Salimov", "Rauf Səlimov"],
        post: "head-of-government",
        posts: [
          { post: "head-of-government", from: "2025-05-01", to: "2025-05-01" },
          { post: "minister", from: "2023-05-01", to: "2023-05-01" },
        ],
        encounters: 2,
      },
      {
        name: "Tural Məcidov",
        names: ["Tural Məcidov"],
        post: "minister",
        posts: [{ post: "minister", from: "2025-05-01", to: "2025-05-01" }],
        encounters: 0,
      },
    ],
  );
});

test("commitments stand where their last day puts them, overdue first, and firmer before looser", () => {
  const due = (strength: "pledged" | "planned" | "urged", day: string | null) =>
    row("commitments", "t", { strength, actors: both, due: day });
  const items = commitmentsOf(
    [
      due("planned", null),
      due("urged", "2025-12"),
      due("pledged", "2025-12"),
      due("planned", "2025-06"),
      due("urged", "2025-05"),
      due("planned", "XXXX-03-01"),
    ],
    noFates("2025-06-20"),
  );
  assert.deepEqual(
    items.map((item) => [item.state, item.strength, item.due]),
    [
      ["overdue", "urged", "2025-05"],
      ["open", "planned", "2025-06"],
      ["open", "pledged", "2025-12"],
      ["open", "urged", "2025-12"],
      ["open", "planned", null],
      ["open", "planned", "XXXX-03-01"],
    ],
  );
});

test("a document is one line however often and in however many languages it is told, with the furthest it has come", () => {
  const document = (
    text: string,
    language: FactRow["language"],
    title: string,
    action: "preparing" | "signed" | "ratified",
    date: string | null,
    published: string,
  ) => row("instruments", text, { kind: "agreement", action, title, parties: both, date }, { language, published });
  const { instruments } = dossierOf(
    "AZ",
    "KZ",
    [
      document("t1", "en", "Agreement on Transit", "preparing", null, "2024-01-01"),
      document("t2", "en", "agreement on transit", "signed", "2024-03-06", "2024-03-06"),
      document("t3", "az", "Tranzit haqqında Saziş", "signed", "2024-03-06", "2024-03-06"),
      document("t4", "en", "Agreement on Transit", "ratified", null, "2024-09-01"),
      document("t5", "az", "Təhsil haqqında Saziş", "signed", "2024-05-01", "2024-05-01"),
      document("t5", "az", "Mədəniyyət haqqında Saziş", "signed", "2024-05-01", "2024-05-01"),
      document("t6", "en", "Agreement on Education", "signed", "2024-05-01", "2024-05-01"),
    ],
    options,
  );
  const transit = instruments.find((item) => item.title === "agreement on transit" || item.title === "Agreement on Transit");
  assert.equal(transit?.action, "ratified");
  assert.equal(transit?.evidence.length, 4);
  assert.deepEqual(
    transit?.history.map((step) => step.action),
    ["ratified", "signed", "signed", "preparing"],
  );
  // two of one day in one language: which of them the third is cannot be told
  assert.equal(instruments.length, 4);
});

test("figures by measure and period, bodies and projects told twice are one", () => {
  const figure = (text: string, value: number, period: string | null) =>
    row("figures", text, { measure: "trade-turnover", value, unit: "USD", sense: "level", period, parties: both });
  const body = (text: string, name: string) => row("bodies", text, { name, kind: "intergovernmental-commission", parties: both });
  const dossier = dossierOf(
    "AZ",
    "KZ",
    [
      figure("t1", 498, "2023"),
      figure("t2", 540, "2024"),
      figure("t3", 540, "2024"),
      figure("t3", 552, "2024"),
      figure("t3", 1, null),
      body("t1", "Joint Commission"),
      body("t2", "Hökumətlərarası Komissiya"),
      row("projects", "t1", { name: "Middle Corridor" }),
      row("projects", "t2", { name: "middle corridor" }),
    ],
    options,
  );
  assert.deepEqual(
    dossier.figures.map((series) => series.figures.map(({ value, period, evidence }) => [value, period, evidence.length])),
    [
      [
        [540, "2024", 2],
        [552, "2024", 1],
        [498, "2023", 1],
        [1, null, 1],
      ],
    ],
  );
  assert.equal(dossier.bodies.length, 1);
  assert.equal(dossier.projects.length, 1);
  assert.equal(dossier.projects[0].evidence.length, 2);
});

test("topics weigh by texts, and every item keeps the way back to its words", () => {
  const rows = [
    row("statements", "t1", { act: "discuss", speaker: null, side: both, quote: "discussed trade" }),
    row("statements", "t2", { act: "discuss", speaker: null, side: both }),
  ];
  const topics = new Map([
    ["t1", ["trade", "energy"] as const],
    ["t2", ["trade"] as const],
    ["t3", ["sport"] as const],
  ]);
  const dossier = dossierOf("AZ", "KZ", rows, { ...options, topics });
  assert.deepEqual(dossier.topics, [
    { topic: "trade", texts: 2, years: { "2025": 2 } },
    { topic: "energy", texts: 1, years: { "2025": 1 } },
  ]);
  const [first] = dossier.statements.joint;
  assert.equal(first.evidence[0].quote, "discussed trade");
  assert.equal(first.evidence[0].text, "t1");
  assert.deepEqual(first.evidence[0].span, rows[0].fact.span);
});

test("a dossier does not depend on the order of its rows", () => {
  const rows = [
    row("encounters", "t1", {
      kind: "meeting",
      status: "held",
      parties: both,
      date: "2025-01-01",
      place: "Baku",
      participants: ["A", "B"],
    }),
    row(
      "encounters",
      "t2",
      { kind: "meeting", status: "held", parties: ["KZ", "AZ"], date: "2025-01-01", place: "Bakı", participants: ["C"] },
      { language: "az" },
    ),
    row("people", "t1", { name: "A", post: "minister", state: "AZ" }),
    row("people", "t1", { name: "B", post: "minister", state: "KZ" }),
    row("people", "t2", { name: "C", post: "minister", state: "KZ" }, { language: "az" }),
    row("instruments", "t1", { kind: "plan", action: "signed", title: "Plan", parties: both, date: "2025-01-01" }),
    row("instruments", "t2", { kind: "plan", action: "signed", title: "Plan", parties: both, date: null }, { language: "az" }),
    row(
      "figures",
      "t2",
      { measure: "other", value: 1, unit: "count", sense: "level", period: null, parties: both },
      { language: "az" },
    ),
    row("commitments", "t1", { strength: "planned", actors: both, due: null }),
    row("commitments", "t2", { strength: "planned", actors: both, due: null }, { language: "az" }),
  ];
  const dossier = dossierOf("AZ", "KZ", rows, options);
  for (let turn = 1; turn < rows.length; turn++) {
    const turned = [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
    assert.deepEqual(dossierOf("AZ", "KZ", turned, options), dossier);
  }
});
