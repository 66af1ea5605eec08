import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "./dossier.ts";
import type { FactRow } from "./rows.ts";
import { english } from "./say/english.ts";
import { summaryOf } from "./summary.ts";

const evidence = { quote: "q", rule: "by-hand", inferred: {}, span: [0, 1] as [number, number] };
const base = { text: "t", language: "en", published: "2025-05-14", source: null, url: null } as const;
const parties = ["AZ", "KZ"];

test("a summary tells of what was, what comes and what is late", () => {
  const encounter = (id: string, status: "held" | "planned", date: string): FactRow => ({
    ...base,
    id,
    kind: "encounters",
    fact: { kind: "call", status, parties, date, place: null, participants: [], ...evidence },
  });
  const rows: FactRow[] = [
    encounter("1", "held", "2025-05-14"),
    encounter("2", "held", "2025-05-10"),
    encounter("3", "planned", "2025-12-01"),
    encounter("4", "planned", "2025-08-01"),
    encounter("5", "planned", "2025-01-01"),
    // begins before the others, and may come after them
    encounter("6", "planned", "2025"),
    {
      ...base,
      id: "6",
      kind: "instruments",
      fact: { kind: "plan", action: "signed", title: "Plan", parties, date: null, ...evidence },
    },
    { ...base, id: "7", kind: "commitments", fact: { strength: "planned", actors: parties, due: "2025-03", ...evidence } },
  ];
  const topics = new Map([["t", ["trade", "green-energy"] as const]]);
  assert.deepEqual(summaryOf(dossierOf("AZ", "KZ", rows, { today: "2025-06-20", topics }), english), [
    "1 text tells of Azerbaijan and Kazakhstan.",
    "2 encounters were held, the latest on 14 May 2025: Azerbaijan and Kazakhstan spoke by telephone.",
    "Next, 1 August 2025: Azerbaijan and Kazakhstan will speak by telephone.",
    "1 document was signed or adopted.",
    "1 commitment is overdue.",
    "Most spoken of: green energy and trade.",
  ]);
  const [first, second] = summaryOf(
    dossierOf("AZ", "KZ", rows, { today: "2025-06-20", older: { texts: 70, facts: { encounters: 5 }, until: "2025-01-02" } }),
    english,
  );
  assert.match(first, /^70 texts tell/);
  assert.match(second, /everything after 2 January 2025/);
  // of all its texts some facts are left out, but no text
  const older = { texts: 1, facts: { commitments: 3 }, until: "2025-01-02" };
  const [, held] = summaryOf(
    dossierOf("AZ", "KZ", rows, { today: "2025-06-20", texts: [{ ...base, id: "t", title: "T" }], older }),
    english,
  );
  assert.match(held, /^2 encounters were held/);
  assert.deepEqual(summaryOf(dossierOf("AZ", "US", [], { today: "2025-06-20" }), english), [
    "No text tells of Azerbaijan and the United States yet.",
  ]);
});
