import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "../dossier.ts";
import type { FactRow } from "../rows.ts";
import { markdownOf } from "./markdown.ts";

const base = {
  text: "t-1",
  language: "az",
  published: "2025-05-14",
  source: "Xəzər [Xəbər]",
  url: "https://example.org/a b",
} as const;
const evidence = { rule: "by-hand", inferred: {}, span: [0, 5] as [number, number] };
const rows: FactRow[] = [
  {
    ...base,
    id: "1",
    kind: "encounters",
    fact: {
      kind: "meeting",
      status: "held",
      parties: ["AZ", "KZ"],
      date: "2025-05-14",
      place: "Bakı",
      participants: ["Tural Məcidov"],
      quote: "Bakıda *Tural*\n  görüşüb",
      ...evidence,
    },
  },
  {
    ...base,
    id: "2",
    kind: "people",
    fact: { name: "Tural Məcidov", post: "minister", state: "AZ", quote: "nazir Tural Məcidov", ...evidence },
  },
  {
    ...base,
    id: "3",
    kind: "commitments",
    fact: { strength: "planned", actors: ["KZ"], due: "2025-04", quote: "aprelə qədər", ...evidence },
  },
];

test("a dossier as Markdown, with numbered sources and quotations", () => {
  const texts = [{ id: "t-1", title: "Görüş" }];
  const topics = new Map([["t-1", ["energy"] as const]]);
  const dossier = dossierOf("AZ", "KZ", rows, { today: "2025-06-20", texts, topics });
  assert.equal(
    markdownOf(dossier),
    `# Azerbaijan and Kazakhstan

As of 20 June 2025

## Encounters

- **14 May 2025.** Minister Tural Məcidov met representatives of Kazakhstan in Baku. [1]
  > Bakıda \\*Tural\\* görüşüb [1]

## People of Azerbaijan

- **Tural Məcidov**, Minister [1]
  > nazir Tural Məcidov [1]

## Commitments

- Planned, Kazakhstan, due April 2025 (overdue) [1]
  > aprelə qədər [1]

## Topics

- Energy: 1 text

## Texts

1. Xəzər \\[Xəbər\\]. Görüş. 14 May 2025, Azerbaijani. \`t-1\` <https://example.org/a%20b>
`,
  );
});

test("a dossier of nothing is a heading", () => {
  assert.equal(
    markdownOf(dossierOf("AZ", "HU", [], { today: "2025-06-20" })),
    "# Azerbaijan and Hungary\n\nAs of 20 June 2025\n",
  );
});
